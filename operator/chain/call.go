package chain

import (
	"context"
	"errors"
	"fmt"
	"net/url"
	"strings"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/rpc"
)

// Call is one contract call of a batch: a question and, afterwards, its answer.
type Call struct {
	To   common.Address
	Data []byte
	From common.Address // optional

	Result []byte
	Err    error // of this call alone
}

// At names the state that a call reads.
type At struct{ block any }

// Latest is the state after the newest block.
var Latest = At{block: "latest"}

// AtNumber is the state after the canonical block with that number.
func AtNumber(number uint64) At { return At{block: hexutil.EncodeUint64(number)} }

// AtHash is the state after that block (EIP-1898). The call fails when the node
// does not know the block, or when it is not canonical.
func AtHash(hash common.Hash) At { return At{block: rpc.BlockNumberOrHashWithHash(hash, true)} }

// CallContract makes one call and returns what the contract returned.
func (n *Node) CallContract(ctx context.Context, at At, to common.Address, data []byte) ([]byte, error) {
	ctx, cancel := n.bound(ctx)
	defer cancel()
	var result hexutil.Bytes
	if err := n.rpc.CallContext(ctx, &result, "eth_call", callArgs(&Call{To: to, Data: data}), at.block); err != nil {
		return nil, err
	}
	return result, nil
}

// CallContracts makes the calls in one request. The error is that of the
// request; each call has its own.
func (n *Node) CallContracts(ctx context.Context, at At, calls ...*Call) error {
	batch := make([]rpc.BatchElem, 0, len(calls))
	for _, c := range calls {
		batch = append(batch, c.request(at))
	}
	if err := n.Batch(ctx, batch); err != nil {
		return err
	}
	for i, c := range calls {
		c.answer(batch[i])
	}
	return nil
}

// CallContractsAtHead makes the calls on the newest state in one request, which
// also tells the number of the newest block.
func (n *Node) CallContractsAtHead(ctx context.Context, calls ...*Call) (head uint64, err error) {
	var number hexutil.Uint64
	batch := []rpc.BatchElem{{Method: "eth_blockNumber", Result: &number}}
	for _, c := range calls {
		batch = append(batch, c.request(Latest))
	}
	if err := n.Batch(ctx, batch); err != nil {
		return 0, err
	}
	if err := batch[0].Error; err != nil {
		return 0, fmt.Errorf("fetch block number: %w", err)
	}
	for i, c := range calls {
		c.answer(batch[i+1])
	}
	return uint64(number), nil
}

func (c *Call) request(at At) rpc.BatchElem {
	return rpc.BatchElem{Method: "eth_call", Args: []any{callArgs(c), at.block}, Result: new(hexutil.Bytes)}
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
