package eigenshift

import (
	"context"

	"github.com/ethereum/go-ethereum/common"
)

// What an AVS developer writes.

// App computes and binds the answer to a task.
type App[T, R any] interface {
	// Respond returns the answer to t. It may do I/O, but its result must be a
	// function of t and of chain state at t.Reference (by hash): signatures
	// aggregate only over one identical message. It must return when ctx ends.
	Respond(ctx context.Context, t Task[T]) (R, error)
	// Digest returns the message that operators sign. It must be pure, bind
	// every field of t and of r, and equal what the contract computes.
	Digest(t Task[T], r R) (Digest, error)
}

// Schedule says where tasks come from.
type Schedule[T any] interface {
	// Due returns the id of the newest task due at head; false when none is.
	// Ids ascend in the order in which tasks fall due. It may name a task that
	// is settled already: the engine looks. Operators sign no task that is not
	// due at their own head. It must be a function of head: the engine also asks
	// about blocks below, to find the one at which a task fell due.
	Due(ctx context.Context, head Block) (TaskID, bool, error)
	// Spec returns what task id asks: a function of id and of chain state at
	// reference, so that every operator can check a proposed task by
	// computing it again. The reference block lies a little below the head at
	// which the task fell due, so it may be older than the task. An error means
	// that there is no such task at that block, and refuses a proposal of it.
	// One that matches ErrNothingDue says that the task need not be opened there
	// at all: nobody opens it, and a leader that leaves it is not at fault. It may
	// be opened at a later block, as long as it is due.
	Spec(ctx context.Context, id TaskID, reference Block) (T, error)
}

// Codec turns a value into the bytes that travel in the log, between peers and
// to the contract. The encoding is canonical: values that Decode accepts encode
// to the bytes they were decoded from. Decode is handed hostile input.
type Codec[V any] interface {
	Encode(V) ([]byte, error)
	Decode([]byte) (V, error)
}

// What the framework needs from the chain. Implementations are safe for
// concurrent use; returned values are not changed afterwards.

// Chain follows the operator's own Ethereum node.
type Chain interface {
	// Head returns the newest block that the node knows.
	Head(ctx context.Context) (Block, error)
	// BlockByNumber returns the canonical block with that number; an error
	// matching ethereum.NotFound when the node has none.
	BlockByNumber(ctx context.Context, number uint64) (Block, error)
	// Heads sends the newest head whenever it changes, until ctx ends, then
	// closes the channel. A slow receiver misses heads, never the newest. It
	// rides out a node that is down by itself.
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
	// Settlements returns what the contract accepted in the blocks from one to
	// another, both included, in its order. The node has all of them.
	Settlements(ctx context.Context, from, to uint64) ([]Settlement, error)
	// Rules returns the contract's parameters.
	Rules(ctx context.Context) (Rules, error)
	// Submit brings the certificate on chain and waits until the task is
	// settled, by this transaction or by another. Calling it again is harmless.
	// sent, when not nil, is called once the transaction was handed to the
	// node. ErrTooEarly when the contract does not accept it from this operator
	// yet; other errors carry the contract's reason.
	Submit(ctx context.Context, c Certified, sent func(tx common.Hash)) (*Settlement, error)
}

// Rules are the parameters of a RotatingTaskManager, in blocks.
type Rules struct {
	// Exclusive is for how many blocks after the reference block only the
	// proposer may submit.
	Exclusive uint64
	// Grace is for how many blocks after a settlement its proposer's next task
	// is refused.
	Grace uint64
	// Window is the age that a reference block may have when the task settles,
	// and the most that a deadline may lie after its reference block.
	Window uint64
}

// What peers do for each other.

// Peers carries this operator's requests to the others. Each is answered by the
// other's [Responder].
type Peers interface {
	// Ask returns the response of op to a task. It is authenticated as op's but
	// otherwise unchecked: content may be anything within bounds.
	Ask(ctx context.Context, op Operator, t EncodedTask) (SignedResponse, error)
	// Reach says why op should not be handed the lead now, or cannot be reached; nil
	// when it may. leader is what this operator sees of the chain; the zero view asks
	// no more than whether op can be reached and sees the chain at all.
	Reach(ctx context.Context, op Operator, leader ChainView) error
}

// Responder answers the requests of others, each of which is authenticated.
type Responder interface {
	// Answer returns this operator's response to a task that from asks for.
	Answer(ctx context.Context, from common.Address, t EncodedTask) (SignedResponse, error)
	// Ready says why this operator should not be handed the lead now; nil when
	// it may. leader is what the asker says that it sees of the chain: within bounds,
	// and otherwise unchecked.
	Ready(leader ChainView) error
}

// Signer signs with the operator's BLS key.
type Signer interface {
	Sign(ctx context.Context, d Digest) (Signature, error)
}
