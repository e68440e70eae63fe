// Code generated - DO NOT EDIT.
// This file is a generated binding and any manual changes will be lost.

package api3proxy

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

// Api3ProxyMetaData contains all meta data concerning the Api3Proxy contract.
var Api3ProxyMetaData = &bind.MetaData{
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"owner_\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"owner\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"read\",\"inputs\":[],\"outputs\":[{\"name\":\"value\",\"type\":\"int224\",\"internalType\":\"int224\"},{\"name\":\"timestamp\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"renounceOwnership\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"transferOwnership\",\"inputs\":[{\"name\":\"newOwner\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"update\",\"inputs\":[{\"name\":\"value\",\"type\":\"int224\",\"internalType\":\"int224\"},{\"name\":\"timestamp\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"event\",\"name\":\"OwnershipTransferred\",\"inputs\":[{\"name\":\"previousOwner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"newOwner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Updated\",\"inputs\":[{\"name\":\"value\",\"type\":\"int224\",\"indexed\":false,\"internalType\":\"int224\"},{\"name\":\"timestamp\",\"type\":\"uint32\",\"indexed\":false,\"internalType\":\"uint32\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"DataFeedIsNotInitialized\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"OwnableInvalidOwner\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"OwnableUnauthorizedAccount\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}]}]",
	Sigs: map[string]string{
		"8da5cb5b": "owner()",
		"57de26a4": "read()",
		"715018a6": "renounceOwnership()",
		"f2fde38b": "transferOwnership(address)",
		"7b15bf73": "update(int224,uint32)",
	},
	Bin: "0x6080604052348015600e575f5ffd5b50604051610412380380610412833981016040819052602b9160b4565b806001600160a01b038116605857604051631e4fbdf760e01b81525f600482015260240160405180910390fd5b605f816065565b505060df565b5f80546001600160a01b038381166001600160a01b0319831681178455604051919092169283917f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e09190a35050565b5f6020828403121560c3575f5ffd5b81516001600160a01b038116811460d8575f5ffd5b9392505050565b610326806100ec5f395ff3fe608060405234801561000f575f5ffd5b5060043610610064575f3560e01c80637b15bf731161004d5780637b15bf731461009e5780638da5cb5b146100b1578063f2fde38b146100cb575f5ffd5b806357de26a414610068578063715018a614610094575b5f5ffd5b6100706100de565b60408051601b9390930b835263ffffffff9091166020830152015b60405180910390f35b61009c61012d565b005b61009c6100ac3660046102b5565b610140565b5f546040516001600160a01b03909116815260200161008b565b61009c6100d93660046102f9565b6101e0565b6001545f908190600160e01b900463ffffffff16810361011157604051632bb59f0960e01b815260040160405180910390fd5b5050600154601b81900b91600160e01b90910463ffffffff1690565b610135610222565b61013e5f61024e565b565b610148610222565b7bffffffffffffffffffffffffffffffffffffffffffffffffffffffff821663ffffffff8216600160e01b81027fffffffff00000000000000000000000000000000000000000000000000000000169190911760015560408051601b85900b815260208101929092527ffd4dd83c1dc3573e9f2826c736c4e08ba1e58ffd2cf1270093a86c002e65367a910160405180910390a15050565b6101e8610222565b6001600160a01b03811661021657604051631e4fbdf760e01b81525f60048201526024015b60405180910390fd5b61021f8161024e565b50565b5f546001600160a01b0316331461013e5760405163118cdaa760e01b815233600482015260240161020d565b5f80546001600160a01b038381167fffffffffffffffffffffffff0000000000000000000000000000000000000000831681178455604051919092169283917f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e09190a35050565b5f5f604083850312156102c6575f5ffd5b823580601b0b81146102d6575f5ffd5b9150602083013563ffffffff811681146102ee575f5ffd5b809150509250929050565b5f60208284031215610309575f5ffd5b81356001600160a01b038116811461031f575f5ffd5b939250505056",
}

// Api3ProxyABI is the input ABI used to generate the binding from.
// Deprecated: Use Api3ProxyMetaData.ABI instead.
var Api3ProxyABI = Api3ProxyMetaData.ABI

// Deprecated: Use Api3ProxyMetaData.Sigs instead.
// Api3ProxyFuncSigs maps the 4-byte function signature to its string representation.
var Api3ProxyFuncSigs = Api3ProxyMetaData.Sigs

// Api3ProxyBin is the compiled bytecode used for deploying new contracts.
// Deprecated: Use Api3ProxyMetaData.Bin instead.
var Api3ProxyBin = Api3ProxyMetaData.Bin

// DeployApi3Proxy deploys a new Ethereum contract, binding an instance of Api3Proxy to it.
func DeployApi3Proxy(auth *bind.TransactOpts, backend bind.ContractBackend, owner_ common.Address) (common.Address, *types.Transaction, *Api3Proxy, error) {
	parsed, err := Api3ProxyMetaData.GetAbi()
	if err != nil {
		return common.Address{}, nil, nil, err
	}
	if parsed == nil {
		return common.Address{}, nil, nil, errors.New("GetABI returned nil")
	}

	address, tx, contract, err := bind.DeployContract(auth, *parsed, common.FromHex(Api3ProxyBin), backend, owner_)
	if err != nil {
		return common.Address{}, nil, nil, err
	}
	return address, tx, &Api3Proxy{Api3ProxyCaller: Api3ProxyCaller{contract: contract}, Api3ProxyTransactor: Api3ProxyTransactor{contract: contract}, Api3ProxyFilterer: Api3ProxyFilterer{contract: contract}}, nil
}

// Api3Proxy is an auto generated Go binding around an Ethereum contract.
type Api3Proxy struct {
	Api3ProxyCaller     // Read-only binding to the contract
	Api3ProxyTransactor // Write-only binding to the contract
	Api3ProxyFilterer   // Log filterer for contract events
}

// Api3ProxyCaller is an auto generated read-only Go binding around an Ethereum contract.
type Api3ProxyCaller struct {
	contract *bind.BoundContract // Generic contract wrapper for the low level calls
}

// Api3ProxyTransactor is an auto generated write-only Go binding around an Ethereum contract.
type Api3ProxyTransactor struct {
	contract *bind.BoundContract // Generic contract wrapper for the low level calls
}

// Api3ProxyFilterer is an auto generated log filtering Go binding around an Ethereum contract events.
type Api3ProxyFilterer struct {
	contract *bind.BoundContract // Generic contract wrapper for the low level calls
}

// Api3ProxySession is an auto generated Go binding around an Ethereum contract,
// with pre-set call and transact options.
type Api3ProxySession struct {
	Contract     *Api3Proxy        // Generic contract binding to set the session for
	CallOpts     bind.CallOpts     // Call options to use throughout this session
	TransactOpts bind.TransactOpts // Transaction auth options to use throughout this session
}

// Api3ProxyCallerSession is an auto generated read-only Go binding around an Ethereum contract,
// with pre-set call options.
type Api3ProxyCallerSession struct {
	Contract *Api3ProxyCaller // Generic contract caller binding to set the session for
	CallOpts bind.CallOpts    // Call options to use throughout this session
}

// Api3ProxyTransactorSession is an auto generated write-only Go binding around an Ethereum contract,
// with pre-set transact options.
type Api3ProxyTransactorSession struct {
	Contract     *Api3ProxyTransactor // Generic contract transactor binding to set the session for
	TransactOpts bind.TransactOpts    // Transaction auth options to use throughout this session
}

// Api3ProxyRaw is an auto generated low-level Go binding around an Ethereum contract.
type Api3ProxyRaw struct {
	Contract *Api3Proxy // Generic contract binding to access the raw methods on
}

// Api3ProxyCallerRaw is an auto generated low-level read-only Go binding around an Ethereum contract.
type Api3ProxyCallerRaw struct {
	Contract *Api3ProxyCaller // Generic read-only contract binding to access the raw methods on
}

// Api3ProxyTransactorRaw is an auto generated low-level write-only Go binding around an Ethereum contract.
type Api3ProxyTransactorRaw struct {
	Contract *Api3ProxyTransactor // Generic write-only contract binding to access the raw methods on
}

// NewApi3Proxy creates a new instance of Api3Proxy, bound to a specific deployed contract.
func NewApi3Proxy(address common.Address, backend bind.ContractBackend) (*Api3Proxy, error) {
	contract, err := bindApi3Proxy(address, backend, backend, backend)
	if err != nil {
		return nil, err
	}
	return &Api3Proxy{Api3ProxyCaller: Api3ProxyCaller{contract: contract}, Api3ProxyTransactor: Api3ProxyTransactor{contract: contract}, Api3ProxyFilterer: Api3ProxyFilterer{contract: contract}}, nil
}

// NewApi3ProxyCaller creates a new read-only instance of Api3Proxy, bound to a specific deployed contract.
func NewApi3ProxyCaller(address common.Address, caller bind.ContractCaller) (*Api3ProxyCaller, error) {
	contract, err := bindApi3Proxy(address, caller, nil, nil)
	if err != nil {
		return nil, err
	}
	return &Api3ProxyCaller{contract: contract}, nil
}

// NewApi3ProxyTransactor creates a new write-only instance of Api3Proxy, bound to a specific deployed contract.
func NewApi3ProxyTransactor(address common.Address, transactor bind.ContractTransactor) (*Api3ProxyTransactor, error) {
	contract, err := bindApi3Proxy(address, nil, transactor, nil)
	if err != nil {
		return nil, err
	}
	return &Api3ProxyTransactor{contract: contract}, nil
}

// NewApi3ProxyFilterer creates a new log filterer instance of Api3Proxy, bound to a specific deployed contract.
func NewApi3ProxyFilterer(address common.Address, filterer bind.ContractFilterer) (*Api3ProxyFilterer, error) {
	contract, err := bindApi3Proxy(address, nil, nil, filterer)
	if err != nil {
		return nil, err
	}
	return &Api3ProxyFilterer{contract: contract}, nil
}

// bindApi3Proxy binds a generic wrapper to an already deployed contract.
func bindApi3Proxy(address common.Address, caller bind.ContractCaller, transactor bind.ContractTransactor, filterer bind.ContractFilterer) (*bind.BoundContract, error) {
	parsed, err := Api3ProxyMetaData.GetAbi()
	if err != nil {
		return nil, err
	}
	return bind.NewBoundContract(address, *parsed, caller, transactor, filterer), nil
}

// Call invokes the (constant) contract method with params as input values and
// sets the output to result. The result type might be a single field for simple
// returns, a slice of interfaces for anonymous returns and a struct for named
// returns.
func (_Api3Proxy *Api3ProxyRaw) Call(opts *bind.CallOpts, result *[]interface{}, method string, params ...interface{}) error {
	return _Api3Proxy.Contract.Api3ProxyCaller.contract.Call(opts, result, method, params...)
}

// Transfer initiates a plain transaction to move funds to the contract, calling
// its default method if one is available.
func (_Api3Proxy *Api3ProxyRaw) Transfer(opts *bind.TransactOpts) (*types.Transaction, error) {
	return _Api3Proxy.Contract.Api3ProxyTransactor.contract.Transfer(opts)
}

// Transact invokes the (paid) contract method with params as input values.
func (_Api3Proxy *Api3ProxyRaw) Transact(opts *bind.TransactOpts, method string, params ...interface{}) (*types.Transaction, error) {
	return _Api3Proxy.Contract.Api3ProxyTransactor.contract.Transact(opts, method, params...)
}

// Call invokes the (constant) contract method with params as input values and
// sets the output to result. The result type might be a single field for simple
// returns, a slice of interfaces for anonymous returns and a struct for named
// returns.
func (_Api3Proxy *Api3ProxyCallerRaw) Call(opts *bind.CallOpts, result *[]interface{}, method string, params ...interface{}) error {
	return _Api3Proxy.Contract.contract.Call(opts, result, method, params...)
}

// Transfer initiates a plain transaction to move funds to the contract, calling
// its default method if one is available.
func (_Api3Proxy *Api3ProxyTransactorRaw) Transfer(opts *bind.TransactOpts) (*types.Transaction, error) {
	return _Api3Proxy.Contract.contract.Transfer(opts)
}

// Transact invokes the (paid) contract method with params as input values.
func (_Api3Proxy *Api3ProxyTransactorRaw) Transact(opts *bind.TransactOpts, method string, params ...interface{}) (*types.Transaction, error) {
	return _Api3Proxy.Contract.contract.Transact(opts, method, params...)
}

// Owner is a free data retrieval call binding the contract method 0x8da5cb5b.
//
// Solidity: function owner() view returns(address)
func (_Api3Proxy *Api3ProxyCaller) Owner(opts *bind.CallOpts) (common.Address, error) {
	var out []interface{}
	err := _Api3Proxy.contract.Call(opts, &out, "owner")

	if err != nil {
		return *new(common.Address), err
	}

	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)

	return out0, err

}

// Owner is a free data retrieval call binding the contract method 0x8da5cb5b.
//
// Solidity: function owner() view returns(address)
func (_Api3Proxy *Api3ProxySession) Owner() (common.Address, error) {
	return _Api3Proxy.Contract.Owner(&_Api3Proxy.CallOpts)
}

// Owner is a free data retrieval call binding the contract method 0x8da5cb5b.
//
// Solidity: function owner() view returns(address)
func (_Api3Proxy *Api3ProxyCallerSession) Owner() (common.Address, error) {
	return _Api3Proxy.Contract.Owner(&_Api3Proxy.CallOpts)
}

// Read is a free data retrieval call binding the contract method 0x57de26a4.
//
// Solidity: function read() view returns(int224 value, uint32 timestamp)
func (_Api3Proxy *Api3ProxyCaller) Read(opts *bind.CallOpts) (struct {
	Value     *big.Int
	Timestamp uint32
}, error) {
	var out []interface{}
	err := _Api3Proxy.contract.Call(opts, &out, "read")

	outstruct := new(struct {
		Value     *big.Int
		Timestamp uint32
	})
	if err != nil {
		return *outstruct, err
	}

	outstruct.Value = *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)
	outstruct.Timestamp = *abi.ConvertType(out[1], new(uint32)).(*uint32)

	return *outstruct, err

}

// Read is a free data retrieval call binding the contract method 0x57de26a4.
//
// Solidity: function read() view returns(int224 value, uint32 timestamp)
func (_Api3Proxy *Api3ProxySession) Read() (struct {
	Value     *big.Int
	Timestamp uint32
}, error) {
	return _Api3Proxy.Contract.Read(&_Api3Proxy.CallOpts)
}

// Read is a free data retrieval call binding the contract method 0x57de26a4.
//
// Solidity: function read() view returns(int224 value, uint32 timestamp)
func (_Api3Proxy *Api3ProxyCallerSession) Read() (struct {
	Value     *big.Int
	Timestamp uint32
}, error) {
	return _Api3Proxy.Contract.Read(&_Api3Proxy.CallOpts)
}

// RenounceOwnership is a paid mutator transaction binding the contract method 0x715018a6.
//
// Solidity: function renounceOwnership() returns()
func (_Api3Proxy *Api3ProxyTransactor) RenounceOwnership(opts *bind.TransactOpts) (*types.Transaction, error) {
	return _Api3Proxy.contract.Transact(opts, "renounceOwnership")
}

// RenounceOwnership is a paid mutator transaction binding the contract method 0x715018a6.
//
// Solidity: function renounceOwnership() returns()
func (_Api3Proxy *Api3ProxySession) RenounceOwnership() (*types.Transaction, error) {
	return _Api3Proxy.Contract.RenounceOwnership(&_Api3Proxy.TransactOpts)
}

// RenounceOwnership is a paid mutator transaction binding the contract method 0x715018a6.
//
// Solidity: function renounceOwnership() returns()
func (_Api3Proxy *Api3ProxyTransactorSession) RenounceOwnership() (*types.Transaction, error) {
	return _Api3Proxy.Contract.RenounceOwnership(&_Api3Proxy.TransactOpts)
}

// TransferOwnership is a paid mutator transaction binding the contract method 0xf2fde38b.
//
// Solidity: function transferOwnership(address newOwner) returns()
func (_Api3Proxy *Api3ProxyTransactor) TransferOwnership(opts *bind.TransactOpts, newOwner common.Address) (*types.Transaction, error) {
	return _Api3Proxy.contract.Transact(opts, "transferOwnership", newOwner)
}

// TransferOwnership is a paid mutator transaction binding the contract method 0xf2fde38b.
//
// Solidity: function transferOwnership(address newOwner) returns()
func (_Api3Proxy *Api3ProxySession) TransferOwnership(newOwner common.Address) (*types.Transaction, error) {
	return _Api3Proxy.Contract.TransferOwnership(&_Api3Proxy.TransactOpts, newOwner)
}

// TransferOwnership is a paid mutator transaction binding the contract method 0xf2fde38b.
//
// Solidity: function transferOwnership(address newOwner) returns()
func (_Api3Proxy *Api3ProxyTransactorSession) TransferOwnership(newOwner common.Address) (*types.Transaction, error) {
	return _Api3Proxy.Contract.TransferOwnership(&_Api3Proxy.TransactOpts, newOwner)
}

// Update is a paid mutator transaction binding the contract method 0x7b15bf73.
//
// Solidity: function update(int224 value, uint32 timestamp) returns()
func (_Api3Proxy *Api3ProxyTransactor) Update(opts *bind.TransactOpts, value *big.Int, timestamp uint32) (*types.Transaction, error) {
	return _Api3Proxy.contract.Transact(opts, "update", value, timestamp)
}

// Update is a paid mutator transaction binding the contract method 0x7b15bf73.
//
// Solidity: function update(int224 value, uint32 timestamp) returns()
func (_Api3Proxy *Api3ProxySession) Update(value *big.Int, timestamp uint32) (*types.Transaction, error) {
	return _Api3Proxy.Contract.Update(&_Api3Proxy.TransactOpts, value, timestamp)
}

// Update is a paid mutator transaction binding the contract method 0x7b15bf73.
//
// Solidity: function update(int224 value, uint32 timestamp) returns()
func (_Api3Proxy *Api3ProxyTransactorSession) Update(value *big.Int, timestamp uint32) (*types.Transaction, error) {
	return _Api3Proxy.Contract.Update(&_Api3Proxy.TransactOpts, value, timestamp)
}

// Api3ProxyOwnershipTransferredIterator is returned from FilterOwnershipTransferred and is used to iterate over the raw logs and unpacked data for OwnershipTransferred events raised by the Api3Proxy contract.
type Api3ProxyOwnershipTransferredIterator struct {
	Event *Api3ProxyOwnershipTransferred // Event containing the contract specifics and raw log

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
func (it *Api3ProxyOwnershipTransferredIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(Api3ProxyOwnershipTransferred)
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
		it.Event = new(Api3ProxyOwnershipTransferred)
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
func (it *Api3ProxyOwnershipTransferredIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *Api3ProxyOwnershipTransferredIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// Api3ProxyOwnershipTransferred represents a OwnershipTransferred event raised by the Api3Proxy contract.
type Api3ProxyOwnershipTransferred struct {
	PreviousOwner common.Address
	NewOwner      common.Address
	Raw           types.Log // Blockchain specific contextual infos
}

// FilterOwnershipTransferred is a free log retrieval operation binding the contract event 0x8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e0.
//
// Solidity: event OwnershipTransferred(address indexed previousOwner, address indexed newOwner)
func (_Api3Proxy *Api3ProxyFilterer) FilterOwnershipTransferred(opts *bind.FilterOpts, previousOwner []common.Address, newOwner []common.Address) (*Api3ProxyOwnershipTransferredIterator, error) {

	var previousOwnerRule []interface{}
	for _, previousOwnerItem := range previousOwner {
		previousOwnerRule = append(previousOwnerRule, previousOwnerItem)
	}
	var newOwnerRule []interface{}
	for _, newOwnerItem := range newOwner {
		newOwnerRule = append(newOwnerRule, newOwnerItem)
	}

	logs, sub, err := _Api3Proxy.contract.FilterLogs(opts, "OwnershipTransferred", previousOwnerRule, newOwnerRule)
	if err != nil {
		return nil, err
	}
	return &Api3ProxyOwnershipTransferredIterator{contract: _Api3Proxy.contract, event: "OwnershipTransferred", logs: logs, sub: sub}, nil
}

// WatchOwnershipTransferred is a free log subscription operation binding the contract event 0x8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e0.
//
// Solidity: event OwnershipTransferred(address indexed previousOwner, address indexed newOwner)
func (_Api3Proxy *Api3ProxyFilterer) WatchOwnershipTransferred(opts *bind.WatchOpts, sink chan<- *Api3ProxyOwnershipTransferred, previousOwner []common.Address, newOwner []common.Address) (event.Subscription, error) {

	var previousOwnerRule []interface{}
	for _, previousOwnerItem := range previousOwner {
		previousOwnerRule = append(previousOwnerRule, previousOwnerItem)
	}
	var newOwnerRule []interface{}
	for _, newOwnerItem := range newOwner {
		newOwnerRule = append(newOwnerRule, newOwnerItem)
	}

	logs, sub, err := _Api3Proxy.contract.WatchLogs(opts, "OwnershipTransferred", previousOwnerRule, newOwnerRule)
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(Api3ProxyOwnershipTransferred)
				if err := _Api3Proxy.contract.UnpackLog(event, "OwnershipTransferred", log); err != nil {
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
func (_Api3Proxy *Api3ProxyFilterer) ParseOwnershipTransferred(log types.Log) (*Api3ProxyOwnershipTransferred, error) {
	event := new(Api3ProxyOwnershipTransferred)
	if err := _Api3Proxy.contract.UnpackLog(event, "OwnershipTransferred", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}

// Api3ProxyUpdatedIterator is returned from FilterUpdated and is used to iterate over the raw logs and unpacked data for Updated events raised by the Api3Proxy contract.
type Api3ProxyUpdatedIterator struct {
	Event *Api3ProxyUpdated // Event containing the contract specifics and raw log

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
func (it *Api3ProxyUpdatedIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(Api3ProxyUpdated)
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
		it.Event = new(Api3ProxyUpdated)
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
func (it *Api3ProxyUpdatedIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *Api3ProxyUpdatedIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// Api3ProxyUpdated represents a Updated event raised by the Api3Proxy contract.
type Api3ProxyUpdated struct {
	Value     *big.Int
	Timestamp uint32
	Raw       types.Log // Blockchain specific contextual infos
}

// FilterUpdated is a free log retrieval operation binding the contract event 0xfd4dd83c1dc3573e9f2826c736c4e08ba1e58ffd2cf1270093a86c002e65367a.
//
// Solidity: event Updated(int224 value, uint32 timestamp)
func (_Api3Proxy *Api3ProxyFilterer) FilterUpdated(opts *bind.FilterOpts) (*Api3ProxyUpdatedIterator, error) {

	logs, sub, err := _Api3Proxy.contract.FilterLogs(opts, "Updated")
	if err != nil {
		return nil, err
	}
	return &Api3ProxyUpdatedIterator{contract: _Api3Proxy.contract, event: "Updated", logs: logs, sub: sub}, nil
}

// WatchUpdated is a free log subscription operation binding the contract event 0xfd4dd83c1dc3573e9f2826c736c4e08ba1e58ffd2cf1270093a86c002e65367a.
//
// Solidity: event Updated(int224 value, uint32 timestamp)
func (_Api3Proxy *Api3ProxyFilterer) WatchUpdated(opts *bind.WatchOpts, sink chan<- *Api3ProxyUpdated) (event.Subscription, error) {

	logs, sub, err := _Api3Proxy.contract.WatchLogs(opts, "Updated")
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(Api3ProxyUpdated)
				if err := _Api3Proxy.contract.UnpackLog(event, "Updated", log); err != nil {
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

// ParseUpdated is a log parse operation binding the contract event 0xfd4dd83c1dc3573e9f2826c736c4e08ba1e58ffd2cf1270093a86c002e65367a.
//
// Solidity: event Updated(int224 value, uint32 timestamp)
func (_Api3Proxy *Api3ProxyFilterer) ParseUpdated(log types.Log) (*Api3ProxyUpdated, error) {
	event := new(Api3ProxyUpdated)
	if err := _Api3Proxy.contract.UnpackLog(event, "Updated", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}
