package lifecycle

import (
	"bytes"
	"fmt"
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/eigenshift/avs/eigenshift"
)

// random draws commands about few tasks by few operators, so that they meet.
type random struct{ *rand.Rand }

func newRandom(seed int) random { return random{rand.New(rand.NewPCG(uint64(seed), 1))} }

func (r random) address() common.Address { return common.Address{0: 1, 19: byte(r.IntN(4))} }

func (r random) bytes(most int) []byte {
	data := make([]byte, r.IntN(most+1))
	for i := range data {
		data[i] = byte(r.Uint32())
	}
	return data
}

func (r random) task() eigenshift.EncodedTask {
	id := eigenshift.TaskID(r.IntN(12))
	t := eigenshift.EncodedTask{
		ID:        id,
		Spec:      []byte(fmt.Sprintf("spec %d", id)),
		Reference: eigenshift.BlockRef{Number: 10, Hash: common.Hash{byte(1 + r.IntN(2))}},
		Deadline:  20,
		Proposer:  common.Address{0: 1, 19: byte(id % 4)},
	}
	switch r.IntN(12) { // mostly the same task for the same id, now and then another
	case 0:
		t.Spec = r.bytes(40)
	case 1:
		t.Proposer = r.address()
	case 2:
		t.Deadline = uint64(r.IntN(30)) // may be malformed
	}
	return t
}

func (r random) command() Command {
	switch r.IntN(4) {
	case 0:
		return Opened{Task: r.task()}
	case 1:
		c := Certified{Certified: eigenshift.Certified{Task: r.task(), Response: r.bytes(40)}}
		for i := range 1 + r.IntN(3) {
			c.Certified.Certificate.Parts = append(c.Certified.Certificate.Parts, eigenshift.Part{Signature: eigenshift.Signature{byte(i)}})
		}
		for i := range r.IntN(4) {
			c.Certified.Certificate.NonSigners = append(c.Certified.Certificate.NonSigners, eigenshift.OperatorID{byte(i)})
		}
		return c
	case 2:
		return Submitted{Settlement: eigenshift.Settlement{
			Task:      eigenshift.TaskID(r.IntN(12)),
			Proposer:  r.address(),
			Submitter: r.address(),
			Tx:        common.Hash{2},
			Block:     eigenshift.BlockRef{Number: uint64(r.IntN(100)), Hash: common.Hash{3}},
		}}
	default:
		return Expired{ID: eigenshift.TaskID(r.IntN(12)), Reason: string(r.bytes(30))}
	}
}

func (r random) commands(n int) []Command {
	list := make([]Command, n)
	for i := range list {
		list[i] = r.command()
	}
	return list
}

// checkState fails the test when a state breaks what always holds.
func checkState(t *testing.T, s *State) {
	t.Helper()
	live, history := s.Live(), s.History()
	if len(live) > s.limits.MaxLive || len(history) > s.limits.MaxHistory {
		t.Fatalf("state exceeds its bounds: %d live, %d in history", len(live), len(history))
	}
	if len(live)+len(history) != len(s.entries) {
		t.Fatalf("%d entries, of which %d live and %d ended", len(s.entries), len(live), len(history))
	}
	if size := len(s.Snapshot()); size > s.limits.MaxSnapshotBytes() {
		t.Fatalf("snapshot of %d bytes, bound %d", size, s.limits.MaxSnapshotBytes())
	}
	sum := 0
	for _, e := range s.entries {
		sum += e.size()
	}
	if sum != s.bytes || sum > MaxStateBytes || len(s.Snapshot()) > sum+1024 {
		t.Fatalf("tasks of %d bytes, counted are %d, the snapshot has %d", sum, s.bytes, len(s.Snapshot()))
	}
	seen := make(map[eigenshift.TaskID]bool)
	for i, e := range append(live, history...) {
		if seen[e.Task.ID] {
			t.Fatalf("task %d twice", e.Task.ID)
		}
		seen[e.Task.ID] = true
		if e.Phase.live() != (i < len(live)) {
			t.Fatalf("task %d is %s and in the wrong list", e.Task.ID, e.Phase)
		}
		if !e.consistent() {
			t.Fatalf("task %d is %s with the wrong parts: %+v", e.Task.ID, e.Phase, e)
		}
		if e.Certified != nil && !e.Task.Equal(e.Certified.Task) {
			t.Fatalf("task %d: certificate of another task", e.Task.ID)
		}
	}
}

func TestRandomCommandsKeepTheStateSound(t *testing.T) {
	for seed := range 60 {
		r := newRandom(seed)
		s := New(Limits{MaxLive: 1 + r.IntN(4), MaxHistory: 1 + r.IntN(6)})
		for range 150 {
			c := r.command()
			before, _ := s.Get(c.task())
			size := len(s.history)
			effect := s.Apply(c)
			checkState(t, s)
			after, known := s.Get(c.task())
			if effect.Accepted == (effect.Reason != "") {
				t.Fatalf("seed %d: effect %+v", seed, effect)
			}
			if !effect.Accepted && after.Phase != before.Phase {
				t.Fatalf("seed %d: ignored %T moved task %d from %s to %s", seed, c, c.task(), before.Phase, after.Phase)
			}
			if effect.Accepted && (!known || after.Phase != transitions[before.Phase][c.kind()].to) {
				t.Fatalf("seed %d: %T moved task %d from %s to %s", seed, c, c.task(), before.Phase, after.Phase)
			}
			if effect.Accepted {
				checkReturn(t, before, after)
			}
			if len(s.history) < size && (before.Phase.live() || !after.Phase.live()) {
				t.Fatalf("seed %d: history shrank", seed)
			}
			// A second time it changes nothing.
			snapshot := s.Snapshot()
			if effect.Accepted && s.Apply(c).Accepted {
				t.Fatalf("seed %d: %T accepted twice in a row", seed, c)
			}
			if !bytes.Equal(snapshot, s.Snapshot()) {
				t.Fatalf("seed %d: repeated %T changed the state", seed, c)
			}
		}
	}
}

// checkReturn: a slot is opened again only with another task; it settles again only
// after it was withdrawn, or in another block.
func checkReturn(t *testing.T, before, after Entry) {
	t.Helper()
	switch {
	case before.Phase == PhaseSubmitted && after.Phase == PhaseSubmitted && before.Settlement.Block == after.Settlement.Block:
		t.Fatalf("task %d settled twice in block %s", before.Task.ID, before.Settlement.Block)
	case before.Phase != PhaseUnknown && after.Phase == PhaseOpen && before.Task.Equal(after.Task):
		t.Fatalf("task %d was opened twice at block %s", before.Task.ID, before.Task.Reference)
	case before.Phase == PhaseSubmitted && after.Phase == PhaseCertified && !before.Task.Equal(after.Task):
		t.Fatalf("task %d became another one", before.Task.ID)
	}
}

// Whatever a lying leader has written, the next one opens the slot that is due: at
// once, with any task but the very one that the log has.
func TestAnyOtherTaskCanBeOpenedOverWhatTheLogHas(t *testing.T) {
	for seed := range 60 {
		r := newRandom(seed)
		s := New(Limits{MaxLive: 1 + r.IntN(4), MaxHistory: 1 + r.IntN(6)})
		for _, c := range r.commands(150) {
			s.Apply(c)
			task := r.task()
			before, known := s.Get(task.ID)
			if task.Check() != nil || known && before.Task.Equal(task) {
				continue
			}
			next := s.Clone()
			if o := next.Apply(Opened{Task: task}); !o.Accepted {
				t.Fatalf("seed %d: task %d is %s and cannot be opened: %s", seed, task.ID, before.Phase, o.Reason)
			}
			checkState(t, next)
			if e, _ := next.Get(task.ID); e.Phase != PhaseOpen || !e.Task.Equal(task) {
				t.Fatalf("seed %d: opened task is %+v", seed, e)
			}
		}
	}
}

// An operator that restarts begins with a snapshot and applies the rest of the
// log: wherever that begins, it ends in the same state.
func TestSnapshotAndRestOfTheLogMakeTheSameState(t *testing.T) {
	for seed := range 40 {
		r := newRandom(seed)
		limits := Limits{MaxLive: 3, MaxHistory: 5}
		list := r.commands(120)
		whole := New(limits)
		snapshots := make([][]byte, len(list))
		for i, c := range list {
			snapshots[i] = whole.Snapshot()
			whole.Apply(c)
		}
		for from := range list {
			s, err := Restore(snapshots[from], limits)
			if err != nil {
				t.Fatalf("seed %d: %v", seed, err)
			}
			for _, c := range list[from:] {
				s.Apply(c)
			}
			if !bytes.Equal(s.Snapshot(), whole.Snapshot()) {
				t.Fatalf("seed %d: another state from command %d on", seed, from)
			}
		}
	}
}

func TestSameCommandsSameSnapshotAlsoAcrossRestore(t *testing.T) {
	for seed := range 40 {
		r := newRandom(seed)
		limits := Limits{MaxLive: 3, MaxHistory: 4}
		a, b := New(limits), New(limits)
		for i, c := range r.commands(200) {
			encoded, err := Encode(c)
			if err == nil { // b sees commands as they come out of the log
				if c, err = Decode(encoded); err != nil {
					t.Fatalf("seed %d: decode %T: %v", seed, c, err)
				}
			}
			first, second := a.Apply(c), b.Apply(c)
			if first != second {
				t.Fatalf("seed %d: effects differ: %+v and %+v", seed, first, second)
			}
			if (err != nil) && first.Accepted {
				t.Fatalf("seed %d: accepted %T that cannot be encoded: %v", seed, c, err)
			}
			if i%7 == 0 {
				if b, err = Restore(b.Snapshot(), limits); err != nil {
					t.Fatalf("seed %d: %v", seed, err)
				}
			}
			if i%11 == 0 {
				a = a.Clone()
			}
			if !bytes.Equal(a.Snapshot(), b.Snapshot()) {
				t.Fatalf("seed %d: states differ after %d commands", seed, i+1)
			}
		}
		if show(a) != show(b) {
			t.Fatalf("seed %d: states read differently:\n%s\n%s", seed, show(a), show(b))
		}
	}
}

// scribble overwrites all memory that an entry points to.
func scribble(e Entry) {
	fill := func(b []byte) {
		for i := range b {
			b[i] = 0xee
		}
	}
	fill(e.Task.Spec)
	if c := e.Certified; c != nil {
		fill(c.Task.Spec)
		fill(c.Response)
		for i := range c.Certificate.NonSigners {
			fill(c.Certificate.NonSigners[i][:])
		}
		clear(c.Certificate.Parts)
		*c = eigenshift.Certified{}
	}
	if e.Settlement != nil {
		*e.Settlement = eigenshift.Settlement{}
	}
}

func TestNothingInsideCanBeChangedFromOutside(t *testing.T) {
	for seed := range 20 {
		r := newRandom(seed)
		s := New(Limits{MaxLive: 4, MaxHistory: 5})
		for _, c := range r.commands(100) {
			s.Apply(c)
			before, clone := s.Snapshot(), s.Clone()
			switch c := c.(type) { // what was handed in
			case Opened:
				scribble(Entry{Task: c.Task})
			case Certified:
				scribble(Entry{Certified: &c.Certified})
			}
			for _, e := range slices.Concat(s.Live(), s.History()) { // what was handed out
				got, _ := s.Get(e.Task.ID)
				scribble(got)
				scribble(e)
			}
			scratch := s.Snapshot()
			clear(scratch)
			for _, c := range r.commands(20) { // a clone that goes another way
				clone.Apply(c)
			}
			if !bytes.Equal(before, s.Snapshot()) {
				t.Fatalf("seed %d: the state was changed from outside", seed)
			}
		}
	}
}

func TestApplyTakesAnything(t *testing.T) {
	s := New(Limits{})
	for _, c := range []Command{nil, &Opened{}, (*Opened)(nil), (*Certified)(nil), Opened{}, Certified{}, Submitted{}, Expired{}} {
		if o := s.Apply(c); o.Accepted || o.Reason == "" {
			t.Errorf("%T: effect %+v, want it ignored with a reason", c, o)
		}
		if _, err := Encode(c); err == nil && c != (Expired{}) {
			t.Errorf("%T: encoded", c)
		}
	}
}
