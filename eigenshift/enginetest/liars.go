package enginetest

import (
	"context"
	"math/rand/v2"

	"github.com/ethereum/go-ethereum/common"
	"github.com/hashicorp/raft"

	"github.com/eigenshift/avs/eigenshift"
	"github.com/eigenshift/avs/eigenshift/adversary"
	"github.com/eigenshift/avs/eigenshift/lifecycle"
	"github.com/eigenshift/avs/eigenshift/simulated"
)

// Corrupt makes an operator a liar, from now on, with some misbehaviours. It is
// started again, from its stores.
func (c *Cluster) Corrupt(i int, random *rand.Rand, odds float64, misbehaviours ...adversary.Misbehaviour) *adversary.Liar {
	c.t.Helper()
	c.Crash(i)
	n := c.nodes[i]
	n.liar, n.corrupt = adversary.New(view{n}, n.op.Address, n.key, random, odds, misbehaviours...), true
	c.Start(i)
	return n.liar
}

// Liar returns the liar in an operator: it lies from now on as it is told. Unlike one
// that is made by Corrupt, the operator counts as correct.
func (c *Cluster) Liar(i int) *adversary.Liar { return c.nodes[i].liar }

// newHonest returns the liar of an operator that does not lie.
func newHonest(n *node) *adversary.Liar {
	return adversary.New(view{n}, n.op.Address, n.key, rand.New(rand.NewPCG(uint64(n.number), 1)), 1)
}

// view is the cluster as a liar in it sees it.
type view struct{ of *node }

func (v view) Operators() (all []eigenshift.Operator) {
	for _, n := range v.of.c.nodes {
		all = append(all, n.op)
	}
	return all
}

func (v view) Running() (others []eigenshift.Operator) {
	v.of.c.network.mu.Lock()
	defer v.of.c.network.mu.Unlock()
	for _, n := range v.of.c.nodes {
		if n != v.of && n.carrier != nil {
			others = append(others, n.op)
		}
	}
	return others
}

func (v view) Term() (term uint64) {
	v.of.c.network.mu.Lock()
	defer v.of.c.network.mu.Unlock()
	for _, n := range v.of.c.nodes {
		if n.carrier != nil {
			term = max(term, n.log.Status().Term)
		}
	}
	return term
}

func (v view) Head() eigenshift.Block { return v.of.c.Chain.Head() }

func (v view) Slot(at eigenshift.Block) eigenshift.TaskID { return slotAt(at) }

func (v view) Spec(id eigenshift.TaskID) []byte { return v.of.c.avs.spec(id, v.Head()) }

func (v view) Digest(t eigenshift.EncodedTask, response []byte) eigenshift.Digest {
	return simulated.Digest(t, response)
}

func (v view) Message(t eigenshift.EncodedTask, d eigenshift.Digest) eigenshift.Digest {
	set, err := v.of.eth.OperatorSet(context.Background(), t.Reference.Number)
	if err != nil {
		return d // of a block that its node does not have
	}
	return set.Message(d)
}

func (v view) Observed(t eigenshift.EncodedTask, operator common.Address, observation []byte) eigenshift.Digest {
	return simulated.Domain.Observation(t.Hash(), operator, observation)
}

func (v view) Extreme(random *rand.Rand) []byte {
	if v.of.c.avs.extreme == nil {
		return nil
	}
	return v.of.c.avs.extreme(random)
}

func (v view) Live() []lifecycle.Entry { return v.of.log.State().Live() }

func (v view) Entries() raft.LogStore { return v.of.stores.Log }

func (v view) Ask(ctx context.Context, op eigenshift.Operator, t eigenshift.EncodedTask) (eigenshift.SignedResponse, error) {
	return peers{v.of}.ask(ctx, op, t)
}

func (v view) Submit(x eigenshift.Certified, tx common.Hash) {
	v.of.c.witness.submits(x)
	v.of.c.Chain.Force(v.of.op.Address, x, tx)
}

// slotAt is the slot that is due at a block.
func slotAt(b eigenshift.Block) eigenshift.TaskID {
	return eigenshift.TaskID(b.Time / uint64(simulated.Interval.Seconds()))
}
