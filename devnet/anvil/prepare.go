package anvil

import (
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/eigenshift/avs/devnet/account"
	"github.com/eigenshift/avs/devnet/chain"
	"github.com/eigenshift/avs/devnet/eigenlayer"
	"github.com/eigenshift/avs/devnet/fund"
	"github.com/eigenshift/avs/devnet/genesis"
	"github.com/eigenshift/avs/operator/keystore"
)

// password of the deployer's key, which anybody can compute: see package account.
const password = "devnet"

// prepare writes the files that an anvil, and a deployment on it, begin with.
func prepare(folder string) error {
	initial, err := genesis.New()
	if err != nil {
		return err
	}
	if err := os.MkdirAll(folder, 0o755); err != nil {
		return err
	}
	encoded, err := Genesis(initial.Alloc, time.Now())
	if err != nil {
		return fmt.Errorf("encode the first block: %w", err)
	}
	for name, content := range map[string]string{
		genesisFile: string(encoded), Settings: settings(initial.EigenLayer), Password: password + "\n",
	} {
		if err := os.WriteFile(filepath.Join(folder, name), []byte(content), 0o600); err != nil {
			return err
		}
	}
	path := filepath.Join(folder, Keystore)
	if err := os.Remove(path); err != nil && !os.IsNotExist(err) { // a keystore is never written over
		return err
	}
	return keystore.CreateECDSA(path, account.Deployer().Key, password, keystore.Light)
}

// Genesis returns a first block as anvil reads it with --init.
func Genesis(alloc types.GenesisAlloc, now time.Time) ([]byte, error) {
	accounts := make(map[common.Address]any) // anvil takes no null for what an account lacks
	for address, has := range alloc {
		account := map[string]any{"balance": "0x0", "nonce": hexutil.Uint64(has.Nonce), "code": hexutil.Bytes(has.Code)}
		if has.Balance != nil {
			account["balance"] = (*hexutil.Big)(has.Balance)
		}
		if has.Storage != nil {
			account["storage"] = has.Storage
		}
		accounts[address] = account
	}
	return json.Marshal(map[string]any{
		"config": map[string]any{"chainId": chain.ID}, "alloc": accounts, "difficulty": "0x0",
		"gasLimit": hexutil.Uint64(chain.GasLimit), "timestamp": hexutil.Uint64(now.Unix() - 1),
	})
}

// settings are those of a deployment that the deployer's account owns.
func settings(core eigenlayer.Addresses) string {
	return fmt.Sprintf(`chain_id: %d
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
  bootstrap_operators: 1 # others join by themselves
  confirmations: 2
  deposit: %s
`, chain.ID, account.Deployer().Address, core.Strategy, core.AllocationManager, core.DelegationManager, core.KeyRegistrar,
		core.PermissionController, core.ProtocolRegistry, core.RewardsCoordinator, fund.Deposit)
}
