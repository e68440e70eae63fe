package enginetest

import (
	"math/big"
	"slices"

	"github.com/ethereum/go-ethereum/common"

	"github.com/eigenshift/avs/eigenshift"
	"github.com/eigenshift/avs/eigenshift/raftlog"
)

// Register puts an operator into the registry, from the next block on.
func (c *Cluster) Register(i int) {
	c.changeRegistry(func(ops []eigenshift.Operator) []eigenshift.Operator { return append(ops, c.nodes[i].op) })
}

// Deregister takes an operator out of the registry: it leaves, or is ejected.
func (c *Cluster) Deregister(i int) {
	c.changeRegistry(func(ops []eigenshift.Operator) []eigenshift.Operator {
		return slices.DeleteFunc(ops, func(op eigenshift.Operator) bool { return op.Address == c.Address(i) })
	})
}

// MoveSocket registers another address of an operator.
func (c *Cluster) MoveSocket(i int, socket string) {
	c.nodes[i].op.Socket = socket
	c.changeOperator(i, func(op *eigenshift.Operator) { op.Socket = socket })
}

// SetStake changes an operator's stake.
func (c *Cluster) SetStake(i int, stake int64) {
	c.nodes[i].op.Stakes = []*big.Int{big.NewInt(stake)}
	c.changeOperator(i, func(op *eigenshift.Operator) { op.Stakes = []*big.Int{big.NewInt(stake)} })
}

func (c *Cluster) changeOperator(i int, change func(*eigenshift.Operator)) {
	c.changeRegistry(func(ops []eigenshift.Operator) []eigenshift.Operator {
		for j := range ops {
			if ops[j].Address == c.Address(i) {
				change(&ops[j])
			}
		}
		return ops
	})
}

func (c *Cluster) changeRegistry(change func([]eigenshift.Operator) []eigenshift.Operator) {
	c.t.Helper()
	c.Chain.mu.Lock()
	defer c.Chain.mu.Unlock()
	now := c.Chain.set
	set, err := eigenshift.NewOperatorSet(uint64(len(c.Chain.trunk.blocks)), now.Quorums, now.ThresholdBps, change(slices.Clone(now.Operators)))
	if err != nil {
		c.t.Fatal(err)
	}
	c.Chain.set = set
}

// Configuration returns the members of Raft as an operator knows them: their
// sockets, and whether they vote.
func (c *Cluster) Configuration(i int) map[common.Address]Membership {
	status := c.nodes[i].log.Status()
	members := make(map[common.Address]Membership)
	for voter, list := range map[bool][]raftlog.Member{true: status.Voters, false: status.NonVoters} {
		for _, m := range list {
			members[m.Address] = Membership{Socket: m.Socket, Voter: voter}
		}
	}
	return members
}

// Membership is how an operator takes part in Raft.
type Membership struct {
	Socket string
	Voter  bool
}
