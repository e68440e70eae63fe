package priceoracle

import (
	"context"
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/accounts/abi/bind"
	"github.com/ethereum/go-ethereum/common"

	"github.com/eigenshift/avs/bindings/sourcereader"
	"github.com/eigenshift/avs/eigenshift"
	"github.com/eigenshift/avs/operator/chain"
	"github.com/eigenshift/avs/operator/transaction"
)

// App is the price oracle's part of an operator: it says what a slot asks, and what
// the answer is. All that it knows comes from one contract, read on the operator's own
// node.
type App struct {
	reader  *sourcereader.SourceReaderCaller // which feeds are due, and what their sources say
	address common.Address                   // of reader
	reverts *transaction.Decoder

	together together // nil: every call is a request
	guess    guess
}

var _ eigenshift.App[FeedSet, Response] = (*App)(nil)

// NewApp returns the app that reads with the SourceReader at an address. node must be
// able to read at a block's hash; chain.Node.Contracts is, and makes several calls in one
// request.
func NewApp(node bind.ContractCaller, reader common.Address) *App {
	a := &App{
		reader: chain.Bound(sourcereader.NewSourceReaderCaller(reader, node)), address: reader,
		reverts: transaction.NewDecoder(sourcereader.SourceReaderMetaData),
	}
	a.together, _ = node.(together)
	return a
}

// CheckReader reports a SourceReader that does not belong to a PriceOracle. An operator
// that reads with another oracle's reader would sign what nobody else signs.
func (a *App) CheckReader(ctx context.Context, priceOracle common.Address) error {
	oracle, err := a.reader.Oracle(&bind.CallOpts{Context: ctx})
	if err != nil {
		return fmt.Errorf("avs.source_reader: ask %s for its oracle: %w", a.address, a.reverts.Explain(err))
	}
	if oracle != priceOracle {
		return fmt.Errorf("avs.source_reader: %s reads the feeds of %s, but contracts.task_manager is %s: correct one of them", a.address, oracle, priceOracle)
	}
	return nil
}

// Spec returns what a slot asks: the feeds that are due at the reference block, by
// heartbeat, deviation or request. It is a function of chain state at that block,
// so every operator that is shown a proposed task can compute it again. The error
// matches [eigenshift.ErrNothingDue] when no feed is due.
func (a *App) Spec(ctx context.Context, _ eigenshift.TaskID, reference eigenshift.Block) (FeedSet, error) {
	due, err := a.dueFeeds(ctx, reference.Ref())
	if err != nil {
		return FeedSet{}, fmt.Errorf("read which feeds are due at block %s: %w", reference.Ref(), a.reverts.Explain(err))
	}
	var spec FeedSet
	due.FillBytes(spec[:]) // fits: a uint256
	a.guess.due(spec)
	if spec == (FeedSet{}) {
		return FeedSet{}, fmt.Errorf("no feed at block %s: %w", reference.Ref(), eigenshift.ErrNothingDue)
	}
	return spec, nil
}

// Respond implements [eigenshift.App]: what the SourceReader says at the
// reference block. Median and staleness rules are in that contract, and only
// there, so that all operators come to the same bytes.
func (a *App) Respond(ctx context.Context, t eigenshift.Task[FeedSet]) (Response, error) {
	spec, err := SpecCodec{}.Encode(t.Spec)
	if err != nil {
		return Response{}, fmt.Errorf("encode spec: %w", err)
	}
	at, err := pinned(ctx, t.Reference)
	if err != nil {
		return Response{}, err
	}
	data, guessed := a.guess.take(t.Reference.Hash, t.Spec)
	if !guessed {
		if data, err = a.reader.Respond(at, spec); err != nil {
			return Response{}, fmt.Errorf("read sources of feeds %s at block %s: %w", t.Spec, t.Reference, a.reverts.Explain(err))
		}
	}
	r, err := ResponseCodec{}.Decode(data)
	if err != nil {
		return Response{}, fmt.Errorf("decode what SourceReader %s says: %w", a.address, err)
	}
	return r, nil
}

// pinned makes a call read at a block by its hash. Without one it would read at
// latest, and that is what no two operators agree on.
func pinned(ctx context.Context, reference eigenshift.BlockRef) (*bind.CallOpts, error) {
	if reference.Hash == (common.Hash{}) {
		return nil, errors.New("reference block without a hash")
	}
	return &bind.CallOpts{Context: ctx, BlockHash: reference.Hash}, nil
}
