package onchain

import (
	"encoding/hex"
	"fmt"
	"math/big"
	"slices"
	"strings"

	"github.com/ethereum/go-ethereum/accounts/abi/bind"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"

	"github.com/eigenshift/avs/bindings/priceoracle"
	"github.com/eigenshift/avs/operator/reading"
	"github.com/eigenshift/avs/operator/transaction"
	avs "github.com/eigenshift/avs/price-oracle"
)

// Feed is a feed as it is configured.
type Feed struct {
	Index      uint8  `json:"index"`
	Name       string `json:"name"`
	Active     bool   `json:"active"` // false: retired, it gets no new rounds
	Decimals   uint8  `json:"decimals"`
	RoundsKept uint32 `json:"rounds_kept"` // how many of its newest rounds can be read
	MinSources uint8  `json:"min_sources"`
	Heartbeat  uint32 `json:"heartbeat_seconds"`
	// DeviationBps is the deviation from the newest answer, in 1/10000 of it, from
	// which on a new one is due; MaxSpreadBps how far live sources may lie apart.
	// Zero: off.
	DeviationBps uint16 `json:"deviation_bps"`
	MaxSpreadBps uint16 `json:"max_spread_bps"`
	// MinAnswer and MaxAnswer bound the answers, in the feed's decimals.
	MinAnswer *big.Int `json:"min_answer"`
	MaxAnswer *big.Int `json:"max_answer"`
	Sources   []Source `json:"sources"`
}

// Source is where the price of a feed comes from.
type Source struct {
	Kind     Kind           `json:"kind"`
	Address  common.Address `json:"address"`
	Decimals uint8          `json:"decimals"`
	MaxAge   uint32         `json:"max_age_seconds"`
	// Params are what else its kind needs: DIA's key as it is, anything else in hexadecimal.
	Params string `json:"params,omitempty"`
}

// String names the source: its kind, and which of several values of its contract it is.
func (s Source) String() string {
	if s.Kind == DIA {
		return fmt.Sprintf("%s %q", s.Kind, s.Params)
	}
	return s.Kind.String()
}

// shown is how the parameters of a source of that kind are shown.
func shown(kind Kind, params []byte) string {
	if kind == DIA || len(params) == 0 {
		return string(params)
	}
	return hexutil.Encode(params)
}

// Kind is how a source is called. Values are the contract's.
type Kind uint8

// Kinds of sources.
const (
	Chainlink Kind = iota
	DIA
	API3
	UniswapV3
	RedStone
	Pyth
	Chronicle
)

// kindNames are the kinds in words.
var kindNames = []string{"chainlink", "dia", "api3", "uniswap-v3", "redstone", "pyth", "chronicle"}

// String returns the kind in words.
func (k Kind) String() string {
	if int(k) < len(kindNames) {
		return kindNames[k]
	}
	return fmt.Sprintf("kind %d", uint8(k))
}

// MarshalText implements [encoding.TextMarshaler].
func (k Kind) MarshalText() ([]byte, error) { return []byte(k.String()), nil }

// UnmarshalText implements [encoding.TextUnmarshaler].
func (k *Kind) UnmarshalText(text []byte) error {
	name, err := reading.OneOf(string(text), kindNames...)
	if err != nil {
		return fmt.Errorf("source kind: %w", err)
	}
	*k = Kind(slices.Index(kindNames, name))
	return nil
}

// UnknownFeedError says that there is no feed with that name, and which feeds
// there are.
type UnknownFeedError struct {
	Name   string
	Oracle common.Address
	Known  []string
}

// Error names the feeds that there are.
func (e *UnknownFeedError) Error() string {
	if len(e.Known) == 0 {
		return fmt.Sprintf("there is no feed %q: PriceOracle %s has none yet", e.Name, e.Oracle)
	}
	return fmt.Sprintf("there is no feed %q: PriceOracle %s has %s", e.Name, e.Oracle, strings.Join(e.Known, ", "))
}

// feeds returns all feeds, retired ones included, ascending by index.
func (o *Oracle) feeds(at *bind.CallOpts) ([]Feed, error) {
	count, err := o.contract.FeedCount(at)
	if err != nil {
		return nil, o.explain("count feeds", err)
	}
	if !count.IsUint64() || count.Uint64() > avs.MaxFeeds {
		return nil, fmt.Errorf("count feeds of %s: %s, at most %d expected: is it a PriceOracle?", o.address, count, avs.MaxFeeds)
	}
	feeds := make([]Feed, count.Uint64())
	for i := range feeds {
		if feeds[i], err = o.feedAt(at, uint8(i)); err != nil {
			return nil, err
		}
	}
	return feeds, nil
}

// feedNamed looks a feed up by its name. The error is an [UnknownFeedError] when
// there is none.
func (o *Oracle) feedNamed(at *bind.CallOpts, name string) (Feed, error) {
	id, ok := feedID(name)
	if !ok {
		return Feed{}, o.unknownFeed(at, name)
	}
	index, err := o.contract.FeedIndex(at, id)
	if err == nil {
		return o.feedAt(at, index)
	}
	if reverted, _, _ := transaction.Reverted(o.reverts.Explain(err)); reverted == "UnknownFeedId" {
		return Feed{}, o.unknownFeed(at, name)
	}
	return Feed{}, o.explain("look up feed "+name, err)
}

func (o *Oracle) unknownFeed(at *bind.CallOpts, name string) error {
	feeds, err := o.feeds(at)
	if err != nil {
		return err
	}
	unknown := &UnknownFeedError{Name: name, Oracle: o.address}
	for _, f := range feeds {
		unknown.Known = append(unknown.Known, f.Name)
	}
	return unknown
}

func (o *Oracle) feedAt(at *bind.CallOpts, index uint8) (Feed, error) {
	f, err := o.contract.GetFeed(at, index)
	if err != nil {
		return Feed{}, o.explain(fmt.Sprintf("read feed %d", index), err)
	}
	active, err := o.contract.ActiveFeeds(at)
	if err != nil {
		return Feed{}, o.explain("read active feeds", err)
	}
	return newFeed(index, f, active.Bit(int(index)) == 1), nil
}

func newFeed(index uint8, f priceoracle.IPriceOracleFeed, active bool) Feed {
	feed := Feed{
		Index:      index,
		Name:       feedName(f.Id),
		Active:     active,
		Decimals:   f.Decimals,
		RoundsKept: 1 << f.HistoryBits,
		MinSources: f.Limits.MinSources,
		Heartbeat:  f.Limits.Heartbeat,

		DeviationBps: f.Limits.DeviationBps,
		MaxSpreadBps: f.Limits.MaxSpreadBps,
		MinAnswer:    f.Limits.MinAnswer,
		MaxAnswer:    f.Limits.MaxAnswer,

		Sources: make([]Source, len(f.Sources)),
	}
	for i, s := range f.Sources {
		feed.Sources[i] = Source{Kind: Kind(s.Kind), Address: s.Target, Decimals: s.Decimals, MaxAge: s.MaxAge, Params: shown(Kind(s.Kind), s.Params)}
	}
	return feed
}

// feedID is the id of the feed with that name: padded with zeros on the right.
// Not ok when no feed can have that name.
func feedID(name string) (id [32]byte, ok bool) {
	return id, name != "" && copy(id[:], name) == len(name)
}

// feedName is the inverse of feedID. An id that is no printable text comes out
// in hexadecimal.
func feedName(id [32]byte) string {
	name := strings.TrimRight(string(id[:]), "\x00")
	if strings.ContainsFunc(name, func(r rune) bool { return r < ' ' || r > '~' }) {
		return "0x" + hex.EncodeToString(id[:])
	}
	return name
}
