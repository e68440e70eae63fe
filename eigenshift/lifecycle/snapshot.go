package lifecycle

import (
	"bytes"
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/rlp"

	"github.com/eigenshift/avs/eigenshift"
)

// snapshotVersion is the first byte of a snapshot.
const snapshotVersion = 1

// snapshot and the types below are the form of a snapshot, encoded in RLP.
// Lists of at most one element stand for values that may be missing.
type snapshot struct {
	Live    []record // in order of opening
	History []record // oldest first
	// Proposers and Opened are for earlier versions, which kept the last proposers and the
	// task opened last. They are written empty, and not used.
	Proposers []common.Address
	Opened    []eigenshift.TaskID
}

// maxProposers bounds the proposers in snapshots of earlier versions.
const maxProposers = 2 * eigenshift.MaxOperators

type record struct {
	Phase      Phase
	Task       eigenshift.EncodedTask
	Certified  []certified
	Settlement []eigenshift.Settlement
	Reason     string
}

// certified is an eigenshift.Certified without the task, which the record has.
type certified struct {
	Response    []byte
	Certificate eigenshift.Certificate
}

// MaxSnapshotBytes bounds the snapshots of states with these limits.
func (l Limits) MaxSnapshotBytes() int {
	l = l.withDefaults()
	return min(MaxStateBytes, (l.MaxLive+l.MaxHistory)*(MaxCommandBytes+MaxReasonBytes)) + maxProposers*21 + 1024
}

// Snapshot returns the state as bytes: the same for equal states.
func (s *State) Snapshot() []byte { return s.form().encode() }

func (s *State) form() (form snapshot) {
	for _, id := range s.live {
		form.Live = append(form.Live, recordOf(s.entries[id]))
	}
	for _, id := range s.history {
		form.History = append(form.History, recordOf(s.entries[id]))
	}
	return form
}

func (form snapshot) encode() []byte {
	out := bytes.NewBuffer([]byte{snapshotVersion})
	if err := rlp.Encode(out, form); err != nil {
		panic(fmt.Sprintf("lifecycle: snapshot type is not encodable: %v", err)) // a mistake in the types above
	}
	return out.Bytes()
}

func recordOf(e Entry) record {
	r := record{Phase: e.Phase, Task: e.Task, Reason: e.Reason}
	if c := e.Certified; c != nil {
		r.Certified = []certified{{Response: c.Response, Certificate: c.Certificate}}
	}
	if e.Settlement != nil {
		r.Settlement = []eigenshift.Settlement{*e.Settlement}
	}
	return r
}

// Restore decodes a snapshot, which may come from a peer, if it is canonical and within limits.
func Restore(data []byte, limits Limits) (*State, error) {
	limits = limits.withDefaults()
	switch {
	case len(data) == 0:
		return nil, errors.New("restore snapshot: empty")
	case data[0] != snapshotVersion:
		return nil, fmt.Errorf("restore snapshot: version %d, this software reads version %d", data[0], snapshotVersion)
	case len(data) > limits.MaxSnapshotBytes():
		return nil, fmt.Errorf("restore snapshot: %d bytes, at most %d allowed", len(data), limits.MaxSnapshotBytes())
	}
	if err := checkCounts(data[1:], limits); err != nil {
		return nil, fmt.Errorf("restore snapshot: %w", err)
	}
	var form snapshot
	if err := rlp.DecodeBytes(data[1:], &form); err != nil {
		return nil, fmt.Errorf("restore snapshot: %w", err)
	}
	s, err := form.state(limits)
	if err != nil {
		return nil, fmt.Errorf("restore snapshot: %w", err)
	}
	again := s.form()
	again.Proposers, again.Opened = form.Proposers, form.Opened
	if !bytes.Equal(again.encode(), data) {
		return nil, errors.New("restore snapshot: not the canonical encoding")
	}
	return s, nil
}

// state checks a snapshot and returns its state.
func (form snapshot) state(limits Limits) (*State, error) {
	s := New(limits)
	for _, a := range form.Proposers {
		if a == (common.Address{}) {
			return nil, errors.New("a proposer without address")
		}
	}
	for i, r := range append(form.Live, form.History...) {
		e, err := r.entry()
		if err != nil {
			return nil, err
		}
		id := e.Task.ID
		if _, twice := s.entries[id]; twice {
			return nil, fmt.Errorf("task %d twice", id)
		}
		if e.Phase.live() != (i < len(form.Live)) {
			return nil, fmt.Errorf("task %d is %s and in the wrong list", id, e.Phase)
		}
		s.put(id, PhaseUnknown, e)
	}
	return s, nil
}

// entry checks the parts of one task, and that they are those of its phase.
func (r record) entry() (Entry, error) {
	e := Entry{Task: r.Task, Phase: r.Phase, Reason: r.Reason}
	if len(r.Certified) > 1 || len(r.Settlement) > 1 {
		return Entry{}, fmt.Errorf("task %d: %d certificates and %d settlements", r.Task.ID, len(r.Certified), len(r.Settlement))
	}
	for _, c := range r.Certified {
		e.Certified = &eigenshift.Certified{Task: r.Task, Response: c.Response, Certificate: c.Certificate}
		if err := checkCertified(*e.Certified); err != nil {
			return Entry{}, err
		}
	}
	for _, settlement := range r.Settlement {
		e.Settlement = &settlement
		if err := checkSettlement(settlement); err != nil {
			return Entry{}, err
		}
		if settlement.Task != r.Task.ID {
			return Entry{}, fmt.Errorf("task %d: settlement of task %d", r.Task.ID, settlement.Task)
		}
	}
	if err := checkReason(r.Reason); err != nil {
		return Entry{}, fmt.Errorf("task %d: %w", r.Task.ID, err)
	}
	if !e.consistent() {
		return Entry{}, fmt.Errorf("task %d: phase %s does not go with what is known of it", r.Task.ID, r.Phase)
	}
	if e.withoutLog() {
		return e, nil
	}
	return e, e.Task.Check()
}

// consistent reports whether an entry has the parts of its phase and no others.
func (e Entry) consistent() bool {
	certified, settled, reason := e.Certified != nil, e.Settlement != nil, e.Reason != ""
	switch e.Phase {
	case PhaseOpen:
		return !certified && !settled && !reason
	case PhaseCertified:
		return certified && !settled && !reason
	case PhaseSubmitted:
		return settled && !reason
	case PhaseExpired:
		return !settled
	default:
		return false
	}
}

// withoutLog reports whether the task was settled without having been opened in the log, also
// after its settlement was withdrawn.
func (e Entry) withoutLog() bool {
	switch {
	case e.Phase.live() || e.Certified != nil || e.Task.Proposer == (common.Address{}):
		return false
	case e.Settlement != nil && e.Settlement.Proposer != e.Task.Proposer:
		return false
	}
	return e.Task.Equal(eigenshift.EncodedTask{ID: e.Task.ID, Proposer: e.Task.Proposer})
}
