// Code generated - DO NOT EDIT.
// This file is a generated binding and any manual changes will be lost.

package eigenlayerquorumverifier

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

// IQuorumVerifierQuorumStake is an auto generated low-level Go binding around an user-defined struct.
type IQuorumVerifierQuorumStake struct {
	Signed *big.Int
	Total  *big.Int
}

// EigenLayerQuorumVerifierMetaData contains all meta data concerning the EigenLayerQuorumVerifier contract.
var EigenLayerQuorumVerifierMetaData = &bind.MetaData{
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"checker_\",\"type\":\"address\",\"internalType\":\"contractIBLSSignatureChecker\"},{\"name\":\"quorumNumbers_\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"checker\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIBLSSignatureChecker\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"coordinator\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractISlashingRegistryCoordinator\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"isOperator\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"quorumNumbers\",\"inputs\":[],\"outputs\":[{\"name\":\"numbers\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"verify\",\"inputs\":[{\"name\":\"digest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"referenceBlock\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"certificate\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[{\"name\":\"stakes\",\"type\":\"tuple[]\",\"internalType\":\"structIQuorumVerifier.QuorumStake[]\",\"components\":[{\"name\":\"signed\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"total\",\"type\":\"uint96\",\"internalType\":\"uint96\"}]}],\"stateMutability\":\"view\"},{\"type\":\"error\",\"name\":\"AddressEmptyCode\",\"inputs\":[{\"name\":\"target\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"FailedCall\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"InvalidQuorumNumbers\",\"inputs\":[{\"name\":\"quorumNumbers\",\"type\":\"bytes\",\"internalType\":\"bytes\"}]},{\"type\":\"error\",\"name\":\"MalformedCertificate\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"BitmapValueTooLarge\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"BlockNumberNotLatest\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"BlockNumberTooRecent\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"BytesArrayLengthTooLong\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"BytesArrayNotOrdered\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"ECAddFailed\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"ECMulFailed\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"EmptyStakeHistory\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"ExpModFailed\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"InputArrayLengthMismatch\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"InputEmptyQuorumNumbers\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"InputNonSignerLengthMismatch\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"InvalidBLSPairingKey\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"InvalidBLSSignature\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"InvalidBlockNumber\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"InvalidQuorumApkHash\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"InvalidReferenceBlocknumber\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"NonSignerPubkeysNotSorted\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"QuorumDoesNotExist\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"ScalarTooLarge\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"StaleStakesForbidden\",\"inputs\":[]}]",
	Sigs: map[string]string{
		"cf5303cf": "checker()",
		"0a009097": "coordinator()",
		"6d70f7ae": "isOperator(address)",
		"2a8414fd": "quorumNumbers()",
		"ad82d728": "verify(bytes32,uint32,bytes)",
	},
	Bin: "0x610100604052348015610010575f5ffd5b50604051610ea0380380610ea083398101604081905261002f916101a9565b80518015801590610041575060208111155b829061006a5760405163e95fc26560e01b8152600401610061919061026d565b60405180910390fd5b5060015b818110156100ee57828181518110610088576100886102a2565b01602001516001600160f81b031916836100a36001846102b6565b815181106100b3576100b36102a2565b016020015184916001600160f81b0319909116106100e55760405163e95fc26560e01b8152600401610061919061026d565b5060010161006e565b506001600160a01b038316608081905260408051636d14a98760e01b81529051636d14a987916004808201926020929091908290030181865afa158015610137573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061015b91906102db565b6001600160a01b031660a052610170826102fd565b60c05260e052506103239050565b6001600160a01b0381168114610192575f5ffd5b50565b634e487b7160e01b5f52604160045260245ffd5b5f5f604083850312156101ba575f5ffd5b82516101c58161017e565b60208401519092506001600160401b038111156101e0575f5ffd5b8301601f810185136101f0575f5ffd5b80516001600160401b0381111561020957610209610195565b604051601f8201601f19908116603f011681016001600160401b038111828210171561023757610237610195565b60405281815282820160200187101561024e575f5ffd5b8160208401602083015e5f602083830101528093505050509250929050565b602081525f82518060208401528060208501604085015e5f604082850101526040601f19601f83011684010191505092915050565b634e487b7160e01b5f52603260045260245ffd5b818103818111156102d557634e487b7160e01b5f52601160045260245ffd5b92915050565b5f602082840312156102eb575f5ffd5b81516102f68161017e565b9392505050565b8051602080830151919081101561031d575f198160200360031b1b821691505b50919050565b60805160a05160c05160e051610b286103785f395f818161013c0152818161036f015261048e01525f81816101ad015261039501525f8181606d015261027501525f818161011601526104510152610b285ff3fe608060405234801561000f575f5ffd5b5060043610610064575f3560e01c80636d70f7ae1161004d5780636d70f7ae146100ce578063ad82d728146100f1578063cf5303cf14610111575f5ffd5b80630a009097146100685780632a8414fd146100b9575b5f5ffd5b61008f7f000000000000000000000000000000000000000000000000000000000000000081565b60405173ffffffffffffffffffffffffffffffffffffffff90911681526020015b60405180910390f35b6100c1610138565b6040516100b091906106da565b6100e16100dc36600461072d565b61022d565b60405190151581526020016100b0565b6101046100ff366004610767565b6102f6565b6040516100b091906107f4565b61008f7f000000000000000000000000000000000000000000000000000000000000000081565b60607f000000000000000000000000000000000000000000000000000000000000000067ffffffffffffffff81111561017357610173610853565b6040519080825280601f01601f19166020018201604052801561019d576020820181803683370190505b5090505f5b8151811015610229577f000000000000000000000000000000000000000000000000000000000000000081602081106101dd576101dd610880565b1a60f81b8282815181106101f3576101f3610880565b60200101907effffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff191690815f1a9053506001016101a2565b5090565b5f60016040517ffd39105a00000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff84811660048301527f0000000000000000000000000000000000000000000000000000000000000000169063fd39105a90602401602060405180830381865afa1580156102ba573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906102de91906108da565b60028111156102ef576102ef6108ad565b1492915050565b606060208210801590610312575061030e82846108f8565b6020145b610348576040517f44074b2000000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b60408051602481018790526080604482015263ffffffff8616606482015260c060848201527f000000000000000000000000000000000000000000000000000000000000000060a48201527f000000000000000000000000000000000000000000000000000000000000000060c4808301919091528251808303909101815260e4909101909152602080820180517bffffffffffffffffffffffffffffffffffffffffffffffffffffffff167f6efb4636000000000000000000000000000000000000000000000000000000001790525f91906104289085908188610934565b60405160200161043a9392919061095b565b60405160208183030381529060405290505f6104767f0000000000000000000000000000000000000000000000000000000000000000836105b2565b8060200190518101906104899190610a67565b5090507f00000000000000000000000000000000000000000000000000000000000000008067ffffffffffffffff8111156104c6576104c6610853565b60405190808252806020026020018201604052801561050a57816020015b604080518082019091525f80825260208201528152602001906001900390816104e45790505b5093505f5b818110156105a6576040518060400160405280845f0151838151811061053757610537610880565b60200260200101516bffffffffffffffffffffffff1681526020018460200151838151811061056857610568610880565b60200260200101516bffffffffffffffffffffffff1681525085828151811061059357610593610880565b602090810291909101015260010161050f565b50505050949350505050565b60605f6105bf84846106a3565b90508080156105ed57505f3d11806105ed57505f8473ffffffffffffffffffffffffffffffffffffffff163b115b15610602576105fa6106b6565b91505061069d565b8015610656576040517f9996b31500000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff8516600482015260240160405180910390fd5b3d15610669576106646106cf565b61069b565b6040517fd6bda27500000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b505b92915050565b5f5f5f835160208501865afa9392505050565b6040513d81523d5f602083013e3d602001810160405290565b6040513d5f823e3d81fd5b602081525f82518060208401528060208501604085015e5f6040828501015260407fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f83011684010191505092915050565b5f6020828403121561073d575f5ffd5b813573ffffffffffffffffffffffffffffffffffffffff81168114610760575f5ffd5b9392505050565b5f5f5f5f6060858703121561077a575f5ffd5b84359350602085013563ffffffff81168114610794575f5ffd5b9250604085013567ffffffffffffffff8111156107af575f5ffd5b8501601f810187136107bf575f5ffd5b803567ffffffffffffffff8111156107d5575f5ffd5b8760208284010111156107e6575f5ffd5b949793965060200194505050565b602080825282518282018190525f918401906040840190835b8181101561084857835180516bffffffffffffffffffffffff908116855260209182015116818501529093019260409092019160010161080d565b509095945050505050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b7f4e487b71000000000000000000000000000000000000000000000000000000005f52602160045260245ffd5b5f602082840312156108ea575f5ffd5b815160038110610760575f5ffd5b8035602083101561069d577fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff602084900360031b1b1692915050565b5f5f85851115610942575f5ffd5b8386111561094e575f5ffd5b5050820193919092039150565b5f84518060208701845e5f908301908152838582375f930192835250909392505050565b604051601f82017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe016810167ffffffffffffffff811182821017156109c6576109c6610853565b604052919050565b5f82601f8301126109dd575f5ffd5b815167ffffffffffffffff8111156109f7576109f7610853565b8060051b610a076020820161097f565b91825260208185018101929081019086841115610a22575f5ffd5b6020860192505b83831015610a5d5782516bffffffffffffffffffffffff81168114610a4c575f5ffd5b825260209283019290910190610a29565b9695505050505050565b5f5f60408385031215610a78575f5ffd5b825167ffffffffffffffff811115610a8e575f5ffd5b830160408186031215610a9f575f5ffd5b6040805190810167ffffffffffffffff81118282101715610ac257610ac2610853565b604052815167ffffffffffffffff811115610adb575f5ffd5b610ae7878285016109ce565b825250602082015167ffffffffffffffff811115610b03575f5ffd5b610b0f878285016109ce565b602083015250809350505060208301519050925092905056",
}

// EigenLayerQuorumVerifierABI is the input ABI used to generate the binding from.
// Deprecated: Use EigenLayerQuorumVerifierMetaData.ABI instead.
var EigenLayerQuorumVerifierABI = EigenLayerQuorumVerifierMetaData.ABI

// Deprecated: Use EigenLayerQuorumVerifierMetaData.Sigs instead.
// EigenLayerQuorumVerifierFuncSigs maps the 4-byte function signature to its string representation.
var EigenLayerQuorumVerifierFuncSigs = EigenLayerQuorumVerifierMetaData.Sigs

// EigenLayerQuorumVerifierBin is the compiled bytecode used for deploying new contracts.
// Deprecated: Use EigenLayerQuorumVerifierMetaData.Bin instead.
var EigenLayerQuorumVerifierBin = EigenLayerQuorumVerifierMetaData.Bin

// DeployEigenLayerQuorumVerifier deploys a new Ethereum contract, binding an instance of EigenLayerQuorumVerifier to it.
func DeployEigenLayerQuorumVerifier(auth *bind.TransactOpts, backend bind.ContractBackend, checker_ common.Address, quorumNumbers_ []byte) (common.Address, *types.Transaction, *EigenLayerQuorumVerifier, error) {
	parsed, err := EigenLayerQuorumVerifierMetaData.GetAbi()
	if err != nil {
		return common.Address{}, nil, nil, err
	}
	if parsed == nil {
		return common.Address{}, nil, nil, errors.New("GetABI returned nil")
	}

	address, tx, contract, err := bind.DeployContract(auth, *parsed, common.FromHex(EigenLayerQuorumVerifierBin), backend, checker_, quorumNumbers_)
	if err != nil {
		return common.Address{}, nil, nil, err
	}
	return address, tx, &EigenLayerQuorumVerifier{EigenLayerQuorumVerifierCaller: EigenLayerQuorumVerifierCaller{contract: contract}, EigenLayerQuorumVerifierTransactor: EigenLayerQuorumVerifierTransactor{contract: contract}, EigenLayerQuorumVerifierFilterer: EigenLayerQuorumVerifierFilterer{contract: contract}}, nil
}

// EigenLayerQuorumVerifier is an auto generated Go binding around an Ethereum contract.
type EigenLayerQuorumVerifier struct {
	EigenLayerQuorumVerifierCaller     // Read-only binding to the contract
	EigenLayerQuorumVerifierTransactor // Write-only binding to the contract
	EigenLayerQuorumVerifierFilterer   // Log filterer for contract events
}

// EigenLayerQuorumVerifierCaller is an auto generated read-only Go binding around an Ethereum contract.
type EigenLayerQuorumVerifierCaller struct {
	contract *bind.BoundContract // Generic contract wrapper for the low level calls
}

// EigenLayerQuorumVerifierTransactor is an auto generated write-only Go binding around an Ethereum contract.
type EigenLayerQuorumVerifierTransactor struct {
	contract *bind.BoundContract // Generic contract wrapper for the low level calls
}

// EigenLayerQuorumVerifierFilterer is an auto generated log filtering Go binding around an Ethereum contract events.
type EigenLayerQuorumVerifierFilterer struct {
	contract *bind.BoundContract // Generic contract wrapper for the low level calls
}

// EigenLayerQuorumVerifierSession is an auto generated Go binding around an Ethereum contract,
// with pre-set call and transact options.
type EigenLayerQuorumVerifierSession struct {
	Contract     *EigenLayerQuorumVerifier // Generic contract binding to set the session for
	CallOpts     bind.CallOpts             // Call options to use throughout this session
	TransactOpts bind.TransactOpts         // Transaction auth options to use throughout this session
}

// EigenLayerQuorumVerifierCallerSession is an auto generated read-only Go binding around an Ethereum contract,
// with pre-set call options.
type EigenLayerQuorumVerifierCallerSession struct {
	Contract *EigenLayerQuorumVerifierCaller // Generic contract caller binding to set the session for
	CallOpts bind.CallOpts                   // Call options to use throughout this session
}

// EigenLayerQuorumVerifierTransactorSession is an auto generated write-only Go binding around an Ethereum contract,
// with pre-set transact options.
type EigenLayerQuorumVerifierTransactorSession struct {
	Contract     *EigenLayerQuorumVerifierTransactor // Generic contract transactor binding to set the session for
	TransactOpts bind.TransactOpts                   // Transaction auth options to use throughout this session
}

// EigenLayerQuorumVerifierRaw is an auto generated low-level Go binding around an Ethereum contract.
type EigenLayerQuorumVerifierRaw struct {
	Contract *EigenLayerQuorumVerifier // Generic contract binding to access the raw methods on
}

// EigenLayerQuorumVerifierCallerRaw is an auto generated low-level read-only Go binding around an Ethereum contract.
type EigenLayerQuorumVerifierCallerRaw struct {
	Contract *EigenLayerQuorumVerifierCaller // Generic read-only contract binding to access the raw methods on
}

// EigenLayerQuorumVerifierTransactorRaw is an auto generated low-level write-only Go binding around an Ethereum contract.
type EigenLayerQuorumVerifierTransactorRaw struct {
	Contract *EigenLayerQuorumVerifierTransactor // Generic write-only contract binding to access the raw methods on
}

// NewEigenLayerQuorumVerifier creates a new instance of EigenLayerQuorumVerifier, bound to a specific deployed contract.
func NewEigenLayerQuorumVerifier(address common.Address, backend bind.ContractBackend) (*EigenLayerQuorumVerifier, error) {
	contract, err := bindEigenLayerQuorumVerifier(address, backend, backend, backend)
	if err != nil {
		return nil, err
	}
	return &EigenLayerQuorumVerifier{EigenLayerQuorumVerifierCaller: EigenLayerQuorumVerifierCaller{contract: contract}, EigenLayerQuorumVerifierTransactor: EigenLayerQuorumVerifierTransactor{contract: contract}, EigenLayerQuorumVerifierFilterer: EigenLayerQuorumVerifierFilterer{contract: contract}}, nil
}

// NewEigenLayerQuorumVerifierCaller creates a new read-only instance of EigenLayerQuorumVerifier, bound to a specific deployed contract.
func NewEigenLayerQuorumVerifierCaller(address common.Address, caller bind.ContractCaller) (*EigenLayerQuorumVerifierCaller, error) {
	contract, err := bindEigenLayerQuorumVerifier(address, caller, nil, nil)
	if err != nil {
		return nil, err
	}
	return &EigenLayerQuorumVerifierCaller{contract: contract}, nil
}

// NewEigenLayerQuorumVerifierTransactor creates a new write-only instance of EigenLayerQuorumVerifier, bound to a specific deployed contract.
func NewEigenLayerQuorumVerifierTransactor(address common.Address, transactor bind.ContractTransactor) (*EigenLayerQuorumVerifierTransactor, error) {
	contract, err := bindEigenLayerQuorumVerifier(address, nil, transactor, nil)
	if err != nil {
		return nil, err
	}
	return &EigenLayerQuorumVerifierTransactor{contract: contract}, nil
}

// NewEigenLayerQuorumVerifierFilterer creates a new log filterer instance of EigenLayerQuorumVerifier, bound to a specific deployed contract.
func NewEigenLayerQuorumVerifierFilterer(address common.Address, filterer bind.ContractFilterer) (*EigenLayerQuorumVerifierFilterer, error) {
	contract, err := bindEigenLayerQuorumVerifier(address, nil, nil, filterer)
	if err != nil {
		return nil, err
	}
	return &EigenLayerQuorumVerifierFilterer{contract: contract}, nil
}

// bindEigenLayerQuorumVerifier binds a generic wrapper to an already deployed contract.
func bindEigenLayerQuorumVerifier(address common.Address, caller bind.ContractCaller, transactor bind.ContractTransactor, filterer bind.ContractFilterer) (*bind.BoundContract, error) {
	parsed, err := EigenLayerQuorumVerifierMetaData.GetAbi()
	if err != nil {
		return nil, err
	}
	return bind.NewBoundContract(address, *parsed, caller, transactor, filterer), nil
}

// Call invokes the (constant) contract method with params as input values and
// sets the output to result. The result type might be a single field for simple
// returns, a slice of interfaces for anonymous returns and a struct for named
// returns.
func (_EigenLayerQuorumVerifier *EigenLayerQuorumVerifierRaw) Call(opts *bind.CallOpts, result *[]interface{}, method string, params ...interface{}) error {
	return _EigenLayerQuorumVerifier.Contract.EigenLayerQuorumVerifierCaller.contract.Call(opts, result, method, params...)
}

// Transfer initiates a plain transaction to move funds to the contract, calling
// its default method if one is available.
func (_EigenLayerQuorumVerifier *EigenLayerQuorumVerifierRaw) Transfer(opts *bind.TransactOpts) (*types.Transaction, error) {
	return _EigenLayerQuorumVerifier.Contract.EigenLayerQuorumVerifierTransactor.contract.Transfer(opts)
}

// Transact invokes the (paid) contract method with params as input values.
func (_EigenLayerQuorumVerifier *EigenLayerQuorumVerifierRaw) Transact(opts *bind.TransactOpts, method string, params ...interface{}) (*types.Transaction, error) {
	return _EigenLayerQuorumVerifier.Contract.EigenLayerQuorumVerifierTransactor.contract.Transact(opts, method, params...)
}

// Call invokes the (constant) contract method with params as input values and
// sets the output to result. The result type might be a single field for simple
// returns, a slice of interfaces for anonymous returns and a struct for named
// returns.
func (_EigenLayerQuorumVerifier *EigenLayerQuorumVerifierCallerRaw) Call(opts *bind.CallOpts, result *[]interface{}, method string, params ...interface{}) error {
	return _EigenLayerQuorumVerifier.Contract.contract.Call(opts, result, method, params...)
}

// Transfer initiates a plain transaction to move funds to the contract, calling
// its default method if one is available.
func (_EigenLayerQuorumVerifier *EigenLayerQuorumVerifierTransactorRaw) Transfer(opts *bind.TransactOpts) (*types.Transaction, error) {
	return _EigenLayerQuorumVerifier.Contract.contract.Transfer(opts)
}

// Transact invokes the (paid) contract method with params as input values.
func (_EigenLayerQuorumVerifier *EigenLayerQuorumVerifierTransactorRaw) Transact(opts *bind.TransactOpts, method string, params ...interface{}) (*types.Transaction, error) {
	return _EigenLayerQuorumVerifier.Contract.contract.Transact(opts, method, params...)
}

// Checker is a free data retrieval call binding the contract method 0xcf5303cf.
//
// Solidity: function checker() view returns(address)
func (_EigenLayerQuorumVerifier *EigenLayerQuorumVerifierCaller) Checker(opts *bind.CallOpts) (common.Address, error) {
	var out []interface{}
	err := _EigenLayerQuorumVerifier.contract.Call(opts, &out, "checker")

	if err != nil {
		return *new(common.Address), err
	}

	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)

	return out0, err

}

// Checker is a free data retrieval call binding the contract method 0xcf5303cf.
//
// Solidity: function checker() view returns(address)
func (_EigenLayerQuorumVerifier *EigenLayerQuorumVerifierSession) Checker() (common.Address, error) {
	return _EigenLayerQuorumVerifier.Contract.Checker(&_EigenLayerQuorumVerifier.CallOpts)
}

// Checker is a free data retrieval call binding the contract method 0xcf5303cf.
//
// Solidity: function checker() view returns(address)
func (_EigenLayerQuorumVerifier *EigenLayerQuorumVerifierCallerSession) Checker() (common.Address, error) {
	return _EigenLayerQuorumVerifier.Contract.Checker(&_EigenLayerQuorumVerifier.CallOpts)
}

// Coordinator is a free data retrieval call binding the contract method 0x0a009097.
//
// Solidity: function coordinator() view returns(address)
func (_EigenLayerQuorumVerifier *EigenLayerQuorumVerifierCaller) Coordinator(opts *bind.CallOpts) (common.Address, error) {
	var out []interface{}
	err := _EigenLayerQuorumVerifier.contract.Call(opts, &out, "coordinator")

	if err != nil {
		return *new(common.Address), err
	}

	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)

	return out0, err

}

// Coordinator is a free data retrieval call binding the contract method 0x0a009097.
//
// Solidity: function coordinator() view returns(address)
func (_EigenLayerQuorumVerifier *EigenLayerQuorumVerifierSession) Coordinator() (common.Address, error) {
	return _EigenLayerQuorumVerifier.Contract.Coordinator(&_EigenLayerQuorumVerifier.CallOpts)
}

// Coordinator is a free data retrieval call binding the contract method 0x0a009097.
//
// Solidity: function coordinator() view returns(address)
func (_EigenLayerQuorumVerifier *EigenLayerQuorumVerifierCallerSession) Coordinator() (common.Address, error) {
	return _EigenLayerQuorumVerifier.Contract.Coordinator(&_EigenLayerQuorumVerifier.CallOpts)
}

// IsOperator is a free data retrieval call binding the contract method 0x6d70f7ae.
//
// Solidity: function isOperator(address account) view returns(bool)
func (_EigenLayerQuorumVerifier *EigenLayerQuorumVerifierCaller) IsOperator(opts *bind.CallOpts, account common.Address) (bool, error) {
	var out []interface{}
	err := _EigenLayerQuorumVerifier.contract.Call(opts, &out, "isOperator", account)

	if err != nil {
		return *new(bool), err
	}

	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)

	return out0, err

}

// IsOperator is a free data retrieval call binding the contract method 0x6d70f7ae.
//
// Solidity: function isOperator(address account) view returns(bool)
func (_EigenLayerQuorumVerifier *EigenLayerQuorumVerifierSession) IsOperator(account common.Address) (bool, error) {
	return _EigenLayerQuorumVerifier.Contract.IsOperator(&_EigenLayerQuorumVerifier.CallOpts, account)
}

// IsOperator is a free data retrieval call binding the contract method 0x6d70f7ae.
//
// Solidity: function isOperator(address account) view returns(bool)
func (_EigenLayerQuorumVerifier *EigenLayerQuorumVerifierCallerSession) IsOperator(account common.Address) (bool, error) {
	return _EigenLayerQuorumVerifier.Contract.IsOperator(&_EigenLayerQuorumVerifier.CallOpts, account)
}

// QuorumNumbers is a free data retrieval call binding the contract method 0x2a8414fd.
//
// Solidity: function quorumNumbers() view returns(bytes numbers)
func (_EigenLayerQuorumVerifier *EigenLayerQuorumVerifierCaller) QuorumNumbers(opts *bind.CallOpts) ([]byte, error) {
	var out []interface{}
	err := _EigenLayerQuorumVerifier.contract.Call(opts, &out, "quorumNumbers")

	if err != nil {
		return *new([]byte), err
	}

	out0 := *abi.ConvertType(out[0], new([]byte)).(*[]byte)

	return out0, err

}

// QuorumNumbers is a free data retrieval call binding the contract method 0x2a8414fd.
//
// Solidity: function quorumNumbers() view returns(bytes numbers)
func (_EigenLayerQuorumVerifier *EigenLayerQuorumVerifierSession) QuorumNumbers() ([]byte, error) {
	return _EigenLayerQuorumVerifier.Contract.QuorumNumbers(&_EigenLayerQuorumVerifier.CallOpts)
}

// QuorumNumbers is a free data retrieval call binding the contract method 0x2a8414fd.
//
// Solidity: function quorumNumbers() view returns(bytes numbers)
func (_EigenLayerQuorumVerifier *EigenLayerQuorumVerifierCallerSession) QuorumNumbers() ([]byte, error) {
	return _EigenLayerQuorumVerifier.Contract.QuorumNumbers(&_EigenLayerQuorumVerifier.CallOpts)
}

// Verify is a free data retrieval call binding the contract method 0xad82d728.
//
// Solidity: function verify(bytes32 digest, uint32 referenceBlock, bytes certificate) view returns((uint96,uint96)[] stakes)
func (_EigenLayerQuorumVerifier *EigenLayerQuorumVerifierCaller) Verify(opts *bind.CallOpts, digest [32]byte, referenceBlock uint32, certificate []byte) ([]IQuorumVerifierQuorumStake, error) {
	var out []interface{}
	err := _EigenLayerQuorumVerifier.contract.Call(opts, &out, "verify", digest, referenceBlock, certificate)

	if err != nil {
		return *new([]IQuorumVerifierQuorumStake), err
	}

	out0 := *abi.ConvertType(out[0], new([]IQuorumVerifierQuorumStake)).(*[]IQuorumVerifierQuorumStake)

	return out0, err

}

// Verify is a free data retrieval call binding the contract method 0xad82d728.
//
// Solidity: function verify(bytes32 digest, uint32 referenceBlock, bytes certificate) view returns((uint96,uint96)[] stakes)
func (_EigenLayerQuorumVerifier *EigenLayerQuorumVerifierSession) Verify(digest [32]byte, referenceBlock uint32, certificate []byte) ([]IQuorumVerifierQuorumStake, error) {
	return _EigenLayerQuorumVerifier.Contract.Verify(&_EigenLayerQuorumVerifier.CallOpts, digest, referenceBlock, certificate)
}

// Verify is a free data retrieval call binding the contract method 0xad82d728.
//
// Solidity: function verify(bytes32 digest, uint32 referenceBlock, bytes certificate) view returns((uint96,uint96)[] stakes)
func (_EigenLayerQuorumVerifier *EigenLayerQuorumVerifierCallerSession) Verify(digest [32]byte, referenceBlock uint32, certificate []byte) ([]IQuorumVerifierQuorumStake, error) {
	return _EigenLayerQuorumVerifier.Contract.Verify(&_EigenLayerQuorumVerifier.CallOpts, digest, referenceBlock, certificate)
}
