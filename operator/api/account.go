package api

import (
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/eigenshift/avs/eigenshift"
	"github.com/eigenshift/avs/operator/config"
	"github.com/eigenshift/avs/operator/transaction"
)

// Settlement is a task that the contract has settled, with its block and the block's time.
type Settlement struct {
	Task  eigenshift.TaskID `json:"task"`
	Block uint64            `json:"block"`
	Time  time.Time         `json:"time"`
}

// Account is the account that pays for the operator's transactions.
type Account struct {
	Address common.Address `json:"address"`
	// Balance and SettlementCost, which is about what a settlement costs now, are in wei; nil
	// until they are known.
	Balance        *config.Wei `json:"balance,omitempty"`
	SettlementCost *config.Wei `json:"settlement_cost,omitempty"`
	// Spent is what mined transactions have cost since the start, by what they were for.
	Spent map[string]Spent `json:"spent"`
}

// What transactions are for.
const (
	Settling = "settle"
	Other    = "other" // registering, and keeping the operator table up to date
)

// Spent is what mined transactions have cost.
type Spent struct {
	Succeeded uint64     `json:"succeeded"`
	Failed    uint64     `json:"failed"` // reverted, and paid for
	Gas       uint64     `json:"gas"`
	Fees      config.Wei `json:"fees"`
}

// Plus adds what transactions to one contract have cost.
func (s Spent) Plus(more transaction.Spent) Spent {
	return Spent{
		Succeeded: s.Succeeded + more.Succeeded, Failed: s.Failed + more.Failed, Gas: s.Gas + more.Gas,
		Fees: config.NewWei(new(big.Int).Add(s.Fees.Big(), more.Fees)),
	}
}

// Disk is the disk that the data folder is on; zero where that is not known.
type Disk struct {
	Free  uint64 `json:"free_bytes"`
	Total uint64 `json:"total_bytes"`
}

// ether converts wei, as exactly as metrics are.
func ether(w config.Wei) float64 {
	f, _ := new(big.Rat).SetFrac(w.Big(), big.NewInt(1e18)).Float64()
	return f
}
