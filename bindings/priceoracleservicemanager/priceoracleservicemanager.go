// Code generated - DO NOT EDIT.
// This file is a generated binding and any manual changes will be lost.

package priceoracleservicemanager

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

// PriceOracleServiceManagerMetaData contains all meta data concerning the PriceOracleServiceManager contract.
var PriceOracleServiceManagerMetaData = &bind.MetaData{
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"allocationManager_\",\"type\":\"address\",\"internalType\":\"contractIAllocationManager\"},{\"name\":\"permissionController_\",\"type\":\"address\",\"internalType\":\"contractIPermissionController\"},{\"name\":\"owner_\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"acceptOwnership\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"addPendingAdmin\",\"inputs\":[{\"name\":\"admin\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"allocationManager\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIAllocationManager\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"owner\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"pendingOwner\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"permissionController\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIPermissionController\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"removeAppointee\",\"inputs\":[{\"name\":\"appointee\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"target\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"selector\",\"type\":\"bytes4\",\"internalType\":\"bytes4\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"removePendingAdmin\",\"inputs\":[{\"name\":\"admin\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"renounceOwnership\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setAppointee\",\"inputs\":[{\"name\":\"appointee\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"target\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"selector\",\"type\":\"bytes4\",\"internalType\":\"bytes4\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setRegistrar\",\"inputs\":[{\"name\":\"registrar\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setUp\",\"inputs\":[{\"name\":\"metadataURI\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"coordinator\",\"type\":\"address\",\"internalType\":\"contractISlashingRegistryCoordinator\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"transferOwnership\",\"inputs\":[{\"name\":\"newOwner\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"updateMetadataURI\",\"inputs\":[{\"name\":\"metadataURI\",\"type\":\"string\",\"internalType\":\"string\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"event\",\"name\":\"OwnershipTransferStarted\",\"inputs\":[{\"name\":\"previousOwner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"newOwner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"OwnershipTransferred\",\"inputs\":[{\"name\":\"previousOwner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"newOwner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"OwnableInvalidOwner\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"OwnableUnauthorizedAccount\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"InvalidPermissions\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"NonexistentAVSMetadata\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"AdminAlreadyPending\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"AdminAlreadySet\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"AdminNotPending\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"AdminNotSet\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"AppointeeAlreadySet\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"AppointeeNotSet\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"CannotHaveZeroAdmins\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"NotAdmin\",\"inputs\":[]}]",
	Sigs: map[string]string{
		"79ba5097": "acceptOwnership()",
		"279432eb": "addPendingAdmin(address)",
		"ca8aa7c7": "allocationManager()",
		"8da5cb5b": "owner()",
		"e30c3978": "pendingOwner()",
		"4657e26a": "permissionController()",
		"ba550880": "removeAppointee(address,address,bytes4)",
		"9da16d8e": "removePendingAdmin(address)",
		"715018a6": "renounceOwnership()",
		"1fdb0cfd": "setAppointee(address,address,bytes4)",
		"faab9d39": "setRegistrar(address)",
		"744df359": "setUp(string,address)",
		"f2fde38b": "transferOwnership(address)",
		"53fd3e81": "updateMetadataURI(string)",
	},
	Bin: "0x60c060405234801561000f575f5ffd5b50604051610eab380380610eab83398101604081905261002e916100fd565b806001600160a01b03811661005c57604051631e4fbdf760e01b81525f600482015260240160405180910390fd5b6100658161007e565b50506001600160a01b039182166080521660a052610147565b600180546001600160a01b03191690556100978161009a565b50565b5f80546001600160a01b038381166001600160a01b0319831681178455604051919092169283917f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e09190a35050565b6001600160a01b0381168114610097575f5ffd5b5f5f5f6060848603121561010f575f5ffd5b835161011a816100e9565b602085015190935061012b816100e9565b604085015190925061013c816100e9565b809150509250925092565b60805160a051610d046101a75f395f8181610116015281816102b001528181610729015281816107db0152610a3601525f81816101df0152818161035001528181610412015281816104c101528181610519015261093a0152610d045ff3fe608060405234801561000f575f5ffd5b50600436106100e5575f3560e01c80638da5cb5b11610088578063ca8aa7c711610063578063ca8aa7c7146101da578063e30c397814610201578063f2fde38b1461021f578063faab9d3914610232575f5ffd5b80638da5cb5b146101975780639da16d8e146101b4578063ba550880146101c7575f5ffd5b806353fd3e81116100c357806353fd3e8114610161578063715018a614610174578063744df3591461017c57806379ba50971461018f575f5ffd5b80631fdb0cfd146100e9578063279432eb146100fe5780634657e26a14610111575b5f5ffd5b6100fc6100f7366004610b26565b610245565b005b6100fc61010c366004610b92565b61025d565b6101387f000000000000000000000000000000000000000000000000000000000000000081565b60405173ffffffffffffffffffffffffffffffffffffffff909116815260200160405180910390f35b6100fc61016f366004610bf9565b61030b565b6100fc6103ba565b6100fc61018a366004610c38565b6103cd565b6100fc61065a565b5f5473ffffffffffffffffffffffffffffffffffffffff16610138565b6100fc6101c2366004610b92565b6106d6565b6100fc6101d5366004610b26565b610758565b6101387f000000000000000000000000000000000000000000000000000000000000000081565b60015473ffffffffffffffffffffffffffffffffffffffff16610138565b6100fc61022d366004610b92565b610838565b6100fc610240366004610b92565b6108e7565b61024d610969565b6102588383836109bb565b505050565b610265610969565b6040517feb5a4e8700000000000000000000000000000000000000000000000000000000815230600482015273ffffffffffffffffffffffffffffffffffffffff82811660248301527f0000000000000000000000000000000000000000000000000000000000000000169063eb5a4e87906044015b5f604051808303815f87803b1580156102f2575f5ffd5b505af1158015610304573d5f5f3e3d5ffd5b5050505050565b610313610969565b6040517fa982182100000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000169063a98218219061038990309086908690600401610c80565b5f604051808303815f87803b1580156103a0575f5ffd5b505af11580156103b2573d5f5f3e3d5ffd5b505050505050565b6103c2610969565b6103cb5f610a65565b565b6103d5610969565b6040517fa982182100000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000169063a98218219061044b90309087908790600401610c80565b5f604051808303815f87803b158015610462575f5ffd5b505af1158015610474573d5f5f3e3d5ffd5b50506040517fd3d96ff400000000000000000000000000000000000000000000000000000000815230600482015273ffffffffffffffffffffffffffffffffffffffff84811660248301527f000000000000000000000000000000000000000000000000000000000000000016925063d3d96ff491506044015f604051808303815f87803b158015610504575f5ffd5b505af1158015610516573d5f5f3e3d5ffd5b507f000000000000000000000000000000000000000000000000000000000000000092506105699150839050827f261f84e0000000000000000000000000000000000000000000000000000000006109bb565b61059482827f6e3492b5000000000000000000000000000000000000000000000000000000006109bb565b5f8273ffffffffffffffffffffffffffffffffffffffff1663683048356040518163ffffffff1660e01b8152600401602060405180830381865afa1580156105de573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906106029190610ce9565b905061062f81837f50feea20000000000000000000000000000000000000000000000000000000006109bb565b61030481837fb66bd989000000000000000000000000000000000000000000000000000000006109bb565b600154339073ffffffffffffffffffffffffffffffffffffffff1681146106ca576040517f118cdaa700000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff821660048201526024015b60405180910390fd5b6106d381610a65565b50565b6106de610969565b6040517f4f906cf900000000000000000000000000000000000000000000000000000000815230600482015273ffffffffffffffffffffffffffffffffffffffff82811660248301527f00000000000000000000000000000000000000000000000000000000000000001690634f906cf9906044016102db565b610760610969565b6040517f0664120100000000000000000000000000000000000000000000000000000000815230600482015273ffffffffffffffffffffffffffffffffffffffff848116602483015283811660448301527fffffffff00000000000000000000000000000000000000000000000000000000831660648301527f000000000000000000000000000000000000000000000000000000000000000016906306641201906084015b5f604051808303815f87803b15801561081d575f5ffd5b505af115801561082f573d5f5f3e3d5ffd5b50505050505050565b610840610969565b6001805473ffffffffffffffffffffffffffffffffffffffff83167fffffffffffffffffffffffff000000000000000000000000000000000000000090911681179091556108a25f5473ffffffffffffffffffffffffffffffffffffffff1690565b73ffffffffffffffffffffffffffffffffffffffff167f38d16b8cac22d99fc7c124b9cd0de2d3fa1faef420bfe791d8c362d765e2270060405160405180910390a350565b6108ef610969565b6040517fd3d96ff400000000000000000000000000000000000000000000000000000000815230600482015273ffffffffffffffffffffffffffffffffffffffff82811660248301527f0000000000000000000000000000000000000000000000000000000000000000169063d3d96ff4906044016102db565b5f5473ffffffffffffffffffffffffffffffffffffffff1633146103cb576040517f118cdaa70000000000000000000000000000000000000000000000000000000081523360048201526024016106c1565b6040517f950d806e00000000000000000000000000000000000000000000000000000000815230600482015273ffffffffffffffffffffffffffffffffffffffff848116602483015283811660448301527fffffffff00000000000000000000000000000000000000000000000000000000831660648301527f0000000000000000000000000000000000000000000000000000000000000000169063950d806e90608401610806565b600180547fffffffffffffffffffffffff00000000000000000000000000000000000000001690556106d3815f805473ffffffffffffffffffffffffffffffffffffffff8381167fffffffffffffffffffffffff0000000000000000000000000000000000000000831681178455604051919092169283917f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e09190a35050565b73ffffffffffffffffffffffffffffffffffffffff811681146106d3575f5ffd5b5f5f5f60608486031215610b38575f5ffd5b8335610b4381610b05565b92506020840135610b5381610b05565b915060408401357fffffffff0000000000000000000000000000000000000000000000000000000081168114610b87575f5ffd5b809150509250925092565b5f60208284031215610ba2575f5ffd5b8135610bad81610b05565b9392505050565b5f5f83601f840112610bc4575f5ffd5b50813567ffffffffffffffff811115610bdb575f5ffd5b602083019150836020828501011115610bf2575f5ffd5b9250929050565b5f5f60208385031215610c0a575f5ffd5b823567ffffffffffffffff811115610c20575f5ffd5b610c2c85828601610bb4565b90969095509350505050565b5f5f5f60408486031215610c4a575f5ffd5b833567ffffffffffffffff811115610c60575f5ffd5b610c6c86828701610bb4565b9094509250506020840135610b8781610b05565b73ffffffffffffffffffffffffffffffffffffffff8416815260406020820152816040820152818360608301375f818301606090810191909152601f9092017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe016010192915050565b5f60208284031215610cf9575f5ffd5b8151610bad81610b0556",
}

// PriceOracleServiceManagerABI is the input ABI used to generate the binding from.
// Deprecated: Use PriceOracleServiceManagerMetaData.ABI instead.
var PriceOracleServiceManagerABI = PriceOracleServiceManagerMetaData.ABI

// Deprecated: Use PriceOracleServiceManagerMetaData.Sigs instead.
// PriceOracleServiceManagerFuncSigs maps the 4-byte function signature to its string representation.
var PriceOracleServiceManagerFuncSigs = PriceOracleServiceManagerMetaData.Sigs

// PriceOracleServiceManagerBin is the compiled bytecode used for deploying new contracts.
// Deprecated: Use PriceOracleServiceManagerMetaData.Bin instead.
var PriceOracleServiceManagerBin = PriceOracleServiceManagerMetaData.Bin

// DeployPriceOracleServiceManager deploys a new Ethereum contract, binding an instance of PriceOracleServiceManager to it.
func DeployPriceOracleServiceManager(auth *bind.TransactOpts, backend bind.ContractBackend, allocationManager_ common.Address, permissionController_ common.Address, owner_ common.Address) (common.Address, *types.Transaction, *PriceOracleServiceManager, error) {
	parsed, err := PriceOracleServiceManagerMetaData.GetAbi()
	if err != nil {
		return common.Address{}, nil, nil, err
	}
	if parsed == nil {
		return common.Address{}, nil, nil, errors.New("GetABI returned nil")
	}

	address, tx, contract, err := bind.DeployContract(auth, *parsed, common.FromHex(PriceOracleServiceManagerBin), backend, allocationManager_, permissionController_, owner_)
	if err != nil {
		return common.Address{}, nil, nil, err
	}
	return address, tx, &PriceOracleServiceManager{PriceOracleServiceManagerCaller: PriceOracleServiceManagerCaller{contract: contract}, PriceOracleServiceManagerTransactor: PriceOracleServiceManagerTransactor{contract: contract}, PriceOracleServiceManagerFilterer: PriceOracleServiceManagerFilterer{contract: contract}}, nil
}

// PriceOracleServiceManager is an auto generated Go binding around an Ethereum contract.
type PriceOracleServiceManager struct {
	PriceOracleServiceManagerCaller     // Read-only binding to the contract
	PriceOracleServiceManagerTransactor // Write-only binding to the contract
	PriceOracleServiceManagerFilterer   // Log filterer for contract events
}

// PriceOracleServiceManagerCaller is an auto generated read-only Go binding around an Ethereum contract.
type PriceOracleServiceManagerCaller struct {
	contract *bind.BoundContract // Generic contract wrapper for the low level calls
}

// PriceOracleServiceManagerTransactor is an auto generated write-only Go binding around an Ethereum contract.
type PriceOracleServiceManagerTransactor struct {
	contract *bind.BoundContract // Generic contract wrapper for the low level calls
}

// PriceOracleServiceManagerFilterer is an auto generated log filtering Go binding around an Ethereum contract events.
type PriceOracleServiceManagerFilterer struct {
	contract *bind.BoundContract // Generic contract wrapper for the low level calls
}

// PriceOracleServiceManagerSession is an auto generated Go binding around an Ethereum contract,
// with pre-set call and transact options.
type PriceOracleServiceManagerSession struct {
	Contract     *PriceOracleServiceManager // Generic contract binding to set the session for
	CallOpts     bind.CallOpts              // Call options to use throughout this session
	TransactOpts bind.TransactOpts          // Transaction auth options to use throughout this session
}

// PriceOracleServiceManagerCallerSession is an auto generated read-only Go binding around an Ethereum contract,
// with pre-set call options.
type PriceOracleServiceManagerCallerSession struct {
	Contract *PriceOracleServiceManagerCaller // Generic contract caller binding to set the session for
	CallOpts bind.CallOpts                    // Call options to use throughout this session
}

// PriceOracleServiceManagerTransactorSession is an auto generated write-only Go binding around an Ethereum contract,
// with pre-set transact options.
type PriceOracleServiceManagerTransactorSession struct {
	Contract     *PriceOracleServiceManagerTransactor // Generic contract transactor binding to set the session for
	TransactOpts bind.TransactOpts                    // Transaction auth options to use throughout this session
}

// PriceOracleServiceManagerRaw is an auto generated low-level Go binding around an Ethereum contract.
type PriceOracleServiceManagerRaw struct {
	Contract *PriceOracleServiceManager // Generic contract binding to access the raw methods on
}

// PriceOracleServiceManagerCallerRaw is an auto generated low-level read-only Go binding around an Ethereum contract.
type PriceOracleServiceManagerCallerRaw struct {
	Contract *PriceOracleServiceManagerCaller // Generic read-only contract binding to access the raw methods on
}

// PriceOracleServiceManagerTransactorRaw is an auto generated low-level write-only Go binding around an Ethereum contract.
type PriceOracleServiceManagerTransactorRaw struct {
	Contract *PriceOracleServiceManagerTransactor // Generic write-only contract binding to access the raw methods on
}

// NewPriceOracleServiceManager creates a new instance of PriceOracleServiceManager, bound to a specific deployed contract.
func NewPriceOracleServiceManager(address common.Address, backend bind.ContractBackend) (*PriceOracleServiceManager, error) {
	contract, err := bindPriceOracleServiceManager(address, backend, backend, backend)
	if err != nil {
		return nil, err
	}
	return &PriceOracleServiceManager{PriceOracleServiceManagerCaller: PriceOracleServiceManagerCaller{contract: contract}, PriceOracleServiceManagerTransactor: PriceOracleServiceManagerTransactor{contract: contract}, PriceOracleServiceManagerFilterer: PriceOracleServiceManagerFilterer{contract: contract}}, nil
}

// NewPriceOracleServiceManagerCaller creates a new read-only instance of PriceOracleServiceManager, bound to a specific deployed contract.
func NewPriceOracleServiceManagerCaller(address common.Address, caller bind.ContractCaller) (*PriceOracleServiceManagerCaller, error) {
	contract, err := bindPriceOracleServiceManager(address, caller, nil, nil)
	if err != nil {
		return nil, err
	}
	return &PriceOracleServiceManagerCaller{contract: contract}, nil
}

// NewPriceOracleServiceManagerTransactor creates a new write-only instance of PriceOracleServiceManager, bound to a specific deployed contract.
func NewPriceOracleServiceManagerTransactor(address common.Address, transactor bind.ContractTransactor) (*PriceOracleServiceManagerTransactor, error) {
	contract, err := bindPriceOracleServiceManager(address, nil, transactor, nil)
	if err != nil {
		return nil, err
	}
	return &PriceOracleServiceManagerTransactor{contract: contract}, nil
}

// NewPriceOracleServiceManagerFilterer creates a new log filterer instance of PriceOracleServiceManager, bound to a specific deployed contract.
func NewPriceOracleServiceManagerFilterer(address common.Address, filterer bind.ContractFilterer) (*PriceOracleServiceManagerFilterer, error) {
	contract, err := bindPriceOracleServiceManager(address, nil, nil, filterer)
	if err != nil {
		return nil, err
	}
	return &PriceOracleServiceManagerFilterer{contract: contract}, nil
}

// bindPriceOracleServiceManager binds a generic wrapper to an already deployed contract.
func bindPriceOracleServiceManager(address common.Address, caller bind.ContractCaller, transactor bind.ContractTransactor, filterer bind.ContractFilterer) (*bind.BoundContract, error) {
	parsed, err := PriceOracleServiceManagerMetaData.GetAbi()
	if err != nil {
		return nil, err
	}
	return bind.NewBoundContract(address, *parsed, caller, transactor, filterer), nil
}

// Call invokes the (constant) contract method with params as input values and
// sets the output to result. The result type might be a single field for simple
// returns, a slice of interfaces for anonymous returns and a struct for named
// returns.
func (_PriceOracleServiceManager *PriceOracleServiceManagerRaw) Call(opts *bind.CallOpts, result *[]interface{}, method string, params ...interface{}) error {
	return _PriceOracleServiceManager.Contract.PriceOracleServiceManagerCaller.contract.Call(opts, result, method, params...)
}

// Transfer initiates a plain transaction to move funds to the contract, calling
// its default method if one is available.
func (_PriceOracleServiceManager *PriceOracleServiceManagerRaw) Transfer(opts *bind.TransactOpts) (*types.Transaction, error) {
	return _PriceOracleServiceManager.Contract.PriceOracleServiceManagerTransactor.contract.Transfer(opts)
}

// Transact invokes the (paid) contract method with params as input values.
func (_PriceOracleServiceManager *PriceOracleServiceManagerRaw) Transact(opts *bind.TransactOpts, method string, params ...interface{}) (*types.Transaction, error) {
	return _PriceOracleServiceManager.Contract.PriceOracleServiceManagerTransactor.contract.Transact(opts, method, params...)
}

// Call invokes the (constant) contract method with params as input values and
// sets the output to result. The result type might be a single field for simple
// returns, a slice of interfaces for anonymous returns and a struct for named
// returns.
func (_PriceOracleServiceManager *PriceOracleServiceManagerCallerRaw) Call(opts *bind.CallOpts, result *[]interface{}, method string, params ...interface{}) error {
	return _PriceOracleServiceManager.Contract.contract.Call(opts, result, method, params...)
}

// Transfer initiates a plain transaction to move funds to the contract, calling
// its default method if one is available.
func (_PriceOracleServiceManager *PriceOracleServiceManagerTransactorRaw) Transfer(opts *bind.TransactOpts) (*types.Transaction, error) {
	return _PriceOracleServiceManager.Contract.contract.Transfer(opts)
}

// Transact invokes the (paid) contract method with params as input values.
func (_PriceOracleServiceManager *PriceOracleServiceManagerTransactorRaw) Transact(opts *bind.TransactOpts, method string, params ...interface{}) (*types.Transaction, error) {
	return _PriceOracleServiceManager.Contract.contract.Transact(opts, method, params...)
}

// AllocationManager is a free data retrieval call binding the contract method 0xca8aa7c7.
//
// Solidity: function allocationManager() view returns(address)
func (_PriceOracleServiceManager *PriceOracleServiceManagerCaller) AllocationManager(opts *bind.CallOpts) (common.Address, error) {
	var out []interface{}
	err := _PriceOracleServiceManager.contract.Call(opts, &out, "allocationManager")

	if err != nil {
		return *new(common.Address), err
	}

	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)

	return out0, err

}

// AllocationManager is a free data retrieval call binding the contract method 0xca8aa7c7.
//
// Solidity: function allocationManager() view returns(address)
func (_PriceOracleServiceManager *PriceOracleServiceManagerSession) AllocationManager() (common.Address, error) {
	return _PriceOracleServiceManager.Contract.AllocationManager(&_PriceOracleServiceManager.CallOpts)
}

// AllocationManager is a free data retrieval call binding the contract method 0xca8aa7c7.
//
// Solidity: function allocationManager() view returns(address)
func (_PriceOracleServiceManager *PriceOracleServiceManagerCallerSession) AllocationManager() (common.Address, error) {
	return _PriceOracleServiceManager.Contract.AllocationManager(&_PriceOracleServiceManager.CallOpts)
}

// Owner is a free data retrieval call binding the contract method 0x8da5cb5b.
//
// Solidity: function owner() view returns(address)
func (_PriceOracleServiceManager *PriceOracleServiceManagerCaller) Owner(opts *bind.CallOpts) (common.Address, error) {
	var out []interface{}
	err := _PriceOracleServiceManager.contract.Call(opts, &out, "owner")

	if err != nil {
		return *new(common.Address), err
	}

	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)

	return out0, err

}

// Owner is a free data retrieval call binding the contract method 0x8da5cb5b.
//
// Solidity: function owner() view returns(address)
func (_PriceOracleServiceManager *PriceOracleServiceManagerSession) Owner() (common.Address, error) {
	return _PriceOracleServiceManager.Contract.Owner(&_PriceOracleServiceManager.CallOpts)
}

// Owner is a free data retrieval call binding the contract method 0x8da5cb5b.
//
// Solidity: function owner() view returns(address)
func (_PriceOracleServiceManager *PriceOracleServiceManagerCallerSession) Owner() (common.Address, error) {
	return _PriceOracleServiceManager.Contract.Owner(&_PriceOracleServiceManager.CallOpts)
}

// PendingOwner is a free data retrieval call binding the contract method 0xe30c3978.
//
// Solidity: function pendingOwner() view returns(address)
func (_PriceOracleServiceManager *PriceOracleServiceManagerCaller) PendingOwner(opts *bind.CallOpts) (common.Address, error) {
	var out []interface{}
	err := _PriceOracleServiceManager.contract.Call(opts, &out, "pendingOwner")

	if err != nil {
		return *new(common.Address), err
	}

	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)

	return out0, err

}

// PendingOwner is a free data retrieval call binding the contract method 0xe30c3978.
//
// Solidity: function pendingOwner() view returns(address)
func (_PriceOracleServiceManager *PriceOracleServiceManagerSession) PendingOwner() (common.Address, error) {
	return _PriceOracleServiceManager.Contract.PendingOwner(&_PriceOracleServiceManager.CallOpts)
}

// PendingOwner is a free data retrieval call binding the contract method 0xe30c3978.
//
// Solidity: function pendingOwner() view returns(address)
func (_PriceOracleServiceManager *PriceOracleServiceManagerCallerSession) PendingOwner() (common.Address, error) {
	return _PriceOracleServiceManager.Contract.PendingOwner(&_PriceOracleServiceManager.CallOpts)
}

// PermissionController is a free data retrieval call binding the contract method 0x4657e26a.
//
// Solidity: function permissionController() view returns(address)
func (_PriceOracleServiceManager *PriceOracleServiceManagerCaller) PermissionController(opts *bind.CallOpts) (common.Address, error) {
	var out []interface{}
	err := _PriceOracleServiceManager.contract.Call(opts, &out, "permissionController")

	if err != nil {
		return *new(common.Address), err
	}

	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)

	return out0, err

}

// PermissionController is a free data retrieval call binding the contract method 0x4657e26a.
//
// Solidity: function permissionController() view returns(address)
func (_PriceOracleServiceManager *PriceOracleServiceManagerSession) PermissionController() (common.Address, error) {
	return _PriceOracleServiceManager.Contract.PermissionController(&_PriceOracleServiceManager.CallOpts)
}

// PermissionController is a free data retrieval call binding the contract method 0x4657e26a.
//
// Solidity: function permissionController() view returns(address)
func (_PriceOracleServiceManager *PriceOracleServiceManagerCallerSession) PermissionController() (common.Address, error) {
	return _PriceOracleServiceManager.Contract.PermissionController(&_PriceOracleServiceManager.CallOpts)
}

// AcceptOwnership is a paid mutator transaction binding the contract method 0x79ba5097.
//
// Solidity: function acceptOwnership() returns()
func (_PriceOracleServiceManager *PriceOracleServiceManagerTransactor) AcceptOwnership(opts *bind.TransactOpts) (*types.Transaction, error) {
	return _PriceOracleServiceManager.contract.Transact(opts, "acceptOwnership")
}

// AcceptOwnership is a paid mutator transaction binding the contract method 0x79ba5097.
//
// Solidity: function acceptOwnership() returns()
func (_PriceOracleServiceManager *PriceOracleServiceManagerSession) AcceptOwnership() (*types.Transaction, error) {
	return _PriceOracleServiceManager.Contract.AcceptOwnership(&_PriceOracleServiceManager.TransactOpts)
}

// AcceptOwnership is a paid mutator transaction binding the contract method 0x79ba5097.
//
// Solidity: function acceptOwnership() returns()
func (_PriceOracleServiceManager *PriceOracleServiceManagerTransactorSession) AcceptOwnership() (*types.Transaction, error) {
	return _PriceOracleServiceManager.Contract.AcceptOwnership(&_PriceOracleServiceManager.TransactOpts)
}

// AddPendingAdmin is a paid mutator transaction binding the contract method 0x279432eb.
//
// Solidity: function addPendingAdmin(address admin) returns()
func (_PriceOracleServiceManager *PriceOracleServiceManagerTransactor) AddPendingAdmin(opts *bind.TransactOpts, admin common.Address) (*types.Transaction, error) {
	return _PriceOracleServiceManager.contract.Transact(opts, "addPendingAdmin", admin)
}

// AddPendingAdmin is a paid mutator transaction binding the contract method 0x279432eb.
//
// Solidity: function addPendingAdmin(address admin) returns()
func (_PriceOracleServiceManager *PriceOracleServiceManagerSession) AddPendingAdmin(admin common.Address) (*types.Transaction, error) {
	return _PriceOracleServiceManager.Contract.AddPendingAdmin(&_PriceOracleServiceManager.TransactOpts, admin)
}

// AddPendingAdmin is a paid mutator transaction binding the contract method 0x279432eb.
//
// Solidity: function addPendingAdmin(address admin) returns()
func (_PriceOracleServiceManager *PriceOracleServiceManagerTransactorSession) AddPendingAdmin(admin common.Address) (*types.Transaction, error) {
	return _PriceOracleServiceManager.Contract.AddPendingAdmin(&_PriceOracleServiceManager.TransactOpts, admin)
}

// RemoveAppointee is a paid mutator transaction binding the contract method 0xba550880.
//
// Solidity: function removeAppointee(address appointee, address target, bytes4 selector) returns()
func (_PriceOracleServiceManager *PriceOracleServiceManagerTransactor) RemoveAppointee(opts *bind.TransactOpts, appointee common.Address, target common.Address, selector [4]byte) (*types.Transaction, error) {
	return _PriceOracleServiceManager.contract.Transact(opts, "removeAppointee", appointee, target, selector)
}

// RemoveAppointee is a paid mutator transaction binding the contract method 0xba550880.
//
// Solidity: function removeAppointee(address appointee, address target, bytes4 selector) returns()
func (_PriceOracleServiceManager *PriceOracleServiceManagerSession) RemoveAppointee(appointee common.Address, target common.Address, selector [4]byte) (*types.Transaction, error) {
	return _PriceOracleServiceManager.Contract.RemoveAppointee(&_PriceOracleServiceManager.TransactOpts, appointee, target, selector)
}

// RemoveAppointee is a paid mutator transaction binding the contract method 0xba550880.
//
// Solidity: function removeAppointee(address appointee, address target, bytes4 selector) returns()
func (_PriceOracleServiceManager *PriceOracleServiceManagerTransactorSession) RemoveAppointee(appointee common.Address, target common.Address, selector [4]byte) (*types.Transaction, error) {
	return _PriceOracleServiceManager.Contract.RemoveAppointee(&_PriceOracleServiceManager.TransactOpts, appointee, target, selector)
}

// RemovePendingAdmin is a paid mutator transaction binding the contract method 0x9da16d8e.
//
// Solidity: function removePendingAdmin(address admin) returns()
func (_PriceOracleServiceManager *PriceOracleServiceManagerTransactor) RemovePendingAdmin(opts *bind.TransactOpts, admin common.Address) (*types.Transaction, error) {
	return _PriceOracleServiceManager.contract.Transact(opts, "removePendingAdmin", admin)
}

// RemovePendingAdmin is a paid mutator transaction binding the contract method 0x9da16d8e.
//
// Solidity: function removePendingAdmin(address admin) returns()
func (_PriceOracleServiceManager *PriceOracleServiceManagerSession) RemovePendingAdmin(admin common.Address) (*types.Transaction, error) {
	return _PriceOracleServiceManager.Contract.RemovePendingAdmin(&_PriceOracleServiceManager.TransactOpts, admin)
}

// RemovePendingAdmin is a paid mutator transaction binding the contract method 0x9da16d8e.
//
// Solidity: function removePendingAdmin(address admin) returns()
func (_PriceOracleServiceManager *PriceOracleServiceManagerTransactorSession) RemovePendingAdmin(admin common.Address) (*types.Transaction, error) {
	return _PriceOracleServiceManager.Contract.RemovePendingAdmin(&_PriceOracleServiceManager.TransactOpts, admin)
}

// RenounceOwnership is a paid mutator transaction binding the contract method 0x715018a6.
//
// Solidity: function renounceOwnership() returns()
func (_PriceOracleServiceManager *PriceOracleServiceManagerTransactor) RenounceOwnership(opts *bind.TransactOpts) (*types.Transaction, error) {
	return _PriceOracleServiceManager.contract.Transact(opts, "renounceOwnership")
}

// RenounceOwnership is a paid mutator transaction binding the contract method 0x715018a6.
//
// Solidity: function renounceOwnership() returns()
func (_PriceOracleServiceManager *PriceOracleServiceManagerSession) RenounceOwnership() (*types.Transaction, error) {
	return _PriceOracleServiceManager.Contract.RenounceOwnership(&_PriceOracleServiceManager.TransactOpts)
}

// RenounceOwnership is a paid mutator transaction binding the contract method 0x715018a6.
//
// Solidity: function renounceOwnership() returns()
func (_PriceOracleServiceManager *PriceOracleServiceManagerTransactorSession) RenounceOwnership() (*types.Transaction, error) {
	return _PriceOracleServiceManager.Contract.RenounceOwnership(&_PriceOracleServiceManager.TransactOpts)
}

// SetAppointee is a paid mutator transaction binding the contract method 0x1fdb0cfd.
//
// Solidity: function setAppointee(address appointee, address target, bytes4 selector) returns()
func (_PriceOracleServiceManager *PriceOracleServiceManagerTransactor) SetAppointee(opts *bind.TransactOpts, appointee common.Address, target common.Address, selector [4]byte) (*types.Transaction, error) {
	return _PriceOracleServiceManager.contract.Transact(opts, "setAppointee", appointee, target, selector)
}

// SetAppointee is a paid mutator transaction binding the contract method 0x1fdb0cfd.
//
// Solidity: function setAppointee(address appointee, address target, bytes4 selector) returns()
func (_PriceOracleServiceManager *PriceOracleServiceManagerSession) SetAppointee(appointee common.Address, target common.Address, selector [4]byte) (*types.Transaction, error) {
	return _PriceOracleServiceManager.Contract.SetAppointee(&_PriceOracleServiceManager.TransactOpts, appointee, target, selector)
}

// SetAppointee is a paid mutator transaction binding the contract method 0x1fdb0cfd.
//
// Solidity: function setAppointee(address appointee, address target, bytes4 selector) returns()
func (_PriceOracleServiceManager *PriceOracleServiceManagerTransactorSession) SetAppointee(appointee common.Address, target common.Address, selector [4]byte) (*types.Transaction, error) {
	return _PriceOracleServiceManager.Contract.SetAppointee(&_PriceOracleServiceManager.TransactOpts, appointee, target, selector)
}

// SetRegistrar is a paid mutator transaction binding the contract method 0xfaab9d39.
//
// Solidity: function setRegistrar(address registrar) returns()
func (_PriceOracleServiceManager *PriceOracleServiceManagerTransactor) SetRegistrar(opts *bind.TransactOpts, registrar common.Address) (*types.Transaction, error) {
	return _PriceOracleServiceManager.contract.Transact(opts, "setRegistrar", registrar)
}

// SetRegistrar is a paid mutator transaction binding the contract method 0xfaab9d39.
//
// Solidity: function setRegistrar(address registrar) returns()
func (_PriceOracleServiceManager *PriceOracleServiceManagerSession) SetRegistrar(registrar common.Address) (*types.Transaction, error) {
	return _PriceOracleServiceManager.Contract.SetRegistrar(&_PriceOracleServiceManager.TransactOpts, registrar)
}

// SetRegistrar is a paid mutator transaction binding the contract method 0xfaab9d39.
//
// Solidity: function setRegistrar(address registrar) returns()
func (_PriceOracleServiceManager *PriceOracleServiceManagerTransactorSession) SetRegistrar(registrar common.Address) (*types.Transaction, error) {
	return _PriceOracleServiceManager.Contract.SetRegistrar(&_PriceOracleServiceManager.TransactOpts, registrar)
}

// SetUp is a paid mutator transaction binding the contract method 0x744df359.
//
// Solidity: function setUp(string metadataURI, address coordinator) returns()
func (_PriceOracleServiceManager *PriceOracleServiceManagerTransactor) SetUp(opts *bind.TransactOpts, metadataURI string, coordinator common.Address) (*types.Transaction, error) {
	return _PriceOracleServiceManager.contract.Transact(opts, "setUp", metadataURI, coordinator)
}

// SetUp is a paid mutator transaction binding the contract method 0x744df359.
//
// Solidity: function setUp(string metadataURI, address coordinator) returns()
func (_PriceOracleServiceManager *PriceOracleServiceManagerSession) SetUp(metadataURI string, coordinator common.Address) (*types.Transaction, error) {
	return _PriceOracleServiceManager.Contract.SetUp(&_PriceOracleServiceManager.TransactOpts, metadataURI, coordinator)
}

// SetUp is a paid mutator transaction binding the contract method 0x744df359.
//
// Solidity: function setUp(string metadataURI, address coordinator) returns()
func (_PriceOracleServiceManager *PriceOracleServiceManagerTransactorSession) SetUp(metadataURI string, coordinator common.Address) (*types.Transaction, error) {
	return _PriceOracleServiceManager.Contract.SetUp(&_PriceOracleServiceManager.TransactOpts, metadataURI, coordinator)
}

// TransferOwnership is a paid mutator transaction binding the contract method 0xf2fde38b.
//
// Solidity: function transferOwnership(address newOwner) returns()
func (_PriceOracleServiceManager *PriceOracleServiceManagerTransactor) TransferOwnership(opts *bind.TransactOpts, newOwner common.Address) (*types.Transaction, error) {
	return _PriceOracleServiceManager.contract.Transact(opts, "transferOwnership", newOwner)
}

// TransferOwnership is a paid mutator transaction binding the contract method 0xf2fde38b.
//
// Solidity: function transferOwnership(address newOwner) returns()
func (_PriceOracleServiceManager *PriceOracleServiceManagerSession) TransferOwnership(newOwner common.Address) (*types.Transaction, error) {
	return _PriceOracleServiceManager.Contract.TransferOwnership(&_PriceOracleServiceManager.TransactOpts, newOwner)
}

// TransferOwnership is a paid mutator transaction binding the contract method 0xf2fde38b.
//
// Solidity: function transferOwnership(address newOwner) returns()
func (_PriceOracleServiceManager *PriceOracleServiceManagerTransactorSession) TransferOwnership(newOwner common.Address) (*types.Transaction, error) {
	return _PriceOracleServiceManager.Contract.TransferOwnership(&_PriceOracleServiceManager.TransactOpts, newOwner)
}

// UpdateMetadataURI is a paid mutator transaction binding the contract method 0x53fd3e81.
//
// Solidity: function updateMetadataURI(string metadataURI) returns()
func (_PriceOracleServiceManager *PriceOracleServiceManagerTransactor) UpdateMetadataURI(opts *bind.TransactOpts, metadataURI string) (*types.Transaction, error) {
	return _PriceOracleServiceManager.contract.Transact(opts, "updateMetadataURI", metadataURI)
}

// UpdateMetadataURI is a paid mutator transaction binding the contract method 0x53fd3e81.
//
// Solidity: function updateMetadataURI(string metadataURI) returns()
func (_PriceOracleServiceManager *PriceOracleServiceManagerSession) UpdateMetadataURI(metadataURI string) (*types.Transaction, error) {
	return _PriceOracleServiceManager.Contract.UpdateMetadataURI(&_PriceOracleServiceManager.TransactOpts, metadataURI)
}

// UpdateMetadataURI is a paid mutator transaction binding the contract method 0x53fd3e81.
//
// Solidity: function updateMetadataURI(string metadataURI) returns()
func (_PriceOracleServiceManager *PriceOracleServiceManagerTransactorSession) UpdateMetadataURI(metadataURI string) (*types.Transaction, error) {
	return _PriceOracleServiceManager.Contract.UpdateMetadataURI(&_PriceOracleServiceManager.TransactOpts, metadataURI)
}

// PriceOracleServiceManagerOwnershipTransferStartedIterator is returned from FilterOwnershipTransferStarted and is used to iterate over the raw logs and unpacked data for OwnershipTransferStarted events raised by the PriceOracleServiceManager contract.
type PriceOracleServiceManagerOwnershipTransferStartedIterator struct {
	Event *PriceOracleServiceManagerOwnershipTransferStarted // Event containing the contract specifics and raw log

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
func (it *PriceOracleServiceManagerOwnershipTransferStartedIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(PriceOracleServiceManagerOwnershipTransferStarted)
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
		it.Event = new(PriceOracleServiceManagerOwnershipTransferStarted)
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
func (it *PriceOracleServiceManagerOwnershipTransferStartedIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *PriceOracleServiceManagerOwnershipTransferStartedIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// PriceOracleServiceManagerOwnershipTransferStarted represents a OwnershipTransferStarted event raised by the PriceOracleServiceManager contract.
type PriceOracleServiceManagerOwnershipTransferStarted struct {
	PreviousOwner common.Address
	NewOwner      common.Address
	Raw           types.Log // Blockchain specific contextual infos
}

// FilterOwnershipTransferStarted is a free log retrieval operation binding the contract event 0x38d16b8cac22d99fc7c124b9cd0de2d3fa1faef420bfe791d8c362d765e22700.
//
// Solidity: event OwnershipTransferStarted(address indexed previousOwner, address indexed newOwner)
func (_PriceOracleServiceManager *PriceOracleServiceManagerFilterer) FilterOwnershipTransferStarted(opts *bind.FilterOpts, previousOwner []common.Address, newOwner []common.Address) (*PriceOracleServiceManagerOwnershipTransferStartedIterator, error) {

	var previousOwnerRule []interface{}
	for _, previousOwnerItem := range previousOwner {
		previousOwnerRule = append(previousOwnerRule, previousOwnerItem)
	}
	var newOwnerRule []interface{}
	for _, newOwnerItem := range newOwner {
		newOwnerRule = append(newOwnerRule, newOwnerItem)
	}

	logs, sub, err := _PriceOracleServiceManager.contract.FilterLogs(opts, "OwnershipTransferStarted", previousOwnerRule, newOwnerRule)
	if err != nil {
		return nil, err
	}
	return &PriceOracleServiceManagerOwnershipTransferStartedIterator{contract: _PriceOracleServiceManager.contract, event: "OwnershipTransferStarted", logs: logs, sub: sub}, nil
}

// WatchOwnershipTransferStarted is a free log subscription operation binding the contract event 0x38d16b8cac22d99fc7c124b9cd0de2d3fa1faef420bfe791d8c362d765e22700.
//
// Solidity: event OwnershipTransferStarted(address indexed previousOwner, address indexed newOwner)
func (_PriceOracleServiceManager *PriceOracleServiceManagerFilterer) WatchOwnershipTransferStarted(opts *bind.WatchOpts, sink chan<- *PriceOracleServiceManagerOwnershipTransferStarted, previousOwner []common.Address, newOwner []common.Address) (event.Subscription, error) {

	var previousOwnerRule []interface{}
	for _, previousOwnerItem := range previousOwner {
		previousOwnerRule = append(previousOwnerRule, previousOwnerItem)
	}
	var newOwnerRule []interface{}
	for _, newOwnerItem := range newOwner {
		newOwnerRule = append(newOwnerRule, newOwnerItem)
	}

	logs, sub, err := _PriceOracleServiceManager.contract.WatchLogs(opts, "OwnershipTransferStarted", previousOwnerRule, newOwnerRule)
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(PriceOracleServiceManagerOwnershipTransferStarted)
				if err := _PriceOracleServiceManager.contract.UnpackLog(event, "OwnershipTransferStarted", log); err != nil {
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

// ParseOwnershipTransferStarted is a log parse operation binding the contract event 0x38d16b8cac22d99fc7c124b9cd0de2d3fa1faef420bfe791d8c362d765e22700.
//
// Solidity: event OwnershipTransferStarted(address indexed previousOwner, address indexed newOwner)
func (_PriceOracleServiceManager *PriceOracleServiceManagerFilterer) ParseOwnershipTransferStarted(log types.Log) (*PriceOracleServiceManagerOwnershipTransferStarted, error) {
	event := new(PriceOracleServiceManagerOwnershipTransferStarted)
	if err := _PriceOracleServiceManager.contract.UnpackLog(event, "OwnershipTransferStarted", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}

// PriceOracleServiceManagerOwnershipTransferredIterator is returned from FilterOwnershipTransferred and is used to iterate over the raw logs and unpacked data for OwnershipTransferred events raised by the PriceOracleServiceManager contract.
type PriceOracleServiceManagerOwnershipTransferredIterator struct {
	Event *PriceOracleServiceManagerOwnershipTransferred // Event containing the contract specifics and raw log

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
func (it *PriceOracleServiceManagerOwnershipTransferredIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(PriceOracleServiceManagerOwnershipTransferred)
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
		it.Event = new(PriceOracleServiceManagerOwnershipTransferred)
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
func (it *PriceOracleServiceManagerOwnershipTransferredIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *PriceOracleServiceManagerOwnershipTransferredIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// PriceOracleServiceManagerOwnershipTransferred represents a OwnershipTransferred event raised by the PriceOracleServiceManager contract.
type PriceOracleServiceManagerOwnershipTransferred struct {
	PreviousOwner common.Address
	NewOwner      common.Address
	Raw           types.Log // Blockchain specific contextual infos
}

// FilterOwnershipTransferred is a free log retrieval operation binding the contract event 0x8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e0.
//
// Solidity: event OwnershipTransferred(address indexed previousOwner, address indexed newOwner)
func (_PriceOracleServiceManager *PriceOracleServiceManagerFilterer) FilterOwnershipTransferred(opts *bind.FilterOpts, previousOwner []common.Address, newOwner []common.Address) (*PriceOracleServiceManagerOwnershipTransferredIterator, error) {

	var previousOwnerRule []interface{}
	for _, previousOwnerItem := range previousOwner {
		previousOwnerRule = append(previousOwnerRule, previousOwnerItem)
	}
	var newOwnerRule []interface{}
	for _, newOwnerItem := range newOwner {
		newOwnerRule = append(newOwnerRule, newOwnerItem)
	}

	logs, sub, err := _PriceOracleServiceManager.contract.FilterLogs(opts, "OwnershipTransferred", previousOwnerRule, newOwnerRule)
	if err != nil {
		return nil, err
	}
	return &PriceOracleServiceManagerOwnershipTransferredIterator{contract: _PriceOracleServiceManager.contract, event: "OwnershipTransferred", logs: logs, sub: sub}, nil
}

// WatchOwnershipTransferred is a free log subscription operation binding the contract event 0x8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e0.
//
// Solidity: event OwnershipTransferred(address indexed previousOwner, address indexed newOwner)
func (_PriceOracleServiceManager *PriceOracleServiceManagerFilterer) WatchOwnershipTransferred(opts *bind.WatchOpts, sink chan<- *PriceOracleServiceManagerOwnershipTransferred, previousOwner []common.Address, newOwner []common.Address) (event.Subscription, error) {

	var previousOwnerRule []interface{}
	for _, previousOwnerItem := range previousOwner {
		previousOwnerRule = append(previousOwnerRule, previousOwnerItem)
	}
	var newOwnerRule []interface{}
	for _, newOwnerItem := range newOwner {
		newOwnerRule = append(newOwnerRule, newOwnerItem)
	}

	logs, sub, err := _PriceOracleServiceManager.contract.WatchLogs(opts, "OwnershipTransferred", previousOwnerRule, newOwnerRule)
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(PriceOracleServiceManagerOwnershipTransferred)
				if err := _PriceOracleServiceManager.contract.UnpackLog(event, "OwnershipTransferred", log); err != nil {
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
func (_PriceOracleServiceManager *PriceOracleServiceManagerFilterer) ParseOwnershipTransferred(log types.Log) (*PriceOracleServiceManagerOwnershipTransferred, error) {
	event := new(PriceOracleServiceManagerOwnershipTransferred)
	if err := _PriceOracleServiceManager.contract.UnpackLog(event, "OwnershipTransferred", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}
