package lifecycle

import (
	"bytes"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/eigenshift/avs/eigenshift"
)

// exampleSnapshot is a snapshot with one task in each phase, as an earlier version
// wrote it.
func exampleSnapshot() snapshot {
	task := func(id eigenshift.TaskID) eigenshift.EncodedTask {
		t := exampleTask()
		t.ID = id
		return t
	}
	settlement := exampleSettlement()
	settlement.Task = 4
	unopened := exampleSettlement()
	unopened.Task = 5
	c := exampleCertified()
	certificate := []certified{{Response: c.Response, Certificate: c.Certificate}}
	return snapshot{
		Live: []record{
			{Phase: PhaseOpen, Task: task(1)},
			{Phase: PhaseCertified, Task: task(2), Certified: certificate},
		},
		History: []record{
			{Phase: PhaseExpired, Task: task(3), Certified: certificate, Reason: "too late"},
			{Phase: PhaseSubmitted, Task: task(4), Settlement: []eigenshift.Settlement{settlement}},
			{Phase: PhaseSubmitted, Task: eigenshift.EncodedTask{ID: 5, Proposer: unopened.Proposer}, Settlement: []eigenshift.Settlement{unopened}},
		},
		Proposers: []common.Address{{1}, {2}},
		Opened:    []eigenshift.TaskID{2},
	}
}

func TestRestoreReadsEveryPhase(t *testing.T) {
	s, err := Restore(exampleSnapshot().encode(), Limits{MaxLive: 2, MaxHistory: 3})
	if err != nil {
		t.Fatal(err)
	}
	checkState(t, s)
	if e, ok := s.Get(2); !ok || e.Phase != PhaseCertified || e.Certified == nil || string(e.Certified.Response) != "response" || !e.Task.Equal(e.Certified.Task) {
		t.Errorf("task 2: %+v, %t", e, ok)
	}
	earlier := exampleSnapshot()
	earlier.Proposers, earlier.Opened = nil, nil
	if !bytes.Equal(s.Snapshot(), earlier.encode()) {
		t.Error("the proposers that an earlier version noted are kept")
	}
	if h := s.History(); len(h) != 3 || h[0].Task.ID != 5 {
		t.Errorf("history: %+v", h)
	}
}

func TestRestoreRefuses(t *testing.T) {
	for name, change := range map[string]func(*snapshot){
		"an open task with a certificate":      func(f *snapshot) { f.Live[0].Certified = f.Live[1].Certified },
		"an open task with a settlement":       func(f *snapshot) { f.Live[0].Settlement = f.History[1].Settlement },
		"an open task with a reason":           func(f *snapshot) { f.Live[0].Reason = "why" },
		"a certified task without certificate": func(f *snapshot) { f.Live[1].Certified = nil },
		"a certified task with a reason":       func(f *snapshot) { f.Live[1].Reason = "why" },
		"two certificates":                     func(f *snapshot) { f.Live[1].Certified = append(f.Live[1].Certified, f.Live[1].Certified...) },
		"two settlements": func(f *snapshot) {
			f.History[1].Settlement = append(f.History[1].Settlement, f.History[1].Settlement...)
		},
		"an expired task with a settlement":      func(f *snapshot) { f.History[0].Settlement = f.History[1].Settlement },
		"a submitted task without settlement":    func(f *snapshot) { f.History[1].Settlement = nil },
		"a submitted task with a reason":         func(f *snapshot) { f.History[1].Reason = "why" },
		"a settlement of another task":           func(f *snapshot) { f.History[1].Settlement[0].Task = 6 },
		"a settlement without proposer":          func(f *snapshot) { f.History[1].Settlement[0].Proposer = common.Address{} },
		"an unknown task":                        func(f *snapshot) { f.Live[0].Phase = PhaseUnknown },
		"a phase that does not exist":            func(f *snapshot) { f.Live[0].Phase = phases },
		"a task twice":                           func(f *snapshot) { f.Live[1].Task.ID = 1 },
		"a task live and ended":                  func(f *snapshot) { f.History[0].Task.ID = 1 },
		"an ended task among the live":           func(f *snapshot) { f.Live[1] = f.History[0] },
		"a live task in the history":             func(f *snapshot) { f.History[0], f.Live = f.Live[0], f.Live[1:] },
		"more live tasks than allowed":           func(f *snapshot) { f.Live = append(f.Live, record{Phase: PhaseOpen, Task: exampleTask()}) },
		"more ended tasks than allowed":          func(f *snapshot) { f.History = append(f.History, record{Phase: PhaseExpired, Task: exampleTask()}) },
		"two tasks opened last":                  func(f *snapshot) { f.Opened = []eigenshift.TaskID{1, 2} },
		"more proposers than allowed":            func(f *snapshot) { f.Proposers = bytes20(maxProposers + 1) },
		"a proposer without address":             func(f *snapshot) { f.Proposers[1] = common.Address{} },
		"a task without reference":               func(f *snapshot) { f.Live[0].Task.Reference.Hash = common.Hash{} },
		"a spec that is too long":                func(f *snapshot) { f.Live[0].Task.Spec = make([]byte, eigenshift.MaxSpecBytes+1) },
		"a response that is too long":            func(f *snapshot) { f.Live[1].Certified[0].Response = make([]byte, eigenshift.MaxResponseBytes+1) },
		"non-signers out of order":               func(f *snapshot) { f.Live[1].Certified[0].Certificate.NonSigners = []eigenshift.OperatorID{{2}, {1}} },
		"a reason that is too long":              func(f *snapshot) { f.History[0].Reason = strings.Repeat("x", MaxReasonBytes+1) },
		"an opened task without its task":        func(f *snapshot) { f.Live[0].Task = eigenshift.EncodedTask{ID: 1, Proposer: common.Address{1}} },
		"an unopened settlement with a proposer": func(f *snapshot) { f.History[2].Task.Proposer = common.Address{9} },
	} {
		form := exampleSnapshot()
		change(&form)
		if _, err := Restore(form.encode(), Limits{MaxLive: 2, MaxHistory: 3}); err == nil {
			t.Errorf("%s: restored", name)
		}
	}
}

func bytes20(n int) []common.Address {
	list := make([]common.Address, n)
	for i := range list {
		list[i] = common.Address{1}
	}
	return list
}

func TestRestoreRefusesOtherEncodings(t *testing.T) {
	data := exampleSnapshot().encode()
	for cut := range data {
		if _, err := Restore(data[:cut], Limits{}); err == nil {
			t.Fatalf("first %d of %d bytes restored", cut, len(data))
		}
	}
	if _, err := Restore(append(bytes.Clone(data), 0), Limits{}); err == nil {
		t.Error("restored with a byte too many")
	}
	if _, err := Restore(append([]byte{snapshotVersion + 1}, data[1:]...), Limits{}); err == nil || !strings.Contains(err.Error(), "version") {
		t.Errorf("other version: %v", err)
	}
	if _, err := Restore(append([]byte{snapshotVersion}, make([]byte, Limits{}.MaxSnapshotBytes())...), Limits{}); err == nil || !strings.Contains(err.Error(), "at most") {
		t.Errorf("too long: %v", err)
	}
}
