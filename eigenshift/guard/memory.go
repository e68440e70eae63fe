package guard

import (
	"errors"
	"fmt"
	"io"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/hashicorp/raft"
)

// Hub connects operators within one process, for tests and simulations.
type Hub struct {
	timeout time.Duration // of one message and its reply

	mu      sync.Mutex
	members map[common.Address]*Memory
	cut     map[[2]common.Address]bool // from, to
	mishap  func(from, to common.Address) Mishap
}

// Mishap is what happens to one message on its way. Messages overtake each other
// when they take differently long.
type Mishap struct {
	Delay     time.Duration // before it arrives
	Lost      bool          // it does not arrive; the sender learns that after Delay
	Twice     bool          // it arrives a second time, whatever became of the first
	ReplyLost bool          // it arrives, and the sender never hears what became of it
}

// NewHub returns a hub without members.
func NewHub(timeout time.Duration) *Hub {
	return &Hub{timeout: timeout, members: make(map[common.Address]*Memory), cut: make(map[[2]common.Address]bool)}
}

// Join connects an operator to all others. Its carrier before, if it had one,
// must be closed.
func (h *Hub) Join(self common.Address) *Memory {
	h.mu.Lock()
	defer h.mu.Unlock()
	m := &Memory{hub: h, self: self, lanes: make(map[common.Address]*memoryLane), closed: make(chan struct{})}
	h.members[self] = m
	for peer, other := range h.members {
		if peer != self {
			h.connect(m, other)
			h.connect(other, m)
		}
	}
	return m
}

// Disturb makes something happen to each message from now on. of may be called
// by several goroutines at once; nil ends it.
func (h *Hub) Disturb(of func(from, to common.Address) Mishap) {
	h.mu.Lock()
	defer h.mu.Unlock()
	h.mishap = of
}

func (h *Hub) mishapOf(from, to common.Address) Mishap {
	h.mu.Lock()
	of := h.mishap
	h.mu.Unlock()
	if of == nil {
		return Mishap{}
	}
	return of(from, to)
}

// Cut drops what one operator sends to another, or lets it through again.
// Replies to what did get through are not lost.
func (h *Hub) Cut(from, to common.Address, cut bool) {
	h.mu.Lock()
	defer h.mu.Unlock()
	h.cut[[2]common.Address{from, to}] = cut
	if sender, receiver := h.members[from], h.members[to]; sender != nil && receiver != nil {
		h.connect(sender, receiver)
	}
}

// connect makes the way from one member to another be as it should.
func (h *Hub) connect(from, to *Memory) {
	there, back := from.lane(to.self), to.lane(from.self)
	if h.cut[[2]common.Address{from.self, to.self}] {
		there.Disconnect(theOther)
	} else {
		there.Connect(theOther, back.InmemTransport)
	}
}

// Memory is one operator's carrier in a Hub.
type Memory struct {
	hub    *Hub
	self   common.Address
	closed chan struct{}
	lanes  map[common.Address]*memoryLane // guarded by hub.mu
	opened func(common.Address, Lane)     // guarded by hub.mu
}

var _ Carrier = (*Memory)(nil)

// Start implements Carrier.
func (m *Memory) Start(opened func(common.Address, Lane), _ func(common.Address, *Refusal)) {
	m.hub.mu.Lock()
	defer m.hub.mu.Unlock()
	m.opened = opened
	for peer, l := range m.lanes {
		opened(peer, l)
	}
}

// To implements Carrier.
func (m *Memory) To(peer common.Address) (Lane, error) {
	m.hub.mu.Lock()
	defer m.hub.mu.Unlock()
	l := m.lanes[peer]
	if l == nil {
		return nil, fmt.Errorf("no way to %s", peer)
	}
	return l, nil
}

// Close implements Carrier.
func (m *Memory) Close() error {
	m.hub.mu.Lock()
	defer m.hub.mu.Unlock()
	if m.hub.members[m.self] != m {
		return nil
	}
	delete(m.hub.members, m.self)
	close(m.closed)
	for _, l := range m.lanes {
		l.DisconnectAll()
	}
	for _, other := range m.hub.members {
		other.lane(m.self).DisconnectAll()
	}
	return nil
}

// lane returns the lane to a peer, opened if need be. The caller holds hub.mu.
func (m *Memory) lane(peer common.Address) *memoryLane {
	l := m.lanes[peer]
	if l == nil {
		_, transport := raft.NewInmemTransportWithTimeout(raft.ServerAddress(m.self.Hex()), m.hub.timeout)
		l = &memoryLane{transport, m, peer}
		m.lanes[peer] = l
		if m.opened != nil {
			m.opened(peer, l)
		}
	}
	return l
}

// theOther is the only address that a lane knows.
const theOther raft.ServerAddress = "peer"

// memoryLane is one half of the connection of two operators.
type memoryLane struct {
	*raft.InmemTransport
	from *Memory
	to   common.Address
}

var errLost = errors.New("no reply")

// carry sends a message through whatever happens on the way. again sends it for
// nobody to hear the reply.
func (l *memoryLane) carry(send, again func() error) error {
	m := l.from.hub.mishapOf(l.from.self, l.to)
	if m.Delay > 0 {
		timer := time.NewTimer(m.Delay)
		defer timer.Stop()
		select {
		case <-timer.C:
		case <-l.from.closed:
			return errLost
		}
	}
	if m.Lost {
		return errLost
	}
	err := send()
	if m.Twice {
		_ = again()
	}
	if m.ReplyLost {
		return errLost
	}
	return err
}

func (l *memoryLane) AppendEntriesPipeline(raft.ServerID, raft.ServerAddress) (raft.AppendPipeline, error) {
	return nil, raft.ErrPipelineReplicationNotSupported
}

func (l *memoryLane) AppendEntries(id raft.ServerID, _ raft.ServerAddress, args *raft.AppendEntriesRequest, resp *raft.AppendEntriesResponse) error {
	// Raft uses its request again as soon as it has given up waiting, and guards change
	// requests: what travels is a copy, as on any network.
	message := *args
	message.Entries = make([]*raft.Log, len(args.Entries))
	for i, e := range args.Entries {
		if e != nil {
			entry := *e
			message.Entries[i] = &entry
		}
	}
	send := func(resp *raft.AppendEntriesResponse) func() error {
		return func() error {
			message := message
			return l.InmemTransport.AppendEntries(id, theOther, &message, resp)
		}
	}
	return l.carry(send(resp), send(new(raft.AppendEntriesResponse)))
}

func (l *memoryLane) RequestVote(id raft.ServerID, _ raft.ServerAddress, args *raft.RequestVoteRequest, resp *raft.RequestVoteResponse) error {
	send := func(resp *raft.RequestVoteResponse) func() error {
		return func() error {
			message := *args
			return l.InmemTransport.RequestVote(id, theOther, &message, resp)
		}
	}
	return l.carry(send(resp), send(new(raft.RequestVoteResponse)))
}

func (l *memoryLane) RequestPreVote(id raft.ServerID, _ raft.ServerAddress, args *raft.RequestPreVoteRequest, resp *raft.RequestPreVoteResponse) error {
	send := func(resp *raft.RequestPreVoteResponse) func() error {
		return func() error {
			message := *args
			return l.InmemTransport.RequestPreVote(id, theOther, &message, resp)
		}
	}
	return l.carry(send(resp), send(new(raft.RequestPreVoteResponse)))
}

// InstallSnapshot arrives once: its content is a stream.
func (l *memoryLane) InstallSnapshot(id raft.ServerID, _ raft.ServerAddress, args *raft.InstallSnapshotRequest, resp *raft.InstallSnapshotResponse, data io.Reader) error {
	message := *args
	return l.carry(
		func() error { return l.InmemTransport.InstallSnapshot(id, theOther, &message, resp, data) },
		func() error { return nil },
	)
}

func (l *memoryLane) TimeoutNow(id raft.ServerID, _ raft.ServerAddress, args *raft.TimeoutNowRequest, resp *raft.TimeoutNowResponse) error {
	send := func(resp *raft.TimeoutNowResponse) func() error {
		return func() error {
			message := *args
			return l.InmemTransport.TimeoutNow(id, theOther, &message, resp)
		}
	}
	return l.carry(send(resp), send(new(raft.TimeoutNowResponse)))
}
