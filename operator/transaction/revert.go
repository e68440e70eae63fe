package transaction

import (
	"errors"
	"fmt"
	"strings"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/accounts/abi/bind"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/rpc"

	"github.com/eigenshift/avs/eigenshift/track"
	"github.com/eigenshift/avs/operator/chain"
)

// RevertError is a contract's refusal.
type RevertError struct {
	Name string      // the error's name, such as TaskAlreadySettled; "Error" for a text; empty when unknown
	Args []any       // its arguments, as package abi unpacks them
	Data []byte      // what the contract returned
	Tx   common.Hash // the transaction that failed; zero when it was only simulated

	text string
}

// Error returns name and arguments, or the data when they are not known.
func (e *RevertError) Error() string {
	if e.Tx == (common.Hash{}) {
		return "execution reverts: " + e.text
	}
	return fmt.Sprintf("transaction %s reverted: %s", e.Tx, e.text)
}

// TrackReason gives the error its reason; see track.Of.
func (e *RevertError) TrackReason() track.Reason { return track.Reverted }

// Reverted returns the name and arguments of the contract error in err, if it is
// one.
func Reverted(err error) (name string, args []any, ok bool) {
	var revert *RevertError
	if !errors.As(err, &revert) {
		return "", nil, false
	}
	return revert.Name, revert.Args, true
}

// Decoder knows the custom errors of a set of contracts. The zero value knows
// Solidity's own two.
type Decoder struct{ errors map[[4]byte]abi.Error }

// NewDecoder collects the errors of the contracts that bindings were generated from.
func NewDecoder(bindings ...*bind.MetaData) *Decoder {
	d := &Decoder{errors: make(map[[4]byte]abi.Error)}
	for _, b := range bindings {
		for _, e := range chain.Interface(b).Errors {
			d.errors[[4]byte(e.ID[:4])] = e
		}
	}
	return d
}

// Decode explains what a reverting contract returned.
func (d *Decoder) Decode(data []byte) *RevertError {
	revert := &RevertError{Data: data}
	if len(data) < 4 {
		revert.text = "without a reason"
		return revert
	}
	if text, err := abi.UnpackRevert(data); err == nil {
		revert.Name, revert.Args, revert.text = "Error", []any{text}, text
		return revert
	}
	known, ok := d.errors[[4]byte(data[:4])]
	if !ok {
		revert.text = fmt.Sprintf("unknown error %s", hexutil.Encode(data[:min(len(data), 68)]))
		return revert
	}
	revert.Name, revert.text = known.Name, known.Name+"(…)"
	args, err := known.Inputs.Unpack(data[4:])
	if err != nil {
		return revert
	}
	parts := make([]string, len(args))
	for i, arg := range args {
		if name := known.Inputs[i].Name; name != "" {
			parts[i] = name + "=" + formatArgument(arg)
		} else {
			parts[i] = formatArgument(arg)
		}
	}
	revert.Args, revert.text = args, known.Name+"("+strings.Join(parts, ", ")+")"
	return revert
}

func formatArgument(arg any) string {
	switch v := arg.(type) {
	case [32]byte:
		return hexutil.Encode(v[:])
	case []byte:
		return hexutil.Encode(v)
	default:
		return fmt.Sprint(v)
	}
}

// Explain replaces an error of a node by the contract's reason, when it carries
// one.
func (d *Decoder) Explain(err error) error {
	if data, ok := revertData(err); ok {
		return d.Decode(data)
	}
	return err
}

// revertData finds the returned data in an error of a node. Nodes disagree on
// its form: hexadecimal, with words before it, or in an object.
func revertData(err error) ([]byte, bool) {
	var withData rpc.DataError
	if !errors.As(err, &withData) {
		return nil, false
	}
	data := withData.ErrorData()
	if object, ok := data.(map[string]any); ok {
		data = object["data"]
	}
	text, ok := data.(string)
	if !ok {
		return nil, strings.Contains(err.Error(), "revert")
	}
	start := strings.Index(text, "0x")
	if start < 0 {
		return nil, strings.Contains(err.Error(), "revert")
	}
	decoded, decodeErr := hexutil.Decode(text[start:])
	return decoded, decodeErr == nil
}
