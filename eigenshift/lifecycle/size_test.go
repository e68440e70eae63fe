package lifecycle

import (
	"runtime"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/rlp"

	"github.com/eigenshift/avs/eigenshift"
)

// largest is a task that is as large as can be, opened and certified.
func largest(id int) (Opened, Certified) {
	t := exampleTask()
	t.ID, t.Spec = eigenshift.TaskID(id), make([]byte, eigenshift.MaxSpecBytes)
	c := exampleCertified()
	c.Task, c.Response = t, make([]byte, eigenshift.MaxResponseBytes)
	c.Certificate.NonSigners = manyIDs(eigenshift.MaxOperators)
	return Opened{Task: t}, Certified{Certified: c}
}

// A leader that fills the state with tasks as large as can be comes to an end, and
// takes nobody's room: what others opened before stays, and the next can be opened.
func TestStateIsBoundedInBytes(t *testing.T) {
	s := New(Limits{})
	before := exampleTask()
	before.ID = 1000
	s.Apply(Opened{Task: before})
	for id := range 101 {
		opened, certified := largest(id)
		for _, c := range []Command{opened, certified} {
			if effect := s.Apply(c); !effect.Accepted {
				t.Fatalf("task %d: %s", id, effect.Reason)
			}
		}
		if id%3 == 0 {
			s.Apply(Expired{ID: eigenshift.TaskID(id), Reason: strings.Repeat("x", MaxReasonBytes)})
		}
		if id%20 == 0 {
			checkState(t, s)
		}
	}
	if e, known := s.Get(1000); !known || e.Phase != PhaseOpen {
		t.Errorf("the task that was opened before is %s", e.Phase)
	}
	after := exampleTask()
	after.ID = 1001
	s.Apply(Opened{Task: after})
	if e, known := s.Get(1001); !known || e.Phase != PhaseOpen {
		t.Errorf("the task that is opened after is %s", e.Phase)
	}
	snapshot := s.Snapshot()
	if len(snapshot) > MaxStateBytes || len(snapshot) < MaxStateBytes/2 {
		t.Errorf("snapshot of %d bytes", len(snapshot))
	}
	restored, err := Restore(snapshot, Limits{})
	if err != nil {
		t.Fatal(err)
	}
	if restored.bytes != s.bytes {
		t.Errorf("%d bytes after the snapshot, %d before", restored.bytes, s.bytes)
	}
	t.Logf("snapshot of %d bytes, %d live, %d in the history", len(snapshot), len(s.live), len(s.history))
}

// A history of a few tasks does not depend on how large they are.
func TestSmallTasksAreRememberedAsBefore(t *testing.T) {
	s := New(Limits{})
	for id := range 200 {
		settlement := exampleSettlement()
		settlement.Task = eigenshift.TaskID(id)
		s.Apply(Submitted{Settlement: settlement})
	}
	if n := len(s.History()); n != s.limits.MaxHistory {
		t.Errorf("%d tasks are remembered", n)
	}
}

// Snapshots whose lists have many small elements are refused before these are
// decoded, at no cost to speak of.
func TestListsOfSnapshotsAreCountedFirst(t *testing.T) {
	list := func(payload []byte) []byte {
		return append([]byte{0xfa, byte(len(payload) >> 16), byte(len(payload) >> 8), byte(len(payload))}, payload...)
	}
	empty := []byte{0xc0}
	small, err := rlp.EncodeToBytes(record{Phase: PhaseOpen})
	if err != nil {
		t.Fatal(err)
	}
	many := list([]byte(strings.Repeat(string(small), 1_500_000/len(small))))
	addresses, err := rlp.EncodeToBytes(make([]common.Address, 70_000))
	if err != nil {
		t.Fatal(err)
	}
	for name, parts := range map[string][][]byte{
		"live tasks":           {many, empty, empty, empty},
		"tasks in the history": {empty, many, empty, empty},
		"proposers":            {empty, empty, addresses, empty},
		"tasks opened last":    {empty, empty, empty, list(make([]byte, 1_500_000))},
	} {
		var payload []byte
		for _, part := range parts {
			payload = append(payload, part...)
		}
		data := append([]byte{snapshotVersion}, list(payload)...)
		var before, after runtime.MemStats
		runtime.ReadMemStats(&before)
		_, err := Restore(data, Limits{})
		runtime.ReadMemStats(&after)
		if err == nil || !strings.Contains(err.Error(), name) {
			t.Errorf("%s: %v", name, err)
		}
		if size := after.TotalAlloc - before.TotalAlloc; size > 64<<10 {
			t.Errorf("%s: %d bytes allocated for %d", name, size, len(data))
		}
	}
}
