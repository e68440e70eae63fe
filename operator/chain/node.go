// Package chain follows the operator's own Ethereum node: heads, blocks, calls
// at a block, logs. Package endpoint makes one of several endpoints.
package chain

import (
	"context"
	"errors"
	"fmt"
	"net"
	"net/http"
	"sync"
	"sync/atomic"
	"time"

	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/ethereum/go-ethereum/rpc"
	"github.com/rs/zerolog"

	"github.com/eigenshift/avs/eigenshift"
	"github.com/eigenshift/avs/operator/endpoint"
)

const (
	// defaultTimeout bounds one request to one endpoint.
	defaultTimeout = 10 * time.Second
	// compareInterval is how often endpoints are compared by default.
	compareInterval = 5 * time.Second
)

// Config says which nodes to talk to.
type Config struct {
	URLs    []string // HTTP endpoints, the preferred one first
	WS      string   // WebSocket endpoint for new heads; empty: heads are polled
	ChainID uint64   // id that every endpoint must have

	PollInterval time.Duration // between looks at the head; 0: derived from the block time
	Timeout      time.Duration // of one request to one endpoint; 0: 10 s
	// CompareInterval is how often endpoints are asked for chain and head, and
	// compared where there are several; 0: 5 s.
	CompareInterval time.Duration
	Patience        time.Duration // how long Dial waits for an endpoint that answers; 0: one try

	Logger zerolog.Logger
}

// Node is a connection to Ethereum. It implements [eigenshift.Chain] and is
// safe for concurrent use. Close it.
type Node struct {
	cfg    Config
	rpc    *rpc.Client
	client *ethclient.Client
	http   *http.Transport
	route  *endpoint.Router

	endpoints []Endpoint

	ctx       context.Context // ends at Close
	cancel    context.CancelFunc
	wg        sync.WaitGroup
	following sync.Once
	heads     broadcast
	ranges    logRange
	// noHashUntil is until when, in unix nanoseconds, calls name no block by its hash.
	noHashUntil atomic.Int64
	gathered    gatherer
	lens        lensUse
	blooms      bloomTrust
}

// ErrWrongChain is matched by the error of [Dial] that every endpoint is of another
// chain.
var ErrWrongChain = endpoint.ErrWrongChain

var _ eigenshift.Chain = (*Node)(nil)

// Dial connects. At least one endpoint has to answer and have the right chain; one
// of another chain is not used.
func Dial(ctx context.Context, cfg Config) (*Node, error) {
	if cfg.Timeout <= 0 {
		cfg.Timeout = defaultTimeout
	}
	if cfg.CompareInterval <= 0 {
		cfg.CompareInterval = compareInterval
	}
	transport := newTransport(cfg.Timeout)
	route, err := endpoint.New(endpoint.Config{URLs: cfg.URLs, ChainID: cfg.ChainID, Timeout: cfg.Timeout, Base: transport, Logger: cfg.Logger})
	if err != nil {
		return nil, err
	}
	// The address is a placeholder that the router replaces: real ones may hold
	// access tokens, and the client puts addresses into its errors.
	client, err := rpc.DialOptions(ctx, "http://ethereum", rpc.WithHTTPClient(&http.Client{Transport: route}))
	if err != nil {
		return nil, fmt.Errorf("connect to Ethereum: %w", err)
	}
	n := &Node{cfg: cfg, rpc: client, client: ethclient.NewClient(client), http: transport, route: route}
	if n.endpoints, err = dialEndpoints(ctx, route, cfg.Timeout); err != nil {
		return nil, err
	}
	n.ctx, n.cancel = context.WithCancel(context.Background())
	if err := n.await(ctx); err != nil {
		n.Close()
		return nil, err
	}
	n.wg.Go(func() { route.Watch(n.ctx, cfg.CompareInterval) })
	return n, nil
}

// await checks the endpoints until one answers or patience ends.
func (n *Node) await(ctx context.Context) error {
	start, pause := time.Now(), firstPause
	for {
		err := n.route.Identify(ctx)
		if err == nil || errors.Is(err, ErrWrongChain) {
			return err
		}
		if time.Since(start)+pause > n.cfg.Patience {
			return err
		}
		n.cfg.Logger.Warn().Err(err).Msg("no Ethereum node answers, trying again")
		if !sleep(ctx, pause) {
			return ctx.Err()
		}
		pause = min(2*pause, longestPause)
	}
}

// Close ends the connection and every channel of heads. It may be called again.
func (n *Node) Close() {
	n.cancel()
	n.wg.Wait()
	n.heads.close()
	n.rpc.Close()
	for _, e := range n.endpoints {
		e.client.Close()
	}
	n.http.CloseIdleConnections()
}

// Client returns a client for contract bindings. It uses the same endpoints and
// belongs to the Node.
func (n *Node) Client() *ethclient.Client { return n.client }

// Health tells how the endpoints do.
func (n *Node) Health() endpoint.Status { return n.route.Status() }

// ChainID returns the id of the chain.
func (n *Node) ChainID() uint64 { return n.cfg.ChainID }

func newTransport(timeout time.Duration) *http.Transport {
	return &http.Transport{
		Proxy:                 http.ProxyFromEnvironment,
		DialContext:           (&net.Dialer{Timeout: min(timeout, 3*time.Second), KeepAlive: 15 * time.Second}).DialContext,
		TLSHandshakeTimeout:   timeout,
		ResponseHeaderTimeout: timeout,
		MaxIdleConnsPerHost:   16,
		IdleConnTimeout:       90 * time.Second,
		ForceAttemptHTTP2:     true,
		DisableCompression:    true, // answers have a few kB: packing them costs more time than sending them
	}
}

// Head implements [eigenshift.Chain].
func (n *Node) Head(ctx context.Context) (eigenshift.Block, error) {
	h, err := n.fetch(ctx, "latest")
	if err != nil {
		return eigenshift.Block{}, fmt.Errorf("fetch head: %w", err)
	}
	return h.Block, nil
}

// BlockByNumber implements [eigenshift.Chain]. While heads are followed, recent
// blocks are known without asking: those on the fork of the newest head.
func (n *Node) BlockByNumber(ctx context.Context, number uint64) (eigenshift.Block, error) {
	if h, ok := n.heads.remembered(number); ok {
		return h.Block, nil
	}
	h, err := n.fetch(ctx, hexutil.EncodeUint64(number))
	if err == nil && h.Number != number {
		err = fmt.Errorf("the node answered with block %d", h.Number)
	}
	if err != nil {
		return eigenshift.Block{}, fmt.Errorf("fetch block %d: %w", number, err)
	}
	return h.Block, nil
}

// Breaks counts the heads that did not follow the one before: the chain may have
// reorganised. It has changed by the time that such a head comes out of Heads, so
// whoever remembers things by block number knows when to forget them.
func (n *Node) Breaks() uint64 { return n.heads.broken() }

// bound limits a request: one time-out for each endpoint that may be tried, and a
// moment in which the last one's is noted.
func (n *Node) bound(ctx context.Context) (context.Context, context.CancelFunc) {
	return context.WithTimeout(ctx, n.cfg.Timeout*time.Duration(len(n.cfg.URLs))+time.Second)
}
