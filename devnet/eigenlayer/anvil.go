package eigenlayer

import (
	"encoding/json"
	"fmt"
	"math/big"
	"os"
	"path/filepath"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
)

// anvilState is anvil's dump, as far as it describes accounts.
type anvilState struct {
	Accounts map[common.Address]struct {
		Nonce   uint64        `json:"nonce"`
		Balance *hexutil.Big  `json:"balance"`
		Code    hexutil.Bytes `json:"code"`
		Storage map[word]word `json:"storage"`
	} `json:"accounts"`
}

// word is a storage key or value. anvil leaves out leading zeros, also single
// digits of a byte.
type word common.Hash

// UnmarshalText implements [encoding.TextUnmarshaler].
func (w *word) UnmarshalText(text []byte) error {
	n, ok := new(big.Int).SetString(string(text), 0)
	if !ok || n.Sign() < 0 || n.BitLen() > 256 {
		return fmt.Errorf("storage word %q is not a 256-bit number", text)
	}
	*w = word(common.BigToHash(n))
	return nil
}

// FromModule reads the state out of the source tree of eigensdk-go.
func FromModule(dir string) (*State, error) {
	contracts := filepath.Join(dir, "contracts")
	var dump anvilState
	if err := readJSON(filepath.Join(contracts, "anvil", "contracts-deployed-anvil-state.json"), &dump); err != nil {
		return nil, err
	}
	state := &State{Alloc: make(types.GenesisAlloc, len(dump.Accounts))}
	for address, account := range dump.Accounts {
		if account.Balance == nil {
			return nil, fmt.Errorf("account %s has no balance", address)
		}
		storage := make(map[common.Hash]common.Hash, len(account.Storage))
		for key, value := range account.Storage {
			if value != (word{}) {
				storage[common.Hash(key)] = common.Hash(value)
			}
		}
		state.Alloc[address] = types.Account{
			Code:    account.Code,
			Storage: storage,
			Balance: account.Balance.ToInt(),
			Nonce:   account.Nonce,
		}
	}
	addresses, err := moduleAddresses(filepath.Join(contracts, "script", "output", "31337"))
	if err != nil {
		return nil, err
	}
	state.Addresses = addresses
	return state, state.check()
}

// moduleAddresses reads the address files that belong to the state.
func moduleAddresses(dir string) (Addresses, error) {
	var core struct {
		Addresses struct {
			AllocationManager    common.Address `json:"allocationManager"`
			AVSDirectory         common.Address `json:"avsDirectory"`
			DelegationManager    common.Address `json:"delegationManager"`
			PauserRegistry       common.Address `json:"eigenLayerPauserReg"`
			PermissionController common.Address `json:"permissionController"`
			RewardsCoordinator   common.Address `json:"rewardsCoordinator"`
			StrategyManager      common.Address `json:"strategyManager"`
		} `json:"addresses"`
	}
	var mock struct {
		Addresses struct {
			Coordinator               common.Address `json:"registryCoordinator"`
			CoordinatorImplementation common.Address `json:"registryCoordinatorImplementation"`
		} `json:"addresses"`
	}
	var token struct {
		Addresses struct {
			Token    common.Address `json:"erc20mock"`
			Strategy common.Address `json:"erc20mockstrategy"`
		} `json:"addresses"`
	}
	for name, into := range map[string]any{
		"eigenlayer_deployment_output.json":         &core,
		"mockAvs_deployment_output.json":            &mock,
		"token_and_strategy_deployment_output.json": &token,
	} {
		if err := readJSON(filepath.Join(dir, name), into); err != nil {
			return Addresses{}, err
		}
	}
	return Addresses{
		AllocationManager:         core.Addresses.AllocationManager,
		AVSDirectory:              core.Addresses.AVSDirectory,
		DelegationManager:         core.Addresses.DelegationManager,
		PauserRegistry:            core.Addresses.PauserRegistry,
		PermissionController:      core.Addresses.PermissionController,
		RewardsCoordinator:        core.Addresses.RewardsCoordinator,
		StrategyManager:           core.Addresses.StrategyManager,
		Strategy:                  token.Addresses.Strategy,
		Token:                     token.Addresses.Token,
		MockCoordinator:           mock.Addresses.Coordinator,
		CoordinatorImplementation: mock.Addresses.CoordinatorImplementation,
	}, nil
}

// check reports a contract whose address has no code in the state: files of
// different versions were mixed.
func (s *State) check() error {
	for name, address := range s.Addresses.named() {
		if len(s.Alloc[address].Code) == 0 {
			return fmt.Errorf("no code for %s at %s in the state", name, address)
		}
	}
	return nil
}

func readJSON(path string, into any) error {
	data, err := os.ReadFile(path)
	if err != nil {
		return fmt.Errorf("read a file of eigensdk-go: %w", err)
	}
	if err := json.Unmarshal(data, into); err != nil {
		return fmt.Errorf("decode %s: %w", filepath.Base(path), err)
	}
	return nil
}
