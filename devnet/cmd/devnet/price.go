package main

import (
	"fmt"
	"maps"
	"slices"
	"text/tabwriter"

	"github.com/urfave/cli/v2"

	"github.com/eigenshift/avs/devnet/feeds"
)

func priceCommand() *cli.Command {
	return &cli.Command{
		Name:      "price",
		Usage:     "show what the sources report, fix a feed's price in all its sources, or let it move again",
		ArgsUsage: "[FEED PRICE|auto]",
		Description: "Without arguments, shows the price of each feed.\n" +
			"With a feed and a price, such as ETH/USD 3500, fixes the price; returns when the sources report it.\n" +
			"With a feed and auto, lets the price move again.",
		Flags:  []cli.Flag{stateFlag()},
		Action: price,
	}
}

func price(c *cli.Context) error {
	client, err := connect(c)
	if err != nil {
		return err
	}
	feed, value := c.Args().Get(0), c.Args().Get(1)
	switch {
	case c.NArg() == 0:
		info, err := client.Info(c.Context)
		if err != nil {
			return err
		}
		table := tabwriter.NewWriter(c.App.Writer, 0, 0, 2, ' ', 0)
		for _, name := range slices.Sorted(maps.Keys(info.Prices)) {
			fmt.Fprintf(table, "%s\t%s\n", name, info.Prices[name])
		}
		return table.Flush()
	case c.NArg() != 2:
		return fmt.Errorf("price: give a feed and its price, such as ETH/USD 3500, or nothing")
	case value == "auto":
		if err := client.Release(c.Context, feed); err != nil {
			return err
		}
		fmt.Fprintf(c.App.Writer, "%s moves again\n", feed)
		return nil
	}
	fixed, err := feeds.ParsePrice(value)
	if err != nil {
		return err
	}
	if err := client.Pin(c.Context, feed, fixed); err != nil {
		return err
	}
	fmt.Fprintf(c.App.Writer, "all sources of %s report %s\n", feed, fixed)
	return nil
}
