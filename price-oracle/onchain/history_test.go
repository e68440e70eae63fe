package onchain

import (
	"context"
	"errors"
	"math/big"
	"slices"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/eigenshift/avs/eigenshift"
	"github.com/eigenshift/avs/price-oracle/internal/testchain"
)

// bent are logs of a node that loses some of them.
type bent struct {
	Logs
	lost func(types.Log) bool
	most uint64 // blocks that were asked for at once
}

func (b *bent) FilterLogs(ctx context.Context, q ethereum.FilterQuery) ([]types.Log, error) {
	b.most = max(b.most, q.ToBlock.Uint64()-q.FromBlock.Uint64()+1)
	found, err := b.Logs.FilterLogs(ctx, q)
	return slices.DeleteFunc(found, b.lost), err
}

func TestHistory(t *testing.T) {
	c := testchain.Start(t)
	for _, name := range []string{"ETH/USD", "BTC/USD"} {
		c.AddFeed(name, 8, 1, c.DiaSource(name, 8, testchain.Forever))
		c.SetValue(name, usd(1), c.Head().Time)
	}
	o := open(t, c, c.Oracle)
	if _, err := o.History(t.Context(), c.Client(), "ETH/USD", 5); !errors.As(err, new(*NoPriceError)) {
		t.Errorf("history before the first price: %v", err)
	}
	var receipts []*types.Receipt
	for i := range 4 {
		c.SetValue("ETH/USD", usd(int64(3000+i)), c.Head().Time)
		task, receipt := c.SettleFeeds(eigenshift.TaskID(7+i), big.NewInt(0b11))
		if task.Proposer != c.Operator {
			t.Fatal("another proposer")
		}
		receipts = append(receipts, receipt)
	}
	c.SettleFeedsAs(c.Another, 20, big.NewInt(0b10)) // the other feed alone

	h, err := o.History(t.Context(), c.Client(), "ETH/USD", 3)
	if err != nil || len(h.Updates) != 3 || h.Complete() || h.Feed.Name != "ETH/USD" || h.Block.Number != c.Head().Number {
		t.Fatalf("history %+v, %v", h, err)
	}
	for i, update := range h.Updates {
		s, receipt := update.Settlement, receipts[i+1]
		if update.String() != usdText(3001+i) || update.Round.Int64() != int64(i+2) || s.Task != uint64(8+i) || s.Proposer != c.Operator ||
			s.Tx != receipt.TxHash || s.Block != receipt.BlockNumber.Uint64() || s.Sources != 1 || update.UpdatedAt == 0 {
			t.Errorf("update %d is %+v", i, update)
		}
		// As the contract's state and one block's logs tell of the newest.
		if i == 2 {
			price, err := o.Price(t.Context(), "ETH/USD")
			if err != nil || price.Round.Cmp(update.Round) != 0 || price.String() != update.String() {
				t.Errorf("price %+v, %v", price, err)
			}
			if found, err := o.Settlement(t.Context(), price); err != nil || *found != s {
				t.Errorf("settlement %+v, %v", found, err)
			}
		}
	}
	if h, err = o.History(t.Context(), c.Client(), "ETH/USD", 100); err != nil || len(h.Updates) != 4 || !h.Complete() || !h.Updates[0].Overdue {
		t.Errorf("whole history %+v, %v", h, err)
	}
	if h, err = o.History(t.Context(), c.Client(), "BTC/USD", 1); err != nil || h.Updates[0].Settlement.Proposer != c.Another || h.Updates[0].Settlement.Task != 20 {
		t.Errorf("history of the other feed %+v, %v", h, err)
	}
}

func usdText(dollars int) string { return Decimal(usd(int64(dollars)), 8) }

// A node that has the newest state, and not the newest logs, or not all of them.
func TestHistory_LogsThatAreMissing(t *testing.T) {
	c := testchain.Start(t)
	c.AddFeed("ETH/USD", 8, 1, c.DiaSource("ETH/USD", 8, testchain.Forever))
	c.SetValue("ETH/USD", usd(3000), c.Head().Time)
	for i := range 3 {
		c.SettleFeeds(eigenshift.TaskID(7+i), big.NewInt(1))
	}
	newest := c.Head().Number
	o := open(t, c, c.Oracle)
	for name, test := range map[string]struct {
		lost func(types.Log) bool
		want string
	}{
		"the newest":       {func(log types.Log) bool { return log.BlockNumber == newest }, "lack round 3"},
		"one between":      {func(log types.Log) bool { return log.BlockNumber+2 >= newest && log.BlockNumber < newest }, "lack round 2"},
		"all":              {func(types.Log) bool { return true }, "lack round 3"},
		"what it was for":  {func(log types.Log) bool { return log.Topics[0] == o.events["TaskSettled"].ID }, ErrUnknownSettlement.Error()},
		"those of another": {func(log types.Log) bool { return log.Topics[0] != o.events["TaskSettled"].ID }, "lack round 3"},
	} {
		logs := &bent{Logs: c.Client(), lost: test.lost}
		if h, err := o.History(t.Context(), logs, "ETH/USD", 3); err == nil || !strings.Contains(err.Error(), test.want) {
			t.Errorf("%s: %+v, %v", name, h, err)
		}
		if logs.most > historySpan {
			t.Errorf("%s: %d blocks at once", name, logs.most)
		}
	}
}
