package endpoint

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
)

const (
	// MaxLag is how many blocks an endpoint may be behind the one that is furthest
	// ahead. Fewer are in passing.
	MaxLag = 3
	// identifying bounds how long an endpoint is asked for its chain.
	identifying = 5 * time.Second
)

// ErrWrongChain is matched by the error that no endpoint has the right chain.
var ErrWrongChain = errors.New("another chain")

// WrongChainError says that an endpoint is one of another chain.
type WrongChainError struct {
	Endpoint  string
	Got, Want uint64
}

func (e *WrongChainError) Error() string {
	return fmt.Sprintf("connect to Ethereum: %s has chain id %d, expected %d: correct chain_id or the endpoint", e.Endpoint, e.Got, e.Want)
}

// Is reports that the error matches [ErrWrongChain].
func (e *WrongChainError) Is(target error) bool { return target == ErrWrongChain }

// Identify asks every endpoint for its chain id. It fails when none has the right
// one; the error matches [ErrWrongChain] when all have another, so that waiting is in
// vain.
func (r *Router) Identify(ctx context.Context) error {
	errs := make([]error, len(r.peers))
	var group sync.WaitGroup
	for i, p := range r.peers {
		group.Go(func() {
			if f := r.identify(ctx, p); f != nil {
				errs[i] = f.err
				if ctx.Err() == nil {
					r.failed(p, anyLane, f.kind, f.err, false)
				}
			}
		})
	}
	group.Wait()
	if ctx.Err() != nil {
		return ctx.Err()
	}
	wrong := 0
	for i, err := range errs {
		switch {
		case err == nil:
			return nil
		case errors.Is(err, ErrWrongChain):
			wrong++
		default:
			errs[i] = r.peers[i].named(err)
		}
	}
	all := errors.Join(errs...)
	if wrong > 0 && wrong < len(errs) {
		return errors.New(all.Error()) // one of the others may be right
	}
	return all
}

// identify asks an endpoint whether it has the right chain.
func (r *Router) identify(ctx context.Context, p *peer) *failure {
	ctx, cancel := context.WithTimeout(ctx, identifying)
	defer cancel()
	var id hexutil.Uint64
	if f := p.one(ctx, "eth_chainId", "[]", &id); f != nil {
		return f
	}
	right := uint64(id) == r.chain
	p.with(func(h *health, _ time.Time) { h.identified, h.foreign = right, !right })
	if !right {
		return &failure{WrongChain, &WrongChainError{Endpoint: p.name, Got: uint64(id), Want: r.chain}}
	}
	return nil
}

// one makes one call to one endpoint.
func (p *peer) one(ctx context.Context, method, params string, result any) *failure {
	c := newCall(method, params)
	answers, whole := p.ask(ctx, []call{c})
	if whole != nil {
		return whole
	}
	if a := answers[0]; a.standing == failed {
		return &failure{a.kind, a.err}
	}
	var r reply
	err := json.Unmarshal(answers[0].raw, &r)
	if err == nil && r.Error != nil {
		err = answers[0].err
	}
	if err == nil {
		err = json.Unmarshal(r.Result, result)
	}
	if err != nil {
		return &failure{Malformed, fmt.Errorf("answer to %s: %w", method, err)}
	}
	return nil
}

func newCall(method, params string) call {
	c := call{ID: json.RawMessage("1"), Method: method, raw: fmt.Appendf(nil, `{"jsonrpc":"2.0","id":1,"method":%q,"params":%s}`, method, params)}
	if err := json.Unmarshal([]byte(params), &c.Params); err != nil {
		panic("endpoint: parameters that are no list: " + params) // all are written here
	}
	return c
}

// Watch compares the endpoints at intervals until ctx ends.
func (r *Router) Watch(ctx context.Context, interval time.Duration) {
	look := min(interval, time.Second)
	next := time.NewTimer(look)
	defer next.Stop()
	forked, compared := false, time.Now()
	var newest *block
	for {
		select {
		case <-ctx.Done():
			return
		case <-next.C:
		}
		known := r.wellKnown(interval, time.Since(compared))
		if next.Reset(look); known {
			next.Reset(interval) // an idle process costs what it is woken for
		}
		r.tell()
		r.probe(ctx, newest)
		if known || time.Since(compared) < interval {
			continue
		}
		var fork bool
		newest, fork = r.compare(ctx, interval)
		if ctx.Err() != nil {
			return
		}
		if fork && !forked {
			r.log.logger.Warn().Msg("Ethereum nodes are on different forks, the preferred one is believed")
		}
		forked, compared = fork, time.Now()
	}
}

// In how many intervals an endpoint is looked at once that is the only one, and in use, and
// from how many on without an answer it is not in use.
const (
	seldom = 12
	unused = 3 // blocks of mainnet come every 12 s
)

// wellKnown says that there is nothing to compare: the only endpoint has answered meanwhile,
// and not failed. It may still turn into one of another chain.
func (r *Router) wellKnown(interval, since time.Duration) bool {
	if len(r.peers) > 1 || since >= seldom*interval || r.silent.any(time.Now()) {
		return false
	}
	known := false
	r.peers[0].with(func(h *health, now time.Time) {
		known = h.identified && len(h.lanes) == 0 && now.Sub(h.answered) < unused*interval
	})
	return known
}

// probe asks for something simple in the lanes in which a single block's state may
// have been missing rightly: the answer shows whether there is more to it.
func (r *Router) probe(ctx context.Context, newest *block) {
	if newest == nil {
		return
	}
	ctx, cancel := context.WithTimeout(ctx, identifying)
	defer cancel()
	for lane, at := range map[string]string{
		"eth_call@hash":   fmt.Sprintf(`{"blockHash":%q}`, newest.Hash),
		"eth_call@number": fmt.Sprintf("%q", newest.Number),
	} {
		if !r.silent.open(lane) {
			continue
		}
		const identity = "0x0000000000000000000000000000000000000004" // the precompile that returns its input
		r.route(ctx, []call{newCall("eth_call", fmt.Sprintf(`[{"to":%q,"data":"0x01"},%s]`, identity, at))})
	}
}

// block is what is compared.
type block struct {
	Number hexutil.Uint64 `json:"number"`
	Hash   common.Hash    `json:"hash"`
}

// compare looks at the heads of all endpoints once, and returns the newest, and
// whether they are on different forks. An endpoint that lags is asked after the
// others as long as that lasts: it answers, so nothing else would tell. Two forks of
// about the same length cannot be told apart from here: the preferred endpoint is
// believed, and what other operators see on another fork is not signed anyway.
func (r *Router) compare(ctx context.Context, timeout time.Duration) (newest *block, forked bool) {
	ctx, cancel := context.WithTimeout(ctx, timeout)
	defer cancel()
	heads := r.heads(ctx)
	answered := 0
	for _, h := range heads {
		if h == nil {
			continue
		}
		if answered++; newest == nil || h.Number > newest.Number {
			newest = h
		}
	}
	if answered < 2 {
		return newest, false // nothing to compare it with: one that lagged may lag still
	}
	for i, h := range heads {
		if h == nil {
			continue
		}
		if newest.Number > h.Number+MaxLag {
			// A slow endpoint's answer is of a later time. Only one that is asked
			// after the other's block was known, and lacks it, lags.
			again := new(block)
			if f := r.peers[i].one(ctx, "eth_getBlockByNumber", `["latest",false]`, again); f != nil {
				continue
			}
			h, heads[i] = again, again
		}
		behind := uint64(0)
		if newest.Number > h.Number+MaxLag {
			behind = uint64(newest.Number - h.Number)
		}
		r.lag(r.peers[i], behind)
	}
	return newest, r.forked(ctx, heads)
}

// lag notes by how many blocks an endpoint is behind, 0 where that is in passing.
func (r *Router) lag(p *peer, blocks uint64) {
	var was uint64
	p.with(func(h *health, _ time.Time) {
		was, h.behind = h.behind, blocks
		if was == 0 && blocks > 0 {
			h.failures[Behind]++
		}
	})
	switch {
	case blocks > 0 && was == 0:
		r.log.logger.Warn().Str("endpoint", p.name).Uint64("behind", blocks).Msg("Ethereum node lags, another one stands in")
	case blocks == 0 && was > 0:
		r.log.logger.Info().Str("endpoint", p.name).Msg("Ethereum node has caught up")
	}
}

// heads asks all endpoints at once; nil where one does not answer, or has another
// chain.
func (r *Router) heads(ctx context.Context) []*block {
	heads := make([]*block, len(r.peers))
	var group sync.WaitGroup
	for i, p := range r.peers {
		group.Go(func() {
			if f := r.identify(ctx, p); f != nil {
				if f.kind == WrongChain {
					r.failed(p, anyLane, WrongChain, f.err, false)
				}
				return
			}
			h := new(block)
			if f := p.one(ctx, "eth_getBlockByNumber", `["latest",false]`, h); f == nil {
				heads[i] = h
			}
		})
	}
	group.Wait()
	return heads
}

// forked reports whether endpoints that do not lag have different blocks well
// below their heads.
func (r *Router) forked(ctx context.Context, heads []*block) bool {
	common := ^hexutil.Uint64(0)
	current := make([]bool, len(heads))
	for i, h := range heads {
		r.peers[i].with(func(s *health, _ time.Time) { current[i] = h != nil && s.behind == 0 })
		if current[i] {
			common = min(common, h.Number)
		}
	}
	if common < MaxLag || common == ^hexutil.Uint64(0) {
		return false
	}
	var first *block
	for i := range heads {
		if !current[i] {
			continue
		}
		b := new(block)
		f := r.peers[i].one(ctx, "eth_getBlockByNumber", fmt.Sprintf(`["%#x",false]`, uint64(common-MaxLag)), b)
		switch {
		case f != nil:
		case first == nil:
			first = b
		case b.Hash != first.Hash:
			return true
		}
	}
	return false
}
