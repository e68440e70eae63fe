package rafttransport

import (
	"github.com/ethereum/go-ethereum/common"
	"github.com/hashicorp/raft"
)

// Lane carries messages to one operator and from it: whatever arrives on it was
// sent by that operator, and nobody else reads what is sent on it.
type Lane interface {
	raft.Transport
	raft.WithPreVote
	raft.WithClose
}

// Carrier has a lane to each operator that talks to this one, or that this one
// talks to.
type Carrier interface {
	// Start begins to take messages. opened is called once for each lane before
	// anything arrives on it, from any goroutine; refused when a peer sends bytes
	// that are not decoded, after which its connection is closed. Its error matches
	// [ErrBudget], raftwire.ErrLarge or raftwire.ErrForm.
	Start(opened func(common.Address, Lane), refused func(common.Address, error))
	// To returns the lane to an operator, opened if need be.
	To(common.Address) (Lane, error)
	// Close closes all lanes.
	Close() error
}

// Find returns the server with a name in a configuration; false when it is not a member.
func Find(c raft.Configuration, id raft.ServerID) (raft.Server, bool) {
	for _, s := range c.Servers {
		if s.ID == id {
			return s, true
		}
	}
	return raft.Server{}, false
}

// Header is the header of an operator's messages.
func Header(operator common.Address) raft.RPCHeader {
	name := []byte(ServerID(operator))
	return raft.RPCHeader{ProtocolVersion: raft.ProtocolVersionMax, ID: name, Addr: name}
}
