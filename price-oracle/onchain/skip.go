package onchain

import (
	"context"
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/accounts/abi/bind"
)

// SkipReason is why a feed of a settled task was not updated. Values are the
// contract's.
type SkipReason uint8

// Reasons for which a feed is skipped.
const (
	TooFewSources SkipReason = iota
	Superseded
	Retired
	Disagreement
	OutOfBounds
	Reconfigured
)

// String returns the reason in words.
func (r SkipReason) String() string {
	switch r {
	case TooFewSources:
		return "too few of its sources were live"
	case Superseded:
		return "a newer price had settled"
	case Retired:
		return "it was retired"
	case Disagreement:
		return "its sources lay too far apart"
	case OutOfBounds:
		return "its price was out of bounds"
	case Reconfigured:
		return "it was configured after operators had read its sources"
	default:
		return fmt.Sprintf("reason %d", uint8(r))
	}
}

// MarshalText implements [encoding.TextMarshaler].
func (r SkipReason) MarshalText() ([]byte, error) { return []byte(r.String()), nil }

// Skips returns why feeds were skipped by tasks that settled from a block on: by
// index, the newest reason of each feed that was.
func (o *Oracle) Skips(ctx context.Context, from uint64, feeds []Feed) (map[uint8]SkipReason, error) {
	indices := make([]uint8, len(feeds))
	for i, f := range feeds {
		indices[i] = f.Index
	}
	skips := make(map[uint8]SkipReason)
	if len(feeds) == 0 {
		return skips, nil // no index would mean any
	}
	events, err := o.contract.FilterFeedSkipped(&bind.FilterOpts{Context: ctx, Start: from}, indices, nil)
	if err != nil {
		return nil, fmt.Errorf("search skipped feeds from block %d on: %w", from, err)
	}
	for events.Next() {
		skips[events.Event.Feed] = SkipReason(events.Event.Reason)
	}
	return skips, errors.Join(events.Error(), events.Close())
}
