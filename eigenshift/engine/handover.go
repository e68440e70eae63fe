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
	"github.com/eigenshift/avs/eigenshift/engine/observed"
	"github.com/eigenshift/avs/eigenshift/track"
)

const (
	// reachTimeout bounds the look whether a candidate is alive and ready to lead:
	// the target of a transfer that is down blocks the log for seconds.
	reachTimeout = 500 * time.Millisecond
	// silentPatience is the least time that a candidate gets to answer that was
	// silent when this operator collected last.
	silentPatience = 50 * time.Millisecond
	// transferTimeout bounds one transfer.
	transferTimeout = 2 * time.Second
)

// handover passes leadership on.
type handover struct {
	self    common.Address
	log     Log
	peers   eigenshift.Peers
	views   *views
	silent  func(common.Address) bool // when this operator collected last
	journal *health.Journal
}

// pass hands leadership to the first candidate, in the policy's order, that
// is ready and takes it. All are asked at once. One that was silent lately is not
// waited for much longer than another took to answer: it is first in line at
// every hand-over as long as it is down. Nobody else is overtaken for being slow.
// Candidates that have diverged from this operator come last: when nobody else takes
// it, it is most likely this operator that is wrong.
func (h *handover) pass(ctx context.Context, c *observed.Chain) error {
	if c == nil {
		err := track.Because(track.Starting, errors.New("hand over leadership: no operator set known yet"))
		h.journal.Track.Missed(track.HandOver, err)
		return err
	}
	start, term := time.Now(), h.log.Status().Term
	candidates, seen := h.candidates(*c), c.View(h.log.State())
	var asked sync.WaitGroup
	defer asked.Wait()
	asking, stop := context.WithTimeout(ctx, reachTimeout)
	defer stop()
	answers := make(chan answer, len(candidates))
	for i, op := range candidates {
		asked.Go(func() { answers <- answer{i, h.peers.Reach(asking, op, seen)} })
	}
	line := newLine(candidates, h.silent)
	var failures []error
	var late <-chan time.Time
	for i, ok := line.first(); ok; i, ok = line.first() {
		to := candidates[i].Address
		var err error
		switch line.states[i] {
		case pending:
			select {
			case a := <-answers:
				if line.answered(a); a.err == nil && late == nil {
					late = time.After(max(silentPatience, 2*time.Since(start)))
				}
			case <-late:
				line.giveUp()
			}
			continue
		case diverged:
			err = fmt.Errorf("reach: %w", becauseOfCandidate(line.errs[i]))
			h.journal.Track.Missed(track.HandOver, err)
			failures = append(failures, fmt.Errorf("to %s: %w", to, err))
			line.states[i] = spare
			continue
		case ready, spare:
			transferring, cancel := context.WithTimeout(ctx, transferTimeout)
			err = track.Because(track.TransferFailed, h.log.Transfer(transferring, to))
			cancel()
		default:
			err = fmt.Errorf("reach: %w", becauseOfCandidate(line.errs[i]))
		}
		if err == nil {
			took := time.Since(start)
			h.journal.Track.HandedOver(took)
			h.journal.Logger.Info().Stringer("peer", to).Uint64("term", term).Dur("took", took).Msg("leadership handed over")
			return nil
		}
		if !h.log.Status().Leading {
			return nil
		}
		h.journal.Track.Missed(track.HandOver, err)
		failures = append(failures, fmt.Errorf("to %s: %w", to, err))
		line.states[i] = tried
		if ctx.Err() != nil {
			break
		}
	}
	if len(failures) == 0 {
		failures = append(failures, track.Because(track.NoCandidate, errors.New("no other voter")))
		h.journal.Track.Missed(track.HandOver, failures[0])
	}
	return fmt.Errorf("hand over leadership: %w", errors.Join(failures...))
}

// candidates returns the other registered voters in the policy's order.
func (h *handover) candidates(c observed.Chain) (list []eigenshift.Operator) {
	v := h.views.ranking(c)
	voters := v.Status.Voters
	for _, to := range v.Successors {
		if op, registered := c.Set.ByAddress(to); registered && to != h.self && isMember(voters, to) {
			list = append(list, op)
		}
	}
	return list
}

// answer is how a candidate answered.
type answer struct {
	candidate int
	err       error
}

// chance is what is known of a candidate.
type chance uint8

const (
	pending chance = iota // has not answered
	ready
	failed   // to answer, or not ready
	diverged // would be ready, and sees another chain than this operator
	spare    // the same, and passed over
	tried    // in vain
)

// line is the candidates in order.
type line struct {
	states []chance
	errs   []error
	silent []bool // lately
}

func newLine(candidates []eigenshift.Operator, silent func(common.Address) bool) *line {
	l := &line{make([]chance, len(candidates)), make([]error, len(candidates)), make([]bool, len(candidates))}
	for i, op := range candidates {
		l.silent[i] = silent(op.Address)
	}
	return l
}

// first returns the candidate whose turn it is; false when none is left.
func (l *line) first() (int, bool) {
	i := slices.IndexFunc(l.states, func(s chance) bool { return s != tried && s != spare })
	if i < 0 {
		i = slices.Index(l.states, spare)
	}
	return i, i >= 0
}

func (l *line) answered(a answer) {
	if l.states[a.candidate] != pending {
		return // given up before
	}
	l.errs[a.candidate] = a.err
	switch {
	case a.err == nil:
		l.states[a.candidate] = ready
	case hasDiverged(a.err):
		l.states[a.candidate] = diverged
	default:
		l.states[a.candidate] = failed
	}
}

var errSilent = errors.New("was silent when it was asked for its last response, and still is")

// giveUp stops waiting for those that were silent lately.
func (l *line) giveUp() {
	for i, s := range l.states {
		if s == pending && l.silent[i] {
			l.states[i], l.errs[i] = failed, errSilent
		}
	}
}

// becauseOfCandidate tells an operator that is there and does not want to lead
// from one that is not.
func becauseOfCandidate(err error) error {
	switch track.Of(err) {
	case track.Blind, track.Starting, track.NotRegistered, track.Behind, track.OtherFork, track.ParametersDiffer, track.VersionNotAdjacent:
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
