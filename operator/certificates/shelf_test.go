package certificates

import (
	"bytes"
	"context"
	"errors"
	"slices"
	"sync"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/eigenshift/avs/eigenshift"
)

const (
	window = 60
	head   = 1000
)

// contract is a task manager that counts what it is asked.
type contract struct {
	settled map[eigenshift.TaskID]bool
	failure error                       // of what it is asked about settlements
	broken  map[eigenshift.TaskID]error // of encoding a certificate

	asked   int
	encoded []eigenshift.TaskID
	most    int // tasks asked about at once
}

func (*contract) Domain() eigenshift.Domain {
	return eigenshift.Domain{ChainID: 31337, TaskManager: common.Address{7}}
}

func (*contract) Rules(context.Context) (eigenshift.Rules, error) {
	return eigenshift.Rules{Window: window}, nil
}

func (c *contract) Settled(ctx context.Context, ids []eigenshift.TaskID) (map[eigenshift.TaskID]bool, uint64, error) {
	c.asked++
	c.most = max(c.most, len(ids))
	if err := ctx.Err(); err != nil {
		return nil, 0, err
	}
	return c.settled, head, c.failure
}

func (c *contract) Submission(_ context.Context, x eigenshift.Certified) (certificate, calldata []byte, err error) {
	c.encoded = append(c.encoded, x.Task.ID)
	return x.Certificate.Digest[:], append([]byte("submit"), x.Response...), c.broken[x.Task.ID]
}

// certified is a certificate of a task that is open at the head.
func certified(id eigenshift.TaskID) eigenshift.Certified {
	return eigenshift.Certified{
		Task: eigenshift.EncodedTask{
			ID: id, Spec: []byte("spec"), Reference: eigenshift.BlockRef{Number: head - 2, Hash: common.Hash{1}},
			Deadline: head + 10, Proposer: common.Address{byte(id)},
		},
		Response:    []byte("response"),
		Certificate: eigenshift.Certificate{Digest: eigenshift.Digest{byte(id), byte(id >> 8)}},
	}
}

// shelf is one whose clock is moved by hand.
func shelf(c *contract, known *[]eigenshift.Certified) (*Shelf, func(time.Duration)) {
	now := time.Unix(0, 0)
	s := New(c, func() []eigenshift.Certified { return *known })
	s.now = func() time.Time { return now }
	return s, func(d time.Duration) { now = now.Add(d) }
}

func ids(l List) (ids []eigenshift.TaskID) {
	for _, r := range l.Certificates {
		ids = append(ids, r.Task.ID)
	}
	return ids
}

func TestList(t *testing.T) {
	c := &contract{settled: map[eigenshift.TaskID]bool{4: true, 3: true}}
	lateSettled, late := certified(3), certified(2)
	lateSettled.Task.Reference.Number = head - window - 1
	late.Task.Deadline = head
	inTime := certified(1)
	inTime.Task.Deadline = head + 1
	known := []eigenshift.Certified{certified(5), certified(4), lateSettled, late, inTime}
	s, _ := shelf(c, &known)
	list, err := s.List(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	if got := ids(list); !slices.Equal(got, []eigenshift.TaskID{5, 4, 1}) {
		t.Errorf("certificates of tasks %v, want those that can settle or did within the window, the newest first", got)
	}
	if list.ChainID != 31337 || list.TaskManager != (common.Address{7}) || list.Head != head {
		t.Errorf("list %+v", list)
	}
	first, second := list.Certificates[0], list.Certificates[1]
	if first.Settled || !second.Settled {
		t.Errorf("settled: %v, %v", first.Settled, second.Settled)
	}
	want := Task{ID: 5, ReferenceBlock: head - 2, DeadlineBlock: head + 10, ReferenceHash: common.Hash{1}, Proposer: common.Address{5}, Spec: []byte("spec")}
	if first.Task.ID != want.ID || first.Task.ReferenceBlock != want.ReferenceBlock || first.Task.DeadlineBlock != want.DeadlineBlock ||
		first.Task.ReferenceHash != want.ReferenceHash || first.Task.Proposer != want.Proposer || !bytes.Equal(first.Task.Spec, want.Spec) {
		t.Errorf("task %+v, want %+v", first.Task, want)
	}
	if string(first.Response) != "response" || string(first.Calldata) != "submitresponse" || first.Certificate[0] != 5 {
		t.Errorf("record %+v", first)
	}
}

// A slot whose task was opened anew is served as it was opened last.
func TestOneCertificateOfASlot(t *testing.T) {
	before, after := certified(5), certified(5)
	before.Certificate.Digest[9], after.Certificate.Digest[9] = 1, 2
	known := []eigenshift.Certified{after, before}
	s, _ := shelf(new(contract), &known)
	list, err := s.List(t.Context())
	if err != nil || len(list.Certificates) != 1 || list.Certificates[0].Certificate[9] != 2 {
		t.Errorf("%+v, %v", list, err)
	}
}

// However often it is asked for, a list is made once in a period, and each certificate is
// encoded once.
func TestRequestsCostLittle(t *testing.T) {
	c := new(contract)
	known := []eigenshift.Certified{certified(1)}
	s, pass := shelf(c, &known)
	var asking sync.WaitGroup
	for range 50 {
		asking.Go(func() {
			if _, err := s.List(t.Context()); err != nil {
				t.Error(err)
			}
		})
	}
	asking.Wait()
	if c.asked != 1 || len(c.encoded) != 1 {
		t.Errorf("the chain was asked %d times, %d certificates were encoded", c.asked, len(c.encoded))
	}
	pass(period)
	known = []eigenshift.Certified{certified(2), certified(1)}
	if list, err := s.List(t.Context()); err != nil || len(list.Certificates) != 2 {
		t.Errorf("%+v, %v", list, err)
	}
	if c.asked != 2 || !slices.Equal(c.encoded, []eigenshift.TaskID{1, 2}) {
		t.Errorf("the chain was asked %d times, the certificates of tasks %v were encoded", c.asked, c.encoded)
	}
}

func TestListsAreBounded(t *testing.T) {
	c := new(contract)
	var known []eigenshift.Certified
	for id := range eigenshift.TaskID(64) {
		known = append(known, certified(100-id))
	}
	s, pass := shelf(c, &known)
	list, err := s.List(t.Context())
	if err != nil || len(list.Certificates) != maxRecords || list.Certificates[0].Task.ID != 100 || c.most != maxRecords {
		t.Errorf("%d certificates, %d tasks asked about at once, %v", len(list.Certificates), c.most, err)
	}
	// Large ones: as many as fit, and the newest whatever its size.
	for i := range known {
		known[i].Response = make([]byte, maxBytes/3)
		known[i].Certificate.Digest[9] = 1
	}
	pass(period)
	if list, err = s.List(t.Context()); err != nil || len(list.Certificates) != 2 {
		t.Errorf("%d large certificates, %v", len(list.Certificates), err)
	}
	known[0].Response, known[0].Certificate.Digest[9] = make([]byte, 2*maxBytes), 2
	pass(period)
	if list, err = s.List(t.Context()); err != nil || !slices.Equal(ids(list), []eigenshift.TaskID{100}) {
		t.Errorf("certificates of tasks %v, %v", ids(list), err)
	}
}

// What cannot be encoded now is left out; a node that does not answer is an error, for as
// long as a list would stand.
func TestFailures(t *testing.T) {
	c := &contract{broken: map[eigenshift.TaskID]error{1: errors.New("no operator set")}}
	known := []eigenshift.Certified{certified(2), certified(1)}
	s, pass := shelf(c, &known)
	if list, err := s.List(t.Context()); err != nil || !slices.Equal(ids(list), []eigenshift.TaskID{2}) {
		t.Errorf("certificates of tasks %v, %v", ids(list), err)
	}
	known = known[1:]
	pass(period)
	if _, err := s.List(t.Context()); err == nil {
		t.Error("no error, though nothing could be encoded")
	}
	c.failure = errors.New("refused")
	pass(period)
	for range 2 {
		if _, err := s.List(t.Context()); !errors.Is(err, c.failure) {
			t.Errorf("error %v", err)
		}
	}
	if c.asked != 3 {
		t.Errorf("the chain was asked %d times", c.asked)
	}
}

// A caller that goes away while a list is made does not spoil it for others.
func TestACallerGoesAway(t *testing.T) {
	known := []eigenshift.Certified{certified(1)}
	s, _ := shelf(new(contract), &known)
	gone, cancel := context.WithCancel(t.Context())
	cancel()
	if list, err := s.List(gone); err != nil || len(list.Certificates) != 1 {
		t.Errorf("%+v, %v", list, err)
	}
}
