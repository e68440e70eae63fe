package priceoracle

import (
	"context"
	"errors"
	"fmt"
	"maps"
	"net/http"
	"slices"
	"text/tabwriter"

	"github.com/urfave/cli/v2"

	"github.com/eigenshift/avs/devnet"
	"github.com/eigenshift/avs/devnet/control"
	"github.com/eigenshift/avs/devnet/priceoracle/feeds"
)

func priceCommand() *cli.Command {
	return &cli.Command{
		Name:      "price",
		Usage:     "show what the sources report, fix a feed's price in all its sources, or let it move again",
		ArgsUsage: "[FEED PRICE|auto]",
		Description: "Without arguments, shows the price of each feed.\n" +
			"With a feed and a price, such as ETH/USD 3500, fixes the price; returns when the sources report it.\n" +
			"With a feed and auto, lets the price move again.",
		Action: price,
	}
}

func price(c *cli.Context) error {
	client, err := devnet.Connect(c)
	if err != nil {
		return err
	}
	feed, value := c.Args().Get(0), c.Args().Get(1)
	switch {
	case c.NArg() == 0:
		var prices map[string]feeds.Price
		if err := client.World(c.Context, http.MethodGet, pricesPath, nil, &prices); err != nil {
			return err
		}
		table := tabwriter.NewWriter(c.App.Writer, 0, 0, 2, ' ', 0)
		for _, name := range slices.Sorted(maps.Keys(prices)) {
			fmt.Fprintf(table, "%s\t%s\n", name, prices[name])
		}
		return table.Flush()
	case c.NArg() != 2:
		return errors.New("price: give a feed and its price, such as ETH/USD 3500, or nothing")
	case value == "auto":
		if err := change(c.Context, client, priceRequest{Feed: feed}); err != nil {
			return err
		}
		fmt.Fprintf(c.App.Writer, "%s moves again\n", feed)
		return nil
	}
	fixed, err := feeds.ParsePrice(value)
	if err != nil {
		return err
	}
	if err := change(c.Context, client, priceRequest{Feed: feed, Price: &fixed}); err != nil {
		return err
	}
	fmt.Fprintf(c.App.Writer, "all sources of %s report %s\n", feed, fixed)
	return nil
}

// change fixes a price, or lets it go.
func change(ctx context.Context, client *control.Client, request priceRequest) error {
	return client.World(ctx, http.MethodPost, pricesPath, request, &struct{}{})
}
