package chain

import (
	"context"
	"errors"
	"fmt"
	"math"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/rpc"

	"github.com/eigenshift/avs/operator/endpoint"
)

// gatherer makes calls of the newest state, and of the newest head by its hash, in one request that
// are made at about the same time: with each head an operator asks many things at once, in many
// places. It waits a moment for others, rather than for the request before to be answered: of those
// that a head sets off the first would go alone, and the others a round trip later.
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
	at       At      // the block of those that name one, or Latest
	calls    []*Call // each once
	pinned   []bool  // they name that block
	index    map[question]int
	bytes    int
	wantHead bool
	patient  bool        // all of them are
	timer    *time.Timer // makes them
	made     bool        // or they are being made

	done chan struct{} // closed when what follows is known, as the calls' answers are
	head uint64
	err  error // of the calls of the newest state
	// pinnedErr is that of the calls that name a block.
	pinnedErr error
}

// question is what a call asks.
type question struct {
	what   string // contract and calldata
	pinned bool
}

// isNewest says whether the state is that after the newest head that was followed, by its hash.
func (n *Node) isNewest(at At) bool {
	head, followed := n.Newest()
	return followed && at == AtHash(head.Hash)
}

// call does what [Node.call] does at the newest state, or at the newest head's.
func (g *gatherer) call(ctx context.Context, n *Node, at At, wantHead bool, calls []*Call) (head uint64, err error) {
	in, places := g.join(ctx, n, at, wantHead, calls)
	if in == nil {
		return n.callEach(ctx, at, wantHead, calls)
	}
	select {
	case <-in.done:
	case <-ctx.Done():
		return 0, ctx.Err()
	}
	head, err = in.head, in.err
	if at != Latest {
		err = in.pinnedErr
	}
	if err == nil {
		for i, c := range calls {
			c.Result, c.Err = in.calls[places[i]].Result, in.calls[places[i]].Err
		}
	}
	return head, err
}

// join adds calls to those that wait, and returns with whom they wait, and in which
// places; nil where they are too many.
func (g *gatherer) join(ctx context.Context, n *Node, at At, wantHead bool, calls []*Call) (in *gathering, places []int) {
	isPatient, pinned := ctx.Value(patient{}) != nil, at != Latest
	size := 0
	for _, c := range calls {
		size += lensBytes(c)
	}
	if len(calls) > maxLensCalls || size > maxLensBytes {
		return nil, nil
	}
	g.mu.Lock()
	defer g.mu.Unlock()
	in = g.open
	if in == nil || len(in.calls)+len(calls) > maxLensCalls || in.bytes+size > maxLensBytes || !in.takes(n, at) {
		in = &gathering{at: Latest, index: make(map[question]int), done: make(chan struct{}), patient: true}
		in.timer = time.AfterFunc(patience, func() { g.make(n, in) })
		g.open = in
	}
	if in.patient && !isPatient && in.timer.Reset(gatherTime) {
		in.patient = false
	}
	in.wantHead = in.wantHead || wantHead
	if pinned {
		in.at = at
	}
	for _, c := range calls {
		key := question{string(c.To[:]) + string(c.Data), pinned}
		place, known := in.index[key]
		if !known {
			place = len(in.calls)
			in.index[key] = place
			in.calls, in.pinned, in.bytes = append(in.calls, &Call{To: c.To, Data: c.Data}), append(in.pinned, pinned), in.bytes+lensBytes(c)
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
	in.ask(n)
	close(in.done)
}

// takes says whether a call at that state may join: of the states that calls name there is one, and
// calls of the newest state have to do with it only while it is that of the newest head.
func (in *gathering) takes(n *Node, at At) bool {
	return in.at == Latest || in.at == at || at == Latest && n.isNewest(in.at)
}

// ask makes the calls: in one request at the block that some of them name, which is as good as the
// newest state for the others, and what that does not answer as if they had come apart.
func (in *gathering) ask(n *Node) {
	var latest, pinned []*Call
	for i, c := range in.calls {
		if in.pinned[i] {
			pinned = append(pinned, c)
		} else {
			latest = append(latest, c)
		}
	}
	each, seen := n.together, uint64(math.MaxUint64)
	if len(latest) > 0 && len(pinned) > 0 && n.lens.proven.Load() && n.takesTogether(in.at) {
		number, err := n.throughLens(n.ctx, in.at, in.calls)
		switch {
		case err == nil:
			latest, pinned = unanswered(latest), unanswered(pinned)
			each, seen, in.head = n.callEach, number, number
		case !refusesLens(err) && !endpoint.IsMissing(err):
			in.err, in.pinnedErr = err, err
			return
		}
	}
	if len(latest) > 0 {
		in.head, in.err = each(n.ctx, Latest, in.wantHead, latest)
		in.head = min(in.head, seen)
	}
	if len(pinned) > 0 {
		_, in.pinnedErr = each(n.ctx, in.at, false, pinned)
	}
}

// unanswered returns the calls that have no result.
func unanswered(calls []*Call) (left []*Call) {
	for _, c := range calls {
		if len(c.Result) == 0 {
			left = append(left, c)
		}
	}
	return left
}

// together does what [Node.call] does, if possible by one eth_call whose code makes the
// calls. To the contracts that code is the caller, and they cannot change the state. A call
// that fails there, or returns nothing, is made again on its own: its answer is the one that
// counts, and no other call suffers from it.
func (n *Node) together(ctx context.Context, at At, wantHead bool, calls []*Call) (head uint64, err error) {
	if len(calls) == 0 || len(calls) == 1 && !wantHead || len(calls) > maxLensCalls || !n.takesTogether(at) {
		return n.callEach(ctx, at, wantHead, calls)
	}
	head, err = n.throughLens(ctx, at, calls)
	if err != nil {
		if ctx.Err() != nil || !refusesLens(err) {
			return 0, err
		}
		head, each := n.callEach(ctx, at, wantHead, calls)
		if each == nil && n.takesHash(at) {
			n.lens.refused()
			n.cfg.Logger.Debug().Err(err).Msg("node makes no calls together, they are made one by one")
		}
		return head, each
	}
	left := unanswered(calls)
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

// takesTogether says whether nodes may make calls together at a state, as far as is known.
func (n *Node) takesTogether(at At) bool { return n.lens.possible() && n.takesHash(at) }

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
