package transaction

import (
	"sync/atomic"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
)

// request asks the owner for the entry of a candidate. Without a candidate it
// only finds one that is there already.
type request struct {
	key       common.Hash
	candidate *Candidate
	quote     quote
	reply     chan reply
}

type reply struct {
	entry *entry // nil: none with that key
	err   error
}

// entry is a transaction on its way. The owner alone writes to it; first is
// right once accepted is closed, receipt and err once finished is closed.
type entry struct {
	key       common.Hash
	candidate Candidate
	gas       uint64

	nonce    uint64
	fees     fees
	attempts []*types.Transaction // the newest last
	rivals   []*entry             // had the nonce before, and were given up
	since    time.Time
	block    uint64 // head when the newest attempt was made, or sent again
	lost     int    // looks at which the nonce was used but no receipt found
	pool     pool
	ended    bool // its callers know the outcome; its nonce may be taken still

	first     atomic.Pointer[common.Hash] // of the attempt that a node took first
	accepted  chan struct{}
	finished  chan struct{}
	receipt   *types.Receipt
	err       error
	delivered atomic.Bool           // a caller took the result
	callers   atomic.Int32          // that wait for the result
	refusal   atomic.Pointer[error] // what a node said last, other than yes
}

// pool is what the nodes' pools have shown of an entry.
type pool struct {
	offering  bool      // endpoints are being asked
	looked    time.Time // when they were asked last; zero: never
	head      uint64    // the head at that time
	forgotten bool      // none of them knew the transaction
	cheap     bool      // one of them wanted a higher fee
	told      meaning   // the refusal that was logged last; zero: none
	limit     bool      // it was logged that the fee is at the ceiling
}

func (e *entry) isAccepted() bool {
	select {
	case <-e.accepted:
		return true
	default:
		return false
	}
}

func (e *entry) accept() {
	if !e.isAccepted() {
		close(e.accepted)
	}
}

func newEntry(key common.Hash, candidate Candidate, gas uint64) *entry {
	return &entry{key: key, candidate: candidate, gas: gas, since: time.Now(), accepted: make(chan struct{}), finished: make(chan struct{})}
}

// fail tells the callers that the entry was not executed, as far as is known.
func (e *entry) fail(err error) {
	if !e.ended {
		e.err = err
	}
	e.finish()
}

// finish tells the callers that the outcome is there.
func (e *entry) finish() {
	if !e.ended {
		e.ended = true
		close(e.finished)
	}
}

// dead says that nobody waits for the entry any more: a newer transaction may have its
// nonce.
func (e *entry) dead() bool { return e.ended || e.callers.Load() == 0 }

// empty says that the entry does nothing but use its nonce.
func (e *entry) empty() bool { return e.key == common.Hash{} }

func (e *entry) newest() *types.Transaction { return e.attempts[len(e.attempts)-1] }

// again returns a fresh entry for the same transactions.
func (e *entry) again(head uint64) *entry {
	again := newEntry(e.key, e.candidate, e.gas)
	again.nonce, again.fees, again.attempts, again.block = e.nonce, e.fees, e.attempts, head
	again.first.Store(e.first.Load())
	return again
}
