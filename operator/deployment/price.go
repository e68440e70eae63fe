package deployment

import (
	"context"
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/params"

	"github.com/eigenshift/avs/operator/transaction"
)

// Requester makes JSON-RPC requests; operator/chain.Node is one.
type Requester interface {
	Request(ctx context.Context, result any, method string, args ...any) error
}

// A Price is the gas of steps.
type Price struct {
	Gas       []uint64 // of each step
	Simulated bool     // by the node, all steps in order; else estimated from their size
}

// Total is the gas of all steps.
func (p Price) Total() (sum uint64) {
	for _, gas := range p.Gas {
		sum += gas
	}
	return sum
}

// simulatedCall is the outcome of a call in eth_simulateV1.
type simulatedCall struct {
	Status     hexutil.Uint64 `json:"status"`
	GasUsed    hexutil.Uint64 `json:"gasUsed"`
	ReturnData hexutil.Bytes  `json:"returnData"`
	Error      *struct {
		Message string `json:"message"`
	} `json:"error"`
}

// Quote finds out what steps take when an account sends them in order. It fails where a
// step would fail. A node that cannot simulate gives no answer: the steps are estimated then.
func Quote(ctx context.Context, node Requester, from common.Address, steps []*Step) (Price, error) {
	if len(steps) == 0 {
		return Price{Simulated: true}, nil
	}
	calls := make([]map[string]any, len(steps))
	for i, step := range steps {
		calls[i] = map[string]any{"from": from, "to": step.To, "input": hexutil.Bytes(step.Data), "gas": hexutil.Uint64(params.MaxTxGas)}
		if step.Value != nil {
			calls[i]["value"] = (*hexutil.Big)(step.Value)
		}
	}
	answers, ok := simulate(ctx, node, calls)
	if ctx.Err() != nil {
		return Price{}, ctx.Err()
	}
	if !ok {
		return estimate(steps), nil
	}
	price := Price{Simulated: true}
	for i, answer := range answers {
		if answer.Status != 1 {
			return price, fmt.Errorf("%s: it would fail: %w", steps[i].What, steps[i].reason(answer))
		}
		price.Gas = append(price.Gas, uint64(answer.GasUsed))
	}
	return price, nil
}

// simulate has a node make calls in order, each in a block of its own, so that none takes
// the gas of another. It fails where the node cannot.
func simulate(ctx context.Context, node Requester, calls []map[string]any) ([]simulatedCall, bool) {
	blocks := make([]map[string]any, len(calls))
	for i, call := range calls {
		blocks[i] = map[string]any{"calls": []any{call}}
	}
	var answer []struct {
		Calls []simulatedCall `json:"calls"`
	}
	err := node.Request(ctx, &answer, "eth_simulateV1", map[string]any{"blockStateCalls": blocks}, "latest")
	if err != nil || len(answer) != len(calls) {
		return nil, false
	}
	outcomes := make([]simulatedCall, len(calls))
	for i, block := range answer {
		if len(block.Calls) != 1 {
			return nil, false
		}
		outcomes[i] = block.Calls[0]
	}
	return outcomes, true
}

// reason says why a step would fail. The factory keeps a constructor's reason to itself.
func (s *Step) reason(failed simulatedCall) error {
	switch {
	case len(s.Created) > 0:
		return errors.New("its constructor refuses the arguments, which follow from the settings")
	case len(failed.ReturnData) > 0 && s.refuses != nil:
		return transaction.NewDecoder(s.refuses).Decode(failed.ReturnData)
	case failed.Error != nil:
		return errors.New(failed.Error.Message)
	}
	return errors.New("the node does not say why")
}

// estimate is from the size of steps alone.
func estimate(steps []*Step) (p Price) {
	const call, creation = 250_000, 400_000 // beside what bytes take
	for _, step := range steps {
		gas := uint64(call)
		if len(step.Created) > 0 {
			gas = creation + uint64(len(step.Data))*(params.CreateDataGas+params.TxCostFloorPerToken*params.TxTokenPerNonZeroByte)
		}
		p.Gas = append(p.Gas, gas)
	}
	return p
}
