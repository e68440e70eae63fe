package transaction

import (
	"context"
	"fmt"
	"slices"
	"time"
)

// supersede gives a new entry the nonce of one that nobody waits for. Either may be
// mined; if it is the old one, the new one moves to the next nonce.
func (o *owner) supersede(ctx context.Context, old, e *entry, q quote) error {
	e.nonce = old.nonce
	if f, ok := q.next(old.fees, o.ceilings); ok && !old.pool.forgotten {
		e.fees = f
	}
	if err := o.sign(e, e.fees, o.head); err != nil {
		return err
	}
	err := o.send(ctx, e)
	if understand(err) == nonceTooLow && !o.mayBeKnown(ctx, e) { // the old one was mined, most likely: the next look shows it
		e.attempts, o.baseKnown = nil, false
		return o.publish(ctx, e)
	}
	o.replace(old, e)
	o.recordSent(e, err)
	return nil
}

// cancel replaces an entry that nobody waits for by one that does nothing: others wait
// behind its nonce.
func (o *owner) cancel(old *entry, f fees) error {
	e := o.unused(old.nonce)
	if err := o.sign(e, f, o.head); err != nil {
		return err
	}
	o.replace(old, e)
	o.offer(e)
	return nil
}

func (o *owner) replace(old, e *entry) {
	o.pending.replace(old, e)
	o.cfg.Logger.Info().Stringer("tx", e.newest().Hash()).Stringer("replaced", old.newest().Hash()).Uint64("nonce", e.nonce).
		Msg("transaction that nobody waits for replaced")
}

// renew gives an entry another nonce, after a rival was mined with the one that it had.
func (o *owner) renew(ctx context.Context, e *entry) {
	o.pending.remove(e)
	e.rivals = nil
	if e.dead() {
		return
	}
	e.attempts, e.lost, e.since = nil, 0, time.Now()
	if err := o.publish(ctx, e); err != nil {
		e.fail(err)
	}
}

// fillGaps uses up the nonces that nothing here has and that stuck transactions wait for:
// those of an earlier process whose transaction is stuck, of a transaction that was
// refused, or those that a node's wrong count has skipped. What was mined with such a nonce and is
// not any more is put back.
func (o *owner) fillGaps(ctx context.Context, seen sight) {
	if len(o.pending) == 0 || o.pending[0].nonce <= seen.used || o.head < o.pending[0].block+o.cfg.StuckAfter {
		return
	}
	if o.pending[0].nonce > seen.used+maxPending {
		o.baseKnown = false
		for _, e := range slices.Clone(o.pending) {
			e.fail(fmt.Errorf("%w: nonce %d is far above the account's, %d", ErrReplaced, e.nonce, seen.used))
			o.pending.remove(e)
		}
		return
	}
	f, err := seen.quote.first(o.ceilings)
	if err != nil {
		return // nothing is mined at this base fee
	}
	for nonce := seen.used; nonce < o.pending[0].nonce && len(o.pending) < 2*maxPending; nonce++ {
		if e := o.mined.with(nonce); e != nil { // a reorganisation whose head has not come yet, or a node that lags
			if o.orphaned(ctx, e) {
				o.repeat(e)
			}
			continue
		}
		e := o.unused(nonce)
		if err := o.sign(e, f, o.head); err != nil {
			o.cfg.Logger.Error().Err(err).Msg("unused nonce not filled")
			return
		}
		o.pending.insert(e)
		o.cfg.Logger.Warn().Stringer("tx", e.newest().Hash()).Uint64("nonce", nonce).Msg("unused nonce filled: transactions wait behind it")
		o.offer(e)
	}
}
