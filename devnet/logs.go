package devnet

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"time"

	"github.com/urfave/cli/v2"

	"github.com/eigenshift/avs/operator/reading"
)

const (
	// followInterval is how often a log is looked at for more.
	followInterval = 200 * time.Millisecond
	// maxTail is how much is read from the end of a log.
	maxTail = 4 << 20
)

func logsCommand() *cli.Command {
	return &cli.Command{
		Name:      "logs",
		Usage:     "show the log of an operator, or of the devnet itself",
		ArgsUsage: "[NUMBER]",
		Flags: []cli.Flag{
			stateFlag(),
			&cli.BoolFlag{Name: "follow", Aliases: []string{"f"}, Usage: "go on until ^C"},
			&cli.GenericFlag{Name: "lines", Aliases: []string{"n"}, Value: reading.NewInt("50", 0), Usage: "how many of the last lines to show"},
		},
		Action: func(c *cli.Context) error {
			dir, err := stateDir(c)
			if err != nil {
				return err
			}
			path := dir.Log()
			switch {
			case c.NArg() > 1:
				return errors.New("logs: give the number of one operator, or none")
			case c.NArg() == 1:
				number, err := reading.Int(c.Args().First(), 1)
				if err != nil {
					return fmt.Errorf("operator: give its number: %w", err)
				}
				path = dir.OperatorLog(number)
			}
			log, err := os.Open(path)
			if errors.Is(err, fs.ErrNotExist) {
				return fmt.Errorf("there is no log %s", relative(path))
			}
			if err != nil {
				return fmt.Errorf("open log: %w", err)
			}
			defer log.Close()
			if err := tail(c.App.Writer, log, reading.Of[int](c.Generic("lines"))); err != nil {
				return err
			}
			if !c.Bool("follow") {
				return nil
			}
			return followLog(c.Context, c.App.Writer, log)
		},
	}
}

// tail copies the last lines of a log, and leaves the log at its end.
func tail(out io.Writer, log *os.File, lines int) error {
	size, err := log.Seek(0, io.SeekEnd)
	if err != nil {
		return fmt.Errorf("read log: %w", err)
	}
	if _, err := log.Seek(max(0, size-maxTail), io.SeekStart); err != nil {
		return fmt.Errorf("read log: %w", err)
	}
	content, err := io.ReadAll(io.LimitReader(log, maxTail))
	if err != nil {
		return fmt.Errorf("read log: %w", err)
	}
	start := len(bytes.TrimRight(content, "\n"))
	for range max(0, lines) {
		start = bytes.LastIndexByte(content[:start], '\n')
		if start < 0 {
			break
		}
	}
	if lines <= 0 {
		return nil
	}
	_, err = out.Write(content[start+1:])
	return err
}

// followLog copies what is added to a log until ctx ends.
func followLog(ctx context.Context, out io.Writer, log io.Reader) error {
	ticker := time.NewTicker(followInterval)
	defer ticker.Stop()
	for {
		if _, err := io.Copy(out, log); err != nil {
			return fmt.Errorf("read log: %w", err)
		}
		select {
		case <-ctx.Done():
			return nil
		case <-ticker.C:
		}
	}
}
