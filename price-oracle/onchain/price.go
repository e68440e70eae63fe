package onchain

import (
	"context"
	"fmt"
	"math/big"
	"strings"

	"github.com/ethereum/go-ethereum/accounts/abi/bind"

	"github.com/eigenshift/avs/operator/transaction"
)

// Price is the newest price of a feed.
type Price struct {
	Feed       Feed
	Block      Block    // that this was read at
	Round      *big.Int // from 1, contiguous within the feed; nil before the first
	Answer     *big.Int // the price times 10^Feed.Decimals
	OldestAt   uint32   // unix seconds of the oldest live source's update: the price is as old as that
	ObservedAt uint32   // unix seconds at which operators read the sources
	UpdatedAt  uint32   // unix seconds at which it settled
}

// Age is how old the price was at the block of reading, in seconds: as old as the
// oldest source that went into it.
func (p Price) Age() uint64 { return p.since(p.OldestAt) }

// Due reports whether an active feed's heartbeat has passed since operators read
// its sources.
func (p Price) Due() bool { return p.Feed.Active && p.since(p.ObservedAt) >= uint64(p.Feed.Heartbeat) }

func (p Price) since(time uint32) uint64 { return p.Block.Time - min(p.Block.Time, uint64(time)) }

// String returns the price as a decimal number.
func (p Price) String() string { return Decimal(p.Answer, p.Feed.Decimals) }

// NoPriceError says that no price of a feed has settled yet.
type NoPriceError struct{ Feed Feed }

// Error names the feed.
func (e *NoPriceError) Error() string {
	if !e.Feed.Active {
		return fmt.Sprintf("no price of %s has settled, and none will: the feed is retired", e.Feed.Name)
	}
	return fmt.Sprintf("no price of %s has settled yet", e.Feed.Name)
}

// Price returns the newest price of a feed. The error is an [UnknownFeedError]
// or a [NoPriceError] where there is none.
func (o *Oracle) Price(ctx context.Context, name string) (Price, error) {
	at, block, err := o.head(ctx)
	if err != nil {
		return Price{}, err
	}
	feed, err := o.feedNamed(at, name)
	if err != nil {
		return Price{}, err
	}
	price, err := o.priceOf(at, feed)
	if err != nil {
		return Price{}, err
	}
	if price.Round == nil {
		return Price{}, &NoPriceError{Feed: feed}
	}
	price.Block = block
	return price, nil
}

// Prices returns the newest price of every feed, ascending by index, retired
// feeds and those without a price included.
func (o *Oracle) Prices(ctx context.Context) ([]Price, error) {
	at, block, err := o.head(ctx)
	if err != nil {
		return nil, err
	}
	feeds, err := o.feeds(at)
	if err != nil {
		return nil, err
	}
	prices := make([]Price, len(feeds))
	for i, feed := range feeds {
		if prices[i], err = o.priceOf(at, feed); err != nil {
			return nil, err
		}
		prices[i].Block = block
	}
	return prices, nil
}

func (o *Oracle) priceOf(at *bind.CallOpts, feed Feed) (Price, error) {
	round, err := o.contract.LatestRound(at, feed.Index)
	if reverted, _, _ := transaction.Reverted(o.reverts.Explain(err)); reverted == "NoRounds" {
		return Price{Feed: feed}, nil
	}
	if err != nil {
		return Price{}, o.explain("read the newest round of "+feed.Name, err)
	}
	return Price{
		Feed:       feed,
		Round:      round.RoundId,
		Answer:     round.Answer,
		OldestAt:   round.OldestAt,
		ObservedAt: round.ObservedAt,
		UpdatedAt:  round.UpdatedAt,
	}, nil
}

// Decimal writes an integer with a decimal point before its last digits.
func Decimal(value *big.Int, decimals uint8) string {
	if decimals == 0 {
		return value.String()
	}
	digits := new(big.Int).Abs(value).String()
	if missing := int(decimals) + 1 - len(digits); missing > 0 {
		digits = strings.Repeat("0", missing) + digits
	}
	point := len(digits) - int(decimals)
	sign := ""
	if value.Sign() < 0 {
		sign = "-"
	}
	return sign + digits[:point] + "." + digits[point:]
}
