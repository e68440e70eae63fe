package main

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"math/big"
	"net/http"
	"slices"
	"strings"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/urfave/cli/v2"

	"github.com/eigenshift/avs/devnet"
	"github.com/eigenshift/avs/devnet/account"
	"github.com/eigenshift/avs/devnet/install"
	"github.com/eigenshift/avs/eigenshift"
	"github.com/eigenshift/avs/examples/exchange-rates/avs"
	"github.com/eigenshift/avs/examples/exchange-rates/exchange"
	"github.com/eigenshift/avs/examples/exchange-rates/market"
	"github.com/eigenshift/avs/operator/deployment"
	"github.com/eigenshift/avs/operator/reading"
)

// Names: of the AVS and its operators' program, and of the options of up.
const (
	name      = "exchange-rates"
	priceFlag = "price"
	seedFlag  = "seed"
)

// network describes the devnet.
func network() devnet.Network {
	w := &world{ServeMux: http.NewServeMux()}
	w.HandleFunc("GET "+exchangesPath, w.show)
	w.HandleFunc("POST "+exchangesPath, w.change)
	return devnet.Network{
		Name:    name,
		Usage:   "A local network that settles the rate of " + avs.DefaultTerms().Pair + ", as its exchanges have it",
		Program: name,
		Slots:   10 * time.Second,
		Flags: []devnet.Flag{
			{Name: priceFlag, Usage: "where the price begins", Default: "3500", Read: readPrice},
			{Name: seedFlag, Usage: "seed of the price's random walk", Default: "1", Read: readSeed},
		},
		Commands: []*cli.Command{exchangeCommand()},
		Install:  w.install,
		World:    func(context.Context, devnet.Site, *devnet.Deployment) (devnet.World, error) { return w, nil },
		Settled:  settled,
		Facts: func(d *devnet.Deployment) ([]devnet.Fact, error) {
			return []devnet.Fact{{Label: "price feed " + avs.DefaultTerms().Pair, Value: d.Operators.Contracts.TaskManager.Hex()}}, nil
		},
		Hints: func(p devnet.Place) []devnet.Hint {
			return []devnet.Hint{
				{Program: p.Devnet, Arguments: "exchange" + p.State, Shows: "what the exchanges quote"},
				{Program: p.Devnet, Arguments: "exchange" + p.State + " kraken --lie 150", Shows: "an exchange lies, and the rate stays"},
			}
		},
	}
}

func readPrice(text string) (string, error) {
	_, err := exchange.ParsePrice(text)
	return text, err
}

func readSeed(text string) (string, error) {
	_, err := reading.Uint(text, 64, 0)
	return text, err
}

// world is the exchanges, which the operators are told to ask.
type world struct {
	*http.ServeMux
	market *market.Market // opened when the AVS is deployed: operators' configurations name it
}

// install opens the exchanges, and deploys the AVS.
func (w *world) install(ctx context.Context, site devnet.Site) (*devnet.Deployment, error) {
	if site.Backend != deployment.Table {
		return nil, fmt.Errorf("--backend %s: %s is deployed with an operator table only", site.Backend, name)
	}
	terms := avs.DefaultTerms()
	terms.Interval, terms.Start = site.Interval, uint64(site.Start.Unix())
	pair, err := exchange.ParsePair(terms.Pair)
	if err != nil {
		return nil, err
	}
	price, err := exchange.ParsePrice(site.Flags[priceFlag])
	if err != nil {
		return nil, err
	}
	seed, err := reading.Uint(site.Flags[seedFlag], 64, 0)
	if err != nil {
		return nil, err
	}
	if w.market, err = market.Open(ctx, pair, price, seed); err != nil {
		return nil, err
	}
	d, err := install.AVS(ctx, site, name, terms.Deploy)
	if err != nil {
		return nil, errors.Join(err, w.market.Close())
	}
	d.Operators.AVS[avs.ExchangesSetting] = w.market.Setting()
	return d, nil
}

// Prepare implements [devnet.World]: nothing of it is on the chain.
func (w *world) Prepare(context.Context, time.Time) error { return nil }

// Run implements [devnet.World].
func (w *world) Run(ctx context.Context) error {
	<-ctx.Done()
	return w.market.Close()
}

// Answer is what a slot has settled with.
type Answer struct {
	Price     *big.Int `json:"price"`
	SpreadBps uint16   `json:"spread_bps"`
	Seen      []Seen   `json:"seen"`
}

// Seen is what an operator has observed.
type Seen struct {
	Number   int            `json:"number"` // 0: none of the devnet's operators
	Operator common.Address `json:"operator"`
	Price    *big.Int       `json:"price"`
}

// settled describes a slot by its rate, and by what each operator saw.
func settled(_ *devnet.Deployment, s devnet.Settlement) (devnet.Answer, error) {
	if s.Response == nil {
		return devnet.Answer{Text: "?"}, nil
	}
	rate, err := avs.DecodeRate(s.Response)
	if err != nil {
		return devnet.Answer{}, err
	}
	answer := Answer{Price: rate.Price, SpreadBps: rate.SpreadBps}
	for _, seen := range rate.Seen {
		answer.Seen = append(answer.Seen, Seen{numbers()[seen.Operator], seen.Operator, seen.Price})
	}
	slices.SortFunc(answer.Seen, func(a, b Seen) int { return cmp.Compare(a.Number, b.Number) })
	texts := []string{fmt.Sprintf("%s (spread %d bps)", exchange.FormatPrice(rate.Price), rate.SpreadBps)}
	for _, seen := range answer.Seen {
		texts = append(texts, fmt.Sprintf("%d saw %s", seen.Number, exchange.FormatPrice(seen.Price)))
	}
	return devnet.Answer{Text: strings.Join(texts, "  "), Value: answer}, nil
}

// numbers are those of the operators that a devnet can have.
var numbers = sync.OnceValue(func() map[common.Address]int {
	all := make(map[common.Address]int, eigenshift.MaxOperators)
	for number := 1; number <= eigenshift.MaxOperators; number++ {
		all[account.Operator(number).Address] = number
	}
	return all
})
