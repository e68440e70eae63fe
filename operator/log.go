package operator

import (
	"io"
	"time"

	"github.com/rs/zerolog"

	"github.com/eigenshift/avs/operator/config"
	"github.com/eigenshift/avs/operator/terminal"
)

// logUnits makes all loggers of the program write times to the nanosecond, and durations
// with their unit.
func logUnits() {
	zerolog.TimeFieldFormat = time.RFC3339Nano
	zerolog.DurationFieldFormat = zerolog.DurationFormatString
}

// newLogger returns the operator's logger. The configuration is valid. Lines are for people on a
// terminal, and JSON elsewhere, unless the configuration says which.
func newLogger(out io.Writer, cfg config.Log) zerolog.Logger {
	level, err := zerolog.ParseLevel(cfg.Level)
	if err != nil {
		level = zerolog.InfoLevel
	}
	_, person := terminal.Of(out)
	if cfg.Format == config.Console || cfg.Format == config.Auto && person {
		out = zerolog.ConsoleWriter{Out: out, TimeFormat: "2006-01-02 15:04:05.000", NoColor: !person || !terminal.Coloured(), TimeLocation: time.Local}
	}
	return zerolog.New(out).Level(level).With().Timestamp().Logger()
}
