package evidence

import (
	"sync"

	"github.com/eigenshift/avs/eigenshift"
	"github.com/eigenshift/avs/eigenshift/recent"
)

// Store keeps the newest evidence. It is safe for concurrent use.
type Store struct {
	mu   sync.Mutex
	kept *recent.Map[eigenshift.Digest, eigenshift.Certified]
}

// maxRecords bounds a store; with responses of the greatest size it then has 4 MB.
const maxRecords = 128

// NewStore returns an empty store.
func NewStore() *Store {
	return &Store{kept: recent.New[eigenshift.Digest, eigenshift.Certified](maxRecords)}
}

// Keep adds a piece of evidence, which is not changed afterwards. One with the
// same digest is replaced when the new one has more signers: an aggregator may ask
// again.
func (s *Store) Keep(c eigenshift.Certified) {
	s.mu.Lock()
	defer s.mu.Unlock()
	known, is := s.kept.Get(c.Certificate.Digest)
	if !is || len(c.Certificate.NonSigners) < len(known.Certificate.NonSigners) {
		s.kept.Put(c.Certificate.Digest, c)
	}
}

// Records returns what is kept, oldest first.
func (s *Store) Records() []Record {
	s.mu.Lock()
	defer s.mu.Unlock()
	records := make([]Record, 0, s.kept.Len())
	for _, c := range s.kept.All() {
		records = append(records, NewRecord(c))
	}
	return records
}
