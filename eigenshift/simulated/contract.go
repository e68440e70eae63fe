package simulated

import (
	"bytes"
	"cmp"
	"errors"
	"fmt"
	"math/big"
	"slices"

	"github.com/ethereum/go-ethereum/common"

	"github.com/eigenshift/avs/eigenshift"
	"github.com/eigenshift/avs/eigenshift/bn254"
)

// Rules are those of the simulated task manager, unless a chain has others.
var Rules = eigenshift.Rules{Exclusive: 2, Grace: 15, Window: 60}

// Domain is that of the simulated task manager.
var Domain = eigenshift.Domain{ChainID: 1337, TaskManager: common.Address{7}}

// Digest is the digest that operators sign. Of a task that no contract can be shown it is
// one that nobody signs.
func Digest(t eigenshift.EncodedTask, response []byte) eigenshift.Digest {
	d, err := Domain.Digest(t, response)
	if err != nil {
		return eigenshift.Digest{31: 1}
	}
	return d
}

// Event is a settlement in the order in which the contract accepted them.
type Event struct {
	eigenshift.Settlement
	Signers int
	Set     *eigenshift.OperatorSet // at the task's reference block
	Message eigenshift.Digest       // that the signers signed
}

// Revert is a transaction that the contract refused.
type Revert struct {
	Task   eigenshift.TaskID
	From   common.Address
	Reason error
}

// Reverts of the contract, by the names of its errors.
var (
	ErrTaskAlreadySettled = errors.New("TaskAlreadySettled")
	ErrProposedLast       = errors.New("ProposedLast")
	ErrProposerExclusive  = errors.New("ProposerExclusive")
	ErrDeadlinePassed     = errors.New("DeadlinePassed")
	ErrReference          = errors.New("ReferenceHashMismatch")
	ErrCertificate        = errors.New("InvalidCertificate")
	ErrQuorumNotReached   = errors.New("QuorumNotReached")
)

// contract is the task manager's state after one block. It is never changed. States of one fork
// share memory: only the newest, which knows all that byTask has, adds to it.
type contract struct {
	rules   eigenshift.Rules
	settled []Event                   // in order
	byTask  map[eigenshift.TaskID]int // positions in settled, of later states too
}

// with returns the state after one more settlement.
func (c *contract) with(e Event) *contract {
	next := *c
	if len(c.byTask) != len(c.settled) || c.byTask == nil { // another fork has gone on from here
		next.settled, next.byTask = slices.Clone(c.settled), make(map[eigenshift.TaskID]int)
		for i, e := range c.settled {
			next.byTask[e.Task] = i
		}
	}
	next.byTask[e.Task] = len(next.settled)
	next.settled = append(next.settled, e)
	return &next
}

// settlement returns how a task settled; nil when it has not.
func (c *contract) settlement(id eigenshift.TaskID) *eigenshift.Settlement {
	i, has := c.byTask[id]
	if !has || i >= len(c.settled) || c.settled[i].Task != id {
		return nil
	}
	return &c.settled[i].Settlement
}

// between returns the settlements in some blocks.
func (c *contract) between(from, to uint64) (list []eigenshift.Settlement) {
	first, _ := slices.BinarySearchFunc(c.settled, from, func(e Event, from uint64) int { return cmp.Compare(e.Block.Number, from) })
	for _, e := range c.settled[first:] {
		if e.Block.Number > to {
			break
		}
		list = append(list, e.Settlement)
	}
	return list
}

func (c *contract) last() *eigenshift.Settlement {
	if len(c.settled) == 0 {
		return nil
	}
	s := c.settled[len(c.settled)-1].Settlement
	return &s
}

// check is the contract's submit in the block that follows those of a branch.
func (b *Fork) check(state *contract, from common.Address, x eigenshift.Certified) (signers int, err error) {
	t, number, rules := x.Task, uint64(len(b.blocks)), state.rules
	last := state.last()
	switch {
	case state.settlement(t.ID) != nil:
		return 0, ErrTaskAlreadySettled
	case number > t.Deadline:
		return 0, ErrDeadlinePassed
	case t.Reference.Number >= number || t.Reference.Number+rules.Window < number || b.blocks[t.Reference.Number].Hash != t.Reference.Hash:
		return 0, ErrReference
	case number <= t.Reference.Number+rules.Exclusive && from != t.Proposer && b.head().set.Index(from) >= 0:
		return 0, ErrProposerExclusive
	case last != nil && last.Proposer == t.Proposer && number <= last.Block.Number+rules.Grace:
		return 0, ErrProposedLast
	}
	return verify(b.blocks[t.Reference.Number].set, x)
}

// verify is checkSignatures and the threshold.
func verify(set *eigenshift.OperatorSet, x eigenshift.Certified) (signers int, err error) {
	cert := x.Certificate
	if cert.Digest != Digest(x.Task, x.Response) {
		return 0, fmt.Errorf("%w: wrong digest", ErrCertificate)
	}
	if !slices.IsSortedFunc(cert.NonSigners, func(a, b eigenshift.OperatorID) int { return bytes.Compare(a[:], b[:]) }) {
		return 0, fmt.Errorf("%w: non-signers not sorted", ErrCertificate)
	}
	var keys []bn254.G2
	stakes := []*big.Int{new(big.Int)}
	for _, op := range set.Operators {
		if slices.Contains(cert.NonSigners, op.ID) {
			continue
		}
		key, err := publicKey(op.G2)
		if err != nil {
			return 0, err
		}
		keys = append(keys, key)
		stakes[0].Add(stakes[0], op.Stakes[0])
	}
	if len(cert.Parts) != 1 {
		return 0, fmt.Errorf("%w: %d parts", ErrCertificate, len(cert.Parts))
	}
	if bn254.SumG2(keys).Key() != cert.Parts[0].SignerKey {
		return 0, fmt.Errorf("%w: signer key does not match the signers", ErrCertificate)
	}
	signature, err := bn254.ParseSignature(cert.Parts[0].Signature)
	if err != nil {
		return 0, fmt.Errorf("%w: %w", ErrCertificate, err)
	}
	if !bn254.Verify(bn254.SumG2(keys), set.Message(cert.Digest), signature) {
		return 0, fmt.Errorf("%w: signature", ErrCertificate)
	}
	if !set.Reached(stakes) {
		return 0, ErrQuorumNotReached
	}
	return len(keys), nil
}
