// Code generated - DO NOT EDIT.
// This file is a generated binding and any manual changes will be lost.

package coreproxy

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

// CoreProxyMetaData contains all meta data concerning the CoreProxy contract.
var CoreProxyMetaData = &bind.MetaData{
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"implementation\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"initialization\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"fallback\",\"stateMutability\":\"payable\"},{\"type\":\"event\",\"name\":\"Upgraded\",\"inputs\":[{\"name\":\"implementation\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"AddressEmptyCode\",\"inputs\":[{\"name\":\"target\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ERC1967InvalidImplementation\",\"inputs\":[{\"name\":\"implementation\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ERC1967NonPayable\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"ERC1967ProxyUninitialized\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"FailedCall\",\"inputs\":[]}]",
	Bin: "0x608060405234801561000f575f5ffd5b5060405161039d38038061039d83398101604081905261002e91610248565b8181805161004f576040516330a289cf60e21b815260040160405180910390fd5b6100598282610062565b50505050610317565b61006b826100c0565b6040516001600160a01b038316907fbc7cd75a20ee27fd9adebab32041f755214dbc6bffa90cc0225b39da2e5c2d3b905f90a28051156100b4576100af828261013b565b505050565b6100bc6101dc565b5050565b806001600160a01b03163b5f036100fa57604051634c9c8ce360e01b81526001600160a01b03821660048201526024015b60405180910390fd5b7f360894a13ba1a3210667c828492db98dca3e2076cc3735a920a3ca505d382bbc80546001600160a01b0319166001600160a01b0392909216919091179055565b60605f61014884846101fd565b905080801561016957505f3d118061016957505f846001600160a01b03163b115b1561017e57610176610210565b9150506101d6565b80156101a857604051639996b31560e01b81526001600160a01b03851660048201526024016100f1565b3d156101bb576101b6610229565b6101d4565b60405163d6bda27560e01b815260040160405180910390fd5b505b92915050565b34156101fb5760405163b398979f60e01b815260040160405180910390fd5b565b5f5f5f835160208501865af49392505050565b6040513d81523d5f602083013e3d602001810160405290565b6040513d5f823e3d81fd5b634e487b7160e01b5f52604160045260245ffd5b5f5f60408385031215610259575f5ffd5b82516001600160a01b038116811461026f575f5ffd5b60208401519092506001600160401b0381111561028a575f5ffd5b8301601f8101851361029a575f5ffd5b80516001600160401b038111156102b3576102b3610234565b604051601f8201601f19908116603f011681016001600160401b03811182821017156102e1576102e1610234565b6040528181528282016020018710156102f8575f5ffd5b8160208401602083015e5f602083830101528093505050509250929050565b607a806103235f395ff3fe6080604052600a600c565b005b60186014601a565b605d565b565b5f60587f360894a13ba1a3210667c828492db98dca3e2076cc3735a920a3ca505d382bbc5473ffffffffffffffffffffffffffffffffffffffff1690565b905090565b365f5f375f5f365f845af43d5f5f3e8080156076573d5ff35b3d5ffd",
}

// CoreProxyABI is the input ABI used to generate the binding from.
// Deprecated: Use CoreProxyMetaData.ABI instead.
var CoreProxyABI = CoreProxyMetaData.ABI

// CoreProxyBin is the compiled bytecode used for deploying new contracts.
// Deprecated: Use CoreProxyMetaData.Bin instead.
var CoreProxyBin = CoreProxyMetaData.Bin

// DeployCoreProxy deploys a new Ethereum contract, binding an instance of CoreProxy to it.
func DeployCoreProxy(auth *bind.TransactOpts, backend bind.ContractBackend, implementation common.Address, initialization []byte) (common.Address, *types.Transaction, *CoreProxy, error) {
	parsed, err := CoreProxyMetaData.GetAbi()
	if err != nil {
		return common.Address{}, nil, nil, err
	}
	if parsed == nil {
		return common.Address{}, nil, nil, errors.New("GetABI returned nil")
	}

	address, tx, contract, err := bind.DeployContract(auth, *parsed, common.FromHex(CoreProxyBin), backend, implementation, initialization)
	if err != nil {
		return common.Address{}, nil, nil, err
	}
	return address, tx, &CoreProxy{CoreProxyCaller: CoreProxyCaller{contract: contract}, CoreProxyTransactor: CoreProxyTransactor{contract: contract}, CoreProxyFilterer: CoreProxyFilterer{contract: contract}}, nil
}

// CoreProxy is an auto generated Go binding around an Ethereum contract.
type CoreProxy struct {
	CoreProxyCaller     // Read-only binding to the contract
	CoreProxyTransactor // Write-only binding to the contract
	CoreProxyFilterer   // Log filterer for contract events
}

// CoreProxyCaller is an auto generated read-only Go binding around an Ethereum contract.
type CoreProxyCaller struct {
	contract *bind.BoundContract // Generic contract wrapper for the low level calls
}

// CoreProxyTransactor is an auto generated write-only Go binding around an Ethereum contract.
type CoreProxyTransactor struct {
	contract *bind.BoundContract // Generic contract wrapper for the low level calls
}

// CoreProxyFilterer is an auto generated log filtering Go binding around an Ethereum contract events.
type CoreProxyFilterer struct {
	contract *bind.BoundContract // Generic contract wrapper for the low level calls
}

// CoreProxySession is an auto generated Go binding around an Ethereum contract,
// with pre-set call and transact options.
type CoreProxySession struct {
	Contract     *CoreProxy        // Generic contract binding to set the session for
	CallOpts     bind.CallOpts     // Call options to use throughout this session
	TransactOpts bind.TransactOpts // Transaction auth options to use throughout this session
}

// CoreProxyCallerSession is an auto generated read-only Go binding around an Ethereum contract,
// with pre-set call options.
type CoreProxyCallerSession struct {
	Contract *CoreProxyCaller // Generic contract caller binding to set the session for
	CallOpts bind.CallOpts    // Call options to use throughout this session
}

// CoreProxyTransactorSession is an auto generated write-only Go binding around an Ethereum contract,
// with pre-set transact options.
type CoreProxyTransactorSession struct {
	Contract     *CoreProxyTransactor // Generic contract transactor binding to set the session for
	TransactOpts bind.TransactOpts    // Transaction auth options to use throughout this session
}

// CoreProxyRaw is an auto generated low-level Go binding around an Ethereum contract.
type CoreProxyRaw struct {
	Contract *CoreProxy // Generic contract binding to access the raw methods on
}

// CoreProxyCallerRaw is an auto generated low-level read-only Go binding around an Ethereum contract.
type CoreProxyCallerRaw struct {
	Contract *CoreProxyCaller // Generic read-only contract binding to access the raw methods on
}

// CoreProxyTransactorRaw is an auto generated low-level write-only Go binding around an Ethereum contract.
type CoreProxyTransactorRaw struct {
	Contract *CoreProxyTransactor // Generic write-only contract binding to access the raw methods on
}

// NewCoreProxy creates a new instance of CoreProxy, bound to a specific deployed contract.
func NewCoreProxy(address common.Address, backend bind.ContractBackend) (*CoreProxy, error) {
	contract, err := bindCoreProxy(address, backend, backend, backend)
	if err != nil {
		return nil, err
	}
	return &CoreProxy{CoreProxyCaller: CoreProxyCaller{contract: contract}, CoreProxyTransactor: CoreProxyTransactor{contract: contract}, CoreProxyFilterer: CoreProxyFilterer{contract: contract}}, nil
}

// NewCoreProxyCaller creates a new read-only instance of CoreProxy, bound to a specific deployed contract.
func NewCoreProxyCaller(address common.Address, caller bind.ContractCaller) (*CoreProxyCaller, error) {
	contract, err := bindCoreProxy(address, caller, nil, nil)
	if err != nil {
		return nil, err
	}
	return &CoreProxyCaller{contract: contract}, nil
}

// NewCoreProxyTransactor creates a new write-only instance of CoreProxy, bound to a specific deployed contract.
func NewCoreProxyTransactor(address common.Address, transactor bind.ContractTransactor) (*CoreProxyTransactor, error) {
	contract, err := bindCoreProxy(address, nil, transactor, nil)
	if err != nil {
		return nil, err
	}
	return &CoreProxyTransactor{contract: contract}, nil
}

// NewCoreProxyFilterer creates a new log filterer instance of CoreProxy, bound to a specific deployed contract.
func NewCoreProxyFilterer(address common.Address, filterer bind.ContractFilterer) (*CoreProxyFilterer, error) {
	contract, err := bindCoreProxy(address, nil, nil, filterer)
	if err != nil {
		return nil, err
	}
	return &CoreProxyFilterer{contract: contract}, nil
}

// bindCoreProxy binds a generic wrapper to an already deployed contract.
func bindCoreProxy(address common.Address, caller bind.ContractCaller, transactor bind.ContractTransactor, filterer bind.ContractFilterer) (*bind.BoundContract, error) {
	parsed, err := CoreProxyMetaData.GetAbi()
	if err != nil {
		return nil, err
	}
	return bind.NewBoundContract(address, *parsed, caller, transactor, filterer), nil
}

// Call invokes the (constant) contract method with params as input values and
// sets the output to result. The result type might be a single field for simple
// returns, a slice of interfaces for anonymous returns and a struct for named
// returns.
func (_CoreProxy *CoreProxyRaw) Call(opts *bind.CallOpts, result *[]interface{}, method string, params ...interface{}) error {
	return _CoreProxy.Contract.CoreProxyCaller.contract.Call(opts, result, method, params...)
}

// Transfer initiates a plain transaction to move funds to the contract, calling
// its default method if one is available.
func (_CoreProxy *CoreProxyRaw) Transfer(opts *bind.TransactOpts) (*types.Transaction, error) {
	return _CoreProxy.Contract.CoreProxyTransactor.contract.Transfer(opts)
}

// Transact invokes the (paid) contract method with params as input values.
func (_CoreProxy *CoreProxyRaw) Transact(opts *bind.TransactOpts, method string, params ...interface{}) (*types.Transaction, error) {
	return _CoreProxy.Contract.CoreProxyTransactor.contract.Transact(opts, method, params...)
}

// Call invokes the (constant) contract method with params as input values and
// sets the output to result. The result type might be a single field for simple
// returns, a slice of interfaces for anonymous returns and a struct for named
// returns.
func (_CoreProxy *CoreProxyCallerRaw) Call(opts *bind.CallOpts, result *[]interface{}, method string, params ...interface{}) error {
	return _CoreProxy.Contract.contract.Call(opts, result, method, params...)
}

// Transfer initiates a plain transaction to move funds to the contract, calling
// its default method if one is available.
func (_CoreProxy *CoreProxyTransactorRaw) Transfer(opts *bind.TransactOpts) (*types.Transaction, error) {
	return _CoreProxy.Contract.contract.Transfer(opts)
}

// Transact invokes the (paid) contract method with params as input values.
func (_CoreProxy *CoreProxyTransactorRaw) Transact(opts *bind.TransactOpts, method string, params ...interface{}) (*types.Transaction, error) {
	return _CoreProxy.Contract.contract.Transact(opts, method, params...)
}

// Fallback is a paid mutator transaction binding the contract fallback function.
//
// Solidity: fallback() payable returns()
func (_CoreProxy *CoreProxyTransactor) Fallback(opts *bind.TransactOpts, calldata []byte) (*types.Transaction, error) {
	return _CoreProxy.contract.RawTransact(opts, calldata)
}

// Fallback is a paid mutator transaction binding the contract fallback function.
//
// Solidity: fallback() payable returns()
func (_CoreProxy *CoreProxySession) Fallback(calldata []byte) (*types.Transaction, error) {
	return _CoreProxy.Contract.Fallback(&_CoreProxy.TransactOpts, calldata)
}

// Fallback is a paid mutator transaction binding the contract fallback function.
//
// Solidity: fallback() payable returns()
func (_CoreProxy *CoreProxyTransactorSession) Fallback(calldata []byte) (*types.Transaction, error) {
	return _CoreProxy.Contract.Fallback(&_CoreProxy.TransactOpts, calldata)
}

// CoreProxyUpgradedIterator is returned from FilterUpgraded and is used to iterate over the raw logs and unpacked data for Upgraded events raised by the CoreProxy contract.
type CoreProxyUpgradedIterator struct {
	Event *CoreProxyUpgraded // Event containing the contract specifics and raw log

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
func (it *CoreProxyUpgradedIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(CoreProxyUpgraded)
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
		it.Event = new(CoreProxyUpgraded)
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
func (it *CoreProxyUpgradedIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *CoreProxyUpgradedIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// CoreProxyUpgraded represents a Upgraded event raised by the CoreProxy contract.
type CoreProxyUpgraded struct {
	Implementation common.Address
	Raw            types.Log // Blockchain specific contextual infos
}

// FilterUpgraded is a free log retrieval operation binding the contract event 0xbc7cd75a20ee27fd9adebab32041f755214dbc6bffa90cc0225b39da2e5c2d3b.
//
// Solidity: event Upgraded(address indexed implementation)
func (_CoreProxy *CoreProxyFilterer) FilterUpgraded(opts *bind.FilterOpts, implementation []common.Address) (*CoreProxyUpgradedIterator, error) {

	var implementationRule []interface{}
	for _, implementationItem := range implementation {
		implementationRule = append(implementationRule, implementationItem)
	}

	logs, sub, err := _CoreProxy.contract.FilterLogs(opts, "Upgraded", implementationRule)
	if err != nil {
		return nil, err
	}
	return &CoreProxyUpgradedIterator{contract: _CoreProxy.contract, event: "Upgraded", logs: logs, sub: sub}, nil
}

// WatchUpgraded is a free log subscription operation binding the contract event 0xbc7cd75a20ee27fd9adebab32041f755214dbc6bffa90cc0225b39da2e5c2d3b.
//
// Solidity: event Upgraded(address indexed implementation)
func (_CoreProxy *CoreProxyFilterer) WatchUpgraded(opts *bind.WatchOpts, sink chan<- *CoreProxyUpgraded, implementation []common.Address) (event.Subscription, error) {

	var implementationRule []interface{}
	for _, implementationItem := range implementation {
		implementationRule = append(implementationRule, implementationItem)
	}

	logs, sub, err := _CoreProxy.contract.WatchLogs(opts, "Upgraded", implementationRule)
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(CoreProxyUpgraded)
				if err := _CoreProxy.contract.UnpackLog(event, "Upgraded", log); err != nil {
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

// ParseUpgraded is a log parse operation binding the contract event 0xbc7cd75a20ee27fd9adebab32041f755214dbc6bffa90cc0225b39da2e5c2d3b.
//
// Solidity: event Upgraded(address indexed implementation)
func (_CoreProxy *CoreProxyFilterer) ParseUpgraded(log types.Log) (*CoreProxyUpgraded, error) {
	event := new(CoreProxyUpgraded)
	if err := _CoreProxy.contract.UnpackLog(event, "Upgraded", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}
