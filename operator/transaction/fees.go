package transaction

import (
	"errors"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/rpc"

	"github.com/eigenshift/avs/eigenshift/track"
)

// feeRequests asks for the newest base fee and a tip.
type feeRequests struct {
	batch []rpc.BatchElem
	tip   *hexutil.Big
	block *struct {
		Number  hexutil.Uint64 `json:"number"`
		BaseFee *hexutil.Big   `json:"baseFeePerGas"`
	}
}

const (
	// defaultTip is offered where the node suggests nothing, or zero, in wei per gas.
	defaultTip = 1_000_000_000
	// DefaultMaxPriorityFeePerGas is the most that is offered as a tip, in wei per gas,
	// where nothing else is set: a few times what a block's place costs on mainnet. A
	// suggestion of the node is one node's word, and is paid.
	DefaultMaxPriorityFeePerGas = 5_000_000_000
)

func newFeeRequests() *feeRequests {
	f := new(feeRequests)
	f.batch = []rpc.BatchElem{
		{Method: "eth_getBlockByNumber", Args: []any{"latest", false}, Result: &f.block},
		{Method: "eth_maxPriorityFeePerGas", Result: &f.tip},
	}
	return f
}

func (f *feeRequests) read(answered []rpc.BatchElem) (quote, error) {
	if err := answered[0].Error; err != nil {
		return quote{}, fmt.Errorf("fetch base fee: %w", err)
	}
	if f.block == nil || f.block.BaseFee == nil {
		return quote{}, errors.New("fetch base fee: the chain has none (EIP-1559 is needed)")
	}
	q := quote{block: uint64(f.block.Number), baseFee: f.block.BaseFee.ToInt(), tip: big.NewInt(defaultTip)}
	if answered[1].Error == nil && f.tip != nil && f.tip.ToInt().Sign() > 0 {
		q.tip = f.tip.ToInt()
	}
	return q, nil
}

// fees are what a transaction offers, in wei per gas.
type fees struct{ tip, limit *big.Int }

// ceilings are the most that is ever offered, in wei per gas.
type ceilings struct {
	tip   *big.Int
	limit *big.Int // nil: none
}

func newCeilings(tip, limit *big.Int) ceilings {
	c := ceilings{tip: big.NewInt(DefaultMaxPriorityFeePerGas)}
	if tip != nil && tip.Sign() > 0 {
		c.tip = tip
	}
	if limit != nil && limit.Sign() > 0 {
		c.limit = limit
	}
	return c
}

func (c ceilings) cutLimit(v *big.Int) *big.Int {
	if c.limit == nil {
		return v
	}
	return minimum(v, c.limit)
}

// first returns the fees of a first attempt: room for the base fee to double.
func (q quote) first(most ceilings) (fees, error) {
	if most.limit != nil && q.baseFee.Cmp(most.limit) > 0 {
		return fees{}, track.Because(track.NotSent, fmt.Errorf("max_fee_per_gas: %s wei is below the base fee of %s wei: raise it, or wait", most.limit, q.baseFee))
	}
	tip := minimum(q.tip, most.tip)
	limit := most.cutLimit(new(big.Int).Add(new(big.Int).Lsh(q.baseFee, 1), tip))
	return fees{tip: minimum(tip, limit), limit: limit}, nil
}

// next returns the fees that replace f: a quarter more of both (nodes want a tenth), or
// what is asked for now if that is more. False when the ceilings leave no room for a
// tenth: no node takes less.
func (q quote) next(f fees, most ceilings) (fees, bool) {
	tip := minimum(maximum(more(f.tip, 4), q.tip), most.tip)
	limit := most.cutLimit(maximum(more(f.limit, 4), new(big.Int).Add(new(big.Int).Lsh(q.baseFee, 1), tip)))
	tip = minimum(tip, limit)
	if tip.Cmp(more(f.tip, 10)) < 0 || limit.Cmp(more(f.limit, 10)) < 0 {
		return f, false
	}
	return fees{tip: tip, limit: limit}, true
}

// more returns v and a part of it on top, rounded up.
func more(v *big.Int, part int64) *big.Int {
	sum := new(big.Int).Div(v, big.NewInt(part))
	return sum.Add(sum, v).Add(sum, big.NewInt(1))
}

func minimum(a, b *big.Int) *big.Int {
	if a.Cmp(b) < 0 {
		return a
	}
	return b
}

func maximum(a, b *big.Int) *big.Int {
	if a.Cmp(b) > 0 {
		return a
	}
	return b
}
