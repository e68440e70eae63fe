// Package deployment puts the price oracle on a chain: what it has beside the contracts
// that every AVS has.
package deployment

import (
	"errors"
	"fmt"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/params"

	"github.com/eigenshift/avs/operator/config"
	"github.com/eigenshift/avs/price-oracle/onchain"
)

// Settings are the price oracle's own, the section avs of the settings file.
type Settings struct {
	Start    time.Time     `config:"start" doc:"When slot 0 begins, such as 2026-01-31T12:00:00Z."`
	Interval time.Duration `config:"interval" doc:"Length of a slot, in whole seconds."`
	Feeds    []Feed        `config:"feeds"`

	SlashBps     uint16      `config:"slash_bps" doc:"Part of its stake that an operator loses for a false observation, in 1/10000."`
	NoticeBlocks uint64      `config:"notice_blocks" doc:"Blocks for which another oracle's feed is announced before a proxy reads it."`
	RequestFee   config.Wei  `config:"request_fee" doc:"What an update on request costs, in wei."`
	Gas          GasSchedule `config:"gas"`
}

// GasSchedule is what submitters are paid.
type GasSchedule struct {
	Base     uint32     `config:"base" doc:"Gas of a submission, without its feeds."`
	Feed     uint32     `config:"feed" doc:"Gas of each feed."`
	MaxTip   config.Wei `config:"max_tip" doc:"Most that is paid as a tip, in wei per gas."`
	MaxPrice uint64     `config:"max_price" doc:"Most that is paid per gas, in wei."`
}

// Feed is a feed with its sources.
type Feed struct {
	Name         string        `config:"name" doc:"Such as ETH/USD: at most 32 bytes of ASCII."`
	Decimals     uint8         `config:"decimals" doc:"Decimals of its answers, at most 18."`
	HistoryBits  uint8         `config:"history_bits" doc:"The newest 2^history_bits rounds are kept: 7 to 13."`
	Heartbeat    time.Duration `config:"heartbeat" doc:"After which an answer is due for renewal, in whole seconds."`
	DeviationBps uint16        `config:"deviation_bps" doc:"Deviation from which on a renewal is due, in 1/10000. 0: never."`
	MaxSpreadBps uint16        `config:"max_spread_bps" doc:"How far sources may lie apart, in 1/10000. 0: no limit."`
	MinSources   uint8         `config:"min_sources" doc:"Live sources without which there is no answer."`
	MinAnswer    config.Wei    `config:"min_answer" doc:"Smallest answer, in units of the last decimal. 0: one unit."`
	MaxAnswer    config.Wei    `config:"max_answer" doc:"Largest answer, in units of the last decimal."`
	Sources      []Source      `config:"sources"`
}

// Source is a source of a feed.
type Source struct {
	Kind     onchain.Kind   `config:"kind" doc:"chainlink, dia, api3, uniswap-v3, redstone, pyth or chronicle."`
	Address  common.Address `config:"address" doc:"The contract."`
	Decimals uint8          `config:"decimals" doc:"Decimals of its answers."`
	MaxAge   time.Duration  `config:"max_age" doc:"Age above which its answer does not count, in whole seconds."`
	Params   string         `config:"params" doc:"DIA: the key. Uniswap v3, Pyth: what IPriceOracle.Source says, in hexadecimal. Others: nothing."`
	Witness  bool           `config:"witness" doc:"Name it as a witness, by which operators can be slashed: sources with a history only, such as Chainlink."`
	Delay    time.Duration  `config:"delay" doc:"After which everybody sees a round of the witness."`
}

// Defaults returns settings that lack start and feeds.
func Defaults() Settings {
	return Settings{
		Interval:     15 * time.Second,
		SlashBps:     500,
		NoticeBlocks: 50_400, // about a week of 12 s blocks
		RequestFee:   config.NewWei(big.NewInt(params.Ether / 1_000)),
		Gas:          GasSchedule{Base: 260_000, Feed: 20_000, MaxTip: config.NewWei(big.NewInt(2 * params.GWei)), MaxPrice: 100 * params.GWei},
	}
}

// Validate reports everything that is wrong, each problem with its field and the remedy.
func (s Settings) Validate() error {
	var problems []error
	check := func(ok bool, format string, args ...any) {
		if !ok {
			problems = append(problems, fmt.Errorf("avs."+format, args...))
		}
	}
	check(s.Start.Unix() > 0, "start: missing: give the time at which slot 0 begins, such as %s", time.Now().UTC().Truncate(time.Minute).Format(time.RFC3339))
	check(s.Interval >= time.Second && s.Interval%time.Second == 0, "interval: %s: give whole seconds, at least one", s.Interval)
	check(s.SlashBps <= 10_000, "slash_bps: %d: at most 10000", s.SlashBps)
	check(len(s.Feeds) > 0, "feeds: missing: give at least one feed with its sources")
	for i, f := range s.Feeds {
		field := fmt.Sprintf("feeds[%d].", i)
		check(f.Name != "" && len(f.Name) <= 32, field+"name: %q: give 1 to 32 bytes", f.Name)
		check(f.Heartbeat >= time.Second && f.Heartbeat%time.Second == 0, field+"heartbeat: %s: give whole seconds, at least one", f.Heartbeat)
		check(f.MinSources >= 1 && int(f.MinSources) <= len(f.Sources), field+"min_sources: %d of %d sources", f.MinSources, len(f.Sources))
		check(f.MaxAnswer.Big().Sign() > 0, field+"max_answer: missing: give the largest answer to be believed")
		for j, source := range f.Sources {
			field := fmt.Sprintf("%ssources[%d].", field, j)
			check(source.Address != (common.Address{}), field+"address: missing")
			check(source.MaxAge >= time.Second && source.MaxAge%time.Second == 0, field+"max_age: %s: give whole seconds, at least one", source.MaxAge)
			_, err := source.params()
			check(err == nil, field+"params: %v", err)
		}
	}
	return errors.Join(problems...)
}

// params are the contract's.
func (s Source) params() ([]byte, error) {
	if s.Kind == onchain.DIA || s.Params == "" {
		return []byte(s.Params), nil
	}
	return hexutil.Decode(s.Params)
}
