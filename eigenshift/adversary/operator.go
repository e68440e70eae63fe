package adversary

import (
	"context"
	"errors"
	"slices"

	"github.com/ethereum/go-ethereum/common"

	"github.com/eigenshift/avs/eigenshift"
	"github.com/eigenshift/avs/eigenshift/lifecycle"
	"github.com/eigenshift/avs/eigenshift/track"
)

// ErrWithheld is returned to the engine of an operator that does not do its duty.
var ErrWithheld = errors.New("withheld")

// Propose is what a liar writes into the log of its term when its engine wants to write a
// command. write writes.
func (l *Liar) Propose(ctx context.Context, term uint64, command lifecycle.Command, write func(context.Context, lifecycle.Command) (lifecycle.Effect, error)) (lifecycle.Effect, error) {
	if l.GivesIn(Withholds) || l.GivesIn(Idles) {
		return lifecycle.Effect{}, ErrWithheld
	}
	if l.GivesIn(Forges) {
		for range 1 + l.dice().IntN(20) {
			if _, err := write(ctx, claimant{l}.lie(l.dice())); err != nil {
				break
			}
		}
	}
	if l.GivesIn(Preempts) && l.bursts(term) {
		writeAll(ctx, claimant{l}.comingSlots(l.dice()), write)
	}
	return write(ctx, command)
}

// Transfer is what a liar does when its engine wants to hand over.
func (l *Liar) Transfer(ctx context.Context, to common.Address, write func(context.Context, lifecycle.Command) (lifecycle.Effect, error), transfer func(context.Context, common.Address) error) error {
	if l.GivesIn(Idles) {
		return ErrWithheld
	}
	if l.GivesIn(BuysTurns) {
		writeAll(ctx, ClaimTurns(l.world, l.self, l.dice()), write)
	}
	if !l.GivesIn(Overstays) {
		return transfer(ctx, to)
	}
	head := l.world.Head()
	opened := ClaimOpen(l.world, l.world.Slot(head), 1, head.Ref())[0].(lifecycle.Opened)
	opened.Task.Proposer = l.self
	_, _ = write(ctx, opened)
	return ErrWithheld
}

// writeAll brings commands into the log, as long as the liar leads.
func writeAll(ctx context.Context, commands []lifecycle.Command, write func(context.Context, lifecycle.Command) (lifecycle.Effect, error)) {
	for _, command := range commands {
		if _, err := write(ctx, command); err != nil {
			return
		}
	}
}

// Sign is a liar's signature. honest signs with its key.
func (l *Liar) Sign(ctx context.Context, d eigenshift.Digest, honest func() eigenshift.Signature) (eigenshift.Signature, error) {
	l.mu.Lock()
	other := l.signer
	l.mu.Unlock()
	if other != nil {
		return other.Sign(ctx, d)
	}
	return honest(), nil
}

// Answer is a liar's answer to a request, in the place of its engine's answer or error.
func (l *Liar) Answer(ctx context.Context, t eigenshift.EncodedTask, r eigenshift.SignedResponse, err error) (eigenshift.SignedResponse, error) {
	switch {
	case l.GivesIn(Mute):
		<-ctx.Done()
		return eigenshift.SignedResponse{}, ctx.Err()
	case l.GivesIn(Missigns):
		if l.dice().IntN(4) == 0 {
			r.Digest[0] ^= 1
		} else {
			r.Signature = l.missigned(r.Signature)
		}
		return r, nil
	case l.GivesIn(Misanswers):
		d := l.dice()
		r.Response = append(slices.Clone(r.Response), make([]byte, d.IntN(40))...)
		if d.IntN(2) == 0 {
			r.Response = []byte(`{"Hash":"` + common.BigToHash(common.Big1).Hex() + `"}`)
		}
		if d.IntN(2) == 0 {
			r.Task, r.Digest = t.ID, l.world.Digest(t, r.Response)
			r.Signature = l.key.Sign(l.world.Message(t, r.Digest))
		}
		return r, nil
	case l.GivesIn(Floods):
		r.Response = make([]byte, eigenshift.MaxResponseBytes)
		return r, nil
	}
	l.mu.Lock()
	change := l.change
	l.mu.Unlock()
	if err == nil && change != nil {
		r.Response = change(slices.Clone(r.Response))
	}
	return r, err
}

// missigned is no signature, no point of the curve, or a signature under something else.
func (l *Liar) missigned(s eigenshift.Signature) eigenshift.Signature {
	switch d := l.dice(); d.IntN(3) {
	case 0:
		return eigenshift.Signature{}
	case 1:
		s[d.IntN(64)] ^= 1
		return s
	default:
		return l.key.Sign(eigenshift.Digest{1})
	}
}

// errStarved is returned to a liar's engine in the place of an answer.
var errStarved = track.Because(track.Unreachable, errors.New("not asked"))

// Ask asks another operator as a liar does.
func (l *Liar) Ask(ctx context.Context, op eigenshift.Operator, t eigenshift.EncodedTask, ask func(context.Context, eigenshift.Operator, eigenshift.EncodedTask) (eigenshift.SignedResponse, error)) (eigenshift.SignedResponse, error) {
	if l.GivesIn(Starves) {
		return eigenshift.SignedResponse{}, errStarved
	}
	if l.GivesIn(Distorts) {
		t = talker{forger{l}}.distorted(l.dice(), t)
	}
	return ask(ctx, op, t)
}
