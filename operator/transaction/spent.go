package transaction

import (
	"maps"
	"math/big"
	"sync"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
)

// Spent is what mined transactions to one contract have cost.
type Spent struct {
	Succeeded uint64
	Failed    uint64
	Gas       uint64
	Fees      *big.Int // wei
}

// expenses are what an account's transactions have cost since the start, by contract. What a
// reorganisation takes back, and another block has again, counts twice.
type expenses struct {
	mu sync.Mutex
	by map[common.Address]Spent
}

// add counts a transaction that was mined.
func (x *expenses) add(to common.Address, r *types.Receipt) {
	x.mu.Lock()
	defer x.mu.Unlock()
	if x.by == nil {
		x.by = make(map[common.Address]Spent)
	}
	s, known := x.by[to]
	if !known {
		s.Fees = new(big.Int)
	}
	if r.Status == types.ReceiptStatusSuccessful {
		s.Succeeded++
	} else {
		s.Failed++
	}
	s.Gas += r.GasUsed
	if r.EffectiveGasPrice != nil { // nodes may leave it out
		fee := new(big.Int).Mul(r.EffectiveGasPrice, new(big.Int).SetUint64(r.GasUsed))
		s.Fees = fee.Add(fee, s.Fees)
	}
	x.by[to] = s
}

// Spent returns what mined transactions of this sender have cost, by the contract that they
// called.
func (s *Sender) Spent() map[common.Address]Spent {
	s.spent.mu.Lock()
	defer s.spent.mu.Unlock()
	return maps.Clone(s.spent.by)
}
