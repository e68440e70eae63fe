// Package notebook keeps on disk what an operator said that it saw: one that starts again
// says the same again. Each task has a file of its own, named after the task's hash, which is
// complete or not there.
package notebook

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"sync"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/rlp"

	"github.com/eigenshift/avs/eigenshift"
	"github.com/eigenshift/avs/eigenshift/recent"
)

// Kept bounds the notes: far more than tasks can be open at a time.
const Kept = 256

const (
	extension = ".note"
	sinceFile = "since"
	maxBytes  = eigenshift.MaxObservationBytes + 256 // of a file
)

// ErrCorrupt is matched by the errors of Open that say that a file is not as Note writes it.
var ErrCorrupt = errors.New("corrupt note")

// Notebook implements [eigenshift.Notebook]. Safe for concurrent use.
type Notebook struct {
	dir string

	mu    sync.Mutex
	notes *recent.Map[common.Hash, eigenshift.SignedObservation]
}

// Open opens the notebook in a folder, which it makes if need be. One process may have it
// open at a time: that of the operator, which locks its data folder.
func Open(dir string) (*Notebook, error) {
	n := &Notebook{dir: dir, notes: recent.New[common.Hash, eigenshift.SignedObservation](Kept)}
	if err := n.load(); err != nil {
		return nil, fmt.Errorf("open the notebook of observations: %w", err)
	}
	return n, nil
}

// load reads the notes, the oldest first, and removes what was not finished.
func (n *Notebook) load() error {
	if err := os.MkdirAll(n.dir, 0o700); err != nil {
		return err
	}
	entries, err := os.ReadDir(n.dir)
	if err != nil {
		return err
	}
	type file struct {
		name string
		time int64
	}
	var files []file
	for _, e := range entries {
		switch {
		case strings.HasSuffix(e.Name(), draftExtension):
			if err := os.Remove(filepath.Join(n.dir, e.Name())); err != nil {
				return err
			}
		case strings.HasSuffix(e.Name(), extension):
			info, err := e.Info()
			if err != nil {
				return err
			}
			files = append(files, file{e.Name(), info.ModTime().UnixNano()})
		}
	}
	slices.SortFunc(files, func(a, b file) int {
		if a.time != b.time {
			return int(max(-1, min(1, a.time-b.time)))
		}
		return strings.Compare(a.name, b.name)
	})
	for _, f := range files {
		if err := n.read(f.name); err != nil {
			return fmt.Errorf("%s: %w: move the folder %s away: the operator then observes only tasks that are newer", f.name, err, n.dir)
		}
	}
	return nil
}

func (n *Notebook) read(name string) error {
	hash, err := parseHash(strings.TrimSuffix(name, extension))
	if err != nil {
		return err
	}
	path := filepath.Join(n.dir, name)
	if info, err := os.Stat(path); err != nil || info.Size() > maxBytes {
		return errors.Join(err, fmt.Errorf("%w: more than %d bytes", ErrCorrupt, maxBytes))
	}
	data, err := os.ReadFile(path)
	if err != nil {
		return err
	}
	o, err := decode(data)
	if err != nil {
		return err
	}
	return n.put(hash, o)
}

func parseHash(text string) (common.Hash, error) {
	hash := common.HexToHash(text)
	if hash.Hex() != text {
		return hash, fmt.Errorf("%w: its name is no hash", ErrCorrupt)
	}
	return hash, nil
}

func decode(data []byte) (o eigenshift.SignedObservation, err error) {
	if err := rlp.DecodeBytes(data, &o); err != nil {
		return o, fmt.Errorf("%w: %w", ErrCorrupt, err)
	}
	if err := o.Check(); err != nil {
		return o, fmt.Errorf("%w: %w", ErrCorrupt, err)
	}
	return o, nil
}

// put adds a note, and removes the oldest one's file when there are too many. The lock is
// held, or not needed yet.
func (n *Notebook) put(task common.Hash, o eigenshift.SignedObservation) error {
	var oldest common.Hash
	for hash := range n.notes.All() {
		oldest = hash
		break
	}
	if _, full := n.notes.Put(task, o); !full {
		return nil
	}
	return os.Remove(filepath.Join(n.dir, oldest.Hex()+extension))
}

// Said implements [eigenshift.Notebook].
func (n *Notebook) Said(task common.Hash) (eigenshift.SignedObservation, bool) {
	n.mu.Lock()
	defer n.mu.Unlock()
	return n.notes.Get(task)
}

// Note implements [eigenshift.Notebook]. A note that there is stays as it is.
func (n *Notebook) Note(task common.Hash, o eigenshift.SignedObservation) error {
	n.mu.Lock()
	defer n.mu.Unlock()
	if _, said := n.notes.Get(task); said {
		return fmt.Errorf("note an observation: task %s has one", task)
	}
	data, err := rlp.EncodeToBytes(o)
	if err == nil {
		err = write(n.dir, task.Hex()+extension, data)
	}
	if err == nil {
		err = n.put(task, o)
	}
	if err != nil {
		return fmt.Errorf("note an observation: %w", err)
	}
	return nil
}

// Since implements [eigenshift.Notebook].
func (n *Notebook) Since(head uint64) (uint64, error) {
	n.mu.Lock()
	defer n.mu.Unlock()
	text, err := os.ReadFile(filepath.Join(n.dir, sinceFile))
	switch {
	case errors.Is(err, os.ErrNotExist):
		if err := write(n.dir, sinceFile, strconv.AppendUint(nil, head, 10)); err != nil {
			return 0, fmt.Errorf("begin the notebook of observations: %w", err)
		}
		return head, nil
	case err != nil:
		return 0, fmt.Errorf("read the notebook of observations: %w", err)
	}
	since, err := strconv.ParseUint(string(text), 10, 64)
	if err != nil {
		return 0, fmt.Errorf("read the notebook of observations: %s: %w", sinceFile, errors.Join(ErrCorrupt, err))
	}
	return since, nil
}

const draftExtension = ".draft"

// write makes a file that is complete once it has its name, and on disk when it returns.
func write(dir, name string, data []byte) (err error) {
	draft := filepath.Join(dir, name+draftExtension)
	f, err := os.OpenFile(draft, os.O_WRONLY|os.O_CREATE|os.O_TRUNC, 0o600)
	if err != nil {
		return err
	}
	_, err = f.Write(data)
	if err == nil {
		err = f.Sync()
	}
	if err = errors.Join(err, f.Close()); err != nil {
		return errors.Join(err, os.Remove(draft))
	}
	if err := os.Rename(draft, filepath.Join(dir, name)); err != nil {
		return err
	}
	folder, err := os.Open(dir)
	if err != nil {
		return err
	}
	return errors.Join(folder.Sync(), folder.Close())
}
