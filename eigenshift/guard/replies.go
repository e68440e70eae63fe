package guard

import (
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/hashicorp/raft"

	"github.com/eigenshift/avs/eigenshift/rafttransport"
)

// checkReply checks the header of a reply, and its terms and indices. Followers with an
// error in their reply never get here.
func checkReply(peer common.Address, h raft.RPCHeader, numbers ...uint64) error {
	if len(h.ID) != 0 && string(h.ID) != string(rafttransport.ServerID(peer)) {
		return refuse(Sender, "reply says that it is from %.64q", h.ID)
	}
	return checkNumbers(numbers...)
}

// maxReplyJump is how many terms a peer may be ahead in a reply: a voter, of a
// candidate that cannot win without it.
const maxReplyJump = 16

// checkLater keeps a later term in a reply from Raft, which would step down or
// take the term over. A little later is what a leader hears that has just been
// succeeded, and not held against the peer.
func checkLater(peer common.Address, theirs, ours uint64) error {
	switch {
	case theirs > ours+maxReplyJump:
		return refuse(Term, "reply of term %d in term %d", theirs, ours)
	case theirs > ours:
		return fmt.Errorf("%s is in term %d, later than %d: %w", peer, theirs, ours, ErrSucceeded)
	default:
		return nil
	}
}

// appendReply judges a reply to entries or to a heartbeat.
func (r *rules) appendReply(peer common.Address, args *raft.AppendEntriesRequest, reply *raft.AppendEntriesResponse) error {
	if err := checkReply(peer, reply.RPCHeader, reply.Term, reply.LastLog); err != nil {
		return err
	}
	if err := checkLater(peer, reply.Term, args.Term); err != nil {
		r.followers.recordAhead(peer, reply.Term, args.Term)
		return err
	}
	if reply.Success {
		r.terms.recordLeader(args.Term)
	}
	r.followers.recordReply(peer, args.Term, reply)
	return nil
}

// voteReply judges a voter's reply.
func (r *rules) voteReply(peer common.Address, args *raft.RequestVoteRequest, reply *raft.RequestVoteResponse) error {
	return checkVoteReply(peer, args, reply, r.terms.reach())
}

// checkVoteReply judges a voter's reply. reach is the latest term that this operator
// believes in without a reason.
func checkVoteReply(peer common.Address, args *raft.RequestVoteRequest, reply *raft.RequestVoteResponse, reach uint64) error {
	if err := checkReply(peer, reply.RPCHeader, reply.Term); err != nil {
		return err
	}
	if reply.Granted && reply.Term != args.Term {
		return refuse(Malformed, "vote of term %d for a candidate of term %d", reply.Term, args.Term)
	}
	if reply.Term > args.Term+maxReplyJump && reply.Term > reach {
		return refuse(Term, "reply of term %d to a candidate of term %d", reply.Term, args.Term)
	}
	reply.Peers = nil
	return nil
}

// preVoteReply judges the reply of a voter that was asked before an election.
func (r *rules) preVoteReply(peer common.Address, args *raft.RequestPreVoteRequest, reply *raft.RequestPreVoteResponse) error {
	if err := checkReply(peer, reply.RPCHeader, reply.Term); err != nil {
		return err
	}
	if err := checkLater(peer, reply.Term, args.Term); err != nil && reply.Term > r.terms.reach() {
		return err
	}
	return nil
}

// snapshotReply judges the reply to a snapshot.
func snapshotReply(peer common.Address, args *raft.InstallSnapshotRequest, reply *raft.InstallSnapshotResponse) error {
	if err := checkReply(peer, reply.RPCHeader, reply.Term); err != nil {
		return err
	}
	return checkLater(peer, reply.Term, args.Term)
}
