package command

import (
	"context"
	"fmt"
	"math/big"
	"strings"

	"github.com/ethereum/go-ethereum/common"
	"github.com/urfave/cli/v2"

	"github.com/eigenshift/avs/operator/reading"
	"github.com/eigenshift/avs/operator/terminal"
	"github.com/eigenshift/avs/price-oracle/onchain"
)

// showHistory prints the newest settlements of a feed.
func showHistory(ctx context.Context, c *cli.Context, t target, feed string) error {
	ctx, cancel := context.WithTimeout(ctx, patience)
	defer cancel()
	node, err := t.node(ctx)
	if err != nil {
		return err
	}
	defer node.Close()
	oracle := onchain.New(node.Client(), t.oracle)
	h, err := oracle.History(ctx, node, feed, reading.Of[int](c.Generic(historyFlag)))
	if err != nil {
		return err
	}
	if c.Bool("json") {
		return printJSON(c.App.Writer, newHistoryOutput(oracle.Address(), h))
	}
	return terminal.Print(c.App.Writer, historyLines(h))
}

// historyOutput is what `price --history --json` prints.
type historyOutput struct {
	Feed      string         `json:"feed"`
	Decimals  uint8          `json:"decimals"`
	Oracle    common.Address `json:"oracle"`
	Block     onchain.Block  `json:"block"`      // up to which events were read
	FromBlock uint64         `json:"from_block"` // from which on they were
	Complete  bool           `json:"complete"`   // nothing settled before the first update here
	Updates   []updateOutput `json:"updates"`    // oldest first
}

type updateOutput struct {
	Round      *big.Int           `json:"round"`
	Price      string             `json:"price"`       // decimal
	Answer     string             `json:"answer"`      // integer, price times 10^decimals
	OldestAt   uint32             `json:"oldest_at"`   // unix seconds, of the oldest live source
	ObservedAt uint32             `json:"observed_at"` // unix seconds
	UpdatedAt  uint32             `json:"updated_at"`  // unix seconds
	Overdue    bool               `json:"overdue"`     // the heartbeat had passed
	Requested  bool               `json:"requested"`   // it served a request
	Settlement onchain.Settlement `json:"settlement"`
}

func newHistoryOutput(oracle common.Address, h onchain.History) historyOutput {
	output := historyOutput{
		Feed: h.Feed.Name, Decimals: h.Feed.Decimals, Oracle: oracle, Block: h.Block, FromBlock: h.From, Complete: h.Complete(), Updates: []updateOutput{},
	}
	for _, u := range h.Updates {
		output.Updates = append(output.Updates, updateOutput{
			Round: u.Round, Price: u.String(), Answer: u.Answer.String(), OldestAt: u.OldestAt, ObservedAt: u.ObservedAt, UpdatedAt: u.UpdatedAt,
			Overdue: u.Overdue, Requested: u.Requested, Settlement: u.Settlement,
		})
	}
	return output
}

func historyLines(h onchain.History) []terminal.Line {
	if len(h.Updates) == 0 {
		return []terminal.Line{terminal.Text(terminal.Plain, "no price of %s has settled in blocks %d to %d", h.Feed.Name, h.From, h.Block.Number)}
	}
	var answers []*big.Int
	rows := []terminal.Line{terminal.Cells(terminal.Bold, "ROUND", "SETTLED", "PRICE", "CHANGE", "DUE BY", "SOURCES", "SPREAD", "TASK", "BLOCK", "PROPOSER")}
	for i, u := range h.Updates {
		change := terminal.Span{Text: "-"}
		if i > 0 {
			change = changed(answers[i-1], u.Answer)
		}
		answers = append(answers, u.Answer)
		s := u.Settlement
		rows = append(rows, terminal.Line{
			{Text: u.Round.String()}, {Text: moment(uint64(u.UpdatedAt))}, {Text: u.String()}, change, {Text: dueBy(u)},
			{Text: fmt.Sprint(s.Sources)}, {Text: onchain.Decimal(big.NewInt(int64(s.SpreadBps)), 2) + " %"},
			{Text: fmt.Sprint(s.Task)}, {Text: fmt.Sprint(s.Block)}, {Text: s.Proposer.Hex()},
		})
	}
	lowest, highest := bounds(answers)
	summary := terminal.Line{
		{Text: h.Feed.Name + "  ", Style: terminal.Bold}, {Text: terminal.Sparkline(heights(answers)), Style: terminal.Cyan},
		{Text: fmt.Sprintf("  %s to %s", onchain.Decimal(lowest, h.Feed.Decimals), onchain.Decimal(highest, h.Feed.Decimals))},
	}
	return append([]terminal.Line{summary, {}}, terminal.Table(rows...)...)
}

// dueBy says why an update was due.
func dueBy(u onchain.Update) string {
	var reasons []string
	if u.Overdue {
		reasons = append(reasons, "heartbeat")
	}
	if u.Requested {
		reasons = append(reasons, "request")
	}
	if len(reasons) == 0 {
		return "price"
	}
	return strings.Join(reasons, ", ")
}

// changed is the change from one answer to the next, in hundredths of a percent, towards zero.
func changed(from, to *big.Int) terminal.Span {
	change := new(big.Int).Sub(to, from)
	change.Mul(change, big.NewInt(10_000)).Quo(change, from)
	text := onchain.Decimal(change, 2) + " %"
	switch change.Sign() {
	case 1:
		return terminal.Span{Text: "+" + text, Style: terminal.Green}
	case -1:
		return terminal.Span{Text: text, Style: terminal.Red}
	}
	return terminal.Span{Text: text}
}

func bounds(values []*big.Int) (lowest, highest *big.Int) {
	lowest, highest = values[0], values[0]
	for _, v := range values {
		if v.Cmp(lowest) < 0 {
			lowest = v
		}
		if v.Cmp(highest) > 0 {
			highest = v
		}
	}
	return lowest, highest
}

// heights are the values as the heights of a sparkline: in the middle where all are the same.
func heights(values []*big.Int) []int {
	lowest, highest := bounds(values)
	span := new(big.Int).Sub(highest, lowest)
	list := make([]int, len(values))
	for i, v := range values {
		if span.Sign() == 0 {
			list[i] = terminal.Bars / 2
			continue
		}
		above := new(big.Int).Sub(v, lowest)
		above.Mul(above, big.NewInt(2*(terminal.Bars-1))).Add(above, span) // rounded: half a step more
		list[i] = int(above.Quo(above, new(big.Int).Lsh(span, 1)).Int64())
	}
	return list
}
