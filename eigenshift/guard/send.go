package guard

import (
	"io"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/hashicorp/raft"

	"github.com/eigenshift/avs/eigenshift/rafttransport"
)

// AppendEntriesPipeline implements raft.Transport: replies in a pipeline would
// not pass here.
func (g *Guard) AppendEntriesPipeline(raft.ServerID, raft.ServerAddress) (raft.AppendPipeline, error) {
	return nil, raft.ErrPipelineReplicationNotSupported
}

// to returns the lane to a server.
func (g *Guard) to(id raft.ServerID) (common.Address, rafttransport.Lane, error) {
	peer, ok := rafttransport.OperatorOf(id)
	if !ok {
		return peer, nil, refuse(Malformed, "server %.64q is no operator", id)
	}
	l, err := g.carrier.To(peer)
	return peer, l, err
}

// exchange sends a message with one method of a lane, and shows Raft the reply if it is
// judged good. judge may change the reply.
func exchange[Q, R any](
	g *Guard, id raft.ServerID, target raft.ServerAddress, args *Q, resp *R,
	send func(rafttransport.Lane, raft.ServerID, raft.ServerAddress, *Q, *R) error,
	judge func(common.Address, *Q, *R) error,
) error {
	peer, l, err := g.to(id)
	if err != nil {
		return err
	}
	var reply R
	if err := send(l, id, target, args, &reply); err != nil {
		return err
	}
	if err := judge(peer, args, &reply); err != nil {
		g.ledger.record(peer, err)
		return err
	}
	*resp = reply
	return nil
}

// AppendEntries implements raft.Transport. A leader does not step down because
// one follower says that there is a later term: if that is so, a majority no
// longer follows it, and its lease ends. Entries that are too many bytes for one
// message are left out: Raft looks at what was sent, and sends the others next.
func (g *Guard) AppendEntries(id raft.ServerID, target raft.ServerAddress, args *raft.AppendEntriesRequest, resp *raft.AppendEntriesResponse) error {
	args.Entries = args.Entries[:fitting(args.Entries)]
	return exchange(g, id, target, args, resp, rafttransport.Lane.AppendEntries, g.rules.appendReply)
}

// RequestVote implements raft.Transport. A voter that says that there is a later
// term would end the candidacy. It is heard last, when the others have not
// decided the election: then its vote is needed, and so is its term.
func (g *Guard) RequestVote(id raft.ServerID, target raft.ServerAddress, args *raft.RequestVoteRequest, resp *raft.RequestVoteResponse) error {
	sent := time.Now()
	err := exchange(g, id, target, args, resp, rafttransport.Lane.RequestVote, g.rules.voteReply)
	if err == nil && resp.Term > args.Term {
		g.hearLast(sent)
	}
	return err
}

// hearLast holds a reply back until the others have decided the election, or have
// not.
func (g *Guard) hearLast(sent time.Time) {
	select {
	case <-time.After(time.Until(sent.Add(g.election * 3 / 4))):
	case <-g.closing:
	}
}

// RequestPreVote implements raft.WithPreVote. Asking around changes nobody's
// term, this operator's included: a later one comes with its leader, unless there
// has been none for a while.
func (g *Guard) RequestPreVote(id raft.ServerID, target raft.ServerAddress, args *raft.RequestPreVoteRequest, resp *raft.RequestPreVoteResponse) error {
	sent := time.Now()
	err := exchange(g, id, target, args, resp, preVote, g.rules.preVoteReply)
	if err == nil && resp.Term > args.Term {
		g.hearLast(sent)
	}
	return err
}

// preVote sends a pre-vote. Raft takes the text of some errors for the consent of a server
// of an older version.
func preVote(l rafttransport.Lane, id raft.ServerID, target raft.ServerAddress, args *raft.RequestPreVoteRequest, resp *raft.RequestPreVoteResponse) error {
	if err := l.RequestPreVote(id, target, args, resp); err != nil {
		return &hidden{err}
	}
	return nil
}

// hidden keeps what a peer says out of an error's text.
type hidden struct{ err error }

func (hidden) Error() string   { return "pre-vote failed" }
func (h hidden) Unwrap() error { return h.err }

// InstallSnapshot implements raft.Transport.
func (g *Guard) InstallSnapshot(id raft.ServerID, target raft.ServerAddress, args *raft.InstallSnapshotRequest, resp *raft.InstallSnapshotResponse, data io.Reader) error {
	send := func(l rafttransport.Lane, id raft.ServerID, target raft.ServerAddress, args *raft.InstallSnapshotRequest, reply *raft.InstallSnapshotResponse) error {
		return l.InstallSnapshot(id, target, args, reply, data)
	}
	return exchange(g, id, target, args, resp, send, snapshotReply)
}

// TimeoutNow implements raft.Transport. The order is on record before it is
// given: voters ask for it.
func (g *Guard) TimeoutNow(id raft.ServerID, target raft.ServerAddress, args *raft.TimeoutNowRequest, resp *raft.TimeoutNowResponse) error {
	peer, l, err := g.to(id)
	if err != nil {
		return err
	}
	select {
	case <-g.started:
	case <-g.closing:
		return raft.ErrTransportShutdown
	}
	g.rules.tenures.recordOrder(tenure{g.raft.CurrentTerm(), peer})
	return l.TimeoutNow(id, target, args, resp)
}
