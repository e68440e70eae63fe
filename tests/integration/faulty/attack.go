//go:build faults

//lint:file-ignore SA1019 liars use what is deprecated

package main

import (
	"context"
	"fmt"
	"math"
	"math/rand/v2"
	"net"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/hashicorp/go-hclog"
	"github.com/hashicorp/raft"
	"github.com/rs/zerolog"

	"github.com/eigenshift/avs/eigenshift"
	"github.com/eigenshift/avs/eigenshift/adversary"
	"github.com/eigenshift/avs/eigenshift/guard"
	"github.com/eigenshift/avs/eigenshift/peer"
	"github.com/eigenshift/avs/eigenshift/raftlog"
	"github.com/eigenshift/avs/eigenshift/rafttransport"
)

// attacker says what it likes to other operators, over connections that its
// registered key has authenticated, beside a Raft of its own that is honest.
type attacker struct {
	adversary.Speaker
	log    *raftlog.Node
	peers  eigenshift.Peers
	stream *peer.StreamLayer
	logger zerolog.Logger

	asking chan struct{} // requests of a flood that are under way
}

// every is how often an attack is made; a flood is made much more often.
const (
	every      = 200 * time.Millisecond
	floodEvery = time.Millisecond
	floodWidth = 256
	timeout    = 2 * time.Second
)

// attack starts the attacks. Each is made while this operator has the fault.
func attack(ctx context.Context, self common.Address, a *attacker) {
	a.asking = make(chan struct{}, floodWidth)
	a.Speaker = adversary.Speaker{
		Self: self,
		Lanes: rafttransport.NewNetwork(rafttransport.NetworkConfig{
			Stream: outgoing{a.stream, ctx}, Pool: 1, Timeout: timeout, Limits: guard.Limits(1 << 20), Logger: hclog.NewNullLogger(),
		}),
		Others: func() []common.Address { return a.others(true) },
		Refused: func(by common.Address, err error) {
			a.logger.Debug().Err(err).Stringer("peer", by).Msg("attack refused")
		},
	}
	go repeat(ctx, every, terms, a.inflate)
	go repeat(ctx, every, foreignConfig, a.adopt)
	go repeat(ctx, every, poison, a.poison)
	go repeat(ctx, floodEvery, flood, a.flood)
	go repeat(ctx, floodEvery, heavy, a.flood)
	go repeat(ctx, time.Millisecond, heavy, a.fillLog)
	go a.weighAll(ctx)
}

func repeat(ctx context.Context, every time.Duration, f fault, attack func(context.Context)) {
	ticks := time.NewTicker(every)
	defer ticks.Stop()
	for {
		select {
		case <-ctx.Done():
			return
		case <-ticks.C:
			if has(f) {
				attack(ctx)
			}
		}
	}
}

// outgoing is the stream layer of a transport that nobody connects to.
type outgoing struct {
	*peer.StreamLayer
	ctx context.Context
}

// Accept implements net.Listener.
func (o outgoing) Accept() (net.Conn, error) {
	<-o.ctx.Done()
	return nil, net.ErrClosed
}

// Close implements net.Listener. The connections are closed by their owner.
func (outgoing) Close() error { return nil }

// others are the other members of Raft.
func (a *attacker) others(nonVoters bool) (list []common.Address) {
	status := a.log.Status()
	members := status.Voters
	if nonVoters {
		members = append(members, status.NonVoters...)
	}
	for _, m := range members {
		if m.Address != a.Self {
			list = append(list, m.Address)
		}
	}
	return list
}

// inflate stands for election in a term that nobody else comes to in years, as if
// the leader had ordered it.
func (a *attacker) inflate(context.Context) {
	term := a.log.Status().Term
	a.Vote(raft.RequestVoteRequest{
		RPCHeader: a.Header(), Term: term + 1<<30, Candidate: a.Header().Addr,
		LastLogIndex: math.MaxUint32, LastLogTerm: term, LeadershipTransfer: true,
	})
}

// lead sends entries from an index on as the leader of this term, which this
// operator is now and then.
func (a *attacker) lead(first uint64, from func(index, term uint64) []*raft.Log) {
	term := a.log.Status().Term
	a.Append(func() raft.AppendEntriesRequest {
		entries := from(first, term)
		return raft.AppendEntriesRequest{
			RPCHeader: a.Header(), Term: term, Leader: a.Header().Addr, Entries: entries,
			PrevLogEntry: first - 1, PrevLogTerm: min(first-1, term), LeaderCommitIndex: first + uint64(len(entries)),
		}
	})
}

// unwritten is an index that no log comes to.
const unwritten = 1 << 40

// adopt makes three strangers the cluster.
func (a *attacker) adopt(context.Context) {
	var strangers raft.Configuration
	for i := range 3 {
		name := common.BytesToAddress([]byte{0xee, byte(i)}).Hex()
		strangers.Servers = append(strangers.Servers, raft.Server{ID: raft.ServerID(name), Address: raft.ServerAddress(fmt.Sprintf("127.0.0.1:%d", 1+i))})
	}
	a.lead(unwritten, func(index, term uint64) []*raft.Log {
		return []*raft.Log{{Index: index, Term: term, Type: raft.LogConfiguration, Data: raft.EncodeConfiguration(strangers)}}
	})
}

// poison sends entries and snapshots that Raft would store first, and then panic
// at.
func (a *attacker) poison(context.Context) {
	for _, poison := range adversary.PoisonedEntries {
		a.lead(1, poison.From)
	}
	term := a.log.Status().Term
	for _, poison := range adversary.PoisonedSnapshots {
		s := raft.InstallSnapshotRequest{
			RPCHeader: a.Header(), SnapshotVersion: raft.SnapshotVersionMax, Term: term, Leader: a.Header().Addr,
			LastLogIndex: unwritten, LastLogTerm: term, ConfigurationIndex: 1,
		}
		poison.Spoil(&s)
		a.Install(s, adversary.Rubbish)
	}
}

// flood asks everybody for tasks that do not exist, without waiting for answers.
func (a *attacker) flood(ctx context.Context) {
	for _, m := range a.log.Status().Voters {
		if m.Address == a.Self {
			continue
		}
		task := eigenshift.EncodedTask{
			ID: eigenshift.TaskID(rand.Uint64()), Spec: make([]byte, eigenshift.MaxSpecBytes),
			Reference: eigenshift.BlockRef{Number: 1, Hash: common.Hash{1}}, Deadline: 2, Proposer: a.Self,
		}
		select {
		case a.asking <- struct{}{}:
		default:
			return // all that a flood can have under way is
		}
		go func() {
			defer func() { <-a.asking }()
			ctx, cancel := context.WithTimeout(ctx, timeout)
			defer cancel()
			if _, err := a.peers.Ask(ctx, eigenshift.Operator{Address: m.Address, Socket: m.Socket}, task); err != nil {
				a.logger.Trace().Err(err).Stringer("peer", m.Address).Msg("flood refused")
			}
		}()
	}
}
