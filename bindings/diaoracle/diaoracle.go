// Code generated - DO NOT EDIT.
// This file is a generated binding and any manual changes will be lost.

package diaoracle

import (
	"context"
	"errors"
	"math/big"
	"strings"
	"time"

	ethereum "github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/accounts/abi/bind"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/event"
)

// Reference imports to suppress errors if they are not otherwise used.
var (
	_ = errors.New
	_ = big.NewInt
	_ = strings.NewReader
	_ = ethereum.NotFound
	_ = bind.Bind
	_ = common.Big1
	_ = types.BloomLookup
	_ = event.NewSubscription
	_ = abi.ConvertType
	_ = time.Tick
	_ = context.Background
)

// DiaOracleMetaData contains all meta data concerning the DiaOracle contract.
var DiaOracleMetaData = &bind.MetaData{
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"owner_\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"getValue\",\"inputs\":[{\"name\":\"key\",\"type\":\"string\",\"internalType\":\"string\"}],\"outputs\":[{\"name\":\"price\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"timestamp\",\"type\":\"uint128\",\"internalType\":\"uint128\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"owner\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"renounceOwnership\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setValue\",\"inputs\":[{\"name\":\"key\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"price\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"timestamp\",\"type\":\"uint128\",\"internalType\":\"uint128\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"transferOwnership\",\"inputs\":[{\"name\":\"newOwner\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"event\",\"name\":\"OracleUpdate\",\"inputs\":[{\"name\":\"key\",\"type\":\"string\",\"indexed\":false,\"internalType\":\"string\"},{\"name\":\"price\",\"type\":\"uint128\",\"indexed\":false,\"internalType\":\"uint128\"},{\"name\":\"timestamp\",\"type\":\"uint128\",\"indexed\":false,\"internalType\":\"uint128\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"OwnershipTransferred\",\"inputs\":[{\"name\":\"previousOwner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"newOwner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"OwnableInvalidOwner\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"OwnableUnauthorizedAccount\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}]}]",
	Sigs: map[string]string{
		"960384a0": "getValue(string)",
		"8da5cb5b": "owner()",
		"715018a6": "renounceOwnership()",
		"7898e0c2": "setValue(string,uint128,uint128)",
		"f2fde38b": "transferOwnership(address)",
	},
	Bin: "0x6080604052348015600e575f5ffd5b50604051610533380380610533833981016040819052602b9160b4565b806001600160a01b038116605857604051631e4fbdf760e01b81525f600482015260240160405180910390fd5b605f816065565b505060df565b5f80546001600160a01b038381166001600160a01b0319831681178455604051919092169283917f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e09190a35050565b5f6020828403121560c3575f5ffd5b81516001600160a01b038116811460d8575f5ffd5b9392505050565b610447806100ec5f395ff3fe608060405234801561000f575f5ffd5b5060043610610064575f3560e01c80638da5cb5b1161004d5780638da5cb5b14610085578063960384a0146100a4578063f2fde38b146100d7575f5ffd5b8063715018a6146100685780637898e0c214610072575b5f5ffd5b6100706100ea565b005b610070610080366004610325565b6100fd565b5f546040516001600160a01b0390911681526020015b60405180910390f35b6100b76100b2366004610386565b6101b1565b604080516001600160801b0393841681529290911660208301520161009b565b6100706100e53660046103c5565b6101f7565b6100f2610239565b6100fb5f610265565b565b610105610239565b6040518060400160405280836001600160801b03168152602001826001600160801b03168152506001858560405161013e9291906103f2565b9081526040519081900360209081018220835193909101516001600160801b03908116600160801b029316929092179091557fa7fc99ed7617309ee23f63ae90196a1e490d362e6f6a547a59bc809ee2291782906101a3908690869086908690610401565b60405180910390a150505050565b5f5f5f600185856040516101c69291906103f2565b908152604051908190036020019020546001600160801b038082169450600160801b909104169150505b9250929050565b6101ff610239565b6001600160a01b03811661022d57604051631e4fbdf760e01b81525f60048201526024015b60405180910390fd5b61023681610265565b50565b5f546001600160a01b031633146100fb5760405163118cdaa760e01b8152336004820152602401610224565b5f80546001600160a01b038381167fffffffffffffffffffffffff0000000000000000000000000000000000000000831681178455604051919092169283917f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e09190a35050565b5f5f83601f8401126102dc575f5ffd5b50813567ffffffffffffffff8111156102f3575f5ffd5b6020830191508360208285010111156101f0575f5ffd5b80356001600160801b0381168114610320575f5ffd5b919050565b5f5f5f5f60608587031215610338575f5ffd5b843567ffffffffffffffff81111561034e575f5ffd5b61035a878288016102cc565b909550935061036d90506020860161030a565b915061037b6040860161030a565b905092959194509250565b5f5f60208385031215610397575f5ffd5b823567ffffffffffffffff8111156103ad575f5ffd5b6103b9858286016102cc565b90969095509350505050565b5f602082840312156103d5575f5ffd5b81356001600160a01b03811681146103eb575f5ffd5b9392505050565b818382375f9101908152919050565b60608152836060820152838560808301375f60808583018101919091526001600160801b039384166020830152919092166040830152601f909201601f1916010191905056",
}

// DiaOracleABI is the input ABI used to generate the binding from.
// Deprecated: Use DiaOracleMetaData.ABI instead.
var DiaOracleABI = DiaOracleMetaData.ABI

// Deprecated: Use DiaOracleMetaData.Sigs instead.
// DiaOracleFuncSigs maps the 4-byte function signature to its string representation.
var DiaOracleFuncSigs = DiaOracleMetaData.Sigs

// DiaOracleBin is the compiled bytecode used for deploying new contracts.
// Deprecated: Use DiaOracleMetaData.Bin instead.
var DiaOracleBin = DiaOracleMetaData.Bin

// DeployDiaOracle deploys a new Ethereum contract, binding an instance of DiaOracle to it.
func DeployDiaOracle(auth *bind.TransactOpts, backend bind.ContractBackend, owner_ common.Address) (common.Address, *types.Transaction, *DiaOracle, error) {
	parsed, err := DiaOracleMetaData.GetAbi()
	if err != nil {
		return common.Address{}, nil, nil, err
	}
	if parsed == nil {
		return common.Address{}, nil, nil, errors.New("GetABI returned nil")
	}

	address, tx, contract, err := bind.DeployContract(auth, *parsed, common.FromHex(DiaOracleBin), backend, owner_)
	if err != nil {
		return common.Address{}, nil, nil, err
	}
	return address, tx, &DiaOracle{DiaOracleCaller: DiaOracleCaller{contract: contract}, DiaOracleTransactor: DiaOracleTransactor{contract: contract}, DiaOracleFilterer: DiaOracleFilterer{contract: contract}}, nil
}

// DiaOracle is an auto generated Go binding around an Ethereum contract.
type DiaOracle struct {
	DiaOracleCaller     // Read-only binding to the contract
	DiaOracleTransactor // Write-only binding to the contract
	DiaOracleFilterer   // Log filterer for contract events
}

// DiaOracleCaller is an auto generated read-only Go binding around an Ethereum contract.
type DiaOracleCaller struct {
	contract *bind.BoundContract // Generic contract wrapper for the low level calls
}

// DiaOracleTransactor is an auto generated write-only Go binding around an Ethereum contract.
type DiaOracleTransactor struct {
	contract *bind.BoundContract // Generic contract wrapper for the low level calls
}

// DiaOracleFilterer is an auto generated log filtering Go binding around an Ethereum contract events.
type DiaOracleFilterer struct {
	contract *bind.BoundContract // Generic contract wrapper for the low level calls
}

// DiaOracleSession is an auto generated Go binding around an Ethereum contract,
// with pre-set call and transact options.
type DiaOracleSession struct {
	Contract     *DiaOracle        // Generic contract binding to set the session for
	CallOpts     bind.CallOpts     // Call options to use throughout this session
	TransactOpts bind.TransactOpts // Transaction auth options to use throughout this session
}

// DiaOracleCallerSession is an auto generated read-only Go binding around an Ethereum contract,
// with pre-set call options.
type DiaOracleCallerSession struct {
	Contract *DiaOracleCaller // Generic contract caller binding to set the session for
	CallOpts bind.CallOpts    // Call options to use throughout this session
}

// DiaOracleTransactorSession is an auto generated write-only Go binding around an Ethereum contract,
// with pre-set transact options.
type DiaOracleTransactorSession struct {
	Contract     *DiaOracleTransactor // Generic contract transactor binding to set the session for
	TransactOpts bind.TransactOpts    // Transaction auth options to use throughout this session
}

// DiaOracleRaw is an auto generated low-level Go binding around an Ethereum contract.
type DiaOracleRaw struct {
	Contract *DiaOracle // Generic contract binding to access the raw methods on
}

// DiaOracleCallerRaw is an auto generated low-level read-only Go binding around an Ethereum contract.
type DiaOracleCallerRaw struct {
	Contract *DiaOracleCaller // Generic read-only contract binding to access the raw methods on
}

// DiaOracleTransactorRaw is an auto generated low-level write-only Go binding around an Ethereum contract.
type DiaOracleTransactorRaw struct {
	Contract *DiaOracleTransactor // Generic write-only contract binding to access the raw methods on
}

// NewDiaOracle creates a new instance of DiaOracle, bound to a specific deployed contract.
func NewDiaOracle(address common.Address, backend bind.ContractBackend) (*DiaOracle, error) {
	contract, err := bindDiaOracle(address, backend, backend, backend)
	if err != nil {
		return nil, err
	}
	return &DiaOracle{DiaOracleCaller: DiaOracleCaller{contract: contract}, DiaOracleTransactor: DiaOracleTransactor{contract: contract}, DiaOracleFilterer: DiaOracleFilterer{contract: contract}}, nil
}

// NewDiaOracleCaller creates a new read-only instance of DiaOracle, bound to a specific deployed contract.
func NewDiaOracleCaller(address common.Address, caller bind.ContractCaller) (*DiaOracleCaller, error) {
	contract, err := bindDiaOracle(address, caller, nil, nil)
	if err != nil {
		return nil, err
	}
	return &DiaOracleCaller{contract: contract}, nil
}

// NewDiaOracleTransactor creates a new write-only instance of DiaOracle, bound to a specific deployed contract.
func NewDiaOracleTransactor(address common.Address, transactor bind.ContractTransactor) (*DiaOracleTransactor, error) {
	contract, err := bindDiaOracle(address, nil, transactor, nil)
	if err != nil {
		return nil, err
	}
	return &DiaOracleTransactor{contract: contract}, nil
}

// NewDiaOracleFilterer creates a new log filterer instance of DiaOracle, bound to a specific deployed contract.
func NewDiaOracleFilterer(address common.Address, filterer bind.ContractFilterer) (*DiaOracleFilterer, error) {
	contract, err := bindDiaOracle(address, nil, nil, filterer)
	if err != nil {
		return nil, err
	}
	return &DiaOracleFilterer{contract: contract}, nil
}

// bindDiaOracle binds a generic wrapper to an already deployed contract.
func bindDiaOracle(address common.Address, caller bind.ContractCaller, transactor bind.ContractTransactor, filterer bind.ContractFilterer) (*bind.BoundContract, error) {
	parsed, err := DiaOracleMetaData.GetAbi()
	if err != nil {
		return nil, err
	}
	return bind.NewBoundContract(address, *parsed, caller, transactor, filterer), nil
}

// Call invokes the (constant) contract method with params as input values and
// sets the output to result. The result type might be a single field for simple
// returns, a slice of interfaces for anonymous returns and a struct for named
// returns.
func (_DiaOracle *DiaOracleRaw) Call(opts *bind.CallOpts, result *[]interface{}, method string, params ...interface{}) error {
	return _DiaOracle.Contract.DiaOracleCaller.contract.Call(opts, result, method, params...)
}

// Transfer initiates a plain transaction to move funds to the contract, calling
// its default method if one is available.
func (_DiaOracle *DiaOracleRaw) Transfer(opts *bind.TransactOpts) (*types.Transaction, error) {
	return _DiaOracle.Contract.DiaOracleTransactor.contract.Transfer(opts)
}

// Transact invokes the (paid) contract method with params as input values.
func (_DiaOracle *DiaOracleRaw) Transact(opts *bind.TransactOpts, method string, params ...interface{}) (*types.Transaction, error) {
	return _DiaOracle.Contract.DiaOracleTransactor.contract.Transact(opts, method, params...)
}

// Call invokes the (constant) contract method with params as input values and
// sets the output to result. The result type might be a single field for simple
// returns, a slice of interfaces for anonymous returns and a struct for named
// returns.
func (_DiaOracle *DiaOracleCallerRaw) Call(opts *bind.CallOpts, result *[]interface{}, method string, params ...interface{}) error {
	return _DiaOracle.Contract.contract.Call(opts, result, method, params...)
}

// Transfer initiates a plain transaction to move funds to the contract, calling
// its default method if one is available.
func (_DiaOracle *DiaOracleTransactorRaw) Transfer(opts *bind.TransactOpts) (*types.Transaction, error) {
	return _DiaOracle.Contract.contract.Transfer(opts)
}

// Transact invokes the (paid) contract method with params as input values.
func (_DiaOracle *DiaOracleTransactorRaw) Transact(opts *bind.TransactOpts, method string, params ...interface{}) (*types.Transaction, error) {
	return _DiaOracle.Contract.contract.Transact(opts, method, params...)
}

// GetValue is a free data retrieval call binding the contract method 0x960384a0.
//
// Solidity: function getValue(string key) view returns(uint128 price, uint128 timestamp)
func (_DiaOracle *DiaOracleCaller) GetValue(opts *bind.CallOpts, key string) (struct {
	Price     *big.Int
	Timestamp *big.Int
}, error) {
	var out []interface{}
	err := _DiaOracle.contract.Call(opts, &out, "getValue", key)

	outstruct := new(struct {
		Price     *big.Int
		Timestamp *big.Int
	})
	if err != nil {
		return *outstruct, err
	}

	outstruct.Price = *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)
	outstruct.Timestamp = *abi.ConvertType(out[1], new(*big.Int)).(**big.Int)

	return *outstruct, err

}

// GetValue is a free data retrieval call binding the contract method 0x960384a0.
//
// Solidity: function getValue(string key) view returns(uint128 price, uint128 timestamp)
func (_DiaOracle *DiaOracleSession) GetValue(key string) (struct {
	Price     *big.Int
	Timestamp *big.Int
}, error) {
	return _DiaOracle.Contract.GetValue(&_DiaOracle.CallOpts, key)
}

// GetValue is a free data retrieval call binding the contract method 0x960384a0.
//
// Solidity: function getValue(string key) view returns(uint128 price, uint128 timestamp)
func (_DiaOracle *DiaOracleCallerSession) GetValue(key string) (struct {
	Price     *big.Int
	Timestamp *big.Int
}, error) {
	return _DiaOracle.Contract.GetValue(&_DiaOracle.CallOpts, key)
}

// Owner is a free data retrieval call binding the contract method 0x8da5cb5b.
//
// Solidity: function owner() view returns(address)
func (_DiaOracle *DiaOracleCaller) Owner(opts *bind.CallOpts) (common.Address, error) {
	var out []interface{}
	err := _DiaOracle.contract.Call(opts, &out, "owner")

	if err != nil {
		return *new(common.Address), err
	}

	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)

	return out0, err

}

// Owner is a free data retrieval call binding the contract method 0x8da5cb5b.
//
// Solidity: function owner() view returns(address)
func (_DiaOracle *DiaOracleSession) Owner() (common.Address, error) {
	return _DiaOracle.Contract.Owner(&_DiaOracle.CallOpts)
}

// Owner is a free data retrieval call binding the contract method 0x8da5cb5b.
//
// Solidity: function owner() view returns(address)
func (_DiaOracle *DiaOracleCallerSession) Owner() (common.Address, error) {
	return _DiaOracle.Contract.Owner(&_DiaOracle.CallOpts)
}

// RenounceOwnership is a paid mutator transaction binding the contract method 0x715018a6.
//
// Solidity: function renounceOwnership() returns()
func (_DiaOracle *DiaOracleTransactor) RenounceOwnership(opts *bind.TransactOpts) (*types.Transaction, error) {
	return _DiaOracle.contract.Transact(opts, "renounceOwnership")
}

// RenounceOwnership is a paid mutator transaction binding the contract method 0x715018a6.
//
// Solidity: function renounceOwnership() returns()
func (_DiaOracle *DiaOracleSession) RenounceOwnership() (*types.Transaction, error) {
	return _DiaOracle.Contract.RenounceOwnership(&_DiaOracle.TransactOpts)
}

// RenounceOwnership is a paid mutator transaction binding the contract method 0x715018a6.
//
// Solidity: function renounceOwnership() returns()
func (_DiaOracle *DiaOracleTransactorSession) RenounceOwnership() (*types.Transaction, error) {
	return _DiaOracle.Contract.RenounceOwnership(&_DiaOracle.TransactOpts)
}

// SetValue is a paid mutator transaction binding the contract method 0x7898e0c2.
//
// Solidity: function setValue(string key, uint128 price, uint128 timestamp) returns()
func (_DiaOracle *DiaOracleTransactor) SetValue(opts *bind.TransactOpts, key string, price *big.Int, timestamp *big.Int) (*types.Transaction, error) {
	return _DiaOracle.contract.Transact(opts, "setValue", key, price, timestamp)
}

// SetValue is a paid mutator transaction binding the contract method 0x7898e0c2.
//
// Solidity: function setValue(string key, uint128 price, uint128 timestamp) returns()
func (_DiaOracle *DiaOracleSession) SetValue(key string, price *big.Int, timestamp *big.Int) (*types.Transaction, error) {
	return _DiaOracle.Contract.SetValue(&_DiaOracle.TransactOpts, key, price, timestamp)
}

// SetValue is a paid mutator transaction binding the contract method 0x7898e0c2.
//
// Solidity: function setValue(string key, uint128 price, uint128 timestamp) returns()
func (_DiaOracle *DiaOracleTransactorSession) SetValue(key string, price *big.Int, timestamp *big.Int) (*types.Transaction, error) {
	return _DiaOracle.Contract.SetValue(&_DiaOracle.TransactOpts, key, price, timestamp)
}

// TransferOwnership is a paid mutator transaction binding the contract method 0xf2fde38b.
//
// Solidity: function transferOwnership(address newOwner) returns()
func (_DiaOracle *DiaOracleTransactor) TransferOwnership(opts *bind.TransactOpts, newOwner common.Address) (*types.Transaction, error) {
	return _DiaOracle.contract.Transact(opts, "transferOwnership", newOwner)
}

// TransferOwnership is a paid mutator transaction binding the contract method 0xf2fde38b.
//
// Solidity: function transferOwnership(address newOwner) returns()
func (_DiaOracle *DiaOracleSession) TransferOwnership(newOwner common.Address) (*types.Transaction, error) {
	return _DiaOracle.Contract.TransferOwnership(&_DiaOracle.TransactOpts, newOwner)
}

// TransferOwnership is a paid mutator transaction binding the contract method 0xf2fde38b.
//
// Solidity: function transferOwnership(address newOwner) returns()
func (_DiaOracle *DiaOracleTransactorSession) TransferOwnership(newOwner common.Address) (*types.Transaction, error) {
	return _DiaOracle.Contract.TransferOwnership(&_DiaOracle.TransactOpts, newOwner)
}

// DiaOracleOracleUpdateIterator is returned from FilterOracleUpdate and is used to iterate over the raw logs and unpacked data for OracleUpdate events raised by the DiaOracle contract.
type DiaOracleOracleUpdateIterator struct {
	Event *DiaOracleOracleUpdate // Event containing the contract specifics and raw log

	contract *bind.BoundContract // Generic contract to use for unpacking event data
	event    string              // Event name to use for unpacking event data

	logs chan types.Log        // Log channel receiving the found contract events
	sub  ethereum.Subscription // Subscription for errors, completion and termination
	done bool                  // Whether the subscription completed delivering logs
	fail error                 // Occurred error to stop iteration
}

// Next advances the iterator to the subsequent event, returning whether there
// are any more events found. In case of a retrieval or parsing error, false is
// returned and Error() can be queried for the exact failure.
func (it *DiaOracleOracleUpdateIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(DiaOracleOracleUpdate)
			if err := it.contract.UnpackLog(it.Event, it.event, log); err != nil {
				it.fail = err
				return false
			}
			it.Event.Raw = log
			return true

		default:
			return false
		}
	}
	// Iterator still in progress, wait for either a data or an error event
	select {
	case log := <-it.logs:
		it.Event = new(DiaOracleOracleUpdate)
		if err := it.contract.UnpackLog(it.Event, it.event, log); err != nil {
			it.fail = err
			return false
		}
		it.Event.Raw = log
		return true

	case err := <-it.sub.Err():
		it.done = true
		it.fail = err
		return it.Next()
	}
}

// Error returns any retrieval or parsing error occurred during filtering.
func (it *DiaOracleOracleUpdateIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *DiaOracleOracleUpdateIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// DiaOracleOracleUpdate represents a OracleUpdate event raised by the DiaOracle contract.
type DiaOracleOracleUpdate struct {
	Key       string
	Price     *big.Int
	Timestamp *big.Int
	Raw       types.Log // Blockchain specific contextual infos
}

// FilterOracleUpdate is a free log retrieval operation binding the contract event 0xa7fc99ed7617309ee23f63ae90196a1e490d362e6f6a547a59bc809ee2291782.
//
// Solidity: event OracleUpdate(string key, uint128 price, uint128 timestamp)
func (_DiaOracle *DiaOracleFilterer) FilterOracleUpdate(opts *bind.FilterOpts) (*DiaOracleOracleUpdateIterator, error) {

	logs, sub, err := _DiaOracle.contract.FilterLogs(opts, "OracleUpdate")
	if err != nil {
		return nil, err
	}
	return &DiaOracleOracleUpdateIterator{contract: _DiaOracle.contract, event: "OracleUpdate", logs: logs, sub: sub}, nil
}

// WatchOracleUpdate is a free log subscription operation binding the contract event 0xa7fc99ed7617309ee23f63ae90196a1e490d362e6f6a547a59bc809ee2291782.
//
// Solidity: event OracleUpdate(string key, uint128 price, uint128 timestamp)
func (_DiaOracle *DiaOracleFilterer) WatchOracleUpdate(opts *bind.WatchOpts, sink chan<- *DiaOracleOracleUpdate) (event.Subscription, error) {

	logs, sub, err := _DiaOracle.contract.WatchLogs(opts, "OracleUpdate")
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(DiaOracleOracleUpdate)
				if err := _DiaOracle.contract.UnpackLog(event, "OracleUpdate", log); err != nil {
					// If the signature doesn't match, skip this log.
					if errors.Is(err, bind.ErrEventSignatureMismatch) {
						continue
					}
					return err
				}
				event.Raw = log

				select {
				case sink <- event:
				case err := <-sub.Err():
					return err
				case <-quit:
					return nil
				}
			case err := <-sub.Err():
				return err
			case <-quit:
				return nil
			}
		}
	}), nil
}

// ParseOracleUpdate is a log parse operation binding the contract event 0xa7fc99ed7617309ee23f63ae90196a1e490d362e6f6a547a59bc809ee2291782.
//
// Solidity: event OracleUpdate(string key, uint128 price, uint128 timestamp)
func (_DiaOracle *DiaOracleFilterer) ParseOracleUpdate(log types.Log) (*DiaOracleOracleUpdate, error) {
	event := new(DiaOracleOracleUpdate)
	if err := _DiaOracle.contract.UnpackLog(event, "OracleUpdate", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}

// DiaOracleOwnershipTransferredIterator is returned from FilterOwnershipTransferred and is used to iterate over the raw logs and unpacked data for OwnershipTransferred events raised by the DiaOracle contract.
type DiaOracleOwnershipTransferredIterator struct {
	Event *DiaOracleOwnershipTransferred // Event containing the contract specifics and raw log

	contract *bind.BoundContract // Generic contract to use for unpacking event data
	event    string              // Event name to use for unpacking event data

	logs chan types.Log        // Log channel receiving the found contract events
	sub  ethereum.Subscription // Subscription for errors, completion and termination
	done bool                  // Whether the subscription completed delivering logs
	fail error                 // Occurred error to stop iteration
}

// Next advances the iterator to the subsequent event, returning whether there
// are any more events found. In case of a retrieval or parsing error, false is
// returned and Error() can be queried for the exact failure.
func (it *DiaOracleOwnershipTransferredIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(DiaOracleOwnershipTransferred)
			if err := it.contract.UnpackLog(it.Event, it.event, log); err != nil {
				it.fail = err
				return false
			}
			it.Event.Raw = log
			return true

		default:
			return false
		}
	}
	// Iterator still in progress, wait for either a data or an error event
	select {
	case log := <-it.logs:
		it.Event = new(DiaOracleOwnershipTransferred)
		if err := it.contract.UnpackLog(it.Event, it.event, log); err != nil {
			it.fail = err
			return false
		}
		it.Event.Raw = log
		return true

	case err := <-it.sub.Err():
		it.done = true
		it.fail = err
		return it.Next()
	}
}

// Error returns any retrieval or parsing error occurred during filtering.
func (it *DiaOracleOwnershipTransferredIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *DiaOracleOwnershipTransferredIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// DiaOracleOwnershipTransferred represents a OwnershipTransferred event raised by the DiaOracle contract.
type DiaOracleOwnershipTransferred struct {
	PreviousOwner common.Address
	NewOwner      common.Address
	Raw           types.Log // Blockchain specific contextual infos
}

// FilterOwnershipTransferred is a free log retrieval operation binding the contract event 0x8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e0.
//
// Solidity: event OwnershipTransferred(address indexed previousOwner, address indexed newOwner)
func (_DiaOracle *DiaOracleFilterer) FilterOwnershipTransferred(opts *bind.FilterOpts, previousOwner []common.Address, newOwner []common.Address) (*DiaOracleOwnershipTransferredIterator, error) {

	var previousOwnerRule []interface{}
	for _, previousOwnerItem := range previousOwner {
		previousOwnerRule = append(previousOwnerRule, previousOwnerItem)
	}
	var newOwnerRule []interface{}
	for _, newOwnerItem := range newOwner {
		newOwnerRule = append(newOwnerRule, newOwnerItem)
	}

	logs, sub, err := _DiaOracle.contract.FilterLogs(opts, "OwnershipTransferred", previousOwnerRule, newOwnerRule)
	if err != nil {
		return nil, err
	}
	return &DiaOracleOwnershipTransferredIterator{contract: _DiaOracle.contract, event: "OwnershipTransferred", logs: logs, sub: sub}, nil
}

// WatchOwnershipTransferred is a free log subscription operation binding the contract event 0x8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e0.
//
// Solidity: event OwnershipTransferred(address indexed previousOwner, address indexed newOwner)
func (_DiaOracle *DiaOracleFilterer) WatchOwnershipTransferred(opts *bind.WatchOpts, sink chan<- *DiaOracleOwnershipTransferred, previousOwner []common.Address, newOwner []common.Address) (event.Subscription, error) {

	var previousOwnerRule []interface{}
	for _, previousOwnerItem := range previousOwner {
		previousOwnerRule = append(previousOwnerRule, previousOwnerItem)
	}
	var newOwnerRule []interface{}
	for _, newOwnerItem := range newOwner {
		newOwnerRule = append(newOwnerRule, newOwnerItem)
	}

	logs, sub, err := _DiaOracle.contract.WatchLogs(opts, "OwnershipTransferred", previousOwnerRule, newOwnerRule)
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(DiaOracleOwnershipTransferred)
				if err := _DiaOracle.contract.UnpackLog(event, "OwnershipTransferred", log); err != nil {
					// If the signature doesn't match, skip this log.
					if errors.Is(err, bind.ErrEventSignatureMismatch) {
						continue
					}
					return err
				}
				event.Raw = log

				select {
				case sink <- event:
				case err := <-sub.Err():
					return err
				case <-quit:
					return nil
				}
			case err := <-sub.Err():
				return err
			case <-quit:
				return nil
			}
		}
	}), nil
}

// ParseOwnershipTransferred is a log parse operation binding the contract event 0x8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e0.
//
// Solidity: event OwnershipTransferred(address indexed previousOwner, address indexed newOwner)
func (_DiaOracle *DiaOracleFilterer) ParseOwnershipTransferred(log types.Log) (*DiaOracleOwnershipTransferred, error) {
	event := new(DiaOracleOwnershipTransferred)
	if err := _DiaOracle.contract.UnpackLog(event, "OwnershipTransferred", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}
