// Package devnet makes the command line of a local network for an AVS: a chain with the
// real EigenLayer contracts, the AVS deployed on it, and its operators as processes, which
// can be killed, paused and restarted. An AVS describes its own with a [Network] and calls
// [Main]; package priceoracle is a complete example.
package devnet

import (
	"context"
	"errors"
	"fmt"
	"os"
	"os/signal"
	"syscall"
	"time"

	"github.com/rs/zerolog"
	"github.com/urfave/cli/v2"

	"github.com/eigenshift/avs/devnet/network"
	"github.com/eigenshift/avs/operator/webpage"
)

// A Network describes the devnet of an AVS; the other types are what it is made of.
type (
	Network    = network.Network
	Flag       = network.Flag
	Site       = network.Site
	Deployment = network.Deployment
	World      = network.World
	Call       = network.Call
	Settlement = network.Settlement
	Answer     = network.Answer
	Fact       = network.Fact
	Hint       = network.Hint
	Place      = network.Place
	Panel      = webpage.Panel
)

// Main runs the command that the program's arguments say, and exits.
func Main(of Network) {
	ctx, stop := signal.NotifyContext(context.Background(), syscall.SIGINT, syscall.SIGTERM)
	zerolog.TimeFieldFormat = time.RFC3339Nano
	zerolog.DurationFieldFormat = zerolog.DurationFormatString
	err := Run(ctx, of, os.Stdout, os.Args)
	stop()
	if err == nil {
		return
	}
	if err.Error() != "" {
		fmt.Fprintln(os.Stderr, "devnet:", err)
	}
	var exit cli.ExitCoder
	if errors.As(err, &exit) {
		os.Exit(exit.ExitCode())
	}
	os.Exit(1)
}
