package operator

import (
	"errors"

	"github.com/urfave/cli/v2"

	"github.com/eigenshift/avs/operator/backend"
	"github.com/eigenshift/avs/operator/chain"
	"github.com/eigenshift/avs/operator/config"
)

// Exit codes of the program; docs/operations.md lists them.
const (
	exitFailure   = 1  // may pass: a supervisor should start it again
	exitUsage     = 2  // wrong command line
	exitPermanent = 78 // EX_CONFIG: fails again until somebody changes something
)

// usageError is a mistake in the command line.
type usageError struct{ error }

func (e usageError) Unwrap() error { return e.error }

// permanentError is a failure that comes again until somebody changes something:
// configuration, keys, data folder.
type permanentError struct{ error }

func (e permanentError) Unwrap() error { return e.error }

// permanent marks a failure as such; nil stays nil.
func permanent(err error) error {
	if err == nil {
		return nil
	}
	return permanentError{err}
}

// isPermanent reports whether trying again is in vain.
func isPermanent(err error) bool {
	var marked permanentError
	var configuration *config.Error
	return errors.As(err, &marked) || errors.As(err, &configuration) ||
		errors.Is(err, errBadData) || errors.Is(err, chain.ErrWrongChain) || errors.Is(err, backend.ErrForeign) || errors.Is(err, backend.ErrMissing)
}

func exitCode(err error) int {
	var usage usageError
	var coded cli.ExitCoder
	switch {
	case errors.As(err, &usage):
		return exitUsage
	case isPermanent(err):
		return exitPermanent
	case errors.As(err, &coded):
		return coded.ExitCode()
	default:
		return exitFailure
	}
}

// permanently is an action whose failures, but for mistakes in the command line, are
// all permanent.
func permanently(action cli.ActionFunc) cli.ActionFunc {
	return func(c *cli.Context) error {
		err := action(c)
		if usage := (usageError{}); errors.As(err, &usage) {
			return err
		}
		return permanent(err)
	}
}
