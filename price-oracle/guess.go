package priceoracle

import (
	"context"
	"fmt"
	"math/big"
	"sync"

	"github.com/ethereum/go-ethereum/common"

	"github.com/eigenshift/avs/bindings/sourcereader"
	"github.com/eigenshift/avs/eigenshift"
	"github.com/eigenshift/avs/operator/chain"
)

// together makes several calls in one request; [chain.Contracts] does.
type together interface {
	CallContracts(ctx context.Context, at chain.At, calls ...*chain.Call) error
}

// guess is that the same feeds are due as the last time: what their sources say is then read
// in the request that asks which are due. It is safe for concurrent use.
type guess struct {
	mu   sync.Mutex
	last FeedSet // zero: nothing was due

	at   common.Hash // the block at which sources said data of spec; zero: none
	spec FeedSet
	data []byte
}

// feeds returns those that were due the last time.
func (g *guess) feeds() FeedSet {
	g.mu.Lock()
	defer g.mu.Unlock()
	return g.last
}

// due records what was due.
func (g *guess) due(s FeedSet) {
	g.mu.Lock()
	defer g.mu.Unlock()
	g.last = s
}

func (g *guess) put(at common.Hash, spec FeedSet, data []byte) {
	g.mu.Lock()
	defer g.mu.Unlock()
	g.at, g.spec, g.data = at, spec, data
}

// take returns what was read of feeds at a block, once: whoever computes a response a second time,
// to compare it with the first, has to read anew. False when it was not guessed.
func (g *guess) take(at common.Hash, spec FeedSet) (data []byte, guessed bool) {
	g.mu.Lock()
	defer g.mu.Unlock()
	if g.at == (common.Hash{}) || g.at != at || g.spec != spec {
		return nil, false
	}
	data, g.at, g.data = g.data, common.Hash{}, nil
	return data, true
}

// dueFeeds reads which feeds are due at a block, and what they say if the guess is right.
func (a *App) dueFeeds(ctx context.Context, reference eigenshift.BlockRef) (*big.Int, error) {
	at, err := pinned(ctx, reference)
	if err != nil {
		return nil, err
	}
	feeds := a.guess.feeds()
	if a.together == nil || feeds == (FeedSet{}) {
		return a.reader.DueFeeds(at)
	}
	contract := chain.NewContract(a.address, sourcereader.SourceReaderMetaData)
	due := chain.Ask[*big.Int](contract, "dueFeeds")
	response := chain.Ask[[]byte](contract, "respond", feeds[:])
	if err := a.together.CallContracts(ctx, chain.AtHash(reference.Hash), due.Call, response.Call); err != nil {
		return nil, fmt.Errorf("call dueFeeds of %s: %w", a.address, err)
	}
	if data, err := response.Answer(); err == nil { // else Respond says why, if it is asked
		a.guess.put(reference.Hash, feeds, data)
	}
	return due.Answer()
}
