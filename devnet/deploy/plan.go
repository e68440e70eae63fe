package deploy

import (
	"errors"
	"fmt"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/eigenshift/avs/devnet/eigenlayer"
	"github.com/eigenshift/avs/operator/deployment"
	"github.com/eigenshift/avs/price-oracle/onchain"
)

// A Backend is what knows the operators of the AVS, and checks their certificates.
type Backend = deployment.Backend

// Back ends.
const (
	Table      = deployment.Table
	Middleware = deployment.Middleware
)

// DefaultBackend is that of the devnet, unless it is told otherwise.
const DefaultBackend = Table

// Plan says what to deploy.
type Plan struct {
	Backend Backend
	// EigenLayer is where EigenLayer's contracts are on the chain.
	EigenLayer eigenlayer.Addresses
	// Operators are given ether and tokens for a deposit. They register
	// themselves.
	Operators []common.Address
	// Start is when slot 0 starts; Interval is the length of a slot. Whole
	// seconds.
	Start    time.Time
	Interval time.Duration
	// LookAhead is how far ahead, in blocks, stake must stay allocated to count
	// in quorum 0; below EigenLayer's deallocation delay. Zero: with the middleware the
	// quorum counts delegated stake, whether it can be slashed or not; with a table what
	// is allocated at the moment.
	LookAhead uint32
	// ThresholdBps is the stake that must sign, in 1/10000: more than half.
	ThresholdBps uint16
	// Exclusive, Grace and Window are the task manager's parameters in blocks.
	Exclusive, Grace, Window uint16
	Feeds                    []FeedPlan
}

// FeedPlan describes a feed.
type FeedPlan struct {
	Name     string // such as "ETH/USD"; at most 32 bytes of ASCII
	Decimals uint8
	// Slots is the heartbeat, in slots: the feed is due again in so many.
	Slots uint32
	// DeviationBps is the deviation, in 1/10000, from which on the feed is due
	// before its heartbeat.
	DeviationBps uint16
	// HistoryBits says how many rounds are kept: 2 to the power of it.
	HistoryBits uint8
	Sources     []SourcePlan
}

// SourcePlan describes a source of a feed.
type SourcePlan struct {
	Kind     onchain.Kind
	Decimals uint8
}

// sourceMaxAge is above what a source needs between two updates, with a margin
// for a machine that is slow or was suspended for a moment.
const sourceMaxAge = 5 * time.Minute

// NewPlan returns the devnet's plan: two feeds, each with four sources of
// three kinds and different decimals, and a threshold that three of five equal
// operators meet and two do not.
func NewPlan(core eigenlayer.Addresses, operators []common.Address, start time.Time, interval time.Duration) Plan {
	return Plan{
		Backend:      DefaultBackend,
		EigenLayer:   core,
		Operators:    operators,
		Start:        start,
		Interval:     interval,
		LookAhead:    20,
		ThresholdBps: 5001,
		Exclusive:    2,
		Grace:        15,
		Window:       60,
		Feeds:        Feeds(),
	}
}

// Feeds returns the devnet's feeds, in the order of their indices. The first one
// is due at each slot; the second one now and then, or when its price moves by half
// a percent. Both keep the rounds of a day at slots of 15 seconds.
func Feeds() []FeedPlan {
	sources := []SourcePlan{{onchain.Chainlink, 8}, {onchain.Chainlink, 18}, {onchain.DIA, 8}, {onchain.API3, 18}}
	return []FeedPlan{
		{Name: "ETH/USD", Decimals: 8, Slots: 1, DeviationBps: 50, HistoryBits: 13, Sources: sources},
		{Name: "BTC/USD", Decimals: 8, Slots: 8, DeviationBps: 50, HistoryBits: 10, Sources: sources},
	}
}

func (p Plan) validate() error {
	if err := p.Backend.Validate(); err != nil {
		return err
	}
	if p.Interval < time.Second || p.Interval%time.Second != 0 {
		return fmt.Errorf("interval of %s: must be whole seconds, at least one", p.Interval)
	}
	if len(p.Feeds) == 0 {
		return errors.New("no feeds to deploy")
	}
	for _, feed := range p.Feeds {
		if feed.Name == "" || len(feed.Name) > 32 {
			return fmt.Errorf("feed name %q: must have 1 to 32 bytes", feed.Name)
		}
		if feed.Slots == 0 {
			return fmt.Errorf("feed %s: a heartbeat of no slots", feed.Name)
		}
		if len(feed.Sources) == 0 {
			return fmt.Errorf("feed %s: no sources", feed.Name)
		}
	}
	return nil
}
