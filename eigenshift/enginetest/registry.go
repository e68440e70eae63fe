package enginetest

import (
	"math/big"
	"slices"

	"github.com/eigenshift/avs/eigenshift"
)

// registry changes the operators that are registered on chain, by their numbers, from
// the next block on.
type registry struct{ c *Cluster }

// Register puts an operator into the registry.
func (r *registry) Register(i int) {
	r.change(func(ops []eigenshift.Operator) []eigenshift.Operator { return append(ops, r.c.nodes[i].op) })
}

// Deregister takes an operator out of the registry: it leaves, or is ejected.
func (r *registry) Deregister(i int) {
	r.change(func(ops []eigenshift.Operator) []eigenshift.Operator {
		return slices.DeleteFunc(ops, func(op eigenshift.Operator) bool { return op.Address == r.c.Address(i) })
	})
}

// MoveSocket registers another address of an operator.
func (r *registry) MoveSocket(i int, socket string) {
	r.changeOperator(i, func(op *eigenshift.Operator) { op.Socket = socket })
}

// SetStake changes an operator's stake.
func (r *registry) SetStake(i int, stake int64) {
	r.changeOperator(i, func(op *eigenshift.Operator) { op.Stakes = []*big.Int{big.NewInt(stake)} })
}

func (r *registry) changeOperator(i int, change func(*eigenshift.Operator)) {
	change(&r.c.nodes[i].op)
	r.change(func(ops []eigenshift.Operator) []eigenshift.Operator {
		for j := range ops {
			if ops[j].Address == r.c.Address(i) {
				change(&ops[j])
			}
		}
		return ops
	})
}

func (r *registry) change(change func([]eigenshift.Operator) []eigenshift.Operator) {
	r.c.t.Helper()
	if err := r.c.Chain.Register(change); err != nil {
		r.c.t.Fatal(err)
	}
}
