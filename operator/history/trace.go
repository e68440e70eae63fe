package history

import (
	"bytes"
	"context"
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"

	"github.com/eigenshift/avs/operator/endpoint"
)

const (
	// maxCandidates bounds how many calls of one transaction are decoded: each that
	// settled a task has used up more than a hundredth of what a transaction may.
	maxCandidates = 128
	// maxDepth is how deep calls nest in the EVM.
	maxDepth = 1024
	// traceTime is how long the node may take.
	traceTime = "30s"
)

// ErrUntraced is returned for a settlement that happened within a transaction, by
// a call of another contract or of an account with code, when the node cannot tell
// what that call was. Another node can.
var ErrUntraced = errors.New("submitted by a call within the transaction, and the node does not trace it")

// frame is a call within a transaction, as callTracer has it.
type frame struct {
	Type  string         `json:"type"`
	To    common.Address `json:"to"`
	Input hexutil.Bytes  `json:"input"`
	Error string         `json:"error"`
	Calls []frame        `json:"calls"`
}

// tracedCalls returns the calldata of all calls of submit within a transaction that
// took effect, in the order in which they began.
//
// callTracer is what most nodes offer, and it returns everything: whoever wants its
// submission to stay hidden surrounds it with calls that carry more than can be
// returned. So where the whole is too large, nodes that run a tracer of ours are
// asked for these calls alone.
func (e *Events) tracedCalls(ctx context.Context, tx common.Hash) ([][]byte, error) {
	var root frame
	whole := e.node.Request(ctx, &root, "debug_traceTransaction", tx, map[string]any{"tracer": "callTracer", "timeout": traceTime})
	if whole == nil {
		return e.submissions(&root, nil, 0), nil
	}
	var inputs []hexutil.Bytes
	only := e.node.Request(ctx, &inputs, "debug_traceTransaction", tx, map[string]any{"tracer": e.tracer(), "timeout": traceTime})
	if only != nil {
		return nil, fmt.Errorf("%w: %s", ErrUntraced, remedy(whole, only))
	}
	var found [][]byte
	for _, input := range inputs[:min(len(inputs), maxCandidates)] {
		found = append(found, input)
	}
	return found, nil
}

// submissions appends the calldata of the submissions among a call and the calls that
// it makes. What a call does that fails, or that is made within one that fails, has no
// effect; nor has a call of the task manager's code in the name of another.
func (e *Events) submissions(f *frame, found [][]byte, depth int) [][]byte {
	if f.Error != "" || depth > maxDepth || len(found) == maxCandidates {
		return found
	}
	if f.Type == "CALL" && f.To == e.manager.Address && bytes.HasPrefix(f.Input, e.selector()) {
		found = append(found, f.Input)
	}
	for i := range f.Calls {
		found = e.submissions(&f.Calls[i], found, depth+1)
	}
	return found
}

// selector is what the calldata of a submission begins with.
func (e *Events) selector() []byte { return e.manager.ABI.Methods["submit"].ID }

// tracer is a tracer, in the JavaScript of go-ethereum's, that returns what
// [Events.submissions] finds.
func (e *Events) tracer() string {
	return fmt.Sprintf(`{
	manager: "%#x",
	selector: "%#x",
	found: [],
	open: [],
	enter: function (frame) {
		this.open.push(this.found.length);
		if (frame.getType() != "CALL" || toHex(frame.getTo()) != this.manager) return;
		var input = frame.getInput();
		if (input.length >= 4 && toHex(input.slice(0, 4)) == this.selector) this.found.push(toHex(input));
	},
	exit: function (result) {
		var before = this.open.pop();
		if (result.getError()) this.found.length = before;
	},
	fault: function () {},
	result: function (context) { return context.error ? [] : this.found; }
}`, e.manager.Address.Bytes(), e.selector())
}

// remedy says what to do when neither way worked.
func remedy(whole, only error) string {
	switch {
	case endpoint.IsUnsupported(whole):
		return "it offers no debug_traceTransaction: give --rpc a node that does (geth with --http.api eth,debug; most providers on a paid plan)"
	case endpoint.IsMissing(whole):
		return "it has forgotten the state before the transaction (geth keeps that of 128 blocks): give --rpc an archive node, or look sooner, as --follow does"
	default:
		return fmt.Sprintf("%v; asked for the submissions alone: %v: give --rpc another node", whole, only)
	}
}
