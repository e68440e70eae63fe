package transaction

import (
	"errors"
	"fmt"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/rpc"

	"github.com/eigenshift/avs/eigenshift/track"
)

// feeRequests asks for the newest base fee and a tip, unless they are known.
type feeRequests struct {
	known quote // base fee and tip: nil where they are not
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

func newFeeRequests(known quote) *feeRequests {
	f := &feeRequests{known: known}
	if known.baseFee == nil {
		f.batch = append(f.batch, rpc.BatchElem{Method: "eth_getBlockByNumber", Args: []any{"latest", false}, Result: &f.block})
	}
	if known.tip == nil {
		f.batch = append(f.batch, rpc.BatchElem{Method: "eth_maxPriorityFeePerGas", Result: &f.tip})
	}
	return f
}

// read reads the answers, which are the first ones of those. suggested is the tip that the
// node was asked for and has suggested; nil: none.
func (f *feeRequests) read(answered []rpc.BatchElem) (q quote, suggested *big.Int, err error) {
	q = f.known
	if q.baseFee == nil {
		if err := answered[0].Error; err != nil {
			return quote{}, nil, fmt.Errorf("fetch base fee: %w", err)
		}
		if f.block == nil || f.block.BaseFee == nil {
			return quote{}, nil, errors.New("fetch base fee: the chain has none (EIP-1559 is needed)")
		}
		q.block, q.baseFee, answered = uint64(f.block.Number), f.block.BaseFee.ToInt(), answered[1:]
	}
	if q.tip == nil {
		q.tip = big.NewInt(defaultTip)
		if answered[0].Error == nil && f.tip != nil && f.tip.ToInt().Sign() > 0 {
			q.tip, suggested = f.tip.ToInt(), f.tip.ToInt()
		}
	}
	return q, suggested, nil
}

// suggestion is a tip that the node has suggested.
type suggestion struct {
	tip *big.Int // wei per gas
	at  time.Time
}

// suggestionLasts is how long a suggestion is taken for the newest: what a place in a block
// costs beside the base fee changes slowly, and a transaction that waits is offered more.
const suggestionLasts = time.Minute

// askFees returns the requests for what is not known of the fees: the base fee comes with
// each head.
func (s *Sender) askFees() *feeRequests {
	var known quote
	known.block, known.baseFee, _ = s.node.BaseFee()
	if last := s.suggested.Load(); last != nil && time.Since(last.at) < suggestionLasts {
		known.tip = last.tip
	}
	return newFeeRequests(known)
}

// readFees reads the answers to them.
func (s *Sender) readFees(f *feeRequests, answered []rpc.BatchElem) (quote, error) {
	q, suggested, err := f.read(answered)
	if suggested != nil {
		s.suggested.Store(&suggestion{suggested, time.Now()})
	}
	return q, err
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
