// Code generated - DO NOT EDIT.
// This file is a generated binding and any manual changes will be lost.

package quorumverifier

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

// QuorumVerifierMetaData contains all meta data concerning the QuorumVerifier contract.
var QuorumVerifierMetaData = &bind.MetaData{
	ABI: "[{\"type\":\"function\",\"name\":\"avs\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"isOperator\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"quorumsOf\",\"inputs\":[{\"name\":\"digests\",\"type\":\"bytes32[]\",\"internalType\":\"bytes32[]\"},{\"name\":\"referenceBlock\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"signatures\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"operator\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"membership\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[{\"name\":\"quorums\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"quorumsSignedBy\",\"inputs\":[{\"name\":\"digest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"referenceBlock\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"certificate\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"operator\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"membership\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[{\"name\":\"quorums\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"verify\",\"inputs\":[{\"name\":\"digest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"referenceBlock\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"certificate\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[{\"name\":\"stakes\",\"type\":\"tuple[]\",\"internalType\":\"structIQuorumVerifier.QuorumStake[]\",\"components\":[{\"name\":\"signed\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"total\",\"type\":\"uint96\",\"internalType\":\"uint96\"}]}],\"stateMutability\":\"nonpayable\"},{\"type\":\"error\",\"name\":\"NotAMember\",\"inputs\":[{\"name\":\"operator\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"referenceBlock\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"NotASigner\",\"inputs\":[{\"name\":\"operator\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"AddressEmptyCode\",\"inputs\":[{\"name\":\"target\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"FailedCall\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"InvalidQuorumNumbers\",\"inputs\":[{\"name\":\"quorumNumbers\",\"type\":\"bytes\",\"internalType\":\"bytes\"}]},{\"type\":\"error\",\"name\":\"MalformedCertificate\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"BitmapValueTooLarge\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"BlockNumberNotLatest\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"BlockNumberTooRecent\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"BytesArrayLengthTooLong\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"BytesArrayNotOrdered\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"ECAddFailed\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"ECMulFailed\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"EmptyStakeHistory\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"ExpModFailed\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"InputArrayLengthMismatch\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"InputEmptyQuorumNumbers\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"InputNonSignerLengthMismatch\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"InvalidBLSPairingKey\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"InvalidBLSSignature\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"InvalidBlockNumber\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"InvalidQuorumApkHash\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"InvalidReferenceBlocknumber\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"NonSignerPubkeysNotSorted\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"QuorumDoesNotExist\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"ScalarTooLarge\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"StaleStakesForbidden\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"NoTable\",\"inputs\":[{\"name\":\"referenceBlock\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"NonSignerIndicesNotSorted\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"NotOnTheCurve\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"ReferenceTimestampDoesNotExist\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"SafeCastOverflowedUintDowncast\",\"inputs\":[{\"name\":\"bits\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"VerificationFailed\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"WrongNumberOfQuorums\",\"inputs\":[{\"name\":\"given\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"wanted\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"CertificateStale\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"EmptyRoot\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"InvalidIndex\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"InvalidOperatorIndex\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"InvalidProofLength\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"OnlyTableUpdater\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"RootDisabled\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"TableUpdateStale\",\"inputs\":[]}]",
	Sigs: map[string]string{
		"de1164bb": "avs()",
		"6d70f7ae": "isOperator(address)",
		"cdfd6bb1": "quorumsOf(bytes32[],uint32,bytes,address,bytes)",
		"7b0b5bc7": "quorumsSignedBy(bytes32,uint32,bytes,address,bytes)",
		"ad82d728": "verify(bytes32,uint32,bytes)",
	},
}

// QuorumVerifierABI is the input ABI used to generate the binding from.
// Deprecated: Use QuorumVerifierMetaData.ABI instead.
var QuorumVerifierABI = QuorumVerifierMetaData.ABI

// Deprecated: Use QuorumVerifierMetaData.Sigs instead.
// QuorumVerifierFuncSigs maps the 4-byte function signature to its string representation.
var QuorumVerifierFuncSigs = QuorumVerifierMetaData.Sigs

// QuorumVerifier is an auto generated Go binding around an Ethereum contract.
type QuorumVerifier struct {
	QuorumVerifierCaller     // Read-only binding to the contract
	QuorumVerifierTransactor // Write-only binding to the contract
	QuorumVerifierFilterer   // Log filterer for contract events
}

// QuorumVerifierCaller is an auto generated read-only Go binding around an Ethereum contract.
type QuorumVerifierCaller struct {
	contract *bind.BoundContract // Generic contract wrapper for the low level calls
}

// QuorumVerifierTransactor is an auto generated write-only Go binding around an Ethereum contract.
type QuorumVerifierTransactor struct {
	contract *bind.BoundContract // Generic contract wrapper for the low level calls
}

// QuorumVerifierFilterer is an auto generated log filtering Go binding around an Ethereum contract events.
type QuorumVerifierFilterer struct {
	contract *bind.BoundContract // Generic contract wrapper for the low level calls
}

// QuorumVerifierSession is an auto generated Go binding around an Ethereum contract,
// with pre-set call and transact options.
type QuorumVerifierSession struct {
	Contract     *QuorumVerifier   // Generic contract binding to set the session for
	CallOpts     bind.CallOpts     // Call options to use throughout this session
	TransactOpts bind.TransactOpts // Transaction auth options to use throughout this session
}

// QuorumVerifierCallerSession is an auto generated read-only Go binding around an Ethereum contract,
// with pre-set call options.
type QuorumVerifierCallerSession struct {
	Contract *QuorumVerifierCaller // Generic contract caller binding to set the session for
	CallOpts bind.CallOpts         // Call options to use throughout this session
}

// QuorumVerifierTransactorSession is an auto generated write-only Go binding around an Ethereum contract,
// with pre-set transact options.
type QuorumVerifierTransactorSession struct {
	Contract     *QuorumVerifierTransactor // Generic contract transactor binding to set the session for
	TransactOpts bind.TransactOpts         // Transaction auth options to use throughout this session
}

// QuorumVerifierRaw is an auto generated low-level Go binding around an Ethereum contract.
type QuorumVerifierRaw struct {
	Contract *QuorumVerifier // Generic contract binding to access the raw methods on
}

// QuorumVerifierCallerRaw is an auto generated low-level read-only Go binding around an Ethereum contract.
type QuorumVerifierCallerRaw struct {
	Contract *QuorumVerifierCaller // Generic read-only contract binding to access the raw methods on
}

// QuorumVerifierTransactorRaw is an auto generated low-level write-only Go binding around an Ethereum contract.
type QuorumVerifierTransactorRaw struct {
	Contract *QuorumVerifierTransactor // Generic write-only contract binding to access the raw methods on
}

// NewQuorumVerifier creates a new instance of QuorumVerifier, bound to a specific deployed contract.
func NewQuorumVerifier(address common.Address, backend bind.ContractBackend) (*QuorumVerifier, error) {
	contract, err := bindQuorumVerifier(address, backend, backend, backend)
	if err != nil {
		return nil, err
	}
	return &QuorumVerifier{QuorumVerifierCaller: QuorumVerifierCaller{contract: contract}, QuorumVerifierTransactor: QuorumVerifierTransactor{contract: contract}, QuorumVerifierFilterer: QuorumVerifierFilterer{contract: contract}}, nil
}

// NewQuorumVerifierCaller creates a new read-only instance of QuorumVerifier, bound to a specific deployed contract.
func NewQuorumVerifierCaller(address common.Address, caller bind.ContractCaller) (*QuorumVerifierCaller, error) {
	contract, err := bindQuorumVerifier(address, caller, nil, nil)
	if err != nil {
		return nil, err
	}
	return &QuorumVerifierCaller{contract: contract}, nil
}

// NewQuorumVerifierTransactor creates a new write-only instance of QuorumVerifier, bound to a specific deployed contract.
func NewQuorumVerifierTransactor(address common.Address, transactor bind.ContractTransactor) (*QuorumVerifierTransactor, error) {
	contract, err := bindQuorumVerifier(address, nil, transactor, nil)
	if err != nil {
		return nil, err
	}
	return &QuorumVerifierTransactor{contract: contract}, nil
}

// NewQuorumVerifierFilterer creates a new log filterer instance of QuorumVerifier, bound to a specific deployed contract.
func NewQuorumVerifierFilterer(address common.Address, filterer bind.ContractFilterer) (*QuorumVerifierFilterer, error) {
	contract, err := bindQuorumVerifier(address, nil, nil, filterer)
	if err != nil {
		return nil, err
	}
	return &QuorumVerifierFilterer{contract: contract}, nil
}

// bindQuorumVerifier binds a generic wrapper to an already deployed contract.
func bindQuorumVerifier(address common.Address, caller bind.ContractCaller, transactor bind.ContractTransactor, filterer bind.ContractFilterer) (*bind.BoundContract, error) {
	parsed, err := QuorumVerifierMetaData.GetAbi()
	if err != nil {
		return nil, err
	}
	return bind.NewBoundContract(address, *parsed, caller, transactor, filterer), nil
}

// Call invokes the (constant) contract method with params as input values and
// sets the output to result. The result type might be a single field for simple
// returns, a slice of interfaces for anonymous returns and a struct for named
// returns.
func (_QuorumVerifier *QuorumVerifierRaw) Call(opts *bind.CallOpts, result *[]interface{}, method string, params ...interface{}) error {
	return _QuorumVerifier.Contract.QuorumVerifierCaller.contract.Call(opts, result, method, params...)
}

// Transfer initiates a plain transaction to move funds to the contract, calling
// its default method if one is available.
func (_QuorumVerifier *QuorumVerifierRaw) Transfer(opts *bind.TransactOpts) (*types.Transaction, error) {
	return _QuorumVerifier.Contract.QuorumVerifierTransactor.contract.Transfer(opts)
}

// Transact invokes the (paid) contract method with params as input values.
func (_QuorumVerifier *QuorumVerifierRaw) Transact(opts *bind.TransactOpts, method string, params ...interface{}) (*types.Transaction, error) {
	return _QuorumVerifier.Contract.QuorumVerifierTransactor.contract.Transact(opts, method, params...)
}

// Call invokes the (constant) contract method with params as input values and
// sets the output to result. The result type might be a single field for simple
// returns, a slice of interfaces for anonymous returns and a struct for named
// returns.
func (_QuorumVerifier *QuorumVerifierCallerRaw) Call(opts *bind.CallOpts, result *[]interface{}, method string, params ...interface{}) error {
	return _QuorumVerifier.Contract.contract.Call(opts, result, method, params...)
}

// Transfer initiates a plain transaction to move funds to the contract, calling
// its default method if one is available.
func (_QuorumVerifier *QuorumVerifierTransactorRaw) Transfer(opts *bind.TransactOpts) (*types.Transaction, error) {
	return _QuorumVerifier.Contract.contract.Transfer(opts)
}

// Transact invokes the (paid) contract method with params as input values.
func (_QuorumVerifier *QuorumVerifierTransactorRaw) Transact(opts *bind.TransactOpts, method string, params ...interface{}) (*types.Transaction, error) {
	return _QuorumVerifier.Contract.contract.Transact(opts, method, params...)
}

// Avs is a free data retrieval call binding the contract method 0xde1164bb.
//
// Solidity: function avs() view returns(address)
func (_QuorumVerifier *QuorumVerifierCaller) Avs(opts *bind.CallOpts) (common.Address, error) {
	var out []interface{}
	err := _QuorumVerifier.contract.Call(opts, &out, "avs")

	if err != nil {
		return *new(common.Address), err
	}

	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)

	return out0, err

}

// Avs is a free data retrieval call binding the contract method 0xde1164bb.
//
// Solidity: function avs() view returns(address)
func (_QuorumVerifier *QuorumVerifierSession) Avs() (common.Address, error) {
	return _QuorumVerifier.Contract.Avs(&_QuorumVerifier.CallOpts)
}

// Avs is a free data retrieval call binding the contract method 0xde1164bb.
//
// Solidity: function avs() view returns(address)
func (_QuorumVerifier *QuorumVerifierCallerSession) Avs() (common.Address, error) {
	return _QuorumVerifier.Contract.Avs(&_QuorumVerifier.CallOpts)
}

// IsOperator is a free data retrieval call binding the contract method 0x6d70f7ae.
//
// Solidity: function isOperator(address account) view returns(bool)
func (_QuorumVerifier *QuorumVerifierCaller) IsOperator(opts *bind.CallOpts, account common.Address) (bool, error) {
	var out []interface{}
	err := _QuorumVerifier.contract.Call(opts, &out, "isOperator", account)

	if err != nil {
		return *new(bool), err
	}

	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)

	return out0, err

}

// IsOperator is a free data retrieval call binding the contract method 0x6d70f7ae.
//
// Solidity: function isOperator(address account) view returns(bool)
func (_QuorumVerifier *QuorumVerifierSession) IsOperator(account common.Address) (bool, error) {
	return _QuorumVerifier.Contract.IsOperator(&_QuorumVerifier.CallOpts, account)
}

// IsOperator is a free data retrieval call binding the contract method 0x6d70f7ae.
//
// Solidity: function isOperator(address account) view returns(bool)
func (_QuorumVerifier *QuorumVerifierCallerSession) IsOperator(account common.Address) (bool, error) {
	return _QuorumVerifier.Contract.IsOperator(&_QuorumVerifier.CallOpts, account)
}

// QuorumsOf is a free data retrieval call binding the contract method 0xcdfd6bb1.
//
// Solidity: function quorumsOf(bytes32[] digests, uint32 referenceBlock, bytes signatures, address operator, bytes membership) view returns(uint256 quorums)
func (_QuorumVerifier *QuorumVerifierCaller) QuorumsOf(opts *bind.CallOpts, digests [][32]byte, referenceBlock uint32, signatures []byte, operator common.Address, membership []byte) (*big.Int, error) {
	var out []interface{}
	err := _QuorumVerifier.contract.Call(opts, &out, "quorumsOf", digests, referenceBlock, signatures, operator, membership)

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// QuorumsOf is a free data retrieval call binding the contract method 0xcdfd6bb1.
//
// Solidity: function quorumsOf(bytes32[] digests, uint32 referenceBlock, bytes signatures, address operator, bytes membership) view returns(uint256 quorums)
func (_QuorumVerifier *QuorumVerifierSession) QuorumsOf(digests [][32]byte, referenceBlock uint32, signatures []byte, operator common.Address, membership []byte) (*big.Int, error) {
	return _QuorumVerifier.Contract.QuorumsOf(&_QuorumVerifier.CallOpts, digests, referenceBlock, signatures, operator, membership)
}

// QuorumsOf is a free data retrieval call binding the contract method 0xcdfd6bb1.
//
// Solidity: function quorumsOf(bytes32[] digests, uint32 referenceBlock, bytes signatures, address operator, bytes membership) view returns(uint256 quorums)
func (_QuorumVerifier *QuorumVerifierCallerSession) QuorumsOf(digests [][32]byte, referenceBlock uint32, signatures []byte, operator common.Address, membership []byte) (*big.Int, error) {
	return _QuorumVerifier.Contract.QuorumsOf(&_QuorumVerifier.CallOpts, digests, referenceBlock, signatures, operator, membership)
}

// QuorumsSignedBy is a paid mutator transaction binding the contract method 0x7b0b5bc7.
//
// Solidity: function quorumsSignedBy(bytes32 digest, uint32 referenceBlock, bytes certificate, address operator, bytes membership) returns(uint256 quorums)
func (_QuorumVerifier *QuorumVerifierTransactor) QuorumsSignedBy(opts *bind.TransactOpts, digest [32]byte, referenceBlock uint32, certificate []byte, operator common.Address, membership []byte) (*types.Transaction, error) {
	return _QuorumVerifier.contract.Transact(opts, "quorumsSignedBy", digest, referenceBlock, certificate, operator, membership)
}

// QuorumsSignedBy is a paid mutator transaction binding the contract method 0x7b0b5bc7.
//
// Solidity: function quorumsSignedBy(bytes32 digest, uint32 referenceBlock, bytes certificate, address operator, bytes membership) returns(uint256 quorums)
func (_QuorumVerifier *QuorumVerifierSession) QuorumsSignedBy(digest [32]byte, referenceBlock uint32, certificate []byte, operator common.Address, membership []byte) (*types.Transaction, error) {
	return _QuorumVerifier.Contract.QuorumsSignedBy(&_QuorumVerifier.TransactOpts, digest, referenceBlock, certificate, operator, membership)
}

// QuorumsSignedBy is a paid mutator transaction binding the contract method 0x7b0b5bc7.
//
// Solidity: function quorumsSignedBy(bytes32 digest, uint32 referenceBlock, bytes certificate, address operator, bytes membership) returns(uint256 quorums)
func (_QuorumVerifier *QuorumVerifierTransactorSession) QuorumsSignedBy(digest [32]byte, referenceBlock uint32, certificate []byte, operator common.Address, membership []byte) (*types.Transaction, error) {
	return _QuorumVerifier.Contract.QuorumsSignedBy(&_QuorumVerifier.TransactOpts, digest, referenceBlock, certificate, operator, membership)
}

// Verify is a paid mutator transaction binding the contract method 0xad82d728.
//
// Solidity: function verify(bytes32 digest, uint32 referenceBlock, bytes certificate) returns((uint96,uint96)[] stakes)
func (_QuorumVerifier *QuorumVerifierTransactor) Verify(opts *bind.TransactOpts, digest [32]byte, referenceBlock uint32, certificate []byte) (*types.Transaction, error) {
	return _QuorumVerifier.contract.Transact(opts, "verify", digest, referenceBlock, certificate)
}

// Verify is a paid mutator transaction binding the contract method 0xad82d728.
//
// Solidity: function verify(bytes32 digest, uint32 referenceBlock, bytes certificate) returns((uint96,uint96)[] stakes)
func (_QuorumVerifier *QuorumVerifierSession) Verify(digest [32]byte, referenceBlock uint32, certificate []byte) (*types.Transaction, error) {
	return _QuorumVerifier.Contract.Verify(&_QuorumVerifier.TransactOpts, digest, referenceBlock, certificate)
}

// Verify is a paid mutator transaction binding the contract method 0xad82d728.
//
// Solidity: function verify(bytes32 digest, uint32 referenceBlock, bytes certificate) returns((uint96,uint96)[] stakes)
func (_QuorumVerifier *QuorumVerifierTransactorSession) Verify(digest [32]byte, referenceBlock uint32, certificate []byte) (*types.Transaction, error) {
	return _QuorumVerifier.Contract.Verify(&_QuorumVerifier.TransactOpts, digest, referenceBlock, certificate)
}
