package eigenshift

import (
	"errors"
	"fmt"
	"math"

	"github.com/ethereum/go-ethereum/common"
)

// TaskID identifies a task within one task manager contract. For a scheduled
// task it is the number of its slot: slot n starts at start + n·interval.
type TaskID uint64

// Block is a block header as far as this framework needs it.
type Block struct {
	Number uint64
	Hash   common.Hash
	Parent common.Hash
	Time   uint64 // unix seconds
}

// Ref returns the reference to b.
func (b Block) Ref() BlockRef { return BlockRef{Number: b.Number, Hash: b.Hash} }

// BlockRef names one block on one fork.
type BlockRef struct {
	Number uint64
	Hash   common.Hash
}

// String returns "number (first four bytes of the hash)".
func (r BlockRef) String() string { return fmt.Sprintf("%d (%x…)", r.Number, r.Hash[:4]) }

// ChainView is what a leader says of its chain when it asks another operator to take the
// lead. The zero value says nothing.
type ChainView struct {
	Head uint64 // the number of the leader's head
	// Reference is the reference block of the newest task that has settled on the
	// leader's chain: a stake quorum has that block too. Zero when the leader knows none.
	Reference BlockRef
}

// Check reports what is malformed in a view that came from outside.
func (v ChainView) Check() error {
	switch {
	case v.Head > math.MaxUint32:
		return fmt.Errorf("head: block %d does not fit in 32 bits", v.Head)
	case v.Reference.Hash == (common.Hash{}) && v.Reference.Number > 0:
		return fmt.Errorf("reference: block %d without its hash", v.Reference.Number)
	case v.Reference.Number > v.Head:
		return fmt.Errorf("reference: block %d is above the head, which is %d", v.Reference.Number, v.Head)
	}
	return nil
}

// Task is one unit of work. Everything in it is bound into the digest that
// operators sign.
type Task[T any] struct {
	ID        TaskID
	Spec      T              // what is asked
	Reference BlockRef       // chain state is read at this block, never at latest
	Deadline  uint64         // last block in which the task may settle
	Proposer  common.Address // the operator that opened the task
}

// EncodedTask is a task whose spec is in its canonical encoding: the form in
// which tasks travel in the log, between peers and to the contract.
type EncodedTask Task[[]byte]

// Digest is the 32-byte message that operators sign for a task and a response.
type Digest [32]byte

// String returns the digest in hexadecimal with the prefix 0x.
func (d Digest) String() string { return common.Hash(d).Hex() }

// Bounds on what a peer may send, and on what the chain may say. They are far above what
// an AVS needs: the whole task goes into the calldata of one transaction.
const (
	MaxSpecBytes     = 16 << 10
	MaxResponseBytes = 32 << 10
	MaxOperators     = 512
	MaxParts         = 32      // of a certificate: an AVS has at most so many quorums
	AllShares        = 1 << 32 // the share of an operator that has all stake of all quorums
)

// Check reports what is malformed in a task from outside, as far as that needs no chain.
func (t EncodedTask) Check() error {
	switch {
	case len(t.Spec) > MaxSpecBytes:
		return fmt.Errorf("task %d: spec of %d bytes, at most %d allowed", t.ID, len(t.Spec), MaxSpecBytes)
	case t.Deadline > math.MaxUint32:
		return fmt.Errorf("task %d: deadline block %d does not fit in 32 bits", t.ID, t.Deadline)
	case t.Reference.Hash == (common.Hash{}):
		return fmt.Errorf("task %d: no reference block hash", t.ID)
	case t.Deadline <= t.Reference.Number:
		return fmt.Errorf("task %d: deadline block %d is not after reference block %d", t.ID, t.Deadline, t.Reference.Number)
	case t.Proposer == (common.Address{}):
		return fmt.Errorf("task %d: no proposer", t.ID)
	}
	return nil
}

// Equal reports whether two tasks are equal in every field.
func (t EncodedTask) Equal(u EncodedTask) bool {
	return t.ID == u.ID && string(t.Spec) == string(u.Spec) && t.Reference == u.Reference &&
		t.Deadline == u.Deadline && t.Proposer == u.Proposer
}

// SignedResponse is an operator's answer: its response, and its BLS signature over
// [OperatorSet.Message] of Digest. The signer is known from the connection, never from it.
type SignedResponse struct {
	Task      TaskID
	Response  []byte
	Digest    Digest
	Signature Signature
}

// Check reports what is malformed in an answer that came from outside: bounds only.
func (r SignedResponse) Check() error {
	if len(r.Response) > MaxResponseBytes {
		return fmt.Errorf("response of %d bytes, at most %d allowed", len(r.Response), MaxResponseBytes)
	}
	return nil
}

// Settlement is the fact that the contract accepted a task.
type Settlement struct {
	Task      TaskID
	Proposer  common.Address
	Submitter common.Address
	Tx        common.Hash
	Block     BlockRef
}

// Errors that cross package borders.
var (
	// ErrNotLeader is returned by operations that only the Raft leader may do.
	ErrNotLeader = errors.New("this operator is not the leader")
	// ErrOutcomeUnknown is returned when leadership was lost before a command was
	// known to be committed or not: the applied state will show it.
	ErrOutcomeUnknown = errors.New("leadership lost, outcome unknown")
	// ErrTooEarly is returned by a Settler when the contract will accept this
	// certificate from this operator only in a later block.
	ErrTooEarly = errors.New("too early: another operator's exclusive window")
	// ErrRefused marks the errors of a Responder that refuses on purpose. The asker is
	// told the text of errors that match it, and of no others.
	ErrRefused = errors.New("refused")
	// ErrNothingDue is returned by a Schedule when a task's time has come but it has
	// nothing to ask at that reference block.
	ErrNothingDue = errors.New("nothing is due")
	// ErrNoOperatorSet is returned when the registry has no operators at a block.
	ErrNoOperatorSet = errors.New("no operators registered")
)
