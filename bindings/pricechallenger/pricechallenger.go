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
	Bin: "0x610100604052348015610010575f5ffd5b506040516150ec3803806150ec83398101604081905261002f91610354565b806001600160a01b03811661005e57604051631e4fbdf760e01b81525f60048201526024015b60405180910390fd5b6100678161027e565b506001600160a01b03808516608081905290841660a05260408051632b7ac3f360e01b81529051632b7ac3f3916004808201926020929091908290030181865afa1580156100b7573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906100db91906103bb565b6001600160a01b031660c0816001600160a01b031681525050826001600160a01b031663ca8aa7c76040518163ffffffff1660e01b8152600401602060405180830381865afa158015610130573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061015491906103bb565b6001600160a01b031660e0816001600160a01b0316815250505f60c0516001600160a01b031663de1164bb6040518163ffffffff1660e01b8152600401602060405180830381865afa1580156101ac573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906101d091906103bb565b9050836001600160a01b0316816001600160a01b0316148190610212576040516382c1893560e01b81526001600160a01b039091166004820152602401610055565b5061021c8361029a565b600380546001600160401b0319166001600160401b038516908117909155604080515f815260208101929092527f964af74bcbf0a6f8bdae203bacb5475570fd0d2fbc45210e50a8b0242e4383d5910160405180910390a150505050506103dd565b600180546001600160a01b0319169055610297816102f1565b50565b6001600160401b038116158015906102c2575066b1a2bc2ec500006001600160401b03821611155b81906102ed57604051630f87f79f60e31b81526001600160401b039091166004820152602401610055565b5050565b5f80546001600160a01b038381166001600160a01b0319831681178455604051919092169283917f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e09190a35050565b6001600160a01b0381168114610297575f5ffd5b5f5f5f5f60808587031215610367575f5ffd5b845161037281610340565b602086015190945061038381610340565b60408601519093506001600160401b038116811461039f575f5ffd5b60608601519092506103b081610340565b939692955090935050565b5f602082840312156103cb575f5ffd5b81516103d681610340565b9392505050565b60805160a05160c05160e051614c8161046b5f395f81816108ab01528181612749015281816127d2015281816129050152612a9d01525f61169e01525f8181610279015281816107e10152818161088101528181610a790152818161270a01526129a701525f818161041c015281816113e4015281816116c80152818161227901526123110152614c815ff3fe60806040526004361061020f575f3560e01c8063955efe2711610117578063e6512ea2116100ac578063ee2f13cd1161007c578063ee62cc0111610062578063ee62cc01146106ec578063f0021e3114610724578063f2fde38b14610743575f5ffd5b8063ee2f13cd146106b8578063ee304bbf146106d7575f5ffd5b8063e6512ea21461065e578063e9c3d82214610666578063eb9cc6ea14610685578063ec65bdc214610699575f5ffd5b8063c021147b116100e7578063c021147b146105c4578063d4720f94146105e3578063d5d44d8014610616578063e30c397814610641575f5ffd5b8063955efe2714610522578063999c01d914610536578063ab27113414610550578063ba8dab4f1461058e575f5ffd5b806361182f29116101a75780637df38c5b116101775780638da5cb5b1161015d5780638da5cb5b146104a75780639104a934146104c3578063943dfef1146104e2575f5ffd5b80637df38c5b1461043e57806385328b3a14610475575f5ffd5b806361182f29146103ce578063715018a6146103e357806379ba5097146103f75780637dc0d1d01461040b575f5ffd5b806346210f5b116101e257806346210f5b146102dd57806347901bdf1461034957806351cff8d9146103825780635a9c4717146103af575f5ffd5b8063286a050a146102135780632b36f882146102345780633998fdd3146102685780634125ff90146102b3575b5f5ffd5b34801561021e575f5ffd5b5061023261022d366004613cd3565b610762565b005b34801561023f575f5ffd5b5061025361024e366004613d5b565b6107ce565b60405190151581526020015b60405180910390f35b348015610273575f5ffd5b5061029b7f000000000000000000000000000000000000000000000000000000000000000081565b6040516001600160a01b03909116815260200161025f565b3480156102be575f5ffd5b506102c8610e1081565b60405163ffffffff909116815260200161025f565b3480156102e8575f5ffd5b5061032f6102f7366004613d76565b6001600160a01b03165f908152600860205260409020546001600160401b038116916801000000000000000090910463ffffffff1690565b6040805192835263ffffffff90911660208301520161025f565b348015610354575f5ffd5b50610253610363366004613da5565b600660209081525f928352604080842090915290825290205460ff1681565b34801561038d575f5ffd5b506103a161039c366004613d76565b610946565b60405190815260200161025f565b3480156103ba575f5ffd5b506102326103c9366004613ddc565b6109ec565b3480156103d9575f5ffd5b506103a1611c2081565b3480156103ee575f5ffd5b50610232610bdb565b348015610402575f5ffd5b50610232610bf4565b348015610416575f5ffd5b5061029b7f000000000000000000000000000000000000000000000000000000000000000081565b348015610449575f5ffd5b5060035461045d906001600160401b031681565b6040516001600160401b03909116815260200161025f565b348015610480575f5ffd5b5061049461048f366004613d76565b610c38565b60405161ffff909116815260200161025f565b3480156104b2575f5ffd5b505f546001600160a01b031661029b565b3480156104ce575f5ffd5b506102326104dd366004613e08565b610d88565b3480156104ed575f5ffd5b50600554604080516bffffffffffffffffffffffff83168152600160601b9092046001600160801b031660208301520161025f565b34801561052d575f5ffd5b50610232610df7565b348015610541575f5ffd5b5061045d66b1a2bc2ec5000081565b34801561055b575f5ffd5b5061056f61056a366004613e23565b610e88565b6040805160ff909416845291151560208401529082015260600161025f565b348015610599575f5ffd5b506103a16105a8366004613e99565b600960209081525f928352604080842090915290825290205481565b3480156105cf575f5ffd5b506102326105de366004613ec5565b610ea7565b3480156105ee575f5ffd5b506105f7610f71565b604080516001600160401b03909316835260208301919091520161025f565b348015610621575f5ffd5b506103a1610630366004613d76565b60026020525f908152604090205481565b34801561064c575f5ffd5b506001546001600160a01b031661029b565b610232610fa6565b348015610671575f5ffd5b506103a1610680366004613d76565b61103a565b348015610690575f5ffd5b506103a1600581565b3480156106a4575f5ffd5b506102326106b3366004613ef0565b61107d565b3480156106c3575f5ffd5b506102326106d2366004613d76565b6110fc565b3480156106e2575f5ffd5b506103a161200081565b3480156106f7575f5ffd5b5061070767016345785d8a000081565b6040516bffffffffffffffffffffffff909116815260200161025f565b34801561072f575f5ffd5b5061023261073e366004613f4a565b6111a4565b34801561074e575f5ffd5b5061023261075d366004613d76565b611371565b61077561076f8580613fd7565b846113e1565b5f5f5f5f6107848887876115e7565b93509350935093508115806107995750808314155b6107b657604051631b3342ef60e21b815260040160405180910390fd5b6107c488886002875f611686565b5050505050505050565b6040805180820182526001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001680825263ffffffff841660208084019190915283516329a6d87160e11b815293515f9430939263534db0e2926004808401938290030181865afa15801561084a573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061086e9190613ff5565b6001600160a01b031614801561093f57507f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03167f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663d4a3fcce836040518263ffffffff1660e01b81526004016108f59190614010565b602060405180830381865afa158015610910573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906109349190613ff5565b6001600160a01b0316145b9392505050565b335f81815260026020526040902054908161098557604051636385746f60e01b81526001600160a01b0390911660048201526024015b60405180910390fd5b50335f8181526002602052604080822091909155516001600160a01b03841691907fd1c19fbcd4551a5edfb66d43d2e337c04837afda3482b42bdf569a8fccdae5fb906109d59085815260200190565b60405180910390a36109e7828261193e565b919050565b6109f46119b5565b6001600160a01b0382165f9081526008602052604090205482906001600160401b031615610a415760405163f84bd92960e01b81526001600160a01b03909116600482015260240161097c565b5080610e1063ffffffff82161115610a755760405163ef825c5960e01b815263ffffffff909116600482015260240161097c565b505f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663dc3eafad6040518163ffffffff1660e01b8152600401602060405180830381865afa158015610ad3573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610af79190614036565b431090505f81610b1257610b0d61200043614061565b610b14565b435b90506040518060400160405280610b2a836119e3565b6001600160401b03908116825263ffffffff86811660209384018190526001600160a01b0389165f81815260088652604090819020875181549888015190951668010000000000000000026bffffffffffffffffffffffff1990981694909516939093179590951790925580519182529181018490527ffdf1c35e0d15ffc53eee3269b9530a866585e01fd1ca9689c31ab2905415a7ff910160405180910390a2610bd484610c38565b5050505050565b60405163017ed72b60e01b815260040160405180910390fd5b60015433906001600160a01b03168114610c2c5760405163118cdaa760e01b81526001600160a01b038216600482015260240161097c565b610c3581611a1c565b50565b6001600160a01b0381165f9081526008602052604081205482906001600160401b0316610c845760405163f243e5df60e01b81526001600160a01b03909116600482015260240161097c565b505f826001600160a01b031663feaf968c6040518163ffffffff1660e01b815260040160a060405180830381865afa158015610cc2573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610ce69190614074565b505050509050610d018169ffffffffffffffffffff16611a35565b6001600160a01b0384165f90815260096020908152604080832061ffff8516845290915281205491935003610d82576001600160a01b0383165f81815260096020908152604080832061ffff87168085529252808320439055519092917f28f0da93e2fe3c48d5ff8e8d28b9157b3a15c00510764ca26d05d6bcb4236df891a35b50919050565b610d906119b5565b610d9981611a4d565b7fba0cfd89397a6e680f3ba1dcc34372ee9f12547cda670567b0afd092ba7a8bff81610dd260046001600160401b038316612000611aa0565b604080516001600160401b03909316835260208301919091520160405180910390a150565b610dff6119b5565b5f610e1b610e0d6004611afa565b6001600160a01b03166119e3565b600354604080516001600160401b03928316815291831660208301529192507f964af74bcbf0a6f8bdae203bacb5475570fd0d2fbc45210e50a8b0242e4383d5910160405180910390a16003805467ffffffffffffffff19166001600160401b0392909216919091179055565b5f5f5f610e968686866115e7565b929990985091965090945050505050565b610eaf6119b5565b8067016345785d8a00006bffffffffffffffffffffffff82161115610ef85760405163292c21a560e21b81526bffffffffffffffffffffffff909116600482015260240161097c565b50600554604080516bffffffffffffffffffffffff928316815291831660208301527f89961e3082bafaa7f3bb495863ca58a1d0008561e0ffa05f47d03e782aa90161910160405180910390a1600580546bffffffffffffffffffffffff19166bffffffffffffffffffffffff92909216919091179055565b6004545f908190610f8a906001600160a01b03166119e3565b6004549093600160a01b9091046001600160401b031692509050565b610faf34611b74565b60058054600c90610fd1908490600160601b90046001600160801b03166140c8565b92506101000a8154816001600160801b0302191690836001600160801b03160217905550336001600160a01b03167f98e6d50e286f6a25109386201768001c4bf59fe31c6efb50941797dbeb28dacd3460405161103091815260200190565b60405180910390a2565b6001600160a01b0381165f908152600760205260408120819061105c90611ba7565b9050801561107557611070611c2082614061565b61093f565b5f9392505050565b61109061108a8380613fd7565b826113e1565b5f5f5f61109c85611bca565b919450925090506110c06001600160a01b0383168463ffffffff80851690611cbb16565b6110dd57604051631b3342ef60e21b815260040160405180910390fd5b610bd485855f6110ed8760f81c90565b6110f78860f01c90565b611686565b6111046119b5565b6001600160a01b0381165f9081526008602052604090205481906001600160401b03166111505760405163f243e5df60e01b81526001600160a01b03909116600482015260240161097c565b506001600160a01b0381165f8181526008602052604080822080546bffffffffffffffffffffffff19169055517f8b5785dce93ca82765b1cc25cedcda1b501288cb23a1fd171c0091d83900f9bd9190a250565b6111b76111b18680613fd7565b856113e1565b5f6111cc6111c58780613fd7565b8484611e7b565b90505f5f5f6111da89611bca565b9250925092506111ea8360a01c90565b69ffffffffffffffffffff168769ffffffffffffffffffff161161120e8460a01c90565b8890916112445760405163046da3f760e51b815269ffffffffffffffffffff92831660048201529116602482015260440161097c565b50505f61125c8869ffffffffffffffffffff16611a35565b905061127c61126b8560a01c90565b69ffffffffffffffffffff16611a35565b61ffff168161ffff161461130e576001600160a01b0383165f90815260096020908152604080832061ffff851684529091529020546112d5906112bf8c80613fd7565b6112d0906040810190602001613d5b565b611efd565b8382909161130b5760405163bd89030960e01b81526001600160a01b03909216600483015261ffff16602482015260440161097c565b50505b61132d6001600160a01b0384168963ffffffff808616908990611f1416565b61134a57604051631b3342ef60e21b815260040160405180910390fd5b6113658a8a600161135b8860f81c90565b6110f78960f01c90565b50505050505050505050565b6113796119b5565b600180546001600160a01b0383166001600160a01b031990911681179091556113a95f546001600160a01b031690565b6001600160a01b03167f38d16b8cac22d99fc7c124b9cd0de2d3fa1faef420bfe791d8c362d765e2270060405160405180910390a350565b5f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316635c975abb6040518163ffffffff1660e01b8152600401602060405180830381865afa15801561143e573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061146291906140f7565b9050600481161561148657604051636541cbed60e11b815260040160405180910390fd5b60065f6114966020860186613e08565b6001600160401b0316815260208082019290925260409081015f9081206001600160a01b03861682528352205460ff1615906114d490850185613e08565b83909161150e57604051630cb61b4d60e01b81526001600160401b0390921660048301526001600160a01b0316602482015260440161097c565b50505f61151a8361103a565b90508281438111156115505760405163c33be2c160e01b81526001600160a01b039092166004830152602482015260440161097c565b505f90506115726115676040870160208801613d5b565b63ffffffff16611fe3565b90508015156115876040870160208801613d5b565b906115ae576040516304a458a960e31b815263ffffffff909116600482015260240161097c565b506060850135818082146115de57604051637d46db5760e01b81526004810192909252602482015260440161097c565b50505050505050565b5f808080806116086116036115fc8a80613fd7565b8989611e7b565b612008565b9050365f6116158a612038565b929950909750925090505f6116448861162e8d80613fd7565b61163f906040810190602001613d5b565b612204565b60808101515190915060609061165f90859085908c906123bb565b90975090508615611678576116758282876124d7565b95505b505050505093509350935093565b366116918680613fd7565b90505f6001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000811690637b0b5bc7907f00000000000000000000000000000000000000000000000000000000000000001663eb2c8ebb856116fb60208d018d614110565b6040518463ffffffff1660e01b8152600401611719939291906141bb565b602060405180830381865afa158015611734573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906117589190614036565b6117686040860160208701613d5b565b61177560408c018c614110565b8b61178360608f018f614110565b6040518863ffffffff1660e01b81526004016117a5979695949392919061426b565b6020604051808303815f875af11580156117c1573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906117e59190614036565b9050600160065f6117f96020860186613e08565b6001600160401b0316815260208082019290925260409081015f9081206001600160a01b038b1682528352818120805460ff1916941515949094179093556007909152902061184890436126cd565b336001600160a01b0387166118606020850185613e08565b6003546040516001600160401b03928316927f145ec2756ba6f7243cbb5d4911e52cb587b5b9507908fc8d1908aede062769b6926118a6928c928c928c929116906142d4565b60405180910390a45f5f5b63ffffffff811683901c156118fb578063ffffffff1683901c60011660011480156118e157506118e188826126f7565b156118eb57600191505b6118f481614312565b90506118b1565b50868161192757604051630752994b60e51b81526001600160a01b03909116600482015260240161097c565b506107c46119386020850185613e08565b88612b4b565b804710156119685760405163cf47918160e01b81524760048201526024810182905260440161097c565b611981828260405180602001604052805f815250612c58565b1561198a575050565b3d1561199c57611998612c6d565b5050565b60405163d6bda27560e01b815260040160405180910390fd5b5f546001600160a01b031633146119e15760405163118cdaa760e01b815233600482015260240161097c565b565b5f6001600160401b03821115611a1857604080516306dfcc6560e41b815260048101919091526024810183905260440161097c565b5090565b600180546001600160a01b0319169055610c3581612c78565b5f611a4761ffff604084901c16612cc7565b92915050565b6001600160401b03811615801590611a75575066b1a2bc2ec500006001600160401b03821611155b819061199857604051630f87f79f60e31b81526001600160401b03909116600482015260240161097c565b5f611aab8243614061565b905082611ab7826119e3565b85546001600160e01b031916600160a01b6001600160401b0392909216919091026001600160a01b031916176001600160a01b0391909116179093555090919050565b80545f90600160a01b90046001600160401b0316808203611b2e5760405163e8d4708f60e01b815260040160405180910390fd5b804310158190611b54576040516301e32ad960e71b815260040161097c91815260200190565b5082546001600160e01b0319811684556001600160a01b03169150610d82565b5f6001600160801b03821115611a18576040516306dfcc6560e41b8152608060048201526024810183905260440161097c565b5f6030611bb660016005614336565b611bc09190614349565b915490911c919050565b5f80803681611c0e611bfa611bf5611be28980613fd7565b611bf09060a0810190614110565b612cf5565b612de6565b611c076020890189614110565b9091612e05565b909450925050506080860135818110611c3d5760405163c1b32ea160e01b815260040161097c91815260200190565b5081818760800135818110611c5457611c54614360565b60200291909101359550611c84905085611c6e8880613fd7565b611c7f906040810190602001613d5b565b612ef6565b9094509250611c948560101b1590565b15611cb257604051631b3342ef60e21b815260040160405180910390fd5b50509193909250565b5f5f5f856001600160a01b031663feaf968c6040518163ffffffff1660e01b815260040160a060405180830381865afa158015611cfa573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611d1e9190614074565b509350505091508169ffffffffffffffffffff16611d3c8660a01c90565b69ffffffffffffffffffff161115611d7f578015801590611d7657504284611d648760801c90565b63ffffffff16611d749190614061565b105b9250505061093f565b5f5f5f886001600160a01b0316639a6fc8f5611d9b8a60a01c90565b6040516001600160e01b031960e084901b16815269ffffffffffffffffffff909116600482015260240160a060405180830381865afa158015611de0573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611e049190614074565b5093505092509250805f1480611e3b5750611e1f8860a01c90565b69ffffffffffffffffffff168369ffffffffffffffffffff1614155b15611e4d575f9550505050505061093f565b87600f0b82141580611e6e5750611e648860801c90565b63ffffffff168114155b9998505050505050505050565b5f83606001358383604051611e91929190614374565b604051809103902014611eb75760405163c27d13b960e01b815260040160405180910390fd5b611ef583838080601f0160208091040260200160405190810160405280939291908181526020018383808284375f9201919091525061305192505050565b949350505050565b5f821580159061093f57505063ffffffff16101590565b604051639a6fc8f560e01b815269ffffffffffffffffffff841660048201525f90819081906001600160a01b03881690639a6fc8f59060240160a060405180830381865afa158015611f68573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611f8c9190614074565b509350505091508569ffffffffffffffffffff168269ffffffffffffffffffff16148015611fb957508015155b8015611fc457508381105b8015611fd8575084611fd68286614336565b115b979650505050505050565b5f438281036101018110611fff57611ffa84613065565b611ef5565b50509040919050565b5f63ffffffff821115611a18576040516306dfcc6560e41b8152602060048201526024810183905260440161097c565b5f8036818061204a611be28780613fd7565b9050365f61206761205a84612de6565b611c0760208b018b614110565b9097509550909250905060808801358181106120995760405163a7aad31760e01b815260040161097c91815260200190565b505f5b88608001358110156120bb576120b184613092565b935060010161209c565b506001600160801b035f84900384169081161560071b77ffffffffffffffff0000000000000000ffffffffffffffff82161560061b177bffffffff00000000ffffffff00000000ffffffff00000000ffffffff82161560051b177dffff0000ffff0000ffff0000ffff0000ffff0000ffff0000ffff0000ffff82161560041b177eff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff82161560031b177f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f82161560021b177f333333333333333333333333333333333333333333333333333333333333333382161560011b177f555555555555555555555555555555555555555555555555555555555555555591909116151782828a608001358181106121ef576121ef614360565b90506020020135965096505050509193509193565b6122616040805160a080820183525f8083526020808401829052838501829052845160c081018652828152908101829052938401819052606084810182905260808501829052918401529091908201908152602001606081525090565b604051635470286760e11b815260ff841660048201527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063a8e050ce906024015f60405180830381865afa1580156122c5573d5f5f3e3d5ffd5b505050506040513d5f823e601f3d908101601f191682016040526122ec91908101906145ca565b6040516379adf94f60e01b815260ff851660048201529091505f906001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016906379adf94f90602401602060405180830381865afa158015612356573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061237a9190614036565b90506123868184611efd565b848290916123b257604051637eec458d60e01b815260ff9092166004830152602482015260440161097c565b50505092915050565b5f6060826001600160401b038111156123d6576123d6614383565b6040519080825280602002602001820160405280156123ff578160200160208202803683370190505b5090505f5f5b868110156124c8578560ff1661243389898481811061242657612426614360565b9050602002013560f81c90565b60ff16036124c0578482148061246d57508161246789898481811061245a5761245a614360565b9050602002013560f01c90565b60ff1614155b1561247c575f935050506124ce565b87878281811061248e5761248e614360565b905060200201358383806124a1906146f0565b9450815181106124b3576124b3614360565b6020026020010181815250505b600101612405565b50831491505b94509492505050565b5f5f83516001600160401b038111156124f2576124f2614383565b60405190808252806020026020018201604052801561251b578160200160208202803683370190505b5090505f63ffffffff8416815b86518110156125fd575f5f6125798a60800151848151811061254c5761254c614360565b60200260200101518b602001518b868151811061256b5761256b614360565b60200260200101518b6130a6565b91509150816125895750506125f5565b80868661259581614708565b975060ff16815181106125aa576125aa614360565b602002602001019060170b908160170b815250506125f0846125e58b86815181106125d7576125d7614360565b602002602001015160801c90565b63ffffffff1661312a565b935050505b600101612528565b5086606001516060015160ff168260ff16101561263a57600882901b61ff0016602086901b67ffffffff000000001617600217935050505061093f565b8183525f5f61264885613139565b91509150611e6e61265b8360170b613313565b61266485612008565b8961266f8587613342565b600889901b61ff001660109190911b63ffff00001660209290921b67ffffffff000000001660409390931b6bffffffff00000000000000001660609490941b6bffffffffffffffffffffffff19169390931791909117171760011790565b6126d960306005614349565b6126e590610100614336565b825460301b9091175f1990911c169055565b6040805180820182526001600160a01b037f00000000000000000000000000000000000000000000000000000000000000008116825263ffffffff8416602083015291516309a961f360e11b81525f927f00000000000000000000000000000000000000000000000000000000000000001690631352c3e690612780908790859060040161471d565b602060405180830381865afa15801561279b573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906127bf9190614753565b6127cc575f915050611a47565b5f6128627f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316634177a87c846040518263ffffffff1660e01b815260040161281c9190614010565b5f60405180830381865afa158015612836573d5f5f3e3d5ffd5b505050506040513d5f823e601f3d908101601f1916820160405261285d9190810190614772565b613378565b90505f81516001600160401b0381111561287e5761287e614383565b6040519080825280602002602001820160405280156128a7578160200160208202803683370190505b5090505f5b81518110156128eb5760035482516001600160401b03909116908390839081106128d8576128d8614360565b60209081029190910101526001016128ac565b5060405163547afb8760e01b81525f906001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000169063547afb879061293c908a908790600401614801565b5f60405180830381865afa158015612956573d5f5f3e3d5ffd5b505050506040513d5f823e601f3d908101601f1916820160405261297d9190810190614860565b60405160200161298d91906148ef565b6040516020818303038152906040528051906020012090507f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316633d0714226040518060a001604052808a6001600160a01b031681526020018963ffffffff1681526020018681526020018581526020016040518060400160405280602081526020017f456967656e53686966743a207369676e656420776861742069732066616c73658152508152506040518263ffffffff1660e01b8152600401612a5b91906149a2565b5f604051808303815f87803b158015612a72575f5ffd5b505af1158015612a84573d5f5f3e3d5ffd5b505060405163547afb8760e01b81526001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016925063547afb879150612ad6908a908790600401614801565b5f60405180830381865afa158015612af0573d5f5f3e3d5ffd5b505050506040513d5f823e601f3d908101601f19168201604052612b179190810190614860565b604051602001612b2791906148ef565b60408051601f19818403018152919052805160209091012014159695505050505050565b604080518082019091526005546bffffffffffffffffffffffff8116808352600160601b9091046001600160801b0316602083018190525f91612b8d9161312a565b9050805f03612b9c5750505050565b612bbd8183602001516001600160801b0316612bb89190614336565b611b74565b600580546001600160801b0392909216600160601b027fffffffff00000000000000000000000000000000ffffffffffffffffffffffff90921691909117905560405181815233906001600160a01b038516906001600160401b038716907fa40c23dc029208806d835b0269a492534d061bb8e4a796914fd0d34f914d6eb69060200160405180910390a4612c52338261338d565b50505050565b5f5f5f83516020850186885af1949350505050565b6040513d5f823e3d81fd5b5f80546001600160a01b038381166001600160a01b0319831681178455604051919092169283917f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e09190a35050565b5f61ffff821115611a18576040516306dfcc6560e41b8152601060048201526024810183905260440161097c565b5f60208214612d175760405163d9fc619f60e01b815260040160405180910390fd5b50813580612d3857604051632e70248b60e01b815260040160405180910390fd5b608081901c15612dbe825f60076001600160801b038311901b905060066001600160401b0383831c11901b17600563ffffffff83831c11901b17600461ffff83831c11901b17600360ff83831c11901b176002600f83831c117d010102020202030303030303030300000000000000000000000000000000911b9190911791821c1a1790565b90612ddf57604051630f751f3f60e31b815260040161097c91815260200190565b5092915050565b5f815b8015610d8257600191820191612dff9082614336565b16612de9565b365f818180612e15866020614349565b612e2160406020614061565b612e2b9190614061565b9050612e38816020614061565b8690881015612e5c5760405162d7f07560e51b815260040161097c91815260200190565b508781013588356040148015612e7557508160208a0135145b8015612e8457508660408a0135145b8015612e9257506103008111155b8015612ebc5750612ea4816020614349565b612eaf836020614061565b612eb99190614061565b88145b8790612edd5760405162d7f07560e51b815260040161097c91815260200190565b5060608901999698919091016020019650949350505050565b5f5f5f612f0c612f068660f81c90565b85612204565b6080015190508051612f1e8660f01c90565b60ff1610612f2c8660f81c90565b612f368760f01c90565b9091612f6257604051632456ad4f60e01b815260ff92831660048201529116602482015260440161097c565b50505f81612f708760f01c90565b60ff1681518110612f8357612f83614360565b602090810291909101810151808201516001600160a01b03165f9081526008835260408082208151808301909252546001600160401b038116825268010000000000000000900463ffffffff169381019390935290925082516006811115612fed57612fed6142c0565b14801561300a5750805161300a906001600160401b031687611efd565b8260200151906130395760405163f243e5df60e01b81526001600160a01b03909116600482015260240161097c565b506020918201519101519093509150505b9250929050565b5f611a4761306083600b6133c3565b6133ed565b5f815f525f60205260208060205f71f90827f1c53a10cb7a02335b1753200029355afa5050602051919050565b5f8161309f600182614336565b1692915050565b5f5f5f6130b38560801c90565b905063ffffffff811615806130d357508363ffffffff168163ffffffff16115b806130f65750606087015163ffffffff166130ee8286614a56565b63ffffffff16115b15613107575f5f92509250506124ce565b61311c85886040015160ff168860ff1661349b565b925092505094509492505050565b5f82821882841002821861093f565b80515f90819060015b81811015613234575f85828151811061315d5761315d614360565b602002602001015190505f8290505b5f811180156131a45750601782900b87613187600184614336565b8151811061319757613197614360565b602002602001015160170b135b1561320457866131b5600183614336565b815181106131c5576131c5614360565b60200260200101518782815181106131df576131df614360565b602002602001019060170b908160170b81525050806131fd90614a72565b905061316c565b8187828151811061321757613217614360565b60179290920b602092830291909101909101525050600101613142565b505f84613242600284614a9b565b8151811061325257613252614360565b602002602001015160170b90505f8560026001856132709190614336565b61327a9190614a9b565b8151811061328a5761328a614360565b602002602001015160170b90506132af600183836132a89190614aae565b901d613535565b9450613309865f815181106132c6576132c6614360565b602002602001015160170b876001866132df9190614336565b815181106132ef576132ef614360565b602002602001015160170b6133049190614ad5565b613564565b9350505050915091565b80601381900b81146109e75760405163327269a760e01b815260a060048201526024810183905260440161097c565b5f61093f6133736133558460170b613564565b61336161271087614349565b61336b9190614a9b565b61ffff61312a565b612cc7565b60606133868261358961358d565b5090919050565b8015611998576001600160a01b0382165f90815260026020526040812080548392906133ba908490614061565b90915550505050565b5f5f6133ce60405190565b90506133e26133dc856135a5565b846135b0565b9150612ddf81604052565b5f5f6133f98360801c90565b9050602181111561341d57604051633cf75c0160e21b815260040160405180910390fd5b5f5f5f61342986613620565b919450925090505f816001811115613443576134436142c0565b1461346157604051633cf75c0160e21b815260040160405180910390fd5b811561348f57613472826008614349565b61347e90610100614336565b6134888785613937565b901c613491565b5f5b9695505050505050565b5f5f5f85600f0b136134b157505f90508061352d565b5f8385116134de576134cb6134c68686614336565b613986565b86600f0b6134d99190614af4565b6134f9565b6134eb6134c68587614336565b86600f0b6134f99190614b23565b9050801580159061351e5750737fffffffffffffffffffffffffffffffffffffff8113155b61352782613535565b92509250505b935093915050565b80601781900b81146109e75760405163327269a760e01b815260c060048201526024810183905260440161097c565b5f5f821215611a1857604051635467221960e11b81526004810183905260240161097c565b1190565b60606133866020840161359f8561399a565b846139b1565b6060611a4782613a53565b5f82518260158111156135c5576135c56142c0565b60ff161082906135e957604051631ee1e6c960e11b815260040161097c9190614b4f565b50828260158111156135fd576135fd6142c0565b60ff168151811061361057613610614360565b6020026020010151905092915050565b5f5f5f5f61362e8560801c90565b9050805f0361365057604051633cf75c0160e21b815260040160405180910390fd5b5f61365b8682613937565b60f81c905060c08110156137f257608060ff82161015613686575f60015f9450945094505050613930565b61369260376080614b69565b60ff168160ff161161370f575f6136aa608083614b82565b60ff16905080831180156136e157508060011415806136e15750600160ff1b6136d4886001613937565b6001600160f81b03191610155b6136fe57604051633cf75c0160e21b815260040160405180910390fd5b6001955093505f9250613930915050565b5f603761371d608084614b82565b6137279190614b82565b60ff16905080831161374c57604051633cf75c0160e21b815260040160405180910390fd5b5f613758886001613937565b90506001600160f81b031981165f0361378457604051633cf75c0160e21b815260040160405180910390fd5b5f613790836008614349565b61379c90610100614336565b82901c90506037811180156137b95750806137b78487614336565b115b6137d657604051633cf75c0160e21b815260040160405180910390fd5b6137e1836001614061565b975095505f94506139309350505050565b6137fe603760c0614b69565b60ff168160ff161161384c575f61381660c083614b82565b60ff16905080831161383b57604051633cf75c0160e21b815260040160405180910390fd5b600195509350849250613930915050565b5f603761385a60c084614b82565b6138649190614b82565b60ff16905080831161388957604051633cf75c0160e21b815260040160405180910390fd5b5f613895886001613937565b90506001600160f81b031981165f036138c157604051633cf75c0160e21b815260040160405180910390fd5b5f6138cd836008614349565b6138d990610100614336565b82901c90506037811180156138f65750806138f48487614336565b115b61391357604051633cf75c0160e21b815260040160405180910390fd5b61391e836001614061565b97509550600194506139309350505050565b9193909250565b5f80613956613947846020614061565b6139518660801c90565b613a70565b9050601f81111561396b5761396b6032613a86565b5f19816008021b835f1960801c861601511691505092915050565b5f611a4761399583600a614c76565b613a97565b5f81516020026139aa8360200190565b0192915050565b60208383031115613a4e575f6139c5845190565b905083602081015b84811015613a07576139ea6139e0825190565b848663ffffffff16565b156139ff576020919091018051825182528252905b6020016139cd565b50845181518652815260208101601f19828603018683031015613a3757613a2f8683866139b1565b809550613a46565b613a428186866139b1565b8194505b5050506139b1565b505050565b6060611a47613a6b83805160801b6020919091011790565b613adc565b5f80828403848111159081025b95945050505050565b634e487b715f52806020526024601cfd5b5f7f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff821115611a185760405163123baf0360e11b81526004810183905260240161097c565b60605f613ae98360801c90565b90505f5f5f613af786613620565b919450925090506001816001811115613b1257613b126142c0565b148015613b275750613b248284614061565b84145b613b4457604051633cf75c0160e21b815260040160405180910390fd5b604051945060208501835b85811015613bb9575f80613b6b613b668b85613bd3565b613620565b5090925090505f613b8884613b808585614061565b8d9190613c24565b9050613b948284614061565b613b9e9085614061565b9085529250613bb291506020905083614061565b9150613b4f565b506020601f19878303010486526040525092949350505050565b5f613bde8360801c90565b821115613bef57613bef6032613a86565b61093f82613bfd8560801c90565b613c079190614336565b613c1a6001600160801b03861685613c5c565b60809190911b1790565b5f613c2f8460801c90565b613c398385614061565b1115613c4957613c496032613a86565b611ef582613c1a6001600160801b038716865b5f61093f8284614061565b5f60a08284031215610d82575f5ffd5b6001600160a01b0381168114610c35575f5ffd5b80356109e781613c77565b5f5f83601f840112613ca6575f5ffd5b5081356001600160401b03811115613cbc575f5ffd5b60208301915083602082850101111561304a575f5ffd5b5f5f5f5f60608587031215613ce6575f5ffd5b84356001600160401b03811115613cfb575f5ffd5b613d0787828801613c67565b9450506020850135613d1881613c77565b925060408501356001600160401b03811115613d32575f5ffd5b613d3e87828801613c96565b95989497509550505050565b63ffffffff81168114610c35575f5ffd5b5f60208284031215613d6b575f5ffd5b813561093f81613d4a565b5f60208284031215613d86575f5ffd5b813561093f81613c77565b6001600160401b0381168114610c35575f5ffd5b5f5f60408385031215613db6575f5ffd5b8235613dc181613d91565b91506020830135613dd181613c77565b809150509250929050565b5f5f60408385031215613ded575f5ffd5b8235613df881613c77565b91506020830135613dd181613d4a565b5f60208284031215613e18575f5ffd5b813561093f81613d91565b5f5f5f60408486031215613e35575f5ffd5b83356001600160401b03811115613e4a575f5ffd5b613e5686828701613c67565b93505060208401356001600160401b03811115613e71575f5ffd5b613e7d86828701613c96565b9497909650939450505050565b61ffff81168114610c35575f5ffd5b5f5f60408385031215613eaa575f5ffd5b8235613eb581613c77565b91506020830135613dd181613e8a565b5f60208284031215613ed5575f5ffd5b81356bffffffffffffffffffffffff8116811461093f575f5ffd5b5f5f60408385031215613f01575f5ffd5b82356001600160401b03811115613f16575f5ffd5b613f2285828601613c67565b9250506020830135613dd181613c77565b69ffffffffffffffffffff81168114610c35575f5ffd5b5f5f5f5f5f60808688031215613f5e575f5ffd5b85356001600160401b03811115613f73575f5ffd5b613f7f88828901613c67565b9550506020860135613f9081613c77565b93506040860135613fa081613f33565b925060608601356001600160401b03811115613fba575f5ffd5b613fc688828901613c96565b969995985093965092949392505050565b5f823560be19833603018112613feb575f5ffd5b9190910192915050565b5f60208284031215614005575f5ffd5b815161093f81613c77565b81516001600160a01b0316815260208083015163ffffffff169082015260408101611a47565b5f60208284031215614046575f5ffd5b5051919050565b634e487b7160e01b5f52601160045260245ffd5b80820180821115611a4757611a4761404d565b5f5f5f5f5f60a08688031215614088575f5ffd5b855161409381613f33565b60208701516040880151606089015160808a0151939850919650945092506140ba81613f33565b809150509295509295909350565b6001600160801b038181168382160190811115611a4757611a4761404d565b805160ff811681146109e7575f5ffd5b5f60208284031215614107575f5ffd5b61093f826140e7565b5f5f8335601e19843603018112614125575f5ffd5b8301803591506001600160401b0382111561413e575f5ffd5b60200191503681900382131561304a575f5ffd5b5f5f8335601e19843603018112614167575f5ffd5b83016020810192503590506001600160401b03811115614185575f5ffd5b80360382131561304a575f5ffd5b81835281816020850137505f828201602090810191909152601f909101601f19169091010190565b604081525f84356141cb81613d91565b6001600160401b0316604083015260208501356141e781613d4a565b63ffffffff166060830152604085013561420081613d4a565b63ffffffff16608083810191909152606086013560a0840152614224908601613c8b565b6001600160a01b031660c083015261423f60a0860186614152565b60c060e085015261425561010085018284614193565b9150508281036020840152613491818587614193565b87815263ffffffff8716602082015260a060408201525f61429060a083018789614193565b6001600160a01b038616606084015282810360808401526142b2818587614193565b9a9950505050505050505050565b634e487b7160e01b5f52602160045260245ffd5b60808101600386106142e8576142e86142c0565b94815260ff93841660208201529190921660408201526001600160401b0390911660609091015290565b5f63ffffffff821663ffffffff810361432d5761432d61404d565b60010192915050565b81810381811115611a4757611a4761404d565b8082028115828204841417611a4757611a4761404d565b634e487b7160e01b5f52603260045260245ffd5b818382375f9101908152919050565b634e487b7160e01b5f52604160045260245ffd5b60405160a081016001600160401b03811182821017156143b9576143b9614383565b60405290565b60405160c081016001600160401b03811182821017156143b9576143b9614383565b604051601f8201601f191681016001600160401b038111828210171561440957614409614383565b604052919050565b80516affffffffffffffffffffff811681146109e7575f5ffd5b5f6001600160401b0382111561444357614443614383565b5060051b60200190565b5f82601f83011261445c575f5ffd5b81516001600160401b0381111561447557614475614383565b614488601f8201601f19166020016143e1565b81815284602083860101111561449c575f5ffd5b8160208501602083015e5f918101602001919091529392505050565b5f82601f8301126144c7575f5ffd5b81516144da6144d58261442b565b6143e1565b8082825260208201915060208360051b8601019250858311156144fb575f5ffd5b602085015b838110156145c05780516001600160401b0381111561451d575f5ffd5b860160a0818903601f19011215614532575f5ffd5b61453a614397565b60208201516007811061454b575f5ffd5b8152604082015161455b81613c77565b602082015261456c606083016140e7565b6040820152608082015161457f81613d4a565b606082015260a08201516001600160401b0381111561459c575f5ffd5b6145ab8a60208386010161444d565b60808301525084525060209283019201614500565b5095945050505050565b5f602082840312156145da575f5ffd5b81516001600160401b038111156145ef575f5ffd5b8201808403610140811215614602575f5ffd5b61460a614397565b8251815261461a602084016140e7565b602082015261462b604084016140e7565b604082015260c0605f1983011215614641575f5ffd5b6146496143bf565b9150606083015161465981613d4a565b8252608083015161466981613e8a565b602083015260a083015161467c81613e8a565b604083015261468d60c084016140e7565b606083015261469e60e08401614411565b60808301526146b06101008401614411565b60a083015281606082015261012083015191506001600160401b038211156146d6575f5ffd5b6146e2868385016144b8565b608082015295945050505050565b5f600182016147015761470161404d565b5060010190565b5f60ff821660ff810361432d5761432d61404d565b6001600160a01b03831681526060810161093f602083018480516001600160a01b0316825260209081015163ffffffff16910152565b5f60208284031215614763575f5ffd5b8151801515811461093f575f5ffd5b5f60208284031215614782575f5ffd5b81516001600160401b03811115614797575f5ffd5b8201601f810184136147a7575f5ffd5b80516147b56144d58261442b565b8082825260208201915060208360051b8501019250868311156147d6575f5ffd5b6020840193505b828410156134915783516147f081613c77565b8252602093840193909101906147dd565b5f604082016001600160a01b0385168352604060208401528084518083526060850191506020860192505f5b818110156148545783516001600160a01b031683526020938401939092019160010161482d565b50909695505050505050565b5f60208284031215614870575f5ffd5b81516001600160401b03811115614885575f5ffd5b8201601f81018413614895575f5ffd5b80516148a36144d58261442b565b8082825260208201915060208360051b8501019250868311156148c4575f5ffd5b6020840193505b828410156134915783516148de81613d91565b8252602093840193909101906148cb565b602080825282518282018190525f918401906040840190835b8181101561492f5783516001600160401b0316835260209384019390920191600101614908565b509095945050505050565b5f8151808452602084019350602083015f5b8281101561496a57815186526020958601959091019060010161494c565b5093949350505050565b5f81518084528060208401602086015e5f602082860101526020601f19601f83011685010191505092915050565b602081525f60c082016001600160a01b03845116602084015263ffffffff6020850151166040840152604084015160a0606085015281815180845260e0860191506020830193505f92505b80831015614a19576001600160a01b0384511682526020820191506020840193506001830192506149ed565b506060860151858203601f190160808701529250614a37818461493a565b925050506080840151601f198483030160a0850152613a7d8282614974565b63ffffffff8281168282160390811115611a4757611a4761404d565b5f81614a8057614a8061404d565b505f190190565b634e487b7160e01b5f52601260045260245ffd5b5f82614aa957614aa9614a87565b500490565b8082018281125f831280158216821582161715614acd57614acd61404d565b505092915050565b8181035f831280158383131683831282161715612ddf57612ddf61404d565b8082025f8212600160ff1b84141615614b0f57614b0f61404d565b8181058314821517611a4757611a4761404d565b5f82614b3157614b31614a87565b600160ff1b82145f1984141615614b4a57614b4a61404d565b500590565b6020810160168310614b6357614b636142c0565b91905290565b60ff8181168382160190811115611a4757611a4761404d565b60ff8281168282160390811115611a4757611a4761404d565b6001815b600184111561352d57808504811115614bba57614bba61404d565b6001841615614bc857908102905b60019390931c928002614b9f565b5f82614be457506001611a47565b81614bf057505f611a47565b8160018114614c065760028114614c1057614c2c565b6001915050611a47565b60ff841115614c2157614c2161404d565b50506001821b611a47565b5060208310610133831016604e8410600b8410161715614c4f575081810a611a47565b614c5b5f198484614b9b565b805f1904821115614c6e57614c6e61404d565b029392505050565b5f61093f8383614bd656",
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
