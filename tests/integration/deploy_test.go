package integration

import (
	"bufio"
	"encoding/json"
	"fmt"
	"math/big"
	"os"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/accounts/abi/bind"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/params"

	"github.com/eigenshift/avs/devnet/account"
)

// settings writes the settings file.
func (a *anvil) settings(owner common.Address) {
	a.t.Helper()
	c := a.core.EigenLayer
	var b strings.Builder
	fmt.Fprintf(&b, `chain_id: %s
owner: "%s"
metadata_uri: "https://example.org/avs.json"
quorum:
  strategies:
    - address: "%s"
eigenlayer:
  allocation_manager: "%s"
  delegation_manager: "%s"
  key_registrar: "%s"
  permission_controller: "%s"
  protocol_registry: "%s"
  rewards_coordinator: "%s"
operators:
  bootstrap_operators: 3
  confirmations: 2
  deposit: 2000000000000000000
avs:
  start: %s
  interval: 4s
  feeds:
    - name: "ETH/USD"
      decimals: 8
      history_bits: 10
      heartbeat: 3s
      deviation_bps: 50
      min_sources: 2
      max_answer: 100000000000000
      sources:
`, a.chainID, owner, c.Strategy, c.AllocationManager, c.DelegationManager, c.KeyRegistrar, c.PermissionController, c.ProtocolRegistry,
		c.RewardsCoordinator, time.Now().UTC().Truncate(time.Minute).Format(time.RFC3339))
	for _, source := range a.sources(3) {
		fmt.Fprintf(&b, "        - {kind: api3, address: \"%s\", decimals: 18, max_age: 1h}\n", source)
	}
	a.write("deployment.yaml", b.String())
	a.write("wrong.yaml", b.String()+"tasks: {window_blocks: 60000}\n")
}

// deploy is the command, with the deployer's keystore.
func (a *anvil) deploy(more ...string) []string {
	return append([]string{"deploy", "--rpc", a.url, "--ecdsa-keystore", "deployer.json", "--ecdsa-password-file", "password"}, more...)
}

// breakOff starts the deployment, and kills it when it has reported some steps.
func (a *anvil) breakOff(steps int) {
	a.t.Helper()
	command := a.priceOracle(a.t.Context(), a.deploy("--yes")...)
	var problem strings.Builder
	command.Stderr = &problem
	out, err := command.StdoutPipe()
	if err != nil {
		a.t.Fatal(err)
	}
	if err := command.Start(); err != nil {
		a.t.Fatal(err)
	}
	reported, lines := 0, bufio.NewScanner(out)
	for reported < steps && lines.Scan() {
		if strings.Contains(lines.Text(), ": block ") {
			reported++
		}
	}
	command.Process.Kill()
	if err := command.Wait(); err == nil || reported < steps {
		a.t.Fatalf("the deployment ended before it was broken off: %v, %d steps\n%s", err, reported, problem.String())
	}
}

func (a *anvil) sent(by common.Address) uint64 {
	a.t.Helper()
	nonce, err := a.client.NonceAt(a.t.Context(), by, nil)
	if err != nil {
		a.t.Fatal(err)
	}
	return nonce
}

// An AVS team and its operators get from nothing to a price by commands alone, on a chain
// that is not the devnet's.
func TestDeployToAnvil(t *testing.T) {
	t.Parallel()
	a := startAnvil(t)
	deployer := account.Deployer()
	a.write("password", "test\n")
	a.write("deployer.key", hexutil.Encode(crypto.FromECDSA(deployer.Key))+"\n")
	a.mustRun("keys", "import", "--light", "--ecdsa-key-file", "deployer.key", "--ecdsa-keystore", "deployer.json", "--ecdsa-password-file", "password")
	a.settings(deployer.Address)

	if out, err := a.priceOracle(t.Context(), a.deploy()...).CombinedOutput(); err == nil || !strings.Contains(string(out), "--yes") || a.sent(deployer.Address) != 0 {
		t.Fatalf("without a terminal and --yes: %v\n%s", err, out)
	}
	if out, err := a.priceOracle(t.Context(), a.deploy("--settings", "wrong.yaml")...).CombinedOutput(); err == nil || !strings.Contains(string(out), "create PriceOracle: it would fail: its constructor") {
		t.Errorf("with parameters that the contract refuses: %v\n%s", err, out)
	}
	a.breakOff(4)
	before := a.sent(deployer.Address)
	out := a.mustRun(a.deploy("--yes")...)
	t.Logf("resumed:\n%s", out)
	sent := a.sent(deployer.Address)
	if steps := strings.Count(out, ": block "); before < 4 || uint64(steps) != sent-before {
		t.Errorf("%d transactions, of which %d before it was broken off, and %d steps reported after that", sent, before, steps)
	}
	if out := a.mustRun(a.deploy("--yes")...); !strings.Contains(out, "nothing to send") || a.sent(deployer.Address) != sent {
		t.Errorf("the second deployment:\n%s", out)
	}

	var deployed struct {
		Contracts map[string]common.Address `json:"contracts"`
	}
	file, err := os.ReadFile(a.path("deployment.json"))
	if err != nil {
		t.Fatal(err)
	}
	if err := json.Unmarshal(file, &deployed); err != nil {
		t.Fatal(err)
	}
	a.operators(3)
	price := a.awaitPrice(deployed.Contracts["PriceOracle"])
	if want := big.NewInt(3_500_00000000); price.Cmp(want) != 0 {
		t.Errorf("price %s, want %s", price, want)
	}
}

// A Safe, played by an account that anvil sends for without its key, deploys the AVS batch by
// batch, each of which fits into one transaction.
func TestDeployThroughASafe(t *testing.T) {
	t.Parallel()
	a := startAnvil(t)
	safe := common.HexToAddress("0x5afe")
	a.settings(safe)
	for method, args := range map[string][]any{
		"anvil_impersonateAccount": {safe},
		"anvil_setBalance":         {safe, (*hexutil.Big)(big.NewInt(params.Ether))},
	} {
		if err := a.client.Client().CallContext(t.Context(), nil, method, args...); err != nil {
			t.Fatal(err)
		}
	}
	batches := 0
	for ; ; batches++ {
		out := a.mustRun("deploy", "--rpc", a.url, "--safe", "batch.json")
		if strings.Contains(out, "nothing to send") {
			break
		}
		if batches == 5 {
			t.Fatalf("the Safe's batches do not come to an end:\n%s", out)
		}
		a.executeBatch(safe, "batch.json")
	}
	if batches < 2 {
		t.Errorf("%d batches for a deployment of more gas than a transaction has", batches)
	}
	if _, err := os.Stat(a.path("deployment.json")); err != nil {
		t.Error(err)
	}
}

// executeBatch makes the calls of a batch, as a Safe would.
func (a *anvil) executeBatch(safe common.Address, name string) {
	a.t.Helper()
	var batch struct {
		Transactions []struct {
			To    common.Address `json:"to"`
			Value string         `json:"value"`
			Data  hexutil.Bytes  `json:"data"`
		} `json:"transactions"`
	}
	file, err := os.ReadFile(a.path(name))
	if err != nil {
		a.t.Fatal(err)
	}
	if err := json.Unmarshal(file, &batch); err != nil {
		a.t.Fatal(err)
	}
	var hashes []common.Hash
	for _, call := range batch.Transactions {
		var hash common.Hash
		args := map[string]any{"from": safe, "to": call.To, "data": call.Data, "gas": hexutil.Uint64(params.MaxTxGas)}
		if err := a.client.Client().CallContext(a.t.Context(), &hash, "eth_sendTransaction", args); err != nil {
			a.t.Fatal(err)
		}
		hashes = append(hashes, hash)
	}
	for _, hash := range hashes {
		receipt, err := bind.WaitMinedHash(a.t.Context(), a.client, hash)
		if err != nil || receipt.Status != types.ReceiptStatusSuccessful {
			a.t.Fatalf("a call of the batch, transaction %s: %v", hash, err)
		}
	}
}
