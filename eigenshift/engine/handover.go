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

// handOver passes leadership to the first candidate, in the policy's order, that
// is ready and takes it. All are asked at once. One that was silent lately is not
// waited for much longer than another took to answer: it is first in line at
// every hand-over as long as it is down. Nobody else is overtaken for being slow.
// Those that do not see what this operator sees come last: when nobody else takes
// it, it is most likely this operator that is wrong.
func (e *Engine) handOver(ctx context.Context) error {
	o := e.observed.Load()
	if o == nil {
		err := track.Because(track.Starting, errors.New("hand over leadership: no operator set known yet"))
		e.track.Missed(track.HandOver, err)
		return err
	}
	start, term := time.Now(), e.log.Status().Term
	candidates, seen := e.candidates(*o), o.seen(e.log.State())
	var asked sync.WaitGroup
	defer asked.Wait()
	asking, stop := context.WithTimeout(ctx, reachTimeout)
	defer stop()
	answers := make(chan answered, len(candidates))
	for i, op := range candidates {
		asked.Go(func() { answers <- answered{i, e.peers.Reach(asking, op, seen)} })
	}
	line := newLine(candidates, e.silent.Load())
	var failures []error
	var late <-chan time.Time
	for i, ok := line.first(); ok; i, ok = line.first() {
		to := candidates[i].Address
		var err error
		switch line.states[i] {
		case waiting:
			select {
			case a := <-answers:
				if line.note(a); a.err == nil && late == nil {
					late = time.After(max(silentPatience, 2*time.Since(start)))
				}
			case <-late:
				line.giveUp()
			}
			continue
		case apart:
			err = fmt.Errorf("reach: %w", becauseOfCandidate(line.errs[i]))
			e.track.Missed(track.HandOver, err)
			failures = append(failures, fmt.Errorf("to %s: %w", to, err))
			line.states[i] = spare
			continue
		case ready, spare:
			transferring, cancel := context.WithTimeout(ctx, transferTimeout)
			err = track.Because(track.TransferFailed, e.log.Transfer(transferring, to))
			cancel()
		default:
			err = fmt.Errorf("reach: %w", becauseOfCandidate(line.errs[i]))
		}
		if err == nil {
			took := time.Since(start)
			e.track.HandedOver(took)
			e.logger.Info().Stringer("peer", to).Uint64("term", term).Dur("took", took).Msg("leadership handed over")
			return nil
		}
		if !e.log.Status().Leading {
			return nil
		}
		e.track.Missed(track.HandOver, err)
		failures = append(failures, fmt.Errorf("to %s: %w", to, err))
		line.states[i] = gone
		if ctx.Err() != nil {
			break
		}
	}
	if len(failures) == 0 {
		failures = append(failures, track.Because(track.NoCandidate, errors.New("no other voter")))
		e.track.Missed(track.HandOver, failures[0])
	}
	return fmt.Errorf("hand over leadership: %w", errors.Join(failures...))
}

// candidates returns the other registered voters in the policy's order.
func (e *Engine) candidates(o observation) (list []eigenshift.Operator) {
	v := e.ranking(o)
	voters := v.status.Voters
	for _, to := range v.successors {
		if op, registered := o.set.ByAddress(to); registered && to != e.self && isMember(voters, to) {
			list = append(list, op)
		}
	}
	return list
}

// answered is how a candidate answered.
type answered struct {
	candidate int
	err       error
}

// chance is what is known of a candidate.
type chance uint8

const (
	waiting chance = iota // has not answered
	ready
	failed // to answer, or not ready
	apart  // would be ready, and sees something else than this operator
	spare  // the same, and passed over
	gone   // tried in vain
)

// line is the candidates in order.
type line struct {
	states []chance
	errs   []error
	silent []bool // lately
}

func newLine(candidates []eigenshift.Operator, silent *map[common.Address]bool) *line {
	l := &line{make([]chance, len(candidates)), make([]error, len(candidates)), make([]bool, len(candidates))}
	for i, op := range candidates {
		l.silent[i] = silent != nil && (*silent)[op.Address]
	}
	return l
}

// first returns the candidate whose turn it is; false when none is left.
func (l *line) first() (int, bool) {
	i := slices.IndexFunc(l.states, func(s chance) bool { return s != gone && s != spare })
	if i < 0 {
		i = slices.Index(l.states, spare)
	}
	return i, i >= 0
}

func (l *line) note(a answered) {
	if l.states[a.candidate] != waiting {
		return // given up before
	}
	l.errs[a.candidate] = a.err
	switch {
	case a.err == nil:
		l.states[a.candidate] = ready
	case isApart(a.err):
		l.states[a.candidate] = apart
	default:
		l.states[a.candidate] = failed
	}
}

var errSilent = errors.New("was silent when it was asked for its last response, and still is")

// giveUp stops waiting for those that were silent lately.
func (l *line) giveUp() {
	for i, s := range l.states {
		if s == waiting && l.silent[i] {
			l.states[i], l.errs[i] = failed, errSilent
		}
	}
}
