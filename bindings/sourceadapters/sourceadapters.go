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
	Bin: "0x6080604052348015600e575f5ffd5b506108318061001c5f395ff3fe608060405234801561000f575f5ffd5b5060043610610034575f3560e01c80630b67207214610038578063733984361461004d575b5f5ffd5b61004b610046366004610686565b61009b565b005b61006061005b366004610686565b6101ef565b60408051825169ffffffffffffffffffff168152602080840151600f0b908201529181015163ffffffff169082015260600160405180910390f35b6100ab60408201602083016106bd565b6001600160a01b03163b15156100c760408301602084016106bd565b906100f657604051632f8aeb3960e11b81526001600160a01b0390911660048201526024015b60405180910390fd5b5061010760808201606083016106e3565b63ffffffff16151561011f60408301602084016106bd565b9061014857604051623d948b60e31b81526001600160a01b0390911660048201526024016100ed565b50602461015b6060830160408401610706565b60ff16111561017060408301602084016106bd565b6101806060840160408501610706565b90916101b35760405163aa0848cb60e01b81526001600160a01b03909216600483015260ff1660248201526044016100ed565b505f90506101c4602083018361073a565b60018111156101d5576101d5610726565b036101e6576101e38161024c565b50565b6101e38161029f565b604080516060810182525f80825260208201819052918101919091525f610219602084018461073a565b600181111561022a5761022a610726565b1461023d5761023882610304565b610246565b610246826103eb565b92915050565b6102596080820182610758565b15905061026c60408301602084016106bd565b610279602084018461073a565b909161029a57604051634d187c4d60e11b81526004016100ed9291906107a2565b505050565b5f6102ad6080830183610758565b91505080158015906102c0575060408111155b6102d060408401602085016106bd565b6102dd602085018561073a565b90916102fe57604051634d187c4d60e11b81526004016100ed9291906107a2565b50505050565b604080516060810182525f80825260208201819052918101919091525f8061039961033560408601602087016106bd565b6103426080870187610758565b6040516024016103539291906107db565b60408051601f198184030181529190526020810180517bffffffffffffffffffffffffffffffffffffffffffffffffffffffff166304b01c2560e51b17905260026104fb565b9150915081156103e4576103e15f825f815181106103b9576103b9610809565b6020026020010151836001815181106103d4576103d4610809565b60200260200101516105c5565b92505b5050919050565b604080516060810182525f80825260208201819052918101919091525f8061046161041c60408601602087016106bd565b6040805160048152602481019091526020810180517bffffffffffffffffffffffffffffffffffffffffffffffffffffffff16633fabe5a360e21b17905260056104fb565b91509150811580610497575069ffffffffffffffffffff80168160048151811061048d5761048d610809565b6020026020010151115b156104a3575050919050565b6103e1815f815181106104b8576104b8610809565b6020026020010151826001815181106104d3576104d3610809565b6020026020010151836003815181106104ee576104ee610809565b602002602001015161060d565b5f60608267ffffffffffffffff8111156105175761051761081d565b604051908082528060200260200182016040528015610540578160200160208202803683370190505b509050846001600160a01b03163b5f0361055c575f91506105bd565b5f5a60968103609682110290506203d0906040820482031015915050801561059d576020840280602084018751602089018a6203d090fa3d91909110151692505b806105bb576040516307099c5360e21b815260040160405180910390fd5b505b935093915050565b604080516060810182525f80825260208201819052918101919091526f7fffffffffffffffffffffffffffffff83116106065761060384848461060d565b90505b9392505050565b604080516060810182525f808252602082018190529181019190915269ffffffffffffffffffff8411801590610645575082600f0b83145b8015610655575063ffffffff8211155b156106065763ffffffff82166040820152600f83900b602082015269ffffffffffffffffffff841681529392505050565b5f60208284031215610696575f5ffd5b813567ffffffffffffffff8111156106ac575f5ffd5b820160a08185031215610606575f5ffd5b5f602082840312156106cd575f5ffd5b81356001600160a01b0381168114610606575f5ffd5b5f602082840312156106f3575f5ffd5b813563ffffffff81168114610606575f5ffd5b5f60208284031215610716575f5ffd5b813560ff81168114610606575f5ffd5b634e487b7160e01b5f52602160045260245ffd5b5f6020828403121561074a575f5ffd5b813560028110610606575f5ffd5b5f5f8335601e1984360301811261076d575f5ffd5b83018035915067ffffffffffffffff821115610787575f5ffd5b60200191503681900382131561079b575f5ffd5b9250929050565b6001600160a01b038316815260408101600283106107ce57634e487b7160e01b5f52602160045260245ffd5b8260208301529392505050565b60208152816020820152818360408301375f818301604090810191909152601f909201601f19160101919050565b634e487b7160e01b5f52603260045260245ffd5b634e487b7160e01b5f52604160045260245ffd",
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
