package enginetest

import (
	"context"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/eigenshift/avs/eigenshift"
	"github.com/eigenshift/avs/eigenshift/adversary"
	"github.com/eigenshift/avs/eigenshift/lifecycle"
	"github.com/eigenshift/avs/eigenshift/raftlog"
	"github.com/eigenshift/avs/eigenshift/simulated"
)

// The ports of an operator's engine. Each has the steps at which the operator can be
// made to crash, and the operator's liar in between.

// peers carries the operator's requests to the others.
type peers struct{ *node }

// Reach implements eigenshift.Peers.
func (p peers) Reach(ctx context.Context, op eigenshift.Operator, leader eigenshift.ChainView) error {
	other, works, err := p.c.network.reach(ctx, p.node, op.Address)
	if err != nil {
		return err
	}
	if err := p.c.network.agree(p.node, other); err != nil {
		return err
	}
	return works.Ready(leader)
}

// Ask implements eigenshift.Peers.
func (p peers) Ask(ctx context.Context, op eigenshift.Operator, t eigenshift.EncodedTask) (eigenshift.SignedResponse, error) {
	return p.liar.Ask(ctx, op, t, p.ask)
}

// ask is what a correct operator asks.
func (p peers) ask(ctx context.Context, op eigenshift.Operator, t eigenshift.EncodedTask) (eigenshift.SignedResponse, error) {
	other, works, err := p.c.network.reach(ctx, p.node, op.Address)
	if err != nil {
		return eigenshift.SignedResponse{}, err
	}
	r, err := works.Answer(ctx, p.op.Address, t)
	if r, err = other.liar.Answer(ctx, t, r, err); err != nil {
		return r, err
	}
	return r, p.c.traps.at(ctx, p.number, SomeAnswered)
}

// Observe implements eigenshift.Peers.
func (p peers) Observe(ctx context.Context, op eigenshift.Operator, q eigenshift.Question) (eigenshift.SignedObservation, error) {
	return p.liar.Question(ctx, op, q, p.observe)
}

// observe is how a correct operator asks what another one sees.
func (p peers) observe(ctx context.Context, op eigenshift.Operator, q eigenshift.Question) (eigenshift.SignedObservation, error) {
	other, works, err := p.c.network.reach(ctx, p.node, op.Address)
	if err != nil {
		return eigenshift.SignedObservation{}, err
	}
	o, err := works.Observe(ctx, p.op.Address, q)
	if o, err = other.liar.AnswerQuestion(ctx, q, o, err); err != nil {
		return o, err
	}
	return o, p.c.traps.at(ctx, p.number, SomeObserved)
}

// Report implements eigenshift.Peers.
func (p peers) Report(ctx context.Context, op eigenshift.Operator, t eigenshift.EncodedTask, r eigenshift.Report) (eigenshift.SignedResponse, error) {
	return p.liar.Show(ctx, op, t, r, p.report)
}

// report is how a correct operator shows a report.
func (p peers) report(ctx context.Context, op eigenshift.Operator, t eigenshift.EncodedTask, r eigenshift.Report) (eigenshift.SignedResponse, error) {
	other, works, err := p.c.network.reach(ctx, p.node, op.Address)
	if err != nil {
		return eigenshift.SignedResponse{}, err
	}
	response, err := works.Outcome(ctx, p.op.Address, t, r)
	if response, err = other.liar.Answer(ctx, t, response, err); err != nil {
		return response, err
	}
	return response, p.c.traps.at(ctx, p.number, SomeAnswered)
}

// signer signs with the operator's key, unless its liar signs with something else.
type signer struct{ *node }

// Sign implements eigenshift.Signer.
func (s signer) Sign(ctx context.Context, d eigenshift.Digest) (eigenshift.Signature, error) {
	return s.liar.Sign(ctx, d, func() eigenshift.Signature {
		if !s.corrupt {
			s.record(d)
		}
		return s.key.Sign(d)
	})
}

// record records that the operator has signed a digest.
func (s signer) record(d eigenshift.Digest) {
	s.c.mu.Lock()
	defer s.c.mu.Unlock()
	if s.c.signed[d] == nil {
		s.c.signed[d] = make(map[int]bool)
	}
	s.c.signed[d][s.number] = true
}

// raftLog is the operator's log.
type raftLog struct {
	*raftlog.Node
	of *node
}

// Propose implements engine.Log.
func (l raftLog) Propose(ctx context.Context, command lifecycle.Command) (lifecycle.Effect, error) {
	return l.of.liar.Propose(ctx, l.Status().Term, command, l.write)
}

// write is what a correct operator writes.
func (l raftLog) write(ctx context.Context, command lifecycle.Command) (lifecycle.Effect, error) {
	before, after := stepsOf(command)
	if err := l.of.c.traps.at(ctx, l.of.number, before); err != nil {
		return lifecycle.Effect{}, err
	}
	effect, err := l.Node.Propose(ctx, command)
	if err == nil {
		err = l.of.c.traps.at(ctx, l.of.number, after)
	}
	return effect, err
}

// Distrust implements engine.Log.
func (l raftLog) Distrust(operator common.Address, why string, span time.Duration) {
	if !l.of.corrupt {
		l.of.c.witness.doubted(Doubt{By: l.of.op.Address, Of: operator, Why: why, Until: time.Now().Add(span)})
	}
	l.Node.Distrust(operator, why, span)
}

// Transfer implements engine.Log.
func (l raftLog) Transfer(ctx context.Context, to common.Address) error {
	return l.of.liar.Transfer(ctx, to, l.write, func(ctx context.Context, to common.Address) error {
		if err := l.of.c.traps.at(ctx, l.of.number, BeforeHandOver); err != nil {
			return err
		}
		if err := l.Node.Transfer(ctx, to); err != nil {
			return err
		}
		return l.of.c.traps.at(ctx, l.of.number, AfterHandOver)
	})
}

// settler is the operator's way to the task manager.
type settler struct {
	*simulated.Node
	of *node
}

// Submit implements eigenshift.Settler.
func (s settler) Submit(ctx context.Context, x eigenshift.Certified, sent func(common.Hash)) (*eigenshift.Settlement, error) {
	if s.of.liar.GivesIn(adversary.KeepsBack) {
		<-ctx.Done()
		return nil, ctx.Err()
	}
	s.of.c.witness.submits(x)
	traps := s.of.c.traps
	if err := traps.at(ctx, s.of.number, BeforeSent); err != nil {
		return nil, err
	}
	settlement, err := s.Node.Submit(ctx, x, func(tx common.Hash) {
		sent(tx)
		_ = traps.at(ctx, s.of.number, AfterSent) // it has ended with ctx
	})
	if err == nil {
		err = traps.at(ctx, s.of.number, InBlock)
	}
	return settlement, err
}
