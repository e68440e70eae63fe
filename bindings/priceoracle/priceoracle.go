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
	Id       [32]byte
	Decimals uint8
	Limits   IPriceOracleLimits
	Sources  []IPriceOracleSource
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

// IUpdateRequestsRequest is an auto generated low-level Go binding around an user-defined struct.
type IUpdateRequestsRequest struct {
	Requester   common.Address
	RequestedAt uint32
	Fee         *big.Int
}

// PriceOracleMetaData contains all meta data concerning the PriceOracle contract.
var PriceOracleMetaData = &bind.MetaData{
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"verifier_\",\"type\":\"address\",\"internalType\":\"contractIQuorumVerifier\"},{\"name\":\"parameters_\",\"type\":\"tuple\",\"internalType\":\"structIRotatingTaskManager.Parameters\",\"components\":[{\"name\":\"start\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"interval\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"exclusiveBlocks\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"graceBlocks\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"windowBlocks\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]},{\"name\":\"thresholdBps_\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"sourceAdapters_\",\"type\":\"address\",\"internalType\":\"contractISourceAdapters\"},{\"name\":\"owner_\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"MAX_BASE_GAS\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint24\",\"internalType\":\"uint24\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"MAX_FEED_GAS\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint24\",\"internalType\":\"uint24\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"MAX_GAS_PRICE\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"MIN_THRESHOLD_BPS\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint16\",\"internalType\":\"uint16\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"REQUEST_TIMEOUT\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"acceptOwnership\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"activeFeeds\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"addFeed\",\"inputs\":[{\"name\":\"feed\",\"type\":\"tuple\",\"internalType\":\"structIPriceOracle.Feed\",\"components\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"decimals\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"limits\",\"type\":\"tuple\",\"internalType\":\"structIPriceOracle.Limits\",\"components\":[{\"name\":\"heartbeat\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"deviationBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"maxSpreadBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"minSources\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"minAnswer\",\"type\":\"uint88\",\"internalType\":\"uint88\"},{\"name\":\"maxAnswer\",\"type\":\"uint88\",\"internalType\":\"uint88\"}]},{\"name\":\"sources\",\"type\":\"tuple[]\",\"internalType\":\"structIPriceOracle.Source[]\",\"components\":[{\"name\":\"kind\",\"type\":\"uint8\",\"internalType\":\"enumIPriceOracle.SourceKind\"},{\"name\":\"target\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"decimals\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"maxAge\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"params\",\"type\":\"bytes\",\"internalType\":\"bytes\"}]}]}],\"outputs\":[{\"name\":\"index\",\"type\":\"uint8\",\"internalType\":\"uint8\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"applyThresholdBps\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"cancelRequest\",\"inputs\":[{\"name\":\"feed\",\"type\":\"uint8\",\"internalType\":\"uint8\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"configureFeed\",\"inputs\":[{\"name\":\"index\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"limits\",\"type\":\"tuple\",\"internalType\":\"structIPriceOracle.Limits\",\"components\":[{\"name\":\"heartbeat\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"deviationBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"maxSpreadBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"minSources\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"minAnswer\",\"type\":\"uint88\",\"internalType\":\"uint88\"},{\"name\":\"maxAnswer\",\"type\":\"uint88\",\"internalType\":\"uint88\"}]},{\"name\":\"sources\",\"type\":\"tuple[]\",\"internalType\":\"structIPriceOracle.Source[]\",\"components\":[{\"name\":\"kind\",\"type\":\"uint8\",\"internalType\":\"enumIPriceOracle.SourceKind\"},{\"name\":\"target\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"decimals\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"maxAge\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"params\",\"type\":\"bytes\",\"internalType\":\"bytes\"}]}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"configuredAt\",\"inputs\":[{\"name\":\"feed\",\"type\":\"uint8\",\"internalType\":\"uint8\"}],\"outputs\":[{\"name\":\"blockNumber\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"credit\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"digest\",\"inputs\":[{\"name\":\"task\",\"type\":\"tuple\",\"internalType\":\"structIRotatingTaskManager.Task\",\"components\":[{\"name\":\"id\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"referenceBlock\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"deadlineBlock\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"referenceHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"proposer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"spec\",\"type\":\"bytes\",\"internalType\":\"bytes\"}]},{\"name\":\"response\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"dueFeeds\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"eip712Domain\",\"inputs\":[],\"outputs\":[{\"name\":\"fields\",\"type\":\"bytes1\",\"internalType\":\"bytes1\"},{\"name\":\"name\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"version\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"chainId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"verifyingContract\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"salt\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"extensions\",\"type\":\"uint256[]\",\"internalType\":\"uint256[]\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"feedCount\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"feedIndex\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint8\",\"internalType\":\"uint8\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"fundGas\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"payable\"},{\"type\":\"function\",\"name\":\"gasBudget\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"gasSchedule\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structIGasBudget.GasSchedule\",\"components\":[{\"name\":\"baseGas\",\"type\":\"uint24\",\"internalType\":\"uint24\"},{\"name\":\"feedGas\",\"type\":\"uint24\",\"internalType\":\"uint24\"},{\"name\":\"maxTip\",\"type\":\"uint48\",\"internalType\":\"uint48\"},{\"name\":\"maxGasPrice\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"getFeed\",\"inputs\":[{\"name\":\"index\",\"type\":\"uint8\",\"internalType\":\"uint8\"}],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structIPriceOracle.Feed\",\"components\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"decimals\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"limits\",\"type\":\"tuple\",\"internalType\":\"structIPriceOracle.Limits\",\"components\":[{\"name\":\"heartbeat\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"deviationBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"maxSpreadBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"minSources\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"minAnswer\",\"type\":\"uint88\",\"internalType\":\"uint88\"},{\"name\":\"maxAnswer\",\"type\":\"uint88\",\"internalType\":\"uint88\"}]},{\"name\":\"sources\",\"type\":\"tuple[]\",\"internalType\":\"structIPriceOracle.Source[]\",\"components\":[{\"name\":\"kind\",\"type\":\"uint8\",\"internalType\":\"enumIPriceOracle.SourceKind\"},{\"name\":\"target\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"decimals\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"maxAge\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"params\",\"type\":\"bytes\",\"internalType\":\"bytes\"}]}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"getRequest\",\"inputs\":[{\"name\":\"feed\",\"type\":\"uint8\",\"internalType\":\"uint8\"}],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structIUpdateRequests.Request\",\"components\":[{\"name\":\"requester\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"requestedAt\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"fee\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"getRound\",\"inputs\":[{\"name\":\"index\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"roundId\",\"type\":\"uint80\",\"internalType\":\"uint80\"}],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structIPriceOracle.Round\",\"components\":[{\"name\":\"roundId\",\"type\":\"uint80\",\"internalType\":\"uint80\"},{\"name\":\"answer\",\"type\":\"int192\",\"internalType\":\"int192\"},{\"name\":\"oldestAt\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"observedAt\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"updatedAt\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"spreadBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"sources\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"isSettled\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"lastSettlement\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structIRotatingTaskManager.LastSettlement\",\"components\":[{\"name\":\"proposer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"blockNumber\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"id\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"latestRound\",\"inputs\":[{\"name\":\"index\",\"type\":\"uint8\",\"internalType\":\"uint8\"}],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structIPriceOracle.Round\",\"components\":[{\"name\":\"roundId\",\"type\":\"uint80\",\"internalType\":\"uint80\"},{\"name\":\"answer\",\"type\":\"int192\",\"internalType\":\"int192\"},{\"name\":\"oldestAt\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"observedAt\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"updatedAt\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"spreadBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"sources\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"owner\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"parameters\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structIRotatingTaskManager.Parameters\",\"components\":[{\"name\":\"start\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"interval\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"exclusiveBlocks\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"graceBlocks\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"windowBlocks\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"paused\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint8\",\"internalType\":\"uint8\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"pendingOwner\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"proposeThresholdBps\",\"inputs\":[{\"name\":\"bps\",\"type\":\"uint16\",\"internalType\":\"uint16\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"proposedThresholdBps\",\"inputs\":[],\"outputs\":[{\"name\":\"bps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"fromBlock\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"raiseThresholdBps\",\"inputs\":[{\"name\":\"bps\",\"type\":\"uint16\",\"internalType\":\"uint16\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"releaseGas\",\"inputs\":[{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"renounceOwnership\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"pure\"},{\"type\":\"function\",\"name\":\"requestFee\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"requestUpdate\",\"inputs\":[{\"name\":\"feeds\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"payable\"},{\"type\":\"function\",\"name\":\"requestedFeeds\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"ringSize\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"pure\"},{\"type\":\"function\",\"name\":\"setFeedActive\",\"inputs\":[{\"name\":\"index\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"active\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setGasSchedule\",\"inputs\":[{\"name\":\"schedule\",\"type\":\"tuple\",\"internalType\":\"structIGasBudget.GasSchedule\",\"components\":[{\"name\":\"baseGas\",\"type\":\"uint24\",\"internalType\":\"uint24\"},{\"name\":\"feedGas\",\"type\":\"uint24\",\"internalType\":\"uint24\"},{\"name\":\"maxTip\",\"type\":\"uint48\",\"internalType\":\"uint48\"},{\"name\":\"maxGasPrice\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setPaused\",\"inputs\":[{\"name\":\"bits\",\"type\":\"uint8\",\"internalType\":\"uint8\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setRequestFee\",\"inputs\":[{\"name\":\"fee\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"slotStart\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"sourceAdapters\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractISourceAdapters\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"submit\",\"inputs\":[{\"name\":\"task\",\"type\":\"tuple\",\"internalType\":\"structIRotatingTaskManager.Task\",\"components\":[{\"name\":\"id\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"referenceBlock\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"deadlineBlock\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"referenceHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"proposer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"spec\",\"type\":\"bytes\",\"internalType\":\"bytes\"}]},{\"name\":\"response\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"certificate\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"thresholdBps\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint16\",\"internalType\":\"uint16\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"transferOwnership\",\"inputs\":[{\"name\":\"newOwner\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"verifier\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIQuorumVerifier\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"wasDue\",\"inputs\":[{\"name\":\"index\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"roundId\",\"type\":\"uint80\",\"internalType\":\"uint80\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"withdraw\",\"inputs\":[{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"addresspayable\"}],\"outputs\":[{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"event\",\"name\":\"AnswerUpdated\",\"inputs\":[{\"name\":\"feed\",\"type\":\"uint8\",\"indexed\":true,\"internalType\":\"uint8\"},{\"name\":\"roundId\",\"type\":\"uint80\",\"indexed\":true,\"internalType\":\"uint80\"},{\"name\":\"answer\",\"type\":\"int192\",\"indexed\":false,\"internalType\":\"int192\"},{\"name\":\"oldestAt\",\"type\":\"uint32\",\"indexed\":false,\"internalType\":\"uint32\"},{\"name\":\"observedAt\",\"type\":\"uint32\",\"indexed\":false,\"internalType\":\"uint32\"},{\"name\":\"updatedAt\",\"type\":\"uint32\",\"indexed\":false,\"internalType\":\"uint32\"},{\"name\":\"spreadBps\",\"type\":\"uint16\",\"indexed\":false,\"internalType\":\"uint16\"},{\"name\":\"sources\",\"type\":\"uint8\",\"indexed\":false,\"internalType\":\"uint8\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"EIP712DomainChanged\",\"inputs\":[],\"anonymous\":false},{\"type\":\"event\",\"name\":\"FeedActivated\",\"inputs\":[{\"name\":\"feed\",\"type\":\"uint8\",\"indexed\":true,\"internalType\":\"uint8\"},{\"name\":\"active\",\"type\":\"bool\",\"indexed\":false,\"internalType\":\"bool\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"FeedAdded\",\"inputs\":[{\"name\":\"feed\",\"type\":\"uint8\",\"indexed\":true,\"internalType\":\"uint8\"},{\"name\":\"id\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"decimals\",\"type\":\"uint8\",\"indexed\":false,\"internalType\":\"uint8\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"FeedConfigured\",\"inputs\":[{\"name\":\"feed\",\"type\":\"uint8\",\"indexed\":true,\"internalType\":\"uint8\"},{\"name\":\"limits\",\"type\":\"tuple\",\"indexed\":false,\"internalType\":\"structIPriceOracle.Limits\",\"components\":[{\"name\":\"heartbeat\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"deviationBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"maxSpreadBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"minSources\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"minAnswer\",\"type\":\"uint88\",\"internalType\":\"uint88\"},{\"name\":\"maxAnswer\",\"type\":\"uint88\",\"internalType\":\"uint88\"}]},{\"name\":\"sources\",\"type\":\"tuple[]\",\"indexed\":false,\"internalType\":\"structIPriceOracle.Source[]\",\"components\":[{\"name\":\"kind\",\"type\":\"uint8\",\"internalType\":\"enumIPriceOracle.SourceKind\"},{\"name\":\"target\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"decimals\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"maxAge\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"params\",\"type\":\"bytes\",\"internalType\":\"bytes\"}]}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"FeedSkipped\",\"inputs\":[{\"name\":\"feed\",\"type\":\"uint8\",\"indexed\":true,\"internalType\":\"uint8\"},{\"name\":\"task\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"reason\",\"type\":\"uint8\",\"indexed\":false,\"internalType\":\"enumIPriceOracle.SkipReason\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"GasFunded\",\"inputs\":[{\"name\":\"funder\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"GasReimbursed\",\"inputs\":[{\"name\":\"submitter\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"GasReleased\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"GasScheduleChanged\",\"inputs\":[{\"name\":\"schedule\",\"type\":\"tuple\",\"indexed\":false,\"internalType\":\"structIGasBudget.GasSchedule\",\"components\":[{\"name\":\"baseGas\",\"type\":\"uint24\",\"internalType\":\"uint24\"},{\"name\":\"feedGas\",\"type\":\"uint24\",\"internalType\":\"uint24\"},{\"name\":\"maxTip\",\"type\":\"uint48\",\"internalType\":\"uint48\"},{\"name\":\"maxGasPrice\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"OwnershipTransferStarted\",\"inputs\":[{\"name\":\"previousOwner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"newOwner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"OwnershipTransferred\",\"inputs\":[{\"name\":\"previousOwner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"newOwner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"PausedChanged\",\"inputs\":[{\"name\":\"previousBits\",\"type\":\"uint8\",\"indexed\":false,\"internalType\":\"uint8\"},{\"name\":\"currentBits\",\"type\":\"uint8\",\"indexed\":false,\"internalType\":\"uint8\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"RequestCancelled\",\"inputs\":[{\"name\":\"feed\",\"type\":\"uint8\",\"indexed\":true,\"internalType\":\"uint8\"},{\"name\":\"requester\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"fee\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"RequestFeeChanged\",\"inputs\":[{\"name\":\"previous\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"current\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"RequestServed\",\"inputs\":[{\"name\":\"feed\",\"type\":\"uint8\",\"indexed\":true,\"internalType\":\"uint8\"},{\"name\":\"roundId\",\"type\":\"uint80\",\"indexed\":true,\"internalType\":\"uint80\"},{\"name\":\"submitter\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"requester\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"},{\"name\":\"fee\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"TaskSettled\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"proposer\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"submitter\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"digest\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"},{\"name\":\"referenceBlock\",\"type\":\"uint32\",\"indexed\":false,\"internalType\":\"uint32\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ThresholdChanged\",\"inputs\":[{\"name\":\"previousBps\",\"type\":\"uint16\",\"indexed\":false,\"internalType\":\"uint16\"},{\"name\":\"currentBps\",\"type\":\"uint16\",\"indexed\":false,\"internalType\":\"uint16\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ThresholdProposed\",\"inputs\":[{\"name\":\"bps\",\"type\":\"uint16\",\"indexed\":false,\"internalType\":\"uint16\"},{\"name\":\"fromBlock\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"UpdateRequested\",\"inputs\":[{\"name\":\"feed\",\"type\":\"uint8\",\"indexed\":true,\"internalType\":\"uint8\"},{\"name\":\"requester\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"fee\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Withdrawn\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"to\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"AnswerNotPositive\",\"inputs\":[{\"name\":\"feed\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"answer\",\"type\":\"int192\",\"internalType\":\"int192\"}]},{\"type\":\"error\",\"name\":\"AnswerWithoutSources\",\"inputs\":[{\"name\":\"feed\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]},{\"type\":\"error\",\"name\":\"BudgetTooSmall\",\"inputs\":[{\"name\":\"budget\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"DeadlineOutOfRange\",\"inputs\":[{\"name\":\"deadlineBlock\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"DeadlinePassed\",\"inputs\":[{\"name\":\"deadlineBlock\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"DuplicateSource\",\"inputs\":[{\"name\":\"source\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"FailedCall\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"FeeTooLow\",\"inputs\":[{\"name\":\"required\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"given\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"FeedNotActive\",\"inputs\":[{\"name\":\"feed\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]},{\"type\":\"error\",\"name\":\"InsufficientBalance\",\"inputs\":[{\"name\":\"balance\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"needed\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"InvalidBounds\",\"inputs\":[{\"name\":\"minAnswer\",\"type\":\"uint88\",\"internalType\":\"uint88\"},{\"name\":\"maxAnswer\",\"type\":\"uint88\",\"internalType\":\"uint88\"}]},{\"type\":\"error\",\"name\":\"InvalidFeedId\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"InvalidGasSchedule\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"InvalidHeartbeat\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"InvalidMinSources\",\"inputs\":[{\"name\":\"minSources\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"sources\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"InvalidParameters\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"InvalidPauseBits\",\"inputs\":[{\"name\":\"bits\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]},{\"type\":\"error\",\"name\":\"InvalidRequestFee\",\"inputs\":[{\"name\":\"fee\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"InvalidShortString\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"InvalidSourceCount\",\"inputs\":[{\"name\":\"sources\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"InvalidThreshold\",\"inputs\":[{\"name\":\"bps\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"MalformedResponse\",\"inputs\":[{\"name\":\"expectedAnswers\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"MalformedSpec\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"NoCredit\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NoFeeds\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"NoRounds\",\"inputs\":[{\"name\":\"feed\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]},{\"type\":\"error\",\"name\":\"NotAnOperator\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NotTheRequester\",\"inputs\":[{\"name\":\"feed\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NothingProposed\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"NoticeNotOver\",\"inputs\":[{\"name\":\"fromBlock\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ObservedInFuture\",\"inputs\":[{\"name\":\"feed\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"observedAt\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"OldestAtOutOfRange\",\"inputs\":[{\"name\":\"feed\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"oldestAt\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"observedAt\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"OwnableInvalidOwner\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"OwnableUnauthorizedAccount\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"OwnerNeeded\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"Paused\",\"inputs\":[{\"name\":\"bit\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]},{\"type\":\"error\",\"name\":\"ProposedLast\",\"inputs\":[{\"name\":\"proposer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"lastBlock\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ProposerExclusive\",\"inputs\":[{\"name\":\"proposer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"lastBlock\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"QuorumEmpty\",\"inputs\":[{\"name\":\"quorum\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"QuorumNotReached\",\"inputs\":[{\"name\":\"quorum\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"signed\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"total\",\"type\":\"uint96\",\"internalType\":\"uint96\"}]},{\"type\":\"error\",\"name\":\"ReferenceBlockNotPast\",\"inputs\":[{\"name\":\"referenceBlock\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"ReferenceBlockTooOld\",\"inputs\":[{\"name\":\"referenceBlock\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"oldest\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ReferenceHashMismatch\",\"inputs\":[{\"name\":\"given\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"actual\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"RequestNotTimedOut\",\"inputs\":[{\"name\":\"feed\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"timesOutAt\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"RoundUnavailable\",\"inputs\":[{\"name\":\"feed\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"roundId\",\"type\":\"uint80\",\"internalType\":\"uint80\"}]},{\"type\":\"error\",\"name\":\"SafeCastOverflowedUintDowncast\",\"inputs\":[{\"name\":\"bits\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"SlotNotStarted\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"startsAt\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"StringTooLong\",\"inputs\":[{\"name\":\"str\",\"type\":\"string\",\"internalType\":\"string\"}]},{\"type\":\"error\",\"name\":\"TaskAlreadySettled\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"ThresholdNeedsNotice\",\"inputs\":[{\"name\":\"bps\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"TooManyDecimals\",\"inputs\":[{\"name\":\"decimals\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]},{\"type\":\"error\",\"name\":\"TooManyFeeds\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"TooManySources\",\"inputs\":[{\"name\":\"sources\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"UnknownFeed\",\"inputs\":[{\"name\":\"feed\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"UnknownFeedId\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"UnknownStatus\",\"inputs\":[{\"name\":\"feed\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"status\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]},{\"type\":\"error\",\"name\":\"InsufficientGas\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"InvalidParams\",\"inputs\":[{\"name\":\"target\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"kind\",\"type\":\"uint8\",\"internalType\":\"enumIPriceOracle.SourceKind\"}]},{\"type\":\"error\",\"name\":\"NoContract\",\"inputs\":[{\"name\":\"target\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NoMaxAge\",\"inputs\":[{\"name\":\"target\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"TooManySourceDecimals\",\"inputs\":[{\"name\":\"target\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"decimals\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]},{\"type\":\"error\",\"name\":\"AddressEmptyCode\",\"inputs\":[{\"name\":\"target\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"InvalidQuorumNumbers\",\"inputs\":[{\"name\":\"quorumNumbers\",\"type\":\"bytes\",\"internalType\":\"bytes\"}]},{\"type\":\"error\",\"name\":\"MalformedCertificate\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"NotAMember\",\"inputs\":[{\"name\":\"operator\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"referenceBlock\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"NotASigner\",\"inputs\":[{\"name\":\"operator\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"BitmapValueTooLarge\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"BlockNumberNotLatest\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"BlockNumberTooRecent\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"BytesArrayLengthTooLong\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"BytesArrayNotOrdered\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"ECAddFailed\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"ECMulFailed\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"EmptyStakeHistory\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"ExpModFailed\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"InputArrayLengthMismatch\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"InputEmptyQuorumNumbers\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"InputNonSignerLengthMismatch\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"InvalidBLSPairingKey\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"InvalidBLSSignature\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"InvalidBlockNumber\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"InvalidQuorumApkHash\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"InvalidReferenceBlocknumber\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"NonSignerPubkeysNotSorted\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"QuorumDoesNotExist\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"ScalarTooLarge\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"StaleStakesForbidden\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"NoTable\",\"inputs\":[{\"name\":\"referenceBlock\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"NonSignerIndicesNotSorted\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"NotOnTheCurve\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"ReferenceTimestampDoesNotExist\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"VerificationFailed\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"WrongNumberOfQuorums\",\"inputs\":[{\"name\":\"given\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"wanted\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"CertificateStale\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"EmptyRoot\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"InvalidIndex\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"InvalidOperatorIndex\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"InvalidProofLength\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"OnlyTableUpdater\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"RootDisabled\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"TableUpdateStale\",\"inputs\":[]}]",
	Sigs: map[string]string{
		"91b15a84": "MAX_BASE_GAS()",
		"bfde06e3": "MAX_FEED_GAS()",
		"e3bbb4f1": "MAX_GAS_PRICE()",
		"5072e042": "MIN_THRESHOLD_BPS()",
		"bc2c81e9": "REQUEST_TIMEOUT()",
		"79ba5097": "acceptOwnership()",
		"1129bd3d": "activeFeeds()",
		"e4d9dff0": "addFeed((bytes32,uint8,(uint32,uint16,uint16,uint8,uint88,uint88),(uint8,address,uint8,uint32,bytes)[]))",
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
		"74aaef37": "ringSize()",
		"af9f6ac8": "setFeedActive(uint8,bool)",
		"731644f2": "setGasSchedule((uint24,uint24,uint48,uint64))",
		"2908f0dc": "setPaused(uint8)",
		"ffb9c43f": "setRequestFee(uint256)",
		"c2ea2134": "slotStart(uint64)",
		"26f87ab4": "sourceAdapters()",
		"cd3c9d2e": "submit((uint64,uint32,uint32,bytes32,address,bytes),bytes,bytes)",
		"c1144b71": "thresholdBps()",
		"f2fde38b": "transferOwnership(address)",
		"2b7ac3f3": "verifier()",
		"7d3d148c": "wasDue(uint8,uint80)",
		"51cff8d9": "withdraw(address)",
	},
	Bin: "0x610240604052348015610010575f5ffd5b506040516165fc3803806165fc83398101604081905261002f91610414565b8185858584806040518060400160405280600a815260200169115a59d95b94da1a599d60b21b815250604051806040016040528060018152602001603160f81b8152506100818261025b60201b60201c565b6101205261008e8161025b565b61014052815160208084019190912060e052815190820120610100524660a05261011a60e05161010051604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f60208201529081019290925260608201524660808201523060a08201525f9060c00160405160208183030381529060405280519060200120905090565b60805250503060c0526001600160a01b03811661015157604051631e4fbdf760e01b81525f60048201526024015b60405180910390fd5b61015a81610298565b506001600160a01b0384163b1580159061017d5750602083015163ffffffff1615155b80156101905750608083015161ffff1615155b80156101a5575060ff836080015161ffff1611155b80156101c05750826080015161ffff16836040015161ffff16105b6101dd57604051630e52390960e41b815260040160405180910390fd5b6001600160a01b0384166101605282516001600160401b031661018052602083015163ffffffff166101a052604083015161ffff9081166101c052606084015181166101e05260808401511661020052610236826102b4565b61023f826102fa565b505050506001600160a01b0316610220525061055e9350505050565b5f5f829050601f81511115610285578260405163305a27a960e01b81526004016101489190610503565b805161029082610538565b179392505050565b600380546001600160a01b03191690556102b181610365565b50565b61138961ffff8216108015906102d057506127108161ffff1611155b81906102f65760405163651a749b60e01b815261ffff9091166004820152602401610148565b5050565b60045460408051600160e81b90920461ffff9081168352831660208301527f64dbf6468cb9658ab9289099b7b6e6898d71287182a35d46a742f52fce0da5d4910160405180910390a16004805461ffff909216600160e81b0261ffff60e81b19909216919091179055565b600280546001600160a01b038381166001600160a01b0319831681179093556040519116919082907f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e0905f90a35050565b6001600160a01b03811681146102b1575f5ffd5b80516001600160401b03811681146103e0575f5ffd5b919050565b805163ffffffff811681146103e0575f5ffd5b805161ffff811681146103e0575f5ffd5b80516103e0816103b6565b5f5f5f5f5f85870361012081121561042a575f5ffd5b8651610435816103b6565b955060a0601f1982011215610448575f5ffd5b5060405160a081016001600160401b038111828210171561047757634e487b7160e01b5f52604160045260245ffd5b604052610486602088016103ca565b8152610494604088016103e5565b60208201526104a5606088016103f8565b60408201526104b6608088016103f8565b60608201526104c760a088016103f8565b608082015293506104da60c087016103f8565b92506104e860e08701610409565b91506104f76101008701610409565b90509295509295909350565b602081525f82518060208401528060208501604085015e5f604082850101526040601f19601f83011684010191505092915050565b80516020808301519190811015610558575f198160200360031b1b821691505b50919050565b60805160a05160c05160e05161010051610120516101405161016051610180516101a0516101c0516101e0516102005161022051615fc86106345f395f81816103c00152613f8601525f818161087801528181613339015261337801525f818161084e015261360a01525f818161082401526136af01525f81816107f80152611d6001525f81816107c90152611d9d01525f818161042c01528181611e94015261376d01525f612b0801525f612add01525f61480001525f6147d801525f61473301525f61475d01525f6147870152615fc85ff3fe60806040526004361061032f575f3560e01c8063a657a10a116101a7578063d6118da9116100e7578063e4c0b6fa11610092578063eb2e578b1161006d578063eb2e578b14610c91578063f2fde38b14610ca5578063f86f2cc214610cc4578063ffb9c43f14610ce8575f5ffd5b8063e4c0b6fa14610c4b578063e4d9dff014610c53578063eb2c8ebb14610c72575f5ffd5b8063e30c3978116100c2578063e30c397814610be9578063e3bbb4f114610c06578063e4b809d214610c37575f5ffd5b8063d6118da914610b8c578063d902743c14610bab578063e218b25514610bca575f5ffd5b8063c14c1ce311610152578063cd3c9d2e1161012d578063cd3c9d2e14610adf578063d17628ee14610afe578063d3f083b214610b34578063d5d44d8014610b60575f5ffd5b8063c14c1ce314610a8e578063c18eba7414610aa1578063c2ea213414610ac0575f5ffd5b8063bc2c81e911610182578063bc2c81e914610a45578063bfde06e314610a5a578063c1144b7114610a6f575f5ffd5b8063a657a10a146109db578063a8e050ce146109fa578063af9f6ac814610a26575f5ffd5b806374aaef3711610272578063890357301161021d57806391b15a84116101f857806391b15a841461093a5780639efa940b14610964578063a1559a7c146109a8578063a5975cd0146109c7575f5ffd5b806389035730146107835780638da5cb5b146108ff5780638e1d16cb1461091c575f5ffd5b80637d3d148c1161024d5780637d3d148c1461070e57806384b0196e1461073d5780638521833b14610764575f5ffd5b806374aaef37146106b057806379adf94f146106c357806379ba5097146106fa575f5ffd5b80634628986d116102dd5780635c975abb116102b85780635c975abb1461055257806361ed066014610583578063715018a61461067d578063731644f214610691575f5ffd5b80634628986d146104f75780635072e0421461050b57806351cff8d914610533575f5ffd5b80632908f0dc1161030d5780632908f0dc146103fa5780632b7ac3f31461041b578063350667b51461044e575f5ffd5b80631129bd3d146103335780631e63ab291461035f57806326f87ab4146103af575b5f5ffd5b34801561033e575f5ffd5b506007546001600160801b03165b6040519081526020015b60405180910390f35b34801561036a575f5ffd5b5061037e610379366004614f7d565b610d07565b6040805182516001600160a01b0316815260208084015163ffffffff16908201529181015190820152606001610356565b3480156103ba575f5ffd5b506103e27f000000000000000000000000000000000000000000000000000000000000000081565b6040516001600160a01b039091168152602001610356565b348015610405575f5ffd5b50610419610414366004614f7d565b610dae565b005b348015610426575f5ffd5b506103e27f000000000000000000000000000000000000000000000000000000000000000081565b348015610459575f5ffd5b506104bd604080516060810182525f808252602082018190529181019190915250604080516060810182526004546001600160a01b0381168252600160a01b810463ffffffff166020830152600160c01b900464ffffffffff169181019190915290565b6040805182516001600160a01b0316815260208084015163ffffffff1690820152918101516001600160401b031690820152606001610356565b348015610502575f5ffd5b5060885461034c565b348015610516575f5ffd5b5061052061138981565b60405161ffff9091168152602001610356565b34801561053e575f5ffd5b5061034c61054d366004614fac565b610e7b565b34801561055d575f5ffd5b50610571600454600160f81b900460071690565b60405160ff9091168152602001610356565b34801561058e575f5ffd5b5060408051608080820183525f8083526020808401829052838501829052606093840191909152835160a0810185526140b0546001600160601b038116825262ffffff6c0100000000000000000000000082048116838501908152600160781b8304821684890190815265ffffffffffff600160901b85048116868a019081526001600160401b03600160c01b90960486169689019687528a51808a018c52935185168085529251851684890190815290518216848c0190815296518616938a019384528a51928352519093169581019590955292511695830195909552519093169183019190915201610356565b348015610688575f5ffd5b50610419610f37565b34801561069c575f5ffd5b506104196106ab366004614fc7565b610f69565b3480156106bb575f5ffd5b50608061034c565b3480156106ce575f5ffd5b5061034c6106dd366004614f7d565b60ff165f908152608b60205260409020546001600160401b031690565b348015610705575f5ffd5b506104196111fd565b348015610719575f5ffd5b5061072d610728366004614fe0565b611241565b6040519015158152602001610356565b348015610748575f5ffd5b50610751611391565b6040516103569796959493929190615053565b34801561076f575f5ffd5b5061057161077e366004615105565b6113ef565b34801561078e575f5ffd5b506108a36040805160a0810182525f808252602082018190529181018290526060810182905260808101919091526040518060a001604052807f00000000000000000000000000000000000000000000000000000000000000006001600160401b031681526020017f000000000000000000000000000000000000000000000000000000000000000063ffffffff1681526020017f000000000000000000000000000000000000000000000000000000000000000061ffff1681526020017f000000000000000000000000000000000000000000000000000000000000000061ffff1681526020017f000000000000000000000000000000000000000000000000000000000000000061ffff16815250905090565b60405161035691905f60a0820190506001600160401b03835116825263ffffffff602084015116602083015261ffff604084015116604083015261ffff606084015116606083015261ffff608084015116608083015292915050565b34801561090a575f5ffd5b506002546001600160a01b03166103e2565b348015610927575f5ffd5b506140b0546001600160601b031661034c565b348015610945575f5ffd5b506109506207a12081565b60405162ffffff9091168152602001610356565b34801561096f575f5ffd5b5061072d61097e366004615132565b66ffffffffffffff600882901c165f90815260056020526040902054600160ff9092161c81161490565b3480156109b3575f5ffd5b506104196109c2366004614f7d565b61144b565b3480156109d2575f5ffd5b5061034c61160b565b3480156109e6575f5ffd5b506104196109f536600461515c565b6116e4565b348015610a05575f5ffd5b50610a19610a14366004614f7d565b611743565b6040516103569190615245565b348015610a31575f5ffd5b50610419610a403660046152e8565b611994565b348015610a50575f5ffd5b5061034c610e1081565b348015610a65575f5ffd5b5061095061c35081565b348015610a7a575f5ffd5b50600454600160e81b900461ffff16610520565b610419610a9c366004615105565b611ab4565b348015610aac575f5ffd5b50610419610abb366004615324565b611d38565b348015610acb575f5ffd5b5061034c610ada366004615132565b611d55565b348015610aea575f5ffd5b50610419610af93660046153f0565b611dc2565b348015610b09575f5ffd5b506006546040805161ffff83168152600160a01b9092046001600160401b0316602083015201610356565b348015610b3f575f5ffd5b50610b53610b4e366004614fe0565b6120bb565b6040516103569190615487565b348015610b6b575f5ffd5b5061034c610b7a366004614fac565b6140ad6020525f908152604090205481565b348015610b97575f5ffd5b50610b53610ba6366004614f7d565b612116565b348015610bb6575f5ffd5b50610419610bc5366004615105565b6121ae565b348015610bd5575f5ffd5b50610419610be436600461515c565b61227e565b348015610bf4575f5ffd5b506003546001600160a01b03166103e2565b348015610c11575f5ffd5b50610c1f6509184e72a00081565b6040516001600160401b039091168152602001610356565b348015610c42575f5ffd5b5061041961231a565b610419612336565b348015610c5e575f5ffd5b50610571610c6d366004615505565b6123c3565b348015610c7d575f5ffd5b5061034c610c8c36600461553c565b6125dd565b348015610c9c575f5ffd5b5061034c6126fb565b348015610cb0575f5ffd5b50610419610cbf366004614fac565b61271d565b348015610ccf575f5ffd5b50600754600160801b90046001600160801b031661034c565b348015610cf3575f5ffd5b50610419610d02366004615105565b61279b565b60408051606080820183525f808352602080840182905283850182905260ff861682526140af8152908490208451808401865290546001600160a01b03808216835263ffffffff600160a01b830481168486019081526001600160401b03600160c01b9094048416858a0190815289519788018a528551909316875251169385019390935291519394909390830191610da59116633b9aca006155b7565b90529392505050565b610db6612877565b8060f8811615610dfd576040517fc48a92d100000000000000000000000000000000000000000000000000000000815260ff90911660048201526024015b60405180910390fd5b507f37b0f48fb21b72e36e975afca8a7ec05d12abb6be1255e7ed616de6c61395840610e32600454600160f81b900460071690565b6040805160ff928316815291841660208301520160405180910390a1600480546001600160f81b038116600160f81b9182900460f81660ff949094169390931702919091179055565b335f8181526140ad60205260409020549081610ecf576040517f6385746f0000000000000000000000000000000000000000000000000000000081526001600160a01b039091166004820152602401610df4565b50335f8181526140ad602052604080822091909155516001600160a01b03841691907fd1c19fbcd4551a5edfb66d43d2e337c04837afda3482b42bdf569a8fccdae5fb90610f209085815260200190565b60405180910390a3610f3282826128a4565b919050565b6040517f017ed72b00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b610f71612877565b6207a120610f8260208301836155e0565b62ffffff1611158015610fab575061c350610fa360408301602084016155e0565b62ffffff1611155b8015610fd557506509184e72a000610fc96080830160608401615132565b6001600160401b031611155b61100b576040517f1306a4f100000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b6040805160a081019091526140b0546001600160601b03168152602080820190611037908401846155e0565b62ffffff16815260200182602001602081019061105491906155e0565b62ffffff16815260200161106e606084016040850161560e565b65ffffffffffff16815260200161108b6080840160608501615132565b6001600160401b0390811690915281516140b0805460208086015160408701516060880151608090980151909616600160c01b0277ffffffffffffffffffffffffffffffffffffffffffffffff65ffffffffffff909816600160901b027fffffffffffffffff000000000000ffffffffffffffffffffffffffffffffffff62ffffff988916600160781b02167fffffffffffffffff000000000000000000ffffffffffffffffffffffffffffff989093166c01000000000000000000000000026effffffffffffffffffffffffffffff199095166001600160601b03909716969096179390931795909516949094179290921793909316179091556111c390600890611199908401846155e0565b62ffffff161515806111be57506111b660408401602085016155e0565b62ffffff1615155b612949565b7f08363b098a3033cf98646fec4058e070045cfdad9e95e7af6f09c479d64950e9816040516111f29190615627565b60405180910390a150565b60035433906001600160a01b031681146112355760405163118cdaa760e01b81526001600160a01b0382166004820152602401610df4565b61123e81612998565b50565b5f5f61124c846129be565b63ffffffff16905061125f8484836129db565b5f60ad8560ff16608081106112765761127661568a565b6080020160808569ffffffffffffffffffff1661129391906156b2565b608081106112a3576112a361568a565b015490506112b18160181c90565b60ff16156112c45760019250505061138b565b6112ce8160201c90565b61ffff165f036112e2575f9250505061138b565b6112f7856112f16001876156c5565b846129db565b5f61135260ad8760ff16608081106113115761131161568a565b60800201608060018861132491906156c5565b69ffffffffffffffffffff1661133a91906156b2565b6080811061134a5761134a61568a565b015460a81c90565b6001600160581b031690506113858161136b8460201c90565b6113758560a81c90565b6001600160581b03169190612a7b565b93505050505b92915050565b5f6060805f5f5f60606113a2612ad6565b6113aa612b01565b604080515f808252602082019092527f0f000000000000000000000000000000000000000000000000000000000000009b939a50919850469750309650945092509050565b5f818152608a60205260408120548281611438576040517f3835fc50000000000000000000000000000000000000000000000000000000008152600401610df491815260200190565b506114446001826156fb565b9392505050565b60ff81165f9081526140af6020908152604091829020825160608101845290546001600160a01b038116808352600160a01b820463ffffffff1693830193909352600160c01b90046001600160401b0316928101929092528290339081146114f3576040517ff58874b500000000000000000000000000000000000000000000000000000000815260ff90921660048301526001600160a01b03166024820152604401610df4565b50505f610e10826020015163ffffffff1661150e919061570e565b9050828142811115611557576040517f040b82c200000000000000000000000000000000000000000000000000000000815260ff90921660048301526024820152604401610df4565b505060ff83165f8181526140af6020526040808220829055600780546001600160801b03808216600190961b19600160801b9283900416160293909317909255908301516115b2906001600160401b0316633b9aca006155b7565b9050336001600160a01b03168460ff167feb016980012b38b56c00018654d8fd519efa3977c0f511bb91c30e9d1b952544836040516115f391815260200190565b60405180910390a36116053382612b2c565b50505050565b6007545f906001600160801b03808216918291600160801b8204811619909116165b80156116dd575f61163d82612b63565b90505f8061166883608d600282901c603f165b602081106116605761166061568a565b015490612c84565b915091508163ffffffff165f141580156116b8575061169e60088460ff16608081106116965761169661568a565b015460301c90565b63ffffffff168163ffffffff16426116b691906156fb565b105b156116ca57600160ff84161b19851694505b5050506116d681612c9d565b905061162d565b5092915050565b6116ec612877565b6116f581612cb1565b7f566e29396531247e33258ce3b058507202e944e586ff07595ed120049e43240e81611729600661ffff8316612000612d0c565b6040805161ffff90931683526020830191909152016111f2565b61179860408051608080820183525f8083526020808401829052845160c0810186528281529081018290528085018290526060810182905291820181905260a082015290918201908152602001606081525090565b6117a182612d7c565b5f60888360ff16815481106117b8576117b861568a565b905f5260205f20906003020190506040518060800160405280825f01548152602001826001015f9054906101000a900460ff1660ff16815260200161181360088660ff166080811061180c5761180c61568a565b0154612da9565b815260200182600201805480602002602001604051908101604052809291908181526020015f905b82821015611987575f848152602090206040805160a08101909152600284029091018054829060ff16600181111561187557611875615175565b600181111561188657611886615175565b8152815461010081046001600160a01b031660208301527501000000000000000000000000000000000000000000810460ff166040830152760100000000000000000000000000000000000000000000900463ffffffff1660608201526001820180546080909201916118f890615721565b80601f016020809104026020016040519081016040528092919081815260200182805461192490615721565b801561196f5780601f106119465761010080835404028352916020019161196f565b820191905f5260205f20905b81548152906001019060200180831161195257829003601f168201915b5050505050815250508152602001906001019061183b565b5050509152509392505050565b61199c612877565b6119a582612d7c565b600160ff83161b8180156119c4575060075481166001600160801b0316155b15611a245743608c81905560ff84165f908152608b6020526040902080546001600160401b039290921668010000000000000000027fffffffffffffffffffffffffffffffff0000000000000000ffffffffffffffff9092169190911790555b81611a3d576007548119166001600160801b0316611a4c565b6007546001600160801b031681175b600780546fffffffffffffffffffffffffffffffff19166001600160801b0392909216919091179055604051821515815260ff8416907fab146ffe67764e1e68de85ac8b31e97408dc210b43cca0f44bc8e9c5849152e89060200160405180910390a2505050565b611abe6002612e65565b805f03611ade57604051632e70248b60e01b815260040160405180910390fd5b604080518082019091526007546001600160801b03808216808452600160801b9092041660208301521982168015611b5157611b1981612b63565b6040517f4645f75400000000000000000000000000000000000000000000000000000000815260ff9091166004820152602401610df4565b6140ae5460208301516001600160401b03909116906001600160801b03161984165f82611b7d83612e9a565b611b8791906155b7565b611b9590633b9aca006155b7565b9050803481811015611bdc576040517ff04f3db200000000000000000000000000000000000000000000000000000000815260048101929092526024820152604401610df4565b50506020850151600780546001600160801b039285178316600160801b0292169190911790555b8115611d1d575f611c1383612b63565b604080516060810182523380825263ffffffff42811660208085019182526001600160401b03808c1686880181815260ff8a165f8181526140af909552989093209651875494519351909216600160c01b0277ffffffffffffffffffffffffffffffffffffffffffffffff93909516600160a01b027fffffffffffffffff0000000000000000000000000000000000000000000000009094166001600160a01b0392909216919091179290921716919091179092559293507fa5055fdd50f3837fea2df0869849a1aad61c4024460fcb689509bfcb17d07b2c90611cfb90633b9aca006155b7565b60405190815260200160405180910390a350611d1682612c9d565b9150611c03565b611d3033611d2b83346156fb565b612b2c565b505050505050565b611d40612877565b611d4984612d7c565b61160584848484612ebf565b5f611d8f63ffffffff7f0000000000000000000000000000000000000000000000000000000000000000166001600160401b0384166155b7565b61138b906001600160401b037f00000000000000000000000000000000000000000000000000000000000000001661570e565b6040805160a0810182526004546001600160a01b0381168252600160a01b810463ffffffff166020830152600160c01b810464ffffffffff1692820192909252600160e81b820461ffff166060820152600160f81b90910460ff81166080830152600190811615611e4c57604051638f121e4360e01b815260ff9091166004820152602401610df4565b505f611e5b6020880188615132565b9050611e66876132d3565b611e6f816134f0565b611e7987836135d8565b5f611e858888886125dd565b9050611f3b6001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001663ad82d72883611eca60408d0160208e01615764565b89896040518563ffffffff1660e01b8152600401611eeb94939291906157a7565b5f604051808303815f875af1158015611f06573d5f5f3e3d5ffd5b505050506040513d5f823e601f3d908101601f19168201604052611f2d9190810190615844565b846060015161ffff16613822565b66ffffffffffffff600883901c165f9081526005602052604090208054600160ff85161b179055611f7260a0890160808a01614fac565b6001600160a01b031680845263ffffffff4316602080860182905264ffffffffff851660408088018290526004805460608a015160808b015160ff16600160f81b026001600160f81b0361ffff909216600160e81b0261ffff60e81b19600160c01b909702969096167fff00000000000000ffffffffffffffffffffffffffffffffffffffffffffffff600160a01b9099027fffffffffffffffff0000000000000000000000000000000000000000000000009094168a1793909317979097169190911793909317929092169390931790553392916001600160401b038616917f51783a46a5e88e44fc29b9d71b958441bce08c9116a1ece1a11de5ab2a2ae18d918691612084918f01908f01615764565b6040805192835263ffffffff90911660208301520160405180910390a46120b18888888660800151613967565b5050505050505050565b6040805160e0810182525f80825260208201819052918101829052606081018290526080810182905260a0810182905260c081019190915261210c8383612101866129be565b63ffffffff166129db565b6114448383613b8c565b6040805160e0810182525f80825260208201819052918101829052606081018290526080810182905260a0810182905260c0810182905290612157836129be565b90508263ffffffff821661219d576040517fc504f15400000000000000000000000000000000000000000000000000000000815260ff9091166004820152602401610df4565b50611444838263ffffffff16613b8c565b6121b6612877565b6140b0546001600160601b0316808281811115612208576040517fd49dd94300000000000000000000000000000000000000000000000000000000815260048101929092526024820152604401610df4565b50612215905082826156fb565b6140b080546bffffffffffffffffffffffff19166001600160601b039290921691909117905560405182815233907f9d7999ec588d8d52ca0550d6eae3e6c5883bbd3f8febf07adce5aab35b673d4e9060200160405180910390a261227a3383612b2c565b5050565b612286612877565b61228f81612cb1565b600454819061ffff600160e81b909104811690821610156122e3576040517fb08ba10600000000000000000000000000000000000000000000000000000000815261ffff9091166004820152602401610df4565b50612311600680547fffffffff00000000000000000000000000000000000000000000000000000000169055565b61123e81613cad565b612322612877565b61233461232f6006613d18565b613cad565b565b61233f34613ddc565b6140b080545f9061235a9084906001600160601b0316615919565b92506101000a8154816001600160601b0302191690836001600160601b03160217905550336001600160a01b03167fa7c69bb7aa4c89631542ba5eae34f7a095e4ed2ee9eafaf1b8f6f56994090cd5346040516123b991815260200190565b60405180910390a2565b5f6123cc612877565b8135158015906123e9575081355f908152608a6020526040902054155b823590612425576040517ffb98b497000000000000000000000000000000000000000000000000000000008152600401610df491815260200190565b50608854608011612462576040517fa645572e00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b60126124746040840160208501614f7d565b60ff1611156124896040840160208501614f7d565b906124c6576040517fef372c8800000000000000000000000000000000000000000000000000000000815260ff9091166004820152602401610df4565b5050608880546001810182555f919091528135600382027f7ef464cf5a521d70c933977510816a0355b91a50eca2778837fb82da8448ecf6019081556125126040840160208501614f7d565b6001808301805460ff93841660ff1990911617905560885485355f818152608a6020908152604091829020939093556007805495881694851b6001600160801b03908116908716176fffffffffffffffffffffffffffffffff1990961695909517909455927ff6b8df090be5cf94a3c61bfc5675c0c7b945d472282216c73c0cfe8d43a99c4e916125a7918801908801614f7d565b60405160ff909116815260200160405180910390a36125d782604085016125d2610100870187615938565b612ebf565b50919050565b5f6126f37f227ed41f674cf484afd7dd040bf70c541ab9957e53e6ef385f0a4d1b65dd905f61260f6020870187615132565b61261f6040880160208901615764565b606088018035906126339060408b01615764565b61264360a08b0160808c01614fac565b61265060a08c018c61597d565b60405161265e9291906159bf565b60405180910390208a8a6040516126769291906159bf565b6040805191829003822060208301999099526001600160401b039097169681019690965263ffffffff94851660608701526080860193909352921660a08401526001600160a01b0390911660c083015260e08201526101008101919091526101200160405160208183030381529060405280519060200120613e2c565b949350505050565b6140ae545f90612718906001600160401b0316633b9aca006155b7565b905090565b612725612877565b600380546001600160a01b03831673ffffffffffffffffffffffffffffffffffffffff1990911681179091556127636002546001600160a01b031690565b6001600160a01b03167f38d16b8cac22d99fc7c124b9cd0de2d3fa1faef420bfe791d8c362d765e2270060405160405180910390a350565b6127a3612877565b5f6127b2633b9aca00836159ce565b90506127c2633b9aca00836156b2565b1580156127d657506001600160401b038111155b8290612811576040517fa4c38964000000000000000000000000000000000000000000000000000000008152600401610df491815260200190565b507fe6d124068d802a9f67830cf20bd0e97e49bb3c83ba28dff35c786a933dc114c461283b6126fb565b60408051918252602082018590520160405180910390a16140ae805467ffffffffffffffff19166001600160401b039290921691909117905550565b6002546001600160a01b031633146123345760405163118cdaa760e01b8152336004820152602401610df4565b804710156128e7576040517fcf47918100000000000000000000000000000000000000000000000000000000815247600482015260248101829052604401610df4565b612900828260405180602001604052805f815250613e73565b15612909575050565b3d156129175761227a613e88565b6040517fd6bda27500000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b8061296357600454600160f81b900482191660ff16612973565b600454600160f81b900460ff1682175b6004805460ff92909216600160f81b026001600160f81b039092169190911790555050565b6003805473ffffffffffffffffffffffffffffffffffffffff1916905561123e81613e93565b5f6129c882612d7c565b6116dd82608d600282901c603f16611650565b69ffffffffffffffffffff821615801590612a025750808269ffffffffffffffffffff1611155b8015612a23575080612a21608069ffffffffffffffffffff851661570e565b115b83839091612a74576040517f82c1974c00000000000000000000000000000000000000000000000000000000815260ff909216600483015269ffffffffffffffffffff166024820152604401610df4565b5050505050565b5f8161ffff165f03612a8e57505f611444565b5f838511612aa557612aa085856156fb565b612aaf565b612aaf84866156fb565b9050612abf61ffff8416856155b7565b612acb612710836155b7565b101595945050505050565b60606127187f0000000000000000000000000000000000000000000000000000000000000000613ef1565b60606127187f0000000000000000000000000000000000000000000000000000000000000000613ef1565b801561227a576001600160a01b0382165f9081526140ad602052604081208054839290612b5a90849061570e565b90915550505050565b6001600160801b035f8290039091169081161560071b77ffffffffffffffff0000000000000000ffffffffffffffff82161560061b177bffffffff00000000ffffffff00000000ffffffff00000000ffffffff82161560051b177dffff0000ffff0000ffff0000ffff0000ffff0000ffff0000ffff0000ffff82161560041b177eff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff82161560031b177f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f82161560021b177f333333333333333333333333333333333333333333333333333333333333333382161560011b177f555555555555555555555555555555555555555555555555555555555555555591909116151790565b60c0600682901b1682901c602081901c905b9250929050565b5f81612caa6001826156fb565b1692915050565b61138961ffff821610801590612ccd57506127108161ffff1611155b819061227a576040517f651a749b00000000000000000000000000000000000000000000000000000000815261ffff9091166004820152602401610df4565b5f612d17824361570e565b84547fffffffff0000000000000000000000000000000000000000000000000000000016600160a01b6001600160401b0383160273ffffffffffffffffffffffffffffffffffffffff1916176001600160a01b03949094169390931790935550919050565b608854819060ff82161061227a57604051630f751f3f60e31b815260ff9091166004820152602401610df4565b6040805160c0810182525f80825260208201819052918101829052606081018290526080810182905260a08101919091526040518060c00160405280612def8460301c90565b63ffffffff168152602001612e048460201c90565b61ffff168152602001612e178460101c90565b61ffff168152602001612e2a8460081c90565b60ff168152602001612e3c8460a81c90565b6001600160581b03168152602001612e548460501c90565b6001600160581b0316905292915050565b6004548190600160f81b9004811660ff161561227a57604051638f121e4360e01b815260ff9091166004820152602401610df4565b5f815b80156125d757612eac826159e1565b9150612eb96001826156fb565b16612e9d565b8015801590612ecf575060108111155b8190612f0a576040517fbd5e9024000000000000000000000000000000000000000000000000000000008152600401610df491815260200190565b50612f1b6080840160608501614f7d565b60ff1615801590612f3e575080612f386080850160608601614f7d565b60ff1611155b612f4e6080850160608601614f7d565b908290612f92576040517f382e7c8100000000000000000000000000000000000000000000000000000000815260ff90921660048301526024820152604401610df4565b50612fa290506020840184615764565b63ffffffff165f03612fe0576040517f8f1825c900000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b612ff060c0840160a08501615a0f565b6001600160581b031615801590613037575061301260c0840160a08501615a0f565b6001600160581b031661302b60a0850160808601615a0f565b6001600160581b031611155b61304760a0850160808601615a0f565b61305760c0860160a08701615a0f565b90916130a2576040517f2ea427160000000000000000000000000000000000000000000000000000000081526001600160581b03928316600482015291166024820152604401610df4565b50505f60888560ff16815481106130bb576130bb61568a565b5f9182526020909120600260039092020101805460895491925083916130e191906156fb565b6130eb919061570e565b608981905561030081111561312f576040517f2aacfd9f000000000000000000000000000000000000000000000000000000008152600401610df491815260200190565b506131a961314236869003860186615a28565b5f6008826060015160ff16901b6010836040015161ffff16901b6020846020015161ffff16901b6030855f015163ffffffff16901b60508660a001516001600160581b0316901b60a887608001516001600160581b0316901b17171717175f1b9050919050565b60088660ff16608081106131bf576131bf61568a565b015543608c81905560ff86165f818152608b60205260409020805467ffffffffffffffff19166001600160401b03939093169290921790915560888054909190811061320d5761320d61568a565b905f5260205f2090600302016002015f6132279190614eca565b5f5b8281101561328c5761323c848483613f2e565b8184848381811061324f5761324f61568a565b90506020028101906132619190615aca565b81546001810183555f92835260209092209091600202016132828282615bfd565b5050600101613229565b508460ff167f5b18aec15c9ba2021b5c38d9324acf7aa1fd55b1c54a2477b0ed98129f8e7a8e8585856040516132c493929190615e66565b60405180910390a25050505050565b5f6132e46040830160208401615764565b9050804363ffffffff82161061332f576040517fe8b5e03300000000000000000000000000000000000000000000000000000000815263ffffffff9091166004820152602401610df4565b505f61336561ffff7f00000000000000000000000000000000000000000000000000000000000000001663ffffffff841661570e565b9050438110156133de578161339e61ffff7f000000000000000000000000000000000000000000000000000000000000000016436156fb565b6040517fab20f12a00000000000000000000000000000000000000000000000000000000815263ffffffff90921660048301526024820152604401610df4565b5f6133ef6060850160408601615764565b90508263ffffffff168163ffffffff161180156134125750818163ffffffff1611155b8190613453576040517f079f726a00000000000000000000000000000000000000000000000000000000815263ffffffff9091166004820152602401610df4565b508063ffffffff811643111561349e576040517f873db3ca00000000000000000000000000000000000000000000000000000000815263ffffffff9091166004820152602401610df4565b5063ffffffff831640606085013580828181146120b1576040517f9ba0b25e00000000000000000000000000000000000000000000000000000000815260048101929092526024820152604401610df4565b5f6134fa82611d55565b905042811115801561351a575064ffffffffff6001600160401b03831611155b82829091613565576040517fd393a8030000000000000000000000000000000000000000000000000000000081526001600160401b0390921660048301526024820152604401610df4565b5050600882901c66ffffffffffffff165f9081526005602052604090205460ff83161c6001908116141582906135d3576040517fc66f220d0000000000000000000000000000000000000000000000000000000081526001600160401b039091166004820152602401610df4565b505050565b5f6135e960a0840160808501614fac565b9050815f01516001600160a01b0316816001600160a01b031603613694575f7f000000000000000000000000000000000000000000000000000000000000000061ffff16836020015163ffffffff16613642919061570e565b90508181438110613690576040517fdcd20f2e0000000000000000000000000000000000000000000000000000000081526001600160a01b0390921660048301526024820152604401610df4565b5050505b6001600160a01b03811633036136a957505050565b5f61ffff7f0000000000000000000000000000000000000000000000000000000000000000166136df6040860160208701615764565b63ffffffff166136ef919061570e565b9050818143811061373d576040517f515dfa490000000000000000000000000000000000000000000000000000000081526001600160a01b0390921660048301526024820152604401610df4565b50506040517f6d70f7ae0000000000000000000000000000000000000000000000000000000081523360048201527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690636d70f7ae90602401602060405180830381865afa1580156137ba573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906137de9190615f05565b3390612a74576040517fc0ae66ad0000000000000000000000000000000000000000000000000000000081526001600160a01b039091166004820152602401610df4565b81515f90613846576040516307860f9d60e11b8152600401610df491815260200190565b505f5b82518110156135d3575f5f8483815181106138665761386661568a565b60200260200101515f01518584815181106138835761388361568a565b60200260200101516020015191509150806001600160601b03165f141583906138c2576040516307860f9d60e11b8152600401610df491815260200190565b506001600160601b0382161580159061390157506138e9846001600160601b0383166155b7565b6138fe6127106001600160601b0385166155b7565b10155b838383909192613957576040517f8ac6e02b00000000000000000000000000000000000000000000000000000000815260048101939093526001600160601b039182166024840152166044820152606401610df4565b5050505050806001019050613849565b5f61397d61397860a087018761597d565b614108565b6007546040805160e0810182526001600160801b038084168252600160801b90930490921660208084018290525f928401839052606084018390529394509290919060808201906139d0908a018a615132565b6001600160401b031681526020018860200160208101906139f19190615764565b63ffffffff168152602001613a21896020016020810190613a129190615764565b608c5463ffffffff9091161090565b151590529050365f613a3e613a3586612e9a565b89908990614214565b5050915091505f613a5a613a5187612b63565b60021c603f1690565b90505f608d8260208110613a7057613a7061568a565b015490505f5b83811015613b0a575f613a8889612b63565b9050613a9389612c9d565b985083600282901c603f1614613adb5782608d8560208110613ab757613ab761568a565b0155600281901c603f169350608d8460208110613ad657613ad661568a565b015492505b613aff81878785818110613af157613af161568a565b90506020020135858a614305565b925050600101613a76565b5080608d8360208110613b1f57613b1f61568a565b015560208501518614613b4f576020850151600780546001600160801b03928316600160801b0292169190911790555b613b7f3360088a1615613b6e57613b6987604001516145bf565b613b70565b5f5b8760600151611d2b919061570e565b5050505050505050505050565b6040805160e0810182525f80825260208201819052918101829052606081018290526080810182905260a0810182905260c08101919091525f60ad8460ff1660808110613bdb57613bdb61568a565b6080020160808469ffffffffffffffffffff16613bf891906156b2565b60808110613c0857613c0861568a565b015490506040518060e001604052808469ffffffffffffffffffff168152602001613c338360a81c90565b6001600160581b031660170b8152602001613c4e8360881c90565b63ffffffff168152602001613c638360681c90565b63ffffffff168152602001613c788360481c90565b63ffffffff168152602001613c8d8360381c90565b61ffff168152602001613ca08360301c90565b60ff169052949350505050565b60045460408051600160e81b90920461ffff9081168352831660208301527f64dbf6468cb9658ab9289099b7b6e6898d71287182a35d46a742f52fce0da5d4910160405180910390a16004805461ffff909216600160e81b0261ffff60e81b19909216919091179055565b80545f90600160a01b90046001600160401b0316808203613d65576040517fe8d4708f00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b804310158190613da4576040517ff1956c80000000000000000000000000000000000000000000000000000000008152600401610df491815260200190565b5082547fffffffff00000000000000000000000000000000000000000000000000000000811684556001600160a01b031691506125d7565b5f6001600160601b03821115613e28576040517f6dfcc6500000000000000000000000000000000000000000000000000000000081526060600482015260248101839052604401610df4565b5090565b5f61138b613e38614727565b836040517f19010000000000000000000000000000000000000000000000000000000000008152600281019290925260228201526042902090565b5f5f5f83516020850186885af1949350505050565b6040513d5f823e3d81fd5b600280546001600160a01b0383811673ffffffffffffffffffffffffffffffffffffffff19831681179093556040519116919082907f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e0905f90a35050565b60605f613efd83614850565b6040805160208082528183019092529192505f91906020820181803683375050509182525060208101929092525090565b36838383818110613f4157613f4161568a565b9050602002810190613f539190615aca565b6040517f0b6720720000000000000000000000000000000000000000000000000000000081529091506001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001690630b67207290613fbb908490600401615f20565b5f6040518083038186803b158015613fd1575f5ffd5b505afa158015613fe3573d5f5f3e3d5ffd5b505f9250613ff7915050608083018361597d565b6040516140059291906159bf565b604051809103902090505f5b83811015611d30576140296040840160208501614fac565b6001600160a01b03168686838181106140445761404461568a565b90506020028101906140569190615aca565b614067906040810190602001614fac565b6001600160a01b03161415806140c457508186868381811061408b5761408b61568a565b905060200281019061409d9190615aca565b6140ab90608081019061597d565b6040516140b99291906159bf565b604051809103902014155b84906140ff576040517f59385115000000000000000000000000000000000000000000000000000000008152600401610df491815260200190565b50600101614011565b5f60208214614143576040517fd9fc619f00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b61414d8284615f32565b90508061416d57604051632e70248b60e01b815260040160405180910390fd5b608081901c156141f3825f60076001600160801b038311901b905060066001600160401b0383831c11901b17600563ffffffff83831c11901b17600461ffff83831c11901b17600360ff83831c11901b176002600f83831c117d010102020202030303030303030300000000000000000000000000000000911b9190911791821c1a1790565b906116dd57604051630f751f3f60e31b8152600401610df491815260200190565b365f8181806142248660206155b7565b6142306040602061570e565b61423a919061570e565b905061424781602061570e565b869088101561426b5760405162d7f07560e51b8152600401610df491815260200190565b50878101358835604014801561428457508160208a0135145b801561429357508660408a0135145b80156142a157506103008111155b80156142cb57506142b38160206155b7565b6142be83602061570e565b6142c8919061570e565b88145b87906142ec5760405162d7f07560e51b8152600401610df491815260200190565b5060608901999698919091016020019650949350505050565b80515f9061431b908660ff161c60019081161490565b6143795761432885612d7c565b81608001516001600160401b03168560ff167fd691ab5dad617881c1b409bb40504beb2e22bdeb460b73e0c0ff5c1443af1527600260405161436a9190615f4f565b60405180910390a350816126f3565b8160c0015180156143935750614393858360a00151614890565b156143da5781608001516001600160401b03168560ff167fd691ab5dad617881c1b409bb40504beb2e22bdeb460b73e0c0ff5c1443af1527600560405161436a9190615f4f565b60028460ff16036144265781608001516001600160401b03168560ff167fd691ab5dad617881c1b409bb40504beb2e22bdeb460b73e0c0ff5c1443af15275f60405161436a9190615f4f565b61443085856148e4565b5f60088660ff16608081106144475761444761568a565b015490505f806144578689612c84565b90925090505f80614468858a614acb565b915091508115801561447f575063ffffffff841615155b80156144a057508263ffffffff166144978a60201c90565b63ffffffff1611155b156144ac575060019050805b81156145085786608001516001600160401b03168a60ff167fd691ab5dad617881c1b409bb40504beb2e22bdeb460b73e0c0ff5c1443af1527836040516144f39190615f4f565b60405180910390a387955050505050506126f3565b5f63ffffffff8516158061454557506145218660301c90565b63ffffffff16846145328c60201c90565b61453c9190615f69565b63ffffffff1610155b905061455085615f85565b94506145698b868c6145628a60201c90565b858d614b89565b6145b08b866145788d60201c90565b63ffffffff1660209190911b67ffffffff00000000161760c060069290921b9190911690811b6001600160401b0390911b198b161790565b9b9a5050505050505050505050565b6040805160a0810182526140b0546001600160601b03811682526c01000000000000000000000000810462ffffff9081166020840152600160781b82041692820192909252600160901b820465ffffffffffff1660608201819052600160c01b9092046001600160401b031660808201525f918290614660903a9061465b90614648904861570e565b85608001516001600160401b0316614d20565b614d20565b90506146a6825f01516001600160601b03168286856040015162ffffff1661468891906155b7565b856020015162ffffff1661469c919061570e565b61465b91906155b7565b9250825f036146b857505f9392505050565b81516146c5908490615fa9565b6140b080546bffffffffffffffffffffffff19166001600160601b039290921691909117905560405183815233907fea90b9e5054fba08a8c55cc92f2de4e33dcbeb734946687e995a78a507c1b3519060200160405180910390a25050919050565b5f306001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001614801561477f57507f000000000000000000000000000000000000000000000000000000000000000046145b156147a957507f000000000000000000000000000000000000000000000000000000000000000090565b612718604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f60208201527f0000000000000000000000000000000000000000000000000000000000000000918101919091527f000000000000000000000000000000000000000000000000000000000000000060608201524660808201523060a08201525f9060c00160405160208183030381529060405280519060200120905090565b5f60ff8216601f81111561138b576040517fb3512b0c00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b60ff82165f908152608b60205260408120805463ffffffff84166001600160401b0390911611806126f35750805463ffffffff8416680100000000000000009091046001600160401b031611949350505050565b808281600160ff821614614931576040517f4c14d5e600000000000000000000000000000000000000000000000000000000815260ff928316600482015291166024820152604401610df4565b50505f61493e8360601d90565b905083815f601382900b1361498d576040517f60fdb97b00000000000000000000000000000000000000000000000000000000815260ff909216600483015260130b6024820152604401610df4565b50506149998360081c90565b849060ff166149da576040517f54fd0e1c00000000000000000000000000000000000000000000000000000000815260ff9091166004820152602401610df4565b505f6149e68460201c90565b905084814263ffffffff82161115614a3b576040517f64b52a2b00000000000000000000000000000000000000000000000000000000815260ff909216600483015263ffffffff166024820152604401610df4565b50505f614a488560401c90565b905063ffffffff811615801590614a6b57508163ffffffff168163ffffffff1611155b868284909192614ac0576040517fa4fb4b3400000000000000000000000000000000000000000000000000000000815260ff909316600484015263ffffffff9182166024840152166044820152606401610df4565b505050505050505050565b5f5f614ad78460081c90565b60ff16614ae48460081c90565b60ff161015614af85750600190505f612c96565b5f614b038560101c90565b905061ffff811615801590614b2857508061ffff16614b228560101c90565b61ffff16115b15614b3b57600160039250925050612c96565b5f614b468560601d90565b60130b9050614b558660a81c90565b6001600160581b0316811080614b7c5750614b708660501c90565b6001600160581b031681115b9660049650945050505050565b5f82614b95575f614b98565b60015b6020830151909150614bb2908860ff161c60019081161490565b15614c10575f5f614bd3898963ffffffff16614bce8a60201c90565b614d2f565b915091508115614c0d57602084018051600160ff8c161b1916905260608401805160029490941793829190614c0990839061570e565b9052505b50505b604082018051429190614c22906159e1565b9052614c3086828785614e3b565b60ad8960ff1660808110614c4657614c4661568a565b6080020160808963ffffffff16614c5d91906156b2565b60808110614c6d57614c6d61568a565b015563ffffffff871660ff89167f1c391c5e0145c7cef3224087a4285c5d3f7f5d926f82c04095881dfeaff62e03614ca58960601d90565b614caf8a60401c90565b614cb98b60201c90565b86614cc48d60101c90565b614cce8e60081c90565b6040805160139790970b875263ffffffff9586166020880152938516938601939093529216606084015261ffff909116608083015260ff1660a082015260c00160405180910390a35050505050505050565b5f828218828410028218611444565b60ff83165f9081526140af60209081526040808320815160608101835290546001600160a01b0381168252600160a01b810463ffffffff908116948301859052600160c01b9091046001600160401b0316928201929092528392909185161015614d9f575f5f9250925050614e33565b60ff86165f9081526140af602052604080822091909155810151614dd0906001600160401b0316633b9aca006155b7565b8151604080516001600160a01b03909216825260208201839052919350339169ffffffffffffffffffff88169160ff8a16917f1b62e2cc4a12991d5328789cc35e0d18e666bf3781ca8b9e25a688c1070a7cda910160405180910390a460019250505b935093915050565b5f60188260ff16901b60208461ffff16901b6030614e598860081c90565b60ff16901b6038614e6a8960101c90565b61ffff16901b60488863ffffffff16901b6068614e878b60201c90565b63ffffffff16901b6088614e9b8c60401c90565b63ffffffff16901b60a8614eaf8d60601d90565b6001600160a01b0316901b1717171717171795945050505050565b5080545f8255600202905f5260205f209081019061123e91905b80821115613e285780547fffffffffffff00000000000000000000000000000000000000000000000000001681555f614f206001830182614f29565b50600201614ee4565b508054614f3590615721565b5f825580601f10614f44575050565b601f0160209004905f5260205f209081019061123e91905b80821115613e28575f8155600101614f5c565b60ff8116811461123e575f5ffd5b5f60208284031215614f8d575f5ffd5b813561144481614f6f565b6001600160a01b038116811461123e575f5ffd5b5f60208284031215614fbc575f5ffd5b813561144481614f98565b5f6080828403128015614fd8575f5ffd5b509092915050565b5f5f60408385031215614ff1575f5ffd5b8235614ffc81614f6f565b9150602083013569ffffffffffffffffffff8116811461501a575f5ffd5b809150509250929050565b5f81518084528060208401602086015e5f602082860101526020601f19601f83011685010191505092915050565b7fff000000000000000000000000000000000000000000000000000000000000008816815260e060208201525f61508d60e0830189615025565b828103604084015261509f8189615025565b606084018890526001600160a01b038716608085015260a0840186905283810360c0850152845180825260208087019350909101905f5b818110156150f45783518352602093840193909201916001016150d6565b50909b9a5050505050505050505050565b5f60208284031215615115575f5ffd5b5035919050565b80356001600160401b0381168114610f32575f5ffd5b5f60208284031215615142575f5ffd5b6114448261511c565b803561ffff81168114610f32575f5ffd5b5f6020828403121561516c575f5ffd5b6114448261514b565b634e487b7160e01b5f52602160045260245ffd5b6002811061519957615199615175565b9052565b5f82825180855260208501945060208160051b830101602085015f5b8381101561523957601f1985840301885281516151d7848251615189565b6001600160a01b03602082015116602085015260ff604082015116604085015263ffffffff60608201511660608501526080810151905060a0608085015261522260a0850182615025565b6020998a01999094509290920191506001016151b9565b50909695505050505050565b602081528151602082015260ff60208301511660408201525f604083015163ffffffff815116606084015261ffff602082015116608084015261ffff60408201511660a084015260ff60608201511660c08401526001600160581b0360808201511660e08401526001600160581b0360a082015116610100840152506060830151610120808401526126f361014084018261519d565b801515811461123e575f5ffd5b5f5f604083850312156152f9575f5ffd5b823561530481614f6f565b9150602083013561501a816152db565b5f60c082840312156125d7575f5ffd5b5f5f5f5f6101008587031215615338575f5ffd5b843561534381614f6f565b93506153528660208701615314565b925060e08501356001600160401b0381111561536c575f5ffd5b8501601f8101871361537c575f5ffd5b80356001600160401b03811115615391575f5ffd5b8760208260051b84010111156153a5575f5ffd5b949793965060200194505050565b5f5f83601f8401126153c3575f5ffd5b5081356001600160401b038111156153d9575f5ffd5b602083019150836020828501011115612c96575f5ffd5b5f5f5f5f5f60608688031215615404575f5ffd5b85356001600160401b03811115615419575f5ffd5b61542588828901615314565b95505060208601356001600160401b03811115615440575f5ffd5b61544c888289016153b3565b90955093505060408601356001600160401b0381111561546a575f5ffd5b615476888289016153b3565b969995985093965092949392505050565b5f60e08201905069ffffffffffffffffffff8351168252602083015160170b602083015263ffffffff604084015116604083015263ffffffff606084015116606083015263ffffffff608084015116608083015260a08301516154f060a084018261ffff169052565b5060c08301516116dd60c084018260ff169052565b5f60208284031215615515575f5ffd5b81356001600160401b0381111561552a575f5ffd5b82016101208185031215611444575f5ffd5b5f5f5f6040848603121561554e575f5ffd5b83356001600160401b03811115615563575f5ffd5b61556f86828701615314565b93505060208401356001600160401b0381111561558a575f5ffd5b615596868287016153b3565b9497909650939450505050565b634e487b7160e01b5f52601160045260245ffd5b808202811582820484141761138b5761138b6155a3565b803562ffffff81168114610f32575f5ffd5b5f602082840312156155f0575f5ffd5b611444826155ce565b803565ffffffffffff81168114610f32575f5ffd5b5f6020828403121561561e575f5ffd5b611444826155f9565b6080810162ffffff615638846155ce565b16825262ffffff61564b602085016155ce565b16602083015265ffffffffffff615664604085016155f9565b1660408301526001600160401b0361567e6060850161511c565b16606083015292915050565b634e487b7160e01b5f52603260045260245ffd5b634e487b7160e01b5f52601260045260245ffd5b5f826156c0576156c061569e565b500690565b69ffffffffffffffffffff828116828216039081111561138b5761138b6155a3565b634e487b7160e01b5f52604160045260245ffd5b8181038181111561138b5761138b6155a3565b8082018082111561138b5761138b6155a3565b600181811c9082168061573557607f821691505b6020821081036125d757634e487b7160e01b5f52602260045260245ffd5b63ffffffff8116811461123e575f5ffd5b5f60208284031215615774575f5ffd5b813561144481615753565b81835281816020850137505f828201602090810191909152601f909101601f19169091010190565b84815263ffffffff84166020820152606060408201525f6157cc60608301848661577f565b9695505050505050565b604080519081016001600160401b03811182821017156157f8576157f86156e7565b60405290565b604051601f8201601f191681016001600160401b0381118282101715615826576158266156e7565b604052919050565b80516001600160601b0381168114610f32575f5ffd5b5f60208284031215615854575f5ffd5b81516001600160401b03811115615869575f5ffd5b8201601f81018413615879575f5ffd5b80516001600160401b03811115615892576158926156e7565b6158a160208260051b016157fe565b8082825260208201915060208360061b8501019250868311156158c2575f5ffd5b6020840193505b828410156157cc57604084880312156158e0575f5ffd5b6158e86157d6565b6158f18561582e565b81526158ff6020860161582e565b6020820152808352506020820191506040840193506158c9565b6001600160601b03818116838216019081111561138b5761138b6155a3565b5f5f8335601e1984360301811261594d575f5ffd5b8301803591506001600160401b03821115615966575f5ffd5b6020019150600581901b3603821315612c96575f5ffd5b5f5f8335601e19843603018112615992575f5ffd5b8301803591506001600160401b038211156159ab575f5ffd5b602001915036819003821315612c96575f5ffd5b818382375f9101908152919050565b5f826159dc576159dc61569e565b500490565b5f600182016159f2576159f26155a3565b5060010190565b80356001600160581b0381168114610f32575f5ffd5b5f60208284031215615a1f575f5ffd5b611444826159f9565b5f60c0828403128015615a39575f5ffd5b5060405160c081016001600160401b0381118282101715615a5c57615a5c6156e7565b6040528235615a6a81615753565b8152615a786020840161514b565b6020820152615a896040840161514b565b60408201526060830135615a9c81614f6f565b6060820152615aad608084016159f9565b6080820152615abe60a084016159f9565b60a08201529392505050565b5f8235609e19833603018112615ade575f5ffd5b9190910192915050565b6002811061123e575f5ffd5b5f813561138b81615753565b601f8211156135d357805f5260205f20601f840160051c81016020851015615b255750805b601f840160051c820191505b81811015612a74575f8155600101615b31565b6001600160401b03831115615b5b57615b5b6156e7565b615b6f83615b698354615721565b83615b00565b5f601f841160018114615ba0575f8515615b895750838201355b5f19600387901b1c1916600186901b178355612a74565b5f83815260208120601f198716915b82811015615bcf5786850135825560209485019460019092019101615baf565b5086821015615beb575f1960f88860031b161c19848701351681555b505060018560011b0183555050505050565b8135615c0881615ae8565b60028110615c1857615c18615175565b815460ff821691508160ff1982161783556020840135615c3781614f98565b74ffffffffffffffffffffffffffffffffffffffff008160081b16837fffffffffffffffffffffff0000000000000000000000000000000000000000008416171784555050505f6040830135615c8c81614f6f565b82547fffffffffffffffffffff00ffffffffffffffffffffffffffffffffffffffffff1660a89190911b75ff0000000000000000000000000000000000000000001617825550615d2c615ce160608401615af4565b82547fffffffffffff00000000ffffffffffffffffffffffffffffffffffffffffffff1660b09190911b79ffffffff0000000000000000000000000000000000000000000016178255565b615d39608083018361597d565b611605818360018601615b44565b5f8135615d5381615ae8565b615d5d8482615189565b506020820135615d6c81614f98565b6001600160a01b031660208401526040820135615d8881614f6f565b60ff1660408401526060820135615d9e81615753565b63ffffffff166060840152608082013536839003601e19018112615dc0575f5ffd5b82016020810190356001600160401b03811115615ddb575f5ffd5b803603821315615de9575f5ffd5b60a06080860152615dfe60a08601828461577f565b95945050505050565b5f8383855260208501945060208460051b820101835f5b8681101561523957838303601f19018852813536879003609e19018112615e43575f5ffd5b615e4f84888301615d47565b6020998a0199909450929092019150600101615e1e565b5f8435615e7281615753565b63ffffffff16825261ffff615e896020870161514b565b16602083015261ffff615e9e6040870161514b565b1660408301526060850135615eb281614f6f565b60ff1660608301526001600160581b03615ece608087016159f9565b166080830152615ee060a086016159f9565b6001600160581b03811660a08401525060e060c0830152615dfe60e083018486615e07565b5f60208284031215615f15575f5ffd5b8151611444816152db565b602081525f6114446020830184615d47565b8035602083101561138b575f19602084900360031b1b1692915050565b6020810160068310615f6357615f63615175565b91905290565b63ffffffff828116828216039081111561138b5761138b6155a3565b5f63ffffffff821663ffffffff8103615fa057615fa06155a3565b60010192915050565b6001600160601b03828116828216039081111561138b5761138b6155a356",
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
func DeployPriceOracle(auth *bind.TransactOpts, backend bind.ContractBackend, verifier_ common.Address, parameters_ IRotatingTaskManagerParameters, thresholdBps_ uint16, sourceAdapters_ common.Address, owner_ common.Address) (common.Address, *types.Transaction, *PriceOracle, error) {
	parsed, err := PriceOracleMetaData.GetAbi()
	if err != nil {
		return common.Address{}, nil, nil, err
	}
	if parsed == nil {
		return common.Address{}, nil, nil, errors.New("GetABI returned nil")
	}

	address, tx, contract, err := bind.DeployContract(auth, *parsed, common.FromHex(PriceOracleBin), backend, verifier_, parameters_, thresholdBps_, sourceAdapters_, owner_)
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
// Solidity: function getFeed(uint8 index) view returns((bytes32,uint8,(uint32,uint16,uint16,uint8,uint88,uint88),(uint8,address,uint8,uint32,bytes)[]))
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
// Solidity: function getFeed(uint8 index) view returns((bytes32,uint8,(uint32,uint16,uint16,uint8,uint88,uint88),(uint8,address,uint8,uint32,bytes)[]))
func (_PriceOracle *PriceOracleSession) GetFeed(index uint8) (IPriceOracleFeed, error) {
	return _PriceOracle.Contract.GetFeed(&_PriceOracle.CallOpts, index)
}

// GetFeed is a free data retrieval call binding the contract method 0xa8e050ce.
//
// Solidity: function getFeed(uint8 index) view returns((bytes32,uint8,(uint32,uint16,uint16,uint8,uint88,uint88),(uint8,address,uint8,uint32,bytes)[]))
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

// AddFeed is a paid mutator transaction binding the contract method 0xe4d9dff0.
//
// Solidity: function addFeed((bytes32,uint8,(uint32,uint16,uint16,uint8,uint88,uint88),(uint8,address,uint8,uint32,bytes)[]) feed) returns(uint8 index)
func (_PriceOracle *PriceOracleTransactor) AddFeed(opts *bind.TransactOpts, feed IPriceOracleFeed) (*types.Transaction, error) {
	return _PriceOracle.contract.Transact(opts, "addFeed", feed)
}

// AddFeed is a paid mutator transaction binding the contract method 0xe4d9dff0.
//
// Solidity: function addFeed((bytes32,uint8,(uint32,uint16,uint16,uint8,uint88,uint88),(uint8,address,uint8,uint32,bytes)[]) feed) returns(uint8 index)
func (_PriceOracle *PriceOracleSession) AddFeed(feed IPriceOracleFeed) (*types.Transaction, error) {
	return _PriceOracle.Contract.AddFeed(&_PriceOracle.TransactOpts, feed)
}

// AddFeed is a paid mutator transaction binding the contract method 0xe4d9dff0.
//
// Solidity: function addFeed((bytes32,uint8,(uint32,uint16,uint16,uint8,uint88,uint88),(uint8,address,uint8,uint32,bytes)[]) feed) returns(uint8 index)
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
	Feed       uint8
	RoundId    *big.Int
	Answer     *big.Int
	OldestAt   uint32
	ObservedAt uint32
	UpdatedAt  uint32
	SpreadBps  uint16
	Sources    uint8
	Raw        types.Log // Blockchain specific contextual infos
}

// FilterAnswerUpdated is a free log retrieval operation binding the contract event 0x1c391c5e0145c7cef3224087a4285c5d3f7f5d926f82c04095881dfeaff62e03.
//
// Solidity: event AnswerUpdated(uint8 indexed feed, uint80 indexed roundId, int192 answer, uint32 oldestAt, uint32 observedAt, uint32 updatedAt, uint16 spreadBps, uint8 sources)
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

// WatchAnswerUpdated is a free log subscription operation binding the contract event 0x1c391c5e0145c7cef3224087a4285c5d3f7f5d926f82c04095881dfeaff62e03.
//
// Solidity: event AnswerUpdated(uint8 indexed feed, uint80 indexed roundId, int192 answer, uint32 oldestAt, uint32 observedAt, uint32 updatedAt, uint16 spreadBps, uint8 sources)
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

// ParseAnswerUpdated is a log parse operation binding the contract event 0x1c391c5e0145c7cef3224087a4285c5d3f7f5d926f82c04095881dfeaff62e03.
//
// Solidity: event AnswerUpdated(uint8 indexed feed, uint80 indexed roundId, int192 answer, uint32 oldestAt, uint32 observedAt, uint32 updatedAt, uint16 spreadBps, uint8 sources)
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
	Submitter common.Address
	Amount    *big.Int
	Raw       types.Log // Blockchain specific contextual infos
}

// FilterGasReimbursed is a free log retrieval operation binding the contract event 0xea90b9e5054fba08a8c55cc92f2de4e33dcbeb734946687e995a78a507c1b351.
//
// Solidity: event GasReimbursed(address indexed submitter, uint256 amount)
func (_PriceOracle *PriceOracleFilterer) FilterGasReimbursed(opts *bind.FilterOpts, submitter []common.Address) (*PriceOracleGasReimbursedIterator, error) {

	var submitterRule []interface{}
	for _, submitterItem := range submitter {
		submitterRule = append(submitterRule, submitterItem)
	}

	logs, sub, err := _PriceOracle.contract.FilterLogs(opts, "GasReimbursed", submitterRule)
	if err != nil {
		return nil, err
	}
	return &PriceOracleGasReimbursedIterator{contract: _PriceOracle.contract, event: "GasReimbursed", logs: logs, sub: sub}, nil
}

// WatchGasReimbursed is a free log subscription operation binding the contract event 0xea90b9e5054fba08a8c55cc92f2de4e33dcbeb734946687e995a78a507c1b351.
//
// Solidity: event GasReimbursed(address indexed submitter, uint256 amount)
func (_PriceOracle *PriceOracleFilterer) WatchGasReimbursed(opts *bind.WatchOpts, sink chan<- *PriceOracleGasReimbursed, submitter []common.Address) (event.Subscription, error) {

	var submitterRule []interface{}
	for _, submitterItem := range submitter {
		submitterRule = append(submitterRule, submitterItem)
	}

	logs, sub, err := _PriceOracle.contract.WatchLogs(opts, "GasReimbursed", submitterRule)
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
// Solidity: event GasReimbursed(address indexed submitter, uint256 amount)
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
	Submitter common.Address
	Requester common.Address
	Fee       *big.Int
	Raw       types.Log // Blockchain specific contextual infos
}

// FilterRequestServed is a free log retrieval operation binding the contract event 0x1b62e2cc4a12991d5328789cc35e0d18e666bf3781ca8b9e25a688c1070a7cda.
//
// Solidity: event RequestServed(uint8 indexed feed, uint80 indexed roundId, address indexed submitter, address requester, uint256 fee)
func (_PriceOracle *PriceOracleFilterer) FilterRequestServed(opts *bind.FilterOpts, feed []uint8, roundId []*big.Int, submitter []common.Address) (*PriceOracleRequestServedIterator, error) {

	var feedRule []interface{}
	for _, feedItem := range feed {
		feedRule = append(feedRule, feedItem)
	}
	var roundIdRule []interface{}
	for _, roundIdItem := range roundId {
		roundIdRule = append(roundIdRule, roundIdItem)
	}
	var submitterRule []interface{}
	for _, submitterItem := range submitter {
		submitterRule = append(submitterRule, submitterItem)
	}

	logs, sub, err := _PriceOracle.contract.FilterLogs(opts, "RequestServed", feedRule, roundIdRule, submitterRule)
	if err != nil {
		return nil, err
	}
	return &PriceOracleRequestServedIterator{contract: _PriceOracle.contract, event: "RequestServed", logs: logs, sub: sub}, nil
}

// WatchRequestServed is a free log subscription operation binding the contract event 0x1b62e2cc4a12991d5328789cc35e0d18e666bf3781ca8b9e25a688c1070a7cda.
//
// Solidity: event RequestServed(uint8 indexed feed, uint80 indexed roundId, address indexed submitter, address requester, uint256 fee)
func (_PriceOracle *PriceOracleFilterer) WatchRequestServed(opts *bind.WatchOpts, sink chan<- *PriceOracleRequestServed, feed []uint8, roundId []*big.Int, submitter []common.Address) (event.Subscription, error) {

	var feedRule []interface{}
	for _, feedItem := range feed {
		feedRule = append(feedRule, feedItem)
	}
	var roundIdRule []interface{}
	for _, roundIdItem := range roundId {
		roundIdRule = append(roundIdRule, roundIdItem)
	}
	var submitterRule []interface{}
	for _, submitterItem := range submitter {
		submitterRule = append(submitterRule, submitterItem)
	}

	logs, sub, err := _PriceOracle.contract.WatchLogs(opts, "RequestServed", feedRule, roundIdRule, submitterRule)
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
// Solidity: event RequestServed(uint8 indexed feed, uint80 indexed roundId, address indexed submitter, address requester, uint256 fee)
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
