// Code generated - DO NOT EDIT.
// This file is a generated binding and any manual changes will be lost.

package pricefeed

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

// PriceFeedMetaData contains all meta data concerning the PriceFeed contract.
var PriceFeedMetaData = &bind.MetaData{
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"oracle_\",\"type\":\"address\",\"internalType\":\"contractIPriceOracle\"},{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"decimals\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint8\",\"internalType\":\"uint8\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"description\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"string\",\"internalType\":\"string\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"feed\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint8\",\"internalType\":\"uint8\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"getRoundData\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint80\",\"internalType\":\"uint80\"}],\"outputs\":[{\"name\":\"roundId\",\"type\":\"uint80\",\"internalType\":\"uint80\"},{\"name\":\"answer\",\"type\":\"int256\",\"internalType\":\"int256\"},{\"name\":\"startedAt\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"updatedAt\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"answeredInRound\",\"type\":\"uint80\",\"internalType\":\"uint80\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"latestRoundData\",\"inputs\":[],\"outputs\":[{\"name\":\"roundId\",\"type\":\"uint80\",\"internalType\":\"uint80\"},{\"name\":\"answer\",\"type\":\"int256\",\"internalType\":\"int256\"},{\"name\":\"startedAt\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"updatedAt\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"answeredInRound\",\"type\":\"uint80\",\"internalType\":\"uint80\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"oracle\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIPriceOracle\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"readNoOlderThan\",\"inputs\":[{\"name\":\"maxAge\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"answer\",\"type\":\"int256\",\"internalType\":\"int256\"},{\"name\":\"observedAt\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"tryRead\",\"inputs\":[],\"outputs\":[{\"name\":\"ok\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"answer\",\"type\":\"int256\",\"internalType\":\"int256\"},{\"name\":\"observedAt\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"version\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"error\",\"name\":\"StaleAnswer\",\"inputs\":[{\"name\":\"observedAt\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"maxAge\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"AnswerNotPositive\",\"inputs\":[{\"name\":\"feed\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"answer\",\"type\":\"int192\",\"internalType\":\"int192\"}]},{\"type\":\"error\",\"name\":\"AnswerWithoutSources\",\"inputs\":[{\"name\":\"feed\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]},{\"type\":\"error\",\"name\":\"DuplicateSource\",\"inputs\":[{\"name\":\"source\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"InvalidBounds\",\"inputs\":[{\"name\":\"minAnswer\",\"type\":\"uint88\",\"internalType\":\"uint88\"},{\"name\":\"maxAnswer\",\"type\":\"uint88\",\"internalType\":\"uint88\"}]},{\"type\":\"error\",\"name\":\"InvalidFeedId\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"InvalidHeartbeat\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"InvalidMinSources\",\"inputs\":[{\"name\":\"minSources\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"sources\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"InvalidSourceCount\",\"inputs\":[{\"name\":\"sources\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"MalformedResponse\",\"inputs\":[{\"name\":\"expectedAnswers\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"MalformedSpec\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"NoFeeds\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"NoRounds\",\"inputs\":[{\"name\":\"feed\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]},{\"type\":\"error\",\"name\":\"ObservedInFuture\",\"inputs\":[{\"name\":\"feed\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"observedAt\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"OldestAtOutOfRange\",\"inputs\":[{\"name\":\"feed\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"oldestAt\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"observedAt\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"RoundUnavailable\",\"inputs\":[{\"name\":\"feed\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"roundId\",\"type\":\"uint80\",\"internalType\":\"uint80\"}]},{\"type\":\"error\",\"name\":\"TooManyDecimals\",\"inputs\":[{\"name\":\"decimals\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]},{\"type\":\"error\",\"name\":\"TooManyFeeds\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"TooManySources\",\"inputs\":[{\"name\":\"sources\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"UnknownFeed\",\"inputs\":[{\"name\":\"feed\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"UnknownFeedId\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"UnknownStatus\",\"inputs\":[{\"name\":\"feed\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"status\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]}]",
	Sigs: map[string]string{
		"313ce567": "decimals()",
		"7284e416": "description()",
		"37a7b7d8": "feed()",
		"9a6fc8f5": "getRoundData(uint80)",
		"feaf968c": "latestRoundData()",
		"7dc0d1d0": "oracle()",
		"335bbc28": "readNoOlderThan(uint256)",
		"10b07b71": "tryRead()",
		"54fd4d50": "version()",
	},
	Bin: "0x610100604052348015610010575f5ffd5b50604051610e84380380610e8483398101604081905261002f91610136565b6001600160a01b0382166080819052604051638521833b60e01b815260048101839052638521833b90602401602060405180830381865afa158015610076573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061009a9190610177565b60ff1660a0819052604051635470286760e11b815260048101919091526001600160a01b0383169063a8e050ce906024015f60405180830381865afa1580156100e5573d5f5f3e3d5ffd5b505050506040513d5f823e601f3d908101601f1916820160405261010c9190810190610406565b6020015160ff1660c05260e05250610515565b6001600160a01b0381168114610133575f5ffd5b50565b5f5f60408385031215610147575f5ffd5b82516101528161011f565b6020939093015192949293505050565b805160ff81168114610172575f5ffd5b919050565b5f60208284031215610187575f5ffd5b61019082610162565b9392505050565b634e487b7160e01b5f52604160045260245ffd5b60405160a081016001600160401b03811182821017156101cd576101cd610197565b60405290565b604051608081016001600160401b03811182821017156101cd576101cd610197565b60405160c081016001600160401b03811182821017156101cd576101cd610197565b604051601f8201601f191681016001600160401b038111828210171561023f5761023f610197565b604052919050565b805163ffffffff81168114610172575f5ffd5b805161ffff81168114610172575f5ffd5b80516001600160581b0381168114610172575f5ffd5b5f82601f830112610290575f5ffd5b81516001600160401b038111156102a9576102a9610197565b8060051b6102b960208201610217565b918252602081850181019290810190868411156102d4575f5ffd5b6020860192505b838310156103fc5782516001600160401b038111156102f8575f5ffd5b860160a0818903601f1901121561030d575f5ffd5b6103156101ab565b602082015160028110610326575f5ffd5b815260408201516103368161011f565b602082015261034760608301610162565b604082015261035860808301610247565b606082015260a08201516001600160401b03811115610375575f5ffd5b60208184010192505088601f83011261038c575f5ffd5b81516001600160401b038111156103a5576103a5610197565b6103b8601f8201601f1916602001610217565b8181528a60208386010111156103cc575f5ffd5b8160208501602083015e5f60208383010152806080840152505080845250506020820191506020830192506102db565b9695505050505050565b5f60208284031215610416575f5ffd5b81516001600160401b0381111561042b575f5ffd5b820180840361012081121561043e575f5ffd5b6104466101d3565b8251815261045660208401610162565b602082015260c0603f198301121561046c575f5ffd5b6104746101f5565b915061048260408401610247565b82526104906060840161025a565b60208301526104a16080840161025a565b60408301526104b260a08401610162565b60608301526104c360c0840161026b565b60808301526104d460e0840161026b565b60a08301526040810191909152610100820151906001600160401b038211156104fb575f5ffd5b61050786838501610281565b606082015295945050505050565b60805160a05160c05160e0516108fe6105865f395f818161042001526104e101525f60d201525f818161013301528181610222015281816102fc01528181610575015261067b01525f81816101850152818161025701528181610331015281816105c401526106b801526108fe5ff3fe608060405234801561000f575f5ffd5b506004361061009f575f3560e01c806354fd4d50116100725780637dc0d1d0116100585780637dc0d1d0146101805780639a6fc8f5146101bf578063feaf968c14610209575f5ffd5b806354fd4d50146101555780637284e4161461016b575f5ffd5b806310b07b71146100a3578063313ce567146100cd578063335bbc281461010657806337a7b7d81461012e575b5f5ffd5b6100ab610211565b6040805193151584526020840192909252908201526060015b60405180910390f35b6100f47f000000000000000000000000000000000000000000000000000000000000000081565b60405160ff90911681526020016100c4565b6101196101143660046106f8565b6102eb565b604080519283526020830191909152016100c4565b6100f47f000000000000000000000000000000000000000000000000000000000000000081565b61015d600181565b6040519081526020016100c4565b61017361040f565b6040516100c4919061070f565b6101a77f000000000000000000000000000000000000000000000000000000000000000081565b6040516001600160a01b0390911681526020016100c4565b6101d26101cd36600461075e565b610564565b6040805169ffffffffffffffffffff968716815260208101959095528401929092526060830152909116608082015260a0016100c4565b6101d261066a565b60405163d6118da960e01b815260ff7f00000000000000000000000000000000000000000000000000000000000000001660048201525f90819081906001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000169063d6118da99060240160e060405180830381865afa9250505080156102ba575060408051601f3d908101601f191682019092526102b7918101906107e9565b60015b6102c957505f92839250829150565b602081015160609091015160019560179290920b945063ffffffff1692509050565b60405163d6118da960e01b815260ff7f00000000000000000000000000000000000000000000000000000000000000001660048201525f90819081906001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000169063d6118da99060240160e060405180830381865afa158015610376573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061039a91906107e9565b905083816060015163ffffffff16426103b391906108b9565b111581606001518590916103ec57604051637710c88960e11b815263ffffffff9092166004830152602482015260440160405180910390fd5b5050602081015160609091015160179190910b9463ffffffff9091169350915050565b60605f5b60208110801561047957507f00000000000000000000000000000000000000000000000000000000000000008160208110610450576104506108d2565b1a60f81b7fff000000000000000000000000000000000000000000000000000000000000001615155b1561048e57610487816108e6565b9050610413565b5f8167ffffffffffffffff8111156104a8576104a8610780565b6040519080825280601f01601f1916602001820160405280156104d2576020820181803683370190505b5090505f5b8281101561055d577f00000000000000000000000000000000000000000000000000000000000000008160208110610511576105116108d2565b1a60f81b828281518110610527576105276108d2565b60200101907effffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff191690815f1a9053506001016104d7565b5092915050565b6040516369f841d960e11b815260ff7f000000000000000000000000000000000000000000000000000000000000000016600482015269ffffffffffffffffffff821660248201525f908190819081908190610658906001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000169063d3f083b2906044015b60e060405180830381865afa15801561060a573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061062e91906107e9565b805160208201516060830151608090930151919360179190910b9263ffffffff9081169216908490565b939a9299509097509550909350915050565b60405163d6118da960e01b815260ff7f00000000000000000000000000000000000000000000000000000000000000001660048201525f9081908190819081906106e7906001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000169063d6118da9906024016105ef565b945094509450945094509091929394565b5f60208284031215610708575f5ffd5b5035919050565b602081525f82518060208401528060208501604085015e5f604082850101526040601f19601f83011684010191505092915050565b69ffffffffffffffffffff8116811461075b575f5ffd5b50565b5f6020828403121561076e575f5ffd5b813561077981610744565b9392505050565b634e487b7160e01b5f52604160045260245ffd5b805161079f81610744565b919050565b8051601781900b811461079f575f5ffd5b805163ffffffff8116811461079f575f5ffd5b805161ffff8116811461079f575f5ffd5b805160ff8116811461079f575f5ffd5b5f60e08284031280156107fa575f5ffd5b5060405160e0810167ffffffffffffffff8111828210171561082a57634e487b7160e01b5f52604160045260245ffd5b60405261083683610794565b8152610844602084016107a4565b6020820152610855604084016107b5565b6040820152610866606084016107b5565b6060820152610877608084016107b5565b608082015261088860a084016107c8565b60a082015261089960c084016107d9565b60c08201529392505050565b634e487b7160e01b5f52601160045260245ffd5b818103818111156108cc576108cc6108a5565b92915050565b634e487b7160e01b5f52603260045260245ffd5b5f600182016108f7576108f76108a5565b506001019056",
}

// PriceFeedABI is the input ABI used to generate the binding from.
// Deprecated: Use PriceFeedMetaData.ABI instead.
var PriceFeedABI = PriceFeedMetaData.ABI

// Deprecated: Use PriceFeedMetaData.Sigs instead.
// PriceFeedFuncSigs maps the 4-byte function signature to its string representation.
var PriceFeedFuncSigs = PriceFeedMetaData.Sigs

// PriceFeedBin is the compiled bytecode used for deploying new contracts.
// Deprecated: Use PriceFeedMetaData.Bin instead.
var PriceFeedBin = PriceFeedMetaData.Bin

// DeployPriceFeed deploys a new Ethereum contract, binding an instance of PriceFeed to it.
func DeployPriceFeed(auth *bind.TransactOpts, backend bind.ContractBackend, oracle_ common.Address, id [32]byte) (common.Address, *types.Transaction, *PriceFeed, error) {
	parsed, err := PriceFeedMetaData.GetAbi()
	if err != nil {
		return common.Address{}, nil, nil, err
	}
	if parsed == nil {
		return common.Address{}, nil, nil, errors.New("GetABI returned nil")
	}

	address, tx, contract, err := bind.DeployContract(auth, *parsed, common.FromHex(PriceFeedBin), backend, oracle_, id)
	if err != nil {
		return common.Address{}, nil, nil, err
	}
	return address, tx, &PriceFeed{PriceFeedCaller: PriceFeedCaller{contract: contract}, PriceFeedTransactor: PriceFeedTransactor{contract: contract}, PriceFeedFilterer: PriceFeedFilterer{contract: contract}}, nil
}

// PriceFeed is an auto generated Go binding around an Ethereum contract.
type PriceFeed struct {
	PriceFeedCaller     // Read-only binding to the contract
	PriceFeedTransactor // Write-only binding to the contract
	PriceFeedFilterer   // Log filterer for contract events
}

// PriceFeedCaller is an auto generated read-only Go binding around an Ethereum contract.
type PriceFeedCaller struct {
	contract *bind.BoundContract // Generic contract wrapper for the low level calls
}

// PriceFeedTransactor is an auto generated write-only Go binding around an Ethereum contract.
type PriceFeedTransactor struct {
	contract *bind.BoundContract // Generic contract wrapper for the low level calls
}

// PriceFeedFilterer is an auto generated log filtering Go binding around an Ethereum contract events.
type PriceFeedFilterer struct {
	contract *bind.BoundContract // Generic contract wrapper for the low level calls
}

// PriceFeedSession is an auto generated Go binding around an Ethereum contract,
// with pre-set call and transact options.
type PriceFeedSession struct {
	Contract     *PriceFeed        // Generic contract binding to set the session for
	CallOpts     bind.CallOpts     // Call options to use throughout this session
	TransactOpts bind.TransactOpts // Transaction auth options to use throughout this session
}

// PriceFeedCallerSession is an auto generated read-only Go binding around an Ethereum contract,
// with pre-set call options.
type PriceFeedCallerSession struct {
	Contract *PriceFeedCaller // Generic contract caller binding to set the session for
	CallOpts bind.CallOpts    // Call options to use throughout this session
}

// PriceFeedTransactorSession is an auto generated write-only Go binding around an Ethereum contract,
// with pre-set transact options.
type PriceFeedTransactorSession struct {
	Contract     *PriceFeedTransactor // Generic contract transactor binding to set the session for
	TransactOpts bind.TransactOpts    // Transaction auth options to use throughout this session
}

// PriceFeedRaw is an auto generated low-level Go binding around an Ethereum contract.
type PriceFeedRaw struct {
	Contract *PriceFeed // Generic contract binding to access the raw methods on
}

// PriceFeedCallerRaw is an auto generated low-level read-only Go binding around an Ethereum contract.
type PriceFeedCallerRaw struct {
	Contract *PriceFeedCaller // Generic read-only contract binding to access the raw methods on
}

// PriceFeedTransactorRaw is an auto generated low-level write-only Go binding around an Ethereum contract.
type PriceFeedTransactorRaw struct {
	Contract *PriceFeedTransactor // Generic write-only contract binding to access the raw methods on
}

// NewPriceFeed creates a new instance of PriceFeed, bound to a specific deployed contract.
func NewPriceFeed(address common.Address, backend bind.ContractBackend) (*PriceFeed, error) {
	contract, err := bindPriceFeed(address, backend, backend, backend)
	if err != nil {
		return nil, err
	}
	return &PriceFeed{PriceFeedCaller: PriceFeedCaller{contract: contract}, PriceFeedTransactor: PriceFeedTransactor{contract: contract}, PriceFeedFilterer: PriceFeedFilterer{contract: contract}}, nil
}

// NewPriceFeedCaller creates a new read-only instance of PriceFeed, bound to a specific deployed contract.
func NewPriceFeedCaller(address common.Address, caller bind.ContractCaller) (*PriceFeedCaller, error) {
	contract, err := bindPriceFeed(address, caller, nil, nil)
	if err != nil {
		return nil, err
	}
	return &PriceFeedCaller{contract: contract}, nil
}

// NewPriceFeedTransactor creates a new write-only instance of PriceFeed, bound to a specific deployed contract.
func NewPriceFeedTransactor(address common.Address, transactor bind.ContractTransactor) (*PriceFeedTransactor, error) {
	contract, err := bindPriceFeed(address, nil, transactor, nil)
	if err != nil {
		return nil, err
	}
	return &PriceFeedTransactor{contract: contract}, nil
}

// NewPriceFeedFilterer creates a new log filterer instance of PriceFeed, bound to a specific deployed contract.
func NewPriceFeedFilterer(address common.Address, filterer bind.ContractFilterer) (*PriceFeedFilterer, error) {
	contract, err := bindPriceFeed(address, nil, nil, filterer)
	if err != nil {
		return nil, err
	}
	return &PriceFeedFilterer{contract: contract}, nil
}

// bindPriceFeed binds a generic wrapper to an already deployed contract.
func bindPriceFeed(address common.Address, caller bind.ContractCaller, transactor bind.ContractTransactor, filterer bind.ContractFilterer) (*bind.BoundContract, error) {
	parsed, err := PriceFeedMetaData.GetAbi()
	if err != nil {
		return nil, err
	}
	return bind.NewBoundContract(address, *parsed, caller, transactor, filterer), nil
}

// Call invokes the (constant) contract method with params as input values and
// sets the output to result. The result type might be a single field for simple
// returns, a slice of interfaces for anonymous returns and a struct for named
// returns.
func (_PriceFeed *PriceFeedRaw) Call(opts *bind.CallOpts, result *[]interface{}, method string, params ...interface{}) error {
	return _PriceFeed.Contract.PriceFeedCaller.contract.Call(opts, result, method, params...)
}

// Transfer initiates a plain transaction to move funds to the contract, calling
// its default method if one is available.
func (_PriceFeed *PriceFeedRaw) Transfer(opts *bind.TransactOpts) (*types.Transaction, error) {
	return _PriceFeed.Contract.PriceFeedTransactor.contract.Transfer(opts)
}

// Transact invokes the (paid) contract method with params as input values.
func (_PriceFeed *PriceFeedRaw) Transact(opts *bind.TransactOpts, method string, params ...interface{}) (*types.Transaction, error) {
	return _PriceFeed.Contract.PriceFeedTransactor.contract.Transact(opts, method, params...)
}

// Call invokes the (constant) contract method with params as input values and
// sets the output to result. The result type might be a single field for simple
// returns, a slice of interfaces for anonymous returns and a struct for named
// returns.
func (_PriceFeed *PriceFeedCallerRaw) Call(opts *bind.CallOpts, result *[]interface{}, method string, params ...interface{}) error {
	return _PriceFeed.Contract.contract.Call(opts, result, method, params...)
}

// Transfer initiates a plain transaction to move funds to the contract, calling
// its default method if one is available.
func (_PriceFeed *PriceFeedTransactorRaw) Transfer(opts *bind.TransactOpts) (*types.Transaction, error) {
	return _PriceFeed.Contract.contract.Transfer(opts)
}

// Transact invokes the (paid) contract method with params as input values.
func (_PriceFeed *PriceFeedTransactorRaw) Transact(opts *bind.TransactOpts, method string, params ...interface{}) (*types.Transaction, error) {
	return _PriceFeed.Contract.contract.Transact(opts, method, params...)
}

// Decimals is a free data retrieval call binding the contract method 0x313ce567.
//
// Solidity: function decimals() view returns(uint8)
func (_PriceFeed *PriceFeedCaller) Decimals(opts *bind.CallOpts) (uint8, error) {
	var out []interface{}
	err := _PriceFeed.contract.Call(opts, &out, "decimals")

	if err != nil {
		return *new(uint8), err
	}

	out0 := *abi.ConvertType(out[0], new(uint8)).(*uint8)

	return out0, err

}

// Decimals is a free data retrieval call binding the contract method 0x313ce567.
//
// Solidity: function decimals() view returns(uint8)
func (_PriceFeed *PriceFeedSession) Decimals() (uint8, error) {
	return _PriceFeed.Contract.Decimals(&_PriceFeed.CallOpts)
}

// Decimals is a free data retrieval call binding the contract method 0x313ce567.
//
// Solidity: function decimals() view returns(uint8)
func (_PriceFeed *PriceFeedCallerSession) Decimals() (uint8, error) {
	return _PriceFeed.Contract.Decimals(&_PriceFeed.CallOpts)
}

// Description is a free data retrieval call binding the contract method 0x7284e416.
//
// Solidity: function description() view returns(string)
func (_PriceFeed *PriceFeedCaller) Description(opts *bind.CallOpts) (string, error) {
	var out []interface{}
	err := _PriceFeed.contract.Call(opts, &out, "description")

	if err != nil {
		return *new(string), err
	}

	out0 := *abi.ConvertType(out[0], new(string)).(*string)

	return out0, err

}

// Description is a free data retrieval call binding the contract method 0x7284e416.
//
// Solidity: function description() view returns(string)
func (_PriceFeed *PriceFeedSession) Description() (string, error) {
	return _PriceFeed.Contract.Description(&_PriceFeed.CallOpts)
}

// Description is a free data retrieval call binding the contract method 0x7284e416.
//
// Solidity: function description() view returns(string)
func (_PriceFeed *PriceFeedCallerSession) Description() (string, error) {
	return _PriceFeed.Contract.Description(&_PriceFeed.CallOpts)
}

// Feed is a free data retrieval call binding the contract method 0x37a7b7d8.
//
// Solidity: function feed() view returns(uint8)
func (_PriceFeed *PriceFeedCaller) Feed(opts *bind.CallOpts) (uint8, error) {
	var out []interface{}
	err := _PriceFeed.contract.Call(opts, &out, "feed")

	if err != nil {
		return *new(uint8), err
	}

	out0 := *abi.ConvertType(out[0], new(uint8)).(*uint8)

	return out0, err

}

// Feed is a free data retrieval call binding the contract method 0x37a7b7d8.
//
// Solidity: function feed() view returns(uint8)
func (_PriceFeed *PriceFeedSession) Feed() (uint8, error) {
	return _PriceFeed.Contract.Feed(&_PriceFeed.CallOpts)
}

// Feed is a free data retrieval call binding the contract method 0x37a7b7d8.
//
// Solidity: function feed() view returns(uint8)
func (_PriceFeed *PriceFeedCallerSession) Feed() (uint8, error) {
	return _PriceFeed.Contract.Feed(&_PriceFeed.CallOpts)
}

// GetRoundData is a free data retrieval call binding the contract method 0x9a6fc8f5.
//
// Solidity: function getRoundData(uint80 id) view returns(uint80 roundId, int256 answer, uint256 startedAt, uint256 updatedAt, uint80 answeredInRound)
func (_PriceFeed *PriceFeedCaller) GetRoundData(opts *bind.CallOpts, id *big.Int) (struct {
	RoundId         *big.Int
	Answer          *big.Int
	StartedAt       *big.Int
	UpdatedAt       *big.Int
	AnsweredInRound *big.Int
}, error) {
	var out []interface{}
	err := _PriceFeed.contract.Call(opts, &out, "getRoundData", id)

	outstruct := new(struct {
		RoundId         *big.Int
		Answer          *big.Int
		StartedAt       *big.Int
		UpdatedAt       *big.Int
		AnsweredInRound *big.Int
	})
	if err != nil {
		return *outstruct, err
	}

	outstruct.RoundId = *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)
	outstruct.Answer = *abi.ConvertType(out[1], new(*big.Int)).(**big.Int)
	outstruct.StartedAt = *abi.ConvertType(out[2], new(*big.Int)).(**big.Int)
	outstruct.UpdatedAt = *abi.ConvertType(out[3], new(*big.Int)).(**big.Int)
	outstruct.AnsweredInRound = *abi.ConvertType(out[4], new(*big.Int)).(**big.Int)

	return *outstruct, err

}

// GetRoundData is a free data retrieval call binding the contract method 0x9a6fc8f5.
//
// Solidity: function getRoundData(uint80 id) view returns(uint80 roundId, int256 answer, uint256 startedAt, uint256 updatedAt, uint80 answeredInRound)
func (_PriceFeed *PriceFeedSession) GetRoundData(id *big.Int) (struct {
	RoundId         *big.Int
	Answer          *big.Int
	StartedAt       *big.Int
	UpdatedAt       *big.Int
	AnsweredInRound *big.Int
}, error) {
	return _PriceFeed.Contract.GetRoundData(&_PriceFeed.CallOpts, id)
}

// GetRoundData is a free data retrieval call binding the contract method 0x9a6fc8f5.
//
// Solidity: function getRoundData(uint80 id) view returns(uint80 roundId, int256 answer, uint256 startedAt, uint256 updatedAt, uint80 answeredInRound)
func (_PriceFeed *PriceFeedCallerSession) GetRoundData(id *big.Int) (struct {
	RoundId         *big.Int
	Answer          *big.Int
	StartedAt       *big.Int
	UpdatedAt       *big.Int
	AnsweredInRound *big.Int
}, error) {
	return _PriceFeed.Contract.GetRoundData(&_PriceFeed.CallOpts, id)
}

// LatestRoundData is a free data retrieval call binding the contract method 0xfeaf968c.
//
// Solidity: function latestRoundData() view returns(uint80 roundId, int256 answer, uint256 startedAt, uint256 updatedAt, uint80 answeredInRound)
func (_PriceFeed *PriceFeedCaller) LatestRoundData(opts *bind.CallOpts) (struct {
	RoundId         *big.Int
	Answer          *big.Int
	StartedAt       *big.Int
	UpdatedAt       *big.Int
	AnsweredInRound *big.Int
}, error) {
	var out []interface{}
	err := _PriceFeed.contract.Call(opts, &out, "latestRoundData")

	outstruct := new(struct {
		RoundId         *big.Int
		Answer          *big.Int
		StartedAt       *big.Int
		UpdatedAt       *big.Int
		AnsweredInRound *big.Int
	})
	if err != nil {
		return *outstruct, err
	}

	outstruct.RoundId = *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)
	outstruct.Answer = *abi.ConvertType(out[1], new(*big.Int)).(**big.Int)
	outstruct.StartedAt = *abi.ConvertType(out[2], new(*big.Int)).(**big.Int)
	outstruct.UpdatedAt = *abi.ConvertType(out[3], new(*big.Int)).(**big.Int)
	outstruct.AnsweredInRound = *abi.ConvertType(out[4], new(*big.Int)).(**big.Int)

	return *outstruct, err

}

// LatestRoundData is a free data retrieval call binding the contract method 0xfeaf968c.
//
// Solidity: function latestRoundData() view returns(uint80 roundId, int256 answer, uint256 startedAt, uint256 updatedAt, uint80 answeredInRound)
func (_PriceFeed *PriceFeedSession) LatestRoundData() (struct {
	RoundId         *big.Int
	Answer          *big.Int
	StartedAt       *big.Int
	UpdatedAt       *big.Int
	AnsweredInRound *big.Int
}, error) {
	return _PriceFeed.Contract.LatestRoundData(&_PriceFeed.CallOpts)
}

// LatestRoundData is a free data retrieval call binding the contract method 0xfeaf968c.
//
// Solidity: function latestRoundData() view returns(uint80 roundId, int256 answer, uint256 startedAt, uint256 updatedAt, uint80 answeredInRound)
func (_PriceFeed *PriceFeedCallerSession) LatestRoundData() (struct {
	RoundId         *big.Int
	Answer          *big.Int
	StartedAt       *big.Int
	UpdatedAt       *big.Int
	AnsweredInRound *big.Int
}, error) {
	return _PriceFeed.Contract.LatestRoundData(&_PriceFeed.CallOpts)
}

// Oracle is a free data retrieval call binding the contract method 0x7dc0d1d0.
//
// Solidity: function oracle() view returns(address)
func (_PriceFeed *PriceFeedCaller) Oracle(opts *bind.CallOpts) (common.Address, error) {
	var out []interface{}
	err := _PriceFeed.contract.Call(opts, &out, "oracle")

	if err != nil {
		return *new(common.Address), err
	}

	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)

	return out0, err

}

// Oracle is a free data retrieval call binding the contract method 0x7dc0d1d0.
//
// Solidity: function oracle() view returns(address)
func (_PriceFeed *PriceFeedSession) Oracle() (common.Address, error) {
	return _PriceFeed.Contract.Oracle(&_PriceFeed.CallOpts)
}

// Oracle is a free data retrieval call binding the contract method 0x7dc0d1d0.
//
// Solidity: function oracle() view returns(address)
func (_PriceFeed *PriceFeedCallerSession) Oracle() (common.Address, error) {
	return _PriceFeed.Contract.Oracle(&_PriceFeed.CallOpts)
}

// ReadNoOlderThan is a free data retrieval call binding the contract method 0x335bbc28.
//
// Solidity: function readNoOlderThan(uint256 maxAge) view returns(int256 answer, uint256 observedAt)
func (_PriceFeed *PriceFeedCaller) ReadNoOlderThan(opts *bind.CallOpts, maxAge *big.Int) (struct {
	Answer     *big.Int
	ObservedAt *big.Int
}, error) {
	var out []interface{}
	err := _PriceFeed.contract.Call(opts, &out, "readNoOlderThan", maxAge)

	outstruct := new(struct {
		Answer     *big.Int
		ObservedAt *big.Int
	})
	if err != nil {
		return *outstruct, err
	}

	outstruct.Answer = *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)
	outstruct.ObservedAt = *abi.ConvertType(out[1], new(*big.Int)).(**big.Int)

	return *outstruct, err

}

// ReadNoOlderThan is a free data retrieval call binding the contract method 0x335bbc28.
//
// Solidity: function readNoOlderThan(uint256 maxAge) view returns(int256 answer, uint256 observedAt)
func (_PriceFeed *PriceFeedSession) ReadNoOlderThan(maxAge *big.Int) (struct {
	Answer     *big.Int
	ObservedAt *big.Int
}, error) {
	return _PriceFeed.Contract.ReadNoOlderThan(&_PriceFeed.CallOpts, maxAge)
}

// ReadNoOlderThan is a free data retrieval call binding the contract method 0x335bbc28.
//
// Solidity: function readNoOlderThan(uint256 maxAge) view returns(int256 answer, uint256 observedAt)
func (_PriceFeed *PriceFeedCallerSession) ReadNoOlderThan(maxAge *big.Int) (struct {
	Answer     *big.Int
	ObservedAt *big.Int
}, error) {
	return _PriceFeed.Contract.ReadNoOlderThan(&_PriceFeed.CallOpts, maxAge)
}

// TryRead is a free data retrieval call binding the contract method 0x10b07b71.
//
// Solidity: function tryRead() view returns(bool ok, int256 answer, uint256 observedAt)
func (_PriceFeed *PriceFeedCaller) TryRead(opts *bind.CallOpts) (struct {
	Ok         bool
	Answer     *big.Int
	ObservedAt *big.Int
}, error) {
	var out []interface{}
	err := _PriceFeed.contract.Call(opts, &out, "tryRead")

	outstruct := new(struct {
		Ok         bool
		Answer     *big.Int
		ObservedAt *big.Int
	})
	if err != nil {
		return *outstruct, err
	}

	outstruct.Ok = *abi.ConvertType(out[0], new(bool)).(*bool)
	outstruct.Answer = *abi.ConvertType(out[1], new(*big.Int)).(**big.Int)
	outstruct.ObservedAt = *abi.ConvertType(out[2], new(*big.Int)).(**big.Int)

	return *outstruct, err

}

// TryRead is a free data retrieval call binding the contract method 0x10b07b71.
//
// Solidity: function tryRead() view returns(bool ok, int256 answer, uint256 observedAt)
func (_PriceFeed *PriceFeedSession) TryRead() (struct {
	Ok         bool
	Answer     *big.Int
	ObservedAt *big.Int
}, error) {
	return _PriceFeed.Contract.TryRead(&_PriceFeed.CallOpts)
}

// TryRead is a free data retrieval call binding the contract method 0x10b07b71.
//
// Solidity: function tryRead() view returns(bool ok, int256 answer, uint256 observedAt)
func (_PriceFeed *PriceFeedCallerSession) TryRead() (struct {
	Ok         bool
	Answer     *big.Int
	ObservedAt *big.Int
}, error) {
	return _PriceFeed.Contract.TryRead(&_PriceFeed.CallOpts)
}

// Version is a free data retrieval call binding the contract method 0x54fd4d50.
//
// Solidity: function version() view returns(uint256)
func (_PriceFeed *PriceFeedCaller) Version(opts *bind.CallOpts) (*big.Int, error) {
	var out []interface{}
	err := _PriceFeed.contract.Call(opts, &out, "version")

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// Version is a free data retrieval call binding the contract method 0x54fd4d50.
//
// Solidity: function version() view returns(uint256)
func (_PriceFeed *PriceFeedSession) Version() (*big.Int, error) {
	return _PriceFeed.Contract.Version(&_PriceFeed.CallOpts)
}

// Version is a free data retrieval call binding the contract method 0x54fd4d50.
//
// Solidity: function version() view returns(uint256)
func (_PriceFeed *PriceFeedCallerSession) Version() (*big.Int, error) {
	return _PriceFeed.Contract.Version(&_PriceFeed.CallOpts)
}
