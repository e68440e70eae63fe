package engine

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/eigenshift/avs/eigenshift"
	"github.com/eigenshift/avs/eigenshift/engine/health"
	"github.com/eigenshift/avs/eigenshift/engine/watched"
	"github.com/eigenshift/avs/eigenshift/track"
)

// handover passes leadership on.
type handover struct {
	*views
	peers   eigenshift.Peers
	silent  func(common.Address) bool // when this operator collected last
	journal *health.Journal
}

// anybody, in place of an operator to hand over to, is the next of the rotation that is ready.
var anybody common.Address

const (
	// reachTimeout bounds the look whether a candidate is ready to lead: the target of a
	// transfer that is down blocks the log for seconds.
	reachTimeout = 500 * time.Millisecond
	// silentPatience is the least time to answer for a candidate that was silent lately.
	silentPatience  = 50 * time.Millisecond
	transferTimeout = 2 * time.Second
)

// pass hands leadership to the first candidate, in the policy's order, that is ready and
// takes it. All are asked at once. One that was silent lately, and is first in line as long
// as it is down, is not waited for much longer than another took to answer; nobody else is
// overtaken for being slow. Candidates that have diverged from this operator come last:
// when nobody else takes it, it is most likely this operator that is wrong. With an operator
// to hand over to there is no other candidate.
func (h *handover) pass(ctx context.Context, chain *watched.Chain, to common.Address) error {
	var failures []error
	miss := func(err error) {
		h.journal.Track.Missed(track.HandOver, err)
		failures = append(failures, err)
	}
	if chain == nil {
		miss(track.Because(track.Starting, errors.New("no operator set known yet")))
		return fmt.Errorf("hand over leadership: %w", failures[0])
	}
	start, term := time.Now(), h.log.Status().Term
	line := h.ask(ctx, *chain, to)
	defer line.leave()
	for c := line.next(); c != nil; c = line.next() {
		err := h.offer(ctx, c)
		if err == nil {
			took := time.Since(start)
			h.journal.Track.HandedOver(took)
			h.journal.Logger.Info().Stringer("peer", c.Address).Uint64("term", term).Dur("took", took).Msg("leadership handed over")
			return nil
		}
		if !h.log.Status().Leading {
			return nil
		}
		if miss(fmt.Errorf("to %s: %w", c.Address, err)); ctx.Err() != nil {
			break
		}
	}
	if len(failures) == 0 {
		miss(track.Because(track.NoCandidate, noCandidate(to)))
	}
	return fmt.Errorf("hand over leadership: %w", errors.Join(failures...))
}

// offer hands leadership to a candidate that is ready, or has diverged and is all that
// is left; it returns why the candidate does not lead now.
func (h *handover) offer(ctx context.Context, c *candidate) error {
	switch c.state {
	case ready, spare:
		c.state = tried
		transferring, cancel := context.WithTimeout(ctx, transferTimeout)
		defer cancel()
		return track.Because(track.TransferFailed, h.log.Transfer(transferring, c.Address))
	case diverged:
		c.state = spare
	default:
		c.state = tried
	}
	return fmt.Errorf("reach: %w", becauseOfCandidate(c.err))
}

// ask asks all candidates, the other registered voters in the policy's order, or the one to hand
// over to.
func (h *handover) ask(ctx context.Context, chain watched.Chain, only common.Address) *line {
	asking, stop := context.WithTimeout(ctx, reachTimeout)
	l := &line{stop: stop, since: time.Now()}
	v := h.ranking(chain)
	for _, to := range v.Successors {
		if op, registered := chain.Set.ByAddress(to); registered && to != h.self && isMember(v.Status.Voters, to) && (only == anybody || to == only) {
			l.candidates = append(l.candidates, &candidate{Operator: op, silent: h.silent(to)})
		}
	}
	l.answers = make(chan answer, len(l.candidates))
	seen := chain.View(v.State)
	for _, c := range l.candidates {
		l.asked.Go(func() { l.answers <- answer{c, h.peers.Reach(asking, c.Operator, seen)} })
	}
	return l
}

type candidate struct {
	eigenshift.Operator
	silent bool // lately
	state  chance
	err    error // why it failed, or has diverged
}

// chance is whether a candidate can take over, as far as is known.
type chance uint8

const (
	pending chance = iota // has not answered
	ready
	failed   // to answer, or not ready
	diverged // would be ready, and sees another chain than this operator
	spare    // the same, and passed over
	tried    // in vain
)

type answer struct {
	*candidate
	err error
}

// line is the operators that may lead next, in order.
type line struct {
	candidates []*candidate
	since      time.Time
	answers    chan answer
	late       <-chan time.Time // when candidates that were silent lately are given up; nil: not known yet
	stop       context.CancelFunc
	asked      sync.WaitGroup
}

// leave ends the requests that are under way.
func (l *line) leave() {
	l.stop()
	l.asked.Wait()
}

// next returns the candidate whose turn it is, once it is known what to make of it; nil
// when none is left.
func (l *line) next() *candidate {
	for {
		i := slices.IndexFunc(l.candidates, func(c *candidate) bool { return c.state != tried && c.state != spare })
		if i < 0 {
			i = slices.IndexFunc(l.candidates, func(c *candidate) bool { return c.state == spare })
		}
		if i < 0 {
			return nil
		}
		if c := l.candidates[i]; c.state != pending {
			return c
		}
		select {
		case a := <-l.answers:
			l.answered(a)
		case <-l.late:
			l.giveUp()
		}
	}
}

func (l *line) answered(a answer) {
	if a.err == nil && l.late == nil {
		l.late = time.After(max(silentPatience, 2*time.Since(l.since)))
	}
	if a.state != pending {
		return // given up before
	}
	a.candidate.err = a.err
	switch {
	case a.err == nil:
		a.state = ready
	case hasDiverged(a.err):
		a.state = diverged
	default:
		a.state = failed
	}
}

var errSilent = errors.New("was silent when it was asked for its last response, and still is")

// giveUp stops waiting for candidates that were silent lately.
func (l *line) giveUp() {
	for _, c := range l.candidates {
		if c.state == pending && c.silent {
			c.state, c.err = failed, errSilent
		}
	}
}

func noCandidate(to common.Address) error {
	if to == anybody {
		return errors.New("no other voter")
	}
	return fmt.Errorf("%s is not another registered operator that votes", to)
}

// becauseOfCandidate tells an operator that does not want to lead from one that is not there.
func becauseOfCandidate(err error) error {
	switch track.Of(err) {
	case track.Blind, track.Starting, track.NotRegistered, track.Behind, track.OtherFork, track.ParametersDiffer, track.VersionNotAdjacent, track.Drained, track.Paused:
		return track.Because(track.CandidateNotReady, err)
	default:
		return track.Because(track.CandidateUnreachable, err)
	}
}

// hasDiverged reports whether a candidate is well, as far as it knows, and sees
// another chain than this operator: one of the two is wrong.
func hasDiverged(err error) bool {
	why := track.Of(err)
	return why == track.Behind || why == track.OtherFork
}
