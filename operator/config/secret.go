package config

import (
	"errors"
	"fmt"
	"strings"

	"github.com/eigenshift/avs/operator/keystore"
	"github.com/eigenshift/avs/operator/reading"
)

const (
	// ECDSAPasswordVariable and BLSPasswordVariable are the environment
	// variables that hold the keystores' passwords.
	ECDSAPasswordVariable = environmentPrefix + "ECDSA_PASSWORD"
	BLSPasswordVariable   = environmentPrefix + "BLS_PASSWORD"
	// SubmitterPasswordVariable holds that of the submitter's.
	SubmitterPasswordVariable = environmentPrefix + "SUBMITTER_PASSWORD"
	// CerberusAPIKeyVariable and CerberusPasswordVariable hold what the signer Cerberus asks for.
	CerberusAPIKeyVariable   = environmentPrefix + "CERBERUS_API_KEY"
	CerberusPasswordVariable = environmentPrefix + "CERBERUS_PASSWORD"
)

// Secret is a text that does not show when it is printed or logged.
type Secret struct{ text, source string }

// ErrNoPassword is matched by an error that says that a password is nowhere to be read. A
// person may be asked for it.
var ErrNoPassword = errors.New("no password")

// Typed returns a secret that a person has typed.
func Typed(text string) Secret { return Secret{text: text, source: "the terminal"} }

// Reveal returns the text.
func (s Secret) Reveal() string { return s.text }

// Blame adds to an error of a keystore where its password came from, if the password is
// what was wrong.
func (s Secret) Blame(err error) error {
	if !errors.Is(err, keystore.ErrWrongPassword) {
		return err
	}
	if strings.TrimSpace(s.text) != s.text {
		return fmt.Errorf("%w: it came from %s, with white space around it", err, s.source)
	}
	return fmt.Errorf("%w: it came from %s", err, s.source)
}

// String hides the text.
func (s Secret) String() string { return "(hidden)" }

// GoString hides the text from %#v.
func (s Secret) GoString() string { return "(hidden)" }

// MarshalText hides the text from encoders.
func (s Secret) MarshalText() ([]byte, error) { return []byte(s.String()), nil }

// ECDSAPassword returns the password of the Ethereum keystore.
func (c Config) ECDSAPassword(environment func(string) (string, bool)) (Secret, error) {
	return Password("ecdsa_password_file", c.ECDSAPasswordFile, ECDSAPasswordVariable, environment)
}

// BLSPassword returns the password of the BLS keystore.
func (c Config) BLSPassword(environment func(string) (string, bool)) (Secret, error) {
	return Password("bls_password_file", c.BLSPasswordFile, BLSPasswordVariable, environment)
}

// SubmitterPassword returns the password of the submitter's keystore.
func (c Config) SubmitterPassword(environment func(string) (string, bool)) (Secret, error) {
	return Password("submitter.password_file", c.Submitter.PasswordFile, SubmitterPasswordVariable, environment)
}

// CerberusSecrets returns API key and password of the BLS key that Cerberus has; empty where none is given.
func (c Config) CerberusSecrets(environment func(string) (string, bool)) (apiKey, password Secret, err error) {
	apiKey, err = Password("cerberus.api_key_file", c.Cerberus.APIKeyFile, CerberusAPIKeyVariable, environment)
	if err != nil && !errors.Is(err, ErrNoPassword) {
		return apiKey, password, err
	}
	password, err = Password("cerberus.password_file", c.Cerberus.PasswordFile, CerberusPasswordVariable, environment)
	if err != nil && !errors.Is(err, ErrNoPassword) {
		return apiKey, password, err
	}
	return apiKey, password, nil
}

// Password reads a password from an environment variable, where that is set, or else from
// a file that holds nothing but it in one line. field names the file's field in errors.
func Password(field, file, variable string, environment func(string) (string, bool)) (Secret, error) {
	if environment != nil {
		if text, ok := environment(variable); ok {
			if _, err := reading.Line(strings.NewReader(text)); err != nil || strings.ContainsAny(text, "\r\n") {
				return Secret{}, fmt.Errorf("%s: the variable %s is set and wins over a file, but holds no secret: it is empty, or no line of text; correct or unset it", field, variable)
			}
			return Secret{text: text, source: "the variable " + variable}, nil
		}
	}
	if file == "" {
		return Secret{}, fmt.Errorf("%s: %w: name a password file, or set %s", field, ErrNoPassword, variable)
	}
	line, err := reading.LineOf(file)
	if err != nil {
		return Secret{}, fmt.Errorf("%s: read the file: %w", field, err)
	}
	return Secret{text: line, source: "the file " + file}, nil
}
