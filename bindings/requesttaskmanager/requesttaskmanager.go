// Code generated - DO NOT EDIT.
// This file is a generated binding and any manual changes will be lost.

package requesttaskmanager

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

// RequestTaskManagerMetaData contains all meta data concerning the RequestTaskManager contract.
var RequestTaskManagerMetaData = &bind.MetaData{
	ABI: "[{\"type\":\"function\",\"name\":\"MAX_SPEC_BYTES\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"MIN_THRESHOLD_BPS\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint16\",\"internalType\":\"uint16\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"acceptOwnership\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"applyThresholdBps\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"cancel\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"credit\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"digest\",\"inputs\":[{\"name\":\"task\",\"type\":\"tuple\",\"internalType\":\"structIRotatingTaskManager.Task\",\"components\":[{\"name\":\"id\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"referenceBlock\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"deadlineBlock\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"referenceHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"proposer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"spec\",\"type\":\"bytes\",\"internalType\":\"bytes\"}]},{\"name\":\"response\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"eip712Domain\",\"inputs\":[],\"outputs\":[{\"name\":\"fields\",\"type\":\"bytes1\",\"internalType\":\"bytes1\"},{\"name\":\"name\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"version\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"chainId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"verifyingContract\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"salt\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"extensions\",\"type\":\"uint256[]\",\"internalType\":\"uint256[]\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"getRequest\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structIRequestTaskManager.Request\",\"components\":[{\"name\":\"status\",\"type\":\"uint8\",\"internalType\":\"enumIRequestTaskManager.Status\"},{\"name\":\"requester\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"payment\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"requestedAt\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"dueAt\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"openUntil\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"specHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"isSettled\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"lastSettlement\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structIRotatingTaskManager.LastSettlement\",\"components\":[{\"name\":\"proposer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"blockNumber\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"id\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"minPayment\",\"inputs\":[{\"name\":\"spec\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"newestDue\",\"inputs\":[],\"outputs\":[{\"name\":\"id\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"owner\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"parameters\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structIRotatingTaskManager.Parameters\",\"components\":[{\"name\":\"exclusiveBlocks\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"graceBlocks\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"windowBlocks\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"paused\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint8\",\"internalType\":\"uint8\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"pendingOwner\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"proposeThresholdBps\",\"inputs\":[{\"name\":\"bps\",\"type\":\"uint16\",\"internalType\":\"uint16\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"proposedThresholdBps\",\"inputs\":[],\"outputs\":[{\"name\":\"bps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"fromBlock\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"queue\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structIRequestTaskManager.Queue\",\"components\":[{\"name\":\"delayBlocks\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"spacingBlocks\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"openBlocks\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"maxWaitBlocks\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"raiseThresholdBps\",\"inputs\":[{\"name\":\"bps\",\"type\":\"uint16\",\"internalType\":\"uint16\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"renounceOwnership\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"pure\"},{\"type\":\"function\",\"name\":\"request\",\"inputs\":[{\"name\":\"spec\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[{\"name\":\"id\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"payable\"},{\"type\":\"function\",\"name\":\"requestCount\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"setPaused\",\"inputs\":[{\"name\":\"bits\",\"type\":\"uint8\",\"internalType\":\"uint8\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"submit\",\"inputs\":[{\"name\":\"task\",\"type\":\"tuple\",\"internalType\":\"structIRotatingTaskManager.Task\",\"components\":[{\"name\":\"id\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"referenceBlock\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"deadlineBlock\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"referenceHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"proposer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"spec\",\"type\":\"bytes\",\"internalType\":\"bytes\"}]},{\"name\":\"response\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"certificate\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"thresholdBps\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint16\",\"internalType\":\"uint16\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"transferOwnership\",\"inputs\":[{\"name\":\"newOwner\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"verifier\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIQuorumVerifier\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"withdraw\",\"inputs\":[{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"addresspayable\"}],\"outputs\":[{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"event\",\"name\":\"EIP712DomainChanged\",\"inputs\":[],\"anonymous\":false},{\"type\":\"event\",\"name\":\"OwnershipTransferStarted\",\"inputs\":[{\"name\":\"previousOwner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"newOwner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"OwnershipTransferred\",\"inputs\":[{\"name\":\"previousOwner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"newOwner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"PausedChanged\",\"inputs\":[{\"name\":\"previousBits\",\"type\":\"uint8\",\"indexed\":false,\"internalType\":\"uint8\"},{\"name\":\"currentBits\",\"type\":\"uint8\",\"indexed\":false,\"internalType\":\"uint8\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"RequestCancelled\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"requester\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"payment\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"RequestPaid\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"payee\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"payment\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Requested\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"requester\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"payment\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"dueAt\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"spec\",\"type\":\"bytes\",\"indexed\":false,\"internalType\":\"bytes\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"TaskSettled\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"proposer\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"submitter\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"digest\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"},{\"name\":\"referenceBlock\",\"type\":\"uint32\",\"indexed\":false,\"internalType\":\"uint32\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ThresholdChanged\",\"inputs\":[{\"name\":\"previousBps\",\"type\":\"uint16\",\"indexed\":false,\"internalType\":\"uint16\"},{\"name\":\"currentBps\",\"type\":\"uint16\",\"indexed\":false,\"internalType\":\"uint16\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ThresholdProposed\",\"inputs\":[{\"name\":\"bps\",\"type\":\"uint16\",\"indexed\":false,\"internalType\":\"uint16\"},{\"name\":\"fromBlock\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Withdrawn\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"to\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"DeadlineOutOfRange\",\"inputs\":[{\"name\":\"deadlineBlock\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"DeadlinePassed\",\"inputs\":[{\"name\":\"deadlineBlock\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"FailedCall\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"InsufficientBalance\",\"inputs\":[{\"name\":\"balance\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"needed\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"InvalidFlag\",\"inputs\":[{\"name\":\"flag\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]},{\"type\":\"error\",\"name\":\"InvalidParameters\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"InvalidPauseBits\",\"inputs\":[{\"name\":\"bits\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]},{\"type\":\"error\",\"name\":\"InvalidPayment\",\"inputs\":[{\"name\":\"payment\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"InvalidQueue\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"InvalidShortString\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"InvalidThreshold\",\"inputs\":[{\"name\":\"bps\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"NoCredit\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NothingProposed\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"NoticeNotOver\",\"inputs\":[{\"name\":\"fromBlock\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"OwnableInvalidOwner\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"OwnableUnauthorizedAccount\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"OwnerNeeded\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"Paused\",\"inputs\":[{\"name\":\"flag\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]},{\"type\":\"error\",\"name\":\"PaymentTooLow\",\"inputs\":[{\"name\":\"required\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"given\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ProposedLast\",\"inputs\":[{\"name\":\"proposer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"lastBlock\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ProposerExclusive\",\"inputs\":[{\"name\":\"proposer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"lastBlock\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"QueueFull\",\"inputs\":[{\"name\":\"waitBlocks\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"QuorumEmpty\",\"inputs\":[{\"name\":\"quorum\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"QuorumNotReached\",\"inputs\":[{\"name\":\"quorum\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"signed\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"total\",\"type\":\"uint96\",\"internalType\":\"uint96\"}]},{\"type\":\"error\",\"name\":\"ReferenceBlockNotPast\",\"inputs\":[{\"name\":\"referenceBlock\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"ReferenceBlockTooOld\",\"inputs\":[{\"name\":\"referenceBlock\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"oldest\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ReferenceHashMismatch\",\"inputs\":[{\"name\":\"given\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"actual\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"RequestIsCancelled\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"RequestLapsed\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"openUntil\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"RequestStillOpen\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"openUntil\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"RequestTooNew\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"oldestReference\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"SafeCastOverflowedUintDowncast\",\"inputs\":[{\"name\":\"bits\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"SpecMismatch\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"SpecTooLong\",\"inputs\":[{\"name\":\"length\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"StringTooLong\",\"inputs\":[{\"name\":\"str\",\"type\":\"string\",\"internalType\":\"string\"}]},{\"type\":\"error\",\"name\":\"TaskAlreadySettled\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"ThresholdNeedsNotice\",\"inputs\":[{\"name\":\"bps\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"UnknownRequest\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"AddressEmptyCode\",\"inputs\":[{\"name\":\"target\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"InvalidQuorumNumbers\",\"inputs\":[{\"name\":\"quorumNumbers\",\"type\":\"bytes\",\"internalType\":\"bytes\"}]},{\"type\":\"error\",\"name\":\"MalformedCertificate\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"NotAMember\",\"inputs\":[{\"name\":\"operator\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"referenceBlock\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"NotASigner\",\"inputs\":[{\"name\":\"operator\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"BitmapValueTooLarge\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"BlockNumberNotLatest\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"BlockNumberTooRecent\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"BytesArrayLengthTooLong\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"BytesArrayNotOrdered\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"ECAddFailed\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"ECMulFailed\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"EmptyStakeHistory\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"ExpModFailed\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"InputArrayLengthMismatch\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"InputEmptyQuorumNumbers\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"InputNonSignerLengthMismatch\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"InvalidBLSPairingKey\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"InvalidBLSSignature\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"InvalidBlockNumber\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"InvalidQuorumApkHash\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"InvalidReferenceBlocknumber\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"NonSignerPubkeysNotSorted\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"QuorumDoesNotExist\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"ScalarTooLarge\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"StaleStakesForbidden\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"NoTable\",\"inputs\":[{\"name\":\"referenceBlock\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"NonSignerIndicesNotSorted\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"NotOnTheCurve\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"ReferenceTimestampDoesNotExist\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"VerificationFailed\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"WrongNumberOfQuorums\",\"inputs\":[{\"name\":\"given\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"wanted\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"CertificateStale\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"EmptyRoot\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"InvalidIndex\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"InvalidOperatorIndex\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"InvalidProofLength\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"OnlyTableUpdater\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"RootDisabled\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"TableUpdateStale\",\"inputs\":[]}]",
	Sigs: map[string]string{
		"f9f50746": "MAX_SPEC_BYTES()",
		"5072e042": "MIN_THRESHOLD_BPS()",
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
		"cd3c9d2e": "submit((uint64,uint32,uint32,bytes32,address,bytes),bytes,bytes)",
		"c1144b71": "thresholdBps()",
		"f2fde38b": "transferOwnership(address)",
		"2b7ac3f3": "verifier()",
		"51cff8d9": "withdraw(address)",
	},
}

// RequestTaskManagerABI is the input ABI used to generate the binding from.
// Deprecated: Use RequestTaskManagerMetaData.ABI instead.
var RequestTaskManagerABI = RequestTaskManagerMetaData.ABI

// Deprecated: Use RequestTaskManagerMetaData.Sigs instead.
// RequestTaskManagerFuncSigs maps the 4-byte function signature to its string representation.
var RequestTaskManagerFuncSigs = RequestTaskManagerMetaData.Sigs

// RequestTaskManager is an auto generated Go binding around an Ethereum contract.
type RequestTaskManager struct {
	RequestTaskManagerCaller     // Read-only binding to the contract
	RequestTaskManagerTransactor // Write-only binding to the contract
	RequestTaskManagerFilterer   // Log filterer for contract events
}

// RequestTaskManagerCaller is an auto generated read-only Go binding around an Ethereum contract.
type RequestTaskManagerCaller struct {
	contract *bind.BoundContract // Generic contract wrapper for the low level calls
}

// RequestTaskManagerTransactor is an auto generated write-only Go binding around an Ethereum contract.
type RequestTaskManagerTransactor struct {
	contract *bind.BoundContract // Generic contract wrapper for the low level calls
}

// RequestTaskManagerFilterer is an auto generated log filtering Go binding around an Ethereum contract events.
type RequestTaskManagerFilterer struct {
	contract *bind.BoundContract // Generic contract wrapper for the low level calls
}

// RequestTaskManagerSession is an auto generated Go binding around an Ethereum contract,
// with pre-set call and transact options.
type RequestTaskManagerSession struct {
	Contract     *RequestTaskManager // Generic contract binding to set the session for
	CallOpts     bind.CallOpts       // Call options to use throughout this session
	TransactOpts bind.TransactOpts   // Transaction auth options to use throughout this session
}

// RequestTaskManagerCallerSession is an auto generated read-only Go binding around an Ethereum contract,
// with pre-set call options.
type RequestTaskManagerCallerSession struct {
	Contract *RequestTaskManagerCaller // Generic contract caller binding to set the session for
	CallOpts bind.CallOpts             // Call options to use throughout this session
}

// RequestTaskManagerTransactorSession is an auto generated write-only Go binding around an Ethereum contract,
// with pre-set transact options.
type RequestTaskManagerTransactorSession struct {
	Contract     *RequestTaskManagerTransactor // Generic contract transactor binding to set the session for
	TransactOpts bind.TransactOpts             // Transaction auth options to use throughout this session
}

// RequestTaskManagerRaw is an auto generated low-level Go binding around an Ethereum contract.
type RequestTaskManagerRaw struct {
	Contract *RequestTaskManager // Generic contract binding to access the raw methods on
}

// RequestTaskManagerCallerRaw is an auto generated low-level read-only Go binding around an Ethereum contract.
type RequestTaskManagerCallerRaw struct {
	Contract *RequestTaskManagerCaller // Generic read-only contract binding to access the raw methods on
}

// RequestTaskManagerTransactorRaw is an auto generated low-level write-only Go binding around an Ethereum contract.
type RequestTaskManagerTransactorRaw struct {
	Contract *RequestTaskManagerTransactor // Generic write-only contract binding to access the raw methods on
}

// NewRequestTaskManager creates a new instance of RequestTaskManager, bound to a specific deployed contract.
func NewRequestTaskManager(address common.Address, backend bind.ContractBackend) (*RequestTaskManager, error) {
	contract, err := bindRequestTaskManager(address, backend, backend, backend)
	if err != nil {
		return nil, err
	}
	return &RequestTaskManager{RequestTaskManagerCaller: RequestTaskManagerCaller{contract: contract}, RequestTaskManagerTransactor: RequestTaskManagerTransactor{contract: contract}, RequestTaskManagerFilterer: RequestTaskManagerFilterer{contract: contract}}, nil
}

// NewRequestTaskManagerCaller creates a new read-only instance of RequestTaskManager, bound to a specific deployed contract.
func NewRequestTaskManagerCaller(address common.Address, caller bind.ContractCaller) (*RequestTaskManagerCaller, error) {
	contract, err := bindRequestTaskManager(address, caller, nil, nil)
	if err != nil {
		return nil, err
	}
	return &RequestTaskManagerCaller{contract: contract}, nil
}

// NewRequestTaskManagerTransactor creates a new write-only instance of RequestTaskManager, bound to a specific deployed contract.
func NewRequestTaskManagerTransactor(address common.Address, transactor bind.ContractTransactor) (*RequestTaskManagerTransactor, error) {
	contract, err := bindRequestTaskManager(address, nil, transactor, nil)
	if err != nil {
		return nil, err
	}
	return &RequestTaskManagerTransactor{contract: contract}, nil
}

// NewRequestTaskManagerFilterer creates a new log filterer instance of RequestTaskManager, bound to a specific deployed contract.
func NewRequestTaskManagerFilterer(address common.Address, filterer bind.ContractFilterer) (*RequestTaskManagerFilterer, error) {
	contract, err := bindRequestTaskManager(address, nil, nil, filterer)
	if err != nil {
		return nil, err
	}
	return &RequestTaskManagerFilterer{contract: contract}, nil
}

// bindRequestTaskManager binds a generic wrapper to an already deployed contract.
func bindRequestTaskManager(address common.Address, caller bind.ContractCaller, transactor bind.ContractTransactor, filterer bind.ContractFilterer) (*bind.BoundContract, error) {
	parsed, err := RequestTaskManagerMetaData.GetAbi()
	if err != nil {
		return nil, err
	}
	return bind.NewBoundContract(address, *parsed, caller, transactor, filterer), nil
}

// Call invokes the (constant) contract method with params as input values and
// sets the output to result. The result type might be a single field for simple
// returns, a slice of interfaces for anonymous returns and a struct for named
// returns.
func (_RequestTaskManager *RequestTaskManagerRaw) Call(opts *bind.CallOpts, result *[]interface{}, method string, params ...interface{}) error {
	return _RequestTaskManager.Contract.RequestTaskManagerCaller.contract.Call(opts, result, method, params...)
}

// Transfer initiates a plain transaction to move funds to the contract, calling
// its default method if one is available.
func (_RequestTaskManager *RequestTaskManagerRaw) Transfer(opts *bind.TransactOpts) (*types.Transaction, error) {
	return _RequestTaskManager.Contract.RequestTaskManagerTransactor.contract.Transfer(opts)
}

// Transact invokes the (paid) contract method with params as input values.
func (_RequestTaskManager *RequestTaskManagerRaw) Transact(opts *bind.TransactOpts, method string, params ...interface{}) (*types.Transaction, error) {
	return _RequestTaskManager.Contract.RequestTaskManagerTransactor.contract.Transact(opts, method, params...)
}

// Call invokes the (constant) contract method with params as input values and
// sets the output to result. The result type might be a single field for simple
// returns, a slice of interfaces for anonymous returns and a struct for named
// returns.
func (_RequestTaskManager *RequestTaskManagerCallerRaw) Call(opts *bind.CallOpts, result *[]interface{}, method string, params ...interface{}) error {
	return _RequestTaskManager.Contract.contract.Call(opts, result, method, params...)
}

// Transfer initiates a plain transaction to move funds to the contract, calling
// its default method if one is available.
func (_RequestTaskManager *RequestTaskManagerTransactorRaw) Transfer(opts *bind.TransactOpts) (*types.Transaction, error) {
	return _RequestTaskManager.Contract.contract.Transfer(opts)
}

// Transact invokes the (paid) contract method with params as input values.
func (_RequestTaskManager *RequestTaskManagerTransactorRaw) Transact(opts *bind.TransactOpts, method string, params ...interface{}) (*types.Transaction, error) {
	return _RequestTaskManager.Contract.contract.Transact(opts, method, params...)
}

// MAXSPECBYTES is a free data retrieval call binding the contract method 0xf9f50746.
//
// Solidity: function MAX_SPEC_BYTES() view returns(uint256)
func (_RequestTaskManager *RequestTaskManagerCaller) MAXSPECBYTES(opts *bind.CallOpts) (*big.Int, error) {
	var out []interface{}
	err := _RequestTaskManager.contract.Call(opts, &out, "MAX_SPEC_BYTES")

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// MAXSPECBYTES is a free data retrieval call binding the contract method 0xf9f50746.
//
// Solidity: function MAX_SPEC_BYTES() view returns(uint256)
func (_RequestTaskManager *RequestTaskManagerSession) MAXSPECBYTES() (*big.Int, error) {
	return _RequestTaskManager.Contract.MAXSPECBYTES(&_RequestTaskManager.CallOpts)
}

// MAXSPECBYTES is a free data retrieval call binding the contract method 0xf9f50746.
//
// Solidity: function MAX_SPEC_BYTES() view returns(uint256)
func (_RequestTaskManager *RequestTaskManagerCallerSession) MAXSPECBYTES() (*big.Int, error) {
	return _RequestTaskManager.Contract.MAXSPECBYTES(&_RequestTaskManager.CallOpts)
}

// MINTHRESHOLDBPS is a free data retrieval call binding the contract method 0x5072e042.
//
// Solidity: function MIN_THRESHOLD_BPS() view returns(uint16)
func (_RequestTaskManager *RequestTaskManagerCaller) MINTHRESHOLDBPS(opts *bind.CallOpts) (uint16, error) {
	var out []interface{}
	err := _RequestTaskManager.contract.Call(opts, &out, "MIN_THRESHOLD_BPS")

	if err != nil {
		return *new(uint16), err
	}

	out0 := *abi.ConvertType(out[0], new(uint16)).(*uint16)

	return out0, err

}

// MINTHRESHOLDBPS is a free data retrieval call binding the contract method 0x5072e042.
//
// Solidity: function MIN_THRESHOLD_BPS() view returns(uint16)
func (_RequestTaskManager *RequestTaskManagerSession) MINTHRESHOLDBPS() (uint16, error) {
	return _RequestTaskManager.Contract.MINTHRESHOLDBPS(&_RequestTaskManager.CallOpts)
}

// MINTHRESHOLDBPS is a free data retrieval call binding the contract method 0x5072e042.
//
// Solidity: function MIN_THRESHOLD_BPS() view returns(uint16)
func (_RequestTaskManager *RequestTaskManagerCallerSession) MINTHRESHOLDBPS() (uint16, error) {
	return _RequestTaskManager.Contract.MINTHRESHOLDBPS(&_RequestTaskManager.CallOpts)
}

// Credit is a free data retrieval call binding the contract method 0xd5d44d80.
//
// Solidity: function credit(address account) view returns(uint256 amount)
func (_RequestTaskManager *RequestTaskManagerCaller) Credit(opts *bind.CallOpts, account common.Address) (*big.Int, error) {
	var out []interface{}
	err := _RequestTaskManager.contract.Call(opts, &out, "credit", account)

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// Credit is a free data retrieval call binding the contract method 0xd5d44d80.
//
// Solidity: function credit(address account) view returns(uint256 amount)
func (_RequestTaskManager *RequestTaskManagerSession) Credit(account common.Address) (*big.Int, error) {
	return _RequestTaskManager.Contract.Credit(&_RequestTaskManager.CallOpts, account)
}

// Credit is a free data retrieval call binding the contract method 0xd5d44d80.
//
// Solidity: function credit(address account) view returns(uint256 amount)
func (_RequestTaskManager *RequestTaskManagerCallerSession) Credit(account common.Address) (*big.Int, error) {
	return _RequestTaskManager.Contract.Credit(&_RequestTaskManager.CallOpts, account)
}

// Digest is a free data retrieval call binding the contract method 0xeb2c8ebb.
//
// Solidity: function digest((uint64,uint32,uint32,bytes32,address,bytes) task, bytes response) view returns(bytes32)
func (_RequestTaskManager *RequestTaskManagerCaller) Digest(opts *bind.CallOpts, task IRotatingTaskManagerTask, response []byte) ([32]byte, error) {
	var out []interface{}
	err := _RequestTaskManager.contract.Call(opts, &out, "digest", task, response)

	if err != nil {
		return *new([32]byte), err
	}

	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)

	return out0, err

}

// Digest is a free data retrieval call binding the contract method 0xeb2c8ebb.
//
// Solidity: function digest((uint64,uint32,uint32,bytes32,address,bytes) task, bytes response) view returns(bytes32)
func (_RequestTaskManager *RequestTaskManagerSession) Digest(task IRotatingTaskManagerTask, response []byte) ([32]byte, error) {
	return _RequestTaskManager.Contract.Digest(&_RequestTaskManager.CallOpts, task, response)
}

// Digest is a free data retrieval call binding the contract method 0xeb2c8ebb.
//
// Solidity: function digest((uint64,uint32,uint32,bytes32,address,bytes) task, bytes response) view returns(bytes32)
func (_RequestTaskManager *RequestTaskManagerCallerSession) Digest(task IRotatingTaskManagerTask, response []byte) ([32]byte, error) {
	return _RequestTaskManager.Contract.Digest(&_RequestTaskManager.CallOpts, task, response)
}

// Eip712Domain is a free data retrieval call binding the contract method 0x84b0196e.
//
// Solidity: function eip712Domain() view returns(bytes1 fields, string name, string version, uint256 chainId, address verifyingContract, bytes32 salt, uint256[] extensions)
func (_RequestTaskManager *RequestTaskManagerCaller) Eip712Domain(opts *bind.CallOpts) (struct {
	Fields            [1]byte
	Name              string
	Version           string
	ChainId           *big.Int
	VerifyingContract common.Address
	Salt              [32]byte
	Extensions        []*big.Int
}, error) {
	var out []interface{}
	err := _RequestTaskManager.contract.Call(opts, &out, "eip712Domain")

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
func (_RequestTaskManager *RequestTaskManagerSession) Eip712Domain() (struct {
	Fields            [1]byte
	Name              string
	Version           string
	ChainId           *big.Int
	VerifyingContract common.Address
	Salt              [32]byte
	Extensions        []*big.Int
}, error) {
	return _RequestTaskManager.Contract.Eip712Domain(&_RequestTaskManager.CallOpts)
}

// Eip712Domain is a free data retrieval call binding the contract method 0x84b0196e.
//
// Solidity: function eip712Domain() view returns(bytes1 fields, string name, string version, uint256 chainId, address verifyingContract, bytes32 salt, uint256[] extensions)
func (_RequestTaskManager *RequestTaskManagerCallerSession) Eip712Domain() (struct {
	Fields            [1]byte
	Name              string
	Version           string
	ChainId           *big.Int
	VerifyingContract common.Address
	Salt              [32]byte
	Extensions        []*big.Int
}, error) {
	return _RequestTaskManager.Contract.Eip712Domain(&_RequestTaskManager.CallOpts)
}

// GetRequest is a free data retrieval call binding the contract method 0xcbbf67ec.
//
// Solidity: function getRequest(uint64 id) view returns((uint8,address,uint256,uint256,uint256,uint256,bytes32))
func (_RequestTaskManager *RequestTaskManagerCaller) GetRequest(opts *bind.CallOpts, id uint64) (IRequestTaskManagerRequest, error) {
	var out []interface{}
	err := _RequestTaskManager.contract.Call(opts, &out, "getRequest", id)

	if err != nil {
		return *new(IRequestTaskManagerRequest), err
	}

	out0 := *abi.ConvertType(out[0], new(IRequestTaskManagerRequest)).(*IRequestTaskManagerRequest)

	return out0, err

}

// GetRequest is a free data retrieval call binding the contract method 0xcbbf67ec.
//
// Solidity: function getRequest(uint64 id) view returns((uint8,address,uint256,uint256,uint256,uint256,bytes32))
func (_RequestTaskManager *RequestTaskManagerSession) GetRequest(id uint64) (IRequestTaskManagerRequest, error) {
	return _RequestTaskManager.Contract.GetRequest(&_RequestTaskManager.CallOpts, id)
}

// GetRequest is a free data retrieval call binding the contract method 0xcbbf67ec.
//
// Solidity: function getRequest(uint64 id) view returns((uint8,address,uint256,uint256,uint256,uint256,bytes32))
func (_RequestTaskManager *RequestTaskManagerCallerSession) GetRequest(id uint64) (IRequestTaskManagerRequest, error) {
	return _RequestTaskManager.Contract.GetRequest(&_RequestTaskManager.CallOpts, id)
}

// IsSettled is a free data retrieval call binding the contract method 0x9efa940b.
//
// Solidity: function isSettled(uint64 id) view returns(bool)
func (_RequestTaskManager *RequestTaskManagerCaller) IsSettled(opts *bind.CallOpts, id uint64) (bool, error) {
	var out []interface{}
	err := _RequestTaskManager.contract.Call(opts, &out, "isSettled", id)

	if err != nil {
		return *new(bool), err
	}

	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)

	return out0, err

}

// IsSettled is a free data retrieval call binding the contract method 0x9efa940b.
//
// Solidity: function isSettled(uint64 id) view returns(bool)
func (_RequestTaskManager *RequestTaskManagerSession) IsSettled(id uint64) (bool, error) {
	return _RequestTaskManager.Contract.IsSettled(&_RequestTaskManager.CallOpts, id)
}

// IsSettled is a free data retrieval call binding the contract method 0x9efa940b.
//
// Solidity: function isSettled(uint64 id) view returns(bool)
func (_RequestTaskManager *RequestTaskManagerCallerSession) IsSettled(id uint64) (bool, error) {
	return _RequestTaskManager.Contract.IsSettled(&_RequestTaskManager.CallOpts, id)
}

// LastSettlement is a free data retrieval call binding the contract method 0x350667b5.
//
// Solidity: function lastSettlement() view returns((address,uint32,uint64))
func (_RequestTaskManager *RequestTaskManagerCaller) LastSettlement(opts *bind.CallOpts) (IRotatingTaskManagerLastSettlement, error) {
	var out []interface{}
	err := _RequestTaskManager.contract.Call(opts, &out, "lastSettlement")

	if err != nil {
		return *new(IRotatingTaskManagerLastSettlement), err
	}

	out0 := *abi.ConvertType(out[0], new(IRotatingTaskManagerLastSettlement)).(*IRotatingTaskManagerLastSettlement)

	return out0, err

}

// LastSettlement is a free data retrieval call binding the contract method 0x350667b5.
//
// Solidity: function lastSettlement() view returns((address,uint32,uint64))
func (_RequestTaskManager *RequestTaskManagerSession) LastSettlement() (IRotatingTaskManagerLastSettlement, error) {
	return _RequestTaskManager.Contract.LastSettlement(&_RequestTaskManager.CallOpts)
}

// LastSettlement is a free data retrieval call binding the contract method 0x350667b5.
//
// Solidity: function lastSettlement() view returns((address,uint32,uint64))
func (_RequestTaskManager *RequestTaskManagerCallerSession) LastSettlement() (IRotatingTaskManagerLastSettlement, error) {
	return _RequestTaskManager.Contract.LastSettlement(&_RequestTaskManager.CallOpts)
}

// MinPayment is a free data retrieval call binding the contract method 0x24a1d9d2.
//
// Solidity: function minPayment(bytes spec) view returns(uint256)
func (_RequestTaskManager *RequestTaskManagerCaller) MinPayment(opts *bind.CallOpts, spec []byte) (*big.Int, error) {
	var out []interface{}
	err := _RequestTaskManager.contract.Call(opts, &out, "minPayment", spec)

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// MinPayment is a free data retrieval call binding the contract method 0x24a1d9d2.
//
// Solidity: function minPayment(bytes spec) view returns(uint256)
func (_RequestTaskManager *RequestTaskManagerSession) MinPayment(spec []byte) (*big.Int, error) {
	return _RequestTaskManager.Contract.MinPayment(&_RequestTaskManager.CallOpts, spec)
}

// MinPayment is a free data retrieval call binding the contract method 0x24a1d9d2.
//
// Solidity: function minPayment(bytes spec) view returns(uint256)
func (_RequestTaskManager *RequestTaskManagerCallerSession) MinPayment(spec []byte) (*big.Int, error) {
	return _RequestTaskManager.Contract.MinPayment(&_RequestTaskManager.CallOpts, spec)
}

// NewestDue is a free data retrieval call binding the contract method 0xd1424412.
//
// Solidity: function newestDue() view returns(uint64 id)
func (_RequestTaskManager *RequestTaskManagerCaller) NewestDue(opts *bind.CallOpts) (uint64, error) {
	var out []interface{}
	err := _RequestTaskManager.contract.Call(opts, &out, "newestDue")

	if err != nil {
		return *new(uint64), err
	}

	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)

	return out0, err

}

// NewestDue is a free data retrieval call binding the contract method 0xd1424412.
//
// Solidity: function newestDue() view returns(uint64 id)
func (_RequestTaskManager *RequestTaskManagerSession) NewestDue() (uint64, error) {
	return _RequestTaskManager.Contract.NewestDue(&_RequestTaskManager.CallOpts)
}

// NewestDue is a free data retrieval call binding the contract method 0xd1424412.
//
// Solidity: function newestDue() view returns(uint64 id)
func (_RequestTaskManager *RequestTaskManagerCallerSession) NewestDue() (uint64, error) {
	return _RequestTaskManager.Contract.NewestDue(&_RequestTaskManager.CallOpts)
}

// Owner is a free data retrieval call binding the contract method 0x8da5cb5b.
//
// Solidity: function owner() view returns(address)
func (_RequestTaskManager *RequestTaskManagerCaller) Owner(opts *bind.CallOpts) (common.Address, error) {
	var out []interface{}
	err := _RequestTaskManager.contract.Call(opts, &out, "owner")

	if err != nil {
		return *new(common.Address), err
	}

	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)

	return out0, err

}

// Owner is a free data retrieval call binding the contract method 0x8da5cb5b.
//
// Solidity: function owner() view returns(address)
func (_RequestTaskManager *RequestTaskManagerSession) Owner() (common.Address, error) {
	return _RequestTaskManager.Contract.Owner(&_RequestTaskManager.CallOpts)
}

// Owner is a free data retrieval call binding the contract method 0x8da5cb5b.
//
// Solidity: function owner() view returns(address)
func (_RequestTaskManager *RequestTaskManagerCallerSession) Owner() (common.Address, error) {
	return _RequestTaskManager.Contract.Owner(&_RequestTaskManager.CallOpts)
}

// Parameters is a free data retrieval call binding the contract method 0x89035730.
//
// Solidity: function parameters() view returns((uint16,uint16,uint16))
func (_RequestTaskManager *RequestTaskManagerCaller) Parameters(opts *bind.CallOpts) (IRotatingTaskManagerParameters, error) {
	var out []interface{}
	err := _RequestTaskManager.contract.Call(opts, &out, "parameters")

	if err != nil {
		return *new(IRotatingTaskManagerParameters), err
	}

	out0 := *abi.ConvertType(out[0], new(IRotatingTaskManagerParameters)).(*IRotatingTaskManagerParameters)

	return out0, err

}

// Parameters is a free data retrieval call binding the contract method 0x89035730.
//
// Solidity: function parameters() view returns((uint16,uint16,uint16))
func (_RequestTaskManager *RequestTaskManagerSession) Parameters() (IRotatingTaskManagerParameters, error) {
	return _RequestTaskManager.Contract.Parameters(&_RequestTaskManager.CallOpts)
}

// Parameters is a free data retrieval call binding the contract method 0x89035730.
//
// Solidity: function parameters() view returns((uint16,uint16,uint16))
func (_RequestTaskManager *RequestTaskManagerCallerSession) Parameters() (IRotatingTaskManagerParameters, error) {
	return _RequestTaskManager.Contract.Parameters(&_RequestTaskManager.CallOpts)
}

// Paused is a free data retrieval call binding the contract method 0x5c975abb.
//
// Solidity: function paused() view returns(uint8)
func (_RequestTaskManager *RequestTaskManagerCaller) Paused(opts *bind.CallOpts) (uint8, error) {
	var out []interface{}
	err := _RequestTaskManager.contract.Call(opts, &out, "paused")

	if err != nil {
		return *new(uint8), err
	}

	out0 := *abi.ConvertType(out[0], new(uint8)).(*uint8)

	return out0, err

}

// Paused is a free data retrieval call binding the contract method 0x5c975abb.
//
// Solidity: function paused() view returns(uint8)
func (_RequestTaskManager *RequestTaskManagerSession) Paused() (uint8, error) {
	return _RequestTaskManager.Contract.Paused(&_RequestTaskManager.CallOpts)
}

// Paused is a free data retrieval call binding the contract method 0x5c975abb.
//
// Solidity: function paused() view returns(uint8)
func (_RequestTaskManager *RequestTaskManagerCallerSession) Paused() (uint8, error) {
	return _RequestTaskManager.Contract.Paused(&_RequestTaskManager.CallOpts)
}

// PendingOwner is a free data retrieval call binding the contract method 0xe30c3978.
//
// Solidity: function pendingOwner() view returns(address)
func (_RequestTaskManager *RequestTaskManagerCaller) PendingOwner(opts *bind.CallOpts) (common.Address, error) {
	var out []interface{}
	err := _RequestTaskManager.contract.Call(opts, &out, "pendingOwner")

	if err != nil {
		return *new(common.Address), err
	}

	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)

	return out0, err

}

// PendingOwner is a free data retrieval call binding the contract method 0xe30c3978.
//
// Solidity: function pendingOwner() view returns(address)
func (_RequestTaskManager *RequestTaskManagerSession) PendingOwner() (common.Address, error) {
	return _RequestTaskManager.Contract.PendingOwner(&_RequestTaskManager.CallOpts)
}

// PendingOwner is a free data retrieval call binding the contract method 0xe30c3978.
//
// Solidity: function pendingOwner() view returns(address)
func (_RequestTaskManager *RequestTaskManagerCallerSession) PendingOwner() (common.Address, error) {
	return _RequestTaskManager.Contract.PendingOwner(&_RequestTaskManager.CallOpts)
}

// ProposedThresholdBps is a free data retrieval call binding the contract method 0xd17628ee.
//
// Solidity: function proposedThresholdBps() view returns(uint16 bps, uint256 fromBlock)
func (_RequestTaskManager *RequestTaskManagerCaller) ProposedThresholdBps(opts *bind.CallOpts) (struct {
	Bps       uint16
	FromBlock *big.Int
}, error) {
	var out []interface{}
	err := _RequestTaskManager.contract.Call(opts, &out, "proposedThresholdBps")

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
func (_RequestTaskManager *RequestTaskManagerSession) ProposedThresholdBps() (struct {
	Bps       uint16
	FromBlock *big.Int
}, error) {
	return _RequestTaskManager.Contract.ProposedThresholdBps(&_RequestTaskManager.CallOpts)
}

// ProposedThresholdBps is a free data retrieval call binding the contract method 0xd17628ee.
//
// Solidity: function proposedThresholdBps() view returns(uint16 bps, uint256 fromBlock)
func (_RequestTaskManager *RequestTaskManagerCallerSession) ProposedThresholdBps() (struct {
	Bps       uint16
	FromBlock *big.Int
}, error) {
	return _RequestTaskManager.Contract.ProposedThresholdBps(&_RequestTaskManager.CallOpts)
}

// Queue is a free data retrieval call binding the contract method 0xe10d29ee.
//
// Solidity: function queue() view returns((uint16,uint16,uint16,uint16))
func (_RequestTaskManager *RequestTaskManagerCaller) Queue(opts *bind.CallOpts) (IRequestTaskManagerQueue, error) {
	var out []interface{}
	err := _RequestTaskManager.contract.Call(opts, &out, "queue")

	if err != nil {
		return *new(IRequestTaskManagerQueue), err
	}

	out0 := *abi.ConvertType(out[0], new(IRequestTaskManagerQueue)).(*IRequestTaskManagerQueue)

	return out0, err

}

// Queue is a free data retrieval call binding the contract method 0xe10d29ee.
//
// Solidity: function queue() view returns((uint16,uint16,uint16,uint16))
func (_RequestTaskManager *RequestTaskManagerSession) Queue() (IRequestTaskManagerQueue, error) {
	return _RequestTaskManager.Contract.Queue(&_RequestTaskManager.CallOpts)
}

// Queue is a free data retrieval call binding the contract method 0xe10d29ee.
//
// Solidity: function queue() view returns((uint16,uint16,uint16,uint16))
func (_RequestTaskManager *RequestTaskManagerCallerSession) Queue() (IRequestTaskManagerQueue, error) {
	return _RequestTaskManager.Contract.Queue(&_RequestTaskManager.CallOpts)
}

// RenounceOwnership is a free data retrieval call binding the contract method 0x715018a6.
//
// Solidity: function renounceOwnership() pure returns()
func (_RequestTaskManager *RequestTaskManagerCaller) RenounceOwnership(opts *bind.CallOpts) error {
	var out []interface{}
	err := _RequestTaskManager.contract.Call(opts, &out, "renounceOwnership")

	if err != nil {
		return err
	}

	return err

}

// RenounceOwnership is a free data retrieval call binding the contract method 0x715018a6.
//
// Solidity: function renounceOwnership() pure returns()
func (_RequestTaskManager *RequestTaskManagerSession) RenounceOwnership() error {
	return _RequestTaskManager.Contract.RenounceOwnership(&_RequestTaskManager.CallOpts)
}

// RenounceOwnership is a free data retrieval call binding the contract method 0x715018a6.
//
// Solidity: function renounceOwnership() pure returns()
func (_RequestTaskManager *RequestTaskManagerCallerSession) RenounceOwnership() error {
	return _RequestTaskManager.Contract.RenounceOwnership(&_RequestTaskManager.CallOpts)
}

// RequestCount is a free data retrieval call binding the contract method 0x5badbe4c.
//
// Solidity: function requestCount() view returns(uint64)
func (_RequestTaskManager *RequestTaskManagerCaller) RequestCount(opts *bind.CallOpts) (uint64, error) {
	var out []interface{}
	err := _RequestTaskManager.contract.Call(opts, &out, "requestCount")

	if err != nil {
		return *new(uint64), err
	}

	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)

	return out0, err

}

// RequestCount is a free data retrieval call binding the contract method 0x5badbe4c.
//
// Solidity: function requestCount() view returns(uint64)
func (_RequestTaskManager *RequestTaskManagerSession) RequestCount() (uint64, error) {
	return _RequestTaskManager.Contract.RequestCount(&_RequestTaskManager.CallOpts)
}

// RequestCount is a free data retrieval call binding the contract method 0x5badbe4c.
//
// Solidity: function requestCount() view returns(uint64)
func (_RequestTaskManager *RequestTaskManagerCallerSession) RequestCount() (uint64, error) {
	return _RequestTaskManager.Contract.RequestCount(&_RequestTaskManager.CallOpts)
}

// ThresholdBps is a free data retrieval call binding the contract method 0xc1144b71.
//
// Solidity: function thresholdBps() view returns(uint16)
func (_RequestTaskManager *RequestTaskManagerCaller) ThresholdBps(opts *bind.CallOpts) (uint16, error) {
	var out []interface{}
	err := _RequestTaskManager.contract.Call(opts, &out, "thresholdBps")

	if err != nil {
		return *new(uint16), err
	}

	out0 := *abi.ConvertType(out[0], new(uint16)).(*uint16)

	return out0, err

}

// ThresholdBps is a free data retrieval call binding the contract method 0xc1144b71.
//
// Solidity: function thresholdBps() view returns(uint16)
func (_RequestTaskManager *RequestTaskManagerSession) ThresholdBps() (uint16, error) {
	return _RequestTaskManager.Contract.ThresholdBps(&_RequestTaskManager.CallOpts)
}

// ThresholdBps is a free data retrieval call binding the contract method 0xc1144b71.
//
// Solidity: function thresholdBps() view returns(uint16)
func (_RequestTaskManager *RequestTaskManagerCallerSession) ThresholdBps() (uint16, error) {
	return _RequestTaskManager.Contract.ThresholdBps(&_RequestTaskManager.CallOpts)
}

// Verifier is a free data retrieval call binding the contract method 0x2b7ac3f3.
//
// Solidity: function verifier() view returns(address)
func (_RequestTaskManager *RequestTaskManagerCaller) Verifier(opts *bind.CallOpts) (common.Address, error) {
	var out []interface{}
	err := _RequestTaskManager.contract.Call(opts, &out, "verifier")

	if err != nil {
		return *new(common.Address), err
	}

	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)

	return out0, err

}

// Verifier is a free data retrieval call binding the contract method 0x2b7ac3f3.
//
// Solidity: function verifier() view returns(address)
func (_RequestTaskManager *RequestTaskManagerSession) Verifier() (common.Address, error) {
	return _RequestTaskManager.Contract.Verifier(&_RequestTaskManager.CallOpts)
}

// Verifier is a free data retrieval call binding the contract method 0x2b7ac3f3.
//
// Solidity: function verifier() view returns(address)
func (_RequestTaskManager *RequestTaskManagerCallerSession) Verifier() (common.Address, error) {
	return _RequestTaskManager.Contract.Verifier(&_RequestTaskManager.CallOpts)
}

// AcceptOwnership is a paid mutator transaction binding the contract method 0x79ba5097.
//
// Solidity: function acceptOwnership() returns()
func (_RequestTaskManager *RequestTaskManagerTransactor) AcceptOwnership(opts *bind.TransactOpts) (*types.Transaction, error) {
	return _RequestTaskManager.contract.Transact(opts, "acceptOwnership")
}

// AcceptOwnership is a paid mutator transaction binding the contract method 0x79ba5097.
//
// Solidity: function acceptOwnership() returns()
func (_RequestTaskManager *RequestTaskManagerSession) AcceptOwnership() (*types.Transaction, error) {
	return _RequestTaskManager.Contract.AcceptOwnership(&_RequestTaskManager.TransactOpts)
}

// AcceptOwnership is a paid mutator transaction binding the contract method 0x79ba5097.
//
// Solidity: function acceptOwnership() returns()
func (_RequestTaskManager *RequestTaskManagerTransactorSession) AcceptOwnership() (*types.Transaction, error) {
	return _RequestTaskManager.Contract.AcceptOwnership(&_RequestTaskManager.TransactOpts)
}

// ApplyThresholdBps is a paid mutator transaction binding the contract method 0xe4b809d2.
//
// Solidity: function applyThresholdBps() returns()
func (_RequestTaskManager *RequestTaskManagerTransactor) ApplyThresholdBps(opts *bind.TransactOpts) (*types.Transaction, error) {
	return _RequestTaskManager.contract.Transact(opts, "applyThresholdBps")
}

// ApplyThresholdBps is a paid mutator transaction binding the contract method 0xe4b809d2.
//
// Solidity: function applyThresholdBps() returns()
func (_RequestTaskManager *RequestTaskManagerSession) ApplyThresholdBps() (*types.Transaction, error) {
	return _RequestTaskManager.Contract.ApplyThresholdBps(&_RequestTaskManager.TransactOpts)
}

// ApplyThresholdBps is a paid mutator transaction binding the contract method 0xe4b809d2.
//
// Solidity: function applyThresholdBps() returns()
func (_RequestTaskManager *RequestTaskManagerTransactorSession) ApplyThresholdBps() (*types.Transaction, error) {
	return _RequestTaskManager.Contract.ApplyThresholdBps(&_RequestTaskManager.TransactOpts)
}

// Cancel is a paid mutator transaction binding the contract method 0x4c125e79.
//
// Solidity: function cancel(uint64 id) returns()
func (_RequestTaskManager *RequestTaskManagerTransactor) Cancel(opts *bind.TransactOpts, id uint64) (*types.Transaction, error) {
	return _RequestTaskManager.contract.Transact(opts, "cancel", id)
}

// Cancel is a paid mutator transaction binding the contract method 0x4c125e79.
//
// Solidity: function cancel(uint64 id) returns()
func (_RequestTaskManager *RequestTaskManagerSession) Cancel(id uint64) (*types.Transaction, error) {
	return _RequestTaskManager.Contract.Cancel(&_RequestTaskManager.TransactOpts, id)
}

// Cancel is a paid mutator transaction binding the contract method 0x4c125e79.
//
// Solidity: function cancel(uint64 id) returns()
func (_RequestTaskManager *RequestTaskManagerTransactorSession) Cancel(id uint64) (*types.Transaction, error) {
	return _RequestTaskManager.Contract.Cancel(&_RequestTaskManager.TransactOpts, id)
}

// ProposeThresholdBps is a paid mutator transaction binding the contract method 0xa657a10a.
//
// Solidity: function proposeThresholdBps(uint16 bps) returns()
func (_RequestTaskManager *RequestTaskManagerTransactor) ProposeThresholdBps(opts *bind.TransactOpts, bps uint16) (*types.Transaction, error) {
	return _RequestTaskManager.contract.Transact(opts, "proposeThresholdBps", bps)
}

// ProposeThresholdBps is a paid mutator transaction binding the contract method 0xa657a10a.
//
// Solidity: function proposeThresholdBps(uint16 bps) returns()
func (_RequestTaskManager *RequestTaskManagerSession) ProposeThresholdBps(bps uint16) (*types.Transaction, error) {
	return _RequestTaskManager.Contract.ProposeThresholdBps(&_RequestTaskManager.TransactOpts, bps)
}

// ProposeThresholdBps is a paid mutator transaction binding the contract method 0xa657a10a.
//
// Solidity: function proposeThresholdBps(uint16 bps) returns()
func (_RequestTaskManager *RequestTaskManagerTransactorSession) ProposeThresholdBps(bps uint16) (*types.Transaction, error) {
	return _RequestTaskManager.Contract.ProposeThresholdBps(&_RequestTaskManager.TransactOpts, bps)
}

// RaiseThresholdBps is a paid mutator transaction binding the contract method 0xe218b255.
//
// Solidity: function raiseThresholdBps(uint16 bps) returns()
func (_RequestTaskManager *RequestTaskManagerTransactor) RaiseThresholdBps(opts *bind.TransactOpts, bps uint16) (*types.Transaction, error) {
	return _RequestTaskManager.contract.Transact(opts, "raiseThresholdBps", bps)
}

// RaiseThresholdBps is a paid mutator transaction binding the contract method 0xe218b255.
//
// Solidity: function raiseThresholdBps(uint16 bps) returns()
func (_RequestTaskManager *RequestTaskManagerSession) RaiseThresholdBps(bps uint16) (*types.Transaction, error) {
	return _RequestTaskManager.Contract.RaiseThresholdBps(&_RequestTaskManager.TransactOpts, bps)
}

// RaiseThresholdBps is a paid mutator transaction binding the contract method 0xe218b255.
//
// Solidity: function raiseThresholdBps(uint16 bps) returns()
func (_RequestTaskManager *RequestTaskManagerTransactorSession) RaiseThresholdBps(bps uint16) (*types.Transaction, error) {
	return _RequestTaskManager.Contract.RaiseThresholdBps(&_RequestTaskManager.TransactOpts, bps)
}

// Request is a paid mutator transaction binding the contract method 0xb94207d3.
//
// Solidity: function request(bytes spec) payable returns(uint64 id)
func (_RequestTaskManager *RequestTaskManagerTransactor) Request(opts *bind.TransactOpts, spec []byte) (*types.Transaction, error) {
	return _RequestTaskManager.contract.Transact(opts, "request", spec)
}

// Request is a paid mutator transaction binding the contract method 0xb94207d3.
//
// Solidity: function request(bytes spec) payable returns(uint64 id)
func (_RequestTaskManager *RequestTaskManagerSession) Request(spec []byte) (*types.Transaction, error) {
	return _RequestTaskManager.Contract.Request(&_RequestTaskManager.TransactOpts, spec)
}

// Request is a paid mutator transaction binding the contract method 0xb94207d3.
//
// Solidity: function request(bytes spec) payable returns(uint64 id)
func (_RequestTaskManager *RequestTaskManagerTransactorSession) Request(spec []byte) (*types.Transaction, error) {
	return _RequestTaskManager.Contract.Request(&_RequestTaskManager.TransactOpts, spec)
}

// SetPaused is a paid mutator transaction binding the contract method 0x2908f0dc.
//
// Solidity: function setPaused(uint8 bits) returns()
func (_RequestTaskManager *RequestTaskManagerTransactor) SetPaused(opts *bind.TransactOpts, bits uint8) (*types.Transaction, error) {
	return _RequestTaskManager.contract.Transact(opts, "setPaused", bits)
}

// SetPaused is a paid mutator transaction binding the contract method 0x2908f0dc.
//
// Solidity: function setPaused(uint8 bits) returns()
func (_RequestTaskManager *RequestTaskManagerSession) SetPaused(bits uint8) (*types.Transaction, error) {
	return _RequestTaskManager.Contract.SetPaused(&_RequestTaskManager.TransactOpts, bits)
}

// SetPaused is a paid mutator transaction binding the contract method 0x2908f0dc.
//
// Solidity: function setPaused(uint8 bits) returns()
func (_RequestTaskManager *RequestTaskManagerTransactorSession) SetPaused(bits uint8) (*types.Transaction, error) {
	return _RequestTaskManager.Contract.SetPaused(&_RequestTaskManager.TransactOpts, bits)
}

// Submit is a paid mutator transaction binding the contract method 0xcd3c9d2e.
//
// Solidity: function submit((uint64,uint32,uint32,bytes32,address,bytes) task, bytes response, bytes certificate) returns()
func (_RequestTaskManager *RequestTaskManagerTransactor) Submit(opts *bind.TransactOpts, task IRotatingTaskManagerTask, response []byte, certificate []byte) (*types.Transaction, error) {
	return _RequestTaskManager.contract.Transact(opts, "submit", task, response, certificate)
}

// Submit is a paid mutator transaction binding the contract method 0xcd3c9d2e.
//
// Solidity: function submit((uint64,uint32,uint32,bytes32,address,bytes) task, bytes response, bytes certificate) returns()
func (_RequestTaskManager *RequestTaskManagerSession) Submit(task IRotatingTaskManagerTask, response []byte, certificate []byte) (*types.Transaction, error) {
	return _RequestTaskManager.Contract.Submit(&_RequestTaskManager.TransactOpts, task, response, certificate)
}

// Submit is a paid mutator transaction binding the contract method 0xcd3c9d2e.
//
// Solidity: function submit((uint64,uint32,uint32,bytes32,address,bytes) task, bytes response, bytes certificate) returns()
func (_RequestTaskManager *RequestTaskManagerTransactorSession) Submit(task IRotatingTaskManagerTask, response []byte, certificate []byte) (*types.Transaction, error) {
	return _RequestTaskManager.Contract.Submit(&_RequestTaskManager.TransactOpts, task, response, certificate)
}

// TransferOwnership is a paid mutator transaction binding the contract method 0xf2fde38b.
//
// Solidity: function transferOwnership(address newOwner) returns()
func (_RequestTaskManager *RequestTaskManagerTransactor) TransferOwnership(opts *bind.TransactOpts, newOwner common.Address) (*types.Transaction, error) {
	return _RequestTaskManager.contract.Transact(opts, "transferOwnership", newOwner)
}

// TransferOwnership is a paid mutator transaction binding the contract method 0xf2fde38b.
//
// Solidity: function transferOwnership(address newOwner) returns()
func (_RequestTaskManager *RequestTaskManagerSession) TransferOwnership(newOwner common.Address) (*types.Transaction, error) {
	return _RequestTaskManager.Contract.TransferOwnership(&_RequestTaskManager.TransactOpts, newOwner)
}

// TransferOwnership is a paid mutator transaction binding the contract method 0xf2fde38b.
//
// Solidity: function transferOwnership(address newOwner) returns()
func (_RequestTaskManager *RequestTaskManagerTransactorSession) TransferOwnership(newOwner common.Address) (*types.Transaction, error) {
	return _RequestTaskManager.Contract.TransferOwnership(&_RequestTaskManager.TransactOpts, newOwner)
}

// Withdraw is a paid mutator transaction binding the contract method 0x51cff8d9.
//
// Solidity: function withdraw(address to) returns(uint256 amount)
func (_RequestTaskManager *RequestTaskManagerTransactor) Withdraw(opts *bind.TransactOpts, to common.Address) (*types.Transaction, error) {
	return _RequestTaskManager.contract.Transact(opts, "withdraw", to)
}

// Withdraw is a paid mutator transaction binding the contract method 0x51cff8d9.
//
// Solidity: function withdraw(address to) returns(uint256 amount)
func (_RequestTaskManager *RequestTaskManagerSession) Withdraw(to common.Address) (*types.Transaction, error) {
	return _RequestTaskManager.Contract.Withdraw(&_RequestTaskManager.TransactOpts, to)
}

// Withdraw is a paid mutator transaction binding the contract method 0x51cff8d9.
//
// Solidity: function withdraw(address to) returns(uint256 amount)
func (_RequestTaskManager *RequestTaskManagerTransactorSession) Withdraw(to common.Address) (*types.Transaction, error) {
	return _RequestTaskManager.Contract.Withdraw(&_RequestTaskManager.TransactOpts, to)
}

// RequestTaskManagerEIP712DomainChangedIterator is returned from FilterEIP712DomainChanged and is used to iterate over the raw logs and unpacked data for EIP712DomainChanged events raised by the RequestTaskManager contract.
type RequestTaskManagerEIP712DomainChangedIterator struct {
	Event *RequestTaskManagerEIP712DomainChanged // Event containing the contract specifics and raw log

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
func (it *RequestTaskManagerEIP712DomainChangedIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(RequestTaskManagerEIP712DomainChanged)
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
		it.Event = new(RequestTaskManagerEIP712DomainChanged)
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
func (it *RequestTaskManagerEIP712DomainChangedIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *RequestTaskManagerEIP712DomainChangedIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// RequestTaskManagerEIP712DomainChanged represents a EIP712DomainChanged event raised by the RequestTaskManager contract.
type RequestTaskManagerEIP712DomainChanged struct {
	Raw types.Log // Blockchain specific contextual infos
}

// FilterEIP712DomainChanged is a free log retrieval operation binding the contract event 0x0a6387c9ea3628b88a633bb4f3b151770f70085117a15f9bf3787cda53f13d31.
//
// Solidity: event EIP712DomainChanged()
func (_RequestTaskManager *RequestTaskManagerFilterer) FilterEIP712DomainChanged(opts *bind.FilterOpts) (*RequestTaskManagerEIP712DomainChangedIterator, error) {

	logs, sub, err := _RequestTaskManager.contract.FilterLogs(opts, "EIP712DomainChanged")
	if err != nil {
		return nil, err
	}
	return &RequestTaskManagerEIP712DomainChangedIterator{contract: _RequestTaskManager.contract, event: "EIP712DomainChanged", logs: logs, sub: sub}, nil
}

// WatchEIP712DomainChanged is a free log subscription operation binding the contract event 0x0a6387c9ea3628b88a633bb4f3b151770f70085117a15f9bf3787cda53f13d31.
//
// Solidity: event EIP712DomainChanged()
func (_RequestTaskManager *RequestTaskManagerFilterer) WatchEIP712DomainChanged(opts *bind.WatchOpts, sink chan<- *RequestTaskManagerEIP712DomainChanged) (event.Subscription, error) {

	logs, sub, err := _RequestTaskManager.contract.WatchLogs(opts, "EIP712DomainChanged")
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(RequestTaskManagerEIP712DomainChanged)
				if err := _RequestTaskManager.contract.UnpackLog(event, "EIP712DomainChanged", log); err != nil {
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
func (_RequestTaskManager *RequestTaskManagerFilterer) ParseEIP712DomainChanged(log types.Log) (*RequestTaskManagerEIP712DomainChanged, error) {
	event := new(RequestTaskManagerEIP712DomainChanged)
	if err := _RequestTaskManager.contract.UnpackLog(event, "EIP712DomainChanged", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}

// RequestTaskManagerOwnershipTransferStartedIterator is returned from FilterOwnershipTransferStarted and is used to iterate over the raw logs and unpacked data for OwnershipTransferStarted events raised by the RequestTaskManager contract.
type RequestTaskManagerOwnershipTransferStartedIterator struct {
	Event *RequestTaskManagerOwnershipTransferStarted // Event containing the contract specifics and raw log

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
func (it *RequestTaskManagerOwnershipTransferStartedIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(RequestTaskManagerOwnershipTransferStarted)
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
		it.Event = new(RequestTaskManagerOwnershipTransferStarted)
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
func (it *RequestTaskManagerOwnershipTransferStartedIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *RequestTaskManagerOwnershipTransferStartedIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// RequestTaskManagerOwnershipTransferStarted represents a OwnershipTransferStarted event raised by the RequestTaskManager contract.
type RequestTaskManagerOwnershipTransferStarted struct {
	PreviousOwner common.Address
	NewOwner      common.Address
	Raw           types.Log // Blockchain specific contextual infos
}

// FilterOwnershipTransferStarted is a free log retrieval operation binding the contract event 0x38d16b8cac22d99fc7c124b9cd0de2d3fa1faef420bfe791d8c362d765e22700.
//
// Solidity: event OwnershipTransferStarted(address indexed previousOwner, address indexed newOwner)
func (_RequestTaskManager *RequestTaskManagerFilterer) FilterOwnershipTransferStarted(opts *bind.FilterOpts, previousOwner []common.Address, newOwner []common.Address) (*RequestTaskManagerOwnershipTransferStartedIterator, error) {

	var previousOwnerRule []interface{}
	for _, previousOwnerItem := range previousOwner {
		previousOwnerRule = append(previousOwnerRule, previousOwnerItem)
	}
	var newOwnerRule []interface{}
	for _, newOwnerItem := range newOwner {
		newOwnerRule = append(newOwnerRule, newOwnerItem)
	}

	logs, sub, err := _RequestTaskManager.contract.FilterLogs(opts, "OwnershipTransferStarted", previousOwnerRule, newOwnerRule)
	if err != nil {
		return nil, err
	}
	return &RequestTaskManagerOwnershipTransferStartedIterator{contract: _RequestTaskManager.contract, event: "OwnershipTransferStarted", logs: logs, sub: sub}, nil
}

// WatchOwnershipTransferStarted is a free log subscription operation binding the contract event 0x38d16b8cac22d99fc7c124b9cd0de2d3fa1faef420bfe791d8c362d765e22700.
//
// Solidity: event OwnershipTransferStarted(address indexed previousOwner, address indexed newOwner)
func (_RequestTaskManager *RequestTaskManagerFilterer) WatchOwnershipTransferStarted(opts *bind.WatchOpts, sink chan<- *RequestTaskManagerOwnershipTransferStarted, previousOwner []common.Address, newOwner []common.Address) (event.Subscription, error) {

	var previousOwnerRule []interface{}
	for _, previousOwnerItem := range previousOwner {
		previousOwnerRule = append(previousOwnerRule, previousOwnerItem)
	}
	var newOwnerRule []interface{}
	for _, newOwnerItem := range newOwner {
		newOwnerRule = append(newOwnerRule, newOwnerItem)
	}

	logs, sub, err := _RequestTaskManager.contract.WatchLogs(opts, "OwnershipTransferStarted", previousOwnerRule, newOwnerRule)
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(RequestTaskManagerOwnershipTransferStarted)
				if err := _RequestTaskManager.contract.UnpackLog(event, "OwnershipTransferStarted", log); err != nil {
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
func (_RequestTaskManager *RequestTaskManagerFilterer) ParseOwnershipTransferStarted(log types.Log) (*RequestTaskManagerOwnershipTransferStarted, error) {
	event := new(RequestTaskManagerOwnershipTransferStarted)
	if err := _RequestTaskManager.contract.UnpackLog(event, "OwnershipTransferStarted", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}

// RequestTaskManagerOwnershipTransferredIterator is returned from FilterOwnershipTransferred and is used to iterate over the raw logs and unpacked data for OwnershipTransferred events raised by the RequestTaskManager contract.
type RequestTaskManagerOwnershipTransferredIterator struct {
	Event *RequestTaskManagerOwnershipTransferred // Event containing the contract specifics and raw log

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
func (it *RequestTaskManagerOwnershipTransferredIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(RequestTaskManagerOwnershipTransferred)
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
		it.Event = new(RequestTaskManagerOwnershipTransferred)
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
func (it *RequestTaskManagerOwnershipTransferredIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *RequestTaskManagerOwnershipTransferredIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// RequestTaskManagerOwnershipTransferred represents a OwnershipTransferred event raised by the RequestTaskManager contract.
type RequestTaskManagerOwnershipTransferred struct {
	PreviousOwner common.Address
	NewOwner      common.Address
	Raw           types.Log // Blockchain specific contextual infos
}

// FilterOwnershipTransferred is a free log retrieval operation binding the contract event 0x8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e0.
//
// Solidity: event OwnershipTransferred(address indexed previousOwner, address indexed newOwner)
func (_RequestTaskManager *RequestTaskManagerFilterer) FilterOwnershipTransferred(opts *bind.FilterOpts, previousOwner []common.Address, newOwner []common.Address) (*RequestTaskManagerOwnershipTransferredIterator, error) {

	var previousOwnerRule []interface{}
	for _, previousOwnerItem := range previousOwner {
		previousOwnerRule = append(previousOwnerRule, previousOwnerItem)
	}
	var newOwnerRule []interface{}
	for _, newOwnerItem := range newOwner {
		newOwnerRule = append(newOwnerRule, newOwnerItem)
	}

	logs, sub, err := _RequestTaskManager.contract.FilterLogs(opts, "OwnershipTransferred", previousOwnerRule, newOwnerRule)
	if err != nil {
		return nil, err
	}
	return &RequestTaskManagerOwnershipTransferredIterator{contract: _RequestTaskManager.contract, event: "OwnershipTransferred", logs: logs, sub: sub}, nil
}

// WatchOwnershipTransferred is a free log subscription operation binding the contract event 0x8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e0.
//
// Solidity: event OwnershipTransferred(address indexed previousOwner, address indexed newOwner)
func (_RequestTaskManager *RequestTaskManagerFilterer) WatchOwnershipTransferred(opts *bind.WatchOpts, sink chan<- *RequestTaskManagerOwnershipTransferred, previousOwner []common.Address, newOwner []common.Address) (event.Subscription, error) {

	var previousOwnerRule []interface{}
	for _, previousOwnerItem := range previousOwner {
		previousOwnerRule = append(previousOwnerRule, previousOwnerItem)
	}
	var newOwnerRule []interface{}
	for _, newOwnerItem := range newOwner {
		newOwnerRule = append(newOwnerRule, newOwnerItem)
	}

	logs, sub, err := _RequestTaskManager.contract.WatchLogs(opts, "OwnershipTransferred", previousOwnerRule, newOwnerRule)
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(RequestTaskManagerOwnershipTransferred)
				if err := _RequestTaskManager.contract.UnpackLog(event, "OwnershipTransferred", log); err != nil {
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
func (_RequestTaskManager *RequestTaskManagerFilterer) ParseOwnershipTransferred(log types.Log) (*RequestTaskManagerOwnershipTransferred, error) {
	event := new(RequestTaskManagerOwnershipTransferred)
	if err := _RequestTaskManager.contract.UnpackLog(event, "OwnershipTransferred", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}

// RequestTaskManagerPausedChangedIterator is returned from FilterPausedChanged and is used to iterate over the raw logs and unpacked data for PausedChanged events raised by the RequestTaskManager contract.
type RequestTaskManagerPausedChangedIterator struct {
	Event *RequestTaskManagerPausedChanged // Event containing the contract specifics and raw log

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
func (it *RequestTaskManagerPausedChangedIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(RequestTaskManagerPausedChanged)
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
		it.Event = new(RequestTaskManagerPausedChanged)
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
func (it *RequestTaskManagerPausedChangedIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *RequestTaskManagerPausedChangedIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// RequestTaskManagerPausedChanged represents a PausedChanged event raised by the RequestTaskManager contract.
type RequestTaskManagerPausedChanged struct {
	PreviousBits uint8
	CurrentBits  uint8
	Raw          types.Log // Blockchain specific contextual infos
}

// FilterPausedChanged is a free log retrieval operation binding the contract event 0x37b0f48fb21b72e36e975afca8a7ec05d12abb6be1255e7ed616de6c61395840.
//
// Solidity: event PausedChanged(uint8 previousBits, uint8 currentBits)
func (_RequestTaskManager *RequestTaskManagerFilterer) FilterPausedChanged(opts *bind.FilterOpts) (*RequestTaskManagerPausedChangedIterator, error) {

	logs, sub, err := _RequestTaskManager.contract.FilterLogs(opts, "PausedChanged")
	if err != nil {
		return nil, err
	}
	return &RequestTaskManagerPausedChangedIterator{contract: _RequestTaskManager.contract, event: "PausedChanged", logs: logs, sub: sub}, nil
}

// WatchPausedChanged is a free log subscription operation binding the contract event 0x37b0f48fb21b72e36e975afca8a7ec05d12abb6be1255e7ed616de6c61395840.
//
// Solidity: event PausedChanged(uint8 previousBits, uint8 currentBits)
func (_RequestTaskManager *RequestTaskManagerFilterer) WatchPausedChanged(opts *bind.WatchOpts, sink chan<- *RequestTaskManagerPausedChanged) (event.Subscription, error) {

	logs, sub, err := _RequestTaskManager.contract.WatchLogs(opts, "PausedChanged")
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(RequestTaskManagerPausedChanged)
				if err := _RequestTaskManager.contract.UnpackLog(event, "PausedChanged", log); err != nil {
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
func (_RequestTaskManager *RequestTaskManagerFilterer) ParsePausedChanged(log types.Log) (*RequestTaskManagerPausedChanged, error) {
	event := new(RequestTaskManagerPausedChanged)
	if err := _RequestTaskManager.contract.UnpackLog(event, "PausedChanged", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}

// RequestTaskManagerRequestCancelledIterator is returned from FilterRequestCancelled and is used to iterate over the raw logs and unpacked data for RequestCancelled events raised by the RequestTaskManager contract.
type RequestTaskManagerRequestCancelledIterator struct {
	Event *RequestTaskManagerRequestCancelled // Event containing the contract specifics and raw log

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
func (it *RequestTaskManagerRequestCancelledIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(RequestTaskManagerRequestCancelled)
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
		it.Event = new(RequestTaskManagerRequestCancelled)
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
func (it *RequestTaskManagerRequestCancelledIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *RequestTaskManagerRequestCancelledIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// RequestTaskManagerRequestCancelled represents a RequestCancelled event raised by the RequestTaskManager contract.
type RequestTaskManagerRequestCancelled struct {
	Id        uint64
	Requester common.Address
	Payment   *big.Int
	Raw       types.Log // Blockchain specific contextual infos
}

// FilterRequestCancelled is a free log retrieval operation binding the contract event 0x2618926e1afd58d61d065b4e7dd86ff34c934aeb78552de296003b2c5aef949c.
//
// Solidity: event RequestCancelled(uint64 indexed id, address indexed requester, uint256 payment)
func (_RequestTaskManager *RequestTaskManagerFilterer) FilterRequestCancelled(opts *bind.FilterOpts, id []uint64, requester []common.Address) (*RequestTaskManagerRequestCancelledIterator, error) {

	var idRule []interface{}
	for _, idItem := range id {
		idRule = append(idRule, idItem)
	}
	var requesterRule []interface{}
	for _, requesterItem := range requester {
		requesterRule = append(requesterRule, requesterItem)
	}

	logs, sub, err := _RequestTaskManager.contract.FilterLogs(opts, "RequestCancelled", idRule, requesterRule)
	if err != nil {
		return nil, err
	}
	return &RequestTaskManagerRequestCancelledIterator{contract: _RequestTaskManager.contract, event: "RequestCancelled", logs: logs, sub: sub}, nil
}

// WatchRequestCancelled is a free log subscription operation binding the contract event 0x2618926e1afd58d61d065b4e7dd86ff34c934aeb78552de296003b2c5aef949c.
//
// Solidity: event RequestCancelled(uint64 indexed id, address indexed requester, uint256 payment)
func (_RequestTaskManager *RequestTaskManagerFilterer) WatchRequestCancelled(opts *bind.WatchOpts, sink chan<- *RequestTaskManagerRequestCancelled, id []uint64, requester []common.Address) (event.Subscription, error) {

	var idRule []interface{}
	for _, idItem := range id {
		idRule = append(idRule, idItem)
	}
	var requesterRule []interface{}
	for _, requesterItem := range requester {
		requesterRule = append(requesterRule, requesterItem)
	}

	logs, sub, err := _RequestTaskManager.contract.WatchLogs(opts, "RequestCancelled", idRule, requesterRule)
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(RequestTaskManagerRequestCancelled)
				if err := _RequestTaskManager.contract.UnpackLog(event, "RequestCancelled", log); err != nil {
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
func (_RequestTaskManager *RequestTaskManagerFilterer) ParseRequestCancelled(log types.Log) (*RequestTaskManagerRequestCancelled, error) {
	event := new(RequestTaskManagerRequestCancelled)
	if err := _RequestTaskManager.contract.UnpackLog(event, "RequestCancelled", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}

// RequestTaskManagerRequestPaidIterator is returned from FilterRequestPaid and is used to iterate over the raw logs and unpacked data for RequestPaid events raised by the RequestTaskManager contract.
type RequestTaskManagerRequestPaidIterator struct {
	Event *RequestTaskManagerRequestPaid // Event containing the contract specifics and raw log

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
func (it *RequestTaskManagerRequestPaidIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(RequestTaskManagerRequestPaid)
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
		it.Event = new(RequestTaskManagerRequestPaid)
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
func (it *RequestTaskManagerRequestPaidIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *RequestTaskManagerRequestPaidIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// RequestTaskManagerRequestPaid represents a RequestPaid event raised by the RequestTaskManager contract.
type RequestTaskManagerRequestPaid struct {
	Id      uint64
	Payee   common.Address
	Payment *big.Int
	Raw     types.Log // Blockchain specific contextual infos
}

// FilterRequestPaid is a free log retrieval operation binding the contract event 0xdf53acfebcab1e997c195b0e8871134ae1fca55543f291e2ae42a442f456fdc0.
//
// Solidity: event RequestPaid(uint64 indexed id, address indexed payee, uint256 payment)
func (_RequestTaskManager *RequestTaskManagerFilterer) FilterRequestPaid(opts *bind.FilterOpts, id []uint64, payee []common.Address) (*RequestTaskManagerRequestPaidIterator, error) {

	var idRule []interface{}
	for _, idItem := range id {
		idRule = append(idRule, idItem)
	}
	var payeeRule []interface{}
	for _, payeeItem := range payee {
		payeeRule = append(payeeRule, payeeItem)
	}

	logs, sub, err := _RequestTaskManager.contract.FilterLogs(opts, "RequestPaid", idRule, payeeRule)
	if err != nil {
		return nil, err
	}
	return &RequestTaskManagerRequestPaidIterator{contract: _RequestTaskManager.contract, event: "RequestPaid", logs: logs, sub: sub}, nil
}

// WatchRequestPaid is a free log subscription operation binding the contract event 0xdf53acfebcab1e997c195b0e8871134ae1fca55543f291e2ae42a442f456fdc0.
//
// Solidity: event RequestPaid(uint64 indexed id, address indexed payee, uint256 payment)
func (_RequestTaskManager *RequestTaskManagerFilterer) WatchRequestPaid(opts *bind.WatchOpts, sink chan<- *RequestTaskManagerRequestPaid, id []uint64, payee []common.Address) (event.Subscription, error) {

	var idRule []interface{}
	for _, idItem := range id {
		idRule = append(idRule, idItem)
	}
	var payeeRule []interface{}
	for _, payeeItem := range payee {
		payeeRule = append(payeeRule, payeeItem)
	}

	logs, sub, err := _RequestTaskManager.contract.WatchLogs(opts, "RequestPaid", idRule, payeeRule)
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(RequestTaskManagerRequestPaid)
				if err := _RequestTaskManager.contract.UnpackLog(event, "RequestPaid", log); err != nil {
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
func (_RequestTaskManager *RequestTaskManagerFilterer) ParseRequestPaid(log types.Log) (*RequestTaskManagerRequestPaid, error) {
	event := new(RequestTaskManagerRequestPaid)
	if err := _RequestTaskManager.contract.UnpackLog(event, "RequestPaid", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}

// RequestTaskManagerRequestedIterator is returned from FilterRequested and is used to iterate over the raw logs and unpacked data for Requested events raised by the RequestTaskManager contract.
type RequestTaskManagerRequestedIterator struct {
	Event *RequestTaskManagerRequested // Event containing the contract specifics and raw log

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
func (it *RequestTaskManagerRequestedIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(RequestTaskManagerRequested)
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
		it.Event = new(RequestTaskManagerRequested)
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
func (it *RequestTaskManagerRequestedIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *RequestTaskManagerRequestedIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// RequestTaskManagerRequested represents a Requested event raised by the RequestTaskManager contract.
type RequestTaskManagerRequested struct {
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
func (_RequestTaskManager *RequestTaskManagerFilterer) FilterRequested(opts *bind.FilterOpts, id []uint64, requester []common.Address) (*RequestTaskManagerRequestedIterator, error) {

	var idRule []interface{}
	for _, idItem := range id {
		idRule = append(idRule, idItem)
	}
	var requesterRule []interface{}
	for _, requesterItem := range requester {
		requesterRule = append(requesterRule, requesterItem)
	}

	logs, sub, err := _RequestTaskManager.contract.FilterLogs(opts, "Requested", idRule, requesterRule)
	if err != nil {
		return nil, err
	}
	return &RequestTaskManagerRequestedIterator{contract: _RequestTaskManager.contract, event: "Requested", logs: logs, sub: sub}, nil
}

// WatchRequested is a free log subscription operation binding the contract event 0xfbb00bf414991b0ef964c3173b5476994820b05df335d916fdc37b4f66ce66db.
//
// Solidity: event Requested(uint64 indexed id, address indexed requester, uint256 payment, uint256 dueAt, bytes spec)
func (_RequestTaskManager *RequestTaskManagerFilterer) WatchRequested(opts *bind.WatchOpts, sink chan<- *RequestTaskManagerRequested, id []uint64, requester []common.Address) (event.Subscription, error) {

	var idRule []interface{}
	for _, idItem := range id {
		idRule = append(idRule, idItem)
	}
	var requesterRule []interface{}
	for _, requesterItem := range requester {
		requesterRule = append(requesterRule, requesterItem)
	}

	logs, sub, err := _RequestTaskManager.contract.WatchLogs(opts, "Requested", idRule, requesterRule)
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(RequestTaskManagerRequested)
				if err := _RequestTaskManager.contract.UnpackLog(event, "Requested", log); err != nil {
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
func (_RequestTaskManager *RequestTaskManagerFilterer) ParseRequested(log types.Log) (*RequestTaskManagerRequested, error) {
	event := new(RequestTaskManagerRequested)
	if err := _RequestTaskManager.contract.UnpackLog(event, "Requested", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}

// RequestTaskManagerTaskSettledIterator is returned from FilterTaskSettled and is used to iterate over the raw logs and unpacked data for TaskSettled events raised by the RequestTaskManager contract.
type RequestTaskManagerTaskSettledIterator struct {
	Event *RequestTaskManagerTaskSettled // Event containing the contract specifics and raw log

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
func (it *RequestTaskManagerTaskSettledIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(RequestTaskManagerTaskSettled)
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
		it.Event = new(RequestTaskManagerTaskSettled)
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
func (it *RequestTaskManagerTaskSettledIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *RequestTaskManagerTaskSettledIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// RequestTaskManagerTaskSettled represents a TaskSettled event raised by the RequestTaskManager contract.
type RequestTaskManagerTaskSettled struct {
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
func (_RequestTaskManager *RequestTaskManagerFilterer) FilterTaskSettled(opts *bind.FilterOpts, id []uint64, proposer []common.Address, submitter []common.Address) (*RequestTaskManagerTaskSettledIterator, error) {

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

	logs, sub, err := _RequestTaskManager.contract.FilterLogs(opts, "TaskSettled", idRule, proposerRule, submitterRule)
	if err != nil {
		return nil, err
	}
	return &RequestTaskManagerTaskSettledIterator{contract: _RequestTaskManager.contract, event: "TaskSettled", logs: logs, sub: sub}, nil
}

// WatchTaskSettled is a free log subscription operation binding the contract event 0x51783a46a5e88e44fc29b9d71b958441bce08c9116a1ece1a11de5ab2a2ae18d.
//
// Solidity: event TaskSettled(uint64 indexed id, address indexed proposer, address indexed submitter, bytes32 digest, uint32 referenceBlock)
func (_RequestTaskManager *RequestTaskManagerFilterer) WatchTaskSettled(opts *bind.WatchOpts, sink chan<- *RequestTaskManagerTaskSettled, id []uint64, proposer []common.Address, submitter []common.Address) (event.Subscription, error) {

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

	logs, sub, err := _RequestTaskManager.contract.WatchLogs(opts, "TaskSettled", idRule, proposerRule, submitterRule)
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(RequestTaskManagerTaskSettled)
				if err := _RequestTaskManager.contract.UnpackLog(event, "TaskSettled", log); err != nil {
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
func (_RequestTaskManager *RequestTaskManagerFilterer) ParseTaskSettled(log types.Log) (*RequestTaskManagerTaskSettled, error) {
	event := new(RequestTaskManagerTaskSettled)
	if err := _RequestTaskManager.contract.UnpackLog(event, "TaskSettled", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}

// RequestTaskManagerThresholdChangedIterator is returned from FilterThresholdChanged and is used to iterate over the raw logs and unpacked data for ThresholdChanged events raised by the RequestTaskManager contract.
type RequestTaskManagerThresholdChangedIterator struct {
	Event *RequestTaskManagerThresholdChanged // Event containing the contract specifics and raw log

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
func (it *RequestTaskManagerThresholdChangedIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(RequestTaskManagerThresholdChanged)
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
		it.Event = new(RequestTaskManagerThresholdChanged)
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
func (it *RequestTaskManagerThresholdChangedIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *RequestTaskManagerThresholdChangedIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// RequestTaskManagerThresholdChanged represents a ThresholdChanged event raised by the RequestTaskManager contract.
type RequestTaskManagerThresholdChanged struct {
	PreviousBps uint16
	CurrentBps  uint16
	Raw         types.Log // Blockchain specific contextual infos
}

// FilterThresholdChanged is a free log retrieval operation binding the contract event 0x64dbf6468cb9658ab9289099b7b6e6898d71287182a35d46a742f52fce0da5d4.
//
// Solidity: event ThresholdChanged(uint16 previousBps, uint16 currentBps)
func (_RequestTaskManager *RequestTaskManagerFilterer) FilterThresholdChanged(opts *bind.FilterOpts) (*RequestTaskManagerThresholdChangedIterator, error) {

	logs, sub, err := _RequestTaskManager.contract.FilterLogs(opts, "ThresholdChanged")
	if err != nil {
		return nil, err
	}
	return &RequestTaskManagerThresholdChangedIterator{contract: _RequestTaskManager.contract, event: "ThresholdChanged", logs: logs, sub: sub}, nil
}

// WatchThresholdChanged is a free log subscription operation binding the contract event 0x64dbf6468cb9658ab9289099b7b6e6898d71287182a35d46a742f52fce0da5d4.
//
// Solidity: event ThresholdChanged(uint16 previousBps, uint16 currentBps)
func (_RequestTaskManager *RequestTaskManagerFilterer) WatchThresholdChanged(opts *bind.WatchOpts, sink chan<- *RequestTaskManagerThresholdChanged) (event.Subscription, error) {

	logs, sub, err := _RequestTaskManager.contract.WatchLogs(opts, "ThresholdChanged")
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(RequestTaskManagerThresholdChanged)
				if err := _RequestTaskManager.contract.UnpackLog(event, "ThresholdChanged", log); err != nil {
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
func (_RequestTaskManager *RequestTaskManagerFilterer) ParseThresholdChanged(log types.Log) (*RequestTaskManagerThresholdChanged, error) {
	event := new(RequestTaskManagerThresholdChanged)
	if err := _RequestTaskManager.contract.UnpackLog(event, "ThresholdChanged", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}

// RequestTaskManagerThresholdProposedIterator is returned from FilterThresholdProposed and is used to iterate over the raw logs and unpacked data for ThresholdProposed events raised by the RequestTaskManager contract.
type RequestTaskManagerThresholdProposedIterator struct {
	Event *RequestTaskManagerThresholdProposed // Event containing the contract specifics and raw log

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
func (it *RequestTaskManagerThresholdProposedIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(RequestTaskManagerThresholdProposed)
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
		it.Event = new(RequestTaskManagerThresholdProposed)
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
func (it *RequestTaskManagerThresholdProposedIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *RequestTaskManagerThresholdProposedIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// RequestTaskManagerThresholdProposed represents a ThresholdProposed event raised by the RequestTaskManager contract.
type RequestTaskManagerThresholdProposed struct {
	Bps       uint16
	FromBlock *big.Int
	Raw       types.Log // Blockchain specific contextual infos
}

// FilterThresholdProposed is a free log retrieval operation binding the contract event 0x566e29396531247e33258ce3b058507202e944e586ff07595ed120049e43240e.
//
// Solidity: event ThresholdProposed(uint16 bps, uint256 fromBlock)
func (_RequestTaskManager *RequestTaskManagerFilterer) FilterThresholdProposed(opts *bind.FilterOpts) (*RequestTaskManagerThresholdProposedIterator, error) {

	logs, sub, err := _RequestTaskManager.contract.FilterLogs(opts, "ThresholdProposed")
	if err != nil {
		return nil, err
	}
	return &RequestTaskManagerThresholdProposedIterator{contract: _RequestTaskManager.contract, event: "ThresholdProposed", logs: logs, sub: sub}, nil
}

// WatchThresholdProposed is a free log subscription operation binding the contract event 0x566e29396531247e33258ce3b058507202e944e586ff07595ed120049e43240e.
//
// Solidity: event ThresholdProposed(uint16 bps, uint256 fromBlock)
func (_RequestTaskManager *RequestTaskManagerFilterer) WatchThresholdProposed(opts *bind.WatchOpts, sink chan<- *RequestTaskManagerThresholdProposed) (event.Subscription, error) {

	logs, sub, err := _RequestTaskManager.contract.WatchLogs(opts, "ThresholdProposed")
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(RequestTaskManagerThresholdProposed)
				if err := _RequestTaskManager.contract.UnpackLog(event, "ThresholdProposed", log); err != nil {
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
func (_RequestTaskManager *RequestTaskManagerFilterer) ParseThresholdProposed(log types.Log) (*RequestTaskManagerThresholdProposed, error) {
	event := new(RequestTaskManagerThresholdProposed)
	if err := _RequestTaskManager.contract.UnpackLog(event, "ThresholdProposed", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}

// RequestTaskManagerWithdrawnIterator is returned from FilterWithdrawn and is used to iterate over the raw logs and unpacked data for Withdrawn events raised by the RequestTaskManager contract.
type RequestTaskManagerWithdrawnIterator struct {
	Event *RequestTaskManagerWithdrawn // Event containing the contract specifics and raw log

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
func (it *RequestTaskManagerWithdrawnIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(RequestTaskManagerWithdrawn)
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
		it.Event = new(RequestTaskManagerWithdrawn)
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
func (it *RequestTaskManagerWithdrawnIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *RequestTaskManagerWithdrawnIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// RequestTaskManagerWithdrawn represents a Withdrawn event raised by the RequestTaskManager contract.
type RequestTaskManagerWithdrawn struct {
	Account common.Address
	To      common.Address
	Amount  *big.Int
	Raw     types.Log // Blockchain specific contextual infos
}

// FilterWithdrawn is a free log retrieval operation binding the contract event 0xd1c19fbcd4551a5edfb66d43d2e337c04837afda3482b42bdf569a8fccdae5fb.
//
// Solidity: event Withdrawn(address indexed account, address indexed to, uint256 amount)
func (_RequestTaskManager *RequestTaskManagerFilterer) FilterWithdrawn(opts *bind.FilterOpts, account []common.Address, to []common.Address) (*RequestTaskManagerWithdrawnIterator, error) {

	var accountRule []interface{}
	for _, accountItem := range account {
		accountRule = append(accountRule, accountItem)
	}
	var toRule []interface{}
	for _, toItem := range to {
		toRule = append(toRule, toItem)
	}

	logs, sub, err := _RequestTaskManager.contract.FilterLogs(opts, "Withdrawn", accountRule, toRule)
	if err != nil {
		return nil, err
	}
	return &RequestTaskManagerWithdrawnIterator{contract: _RequestTaskManager.contract, event: "Withdrawn", logs: logs, sub: sub}, nil
}

// WatchWithdrawn is a free log subscription operation binding the contract event 0xd1c19fbcd4551a5edfb66d43d2e337c04837afda3482b42bdf569a8fccdae5fb.
//
// Solidity: event Withdrawn(address indexed account, address indexed to, uint256 amount)
func (_RequestTaskManager *RequestTaskManagerFilterer) WatchWithdrawn(opts *bind.WatchOpts, sink chan<- *RequestTaskManagerWithdrawn, account []common.Address, to []common.Address) (event.Subscription, error) {

	var accountRule []interface{}
	for _, accountItem := range account {
		accountRule = append(accountRule, accountItem)
	}
	var toRule []interface{}
	for _, toItem := range to {
		toRule = append(toRule, toItem)
	}

	logs, sub, err := _RequestTaskManager.contract.WatchLogs(opts, "Withdrawn", accountRule, toRule)
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(RequestTaskManagerWithdrawn)
				if err := _RequestTaskManager.contract.UnpackLog(event, "Withdrawn", log); err != nil {
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
func (_RequestTaskManager *RequestTaskManagerFilterer) ParseWithdrawn(log types.Log) (*RequestTaskManagerWithdrawn, error) {
	event := new(RequestTaskManagerWithdrawn)
	if err := _RequestTaskManager.contract.UnpackLog(event, "Withdrawn", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}
