package raftlog

import (
	"fmt"
	"io"
	"sync"
	"sync/atomic"

	"github.com/hashicorp/raft"
	"github.com/rs/zerolog"

	"github.com/eigenshift/avs/eigenshift"
	"github.com/eigenshift/avs/eigenshift/lifecycle"
	"github.com/eigenshift/avs/eigenshift/recent"
)

// machine is Raft's state machine: lifecycle.State and nothing else, so that the same entries
// lead to the same state everywhere, also when they are replayed.
type machine struct {
	limits lifecycle.Limits
	log    zerolog.Logger
	signal func()

	mu      sync.Mutex
	state   *lifecycle.State
	view    *lifecycle.State // a copy of state for readers; nil when outdated
	written *recent.Map[eigenshift.TaskID, terms]

	configuration atomic.Uint64 // index of the last configuration that was committed
	command       atomic.Uint64 // index of the last command that was applied
}

var (
	_ raft.FSM                = (*machine)(nil)
	_ raft.ConfigurationStore = (*machine)(nil)
)

func newMachine(limits lifecycle.Limits, log zerolog.Logger, signal func()) *machine {
	return &machine{limits: limits, log: log, signal: signal, state: lifecycle.New(limits), written: newTerms()}
}

// Apply implements raft.FSM. An entry that is no command changes nothing, on any operator:
// a leader may write anything.
func (m *machine) Apply(entry *raft.Log) any {
	command, err := lifecycle.Decode(entry.Data)
	if err != nil {
		m.log.Warn().Err(err).Uint64("index", entry.Index).Uint64("term", entry.Term).Msg("Ignored a log entry that is no command")
		return lifecycle.Effect{Reason: "undecodable"}
	}
	m.mu.Lock()
	effect := m.state.Apply(command)
	m.view = nil
	if effect.Accepted {
		m.note(command, entry.Term)
	}
	m.mu.Unlock()
	m.command.Store(entry.Index)
	m.signal()
	return effect
}

// StoreConfiguration implements raft.ConfigurationStore. The library's own index is always zero.
func (m *machine) StoreConfiguration(index uint64, _ raft.Configuration) {
	m.configuration.Store(index)
	m.signal()
}

func (m *machine) Snapshot() (raft.FSMSnapshot, error) {
	m.mu.Lock()
	defer m.mu.Unlock()
	return snapshot(m.state.Snapshot()), nil
}

// Restore implements raft.FSM. The bytes may come from a peer; when they are refused the old
// state stays.
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
	m.state, m.view, m.written = state, nil, newTerms()
	m.mu.Unlock()
	m.signal()
	return nil
}

// current returns a view of the state, which never changes.
func (m *machine) current() *lifecycle.State {
	m.mu.Lock()
	defer m.mu.Unlock()
	if m.view == nil {
		m.view = m.state.Clone()
	}
	return m.view
}

// effective is the index of the last entry that changes anything when it is applied.
func (m *machine) effective() uint64 { return max(m.command.Load(), m.configuration.Load()) }

// writtenIn returns the terms in which commands about a task were written.
func (m *machine) writtenIn(id eigenshift.TaskID) terms {
	m.mu.Lock()
	defer m.mu.Unlock()
	written, _ := m.written.Get(id)
	return written
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

// keptTerms is how many tasks are remembered with the terms in which they were written.
const keptTerms = 256

// terms are the terms in which the newest command about a task, and the newest that opened
// it, were written; zero: not known. They are not part of the state or of snapshots.
type terms struct{ newest, opened uint64 }

func newTerms() *recent.Map[eigenshift.TaskID, terms] {
	return recent.New[eigenshift.TaskID, terms](keptTerms)
}

// note records the term of a command. The lock is held.
func (m *machine) note(command lifecycle.Command, term uint64) {
	id := lifecycle.TaskOf(command)
	written, _ := m.written.Get(id)
	written.newest = term
	if _, opens := command.(lifecycle.Opened); opens {
		written.opened = term
	}
	m.written.Put(id, written)
}
