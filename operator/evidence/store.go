package evidence

import (
	"sync"

	"github.com/eigenshift/avs/eigenshift"
)

// maxRecords bounds a store; with responses of the greatest size it then has 4 MB.
const maxRecords = 128

// Store keeps the newest evidence. The zero value is empty. It is safe for
// concurrent use.
type Store struct {
	mu   sync.Mutex
	kept []eigenshift.Certified // oldest first
}

// Keep adds a piece of evidence, which is not changed afterwards. One with the
// same digest is replaced when the new one has more signers: an aggregator may ask
// again.
func (s *Store) Keep(c eigenshift.Certified) {
	s.mu.Lock()
	defer s.mu.Unlock()
	for i, known := range s.kept {
		if known.Certificate.Digest != c.Certificate.Digest {
			continue
		}
		if len(c.Certificate.NonSigners) < len(known.Certificate.NonSigners) {
			s.kept[i] = c
		}
		return
	}
	s.kept = append(s.kept, c)
	if len(s.kept) > maxRecords {
		s.kept = append(s.kept[:0:0], s.kept[1:]...)
	}
}

// Records returns what is kept, oldest first.
func (s *Store) Records() []Record {
	s.mu.Lock()
	defer s.mu.Unlock()
	records := make([]Record, len(s.kept))
	for i, c := range s.kept {
		records[i] = NewRecord(c)
	}
	return records
}
