// Code generated - DO NOT EDIT.
// This file is a generated binding and any manual changes will be lost.

package sourceadapters

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

// IPriceOracleSource is an auto generated low-level Go binding around an user-defined struct.
type IPriceOracleSource struct {
	Kind     uint8
	Target   common.Address
	Decimals uint8
	MaxAge   uint32
	Params   []byte
}

// ISourceAdaptersReading is an auto generated low-level Go binding around an user-defined struct.
type ISourceAdaptersReading struct {
	RoundId   *big.Int
	Answer    *big.Int
	UpdatedAt uint32
}

// SourceAdaptersMetaData contains all meta data concerning the SourceAdapters contract.
var SourceAdaptersMetaData = &bind.MetaData{
	ABI: "[{\"type\":\"function\",\"name\":\"check\",\"inputs\":[{\"name\":\"source\",\"type\":\"tuple\",\"internalType\":\"structIPriceOracle.Source\",\"components\":[{\"name\":\"kind\",\"type\":\"uint8\",\"internalType\":\"enumIPriceOracle.SourceKind\"},{\"name\":\"target\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"decimals\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"maxAge\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"params\",\"type\":\"bytes\",\"internalType\":\"bytes\"}]}],\"outputs\":[],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"read\",\"inputs\":[{\"name\":\"source\",\"type\":\"tuple\",\"internalType\":\"structIPriceOracle.Source\",\"components\":[{\"name\":\"kind\",\"type\":\"uint8\",\"internalType\":\"enumIPriceOracle.SourceKind\"},{\"name\":\"target\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"decimals\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"maxAge\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"params\",\"type\":\"bytes\",\"internalType\":\"bytes\"}]}],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structISourceAdapters.Reading\",\"components\":[{\"name\":\"roundId\",\"type\":\"uint80\",\"internalType\":\"uint80\"},{\"name\":\"answer\",\"type\":\"int128\",\"internalType\":\"int128\"},{\"name\":\"updatedAt\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]}],\"stateMutability\":\"view\"},{\"type\":\"error\",\"name\":\"InsufficientGas\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"InvalidParams\",\"inputs\":[{\"name\":\"target\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"kind\",\"type\":\"uint8\",\"internalType\":\"enumIPriceOracle.SourceKind\"}]},{\"type\":\"error\",\"name\":\"NoContract\",\"inputs\":[{\"name\":\"target\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NoMaxAge\",\"inputs\":[{\"name\":\"target\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"TooManySourceDecimals\",\"inputs\":[{\"name\":\"target\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"decimals\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]}]",
	Sigs: map[string]string{
		"0b672072": "check((uint8,address,uint8,uint32,bytes))",
		"73398436": "read((uint8,address,uint8,uint32,bytes))",
	},
	Bin: "0x6080604052348015600e575f5ffd5b506108c88061001c5f395ff3fe608060405234801561000f575f5ffd5b5060043610610034575f3560e01c80630b67207214610038578063733984361461004d575b5f5ffd5b61004b61004636600461071d565b61009b565b005b61006061005b36600461071d565b61023b565b60408051825169ffffffffffffffffffff168152602080840151600f0b908201529181015163ffffffff169082015260600160405180910390f35b6100ab6040820160208301610754565b6001600160a01b03163b15156100c76040830160208401610754565b9061010f576040517f5f15d6720000000000000000000000000000000000000000000000000000000081526001600160a01b0390911660048201526024015b60405180910390fd5b50610120608082016060830161077a565b63ffffffff1615156101386040830160208401610754565b9061017b576040517f01eca4580000000000000000000000000000000000000000000000000000000081526001600160a01b039091166004820152602401610106565b50602461018e606083016040840161079d565b60ff1611156101a36040830160208401610754565b6101b3606084016040850161079d565b90916101ff576040517faa0848cb0000000000000000000000000000000000000000000000000000000081526001600160a01b03909216600483015260ff166024820152604401610106565b505f905061021060208301836107d1565b6001811115610221576102216107bd565b036102325761022f81610298565b50565b61022f816102eb565b604080516060810182525f80825260208201819052918101919091525f61026560208401846107d1565b6001811115610276576102766107bd565b146102895761028482610350565b610292565b61029282610450565b92915050565b6102a560808201826107ef565b1590506102b86040830160208401610754565b6102c560208401846107d1565b90916102e657604051634d187c4d60e11b8152600401610106929190610839565b505050565b5f6102f960808301836107ef565b915050801580159061030c575060408111155b61031c6040840160208501610754565b61032960208501856107d1565b909161034a57604051634d187c4d60e11b8152600401610106929190610839565b50505050565b604080516060810182525f80825260208201819052918101919091525f806103fe6103816040860160208701610754565b61038e60808701876107ef565b60405160240161039f929190610872565b60408051601f198184030181529190526020810180517bffffffffffffffffffffffffffffffffffffffffffffffffffffffff167f960384a0000000000000000000000000000000000000000000000000000000001790526002610579565b915091508115610449576104465f825f8151811061041e5761041e6108a0565b602002602001015183600181518110610439576104396108a0565b602002602001015161065c565b92505b5050919050565b604080516060810182525f80825260208201819052918101919091525f806104df6104816040860160208701610754565b6040805160048152602481019091526020810180517bffffffffffffffffffffffffffffffffffffffffffffffffffffffff167ffeaf968c000000000000000000000000000000000000000000000000000000001790526005610579565b91509150811580610515575069ffffffffffffffffffff80168160048151811061050b5761050b6108a0565b6020026020010151115b15610521575050919050565b610446815f81518110610536576105366108a0565b602002602001015182600181518110610551576105516108a0565b60200260200101518360038151811061056c5761056c6108a0565b60200260200101516106a4565b5f60608267ffffffffffffffff811115610595576105956108b4565b6040519080825280602002602001820160405280156105be578160200160208202803683370190505b509050846001600160a01b03163b5f036105da575f9150610654565b5f5a60968103609682110290506203d0906040820482031015915050801561061b576020840280602084018751602089018a6203d090fa3d91909110151692505b80610652576040517f1c26714c00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b505b935093915050565b604080516060810182525f80825260208201819052918101919091526f7fffffffffffffffffffffffffffffff831161069d5761069a8484846106a4565b90505b9392505050565b604080516060810182525f808252602082018190529181019190915269ffffffffffffffffffff84118015906106dc575082600f0b83145b80156106ec575063ffffffff8211155b1561069d5763ffffffff82166040820152600f83900b602082015269ffffffffffffffffffff841681529392505050565b5f6020828403121561072d575f5ffd5b813567ffffffffffffffff811115610743575f5ffd5b820160a0818503121561069d575f5ffd5b5f60208284031215610764575f5ffd5b81356001600160a01b038116811461069d575f5ffd5b5f6020828403121561078a575f5ffd5b813563ffffffff8116811461069d575f5ffd5b5f602082840312156107ad575f5ffd5b813560ff8116811461069d575f5ffd5b634e487b7160e01b5f52602160045260245ffd5b5f602082840312156107e1575f5ffd5b81356002811061069d575f5ffd5b5f5f8335601e19843603018112610804575f5ffd5b83018035915067ffffffffffffffff82111561081e575f5ffd5b602001915036819003821315610832575f5ffd5b9250929050565b6001600160a01b0383168152604081016002831061086557634e487b7160e01b5f52602160045260245ffd5b8260208301529392505050565b60208152816020820152818360408301375f818301604090810191909152601f909201601f19160101919050565b634e487b7160e01b5f52603260045260245ffd5b634e487b7160e01b5f52604160045260245ffd",
}

// SourceAdaptersABI is the input ABI used to generate the binding from.
// Deprecated: Use SourceAdaptersMetaData.ABI instead.
var SourceAdaptersABI = SourceAdaptersMetaData.ABI

// Deprecated: Use SourceAdaptersMetaData.Sigs instead.
// SourceAdaptersFuncSigs maps the 4-byte function signature to its string representation.
var SourceAdaptersFuncSigs = SourceAdaptersMetaData.Sigs

// SourceAdaptersBin is the compiled bytecode used for deploying new contracts.
// Deprecated: Use SourceAdaptersMetaData.Bin instead.
var SourceAdaptersBin = SourceAdaptersMetaData.Bin

// DeploySourceAdapters deploys a new Ethereum contract, binding an instance of SourceAdapters to it.
func DeploySourceAdapters(auth *bind.TransactOpts, backend bind.ContractBackend) (common.Address, *types.Transaction, *SourceAdapters, error) {
	parsed, err := SourceAdaptersMetaData.GetAbi()
	if err != nil {
		return common.Address{}, nil, nil, err
	}
	if parsed == nil {
		return common.Address{}, nil, nil, errors.New("GetABI returned nil")
	}

	address, tx, contract, err := bind.DeployContract(auth, *parsed, common.FromHex(SourceAdaptersBin), backend)
	if err != nil {
		return common.Address{}, nil, nil, err
	}
	return address, tx, &SourceAdapters{SourceAdaptersCaller: SourceAdaptersCaller{contract: contract}, SourceAdaptersTransactor: SourceAdaptersTransactor{contract: contract}, SourceAdaptersFilterer: SourceAdaptersFilterer{contract: contract}}, nil
}

// SourceAdapters is an auto generated Go binding around an Ethereum contract.
type SourceAdapters struct {
	SourceAdaptersCaller     // Read-only binding to the contract
	SourceAdaptersTransactor // Write-only binding to the contract
	SourceAdaptersFilterer   // Log filterer for contract events
}

// SourceAdaptersCaller is an auto generated read-only Go binding around an Ethereum contract.
type SourceAdaptersCaller struct {
	contract *bind.BoundContract // Generic contract wrapper for the low level calls
}

// SourceAdaptersTransactor is an auto generated write-only Go binding around an Ethereum contract.
type SourceAdaptersTransactor struct {
	contract *bind.BoundContract // Generic contract wrapper for the low level calls
}

// SourceAdaptersFilterer is an auto generated log filtering Go binding around an Ethereum contract events.
type SourceAdaptersFilterer struct {
	contract *bind.BoundContract // Generic contract wrapper for the low level calls
}

// SourceAdaptersSession is an auto generated Go binding around an Ethereum contract,
// with pre-set call and transact options.
type SourceAdaptersSession struct {
	Contract     *SourceAdapters   // Generic contract binding to set the session for
	CallOpts     bind.CallOpts     // Call options to use throughout this session
	TransactOpts bind.TransactOpts // Transaction auth options to use throughout this session
}

// SourceAdaptersCallerSession is an auto generated read-only Go binding around an Ethereum contract,
// with pre-set call options.
type SourceAdaptersCallerSession struct {
	Contract *SourceAdaptersCaller // Generic contract caller binding to set the session for
	CallOpts bind.CallOpts         // Call options to use throughout this session
}

// SourceAdaptersTransactorSession is an auto generated write-only Go binding around an Ethereum contract,
// with pre-set transact options.
type SourceAdaptersTransactorSession struct {
	Contract     *SourceAdaptersTransactor // Generic contract transactor binding to set the session for
	TransactOpts bind.TransactOpts         // Transaction auth options to use throughout this session
}

// SourceAdaptersRaw is an auto generated low-level Go binding around an Ethereum contract.
type SourceAdaptersRaw struct {
	Contract *SourceAdapters // Generic contract binding to access the raw methods on
}

// SourceAdaptersCallerRaw is an auto generated low-level read-only Go binding around an Ethereum contract.
type SourceAdaptersCallerRaw struct {
	Contract *SourceAdaptersCaller // Generic read-only contract binding to access the raw methods on
}

// SourceAdaptersTransactorRaw is an auto generated low-level write-only Go binding around an Ethereum contract.
type SourceAdaptersTransactorRaw struct {
	Contract *SourceAdaptersTransactor // Generic write-only contract binding to access the raw methods on
}

// NewSourceAdapters creates a new instance of SourceAdapters, bound to a specific deployed contract.
func NewSourceAdapters(address common.Address, backend bind.ContractBackend) (*SourceAdapters, error) {
	contract, err := bindSourceAdapters(address, backend, backend, backend)
	if err != nil {
		return nil, err
	}
	return &SourceAdapters{SourceAdaptersCaller: SourceAdaptersCaller{contract: contract}, SourceAdaptersTransactor: SourceAdaptersTransactor{contract: contract}, SourceAdaptersFilterer: SourceAdaptersFilterer{contract: contract}}, nil
}

// NewSourceAdaptersCaller creates a new read-only instance of SourceAdapters, bound to a specific deployed contract.
func NewSourceAdaptersCaller(address common.Address, caller bind.ContractCaller) (*SourceAdaptersCaller, error) {
	contract, err := bindSourceAdapters(address, caller, nil, nil)
	if err != nil {
		return nil, err
	}
	return &SourceAdaptersCaller{contract: contract}, nil
}

// NewSourceAdaptersTransactor creates a new write-only instance of SourceAdapters, bound to a specific deployed contract.
func NewSourceAdaptersTransactor(address common.Address, transactor bind.ContractTransactor) (*SourceAdaptersTransactor, error) {
	contract, err := bindSourceAdapters(address, nil, transactor, nil)
	if err != nil {
		return nil, err
	}
	return &SourceAdaptersTransactor{contract: contract}, nil
}

// NewSourceAdaptersFilterer creates a new log filterer instance of SourceAdapters, bound to a specific deployed contract.
func NewSourceAdaptersFilterer(address common.Address, filterer bind.ContractFilterer) (*SourceAdaptersFilterer, error) {
	contract, err := bindSourceAdapters(address, nil, nil, filterer)
	if err != nil {
		return nil, err
	}
	return &SourceAdaptersFilterer{contract: contract}, nil
}

// bindSourceAdapters binds a generic wrapper to an already deployed contract.
func bindSourceAdapters(address common.Address, caller bind.ContractCaller, transactor bind.ContractTransactor, filterer bind.ContractFilterer) (*bind.BoundContract, error) {
	parsed, err := SourceAdaptersMetaData.GetAbi()
	if err != nil {
		return nil, err
	}
	return bind.NewBoundContract(address, *parsed, caller, transactor, filterer), nil
}

// Call invokes the (constant) contract method with params as input values and
// sets the output to result. The result type might be a single field for simple
// returns, a slice of interfaces for anonymous returns and a struct for named
// returns.
func (_SourceAdapters *SourceAdaptersRaw) Call(opts *bind.CallOpts, result *[]interface{}, method string, params ...interface{}) error {
	return _SourceAdapters.Contract.SourceAdaptersCaller.contract.Call(opts, result, method, params...)
}

// Transfer initiates a plain transaction to move funds to the contract, calling
// its default method if one is available.
func (_SourceAdapters *SourceAdaptersRaw) Transfer(opts *bind.TransactOpts) (*types.Transaction, error) {
	return _SourceAdapters.Contract.SourceAdaptersTransactor.contract.Transfer(opts)
}

// Transact invokes the (paid) contract method with params as input values.
func (_SourceAdapters *SourceAdaptersRaw) Transact(opts *bind.TransactOpts, method string, params ...interface{}) (*types.Transaction, error) {
	return _SourceAdapters.Contract.SourceAdaptersTransactor.contract.Transact(opts, method, params...)
}

// Call invokes the (constant) contract method with params as input values and
// sets the output to result. The result type might be a single field for simple
// returns, a slice of interfaces for anonymous returns and a struct for named
// returns.
func (_SourceAdapters *SourceAdaptersCallerRaw) Call(opts *bind.CallOpts, result *[]interface{}, method string, params ...interface{}) error {
	return _SourceAdapters.Contract.contract.Call(opts, result, method, params...)
}

// Transfer initiates a plain transaction to move funds to the contract, calling
// its default method if one is available.
func (_SourceAdapters *SourceAdaptersTransactorRaw) Transfer(opts *bind.TransactOpts) (*types.Transaction, error) {
	return _SourceAdapters.Contract.contract.Transfer(opts)
}

// Transact invokes the (paid) contract method with params as input values.
func (_SourceAdapters *SourceAdaptersTransactorRaw) Transact(opts *bind.TransactOpts, method string, params ...interface{}) (*types.Transaction, error) {
	return _SourceAdapters.Contract.contract.Transact(opts, method, params...)
}

// Check is a free data retrieval call binding the contract method 0x0b672072.
//
// Solidity: function check((uint8,address,uint8,uint32,bytes) source) view returns()
func (_SourceAdapters *SourceAdaptersCaller) Check(opts *bind.CallOpts, source IPriceOracleSource) error {
	var out []interface{}
	err := _SourceAdapters.contract.Call(opts, &out, "check", source)

	if err != nil {
		return err
	}

	return err

}

// Check is a free data retrieval call binding the contract method 0x0b672072.
//
// Solidity: function check((uint8,address,uint8,uint32,bytes) source) view returns()
func (_SourceAdapters *SourceAdaptersSession) Check(source IPriceOracleSource) error {
	return _SourceAdapters.Contract.Check(&_SourceAdapters.CallOpts, source)
}

// Check is a free data retrieval call binding the contract method 0x0b672072.
//
// Solidity: function check((uint8,address,uint8,uint32,bytes) source) view returns()
func (_SourceAdapters *SourceAdaptersCallerSession) Check(source IPriceOracleSource) error {
	return _SourceAdapters.Contract.Check(&_SourceAdapters.CallOpts, source)
}

// Read is a free data retrieval call binding the contract method 0x73398436.
//
// Solidity: function read((uint8,address,uint8,uint32,bytes) source) view returns((uint80,int128,uint32))
func (_SourceAdapters *SourceAdaptersCaller) Read(opts *bind.CallOpts, source IPriceOracleSource) (ISourceAdaptersReading, error) {
	var out []interface{}
	err := _SourceAdapters.contract.Call(opts, &out, "read", source)

	if err != nil {
		return *new(ISourceAdaptersReading), err
	}

	out0 := *abi.ConvertType(out[0], new(ISourceAdaptersReading)).(*ISourceAdaptersReading)

	return out0, err

}

// Read is a free data retrieval call binding the contract method 0x73398436.
//
// Solidity: function read((uint8,address,uint8,uint32,bytes) source) view returns((uint80,int128,uint32))
func (_SourceAdapters *SourceAdaptersSession) Read(source IPriceOracleSource) (ISourceAdaptersReading, error) {
	return _SourceAdapters.Contract.Read(&_SourceAdapters.CallOpts, source)
}

// Read is a free data retrieval call binding the contract method 0x73398436.
//
// Solidity: function read((uint8,address,uint8,uint32,bytes) source) view returns((uint80,int128,uint32))
func (_SourceAdapters *SourceAdaptersCallerSession) Read(source IPriceOracleSource) (ISourceAdaptersReading, error) {
	return _SourceAdapters.Contract.Read(&_SourceAdapters.CallOpts, source)
}
