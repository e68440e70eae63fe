package devnet

import (
	"encoding/json"
	"os"
	"syscall"

	"github.com/rs/zerolog"
	"github.com/urfave/cli/v2"

	"github.com/eigenshift/avs/devnet/daemon"
)

// progressFD is where up reads the daemon's progress from.
const progressFD = 3

// daemonCommand is what up starts in the background.
func (on commands) daemonCommand() *cli.Command {
	return &cli.Command{
		Name:   "daemon",
		Usage:  "run a devnet in the foreground until SIGTERM; progress goes to file descriptor 3 as JSON",
		Hidden: true,
		Flags:  on.flags(),
		Before: noArguments,
		Action: func(c *cli.Context) error {
			syscall.CloseOnExec(progressFD) // the operators must not hold it open
			progress := os.NewFile(progressFD, "progress")
			steps := json.NewEncoder(progress)
			logger := zerolog.New(zerolog.ConsoleWriter{Out: os.Stderr, TimeFormat: "15:04:05.000", NoColor: true}).
				With().Timestamp().Logger()
			// Nobody may read the steps any more: then they are in the log only.
			report := func(step daemon.Step) {
				_ = steps.Encode(step)
				if step.Ready {
					_ = progress.Close()
				}
			}
			o, err := on.options(c)
			if err == nil {
				err = daemon.Run(c.Context, on.network, o, logger, report)
			}
			if err != nil {
				logger.Error().Err(err).Msg("devnet failed")
				report(daemon.Step{Error: err.Error()})
				return cli.Exit("", 1) // it has been logged
			}
			return nil
		},
	}
}
