package avs

import (
	"fmt"
	"time"

	"github.com/eigenshift/avs/examples/exchange-rates/bindings"
	"github.com/eigenshift/avs/examples/exchange-rates/exchange"
	"github.com/eigenshift/avs/operator/deployment"
)

// Terms are what one deployment may have otherwise than another: the section avs of its settings.
type Terms struct {
	Pair     string        `config:"pair" doc:"What is priced in what, such as BTC/USD."`
	Interval time.Duration `config:"interval" doc:"Length of a slot, in whole seconds, and at least two blocks."`
	Start    uint64        `config:"start" doc:"Unix time at which slot 0 starts, in seconds."`
}

// DefaultTerms are those of a deployment whose settings say nothing else: slot 0 began with 1970.
func DefaultTerms() Terms { return Terms{Pair: "ETH/USD", Interval: 30 * time.Second} }

// Deploy adds the task manager to a plan that has everything else: a testnet's, mainnet's.
func Deploy(p *deployment.Plan) error {
	terms := DefaultTerms()
	if err := p.Own(&terms); err != nil {
		return err
	}
	return terms.Deploy(p)
}

// Deploy is [Deploy] with these terms.
func (t Terms) Deploy(p *deployment.Plan) error {
	if _, err := exchange.ParsePair(t.Pair); err != nil {
		return fmt.Errorf("avs.pair: %w", err)
	}
	seconds := uint32(t.Interval / time.Second)
	if seconds == 0 || t.Interval != time.Duration(seconds)*time.Second {
		return fmt.Errorf("avs.interval: %s is not a number of whole seconds: give one such as 30s", t.Interval)
	}
	clock := bindings.ISlotTaskManagerSlots{Start: t.Start, Interval: seconds}
	p.TaskManager("ExchangeRate", bindings.ExchangeRateMetaData,
		p.Verifier, p.Settings.Parameters, clock, p.Settings.ThresholdBps, p.Owner, t.Pair)
	p.Observes() // who says two things of one task is slashed
	return nil
}
