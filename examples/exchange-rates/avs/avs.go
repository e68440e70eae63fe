// Package avs is what operators observe, and what they make of it: the rate of a pair of
// currencies, in the middle of what all of them have seen on exchanges.
package avs

import (
	"context"
	"fmt"

	"github.com/ethereum/go-ethereum/accounts/abi/bind"

	"github.com/eigenshift/avs/eigenshift"
	"github.com/eigenshift/avs/examples/exchange-rates/bindings"
	"github.com/eigenshift/avs/examples/exchange-rates/exchange"
	"github.com/eigenshift/avs/operator"
	"github.com/eigenshift/avs/operator/chain"
	"github.com/eigenshift/avs/operator/config"
	"github.com/eigenshift/avs/operator/slots"
)

// ExchangesSetting is the setting that says which exchanges an operator asks. Operators need not
// ask the same ones.
const ExchangesSetting = "exchanges"

var settings = []config.Setting{{
	Name: ExchangesSetting,
	Doc:  "Exchanges to ask, at least three, with commas between them: bitstamp, coinbase, gemini, kraken. NAME=URL asks another server that speaks as that one. Empty: all.",
	Check: func(text string) error {
		_, err := exchanges(text)
		return err
	},
}}

// exchanges reads the exchanges that an operator asks.
func exchanges(text string) ([]exchange.Exchange, error) {
	all, err := exchange.ParseAll(text)
	if err == nil && len(all) < minQuotes {
		err = fmt.Errorf("%d exchanges: give %d at least, so that one of them may lie", len(all), minQuotes)
	}
	return all, err
}

// asked returns what every slot asks: the rate of the contract's pair.
func asked(pair exchange.Pair) slots.Spec[string] {
	return func(context.Context, eigenshift.TaskID, eigenshift.Block) (string, error) { return pair.String(), nil }
}

// service is the AVS with a schedule of tasks.
func service(o observer, schedule eigenshift.Schedule[string]) eigenshift.AVS[string, Rate] {
	return eigenshift.AVS[string, Rate]{
		Observer: eigenshift.Observes(o, observations{}), Specs: pairs, Responses: rates{}, Schedule: schedule,
	}
}

// open puts the AVS together once an operator has its configuration and its node. The contract says
// of which pair it keeps the rate.
func open(ctx context.Context, r operator.Runtime) (avs eigenshift.AVS[string, Rate], err error) {
	all, err := exchanges(r.Config.AVS[ExchangesSetting])
	if err != nil {
		return avs, fmt.Errorf("avs.%s: %w", ExchangesSetting, err)
	}
	at := r.Config.Agreed().TaskManager
	name, err := chain.Read[string](ctx, r.Node, chain.Latest, chain.NewContract(at, bindings.ExchangeRateMetaData), "description")
	if err != nil {
		return avs, fmt.Errorf("contracts.task_manager: fetch its pair: %w", err)
	}
	pair, err := exchange.ParsePair(name)
	if err != nil {
		return avs, fmt.Errorf("contracts.task_manager: %s is of no pair that can be asked for: %w", at, err)
	}
	schedule, err := slots.Open(ctx, r.Node, at, asked(pair))
	return service(observer{pair, all, r.Logger}, schedule), err
}

// Program returns the program that an operator runs.
func Program() operator.Program[string, Rate] {
	return operator.Program[string, Rate]{
		Name:     "exchange-rates",
		Usage:    "Observes the rate of a pair on exchanges, and settles the middle of what all operators have seen",
		Settings: settings,
		New:      open,
		Deploy:   Deploy,
		Errors:   []*bind.MetaData{bindings.ExchangeRateMetaData},
	}
}
