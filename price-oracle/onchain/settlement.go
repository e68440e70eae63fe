package onchain

import (
	"context"
	"errors"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/accounts/abi/bind"
	"github.com/ethereum/go-ethereum/common"

	"github.com/eigenshift/avs/bindings/priceoracle"
	"github.com/eigenshift/avs/operator/history"
)

// Settlement is the task that brought a price on chain.
type Settlement struct {
	Task           uint64         `json:"task"`
	Proposer       common.Address `json:"proposer"`
	Submitter      common.Address `json:"submitter"`
	ReferenceBlock uint32         `json:"reference_block"` // that operators read the sources at
	Digest         common.Hash    `json:"digest"`          // that they signed
	Tx             common.Hash    `json:"tx"`
	Block          uint64         `json:"block"`
	SpreadBps      uint16         `json:"spread_bps"` // between the live sources, in 1/10000 of the price
	Sources        uint8          `json:"live_sources"`
}

// ErrUnknownSettlement is returned when the node has pruned, or never had, the
// block in which a price settled.
var ErrUnknownSettlement = errors.New("this node does not know in which block it settled")

// Settlement finds out which task brought a price on chain. A round carries the
// time of its block, so the block is found by bisection, and one block's events
// are all that has to be searched.
func (o *Oracle) Settlement(ctx context.Context, p Price) (*Settlement, error) {
	number, err := o.blockAt(ctx, p.Block.Number, uint64(p.UpdatedAt))
	if err != nil {
		return nil, err
	}
	within := &bind.FilterOpts{Context: ctx, Start: number, End: &number}
	updates, err := o.contract.FilterAnswerUpdated(within, []uint8{p.Feed.Index}, []*big.Int{p.Round})
	if err != nil {
		return nil, fmt.Errorf("search block %d for round %s of %s: %w", number, p.Round, p.Feed.Name, err)
	}
	defer updates.Close()
	if !updates.Next() {
		return nil, errors.Join(ErrUnknownSettlement, updates.Error())
	}
	update := updates.Event
	settled, err := o.taskBefore(within, update)
	if err != nil {
		return nil, err
	}
	found := newSettlement(update, settled)
	return &found, nil
}

// taskBefore returns the task whose settlement made an update: the contract
// says TaskSettled first, and then what that changed.
func (o *Oracle) taskBefore(within *bind.FilterOpts, update *priceoracle.PriceOracleAnswerUpdated) (*priceoracle.PriceOracleTaskSettled, error) {
	tasks, err := o.contract.FilterTaskSettled(within, nil, nil, nil)
	if err != nil {
		return nil, fmt.Errorf("search block %d for settled tasks: %w", within.Start, err)
	}
	defer tasks.Close()
	var newest *priceoracle.PriceOracleTaskSettled
	for tasks.Next() {
		if tasks.Event.Raw.Index < update.Raw.Index {
			newest = tasks.Event
		}
	}
	if newest == nil || tasks.Error() != nil {
		return nil, errors.Join(ErrUnknownSettlement, tasks.Error())
	}
	return newest, nil
}

// blockAt returns the number of the block with that time, at most newest.
func (o *Oracle) blockAt(ctx context.Context, newest, time uint64) (uint64, error) {
	number, err := history.FirstBlockAt(ctx, o.client, newest, time)
	if err != nil {
		if errors.Is(err, ethereum.NotFound) {
			err = ErrUnknownSettlement
		}
		return 0, err
	}
	block, err := o.client.HeaderByNumber(ctx, new(big.Int).SetUint64(number))
	if errors.Is(err, ethereum.NotFound) || err == nil && block.Time != time {
		err = ErrUnknownSettlement
	}
	return number, err
}
