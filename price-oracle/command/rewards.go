package command

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/urfave/cli/v2"
	"golang.org/x/sync/errgroup"

	"github.com/eigenshift/avs/eigenshift"
	"github.com/eigenshift/avs/operator/history"
	"github.com/eigenshift/avs/operator/reading"
	"github.com/eigenshift/avs/price-oracle/rewards"
)

const (
	amountFlag      = "amount"
	tokenFlag       = "token"
	submitFlag      = "submit"
	descriptionFlag = "description"
)

func rewardsCommand() *cli.Command {
	return verb{
		name:  "rewards",
		usage: "Compute what the operators have earned in a period, from the chain alone, and submit it to EigenLayer",
		description: "Divides an amount among the operators by the tasks that settled in a period: 8/10 to the signers by stake,\n" +
			"1/10 to the proposers, 1/10 to the submitters. It prints JSON that anyone who asks about the same period and\n" +
			"amount gets, byte for byte.\n\n" +
			"Times are a date (2026-01-31), RFC 3339 or unix seconds; a task counts when its block's time is in [from, to).\n" +
			"With --submit the amounts are submitted through the service manager, by its owner or rewards initiator, who\n" +
			"pays them: EigenLayer wants periods that are over, start and length being multiples of its interval.",
		flags: append(append(registryFlags(), accountFlags()...),
			&cli.StringFlag{Name: fromFlag, Usage: "`TIME` at which the period begins", Required: true},
			&cli.StringFlag{Name: toFlag, Usage: "`TIME` at which it ends", Required: true},
			&cli.StringFlag{Name: amountFlag, Usage: "whole reward, in the token's smallest `UNIT`", Required: true},
			&cli.StringFlag{Name: tokenFlag, Usage: "`ADDRESS` of the token", Required: true},
			&cli.BoolFlag{Name: submitFlag, Usage: "submit the rewards"},
			&cli.StringFlag{Name: descriptionFlag, Usage: "`TEXT` that goes with the submission"},
		),
		run: runRewards,
	}.command()
}

// rewardsOutput is what `rewards` prints: a function of the chain and the arguments.
type rewardsOutput struct {
	Oracle    common.Address `json:"oracle"`
	ChainID   uint64         `json:"chain_id"`
	From      uint64         `json:"from"` // unix seconds
	To        uint64         `json:"to"`
	FromBlock uint64         `json:"from_block"`
	ToBlock   uint64         `json:"to_block"` // first block after the period
	Token     common.Address `json:"token"`
	Amount    *big.Int       `json:"amount"`
	Tasks     int            `json:"tasks"`
	// Unreadable are tasks that were submitted through another contract: who signed
	// them is not known.
	Unreadable []eigenshift.TaskID `json:"unreadable"`
	Operators  []rewards.Share     `json:"operators"`
}

// period is what rewards are for.
type period struct {
	from, to uint64 // unix seconds; to is the first second after it
	amount   *big.Int
	token    common.Address
}

func parsePeriod(c *cli.Context) (p period, err error) {
	if p.from, err = parseTime(c.String(fromFlag)); err != nil {
		return p, fmt.Errorf("--%s: %w", fromFlag, err)
	}
	if p.to, err = parseTime(c.String(toFlag)); err != nil {
		return p, fmt.Errorf("--%s: %w", toFlag, err)
	}
	if p.from >= p.to {
		return p, fmt.Errorf("--%s %s is not before --%s %s", fromFlag, c.String(fromFlag), toFlag, c.String(toFlag))
	}
	if p.amount, err = reading.Wei(c.String(amountFlag)); err == nil && p.amount.Sign() == 0 {
		err = errors.New("nothing to distribute")
	}
	if err != nil {
		return p, fmt.Errorf("--%s: give a positive whole number, in the token's smallest unit: %w", amountFlag, err)
	}
	if p.token, err = reading.Address(c.String(tokenFlag)); err != nil {
		return p, fmt.Errorf("--%s: %w", tokenFlag, err)
	}
	return p, nil
}

// parseTime reads a date, RFC 3339 or unix seconds, in UTC where nothing else is
// said.
func parseTime(text string) (uint64, error) {
	if seconds, err := reading.Uint(text, 32, 0); err == nil {
		return seconds, nil
	}
	for _, layout := range []string{time.DateOnly, time.RFC3339} {
		if t, err := time.Parse(layout, text); err == nil && t.Unix() >= 0 && t.Format(layout) == text {
			return uint64(t.Unix()), nil
		}
	}
	return 0, fmt.Errorf("%q is no time: give a date such as 2026-01-31, RFC 3339 or unix seconds", text)
}

func runRewards(ctx context.Context, c *cli.Context, t target, _ []string) error {
	p, err := parsePeriod(c)
	if err != nil {
		return misused(err)
	}
	a, err := t.archive(ctx)
	if err != nil {
		return err
	}
	defer a.node.Close()
	output, err := a.rewards(ctx, t.oracle, p)
	if err != nil {
		return err
	}
	if err := printJSON(c.App.Writer, output); err != nil || !c.Bool(submitFlag) {
		return err
	}
	s := submission{archive: a, target: t, period: p, shares: output.Operators, description: c.String(descriptionFlag)}
	return s.submit(ctx, c, c.App.ErrWriter)
}

// rewards computes the rewards of a period.
func (a *archive) rewards(ctx context.Context, oracle common.Address, p period) (*rewardsOutput, error) {
	head, err := a.node.Head(ctx)
	if err != nil {
		return nil, err
	}
	if head.Time < p.to {
		return nil, fmt.Errorf("the period is not over: it ends at %s, the newest block is from %s", moment(p.to), moment(head.Time))
	}
	output := &rewardsOutput{
		Oracle: oracle, ChainID: a.node.ChainID(), From: p.from, To: p.to, Token: p.token, Amount: p.amount, Unreadable: []eigenshift.TaskID{},
	}
	if output.FromBlock, err = history.FirstBlockAt(ctx, a.node.Client(), head.Number, p.from); err != nil {
		return nil, err
	}
	if output.ToBlock, err = history.FirstBlockAt(ctx, a.node.Client(), head.Number, p.to); err != nil {
		return nil, err
	}
	if output.FromBlock == output.ToBlock {
		return nil, fmt.Errorf("there is no block in the period: %w", rewards.ErrNothingDone)
	}
	tasks, err := a.work(ctx, output.FromBlock, output.ToBlock-1)
	if err != nil {
		return nil, err
	}
	output.Tasks = len(tasks)
	for _, t := range tasks {
		if t.Set == nil {
			output.Unreadable = append(output.Unreadable, t.ID)
		}
	}
	output.Operators, err = rewards.Divide(p.amount, tasks)
	return output, err
}

// readAtOnce is how many settlements are read at the same time.
const readAtOnce = 8

// work returns what operators did for the tasks that settled in a range of blocks.
func (a *archive) work(ctx context.Context, from, to uint64) ([]rewards.Task, error) {
	events, err := a.history.Settled(ctx, from, to)
	if err != nil {
		return nil, err
	}
	tasks := make([]rewards.Task, len(events))
	reading, ctx := errgroup.WithContext(ctx)
	reading.SetLimit(readAtOnce)
	for i, e := range events {
		reading.Go(func() error {
			tasks[i] = rewards.Task{ID: e.Task, Proposer: e.Proposer, Submitter: e.Submitter}
			settled, err := a.history.Read(ctx, e)
			if errors.Is(err, history.ErrUntraced) {
				return nil
			}
			if err != nil {
				return err
			}
			tasks[i].Signers, tasks[i].Set = settled.Signers, settled.Set
			return nil
		})
	}
	return tasks, reading.Wait()
}
