package lifecycle

import (
	"bytes"
	"fmt"
	"maps"
	"slices"

	"github.com/eigenshift/avs/eigenshift"
	"github.com/eigenshift/avs/eigenshift/protocol"
)

// Limits bound the state. They decide which commands are accepted, so all operators must use the
// same. Zero and negative values mean package protocol's defaults.
type Limits struct {
	MaxLive    int // open and certified tasks; one more replaces the newest
	MaxHistory int // submitted and expired tasks that are remembered
}

func (l Limits) withDefaults() Limits {
	agreed := protocol.Defaults()
	if l.MaxLive <= 0 {
		l.MaxLive = agreed.MaxLive
	}
	if l.MaxHistory <= 0 {
		l.MaxHistory = agreed.MaxHistory
	}
	return l
}

// Entry is a task with its phase.
type Entry struct {
	// Task as it was opened last. Of a task that was settled without the log
	// only ID and Proposer are known.
	Task       eigenshift.EncodedTask
	Phase      Phase
	Certified  *eigenshift.Certified  // of Task; nil while open, and when it never was certified
	Settlement *eigenshift.Settlement // of submitted tasks
	Reason     string                 // of expired tasks
}

// Live reports whether the task is open or certified.
func (e Entry) Live() bool { return e.Phase.live() }

// clone returns a copy that shares no memory with e.
func (e Entry) clone() Entry {
	e.Task = cloneTask(e.Task)
	if e.Certified != nil {
		c := *e.Certified
		c.Task = cloneTask(c.Task)
		c.Response = bytes.Clone(c.Response)
		c.Certificate.Parts = slices.Clone(c.Certificate.Parts)
		c.Certificate.NonSigners = slices.Clone(c.Certificate.NonSigners)
		e.Certified = &c
	}
	if e.Settlement != nil {
		s := *e.Settlement
		e.Settlement = &s
	}
	return e
}

func cloneTask(t eigenshift.EncodedTask) eigenshift.EncodedTask {
	t.Spec = bytes.Clone(t.Spec)
	return t
}

// Effect is what applying a command did.
type Effect struct {
	Accepted bool
	Reason   string // why it was ignored
}

// State is the state machine. It is not safe for concurrent use. Arguments and results are
// copied, so no caller can change its content.
type State struct {
	limits Limits
	// entries are replaced and never changed, with all that they point to, so clones of
	// the state may share them.
	entries map[eigenshift.TaskID]Entry
	live    []eigenshift.TaskID // in order of opening
	history []eigenshift.TaskID // oldest first
	bytes   int                 // the sizes of entries
}

// New returns the empty state.
func New(limits Limits) *State {
	return &State{limits: limits.withDefaults(), entries: make(map[eigenshift.TaskID]Entry)}
}

// Apply applies a command, or ignores it and returns why. It accepts anything and never
// panics.
func (s *State) Apply(c Command) Effect {
	c, err := value(c)
	if err != nil {
		return Effect{Reason: err.Error()}
	}
	if err := c.check(); err != nil {
		return Effect{Reason: "malformed: " + err.Error()}
	}
	before, known := s.entries[c.task()]
	next := transitions[before.Phase][c.kind()]
	if next.to == PhaseUnknown {
		return Effect{Reason: next.why}
	}
	after := before
	after.Phase = next.to
	switch c := c.(type) {
	case Opened:
		if known && before.Task.Equal(c.Task) {
			return Effect{Reason: fmt.Sprintf("the very same task is %s already", before.Phase)}
		}
		after = Entry{Task: c.Task, Phase: next.to}
	case Certified:
		if !before.Task.Equal(c.Certified.Task) {
			return Effect{Reason: "another task was opened under this id"}
		}
		if before.Phase == PhaseCertified && sameCertified(*before.Certified, c.Certified) {
			return Effect{Reason: "task is certified already"}
		}
		after.Certified, after.Settlement = &c.Certified, nil
	case Submitted:
		if before.Settlement != nil && before.Settlement.Block == c.Settlement.Block {
			return Effect{Reason: "task is settled already"}
		}
		after.Settlement = &c.Settlement
		after.Reason = ""
		if !known || before.withoutLog() {
			after.Task = eigenshift.EncodedTask{ID: c.Settlement.Task, Proposer: c.Settlement.Proposer}
		}
	case Expired:
		after.Reason, after.Settlement = c.Reason, nil
	}
	if !before.Phase.live() && after.Phase.live() && len(s.live) >= s.limits.MaxLive {
		s.giveWay(c.task())
	}
	s.makeRoom(c.task(), after.size())
	s.put(c.task(), before.Phase, after.clone())
	return Effect{Accepted: true}
}

// sameCertified compares two certificates of the same task, and their responses.
func sameCertified(a, b eigenshift.Certified) bool {
	x, y := a.Certificate, b.Certificate
	return bytes.Equal(a.Response, b.Response) && x.Digest == y.Digest &&
		slices.Equal(x.Parts, y.Parts) && slices.Equal(x.NonSigners, y.NonSigners)
}

// giveWay expires the task that became live last, to make room, and reports whether there was
// one. So a leader that opens false tasks only fills the free room.
func (s *State) giveWay(to eigenshift.TaskID) bool {
	for _, id := range slices.Backward(s.live) {
		if id == to {
			continue
		}
		e := s.entries[id]
		before := e.Phase
		e.Phase, e.Reason = PhaseExpired, "too many live tasks"
		s.put(id, before, e)
		return true
	}
	return false
}

// put stores an entry and moves its id to the list that its phase belongs to.
func (s *State) put(id eigenshift.TaskID, before Phase, e Entry) {
	if old, known := s.entries[id]; known {
		s.bytes -= old.size()
	}
	s.bytes += e.size()
	s.entries[id] = e
	if before.live() && e.Phase.live() {
		return
	}
	same := func(other eigenshift.TaskID) bool { return other == id }
	s.live, s.history = slices.DeleteFunc(s.live, same), slices.DeleteFunc(s.history, same)
	if e.Phase.live() {
		s.live = append(s.live, id)
		return
	}
	s.history = append(s.history, id)
	for len(s.history) > s.limits.MaxHistory {
		s.forget(0)
	}
}

// Get returns a task; false when it is unknown.
func (s *State) Get(id eigenshift.TaskID) (Entry, bool) {
	e, ok := s.entries[id]
	return e.clone(), ok
}

// Live returns the open and certified tasks in the order in which they became live.
func (s *State) Live() []Entry {
	list := make([]Entry, len(s.live))
	for i, id := range s.live {
		list[i] = s.entries[id].clone()
	}
	return list
}

// History returns the submitted and expired tasks that are remembered, the last to end first.
func (s *State) History() []Entry {
	list := make([]Entry, len(s.history))
	for i, id := range s.history {
		list[len(list)-1-i] = s.entries[id].clone()
	}
	return list
}

// Clone returns an independent copy.
func (s *State) Clone() *State {
	c := *s
	c.entries, c.live, c.history = maps.Clone(s.entries), slices.Clone(s.live), slices.Clone(s.history)
	return &c
}
