package enginetest

import (
	"context"
	"math"
	"math/rand/v2"

	"github.com/ethereum/go-ethereum/common"

	"github.com/eigenshift/avs/eigenshift"
	"github.com/eigenshift/avs/eigenshift/lifecycle"
)

// slotNow is the slot that is due at the newest block.
func (c *Cluster) slotNow() eigenshift.TaskID {
	return eigenshift.TaskID(c.Chain.Head().Time / uint64(Interval.Seconds()))
}

// claimSettled is the claim that slots from one on have settled in a block, as
// proposed by one operator after the other.
func (c *Cluster) claimSettled(first eigenshift.TaskID, n int, block uint64) (list []lifecycle.Command) {
	for i := range n {
		list = append(list, lifecycle.Submitted{Settlement: eigenshift.Settlement{
			Task: first + eigenshift.TaskID(i), Proposer: c.Address(i % len(c.nodes)), Block: eigenshift.BlockRef{Number: block, Hash: common.Hash{7}},
		}})
	}
	return list
}

// claimOpen is the claim that slots from one on are open, at a reference block and as
// proposed by one operator after the other.
func (c *Cluster) claimOpen(first eigenshift.TaskID, n int, reference eigenshift.BlockRef) (list []lifecycle.Command) {
	for i := range n {
		id := first + eigenshift.TaskID(i)
		data, err := eigenshift.JSONCodec[spec]{}.Encode(spec{uint64(id)})
		if err != nil {
			c.t.Error(err)
		}
		list = append(list, lifecycle.Opened{Task: eigenshift.EncodedTask{
			ID: id, Spec: data, Reference: reference, Deadline: reference.Number + 20, Proposer: c.Address(i % len(c.nodes)),
		}})
	}
	return list
}

// claimTurns is the claim that every operator but one has just had a turn: that it
// settled a slot of long ago, and has opened the one that is due.
func (c *Cluster) claimTurns(but int, random *rand.Rand) (list []lifecycle.Command) {
	head := c.Chain.Head()
	for i := range c.nodes {
		if i == but {
			continue
		}
		list = append(list, lifecycle.Submitted{Settlement: eigenshift.Settlement{
			Task: eigenshift.TaskID(1<<50 + random.Uint64N(1<<49)), Proposer: c.Address(i), Block: eigenshift.BlockRef{Number: 1 << 40, Hash: common.Hash{7}},
		}})
		for _, command := range c.claimOpen(c.slotNow()+eigenshift.TaskID(random.IntN(2)), 1, head.Ref()) {
			opened := command.(lifecycle.Opened)
			opened.Task.Proposer = c.Address(i)
			list = append(list, opened)
		}
	}
	return list
}

// comingSlots are claims about slots that are not due, of which the liar draws one
// kind.
func (l *Liar) comingSlots(d *rand.Rand) []lifecycle.Command {
	c, head, next := l.c, l.c.Chain.Head(), l.c.slotNow()+1
	far := eigenshift.BlockRef{Number: head.Number + 5 + d.Uint64N(60), Hash: common.Hash{1}}
	switch d.IntN(6) {
	case 0:
		return c.claimSettled(next, 40, []uint64{1, head.Number, head.Number + 2, 1 << 40, math.MaxUint64}[d.IntN(5)])
	case 1:
		return c.claimOpen(next+eigenshift.TaskID(d.IntN(200)), 16+d.IntN(64), far)
	case 2:
		return c.claimOpen(next, 16, head.Ref())
	case 3: // and given up
		list := c.claimOpen(next, 4, head.Ref())
		for i := range 4 {
			list = append(list, lifecycle.Expired{ID: next + eigenshift.TaskID(i), Reason: "so it shall be"})
		}
		return list
	case 4: // and certified
		list := c.claimOpen(next-1, 3, far)
		for _, command := range list[:3] {
			list = append(list, lifecycle.Certified{Certified: eigenshift.Certified{Task: command.(lifecycle.Opened).Task, Response: []byte(`{}`)}})
		}
		return list
	default: // slots of long ago
		return c.claimSettled(next-min(next, 60), 40, head.Number)
	}
}

// write brings commands into the log, as long as the liar leads.
func (l lying) write(ctx context.Context, commands []lifecycle.Command) {
	for _, command := range commands {
		if _, err := l.stepping.Propose(ctx, command); err != nil {
			return
		}
	}
}
