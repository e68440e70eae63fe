package transaction

import (
	"context"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/rpc"

	"github.com/eigenshift/avs/eigenshift"
)

// watchedBlocks is for how many blocks a mined transaction is remembered, in case
// its block is reorganised away.
const watchedBlocks = 128

// watch remembers an entry that was mined and succeeded. What failed is no loss.
func (o *owner) watch(e *entry) {
	if e.receipt != nil && e.receipt.Status == types.ReceiptStatusSuccessful {
		o.mined = append(o.mined, e)
		o.mined = slices.Delete(o.mined, 0, max(0, len(o.mined)-maxPending))
	}
}

// moved takes a new head. After a reorganisation the nonce that comes next is the
// node's word again, and transactions that fell out of the chain are put back
// where others wait behind them: no node mines those before.
func (o *owner) moved(head eigenshift.Block) {
	reorganised := o.tip != (eigenshift.Block{}) && head.Parent != o.tip.Hash && head.Hash != o.tip.Hash
	o.head, o.tip = head.Number, head
	o.mined = slices.DeleteFunc(o.mined, func(e *entry) bool {
		return e.receipt.BlockNumber.Uint64()+watchedBlocks < head.Number
	})
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

// orphaned reports whether the node knows none of a mined entry's receipts any
// more, as far as it answers.
func (o *owner) orphaned(ctx context.Context, e *entry) bool {
	var batch []rpc.BatchElem
	for _, tx := range e.attempts {
		batch = append(batch, rpc.BatchElem{Method: "eth_getTransactionReceipt", Args: []any{tx.Hash()}, Result: new(*types.Receipt)})
	}
	if err := o.cfg.Node.Batch(ctx, batch); err != nil {
		return false
	}
	return !slices.ContainsFunc(batch, func(b rpc.BatchElem) bool { return b.Error != nil || *b.Result.(**types.Receipt) != nil })
}

// repeat puts an orphaned entry on its way again: the same transaction, which the
// node most likely has in its pool already. It returns nil when its nonce went to
// another transaction meanwhile.
func (o *owner) repeat(e *entry) *entry {
	o.mined = slices.DeleteFunc(o.mined, func(other *entry) bool { return other == e })
	if slices.ContainsFunc(o.pending, func(other *entry) bool { return other.nonce == e.nonce }) {
		return nil
	}
	again := e.again(o.head)
	o.insert(again)
	o.cfg.Logger.Warn().Stringer("tx", e.newest().Hash()).Uint64("nonce", e.nonce).Msg("transaction was reorganised away, sent again")
	ctx, cancel := context.WithTimeout(o.ctx, rpcTimeout)
	defer cancel()
	o.handed(again, o.hand(ctx, again))
	return again
}

// lost returns the entry of a candidate that was mined and reorganised away; nil
// when there is none.
func (o *owner) lost(key common.Hash) *entry {
	ctx, cancel := context.WithTimeout(o.ctx, rpcTimeout)
	defer cancel()
	for _, e := range o.mined {
		if e.key == key && o.orphaned(ctx, e) {
			return e
		}
	}
	return nil
}
