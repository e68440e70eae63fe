// Code generated - DO NOT EDIT.
// This file is a generated binding and any manual changes will be lost.

package pricechallenger

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

// IPriceChallengerEvidence is an auto generated low-level Go binding around an user-defined struct.
type IPriceChallengerEvidence struct {
	Task        IRotatingTaskManagerTask
	Response    []byte
	Certificate []byte
	Membership  []byte
	Index       *big.Int
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

// PriceChallengerMetaData contains all meta data concerning the PriceChallenger contract.
var PriceChallengerMetaData = &bind.MetaData{
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"oracle_\",\"type\":\"address\",\"internalType\":\"contractIChallengeableOracle\"},{\"name\":\"serviceManager_\",\"type\":\"address\",\"internalType\":\"contractIServiceManager\"},{\"name\":\"wad_\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"owner_\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"MAX_BOUNTY\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint96\",\"internalType\":\"uint96\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"MAX_DELAY\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"MAX_SLASHES\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"MAX_WAD\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"NOTICE_BLOCKS\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"SLASH_PERIOD_BLOCKS\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"acceptOwnership\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"addWitness\",\"inputs\":[{\"name\":\"source\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"delay\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"applyWad\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"bounty\",\"inputs\":[],\"outputs\":[{\"name\":\"amount\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"fund\",\"type\":\"uint128\",\"internalType\":\"uint128\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"canSlash\",\"inputs\":[{\"name\":\"quorum\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"challengeDiffering\",\"inputs\":[{\"name\":\"evidence\",\"type\":\"tuple\",\"internalType\":\"structIPriceChallenger.Evidence\",\"components\":[{\"name\":\"task\",\"type\":\"tuple\",\"internalType\":\"structIRotatingTaskManager.Task\",\"components\":[{\"name\":\"id\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"referenceBlock\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"deadlineBlock\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"referenceHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"proposer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"spec\",\"type\":\"bytes\",\"internalType\":\"bytes\"}]},{\"name\":\"response\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"certificate\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"membership\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"index\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"name\":\"operator\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"challengeMiscomputed\",\"inputs\":[{\"name\":\"evidence\",\"type\":\"tuple\",\"internalType\":\"structIPriceChallenger.Evidence\",\"components\":[{\"name\":\"task\",\"type\":\"tuple\",\"internalType\":\"structIRotatingTaskManager.Task\",\"components\":[{\"name\":\"id\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"referenceBlock\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"deadlineBlock\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"referenceHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"proposer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"spec\",\"type\":\"bytes\",\"internalType\":\"bytes\"}]},{\"name\":\"response\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"certificate\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"membership\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"index\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"name\":\"operator\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"header\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"challengeSkipped\",\"inputs\":[{\"name\":\"evidence\",\"type\":\"tuple\",\"internalType\":\"structIPriceChallenger.Evidence\",\"components\":[{\"name\":\"task\",\"type\":\"tuple\",\"internalType\":\"structIRotatingTaskManager.Task\",\"components\":[{\"name\":\"id\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"referenceBlock\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"deadlineBlock\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"referenceHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"proposer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"spec\",\"type\":\"bytes\",\"internalType\":\"bytes\"}]},{\"name\":\"response\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"certificate\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"membership\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"index\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"name\":\"operator\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"newerRound\",\"type\":\"uint80\",\"internalType\":\"uint80\"},{\"name\":\"header\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"credit\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"fundBounty\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"payable\"},{\"type\":\"function\",\"name\":\"isSlashed\",\"inputs\":[{\"name\":\"task\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"operator\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"notePhase\",\"inputs\":[{\"name\":\"source\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"phase\",\"type\":\"uint16\",\"internalType\":\"uint16\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"oracle\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIChallengeableOracle\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"owner\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"pendingOwner\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"phaseSince\",\"inputs\":[{\"name\":\"source\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"phase\",\"type\":\"uint16\",\"internalType\":\"uint16\"}],\"outputs\":[{\"name\":\"blockNumber\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"proposeWad\",\"inputs\":[{\"name\":\"wad_\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"proposedWad\",\"inputs\":[],\"outputs\":[{\"name\":\"wad_\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"fromBlock\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"recompute\",\"inputs\":[{\"name\":\"evidence\",\"type\":\"tuple\",\"internalType\":\"structIPriceChallenger.Evidence\",\"components\":[{\"name\":\"task\",\"type\":\"tuple\",\"internalType\":\"structIRotatingTaskManager.Task\",\"components\":[{\"name\":\"id\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"referenceBlock\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"deadlineBlock\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"referenceHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"proposer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"spec\",\"type\":\"bytes\",\"internalType\":\"bytes\"}]},{\"name\":\"response\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"certificate\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"membership\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"index\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"name\":\"header\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[{\"name\":\"feed\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"complete\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"right\",\"type\":\"bytes32\",\"internalType\":\"PackedAnswer\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"removeWitness\",\"inputs\":[{\"name\":\"source\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"renounceOwnership\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"pure\"},{\"type\":\"function\",\"name\":\"serviceManager\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIServiceManager\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"setBounty\",\"inputs\":[{\"name\":\"amount\",\"type\":\"uint96\",\"internalType\":\"uint96\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"slashableFrom\",\"inputs\":[{\"name\":\"operator\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"blockNumber\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"transferOwnership\",\"inputs\":[{\"name\":\"newOwner\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"wad\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"withdraw\",\"inputs\":[{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"addresspayable\"}],\"outputs\":[{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"witness\",\"inputs\":[{\"name\":\"source\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"since\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"delay\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"stateMutability\":\"view\"},{\"type\":\"event\",\"name\":\"BountyChanged\",\"inputs\":[{\"name\":\"previous\",\"type\":\"uint96\",\"indexed\":false,\"internalType\":\"uint96\"},{\"name\":\"current\",\"type\":\"uint96\",\"indexed\":false,\"internalType\":\"uint96\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"BountyEarned\",\"inputs\":[{\"name\":\"task\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"operator\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"challenger\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"BountyFunded\",\"inputs\":[{\"name\":\"from\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"OperatorChallenged\",\"inputs\":[{\"name\":\"task\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"operator\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"challenger\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"fault\",\"type\":\"uint8\",\"indexed\":false,\"internalType\":\"enumIPriceChallenger.Fault\"},{\"name\":\"feed\",\"type\":\"uint8\",\"indexed\":false,\"internalType\":\"uint8\"},{\"name\":\"source\",\"type\":\"uint8\",\"indexed\":false,\"internalType\":\"uint8\"},{\"name\":\"wad\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"OwnershipTransferStarted\",\"inputs\":[{\"name\":\"previousOwner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"newOwner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"OwnershipTransferred\",\"inputs\":[{\"name\":\"previousOwner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"newOwner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"PhaseNoted\",\"inputs\":[{\"name\":\"source\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"phase\",\"type\":\"uint16\",\"indexed\":true,\"internalType\":\"uint16\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"WadChanged\",\"inputs\":[{\"name\":\"previous\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"},{\"name\":\"current\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"WadProposed\",\"inputs\":[{\"name\":\"wad\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"},{\"name\":\"fromBlock\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Withdrawn\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"to\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"WitnessAdded\",\"inputs\":[{\"name\":\"source\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"delay\",\"type\":\"uint32\",\"indexed\":false,\"internalType\":\"uint32\"},{\"name\":\"since\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"WitnessRemoved\",\"inputs\":[{\"name\":\"source\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"AlreadyAWitness\",\"inputs\":[{\"name\":\"source\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"AlreadySlashed\",\"inputs\":[{\"name\":\"task\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"operator\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ChallengesPaused\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"FailedCall\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"FeedReconfigured\",\"inputs\":[{\"name\":\"feed\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"configuredAt\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"FieldNotPresentInBlockHeader\",\"inputs\":[{\"name\":\"\",\"type\":\"uint8\",\"internalType\":\"enumBlockHeader.HeaderField\"}]},{\"type\":\"error\",\"name\":\"HeaderMismatch\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"InsufficientBalance\",\"inputs\":[{\"name\":\"balance\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"needed\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"InvalidBounty\",\"inputs\":[{\"name\":\"amount\",\"type\":\"uint96\",\"internalType\":\"uint96\"}]},{\"type\":\"error\",\"name\":\"InvalidDelay\",\"inputs\":[{\"name\":\"delay\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"InvalidWad\",\"inputs\":[{\"name\":\"wad\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"MalformedResponse\",\"inputs\":[{\"name\":\"expectedAnswers\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"MalformedSpec\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"NoCredit\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NoFault\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"NoFeeds\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"NotAWitness\",\"inputs\":[{\"name\":\"source\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NothingProposed\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"NothingToSlash\",\"inputs\":[{\"name\":\"operator\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NoticeNotOver\",\"inputs\":[{\"name\":\"fromBlock\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"OwnableInvalidOwner\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"OwnableUnauthorizedAccount\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"OwnerNeeded\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"PhaseNotNoted\",\"inputs\":[{\"name\":\"source\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"phase\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]},{\"type\":\"error\",\"name\":\"RLPInvalidEncoding\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"ReferenceBlockOrphaned\",\"inputs\":[{\"name\":\"given\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"actual\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"ReferenceBlockUnknown\",\"inputs\":[{\"name\":\"referenceBlock\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"RoundNotNewer\",\"inputs\":[{\"name\":\"observed\",\"type\":\"uint80\",\"internalType\":\"uint80\"},{\"name\":\"round\",\"type\":\"uint80\",\"internalType\":\"uint80\"}]},{\"type\":\"error\",\"name\":\"SafeCastOverflowedIntDowncast\",\"inputs\":[{\"name\":\"bits\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"value\",\"type\":\"int256\",\"internalType\":\"int256\"}]},{\"type\":\"error\",\"name\":\"SafeCastOverflowedIntToUint\",\"inputs\":[{\"name\":\"value\",\"type\":\"int256\",\"internalType\":\"int256\"}]},{\"type\":\"error\",\"name\":\"SafeCastOverflowedUintDowncast\",\"inputs\":[{\"name\":\"bits\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"SafeCastOverflowedUintToInt\",\"inputs\":[{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"SlashedEnough\",\"inputs\":[{\"name\":\"operator\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"fromBlock\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"UnknownAnswer\",\"inputs\":[{\"name\":\"index\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"UnknownFeed\",\"inputs\":[{\"name\":\"feed\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"UnknownObservation\",\"inputs\":[{\"name\":\"index\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"UnknownSource\",\"inputs\":[{\"name\":\"feed\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"source\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]},{\"type\":\"error\",\"name\":\"WrongServiceManager\",\"inputs\":[{\"name\":\"avs\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"BitmapValueTooLarge\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"BlockNumberNotLatest\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"BlockNumberTooRecent\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"BytesArrayLengthTooLong\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"BytesArrayNotOrdered\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"ECAddFailed\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"ECMulFailed\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"EmptyStakeHistory\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"ExpModFailed\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"InputArrayLengthMismatch\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"InputEmptyQuorumNumbers\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"InputNonSignerLengthMismatch\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"InvalidBLSPairingKey\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"InvalidBLSSignature\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"InvalidBlockNumber\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"InvalidQuorumApkHash\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"InvalidReferenceBlocknumber\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"NonSignerPubkeysNotSorted\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"QuorumDoesNotExist\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"ScalarTooLarge\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"StaleStakesForbidden\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"InvalidQuorumNumbers\",\"inputs\":[{\"name\":\"quorumNumbers\",\"type\":\"bytes\",\"internalType\":\"bytes\"}]},{\"type\":\"error\",\"name\":\"NoTable\",\"inputs\":[{\"name\":\"referenceBlock\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"NonSignerIndicesNotSorted\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"NotAMember\",\"inputs\":[{\"name\":\"operator\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"referenceBlock\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"NotASigner\",\"inputs\":[{\"name\":\"operator\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NotOnTheCurve\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"ReferenceTimestampDoesNotExist\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"VerificationFailed\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"WrongNumberOfQuorums\",\"inputs\":[{\"name\":\"given\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"wanted\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"CertificateStale\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"EmptyRoot\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"InvalidIndex\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"InvalidOperatorIndex\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"InvalidProofLength\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"OnlyTableUpdater\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"RootDisabled\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"TableUpdateStale\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"InvalidPermissions\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"NonexistentAVSMetadata\",\"inputs\":[]}]",
	Sigs: map[string]string{
		"ee62cc01": "MAX_BOUNTY()",
		"4125ff90": "MAX_DELAY()",
		"eb9cc6ea": "MAX_SLASHES()",
		"999c01d9": "MAX_WAD()",
		"ee304bbf": "NOTICE_BLOCKS()",
		"61182f29": "SLASH_PERIOD_BLOCKS()",
		"79ba5097": "acceptOwnership()",
		"5a9c4717": "addWitness(address,uint32)",
		"955efe27": "applyWad()",
		"943dfef1": "bounty()",
		"2b36f882": "canSlash(uint32)",
		"ec65bdc2": "challengeDiffering(((uint64,uint32,uint32,bytes32,address,bytes),bytes,bytes,bytes,uint256),address)",
		"286a050a": "challengeMiscomputed(((uint64,uint32,uint32,bytes32,address,bytes),bytes,bytes,bytes,uint256),address,bytes)",
		"f0021e31": "challengeSkipped(((uint64,uint32,uint32,bytes32,address,bytes),bytes,bytes,bytes,uint256),address,uint80,bytes)",
		"d5d44d80": "credit(address)",
		"e6512ea2": "fundBounty()",
		"47901bdf": "isSlashed(uint64,address)",
		"85328b3a": "notePhase(address)",
		"7dc0d1d0": "oracle()",
		"8da5cb5b": "owner()",
		"e30c3978": "pendingOwner()",
		"ba8dab4f": "phaseSince(address,uint16)",
		"9104a934": "proposeWad(uint64)",
		"d4720f94": "proposedWad()",
		"ab271134": "recompute(((uint64,uint32,uint32,bytes32,address,bytes),bytes,bytes,bytes,uint256),bytes)",
		"ee2f13cd": "removeWitness(address)",
		"715018a6": "renounceOwnership()",
		"3998fdd3": "serviceManager()",
		"c021147b": "setBounty(uint96)",
		"e9c3d822": "slashableFrom(address)",
		"f2fde38b": "transferOwnership(address)",
		"7df38c5b": "wad()",
		"51cff8d9": "withdraw(address)",
		"46210f5b": "witness(address)",
	},
	Bin: "0x610100604052348015610010575f5ffd5b5060405161510f38038061510f83398101604081905261002f9161034e565b836001600160a01b0316632b7ac3f36040518163ffffffff1660e01b8152600401602060405180830381865afa15801561006b573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061008f91906103b5565b838383806001600160a01b0381166100c157604051631e4fbdf760e01b81525f60048201526024015b60405180910390fd5b6100ca81610278565b506001600160a01b03808416608081905290851660a0526040805163ca8aa7c760e01b8152905163ca8aa7c7916004808201926020929091908290030181865afa15801561011a573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061013e91906103b5565b6001600160a01b031660c0816001600160a01b0316815250505f846001600160a01b031663de1164bb6040518163ffffffff1660e01b8152600401602060405180830381865afa158015610194573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906101b891906103b5565b9050836001600160a01b0316816001600160a01b03161481906101fa576040516382c1893560e01b81526001600160a01b0390911660048201526024016100b8565b5061020483610294565b600380546001600160401b0319166001600160401b038516908117909155604080515f815260208101929092527f964af74bcbf0a6f8bdae203bacb5475570fd0d2fbc45210e50a8b0242e4383d5910160405180910390a15050506001600160a01b0390951660e052506103d79350505050565b600180546001600160a01b0319169055610291816102eb565b50565b6001600160401b038116158015906102bc575066b1a2bc2ec500006001600160401b03821611155b81906102e757604051630f87f79f60e31b81526001600160401b0390911660048201526024016100b8565b5050565b5f80546001600160a01b038381166001600160a01b0319831681178455604051919092169283917f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e09190a35050565b6001600160a01b0381168114610291575f5ffd5b5f5f5f5f60808587031215610361575f5ffd5b845161036c8161033a565b602086015190945061037d8161033a565b60408601519093506001600160401b0381168114610399575f5ffd5b60608601519092506103aa8161033a565b939692955090935050565b5f602082840312156103c5575f5ffd5b81516103d08161033a565b9392505050565b60805160a05160c05160e051614caa6104655f395f818161041c015281816113e4015281816116000152818161221001526122a801525f81816108ab01528181612e9e01528181612f270152818161305a01526131bd01525f6115d601525f8181610279015281816107e10152818161088101528181610a7901528181612e5f01526130fc0152614caa5ff3fe60806040526004361061020f575f3560e01c8063955efe2711610117578063e6512ea2116100ac578063ee2f13cd1161007c578063ee62cc0111610062578063ee62cc01146106ec578063f0021e3114610724578063f2fde38b14610743575f5ffd5b8063ee2f13cd146106b8578063ee304bbf146106d7575f5ffd5b8063e6512ea21461065e578063e9c3d82214610666578063eb9cc6ea14610685578063ec65bdc214610699575f5ffd5b8063c021147b116100e7578063c021147b146105c4578063d4720f94146105e3578063d5d44d8014610616578063e30c397814610641575f5ffd5b8063955efe2714610522578063999c01d914610536578063ab27113414610550578063ba8dab4f1461058e575f5ffd5b806361182f29116101a75780637df38c5b116101775780638da5cb5b1161015d5780638da5cb5b146104a75780639104a934146104c3578063943dfef1146104e2575f5ffd5b80637df38c5b1461043e57806385328b3a14610475575f5ffd5b806361182f29146103ce578063715018a6146103e357806379ba5097146103f75780637dc0d1d01461040b575f5ffd5b806346210f5b116101e257806346210f5b146102dd57806347901bdf1461034957806351cff8d9146103825780635a9c4717146103af575f5ffd5b8063286a050a146102135780632b36f882146102345780633998fdd3146102685780634125ff90146102b3575b5f5ffd5b34801561021e575f5ffd5b5061023261022d366004613cfc565b610762565b005b34801561023f575f5ffd5b5061025361024e366004613d84565b6107ce565b60405190151581526020015b60405180910390f35b348015610273575f5ffd5b5061029b7f000000000000000000000000000000000000000000000000000000000000000081565b6040516001600160a01b03909116815260200161025f565b3480156102be575f5ffd5b506102c8610e1081565b60405163ffffffff909116815260200161025f565b3480156102e8575f5ffd5b5061032f6102f7366004613d9f565b6001600160a01b03165f908152600860205260409020546001600160401b038116916801000000000000000090910463ffffffff1690565b6040805192835263ffffffff90911660208301520161025f565b348015610354575f5ffd5b50610253610363366004613dce565b600760209081525f928352604080842090915290825290205460ff1681565b34801561038d575f5ffd5b506103a161039c366004613d9f565b610946565b60405190815260200161025f565b3480156103ba575f5ffd5b506102326103c9366004613e05565b6109ec565b3480156103d9575f5ffd5b506103a1611c2081565b3480156103ee575f5ffd5b50610232610bdb565b348015610402575f5ffd5b50610232610bf4565b348015610416575f5ffd5b5061029b7f000000000000000000000000000000000000000000000000000000000000000081565b348015610449575f5ffd5b5060035461045d906001600160401b031681565b6040516001600160401b03909116815260200161025f565b348015610480575f5ffd5b5061049461048f366004613d9f565b610c38565b60405161ffff909116815260200161025f565b3480156104b2575f5ffd5b505f546001600160a01b031661029b565b3480156104ce575f5ffd5b506102326104dd366004613e31565b610d88565b3480156104ed575f5ffd5b50600554604080516bffffffffffffffffffffffff83168152600160601b9092046001600160801b031660208301520161025f565b34801561052d575f5ffd5b50610232610df7565b348015610541575f5ffd5b5061045d66b1a2bc2ec5000081565b34801561055b575f5ffd5b5061056f61056a366004613e4c565b610e88565b6040805160ff909416845291151560208401529082015260600161025f565b348015610599575f5ffd5b506103a16105a8366004613ec2565b600960209081525f928352604080842090915290825290205481565b3480156105cf575f5ffd5b506102326105de366004613eee565b610ea7565b3480156105ee575f5ffd5b506105f7610f71565b604080516001600160401b03909316835260208301919091520161025f565b348015610621575f5ffd5b506103a1610630366004613d9f565b60026020525f908152604090205481565b34801561064c575f5ffd5b506001546001600160a01b031661029b565b610232610fa6565b348015610671575f5ffd5b506103a1610680366004613d9f565b61103a565b348015610690575f5ffd5b506103a1600581565b3480156106a4575f5ffd5b506102326106b3366004613f19565b61107d565b3480156106c3575f5ffd5b506102326106d2366004613d9f565b6110fc565b3480156106e2575f5ffd5b506103a161200081565b3480156106f7575f5ffd5b5061070767016345785d8a000081565b6040516bffffffffffffffffffffffff909116815260200161025f565b34801561072f575f5ffd5b5061023261073e366004613f73565b6111a4565b34801561074e575f5ffd5b5061023261075d366004613d9f565b611371565b61077561076f8580614000565b846113e1565b5f5f5f5f61078488878761151f565b93509350935093508115806107995750808314155b6107b657604051631b3342ef60e21b815260040160405180910390fd5b6107c488886002875f6115be565b5050505050505050565b6040805180820182526001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001680825263ffffffff841660208084019190915283516329a6d87160e11b815293515f9430939263534db0e2926004808401938290030181865afa15801561084a573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061086e919061401e565b6001600160a01b031614801561093f57507f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03167f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663d4a3fcce836040518263ffffffff1660e01b81526004016108f59190614039565b602060405180830381865afa158015610910573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610934919061401e565b6001600160a01b0316145b9392505050565b335f81815260026020526040902054908161098557604051636385746f60e01b81526001600160a01b0390911660048201526024015b60405180910390fd5b50335f8181526002602052604080822091909155516001600160a01b03841691907fd1c19fbcd4551a5edfb66d43d2e337c04837afda3482b42bdf569a8fccdae5fb906109d59085815260200190565b60405180910390a36109e78282611824565b919050565b6109f461189b565b6001600160a01b0382165f9081526008602052604090205482906001600160401b031615610a415760405163f84bd92960e01b81526001600160a01b03909116600482015260240161097c565b5080610e1063ffffffff82161115610a755760405163ef825c5960e01b815263ffffffff909116600482015260240161097c565b505f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663dc3eafad6040518163ffffffff1660e01b8152600401602060405180830381865afa158015610ad3573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610af7919061405f565b431090505f81610b1257610b0d6120004361408a565b610b14565b435b90506040518060400160405280610b2a836118c9565b6001600160401b03908116825263ffffffff86811660209384018190526001600160a01b0389165f81815260088652604090819020875181549888015190951668010000000000000000026bffffffffffffffffffffffff1990981694909516939093179590951790925580519182529181018490527ffdf1c35e0d15ffc53eee3269b9530a866585e01fd1ca9689c31ab2905415a7ff910160405180910390a2610bd484610c38565b5050505050565b60405163017ed72b60e01b815260040160405180910390fd5b60015433906001600160a01b03168114610c2c5760405163118cdaa760e01b81526001600160a01b038216600482015260240161097c565b610c3581611902565b50565b6001600160a01b0381165f9081526008602052604081205482906001600160401b0316610c845760405163f243e5df60e01b81526001600160a01b03909116600482015260240161097c565b505f826001600160a01b031663feaf968c6040518163ffffffff1660e01b815260040160a060405180830381865afa158015610cc2573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610ce6919061409d565b505050509050610d018169ffffffffffffffffffff1661191b565b6001600160a01b0384165f90815260096020908152604080832061ffff8516845290915281205491935003610d82576001600160a01b0383165f81815260096020908152604080832061ffff87168085529252808320439055519092917f28f0da93e2fe3c48d5ff8e8d28b9157b3a15c00510764ca26d05d6bcb4236df891a35b50919050565b610d9061189b565b610d9981611933565b7fba0cfd89397a6e680f3ba1dcc34372ee9f12547cda670567b0afd092ba7a8bff81610dd260046001600160401b038316612000611986565b604080516001600160401b03909316835260208301919091520160405180910390a150565b610dff61189b565b5f610e1b610e0d60046119e0565b6001600160a01b03166118c9565b600354604080516001600160401b03928316815291831660208301529192507f964af74bcbf0a6f8bdae203bacb5475570fd0d2fbc45210e50a8b0242e4383d5910160405180910390a16003805467ffffffffffffffff19166001600160401b0392909216919091179055565b5f5f5f610e9686868661151f565b929990985091965090945050505050565b610eaf61189b565b8067016345785d8a00006bffffffffffffffffffffffff82161115610ef85760405163292c21a560e21b81526bffffffffffffffffffffffff909116600482015260240161097c565b50600554604080516bffffffffffffffffffffffff928316815291831660208301527f89961e3082bafaa7f3bb495863ca58a1d0008561e0ffa05f47d03e782aa90161910160405180910390a1600580546bffffffffffffffffffffffff19166bffffffffffffffffffffffff92909216919091179055565b6004545f908190610f8a906001600160a01b03166118c9565b6004549093600160a01b9091046001600160401b031692509050565b610faf34611a5a565b60058054600c90610fd1908490600160601b90046001600160801b03166140f1565b92506101000a8154816001600160801b0302191690836001600160801b03160217905550336001600160a01b03167f98e6d50e286f6a25109386201768001c4bf59fe31c6efb50941797dbeb28dacd3460405161103091815260200190565b60405180910390a2565b6001600160a01b0381165f908152600660205260408120819061105c90611a8d565b9050801561107557611070611c208261408a565b61093f565b5f9392505050565b61109061108a8380614000565b826113e1565b5f5f5f61109c85611ab0565b919450925090506110c06001600160a01b0383168463ffffffff80851690611ba116565b6110dd57604051631b3342ef60e21b815260040160405180910390fd5b610bd485855f6110ed8760f81c90565b6110f78860f01c90565b6115be565b61110461189b565b6001600160a01b0381165f9081526008602052604090205481906001600160401b03166111505760405163f243e5df60e01b81526001600160a01b03909116600482015260240161097c565b506001600160a01b0381165f8181526008602052604080822080546bffffffffffffffffffffffff19169055517f8b5785dce93ca82765b1cc25cedcda1b501288cb23a1fd171c0091d83900f9bd9190a250565b6111b76111b18680614000565b856113e1565b5f6111cc6111c58780614000565b8484611d61565b90505f5f5f6111da89611ab0565b9250925092506111ea8360a01c90565b69ffffffffffffffffffff168769ffffffffffffffffffff161161120e8460a01c90565b8890916112445760405163046da3f760e51b815269ffffffffffffffffffff92831660048201529116602482015260440161097c565b50505f61125c8869ffffffffffffffffffff1661191b565b905061127c61126b8560a01c90565b69ffffffffffffffffffff1661191b565b61ffff168161ffff161461130e576001600160a01b0383165f90815260096020908152604080832061ffff851684529091529020546112d5906112bf8c80614000565b6112d0906040810190602001613d84565b611de3565b8382909161130b5760405163bd89030960e01b81526001600160a01b03909216600483015261ffff16602482015260440161097c565b50505b61132d6001600160a01b0384168963ffffffff808616908990611dfa16565b61134a57604051631b3342ef60e21b815260040160405180910390fd5b6113658a8a600161135b8860f81c90565b6110f78960f01c90565b50505050505050505050565b61137961189b565b600180546001600160a01b0383166001600160a01b031990911681179091556113a95f546001600160a01b031690565b6001600160a01b03167f38d16b8cac22d99fc7c124b9cd0de2d3fa1faef420bfe791d8c362d765e2270060405160405180910390a350565b5f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316635c975abb6040518163ffffffff1660e01b8152600401602060405180830381865afa15801561143e573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906114629190614120565b9050600481161561148657604051636541cbed60e11b815260040160405180910390fd5b60075f6114966020860186613e31565b6001600160401b0316815260208082019290925260409081015f9081206001600160a01b03861682528352205460ff1615906114d490850185613e31565b83909161150e57604051630cb61b4d60e01b81526001600160401b0390921660048301526001600160a01b0316602482015260440161097c565b505061151a8383611ec9565b505050565b5f8080808061154061153b6115348a80614000565b8989611d61565b611f9f565b9050365f61154d8a611fcf565b929950909750925090505f61157c886115668d80614000565b611577906040810190602001613d84565b61219b565b60808101515190915060609061159790859085908c90612352565b909750905086156115b0576115ad82828761246e565b95505b505050505093509350935093565b366115c98680614000565b90505f6001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000811690637b0b5bc7907f00000000000000000000000000000000000000000000000000000000000000001663eb2c8ebb8561163360208d018d614139565b6040518463ffffffff1660e01b8152600401611651939291906141e4565b602060405180830381865afa15801561166c573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611690919061405f565b6116a06040860160208701613d84565b6116ad60408c018c614139565b8b6116bb60608f018f614139565b6040518863ffffffff1660e01b81526004016116dd9796959493929190614294565b6020604051808303815f875af11580156116f9573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061171d919061405f565b9050600160075f6117316020860186613e31565b6001600160401b0316815260208082019290925260409081015f9081206001600160a01b038b16808352908452919020805460ff19169315159390931790925533919061178090850185613e31565b6003546040516001600160401b03928316927f145ec2756ba6f7243cbb5d4911e52cb587b5b9507908fc8d1908aede062769b6926117c6928c928c928c929116906142fd565b60405180910390a461181b6117de6020840184613e31565b87836040518060400160405280602081526020017f456967656e53686966743a207369676e656420776861742069732066616c7365815250612664565b50505050505050565b8047101561184e5760405163cf47918160e01b81524760048201526024810182905260440161097c565b611867828260405180602001604052805f81525061270a565b15611870575050565b3d156118825761187e61271f565b5050565b60405163d6bda27560e01b815260040160405180910390fd5b5f546001600160a01b031633146118c75760405163118cdaa760e01b815233600482015260240161097c565b565b5f6001600160401b038211156118fe57604080516306dfcc6560e41b815260048101919091526024810183905260440161097c565b5090565b600180546001600160a01b0319169055610c358161272a565b5f61192d61ffff604084901c16612779565b92915050565b6001600160401b0381161580159061195b575066b1a2bc2ec500006001600160401b03821611155b819061187e57604051630f87f79f60e31b81526001600160401b03909116600482015260240161097c565b5f611991824361408a565b90508261199d826118c9565b85546001600160e01b031916600160a01b6001600160401b0392909216919091026001600160a01b031916176001600160a01b0391909116179093555090919050565b80545f90600160a01b90046001600160401b0316808203611a145760405163e8d4708f60e01b815260040160405180910390fd5b804310158190611a3a576040516301e32ad960e71b815260040161097c91815260200190565b5082546001600160e01b0319811684556001600160a01b03169150610d82565b5f6001600160801b038211156118fe576040516306dfcc6560e41b8152608060048201526024810183905260440161097c565b5f6030611a9c6001600561433b565b611aa6919061434e565b915490911c919050565b5f80803681611af4611ae0611adb611ac88980614000565b611ad69060a0810190614139565b6127a7565b612898565b611aed6020890189614139565b90916128b7565b909450925050506080860135818110611b235760405163c1b32ea160e01b815260040161097c91815260200190565b5081818760800135818110611b3a57611b3a614365565b60200291909101359550611b6a905085611b548880614000565b611b65906040810190602001613d84565b6129a8565b9094509250611b7a8560101b1590565b15611b9857604051631b3342ef60e21b815260040160405180910390fd5b50509193909250565b5f5f5f856001600160a01b031663feaf968c6040518163ffffffff1660e01b815260040160a060405180830381865afa158015611be0573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611c04919061409d565b509350505091508169ffffffffffffffffffff16611c228660a01c90565b69ffffffffffffffffffff161115611c65578015801590611c5c57504284611c4a8760801c90565b63ffffffff16611c5a919061408a565b105b9250505061093f565b5f5f5f886001600160a01b0316639a6fc8f5611c818a60a01c90565b6040516001600160e01b031960e084901b16815269ffffffffffffffffffff909116600482015260240160a060405180830381865afa158015611cc6573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611cea919061409d565b5093505092509250805f1480611d215750611d058860a01c90565b69ffffffffffffffffffff168369ffffffffffffffffffff1614155b15611d33575f9550505050505061093f565b87600f0b82141580611d545750611d4a8860801c90565b63ffffffff168114155b9998505050505050505050565b5f83606001358383604051611d77929190614379565b604051809103902014611d9d5760405163c27d13b960e01b815260040160405180910390fd5b611ddb83838080601f0160208091040260200160405190810160405280939291908181526020018383808284375f92019190915250612b0392505050565b949350505050565b5f821580159061093f57505063ffffffff16101590565b604051639a6fc8f560e01b815269ffffffffffffffffffff841660048201525f90819081906001600160a01b03881690639a6fc8f59060240160a060405180830381865afa158015611e4e573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611e72919061409d565b509350505091508569ffffffffffffffffffff168269ffffffffffffffffffff16148015611e9f57508015155b8015611eaa57508381105b8015611ebe575084611ebc828661433b565b115b979650505050505050565b5f611ed38261103a565b9050818143811115611f095760405163c33be2c160e01b81526001600160a01b039092166004830152602482015260440161097c565b505f9050611f2b611f206040860160208701613d84565b63ffffffff16612b17565b9050801515611f406040860160208701613d84565b90611f67576040516304a458a960e31b815263ffffffff909116600482015260240161097c565b50606084013581808214611f9757604051637d46db5760e01b81526004810192909252602482015260440161097c565b505050505050565b5f63ffffffff8211156118fe576040516306dfcc6560e41b8152602060048201526024810183905260440161097c565b5f80368180611fe1611ac88780614000565b9050365f611ffe611ff184612898565b611aed60208b018b614139565b9097509550909250905060808801358181106120305760405163a7aad31760e01b815260040161097c91815260200190565b505f5b88608001358110156120525761204884612b3c565b9350600101612033565b506001600160801b035f84900384169081161560071b77ffffffffffffffff0000000000000000ffffffffffffffff82161560061b177bffffffff00000000ffffffff00000000ffffffff00000000ffffffff82161560051b177dffff0000ffff0000ffff0000ffff0000ffff0000ffff0000ffff0000ffff82161560041b177eff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff82161560031b177f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f82161560021b177f333333333333333333333333333333333333333333333333333333333333333382161560011b177f555555555555555555555555555555555555555555555555555555555555555591909116151782828a6080013581811061218657612186614365565b90506020020135965096505050509193509193565b6121f86040805160a080820183525f8083526020808401829052838501829052845160c081018652828152908101829052938401819052606084810182905260808501829052918401529091908201908152602001606081525090565b604051635470286760e11b815260ff841660048201527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063a8e050ce906024015f60405180830381865afa15801561225c573d5f5f3e3d5ffd5b505050506040513d5f823e601f3d908101601f1916820160405261228391908101906145cf565b6040516379adf94f60e01b815260ff851660048201529091505f906001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016906379adf94f90602401602060405180830381865afa1580156122ed573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190612311919061405f565b905061231d8184611de3565b8482909161234957604051637eec458d60e01b815260ff9092166004830152602482015260440161097c565b50505092915050565b5f6060826001600160401b0381111561236d5761236d614388565b604051908082528060200260200182016040528015612396578160200160208202803683370190505b5090505f5f5b8681101561245f578560ff166123ca8989848181106123bd576123bd614365565b9050602002013560f81c90565b60ff160361245757848214806124045750816123fe8989848181106123f1576123f1614365565b9050602002013560f01c90565b60ff1614155b15612413575f93505050612465565b87878281811061242557612425614365565b90506020020135838380612438906146f5565b94508151811061244a5761244a614365565b6020026020010181815250505b60010161239c565b50831491505b94509492505050565b5f5f83516001600160401b0381111561248957612489614388565b6040519080825280602002602001820160405280156124b2578160200160208202803683370190505b5090505f63ffffffff8416815b8651811015612594575f5f6125108a6080015184815181106124e3576124e3614365565b60200260200101518b602001518b868151811061250257612502614365565b60200260200101518b612b50565b915091508161252057505061258c565b80868661252c8161470d565b975060ff168151811061254157612541614365565b602002602001019060170b908160170b815250506125878461257c8b868151811061256e5761256e614365565b602002602001015160801c90565b63ffffffff16612bd4565b935050505b6001016124bf565b5086606001516060015160ff168260ff1610156125d157600882901b61ff0016602086901b67ffffffff000000001617600217935050505061093f565b8183525f5f6125df85612be3565b91509150611d546125f28360170b612dbd565b6125fb85611f9f565b896126068587612dec565b600889901b61ff001660109190911b63ffff00001660209290921b67ffffffff000000001660409390931b6bffffffff00000000000000001660609490941b6bffffffffffffffffffffffff19169390931791909117171760011790565b6001600160a01b0383165f9081526006602052604090206126859043612e22565b5f5f5b63ffffffff811684901c156126d3578063ffffffff1684901c60011660011480156126b957506126b9858285612e4c565b156126c357600191505b6126cc8161472b565b9050612688565b5083816126ff57604051630752994b60e51b81526001600160a01b03909116600482015260240161097c565b50610bd4858561326c565b5f5f5f83516020850186885af1949350505050565b6040513d5f823e3d81fd5b5f80546001600160a01b038381166001600160a01b0319831681178455604051919092169283917f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e09190a35050565b5f61ffff8211156118fe576040516306dfcc6560e41b8152601060048201526024810183905260440161097c565b5f602082146127c95760405163d9fc619f60e01b815260040160405180910390fd5b508135806127ea57604051632e70248b60e01b815260040160405180910390fd5b608081901c15612870825f60076001600160801b038311901b905060066001600160401b0383831c11901b17600563ffffffff83831c11901b17600461ffff83831c11901b17600360ff83831c11901b176002600f83831c117d010102020202030303030303030300000000000000000000000000000000911b9190911791821c1a1790565b9061289157604051630f751f3f60e31b815260040161097c91815260200190565b5092915050565b5f815b8015610d82576001918201916128b1908261433b565b1661289b565b365f8181806128c786602061434e565b6128d36040602061408a565b6128dd919061408a565b90506128ea81602061408a565b869088101561290e5760405162d7f07560e51b815260040161097c91815260200190565b50878101358835604014801561292757508160208a0135145b801561293657508660408a0135145b801561294457506103008111155b801561296e575061295681602061434e565b61296183602061408a565b61296b919061408a565b88145b879061298f5760405162d7f07560e51b815260040161097c91815260200190565b5060608901999698919091016020019650949350505050565b5f5f5f6129be6129b88660f81c90565b8561219b565b60800151905080516129d08660f01c90565b60ff16106129de8660f81c90565b6129e88760f01c90565b9091612a1457604051632456ad4f60e01b815260ff92831660048201529116602482015260440161097c565b50505f81612a228760f01c90565b60ff1681518110612a3557612a35614365565b602090810291909101810151808201516001600160a01b03165f9081526008835260408082208151808301909252546001600160401b038116825268010000000000000000900463ffffffff169381019390935290925082516006811115612a9f57612a9f6142e9565b148015612abc57508051612abc906001600160401b031687611de3565b826020015190612aeb5760405163f243e5df60e01b81526001600160a01b03909116600482015260240161097c565b506020918201519101519093509150505b9250929050565b5f61192d612b1283600b613379565b6133a3565b5f438281036101018110612b3357612b2e84613451565b611ddb565b50509040919050565b5f81612b4960018261433b565b1692915050565b5f5f5f612b5d8560801c90565b905063ffffffff81161580612b7d57508363ffffffff168163ffffffff16115b80612ba05750606087015163ffffffff16612b988286614746565b63ffffffff16115b15612bb1575f5f9250925050612465565b612bc685886040015160ff168860ff1661347e565b925092505094509492505050565b5f82821882841002821861093f565b80515f90819060015b81811015612cde575f858281518110612c0757612c07614365565b602002602001015190505f8290505b5f81118015612c4e5750601782900b87612c3160018461433b565b81518110612c4157612c41614365565b602002602001015160170b135b15612cae5786612c5f60018361433b565b81518110612c6f57612c6f614365565b6020026020010151878281518110612c8957612c89614365565b602002602001019060170b908160170b8152505080612ca790614762565b9050612c16565b81878281518110612cc157612cc1614365565b60179290920b602092830291909101909101525050600101612bec565b505f84612cec60028461478b565b81518110612cfc57612cfc614365565b602002602001015160170b90505f856002600185612d1a919061433b565b612d24919061478b565b81518110612d3457612d34614365565b602002602001015160170b9050612d5960018383612d52919061479e565b901d613518565b9450612db3865f81518110612d7057612d70614365565b602002602001015160170b87600186612d89919061433b565b81518110612d9957612d99614365565b602002602001015160170b612dae91906147c5565b613547565b9350505050915091565b80601381900b81146109e75760405163327269a760e01b815260a060048201526024810183905260440161097c565b5f61093f612e1d612dff8460170b613547565b612e0b6127108761434e565b612e15919061478b565b61ffff612bd4565b612779565b612e2e6030600561434e565b612e3a9061010061433b565b825460301b9091175f1990911c169055565b6040805180820182526001600160a01b037f00000000000000000000000000000000000000000000000000000000000000008116825263ffffffff8516602083015291516309a961f360e11b81525f927f00000000000000000000000000000000000000000000000000000000000000001690631352c3e690612ed590889085906004016147e4565b602060405180830381865afa158015612ef0573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190612f14919061481a565b612f21575f91505061093f565b5f612fb77f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316634177a87c846040518263ffffffff1660e01b8152600401612f719190614039565b5f60405180830381865afa158015612f8b573d5f5f3e3d5ffd5b505050506040513d5f823e601f3d908101601f19168201604052612fb29190810190614839565b61356c565b90505f81516001600160401b03811115612fd357612fd3614388565b604051908082528060200260200182016040528015612ffc578160200160208202803683370190505b5090505f5b81518110156130405760035482516001600160401b039091169083908390811061302d5761302d614365565b6020908102919091010152600101613001565b5060405163547afb8760e01b81525f906001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000169063547afb8790613091908b9087906004016148c8565b5f60405180830381865afa1580156130ab573d5f5f3e3d5ffd5b505050506040513d5f823e601f3d908101601f191682016040526130d29190810190614927565b6040516020016130e291906149b6565b6040516020818303038152906040528051906020012090507f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316633d0714226040518060a001604052808b6001600160a01b031681526020018a63ffffffff168152602001868152602001858152602001898152506040518263ffffffff1660e01b815260040161317b9190614a69565b5f604051808303815f87803b158015613192575f5ffd5b505af11580156131a4573d5f5f3e3d5ffd5b505060405163547afb8760e01b81526001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016925063547afb8791506131f6908b9087906004016148c8565b5f60405180830381865afa158015613210573d5f5f3e3d5ffd5b505050506040513d5f823e601f3d908101601f191682016040526132379190810190614927565b60405160200161324791906149b6565b60408051601f1981840301815291905280516020909101201415979650505050505050565b604080518082019091526005546bffffffffffffffffffffffff8116808352600160601b9091046001600160801b0316602083018190525f916132ae91612bd4565b9050805f036132bd5750505050565b6132de8183602001516001600160801b03166132d9919061433b565b611a5a565b600580546001600160801b0392909216600160601b027fffffffff00000000000000000000000000000000ffffffffffffffffffffffff90921691909117905560405181815233906001600160a01b038516906001600160401b038716907fa40c23dc029208806d835b0269a492534d061bb8e4a796914fd0d34f914d6eb69060200160405180910390a46133733382613581565b50505050565b5f5f61338460405190565b9050613398613392856135b7565b846135c2565b915061289181604052565b5f5f6133af8360801c90565b905060218111156133d357604051633cf75c0160e21b815260040160405180910390fd5b5f5f5f6133df86613632565b919450925090505f8160018111156133f9576133f96142e9565b1461341757604051633cf75c0160e21b815260040160405180910390fd5b81156134455761342882600861434e565b6134349061010061433b565b61343e8785613949565b901c613447565b5f5b9695505050505050565b5f815f525f60205260208060205f71f90827f1c53a10cb7a02335b1753200029355afa5050602051919050565b5f5f5f85600f0b1361349457505f905080613510565b5f8385116134c1576134ae6134a9868661433b565b613998565b86600f0b6134bc9190614b1d565b6134dc565b6134ce6134a9858761433b565b86600f0b6134dc9190614b4c565b905080158015906135015750737fffffffffffffffffffffffffffffffffffffff8113155b61350a82613518565b92509250505b935093915050565b80601781900b81146109e75760405163327269a760e01b815260c060048201526024810183905260440161097c565b5f5f8212156118fe57604051635467221960e11b81526004810183905260240161097c565b606061357a826139ac6139b0565b5090919050565b801561187e576001600160a01b0382165f90815260026020526040812080548392906135ae90849061408a565b90915550505050565b606061192d826139c8565b5f82518260158111156135d7576135d76142e9565b60ff161082906135fb57604051631ee1e6c960e11b815260040161097c9190614b78565b508282601581111561360f5761360f6142e9565b60ff168151811061362257613622614365565b6020026020010151905092915050565b5f5f5f5f6136408560801c90565b9050805f0361366257604051633cf75c0160e21b815260040160405180910390fd5b5f61366d8682613949565b60f81c905060c081101561380457608060ff82161015613698575f60015f9450945094505050613942565b6136a460376080614b92565b60ff168160ff1611613721575f6136bc608083614bab565b60ff16905080831180156136f357508060011415806136f35750600160ff1b6136e6886001613949565b6001600160f81b03191610155b61371057604051633cf75c0160e21b815260040160405180910390fd5b6001955093505f9250613942915050565b5f603761372f608084614bab565b6137399190614bab565b60ff16905080831161375e57604051633cf75c0160e21b815260040160405180910390fd5b5f61376a886001613949565b90506001600160f81b031981165f0361379657604051633cf75c0160e21b815260040160405180910390fd5b5f6137a283600861434e565b6137ae9061010061433b565b82901c90506037811180156137cb5750806137c9848761433b565b115b6137e857604051633cf75c0160e21b815260040160405180910390fd5b6137f383600161408a565b975095505f94506139429350505050565b613810603760c0614b92565b60ff168160ff161161385e575f61382860c083614bab565b60ff16905080831161384d57604051633cf75c0160e21b815260040160405180910390fd5b600195509350849250613942915050565b5f603761386c60c084614bab565b6138769190614bab565b60ff16905080831161389b57604051633cf75c0160e21b815260040160405180910390fd5b5f6138a7886001613949565b90506001600160f81b031981165f036138d357604051633cf75c0160e21b815260040160405180910390fd5b5f6138df83600861434e565b6138eb9061010061433b565b82901c9050603781118015613908575080613906848761433b565b115b61392557604051633cf75c0160e21b815260040160405180910390fd5b61393083600161408a565b97509550600194506139429350505050565b9193909250565b5f8061396861395984602061408a565b6139638660801c90565b6139e5565b9050601f81111561397d5761397d60326139fb565b5f19816008021b835f1960801c861601511691505092915050565b5f61192d6139a783600a614c9f565b613a0c565b1190565b606061357a602084016139c285613a51565b84613a68565b606061192d6139e083805160801b6020919091011790565b613b05565b5f80828403848111159081025b95945050505050565b634e487b715f52806020526024601cfd5b5f7f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8211156118fe5760405163123baf0360e11b81526004810183905260240161097c565b5f8151602002613a618360200190565b0192915050565b6020838303111561151a575f613a7c845190565b905083602081015b84811015613abe57613aa1613a97825190565b848663ffffffff16565b15613ab6576020919091018051825182528252905b602001613a84565b50845181518652815260208101601f19828603018683031015613aee57613ae6868386613a68565b809550613afd565b613af9818686613a68565b8194505b505050613a68565b60605f613b128360801c90565b90505f5f5f613b2086613632565b919450925090506001816001811115613b3b57613b3b6142e9565b148015613b505750613b4d828461408a565b84145b613b6d57604051633cf75c0160e21b815260040160405180910390fd5b604051945060208501835b85811015613be2575f80613b94613b8f8b85613bfc565b613632565b5090925090505f613bb184613ba9858561408a565b8d9190613c4d565b9050613bbd828461408a565b613bc7908561408a565b9085529250613bdb9150602090508361408a565b9150613b78565b506020601f19878303010486526040525092949350505050565b5f613c078360801c90565b821115613c1857613c1860326139fb565b61093f82613c268560801c90565b613c30919061433b565b613c436001600160801b03861685613c85565b60809190911b1790565b5f613c588460801c90565b613c62838561408a565b1115613c7257613c7260326139fb565b611ddb82613c436001600160801b038716865b5f61093f828461408a565b5f60a08284031215610d82575f5ffd5b6001600160a01b0381168114610c35575f5ffd5b80356109e781613ca0565b5f5f83601f840112613ccf575f5ffd5b5081356001600160401b03811115613ce5575f5ffd5b602083019150836020828501011115612afc575f5ffd5b5f5f5f5f60608587031215613d0f575f5ffd5b84356001600160401b03811115613d24575f5ffd5b613d3087828801613c90565b9450506020850135613d4181613ca0565b925060408501356001600160401b03811115613d5b575f5ffd5b613d6787828801613cbf565b95989497509550505050565b63ffffffff81168114610c35575f5ffd5b5f60208284031215613d94575f5ffd5b813561093f81613d73565b5f60208284031215613daf575f5ffd5b813561093f81613ca0565b6001600160401b0381168114610c35575f5ffd5b5f5f60408385031215613ddf575f5ffd5b8235613dea81613dba565b91506020830135613dfa81613ca0565b809150509250929050565b5f5f60408385031215613e16575f5ffd5b8235613e2181613ca0565b91506020830135613dfa81613d73565b5f60208284031215613e41575f5ffd5b813561093f81613dba565b5f5f5f60408486031215613e5e575f5ffd5b83356001600160401b03811115613e73575f5ffd5b613e7f86828701613c90565b93505060208401356001600160401b03811115613e9a575f5ffd5b613ea686828701613cbf565b9497909650939450505050565b61ffff81168114610c35575f5ffd5b5f5f60408385031215613ed3575f5ffd5b8235613ede81613ca0565b91506020830135613dfa81613eb3565b5f60208284031215613efe575f5ffd5b81356bffffffffffffffffffffffff8116811461093f575f5ffd5b5f5f60408385031215613f2a575f5ffd5b82356001600160401b03811115613f3f575f5ffd5b613f4b85828601613c90565b9250506020830135613dfa81613ca0565b69ffffffffffffffffffff81168114610c35575f5ffd5b5f5f5f5f5f60808688031215613f87575f5ffd5b85356001600160401b03811115613f9c575f5ffd5b613fa888828901613c90565b9550506020860135613fb981613ca0565b93506040860135613fc981613f5c565b925060608601356001600160401b03811115613fe3575f5ffd5b613fef88828901613cbf565b969995985093965092949392505050565b5f823560be19833603018112614014575f5ffd5b9190910192915050565b5f6020828403121561402e575f5ffd5b815161093f81613ca0565b81516001600160a01b0316815260208083015163ffffffff16908201526040810161192d565b5f6020828403121561406f575f5ffd5b5051919050565b634e487b7160e01b5f52601160045260245ffd5b8082018082111561192d5761192d614076565b5f5f5f5f5f60a086880312156140b1575f5ffd5b85516140bc81613f5c565b60208701516040880151606089015160808a0151939850919650945092506140e381613f5c565b809150509295509295909350565b6001600160801b03818116838216019081111561192d5761192d614076565b805160ff811681146109e7575f5ffd5b5f60208284031215614130575f5ffd5b61093f82614110565b5f5f8335601e1984360301811261414e575f5ffd5b8301803591506001600160401b03821115614167575f5ffd5b602001915036819003821315612afc575f5ffd5b5f5f8335601e19843603018112614190575f5ffd5b83016020810192503590506001600160401b038111156141ae575f5ffd5b803603821315612afc575f5ffd5b81835281816020850137505f828201602090810191909152601f909101601f19169091010190565b604081525f84356141f481613dba565b6001600160401b03166040830152602085013561421081613d73565b63ffffffff166060830152604085013561422981613d73565b63ffffffff16608083810191909152606086013560a084015261424d908601613cb4565b6001600160a01b031660c083015261426860a086018661417b565b60c060e085015261427e610100850182846141bc565b91505082810360208401526134478185876141bc565b87815263ffffffff8716602082015260a060408201525f6142b960a0830187896141bc565b6001600160a01b038616606084015282810360808401526142db8185876141bc565b9a9950505050505050505050565b634e487b7160e01b5f52602160045260245ffd5b6080810160038610614311576143116142e9565b94815260ff93841660208201529190921660408201526001600160401b0390911660609091015290565b8181038181111561192d5761192d614076565b808202811582820484141761192d5761192d614076565b634e487b7160e01b5f52603260045260245ffd5b818382375f9101908152919050565b634e487b7160e01b5f52604160045260245ffd5b60405160a081016001600160401b03811182821017156143be576143be614388565b60405290565b60405160c081016001600160401b03811182821017156143be576143be614388565b604051601f8201601f191681016001600160401b038111828210171561440e5761440e614388565b604052919050565b80516affffffffffffffffffffff811681146109e7575f5ffd5b5f6001600160401b0382111561444857614448614388565b5060051b60200190565b5f82601f830112614461575f5ffd5b81516001600160401b0381111561447a5761447a614388565b61448d601f8201601f19166020016143e6565b8181528460208386010111156144a1575f5ffd5b8160208501602083015e5f918101602001919091529392505050565b5f82601f8301126144cc575f5ffd5b81516144df6144da82614430565b6143e6565b8082825260208201915060208360051b860101925085831115614500575f5ffd5b602085015b838110156145c55780516001600160401b03811115614522575f5ffd5b860160a0818903601f19011215614537575f5ffd5b61453f61439c565b602082015160078110614550575f5ffd5b8152604082015161456081613ca0565b602082015261457160608301614110565b6040820152608082015161458481613d73565b606082015260a08201516001600160401b038111156145a1575f5ffd5b6145b08a602083860101614452565b60808301525084525060209283019201614505565b5095945050505050565b5f602082840312156145df575f5ffd5b81516001600160401b038111156145f4575f5ffd5b8201808403610140811215614607575f5ffd5b61460f61439c565b8251815261461f60208401614110565b602082015261463060408401614110565b604082015260c0605f1983011215614646575f5ffd5b61464e6143c4565b9150606083015161465e81613d73565b8252608083015161466e81613eb3565b602083015260a083015161468181613eb3565b604083015261469260c08401614110565b60608301526146a360e08401614416565b60808301526146b56101008401614416565b60a083015281606082015261012083015191506001600160401b038211156146db575f5ffd5b6146e7868385016144bd565b608082015295945050505050565b5f6001820161470657614706614076565b5060010190565b5f60ff821660ff810361472257614722614076565b60010192915050565b5f63ffffffff821663ffffffff810361472257614722614076565b63ffffffff828116828216039081111561192d5761192d614076565b5f8161477057614770614076565b505f190190565b634e487b7160e01b5f52601260045260245ffd5b5f8261479957614799614777565b500490565b8082018281125f8312801582168215821617156147bd576147bd614076565b505092915050565b8181035f83128015838313168383128216171561289157612891614076565b6001600160a01b03831681526060810161093f602083018480516001600160a01b0316825260209081015163ffffffff16910152565b5f6020828403121561482a575f5ffd5b8151801515811461093f575f5ffd5b5f60208284031215614849575f5ffd5b81516001600160401b0381111561485e575f5ffd5b8201601f8101841361486e575f5ffd5b805161487c6144da82614430565b8082825260208201915060208360051b85010192508683111561489d575f5ffd5b6020840193505b828410156134475783516148b781613ca0565b8252602093840193909101906148a4565b5f604082016001600160a01b0385168352604060208401528084518083526060850191506020860192505f5b8181101561491b5783516001600160a01b03168352602093840193909201916001016148f4565b50909695505050505050565b5f60208284031215614937575f5ffd5b81516001600160401b0381111561494c575f5ffd5b8201601f8101841361495c575f5ffd5b805161496a6144da82614430565b8082825260208201915060208360051b85010192508683111561498b575f5ffd5b6020840193505b828410156134475783516149a581613dba565b825260209384019390910190614992565b602080825282518282018190525f918401906040840190835b818110156149f65783516001600160401b03168352602093840193909201916001016149cf565b509095945050505050565b5f8151808452602084019350602083015f5b82811015614a31578151865260209586019590910190600101614a13565b5093949350505050565b5f81518084528060208401602086015e5f602082860101526020601f19601f83011685010191505092915050565b602081525f60c082016001600160a01b03845116602084015263ffffffff6020850151166040840152604084015160a0606085015281815180845260e0860191506020830193505f92505b80831015614ae0576001600160a01b038451168252602082019150602084019350600183019250614ab4565b506060860151858203601f190160808701529250614afe8184614a01565b925050506080840151601f198483030160a08501526139f28282614a3b565b8082025f8212600160ff1b84141615614b3857614b38614076565b818105831482151761192d5761192d614076565b5f82614b5a57614b5a614777565b600160ff1b82145f1984141615614b7357614b73614076565b500590565b6020810160168310614b8c57614b8c6142e9565b91905290565b60ff818116838216019081111561192d5761192d614076565b60ff828116828216039081111561192d5761192d614076565b6001815b600184111561351057808504811115614be357614be3614076565b6001841615614bf157908102905b60019390931c928002614bc8565b5f82614c0d5750600161192d565b81614c1957505f61192d565b8160018114614c2f5760028114614c3957614c55565b600191505061192d565b60ff841115614c4a57614c4a614076565b50506001821b61192d565b5060208310610133831016604e8410600b8410161715614c78575081810a61192d565b614c845f198484614bc4565b805f1904821115614c9757614c97614076565b029392505050565b5f61093f8383614bff56",
}

// PriceChallengerABI is the input ABI used to generate the binding from.
// Deprecated: Use PriceChallengerMetaData.ABI instead.
var PriceChallengerABI = PriceChallengerMetaData.ABI

// Deprecated: Use PriceChallengerMetaData.Sigs instead.
// PriceChallengerFuncSigs maps the 4-byte function signature to its string representation.
var PriceChallengerFuncSigs = PriceChallengerMetaData.Sigs

// PriceChallengerBin is the compiled bytecode used for deploying new contracts.
// Deprecated: Use PriceChallengerMetaData.Bin instead.
var PriceChallengerBin = PriceChallengerMetaData.Bin

// DeployPriceChallenger deploys a new Ethereum contract, binding an instance of PriceChallenger to it.
func DeployPriceChallenger(auth *bind.TransactOpts, backend bind.ContractBackend, oracle_ common.Address, serviceManager_ common.Address, wad_ uint64, owner_ common.Address) (common.Address, *types.Transaction, *PriceChallenger, error) {
	parsed, err := PriceChallengerMetaData.GetAbi()
	if err != nil {
		return common.Address{}, nil, nil, err
	}
	if parsed == nil {
		return common.Address{}, nil, nil, errors.New("GetABI returned nil")
	}

	address, tx, contract, err := bind.DeployContract(auth, *parsed, common.FromHex(PriceChallengerBin), backend, oracle_, serviceManager_, wad_, owner_)
	if err != nil {
		return common.Address{}, nil, nil, err
	}
	return address, tx, &PriceChallenger{PriceChallengerCaller: PriceChallengerCaller{contract: contract}, PriceChallengerTransactor: PriceChallengerTransactor{contract: contract}, PriceChallengerFilterer: PriceChallengerFilterer{contract: contract}}, nil
}

// PriceChallenger is an auto generated Go binding around an Ethereum contract.
type PriceChallenger struct {
	PriceChallengerCaller     // Read-only binding to the contract
	PriceChallengerTransactor // Write-only binding to the contract
	PriceChallengerFilterer   // Log filterer for contract events
}

// PriceChallengerCaller is an auto generated read-only Go binding around an Ethereum contract.
type PriceChallengerCaller struct {
	contract *bind.BoundContract // Generic contract wrapper for the low level calls
}

// PriceChallengerTransactor is an auto generated write-only Go binding around an Ethereum contract.
type PriceChallengerTransactor struct {
	contract *bind.BoundContract // Generic contract wrapper for the low level calls
}

// PriceChallengerFilterer is an auto generated log filtering Go binding around an Ethereum contract events.
type PriceChallengerFilterer struct {
	contract *bind.BoundContract // Generic contract wrapper for the low level calls
}

// PriceChallengerSession is an auto generated Go binding around an Ethereum contract,
// with pre-set call and transact options.
type PriceChallengerSession struct {
	Contract     *PriceChallenger  // Generic contract binding to set the session for
	CallOpts     bind.CallOpts     // Call options to use throughout this session
	TransactOpts bind.TransactOpts // Transaction auth options to use throughout this session
}

// PriceChallengerCallerSession is an auto generated read-only Go binding around an Ethereum contract,
// with pre-set call options.
type PriceChallengerCallerSession struct {
	Contract *PriceChallengerCaller // Generic contract caller binding to set the session for
	CallOpts bind.CallOpts          // Call options to use throughout this session
}

// PriceChallengerTransactorSession is an auto generated write-only Go binding around an Ethereum contract,
// with pre-set transact options.
type PriceChallengerTransactorSession struct {
	Contract     *PriceChallengerTransactor // Generic contract transactor binding to set the session for
	TransactOpts bind.TransactOpts          // Transaction auth options to use throughout this session
}

// PriceChallengerRaw is an auto generated low-level Go binding around an Ethereum contract.
type PriceChallengerRaw struct {
	Contract *PriceChallenger // Generic contract binding to access the raw methods on
}

// PriceChallengerCallerRaw is an auto generated low-level read-only Go binding around an Ethereum contract.
type PriceChallengerCallerRaw struct {
	Contract *PriceChallengerCaller // Generic read-only contract binding to access the raw methods on
}

// PriceChallengerTransactorRaw is an auto generated low-level write-only Go binding around an Ethereum contract.
type PriceChallengerTransactorRaw struct {
	Contract *PriceChallengerTransactor // Generic write-only contract binding to access the raw methods on
}

// NewPriceChallenger creates a new instance of PriceChallenger, bound to a specific deployed contract.
func NewPriceChallenger(address common.Address, backend bind.ContractBackend) (*PriceChallenger, error) {
	contract, err := bindPriceChallenger(address, backend, backend, backend)
	if err != nil {
		return nil, err
	}
	return &PriceChallenger{PriceChallengerCaller: PriceChallengerCaller{contract: contract}, PriceChallengerTransactor: PriceChallengerTransactor{contract: contract}, PriceChallengerFilterer: PriceChallengerFilterer{contract: contract}}, nil
}

// NewPriceChallengerCaller creates a new read-only instance of PriceChallenger, bound to a specific deployed contract.
func NewPriceChallengerCaller(address common.Address, caller bind.ContractCaller) (*PriceChallengerCaller, error) {
	contract, err := bindPriceChallenger(address, caller, nil, nil)
	if err != nil {
		return nil, err
	}
	return &PriceChallengerCaller{contract: contract}, nil
}

// NewPriceChallengerTransactor creates a new write-only instance of PriceChallenger, bound to a specific deployed contract.
func NewPriceChallengerTransactor(address common.Address, transactor bind.ContractTransactor) (*PriceChallengerTransactor, error) {
	contract, err := bindPriceChallenger(address, nil, transactor, nil)
	if err != nil {
		return nil, err
	}
	return &PriceChallengerTransactor{contract: contract}, nil
}

// NewPriceChallengerFilterer creates a new log filterer instance of PriceChallenger, bound to a specific deployed contract.
func NewPriceChallengerFilterer(address common.Address, filterer bind.ContractFilterer) (*PriceChallengerFilterer, error) {
	contract, err := bindPriceChallenger(address, nil, nil, filterer)
	if err != nil {
		return nil, err
	}
	return &PriceChallengerFilterer{contract: contract}, nil
}

// bindPriceChallenger binds a generic wrapper to an already deployed contract.
func bindPriceChallenger(address common.Address, caller bind.ContractCaller, transactor bind.ContractTransactor, filterer bind.ContractFilterer) (*bind.BoundContract, error) {
	parsed, err := PriceChallengerMetaData.GetAbi()
	if err != nil {
		return nil, err
	}
	return bind.NewBoundContract(address, *parsed, caller, transactor, filterer), nil
}

// Call invokes the (constant) contract method with params as input values and
// sets the output to result. The result type might be a single field for simple
// returns, a slice of interfaces for anonymous returns and a struct for named
// returns.
func (_PriceChallenger *PriceChallengerRaw) Call(opts *bind.CallOpts, result *[]interface{}, method string, params ...interface{}) error {
	return _PriceChallenger.Contract.PriceChallengerCaller.contract.Call(opts, result, method, params...)
}

// Transfer initiates a plain transaction to move funds to the contract, calling
// its default method if one is available.
func (_PriceChallenger *PriceChallengerRaw) Transfer(opts *bind.TransactOpts) (*types.Transaction, error) {
	return _PriceChallenger.Contract.PriceChallengerTransactor.contract.Transfer(opts)
}

// Transact invokes the (paid) contract method with params as input values.
func (_PriceChallenger *PriceChallengerRaw) Transact(opts *bind.TransactOpts, method string, params ...interface{}) (*types.Transaction, error) {
	return _PriceChallenger.Contract.PriceChallengerTransactor.contract.Transact(opts, method, params...)
}

// Call invokes the (constant) contract method with params as input values and
// sets the output to result. The result type might be a single field for simple
// returns, a slice of interfaces for anonymous returns and a struct for named
// returns.
func (_PriceChallenger *PriceChallengerCallerRaw) Call(opts *bind.CallOpts, result *[]interface{}, method string, params ...interface{}) error {
	return _PriceChallenger.Contract.contract.Call(opts, result, method, params...)
}

// Transfer initiates a plain transaction to move funds to the contract, calling
// its default method if one is available.
func (_PriceChallenger *PriceChallengerTransactorRaw) Transfer(opts *bind.TransactOpts) (*types.Transaction, error) {
	return _PriceChallenger.Contract.contract.Transfer(opts)
}

// Transact invokes the (paid) contract method with params as input values.
func (_PriceChallenger *PriceChallengerTransactorRaw) Transact(opts *bind.TransactOpts, method string, params ...interface{}) (*types.Transaction, error) {
	return _PriceChallenger.Contract.contract.Transact(opts, method, params...)
}

// MAXBOUNTY is a free data retrieval call binding the contract method 0xee62cc01.
//
// Solidity: function MAX_BOUNTY() view returns(uint96)
func (_PriceChallenger *PriceChallengerCaller) MAXBOUNTY(opts *bind.CallOpts) (*big.Int, error) {
	var out []interface{}
	err := _PriceChallenger.contract.Call(opts, &out, "MAX_BOUNTY")

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// MAXBOUNTY is a free data retrieval call binding the contract method 0xee62cc01.
//
// Solidity: function MAX_BOUNTY() view returns(uint96)
func (_PriceChallenger *PriceChallengerSession) MAXBOUNTY() (*big.Int, error) {
	return _PriceChallenger.Contract.MAXBOUNTY(&_PriceChallenger.CallOpts)
}

// MAXBOUNTY is a free data retrieval call binding the contract method 0xee62cc01.
//
// Solidity: function MAX_BOUNTY() view returns(uint96)
func (_PriceChallenger *PriceChallengerCallerSession) MAXBOUNTY() (*big.Int, error) {
	return _PriceChallenger.Contract.MAXBOUNTY(&_PriceChallenger.CallOpts)
}

// MAXDELAY is a free data retrieval call binding the contract method 0x4125ff90.
//
// Solidity: function MAX_DELAY() view returns(uint32)
func (_PriceChallenger *PriceChallengerCaller) MAXDELAY(opts *bind.CallOpts) (uint32, error) {
	var out []interface{}
	err := _PriceChallenger.contract.Call(opts, &out, "MAX_DELAY")

	if err != nil {
		return *new(uint32), err
	}

	out0 := *abi.ConvertType(out[0], new(uint32)).(*uint32)

	return out0, err

}

// MAXDELAY is a free data retrieval call binding the contract method 0x4125ff90.
//
// Solidity: function MAX_DELAY() view returns(uint32)
func (_PriceChallenger *PriceChallengerSession) MAXDELAY() (uint32, error) {
	return _PriceChallenger.Contract.MAXDELAY(&_PriceChallenger.CallOpts)
}

// MAXDELAY is a free data retrieval call binding the contract method 0x4125ff90.
//
// Solidity: function MAX_DELAY() view returns(uint32)
func (_PriceChallenger *PriceChallengerCallerSession) MAXDELAY() (uint32, error) {
	return _PriceChallenger.Contract.MAXDELAY(&_PriceChallenger.CallOpts)
}

// MAXSLASHES is a free data retrieval call binding the contract method 0xeb9cc6ea.
//
// Solidity: function MAX_SLASHES() view returns(uint256)
func (_PriceChallenger *PriceChallengerCaller) MAXSLASHES(opts *bind.CallOpts) (*big.Int, error) {
	var out []interface{}
	err := _PriceChallenger.contract.Call(opts, &out, "MAX_SLASHES")

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// MAXSLASHES is a free data retrieval call binding the contract method 0xeb9cc6ea.
//
// Solidity: function MAX_SLASHES() view returns(uint256)
func (_PriceChallenger *PriceChallengerSession) MAXSLASHES() (*big.Int, error) {
	return _PriceChallenger.Contract.MAXSLASHES(&_PriceChallenger.CallOpts)
}

// MAXSLASHES is a free data retrieval call binding the contract method 0xeb9cc6ea.
//
// Solidity: function MAX_SLASHES() view returns(uint256)
func (_PriceChallenger *PriceChallengerCallerSession) MAXSLASHES() (*big.Int, error) {
	return _PriceChallenger.Contract.MAXSLASHES(&_PriceChallenger.CallOpts)
}

// MAXWAD is a free data retrieval call binding the contract method 0x999c01d9.
//
// Solidity: function MAX_WAD() view returns(uint64)
func (_PriceChallenger *PriceChallengerCaller) MAXWAD(opts *bind.CallOpts) (uint64, error) {
	var out []interface{}
	err := _PriceChallenger.contract.Call(opts, &out, "MAX_WAD")

	if err != nil {
		return *new(uint64), err
	}

	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)

	return out0, err

}

// MAXWAD is a free data retrieval call binding the contract method 0x999c01d9.
//
// Solidity: function MAX_WAD() view returns(uint64)
func (_PriceChallenger *PriceChallengerSession) MAXWAD() (uint64, error) {
	return _PriceChallenger.Contract.MAXWAD(&_PriceChallenger.CallOpts)
}

// MAXWAD is a free data retrieval call binding the contract method 0x999c01d9.
//
// Solidity: function MAX_WAD() view returns(uint64)
func (_PriceChallenger *PriceChallengerCallerSession) MAXWAD() (uint64, error) {
	return _PriceChallenger.Contract.MAXWAD(&_PriceChallenger.CallOpts)
}

// NOTICEBLOCKS is a free data retrieval call binding the contract method 0xee304bbf.
//
// Solidity: function NOTICE_BLOCKS() view returns(uint256)
func (_PriceChallenger *PriceChallengerCaller) NOTICEBLOCKS(opts *bind.CallOpts) (*big.Int, error) {
	var out []interface{}
	err := _PriceChallenger.contract.Call(opts, &out, "NOTICE_BLOCKS")

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// NOTICEBLOCKS is a free data retrieval call binding the contract method 0xee304bbf.
//
// Solidity: function NOTICE_BLOCKS() view returns(uint256)
func (_PriceChallenger *PriceChallengerSession) NOTICEBLOCKS() (*big.Int, error) {
	return _PriceChallenger.Contract.NOTICEBLOCKS(&_PriceChallenger.CallOpts)
}

// NOTICEBLOCKS is a free data retrieval call binding the contract method 0xee304bbf.
//
// Solidity: function NOTICE_BLOCKS() view returns(uint256)
func (_PriceChallenger *PriceChallengerCallerSession) NOTICEBLOCKS() (*big.Int, error) {
	return _PriceChallenger.Contract.NOTICEBLOCKS(&_PriceChallenger.CallOpts)
}

// SLASHPERIODBLOCKS is a free data retrieval call binding the contract method 0x61182f29.
//
// Solidity: function SLASH_PERIOD_BLOCKS() view returns(uint256)
func (_PriceChallenger *PriceChallengerCaller) SLASHPERIODBLOCKS(opts *bind.CallOpts) (*big.Int, error) {
	var out []interface{}
	err := _PriceChallenger.contract.Call(opts, &out, "SLASH_PERIOD_BLOCKS")

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// SLASHPERIODBLOCKS is a free data retrieval call binding the contract method 0x61182f29.
//
// Solidity: function SLASH_PERIOD_BLOCKS() view returns(uint256)
func (_PriceChallenger *PriceChallengerSession) SLASHPERIODBLOCKS() (*big.Int, error) {
	return _PriceChallenger.Contract.SLASHPERIODBLOCKS(&_PriceChallenger.CallOpts)
}

// SLASHPERIODBLOCKS is a free data retrieval call binding the contract method 0x61182f29.
//
// Solidity: function SLASH_PERIOD_BLOCKS() view returns(uint256)
func (_PriceChallenger *PriceChallengerCallerSession) SLASHPERIODBLOCKS() (*big.Int, error) {
	return _PriceChallenger.Contract.SLASHPERIODBLOCKS(&_PriceChallenger.CallOpts)
}

// Bounty is a free data retrieval call binding the contract method 0x943dfef1.
//
// Solidity: function bounty() view returns(uint96 amount, uint128 fund)
func (_PriceChallenger *PriceChallengerCaller) Bounty(opts *bind.CallOpts) (struct {
	Amount *big.Int
	Fund   *big.Int
}, error) {
	var out []interface{}
	err := _PriceChallenger.contract.Call(opts, &out, "bounty")

	outstruct := new(struct {
		Amount *big.Int
		Fund   *big.Int
	})
	if err != nil {
		return *outstruct, err
	}

	outstruct.Amount = *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)
	outstruct.Fund = *abi.ConvertType(out[1], new(*big.Int)).(**big.Int)

	return *outstruct, err

}

// Bounty is a free data retrieval call binding the contract method 0x943dfef1.
//
// Solidity: function bounty() view returns(uint96 amount, uint128 fund)
func (_PriceChallenger *PriceChallengerSession) Bounty() (struct {
	Amount *big.Int
	Fund   *big.Int
}, error) {
	return _PriceChallenger.Contract.Bounty(&_PriceChallenger.CallOpts)
}

// Bounty is a free data retrieval call binding the contract method 0x943dfef1.
//
// Solidity: function bounty() view returns(uint96 amount, uint128 fund)
func (_PriceChallenger *PriceChallengerCallerSession) Bounty() (struct {
	Amount *big.Int
	Fund   *big.Int
}, error) {
	return _PriceChallenger.Contract.Bounty(&_PriceChallenger.CallOpts)
}

// CanSlash is a free data retrieval call binding the contract method 0x2b36f882.
//
// Solidity: function canSlash(uint32 quorum) view returns(bool)
func (_PriceChallenger *PriceChallengerCaller) CanSlash(opts *bind.CallOpts, quorum uint32) (bool, error) {
	var out []interface{}
	err := _PriceChallenger.contract.Call(opts, &out, "canSlash", quorum)

	if err != nil {
		return *new(bool), err
	}

	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)

	return out0, err

}

// CanSlash is a free data retrieval call binding the contract method 0x2b36f882.
//
// Solidity: function canSlash(uint32 quorum) view returns(bool)
func (_PriceChallenger *PriceChallengerSession) CanSlash(quorum uint32) (bool, error) {
	return _PriceChallenger.Contract.CanSlash(&_PriceChallenger.CallOpts, quorum)
}

// CanSlash is a free data retrieval call binding the contract method 0x2b36f882.
//
// Solidity: function canSlash(uint32 quorum) view returns(bool)
func (_PriceChallenger *PriceChallengerCallerSession) CanSlash(quorum uint32) (bool, error) {
	return _PriceChallenger.Contract.CanSlash(&_PriceChallenger.CallOpts, quorum)
}

// Credit is a free data retrieval call binding the contract method 0xd5d44d80.
//
// Solidity: function credit(address account) view returns(uint256 amount)
func (_PriceChallenger *PriceChallengerCaller) Credit(opts *bind.CallOpts, account common.Address) (*big.Int, error) {
	var out []interface{}
	err := _PriceChallenger.contract.Call(opts, &out, "credit", account)

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// Credit is a free data retrieval call binding the contract method 0xd5d44d80.
//
// Solidity: function credit(address account) view returns(uint256 amount)
func (_PriceChallenger *PriceChallengerSession) Credit(account common.Address) (*big.Int, error) {
	return _PriceChallenger.Contract.Credit(&_PriceChallenger.CallOpts, account)
}

// Credit is a free data retrieval call binding the contract method 0xd5d44d80.
//
// Solidity: function credit(address account) view returns(uint256 amount)
func (_PriceChallenger *PriceChallengerCallerSession) Credit(account common.Address) (*big.Int, error) {
	return _PriceChallenger.Contract.Credit(&_PriceChallenger.CallOpts, account)
}

// IsSlashed is a free data retrieval call binding the contract method 0x47901bdf.
//
// Solidity: function isSlashed(uint64 task, address operator) view returns(bool)
func (_PriceChallenger *PriceChallengerCaller) IsSlashed(opts *bind.CallOpts, task uint64, operator common.Address) (bool, error) {
	var out []interface{}
	err := _PriceChallenger.contract.Call(opts, &out, "isSlashed", task, operator)

	if err != nil {
		return *new(bool), err
	}

	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)

	return out0, err

}

// IsSlashed is a free data retrieval call binding the contract method 0x47901bdf.
//
// Solidity: function isSlashed(uint64 task, address operator) view returns(bool)
func (_PriceChallenger *PriceChallengerSession) IsSlashed(task uint64, operator common.Address) (bool, error) {
	return _PriceChallenger.Contract.IsSlashed(&_PriceChallenger.CallOpts, task, operator)
}

// IsSlashed is a free data retrieval call binding the contract method 0x47901bdf.
//
// Solidity: function isSlashed(uint64 task, address operator) view returns(bool)
func (_PriceChallenger *PriceChallengerCallerSession) IsSlashed(task uint64, operator common.Address) (bool, error) {
	return _PriceChallenger.Contract.IsSlashed(&_PriceChallenger.CallOpts, task, operator)
}

// Oracle is a free data retrieval call binding the contract method 0x7dc0d1d0.
//
// Solidity: function oracle() view returns(address)
func (_PriceChallenger *PriceChallengerCaller) Oracle(opts *bind.CallOpts) (common.Address, error) {
	var out []interface{}
	err := _PriceChallenger.contract.Call(opts, &out, "oracle")

	if err != nil {
		return *new(common.Address), err
	}

	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)

	return out0, err

}

// Oracle is a free data retrieval call binding the contract method 0x7dc0d1d0.
//
// Solidity: function oracle() view returns(address)
func (_PriceChallenger *PriceChallengerSession) Oracle() (common.Address, error) {
	return _PriceChallenger.Contract.Oracle(&_PriceChallenger.CallOpts)
}

// Oracle is a free data retrieval call binding the contract method 0x7dc0d1d0.
//
// Solidity: function oracle() view returns(address)
func (_PriceChallenger *PriceChallengerCallerSession) Oracle() (common.Address, error) {
	return _PriceChallenger.Contract.Oracle(&_PriceChallenger.CallOpts)
}

// Owner is a free data retrieval call binding the contract method 0x8da5cb5b.
//
// Solidity: function owner() view returns(address)
func (_PriceChallenger *PriceChallengerCaller) Owner(opts *bind.CallOpts) (common.Address, error) {
	var out []interface{}
	err := _PriceChallenger.contract.Call(opts, &out, "owner")

	if err != nil {
		return *new(common.Address), err
	}

	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)

	return out0, err

}

// Owner is a free data retrieval call binding the contract method 0x8da5cb5b.
//
// Solidity: function owner() view returns(address)
func (_PriceChallenger *PriceChallengerSession) Owner() (common.Address, error) {
	return _PriceChallenger.Contract.Owner(&_PriceChallenger.CallOpts)
}

// Owner is a free data retrieval call binding the contract method 0x8da5cb5b.
//
// Solidity: function owner() view returns(address)
func (_PriceChallenger *PriceChallengerCallerSession) Owner() (common.Address, error) {
	return _PriceChallenger.Contract.Owner(&_PriceChallenger.CallOpts)
}

// PendingOwner is a free data retrieval call binding the contract method 0xe30c3978.
//
// Solidity: function pendingOwner() view returns(address)
func (_PriceChallenger *PriceChallengerCaller) PendingOwner(opts *bind.CallOpts) (common.Address, error) {
	var out []interface{}
	err := _PriceChallenger.contract.Call(opts, &out, "pendingOwner")

	if err != nil {
		return *new(common.Address), err
	}

	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)

	return out0, err

}

// PendingOwner is a free data retrieval call binding the contract method 0xe30c3978.
//
// Solidity: function pendingOwner() view returns(address)
func (_PriceChallenger *PriceChallengerSession) PendingOwner() (common.Address, error) {
	return _PriceChallenger.Contract.PendingOwner(&_PriceChallenger.CallOpts)
}

// PendingOwner is a free data retrieval call binding the contract method 0xe30c3978.
//
// Solidity: function pendingOwner() view returns(address)
func (_PriceChallenger *PriceChallengerCallerSession) PendingOwner() (common.Address, error) {
	return _PriceChallenger.Contract.PendingOwner(&_PriceChallenger.CallOpts)
}

// PhaseSince is a free data retrieval call binding the contract method 0xba8dab4f.
//
// Solidity: function phaseSince(address source, uint16 phase) view returns(uint256 blockNumber)
func (_PriceChallenger *PriceChallengerCaller) PhaseSince(opts *bind.CallOpts, source common.Address, phase uint16) (*big.Int, error) {
	var out []interface{}
	err := _PriceChallenger.contract.Call(opts, &out, "phaseSince", source, phase)

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// PhaseSince is a free data retrieval call binding the contract method 0xba8dab4f.
//
// Solidity: function phaseSince(address source, uint16 phase) view returns(uint256 blockNumber)
func (_PriceChallenger *PriceChallengerSession) PhaseSince(source common.Address, phase uint16) (*big.Int, error) {
	return _PriceChallenger.Contract.PhaseSince(&_PriceChallenger.CallOpts, source, phase)
}

// PhaseSince is a free data retrieval call binding the contract method 0xba8dab4f.
//
// Solidity: function phaseSince(address source, uint16 phase) view returns(uint256 blockNumber)
func (_PriceChallenger *PriceChallengerCallerSession) PhaseSince(source common.Address, phase uint16) (*big.Int, error) {
	return _PriceChallenger.Contract.PhaseSince(&_PriceChallenger.CallOpts, source, phase)
}

// ProposedWad is a free data retrieval call binding the contract method 0xd4720f94.
//
// Solidity: function proposedWad() view returns(uint64 wad_, uint256 fromBlock)
func (_PriceChallenger *PriceChallengerCaller) ProposedWad(opts *bind.CallOpts) (struct {
	Wad       uint64
	FromBlock *big.Int
}, error) {
	var out []interface{}
	err := _PriceChallenger.contract.Call(opts, &out, "proposedWad")

	outstruct := new(struct {
		Wad       uint64
		FromBlock *big.Int
	})
	if err != nil {
		return *outstruct, err
	}

	outstruct.Wad = *abi.ConvertType(out[0], new(uint64)).(*uint64)
	outstruct.FromBlock = *abi.ConvertType(out[1], new(*big.Int)).(**big.Int)

	return *outstruct, err

}

// ProposedWad is a free data retrieval call binding the contract method 0xd4720f94.
//
// Solidity: function proposedWad() view returns(uint64 wad_, uint256 fromBlock)
func (_PriceChallenger *PriceChallengerSession) ProposedWad() (struct {
	Wad       uint64
	FromBlock *big.Int
}, error) {
	return _PriceChallenger.Contract.ProposedWad(&_PriceChallenger.CallOpts)
}

// ProposedWad is a free data retrieval call binding the contract method 0xd4720f94.
//
// Solidity: function proposedWad() view returns(uint64 wad_, uint256 fromBlock)
func (_PriceChallenger *PriceChallengerCallerSession) ProposedWad() (struct {
	Wad       uint64
	FromBlock *big.Int
}, error) {
	return _PriceChallenger.Contract.ProposedWad(&_PriceChallenger.CallOpts)
}

// Recompute is a free data retrieval call binding the contract method 0xab271134.
//
// Solidity: function recompute(((uint64,uint32,uint32,bytes32,address,bytes),bytes,bytes,bytes,uint256) evidence, bytes header) view returns(uint8 feed, bool complete, bytes32 right)
func (_PriceChallenger *PriceChallengerCaller) Recompute(opts *bind.CallOpts, evidence IPriceChallengerEvidence, header []byte) (struct {
	Feed     uint8
	Complete bool
	Right    [32]byte
}, error) {
	var out []interface{}
	err := _PriceChallenger.contract.Call(opts, &out, "recompute", evidence, header)

	outstruct := new(struct {
		Feed     uint8
		Complete bool
		Right    [32]byte
	})
	if err != nil {
		return *outstruct, err
	}

	outstruct.Feed = *abi.ConvertType(out[0], new(uint8)).(*uint8)
	outstruct.Complete = *abi.ConvertType(out[1], new(bool)).(*bool)
	outstruct.Right = *abi.ConvertType(out[2], new([32]byte)).(*[32]byte)

	return *outstruct, err

}

// Recompute is a free data retrieval call binding the contract method 0xab271134.
//
// Solidity: function recompute(((uint64,uint32,uint32,bytes32,address,bytes),bytes,bytes,bytes,uint256) evidence, bytes header) view returns(uint8 feed, bool complete, bytes32 right)
func (_PriceChallenger *PriceChallengerSession) Recompute(evidence IPriceChallengerEvidence, header []byte) (struct {
	Feed     uint8
	Complete bool
	Right    [32]byte
}, error) {
	return _PriceChallenger.Contract.Recompute(&_PriceChallenger.CallOpts, evidence, header)
}

// Recompute is a free data retrieval call binding the contract method 0xab271134.
//
// Solidity: function recompute(((uint64,uint32,uint32,bytes32,address,bytes),bytes,bytes,bytes,uint256) evidence, bytes header) view returns(uint8 feed, bool complete, bytes32 right)
func (_PriceChallenger *PriceChallengerCallerSession) Recompute(evidence IPriceChallengerEvidence, header []byte) (struct {
	Feed     uint8
	Complete bool
	Right    [32]byte
}, error) {
	return _PriceChallenger.Contract.Recompute(&_PriceChallenger.CallOpts, evidence, header)
}

// RenounceOwnership is a free data retrieval call binding the contract method 0x715018a6.
//
// Solidity: function renounceOwnership() pure returns()
func (_PriceChallenger *PriceChallengerCaller) RenounceOwnership(opts *bind.CallOpts) error {
	var out []interface{}
	err := _PriceChallenger.contract.Call(opts, &out, "renounceOwnership")

	if err != nil {
		return err
	}

	return err

}

// RenounceOwnership is a free data retrieval call binding the contract method 0x715018a6.
//
// Solidity: function renounceOwnership() pure returns()
func (_PriceChallenger *PriceChallengerSession) RenounceOwnership() error {
	return _PriceChallenger.Contract.RenounceOwnership(&_PriceChallenger.CallOpts)
}

// RenounceOwnership is a free data retrieval call binding the contract method 0x715018a6.
//
// Solidity: function renounceOwnership() pure returns()
func (_PriceChallenger *PriceChallengerCallerSession) RenounceOwnership() error {
	return _PriceChallenger.Contract.RenounceOwnership(&_PriceChallenger.CallOpts)
}

// ServiceManager is a free data retrieval call binding the contract method 0x3998fdd3.
//
// Solidity: function serviceManager() view returns(address)
func (_PriceChallenger *PriceChallengerCaller) ServiceManager(opts *bind.CallOpts) (common.Address, error) {
	var out []interface{}
	err := _PriceChallenger.contract.Call(opts, &out, "serviceManager")

	if err != nil {
		return *new(common.Address), err
	}

	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)

	return out0, err

}

// ServiceManager is a free data retrieval call binding the contract method 0x3998fdd3.
//
// Solidity: function serviceManager() view returns(address)
func (_PriceChallenger *PriceChallengerSession) ServiceManager() (common.Address, error) {
	return _PriceChallenger.Contract.ServiceManager(&_PriceChallenger.CallOpts)
}

// ServiceManager is a free data retrieval call binding the contract method 0x3998fdd3.
//
// Solidity: function serviceManager() view returns(address)
func (_PriceChallenger *PriceChallengerCallerSession) ServiceManager() (common.Address, error) {
	return _PriceChallenger.Contract.ServiceManager(&_PriceChallenger.CallOpts)
}

// SlashableFrom is a free data retrieval call binding the contract method 0xe9c3d822.
//
// Solidity: function slashableFrom(address operator) view returns(uint256 blockNumber)
func (_PriceChallenger *PriceChallengerCaller) SlashableFrom(opts *bind.CallOpts, operator common.Address) (*big.Int, error) {
	var out []interface{}
	err := _PriceChallenger.contract.Call(opts, &out, "slashableFrom", operator)

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// SlashableFrom is a free data retrieval call binding the contract method 0xe9c3d822.
//
// Solidity: function slashableFrom(address operator) view returns(uint256 blockNumber)
func (_PriceChallenger *PriceChallengerSession) SlashableFrom(operator common.Address) (*big.Int, error) {
	return _PriceChallenger.Contract.SlashableFrom(&_PriceChallenger.CallOpts, operator)
}

// SlashableFrom is a free data retrieval call binding the contract method 0xe9c3d822.
//
// Solidity: function slashableFrom(address operator) view returns(uint256 blockNumber)
func (_PriceChallenger *PriceChallengerCallerSession) SlashableFrom(operator common.Address) (*big.Int, error) {
	return _PriceChallenger.Contract.SlashableFrom(&_PriceChallenger.CallOpts, operator)
}

// Wad is a free data retrieval call binding the contract method 0x7df38c5b.
//
// Solidity: function wad() view returns(uint64)
func (_PriceChallenger *PriceChallengerCaller) Wad(opts *bind.CallOpts) (uint64, error) {
	var out []interface{}
	err := _PriceChallenger.contract.Call(opts, &out, "wad")

	if err != nil {
		return *new(uint64), err
	}

	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)

	return out0, err

}

// Wad is a free data retrieval call binding the contract method 0x7df38c5b.
//
// Solidity: function wad() view returns(uint64)
func (_PriceChallenger *PriceChallengerSession) Wad() (uint64, error) {
	return _PriceChallenger.Contract.Wad(&_PriceChallenger.CallOpts)
}

// Wad is a free data retrieval call binding the contract method 0x7df38c5b.
//
// Solidity: function wad() view returns(uint64)
func (_PriceChallenger *PriceChallengerCallerSession) Wad() (uint64, error) {
	return _PriceChallenger.Contract.Wad(&_PriceChallenger.CallOpts)
}

// Witness is a free data retrieval call binding the contract method 0x46210f5b.
//
// Solidity: function witness(address source) view returns(uint256 since, uint32 delay)
func (_PriceChallenger *PriceChallengerCaller) Witness(opts *bind.CallOpts, source common.Address) (struct {
	Since *big.Int
	Delay uint32
}, error) {
	var out []interface{}
	err := _PriceChallenger.contract.Call(opts, &out, "witness", source)

	outstruct := new(struct {
		Since *big.Int
		Delay uint32
	})
	if err != nil {
		return *outstruct, err
	}

	outstruct.Since = *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)
	outstruct.Delay = *abi.ConvertType(out[1], new(uint32)).(*uint32)

	return *outstruct, err

}

// Witness is a free data retrieval call binding the contract method 0x46210f5b.
//
// Solidity: function witness(address source) view returns(uint256 since, uint32 delay)
func (_PriceChallenger *PriceChallengerSession) Witness(source common.Address) (struct {
	Since *big.Int
	Delay uint32
}, error) {
	return _PriceChallenger.Contract.Witness(&_PriceChallenger.CallOpts, source)
}

// Witness is a free data retrieval call binding the contract method 0x46210f5b.
//
// Solidity: function witness(address source) view returns(uint256 since, uint32 delay)
func (_PriceChallenger *PriceChallengerCallerSession) Witness(source common.Address) (struct {
	Since *big.Int
	Delay uint32
}, error) {
	return _PriceChallenger.Contract.Witness(&_PriceChallenger.CallOpts, source)
}

// AcceptOwnership is a paid mutator transaction binding the contract method 0x79ba5097.
//
// Solidity: function acceptOwnership() returns()
func (_PriceChallenger *PriceChallengerTransactor) AcceptOwnership(opts *bind.TransactOpts) (*types.Transaction, error) {
	return _PriceChallenger.contract.Transact(opts, "acceptOwnership")
}

// AcceptOwnership is a paid mutator transaction binding the contract method 0x79ba5097.
//
// Solidity: function acceptOwnership() returns()
func (_PriceChallenger *PriceChallengerSession) AcceptOwnership() (*types.Transaction, error) {
	return _PriceChallenger.Contract.AcceptOwnership(&_PriceChallenger.TransactOpts)
}

// AcceptOwnership is a paid mutator transaction binding the contract method 0x79ba5097.
//
// Solidity: function acceptOwnership() returns()
func (_PriceChallenger *PriceChallengerTransactorSession) AcceptOwnership() (*types.Transaction, error) {
	return _PriceChallenger.Contract.AcceptOwnership(&_PriceChallenger.TransactOpts)
}

// AddWitness is a paid mutator transaction binding the contract method 0x5a9c4717.
//
// Solidity: function addWitness(address source, uint32 delay) returns()
func (_PriceChallenger *PriceChallengerTransactor) AddWitness(opts *bind.TransactOpts, source common.Address, delay uint32) (*types.Transaction, error) {
	return _PriceChallenger.contract.Transact(opts, "addWitness", source, delay)
}

// AddWitness is a paid mutator transaction binding the contract method 0x5a9c4717.
//
// Solidity: function addWitness(address source, uint32 delay) returns()
func (_PriceChallenger *PriceChallengerSession) AddWitness(source common.Address, delay uint32) (*types.Transaction, error) {
	return _PriceChallenger.Contract.AddWitness(&_PriceChallenger.TransactOpts, source, delay)
}

// AddWitness is a paid mutator transaction binding the contract method 0x5a9c4717.
//
// Solidity: function addWitness(address source, uint32 delay) returns()
func (_PriceChallenger *PriceChallengerTransactorSession) AddWitness(source common.Address, delay uint32) (*types.Transaction, error) {
	return _PriceChallenger.Contract.AddWitness(&_PriceChallenger.TransactOpts, source, delay)
}

// ApplyWad is a paid mutator transaction binding the contract method 0x955efe27.
//
// Solidity: function applyWad() returns()
func (_PriceChallenger *PriceChallengerTransactor) ApplyWad(opts *bind.TransactOpts) (*types.Transaction, error) {
	return _PriceChallenger.contract.Transact(opts, "applyWad")
}

// ApplyWad is a paid mutator transaction binding the contract method 0x955efe27.
//
// Solidity: function applyWad() returns()
func (_PriceChallenger *PriceChallengerSession) ApplyWad() (*types.Transaction, error) {
	return _PriceChallenger.Contract.ApplyWad(&_PriceChallenger.TransactOpts)
}

// ApplyWad is a paid mutator transaction binding the contract method 0x955efe27.
//
// Solidity: function applyWad() returns()
func (_PriceChallenger *PriceChallengerTransactorSession) ApplyWad() (*types.Transaction, error) {
	return _PriceChallenger.Contract.ApplyWad(&_PriceChallenger.TransactOpts)
}

// ChallengeDiffering is a paid mutator transaction binding the contract method 0xec65bdc2.
//
// Solidity: function challengeDiffering(((uint64,uint32,uint32,bytes32,address,bytes),bytes,bytes,bytes,uint256) evidence, address operator) returns()
func (_PriceChallenger *PriceChallengerTransactor) ChallengeDiffering(opts *bind.TransactOpts, evidence IPriceChallengerEvidence, operator common.Address) (*types.Transaction, error) {
	return _PriceChallenger.contract.Transact(opts, "challengeDiffering", evidence, operator)
}

// ChallengeDiffering is a paid mutator transaction binding the contract method 0xec65bdc2.
//
// Solidity: function challengeDiffering(((uint64,uint32,uint32,bytes32,address,bytes),bytes,bytes,bytes,uint256) evidence, address operator) returns()
func (_PriceChallenger *PriceChallengerSession) ChallengeDiffering(evidence IPriceChallengerEvidence, operator common.Address) (*types.Transaction, error) {
	return _PriceChallenger.Contract.ChallengeDiffering(&_PriceChallenger.TransactOpts, evidence, operator)
}

// ChallengeDiffering is a paid mutator transaction binding the contract method 0xec65bdc2.
//
// Solidity: function challengeDiffering(((uint64,uint32,uint32,bytes32,address,bytes),bytes,bytes,bytes,uint256) evidence, address operator) returns()
func (_PriceChallenger *PriceChallengerTransactorSession) ChallengeDiffering(evidence IPriceChallengerEvidence, operator common.Address) (*types.Transaction, error) {
	return _PriceChallenger.Contract.ChallengeDiffering(&_PriceChallenger.TransactOpts, evidence, operator)
}

// ChallengeMiscomputed is a paid mutator transaction binding the contract method 0x286a050a.
//
// Solidity: function challengeMiscomputed(((uint64,uint32,uint32,bytes32,address,bytes),bytes,bytes,bytes,uint256) evidence, address operator, bytes header) returns()
func (_PriceChallenger *PriceChallengerTransactor) ChallengeMiscomputed(opts *bind.TransactOpts, evidence IPriceChallengerEvidence, operator common.Address, header []byte) (*types.Transaction, error) {
	return _PriceChallenger.contract.Transact(opts, "challengeMiscomputed", evidence, operator, header)
}

// ChallengeMiscomputed is a paid mutator transaction binding the contract method 0x286a050a.
//
// Solidity: function challengeMiscomputed(((uint64,uint32,uint32,bytes32,address,bytes),bytes,bytes,bytes,uint256) evidence, address operator, bytes header) returns()
func (_PriceChallenger *PriceChallengerSession) ChallengeMiscomputed(evidence IPriceChallengerEvidence, operator common.Address, header []byte) (*types.Transaction, error) {
	return _PriceChallenger.Contract.ChallengeMiscomputed(&_PriceChallenger.TransactOpts, evidence, operator, header)
}

// ChallengeMiscomputed is a paid mutator transaction binding the contract method 0x286a050a.
//
// Solidity: function challengeMiscomputed(((uint64,uint32,uint32,bytes32,address,bytes),bytes,bytes,bytes,uint256) evidence, address operator, bytes header) returns()
func (_PriceChallenger *PriceChallengerTransactorSession) ChallengeMiscomputed(evidence IPriceChallengerEvidence, operator common.Address, header []byte) (*types.Transaction, error) {
	return _PriceChallenger.Contract.ChallengeMiscomputed(&_PriceChallenger.TransactOpts, evidence, operator, header)
}

// ChallengeSkipped is a paid mutator transaction binding the contract method 0xf0021e31.
//
// Solidity: function challengeSkipped(((uint64,uint32,uint32,bytes32,address,bytes),bytes,bytes,bytes,uint256) evidence, address operator, uint80 newerRound, bytes header) returns()
func (_PriceChallenger *PriceChallengerTransactor) ChallengeSkipped(opts *bind.TransactOpts, evidence IPriceChallengerEvidence, operator common.Address, newerRound *big.Int, header []byte) (*types.Transaction, error) {
	return _PriceChallenger.contract.Transact(opts, "challengeSkipped", evidence, operator, newerRound, header)
}

// ChallengeSkipped is a paid mutator transaction binding the contract method 0xf0021e31.
//
// Solidity: function challengeSkipped(((uint64,uint32,uint32,bytes32,address,bytes),bytes,bytes,bytes,uint256) evidence, address operator, uint80 newerRound, bytes header) returns()
func (_PriceChallenger *PriceChallengerSession) ChallengeSkipped(evidence IPriceChallengerEvidence, operator common.Address, newerRound *big.Int, header []byte) (*types.Transaction, error) {
	return _PriceChallenger.Contract.ChallengeSkipped(&_PriceChallenger.TransactOpts, evidence, operator, newerRound, header)
}

// ChallengeSkipped is a paid mutator transaction binding the contract method 0xf0021e31.
//
// Solidity: function challengeSkipped(((uint64,uint32,uint32,bytes32,address,bytes),bytes,bytes,bytes,uint256) evidence, address operator, uint80 newerRound, bytes header) returns()
func (_PriceChallenger *PriceChallengerTransactorSession) ChallengeSkipped(evidence IPriceChallengerEvidence, operator common.Address, newerRound *big.Int, header []byte) (*types.Transaction, error) {
	return _PriceChallenger.Contract.ChallengeSkipped(&_PriceChallenger.TransactOpts, evidence, operator, newerRound, header)
}

// FundBounty is a paid mutator transaction binding the contract method 0xe6512ea2.
//
// Solidity: function fundBounty() payable returns()
func (_PriceChallenger *PriceChallengerTransactor) FundBounty(opts *bind.TransactOpts) (*types.Transaction, error) {
	return _PriceChallenger.contract.Transact(opts, "fundBounty")
}

// FundBounty is a paid mutator transaction binding the contract method 0xe6512ea2.
//
// Solidity: function fundBounty() payable returns()
func (_PriceChallenger *PriceChallengerSession) FundBounty() (*types.Transaction, error) {
	return _PriceChallenger.Contract.FundBounty(&_PriceChallenger.TransactOpts)
}

// FundBounty is a paid mutator transaction binding the contract method 0xe6512ea2.
//
// Solidity: function fundBounty() payable returns()
func (_PriceChallenger *PriceChallengerTransactorSession) FundBounty() (*types.Transaction, error) {
	return _PriceChallenger.Contract.FundBounty(&_PriceChallenger.TransactOpts)
}

// NotePhase is a paid mutator transaction binding the contract method 0x85328b3a.
//
// Solidity: function notePhase(address source) returns(uint16 phase)
func (_PriceChallenger *PriceChallengerTransactor) NotePhase(opts *bind.TransactOpts, source common.Address) (*types.Transaction, error) {
	return _PriceChallenger.contract.Transact(opts, "notePhase", source)
}

// NotePhase is a paid mutator transaction binding the contract method 0x85328b3a.
//
// Solidity: function notePhase(address source) returns(uint16 phase)
func (_PriceChallenger *PriceChallengerSession) NotePhase(source common.Address) (*types.Transaction, error) {
	return _PriceChallenger.Contract.NotePhase(&_PriceChallenger.TransactOpts, source)
}

// NotePhase is a paid mutator transaction binding the contract method 0x85328b3a.
//
// Solidity: function notePhase(address source) returns(uint16 phase)
func (_PriceChallenger *PriceChallengerTransactorSession) NotePhase(source common.Address) (*types.Transaction, error) {
	return _PriceChallenger.Contract.NotePhase(&_PriceChallenger.TransactOpts, source)
}

// ProposeWad is a paid mutator transaction binding the contract method 0x9104a934.
//
// Solidity: function proposeWad(uint64 wad_) returns()
func (_PriceChallenger *PriceChallengerTransactor) ProposeWad(opts *bind.TransactOpts, wad_ uint64) (*types.Transaction, error) {
	return _PriceChallenger.contract.Transact(opts, "proposeWad", wad_)
}

// ProposeWad is a paid mutator transaction binding the contract method 0x9104a934.
//
// Solidity: function proposeWad(uint64 wad_) returns()
func (_PriceChallenger *PriceChallengerSession) ProposeWad(wad_ uint64) (*types.Transaction, error) {
	return _PriceChallenger.Contract.ProposeWad(&_PriceChallenger.TransactOpts, wad_)
}

// ProposeWad is a paid mutator transaction binding the contract method 0x9104a934.
//
// Solidity: function proposeWad(uint64 wad_) returns()
func (_PriceChallenger *PriceChallengerTransactorSession) ProposeWad(wad_ uint64) (*types.Transaction, error) {
	return _PriceChallenger.Contract.ProposeWad(&_PriceChallenger.TransactOpts, wad_)
}

// RemoveWitness is a paid mutator transaction binding the contract method 0xee2f13cd.
//
// Solidity: function removeWitness(address source) returns()
func (_PriceChallenger *PriceChallengerTransactor) RemoveWitness(opts *bind.TransactOpts, source common.Address) (*types.Transaction, error) {
	return _PriceChallenger.contract.Transact(opts, "removeWitness", source)
}

// RemoveWitness is a paid mutator transaction binding the contract method 0xee2f13cd.
//
// Solidity: function removeWitness(address source) returns()
func (_PriceChallenger *PriceChallengerSession) RemoveWitness(source common.Address) (*types.Transaction, error) {
	return _PriceChallenger.Contract.RemoveWitness(&_PriceChallenger.TransactOpts, source)
}

// RemoveWitness is a paid mutator transaction binding the contract method 0xee2f13cd.
//
// Solidity: function removeWitness(address source) returns()
func (_PriceChallenger *PriceChallengerTransactorSession) RemoveWitness(source common.Address) (*types.Transaction, error) {
	return _PriceChallenger.Contract.RemoveWitness(&_PriceChallenger.TransactOpts, source)
}

// SetBounty is a paid mutator transaction binding the contract method 0xc021147b.
//
// Solidity: function setBounty(uint96 amount) returns()
func (_PriceChallenger *PriceChallengerTransactor) SetBounty(opts *bind.TransactOpts, amount *big.Int) (*types.Transaction, error) {
	return _PriceChallenger.contract.Transact(opts, "setBounty", amount)
}

// SetBounty is a paid mutator transaction binding the contract method 0xc021147b.
//
// Solidity: function setBounty(uint96 amount) returns()
func (_PriceChallenger *PriceChallengerSession) SetBounty(amount *big.Int) (*types.Transaction, error) {
	return _PriceChallenger.Contract.SetBounty(&_PriceChallenger.TransactOpts, amount)
}

// SetBounty is a paid mutator transaction binding the contract method 0xc021147b.
//
// Solidity: function setBounty(uint96 amount) returns()
func (_PriceChallenger *PriceChallengerTransactorSession) SetBounty(amount *big.Int) (*types.Transaction, error) {
	return _PriceChallenger.Contract.SetBounty(&_PriceChallenger.TransactOpts, amount)
}

// TransferOwnership is a paid mutator transaction binding the contract method 0xf2fde38b.
//
// Solidity: function transferOwnership(address newOwner) returns()
func (_PriceChallenger *PriceChallengerTransactor) TransferOwnership(opts *bind.TransactOpts, newOwner common.Address) (*types.Transaction, error) {
	return _PriceChallenger.contract.Transact(opts, "transferOwnership", newOwner)
}

// TransferOwnership is a paid mutator transaction binding the contract method 0xf2fde38b.
//
// Solidity: function transferOwnership(address newOwner) returns()
func (_PriceChallenger *PriceChallengerSession) TransferOwnership(newOwner common.Address) (*types.Transaction, error) {
	return _PriceChallenger.Contract.TransferOwnership(&_PriceChallenger.TransactOpts, newOwner)
}

// TransferOwnership is a paid mutator transaction binding the contract method 0xf2fde38b.
//
// Solidity: function transferOwnership(address newOwner) returns()
func (_PriceChallenger *PriceChallengerTransactorSession) TransferOwnership(newOwner common.Address) (*types.Transaction, error) {
	return _PriceChallenger.Contract.TransferOwnership(&_PriceChallenger.TransactOpts, newOwner)
}

// Withdraw is a paid mutator transaction binding the contract method 0x51cff8d9.
//
// Solidity: function withdraw(address to) returns(uint256 amount)
func (_PriceChallenger *PriceChallengerTransactor) Withdraw(opts *bind.TransactOpts, to common.Address) (*types.Transaction, error) {
	return _PriceChallenger.contract.Transact(opts, "withdraw", to)
}

// Withdraw is a paid mutator transaction binding the contract method 0x51cff8d9.
//
// Solidity: function withdraw(address to) returns(uint256 amount)
func (_PriceChallenger *PriceChallengerSession) Withdraw(to common.Address) (*types.Transaction, error) {
	return _PriceChallenger.Contract.Withdraw(&_PriceChallenger.TransactOpts, to)
}

// Withdraw is a paid mutator transaction binding the contract method 0x51cff8d9.
//
// Solidity: function withdraw(address to) returns(uint256 amount)
func (_PriceChallenger *PriceChallengerTransactorSession) Withdraw(to common.Address) (*types.Transaction, error) {
	return _PriceChallenger.Contract.Withdraw(&_PriceChallenger.TransactOpts, to)
}

// PriceChallengerBountyChangedIterator is returned from FilterBountyChanged and is used to iterate over the raw logs and unpacked data for BountyChanged events raised by the PriceChallenger contract.
type PriceChallengerBountyChangedIterator struct {
	Event *PriceChallengerBountyChanged // Event containing the contract specifics and raw log

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
func (it *PriceChallengerBountyChangedIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(PriceChallengerBountyChanged)
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
		it.Event = new(PriceChallengerBountyChanged)
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
func (it *PriceChallengerBountyChangedIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *PriceChallengerBountyChangedIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// PriceChallengerBountyChanged represents a BountyChanged event raised by the PriceChallenger contract.
type PriceChallengerBountyChanged struct {
	Previous *big.Int
	Current  *big.Int
	Raw      types.Log // Blockchain specific contextual infos
}

// FilterBountyChanged is a free log retrieval operation binding the contract event 0x89961e3082bafaa7f3bb495863ca58a1d0008561e0ffa05f47d03e782aa90161.
//
// Solidity: event BountyChanged(uint96 previous, uint96 current)
func (_PriceChallenger *PriceChallengerFilterer) FilterBountyChanged(opts *bind.FilterOpts) (*PriceChallengerBountyChangedIterator, error) {

	logs, sub, err := _PriceChallenger.contract.FilterLogs(opts, "BountyChanged")
	if err != nil {
		return nil, err
	}
	return &PriceChallengerBountyChangedIterator{contract: _PriceChallenger.contract, event: "BountyChanged", logs: logs, sub: sub}, nil
}

// WatchBountyChanged is a free log subscription operation binding the contract event 0x89961e3082bafaa7f3bb495863ca58a1d0008561e0ffa05f47d03e782aa90161.
//
// Solidity: event BountyChanged(uint96 previous, uint96 current)
func (_PriceChallenger *PriceChallengerFilterer) WatchBountyChanged(opts *bind.WatchOpts, sink chan<- *PriceChallengerBountyChanged) (event.Subscription, error) {

	logs, sub, err := _PriceChallenger.contract.WatchLogs(opts, "BountyChanged")
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(PriceChallengerBountyChanged)
				if err := _PriceChallenger.contract.UnpackLog(event, "BountyChanged", log); err != nil {
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

// ParseBountyChanged is a log parse operation binding the contract event 0x89961e3082bafaa7f3bb495863ca58a1d0008561e0ffa05f47d03e782aa90161.
//
// Solidity: event BountyChanged(uint96 previous, uint96 current)
func (_PriceChallenger *PriceChallengerFilterer) ParseBountyChanged(log types.Log) (*PriceChallengerBountyChanged, error) {
	event := new(PriceChallengerBountyChanged)
	if err := _PriceChallenger.contract.UnpackLog(event, "BountyChanged", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}

// PriceChallengerBountyEarnedIterator is returned from FilterBountyEarned and is used to iterate over the raw logs and unpacked data for BountyEarned events raised by the PriceChallenger contract.
type PriceChallengerBountyEarnedIterator struct {
	Event *PriceChallengerBountyEarned // Event containing the contract specifics and raw log

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
func (it *PriceChallengerBountyEarnedIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(PriceChallengerBountyEarned)
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
		it.Event = new(PriceChallengerBountyEarned)
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
func (it *PriceChallengerBountyEarnedIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *PriceChallengerBountyEarnedIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// PriceChallengerBountyEarned represents a BountyEarned event raised by the PriceChallenger contract.
type PriceChallengerBountyEarned struct {
	Task       uint64
	Operator   common.Address
	Challenger common.Address
	Amount     *big.Int
	Raw        types.Log // Blockchain specific contextual infos
}

// FilterBountyEarned is a free log retrieval operation binding the contract event 0xa40c23dc029208806d835b0269a492534d061bb8e4a796914fd0d34f914d6eb6.
//
// Solidity: event BountyEarned(uint64 indexed task, address indexed operator, address indexed challenger, uint256 amount)
func (_PriceChallenger *PriceChallengerFilterer) FilterBountyEarned(opts *bind.FilterOpts, task []uint64, operator []common.Address, challenger []common.Address) (*PriceChallengerBountyEarnedIterator, error) {

	var taskRule []interface{}
	for _, taskItem := range task {
		taskRule = append(taskRule, taskItem)
	}
	var operatorRule []interface{}
	for _, operatorItem := range operator {
		operatorRule = append(operatorRule, operatorItem)
	}
	var challengerRule []interface{}
	for _, challengerItem := range challenger {
		challengerRule = append(challengerRule, challengerItem)
	}

	logs, sub, err := _PriceChallenger.contract.FilterLogs(opts, "BountyEarned", taskRule, operatorRule, challengerRule)
	if err != nil {
		return nil, err
	}
	return &PriceChallengerBountyEarnedIterator{contract: _PriceChallenger.contract, event: "BountyEarned", logs: logs, sub: sub}, nil
}

// WatchBountyEarned is a free log subscription operation binding the contract event 0xa40c23dc029208806d835b0269a492534d061bb8e4a796914fd0d34f914d6eb6.
//
// Solidity: event BountyEarned(uint64 indexed task, address indexed operator, address indexed challenger, uint256 amount)
func (_PriceChallenger *PriceChallengerFilterer) WatchBountyEarned(opts *bind.WatchOpts, sink chan<- *PriceChallengerBountyEarned, task []uint64, operator []common.Address, challenger []common.Address) (event.Subscription, error) {

	var taskRule []interface{}
	for _, taskItem := range task {
		taskRule = append(taskRule, taskItem)
	}
	var operatorRule []interface{}
	for _, operatorItem := range operator {
		operatorRule = append(operatorRule, operatorItem)
	}
	var challengerRule []interface{}
	for _, challengerItem := range challenger {
		challengerRule = append(challengerRule, challengerItem)
	}

	logs, sub, err := _PriceChallenger.contract.WatchLogs(opts, "BountyEarned", taskRule, operatorRule, challengerRule)
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(PriceChallengerBountyEarned)
				if err := _PriceChallenger.contract.UnpackLog(event, "BountyEarned", log); err != nil {
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

// ParseBountyEarned is a log parse operation binding the contract event 0xa40c23dc029208806d835b0269a492534d061bb8e4a796914fd0d34f914d6eb6.
//
// Solidity: event BountyEarned(uint64 indexed task, address indexed operator, address indexed challenger, uint256 amount)
func (_PriceChallenger *PriceChallengerFilterer) ParseBountyEarned(log types.Log) (*PriceChallengerBountyEarned, error) {
	event := new(PriceChallengerBountyEarned)
	if err := _PriceChallenger.contract.UnpackLog(event, "BountyEarned", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}

// PriceChallengerBountyFundedIterator is returned from FilterBountyFunded and is used to iterate over the raw logs and unpacked data for BountyFunded events raised by the PriceChallenger contract.
type PriceChallengerBountyFundedIterator struct {
	Event *PriceChallengerBountyFunded // Event containing the contract specifics and raw log

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
func (it *PriceChallengerBountyFundedIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(PriceChallengerBountyFunded)
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
		it.Event = new(PriceChallengerBountyFunded)
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
func (it *PriceChallengerBountyFundedIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *PriceChallengerBountyFundedIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// PriceChallengerBountyFunded represents a BountyFunded event raised by the PriceChallenger contract.
type PriceChallengerBountyFunded struct {
	From   common.Address
	Amount *big.Int
	Raw    types.Log // Blockchain specific contextual infos
}

// FilterBountyFunded is a free log retrieval operation binding the contract event 0x98e6d50e286f6a25109386201768001c4bf59fe31c6efb50941797dbeb28dacd.
//
// Solidity: event BountyFunded(address indexed from, uint256 amount)
func (_PriceChallenger *PriceChallengerFilterer) FilterBountyFunded(opts *bind.FilterOpts, from []common.Address) (*PriceChallengerBountyFundedIterator, error) {

	var fromRule []interface{}
	for _, fromItem := range from {
		fromRule = append(fromRule, fromItem)
	}

	logs, sub, err := _PriceChallenger.contract.FilterLogs(opts, "BountyFunded", fromRule)
	if err != nil {
		return nil, err
	}
	return &PriceChallengerBountyFundedIterator{contract: _PriceChallenger.contract, event: "BountyFunded", logs: logs, sub: sub}, nil
}

// WatchBountyFunded is a free log subscription operation binding the contract event 0x98e6d50e286f6a25109386201768001c4bf59fe31c6efb50941797dbeb28dacd.
//
// Solidity: event BountyFunded(address indexed from, uint256 amount)
func (_PriceChallenger *PriceChallengerFilterer) WatchBountyFunded(opts *bind.WatchOpts, sink chan<- *PriceChallengerBountyFunded, from []common.Address) (event.Subscription, error) {

	var fromRule []interface{}
	for _, fromItem := range from {
		fromRule = append(fromRule, fromItem)
	}

	logs, sub, err := _PriceChallenger.contract.WatchLogs(opts, "BountyFunded", fromRule)
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(PriceChallengerBountyFunded)
				if err := _PriceChallenger.contract.UnpackLog(event, "BountyFunded", log); err != nil {
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

// ParseBountyFunded is a log parse operation binding the contract event 0x98e6d50e286f6a25109386201768001c4bf59fe31c6efb50941797dbeb28dacd.
//
// Solidity: event BountyFunded(address indexed from, uint256 amount)
func (_PriceChallenger *PriceChallengerFilterer) ParseBountyFunded(log types.Log) (*PriceChallengerBountyFunded, error) {
	event := new(PriceChallengerBountyFunded)
	if err := _PriceChallenger.contract.UnpackLog(event, "BountyFunded", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}

// PriceChallengerOperatorChallengedIterator is returned from FilterOperatorChallenged and is used to iterate over the raw logs and unpacked data for OperatorChallenged events raised by the PriceChallenger contract.
type PriceChallengerOperatorChallengedIterator struct {
	Event *PriceChallengerOperatorChallenged // Event containing the contract specifics and raw log

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
func (it *PriceChallengerOperatorChallengedIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(PriceChallengerOperatorChallenged)
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
		it.Event = new(PriceChallengerOperatorChallenged)
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
func (it *PriceChallengerOperatorChallengedIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *PriceChallengerOperatorChallengedIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// PriceChallengerOperatorChallenged represents a OperatorChallenged event raised by the PriceChallenger contract.
type PriceChallengerOperatorChallenged struct {
	Task       uint64
	Operator   common.Address
	Challenger common.Address
	Fault      uint8
	Feed       uint8
	Source     uint8
	Wad        uint64
	Raw        types.Log // Blockchain specific contextual infos
}

// FilterOperatorChallenged is a free log retrieval operation binding the contract event 0x145ec2756ba6f7243cbb5d4911e52cb587b5b9507908fc8d1908aede062769b6.
//
// Solidity: event OperatorChallenged(uint64 indexed task, address indexed operator, address indexed challenger, uint8 fault, uint8 feed, uint8 source, uint64 wad)
func (_PriceChallenger *PriceChallengerFilterer) FilterOperatorChallenged(opts *bind.FilterOpts, task []uint64, operator []common.Address, challenger []common.Address) (*PriceChallengerOperatorChallengedIterator, error) {

	var taskRule []interface{}
	for _, taskItem := range task {
		taskRule = append(taskRule, taskItem)
	}
	var operatorRule []interface{}
	for _, operatorItem := range operator {
		operatorRule = append(operatorRule, operatorItem)
	}
	var challengerRule []interface{}
	for _, challengerItem := range challenger {
		challengerRule = append(challengerRule, challengerItem)
	}

	logs, sub, err := _PriceChallenger.contract.FilterLogs(opts, "OperatorChallenged", taskRule, operatorRule, challengerRule)
	if err != nil {
		return nil, err
	}
	return &PriceChallengerOperatorChallengedIterator{contract: _PriceChallenger.contract, event: "OperatorChallenged", logs: logs, sub: sub}, nil
}

// WatchOperatorChallenged is a free log subscription operation binding the contract event 0x145ec2756ba6f7243cbb5d4911e52cb587b5b9507908fc8d1908aede062769b6.
//
// Solidity: event OperatorChallenged(uint64 indexed task, address indexed operator, address indexed challenger, uint8 fault, uint8 feed, uint8 source, uint64 wad)
func (_PriceChallenger *PriceChallengerFilterer) WatchOperatorChallenged(opts *bind.WatchOpts, sink chan<- *PriceChallengerOperatorChallenged, task []uint64, operator []common.Address, challenger []common.Address) (event.Subscription, error) {

	var taskRule []interface{}
	for _, taskItem := range task {
		taskRule = append(taskRule, taskItem)
	}
	var operatorRule []interface{}
	for _, operatorItem := range operator {
		operatorRule = append(operatorRule, operatorItem)
	}
	var challengerRule []interface{}
	for _, challengerItem := range challenger {
		challengerRule = append(challengerRule, challengerItem)
	}

	logs, sub, err := _PriceChallenger.contract.WatchLogs(opts, "OperatorChallenged", taskRule, operatorRule, challengerRule)
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(PriceChallengerOperatorChallenged)
				if err := _PriceChallenger.contract.UnpackLog(event, "OperatorChallenged", log); err != nil {
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

// ParseOperatorChallenged is a log parse operation binding the contract event 0x145ec2756ba6f7243cbb5d4911e52cb587b5b9507908fc8d1908aede062769b6.
//
// Solidity: event OperatorChallenged(uint64 indexed task, address indexed operator, address indexed challenger, uint8 fault, uint8 feed, uint8 source, uint64 wad)
func (_PriceChallenger *PriceChallengerFilterer) ParseOperatorChallenged(log types.Log) (*PriceChallengerOperatorChallenged, error) {
	event := new(PriceChallengerOperatorChallenged)
	if err := _PriceChallenger.contract.UnpackLog(event, "OperatorChallenged", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}

// PriceChallengerOwnershipTransferStartedIterator is returned from FilterOwnershipTransferStarted and is used to iterate over the raw logs and unpacked data for OwnershipTransferStarted events raised by the PriceChallenger contract.
type PriceChallengerOwnershipTransferStartedIterator struct {
	Event *PriceChallengerOwnershipTransferStarted // Event containing the contract specifics and raw log

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
func (it *PriceChallengerOwnershipTransferStartedIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(PriceChallengerOwnershipTransferStarted)
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
		it.Event = new(PriceChallengerOwnershipTransferStarted)
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
func (it *PriceChallengerOwnershipTransferStartedIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *PriceChallengerOwnershipTransferStartedIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// PriceChallengerOwnershipTransferStarted represents a OwnershipTransferStarted event raised by the PriceChallenger contract.
type PriceChallengerOwnershipTransferStarted struct {
	PreviousOwner common.Address
	NewOwner      common.Address
	Raw           types.Log // Blockchain specific contextual infos
}

// FilterOwnershipTransferStarted is a free log retrieval operation binding the contract event 0x38d16b8cac22d99fc7c124b9cd0de2d3fa1faef420bfe791d8c362d765e22700.
//
// Solidity: event OwnershipTransferStarted(address indexed previousOwner, address indexed newOwner)
func (_PriceChallenger *PriceChallengerFilterer) FilterOwnershipTransferStarted(opts *bind.FilterOpts, previousOwner []common.Address, newOwner []common.Address) (*PriceChallengerOwnershipTransferStartedIterator, error) {

	var previousOwnerRule []interface{}
	for _, previousOwnerItem := range previousOwner {
		previousOwnerRule = append(previousOwnerRule, previousOwnerItem)
	}
	var newOwnerRule []interface{}
	for _, newOwnerItem := range newOwner {
		newOwnerRule = append(newOwnerRule, newOwnerItem)
	}

	logs, sub, err := _PriceChallenger.contract.FilterLogs(opts, "OwnershipTransferStarted", previousOwnerRule, newOwnerRule)
	if err != nil {
		return nil, err
	}
	return &PriceChallengerOwnershipTransferStartedIterator{contract: _PriceChallenger.contract, event: "OwnershipTransferStarted", logs: logs, sub: sub}, nil
}

// WatchOwnershipTransferStarted is a free log subscription operation binding the contract event 0x38d16b8cac22d99fc7c124b9cd0de2d3fa1faef420bfe791d8c362d765e22700.
//
// Solidity: event OwnershipTransferStarted(address indexed previousOwner, address indexed newOwner)
func (_PriceChallenger *PriceChallengerFilterer) WatchOwnershipTransferStarted(opts *bind.WatchOpts, sink chan<- *PriceChallengerOwnershipTransferStarted, previousOwner []common.Address, newOwner []common.Address) (event.Subscription, error) {

	var previousOwnerRule []interface{}
	for _, previousOwnerItem := range previousOwner {
		previousOwnerRule = append(previousOwnerRule, previousOwnerItem)
	}
	var newOwnerRule []interface{}
	for _, newOwnerItem := range newOwner {
		newOwnerRule = append(newOwnerRule, newOwnerItem)
	}

	logs, sub, err := _PriceChallenger.contract.WatchLogs(opts, "OwnershipTransferStarted", previousOwnerRule, newOwnerRule)
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(PriceChallengerOwnershipTransferStarted)
				if err := _PriceChallenger.contract.UnpackLog(event, "OwnershipTransferStarted", log); err != nil {
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
func (_PriceChallenger *PriceChallengerFilterer) ParseOwnershipTransferStarted(log types.Log) (*PriceChallengerOwnershipTransferStarted, error) {
	event := new(PriceChallengerOwnershipTransferStarted)
	if err := _PriceChallenger.contract.UnpackLog(event, "OwnershipTransferStarted", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}

// PriceChallengerOwnershipTransferredIterator is returned from FilterOwnershipTransferred and is used to iterate over the raw logs and unpacked data for OwnershipTransferred events raised by the PriceChallenger contract.
type PriceChallengerOwnershipTransferredIterator struct {
	Event *PriceChallengerOwnershipTransferred // Event containing the contract specifics and raw log

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
func (it *PriceChallengerOwnershipTransferredIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(PriceChallengerOwnershipTransferred)
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
		it.Event = new(PriceChallengerOwnershipTransferred)
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
func (it *PriceChallengerOwnershipTransferredIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *PriceChallengerOwnershipTransferredIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// PriceChallengerOwnershipTransferred represents a OwnershipTransferred event raised by the PriceChallenger contract.
type PriceChallengerOwnershipTransferred struct {
	PreviousOwner common.Address
	NewOwner      common.Address
	Raw           types.Log // Blockchain specific contextual infos
}

// FilterOwnershipTransferred is a free log retrieval operation binding the contract event 0x8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e0.
//
// Solidity: event OwnershipTransferred(address indexed previousOwner, address indexed newOwner)
func (_PriceChallenger *PriceChallengerFilterer) FilterOwnershipTransferred(opts *bind.FilterOpts, previousOwner []common.Address, newOwner []common.Address) (*PriceChallengerOwnershipTransferredIterator, error) {

	var previousOwnerRule []interface{}
	for _, previousOwnerItem := range previousOwner {
		previousOwnerRule = append(previousOwnerRule, previousOwnerItem)
	}
	var newOwnerRule []interface{}
	for _, newOwnerItem := range newOwner {
		newOwnerRule = append(newOwnerRule, newOwnerItem)
	}

	logs, sub, err := _PriceChallenger.contract.FilterLogs(opts, "OwnershipTransferred", previousOwnerRule, newOwnerRule)
	if err != nil {
		return nil, err
	}
	return &PriceChallengerOwnershipTransferredIterator{contract: _PriceChallenger.contract, event: "OwnershipTransferred", logs: logs, sub: sub}, nil
}

// WatchOwnershipTransferred is a free log subscription operation binding the contract event 0x8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e0.
//
// Solidity: event OwnershipTransferred(address indexed previousOwner, address indexed newOwner)
func (_PriceChallenger *PriceChallengerFilterer) WatchOwnershipTransferred(opts *bind.WatchOpts, sink chan<- *PriceChallengerOwnershipTransferred, previousOwner []common.Address, newOwner []common.Address) (event.Subscription, error) {

	var previousOwnerRule []interface{}
	for _, previousOwnerItem := range previousOwner {
		previousOwnerRule = append(previousOwnerRule, previousOwnerItem)
	}
	var newOwnerRule []interface{}
	for _, newOwnerItem := range newOwner {
		newOwnerRule = append(newOwnerRule, newOwnerItem)
	}

	logs, sub, err := _PriceChallenger.contract.WatchLogs(opts, "OwnershipTransferred", previousOwnerRule, newOwnerRule)
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(PriceChallengerOwnershipTransferred)
				if err := _PriceChallenger.contract.UnpackLog(event, "OwnershipTransferred", log); err != nil {
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
func (_PriceChallenger *PriceChallengerFilterer) ParseOwnershipTransferred(log types.Log) (*PriceChallengerOwnershipTransferred, error) {
	event := new(PriceChallengerOwnershipTransferred)
	if err := _PriceChallenger.contract.UnpackLog(event, "OwnershipTransferred", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}

// PriceChallengerPhaseNotedIterator is returned from FilterPhaseNoted and is used to iterate over the raw logs and unpacked data for PhaseNoted events raised by the PriceChallenger contract.
type PriceChallengerPhaseNotedIterator struct {
	Event *PriceChallengerPhaseNoted // Event containing the contract specifics and raw log

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
func (it *PriceChallengerPhaseNotedIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(PriceChallengerPhaseNoted)
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
		it.Event = new(PriceChallengerPhaseNoted)
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
func (it *PriceChallengerPhaseNotedIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *PriceChallengerPhaseNotedIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// PriceChallengerPhaseNoted represents a PhaseNoted event raised by the PriceChallenger contract.
type PriceChallengerPhaseNoted struct {
	Source common.Address
	Phase  uint16
	Raw    types.Log // Blockchain specific contextual infos
}

// FilterPhaseNoted is a free log retrieval operation binding the contract event 0x28f0da93e2fe3c48d5ff8e8d28b9157b3a15c00510764ca26d05d6bcb4236df8.
//
// Solidity: event PhaseNoted(address indexed source, uint16 indexed phase)
func (_PriceChallenger *PriceChallengerFilterer) FilterPhaseNoted(opts *bind.FilterOpts, source []common.Address, phase []uint16) (*PriceChallengerPhaseNotedIterator, error) {

	var sourceRule []interface{}
	for _, sourceItem := range source {
		sourceRule = append(sourceRule, sourceItem)
	}
	var phaseRule []interface{}
	for _, phaseItem := range phase {
		phaseRule = append(phaseRule, phaseItem)
	}

	logs, sub, err := _PriceChallenger.contract.FilterLogs(opts, "PhaseNoted", sourceRule, phaseRule)
	if err != nil {
		return nil, err
	}
	return &PriceChallengerPhaseNotedIterator{contract: _PriceChallenger.contract, event: "PhaseNoted", logs: logs, sub: sub}, nil
}

// WatchPhaseNoted is a free log subscription operation binding the contract event 0x28f0da93e2fe3c48d5ff8e8d28b9157b3a15c00510764ca26d05d6bcb4236df8.
//
// Solidity: event PhaseNoted(address indexed source, uint16 indexed phase)
func (_PriceChallenger *PriceChallengerFilterer) WatchPhaseNoted(opts *bind.WatchOpts, sink chan<- *PriceChallengerPhaseNoted, source []common.Address, phase []uint16) (event.Subscription, error) {

	var sourceRule []interface{}
	for _, sourceItem := range source {
		sourceRule = append(sourceRule, sourceItem)
	}
	var phaseRule []interface{}
	for _, phaseItem := range phase {
		phaseRule = append(phaseRule, phaseItem)
	}

	logs, sub, err := _PriceChallenger.contract.WatchLogs(opts, "PhaseNoted", sourceRule, phaseRule)
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(PriceChallengerPhaseNoted)
				if err := _PriceChallenger.contract.UnpackLog(event, "PhaseNoted", log); err != nil {
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

// ParsePhaseNoted is a log parse operation binding the contract event 0x28f0da93e2fe3c48d5ff8e8d28b9157b3a15c00510764ca26d05d6bcb4236df8.
//
// Solidity: event PhaseNoted(address indexed source, uint16 indexed phase)
func (_PriceChallenger *PriceChallengerFilterer) ParsePhaseNoted(log types.Log) (*PriceChallengerPhaseNoted, error) {
	event := new(PriceChallengerPhaseNoted)
	if err := _PriceChallenger.contract.UnpackLog(event, "PhaseNoted", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}

// PriceChallengerWadChangedIterator is returned from FilterWadChanged and is used to iterate over the raw logs and unpacked data for WadChanged events raised by the PriceChallenger contract.
type PriceChallengerWadChangedIterator struct {
	Event *PriceChallengerWadChanged // Event containing the contract specifics and raw log

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
func (it *PriceChallengerWadChangedIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(PriceChallengerWadChanged)
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
		it.Event = new(PriceChallengerWadChanged)
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
func (it *PriceChallengerWadChangedIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *PriceChallengerWadChangedIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// PriceChallengerWadChanged represents a WadChanged event raised by the PriceChallenger contract.
type PriceChallengerWadChanged struct {
	Previous uint64
	Current  uint64
	Raw      types.Log // Blockchain specific contextual infos
}

// FilterWadChanged is a free log retrieval operation binding the contract event 0x964af74bcbf0a6f8bdae203bacb5475570fd0d2fbc45210e50a8b0242e4383d5.
//
// Solidity: event WadChanged(uint64 previous, uint64 current)
func (_PriceChallenger *PriceChallengerFilterer) FilterWadChanged(opts *bind.FilterOpts) (*PriceChallengerWadChangedIterator, error) {

	logs, sub, err := _PriceChallenger.contract.FilterLogs(opts, "WadChanged")
	if err != nil {
		return nil, err
	}
	return &PriceChallengerWadChangedIterator{contract: _PriceChallenger.contract, event: "WadChanged", logs: logs, sub: sub}, nil
}

// WatchWadChanged is a free log subscription operation binding the contract event 0x964af74bcbf0a6f8bdae203bacb5475570fd0d2fbc45210e50a8b0242e4383d5.
//
// Solidity: event WadChanged(uint64 previous, uint64 current)
func (_PriceChallenger *PriceChallengerFilterer) WatchWadChanged(opts *bind.WatchOpts, sink chan<- *PriceChallengerWadChanged) (event.Subscription, error) {

	logs, sub, err := _PriceChallenger.contract.WatchLogs(opts, "WadChanged")
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(PriceChallengerWadChanged)
				if err := _PriceChallenger.contract.UnpackLog(event, "WadChanged", log); err != nil {
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

// ParseWadChanged is a log parse operation binding the contract event 0x964af74bcbf0a6f8bdae203bacb5475570fd0d2fbc45210e50a8b0242e4383d5.
//
// Solidity: event WadChanged(uint64 previous, uint64 current)
func (_PriceChallenger *PriceChallengerFilterer) ParseWadChanged(log types.Log) (*PriceChallengerWadChanged, error) {
	event := new(PriceChallengerWadChanged)
	if err := _PriceChallenger.contract.UnpackLog(event, "WadChanged", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}

// PriceChallengerWadProposedIterator is returned from FilterWadProposed and is used to iterate over the raw logs and unpacked data for WadProposed events raised by the PriceChallenger contract.
type PriceChallengerWadProposedIterator struct {
	Event *PriceChallengerWadProposed // Event containing the contract specifics and raw log

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
func (it *PriceChallengerWadProposedIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(PriceChallengerWadProposed)
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
		it.Event = new(PriceChallengerWadProposed)
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
func (it *PriceChallengerWadProposedIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *PriceChallengerWadProposedIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// PriceChallengerWadProposed represents a WadProposed event raised by the PriceChallenger contract.
type PriceChallengerWadProposed struct {
	Wad       uint64
	FromBlock *big.Int
	Raw       types.Log // Blockchain specific contextual infos
}

// FilterWadProposed is a free log retrieval operation binding the contract event 0xba0cfd89397a6e680f3ba1dcc34372ee9f12547cda670567b0afd092ba7a8bff.
//
// Solidity: event WadProposed(uint64 wad, uint256 fromBlock)
func (_PriceChallenger *PriceChallengerFilterer) FilterWadProposed(opts *bind.FilterOpts) (*PriceChallengerWadProposedIterator, error) {

	logs, sub, err := _PriceChallenger.contract.FilterLogs(opts, "WadProposed")
	if err != nil {
		return nil, err
	}
	return &PriceChallengerWadProposedIterator{contract: _PriceChallenger.contract, event: "WadProposed", logs: logs, sub: sub}, nil
}

// WatchWadProposed is a free log subscription operation binding the contract event 0xba0cfd89397a6e680f3ba1dcc34372ee9f12547cda670567b0afd092ba7a8bff.
//
// Solidity: event WadProposed(uint64 wad, uint256 fromBlock)
func (_PriceChallenger *PriceChallengerFilterer) WatchWadProposed(opts *bind.WatchOpts, sink chan<- *PriceChallengerWadProposed) (event.Subscription, error) {

	logs, sub, err := _PriceChallenger.contract.WatchLogs(opts, "WadProposed")
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(PriceChallengerWadProposed)
				if err := _PriceChallenger.contract.UnpackLog(event, "WadProposed", log); err != nil {
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

// ParseWadProposed is a log parse operation binding the contract event 0xba0cfd89397a6e680f3ba1dcc34372ee9f12547cda670567b0afd092ba7a8bff.
//
// Solidity: event WadProposed(uint64 wad, uint256 fromBlock)
func (_PriceChallenger *PriceChallengerFilterer) ParseWadProposed(log types.Log) (*PriceChallengerWadProposed, error) {
	event := new(PriceChallengerWadProposed)
	if err := _PriceChallenger.contract.UnpackLog(event, "WadProposed", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}

// PriceChallengerWithdrawnIterator is returned from FilterWithdrawn and is used to iterate over the raw logs and unpacked data for Withdrawn events raised by the PriceChallenger contract.
type PriceChallengerWithdrawnIterator struct {
	Event *PriceChallengerWithdrawn // Event containing the contract specifics and raw log

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
func (it *PriceChallengerWithdrawnIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(PriceChallengerWithdrawn)
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
		it.Event = new(PriceChallengerWithdrawn)
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
func (it *PriceChallengerWithdrawnIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *PriceChallengerWithdrawnIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// PriceChallengerWithdrawn represents a Withdrawn event raised by the PriceChallenger contract.
type PriceChallengerWithdrawn struct {
	Account common.Address
	To      common.Address
	Amount  *big.Int
	Raw     types.Log // Blockchain specific contextual infos
}

// FilterWithdrawn is a free log retrieval operation binding the contract event 0xd1c19fbcd4551a5edfb66d43d2e337c04837afda3482b42bdf569a8fccdae5fb.
//
// Solidity: event Withdrawn(address indexed account, address indexed to, uint256 amount)
func (_PriceChallenger *PriceChallengerFilterer) FilterWithdrawn(opts *bind.FilterOpts, account []common.Address, to []common.Address) (*PriceChallengerWithdrawnIterator, error) {

	var accountRule []interface{}
	for _, accountItem := range account {
		accountRule = append(accountRule, accountItem)
	}
	var toRule []interface{}
	for _, toItem := range to {
		toRule = append(toRule, toItem)
	}

	logs, sub, err := _PriceChallenger.contract.FilterLogs(opts, "Withdrawn", accountRule, toRule)
	if err != nil {
		return nil, err
	}
	return &PriceChallengerWithdrawnIterator{contract: _PriceChallenger.contract, event: "Withdrawn", logs: logs, sub: sub}, nil
}

// WatchWithdrawn is a free log subscription operation binding the contract event 0xd1c19fbcd4551a5edfb66d43d2e337c04837afda3482b42bdf569a8fccdae5fb.
//
// Solidity: event Withdrawn(address indexed account, address indexed to, uint256 amount)
func (_PriceChallenger *PriceChallengerFilterer) WatchWithdrawn(opts *bind.WatchOpts, sink chan<- *PriceChallengerWithdrawn, account []common.Address, to []common.Address) (event.Subscription, error) {

	var accountRule []interface{}
	for _, accountItem := range account {
		accountRule = append(accountRule, accountItem)
	}
	var toRule []interface{}
	for _, toItem := range to {
		toRule = append(toRule, toItem)
	}

	logs, sub, err := _PriceChallenger.contract.WatchLogs(opts, "Withdrawn", accountRule, toRule)
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(PriceChallengerWithdrawn)
				if err := _PriceChallenger.contract.UnpackLog(event, "Withdrawn", log); err != nil {
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
func (_PriceChallenger *PriceChallengerFilterer) ParseWithdrawn(log types.Log) (*PriceChallengerWithdrawn, error) {
	event := new(PriceChallengerWithdrawn)
	if err := _PriceChallenger.contract.UnpackLog(event, "Withdrawn", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}

// PriceChallengerWitnessAddedIterator is returned from FilterWitnessAdded and is used to iterate over the raw logs and unpacked data for WitnessAdded events raised by the PriceChallenger contract.
type PriceChallengerWitnessAddedIterator struct {
	Event *PriceChallengerWitnessAdded // Event containing the contract specifics and raw log

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
func (it *PriceChallengerWitnessAddedIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(PriceChallengerWitnessAdded)
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
		it.Event = new(PriceChallengerWitnessAdded)
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
func (it *PriceChallengerWitnessAddedIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *PriceChallengerWitnessAddedIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// PriceChallengerWitnessAdded represents a WitnessAdded event raised by the PriceChallenger contract.
type PriceChallengerWitnessAdded struct {
	Source common.Address
	Delay  uint32
	Since  *big.Int
	Raw    types.Log // Blockchain specific contextual infos
}

// FilterWitnessAdded is a free log retrieval operation binding the contract event 0xfdf1c35e0d15ffc53eee3269b9530a866585e01fd1ca9689c31ab2905415a7ff.
//
// Solidity: event WitnessAdded(address indexed source, uint32 delay, uint256 since)
func (_PriceChallenger *PriceChallengerFilterer) FilterWitnessAdded(opts *bind.FilterOpts, source []common.Address) (*PriceChallengerWitnessAddedIterator, error) {

	var sourceRule []interface{}
	for _, sourceItem := range source {
		sourceRule = append(sourceRule, sourceItem)
	}

	logs, sub, err := _PriceChallenger.contract.FilterLogs(opts, "WitnessAdded", sourceRule)
	if err != nil {
		return nil, err
	}
	return &PriceChallengerWitnessAddedIterator{contract: _PriceChallenger.contract, event: "WitnessAdded", logs: logs, sub: sub}, nil
}

// WatchWitnessAdded is a free log subscription operation binding the contract event 0xfdf1c35e0d15ffc53eee3269b9530a866585e01fd1ca9689c31ab2905415a7ff.
//
// Solidity: event WitnessAdded(address indexed source, uint32 delay, uint256 since)
func (_PriceChallenger *PriceChallengerFilterer) WatchWitnessAdded(opts *bind.WatchOpts, sink chan<- *PriceChallengerWitnessAdded, source []common.Address) (event.Subscription, error) {

	var sourceRule []interface{}
	for _, sourceItem := range source {
		sourceRule = append(sourceRule, sourceItem)
	}

	logs, sub, err := _PriceChallenger.contract.WatchLogs(opts, "WitnessAdded", sourceRule)
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(PriceChallengerWitnessAdded)
				if err := _PriceChallenger.contract.UnpackLog(event, "WitnessAdded", log); err != nil {
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

// ParseWitnessAdded is a log parse operation binding the contract event 0xfdf1c35e0d15ffc53eee3269b9530a866585e01fd1ca9689c31ab2905415a7ff.
//
// Solidity: event WitnessAdded(address indexed source, uint32 delay, uint256 since)
func (_PriceChallenger *PriceChallengerFilterer) ParseWitnessAdded(log types.Log) (*PriceChallengerWitnessAdded, error) {
	event := new(PriceChallengerWitnessAdded)
	if err := _PriceChallenger.contract.UnpackLog(event, "WitnessAdded", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}

// PriceChallengerWitnessRemovedIterator is returned from FilterWitnessRemoved and is used to iterate over the raw logs and unpacked data for WitnessRemoved events raised by the PriceChallenger contract.
type PriceChallengerWitnessRemovedIterator struct {
	Event *PriceChallengerWitnessRemoved // Event containing the contract specifics and raw log

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
func (it *PriceChallengerWitnessRemovedIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(PriceChallengerWitnessRemoved)
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
		it.Event = new(PriceChallengerWitnessRemoved)
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
func (it *PriceChallengerWitnessRemovedIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *PriceChallengerWitnessRemovedIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// PriceChallengerWitnessRemoved represents a WitnessRemoved event raised by the PriceChallenger contract.
type PriceChallengerWitnessRemoved struct {
	Source common.Address
	Raw    types.Log // Blockchain specific contextual infos
}

// FilterWitnessRemoved is a free log retrieval operation binding the contract event 0x8b5785dce93ca82765b1cc25cedcda1b501288cb23a1fd171c0091d83900f9bd.
//
// Solidity: event WitnessRemoved(address indexed source)
func (_PriceChallenger *PriceChallengerFilterer) FilterWitnessRemoved(opts *bind.FilterOpts, source []common.Address) (*PriceChallengerWitnessRemovedIterator, error) {

	var sourceRule []interface{}
	for _, sourceItem := range source {
		sourceRule = append(sourceRule, sourceItem)
	}

	logs, sub, err := _PriceChallenger.contract.FilterLogs(opts, "WitnessRemoved", sourceRule)
	if err != nil {
		return nil, err
	}
	return &PriceChallengerWitnessRemovedIterator{contract: _PriceChallenger.contract, event: "WitnessRemoved", logs: logs, sub: sub}, nil
}

// WatchWitnessRemoved is a free log subscription operation binding the contract event 0x8b5785dce93ca82765b1cc25cedcda1b501288cb23a1fd171c0091d83900f9bd.
//
// Solidity: event WitnessRemoved(address indexed source)
func (_PriceChallenger *PriceChallengerFilterer) WatchWitnessRemoved(opts *bind.WatchOpts, sink chan<- *PriceChallengerWitnessRemoved, source []common.Address) (event.Subscription, error) {

	var sourceRule []interface{}
	for _, sourceItem := range source {
		sourceRule = append(sourceRule, sourceItem)
	}

	logs, sub, err := _PriceChallenger.contract.WatchLogs(opts, "WitnessRemoved", sourceRule)
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(PriceChallengerWitnessRemoved)
				if err := _PriceChallenger.contract.UnpackLog(event, "WitnessRemoved", log); err != nil {
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

// ParseWitnessRemoved is a log parse operation binding the contract event 0x8b5785dce93ca82765b1cc25cedcda1b501288cb23a1fd171c0091d83900f9bd.
//
// Solidity: event WitnessRemoved(address indexed source)
func (_PriceChallenger *PriceChallengerFilterer) ParseWitnessRemoved(log types.Log) (*PriceChallengerWitnessRemoved, error) {
	event := new(PriceChallengerWitnessRemoved)
	if err := _PriceChallenger.contract.UnpackLog(event, "WitnessRemoved", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}
