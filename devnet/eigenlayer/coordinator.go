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

// Coordinator reads the middleware's registry coordinator, and the proxy that a
// mock AVS has of it, out of the source tree of eigensdk-go. The state has these
// two contracts only, and only their addresses.
func Coordinator(dir string) (*State, error) {
	contracts := filepath.Join(dir, "contracts")
	var dump anvilState
	if err := readJSON(filepath.Join(contracts, "anvil", "contracts-deployed-anvil-state.json"), &dump); err != nil {
		return nil, err
	}
	var mock struct {
		Addresses struct {
			Coordinator    common.Address `json:"registryCoordinator"`
			Implementation common.Address `json:"registryCoordinatorImplementation"`
		} `json:"addresses"`
	}
	if err := readJSON(filepath.Join(contracts, "script", "output", "31337", "mockAvs_deployment_output.json"), &mock); err != nil {
		return nil, err
	}
	state := &State{Alloc: make(types.GenesisAlloc), Addresses: Addresses{
		MockCoordinator:           mock.Addresses.Coordinator,
		CoordinatorImplementation: mock.Addresses.Implementation,
	}}
	for _, address := range []common.Address{mock.Addresses.Coordinator, mock.Addresses.Implementation} {
		account, exists := dump.Accounts[address]
		if !exists || account.Balance == nil || len(account.Code) == 0 {
			return nil, fmt.Errorf("no contract at %s in the state of eigensdk-go", address)
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
	return state, nil
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
