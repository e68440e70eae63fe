package condition

import (
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/eigenshift/avs/eigenshift"
	"github.com/eigenshift/avs/eigenshift/engine/mode"
	"github.com/eigenshift/avs/eigenshift/track"
)

// Facts are what is known of an operator at one moment. The zero value of a field
// means that it is not known.
type Facts struct {
	Now time.Time

	// Of its configuration.
	Address    common.Address
	Key        eigenshift.OperatorID // of its BLS key
	Socket     string                // that it should be registered with
	ListenPort string                // that it listens on

	// Opening is whether it has not opened all of its parts yet.
	Opening bool

	// What it was told to take part in, and since when.
	Mode      mode.Mode
	ModeSince time.Time

	// Of its Ethereum node.
	Node Node
	// Of the registry.
	Registry Registry
	// Of the disk under its log: the error of the last write, and whether it says that
	// the disk is full.
	DiskError string
	DiskFull  bool
	// Of the other operators.
	Cluster Cluster
	// Of its account: what it has, and what a settlement costs, in wei.
	Balance, Cost *big.Int
	Account       common.Address // of that account; zero: the operator's
	// Engine is what the engine has found out by itself.
	Engine []track.Condition
}

// Node is what an operator's Ethereum node has shown.
type Node struct {
	Error string // of the last request that was made to find out; empty: it answers
	// WrongChain is whether Error says that every endpoint has another chain now.
	WrongChain bool
	Syncing    string    // what it says of its own synchronisation; empty: it is in sync
	Head       time.Time // of the newest block
	// Lag is how much older than the clock the blocks were when they came, the last
	// one first. Negative: they were from the future.
	Lag, EarlierLag time.Duration
}

// Registry is what the registry says of an operator.
type Registry struct {
	Known bool // the rest is known
	// Listed is whether the operator is in the set, at the newest block; Staked, whether
	// any of its stake counts.
	Listed, Staked bool
	Key            eigenshift.OperatorID // registered for its address; zero: none
	Owner          common.Address        // of its BLS key; zero: none
	Socket         string                // where the others dial it; empty: nowhere
	InNoQuorum     bool                  // it is registered, and not for a quorum of this AVS
	Left           bool                  // it was registered
	Ejected        time.Time             // last; zero: never
	Failed         string                // why registering failed
}

// Cluster is what an operator sees of the others.
type Cluster struct {
	Open       bool          // the log is open: the rest is known
	Voters     int           // in Raft's configuration; zero: not in a cluster yet
	Leaderless time.Duration // for how long no leader has been known
	Asked      bool          // whether voters were asked if they are there
	Up         int           // voters that answered, this operator among them
	// Diverged is why most others run no Raft with this operator; empty: they do.
	Diverged string
}
