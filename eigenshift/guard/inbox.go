package guard

import (
	"io"
	"sync/atomic"

	"github.com/ethereum/go-ethereum/common"
	"github.com/hashicorp/raft"

	"github.com/eigenshift/avs/eigenshift/rafttransport"
)

// inbox takes messages from the lanes, has them judged, and passes them on to Raft or
// answers them with an error.
type inbox struct {
	*node
	rules     *rules
	ledger    *ledger
	consumer  chan raft.RPC
	heartbeat atomic.Pointer[func(raft.RPC)]
	// exact holds one token, from the judgement of entries and snapshots until Raft has
	// answered: Raft then stores them in the very state in which they were judged.
	exact chan struct{}
}

// inFlight is how many messages of one peer are handled at the same time.
const inFlight = 16

// attach serves a lane until it or the guard is closed.
func (in *inbox) attach(peer common.Address, l rafttransport.Lane) {
	l.SetHeartbeatHandler(func(rpc raft.RPC) {
		in.handle(peer, rpc, func(judged raft.RPC) bool {
			(*in.heartbeat.Load())(judged)
			return true
		})
	})
	in.wg.Go(func() {
		limit := make(chan struct{}, inFlight)
		for {
			select {
			case limit <- struct{}{}:
			case <-in.closing:
				return
			}
			select {
			case rpc := <-l.Consumer():
				in.wg.Go(func() {
					defer func() { <-limit }()
					in.handle(peer, rpc, in.toRaft)
				})
			case <-in.closing:
				return
			}
		}
	})
}

func (in *inbox) toRaft(rpc raft.RPC) bool {
	select {
	case in.consumer <- rpc:
		return true
	case <-in.closing:
		return false
	}
}

// handle judges a message and passes it on, or answers it with an error.
func (in *inbox) handle(peer common.Address, rpc raft.RPC, pass func(raft.RPC) bool) {
	response, err := in.process(peer, rpc, pass)
	if in.ledger.record(peer, err) {
		in.log.Debug().Err(err).Stringer("peer", peer).Type("message", rpc.Command).Msg("Refused a message")
	}
	rpc.Respond(response, err)
}

// process returns the answer to a peer's message. The response is never nil.
func (in *inbox) process(peer common.Address, rpc raft.RPC, pass func(raft.RPC) bool) (any, error) {
	header := rafttransport.Header(in.self)
	// Judged copies: in memory, the sender still owns what it has sent.
	switch c := rpc.Command.(type) {
	case *raft.AppendEntriesRequest:
		judged := *c
		return in.appendEntries(peer, &judged, pass, &raft.AppendEntriesResponse{RPCHeader: header})
	case *raft.RequestVoteRequest:
		judged := *c
		return in.requestVote(peer, &judged, pass, &raft.RequestVoteResponse{RPCHeader: header})
	case *raft.RequestPreVoteRequest:
		judged := *c
		return in.answer(in.rules.preVote(peer, &judged), raft.RPC{Command: &judged}, pass, &raft.RequestPreVoteResponse{RPCHeader: header})
	case *raft.TimeoutNowRequest:
		judged := *c
		return in.answer(in.rules.timeoutNow(peer, &judged), raft.RPC{Command: &judged}, pass, &raft.TimeoutNowResponse{RPCHeader: header})
	case *raft.InstallSnapshotRequest:
		judged := *c
		return in.installSnapshot(peer, &judged, rpc.Reader, pass, &raft.InstallSnapshotResponse{RPCHeader: header})
	default:
		return &raft.TimeoutNowResponse{RPCHeader: header}, refuse(Malformed, "message of type %T", c)
	}
}

func (in *inbox) appendEntries(peer common.Address, judged *raft.AppendEntriesRequest, pass func(raft.RPC) bool, empty any) (any, error) {
	err := in.rules.appendEntries(peer, judged)
	if err == nil && len(judged.Entries) > 0 {
		if err := in.beginExact(); err != nil {
			return empty, err
		}
		defer in.endExact()
		err = in.rules.entries(peer, judged)
	}
	return in.answer(err, raft.RPC{Command: judged}, pass, empty)
}

func (in *inbox) requestVote(peer common.Address, judged *raft.RequestVoteRequest, pass func(raft.RPC) bool, empty *raft.RequestVoteResponse) (any, error) {
	if index, question := asked(judged); question {
		if err := checkHeader(peer, judged.RPCHeader); err != nil {
			return empty, err
		}
		empty.Peers = in.rules.inquiries.testify(index).encode()
		return empty, nil
	}
	response, err := in.answer(in.rules.vote(peer, judged), raft.RPC{Command: judged}, pass, empty)
	if vote, ok := response.(*raft.RequestVoteResponse); ok && err == nil && vote.Granted {
		in.rules.tenures.recordVote(tenure{judged.Term, peer})
	}
	return response, err
}

func (in *inbox) installSnapshot(peer common.Address, judged *raft.InstallSnapshotRequest, source io.Reader, pass func(raft.RPC) bool, empty any) (any, error) {
	content, err := in.rules.snapshot(peer, judged, source)
	if err != nil {
		drain(source, judged.Size, in.rules.snapshots.maxBytes)
		return empty, err
	}
	if err := in.beginExact(); err != nil {
		return empty, err
	}
	defer in.endExact()
	judged.Peers = nil // deprecated, and not used in this version of snapshots
	return in.answer(in.rules.history.checkSnapshot(judged), raft.RPC{Command: judged, Reader: content}, pass, empty)
}

// drain reads what a refused peer still sends, as far as it may send it at all:
// its connection would be of no use otherwise.
func drain(r io.Reader, size, most int64) {
	if r != nil && size > 0 && size <= most {
		_, _ = io.Copy(io.Discard, io.LimitReader(r, size))
	}
}

// beginExact waits until nothing else is between judgement and answer.
func (in *inbox) beginExact() error {
	select {
	case in.exact <- struct{}{}:
		return nil
	case <-in.closing:
		return raft.ErrTransportShutdown
	}
}

func (in *inbox) endExact() { <-in.exact }

// answer passes a message to Raft and waits for its answer, unless the message was refused.
func (in *inbox) answer(refused error, rpc raft.RPC, pass func(raft.RPC) bool, empty any) (any, error) {
	if refused != nil {
		return empty, refused
	}
	responses := make(chan raft.RPCResponse, 1)
	rpc.RespChan = responses
	if !pass(rpc) {
		return empty, raft.ErrTransportShutdown
	}
	select {
	case r := <-responses:
		if r.Response == nil {
			return empty, r.Error
		}
		return r.Response, r.Error
	case <-in.closing:
		return empty, raft.ErrTransportShutdown
	}
}

// order gives Raft here a message of this operator's own.
func (in *inbox) order(command any) error {
	_, err := in.answer(nil, raft.RPC{Command: command}, in.toRaft, nil)
	return err
}
