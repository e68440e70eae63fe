package history

import (
	"context"
	"errors"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/accounts/abi/bind"
	"github.com/ethereum/go-ethereum/common"

	"github.com/eigenshift/avs/bindings/priceoracle"
	"github.com/eigenshift/avs/eigenshift"
	"github.com/eigenshift/avs/operator/chain"
	"github.com/eigenshift/avs/operator/settlement"
)

// searchBlocks is how many blocks are searched at once: nodes limit the range of
// a query.
const searchBlocks = 2000

// ErrNotSettled is returned for a task of which no settlement is found.
var ErrNotSettled = errors.New("no settlement found")

// Signers tells who the operators were at a block, and who of them signed a
// certificate; a [backend.Backend] does.
type Signers interface {
	eigenshift.Registry
	Signers(ctx context.Context, block uint64, certificate []byte) ([]common.Address, error)
}

// Event is a settlement as the chain announced it.
type Event struct {
	Task           eigenshift.TaskID
	Proposer       common.Address
	Submitter      common.Address
	Digest         eigenshift.Digest
	ReferenceBlock uint64
	Tx             common.Hash
	Block          uint64
	Index          uint // of the log within its block
}

// Reader reads the settlements of one oracle. It is safe for concurrent use.
type Reader struct {
	node     *chain.Node
	signers  Signers
	domain   settlement.Domain
	selector []byte // of a submission
	filterer *priceoracle.PriceOracleFilterer
}

// New returns a reader of the oracle that domain names.
func New(node *chain.Node, signers Signers, domain settlement.Domain) (*Reader, error) {
	filterer, err := priceoracle.NewPriceOracleFilterer(domain.TaskManager, node.Contracts())
	if err != nil {
		return nil, fmt.Errorf("bind PriceOracle: %w", err)
	}
	contract, err := priceoracle.PriceOracleMetaData.GetAbi()
	if err != nil {
		return nil, fmt.Errorf("parse ABI of PriceOracle: %w", err)
	}
	return &Reader{node: node, signers: signers, domain: domain, selector: contract.Methods["submit"].ID, filterer: filterer}, nil
}

// Settled returns the settlements in a range of blocks, both included, in the
// order in which they happened.
func (r *Reader) Settled(ctx context.Context, from, to uint64) ([]Event, error) {
	var all []Event
	for ; from <= to; from += searchBlocks {
		part, err := r.search(ctx, from, min(to, from+searchBlocks-1), nil)
		if err != nil {
			return nil, err
		}
		all = append(all, part...)
	}
	return all, nil
}

// Find returns the settlement of a task, looking back from the newest block for
// at most so many blocks. The error matches ErrNotSettled when there is none.
func (r *Reader) Find(ctx context.Context, id eigenshift.TaskID, blocks uint64) (Event, error) {
	head, err := r.node.Head(ctx)
	if err != nil {
		return Event{}, err
	}
	oldest := head.Number - min(head.Number, blocks)
	for to := head.Number; ; to -= searchBlocks {
		from := max(oldest, to-min(to, searchBlocks-1))
		found, err := r.search(ctx, from, to, []uint64{uint64(id)})
		if err != nil {
			return Event{}, err
		}
		if len(found) > 0 {
			return found[0], nil
		}
		if from == oldest {
			return Event{}, fmt.Errorf("task %d: %w in blocks %d to %d", id, ErrNotSettled, oldest, head.Number)
		}
	}
}

func (r *Reader) search(ctx context.Context, from, to uint64, ids []uint64) ([]Event, error) {
	events, err := r.filterer.FilterTaskSettled(&bind.FilterOpts{Context: ctx, Start: from, End: &to}, ids, nil, nil)
	if err != nil {
		return nil, fmt.Errorf("search blocks %d to %d for settlements: %w", from, to, err)
	}
	defer events.Close()
	var found []Event
	for events.Next() {
		e := events.Event
		if e.Raw.Removed {
			continue
		}
		found = append(found, Event{
			Task: eigenshift.TaskID(e.Id), Proposer: e.Proposer, Submitter: e.Submitter, Digest: e.Digest,
			ReferenceBlock: uint64(e.ReferenceBlock), Tx: e.Raw.TxHash, Block: e.Raw.BlockNumber, Index: e.Raw.Index,
		})
	}
	if err := events.Error(); err != nil {
		return nil, fmt.Errorf("search blocks %d to %d for settlements: %w", from, to, err)
	}
	return found, nil
}

// Read reads what settled with an event. The error matches ErrUntraced when that
// cannot be read from this node.
func (r *Reader) Read(ctx context.Context, e Event) (*Task, error) {
	t, err := r.settlement(ctx, e)
	if err != nil {
		return nil, fmt.Errorf("task %d: transaction %s: %w", e.Task, e.Tx, err)
	}
	t.Event = e
	if t.Set, err = r.signers.OperatorSet(ctx, t.Task.Reference.Number); err != nil {
		return nil, fmt.Errorf("task %d: %w", e.Task, err)
	}
	if t.Signers, err = r.signers.Signers(ctx, t.Task.Reference.Number, t.Certificate); err != nil {
		return nil, fmt.Errorf("task %d: transaction %s: %w", e.Task, e.Tx, err)
	}
	return t, nil
}

// settlement returns the submission that settled with an event: the transaction's
// own calldata, or that of a call within it.
func (r *Reader) settlement(ctx context.Context, e Event) (*Task, error) {
	tx, _, err := r.node.Client().TransactionByHash(ctx, e.Tx)
	if errors.Is(err, ethereum.NotFound) {
		return nil, errors.New("the node does not know it: ask one that keeps old transactions")
	}
	if err != nil {
		return nil, fmt.Errorf("fetch it: %w", err)
	}
	if tx.To() != nil && *tx.To() == r.domain.TaskManager {
		if t, err := r.submission(tx.Data(), e.Digest); err == nil {
			return t, nil
		}
	}
	inputs, err := r.submissions(ctx, e.Tx)
	if err != nil {
		return nil, err
	}
	for _, input := range inputs {
		if t, err := r.submission(input, e.Digest); err == nil {
			return t, nil
		}
	}
	return nil, fmt.Errorf("none of its %d calls of the oracle has the task and response with digest %s that settled", len(inputs), e.Digest)
}

// submission decodes the calldata of a submission, which must be of what has the
// digest.
func (r *Reader) submission(calldata []byte, want eigenshift.Digest) (*Task, error) {
	t, err := decode(calldata)
	if err != nil {
		return nil, err
	}
	digest, err := r.domain.Digest(t.Task, t.Encoded)
	if err != nil {
		return nil, err
	}
	if digest != want {
		return nil, fmt.Errorf("it has digest %s", digest)
	}
	return t, nil
}

// BlockAt returns the number of the first block whose time is not before a time,
// in unix seconds; one more than the newest block's when there is none yet.
func (r *Reader) BlockAt(ctx context.Context, time uint64) (uint64, error) {
	head, err := r.node.Head(ctx)
	if err != nil {
		return 0, err
	}
	low, high := uint64(0), head.Number+1
	for low < high {
		middle := low + (high-low)/2
		header, err := r.node.Client().HeaderByNumber(ctx, new(big.Int).SetUint64(middle))
		if err != nil {
			return 0, fmt.Errorf("fetch block %d: %w", middle, err)
		}
		if header.Time < time {
			low = middle + 1
		} else {
			high = middle
		}
	}
	return low, nil
}
