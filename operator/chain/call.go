package chain

import (
	"context"
	"errors"
	"fmt"
	"math"
	"net/url"
	"slices"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/rpc"

	"github.com/eigenshift/avs/operator/endpoint"
)

// Call is one contract call of a batch: a question and, afterwards, its answer.
type Call struct {
	To   common.Address
	Data []byte
	From common.Address // optional

	Result []byte // shared with others who made the same call: not to be changed
	Err    error  // of this call alone
}

// At names the state that a call reads.
type At struct {
	block string      // a number or tag; empty: hash names it
	hash  common.Hash // zero: block names it
}

// Latest is the state after the newest block.
var Latest = At{block: "latest"}

// AtNumber is the state after the canonical block with that number.
func AtNumber(number uint64) At { return At{block: hexutil.EncodeUint64(number)} }

// AtHash is the state after that block (EIP-1898). The call fails when the node
// does not know the block, or when it is not canonical.
func AtHash(hash common.Hash) At { return At{hash: hash} }

// param is the state as JSON-RPC has it.
func (a At) param() any {
	if a.block != "" {
		return a.block
	}
	return rpc.BlockNumberOrHashWithHash(a.hash, true)
}

// CallContract makes one call and returns what the contract returned.
func (n *Node) CallContract(ctx context.Context, at At, to common.Address, data []byte) ([]byte, error) {
	c := &Call{To: to, Data: data}
	if err := n.CallContracts(ctx, at, c); err != nil {
		return nil, err
	}
	return c.Result, c.Err
}

// CallContracts makes the calls in one request. The error is that of the
// request; each call has its own. Calls without From may be made by a contract that
// exists for the request only, as [Node.together] says.
func (n *Node) CallContracts(ctx context.Context, at At, calls ...*Call) error {
	_, err := n.call(ctx, at, false, calls)
	return err
}

// call makes the calls in one request. head, where it is wanted, is the number of a block
// whose state, or that of a later one, they read: of the newest block there is.
func (n *Node) call(ctx context.Context, at At, wantHead bool, calls []*Call) (head uint64, err error) {
	switch {
	case slices.ContainsFunc(calls, (*Call).alone):
		return n.callEach(ctx, at, wantHead, calls)
	case len(calls) > maxLensCalls:
		return n.callInParts(ctx, at, wantHead, calls)
	case at == Latest || n.isNewest(at):
		return n.gathered.call(ctx, n, at, wantHead, calls)
	default:
		return n.together(ctx, at, wantHead, calls)
	}
}

// callInParts makes more calls than go into one request, one part after the other. Calls of the newest
// state may see different ones then; head is the oldest.
func (n *Node) callInParts(ctx context.Context, at At, wantHead bool, calls []*Call) (head uint64, err error) {
	head = math.MaxUint64
	for part := range slices.Chunk(calls, maxLensCalls) {
		of, err := n.call(ctx, at, wantHead, part)
		if err != nil {
			return 0, err
		}
		head = min(head, of)
	}
	return head, nil
}

// alone says whether a call cannot be made by another contract: it has a sender, or could
// not be prepared.
func (c *Call) alone() bool { return c.From != (common.Address{}) || c.Err != nil }

// callEach makes the calls one by one, in one batch.
func (n *Node) callEach(ctx context.Context, at At, wantHead bool, calls []*Call) (head uint64, err error) {
	byHash := at.block == ""
	if !n.takesHash(at) {
		return 0, n.callByNumber(ctx, at.hash, calls)
	}
	var (
		batch  []rpc.BatchElem
		number hexutil.Uint64
	)
	for _, c := range calls {
		batch = append(batch, c.request(at))
	}
	if wantHead { // first: the state must not be older
		batch = append([]rpc.BatchElem{{Method: "eth_blockNumber", Result: &number}}, batch...)
	}
	if err := n.Batch(ctx, batch); err != nil {
		return 0, err
	}
	if wantHead {
		if err := batch[0].Error; err != nil {
			return 0, fmt.Errorf("fetch block number: %w", err)
		}
		batch = batch[1:]
	}
	if byHash && len(batch) > 0 && !slices.ContainsFunc(batch, func(e rpc.BatchElem) bool { return !endpoint.IsUnsupported(e.Error) }) {
		n.noHashUntil.Store(time.Now().Add(noHashMemory).UnixNano())
		return 0, n.callByNumber(ctx, at.hash, calls)
	}
	for i, c := range calls {
		c.answer(batch[i])
	}
	return uint64(number), nil
}

// takesHash says whether nodes may take a state by what names it: not all take a block's hash.
func (n *Node) takesHash(at At) bool {
	return at.block != "" || time.Now().UnixNano() >= n.noHashUntil.Load()
}

// noHashMemory is how long it is remembered that no node takes blocks by hash.
const noHashMemory = 10 * time.Minute

// callByNumber makes the calls for nodes that take no block by its hash in a call
// (EIP-1898): by its number, looking before and after whether that is still the
// block.
func (n *Node) callByNumber(ctx context.Context, hash common.Hash, calls []*Call) error {
	var named, before, after *header
	if err := n.Request(ctx, &named, "eth_getBlockByHash", hash, false); err != nil {
		return err
	}
	b, err := named.head()
	if err != nil {
		return fmt.Errorf("look up block %s: %w", hash, err)
	}
	number := hexutil.EncodeUint64(b.Number)
	batch := []rpc.BatchElem{{Method: "eth_getBlockByNumber", Args: []any{number, false}, Result: &before}}
	for _, c := range calls {
		batch = append(batch, c.request(AtNumber(b.Number)))
	}
	batch = append(batch, rpc.BatchElem{Method: "eth_getBlockByNumber", Args: []any{number, false}, Result: &after})
	if err := n.Batch(ctx, batch); err != nil {
		return err
	}
	for _, h := range []*header{before, after} {
		if now, err := h.head(); err != nil || now.Hash != hash {
			return fmt.Errorf("block %d with hash %s is not, or no longer, on the chain", b.Number, hash)
		}
	}
	for i, c := range calls {
		c.answer(batch[i+1])
	}
	return nil
}

// CallContractsAtHead makes the calls on the newest state in one request, which
// also tells the number of the newest block.
func (n *Node) CallContractsAtHead(ctx context.Context, calls ...*Call) (head uint64, err error) {
	return n.call(ctx, Latest, true, calls)
}

// CallContractsSince makes the calls on the newest state in one request. It is an error
// when that is the state of a block before the given one.
func (n *Node) CallContractsSince(ctx context.Context, block uint64, calls ...*Call) error {
	head, err := n.CallContractsAtHead(ctx, calls...)
	for pause := firstLag; err == nil && head < block && pause <= longestLag; pause *= 2 {
		// A head that came over another connection may be ahead of this one.
		if !sleep(ctx, pause) {
			return ctx.Err()
		}
		head, err = n.CallContractsAtHead(ctx, calls...)
	}
	if err == nil && head < block {
		err = fmt.Errorf("the node's head is block %d", head)
	}
	return err
}

// Pauses before a node that lags is asked again; they double.
const (
	firstLag   = 20 * time.Millisecond
	longestLag = 160 * time.Millisecond
)

func (c *Call) request(at At) rpc.BatchElem {
	return rpc.BatchElem{Method: "eth_call", Args: []any{callArgs(c), at.param()}, Result: new(hexutil.Bytes)}
}

func (c *Call) answer(e rpc.BatchElem) {
	if c.Err == nil { // else it could not even be asked
		c.Result, c.Err = *e.Result.(*hexutil.Bytes), e.Error
	}
}

// Request makes any JSON-RPC request.
func (n *Node) Request(ctx context.Context, result any, method string, args ...any) error {
	ctx, cancel := n.bound(ctx)
	defer cancel()
	return n.rpc.CallContext(ctx, result, method, args...)
}

// maxBatch is how many requests go into one batch: nodes refuse longer ones.
const maxBatch = 100

// Batch makes many requests, in as few round trips as nodes allow.
func (n *Node) Batch(ctx context.Context, batch []rpc.BatchElem) error {
	for len(batch) > 0 {
		part := batch[:min(maxBatch, len(batch))]
		batch = batch[len(part):]
		if err := n.batch(ctx, part); err != nil {
			return err
		}
	}
	return nil
}

func (n *Node) batch(ctx context.Context, part []rpc.BatchElem) error {
	ctx, cancel := n.bound(ctx)
	defer cancel()
	if err := n.rpc.BatchCallContext(ctx, part); err != nil {
		return fmt.Errorf("batch of %d requests: %w", len(part), err)
	}
	return nil
}

func callArgs(c *Call) map[string]any {
	args := map[string]any{"to": c.To, "data": hexutil.Bytes(c.Data)}
	if c.From != (common.Address{}) {
		args["from"] = c.From
	}
	return args
}

// hideAddress drops the address from an error: it may hold an access token.
func hideAddress(err error) error {
	var withURL *url.Error
	if errors.As(err, &withURL) {
		return withURL.Err
	}
	return err
}

// IsRevert says whether an error of a call is the contract's refusal, and not
// that of the node or of the way to it.
func IsRevert(err error) bool {
	const executionReverted = 3 // the code that nodes agreed on
	var answer rpc.Error
	return errors.As(err, &answer) && (answer.ErrorCode() == executionReverted || strings.Contains(answer.Error(), "revert"))
}
