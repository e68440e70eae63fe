package raftlog

import (
	"fmt"
	"io"
	"sync"

	"github.com/hashicorp/raft"
	"github.com/rs/zerolog"

	"github.com/eigenshift/avs/eigenshift"
	"github.com/eigenshift/avs/eigenshift/lifecycle"
)

// machine is the state machine under Raft: lifecycle.State and nothing else. It
// does no I/O, reads no clock and asks nobody who leads, so that the same
// entries lead to the same state everywhere, also when they are replayed.
type machine struct {
	limits lifecycle.Limits
	log    zerolog.Logger
	signal func()

	mu            sync.Mutex
	state         *lifecycle.State
	view          *lifecycle.State // a copy of state for readers; nil when outdated
	undecodable   uint64
	written       terms
	configuration uint64 // index of the last configuration that was committed
}

var (
	_ raft.FSM                = (*machine)(nil)
	_ raft.ConfigurationStore = (*machine)(nil)
)

func newMachine(limits lifecycle.Limits, log zerolog.Logger, signal func()) *machine {
	return &machine{limits: limits, log: log, signal: signal, state: lifecycle.New(limits)}
}

// Apply implements raft.FSM. An entry that is no command changes nothing, on
// any operator: whoever led may have written anything into it.
func (m *machine) Apply(entry *raft.Log) any {
	command, err := lifecycle.Decode(entry.Data)
	if err != nil {
		m.mu.Lock()
		m.undecodable++
		m.mu.Unlock()
		m.log.Warn().Err(err).Uint64("index", entry.Index).Uint64("term", entry.Term).Msg("Ignored a log entry that is no command")
		return lifecycle.Outcome{Reason: "undecodable"}
	}
	m.mu.Lock()
	outcome := m.state.Apply(command)
	m.view = nil
	if outcome.Accepted {
		m.written.note(command, entry.Term)
	}
	m.mu.Unlock()
	m.signal()
	return outcome
}

// StoreConfiguration implements raft.ConfigurationStore: it is told of each
// committed configuration. The library's own index of it is always zero.
func (m *machine) StoreConfiguration(index uint64, _ raft.Configuration) {
	m.mu.Lock()
	m.configuration = index
	m.mu.Unlock()
	m.signal()
}

// Snapshot implements raft.FSM.
func (m *machine) Snapshot() (raft.FSMSnapshot, error) {
	m.mu.Lock()
	defer m.mu.Unlock()
	return snapshot(m.state.Snapshot()), nil
}

// Restore implements raft.FSM. The bytes may come from a peer: they are bounded
// and checked, and the old state stays when they are refused.
func (m *machine) Restore(source io.ReadCloser) error {
	most := int64(m.limits.MaxSnapshotBytes())
	data, err := io.ReadAll(io.LimitReader(source, most+1))
	if err != nil {
		return fmt.Errorf("read snapshot: %w", err)
	}
	if int64(len(data)) > most {
		return fmt.Errorf("snapshot of more than %d bytes", most)
	}
	state, err := lifecycle.Restore(data, m.limits)
	if err != nil {
		return err
	}
	m.mu.Lock()
	m.state, m.view, m.written = state, nil, terms{}
	m.mu.Unlock()
	m.signal()
	return nil
}

// current returns a view of the state that nothing changes any more.
func (m *machine) current() *lifecycle.State {
	m.mu.Lock()
	defer m.mu.Unlock()
	if m.view == nil {
		m.view = m.state.Clone()
	}
	return m.view
}

// writtenIn returns the term of the newest command about a task; zero when it is
// not known.
func (m *machine) writtenIn(id eigenshift.TaskID) uint64 {
	m.mu.Lock()
	defer m.mu.Unlock()
	return m.written.of[id].newest
}

// openedIn returns the term of the newest Opened of a task; zero when it is not
// known.
func (m *machine) openedIn(id eigenshift.TaskID) uint64 {
	m.mu.Lock()
	defer m.mu.Unlock()
	return m.written.of[id].opened
}

func (m *machine) configurationIndex() uint64 {
	m.mu.Lock()
	defer m.mu.Unlock()
	return m.configuration
}

func (m *machine) ignored() uint64 {
	m.mu.Lock()
	defer m.mu.Unlock()
	return m.undecodable
}

// snapshot is a state on its way to disk.
type snapshot []byte

func (s snapshot) Persist(sink raft.SnapshotSink) error {
	if _, err := sink.Write(s); err != nil {
		_ = sink.Cancel()
		return fmt.Errorf("write snapshot: %w", err)
	}
	return sink.Close()
}

func (snapshot) Release() {}

// keptTerms bounds the tasks of which it is known who wrote about them.
const keptTerms = 256

// terms is in which term each task was written about last. It is not part of the
// state: it says who wrote, not what.
type terms struct {
	of    map[eigenshift.TaskID]writers
	order []eigenshift.TaskID // those noted first come first
}

// writers are the terms of the newest command about a task, and of the newest that
// opened it; zero: none is known.
type writers struct{ newest, opened uint64 }

func (t *terms) note(command lifecycle.Command, term uint64) {
	if t.of == nil {
		t.of = make(map[eigenshift.TaskID]writers)
	}
	id := lifecycle.TaskOf(command)
	w, known := t.of[id]
	if !known {
		t.order = append(t.order, id)
	}
	w.newest = term
	if _, opens := command.(lifecycle.Opened); opens {
		w.opened = term
	}
	t.of[id] = w
	if len(t.order) > keptTerms {
		delete(t.of, t.order[0])
		t.order = t.order[1:]
	}
}
