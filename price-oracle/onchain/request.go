package onchain

import (
	"context"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"

	priceoracle "github.com/eigenshift/avs/price-oracle"
)

// Request is what it takes to have feeds updated before they are due.
type Request struct {
	Feeds []Feed // those asked for
	// Open are those of them that somebody has requested already: they cost nothing.
	Open []Feed
	// Fee is what the rest costs, in wei.
	Fee *big.Int
}

// Set returns the feeds as the contract takes them.
func (r Request) Set() *big.Int {
	set := new(big.Int)
	for _, f := range r.Feeds {
		set.SetBit(set, int(f.Index), 1)
	}
	return set
}

// Request looks up what a request of these feeds takes. The error is an
// [UnknownFeedError] where there is no such feed.
func (o *Oracle) Request(ctx context.Context, names ...string) (Request, error) {
	at, _, err := o.head(ctx)
	if err != nil {
		return Request{}, err
	}
	requested, err := o.contract.RequestedFeeds(at)
	if err != nil {
		return Request{}, o.explain("read requested feeds", err)
	}
	fee, err := o.contract.RequestFee(at)
	if err != nil {
		return Request{}, o.explain("read the fee of requests", err)
	}
	r := Request{Fee: new(big.Int)}
	var known priceoracle.FeedSet
	for _, name := range names {
		feed, err := o.feedNamed(at, name)
		if err != nil {
			return Request{}, err
		}
		if !feed.Active {
			return Request{}, fmt.Errorf("%s is retired: it gets no updates", name)
		}
		if known.Has(feed.Index) {
			return Request{}, fmt.Errorf("%s is named twice", name)
		}
		known[31-feed.Index/8] |= 1 << (feed.Index % 8)
		r.Feeds = append(r.Feeds, feed)
		if requested.Bit(int(feed.Index)) == 1 {
			r.Open = append(r.Open, feed)
		} else {
			r.Fee.Add(r.Fee, fee)
		}
	}
	return r, nil
}

// Pending is a request that is not served yet.
type Pending struct {
	Requester   common.Address
	RequestedAt uint32 // unix seconds
	Fee         *big.Int
}

// Pending returns the open request of a feed at the newest block; nil when there is
// none.
func (o *Oracle) Pending(ctx context.Context, feed Feed) (*Pending, error) {
	at, _, err := o.head(ctx)
	if err != nil {
		return nil, err
	}
	r, err := o.contract.GetRequest(at, feed.Index)
	if err != nil {
		return nil, o.explain("read the request of "+feed.Name, err)
	}
	if r.RequestedAt == 0 {
		return nil, nil
	}
	return &Pending{Requester: r.Requester, RequestedAt: r.RequestedAt, Fee: r.Fee}, nil
}
