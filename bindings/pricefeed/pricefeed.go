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

// IPriceFeedPrice is an auto generated low-level Go binding around an user-defined struct.
type IPriceFeedPrice struct {
	RoundId    *big.Int
	Answer     *big.Int
	OldestAt   *big.Int
	ObservedAt *big.Int
	SettledAt  *big.Int
	SpreadBps  *big.Int
	Sources    *big.Int
}

// PriceFeedMetaData contains all meta data concerning the PriceFeed contract.
var PriceFeedMetaData = &bind.MetaData{
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"oracle_\",\"type\":\"address\",\"internalType\":\"contractIPriceOracle\"},{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"decimals\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint8\",\"internalType\":\"uint8\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"description\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"string\",\"internalType\":\"string\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"feed\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint8\",\"internalType\":\"uint8\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"getAnswer\",\"inputs\":[{\"name\":\"roundId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"int256\",\"internalType\":\"int256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"getRoundData\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint80\",\"internalType\":\"uint80\"}],\"outputs\":[{\"name\":\"roundId\",\"type\":\"uint80\",\"internalType\":\"uint80\"},{\"name\":\"answer\",\"type\":\"int256\",\"internalType\":\"int256\"},{\"name\":\"startedAt\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"updatedAt\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"answeredInRound\",\"type\":\"uint80\",\"internalType\":\"uint80\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"getTimestamp\",\"inputs\":[{\"name\":\"roundId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"latestAnswer\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"int256\",\"internalType\":\"int256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"latestRound\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"latestRoundData\",\"inputs\":[],\"outputs\":[{\"name\":\"roundId\",\"type\":\"uint80\",\"internalType\":\"uint80\"},{\"name\":\"answer\",\"type\":\"int256\",\"internalType\":\"int256\"},{\"name\":\"startedAt\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"updatedAt\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"answeredInRound\",\"type\":\"uint80\",\"internalType\":\"uint80\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"latestTimestamp\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"oracle\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIPriceOracle\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"read\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structIPriceFeed.Price\",\"components\":[{\"name\":\"roundId\",\"type\":\"uint80\",\"internalType\":\"uint80\"},{\"name\":\"answer\",\"type\":\"int256\",\"internalType\":\"int256\"},{\"name\":\"oldestAt\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"observedAt\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"settledAt\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"spreadBps\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"sources\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"readNoOlderThan\",\"inputs\":[{\"name\":\"maxAge\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"answer\",\"type\":\"int256\",\"internalType\":\"int256\"},{\"name\":\"oldestAt\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"tryRead\",\"inputs\":[],\"outputs\":[{\"name\":\"ok\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"answer\",\"type\":\"int256\",\"internalType\":\"int256\"},{\"name\":\"oldestAt\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"version\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"error\",\"name\":\"SafeCastOverflowedUintDowncast\",\"inputs\":[{\"name\":\"bits\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"StaleAnswer\",\"inputs\":[{\"name\":\"oldestAt\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"maxAge\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"AnswerNotPositive\",\"inputs\":[{\"name\":\"feed\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"answer\",\"type\":\"int192\",\"internalType\":\"int192\"}]},{\"type\":\"error\",\"name\":\"AnswerWithoutSources\",\"inputs\":[{\"name\":\"feed\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]},{\"type\":\"error\",\"name\":\"DuplicateSource\",\"inputs\":[{\"name\":\"source\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"InvalidBounds\",\"inputs\":[{\"name\":\"minAnswer\",\"type\":\"uint88\",\"internalType\":\"uint88\"},{\"name\":\"maxAnswer\",\"type\":\"uint88\",\"internalType\":\"uint88\"}]},{\"type\":\"error\",\"name\":\"InvalidFeedId\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"InvalidHeartbeat\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"InvalidHistoryBits\",\"inputs\":[{\"name\":\"historyBits\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]},{\"type\":\"error\",\"name\":\"InvalidMinSources\",\"inputs\":[{\"name\":\"minSources\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"sources\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"InvalidSourceCount\",\"inputs\":[{\"name\":\"sources\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"MalformedResponse\",\"inputs\":[{\"name\":\"expectedAnswers\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"MalformedSpec\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"NoFeeds\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"NoRounds\",\"inputs\":[{\"name\":\"feed\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]},{\"type\":\"error\",\"name\":\"ObservedInFuture\",\"inputs\":[{\"name\":\"feed\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"observedAt\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"OldestAtOutOfRange\",\"inputs\":[{\"name\":\"feed\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"oldestAt\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"observedAt\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"RoundUnavailable\",\"inputs\":[{\"name\":\"feed\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"roundId\",\"type\":\"uint80\",\"internalType\":\"uint80\"}]},{\"type\":\"error\",\"name\":\"TooManyDecimals\",\"inputs\":[{\"name\":\"decimals\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]},{\"type\":\"error\",\"name\":\"TooManyFeeds\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"TooManySources\",\"inputs\":[{\"name\":\"sources\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"UnknownFeed\",\"inputs\":[{\"name\":\"feed\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"UnknownFeedId\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"UnknownStatus\",\"inputs\":[{\"name\":\"feed\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"status\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]}]",
	Sigs: map[string]string{
		"313ce567": "decimals()",
		"7284e416": "description()",
		"37a7b7d8": "feed()",
		"b5ab58dc": "getAnswer(uint256)",
		"9a6fc8f5": "getRoundData(uint80)",
		"b633620c": "getTimestamp(uint256)",
		"50d25bcd": "latestAnswer()",
		"668a0f02": "latestRound()",
		"feaf968c": "latestRoundData()",
		"8205bf6a": "latestTimestamp()",
		"7dc0d1d0": "oracle()",
		"57de26a4": "read()",
		"335bbc28": "readNoOlderThan(uint256)",
		"10b07b71": "tryRead()",
		"54fd4d50": "version()",
	},
	Bin: "0x610100604052348015610010575f5ffd5b506040516114c93803806114c983398101604081905261002f91610136565b6001600160a01b0382166080819052604051638521833b60e01b815260048101839052638521833b90602401602060405180830381865afa158015610076573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061009a9190610177565b60ff1660a0819052604051635470286760e11b815260048101919091526001600160a01b0383169063a8e050ce906024015f60405180830381865afa1580156100e5573d5f5f3e3d5ffd5b505050506040513d5f823e601f3d908101601f1916820160405261010c91908101906103e4565b6020015160ff1660c05260e05250610505565b6001600160a01b0381168114610133575f5ffd5b50565b5f5f60408385031215610147575f5ffd5b82516101528161011f565b6020939093015192949293505050565b805160ff81168114610172575f5ffd5b919050565b5f60208284031215610187575f5ffd5b61019082610162565b9392505050565b634e487b7160e01b5f52604160045260245ffd5b60405160a081016001600160401b03811182821017156101cd576101cd610197565b60405290565b60405160c081016001600160401b03811182821017156101cd576101cd610197565b604051601f8201601f191681016001600160401b038111828210171561021d5761021d610197565b604052919050565b805163ffffffff81168114610172575f5ffd5b805161ffff81168114610172575f5ffd5b80516001600160581b0381168114610172575f5ffd5b5f82601f83011261026e575f5ffd5b81516001600160401b0381111561028757610287610197565b8060051b610297602082016101f5565b918252602081850181019290810190868411156102b2575f5ffd5b6020860192505b838310156103da5782516001600160401b038111156102d6575f5ffd5b860160a0818903601f190112156102eb575f5ffd5b6102f36101ab565b602082015160078110610304575f5ffd5b815260408201516103148161011f565b602082015261032560608301610162565b604082015261033660808301610225565b606082015260a08201516001600160401b03811115610353575f5ffd5b60208184010192505088601f83011261036a575f5ffd5b81516001600160401b0381111561038357610383610197565b610396601f8201601f19166020016101f5565b8181528a60208386010111156103aa575f5ffd5b8160208501602083015e5f60208383010152806080840152505080845250506020820191506020830192506102b9565b9695505050505050565b5f602082840312156103f4575f5ffd5b81516001600160401b03811115610409575f5ffd5b820180840361014081121561041c575f5ffd5b6104246101ab565b8251815261043460208401610162565b602082015261044560408401610162565b604082015260c0605f198301121561045b575f5ffd5b6104636101d3565b915061047160608401610225565b825261047f60808401610238565b602083015261049060a08401610238565b60408301526104a160c08401610162565b60608301526104b260e08401610249565b60808301526104c46101008401610249565b60a08301526060810191909152610120820151906001600160401b038211156104eb575f5ffd5b6104f78683850161025f565b608082015295945050505050565b60805160a05160c05160e051610f286105a15f395f818161061c01526106dd01525f61012301525f818161018401528181610359015281816104d801528181610789015281816108ba0152818161097a01528181610a4801528181610b6f0152610c5401525f818161024f0152818161038e01528181610501015281816107d8015281816108f7015281816109ab0152610b400152610f285ff3fe608060405234801561000f575f5ffd5b50600436106100f0575f3560e01c8063668a0f02116100935780639a6fc8f5116100635780639a6fc8f514610291578063b5ab58dc146102db578063b633620c146102ee578063feaf968c14610301575f5ffd5b8063668a0f021461022d5780637284e416146102355780637dc0d1d01461024a5780638205bf6a14610289575f5ffd5b806337a7b7d8116100ce57806337a7b7d81461017f57806350d25bcd146101a657806354fd4d50146101bc57806357de26a4146101c4575f5ffd5b806310b07b71146100f4578063313ce5671461011e578063335bbc2814610157575b5f5ffd5b6100fc610309565b6040805193151584526020840192909252908201526060015b60405180910390f35b6101457f000000000000000000000000000000000000000000000000000000000000000081565b60405160ff9091168152602001610115565b61016a610165366004610d34565b610348565b60408051928352602083019190915201610115565b6101457f000000000000000000000000000000000000000000000000000000000000000081565b6101ae61046d565b604051908152602001610115565b6101ae600281565b6101cc610482565b60405161011591905f60e08201905069ffffffffffffffffffff83511682526020830151602083015260408301516040830152606083015160608301526080830151608083015260a083015160a083015260c083015160c083015292915050565b6101ae6105f0565b61023d61060b565b6040516101159190610d4b565b6102717f000000000000000000000000000000000000000000000000000000000000000081565b6040516001600160a01b039091168152602001610115565b6101ae610760565b6102a461029f366004610d9a565b610778565b6040805169ffffffffffffffffffff968716815260208101959095528401929092526060830152909116608082015260a001610115565b6101ae6102e9366004610d34565b610878565b6101ae6102fc366004610d34565b61088f565b6102a46108a9565b5f5f5f5f610315610937565b8051602082015160409092015169ffffffffffffffffffff90911615159660179290920b955063ffffffff169350915050565b60405163d6118da960e01b815260ff7f00000000000000000000000000000000000000000000000000000000000000001660048201525f90819081906001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000169063d6118da99060240160e060405180830381865afa1580156103d3573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906103f79190610e19565b905083816040015163ffffffff16426104109190610ee9565b1115816040015185909161044a57604051637710c88960e11b815263ffffffff909216600483015260248201526044015b60405180910390fd5b5050602081015160409091015160179190910b9463ffffffff9091169350915050565b5f610476610937565b6020015160170b905090565b6104c76040518060e001604052805f69ffffffffffffffffffff1681526020015f81526020015f81526020015f81526020015f81526020015f81526020015f81525090565b60405163d6118da960e01b815260ff7f00000000000000000000000000000000000000000000000000000000000000001660048201525f907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063d6118da99060240160e060405180830381865afa15801561054e573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906105729190610e19565b90506040518060e00160405280825f015169ffffffffffffffffffff168152602001826020015160170b8152602001826040015163ffffffff168152602001826060015163ffffffff168152602001826080015163ffffffff1681526020018260a0015161ffff1681526020018260c0015160ff1681525091505090565b5f6105f9610937565b5169ffffffffffffffffffff16919050565b60605f5b60208110801561067557507f0000000000000000000000000000000000000000000000000000000000000000816020811061064c5761064c610efc565b1a60f81b7fff000000000000000000000000000000000000000000000000000000000000001615155b1561068a5761068381610f10565b905061060f565b5f8167ffffffffffffffff8111156106a4576106a4610db5565b6040519080825280601f01601f1916602001820160405280156106ce576020820181803683370190505b5090505f5b82811015610759577f0000000000000000000000000000000000000000000000000000000000000000816020811061070d5761070d610efc565b1a60f81b82828151811061072357610723610efc565b60200101907effffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff191690815f1a9053506001016106d3565b5092915050565b5f610769610937565b6040015163ffffffff16905090565b6040516369f841d960e11b815260ff7f000000000000000000000000000000000000000000000000000000000000000016600482015269ffffffffffffffffffff821660248201525f908190819081908190610866906001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000169063d3f083b2906044015b60e060405180830381865afa15801561081e573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906108429190610e19565b80516020820151604083015160179190910b9063ffffffff16808391939590929450565b939a9299509097509550909350915050565b5f61088282610aef565b6020015160170b92915050565b5f61089982610aef565b6040015163ffffffff1692915050565b60405163d6118da960e01b815260ff7f00000000000000000000000000000000000000000000000000000000000000001660048201525f908190819081908190610926906001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000169063d6118da990602401610803565b945094509450945094509091929394565b6040805160e0810182525f80825260208201819052818301819052606082018190526080820181905260a0820181905260c0820152905163d6118da960e01b81527f000000000000000000000000000000000000000000000000000000000000000060ff1660048201526001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000169063d6118da99060240160e060405180830381865afa925050508015610a0e575060408051601f3d908101601f19168201909252610a0b91810190610e19565b60015b610aea573d808015610a3b576040519150601f19603f3d011682016040523d82523d5f602084013e610a40565b606091505b5060405160ff7f0000000000000000000000000000000000000000000000000000000000000000166024820152610ae49082906331413c5560e21b906044015b60408051601f198184030181529190526020810180517bffffffffffffffffffffffffffffffffffffffffffffffffffffffff167fffffffff0000000000000000000000000000000000000000000000000000000090931692909217909152610ca4565b91505090565b919050565b6040805160e0810182525f80825260208201819052918101829052606081018290526080810182905260a0810182905260c081019190915269ffffffffffffffffffff821115610b3e57919050565b7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663d3f083b27f0000000000000000000000000000000000000000000000000000000000000000610b9785610cfa565b6040517fffffffff0000000000000000000000000000000000000000000000000000000060e085901b16815260ff909216600483015269ffffffffffffffffffff16602482015260440160e060405180830381865afa925050508015610c1a575060408051601f3d908101601f19168201909252610c1791810190610e19565b60015b610c9e573d808015610c47576040519150601f19603f3d011682016040523d82523d5f602084013e610c4c565b606091505b5060405160ff7f000000000000000000000000000000000000000000000000000000000000000016602482015260448101849052610c979082906320b065d360e21b90606401610a80565b9392505050565b92915050565b6040805160e0810182525f80825260208201819052918101829052606081018290526080810182905260a0810182905260c0810191909152818051906020012083805190602001200315610c9e57825160208401fd5b5f69ffffffffffffffffffff821115610d30576040516306dfcc6560e41b81526050600482015260248101839052604401610441565b5090565b5f60208284031215610d44575f5ffd5b5035919050565b602081525f82518060208401528060208501604085015e5f604082850101526040601f19601f83011684010191505092915050565b69ffffffffffffffffffff81168114610d97575f5ffd5b50565b5f60208284031215610daa575f5ffd5b8135610c9781610d80565b634e487b7160e01b5f52604160045260245ffd5b8051610aea81610d80565b8051601781900b8114610aea575f5ffd5b805163ffffffff81168114610aea575f5ffd5b805161ffff81168114610aea575f5ffd5b805160ff81168114610aea575f5ffd5b5f60e0828403128015610e2a575f5ffd5b5060405160e0810167ffffffffffffffff81118282101715610e5a57634e487b7160e01b5f52604160045260245ffd5b604052610e6683610dc9565b8152610e7460208401610dd4565b6020820152610e8560408401610de5565b6040820152610e9660608401610de5565b6060820152610ea760808401610de5565b6080820152610eb860a08401610df8565b60a0820152610ec960c08401610e09565b60c08201529392505050565b634e487b7160e01b5f52601160045260245ffd5b81810381811115610c9e57610c9e610ed5565b634e487b7160e01b5f52603260045260245ffd5b5f60018201610f2157610f21610ed5565b506001019056",
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

// GetAnswer is a free data retrieval call binding the contract method 0xb5ab58dc.
//
// Solidity: function getAnswer(uint256 roundId) view returns(int256)
func (_PriceFeed *PriceFeedCaller) GetAnswer(opts *bind.CallOpts, roundId *big.Int) (*big.Int, error) {
	var out []interface{}
	err := _PriceFeed.contract.Call(opts, &out, "getAnswer", roundId)

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// GetAnswer is a free data retrieval call binding the contract method 0xb5ab58dc.
//
// Solidity: function getAnswer(uint256 roundId) view returns(int256)
func (_PriceFeed *PriceFeedSession) GetAnswer(roundId *big.Int) (*big.Int, error) {
	return _PriceFeed.Contract.GetAnswer(&_PriceFeed.CallOpts, roundId)
}

// GetAnswer is a free data retrieval call binding the contract method 0xb5ab58dc.
//
// Solidity: function getAnswer(uint256 roundId) view returns(int256)
func (_PriceFeed *PriceFeedCallerSession) GetAnswer(roundId *big.Int) (*big.Int, error) {
	return _PriceFeed.Contract.GetAnswer(&_PriceFeed.CallOpts, roundId)
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

// GetTimestamp is a free data retrieval call binding the contract method 0xb633620c.
//
// Solidity: function getTimestamp(uint256 roundId) view returns(uint256)
func (_PriceFeed *PriceFeedCaller) GetTimestamp(opts *bind.CallOpts, roundId *big.Int) (*big.Int, error) {
	var out []interface{}
	err := _PriceFeed.contract.Call(opts, &out, "getTimestamp", roundId)

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// GetTimestamp is a free data retrieval call binding the contract method 0xb633620c.
//
// Solidity: function getTimestamp(uint256 roundId) view returns(uint256)
func (_PriceFeed *PriceFeedSession) GetTimestamp(roundId *big.Int) (*big.Int, error) {
	return _PriceFeed.Contract.GetTimestamp(&_PriceFeed.CallOpts, roundId)
}

// GetTimestamp is a free data retrieval call binding the contract method 0xb633620c.
//
// Solidity: function getTimestamp(uint256 roundId) view returns(uint256)
func (_PriceFeed *PriceFeedCallerSession) GetTimestamp(roundId *big.Int) (*big.Int, error) {
	return _PriceFeed.Contract.GetTimestamp(&_PriceFeed.CallOpts, roundId)
}

// LatestAnswer is a free data retrieval call binding the contract method 0x50d25bcd.
//
// Solidity: function latestAnswer() view returns(int256)
func (_PriceFeed *PriceFeedCaller) LatestAnswer(opts *bind.CallOpts) (*big.Int, error) {
	var out []interface{}
	err := _PriceFeed.contract.Call(opts, &out, "latestAnswer")

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// LatestAnswer is a free data retrieval call binding the contract method 0x50d25bcd.
//
// Solidity: function latestAnswer() view returns(int256)
func (_PriceFeed *PriceFeedSession) LatestAnswer() (*big.Int, error) {
	return _PriceFeed.Contract.LatestAnswer(&_PriceFeed.CallOpts)
}

// LatestAnswer is a free data retrieval call binding the contract method 0x50d25bcd.
//
// Solidity: function latestAnswer() view returns(int256)
func (_PriceFeed *PriceFeedCallerSession) LatestAnswer() (*big.Int, error) {
	return _PriceFeed.Contract.LatestAnswer(&_PriceFeed.CallOpts)
}

// LatestRound is a free data retrieval call binding the contract method 0x668a0f02.
//
// Solidity: function latestRound() view returns(uint256)
func (_PriceFeed *PriceFeedCaller) LatestRound(opts *bind.CallOpts) (*big.Int, error) {
	var out []interface{}
	err := _PriceFeed.contract.Call(opts, &out, "latestRound")

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// LatestRound is a free data retrieval call binding the contract method 0x668a0f02.
//
// Solidity: function latestRound() view returns(uint256)
func (_PriceFeed *PriceFeedSession) LatestRound() (*big.Int, error) {
	return _PriceFeed.Contract.LatestRound(&_PriceFeed.CallOpts)
}

// LatestRound is a free data retrieval call binding the contract method 0x668a0f02.
//
// Solidity: function latestRound() view returns(uint256)
func (_PriceFeed *PriceFeedCallerSession) LatestRound() (*big.Int, error) {
	return _PriceFeed.Contract.LatestRound(&_PriceFeed.CallOpts)
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

// LatestTimestamp is a free data retrieval call binding the contract method 0x8205bf6a.
//
// Solidity: function latestTimestamp() view returns(uint256)
func (_PriceFeed *PriceFeedCaller) LatestTimestamp(opts *bind.CallOpts) (*big.Int, error) {
	var out []interface{}
	err := _PriceFeed.contract.Call(opts, &out, "latestTimestamp")

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// LatestTimestamp is a free data retrieval call binding the contract method 0x8205bf6a.
//
// Solidity: function latestTimestamp() view returns(uint256)
func (_PriceFeed *PriceFeedSession) LatestTimestamp() (*big.Int, error) {
	return _PriceFeed.Contract.LatestTimestamp(&_PriceFeed.CallOpts)
}

// LatestTimestamp is a free data retrieval call binding the contract method 0x8205bf6a.
//
// Solidity: function latestTimestamp() view returns(uint256)
func (_PriceFeed *PriceFeedCallerSession) LatestTimestamp() (*big.Int, error) {
	return _PriceFeed.Contract.LatestTimestamp(&_PriceFeed.CallOpts)
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

// Read is a free data retrieval call binding the contract method 0x57de26a4.
//
// Solidity: function read() view returns((uint80,int256,uint256,uint256,uint256,uint256,uint256))
func (_PriceFeed *PriceFeedCaller) Read(opts *bind.CallOpts) (IPriceFeedPrice, error) {
	var out []interface{}
	err := _PriceFeed.contract.Call(opts, &out, "read")

	if err != nil {
		return *new(IPriceFeedPrice), err
	}

	out0 := *abi.ConvertType(out[0], new(IPriceFeedPrice)).(*IPriceFeedPrice)

	return out0, err

}

// Read is a free data retrieval call binding the contract method 0x57de26a4.
//
// Solidity: function read() view returns((uint80,int256,uint256,uint256,uint256,uint256,uint256))
func (_PriceFeed *PriceFeedSession) Read() (IPriceFeedPrice, error) {
	return _PriceFeed.Contract.Read(&_PriceFeed.CallOpts)
}

// Read is a free data retrieval call binding the contract method 0x57de26a4.
//
// Solidity: function read() view returns((uint80,int256,uint256,uint256,uint256,uint256,uint256))
func (_PriceFeed *PriceFeedCallerSession) Read() (IPriceFeedPrice, error) {
	return _PriceFeed.Contract.Read(&_PriceFeed.CallOpts)
}

// ReadNoOlderThan is a free data retrieval call binding the contract method 0x335bbc28.
//
// Solidity: function readNoOlderThan(uint256 maxAge) view returns(int256 answer, uint256 oldestAt)
func (_PriceFeed *PriceFeedCaller) ReadNoOlderThan(opts *bind.CallOpts, maxAge *big.Int) (struct {
	Answer   *big.Int
	OldestAt *big.Int
}, error) {
	var out []interface{}
	err := _PriceFeed.contract.Call(opts, &out, "readNoOlderThan", maxAge)

	outstruct := new(struct {
		Answer   *big.Int
		OldestAt *big.Int
	})
	if err != nil {
		return *outstruct, err
	}

	outstruct.Answer = *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)
	outstruct.OldestAt = *abi.ConvertType(out[1], new(*big.Int)).(**big.Int)

	return *outstruct, err

}

// ReadNoOlderThan is a free data retrieval call binding the contract method 0x335bbc28.
//
// Solidity: function readNoOlderThan(uint256 maxAge) view returns(int256 answer, uint256 oldestAt)
func (_PriceFeed *PriceFeedSession) ReadNoOlderThan(maxAge *big.Int) (struct {
	Answer   *big.Int
	OldestAt *big.Int
}, error) {
	return _PriceFeed.Contract.ReadNoOlderThan(&_PriceFeed.CallOpts, maxAge)
}

// ReadNoOlderThan is a free data retrieval call binding the contract method 0x335bbc28.
//
// Solidity: function readNoOlderThan(uint256 maxAge) view returns(int256 answer, uint256 oldestAt)
func (_PriceFeed *PriceFeedCallerSession) ReadNoOlderThan(maxAge *big.Int) (struct {
	Answer   *big.Int
	OldestAt *big.Int
}, error) {
	return _PriceFeed.Contract.ReadNoOlderThan(&_PriceFeed.CallOpts, maxAge)
}

// TryRead is a free data retrieval call binding the contract method 0x10b07b71.
//
// Solidity: function tryRead() view returns(bool ok, int256 answer, uint256 oldestAt)
func (_PriceFeed *PriceFeedCaller) TryRead(opts *bind.CallOpts) (struct {
	Ok       bool
	Answer   *big.Int
	OldestAt *big.Int
}, error) {
	var out []interface{}
	err := _PriceFeed.contract.Call(opts, &out, "tryRead")

	outstruct := new(struct {
		Ok       bool
		Answer   *big.Int
		OldestAt *big.Int
	})
	if err != nil {
		return *outstruct, err
	}

	outstruct.Ok = *abi.ConvertType(out[0], new(bool)).(*bool)
	outstruct.Answer = *abi.ConvertType(out[1], new(*big.Int)).(**big.Int)
	outstruct.OldestAt = *abi.ConvertType(out[2], new(*big.Int)).(**big.Int)

	return *outstruct, err

}

// TryRead is a free data retrieval call binding the contract method 0x10b07b71.
//
// Solidity: function tryRead() view returns(bool ok, int256 answer, uint256 oldestAt)
func (_PriceFeed *PriceFeedSession) TryRead() (struct {
	Ok       bool
	Answer   *big.Int
	OldestAt *big.Int
}, error) {
	return _PriceFeed.Contract.TryRead(&_PriceFeed.CallOpts)
}

// TryRead is a free data retrieval call binding the contract method 0x10b07b71.
//
// Solidity: function tryRead() view returns(bool ok, int256 answer, uint256 oldestAt)
func (_PriceFeed *PriceFeedCallerSession) TryRead() (struct {
	Ok       bool
	Answer   *big.Int
	OldestAt *big.Int
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
