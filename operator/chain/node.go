// Package chain follows the operator's own Ethereum node: heads, blocks, calls
// at a block, with other endpoints standing in while the first one fails.
package chain

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/ethereum/go-ethereum/rpc"
	"github.com/rs/zerolog"

	"github.com/eigenshift/avs/eigenshift"
)

// defaultTimeout bounds one request to one endpoint.
const defaultTimeout = 10 * time.Second

// Config says which nodes to talk to.
type Config struct {
	URLs    []string // HTTP endpoints, the preferred one first
	WS      string   // WebSocket endpoint for new heads; empty: heads are polled
	ChainID uint64   // id that every endpoint must have

	PollInterval time.Duration // between looks at the head; 0: derived from the block time
	Timeout      time.Duration // of one request to one endpoint; 0: 10 s
	// CompareInterval is how often endpoints are compared, where there are
	// several; 0: 5 s.
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
	route  *failover

	ctx       context.Context // ends at Close
	cancel    context.CancelFunc
	wg        sync.WaitGroup
	following sync.Once
	heads     broadcast
}

var _ eigenshift.Chain = (*Node)(nil)

// Dial connects and checks that every endpoint that answers has the right
// chain; at least one has to.
func Dial(ctx context.Context, cfg Config) (*Node, error) {
	if len(cfg.URLs) == 0 {
		return nil, errors.New("connect to Ethereum: no endpoint given")
	}
	if cfg.Timeout <= 0 {
		cfg.Timeout = defaultTimeout
	}
	if cfg.CompareInterval <= 0 {
		cfg.CompareInterval = compareInterval
	}
	transport := newTransport(cfg.Timeout)
	route, err := newFailover(cfg.URLs, cfg.ChainID, transport, cfg.Logger)
	if err != nil {
		return nil, err
	}
	// The address is a placeholder that failover replaces: real ones may hold
	// access tokens, and the client puts addresses into its errors.
	client, err := rpc.DialOptions(ctx, "http://ethereum", rpc.WithHTTPClient(&http.Client{Transport: route}))
	if err != nil {
		return nil, fmt.Errorf("connect to Ethereum: %w", err)
	}
	n := &Node{cfg: cfg, rpc: client, client: ethclient.NewClient(client), http: transport, route: route}
	n.ctx, n.cancel = context.WithCancel(context.Background())
	if err := n.await(ctx, route); err != nil {
		n.Close()
		return nil, err
	}
	if len(cfg.URLs) > 1 {
		n.wg.Go(func() { route.compare(n.ctx, cfg.CompareInterval, cfg.Timeout) })
	}
	return n, nil
}

// await checks the endpoints until one answers or patience ends.
func (n *Node) await(ctx context.Context, route *failover) error {
	start, pause := time.Now(), firstPause
	for {
		err := route.checkChains(ctx, n.cfg.Timeout)
		var wrong *wrongChainError
		if err == nil || errors.As(err, &wrong) {
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
	n.http.CloseIdleConnections()
}

// Client returns a client for contract bindings. It uses the same endpoints and
// belongs to the Node.
func (n *Node) Client() *ethclient.Client { return n.client }

// ChainID returns the id of the chain.
func (n *Node) ChainID() uint64 { return n.cfg.ChainID }

// Head implements [eigenshift.Chain].
func (n *Node) Head(ctx context.Context) (eigenshift.Block, error) {
	b, err := n.block(ctx, "latest")
	if err != nil {
		return eigenshift.Block{}, fmt.Errorf("fetch head: %w", err)
	}
	return b, nil
}

// BlockByNumber implements [eigenshift.Chain]. While heads are followed, recent
// blocks are known without asking: those on the fork of the newest head.
func (n *Node) BlockByNumber(ctx context.Context, number uint64) (eigenshift.Block, error) {
	if b, ok := n.heads.remembered(number); ok {
		return b, nil
	}
	b, err := n.block(ctx, hexutil.EncodeUint64(number))
	if err == nil && b.Number != number {
		err = fmt.Errorf("the node answered with block %d", b.Number)
	}
	if err != nil {
		return eigenshift.Block{}, fmt.Errorf("fetch block %d: %w", number, err)
	}
	return b, nil
}

// Breaks counts the heads that did not follow the one before: the chain may have
// reorganised. It has changed by the time that such a head comes out of Heads, so
// whoever remembers things by block number knows when to forget them.
func (n *Node) Breaks() uint64 { return n.heads.broken() }

func (n *Node) block(ctx context.Context, which string) (eigenshift.Block, error) {
	ctx, cancel := n.bound(ctx)
	defer cancel()
	var h *header
	if err := n.rpc.CallContext(ctx, &h, "eth_getBlockByNumber", which, false); err != nil {
		return eigenshift.Block{}, err
	}
	if h == nil {
		return eigenshift.Block{}, ethereum.NotFound
	}
	return h.block()
}

// bound limits a request: one time-out for each endpoint that may be tried.
func (n *Node) bound(ctx context.Context) (context.Context, context.CancelFunc) {
	return context.WithTimeout(ctx, n.cfg.Timeout*time.Duration(len(n.cfg.URLs)))
}

// header is the part of a block header that matters here. The hash is the
// node's word: recomputing it would tie this package to the fields of one fork.
type header struct {
	Number *hexutil.Uint64 `json:"number"`
	Hash   *common.Hash    `json:"hash"`
	Parent common.Hash     `json:"parentHash"`
	Time   hexutil.Uint64  `json:"timestamp"`
}

func (h *header) block() (eigenshift.Block, error) {
	if h == nil || h.Number == nil || h.Hash == nil || *h.Hash == (common.Hash{}) {
		return eigenshift.Block{}, errors.New("the node sent a block without number or hash")
	}
	return eigenshift.Block{Number: uint64(*h.Number), Hash: *h.Hash, Parent: h.Parent, Time: uint64(h.Time)}, nil
}
