package certificates

import (
	"context"
	"fmt"
	"slices"
	"sync"
	"time"

	"github.com/eigenshift/avs/eigenshift"
)

// Contract is the task manager; a [settlement.Settler] is one.
type Contract interface {
	Domain() eigenshift.Domain
	Rules(ctx context.Context) (eigenshift.Rules, error)
	Settled(ctx context.Context, ids []eigenshift.TaskID) (settled map[eigenshift.TaskID]bool, head uint64, err error)
	Submission(ctx context.Context, c eigenshift.Certified) (certificate, calldata []byte, err error)
}

// Bounds of a list, and of what it costs to make one.
const (
	maxRecords = 16
	// maxBytes bounds the calldata of all records. The newest has room in any case.
	maxBytes = 512 << 10
	// period is how long a list, or a failure, stands before another is made.
	period = 500 * time.Millisecond
	// patience bounds how long one is being made.
	patience = 5 * time.Second
)

// Shelf makes lists of certificates. It is safe for concurrent use.
type Shelf struct {
	contract Contract
	newest   func() []eigenshift.Certified
	now      func() time.Time

	mu      sync.Mutex
	until   time.Time // list and err stand
	list    List
	err     error
	encoded map[eigenshift.Digest]Record // those of the list, whose encoding does not change
}

// New makes a shelf of the certificates that newest returns, which are valid, and the
// newest first.
func New(contract Contract, newest func() []eigenshift.Certified) *Shelf {
	return &Shelf{contract: contract, newest: newest, now: time.Now}
}

// List returns the newest certificates of tasks that can settle, or that have settled
// within the contract's window. The caller must not change it.
func (s *Shelf) List(ctx context.Context) (List, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.now().Before(s.until) {
		return s.list, s.err
	}
	// A caller that goes away does not spoil the list for others.
	ctx, cancel := context.WithTimeout(context.WithoutCancel(ctx), patience)
	defer cancel()
	s.list, s.err = s.make(ctx)
	s.until = s.now().Add(period)
	return s.list, s.err
}

func (s *Shelf) make(ctx context.Context) (List, error) {
	domain := s.contract.Domain()
	list := List{ChainID: domain.ChainID, TaskManager: domain.TaskManager, Certificates: []Record{}}
	rules, err := s.contract.Rules(ctx)
	if err != nil {
		return List{}, err
	}
	known, ids := s.candidates()
	settled, head, err := s.contract.Settled(ctx, ids)
	if err != nil {
		return List{}, err
	}
	list.Head = head
	encoded, bytes := make(map[eigenshift.Digest]Record), 0
	var failed error
	for _, c := range known {
		if !worth(c.Task, settled[c.Task.ID], head, rules.Window) {
			continue
		}
		record, err := s.record(ctx, c)
		if err != nil {
			failed = err // others may be encoded
			continue
		}
		if bytes += len(record.Calldata); bytes > maxBytes && len(list.Certificates) > 0 {
			break
		}
		encoded[c.Certificate.Digest] = record
		record.Settled = settled[c.Task.ID]
		list.Certificates = append(list.Certificates, record)
	}
	if len(list.Certificates) == 0 && failed != nil {
		return List{}, failed
	}
	s.encoded = encoded
	return list, nil
}

// candidates returns the newest certificates with the ids of their tasks: of each slot, the
// task that was opened last.
func (s *Shelf) candidates() (known []eigenshift.Certified, ids []eigenshift.TaskID) {
	for _, c := range s.newest() {
		if len(known) < maxRecords && !slices.Contains(ids, c.Task.ID) {
			known, ids = append(known, c), append(ids, c.Task.ID)
		}
	}
	return known, ids
}

// worth reports whether a task can settle in the next block, or has settled lately.
func worth(t eigenshift.EncodedTask, settled bool, head, window uint64) bool {
	if settled {
		return t.Reference.Number+window >= head
	}
	return t.Deadline > head
}

// record encodes a certificate, unless it was encoded before.
func (s *Shelf) record(ctx context.Context, c eigenshift.Certified) (Record, error) {
	if known, is := s.encoded[c.Certificate.Digest]; is {
		return known, nil
	}
	certificate, calldata, err := s.contract.Submission(ctx, c)
	if err != nil {
		return Record{}, fmt.Errorf("encode the certificate of task %d: %w", c.Task.ID, err)
	}
	return Record{Task: taskOf(c.Task), Response: c.Response, Certificate: certificate, Calldata: calldata}, nil
}
