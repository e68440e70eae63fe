package enginetest

import (
	"context"
	"slices"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/eigenshift/avs/eigenshift"
	"github.com/eigenshift/avs/eigenshift/lifecycle"
)

// lying is a liar's log, as its engine sees it: what it writes when it leads.
type lying struct {
	stepping
	liar *Liar
}

// Propose implements engine.Log.
func (l lying) Propose(ctx context.Context, command lifecycle.Command) (lifecycle.Outcome, error) {
	if l.liar.gives(Withholds) {
		return lifecycle.Outcome{}, errWithheld
	}
	if l.liar.gives(Forges) {
		for range 1 + l.liar.dice().IntN(20) {
			if _, err := l.stepping.Propose(ctx, l.liar.lie(l.liar.dice())); err != nil {
				break
			}
		}
	}
	if l.liar.gives(Preempts) && l.liar.bursts(l.Status().Term) {
		l.write(ctx, l.liar.comingSlots(l.liar.dice()))
	}
	return l.stepping.Propose(ctx, command)
}

// Transfer implements engine.Log.
func (l lying) Transfer(ctx context.Context, to common.Address) error {
	if l.liar.gives(BuysTurns) {
		l.write(ctx, l.liar.c.claimTurns(l.liar.number, l.liar.dice()))
	}
	if !l.liar.gives(Overstays) {
		return l.stepping.Transfer(ctx, to)
	}
	head := l.liar.c.Chain.Head()
	id := eigenshift.TaskID(head.Time / uint64(Interval.Seconds()))
	if data, err := (eigenshift.JSONCodec[spec]{}).Encode(spec{uint64(id)}); err == nil {
		_, _ = l.stepping.Propose(ctx, lifecycle.Opened{Task: eigenshift.EncodedTask{
			ID: id, Spec: data, Reference: head.Ref(), Deadline: head.Number + 20, Proposer: l.liar.address(),
		}})
	}
	return errWithheld
}

// answer is what a liar answers to a request, instead of r or of the error.
func (l *Liar) answer(ctx context.Context, t eigenshift.EncodedTask, r eigenshift.SignedResponse, err error) (eigenshift.SignedResponse, error) {
	switch {
	case l.gives(Mute):
		<-ctx.Done()
		return eigenshift.SignedResponse{}, ctx.Err()
	case l.gives(Missigns):
		d := l.dice()
		other := secretKey(len(l.c.nodes))
		switch d.IntN(4) {
		case 0:
			r.Signature = eigenshift.Signature{}
		case 1:
			r.Signature[d.IntN(64)] ^= 1
		case 2:
			r.Signature = other.Sign(r.Digest)
		default:
			r.Digest[0] ^= 1
		}
		return r, nil
	case l.gives(Misanswers):
		d := l.dice()
		r.Response = append(slices.Clone(r.Response), make([]byte, d.IntN(40))...)
		if d.IntN(2) == 0 {
			r.Response = []byte(`{"Hash":"` + common.BigToHash(common.Big1).Hex() + `"}`)
		}
		if d.IntN(2) == 0 {
			r.Task, r.Digest = t.ID, digest(t, r.Response)
			r.Signature = l.c.nodes[l.number].key.Sign(r.Digest)
		}
		return r, nil
	case l.gives(Floods):
		r.Response = make([]byte, eigenshift.MaxResponseBytes)
		return r, nil
	}
	return r, err
}

// lyingAsker asks as a liar does.
type lyingAsker struct {
	asker
	liar *Liar
}

// Ask implements eigenshift.Peers.
func (a lyingAsker) Ask(ctx context.Context, op eigenshift.Operator, t eigenshift.EncodedTask) (eigenshift.SignedResponse, error) {
	if a.liar.gives(Starves) {
		return eigenshift.SignedResponse{}, errUnreachable
	}
	if a.liar.gives(Distorts) {
		t = a.liar.distorted(a.liar.dice(), t)
	}
	return a.asker.Ask(ctx, op, t)
}

// term is the latest that any operator is in.
func (c *Cluster) term() (term uint64) {
	c.mu.Lock()
	defer c.mu.Unlock()
	for _, n := range c.nodes {
		if n.carrier != nil {
			term = max(term, n.log.Status().Term)
		}
	}
	return term
}

// pace is how a liar's unasked messages are spread.
func (l *Liar) pace() time.Duration {
	return time.Duration(20+l.dice().IntN(400)) * time.Millisecond
}
