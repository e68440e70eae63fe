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

// IGasBudgetGasSchedule is an auto generated low-level Go binding around an user-defined struct.
type IGasBudgetGasSchedule struct {
	BaseGas     *big.Int
	FeedGas     *big.Int
	MaxTip      *big.Int
	MaxGasPrice uint64
}

// IPriceOracleFeed is an auto generated low-level Go binding around an user-defined struct.
type IPriceOracleFeed struct {
	Id          [32]byte
	Decimals    uint8
	HistoryBits uint8
	Limits      IPriceOracleLimits
	Sources     []IPriceOracleSource
}

// IPriceOracleLimits is an auto generated low-level Go binding around an user-defined struct.
type IPriceOracleLimits struct {
	Heartbeat    uint32
	DeviationBps uint16
	MaxSpreadBps uint16
	MinSources   uint8
	MinAnswer    *big.Int
	MaxAnswer    *big.Int
}

// IPriceOracleRound is an auto generated low-level Go binding around an user-defined struct.
type IPriceOracleRound struct {
	RoundId    *big.Int
	Answer     *big.Int
	OldestAt   uint32
	ObservedAt uint32
	UpdatedAt  uint32
	SpreadBps  uint16
	Sources    uint8
}

// IPriceOracleSource is an auto generated low-level Go binding around an user-defined struct.
type IPriceOracleSource struct {
	Kind     uint8
	Target   common.Address
	Decimals uint8
	MaxAge   uint32
	Params   []byte
}

// IRotatingTaskManagerLastSettlement is an auto generated low-level Go binding around an user-defined struct.
type IRotatingTaskManagerLastSettlement struct {
	Proposer    common.Address
	BlockNumber uint32
	Id          uint64
}

// IRotatingTaskManagerParameters is an auto generated low-level Go binding around an user-defined struct.
type IRotatingTaskManagerParameters struct {
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

// ISlotTaskManagerSlots is an auto generated low-level Go binding around an user-defined struct.
type ISlotTaskManagerSlots struct {
	Start    uint64
	Interval uint32
}

// IUpdateRequestsRequest is an auto generated low-level Go binding around an user-defined struct.
type IUpdateRequestsRequest struct {
	Requester   common.Address
	RequestedAt uint32
	Fee         *big.Int
}

// PriceOracleMetaData contains all meta data concerning the PriceOracle contract.
var PriceOracleMetaData = &bind.MetaData{
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"verifier_\",\"type\":\"address\",\"internalType\":\"contractIQuorumVerifier\"},{\"name\":\"parameters_\",\"type\":\"tuple\",\"internalType\":\"structIRotatingTaskManager.Parameters\",\"components\":[{\"name\":\"exclusiveBlocks\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"graceBlocks\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"windowBlocks\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]},{\"name\":\"slots_\",\"type\":\"tuple\",\"internalType\":\"structISlotTaskManager.Slots\",\"components\":[{\"name\":\"start\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"interval\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"name\":\"thresholdBps_\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"sourceAdapters_\",\"type\":\"address\",\"internalType\":\"contractISourceAdapters\"},{\"name\":\"owner_\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"MAX_BASE_GAS\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint24\",\"internalType\":\"uint24\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"MAX_FEED_GAS\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint24\",\"internalType\":\"uint24\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"MAX_GAS_PRICE\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"MIN_THRESHOLD_BPS\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint16\",\"internalType\":\"uint16\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"REQUEST_TIMEOUT\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"acceptOwnership\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"activeFeeds\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"addFeed\",\"inputs\":[{\"name\":\"feed\",\"type\":\"tuple\",\"internalType\":\"structIPriceOracle.Feed\",\"components\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"decimals\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"historyBits\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"limits\",\"type\":\"tuple\",\"internalType\":\"structIPriceOracle.Limits\",\"components\":[{\"name\":\"heartbeat\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"deviationBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"maxSpreadBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"minSources\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"minAnswer\",\"type\":\"uint88\",\"internalType\":\"uint88\"},{\"name\":\"maxAnswer\",\"type\":\"uint88\",\"internalType\":\"uint88\"}]},{\"name\":\"sources\",\"type\":\"tuple[]\",\"internalType\":\"structIPriceOracle.Source[]\",\"components\":[{\"name\":\"kind\",\"type\":\"uint8\",\"internalType\":\"enumIPriceOracle.SourceKind\"},{\"name\":\"target\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"decimals\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"maxAge\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"params\",\"type\":\"bytes\",\"internalType\":\"bytes\"}]}]}],\"outputs\":[{\"name\":\"index\",\"type\":\"uint8\",\"internalType\":\"uint8\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"applyThresholdBps\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"cancelRequest\",\"inputs\":[{\"name\":\"feed\",\"type\":\"uint8\",\"internalType\":\"uint8\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"configureFeed\",\"inputs\":[{\"name\":\"index\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"limits\",\"type\":\"tuple\",\"internalType\":\"structIPriceOracle.Limits\",\"components\":[{\"name\":\"heartbeat\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"deviationBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"maxSpreadBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"minSources\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"minAnswer\",\"type\":\"uint88\",\"internalType\":\"uint88\"},{\"name\":\"maxAnswer\",\"type\":\"uint88\",\"internalType\":\"uint88\"}]},{\"name\":\"sources\",\"type\":\"tuple[]\",\"internalType\":\"structIPriceOracle.Source[]\",\"components\":[{\"name\":\"kind\",\"type\":\"uint8\",\"internalType\":\"enumIPriceOracle.SourceKind\"},{\"name\":\"target\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"decimals\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"maxAge\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"params\",\"type\":\"bytes\",\"internalType\":\"bytes\"}]}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"configuredAt\",\"inputs\":[{\"name\":\"feed\",\"type\":\"uint8\",\"internalType\":\"uint8\"}],\"outputs\":[{\"name\":\"blockNumber\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"credit\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"digest\",\"inputs\":[{\"name\":\"task\",\"type\":\"tuple\",\"internalType\":\"structIRotatingTaskManager.Task\",\"components\":[{\"name\":\"id\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"referenceBlock\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"deadlineBlock\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"referenceHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"proposer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"spec\",\"type\":\"bytes\",\"internalType\":\"bytes\"}]},{\"name\":\"response\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"dueFeeds\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"eip712Domain\",\"inputs\":[],\"outputs\":[{\"name\":\"fields\",\"type\":\"bytes1\",\"internalType\":\"bytes1\"},{\"name\":\"name\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"version\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"chainId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"verifyingContract\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"salt\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"extensions\",\"type\":\"uint256[]\",\"internalType\":\"uint256[]\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"feedCount\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"feedIndex\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint8\",\"internalType\":\"uint8\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"fundGas\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"payable\"},{\"type\":\"function\",\"name\":\"gasBudget\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"gasSchedule\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structIGasBudget.GasSchedule\",\"components\":[{\"name\":\"baseGas\",\"type\":\"uint24\",\"internalType\":\"uint24\"},{\"name\":\"feedGas\",\"type\":\"uint24\",\"internalType\":\"uint24\"},{\"name\":\"maxTip\",\"type\":\"uint48\",\"internalType\":\"uint48\"},{\"name\":\"maxGasPrice\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"getFeed\",\"inputs\":[{\"name\":\"index\",\"type\":\"uint8\",\"internalType\":\"uint8\"}],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structIPriceOracle.Feed\",\"components\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"decimals\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"historyBits\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"limits\",\"type\":\"tuple\",\"internalType\":\"structIPriceOracle.Limits\",\"components\":[{\"name\":\"heartbeat\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"deviationBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"maxSpreadBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"minSources\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"minAnswer\",\"type\":\"uint88\",\"internalType\":\"uint88\"},{\"name\":\"maxAnswer\",\"type\":\"uint88\",\"internalType\":\"uint88\"}]},{\"name\":\"sources\",\"type\":\"tuple[]\",\"internalType\":\"structIPriceOracle.Source[]\",\"components\":[{\"name\":\"kind\",\"type\":\"uint8\",\"internalType\":\"enumIPriceOracle.SourceKind\"},{\"name\":\"target\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"decimals\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"maxAge\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"params\",\"type\":\"bytes\",\"internalType\":\"bytes\"}]}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"getRequest\",\"inputs\":[{\"name\":\"feed\",\"type\":\"uint8\",\"internalType\":\"uint8\"}],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structIUpdateRequests.Request\",\"components\":[{\"name\":\"requester\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"requestedAt\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"fee\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"getRound\",\"inputs\":[{\"name\":\"index\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"roundId\",\"type\":\"uint80\",\"internalType\":\"uint80\"}],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structIPriceOracle.Round\",\"components\":[{\"name\":\"roundId\",\"type\":\"uint80\",\"internalType\":\"uint80\"},{\"name\":\"answer\",\"type\":\"int192\",\"internalType\":\"int192\"},{\"name\":\"oldestAt\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"observedAt\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"updatedAt\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"spreadBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"sources\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"isSettled\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"lastSettlement\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structIRotatingTaskManager.LastSettlement\",\"components\":[{\"name\":\"proposer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"blockNumber\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"id\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"latestRound\",\"inputs\":[{\"name\":\"index\",\"type\":\"uint8\",\"internalType\":\"uint8\"}],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structIPriceOracle.Round\",\"components\":[{\"name\":\"roundId\",\"type\":\"uint80\",\"internalType\":\"uint80\"},{\"name\":\"answer\",\"type\":\"int192\",\"internalType\":\"int192\"},{\"name\":\"oldestAt\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"observedAt\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"updatedAt\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"spreadBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"sources\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"owner\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"parameters\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structIRotatingTaskManager.Parameters\",\"components\":[{\"name\":\"exclusiveBlocks\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"graceBlocks\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"windowBlocks\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"paused\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint8\",\"internalType\":\"uint8\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"pendingOwner\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"proposeThresholdBps\",\"inputs\":[{\"name\":\"bps\",\"type\":\"uint16\",\"internalType\":\"uint16\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"proposedThresholdBps\",\"inputs\":[],\"outputs\":[{\"name\":\"bps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"fromBlock\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"raiseThresholdBps\",\"inputs\":[{\"name\":\"bps\",\"type\":\"uint16\",\"internalType\":\"uint16\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"releaseGas\",\"inputs\":[{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"renounceOwnership\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"pure\"},{\"type\":\"function\",\"name\":\"requestFee\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"requestUpdate\",\"inputs\":[{\"name\":\"feeds\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"payable\"},{\"type\":\"function\",\"name\":\"requestedFeeds\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"ringSize\",\"inputs\":[{\"name\":\"index\",\"type\":\"uint8\",\"internalType\":\"uint8\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"setFeedActive\",\"inputs\":[{\"name\":\"index\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"active\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setGasSchedule\",\"inputs\":[{\"name\":\"schedule\",\"type\":\"tuple\",\"internalType\":\"structIGasBudget.GasSchedule\",\"components\":[{\"name\":\"baseGas\",\"type\":\"uint24\",\"internalType\":\"uint24\"},{\"name\":\"feedGas\",\"type\":\"uint24\",\"internalType\":\"uint24\"},{\"name\":\"maxTip\",\"type\":\"uint48\",\"internalType\":\"uint48\"},{\"name\":\"maxGasPrice\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setPaused\",\"inputs\":[{\"name\":\"bits\",\"type\":\"uint8\",\"internalType\":\"uint8\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setRequestFee\",\"inputs\":[{\"name\":\"fee\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"slotStart\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"slots\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structISlotTaskManager.Slots\",\"components\":[{\"name\":\"start\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"interval\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"sourceAdapters\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractISourceAdapters\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"submit\",\"inputs\":[{\"name\":\"task\",\"type\":\"tuple\",\"internalType\":\"structIRotatingTaskManager.Task\",\"components\":[{\"name\":\"id\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"referenceBlock\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"deadlineBlock\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"referenceHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"proposer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"spec\",\"type\":\"bytes\",\"internalType\":\"bytes\"}]},{\"name\":\"response\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"certificate\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"thresholdBps\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint16\",\"internalType\":\"uint16\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"transferOwnership\",\"inputs\":[{\"name\":\"newOwner\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"verifier\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIQuorumVerifier\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"wasDue\",\"inputs\":[{\"name\":\"index\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"roundId\",\"type\":\"uint80\",\"internalType\":\"uint80\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"withdraw\",\"inputs\":[{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"addresspayable\"}],\"outputs\":[{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"event\",\"name\":\"AnswerUpdated\",\"inputs\":[{\"name\":\"feed\",\"type\":\"uint8\",\"indexed\":true,\"internalType\":\"uint8\"},{\"name\":\"roundId\",\"type\":\"uint80\",\"indexed\":true,\"internalType\":\"uint80\"},{\"name\":\"round\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"EIP712DomainChanged\",\"inputs\":[],\"anonymous\":false},{\"type\":\"event\",\"name\":\"FeedActivated\",\"inputs\":[{\"name\":\"feed\",\"type\":\"uint8\",\"indexed\":true,\"internalType\":\"uint8\"},{\"name\":\"active\",\"type\":\"bool\",\"indexed\":false,\"internalType\":\"bool\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"FeedAdded\",\"inputs\":[{\"name\":\"feed\",\"type\":\"uint8\",\"indexed\":true,\"internalType\":\"uint8\"},{\"name\":\"id\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"decimals\",\"type\":\"uint8\",\"indexed\":false,\"internalType\":\"uint8\"},{\"name\":\"historyBits\",\"type\":\"uint8\",\"indexed\":false,\"internalType\":\"uint8\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"FeedConfigured\",\"inputs\":[{\"name\":\"feed\",\"type\":\"uint8\",\"indexed\":true,\"internalType\":\"uint8\"},{\"name\":\"limits\",\"type\":\"tuple\",\"indexed\":false,\"internalType\":\"structIPriceOracle.Limits\",\"components\":[{\"name\":\"heartbeat\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"deviationBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"maxSpreadBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"minSources\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"minAnswer\",\"type\":\"uint88\",\"internalType\":\"uint88\"},{\"name\":\"maxAnswer\",\"type\":\"uint88\",\"internalType\":\"uint88\"}]},{\"name\":\"sources\",\"type\":\"tuple[]\",\"indexed\":false,\"internalType\":\"structIPriceOracle.Source[]\",\"components\":[{\"name\":\"kind\",\"type\":\"uint8\",\"internalType\":\"enumIPriceOracle.SourceKind\"},{\"name\":\"target\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"decimals\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"maxAge\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"params\",\"type\":\"bytes\",\"internalType\":\"bytes\"}]}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"FeedSkipped\",\"inputs\":[{\"name\":\"feed\",\"type\":\"uint8\",\"indexed\":true,\"internalType\":\"uint8\"},{\"name\":\"task\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"reason\",\"type\":\"uint8\",\"indexed\":false,\"internalType\":\"enumIPriceOracle.SkipReason\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"GasFunded\",\"inputs\":[{\"name\":\"funder\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"GasReimbursed\",\"inputs\":[{\"name\":\"payee\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"GasReleased\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"GasScheduleChanged\",\"inputs\":[{\"name\":\"schedule\",\"type\":\"tuple\",\"indexed\":false,\"internalType\":\"structIGasBudget.GasSchedule\",\"components\":[{\"name\":\"baseGas\",\"type\":\"uint24\",\"internalType\":\"uint24\"},{\"name\":\"feedGas\",\"type\":\"uint24\",\"internalType\":\"uint24\"},{\"name\":\"maxTip\",\"type\":\"uint48\",\"internalType\":\"uint48\"},{\"name\":\"maxGasPrice\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"OwnershipTransferStarted\",\"inputs\":[{\"name\":\"previousOwner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"newOwner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"OwnershipTransferred\",\"inputs\":[{\"name\":\"previousOwner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"newOwner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"PausedChanged\",\"inputs\":[{\"name\":\"previousBits\",\"type\":\"uint8\",\"indexed\":false,\"internalType\":\"uint8\"},{\"name\":\"currentBits\",\"type\":\"uint8\",\"indexed\":false,\"internalType\":\"uint8\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"RequestCancelled\",\"inputs\":[{\"name\":\"feed\",\"type\":\"uint8\",\"indexed\":true,\"internalType\":\"uint8\"},{\"name\":\"requester\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"fee\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"RequestFeeChanged\",\"inputs\":[{\"name\":\"previous\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"current\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"RequestOverpaid\",\"inputs\":[{\"name\":\"requester\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"RequestServed\",\"inputs\":[{\"name\":\"feed\",\"type\":\"uint8\",\"indexed\":true,\"internalType\":\"uint8\"},{\"name\":\"roundId\",\"type\":\"uint80\",\"indexed\":true,\"internalType\":\"uint80\"},{\"name\":\"payee\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"requester\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"},{\"name\":\"fee\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"TaskSettled\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"proposer\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"submitter\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"digest\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"},{\"name\":\"referenceBlock\",\"type\":\"uint32\",\"indexed\":false,\"internalType\":\"uint32\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ThresholdChanged\",\"inputs\":[{\"name\":\"previousBps\",\"type\":\"uint16\",\"indexed\":false,\"internalType\":\"uint16\"},{\"name\":\"currentBps\",\"type\":\"uint16\",\"indexed\":false,\"internalType\":\"uint16\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ThresholdProposed\",\"inputs\":[{\"name\":\"bps\",\"type\":\"uint16\",\"indexed\":false,\"internalType\":\"uint16\"},{\"name\":\"fromBlock\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"UpdateRequested\",\"inputs\":[{\"name\":\"feed\",\"type\":\"uint8\",\"indexed\":true,\"internalType\":\"uint8\"},{\"name\":\"requester\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"fee\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Withdrawn\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"to\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"AnswerNotPositive\",\"inputs\":[{\"name\":\"feed\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"answer\",\"type\":\"int192\",\"internalType\":\"int192\"}]},{\"type\":\"error\",\"name\":\"AnswerWithoutSources\",\"inputs\":[{\"name\":\"feed\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]},{\"type\":\"error\",\"name\":\"BudgetTooSmall\",\"inputs\":[{\"name\":\"budget\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"DeadlineOutOfRange\",\"inputs\":[{\"name\":\"deadlineBlock\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"DeadlinePassed\",\"inputs\":[{\"name\":\"deadlineBlock\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"DuplicateSource\",\"inputs\":[{\"name\":\"source\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"FailedCall\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"FeeTooLow\",\"inputs\":[{\"name\":\"required\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"given\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"FeedNotActive\",\"inputs\":[{\"name\":\"feed\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]},{\"type\":\"error\",\"name\":\"InsufficientBalance\",\"inputs\":[{\"name\":\"balance\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"needed\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"InvalidBounds\",\"inputs\":[{\"name\":\"minAnswer\",\"type\":\"uint88\",\"internalType\":\"uint88\"},{\"name\":\"maxAnswer\",\"type\":\"uint88\",\"internalType\":\"uint88\"}]},{\"type\":\"error\",\"name\":\"InvalidFeedId\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"InvalidFlag\",\"inputs\":[{\"name\":\"flag\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]},{\"type\":\"error\",\"name\":\"InvalidGasSchedule\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"InvalidHeartbeat\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"InvalidHistoryBits\",\"inputs\":[{\"name\":\"historyBits\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]},{\"type\":\"error\",\"name\":\"InvalidMinSources\",\"inputs\":[{\"name\":\"minSources\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"sources\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"InvalidParameters\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"InvalidPauseBits\",\"inputs\":[{\"name\":\"bits\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]},{\"type\":\"error\",\"name\":\"InvalidRequestFee\",\"inputs\":[{\"name\":\"fee\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"InvalidShortString\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"InvalidSourceCount\",\"inputs\":[{\"name\":\"sources\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"InvalidThreshold\",\"inputs\":[{\"name\":\"bps\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"MalformedResponse\",\"inputs\":[{\"name\":\"expectedAnswers\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"MalformedSpec\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"NoCredit\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NoFeeds\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"NoRounds\",\"inputs\":[{\"name\":\"feed\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]},{\"type\":\"error\",\"name\":\"NotTheRequester\",\"inputs\":[{\"name\":\"feed\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NothingProposed\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"NoticeNotOver\",\"inputs\":[{\"name\":\"fromBlock\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ObservedInFuture\",\"inputs\":[{\"name\":\"feed\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"observedAt\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"OldestAtOutOfRange\",\"inputs\":[{\"name\":\"feed\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"oldestAt\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"observedAt\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"OwnableInvalidOwner\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"OwnableUnauthorizedAccount\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"OwnerNeeded\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"Paused\",\"inputs\":[{\"name\":\"flag\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]},{\"type\":\"error\",\"name\":\"ProposedLast\",\"inputs\":[{\"name\":\"proposer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"lastBlock\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ProposerExclusive\",\"inputs\":[{\"name\":\"proposer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"lastBlock\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"QuorumEmpty\",\"inputs\":[{\"name\":\"quorum\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"QuorumNotReached\",\"inputs\":[{\"name\":\"quorum\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"signed\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"total\",\"type\":\"uint96\",\"internalType\":\"uint96\"}]},{\"type\":\"error\",\"name\":\"ReferenceBlockNotPast\",\"inputs\":[{\"name\":\"referenceBlock\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"ReferenceBlockTooOld\",\"inputs\":[{\"name\":\"referenceBlock\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"oldest\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ReferenceHashMismatch\",\"inputs\":[{\"name\":\"given\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"actual\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"RequestNotTimedOut\",\"inputs\":[{\"name\":\"feed\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"timesOutAt\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"RoundUnavailable\",\"inputs\":[{\"name\":\"feed\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"roundId\",\"type\":\"uint80\",\"internalType\":\"uint80\"}]},{\"type\":\"error\",\"name\":\"SafeCastOverflowedUintDowncast\",\"inputs\":[{\"name\":\"bits\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"SlotNotStarted\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"startsAt\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"StringTooLong\",\"inputs\":[{\"name\":\"str\",\"type\":\"string\",\"internalType\":\"string\"}]},{\"type\":\"error\",\"name\":\"TaskAlreadySettled\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"ThresholdNeedsNotice\",\"inputs\":[{\"name\":\"bps\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"TooManyDecimals\",\"inputs\":[{\"name\":\"decimals\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]},{\"type\":\"error\",\"name\":\"TooManyFeeds\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"TooManySources\",\"inputs\":[{\"name\":\"sources\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"UnknownFeed\",\"inputs\":[{\"name\":\"feed\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"UnknownFeedId\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"UnknownStatus\",\"inputs\":[{\"name\":\"feed\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"status\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]},{\"type\":\"error\",\"name\":\"DecimalsDiffer\",\"inputs\":[{\"name\":\"target\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"configured\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"actual\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"DecimalsUnknown\",\"inputs\":[{\"name\":\"target\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"InsufficientGas\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"InvalidParams\",\"inputs\":[{\"name\":\"target\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"kind\",\"type\":\"uint8\",\"internalType\":\"enumIPriceOracle.SourceKind\"}]},{\"type\":\"error\",\"name\":\"NoContract\",\"inputs\":[{\"name\":\"target\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NoMaxAge\",\"inputs\":[{\"name\":\"target\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NotAReader\",\"inputs\":[{\"name\":\"target\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"TooManySourceDecimals\",\"inputs\":[{\"name\":\"target\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"decimals\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]},{\"type\":\"error\",\"name\":\"AddressEmptyCode\",\"inputs\":[{\"name\":\"target\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"InvalidQuorumNumbers\",\"inputs\":[{\"name\":\"quorumNumbers\",\"type\":\"bytes\",\"internalType\":\"bytes\"}]},{\"type\":\"error\",\"name\":\"MalformedCertificate\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"NotAMember\",\"inputs\":[{\"name\":\"operator\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"referenceBlock\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"NotASigner\",\"inputs\":[{\"name\":\"operator\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"BitmapValueTooLarge\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"BlockNumberNotLatest\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"BlockNumberTooRecent\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"BytesArrayLengthTooLong\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"BytesArrayNotOrdered\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"ECAddFailed\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"ECMulFailed\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"EmptyStakeHistory\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"ExpModFailed\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"InputArrayLengthMismatch\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"InputEmptyQuorumNumbers\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"InputNonSignerLengthMismatch\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"InvalidBLSPairingKey\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"InvalidBLSSignature\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"InvalidBlockNumber\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"InvalidQuorumApkHash\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"InvalidReferenceBlocknumber\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"NonSignerPubkeysNotSorted\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"QuorumDoesNotExist\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"ScalarTooLarge\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"StaleStakesForbidden\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"NoTable\",\"inputs\":[{\"name\":\"referenceBlock\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"NonSignerIndicesNotSorted\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"NotOnTheCurve\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"ReferenceTimestampDoesNotExist\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"VerificationFailed\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"WrongNumberOfQuorums\",\"inputs\":[{\"name\":\"given\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"wanted\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"CertificateStale\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"EmptyRoot\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"InvalidIndex\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"InvalidOperatorIndex\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"InvalidProofLength\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"OnlyTableUpdater\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"RootDisabled\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"TableUpdateStale\",\"inputs\":[]}]",
	Sigs: map[string]string{
		"91b15a84": "MAX_BASE_GAS()",
		"bfde06e3": "MAX_FEED_GAS()",
		"e3bbb4f1": "MAX_GAS_PRICE()",
		"5072e042": "MIN_THRESHOLD_BPS()",
		"bc2c81e9": "REQUEST_TIMEOUT()",
		"79ba5097": "acceptOwnership()",
		"1129bd3d": "activeFeeds()",
		"4c4f07f8": "addFeed((bytes32,uint8,uint8,(uint32,uint16,uint16,uint8,uint88,uint88),(uint8,address,uint8,uint32,bytes)[]))",
		"e4b809d2": "applyThresholdBps()",
		"a1559a7c": "cancelRequest(uint8)",
		"c18eba74": "configureFeed(uint8,(uint32,uint16,uint16,uint8,uint88,uint88),(uint8,address,uint8,uint32,bytes)[])",
		"79adf94f": "configuredAt(uint8)",
		"d5d44d80": "credit(address)",
		"eb2c8ebb": "digest((uint64,uint32,uint32,bytes32,address,bytes),bytes)",
		"a5975cd0": "dueFeeds()",
		"84b0196e": "eip712Domain()",
		"4628986d": "feedCount()",
		"8521833b": "feedIndex(bytes32)",
		"e4c0b6fa": "fundGas()",
		"8e1d16cb": "gasBudget()",
		"61ed0660": "gasSchedule()",
		"a8e050ce": "getFeed(uint8)",
		"1e63ab29": "getRequest(uint8)",
		"d3f083b2": "getRound(uint8,uint80)",
		"9efa940b": "isSettled(uint64)",
		"350667b5": "lastSettlement()",
		"d6118da9": "latestRound(uint8)",
		"8da5cb5b": "owner()",
		"89035730": "parameters()",
		"5c975abb": "paused()",
		"e30c3978": "pendingOwner()",
		"a657a10a": "proposeThresholdBps(uint16)",
		"d17628ee": "proposedThresholdBps()",
		"e218b255": "raiseThresholdBps(uint16)",
		"d902743c": "releaseGas(uint256)",
		"715018a6": "renounceOwnership()",
		"eb2e578b": "requestFee()",
		"c14c1ce3": "requestUpdate(uint256)",
		"f86f2cc2": "requestedFeeds()",
		"9b5db766": "ringSize(uint8)",
		"af9f6ac8": "setFeedActive(uint8,bool)",
		"731644f2": "setGasSchedule((uint24,uint24,uint48,uint64))",
		"2908f0dc": "setPaused(uint8)",
		"ffb9c43f": "setRequestFee(uint256)",
		"c2ea2134": "slotStart(uint64)",
		"48547d69": "slots()",
		"26f87ab4": "sourceAdapters()",
		"cd3c9d2e": "submit((uint64,uint32,uint32,bytes32,address,bytes),bytes,bytes)",
		"c1144b71": "thresholdBps()",
		"f2fde38b": "transferOwnership(address)",
		"2b7ac3f3": "verifier()",
		"7d3d148c": "wasDue(uint8,uint80)",
		"51cff8d9": "withdraw(address)",
	},
	Bin: "0x610240604052348015610010575f5ffd5b5060405161651c38038061651c83398101604081905261002f91610467565b85858585848685858484806040518060400160405280600a815260200169115a59d95b94da1a599d60b21b815250604051806040016040528060018152602001603160f81b8152506100868261027560201b60201c565b6101205261009381610275565b61014052815160208084019190912060e052815190820120610100524660a05261011f60e05161010051604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f60208201529081019290925260608201524660808201523060a08201525f9060c00160405160208183030381529060405280519060200120905090565b60805250503060c0526001600160a01b03811661015657604051631e4fbdf760e01b81525f60048201526024015b60405180910390fd5b61015f816102b2565b506001600160a01b0384163b158015906101805750604083015161ffff1615155b8015610195575060ff836040015161ffff1611155b80156101af5750826040015161ffff16835f015161ffff16105b6101cc57604051630e52390960e41b815260040160405180910390fd5b6001600160a01b03841661016052825161ffff90811661018052602084015181166101a0526040840151166101c052610204826102ce565b61020d82610314565b505050506001600160a01b03166101e052602083015163ffffffff165f0361024857604051630e52390960e41b815260040160405180910390fd5b505080516001600160401b0316610200526020015163ffffffff1661022052506105ba9650505050505050565b5f5f829050601f8151111561029f578260405163305a27a960e01b815260040161014d919061055f565b80516102aa82610594565b179392505050565b600380546001600160a01b03191690556102cb8161037f565b50565b61138961ffff8216108015906102ea57506127108161ffff1611155b81906103105760405163651a749b60e01b815261ffff909116600482015260240161014d565b5050565b60045460408051600160e81b90920461ffff9081168352831660208301527f64dbf6468cb9658ab9289099b7b6e6898d71287182a35d46a742f52fce0da5d4910160405180910390a16004805461ffff909216600160e81b0261ffff60e81b19909216919091179055565b600280546001600160a01b038381166001600160a01b0319831681179093556040519116919082907f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e0905f90a35050565b6001600160a01b03811681146102cb575f5ffd5b604051606081016001600160401b038111828210171561041257634e487b7160e01b5f52604160045260245ffd5b60405290565b604080519081016001600160401b038111828210171561041257634e487b7160e01b5f52604160045260245ffd5b805161ffff81168114610457575f5ffd5b919050565b8051610457816103d0565b5f5f5f5f5f5f86880361012081121561047e575f5ffd5b8751610489816103d0565b96506060601f198201121561049c575f5ffd5b6104a46103e4565b6104b060208a01610446565b81526104be60408a01610446565b60208201526104cf60608a01610446565b6040820152809650506040607f19820112156104e9575f5ffd5b506104f2610418565b60808801516001600160401b038116811461050b575f5ffd5b815260a088015163ffffffff81168114610523575f5ffd5b6020820152935061053660c08801610446565b925061054460e0880161045c565b9150610553610100880161045c565b90509295509295509295565b602081525f82518060208401528060208501604085015e5f604082850101526040601f19601f83011684010191505092915050565b805160208083015191908110156105b4575f198160200360031b1b821691505b50919050565b60805160a05160c05160e05161010051610120516101405161016051610180516101a0516101c0516101e0516102005161022051615e856106975f395f81816105700152611eb501525f81816105460152611ef201525f81816103cb0152613d1b01525f81816108b60152818161326101526132a001525f818161088c01526134bd01525f81816108620152613f3801525f818161043701528181611fd90152818161356d01526140c401525f612e4101525f612e1601525f6147c501525f61479d01525f6146f801525f61472201525f61474c0152615e855ff3fe60806040526004361061033a575f3560e01c8063a1559a7c116101b2578063d3f083b2116100f2578063e4b809d211610092578063eb2e578b1161006d578063eb2e578b14610c9c578063f2fde38b14610cb0578063f86f2cc214610ccf578063ffb9c43f14610cf3575f5ffd5b8063e4b809d214610c61578063e4c0b6fa14610c75578063eb2c8ebb14610c7d575f5ffd5b8063d902743c116100cd578063d902743c14610bd5578063e218b25514610bf4578063e30c397814610c13578063e3bbb4f114610c30575f5ffd5b8063d3f083b214610b5d578063d5d44d8014610b89578063d6118da914610bb6575f5ffd5b8063bfde06e31161015d578063c18eba7411610138578063c18eba7414610ad2578063c2ea213414610af1578063cd3c9d2e14610b10578063d17628ee14610b2f575f5ffd5b8063bfde06e314610a8b578063c1144b7114610aa0578063c14c1ce314610abf575f5ffd5b8063a8e050ce1161018d578063a8e050ce14610a2b578063af9f6ac814610a57578063bc2c81e914610a76575f5ffd5b8063a1559a7c146109d9578063a5975cd0146109f8578063a657a10a14610a0c575f5ffd5b8063715018a61161027d5780638521833b116102285780638e1d16cb116102035780638e1d16cb1461092b57806391b15a841461094a5780639b5db766146109745780639efa940b14610993575f5ffd5b80638521833b1461080b578063890357301461082a5780638da5cb5b1461090e575f5ffd5b806379ba50971161025857806379ba5097146107a15780637d3d148c146107b557806384b0196e146107e4575f5ffd5b8063715018a614610737578063731644f21461074b57806379adf94f1461076a575f5ffd5b80634628986d116102e85780635072e042116102c35780635072e042146105df57806351cff8d9146106075780635c975abb1461062657806361ed066014610645575f5ffd5b80634628986d1461050257806348547d69146105165780634c4f07f8146105ae575f5ffd5b80632908f0dc116103185780632908f0dc146104055780632b7ac3f314610426578063350667b514610459575f5ffd5b80631129bd3d1461033e5780631e63ab291461036a57806326f87ab4146103ba575b5f5ffd5b348015610349575f5ffd5b506006546001600160801b03165b6040519081526020015b60405180910390f35b348015610375575f5ffd5b50610389610384366004614e67565b610d12565b6040805182516001600160a01b0316815260208084015163ffffffff16908201529181015190820152606001610361565b3480156103c5575f5ffd5b506103ed7f000000000000000000000000000000000000000000000000000000000000000081565b6040516001600160a01b039091168152602001610361565b348015610410575f5ffd5b5061042461041f366004614e67565b610dba565b005b348015610431575f5ffd5b506103ed7f000000000000000000000000000000000000000000000000000000000000000081565b348015610464575f5ffd5b506104c8604080516060810182525f808252602082018190529181019190915250604080516060810182526004546001600160a01b0381168252600160a01b810463ffffffff166020830152600160c01b900464ffffffffff169181019190915290565b6040805182516001600160a01b0316815260208084015163ffffffff1690820152918101516001600160401b031690820152606001610361565b34801561050d575f5ffd5b50608754610357565b348015610521575f5ffd5b506040805180820182525f808252602091820152815180830183526001600160401b037f00000000000000000000000000000000000000000000000000000000000000001680825263ffffffff7f00000000000000000000000000000000000000000000000000000000000000008116928401928352845191825291519091169181019190915201610361565b3480156105b9575f5ffd5b506105cd6105c8366004614e82565b610e69565b60405160ff9091168152602001610361565b3480156105ea575f5ffd5b506105f461138981565b60405161ffff9091168152602001610361565b348015610612575f5ffd5b50610357610621366004614ecd565b6110da565b348015610631575f5ffd5b506105cd600454600160f81b900460071690565b348015610650575f5ffd5b5060408051608080820183525f8083526020808401829052838501829052606093840191909152835160a081018552621000b0546001600160601b038116825262ffffff600160601b82048116838501908152600160781b8304821684890190815265ffffffffffff600160901b85048116868a019081526001600160401b03600160c01b90960486169689019687528a51808a018c52935185168085529251851684890190815290518216848c0190815296518616938a019384528a51928352519093169581019590955292511695830195909552519093169183019190915201610361565b348015610742575f5ffd5b5061042461117f565b348015610756575f5ffd5b50610424610765366004614ee8565b611198565b348015610775575f5ffd5b50610357610784366004614e67565b60ff165f908152608a60205260409020546001600160401b031690565b3480156107ac575f5ffd5b5061042461140c565b3480156107c0575f5ffd5b506107d46107cf366004614f01565b611450565b6040519015158152602001610361565b3480156107ef575f5ffd5b506107f8611504565b6040516103619796959493929190614f74565b348015610816575f5ffd5b506105cd61082536600461500a565b611546565b348015610835575f5ffd5b506108e1604080516060810182525f808252602082018190529181019190915260405180606001604052807f000000000000000000000000000000000000000000000000000000000000000061ffff1681526020017f000000000000000000000000000000000000000000000000000000000000000061ffff1681526020017f000000000000000000000000000000000000000000000000000000000000000061ffff16815250905090565b60408051825161ffff90811682526020808501518216908301529282015190921690820152606001610361565b348015610919575f5ffd5b506002546001600160a01b03166103ed565b348015610936575f5ffd5b50621000b0546001600160601b0316610357565b348015610955575f5ffd5b506109606207a12081565b60405162ffffff9091168152602001610361565b34801561097f575f5ffd5b5061035761098e366004614e67565b611591565b34801561099e575f5ffd5b506107d46109ad366004615037565b66ffffffffffffff600882901c165f908152621000ac6020526040902054600160ff9092161c81161490565b3480156109e4575f5ffd5b506104246109f3366004614e67565b6115a9565b348015610a03575f5ffd5b50610357611739565b348015610a17575f5ffd5b50610424610a26366004615061565b611812565b348015610a36575f5ffd5b50610a4a610a45366004614e67565b611871565b604051610361919061514a565b348015610a62575f5ffd5b50610424610a713660046151fb565b611aba565b348015610a81575f5ffd5b50610357610e1081565b348015610a96575f5ffd5b5061096061c35081565b348015610aab575f5ffd5b50600454600160e81b900461ffff166105f4565b610424610acd36600461500a565b611bce565b348015610add575f5ffd5b50610424610aec366004615237565b611e87565b348015610afc575f5ffd5b50610357610b0b366004615037565b611eaa565b348015610b1b575f5ffd5b50610424610b2a366004615303565b611f17565b348015610b3a575f5ffd5b50610b43612213565b6040805161ffff9093168352602083019190915201610361565b348015610b68575f5ffd5b50610b7c610b77366004614f01565b612248565b604051610361919061539a565b348015610b94575f5ffd5b50610357610ba3366004614ecd565b621000ad6020525f908152604090205481565b348015610bc1575f5ffd5b50610b7c610bd0366004614e67565b6122a7565b348015610be0575f5ffd5b50610424610bef36600461500a565b612337565b348015610bff575f5ffd5b50610424610c0e366004615061565b6123f8565b348015610c1e575f5ffd5b506003546001600160a01b03166103ed565b348015610c3b575f5ffd5b50610c496509184e72a00081565b6040516001600160401b039091168152602001610361565b348015610c6c575f5ffd5b50610424612463565b610424612490565b348015610c88575f5ffd5b50610357610c97366004615418565b61251e565b348015610ca7575f5ffd5b50610357612634565b348015610cbb575f5ffd5b50610424610cca366004614ecd565b612657565b348015610cda575f5ffd5b50600654600160801b90046001600160801b0316610357565b348015610cfe575f5ffd5b50610424610d0d36600461500a565b6126c8565b60408051606080820183525f808352602080840182905283850182905260ff86168252621000af8152908490208451808401865290546001600160a01b03808216835263ffffffff600160a01b830481168486019081526001600160401b03600160c01b9094048416858a0190815289519788018a528551909316875251169385019390935291519394909390830191610db19116633b9aca00615493565b90529392505050565b610dc2612796565b60078160f8811615610df25760405163c48a92d160e01b815260ff90911660048201526024015b60405180910390fd5b5060045460408051600160f81b90920483811660ff9081168452858116602085015216917f37b0f48fb21b72e36e975afca8a7ec05d12abb6be1255e7ed616de6c61395840910160405180910390a1600480546001600160f81b0316600160f81b9319929092169390931760ff1691909102179055565b5f610e72612796565b813515801590610e8f575081355f90815260896020526040902054155b823590610eb25760405163fb98b49760e01b8152600401610de991815260200190565b50608754608011610ed657604051635322ab9760e11b815260040160405180910390fd5b6012610ee86040840160208501614e67565b60ff161115610efd6040840160208501614e67565b90610f2157604051631de6e59160e31b815260ff9091166004820152602401610de9565b506007610f346060840160408501614e67565b60ff1610158015610f585750600d610f526060840160408501614e67565b60ff1611155b610f686060840160408501614e67565b90610f8c576040516339c97cd560e11b815260ff9091166004820152602401610de9565b50608754610f99906127c3565b608780546001810182555f91909152833560039091027f171ab08901be24769dbebedbdf7e0245486fbc64ab975cd431a39533032d541501908155909150610fe76040840160208501614e67565b6001808301805460ff93841660ff1990911617905560875485355f81815260896020908152604091829020939093556006805495881694851b6001600160801b03908116908716176fffffffffffffffffffffffffffffffff1990961695909517909455927f355857fd870341b247ca5fa34570781ff672dfbdab9d1a42a8a753c22b9e18469161107c918801908801614e67565b61108c6060880160408901614e67565b6040805160ff93841681529290911660208301520160405180910390a36110d4826110bd6060860160408701614e67565b606086016110cf6101208801886154aa565b6127f4565b50919050565b335f818152621000ad6020526040902054908161111657604051636385746f60e01b81526001600160a01b039091166004820152602401610de9565b50335f818152621000ad602052604080822091909155516001600160a01b03841691907fd1c19fbcd4551a5edfb66d43d2e337c04837afda3482b42bdf569a8fccdae5fb906111689085815260200190565b60405180910390a361117a8282612b95565b919050565b60405163017ed72b60e01b815260040160405180910390fd5b6111a0612796565b6207a1206111b16020830183615501565b62ffffff16111580156111da575061c3506111d26040830160208401615501565b62ffffff1611155b801561120457506509184e72a0006111f86080830160608401615037565b6001600160401b031611155b61122157604051631306a4f160e01b815260040160405180910390fd5b6040805160a08101909152621000b0546001600160601b0316815260208082019061124e90840184615501565b62ffffff16815260200182602001602081019061126b9190615501565b62ffffff168152602001611285606084016040850161552f565b65ffffffffffff1681526020016112a26080840160608501615037565b6001600160401b039081169091528151621000b0805460208086015160408701516060880151608090980151909616600160c01b0277ffffffffffffffffffffffffffffffffffffffffffffffff65ffffffffffff909816600160901b027fffffffffffffffff000000000000ffffffffffffffffffffffffffffffffffff62ffffff988916600160781b02167fffffffffffffffff000000000000000000ffffffffffffffffffffffffffffff98909316600160601b026effffffffffffffffffffffffffffff199095166001600160601b03909716969096179390931795909516949094179290921793909316179091556113d2906008906113a890840184615501565b62ffffff161515806113cd57506113c56040840160208501615501565b62ffffff1615155b612c08565b7f08363b098a3033cf98646fec4058e070045cfdad9e95e7af6f09c479d64950e9816040516114019190615548565b60405180910390a150565b60035433906001600160a01b031681146114445760405163118cdaa760e01b81526001600160a01b0382166004820152602401610de9565b61144d81612c81565b50565b5f5f61145b84612c9a565b90505f611469858584612d06565b90506114758160181c90565b60ff1615611488576001925050506114fe565b6114928160201c90565b61ffff165f036114a6575f925050506114fe565b5f6114c56114bf876114b96001896155ab565b86612d06565b60a81c90565b6001600160581b031690506114f8816114de8460201c90565b6114e88560a81c90565b6001600160581b03169190612db4565b93505050505b92915050565b5f6060805f5f5f6060611515612e0f565b61151d612e3a565b604080515f80825260208201909252600f60f81b9b939a50919850469750309650945092509050565b5f818152608960205260408120548281611576576040516303835fc560e41b8152600401610de991815260200190565b5061158a6115856001836155e1565b6127c3565b9392505050565b5f6114fe61159e83612c9a565b600160ff9091161b90565b60ff81165f908152621000af6020908152604091829020825160608101845290546001600160a01b038116808352600160a01b820463ffffffff1693830193909352600160c01b90046001600160401b0316928101929092528290339081146116395760405163f58874b560e01b815260ff90921660048301526001600160a01b03166024820152604401610de9565b50505f610e10826020015163ffffffff1661165491906155f4565b905082814281111561168457604051630205c16160e11b815260ff90921660048301526024820152604401610de9565b505060ff83165f818152621000af6020526040808220829055600680546001600160801b03808216600190961b19600160801b9283900416160293909317909255908301516116e0906001600160401b0316633b9aca00615493565b9050336001600160a01b03168460ff167feb016980012b38b56c00018654d8fd519efa3977c0f511bb91c30e9d1b9525448360405161172191815260200190565b60405180910390a36117333382612e65565b50505050565b6006545f906001600160801b03808216918291600160801b8204811619909116165b801561180b575f61176b82612e9d565b90505f8061179683608c600282901c603f165b6020811061178e5761178e615607565b015490612fbe565b915091508163ffffffff165f141580156117e657506117cc60078460ff16608081106117c4576117c4615607565b015460301c90565b63ffffffff168163ffffffff16426117e491906155e1565b105b156117f857600160ff84161b19851694505b50505061180481612fd7565b905061175b565b5092915050565b61181a612796565b61182381612feb565b7f566e29396531247e33258ce3b058507202e944e586ff07595ed120049e43240e81611857600561ffff831661200061302d565b6040805161ffff9093168352602083019190915201611401565b6118ce6040805160a080820183525f8083526020808401829052838501829052845160c081018652828152908101829052938401819052606084810182905260808501829052918401529091908201908152602001606081525090565b5f6118d883612c9a565b90505f60878460ff16815481106118f1576118f1615607565b5f9182526020918290206040805160a081018252600390930290910180548352600181015460ff16938301939093529192509081018360ff16815260200161193884613087565b815260200182600201805480602002602001604051908101604052809291908181526020015f905b82821015611aac575f848152602090206040805160a08101909152600284029091018054829060ff16600681111561199a5761199a61507a565b60068111156119ab576119ab61507a565b8152815461010081046001600160a01b031660208301527501000000000000000000000000000000000000000000810460ff166040830152760100000000000000000000000000000000000000000000900463ffffffff166060820152600182018054608090920191611a1d9061561b565b80601f0160208091040260200160405190810160405280929190818152602001828054611a499061561b565b8015611a945780601f10611a6b57610100808354040283529160200191611a94565b820191905f5260205f20905b815481529060010190602001808311611a7757829003601f168201915b50505050508152505081526020019060010190611960565b505050915250949350505050565b611ac2612796565b611acb82612c9a565b50600160ff83161b818015611aeb575060065481166001600160801b0316155b15611b3e57611af8613143565b60ff84165f908152608a6020526040902080546001600160401b039290921668010000000000000000026fffffffffffffffff0000000000000000199092169190911790555b81611b57576006548119166001600160801b0316611b66565b6006546001600160801b031681175b600680546fffffffffffffffffffffffffffffffff19166001600160801b0392909216919091179055604051821515815260ff8416907fab146ffe67764e1e68de85ac8b31e97408dc210b43cca0f44bc8e9c5849152e89060200160405180910390a2505050565b611bd8600261315d565b805f03611bf857604051632e70248b60e01b815260040160405180910390fd5b604080518082019091526006546001600160801b03808216808452600160801b9092041660208301521982168015611c5257611c3381612e9d565b6040516311917dd560e21b815260ff9091166004820152602401610de9565b621000ae5460208301516001600160401b03909116906001600160801b03161984165f82611c7f83613192565b611c899190615493565b611c9790633b9aca00615493565b9050803481811015611cc5576040516378279ed960e11b815260048101929092526024820152604401610de9565b5050611cd0826131b1565b6020860151600680546001600160801b03908116600160801b9490931716929092021790555b8115611e20575f611d0683612e9d565b90506040518060600160405280336001600160a01b03168152602001611d2b426131e4565b63ffffffff90811682526001600160401b03808816602093840181905260ff86165f818152621000af865260409081902087518154978901519890920151909416600160c01b0277ffffffffffffffffffffffffffffffffffffffffffffffff97909516600160a01b0277ffffffffffffffffffffffffffffffffffffffffffffffff199096166001600160a01b0390911617949094179490941691909117905533917fa5055fdd50f3837fea2df0869849a1aad61c4024460fcb689509bfcb17d07b2c90611dfe90633b9aca00615493565b60405190815260200160405180910390a350611e1982612fd7565b9150611cf6565b803403611e2f57505050505050565b337f20536b95ccd19ac63c9d74a2d0124a5ac345f3575789aaaa8b9d81b240e0e6f2611e5b83346155e1565b60405190815260200160405180910390a2611e7f33611e7a83346155e1565b612e65565b505050505050565b611e8f612796565b61173384611ea2611e9f87612c9a565b90565b8585856127f4565b5f611ee463ffffffff7f0000000000000000000000000000000000000000000000000000000000000000166001600160401b038416615493565b6114fe906001600160401b037f0000000000000000000000000000000000000000000000000000000000000000166155f4565b6040805160a0810182526004546001600160a01b0381168252600160a01b810463ffffffff166020830152600160c01b810464ffffffffff1692820192909252600160e81b820461ffff166060820152600160f81b90910460ff81166080830152600190811615611fa157604051638f121e4360e01b815260ff9091166004820152602401610de9565b50611fab86613214565b611fb4866133be565b611fbe868261348b565b5f611fca87878761251e565b90506120806001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001663ad82d7288361200f60408c0160208d0161565e565b88886040518563ffffffff1660e01b815260040161203094939291906156a1565b5f604051808303815f875af115801561204b573d5f5f3e3d5ffd5b505050506040513d5f823e601f3d908101601f19168201604052612072919081019061573e565b836060015161ffff16613612565b61209060a0880160808901614ecd565b6001600160a01b031682526120a4436131e4565b63ffffffff166020808401919091526120d1906120c390890189615037565b6001600160401b0316613743565b64ffffffffff16604083018190528251600480546020808701516060880151608089015160ff16600160f81b026001600160f81b0361ffff909216600160e81b0261ffff60e81b19600160c01b909902989098167fff00000000000000ffffffffffffffffffffffffffffffffffffffffffffffff63ffffffff909416600160a01b0277ffffffffffffffffffffffffffffffffffffffffffffffff199096166001600160a01b03909816978817959095179290921693909317959095179190911693909317905533916121a7908a018a615037565b6001600160401b03167f51783a46a5e88e44fc29b9d71b958441bce08c9116a1ece1a11de5ab2a2ae18d846121e260408d0160208e0161565e565b6040805192835263ffffffff90911660208301520160405180910390a461220a878787613774565b50505050505050565b6005545f90819061222c906001600160a01b03166139f6565b6005549093600160a01b9091046001600160401b031692509050565b6040805160e0810182525f80825260208201819052918101829052606081018290526080810182905260a0810182905260c081018290529061228984612c9a565b905061229f8361229a868685612d06565b613a24565b949350505050565b6040805160e0810182525f80825260208201819052918101829052606081018290526080810182905260a0810182905260c08101829052906122e883612c9a565b90505f6122f484613afc565b90508363ffffffff8216612321576040516331413c5560e21b815260ff9091166004820152602401610de9565b5061229f63ffffffff821661229a868286613b10565b61233f612796565b621000b0546001600160601b03168082818111156123795760405163d49dd94360e01b815260048101929092526024820152604401610de9565b5061238e905061238983836155e1565b613b63565b621000b080546bffffffffffffffffffffffff19166001600160601b039290921691909117905560405182815233907f9d7999ec588d8d52ca0550d6eae3e6c5883bbd3f8febf07adce5aab35b673d4e9060200160405180910390a26123f43383612e65565b5050565b612400612796565b61240981612feb565b600454819061ffff600160e81b9091048116908216101561244457604051635845d08360e11b815261ffff9091166004820152602401610de9565b5061245a600580546001600160e01b0319169055565b61144d81613b96565b61246b612796565b61248e61248961247b6005613c01565b6001600160a01b03166139f6565b613b96565b565b61249934613b63565b621000b080545f906124b59084906001600160601b0316615813565b92506101000a8154816001600160601b0302191690836001600160601b03160217905550336001600160a01b03167fa7c69bb7aa4c89631542ba5eae34f7a095e4ed2ee9eafaf1b8f6f56994090cd53460405161251491815260200190565b60405180910390a2565b5f61229f7f227ed41f674cf484afd7dd040bf70c541ab9957e53e6ef385f0a4d1b65dd905f6125506020870187615037565b612560604088016020890161565e565b606088018035906125749060408b0161565e565b61258460a08b0160808c01614ecd565b61259160a08c018c615832565b60405161259f929190615874565b60405180910390208a8a6040516125b7929190615874565b6040805191829003822060208301999099526001600160401b039097169681019690965263ffffffff94851660608701526080860193909352921660a08401526001600160a01b0390911660c083015260e08201526101008101919091526101200160405160208183030381529060405280519060200120613c7b565b621000ae545f90612652906001600160401b0316633b9aca00615493565b905090565b61265f612796565b600380546001600160a01b0383166001600160a01b031990911681179091556126906002546001600160a01b031690565b6001600160a01b03167f38d16b8cac22d99fc7c124b9cd0de2d3fa1faef420bfe791d8c362d765e2270060405160405180910390a350565b6126d0612796565b5f6126df633b9aca0083615897565b90506126ef633b9aca00836158aa565b15801561270357506001600160401b038111155b829061272557604051632930e25960e21b8152600401610de991815260200190565b507fe6d124068d802a9f67830cf20bd0e97e49bb3c83ba28dff35c786a933dc114c461274f612634565b60408051918252602082018590520160405180910390a161276f81613ca7565b621000ae805467ffffffffffffffff19166001600160401b03929092169190911790555050565b6002546001600160a01b0316331461248e5760405163118cdaa760e01b8152336004820152602401610de9565b5f60ff8211156127f0576040516306dfcc6560e41b81526008600482015260248101839052604401610de9565b5090565b8015801590612804575060108111155b819061282657604051632f57a40960e21b8152600401610de991815260200190565b506128376080840160608501614e67565b60ff161580159061285a5750806128546080850160608601614e67565b60ff1611155b61286a6080850160608601614e67565b9082906128955760405163382e7c8160e01b815260ff90921660048301526024820152604401610de9565b506128a59050602084018461565e565b63ffffffff165f036128ca57604051638f1825c960e01b815260040160405180910390fd5b6128da60c0840160a085016158d3565b6001600160581b03161580159061292157506128fc60c0840160a085016158d3565b6001600160581b031661291560a08501608086016158d3565b6001600160581b031611155b61293160a08501608086016158d3565b61294160c0860160a087016158d3565b909161297357604051631752138b60e11b81526001600160581b03928316600482015291166024820152604401610de9565b50505f60878660ff168154811061298c5761298c615607565b5f9182526020909120600260039092020101805460885491925083916129b291906155e1565b6129bc91906155f4565b60888190556103008111156129e757604051632aacfd9f60e01b8152600401610de991815260200190565b50612a686129fa368690038601866158ec565b865f8160ff166008846060015160ff16901b6010856040015161ffff16901b6020866020015161ffff16901b6030875f015163ffffffff16901b60508860a001516001600160581b0316901b60a889608001516001600160581b0316901b1717171717175f1b905092915050565b60078760ff1660808110612a7e57612a7e615607565b0155612a88613143565b60ff87165f818152608a60205260409020805467ffffffffffffffff19166001600160401b039390931692909217909155608780549091908110612ace57612ace615607565b905f5260205f2090600302016002015f612ae89190614db4565b5f5b82811015612b4d57612afd848483613cdc565b81848483818110612b1057612b10615607565b9050602002810190612b22919061598e565b81546001810183555f9283526020909220909160020201612b438282615ac8565b5050600101612aea565b508560ff167f5b18aec15c9ba2021b5c38d9324acf7aa1fd55b1c54a2477b0ed98129f8e7a8e858585604051612b8593929190615d28565b60405180910390a2505050505050565b80471015612bbf5760405163cf47918160e01b815247600482015260248101829052604401610de9565b612bd8828260405180602001604052805f815250613e84565b15612be1575050565b3d15612bef576123f4613e99565b60405163d6bda27560e01b815260040160405180910390fd5b816001811615612c31576040516379b1598160e01b815260ff9091166004820152602401610de9565b5080612c4c57600454600160f81b900482191660ff16612c5c565b600454600160f81b900460ff1682175b6004805460ff92909216600160f81b026001600160f81b039092169190911790555050565b600380546001600160a01b031916905561144d81613ea4565b5f81608060ff821610612cc657604051630f751f3f60e31b815260ff9091166004820152602401610de9565b5060078260ff1660808110612cdd57612cdd615607565b0154905081816110d457604051630f751f3f60e31b815260ff9091166004820152602401610de9565b5f5f612d1185613afc565b63ffffffff16905069ffffffffffffffffffff841615801590612d405750808469ffffffffffffffffffff1611155b8015612d66575080612d64600160ff86161b69ffffffffffffffffffff87166155f4565b115b85859091612d9e576040516320b065d360e21b815260ff909216600483015269ffffffffffffffffffff166024820152604401610de9565b5050612dab858585613b10565b95945050505050565b5f8161ffff165f03612dc757505f61158a565b5f838511612dde57612dd985856155e1565b612de8565b612de884866155e1565b9050612df861ffff841685615493565b612e0461271083615493565b101595945050505050565b60606126527f0000000000000000000000000000000000000000000000000000000000000000613ef5565b60606126527f0000000000000000000000000000000000000000000000000000000000000000613ef5565b80156123f4576001600160a01b0382165f908152621000ad602052604081208054839290612e949084906155f4565b90915550505050565b6001600160801b035f8290039091169081161560071b77ffffffffffffffff0000000000000000ffffffffffffffff82161560061b177bffffffff00000000ffffffff00000000ffffffff00000000ffffffff82161560051b177dffff0000ffff0000ffff0000ffff0000ffff0000ffff0000ffff0000ffff82161560041b177eff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff82161560031b177f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f82161560021b177f333333333333333333333333333333333333333333333333333333333333333382161560011b177f555555555555555555555555555555555555555555555555555555555555555591909116151790565b60c0600682901b1682901c602081901c905b9250929050565b5f81612fe46001826155e1565b1692915050565b61138961ffff82161080159061300757506127108161ffff1611155b81906123f45760405163651a749b60e01b815261ffff9091166004820152602401610de9565b5f61303882436155f4565b90508261304482613ca7565b85546001600160e01b031916600160a01b6001600160401b0392909216919091026001600160a01b031916176001600160a01b0391909116179093555090919050565b6040805160c0810182525f80825260208201819052918101829052606081018290526080810182905260a08101919091526040518060c001604052806130cd8460301c90565b63ffffffff1681526020016130e28460201c90565b61ffff1681526020016130f58460101c90565b61ffff1681526020016131088460081c90565b60ff16815260200161311a8460a81c90565b6001600160581b031681526020016131328460501c90565b6001600160581b0316905292915050565b43608b555f61315460106001612c08565b61265243613ca7565b6004548190600160f81b9004811660ff16156123f457604051638f121e4360e01b815260ff9091166004820152602401610de9565b5f815b80156110d4576001918201916131ab90826155e1565b16613195565b5f6001600160801b038211156127f0576040516306dfcc6560e41b81526080600482015260248101839052604401610de9565b5f63ffffffff8211156127f0576040516306dfcc6560e41b81526020600482015260248101839052604401610de9565b5f613225604083016020840161565e565b9050804363ffffffff8216106132575760405163e8b5e03360e01b815263ffffffff9091166004820152602401610de9565b505f61328d61ffff7f00000000000000000000000000000000000000000000000000000000000000001663ffffffff84166155f4565b9050438110156132ed57816132c661ffff7f000000000000000000000000000000000000000000000000000000000000000016436155e1565b604051635590789560e11b815263ffffffff90921660048301526024820152604401610de9565b5f6132fe606085016040860161565e565b90508263ffffffff168163ffffffff161180156133215750818163ffffffff1611155b8190613349576040516303cfb93560e11b815263ffffffff9091166004820152602401610de9565b508063ffffffff811643111561337b5760405163439ed9e560e11b815263ffffffff9091166004820152602401610de9565b5063ffffffff831640606085013580828181146133b457604051634dd0592f60e11b815260048101929092526024820152604401610de9565b5050505050505050565b5f6133cc6020830183615037565b90505f6133d882611eaa565b905081814281111561340e5760405163d393a80360e01b81526001600160401b0390921660048301526024820152604401610de9565b505066ffffffffffffff600883901c165f908152621000ac6020526040902054600160ff84161b83818316156134635760405163c66f220d60e01b81526001600160401b039091166004820152602401610de9565b5060089390931c66ffffffffffffff165f908152621000ac6020526040902092179091555050565b5f61349c60a0840160808501614ecd565b9050815f01516001600160a01b0316816001600160a01b03160361352e575f7f000000000000000000000000000000000000000000000000000000000000000061ffff16836020015163ffffffff166134f591906155f4565b9050818143811061352a57604051636e69079760e11b81526001600160a01b0390921660048301526024820152604401610de9565b5050505b6001600160a01b038116330361354357505050565b5f61354d84613f32565b9050804311806135e057506040516336b87bd760e11b81523360048201527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690636d70f7ae90602401602060405180830381865afa1580156135ba573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906135de9190615dc7565b155b82829091611e7f5760405163515dfa4960e01b81526001600160a01b0390921660048301526024820152604401610de9565b81515f90613636576040516307860f9d60e11b8152600401610de991815260200190565b505f5b825181101561373e575f5f84838151811061365657613656615607565b60200260200101515f015185848151811061367357613673615607565b60200260200101516020015191509150806001600160601b03165f141583906136b2576040516307860f9d60e11b8152600401610de991815260200190565b506001600160601b038216158015906136f157506136d9846001600160601b038316615493565b6136ee6127106001600160601b038516615493565b10155b83838390919261372e57604051638ac6e02b60e01b815260048101939093526001600160601b039182166024840152166044820152606401610de9565b5050505050806001019050613639565b505050565b5f64ffffffffff8211156127f0576040516306dfcc6560e41b81526028600482015260248101839052604401610de9565b5f61378a61378560a0860186615832565b613f78565b6040805180820182526006546001600160801b038082168352600160801b909104811660208084019182528451610120810186528451841681529151909216918101919091525f9281018390526060810183905292935091608081016137ef88614062565b6001600160a01b0316815260209081019061380c90890189615037565b6001600160401b0316815260200187602001602081019061382d919061565e565b63ffffffff168152602001613841426131e4565b63ffffffff168152602001613867886020016020810190613862919061565e565b614155565b151590529050365f61388461387b86613192565b889088906141ad565b5050915091505f6138a061389787612e9d565b60021c603f1690565b90505f608c82602081106138b6576138b6615607565b015490505f5b83811015613950575f6138ce89612e9d565b90506138d989612fd7565b985083600282901c603f16146139215782608c85602081106138fd576138fd615607565b0155600281901c603f169350608c846020811061391c5761391c615607565b015492505b6139458187878581811061393757613937615607565b90506020020135858a61429e565b9250506001016138bc565b5080608c836020811061396557613965615607565b015560408501515f0361397e5750505050505050505050565b85602001516001600160801b03168560200151146139c1576139a385602001516131b1565b600680546001600160801b03928316600160801b0292169190911790555b6139ea85608001516139db87608001518860400151614551565b8760600151611e7a91906155f4565b50505050505050505050565b5f61ffff8211156127f0576040516306dfcc6560e41b81526010600482015260248101839052604401610de9565b6040805160e0810182525f80825260208201819052918101829052606081018290526080810182905260a0810182905260c08101919091526040518060e001604052808469ffffffffffffffffffff168152602001613a838460a81c90565b6001600160581b031660170b8152602001613a9e8460881c90565b63ffffffff168152602001613ab38460681c90565b63ffffffff168152602001613ac88460481c90565b63ffffffff168152602001613add8460381c90565b61ffff168152602001613af08460301c90565b60ff1690529392505050565b5f61180b82608c600282901c603f1661177e565b5f60ac8460ff1660808110613b2757613b27615607565b6120000201613b48600160ff85161b69ffffffffffffffffffff86166158aa565b6120008110613b5957613b59615607565b0154949350505050565b5f6001600160601b038211156127f0576040516306dfcc6560e41b81526060600482015260248101839052604401610de9565b60045460408051600160e81b90920461ffff9081168352831660208301527f64dbf6468cb9658ab9289099b7b6e6898d71287182a35d46a742f52fce0da5d4910160405180910390a16004805461ffff909216600160e81b0261ffff60e81b19909216919091179055565b80545f90600160a01b90046001600160401b0316808203613c355760405163e8d4708f60e01b815260040160405180910390fd5b804310158190613c5b576040516301e32ad960e71b8152600401610de991815260200190565b5082546001600160e01b0319811684556001600160a01b031691506110d4565b5f6114fe613c876146ec565b8360405161190160f01b8152600281019290925260228201526042902090565b5f6001600160401b038211156127f057604080516306dfcc6560e41b8152600481019190915260248101839052604401610de9565b36838383818110613cef57613cef615607565b9050602002810190613d01919061598e565b6040516305b3903960e11b81529091506001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001690630b67207290613d50908490600401615de2565b5f6040518083038186803b158015613d66575f5ffd5b505afa158015613d78573d5f5f3e3d5ffd5b505f9250613d8c9150506080830183615832565b604051613d9a929190615874565b604051809103902090505f5b83811015611e7f57613dbe6040840160208501614ecd565b6001600160a01b0316868683818110613dd957613dd9615607565b9050602002810190613deb919061598e565b613dfc906040810190602001614ecd565b6001600160a01b0316141580613e59575081868683818110613e2057613e20615607565b9050602002810190613e32919061598e565b613e40906080810190615832565b604051613e4e929190615874565b604051809103902014155b8490613e7b57604051635938511560e01b8152600401610de991815260200190565b50600101613da6565b5f5f5f83516020850186885af1949350505050565b6040513d5f823e3d81fd5b600280546001600160a01b038381166001600160a01b0319831681179093556040519116919082907f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e0905f90a35050565b60605f613f0183614815565b6040805160208082528183019092529192505f91906020820181803683375050509182525060208101929092525090565b5f61ffff7f000000000000000000000000000000000000000000000000000000000000000016613f68604084016020850161565e565b63ffffffff166114fe91906155f4565b5f60208214613f9a5760405163d9fc619f60e01b815260040160405180910390fd5b50813580613fbb57604051632e70248b60e01b815260040160405180910390fd5b608081901c15614041825f60076001600160801b038311901b905060066001600160401b0383831c11901b17600563ffffffff83831c11901b17600461ffff83831c11901b17600360ff83831c11901b176002600f83831c117d010102020202030303030303030300000000000000000000000000000000911b9190911791821c1a1790565b9061180b57604051630f751f3f60e31b8152600401610de991815260200190565b5f61407360a0830160808401614ecd565b6001600160a01b0316336001600160a01b0316148061409a575061409682613f32565b4311155b156140af576114fe60a0830160808401614ecd565b6040516336b87bd760e11b81523360048201527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690636d70f7ae90602401602060405180830381865afa158015614111573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906141359190615dc7565b61414e5761414960a0830160808401614ecd565b6114fe565b3392915050565b5f601061416c60045460ff600160f81b9091041690565b1660ff165f0361417d57505f919050565b608b544361418c60ff836155f4565b101561419d5761419d60105f612c08565b63ffffffff909216909111919050565b365f8181806141bd866020615493565b6141c9604060206155f4565b6141d391906155f4565b90506141e08160206155f4565b86908810156142045760405162d7f07560e51b8152600401610de991815260200190565b50878101358835604014801561421d57508160208a0135145b801561422c57508660408a0135145b801561423a57506103008111155b8015614264575061424c816020615493565b6142578360206155f4565b61426191906155f4565b88145b87906142855760405162d7f07560e51b8152600401610de991815260200190565b5060608901999698919091016020019650949350505050565b80515f906142b4908660ff161c60019081161490565b614313576142c185612c9a565b508160a001516001600160401b03168560ff167fd691ab5dad617881c1b409bb40504beb2e22bdeb460b73e0c0ff5c1443af152760026040516143049190615df4565b60405180910390a3508161229f565b816101000151801561432e575061432e858360c0015161483c565b15614375578160a001516001600160401b03168560ff167fd691ab5dad617881c1b409bb40504beb2e22bdeb460b73e0c0ff5c1443af152760056040516143049190615df4565b60028460ff16036143c1578160a001516001600160401b03168560ff167fd691ab5dad617881c1b409bb40504beb2e22bdeb460b73e0c0ff5c1443af15275f6040516143049190615df4565b6143cb8585614892565b5f60078660ff16608081106143e2576143e2615607565b015490505f806143f28689612fbe565b90925090505f80614403858a6149fc565b915091508115801561441a575063ffffffff841615155b801561443b57508263ffffffff166144328a60201c90565b63ffffffff1611155b15614447575060019050805b81156144a3578660a001516001600160401b03168a60ff167fd691ab5dad617881c1b409bb40504beb2e22bdeb460b73e0c0ff5c1443af15278360405161448e9190615df4565b60405180910390a3879550505050505061229f565b5f63ffffffff851615806144e057506144bc8660301c90565b63ffffffff16846144cd8c60201c90565b6144d79190615e0e565b63ffffffff1610155b90506144eb85615e2a565b94506144fb8b868c89858d614aba565b6145428b8661450a8d60201c90565b63ffffffff1660209190911b67ffffffff00000000161760c060069290921b9190911690811b6001600160401b0390911b198b161790565b9b9a5050505050505050505050565b5f600861456860045460ff600160f81b9091041690565b1660ff165f0361457957505f6114fe565b6040805160a081018252621000b0546001600160601b0381168252600160601b810462ffffff9081166020840152600160781b82041692820192909252600160901b820465ffffffffffff1660608201819052600160c01b9092046001600160401b03166080820152905f90614611903a9061460c906145f990486155f4565b85608001516001600160401b0316614c05565b614c05565b9050614657825f01516001600160601b03168286856040015162ffffff166146399190615493565b856020015162ffffff1661464d91906155f4565b61460c9190615493565b9250825f0361466a575f925050506114fe565b61467383613b63565b825161467f9190615e4e565b621000b080546bffffffffffffffffffffffff19166001600160601b03929092169190911790556040518381526001600160a01b038616907fea90b9e5054fba08a8c55cc92f2de4e33dcbeb734946687e995a78a507c1b3519060200160405180910390a2505092915050565b5f306001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001614801561474457507f000000000000000000000000000000000000000000000000000000000000000046145b1561476e57507f000000000000000000000000000000000000000000000000000000000000000090565b612652604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f60208201527f0000000000000000000000000000000000000000000000000000000000000000918101919091527f000000000000000000000000000000000000000000000000000000000000000060608201524660808201523060a08201525f9060c00160405160208183030381529060405280519060200120905090565b5f60ff8216601f8111156114fe57604051632cd44ac360e21b815260040160405180910390fd5b60ff82165f908152608a60205260408120805463ffffffff84166001600160401b03909116118061229f57505463ffffffff92909216680100000000000000009092046001600160401b03169190911192915050565b808281600160ff8216146148c65760405163260a6af360e11b815260ff928316600482015291166024820152604401610de9565b50505f6148d38360601d90565b905083815f601382900b13614909576040516360fdb97b60e01b815260ff909216600483015260130b6024820152604401610de9565b50506149158360081c90565b849060ff1661493d5760405163153f438760e21b815260ff9091166004820152602401610de9565b505f6149498460201c90565b905084814263ffffffff82161115614985576040516364b52a2b60e01b815260ff909216600483015263ffffffff166024820152604401610de9565b50505f6149928560401c90565b905063ffffffff8116158015906149b557508163ffffffff168163ffffffff1611155b8682849091926149f15760405163293ed2cd60e21b815260ff909316600484015263ffffffff9182166024840152166044820152606401610de9565b505050505050505050565b5f5f614a088460081c90565b60ff16614a158460081c90565b60ff161015614a295750600190505f612fd0565b5f614a348560101c90565b905061ffff811615801590614a5957508061ffff16614a538560101c90565b61ffff16115b15614a6c57600160039250925050612fd0565b5f614a778560601d90565b60130b9050614a868660a81c90565b6001600160581b0316811080614aad5750614aa18660501c90565b6001600160581b031681115b9660049650945050505050565b5f82614ac6575f614ac9565b60015b6020830151909150614ae3908860ff161c60019081161490565b15614b46575f5f614b09898963ffffffff16614aff8a60201c90565b8760800151614c14565b915091508115614b4357602084018051600160ff8c161b1916905260608401805160029490941793829190614b3f9083906155f4565b9052505b50505b816040018051614b5590615e6d565b905260e08201515f90614b74908790614b6e8860201c90565b85614d25565b90508060ac8960ff1660808110614b8d57614b8d615607565b6120000201614ba8600160ff89161b63ffffffff8b166158aa565b6120008110614bb957614bb9615607565b015560405181815263ffffffff88169060ff8a16907f6ac80ebb2562da697e407f57b29d50619280f9aa0070723fda72bd53d4f19abf9060200160405180910390a35050505050505050565b5f82821882841002821861158a565b60ff84165f908152621000af60209081526040808320815160608101835290546001600160a01b0381168252600160a01b810463ffffffff908116948301859052600160c01b9091046001600160401b0316928201929092528392909186161015614c85575f5f9250925050614d1c565b60ff87165f908152621000af602052604080822091909155810151614cb7906001600160401b0316633b9aca00615493565b8151604080516001600160a01b039283168152602081018490529294509086169169ffffffffffffffffffff89169160ff8b16917f1b62e2cc4a12991d5328789cc35e0d18e666bf3781ca8b9e25a688c1070a7cda910160405180910390a460019250505b94509492505050565b5f60188260ff16901b60208461ffff16901b6030614d438860081c90565b60ff16901b6038614d548960101c90565b61ffff16901b60488863ffffffff16901b6068614d718b60201c90565b63ffffffff16901b6088614d858c60401c90565b63ffffffff16901b60a8614d998d60601d90565b6001600160a01b0316901b1717171717171795945050505050565b5080545f8255600202905f5260205f209081019061144d91905b808211156127f05780547fffffffffffff00000000000000000000000000000000000000000000000000001681555f614e0a6001830182614e13565b50600201614dce565b508054614e1f9061561b565b5f825580601f10614e2e575050565b601f0160209004905f5260205f209081019061144d91905b808211156127f0575f8155600101614e46565b60ff8116811461144d575f5ffd5b5f60208284031215614e77575f5ffd5b813561158a81614e59565b5f60208284031215614e92575f5ffd5b81356001600160401b03811115614ea7575f5ffd5b8201610140818503121561158a575f5ffd5b6001600160a01b038116811461144d575f5ffd5b5f60208284031215614edd575f5ffd5b813561158a81614eb9565b5f6080828403128015614ef9575f5ffd5b509092915050565b5f5f60408385031215614f12575f5ffd5b8235614f1d81614e59565b9150602083013569ffffffffffffffffffff81168114614f3b575f5ffd5b809150509250929050565b5f81518084528060208401602086015e5f602082860101526020601f19601f83011685010191505092915050565b60ff60f81b8816815260e060208201525f614f9260e0830189614f46565b8281036040840152614fa48189614f46565b606084018890526001600160a01b038716608085015260a0840186905283810360c0850152845180825260208087019350909101905f5b81811015614ff9578351835260209384019390920191600101614fdb565b50909b9a5050505050505050505050565b5f6020828403121561501a575f5ffd5b5035919050565b80356001600160401b038116811461117a575f5ffd5b5f60208284031215615047575f5ffd5b61158a82615021565b803561ffff8116811461117a575f5ffd5b5f60208284031215615071575f5ffd5b61158a82615050565b634e487b7160e01b5f52602160045260245ffd5b6007811061509e5761509e61507a565b9052565b5f82825180855260208501945060208160051b830101602085015f5b8381101561513e57601f1985840301885281516150dc84825161508e565b6001600160a01b03602082015116602085015260ff604082015116604085015263ffffffff60608201511660608501526080810151905060a0608085015261512760a0850182614f46565b6020998a01999094509290920191506001016150be565b50909695505050505050565b602081528151602082015260ff602083015116604082015260ff60408301511660608201525f606083015163ffffffff815116608084015261ffff60208201511660a084015261ffff60408201511660c084015260ff60608201511660e08401526001600160581b036080820151166101008401526001600160581b0360a0820151166101208401525060808301516101408084015261229f6101608401826150a2565b801515811461144d575f5ffd5b5f5f6040838503121561520c575f5ffd5b823561521781614e59565b91506020830135614f3b816151ee565b5f60c082840312156110d4575f5ffd5b5f5f5f5f610100858703121561524b575f5ffd5b843561525681614e59565b93506152658660208701615227565b925060e08501356001600160401b0381111561527f575f5ffd5b8501601f8101871361528f575f5ffd5b80356001600160401b038111156152a4575f5ffd5b8760208260051b84010111156152b8575f5ffd5b949793965060200194505050565b5f5f83601f8401126152d6575f5ffd5b5081356001600160401b038111156152ec575f5ffd5b602083019150836020828501011115612fd0575f5ffd5b5f5f5f5f5f60608688031215615317575f5ffd5b85356001600160401b0381111561532c575f5ffd5b61533888828901615227565b95505060208601356001600160401b03811115615353575f5ffd5b61535f888289016152c6565b90955093505060408601356001600160401b0381111561537d575f5ffd5b615389888289016152c6565b969995985093965092949392505050565b5f60e08201905069ffffffffffffffffffff8351168252602083015160170b602083015263ffffffff604084015116604083015263ffffffff606084015116606083015263ffffffff608084015116608083015260a083015161540360a084018261ffff169052565b5060c083015161180b60c084018260ff169052565b5f5f5f6040848603121561542a575f5ffd5b83356001600160401b0381111561543f575f5ffd5b61544b86828701615227565b93505060208401356001600160401b03811115615466575f5ffd5b615472868287016152c6565b9497909650939450505050565b634e487b7160e01b5f52601160045260245ffd5b80820281158282048414176114fe576114fe61547f565b5f5f8335601e198436030181126154bf575f5ffd5b8301803591506001600160401b038211156154d8575f5ffd5b6020019150600581901b3603821315612fd0575f5ffd5b803562ffffff8116811461117a575f5ffd5b5f60208284031215615511575f5ffd5b61158a826154ef565b803565ffffffffffff8116811461117a575f5ffd5b5f6020828403121561553f575f5ffd5b61158a8261551a565b6080810162ffffff615559846154ef565b16825262ffffff61556c602085016154ef565b16602083015265ffffffffffff6155856040850161551a565b1660408301526001600160401b0361559f60608501615021565b16606083015292915050565b69ffffffffffffffffffff82811682821603908111156114fe576114fe61547f565b634e487b7160e01b5f52604160045260245ffd5b818103818111156114fe576114fe61547f565b808201808211156114fe576114fe61547f565b634e487b7160e01b5f52603260045260245ffd5b600181811c9082168061562f57607f821691505b6020821081036110d457634e487b7160e01b5f52602260045260245ffd5b63ffffffff8116811461144d575f5ffd5b5f6020828403121561566e575f5ffd5b813561158a8161564d565b81835281816020850137505f828201602090810191909152601f909101601f19169091010190565b84815263ffffffff84166020820152606060408201525f6156c6606083018486615679565b9695505050505050565b604080519081016001600160401b03811182821017156156f2576156f26155cd565b60405290565b604051601f8201601f191681016001600160401b0381118282101715615720576157206155cd565b604052919050565b80516001600160601b038116811461117a575f5ffd5b5f6020828403121561574e575f5ffd5b81516001600160401b03811115615763575f5ffd5b8201601f81018413615773575f5ffd5b80516001600160401b0381111561578c5761578c6155cd565b61579b60208260051b016156f8565b8082825260208201915060208360061b8501019250868311156157bc575f5ffd5b6020840193505b828410156156c657604084880312156157da575f5ffd5b6157e26156d0565b6157eb85615728565b81526157f960208601615728565b6020820152808352506020820191506040840193506157c3565b6001600160601b0381811683821601908111156114fe576114fe61547f565b5f5f8335601e19843603018112615847575f5ffd5b8301803591506001600160401b03821115615860575f5ffd5b602001915036819003821315612fd0575f5ffd5b818382375f9101908152919050565b634e487b7160e01b5f52601260045260245ffd5b5f826158a5576158a5615883565b500490565b5f826158b8576158b8615883565b500690565b80356001600160581b038116811461117a575f5ffd5b5f602082840312156158e3575f5ffd5b61158a826158bd565b5f60c08284031280156158fd575f5ffd5b5060405160c081016001600160401b0381118282101715615920576159206155cd565b604052823561592e8161564d565b815261593c60208401615050565b602082015261594d60408401615050565b6040820152606083013561596081614e59565b6060820152615971608084016158bd565b608082015261598260a084016158bd565b60a08201529392505050565b5f8235609e198336030181126159a2575f5ffd5b9190910192915050565b6007811061144d575f5ffd5b5f81356114fe8161564d565b601f82111561373e57805f5260205f20601f840160051c810160208510156159e95750805b601f840160051c820191505b81811015615a08575f81556001016159f5565b5050505050565b6001600160401b03831115615a2657615a266155cd565b615a3a83615a34835461561b565b836159c4565b5f601f841160018114615a6b575f8515615a545750838201355b5f19600387901b1c1916600186901b178355615a08565b5f83815260208120601f198716915b82811015615a9a5786850135825560209485019460019092019101615a7a565b5086821015615ab6575f1960f88860031b161c19848701351681555b505060018560011b0183555050505050565b8135615ad3816159ac565b60078110615ae357615ae361507a565b815460ff821691508160ff1982161783556020840135615b0281614eb9565b74ffffffffffffffffffffffffffffffffffffffff008160081b16837fffffffffffffffffffffff0000000000000000000000000000000000000000008416171784555050505f6040830135615b5781614e59565b82547fffffffffffffffffffff00ffffffffffffffffffffffffffffffffffffffffff1660a89190911b75ff0000000000000000000000000000000000000000001617825550615bf7615bac606084016159b8565b82547fffffffffffff00000000ffffffffffffffffffffffffffffffffffffffffffff1660b09190911b79ffffffff0000000000000000000000000000000000000000000016178255565b615c046080830183615832565b611733818360018601615a0f565b5f8135615c1e816159ac565b615c28848261508e565b506020820135615c3781614eb9565b6001600160a01b031660208401526040820135615c5381614e59565b60ff1660408401526060820135615c698161564d565b63ffffffff166060840152608082013536839003601e19018112615c8b575f5ffd5b82016020810190356001600160401b03811115615ca6575f5ffd5b803603821315615cb4575f5ffd5b60a06080860152612dab60a086018284615679565b5f8383855260208501945060208460051b820101835f5b8681101561513e57838303601f19018852813536879003609e19018112615d05575f5ffd5b615d1184888301615c12565b6020998a0199909450929092019150600101615ce0565b5f8435615d348161564d565b63ffffffff16825261ffff615d4b60208701615050565b16602083015261ffff615d6060408701615050565b1660408301526060850135615d7481614e59565b60ff1660608301526001600160581b03615d90608087016158bd565b166080830152615da260a086016158bd565b6001600160581b03811660a08401525060e060c0830152612dab60e083018486615cc9565b5f60208284031215615dd7575f5ffd5b815161158a816151ee565b602081525f61158a6020830184615c12565b6020810160068310615e0857615e0861507a565b91905290565b63ffffffff82811682821603908111156114fe576114fe61547f565b5f63ffffffff821663ffffffff8103615e4557615e4561547f565b60010192915050565b6001600160601b0382811682821603908111156114fe576114fe61547f565b5f60018201615e7e57615e7e61547f565b506001019056",
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
func DeployPriceOracle(auth *bind.TransactOpts, backend bind.ContractBackend, verifier_ common.Address, parameters_ IRotatingTaskManagerParameters, slots_ ISlotTaskManagerSlots, thresholdBps_ uint16, sourceAdapters_ common.Address, owner_ common.Address) (common.Address, *types.Transaction, *PriceOracle, error) {
	parsed, err := PriceOracleMetaData.GetAbi()
	if err != nil {
		return common.Address{}, nil, nil, err
	}
	if parsed == nil {
		return common.Address{}, nil, nil, errors.New("GetABI returned nil")
	}

	address, tx, contract, err := bind.DeployContract(auth, *parsed, common.FromHex(PriceOracleBin), backend, verifier_, parameters_, slots_, thresholdBps_, sourceAdapters_, owner_)
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

// MAXBASEGAS is a free data retrieval call binding the contract method 0x91b15a84.
//
// Solidity: function MAX_BASE_GAS() view returns(uint24)
func (_PriceOracle *PriceOracleCaller) MAXBASEGAS(opts *bind.CallOpts) (*big.Int, error) {
	var out []interface{}
	err := _PriceOracle.contract.Call(opts, &out, "MAX_BASE_GAS")

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// MAXBASEGAS is a free data retrieval call binding the contract method 0x91b15a84.
//
// Solidity: function MAX_BASE_GAS() view returns(uint24)
func (_PriceOracle *PriceOracleSession) MAXBASEGAS() (*big.Int, error) {
	return _PriceOracle.Contract.MAXBASEGAS(&_PriceOracle.CallOpts)
}

// MAXBASEGAS is a free data retrieval call binding the contract method 0x91b15a84.
//
// Solidity: function MAX_BASE_GAS() view returns(uint24)
func (_PriceOracle *PriceOracleCallerSession) MAXBASEGAS() (*big.Int, error) {
	return _PriceOracle.Contract.MAXBASEGAS(&_PriceOracle.CallOpts)
}

// MAXFEEDGAS is a free data retrieval call binding the contract method 0xbfde06e3.
//
// Solidity: function MAX_FEED_GAS() view returns(uint24)
func (_PriceOracle *PriceOracleCaller) MAXFEEDGAS(opts *bind.CallOpts) (*big.Int, error) {
	var out []interface{}
	err := _PriceOracle.contract.Call(opts, &out, "MAX_FEED_GAS")

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// MAXFEEDGAS is a free data retrieval call binding the contract method 0xbfde06e3.
//
// Solidity: function MAX_FEED_GAS() view returns(uint24)
func (_PriceOracle *PriceOracleSession) MAXFEEDGAS() (*big.Int, error) {
	return _PriceOracle.Contract.MAXFEEDGAS(&_PriceOracle.CallOpts)
}

// MAXFEEDGAS is a free data retrieval call binding the contract method 0xbfde06e3.
//
// Solidity: function MAX_FEED_GAS() view returns(uint24)
func (_PriceOracle *PriceOracleCallerSession) MAXFEEDGAS() (*big.Int, error) {
	return _PriceOracle.Contract.MAXFEEDGAS(&_PriceOracle.CallOpts)
}

// MAXGASPRICE is a free data retrieval call binding the contract method 0xe3bbb4f1.
//
// Solidity: function MAX_GAS_PRICE() view returns(uint64)
func (_PriceOracle *PriceOracleCaller) MAXGASPRICE(opts *bind.CallOpts) (uint64, error) {
	var out []interface{}
	err := _PriceOracle.contract.Call(opts, &out, "MAX_GAS_PRICE")

	if err != nil {
		return *new(uint64), err
	}

	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)

	return out0, err

}

// MAXGASPRICE is a free data retrieval call binding the contract method 0xe3bbb4f1.
//
// Solidity: function MAX_GAS_PRICE() view returns(uint64)
func (_PriceOracle *PriceOracleSession) MAXGASPRICE() (uint64, error) {
	return _PriceOracle.Contract.MAXGASPRICE(&_PriceOracle.CallOpts)
}

// MAXGASPRICE is a free data retrieval call binding the contract method 0xe3bbb4f1.
//
// Solidity: function MAX_GAS_PRICE() view returns(uint64)
func (_PriceOracle *PriceOracleCallerSession) MAXGASPRICE() (uint64, error) {
	return _PriceOracle.Contract.MAXGASPRICE(&_PriceOracle.CallOpts)
}

// MINTHRESHOLDBPS is a free data retrieval call binding the contract method 0x5072e042.
//
// Solidity: function MIN_THRESHOLD_BPS() view returns(uint16)
func (_PriceOracle *PriceOracleCaller) MINTHRESHOLDBPS(opts *bind.CallOpts) (uint16, error) {
	var out []interface{}
	err := _PriceOracle.contract.Call(opts, &out, "MIN_THRESHOLD_BPS")

	if err != nil {
		return *new(uint16), err
	}

	out0 := *abi.ConvertType(out[0], new(uint16)).(*uint16)

	return out0, err

}

// MINTHRESHOLDBPS is a free data retrieval call binding the contract method 0x5072e042.
//
// Solidity: function MIN_THRESHOLD_BPS() view returns(uint16)
func (_PriceOracle *PriceOracleSession) MINTHRESHOLDBPS() (uint16, error) {
	return _PriceOracle.Contract.MINTHRESHOLDBPS(&_PriceOracle.CallOpts)
}

// MINTHRESHOLDBPS is a free data retrieval call binding the contract method 0x5072e042.
//
// Solidity: function MIN_THRESHOLD_BPS() view returns(uint16)
func (_PriceOracle *PriceOracleCallerSession) MINTHRESHOLDBPS() (uint16, error) {
	return _PriceOracle.Contract.MINTHRESHOLDBPS(&_PriceOracle.CallOpts)
}

// REQUESTTIMEOUT is a free data retrieval call binding the contract method 0xbc2c81e9.
//
// Solidity: function REQUEST_TIMEOUT() view returns(uint256)
func (_PriceOracle *PriceOracleCaller) REQUESTTIMEOUT(opts *bind.CallOpts) (*big.Int, error) {
	var out []interface{}
	err := _PriceOracle.contract.Call(opts, &out, "REQUEST_TIMEOUT")

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// REQUESTTIMEOUT is a free data retrieval call binding the contract method 0xbc2c81e9.
//
// Solidity: function REQUEST_TIMEOUT() view returns(uint256)
func (_PriceOracle *PriceOracleSession) REQUESTTIMEOUT() (*big.Int, error) {
	return _PriceOracle.Contract.REQUESTTIMEOUT(&_PriceOracle.CallOpts)
}

// REQUESTTIMEOUT is a free data retrieval call binding the contract method 0xbc2c81e9.
//
// Solidity: function REQUEST_TIMEOUT() view returns(uint256)
func (_PriceOracle *PriceOracleCallerSession) REQUESTTIMEOUT() (*big.Int, error) {
	return _PriceOracle.Contract.REQUESTTIMEOUT(&_PriceOracle.CallOpts)
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

// Credit is a free data retrieval call binding the contract method 0xd5d44d80.
//
// Solidity: function credit(address account) view returns(uint256 amount)
func (_PriceOracle *PriceOracleCaller) Credit(opts *bind.CallOpts, account common.Address) (*big.Int, error) {
	var out []interface{}
	err := _PriceOracle.contract.Call(opts, &out, "credit", account)

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// Credit is a free data retrieval call binding the contract method 0xd5d44d80.
//
// Solidity: function credit(address account) view returns(uint256 amount)
func (_PriceOracle *PriceOracleSession) Credit(account common.Address) (*big.Int, error) {
	return _PriceOracle.Contract.Credit(&_PriceOracle.CallOpts, account)
}

// Credit is a free data retrieval call binding the contract method 0xd5d44d80.
//
// Solidity: function credit(address account) view returns(uint256 amount)
func (_PriceOracle *PriceOracleCallerSession) Credit(account common.Address) (*big.Int, error) {
	return _PriceOracle.Contract.Credit(&_PriceOracle.CallOpts, account)
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

// GasBudget is a free data retrieval call binding the contract method 0x8e1d16cb.
//
// Solidity: function gasBudget() view returns(uint256)
func (_PriceOracle *PriceOracleCaller) GasBudget(opts *bind.CallOpts) (*big.Int, error) {
	var out []interface{}
	err := _PriceOracle.contract.Call(opts, &out, "gasBudget")

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// GasBudget is a free data retrieval call binding the contract method 0x8e1d16cb.
//
// Solidity: function gasBudget() view returns(uint256)
func (_PriceOracle *PriceOracleSession) GasBudget() (*big.Int, error) {
	return _PriceOracle.Contract.GasBudget(&_PriceOracle.CallOpts)
}

// GasBudget is a free data retrieval call binding the contract method 0x8e1d16cb.
//
// Solidity: function gasBudget() view returns(uint256)
func (_PriceOracle *PriceOracleCallerSession) GasBudget() (*big.Int, error) {
	return _PriceOracle.Contract.GasBudget(&_PriceOracle.CallOpts)
}

// GasSchedule is a free data retrieval call binding the contract method 0x61ed0660.
//
// Solidity: function gasSchedule() view returns((uint24,uint24,uint48,uint64))
func (_PriceOracle *PriceOracleCaller) GasSchedule(opts *bind.CallOpts) (IGasBudgetGasSchedule, error) {
	var out []interface{}
	err := _PriceOracle.contract.Call(opts, &out, "gasSchedule")

	if err != nil {
		return *new(IGasBudgetGasSchedule), err
	}

	out0 := *abi.ConvertType(out[0], new(IGasBudgetGasSchedule)).(*IGasBudgetGasSchedule)

	return out0, err

}

// GasSchedule is a free data retrieval call binding the contract method 0x61ed0660.
//
// Solidity: function gasSchedule() view returns((uint24,uint24,uint48,uint64))
func (_PriceOracle *PriceOracleSession) GasSchedule() (IGasBudgetGasSchedule, error) {
	return _PriceOracle.Contract.GasSchedule(&_PriceOracle.CallOpts)
}

// GasSchedule is a free data retrieval call binding the contract method 0x61ed0660.
//
// Solidity: function gasSchedule() view returns((uint24,uint24,uint48,uint64))
func (_PriceOracle *PriceOracleCallerSession) GasSchedule() (IGasBudgetGasSchedule, error) {
	return _PriceOracle.Contract.GasSchedule(&_PriceOracle.CallOpts)
}

// GetFeed is a free data retrieval call binding the contract method 0xa8e050ce.
//
// Solidity: function getFeed(uint8 index) view returns((bytes32,uint8,uint8,(uint32,uint16,uint16,uint8,uint88,uint88),(uint8,address,uint8,uint32,bytes)[]))
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
// Solidity: function getFeed(uint8 index) view returns((bytes32,uint8,uint8,(uint32,uint16,uint16,uint8,uint88,uint88),(uint8,address,uint8,uint32,bytes)[]))
func (_PriceOracle *PriceOracleSession) GetFeed(index uint8) (IPriceOracleFeed, error) {
	return _PriceOracle.Contract.GetFeed(&_PriceOracle.CallOpts, index)
}

// GetFeed is a free data retrieval call binding the contract method 0xa8e050ce.
//
// Solidity: function getFeed(uint8 index) view returns((bytes32,uint8,uint8,(uint32,uint16,uint16,uint8,uint88,uint88),(uint8,address,uint8,uint32,bytes)[]))
func (_PriceOracle *PriceOracleCallerSession) GetFeed(index uint8) (IPriceOracleFeed, error) {
	return _PriceOracle.Contract.GetFeed(&_PriceOracle.CallOpts, index)
}

// GetRequest is a free data retrieval call binding the contract method 0x1e63ab29.
//
// Solidity: function getRequest(uint8 feed) view returns((address,uint32,uint256))
func (_PriceOracle *PriceOracleCaller) GetRequest(opts *bind.CallOpts, feed uint8) (IUpdateRequestsRequest, error) {
	var out []interface{}
	err := _PriceOracle.contract.Call(opts, &out, "getRequest", feed)

	if err != nil {
		return *new(IUpdateRequestsRequest), err
	}

	out0 := *abi.ConvertType(out[0], new(IUpdateRequestsRequest)).(*IUpdateRequestsRequest)

	return out0, err

}

// GetRequest is a free data retrieval call binding the contract method 0x1e63ab29.
//
// Solidity: function getRequest(uint8 feed) view returns((address,uint32,uint256))
func (_PriceOracle *PriceOracleSession) GetRequest(feed uint8) (IUpdateRequestsRequest, error) {
	return _PriceOracle.Contract.GetRequest(&_PriceOracle.CallOpts, feed)
}

// GetRequest is a free data retrieval call binding the contract method 0x1e63ab29.
//
// Solidity: function getRequest(uint8 feed) view returns((address,uint32,uint256))
func (_PriceOracle *PriceOracleCallerSession) GetRequest(feed uint8) (IUpdateRequestsRequest, error) {
	return _PriceOracle.Contract.GetRequest(&_PriceOracle.CallOpts, feed)
}

// GetRound is a free data retrieval call binding the contract method 0xd3f083b2.
//
// Solidity: function getRound(uint8 index, uint80 roundId) view returns((uint80,int192,uint32,uint32,uint32,uint16,uint8))
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
// Solidity: function getRound(uint8 index, uint80 roundId) view returns((uint80,int192,uint32,uint32,uint32,uint16,uint8))
func (_PriceOracle *PriceOracleSession) GetRound(index uint8, roundId *big.Int) (IPriceOracleRound, error) {
	return _PriceOracle.Contract.GetRound(&_PriceOracle.CallOpts, index, roundId)
}

// GetRound is a free data retrieval call binding the contract method 0xd3f083b2.
//
// Solidity: function getRound(uint8 index, uint80 roundId) view returns((uint80,int192,uint32,uint32,uint32,uint16,uint8))
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
// Solidity: function latestRound(uint8 index) view returns((uint80,int192,uint32,uint32,uint32,uint16,uint8))
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
// Solidity: function latestRound(uint8 index) view returns((uint80,int192,uint32,uint32,uint32,uint16,uint8))
func (_PriceOracle *PriceOracleSession) LatestRound(index uint8) (IPriceOracleRound, error) {
	return _PriceOracle.Contract.LatestRound(&_PriceOracle.CallOpts, index)
}

// LatestRound is a free data retrieval call binding the contract method 0xd6118da9.
//
// Solidity: function latestRound(uint8 index) view returns((uint80,int192,uint32,uint32,uint32,uint16,uint8))
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
// Solidity: function parameters() view returns((uint16,uint16,uint16))
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
// Solidity: function parameters() view returns((uint16,uint16,uint16))
func (_PriceOracle *PriceOracleSession) Parameters() (IRotatingTaskManagerParameters, error) {
	return _PriceOracle.Contract.Parameters(&_PriceOracle.CallOpts)
}

// Parameters is a free data retrieval call binding the contract method 0x89035730.
//
// Solidity: function parameters() view returns((uint16,uint16,uint16))
func (_PriceOracle *PriceOracleCallerSession) Parameters() (IRotatingTaskManagerParameters, error) {
	return _PriceOracle.Contract.Parameters(&_PriceOracle.CallOpts)
}

// Paused is a free data retrieval call binding the contract method 0x5c975abb.
//
// Solidity: function paused() view returns(uint8)
func (_PriceOracle *PriceOracleCaller) Paused(opts *bind.CallOpts) (uint8, error) {
	var out []interface{}
	err := _PriceOracle.contract.Call(opts, &out, "paused")

	if err != nil {
		return *new(uint8), err
	}

	out0 := *abi.ConvertType(out[0], new(uint8)).(*uint8)

	return out0, err

}

// Paused is a free data retrieval call binding the contract method 0x5c975abb.
//
// Solidity: function paused() view returns(uint8)
func (_PriceOracle *PriceOracleSession) Paused() (uint8, error) {
	return _PriceOracle.Contract.Paused(&_PriceOracle.CallOpts)
}

// Paused is a free data retrieval call binding the contract method 0x5c975abb.
//
// Solidity: function paused() view returns(uint8)
func (_PriceOracle *PriceOracleCallerSession) Paused() (uint8, error) {
	return _PriceOracle.Contract.Paused(&_PriceOracle.CallOpts)
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

// ProposedThresholdBps is a free data retrieval call binding the contract method 0xd17628ee.
//
// Solidity: function proposedThresholdBps() view returns(uint16 bps, uint256 fromBlock)
func (_PriceOracle *PriceOracleCaller) ProposedThresholdBps(opts *bind.CallOpts) (struct {
	Bps       uint16
	FromBlock *big.Int
}, error) {
	var out []interface{}
	err := _PriceOracle.contract.Call(opts, &out, "proposedThresholdBps")

	outstruct := new(struct {
		Bps       uint16
		FromBlock *big.Int
	})
	if err != nil {
		return *outstruct, err
	}

	outstruct.Bps = *abi.ConvertType(out[0], new(uint16)).(*uint16)
	outstruct.FromBlock = *abi.ConvertType(out[1], new(*big.Int)).(**big.Int)

	return *outstruct, err

}

// ProposedThresholdBps is a free data retrieval call binding the contract method 0xd17628ee.
//
// Solidity: function proposedThresholdBps() view returns(uint16 bps, uint256 fromBlock)
func (_PriceOracle *PriceOracleSession) ProposedThresholdBps() (struct {
	Bps       uint16
	FromBlock *big.Int
}, error) {
	return _PriceOracle.Contract.ProposedThresholdBps(&_PriceOracle.CallOpts)
}

// ProposedThresholdBps is a free data retrieval call binding the contract method 0xd17628ee.
//
// Solidity: function proposedThresholdBps() view returns(uint16 bps, uint256 fromBlock)
func (_PriceOracle *PriceOracleCallerSession) ProposedThresholdBps() (struct {
	Bps       uint16
	FromBlock *big.Int
}, error) {
	return _PriceOracle.Contract.ProposedThresholdBps(&_PriceOracle.CallOpts)
}

// RenounceOwnership is a free data retrieval call binding the contract method 0x715018a6.
//
// Solidity: function renounceOwnership() pure returns()
func (_PriceOracle *PriceOracleCaller) RenounceOwnership(opts *bind.CallOpts) error {
	var out []interface{}
	err := _PriceOracle.contract.Call(opts, &out, "renounceOwnership")

	if err != nil {
		return err
	}

	return err

}

// RenounceOwnership is a free data retrieval call binding the contract method 0x715018a6.
//
// Solidity: function renounceOwnership() pure returns()
func (_PriceOracle *PriceOracleSession) RenounceOwnership() error {
	return _PriceOracle.Contract.RenounceOwnership(&_PriceOracle.CallOpts)
}

// RenounceOwnership is a free data retrieval call binding the contract method 0x715018a6.
//
// Solidity: function renounceOwnership() pure returns()
func (_PriceOracle *PriceOracleCallerSession) RenounceOwnership() error {
	return _PriceOracle.Contract.RenounceOwnership(&_PriceOracle.CallOpts)
}

// RequestFee is a free data retrieval call binding the contract method 0xeb2e578b.
//
// Solidity: function requestFee() view returns(uint256)
func (_PriceOracle *PriceOracleCaller) RequestFee(opts *bind.CallOpts) (*big.Int, error) {
	var out []interface{}
	err := _PriceOracle.contract.Call(opts, &out, "requestFee")

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// RequestFee is a free data retrieval call binding the contract method 0xeb2e578b.
//
// Solidity: function requestFee() view returns(uint256)
func (_PriceOracle *PriceOracleSession) RequestFee() (*big.Int, error) {
	return _PriceOracle.Contract.RequestFee(&_PriceOracle.CallOpts)
}

// RequestFee is a free data retrieval call binding the contract method 0xeb2e578b.
//
// Solidity: function requestFee() view returns(uint256)
func (_PriceOracle *PriceOracleCallerSession) RequestFee() (*big.Int, error) {
	return _PriceOracle.Contract.RequestFee(&_PriceOracle.CallOpts)
}

// RequestedFeeds is a free data retrieval call binding the contract method 0xf86f2cc2.
//
// Solidity: function requestedFeeds() view returns(uint256)
func (_PriceOracle *PriceOracleCaller) RequestedFeeds(opts *bind.CallOpts) (*big.Int, error) {
	var out []interface{}
	err := _PriceOracle.contract.Call(opts, &out, "requestedFeeds")

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// RequestedFeeds is a free data retrieval call binding the contract method 0xf86f2cc2.
//
// Solidity: function requestedFeeds() view returns(uint256)
func (_PriceOracle *PriceOracleSession) RequestedFeeds() (*big.Int, error) {
	return _PriceOracle.Contract.RequestedFeeds(&_PriceOracle.CallOpts)
}

// RequestedFeeds is a free data retrieval call binding the contract method 0xf86f2cc2.
//
// Solidity: function requestedFeeds() view returns(uint256)
func (_PriceOracle *PriceOracleCallerSession) RequestedFeeds() (*big.Int, error) {
	return _PriceOracle.Contract.RequestedFeeds(&_PriceOracle.CallOpts)
}

// RingSize is a free data retrieval call binding the contract method 0x9b5db766.
//
// Solidity: function ringSize(uint8 index) view returns(uint256)
func (_PriceOracle *PriceOracleCaller) RingSize(opts *bind.CallOpts, index uint8) (*big.Int, error) {
	var out []interface{}
	err := _PriceOracle.contract.Call(opts, &out, "ringSize", index)

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// RingSize is a free data retrieval call binding the contract method 0x9b5db766.
//
// Solidity: function ringSize(uint8 index) view returns(uint256)
func (_PriceOracle *PriceOracleSession) RingSize(index uint8) (*big.Int, error) {
	return _PriceOracle.Contract.RingSize(&_PriceOracle.CallOpts, index)
}

// RingSize is a free data retrieval call binding the contract method 0x9b5db766.
//
// Solidity: function ringSize(uint8 index) view returns(uint256)
func (_PriceOracle *PriceOracleCallerSession) RingSize(index uint8) (*big.Int, error) {
	return _PriceOracle.Contract.RingSize(&_PriceOracle.CallOpts, index)
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

// Slots is a free data retrieval call binding the contract method 0x48547d69.
//
// Solidity: function slots() view returns((uint64,uint32))
func (_PriceOracle *PriceOracleCaller) Slots(opts *bind.CallOpts) (ISlotTaskManagerSlots, error) {
	var out []interface{}
	err := _PriceOracle.contract.Call(opts, &out, "slots")

	if err != nil {
		return *new(ISlotTaskManagerSlots), err
	}

	out0 := *abi.ConvertType(out[0], new(ISlotTaskManagerSlots)).(*ISlotTaskManagerSlots)

	return out0, err

}

// Slots is a free data retrieval call binding the contract method 0x48547d69.
//
// Solidity: function slots() view returns((uint64,uint32))
func (_PriceOracle *PriceOracleSession) Slots() (ISlotTaskManagerSlots, error) {
	return _PriceOracle.Contract.Slots(&_PriceOracle.CallOpts)
}

// Slots is a free data retrieval call binding the contract method 0x48547d69.
//
// Solidity: function slots() view returns((uint64,uint32))
func (_PriceOracle *PriceOracleCallerSession) Slots() (ISlotTaskManagerSlots, error) {
	return _PriceOracle.Contract.Slots(&_PriceOracle.CallOpts)
}

// SourceAdapters is a free data retrieval call binding the contract method 0x26f87ab4.
//
// Solidity: function sourceAdapters() view returns(address)
func (_PriceOracle *PriceOracleCaller) SourceAdapters(opts *bind.CallOpts) (common.Address, error) {
	var out []interface{}
	err := _PriceOracle.contract.Call(opts, &out, "sourceAdapters")

	if err != nil {
		return *new(common.Address), err
	}

	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)

	return out0, err

}

// SourceAdapters is a free data retrieval call binding the contract method 0x26f87ab4.
//
// Solidity: function sourceAdapters() view returns(address)
func (_PriceOracle *PriceOracleSession) SourceAdapters() (common.Address, error) {
	return _PriceOracle.Contract.SourceAdapters(&_PriceOracle.CallOpts)
}

// SourceAdapters is a free data retrieval call binding the contract method 0x26f87ab4.
//
// Solidity: function sourceAdapters() view returns(address)
func (_PriceOracle *PriceOracleCallerSession) SourceAdapters() (common.Address, error) {
	return _PriceOracle.Contract.SourceAdapters(&_PriceOracle.CallOpts)
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

// WasDue is a free data retrieval call binding the contract method 0x7d3d148c.
//
// Solidity: function wasDue(uint8 index, uint80 roundId) view returns(bool)
func (_PriceOracle *PriceOracleCaller) WasDue(opts *bind.CallOpts, index uint8, roundId *big.Int) (bool, error) {
	var out []interface{}
	err := _PriceOracle.contract.Call(opts, &out, "wasDue", index, roundId)

	if err != nil {
		return *new(bool), err
	}

	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)

	return out0, err

}

// WasDue is a free data retrieval call binding the contract method 0x7d3d148c.
//
// Solidity: function wasDue(uint8 index, uint80 roundId) view returns(bool)
func (_PriceOracle *PriceOracleSession) WasDue(index uint8, roundId *big.Int) (bool, error) {
	return _PriceOracle.Contract.WasDue(&_PriceOracle.CallOpts, index, roundId)
}

// WasDue is a free data retrieval call binding the contract method 0x7d3d148c.
//
// Solidity: function wasDue(uint8 index, uint80 roundId) view returns(bool)
func (_PriceOracle *PriceOracleCallerSession) WasDue(index uint8, roundId *big.Int) (bool, error) {
	return _PriceOracle.Contract.WasDue(&_PriceOracle.CallOpts, index, roundId)
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

// AddFeed is a paid mutator transaction binding the contract method 0x4c4f07f8.
//
// Solidity: function addFeed((bytes32,uint8,uint8,(uint32,uint16,uint16,uint8,uint88,uint88),(uint8,address,uint8,uint32,bytes)[]) feed) returns(uint8 index)
func (_PriceOracle *PriceOracleTransactor) AddFeed(opts *bind.TransactOpts, feed IPriceOracleFeed) (*types.Transaction, error) {
	return _PriceOracle.contract.Transact(opts, "addFeed", feed)
}

// AddFeed is a paid mutator transaction binding the contract method 0x4c4f07f8.
//
// Solidity: function addFeed((bytes32,uint8,uint8,(uint32,uint16,uint16,uint8,uint88,uint88),(uint8,address,uint8,uint32,bytes)[]) feed) returns(uint8 index)
func (_PriceOracle *PriceOracleSession) AddFeed(feed IPriceOracleFeed) (*types.Transaction, error) {
	return _PriceOracle.Contract.AddFeed(&_PriceOracle.TransactOpts, feed)
}

// AddFeed is a paid mutator transaction binding the contract method 0x4c4f07f8.
//
// Solidity: function addFeed((bytes32,uint8,uint8,(uint32,uint16,uint16,uint8,uint88,uint88),(uint8,address,uint8,uint32,bytes)[]) feed) returns(uint8 index)
func (_PriceOracle *PriceOracleTransactorSession) AddFeed(feed IPriceOracleFeed) (*types.Transaction, error) {
	return _PriceOracle.Contract.AddFeed(&_PriceOracle.TransactOpts, feed)
}

// ApplyThresholdBps is a paid mutator transaction binding the contract method 0xe4b809d2.
//
// Solidity: function applyThresholdBps() returns()
func (_PriceOracle *PriceOracleTransactor) ApplyThresholdBps(opts *bind.TransactOpts) (*types.Transaction, error) {
	return _PriceOracle.contract.Transact(opts, "applyThresholdBps")
}

// ApplyThresholdBps is a paid mutator transaction binding the contract method 0xe4b809d2.
//
// Solidity: function applyThresholdBps() returns()
func (_PriceOracle *PriceOracleSession) ApplyThresholdBps() (*types.Transaction, error) {
	return _PriceOracle.Contract.ApplyThresholdBps(&_PriceOracle.TransactOpts)
}

// ApplyThresholdBps is a paid mutator transaction binding the contract method 0xe4b809d2.
//
// Solidity: function applyThresholdBps() returns()
func (_PriceOracle *PriceOracleTransactorSession) ApplyThresholdBps() (*types.Transaction, error) {
	return _PriceOracle.Contract.ApplyThresholdBps(&_PriceOracle.TransactOpts)
}

// CancelRequest is a paid mutator transaction binding the contract method 0xa1559a7c.
//
// Solidity: function cancelRequest(uint8 feed) returns()
func (_PriceOracle *PriceOracleTransactor) CancelRequest(opts *bind.TransactOpts, feed uint8) (*types.Transaction, error) {
	return _PriceOracle.contract.Transact(opts, "cancelRequest", feed)
}

// CancelRequest is a paid mutator transaction binding the contract method 0xa1559a7c.
//
// Solidity: function cancelRequest(uint8 feed) returns()
func (_PriceOracle *PriceOracleSession) CancelRequest(feed uint8) (*types.Transaction, error) {
	return _PriceOracle.Contract.CancelRequest(&_PriceOracle.TransactOpts, feed)
}

// CancelRequest is a paid mutator transaction binding the contract method 0xa1559a7c.
//
// Solidity: function cancelRequest(uint8 feed) returns()
func (_PriceOracle *PriceOracleTransactorSession) CancelRequest(feed uint8) (*types.Transaction, error) {
	return _PriceOracle.Contract.CancelRequest(&_PriceOracle.TransactOpts, feed)
}

// ConfigureFeed is a paid mutator transaction binding the contract method 0xc18eba74.
//
// Solidity: function configureFeed(uint8 index, (uint32,uint16,uint16,uint8,uint88,uint88) limits, (uint8,address,uint8,uint32,bytes)[] sources) returns()
func (_PriceOracle *PriceOracleTransactor) ConfigureFeed(opts *bind.TransactOpts, index uint8, limits IPriceOracleLimits, sources []IPriceOracleSource) (*types.Transaction, error) {
	return _PriceOracle.contract.Transact(opts, "configureFeed", index, limits, sources)
}

// ConfigureFeed is a paid mutator transaction binding the contract method 0xc18eba74.
//
// Solidity: function configureFeed(uint8 index, (uint32,uint16,uint16,uint8,uint88,uint88) limits, (uint8,address,uint8,uint32,bytes)[] sources) returns()
func (_PriceOracle *PriceOracleSession) ConfigureFeed(index uint8, limits IPriceOracleLimits, sources []IPriceOracleSource) (*types.Transaction, error) {
	return _PriceOracle.Contract.ConfigureFeed(&_PriceOracle.TransactOpts, index, limits, sources)
}

// ConfigureFeed is a paid mutator transaction binding the contract method 0xc18eba74.
//
// Solidity: function configureFeed(uint8 index, (uint32,uint16,uint16,uint8,uint88,uint88) limits, (uint8,address,uint8,uint32,bytes)[] sources) returns()
func (_PriceOracle *PriceOracleTransactorSession) ConfigureFeed(index uint8, limits IPriceOracleLimits, sources []IPriceOracleSource) (*types.Transaction, error) {
	return _PriceOracle.Contract.ConfigureFeed(&_PriceOracle.TransactOpts, index, limits, sources)
}

// FundGas is a paid mutator transaction binding the contract method 0xe4c0b6fa.
//
// Solidity: function fundGas() payable returns()
func (_PriceOracle *PriceOracleTransactor) FundGas(opts *bind.TransactOpts) (*types.Transaction, error) {
	return _PriceOracle.contract.Transact(opts, "fundGas")
}

// FundGas is a paid mutator transaction binding the contract method 0xe4c0b6fa.
//
// Solidity: function fundGas() payable returns()
func (_PriceOracle *PriceOracleSession) FundGas() (*types.Transaction, error) {
	return _PriceOracle.Contract.FundGas(&_PriceOracle.TransactOpts)
}

// FundGas is a paid mutator transaction binding the contract method 0xe4c0b6fa.
//
// Solidity: function fundGas() payable returns()
func (_PriceOracle *PriceOracleTransactorSession) FundGas() (*types.Transaction, error) {
	return _PriceOracle.Contract.FundGas(&_PriceOracle.TransactOpts)
}

// ProposeThresholdBps is a paid mutator transaction binding the contract method 0xa657a10a.
//
// Solidity: function proposeThresholdBps(uint16 bps) returns()
func (_PriceOracle *PriceOracleTransactor) ProposeThresholdBps(opts *bind.TransactOpts, bps uint16) (*types.Transaction, error) {
	return _PriceOracle.contract.Transact(opts, "proposeThresholdBps", bps)
}

// ProposeThresholdBps is a paid mutator transaction binding the contract method 0xa657a10a.
//
// Solidity: function proposeThresholdBps(uint16 bps) returns()
func (_PriceOracle *PriceOracleSession) ProposeThresholdBps(bps uint16) (*types.Transaction, error) {
	return _PriceOracle.Contract.ProposeThresholdBps(&_PriceOracle.TransactOpts, bps)
}

// ProposeThresholdBps is a paid mutator transaction binding the contract method 0xa657a10a.
//
// Solidity: function proposeThresholdBps(uint16 bps) returns()
func (_PriceOracle *PriceOracleTransactorSession) ProposeThresholdBps(bps uint16) (*types.Transaction, error) {
	return _PriceOracle.Contract.ProposeThresholdBps(&_PriceOracle.TransactOpts, bps)
}

// RaiseThresholdBps is a paid mutator transaction binding the contract method 0xe218b255.
//
// Solidity: function raiseThresholdBps(uint16 bps) returns()
func (_PriceOracle *PriceOracleTransactor) RaiseThresholdBps(opts *bind.TransactOpts, bps uint16) (*types.Transaction, error) {
	return _PriceOracle.contract.Transact(opts, "raiseThresholdBps", bps)
}

// RaiseThresholdBps is a paid mutator transaction binding the contract method 0xe218b255.
//
// Solidity: function raiseThresholdBps(uint16 bps) returns()
func (_PriceOracle *PriceOracleSession) RaiseThresholdBps(bps uint16) (*types.Transaction, error) {
	return _PriceOracle.Contract.RaiseThresholdBps(&_PriceOracle.TransactOpts, bps)
}

// RaiseThresholdBps is a paid mutator transaction binding the contract method 0xe218b255.
//
// Solidity: function raiseThresholdBps(uint16 bps) returns()
func (_PriceOracle *PriceOracleTransactorSession) RaiseThresholdBps(bps uint16) (*types.Transaction, error) {
	return _PriceOracle.Contract.RaiseThresholdBps(&_PriceOracle.TransactOpts, bps)
}

// ReleaseGas is a paid mutator transaction binding the contract method 0xd902743c.
//
// Solidity: function releaseGas(uint256 amount) returns()
func (_PriceOracle *PriceOracleTransactor) ReleaseGas(opts *bind.TransactOpts, amount *big.Int) (*types.Transaction, error) {
	return _PriceOracle.contract.Transact(opts, "releaseGas", amount)
}

// ReleaseGas is a paid mutator transaction binding the contract method 0xd902743c.
//
// Solidity: function releaseGas(uint256 amount) returns()
func (_PriceOracle *PriceOracleSession) ReleaseGas(amount *big.Int) (*types.Transaction, error) {
	return _PriceOracle.Contract.ReleaseGas(&_PriceOracle.TransactOpts, amount)
}

// ReleaseGas is a paid mutator transaction binding the contract method 0xd902743c.
//
// Solidity: function releaseGas(uint256 amount) returns()
func (_PriceOracle *PriceOracleTransactorSession) ReleaseGas(amount *big.Int) (*types.Transaction, error) {
	return _PriceOracle.Contract.ReleaseGas(&_PriceOracle.TransactOpts, amount)
}

// RequestUpdate is a paid mutator transaction binding the contract method 0xc14c1ce3.
//
// Solidity: function requestUpdate(uint256 feeds) payable returns()
func (_PriceOracle *PriceOracleTransactor) RequestUpdate(opts *bind.TransactOpts, feeds *big.Int) (*types.Transaction, error) {
	return _PriceOracle.contract.Transact(opts, "requestUpdate", feeds)
}

// RequestUpdate is a paid mutator transaction binding the contract method 0xc14c1ce3.
//
// Solidity: function requestUpdate(uint256 feeds) payable returns()
func (_PriceOracle *PriceOracleSession) RequestUpdate(feeds *big.Int) (*types.Transaction, error) {
	return _PriceOracle.Contract.RequestUpdate(&_PriceOracle.TransactOpts, feeds)
}

// RequestUpdate is a paid mutator transaction binding the contract method 0xc14c1ce3.
//
// Solidity: function requestUpdate(uint256 feeds) payable returns()
func (_PriceOracle *PriceOracleTransactorSession) RequestUpdate(feeds *big.Int) (*types.Transaction, error) {
	return _PriceOracle.Contract.RequestUpdate(&_PriceOracle.TransactOpts, feeds)
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

// SetGasSchedule is a paid mutator transaction binding the contract method 0x731644f2.
//
// Solidity: function setGasSchedule((uint24,uint24,uint48,uint64) schedule) returns()
func (_PriceOracle *PriceOracleTransactor) SetGasSchedule(opts *bind.TransactOpts, schedule IGasBudgetGasSchedule) (*types.Transaction, error) {
	return _PriceOracle.contract.Transact(opts, "setGasSchedule", schedule)
}

// SetGasSchedule is a paid mutator transaction binding the contract method 0x731644f2.
//
// Solidity: function setGasSchedule((uint24,uint24,uint48,uint64) schedule) returns()
func (_PriceOracle *PriceOracleSession) SetGasSchedule(schedule IGasBudgetGasSchedule) (*types.Transaction, error) {
	return _PriceOracle.Contract.SetGasSchedule(&_PriceOracle.TransactOpts, schedule)
}

// SetGasSchedule is a paid mutator transaction binding the contract method 0x731644f2.
//
// Solidity: function setGasSchedule((uint24,uint24,uint48,uint64) schedule) returns()
func (_PriceOracle *PriceOracleTransactorSession) SetGasSchedule(schedule IGasBudgetGasSchedule) (*types.Transaction, error) {
	return _PriceOracle.Contract.SetGasSchedule(&_PriceOracle.TransactOpts, schedule)
}

// SetPaused is a paid mutator transaction binding the contract method 0x2908f0dc.
//
// Solidity: function setPaused(uint8 bits) returns()
func (_PriceOracle *PriceOracleTransactor) SetPaused(opts *bind.TransactOpts, bits uint8) (*types.Transaction, error) {
	return _PriceOracle.contract.Transact(opts, "setPaused", bits)
}

// SetPaused is a paid mutator transaction binding the contract method 0x2908f0dc.
//
// Solidity: function setPaused(uint8 bits) returns()
func (_PriceOracle *PriceOracleSession) SetPaused(bits uint8) (*types.Transaction, error) {
	return _PriceOracle.Contract.SetPaused(&_PriceOracle.TransactOpts, bits)
}

// SetPaused is a paid mutator transaction binding the contract method 0x2908f0dc.
//
// Solidity: function setPaused(uint8 bits) returns()
func (_PriceOracle *PriceOracleTransactorSession) SetPaused(bits uint8) (*types.Transaction, error) {
	return _PriceOracle.Contract.SetPaused(&_PriceOracle.TransactOpts, bits)
}

// SetRequestFee is a paid mutator transaction binding the contract method 0xffb9c43f.
//
// Solidity: function setRequestFee(uint256 fee) returns()
func (_PriceOracle *PriceOracleTransactor) SetRequestFee(opts *bind.TransactOpts, fee *big.Int) (*types.Transaction, error) {
	return _PriceOracle.contract.Transact(opts, "setRequestFee", fee)
}

// SetRequestFee is a paid mutator transaction binding the contract method 0xffb9c43f.
//
// Solidity: function setRequestFee(uint256 fee) returns()
func (_PriceOracle *PriceOracleSession) SetRequestFee(fee *big.Int) (*types.Transaction, error) {
	return _PriceOracle.Contract.SetRequestFee(&_PriceOracle.TransactOpts, fee)
}

// SetRequestFee is a paid mutator transaction binding the contract method 0xffb9c43f.
//
// Solidity: function setRequestFee(uint256 fee) returns()
func (_PriceOracle *PriceOracleTransactorSession) SetRequestFee(fee *big.Int) (*types.Transaction, error) {
	return _PriceOracle.Contract.SetRequestFee(&_PriceOracle.TransactOpts, fee)
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

// Withdraw is a paid mutator transaction binding the contract method 0x51cff8d9.
//
// Solidity: function withdraw(address to) returns(uint256 amount)
func (_PriceOracle *PriceOracleTransactor) Withdraw(opts *bind.TransactOpts, to common.Address) (*types.Transaction, error) {
	return _PriceOracle.contract.Transact(opts, "withdraw", to)
}

// Withdraw is a paid mutator transaction binding the contract method 0x51cff8d9.
//
// Solidity: function withdraw(address to) returns(uint256 amount)
func (_PriceOracle *PriceOracleSession) Withdraw(to common.Address) (*types.Transaction, error) {
	return _PriceOracle.Contract.Withdraw(&_PriceOracle.TransactOpts, to)
}

// Withdraw is a paid mutator transaction binding the contract method 0x51cff8d9.
//
// Solidity: function withdraw(address to) returns(uint256 amount)
func (_PriceOracle *PriceOracleTransactorSession) Withdraw(to common.Address) (*types.Transaction, error) {
	return _PriceOracle.Contract.Withdraw(&_PriceOracle.TransactOpts, to)
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
	Feed    uint8
	RoundId *big.Int
	Round   [32]byte
	Raw     types.Log // Blockchain specific contextual infos
}

// FilterAnswerUpdated is a free log retrieval operation binding the contract event 0x6ac80ebb2562da697e407f57b29d50619280f9aa0070723fda72bd53d4f19abf.
//
// Solidity: event AnswerUpdated(uint8 indexed feed, uint80 indexed roundId, bytes32 round)
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

// WatchAnswerUpdated is a free log subscription operation binding the contract event 0x6ac80ebb2562da697e407f57b29d50619280f9aa0070723fda72bd53d4f19abf.
//
// Solidity: event AnswerUpdated(uint8 indexed feed, uint80 indexed roundId, bytes32 round)
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

// ParseAnswerUpdated is a log parse operation binding the contract event 0x6ac80ebb2562da697e407f57b29d50619280f9aa0070723fda72bd53d4f19abf.
//
// Solidity: event AnswerUpdated(uint8 indexed feed, uint80 indexed roundId, bytes32 round)
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
	Feed        uint8
	Id          [32]byte
	Decimals    uint8
	HistoryBits uint8
	Raw         types.Log // Blockchain specific contextual infos
}

// FilterFeedAdded is a free log retrieval operation binding the contract event 0x355857fd870341b247ca5fa34570781ff672dfbdab9d1a42a8a753c22b9e1846.
//
// Solidity: event FeedAdded(uint8 indexed feed, bytes32 indexed id, uint8 decimals, uint8 historyBits)
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

// WatchFeedAdded is a free log subscription operation binding the contract event 0x355857fd870341b247ca5fa34570781ff672dfbdab9d1a42a8a753c22b9e1846.
//
// Solidity: event FeedAdded(uint8 indexed feed, bytes32 indexed id, uint8 decimals, uint8 historyBits)
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

// ParseFeedAdded is a log parse operation binding the contract event 0x355857fd870341b247ca5fa34570781ff672dfbdab9d1a42a8a753c22b9e1846.
//
// Solidity: event FeedAdded(uint8 indexed feed, bytes32 indexed id, uint8 decimals, uint8 historyBits)
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
	Feed    uint8
	Limits  IPriceOracleLimits
	Sources []IPriceOracleSource
	Raw     types.Log // Blockchain specific contextual infos
}

// FilterFeedConfigured is a free log retrieval operation binding the contract event 0x5b18aec15c9ba2021b5c38d9324acf7aa1fd55b1c54a2477b0ed98129f8e7a8e.
//
// Solidity: event FeedConfigured(uint8 indexed feed, (uint32,uint16,uint16,uint8,uint88,uint88) limits, (uint8,address,uint8,uint32,bytes)[] sources)
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

// WatchFeedConfigured is a free log subscription operation binding the contract event 0x5b18aec15c9ba2021b5c38d9324acf7aa1fd55b1c54a2477b0ed98129f8e7a8e.
//
// Solidity: event FeedConfigured(uint8 indexed feed, (uint32,uint16,uint16,uint8,uint88,uint88) limits, (uint8,address,uint8,uint32,bytes)[] sources)
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

// ParseFeedConfigured is a log parse operation binding the contract event 0x5b18aec15c9ba2021b5c38d9324acf7aa1fd55b1c54a2477b0ed98129f8e7a8e.
//
// Solidity: event FeedConfigured(uint8 indexed feed, (uint32,uint16,uint16,uint8,uint88,uint88) limits, (uint8,address,uint8,uint32,bytes)[] sources)
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

// PriceOracleGasFundedIterator is returned from FilterGasFunded and is used to iterate over the raw logs and unpacked data for GasFunded events raised by the PriceOracle contract.
type PriceOracleGasFundedIterator struct {
	Event *PriceOracleGasFunded // Event containing the contract specifics and raw log

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
func (it *PriceOracleGasFundedIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(PriceOracleGasFunded)
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
		it.Event = new(PriceOracleGasFunded)
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
func (it *PriceOracleGasFundedIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *PriceOracleGasFundedIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// PriceOracleGasFunded represents a GasFunded event raised by the PriceOracle contract.
type PriceOracleGasFunded struct {
	Funder common.Address
	Amount *big.Int
	Raw    types.Log // Blockchain specific contextual infos
}

// FilterGasFunded is a free log retrieval operation binding the contract event 0xa7c69bb7aa4c89631542ba5eae34f7a095e4ed2ee9eafaf1b8f6f56994090cd5.
//
// Solidity: event GasFunded(address indexed funder, uint256 amount)
func (_PriceOracle *PriceOracleFilterer) FilterGasFunded(opts *bind.FilterOpts, funder []common.Address) (*PriceOracleGasFundedIterator, error) {

	var funderRule []interface{}
	for _, funderItem := range funder {
		funderRule = append(funderRule, funderItem)
	}

	logs, sub, err := _PriceOracle.contract.FilterLogs(opts, "GasFunded", funderRule)
	if err != nil {
		return nil, err
	}
	return &PriceOracleGasFundedIterator{contract: _PriceOracle.contract, event: "GasFunded", logs: logs, sub: sub}, nil
}

// WatchGasFunded is a free log subscription operation binding the contract event 0xa7c69bb7aa4c89631542ba5eae34f7a095e4ed2ee9eafaf1b8f6f56994090cd5.
//
// Solidity: event GasFunded(address indexed funder, uint256 amount)
func (_PriceOracle *PriceOracleFilterer) WatchGasFunded(opts *bind.WatchOpts, sink chan<- *PriceOracleGasFunded, funder []common.Address) (event.Subscription, error) {

	var funderRule []interface{}
	for _, funderItem := range funder {
		funderRule = append(funderRule, funderItem)
	}

	logs, sub, err := _PriceOracle.contract.WatchLogs(opts, "GasFunded", funderRule)
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(PriceOracleGasFunded)
				if err := _PriceOracle.contract.UnpackLog(event, "GasFunded", log); err != nil {
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

// ParseGasFunded is a log parse operation binding the contract event 0xa7c69bb7aa4c89631542ba5eae34f7a095e4ed2ee9eafaf1b8f6f56994090cd5.
//
// Solidity: event GasFunded(address indexed funder, uint256 amount)
func (_PriceOracle *PriceOracleFilterer) ParseGasFunded(log types.Log) (*PriceOracleGasFunded, error) {
	event := new(PriceOracleGasFunded)
	if err := _PriceOracle.contract.UnpackLog(event, "GasFunded", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}

// PriceOracleGasReimbursedIterator is returned from FilterGasReimbursed and is used to iterate over the raw logs and unpacked data for GasReimbursed events raised by the PriceOracle contract.
type PriceOracleGasReimbursedIterator struct {
	Event *PriceOracleGasReimbursed // Event containing the contract specifics and raw log

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
func (it *PriceOracleGasReimbursedIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(PriceOracleGasReimbursed)
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
		it.Event = new(PriceOracleGasReimbursed)
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
func (it *PriceOracleGasReimbursedIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *PriceOracleGasReimbursedIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// PriceOracleGasReimbursed represents a GasReimbursed event raised by the PriceOracle contract.
type PriceOracleGasReimbursed struct {
	Payee  common.Address
	Amount *big.Int
	Raw    types.Log // Blockchain specific contextual infos
}

// FilterGasReimbursed is a free log retrieval operation binding the contract event 0xea90b9e5054fba08a8c55cc92f2de4e33dcbeb734946687e995a78a507c1b351.
//
// Solidity: event GasReimbursed(address indexed payee, uint256 amount)
func (_PriceOracle *PriceOracleFilterer) FilterGasReimbursed(opts *bind.FilterOpts, payee []common.Address) (*PriceOracleGasReimbursedIterator, error) {

	var payeeRule []interface{}
	for _, payeeItem := range payee {
		payeeRule = append(payeeRule, payeeItem)
	}

	logs, sub, err := _PriceOracle.contract.FilterLogs(opts, "GasReimbursed", payeeRule)
	if err != nil {
		return nil, err
	}
	return &PriceOracleGasReimbursedIterator{contract: _PriceOracle.contract, event: "GasReimbursed", logs: logs, sub: sub}, nil
}

// WatchGasReimbursed is a free log subscription operation binding the contract event 0xea90b9e5054fba08a8c55cc92f2de4e33dcbeb734946687e995a78a507c1b351.
//
// Solidity: event GasReimbursed(address indexed payee, uint256 amount)
func (_PriceOracle *PriceOracleFilterer) WatchGasReimbursed(opts *bind.WatchOpts, sink chan<- *PriceOracleGasReimbursed, payee []common.Address) (event.Subscription, error) {

	var payeeRule []interface{}
	for _, payeeItem := range payee {
		payeeRule = append(payeeRule, payeeItem)
	}

	logs, sub, err := _PriceOracle.contract.WatchLogs(opts, "GasReimbursed", payeeRule)
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(PriceOracleGasReimbursed)
				if err := _PriceOracle.contract.UnpackLog(event, "GasReimbursed", log); err != nil {
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

// ParseGasReimbursed is a log parse operation binding the contract event 0xea90b9e5054fba08a8c55cc92f2de4e33dcbeb734946687e995a78a507c1b351.
//
// Solidity: event GasReimbursed(address indexed payee, uint256 amount)
func (_PriceOracle *PriceOracleFilterer) ParseGasReimbursed(log types.Log) (*PriceOracleGasReimbursed, error) {
	event := new(PriceOracleGasReimbursed)
	if err := _PriceOracle.contract.UnpackLog(event, "GasReimbursed", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}

// PriceOracleGasReleasedIterator is returned from FilterGasReleased and is used to iterate over the raw logs and unpacked data for GasReleased events raised by the PriceOracle contract.
type PriceOracleGasReleasedIterator struct {
	Event *PriceOracleGasReleased // Event containing the contract specifics and raw log

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
func (it *PriceOracleGasReleasedIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(PriceOracleGasReleased)
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
		it.Event = new(PriceOracleGasReleased)
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
func (it *PriceOracleGasReleasedIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *PriceOracleGasReleasedIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// PriceOracleGasReleased represents a GasReleased event raised by the PriceOracle contract.
type PriceOracleGasReleased struct {
	Owner  common.Address
	Amount *big.Int
	Raw    types.Log // Blockchain specific contextual infos
}

// FilterGasReleased is a free log retrieval operation binding the contract event 0x9d7999ec588d8d52ca0550d6eae3e6c5883bbd3f8febf07adce5aab35b673d4e.
//
// Solidity: event GasReleased(address indexed owner, uint256 amount)
func (_PriceOracle *PriceOracleFilterer) FilterGasReleased(opts *bind.FilterOpts, owner []common.Address) (*PriceOracleGasReleasedIterator, error) {

	var ownerRule []interface{}
	for _, ownerItem := range owner {
		ownerRule = append(ownerRule, ownerItem)
	}

	logs, sub, err := _PriceOracle.contract.FilterLogs(opts, "GasReleased", ownerRule)
	if err != nil {
		return nil, err
	}
	return &PriceOracleGasReleasedIterator{contract: _PriceOracle.contract, event: "GasReleased", logs: logs, sub: sub}, nil
}

// WatchGasReleased is a free log subscription operation binding the contract event 0x9d7999ec588d8d52ca0550d6eae3e6c5883bbd3f8febf07adce5aab35b673d4e.
//
// Solidity: event GasReleased(address indexed owner, uint256 amount)
func (_PriceOracle *PriceOracleFilterer) WatchGasReleased(opts *bind.WatchOpts, sink chan<- *PriceOracleGasReleased, owner []common.Address) (event.Subscription, error) {

	var ownerRule []interface{}
	for _, ownerItem := range owner {
		ownerRule = append(ownerRule, ownerItem)
	}

	logs, sub, err := _PriceOracle.contract.WatchLogs(opts, "GasReleased", ownerRule)
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(PriceOracleGasReleased)
				if err := _PriceOracle.contract.UnpackLog(event, "GasReleased", log); err != nil {
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

// ParseGasReleased is a log parse operation binding the contract event 0x9d7999ec588d8d52ca0550d6eae3e6c5883bbd3f8febf07adce5aab35b673d4e.
//
// Solidity: event GasReleased(address indexed owner, uint256 amount)
func (_PriceOracle *PriceOracleFilterer) ParseGasReleased(log types.Log) (*PriceOracleGasReleased, error) {
	event := new(PriceOracleGasReleased)
	if err := _PriceOracle.contract.UnpackLog(event, "GasReleased", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}

// PriceOracleGasScheduleChangedIterator is returned from FilterGasScheduleChanged and is used to iterate over the raw logs and unpacked data for GasScheduleChanged events raised by the PriceOracle contract.
type PriceOracleGasScheduleChangedIterator struct {
	Event *PriceOracleGasScheduleChanged // Event containing the contract specifics and raw log

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
func (it *PriceOracleGasScheduleChangedIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(PriceOracleGasScheduleChanged)
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
		it.Event = new(PriceOracleGasScheduleChanged)
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
func (it *PriceOracleGasScheduleChangedIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *PriceOracleGasScheduleChangedIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// PriceOracleGasScheduleChanged represents a GasScheduleChanged event raised by the PriceOracle contract.
type PriceOracleGasScheduleChanged struct {
	Schedule IGasBudgetGasSchedule
	Raw      types.Log // Blockchain specific contextual infos
}

// FilterGasScheduleChanged is a free log retrieval operation binding the contract event 0x08363b098a3033cf98646fec4058e070045cfdad9e95e7af6f09c479d64950e9.
//
// Solidity: event GasScheduleChanged((uint24,uint24,uint48,uint64) schedule)
func (_PriceOracle *PriceOracleFilterer) FilterGasScheduleChanged(opts *bind.FilterOpts) (*PriceOracleGasScheduleChangedIterator, error) {

	logs, sub, err := _PriceOracle.contract.FilterLogs(opts, "GasScheduleChanged")
	if err != nil {
		return nil, err
	}
	return &PriceOracleGasScheduleChangedIterator{contract: _PriceOracle.contract, event: "GasScheduleChanged", logs: logs, sub: sub}, nil
}

// WatchGasScheduleChanged is a free log subscription operation binding the contract event 0x08363b098a3033cf98646fec4058e070045cfdad9e95e7af6f09c479d64950e9.
//
// Solidity: event GasScheduleChanged((uint24,uint24,uint48,uint64) schedule)
func (_PriceOracle *PriceOracleFilterer) WatchGasScheduleChanged(opts *bind.WatchOpts, sink chan<- *PriceOracleGasScheduleChanged) (event.Subscription, error) {

	logs, sub, err := _PriceOracle.contract.WatchLogs(opts, "GasScheduleChanged")
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(PriceOracleGasScheduleChanged)
				if err := _PriceOracle.contract.UnpackLog(event, "GasScheduleChanged", log); err != nil {
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

// ParseGasScheduleChanged is a log parse operation binding the contract event 0x08363b098a3033cf98646fec4058e070045cfdad9e95e7af6f09c479d64950e9.
//
// Solidity: event GasScheduleChanged((uint24,uint24,uint48,uint64) schedule)
func (_PriceOracle *PriceOracleFilterer) ParseGasScheduleChanged(log types.Log) (*PriceOracleGasScheduleChanged, error) {
	event := new(PriceOracleGasScheduleChanged)
	if err := _PriceOracle.contract.UnpackLog(event, "GasScheduleChanged", log); err != nil {
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

// PriceOraclePausedChangedIterator is returned from FilterPausedChanged and is used to iterate over the raw logs and unpacked data for PausedChanged events raised by the PriceOracle contract.
type PriceOraclePausedChangedIterator struct {
	Event *PriceOraclePausedChanged // Event containing the contract specifics and raw log

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
func (it *PriceOraclePausedChangedIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(PriceOraclePausedChanged)
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
		it.Event = new(PriceOraclePausedChanged)
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
func (it *PriceOraclePausedChangedIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *PriceOraclePausedChangedIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// PriceOraclePausedChanged represents a PausedChanged event raised by the PriceOracle contract.
type PriceOraclePausedChanged struct {
	PreviousBits uint8
	CurrentBits  uint8
	Raw          types.Log // Blockchain specific contextual infos
}

// FilterPausedChanged is a free log retrieval operation binding the contract event 0x37b0f48fb21b72e36e975afca8a7ec05d12abb6be1255e7ed616de6c61395840.
//
// Solidity: event PausedChanged(uint8 previousBits, uint8 currentBits)
func (_PriceOracle *PriceOracleFilterer) FilterPausedChanged(opts *bind.FilterOpts) (*PriceOraclePausedChangedIterator, error) {

	logs, sub, err := _PriceOracle.contract.FilterLogs(opts, "PausedChanged")
	if err != nil {
		return nil, err
	}
	return &PriceOraclePausedChangedIterator{contract: _PriceOracle.contract, event: "PausedChanged", logs: logs, sub: sub}, nil
}

// WatchPausedChanged is a free log subscription operation binding the contract event 0x37b0f48fb21b72e36e975afca8a7ec05d12abb6be1255e7ed616de6c61395840.
//
// Solidity: event PausedChanged(uint8 previousBits, uint8 currentBits)
func (_PriceOracle *PriceOracleFilterer) WatchPausedChanged(opts *bind.WatchOpts, sink chan<- *PriceOraclePausedChanged) (event.Subscription, error) {

	logs, sub, err := _PriceOracle.contract.WatchLogs(opts, "PausedChanged")
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(PriceOraclePausedChanged)
				if err := _PriceOracle.contract.UnpackLog(event, "PausedChanged", log); err != nil {
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

// ParsePausedChanged is a log parse operation binding the contract event 0x37b0f48fb21b72e36e975afca8a7ec05d12abb6be1255e7ed616de6c61395840.
//
// Solidity: event PausedChanged(uint8 previousBits, uint8 currentBits)
func (_PriceOracle *PriceOracleFilterer) ParsePausedChanged(log types.Log) (*PriceOraclePausedChanged, error) {
	event := new(PriceOraclePausedChanged)
	if err := _PriceOracle.contract.UnpackLog(event, "PausedChanged", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}

// PriceOracleRequestCancelledIterator is returned from FilterRequestCancelled and is used to iterate over the raw logs and unpacked data for RequestCancelled events raised by the PriceOracle contract.
type PriceOracleRequestCancelledIterator struct {
	Event *PriceOracleRequestCancelled // Event containing the contract specifics and raw log

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
func (it *PriceOracleRequestCancelledIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(PriceOracleRequestCancelled)
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
		it.Event = new(PriceOracleRequestCancelled)
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
func (it *PriceOracleRequestCancelledIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *PriceOracleRequestCancelledIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// PriceOracleRequestCancelled represents a RequestCancelled event raised by the PriceOracle contract.
type PriceOracleRequestCancelled struct {
	Feed      uint8
	Requester common.Address
	Fee       *big.Int
	Raw       types.Log // Blockchain specific contextual infos
}

// FilterRequestCancelled is a free log retrieval operation binding the contract event 0xeb016980012b38b56c00018654d8fd519efa3977c0f511bb91c30e9d1b952544.
//
// Solidity: event RequestCancelled(uint8 indexed feed, address indexed requester, uint256 fee)
func (_PriceOracle *PriceOracleFilterer) FilterRequestCancelled(opts *bind.FilterOpts, feed []uint8, requester []common.Address) (*PriceOracleRequestCancelledIterator, error) {

	var feedRule []interface{}
	for _, feedItem := range feed {
		feedRule = append(feedRule, feedItem)
	}
	var requesterRule []interface{}
	for _, requesterItem := range requester {
		requesterRule = append(requesterRule, requesterItem)
	}

	logs, sub, err := _PriceOracle.contract.FilterLogs(opts, "RequestCancelled", feedRule, requesterRule)
	if err != nil {
		return nil, err
	}
	return &PriceOracleRequestCancelledIterator{contract: _PriceOracle.contract, event: "RequestCancelled", logs: logs, sub: sub}, nil
}

// WatchRequestCancelled is a free log subscription operation binding the contract event 0xeb016980012b38b56c00018654d8fd519efa3977c0f511bb91c30e9d1b952544.
//
// Solidity: event RequestCancelled(uint8 indexed feed, address indexed requester, uint256 fee)
func (_PriceOracle *PriceOracleFilterer) WatchRequestCancelled(opts *bind.WatchOpts, sink chan<- *PriceOracleRequestCancelled, feed []uint8, requester []common.Address) (event.Subscription, error) {

	var feedRule []interface{}
	for _, feedItem := range feed {
		feedRule = append(feedRule, feedItem)
	}
	var requesterRule []interface{}
	for _, requesterItem := range requester {
		requesterRule = append(requesterRule, requesterItem)
	}

	logs, sub, err := _PriceOracle.contract.WatchLogs(opts, "RequestCancelled", feedRule, requesterRule)
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(PriceOracleRequestCancelled)
				if err := _PriceOracle.contract.UnpackLog(event, "RequestCancelled", log); err != nil {
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

// ParseRequestCancelled is a log parse operation binding the contract event 0xeb016980012b38b56c00018654d8fd519efa3977c0f511bb91c30e9d1b952544.
//
// Solidity: event RequestCancelled(uint8 indexed feed, address indexed requester, uint256 fee)
func (_PriceOracle *PriceOracleFilterer) ParseRequestCancelled(log types.Log) (*PriceOracleRequestCancelled, error) {
	event := new(PriceOracleRequestCancelled)
	if err := _PriceOracle.contract.UnpackLog(event, "RequestCancelled", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}

// PriceOracleRequestFeeChangedIterator is returned from FilterRequestFeeChanged and is used to iterate over the raw logs and unpacked data for RequestFeeChanged events raised by the PriceOracle contract.
type PriceOracleRequestFeeChangedIterator struct {
	Event *PriceOracleRequestFeeChanged // Event containing the contract specifics and raw log

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
func (it *PriceOracleRequestFeeChangedIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(PriceOracleRequestFeeChanged)
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
		it.Event = new(PriceOracleRequestFeeChanged)
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
func (it *PriceOracleRequestFeeChangedIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *PriceOracleRequestFeeChangedIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// PriceOracleRequestFeeChanged represents a RequestFeeChanged event raised by the PriceOracle contract.
type PriceOracleRequestFeeChanged struct {
	Previous *big.Int
	Current  *big.Int
	Raw      types.Log // Blockchain specific contextual infos
}

// FilterRequestFeeChanged is a free log retrieval operation binding the contract event 0xe6d124068d802a9f67830cf20bd0e97e49bb3c83ba28dff35c786a933dc114c4.
//
// Solidity: event RequestFeeChanged(uint256 previous, uint256 current)
func (_PriceOracle *PriceOracleFilterer) FilterRequestFeeChanged(opts *bind.FilterOpts) (*PriceOracleRequestFeeChangedIterator, error) {

	logs, sub, err := _PriceOracle.contract.FilterLogs(opts, "RequestFeeChanged")
	if err != nil {
		return nil, err
	}
	return &PriceOracleRequestFeeChangedIterator{contract: _PriceOracle.contract, event: "RequestFeeChanged", logs: logs, sub: sub}, nil
}

// WatchRequestFeeChanged is a free log subscription operation binding the contract event 0xe6d124068d802a9f67830cf20bd0e97e49bb3c83ba28dff35c786a933dc114c4.
//
// Solidity: event RequestFeeChanged(uint256 previous, uint256 current)
func (_PriceOracle *PriceOracleFilterer) WatchRequestFeeChanged(opts *bind.WatchOpts, sink chan<- *PriceOracleRequestFeeChanged) (event.Subscription, error) {

	logs, sub, err := _PriceOracle.contract.WatchLogs(opts, "RequestFeeChanged")
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(PriceOracleRequestFeeChanged)
				if err := _PriceOracle.contract.UnpackLog(event, "RequestFeeChanged", log); err != nil {
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

// ParseRequestFeeChanged is a log parse operation binding the contract event 0xe6d124068d802a9f67830cf20bd0e97e49bb3c83ba28dff35c786a933dc114c4.
//
// Solidity: event RequestFeeChanged(uint256 previous, uint256 current)
func (_PriceOracle *PriceOracleFilterer) ParseRequestFeeChanged(log types.Log) (*PriceOracleRequestFeeChanged, error) {
	event := new(PriceOracleRequestFeeChanged)
	if err := _PriceOracle.contract.UnpackLog(event, "RequestFeeChanged", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}

// PriceOracleRequestOverpaidIterator is returned from FilterRequestOverpaid and is used to iterate over the raw logs and unpacked data for RequestOverpaid events raised by the PriceOracle contract.
type PriceOracleRequestOverpaidIterator struct {
	Event *PriceOracleRequestOverpaid // Event containing the contract specifics and raw log

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
func (it *PriceOracleRequestOverpaidIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(PriceOracleRequestOverpaid)
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
		it.Event = new(PriceOracleRequestOverpaid)
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
func (it *PriceOracleRequestOverpaidIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *PriceOracleRequestOverpaidIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// PriceOracleRequestOverpaid represents a RequestOverpaid event raised by the PriceOracle contract.
type PriceOracleRequestOverpaid struct {
	Requester common.Address
	Amount    *big.Int
	Raw       types.Log // Blockchain specific contextual infos
}

// FilterRequestOverpaid is a free log retrieval operation binding the contract event 0x20536b95ccd19ac63c9d74a2d0124a5ac345f3575789aaaa8b9d81b240e0e6f2.
//
// Solidity: event RequestOverpaid(address indexed requester, uint256 amount)
func (_PriceOracle *PriceOracleFilterer) FilterRequestOverpaid(opts *bind.FilterOpts, requester []common.Address) (*PriceOracleRequestOverpaidIterator, error) {

	var requesterRule []interface{}
	for _, requesterItem := range requester {
		requesterRule = append(requesterRule, requesterItem)
	}

	logs, sub, err := _PriceOracle.contract.FilterLogs(opts, "RequestOverpaid", requesterRule)
	if err != nil {
		return nil, err
	}
	return &PriceOracleRequestOverpaidIterator{contract: _PriceOracle.contract, event: "RequestOverpaid", logs: logs, sub: sub}, nil
}

// WatchRequestOverpaid is a free log subscription operation binding the contract event 0x20536b95ccd19ac63c9d74a2d0124a5ac345f3575789aaaa8b9d81b240e0e6f2.
//
// Solidity: event RequestOverpaid(address indexed requester, uint256 amount)
func (_PriceOracle *PriceOracleFilterer) WatchRequestOverpaid(opts *bind.WatchOpts, sink chan<- *PriceOracleRequestOverpaid, requester []common.Address) (event.Subscription, error) {

	var requesterRule []interface{}
	for _, requesterItem := range requester {
		requesterRule = append(requesterRule, requesterItem)
	}

	logs, sub, err := _PriceOracle.contract.WatchLogs(opts, "RequestOverpaid", requesterRule)
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(PriceOracleRequestOverpaid)
				if err := _PriceOracle.contract.UnpackLog(event, "RequestOverpaid", log); err != nil {
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

// ParseRequestOverpaid is a log parse operation binding the contract event 0x20536b95ccd19ac63c9d74a2d0124a5ac345f3575789aaaa8b9d81b240e0e6f2.
//
// Solidity: event RequestOverpaid(address indexed requester, uint256 amount)
func (_PriceOracle *PriceOracleFilterer) ParseRequestOverpaid(log types.Log) (*PriceOracleRequestOverpaid, error) {
	event := new(PriceOracleRequestOverpaid)
	if err := _PriceOracle.contract.UnpackLog(event, "RequestOverpaid", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}

// PriceOracleRequestServedIterator is returned from FilterRequestServed and is used to iterate over the raw logs and unpacked data for RequestServed events raised by the PriceOracle contract.
type PriceOracleRequestServedIterator struct {
	Event *PriceOracleRequestServed // Event containing the contract specifics and raw log

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
func (it *PriceOracleRequestServedIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(PriceOracleRequestServed)
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
		it.Event = new(PriceOracleRequestServed)
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
func (it *PriceOracleRequestServedIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *PriceOracleRequestServedIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// PriceOracleRequestServed represents a RequestServed event raised by the PriceOracle contract.
type PriceOracleRequestServed struct {
	Feed      uint8
	RoundId   *big.Int
	Payee     common.Address
	Requester common.Address
	Fee       *big.Int
	Raw       types.Log // Blockchain specific contextual infos
}

// FilterRequestServed is a free log retrieval operation binding the contract event 0x1b62e2cc4a12991d5328789cc35e0d18e666bf3781ca8b9e25a688c1070a7cda.
//
// Solidity: event RequestServed(uint8 indexed feed, uint80 indexed roundId, address indexed payee, address requester, uint256 fee)
func (_PriceOracle *PriceOracleFilterer) FilterRequestServed(opts *bind.FilterOpts, feed []uint8, roundId []*big.Int, payee []common.Address) (*PriceOracleRequestServedIterator, error) {

	var feedRule []interface{}
	for _, feedItem := range feed {
		feedRule = append(feedRule, feedItem)
	}
	var roundIdRule []interface{}
	for _, roundIdItem := range roundId {
		roundIdRule = append(roundIdRule, roundIdItem)
	}
	var payeeRule []interface{}
	for _, payeeItem := range payee {
		payeeRule = append(payeeRule, payeeItem)
	}

	logs, sub, err := _PriceOracle.contract.FilterLogs(opts, "RequestServed", feedRule, roundIdRule, payeeRule)
	if err != nil {
		return nil, err
	}
	return &PriceOracleRequestServedIterator{contract: _PriceOracle.contract, event: "RequestServed", logs: logs, sub: sub}, nil
}

// WatchRequestServed is a free log subscription operation binding the contract event 0x1b62e2cc4a12991d5328789cc35e0d18e666bf3781ca8b9e25a688c1070a7cda.
//
// Solidity: event RequestServed(uint8 indexed feed, uint80 indexed roundId, address indexed payee, address requester, uint256 fee)
func (_PriceOracle *PriceOracleFilterer) WatchRequestServed(opts *bind.WatchOpts, sink chan<- *PriceOracleRequestServed, feed []uint8, roundId []*big.Int, payee []common.Address) (event.Subscription, error) {

	var feedRule []interface{}
	for _, feedItem := range feed {
		feedRule = append(feedRule, feedItem)
	}
	var roundIdRule []interface{}
	for _, roundIdItem := range roundId {
		roundIdRule = append(roundIdRule, roundIdItem)
	}
	var payeeRule []interface{}
	for _, payeeItem := range payee {
		payeeRule = append(payeeRule, payeeItem)
	}

	logs, sub, err := _PriceOracle.contract.WatchLogs(opts, "RequestServed", feedRule, roundIdRule, payeeRule)
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(PriceOracleRequestServed)
				if err := _PriceOracle.contract.UnpackLog(event, "RequestServed", log); err != nil {
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

// ParseRequestServed is a log parse operation binding the contract event 0x1b62e2cc4a12991d5328789cc35e0d18e666bf3781ca8b9e25a688c1070a7cda.
//
// Solidity: event RequestServed(uint8 indexed feed, uint80 indexed roundId, address indexed payee, address requester, uint256 fee)
func (_PriceOracle *PriceOracleFilterer) ParseRequestServed(log types.Log) (*PriceOracleRequestServed, error) {
	event := new(PriceOracleRequestServed)
	if err := _PriceOracle.contract.UnpackLog(event, "RequestServed", log); err != nil {
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

// PriceOracleThresholdProposedIterator is returned from FilterThresholdProposed and is used to iterate over the raw logs and unpacked data for ThresholdProposed events raised by the PriceOracle contract.
type PriceOracleThresholdProposedIterator struct {
	Event *PriceOracleThresholdProposed // Event containing the contract specifics and raw log

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
func (it *PriceOracleThresholdProposedIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(PriceOracleThresholdProposed)
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
		it.Event = new(PriceOracleThresholdProposed)
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
func (it *PriceOracleThresholdProposedIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *PriceOracleThresholdProposedIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// PriceOracleThresholdProposed represents a ThresholdProposed event raised by the PriceOracle contract.
type PriceOracleThresholdProposed struct {
	Bps       uint16
	FromBlock *big.Int
	Raw       types.Log // Blockchain specific contextual infos
}

// FilterThresholdProposed is a free log retrieval operation binding the contract event 0x566e29396531247e33258ce3b058507202e944e586ff07595ed120049e43240e.
//
// Solidity: event ThresholdProposed(uint16 bps, uint256 fromBlock)
func (_PriceOracle *PriceOracleFilterer) FilterThresholdProposed(opts *bind.FilterOpts) (*PriceOracleThresholdProposedIterator, error) {

	logs, sub, err := _PriceOracle.contract.FilterLogs(opts, "ThresholdProposed")
	if err != nil {
		return nil, err
	}
	return &PriceOracleThresholdProposedIterator{contract: _PriceOracle.contract, event: "ThresholdProposed", logs: logs, sub: sub}, nil
}

// WatchThresholdProposed is a free log subscription operation binding the contract event 0x566e29396531247e33258ce3b058507202e944e586ff07595ed120049e43240e.
//
// Solidity: event ThresholdProposed(uint16 bps, uint256 fromBlock)
func (_PriceOracle *PriceOracleFilterer) WatchThresholdProposed(opts *bind.WatchOpts, sink chan<- *PriceOracleThresholdProposed) (event.Subscription, error) {

	logs, sub, err := _PriceOracle.contract.WatchLogs(opts, "ThresholdProposed")
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(PriceOracleThresholdProposed)
				if err := _PriceOracle.contract.UnpackLog(event, "ThresholdProposed", log); err != nil {
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

// ParseThresholdProposed is a log parse operation binding the contract event 0x566e29396531247e33258ce3b058507202e944e586ff07595ed120049e43240e.
//
// Solidity: event ThresholdProposed(uint16 bps, uint256 fromBlock)
func (_PriceOracle *PriceOracleFilterer) ParseThresholdProposed(log types.Log) (*PriceOracleThresholdProposed, error) {
	event := new(PriceOracleThresholdProposed)
	if err := _PriceOracle.contract.UnpackLog(event, "ThresholdProposed", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}

// PriceOracleUpdateRequestedIterator is returned from FilterUpdateRequested and is used to iterate over the raw logs and unpacked data for UpdateRequested events raised by the PriceOracle contract.
type PriceOracleUpdateRequestedIterator struct {
	Event *PriceOracleUpdateRequested // Event containing the contract specifics and raw log

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
func (it *PriceOracleUpdateRequestedIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(PriceOracleUpdateRequested)
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
		it.Event = new(PriceOracleUpdateRequested)
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
func (it *PriceOracleUpdateRequestedIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *PriceOracleUpdateRequestedIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// PriceOracleUpdateRequested represents a UpdateRequested event raised by the PriceOracle contract.
type PriceOracleUpdateRequested struct {
	Feed      uint8
	Requester common.Address
	Fee       *big.Int
	Raw       types.Log // Blockchain specific contextual infos
}

// FilterUpdateRequested is a free log retrieval operation binding the contract event 0xa5055fdd50f3837fea2df0869849a1aad61c4024460fcb689509bfcb17d07b2c.
//
// Solidity: event UpdateRequested(uint8 indexed feed, address indexed requester, uint256 fee)
func (_PriceOracle *PriceOracleFilterer) FilterUpdateRequested(opts *bind.FilterOpts, feed []uint8, requester []common.Address) (*PriceOracleUpdateRequestedIterator, error) {

	var feedRule []interface{}
	for _, feedItem := range feed {
		feedRule = append(feedRule, feedItem)
	}
	var requesterRule []interface{}
	for _, requesterItem := range requester {
		requesterRule = append(requesterRule, requesterItem)
	}

	logs, sub, err := _PriceOracle.contract.FilterLogs(opts, "UpdateRequested", feedRule, requesterRule)
	if err != nil {
		return nil, err
	}
	return &PriceOracleUpdateRequestedIterator{contract: _PriceOracle.contract, event: "UpdateRequested", logs: logs, sub: sub}, nil
}

// WatchUpdateRequested is a free log subscription operation binding the contract event 0xa5055fdd50f3837fea2df0869849a1aad61c4024460fcb689509bfcb17d07b2c.
//
// Solidity: event UpdateRequested(uint8 indexed feed, address indexed requester, uint256 fee)
func (_PriceOracle *PriceOracleFilterer) WatchUpdateRequested(opts *bind.WatchOpts, sink chan<- *PriceOracleUpdateRequested, feed []uint8, requester []common.Address) (event.Subscription, error) {

	var feedRule []interface{}
	for _, feedItem := range feed {
		feedRule = append(feedRule, feedItem)
	}
	var requesterRule []interface{}
	for _, requesterItem := range requester {
		requesterRule = append(requesterRule, requesterItem)
	}

	logs, sub, err := _PriceOracle.contract.WatchLogs(opts, "UpdateRequested", feedRule, requesterRule)
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(PriceOracleUpdateRequested)
				if err := _PriceOracle.contract.UnpackLog(event, "UpdateRequested", log); err != nil {
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

// ParseUpdateRequested is a log parse operation binding the contract event 0xa5055fdd50f3837fea2df0869849a1aad61c4024460fcb689509bfcb17d07b2c.
//
// Solidity: event UpdateRequested(uint8 indexed feed, address indexed requester, uint256 fee)
func (_PriceOracle *PriceOracleFilterer) ParseUpdateRequested(log types.Log) (*PriceOracleUpdateRequested, error) {
	event := new(PriceOracleUpdateRequested)
	if err := _PriceOracle.contract.UnpackLog(event, "UpdateRequested", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}

// PriceOracleWithdrawnIterator is returned from FilterWithdrawn and is used to iterate over the raw logs and unpacked data for Withdrawn events raised by the PriceOracle contract.
type PriceOracleWithdrawnIterator struct {
	Event *PriceOracleWithdrawn // Event containing the contract specifics and raw log

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
func (it *PriceOracleWithdrawnIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(PriceOracleWithdrawn)
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
		it.Event = new(PriceOracleWithdrawn)
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
func (it *PriceOracleWithdrawnIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *PriceOracleWithdrawnIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// PriceOracleWithdrawn represents a Withdrawn event raised by the PriceOracle contract.
type PriceOracleWithdrawn struct {
	Account common.Address
	To      common.Address
	Amount  *big.Int
	Raw     types.Log // Blockchain specific contextual infos
}

// FilterWithdrawn is a free log retrieval operation binding the contract event 0xd1c19fbcd4551a5edfb66d43d2e337c04837afda3482b42bdf569a8fccdae5fb.
//
// Solidity: event Withdrawn(address indexed account, address indexed to, uint256 amount)
func (_PriceOracle *PriceOracleFilterer) FilterWithdrawn(opts *bind.FilterOpts, account []common.Address, to []common.Address) (*PriceOracleWithdrawnIterator, error) {

	var accountRule []interface{}
	for _, accountItem := range account {
		accountRule = append(accountRule, accountItem)
	}
	var toRule []interface{}
	for _, toItem := range to {
		toRule = append(toRule, toItem)
	}

	logs, sub, err := _PriceOracle.contract.FilterLogs(opts, "Withdrawn", accountRule, toRule)
	if err != nil {
		return nil, err
	}
	return &PriceOracleWithdrawnIterator{contract: _PriceOracle.contract, event: "Withdrawn", logs: logs, sub: sub}, nil
}

// WatchWithdrawn is a free log subscription operation binding the contract event 0xd1c19fbcd4551a5edfb66d43d2e337c04837afda3482b42bdf569a8fccdae5fb.
//
// Solidity: event Withdrawn(address indexed account, address indexed to, uint256 amount)
func (_PriceOracle *PriceOracleFilterer) WatchWithdrawn(opts *bind.WatchOpts, sink chan<- *PriceOracleWithdrawn, account []common.Address, to []common.Address) (event.Subscription, error) {

	var accountRule []interface{}
	for _, accountItem := range account {
		accountRule = append(accountRule, accountItem)
	}
	var toRule []interface{}
	for _, toItem := range to {
		toRule = append(toRule, toItem)
	}

	logs, sub, err := _PriceOracle.contract.WatchLogs(opts, "Withdrawn", accountRule, toRule)
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(PriceOracleWithdrawn)
				if err := _PriceOracle.contract.UnpackLog(event, "Withdrawn", log); err != nil {
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

// ParseWithdrawn is a log parse operation binding the contract event 0xd1c19fbcd4551a5edfb66d43d2e337c04837afda3482b42bdf569a8fccdae5fb.
//
// Solidity: event Withdrawn(address indexed account, address indexed to, uint256 amount)
func (_PriceOracle *PriceOracleFilterer) ParseWithdrawn(log types.Log) (*PriceOracleWithdrawn, error) {
	event := new(PriceOracleWithdrawn)
	if err := _PriceOracle.contract.UnpackLog(event, "Withdrawn", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}
