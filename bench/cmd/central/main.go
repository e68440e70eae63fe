// Command central is a central aggregator on a devnet, or one of its signers.
package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"log"
	"os"
	"os/signal"
	"syscall"

	"github.com/eigenshift/avs/bench/central"
)

func main() {
	log.SetFlags(log.Lmicroseconds)
	if err := run(os.Args[1:]); err != nil && !errors.Is(err, context.Canceled) {
		log.Fatal(err)
	}
}

func run(arguments []string) error {
	const usage = "usage: central aggregator|signer FLAGS"
	if len(arguments) == 0 {
		return errors.New(usage)
	}
	var cfg central.Config
	flags := flag.NewFlagSet("central", flag.ExitOnError)
	flags.StringVar(&cfg.HTTP, "http", "", "HTTP endpoint of the node")
	flags.StringVar(&cfg.WS, "ws", "", "WebSocket endpoint of the node")
	flags.StringVar(&cfg.State, "state", ".devnet", "the devnet's folder")
	flags.StringVar(&cfg.Aggregator, "aggregator", "127.0.0.1:18090", "host:port of the aggregator")
	flags.IntVar(&cfg.Operators, "operators", 5, "operators of the devnet")
	flags.IntVar(&cfg.Percent, "percent", 50, "stake to wait for")
	number := flags.Int("number", 1, "number of the signer's operator")
	if err := flags.Parse(arguments[1:]); err != nil {
		return err
	}
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	switch arguments[0] {
	case "aggregator":
		return central.Aggregate(ctx, cfg, os.Stdout)
	case "signer":
		return central.Sign(ctx, cfg, *number)
	}
	return fmt.Errorf("%s: %s", arguments[0], usage)
}
