package guard

import (
	"io"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/hashicorp/raft"
)

// rules are all rules of a guard, each with its own state, and the order in which each
// kind of message meets them: first those that cost nothing, last those that ask others.
type rules struct {
	node      *node
	tenures   *tenures   // who led, for whom this operator voted
	inquiries *inquiries // questions to others

	confidence *confidence // no_confidence
	leaders    *leaders    // election
	candidates *candidates // candidacy
	transfers  *transfers  // transfer
	terms      *terms      // term
	followers  *followers  // replies: followers that are ahead, or reject everything
	history    *history    // history
	members    *members    // membership
	snapshots  *snapshots  // malformed
}

// newRules wires the rules. order gives Raft here a message of its own.
func newRules(n *node, cfg Config, voted tenure, order func(command any) error) *rules {
	r := &rules{node: n, tenures: &tenures{offices: offices{voted: voted}}}
	r.history = &history{n, cfg.Log, cfg.Snapshots}
	r.inquiries = &inquiries{node: n, carrier: cfg.Carrier, tenures: r.tenures, history: r.history}
	r.confidence = &confidence{node: n, until: make(map[common.Address]time.Time)}
	r.terms = &terms{node: n, tenures: r.tenures, inquiries: r.inquiries}
	r.leaders = &leaders{node: n, tenures: r.tenures, terms: r.terms, inquiries: r.inquiries, running: make(map[tenure]*claimInquiry)}
	r.candidates = &candidates{node: n, tenures: r.tenures}
	r.transfers = &transfers{n, r.tenures, r.inquiries}
	r.followers = &followers{node: n, order: order}
	r.members = &members{node: n, history: r.history, inquiries: r.inquiries, confidence: r.confidence}
	r.snapshots = &snapshots{maxBytes: cfg.MaxSnapshotBytes, checkContent: cfg.CheckSnapshot}
	return r
}

// inOrder returns the first error.
func inOrder(checks ...func() error) error {
	for _, check := range checks {
		if err := check(); err != nil {
			return err
		}
	}
	return nil
}

// appendEntries judges the sender of entries or of a heartbeat, and their form.
func (r *rules) appendEntries(peer common.Address, a *raft.AppendEntriesRequest) error {
	return inOrder(
		//lint:ignore SA1019 Raft reads the leader's name still
		func() error { return checkSender(peer, a.RPCHeader, a.Leader) },
		func() error { return checkAppend(a) },
		func() error { return r.confidence.check(peer) },
		func() error { return r.leaders.check(peer, a.Term) },
	)
}

// entries judges what entries would do to the log here. The caller holds the token of
// exact judgement.
func (r *rules) entries(peer common.Address, a *raft.AppendEntriesRequest) error {
	fresh, err := r.history.fresh(a)
	if err != nil {
		return err
	}
	return r.members.checkEntries(peer, fresh)
}

// preVote judges a candidate that asks around. It is told what it would be told as a
// candidate: otherwise its term would rise with each election that it calls in vain.
func (r *rules) preVote(peer common.Address, v *raft.RequestPreVoteRequest) error {
	err := inOrder(
		func() error { return checkHeader(peer, v.RPCHeader) },
		func() error { return checkNumbers(v.Term, v.LastLogIndex, v.LastLogTerm) },
		func() error { return r.confidence.check(peer) },
		r.candidates.checkVoter,
	)
	current := r.node.raft.CurrentTerm()
	if err != nil || v.Term <= current {
		return err
	}
	return r.candidacy(peer, v.Term, current, false)
}

// vote judges a candidate. It may change the request: the claim to a hand-over by a
// leader that nobody knows any more is dropped.
func (r *rules) vote(peer common.Address, v *raft.RequestVoteRequest) error {
	err := inOrder(
		//lint:ignore SA1019 Raft reads the candidate's name still
		func() error { return checkSender(peer, v.RPCHeader, v.Candidate) },
		func() error { return checkCandidacy(v) },
		func() error { return r.confidence.check(peer) },
		r.candidates.checkVoter,
	)
	current := r.node.raft.CurrentTerm()
	if err != nil || v.Term < current {
		return err // Raft refuses an earlier term and says which term it is
	}
	if v.LeadershipTransfer {
		ordered, err := r.transfers.checkClaim(peer, v.Term)
		if ordered || err != nil {
			return err
		}
		v.LeadershipTransfer = false
	}
	return r.candidacy(peer, v.Term, current, true)
}

// candidacy judges an election in a term after the current one. A candidate that only
// asks around does not count.
func (r *rules) candidacy(peer common.Address, term, current uint64, counts bool) error {
	return inOrder(
		func() error { return r.candidates.checkFrequency(peer, term, counts) },
		func() error { return r.terms.check(peer, term, current, counts) },
	)
}

// timeoutNow judges an order to take over.
func (r *rules) timeoutNow(peer common.Address, t *raft.TimeoutNowRequest) error {
	return inOrder(
		func() error { return checkHeader(peer, t.RPCHeader) },
		func() error { return r.transfers.checkOrder(peer) },
	)
}

// snapshot judges a snapshot and reads it: Raft would store it before the state machine
// has seen it, and wait for the sender while it reads.
func (r *rules) snapshot(peer common.Address, s *raft.InstallSnapshotRequest, source io.Reader) (content io.Reader, err error) {
	var configuration raft.Configuration
	err = inOrder(
		func() error { return checkSender(peer, s.RPCHeader, s.Leader) },
		func() (err error) { configuration, err = checkSnapshot(s, r.snapshots.maxBytes); return err },
		func() error { return r.snapshots.checkTerm(s, r.node.raft.CurrentTerm()) },
		func() error { return r.confidence.check(peer) },
		func() error { return r.leaders.check(peer, s.Term) },
		func() error { return r.history.checkSnapshot(s) },
		func() error { return r.members.checkSnapshot(peer, s, configuration) },
		func() (err error) { content, err = r.snapshots.read(s, source); return err },
	)
	return content, err
}
