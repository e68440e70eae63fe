package rafttransport

import (
	"sync"

	"github.com/ethereum/go-ethereum/common"
	"github.com/hashicorp/raft"
)

// ServerID is the name of an operator as a Raft server: its EIP-55 form.
func ServerID(operator common.Address) raft.ServerID { return remembered.of(operator) }

// OperatorOf reads a server's name; false for one that is not an address in its
// EIP-55 form, or is the zero address.
func OperatorOf(id raft.ServerID) (common.Address, bool) {
	a := common.HexToAddress(string(id))
	return a, ServerID(a) == id && a != (common.Address{})
}

// rememberedNames is more than a cluster has members. Names that peers invent make room for
// themselves, and then names are computed again.
const rememberedNames = 1 << 10

// names are those of operators. Each message has its sender's, and a name costs a hash.
type names struct {
	mu    sync.Mutex
	known map[common.Address]raft.ServerID
}

var remembered = names{known: make(map[common.Address]raft.ServerID)}

func (n *names) of(operator common.Address) raft.ServerID {
	n.mu.Lock()
	defer n.mu.Unlock()
	name, known := n.known[operator]
	if !known {
		name = raft.ServerID(operator.Hex())
		if len(n.known) == rememberedNames {
			clear(n.known)
		}
		n.known[operator] = name
	}
	return name
}
