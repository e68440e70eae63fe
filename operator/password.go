package operator

import (
	"context"
	"errors"
	"fmt"
	"os"

	"github.com/urfave/cli/v2"

	"github.com/eigenshift/avs/operator/config"
	"github.com/eigenshift/avs/operator/prompt"
)

// personAt returns who can be asked while a command runs; nil: nobody, since what the command
// reads is no terminal.
func personAt(c *cli.Context) *prompt.Person {
	return prompt.At(c.App.Reader, c.App.ErrWriter)
}

// orAsk returns a password that was read from a file or a variable. One that is in neither is
// asked for, if somebody is there.
func orAsk(ctx context.Context, person *prompt.Person, keystore string, read config.Secret, err error) (config.Secret, error) {
	if person == nil || !errors.Is(err, config.ErrNoPassword) {
		return read, err
	}
	text, err := person.Password(ctx, fmt.Sprintf("Password of %s: ", keystore))
	if err != nil {
		return config.Secret{}, fmt.Errorf("password of %s: %w", keystore, err)
	}
	return config.Typed(text), nil
}

// ReadPassword reads the password of an Ethereum keystore for an AVS's own command: from the
// environment, or the file that a flag names, or the person at the terminal.
func ReadPassword(c *cli.Context, flag, file, keystore string) (config.Secret, error) {
	read, err := config.Password("--"+flag, file, config.ECDSAPasswordVariable, os.LookupEnv)
	return orAsk(c.Context, personAt(c), keystore, read, err)
}

// confirm asks for a yes before something that cannot be undone, unless --yes says it. otherwise is
// what has happened without one.
func confirm(c *cli.Context, person *prompt.Person, question, otherwise string) error {
	if c.Bool(yesFlag) {
		return nil
	}
	if person == nil {
		return usageError{fmt.Errorf("%s: there is no terminal to ask: give --%s", otherwise, yesFlag)}
	}
	err := person.Confirm(c.Context, question)
	if errors.Is(err, prompt.ErrNotConfirmed) {
		return errors.New(otherwise)
	}
	return err
}
