package transaction

import (
	"context"
	"fmt"
	"slices"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/rpc"

	"github.com/eigenshift/avs/eigenshift/track"
)

// sight is what the node shows of the account and of its transactions.
type sight struct {
	used     uint64 // the lowest nonce that no block has used; zero, as quote, where receipts say all
	quote    quote
	receipts map[common.Hash]*types.Receipt
}

// receipt returns the receipt of one of an entry's attempts; nil when there is none.
func (s sight) receipt(e *entry) *types.Receipt {
	for _, tx := range e.attempts {
		if r := s.receipts[tx.Hash()]; r != nil {
			return r
		}
	}
	return nil
}

// review looks after everything that is on its way.
func (o *owner) review() {
	o.looks, o.looked = o.looks+1, time.Now()
	if len(o.pending) == 0 {
		o.looks = 0
		return
	}
	ctx, cancel := context.WithTimeout(o.ctx, rpcTimeout)
	defer cancel()
	seen, err := o.fetchSight(ctx)
	if err != nil {
		if o.ctx.Err() == nil {
			o.cfg.Logger.Debug().Err(err).Msg("receipts not known")
		}
		return
	}
	o.base = max(o.base, seen.used)
	before := len(o.pending)
	for _, e := range slices.Clone(o.pending) {
		if r := seen.receipt(e); r != nil {
			o.recordReceipt(e, r)
		} else {
			o.advance(ctx, e, seen)
		}
	}
	if len(o.pending) == before { // else the nonce that was seen may be older than the receipts
		o.fillGaps(ctx, seen)
	}
	o.undelivered = slices.DeleteFunc(o.undelivered, func(e *entry) bool { return e.delivered.Load() })
	o.undelivered = slices.Delete(o.undelivered, 0, max(0, len(o.undelivered)-maxPending))
}

// fetchSight fetches the receipts that there are, and, unless those are all, the account's
// nonce and the fees of the moment.
func (o *owner) fetchSight(ctx context.Context) (sight, error) {
	seen := sight{receipts: make(map[common.Hash]*types.Receipt)}
	var batch []rpc.BatchElem
	for _, e := range o.pending {
		batch = append(batch, receiptRequests(e)...)
		for _, r := range e.rivals {
			batch = append(batch, receiptRequests(r)...)
		}
	}
	if err := o.node.Batch(ctx, batch); err != nil {
		return sight{}, err
	}
	for _, b := range batch {
		if r := *b.Result.(**types.Receipt); b.Error == nil && r != nil && r.BlockNumber != nil {
			seen.receipts[r.TxHash] = r
		}
	}
	if !slices.ContainsFunc(o.pending, func(e *entry) bool { return seen.receipt(e) == nil }) {
		return seen, nil
	}
	return seen, o.fetchRest(ctx, &seen)
}

// fetchRest fetches the account's nonce, and what is not known of the fees.
func (o *owner) fetchRest(ctx context.Context, seen *sight) error {
	fees := o.askFees()
	var nonce *hexutil.Uint64
	batch := append(fees.batch, rpc.BatchElem{Method: "eth_getTransactionCount", Args: []any{o.from, "latest"}, Result: &nonce})
	if err := o.node.Batch(ctx, batch); err != nil {
		return err
	}
	if err := batch[len(batch)-1].Error; err != nil || nonce == nil {
		return fmt.Errorf("fetch nonce: %w", err)
	}
	if q, err := o.readFees(fees, batch); err == nil {
		o.last = q
	} else if o.last.baseFee == nil {
		return err
	}
	seen.used, seen.quote = uint64(*nonce), o.last
	return nil
}

// recordReceipt records that an entry was mined.
func (o *owner) recordReceipt(e *entry, r *types.Receipt) {
	told := e.ended
	o.spent.add(e.candidate.To, r)
	o.base = max(o.base, e.nonce+1)
	o.pending.remove(e)
	e.receipt = r
	e.accept()
	e.finish()
	o.mined.add(e)
	if !told {
		o.undelivered = append(o.undelivered, e)
	}
}

// advance does what an entry without a receipt needs.
func (o *owner) advance(ctx context.Context, e *entry, seen sight) {
	behind := !o.pending.isLast(e)
	stuck := !e.pool.looked.IsZero() && !e.pool.forgotten && o.head >= e.block+o.cfg.StuckAfter
	pointless := e.dead() && e.pool.forgotten && !e.empty()
	switch {
	case seen.used > e.nonce:
		o.overtaken(ctx, e, seen)
	case !e.dead() && time.Since(e.since) > maxAge:
		e.fail(track.Because(track.NotMined, fmt.Errorf("not mined after %s with fees up to %s wei per gas", maxAge, e.fees.limit)))
	case e.dead() && time.Since(e.since) > 2*maxAge:
		o.pending.remove(e)
	case e.dead() && !behind: // it keeps nobody waiting
	case seen.used == e.nonce && (stuck || pointless || e.pool.cheap && o.head > e.block) && o.raise(e, seen.quote):
	case !e.isAccepted() || o.head > max(e.pool.head, e.block) || time.Since(e.pool.looked) > relook && !e.pool.looked.IsZero():
		o.offer(e)
	}
}

// overtaken deals with an entry whose nonce is used, and which has no receipt that the
// node shows.
func (o *owner) overtaken(ctx context.Context, e *entry, seen sight) {
	for _, rival := range e.rivals {
		if r := seen.receipt(rival); r != nil {
			o.recordReceipt(rival, r)
			o.renew(ctx, e)
			return
		}
	}
	// Nodes behind one address may lag behind each other: look more than once.
	if e.lost++; e.lost <= 5 {
		return
	}
	if r := o.receiptAnywhere(ctx, e); r != nil {
		o.recordReceipt(e, r)
		return
	}
	o.baseKnown = false
	e.fail(ErrReplaced)
	o.pending.remove(e)
}

// raise replaces a transaction by one with a higher fee, and reports whether the
// ceilings allow that: the same one, or, where nobody waits for it, one that does
// nothing.
func (o *owner) raise(e *entry, q quote) bool {
	f, ok := q.next(e.fees, o.ceilings)
	if !ok || len(e.attempts) >= maxAttempts {
		if !e.pool.limit {
			e.pool.limit = true
			o.cfg.Logger.Warn().Stringer("tx", e.newest().Hash()).Stringer("fee", e.fees.limit).Stringer("tip", e.fees.tip).
				Stringer("base", q.baseFee).Msg("transaction is stuck and its fee is at the limit; it is sent again while it waits")
		}
		return false
	}
	if e.dead() && !e.empty() {
		return o.cancel(e, f) == nil
	}
	if err := o.sign(e, f, o.head); err != nil {
		o.cfg.Logger.Error().Err(err).Uint64("nonce", e.nonce).Msg("transaction not replaced")
		return false
	}
	o.cfg.Logger.Info().Stringer("tx", e.newest().Hash()).Uint64("nonce", e.nonce).Stringer("fee", f.limit).Msg("fee of a stuck transaction raised")
	o.offer(e)
	return true
}
