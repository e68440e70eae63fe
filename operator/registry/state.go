package registry

import (
	"bytes"
	"context"
	"fmt"
	"slices"
	"time"

	stateretriever "github.com/Layr-Labs/eigensdk-go/contracts/bindings/OperatorStateRetriever"

	"github.com/eigenshift/avs/eigenshift"
	"github.com/eigenshift/avs/eigenshift/bn254"
	"github.com/eigenshift/avs/operator/chain"
)

// State is all that the registries say about one block. It is never changed.
type State struct {
	Set *eigenshift.OperatorSet
	// Members are the operators of each quorum of Set, in the order of its index.
	Members [][]eigenshift.OperatorID
	// Keys is the sum of the public keys of each quorum's members.
	Keys []eigenshift.G1Key

	answer    []byte // as the retriever gave it
	threshold uint16
}

// State returns the state at a block that is not after the head.
func (r *Registry) State(ctx context.Context, block uint64) (*State, error) {
	state, err := r.states.At(ctx, block, func(ctx context.Context) (*State, error) { return r.fetch(ctx, block) })
	if err != nil {
		return nil, fmt.Errorf("fetch operator set at block %d: %w", block, err)
	}
	return state, nil
}

func (r *Registry) fetch(ctx context.Context, block uint64) (*State, error) {
	if block > 1<<32-1 {
		return nil, fmt.Errorf("block number exceeds 32 bits")
	}
	state := chain.Ask[[][]stateretriever.OperatorStateRetrieverOperator](r.retriever, "getOperatorState",
		r.cfg.RegistryCoordinator, r.cfg.Quorums, uint32(block))
	threshold := chain.Ask[uint16](r.taskManager, "thresholdBps")
	// The contracts keep their history, so the newest state answers for any
	// block, also where the node has dropped the block's own state.
	if err := r.node.CallContractsSince(ctx, block, state.Call, threshold.Call); err != nil {
		return nil, err
	}
	bps, err := threshold.Answer()
	if err != nil {
		return nil, err
	}
	if again := r.same(block, state.Result, bps); again != nil {
		return again, nil
	}
	quorums, err := state.Answer()
	if err != nil {
		return nil, err
	}
	built, err := r.build(ctx, block, bps, quorums)
	if err != nil {
		return nil, err
	}
	built.answer, built.threshold = bytes.Clone(state.Result), bps
	return built, nil
}

// same returns the newest state under another block number if nothing changed.
func (r *Registry) same(block uint64, answer []byte, threshold uint16) *State {
	newest, ok := r.states.Newest()
	if !ok || newest.threshold != threshold || len(answer) == 0 || !bytes.Equal(newest.answer, answer) {
		return nil
	}
	r.mu.Lock()
	misses := r.missesKeys(newest.Set.Operators, time.Now())
	r.mu.Unlock()
	if misses {
		return nil
	}
	set := *newest.Set
	set.Block = block
	again := *newest
	again.Set = &set
	return &again
}

// build makes a state from the retriever's answer, fetching keys and sockets of
// operators that are new.
func (r *Registry) build(ctx context.Context, block uint64, threshold uint16, quorums [][]stateretriever.OperatorStateRetrieverOperator) (*State, error) {
	operators, members, err := merge(quorums, len(r.cfg.Quorums))
	if err != nil {
		return nil, err
	}
	if err := r.complete(ctx, operators); err != nil {
		return nil, err
	}
	set, err := eigenshift.NewOperatorSet(block, r.cfg.Quorums, threshold, operators)
	if err != nil {
		return nil, err
	}
	byID := make(map[eigenshift.OperatorID]eigenshift.G1Key, len(operators))
	for _, op := range operators {
		byID[op.ID] = op.G1
	}
	s := &State{Set: set, Members: members}
	for q, ids := range members {
		points := make([]bn254.G1, 0, len(ids))
		for _, id := range ids {
			p, err := bn254.ParseG1Key(byID[id])
			if err != nil {
				return nil, fmt.Errorf("public key of operator %s in quorum %d: %w", id, r.cfg.Quorums[q], err)
			}
			points = append(points, p)
		}
		s.Keys = append(s.Keys, bn254.SumG1(points).Key())
	}
	return s, nil
}

// merge turns lists by quorum into operators with a stake in each quorum.
func merge(quorums [][]stateretriever.OperatorStateRetrieverOperator, want int) ([]eigenshift.Operator, [][]eigenshift.OperatorID, error) {
	if len(quorums) != want {
		return nil, nil, fmt.Errorf("answer about %d quorums instead of %d", len(quorums), want)
	}
	var operators []eigenshift.Operator
	position := make(map[eigenshift.OperatorID]int)
	members := make([][]eigenshift.OperatorID, want)
	for q, list := range quorums {
		if len(list) > eigenshift.MaxOperators {
			return nil, nil, fmt.Errorf("%d operators in a quorum, at most %d supported", len(list), eigenshift.MaxOperators)
		}
		for _, o := range list {
			i, known := position[o.OperatorId]
			if !known {
				i = len(operators)
				position[o.OperatorId] = i
				operators = append(operators, eigenshift.Operator{Address: o.Operator, ID: o.OperatorId, Stakes: zeros(want)})
			}
			if operators[i].Address != o.Operator || slices.Contains(members[q], o.OperatorId) {
				return nil, nil, fmt.Errorf("operator %s is listed twice", eigenshift.OperatorID(o.OperatorId))
			}
			operators[i].Stakes[q] = o.Stake
			members[q] = append(members[q], o.OperatorId)
		}
	}
	return operators, members, nil
}
