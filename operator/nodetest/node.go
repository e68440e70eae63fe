// Package nodetest runs a real Ethereum node in the process of a test, serving
// JSON-RPC on loopback. Blocks come when the test says so.
package nodetest

import (
	"crypto/ecdsa"
	"fmt"
	"math/big"
	"net"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/eth/ethconfig"
	"github.com/ethereum/go-ethereum/ethclient/simulated"
	"github.com/ethereum/go-ethereum/node"
	"github.com/ethereum/go-ethereum/params"
)

// ChainID is the id of the chain.
const ChainID = 31337

// Node is a running node.
type Node struct {
	*simulated.Backend
	URL, WS string
	Key     *ecdsa.PrivateKey // of an account with a lot of ether
}

// Start runs a node, on the rules of Osaka, until the test ends. code are
// contracts in its genesis.
func Start(t testing.TB, code map[common.Address][]byte) *Node {
	t.Helper()
	return StartFor(t, NewKey(t), code)
}

// NewKey returns the key of an account.
func NewKey(t testing.TB) *ecdsa.PrivateKey {
	t.Helper()
	key, err := crypto.GenerateKey()
	if err != nil {
		t.Fatal(err)
	}
	return key
}

// StartFor does what Start does, and gives the ether to that key's account, and as much
// to others.
func StartFor(t testing.TB, key *ecdsa.PrivateKey, code map[common.Address][]byte, others ...common.Address) *Node {
	t.Helper()
	alloc := make(types.GenesisAlloc)
	for _, account := range append(others, crypto.PubkeyToAddress(key.PublicKey)) {
		alloc[account] = types.Account{Balance: new(big.Int).Lsh(big.NewInt(1), 80)}
	}
	for address, c := range code {
		alloc[address] = types.Account{Balance: new(big.Int), Code: c}
	}
	httpPort, wsPort, backend := listening(t, alloc)
	t.Cleanup(func() {
		if err := backend.Close(); err != nil && !strings.Contains(err.Error(), "closed") {
			t.Errorf("close node: %v", err)
		}
	})
	return &Node{
		Backend: backend, Key: key,
		URL: fmt.Sprintf("http://127.0.0.1:%d", httpPort), WS: fmt.Sprintf("ws://127.0.0.1:%d", wsPort),
	}
}

// MineEvery makes blocks until the test ends.
func (n *Node) MineEvery(t testing.TB, period time.Duration) {
	t.Helper()
	stop, done := make(chan struct{}), make(chan struct{})
	t.Cleanup(func() { close(stop); <-done })
	go func() {
		defer close(done)
		again := time.NewTicker(period)
		defer again.Stop()
		for {
			select {
			case <-stop:
				return
			case <-again.C:
				n.Commit()
			}
		}
	}()
}

// listening starts a node on free ports. Another process may be faster to take one:
// then it takes others.
func listening(t testing.TB, alloc types.GenesisAlloc) (httpPort, wsPort int, backend *simulated.Backend) {
	t.Helper()
	const attempts = 5
	for attempt := 1; backend == nil; attempt++ {
		httpPort, wsPort = freePort(t), freePort(t)
		func() {
			defer func() {
				if failure := recover(); failure != nil && (attempt == attempts || !strings.Contains(fmt.Sprint(failure), "address already in use")) {
					panic(failure)
				}
			}()
			backend = newBackend(alloc, httpPort, wsPort)
		}()
	}
	return httpPort, wsPort, backend
}

func newBackend(alloc types.GenesisAlloc, httpPort, wsPort int) *simulated.Backend {
	return simulated.NewBackend(alloc, func(n *node.Config, e *ethconfig.Config) {
		n.HTTPHost, n.HTTPPort, n.HTTPModules = "127.0.0.1", httpPort, []string{"eth"}
		n.WSHost, n.WSPort, n.WSModules = "127.0.0.1", wsPort, []string{"eth"}
		rules := *params.AllDevChainProtocolChanges
		rules.ChainID = big.NewInt(ChainID)
		rules.AmsterdamTime, rules.BogotaTime = nil, nil
		e.NetworkId = ChainID
		e.Genesis.Config = &rules
	})
}

func freePort(t testing.TB) int {
	t.Helper()
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer l.Close()
	return l.Addr().(*net.TCPAddr).Port
}
