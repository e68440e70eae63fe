package observations

import (
	"bufio"
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"sync"

	"github.com/ethereum/go-ethereum/common"

	"github.com/eigenshift/avs/eigenshift"
	"github.com/eigenshift/avs/eigenshift/recent"
)

// Bounds of a book.
const (
	maxSaid   = 2048 // observations: those of a hundred tasks by twenty operators
	maxProofs = 64   // operators that said two things, kept whatever else comes
	// maxLines is how long the file grows until it is written anew.
	maxLines = 2 * maxSaid
	// maxLineBytes bounds what is read of a line: a record of the greatest size.
	maxLineBytes = 64 << 10
	// maxServed bounds the records that are served, of which the newest are.
	maxServed = maxBytes / 2
)

// Book keeps the newest observations that this operator was told, and two of whoever said
// two things of one task. It is safe for concurrent use.
type Book struct {
	mu     sync.Mutex
	said   *recent.Map[about, Said] // the first of each
	proofs *recent.Map[about, Proof]
	path   string // empty: in memory only
	file   *os.File
	lines  int
}

// about is what an operator says one thing of.
type about struct {
	task     common.Hash
	operator common.Address
}

// NewBook returns an empty book, in memory.
func NewBook() *Book {
	return &Book{said: recent.New[about, Said](maxSaid), proofs: recent.New[about, Proof](maxProofs)}
}

// Open lets the book go on with a file, and keep what it is told there. The file is not
// synced: a machine that crashes may lose the newest lines. Its folder is made if need be. Close
// the book in the end.
func (b *Book) Open(path string) error {
	b.mu.Lock()
	defer b.mu.Unlock()
	if err := os.MkdirAll(filepath.Dir(path), 0o700); err != nil {
		return fmt.Errorf("create the folder of observations: %w", err)
	}
	data, err := os.ReadFile(path)
	if err != nil && !errors.Is(err, fs.ErrNotExist) {
		return fmt.Errorf("read observations: %w", err)
	}
	lines := bufio.NewScanner(bytes.NewReader(data))
	lines.Buffer(nil, maxLineBytes)
	for lines.Scan() {
		var r Record
		if json.Unmarshal(lines.Bytes(), &r) != nil {
			continue // cut off by a crash
		}
		if s, err := r.said(); err == nil {
			b.note(s)
		}
	}
	if err := lines.Err(); err != nil {
		return fmt.Errorf("read observations: %s: %w: move the file away", path, err)
	}
	b.path = path
	return b.rewrite()
}

// Note writes down what an operator said, whose signature the caller has checked. It is
// what engine.Config.Observed wants. An error is about the file: the book has it in any case.
func (b *Book) Note(t eigenshift.EncodedTask, operator common.Address, o eigenshift.SignedObservation) error {
	b.mu.Lock()
	defer b.mu.Unlock()
	s := Said{Task: t, Operator: operator, Observation: o.Observation, Signature: o.Signature}
	if !b.note(s) || b.file == nil {
		return nil
	}
	if b.lines >= maxLines {
		return b.rewrite()
	}
	return b.write(s)
}

// note reports whether the book did not have it.
func (b *Book) note(s Said) bool {
	key := about{s.Task.Hash(), s.Operator}
	if _, proven := b.proofs.Get(key); proven {
		return false
	}
	first, known := b.said.Get(key)
	switch {
	case !known:
		b.said.Put(key, s)
	case bytes.Equal(first.Observation, s.Observation):
		return false
	default:
		b.proofs.Put(key, Proof{first, s})
	}
	return true
}

// rewrite replaces the file with what the book has.
func (b *Book) rewrite() error {
	if err := b.close(); err != nil {
		return err
	}
	next := b.path + ".next"
	file, err := os.OpenFile(next, os.O_WRONLY|os.O_CREATE|os.O_TRUNC, 0o600)
	if err != nil {
		return fmt.Errorf("write observations: %w", err)
	}
	b.file, b.lines = file, 0
	for _, s := range b.all() {
		if err := b.write(s); err != nil {
			return errors.Join(err, b.close())
		}
	}
	if err := os.Rename(next, b.path); err != nil {
		return errors.Join(fmt.Errorf("write observations: %w", err), b.close())
	}
	return nil
}

func (b *Book) write(s Said) error {
	line, err := json.Marshal(newRecord(s))
	if err == nil {
		_, err = b.file.Write(append(line, '\n'))
	}
	if err != nil {
		return fmt.Errorf("write observations: %w", err)
	}
	b.lines++
	return nil
}

// all returns what the book has, proofs first, then the oldest first.
func (b *Book) all() (all []Said) {
	for _, p := range b.proofs.All() {
		all = append(all, p[:]...)
	}
	for key, s := range b.said.All() {
		if _, proven := b.proofs.Get(key); !proven {
			all = append(all, s)
		}
	}
	return all
}

// Records returns proofs, and the newest observations, within what [Read] takes.
func (b *Book) Records() []Record {
	b.mu.Lock()
	defer b.mu.Unlock()
	records, size := []Record{}, 0
	add := func(s Said) bool {
		const around = 1 << 10 // of a record, beside spec and observation
		if size += around + 2*len(s.Task.Spec) + 2*len(s.Observation); size > maxServed {
			return false
		}
		records = append(records, newRecord(s))
		return true
	}
	all := b.all()
	proven := 2 * b.proofs.Len()
	for _, s := range all[:proven] {
		add(s)
	}
	for _, s := range slices.Backward(all[proven:]) {
		if !add(s) {
			break
		}
	}
	return records
}

// Close closes the file, if there is one.
func (b *Book) Close() error {
	b.mu.Lock()
	defer b.mu.Unlock()
	return b.close()
}

func (b *Book) close() error {
	if b.file == nil {
		return nil
	}
	err := b.file.Close()
	b.file = nil
	return err
}
