package peer

import (
	"fmt"
	"strings"

	"github.com/ethereum/go-ethereum/common"

	"github.com/eigenshift/avs/eigenshift"
)

// directory is the registered operators, as the configuration looks them up.
type directory struct {
	find func(common.Address) (eigenshift.Operator, bool)
	all  func() []eigenshift.Operator // with addresses and sockets only
}

// has reports whether an operator is registered.
func (d directory) has(operator common.Address) bool {
	_, registered := d.find(operator)
	return registered
}

// resolve returns the operator that an address of Raft's means: an operator's address in
// hexadecimal, or the socket that exactly one operator has registered.
func (d directory) resolve(address string) (eigenshift.Operator, error) {
	if strings.HasPrefix(address, "0x") && common.IsHexAddress(address) {
		op, registered := d.find(common.HexToAddress(address))
		if !registered {
			return eigenshift.Operator{}, ErrUnregistered
		}
		return op, nil
	}
	var found []eigenshift.Operator
	for _, op := range d.all() {
		if op.Socket == address {
			found = append(found, op)
		}
	}
	switch len(found) {
	case 0:
		return eigenshift.Operator{}, fmt.Errorf("%w: nobody has this socket", ErrUnregistered)
	case 1:
		return found[0], nil
	default:
		return eigenshift.Operator{}, fmt.Errorf("%d operators have registered this socket; dial by the operator's address", len(found))
	}
}
