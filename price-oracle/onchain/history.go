package onchain

import (
	"context"
	"fmt"
	"math/big"
	"slices"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/eigenshift/avs/bindings/priceoracle"
	avs "github.com/eigenshift/avs/price-oracle"
)

const (
	// historySpan is how many blocks are searched at once. A chain.Node divides such a span
	// further where its endpoints refuse so many.
	historySpan = 2_000
	// historyReach is how many blocks are searched at most: four weeks of mainnet's.
	historyReach = 200_000
)

// Update is a price that settled, and the task that brought it on chain.
type Update struct {
	Price
	Settlement Settlement
	// Overdue and Requested are why it was due, beside a change of the price.
	Overdue, Requested bool
}

// History is the newest updates of a feed.
type History struct {
	Feed    Feed
	Block   Block    // the head up to which logs were searched
	From    uint64   // the block from which on they were
	Updates []Update // contiguous rounds, oldest first; the last is the newest price
}

// Complete reports whether it begins with the feed's first round.
func (h History) Complete() bool {
	return len(h.Updates) > 0 && h.Updates[0].Round.Cmp(common.Big1) == 0
}

// Logs searches logs in ranges of blocks; a chain.Node does.
type Logs interface {
	FilterLogs(ctx context.Context, query ethereum.FilterQuery) ([]types.Log, error)
}

// History returns the newest updates of a feed, at most so many, from the events of the
// contract. It looks back for four weeks at most, and fails where the node's logs have not
// what the contract's state has. The error is an [UnknownFeedError] or a [NoPriceError]
// where there is no price.
func (o *Oracle) History(ctx context.Context, logs Logs, name string, count int) (History, error) {
	newest, err := o.Price(ctx, name)
	if err != nil {
		return History{}, err
	}
	head := newest.Block.Number
	h := History{Feed: newest.Feed, Block: newest.Block, From: head + 1}
	for oldest := head - min(head, historyReach); len(h.Updates) < count && !h.Complete() && h.From > oldest; {
		start := max(oldest, h.From-min(h.From, historySpan))
		part, err := o.updates(ctx, logs, h.Feed, start, h.From-1)
		if err != nil {
			return History{}, err
		}
		h.Updates, h.From = append(part, h.Updates...), start
	}
	for i := range h.Updates {
		h.Updates[i].Block = newest.Block
	}
	if err := o.checkHistory(ctx, h, newest); err != nil {
		return History{}, err
	}
	h.Updates = h.Updates[max(0, len(h.Updates)-count):]
	return h, nil
}

// checkHistory compares the updates with the newest price as the contract has it: absence of logs is
// no evidence that nothing happened.
func (o *Oracle) checkHistory(ctx context.Context, h History, newest Price) error {
	expected := new(big.Int).Set(newest.Round)
	for _, update := range slices.Backward(h.Updates) {
		if update.Round.Cmp(expected) != 0 {
			return missingLogs(newest, expected)
		}
		expected.Sub(expected, common.Big1)
	}
	if len(h.Updates) > 0 {
		return nil
	}
	first, err := o.client.HeaderByNumber(ctx, new(big.Int).SetUint64(h.From))
	if err != nil {
		return fmt.Errorf("fetch block %d: %w", h.From, err)
	}
	if uint64(newest.UpdatedAt) >= first.Time {
		return missingLogs(newest, newest.Round)
	}
	return nil
}

func missingLogs(newest Price, round *big.Int) error {
	return fmt.Errorf("the node's logs up to block %d lack round %s of %s: ask again, or ask another node", newest.Block.Number, round, newest.Feed.Name)
}

// updates returns the updates of a feed in a range of blocks, both ends included.
func (o *Oracle) updates(ctx context.Context, logs Logs, feed Feed, from, to uint64) ([]Update, error) {
	found, err := logs.FilterLogs(ctx, ethereum.FilterQuery{
		FromBlock: new(big.Int).SetUint64(from), ToBlock: new(big.Int).SetUint64(to), Addresses: []common.Address{o.address},
		Topics: [][]common.Hash{{o.events["TaskSettled"].ID, o.events["AnswerUpdated"].ID}},
	})
	if err != nil {
		return nil, fmt.Errorf("search blocks %d to %d for prices of %s: %w", from, to, feed.Name, err)
	}
	var updates []Update
	var task *priceoracle.PriceOracleTaskSettled // the contract says first what settled, then what that changed
	for _, log := range found {
		if log.Removed || log.Address != o.address {
			continue
		}
		if settled, err := o.contract.ParseTaskSettled(log); err == nil {
			task = settled
			continue
		}
		update, err := o.contract.ParseAnswerUpdated(log)
		if err != nil || update.Feed != feed.Index {
			continue
		}
		if task == nil || task.Raw.TxHash != log.TxHash {
			return nil, fmt.Errorf("round %s of %s: %w", update.RoundId, feed.Name, ErrUnknownSettlement)
		}
		updates = append(updates, newUpdate(feed, update, task))
	}
	return updates, nil
}

func newUpdate(feed Feed, update *priceoracle.PriceOracleAnswerUpdated, task *priceoracle.PriceOracleTaskSettled) Update {
	round := avs.UnpackRound(update.Round)
	return Update{
		Price: Price{
			Feed: feed, Round: update.RoundId, Answer: round.Answer,
			OldestAt: round.OldestAt, ObservedAt: round.ObservedAt, UpdatedAt: round.UpdatedAt,
		},
		Settlement: newSettlement(update, task),
		Overdue:    round.Overdue, Requested: round.Requested,
	}
}

// newSettlement describes a task that settled, as an update by it shows it.
func newSettlement(update *priceoracle.PriceOracleAnswerUpdated, task *priceoracle.PriceOracleTaskSettled) Settlement {
	round := avs.UnpackRound(update.Round)
	return Settlement{
		Task: task.Id, Proposer: task.Proposer, Submitter: task.Submitter, ReferenceBlock: task.ReferenceBlock, Digest: task.Digest,
		Tx: update.Raw.TxHash, Block: update.Raw.BlockNumber, SpreadBps: round.SpreadBps, Sources: round.Sources,
	}
}
