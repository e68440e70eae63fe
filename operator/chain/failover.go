package chain

import (
	"context"
	"errors"
	"fmt"
	"net"
	"net/http"
	"net/url"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/rs/zerolog"
)

const (
	// maxResponseBytes bounds what a node may answer to one request.
	maxResponseBytes = 64 << 20
	// comeback is how long a failed endpoint rests while another one answers.
	comeback = 15 * time.Second
	// identifying bounds how long an endpoint that comes back is asked for its
	// chain, beside the request that it is to answer.
	identifying = 5 * time.Second
)

func newTransport(timeout time.Duration) *http.Transport {
	return &http.Transport{
		Proxy:                 http.ProxyFromEnvironment,
		DialContext:           (&net.Dialer{Timeout: min(timeout, 3*time.Second), KeepAlive: 15 * time.Second}).DialContext,
		TLSHandshakeTimeout:   timeout,
		ResponseHeaderTimeout: timeout,
		MaxIdleConnsPerHost:   16,
		IdleConnTimeout:       90 * time.Second,
		ForceAttemptHTTP2:     true,
	}
}

// failover sends each request to the preferred endpoint that is not resting,
// and to the next ones while that fails. JSON-RPC errors are answers. An endpoint
// is asked for its chain before it is used, and again after it has failed.
type failover struct {
	base      http.RoundTripper
	endpoints []*url.URL
	chain     uint64
	logger    zerolog.Logger

	mu     sync.Mutex
	states []health
}

// health is what is known of an endpoint.
type health struct {
	restsTo    time.Time // zero: healthy
	identified bool      // it has the right chain, and has not failed since
	behind     bool      // it rests because others are ahead
	foreign    bool      // it has failed because it has another chain
}

func newFailover(urls []string, chain uint64, base http.RoundTripper, logger zerolog.Logger) (*failover, error) {
	f := &failover{base: base, chain: chain, logger: logger, states: make([]health, len(urls))}
	for _, text := range urls {
		u, err := url.Parse(text)
		if err != nil || u.Host == "" {
			return nil, errors.New("connect to Ethereum: an endpoint is not a URL")
		}
		f.endpoints = append(f.endpoints, u)
	}
	return f, nil
}

// order lists the endpoints: healthy ones first, each part in order of preference.
func (f *failover) order() []int {
	f.mu.Lock()
	defer f.mu.Unlock()
	now := time.Now()
	var healthy, resting []int
	for i, s := range f.states {
		if now.Before(s.restsTo) {
			resting = append(resting, i)
		} else {
			healthy = append(healthy, i)
		}
	}
	return append(healthy, resting...)
}

// note records how a request to an endpoint went.
func (f *failover) note(i int, err error) {
	f.mu.Lock()
	s := &f.states[i]
	if err == nil && s.behind { // it answers, and rests nevertheless
		f.mu.Unlock()
		return
	}
	was, wasForeign := !s.restsTo.IsZero(), s.foreign
	*s = health{identified: true}
	if err != nil {
		var wrong *wrongChainError
		*s = health{restsTo: time.Now().Add(comeback), foreign: errors.As(err, &wrong)}
	}
	foreign := s.foreign
	f.mu.Unlock()
	switch {
	case err != nil && (!was || foreign && !wasForeign):
		f.logger.Warn().Err(err).Msg("Ethereum node fails")
	case err == nil && was:
		f.logger.Info().Str("endpoint", f.endpoints[i].Host).Msg("Ethereum node answers again")
	}
}

// RoundTrip implements [http.RoundTripper].
func (f *failover) RoundTrip(req *http.Request) (*http.Response, error) {
	defer func() {
		if req.Body != nil {
			req.Body.Close()
		}
	}()
	var failures []error
	for _, i := range f.order() {
		resp, err := f.identifiedTry(req, i)
		if ctxErr := req.Context().Err(); err != nil && ctxErr != nil {
			return nil, ctxErr // says nothing about the endpoint
		}
		f.note(i, err)
		if err == nil {
			return resp, nil
		}
		failures = append(failures, err)
	}
	return nil, errors.Join(failures...)
}

// identifiedTry tries an endpoint, after it has shown that it has the right chain.
func (f *failover) identifiedTry(req *http.Request, i int) (*http.Response, error) {
	f.mu.Lock()
	identified := f.states[i].identified
	f.mu.Unlock()
	if !identified {
		if err := f.identify(req.Context(), i, identifying); err != nil {
			return nil, err
		}
	}
	return f.try(req, i)
}

// identify asks an endpoint whether it has the right chain.
func (f *failover) identify(ctx context.Context, i int, timeout time.Duration) error {
	got, err := f.chainID(ctx, i, timeout)
	if err != nil {
		return err
	}
	if got != f.chain {
		return &wrongChainError{host: f.endpoints[i].Host, got: got, want: f.chain}
	}
	return nil
}

func (f *failover) try(req *http.Request, i int) (*http.Response, error) {
	endpoint := f.endpoints[i]
	out := req.Clone(req.Context())
	out.URL, out.Host = endpoint, ""
	if user := endpoint.User; user != nil {
		password, _ := user.Password()
		out.SetBasicAuth(user.Username(), password)
	}
	if req.GetBody != nil {
		body, err := req.GetBody()
		if err != nil {
			return nil, err
		}
		out.Body = body
	}
	resp, err := f.base.RoundTrip(out)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", endpoint.Host, err)
	}
	if resp.StatusCode == http.StatusTooManyRequests || resp.StatusCode >= http.StatusInternalServerError {
		resp.Body.Close()
		return nil, fmt.Errorf("%s: HTTP status %s", endpoint.Host, resp.Status)
	}
	resp.Body = http.MaxBytesReader(nil, resp.Body, maxResponseBytes)
	return resp, nil
}

type wrongChainError struct {
	host      string
	got, want uint64
}

func (e *wrongChainError) Error() string {
	return fmt.Sprintf("connect to Ethereum: %s has chain id %d, expected %d: correct chain_id or the endpoint", e.host, e.got, e.want)
}

// checkChains asks every endpoint for its chain id. It fails when one has
// another chain, or when none answers.
func (f *failover) checkChains(ctx context.Context, timeout time.Duration) error {
	var failures []error
	for i := range f.endpoints {
		err := f.identify(ctx, i, timeout)
		if ctx.Err() != nil {
			return ctx.Err()
		}
		if wrong := (*wrongChainError)(nil); errors.As(err, &wrong) {
			return err
		}
		f.note(i, err)
		if err != nil {
			failures = append(failures, err)
		}
	}
	if len(failures) == len(f.endpoints) {
		return fmt.Errorf("connect to Ethereum: %w", errors.Join(failures...))
	}
	return nil
}

func (f *failover) chainID(ctx context.Context, i int, timeout time.Duration) (uint64, error) {
	var id *hexutil.Uint64
	if err := f.ask(ctx, i, "eth_chainId", "[]", &id, timeout); err != nil {
		return 0, err
	}
	if id == nil {
		return 0, fmt.Errorf("%s: no chain id in the answer to eth_chainId", f.endpoints[i].Host)
	}
	return uint64(*id), nil
}
