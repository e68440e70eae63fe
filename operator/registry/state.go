package registry

import (
	"bytes"
	"context"
	"fmt"
	"slices"
	"strconv"
	"time"

	stateretriever "github.com/Layr-Labs/eigensdk-go/contracts/bindings/OperatorStateRetriever"

	"github.com/eigenshift/avs/eigenshift"
	"github.com/eigenshift/avs/eigenshift/bn254"
	"github.com/eigenshift/avs/operator/chain"
)

const (
	maxStates    = 128 // blocks whose state is remembered
	fetchTimeout = 15 * time.Second

	firstPause   = 20 * time.Millisecond // before a node that lags is asked again; doubles
	longestPause = 160 * time.Millisecond
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
	r.mu.Lock()
	if breaks := r.node.Breaks(); breaks != r.breaks { // block numbers may mean other blocks now
		clear(r.states)
		r.breaks = breaks
		r.epoch++
	}
	known, epoch := r.states[block], r.epoch
	r.mu.Unlock()
	if known != nil {
		return known, nil
	}
	// Callers share one request. It is theirs together, so none of them can
	// cancel it; it is bounded by itself.
	key := strconv.FormatUint(epoch, 10) + "/" + strconv.FormatUint(block, 10)
	flight := r.flights.DoChan(key, func() (any, error) {
		ctx, cancel := context.WithTimeout(context.WithoutCancel(ctx), fetchTimeout)
		defer cancel()
		return r.fetch(ctx, block, epoch)
	})
	select {
	case got := <-flight:
		if got.Err != nil {
			return nil, fmt.Errorf("fetch operator set at block %d: %w", block, got.Err)
		}
		return got.Val.(*State), nil
	case <-ctx.Done():
		return nil, fmt.Errorf("fetch operator set at block %d: %w", block, ctx.Err())
	}
}

// fetch asks the node and remembers the answer, unless something changed
// meanwhile that makes it doubtful.
func (r *Registry) fetch(ctx context.Context, block, epoch uint64) (*State, error) {
	if block > 1<<32-1 {
		return nil, fmt.Errorf("block number exceeds 32 bits")
	}
	state := chain.Ask[[][]stateretriever.OperatorStateRetrieverOperator](r.retriever, "getOperatorState",
		r.cfg.RegistryCoordinator, r.cfg.Quorums, uint32(block))
	threshold := chain.Ask[uint16](r.taskManager, "thresholdBps")
	// The contracts keep their history, so the newest state answers for any
	// block, also where the node has dropped the block's own state.
	head, err := r.node.CallContractsAtHead(ctx, state.Call, threshold.Call)
	for pause := firstPause; err == nil && head < block && pause <= longestPause; pause *= 2 {
		select { // a head that came over another connection may be ahead of this one
		case <-time.After(pause):
			head, err = r.node.CallContractsAtHead(ctx, state.Call, threshold.Call)
		case <-ctx.Done():
			return nil, ctx.Err()
		}
	}
	if err != nil {
		return nil, err
	}
	if block > head {
		return nil, fmt.Errorf("the node's head is block %d", head)
	}
	bps, err := threshold.Answer()
	if err != nil {
		return nil, err
	}
	built := r.same(block, state.Result, bps)
	if built == nil {
		quorums, err := state.Answer()
		if err != nil {
			return nil, err
		}
		if built, err = r.build(ctx, block, bps, quorums); err != nil {
			return nil, err
		}
		built.answer, built.threshold = bytes.Clone(state.Result), bps
	}
	r.remember(block, epoch, built)
	return built, nil
}

// same returns the newest state under another block number if nothing changed.
func (r *Registry) same(block uint64, answer []byte, threshold uint16) *State {
	r.mu.Lock()
	defer r.mu.Unlock()
	if r.newest == nil || r.missesKeys(r.newest.Set.Operators, time.Now()) || r.newest.threshold != threshold || len(answer) == 0 || !bytes.Equal(r.newest.answer, answer) {
		return nil
	}
	set := *r.newest.Set
	set.Block = block
	again := *r.newest
	again.Set = &set
	return &again
}

func (r *Registry) remember(block, epoch uint64, s *State) {
	r.mu.Lock()
	defer r.mu.Unlock()
	if epoch != r.epoch {
		return
	}
	r.states[block], r.newest = s, s
	if len(r.states) > maxStates {
		oldest := block
		for b := range r.states {
			oldest = min(oldest, b)
		}
		delete(r.states, oldest)
	}
}

// forget drops the sets, which hold sockets, after change has changed those.
func (r *Registry) forget(change func(sockets map[eigenshift.OperatorID]knownSocket)) {
	r.mu.Lock()
	defer r.mu.Unlock()
	change(r.socketOf)
	clear(r.states)
	r.newest = nil
	r.epoch++
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
