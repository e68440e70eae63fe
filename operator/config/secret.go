package config

import (
	"errors"
	"fmt"
	"strings"
)

const (
	// ECDSAPasswordVariable and BLSPasswordVariable are the environment
	// variables that hold the keystores' passwords.
	ECDSAPasswordVariable = environmentPrefix + "ECDSA_PASSWORD"
	BLSPasswordVariable   = environmentPrefix + "BLS_PASSWORD"
)

// maxPasswordBytes bounds a password file.
const maxPasswordBytes = 4 << 10

// Secret is a text that does not show when it is printed or logged.
type Secret struct{ text string }

// NewSecret wraps a text.
func NewSecret(text string) Secret { return Secret{text: text} }

// Reveal returns the text.
func (s Secret) Reveal() string { return s.text }

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

// Password reads a password from an environment variable or else from the first
// line of a file. field names the file's field in errors.
func Password(field, file, variable string, environment func(string) (string, bool)) (Secret, error) {
	if environment != nil {
		if text, ok := environment(variable); ok {
			return Secret{text: text}, nil
		}
	}
	if file == "" {
		return Secret{}, fmt.Errorf("%s: no password: name a password file, or set %s", field, variable)
	}
	data, err := readBounded(file, maxPasswordBytes)
	if err != nil {
		return Secret{}, fmt.Errorf("%s: read password file: %w", field, err)
	}
	line, _, _ := strings.Cut(string(data), "\n")
	line = strings.TrimSuffix(line, "\r")
	if strings.ContainsRune(line, 0) {
		return Secret{}, fmt.Errorf("%s: %w", field, errors.New("the file is binary, not a line of text"))
	}
	return Secret{text: line}, nil
}
