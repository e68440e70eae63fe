package command

import (
	"context"
	"encoding/json"
	"fmt"
	"io"

	"github.com/urfave/cli/v2"

	"github.com/eigenshift/avs/operator/terminal"
	"github.com/eigenshift/avs/price-oracle/onchain"
)

// watchFeeds shows the feeds at each block: in place on a terminal, else what is new in a line.
func watchFeeds(ctx context.Context, c *cli.Context, t target) error {
	if on, is := terminal.Of(c.App.Writer); is && !c.Bool("json") {
		return on.Watch(ctx, c.App.Reader, func(ctx context.Context, live *terminal.Live) error {
			return t.follow(ctx, c, func(s session, heads <-chan struct{}) error { return s.drawFeeds(ctx, live, heads) })
		})
	}
	return t.follow(ctx, c, func(s session, heads <-chan struct{}) error { return s.appendFeeds(ctx, heads) })
}

// drawFeeds draws the feeds at each head. A node that fails after it has answered once is
// asked again at the next.
func (s session) drawFeeds(ctx context.Context, live *terminal.Live, heads <-chan struct{}) error {
	var table []terminal.Line
	for range heads {
		prices, err := s.oracle.Prices(ctx)
		if err != nil && (table == nil || ctx.Err() != nil) {
			return err
		}
		note := terminal.Text(terminal.Dim, "q quits")
		if err != nil {
			note = terminal.Text(terminal.Red, "asked again at the next block: %v", err)
		} else {
			table = feedLines(s.oracle.Address(), prices)
			if len(prices) > 0 {
				at := prices[0].Block
				table = append([]terminal.Line{terminal.Text(terminal.Plain, "PriceOracle %s at block %d, %s", s.oracle.Address(), at.Number, moment(at.Time)), {}}, table...)
			}
		}
		if err := live.Draw(append(table[:len(table):len(table)], terminal.Line{}, note)); err != nil {
			return err
		}
	}
	return ctx.Err()
}

// appendFeeds adds a line for each price and state that is new.
func (s session) appendFeeds(ctx context.Context, heads <-chan struct{}) error {
	known := make(map[uint8]string)
	failure := ""
	for range heads {
		prices, err := s.oracle.Prices(ctx)
		if err != nil {
			if len(known) == 0 || ctx.Err() != nil {
				return err
			}
			if failure != err.Error() {
				failure = err.Error()
				fmt.Fprintf(s.out, "asked again at the next block: %s\n", failure)
			}
			continue
		}
		failure = ""
		for _, p := range prices {
			state := fmt.Sprintf("%s %s", p.Round, stateOf(p).Text)
			if known[p.Feed.Index] == state {
				continue
			}
			known[p.Feed.Index] = state
			if err := s.appendFeed(p); err != nil {
				return err
			}
		}
	}
	return ctx.Err()
}

func (s session) appendFeed(p onchain.Price) error {
	if s.json {
		return json.NewEncoder(s.out).Encode(newFeedOutput(p))
	}
	round, price := "-", "-"
	if p.Round != nil {
		round, price = p.Round.String(), p.String()
	}
	_, err := io.WriteString(s.out, fmt.Sprintf("%s  block %d  %s  %s  round %s  %s\n", moment(p.Block.Time), p.Block.Number, p.Feed.Name, price, round, stateOf(p).Text))
	return err
}
