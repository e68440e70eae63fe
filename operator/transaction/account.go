package transaction

import (
	"context"
	"fmt"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/rpc"

	"github.com/eigenshift/avs/operator/chain"
)

// account signs transactions, and asks the nodes what they know of them.
type account struct {
	node   *chain.Node
	ctx    context.Context // ends with the sender
	key    Signer
	from   common.Address
	signer types.Signer
}

// sign adds an attempt with the given fees to an entry.
func (a *account) sign(e *entry, f fees, head uint64) error {
	tx, err := a.signed(types.NewTx(&types.DynamicFeeTx{
		ChainID: a.signer.ChainID(), Nonce: e.nonce, To: &e.candidate.To, Data: e.candidate.Data,
		Value: e.candidate.value(), Gas: e.gas, GasTipCap: f.tip, GasFeeCap: f.limit,
	}))
	if err != nil {
		return err
	}
	e.fees, e.block, e.attempts, e.pool = f, head, append(e.attempts, tx), pool{told: e.pool.told}
	if !e.isAccepted() {
		hash := tx.Hash()
		e.first.Store(&hash)
	}
	return nil
}

// send hands an entry's newest attempt to the node.
func (a *account) send(ctx context.Context, e *entry) error {
	raw, err := e.newest().MarshalBinary()
	if err != nil {
		return fmt.Errorf("encode: %w", err)
	}
	var hash common.Hash
	return a.node.Request(ctx, &hash, "eth_sendRawTransaction", hexutil.Bytes(raw))
}

// nonces asks the node for the lowest nonce that no block has used, and for the lowest
// that its pool has not used either.
func (a *account) nonces(ctx context.Context) (used, next uint64, err error) {
	var mined, pending hexutil.Uint64
	batch := []rpc.BatchElem{
		{Method: "eth_getTransactionCount", Args: []any{a.from, "latest"}, Result: &mined},
		{Method: "eth_getTransactionCount", Args: []any{a.from, "pending"}, Result: &pending},
	}
	err = a.node.Batch(ctx, batch)
	for _, b := range batch {
		if err == nil {
			err = b.Error
		}
	}
	if err != nil {
		return 0, 0, fmt.Errorf("fetch nonce: %w", err)
	}
	return uint64(mined), uint64(pending), nil
}

// mayBeKnown reports whether an endpoint has an entry's newest attempt, or does not say
// that it has not.
func (a *account) mayBeKnown(ctx context.Context, e *entry) bool {
	return slices.ContainsFunc(a.node.Endpoints(), func(endpoint chain.Endpoint) bool {
		has, err := knows(ctx, endpoint, e.newest().Hash())
		return has || err != nil
	})
}

// receiptAnywhere asks each endpoint for the receipt of one of an entry's attempts.
func (a *account) receiptAnywhere(ctx context.Context, e *entry) *types.Receipt {
	for _, endpoint := range a.node.Endpoints() {
		for _, tx := range e.attempts {
			var r *types.Receipt
			if err := endpoint.Request(ctx, &r, "eth_getTransactionReceipt", tx.Hash()); err == nil && r != nil && r.BlockNumber != nil {
				return r
			}
		}
	}
	return nil
}

// orphaned reports whether the node knows none of a mined entry's receipts any more, as
// far as it answers.
func (a *account) orphaned(ctx context.Context, e *entry) bool {
	batch := receiptRequests(e)
	if err := a.node.Batch(ctx, batch); err != nil {
		return false
	}
	return !slices.ContainsFunc(batch, func(b rpc.BatchElem) bool { return b.Error != nil || *b.Result.(**types.Receipt) != nil })
}

func receiptRequests(e *entry) (batch []rpc.BatchElem) {
	for _, tx := range e.attempts {
		batch = append(batch, rpc.BatchElem{Method: "eth_getTransactionReceipt", Args: []any{tx.Hash()}, Result: new(*types.Receipt)})
	}
	return batch
}

// gasOfNothing is enough for a transfer of nothing, also where the account has code (EIP-7702).
const gasOfNothing = 100_000

// unused returns an entry that does nothing but use a nonce.
func (a *account) unused(nonce uint64) *entry {
	e := newEntry(common.Hash{}, Candidate{To: a.from}, gasOfNothing)
	e.nonce = nonce
	return e
}
