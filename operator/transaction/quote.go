package transaction

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"strings"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/rpc"
)

// quote is what a transaction needs at this moment.
type quote struct {
	block   uint64 // the newest
	gas     uint64
	baseFee *big.Int // of the newest block, wei per gas
	tip     *big.Int // suggested, wei per gas; may be anything
}

// maxGas is the most that one transaction may take (EIP-7825).
const maxGas = 1 << 24

// quote simulates the candidate in the next block and asks for what is not known of fees,
// in one round trip.
func (s *Sender) quote(ctx context.Context, c Candidate) (quote, error) {
	fees := s.askFees()
	batch := fees.batch
	gas := c.GasLimit
	var simulation *simulation
	if gas == 0 && !s.noSimulation.Load() {
		simulation = newSimulation(s.from, c)
		batch = append(batch, rpc.BatchElem{Method: "eth_simulateV1", Args: simulation.args, Result: &simulation.result})
	}
	if err := s.node.Batch(ctx, batch); err != nil {
		return quote{}, err
	}
	q, err := s.readFees(fees, batch)
	if err != nil {
		return quote{}, err
	}
	if simulation != nil {
		used, err := simulation.used(batch[len(batch)-1].Error, s.cfg.Reverts)
		if err != nil && !errors.Is(err, errNoSimulation) {
			return quote{}, err
		}
		if err == nil {
			gas = withMargin(used)
		}
		if unknownMethod(batch[len(batch)-1].Error) {
			s.noSimulation.Store(true)
		}
	}
	if gas == 0 {
		if gas, err = s.estimate(ctx, c); err != nil {
			return quote{}, err
		}
	}
	q.gas = gas
	return q, nil
}

// withMargin turns gas that was used into a gas limit. Simulation misses what a
// transaction before it in the block changes, refunds (at most a fifth) count
// only afterwards, and a call passes on at most 63/64.
func withMargin(used uint64) uint64 { return min(used+used/2+100_000, maxGas) }

// estimate is the way for nodes without eth_simulateV1. It runs at the number of
// the newest block, not of the next.
func (s *Sender) estimate(ctx context.Context, c Candidate) (uint64, error) {
	var used hexutil.Uint64
	if err := s.node.Request(ctx, &used, "eth_estimateGas", callObject(s.from, c), "latest"); err != nil {
		return 0, fmt.Errorf("estimate gas: %w", s.cfg.Reverts.Explain(err))
	}
	return withMargin(uint64(used)), nil
}

func callObject(from common.Address, c Candidate) map[string]any {
	return map[string]any{"from": from, "to": c.To, "input": hexutil.Bytes(c.Data), "value": (*hexutil.Big)(c.value())}
}

// simulation runs candidates as the only transactions of the next block, so that
// block numbers and hashes are those they will see.
type simulation struct {
	args   []any
	result []struct {
		Calls []struct {
			Status     hexutil.Uint64 `json:"status"`
			GasUsed    hexutil.Uint64 `json:"gasUsed"`
			MaxUsedGas hexutil.Uint64 `json:"maxUsedGas"` // before refunds, from nodes that say
			ReturnData hexutil.Bytes  `json:"returnData"`
			Error      *struct {
				Message string `json:"message"`
				Data    string `json:"data"`
			} `json:"error"`
		} `json:"calls"`
	}
}

var errNoSimulation = errors.New("the node does not simulate blocks")

func unknownMethod(err error) bool {
	const methodNotFound = -32601
	var answer rpc.Error
	return errors.As(err, &answer) && answer.ErrorCode() == methodNotFound
}

func newSimulation(from common.Address, candidates ...Candidate) *simulation {
	calls := make([]any, len(candidates))
	for i, c := range candidates {
		calls[i] = callObject(from, c)
	}
	block := map[string]any{"calls": calls}
	return &simulation{args: []any{map[string]any{"blockStateCalls": []any{block}}, "latest"}}
}

// used returns what the last candidate used, in gas, before refunds where the node says.
func (s *simulation) used(err error, reverts *Decoder) (uint64, error) {
	if err != nil { // of the block, not of the call: an estimate says more
		return 0, errNoSimulation
	}
	if len(s.result) != 1 || len(s.result[0].Calls) == 0 {
		return 0, errNoSimulation
	}
	call := s.result[0].Calls[len(s.result[0].Calls)-1]
	if call.Status == 1 {
		return max(uint64(call.GasUsed), uint64(call.MaxUsedGas)), nil
	}
	if call.Error == nil {
		return 0, reverts.Decode(call.ReturnData)
	}
	data, decodeErr := hexutil.Decode(call.Error.Data)
	if decodeErr != nil || len(data) == 0 {
		data = call.ReturnData
	}
	if len(data) == 0 && !strings.Contains(call.Error.Message, "revert") {
		return 0, fmt.Errorf("simulate: %s", call.Error.Message)
	}
	return 0, reverts.Decode(data)
}
