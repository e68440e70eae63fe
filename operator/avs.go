// Package operator turns an AVS into a program: the runtime, and the command
// line, of one operator. An AVS describes itself with a [Program] and calls [Main];
// run.go shows, in one function, how the parts are put together.
package operator

import (
	"context"
	"errors"
	"fmt"
	"os"
	"os/signal"
	"syscall"

	"github.com/ethereum/go-ethereum/accounts/abi/bind"
	"github.com/rs/zerolog"
	"github.com/urfave/cli/v2"

	"github.com/eigenshift/avs/eigenshift"
	"github.com/eigenshift/avs/eigenshift/rotation"
	"github.com/eigenshift/avs/operator/chain"
	"github.com/eigenshift/avs/operator/config"
	"github.com/eigenshift/avs/operator/deployment"
)

// Program is the program that an operator of an AVS runs. T is what a task asks, R what
// operators answer.
type Program[T, R any] struct {
	Name    string // of the program, in lower case
	Usage   string // one line
	Version string // empty: that of the program's module

	// Settings are the fields that the AVS adds to the configuration.
	Settings []config.Setting
	// Agreed returns what of its settings, and of its code, must be the same on all
	// operators, each as a canonical text; nil: nothing. Operators name those in which
	// another differs as avs.NAME, and go on with it: answers that differ are no
	// danger to the log.
	Agreed func(config.Config) map[string]string
	// New makes the AVS. It is called when the node answers and the operator is registered, and may
	// read contracts; again, where it fails because the node did not answer after all. There is a
	// schedule for each of the two bases that a task manager may have: for slots of time slots.Open,
	// for requests requests.Open.
	New func(ctx context.Context, runtime Runtime) (eigenshift.AVS[T, R], error)

	// Deploy plans the deployment of the AVS, for the command deploy; nil: there is none.
	Deploy deployment.Deploy

	// Rotation says who proposes next; nil: as the configuration's field rotation
	// says, which has no meaning otherwise. It must be pure: see rotation.Policy.
	Rotation rotation.Policy

	// Panels are what the AVS adds to the page of an operator.
	Panels []Panel
	// Commands are added to the program's own.
	Commands []*cli.Command
	// Errors are contracts whose errors, besides those of the task manager and of
	// EigenLayer, may be met when a certificate is submitted.
	Errors []*bind.MetaData
}

// Runtime is what an AVS can build on. All of it lives as long as the operator.
type Runtime struct {
	Config config.Config
	Node   *chain.Node // calls at a block: Node.Contracts, Node.CallContract
	Logger zerolog.Logger
}

// Panel is a panel of an operator's page: see [webpage.Panel], whose fields these are.
type Panel struct {
	Name, Title, Template string
	// Open returns what reads the panel's values. It is called once, when the AVS is made.
	Open func(Runtime) func(context.Context) (any, error)
}

// Main runs the program and exits. The first SIGINT or SIGTERM stops an operator
// in good order, leadership handed over; a second one ends it at once.
func Main[T, R any](avs Program[T, R]) {
	logUnits()
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	context.AfterFunc(ctx, stop) // the next signal is not caught
	err := App(avs).RunContext(ctx, os.Args)
	stop()
	if err == nil || (ctx.Err() != nil && errors.Is(err, context.Canceled)) {
		return
	}
	fmt.Fprintf(os.Stderr, "%s: %v\n", avs.Name, err)
	os.Exit(exitCode(err))
}
