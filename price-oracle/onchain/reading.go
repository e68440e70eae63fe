package onchain

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"slices"

	"github.com/ethereum/go-ethereum/accounts/abi/bind"
	"github.com/ethereum/go-ethereum/common"

	"github.com/eigenshift/avs/bindings/sourcereader"
	"github.com/eigenshift/avs/operator/chain"
	priceoracle "github.com/eigenshift/avs/price-oracle"
)

// Reading is what the sources of a feed say at a block, and what operators would
// answer there.
type Reading struct {
	Feed         Feed
	Block        Block
	Answer       priceoracle.Answer
	Observations []Observation // one for each source
}

// Observation is what one source says.
type Observation struct {
	Source    Source
	Live      bool     // whether it counts
	Reason    string   // why it does not
	RoundID   *big.Int // of the source; 0 where its kind has none
	Answer    *big.Int // times 10^Source.Decimals
	UpdatedAt uint32   // unix seconds, as the source says
}

// String returns the answer as a decimal number.
func (o Observation) String() string { return Decimal(o.Answer, o.Source.Decimals) }

// Sources reads the sources of a feed through the SourceReader at that address,
// as operators do.
func (o *Oracle) Sources(ctx context.Context, reader common.Address, name string) (Reading, error) {
	at, block, err := o.head(ctx)
	if err != nil {
		return Reading{}, err
	}
	feed, err := o.feedNamed(at, name)
	if err != nil {
		return Reading{}, err
	}
	if !feed.Active {
		return Reading{}, fmt.Errorf("%s is retired: operators do not read its sources", name)
	}
	contract := chain.Bound(sourcereader.NewSourceReader(reader, o.client))
	if err := o.checkReader(at, contract, reader); err != nil {
		return Reading{}, err
	}
	seen, answer, err := o.read(at, contract, feed)
	if err != nil {
		return Reading{}, fmt.Errorf("read the sources of %s with SourceReader %s: %w", name, reader, err)
	}
	reading := Reading{Feed: feed, Block: block, Answer: answer}
	for i, source := range feed.Sources {
		reading.Observations = append(reading.Observations, newObservation(source, seen[i], block))
	}
	return reading, nil
}

// read returns an observation for each source of a feed, and the answer. It
// checks that the answer is about these observations.
func (o *Oracle) read(at *bind.CallOpts, contract *sourcereader.SourceReader, feed Feed) ([]sourcereader.ISourceReaderObservation, priceoracle.Answer, error) {
	spec := priceoracle.Feeds(feed.Index)
	seen, err := contract.Observe(at, new(big.Int).SetBytes(spec[:]))
	if err != nil {
		return nil, priceoracle.Answer{}, o.reverts.Explain(err)
	}
	data, err := contract.Respond(at, spec[:])
	if err != nil {
		return nil, priceoracle.Answer{}, o.reverts.Explain(err)
	}
	response, err := priceoracle.ResponseCodec{}.Decode(data)
	if err != nil {
		return nil, priceoracle.Answer{}, fmt.Errorf("decode response: %w", err)
	}
	if err := response.Check(spec); err != nil {
		return nil, priceoracle.Answer{}, fmt.Errorf("check response: %w", err)
	}
	if len(seen) != len(feed.Sources) || !slices.EqualFunc(seen, response.Observations, same) {
		return nil, priceoracle.Answer{}, errors.New("the response is not about these observations")
	}
	return seen, response.Answers[0], nil
}

// same reports whether what SourceReader shows is what operators sign.
func same(shown sourcereader.ISourceReaderObservation, signed priceoracle.Observation) bool {
	return shown.Feed == signed.Feed && shown.Source == signed.Source && shown.RoundId.Cmp(signed.RoundID) == 0 &&
		shown.UpdatedAt == signed.UpdatedAt && shown.Answer.Cmp(signed.Answer) == 0
}

func (o *Oracle) checkReader(at *bind.CallOpts, contract *sourcereader.SourceReader, address common.Address) error {
	of, err := contract.Oracle(at)
	if err != nil {
		return fmt.Errorf("ask %s, which should be a SourceReader, for its oracle: %w", address, o.reverts.Explain(err))
	}
	if of != o.address {
		return fmt.Errorf("SourceReader %s reads the feeds of %s, not of %s: correct one of the addresses", address, of, o.address)
	}
	return nil
}

func newObservation(source Source, seen sourcereader.ISourceReaderObservation, block Block) Observation {
	observation := Observation{
		Source: source, Live: seen.Live, RoundID: seen.RoundId, Answer: seen.Answer, UpdatedAt: seen.UpdatedAt,
	}
	if !seen.Live {
		observation.Reason = reason(source, seen, block)
	}
	return observation
}

// reason explains why the contract found a source not live. It decides nothing.
func reason(source Source, seen sourcereader.ISourceReaderObservation, block Block) string {
	updatedAt := uint64(seen.UpdatedAt)
	switch {
	case updatedAt == 0 && seen.Answer.Sign() == 0:
		return "has no price, or other decimals than are configured, or does not answer as its kind should, or with numbers that do not fit"
	case updatedAt == 0:
		return "does not say when its price is from"
	case updatedAt > block.Time:
		return fmt.Sprintf("says that its price is from %d seconds in the future", updatedAt-block.Time)
	case block.Time-updatedAt > uint64(source.MaxAge):
		return fmt.Sprintf("its price is %d seconds old, at most %d allowed", block.Time-updatedAt, source.MaxAge)
	case seen.Answer.Sign() <= 0:
		return "its price is not positive"
	default:
		return "its price is below the smallest that the feed's decimals can express"
	}
}
