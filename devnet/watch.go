package devnet

import (
	"context"
	"errors"
	"time"

	"github.com/rs/zerolog"
	"github.com/urfave/cli/v2"

	"github.com/eigenshift/avs/devnet/cluster"
	"github.com/eigenshift/avs/devnet/control"
	"github.com/eigenshift/avs/devnet/view"
	"github.com/eigenshift/avs/devnet/watch"
	"github.com/eigenshift/avs/operator/terminal"
	"github.com/eigenshift/avs/operator/webpage"
)

// watchInterval is how often the devnet is looked at.
const watchInterval = 500 * time.Millisecond

func (on commands) watchCommand() *cli.Command {
	return &cli.Command{
		Name:   "watch",
		Usage:  "show operators, hand-overs and the lives of tasks as they happen, until q or ^C",
		Flags:  []cli.Flag{stateFlag()},
		Before: noArguments,
		Action: on.watch,
	}
}

func (on commands) watch(c *cli.Context) error {
	client, err := Connect(c)
	if err != nil {
		return err
	}
	info, err := client.Info(c.Context)
	if err != nil {
		return err
	}
	w := &watcher{client: client, processes: info.Operators}
	if w.view, err = view.Open(c.Context, on.network, info.Deployment, func() []cluster.Status { return w.processes }, zerolog.Nop()); err != nil {
		return err
	}
	defer w.view.Close()
	if screen, is := terminal.Of(c.App.Writer); is {
		var picture watch.Picture
		return screen.Watch(c.Context, c.App.Reader, func(ctx context.Context, live *terminal.Live) error {
			return w.run(ctx, func(s webpage.State) error { return live.Draw(picture.Lines(s, time.Now())) })
		})
	}
	var journal watch.Journal
	err = w.run(c.Context, func(s webpage.State) error { return terminal.Print(c.App.Writer, journal.Lines(s, time.Now())) })
	if c.Context.Err() != nil {
		return nil // ^C is how it ends
	}
	return err
}

// watcher looks at a devnet again and again.
type watcher struct {
	client    *control.Client
	view      *view.View
	processes []cluster.Status
}

// run shows one state after the other, until ctx or the devnet ends.
func (w *watcher) run(ctx context.Context, show func(webpage.State) error) error {
	ticker := time.NewTicker(watchInterval)
	defer ticker.Stop()
	for {
		info, err := w.client.Info(ctx)
		if ctx.Err() != nil {
			return ctx.Err()
		}
		if errors.Is(err, control.ErrUnreachable) {
			return errors.New("the devnet has ended")
		}
		if err != nil {
			return err
		}
		w.processes = info.Operators
		state := w.view.State(ctx)
		if ctx.Err() != nil {
			return ctx.Err() // the state is not whole
		}
		if err := show(state); err != nil {
			return err
		}
		select {
		case <-ctx.Done():
			return ctx.Err()
		case <-ticker.C:
		}
	}
}
