package transaction

import (
	"context"
	"fmt"
	"slices"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/eigenshift/avs/eigenshift"
	"github.com/eigenshift/avs/eigenshift/track"
)

// owner is the state of the goroutine that owns the nonces.
type owner struct {
	*Sender
	base        uint64 // no nonce below is free; known when baseKnown
	baseKnown   bool
	head        uint64
	pending     queue
	undelivered []*entry // mined, and nobody was waiting
	mined       mined
	tip         eigenshift.Block
	last        quote     // of the fees, from the last look that showed them
	cut         bool      // it was logged that a suggested tip was cut
	looks       int       // at what is on its way, since the newest head came
	looked      time.Time // when the last of them was
	offers      chan offered
	offering    sync.WaitGroup
}

// own is the owner's loop. It ends with the sender.
func (s *Sender) own() {
	defer close(s.done)
	o := &owner{Sender: s, offers: make(chan offered)}
	defer o.offering.Wait()
	heads := s.node.Heads(s.ctx)
	again := time.NewTicker(recheck)
	defer again.Stop()
	for {
		looks := again.C
		if len(o.pending) == 0 { // nothing to look at: the first look is a whole recheck after the next sending
			looks = nil
			again.Reset(recheck)
		}
		select {
		case <-s.ctx.Done():
			for _, e := range o.pending {
				e.fail(ErrClosed)
			}
			return
		case r := <-s.requests:
			e, err := o.handle(r)
			r.reply <- reply{e, err}
		case h, ok := <-heads:
			if !ok {
				heads = nil
				continue
			}
			o.observeHead(h)
			o.looks = 0
			o.review()
		case <-looks:
			if time.Since(o.looked) >= recheck<<min(max(o.looks-1, 0), maxDoublings) {
				o.review()
			}
		case answer := <-o.offers:
			o.recordAnswers(answer)
		}
	}
}

func (o *owner) handle(r request) (*entry, error) {
	e, err := o.find(r.key)
	if e == nil && err == nil && r.candidate != nil {
		e, err = o.admit(r)
	}
	if err != nil {
		return nil, err
	}
	if e != nil {
		e.callers.Add(1)
	}
	return e, nil
}

// find returns the entry of a candidate that is on its way, or was mined and its
// receipt taken by nobody; nil when there is none.
func (o *owner) find(key common.Hash) (*entry, error) {
	for _, e := range o.pending {
		if e.key == key && !e.ended {
			return e, nil
		}
		if slices.ContainsFunc(e.rivals, func(r *entry) bool { return r.key == key }) {
			return nil, ErrBusy // either may be mined: a third one could be the second of the same
		}
	}
	for i, e := range o.undelivered {
		if e.key == key {
			o.undelivered = slices.Delete(o.undelivered, i, i+1)
			if !e.delivered.Load() {
				return e, nil
			}
			break
		}
	}
	if e := o.orphanOf(key); e != nil {
		return o.repeat(e), nil
	}
	return nil, nil
}

// admit makes the entry of a new candidate: on the nonce of a transaction that nobody
// waits for any more, or else on the next one.
func (o *owner) admit(r request) (*entry, error) {
	given := slices.IndexFunc(o.pending, (*entry).dead)
	busy := len(o.pending) > 0 && !o.pending[len(o.pending)-1].isAccepted()
	if given < 0 && (busy || len(o.pending) >= maxPending) {
		return nil, ErrBusy
	}
	o.head = max(o.head, r.quote.block)
	f, err := r.quote.first(o.ceilings)
	if err != nil {
		return nil, err
	}
	if !o.cut && r.quote.tip.Cmp(o.ceilings.tip) > 0 {
		o.cut = true
		o.cfg.Logger.Warn().Stringer("suggested", r.quote.tip).Stringer("max_priority_fee_per_gas", o.ceilings.tip).
			Msg("a node suggests a tip above the ceiling, which is offered instead")
	}
	e := newEntry(r.key, *r.candidate, r.quote.gas)
	e.fees = f
	ctx, cancel := context.WithTimeout(o.ctx, rpcTimeout)
	defer cancel()
	if given >= 0 {
		return e, o.supersede(ctx, o.pending[given], e, r.quote)
	}
	return e, o.publish(ctx, e)
}

// publish gives an entry a nonce and hands it to the node. When it is not
// certain that no node took it, the entry stays and is handed over again.
func (o *owner) publish(ctx context.Context, e *entry) error {
	for try := 0; ; try++ {
		nonce, err := o.nextNonce(ctx)
		if err != nil {
			return err
		}
		e.nonce = nonce
		if err := o.sign(e, e.fees, o.head); err != nil {
			return err
		}
		err = o.send(ctx, e)
		switch m := understand(err); {
		case try < 3 && (m == nonceTooLow || m == replaceUnderpriced) && !o.mayBeKnown(ctx, e):
			o.baseKnown, e.attempts = false, nil
			continue
		case m.definite() && len(o.node.Endpoints()) == 1:
			return explainRefusal(err, m, o.from)
		}
		o.pending.insert(e)
		o.recordSent(e, err)
		return nil
	}
}

// recordSent takes what the node said to an entry, and asks all endpoints where that
// was no clear yes.
func (o *owner) recordSent(e *entry, err error) {
	if m := understand(err); m == taken || m == known {
		e.accept()
		return
	}
	o.recordRefusal(e, err)
	o.offer(e)
}

// nextNonce returns the lowest nonce that is free. Where none is known it asks the node,
// whose pool may hold transactions of an earlier process.
func (o *owner) nextNonce(ctx context.Context) (uint64, error) {
	if !o.baseKnown {
		used, next, err := o.nonces(ctx)
		if err != nil {
			return 0, err
		}
		o.base, o.baseKnown = max(used, min(next, used+maxPending)), true
	}
	return o.pending.free(o.base), nil
}

func explainRefusal(err error, m meaning, from common.Address) error {
	switch m {
	case insufficientFunds:
		err = fmt.Errorf("%s cannot pay for gas, send it some ether: %w", from, err)
	case feeAboveNodeLimit:
		err = fmt.Errorf("the node refuses fees as high: lower max_fee_per_gas, or raise the node's limit: %w", err)
	default:
		err = fmt.Errorf("refused by the node: %w", err)
	}
	return track.Because(track.NotSent, err)
}
