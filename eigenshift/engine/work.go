package engine

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/rs/zerolog"

	"github.com/eigenshift/avs/eigenshift"
	"github.com/eigenshift/avs/eigenshift/aggregate"
	"github.com/eigenshift/avs/eigenshift/lifecycle"
	"github.com/eigenshift/avs/eigenshift/raftlog"
	"github.com/eigenshift/avs/eigenshift/track"
)

// run does one job until it is done, fails or ctx ends. Every job looks before
// it acts: the situation may have changed since it was wanted.
func (e *Engine) run(ctx context.Context, j job) error {
	switch j.kind {
	case open:
		return e.open(ctx, j.task)
	case collect:
		return e.collect(ctx, j.task)
	case verify:
		return e.verify(ctx, j.task)
	case record:
		return e.record(ctx, j.task)
	case expire:
		return e.expire(ctx, j.task)
	case submit:
		return e.submit(ctx, j.task)
	case fallBack:
		return e.proposeAlone(ctx, j.task)
	case rotate:
		return e.handOver(ctx)
	case reconcile:
		return e.reconcile(ctx)
	case correct:
		return e.correct(ctx, j.task)
	default:
		return fmt.Errorf("unknown job %d", j.kind)
	}
}

// propose appends a command; a command that the state machine ignores is an
// error here, since every job checks the state before.
func (e *Engine) propose(ctx context.Context, c lifecycle.Command) error {
	outcome, err := e.log.Propose(ctx, c)
	if err != nil {
		return becauseOfLog(err)
	}
	if !outcome.Accepted {
		return track.Because(track.IgnoredByLog, fmt.Errorf("ignored by the log: %s", outcome.Reason))
	}
	return nil
}

// arrived is one operator's answer, or its first failure to give one.
type arrived struct {
	from     common.Address
	response eigenshift.SignedResponse
	err      error
}

// collect brings a certificate for an open task into the log, or gives the task up
// when nobody will sign it: the slot is free for another then.
func (e *Engine) collect(ctx context.Context, id eigenshift.TaskID) error {
	entry, ok := e.log.State().Get(id)
	if !ok || !e.lacksCertificate(entry) {
		return nil
	}
	if why := e.hopeless(ctx, entry.Task); why != nil {
		return e.giveUp(ctx, id, "nobody signs it: "+why.Error())
	}
	return e.certify(ctx, entry.Task, func(c eigenshift.Certified, signers int) error {
		if err := e.propose(ctx, lifecycle.Certified{Certified: c}); err != nil {
			return fmt.Errorf("certify task: %w", err)
		}
		e.track.Reached(id, track.Certify)
		e.event(zerolog.InfoLevel, id).Int("signers", signers).Msg("task certified")
		return nil
	})
}

// certify asks every operator until enough stake has signed one answer, and hands
// the certificate on at once.
func (e *Engine) certify(ctx context.Context, task eigenshift.EncodedTask, done func(c eigenshift.Certified, signers int) error) error {
	id := task.ID
	set, err := e.registry.OperatorSet(ctx, task.Reference.Number)
	if err != nil {
		return track.Because(track.NoOperatorSet, fmt.Errorf("collect responses: %w", err))
	}
	tally := aggregate.New(set, e.keys, func(response []byte) (eigenshift.Digest, error) {
		return e.avs.Digest(task, response)
	})
	defer e.tellDissent(task, tally)

	e.track.Asked(id, set)
	answers := make(chan arrived)
	asking, stop := context.WithCancel(ctx)
	var asked sync.WaitGroup
	defer asked.Wait()
	defer stop()
	for _, op := range set.Operators {
		asked.Go(func() { e.askUntilAnswered(asking, op, task, answers) })
	}

	heard := make(map[common.Address]bool, len(set.Operators))
	silent := make(map[common.Address]bool, len(set.Operators))
	for _, op := range set.Operators {
		silent[op.Address] = true
	}
	defer e.silent.Store(&silent)
	var linger <-chan time.Time
	patient := true
	named := 0 // evicted operators that are in the log
	var dividing <-chan time.Time
	lacking := time.After(lackPatience)
	divided := false // and said so
	for {
		select {
		case <-ctx.Done():
			return ctx.Err()
		case <-linger:
			patient = false
		case <-lacking:
			if !divided {
				e.health.conditions.Hold(scopeAnswers, track.ThresholdMissing, fmt.Sprintf("task %d: %s", id, e.track.Why(id)))
			}
		case <-dividing:
			divided = tally.Divided()
			dividing = nil
			if divided {
				e.noteDivision(id, tally)
			}
		case a := <-answers:
			// One that refuses is there, and most often answers as soon as it has
			// seen the newest head: worth a moment, unlike one that is down.
			heard[a.from] = !errors.Is(a.err, eigenshift.ErrRefused)
			if a.err == nil {
				a.err = becauseOfAnswer(tally.Add(a.from, a.response))
			}
			if a.err != nil {
				e.event(zerolog.DebugLevel, id).Stringer("peer", a.from).Str("reason", track.Of(a.err).Code).Err(a.err).Msg("no valid answer")
			}
			e.track.Answered(id, a.from, a.err)
			silent[a.from] = isSilence(a.err)
		}
		if dividing == nil && !divided && tally.Divided() {
			dividing = time.After(divisionPatience)
		}
		if !tally.Reached() {
			continue
		}
		if patient && count(heard) < len(set.Operators) {
			if linger == nil {
				linger = time.After(e.options.Linger)
			}
			continue
		}
		response, certificate, ok := tally.Certify()
		for _, evicted := range tally.Evicted()[named:] {
			named++
			e.event(zerolog.WarnLevel, id).Stringer("peer", evicted).Str("reason", track.BadSignature.Code).Msg("bad signature, left out of the certificate")
			e.track.Answered(id, evicted, becauseOfAnswer(aggregate.ErrBadSignature))
		}
		if !ok {
			continue
		}
		e.noteDissent(id, set, tally, certificate)
		e.track.Reached(id, track.Collect)
		certified := eigenshift.Certified{Task: task, Response: response, Certificate: certificate}
		e.compareOwn(set, certified)
		e.certificates.approve(certified)
		return done(certified, len(set.Operators)-len(certificate.NonSigners))
	}
}

// divisionPatience is for how long operators that have answered differently are
// given for others to answer like one of them.
const divisionPatience = 500 * time.Millisecond

// lackPatience is for how long answers may be too few before that is a condition.
const lackPatience = 5 * time.Second

// tellDissent passes on what was signed and did not come to the threshold.
func (e *Engine) tellDissent(task eigenshift.EncodedTask, tally *aggregate.Tally) {
	if e.dissent == nil {
		return
	}
	for _, m := range tally.Minorities() {
		e.dissent(eigenshift.Certified{Task: task, Response: m.Response, Certificate: m.Certificate})
	}
}

func count(heard map[common.Address]bool) (n int) {
	for _, yes := range heard {
		if yes {
			n++
		}
	}
	return n
}

// Pauses between two requests to an operator that has not answered. The first is
// short: most often the other has just not seen the newest head yet.
const (
	firstAskPause = 5 * time.Millisecond
	maxAskPause   = 500 * time.Millisecond
)

// askUntilAnswered asks one operator until it answers or ctx ends. It delivers
// one answer, and before it failures, whenever the reason changes.
func (e *Engine) askUntilAnswered(ctx context.Context, op eigenshift.Operator, task eigenshift.EncodedTask, answers chan<- arrived) {
	deliver := func(a arrived) {
		select {
		case answers <- a:
		case <-ctx.Done():
		}
	}
	var told track.Reason
	for pause := firstAskPause; ; pause = min(2*pause, maxAskPause) {
		response, err := e.ask(ctx, op, task)
		if err == nil {
			deliver(arrived{from: op.Address, response: response})
			return
		}
		if why := track.Of(err); why != told {
			deliver(arrived{from: op.Address, err: err})
			told = why
		}
		select {
		case <-ctx.Done():
			return
		case <-time.After(pause):
		}
	}
}

func (e *Engine) ask(ctx context.Context, op eigenshift.Operator, task eigenshift.EncodedTask) (eigenshift.SignedResponse, error) {
	ctx, cancel := context.WithTimeout(ctx, e.options.AskTimeout)
	defer cancel()
	if op.Address == e.self {
		return e.Answer(ctx, e.self, task)
	}
	return e.peers.Ask(ctx, op, task)
}

// submit brings a certificate on chain, whoever proposed it.
func (e *Engine) submit(ctx context.Context, id eigenshift.TaskID) error {
	entry, ok := e.log.State().Get(id)
	if !ok || entry.Phase != lifecycle.PhaseCertified {
		return nil
	}
	certified := e.certificates.verified(entry.Task)
	if certified == nil {
		return nil
	}
	settlement, err := e.settler.Submit(ctx, *certified, func(tx common.Hash) {
		e.track.Reached(id, track.Submit)
		e.event(zerolog.InfoLevel, id).Stringer("tx", tx).Msg("transaction sent")
	})
	if err != nil {
		return fmt.Errorf("submit: %w", becauseOfSettler(err))
	}
	e.track.Reached(id, track.Settle)
	e.note(settlement)
	return nil
}

// record notes in the log what the chain has settled for good.
func (e *Engine) record(ctx context.Context, id eigenshift.TaskID) error {
	settlement := e.observed.Load().settlement(id)
	if settlement == nil {
		return nil
	}
	if entry, ok := e.log.State().Get(id); ok && ancient(settlement) { // what else the log says has to be believed
		old := *settlement
		old.Proposer = entry.Task.Proposer
		settlement = &old
	}
	return e.recordSettlement(ctx, settlement)
}

func (e *Engine) recordSettlement(ctx context.Context, s *eigenshift.Settlement) error {
	if err := e.propose(ctx, lifecycle.Submitted{Settlement: *s}); err != nil {
		return fmt.Errorf("record settlement: %w", err)
	}
	e.track.Reached(s.Task, track.Record)
	e.event(zerolog.InfoLevel, s.Task).Stringer("proposer", s.Proposer).Stringer("submitter", s.Submitter).
		Stringer("tx", s.Tx).Uint64("block", s.Block.Number).Msg("task settled")
	return nil
}

func isMember(members []raftlog.Member, a common.Address) bool {
	return slices.ContainsFunc(members, func(m raftlog.Member) bool { return m.Address == a })
}

const (
	// reconcilePause is how long a leader waits when no step towards the wanted
	// configuration was possible: an operator has to catch up, or to answer.
	reconcilePause = time.Second
	// reconcileGap is the time between two steps: what many operators change at once
	// must not take long.
	reconcileGap = 50 * time.Millisecond
)

// reconcile steps towards the registry's configuration until it is reached.
func (e *Engine) reconcile(ctx context.Context) error {
	for {
		status := e.log.Status()
		if !status.Leading {
			return nil
		}
		set := e.observed.Load().set
		voters, others := e.members(status)
		changed, err := e.log.Reconcile(ctx, voters, others, func(ctx context.Context, m raftlog.Member) error {
			op, ok := set.ByAddress(m.Address)
			if !ok {
				return fmt.Errorf("%s is not registered", m.Address)
			}
			return e.peers.Reach(ctx, op, eigenshift.ChainView{}) // a member need not keep up, only a leader
		})
		if err != nil && !errors.Is(err, eigenshift.ErrNotLeader) { // it may be handing over just now
			return track.Because(track.MembershipStuck, fmt.Errorf("reconcile membership: %w", err))
		}
		pause := reconcilePause
		if changed {
			pause = reconcileGap
			e.logger.Info().Uint64("term", e.log.Status().Term).Int("voters", len(e.log.Status().Voters)).Msg("membership changed")
		}
		select {
		case <-ctx.Done():
			return nil
		case <-time.After(pause):
		}
	}
}
