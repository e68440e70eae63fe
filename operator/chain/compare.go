package chain

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"sync"
	"time"

	"github.com/eigenshift/avs/eigenshift"
)

const (
	// compareInterval is how often endpoints are compared by default.
	compareInterval = 5 * time.Second
	// maxLag is how many blocks an endpoint may be behind the one that is furthest
	// ahead. Fewer are in passing.
	maxLag = 3
)

// compare compares the endpoints at intervals until ctx ends.
func (f *failover) compare(ctx context.Context, interval, timeout time.Duration) {
	forked := false // has been told
	for sleep(ctx, interval) {
		fork := f.comparison(ctx, interval, timeout)
		if ctx.Err() != nil {
			return
		}
		if fork && !forked {
			f.logger.Warn().Msg("Ethereum nodes are on different forks, the preferred one is believed")
		}
		forked = fork
	}
}

// comparison looks at the heads of all endpoints once, and reports whether they are
// on different forks. An endpoint that lags rests as long as another one is ahead:
// it answers, so nothing else would tell. Two forks of about the same length cannot
// be told apart from here: the preferred endpoint is believed, and what other
// operators see on another fork is not signed anyway.
func (f *failover) comparison(ctx context.Context, interval, timeout time.Duration) (forked bool) {
	heads := f.heads(ctx, min(timeout, interval))
	if ctx.Err() != nil {
		return false // the heads say nothing about the endpoints
	}
	var best uint64
	for _, h := range heads {
		if h != nil {
			best = max(best, h.Number)
		}
	}
	for i, h := range heads {
		if h != nil {
			f.lag(i, best-h.Number, time.Now().Add(3*interval))
		}
	}
	return f.forked(ctx, heads, min(timeout, interval))
}

// lag notes by how many blocks an endpoint is behind.
func (f *failover) lag(i int, blocks uint64, until time.Time) {
	f.mu.Lock()
	s := &f.states[i]
	was, is := s.behind, blocks > maxLag
	switch {
	case is:
		s.behind, s.restsTo = true, until
	case was:
		s.behind, s.restsTo = false, time.Time{}
	}
	f.mu.Unlock()
	switch host := f.endpoints[i].Host; {
	case is && !was:
		f.logger.Warn().Str("endpoint", host).Uint64("behind", blocks).Msg("Ethereum node lags, another one stands in")
	case was && !is:
		f.logger.Info().Str("endpoint", host).Msg("Ethereum node has caught up")
	}
}

// heads asks all endpoints at once; nil where one does not answer, or has another
// chain.
func (f *failover) heads(ctx context.Context, timeout time.Duration) []*eigenshift.Block {
	heads := make([]*eigenshift.Block, len(f.endpoints))
	var group sync.WaitGroup
	for i := range f.endpoints {
		group.Go(func() {
			if err := f.identify(ctx, i, timeout); err != nil {
				if wrong := (*wrongChainError)(nil); errors.As(err, &wrong) {
					f.note(i, err)
				}
				return
			}
			if b, err := f.blockOf(ctx, i, `"latest"`, timeout); err == nil {
				heads[i] = &b
			}
		})
	}
	group.Wait()
	return heads
}

// forked reports whether endpoints that do not lag have different blocks well
// below their heads.
func (f *failover) forked(ctx context.Context, heads []*eigenshift.Block, timeout time.Duration) bool {
	f.mu.Lock()
	states := append([]health(nil), f.states...)
	f.mu.Unlock()
	common := ^uint64(0)
	for i, h := range heads {
		if h != nil && !states[i].behind {
			common = min(common, h.Number)
		}
	}
	if common < maxLag || common == ^uint64(0) {
		return false
	}
	var first *eigenshift.Block
	for i, h := range heads {
		if h == nil || states[i].behind {
			continue
		}
		b, err := f.blockOf(ctx, i, fmt.Sprintf(`"%#x"`, common-maxLag), timeout)
		switch {
		case err != nil:
		case first == nil:
			first = &b
		case b.Hash != first.Hash:
			return true
		}
	}
	return false
}

// blockOf asks one endpoint for a block; which is JSON.
func (f *failover) blockOf(ctx context.Context, i int, which string, timeout time.Duration) (eigenshift.Block, error) {
	var h *header
	if err := f.ask(ctx, i, "eth_getBlockByNumber", "["+which+",false]", &h, timeout); err != nil {
		return eigenshift.Block{}, err
	}
	if h == nil {
		return eigenshift.Block{}, errors.New("no such block")
	}
	return h.block()
}

// maxAskBytes bounds the answer of one endpoint about itself: a block without its
// transactions' contents.
const maxAskBytes = 1 << 20

// ask makes a request to one endpoint.
func (f *failover) ask(ctx context.Context, i int, method, params string, result any, timeout time.Duration) error {
	ctx, cancel := context.WithTimeout(ctx, timeout)
	defer cancel()
	body := fmt.Appendf(nil, `{"jsonrpc":"2.0","id":1,"method":%q,"params":%s}`, method, params)
	req, err := http.NewRequestWithContext(ctx, http.MethodPost, "http://ethereum", bytes.NewReader(body))
	if err != nil {
		return err
	}
	req.Header.Set("Content-Type", "application/json")
	resp, err := f.try(req, i)
	if err != nil {
		return err
	}
	defer resp.Body.Close()
	var answer struct{ Result json.RawMessage }
	if err := json.NewDecoder(io.LimitReader(resp.Body, maxAskBytes)).Decode(&answer); err != nil {
		return fmt.Errorf("%s: answer to %s: %w", f.endpoints[i].Host, method, err)
	}
	if err := json.Unmarshal(answer.Result, result); err != nil {
		return fmt.Errorf("%s: answer to %s: %w", f.endpoints[i].Host, method, err)
	}
	return nil
}
