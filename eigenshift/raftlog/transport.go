package raftlog

import (
	"errors"
	"sync/atomic"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/hashicorp/raft"

	"github.com/eigenshift/avs/eigenshift/guard"
	"github.com/eigenshift/avs/eigenshift/lifecycle"
	"github.com/eigenshift/avs/eigenshift/rafttransport"
)

// observed is Raft's transport. It records the replies to AppendEntries, so that the leader
// knows which followers answer and how far their logs go, and sends heartbeats only to
// followers that have acknowledged nothing for a while. Pipelining is refused, since its
// replies do not pass here; it gains nothing at a few entries a second.
type observed struct {
	raft.Transport
	raft.WithPreVote
	acks    *acks
	quiet   time.Duration   // how long an acknowledgement stands for a heartbeat
	resend  time.Duration   // for how long entries that do not arrive are sent again here
	closing <-chan struct{} // closed when Close of the node begins
	notices atomic.Pointer[notices]
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
func newTransport(cfg Config, stores *Stores, closing <-chan struct{}) (*observed, *guard.Guard, error) {
	o := &observed{acks: newAcks(), quiet: cfg.Timing.quiet(), resend: cfg.Timing.Commit, closing: closing}
	if cfg.Transport != nil {
		o.Transport, o.WithPreVote = cfg.Transport, cfg.Transport.(raft.WithPreVote)
		return o, nil, nil
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
	o.Transport, o.WithPreVote = g, g
	return o, g, nil
}

func (o *observed) AppendEntriesPipeline(raft.ServerID, raft.ServerAddress) (raft.AppendPipeline, error) {
	return nil, raft.ErrPipelineReplicationNotSupported
}

// AppendEntries implements raft.Transport.
func (o *observed) AppendEntries(id raft.ServerID, target raft.ServerAddress, args *raft.AppendEntriesRequest, resp *raft.AppendEntriesResponse) error {
	notices := o.notices.Load()
	if isHeartbeat(args) {
		o.awaitQuiet(id, args.Term)
		if notices != nil && !notices.leads(args.Term) {
			*resp = raft.AppendEntriesResponse{RPCHeader: args.RPCHeader, Term: args.Term} // to a goroutine that ends
			return nil
		}
	}
	begin := time.Now()
	sent := begin
	err := o.Transport.AppendEntries(id, target, args, resp)
	for pause := firstResend; err != nil && len(args.Entries) > 0 && o.goesOn(args.Term, begin, pause); pause *= 2 {
		sent, *resp = time.Now(), raft.AppendEntriesResponse{}
		err = o.Transport.AppendEntries(id, target, args, resp)
	}
	switch {
	case err != nil:
		o.acks.fail(id, args.Term)
	case resp.Success && resp.Term <= args.Term:
		o.acks.note(id, target, args, sent)
		if notices != nil {
			notices.send()
		}
	}
	return err
}

// firstResend is the pause before entries are sent again that did not arrive; it doubles. Raft
// itself would wait for one to two times Timing.Commit. Most often the follower has refused a new
// leader's first entries, since it did not know yet that a majority had elected that.
const firstResend = 10 * time.Millisecond

// goesOn waits for a pause, and reports whether this operator still leads in a term and has sent
// again for less than it should.
func (o *observed) goesOn(term uint64, begin time.Time, pause time.Duration) bool {
	notices := o.notices.Load()
	if notices == nil || time.Since(begin)+pause > o.resend {
		return false
	}
	select {
	case <-time.After(pause):
		return notices.leads(term)
	case <-o.closing:
		return false
	}
}

func isHeartbeat(args *raft.AppendEntriesRequest) bool {
	return args.PrevLogEntry == 0 && args.LeaderCommitIndex == 0 && len(args.Entries) == 0
}

// awaitQuiet waits until a follower has acknowledged nothing for a while. Raft wants to send
// heartbeats more often than its time-outs need, also to followers that are sent entries.
func (o *observed) awaitQuiet(id raft.ServerID, term uint64) {
	for {
		rest := o.quiet - time.Since(o.acks.fresh(id, term))
		if rest <= 0 {
			return
		}
		select {
		case <-time.After(rest):
		case <-o.closing:
			return
		}
	}
}

func (o *observed) Close() error {
	if closer, ok := o.Transport.(raft.WithClose); ok {
		return closer.Close()
	}
	return nil
}
