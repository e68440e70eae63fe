package keystore

import (
	"encoding/json"
	"fmt"
	"strings"

	gnark "github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/ethereum/go-ethereum/common"

	"github.com/eigenshift/avs/eigenshift"
	"github.com/eigenshift/avs/eigenshift/bn254"
)

// Stated is what a keystore says of its key without its password.
type Stated struct {
	// Address is that of an Ethereum key; zero: it states none, or the key is no such key.
	Address common.Address
	// Operator is the operator id of a BLS key; zero: the key is no such key.
	Operator eigenshift.OperatorID
}

// String says whose the key is.
func (s Stated) String() string {
	switch {
	case s.Operator != (eigenshift.OperatorID{}):
		return "BLS key of operator id " + s.Operator.String()
	case s.Address != (common.Address{}):
		return "Ethereum key of " + s.Address.Hex()
	default:
		return "Ethereum key that states no address: `keys show` decrypts it"
	}
}

// Inspect reads a keystore of either kind without its password.
func Inspect(path string) (Stated, error) {
	var file struct {
		PubKey string          `json:"pubKey"`
		Crypto json.RawMessage `json:"crypto"`
	}
	if _, err := readJSON(path, &file); err != nil {
		return Stated{}, err
	}
	if file.Crypto == nil {
		return Stated{}, fmt.Errorf("%s is not a keystore: it has no field crypto", path)
	}
	if file.PubKey == "" {
		stated, _, err := statedAddress(path)
		if err != nil || stated == nil {
			return Stated{}, err
		}
		return Stated{Address: *stated}, nil
	}
	id, err := operatorOf(file.PubKey)
	if err != nil {
		return Stated{}, fmt.Errorf("%s: pubKey: %w", path, err)
	}
	return Stated{Operator: id}, nil
}

// operatorOf returns the operator id of a public key as eigensdk-go writes it: E([x,y]).
func operatorOf(text string) (eigenshift.OperatorID, error) {
	inner, opened := strings.CutPrefix(text, "E([")
	inner, closed := strings.CutSuffix(inner, "])")
	x, y, two := strings.Cut(inner, ",")
	var point gnark.G1Affine
	_, errX := point.X.SetString(x)
	_, errY := point.Y.SetString(y)
	if !opened || !closed || !two || errX != nil || errY != nil || !point.IsOnCurve() || point.IsInfinity() {
		return eigenshift.OperatorID{}, fmt.Errorf("%q is no point of the curve", text)
	}
	return bn254.OperatorIDOf(eigenshift.G1Key(point.RawBytes())), nil
}
