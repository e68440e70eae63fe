package avs

import (
	"bytes"
	"math/big"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/rs/zerolog"

	"github.com/eigenshift/avs/devnet/testchain"
	"github.com/eigenshift/avs/eigenshift"
	"github.com/eigenshift/avs/examples/exchange-rates/bindings"
	"github.com/eigenshift/avs/examples/exchange-rates/exchange"
	"github.com/eigenshift/avs/operator"
)

// onChain is a task as the contract takes it.
func onChain(t eigenshift.EncodedTask) bindings.IRotatingTaskManagerTask {
	return bindings.IRotatingTaskManagerTask{
		Id: uint64(t.ID), ReferenceBlock: uint32(t.Reference.Number), ReferenceHash: t.Reference.Hash,
		DeadlineBlock: uint32(t.Deadline), Proposer: t.Proposer, Spec: t.Spec,
	}
}

// must ends the test at an error.
func must[V any](value V, err error) func(*testing.T) V {
	return func(t *testing.T) V {
		t.Helper()
		if err != nil {
			t.Fatal(err)
		}
		return value
	}
}

// Five operators of EigenLayer observe by the code that operators run; the outcome, signed by four of
// them, settles, and is read as a price feed of Chainlink.
func TestOnAChain(t *testing.T) {
	m, _ := opened(t)
	c := testchain.Start(t, Deploy, 5)
	config := c.Deployment.Config()
	config.AVS = map[string]string{ExchangesSetting: m.Setting()}
	service := must(open(t.Context(), operator.Runtime{Config: config, Node: c.Node, Logger: zerolog.Nop()}))(t)
	contract := must(bindings.NewExchangeRate(c.TaskManager(), c.Client()))(t)

	task, response := testchain.Answer(c, service)
	if _, err := contract.Submit(c.Operator(1), onChain(task), response, c.Certificate(task, response, 2, 3)); err == nil {
		t.Error("two of five operators settled the task")
	}
	c.Transact(contract.Submit(c.Operator(1), onChain(task), response, c.Certificate(task, response, 1, 2, 4, 5)))
	rate := must(DecodeRate(response))(t)
	if len(rate.Seen) != 5 || !m.Quoted().Holds(rate.Price) || rate.Price.Cmp(rate.Seen[0].Price) == 0 && rate.Seen[0].Price.Cmp(rate.Seen[1].Price) == 0 {
		t.Errorf("rate %+v, quoted %v", rate, m.Quoted())
	}
	round := must(contract.GetRound(nil, big.NewInt(1)))(t)
	if round.Rate.Cmp(rate.Price) != 0 || round.SpreadBps != rate.SpreadBps || round.Observers != 5 {
		t.Errorf("the contract has %+v, expected %+v", round, rate)
	}
	latest := must(contract.LatestRoundData(nil))(t)
	start := new(big.Int).SetUint64(uint64(task.ID) * uint64(DefaultTerms().Interval/time.Second))
	if latest.Answer.Cmp(rate.Price) != 0 || latest.UpdatedAt.Cmp(start) != 0 || latest.RoundId.Int64() != 1 {
		t.Errorf("the feed says %+v, expected %s of %s", latest, rate.Price, start)
	}
}

// Prices are counted on chain as they are here, and the deployment says of what.
func TestTerms(t *testing.T) {
	terms := Terms{Pair: "BTC/USD", Interval: 10 * time.Second, Start: 1_700_000_000}
	c := testchain.Start(t, terms.Deploy, 0)
	contract := must(bindings.NewExchangeRate(c.TaskManager(), c.Client()))(t)
	if decimals := must(contract.Decimals(nil))(t); decimals != exchange.Decimals {
		t.Errorf("%d decimals on chain, %d here", decimals, exchange.Decimals)
	}
	if pair := must(contract.Description(nil))(t); pair != terms.Pair {
		t.Errorf("pair %q", pair)
	}
	if clock := must(contract.Slots(nil))(t); clock.Interval != 10 || clock.Start != terms.Start {
		t.Errorf("slots %+v", clock)
	}
}

func TestTerms_FailIf(t *testing.T) {
	for want, terms := range map[string]Terms{
		"avs.pair":                  {Pair: "ETHUSD", Interval: time.Minute},
		"avs.interval: 1.5s is not": {Pair: "ETH/USD", Interval: 1500 * time.Millisecond},
		"avs.interval: 0s is not":   {Pair: "ETH/USD"},
		"avs.interval: 1193047h":    {Pair: "ETH/USD", Interval: 1193047 * time.Hour},
	} {
		if err := terms.Deploy(nil); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%+v: %v, expected an error with %q", terms, err, want)
		}
	}
}

// Vectors: what operators sign is what the contract makes of a task and a response.
func TestDigests(t *testing.T) {
	c := testchain.Start(t, Deploy, 0)
	contract := must(bindings.NewExchangeRate(c.TaskManager(), c.Client()))(t)
	for price, want := range map[int64]string{
		1:             "0x544bf278e67de0d47f72d5095eb4680a525f0d6c2d72e5b23879ccb47db8b2ed",
		3512_07000000: "0xb358d78b909a066021290156c7b67bb8608b6ffca865dd6f932666ad7e54c0f1",
	} {
		spec := must(pairs.Encode("ETH/USD"))(t)
		response := must(rates{}.Encode(Rate{Price: big.NewInt(price), SpreadBps: 12, Seen: []Seen{{common.Address{1}, big.NewInt(price)}}}))(t)
		task := eigenshift.EncodedTask{ID: 1, Spec: spec, Reference: eigenshift.BlockRef{Number: 7, Hash: common.Hash{8}}, Deadline: 9, Proposer: common.Address{10}}
		digest := must(c.Domain().Digest(task, response))(t)
		ofContract := must(contract.Digest(nil, onChain(task), response))(t)
		if !bytes.Equal(digest[:], ofContract[:]) {
			t.Errorf("%d: digest %s, of the contract %x", price, digest, ofContract)
		}
		fixed := eigenshift.Domain{ChainID: 1, TaskManager: common.Address{11}}
		if digest := must(fixed.Digest(task, response))(t); digest.String() != want {
			t.Errorf("%d: digest %s, expected %s", price, digest, want)
		}
	}
}
