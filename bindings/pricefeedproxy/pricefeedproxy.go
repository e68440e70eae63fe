// Code generated - DO NOT EDIT.
// This file is a generated binding and any manual changes will be lost.

package pricefeedproxy

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

// IPriceFeedProxyTerms is an auto generated low-level Go binding around an user-defined struct.
type IPriceFeedProxyTerms struct {
	MaxDeviationBps uint16
	MaxAge          uint32
}

// PriceFeedProxyMetaData contains all meta data concerning the PriceFeedProxy contract.
var PriceFeedProxyMetaData = &bind.MetaData{
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"first\",\"type\":\"address\",\"internalType\":\"contractIPriceFeed\"},{\"name\":\"noticeBlocks_\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"owner_\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"acceptOwnership\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"aggregator\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIPriceFeed\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"confirmAggregator\",\"inputs\":[{\"name\":\"next\",\"type\":\"address\",\"internalType\":\"contractIPriceFeed\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"decimals\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint8\",\"internalType\":\"uint8\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"description\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"string\",\"internalType\":\"string\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"feed\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint8\",\"internalType\":\"uint8\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"getAnswer\",\"inputs\":[{\"name\":\"roundId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"int256\",\"internalType\":\"int256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"getRoundData\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint80\",\"internalType\":\"uint80\"}],\"outputs\":[{\"name\":\"roundId\",\"type\":\"uint80\",\"internalType\":\"uint80\"},{\"name\":\"answer\",\"type\":\"int256\",\"internalType\":\"int256\"},{\"name\":\"startedAt\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"updatedAt\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"answeredInRound\",\"type\":\"uint80\",\"internalType\":\"uint80\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"getTimestamp\",\"inputs\":[{\"name\":\"roundId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"latestAnswer\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"int256\",\"internalType\":\"int256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"latestRound\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"latestRoundData\",\"inputs\":[],\"outputs\":[{\"name\":\"roundId\",\"type\":\"uint80\",\"internalType\":\"uint80\"},{\"name\":\"answer\",\"type\":\"int256\",\"internalType\":\"int256\"},{\"name\":\"startedAt\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"updatedAt\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"answeredInRound\",\"type\":\"uint80\",\"internalType\":\"uint80\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"latestTimestamp\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"noticeBlocks\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"oracle\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIPriceOracle\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"owner\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"pendingOwner\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"phaseAggregators\",\"inputs\":[{\"name\":\"phase\",\"type\":\"uint16\",\"internalType\":\"uint16\"}],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIPriceFeed\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"phaseId\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint16\",\"internalType\":\"uint16\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"proposal\",\"inputs\":[],\"outputs\":[{\"name\":\"terms\",\"type\":\"tuple\",\"internalType\":\"structIPriceFeedProxy.Terms\",\"components\":[{\"name\":\"maxDeviationBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"maxAge\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"name\":\"fromBlock\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"proposeAggregator\",\"inputs\":[{\"name\":\"next\",\"type\":\"address\",\"internalType\":\"contractIPriceFeed\"},{\"name\":\"terms\",\"type\":\"tuple\",\"internalType\":\"structIPriceFeedProxy.Terms\",\"components\":[{\"name\":\"maxDeviationBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"maxAge\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"proposedAggregator\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIPriceFeed\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"proposedGetRoundData\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint80\",\"internalType\":\"uint80\"}],\"outputs\":[{\"name\":\"roundId\",\"type\":\"uint80\",\"internalType\":\"uint80\"},{\"name\":\"answer\",\"type\":\"int256\",\"internalType\":\"int256\"},{\"name\":\"startedAt\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"updatedAt\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"answeredInRound\",\"type\":\"uint80\",\"internalType\":\"uint80\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"proposedLatestRoundData\",\"inputs\":[],\"outputs\":[{\"name\":\"roundId\",\"type\":\"uint80\",\"internalType\":\"uint80\"},{\"name\":\"answer\",\"type\":\"int256\",\"internalType\":\"int256\"},{\"name\":\"startedAt\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"updatedAt\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"answeredInRound\",\"type\":\"uint80\",\"internalType\":\"uint80\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"read\",\"inputs\":[],\"outputs\":[{\"name\":\"price\",\"type\":\"tuple\",\"internalType\":\"structIPriceFeed.Price\",\"components\":[{\"name\":\"roundId\",\"type\":\"uint80\",\"internalType\":\"uint80\"},{\"name\":\"answer\",\"type\":\"int256\",\"internalType\":\"int256\"},{\"name\":\"oldestAt\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"observedAt\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"settledAt\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"spreadBps\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"sources\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"readNoOlderThan\",\"inputs\":[{\"name\":\"maxAge\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"answer\",\"type\":\"int256\",\"internalType\":\"int256\"},{\"name\":\"oldestAt\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"renounceOwnership\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"pure\"},{\"type\":\"function\",\"name\":\"transferOwnership\",\"inputs\":[{\"name\":\"newOwner\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"tryRead\",\"inputs\":[],\"outputs\":[{\"name\":\"ok\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"answer\",\"type\":\"int256\",\"internalType\":\"int256\"},{\"name\":\"oldestAt\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"version\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"withdrawProposal\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"event\",\"name\":\"AggregatorConfirmed\",\"inputs\":[{\"name\":\"previous\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"latest\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"phase\",\"type\":\"uint16\",\"indexed\":false,\"internalType\":\"uint16\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"AggregatorProposed\",\"inputs\":[{\"name\":\"current\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"proposed\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"fromBlock\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"terms\",\"type\":\"tuple\",\"indexed\":false,\"internalType\":\"structIPriceFeedProxy.Terms\",\"components\":[{\"name\":\"maxDeviationBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"maxAge\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"OwnershipTransferStarted\",\"inputs\":[{\"name\":\"previousOwner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"newOwner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"OwnershipTransferred\",\"inputs\":[{\"name\":\"previousOwner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"newOwner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"AnotherFeed\",\"inputs\":[{\"name\":\"proposed\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"AnswerTooFar\",\"inputs\":[{\"name\":\"present\",\"type\":\"int256\",\"internalType\":\"int256\"},{\"name\":\"proposed\",\"type\":\"int256\",\"internalType\":\"int256\"}]},{\"type\":\"error\",\"name\":\"NoUsableAnswer\",\"inputs\":[{\"name\":\"proposed\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NotProposed\",\"inputs\":[{\"name\":\"given\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"proposed\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NothingProposed\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"NoticeNotOver\",\"inputs\":[{\"name\":\"fromBlock\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"NoticeTooShort\",\"inputs\":[{\"name\":\"blocks\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"OwnableInvalidOwner\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"OwnableUnauthorizedAccount\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"OwnerNeeded\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"SafeCastOverflowedUintDowncast\",\"inputs\":[{\"name\":\"bits\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"StaleAnswer\",\"inputs\":[{\"name\":\"oldestAt\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"maxAge\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"UnknownPhase\",\"inputs\":[{\"name\":\"phase\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"AnswerNotPositive\",\"inputs\":[{\"name\":\"feed\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"answer\",\"type\":\"int192\",\"internalType\":\"int192\"}]},{\"type\":\"error\",\"name\":\"AnswerWithoutSources\",\"inputs\":[{\"name\":\"feed\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]},{\"type\":\"error\",\"name\":\"DuplicateSource\",\"inputs\":[{\"name\":\"source\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"InvalidBounds\",\"inputs\":[{\"name\":\"minAnswer\",\"type\":\"uint88\",\"internalType\":\"uint88\"},{\"name\":\"maxAnswer\",\"type\":\"uint88\",\"internalType\":\"uint88\"}]},{\"type\":\"error\",\"name\":\"InvalidFeedId\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"InvalidHeartbeat\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"InvalidHistoryBits\",\"inputs\":[{\"name\":\"historyBits\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]},{\"type\":\"error\",\"name\":\"InvalidMinSources\",\"inputs\":[{\"name\":\"minSources\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"sources\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"InvalidSourceCount\",\"inputs\":[{\"name\":\"sources\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"MalformedResponse\",\"inputs\":[{\"name\":\"expectedAnswers\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"MalformedSpec\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"NoFeeds\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"NoRounds\",\"inputs\":[{\"name\":\"feed\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]},{\"type\":\"error\",\"name\":\"ObservedInFuture\",\"inputs\":[{\"name\":\"feed\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"observedAt\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"OldestAtOutOfRange\",\"inputs\":[{\"name\":\"feed\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"oldestAt\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"observedAt\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"RoundUnavailable\",\"inputs\":[{\"name\":\"feed\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"roundId\",\"type\":\"uint80\",\"internalType\":\"uint80\"}]},{\"type\":\"error\",\"name\":\"TooManyDecimals\",\"inputs\":[{\"name\":\"decimals\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]},{\"type\":\"error\",\"name\":\"TooManyFeeds\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"TooManySources\",\"inputs\":[{\"name\":\"sources\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"UnknownFeed\",\"inputs\":[{\"name\":\"feed\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"UnknownFeedId\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"UnknownStatus\",\"inputs\":[{\"name\":\"feed\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"status\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]}]",
	Sigs: map[string]string{
		"79ba5097": "acceptOwnership()",
		"245a7bfc": "aggregator()",
		"a928c096": "confirmAggregator(address)",
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
		"301d515d": "noticeBlocks()",
		"7dc0d1d0": "oracle()",
		"8da5cb5b": "owner()",
		"e30c3978": "pendingOwner()",
		"c1597304": "phaseAggregators(uint16)",
		"58303b10": "phaseId()",
		"753ec103": "proposal()",
		"b0b956c7": "proposeAggregator(address,(uint16,uint32))",
		"e8c4be30": "proposedAggregator()",
		"6001ac53": "proposedGetRoundData(uint80)",
		"8f6b4d91": "proposedLatestRoundData()",
		"57de26a4": "read()",
		"335bbc28": "readNoOlderThan(uint256)",
		"715018a6": "renounceOwnership()",
		"f2fde38b": "transferOwnership(address)",
		"10b07b71": "tryRead()",
		"54fd4d50": "version()",
		"031cf1d9": "withdrawProposal()",
	},
	Bin: "0x60e060405234801561000f575f5ffd5b506040516120aa3803806120aa83398101604081905261002e916102ba565b806001600160a01b03811661005d57604051631e4fbdf760e01b81525f60048201526024015b60405180910390fd5b61006681610182565b508161200081101561008e576040516314aec4e960e21b815260040161005491815260200190565b508160a08181525050826001600160a01b031663313ce5676040518163ffffffff1660e01b8152600401602060405180830381865afa1580156100d3573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906100f791906102fa565b60ff1660808160ff1681525050826001600160a01b0316637284e4166040518163ffffffff1660e01b81526004015f60405180830381865afa15801561013f573d5f5f3e3d5ffd5b505050506040513d5f823e601f3d908101601f191682016040526101669190810190610335565b805160209091012060c05261017a8361019e565b505050610411565b600180546001600160a01b031916905561019b81610257565b50565b6002546001600160a01b0362010000820416905f906101c29061ffff1660016103e5565b60408051808201825261ffff83168082526001600160a01b038781166020938401819052600280546001600160b01b03191684176201000083021790555f8381526003855285902080546001600160a01b03191682179055935191825293945091928516917f9059c5baba6c0b7b10f4e50a8f483ea9d8f86040bd66fd4423a60d393883d2c3910160405180910390a3505050565b5f80546001600160a01b038381166001600160a01b0319831681178455604051919092169283917f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e09190a35050565b6001600160a01b038116811461019b575f5ffd5b5f5f5f606084860312156102cc575f5ffd5b83516102d7816102a6565b6020850151604086015191945092506102ef816102a6565b809150509250925092565b5f6020828403121561030a575f5ffd5b815160ff8116811461031a575f5ffd5b9392505050565b634e487b7160e01b5f52604160045260245ffd5b5f60208284031215610345575f5ffd5b81516001600160401b0381111561035a575f5ffd5b8201601f8101841361036a575f5ffd5b80516001600160401b0381111561038357610383610321565b604051601f8201601f19908116603f011681016001600160401b03811182821017156103b1576103b1610321565b6040528181528282016020018610156103c8575f5ffd5b8160208401602083015e5f91810160200191909152949350505050565b61ffff818116838216019081111561040b57634e487b7160e01b5f52601160045260245ffd5b92915050565b60805160a05160c051611c616104495f395f6113be01525f81816102440152610f0b01525f8181610279015261132e0152611c615ff3fe608060405234801561000f575f5ffd5b50600436106101dc575f3560e01c8063753ec10311610109578063b0b956c71161009e578063e30c39781161006e578063e30c39781461050b578063e8c4be301461051c578063f2fde38b1461052d578063feaf968c14610540575f5ffd5b8063b0b956c7146104aa578063b5ab58dc146104bd578063b633620c146104d0578063c1597304146104e3575f5ffd5b80638da5cb5b116100d95780638da5cb5b1461046c5780638f6b4d911461047c5780639a6fc8f514610484578063a928c09614610497575f5ffd5b8063753ec103146103d557806379ba5097146104545780637dc0d1d01461045c5780638205bf6a14610464575f5ffd5b806350d25bcd1161017f5780636001ac531161014f5780636001ac5314610369578063668a0f02146103b0578063715018a6146103b85780637284e416146103c0575f5ffd5b806350d25bcd146102dd57806354fd4d50146102e557806357de26a4146102ed57806358303b1014610353575f5ffd5b8063301d515d116101ba578063301d515d1461023f578063313ce56714610274578063335bbc28146102ad57806337a7b7d8146102d5575f5ffd5b8063031cf1d9146101e057806310b07b71146101ea578063245a7bfc14610214575b5f5ffd5b6101e8610548565b005b6101f26105cd565b6040805193151584526020840192909252908201526060015b60405180910390f35b6002546201000090046001600160a01b03165b6040516001600160a01b03909116815260200161020b565b6102667f000000000000000000000000000000000000000000000000000000000000000081565b60405190815260200161020b565b61029b7f000000000000000000000000000000000000000000000000000000000000000081565b60405160ff909116815260200161020b565b6102c06102bb3660046117ab565b610653565b6040805192835260208301919091520161020b565b61029b6106e2565b61026661075a565b6102666107cd565b6102f561081c565b60405161020b91905f60e0820190506001600160501b0383511682526020830151602083015260408301516040830152606083015160608301526080830151608083015260a083015160a083015260c083015160c083015292915050565b60025460405161ffff909116815260200161020b565b61037c6103773660046117d6565b61090e565b604080516001600160501b03968716815260208101959095528401929092526060830152909116608082015260a00161020b565b61026661099e565b6101e8610a4d565b6103c8610a66565b60405161020b91906117f8565b61042a604080518082019091525f8082526020820152506004546040805180820190915260055461ffff8116825262010000900463ffffffff16602082015291600160a01b90910467ffffffffffffffff1690565b60408051835161ffff16815260209384015163ffffffff169381019390935282015260600161020b565b6101e8610adc565b610227610b25565b610266610b98565b5f546001600160a01b0316610227565b61037c610be7565b61037c6104923660046117d6565b610c64565b6101e86104a5366004611841565b610d6f565b6101e86104b836600461185c565b610ee1565b6102666104cb3660046117ab565b610f9b565b6102666104de3660046117ab565b611032565b6102276104f13660046118a9565b60036020525f90815260409020546001600160a01b031681565b6001546001600160a01b0316610227565b6004546001600160a01b0316610227565b6101e861053b366004611841565b61107f565b61037c6110ef565b6105506111c2565b610565600480546001600160e01b0319169055565b6005805465ffffffffffff19169055600254604080515f8082526020820181905291810182905290916201000090046001600160a01b0316907f1f342a299d2ebe44ef921eddd133e898d5ae473e2bd5954a7e3157e72ed93a0f9060600160405180910390a3565b5f5f5f6105e96002546001600160a01b03620100009091041690565b6001600160a01b03166310b07b716040518163ffffffff1660e01b8152600401606060405180830381865afa158015610624573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061064891906118c4565b925092509250909192565b5f5f61066e6002546001600160a01b03620100009091041690565b6001600160a01b031663335bbc28846040518263ffffffff1660e01b815260040161069b91815260200190565b6040805180830381865afa1580156106b5573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906106d991906118fc565b91509150915091565b6002545f906201000090046001600160a01b03166001600160a01b03166337a7b7d86040518163ffffffff1660e01b8152600401602060405180830381865afa158015610731573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610755919061191e565b905090565b6002545f906201000090046001600160a01b03166001600160a01b03166350d25bcd6040518163ffffffff1660e01b8152600401602060405180830381865afa1580156107a9573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610755919061193e565b6002545f906201000090046001600160a01b03166001600160a01b03166354fd4d506040518163ffffffff1660e01b8152600401602060405180830381865afa1580156107a9573d5f5f3e3d5ffd5b61085e6040518060e001604052805f6001600160501b031681526020015f81526020015f81526020015f81526020015f81526020015f81526020015f81525090565b60408051808201825260025461ffff811682526201000090046001600160a01b03166020820181905282516315f789a960e21b81529251919290916357de26a49160048082019260e0929091908290030181865afa1580156108c2573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906108e691906119c3565b815181519193506108ff916001600160501b03166111f0565b6001600160501b031682525090565b5f5f5f5f5f61091b611220565b604051639a6fc8f560e01b81526001600160501b03881660048201526001600160a01b039190911690639a6fc8f59060240160a060405180830381865afa158015610968573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061098c9190611a2f565b939a9299509097509550909350915050565b60408051808201825260025461ffff811682526201000090046001600160a01b031660208083018290528351633345078160e11b815293515f9485939263668a0f02926004808401938290030181865afa1580156109fe573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610a22919061193e565b90508015610a3b578151610a3690826111f0565b610a3d565b5f5b6001600160501b03169250505090565b60405163017ed72b60e01b815260040160405180910390fd5b6002546060906201000090046001600160a01b03166001600160a01b0316637284e4166040518163ffffffff1660e01b81526004015f60405180830381865afa158015610ab5573d5f5f3e3d5ffd5b505050506040513d5f823e601f3d908101601f191682016040526107559190810190611a83565b60015433906001600160a01b03168114610b195760405163118cdaa760e01b81526001600160a01b03821660048201526024015b60405180910390fd5b610b228161125f565b50565b6002545f906201000090046001600160a01b03166001600160a01b0316637dc0d1d06040518163ffffffff1660e01b8152600401602060405180830381865afa158015610b74573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906107559190611b17565b6002545f906201000090046001600160a01b03166001600160a01b0316638205bf6a6040518163ffffffff1660e01b8152600401602060405180830381865afa1580156107a9573d5f5f3e3d5ffd5b5f5f5f5f5f610bf4611220565b6001600160a01b031663feaf968c6040518163ffffffff1660e01b815260040160a060405180830381865afa158015610c2f573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610c539190611a2f565b945094509450945094509091929394565b5f5f5f5f5f5f5f610c7488611278565b61ffff82165f9081526003602052604090205491935091506001600160a01b03168281610cbb576040516306b6e46160e31b815261ffff9091166004820152602401610b10565b50604051639a6fc8f560e01b815267ffffffffffffffff831660048201526001600160a01b03821690639a6fc8f59060240160a060405180830381865afa158015610d08573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610d2c9190611a2f565b939b50919950975095509350610d4b836001600160501b038a166111f0565b610d5e84866001600160501b03166111f0565b909a97995095975093959350505050565b610d776111c2565b5f610d8a6004546001600160a01b031690565b905081816001600160a01b0382811690821614610dcd576040516310cf1c6d60e31b81526001600160a01b03928316600482015291166024820152604401610b10565b5050610dd9600461129e565b50610de382611318565b604080518082019091526005805461ffff80821680855263ffffffff62010000840416602086015265ffffffffffff199092169092555f9114610e3157610e2861081c565b60200151610e33565b5f5b9050610e3e84611477565b5f610e5385846020015163ffffffff16611540565b905061ffff8016835f015161ffff1603610e6e575050505050565b8251610e869061ffff1660ff84901d80850118611b46565b612710610ea2610e968585611b5d565b60ff81901d9081011890565b610eac9190611b46565b111582829091610ed8576040516336772fcb60e21b815260048101929092526024820152604401610b10565b50505050505050565b610ee96111c2565b610ef282611318565b806005610eff8282611b94565b505f9050610f2f6004847f000000000000000000000000000000000000000000000000000000000000000061160a565b9050826001600160a01b0316610f546002546001600160a01b03620100009091041690565b6001600160a01b03167f1f342a299d2ebe44ef921eddd133e898d5ae473e2bd5954a7e3157e72ed93a0f8385604051610f8e929190611be2565b60405180910390a3505050565b5f5f5f610fa784611665565b90925090506001600160a01b0382161561102857604051632d6ad63760e21b8152600481018290526001600160a01b0383169063b5ab58dc906024015b602060405180830381865afa158015610fff573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611023919061193e565b61102a565b5f5b949350505050565b5f5f5f61103e84611665565b90925090506001600160a01b0382161561102857604051632d8cd88360e21b8152600481018290526001600160a01b0383169063b633620c90602401610fe4565b6110876111c2565b600180546001600160a01b0383166001600160a01b031990911681179091556110b75f546001600160a01b031690565b6001600160a01b03167f38d16b8cac22d99fc7c124b9cd0de2d3fa1faef420bfe791d8c362d765e2270060405160405180910390a350565b60408051808201825260025461ffff811682526201000090046001600160a01b0316602082018190528251633fabe5a360e21b815292515f93849384938493849363feaf968c9160048083019260a09291908290030181865afa158015611158573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061117c9190611a2f565b8551949a509298509096509450925061119e906001600160501b0388166111f0565b81516111b3906001600160501b0385166111f0565b90979596509394929392915050565b5f546001600160a01b031633146111ee5760405163118cdaa760e01b8152336004820152602401610b10565b565b5f6111fa826116c1565b67ffffffffffffffff1660408461ffff166001600160501b0316901b1790505b92915050565b5f6112336004546001600160a01b031690565b90506001600160a01b03811661125c5760405163e8d4708f60e01b815260040160405180910390fd5b90565b600180546001600160a01b0319169055610b22816116fb565b5f8061128b61ffff604085901c1661174a565b6106d967ffffffffffffffff85166116c1565b80545f90600160a01b900467ffffffffffffffff168082036112d35760405163e8d4708f60e01b815260040160405180910390fd5b8043101581906112f9576040516301e32ad960e71b8152600401610b1091815260200190565b505081546001600160e01b03198116909255506001600160a01b031690565b6001600160a01b0381163b158015906113b557507f000000000000000000000000000000000000000000000000000000000000000060ff16816001600160a01b031663313ce5676040518163ffffffff1660e01b8152600401602060405180830381865afa15801561138c573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906113b0919061191e565b60ff16145b801561144857507f0000000000000000000000000000000000000000000000000000000000000000816001600160a01b0316637284e4166040518163ffffffff1660e01b81526004015f60405180830381865afa158015611418573d5f5f3e3d5ffd5b505050506040513d5f823e601f3d908101601f1916820160405261143f9190810190611a83565b80519060200120145b81906114735760405163b5b63b7f60e01b81526001600160a01b039091166004820152602401610b10565b5050565b6002546001600160a01b0362010000820416905f9061149b9061ffff166001611c21565b60408051808201825261ffff83168082526001600160a01b038781166020938401819052600280547fffffffffffffffffffff000000000000000000000000000000000000000000001684176201000083021790555f8381526003855285902080546001600160a01b03191682179055935191825293945091928516917f9059c5baba6c0b7b10f4e50a8f483ea9d8f86040bd66fd4423a60d393883d2c39101610f8e565b5f5f5f5f61154c6110ef565b50935050925092505f61155d61081c565b90505f8313801561156e5750428211155b80156115835750856115808342611c3b565b11155b80156115a35750836001600160501b0316815f01516001600160501b0316145b80156115b25750828160200151145b80156115c15750818160400151145b80156115d35750826115d161075a565b145b87906115fe576040516322f42c0360e21b81526001600160a01b039091166004820152602401610b10565b50919695505050505050565b5f6116158243611c4e565b905082611621826116c1565b85546001600160e01b031916600160a01b67ffffffffffffffff92909216919091026001600160a01b031916176001600160a01b0391909116179093555090919050565b5f806001600160501b0383111561167d5750915f9150565b5f61168f61168a85611778565b611278565b61ffff9091165f908152600360205260409020546001600160a01b03169567ffffffffffffffff909116945092505050565b5f67ffffffffffffffff8211156116f757604080516306dfcc6560e41b8152600481019190915260248101839052604401610b10565b5090565b5f80546001600160a01b038381166001600160a01b0319831681178455604051919092169283917f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e09190a35050565b5f61ffff8211156116f7576040516306dfcc6560e41b81526010600482015260248101839052604401610b10565b5f6001600160501b038211156116f7576040516306dfcc6560e41b81526050600482015260248101839052604401610b10565b5f602082840312156117bb575f5ffd5b5035919050565b6001600160501b0381168114610b22575f5ffd5b5f602082840312156117e6575f5ffd5b81356117f1816117c2565b9392505050565b602081525f82518060208401528060208501604085015e5f604082850101526040601f19601f83011684010191505092915050565b6001600160a01b0381168114610b22575f5ffd5b5f60208284031215611851575f5ffd5b81356117f18161182d565b5f5f828403606081121561186e575f5ffd5b83356118798161182d565b92506040601f198201121561188c575f5ffd5b506020830190509250929050565b61ffff81168114610b22575f5ffd5b5f602082840312156118b9575f5ffd5b81356117f18161189a565b5f5f5f606084860312156118d6575f5ffd5b835180151581146118e5575f5ffd5b602085015160409095015190969495509392505050565b5f5f6040838503121561190d575f5ffd5b505080516020909101519092909150565b5f6020828403121561192e575f5ffd5b815160ff811681146117f1575f5ffd5b5f6020828403121561194e575f5ffd5b5051919050565b634e487b7160e01b5f52604160045260245ffd5b60405160e0810167ffffffffffffffff8111828210171561198c5761198c611955565b60405290565b604051601f8201601f1916810167ffffffffffffffff811182821017156119bb576119bb611955565b604052919050565b5f60e08284031280156119d4575f5ffd5b506119dd611969565b82516119e8816117c2565b81526020838101519082015260408084015190820152606080840151908201526080808401519082015260a0808401519082015260c0928301519281019290925250919050565b5f5f5f5f5f60a08688031215611a43575f5ffd5b8551611a4e816117c2565b60208701516040880151606089015160808a015193985091965094509250611a75816117c2565b809150509295509295909350565b5f60208284031215611a93575f5ffd5b815167ffffffffffffffff811115611aa9575f5ffd5b8201601f81018413611ab9575f5ffd5b805167ffffffffffffffff811115611ad357611ad3611955565b611ae6601f8201601f1916602001611992565b818152856020838501011115611afa575f5ffd5b8160208401602083015e5f91810160200191909152949350505050565b5f60208284031215611b27575f5ffd5b81516117f18161182d565b634e487b7160e01b5f52601160045260245ffd5b808202811582820484141761121a5761121a611b32565b8181035f831280158383131683831282161715611b7c57611b7c611b32565b5092915050565b63ffffffff81168114610b22575f5ffd5b8135611b9f8161189a565b61ffff8116905081548161ffff1982161783556020840135611bc081611b83565b65ffffffff00008160101b168365ffffffffffff198416171784555050505050565b828152606081018235611bf48161189a565b61ffff81166020840152506020830135611c0d81611b83565b63ffffffff81166040840152509392505050565b61ffff818116838216019081111561121a5761121a611b32565b8181038181111561121a5761121a611b32565b8082018082111561121a5761121a611b3256",
}

// PriceFeedProxyABI is the input ABI used to generate the binding from.
// Deprecated: Use PriceFeedProxyMetaData.ABI instead.
var PriceFeedProxyABI = PriceFeedProxyMetaData.ABI

// Deprecated: Use PriceFeedProxyMetaData.Sigs instead.
// PriceFeedProxyFuncSigs maps the 4-byte function signature to its string representation.
var PriceFeedProxyFuncSigs = PriceFeedProxyMetaData.Sigs

// PriceFeedProxyBin is the compiled bytecode used for deploying new contracts.
// Deprecated: Use PriceFeedProxyMetaData.Bin instead.
var PriceFeedProxyBin = PriceFeedProxyMetaData.Bin

// DeployPriceFeedProxy deploys a new Ethereum contract, binding an instance of PriceFeedProxy to it.
func DeployPriceFeedProxy(auth *bind.TransactOpts, backend bind.ContractBackend, first common.Address, noticeBlocks_ *big.Int, owner_ common.Address) (common.Address, *types.Transaction, *PriceFeedProxy, error) {
	parsed, err := PriceFeedProxyMetaData.GetAbi()
	if err != nil {
		return common.Address{}, nil, nil, err
	}
	if parsed == nil {
		return common.Address{}, nil, nil, errors.New("GetABI returned nil")
	}

	address, tx, contract, err := bind.DeployContract(auth, *parsed, common.FromHex(PriceFeedProxyBin), backend, first, noticeBlocks_, owner_)
	if err != nil {
		return common.Address{}, nil, nil, err
	}
	return address, tx, &PriceFeedProxy{PriceFeedProxyCaller: PriceFeedProxyCaller{contract: contract}, PriceFeedProxyTransactor: PriceFeedProxyTransactor{contract: contract}, PriceFeedProxyFilterer: PriceFeedProxyFilterer{contract: contract}}, nil
}

// PriceFeedProxy is an auto generated Go binding around an Ethereum contract.
type PriceFeedProxy struct {
	PriceFeedProxyCaller     // Read-only binding to the contract
	PriceFeedProxyTransactor // Write-only binding to the contract
	PriceFeedProxyFilterer   // Log filterer for contract events
}

// PriceFeedProxyCaller is an auto generated read-only Go binding around an Ethereum contract.
type PriceFeedProxyCaller struct {
	contract *bind.BoundContract // Generic contract wrapper for the low level calls
}

// PriceFeedProxyTransactor is an auto generated write-only Go binding around an Ethereum contract.
type PriceFeedProxyTransactor struct {
	contract *bind.BoundContract // Generic contract wrapper for the low level calls
}

// PriceFeedProxyFilterer is an auto generated log filtering Go binding around an Ethereum contract events.
type PriceFeedProxyFilterer struct {
	contract *bind.BoundContract // Generic contract wrapper for the low level calls
}

// PriceFeedProxySession is an auto generated Go binding around an Ethereum contract,
// with pre-set call and transact options.
type PriceFeedProxySession struct {
	Contract     *PriceFeedProxy   // Generic contract binding to set the session for
	CallOpts     bind.CallOpts     // Call options to use throughout this session
	TransactOpts bind.TransactOpts // Transaction auth options to use throughout this session
}

// PriceFeedProxyCallerSession is an auto generated read-only Go binding around an Ethereum contract,
// with pre-set call options.
type PriceFeedProxyCallerSession struct {
	Contract *PriceFeedProxyCaller // Generic contract caller binding to set the session for
	CallOpts bind.CallOpts         // Call options to use throughout this session
}

// PriceFeedProxyTransactorSession is an auto generated write-only Go binding around an Ethereum contract,
// with pre-set transact options.
type PriceFeedProxyTransactorSession struct {
	Contract     *PriceFeedProxyTransactor // Generic contract transactor binding to set the session for
	TransactOpts bind.TransactOpts         // Transaction auth options to use throughout this session
}

// PriceFeedProxyRaw is an auto generated low-level Go binding around an Ethereum contract.
type PriceFeedProxyRaw struct {
	Contract *PriceFeedProxy // Generic contract binding to access the raw methods on
}

// PriceFeedProxyCallerRaw is an auto generated low-level read-only Go binding around an Ethereum contract.
type PriceFeedProxyCallerRaw struct {
	Contract *PriceFeedProxyCaller // Generic read-only contract binding to access the raw methods on
}

// PriceFeedProxyTransactorRaw is an auto generated low-level write-only Go binding around an Ethereum contract.
type PriceFeedProxyTransactorRaw struct {
	Contract *PriceFeedProxyTransactor // Generic write-only contract binding to access the raw methods on
}

// NewPriceFeedProxy creates a new instance of PriceFeedProxy, bound to a specific deployed contract.
func NewPriceFeedProxy(address common.Address, backend bind.ContractBackend) (*PriceFeedProxy, error) {
	contract, err := bindPriceFeedProxy(address, backend, backend, backend)
	if err != nil {
		return nil, err
	}
	return &PriceFeedProxy{PriceFeedProxyCaller: PriceFeedProxyCaller{contract: contract}, PriceFeedProxyTransactor: PriceFeedProxyTransactor{contract: contract}, PriceFeedProxyFilterer: PriceFeedProxyFilterer{contract: contract}}, nil
}

// NewPriceFeedProxyCaller creates a new read-only instance of PriceFeedProxy, bound to a specific deployed contract.
func NewPriceFeedProxyCaller(address common.Address, caller bind.ContractCaller) (*PriceFeedProxyCaller, error) {
	contract, err := bindPriceFeedProxy(address, caller, nil, nil)
	if err != nil {
		return nil, err
	}
	return &PriceFeedProxyCaller{contract: contract}, nil
}

// NewPriceFeedProxyTransactor creates a new write-only instance of PriceFeedProxy, bound to a specific deployed contract.
func NewPriceFeedProxyTransactor(address common.Address, transactor bind.ContractTransactor) (*PriceFeedProxyTransactor, error) {
	contract, err := bindPriceFeedProxy(address, nil, transactor, nil)
	if err != nil {
		return nil, err
	}
	return &PriceFeedProxyTransactor{contract: contract}, nil
}

// NewPriceFeedProxyFilterer creates a new log filterer instance of PriceFeedProxy, bound to a specific deployed contract.
func NewPriceFeedProxyFilterer(address common.Address, filterer bind.ContractFilterer) (*PriceFeedProxyFilterer, error) {
	contract, err := bindPriceFeedProxy(address, nil, nil, filterer)
	if err != nil {
		return nil, err
	}
	return &PriceFeedProxyFilterer{contract: contract}, nil
}

// bindPriceFeedProxy binds a generic wrapper to an already deployed contract.
func bindPriceFeedProxy(address common.Address, caller bind.ContractCaller, transactor bind.ContractTransactor, filterer bind.ContractFilterer) (*bind.BoundContract, error) {
	parsed, err := PriceFeedProxyMetaData.GetAbi()
	if err != nil {
		return nil, err
	}
	return bind.NewBoundContract(address, *parsed, caller, transactor, filterer), nil
}

// Call invokes the (constant) contract method with params as input values and
// sets the output to result. The result type might be a single field for simple
// returns, a slice of interfaces for anonymous returns and a struct for named
// returns.
func (_PriceFeedProxy *PriceFeedProxyRaw) Call(opts *bind.CallOpts, result *[]interface{}, method string, params ...interface{}) error {
	return _PriceFeedProxy.Contract.PriceFeedProxyCaller.contract.Call(opts, result, method, params...)
}

// Transfer initiates a plain transaction to move funds to the contract, calling
// its default method if one is available.
func (_PriceFeedProxy *PriceFeedProxyRaw) Transfer(opts *bind.TransactOpts) (*types.Transaction, error) {
	return _PriceFeedProxy.Contract.PriceFeedProxyTransactor.contract.Transfer(opts)
}

// Transact invokes the (paid) contract method with params as input values.
func (_PriceFeedProxy *PriceFeedProxyRaw) Transact(opts *bind.TransactOpts, method string, params ...interface{}) (*types.Transaction, error) {
	return _PriceFeedProxy.Contract.PriceFeedProxyTransactor.contract.Transact(opts, method, params...)
}

// Call invokes the (constant) contract method with params as input values and
// sets the output to result. The result type might be a single field for simple
// returns, a slice of interfaces for anonymous returns and a struct for named
// returns.
func (_PriceFeedProxy *PriceFeedProxyCallerRaw) Call(opts *bind.CallOpts, result *[]interface{}, method string, params ...interface{}) error {
	return _PriceFeedProxy.Contract.contract.Call(opts, result, method, params...)
}

// Transfer initiates a plain transaction to move funds to the contract, calling
// its default method if one is available.
func (_PriceFeedProxy *PriceFeedProxyTransactorRaw) Transfer(opts *bind.TransactOpts) (*types.Transaction, error) {
	return _PriceFeedProxy.Contract.contract.Transfer(opts)
}

// Transact invokes the (paid) contract method with params as input values.
func (_PriceFeedProxy *PriceFeedProxyTransactorRaw) Transact(opts *bind.TransactOpts, method string, params ...interface{}) (*types.Transaction, error) {
	return _PriceFeedProxy.Contract.contract.Transact(opts, method, params...)
}

// Aggregator is a free data retrieval call binding the contract method 0x245a7bfc.
//
// Solidity: function aggregator() view returns(address)
func (_PriceFeedProxy *PriceFeedProxyCaller) Aggregator(opts *bind.CallOpts) (common.Address, error) {
	var out []interface{}
	err := _PriceFeedProxy.contract.Call(opts, &out, "aggregator")

	if err != nil {
		return *new(common.Address), err
	}

	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)

	return out0, err

}

// Aggregator is a free data retrieval call binding the contract method 0x245a7bfc.
//
// Solidity: function aggregator() view returns(address)
func (_PriceFeedProxy *PriceFeedProxySession) Aggregator() (common.Address, error) {
	return _PriceFeedProxy.Contract.Aggregator(&_PriceFeedProxy.CallOpts)
}

// Aggregator is a free data retrieval call binding the contract method 0x245a7bfc.
//
// Solidity: function aggregator() view returns(address)
func (_PriceFeedProxy *PriceFeedProxyCallerSession) Aggregator() (common.Address, error) {
	return _PriceFeedProxy.Contract.Aggregator(&_PriceFeedProxy.CallOpts)
}

// Decimals is a free data retrieval call binding the contract method 0x313ce567.
//
// Solidity: function decimals() view returns(uint8)
func (_PriceFeedProxy *PriceFeedProxyCaller) Decimals(opts *bind.CallOpts) (uint8, error) {
	var out []interface{}
	err := _PriceFeedProxy.contract.Call(opts, &out, "decimals")

	if err != nil {
		return *new(uint8), err
	}

	out0 := *abi.ConvertType(out[0], new(uint8)).(*uint8)

	return out0, err

}

// Decimals is a free data retrieval call binding the contract method 0x313ce567.
//
// Solidity: function decimals() view returns(uint8)
func (_PriceFeedProxy *PriceFeedProxySession) Decimals() (uint8, error) {
	return _PriceFeedProxy.Contract.Decimals(&_PriceFeedProxy.CallOpts)
}

// Decimals is a free data retrieval call binding the contract method 0x313ce567.
//
// Solidity: function decimals() view returns(uint8)
func (_PriceFeedProxy *PriceFeedProxyCallerSession) Decimals() (uint8, error) {
	return _PriceFeedProxy.Contract.Decimals(&_PriceFeedProxy.CallOpts)
}

// Description is a free data retrieval call binding the contract method 0x7284e416.
//
// Solidity: function description() view returns(string)
func (_PriceFeedProxy *PriceFeedProxyCaller) Description(opts *bind.CallOpts) (string, error) {
	var out []interface{}
	err := _PriceFeedProxy.contract.Call(opts, &out, "description")

	if err != nil {
		return *new(string), err
	}

	out0 := *abi.ConvertType(out[0], new(string)).(*string)

	return out0, err

}

// Description is a free data retrieval call binding the contract method 0x7284e416.
//
// Solidity: function description() view returns(string)
func (_PriceFeedProxy *PriceFeedProxySession) Description() (string, error) {
	return _PriceFeedProxy.Contract.Description(&_PriceFeedProxy.CallOpts)
}

// Description is a free data retrieval call binding the contract method 0x7284e416.
//
// Solidity: function description() view returns(string)
func (_PriceFeedProxy *PriceFeedProxyCallerSession) Description() (string, error) {
	return _PriceFeedProxy.Contract.Description(&_PriceFeedProxy.CallOpts)
}

// Feed is a free data retrieval call binding the contract method 0x37a7b7d8.
//
// Solidity: function feed() view returns(uint8)
func (_PriceFeedProxy *PriceFeedProxyCaller) Feed(opts *bind.CallOpts) (uint8, error) {
	var out []interface{}
	err := _PriceFeedProxy.contract.Call(opts, &out, "feed")

	if err != nil {
		return *new(uint8), err
	}

	out0 := *abi.ConvertType(out[0], new(uint8)).(*uint8)

	return out0, err

}

// Feed is a free data retrieval call binding the contract method 0x37a7b7d8.
//
// Solidity: function feed() view returns(uint8)
func (_PriceFeedProxy *PriceFeedProxySession) Feed() (uint8, error) {
	return _PriceFeedProxy.Contract.Feed(&_PriceFeedProxy.CallOpts)
}

// Feed is a free data retrieval call binding the contract method 0x37a7b7d8.
//
// Solidity: function feed() view returns(uint8)
func (_PriceFeedProxy *PriceFeedProxyCallerSession) Feed() (uint8, error) {
	return _PriceFeedProxy.Contract.Feed(&_PriceFeedProxy.CallOpts)
}

// GetAnswer is a free data retrieval call binding the contract method 0xb5ab58dc.
//
// Solidity: function getAnswer(uint256 roundId) view returns(int256)
func (_PriceFeedProxy *PriceFeedProxyCaller) GetAnswer(opts *bind.CallOpts, roundId *big.Int) (*big.Int, error) {
	var out []interface{}
	err := _PriceFeedProxy.contract.Call(opts, &out, "getAnswer", roundId)

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// GetAnswer is a free data retrieval call binding the contract method 0xb5ab58dc.
//
// Solidity: function getAnswer(uint256 roundId) view returns(int256)
func (_PriceFeedProxy *PriceFeedProxySession) GetAnswer(roundId *big.Int) (*big.Int, error) {
	return _PriceFeedProxy.Contract.GetAnswer(&_PriceFeedProxy.CallOpts, roundId)
}

// GetAnswer is a free data retrieval call binding the contract method 0xb5ab58dc.
//
// Solidity: function getAnswer(uint256 roundId) view returns(int256)
func (_PriceFeedProxy *PriceFeedProxyCallerSession) GetAnswer(roundId *big.Int) (*big.Int, error) {
	return _PriceFeedProxy.Contract.GetAnswer(&_PriceFeedProxy.CallOpts, roundId)
}

// GetRoundData is a free data retrieval call binding the contract method 0x9a6fc8f5.
//
// Solidity: function getRoundData(uint80 id) view returns(uint80 roundId, int256 answer, uint256 startedAt, uint256 updatedAt, uint80 answeredInRound)
func (_PriceFeedProxy *PriceFeedProxyCaller) GetRoundData(opts *bind.CallOpts, id *big.Int) (struct {
	RoundId         *big.Int
	Answer          *big.Int
	StartedAt       *big.Int
	UpdatedAt       *big.Int
	AnsweredInRound *big.Int
}, error) {
	var out []interface{}
	err := _PriceFeedProxy.contract.Call(opts, &out, "getRoundData", id)

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
func (_PriceFeedProxy *PriceFeedProxySession) GetRoundData(id *big.Int) (struct {
	RoundId         *big.Int
	Answer          *big.Int
	StartedAt       *big.Int
	UpdatedAt       *big.Int
	AnsweredInRound *big.Int
}, error) {
	return _PriceFeedProxy.Contract.GetRoundData(&_PriceFeedProxy.CallOpts, id)
}

// GetRoundData is a free data retrieval call binding the contract method 0x9a6fc8f5.
//
// Solidity: function getRoundData(uint80 id) view returns(uint80 roundId, int256 answer, uint256 startedAt, uint256 updatedAt, uint80 answeredInRound)
func (_PriceFeedProxy *PriceFeedProxyCallerSession) GetRoundData(id *big.Int) (struct {
	RoundId         *big.Int
	Answer          *big.Int
	StartedAt       *big.Int
	UpdatedAt       *big.Int
	AnsweredInRound *big.Int
}, error) {
	return _PriceFeedProxy.Contract.GetRoundData(&_PriceFeedProxy.CallOpts, id)
}

// GetTimestamp is a free data retrieval call binding the contract method 0xb633620c.
//
// Solidity: function getTimestamp(uint256 roundId) view returns(uint256)
func (_PriceFeedProxy *PriceFeedProxyCaller) GetTimestamp(opts *bind.CallOpts, roundId *big.Int) (*big.Int, error) {
	var out []interface{}
	err := _PriceFeedProxy.contract.Call(opts, &out, "getTimestamp", roundId)

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// GetTimestamp is a free data retrieval call binding the contract method 0xb633620c.
//
// Solidity: function getTimestamp(uint256 roundId) view returns(uint256)
func (_PriceFeedProxy *PriceFeedProxySession) GetTimestamp(roundId *big.Int) (*big.Int, error) {
	return _PriceFeedProxy.Contract.GetTimestamp(&_PriceFeedProxy.CallOpts, roundId)
}

// GetTimestamp is a free data retrieval call binding the contract method 0xb633620c.
//
// Solidity: function getTimestamp(uint256 roundId) view returns(uint256)
func (_PriceFeedProxy *PriceFeedProxyCallerSession) GetTimestamp(roundId *big.Int) (*big.Int, error) {
	return _PriceFeedProxy.Contract.GetTimestamp(&_PriceFeedProxy.CallOpts, roundId)
}

// LatestAnswer is a free data retrieval call binding the contract method 0x50d25bcd.
//
// Solidity: function latestAnswer() view returns(int256)
func (_PriceFeedProxy *PriceFeedProxyCaller) LatestAnswer(opts *bind.CallOpts) (*big.Int, error) {
	var out []interface{}
	err := _PriceFeedProxy.contract.Call(opts, &out, "latestAnswer")

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// LatestAnswer is a free data retrieval call binding the contract method 0x50d25bcd.
//
// Solidity: function latestAnswer() view returns(int256)
func (_PriceFeedProxy *PriceFeedProxySession) LatestAnswer() (*big.Int, error) {
	return _PriceFeedProxy.Contract.LatestAnswer(&_PriceFeedProxy.CallOpts)
}

// LatestAnswer is a free data retrieval call binding the contract method 0x50d25bcd.
//
// Solidity: function latestAnswer() view returns(int256)
func (_PriceFeedProxy *PriceFeedProxyCallerSession) LatestAnswer() (*big.Int, error) {
	return _PriceFeedProxy.Contract.LatestAnswer(&_PriceFeedProxy.CallOpts)
}

// LatestRound is a free data retrieval call binding the contract method 0x668a0f02.
//
// Solidity: function latestRound() view returns(uint256)
func (_PriceFeedProxy *PriceFeedProxyCaller) LatestRound(opts *bind.CallOpts) (*big.Int, error) {
	var out []interface{}
	err := _PriceFeedProxy.contract.Call(opts, &out, "latestRound")

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// LatestRound is a free data retrieval call binding the contract method 0x668a0f02.
//
// Solidity: function latestRound() view returns(uint256)
func (_PriceFeedProxy *PriceFeedProxySession) LatestRound() (*big.Int, error) {
	return _PriceFeedProxy.Contract.LatestRound(&_PriceFeedProxy.CallOpts)
}

// LatestRound is a free data retrieval call binding the contract method 0x668a0f02.
//
// Solidity: function latestRound() view returns(uint256)
func (_PriceFeedProxy *PriceFeedProxyCallerSession) LatestRound() (*big.Int, error) {
	return _PriceFeedProxy.Contract.LatestRound(&_PriceFeedProxy.CallOpts)
}

// LatestRoundData is a free data retrieval call binding the contract method 0xfeaf968c.
//
// Solidity: function latestRoundData() view returns(uint80 roundId, int256 answer, uint256 startedAt, uint256 updatedAt, uint80 answeredInRound)
func (_PriceFeedProxy *PriceFeedProxyCaller) LatestRoundData(opts *bind.CallOpts) (struct {
	RoundId         *big.Int
	Answer          *big.Int
	StartedAt       *big.Int
	UpdatedAt       *big.Int
	AnsweredInRound *big.Int
}, error) {
	var out []interface{}
	err := _PriceFeedProxy.contract.Call(opts, &out, "latestRoundData")

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
func (_PriceFeedProxy *PriceFeedProxySession) LatestRoundData() (struct {
	RoundId         *big.Int
	Answer          *big.Int
	StartedAt       *big.Int
	UpdatedAt       *big.Int
	AnsweredInRound *big.Int
}, error) {
	return _PriceFeedProxy.Contract.LatestRoundData(&_PriceFeedProxy.CallOpts)
}

// LatestRoundData is a free data retrieval call binding the contract method 0xfeaf968c.
//
// Solidity: function latestRoundData() view returns(uint80 roundId, int256 answer, uint256 startedAt, uint256 updatedAt, uint80 answeredInRound)
func (_PriceFeedProxy *PriceFeedProxyCallerSession) LatestRoundData() (struct {
	RoundId         *big.Int
	Answer          *big.Int
	StartedAt       *big.Int
	UpdatedAt       *big.Int
	AnsweredInRound *big.Int
}, error) {
	return _PriceFeedProxy.Contract.LatestRoundData(&_PriceFeedProxy.CallOpts)
}

// LatestTimestamp is a free data retrieval call binding the contract method 0x8205bf6a.
//
// Solidity: function latestTimestamp() view returns(uint256)
func (_PriceFeedProxy *PriceFeedProxyCaller) LatestTimestamp(opts *bind.CallOpts) (*big.Int, error) {
	var out []interface{}
	err := _PriceFeedProxy.contract.Call(opts, &out, "latestTimestamp")

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// LatestTimestamp is a free data retrieval call binding the contract method 0x8205bf6a.
//
// Solidity: function latestTimestamp() view returns(uint256)
func (_PriceFeedProxy *PriceFeedProxySession) LatestTimestamp() (*big.Int, error) {
	return _PriceFeedProxy.Contract.LatestTimestamp(&_PriceFeedProxy.CallOpts)
}

// LatestTimestamp is a free data retrieval call binding the contract method 0x8205bf6a.
//
// Solidity: function latestTimestamp() view returns(uint256)
func (_PriceFeedProxy *PriceFeedProxyCallerSession) LatestTimestamp() (*big.Int, error) {
	return _PriceFeedProxy.Contract.LatestTimestamp(&_PriceFeedProxy.CallOpts)
}

// NoticeBlocks is a free data retrieval call binding the contract method 0x301d515d.
//
// Solidity: function noticeBlocks() view returns(uint256)
func (_PriceFeedProxy *PriceFeedProxyCaller) NoticeBlocks(opts *bind.CallOpts) (*big.Int, error) {
	var out []interface{}
	err := _PriceFeedProxy.contract.Call(opts, &out, "noticeBlocks")

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// NoticeBlocks is a free data retrieval call binding the contract method 0x301d515d.
//
// Solidity: function noticeBlocks() view returns(uint256)
func (_PriceFeedProxy *PriceFeedProxySession) NoticeBlocks() (*big.Int, error) {
	return _PriceFeedProxy.Contract.NoticeBlocks(&_PriceFeedProxy.CallOpts)
}

// NoticeBlocks is a free data retrieval call binding the contract method 0x301d515d.
//
// Solidity: function noticeBlocks() view returns(uint256)
func (_PriceFeedProxy *PriceFeedProxyCallerSession) NoticeBlocks() (*big.Int, error) {
	return _PriceFeedProxy.Contract.NoticeBlocks(&_PriceFeedProxy.CallOpts)
}

// Oracle is a free data retrieval call binding the contract method 0x7dc0d1d0.
//
// Solidity: function oracle() view returns(address)
func (_PriceFeedProxy *PriceFeedProxyCaller) Oracle(opts *bind.CallOpts) (common.Address, error) {
	var out []interface{}
	err := _PriceFeedProxy.contract.Call(opts, &out, "oracle")

	if err != nil {
		return *new(common.Address), err
	}

	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)

	return out0, err

}

// Oracle is a free data retrieval call binding the contract method 0x7dc0d1d0.
//
// Solidity: function oracle() view returns(address)
func (_PriceFeedProxy *PriceFeedProxySession) Oracle() (common.Address, error) {
	return _PriceFeedProxy.Contract.Oracle(&_PriceFeedProxy.CallOpts)
}

// Oracle is a free data retrieval call binding the contract method 0x7dc0d1d0.
//
// Solidity: function oracle() view returns(address)
func (_PriceFeedProxy *PriceFeedProxyCallerSession) Oracle() (common.Address, error) {
	return _PriceFeedProxy.Contract.Oracle(&_PriceFeedProxy.CallOpts)
}

// Owner is a free data retrieval call binding the contract method 0x8da5cb5b.
//
// Solidity: function owner() view returns(address)
func (_PriceFeedProxy *PriceFeedProxyCaller) Owner(opts *bind.CallOpts) (common.Address, error) {
	var out []interface{}
	err := _PriceFeedProxy.contract.Call(opts, &out, "owner")

	if err != nil {
		return *new(common.Address), err
	}

	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)

	return out0, err

}

// Owner is a free data retrieval call binding the contract method 0x8da5cb5b.
//
// Solidity: function owner() view returns(address)
func (_PriceFeedProxy *PriceFeedProxySession) Owner() (common.Address, error) {
	return _PriceFeedProxy.Contract.Owner(&_PriceFeedProxy.CallOpts)
}

// Owner is a free data retrieval call binding the contract method 0x8da5cb5b.
//
// Solidity: function owner() view returns(address)
func (_PriceFeedProxy *PriceFeedProxyCallerSession) Owner() (common.Address, error) {
	return _PriceFeedProxy.Contract.Owner(&_PriceFeedProxy.CallOpts)
}

// PendingOwner is a free data retrieval call binding the contract method 0xe30c3978.
//
// Solidity: function pendingOwner() view returns(address)
func (_PriceFeedProxy *PriceFeedProxyCaller) PendingOwner(opts *bind.CallOpts) (common.Address, error) {
	var out []interface{}
	err := _PriceFeedProxy.contract.Call(opts, &out, "pendingOwner")

	if err != nil {
		return *new(common.Address), err
	}

	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)

	return out0, err

}

// PendingOwner is a free data retrieval call binding the contract method 0xe30c3978.
//
// Solidity: function pendingOwner() view returns(address)
func (_PriceFeedProxy *PriceFeedProxySession) PendingOwner() (common.Address, error) {
	return _PriceFeedProxy.Contract.PendingOwner(&_PriceFeedProxy.CallOpts)
}

// PendingOwner is a free data retrieval call binding the contract method 0xe30c3978.
//
// Solidity: function pendingOwner() view returns(address)
func (_PriceFeedProxy *PriceFeedProxyCallerSession) PendingOwner() (common.Address, error) {
	return _PriceFeedProxy.Contract.PendingOwner(&_PriceFeedProxy.CallOpts)
}

// PhaseAggregators is a free data retrieval call binding the contract method 0xc1597304.
//
// Solidity: function phaseAggregators(uint16 phase) view returns(address)
func (_PriceFeedProxy *PriceFeedProxyCaller) PhaseAggregators(opts *bind.CallOpts, phase uint16) (common.Address, error) {
	var out []interface{}
	err := _PriceFeedProxy.contract.Call(opts, &out, "phaseAggregators", phase)

	if err != nil {
		return *new(common.Address), err
	}

	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)

	return out0, err

}

// PhaseAggregators is a free data retrieval call binding the contract method 0xc1597304.
//
// Solidity: function phaseAggregators(uint16 phase) view returns(address)
func (_PriceFeedProxy *PriceFeedProxySession) PhaseAggregators(phase uint16) (common.Address, error) {
	return _PriceFeedProxy.Contract.PhaseAggregators(&_PriceFeedProxy.CallOpts, phase)
}

// PhaseAggregators is a free data retrieval call binding the contract method 0xc1597304.
//
// Solidity: function phaseAggregators(uint16 phase) view returns(address)
func (_PriceFeedProxy *PriceFeedProxyCallerSession) PhaseAggregators(phase uint16) (common.Address, error) {
	return _PriceFeedProxy.Contract.PhaseAggregators(&_PriceFeedProxy.CallOpts, phase)
}

// PhaseId is a free data retrieval call binding the contract method 0x58303b10.
//
// Solidity: function phaseId() view returns(uint16)
func (_PriceFeedProxy *PriceFeedProxyCaller) PhaseId(opts *bind.CallOpts) (uint16, error) {
	var out []interface{}
	err := _PriceFeedProxy.contract.Call(opts, &out, "phaseId")

	if err != nil {
		return *new(uint16), err
	}

	out0 := *abi.ConvertType(out[0], new(uint16)).(*uint16)

	return out0, err

}

// PhaseId is a free data retrieval call binding the contract method 0x58303b10.
//
// Solidity: function phaseId() view returns(uint16)
func (_PriceFeedProxy *PriceFeedProxySession) PhaseId() (uint16, error) {
	return _PriceFeedProxy.Contract.PhaseId(&_PriceFeedProxy.CallOpts)
}

// PhaseId is a free data retrieval call binding the contract method 0x58303b10.
//
// Solidity: function phaseId() view returns(uint16)
func (_PriceFeedProxy *PriceFeedProxyCallerSession) PhaseId() (uint16, error) {
	return _PriceFeedProxy.Contract.PhaseId(&_PriceFeedProxy.CallOpts)
}

// Proposal is a free data retrieval call binding the contract method 0x753ec103.
//
// Solidity: function proposal() view returns((uint16,uint32) terms, uint256 fromBlock)
func (_PriceFeedProxy *PriceFeedProxyCaller) Proposal(opts *bind.CallOpts) (struct {
	Terms     IPriceFeedProxyTerms
	FromBlock *big.Int
}, error) {
	var out []interface{}
	err := _PriceFeedProxy.contract.Call(opts, &out, "proposal")

	outstruct := new(struct {
		Terms     IPriceFeedProxyTerms
		FromBlock *big.Int
	})
	if err != nil {
		return *outstruct, err
	}

	outstruct.Terms = *abi.ConvertType(out[0], new(IPriceFeedProxyTerms)).(*IPriceFeedProxyTerms)
	outstruct.FromBlock = *abi.ConvertType(out[1], new(*big.Int)).(**big.Int)

	return *outstruct, err

}

// Proposal is a free data retrieval call binding the contract method 0x753ec103.
//
// Solidity: function proposal() view returns((uint16,uint32) terms, uint256 fromBlock)
func (_PriceFeedProxy *PriceFeedProxySession) Proposal() (struct {
	Terms     IPriceFeedProxyTerms
	FromBlock *big.Int
}, error) {
	return _PriceFeedProxy.Contract.Proposal(&_PriceFeedProxy.CallOpts)
}

// Proposal is a free data retrieval call binding the contract method 0x753ec103.
//
// Solidity: function proposal() view returns((uint16,uint32) terms, uint256 fromBlock)
func (_PriceFeedProxy *PriceFeedProxyCallerSession) Proposal() (struct {
	Terms     IPriceFeedProxyTerms
	FromBlock *big.Int
}, error) {
	return _PriceFeedProxy.Contract.Proposal(&_PriceFeedProxy.CallOpts)
}

// ProposedAggregator is a free data retrieval call binding the contract method 0xe8c4be30.
//
// Solidity: function proposedAggregator() view returns(address)
func (_PriceFeedProxy *PriceFeedProxyCaller) ProposedAggregator(opts *bind.CallOpts) (common.Address, error) {
	var out []interface{}
	err := _PriceFeedProxy.contract.Call(opts, &out, "proposedAggregator")

	if err != nil {
		return *new(common.Address), err
	}

	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)

	return out0, err

}

// ProposedAggregator is a free data retrieval call binding the contract method 0xe8c4be30.
//
// Solidity: function proposedAggregator() view returns(address)
func (_PriceFeedProxy *PriceFeedProxySession) ProposedAggregator() (common.Address, error) {
	return _PriceFeedProxy.Contract.ProposedAggregator(&_PriceFeedProxy.CallOpts)
}

// ProposedAggregator is a free data retrieval call binding the contract method 0xe8c4be30.
//
// Solidity: function proposedAggregator() view returns(address)
func (_PriceFeedProxy *PriceFeedProxyCallerSession) ProposedAggregator() (common.Address, error) {
	return _PriceFeedProxy.Contract.ProposedAggregator(&_PriceFeedProxy.CallOpts)
}

// ProposedGetRoundData is a free data retrieval call binding the contract method 0x6001ac53.
//
// Solidity: function proposedGetRoundData(uint80 id) view returns(uint80 roundId, int256 answer, uint256 startedAt, uint256 updatedAt, uint80 answeredInRound)
func (_PriceFeedProxy *PriceFeedProxyCaller) ProposedGetRoundData(opts *bind.CallOpts, id *big.Int) (struct {
	RoundId         *big.Int
	Answer          *big.Int
	StartedAt       *big.Int
	UpdatedAt       *big.Int
	AnsweredInRound *big.Int
}, error) {
	var out []interface{}
	err := _PriceFeedProxy.contract.Call(opts, &out, "proposedGetRoundData", id)

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

// ProposedGetRoundData is a free data retrieval call binding the contract method 0x6001ac53.
//
// Solidity: function proposedGetRoundData(uint80 id) view returns(uint80 roundId, int256 answer, uint256 startedAt, uint256 updatedAt, uint80 answeredInRound)
func (_PriceFeedProxy *PriceFeedProxySession) ProposedGetRoundData(id *big.Int) (struct {
	RoundId         *big.Int
	Answer          *big.Int
	StartedAt       *big.Int
	UpdatedAt       *big.Int
	AnsweredInRound *big.Int
}, error) {
	return _PriceFeedProxy.Contract.ProposedGetRoundData(&_PriceFeedProxy.CallOpts, id)
}

// ProposedGetRoundData is a free data retrieval call binding the contract method 0x6001ac53.
//
// Solidity: function proposedGetRoundData(uint80 id) view returns(uint80 roundId, int256 answer, uint256 startedAt, uint256 updatedAt, uint80 answeredInRound)
func (_PriceFeedProxy *PriceFeedProxyCallerSession) ProposedGetRoundData(id *big.Int) (struct {
	RoundId         *big.Int
	Answer          *big.Int
	StartedAt       *big.Int
	UpdatedAt       *big.Int
	AnsweredInRound *big.Int
}, error) {
	return _PriceFeedProxy.Contract.ProposedGetRoundData(&_PriceFeedProxy.CallOpts, id)
}

// ProposedLatestRoundData is a free data retrieval call binding the contract method 0x8f6b4d91.
//
// Solidity: function proposedLatestRoundData() view returns(uint80 roundId, int256 answer, uint256 startedAt, uint256 updatedAt, uint80 answeredInRound)
func (_PriceFeedProxy *PriceFeedProxyCaller) ProposedLatestRoundData(opts *bind.CallOpts) (struct {
	RoundId         *big.Int
	Answer          *big.Int
	StartedAt       *big.Int
	UpdatedAt       *big.Int
	AnsweredInRound *big.Int
}, error) {
	var out []interface{}
	err := _PriceFeedProxy.contract.Call(opts, &out, "proposedLatestRoundData")

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

// ProposedLatestRoundData is a free data retrieval call binding the contract method 0x8f6b4d91.
//
// Solidity: function proposedLatestRoundData() view returns(uint80 roundId, int256 answer, uint256 startedAt, uint256 updatedAt, uint80 answeredInRound)
func (_PriceFeedProxy *PriceFeedProxySession) ProposedLatestRoundData() (struct {
	RoundId         *big.Int
	Answer          *big.Int
	StartedAt       *big.Int
	UpdatedAt       *big.Int
	AnsweredInRound *big.Int
}, error) {
	return _PriceFeedProxy.Contract.ProposedLatestRoundData(&_PriceFeedProxy.CallOpts)
}

// ProposedLatestRoundData is a free data retrieval call binding the contract method 0x8f6b4d91.
//
// Solidity: function proposedLatestRoundData() view returns(uint80 roundId, int256 answer, uint256 startedAt, uint256 updatedAt, uint80 answeredInRound)
func (_PriceFeedProxy *PriceFeedProxyCallerSession) ProposedLatestRoundData() (struct {
	RoundId         *big.Int
	Answer          *big.Int
	StartedAt       *big.Int
	UpdatedAt       *big.Int
	AnsweredInRound *big.Int
}, error) {
	return _PriceFeedProxy.Contract.ProposedLatestRoundData(&_PriceFeedProxy.CallOpts)
}

// Read is a free data retrieval call binding the contract method 0x57de26a4.
//
// Solidity: function read() view returns((uint80,int256,uint256,uint256,uint256,uint256,uint256) price)
func (_PriceFeedProxy *PriceFeedProxyCaller) Read(opts *bind.CallOpts) (IPriceFeedPrice, error) {
	var out []interface{}
	err := _PriceFeedProxy.contract.Call(opts, &out, "read")

	if err != nil {
		return *new(IPriceFeedPrice), err
	}

	out0 := *abi.ConvertType(out[0], new(IPriceFeedPrice)).(*IPriceFeedPrice)

	return out0, err

}

// Read is a free data retrieval call binding the contract method 0x57de26a4.
//
// Solidity: function read() view returns((uint80,int256,uint256,uint256,uint256,uint256,uint256) price)
func (_PriceFeedProxy *PriceFeedProxySession) Read() (IPriceFeedPrice, error) {
	return _PriceFeedProxy.Contract.Read(&_PriceFeedProxy.CallOpts)
}

// Read is a free data retrieval call binding the contract method 0x57de26a4.
//
// Solidity: function read() view returns((uint80,int256,uint256,uint256,uint256,uint256,uint256) price)
func (_PriceFeedProxy *PriceFeedProxyCallerSession) Read() (IPriceFeedPrice, error) {
	return _PriceFeedProxy.Contract.Read(&_PriceFeedProxy.CallOpts)
}

// ReadNoOlderThan is a free data retrieval call binding the contract method 0x335bbc28.
//
// Solidity: function readNoOlderThan(uint256 maxAge) view returns(int256 answer, uint256 oldestAt)
func (_PriceFeedProxy *PriceFeedProxyCaller) ReadNoOlderThan(opts *bind.CallOpts, maxAge *big.Int) (struct {
	Answer   *big.Int
	OldestAt *big.Int
}, error) {
	var out []interface{}
	err := _PriceFeedProxy.contract.Call(opts, &out, "readNoOlderThan", maxAge)

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
func (_PriceFeedProxy *PriceFeedProxySession) ReadNoOlderThan(maxAge *big.Int) (struct {
	Answer   *big.Int
	OldestAt *big.Int
}, error) {
	return _PriceFeedProxy.Contract.ReadNoOlderThan(&_PriceFeedProxy.CallOpts, maxAge)
}

// ReadNoOlderThan is a free data retrieval call binding the contract method 0x335bbc28.
//
// Solidity: function readNoOlderThan(uint256 maxAge) view returns(int256 answer, uint256 oldestAt)
func (_PriceFeedProxy *PriceFeedProxyCallerSession) ReadNoOlderThan(maxAge *big.Int) (struct {
	Answer   *big.Int
	OldestAt *big.Int
}, error) {
	return _PriceFeedProxy.Contract.ReadNoOlderThan(&_PriceFeedProxy.CallOpts, maxAge)
}

// RenounceOwnership is a free data retrieval call binding the contract method 0x715018a6.
//
// Solidity: function renounceOwnership() pure returns()
func (_PriceFeedProxy *PriceFeedProxyCaller) RenounceOwnership(opts *bind.CallOpts) error {
	var out []interface{}
	err := _PriceFeedProxy.contract.Call(opts, &out, "renounceOwnership")

	if err != nil {
		return err
	}

	return err

}

// RenounceOwnership is a free data retrieval call binding the contract method 0x715018a6.
//
// Solidity: function renounceOwnership() pure returns()
func (_PriceFeedProxy *PriceFeedProxySession) RenounceOwnership() error {
	return _PriceFeedProxy.Contract.RenounceOwnership(&_PriceFeedProxy.CallOpts)
}

// RenounceOwnership is a free data retrieval call binding the contract method 0x715018a6.
//
// Solidity: function renounceOwnership() pure returns()
func (_PriceFeedProxy *PriceFeedProxyCallerSession) RenounceOwnership() error {
	return _PriceFeedProxy.Contract.RenounceOwnership(&_PriceFeedProxy.CallOpts)
}

// TryRead is a free data retrieval call binding the contract method 0x10b07b71.
//
// Solidity: function tryRead() view returns(bool ok, int256 answer, uint256 oldestAt)
func (_PriceFeedProxy *PriceFeedProxyCaller) TryRead(opts *bind.CallOpts) (struct {
	Ok       bool
	Answer   *big.Int
	OldestAt *big.Int
}, error) {
	var out []interface{}
	err := _PriceFeedProxy.contract.Call(opts, &out, "tryRead")

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
func (_PriceFeedProxy *PriceFeedProxySession) TryRead() (struct {
	Ok       bool
	Answer   *big.Int
	OldestAt *big.Int
}, error) {
	return _PriceFeedProxy.Contract.TryRead(&_PriceFeedProxy.CallOpts)
}

// TryRead is a free data retrieval call binding the contract method 0x10b07b71.
//
// Solidity: function tryRead() view returns(bool ok, int256 answer, uint256 oldestAt)
func (_PriceFeedProxy *PriceFeedProxyCallerSession) TryRead() (struct {
	Ok       bool
	Answer   *big.Int
	OldestAt *big.Int
}, error) {
	return _PriceFeedProxy.Contract.TryRead(&_PriceFeedProxy.CallOpts)
}

// Version is a free data retrieval call binding the contract method 0x54fd4d50.
//
// Solidity: function version() view returns(uint256)
func (_PriceFeedProxy *PriceFeedProxyCaller) Version(opts *bind.CallOpts) (*big.Int, error) {
	var out []interface{}
	err := _PriceFeedProxy.contract.Call(opts, &out, "version")

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// Version is a free data retrieval call binding the contract method 0x54fd4d50.
//
// Solidity: function version() view returns(uint256)
func (_PriceFeedProxy *PriceFeedProxySession) Version() (*big.Int, error) {
	return _PriceFeedProxy.Contract.Version(&_PriceFeedProxy.CallOpts)
}

// Version is a free data retrieval call binding the contract method 0x54fd4d50.
//
// Solidity: function version() view returns(uint256)
func (_PriceFeedProxy *PriceFeedProxyCallerSession) Version() (*big.Int, error) {
	return _PriceFeedProxy.Contract.Version(&_PriceFeedProxy.CallOpts)
}

// AcceptOwnership is a paid mutator transaction binding the contract method 0x79ba5097.
//
// Solidity: function acceptOwnership() returns()
func (_PriceFeedProxy *PriceFeedProxyTransactor) AcceptOwnership(opts *bind.TransactOpts) (*types.Transaction, error) {
	return _PriceFeedProxy.contract.Transact(opts, "acceptOwnership")
}

// AcceptOwnership is a paid mutator transaction binding the contract method 0x79ba5097.
//
// Solidity: function acceptOwnership() returns()
func (_PriceFeedProxy *PriceFeedProxySession) AcceptOwnership() (*types.Transaction, error) {
	return _PriceFeedProxy.Contract.AcceptOwnership(&_PriceFeedProxy.TransactOpts)
}

// AcceptOwnership is a paid mutator transaction binding the contract method 0x79ba5097.
//
// Solidity: function acceptOwnership() returns()
func (_PriceFeedProxy *PriceFeedProxyTransactorSession) AcceptOwnership() (*types.Transaction, error) {
	return _PriceFeedProxy.Contract.AcceptOwnership(&_PriceFeedProxy.TransactOpts)
}

// ConfirmAggregator is a paid mutator transaction binding the contract method 0xa928c096.
//
// Solidity: function confirmAggregator(address next) returns()
func (_PriceFeedProxy *PriceFeedProxyTransactor) ConfirmAggregator(opts *bind.TransactOpts, next common.Address) (*types.Transaction, error) {
	return _PriceFeedProxy.contract.Transact(opts, "confirmAggregator", next)
}

// ConfirmAggregator is a paid mutator transaction binding the contract method 0xa928c096.
//
// Solidity: function confirmAggregator(address next) returns()
func (_PriceFeedProxy *PriceFeedProxySession) ConfirmAggregator(next common.Address) (*types.Transaction, error) {
	return _PriceFeedProxy.Contract.ConfirmAggregator(&_PriceFeedProxy.TransactOpts, next)
}

// ConfirmAggregator is a paid mutator transaction binding the contract method 0xa928c096.
//
// Solidity: function confirmAggregator(address next) returns()
func (_PriceFeedProxy *PriceFeedProxyTransactorSession) ConfirmAggregator(next common.Address) (*types.Transaction, error) {
	return _PriceFeedProxy.Contract.ConfirmAggregator(&_PriceFeedProxy.TransactOpts, next)
}

// ProposeAggregator is a paid mutator transaction binding the contract method 0xb0b956c7.
//
// Solidity: function proposeAggregator(address next, (uint16,uint32) terms) returns()
func (_PriceFeedProxy *PriceFeedProxyTransactor) ProposeAggregator(opts *bind.TransactOpts, next common.Address, terms IPriceFeedProxyTerms) (*types.Transaction, error) {
	return _PriceFeedProxy.contract.Transact(opts, "proposeAggregator", next, terms)
}

// ProposeAggregator is a paid mutator transaction binding the contract method 0xb0b956c7.
//
// Solidity: function proposeAggregator(address next, (uint16,uint32) terms) returns()
func (_PriceFeedProxy *PriceFeedProxySession) ProposeAggregator(next common.Address, terms IPriceFeedProxyTerms) (*types.Transaction, error) {
	return _PriceFeedProxy.Contract.ProposeAggregator(&_PriceFeedProxy.TransactOpts, next, terms)
}

// ProposeAggregator is a paid mutator transaction binding the contract method 0xb0b956c7.
//
// Solidity: function proposeAggregator(address next, (uint16,uint32) terms) returns()
func (_PriceFeedProxy *PriceFeedProxyTransactorSession) ProposeAggregator(next common.Address, terms IPriceFeedProxyTerms) (*types.Transaction, error) {
	return _PriceFeedProxy.Contract.ProposeAggregator(&_PriceFeedProxy.TransactOpts, next, terms)
}

// TransferOwnership is a paid mutator transaction binding the contract method 0xf2fde38b.
//
// Solidity: function transferOwnership(address newOwner) returns()
func (_PriceFeedProxy *PriceFeedProxyTransactor) TransferOwnership(opts *bind.TransactOpts, newOwner common.Address) (*types.Transaction, error) {
	return _PriceFeedProxy.contract.Transact(opts, "transferOwnership", newOwner)
}

// TransferOwnership is a paid mutator transaction binding the contract method 0xf2fde38b.
//
// Solidity: function transferOwnership(address newOwner) returns()
func (_PriceFeedProxy *PriceFeedProxySession) TransferOwnership(newOwner common.Address) (*types.Transaction, error) {
	return _PriceFeedProxy.Contract.TransferOwnership(&_PriceFeedProxy.TransactOpts, newOwner)
}

// TransferOwnership is a paid mutator transaction binding the contract method 0xf2fde38b.
//
// Solidity: function transferOwnership(address newOwner) returns()
func (_PriceFeedProxy *PriceFeedProxyTransactorSession) TransferOwnership(newOwner common.Address) (*types.Transaction, error) {
	return _PriceFeedProxy.Contract.TransferOwnership(&_PriceFeedProxy.TransactOpts, newOwner)
}

// WithdrawProposal is a paid mutator transaction binding the contract method 0x031cf1d9.
//
// Solidity: function withdrawProposal() returns()
func (_PriceFeedProxy *PriceFeedProxyTransactor) WithdrawProposal(opts *bind.TransactOpts) (*types.Transaction, error) {
	return _PriceFeedProxy.contract.Transact(opts, "withdrawProposal")
}

// WithdrawProposal is a paid mutator transaction binding the contract method 0x031cf1d9.
//
// Solidity: function withdrawProposal() returns()
func (_PriceFeedProxy *PriceFeedProxySession) WithdrawProposal() (*types.Transaction, error) {
	return _PriceFeedProxy.Contract.WithdrawProposal(&_PriceFeedProxy.TransactOpts)
}

// WithdrawProposal is a paid mutator transaction binding the contract method 0x031cf1d9.
//
// Solidity: function withdrawProposal() returns()
func (_PriceFeedProxy *PriceFeedProxyTransactorSession) WithdrawProposal() (*types.Transaction, error) {
	return _PriceFeedProxy.Contract.WithdrawProposal(&_PriceFeedProxy.TransactOpts)
}

// PriceFeedProxyAggregatorConfirmedIterator is returned from FilterAggregatorConfirmed and is used to iterate over the raw logs and unpacked data for AggregatorConfirmed events raised by the PriceFeedProxy contract.
type PriceFeedProxyAggregatorConfirmedIterator struct {
	Event *PriceFeedProxyAggregatorConfirmed // Event containing the contract specifics and raw log

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
func (it *PriceFeedProxyAggregatorConfirmedIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(PriceFeedProxyAggregatorConfirmed)
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
		it.Event = new(PriceFeedProxyAggregatorConfirmed)
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
func (it *PriceFeedProxyAggregatorConfirmedIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *PriceFeedProxyAggregatorConfirmedIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// PriceFeedProxyAggregatorConfirmed represents a AggregatorConfirmed event raised by the PriceFeedProxy contract.
type PriceFeedProxyAggregatorConfirmed struct {
	Previous common.Address
	Latest   common.Address
	Phase    uint16
	Raw      types.Log // Blockchain specific contextual infos
}

// FilterAggregatorConfirmed is a free log retrieval operation binding the contract event 0x9059c5baba6c0b7b10f4e50a8f483ea9d8f86040bd66fd4423a60d393883d2c3.
//
// Solidity: event AggregatorConfirmed(address indexed previous, address indexed latest, uint16 phase)
func (_PriceFeedProxy *PriceFeedProxyFilterer) FilterAggregatorConfirmed(opts *bind.FilterOpts, previous []common.Address, latest []common.Address) (*PriceFeedProxyAggregatorConfirmedIterator, error) {

	var previousRule []interface{}
	for _, previousItem := range previous {
		previousRule = append(previousRule, previousItem)
	}
	var latestRule []interface{}
	for _, latestItem := range latest {
		latestRule = append(latestRule, latestItem)
	}

	logs, sub, err := _PriceFeedProxy.contract.FilterLogs(opts, "AggregatorConfirmed", previousRule, latestRule)
	if err != nil {
		return nil, err
	}
	return &PriceFeedProxyAggregatorConfirmedIterator{contract: _PriceFeedProxy.contract, event: "AggregatorConfirmed", logs: logs, sub: sub}, nil
}

// WatchAggregatorConfirmed is a free log subscription operation binding the contract event 0x9059c5baba6c0b7b10f4e50a8f483ea9d8f86040bd66fd4423a60d393883d2c3.
//
// Solidity: event AggregatorConfirmed(address indexed previous, address indexed latest, uint16 phase)
func (_PriceFeedProxy *PriceFeedProxyFilterer) WatchAggregatorConfirmed(opts *bind.WatchOpts, sink chan<- *PriceFeedProxyAggregatorConfirmed, previous []common.Address, latest []common.Address) (event.Subscription, error) {

	var previousRule []interface{}
	for _, previousItem := range previous {
		previousRule = append(previousRule, previousItem)
	}
	var latestRule []interface{}
	for _, latestItem := range latest {
		latestRule = append(latestRule, latestItem)
	}

	logs, sub, err := _PriceFeedProxy.contract.WatchLogs(opts, "AggregatorConfirmed", previousRule, latestRule)
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(PriceFeedProxyAggregatorConfirmed)
				if err := _PriceFeedProxy.contract.UnpackLog(event, "AggregatorConfirmed", log); err != nil {
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

// ParseAggregatorConfirmed is a log parse operation binding the contract event 0x9059c5baba6c0b7b10f4e50a8f483ea9d8f86040bd66fd4423a60d393883d2c3.
//
// Solidity: event AggregatorConfirmed(address indexed previous, address indexed latest, uint16 phase)
func (_PriceFeedProxy *PriceFeedProxyFilterer) ParseAggregatorConfirmed(log types.Log) (*PriceFeedProxyAggregatorConfirmed, error) {
	event := new(PriceFeedProxyAggregatorConfirmed)
	if err := _PriceFeedProxy.contract.UnpackLog(event, "AggregatorConfirmed", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}

// PriceFeedProxyAggregatorProposedIterator is returned from FilterAggregatorProposed and is used to iterate over the raw logs and unpacked data for AggregatorProposed events raised by the PriceFeedProxy contract.
type PriceFeedProxyAggregatorProposedIterator struct {
	Event *PriceFeedProxyAggregatorProposed // Event containing the contract specifics and raw log

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
func (it *PriceFeedProxyAggregatorProposedIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(PriceFeedProxyAggregatorProposed)
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
		it.Event = new(PriceFeedProxyAggregatorProposed)
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
func (it *PriceFeedProxyAggregatorProposedIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *PriceFeedProxyAggregatorProposedIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// PriceFeedProxyAggregatorProposed represents a AggregatorProposed event raised by the PriceFeedProxy contract.
type PriceFeedProxyAggregatorProposed struct {
	Current   common.Address
	Proposed  common.Address
	FromBlock *big.Int
	Terms     IPriceFeedProxyTerms
	Raw       types.Log // Blockchain specific contextual infos
}

// FilterAggregatorProposed is a free log retrieval operation binding the contract event 0x1f342a299d2ebe44ef921eddd133e898d5ae473e2bd5954a7e3157e72ed93a0f.
//
// Solidity: event AggregatorProposed(address indexed current, address indexed proposed, uint256 fromBlock, (uint16,uint32) terms)
func (_PriceFeedProxy *PriceFeedProxyFilterer) FilterAggregatorProposed(opts *bind.FilterOpts, current []common.Address, proposed []common.Address) (*PriceFeedProxyAggregatorProposedIterator, error) {

	var currentRule []interface{}
	for _, currentItem := range current {
		currentRule = append(currentRule, currentItem)
	}
	var proposedRule []interface{}
	for _, proposedItem := range proposed {
		proposedRule = append(proposedRule, proposedItem)
	}

	logs, sub, err := _PriceFeedProxy.contract.FilterLogs(opts, "AggregatorProposed", currentRule, proposedRule)
	if err != nil {
		return nil, err
	}
	return &PriceFeedProxyAggregatorProposedIterator{contract: _PriceFeedProxy.contract, event: "AggregatorProposed", logs: logs, sub: sub}, nil
}

// WatchAggregatorProposed is a free log subscription operation binding the contract event 0x1f342a299d2ebe44ef921eddd133e898d5ae473e2bd5954a7e3157e72ed93a0f.
//
// Solidity: event AggregatorProposed(address indexed current, address indexed proposed, uint256 fromBlock, (uint16,uint32) terms)
func (_PriceFeedProxy *PriceFeedProxyFilterer) WatchAggregatorProposed(opts *bind.WatchOpts, sink chan<- *PriceFeedProxyAggregatorProposed, current []common.Address, proposed []common.Address) (event.Subscription, error) {

	var currentRule []interface{}
	for _, currentItem := range current {
		currentRule = append(currentRule, currentItem)
	}
	var proposedRule []interface{}
	for _, proposedItem := range proposed {
		proposedRule = append(proposedRule, proposedItem)
	}

	logs, sub, err := _PriceFeedProxy.contract.WatchLogs(opts, "AggregatorProposed", currentRule, proposedRule)
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(PriceFeedProxyAggregatorProposed)
				if err := _PriceFeedProxy.contract.UnpackLog(event, "AggregatorProposed", log); err != nil {
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

// ParseAggregatorProposed is a log parse operation binding the contract event 0x1f342a299d2ebe44ef921eddd133e898d5ae473e2bd5954a7e3157e72ed93a0f.
//
// Solidity: event AggregatorProposed(address indexed current, address indexed proposed, uint256 fromBlock, (uint16,uint32) terms)
func (_PriceFeedProxy *PriceFeedProxyFilterer) ParseAggregatorProposed(log types.Log) (*PriceFeedProxyAggregatorProposed, error) {
	event := new(PriceFeedProxyAggregatorProposed)
	if err := _PriceFeedProxy.contract.UnpackLog(event, "AggregatorProposed", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}

// PriceFeedProxyOwnershipTransferStartedIterator is returned from FilterOwnershipTransferStarted and is used to iterate over the raw logs and unpacked data for OwnershipTransferStarted events raised by the PriceFeedProxy contract.
type PriceFeedProxyOwnershipTransferStartedIterator struct {
	Event *PriceFeedProxyOwnershipTransferStarted // Event containing the contract specifics and raw log

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
func (it *PriceFeedProxyOwnershipTransferStartedIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(PriceFeedProxyOwnershipTransferStarted)
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
		it.Event = new(PriceFeedProxyOwnershipTransferStarted)
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
func (it *PriceFeedProxyOwnershipTransferStartedIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *PriceFeedProxyOwnershipTransferStartedIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// PriceFeedProxyOwnershipTransferStarted represents a OwnershipTransferStarted event raised by the PriceFeedProxy contract.
type PriceFeedProxyOwnershipTransferStarted struct {
	PreviousOwner common.Address
	NewOwner      common.Address
	Raw           types.Log // Blockchain specific contextual infos
}

// FilterOwnershipTransferStarted is a free log retrieval operation binding the contract event 0x38d16b8cac22d99fc7c124b9cd0de2d3fa1faef420bfe791d8c362d765e22700.
//
// Solidity: event OwnershipTransferStarted(address indexed previousOwner, address indexed newOwner)
func (_PriceFeedProxy *PriceFeedProxyFilterer) FilterOwnershipTransferStarted(opts *bind.FilterOpts, previousOwner []common.Address, newOwner []common.Address) (*PriceFeedProxyOwnershipTransferStartedIterator, error) {

	var previousOwnerRule []interface{}
	for _, previousOwnerItem := range previousOwner {
		previousOwnerRule = append(previousOwnerRule, previousOwnerItem)
	}
	var newOwnerRule []interface{}
	for _, newOwnerItem := range newOwner {
		newOwnerRule = append(newOwnerRule, newOwnerItem)
	}

	logs, sub, err := _PriceFeedProxy.contract.FilterLogs(opts, "OwnershipTransferStarted", previousOwnerRule, newOwnerRule)
	if err != nil {
		return nil, err
	}
	return &PriceFeedProxyOwnershipTransferStartedIterator{contract: _PriceFeedProxy.contract, event: "OwnershipTransferStarted", logs: logs, sub: sub}, nil
}

// WatchOwnershipTransferStarted is a free log subscription operation binding the contract event 0x38d16b8cac22d99fc7c124b9cd0de2d3fa1faef420bfe791d8c362d765e22700.
//
// Solidity: event OwnershipTransferStarted(address indexed previousOwner, address indexed newOwner)
func (_PriceFeedProxy *PriceFeedProxyFilterer) WatchOwnershipTransferStarted(opts *bind.WatchOpts, sink chan<- *PriceFeedProxyOwnershipTransferStarted, previousOwner []common.Address, newOwner []common.Address) (event.Subscription, error) {

	var previousOwnerRule []interface{}
	for _, previousOwnerItem := range previousOwner {
		previousOwnerRule = append(previousOwnerRule, previousOwnerItem)
	}
	var newOwnerRule []interface{}
	for _, newOwnerItem := range newOwner {
		newOwnerRule = append(newOwnerRule, newOwnerItem)
	}

	logs, sub, err := _PriceFeedProxy.contract.WatchLogs(opts, "OwnershipTransferStarted", previousOwnerRule, newOwnerRule)
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(PriceFeedProxyOwnershipTransferStarted)
				if err := _PriceFeedProxy.contract.UnpackLog(event, "OwnershipTransferStarted", log); err != nil {
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
func (_PriceFeedProxy *PriceFeedProxyFilterer) ParseOwnershipTransferStarted(log types.Log) (*PriceFeedProxyOwnershipTransferStarted, error) {
	event := new(PriceFeedProxyOwnershipTransferStarted)
	if err := _PriceFeedProxy.contract.UnpackLog(event, "OwnershipTransferStarted", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}

// PriceFeedProxyOwnershipTransferredIterator is returned from FilterOwnershipTransferred and is used to iterate over the raw logs and unpacked data for OwnershipTransferred events raised by the PriceFeedProxy contract.
type PriceFeedProxyOwnershipTransferredIterator struct {
	Event *PriceFeedProxyOwnershipTransferred // Event containing the contract specifics and raw log

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
func (it *PriceFeedProxyOwnershipTransferredIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(PriceFeedProxyOwnershipTransferred)
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
		it.Event = new(PriceFeedProxyOwnershipTransferred)
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
func (it *PriceFeedProxyOwnershipTransferredIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *PriceFeedProxyOwnershipTransferredIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// PriceFeedProxyOwnershipTransferred represents a OwnershipTransferred event raised by the PriceFeedProxy contract.
type PriceFeedProxyOwnershipTransferred struct {
	PreviousOwner common.Address
	NewOwner      common.Address
	Raw           types.Log // Blockchain specific contextual infos
}

// FilterOwnershipTransferred is a free log retrieval operation binding the contract event 0x8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e0.
//
// Solidity: event OwnershipTransferred(address indexed previousOwner, address indexed newOwner)
func (_PriceFeedProxy *PriceFeedProxyFilterer) FilterOwnershipTransferred(opts *bind.FilterOpts, previousOwner []common.Address, newOwner []common.Address) (*PriceFeedProxyOwnershipTransferredIterator, error) {

	var previousOwnerRule []interface{}
	for _, previousOwnerItem := range previousOwner {
		previousOwnerRule = append(previousOwnerRule, previousOwnerItem)
	}
	var newOwnerRule []interface{}
	for _, newOwnerItem := range newOwner {
		newOwnerRule = append(newOwnerRule, newOwnerItem)
	}

	logs, sub, err := _PriceFeedProxy.contract.FilterLogs(opts, "OwnershipTransferred", previousOwnerRule, newOwnerRule)
	if err != nil {
		return nil, err
	}
	return &PriceFeedProxyOwnershipTransferredIterator{contract: _PriceFeedProxy.contract, event: "OwnershipTransferred", logs: logs, sub: sub}, nil
}

// WatchOwnershipTransferred is a free log subscription operation binding the contract event 0x8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e0.
//
// Solidity: event OwnershipTransferred(address indexed previousOwner, address indexed newOwner)
func (_PriceFeedProxy *PriceFeedProxyFilterer) WatchOwnershipTransferred(opts *bind.WatchOpts, sink chan<- *PriceFeedProxyOwnershipTransferred, previousOwner []common.Address, newOwner []common.Address) (event.Subscription, error) {

	var previousOwnerRule []interface{}
	for _, previousOwnerItem := range previousOwner {
		previousOwnerRule = append(previousOwnerRule, previousOwnerItem)
	}
	var newOwnerRule []interface{}
	for _, newOwnerItem := range newOwner {
		newOwnerRule = append(newOwnerRule, newOwnerItem)
	}

	logs, sub, err := _PriceFeedProxy.contract.WatchLogs(opts, "OwnershipTransferred", previousOwnerRule, newOwnerRule)
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(PriceFeedProxyOwnershipTransferred)
				if err := _PriceFeedProxy.contract.UnpackLog(event, "OwnershipTransferred", log); err != nil {
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
func (_PriceFeedProxy *PriceFeedProxyFilterer) ParseOwnershipTransferred(log types.Log) (*PriceFeedProxyOwnershipTransferred, error) {
	event := new(PriceFeedProxyOwnershipTransferred)
	if err := _PriceFeedProxy.contract.UnpackLog(event, "OwnershipTransferred", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}
