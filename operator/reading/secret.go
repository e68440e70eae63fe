package reading

import (
	"bytes"
	"crypto/ecdsa"
	"errors"
	"fmt"
	"io"
	"math/big"
	"os"
	"strings"
	"unicode/utf8"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
)

// keyDigits is how many hexadecimal digits a secret key has.
const keyDigits = 64

// Key reads an Ethereum private key: 64 hexadecimal digits, with or without 0x. Errors do
// not repeat it.
func Key(text string) (*ecdsa.PrivateKey, error) {
	digits, _ := strings.CutPrefix(text, "0x")
	if err := checkDigits(digits); err != nil {
		return nil, err
	}
	key, err := crypto.ToECDSA(common.FromHex(digits))
	if err != nil {
		return nil, errors.New("it is no private key: zero, or not below the curve's order")
	}
	return key, nil
}

// BLSKey reads a secret number: 0x and 64 hexadecimal digits, or decimal without zeros in
// front. Errors do not repeat it.
func BLSKey(text string) (*big.Int, error) {
	var secret *big.Int
	if digits, isHex := strings.CutPrefix(text, "0x"); isHex {
		if err := checkDigits(digits); err != nil {
			return nil, err
		}
		secret = new(big.Int).SetBytes(common.FromHex(digits))
	} else {
		n, ok := whole(text)
		if !ok {
			return nil, errors.New("it is neither decimal digits without zeros in front, nor 0x and 64 hexadecimal digits")
		}
		secret = n
	}
	if secret.Sign() == 0 || secret.Cmp(fr.Modulus()) >= 0 {
		return nil, errors.New("it is no secret key: zero, or not below the order of the group")
	}
	return secret, nil
}

func checkDigits(digits string) error {
	for i, r := range digits {
		if !strings.ContainsRune(hexDigits, r|0x20) || r > '~' || r < '0' {
			return fmt.Errorf("character %d of it is no hexadecimal digit: expected %d of them and nothing else", i+1, keyDigits)
		}
	}
	if len(digits) != keyDigits {
		return fmt.Errorf("it has %d hexadecimal digits, expected %d: fill up with zeros in front if the key is shorter", len(digits), keyDigits)
	}
	return nil
}

// maxLine bounds a line of a file with a secret, in bytes.
const maxLine = 4 << 10

// Line reads the one line that a file holds: nothing but it, and at most one line feed, or
// carriage return and line feed, at its end. Errors do not repeat it.
func Line(in io.Reader) (string, error) {
	data, err := io.ReadAll(io.LimitReader(in, maxLine+2))
	if err != nil {
		return "", err
	}
	for _, mark := range []string{"\xef\xbb\xbf", "\xff\xfe", "\xfe\xff"} {
		if bytes.HasPrefix(data, []byte(mark)) {
			return "", errors.New("it begins with a byte order mark: save it as plain UTF-8 or ASCII")
		}
	}
	line := strings.TrimSuffix(strings.TrimSuffix(string(data), "\n"), "\r")
	if strings.HasSuffix(string(data), "\r") {
		line = string(data) // a carriage return alone ends no line
	}
	switch {
	case line == "":
		return "", errors.New("it is empty")
	case len(line) > maxLine:
		return "", fmt.Errorf("it is longer than %d bytes", maxLine)
	case strings.ContainsAny(line, "\n\r"):
		return "", errors.New("it has more than one line")
	case strings.ContainsRune(line, 0) || !utf8.ValidString(line):
		return "", errors.New("it is binary, not a line of text")
	}
	return line, nil
}

// LineOf reads the line of a file, as Line does.
func LineOf(path string) (string, error) {
	f, err := os.Open(path)
	if err != nil {
		return "", err
	}
	defer f.Close()
	line, err := Line(f)
	if err != nil {
		return "", fmt.Errorf("%s: %w", path, err)
	}
	return line, nil
}
