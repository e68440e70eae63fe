//go:build faults

//lint:file-ignore SA1019 liars use what is deprecated

package main

import (
	"bytes"
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
	"github.com/eigenshift/avs/eigenshift/peer"
	"github.com/eigenshift/avs/eigenshift/raftlog"
	"github.com/eigenshift/avs/eigenshift/rafttransport"
)

// attacker says what it likes to other operators, over connections that its
// registered key has authenticated, beside a Raft of its own that is honest.
type attacker struct {
	self   common.Address
	log    *raftlog.Node
	asker  eigenshift.Peers
	stream *peer.StreamLayer
	logger zerolog.Logger

	lanes  *raft.NetworkTransport
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
func attack(ctx context.Context, a *attacker) {
	a.asking = make(chan struct{}, floodWidth)
	a.lanes = raft.NewNetworkTransportWithConfig(&raft.NetworkTransportConfig{
		Stream: outgoing{a.stream, ctx}, MaxPool: 1, MaxRPCsInFlight: 1, Timeout: timeout, Logger: hclog.NewNullLogger(),
	})
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

// toAll sends to all other members, one after the other.
func (a *attacker) toAll(send func(id raft.ServerID, target raft.ServerAddress) error) {
	status := a.log.Status()
	for _, m := range append(status.Voters, status.NonVoters...) {
		if m.Address == a.self {
			continue
		}
		if err := send(rafttransport.ServerID(m.Address), raft.ServerAddress(m.Address.Hex())); err != nil {
			a.logger.Debug().Err(err).Stringer("peer", m.Address).Msg("attack refused")
		}
	}
}

// header is an honest one.
func (a *attacker) header() raft.RPCHeader {
	name := []byte(rafttransport.ServerID(a.self))
	return raft.RPCHeader{ProtocolVersion: raft.ProtocolVersionMax, ID: name, Addr: name}
}

// inflate stands for election in a term that nobody else comes to in years, as if
// the leader had ordered it.
func (a *attacker) inflate(context.Context) {
	term := a.log.Status().Term
	a.toAll(func(id raft.ServerID, target raft.ServerAddress) error {
		return a.lanes.RequestVote(id, target, &raft.RequestVoteRequest{
			RPCHeader: a.header(), Term: term + 1<<30, Candidate: a.header().Addr,
			LastLogIndex: math.MaxUint32, LastLogTerm: term, LeadershipTransfer: true,
		}, new(raft.RequestVoteResponse))
	})
}

// lead sends entries from an index on as the leader of this term, which this
// operator is now and then.
func (a *attacker) lead(first uint64, entries ...*raft.Log) {
	term := a.log.Status().Term
	for i, entry := range entries {
		if entry != nil {
			entry.Term, entry.Index = term, first+uint64(i)
		}
	}
	a.toAll(func(id raft.ServerID, target raft.ServerAddress) error {
		return a.lanes.AppendEntries(id, target, &raft.AppendEntriesRequest{
			RPCHeader: a.header(), Term: term, Leader: a.header().Addr, Entries: entries,
			PrevLogEntry: first - 1, PrevLogTerm: min(first-1, term), LeaderCommitIndex: first + uint64(len(entries)),
		}, new(raft.AppendEntriesResponse))
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
	a.lead(unwritten, &raft.Log{Type: raft.LogConfiguration, Data: raft.EncodeConfiguration(strangers)})
}

// poison sends entries and snapshots that Raft would store first, and then panic
// at.
func (a *attacker) poison(context.Context) {
	a.lead(1, &raft.Log{Type: raft.LogConfiguration, Data: []byte{0xc1, 0xff}})
	a.lead(1, nil, &raft.Log{})
	a.lead(1, &raft.Log{Type: 99})
	a.lead(1, &raft.Log{Type: raft.LogAddPeerDeprecated, Data: []byte{0xc1}})
	const content = "rubbish"
	a.toAll(func(id raft.ServerID, target raft.ServerAddress) error {
		return a.lanes.InstallSnapshot(id, target, &raft.InstallSnapshotRequest{
			RPCHeader: a.header(), SnapshotVersion: raft.SnapshotVersionMax, Term: a.log.Status().Term, Leader: a.header().Addr,
			LastLogIndex: math.MaxUint64, LastLogTerm: a.log.Status().Term, Size: int64(len(content)), Configuration: []byte{0xc1},
		}, new(raft.InstallSnapshotResponse), bytes.NewReader([]byte(content)))
	})
}

// flood asks everybody for tasks that do not exist, without waiting for answers.
func (a *attacker) flood(ctx context.Context) {
	for _, m := range a.log.Status().Voters {
		if m.Address == a.self {
			continue
		}
		task := eigenshift.EncodedTask{
			ID: eigenshift.TaskID(rand.Uint64()), Spec: make([]byte, eigenshift.MaxSpecBytes),
			Reference: eigenshift.BlockRef{Number: 1, Hash: common.Hash{1}}, Deadline: 2, Proposer: a.self,
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
			if _, err := a.asker.Ask(ctx, eigenshift.Operator{Address: m.Address, Socket: m.Socket}, task); err != nil {
				a.logger.Trace().Err(err).Stringer("peer", m.Address).Msg("flood refused")
			}
		}()
	}
}
