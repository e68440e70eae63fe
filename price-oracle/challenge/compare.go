package challenge

import (
	"context"
	"errors"
	"fmt"
	"math"
	"math/big"

	"github.com/ethereum/go-ethereum/accounts/abi/bind"
	"github.com/ethereum/go-ethereum/common"

	"github.com/eigenshift/avs/bindings/aggregatorv3interface"
	"github.com/eigenshift/avs/eigenshift"
	"github.com/eigenshift/avs/operator/chain"
	priceoracle "github.com/eigenshift/avs/price-oracle"
)

// maxPhases bounds how many later phases of a source are looked at, the newest
// first.
const maxPhases = 16

// compare returns what is wrong with an observation of a source; nil when its
// history does not refute it.
func (x *Examiner) compare(ctx context.Context, w witness, seen priceoracle.Observation, reference eigenshift.Block, now uint64) (*Fault, error) {
	source := x.roundsOf(w.source)
	observed, ok := NewRoundID(seen.RoundID)
	if !ok {
		return nil, fmt.Errorf("round %s is none", seen.RoundID)
	}
	fault := &Fault{Feed: seen.Feed, Observation: seen, Round: observed, Source: w.source}
	newest, there, err := source.newest(ctx)
	if err != nil || !there {
		return nil, err
	}
	if observed.Compare(newest.ID) > 0 {
		if !visibleBefore(new(big.Int).SetUint64(uint64(seen.UpdatedAt)), w.delay, now) {
			return nil, nil // the source may have hidden it again
		}
		fault.Kind, fault.History = Differing, newest
		return fault, nil
	}
	same, there, err := source.round(ctx, observed)
	if err != nil {
		return nil, err
	}
	if there && (same.Answer.Cmp(seen.Answer) != 0 || same.UpdatedAt.Cmp(new(big.Int).SetUint64(uint64(seen.UpdatedAt))) != 0) {
		fault.Kind, fault.History = Differing, same
		return fault, nil
	}
	candidates, err := x.laterRounds(ctx, source, observed, newest.ID, reference)
	if err != nil {
		return nil, err
	}
	for _, id := range candidates {
		newer, there, err := source.round(ctx, id)
		if err != nil {
			return nil, err
		}
		if there && visibleBefore(newer.UpdatedAt, w.delay, reference.Time) {
			fault.Kind, fault.History = Skipped, newer
			return fault, nil
		}
	}
	return nil, nil
}

// visibleBefore says whether a round was there for longer than a delay before a time.
func visibleBefore(updatedAt *big.Int, delay, before uint64) bool {
	return new(big.Int).Add(updatedAt, new(big.Int).SetUint64(delay)).Cmp(new(big.Int).SetUint64(before)) < 0
}

// laterRounds returns rounds that would show that an observation skipped one: the
// next of the same phase, since rounds of a phase follow each other, and rounds
// of later phases that are known to have begun by the reference block.
func (x *Examiner) laterRounds(ctx context.Context, h *rounds, seen, newest RoundID, reference eigenshift.Block) ([]RoundID, error) {
	var later []RoundID
	if seen.Number < math.MaxUint64 {
		later = append(later, RoundID{Phase: seen.Phase, Number: seen.Number + 1})
	}
	for phase := newest.Phase; phase > seen.Phase && newest.Phase-phase < maxPhases; phase-- {
		since, err := x.challenger.PhaseSince(&bind.CallOpts{Context: ctx}, h.source, phase)
		if err != nil {
			return nil, fmt.Errorf("ask when %s came to phase %d: %w", h.source, phase, x.reverts.Explain(err))
		}
		if since.Sign() == 0 || since.Cmp(new(big.Int).SetUint64(reference.Number)) > 0 {
			continue
		}
		// The newest round of that time, where the node still knows it; else the
		// first, which an aggregator may have had before its proxy changed over.
		if at, there, err := h.newestAt(ctx, reference.Hash); err == nil && there && at.ID.Phase == phase {
			later = append(later, at.ID)
		}
		later = append(later, RoundID{Phase: phase, Number: 1})
	}
	return later, nil
}

// rounds are the rounds of a source as it tells them. It may say anything.
type rounds struct {
	source common.Address
	feed   *aggregatorv3interface.AggregatorV3InterfaceCaller
}

func (x *Examiner) roundsOf(source common.Address) *rounds {
	return &rounds{source: source, feed: chain.Bound(aggregatorv3interface.NewAggregatorV3InterfaceCaller(source, x.node.Contracts()))}
}

// newest returns the newest round; false when the source does not say.
func (h *rounds) newest(ctx context.Context) (Round, bool, error) {
	return h.read(h.feed.LatestRoundData(&bind.CallOpts{Context: ctx}))
}

// newestAt returns the newest round at a block.
func (h *rounds) newestAt(ctx context.Context, block common.Hash) (Round, bool, error) {
	return h.read(h.feed.LatestRoundData(&bind.CallOpts{Context: ctx, BlockHash: block}))
}

// round returns a round; false when the source has none with that id.
func (h *rounds) round(ctx context.Context, id RoundID) (Round, bool, error) {
	found, there, err := h.read(h.feed.GetRoundData(&bind.CallOpts{Context: ctx}, id.Big()))
	return found, there && found.ID == id, err
}

func (h *rounds) read(said struct {
	RoundId         *big.Int
	Answer          *big.Int
	StartedAt       *big.Int
	UpdatedAt       *big.Int
	AnsweredInRound *big.Int
}, err error) (Round, bool, error) {
	if chain.IsRevert(err) || errors.Is(err, bind.ErrNoCode) {
		return Round{}, false, nil // decides nothing
	}
	if err != nil {
		return Round{}, false, fmt.Errorf("ask source %s for a round: %w", h.source, err)
	}
	id, ok := NewRoundID(said.RoundId)
	return Round{ID: id, Answer: said.Answer, UpdatedAt: said.UpdatedAt}, ok && said.UpdatedAt.Sign() != 0, nil
}
