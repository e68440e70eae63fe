package chain

import (
	"context"
	"encoding/json"
	"errors"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/eigenshift/avs/eigenshift"
)

// head is what is remembered of a block.
type head struct {
	eigenshift.Block
	bloom   *types.Bloom // of its logs; nil: the node sent none
	baseFee *big.Int     // wei per gas; nil: the node sent none
	seen    time.Time    // when the node sent it
}

// header is the part of a block header that matters here. The hash is the
// node's word: recomputing it would tie this package to the fields of one fork.
type header struct {
	Number  *hexutil.Uint64 `json:"number"`
	Hash    *common.Hash    `json:"hash"`
	Parent  common.Hash     `json:"parentHash"`
	Time    hexutil.Uint64  `json:"timestamp"`
	Bloom   json.RawMessage `json:"logsBloom"`
	BaseFee json.RawMessage `json:"baseFeePerGas"`
}

func (h *header) head() (head, error) {
	if h == nil || h.Number == nil || h.Hash == nil || *h.Hash == (common.Hash{}) {
		return head{}, errors.New("the node sent a block without number or hash")
	}
	b := head{Block: eigenshift.Block{Number: uint64(*h.Number), Hash: *h.Hash, Parent: h.Parent, Time: uint64(h.Time)}, seen: time.Now()}
	// A block without these two will do.
	if bloom := new(types.Bloom); isGiven(h.Bloom) && json.Unmarshal(h.Bloom, bloom) == nil {
		b.bloom = bloom
	}
	if fee := new(hexutil.Big); isGiven(h.BaseFee) && json.Unmarshal(h.BaseFee, fee) == nil {
		b.baseFee = fee.ToInt()
	}
	return b, nil
}

func isGiven(value json.RawMessage) bool { return len(value) > 0 && string(value) != "null" }

// Newest returns the newest head that was followed; false while none is.
func (n *Node) Newest() (eigenshift.Block, bool) {
	h, ok := n.heads.last()
	return h.Block, ok
}

// BaseFee returns number and base fee, in wei per gas, of the newest head that was followed;
// false where it is not known, or the head is older than a block should be.
func (n *Node) BaseFee() (block uint64, fee *big.Int, known bool) {
	h, ok := n.heads.last()
	if !ok || h.baseFee == nil || time.Since(h.seen) > longestBlock {
		return 0, nil, false
	}
	return h.Number, h.baseFee, true
}

// fetch asks for the block with a number or tag.
func (n *Node) fetch(ctx context.Context, which string) (head, error) {
	ctx, cancel := n.bound(ctx)
	defer cancel()
	var h *header
	if err := n.rpc.CallContext(ctx, &h, "eth_getBlockByNumber", which, false); err != nil {
		return head{}, err
	}
	if h == nil {
		return head{}, ethereum.NotFound
	}
	return h.head()
}
