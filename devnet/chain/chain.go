// Package chain runs an Ethereum chain inside this process: go-ethereum's node
// with a single producer of blocks, all in memory, serving JSON-RPC over HTTP
// and WebSocket on the loopback interface.
//
// Blocks come in one of three ways. After [Start] only [Chain.Mine] makes one.
// [Chain.MineOnDemand] makes one whenever transactions wait; [Chain.MineEvery]
// makes one each period, whose timestamps follow the wall clock.
//
// Timestamps of blocks must grow by a second at least, but a deployment mines
// many blocks within one. So the genesis block lies in the past, and blocks that
// are mined ahead of their time count up from there by one second each until
// they have caught up with the wall clock. A chain therefore never runs ahead of
// the clock unless more than [Past] worth of blocks were mined in one go.
//
// The JSON-RPC namespace evm has what development chains are known for: evm_increaseTime,
// evm_setNextBlockTimestamp, evm_mine, evm_snapshot and evm_revert. Time that was asked for
// holds from then on, for blocks of all three ways: the chain's clock is the wall clock and
// how far it was put forward.
package chain

import (
	"errors"
	"fmt"
	"maps"
	"math/big"
	"net"
	"sync"
	"syscall"
	"time"

	"github.com/ethereum/go-ethereum/core"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/eth"
	"github.com/ethereum/go-ethereum/eth/ethconfig"
	"github.com/ethereum/go-ethereum/eth/filters"
	"github.com/ethereum/go-ethereum/eth/tracers"
	_ "github.com/ethereum/go-ethereum/eth/tracers/js"     // tracers that a request brings
	_ "github.com/ethereum/go-ethereum/eth/tracers/native" // callTracer and others
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/ethereum/go-ethereum/node"
	"github.com/ethereum/go-ethereum/p2p"
	"github.com/ethereum/go-ethereum/params"
	"github.com/ethereum/go-ethereum/rpc"
	"github.com/rs/zerolog"
)

const (
	// ID is the chain id, the one that tools know as a local development chain.
	ID = 31337
	// GasLimit of a block, mainnet's at the pinned fork.
	GasLimit = 60_000_000
	// Fork is the name of the fork that is active from genesis on. Gas figures
	// mean nothing without it.
	Fork = "osaka"
	// Past is how far the genesis block lies behind the wall clock.
	Past = time.Hour

	host = "127.0.0.1"
)

// localOrigins are the pages in browsers that may use the chain: those that this machine
// serves, with any port.
var localOrigins = []string{"http://localhost", "http://localhost:*", "http://127.0.0.1", "http://127.0.0.1:*"}

// ErrPortTaken is returned by [Start] when another process listens on the port.
var ErrPortTaken = errors.New("the port is taken")

// Config configures a chain.
type Config struct {
	// Alloc are the accounts that exist in the genesis block.
	Alloc types.GenesisAlloc
	// Port serves HTTP and WebSocket alike. Zero picks a free one.
	Port int
	// Genesis is the time of the genesis block. Zero is [Past] before now.
	Genesis time.Time
	// Dumpable keeps what [Chain.Dump] needs to name accounts and storage.
	Dumpable bool
	// Logger is told of failures of block production.
	Logger zerolog.Logger
}

// Chain is a running chain.
type Chain struct {
	stack  *node.Node
	eth    *eth.Ethereum
	client *ethclient.Client
	logger zerolog.Logger

	dumpable bool

	clock wallclock

	mining    sync.Mutex // held while blocks are made or removed; guards what follows
	snapshots snapshots

	modes    sync.Mutex // guards what follows
	stopMode func()     // ends the current way of mining and waits for it
	closed   bool
}

// rules returns the rules of the chain: all forks up to [Fork] from genesis on.
// go-ethereum's own development configuration turns on forks that mainnet does
// not have, and some of them change gas a lot.
func rules() *params.ChainConfig {
	config := *params.AllDevChainProtocolChanges
	config.ChainID = big.NewInt(ID)
	config.AmsterdamTime = nil
	config.BogotaTime = nil
	return &config
}

// Start starts a chain with its genesis block.
func Start(cfg Config) (*Chain, error) {
	if err := checkPort(cfg.Port); err != nil {
		return nil, err
	}
	c := &Chain{logger: cfg.Logger, dumpable: cfg.Dumpable, stopMode: func() {}}
	if err := c.startNode(cfg); err != nil {
		return nil, err
	}
	c.client = ethclient.NewClient(c.stack.Attach())
	return c, nil
}

// checkPort looks whether the port is free before there is anything to clean up.
func checkPort(port int) error {
	listener, err := net.Listen("tcp", fmt.Sprintf("%s:%d", host, port))
	if errors.Is(err, syscall.EADDRINUSE) {
		return fmt.Errorf("%s:%d: %w", host, port, ErrPortTaken)
	}
	if err != nil {
		return fmt.Errorf("listen on port %d: %w", port, err)
	}
	listener.Close() // nobody was accepted: nothing can be lost
	return nil
}

func (c *Chain) startNode(cfg Config) error {
	modules := []string{"eth", "net", "web3", "debug", "txpool", "evm"}
	stack, err := node.New(&node.Config{
		Name:                 "eigenshift-devnet",
		HTTPHost:             host,
		HTTPPort:             cfg.Port,
		HTTPModules:          modules,
		HTTPVirtualHosts:     []string{"localhost"},
		HTTPCors:             localOrigins,
		HTTPTimeouts:         rpc.DefaultHTTPTimeouts,
		WSHost:               host,
		WSPort:               cfg.Port,
		WSModules:            modules,
		WSOrigins:            []string{"http://localhost", "http://127.0.0.1"}, // with any port
		BatchRequestLimit:    1000,
		BatchResponseMaxSize: 25_000_000,
		HTTPBodyLimit:        5 << 20,
		P2P:                  p2p.Config{NoDiscovery: true, NoDial: true},
	})
	if err != nil {
		return fmt.Errorf("create chain node: %w", err)
	}
	backend, err := eth.New(stack, ethConfig(cfg))
	if err != nil {
		return errors.Join(fmt.Errorf("create chain: %w", err), stack.Close())
	}
	stack.RegisterAPIs([]rpc.API{{
		Namespace: "eth",
		Service:   filters.NewFilterAPI(filters.NewFilterSystem(backend.APIBackend, filters.Config{})),
	}})
	stack.RegisterAPIs(tracers.APIs(backend.APIBackend))
	stack.RegisterAPIs([]rpc.API{{Namespace: "evm", Service: control{c}}})
	c.stack, c.eth = stack, backend
	if err := stack.Start(); err != nil { // closes itself
		return fmt.Errorf("serve JSON-RPC on %s:%d: %w", host, cfg.Port, err)
	}
	backend.SetSynced()
	return nil
}

func ethConfig(cfg Config) *ethconfig.Config {
	accounts := core.SystemContractAllocs()
	maps.Copy(accounts, cfg.Alloc)
	genesis := cfg.Genesis
	if genesis.IsZero() {
		genesis = time.Now().Add(-Past)
	}
	config := ethconfig.Defaults
	config.Genesis = &core.Genesis{
		Config:    rules(),
		Timestamp: uint64(genesis.Unix()),
		GasLimit:  GasLimit,
		Alloc:     accounts,
	}
	config.NetworkId = ID
	config.Preimages = cfg.Dumpable
	config.SyncMode = ethconfig.FullSync
	config.Miner.GasCeil = GasLimit
	config.TxPool.NoLocals = true
	config.TxPool.Lifetime = 24 * time.Hour
	config.LogNoHistory = true // no log index: in a chain this short the blooms suffice
	return &config
}

// Client talks to the chain in this process, without a network in between.
func (c *Chain) Client() *ethclient.Client { return c.client }

// RPC returns the URL of the HTTP endpoint.
func (c *Chain) RPC() string { return c.stack.HTTPEndpoint() }

// WS returns the URL of the WebSocket endpoint.
func (c *Chain) WS() string { return c.stack.WSEndpoint() }

// Close stops the chain and everything in it. It may be called twice.
func (c *Chain) Close() error {
	c.modes.Lock()
	defer c.modes.Unlock()
	if c.closed {
		return nil
	}
	c.closed = true
	c.stopMode()
	c.client.Close()
	if err := c.stack.Close(); err != nil {
		return fmt.Errorf("stop chain node: %w", err)
	}
	return nil
}
