package guard

import (
	"errors"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/hashicorp/raft"

	"github.com/eigenshift/avs/eigenshift/rafttransport"
	"github.com/eigenshift/avs/eigenshift/ratelimit"
)

const (
	// maxTermJump is how far a term may be ahead of this operator's, however
	// many say so: half a year of leadership that moves every 15 s. A cluster
	// that loses an operator for longer finds it an empty folder.
	maxTermJump = 1 << 20
	// candidacyBurst is how many elections a peer may call in a row; further
	// ones every candidacyPause election time-outs. Raft's own candidates ask
	// around first (pre-vote), so they rarely call one in vain.
	candidacyBurst = 6
	candidacyPause = 8
)

// judgeAppend judges who sends entries or a heartbeat, and the form of them.
func (g *Guard) judgeAppend(peer common.Address, a *raft.AppendEntriesRequest) error {
	if err := checkHeader(peer, a.RPCHeader); err != nil {
		return err
	}
	//lint:ignore SA1019 Raft reads it still
	if err := checkClaimant(peer, a.Leader); err != nil {
		return err
	}
	if err := checkAppend(a); err != nil {
		return err
	}
	return g.judgeLeader(peer, a.Term)
}

// judgeLeader judges a claim to lead: one leader in a term, and elected. What
// comes from an earlier term is Raft's to refuse: it tells the old leader.
func (g *Guard) judgeLeader(peer common.Address, term uint64) error {
	if g.distrusted(peer) {
		return refuse(NoConfidence, "this operator has lost confidence in %s", peer)
	}
	current := g.raft.CurrentTerm()
	if term < current {
		return nil
	}
	if term-current > maxTermJump {
		return refuse(Term, "term %d is too far from %d", term, current)
	}
	claim := tenure{term, peer}
	g.mu.Lock()
	follows := g.follows
	g.mu.Unlock()
	switch {
	case follows == claim:
		g.mu.Lock()
		g.led(term)
		g.mu.Unlock()
		return nil
	case follows.Term == term:
		return refuse(Election, "%s leads in term %d", follows.Who, term)
	case term == current && g.raft.State() == raft.Leader:
		return refuse(Election, "this operator leads in term %d", term)
	case !g.elected(claim):
		return refuse(Election, "no majority knows that %s was elected in term %d", peer, term)
	}
	return nil
}

// judgeTimeoutNow judges an order to take over: only the leader gives it, and
// only a voter can follow it.
func (g *Guard) judgeTimeoutNow(peer common.Address, t *raft.TimeoutNowRequest) error {
	if err := checkHeader(peer, t.RPCHeader); err != nil {
		return err
	}
	g.mu.Lock()
	follows := g.follows
	g.mu.Unlock()
	if follows != (tenure{g.raft.CurrentTerm(), peer}) || g.raft.State() == raft.Leader {
		return refuse(Transfer, "%s does not lead and cannot hand over", peer)
	}
	if s, member := find(g.configuration(), rafttransport.ServerID(g.cfg.Self)); !member || s.Suffrage != raft.Voter {
		return refuse(Transfer, "this operator is no voter and cannot lead")
	}
	return nil
}

// judgePreVote judges a candidate that asks around. It is told what it would be
// told as a candidate: otherwise its term would rise with each election that it
// calls in vain.
func (g *Guard) judgePreVote(peer common.Address, v *raft.RequestPreVoteRequest) error {
	if err := checkHeader(peer, v.RPCHeader); err != nil {
		return err
	}
	if err := checkNumbers(v.Term, v.LastLogIndex, v.LastLogTerm); err != nil {
		return err
	}
	if err := g.judgeCandidate(peer); err != nil {
		return err
	}
	current := g.raft.CurrentTerm()
	if v.Term <= current {
		return nil
	}
	if err := g.judgeFrequency(peer, v.Term, false); err != nil {
		return err
	}
	if !g.credible(peer, v.Term, current, false) {
		return refuse(Term, "term %d is unheard of in term %d", v.Term, current)
	}
	return nil
}

var errNoVote = errors.New("this operator has no configuration yet and does not vote")

// judgeCandidate judges who stands for election at all. Raft grants votes to
// anybody while it has no configuration; an operator that has lost its folder,
// and with it the memory of its votes, is in that state too.
func (g *Guard) judgeCandidate(peer common.Address) error {
	if g.distrusted(peer) {
		return refuse(NoConfidence, "this operator has lost confidence in %s", peer)
	}
	if len(g.configuration().Servers) == 0 {
		return errNoVote // honest candidates ask too, before all have been started
	}
	return nil
}

// judgeVote judges a candidacy. It may change the request: a claim to a
// hand-over of a leader that nobody knows any more is dropped.
func (g *Guard) judgeVote(peer common.Address, v *raft.RequestVoteRequest) error {
	if err := checkHeader(peer, v.RPCHeader); err != nil {
		return err
	}
	//lint:ignore SA1019 Raft reads it still
	if err := checkClaimant(peer, v.Candidate); err != nil {
		return err
	}
	if err := checkNumbers(v.Term, v.LastLogIndex, v.LastLogTerm); err != nil {
		return err
	}
	if v.LastLogTerm >= v.Term {
		return refuse(Malformed, "candidate in term %d with an entry of term %d", v.Term, v.LastLogTerm)
	}
	if err := g.judgeCandidate(peer); err != nil {
		return err
	}
	current := g.raft.CurrentTerm()
	if v.Term < current {
		return nil // Raft refuses it and says which term it is
	}
	if v.LeadershipTransfer {
		ordered, err := g.judgeTransfer(peer, v.Term)
		if ordered || err != nil {
			return err
		}
		v.LeadershipTransfer = false
	}
	if err := g.judgeFrequency(peer, v.Term, true); err != nil {
		return err
	}
	if !g.credible(peer, v.Term, current, true) {
		return refuse(Term, "term %d is unheard of in term %d", v.Term, current)
	}
	return nil
}

// judgeTransfer asks the leader, as this operator knows it, whether it ordered
// the hand-over that a candidate claims. Neither ordered nor an error: there is
// no leader to ask, so it is a candidacy like any other.
func (g *Guard) judgeTransfer(peer common.Address, term uint64) (ordered bool, err error) {
	_, id := g.raft.LeaderWithID()
	leader, known := rafttransport.OperatorOf(id)
	if !known || leader == peer {
		return false, nil
	}
	if !g.mayInquire(peer) {
		return false, refuse(Transfer, "%s claims hand-overs too often", peer)
	}
	var order tenure
	if leader == g.cfg.Self {
		g.mu.Lock()
		order = g.ordered
		g.mu.Unlock()
	} else {
		t, err := g.ask(leader, 0)
		if err != nil {
			return false, refuse(Transfer, "the leader %s cannot be asked: %v", leader, err)
		}
		order = t.Ordered
	}
	if order.Who != peer || order.Term+1 != term {
		return false, refuse(Transfer, "the leader %s has not ordered it for term %d", leader, term)
	}
	return true, nil
}

// judgeFrequency bounds the elections that one peer can call, and gives a
// candidate that this operator has just voted for a moment to show itself. One
// that only asks around does not count.
func (g *Guard) judgeFrequency(peer common.Address, term uint64, counts bool) error {
	now := time.Now()
	g.mu.Lock()
	defer g.mu.Unlock()
	if g.voted.Who != peer && term > g.voted.Term && g.follows.Term < g.voted.Term && now.Sub(g.votedAt) < g.cfg.Election/2 {
		return refuse(Candidacy, "this operator has just voted for %s", g.voted.Who)
	}
	r := g.record(peer)
	if term <= r.candidate {
		return nil
	}
	if r.candidacies.Left(ratelimit.Rate{Burst: candidacyBurst, Every: candidacyPause * g.cfg.Election}, now) < 1 {
		return refuse(Candidacy, "%s calls elections too often", peer)
	}
	if counts {
		r.candidacies.TakeUpTo(ratelimit.Rate{Burst: candidacyBurst, Every: candidacyPause * g.cfg.Election}, now, 1)
		r.candidate = term
	}
	return nil
}

// supported asks the other voters whether a term is about what they are in. One
// of them is enough in a cluster of up to five; without the candidate, this
// operator and those there is no majority anyway.
func (g *Guard) supported(peer common.Address, term, current uint64) bool {
	if term-current > maxTermJump || !g.mayInquire(peer) {
		return false
	}
	all := voters(g.configuration())
	var others []common.Address
	for _, operator := range all {
		if operator != peer && operator != g.cfg.Self {
			others = append(others, operator)
		}
	}
	need, heard, have := max(len(all)/2+1-2, 1), 0, 0
	g.poll(others, 0, func(_ common.Address, t testimony) bool {
		heard++
		if t.Term+termSlack >= term {
			have++
		}
		return have >= need
	})
	// Of two survivors of three, each has only the other's word.
	return have >= need || len(all) <= 3 && heard == 0
}

// termSlack is by how much the terms of operators that hear of each other differ.
const termSlack = 4

func (g *Guard) noteVote(v tenure) {
	g.mu.Lock()
	defer g.mu.Unlock()
	if v.Term >= g.voted.Term {
		g.voted, g.votedAt = v, time.Now()
	}
}
