package avs

import (
	"context"
	"fmt"
	"math"
	"math/big"
	"time"

	"github.com/rs/zerolog"

	"github.com/eigenshift/avs/eigenshift"
	"github.com/eigenshift/avs/eigenshift/outcome"
	"github.com/eigenshift/avs/examples/exchange-rates/exchange"
)

const (
	// minQuotes is how many exchanges must answer: with three, one may lie, and the median
	// still lies between what the others say.
	minQuotes = 3
	// patience is how long exchanges may take to answer.
	patience = 2 * time.Second

	// quorum is the one that the AVS is deployed with.
	quorum = 0
	// The ends of the middle half of the stake, and all of it.
	lowerBps, upperBps, allBps = 2_500, 7_500, 10_000
)

// observer implements [eigenshift.Observer].
type observer struct {
	pair      exchange.Pair
	exchanges []exchange.Exchange
	logger    zerolog.Logger
}

// Observe asks all exchanges, and returns the median of what they say.
func (o observer) Observe(ctx context.Context, t eigenshift.Task[string]) (Observation, error) {
	quotes, failures := exchange.AskAll(ctx, o.exchanges, o.pair, patience)
	if len(quotes) < minQuotes {
		return Observation{}, fmt.Errorf("%d of %d exchanges answered, at least %d must: %w", len(quotes), len(o.exchanges), minQuotes, failures)
	}
	if failures != nil {
		o.logger.Warn().Err(failures).Uint64("task", uint64(t.ID)).Msg("observed without some exchanges")
	}
	prices := make([]*big.Int, len(quotes))
	for i, q := range quotes {
		prices[i] = q.Price
	}
	return Observation{Price: exchange.Median(prices), Exchanges: uint8(len(prices))}, nil
}

// Outcome returns the median of what operators observed, weighted by their stakes, and how far
// apart they were.
func (observer) Outcome(_ eigenshift.Task[string], seen []eigenshift.Observed[Observation]) (Rate, error) {
	median, err := outcome.Median(seen, quorum, price)
	if err != nil {
		return Rate{}, err
	}
	low, err := outcome.Quantile(seen, quorum, lowerBps, price)
	if err != nil {
		return Rate{}, err
	}
	high, err := outcome.Quantile(seen, quorum, upperBps, price)
	if err != nil {
		return Rate{}, err
	}
	rate := Rate{Price: median, SpreadBps: spread(low, high, median)}
	for _, s := range seen {
		rate.Seen = append(rate.Seen, Seen{s.Operator, s.Value.Price})
	}
	return rate, nil
}

func price(o Observation) *big.Int { return o.Price }

// spread returns how far two prices are apart, in 1/10000 of a third, and at most what 16 bits hold.
func spread(low, high, of *big.Int) uint16 {
	apart := new(big.Int).Sub(high, low)
	apart.Mul(apart, big.NewInt(allBps)).Quo(apart, of)
	if !apart.IsUint64() {
		return math.MaxUint16
	}
	return uint16(min(apart.Uint64(), math.MaxUint16))
}
