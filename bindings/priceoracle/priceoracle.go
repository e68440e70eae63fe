// Code generated - DO NOT EDIT.
// This file is a generated binding and any manual changes will be lost.

package priceoracle

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

// IPriceOracleFeed is an auto generated low-level Go binding around an user-defined struct.
type IPriceOracleFeed struct {
	Id         [32]byte
	Decimals   uint8
	MinSources uint8
	Heartbeat  uint32
	Sources    []IPriceOracleSource
}

// IPriceOracleRound is an auto generated low-level Go binding around an user-defined struct.
type IPriceOracleRound struct {
	RoundId    *big.Int
	Answer     *big.Int
	ObservedAt uint32
	UpdatedAt  uint32
}

// IPriceOracleSource is an auto generated low-level Go binding around an user-defined struct.
type IPriceOracleSource struct {
	Kind     uint8
	Target   common.Address
	Decimals uint8
	MaxAge   uint32
	Key      string
}

// IRotatingTaskManagerLastSettlement is an auto generated low-level Go binding around an user-defined struct.
type IRotatingTaskManagerLastSettlement struct {
	Proposer    common.Address
	BlockNumber uint32
	Id          uint64
}

// IRotatingTaskManagerParameters is an auto generated low-level Go binding around an user-defined struct.
type IRotatingTaskManagerParameters struct {
	Start           uint64
	Interval        uint32
	ExclusiveBlocks uint16
	GraceBlocks     uint16
	WindowBlocks    uint16
}

// IRotatingTaskManagerTask is an auto generated low-level Go binding around an user-defined struct.
type IRotatingTaskManagerTask struct {
	Id             uint64
	ReferenceBlock uint32
	DeadlineBlock  uint32
	ReferenceHash  [32]byte
	Proposer       common.Address
	Spec           []byte
}

// PriceOracleMetaData contains all meta data concerning the PriceOracle contract.
var PriceOracleMetaData = &bind.MetaData{
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"verifier_\",\"type\":\"address\",\"internalType\":\"contractIQuorumVerifier\"},{\"name\":\"parameters_\",\"type\":\"tuple\",\"internalType\":\"structIRotatingTaskManager.Parameters\",\"components\":[{\"name\":\"start\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"interval\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"exclusiveBlocks\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"graceBlocks\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"windowBlocks\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]},{\"name\":\"thresholdBps_\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"owner_\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"acceptOwnership\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"activeFeeds\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"addFeed\",\"inputs\":[{\"name\":\"feed\",\"type\":\"tuple\",\"internalType\":\"structIPriceOracle.Feed\",\"components\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"decimals\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"minSources\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"heartbeat\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"sources\",\"type\":\"tuple[]\",\"internalType\":\"structIPriceOracle.Source[]\",\"components\":[{\"name\":\"kind\",\"type\":\"uint8\",\"internalType\":\"enumIPriceOracle.SourceKind\"},{\"name\":\"target\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"decimals\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"maxAge\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"key\",\"type\":\"string\",\"internalType\":\"string\"}]}]}],\"outputs\":[{\"name\":\"index\",\"type\":\"uint8\",\"internalType\":\"uint8\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"configureFeed\",\"inputs\":[{\"name\":\"index\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"minSources\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"heartbeat\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"sources\",\"type\":\"tuple[]\",\"internalType\":\"structIPriceOracle.Source[]\",\"components\":[{\"name\":\"kind\",\"type\":\"uint8\",\"internalType\":\"enumIPriceOracle.SourceKind\"},{\"name\":\"target\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"decimals\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"maxAge\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"key\",\"type\":\"string\",\"internalType\":\"string\"}]}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"configuredAt\",\"inputs\":[{\"name\":\"feed\",\"type\":\"uint8\",\"internalType\":\"uint8\"}],\"outputs\":[{\"name\":\"blockNumber\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"digest\",\"inputs\":[{\"name\":\"task\",\"type\":\"tuple\",\"internalType\":\"structIRotatingTaskManager.Task\",\"components\":[{\"name\":\"id\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"referenceBlock\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"deadlineBlock\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"referenceHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"proposer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"spec\",\"type\":\"bytes\",\"internalType\":\"bytes\"}]},{\"name\":\"response\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"dueFeeds\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"eip712Domain\",\"inputs\":[],\"outputs\":[{\"name\":\"fields\",\"type\":\"bytes1\",\"internalType\":\"bytes1\"},{\"name\":\"name\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"version\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"chainId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"verifyingContract\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"salt\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"extensions\",\"type\":\"uint256[]\",\"internalType\":\"uint256[]\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"feedCount\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"feedIndex\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint8\",\"internalType\":\"uint8\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"getFeed\",\"inputs\":[{\"name\":\"index\",\"type\":\"uint8\",\"internalType\":\"uint8\"}],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structIPriceOracle.Feed\",\"components\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"decimals\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"minSources\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"heartbeat\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"sources\",\"type\":\"tuple[]\",\"internalType\":\"structIPriceOracle.Source[]\",\"components\":[{\"name\":\"kind\",\"type\":\"uint8\",\"internalType\":\"enumIPriceOracle.SourceKind\"},{\"name\":\"target\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"decimals\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"maxAge\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"key\",\"type\":\"string\",\"internalType\":\"string\"}]}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"getRound\",\"inputs\":[{\"name\":\"index\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"roundId\",\"type\":\"uint80\",\"internalType\":\"uint80\"}],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structIPriceOracle.Round\",\"components\":[{\"name\":\"roundId\",\"type\":\"uint80\",\"internalType\":\"uint80\"},{\"name\":\"answer\",\"type\":\"int192\",\"internalType\":\"int192\"},{\"name\":\"observedAt\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"updatedAt\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"isSettled\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"lastSettlement\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structIRotatingTaskManager.LastSettlement\",\"components\":[{\"name\":\"proposer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"blockNumber\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"id\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"latestRound\",\"inputs\":[{\"name\":\"index\",\"type\":\"uint8\",\"internalType\":\"uint8\"}],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structIPriceOracle.Round\",\"components\":[{\"name\":\"roundId\",\"type\":\"uint80\",\"internalType\":\"uint80\"},{\"name\":\"answer\",\"type\":\"int192\",\"internalType\":\"int192\"},{\"name\":\"observedAt\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"updatedAt\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"owner\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"parameters\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structIRotatingTaskManager.Parameters\",\"components\":[{\"name\":\"start\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"interval\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"exclusiveBlocks\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"graceBlocks\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"windowBlocks\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"pendingOwner\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"renounceOwnership\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"ringSize\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"pure\"},{\"type\":\"function\",\"name\":\"setFeedActive\",\"inputs\":[{\"name\":\"index\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"active\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setThresholdBps\",\"inputs\":[{\"name\":\"bps\",\"type\":\"uint16\",\"internalType\":\"uint16\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"slotStart\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"submit\",\"inputs\":[{\"name\":\"task\",\"type\":\"tuple\",\"internalType\":\"structIRotatingTaskManager.Task\",\"components\":[{\"name\":\"id\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"referenceBlock\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"deadlineBlock\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"referenceHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"proposer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"spec\",\"type\":\"bytes\",\"internalType\":\"bytes\"}]},{\"name\":\"response\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"certificate\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"thresholdBps\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint16\",\"internalType\":\"uint16\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"transferOwnership\",\"inputs\":[{\"name\":\"newOwner\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"verifier\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIQuorumVerifier\"}],\"stateMutability\":\"view\"},{\"type\":\"event\",\"name\":\"AnswerUpdated\",\"inputs\":[{\"name\":\"feed\",\"type\":\"uint8\",\"indexed\":true,\"internalType\":\"uint8\"},{\"name\":\"roundId\",\"type\":\"uint80\",\"indexed\":true,\"internalType\":\"uint80\"},{\"name\":\"answer\",\"type\":\"int192\",\"indexed\":false,\"internalType\":\"int192\"},{\"name\":\"observedAt\",\"type\":\"uint32\",\"indexed\":false,\"internalType\":\"uint32\"},{\"name\":\"updatedAt\",\"type\":\"uint32\",\"indexed\":false,\"internalType\":\"uint32\"},{\"name\":\"spreadBps\",\"type\":\"uint16\",\"indexed\":false,\"internalType\":\"uint16\"},{\"name\":\"sources\",\"type\":\"uint8\",\"indexed\":false,\"internalType\":\"uint8\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"EIP712DomainChanged\",\"inputs\":[],\"anonymous\":false},{\"type\":\"event\",\"name\":\"FeedActivated\",\"inputs\":[{\"name\":\"feed\",\"type\":\"uint8\",\"indexed\":true,\"internalType\":\"uint8\"},{\"name\":\"active\",\"type\":\"bool\",\"indexed\":false,\"internalType\":\"bool\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"FeedAdded\",\"inputs\":[{\"name\":\"feed\",\"type\":\"uint8\",\"indexed\":true,\"internalType\":\"uint8\"},{\"name\":\"id\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"decimals\",\"type\":\"uint8\",\"indexed\":false,\"internalType\":\"uint8\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"FeedConfigured\",\"inputs\":[{\"name\":\"feed\",\"type\":\"uint8\",\"indexed\":true,\"internalType\":\"uint8\"},{\"name\":\"minSources\",\"type\":\"uint8\",\"indexed\":false,\"internalType\":\"uint8\"},{\"name\":\"heartbeat\",\"type\":\"uint32\",\"indexed\":false,\"internalType\":\"uint32\"},{\"name\":\"sources\",\"type\":\"tuple[]\",\"indexed\":false,\"internalType\":\"structIPriceOracle.Source[]\",\"components\":[{\"name\":\"kind\",\"type\":\"uint8\",\"internalType\":\"enumIPriceOracle.SourceKind\"},{\"name\":\"target\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"decimals\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"maxAge\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"key\",\"type\":\"string\",\"internalType\":\"string\"}]}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"FeedSkipped\",\"inputs\":[{\"name\":\"feed\",\"type\":\"uint8\",\"indexed\":true,\"internalType\":\"uint8\"},{\"name\":\"task\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"reason\",\"type\":\"uint8\",\"indexed\":false,\"internalType\":\"enumIPriceOracle.SkipReason\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"OwnershipTransferStarted\",\"inputs\":[{\"name\":\"previousOwner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"newOwner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"OwnershipTransferred\",\"inputs\":[{\"name\":\"previousOwner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"newOwner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"TaskSettled\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"proposer\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"submitter\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"digest\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"},{\"name\":\"referenceBlock\",\"type\":\"uint32\",\"indexed\":false,\"internalType\":\"uint32\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ThresholdChanged\",\"inputs\":[{\"name\":\"previousBps\",\"type\":\"uint16\",\"indexed\":false,\"internalType\":\"uint16\"},{\"name\":\"currentBps\",\"type\":\"uint16\",\"indexed\":false,\"internalType\":\"uint16\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"AnswerNotPositive\",\"inputs\":[{\"name\":\"feed\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"answer\",\"type\":\"int192\",\"internalType\":\"int192\"}]},{\"type\":\"error\",\"name\":\"AnswerWithoutSources\",\"inputs\":[{\"name\":\"feed\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]},{\"type\":\"error\",\"name\":\"DeadlineOutOfRange\",\"inputs\":[{\"name\":\"deadlineBlock\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"DeadlinePassed\",\"inputs\":[{\"name\":\"deadlineBlock\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"DuplicateSource\",\"inputs\":[{\"name\":\"source\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"InvalidFeedId\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"InvalidHeartbeat\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"InvalidMinSources\",\"inputs\":[{\"name\":\"minSources\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"sources\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"InvalidParameters\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"InvalidShortString\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"InvalidSource\",\"inputs\":[{\"name\":\"source\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"InvalidSourceCount\",\"inputs\":[{\"name\":\"sources\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"InvalidThreshold\",\"inputs\":[{\"name\":\"bps\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"MalformedResponse\",\"inputs\":[{\"name\":\"expectedAnswers\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"MalformedSpec\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"NoFeeds\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"NoRounds\",\"inputs\":[{\"name\":\"feed\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]},{\"type\":\"error\",\"name\":\"NotAnOperator\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ObservedInFuture\",\"inputs\":[{\"name\":\"feed\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"observedAt\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"OwnableInvalidOwner\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"OwnableUnauthorizedAccount\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ProposedLast\",\"inputs\":[{\"name\":\"proposer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"lastBlock\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ProposerExclusive\",\"inputs\":[{\"name\":\"proposer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"lastBlock\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"QuorumEmpty\",\"inputs\":[{\"name\":\"quorum\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"QuorumNotReached\",\"inputs\":[{\"name\":\"quorum\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"signed\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"total\",\"type\":\"uint96\",\"internalType\":\"uint96\"}]},{\"type\":\"error\",\"name\":\"ReferenceBlockNotPast\",\"inputs\":[{\"name\":\"referenceBlock\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"ReferenceBlockTooOld\",\"inputs\":[{\"name\":\"referenceBlock\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"oldest\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ReferenceHashMismatch\",\"inputs\":[{\"name\":\"given\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"actual\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"RoundUnavailable\",\"inputs\":[{\"name\":\"feed\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"roundId\",\"type\":\"uint80\",\"internalType\":\"uint80\"}]},{\"type\":\"error\",\"name\":\"SlotNotStarted\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"startsAt\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"StringTooLong\",\"inputs\":[{\"name\":\"str\",\"type\":\"string\",\"internalType\":\"string\"}]},{\"type\":\"error\",\"name\":\"TaskAlreadySettled\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"TooManyDecimals\",\"inputs\":[{\"name\":\"decimals\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]},{\"type\":\"error\",\"name\":\"TooManyFeeds\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"UnknownFeed\",\"inputs\":[{\"name\":\"feed\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"UnknownFeedId\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"UnknownStatus\",\"inputs\":[{\"name\":\"feed\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"status\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]},{\"type\":\"error\",\"name\":\"AddressEmptyCode\",\"inputs\":[{\"name\":\"target\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"FailedCall\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"InvalidQuorumNumbers\",\"inputs\":[{\"name\":\"quorumNumbers\",\"type\":\"bytes\",\"internalType\":\"bytes\"}]},{\"type\":\"error\",\"name\":\"MalformedCertificate\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"BitmapValueTooLarge\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"BlockNumberNotLatest\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"BlockNumberTooRecent\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"BytesArrayLengthTooLong\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"BytesArrayNotOrdered\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"ECAddFailed\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"ECMulFailed\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"EmptyStakeHistory\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"ExpModFailed\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"InputArrayLengthMismatch\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"InputEmptyQuorumNumbers\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"InputNonSignerLengthMismatch\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"InvalidBLSPairingKey\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"InvalidBLSSignature\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"InvalidBlockNumber\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"InvalidQuorumApkHash\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"InvalidReferenceBlocknumber\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"NonSignerPubkeysNotSorted\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"QuorumDoesNotExist\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"ScalarTooLarge\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"StaleStakesForbidden\",\"inputs\":[]}]",
	Sigs: map[string]string{
		"79ba5097": "acceptOwnership()",
		"1129bd3d": "activeFeeds()",
		"2fdf38d9": "addFeed((bytes32,uint8,uint8,uint32,(uint8,address,uint8,uint32,string)[]))",
		"f468cc68": "configureFeed(uint8,uint8,uint32,(uint8,address,uint8,uint32,string)[])",
		"79adf94f": "configuredAt(uint8)",
		"eb2c8ebb": "digest((uint64,uint32,uint32,bytes32,address,bytes),bytes)",
		"a5975cd0": "dueFeeds()",
		"84b0196e": "eip712Domain()",
		"4628986d": "feedCount()",
		"8521833b": "feedIndex(bytes32)",
		"a8e050ce": "getFeed(uint8)",
		"d3f083b2": "getRound(uint8,uint80)",
		"9efa940b": "isSettled(uint64)",
		"350667b5": "lastSettlement()",
		"d6118da9": "latestRound(uint8)",
		"8da5cb5b": "owner()",
		"89035730": "parameters()",
		"e30c3978": "pendingOwner()",
		"715018a6": "renounceOwnership()",
		"74aaef37": "ringSize()",
		"af9f6ac8": "setFeedActive(uint8,bool)",
		"34f6ed57": "setThresholdBps(uint16)",
		"c2ea2134": "slotStart(uint64)",
		"cd3c9d2e": "submit((uint64,uint32,uint32,bytes32,address,bytes),bytes,bytes)",
		"c1144b71": "thresholdBps()",
		"f2fde38b": "transferOwnership(address)",
		"2b7ac3f3": "verifier()",
	},
	Bin: "0x610220604052348015610010575f5ffd5b5060405161453f38038061453f83398101604081905261002f916103f5565b83838383806040518060400160405280600a815260200169115a59d95b94da1a599d60b21b815250604051806040016040528060018152602001603160f81b8152506100808261024260201b60201c565b6101205261008d81610242565b61014052815160208084019190912060e052815190820120610100524660a05261011960e05161010051604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f60208201529081019290925260608201524660808201523060a08201525f9060c00160405160208183030381529060405280519060200120905090565b60805250503060c0526001600160a01b03811661015057604051631e4fbdf760e01b81525f60048201526024015b60405180910390fd5b6101598161027f565b506001600160a01b0384163b1580159061017c5750602083015163ffffffff1615155b801561018f5750608083015161ffff1615155b80156101a4575060ff836080015161ffff1611155b80156101bf5750826080015161ffff16836040015161ffff16105b6101dc57604051630e52390960e41b815260040160405180910390fd5b6001600160a01b0384166101605282516001600160401b031661018052602083015163ffffffff166101a052604083015161ffff9081166101c052606084015181166101e052608084015116610200526102358261029b565b505050505050505061052e565b5f5f829050601f8151111561026c578260405163305a27a960e01b815260040161014791906104d3565b805161027782610508565b179392505050565b600380546001600160a01b031916905561029881610346565b50565b61ffff8116158015906102b457506127108161ffff1611155b81906102da5760405163651a749b60e01b815261ffff9091166004820152602401610147565b5060045460408051600160e81b90920461ffff9081168352831660208301527f64dbf6468cb9658ab9289099b7b6e6898d71287182a35d46a742f52fce0da5d4910160405180910390a16004805461ffff909216600160e81b0261ffff60e81b19909216919091179055565b600280546001600160a01b038381166001600160a01b0319831681179093556040519116919082907f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e0905f90a35050565b6001600160a01b0381168114610298575f5ffd5b80516001600160401b03811681146103c1575f5ffd5b919050565b805163ffffffff811681146103c1575f5ffd5b805161ffff811681146103c1575f5ffd5b80516103c181610397565b5f5f5f5f84860361010081121561040a575f5ffd5b855161041581610397565b945060a0601f1982011215610428575f5ffd5b5060405160a081016001600160401b038111828210171561045757634e487b7160e01b5f52604160045260245ffd5b604052610466602087016103ab565b8152610474604087016103c6565b6020820152610485606087016103d9565b6040820152610496608087016103d9565b60608201526104a760a087016103d9565b608082015292506104ba60c086016103d9565b91506104c860e086016103ea565b905092959194509250565b602081525f82518060208401528060208501604085015e5f604082850101526040601f19601f83011684010191505092915050565b80516020808301519190811015610528575f198160200360031b1b821691505b50919050565b60805160a05160c05160e05161010051610120516101405161016051610180516101a0516101c0516101e05161020051613f456105fa5f395f818161048701528181611b5601528181611b9a0152611c2701525f818161045d0152611e5901525f81816104330152611f7f01525f81816104070152610ddc01525f81816103d70152610e1b01525f81816101d001528181610f34015261205b01525f6119b401525f61198401525f612eb901525f612e9101525f612dec01525f612e1601525f612e400152613f455ff3fe608060405234801561000f575f5ffd5b50600436106101b0575f3560e01c80638da5cb5b116100f3578063cd3c9d2e11610093578063e30c39781161006e578063e30c397814610689578063eb2c8ebb146106a7578063f2fde38b146106ba578063f468cc68146106cd575f5ffd5b8063cd3c9d2e146105fe578063d3f083b214610611578063d6118da914610676575f5ffd5b8063a8e050ce116100ce578063a8e050ce1461057d578063af9f6ac81461059d578063c1144b71146105b0578063c2ea2134146105eb575f5ffd5b80638da5cb5b1461050f5780639efa940b1461052d578063a5975cd014610575575f5ffd5b8063715018a61161015e57806379ba50971161013957806379ba50971461036757806384b0196e1461036f5780638521833b1461038a578063890357301461039d575f5ffd5b8063715018a61461033857806374aaef371461034057806379adf94f14610347575f5ffd5b806334f6ed571161018e57806334f6ed571461023c578063350667b5146102515780634628986d1461032f575f5ffd5b80631129bd3d146101b45780632b7ac3f3146101cb5780632fdf38d914610217575b5f5ffd5b6006545b6040519081526020015b60405180910390f35b6101f27f000000000000000000000000000000000000000000000000000000000000000081565b60405173ffffffffffffffffffffffffffffffffffffffff90911681526020016101c2565b61022a610225366004612ff2565b6106e0565b60405160ff90911681526020016101c2565b61024f61024a366004613029565b610915565b005b6102e7604080516060810182525f8082526020820181905291810191909152506040805160608101825260045473ffffffffffffffffffffffffffffffffffffffff8116825274010000000000000000000000000000000000000000810463ffffffff1660208301527801000000000000000000000000000000000000000000000000900464ffffffffff169181019190915290565b60408051825173ffffffffffffffffffffffffffffffffffffffff16815260208084015163ffffffff16908201529181015167ffffffffffffffff16908201526060016101c2565b618047546101b8565b61024f610929565b60806101b8565b6101b8610355366004613058565b6180496020525f908152604090205481565b61024f61093c565b6103776109b0565b6040516101c297969594939291906130bf565b61022a61039836600461317e565b610a0e565b6104b26040805160a0810182525f808252602082018190529181018290526060810182905260808101919091526040518060a001604052807f000000000000000000000000000000000000000000000000000000000000000067ffffffffffffffff1681526020017f000000000000000000000000000000000000000000000000000000000000000063ffffffff1681526020017f000000000000000000000000000000000000000000000000000000000000000061ffff1681526020017f000000000000000000000000000000000000000000000000000000000000000061ffff1681526020017f000000000000000000000000000000000000000000000000000000000000000061ffff16815250905090565b6040516101c291905f60a08201905067ffffffffffffffff835116825263ffffffff602084015116602083015261ffff604084015116604083015261ffff606084015116606083015261ffff608084015116608083015292915050565b60025473ffffffffffffffffffffffffffffffffffffffff166101f2565b61056561053b366004613195565b66ffffffffffffff600882901c165f90815260056020526040902054600160ff9092161c81161490565b60405190151581526020016101c2565b6101b8610a6b565b61059061058b366004613058565b610b2e565b6040516101c291906131fd565b61024f6105ab366004613324565b610d5d565b6004547d010000000000000000000000000000000000000000000000000000000000900461ffff1660405161ffff90911681526020016101c2565b6101b86105f9366004613195565b610dd1565b61024f61060c3660046133a9565b610e46565b61062461061f366004613443565b61123d565b6040516101c291905f60808201905069ffffffffffffffffffff8351168252602083015160170b602083015263ffffffff604084015116604083015263ffffffff606084015116606083015292915050565b610624610684366004613058565b61131e565b60035473ffffffffffffffffffffffffffffffffffffffff166101f2565b6101b86106b536600461347d565b6113a1565b61024f6106c8366004613507565b6114c5565b61024f6106db366004613533565b611575565b5f6106e961159a565b813515801590610707575081355f9081526180486020526040902054155b82359061074c576040517ffb98b49700000000000000000000000000000000000000000000000000000000815260040161074391815260200190565b60405180910390fd5b50618047546101001161078b576040517fa645572e00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b602461079d6040840160208501613058565b60ff1611156107b26040840160208501613058565b906107ef576040517fef372c8800000000000000000000000000000000000000000000000000000000815260ff9091166004820152602401610743565b505061804780546001810182555f919091528135600382027f9f3cc6d0e47c0a857e76e0cce8d2956f5cf6bc7d64c5381e0832e2e4b2538f8c0190815561083c6040840160208501613058565b600182810180547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff001660ff9384161790556180475485355f90815261804860205260409020556006549184161b17600655823560ff83167ff6b8df090be5cf94a3c61bfc5675c0c7b945d472282216c73c0cfe8d43a99c4e6108c46040870160208801613058565b60405160ff909116815260200160405180910390a361090f826108ed6060860160408701613058565b6108fd60808701606088016135d8565b61090a60808801886135f3565b6115ed565b50919050565b61091d61159a565b6109268161183a565b50565b61093161159a565b61093a5f61194c565b565b600354339073ffffffffffffffffffffffffffffffffffffffff1681146109a7576040517f118cdaa700000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff82166004820152602401610743565b6109268161194c565b5f6060805f5f5f60606109c161197d565b6109c96119ad565b604080515f808252602082019092527f0f000000000000000000000000000000000000000000000000000000000000009b939a50919850469750309650945092509050565b5f81815261804860205260408120548281610a58576040517f3835fc5000000000000000000000000000000000000000000000000000000000815260040161074391815260200190565b50610a646001826136b1565b9392505050565b6006545f90805b801561090f575f610a82826119d8565b90505f80610aad836007600282901c603f165b60408110610aa557610aa56136c4565b015490611a68565b915091508163ffffffff165f14158015610b0957506180478360ff1681548110610ad957610ad96136c4565b5f91825260209091206001600390920201015463ffffffff62010000909104811690610b07908316426136b1565b105b15610b1b57600160ff84161b19851694505b505050610b2781611a81565b9050610a72565b610b686040518060a001604052805f81526020015f60ff1681526020015f60ff1681526020015f63ffffffff168152602001606081525090565b610b7182611a95565b6180478260ff1681548110610b8857610b886136c4565b5f91825260208083206040805160a081018252600390940290910180548452600181015460ff808216868601526101008204168584015263ffffffff620100009091041660608501526002810180548351818602810186019094528084529495919460808701949192909184015b82821015610d4f575f848152602090206040805160a08101909152600284029091018054829060ff166001811115610c3057610c306131bc565b6001811115610c4157610c416131bc565b81528154610100810473ffffffffffffffffffffffffffffffffffffffff1660208301527501000000000000000000000000000000000000000000810460ff166040830152760100000000000000000000000000000000000000000000900463ffffffff166060820152600182018054608090920191610cc0906136f1565b80601f0160208091040260200160405190810160405280929190818152602001828054610cec906136f1565b8015610d375780601f10610d0e57610100808354040283529160200191610d37565b820191905f5260205f20905b815481529060010190602001808311610d1a57829003601f168201915b50505050508152505081526020019060010190610bf6565b505050915250909392505050565b610d6561159a565b610d6e82611a95565b80610d8457600654600160ff84161b1916610d90565b600654600160ff84161b175b600655604051811515815260ff8316907fab146ffe67764e1e68de85ac8b31e97408dc210b43cca0f44bc8e9c5849152e89060200160405180910390a25050565b5f610e0c63ffffffff7f00000000000000000000000000000000000000000000000000000000000000001667ffffffffffffffff841661373c565b610e409067ffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016613753565b92915050565b6040805160808101825260045473ffffffffffffffffffffffffffffffffffffffff8116825274010000000000000000000000000000000000000000810463ffffffff1660208301527801000000000000000000000000000000000000000000000000810464ffffffffff16928201929092527d01000000000000000000000000000000000000000000000000000000000090910461ffff166060820152610eed86611ae0565b610f02610efd6020880188613195565b611d6b565b610f0c8682611e56565b5f610f188787876113a1565b9050610ff873ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001663ad82d72883610f6a60408c0160208d016135d8565b88886040518563ffffffff1660e01b8152600401610f8b94939291906137ad565b5f60405180830381865afa158015610fa5573d5f5f3e3d5ffd5b505050506040513d5f823e601f3d9081017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0168201604052610fea9190810190613874565b836060015161ffff1661212a565b6110056020880188613195565b600160ff919091161b60055f600861102060208c018c613195565b67ffffffffffffffff90811690911c16815260208101919091526040015f208054909117905561105660a0880160808901613507565b73ffffffffffffffffffffffffffffffffffffffff16825263ffffffff431660208084019190915261108a90880188613195565b64ffffffffff16604083018190528251600480546020860151606087015173ffffffffffffffffffffffffffffffffffffffff9094167fffffffffffffffff000000000000000000000000000000000000000000000000909216919091177401000000000000000000000000000000000000000063ffffffff90921691909102177fff00000000000000ffffffffffffffffffffffffffffffffffffffffffffffff1678010000000000000000000000000000000000000000000000009093027fff0000ffffffffffffffffffffffffffffffffffffffffffffffffffffffffff16929092177d01000000000000000000000000000000000000000000000000000000000061ffff90921691909102179055336111ad60a0890160808a01613507565b73ffffffffffffffffffffffffffffffffffffffff166111d060208a018a613195565b67ffffffffffffffff167f51783a46a5e88e44fc29b9d71b958441bce08c9116a1ece1a11de5ab2a2ae18d8461120c60408d0160208e016135d8565b6040805192835263ffffffff90911660208301520160405180910390a46112348787876122ba565b50505050505050565b604080516080810182525f8082526020820181905291810182905260608101829052906112698461241b565b63ffffffff16905069ffffffffffffffffffff8316158015906112985750808369ffffffffffffffffffff1611155b80156112b95750806112b7608069ffffffffffffffffffff8616613753565b115b8484909161130a576040517f82c1974c00000000000000000000000000000000000000000000000000000000815260ff909216600483015269ffffffffffffffffffff166024820152604401610743565b5050611316848461243f565b949350505050565b604080516080810182525f80825260208201819052918101829052606081018290529061134a8361241b565b90508263ffffffff8216611390576040517fc504f15400000000000000000000000000000000000000000000000000000000815260ff9091166004820152602401610743565b50610a64838263ffffffff1661243f565b5f6113167f227ed41f674cf484afd7dd040bf70c541ab9957e53e6ef385f0a4d1b65dd905f6113d36020870187613195565b6113e360408801602089016135d8565b606088018035906113f79060408b016135d8565b61140760a08b0160808c01613507565b61141460a08c018c61394b565b6040516114229291906139ac565b60405180910390208a8a60405161143a9291906139ac565b60408051918290038220602083019990995267ffffffffffffffff9097169681019690965263ffffffff94851660608701526080860193909352921660a084015273ffffffffffffffffffffffffffffffffffffffff90911660c083015260e082015261010081019190915261012001604051602081830303815290604052805190602001206124ff565b6114cd61159a565b6003805473ffffffffffffffffffffffffffffffffffffffff83167fffffffffffffffffffffffff0000000000000000000000000000000000000000909116811790915561153060025473ffffffffffffffffffffffffffffffffffffffff1690565b73ffffffffffffffffffffffffffffffffffffffff167f38d16b8cac22d99fc7c124b9cd0de2d3fa1faef420bfe791d8c362d765e2270060405160405180910390a350565b61157d61159a565b61158685611a95565b61159385858585856115ed565b5050505050565b60025473ffffffffffffffffffffffffffffffffffffffff16331461093a576040517f118cdaa7000000000000000000000000000000000000000000000000000000008152336004820152602401610743565b80158015906115fd575060108111155b8190611638576040517fbd5e902400000000000000000000000000000000000000000000000000000000815260040161074391815260200190565b5060ff84161580159061164e575060ff84168110155b84908290611693576040517f382e7c8100000000000000000000000000000000000000000000000000000000815260ff90921660048301526024820152604401610743565b50508263ffffffff165f036116d4576040517f8f1825c900000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f6180478660ff16815481106116ec576116ec6136c4565b5f91825260208083206001600390930201918201805463ffffffff891662010000027fffffffffffffffffffffffffffffffffffffffffffffffffffff00000000ffff60ff808d1661010002919091167fffffffffffffffffffffffffffffffffffffffffffffffffffff0000000000ff9093169290921717909155891683526180499052604082204390559150611788906002830190612f49565b5f5b828110156117f05761179d848483612546565b816002018484838181106117b3576117b36136c4565b90506020028101906117c591906139bb565b81546001810183555f92835260209092209091600202016117e68282613b2b565b505060010161178a565b508560ff167fab8b5a41dd6e92f6dc056b35a075ac3490072cd47ad726b5e15b2b27f2dcac4b8686868660405161182a9493929190613c99565b60405180910390a2505050505050565b61ffff81161580159061185357506127108161ffff1611155b8190611892576040517f651a749b00000000000000000000000000000000000000000000000000000000815261ffff9091166004820152602401610743565b50600454604080517d01000000000000000000000000000000000000000000000000000000000090920461ffff9081168352831660208301527f64dbf6468cb9658ab9289099b7b6e6898d71287182a35d46a742f52fce0da5d4910160405180910390a16004805461ffff9092167d010000000000000000000000000000000000000000000000000000000000027fff0000ffffffffffffffffffffffffffffffffffffffffffffffffffffffffff909216919091179055565b600380547fffffffffffffffffffffffff0000000000000000000000000000000000000000169055610926816127ae565b60606119a87f0000000000000000000000000000000000000000000000000000000000000000612824565b905090565b60606119a87f0000000000000000000000000000000000000000000000000000000000000000612824565b5f81610a6481830382165f60076fffffffffffffffffffffffffffffffff8311901b9050600667ffffffffffffffff83831c11901b17600563ffffffff83831c11901b17600461ffff83831c11901b17600360ff83831c11901b176002600f83831c117d010102020202030303030303030300000000000000000000000000000000911b9190911791821c1a1790565b60c0600682901b1682901c602081901c905b9250929050565b5f81611a8e6001826136b1565b1692915050565b61804754819060ff821610611adc576040517f7ba8f9f800000000000000000000000000000000000000000000000000000000815260ff9091166004820152602401610743565b5050565b5f611af160408301602084016135d8565b63ffffffff169050438110611b0c60408401602085016135d8565b90611b4c576040517fe8b5e03300000000000000000000000000000000000000000000000000000000815263ffffffff9091166004820152602401610743565b5043611b7c61ffff7f00000000000000000000000000000000000000000000000000000000000000001683613753565b1015611c0057611b9260408301602084016135d8565b611bc061ffff7f000000000000000000000000000000000000000000000000000000000000000016436136b1565b6040517fab20f12a00000000000000000000000000000000000000000000000000000000815263ffffffff90921660048301526024820152604401610743565b80611c1160608401604085016135d8565b63ffffffff16118015611c665750611c4d61ffff7f00000000000000000000000000000000000000000000000000000000000000001682613753565b611c5d60608401604085016135d8565b63ffffffff1611155b611c7660608401604085016135d8565b90611cb6576040517f079f726a00000000000000000000000000000000000000000000000000000000815263ffffffff9091166004820152602401610743565b50611cc760608301604084016135d8565b63ffffffff16431115611ce060608401604085016135d8565b90611d20576040517f873db3ca00000000000000000000000000000000000000000000000000000000815263ffffffff9091166004820152602401610743565b508040606083013581818114611593576040517f9ba0b25e00000000000000000000000000000000000000000000000000000000815260048101929092526024820152604401610743565b5f611d7582610dd1565b9050428111158015611d96575064ffffffffff67ffffffffffffffff831611155b82829091611de2576040517fd393a80300000000000000000000000000000000000000000000000000000000815267ffffffffffffffff90921660048301526024820152604401610743565b5050600882901c66ffffffffffffff165f9081526005602052604090205460ff83161c600190811614158290611e51576040517fc66f220d00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff9091166004820152602401610743565b505050565b5f7f000000000000000000000000000000000000000000000000000000000000000061ffff16826020015163ffffffff16611e919190613753565b825190915073ffffffffffffffffffffffffffffffffffffffff16611ebc60a0850160808601613507565b73ffffffffffffffffffffffffffffffffffffffff16141580611ede57508043115b611eee60a0850160808601613507565b829091611f45576040517fdcd20f2e00000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff90921660048301526024820152604401610743565b50611f58905060a0840160808501613507565b73ffffffffffffffffffffffffffffffffffffffff163303611f7957505050565b5f61ffff7f000000000000000000000000000000000000000000000000000000000000000016611faf60408601602087016135d8565b63ffffffff16611fbf9190613753565b9050438110611fd460a0860160808701613507565b82909161202b576040517f515dfa4900000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff90921660048301526024820152604401610743565b50506040517f6d70f7ae0000000000000000000000000000000000000000000000000000000081523360048201527f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff1690636d70f7ae90602401602060405180830381865afa1580156120b5573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906120d99190613e3d565b3390611593576040517fc0ae66ad00000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff9091166004820152602401610743565b81515f90612167576040517f0f0c1f3a00000000000000000000000000000000000000000000000000000000815260040161074391815260200190565b505f5b8251811015611e51575f5f848381518110612187576121876136c4565b60200260200101515f01518584815181106121a4576121a46136c4565b60200260200101516020015191509150806bffffffffffffffffffffffff165f14158390612201576040517f0f0c1f3a00000000000000000000000000000000000000000000000000000000815260040161074391815260200190565b506bffffffffffffffffffffffff82161580159061224f5750612232846bffffffffffffffffffffffff831661373c565b61224c6127106bffffffffffffffffffffffff851661373c565b10155b8383839091926122aa576040517f8ac6e02b00000000000000000000000000000000000000000000000000000000815260048101939093526bffffffffffffffffffffffff9182166024840152166044820152606401610743565b505050505080600101905061216a565b5f6122d06122cb60a086018661394b565b612861565b9050365f6122e96122e0846128df565b86908690612904565b60065491935091505f6123076122fe866119d8565b60021c603f1690565b90505f6007826040811061231d5761231d6136c4565b015490505f5b848110156123f9575f612335886119d8565b905061234088611a81565b975083600282901c603f1614612388578260078560408110612364576123646136c4565b0155600281901c603f16935060078460408110612383576123836136c4565b015492505b6123b861239860208d018d613195565b828989868181106123ab576123ab6136c4565b90506020020135886129aa565b156123f0576123ed6123cd60208d018d613195565b828989868181106123e0576123e06136c4565b9050602002013586612bfd565b92505b50600101612323565b50806007836040811061240e5761240e6136c4565b0155505050505050505050565b5f61242582611a95565b612438826007600282901c603f16610a95565b5092915050565b604080516080810182525f808252602082018190529181018290526060810182905290604760ff85166101008110612479576124796136c4565b6080020160808469ffffffffffffffffffff166124969190613e58565b608081106124a6576124a66136c4565b0154905060405180608001604052808469ffffffffffffffffffff1681526020016124d18360401d90565b60170b81526020016124e38360201c90565b63ffffffff1681526020018263ffffffff169052949350505050565b5f610e4061250b612dd3565b836040517f19010000000000000000000000000000000000000000000000000000000000008152600281019290925260228201526042902090565b36838383818110612559576125596136c4565b905060200281019061256b91906139bb565b90505f61257b608083018361394b565b91505f9050600161258f6020850185613e90565b60018111156125a0576125a06131bc565b146125ac5781156125bc565b81158015906125bc575060408211155b90508080156125f057506125d66040840160208501613507565b73ffffffffffffffffffffffffffffffffffffffff163b15155b8015612610575061260760808401606085016135d8565b63ffffffff1615155b801561262f575060246126296060850160408601613058565b60ff1611155b849061266a576040517f0246b0be00000000000000000000000000000000000000000000000000000000815260040161074391815260200190565b505f612679608085018561394b565b6040516126879291906139ac565b604051809103902090505f5b858110156127a4576126ab6040860160208701613507565b73ffffffffffffffffffffffffffffffffffffffff168888838181106126d3576126d36136c4565b90506020028101906126e591906139bb565b6126f6906040810190602001613507565b73ffffffffffffffffffffffffffffffffffffffff16141580612760575081888883818110612727576127276136c4565b905060200281019061273991906139bb565b61274790608081019061394b565b6040516127559291906139ac565b604051809103902014155b869061279b576040517f5938511500000000000000000000000000000000000000000000000000000000815260040161074391815260200190565b50600101612693565b5050505050505050565b6002805473ffffffffffffffffffffffffffffffffffffffff8381167fffffffffffffffffffffffff0000000000000000000000000000000000000000831681179093556040519116919082907f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e0905f90a35050565b60605f61283083612f09565b6040805160208082528183019092529192505f91906020820181803683375050509182525060208101929092525090565b5f6020821461289c576040517fd9fc619f00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b6128a68284613eab565b905080610e40576040517f2e70248b00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f815b801561090f576128f182613ec8565b91506128fe6001826136b1565b166128e2565b365f61291183602061373c565b61291c906060613753565b841480156129405750612933604060208688613ee0565b61293c91613eab565b6040145b8015612961575082612956606060408789613ee0565b61295f91613eab565b145b839061299c576040517f1afe0ea000000000000000000000000000000000000000000000000000000000815260040161074391815260200190565b505050606092909201929050565b5f600160ff851683901c811614612a12576129c484611a95565b8467ffffffffffffffff168460ff167fd691ab5dad617881c1b409bb40504beb2e22bdeb460b73e0c0ff5c1443af15276002604051612a039190613f07565b60405180910390a3505f611316565b8260ff81167ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe01612a8c578567ffffffffffffffff168560ff167fd691ab5dad617881c1b409bb40504beb2e22bdeb460b73e0c0ff5c1443af15275f604051612a7b9190613f07565b60405180910390a35f915050611316565b848160ff8116600114612ad8576040517f4c14d5e600000000000000000000000000000000000000000000000000000000815260ff928316600482015291166024820152604401610743565b50505f612ae58560401d90565b60170b1385612af48660401d90565b9091612b3a576040517f60fdb97b00000000000000000000000000000000000000000000000000000000815260ff909216600483015260170b6024820152604401610743565b5050612b468460081c90565b859060ff16612b87576040517f54fd0e1c00000000000000000000000000000000000000000000000000000000815260ff9091166004820152602401610743565b5042612b938560201c90565b63ffffffff16111585612ba68660201c90565b9091612bef576040517f64b52a2b00000000000000000000000000000000000000000000000000000000815260ff909216600483015263ffffffff166024820152604401610743565b506001979650505050505050565b5f8080612c0a8487611a68565b915091505f612c198660201c90565b905063ffffffff831615801590612c3c57508163ffffffff168163ffffffff1611155b15612c93578767ffffffffffffffff168760ff167fd691ab5dad617881c1b409bb40504beb2e22bdeb460b73e0c0ff5c1443af15276001604051612c809190613f07565b60405180910390a3849350505050611316565b42612c9d84613f21565b93507fffffffffffffffffffffffffffffffffffffffffffffffffffffffff00000000871663ffffffff82161760478960ff166101008110612ce157612ce16136c4565b6080020160808663ffffffff16612cf89190613e58565b60808110612d0857612d086136c4565b015563ffffffff841660ff89167f26d4bbb45268a077444be386f9b8c9f78c28aa2d8150fb338b6359ab1fbc388b612d408a60401d90565b8585612d4c8d60101c90565b612d568e60081c90565b6040805160179690960b865263ffffffff9485166020870152929093168483015261ffff16606084015260ff9091166080830152519081900360a00190a367ffffffffffffffff600689901b60c01690811b19871667ffffffff00000000602087901b1663ffffffff85161790911b179998505050505050505050565b5f3073ffffffffffffffffffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016148015612e3857507f000000000000000000000000000000000000000000000000000000000000000046145b15612e6257507f000000000000000000000000000000000000000000000000000000000000000090565b6119a8604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f60208201527f0000000000000000000000000000000000000000000000000000000000000000918101919091527f000000000000000000000000000000000000000000000000000000000000000060608201524660808201523060a08201525f9060c00160405160208183030381529060405280519060200120905090565b5f60ff8216601f811115610e40576040517fb3512b0c00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5080545f8255600202905f5260205f209081019061092691905b80821115612fa85780547fffffffffffff00000000000000000000000000000000000000000000000000001681555f612f9f6001830182612fac565b50600201612f63565b5090565b508054612fb8906136f1565b5f825580601f10612fc7575050565b601f0160209004905f5260205f209081019061092691905b80821115612fa8575f8155600101612fdf565b5f60208284031215613002575f5ffd5b813567ffffffffffffffff811115613018575f5ffd5b820160a08185031215610a64575f5ffd5b5f60208284031215613039575f5ffd5b813561ffff81168114610a64575f5ffd5b60ff81168114610926575f5ffd5b5f60208284031215613068575f5ffd5b8135610a648161304a565b5f81518084528060208401602086015e5f6020828601015260207fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f83011685010191505092915050565b7fff000000000000000000000000000000000000000000000000000000000000008816815260e060208201525f6130f960e0830189613073565b828103604084015261310b8189613073565b6060840188905273ffffffffffffffffffffffffffffffffffffffff8716608085015260a0840186905283810360c0850152845180825260208087019350909101905f5b8181101561316d57835183526020938401939092019160010161314f565b50909b9a5050505050505050505050565b5f6020828403121561318e575f5ffd5b5035919050565b5f602082840312156131a5575f5ffd5b813567ffffffffffffffff81168114610a64575f5ffd5b7f4e487b71000000000000000000000000000000000000000000000000000000005f52602160045260245ffd5b600281106131f9576131f96131bc565b9052565b602081525f60c082018351602084015260ff602085015116604084015260ff604085015116606084015263ffffffff6060850151166080840152608084015160a08085015281815180845260e08601915060e08160051b87010193506020830192505f5b8181101561330b577fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff20878603018352835161329d8682516131e9565b73ffffffffffffffffffffffffffffffffffffffff602082015116602087015260ff604082015116604087015263ffffffff60608201511660608701526080810151905060a060808701526132f560a0870182613073565b9550506020938401939290920191600101613261565b50929695505050505050565b8015158114610926575f5ffd5b5f5f60408385031215613335575f5ffd5b82356133408161304a565b9150602083013561335081613317565b809150509250929050565b5f60c0828403121561090f575f5ffd5b5f5f83601f84011261337b575f5ffd5b50813567ffffffffffffffff811115613392575f5ffd5b602083019150836020828501011115611a7a575f5ffd5b5f5f5f5f5f606086880312156133bd575f5ffd5b853567ffffffffffffffff8111156133d3575f5ffd5b6133df8882890161335b565b955050602086013567ffffffffffffffff8111156133fb575f5ffd5b6134078882890161336b565b909550935050604086013567ffffffffffffffff811115613426575f5ffd5b6134328882890161336b565b969995985093965092949392505050565b5f5f60408385031215613454575f5ffd5b823561345f8161304a565b9150602083013569ffffffffffffffffffff81168114613350575f5ffd5b5f5f5f6040848603121561348f575f5ffd5b833567ffffffffffffffff8111156134a5575f5ffd5b6134b18682870161335b565b935050602084013567ffffffffffffffff8111156134cd575f5ffd5b6134d98682870161336b565b9497909650939450505050565b73ffffffffffffffffffffffffffffffffffffffff81168114610926575f5ffd5b5f60208284031215613517575f5ffd5b8135610a64816134e6565b63ffffffff81168114610926575f5ffd5b5f5f5f5f5f60808688031215613547575f5ffd5b85356135528161304a565b945060208601356135628161304a565b9350604086013561357281613522565b9250606086013567ffffffffffffffff81111561358d575f5ffd5b8601601f8101881361359d575f5ffd5b803567ffffffffffffffff8111156135b3575f5ffd5b8860208260051b84010111156135c7575f5ffd5b959894975092955050506020019190565b5f602082840312156135e8575f5ffd5b8135610a6481613522565b5f5f83357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe1843603018112613626575f5ffd5b83018035915067ffffffffffffffff821115613640575f5ffd5b6020019150600581901b3603821315611a7a575f5ffd5b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b81810381811115610e4057610e40613684565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b600181811c9082168061370557607f821691505b60208210810361090f577f4e487b71000000000000000000000000000000000000000000000000000000005f52602260045260245ffd5b8082028115828204841417610e4057610e40613684565b80820180821115610e4057610e40613684565b81835281816020850137505f602082840101525f60207fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f840116840101905092915050565b84815263ffffffff84166020820152606060408201525f6137d2606083018486613766565b9695505050505050565b6040805190810167ffffffffffffffff811182821017156137ff576137ff613657565b60405290565b604051601f82017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe016810167ffffffffffffffff8111828210171561384c5761384c613657565b604052919050565b80516bffffffffffffffffffffffff8116811461386f575f5ffd5b919050565b5f60208284031215613884575f5ffd5b815167ffffffffffffffff81111561389a575f5ffd5b8201601f810184136138aa575f5ffd5b805167ffffffffffffffff8111156138c4576138c4613657565b6138d360208260051b01613805565b8082825260208201915060208360061b8501019250868311156138f4575f5ffd5b6020840193505b828410156137d25760408488031215613912575f5ffd5b61391a6137dc565b61392385613854565b815261393160208601613854565b6020820152808352506020820191506040840193506138fb565b5f5f83357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe184360301811261397e575f5ffd5b83018035915067ffffffffffffffff821115613998575f5ffd5b602001915036819003821315611a7a575f5ffd5b818382375f9101908152919050565b5f82357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff618336030181126139ed575f5ffd5b9190910192915050565b60028110610926575f5ffd5b5f8135610e4081613522565b601f821115611e5157805f5260205f20601f840160051c81016020851015613a345750805b601f840160051c820191505b81811015611593575f8155600101613a40565b67ffffffffffffffff831115613a6b57613a6b613657565b613a7f83613a7983546136f1565b83613a0f565b5f601f841160018114613ab0575f8515613a995750838201355b5f19600387901b1c1916600186901b178355611593565b5f838152602081207fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe08716915b82811015613afd5786850135825560209485019460019092019101613add565b5086821015613b19575f1960f88860031b161c19848701351681555b505060018560011b0183555050505050565b8135613b36816139f7565b60028110613b4657613b466131bc565b815460ff82169150817fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0082161783556020840135613b83816134e6565b74ffffffffffffffffffffffffffffffffffffffff008160081b16837fffffffffffffffffffffff0000000000000000000000000000000000000000008416171784555050505f6040830135613bd88161304a565b82547fffffffffffffffffffff00ffffffffffffffffffffffffffffffffffffffffff1660a89190911b75ff0000000000000000000000000000000000000000001617825550613c78613c2d60608401613a03565b82547fffffffffffff00000000ffffffffffffffffffffffffffffffffffffffffffff1660b09190911b79ffffffff0000000000000000000000000000000000000000000016178255565b613c85608083018361394b565b613c93818360018601613a53565b50505050565b5f6060820160ff8716835263ffffffff86166020840152606060408401528084825260808401905060808560051b8501019150855f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff61883603015b87821015613e2e577fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff808786030184528235818112613d30575f5ffd5b89018035613d3d816139f7565b613d4787826131e9565b506020810135613d56816134e6565b73ffffffffffffffffffffffffffffffffffffffff1660208701526040810135613d7f8161304a565b60ff1660408701526060810135613d9581613522565b63ffffffff1660608701526080810135368290037fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe1018112613dd5575f5ffd5b0160208101903567ffffffffffffffff811115613df0575f5ffd5b803603821315613dfe575f5ffd5b60a06080880152613e1360a088018284613766565b96505050602083019250602084019350600182019150613cf4565b50929998505050505050505050565b5f60208284031215613e4d575f5ffd5b8151610a6481613317565b5f82613e8b577f4e487b71000000000000000000000000000000000000000000000000000000005f52601260045260245ffd5b500690565b5f60208284031215613ea0575f5ffd5b8135610a64816139f7565b80356020831015610e40575f19602084900360031b1b1692915050565b5f5f198203613ed957613ed9613684565b5060010190565b5f5f85851115613eee575f5ffd5b83861115613efa575f5ffd5b5050820193919092039150565b6020810160038310613f1b57613f1b6131bc565b91905290565b5f63ffffffff821663ffffffff8103613f3c57613f3c613684565b6001019291505056",
}

// PriceOracleABI is the input ABI used to generate the binding from.
// Deprecated: Use PriceOracleMetaData.ABI instead.
var PriceOracleABI = PriceOracleMetaData.ABI

// Deprecated: Use PriceOracleMetaData.Sigs instead.
// PriceOracleFuncSigs maps the 4-byte function signature to its string representation.
var PriceOracleFuncSigs = PriceOracleMetaData.Sigs

// PriceOracleBin is the compiled bytecode used for deploying new contracts.
// Deprecated: Use PriceOracleMetaData.Bin instead.
var PriceOracleBin = PriceOracleMetaData.Bin

// DeployPriceOracle deploys a new Ethereum contract, binding an instance of PriceOracle to it.
func DeployPriceOracle(auth *bind.TransactOpts, backend bind.ContractBackend, verifier_ common.Address, parameters_ IRotatingTaskManagerParameters, thresholdBps_ uint16, owner_ common.Address) (common.Address, *types.Transaction, *PriceOracle, error) {
	parsed, err := PriceOracleMetaData.GetAbi()
	if err != nil {
		return common.Address{}, nil, nil, err
	}
	if parsed == nil {
		return common.Address{}, nil, nil, errors.New("GetABI returned nil")
	}

	address, tx, contract, err := bind.DeployContract(auth, *parsed, common.FromHex(PriceOracleBin), backend, verifier_, parameters_, thresholdBps_, owner_)
	if err != nil {
		return common.Address{}, nil, nil, err
	}
	return address, tx, &PriceOracle{PriceOracleCaller: PriceOracleCaller{contract: contract}, PriceOracleTransactor: PriceOracleTransactor{contract: contract}, PriceOracleFilterer: PriceOracleFilterer{contract: contract}}, nil
}

// PriceOracle is an auto generated Go binding around an Ethereum contract.
type PriceOracle struct {
	PriceOracleCaller     // Read-only binding to the contract
	PriceOracleTransactor // Write-only binding to the contract
	PriceOracleFilterer   // Log filterer for contract events
}

// PriceOracleCaller is an auto generated read-only Go binding around an Ethereum contract.
type PriceOracleCaller struct {
	contract *bind.BoundContract // Generic contract wrapper for the low level calls
}

// PriceOracleTransactor is an auto generated write-only Go binding around an Ethereum contract.
type PriceOracleTransactor struct {
	contract *bind.BoundContract // Generic contract wrapper for the low level calls
}

// PriceOracleFilterer is an auto generated log filtering Go binding around an Ethereum contract events.
type PriceOracleFilterer struct {
	contract *bind.BoundContract // Generic contract wrapper for the low level calls
}

// PriceOracleSession is an auto generated Go binding around an Ethereum contract,
// with pre-set call and transact options.
type PriceOracleSession struct {
	Contract     *PriceOracle      // Generic contract binding to set the session for
	CallOpts     bind.CallOpts     // Call options to use throughout this session
	TransactOpts bind.TransactOpts // Transaction auth options to use throughout this session
}

// PriceOracleCallerSession is an auto generated read-only Go binding around an Ethereum contract,
// with pre-set call options.
type PriceOracleCallerSession struct {
	Contract *PriceOracleCaller // Generic contract caller binding to set the session for
	CallOpts bind.CallOpts      // Call options to use throughout this session
}

// PriceOracleTransactorSession is an auto generated write-only Go binding around an Ethereum contract,
// with pre-set transact options.
type PriceOracleTransactorSession struct {
	Contract     *PriceOracleTransactor // Generic contract transactor binding to set the session for
	TransactOpts bind.TransactOpts      // Transaction auth options to use throughout this session
}

// PriceOracleRaw is an auto generated low-level Go binding around an Ethereum contract.
type PriceOracleRaw struct {
	Contract *PriceOracle // Generic contract binding to access the raw methods on
}

// PriceOracleCallerRaw is an auto generated low-level read-only Go binding around an Ethereum contract.
type PriceOracleCallerRaw struct {
	Contract *PriceOracleCaller // Generic read-only contract binding to access the raw methods on
}

// PriceOracleTransactorRaw is an auto generated low-level write-only Go binding around an Ethereum contract.
type PriceOracleTransactorRaw struct {
	Contract *PriceOracleTransactor // Generic write-only contract binding to access the raw methods on
}

// NewPriceOracle creates a new instance of PriceOracle, bound to a specific deployed contract.
func NewPriceOracle(address common.Address, backend bind.ContractBackend) (*PriceOracle, error) {
	contract, err := bindPriceOracle(address, backend, backend, backend)
	if err != nil {
		return nil, err
	}
	return &PriceOracle{PriceOracleCaller: PriceOracleCaller{contract: contract}, PriceOracleTransactor: PriceOracleTransactor{contract: contract}, PriceOracleFilterer: PriceOracleFilterer{contract: contract}}, nil
}

// NewPriceOracleCaller creates a new read-only instance of PriceOracle, bound to a specific deployed contract.
func NewPriceOracleCaller(address common.Address, caller bind.ContractCaller) (*PriceOracleCaller, error) {
	contract, err := bindPriceOracle(address, caller, nil, nil)
	if err != nil {
		return nil, err
	}
	return &PriceOracleCaller{contract: contract}, nil
}

// NewPriceOracleTransactor creates a new write-only instance of PriceOracle, bound to a specific deployed contract.
func NewPriceOracleTransactor(address common.Address, transactor bind.ContractTransactor) (*PriceOracleTransactor, error) {
	contract, err := bindPriceOracle(address, nil, transactor, nil)
	if err != nil {
		return nil, err
	}
	return &PriceOracleTransactor{contract: contract}, nil
}

// NewPriceOracleFilterer creates a new log filterer instance of PriceOracle, bound to a specific deployed contract.
func NewPriceOracleFilterer(address common.Address, filterer bind.ContractFilterer) (*PriceOracleFilterer, error) {
	contract, err := bindPriceOracle(address, nil, nil, filterer)
	if err != nil {
		return nil, err
	}
	return &PriceOracleFilterer{contract: contract}, nil
}

// bindPriceOracle binds a generic wrapper to an already deployed contract.
func bindPriceOracle(address common.Address, caller bind.ContractCaller, transactor bind.ContractTransactor, filterer bind.ContractFilterer) (*bind.BoundContract, error) {
	parsed, err := PriceOracleMetaData.GetAbi()
	if err != nil {
		return nil, err
	}
	return bind.NewBoundContract(address, *parsed, caller, transactor, filterer), nil
}

// Call invokes the (constant) contract method with params as input values and
// sets the output to result. The result type might be a single field for simple
// returns, a slice of interfaces for anonymous returns and a struct for named
// returns.
func (_PriceOracle *PriceOracleRaw) Call(opts *bind.CallOpts, result *[]interface{}, method string, params ...interface{}) error {
	return _PriceOracle.Contract.PriceOracleCaller.contract.Call(opts, result, method, params...)
}

// Transfer initiates a plain transaction to move funds to the contract, calling
// its default method if one is available.
func (_PriceOracle *PriceOracleRaw) Transfer(opts *bind.TransactOpts) (*types.Transaction, error) {
	return _PriceOracle.Contract.PriceOracleTransactor.contract.Transfer(opts)
}

// Transact invokes the (paid) contract method with params as input values.
func (_PriceOracle *PriceOracleRaw) Transact(opts *bind.TransactOpts, method string, params ...interface{}) (*types.Transaction, error) {
	return _PriceOracle.Contract.PriceOracleTransactor.contract.Transact(opts, method, params...)
}

// Call invokes the (constant) contract method with params as input values and
// sets the output to result. The result type might be a single field for simple
// returns, a slice of interfaces for anonymous returns and a struct for named
// returns.
func (_PriceOracle *PriceOracleCallerRaw) Call(opts *bind.CallOpts, result *[]interface{}, method string, params ...interface{}) error {
	return _PriceOracle.Contract.contract.Call(opts, result, method, params...)
}

// Transfer initiates a plain transaction to move funds to the contract, calling
// its default method if one is available.
func (_PriceOracle *PriceOracleTransactorRaw) Transfer(opts *bind.TransactOpts) (*types.Transaction, error) {
	return _PriceOracle.Contract.contract.Transfer(opts)
}

// Transact invokes the (paid) contract method with params as input values.
func (_PriceOracle *PriceOracleTransactorRaw) Transact(opts *bind.TransactOpts, method string, params ...interface{}) (*types.Transaction, error) {
	return _PriceOracle.Contract.contract.Transact(opts, method, params...)
}

// ActiveFeeds is a free data retrieval call binding the contract method 0x1129bd3d.
//
// Solidity: function activeFeeds() view returns(uint256)
func (_PriceOracle *PriceOracleCaller) ActiveFeeds(opts *bind.CallOpts) (*big.Int, error) {
	var out []interface{}
	err := _PriceOracle.contract.Call(opts, &out, "activeFeeds")

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// ActiveFeeds is a free data retrieval call binding the contract method 0x1129bd3d.
//
// Solidity: function activeFeeds() view returns(uint256)
func (_PriceOracle *PriceOracleSession) ActiveFeeds() (*big.Int, error) {
	return _PriceOracle.Contract.ActiveFeeds(&_PriceOracle.CallOpts)
}

// ActiveFeeds is a free data retrieval call binding the contract method 0x1129bd3d.
//
// Solidity: function activeFeeds() view returns(uint256)
func (_PriceOracle *PriceOracleCallerSession) ActiveFeeds() (*big.Int, error) {
	return _PriceOracle.Contract.ActiveFeeds(&_PriceOracle.CallOpts)
}

// ConfiguredAt is a free data retrieval call binding the contract method 0x79adf94f.
//
// Solidity: function configuredAt(uint8 feed) view returns(uint256 blockNumber)
func (_PriceOracle *PriceOracleCaller) ConfiguredAt(opts *bind.CallOpts, feed uint8) (*big.Int, error) {
	var out []interface{}
	err := _PriceOracle.contract.Call(opts, &out, "configuredAt", feed)

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// ConfiguredAt is a free data retrieval call binding the contract method 0x79adf94f.
//
// Solidity: function configuredAt(uint8 feed) view returns(uint256 blockNumber)
func (_PriceOracle *PriceOracleSession) ConfiguredAt(feed uint8) (*big.Int, error) {
	return _PriceOracle.Contract.ConfiguredAt(&_PriceOracle.CallOpts, feed)
}

// ConfiguredAt is a free data retrieval call binding the contract method 0x79adf94f.
//
// Solidity: function configuredAt(uint8 feed) view returns(uint256 blockNumber)
func (_PriceOracle *PriceOracleCallerSession) ConfiguredAt(feed uint8) (*big.Int, error) {
	return _PriceOracle.Contract.ConfiguredAt(&_PriceOracle.CallOpts, feed)
}

// Digest is a free data retrieval call binding the contract method 0xeb2c8ebb.
//
// Solidity: function digest((uint64,uint32,uint32,bytes32,address,bytes) task, bytes response) view returns(bytes32)
func (_PriceOracle *PriceOracleCaller) Digest(opts *bind.CallOpts, task IRotatingTaskManagerTask, response []byte) ([32]byte, error) {
	var out []interface{}
	err := _PriceOracle.contract.Call(opts, &out, "digest", task, response)

	if err != nil {
		return *new([32]byte), err
	}

	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)

	return out0, err

}

// Digest is a free data retrieval call binding the contract method 0xeb2c8ebb.
//
// Solidity: function digest((uint64,uint32,uint32,bytes32,address,bytes) task, bytes response) view returns(bytes32)
func (_PriceOracle *PriceOracleSession) Digest(task IRotatingTaskManagerTask, response []byte) ([32]byte, error) {
	return _PriceOracle.Contract.Digest(&_PriceOracle.CallOpts, task, response)
}

// Digest is a free data retrieval call binding the contract method 0xeb2c8ebb.
//
// Solidity: function digest((uint64,uint32,uint32,bytes32,address,bytes) task, bytes response) view returns(bytes32)
func (_PriceOracle *PriceOracleCallerSession) Digest(task IRotatingTaskManagerTask, response []byte) ([32]byte, error) {
	return _PriceOracle.Contract.Digest(&_PriceOracle.CallOpts, task, response)
}

// DueFeeds is a free data retrieval call binding the contract method 0xa5975cd0.
//
// Solidity: function dueFeeds() view returns(uint256)
func (_PriceOracle *PriceOracleCaller) DueFeeds(opts *bind.CallOpts) (*big.Int, error) {
	var out []interface{}
	err := _PriceOracle.contract.Call(opts, &out, "dueFeeds")

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// DueFeeds is a free data retrieval call binding the contract method 0xa5975cd0.
//
// Solidity: function dueFeeds() view returns(uint256)
func (_PriceOracle *PriceOracleSession) DueFeeds() (*big.Int, error) {
	return _PriceOracle.Contract.DueFeeds(&_PriceOracle.CallOpts)
}

// DueFeeds is a free data retrieval call binding the contract method 0xa5975cd0.
//
// Solidity: function dueFeeds() view returns(uint256)
func (_PriceOracle *PriceOracleCallerSession) DueFeeds() (*big.Int, error) {
	return _PriceOracle.Contract.DueFeeds(&_PriceOracle.CallOpts)
}

// Eip712Domain is a free data retrieval call binding the contract method 0x84b0196e.
//
// Solidity: function eip712Domain() view returns(bytes1 fields, string name, string version, uint256 chainId, address verifyingContract, bytes32 salt, uint256[] extensions)
func (_PriceOracle *PriceOracleCaller) Eip712Domain(opts *bind.CallOpts) (struct {
	Fields            [1]byte
	Name              string
	Version           string
	ChainId           *big.Int
	VerifyingContract common.Address
	Salt              [32]byte
	Extensions        []*big.Int
}, error) {
	var out []interface{}
	err := _PriceOracle.contract.Call(opts, &out, "eip712Domain")

	outstruct := new(struct {
		Fields            [1]byte
		Name              string
		Version           string
		ChainId           *big.Int
		VerifyingContract common.Address
		Salt              [32]byte
		Extensions        []*big.Int
	})
	if err != nil {
		return *outstruct, err
	}

	outstruct.Fields = *abi.ConvertType(out[0], new([1]byte)).(*[1]byte)
	outstruct.Name = *abi.ConvertType(out[1], new(string)).(*string)
	outstruct.Version = *abi.ConvertType(out[2], new(string)).(*string)
	outstruct.ChainId = *abi.ConvertType(out[3], new(*big.Int)).(**big.Int)
	outstruct.VerifyingContract = *abi.ConvertType(out[4], new(common.Address)).(*common.Address)
	outstruct.Salt = *abi.ConvertType(out[5], new([32]byte)).(*[32]byte)
	outstruct.Extensions = *abi.ConvertType(out[6], new([]*big.Int)).(*[]*big.Int)

	return *outstruct, err

}

// Eip712Domain is a free data retrieval call binding the contract method 0x84b0196e.
//
// Solidity: function eip712Domain() view returns(bytes1 fields, string name, string version, uint256 chainId, address verifyingContract, bytes32 salt, uint256[] extensions)
func (_PriceOracle *PriceOracleSession) Eip712Domain() (struct {
	Fields            [1]byte
	Name              string
	Version           string
	ChainId           *big.Int
	VerifyingContract common.Address
	Salt              [32]byte
	Extensions        []*big.Int
}, error) {
	return _PriceOracle.Contract.Eip712Domain(&_PriceOracle.CallOpts)
}

// Eip712Domain is a free data retrieval call binding the contract method 0x84b0196e.
//
// Solidity: function eip712Domain() view returns(bytes1 fields, string name, string version, uint256 chainId, address verifyingContract, bytes32 salt, uint256[] extensions)
func (_PriceOracle *PriceOracleCallerSession) Eip712Domain() (struct {
	Fields            [1]byte
	Name              string
	Version           string
	ChainId           *big.Int
	VerifyingContract common.Address
	Salt              [32]byte
	Extensions        []*big.Int
}, error) {
	return _PriceOracle.Contract.Eip712Domain(&_PriceOracle.CallOpts)
}

// FeedCount is a free data retrieval call binding the contract method 0x4628986d.
//
// Solidity: function feedCount() view returns(uint256)
func (_PriceOracle *PriceOracleCaller) FeedCount(opts *bind.CallOpts) (*big.Int, error) {
	var out []interface{}
	err := _PriceOracle.contract.Call(opts, &out, "feedCount")

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// FeedCount is a free data retrieval call binding the contract method 0x4628986d.
//
// Solidity: function feedCount() view returns(uint256)
func (_PriceOracle *PriceOracleSession) FeedCount() (*big.Int, error) {
	return _PriceOracle.Contract.FeedCount(&_PriceOracle.CallOpts)
}

// FeedCount is a free data retrieval call binding the contract method 0x4628986d.
//
// Solidity: function feedCount() view returns(uint256)
func (_PriceOracle *PriceOracleCallerSession) FeedCount() (*big.Int, error) {
	return _PriceOracle.Contract.FeedCount(&_PriceOracle.CallOpts)
}

// FeedIndex is a free data retrieval call binding the contract method 0x8521833b.
//
// Solidity: function feedIndex(bytes32 id) view returns(uint8)
func (_PriceOracle *PriceOracleCaller) FeedIndex(opts *bind.CallOpts, id [32]byte) (uint8, error) {
	var out []interface{}
	err := _PriceOracle.contract.Call(opts, &out, "feedIndex", id)

	if err != nil {
		return *new(uint8), err
	}

	out0 := *abi.ConvertType(out[0], new(uint8)).(*uint8)

	return out0, err

}

// FeedIndex is a free data retrieval call binding the contract method 0x8521833b.
//
// Solidity: function feedIndex(bytes32 id) view returns(uint8)
func (_PriceOracle *PriceOracleSession) FeedIndex(id [32]byte) (uint8, error) {
	return _PriceOracle.Contract.FeedIndex(&_PriceOracle.CallOpts, id)
}

// FeedIndex is a free data retrieval call binding the contract method 0x8521833b.
//
// Solidity: function feedIndex(bytes32 id) view returns(uint8)
func (_PriceOracle *PriceOracleCallerSession) FeedIndex(id [32]byte) (uint8, error) {
	return _PriceOracle.Contract.FeedIndex(&_PriceOracle.CallOpts, id)
}

// GetFeed is a free data retrieval call binding the contract method 0xa8e050ce.
//
// Solidity: function getFeed(uint8 index) view returns((bytes32,uint8,uint8,uint32,(uint8,address,uint8,uint32,string)[]))
func (_PriceOracle *PriceOracleCaller) GetFeed(opts *bind.CallOpts, index uint8) (IPriceOracleFeed, error) {
	var out []interface{}
	err := _PriceOracle.contract.Call(opts, &out, "getFeed", index)

	if err != nil {
		return *new(IPriceOracleFeed), err
	}

	out0 := *abi.ConvertType(out[0], new(IPriceOracleFeed)).(*IPriceOracleFeed)

	return out0, err

}

// GetFeed is a free data retrieval call binding the contract method 0xa8e050ce.
//
// Solidity: function getFeed(uint8 index) view returns((bytes32,uint8,uint8,uint32,(uint8,address,uint8,uint32,string)[]))
func (_PriceOracle *PriceOracleSession) GetFeed(index uint8) (IPriceOracleFeed, error) {
	return _PriceOracle.Contract.GetFeed(&_PriceOracle.CallOpts, index)
}

// GetFeed is a free data retrieval call binding the contract method 0xa8e050ce.
//
// Solidity: function getFeed(uint8 index) view returns((bytes32,uint8,uint8,uint32,(uint8,address,uint8,uint32,string)[]))
func (_PriceOracle *PriceOracleCallerSession) GetFeed(index uint8) (IPriceOracleFeed, error) {
	return _PriceOracle.Contract.GetFeed(&_PriceOracle.CallOpts, index)
}

// GetRound is a free data retrieval call binding the contract method 0xd3f083b2.
//
// Solidity: function getRound(uint8 index, uint80 roundId) view returns((uint80,int192,uint32,uint32))
func (_PriceOracle *PriceOracleCaller) GetRound(opts *bind.CallOpts, index uint8, roundId *big.Int) (IPriceOracleRound, error) {
	var out []interface{}
	err := _PriceOracle.contract.Call(opts, &out, "getRound", index, roundId)

	if err != nil {
		return *new(IPriceOracleRound), err
	}

	out0 := *abi.ConvertType(out[0], new(IPriceOracleRound)).(*IPriceOracleRound)

	return out0, err

}

// GetRound is a free data retrieval call binding the contract method 0xd3f083b2.
//
// Solidity: function getRound(uint8 index, uint80 roundId) view returns((uint80,int192,uint32,uint32))
func (_PriceOracle *PriceOracleSession) GetRound(index uint8, roundId *big.Int) (IPriceOracleRound, error) {
	return _PriceOracle.Contract.GetRound(&_PriceOracle.CallOpts, index, roundId)
}

// GetRound is a free data retrieval call binding the contract method 0xd3f083b2.
//
// Solidity: function getRound(uint8 index, uint80 roundId) view returns((uint80,int192,uint32,uint32))
func (_PriceOracle *PriceOracleCallerSession) GetRound(index uint8, roundId *big.Int) (IPriceOracleRound, error) {
	return _PriceOracle.Contract.GetRound(&_PriceOracle.CallOpts, index, roundId)
}

// IsSettled is a free data retrieval call binding the contract method 0x9efa940b.
//
// Solidity: function isSettled(uint64 id) view returns(bool)
func (_PriceOracle *PriceOracleCaller) IsSettled(opts *bind.CallOpts, id uint64) (bool, error) {
	var out []interface{}
	err := _PriceOracle.contract.Call(opts, &out, "isSettled", id)

	if err != nil {
		return *new(bool), err
	}

	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)

	return out0, err

}

// IsSettled is a free data retrieval call binding the contract method 0x9efa940b.
//
// Solidity: function isSettled(uint64 id) view returns(bool)
func (_PriceOracle *PriceOracleSession) IsSettled(id uint64) (bool, error) {
	return _PriceOracle.Contract.IsSettled(&_PriceOracle.CallOpts, id)
}

// IsSettled is a free data retrieval call binding the contract method 0x9efa940b.
//
// Solidity: function isSettled(uint64 id) view returns(bool)
func (_PriceOracle *PriceOracleCallerSession) IsSettled(id uint64) (bool, error) {
	return _PriceOracle.Contract.IsSettled(&_PriceOracle.CallOpts, id)
}

// LastSettlement is a free data retrieval call binding the contract method 0x350667b5.
//
// Solidity: function lastSettlement() view returns((address,uint32,uint64))
func (_PriceOracle *PriceOracleCaller) LastSettlement(opts *bind.CallOpts) (IRotatingTaskManagerLastSettlement, error) {
	var out []interface{}
	err := _PriceOracle.contract.Call(opts, &out, "lastSettlement")

	if err != nil {
		return *new(IRotatingTaskManagerLastSettlement), err
	}

	out0 := *abi.ConvertType(out[0], new(IRotatingTaskManagerLastSettlement)).(*IRotatingTaskManagerLastSettlement)

	return out0, err

}

// LastSettlement is a free data retrieval call binding the contract method 0x350667b5.
//
// Solidity: function lastSettlement() view returns((address,uint32,uint64))
func (_PriceOracle *PriceOracleSession) LastSettlement() (IRotatingTaskManagerLastSettlement, error) {
	return _PriceOracle.Contract.LastSettlement(&_PriceOracle.CallOpts)
}

// LastSettlement is a free data retrieval call binding the contract method 0x350667b5.
//
// Solidity: function lastSettlement() view returns((address,uint32,uint64))
func (_PriceOracle *PriceOracleCallerSession) LastSettlement() (IRotatingTaskManagerLastSettlement, error) {
	return _PriceOracle.Contract.LastSettlement(&_PriceOracle.CallOpts)
}

// LatestRound is a free data retrieval call binding the contract method 0xd6118da9.
//
// Solidity: function latestRound(uint8 index) view returns((uint80,int192,uint32,uint32))
func (_PriceOracle *PriceOracleCaller) LatestRound(opts *bind.CallOpts, index uint8) (IPriceOracleRound, error) {
	var out []interface{}
	err := _PriceOracle.contract.Call(opts, &out, "latestRound", index)

	if err != nil {
		return *new(IPriceOracleRound), err
	}

	out0 := *abi.ConvertType(out[0], new(IPriceOracleRound)).(*IPriceOracleRound)

	return out0, err

}

// LatestRound is a free data retrieval call binding the contract method 0xd6118da9.
//
// Solidity: function latestRound(uint8 index) view returns((uint80,int192,uint32,uint32))
func (_PriceOracle *PriceOracleSession) LatestRound(index uint8) (IPriceOracleRound, error) {
	return _PriceOracle.Contract.LatestRound(&_PriceOracle.CallOpts, index)
}

// LatestRound is a free data retrieval call binding the contract method 0xd6118da9.
//
// Solidity: function latestRound(uint8 index) view returns((uint80,int192,uint32,uint32))
func (_PriceOracle *PriceOracleCallerSession) LatestRound(index uint8) (IPriceOracleRound, error) {
	return _PriceOracle.Contract.LatestRound(&_PriceOracle.CallOpts, index)
}

// Owner is a free data retrieval call binding the contract method 0x8da5cb5b.
//
// Solidity: function owner() view returns(address)
func (_PriceOracle *PriceOracleCaller) Owner(opts *bind.CallOpts) (common.Address, error) {
	var out []interface{}
	err := _PriceOracle.contract.Call(opts, &out, "owner")

	if err != nil {
		return *new(common.Address), err
	}

	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)

	return out0, err

}

// Owner is a free data retrieval call binding the contract method 0x8da5cb5b.
//
// Solidity: function owner() view returns(address)
func (_PriceOracle *PriceOracleSession) Owner() (common.Address, error) {
	return _PriceOracle.Contract.Owner(&_PriceOracle.CallOpts)
}

// Owner is a free data retrieval call binding the contract method 0x8da5cb5b.
//
// Solidity: function owner() view returns(address)
func (_PriceOracle *PriceOracleCallerSession) Owner() (common.Address, error) {
	return _PriceOracle.Contract.Owner(&_PriceOracle.CallOpts)
}

// Parameters is a free data retrieval call binding the contract method 0x89035730.
//
// Solidity: function parameters() view returns((uint64,uint32,uint16,uint16,uint16))
func (_PriceOracle *PriceOracleCaller) Parameters(opts *bind.CallOpts) (IRotatingTaskManagerParameters, error) {
	var out []interface{}
	err := _PriceOracle.contract.Call(opts, &out, "parameters")

	if err != nil {
		return *new(IRotatingTaskManagerParameters), err
	}

	out0 := *abi.ConvertType(out[0], new(IRotatingTaskManagerParameters)).(*IRotatingTaskManagerParameters)

	return out0, err

}

// Parameters is a free data retrieval call binding the contract method 0x89035730.
//
// Solidity: function parameters() view returns((uint64,uint32,uint16,uint16,uint16))
func (_PriceOracle *PriceOracleSession) Parameters() (IRotatingTaskManagerParameters, error) {
	return _PriceOracle.Contract.Parameters(&_PriceOracle.CallOpts)
}

// Parameters is a free data retrieval call binding the contract method 0x89035730.
//
// Solidity: function parameters() view returns((uint64,uint32,uint16,uint16,uint16))
func (_PriceOracle *PriceOracleCallerSession) Parameters() (IRotatingTaskManagerParameters, error) {
	return _PriceOracle.Contract.Parameters(&_PriceOracle.CallOpts)
}

// PendingOwner is a free data retrieval call binding the contract method 0xe30c3978.
//
// Solidity: function pendingOwner() view returns(address)
func (_PriceOracle *PriceOracleCaller) PendingOwner(opts *bind.CallOpts) (common.Address, error) {
	var out []interface{}
	err := _PriceOracle.contract.Call(opts, &out, "pendingOwner")

	if err != nil {
		return *new(common.Address), err
	}

	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)

	return out0, err

}

// PendingOwner is a free data retrieval call binding the contract method 0xe30c3978.
//
// Solidity: function pendingOwner() view returns(address)
func (_PriceOracle *PriceOracleSession) PendingOwner() (common.Address, error) {
	return _PriceOracle.Contract.PendingOwner(&_PriceOracle.CallOpts)
}

// PendingOwner is a free data retrieval call binding the contract method 0xe30c3978.
//
// Solidity: function pendingOwner() view returns(address)
func (_PriceOracle *PriceOracleCallerSession) PendingOwner() (common.Address, error) {
	return _PriceOracle.Contract.PendingOwner(&_PriceOracle.CallOpts)
}

// RingSize is a free data retrieval call binding the contract method 0x74aaef37.
//
// Solidity: function ringSize() pure returns(uint256)
func (_PriceOracle *PriceOracleCaller) RingSize(opts *bind.CallOpts) (*big.Int, error) {
	var out []interface{}
	err := _PriceOracle.contract.Call(opts, &out, "ringSize")

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// RingSize is a free data retrieval call binding the contract method 0x74aaef37.
//
// Solidity: function ringSize() pure returns(uint256)
func (_PriceOracle *PriceOracleSession) RingSize() (*big.Int, error) {
	return _PriceOracle.Contract.RingSize(&_PriceOracle.CallOpts)
}

// RingSize is a free data retrieval call binding the contract method 0x74aaef37.
//
// Solidity: function ringSize() pure returns(uint256)
func (_PriceOracle *PriceOracleCallerSession) RingSize() (*big.Int, error) {
	return _PriceOracle.Contract.RingSize(&_PriceOracle.CallOpts)
}

// SlotStart is a free data retrieval call binding the contract method 0xc2ea2134.
//
// Solidity: function slotStart(uint64 id) view returns(uint256)
func (_PriceOracle *PriceOracleCaller) SlotStart(opts *bind.CallOpts, id uint64) (*big.Int, error) {
	var out []interface{}
	err := _PriceOracle.contract.Call(opts, &out, "slotStart", id)

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// SlotStart is a free data retrieval call binding the contract method 0xc2ea2134.
//
// Solidity: function slotStart(uint64 id) view returns(uint256)
func (_PriceOracle *PriceOracleSession) SlotStart(id uint64) (*big.Int, error) {
	return _PriceOracle.Contract.SlotStart(&_PriceOracle.CallOpts, id)
}

// SlotStart is a free data retrieval call binding the contract method 0xc2ea2134.
//
// Solidity: function slotStart(uint64 id) view returns(uint256)
func (_PriceOracle *PriceOracleCallerSession) SlotStart(id uint64) (*big.Int, error) {
	return _PriceOracle.Contract.SlotStart(&_PriceOracle.CallOpts, id)
}

// ThresholdBps is a free data retrieval call binding the contract method 0xc1144b71.
//
// Solidity: function thresholdBps() view returns(uint16)
func (_PriceOracle *PriceOracleCaller) ThresholdBps(opts *bind.CallOpts) (uint16, error) {
	var out []interface{}
	err := _PriceOracle.contract.Call(opts, &out, "thresholdBps")

	if err != nil {
		return *new(uint16), err
	}

	out0 := *abi.ConvertType(out[0], new(uint16)).(*uint16)

	return out0, err

}

// ThresholdBps is a free data retrieval call binding the contract method 0xc1144b71.
//
// Solidity: function thresholdBps() view returns(uint16)
func (_PriceOracle *PriceOracleSession) ThresholdBps() (uint16, error) {
	return _PriceOracle.Contract.ThresholdBps(&_PriceOracle.CallOpts)
}

// ThresholdBps is a free data retrieval call binding the contract method 0xc1144b71.
//
// Solidity: function thresholdBps() view returns(uint16)
func (_PriceOracle *PriceOracleCallerSession) ThresholdBps() (uint16, error) {
	return _PriceOracle.Contract.ThresholdBps(&_PriceOracle.CallOpts)
}

// Verifier is a free data retrieval call binding the contract method 0x2b7ac3f3.
//
// Solidity: function verifier() view returns(address)
func (_PriceOracle *PriceOracleCaller) Verifier(opts *bind.CallOpts) (common.Address, error) {
	var out []interface{}
	err := _PriceOracle.contract.Call(opts, &out, "verifier")

	if err != nil {
		return *new(common.Address), err
	}

	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)

	return out0, err

}

// Verifier is a free data retrieval call binding the contract method 0x2b7ac3f3.
//
// Solidity: function verifier() view returns(address)
func (_PriceOracle *PriceOracleSession) Verifier() (common.Address, error) {
	return _PriceOracle.Contract.Verifier(&_PriceOracle.CallOpts)
}

// Verifier is a free data retrieval call binding the contract method 0x2b7ac3f3.
//
// Solidity: function verifier() view returns(address)
func (_PriceOracle *PriceOracleCallerSession) Verifier() (common.Address, error) {
	return _PriceOracle.Contract.Verifier(&_PriceOracle.CallOpts)
}

// AcceptOwnership is a paid mutator transaction binding the contract method 0x79ba5097.
//
// Solidity: function acceptOwnership() returns()
func (_PriceOracle *PriceOracleTransactor) AcceptOwnership(opts *bind.TransactOpts) (*types.Transaction, error) {
	return _PriceOracle.contract.Transact(opts, "acceptOwnership")
}

// AcceptOwnership is a paid mutator transaction binding the contract method 0x79ba5097.
//
// Solidity: function acceptOwnership() returns()
func (_PriceOracle *PriceOracleSession) AcceptOwnership() (*types.Transaction, error) {
	return _PriceOracle.Contract.AcceptOwnership(&_PriceOracle.TransactOpts)
}

// AcceptOwnership is a paid mutator transaction binding the contract method 0x79ba5097.
//
// Solidity: function acceptOwnership() returns()
func (_PriceOracle *PriceOracleTransactorSession) AcceptOwnership() (*types.Transaction, error) {
	return _PriceOracle.Contract.AcceptOwnership(&_PriceOracle.TransactOpts)
}

// AddFeed is a paid mutator transaction binding the contract method 0x2fdf38d9.
//
// Solidity: function addFeed((bytes32,uint8,uint8,uint32,(uint8,address,uint8,uint32,string)[]) feed) returns(uint8 index)
func (_PriceOracle *PriceOracleTransactor) AddFeed(opts *bind.TransactOpts, feed IPriceOracleFeed) (*types.Transaction, error) {
	return _PriceOracle.contract.Transact(opts, "addFeed", feed)
}

// AddFeed is a paid mutator transaction binding the contract method 0x2fdf38d9.
//
// Solidity: function addFeed((bytes32,uint8,uint8,uint32,(uint8,address,uint8,uint32,string)[]) feed) returns(uint8 index)
func (_PriceOracle *PriceOracleSession) AddFeed(feed IPriceOracleFeed) (*types.Transaction, error) {
	return _PriceOracle.Contract.AddFeed(&_PriceOracle.TransactOpts, feed)
}

// AddFeed is a paid mutator transaction binding the contract method 0x2fdf38d9.
//
// Solidity: function addFeed((bytes32,uint8,uint8,uint32,(uint8,address,uint8,uint32,string)[]) feed) returns(uint8 index)
func (_PriceOracle *PriceOracleTransactorSession) AddFeed(feed IPriceOracleFeed) (*types.Transaction, error) {
	return _PriceOracle.Contract.AddFeed(&_PriceOracle.TransactOpts, feed)
}

// ConfigureFeed is a paid mutator transaction binding the contract method 0xf468cc68.
//
// Solidity: function configureFeed(uint8 index, uint8 minSources, uint32 heartbeat, (uint8,address,uint8,uint32,string)[] sources) returns()
func (_PriceOracle *PriceOracleTransactor) ConfigureFeed(opts *bind.TransactOpts, index uint8, minSources uint8, heartbeat uint32, sources []IPriceOracleSource) (*types.Transaction, error) {
	return _PriceOracle.contract.Transact(opts, "configureFeed", index, minSources, heartbeat, sources)
}

// ConfigureFeed is a paid mutator transaction binding the contract method 0xf468cc68.
//
// Solidity: function configureFeed(uint8 index, uint8 minSources, uint32 heartbeat, (uint8,address,uint8,uint32,string)[] sources) returns()
func (_PriceOracle *PriceOracleSession) ConfigureFeed(index uint8, minSources uint8, heartbeat uint32, sources []IPriceOracleSource) (*types.Transaction, error) {
	return _PriceOracle.Contract.ConfigureFeed(&_PriceOracle.TransactOpts, index, minSources, heartbeat, sources)
}

// ConfigureFeed is a paid mutator transaction binding the contract method 0xf468cc68.
//
// Solidity: function configureFeed(uint8 index, uint8 minSources, uint32 heartbeat, (uint8,address,uint8,uint32,string)[] sources) returns()
func (_PriceOracle *PriceOracleTransactorSession) ConfigureFeed(index uint8, minSources uint8, heartbeat uint32, sources []IPriceOracleSource) (*types.Transaction, error) {
	return _PriceOracle.Contract.ConfigureFeed(&_PriceOracle.TransactOpts, index, minSources, heartbeat, sources)
}

// RenounceOwnership is a paid mutator transaction binding the contract method 0x715018a6.
//
// Solidity: function renounceOwnership() returns()
func (_PriceOracle *PriceOracleTransactor) RenounceOwnership(opts *bind.TransactOpts) (*types.Transaction, error) {
	return _PriceOracle.contract.Transact(opts, "renounceOwnership")
}

// RenounceOwnership is a paid mutator transaction binding the contract method 0x715018a6.
//
// Solidity: function renounceOwnership() returns()
func (_PriceOracle *PriceOracleSession) RenounceOwnership() (*types.Transaction, error) {
	return _PriceOracle.Contract.RenounceOwnership(&_PriceOracle.TransactOpts)
}

// RenounceOwnership is a paid mutator transaction binding the contract method 0x715018a6.
//
// Solidity: function renounceOwnership() returns()
func (_PriceOracle *PriceOracleTransactorSession) RenounceOwnership() (*types.Transaction, error) {
	return _PriceOracle.Contract.RenounceOwnership(&_PriceOracle.TransactOpts)
}

// SetFeedActive is a paid mutator transaction binding the contract method 0xaf9f6ac8.
//
// Solidity: function setFeedActive(uint8 index, bool active) returns()
func (_PriceOracle *PriceOracleTransactor) SetFeedActive(opts *bind.TransactOpts, index uint8, active bool) (*types.Transaction, error) {
	return _PriceOracle.contract.Transact(opts, "setFeedActive", index, active)
}

// SetFeedActive is a paid mutator transaction binding the contract method 0xaf9f6ac8.
//
// Solidity: function setFeedActive(uint8 index, bool active) returns()
func (_PriceOracle *PriceOracleSession) SetFeedActive(index uint8, active bool) (*types.Transaction, error) {
	return _PriceOracle.Contract.SetFeedActive(&_PriceOracle.TransactOpts, index, active)
}

// SetFeedActive is a paid mutator transaction binding the contract method 0xaf9f6ac8.
//
// Solidity: function setFeedActive(uint8 index, bool active) returns()
func (_PriceOracle *PriceOracleTransactorSession) SetFeedActive(index uint8, active bool) (*types.Transaction, error) {
	return _PriceOracle.Contract.SetFeedActive(&_PriceOracle.TransactOpts, index, active)
}

// SetThresholdBps is a paid mutator transaction binding the contract method 0x34f6ed57.
//
// Solidity: function setThresholdBps(uint16 bps) returns()
func (_PriceOracle *PriceOracleTransactor) SetThresholdBps(opts *bind.TransactOpts, bps uint16) (*types.Transaction, error) {
	return _PriceOracle.contract.Transact(opts, "setThresholdBps", bps)
}

// SetThresholdBps is a paid mutator transaction binding the contract method 0x34f6ed57.
//
// Solidity: function setThresholdBps(uint16 bps) returns()
func (_PriceOracle *PriceOracleSession) SetThresholdBps(bps uint16) (*types.Transaction, error) {
	return _PriceOracle.Contract.SetThresholdBps(&_PriceOracle.TransactOpts, bps)
}

// SetThresholdBps is a paid mutator transaction binding the contract method 0x34f6ed57.
//
// Solidity: function setThresholdBps(uint16 bps) returns()
func (_PriceOracle *PriceOracleTransactorSession) SetThresholdBps(bps uint16) (*types.Transaction, error) {
	return _PriceOracle.Contract.SetThresholdBps(&_PriceOracle.TransactOpts, bps)
}

// Submit is a paid mutator transaction binding the contract method 0xcd3c9d2e.
//
// Solidity: function submit((uint64,uint32,uint32,bytes32,address,bytes) task, bytes response, bytes certificate) returns()
func (_PriceOracle *PriceOracleTransactor) Submit(opts *bind.TransactOpts, task IRotatingTaskManagerTask, response []byte, certificate []byte) (*types.Transaction, error) {
	return _PriceOracle.contract.Transact(opts, "submit", task, response, certificate)
}

// Submit is a paid mutator transaction binding the contract method 0xcd3c9d2e.
//
// Solidity: function submit((uint64,uint32,uint32,bytes32,address,bytes) task, bytes response, bytes certificate) returns()
func (_PriceOracle *PriceOracleSession) Submit(task IRotatingTaskManagerTask, response []byte, certificate []byte) (*types.Transaction, error) {
	return _PriceOracle.Contract.Submit(&_PriceOracle.TransactOpts, task, response, certificate)
}

// Submit is a paid mutator transaction binding the contract method 0xcd3c9d2e.
//
// Solidity: function submit((uint64,uint32,uint32,bytes32,address,bytes) task, bytes response, bytes certificate) returns()
func (_PriceOracle *PriceOracleTransactorSession) Submit(task IRotatingTaskManagerTask, response []byte, certificate []byte) (*types.Transaction, error) {
	return _PriceOracle.Contract.Submit(&_PriceOracle.TransactOpts, task, response, certificate)
}

// TransferOwnership is a paid mutator transaction binding the contract method 0xf2fde38b.
//
// Solidity: function transferOwnership(address newOwner) returns()
func (_PriceOracle *PriceOracleTransactor) TransferOwnership(opts *bind.TransactOpts, newOwner common.Address) (*types.Transaction, error) {
	return _PriceOracle.contract.Transact(opts, "transferOwnership", newOwner)
}

// TransferOwnership is a paid mutator transaction binding the contract method 0xf2fde38b.
//
// Solidity: function transferOwnership(address newOwner) returns()
func (_PriceOracle *PriceOracleSession) TransferOwnership(newOwner common.Address) (*types.Transaction, error) {
	return _PriceOracle.Contract.TransferOwnership(&_PriceOracle.TransactOpts, newOwner)
}

// TransferOwnership is a paid mutator transaction binding the contract method 0xf2fde38b.
//
// Solidity: function transferOwnership(address newOwner) returns()
func (_PriceOracle *PriceOracleTransactorSession) TransferOwnership(newOwner common.Address) (*types.Transaction, error) {
	return _PriceOracle.Contract.TransferOwnership(&_PriceOracle.TransactOpts, newOwner)
}

// PriceOracleAnswerUpdatedIterator is returned from FilterAnswerUpdated and is used to iterate over the raw logs and unpacked data for AnswerUpdated events raised by the PriceOracle contract.
type PriceOracleAnswerUpdatedIterator struct {
	Event *PriceOracleAnswerUpdated // Event containing the contract specifics and raw log

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
func (it *PriceOracleAnswerUpdatedIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(PriceOracleAnswerUpdated)
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
		it.Event = new(PriceOracleAnswerUpdated)
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
func (it *PriceOracleAnswerUpdatedIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *PriceOracleAnswerUpdatedIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// PriceOracleAnswerUpdated represents a AnswerUpdated event raised by the PriceOracle contract.
type PriceOracleAnswerUpdated struct {
	Feed       uint8
	RoundId    *big.Int
	Answer     *big.Int
	ObservedAt uint32
	UpdatedAt  uint32
	SpreadBps  uint16
	Sources    uint8
	Raw        types.Log // Blockchain specific contextual infos
}

// FilterAnswerUpdated is a free log retrieval operation binding the contract event 0x26d4bbb45268a077444be386f9b8c9f78c28aa2d8150fb338b6359ab1fbc388b.
//
// Solidity: event AnswerUpdated(uint8 indexed feed, uint80 indexed roundId, int192 answer, uint32 observedAt, uint32 updatedAt, uint16 spreadBps, uint8 sources)
func (_PriceOracle *PriceOracleFilterer) FilterAnswerUpdated(opts *bind.FilterOpts, feed []uint8, roundId []*big.Int) (*PriceOracleAnswerUpdatedIterator, error) {

	var feedRule []interface{}
	for _, feedItem := range feed {
		feedRule = append(feedRule, feedItem)
	}
	var roundIdRule []interface{}
	for _, roundIdItem := range roundId {
		roundIdRule = append(roundIdRule, roundIdItem)
	}

	logs, sub, err := _PriceOracle.contract.FilterLogs(opts, "AnswerUpdated", feedRule, roundIdRule)
	if err != nil {
		return nil, err
	}
	return &PriceOracleAnswerUpdatedIterator{contract: _PriceOracle.contract, event: "AnswerUpdated", logs: logs, sub: sub}, nil
}

// WatchAnswerUpdated is a free log subscription operation binding the contract event 0x26d4bbb45268a077444be386f9b8c9f78c28aa2d8150fb338b6359ab1fbc388b.
//
// Solidity: event AnswerUpdated(uint8 indexed feed, uint80 indexed roundId, int192 answer, uint32 observedAt, uint32 updatedAt, uint16 spreadBps, uint8 sources)
func (_PriceOracle *PriceOracleFilterer) WatchAnswerUpdated(opts *bind.WatchOpts, sink chan<- *PriceOracleAnswerUpdated, feed []uint8, roundId []*big.Int) (event.Subscription, error) {

	var feedRule []interface{}
	for _, feedItem := range feed {
		feedRule = append(feedRule, feedItem)
	}
	var roundIdRule []interface{}
	for _, roundIdItem := range roundId {
		roundIdRule = append(roundIdRule, roundIdItem)
	}

	logs, sub, err := _PriceOracle.contract.WatchLogs(opts, "AnswerUpdated", feedRule, roundIdRule)
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(PriceOracleAnswerUpdated)
				if err := _PriceOracle.contract.UnpackLog(event, "AnswerUpdated", log); err != nil {
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

// ParseAnswerUpdated is a log parse operation binding the contract event 0x26d4bbb45268a077444be386f9b8c9f78c28aa2d8150fb338b6359ab1fbc388b.
//
// Solidity: event AnswerUpdated(uint8 indexed feed, uint80 indexed roundId, int192 answer, uint32 observedAt, uint32 updatedAt, uint16 spreadBps, uint8 sources)
func (_PriceOracle *PriceOracleFilterer) ParseAnswerUpdated(log types.Log) (*PriceOracleAnswerUpdated, error) {
	event := new(PriceOracleAnswerUpdated)
	if err := _PriceOracle.contract.UnpackLog(event, "AnswerUpdated", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}

// PriceOracleEIP712DomainChangedIterator is returned from FilterEIP712DomainChanged and is used to iterate over the raw logs and unpacked data for EIP712DomainChanged events raised by the PriceOracle contract.
type PriceOracleEIP712DomainChangedIterator struct {
	Event *PriceOracleEIP712DomainChanged // Event containing the contract specifics and raw log

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
func (it *PriceOracleEIP712DomainChangedIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(PriceOracleEIP712DomainChanged)
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
		it.Event = new(PriceOracleEIP712DomainChanged)
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
func (it *PriceOracleEIP712DomainChangedIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *PriceOracleEIP712DomainChangedIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// PriceOracleEIP712DomainChanged represents a EIP712DomainChanged event raised by the PriceOracle contract.
type PriceOracleEIP712DomainChanged struct {
	Raw types.Log // Blockchain specific contextual infos
}

// FilterEIP712DomainChanged is a free log retrieval operation binding the contract event 0x0a6387c9ea3628b88a633bb4f3b151770f70085117a15f9bf3787cda53f13d31.
//
// Solidity: event EIP712DomainChanged()
func (_PriceOracle *PriceOracleFilterer) FilterEIP712DomainChanged(opts *bind.FilterOpts) (*PriceOracleEIP712DomainChangedIterator, error) {

	logs, sub, err := _PriceOracle.contract.FilterLogs(opts, "EIP712DomainChanged")
	if err != nil {
		return nil, err
	}
	return &PriceOracleEIP712DomainChangedIterator{contract: _PriceOracle.contract, event: "EIP712DomainChanged", logs: logs, sub: sub}, nil
}

// WatchEIP712DomainChanged is a free log subscription operation binding the contract event 0x0a6387c9ea3628b88a633bb4f3b151770f70085117a15f9bf3787cda53f13d31.
//
// Solidity: event EIP712DomainChanged()
func (_PriceOracle *PriceOracleFilterer) WatchEIP712DomainChanged(opts *bind.WatchOpts, sink chan<- *PriceOracleEIP712DomainChanged) (event.Subscription, error) {

	logs, sub, err := _PriceOracle.contract.WatchLogs(opts, "EIP712DomainChanged")
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(PriceOracleEIP712DomainChanged)
				if err := _PriceOracle.contract.UnpackLog(event, "EIP712DomainChanged", log); err != nil {
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

// ParseEIP712DomainChanged is a log parse operation binding the contract event 0x0a6387c9ea3628b88a633bb4f3b151770f70085117a15f9bf3787cda53f13d31.
//
// Solidity: event EIP712DomainChanged()
func (_PriceOracle *PriceOracleFilterer) ParseEIP712DomainChanged(log types.Log) (*PriceOracleEIP712DomainChanged, error) {
	event := new(PriceOracleEIP712DomainChanged)
	if err := _PriceOracle.contract.UnpackLog(event, "EIP712DomainChanged", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}

// PriceOracleFeedActivatedIterator is returned from FilterFeedActivated and is used to iterate over the raw logs and unpacked data for FeedActivated events raised by the PriceOracle contract.
type PriceOracleFeedActivatedIterator struct {
	Event *PriceOracleFeedActivated // Event containing the contract specifics and raw log

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
func (it *PriceOracleFeedActivatedIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(PriceOracleFeedActivated)
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
		it.Event = new(PriceOracleFeedActivated)
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
func (it *PriceOracleFeedActivatedIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *PriceOracleFeedActivatedIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// PriceOracleFeedActivated represents a FeedActivated event raised by the PriceOracle contract.
type PriceOracleFeedActivated struct {
	Feed   uint8
	Active bool
	Raw    types.Log // Blockchain specific contextual infos
}

// FilterFeedActivated is a free log retrieval operation binding the contract event 0xab146ffe67764e1e68de85ac8b31e97408dc210b43cca0f44bc8e9c5849152e8.
//
// Solidity: event FeedActivated(uint8 indexed feed, bool active)
func (_PriceOracle *PriceOracleFilterer) FilterFeedActivated(opts *bind.FilterOpts, feed []uint8) (*PriceOracleFeedActivatedIterator, error) {

	var feedRule []interface{}
	for _, feedItem := range feed {
		feedRule = append(feedRule, feedItem)
	}

	logs, sub, err := _PriceOracle.contract.FilterLogs(opts, "FeedActivated", feedRule)
	if err != nil {
		return nil, err
	}
	return &PriceOracleFeedActivatedIterator{contract: _PriceOracle.contract, event: "FeedActivated", logs: logs, sub: sub}, nil
}

// WatchFeedActivated is a free log subscription operation binding the contract event 0xab146ffe67764e1e68de85ac8b31e97408dc210b43cca0f44bc8e9c5849152e8.
//
// Solidity: event FeedActivated(uint8 indexed feed, bool active)
func (_PriceOracle *PriceOracleFilterer) WatchFeedActivated(opts *bind.WatchOpts, sink chan<- *PriceOracleFeedActivated, feed []uint8) (event.Subscription, error) {

	var feedRule []interface{}
	for _, feedItem := range feed {
		feedRule = append(feedRule, feedItem)
	}

	logs, sub, err := _PriceOracle.contract.WatchLogs(opts, "FeedActivated", feedRule)
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(PriceOracleFeedActivated)
				if err := _PriceOracle.contract.UnpackLog(event, "FeedActivated", log); err != nil {
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

// ParseFeedActivated is a log parse operation binding the contract event 0xab146ffe67764e1e68de85ac8b31e97408dc210b43cca0f44bc8e9c5849152e8.
//
// Solidity: event FeedActivated(uint8 indexed feed, bool active)
func (_PriceOracle *PriceOracleFilterer) ParseFeedActivated(log types.Log) (*PriceOracleFeedActivated, error) {
	event := new(PriceOracleFeedActivated)
	if err := _PriceOracle.contract.UnpackLog(event, "FeedActivated", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}

// PriceOracleFeedAddedIterator is returned from FilterFeedAdded and is used to iterate over the raw logs and unpacked data for FeedAdded events raised by the PriceOracle contract.
type PriceOracleFeedAddedIterator struct {
	Event *PriceOracleFeedAdded // Event containing the contract specifics and raw log

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
func (it *PriceOracleFeedAddedIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(PriceOracleFeedAdded)
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
		it.Event = new(PriceOracleFeedAdded)
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
func (it *PriceOracleFeedAddedIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *PriceOracleFeedAddedIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// PriceOracleFeedAdded represents a FeedAdded event raised by the PriceOracle contract.
type PriceOracleFeedAdded struct {
	Feed     uint8
	Id       [32]byte
	Decimals uint8
	Raw      types.Log // Blockchain specific contextual infos
}

// FilterFeedAdded is a free log retrieval operation binding the contract event 0xf6b8df090be5cf94a3c61bfc5675c0c7b945d472282216c73c0cfe8d43a99c4e.
//
// Solidity: event FeedAdded(uint8 indexed feed, bytes32 indexed id, uint8 decimals)
func (_PriceOracle *PriceOracleFilterer) FilterFeedAdded(opts *bind.FilterOpts, feed []uint8, id [][32]byte) (*PriceOracleFeedAddedIterator, error) {

	var feedRule []interface{}
	for _, feedItem := range feed {
		feedRule = append(feedRule, feedItem)
	}
	var idRule []interface{}
	for _, idItem := range id {
		idRule = append(idRule, idItem)
	}

	logs, sub, err := _PriceOracle.contract.FilterLogs(opts, "FeedAdded", feedRule, idRule)
	if err != nil {
		return nil, err
	}
	return &PriceOracleFeedAddedIterator{contract: _PriceOracle.contract, event: "FeedAdded", logs: logs, sub: sub}, nil
}

// WatchFeedAdded is a free log subscription operation binding the contract event 0xf6b8df090be5cf94a3c61bfc5675c0c7b945d472282216c73c0cfe8d43a99c4e.
//
// Solidity: event FeedAdded(uint8 indexed feed, bytes32 indexed id, uint8 decimals)
func (_PriceOracle *PriceOracleFilterer) WatchFeedAdded(opts *bind.WatchOpts, sink chan<- *PriceOracleFeedAdded, feed []uint8, id [][32]byte) (event.Subscription, error) {

	var feedRule []interface{}
	for _, feedItem := range feed {
		feedRule = append(feedRule, feedItem)
	}
	var idRule []interface{}
	for _, idItem := range id {
		idRule = append(idRule, idItem)
	}

	logs, sub, err := _PriceOracle.contract.WatchLogs(opts, "FeedAdded", feedRule, idRule)
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(PriceOracleFeedAdded)
				if err := _PriceOracle.contract.UnpackLog(event, "FeedAdded", log); err != nil {
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

// ParseFeedAdded is a log parse operation binding the contract event 0xf6b8df090be5cf94a3c61bfc5675c0c7b945d472282216c73c0cfe8d43a99c4e.
//
// Solidity: event FeedAdded(uint8 indexed feed, bytes32 indexed id, uint8 decimals)
func (_PriceOracle *PriceOracleFilterer) ParseFeedAdded(log types.Log) (*PriceOracleFeedAdded, error) {
	event := new(PriceOracleFeedAdded)
	if err := _PriceOracle.contract.UnpackLog(event, "FeedAdded", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}

// PriceOracleFeedConfiguredIterator is returned from FilterFeedConfigured and is used to iterate over the raw logs and unpacked data for FeedConfigured events raised by the PriceOracle contract.
type PriceOracleFeedConfiguredIterator struct {
	Event *PriceOracleFeedConfigured // Event containing the contract specifics and raw log

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
func (it *PriceOracleFeedConfiguredIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(PriceOracleFeedConfigured)
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
		it.Event = new(PriceOracleFeedConfigured)
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
func (it *PriceOracleFeedConfiguredIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *PriceOracleFeedConfiguredIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// PriceOracleFeedConfigured represents a FeedConfigured event raised by the PriceOracle contract.
type PriceOracleFeedConfigured struct {
	Feed       uint8
	MinSources uint8
	Heartbeat  uint32
	Sources    []IPriceOracleSource
	Raw        types.Log // Blockchain specific contextual infos
}

// FilterFeedConfigured is a free log retrieval operation binding the contract event 0xab8b5a41dd6e92f6dc056b35a075ac3490072cd47ad726b5e15b2b27f2dcac4b.
//
// Solidity: event FeedConfigured(uint8 indexed feed, uint8 minSources, uint32 heartbeat, (uint8,address,uint8,uint32,string)[] sources)
func (_PriceOracle *PriceOracleFilterer) FilterFeedConfigured(opts *bind.FilterOpts, feed []uint8) (*PriceOracleFeedConfiguredIterator, error) {

	var feedRule []interface{}
	for _, feedItem := range feed {
		feedRule = append(feedRule, feedItem)
	}

	logs, sub, err := _PriceOracle.contract.FilterLogs(opts, "FeedConfigured", feedRule)
	if err != nil {
		return nil, err
	}
	return &PriceOracleFeedConfiguredIterator{contract: _PriceOracle.contract, event: "FeedConfigured", logs: logs, sub: sub}, nil
}

// WatchFeedConfigured is a free log subscription operation binding the contract event 0xab8b5a41dd6e92f6dc056b35a075ac3490072cd47ad726b5e15b2b27f2dcac4b.
//
// Solidity: event FeedConfigured(uint8 indexed feed, uint8 minSources, uint32 heartbeat, (uint8,address,uint8,uint32,string)[] sources)
func (_PriceOracle *PriceOracleFilterer) WatchFeedConfigured(opts *bind.WatchOpts, sink chan<- *PriceOracleFeedConfigured, feed []uint8) (event.Subscription, error) {

	var feedRule []interface{}
	for _, feedItem := range feed {
		feedRule = append(feedRule, feedItem)
	}

	logs, sub, err := _PriceOracle.contract.WatchLogs(opts, "FeedConfigured", feedRule)
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(PriceOracleFeedConfigured)
				if err := _PriceOracle.contract.UnpackLog(event, "FeedConfigured", log); err != nil {
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

// ParseFeedConfigured is a log parse operation binding the contract event 0xab8b5a41dd6e92f6dc056b35a075ac3490072cd47ad726b5e15b2b27f2dcac4b.
//
// Solidity: event FeedConfigured(uint8 indexed feed, uint8 minSources, uint32 heartbeat, (uint8,address,uint8,uint32,string)[] sources)
func (_PriceOracle *PriceOracleFilterer) ParseFeedConfigured(log types.Log) (*PriceOracleFeedConfigured, error) {
	event := new(PriceOracleFeedConfigured)
	if err := _PriceOracle.contract.UnpackLog(event, "FeedConfigured", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}

// PriceOracleFeedSkippedIterator is returned from FilterFeedSkipped and is used to iterate over the raw logs and unpacked data for FeedSkipped events raised by the PriceOracle contract.
type PriceOracleFeedSkippedIterator struct {
	Event *PriceOracleFeedSkipped // Event containing the contract specifics and raw log

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
func (it *PriceOracleFeedSkippedIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(PriceOracleFeedSkipped)
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
		it.Event = new(PriceOracleFeedSkipped)
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
func (it *PriceOracleFeedSkippedIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *PriceOracleFeedSkippedIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// PriceOracleFeedSkipped represents a FeedSkipped event raised by the PriceOracle contract.
type PriceOracleFeedSkipped struct {
	Feed   uint8
	Task   uint64
	Reason uint8
	Raw    types.Log // Blockchain specific contextual infos
}

// FilterFeedSkipped is a free log retrieval operation binding the contract event 0xd691ab5dad617881c1b409bb40504beb2e22bdeb460b73e0c0ff5c1443af1527.
//
// Solidity: event FeedSkipped(uint8 indexed feed, uint64 indexed task, uint8 reason)
func (_PriceOracle *PriceOracleFilterer) FilterFeedSkipped(opts *bind.FilterOpts, feed []uint8, task []uint64) (*PriceOracleFeedSkippedIterator, error) {

	var feedRule []interface{}
	for _, feedItem := range feed {
		feedRule = append(feedRule, feedItem)
	}
	var taskRule []interface{}
	for _, taskItem := range task {
		taskRule = append(taskRule, taskItem)
	}

	logs, sub, err := _PriceOracle.contract.FilterLogs(opts, "FeedSkipped", feedRule, taskRule)
	if err != nil {
		return nil, err
	}
	return &PriceOracleFeedSkippedIterator{contract: _PriceOracle.contract, event: "FeedSkipped", logs: logs, sub: sub}, nil
}

// WatchFeedSkipped is a free log subscription operation binding the contract event 0xd691ab5dad617881c1b409bb40504beb2e22bdeb460b73e0c0ff5c1443af1527.
//
// Solidity: event FeedSkipped(uint8 indexed feed, uint64 indexed task, uint8 reason)
func (_PriceOracle *PriceOracleFilterer) WatchFeedSkipped(opts *bind.WatchOpts, sink chan<- *PriceOracleFeedSkipped, feed []uint8, task []uint64) (event.Subscription, error) {

	var feedRule []interface{}
	for _, feedItem := range feed {
		feedRule = append(feedRule, feedItem)
	}
	var taskRule []interface{}
	for _, taskItem := range task {
		taskRule = append(taskRule, taskItem)
	}

	logs, sub, err := _PriceOracle.contract.WatchLogs(opts, "FeedSkipped", feedRule, taskRule)
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(PriceOracleFeedSkipped)
				if err := _PriceOracle.contract.UnpackLog(event, "FeedSkipped", log); err != nil {
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

// ParseFeedSkipped is a log parse operation binding the contract event 0xd691ab5dad617881c1b409bb40504beb2e22bdeb460b73e0c0ff5c1443af1527.
//
// Solidity: event FeedSkipped(uint8 indexed feed, uint64 indexed task, uint8 reason)
func (_PriceOracle *PriceOracleFilterer) ParseFeedSkipped(log types.Log) (*PriceOracleFeedSkipped, error) {
	event := new(PriceOracleFeedSkipped)
	if err := _PriceOracle.contract.UnpackLog(event, "FeedSkipped", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}

// PriceOracleOwnershipTransferStartedIterator is returned from FilterOwnershipTransferStarted and is used to iterate over the raw logs and unpacked data for OwnershipTransferStarted events raised by the PriceOracle contract.
type PriceOracleOwnershipTransferStartedIterator struct {
	Event *PriceOracleOwnershipTransferStarted // Event containing the contract specifics and raw log

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
func (it *PriceOracleOwnershipTransferStartedIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(PriceOracleOwnershipTransferStarted)
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
		it.Event = new(PriceOracleOwnershipTransferStarted)
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
func (it *PriceOracleOwnershipTransferStartedIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *PriceOracleOwnershipTransferStartedIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// PriceOracleOwnershipTransferStarted represents a OwnershipTransferStarted event raised by the PriceOracle contract.
type PriceOracleOwnershipTransferStarted struct {
	PreviousOwner common.Address
	NewOwner      common.Address
	Raw           types.Log // Blockchain specific contextual infos
}

// FilterOwnershipTransferStarted is a free log retrieval operation binding the contract event 0x38d16b8cac22d99fc7c124b9cd0de2d3fa1faef420bfe791d8c362d765e22700.
//
// Solidity: event OwnershipTransferStarted(address indexed previousOwner, address indexed newOwner)
func (_PriceOracle *PriceOracleFilterer) FilterOwnershipTransferStarted(opts *bind.FilterOpts, previousOwner []common.Address, newOwner []common.Address) (*PriceOracleOwnershipTransferStartedIterator, error) {

	var previousOwnerRule []interface{}
	for _, previousOwnerItem := range previousOwner {
		previousOwnerRule = append(previousOwnerRule, previousOwnerItem)
	}
	var newOwnerRule []interface{}
	for _, newOwnerItem := range newOwner {
		newOwnerRule = append(newOwnerRule, newOwnerItem)
	}

	logs, sub, err := _PriceOracle.contract.FilterLogs(opts, "OwnershipTransferStarted", previousOwnerRule, newOwnerRule)
	if err != nil {
		return nil, err
	}
	return &PriceOracleOwnershipTransferStartedIterator{contract: _PriceOracle.contract, event: "OwnershipTransferStarted", logs: logs, sub: sub}, nil
}

// WatchOwnershipTransferStarted is a free log subscription operation binding the contract event 0x38d16b8cac22d99fc7c124b9cd0de2d3fa1faef420bfe791d8c362d765e22700.
//
// Solidity: event OwnershipTransferStarted(address indexed previousOwner, address indexed newOwner)
func (_PriceOracle *PriceOracleFilterer) WatchOwnershipTransferStarted(opts *bind.WatchOpts, sink chan<- *PriceOracleOwnershipTransferStarted, previousOwner []common.Address, newOwner []common.Address) (event.Subscription, error) {

	var previousOwnerRule []interface{}
	for _, previousOwnerItem := range previousOwner {
		previousOwnerRule = append(previousOwnerRule, previousOwnerItem)
	}
	var newOwnerRule []interface{}
	for _, newOwnerItem := range newOwner {
		newOwnerRule = append(newOwnerRule, newOwnerItem)
	}

	logs, sub, err := _PriceOracle.contract.WatchLogs(opts, "OwnershipTransferStarted", previousOwnerRule, newOwnerRule)
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(PriceOracleOwnershipTransferStarted)
				if err := _PriceOracle.contract.UnpackLog(event, "OwnershipTransferStarted", log); err != nil {
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
func (_PriceOracle *PriceOracleFilterer) ParseOwnershipTransferStarted(log types.Log) (*PriceOracleOwnershipTransferStarted, error) {
	event := new(PriceOracleOwnershipTransferStarted)
	if err := _PriceOracle.contract.UnpackLog(event, "OwnershipTransferStarted", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}

// PriceOracleOwnershipTransferredIterator is returned from FilterOwnershipTransferred and is used to iterate over the raw logs and unpacked data for OwnershipTransferred events raised by the PriceOracle contract.
type PriceOracleOwnershipTransferredIterator struct {
	Event *PriceOracleOwnershipTransferred // Event containing the contract specifics and raw log

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
func (it *PriceOracleOwnershipTransferredIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(PriceOracleOwnershipTransferred)
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
		it.Event = new(PriceOracleOwnershipTransferred)
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
func (it *PriceOracleOwnershipTransferredIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *PriceOracleOwnershipTransferredIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// PriceOracleOwnershipTransferred represents a OwnershipTransferred event raised by the PriceOracle contract.
type PriceOracleOwnershipTransferred struct {
	PreviousOwner common.Address
	NewOwner      common.Address
	Raw           types.Log // Blockchain specific contextual infos
}

// FilterOwnershipTransferred is a free log retrieval operation binding the contract event 0x8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e0.
//
// Solidity: event OwnershipTransferred(address indexed previousOwner, address indexed newOwner)
func (_PriceOracle *PriceOracleFilterer) FilterOwnershipTransferred(opts *bind.FilterOpts, previousOwner []common.Address, newOwner []common.Address) (*PriceOracleOwnershipTransferredIterator, error) {

	var previousOwnerRule []interface{}
	for _, previousOwnerItem := range previousOwner {
		previousOwnerRule = append(previousOwnerRule, previousOwnerItem)
	}
	var newOwnerRule []interface{}
	for _, newOwnerItem := range newOwner {
		newOwnerRule = append(newOwnerRule, newOwnerItem)
	}

	logs, sub, err := _PriceOracle.contract.FilterLogs(opts, "OwnershipTransferred", previousOwnerRule, newOwnerRule)
	if err != nil {
		return nil, err
	}
	return &PriceOracleOwnershipTransferredIterator{contract: _PriceOracle.contract, event: "OwnershipTransferred", logs: logs, sub: sub}, nil
}

// WatchOwnershipTransferred is a free log subscription operation binding the contract event 0x8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e0.
//
// Solidity: event OwnershipTransferred(address indexed previousOwner, address indexed newOwner)
func (_PriceOracle *PriceOracleFilterer) WatchOwnershipTransferred(opts *bind.WatchOpts, sink chan<- *PriceOracleOwnershipTransferred, previousOwner []common.Address, newOwner []common.Address) (event.Subscription, error) {

	var previousOwnerRule []interface{}
	for _, previousOwnerItem := range previousOwner {
		previousOwnerRule = append(previousOwnerRule, previousOwnerItem)
	}
	var newOwnerRule []interface{}
	for _, newOwnerItem := range newOwner {
		newOwnerRule = append(newOwnerRule, newOwnerItem)
	}

	logs, sub, err := _PriceOracle.contract.WatchLogs(opts, "OwnershipTransferred", previousOwnerRule, newOwnerRule)
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(PriceOracleOwnershipTransferred)
				if err := _PriceOracle.contract.UnpackLog(event, "OwnershipTransferred", log); err != nil {
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
func (_PriceOracle *PriceOracleFilterer) ParseOwnershipTransferred(log types.Log) (*PriceOracleOwnershipTransferred, error) {
	event := new(PriceOracleOwnershipTransferred)
	if err := _PriceOracle.contract.UnpackLog(event, "OwnershipTransferred", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}

// PriceOracleTaskSettledIterator is returned from FilterTaskSettled and is used to iterate over the raw logs and unpacked data for TaskSettled events raised by the PriceOracle contract.
type PriceOracleTaskSettledIterator struct {
	Event *PriceOracleTaskSettled // Event containing the contract specifics and raw log

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
func (it *PriceOracleTaskSettledIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(PriceOracleTaskSettled)
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
		it.Event = new(PriceOracleTaskSettled)
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
func (it *PriceOracleTaskSettledIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *PriceOracleTaskSettledIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// PriceOracleTaskSettled represents a TaskSettled event raised by the PriceOracle contract.
type PriceOracleTaskSettled struct {
	Id             uint64
	Proposer       common.Address
	Submitter      common.Address
	Digest         [32]byte
	ReferenceBlock uint32
	Raw            types.Log // Blockchain specific contextual infos
}

// FilterTaskSettled is a free log retrieval operation binding the contract event 0x51783a46a5e88e44fc29b9d71b958441bce08c9116a1ece1a11de5ab2a2ae18d.
//
// Solidity: event TaskSettled(uint64 indexed id, address indexed proposer, address indexed submitter, bytes32 digest, uint32 referenceBlock)
func (_PriceOracle *PriceOracleFilterer) FilterTaskSettled(opts *bind.FilterOpts, id []uint64, proposer []common.Address, submitter []common.Address) (*PriceOracleTaskSettledIterator, error) {

	var idRule []interface{}
	for _, idItem := range id {
		idRule = append(idRule, idItem)
	}
	var proposerRule []interface{}
	for _, proposerItem := range proposer {
		proposerRule = append(proposerRule, proposerItem)
	}
	var submitterRule []interface{}
	for _, submitterItem := range submitter {
		submitterRule = append(submitterRule, submitterItem)
	}

	logs, sub, err := _PriceOracle.contract.FilterLogs(opts, "TaskSettled", idRule, proposerRule, submitterRule)
	if err != nil {
		return nil, err
	}
	return &PriceOracleTaskSettledIterator{contract: _PriceOracle.contract, event: "TaskSettled", logs: logs, sub: sub}, nil
}

// WatchTaskSettled is a free log subscription operation binding the contract event 0x51783a46a5e88e44fc29b9d71b958441bce08c9116a1ece1a11de5ab2a2ae18d.
//
// Solidity: event TaskSettled(uint64 indexed id, address indexed proposer, address indexed submitter, bytes32 digest, uint32 referenceBlock)
func (_PriceOracle *PriceOracleFilterer) WatchTaskSettled(opts *bind.WatchOpts, sink chan<- *PriceOracleTaskSettled, id []uint64, proposer []common.Address, submitter []common.Address) (event.Subscription, error) {

	var idRule []interface{}
	for _, idItem := range id {
		idRule = append(idRule, idItem)
	}
	var proposerRule []interface{}
	for _, proposerItem := range proposer {
		proposerRule = append(proposerRule, proposerItem)
	}
	var submitterRule []interface{}
	for _, submitterItem := range submitter {
		submitterRule = append(submitterRule, submitterItem)
	}

	logs, sub, err := _PriceOracle.contract.WatchLogs(opts, "TaskSettled", idRule, proposerRule, submitterRule)
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(PriceOracleTaskSettled)
				if err := _PriceOracle.contract.UnpackLog(event, "TaskSettled", log); err != nil {
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

// ParseTaskSettled is a log parse operation binding the contract event 0x51783a46a5e88e44fc29b9d71b958441bce08c9116a1ece1a11de5ab2a2ae18d.
//
// Solidity: event TaskSettled(uint64 indexed id, address indexed proposer, address indexed submitter, bytes32 digest, uint32 referenceBlock)
func (_PriceOracle *PriceOracleFilterer) ParseTaskSettled(log types.Log) (*PriceOracleTaskSettled, error) {
	event := new(PriceOracleTaskSettled)
	if err := _PriceOracle.contract.UnpackLog(event, "TaskSettled", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}

// PriceOracleThresholdChangedIterator is returned from FilterThresholdChanged and is used to iterate over the raw logs and unpacked data for ThresholdChanged events raised by the PriceOracle contract.
type PriceOracleThresholdChangedIterator struct {
	Event *PriceOracleThresholdChanged // Event containing the contract specifics and raw log

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
func (it *PriceOracleThresholdChangedIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(PriceOracleThresholdChanged)
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
		it.Event = new(PriceOracleThresholdChanged)
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
func (it *PriceOracleThresholdChangedIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *PriceOracleThresholdChangedIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// PriceOracleThresholdChanged represents a ThresholdChanged event raised by the PriceOracle contract.
type PriceOracleThresholdChanged struct {
	PreviousBps uint16
	CurrentBps  uint16
	Raw         types.Log // Blockchain specific contextual infos
}

// FilterThresholdChanged is a free log retrieval operation binding the contract event 0x64dbf6468cb9658ab9289099b7b6e6898d71287182a35d46a742f52fce0da5d4.
//
// Solidity: event ThresholdChanged(uint16 previousBps, uint16 currentBps)
func (_PriceOracle *PriceOracleFilterer) FilterThresholdChanged(opts *bind.FilterOpts) (*PriceOracleThresholdChangedIterator, error) {

	logs, sub, err := _PriceOracle.contract.FilterLogs(opts, "ThresholdChanged")
	if err != nil {
		return nil, err
	}
	return &PriceOracleThresholdChangedIterator{contract: _PriceOracle.contract, event: "ThresholdChanged", logs: logs, sub: sub}, nil
}

// WatchThresholdChanged is a free log subscription operation binding the contract event 0x64dbf6468cb9658ab9289099b7b6e6898d71287182a35d46a742f52fce0da5d4.
//
// Solidity: event ThresholdChanged(uint16 previousBps, uint16 currentBps)
func (_PriceOracle *PriceOracleFilterer) WatchThresholdChanged(opts *bind.WatchOpts, sink chan<- *PriceOracleThresholdChanged) (event.Subscription, error) {

	logs, sub, err := _PriceOracle.contract.WatchLogs(opts, "ThresholdChanged")
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(PriceOracleThresholdChanged)
				if err := _PriceOracle.contract.UnpackLog(event, "ThresholdChanged", log); err != nil {
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

// ParseThresholdChanged is a log parse operation binding the contract event 0x64dbf6468cb9658ab9289099b7b6e6898d71287182a35d46a742f52fce0da5d4.
//
// Solidity: event ThresholdChanged(uint16 previousBps, uint16 currentBps)
func (_PriceOracle *PriceOracleFilterer) ParseThresholdChanged(log types.Log) (*PriceOracleThresholdChanged, error) {
	event := new(PriceOracleThresholdChanged)
	if err := _PriceOracle.contract.UnpackLog(event, "ThresholdChanged", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}
