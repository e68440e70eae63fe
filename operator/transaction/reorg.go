package transaction

import (
	"context"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/eigenshift/avs/eigenshift"
)

// mined is the entries that were mined not long ago, the newest last.
type mined []*entry

// watchedBlocks is for how many blocks a mined transaction is remembered, in case
// its block is reorganised away.
const watchedBlocks = 128

// add remembers an entry that was mined and succeeded. What failed is no loss.
func (m *mined) add(e *entry) {
	if e.receipt != nil && e.receipt.Status == types.ReceiptStatusSuccessful {
		*m = append(*m, e)
		*m = slices.Delete(*m, 0, max(0, len(*m)-maxPending))
	}
}

func (m *mined) remove(e *entry) {
	*m = slices.DeleteFunc(*m, func(other *entry) bool { return other == e })
}

// with returns the entry that was mined with a nonce; nil when there is none.
func (m mined) with(nonce uint64) *entry {
	for _, e := range m {
		if e.nonce == nonce {
			return e
		}
	}
	return nil
}

// forget drops what is too deep to be reorganised away.
func (m *mined) forget(head uint64) {
	*m = slices.DeleteFunc(*m, func(e *entry) bool { return e.receipt.BlockNumber.Uint64()+watchedBlocks < head })
}

// observeHead takes a new head. After a reorganisation the nonce that comes next is the
// node's word again, and transactions that fell out of the chain are put back
// where others wait behind them: no node mines those before.
func (o *owner) observeHead(head eigenshift.Block) {
	reorganised := o.tip != (eigenshift.Block{}) && head.Parent != o.tip.Hash && head.Hash != o.tip.Hash
	o.head, o.tip = head.Number, head
	o.mined.forget(head.Number)
	if !reorganised {
		return
	}
	o.baseKnown = false
	if len(o.pending) == 0 {
		return
	}
	ctx, cancel := context.WithTimeout(o.ctx, rpcTimeout)
	defer cancel()
	for _, e := range slices.Clone(o.mined) {
		if e.nonce < o.pending[len(o.pending)-1].nonce && o.orphaned(ctx, e) {
			o.repeat(e)
		}
	}
}

// repeat puts an orphaned entry on its way again: the same transaction, which the
// node most likely has in its pool already. It returns nil when its nonce went to
// another transaction meanwhile.
func (o *owner) repeat(e *entry) *entry {
	o.mined.remove(e)
	if o.pending.hasNonce(e.nonce) {
		return nil
	}
	again := e.again(o.head)
	o.pending.insert(again)
	o.cfg.Logger.Warn().Stringer("tx", e.newest().Hash()).Uint64("nonce", e.nonce).Msg("transaction was reorganised away, sent again")
	ctx, cancel := context.WithTimeout(o.ctx, rpcTimeout)
	defer cancel()
	o.recordSent(again, o.send(ctx, again))
	return again
}

// orphanOf returns the entry of a candidate that was mined and reorganised away; nil
// when there is none.
func (o *owner) orphanOf(key common.Hash) *entry {
	ctx, cancel := context.WithTimeout(o.ctx, rpcTimeout)
	defer cancel()
	for _, e := range o.mined {
		if e.key == key && o.orphaned(ctx, e) {
			return e
		}
	}
	return nil
}
