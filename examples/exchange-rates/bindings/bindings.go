// Code generated - DO NOT EDIT.
// This file is a generated binding and any manual changes will be lost.

package bindings

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

// ExchangeRateRound is an auto generated low-level Go binding around an user-defined struct.
type ExchangeRateRound struct {
	Rate      *big.Int
	SlotStart *big.Int
	SettledAt *big.Int
	SpreadBps uint16
	Observers uint16
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

// ExchangeRateMetaData contains all meta data concerning the ExchangeRate contract.
var ExchangeRateMetaData = &bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"contractIQuorumVerifier\",\"name\":\"verifier_\",\"type\":\"address\"},{\"components\":[{\"internalType\":\"uint16\",\"name\":\"exclusiveBlocks\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"graceBlocks\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"windowBlocks\",\"type\":\"uint16\"}],\"internalType\":\"structIRotatingTaskManager.Parameters\",\"name\":\"parameters_\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"uint64\",\"name\":\"start\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"interval\",\"type\":\"uint32\"}],\"internalType\":\"structISlotTaskManager.Slots\",\"name\":\"slots_\",\"type\":\"tuple\"},{\"internalType\":\"uint16\",\"name\":\"thresholdBps_\",\"type\":\"uint16\"},{\"internalType\":\"address\",\"name\":\"owner_\",\"type\":\"address\"},{\"internalType\":\"string\",\"name\":\"pair_\",\"type\":\"string\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"deadlineBlock\",\"type\":\"uint32\"}],\"name\":\"DeadlineOutOfRange\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"deadlineBlock\",\"type\":\"uint32\"}],\"name\":\"DeadlinePassed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint8\",\"name\":\"flag\",\"type\":\"uint8\"}],\"name\":\"InvalidFlag\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"InvalidParameters\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint8\",\"name\":\"bits\",\"type\":\"uint8\"}],\"name\":\"InvalidPauseBits\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"InvalidShortString\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"bps\",\"type\":\"uint256\"}],\"name\":\"InvalidThreshold\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NoRate\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NothingProposed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"fromBlock\",\"type\":\"uint256\"}],\"name\":\"NoticeNotOver\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"}],\"name\":\"OwnableInvalidOwner\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"OwnableUnauthorizedAccount\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"OwnerNeeded\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint8\",\"name\":\"flag\",\"type\":\"uint8\"}],\"name\":\"Paused\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"proposer\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"lastBlock\",\"type\":\"uint256\"}],\"name\":\"ProposedLast\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"proposer\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"lastBlock\",\"type\":\"uint256\"}],\"name\":\"ProposerExclusive\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"quorum\",\"type\":\"uint256\"}],\"name\":\"QuorumEmpty\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"quorum\",\"type\":\"uint256\"},{\"internalType\":\"uint96\",\"name\":\"signed\",\"type\":\"uint96\"},{\"internalType\":\"uint96\",\"name\":\"total\",\"type\":\"uint96\"}],\"name\":\"QuorumNotReached\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"referenceBlock\",\"type\":\"uint32\"}],\"name\":\"ReferenceBlockNotPast\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"referenceBlock\",\"type\":\"uint32\"},{\"internalType\":\"uint256\",\"name\":\"oldest\",\"type\":\"uint256\"}],\"name\":\"ReferenceBlockTooOld\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"given\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"actual\",\"type\":\"bytes32\"}],\"name\":\"ReferenceHashMismatch\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"roundId\",\"type\":\"uint256\"}],\"name\":\"RoundUnavailable\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint8\",\"name\":\"bits\",\"type\":\"uint8\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"SafeCastOverflowedUintDowncast\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"id\",\"type\":\"uint64\"},{\"internalType\":\"uint256\",\"name\":\"startsAt\",\"type\":\"uint256\"}],\"name\":\"SlotNotStarted\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"oldestAt\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"maxAge\",\"type\":\"uint256\"}],\"name\":\"StaleAnswer\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"string\",\"name\":\"str\",\"type\":\"string\"}],\"name\":\"StringTooLong\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"id\",\"type\":\"uint64\"}],\"name\":\"TaskAlreadySettled\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"bps\",\"type\":\"uint256\"}],\"name\":\"ThresholdNeedsNotice\",\"type\":\"error\"},{\"anonymous\":false,\"inputs\":[],\"name\":\"EIP712DomainChanged\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"previousOwner\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"newOwner\",\"type\":\"address\"}],\"name\":\"OwnershipTransferStarted\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"previousOwner\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"newOwner\",\"type\":\"address\"}],\"name\":\"OwnershipTransferred\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint8\",\"name\":\"previousBits\",\"type\":\"uint8\"},{\"indexed\":false,\"internalType\":\"uint8\",\"name\":\"currentBits\",\"type\":\"uint8\"}],\"name\":\"PausedChanged\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"roundId\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"slot\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"uint96\",\"name\":\"rate\",\"type\":\"uint96\"},{\"indexed\":false,\"internalType\":\"uint16\",\"name\":\"spreadBps\",\"type\":\"uint16\"},{\"indexed\":false,\"internalType\":\"uint16\",\"name\":\"observers\",\"type\":\"uint16\"}],\"name\":\"RateSettled\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"slot\",\"type\":\"uint64\"}],\"name\":\"RateSuperseded\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"id\",\"type\":\"uint64\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"proposer\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"submitter\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"digest\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint32\",\"name\":\"referenceBlock\",\"type\":\"uint32\"}],\"name\":\"TaskSettled\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint16\",\"name\":\"previousBps\",\"type\":\"uint16\"},{\"indexed\":false,\"internalType\":\"uint16\",\"name\":\"currentBps\",\"type\":\"uint16\"}],\"name\":\"ThresholdChanged\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint16\",\"name\":\"bps\",\"type\":\"uint16\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"fromBlock\",\"type\":\"uint256\"}],\"name\":\"ThresholdProposed\",\"type\":\"event\"},{\"inputs\":[],\"name\":\"KEPT\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"MIN_THRESHOLD_BPS\",\"outputs\":[{\"internalType\":\"uint16\",\"name\":\"\",\"type\":\"uint16\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"acceptOwnership\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"applyThresholdBps\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"decimals\",\"outputs\":[{\"internalType\":\"uint8\",\"name\":\"\",\"type\":\"uint8\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"description\",\"outputs\":[{\"internalType\":\"string\",\"name\":\"\",\"type\":\"string\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"uint64\",\"name\":\"id\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"referenceBlock\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"deadlineBlock\",\"type\":\"uint32\"},{\"internalType\":\"bytes32\",\"name\":\"referenceHash\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"proposer\",\"type\":\"address\"},{\"internalType\":\"bytes\",\"name\":\"spec\",\"type\":\"bytes\"}],\"internalType\":\"structIRotatingTaskManager.Task\",\"name\":\"task\",\"type\":\"tuple\"},{\"internalType\":\"bytes\",\"name\":\"response\",\"type\":\"bytes\"}],\"name\":\"digest\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"eip712Domain\",\"outputs\":[{\"internalType\":\"bytes1\",\"name\":\"fields\",\"type\":\"bytes1\"},{\"internalType\":\"string\",\"name\":\"name\",\"type\":\"string\"},{\"internalType\":\"string\",\"name\":\"version\",\"type\":\"string\"},{\"internalType\":\"uint256\",\"name\":\"chainId\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"verifyingContract\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"salt\",\"type\":\"bytes32\"},{\"internalType\":\"uint256[]\",\"name\":\"extensions\",\"type\":\"uint256[]\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"roundId\",\"type\":\"uint256\"}],\"name\":\"getAnswer\",\"outputs\":[{\"internalType\":\"int256\",\"name\":\"\",\"type\":\"int256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"roundId\",\"type\":\"uint256\"}],\"name\":\"getRound\",\"outputs\":[{\"components\":[{\"internalType\":\"uint96\",\"name\":\"rate\",\"type\":\"uint96\"},{\"internalType\":\"uint40\",\"name\":\"slotStart\",\"type\":\"uint40\"},{\"internalType\":\"uint40\",\"name\":\"settledAt\",\"type\":\"uint40\"},{\"internalType\":\"uint16\",\"name\":\"spreadBps\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"observers\",\"type\":\"uint16\"}],\"internalType\":\"structExchangeRate.Round\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint80\",\"name\":\"id\",\"type\":\"uint80\"}],\"name\":\"getRoundData\",\"outputs\":[{\"internalType\":\"uint80\",\"name\":\"roundId\",\"type\":\"uint80\"},{\"internalType\":\"int256\",\"name\":\"answer\",\"type\":\"int256\"},{\"internalType\":\"uint256\",\"name\":\"startedAt\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"updatedAt\",\"type\":\"uint256\"},{\"internalType\":\"uint80\",\"name\":\"answeredInRound\",\"type\":\"uint80\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"roundId\",\"type\":\"uint256\"}],\"name\":\"getTimestamp\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"id\",\"type\":\"uint64\"}],\"name\":\"isSettled\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"lastSettlement\",\"outputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"proposer\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"blockNumber\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"id\",\"type\":\"uint64\"}],\"internalType\":\"structIRotatingTaskManager.LastSettlement\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"latestAnswer\",\"outputs\":[{\"internalType\":\"int256\",\"name\":\"\",\"type\":\"int256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"latestRound\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"latestRoundData\",\"outputs\":[{\"internalType\":\"uint80\",\"name\":\"roundId\",\"type\":\"uint80\"},{\"internalType\":\"int256\",\"name\":\"answer\",\"type\":\"int256\"},{\"internalType\":\"uint256\",\"name\":\"startedAt\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"updatedAt\",\"type\":\"uint256\"},{\"internalType\":\"uint80\",\"name\":\"answeredInRound\",\"type\":\"uint80\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"latestTimestamp\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"owner\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"parameters\",\"outputs\":[{\"components\":[{\"internalType\":\"uint16\",\"name\":\"exclusiveBlocks\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"graceBlocks\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"windowBlocks\",\"type\":\"uint16\"}],\"internalType\":\"structIRotatingTaskManager.Parameters\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"paused\",\"outputs\":[{\"internalType\":\"uint8\",\"name\":\"\",\"type\":\"uint8\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"pendingOwner\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint16\",\"name\":\"bps\",\"type\":\"uint16\"}],\"name\":\"proposeThresholdBps\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"proposedThresholdBps\",\"outputs\":[{\"internalType\":\"uint16\",\"name\":\"bps\",\"type\":\"uint16\"},{\"internalType\":\"uint256\",\"name\":\"fromBlock\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint16\",\"name\":\"bps\",\"type\":\"uint16\"}],\"name\":\"raiseThresholdBps\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"maxAge\",\"type\":\"uint256\"}],\"name\":\"readNoOlderThan\",\"outputs\":[{\"internalType\":\"int256\",\"name\":\"answer\",\"type\":\"int256\"},{\"internalType\":\"uint256\",\"name\":\"oldestAt\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"renounceOwnership\",\"outputs\":[],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint8\",\"name\":\"bits\",\"type\":\"uint8\"}],\"name\":\"setPaused\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"id\",\"type\":\"uint64\"}],\"name\":\"slotStart\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"slots\",\"outputs\":[{\"components\":[{\"internalType\":\"uint64\",\"name\":\"start\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"interval\",\"type\":\"uint32\"}],\"internalType\":\"structISlotTaskManager.Slots\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"uint64\",\"name\":\"id\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"referenceBlock\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"deadlineBlock\",\"type\":\"uint32\"},{\"internalType\":\"bytes32\",\"name\":\"referenceHash\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"proposer\",\"type\":\"address\"},{\"internalType\":\"bytes\",\"name\":\"spec\",\"type\":\"bytes\"}],\"internalType\":\"structIRotatingTaskManager.Task\",\"name\":\"task\",\"type\":\"tuple\"},{\"internalType\":\"bytes\",\"name\":\"response\",\"type\":\"bytes\"},{\"internalType\":\"bytes\",\"name\":\"certificate\",\"type\":\"bytes\"}],\"name\":\"submit\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"thresholdBps\",\"outputs\":[{\"internalType\":\"uint16\",\"name\":\"\",\"type\":\"uint16\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"newOwner\",\"type\":\"address\"}],\"name\":\"transferOwnership\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"tryRead\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"ok\",\"type\":\"bool\"},{\"internalType\":\"int256\",\"name\":\"answer\",\"type\":\"int256\"},{\"internalType\":\"uint256\",\"name\":\"oldestAt\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"verifier\",\"outputs\":[{\"internalType\":\"contractIQuorumVerifier\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"version\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"}]",
	Sigs: map[string]string{
		"ab105602": "KEPT()",
		"5072e042": "MIN_THRESHOLD_BPS()",
		"79ba5097": "acceptOwnership()",
		"e4b809d2": "applyThresholdBps()",
		"313ce567": "decimals()",
		"7284e416": "description()",
		"eb2c8ebb": "digest((uint64,uint32,uint32,bytes32,address,bytes),bytes)",
		"84b0196e": "eip712Domain()",
		"b5ab58dc": "getAnswer(uint256)",
		"8f1327c0": "getRound(uint256)",
		"9a6fc8f5": "getRoundData(uint80)",
		"b633620c": "getTimestamp(uint256)",
		"9efa940b": "isSettled(uint64)",
		"350667b5": "lastSettlement()",
		"50d25bcd": "latestAnswer()",
		"668a0f02": "latestRound()",
		"feaf968c": "latestRoundData()",
		"8205bf6a": "latestTimestamp()",
		"8da5cb5b": "owner()",
		"89035730": "parameters()",
		"5c975abb": "paused()",
		"e30c3978": "pendingOwner()",
		"a657a10a": "proposeThresholdBps(uint16)",
		"d17628ee": "proposedThresholdBps()",
		"e218b255": "raiseThresholdBps(uint16)",
		"335bbc28": "readNoOlderThan(uint256)",
		"715018a6": "renounceOwnership()",
		"2908f0dc": "setPaused(uint8)",
		"c2ea2134": "slotStart(uint64)",
		"48547d69": "slots()",
		"cd3c9d2e": "submit((uint64,uint32,uint32,bytes32,address,bytes),bytes,bytes)",
		"c1144b71": "thresholdBps()",
		"f2fde38b": "transferOwnership(address)",
		"10b07b71": "tryRead()",
		"2b7ac3f3": "verifier()",
		"54fd4d50": "version()",
	},
	Bin: "0x610240604052348015610010575f5ffd5b50604051612ddc380380612ddc83398101604081905261002f9161053f565b858585858584848383806040518060400160405280600a815260200169115a59d95b94da1a599d60b21b815250604051806040016040528060018152602001603160f81b8152506100858261027560201b60201c565b6101205261009281610275565b61014052815160208084019190912060e052815190820120610100524660a05261011e60e05161010051604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f60208201529081019290925260608201524660808201523060a08201525f9060c00160405160208183030381529060405280519060200120905090565b60805250503060c0526001600160a01b03811661015557604051631e4fbdf760e01b81525f60048201526024015b60405180910390fd5b61015e816102b2565b506001600160a01b0384163b1580159061017f5750604083015161ffff1615155b8015610194575060ff836040015161ffff1611155b80156101ae5750826040015161ffff16835f015161ffff16105b6101cb57604051630e52390960e41b815260040160405180910390fd5b6001600160a01b03841661016052825161ffff90811661018052602084015181166101a0526040840151166101c052610203826102ce565b61020c82610314565b50505050826020015163ffffffff165f0361023a57604051630e52390960e41b815260040160405180910390fd5b505080516001600160401b03166101e0526020015163ffffffff166102005250610265905081610275565b6102205250610668945050505050565b5f5f829050601f8151111561029f578260405163305a27a960e01b815260040161014c919061060d565b80516102aa82610642565b179392505050565b600380546001600160a01b03191690556102cb8161037f565b50565b61138961ffff8216108015906102ea57506127108161ffff1611155b81906103105760405163651a749b60e01b815261ffff909116600482015260240161014c565b5050565b60045460408051600160e81b90920461ffff9081168352831660208301527f64dbf6468cb9658ab9289099b7b6e6898d71287182a35d46a742f52fce0da5d4910160405180910390a16004805461ffff909216600160e81b0261ffff60e81b19909216919091179055565b600280546001600160a01b038381166001600160a01b0319831681179093556040519116919082907f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e0905f90a35050565b6001600160a01b03811681146102cb575f5ffd5b634e487b7160e01b5f52604160045260245ffd5b604051606081016001600160401b038111828210171561041a5761041a6103e4565b60405290565b805161ffff81168114610431575f5ffd5b919050565b5f60408284031215610446575f5ffd5b604080519081016001600160401b0381118282101715610468576104686103e4565b604052825190915081906001600160401b0381168114610486575f5ffd5b8152602083015163ffffffff8116811461049e575f5ffd5b6020919091015292915050565b8051610431816103d0565b5f82601f8301126104c5575f5ffd5b81516001600160401b038111156104de576104de6103e4565b604051601f8201601f19908116603f011681016001600160401b038111828210171561050c5761050c6103e4565b604052818152838201602001851015610523575f5ffd5b8160208501602083015e5f918101602001919091529392505050565b5f5f5f5f5f5f868803610120811215610556575f5ffd5b8751610561816103d0565b96506060601f1982011215610574575f5ffd5b5061057d6103f8565b61058960208901610420565b815261059760408901610420565b60208201526105a860608901610420565b604082015294506105bc8860808901610436565b93506105ca60c08801610420565b92506105d860e088016104ab565b6101008801519092506001600160401b038111156105f4575f5ffd5b61060089828a016104b6565b9150509295509295509295565b602081525f82518060208401528060208501604085015e5f604082850101526040601f19601f83011684010191505092915050565b80516020808301519190811015610662575f198160200360031b1b821691505b50919050565b60805160a05160c05160e05161010051610120516101405161016051610180516101a0516101c0516101e05161020051610220516126a56107375f395f61096101525f81816104000152610c3b01525f81816103d60152610c7a01525f818161055c01528181611436015261147501525f8181610532015261169001525f81816105080152611e9501525f818161029701528181610d61015261174001525f6112f301525f6112c801525f611fae01525f611f8601525f611ee101525f611f0b01525f611f3501526126a55ff3fe608060405234801561000f575f5ffd5b506004361061024f575f3560e01c80638da5cb5b1161013d578063c2ea2134116100b8578063e30c397811610088578063eb2c8ebb1161006e578063eb2c8ebb14610793578063f2fde38b146107a6578063feaf968c146107b9575f5ffd5b8063e30c39781461077a578063e4b809d21461078b575f5ffd5b8063c2ea21341461071f578063cd3c9d2e14610732578063d17628ee14610745578063e218b25514610767575f5ffd5b8063a657a10a1161010d578063b5ab58dc116100f3578063b5ab58dc146106e6578063b633620c146106f9578063c1144b711461070c575f5ffd5b8063a657a10a146106ca578063ab105602146106dd575f5ffd5b80638da5cb5b146105b45780638f1327c0146105c55780639a6fc8f5146106385780639efa940b14610682575f5ffd5b806354fd4d50116101cd5780637284e4161161019d5780638205bf6a116101835780638205bf6a146104b957806384b0196e146104c157806389035730146104dc575f5ffd5b80637284e4161461049c57806379ba5097146104b1575f5ffd5b806354fd4d50146104705780635c975abb14610478578063668a0f021461048b578063715018a614610494575f5ffd5b8063335bbc281161022257806348547d691161020857806348547d69146103b15780635072e0421461043e57806350d25bcd1461045a575f5ffd5b8063335bbc28146102eb578063350667b514610313575f5ffd5b806310b07b71146102535780632908f0dc1461027d5780632b7ac3f314610292578063313ce567146102d1575b5f5ffd5b61025b6107c1565b6040805193151584526020840192909252908201526060015b60405180910390f35b61029061028b366004611ffe565b6107e5565b005b6102b97f000000000000000000000000000000000000000000000000000000000000000081565b6040516001600160a01b039091168152602001610274565b6102d9600881565b60405160ff9091168152602001610274565b6102fe6102f936600461201e565b6108ac565b60408051928352602083019190915201610274565b610376604080516060810182525f808252602082018190529181019190915250604080516060810182526004546001600160a01b0381168252600160a01b810463ffffffff166020830152600160c01b900464ffffffffff169181019190915290565b6040805182516001600160a01b0316815260208084015163ffffffff16908201529181015167ffffffffffffffff1690820152606001610274565b6040805180820182525f8082526020918201528151808301835267ffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001680825263ffffffff7f00000000000000000000000000000000000000000000000000000000000000008116928401928352845191825291519091169181019190915201610274565b61044761138981565b60405161ffff9091168152602001610274565b610462610930565b604051908152602001610274565b610462600181565b6102d9600454600160f81b900460011690565b61046260075481565b610290610941565b6104a461095a565b6040516102749190612063565b610290610985565b6104626109c9565b6104c96109d5565b6040516102749796959493929190612075565b610587604080516060810182525f808252602082018190529181019190915260405180606001604052807f000000000000000000000000000000000000000000000000000000000000000061ffff1681526020017f000000000000000000000000000000000000000000000000000000000000000061ffff1681526020017f000000000000000000000000000000000000000000000000000000000000000061ffff16815250905090565b60408051825161ffff90811682526020808501518216908301529282015190921690820152606001610274565b6002546001600160a01b03166102b9565b6105d86105d336600461201e565b610a17565b60405161027491905f60a0820190506001600160601b03835116825264ffffffffff602084015116602083015264ffffffffff604084015116604083015261ffff606084015116606083015261ffff608084015116608083015292915050565b61064b61064636600461210b565b610aef565b6040805169ffffffffffffffffffff968716815260208101959095528401929092526060830152909116608082015260a001610274565b6106ba610690366004612134565b66ffffffffffffff600882901c165f90815260066020526040902054600160ff9092161c81161490565b6040519015158152602001610274565b6102906106d8366004612171565b610b35565b61046261040081565b6104626106f436600461201e565b610b9a565b61046261070736600461201e565b610bdf565b600454600160e81b900461ffff16610447565b61046261072d366004612134565b610c30565b6102906107403660046121df565b610c9f565b61074d610fbc565b6040805161ffff9093168352602083019190915201610274565b610290610775366004612171565b610ff2565b6003546001600160a01b03166102b9565b61029061105d565b6104626107a1366004612279565b61108a565b6102906107b43660046122e2565b6111a9565b61064b61121a565b5f5f5f6007545f14156107d2610930565b6107da6109c9565b925092509250909192565b6107ed61123e565b60018160fe81161561081d5760405163c48a92d160e01b815260ff90911660048201526024015b60405180910390fd5b5060045460408051600160f81b90920483811660ff9081168452858116602085015216917f37b0f48fb21b72e36e975afca8a7ec05d12abb6be1255e7ed616de6c61395840910160405180910390a1600480547effffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff16600160f81b9319929092169390931760ff1691909102179055565b5f5f5f6108ba600754610a17565b905083816020015164ffffffffff16426108d4919061231c565b1115816020015185909161090a57604051637710c88960e11b815264ffffffffff90921660048301526024820152604401610814565b505080516020909101516001600160601b039091169464ffffffffff9091169350915050565b5f61093c600754610b9a565b905090565b60405163017ed72b60e01b815260040160405180910390fd5b606061093c7f000000000000000000000000000000000000000000000000000000000000000061126b565b60035433906001600160a01b031681146109bd5760405163118cdaa760e01b81526001600160a01b0382166004820152602401610814565b6109c6816112a8565b50565b5f61093c600754610bdf565b5f6060805f5f5f60606109e66112c1565b6109ee6112ec565b604080515f80825260208201909252600f60f81b9b939a50919850469750309650945092509050565b6040805160a0810182525f80825260208201819052918101829052606081018290526080810191909152610a4a82611317565b8290610a6c5760405163ef7b9e8960e01b815260040161081491815260200190565b506008610a7b61040084612343565b6104008110610a8c57610a8c612362565b6040805160a08101825292909101546001600160601b038116835264ffffffffff600160601b820481166020850152600160881b8204169183019190915261ffff600160b01b820481166060840152600160c01b90910416608082015292915050565b5f5f5f5f5f5f610b0a8769ffffffffffffffffffff16610a17565b805160209091015197986001600160601b039091169764ffffffffff16965086955088945092505050565b610b3d61123e565b610b4681611348565b7f566e29396531247e33258ce3b058507202e944e586ff07595ed120049e43240e81610b7a600561ffff831661200061138e565b6040805161ffff909316835260208301919091520160405180910390a150565b5f610ba482611317565b610bae575f610bd9565b6008610bbc61040084612343565b6104008110610bcd57610bcd612362565b01546001600160601b03165b92915050565b5f610be982611317565b610bf3575f610c23565b6008610c0161040084612343565b6104008110610c1257610c12612362565b0154600160601b900464ffffffffff165b64ffffffffff1692915050565b5f610c6b63ffffffff7f00000000000000000000000000000000000000000000000000000000000000001667ffffffffffffffff8416612376565b610bd99067ffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001661238d565b6040805160a0810182526004546001600160a01b0381168252600160a01b810463ffffffff166020830152600160c01b810464ffffffffff1692820192909252600160e81b820461ffff166060820152600160f81b90910460ff81166080830152600190811615610d2957604051638f121e4360e01b815260ff9091166004820152602401610814565b50610d33866113e9565b610d3c86611593565b610d46868261165e565b5f610d5287878761108a565b9050610e086001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001663ad82d72883610d9760408c0160208d016123a0565b88886040518563ffffffff1660e01b8152600401610db894939291906123c3565b5f604051808303815f875af1158015610dd3573d5f5f3e3d5ffd5b505050506040513d5f823e601f3d908101601f19168201604052610dfa9190810190612496565b836060015161ffff166117ed565b610e1860a08801608089016122e2565b6001600160a01b03168252610e2c4361191e565b63ffffffff16602080840191909152610e5a90610e4b90890189612134565b67ffffffffffffffff16611952565b64ffffffffff16604083018190528251600480546020808701516060880151608089015160ff16600160f81b027effffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff61ffff909216600160e81b0261ffff60e81b19600160c01b909902989098167fff00000000000000ffffffffffffffffffffffffffffffffffffffffffffffff63ffffffff909416600160a01b027fffffffffffffffff0000000000000000000000000000000000000000000000009096166001600160a01b0390981697881795909517929092169390931795909517919091169390931790553391610f4f908a018a612134565b67ffffffffffffffff167f51783a46a5e88e44fc29b9d71b958441bce08c9116a1ece1a11de5ab2a2ae18d84610f8b60408d0160208e016123a0565b6040805192835263ffffffff90911660208301520160405180910390a4610fb3878787611983565b50505050505050565b6005545f908190610fd5906001600160a01b0316611c69565b6005549093600160a01b90910467ffffffffffffffff1692509050565b610ffa61123e565b61100381611348565b600454819061ffff600160e81b9091048116908216101561103e57604051635845d08360e11b815261ffff9091166004820152602401610814565b50611054600580546001600160e01b0319169055565b6109c681611c97565b61106561123e565b6110886110836110756005611d02565b6001600160a01b0316611c69565b611c97565b565b5f6111a17f227ed41f674cf484afd7dd040bf70c541ab9957e53e6ef385f0a4d1b65dd905f6110bc6020870187612134565b6110cc60408801602089016123a0565b606088018035906110e09060408b016123a0565b6110f060a08b0160808c016122e2565b6110fd60a08c018c612567565b60405161110b9291906125aa565b60405180910390208a8a6040516111239291906125aa565b60408051918290038220602083019990995267ffffffffffffffff9097169681019690965263ffffffff94851660608701526080860193909352921660a08401526001600160a01b0390911660c083015260e08201526101008101919091526101200160405160208183030381529060405280519060200120611d7f565b949350505050565b6111b161123e565b600380546001600160a01b0383166001600160a01b031990911681179091556111e26002546001600160a01b031690565b6001600160a01b03167f38d16b8cac22d99fc7c124b9cd0de2d3fa1faef420bfe791d8c362d765e2270060405160405180910390a350565b5f5f5f5f5f61122d610646600754611dab565b945094509450945094509091929394565b6002546001600160a01b031633146110885760405163118cdaa760e01b8152336004820152602401610814565b60605f61127783611de1565b6040805160208082528183019092529192505f91906020820181803683375050509182525060208101929092525090565b600380546001600160a01b03191690556109c681611e08565b606061093c7f000000000000000000000000000000000000000000000000000000000000000061126b565b606061093c7f000000000000000000000000000000000000000000000000000000000000000061126b565b6007545f90821580159061132b5750808311155b8015611341575061040061133f848361231c565b105b9392505050565b61138961ffff82161080159061136457506127108161ffff1611155b819061138a5760405163651a749b60e01b815261ffff9091166004820152602401610814565b5050565b5f611399824361238d565b9050826113a582611e59565b85546001600160e01b031916600160a01b67ffffffffffffffff92909216919091026001600160a01b031916176001600160a01b0391909116179093555090919050565b5f6113fa60408301602084016123a0565b9050804363ffffffff82161061142c5760405163e8b5e03360e01b815263ffffffff9091166004820152602401610814565b505f61146261ffff7f00000000000000000000000000000000000000000000000000000000000000001663ffffffff841661238d565b9050438110156114c2578161149b61ffff7f0000000000000000000000000000000000000000000000000000000000000000164361231c565b604051635590789560e11b815263ffffffff90921660048301526024820152604401610814565b5f6114d360608501604086016123a0565b90508263ffffffff168163ffffffff161180156114f65750818163ffffffff1611155b819061151e576040516303cfb93560e11b815263ffffffff9091166004820152602401610814565b508063ffffffff81164311156115505760405163439ed9e560e11b815263ffffffff9091166004820152602401610814565b5063ffffffff8316406060850135808281811461158957604051634dd0592f60e11b815260048101929092526024820152604401610814565b5050505050505050565b5f6115a16020830183612134565b90505f6115ad82610c30565b90508181428111156115e45760405163d393a80360e01b815267ffffffffffffffff90921660048301526024820152604401610814565b505066ffffffffffffff600883901c165f90815260066020526040902054600160ff84161b83818316156116385760405163c66f220d60e01b815267ffffffffffffffff9091166004820152602401610814565b5060089390931c66ffffffffffffff165f90815260066020526040902092179091555050565b5f61166f60a08401608085016122e2565b9050815f01516001600160a01b0316816001600160a01b031603611701575f7f000000000000000000000000000000000000000000000000000000000000000061ffff16836020015163ffffffff166116c8919061238d565b905081814381106116fd57604051636e69079760e11b81526001600160a01b0390921660048301526024820152604401610814565b5050505b6001600160a01b038116330361171657505050565b5f61172084611e8f565b9050804311806117b357506040516336b87bd760e11b81523360048201527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690636d70f7ae90602401602060405180830381865afa15801561178d573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906117b191906125b9565b155b828290916117e55760405163515dfa4960e01b81526001600160a01b0390921660048301526024820152604401610814565b505050505050565b81515f90611811576040516307860f9d60e11b815260040161081491815260200190565b505f5b8251811015611919575f5f84838151811061183157611831612362565b60200260200101515f015185848151811061184e5761184e612362565b60200260200101516020015191509150806001600160601b03165f1415839061188d576040516307860f9d60e11b815260040161081491815260200190565b506001600160601b038216158015906118cc57506118b4846001600160601b038316612376565b6118c96127106001600160601b038516612376565b10155b83838390919261190957604051638ac6e02b60e01b815260048101939093526001600160601b039182166024840152166044820152606401610814565b5050505050806001019050611814565b505050565b5f63ffffffff82111561194e576040516306dfcc6560e41b81526020600482015260248101839052604401610814565b5090565b5f64ffffffffff82111561194e576040516306dfcc6560e41b81526028600482015260248101839052604401610814565b5f8080611992848601866125d8565b925092509250826001600160601b03165f141580156119b15750805115155b6119ce5760405163178cd3c960e11b815260040160405180910390fd5b5f6119e76119e261072d60208a018a612134565b611952565b6007549091508015801590611a2d57506008611a0561040083612343565b6104008110611a1657611a16612362565b015464ffffffffff600160601b9091048116908316105b15611a7f57611a3f6020890189612134565b67ffffffffffffffff167f04d606cc8bd5bc7c20c968d23a06b44a3ef1b307e3db395ab0ec5dde83c5dc4960405160405180910390a25050505050505050565b611a888161268d565b90505f611a958451611c69565b90506040518060a00160405280876001600160601b031681526020018464ffffffffff168152602001611ac742611952565b64ffffffffff16815261ffff808816602083015283166040909101526008611af161040085612343565b6104008110611b0257611b02612362565b825191018054602080850151604086015160608701516080909701516001600160601b0390961670ffffffffffffffffffffffffffffffffff1990941693909317600160601b64ffffffffff92831602177fffffffffffffffff00000000000000ffffffffffffffffffffffffffffffffff16600160881b91909316027fffffffffffffffff0000ffffffffffffffffffffffffffffffffffffffffffff1691909117600160b01b61ffff95861602177fffffffffffff0000ffffffffffffffffffffffffffffffffffffffffffffffff16600160c01b94909316939093029190911790556007839055611bf8908a018a612134565b67ffffffffffffffff16827f8d84a916a744f7e2e028d6b9e814b2c18fd396f80223f9744bd79b93b724b0d5888885604051611c56939291906001600160601b0393909316835261ffff918216602084015216604082015260600190565b60405180910390a3505050505050505050565b5f61ffff82111561194e576040516306dfcc6560e41b81526010600482015260248101839052604401610814565b60045460408051600160e81b90920461ffff9081168352831660208301527f64dbf6468cb9658ab9289099b7b6e6898d71287182a35d46a742f52fce0da5d4910160405180910390a16004805461ffff909216600160e81b0261ffff60e81b19909216919091179055565b80545f90600160a01b900467ffffffffffffffff16808203611d375760405163e8d4708f60e01b815260040160405180910390fd5b804310158190611d5d576040516301e32ad960e71b815260040161081491815260200190565b5082546001600160e01b0319811684556001600160a01b031691505b50919050565b5f610bd9611d8b611ed5565b8360405161190160f01b8152600281019290925260228201526042902090565b5f69ffffffffffffffffffff82111561194e576040516306dfcc6560e41b81526050600482015260248101839052604401610814565b5f60ff8216601f811115610bd957604051632cd44ac360e21b815260040160405180910390fd5b600280546001600160a01b038381166001600160a01b0319831681179093556040519116919082907f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e0905f90a35050565b5f67ffffffffffffffff82111561194e57604080516306dfcc6560e41b8152600481019190915260248101839052604401610814565b5f61ffff7f000000000000000000000000000000000000000000000000000000000000000016611ec560408401602085016123a0565b63ffffffff16610bd9919061238d565b5f306001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016148015611f2d57507f000000000000000000000000000000000000000000000000000000000000000046145b15611f5757507f000000000000000000000000000000000000000000000000000000000000000090565b61093c604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f60208201527f0000000000000000000000000000000000000000000000000000000000000000918101919091527f000000000000000000000000000000000000000000000000000000000000000060608201524660808201523060a08201525f9060c00160405160208183030381529060405280519060200120905090565b5f6020828403121561200e575f5ffd5b813560ff81168114611341575f5ffd5b5f6020828403121561202e575f5ffd5b5035919050565b5f81518084528060208401602086015e5f602082860101526020601f19601f83011685010191505092915050565b602081525f6113416020830184612035565b60ff60f81b8816815260e060208201525f61209360e0830189612035565b82810360408401526120a58189612035565b606084018890526001600160a01b038716608085015260a0840186905283810360c0850152845180825260208087019350909101905f5b818110156120fa5783518352602093840193909201916001016120dc565b50909b9a5050505050505050505050565b5f6020828403121561211b575f5ffd5b813569ffffffffffffffffffff81168114611341575f5ffd5b5f60208284031215612144575f5ffd5b813567ffffffffffffffff81168114611341575f5ffd5b803561ffff8116811461216c575f5ffd5b919050565b5f60208284031215612181575f5ffd5b6113418261215b565b5f60c08284031215611d79575f5ffd5b5f5f83601f8401126121aa575f5ffd5b50813567ffffffffffffffff8111156121c1575f5ffd5b6020830191508360208285010111156121d8575f5ffd5b9250929050565b5f5f5f5f5f606086880312156121f3575f5ffd5b853567ffffffffffffffff811115612209575f5ffd5b6122158882890161218a565b955050602086013567ffffffffffffffff811115612231575f5ffd5b61223d8882890161219a565b909550935050604086013567ffffffffffffffff81111561225c575f5ffd5b6122688882890161219a565b969995985093965092949392505050565b5f5f5f6040848603121561228b575f5ffd5b833567ffffffffffffffff8111156122a1575f5ffd5b6122ad8682870161218a565b935050602084013567ffffffffffffffff8111156122c9575f5ffd5b6122d58682870161219a565b9497909650939450505050565b5f602082840312156122f2575f5ffd5b81356001600160a01b0381168114611341575f5ffd5b634e487b7160e01b5f52601160045260245ffd5b81810381811115610bd957610bd9612308565b634e487b7160e01b5f52604160045260245ffd5b5f8261235d57634e487b7160e01b5f52601260045260245ffd5b500690565b634e487b7160e01b5f52603260045260245ffd5b8082028115828204841417610bd957610bd9612308565b80820180821115610bd957610bd9612308565b5f602082840312156123b0575f5ffd5b813563ffffffff81168114611341575f5ffd5b84815263ffffffff8416602082015260606040820152816060820152818360808301375f818301608090810191909152601f909201601f191601019392505050565b6040805190810167ffffffffffffffff811182821017156124285761242861232f565b60405290565b604051601f8201601f1916810167ffffffffffffffff811182821017156124575761245761232f565b604052919050565b5f67ffffffffffffffff8211156124785761247861232f565b5060051b60200190565b6001600160601b03811681146109c6575f5ffd5b5f602082840312156124a6575f5ffd5b815167ffffffffffffffff8111156124bc575f5ffd5b8201601f810184136124cc575f5ffd5b80516124df6124da8261245f565b61242e565b8082825260208201915060208360061b850101925086831115612500575f5ffd5b6020840193505b8284101561255d576040848803121561251e575f5ffd5b612526612405565b845161253181612482565b8152602085015161254181612482565b8060208301525080835250602082019150604084019350612507565b9695505050505050565b5f5f8335601e1984360301811261257c575f5ffd5b83018035915067ffffffffffffffff821115612596575f5ffd5b6020019150368190038213156121d8575f5ffd5b818382375f9101908152919050565b5f602082840312156125c9575f5ffd5b81518015158114611341575f5ffd5b5f5f5f606084860312156125ea575f5ffd5b83356125f581612482565b92506126036020850161215b565b9150604084013567ffffffffffffffff81111561261e575f5ffd5b8401601f8101861361262e575f5ffd5b803561263c6124da8261245f565b8082825260208201915060208360051b85010192508883111561265d575f5ffd5b6020840193505b8284101561267f578335825260209384019390910190612664565b809450505050509250925092565b5f6001820161269e5761269e612308565b506001019056",
}

// ExchangeRateABI is the input ABI used to generate the binding from.
// Deprecated: Use ExchangeRateMetaData.ABI instead.
var ExchangeRateABI = ExchangeRateMetaData.ABI

// Deprecated: Use ExchangeRateMetaData.Sigs instead.
// ExchangeRateFuncSigs maps the 4-byte function signature to its string representation.
var ExchangeRateFuncSigs = ExchangeRateMetaData.Sigs

// ExchangeRateBin is the compiled bytecode used for deploying new contracts.
// Deprecated: Use ExchangeRateMetaData.Bin instead.
var ExchangeRateBin = ExchangeRateMetaData.Bin

// DeployExchangeRate deploys a new Ethereum contract, binding an instance of ExchangeRate to it.
func DeployExchangeRate(auth *bind.TransactOpts, backend bind.ContractBackend, verifier_ common.Address, parameters_ IRotatingTaskManagerParameters, slots_ ISlotTaskManagerSlots, thresholdBps_ uint16, owner_ common.Address, pair_ string) (common.Address, *types.Transaction, *ExchangeRate, error) {
	parsed, err := ExchangeRateMetaData.GetAbi()
	if err != nil {
		return common.Address{}, nil, nil, err
	}
	if parsed == nil {
		return common.Address{}, nil, nil, errors.New("GetABI returned nil")
	}

	address, tx, contract, err := bind.DeployContract(auth, *parsed, common.FromHex(ExchangeRateBin), backend, verifier_, parameters_, slots_, thresholdBps_, owner_, pair_)
	if err != nil {
		return common.Address{}, nil, nil, err
	}
	return address, tx, &ExchangeRate{ExchangeRateCaller: ExchangeRateCaller{contract: contract}, ExchangeRateTransactor: ExchangeRateTransactor{contract: contract}, ExchangeRateFilterer: ExchangeRateFilterer{contract: contract}}, nil
}

// ExchangeRate is an auto generated Go binding around an Ethereum contract.
type ExchangeRate struct {
	ExchangeRateCaller     // Read-only binding to the contract
	ExchangeRateTransactor // Write-only binding to the contract
	ExchangeRateFilterer   // Log filterer for contract events
}

// ExchangeRateCaller is an auto generated read-only Go binding around an Ethereum contract.
type ExchangeRateCaller struct {
	contract *bind.BoundContract // Generic contract wrapper for the low level calls
}

// ExchangeRateTransactor is an auto generated write-only Go binding around an Ethereum contract.
type ExchangeRateTransactor struct {
	contract *bind.BoundContract // Generic contract wrapper for the low level calls
}

// ExchangeRateFilterer is an auto generated log filtering Go binding around an Ethereum contract events.
type ExchangeRateFilterer struct {
	contract *bind.BoundContract // Generic contract wrapper for the low level calls
}

// ExchangeRateSession is an auto generated Go binding around an Ethereum contract,
// with pre-set call and transact options.
type ExchangeRateSession struct {
	Contract     *ExchangeRate     // Generic contract binding to set the session for
	CallOpts     bind.CallOpts     // Call options to use throughout this session
	TransactOpts bind.TransactOpts // Transaction auth options to use throughout this session
}

// ExchangeRateCallerSession is an auto generated read-only Go binding around an Ethereum contract,
// with pre-set call options.
type ExchangeRateCallerSession struct {
	Contract *ExchangeRateCaller // Generic contract caller binding to set the session for
	CallOpts bind.CallOpts       // Call options to use throughout this session
}

// ExchangeRateTransactorSession is an auto generated write-only Go binding around an Ethereum contract,
// with pre-set transact options.
type ExchangeRateTransactorSession struct {
	Contract     *ExchangeRateTransactor // Generic contract transactor binding to set the session for
	TransactOpts bind.TransactOpts       // Transaction auth options to use throughout this session
}

// ExchangeRateRaw is an auto generated low-level Go binding around an Ethereum contract.
type ExchangeRateRaw struct {
	Contract *ExchangeRate // Generic contract binding to access the raw methods on
}

// ExchangeRateCallerRaw is an auto generated low-level read-only Go binding around an Ethereum contract.
type ExchangeRateCallerRaw struct {
	Contract *ExchangeRateCaller // Generic read-only contract binding to access the raw methods on
}

// ExchangeRateTransactorRaw is an auto generated low-level write-only Go binding around an Ethereum contract.
type ExchangeRateTransactorRaw struct {
	Contract *ExchangeRateTransactor // Generic write-only contract binding to access the raw methods on
}

// NewExchangeRate creates a new instance of ExchangeRate, bound to a specific deployed contract.
func NewExchangeRate(address common.Address, backend bind.ContractBackend) (*ExchangeRate, error) {
	contract, err := bindExchangeRate(address, backend, backend, backend)
	if err != nil {
		return nil, err
	}
	return &ExchangeRate{ExchangeRateCaller: ExchangeRateCaller{contract: contract}, ExchangeRateTransactor: ExchangeRateTransactor{contract: contract}, ExchangeRateFilterer: ExchangeRateFilterer{contract: contract}}, nil
}

// NewExchangeRateCaller creates a new read-only instance of ExchangeRate, bound to a specific deployed contract.
func NewExchangeRateCaller(address common.Address, caller bind.ContractCaller) (*ExchangeRateCaller, error) {
	contract, err := bindExchangeRate(address, caller, nil, nil)
	if err != nil {
		return nil, err
	}
	return &ExchangeRateCaller{contract: contract}, nil
}

// NewExchangeRateTransactor creates a new write-only instance of ExchangeRate, bound to a specific deployed contract.
func NewExchangeRateTransactor(address common.Address, transactor bind.ContractTransactor) (*ExchangeRateTransactor, error) {
	contract, err := bindExchangeRate(address, nil, transactor, nil)
	if err != nil {
		return nil, err
	}
	return &ExchangeRateTransactor{contract: contract}, nil
}

// NewExchangeRateFilterer creates a new log filterer instance of ExchangeRate, bound to a specific deployed contract.
func NewExchangeRateFilterer(address common.Address, filterer bind.ContractFilterer) (*ExchangeRateFilterer, error) {
	contract, err := bindExchangeRate(address, nil, nil, filterer)
	if err != nil {
		return nil, err
	}
	return &ExchangeRateFilterer{contract: contract}, nil
}

// bindExchangeRate binds a generic wrapper to an already deployed contract.
func bindExchangeRate(address common.Address, caller bind.ContractCaller, transactor bind.ContractTransactor, filterer bind.ContractFilterer) (*bind.BoundContract, error) {
	parsed, err := ExchangeRateMetaData.GetAbi()
	if err != nil {
		return nil, err
	}
	return bind.NewBoundContract(address, *parsed, caller, transactor, filterer), nil
}

// Call invokes the (constant) contract method with params as input values and
// sets the output to result. The result type might be a single field for simple
// returns, a slice of interfaces for anonymous returns and a struct for named
// returns.
func (_ExchangeRate *ExchangeRateRaw) Call(opts *bind.CallOpts, result *[]interface{}, method string, params ...interface{}) error {
	return _ExchangeRate.Contract.ExchangeRateCaller.contract.Call(opts, result, method, params...)
}

// Transfer initiates a plain transaction to move funds to the contract, calling
// its default method if one is available.
func (_ExchangeRate *ExchangeRateRaw) Transfer(opts *bind.TransactOpts) (*types.Transaction, error) {
	return _ExchangeRate.Contract.ExchangeRateTransactor.contract.Transfer(opts)
}

// Transact invokes the (paid) contract method with params as input values.
func (_ExchangeRate *ExchangeRateRaw) Transact(opts *bind.TransactOpts, method string, params ...interface{}) (*types.Transaction, error) {
	return _ExchangeRate.Contract.ExchangeRateTransactor.contract.Transact(opts, method, params...)
}

// Call invokes the (constant) contract method with params as input values and
// sets the output to result. The result type might be a single field for simple
// returns, a slice of interfaces for anonymous returns and a struct for named
// returns.
func (_ExchangeRate *ExchangeRateCallerRaw) Call(opts *bind.CallOpts, result *[]interface{}, method string, params ...interface{}) error {
	return _ExchangeRate.Contract.contract.Call(opts, result, method, params...)
}

// Transfer initiates a plain transaction to move funds to the contract, calling
// its default method if one is available.
func (_ExchangeRate *ExchangeRateTransactorRaw) Transfer(opts *bind.TransactOpts) (*types.Transaction, error) {
	return _ExchangeRate.Contract.contract.Transfer(opts)
}

// Transact invokes the (paid) contract method with params as input values.
func (_ExchangeRate *ExchangeRateTransactorRaw) Transact(opts *bind.TransactOpts, method string, params ...interface{}) (*types.Transaction, error) {
	return _ExchangeRate.Contract.contract.Transact(opts, method, params...)
}

// KEPT is a free data retrieval call binding the contract method 0xab105602.
//
// Solidity: function KEPT() view returns(uint256)
func (_ExchangeRate *ExchangeRateCaller) KEPT(opts *bind.CallOpts) (*big.Int, error) {
	var out []interface{}
	err := _ExchangeRate.contract.Call(opts, &out, "KEPT")

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// KEPT is a free data retrieval call binding the contract method 0xab105602.
//
// Solidity: function KEPT() view returns(uint256)
func (_ExchangeRate *ExchangeRateSession) KEPT() (*big.Int, error) {
	return _ExchangeRate.Contract.KEPT(&_ExchangeRate.CallOpts)
}

// KEPT is a free data retrieval call binding the contract method 0xab105602.
//
// Solidity: function KEPT() view returns(uint256)
func (_ExchangeRate *ExchangeRateCallerSession) KEPT() (*big.Int, error) {
	return _ExchangeRate.Contract.KEPT(&_ExchangeRate.CallOpts)
}

// MINTHRESHOLDBPS is a free data retrieval call binding the contract method 0x5072e042.
//
// Solidity: function MIN_THRESHOLD_BPS() view returns(uint16)
func (_ExchangeRate *ExchangeRateCaller) MINTHRESHOLDBPS(opts *bind.CallOpts) (uint16, error) {
	var out []interface{}
	err := _ExchangeRate.contract.Call(opts, &out, "MIN_THRESHOLD_BPS")

	if err != nil {
		return *new(uint16), err
	}

	out0 := *abi.ConvertType(out[0], new(uint16)).(*uint16)

	return out0, err

}

// MINTHRESHOLDBPS is a free data retrieval call binding the contract method 0x5072e042.
//
// Solidity: function MIN_THRESHOLD_BPS() view returns(uint16)
func (_ExchangeRate *ExchangeRateSession) MINTHRESHOLDBPS() (uint16, error) {
	return _ExchangeRate.Contract.MINTHRESHOLDBPS(&_ExchangeRate.CallOpts)
}

// MINTHRESHOLDBPS is a free data retrieval call binding the contract method 0x5072e042.
//
// Solidity: function MIN_THRESHOLD_BPS() view returns(uint16)
func (_ExchangeRate *ExchangeRateCallerSession) MINTHRESHOLDBPS() (uint16, error) {
	return _ExchangeRate.Contract.MINTHRESHOLDBPS(&_ExchangeRate.CallOpts)
}

// Decimals is a free data retrieval call binding the contract method 0x313ce567.
//
// Solidity: function decimals() view returns(uint8)
func (_ExchangeRate *ExchangeRateCaller) Decimals(opts *bind.CallOpts) (uint8, error) {
	var out []interface{}
	err := _ExchangeRate.contract.Call(opts, &out, "decimals")

	if err != nil {
		return *new(uint8), err
	}

	out0 := *abi.ConvertType(out[0], new(uint8)).(*uint8)

	return out0, err

}

// Decimals is a free data retrieval call binding the contract method 0x313ce567.
//
// Solidity: function decimals() view returns(uint8)
func (_ExchangeRate *ExchangeRateSession) Decimals() (uint8, error) {
	return _ExchangeRate.Contract.Decimals(&_ExchangeRate.CallOpts)
}

// Decimals is a free data retrieval call binding the contract method 0x313ce567.
//
// Solidity: function decimals() view returns(uint8)
func (_ExchangeRate *ExchangeRateCallerSession) Decimals() (uint8, error) {
	return _ExchangeRate.Contract.Decimals(&_ExchangeRate.CallOpts)
}

// Description is a free data retrieval call binding the contract method 0x7284e416.
//
// Solidity: function description() view returns(string)
func (_ExchangeRate *ExchangeRateCaller) Description(opts *bind.CallOpts) (string, error) {
	var out []interface{}
	err := _ExchangeRate.contract.Call(opts, &out, "description")

	if err != nil {
		return *new(string), err
	}

	out0 := *abi.ConvertType(out[0], new(string)).(*string)

	return out0, err

}

// Description is a free data retrieval call binding the contract method 0x7284e416.
//
// Solidity: function description() view returns(string)
func (_ExchangeRate *ExchangeRateSession) Description() (string, error) {
	return _ExchangeRate.Contract.Description(&_ExchangeRate.CallOpts)
}

// Description is a free data retrieval call binding the contract method 0x7284e416.
//
// Solidity: function description() view returns(string)
func (_ExchangeRate *ExchangeRateCallerSession) Description() (string, error) {
	return _ExchangeRate.Contract.Description(&_ExchangeRate.CallOpts)
}

// Digest is a free data retrieval call binding the contract method 0xeb2c8ebb.
//
// Solidity: function digest((uint64,uint32,uint32,bytes32,address,bytes) task, bytes response) view returns(bytes32)
func (_ExchangeRate *ExchangeRateCaller) Digest(opts *bind.CallOpts, task IRotatingTaskManagerTask, response []byte) ([32]byte, error) {
	var out []interface{}
	err := _ExchangeRate.contract.Call(opts, &out, "digest", task, response)

	if err != nil {
		return *new([32]byte), err
	}

	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)

	return out0, err

}

// Digest is a free data retrieval call binding the contract method 0xeb2c8ebb.
//
// Solidity: function digest((uint64,uint32,uint32,bytes32,address,bytes) task, bytes response) view returns(bytes32)
func (_ExchangeRate *ExchangeRateSession) Digest(task IRotatingTaskManagerTask, response []byte) ([32]byte, error) {
	return _ExchangeRate.Contract.Digest(&_ExchangeRate.CallOpts, task, response)
}

// Digest is a free data retrieval call binding the contract method 0xeb2c8ebb.
//
// Solidity: function digest((uint64,uint32,uint32,bytes32,address,bytes) task, bytes response) view returns(bytes32)
func (_ExchangeRate *ExchangeRateCallerSession) Digest(task IRotatingTaskManagerTask, response []byte) ([32]byte, error) {
	return _ExchangeRate.Contract.Digest(&_ExchangeRate.CallOpts, task, response)
}

// Eip712Domain is a free data retrieval call binding the contract method 0x84b0196e.
//
// Solidity: function eip712Domain() view returns(bytes1 fields, string name, string version, uint256 chainId, address verifyingContract, bytes32 salt, uint256[] extensions)
func (_ExchangeRate *ExchangeRateCaller) Eip712Domain(opts *bind.CallOpts) (struct {
	Fields            [1]byte
	Name              string
	Version           string
	ChainId           *big.Int
	VerifyingContract common.Address
	Salt              [32]byte
	Extensions        []*big.Int
}, error) {
	var out []interface{}
	err := _ExchangeRate.contract.Call(opts, &out, "eip712Domain")

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
func (_ExchangeRate *ExchangeRateSession) Eip712Domain() (struct {
	Fields            [1]byte
	Name              string
	Version           string
	ChainId           *big.Int
	VerifyingContract common.Address
	Salt              [32]byte
	Extensions        []*big.Int
}, error) {
	return _ExchangeRate.Contract.Eip712Domain(&_ExchangeRate.CallOpts)
}

// Eip712Domain is a free data retrieval call binding the contract method 0x84b0196e.
//
// Solidity: function eip712Domain() view returns(bytes1 fields, string name, string version, uint256 chainId, address verifyingContract, bytes32 salt, uint256[] extensions)
func (_ExchangeRate *ExchangeRateCallerSession) Eip712Domain() (struct {
	Fields            [1]byte
	Name              string
	Version           string
	ChainId           *big.Int
	VerifyingContract common.Address
	Salt              [32]byte
	Extensions        []*big.Int
}, error) {
	return _ExchangeRate.Contract.Eip712Domain(&_ExchangeRate.CallOpts)
}

// GetAnswer is a free data retrieval call binding the contract method 0xb5ab58dc.
//
// Solidity: function getAnswer(uint256 roundId) view returns(int256)
func (_ExchangeRate *ExchangeRateCaller) GetAnswer(opts *bind.CallOpts, roundId *big.Int) (*big.Int, error) {
	var out []interface{}
	err := _ExchangeRate.contract.Call(opts, &out, "getAnswer", roundId)

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// GetAnswer is a free data retrieval call binding the contract method 0xb5ab58dc.
//
// Solidity: function getAnswer(uint256 roundId) view returns(int256)
func (_ExchangeRate *ExchangeRateSession) GetAnswer(roundId *big.Int) (*big.Int, error) {
	return _ExchangeRate.Contract.GetAnswer(&_ExchangeRate.CallOpts, roundId)
}

// GetAnswer is a free data retrieval call binding the contract method 0xb5ab58dc.
//
// Solidity: function getAnswer(uint256 roundId) view returns(int256)
func (_ExchangeRate *ExchangeRateCallerSession) GetAnswer(roundId *big.Int) (*big.Int, error) {
	return _ExchangeRate.Contract.GetAnswer(&_ExchangeRate.CallOpts, roundId)
}

// GetRound is a free data retrieval call binding the contract method 0x8f1327c0.
//
// Solidity: function getRound(uint256 roundId) view returns((uint96,uint40,uint40,uint16,uint16))
func (_ExchangeRate *ExchangeRateCaller) GetRound(opts *bind.CallOpts, roundId *big.Int) (ExchangeRateRound, error) {
	var out []interface{}
	err := _ExchangeRate.contract.Call(opts, &out, "getRound", roundId)

	if err != nil {
		return *new(ExchangeRateRound), err
	}

	out0 := *abi.ConvertType(out[0], new(ExchangeRateRound)).(*ExchangeRateRound)

	return out0, err

}

// GetRound is a free data retrieval call binding the contract method 0x8f1327c0.
//
// Solidity: function getRound(uint256 roundId) view returns((uint96,uint40,uint40,uint16,uint16))
func (_ExchangeRate *ExchangeRateSession) GetRound(roundId *big.Int) (ExchangeRateRound, error) {
	return _ExchangeRate.Contract.GetRound(&_ExchangeRate.CallOpts, roundId)
}

// GetRound is a free data retrieval call binding the contract method 0x8f1327c0.
//
// Solidity: function getRound(uint256 roundId) view returns((uint96,uint40,uint40,uint16,uint16))
func (_ExchangeRate *ExchangeRateCallerSession) GetRound(roundId *big.Int) (ExchangeRateRound, error) {
	return _ExchangeRate.Contract.GetRound(&_ExchangeRate.CallOpts, roundId)
}

// GetRoundData is a free data retrieval call binding the contract method 0x9a6fc8f5.
//
// Solidity: function getRoundData(uint80 id) view returns(uint80 roundId, int256 answer, uint256 startedAt, uint256 updatedAt, uint80 answeredInRound)
func (_ExchangeRate *ExchangeRateCaller) GetRoundData(opts *bind.CallOpts, id *big.Int) (struct {
	RoundId         *big.Int
	Answer          *big.Int
	StartedAt       *big.Int
	UpdatedAt       *big.Int
	AnsweredInRound *big.Int
}, error) {
	var out []interface{}
	err := _ExchangeRate.contract.Call(opts, &out, "getRoundData", id)

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
func (_ExchangeRate *ExchangeRateSession) GetRoundData(id *big.Int) (struct {
	RoundId         *big.Int
	Answer          *big.Int
	StartedAt       *big.Int
	UpdatedAt       *big.Int
	AnsweredInRound *big.Int
}, error) {
	return _ExchangeRate.Contract.GetRoundData(&_ExchangeRate.CallOpts, id)
}

// GetRoundData is a free data retrieval call binding the contract method 0x9a6fc8f5.
//
// Solidity: function getRoundData(uint80 id) view returns(uint80 roundId, int256 answer, uint256 startedAt, uint256 updatedAt, uint80 answeredInRound)
func (_ExchangeRate *ExchangeRateCallerSession) GetRoundData(id *big.Int) (struct {
	RoundId         *big.Int
	Answer          *big.Int
	StartedAt       *big.Int
	UpdatedAt       *big.Int
	AnsweredInRound *big.Int
}, error) {
	return _ExchangeRate.Contract.GetRoundData(&_ExchangeRate.CallOpts, id)
}

// GetTimestamp is a free data retrieval call binding the contract method 0xb633620c.
//
// Solidity: function getTimestamp(uint256 roundId) view returns(uint256)
func (_ExchangeRate *ExchangeRateCaller) GetTimestamp(opts *bind.CallOpts, roundId *big.Int) (*big.Int, error) {
	var out []interface{}
	err := _ExchangeRate.contract.Call(opts, &out, "getTimestamp", roundId)

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// GetTimestamp is a free data retrieval call binding the contract method 0xb633620c.
//
// Solidity: function getTimestamp(uint256 roundId) view returns(uint256)
func (_ExchangeRate *ExchangeRateSession) GetTimestamp(roundId *big.Int) (*big.Int, error) {
	return _ExchangeRate.Contract.GetTimestamp(&_ExchangeRate.CallOpts, roundId)
}

// GetTimestamp is a free data retrieval call binding the contract method 0xb633620c.
//
// Solidity: function getTimestamp(uint256 roundId) view returns(uint256)
func (_ExchangeRate *ExchangeRateCallerSession) GetTimestamp(roundId *big.Int) (*big.Int, error) {
	return _ExchangeRate.Contract.GetTimestamp(&_ExchangeRate.CallOpts, roundId)
}

// IsSettled is a free data retrieval call binding the contract method 0x9efa940b.
//
// Solidity: function isSettled(uint64 id) view returns(bool)
func (_ExchangeRate *ExchangeRateCaller) IsSettled(opts *bind.CallOpts, id uint64) (bool, error) {
	var out []interface{}
	err := _ExchangeRate.contract.Call(opts, &out, "isSettled", id)

	if err != nil {
		return *new(bool), err
	}

	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)

	return out0, err

}

// IsSettled is a free data retrieval call binding the contract method 0x9efa940b.
//
// Solidity: function isSettled(uint64 id) view returns(bool)
func (_ExchangeRate *ExchangeRateSession) IsSettled(id uint64) (bool, error) {
	return _ExchangeRate.Contract.IsSettled(&_ExchangeRate.CallOpts, id)
}

// IsSettled is a free data retrieval call binding the contract method 0x9efa940b.
//
// Solidity: function isSettled(uint64 id) view returns(bool)
func (_ExchangeRate *ExchangeRateCallerSession) IsSettled(id uint64) (bool, error) {
	return _ExchangeRate.Contract.IsSettled(&_ExchangeRate.CallOpts, id)
}

// LastSettlement is a free data retrieval call binding the contract method 0x350667b5.
//
// Solidity: function lastSettlement() view returns((address,uint32,uint64))
func (_ExchangeRate *ExchangeRateCaller) LastSettlement(opts *bind.CallOpts) (IRotatingTaskManagerLastSettlement, error) {
	var out []interface{}
	err := _ExchangeRate.contract.Call(opts, &out, "lastSettlement")

	if err != nil {
		return *new(IRotatingTaskManagerLastSettlement), err
	}

	out0 := *abi.ConvertType(out[0], new(IRotatingTaskManagerLastSettlement)).(*IRotatingTaskManagerLastSettlement)

	return out0, err

}

// LastSettlement is a free data retrieval call binding the contract method 0x350667b5.
//
// Solidity: function lastSettlement() view returns((address,uint32,uint64))
func (_ExchangeRate *ExchangeRateSession) LastSettlement() (IRotatingTaskManagerLastSettlement, error) {
	return _ExchangeRate.Contract.LastSettlement(&_ExchangeRate.CallOpts)
}

// LastSettlement is a free data retrieval call binding the contract method 0x350667b5.
//
// Solidity: function lastSettlement() view returns((address,uint32,uint64))
func (_ExchangeRate *ExchangeRateCallerSession) LastSettlement() (IRotatingTaskManagerLastSettlement, error) {
	return _ExchangeRate.Contract.LastSettlement(&_ExchangeRate.CallOpts)
}

// LatestAnswer is a free data retrieval call binding the contract method 0x50d25bcd.
//
// Solidity: function latestAnswer() view returns(int256)
func (_ExchangeRate *ExchangeRateCaller) LatestAnswer(opts *bind.CallOpts) (*big.Int, error) {
	var out []interface{}
	err := _ExchangeRate.contract.Call(opts, &out, "latestAnswer")

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// LatestAnswer is a free data retrieval call binding the contract method 0x50d25bcd.
//
// Solidity: function latestAnswer() view returns(int256)
func (_ExchangeRate *ExchangeRateSession) LatestAnswer() (*big.Int, error) {
	return _ExchangeRate.Contract.LatestAnswer(&_ExchangeRate.CallOpts)
}

// LatestAnswer is a free data retrieval call binding the contract method 0x50d25bcd.
//
// Solidity: function latestAnswer() view returns(int256)
func (_ExchangeRate *ExchangeRateCallerSession) LatestAnswer() (*big.Int, error) {
	return _ExchangeRate.Contract.LatestAnswer(&_ExchangeRate.CallOpts)
}

// LatestRound is a free data retrieval call binding the contract method 0x668a0f02.
//
// Solidity: function latestRound() view returns(uint256)
func (_ExchangeRate *ExchangeRateCaller) LatestRound(opts *bind.CallOpts) (*big.Int, error) {
	var out []interface{}
	err := _ExchangeRate.contract.Call(opts, &out, "latestRound")

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// LatestRound is a free data retrieval call binding the contract method 0x668a0f02.
//
// Solidity: function latestRound() view returns(uint256)
func (_ExchangeRate *ExchangeRateSession) LatestRound() (*big.Int, error) {
	return _ExchangeRate.Contract.LatestRound(&_ExchangeRate.CallOpts)
}

// LatestRound is a free data retrieval call binding the contract method 0x668a0f02.
//
// Solidity: function latestRound() view returns(uint256)
func (_ExchangeRate *ExchangeRateCallerSession) LatestRound() (*big.Int, error) {
	return _ExchangeRate.Contract.LatestRound(&_ExchangeRate.CallOpts)
}

// LatestRoundData is a free data retrieval call binding the contract method 0xfeaf968c.
//
// Solidity: function latestRoundData() view returns(uint80 roundId, int256 answer, uint256 startedAt, uint256 updatedAt, uint80 answeredInRound)
func (_ExchangeRate *ExchangeRateCaller) LatestRoundData(opts *bind.CallOpts) (struct {
	RoundId         *big.Int
	Answer          *big.Int
	StartedAt       *big.Int
	UpdatedAt       *big.Int
	AnsweredInRound *big.Int
}, error) {
	var out []interface{}
	err := _ExchangeRate.contract.Call(opts, &out, "latestRoundData")

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
func (_ExchangeRate *ExchangeRateSession) LatestRoundData() (struct {
	RoundId         *big.Int
	Answer          *big.Int
	StartedAt       *big.Int
	UpdatedAt       *big.Int
	AnsweredInRound *big.Int
}, error) {
	return _ExchangeRate.Contract.LatestRoundData(&_ExchangeRate.CallOpts)
}

// LatestRoundData is a free data retrieval call binding the contract method 0xfeaf968c.
//
// Solidity: function latestRoundData() view returns(uint80 roundId, int256 answer, uint256 startedAt, uint256 updatedAt, uint80 answeredInRound)
func (_ExchangeRate *ExchangeRateCallerSession) LatestRoundData() (struct {
	RoundId         *big.Int
	Answer          *big.Int
	StartedAt       *big.Int
	UpdatedAt       *big.Int
	AnsweredInRound *big.Int
}, error) {
	return _ExchangeRate.Contract.LatestRoundData(&_ExchangeRate.CallOpts)
}

// LatestTimestamp is a free data retrieval call binding the contract method 0x8205bf6a.
//
// Solidity: function latestTimestamp() view returns(uint256)
func (_ExchangeRate *ExchangeRateCaller) LatestTimestamp(opts *bind.CallOpts) (*big.Int, error) {
	var out []interface{}
	err := _ExchangeRate.contract.Call(opts, &out, "latestTimestamp")

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// LatestTimestamp is a free data retrieval call binding the contract method 0x8205bf6a.
//
// Solidity: function latestTimestamp() view returns(uint256)
func (_ExchangeRate *ExchangeRateSession) LatestTimestamp() (*big.Int, error) {
	return _ExchangeRate.Contract.LatestTimestamp(&_ExchangeRate.CallOpts)
}

// LatestTimestamp is a free data retrieval call binding the contract method 0x8205bf6a.
//
// Solidity: function latestTimestamp() view returns(uint256)
func (_ExchangeRate *ExchangeRateCallerSession) LatestTimestamp() (*big.Int, error) {
	return _ExchangeRate.Contract.LatestTimestamp(&_ExchangeRate.CallOpts)
}

// Owner is a free data retrieval call binding the contract method 0x8da5cb5b.
//
// Solidity: function owner() view returns(address)
func (_ExchangeRate *ExchangeRateCaller) Owner(opts *bind.CallOpts) (common.Address, error) {
	var out []interface{}
	err := _ExchangeRate.contract.Call(opts, &out, "owner")

	if err != nil {
		return *new(common.Address), err
	}

	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)

	return out0, err

}

// Owner is a free data retrieval call binding the contract method 0x8da5cb5b.
//
// Solidity: function owner() view returns(address)
func (_ExchangeRate *ExchangeRateSession) Owner() (common.Address, error) {
	return _ExchangeRate.Contract.Owner(&_ExchangeRate.CallOpts)
}

// Owner is a free data retrieval call binding the contract method 0x8da5cb5b.
//
// Solidity: function owner() view returns(address)
func (_ExchangeRate *ExchangeRateCallerSession) Owner() (common.Address, error) {
	return _ExchangeRate.Contract.Owner(&_ExchangeRate.CallOpts)
}

// Parameters is a free data retrieval call binding the contract method 0x89035730.
//
// Solidity: function parameters() view returns((uint16,uint16,uint16))
func (_ExchangeRate *ExchangeRateCaller) Parameters(opts *bind.CallOpts) (IRotatingTaskManagerParameters, error) {
	var out []interface{}
	err := _ExchangeRate.contract.Call(opts, &out, "parameters")

	if err != nil {
		return *new(IRotatingTaskManagerParameters), err
	}

	out0 := *abi.ConvertType(out[0], new(IRotatingTaskManagerParameters)).(*IRotatingTaskManagerParameters)

	return out0, err

}

// Parameters is a free data retrieval call binding the contract method 0x89035730.
//
// Solidity: function parameters() view returns((uint16,uint16,uint16))
func (_ExchangeRate *ExchangeRateSession) Parameters() (IRotatingTaskManagerParameters, error) {
	return _ExchangeRate.Contract.Parameters(&_ExchangeRate.CallOpts)
}

// Parameters is a free data retrieval call binding the contract method 0x89035730.
//
// Solidity: function parameters() view returns((uint16,uint16,uint16))
func (_ExchangeRate *ExchangeRateCallerSession) Parameters() (IRotatingTaskManagerParameters, error) {
	return _ExchangeRate.Contract.Parameters(&_ExchangeRate.CallOpts)
}

// Paused is a free data retrieval call binding the contract method 0x5c975abb.
//
// Solidity: function paused() view returns(uint8)
func (_ExchangeRate *ExchangeRateCaller) Paused(opts *bind.CallOpts) (uint8, error) {
	var out []interface{}
	err := _ExchangeRate.contract.Call(opts, &out, "paused")

	if err != nil {
		return *new(uint8), err
	}

	out0 := *abi.ConvertType(out[0], new(uint8)).(*uint8)

	return out0, err

}

// Paused is a free data retrieval call binding the contract method 0x5c975abb.
//
// Solidity: function paused() view returns(uint8)
func (_ExchangeRate *ExchangeRateSession) Paused() (uint8, error) {
	return _ExchangeRate.Contract.Paused(&_ExchangeRate.CallOpts)
}

// Paused is a free data retrieval call binding the contract method 0x5c975abb.
//
// Solidity: function paused() view returns(uint8)
func (_ExchangeRate *ExchangeRateCallerSession) Paused() (uint8, error) {
	return _ExchangeRate.Contract.Paused(&_ExchangeRate.CallOpts)
}

// PendingOwner is a free data retrieval call binding the contract method 0xe30c3978.
//
// Solidity: function pendingOwner() view returns(address)
func (_ExchangeRate *ExchangeRateCaller) PendingOwner(opts *bind.CallOpts) (common.Address, error) {
	var out []interface{}
	err := _ExchangeRate.contract.Call(opts, &out, "pendingOwner")

	if err != nil {
		return *new(common.Address), err
	}

	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)

	return out0, err

}

// PendingOwner is a free data retrieval call binding the contract method 0xe30c3978.
//
// Solidity: function pendingOwner() view returns(address)
func (_ExchangeRate *ExchangeRateSession) PendingOwner() (common.Address, error) {
	return _ExchangeRate.Contract.PendingOwner(&_ExchangeRate.CallOpts)
}

// PendingOwner is a free data retrieval call binding the contract method 0xe30c3978.
//
// Solidity: function pendingOwner() view returns(address)
func (_ExchangeRate *ExchangeRateCallerSession) PendingOwner() (common.Address, error) {
	return _ExchangeRate.Contract.PendingOwner(&_ExchangeRate.CallOpts)
}

// ProposedThresholdBps is a free data retrieval call binding the contract method 0xd17628ee.
//
// Solidity: function proposedThresholdBps() view returns(uint16 bps, uint256 fromBlock)
func (_ExchangeRate *ExchangeRateCaller) ProposedThresholdBps(opts *bind.CallOpts) (struct {
	Bps       uint16
	FromBlock *big.Int
}, error) {
	var out []interface{}
	err := _ExchangeRate.contract.Call(opts, &out, "proposedThresholdBps")

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
func (_ExchangeRate *ExchangeRateSession) ProposedThresholdBps() (struct {
	Bps       uint16
	FromBlock *big.Int
}, error) {
	return _ExchangeRate.Contract.ProposedThresholdBps(&_ExchangeRate.CallOpts)
}

// ProposedThresholdBps is a free data retrieval call binding the contract method 0xd17628ee.
//
// Solidity: function proposedThresholdBps() view returns(uint16 bps, uint256 fromBlock)
func (_ExchangeRate *ExchangeRateCallerSession) ProposedThresholdBps() (struct {
	Bps       uint16
	FromBlock *big.Int
}, error) {
	return _ExchangeRate.Contract.ProposedThresholdBps(&_ExchangeRate.CallOpts)
}

// ReadNoOlderThan is a free data retrieval call binding the contract method 0x335bbc28.
//
// Solidity: function readNoOlderThan(uint256 maxAge) view returns(int256 answer, uint256 oldestAt)
func (_ExchangeRate *ExchangeRateCaller) ReadNoOlderThan(opts *bind.CallOpts, maxAge *big.Int) (struct {
	Answer   *big.Int
	OldestAt *big.Int
}, error) {
	var out []interface{}
	err := _ExchangeRate.contract.Call(opts, &out, "readNoOlderThan", maxAge)

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
func (_ExchangeRate *ExchangeRateSession) ReadNoOlderThan(maxAge *big.Int) (struct {
	Answer   *big.Int
	OldestAt *big.Int
}, error) {
	return _ExchangeRate.Contract.ReadNoOlderThan(&_ExchangeRate.CallOpts, maxAge)
}

// ReadNoOlderThan is a free data retrieval call binding the contract method 0x335bbc28.
//
// Solidity: function readNoOlderThan(uint256 maxAge) view returns(int256 answer, uint256 oldestAt)
func (_ExchangeRate *ExchangeRateCallerSession) ReadNoOlderThan(maxAge *big.Int) (struct {
	Answer   *big.Int
	OldestAt *big.Int
}, error) {
	return _ExchangeRate.Contract.ReadNoOlderThan(&_ExchangeRate.CallOpts, maxAge)
}

// RenounceOwnership is a free data retrieval call binding the contract method 0x715018a6.
//
// Solidity: function renounceOwnership() pure returns()
func (_ExchangeRate *ExchangeRateCaller) RenounceOwnership(opts *bind.CallOpts) error {
	var out []interface{}
	err := _ExchangeRate.contract.Call(opts, &out, "renounceOwnership")

	if err != nil {
		return err
	}

	return err

}

// RenounceOwnership is a free data retrieval call binding the contract method 0x715018a6.
//
// Solidity: function renounceOwnership() pure returns()
func (_ExchangeRate *ExchangeRateSession) RenounceOwnership() error {
	return _ExchangeRate.Contract.RenounceOwnership(&_ExchangeRate.CallOpts)
}

// RenounceOwnership is a free data retrieval call binding the contract method 0x715018a6.
//
// Solidity: function renounceOwnership() pure returns()
func (_ExchangeRate *ExchangeRateCallerSession) RenounceOwnership() error {
	return _ExchangeRate.Contract.RenounceOwnership(&_ExchangeRate.CallOpts)
}

// SlotStart is a free data retrieval call binding the contract method 0xc2ea2134.
//
// Solidity: function slotStart(uint64 id) view returns(uint256)
func (_ExchangeRate *ExchangeRateCaller) SlotStart(opts *bind.CallOpts, id uint64) (*big.Int, error) {
	var out []interface{}
	err := _ExchangeRate.contract.Call(opts, &out, "slotStart", id)

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// SlotStart is a free data retrieval call binding the contract method 0xc2ea2134.
//
// Solidity: function slotStart(uint64 id) view returns(uint256)
func (_ExchangeRate *ExchangeRateSession) SlotStart(id uint64) (*big.Int, error) {
	return _ExchangeRate.Contract.SlotStart(&_ExchangeRate.CallOpts, id)
}

// SlotStart is a free data retrieval call binding the contract method 0xc2ea2134.
//
// Solidity: function slotStart(uint64 id) view returns(uint256)
func (_ExchangeRate *ExchangeRateCallerSession) SlotStart(id uint64) (*big.Int, error) {
	return _ExchangeRate.Contract.SlotStart(&_ExchangeRate.CallOpts, id)
}

// Slots is a free data retrieval call binding the contract method 0x48547d69.
//
// Solidity: function slots() view returns((uint64,uint32))
func (_ExchangeRate *ExchangeRateCaller) Slots(opts *bind.CallOpts) (ISlotTaskManagerSlots, error) {
	var out []interface{}
	err := _ExchangeRate.contract.Call(opts, &out, "slots")

	if err != nil {
		return *new(ISlotTaskManagerSlots), err
	}

	out0 := *abi.ConvertType(out[0], new(ISlotTaskManagerSlots)).(*ISlotTaskManagerSlots)

	return out0, err

}

// Slots is a free data retrieval call binding the contract method 0x48547d69.
//
// Solidity: function slots() view returns((uint64,uint32))
func (_ExchangeRate *ExchangeRateSession) Slots() (ISlotTaskManagerSlots, error) {
	return _ExchangeRate.Contract.Slots(&_ExchangeRate.CallOpts)
}

// Slots is a free data retrieval call binding the contract method 0x48547d69.
//
// Solidity: function slots() view returns((uint64,uint32))
func (_ExchangeRate *ExchangeRateCallerSession) Slots() (ISlotTaskManagerSlots, error) {
	return _ExchangeRate.Contract.Slots(&_ExchangeRate.CallOpts)
}

// ThresholdBps is a free data retrieval call binding the contract method 0xc1144b71.
//
// Solidity: function thresholdBps() view returns(uint16)
func (_ExchangeRate *ExchangeRateCaller) ThresholdBps(opts *bind.CallOpts) (uint16, error) {
	var out []interface{}
	err := _ExchangeRate.contract.Call(opts, &out, "thresholdBps")

	if err != nil {
		return *new(uint16), err
	}

	out0 := *abi.ConvertType(out[0], new(uint16)).(*uint16)

	return out0, err

}

// ThresholdBps is a free data retrieval call binding the contract method 0xc1144b71.
//
// Solidity: function thresholdBps() view returns(uint16)
func (_ExchangeRate *ExchangeRateSession) ThresholdBps() (uint16, error) {
	return _ExchangeRate.Contract.ThresholdBps(&_ExchangeRate.CallOpts)
}

// ThresholdBps is a free data retrieval call binding the contract method 0xc1144b71.
//
// Solidity: function thresholdBps() view returns(uint16)
func (_ExchangeRate *ExchangeRateCallerSession) ThresholdBps() (uint16, error) {
	return _ExchangeRate.Contract.ThresholdBps(&_ExchangeRate.CallOpts)
}

// TryRead is a free data retrieval call binding the contract method 0x10b07b71.
//
// Solidity: function tryRead() view returns(bool ok, int256 answer, uint256 oldestAt)
func (_ExchangeRate *ExchangeRateCaller) TryRead(opts *bind.CallOpts) (struct {
	Ok       bool
	Answer   *big.Int
	OldestAt *big.Int
}, error) {
	var out []interface{}
	err := _ExchangeRate.contract.Call(opts, &out, "tryRead")

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
func (_ExchangeRate *ExchangeRateSession) TryRead() (struct {
	Ok       bool
	Answer   *big.Int
	OldestAt *big.Int
}, error) {
	return _ExchangeRate.Contract.TryRead(&_ExchangeRate.CallOpts)
}

// TryRead is a free data retrieval call binding the contract method 0x10b07b71.
//
// Solidity: function tryRead() view returns(bool ok, int256 answer, uint256 oldestAt)
func (_ExchangeRate *ExchangeRateCallerSession) TryRead() (struct {
	Ok       bool
	Answer   *big.Int
	OldestAt *big.Int
}, error) {
	return _ExchangeRate.Contract.TryRead(&_ExchangeRate.CallOpts)
}

// Verifier is a free data retrieval call binding the contract method 0x2b7ac3f3.
//
// Solidity: function verifier() view returns(address)
func (_ExchangeRate *ExchangeRateCaller) Verifier(opts *bind.CallOpts) (common.Address, error) {
	var out []interface{}
	err := _ExchangeRate.contract.Call(opts, &out, "verifier")

	if err != nil {
		return *new(common.Address), err
	}

	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)

	return out0, err

}

// Verifier is a free data retrieval call binding the contract method 0x2b7ac3f3.
//
// Solidity: function verifier() view returns(address)
func (_ExchangeRate *ExchangeRateSession) Verifier() (common.Address, error) {
	return _ExchangeRate.Contract.Verifier(&_ExchangeRate.CallOpts)
}

// Verifier is a free data retrieval call binding the contract method 0x2b7ac3f3.
//
// Solidity: function verifier() view returns(address)
func (_ExchangeRate *ExchangeRateCallerSession) Verifier() (common.Address, error) {
	return _ExchangeRate.Contract.Verifier(&_ExchangeRate.CallOpts)
}

// Version is a free data retrieval call binding the contract method 0x54fd4d50.
//
// Solidity: function version() view returns(uint256)
func (_ExchangeRate *ExchangeRateCaller) Version(opts *bind.CallOpts) (*big.Int, error) {
	var out []interface{}
	err := _ExchangeRate.contract.Call(opts, &out, "version")

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// Version is a free data retrieval call binding the contract method 0x54fd4d50.
//
// Solidity: function version() view returns(uint256)
func (_ExchangeRate *ExchangeRateSession) Version() (*big.Int, error) {
	return _ExchangeRate.Contract.Version(&_ExchangeRate.CallOpts)
}

// Version is a free data retrieval call binding the contract method 0x54fd4d50.
//
// Solidity: function version() view returns(uint256)
func (_ExchangeRate *ExchangeRateCallerSession) Version() (*big.Int, error) {
	return _ExchangeRate.Contract.Version(&_ExchangeRate.CallOpts)
}

// AcceptOwnership is a paid mutator transaction binding the contract method 0x79ba5097.
//
// Solidity: function acceptOwnership() returns()
func (_ExchangeRate *ExchangeRateTransactor) AcceptOwnership(opts *bind.TransactOpts) (*types.Transaction, error) {
	return _ExchangeRate.contract.Transact(opts, "acceptOwnership")
}

// AcceptOwnership is a paid mutator transaction binding the contract method 0x79ba5097.
//
// Solidity: function acceptOwnership() returns()
func (_ExchangeRate *ExchangeRateSession) AcceptOwnership() (*types.Transaction, error) {
	return _ExchangeRate.Contract.AcceptOwnership(&_ExchangeRate.TransactOpts)
}

// AcceptOwnership is a paid mutator transaction binding the contract method 0x79ba5097.
//
// Solidity: function acceptOwnership() returns()
func (_ExchangeRate *ExchangeRateTransactorSession) AcceptOwnership() (*types.Transaction, error) {
	return _ExchangeRate.Contract.AcceptOwnership(&_ExchangeRate.TransactOpts)
}

// ApplyThresholdBps is a paid mutator transaction binding the contract method 0xe4b809d2.
//
// Solidity: function applyThresholdBps() returns()
func (_ExchangeRate *ExchangeRateTransactor) ApplyThresholdBps(opts *bind.TransactOpts) (*types.Transaction, error) {
	return _ExchangeRate.contract.Transact(opts, "applyThresholdBps")
}

// ApplyThresholdBps is a paid mutator transaction binding the contract method 0xe4b809d2.
//
// Solidity: function applyThresholdBps() returns()
func (_ExchangeRate *ExchangeRateSession) ApplyThresholdBps() (*types.Transaction, error) {
	return _ExchangeRate.Contract.ApplyThresholdBps(&_ExchangeRate.TransactOpts)
}

// ApplyThresholdBps is a paid mutator transaction binding the contract method 0xe4b809d2.
//
// Solidity: function applyThresholdBps() returns()
func (_ExchangeRate *ExchangeRateTransactorSession) ApplyThresholdBps() (*types.Transaction, error) {
	return _ExchangeRate.Contract.ApplyThresholdBps(&_ExchangeRate.TransactOpts)
}

// ProposeThresholdBps is a paid mutator transaction binding the contract method 0xa657a10a.
//
// Solidity: function proposeThresholdBps(uint16 bps) returns()
func (_ExchangeRate *ExchangeRateTransactor) ProposeThresholdBps(opts *bind.TransactOpts, bps uint16) (*types.Transaction, error) {
	return _ExchangeRate.contract.Transact(opts, "proposeThresholdBps", bps)
}

// ProposeThresholdBps is a paid mutator transaction binding the contract method 0xa657a10a.
//
// Solidity: function proposeThresholdBps(uint16 bps) returns()
func (_ExchangeRate *ExchangeRateSession) ProposeThresholdBps(bps uint16) (*types.Transaction, error) {
	return _ExchangeRate.Contract.ProposeThresholdBps(&_ExchangeRate.TransactOpts, bps)
}

// ProposeThresholdBps is a paid mutator transaction binding the contract method 0xa657a10a.
//
// Solidity: function proposeThresholdBps(uint16 bps) returns()
func (_ExchangeRate *ExchangeRateTransactorSession) ProposeThresholdBps(bps uint16) (*types.Transaction, error) {
	return _ExchangeRate.Contract.ProposeThresholdBps(&_ExchangeRate.TransactOpts, bps)
}

// RaiseThresholdBps is a paid mutator transaction binding the contract method 0xe218b255.
//
// Solidity: function raiseThresholdBps(uint16 bps) returns()
func (_ExchangeRate *ExchangeRateTransactor) RaiseThresholdBps(opts *bind.TransactOpts, bps uint16) (*types.Transaction, error) {
	return _ExchangeRate.contract.Transact(opts, "raiseThresholdBps", bps)
}

// RaiseThresholdBps is a paid mutator transaction binding the contract method 0xe218b255.
//
// Solidity: function raiseThresholdBps(uint16 bps) returns()
func (_ExchangeRate *ExchangeRateSession) RaiseThresholdBps(bps uint16) (*types.Transaction, error) {
	return _ExchangeRate.Contract.RaiseThresholdBps(&_ExchangeRate.TransactOpts, bps)
}

// RaiseThresholdBps is a paid mutator transaction binding the contract method 0xe218b255.
//
// Solidity: function raiseThresholdBps(uint16 bps) returns()
func (_ExchangeRate *ExchangeRateTransactorSession) RaiseThresholdBps(bps uint16) (*types.Transaction, error) {
	return _ExchangeRate.Contract.RaiseThresholdBps(&_ExchangeRate.TransactOpts, bps)
}

// SetPaused is a paid mutator transaction binding the contract method 0x2908f0dc.
//
// Solidity: function setPaused(uint8 bits) returns()
func (_ExchangeRate *ExchangeRateTransactor) SetPaused(opts *bind.TransactOpts, bits uint8) (*types.Transaction, error) {
	return _ExchangeRate.contract.Transact(opts, "setPaused", bits)
}

// SetPaused is a paid mutator transaction binding the contract method 0x2908f0dc.
//
// Solidity: function setPaused(uint8 bits) returns()
func (_ExchangeRate *ExchangeRateSession) SetPaused(bits uint8) (*types.Transaction, error) {
	return _ExchangeRate.Contract.SetPaused(&_ExchangeRate.TransactOpts, bits)
}

// SetPaused is a paid mutator transaction binding the contract method 0x2908f0dc.
//
// Solidity: function setPaused(uint8 bits) returns()
func (_ExchangeRate *ExchangeRateTransactorSession) SetPaused(bits uint8) (*types.Transaction, error) {
	return _ExchangeRate.Contract.SetPaused(&_ExchangeRate.TransactOpts, bits)
}

// Submit is a paid mutator transaction binding the contract method 0xcd3c9d2e.
//
// Solidity: function submit((uint64,uint32,uint32,bytes32,address,bytes) task, bytes response, bytes certificate) returns()
func (_ExchangeRate *ExchangeRateTransactor) Submit(opts *bind.TransactOpts, task IRotatingTaskManagerTask, response []byte, certificate []byte) (*types.Transaction, error) {
	return _ExchangeRate.contract.Transact(opts, "submit", task, response, certificate)
}

// Submit is a paid mutator transaction binding the contract method 0xcd3c9d2e.
//
// Solidity: function submit((uint64,uint32,uint32,bytes32,address,bytes) task, bytes response, bytes certificate) returns()
func (_ExchangeRate *ExchangeRateSession) Submit(task IRotatingTaskManagerTask, response []byte, certificate []byte) (*types.Transaction, error) {
	return _ExchangeRate.Contract.Submit(&_ExchangeRate.TransactOpts, task, response, certificate)
}

// Submit is a paid mutator transaction binding the contract method 0xcd3c9d2e.
//
// Solidity: function submit((uint64,uint32,uint32,bytes32,address,bytes) task, bytes response, bytes certificate) returns()
func (_ExchangeRate *ExchangeRateTransactorSession) Submit(task IRotatingTaskManagerTask, response []byte, certificate []byte) (*types.Transaction, error) {
	return _ExchangeRate.Contract.Submit(&_ExchangeRate.TransactOpts, task, response, certificate)
}

// TransferOwnership is a paid mutator transaction binding the contract method 0xf2fde38b.
//
// Solidity: function transferOwnership(address newOwner) returns()
func (_ExchangeRate *ExchangeRateTransactor) TransferOwnership(opts *bind.TransactOpts, newOwner common.Address) (*types.Transaction, error) {
	return _ExchangeRate.contract.Transact(opts, "transferOwnership", newOwner)
}

// TransferOwnership is a paid mutator transaction binding the contract method 0xf2fde38b.
//
// Solidity: function transferOwnership(address newOwner) returns()
func (_ExchangeRate *ExchangeRateSession) TransferOwnership(newOwner common.Address) (*types.Transaction, error) {
	return _ExchangeRate.Contract.TransferOwnership(&_ExchangeRate.TransactOpts, newOwner)
}

// TransferOwnership is a paid mutator transaction binding the contract method 0xf2fde38b.
//
// Solidity: function transferOwnership(address newOwner) returns()
func (_ExchangeRate *ExchangeRateTransactorSession) TransferOwnership(newOwner common.Address) (*types.Transaction, error) {
	return _ExchangeRate.Contract.TransferOwnership(&_ExchangeRate.TransactOpts, newOwner)
}

// ExchangeRateEIP712DomainChangedIterator is returned from FilterEIP712DomainChanged and is used to iterate over the raw logs and unpacked data for EIP712DomainChanged events raised by the ExchangeRate contract.
type ExchangeRateEIP712DomainChangedIterator struct {
	Event *ExchangeRateEIP712DomainChanged // Event containing the contract specifics and raw log

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
func (it *ExchangeRateEIP712DomainChangedIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(ExchangeRateEIP712DomainChanged)
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
		it.Event = new(ExchangeRateEIP712DomainChanged)
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
func (it *ExchangeRateEIP712DomainChangedIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *ExchangeRateEIP712DomainChangedIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// ExchangeRateEIP712DomainChanged represents a EIP712DomainChanged event raised by the ExchangeRate contract.
type ExchangeRateEIP712DomainChanged struct {
	Raw types.Log // Blockchain specific contextual infos
}

// FilterEIP712DomainChanged is a free log retrieval operation binding the contract event 0x0a6387c9ea3628b88a633bb4f3b151770f70085117a15f9bf3787cda53f13d31.
//
// Solidity: event EIP712DomainChanged()
func (_ExchangeRate *ExchangeRateFilterer) FilterEIP712DomainChanged(opts *bind.FilterOpts) (*ExchangeRateEIP712DomainChangedIterator, error) {

	logs, sub, err := _ExchangeRate.contract.FilterLogs(opts, "EIP712DomainChanged")
	if err != nil {
		return nil, err
	}
	return &ExchangeRateEIP712DomainChangedIterator{contract: _ExchangeRate.contract, event: "EIP712DomainChanged", logs: logs, sub: sub}, nil
}

// WatchEIP712DomainChanged is a free log subscription operation binding the contract event 0x0a6387c9ea3628b88a633bb4f3b151770f70085117a15f9bf3787cda53f13d31.
//
// Solidity: event EIP712DomainChanged()
func (_ExchangeRate *ExchangeRateFilterer) WatchEIP712DomainChanged(opts *bind.WatchOpts, sink chan<- *ExchangeRateEIP712DomainChanged) (event.Subscription, error) {

	logs, sub, err := _ExchangeRate.contract.WatchLogs(opts, "EIP712DomainChanged")
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(ExchangeRateEIP712DomainChanged)
				if err := _ExchangeRate.contract.UnpackLog(event, "EIP712DomainChanged", log); err != nil {
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
func (_ExchangeRate *ExchangeRateFilterer) ParseEIP712DomainChanged(log types.Log) (*ExchangeRateEIP712DomainChanged, error) {
	event := new(ExchangeRateEIP712DomainChanged)
	if err := _ExchangeRate.contract.UnpackLog(event, "EIP712DomainChanged", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}

// ExchangeRateOwnershipTransferStartedIterator is returned from FilterOwnershipTransferStarted and is used to iterate over the raw logs and unpacked data for OwnershipTransferStarted events raised by the ExchangeRate contract.
type ExchangeRateOwnershipTransferStartedIterator struct {
	Event *ExchangeRateOwnershipTransferStarted // Event containing the contract specifics and raw log

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
func (it *ExchangeRateOwnershipTransferStartedIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(ExchangeRateOwnershipTransferStarted)
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
		it.Event = new(ExchangeRateOwnershipTransferStarted)
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
func (it *ExchangeRateOwnershipTransferStartedIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *ExchangeRateOwnershipTransferStartedIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// ExchangeRateOwnershipTransferStarted represents a OwnershipTransferStarted event raised by the ExchangeRate contract.
type ExchangeRateOwnershipTransferStarted struct {
	PreviousOwner common.Address
	NewOwner      common.Address
	Raw           types.Log // Blockchain specific contextual infos
}

// FilterOwnershipTransferStarted is a free log retrieval operation binding the contract event 0x38d16b8cac22d99fc7c124b9cd0de2d3fa1faef420bfe791d8c362d765e22700.
//
// Solidity: event OwnershipTransferStarted(address indexed previousOwner, address indexed newOwner)
func (_ExchangeRate *ExchangeRateFilterer) FilterOwnershipTransferStarted(opts *bind.FilterOpts, previousOwner []common.Address, newOwner []common.Address) (*ExchangeRateOwnershipTransferStartedIterator, error) {

	var previousOwnerRule []interface{}
	for _, previousOwnerItem := range previousOwner {
		previousOwnerRule = append(previousOwnerRule, previousOwnerItem)
	}
	var newOwnerRule []interface{}
	for _, newOwnerItem := range newOwner {
		newOwnerRule = append(newOwnerRule, newOwnerItem)
	}

	logs, sub, err := _ExchangeRate.contract.FilterLogs(opts, "OwnershipTransferStarted", previousOwnerRule, newOwnerRule)
	if err != nil {
		return nil, err
	}
	return &ExchangeRateOwnershipTransferStartedIterator{contract: _ExchangeRate.contract, event: "OwnershipTransferStarted", logs: logs, sub: sub}, nil
}

// WatchOwnershipTransferStarted is a free log subscription operation binding the contract event 0x38d16b8cac22d99fc7c124b9cd0de2d3fa1faef420bfe791d8c362d765e22700.
//
// Solidity: event OwnershipTransferStarted(address indexed previousOwner, address indexed newOwner)
func (_ExchangeRate *ExchangeRateFilterer) WatchOwnershipTransferStarted(opts *bind.WatchOpts, sink chan<- *ExchangeRateOwnershipTransferStarted, previousOwner []common.Address, newOwner []common.Address) (event.Subscription, error) {

	var previousOwnerRule []interface{}
	for _, previousOwnerItem := range previousOwner {
		previousOwnerRule = append(previousOwnerRule, previousOwnerItem)
	}
	var newOwnerRule []interface{}
	for _, newOwnerItem := range newOwner {
		newOwnerRule = append(newOwnerRule, newOwnerItem)
	}

	logs, sub, err := _ExchangeRate.contract.WatchLogs(opts, "OwnershipTransferStarted", previousOwnerRule, newOwnerRule)
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(ExchangeRateOwnershipTransferStarted)
				if err := _ExchangeRate.contract.UnpackLog(event, "OwnershipTransferStarted", log); err != nil {
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
func (_ExchangeRate *ExchangeRateFilterer) ParseOwnershipTransferStarted(log types.Log) (*ExchangeRateOwnershipTransferStarted, error) {
	event := new(ExchangeRateOwnershipTransferStarted)
	if err := _ExchangeRate.contract.UnpackLog(event, "OwnershipTransferStarted", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}

// ExchangeRateOwnershipTransferredIterator is returned from FilterOwnershipTransferred and is used to iterate over the raw logs and unpacked data for OwnershipTransferred events raised by the ExchangeRate contract.
type ExchangeRateOwnershipTransferredIterator struct {
	Event *ExchangeRateOwnershipTransferred // Event containing the contract specifics and raw log

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
func (it *ExchangeRateOwnershipTransferredIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(ExchangeRateOwnershipTransferred)
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
		it.Event = new(ExchangeRateOwnershipTransferred)
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
func (it *ExchangeRateOwnershipTransferredIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *ExchangeRateOwnershipTransferredIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// ExchangeRateOwnershipTransferred represents a OwnershipTransferred event raised by the ExchangeRate contract.
type ExchangeRateOwnershipTransferred struct {
	PreviousOwner common.Address
	NewOwner      common.Address
	Raw           types.Log // Blockchain specific contextual infos
}

// FilterOwnershipTransferred is a free log retrieval operation binding the contract event 0x8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e0.
//
// Solidity: event OwnershipTransferred(address indexed previousOwner, address indexed newOwner)
func (_ExchangeRate *ExchangeRateFilterer) FilterOwnershipTransferred(opts *bind.FilterOpts, previousOwner []common.Address, newOwner []common.Address) (*ExchangeRateOwnershipTransferredIterator, error) {

	var previousOwnerRule []interface{}
	for _, previousOwnerItem := range previousOwner {
		previousOwnerRule = append(previousOwnerRule, previousOwnerItem)
	}
	var newOwnerRule []interface{}
	for _, newOwnerItem := range newOwner {
		newOwnerRule = append(newOwnerRule, newOwnerItem)
	}

	logs, sub, err := _ExchangeRate.contract.FilterLogs(opts, "OwnershipTransferred", previousOwnerRule, newOwnerRule)
	if err != nil {
		return nil, err
	}
	return &ExchangeRateOwnershipTransferredIterator{contract: _ExchangeRate.contract, event: "OwnershipTransferred", logs: logs, sub: sub}, nil
}

// WatchOwnershipTransferred is a free log subscription operation binding the contract event 0x8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e0.
//
// Solidity: event OwnershipTransferred(address indexed previousOwner, address indexed newOwner)
func (_ExchangeRate *ExchangeRateFilterer) WatchOwnershipTransferred(opts *bind.WatchOpts, sink chan<- *ExchangeRateOwnershipTransferred, previousOwner []common.Address, newOwner []common.Address) (event.Subscription, error) {

	var previousOwnerRule []interface{}
	for _, previousOwnerItem := range previousOwner {
		previousOwnerRule = append(previousOwnerRule, previousOwnerItem)
	}
	var newOwnerRule []interface{}
	for _, newOwnerItem := range newOwner {
		newOwnerRule = append(newOwnerRule, newOwnerItem)
	}

	logs, sub, err := _ExchangeRate.contract.WatchLogs(opts, "OwnershipTransferred", previousOwnerRule, newOwnerRule)
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(ExchangeRateOwnershipTransferred)
				if err := _ExchangeRate.contract.UnpackLog(event, "OwnershipTransferred", log); err != nil {
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
func (_ExchangeRate *ExchangeRateFilterer) ParseOwnershipTransferred(log types.Log) (*ExchangeRateOwnershipTransferred, error) {
	event := new(ExchangeRateOwnershipTransferred)
	if err := _ExchangeRate.contract.UnpackLog(event, "OwnershipTransferred", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}

// ExchangeRatePausedChangedIterator is returned from FilterPausedChanged and is used to iterate over the raw logs and unpacked data for PausedChanged events raised by the ExchangeRate contract.
type ExchangeRatePausedChangedIterator struct {
	Event *ExchangeRatePausedChanged // Event containing the contract specifics and raw log

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
func (it *ExchangeRatePausedChangedIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(ExchangeRatePausedChanged)
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
		it.Event = new(ExchangeRatePausedChanged)
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
func (it *ExchangeRatePausedChangedIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *ExchangeRatePausedChangedIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// ExchangeRatePausedChanged represents a PausedChanged event raised by the ExchangeRate contract.
type ExchangeRatePausedChanged struct {
	PreviousBits uint8
	CurrentBits  uint8
	Raw          types.Log // Blockchain specific contextual infos
}

// FilterPausedChanged is a free log retrieval operation binding the contract event 0x37b0f48fb21b72e36e975afca8a7ec05d12abb6be1255e7ed616de6c61395840.
//
// Solidity: event PausedChanged(uint8 previousBits, uint8 currentBits)
func (_ExchangeRate *ExchangeRateFilterer) FilterPausedChanged(opts *bind.FilterOpts) (*ExchangeRatePausedChangedIterator, error) {

	logs, sub, err := _ExchangeRate.contract.FilterLogs(opts, "PausedChanged")
	if err != nil {
		return nil, err
	}
	return &ExchangeRatePausedChangedIterator{contract: _ExchangeRate.contract, event: "PausedChanged", logs: logs, sub: sub}, nil
}

// WatchPausedChanged is a free log subscription operation binding the contract event 0x37b0f48fb21b72e36e975afca8a7ec05d12abb6be1255e7ed616de6c61395840.
//
// Solidity: event PausedChanged(uint8 previousBits, uint8 currentBits)
func (_ExchangeRate *ExchangeRateFilterer) WatchPausedChanged(opts *bind.WatchOpts, sink chan<- *ExchangeRatePausedChanged) (event.Subscription, error) {

	logs, sub, err := _ExchangeRate.contract.WatchLogs(opts, "PausedChanged")
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(ExchangeRatePausedChanged)
				if err := _ExchangeRate.contract.UnpackLog(event, "PausedChanged", log); err != nil {
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
func (_ExchangeRate *ExchangeRateFilterer) ParsePausedChanged(log types.Log) (*ExchangeRatePausedChanged, error) {
	event := new(ExchangeRatePausedChanged)
	if err := _ExchangeRate.contract.UnpackLog(event, "PausedChanged", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}

// ExchangeRateRateSettledIterator is returned from FilterRateSettled and is used to iterate over the raw logs and unpacked data for RateSettled events raised by the ExchangeRate contract.
type ExchangeRateRateSettledIterator struct {
	Event *ExchangeRateRateSettled // Event containing the contract specifics and raw log

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
func (it *ExchangeRateRateSettledIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(ExchangeRateRateSettled)
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
		it.Event = new(ExchangeRateRateSettled)
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
func (it *ExchangeRateRateSettledIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *ExchangeRateRateSettledIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// ExchangeRateRateSettled represents a RateSettled event raised by the ExchangeRate contract.
type ExchangeRateRateSettled struct {
	RoundId   *big.Int
	Slot      uint64
	Rate      *big.Int
	SpreadBps uint16
	Observers uint16
	Raw       types.Log // Blockchain specific contextual infos
}

// FilterRateSettled is a free log retrieval operation binding the contract event 0x8d84a916a744f7e2e028d6b9e814b2c18fd396f80223f9744bd79b93b724b0d5.
//
// Solidity: event RateSettled(uint256 indexed roundId, uint64 indexed slot, uint96 rate, uint16 spreadBps, uint16 observers)
func (_ExchangeRate *ExchangeRateFilterer) FilterRateSettled(opts *bind.FilterOpts, roundId []*big.Int, slot []uint64) (*ExchangeRateRateSettledIterator, error) {

	var roundIdRule []interface{}
	for _, roundIdItem := range roundId {
		roundIdRule = append(roundIdRule, roundIdItem)
	}
	var slotRule []interface{}
	for _, slotItem := range slot {
		slotRule = append(slotRule, slotItem)
	}

	logs, sub, err := _ExchangeRate.contract.FilterLogs(opts, "RateSettled", roundIdRule, slotRule)
	if err != nil {
		return nil, err
	}
	return &ExchangeRateRateSettledIterator{contract: _ExchangeRate.contract, event: "RateSettled", logs: logs, sub: sub}, nil
}

// WatchRateSettled is a free log subscription operation binding the contract event 0x8d84a916a744f7e2e028d6b9e814b2c18fd396f80223f9744bd79b93b724b0d5.
//
// Solidity: event RateSettled(uint256 indexed roundId, uint64 indexed slot, uint96 rate, uint16 spreadBps, uint16 observers)
func (_ExchangeRate *ExchangeRateFilterer) WatchRateSettled(opts *bind.WatchOpts, sink chan<- *ExchangeRateRateSettled, roundId []*big.Int, slot []uint64) (event.Subscription, error) {

	var roundIdRule []interface{}
	for _, roundIdItem := range roundId {
		roundIdRule = append(roundIdRule, roundIdItem)
	}
	var slotRule []interface{}
	for _, slotItem := range slot {
		slotRule = append(slotRule, slotItem)
	}

	logs, sub, err := _ExchangeRate.contract.WatchLogs(opts, "RateSettled", roundIdRule, slotRule)
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(ExchangeRateRateSettled)
				if err := _ExchangeRate.contract.UnpackLog(event, "RateSettled", log); err != nil {
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

// ParseRateSettled is a log parse operation binding the contract event 0x8d84a916a744f7e2e028d6b9e814b2c18fd396f80223f9744bd79b93b724b0d5.
//
// Solidity: event RateSettled(uint256 indexed roundId, uint64 indexed slot, uint96 rate, uint16 spreadBps, uint16 observers)
func (_ExchangeRate *ExchangeRateFilterer) ParseRateSettled(log types.Log) (*ExchangeRateRateSettled, error) {
	event := new(ExchangeRateRateSettled)
	if err := _ExchangeRate.contract.UnpackLog(event, "RateSettled", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}

// ExchangeRateRateSupersededIterator is returned from FilterRateSuperseded and is used to iterate over the raw logs and unpacked data for RateSuperseded events raised by the ExchangeRate contract.
type ExchangeRateRateSupersededIterator struct {
	Event *ExchangeRateRateSuperseded // Event containing the contract specifics and raw log

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
func (it *ExchangeRateRateSupersededIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(ExchangeRateRateSuperseded)
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
		it.Event = new(ExchangeRateRateSuperseded)
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
func (it *ExchangeRateRateSupersededIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *ExchangeRateRateSupersededIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// ExchangeRateRateSuperseded represents a RateSuperseded event raised by the ExchangeRate contract.
type ExchangeRateRateSuperseded struct {
	Slot uint64
	Raw  types.Log // Blockchain specific contextual infos
}

// FilterRateSuperseded is a free log retrieval operation binding the contract event 0x04d606cc8bd5bc7c20c968d23a06b44a3ef1b307e3db395ab0ec5dde83c5dc49.
//
// Solidity: event RateSuperseded(uint64 indexed slot)
func (_ExchangeRate *ExchangeRateFilterer) FilterRateSuperseded(opts *bind.FilterOpts, slot []uint64) (*ExchangeRateRateSupersededIterator, error) {

	var slotRule []interface{}
	for _, slotItem := range slot {
		slotRule = append(slotRule, slotItem)
	}

	logs, sub, err := _ExchangeRate.contract.FilterLogs(opts, "RateSuperseded", slotRule)
	if err != nil {
		return nil, err
	}
	return &ExchangeRateRateSupersededIterator{contract: _ExchangeRate.contract, event: "RateSuperseded", logs: logs, sub: sub}, nil
}

// WatchRateSuperseded is a free log subscription operation binding the contract event 0x04d606cc8bd5bc7c20c968d23a06b44a3ef1b307e3db395ab0ec5dde83c5dc49.
//
// Solidity: event RateSuperseded(uint64 indexed slot)
func (_ExchangeRate *ExchangeRateFilterer) WatchRateSuperseded(opts *bind.WatchOpts, sink chan<- *ExchangeRateRateSuperseded, slot []uint64) (event.Subscription, error) {

	var slotRule []interface{}
	for _, slotItem := range slot {
		slotRule = append(slotRule, slotItem)
	}

	logs, sub, err := _ExchangeRate.contract.WatchLogs(opts, "RateSuperseded", slotRule)
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(ExchangeRateRateSuperseded)
				if err := _ExchangeRate.contract.UnpackLog(event, "RateSuperseded", log); err != nil {
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

// ParseRateSuperseded is a log parse operation binding the contract event 0x04d606cc8bd5bc7c20c968d23a06b44a3ef1b307e3db395ab0ec5dde83c5dc49.
//
// Solidity: event RateSuperseded(uint64 indexed slot)
func (_ExchangeRate *ExchangeRateFilterer) ParseRateSuperseded(log types.Log) (*ExchangeRateRateSuperseded, error) {
	event := new(ExchangeRateRateSuperseded)
	if err := _ExchangeRate.contract.UnpackLog(event, "RateSuperseded", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}

// ExchangeRateTaskSettledIterator is returned from FilterTaskSettled and is used to iterate over the raw logs and unpacked data for TaskSettled events raised by the ExchangeRate contract.
type ExchangeRateTaskSettledIterator struct {
	Event *ExchangeRateTaskSettled // Event containing the contract specifics and raw log

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
func (it *ExchangeRateTaskSettledIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(ExchangeRateTaskSettled)
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
		it.Event = new(ExchangeRateTaskSettled)
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
func (it *ExchangeRateTaskSettledIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *ExchangeRateTaskSettledIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// ExchangeRateTaskSettled represents a TaskSettled event raised by the ExchangeRate contract.
type ExchangeRateTaskSettled struct {
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
func (_ExchangeRate *ExchangeRateFilterer) FilterTaskSettled(opts *bind.FilterOpts, id []uint64, proposer []common.Address, submitter []common.Address) (*ExchangeRateTaskSettledIterator, error) {

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

	logs, sub, err := _ExchangeRate.contract.FilterLogs(opts, "TaskSettled", idRule, proposerRule, submitterRule)
	if err != nil {
		return nil, err
	}
	return &ExchangeRateTaskSettledIterator{contract: _ExchangeRate.contract, event: "TaskSettled", logs: logs, sub: sub}, nil
}

// WatchTaskSettled is a free log subscription operation binding the contract event 0x51783a46a5e88e44fc29b9d71b958441bce08c9116a1ece1a11de5ab2a2ae18d.
//
// Solidity: event TaskSettled(uint64 indexed id, address indexed proposer, address indexed submitter, bytes32 digest, uint32 referenceBlock)
func (_ExchangeRate *ExchangeRateFilterer) WatchTaskSettled(opts *bind.WatchOpts, sink chan<- *ExchangeRateTaskSettled, id []uint64, proposer []common.Address, submitter []common.Address) (event.Subscription, error) {

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

	logs, sub, err := _ExchangeRate.contract.WatchLogs(opts, "TaskSettled", idRule, proposerRule, submitterRule)
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(ExchangeRateTaskSettled)
				if err := _ExchangeRate.contract.UnpackLog(event, "TaskSettled", log); err != nil {
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
func (_ExchangeRate *ExchangeRateFilterer) ParseTaskSettled(log types.Log) (*ExchangeRateTaskSettled, error) {
	event := new(ExchangeRateTaskSettled)
	if err := _ExchangeRate.contract.UnpackLog(event, "TaskSettled", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}

// ExchangeRateThresholdChangedIterator is returned from FilterThresholdChanged and is used to iterate over the raw logs and unpacked data for ThresholdChanged events raised by the ExchangeRate contract.
type ExchangeRateThresholdChangedIterator struct {
	Event *ExchangeRateThresholdChanged // Event containing the contract specifics and raw log

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
func (it *ExchangeRateThresholdChangedIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(ExchangeRateThresholdChanged)
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
		it.Event = new(ExchangeRateThresholdChanged)
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
func (it *ExchangeRateThresholdChangedIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *ExchangeRateThresholdChangedIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// ExchangeRateThresholdChanged represents a ThresholdChanged event raised by the ExchangeRate contract.
type ExchangeRateThresholdChanged struct {
	PreviousBps uint16
	CurrentBps  uint16
	Raw         types.Log // Blockchain specific contextual infos
}

// FilterThresholdChanged is a free log retrieval operation binding the contract event 0x64dbf6468cb9658ab9289099b7b6e6898d71287182a35d46a742f52fce0da5d4.
//
// Solidity: event ThresholdChanged(uint16 previousBps, uint16 currentBps)
func (_ExchangeRate *ExchangeRateFilterer) FilterThresholdChanged(opts *bind.FilterOpts) (*ExchangeRateThresholdChangedIterator, error) {

	logs, sub, err := _ExchangeRate.contract.FilterLogs(opts, "ThresholdChanged")
	if err != nil {
		return nil, err
	}
	return &ExchangeRateThresholdChangedIterator{contract: _ExchangeRate.contract, event: "ThresholdChanged", logs: logs, sub: sub}, nil
}

// WatchThresholdChanged is a free log subscription operation binding the contract event 0x64dbf6468cb9658ab9289099b7b6e6898d71287182a35d46a742f52fce0da5d4.
//
// Solidity: event ThresholdChanged(uint16 previousBps, uint16 currentBps)
func (_ExchangeRate *ExchangeRateFilterer) WatchThresholdChanged(opts *bind.WatchOpts, sink chan<- *ExchangeRateThresholdChanged) (event.Subscription, error) {

	logs, sub, err := _ExchangeRate.contract.WatchLogs(opts, "ThresholdChanged")
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(ExchangeRateThresholdChanged)
				if err := _ExchangeRate.contract.UnpackLog(event, "ThresholdChanged", log); err != nil {
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
func (_ExchangeRate *ExchangeRateFilterer) ParseThresholdChanged(log types.Log) (*ExchangeRateThresholdChanged, error) {
	event := new(ExchangeRateThresholdChanged)
	if err := _ExchangeRate.contract.UnpackLog(event, "ThresholdChanged", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}

// ExchangeRateThresholdProposedIterator is returned from FilterThresholdProposed and is used to iterate over the raw logs and unpacked data for ThresholdProposed events raised by the ExchangeRate contract.
type ExchangeRateThresholdProposedIterator struct {
	Event *ExchangeRateThresholdProposed // Event containing the contract specifics and raw log

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
func (it *ExchangeRateThresholdProposedIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(ExchangeRateThresholdProposed)
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
		it.Event = new(ExchangeRateThresholdProposed)
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
func (it *ExchangeRateThresholdProposedIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *ExchangeRateThresholdProposedIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// ExchangeRateThresholdProposed represents a ThresholdProposed event raised by the ExchangeRate contract.
type ExchangeRateThresholdProposed struct {
	Bps       uint16
	FromBlock *big.Int
	Raw       types.Log // Blockchain specific contextual infos
}

// FilterThresholdProposed is a free log retrieval operation binding the contract event 0x566e29396531247e33258ce3b058507202e944e586ff07595ed120049e43240e.
//
// Solidity: event ThresholdProposed(uint16 bps, uint256 fromBlock)
func (_ExchangeRate *ExchangeRateFilterer) FilterThresholdProposed(opts *bind.FilterOpts) (*ExchangeRateThresholdProposedIterator, error) {

	logs, sub, err := _ExchangeRate.contract.FilterLogs(opts, "ThresholdProposed")
	if err != nil {
		return nil, err
	}
	return &ExchangeRateThresholdProposedIterator{contract: _ExchangeRate.contract, event: "ThresholdProposed", logs: logs, sub: sub}, nil
}

// WatchThresholdProposed is a free log subscription operation binding the contract event 0x566e29396531247e33258ce3b058507202e944e586ff07595ed120049e43240e.
//
// Solidity: event ThresholdProposed(uint16 bps, uint256 fromBlock)
func (_ExchangeRate *ExchangeRateFilterer) WatchThresholdProposed(opts *bind.WatchOpts, sink chan<- *ExchangeRateThresholdProposed) (event.Subscription, error) {

	logs, sub, err := _ExchangeRate.contract.WatchLogs(opts, "ThresholdProposed")
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(ExchangeRateThresholdProposed)
				if err := _ExchangeRate.contract.UnpackLog(event, "ThresholdProposed", log); err != nil {
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
func (_ExchangeRate *ExchangeRateFilterer) ParseThresholdProposed(log types.Log) (*ExchangeRateThresholdProposed, error) {
	event := new(ExchangeRateThresholdProposed)
	if err := _ExchangeRate.contract.UnpackLog(event, "ThresholdProposed", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}
