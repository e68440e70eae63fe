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

// IRequestTaskManagerQueue is an auto generated low-level Go binding around an user-defined struct.
type IRequestTaskManagerQueue struct {
	DelayBlocks   uint16
	SpacingBlocks uint16
	OpenBlocks    uint16
	MaxWaitBlocks uint16
}

// IRequestTaskManagerRequest is an auto generated low-level Go binding around an user-defined struct.
type IRequestTaskManagerRequest struct {
	Status      uint8
	Requester   common.Address
	Payment     *big.Int
	RequestedAt *big.Int
	DueAt       *big.Int
	OpenUntil   *big.Int
	SpecHash    [32]byte
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

// SquaresMetaData contains all meta data concerning the Squares contract.
var SquaresMetaData = &bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"contractIQuorumVerifier\",\"name\":\"verifier_\",\"type\":\"address\"},{\"components\":[{\"internalType\":\"uint16\",\"name\":\"exclusiveBlocks\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"graceBlocks\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"windowBlocks\",\"type\":\"uint16\"}],\"internalType\":\"structIRotatingTaskManager.Parameters\",\"name\":\"parameters_\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"uint16\",\"name\":\"delayBlocks\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"spacingBlocks\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"openBlocks\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"maxWaitBlocks\",\"type\":\"uint16\"}],\"internalType\":\"structIRequestTaskManager.Queue\",\"name\":\"queue_\",\"type\":\"tuple\"},{\"internalType\":\"uint16\",\"name\":\"thresholdBps_\",\"type\":\"uint16\"},{\"internalType\":\"address\",\"name\":\"owner_\",\"type\":\"address\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"deadlineBlock\",\"type\":\"uint32\"}],\"name\":\"DeadlineOutOfRange\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"deadlineBlock\",\"type\":\"uint32\"}],\"name\":\"DeadlinePassed\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"FailedCall\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"balance\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"needed\",\"type\":\"uint256\"}],\"name\":\"InsufficientBalance\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint8\",\"name\":\"flag\",\"type\":\"uint8\"}],\"name\":\"InvalidFlag\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"InvalidParameters\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint8\",\"name\":\"bits\",\"type\":\"uint8\"}],\"name\":\"InvalidPauseBits\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"payment\",\"type\":\"uint256\"}],\"name\":\"InvalidPayment\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"InvalidQueue\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"InvalidShortString\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"bps\",\"type\":\"uint256\"}],\"name\":\"InvalidThreshold\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"NoCredit\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NotANumber\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NotASquare\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NothingProposed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"fromBlock\",\"type\":\"uint256\"}],\"name\":\"NoticeNotOver\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"}],\"name\":\"OwnableInvalidOwner\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"OwnableUnauthorizedAccount\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"OwnerNeeded\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint8\",\"name\":\"flag\",\"type\":\"uint8\"}],\"name\":\"Paused\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"required\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"given\",\"type\":\"uint256\"}],\"name\":\"PaymentTooLow\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"proposer\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"lastBlock\",\"type\":\"uint256\"}],\"name\":\"ProposedLast\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"proposer\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"lastBlock\",\"type\":\"uint256\"}],\"name\":\"ProposerExclusive\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"waitBlocks\",\"type\":\"uint256\"}],\"name\":\"QueueFull\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"quorum\",\"type\":\"uint256\"}],\"name\":\"QuorumEmpty\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"quorum\",\"type\":\"uint256\"},{\"internalType\":\"uint96\",\"name\":\"signed\",\"type\":\"uint96\"},{\"internalType\":\"uint96\",\"name\":\"total\",\"type\":\"uint96\"}],\"name\":\"QuorumNotReached\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"referenceBlock\",\"type\":\"uint32\"}],\"name\":\"ReferenceBlockNotPast\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"referenceBlock\",\"type\":\"uint32\"},{\"internalType\":\"uint256\",\"name\":\"oldest\",\"type\":\"uint256\"}],\"name\":\"ReferenceBlockTooOld\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"given\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"actual\",\"type\":\"bytes32\"}],\"name\":\"ReferenceHashMismatch\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"id\",\"type\":\"uint64\"}],\"name\":\"RequestIsCancelled\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"id\",\"type\":\"uint64\"},{\"internalType\":\"uint256\",\"name\":\"openUntil\",\"type\":\"uint256\"}],\"name\":\"RequestLapsed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"id\",\"type\":\"uint64\"},{\"internalType\":\"uint256\",\"name\":\"openUntil\",\"type\":\"uint256\"}],\"name\":\"RequestStillOpen\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"id\",\"type\":\"uint64\"},{\"internalType\":\"uint256\",\"name\":\"oldestReference\",\"type\":\"uint256\"}],\"name\":\"RequestTooNew\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint8\",\"name\":\"bits\",\"type\":\"uint8\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"SafeCastOverflowedUintDowncast\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"id\",\"type\":\"uint64\"}],\"name\":\"SpecMismatch\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"length\",\"type\":\"uint256\"}],\"name\":\"SpecTooLong\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"string\",\"name\":\"str\",\"type\":\"string\"}],\"name\":\"StringTooLong\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"id\",\"type\":\"uint64\"}],\"name\":\"TaskAlreadySettled\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"bps\",\"type\":\"uint256\"}],\"name\":\"ThresholdNeedsNotice\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"id\",\"type\":\"uint64\"}],\"name\":\"UnknownRequest\",\"type\":\"error\"},{\"anonymous\":false,\"inputs\":[],\"name\":\"EIP712DomainChanged\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"previousOwner\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"newOwner\",\"type\":\"address\"}],\"name\":\"OwnershipTransferStarted\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"previousOwner\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"newOwner\",\"type\":\"address\"}],\"name\":\"OwnershipTransferred\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint8\",\"name\":\"previousBits\",\"type\":\"uint8\"},{\"indexed\":false,\"internalType\":\"uint8\",\"name\":\"currentBits\",\"type\":\"uint8\"}],\"name\":\"PausedChanged\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"id\",\"type\":\"uint64\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"requester\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"payment\",\"type\":\"uint256\"}],\"name\":\"RequestCancelled\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"id\",\"type\":\"uint64\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"payee\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"payment\",\"type\":\"uint256\"}],\"name\":\"RequestPaid\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"id\",\"type\":\"uint64\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"requester\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"payment\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"dueAt\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"bytes\",\"name\":\"spec\",\"type\":\"bytes\"}],\"name\":\"Requested\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"id\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"square\",\"type\":\"uint256\"}],\"name\":\"Squared\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"id\",\"type\":\"uint64\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"proposer\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"submitter\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"digest\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint32\",\"name\":\"referenceBlock\",\"type\":\"uint32\"}],\"name\":\"TaskSettled\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint16\",\"name\":\"previousBps\",\"type\":\"uint16\"},{\"indexed\":false,\"internalType\":\"uint16\",\"name\":\"currentBps\",\"type\":\"uint16\"}],\"name\":\"ThresholdChanged\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint16\",\"name\":\"bps\",\"type\":\"uint16\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"fromBlock\",\"type\":\"uint256\"}],\"name\":\"ThresholdProposed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"Withdrawn\",\"type\":\"event\"},{\"inputs\":[],\"name\":\"MAX_SPEC_BYTES\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"MIN_THRESHOLD_BPS\",\"outputs\":[{\"internalType\":\"uint16\",\"name\":\"\",\"type\":\"uint16\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"PRICE\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"acceptOwnership\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"applyThresholdBps\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"id\",\"type\":\"uint64\"}],\"name\":\"cancel\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"credit\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"uint64\",\"name\":\"id\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"referenceBlock\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"deadlineBlock\",\"type\":\"uint32\"},{\"internalType\":\"bytes32\",\"name\":\"referenceHash\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"proposer\",\"type\":\"address\"},{\"internalType\":\"bytes\",\"name\":\"spec\",\"type\":\"bytes\"}],\"internalType\":\"structIRotatingTaskManager.Task\",\"name\":\"task\",\"type\":\"tuple\"},{\"internalType\":\"bytes\",\"name\":\"response\",\"type\":\"bytes\"}],\"name\":\"digest\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"eip712Domain\",\"outputs\":[{\"internalType\":\"bytes1\",\"name\":\"fields\",\"type\":\"bytes1\"},{\"internalType\":\"string\",\"name\":\"name\",\"type\":\"string\"},{\"internalType\":\"string\",\"name\":\"version\",\"type\":\"string\"},{\"internalType\":\"uint256\",\"name\":\"chainId\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"verifyingContract\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"salt\",\"type\":\"bytes32\"},{\"internalType\":\"uint256[]\",\"name\":\"extensions\",\"type\":\"uint256[]\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"id\",\"type\":\"uint64\"}],\"name\":\"getRequest\",\"outputs\":[{\"components\":[{\"internalType\":\"enumIRequestTaskManager.Status\",\"name\":\"status\",\"type\":\"uint8\"},{\"internalType\":\"address\",\"name\":\"requester\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"payment\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"requestedAt\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"dueAt\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"openUntil\",\"type\":\"uint256\"},{\"internalType\":\"bytes32\",\"name\":\"specHash\",\"type\":\"bytes32\"}],\"internalType\":\"structIRequestTaskManager.Request\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"id\",\"type\":\"uint64\"}],\"name\":\"isSettled\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"lastSettlement\",\"outputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"proposer\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"blockNumber\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"id\",\"type\":\"uint64\"}],\"internalType\":\"structIRotatingTaskManager.LastSettlement\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes\",\"name\":\"spec\",\"type\":\"bytes\"}],\"name\":\"minPayment\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"newestDue\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"id\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"owner\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"parameters\",\"outputs\":[{\"components\":[{\"internalType\":\"uint16\",\"name\":\"exclusiveBlocks\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"graceBlocks\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"windowBlocks\",\"type\":\"uint16\"}],\"internalType\":\"structIRotatingTaskManager.Parameters\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"paused\",\"outputs\":[{\"internalType\":\"uint8\",\"name\":\"\",\"type\":\"uint8\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"pendingOwner\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint16\",\"name\":\"bps\",\"type\":\"uint16\"}],\"name\":\"proposeThresholdBps\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"proposedThresholdBps\",\"outputs\":[{\"internalType\":\"uint16\",\"name\":\"bps\",\"type\":\"uint16\"},{\"internalType\":\"uint256\",\"name\":\"fromBlock\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"queue\",\"outputs\":[{\"components\":[{\"internalType\":\"uint16\",\"name\":\"delayBlocks\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"spacingBlocks\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"openBlocks\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"maxWaitBlocks\",\"type\":\"uint16\"}],\"internalType\":\"structIRequestTaskManager.Queue\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint16\",\"name\":\"bps\",\"type\":\"uint16\"}],\"name\":\"raiseThresholdBps\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"renounceOwnership\",\"outputs\":[],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes\",\"name\":\"spec\",\"type\":\"bytes\"}],\"name\":\"request\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"id\",\"type\":\"uint64\"}],\"stateMutability\":\"payable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"requestCount\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint8\",\"name\":\"bits\",\"type\":\"uint8\"}],\"name\":\"setPaused\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"id\",\"type\":\"uint64\"}],\"name\":\"squareOf\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"uint64\",\"name\":\"id\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"referenceBlock\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"deadlineBlock\",\"type\":\"uint32\"},{\"internalType\":\"bytes32\",\"name\":\"referenceHash\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"proposer\",\"type\":\"address\"},{\"internalType\":\"bytes\",\"name\":\"spec\",\"type\":\"bytes\"}],\"internalType\":\"structIRotatingTaskManager.Task\",\"name\":\"task\",\"type\":\"tuple\"},{\"internalType\":\"bytes\",\"name\":\"response\",\"type\":\"bytes\"},{\"internalType\":\"bytes\",\"name\":\"certificate\",\"type\":\"bytes\"}],\"name\":\"submit\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"thresholdBps\",\"outputs\":[{\"internalType\":\"uint16\",\"name\":\"\",\"type\":\"uint16\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"newOwner\",\"type\":\"address\"}],\"name\":\"transferOwnership\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"verifier\",\"outputs\":[{\"internalType\":\"contractIQuorumVerifier\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"addresspayable\",\"name\":\"to\",\"type\":\"address\"}],\"name\":\"withdraw\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"}]",
	Sigs: map[string]string{
		"f9f50746": "MAX_SPEC_BYTES()",
		"5072e042": "MIN_THRESHOLD_BPS()",
		"8d859f3e": "PRICE()",
		"79ba5097": "acceptOwnership()",
		"e4b809d2": "applyThresholdBps()",
		"4c125e79": "cancel(uint64)",
		"d5d44d80": "credit(address)",
		"eb2c8ebb": "digest((uint64,uint32,uint32,bytes32,address,bytes),bytes)",
		"84b0196e": "eip712Domain()",
		"cbbf67ec": "getRequest(uint64)",
		"9efa940b": "isSettled(uint64)",
		"350667b5": "lastSettlement()",
		"24a1d9d2": "minPayment(bytes)",
		"d1424412": "newestDue()",
		"8da5cb5b": "owner()",
		"89035730": "parameters()",
		"5c975abb": "paused()",
		"e30c3978": "pendingOwner()",
		"a657a10a": "proposeThresholdBps(uint16)",
		"d17628ee": "proposedThresholdBps()",
		"e10d29ee": "queue()",
		"e218b255": "raiseThresholdBps(uint16)",
		"715018a6": "renounceOwnership()",
		"b94207d3": "request(bytes)",
		"5badbe4c": "requestCount()",
		"2908f0dc": "setPaused(uint8)",
		"90ed39e4": "squareOf(uint64)",
		"cd3c9d2e": "submit((uint64,uint32,uint32,bytes32,address,bytes),bytes,bytes)",
		"c1144b71": "thresholdBps()",
		"f2fde38b": "transferOwnership(address)",
		"2b7ac3f3": "verifier()",
		"51cff8d9": "withdraw(address)",
	},
	Bin: "0x610260604052348015610010575f5ffd5b5060405161375e38038061375e83398101604081905261002f9161049d565b848484848484848383806040518060400160405280600a815260200169115a59d95b94da1a599d60b21b815250604051806040016040528060018152602001603160f81b815250610085826102ab60201b60201c565b61012052610092816102ab565b61014052815160208084019190912060e052815190820120610100524660a05261011e60e05161010051604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f60208201529081019290925260608201524660808201523060a08201525f9060c00160405160208183030381529060405280519060200120905090565b60805250503060c0526001600160a01b03811661015557604051631e4fbdf760e01b81525f60048201526024015b60405180910390fd5b61015e816102e8565b506001600160a01b0384163b1580159061017f5750604083015161ffff1615155b8015610194575060ff836040015161ffff1611155b80156101ae5750826040015161ffff16835f015161ffff16105b6101cb57604051630e52390960e41b815260040160405180910390fd5b6001600160a01b03841661016052825161ffff90811661018052602084015181166101a0526040840151166101c05261020382610304565b61020c8261034a565b505050602084015161ffff1615801591506102375750836040015161ffff16836040015161ffff1610155b80156102525750825f015161ffff16836060015161ffff1610155b61026f5760405163a29b1f1160e01b815260040160405180910390fd5b5050805161ffff9081166101e052602082015181166102005260408201518116610220526060909101511661024052506105eb95505050505050565b5f5f829050601f815111156102d5578260405163305a27a960e01b815260040161014c9190610590565b80516102e0826105c5565b179392505050565b600380546001600160a01b0319169055610301816103b5565b50565b61138961ffff82161080159061032057506127108161ffff1611155b81906103465760405163651a749b60e01b815261ffff909116600482015260240161014c565b5050565b60045460408051600160e81b90920461ffff9081168352831660208301527f64dbf6468cb9658ab9289099b7b6e6898d71287182a35d46a742f52fce0da5d4910160405180910390a16004805461ffff909216600160e81b0261ffff60e81b19909216919091179055565b600280546001600160a01b038381166001600160a01b0319831681179093556040519116919082907f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e0905f90a35050565b6001600160a01b0381168114610301575f5ffd5b604051606081016001600160401b038111828210171561044857634e487b7160e01b5f52604160045260245ffd5b60405290565b604051608081016001600160401b038111828210171561044857634e487b7160e01b5f52604160045260245ffd5b805161ffff8116811461048d575f5ffd5b919050565b805161048d81610406565b5f5f5f5f5f8587036101408112156104b3575f5ffd5b86516104be81610406565b95506060601f19820112156104d1575f5ffd5b6104d961041a565b6104e56020890161047c565b81526104f36040890161047c565b60208201526105046060890161047c565b604082015294506080607f198201121561051c575f5ffd5b5061052561044e565b6105316080880161047c565b815261053f60a0880161047c565b602082015261055060c0880161047c565b604082015261056160e0880161047c565b60608201529250610575610100870161047c565b91506105846101208701610492565b90509295509295909350565b602081525f82518060208401528060208501604085015e5f604082850101526040601f19601f83011684010191505092915050565b805160208083015191908110156105e5575f198160200360031b1b821691505b50919050565b60805160a05160c05160e05161010051610120516101405161016051610180516101a0516101c0516101e0516102005161022051610240516130696106f55f395f81816107760152610df801525f818161074c015281816109ba015281816111cd0152611f4201525f81816107220152610da601525f81816106f801528181610d7b01528181611fa70152611ff201525f81816104c701528181611db40152611df301525f818161049d015261216c01525f818161047301526127e501525f8181610243015281816112e20152818161221c015261274e01525f611b4201525f611b1201525f6128fe01525f6128d601525f61283101525f61285b01525f61288501526130695ff3fe6080604052600436106101db575f3560e01c80639efa940b116100fd578063d5d44d8011610092578063e4b809d211610062578063e4b809d214610824578063eb2c8ebb14610838578063f2fde38b14610857578063f9f5074614610876575f5ffd5b8063d5d44d801461068e578063e10d29ee146106b9578063e218b255146107e8578063e30c397814610807575f5ffd5b8063cbbf67ec116100cd578063cbbf67ec14610601578063cd3c9d2e1461062d578063d14244121461064c578063d17628ee14610660575f5ffd5b80639efa940b14610581578063a657a10a146105b0578063b94207d3146105cf578063c1144b71146105e2575f5ffd5b80635c975abb116101735780638903573011610143578063890357301461043b5780638d859f3e1461051f5780638da5cb5b1461053957806390ed39e414610556575f5ffd5b80635c975abb146103bb578063715018a6146103ec57806379ba50971461040057806384b0196e14610414575f5ffd5b80634c125e79116101ae5780634c125e79146103265780635072e0421461034557806351cff8d91461036d5780635badbe4c1461038c575f5ffd5b806324a1d9d2146101df5780632908f0dc146102115780632b7ac3f314610232578063350667b51461027d575b5f5ffd5b3480156101ea575f5ffd5b506101fe6101f93660046129b9565b61088b565b6040519081526020015b60405180910390f35b34801561021c575f5ffd5b5061023061022b3660046129f7565b6108e4565b005b34801561023d575f5ffd5b506102657f000000000000000000000000000000000000000000000000000000000000000081565b6040516001600160a01b039091168152602001610208565b348015610288575f5ffd5b506102ec604080516060810182525f808252602082018190529181019190915250604080516060810182526004546001600160a01b0381168252600160a01b810463ffffffff166020830152600160c01b900464ffffffffff169181019190915290565b6040805182516001600160a01b0316815260208084015163ffffffff1690820152918101516001600160401b031690820152606001610208565b348015610331575f5ffd5b50610230610340366004612a17565b6109ab565b348015610350575f5ffd5b5061035a61138981565b60405161ffff9091168152602001610208565b348015610378575f5ffd5b506101fe610387366004612a51565b610abb565b348015610397575f5ffd5b5060075464ffffffffff165b6040516001600160401b039091168152602001610208565b3480156103c6575f5ffd5b506103da600454600160f81b900460011690565b60405160ff9091168152602001610208565b3480156103f7575f5ffd5b50610230610b5c565b34801561040b575f5ffd5b50610230610b75565b34801561041f575f5ffd5b50610428610bb9565b6040516102089796959493929190612a9a565b348015610446575f5ffd5b506104f2604080516060810182525f808252602082018190529181019190915260405180606001604052807f000000000000000000000000000000000000000000000000000000000000000061ffff1681526020017f000000000000000000000000000000000000000000000000000000000000000061ffff1681526020017f000000000000000000000000000000000000000000000000000000000000000061ffff16815250905090565b60408051825161ffff90811682526020808501518216908301529282015190921690820152606001610208565b34801561052a575f5ffd5b506101fe66038d7ea4c6800081565b348015610544575f5ffd5b506002546001600160a01b0316610265565b348015610561575f5ffd5b506101fe610570366004612a17565b600a6020525f908152604090205481565b34801561058c575f5ffd5b506105a061059b366004612a17565b610bfb565b6040519015158152602001610208565b3480156105bb575f5ffd5b506102306105ca366004612b30565b610c1f565b6103a36105dd3660046129b9565b610c84565b3480156105ed575f5ffd5b50600454600160e81b900461ffff1661035a565b34801561060c575f5ffd5b5061062061061b366004612a17565b611049565b6040516102089190612b65565b348015610638575f5ffd5b50610230610647366004612be7565b611220565b348015610657575f5ffd5b506103a361153b565b34801561066b575f5ffd5b50610674611621565b6040805161ffff9093168352602083019190915201610208565b348015610699575f5ffd5b506101fe6106a8366004612a51565b60066020525f908152604090205481565b3480156106c4575f5ffd5b506107a1604080516080810182525f80825260208201819052918101829052606081019190915260405180608001604052807f000000000000000000000000000000000000000000000000000000000000000061ffff1681526020017f000000000000000000000000000000000000000000000000000000000000000061ffff1681526020017f000000000000000000000000000000000000000000000000000000000000000061ffff1681526020017f000000000000000000000000000000000000000000000000000000000000000061ffff16815250905090565b60405161020891905f60808201905061ffff835116825261ffff602084015116602083015261ffff604084015116604083015261ffff606084015116606083015292915050565b3480156107f3575f5ffd5b50610230610802366004612b30565b611656565b348015610812575f5ffd5b506003546001600160a01b0316610265565b34801561082f575f5ffd5b506102306116c1565b348015610843575f5ffd5b506101fe610852366004612c7e565b6116ee565b348015610862575f5ffd5b50610230610871366004612a51565b61180c565b348015610881575f5ffd5b506101fe61100081565b5f6020821480156108b757506fffffffffffffffffffffffffffffffff6108b483850185612ce5565b11155b6108d4576040516378eb9fc560e01b815260040160405180910390fd5b5066038d7ea4c680005b92915050565b6108ec61187d565b60018160fe81161561091c5760405163c48a92d160e01b815260ff90911660048201526024015b60405180910390fd5b5060045460408051600160f81b90920483811660ff9081168452858116602085015216917f37b0f48fb21b72e36e975afca8a7ec05d12abb6be1255e7ed616de6c61395840910160405180910390a1600480547effffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff16600160f81b9319929092169390931760ff1691909102179055565b5f6109b5826118aa565b90505f7f000000000000000000000000000000000000000000000000000000000000000061ffff166109e683611a0c565b6109f09190612d10565b90508281438110610a2557604051630b2a05cb60e41b81526001600160401b0390921660048301526024820152604401610913565b50506001600160401b0383165f90815260086020908152604080832083905560099091528120819055610a5783611a2b565b9050825f01516001600160a01b0316846001600160401b03167f2618926e1afd58d61d065b4e7dd86ff34c934aeb78552de296003b2c5aef949c83604051610aa191815260200190565b60405180910390a38251610ab59082611a48565b50505050565b335f818152600660205260409020549081610af557604051636385746f60e01b81526001600160a01b039091166004820152602401610913565b50335f8181526006602052604080822091909155516001600160a01b03841691907fd1c19fbcd4551a5edfb66d43d2e337c04837afda3482b42bdf569a8fccdae5fb90610b459085815260200190565b60405180910390a3610b578282611a7f565b919050565b60405163017ed72b60e01b815260040160405180910390fd5b60035433906001600160a01b03168114610bad5760405163118cdaa760e01b81526001600160a01b0382166004820152602401610913565b610bb681611af2565b50565b5f6060805f5f5f6060610bca611b0b565b610bd2611b3b565b604080515f80825260208201909252600f60f81b9b939a50919850469750309650945092509050565b5f6002610c0783611b66565b6003811115610c1857610c18612b51565b1492915050565b610c2761187d565b610c3081611bf4565b7f566e29396531247e33258ce3b058507202e944e586ff07595ed120049e43240e81610c64600561ffff8316612000611c36565b6040805161ffff909316835260208301919091520160405180910390a150565b5f610c8f6001611c90565b81611000811115610cb557604051622294cf60e71b815260040161091391815260200190565b505f610cc1848461088b565b9050803481811015610cef5760405163065f15f960e11b815260048101929092526024820152604401610913565b505f9050610d01633b9aca0034612d4b565b9050610d11633b9aca0034612d5e565b158015610d24575065ffffffffffff8111155b3490610d4657604051630717049360e11b815260040161091391815260200190565b506040805180820190915260075464ffffffffff8116825265010000000000900463ffffffff1660208201525f610de3610da47f000000000000000000000000000000000000000000000000000000000000000061ffff1643612d10565b7f000000000000000000000000000000000000000000000000000000000000000061ffff16846020015163ffffffff16610dde9190612d10565b611cc5565b90505f610df04383612d71565b90508061ffff7f000000000000000000000000000000000000000000000000000000000000000016811115610e3b576040516316c4d47160e11b815260040161091391815260200190565b506040518060400160405280845f01516001610e579190612d84565b64ffffffffff168152602001610e6c84611cd7565b63ffffffff908116909152815160078054602080860151909416650100000000000268ffffffffffffffffff1990911664ffffffffff90931692831717905560408051608081019091523381529098509194508101610eca86611d07565b65ffffffffffff168152602001610ee043611cd7565b63ffffffff168152602001610ef483611d39565b61ffff9081169091526001600160401b0388165f90815260086020908152604091829020845181549286015186850151606090970151909516600160f01b027dffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff63ffffffff909716600160d01b029690961679ffffffffffffffffffffffffffffffffffffffffffffffffffff65ffffffffffff909616600160a01b027fffffffffffff00000000000000000000000000000000000000000000000000009094166001600160a01b039092169190911792909217939093161792909217905551610fdf9089908990612da1565b604080519182900382206001600160401b0389165f8181526009602052929092205533917ffbb00bf414991b0ef964c3173b5476994820b05df335d916fdc37b4f66ce66db9061103690349087908e908e90612dd8565b60405180910390a3505050505092915050565b61108c6040805160e08101909152805f81526020015f6001600160a01b031681526020015f81526020015f81526020015f81526020015f81526020015f81525090565b5f61109683611b66565b6001600160401b0384165f90815260086020908152604091829020825160808101845290546001600160a01b038116808352600160a01b820465ffffffffffff1693830193909352600160d01b810463ffffffff1693820193909352600160f01b90920461ffff16606083015291925090611163576040518060e0016040528083600381111561112857611128612b51565b81526020015f6001600160a01b031681526020015f81526020015f81526020015f81526020015f81526020015f5f1b81525092505050919050565b5f61116d82611a0c565b90506040518060e0016040528084600381111561118c5761118c612b51565b815283516001600160a01b031660208201526040016111aa84611a2b565b815260408085015163ffffffff16602083015281018390526060016111f361ffff7f00000000000000000000000000000000000000000000000000000000000000001684612d10565b81526001600160401b039096165f9081526009602090815260409091205496019590955250929392505050565b6040805160a0810182526004546001600160a01b0381168252600160a01b810463ffffffff166020830152600160c01b810464ffffffffff1692820192909252600160e81b820461ffff166060820152600160f81b90910460ff811660808301526001908116156112aa57604051638f121e4360e01b815260ff9091166004820152602401610913565b506112b486611d67565b6112bd86611f11565b6112c7868261213a565b5f6112d38787876116ee565b90506113896001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001663ad82d7288361131860408c0160208d01612e01565b88886040518563ffffffff1660e01b81526004016113399493929190612e24565b5f604051808303815f875af1158015611354573d5f5f3e3d5ffd5b505050506040513d5f823e601f3d908101601f1916820160405261137b9190810190612ebc565b836060015161ffff166122c9565b61139960a0880160808901612a51565b6001600160a01b031682526113ad43611cd7565b63ffffffff166020808401919091526113da906113cc90890189612a17565b6001600160401b0316612413565b64ffffffffff16604083018190528251600480546020808701516060880151608089015160ff16600160f81b027effffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff61ffff909216600160e81b0261ffff60e81b19600160c01b909902989098167fff00000000000000ffffffffffffffffffffffffffffffffffffffffffffffff63ffffffff909416600160a01b027fffffffffffffffff0000000000000000000000000000000000000000000000009096166001600160a01b03909816978817959095179290921693909317959095179190911693909317905533916114cf908a018a612a17565b6001600160401b03167f51783a46a5e88e44fc29b9d71b958441bce08c9116a1ece1a11de5ab2a2ae18d8461150a60408d0160208e01612e01565b6040805192835263ffffffff90911660208301520160405180910390a4611532878787612444565b50505050505050565b6007545f9064ffffffffff165b806001600160401b0316826001600160401b0316101561161d575f600261156f8484612f91565b6115799190612fb0565b6115839083612f91565b6001600160401b0381165f90815260086020908152604091829020825160808101845290546001600160a01b0381168252600160a01b810465ffffffffffff1692820192909252600160d01b820463ffffffff1692810192909252600160f01b900461ffff16606082015290915043906115fc90611a0c565b1161160957809250611617565b611614600182612f91565b91505b50611548565b5090565b6005545f90819061163a906001600160a01b0316611d39565b6005549093600160a01b9091046001600160401b031692509050565b61165e61187d565b61166781611bf4565b600454819061ffff600160e81b909104811690821610156116a257604051635845d08360e11b815261ffff9091166004820152602401610913565b506116b8600580546001600160e01b0319169055565b610bb6816124f6565b6116c961187d565b6116ec6116e76116d96005612561565b6001600160a01b0316611d39565b6124f6565b565b5f6118047f227ed41f674cf484afd7dd040bf70c541ab9957e53e6ef385f0a4d1b65dd905f6117206020870187612a17565b6117306040880160208901612e01565b606088018035906117449060408b01612e01565b61175460a08b0160808c01612a51565b61176160a08c018c612fdd565b60405161176f929190612da1565b60405180910390208a8a604051611787929190612da1565b6040805191829003822060208301999099526001600160401b039097169681019690965263ffffffff94851660608701526080860193909352921660a08401526001600160a01b0390911660c083015260e082015261010081019190915261012001604051602081830303815290604052805190602001206125dd565b949350505050565b61181461187d565b600380546001600160a01b0383166001600160a01b031990911681179091556118456002546001600160a01b031690565b6001600160a01b03167f38d16b8cac22d99fc7c124b9cd0de2d3fa1faef420bfe791d8c362d765e2270060405160405180910390a350565b6002546001600160a01b031633146116ec5760405163118cdaa760e01b8152336004820152602401610913565b604080516080810182525f8082526020820181905291810182905260608101829052906118d683611b66565b90505f8160038111156118eb576118eb612b51565b141583906119185760405163b2064e1560e01b81526001600160401b039091166004820152602401610913565b50600281600381111561192d5761192d612b51565b1415839061195a5760405163c66f220d60e01b81526001600160401b039091166004820152602401610913565b50600381600381111561196f5761196f612b51565b1415839061199c57604051632b84d1ad60e21b81526001600160401b039091166004820152602401610913565b5050506001600160401b03165f90815260086020908152604091829020825160808101845290546001600160a01b0381168252600160a01b810465ffffffffffff1692820192909252600160d01b820463ffffffff1692810192909252600160f01b900461ffff16606082015290565b5f816060015161ffff16826040015163ffffffff166108de9190612d10565b5f816020015165ffffffffffff16633b9aca006108de919061301f565b8015611a7b576001600160a01b0382165f9081526006602052604081208054839290611a75908490612d10565b90915550505b5050565b80471015611aa95760405163cf47918160e01b815247600482015260248101829052604401610913565b611ac2828260405180602001604052805f815250612609565b15611acb575050565b3d15611ad957611a7b61261e565b60405163d6bda27560e01b815260040160405180910390fd5b600380546001600160a01b0319169055610bb681612629565b6060611b367f000000000000000000000000000000000000000000000000000000000000000061267a565b905090565b6060611b367f000000000000000000000000000000000000000000000000000000000000000061267a565b5f6001600160401b0382161580611b8e575060075464ffffffffff166001600160401b038316115b15611b9a57505f919050565b6001600160401b0382165f9081526009602052604090205415611bbf57506001919050565b6001600160401b0382165f908152600860205260409020546001600160a01b031615611bec5760026108de565b600392915050565b61138961ffff821610801590611c1057506127108161ffff1611155b8190611a7b5760405163651a749b60e01b815261ffff9091166004820152602401610913565b5f611c418243612d10565b905082611c4d826126b7565b85546001600160e01b031916600160a01b6001600160401b0392909216919091026001600160a01b031916176001600160a01b0391909116179093555090919050565b6004548190600160f81b9004811660ff1615611a7b57604051638f121e4360e01b815260ff9091166004820152602401610913565b5f8282188284110282185b9392505050565b5f63ffffffff82111561161d576040516306dfcc6560e41b81526020600482015260248101839052604401610913565b5f65ffffffffffff82111561161d576040516306dfcc6560e41b81526030600482015260248101839052604401610913565b5f61ffff82111561161d576040516306dfcc6560e41b81526010600482015260248101839052604401610913565b5f611d786040830160208401612e01565b9050804363ffffffff821610611daa5760405163e8b5e03360e01b815263ffffffff9091166004820152602401610913565b505f611de061ffff7f00000000000000000000000000000000000000000000000000000000000000001663ffffffff8416612d10565b905043811015611e405781611e1961ffff7f00000000000000000000000000000000000000000000000000000000000000001643612d71565b604051635590789560e11b815263ffffffff90921660048301526024820152604401610913565b5f611e516060850160408601612e01565b90508263ffffffff168163ffffffff16118015611e745750818163ffffffff1611155b8190611e9c576040516303cfb93560e11b815263ffffffff9091166004820152602401610913565b508063ffffffff8116431115611ece5760405163439ed9e560e11b815263ffffffff9091166004820152602401610913565b5063ffffffff83164060608501358082818114611f0757604051634dd0592f60e11b815260048101929092526024820152604401610913565b5050505050505050565b5f611f1f6020830183612a17565b90505f611f2b826118aa565b90505f611f3782611a0c565b90505f611f6861ffff7f00000000000000000000000000000000000000000000000000000000000000001683612d10565b9050838143811015611f9e5760405163ca0ff50960e01b81526001600160401b0390921660048301526024820152604401610913565b5082905061ffff7f000000000000000000000000000000000000000000000000000000000000000016611fd76040880160208901612e01565b63ffffffff16611fe79190612d10565b10158461201861ffff7f00000000000000000000000000000000000000000000000000000000000000001685612d71565b9091612048576040516311a3a1d960e01b81526001600160401b0390921660048301526024820152604401610913565b50506001600160401b0384165f9081526009602052604090205461206f60a0870187612fdd565b60405161207d929190612da1565b60405180910390201484906120b157604051637c34fb7d60e11b81526001600160401b039091166004820152602401610913565b506001600160401b0384165f9081526009602052604081208190556120d5866126ec565b90505f6120e185611a2b565b9050816001600160a01b0316866001600160401b03167fdf53acfebcab1e997c195b0e8871134ae1fca55543f291e2ae42a442f456fdc08360405161212891815260200190565b60405180910390a36115328282611a48565b5f61214b60a0840160808501612a51565b9050815f01516001600160a01b0316816001600160a01b0316036121dd575f7f000000000000000000000000000000000000000000000000000000000000000061ffff16836020015163ffffffff166121a49190612d10565b905081814381106121d957604051636e69079760e11b81526001600160a01b0390921660048301526024820152604401610913565b5050505b6001600160a01b03811633036121f257505050565b5f6121fc846127df565b90508043118061228f57506040516336b87bd760e11b81523360048201527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690636d70f7ae90602401602060405180830381865afa158015612269573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061228d9190613036565b155b828290916122c15760405163515dfa4960e01b81526001600160a01b0390921660048301526024820152604401610913565b505050505050565b81515f906122ed576040516307860f9d60e11b815260040161091391815260200190565b505f5b825181101561240e575f5f84838151811061230d5761230d613055565b60200260200101515f015185848151811061232a5761232a613055565b60200260200101516020015191509150806bffffffffffffffffffffffff165f1415839061236e576040516307860f9d60e11b815260040161091391815260200190565b506bffffffffffffffffffffffff8216158015906123bc575061239f846bffffffffffffffffffffffff831661301f565b6123b96127106bffffffffffffffffffffffff851661301f565b10155b8383839091926123fe57604051638ac6e02b60e01b815260048101939093526bffffffffffffffffffffffff9182166024840152166044820152606401610913565b50505050508060010190506122f0565b505050565b5f64ffffffffff82111561161d576040516306dfcc6560e41b81526028600482015260248101839052604401610913565b60208114612465576040516352d0ca5d60e01b815260040160405180910390fd5b5f61247282840184612ce5565b905080600a5f6124856020880188612a17565b6001600160401b031681526020808201929092526040015f20919091556124ae90850185612a17565b6001600160401b03167fc3e11be7d97f43bcfe1e376d79abe33d6fec609f088ded6415ff0ac004fd85f4826040516124e891815260200190565b60405180910390a250505050565b60045460408051600160e81b90920461ffff9081168352831660208301527f64dbf6468cb9658ab9289099b7b6e6898d71287182a35d46a742f52fce0da5d4910160405180910390a16004805461ffff909216600160e81b0261ffff60e81b19909216919091179055565b80545f90600160a01b90046001600160401b03168082036125955760405163e8d4708f60e01b815260040160405180910390fd5b8043101581906125bb576040516301e32ad960e71b815260040161091391815260200190565b5082546001600160e01b0319811684556001600160a01b031691505b50919050565b5f6108de6125e9612825565b8360405161190160f01b8152600281019290925260228201526042902090565b5f5f5f83516020850186885af1949350505050565b6040513d5f823e3d81fd5b600280546001600160a01b038381166001600160a01b0319831681179093556040519116919082907f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e0905f90a35050565b60605f6126868361294e565b6040805160208082528183019092529192505f91906020820181803683375050509182525060208101929092525090565b5f6001600160401b0382111561161d57604080516306dfcc6560e41b8152600481019190915260248101839052604401610913565b5f6126fd60a0830160808401612a51565b6001600160a01b0316336001600160a01b031614806127245750612720826127df565b4311155b15612739576108de60a0830160808401612a51565b6040516336b87bd760e11b81523360048201527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690636d70f7ae90602401602060405180830381865afa15801561279b573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906127bf9190613036565b6127d8576127d360a0830160808401612a51565b6108de565b3392915050565b5f61ffff7f0000000000000000000000000000000000000000000000000000000000000000166128156040840160208501612e01565b63ffffffff166108de9190612d10565b5f306001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001614801561287d57507f000000000000000000000000000000000000000000000000000000000000000046145b156128a757507f000000000000000000000000000000000000000000000000000000000000000090565b611b36604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f60208201527f0000000000000000000000000000000000000000000000000000000000000000918101919091527f000000000000000000000000000000000000000000000000000000000000000060608201524660808201523060a08201525f9060c00160405160208183030381529060405280519060200120905090565b5f60ff8216601f8111156108de57604051632cd44ac360e21b815260040160405180910390fd5b5f5f83601f840112612985575f5ffd5b5081356001600160401b0381111561299b575f5ffd5b6020830191508360208285010111156129b2575f5ffd5b9250929050565b5f5f602083850312156129ca575f5ffd5b82356001600160401b038111156129df575f5ffd5b6129eb85828601612975565b90969095509350505050565b5f60208284031215612a07575f5ffd5b813560ff81168114611cd0575f5ffd5b5f60208284031215612a27575f5ffd5b81356001600160401b0381168114611cd0575f5ffd5b6001600160a01b0381168114610bb6575f5ffd5b5f60208284031215612a61575f5ffd5b8135611cd081612a3d565b5f81518084528060208401602086015e5f602082860101526020601f19601f83011685010191505092915050565b60ff60f81b8816815260e060208201525f612ab860e0830189612a6c565b8281036040840152612aca8189612a6c565b606084018890526001600160a01b038716608085015260a0840186905283810360c0850152845180825260208087019350909101905f5b81811015612b1f578351835260209384019390920191600101612b01565b50909b9a5050505050505050505050565b5f60208284031215612b40575f5ffd5b813561ffff81168114611cd0575f5ffd5b634e487b7160e01b5f52602160045260245ffd5b815160e082019060048110612b8857634e487b7160e01b5f52602160045260245ffd5b808352506001600160a01b03602084015116602083015260408301516040830152606083015160608301526080830151608083015260a083015160a083015260c083015160c083015292915050565b5f60c082840312156125d7575f5ffd5b5f5f5f5f5f60608688031215612bfb575f5ffd5b85356001600160401b03811115612c10575f5ffd5b612c1c88828901612bd7565b95505060208601356001600160401b03811115612c37575f5ffd5b612c4388828901612975565b90955093505060408601356001600160401b03811115612c61575f5ffd5b612c6d88828901612975565b969995985093965092949392505050565b5f5f5f60408486031215612c90575f5ffd5b83356001600160401b03811115612ca5575f5ffd5b612cb186828701612bd7565b93505060208401356001600160401b03811115612ccc575f5ffd5b612cd886828701612975565b9497909650939450505050565b5f60208284031215612cf5575f5ffd5b5035919050565b634e487b7160e01b5f52601160045260245ffd5b808201808211156108de576108de612cfc565b634e487b7160e01b5f52604160045260245ffd5b634e487b7160e01b5f52601260045260245ffd5b5f82612d5957612d59612d37565b500490565b5f82612d6c57612d6c612d37565b500690565b818103818111156108de576108de612cfc565b64ffffffffff81811683821601908111156108de576108de612cfc565b818382375f9101908152919050565b81835281816020850137505f828201602090810191909152601f909101601f19169091010190565b848152836020820152606060408201525f612df7606083018486612db0565b9695505050505050565b5f60208284031215612e11575f5ffd5b813563ffffffff81168114611cd0575f5ffd5b84815263ffffffff84166020820152606060408201525f612df7606083018486612db0565b604080519081016001600160401b0381118282101715612e6b57612e6b612d23565b60405290565b604051601f8201601f191681016001600160401b0381118282101715612e9957612e99612d23565b604052919050565b80516bffffffffffffffffffffffff81168114610b57575f5ffd5b5f60208284031215612ecc575f5ffd5b81516001600160401b03811115612ee1575f5ffd5b8201601f81018413612ef1575f5ffd5b80516001600160401b03811115612f0a57612f0a612d23565b612f1960208260051b01612e71565b8082825260208201915060208360061b850101925086831115612f3a575f5ffd5b6020840193505b82841015612df75760408488031215612f58575f5ffd5b612f60612e49565b612f6985612ea1565b8152612f7760208601612ea1565b602082015280835250602082019150604084019350612f41565b6001600160401b0382811682821603908111156108de576108de612cfc565b5f6001600160401b03831680612fc857612fc8612d37565b806001600160401b0384160491505092915050565b5f5f8335601e19843603018112612ff2575f5ffd5b8301803591506001600160401b0382111561300b575f5ffd5b6020019150368190038213156129b2575f5ffd5b80820281158282048414176108de576108de612cfc565b5f60208284031215613046575f5ffd5b81518015158114611cd0575f5ffd5b634e487b7160e01b5f52603260045260245ffd",
}

// SquaresABI is the input ABI used to generate the binding from.
// Deprecated: Use SquaresMetaData.ABI instead.
var SquaresABI = SquaresMetaData.ABI

// Deprecated: Use SquaresMetaData.Sigs instead.
// SquaresFuncSigs maps the 4-byte function signature to its string representation.
var SquaresFuncSigs = SquaresMetaData.Sigs

// SquaresBin is the compiled bytecode used for deploying new contracts.
// Deprecated: Use SquaresMetaData.Bin instead.
var SquaresBin = SquaresMetaData.Bin

// DeploySquares deploys a new Ethereum contract, binding an instance of Squares to it.
func DeploySquares(auth *bind.TransactOpts, backend bind.ContractBackend, verifier_ common.Address, parameters_ IRotatingTaskManagerParameters, queue_ IRequestTaskManagerQueue, thresholdBps_ uint16, owner_ common.Address) (common.Address, *types.Transaction, *Squares, error) {
	parsed, err := SquaresMetaData.GetAbi()
	if err != nil {
		return common.Address{}, nil, nil, err
	}
	if parsed == nil {
		return common.Address{}, nil, nil, errors.New("GetABI returned nil")
	}

	address, tx, contract, err := bind.DeployContract(auth, *parsed, common.FromHex(SquaresBin), backend, verifier_, parameters_, queue_, thresholdBps_, owner_)
	if err != nil {
		return common.Address{}, nil, nil, err
	}
	return address, tx, &Squares{SquaresCaller: SquaresCaller{contract: contract}, SquaresTransactor: SquaresTransactor{contract: contract}, SquaresFilterer: SquaresFilterer{contract: contract}}, nil
}

// Squares is an auto generated Go binding around an Ethereum contract.
type Squares struct {
	SquaresCaller     // Read-only binding to the contract
	SquaresTransactor // Write-only binding to the contract
	SquaresFilterer   // Log filterer for contract events
}

// SquaresCaller is an auto generated read-only Go binding around an Ethereum contract.
type SquaresCaller struct {
	contract *bind.BoundContract // Generic contract wrapper for the low level calls
}

// SquaresTransactor is an auto generated write-only Go binding around an Ethereum contract.
type SquaresTransactor struct {
	contract *bind.BoundContract // Generic contract wrapper for the low level calls
}

// SquaresFilterer is an auto generated log filtering Go binding around an Ethereum contract events.
type SquaresFilterer struct {
	contract *bind.BoundContract // Generic contract wrapper for the low level calls
}

// SquaresSession is an auto generated Go binding around an Ethereum contract,
// with pre-set call and transact options.
type SquaresSession struct {
	Contract     *Squares          // Generic contract binding to set the session for
	CallOpts     bind.CallOpts     // Call options to use throughout this session
	TransactOpts bind.TransactOpts // Transaction auth options to use throughout this session
}

// SquaresCallerSession is an auto generated read-only Go binding around an Ethereum contract,
// with pre-set call options.
type SquaresCallerSession struct {
	Contract *SquaresCaller // Generic contract caller binding to set the session for
	CallOpts bind.CallOpts  // Call options to use throughout this session
}

// SquaresTransactorSession is an auto generated write-only Go binding around an Ethereum contract,
// with pre-set transact options.
type SquaresTransactorSession struct {
	Contract     *SquaresTransactor // Generic contract transactor binding to set the session for
	TransactOpts bind.TransactOpts  // Transaction auth options to use throughout this session
}

// SquaresRaw is an auto generated low-level Go binding around an Ethereum contract.
type SquaresRaw struct {
	Contract *Squares // Generic contract binding to access the raw methods on
}

// SquaresCallerRaw is an auto generated low-level read-only Go binding around an Ethereum contract.
type SquaresCallerRaw struct {
	Contract *SquaresCaller // Generic read-only contract binding to access the raw methods on
}

// SquaresTransactorRaw is an auto generated low-level write-only Go binding around an Ethereum contract.
type SquaresTransactorRaw struct {
	Contract *SquaresTransactor // Generic write-only contract binding to access the raw methods on
}

// NewSquares creates a new instance of Squares, bound to a specific deployed contract.
func NewSquares(address common.Address, backend bind.ContractBackend) (*Squares, error) {
	contract, err := bindSquares(address, backend, backend, backend)
	if err != nil {
		return nil, err
	}
	return &Squares{SquaresCaller: SquaresCaller{contract: contract}, SquaresTransactor: SquaresTransactor{contract: contract}, SquaresFilterer: SquaresFilterer{contract: contract}}, nil
}

// NewSquaresCaller creates a new read-only instance of Squares, bound to a specific deployed contract.
func NewSquaresCaller(address common.Address, caller bind.ContractCaller) (*SquaresCaller, error) {
	contract, err := bindSquares(address, caller, nil, nil)
	if err != nil {
		return nil, err
	}
	return &SquaresCaller{contract: contract}, nil
}

// NewSquaresTransactor creates a new write-only instance of Squares, bound to a specific deployed contract.
func NewSquaresTransactor(address common.Address, transactor bind.ContractTransactor) (*SquaresTransactor, error) {
	contract, err := bindSquares(address, nil, transactor, nil)
	if err != nil {
		return nil, err
	}
	return &SquaresTransactor{contract: contract}, nil
}

// NewSquaresFilterer creates a new log filterer instance of Squares, bound to a specific deployed contract.
func NewSquaresFilterer(address common.Address, filterer bind.ContractFilterer) (*SquaresFilterer, error) {
	contract, err := bindSquares(address, nil, nil, filterer)
	if err != nil {
		return nil, err
	}
	return &SquaresFilterer{contract: contract}, nil
}

// bindSquares binds a generic wrapper to an already deployed contract.
func bindSquares(address common.Address, caller bind.ContractCaller, transactor bind.ContractTransactor, filterer bind.ContractFilterer) (*bind.BoundContract, error) {
	parsed, err := SquaresMetaData.GetAbi()
	if err != nil {
		return nil, err
	}
	return bind.NewBoundContract(address, *parsed, caller, transactor, filterer), nil
}

// Call invokes the (constant) contract method with params as input values and
// sets the output to result. The result type might be a single field for simple
// returns, a slice of interfaces for anonymous returns and a struct for named
// returns.
func (_Squares *SquaresRaw) Call(opts *bind.CallOpts, result *[]interface{}, method string, params ...interface{}) error {
	return _Squares.Contract.SquaresCaller.contract.Call(opts, result, method, params...)
}

// Transfer initiates a plain transaction to move funds to the contract, calling
// its default method if one is available.
func (_Squares *SquaresRaw) Transfer(opts *bind.TransactOpts) (*types.Transaction, error) {
	return _Squares.Contract.SquaresTransactor.contract.Transfer(opts)
}

// Transact invokes the (paid) contract method with params as input values.
func (_Squares *SquaresRaw) Transact(opts *bind.TransactOpts, method string, params ...interface{}) (*types.Transaction, error) {
	return _Squares.Contract.SquaresTransactor.contract.Transact(opts, method, params...)
}

// Call invokes the (constant) contract method with params as input values and
// sets the output to result. The result type might be a single field for simple
// returns, a slice of interfaces for anonymous returns and a struct for named
// returns.
func (_Squares *SquaresCallerRaw) Call(opts *bind.CallOpts, result *[]interface{}, method string, params ...interface{}) error {
	return _Squares.Contract.contract.Call(opts, result, method, params...)
}

// Transfer initiates a plain transaction to move funds to the contract, calling
// its default method if one is available.
func (_Squares *SquaresTransactorRaw) Transfer(opts *bind.TransactOpts) (*types.Transaction, error) {
	return _Squares.Contract.contract.Transfer(opts)
}

// Transact invokes the (paid) contract method with params as input values.
func (_Squares *SquaresTransactorRaw) Transact(opts *bind.TransactOpts, method string, params ...interface{}) (*types.Transaction, error) {
	return _Squares.Contract.contract.Transact(opts, method, params...)
}

// MAXSPECBYTES is a free data retrieval call binding the contract method 0xf9f50746.
//
// Solidity: function MAX_SPEC_BYTES() view returns(uint256)
func (_Squares *SquaresCaller) MAXSPECBYTES(opts *bind.CallOpts) (*big.Int, error) {
	var out []interface{}
	err := _Squares.contract.Call(opts, &out, "MAX_SPEC_BYTES")

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// MAXSPECBYTES is a free data retrieval call binding the contract method 0xf9f50746.
//
// Solidity: function MAX_SPEC_BYTES() view returns(uint256)
func (_Squares *SquaresSession) MAXSPECBYTES() (*big.Int, error) {
	return _Squares.Contract.MAXSPECBYTES(&_Squares.CallOpts)
}

// MAXSPECBYTES is a free data retrieval call binding the contract method 0xf9f50746.
//
// Solidity: function MAX_SPEC_BYTES() view returns(uint256)
func (_Squares *SquaresCallerSession) MAXSPECBYTES() (*big.Int, error) {
	return _Squares.Contract.MAXSPECBYTES(&_Squares.CallOpts)
}

// MINTHRESHOLDBPS is a free data retrieval call binding the contract method 0x5072e042.
//
// Solidity: function MIN_THRESHOLD_BPS() view returns(uint16)
func (_Squares *SquaresCaller) MINTHRESHOLDBPS(opts *bind.CallOpts) (uint16, error) {
	var out []interface{}
	err := _Squares.contract.Call(opts, &out, "MIN_THRESHOLD_BPS")

	if err != nil {
		return *new(uint16), err
	}

	out0 := *abi.ConvertType(out[0], new(uint16)).(*uint16)

	return out0, err

}

// MINTHRESHOLDBPS is a free data retrieval call binding the contract method 0x5072e042.
//
// Solidity: function MIN_THRESHOLD_BPS() view returns(uint16)
func (_Squares *SquaresSession) MINTHRESHOLDBPS() (uint16, error) {
	return _Squares.Contract.MINTHRESHOLDBPS(&_Squares.CallOpts)
}

// MINTHRESHOLDBPS is a free data retrieval call binding the contract method 0x5072e042.
//
// Solidity: function MIN_THRESHOLD_BPS() view returns(uint16)
func (_Squares *SquaresCallerSession) MINTHRESHOLDBPS() (uint16, error) {
	return _Squares.Contract.MINTHRESHOLDBPS(&_Squares.CallOpts)
}

// PRICE is a free data retrieval call binding the contract method 0x8d859f3e.
//
// Solidity: function PRICE() view returns(uint256)
func (_Squares *SquaresCaller) PRICE(opts *bind.CallOpts) (*big.Int, error) {
	var out []interface{}
	err := _Squares.contract.Call(opts, &out, "PRICE")

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// PRICE is a free data retrieval call binding the contract method 0x8d859f3e.
//
// Solidity: function PRICE() view returns(uint256)
func (_Squares *SquaresSession) PRICE() (*big.Int, error) {
	return _Squares.Contract.PRICE(&_Squares.CallOpts)
}

// PRICE is a free data retrieval call binding the contract method 0x8d859f3e.
//
// Solidity: function PRICE() view returns(uint256)
func (_Squares *SquaresCallerSession) PRICE() (*big.Int, error) {
	return _Squares.Contract.PRICE(&_Squares.CallOpts)
}

// Credit is a free data retrieval call binding the contract method 0xd5d44d80.
//
// Solidity: function credit(address account) view returns(uint256 amount)
func (_Squares *SquaresCaller) Credit(opts *bind.CallOpts, account common.Address) (*big.Int, error) {
	var out []interface{}
	err := _Squares.contract.Call(opts, &out, "credit", account)

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// Credit is a free data retrieval call binding the contract method 0xd5d44d80.
//
// Solidity: function credit(address account) view returns(uint256 amount)
func (_Squares *SquaresSession) Credit(account common.Address) (*big.Int, error) {
	return _Squares.Contract.Credit(&_Squares.CallOpts, account)
}

// Credit is a free data retrieval call binding the contract method 0xd5d44d80.
//
// Solidity: function credit(address account) view returns(uint256 amount)
func (_Squares *SquaresCallerSession) Credit(account common.Address) (*big.Int, error) {
	return _Squares.Contract.Credit(&_Squares.CallOpts, account)
}

// Digest is a free data retrieval call binding the contract method 0xeb2c8ebb.
//
// Solidity: function digest((uint64,uint32,uint32,bytes32,address,bytes) task, bytes response) view returns(bytes32)
func (_Squares *SquaresCaller) Digest(opts *bind.CallOpts, task IRotatingTaskManagerTask, response []byte) ([32]byte, error) {
	var out []interface{}
	err := _Squares.contract.Call(opts, &out, "digest", task, response)

	if err != nil {
		return *new([32]byte), err
	}

	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)

	return out0, err

}

// Digest is a free data retrieval call binding the contract method 0xeb2c8ebb.
//
// Solidity: function digest((uint64,uint32,uint32,bytes32,address,bytes) task, bytes response) view returns(bytes32)
func (_Squares *SquaresSession) Digest(task IRotatingTaskManagerTask, response []byte) ([32]byte, error) {
	return _Squares.Contract.Digest(&_Squares.CallOpts, task, response)
}

// Digest is a free data retrieval call binding the contract method 0xeb2c8ebb.
//
// Solidity: function digest((uint64,uint32,uint32,bytes32,address,bytes) task, bytes response) view returns(bytes32)
func (_Squares *SquaresCallerSession) Digest(task IRotatingTaskManagerTask, response []byte) ([32]byte, error) {
	return _Squares.Contract.Digest(&_Squares.CallOpts, task, response)
}

// Eip712Domain is a free data retrieval call binding the contract method 0x84b0196e.
//
// Solidity: function eip712Domain() view returns(bytes1 fields, string name, string version, uint256 chainId, address verifyingContract, bytes32 salt, uint256[] extensions)
func (_Squares *SquaresCaller) Eip712Domain(opts *bind.CallOpts) (struct {
	Fields            [1]byte
	Name              string
	Version           string
	ChainId           *big.Int
	VerifyingContract common.Address
	Salt              [32]byte
	Extensions        []*big.Int
}, error) {
	var out []interface{}
	err := _Squares.contract.Call(opts, &out, "eip712Domain")

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
func (_Squares *SquaresSession) Eip712Domain() (struct {
	Fields            [1]byte
	Name              string
	Version           string
	ChainId           *big.Int
	VerifyingContract common.Address
	Salt              [32]byte
	Extensions        []*big.Int
}, error) {
	return _Squares.Contract.Eip712Domain(&_Squares.CallOpts)
}

// Eip712Domain is a free data retrieval call binding the contract method 0x84b0196e.
//
// Solidity: function eip712Domain() view returns(bytes1 fields, string name, string version, uint256 chainId, address verifyingContract, bytes32 salt, uint256[] extensions)
func (_Squares *SquaresCallerSession) Eip712Domain() (struct {
	Fields            [1]byte
	Name              string
	Version           string
	ChainId           *big.Int
	VerifyingContract common.Address
	Salt              [32]byte
	Extensions        []*big.Int
}, error) {
	return _Squares.Contract.Eip712Domain(&_Squares.CallOpts)
}

// GetRequest is a free data retrieval call binding the contract method 0xcbbf67ec.
//
// Solidity: function getRequest(uint64 id) view returns((uint8,address,uint256,uint256,uint256,uint256,bytes32))
func (_Squares *SquaresCaller) GetRequest(opts *bind.CallOpts, id uint64) (IRequestTaskManagerRequest, error) {
	var out []interface{}
	err := _Squares.contract.Call(opts, &out, "getRequest", id)

	if err != nil {
		return *new(IRequestTaskManagerRequest), err
	}

	out0 := *abi.ConvertType(out[0], new(IRequestTaskManagerRequest)).(*IRequestTaskManagerRequest)

	return out0, err

}

// GetRequest is a free data retrieval call binding the contract method 0xcbbf67ec.
//
// Solidity: function getRequest(uint64 id) view returns((uint8,address,uint256,uint256,uint256,uint256,bytes32))
func (_Squares *SquaresSession) GetRequest(id uint64) (IRequestTaskManagerRequest, error) {
	return _Squares.Contract.GetRequest(&_Squares.CallOpts, id)
}

// GetRequest is a free data retrieval call binding the contract method 0xcbbf67ec.
//
// Solidity: function getRequest(uint64 id) view returns((uint8,address,uint256,uint256,uint256,uint256,bytes32))
func (_Squares *SquaresCallerSession) GetRequest(id uint64) (IRequestTaskManagerRequest, error) {
	return _Squares.Contract.GetRequest(&_Squares.CallOpts, id)
}

// IsSettled is a free data retrieval call binding the contract method 0x9efa940b.
//
// Solidity: function isSettled(uint64 id) view returns(bool)
func (_Squares *SquaresCaller) IsSettled(opts *bind.CallOpts, id uint64) (bool, error) {
	var out []interface{}
	err := _Squares.contract.Call(opts, &out, "isSettled", id)

	if err != nil {
		return *new(bool), err
	}

	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)

	return out0, err

}

// IsSettled is a free data retrieval call binding the contract method 0x9efa940b.
//
// Solidity: function isSettled(uint64 id) view returns(bool)
func (_Squares *SquaresSession) IsSettled(id uint64) (bool, error) {
	return _Squares.Contract.IsSettled(&_Squares.CallOpts, id)
}

// IsSettled is a free data retrieval call binding the contract method 0x9efa940b.
//
// Solidity: function isSettled(uint64 id) view returns(bool)
func (_Squares *SquaresCallerSession) IsSettled(id uint64) (bool, error) {
	return _Squares.Contract.IsSettled(&_Squares.CallOpts, id)
}

// LastSettlement is a free data retrieval call binding the contract method 0x350667b5.
//
// Solidity: function lastSettlement() view returns((address,uint32,uint64))
func (_Squares *SquaresCaller) LastSettlement(opts *bind.CallOpts) (IRotatingTaskManagerLastSettlement, error) {
	var out []interface{}
	err := _Squares.contract.Call(opts, &out, "lastSettlement")

	if err != nil {
		return *new(IRotatingTaskManagerLastSettlement), err
	}

	out0 := *abi.ConvertType(out[0], new(IRotatingTaskManagerLastSettlement)).(*IRotatingTaskManagerLastSettlement)

	return out0, err

}

// LastSettlement is a free data retrieval call binding the contract method 0x350667b5.
//
// Solidity: function lastSettlement() view returns((address,uint32,uint64))
func (_Squares *SquaresSession) LastSettlement() (IRotatingTaskManagerLastSettlement, error) {
	return _Squares.Contract.LastSettlement(&_Squares.CallOpts)
}

// LastSettlement is a free data retrieval call binding the contract method 0x350667b5.
//
// Solidity: function lastSettlement() view returns((address,uint32,uint64))
func (_Squares *SquaresCallerSession) LastSettlement() (IRotatingTaskManagerLastSettlement, error) {
	return _Squares.Contract.LastSettlement(&_Squares.CallOpts)
}

// MinPayment is a free data retrieval call binding the contract method 0x24a1d9d2.
//
// Solidity: function minPayment(bytes spec) pure returns(uint256)
func (_Squares *SquaresCaller) MinPayment(opts *bind.CallOpts, spec []byte) (*big.Int, error) {
	var out []interface{}
	err := _Squares.contract.Call(opts, &out, "minPayment", spec)

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// MinPayment is a free data retrieval call binding the contract method 0x24a1d9d2.
//
// Solidity: function minPayment(bytes spec) pure returns(uint256)
func (_Squares *SquaresSession) MinPayment(spec []byte) (*big.Int, error) {
	return _Squares.Contract.MinPayment(&_Squares.CallOpts, spec)
}

// MinPayment is a free data retrieval call binding the contract method 0x24a1d9d2.
//
// Solidity: function minPayment(bytes spec) pure returns(uint256)
func (_Squares *SquaresCallerSession) MinPayment(spec []byte) (*big.Int, error) {
	return _Squares.Contract.MinPayment(&_Squares.CallOpts, spec)
}

// NewestDue is a free data retrieval call binding the contract method 0xd1424412.
//
// Solidity: function newestDue() view returns(uint64 id)
func (_Squares *SquaresCaller) NewestDue(opts *bind.CallOpts) (uint64, error) {
	var out []interface{}
	err := _Squares.contract.Call(opts, &out, "newestDue")

	if err != nil {
		return *new(uint64), err
	}

	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)

	return out0, err

}

// NewestDue is a free data retrieval call binding the contract method 0xd1424412.
//
// Solidity: function newestDue() view returns(uint64 id)
func (_Squares *SquaresSession) NewestDue() (uint64, error) {
	return _Squares.Contract.NewestDue(&_Squares.CallOpts)
}

// NewestDue is a free data retrieval call binding the contract method 0xd1424412.
//
// Solidity: function newestDue() view returns(uint64 id)
func (_Squares *SquaresCallerSession) NewestDue() (uint64, error) {
	return _Squares.Contract.NewestDue(&_Squares.CallOpts)
}

// Owner is a free data retrieval call binding the contract method 0x8da5cb5b.
//
// Solidity: function owner() view returns(address)
func (_Squares *SquaresCaller) Owner(opts *bind.CallOpts) (common.Address, error) {
	var out []interface{}
	err := _Squares.contract.Call(opts, &out, "owner")

	if err != nil {
		return *new(common.Address), err
	}

	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)

	return out0, err

}

// Owner is a free data retrieval call binding the contract method 0x8da5cb5b.
//
// Solidity: function owner() view returns(address)
func (_Squares *SquaresSession) Owner() (common.Address, error) {
	return _Squares.Contract.Owner(&_Squares.CallOpts)
}

// Owner is a free data retrieval call binding the contract method 0x8da5cb5b.
//
// Solidity: function owner() view returns(address)
func (_Squares *SquaresCallerSession) Owner() (common.Address, error) {
	return _Squares.Contract.Owner(&_Squares.CallOpts)
}

// Parameters is a free data retrieval call binding the contract method 0x89035730.
//
// Solidity: function parameters() view returns((uint16,uint16,uint16))
func (_Squares *SquaresCaller) Parameters(opts *bind.CallOpts) (IRotatingTaskManagerParameters, error) {
	var out []interface{}
	err := _Squares.contract.Call(opts, &out, "parameters")

	if err != nil {
		return *new(IRotatingTaskManagerParameters), err
	}

	out0 := *abi.ConvertType(out[0], new(IRotatingTaskManagerParameters)).(*IRotatingTaskManagerParameters)

	return out0, err

}

// Parameters is a free data retrieval call binding the contract method 0x89035730.
//
// Solidity: function parameters() view returns((uint16,uint16,uint16))
func (_Squares *SquaresSession) Parameters() (IRotatingTaskManagerParameters, error) {
	return _Squares.Contract.Parameters(&_Squares.CallOpts)
}

// Parameters is a free data retrieval call binding the contract method 0x89035730.
//
// Solidity: function parameters() view returns((uint16,uint16,uint16))
func (_Squares *SquaresCallerSession) Parameters() (IRotatingTaskManagerParameters, error) {
	return _Squares.Contract.Parameters(&_Squares.CallOpts)
}

// Paused is a free data retrieval call binding the contract method 0x5c975abb.
//
// Solidity: function paused() view returns(uint8)
func (_Squares *SquaresCaller) Paused(opts *bind.CallOpts) (uint8, error) {
	var out []interface{}
	err := _Squares.contract.Call(opts, &out, "paused")

	if err != nil {
		return *new(uint8), err
	}

	out0 := *abi.ConvertType(out[0], new(uint8)).(*uint8)

	return out0, err

}

// Paused is a free data retrieval call binding the contract method 0x5c975abb.
//
// Solidity: function paused() view returns(uint8)
func (_Squares *SquaresSession) Paused() (uint8, error) {
	return _Squares.Contract.Paused(&_Squares.CallOpts)
}

// Paused is a free data retrieval call binding the contract method 0x5c975abb.
//
// Solidity: function paused() view returns(uint8)
func (_Squares *SquaresCallerSession) Paused() (uint8, error) {
	return _Squares.Contract.Paused(&_Squares.CallOpts)
}

// PendingOwner is a free data retrieval call binding the contract method 0xe30c3978.
//
// Solidity: function pendingOwner() view returns(address)
func (_Squares *SquaresCaller) PendingOwner(opts *bind.CallOpts) (common.Address, error) {
	var out []interface{}
	err := _Squares.contract.Call(opts, &out, "pendingOwner")

	if err != nil {
		return *new(common.Address), err
	}

	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)

	return out0, err

}

// PendingOwner is a free data retrieval call binding the contract method 0xe30c3978.
//
// Solidity: function pendingOwner() view returns(address)
func (_Squares *SquaresSession) PendingOwner() (common.Address, error) {
	return _Squares.Contract.PendingOwner(&_Squares.CallOpts)
}

// PendingOwner is a free data retrieval call binding the contract method 0xe30c3978.
//
// Solidity: function pendingOwner() view returns(address)
func (_Squares *SquaresCallerSession) PendingOwner() (common.Address, error) {
	return _Squares.Contract.PendingOwner(&_Squares.CallOpts)
}

// ProposedThresholdBps is a free data retrieval call binding the contract method 0xd17628ee.
//
// Solidity: function proposedThresholdBps() view returns(uint16 bps, uint256 fromBlock)
func (_Squares *SquaresCaller) ProposedThresholdBps(opts *bind.CallOpts) (struct {
	Bps       uint16
	FromBlock *big.Int
}, error) {
	var out []interface{}
	err := _Squares.contract.Call(opts, &out, "proposedThresholdBps")

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
func (_Squares *SquaresSession) ProposedThresholdBps() (struct {
	Bps       uint16
	FromBlock *big.Int
}, error) {
	return _Squares.Contract.ProposedThresholdBps(&_Squares.CallOpts)
}

// ProposedThresholdBps is a free data retrieval call binding the contract method 0xd17628ee.
//
// Solidity: function proposedThresholdBps() view returns(uint16 bps, uint256 fromBlock)
func (_Squares *SquaresCallerSession) ProposedThresholdBps() (struct {
	Bps       uint16
	FromBlock *big.Int
}, error) {
	return _Squares.Contract.ProposedThresholdBps(&_Squares.CallOpts)
}

// Queue is a free data retrieval call binding the contract method 0xe10d29ee.
//
// Solidity: function queue() view returns((uint16,uint16,uint16,uint16))
func (_Squares *SquaresCaller) Queue(opts *bind.CallOpts) (IRequestTaskManagerQueue, error) {
	var out []interface{}
	err := _Squares.contract.Call(opts, &out, "queue")

	if err != nil {
		return *new(IRequestTaskManagerQueue), err
	}

	out0 := *abi.ConvertType(out[0], new(IRequestTaskManagerQueue)).(*IRequestTaskManagerQueue)

	return out0, err

}

// Queue is a free data retrieval call binding the contract method 0xe10d29ee.
//
// Solidity: function queue() view returns((uint16,uint16,uint16,uint16))
func (_Squares *SquaresSession) Queue() (IRequestTaskManagerQueue, error) {
	return _Squares.Contract.Queue(&_Squares.CallOpts)
}

// Queue is a free data retrieval call binding the contract method 0xe10d29ee.
//
// Solidity: function queue() view returns((uint16,uint16,uint16,uint16))
func (_Squares *SquaresCallerSession) Queue() (IRequestTaskManagerQueue, error) {
	return _Squares.Contract.Queue(&_Squares.CallOpts)
}

// RenounceOwnership is a free data retrieval call binding the contract method 0x715018a6.
//
// Solidity: function renounceOwnership() pure returns()
func (_Squares *SquaresCaller) RenounceOwnership(opts *bind.CallOpts) error {
	var out []interface{}
	err := _Squares.contract.Call(opts, &out, "renounceOwnership")

	if err != nil {
		return err
	}

	return err

}

// RenounceOwnership is a free data retrieval call binding the contract method 0x715018a6.
//
// Solidity: function renounceOwnership() pure returns()
func (_Squares *SquaresSession) RenounceOwnership() error {
	return _Squares.Contract.RenounceOwnership(&_Squares.CallOpts)
}

// RenounceOwnership is a free data retrieval call binding the contract method 0x715018a6.
//
// Solidity: function renounceOwnership() pure returns()
func (_Squares *SquaresCallerSession) RenounceOwnership() error {
	return _Squares.Contract.RenounceOwnership(&_Squares.CallOpts)
}

// RequestCount is a free data retrieval call binding the contract method 0x5badbe4c.
//
// Solidity: function requestCount() view returns(uint64)
func (_Squares *SquaresCaller) RequestCount(opts *bind.CallOpts) (uint64, error) {
	var out []interface{}
	err := _Squares.contract.Call(opts, &out, "requestCount")

	if err != nil {
		return *new(uint64), err
	}

	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)

	return out0, err

}

// RequestCount is a free data retrieval call binding the contract method 0x5badbe4c.
//
// Solidity: function requestCount() view returns(uint64)
func (_Squares *SquaresSession) RequestCount() (uint64, error) {
	return _Squares.Contract.RequestCount(&_Squares.CallOpts)
}

// RequestCount is a free data retrieval call binding the contract method 0x5badbe4c.
//
// Solidity: function requestCount() view returns(uint64)
func (_Squares *SquaresCallerSession) RequestCount() (uint64, error) {
	return _Squares.Contract.RequestCount(&_Squares.CallOpts)
}

// SquareOf is a free data retrieval call binding the contract method 0x90ed39e4.
//
// Solidity: function squareOf(uint64 id) view returns(uint256)
func (_Squares *SquaresCaller) SquareOf(opts *bind.CallOpts, id uint64) (*big.Int, error) {
	var out []interface{}
	err := _Squares.contract.Call(opts, &out, "squareOf", id)

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// SquareOf is a free data retrieval call binding the contract method 0x90ed39e4.
//
// Solidity: function squareOf(uint64 id) view returns(uint256)
func (_Squares *SquaresSession) SquareOf(id uint64) (*big.Int, error) {
	return _Squares.Contract.SquareOf(&_Squares.CallOpts, id)
}

// SquareOf is a free data retrieval call binding the contract method 0x90ed39e4.
//
// Solidity: function squareOf(uint64 id) view returns(uint256)
func (_Squares *SquaresCallerSession) SquareOf(id uint64) (*big.Int, error) {
	return _Squares.Contract.SquareOf(&_Squares.CallOpts, id)
}

// ThresholdBps is a free data retrieval call binding the contract method 0xc1144b71.
//
// Solidity: function thresholdBps() view returns(uint16)
func (_Squares *SquaresCaller) ThresholdBps(opts *bind.CallOpts) (uint16, error) {
	var out []interface{}
	err := _Squares.contract.Call(opts, &out, "thresholdBps")

	if err != nil {
		return *new(uint16), err
	}

	out0 := *abi.ConvertType(out[0], new(uint16)).(*uint16)

	return out0, err

}

// ThresholdBps is a free data retrieval call binding the contract method 0xc1144b71.
//
// Solidity: function thresholdBps() view returns(uint16)
func (_Squares *SquaresSession) ThresholdBps() (uint16, error) {
	return _Squares.Contract.ThresholdBps(&_Squares.CallOpts)
}

// ThresholdBps is a free data retrieval call binding the contract method 0xc1144b71.
//
// Solidity: function thresholdBps() view returns(uint16)
func (_Squares *SquaresCallerSession) ThresholdBps() (uint16, error) {
	return _Squares.Contract.ThresholdBps(&_Squares.CallOpts)
}

// Verifier is a free data retrieval call binding the contract method 0x2b7ac3f3.
//
// Solidity: function verifier() view returns(address)
func (_Squares *SquaresCaller) Verifier(opts *bind.CallOpts) (common.Address, error) {
	var out []interface{}
	err := _Squares.contract.Call(opts, &out, "verifier")

	if err != nil {
		return *new(common.Address), err
	}

	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)

	return out0, err

}

// Verifier is a free data retrieval call binding the contract method 0x2b7ac3f3.
//
// Solidity: function verifier() view returns(address)
func (_Squares *SquaresSession) Verifier() (common.Address, error) {
	return _Squares.Contract.Verifier(&_Squares.CallOpts)
}

// Verifier is a free data retrieval call binding the contract method 0x2b7ac3f3.
//
// Solidity: function verifier() view returns(address)
func (_Squares *SquaresCallerSession) Verifier() (common.Address, error) {
	return _Squares.Contract.Verifier(&_Squares.CallOpts)
}

// AcceptOwnership is a paid mutator transaction binding the contract method 0x79ba5097.
//
// Solidity: function acceptOwnership() returns()
func (_Squares *SquaresTransactor) AcceptOwnership(opts *bind.TransactOpts) (*types.Transaction, error) {
	return _Squares.contract.Transact(opts, "acceptOwnership")
}

// AcceptOwnership is a paid mutator transaction binding the contract method 0x79ba5097.
//
// Solidity: function acceptOwnership() returns()
func (_Squares *SquaresSession) AcceptOwnership() (*types.Transaction, error) {
	return _Squares.Contract.AcceptOwnership(&_Squares.TransactOpts)
}

// AcceptOwnership is a paid mutator transaction binding the contract method 0x79ba5097.
//
// Solidity: function acceptOwnership() returns()
func (_Squares *SquaresTransactorSession) AcceptOwnership() (*types.Transaction, error) {
	return _Squares.Contract.AcceptOwnership(&_Squares.TransactOpts)
}

// ApplyThresholdBps is a paid mutator transaction binding the contract method 0xe4b809d2.
//
// Solidity: function applyThresholdBps() returns()
func (_Squares *SquaresTransactor) ApplyThresholdBps(opts *bind.TransactOpts) (*types.Transaction, error) {
	return _Squares.contract.Transact(opts, "applyThresholdBps")
}

// ApplyThresholdBps is a paid mutator transaction binding the contract method 0xe4b809d2.
//
// Solidity: function applyThresholdBps() returns()
func (_Squares *SquaresSession) ApplyThresholdBps() (*types.Transaction, error) {
	return _Squares.Contract.ApplyThresholdBps(&_Squares.TransactOpts)
}

// ApplyThresholdBps is a paid mutator transaction binding the contract method 0xe4b809d2.
//
// Solidity: function applyThresholdBps() returns()
func (_Squares *SquaresTransactorSession) ApplyThresholdBps() (*types.Transaction, error) {
	return _Squares.Contract.ApplyThresholdBps(&_Squares.TransactOpts)
}

// Cancel is a paid mutator transaction binding the contract method 0x4c125e79.
//
// Solidity: function cancel(uint64 id) returns()
func (_Squares *SquaresTransactor) Cancel(opts *bind.TransactOpts, id uint64) (*types.Transaction, error) {
	return _Squares.contract.Transact(opts, "cancel", id)
}

// Cancel is a paid mutator transaction binding the contract method 0x4c125e79.
//
// Solidity: function cancel(uint64 id) returns()
func (_Squares *SquaresSession) Cancel(id uint64) (*types.Transaction, error) {
	return _Squares.Contract.Cancel(&_Squares.TransactOpts, id)
}

// Cancel is a paid mutator transaction binding the contract method 0x4c125e79.
//
// Solidity: function cancel(uint64 id) returns()
func (_Squares *SquaresTransactorSession) Cancel(id uint64) (*types.Transaction, error) {
	return _Squares.Contract.Cancel(&_Squares.TransactOpts, id)
}

// ProposeThresholdBps is a paid mutator transaction binding the contract method 0xa657a10a.
//
// Solidity: function proposeThresholdBps(uint16 bps) returns()
func (_Squares *SquaresTransactor) ProposeThresholdBps(opts *bind.TransactOpts, bps uint16) (*types.Transaction, error) {
	return _Squares.contract.Transact(opts, "proposeThresholdBps", bps)
}

// ProposeThresholdBps is a paid mutator transaction binding the contract method 0xa657a10a.
//
// Solidity: function proposeThresholdBps(uint16 bps) returns()
func (_Squares *SquaresSession) ProposeThresholdBps(bps uint16) (*types.Transaction, error) {
	return _Squares.Contract.ProposeThresholdBps(&_Squares.TransactOpts, bps)
}

// ProposeThresholdBps is a paid mutator transaction binding the contract method 0xa657a10a.
//
// Solidity: function proposeThresholdBps(uint16 bps) returns()
func (_Squares *SquaresTransactorSession) ProposeThresholdBps(bps uint16) (*types.Transaction, error) {
	return _Squares.Contract.ProposeThresholdBps(&_Squares.TransactOpts, bps)
}

// RaiseThresholdBps is a paid mutator transaction binding the contract method 0xe218b255.
//
// Solidity: function raiseThresholdBps(uint16 bps) returns()
func (_Squares *SquaresTransactor) RaiseThresholdBps(opts *bind.TransactOpts, bps uint16) (*types.Transaction, error) {
	return _Squares.contract.Transact(opts, "raiseThresholdBps", bps)
}

// RaiseThresholdBps is a paid mutator transaction binding the contract method 0xe218b255.
//
// Solidity: function raiseThresholdBps(uint16 bps) returns()
func (_Squares *SquaresSession) RaiseThresholdBps(bps uint16) (*types.Transaction, error) {
	return _Squares.Contract.RaiseThresholdBps(&_Squares.TransactOpts, bps)
}

// RaiseThresholdBps is a paid mutator transaction binding the contract method 0xe218b255.
//
// Solidity: function raiseThresholdBps(uint16 bps) returns()
func (_Squares *SquaresTransactorSession) RaiseThresholdBps(bps uint16) (*types.Transaction, error) {
	return _Squares.Contract.RaiseThresholdBps(&_Squares.TransactOpts, bps)
}

// Request is a paid mutator transaction binding the contract method 0xb94207d3.
//
// Solidity: function request(bytes spec) payable returns(uint64 id)
func (_Squares *SquaresTransactor) Request(opts *bind.TransactOpts, spec []byte) (*types.Transaction, error) {
	return _Squares.contract.Transact(opts, "request", spec)
}

// Request is a paid mutator transaction binding the contract method 0xb94207d3.
//
// Solidity: function request(bytes spec) payable returns(uint64 id)
func (_Squares *SquaresSession) Request(spec []byte) (*types.Transaction, error) {
	return _Squares.Contract.Request(&_Squares.TransactOpts, spec)
}

// Request is a paid mutator transaction binding the contract method 0xb94207d3.
//
// Solidity: function request(bytes spec) payable returns(uint64 id)
func (_Squares *SquaresTransactorSession) Request(spec []byte) (*types.Transaction, error) {
	return _Squares.Contract.Request(&_Squares.TransactOpts, spec)
}

// SetPaused is a paid mutator transaction binding the contract method 0x2908f0dc.
//
// Solidity: function setPaused(uint8 bits) returns()
func (_Squares *SquaresTransactor) SetPaused(opts *bind.TransactOpts, bits uint8) (*types.Transaction, error) {
	return _Squares.contract.Transact(opts, "setPaused", bits)
}

// SetPaused is a paid mutator transaction binding the contract method 0x2908f0dc.
//
// Solidity: function setPaused(uint8 bits) returns()
func (_Squares *SquaresSession) SetPaused(bits uint8) (*types.Transaction, error) {
	return _Squares.Contract.SetPaused(&_Squares.TransactOpts, bits)
}

// SetPaused is a paid mutator transaction binding the contract method 0x2908f0dc.
//
// Solidity: function setPaused(uint8 bits) returns()
func (_Squares *SquaresTransactorSession) SetPaused(bits uint8) (*types.Transaction, error) {
	return _Squares.Contract.SetPaused(&_Squares.TransactOpts, bits)
}

// Submit is a paid mutator transaction binding the contract method 0xcd3c9d2e.
//
// Solidity: function submit((uint64,uint32,uint32,bytes32,address,bytes) task, bytes response, bytes certificate) returns()
func (_Squares *SquaresTransactor) Submit(opts *bind.TransactOpts, task IRotatingTaskManagerTask, response []byte, certificate []byte) (*types.Transaction, error) {
	return _Squares.contract.Transact(opts, "submit", task, response, certificate)
}

// Submit is a paid mutator transaction binding the contract method 0xcd3c9d2e.
//
// Solidity: function submit((uint64,uint32,uint32,bytes32,address,bytes) task, bytes response, bytes certificate) returns()
func (_Squares *SquaresSession) Submit(task IRotatingTaskManagerTask, response []byte, certificate []byte) (*types.Transaction, error) {
	return _Squares.Contract.Submit(&_Squares.TransactOpts, task, response, certificate)
}

// Submit is a paid mutator transaction binding the contract method 0xcd3c9d2e.
//
// Solidity: function submit((uint64,uint32,uint32,bytes32,address,bytes) task, bytes response, bytes certificate) returns()
func (_Squares *SquaresTransactorSession) Submit(task IRotatingTaskManagerTask, response []byte, certificate []byte) (*types.Transaction, error) {
	return _Squares.Contract.Submit(&_Squares.TransactOpts, task, response, certificate)
}

// TransferOwnership is a paid mutator transaction binding the contract method 0xf2fde38b.
//
// Solidity: function transferOwnership(address newOwner) returns()
func (_Squares *SquaresTransactor) TransferOwnership(opts *bind.TransactOpts, newOwner common.Address) (*types.Transaction, error) {
	return _Squares.contract.Transact(opts, "transferOwnership", newOwner)
}

// TransferOwnership is a paid mutator transaction binding the contract method 0xf2fde38b.
//
// Solidity: function transferOwnership(address newOwner) returns()
func (_Squares *SquaresSession) TransferOwnership(newOwner common.Address) (*types.Transaction, error) {
	return _Squares.Contract.TransferOwnership(&_Squares.TransactOpts, newOwner)
}

// TransferOwnership is a paid mutator transaction binding the contract method 0xf2fde38b.
//
// Solidity: function transferOwnership(address newOwner) returns()
func (_Squares *SquaresTransactorSession) TransferOwnership(newOwner common.Address) (*types.Transaction, error) {
	return _Squares.Contract.TransferOwnership(&_Squares.TransactOpts, newOwner)
}

// Withdraw is a paid mutator transaction binding the contract method 0x51cff8d9.
//
// Solidity: function withdraw(address to) returns(uint256 amount)
func (_Squares *SquaresTransactor) Withdraw(opts *bind.TransactOpts, to common.Address) (*types.Transaction, error) {
	return _Squares.contract.Transact(opts, "withdraw", to)
}

// Withdraw is a paid mutator transaction binding the contract method 0x51cff8d9.
//
// Solidity: function withdraw(address to) returns(uint256 amount)
func (_Squares *SquaresSession) Withdraw(to common.Address) (*types.Transaction, error) {
	return _Squares.Contract.Withdraw(&_Squares.TransactOpts, to)
}

// Withdraw is a paid mutator transaction binding the contract method 0x51cff8d9.
//
// Solidity: function withdraw(address to) returns(uint256 amount)
func (_Squares *SquaresTransactorSession) Withdraw(to common.Address) (*types.Transaction, error) {
	return _Squares.Contract.Withdraw(&_Squares.TransactOpts, to)
}

// SquaresEIP712DomainChangedIterator is returned from FilterEIP712DomainChanged and is used to iterate over the raw logs and unpacked data for EIP712DomainChanged events raised by the Squares contract.
type SquaresEIP712DomainChangedIterator struct {
	Event *SquaresEIP712DomainChanged // Event containing the contract specifics and raw log

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
func (it *SquaresEIP712DomainChangedIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(SquaresEIP712DomainChanged)
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
		it.Event = new(SquaresEIP712DomainChanged)
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
func (it *SquaresEIP712DomainChangedIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *SquaresEIP712DomainChangedIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// SquaresEIP712DomainChanged represents a EIP712DomainChanged event raised by the Squares contract.
type SquaresEIP712DomainChanged struct {
	Raw types.Log // Blockchain specific contextual infos
}

// FilterEIP712DomainChanged is a free log retrieval operation binding the contract event 0x0a6387c9ea3628b88a633bb4f3b151770f70085117a15f9bf3787cda53f13d31.
//
// Solidity: event EIP712DomainChanged()
func (_Squares *SquaresFilterer) FilterEIP712DomainChanged(opts *bind.FilterOpts) (*SquaresEIP712DomainChangedIterator, error) {

	logs, sub, err := _Squares.contract.FilterLogs(opts, "EIP712DomainChanged")
	if err != nil {
		return nil, err
	}
	return &SquaresEIP712DomainChangedIterator{contract: _Squares.contract, event: "EIP712DomainChanged", logs: logs, sub: sub}, nil
}

// WatchEIP712DomainChanged is a free log subscription operation binding the contract event 0x0a6387c9ea3628b88a633bb4f3b151770f70085117a15f9bf3787cda53f13d31.
//
// Solidity: event EIP712DomainChanged()
func (_Squares *SquaresFilterer) WatchEIP712DomainChanged(opts *bind.WatchOpts, sink chan<- *SquaresEIP712DomainChanged) (event.Subscription, error) {

	logs, sub, err := _Squares.contract.WatchLogs(opts, "EIP712DomainChanged")
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(SquaresEIP712DomainChanged)
				if err := _Squares.contract.UnpackLog(event, "EIP712DomainChanged", log); err != nil {
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
func (_Squares *SquaresFilterer) ParseEIP712DomainChanged(log types.Log) (*SquaresEIP712DomainChanged, error) {
	event := new(SquaresEIP712DomainChanged)
	if err := _Squares.contract.UnpackLog(event, "EIP712DomainChanged", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}

// SquaresOwnershipTransferStartedIterator is returned from FilterOwnershipTransferStarted and is used to iterate over the raw logs and unpacked data for OwnershipTransferStarted events raised by the Squares contract.
type SquaresOwnershipTransferStartedIterator struct {
	Event *SquaresOwnershipTransferStarted // Event containing the contract specifics and raw log

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
func (it *SquaresOwnershipTransferStartedIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(SquaresOwnershipTransferStarted)
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
		it.Event = new(SquaresOwnershipTransferStarted)
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
func (it *SquaresOwnershipTransferStartedIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *SquaresOwnershipTransferStartedIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// SquaresOwnershipTransferStarted represents a OwnershipTransferStarted event raised by the Squares contract.
type SquaresOwnershipTransferStarted struct {
	PreviousOwner common.Address
	NewOwner      common.Address
	Raw           types.Log // Blockchain specific contextual infos
}

// FilterOwnershipTransferStarted is a free log retrieval operation binding the contract event 0x38d16b8cac22d99fc7c124b9cd0de2d3fa1faef420bfe791d8c362d765e22700.
//
// Solidity: event OwnershipTransferStarted(address indexed previousOwner, address indexed newOwner)
func (_Squares *SquaresFilterer) FilterOwnershipTransferStarted(opts *bind.FilterOpts, previousOwner []common.Address, newOwner []common.Address) (*SquaresOwnershipTransferStartedIterator, error) {

	var previousOwnerRule []interface{}
	for _, previousOwnerItem := range previousOwner {
		previousOwnerRule = append(previousOwnerRule, previousOwnerItem)
	}
	var newOwnerRule []interface{}
	for _, newOwnerItem := range newOwner {
		newOwnerRule = append(newOwnerRule, newOwnerItem)
	}

	logs, sub, err := _Squares.contract.FilterLogs(opts, "OwnershipTransferStarted", previousOwnerRule, newOwnerRule)
	if err != nil {
		return nil, err
	}
	return &SquaresOwnershipTransferStartedIterator{contract: _Squares.contract, event: "OwnershipTransferStarted", logs: logs, sub: sub}, nil
}

// WatchOwnershipTransferStarted is a free log subscription operation binding the contract event 0x38d16b8cac22d99fc7c124b9cd0de2d3fa1faef420bfe791d8c362d765e22700.
//
// Solidity: event OwnershipTransferStarted(address indexed previousOwner, address indexed newOwner)
func (_Squares *SquaresFilterer) WatchOwnershipTransferStarted(opts *bind.WatchOpts, sink chan<- *SquaresOwnershipTransferStarted, previousOwner []common.Address, newOwner []common.Address) (event.Subscription, error) {

	var previousOwnerRule []interface{}
	for _, previousOwnerItem := range previousOwner {
		previousOwnerRule = append(previousOwnerRule, previousOwnerItem)
	}
	var newOwnerRule []interface{}
	for _, newOwnerItem := range newOwner {
		newOwnerRule = append(newOwnerRule, newOwnerItem)
	}

	logs, sub, err := _Squares.contract.WatchLogs(opts, "OwnershipTransferStarted", previousOwnerRule, newOwnerRule)
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(SquaresOwnershipTransferStarted)
				if err := _Squares.contract.UnpackLog(event, "OwnershipTransferStarted", log); err != nil {
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
func (_Squares *SquaresFilterer) ParseOwnershipTransferStarted(log types.Log) (*SquaresOwnershipTransferStarted, error) {
	event := new(SquaresOwnershipTransferStarted)
	if err := _Squares.contract.UnpackLog(event, "OwnershipTransferStarted", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}

// SquaresOwnershipTransferredIterator is returned from FilterOwnershipTransferred and is used to iterate over the raw logs and unpacked data for OwnershipTransferred events raised by the Squares contract.
type SquaresOwnershipTransferredIterator struct {
	Event *SquaresOwnershipTransferred // Event containing the contract specifics and raw log

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
func (it *SquaresOwnershipTransferredIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(SquaresOwnershipTransferred)
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
		it.Event = new(SquaresOwnershipTransferred)
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
func (it *SquaresOwnershipTransferredIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *SquaresOwnershipTransferredIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// SquaresOwnershipTransferred represents a OwnershipTransferred event raised by the Squares contract.
type SquaresOwnershipTransferred struct {
	PreviousOwner common.Address
	NewOwner      common.Address
	Raw           types.Log // Blockchain specific contextual infos
}

// FilterOwnershipTransferred is a free log retrieval operation binding the contract event 0x8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e0.
//
// Solidity: event OwnershipTransferred(address indexed previousOwner, address indexed newOwner)
func (_Squares *SquaresFilterer) FilterOwnershipTransferred(opts *bind.FilterOpts, previousOwner []common.Address, newOwner []common.Address) (*SquaresOwnershipTransferredIterator, error) {

	var previousOwnerRule []interface{}
	for _, previousOwnerItem := range previousOwner {
		previousOwnerRule = append(previousOwnerRule, previousOwnerItem)
	}
	var newOwnerRule []interface{}
	for _, newOwnerItem := range newOwner {
		newOwnerRule = append(newOwnerRule, newOwnerItem)
	}

	logs, sub, err := _Squares.contract.FilterLogs(opts, "OwnershipTransferred", previousOwnerRule, newOwnerRule)
	if err != nil {
		return nil, err
	}
	return &SquaresOwnershipTransferredIterator{contract: _Squares.contract, event: "OwnershipTransferred", logs: logs, sub: sub}, nil
}

// WatchOwnershipTransferred is a free log subscription operation binding the contract event 0x8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e0.
//
// Solidity: event OwnershipTransferred(address indexed previousOwner, address indexed newOwner)
func (_Squares *SquaresFilterer) WatchOwnershipTransferred(opts *bind.WatchOpts, sink chan<- *SquaresOwnershipTransferred, previousOwner []common.Address, newOwner []common.Address) (event.Subscription, error) {

	var previousOwnerRule []interface{}
	for _, previousOwnerItem := range previousOwner {
		previousOwnerRule = append(previousOwnerRule, previousOwnerItem)
	}
	var newOwnerRule []interface{}
	for _, newOwnerItem := range newOwner {
		newOwnerRule = append(newOwnerRule, newOwnerItem)
	}

	logs, sub, err := _Squares.contract.WatchLogs(opts, "OwnershipTransferred", previousOwnerRule, newOwnerRule)
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(SquaresOwnershipTransferred)
				if err := _Squares.contract.UnpackLog(event, "OwnershipTransferred", log); err != nil {
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
func (_Squares *SquaresFilterer) ParseOwnershipTransferred(log types.Log) (*SquaresOwnershipTransferred, error) {
	event := new(SquaresOwnershipTransferred)
	if err := _Squares.contract.UnpackLog(event, "OwnershipTransferred", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}

// SquaresPausedChangedIterator is returned from FilterPausedChanged and is used to iterate over the raw logs and unpacked data for PausedChanged events raised by the Squares contract.
type SquaresPausedChangedIterator struct {
	Event *SquaresPausedChanged // Event containing the contract specifics and raw log

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
func (it *SquaresPausedChangedIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(SquaresPausedChanged)
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
		it.Event = new(SquaresPausedChanged)
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
func (it *SquaresPausedChangedIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *SquaresPausedChangedIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// SquaresPausedChanged represents a PausedChanged event raised by the Squares contract.
type SquaresPausedChanged struct {
	PreviousBits uint8
	CurrentBits  uint8
	Raw          types.Log // Blockchain specific contextual infos
}

// FilterPausedChanged is a free log retrieval operation binding the contract event 0x37b0f48fb21b72e36e975afca8a7ec05d12abb6be1255e7ed616de6c61395840.
//
// Solidity: event PausedChanged(uint8 previousBits, uint8 currentBits)
func (_Squares *SquaresFilterer) FilterPausedChanged(opts *bind.FilterOpts) (*SquaresPausedChangedIterator, error) {

	logs, sub, err := _Squares.contract.FilterLogs(opts, "PausedChanged")
	if err != nil {
		return nil, err
	}
	return &SquaresPausedChangedIterator{contract: _Squares.contract, event: "PausedChanged", logs: logs, sub: sub}, nil
}

// WatchPausedChanged is a free log subscription operation binding the contract event 0x37b0f48fb21b72e36e975afca8a7ec05d12abb6be1255e7ed616de6c61395840.
//
// Solidity: event PausedChanged(uint8 previousBits, uint8 currentBits)
func (_Squares *SquaresFilterer) WatchPausedChanged(opts *bind.WatchOpts, sink chan<- *SquaresPausedChanged) (event.Subscription, error) {

	logs, sub, err := _Squares.contract.WatchLogs(opts, "PausedChanged")
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(SquaresPausedChanged)
				if err := _Squares.contract.UnpackLog(event, "PausedChanged", log); err != nil {
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
func (_Squares *SquaresFilterer) ParsePausedChanged(log types.Log) (*SquaresPausedChanged, error) {
	event := new(SquaresPausedChanged)
	if err := _Squares.contract.UnpackLog(event, "PausedChanged", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}

// SquaresRequestCancelledIterator is returned from FilterRequestCancelled and is used to iterate over the raw logs and unpacked data for RequestCancelled events raised by the Squares contract.
type SquaresRequestCancelledIterator struct {
	Event *SquaresRequestCancelled // Event containing the contract specifics and raw log

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
func (it *SquaresRequestCancelledIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(SquaresRequestCancelled)
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
		it.Event = new(SquaresRequestCancelled)
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
func (it *SquaresRequestCancelledIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *SquaresRequestCancelledIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// SquaresRequestCancelled represents a RequestCancelled event raised by the Squares contract.
type SquaresRequestCancelled struct {
	Id        uint64
	Requester common.Address
	Payment   *big.Int
	Raw       types.Log // Blockchain specific contextual infos
}

// FilterRequestCancelled is a free log retrieval operation binding the contract event 0x2618926e1afd58d61d065b4e7dd86ff34c934aeb78552de296003b2c5aef949c.
//
// Solidity: event RequestCancelled(uint64 indexed id, address indexed requester, uint256 payment)
func (_Squares *SquaresFilterer) FilterRequestCancelled(opts *bind.FilterOpts, id []uint64, requester []common.Address) (*SquaresRequestCancelledIterator, error) {

	var idRule []interface{}
	for _, idItem := range id {
		idRule = append(idRule, idItem)
	}
	var requesterRule []interface{}
	for _, requesterItem := range requester {
		requesterRule = append(requesterRule, requesterItem)
	}

	logs, sub, err := _Squares.contract.FilterLogs(opts, "RequestCancelled", idRule, requesterRule)
	if err != nil {
		return nil, err
	}
	return &SquaresRequestCancelledIterator{contract: _Squares.contract, event: "RequestCancelled", logs: logs, sub: sub}, nil
}

// WatchRequestCancelled is a free log subscription operation binding the contract event 0x2618926e1afd58d61d065b4e7dd86ff34c934aeb78552de296003b2c5aef949c.
//
// Solidity: event RequestCancelled(uint64 indexed id, address indexed requester, uint256 payment)
func (_Squares *SquaresFilterer) WatchRequestCancelled(opts *bind.WatchOpts, sink chan<- *SquaresRequestCancelled, id []uint64, requester []common.Address) (event.Subscription, error) {

	var idRule []interface{}
	for _, idItem := range id {
		idRule = append(idRule, idItem)
	}
	var requesterRule []interface{}
	for _, requesterItem := range requester {
		requesterRule = append(requesterRule, requesterItem)
	}

	logs, sub, err := _Squares.contract.WatchLogs(opts, "RequestCancelled", idRule, requesterRule)
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(SquaresRequestCancelled)
				if err := _Squares.contract.UnpackLog(event, "RequestCancelled", log); err != nil {
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

// ParseRequestCancelled is a log parse operation binding the contract event 0x2618926e1afd58d61d065b4e7dd86ff34c934aeb78552de296003b2c5aef949c.
//
// Solidity: event RequestCancelled(uint64 indexed id, address indexed requester, uint256 payment)
func (_Squares *SquaresFilterer) ParseRequestCancelled(log types.Log) (*SquaresRequestCancelled, error) {
	event := new(SquaresRequestCancelled)
	if err := _Squares.contract.UnpackLog(event, "RequestCancelled", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}

// SquaresRequestPaidIterator is returned from FilterRequestPaid and is used to iterate over the raw logs and unpacked data for RequestPaid events raised by the Squares contract.
type SquaresRequestPaidIterator struct {
	Event *SquaresRequestPaid // Event containing the contract specifics and raw log

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
func (it *SquaresRequestPaidIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(SquaresRequestPaid)
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
		it.Event = new(SquaresRequestPaid)
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
func (it *SquaresRequestPaidIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *SquaresRequestPaidIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// SquaresRequestPaid represents a RequestPaid event raised by the Squares contract.
type SquaresRequestPaid struct {
	Id      uint64
	Payee   common.Address
	Payment *big.Int
	Raw     types.Log // Blockchain specific contextual infos
}

// FilterRequestPaid is a free log retrieval operation binding the contract event 0xdf53acfebcab1e997c195b0e8871134ae1fca55543f291e2ae42a442f456fdc0.
//
// Solidity: event RequestPaid(uint64 indexed id, address indexed payee, uint256 payment)
func (_Squares *SquaresFilterer) FilterRequestPaid(opts *bind.FilterOpts, id []uint64, payee []common.Address) (*SquaresRequestPaidIterator, error) {

	var idRule []interface{}
	for _, idItem := range id {
		idRule = append(idRule, idItem)
	}
	var payeeRule []interface{}
	for _, payeeItem := range payee {
		payeeRule = append(payeeRule, payeeItem)
	}

	logs, sub, err := _Squares.contract.FilterLogs(opts, "RequestPaid", idRule, payeeRule)
	if err != nil {
		return nil, err
	}
	return &SquaresRequestPaidIterator{contract: _Squares.contract, event: "RequestPaid", logs: logs, sub: sub}, nil
}

// WatchRequestPaid is a free log subscription operation binding the contract event 0xdf53acfebcab1e997c195b0e8871134ae1fca55543f291e2ae42a442f456fdc0.
//
// Solidity: event RequestPaid(uint64 indexed id, address indexed payee, uint256 payment)
func (_Squares *SquaresFilterer) WatchRequestPaid(opts *bind.WatchOpts, sink chan<- *SquaresRequestPaid, id []uint64, payee []common.Address) (event.Subscription, error) {

	var idRule []interface{}
	for _, idItem := range id {
		idRule = append(idRule, idItem)
	}
	var payeeRule []interface{}
	for _, payeeItem := range payee {
		payeeRule = append(payeeRule, payeeItem)
	}

	logs, sub, err := _Squares.contract.WatchLogs(opts, "RequestPaid", idRule, payeeRule)
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(SquaresRequestPaid)
				if err := _Squares.contract.UnpackLog(event, "RequestPaid", log); err != nil {
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

// ParseRequestPaid is a log parse operation binding the contract event 0xdf53acfebcab1e997c195b0e8871134ae1fca55543f291e2ae42a442f456fdc0.
//
// Solidity: event RequestPaid(uint64 indexed id, address indexed payee, uint256 payment)
func (_Squares *SquaresFilterer) ParseRequestPaid(log types.Log) (*SquaresRequestPaid, error) {
	event := new(SquaresRequestPaid)
	if err := _Squares.contract.UnpackLog(event, "RequestPaid", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}

// SquaresRequestedIterator is returned from FilterRequested and is used to iterate over the raw logs and unpacked data for Requested events raised by the Squares contract.
type SquaresRequestedIterator struct {
	Event *SquaresRequested // Event containing the contract specifics and raw log

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
func (it *SquaresRequestedIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(SquaresRequested)
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
		it.Event = new(SquaresRequested)
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
func (it *SquaresRequestedIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *SquaresRequestedIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// SquaresRequested represents a Requested event raised by the Squares contract.
type SquaresRequested struct {
	Id        uint64
	Requester common.Address
	Payment   *big.Int
	DueAt     *big.Int
	Spec      []byte
	Raw       types.Log // Blockchain specific contextual infos
}

// FilterRequested is a free log retrieval operation binding the contract event 0xfbb00bf414991b0ef964c3173b5476994820b05df335d916fdc37b4f66ce66db.
//
// Solidity: event Requested(uint64 indexed id, address indexed requester, uint256 payment, uint256 dueAt, bytes spec)
func (_Squares *SquaresFilterer) FilterRequested(opts *bind.FilterOpts, id []uint64, requester []common.Address) (*SquaresRequestedIterator, error) {

	var idRule []interface{}
	for _, idItem := range id {
		idRule = append(idRule, idItem)
	}
	var requesterRule []interface{}
	for _, requesterItem := range requester {
		requesterRule = append(requesterRule, requesterItem)
	}

	logs, sub, err := _Squares.contract.FilterLogs(opts, "Requested", idRule, requesterRule)
	if err != nil {
		return nil, err
	}
	return &SquaresRequestedIterator{contract: _Squares.contract, event: "Requested", logs: logs, sub: sub}, nil
}

// WatchRequested is a free log subscription operation binding the contract event 0xfbb00bf414991b0ef964c3173b5476994820b05df335d916fdc37b4f66ce66db.
//
// Solidity: event Requested(uint64 indexed id, address indexed requester, uint256 payment, uint256 dueAt, bytes spec)
func (_Squares *SquaresFilterer) WatchRequested(opts *bind.WatchOpts, sink chan<- *SquaresRequested, id []uint64, requester []common.Address) (event.Subscription, error) {

	var idRule []interface{}
	for _, idItem := range id {
		idRule = append(idRule, idItem)
	}
	var requesterRule []interface{}
	for _, requesterItem := range requester {
		requesterRule = append(requesterRule, requesterItem)
	}

	logs, sub, err := _Squares.contract.WatchLogs(opts, "Requested", idRule, requesterRule)
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(SquaresRequested)
				if err := _Squares.contract.UnpackLog(event, "Requested", log); err != nil {
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

// ParseRequested is a log parse operation binding the contract event 0xfbb00bf414991b0ef964c3173b5476994820b05df335d916fdc37b4f66ce66db.
//
// Solidity: event Requested(uint64 indexed id, address indexed requester, uint256 payment, uint256 dueAt, bytes spec)
func (_Squares *SquaresFilterer) ParseRequested(log types.Log) (*SquaresRequested, error) {
	event := new(SquaresRequested)
	if err := _Squares.contract.UnpackLog(event, "Requested", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}

// SquaresSquaredIterator is returned from FilterSquared and is used to iterate over the raw logs and unpacked data for Squared events raised by the Squares contract.
type SquaresSquaredIterator struct {
	Event *SquaresSquared // Event containing the contract specifics and raw log

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
func (it *SquaresSquaredIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(SquaresSquared)
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
		it.Event = new(SquaresSquared)
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
func (it *SquaresSquaredIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *SquaresSquaredIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// SquaresSquared represents a Squared event raised by the Squares contract.
type SquaresSquared struct {
	Id     uint64
	Square *big.Int
	Raw    types.Log // Blockchain specific contextual infos
}

// FilterSquared is a free log retrieval operation binding the contract event 0xc3e11be7d97f43bcfe1e376d79abe33d6fec609f088ded6415ff0ac004fd85f4.
//
// Solidity: event Squared(uint64 indexed id, uint256 square)
func (_Squares *SquaresFilterer) FilterSquared(opts *bind.FilterOpts, id []uint64) (*SquaresSquaredIterator, error) {

	var idRule []interface{}
	for _, idItem := range id {
		idRule = append(idRule, idItem)
	}

	logs, sub, err := _Squares.contract.FilterLogs(opts, "Squared", idRule)
	if err != nil {
		return nil, err
	}
	return &SquaresSquaredIterator{contract: _Squares.contract, event: "Squared", logs: logs, sub: sub}, nil
}

// WatchSquared is a free log subscription operation binding the contract event 0xc3e11be7d97f43bcfe1e376d79abe33d6fec609f088ded6415ff0ac004fd85f4.
//
// Solidity: event Squared(uint64 indexed id, uint256 square)
func (_Squares *SquaresFilterer) WatchSquared(opts *bind.WatchOpts, sink chan<- *SquaresSquared, id []uint64) (event.Subscription, error) {

	var idRule []interface{}
	for _, idItem := range id {
		idRule = append(idRule, idItem)
	}

	logs, sub, err := _Squares.contract.WatchLogs(opts, "Squared", idRule)
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(SquaresSquared)
				if err := _Squares.contract.UnpackLog(event, "Squared", log); err != nil {
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

// ParseSquared is a log parse operation binding the contract event 0xc3e11be7d97f43bcfe1e376d79abe33d6fec609f088ded6415ff0ac004fd85f4.
//
// Solidity: event Squared(uint64 indexed id, uint256 square)
func (_Squares *SquaresFilterer) ParseSquared(log types.Log) (*SquaresSquared, error) {
	event := new(SquaresSquared)
	if err := _Squares.contract.UnpackLog(event, "Squared", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}

// SquaresTaskSettledIterator is returned from FilterTaskSettled and is used to iterate over the raw logs and unpacked data for TaskSettled events raised by the Squares contract.
type SquaresTaskSettledIterator struct {
	Event *SquaresTaskSettled // Event containing the contract specifics and raw log

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
func (it *SquaresTaskSettledIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(SquaresTaskSettled)
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
		it.Event = new(SquaresTaskSettled)
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
func (it *SquaresTaskSettledIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *SquaresTaskSettledIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// SquaresTaskSettled represents a TaskSettled event raised by the Squares contract.
type SquaresTaskSettled struct {
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
func (_Squares *SquaresFilterer) FilterTaskSettled(opts *bind.FilterOpts, id []uint64, proposer []common.Address, submitter []common.Address) (*SquaresTaskSettledIterator, error) {

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

	logs, sub, err := _Squares.contract.FilterLogs(opts, "TaskSettled", idRule, proposerRule, submitterRule)
	if err != nil {
		return nil, err
	}
	return &SquaresTaskSettledIterator{contract: _Squares.contract, event: "TaskSettled", logs: logs, sub: sub}, nil
}

// WatchTaskSettled is a free log subscription operation binding the contract event 0x51783a46a5e88e44fc29b9d71b958441bce08c9116a1ece1a11de5ab2a2ae18d.
//
// Solidity: event TaskSettled(uint64 indexed id, address indexed proposer, address indexed submitter, bytes32 digest, uint32 referenceBlock)
func (_Squares *SquaresFilterer) WatchTaskSettled(opts *bind.WatchOpts, sink chan<- *SquaresTaskSettled, id []uint64, proposer []common.Address, submitter []common.Address) (event.Subscription, error) {

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

	logs, sub, err := _Squares.contract.WatchLogs(opts, "TaskSettled", idRule, proposerRule, submitterRule)
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(SquaresTaskSettled)
				if err := _Squares.contract.UnpackLog(event, "TaskSettled", log); err != nil {
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
func (_Squares *SquaresFilterer) ParseTaskSettled(log types.Log) (*SquaresTaskSettled, error) {
	event := new(SquaresTaskSettled)
	if err := _Squares.contract.UnpackLog(event, "TaskSettled", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}

// SquaresThresholdChangedIterator is returned from FilterThresholdChanged and is used to iterate over the raw logs and unpacked data for ThresholdChanged events raised by the Squares contract.
type SquaresThresholdChangedIterator struct {
	Event *SquaresThresholdChanged // Event containing the contract specifics and raw log

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
func (it *SquaresThresholdChangedIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(SquaresThresholdChanged)
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
		it.Event = new(SquaresThresholdChanged)
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
func (it *SquaresThresholdChangedIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *SquaresThresholdChangedIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// SquaresThresholdChanged represents a ThresholdChanged event raised by the Squares contract.
type SquaresThresholdChanged struct {
	PreviousBps uint16
	CurrentBps  uint16
	Raw         types.Log // Blockchain specific contextual infos
}

// FilterThresholdChanged is a free log retrieval operation binding the contract event 0x64dbf6468cb9658ab9289099b7b6e6898d71287182a35d46a742f52fce0da5d4.
//
// Solidity: event ThresholdChanged(uint16 previousBps, uint16 currentBps)
func (_Squares *SquaresFilterer) FilterThresholdChanged(opts *bind.FilterOpts) (*SquaresThresholdChangedIterator, error) {

	logs, sub, err := _Squares.contract.FilterLogs(opts, "ThresholdChanged")
	if err != nil {
		return nil, err
	}
	return &SquaresThresholdChangedIterator{contract: _Squares.contract, event: "ThresholdChanged", logs: logs, sub: sub}, nil
}

// WatchThresholdChanged is a free log subscription operation binding the contract event 0x64dbf6468cb9658ab9289099b7b6e6898d71287182a35d46a742f52fce0da5d4.
//
// Solidity: event ThresholdChanged(uint16 previousBps, uint16 currentBps)
func (_Squares *SquaresFilterer) WatchThresholdChanged(opts *bind.WatchOpts, sink chan<- *SquaresThresholdChanged) (event.Subscription, error) {

	logs, sub, err := _Squares.contract.WatchLogs(opts, "ThresholdChanged")
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(SquaresThresholdChanged)
				if err := _Squares.contract.UnpackLog(event, "ThresholdChanged", log); err != nil {
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
func (_Squares *SquaresFilterer) ParseThresholdChanged(log types.Log) (*SquaresThresholdChanged, error) {
	event := new(SquaresThresholdChanged)
	if err := _Squares.contract.UnpackLog(event, "ThresholdChanged", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}

// SquaresThresholdProposedIterator is returned from FilterThresholdProposed and is used to iterate over the raw logs and unpacked data for ThresholdProposed events raised by the Squares contract.
type SquaresThresholdProposedIterator struct {
	Event *SquaresThresholdProposed // Event containing the contract specifics and raw log

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
func (it *SquaresThresholdProposedIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(SquaresThresholdProposed)
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
		it.Event = new(SquaresThresholdProposed)
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
func (it *SquaresThresholdProposedIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *SquaresThresholdProposedIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// SquaresThresholdProposed represents a ThresholdProposed event raised by the Squares contract.
type SquaresThresholdProposed struct {
	Bps       uint16
	FromBlock *big.Int
	Raw       types.Log // Blockchain specific contextual infos
}

// FilterThresholdProposed is a free log retrieval operation binding the contract event 0x566e29396531247e33258ce3b058507202e944e586ff07595ed120049e43240e.
//
// Solidity: event ThresholdProposed(uint16 bps, uint256 fromBlock)
func (_Squares *SquaresFilterer) FilterThresholdProposed(opts *bind.FilterOpts) (*SquaresThresholdProposedIterator, error) {

	logs, sub, err := _Squares.contract.FilterLogs(opts, "ThresholdProposed")
	if err != nil {
		return nil, err
	}
	return &SquaresThresholdProposedIterator{contract: _Squares.contract, event: "ThresholdProposed", logs: logs, sub: sub}, nil
}

// WatchThresholdProposed is a free log subscription operation binding the contract event 0x566e29396531247e33258ce3b058507202e944e586ff07595ed120049e43240e.
//
// Solidity: event ThresholdProposed(uint16 bps, uint256 fromBlock)
func (_Squares *SquaresFilterer) WatchThresholdProposed(opts *bind.WatchOpts, sink chan<- *SquaresThresholdProposed) (event.Subscription, error) {

	logs, sub, err := _Squares.contract.WatchLogs(opts, "ThresholdProposed")
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(SquaresThresholdProposed)
				if err := _Squares.contract.UnpackLog(event, "ThresholdProposed", log); err != nil {
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
func (_Squares *SquaresFilterer) ParseThresholdProposed(log types.Log) (*SquaresThresholdProposed, error) {
	event := new(SquaresThresholdProposed)
	if err := _Squares.contract.UnpackLog(event, "ThresholdProposed", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}

// SquaresWithdrawnIterator is returned from FilterWithdrawn and is used to iterate over the raw logs and unpacked data for Withdrawn events raised by the Squares contract.
type SquaresWithdrawnIterator struct {
	Event *SquaresWithdrawn // Event containing the contract specifics and raw log

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
func (it *SquaresWithdrawnIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(SquaresWithdrawn)
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
		it.Event = new(SquaresWithdrawn)
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
func (it *SquaresWithdrawnIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *SquaresWithdrawnIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// SquaresWithdrawn represents a Withdrawn event raised by the Squares contract.
type SquaresWithdrawn struct {
	Account common.Address
	To      common.Address
	Amount  *big.Int
	Raw     types.Log // Blockchain specific contextual infos
}

// FilterWithdrawn is a free log retrieval operation binding the contract event 0xd1c19fbcd4551a5edfb66d43d2e337c04837afda3482b42bdf569a8fccdae5fb.
//
// Solidity: event Withdrawn(address indexed account, address indexed to, uint256 amount)
func (_Squares *SquaresFilterer) FilterWithdrawn(opts *bind.FilterOpts, account []common.Address, to []common.Address) (*SquaresWithdrawnIterator, error) {

	var accountRule []interface{}
	for _, accountItem := range account {
		accountRule = append(accountRule, accountItem)
	}
	var toRule []interface{}
	for _, toItem := range to {
		toRule = append(toRule, toItem)
	}

	logs, sub, err := _Squares.contract.FilterLogs(opts, "Withdrawn", accountRule, toRule)
	if err != nil {
		return nil, err
	}
	return &SquaresWithdrawnIterator{contract: _Squares.contract, event: "Withdrawn", logs: logs, sub: sub}, nil
}

// WatchWithdrawn is a free log subscription operation binding the contract event 0xd1c19fbcd4551a5edfb66d43d2e337c04837afda3482b42bdf569a8fccdae5fb.
//
// Solidity: event Withdrawn(address indexed account, address indexed to, uint256 amount)
func (_Squares *SquaresFilterer) WatchWithdrawn(opts *bind.WatchOpts, sink chan<- *SquaresWithdrawn, account []common.Address, to []common.Address) (event.Subscription, error) {

	var accountRule []interface{}
	for _, accountItem := range account {
		accountRule = append(accountRule, accountItem)
	}
	var toRule []interface{}
	for _, toItem := range to {
		toRule = append(toRule, toItem)
	}

	logs, sub, err := _Squares.contract.WatchLogs(opts, "Withdrawn", accountRule, toRule)
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(SquaresWithdrawn)
				if err := _Squares.contract.UnpackLog(event, "Withdrawn", log); err != nil {
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
func (_Squares *SquaresFilterer) ParseWithdrawn(log types.Log) (*SquaresWithdrawn, error) {
	event := new(SquaresWithdrawn)
	if err := _Squares.contract.UnpackLog(event, "Withdrawn", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}
