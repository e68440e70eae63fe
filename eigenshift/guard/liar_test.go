//lint:file-ignore SA1019 liars use what is deprecated

package guard

import (
	"bytes"
	"errors"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/hashicorp/raft"

	"github.com/eigenshift/avs/eigenshift/rafttransport"
	"github.com/eigenshift/avs/eigenshift/simulated"
)

// liar is operator 4: authenticated, registered, a voter, and free to say
// whatever it likes over its lanes. Unless told otherwise it answers like a
// follower that has everything and votes for nobody.
type liar struct {
	c       *cluster
	carrier *simulated.Carrier
	closing chan struct{}
	wg      sync.WaitGroup

	mu     sync.Mutex
	answer func(from int, command any) (response any, err error, handled bool)
	seen   raft.AppendEntriesRequest // the newest that a leader sent
}

func newLiar(c *cluster) *liar {
	l := &liar{c: c, carrier: c.hub.Join(address(honest)), closing: make(chan struct{})}
	l.carrier.Start(func(peer common.Address, lane rafttransport.Lane) {
		l.wg.Go(func() {
			for {
				select {
				case rpc := <-lane.Consumer():
					l.respond(peer, rpc)
				case <-l.closing:
					return
				}
			}
		})
	}, nil)
	return l
}

func (l *liar) close() {
	close(l.closing)
	l.wg.Wait()
	if err := l.carrier.Close(); err != nil {
		l.c.t.Error(err)
	}
}

// answers makes the liar answer some messages in its own way.
func (l *liar) answers(f func(from int, command any) (any, error, bool)) {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.answer = f
}

// later adds and saturates.
func later(term, by uint64) uint64 { return max(term, term+by, by) }

// ahead makes the liar claim a later term in all that it replies.
func (l *liar) ahead(by uint64) {
	l.answers(func(_ int, command any) (any, error, bool) {
		switch c := command.(type) {
		case *raft.AppendEntriesRequest:
			return &raft.AppendEntriesResponse{RPCHeader: l.header(), Term: later(c.Term, by)}, nil, true
		case *raft.RequestVoteRequest:
			return &raft.RequestVoteResponse{RPCHeader: l.header(), Term: later(c.Term, by)}, nil, true
		case *raft.RequestPreVoteRequest:
			return &raft.RequestPreVoteResponse{RPCHeader: l.header(), Term: later(c.Term, by)}, nil, true
		}
		return nil, nil, false
	})
}

func (l *liar) respond(peer common.Address, rpc raft.RPC) {
	from := -1
	for i := range l.c.nodes {
		if address(i) == peer {
			from = i
		}
	}
	l.mu.Lock()
	answer := l.answer
	if a, ok := rpc.Command.(*raft.AppendEntriesRequest); ok && a.PrevLogEntry > 0 {
		l.seen = *a
	}
	l.mu.Unlock()
	if answer != nil {
		if response, err, handled := answer(from, rpc.Command); handled {
			rpc.Respond(response, err)
			return
		}
	}
	switch c := rpc.Command.(type) {
	case *raft.AppendEntriesRequest:
		rpc.Respond(&raft.AppendEntriesResponse{RPCHeader: l.header(), Term: c.Term, Success: true}, nil)
	case *raft.RequestVoteRequest:
		rpc.Respond(&raft.RequestVoteResponse{RPCHeader: l.header(), Term: c.Term}, nil)
	case *raft.RequestPreVoteRequest:
		rpc.Respond(&raft.RequestPreVoteResponse{RPCHeader: l.header(), Term: c.Term}, nil)
	case *raft.InstallSnapshotRequest:
		rpc.Respond(&raft.InstallSnapshotResponse{RPCHeader: l.header(), Term: c.Term, Success: true}, nil)
	default:
		rpc.Respond(&raft.TimeoutNowResponse{}, errors.New("no"))
	}
}

// header is an honest one.
func (l *liar) header() raft.RPCHeader { return headerOf(honest) }

func headerOf(n int) raft.RPCHeader {
	name := []byte(address(n).Hex())
	return raft.RPCHeader{ProtocolVersion: raft.ProtocolVersionMax, ID: name, Addr: name}
}

// tip is what a fully informed member knows of the log.
func (l *liar) tip() (index, term uint64) {
	for _, n := range l.c.nodes {
		if last := n.raft.LastIndex(); last > index {
			var entry raft.Log
			if err := n.store.GetLog(last, &entry); err == nil {
				index, term = last, entry.Term
			}
		}
	}
	return index, term
}

// toAll sends to all honest operators at once and waits for them.
func (l *liar) toAll(send func(to int, lane rafttransport.Lane)) {
	var wg sync.WaitGroup
	for i := range l.c.nodes {
		wg.Go(func() {
			if lane, err := l.carrier.To(address(i)); err == nil {
				send(i, lane)
			}
		})
	}
	wg.Wait()
}

// vote stands for election, and returns how many granted.
func (l *liar) vote(change func(*raft.RequestVoteRequest)) int {
	index, last := l.tip()
	request := raft.RequestVoteRequest{
		RPCHeader: l.header(), Term: l.c.maxTerm() + 1, Candidate: l.header().Addr, LastLogIndex: index, LastLogTerm: last,
	}
	change(&request)
	var mu sync.Mutex
	granted := 0
	l.toAll(func(to int, lane rafttransport.Lane) {
		request := request
		var response raft.RequestVoteResponse
		if lane.RequestVote(rafttransport.ServerID(address(to)), "", &request, &response) == nil && response.Granted {
			mu.Lock()
			granted++
			mu.Unlock()
		}
	})
	return granted
}

// append sends entries, or a heartbeat, as if the liar led.
func (l *liar) append(change func(*raft.AppendEntriesRequest)) {
	l.toAll(func(to int, lane rafttransport.Lane) {
		request := raft.AppendEntriesRequest{RPCHeader: l.header(), Term: l.c.maxTerm() + 1, Leader: l.header().Addr}
		change(&request)
		_ = lane.AppendEntries(rafttransport.ServerID(address(to)), "", &request, new(raft.AppendEntriesResponse))
	})
}

// install sends a snapshot as if the liar led.
func (l *liar) install(content string, change func(*raft.InstallSnapshotRequest)) {
	l.toAll(func(to int, lane rafttransport.Lane) {
		index, last := l.tip()
		request := raft.InstallSnapshotRequest{
			RPCHeader: l.header(), SnapshotVersion: raft.SnapshotVersionMax, Term: l.c.maxTerm(), Leader: l.header().Addr,
			LastLogIndex: index + 100, LastLogTerm: last, Size: int64(len(content)),
			Configuration: raft.EncodeConfiguration(configuration(0, 1, 2, 3, 4)), ConfigurationIndex: 1,
		}
		change(&request)
		_ = lane.InstallSnapshot(rafttransport.ServerID(address(to)), "", &request, new(raft.InstallSnapshotResponse), bytes.NewReader([]byte(content)))
	})
}

// keep repeats an attack until stop is closed.
func keep(stop <-chan struct{}, every time.Duration, attack func()) {
	for {
		select {
		case <-stop:
			return
		case <-time.After(every):
			attack()
		}
	}
}
