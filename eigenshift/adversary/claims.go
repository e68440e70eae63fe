package adversary

import (
	"bytes"
	"math"
	"math/rand/v2"

	"github.com/ethereum/go-ethereum/common"

	"github.com/eigenshift/avs/eigenshift"
	"github.com/eigenshift/avs/eigenshift/lifecycle"
)

// ClaimSettled is the claim that slots from one on have settled in a block, as
// proposed by one operator after the other.
func ClaimSettled(w World, first eigenshift.TaskID, n int, block uint64) (list []lifecycle.Command) {
	all := w.Operators()
	for i := range n {
		list = append(list, lifecycle.Submitted{Settlement: eigenshift.Settlement{
			Task: first + eigenshift.TaskID(i), Proposer: all[i%len(all)].Address, Block: eigenshift.BlockRef{Number: block, Hash: common.Hash{7}},
		}})
	}
	return list
}

// ClaimOpen is the claim that slots from one on are open, at a reference block and as
// proposed by one operator after the other.
func ClaimOpen(w World, first eigenshift.TaskID, n int, reference eigenshift.BlockRef) (list []lifecycle.Command) {
	all := w.Operators()
	for i := range n {
		id := first + eigenshift.TaskID(i)
		list = append(list, lifecycle.Opened{Task: eigenshift.EncodedTask{
			ID: id, Spec: w.Spec(id), Reference: reference, Deadline: reference.Number + 20, Proposer: all[i%len(all)].Address,
		}})
	}
	return list
}

// ClaimTurns is the claim that every operator but one has just had a turn: that it
// settled a slot of long ago, and has opened the one that is due.
func ClaimTurns(w World, but common.Address, random *rand.Rand) (list []lifecycle.Command) {
	head := w.Head()
	for _, op := range w.Operators() {
		if op.Address == but {
			continue
		}
		list = append(list, lifecycle.Submitted{Settlement: eigenshift.Settlement{
			Task: eigenshift.TaskID(1<<50 + random.Uint64N(1<<49)), Proposer: op.Address, Block: eigenshift.BlockRef{Number: 1 << 40, Hash: common.Hash{7}},
		}})
		for _, command := range ClaimOpen(w, w.Slot(head)+eigenshift.TaskID(random.IntN(2)), 1, head.Ref()) {
			opened := command.(lifecycle.Opened)
			opened.Task.Proposer = op.Address
			list = append(list, opened)
		}
	}
	return list
}

// claimant writes decisions into the log that are not true.
type claimant struct{ *Liar }

// comingSlots are claims about slots that are not due, of which the liar draws one
// kind.
func (l claimant) comingSlots(d *rand.Rand) []lifecycle.Command {
	w, head := l.world, l.world.Head()
	next := w.Slot(head) + 1
	far := eigenshift.BlockRef{Number: head.Number + 5 + d.Uint64N(60), Hash: common.Hash{1}}
	switch d.IntN(6) {
	case 0:
		return ClaimSettled(w, next, 40, []uint64{1, head.Number, head.Number + 2, 1 << 40, math.MaxUint64}[d.IntN(5)])
	case 1:
		return ClaimOpen(w, next+eigenshift.TaskID(d.IntN(200)), 16+d.IntN(64), far)
	case 2:
		return ClaimOpen(w, next, 16, head.Ref())
	case 3: // and given up
		list := ClaimOpen(w, next, 4, head.Ref())
		for i := range 4 {
			list = append(list, lifecycle.Expired{ID: next + eigenshift.TaskID(i), Reason: "so it shall be"})
		}
		return list
	case 4: // and certified
		list := ClaimOpen(w, next-1, 3, far)
		for _, command := range list[:3] {
			list = append(list, lifecycle.Certified{Certified: eigenshift.Certified{Task: command.(lifecycle.Opened).Task, Response: []byte(`{}`)}})
		}
		return list
	default: // slots of long ago
		return ClaimSettled(w, next-min(next, 60), 40, head.Number)
	}
}

// otherwise is a command that says something else, or nothing.
func (l claimant) otherwise(data []byte) []byte {
	d := l.dice()
	command, err := lifecycle.Decode(data)
	if err != nil || d.IntN(4) == 0 {
		return l.falsehood(d)
	}
	switch c := command.(type) {
	case lifecycle.Opened:
		c.Task.Deadline++
		command = c
	case lifecycle.Certified:
		c.Certified.Response = append(bytes.Clone(c.Certified.Response), ' ')
		command = c
	case lifecycle.Submitted:
		c.Settlement.Proposer = l.self
		command = c
	case lifecycle.Expired:
		c.Reason = "because"
		command = c
	}
	return encoded(command)
}

// falsehood is a command that no correct leader would write now, or none at all.
func (l claimant) falsehood(d *rand.Rand) []byte {
	if d.IntN(5) == 0 {
		garbage := make([]byte, d.IntN(200))
		for i := range garbage {
			garbage[i] = byte(d.Uint32())
		}
		return garbage
	}
	return encoded(l.lie(d))
}

func encoded(c lifecycle.Command) []byte {
	data, err := lifecycle.Encode(c)
	if err != nil {
		return []byte{0xff}
	}
	return data
}

// lie is a decision that is not true: a task that is not due or never ends, a
// certificate of nobody, a settlement that the chain does not have, the end of
// a task that goes on.
func (l claimant) lie(d *rand.Rand) lifecycle.Command {
	head := l.world.Head()
	slot := l.world.Slot(head)
	id := slot + eigenshift.TaskID(d.IntN(40))
	if d.IntN(3) == 0 {
		id = slot - eigenshift.TaskID(d.IntN(int(min(slot, 3))+1))
	}
	task := eigenshift.EncodedTask{
		ID: id, Spec: l.world.Spec(1), Reference: head.Ref(), Deadline: head.Number + 20, Proposer: l.self,
	}
	live := l.world.Live()
	if len(live) > 0 && d.IntN(2) == 0 {
		task = live[d.IntN(len(live))].Task
	}
	switch d.IntN(5) {
	case 0: // a good one, of a slot that may not be due
		task.Spec = l.world.Spec(id)
		return lifecycle.Opened{Task: task}
	case 1: // one that does not end
		task.ID, task.Deadline = id, math.MaxUint32
		if d.IntN(2) == 0 {
			task.Proposer = l.somebody(d).Address
		}
		return lifecycle.Opened{Task: task}
	case 2:
		return lifecycle.Certified{Certified: eigenshift.Certified{
			Task: task, Response: []byte(`{}`), Certificate: eigenshift.Certificate{Parts: []eigenshift.Part{{Signature: l.key.Sign(eigenshift.Digest{}), SignerKey: l.key.G2()}}},
		}}
	case 3:
		return lifecycle.Submitted{Settlement: eigenshift.Settlement{
			Task: task.ID, Proposer: l.somebody(d).Address, Submitter: l.self, Block: head.Ref(),
		}}
	default:
		return lifecycle.Expired{ID: task.ID, Reason: "so it shall be"}
	}
}
