package operator

import (
	"io"
	"time"

	"github.com/rs/zerolog"

	"github.com/eigenshift/avs/operator/config"
)

// logUnits makes all loggers of the program write times to the nanosecond, and durations
// with their unit.
func logUnits() {
	zerolog.TimeFieldFormat = time.RFC3339Nano
	zerolog.DurationFieldFormat = zerolog.DurationFormatString
}

// newLogger returns the operator's logger. The configuration is valid.
func newLogger(out io.Writer, cfg config.Log) zerolog.Logger {
	level, err := zerolog.ParseLevel(cfg.Level)
	if err != nil {
		level = zerolog.InfoLevel
	}
	if cfg.Format == "console" {
		out = zerolog.ConsoleWriter{Out: out, TimeFormat: "15:04:05.000", NoColor: true, TimeLocation: time.Local}
	}
	return zerolog.New(out).Level(level).With().Timestamp().Logger()
}
