package deployment

import (
	"context"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/params"
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
	Status  hexutil.Uint64 `json:"status"`
	GasUsed hexutil.Uint64 `json:"gasUsed"`
	Error   *struct {
		Message string        `json:"message"`
		Data    hexutil.Bytes `json:"data"`
	} `json:"error"`
}

// Quote finds out what steps take when an account sends them in order. It fails where a
// step would fail. A node that cannot simulate gives no answer: the steps are estimated then.
func Quote(ctx context.Context, node Requester, from common.Address, steps []*Step) (Price, error) {
	if len(steps) == 0 {
		return Price{Simulated: true}, nil
	}
	blocks := make([]map[string]any, len(steps))
	for i, step := range steps {
		call := map[string]any{"from": from, "to": step.To, "input": hexutil.Bytes(step.Data), "gas": hexutil.Uint64(params.MaxTxGas)}
		if step.Value != nil {
			call["value"] = (*hexutil.Big)(step.Value)
		}
		blocks[i] = map[string]any{"calls": []any{call}}
	}
	var answer []struct {
		Calls []simulatedCall `json:"calls"`
	}
	err := node.Request(ctx, &answer, "eth_simulateV1", map[string]any{"blockStateCalls": blocks}, "latest")
	if ctx.Err() != nil {
		return Price{}, ctx.Err()
	}
	if err != nil || len(answer) != len(steps) {
		return estimate(steps), nil
	}
	price := Price{Simulated: true}
	for i, block := range answer {
		if len(block.Calls) != 1 {
			return estimate(steps), nil
		}
		call := block.Calls[0]
		if call.Status != 1 {
			return price, fmt.Errorf("%s: it would fail: %s", steps[i].What, call.reason())
		}
		price.Gas = append(price.Gas, uint64(call.GasUsed))
	}
	return price, nil
}

func (c simulatedCall) reason() string {
	if c.Error == nil {
		return "the node does not say why"
	}
	if len(c.Error.Data) == 0 {
		return c.Error.Message
	}
	return fmt.Sprintf("%s (%s)", c.Error.Message, c.Error.Data)
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
