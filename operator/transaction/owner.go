package transaction

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"
	"sync/atomic"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/rpc"

	"github.com/eigenshift/avs/eigenshift"

	"github.com/eigenshift/avs/eigenshift/track"
)

// request asks the owner for the entry of a candidate. Without a candidate it
// only finds one that is there already.
type request struct {
	key       common.Hash
	candidate *Candidate
	quote     quote
	reply     chan reply
}

type reply struct {
	entry *entry // nil: none with that key
	err   error
}

// entry is a transaction on its way. The owner alone writes to it; first is
// set before accepted is closed, receipt and err before finished is closed.
type entry struct {
	key       common.Hash
	candidate Candidate
	gas       uint64

	nonce    uint64
	fees     fees
	attempts []*types.Transaction // the newest last
	since    time.Time
	block    uint64 // head when the newest attempt was made
	lost     int    // heads at which the nonce was used but no receipt found

	first     common.Hash
	accepted  chan struct{}
	finished  chan struct{}
	receipt   *types.Receipt
	err       error
	delivered atomic.Bool // a caller took the result
}

func (e *entry) isAccepted() bool {
	select {
	case <-e.accepted:
		return true
	default:
		return false
	}
}

func (e *entry) accept() {
	if !e.isAccepted() {
		close(e.accepted)
	}
}

// owner is the state of the goroutine that owns the nonce.
type owner struct {
	*Sender
	nonce       uint64
	nonceSet    bool
	head        uint64
	pending     []*entry // ascending by nonce
	undelivered []*entry // finished, and nobody was waiting
	mined       []*entry // not long ago
	tip         eigenshift.Block
}

// own is the owner's loop. It ends with the sender.
func (s *Sender) own() {
	defer close(s.done)
	o := &owner{Sender: s}
	heads := s.cfg.Node.Heads(s.ctx)
	again := time.NewTicker(recheck)
	defer again.Stop()
	for {
		select {
		case <-s.ctx.Done():
			for _, e := range o.pending {
				e.err = ErrClosed
				close(e.finished)
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
			o.moved(h)
			o.review()
		case <-again.C:
			o.review()
		}
	}
}

func (o *owner) handle(r request) (*entry, error) {
	for _, e := range o.pending {
		if e.key == r.key {
			return e, nil
		}
	}
	for i, e := range o.undelivered {
		if e.key == r.key {
			o.undelivered = slices.Delete(o.undelivered, i, i+1)
			if !e.delivered.Load() {
				return e, nil
			}
			break
		}
	}
	if e := o.lost(r.key); e != nil {
		if again := o.repeat(e); again != nil {
			return again, nil
		}
	}
	if r.candidate == nil {
		return nil, nil
	}
	if len(o.pending) >= maxPending || (len(o.pending) > 0 && !o.pending[len(o.pending)-1].isAccepted()) {
		return nil, ErrBusy
	}
	o.head = max(o.head, r.quote.block)
	f, err := r.quote.first(o.cfg.MaxFeePerGas)
	if err != nil {
		return nil, err
	}
	e := &entry{
		key: r.key, candidate: *r.candidate, gas: r.quote.gas, fees: f, since: time.Now(),
		accepted: make(chan struct{}), finished: make(chan struct{}),
	}
	return e, o.publish(e)
}

// publish gives a new entry a nonce and hands it to the node. When it is not
// known whether the node took it, the entry stays and is handed over again.
func (o *owner) publish(e *entry) error {
	ctx, cancel := context.WithTimeout(o.ctx, rpcTimeout)
	defer cancel()
	for try := 0; ; try++ {
		if err := o.syncNonce(ctx); err != nil {
			return err
		}
		e.nonce = o.nonce
		if err := o.sign(e, e.fees); err != nil {
			return err
		}
		err := o.hand(ctx, e)
		switch {
		case err == nil:
			e.accept()
		case !refused(err):
			o.cfg.Logger.Warn().Err(err).Stringer("tx", e.first).Msg("transaction not handed over, trying again")
		case try < 3 && nonceTaken(err):
			o.nonceSet, e.attempts = false, nil
			continue
		default:
			o.nonceSet = false
			return explainRefusal(err, o.from)
		}
		o.nonce++
		o.pending = append(o.pending, e)
		return nil
	}
}

// syncNonce asks the node for the next nonce, unless it is known.
func (o *owner) syncNonce(ctx context.Context) error {
	if o.nonceSet {
		return nil
	}
	var n hexutil.Uint64
	if err := o.cfg.Node.Request(ctx, &n, "eth_getTransactionCount", o.from, "pending"); err != nil {
		return fmt.Errorf("fetch nonce: %w", err)
	}
	o.nonce, o.nonceSet = uint64(n), true
	if len(o.pending) > 0 {
		o.nonce = max(o.nonce, o.pending[len(o.pending)-1].nonce+1)
	}
	return nil
}

// sign adds an attempt with the given fees.
func (o *owner) sign(e *entry, f fees) error {
	tx, err := types.SignNewTx(o.cfg.Key, o.signer, &types.DynamicFeeTx{
		ChainID: o.signer.ChainID(), Nonce: e.nonce, To: &e.candidate.To, Data: e.candidate.Data,
		Value: e.candidate.value(), Gas: e.gas, GasTipCap: f.tip, GasFeeCap: f.limit,
	})
	if err != nil {
		return fmt.Errorf("sign: %w", err)
	}
	e.fees, e.block, e.attempts = f, o.head, append(e.attempts, tx)
	if !e.isAccepted() {
		e.first = tx.Hash()
	}
	return nil
}

// hand gives the newest attempt to the node.
func (o *owner) hand(ctx context.Context, e *entry) error {
	raw, err := e.attempts[len(e.attempts)-1].MarshalBinary()
	if err != nil {
		return fmt.Errorf("encode: %w", err)
	}
	var hash common.Hash
	err = o.cfg.Node.Request(ctx, &hash, "eth_sendRawTransaction", hexutil.Bytes(raw))
	if err != nil && strings.Contains(err.Error(), "already known") {
		return nil
	}
	return err
}

// refused says that a node answered, and answered no.
func refused(err error) bool {
	var answer rpc.Error
	return errors.As(err, &answer)
}

// nonceTaken matches the answers of nodes to a nonce that is used already.
func nonceTaken(err error) bool {
	text := err.Error()
	return strings.Contains(text, "nonce too low") || strings.Contains(text, "underpriced")
}

func explainRefusal(err error, from common.Address) error {
	if strings.Contains(err.Error(), "insufficient funds") {
		err = fmt.Errorf("%s cannot pay for gas, send it some ether: %w", from, err)
	} else {
		err = fmt.Errorf("refused by the node: %w", err)
	}
	return track.Because(track.NotSent, err)
}

// review looks after everything that is on its way.
func (o *owner) review() {
	if len(o.pending) == 0 {
		return
	}
	ctx, cancel := context.WithTimeout(o.ctx, rpcTimeout)
	defer cancel()
	used, q, receipts, err := o.look(ctx)
	if err != nil {
		if o.ctx.Err() == nil {
			o.cfg.Logger.Debug().Err(err).Msg("receipts not known")
		}
		return
	}
	kept := o.pending[:0]
	for _, e := range o.pending {
		for _, tx := range e.attempts {
			if r := receipts[tx.Hash()]; r != nil {
				e.receipt = r
				e.accept()
			}
		}
		if e.receipt == nil {
			e.err = o.tend(ctx, e, used, q)
		}
		if e.receipt == nil && e.err == nil {
			kept = append(kept, e)
			continue
		}
		close(e.finished)
		o.watch(e)
		o.undelivered = append(o.undelivered, e)
	}
	clear(o.pending[len(kept):])
	o.pending = kept
	o.undelivered = slices.DeleteFunc(o.undelivered, func(e *entry) bool { return e.delivered.Load() })
	o.undelivered = slices.Delete(o.undelivered, 0, max(0, len(o.undelivered)-maxPending))
}

// look fetches, in one round trip, the account's nonce, the fees of the moment
// and the receipts that there are.
func (o *owner) look(ctx context.Context) (used uint64, q quote, receipts map[common.Hash]*types.Receipt, err error) {
	fees := newFeeRequests()
	var nonce hexutil.Uint64
	batch := append(fees.batch, rpc.BatchElem{Method: "eth_getTransactionCount", Args: []any{o.from, "latest"}, Result: &nonce})
	own := len(batch)
	for _, e := range o.pending {
		for _, tx := range e.attempts {
			batch = append(batch, rpc.BatchElem{Method: "eth_getTransactionReceipt", Args: []any{tx.Hash()}, Result: new(*types.Receipt)})
		}
	}
	if err := o.cfg.Node.Batch(ctx, batch); err != nil {
		return 0, quote{}, nil, err
	}
	if err := batch[own-1].Error; err != nil {
		return 0, quote{}, nil, fmt.Errorf("fetch nonce: %w", err)
	}
	if q, err = fees.read(batch); err != nil {
		return 0, quote{}, nil, err
	}
	receipts = make(map[common.Hash]*types.Receipt)
	for _, b := range batch[own:] {
		if r := *b.Result.(**types.Receipt); b.Error == nil && r != nil && r.BlockNumber != nil {
			receipts[r.TxHash] = r
		}
	}
	return uint64(nonce), q, receipts, nil
}

// tend does what an entry without a receipt needs. An error ends it.
func (o *owner) tend(ctx context.Context, e *entry, used uint64, q quote) error {
	switch {
	case used > e.nonce:
		// Nodes behind one address may lag behind each other: look more than once.
		if e.lost++; e.lost > 5 {
			o.nonceSet = false
			return ErrReplaced
		}
	case time.Since(e.since) > maxAge:
		o.nonceSet = false
		return track.Because(track.NotMined, fmt.Errorf("not mined after %s with fees up to %s wei per gas", maxAge, e.fees.limit))
	case !e.isAccepted():
		err := o.hand(ctx, e)
		switch {
		case err == nil || strings.Contains(err.Error(), "nonce too low"):
			e.accept()
		case refused(err):
			o.nonceSet = false
			return explainRefusal(err, o.from)
		}
	case used == e.nonce && o.head >= e.block+o.cfg.StuckAfter:
		o.bump(ctx, e, q)
	}
	return nil
}

// bump replaces a stuck transaction by the same one with a higher fee.
func (o *owner) bump(ctx context.Context, e *entry, q quote) {
	f, ok := q.next(e.fees, o.cfg.MaxFeePerGas)
	if !ok || len(e.attempts) >= maxAttempts {
		o.cfg.Logger.Warn().Stringer("tx", e.first).Stringer("fee", e.fees.limit).Msg("transaction is stuck and its fee is at the limit")
		e.block = o.head
		return
	}
	if err := o.sign(e, f); err != nil {
		o.cfg.Logger.Error().Err(err).Stringer("tx", e.first).Msg("transaction not replaced")
		return
	}
	tx := e.attempts[len(e.attempts)-1].Hash()
	if err := o.hand(ctx, e); err != nil {
		o.cfg.Logger.Debug().Err(err).Stringer("tx", tx).Msg("replacement not taken")
		return
	}
	o.cfg.Logger.Info().Stringer("tx", tx).Uint64("nonce", e.nonce).Stringer("fee", f.limit).Msg("fee of a stuck transaction raised")
}
