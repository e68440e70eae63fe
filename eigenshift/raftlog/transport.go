package raftlog

import (
	"errors"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/hashicorp/raft"

	"github.com/eigenshift/avs/eigenshift/guard"
	"github.com/eigenshift/avs/eigenshift/lifecycle"
	"github.com/eigenshift/avs/eigenshift/rafttransport"
)

// observed is Raft's transport. It records the replies to AppendEntries, so that the leader
// knows which followers answer and how far their logs go. Pipelining is refused, since its
// replies do not pass here; it gains nothing at a few entries a second.
type observed struct {
	raft.Transport
	raft.WithPreVote
	acks *acks
}

var (
	_ raft.Transport   = (*observed)(nil)
	_ raft.WithPreVote = (*observed)(nil)
	_ raft.WithClose   = (*observed)(nil)
)

// pooledConnections is how many idle connections the network transport keeps to
// each peer: one for heartbeats, one for entries, one for votes.
const pooledConnections = 3

// newTransport returns the transport and the guard within it; the guard is nil when the
// configuration has a transport of its own.
func newTransport(cfg Config, stores *Stores, acks *acks) (*observed, *guard.Guard, error) {
	if cfg.Transport != nil {
		return &observed{Transport: cfg.Transport, WithPreVote: cfg.Transport.(raft.WithPreVote), acks: acks}, nil, nil
	}
	var g *guard.Guard
	snapshotBytes := int64(cfg.Limits.MaxSnapshotBytes())
	carrier := cfg.Carrier
	if carrier == nil {
		carrier = rafttransport.NewNetwork(rafttransport.NetworkConfig{
			Stream:  cfg.Stream,
			Known:   func(operator common.Address) bool { return g.Knows(operator) },
			Pool:    pooledConnections,
			Timeout: cfg.Timing.RPC,
			Limits:  guard.Limits(snapshotBytes),
			Logger:  newLogger(cfg.Logger, time.Now),
		})
		if cfg.Bent != nil {
			carrier = cfg.Bent(carrier)
		}
	}
	g, err := guard.New(guard.Config{
		Self:      cfg.Self,
		Carrier:   carrier,
		Log:       stores.Log,
		Stable:    stores.Stable,
		Snapshots: stores.Snapshots,
		CheckSnapshot: func(data []byte) error {
			_, err := lifecycle.Restore(data, cfg.Limits)
			return err
		},
		MaxSnapshotBytes: snapshotBytes,
		Trusting:         cfg.Trusting,
		Election:         cfg.Timing.Election,
		Logger:           cfg.Logger,
	})
	if err != nil {
		return nil, nil, errors.Join(err, carrier.Close())
	}
	return &observed{Transport: g, WithPreVote: g, acks: acks}, g, nil
}

func (o *observed) AppendEntriesPipeline(raft.ServerID, raft.ServerAddress) (raft.AppendPipeline, error) {
	return nil, raft.ErrPipelineReplicationNotSupported
}

func (o *observed) AppendEntries(id raft.ServerID, target raft.ServerAddress, args *raft.AppendEntriesRequest, resp *raft.AppendEntriesResponse) error {
	sent := time.Now()
	err := o.Transport.AppendEntries(id, target, args, resp)
	if err == nil && resp.Success && resp.Term <= args.Term {
		o.acks.note(id, args, sent)
	}
	return err
}

func (o *observed) Close() error {
	if closer, ok := o.Transport.(raft.WithClose); ok {
		return closer.Close()
	}
	return nil
}

// acks are the acknowledgements of followers to this leader in its term.
type acks struct {
	mu   sync.Mutex
	term uint64
	by   map[raft.ServerID]ack
}

type ack struct {
	at        time.Time // when the last message was sent that was answered
	match     uint64    // the index up to which the follower's log equalled this one,
	matchedAt time.Time // when a message was sent whose reply showed that
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

// of returns the acknowledgement of a follower in a term; zero when there is none.
func (a *acks) of(id raft.ServerID, term uint64) ack {
	a.mu.Lock()
	defer a.mu.Unlock()
	if a.term != term {
		return ack{}
	}
	return a.by[id]
}
