package chain

import (
	"context"
	"errors"
	"fmt"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/rpc"

	"github.com/eigenshift/avs/operator/endpoint"
)

// gatherer makes calls of the newest state in one request that are made at about the same
// time: with each head an operator asks many things at once, in many places. It waits a
// moment for others, rather than for the request before to be answered: of those that a
// head sets off the first would go alone, and the others a round trip later.
type gatherer struct {
	mu   sync.Mutex
	open *gathering // nil: none
}

// gatherTime is how long the first call waits for others: much less than what a request
// takes.
const gatherTime = time.Millisecond

// patience is how long patient calls wait for others.
const patience = 100 * time.Millisecond

type patient struct{}

// Patient marks calls of the newest state that nobody waits for: they go with the next ones
// that somebody does wait for, or alone after a tenth of a second.
func Patient(ctx context.Context) context.Context { return context.WithValue(ctx, patient{}, true) }

// gathering is calls that are made in one request.
type gathering struct {
	calls    []*Call // each once
	index    map[string]int
	bytes    int
	wantHead bool
	patient  bool        // all of them are
	timer    *time.Timer // makes them
	made     bool        // or they are being made

	done chan struct{} // closed when what follows is known, as the calls' answers are
	head uint64
	err  error
}

// call does what [Node.call] does at the newest state.
func (g *gatherer) call(ctx context.Context, n *Node, wantHead bool, calls []*Call) (head uint64, err error) {
	in, places := g.join(n, ctx.Value(patient{}) != nil, wantHead, calls)
	if in == nil {
		return n.callEach(ctx, Latest, wantHead, calls)
	}
	select {
	case <-in.done:
	case <-ctx.Done():
		return 0, ctx.Err()
	}
	if in.err == nil {
		for i, c := range calls {
			c.Result, c.Err = in.calls[places[i]].Result, in.calls[places[i]].Err
		}
	}
	return in.head, in.err
}

// join adds calls to those that wait, and returns with whom they wait, and in which
// places; nil where they are too many.
func (g *gatherer) join(n *Node, isPatient, wantHead bool, calls []*Call) (in *gathering, places []int) {
	size := 0
	for _, c := range calls {
		size += lensBytes(c)
	}
	if len(calls) > maxLensCalls || size > maxLensBytes {
		return nil, nil
	}
	g.mu.Lock()
	defer g.mu.Unlock()
	if in = g.open; in == nil || len(in.calls)+len(calls) > maxLensCalls || in.bytes+size > maxLensBytes {
		in = &gathering{index: make(map[string]int), done: make(chan struct{}), patient: true}
		in.timer = time.AfterFunc(patience, func() { g.make(n, in) })
		g.open = in
	}
	if in.patient && !isPatient && in.timer.Reset(gatherTime) {
		in.patient = false
	}
	in.wantHead = in.wantHead || wantHead
	for _, c := range calls {
		key := string(c.To[:]) + string(c.Data)
		place, known := in.index[key]
		if !known {
			place = len(in.calls)
			in.index[key] = place
			in.calls, in.bytes = append(in.calls, &Call{To: c.To, Data: c.Data}), in.bytes+lensBytes(c)
		}
		places = append(places, place)
	}
	return in, places
}

// make makes the calls, with which nobody else waits any more.
func (g *gatherer) make(n *Node, in *gathering) {
	g.mu.Lock()
	if in.made {
		g.mu.Unlock()
		return
	}
	in.made = true
	if g.open == in {
		g.open = nil
	}
	g.mu.Unlock()
	in.head, in.err = n.together(n.ctx, Latest, in.wantHead, in.calls)
	close(in.done)
}

// together does what [Node.call] does, if possible by one eth_call whose code makes the
// calls. To the contracts that code is the caller, and they cannot change the state. A call
// that fails there, or returns nothing, is made again on its own: its answer is the one that
// counts, and no other call suffers from it.
func (n *Node) together(ctx context.Context, at At, wantHead bool, calls []*Call) (head uint64, err error) {
	byHash := at.block == ""
	if len(calls) == 0 || len(calls) == 1 && !wantHead || len(calls) > maxLensCalls || !n.lens.possible() ||
		byHash && time.Now().UnixNano() < n.noHashUntil.Load() {
		return n.callEach(ctx, at, wantHead, calls)
	}
	head, err = n.throughLens(ctx, at, calls)
	if err != nil {
		if ctx.Err() != nil || !refusesLens(err) {
			return 0, err
		}
		head, each := n.callEach(ctx, at, wantHead, calls)
		if each == nil && !(byHash && time.Now().UnixNano() < n.noHashUntil.Load()) {
			n.lens.refused()
			n.cfg.Logger.Debug().Err(err).Msg("node makes no calls together, they are made one by one")
		}
		return head, each
	}
	var left []*Call
	for _, c := range calls {
		if len(c.Result) == 0 {
			left = append(left, c)
		}
	}
	if len(left) == 0 {
		return head, nil
	}
	again, err := n.callEach(ctx, at, wantHead, left)
	if len(left) == len(calls) { // then it may be that the code has too little gas
		for _, c := range left {
			if err == nil && c.Err == nil && len(c.Result) > 0 {
				n.lens.refused()
			}
		}
	}
	return min(head, again), err
}

// errLens is matched by errors about the answer to calls that were made together.
var errLens = errors.New("calls made together")

// throughLens makes the calls by one eth_call, and returns the number of its block. Those
// that have to be made on their own get no result.
func (n *Node) throughLens(ctx context.Context, at At, calls []*Call) (number uint64, err error) {
	var (
		data          hexutil.Bytes
		before, after hexutil.Uint64
	)
	request := map[string]any{"data": hexutil.Bytes(lensRequest(calls))}
	batch := []rpc.BatchElem{{Method: "eth_call", Args: []any{request, at.param()}, Result: &data}}
	prove := at == Latest && !n.lens.proven.Load()
	if prove {
		batch = append(batch, rpc.BatchElem{Method: "eth_blockNumber", Result: &before}, rpc.BatchElem{Method: "eth_blockNumber", Result: &after})
		batch[0], batch[1] = batch[1], batch[0]
	}
	if err := n.Batch(ctx, batch); err != nil {
		return 0, err
	}
	for _, e := range batch {
		if e.Error != nil {
			return 0, fmt.Errorf("%d calls together: %w", len(calls), e.Error)
		}
	}
	number, results, err := lensAnswer(data, len(calls))
	if err != nil {
		return 0, fmt.Errorf("%w: %w", errLens, err)
	}
	if prove {
		if number < uint64(min(before, after)) || number > uint64(max(before, after)) {
			return 0, fmt.Errorf("%w: contracts see block number %d, while the newest block is %d", errLens, number, after)
		}
		n.lens.proven.Store(true)
	}
	for i, c := range calls {
		c.Result = results[i]
	}
	return number, nil
}

// refusesLens says whether an error may be that nodes do not make calls together, but make
// them one by one.
func refusesLens(err error) bool {
	var answer rpc.Error
	var status *endpoint.StatusError
	return errors.Is(err, errLens) || errors.As(err, &answer) && !endpoint.IsMissing(err) || errors.As(err, &status)
}
