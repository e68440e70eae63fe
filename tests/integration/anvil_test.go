package integration

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"math/big"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"sync"
	"syscall"
	"testing"
	"time"

	mockerc20 "github.com/Layr-Labs/eigensdk-go/contracts/bindings/MockERC20"
	"github.com/ethereum/go-ethereum/accounts/abi/bind"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/ethereum/go-ethereum/params"

	"github.com/eigenshift/avs/bindings/api3proxy"
	"github.com/eigenshift/avs/bindings/priceoracle"
	"github.com/eigenshift/avs/devnet/account"
	anvilchain "github.com/eigenshift/avs/devnet/anvil"
	"github.com/eigenshift/avs/devnet/chain"
	"github.com/eigenshift/avs/devnet/genesis"
	"github.com/eigenshift/avs/operator/porttest"
)

// anvil is a running anvil whose first block has EigenLayer's core.
type anvil struct {
	t       *testing.T
	url     string
	client  *ethclient.Client
	core    *genesis.Genesis
	dir     string // of files
	chainID *big.Int
}

var listening = regexp.MustCompile(`Listening on (\S+)`)

// startAnvil starts an anvil that makes a block a second.
func startAnvil(t *testing.T) *anvil {
	t.Helper()
	a := &anvil{t: t, dir: t.TempDir(), chainID: big.NewInt(chain.ID)}
	var err error
	if a.core, err = genesis.New(); err != nil {
		t.Fatal(err)
	}
	encoded, err := anvilchain.Genesis(a.core.Alloc, time.Now())
	if err != nil {
		t.Fatal(err)
	}
	a.write("genesis.json", string(encoded))
	command := exec.Command("../../scripts/anvil", anvilchain.Arguments(a.dir, 0)...)
	command.Stderr = os.Stderr
	out, err := command.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := command.Start(); err != nil {
		t.Fatalf("start anvil: %v", err)
	}
	t.Cleanup(func() {
		command.Process.Kill()
		command.Wait()
	})
	lines := bufio.NewScanner(out)
	for a.url == "" && lines.Scan() {
		if found := listening.FindStringSubmatch(lines.Text()); found != nil {
			a.url = "http://" + found[1]
		}
	}
	if a.url == "" {
		t.Fatal("anvil does not say where it listens")
	}
	go func() { // its log
		for lines.Scan() {
		}
	}()
	if a.client, err = ethclient.Dial(a.url); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(a.client.Close)
	return a
}

func (a *anvil) path(name string) string { return filepath.Join(a.dir, name) }

func (a *anvil) write(name, text string) {
	a.t.Helper()
	if err := os.WriteFile(a.path(name), []byte(text), 0o600); err != nil {
		a.t.Fatal(err)
	}
}

// priceOracle is a command of the operators' program, in the folder of files.
func (a *anvil) priceOracle(ctx context.Context, args ...string) *exec.Cmd {
	a.t.Helper()
	binary, err := filepath.Abs("../../bin/price-oracle")
	if err != nil {
		a.t.Fatal(err)
	}
	command := exec.CommandContext(ctx, binary, args...)
	command.Dir = a.dir
	return command
}

// mustRun runs a command and returns what it printed.
func (a *anvil) mustRun(args ...string) string {
	a.t.Helper()
	out, err := a.priceOracle(a.t.Context(), args...).CombinedOutput()
	if err != nil {
		a.t.Fatalf("%s: %v\n%s", strings.Join(args, " "), err, out)
	}
	return string(out)
}

// transact sends a transaction of a devnet account, and waits for its block.
func (a *anvil) transact(from account.Account, send func(*bind.TransactOpts) (*types.Transaction, error)) {
	a.t.Helper()
	opts, err := bind.NewKeyedTransactorWithChainID(from.Key, a.chainID)
	if err != nil {
		a.t.Fatal(err)
	}
	tx, err := send(opts)
	if err != nil {
		a.t.Fatal(err)
	}
	receipt, err := bind.WaitMined(a.t.Context(), a.client, tx)
	if err != nil || receipt.Status != types.ReceiptStatusSuccessful {
		a.t.Fatalf("transaction %s: %v", tx.Hash(), err)
	}
}

// sources creates price sources that answer for as long as the test runs.
func (a *anvil) sources(n int) (sources []common.Address) {
	a.t.Helper()
	for range n {
		a.transact(account.User(), func(opts *bind.TransactOpts) (*types.Transaction, error) {
			at, tx, _, err := api3proxy.DeployApi3Proxy(opts, a.client, opts.From)
			sources = append(sources, at)
			return tx, err
		})
		a.transact(account.User(), func(opts *bind.TransactOpts) (*types.Transaction, error) {
			proxy, err := api3proxy.NewApi3ProxyTransactor(sources[len(sources)-1], a.client)
			if err != nil {
				return nil, err
			}
			price := new(big.Int).Mul(big.NewInt(3_500), big.NewInt(params.Ether))
			return proxy.Update(opts, price, uint32(time.Now().Unix()-1))
		})
	}
	return sources
}

// operators makes keys, configurations and funds, and registers all operators.
func (a *anvil) operators(n int) {
	a.t.Helper()
	token := a.core.EigenLayer.Token
	ports := porttest.Free(a.t, 2*n)
	var registering sync.WaitGroup
	failures := make([]error, n)
	for i := range n {
		config, folder := fmt.Sprintf("operator-%d.yaml", i), fmt.Sprintf("operator-%d", i)
		ecdsa, bls := folder+"/ecdsa.json", folder+"/bls.json"
		a.mustRun("config", "init", "--deployment", "deployment.json", "--out", config, "--rpc-urls", a.url,
			"--listen", fmt.Sprintf("127.0.0.1:%d", ports[2*i]), "--api-listen", fmt.Sprintf("127.0.0.1:%d", ports[2*i+1]),
			"--data-dir", folder, "--peer.allow-private", "--ecdsa-keystore", ecdsa, "--ecdsa-password-file", "password",
			"--bls-keystore", bls, "--bls-password-file", "password")
		out := a.mustRun("keys", "generate", "--light", "--ecdsa-keystore", ecdsa, "--ecdsa-password-file", "password", "--bls-keystore", bls, "--bls-password-file", "password")
		operator := common.HexToAddress(regexp.MustCompile(`0x[0-9a-fA-F]{40}`).FindString(out))
		if err := a.client.Client().CallContext(a.t.Context(), nil, "anvil_setBalance", operator, (*hexutil.Big)(big.NewInt(params.Ether))); err != nil {
			a.t.Fatal(err)
		}
		a.transact(account.User(), func(opts *bind.TransactOpts) (*types.Transaction, error) {
			contract, err := mockerc20.NewContractMockERC20Transactor(token, a.client)
			if err != nil {
				return nil, err
			}
			return contract.Mint(opts, operator, new(big.Int).Mul(big.NewInt(2), big.NewInt(params.Ether)))
		})
		registering.Go(func() {
			if out, err := a.priceOracle(a.t.Context(), "register", "--config", config).CombinedOutput(); err != nil {
				failures[i] = fmt.Errorf("register operator %d: %w\n%s", i, err, out)
			}
		})
	}
	registering.Wait()
	if err := errors.Join(failures...); err != nil {
		a.t.Fatal(err)
	}
	for i := range n {
		a.run(fmt.Sprintf("operator-%d.yaml", i))
	}
}

// run runs an operator until the test ends, and shows its log if it failed.
func (a *anvil) run(config string) {
	a.t.Helper()
	var log strings.Builder
	command := a.priceOracle(context.Background(), "run", "--config", config)
	command.Stdout, command.Stderr = &log, &log
	if err := command.Start(); err != nil {
		a.t.Fatal(err)
	}
	a.t.Cleanup(func() {
		command.Process.Signal(syscall.SIGTERM)
		command.Wait()
		if a.t.Failed() {
			a.t.Logf("%s:\n%s", config, log.String())
		}
	})
}

// awaitPrice waits for the first round of the feed.
func (a *anvil) awaitPrice(oracle common.Address) *big.Int {
	a.t.Helper()
	contract, err := priceoracle.NewPriceOracleCaller(oracle, a.client)
	if err != nil {
		a.t.Fatal(err)
	}
	ctx, cancel := context.WithTimeout(a.t.Context(), patience)
	defer cancel()
	tick := time.NewTicker(200 * time.Millisecond)
	defer tick.Stop()
	for {
		round, err := contract.LatestRound(&bind.CallOpts{Context: ctx}, 0)
		if err == nil {
			return round.Answer
		}
		select {
		case <-ctx.Done():
			a.t.Fatalf("no price settled: %v", err)
		case <-tick.C:
		}
	}
}
