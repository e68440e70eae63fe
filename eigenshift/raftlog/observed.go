package raftlog

import (
	"errors"
	"io"
	"net"
	"sync"
	"syscall"
	"time"

	"github.com/hashicorp/raft"
)

// observed is the transport that Raft is given: a transport whose replies to
// AppendEntries are noted, so that the leader knows who is there and how far
// they are. Pipelining is refused, since its replies do not pass here; it gains
// nothing at a few entries a second.
//
// Every message that this operator sends or is sent passes here or could:
// guards that judge them wrap Consumer, SetHeartbeatHandler and the calls below.
type observed struct {
	raft.Transport
	preVote  raft.WithPreVote
	attempts int // for a message whose pooled connection turns out to be dead
	acks     *acks
}

var (
	_ raft.Transport   = (*observed)(nil)
	_ raft.WithPreVote = (*observed)(nil)
	_ raft.WithClose   = (*observed)(nil)
)

// pooledConnections is how many idle connections the network transport keeps to
// each peer: one for heartbeats, one for entries, one for votes.
const pooledConnections = 3

func newObserved(cfg Config, acks *acks) *observed {
	if cfg.Transport != nil {
		return &observed{Transport: cfg.Transport, preVote: cfg.Transport.(raft.WithPreVote), attempts: 1, acks: acks}
	}
	network := raft.NewNetworkTransportWithConfig(&raft.NetworkTransportConfig{
		Stream:                cfg.Stream,
		ServerAddressProvider: byOperator{},
		Logger:                newLogger(cfg.Logger, time.Now),
		MaxPool:               pooledConnections,
		MaxRPCsInFlight:       1,
		Timeout:               cfg.Timing.RPC,
	})
	return &observed{Transport: network, preVote: network, attempts: 1 + pooledConnections, acks: acks}
}

// AppendEntriesPipeline implements raft.Transport.
func (o *observed) AppendEntriesPipeline(raft.ServerID, raft.ServerAddress) (raft.AppendPipeline, error) {
	return nil, raft.ErrPipelineReplicationNotSupported
}

// AppendEntries implements raft.Transport.
func (o *observed) AppendEntries(id raft.ServerID, target raft.ServerAddress, args *raft.AppendEntriesRequest, resp *raft.AppendEntriesResponse) error {
	sent := time.Now()
	err := o.retry(func() error { return o.Transport.AppendEntries(id, target, args, resp) })
	if err == nil && resp.Success && resp.Term <= args.Term {
		o.acks.note(id, args, sent)
	}
	return err
}

// RequestVote implements raft.Transport.
func (o *observed) RequestVote(id raft.ServerID, target raft.ServerAddress, args *raft.RequestVoteRequest, resp *raft.RequestVoteResponse) error {
	return o.retry(func() error { return o.Transport.RequestVote(id, target, args, resp) })
}

// RequestPreVote implements raft.WithPreVote.
func (o *observed) RequestPreVote(id raft.ServerID, target raft.ServerAddress, args *raft.RequestPreVoteRequest, resp *raft.RequestPreVoteResponse) error {
	return o.retry(func() error { return o.preVote.RequestPreVote(id, target, args, resp) })
}

// TimeoutNow implements raft.Transport.
func (o *observed) TimeoutNow(id raft.ServerID, target raft.ServerAddress, args *raft.TimeoutNowRequest, resp *raft.TimeoutNowResponse) error {
	return o.retry(func() error { return o.Transport.TimeoutNow(id, target, args, resp) })
}

// Close implements raft.WithClose.
func (o *observed) Close() error {
	if closer, ok := o.Transport.(raft.WithClose); ok {
		return closer.Close()
	}
	return nil
}

// retry sends a message again when the connection was dead already: the network
// transport pools connections and learns only by using one that its peer has
// restarted. Raft's messages may arrive twice.
func (o *observed) retry(send func() error) error {
	var err error
	for range o.attempts {
		if err = send(); !isDead(err) {
			return err
		}
	}
	return err
}

func isDead(err error) bool {
	return errors.Is(err, io.EOF) || errors.Is(err, net.ErrClosed) ||
		errors.Is(err, syscall.ECONNRESET) || errors.Is(err, syscall.EPIPE)
}

// acks is what followers have acknowledged to this leader in its term.
type acks struct {
	mu   sync.Mutex
	term uint64
	by   map[raft.ServerID]ack
}

type ack struct {
	at        time.Time // when the message was sent that was answered last
	match     uint64    // up to here the follower's log equalled ours,
	matchedAt time.Time // when the message was sent that showed it
}

func newAcks() *acks { return &acks{by: make(map[raft.ServerID]ack)} }

func (a *acks) note(id raft.ServerID, args *raft.AppendEntriesRequest, sent time.Time) {
	a.mu.Lock()
	defer a.mu.Unlock()
	switch {
	case args.Term < a.term:
		return
	case args.Term > a.term:
		a.term = args.Term
		clear(a.by)
	}
	known := a.by[id]
	if known.at.Before(sent) {
		known.at = sent
	}
	match := args.PrevLogEntry
	if n := len(args.Entries); n > 0 {
		match = args.Entries[n-1].Index
	}
	// A heartbeat names no entry, and is accepted whatever the log.
	if match > 0 && known.matchedAt.Before(sent) {
		known.match, known.matchedAt = match, sent
	}
	a.by[id] = known
}

// of returns what a follower has acknowledged in a term; zero when nothing.
func (a *acks) of(id raft.ServerID, term uint64) ack {
	a.mu.Lock()
	defer a.mu.Unlock()
	if a.term != term {
		return ack{}
	}
	return a.by[id]
}
