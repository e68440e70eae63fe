package chain

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"net/http"
	"regexp"
	"strconv"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/accounts/abi/bind"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/rpc"

	"github.com/eigenshift/avs/operator/endpoint"
)

// logRange is over how many blocks nodes look for logs in one request, as they have
// shown. It is safe for concurrent use.
type logRange struct {
	mu      sync.Mutex
	blocks  uint64 // 0: not tried
	ceiling uint64 // refused lately; 0: none
	until   time.Time
}

const (
	// firstRange and longestRange are over how many blocks logs are looked for in
	// one request, before a node has refused that.
	firstRange   = 2_000
	longestRange = 10_000
	// shrink is the factor by which a refused range is cut.
	shrink = 4
	// ceilingLasts is how long a refused range is not tried again.
	ceilingLasts = 10 * time.Minute
	// maxLogRequests bounds one search.
	maxLogRequests = 1_000
)

func (r *logRange) next() uint64 {
	r.mu.Lock()
	defer r.mu.Unlock()
	if r.blocks == 0 {
		r.blocks = firstRange
	}
	return r.blocks
}

// took records that a request over so many blocks was answered.
func (r *logRange) took(blocks uint64, now time.Time) {
	r.mu.Lock()
	defer r.mu.Unlock()
	if now.After(r.until) {
		r.ceiling = 0
	}
	if blocks < r.blocks {
		return // it says nothing about longer ones
	}
	grown := min(2*r.blocks, longestRange)
	if r.ceiling > 0 {
		grown = min(grown, r.ceiling-1)
	}
	r.blocks = max(r.blocks, grown)
}

// refused records that a request over so many blocks was refused, and returns how
// many to ask for next; false where fewer make no sense.
func (r *logRange) refused(blocks uint64, err error, now time.Time) (uint64, bool) {
	r.mu.Lock()
	defer r.mu.Unlock()
	if blocks <= 1 { // then it was not for the range
		r.blocks, r.ceiling = firstRange, 0
		return 0, false
	}
	r.ceiling, r.until = blocks, now.Add(ceilingLasts)
	r.blocks = max(blocks/shrink, 1)
	if allowed := suggested(err); allowed > r.blocks && allowed < blocks {
		r.blocks = allowed
	}
	return r.blocks, true
}

var blocksInText = regexp.MustCompile(`(\d{1,6})[ -]blocks?\b`)

// suggested is the number of blocks that a provider's refusal names; 0: none.
func suggested(err error) uint64 {
	found := blocksInText.FindStringSubmatch(err.Error())
	if found == nil {
		return 0
	}
	n, err := strconv.ParseUint(found[1], 10, 64)
	if err != nil {
		return 0
	}
	return n
}

// FilterLogs looks for logs in a range of blocks, which needs both ends, or in one
// block by its hash. It asks for as many blocks at once as nodes allow, and for none of which
// it is known that there are none.
func (n *Node) FilterLogs(ctx context.Context, q ethereum.FilterQuery) ([]types.Log, error) {
	if q.BlockHash != nil {
		return logs(ctx, n, q)
	}
	if q.FromBlock == nil || q.ToBlock == nil || !q.FromBlock.IsUint64() || !q.ToBlock.IsUint64() {
		return nil, errors.New("fetch logs: both ends of the range have to be given as numbers")
	}
	from, to := q.FromBlock.Uint64(), q.ToBlock.Uint64()
	if !endpoint.IsExpecting(ctx) {
		from, to = n.narrow(q, from, to)
	}
	var found []types.Log
	for requests := 0; from <= to; requests++ {
		if requests == maxLogRequests {
			return nil, fmt.Errorf("fetch logs: blocks %d to %d are left after %d requests: the node allows too few blocks in one", from, to, requests)
		}
		blocks := min(n.ranges.next(), to-from+1)
		part, err := logsOf(ctx, n, q, from, from+blocks-1)
		if err != nil {
			if ctx.Err() != nil || !refusesRange(err) {
				return nil, err
			}
			if _, again := n.ranges.refused(blocks, err, time.Now()); !again {
				return nil, err
			}
			continue
		}
		n.ranges.took(blocks, time.Now())
		found = append(found, part...)
		from += blocks
	}
	return found, nil
}

// refusesRange says whether a failure may be for the length of the range: nodes and
// providers word that in every way, but they answer.
func refusesRange(err error) bool {
	const methodNotFound = -32601
	var answer rpc.Error
	if errors.As(err, &answer) {
		return answer.ErrorCode() != methodNotFound
	}
	var status *endpoint.StatusError
	return errors.As(err, &status) && (status.Code == http.StatusBadRequest || status.Code == http.StatusRequestEntityTooLarge || status.Code >= http.StatusInternalServerError)
}

// logsOf makes one request. A single block is asked for by its hash: a node that
// lacks it says so, where it would find no logs in a range.
func logsOf(ctx context.Context, n *Node, q ethereum.FilterQuery, from, to uint64) ([]types.Log, error) {
	if from == to {
		b, err := n.BlockByNumber(ctx, from)
		if err != nil {
			return nil, err
		}
		byHash := q
		byHash.BlockHash, byHash.FromBlock, byHash.ToBlock = &b.Hash, nil, nil
		if found, err := logs(ctx, n, byHash); err == nil || ctx.Err() != nil {
			return found, err
		}
	}
	q.FromBlock, q.ToBlock = new(big.Int).SetUint64(from), new(big.Int).SetUint64(to)
	return logs(ctx, n, q)
}

func logs(ctx context.Context, n *Node, q ethereum.FilterQuery) ([]types.Log, error) {
	ctx, cancel := n.bound(ctx)
	defer cancel()
	found, err := n.client.FilterLogs(ctx, q)
	n.compareBlooms(found)
	return found, err
}

// FilterLogs implements [bind.ContractFilterer].
func (c Contracts) FilterLogs(ctx context.Context, q ethereum.FilterQuery) ([]types.Log, error) {
	return c.node.FilterLogs(ctx, q)
}

// SubscribeFilterLogs implements [bind.ContractFilterer].
func (Contracts) SubscribeFilterLogs(context.Context, ethereum.FilterQuery, chan<- types.Log) (ethereum.Subscription, error) {
	return nil, errors.New("logs are not subscribed to, but looked for")
}

var _ bind.ContractFilterer = Contracts{}

// Expecting marks a search that cannot be in vain: where there are no logs, another
// endpoint is asked.
func Expecting(ctx context.Context) context.Context { return endpoint.Expecting(ctx) }
