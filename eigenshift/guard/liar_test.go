//lint:file-ignore SA1019 liars use what is deprecated

package guard

import (
	"errors"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/hashicorp/raft"

	"github.com/eigenshift/avs/eigenshift/adversary"
	"github.com/eigenshift/avs/eigenshift/rafttransport"
	"github.com/eigenshift/avs/eigenshift/simulated"
)

// liar is operator 4: authenticated, registered, a voter, and free to say
// whatever it likes over its lanes. Unless told otherwise it answers like a
// follower that has everything and votes for nobody.
type liar struct {
	adversary.Speaker
	c       *cluster
	carrier *simulated.Carrier
	closing chan struct{}
	wg      sync.WaitGroup

	mu     sync.Mutex
	answer func(from int, command any) (response any, err error, handled bool)
}

func newLiar(c *cluster) *liar {
	l := &liar{c: c, carrier: c.hub.Join(address(honest)), closing: make(chan struct{})}
	l.Speaker = adversary.Speaker{Self: address(honest), Lanes: l.carrier, Others: func() (all []common.Address) {
		for i := range c.nodes {
			all = append(all, address(i))
		}
		return all
	}}
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
			return &raft.AppendEntriesResponse{RPCHeader: l.Header(), Term: later(c.Term, by)}, nil, true
		case *raft.RequestVoteRequest:
			return &raft.RequestVoteResponse{RPCHeader: l.Header(), Term: later(c.Term, by)}, nil, true
		case *raft.RequestPreVoteRequest:
			return &raft.RequestPreVoteResponse{RPCHeader: l.Header(), Term: later(c.Term, by)}, nil, true
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
	l.mu.Unlock()
	if answer != nil {
		if response, err, handled := answer(from, rpc.Command); handled {
			rpc.Respond(response, err)
			return
		}
	}
	switch c := rpc.Command.(type) {
	case *raft.AppendEntriesRequest:
		rpc.Respond(&raft.AppendEntriesResponse{RPCHeader: l.Header(), Term: c.Term, Success: true}, nil)
	case *raft.RequestVoteRequest:
		rpc.Respond(&raft.RequestVoteResponse{RPCHeader: l.Header(), Term: c.Term}, nil)
	case *raft.RequestPreVoteRequest:
		rpc.Respond(&raft.RequestPreVoteResponse{RPCHeader: l.Header(), Term: c.Term}, nil)
	case *raft.InstallSnapshotRequest:
		rpc.Respond(&raft.InstallSnapshotResponse{RPCHeader: l.Header(), Term: c.Term, Success: true}, nil)
	default:
		rpc.Respond(&raft.TimeoutNowResponse{}, errors.New("no"))
	}
}

func headerOf(n int) raft.RPCHeader { return rafttransport.Header(address(n)) }

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

// vote stands for election, and returns how many granted.
func (l *liar) vote(change func(*raft.RequestVoteRequest)) int {
	index, last := l.tip()
	request := raft.RequestVoteRequest{
		RPCHeader: l.Header(), Term: l.c.maxTerm() + 1, Candidate: l.Header().Addr, LastLogIndex: index, LastLogTerm: last,
	}
	change(&request)
	return l.Vote(request)
}

// append sends entries, or a heartbeat, as if the liar led.
func (l *liar) append(change func(*raft.AppendEntriesRequest)) {
	l.Append(func() raft.AppendEntriesRequest {
		request := raft.AppendEntriesRequest{RPCHeader: l.Header(), Term: l.c.maxTerm() + 1, Leader: l.Header().Addr}
		change(&request)
		return request
	})
}

// install sends a snapshot as if the liar led.
func (l *liar) install(content string, change func(*raft.InstallSnapshotRequest)) {
	index, last := l.tip()
	request := raft.InstallSnapshotRequest{
		RPCHeader: l.Header(), SnapshotVersion: raft.SnapshotVersionMax, Term: l.c.maxTerm(), Leader: l.Header().Addr,
		LastLogIndex: index + 100, LastLogTerm: last,
		Configuration: raft.EncodeConfiguration(configuration(0, 1, 2, 3, 4)), ConfigurationIndex: 1,
	}
	change(&request)
	l.Install(request, content)
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
