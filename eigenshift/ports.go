package eigenshift

import (
	"context"

	"github.com/ethereum/go-ethereum/common"
)

// The ports to the chain. Implementations are safe for concurrent use; returned values
// are not changed afterwards.

// Chain follows the operator's own Ethereum node.
type Chain interface {
	// Head returns the newest block that the node knows.
	Head(ctx context.Context) (Block, error)
	// BlockByNumber returns the canonical block with that number; an error
	// matching ethereum.NotFound when the node has none.
	BlockByNumber(ctx context.Context, number uint64) (Block, error)
	// Heads sends the newest head whenever it changes, until ctx ends, then
	// closes the channel. A slow receiver misses heads, never the newest. While
	// the node is down there are no heads, and no error.
	Heads(ctx context.Context) <-chan Block
}

// Registry says who the operators are.
type Registry interface {
	// OperatorSet returns the registered operators with their stakes and the
	// contract's threshold at a block that is not after the head. Sockets are
	// the current ones.
	OperatorSet(ctx context.Context, block uint64) (*OperatorSet, error)
}

// Settler is the task manager contract: what it has accepted, and how a
// certificate is submitted to it.
type Settler interface {
	// Settlement returns how a task was settled, or nil when it is not settled
	// at the node's head.
	Settlement(ctx context.Context, id TaskID) (*Settlement, error)
	// LastSettlement returns the settlement that the contract accepted last, or
	// nil before the first. Only Task, Proposer and Block.Number are set.
	LastSettlement(ctx context.Context) (*Settlement, error)
	// Settlements returns what the contract accepted in the blocks from and to and
	// those between, in the contract's order. The node has all of these blocks.
	Settlements(ctx context.Context, from, to uint64) ([]Settlement, error)
	// Rules returns the contract's parameters.
	Rules(ctx context.Context) (Rules, error)
	// Submit brings the certificate on chain and waits until the task is
	// settled, by this transaction or by another. Calling it again is harmless.
	// sent, when not nil, is called once the transaction was handed to the
	// node. The error matches ErrTooEarly when the contract does not accept the
	// certificate from this operator yet; others carry the contract's reason.
	Submit(ctx context.Context, c Certified, sent func(tx common.Hash)) (*Settlement, error)
}

// Preparer is a [Settler] that can get ready for a certificate before there is one.
type Preparer interface {
	// Prepare is told the reference block of the task that this operator will most likely propose
	// next. An error says that nothing was prepared, which Submit makes up for.
	Prepare(ctx context.Context, reference BlockRef) error
}

// Rules are the parameters of a RotatingTaskManager, in blocks.
type Rules struct {
	// Exclusive is how many blocks after the reference block only the proposer may
	// submit.
	Exclusive uint64
	// Grace is how many blocks after a settlement the contract refuses the next task of
	// the same proposer.
	Grace uint64
	// Window is the age that a reference block may have when the task settles,
	// and the most that a deadline may lie after its reference block.
	Window uint64
}

// The ports to the other operators.

// Peers carries this operator's requests to the others. Each is answered by the
// other's [Responder].
type Peers interface {
	// Ask returns the response of op to a task. It is authenticated as op's but
	// otherwise unchecked: content may be anything within bounds.
	Ask(ctx context.Context, op Operator, t EncodedTask) (SignedResponse, error)
	// Observe returns what op says that it sees of a task whose AVS has an [Observer], and
	// Report the outcome that op signs for a report of what operators said. Both are
	// authenticated and unchecked as what Ask returns.
	Observe(ctx context.Context, op Operator, q Question) (SignedObservation, error)
	Report(ctx context.Context, op Operator, t EncodedTask, r Report) (SignedResponse, error)
	// Reach says why op should not be handed the lead now, or cannot be reached; nil when
	// it may. leader is what this operator sees of the chain; with the zero view op need
	// only be reachable and see the chain at all.
	Reach(ctx context.Context, op Operator, leader ChainView) error
}

// Responder answers the requests of others, each of which is authenticated.
type Responder interface {
	// Answer returns this operator's response to a task that from asks for.
	Answer(ctx context.Context, from common.Address, t EncodedTask) (SignedResponse, error)
	// Observe returns what this operator sees of a task that from asks about.
	Observe(ctx context.Context, from common.Address, q Question) (SignedObservation, error)
	// Outcome returns this operator's response to a task, which follows from the report of from.
	Outcome(ctx context.Context, from common.Address, t EncodedTask, r Report) (SignedResponse, error)
	// Ready says why this operator should not be handed the lead now; nil when
	// it may. leader is what the asker says that it sees of the chain: within bounds,
	// and otherwise unchecked.
	Ready(leader ChainView) error
}

// Notebook remembers what this operator said that it saw, across restarts: two different
// observations of one task are evidence against it.
type Notebook interface {
	// Said returns what the operator said of a task; false when it has said nothing.
	Said(task common.Hash) (SignedObservation, bool)
	// Note notes what the operator is about to say. It returns when that is on disk.
	Note(task common.Hash, o SignedObservation) error
	// Since returns the block up to which the operator may have said what the notebook
	// does not have: head, when it is new.
	Since(head uint64) (uint64, error)
}

// Signer signs with the operator's BLS key.
type Signer interface {
	Sign(ctx context.Context, d Digest) (Signature, error)
}
