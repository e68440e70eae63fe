package operator

import (
	"context"
	"fmt"
	"math/big"
	"slices"
	"text/tabwriter"

	"github.com/ethereum/go-ethereum/params"
	"github.com/rs/zerolog"

	"github.com/eigenshift/avs/operator/deployment"
	"github.com/eigenshift/avs/operator/transaction"
)

// show prints the plan: what is done, what is left, and what that takes. It fails where the
// sender cannot pay for it.
func (d *deployer) show(ctx context.Context, left []*deployment.Step, price deployment.Price) error {
	table := tabwriter.NewWriter(d.cli.App.Writer, 0, 0, 2, ' ', 0)
	for i, step := range d.plan.Steps() {
		state := "done"
		if at := slices.Index(left, step); at >= 0 {
			state = fmt.Sprintf("%d gas", price.Gas[at])
		}
		address := ""
		if len(step.Created) > 0 {
			address = step.Created[0].Address.Hex()
		}
		fmt.Fprintf(table, "%3d\t%s\t%s\t%s\n", i+1, state, step.What, address)
	}
	if err := table.Flush(); err != nil {
		return err
	}
	gasPrice, err := d.node.Client().SuggestGasPrice(ctx)
	if err != nil {
		return fmt.Errorf("read gas price: %w", err)
	}
	how := "simulated by the node"
	if !price.Simulated {
		how = "estimated from the steps' size: the node cannot simulate"
	}
	cost := new(big.Int).Mul(new(big.Int).SetUint64(price.Total()), gasPrice)
	for _, step := range left {
		if step.Value != nil {
			cost.Add(cost, step.Value)
		}
	}
	if err := d.say("%d steps are left: %d gas (%s), %s ether at %s gwei\n",
		len(left), price.Total(), how, inUnits(cost, params.Ether), inUnits(gasPrice, params.GWei)); err != nil || d.key == nil {
		return err
	}
	balance, err := d.node.Client().BalanceAt(ctx, d.from, nil)
	if err != nil {
		return fmt.Errorf("read balance of %s: %w", d.from, err)
	}
	if balance.Cmp(cost) < 0 {
		return fmt.Errorf("%s has %s ether, and the deployment takes %s: send it more", d.from, inUnits(balance, params.Ether), inUnits(cost, params.Ether))
	}
	return nil
}

// inUnits writes an amount for people, with six digits that count.
func inUnits(wei *big.Int, unit float64) string {
	f, _ := new(big.Float).SetInt(wei).Float64()
	return fmt.Sprintf("%.6g", f/unit)
}

// Send implements [deployment.Sender]: each step waits for the one before.
func (d *deployer) Send(ctx context.Context, steps []*deployment.Step) error {
	sender := transaction.New(transaction.Config{Node: d.node, Key: d.key, Logger: zerolog.Nop()})
	defer sender.Close()
	for i, step := range steps {
		receipt, err := sender.Send(ctx, transaction.Candidate{To: step.To, Data: step.Data, Value: step.Value})
		if err != nil {
			return fmt.Errorf("%s: %w; run the command again to go on", step.What, err)
		}
		if err := d.say("%d/%d  %s: block %d, %d gas\n", i+1, len(steps), step.What, receipt.BlockNumber, receipt.GasUsed); err != nil {
			return err
		}
	}
	return nil
}
