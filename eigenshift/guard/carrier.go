package guard

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
	// that are not decoded, after which its connection is closed.
	Start(opened func(common.Address, Lane), refused func(common.Address, *Refusal))
	// To returns the lane to an operator, opened if need be.
	To(common.Address) (Lane, error)
	// Close closes all lanes.
	Close() error
}
