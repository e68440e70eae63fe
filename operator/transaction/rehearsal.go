package transaction

import (
	"context"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/eigenshift/avs/operator/chain"
)

// Rehearsal stands in for a [Sender] and sends nothing. It has a node simulate each transaction
// after those before it, in one block, and remembers what they would use.
type Rehearsal struct {
	node    *chain.Node
	from    common.Address
	reverts *Decoder
	steps   []Rehearsed
}

// Rehearsed is a transaction that would have been sent.
type Rehearsed struct {
	Candidate
	// Gas is what it would use; zero: the node cannot tell, and Err says why. A transaction may
	// need that the ones before it lie some blocks back.
	Gas uint64
	Err error
}

// Rehearse starts a rehearsal of what the sender's account would send.
func (s *Sender) Rehearse() *Rehearsal {
	return &Rehearsal{node: s.node, from: s.from, reverts: s.cfg.Reverts}
}

// From returns the account.
func (r *Rehearsal) From() common.Address { return r.from }

// Steps returns the transactions in their order.
func (r *Rehearsal) Steps() []Rehearsed { return r.steps }

// Send remembers a transaction, and returns the receipt of one that succeeded without logs. Whether
// it would have is in the step.
func (r *Rehearsal) Send(ctx context.Context, c Candidate) (*types.Receipt, error) {
	candidates := make([]Candidate, 0, len(r.steps)+1)
	for _, step := range r.steps {
		candidates = append(candidates, step.Candidate)
	}
	simulation := newSimulation(r.from, append(candidates, c)...)
	err := r.node.Request(ctx, &simulation.result, "eth_simulateV1", simulation.args...)
	if ctx.Err() != nil {
		return nil, ctx.Err()
	}
	step := Rehearsed{Candidate: c}
	step.Gas, step.Err = simulation.used(err, r.reverts)
	r.steps = append(r.steps, step)
	head, err := r.node.Head(ctx)
	if err != nil {
		return nil, err
	}
	return &types.Receipt{Status: types.ReceiptStatusSuccessful, GasUsed: step.Gas, BlockNumber: new(big.Int).SetUint64(head.Number + 1)}, nil
}

// Call is [Sender.Call].
func (r *Rehearsal) Call(ctx context.Context, to chain.Contract, value *big.Int, method string, args ...any) (*types.Receipt, error) {
	data, err := to.ABI.Pack(method, args...)
	if err != nil {
		return nil, fmt.Errorf("encode call of %s: %w", method, err)
	}
	return r.Send(ctx, Candidate{To: to.Address, Data: data, Value: value})
}
