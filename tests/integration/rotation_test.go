package integration

import (
	"context"
	"math/big"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/accounts/abi/bind"
	"github.com/ethereum/go-ethereum/common"

	"github.com/eigenshift/avs/bindings/pricefeed"
)

// requireOnce fails when a task settled twice.
func requireOnce(t *testing.T, tasks []Task) {
	t.Helper()
	seen := make(map[uint64]bool)
	for _, task := range tasks {
		if seen[task.ID] {
			t.Errorf("task %d settled twice", task.ID)
		}
		seen[task.ID] = true
	}
}

// requireRotation fails when two consecutive tasks have the same proposer, or a
// task settled twice.
func requireRotation(t *testing.T, tasks []Task) {
	t.Helper()
	requireOnce(t, tasks)
	for i, task := range tasks {
		if i > 0 && task.Proposer == tasks[i-1].Proposer {
			t.Errorf("tasks %d and %d have the same proposer %s", tasks[i-1].ID, task.ID, task.Proposer)
		}
	}
}

func proposers(tasks []Task) map[common.Address]int {
	shares := make(map[common.Address]int)
	for _, task := range tasks {
		shares[task.Proposer]++
	}
	return shares
}

// Five operators settle task after task, each proposed by another, and each of
// them takes its turn; the prices that they settle are what a consumer reads.
func TestFiveOperatorsTakeTurns(t *testing.T) {
	t.Parallel()
	d := Up(t)
	tasks := d.AwaitTasks(10)
	requireRotation(t, tasks)
	shares := proposers(tasks)
	for _, op := range d.Status().Operators {
		if !op.Alive || !op.Voter {
			t.Errorf("operator %d: alive %t, voter %t", op.Number, op.Alive, op.Voter)
		}
		if shares[op.Address] == 0 {
			t.Errorf("operator %d proposed none of %d tasks", op.Number, len(tasks))
		}
	}
	feeds := make(map[string]bool) // one is due in every slot, the other in every eighth
	newest := uint64(0)
	for _, task := range tasks {
		late := task.ID < newest // its prices are older than those that are there
		newest = max(newest, task.ID)
		if task.Signers < 3 || task.GasUsed == 0 || len(task.Feeds) == 0 && !late {
			t.Errorf("task %d: %d signers, %d gas, %d feeds", task.ID, task.Signers, task.GasUsed, len(task.Feeds))
		}
		for _, feed := range task.Feeds {
			feeds[feed.Name] = true
		}
	}
	if len(feeds) != 2 {
		t.Errorf("prices of %d feeds have settled, want 2", len(feeds))
	}
}

// A price that moves at the sources shows up where consumers read it: in the
// Chainlink interface of the feed.
func TestAMovedPriceReachesTheFeed(t *testing.T) {
	t.Parallel()
	d := Up(t)
	status := d.Status()
	feed, err := pricefeed.NewPriceFeed(status.Contracts["PriceFeed ETH/USD"], d.Client())
	if err != nil {
		t.Fatal(err)
	}
	read := func() *big.Int {
		ctx, cancel := context.WithTimeout(context.Background(), 10*time.Second)
		defer cancel()
		round, err := feed.LatestRoundData(&bind.CallOpts{Context: ctx})
		if err != nil {
			t.Fatalf("latestRoundData: %v", err)
		}
		return round.Answer
	}
	d.Run("price", "ETH/USD", "7777")
	// Sources differ by a little, and the walk may go on: within 1 % of 7777.
	low, high := big.NewInt(7699_00000000), big.NewInt(7855_00000000)
	d.Await("a price near 7777", func() bool {
		answer := read()
		return answer.Cmp(low) > 0 && answer.Cmp(high) < 0
	})
}
