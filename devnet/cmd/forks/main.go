// Command forks says what recorded calls cost as transactions, under the rules
// of today's fork and of the one after it. contracts/test/gas/Forks.t.sol records
// the calls, each with its block and what had changed by then in the state that
// all of them begin with.
//
// usage: forks FOLDER
//
// It prints one JSON object: for each call its gas on both forks.
package main

import (
	"encoding/json"
	"fmt"
	"math/big"
	"os"
	"path/filepath"
	"strings"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core"
	"github.com/ethereum/go-ethereum/core/state"
	"github.com/ethereum/go-ethereum/core/tracing"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/core/vm"
	"github.com/ethereum/go-ethereum/params"
	"github.com/holiman/uint256"
)

// gasLimit is more than any call takes, and what a transaction may ask for.
const gasLimit = params.MaxTxGas

// call is a recorded call.
type call struct {
	From      common.Address `json:"from"`
	To        common.Address `json:"to"`
	Data      hexutil.Bytes  `json:"data"`
	ChainID   uint64         `json:"chainId"`
	Number    uint64         `json:"number"`
	Timestamp uint64         `json:"timestamp"`
	BaseFee   uint64         `json:"baseFee"`
	// Reference is a block whose hash the call looks at.
	Reference     uint64      `json:"reference"`
	ReferenceHash common.Hash `json:"referenceHash"`
}

// cost is what a call costs on both forks.
type cost struct {
	Osaka     uint64 `json:"osaka"`
	Amsterdam uint64 `json:"amsterdam"`
}

func main() {
	if len(os.Args) != 2 {
		fmt.Fprintln(os.Stderr, "usage: forks FOLDER")
		os.Exit(2)
	}
	if err := run(os.Args[1]); err != nil {
		fmt.Fprintln(os.Stderr, "forks:", err)
		os.Exit(1)
	}
}

func run(folder string) error {
	files, err := filepath.Glob(filepath.Join(folder, "*.call.json"))
	if err != nil || len(files) == 0 {
		return fmt.Errorf("no recorded calls in %s: %v", folder, err)
	}
	setup, err := readState(filepath.Join(folder, "setup.state.json"))
	if err != nil {
		return err
	}
	costs := make(map[string]cost, len(files))
	for _, file := range files {
		base := strings.TrimSuffix(file, ".call.json")
		c, err := measure(file, setup, base+".state.json")
		if err != nil {
			return fmt.Errorf("%s: %w", file, err)
		}
		costs[filepath.Base(base)] = c
	}
	text, err := json.MarshalIndent(costs, "", "  ")
	if err != nil {
		return err
	}
	fmt.Println(string(text))
	return nil
}

func measure(callFile string, setup types.GenesisAlloc, changesFile string) (cost, error) {
	var c call
	if err := readJSON(callFile, &c); err != nil {
		return cost{}, err
	}
	changes, err := readState(changesFile)
	if err != nil {
		return cost{}, err
	}
	zero := uint64(0)
	rules := *params.AllDevChainProtocolChanges
	rules.ChainID = new(big.Int).SetUint64(c.ChainID)
	rules.AmsterdamTime, rules.BogotaTime = nil, nil
	next := rules
	next.AmsterdamTime = &zero

	var out cost
	if out.Osaka, err = apply(&rules, c, setup, changes); err != nil {
		return cost{}, fmt.Errorf("osaka: %w", err)
	}
	if out.Amsterdam, err = apply(&next, c, setup, changes); err != nil {
		return cost{}, fmt.Errorf("amsterdam: %w", err)
	}
	return out, nil
}

// readState reads accounts as forge dumps them.
func readState(file string) (types.GenesisAlloc, error) {
	var state types.GenesisAlloc
	return state, readJSON(file, &state)
}

func readJSON(file string, to any) error {
	data, err := os.ReadFile(file)
	if err != nil {
		return err
	}
	if err := json.Unmarshal(data, to); err != nil {
		return fmt.Errorf("%s: %w", file, err)
	}
	return nil
}

// apply executes the call as a transaction, after the changes of the state, and
// returns its gas, refunds deducted, as a receipt has it.
func apply(rules *params.ChainConfig, c call, states ...types.GenesisAlloc) (uint64, error) {
	db, err := state.New(types.EmptyRootHash, state.NewDatabaseForTesting())
	if err != nil {
		return 0, err
	}
	for _, accounts := range states {
		write(db, accounts)
	}
	// What the transaction finds is old to it: refunds and prices look at what was there before.
	db.Finalise(rules.Rules(new(big.Int).SetUint64(c.Number), true, c.Timestamp))
	db.SetBalance(c.From, uint256.NewInt(1e18), tracing.BalanceChangeUnspecified)
	evm := vm.NewEVM(blockOf(c), db, rules, vm.Config{})
	msg := &core.Message{
		From: c.From, To: &c.To, Nonce: db.GetNonce(c.From), Value: new(uint256.Int),
		GasLimit: gasLimit, Data: c.Data,
		GasPrice: uint256.NewInt(c.BaseFee), GasFeeCap: uint256.NewInt(c.BaseFee), GasTipCap: new(uint256.Int),
	}
	result, err := core.ApplyMessage(evm, msg, core.NewGasPool(params.MaxGasLimit))
	if err != nil {
		return 0, err
	}
	if result.Failed() {
		return 0, fmt.Errorf("%w: %#x", result.Err, result.ReturnData)
	}
	return result.UsedGas, nil
}

func write(db *state.StateDB, accounts types.GenesisAlloc) {
	for address, account := range accounts {
		if account.Balance != nil {
			db.SetBalance(address, uint256.MustFromBig(account.Balance), tracing.BalanceChangeUnspecified)
		}
		db.SetCode(address, account.Code, tracing.CodeChangeUnspecified)
		db.SetNonce(address, account.Nonce, tracing.NonceChangeUnspecified)
		for key, value := range account.Storage {
			db.SetState(address, key, value)
		}
	}
}

func blockOf(c call) vm.BlockContext {
	return vm.BlockContext{
		CanTransfer: core.CanTransfer,
		Transfer:    core.Transfer,
		GetHash: func(number uint64) common.Hash {
			if number == c.Reference {
				return c.ReferenceHash
			}
			return common.Hash{}
		},
		GasLimit:         params.MaxGasLimit,
		BlockNumber:      new(big.Int).SetUint64(c.Number),
		Time:             c.Timestamp,
		Difficulty:       new(big.Int),
		Random:           new(common.Hash),
		BaseFee:          new(big.Int).SetUint64(c.BaseFee),
		BlobBaseFee:      big.NewInt(1),
		CostPerStateByte: params.CostPerStateByte,
	}
}
