package devnet

import (
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"time"

	"github.com/urfave/cli/v2"

	"github.com/eigenshift/avs/devnet/cluster"
	"github.com/eigenshift/avs/devnet/process"
	"github.com/eigenshift/avs/devnet/statedir"
)

const (
	// downTimeout is how long the daemon may take to stop everything before it is
	// killed, and this program stops the operators itself.
	downTimeout = 20 * time.Second
	// leftoverTimeout is how long those operators may take before they are killed.
	leftoverTimeout = 10 * time.Second
)

func downCommand() *cli.Command {
	return &cli.Command{
		Name:   "down",
		Usage:  "stop the devnet; its logs stay until the next one",
		Flags:  []cli.Flag{stateFlag()},
		Before: noArguments,
		Action: func(c *cli.Context) error {
			dir, err := stateDir(c)
			if err != nil {
				return err
			}
			return down(c.Context, c.App.Writer, dir)
		},
	}
}

func down(ctx context.Context, out io.Writer, dir *statedir.Dir) error {
	if _, err := os.Stat(dir.Path()); errors.Is(err, fs.ErrNotExist) {
		fmt.Fprintln(out, "No devnet runs: there is no", relative(dir.Path()))
		return nil
	}
	stopping, cancel := context.WithTimeout(ctx, downTimeout)
	defer cancel()
	wasRunning, err := stopDaemon(stopping, dir)
	if err != nil {
		return err
	}
	// Whatever the daemon could not stop, because it was killed. This must not
	// be interrupted: nothing may be left running.
	cleaning, cancel := context.WithTimeout(context.WithoutCancel(ctx), leftoverTimeout)
	defer cancel()
	if err := dir.AwaitLock(cleaning); err != nil {
		return err
	}
	stopped, err := cluster.StopLeftovers(cleaning, dir.Path())
	if err := errors.Join(err, dir.Unlock()); err != nil {
		return err
	}
	switch {
	case wasRunning:
		fmt.Fprintln(out, "The devnet is stopped. Its logs are in", relative(dir.Path()))
	case stopped > 0:
		fmt.Fprintf(out, "No devnet runs; %d operators that it left behind are stopped.\n", stopped)
	default:
		fmt.Fprintln(out, "No devnet runs.")
	}
	return nil
}

// stopDaemon reports whether there was one.
func stopDaemon(ctx context.Context, dir *statedir.Dir) (bool, error) {
	err := dir.Lock()
	if err == nil {
		return false, dir.Unlock()
	}
	if !errors.Is(err, statedir.ErrLocked) {
		return false, err
	}
	running, err := process.ReadFile(dir.Process())
	if errors.Is(err, fs.ErrNotExist) {
		return true, errors.New("the devnet is only just starting: try again")
	}
	if err != nil {
		return true, err
	}
	if err := running.Stop(ctx); err != nil {
		return true, fmt.Errorf("stop the devnet: %w", err)
	}
	return true, nil
}
