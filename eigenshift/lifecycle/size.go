package lifecycle

import (
	"fmt"
	"slices"

	"github.com/ethereum/go-ethereum/rlp"

	"github.com/eigenshift/avs/eigenshift"
)

// MaxStateBytes bounds all tasks together. Tasks with responses of 1 kB and a hundred operators
// take a tenth of it; as many of the largest as there may be would take four times as much.
const MaxStateBytes = 2 << 20

// recordBytes bounds the size of a record in a snapshot, without its parts of variable
// length.
const recordBytes = 768

// partBytes is the size of each further part of a certificate.
const partBytes = 208

// size is at least the size of the entry in a snapshot, and about its size in memory.
func (e Entry) size() int {
	n := recordBytes + len(e.Task.Spec) + len(e.Reason)
	if c := e.Certified; c != nil {
		n += len(c.Response) + 33*len(c.Certificate.NonSigners) + partBytes*(len(c.Certificate.Parts)-1)
	}
	return n
}

// makeRoom forgets tasks that ended first, then expires those that became live last, until
// a task of this size fits in the place of the one with its id.
func (s *State) makeRoom(id eigenshift.TaskID, size int) {
	if old, known := s.entries[id]; known {
		size -= old.size()
	}
	for s.bytes+size > MaxStateBytes {
		oldest := slices.IndexFunc(s.history, func(other eigenshift.TaskID) bool { return other != id })
		if oldest >= 0 {
			s.forget(oldest)
		} else if !s.giveWay(id) {
			return
		}
	}
}

// forget drops a task of the history.
func (s *State) forget(i int) {
	s.bytes -= s.entries[s.history[i]].size()
	delete(s.entries, s.history[i])
	s.history = slices.Delete(s.history, i, i+1)
}

// checkCounts counts the elements of a snapshot's lists before they are decoded, since an
// element can take many times its size in memory.
func checkCounts(encoded []byte, limits Limits) error {
	lists, rest, err := rlp.SplitList(encoded)
	if err != nil {
		return err
	}
	if len(rest) > 0 {
		return fmt.Errorf("%d bytes after the end", len(rest))
	}
	for _, list := range []struct {
		of   string
		most int
	}{
		{"live tasks", limits.MaxLive}, {"tasks in the history", limits.MaxHistory}, {"proposers", maxProposers}, {"tasks opened last", 1},
	} {
		var elements []byte
		if elements, lists, err = rlp.SplitList(lists); err != nil {
			return fmt.Errorf("%s: %w", list.of, err)
		}
		n, err := rlp.CountValues(elements)
		if err != nil {
			return fmt.Errorf("%s: %w", list.of, err)
		}
		if n > list.most {
			return fmt.Errorf("%d %s, the limit is %d: all operators must use the same limits", n, list.of, list.most)
		}
	}
	return nil
}
