package chain

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
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
// and to the next ones while that fails. JSON-RPC errors are answers.
type failover struct {
	base      http.RoundTripper
	endpoints []*url.URL
	logger    zerolog.Logger

	mu      sync.Mutex
	restsTo []time.Time // per endpoint; zero: healthy
}

func newFailover(urls []string, base http.RoundTripper, logger zerolog.Logger) (*failover, error) {
	f := &failover{base: base, logger: logger, restsTo: make([]time.Time, len(urls))}
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
	for i, t := range f.restsTo {
		if now.Before(t) {
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
	was := !f.restsTo[i].IsZero()
	f.restsTo[i] = time.Time{}
	if err != nil {
		f.restsTo[i] = time.Now().Add(comeback)
	}
	f.mu.Unlock()
	switch {
	case err != nil && !was:
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
		resp, err := f.try(req, i)
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
func (f *failover) checkChains(ctx context.Context, want uint64, timeout time.Duration) error {
	var failures []error
	for i, endpoint := range f.endpoints {
		got, err := f.chainID(ctx, i, timeout)
		if ctx.Err() != nil {
			return ctx.Err()
		}
		if err != nil {
			failures = append(failures, err)
			continue
		}
		if got != want {
			return &wrongChainError{host: endpoint.Host, got: got, want: want}
		}
	}
	if len(failures) == len(f.endpoints) {
		return fmt.Errorf("connect to Ethereum: %w", errors.Join(failures...))
	}
	for _, err := range failures {
		f.logger.Warn().Err(err).Msg("an Ethereum node does not answer")
	}
	return nil
}

func (f *failover) chainID(ctx context.Context, i int, timeout time.Duration) (uint64, error) {
	ctx, cancel := context.WithTimeout(ctx, timeout)
	defer cancel()
	body := []byte(`{"jsonrpc":"2.0","id":1,"method":"eth_chainId","params":[]}`)
	req, err := http.NewRequestWithContext(ctx, http.MethodPost, "http://ethereum", bytes.NewReader(body))
	if err != nil {
		return 0, err
	}
	req.Header.Set("Content-Type", "application/json")
	resp, err := f.try(req, i)
	if err != nil {
		return 0, err
	}
	defer resp.Body.Close()
	var answer struct{ Result *hexutil.Uint64 }
	if err := json.NewDecoder(io.LimitReader(resp.Body, 4<<10)).Decode(&answer); err != nil || answer.Result == nil {
		return 0, fmt.Errorf("%s: no chain id in the answer to eth_chainId", f.endpoints[i].Host)
	}
	return uint64(*answer.Result), nil
}
