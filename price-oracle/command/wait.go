package command

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"time"

	"github.com/urfave/cli/v2"

	"github.com/eigenshift/avs/operator/reading"
	"github.com/eigenshift/avs/price-oracle/onchain"
)

// Exit codes of a wait, as other programs have them.
const (
	exitTimedOut    = 124 // timeout(1)
	exitInterrupted = 130 // shells, for what ^C has ended
)

// waitForPrice shows the first price of a later round than the newest, or than the one that the
// command line names.
func waitForPrice(ctx context.Context, c *cli.Context, t target, feed string) error {
	ctx, stop := context.WithCancel(ctx)
	defer stop()
	waiting := ctx
	if c.IsSet(timeoutFlag) {
		limited, cancel := context.WithTimeout(ctx, reading.Of[time.Duration](c.Generic(timeoutFlag)))
		defer cancel()
		waiting = limited
	}
	err := t.follow(waiting, c, func(s session, heads <-chan struct{}) error {
		var after *big.Int // nil: the newest round is to be looked up
		if c.IsSet(newerThanFlag) {
			after = new(big.Int).SetUint64(reading.Of[uint64](c.Generic(newerThanFlag)))
		}
		told := false
		for range heads {
			price, err := s.newerThan(waiting, feed, &after)
			if err != nil {
				return err
			}
			if price != nil {
				return s.showPrice(waiting, *price)
			}
			if !told { // beside the result
				told = true
				fmt.Fprintf(c.App.ErrWriter, "waiting for a price of %s after round %s (^C ends it)\n", feed, after)
			}
		}
		return waiting.Err()
	})
	switch {
	case err == nil || waiting.Err() == nil:
		return err
	case ctx.Err() != nil:
		return cli.Exit("interrupted before there was a newer price of "+feed, exitInterrupted)
	}
	return cli.Exit(fmt.Sprintf("no newer price of %s within %s", feed, c.Generic(timeoutFlag)), exitTimedOut)
}

// newerThan returns the newest price of a feed if it is of a later round than a given one; nil
// when there is none yet. Where no round is given, it is the newest from now on.
func (s session) newerThan(ctx context.Context, feed string, round **big.Int) (*onchain.Price, error) {
	newest, retired := new(big.Int), false
	price, err := s.oracle.Price(ctx, feed)
	var none *onchain.NoPriceError
	switch {
	case errors.As(err, &none):
		retired = !none.Feed.Active
	case err != nil:
		return nil, err
	default:
		newest, retired = price.Round, !price.Feed.Active
	}
	if *round == nil {
		*round = newest
	}
	switch {
	case newest.Cmp(*round) > 0:
		return &price, nil
	case retired:
		return nil, fmt.Errorf("%s is retired: there will be no newer price than round %s", feed, newest)
	}
	return nil, nil
}

// follow runs what looks at the oracle at each new block. There are no more blocks when ctx ends.
func (t target) follow(ctx context.Context, c *cli.Context, run func(s session, heads <-chan struct{}) error) error {
	node, err := t.node(ctx)
	if err != nil {
		return err
	}
	defer node.Close()
	ctx, stop := context.WithCancel(ctx)
	defer stop()
	heads := make(chan struct{}, 1)
	go func() {
		defer close(heads)
		for range node.Heads(ctx) {
			select {
			case heads <- struct{}{}:
			default: // one more is to be looked at already
			}
		}
	}()
	return run(session{oracle: onchain.New(node.Client(), t.oracle), reader: t.reader, out: c.App.Writer, json: c.Bool("json")}, heads)
}
