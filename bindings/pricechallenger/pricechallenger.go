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
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"oracle_\",\"type\":\"address\",\"internalType\":\"contractIChallengeableOracle\"},{\"name\":\"serviceManager_\",\"type\":\"address\",\"internalType\":\"contractIPriceOracleServiceManager\"},{\"name\":\"wad_\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"owner_\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"MAX_BOUNTY\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint96\",\"internalType\":\"uint96\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"MAX_DELAY\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"MAX_SLASHES\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"MAX_WAD\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"NOTICE_BLOCKS\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"SLASH_PERIOD_BLOCKS\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"acceptOwnership\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"addWitness\",\"inputs\":[{\"name\":\"source\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"delay\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"applyWad\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"bounty\",\"inputs\":[],\"outputs\":[{\"name\":\"amount\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"fund\",\"type\":\"uint128\",\"internalType\":\"uint128\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"canSlash\",\"inputs\":[{\"name\":\"quorum\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"challengeDiffering\",\"inputs\":[{\"name\":\"evidence\",\"type\":\"tuple\",\"internalType\":\"structIPriceChallenger.Evidence\",\"components\":[{\"name\":\"task\",\"type\":\"tuple\",\"internalType\":\"structIRotatingTaskManager.Task\",\"components\":[{\"name\":\"id\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"referenceBlock\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"deadlineBlock\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"referenceHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"proposer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"spec\",\"type\":\"bytes\",\"internalType\":\"bytes\"}]},{\"name\":\"response\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"certificate\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"membership\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"index\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"name\":\"operator\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"challengeMiscomputed\",\"inputs\":[{\"name\":\"evidence\",\"type\":\"tuple\",\"internalType\":\"structIPriceChallenger.Evidence\",\"components\":[{\"name\":\"task\",\"type\":\"tuple\",\"internalType\":\"structIRotatingTaskManager.Task\",\"components\":[{\"name\":\"id\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"referenceBlock\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"deadlineBlock\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"referenceHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"proposer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"spec\",\"type\":\"bytes\",\"internalType\":\"bytes\"}]},{\"name\":\"response\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"certificate\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"membership\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"index\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"name\":\"operator\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"header\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"challengeSkipped\",\"inputs\":[{\"name\":\"evidence\",\"type\":\"tuple\",\"internalType\":\"structIPriceChallenger.Evidence\",\"components\":[{\"name\":\"task\",\"type\":\"tuple\",\"internalType\":\"structIRotatingTaskManager.Task\",\"components\":[{\"name\":\"id\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"referenceBlock\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"deadlineBlock\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"referenceHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"proposer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"spec\",\"type\":\"bytes\",\"internalType\":\"bytes\"}]},{\"name\":\"response\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"certificate\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"membership\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"index\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"name\":\"operator\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"newerRound\",\"type\":\"uint80\",\"internalType\":\"uint80\"},{\"name\":\"header\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"credit\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"fundBounty\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"payable\"},{\"type\":\"function\",\"name\":\"isSlashed\",\"inputs\":[{\"name\":\"task\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"operator\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"notePhase\",\"inputs\":[{\"name\":\"source\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"phase\",\"type\":\"uint16\",\"internalType\":\"uint16\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"oracle\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIChallengeableOracle\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"owner\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"pendingOwner\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"phaseSince\",\"inputs\":[{\"name\":\"source\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"phase\",\"type\":\"uint16\",\"internalType\":\"uint16\"}],\"outputs\":[{\"name\":\"blockNumber\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"proposeWad\",\"inputs\":[{\"name\":\"wad_\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"proposedWad\",\"inputs\":[],\"outputs\":[{\"name\":\"wad_\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"fromBlock\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"recompute\",\"inputs\":[{\"name\":\"evidence\",\"type\":\"tuple\",\"internalType\":\"structIPriceChallenger.Evidence\",\"components\":[{\"name\":\"task\",\"type\":\"tuple\",\"internalType\":\"structIRotatingTaskManager.Task\",\"components\":[{\"name\":\"id\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"referenceBlock\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"deadlineBlock\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"referenceHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"proposer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"spec\",\"type\":\"bytes\",\"internalType\":\"bytes\"}]},{\"name\":\"response\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"certificate\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"membership\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"index\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"name\":\"header\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[{\"name\":\"feed\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"complete\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"right\",\"type\":\"bytes32\",\"internalType\":\"PackedAnswer\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"removeWitness\",\"inputs\":[{\"name\":\"source\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"renounceOwnership\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"pure\"},{\"type\":\"function\",\"name\":\"serviceManager\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIPriceOracleServiceManager\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"setBounty\",\"inputs\":[{\"name\":\"amount\",\"type\":\"uint96\",\"internalType\":\"uint96\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"slashableFrom\",\"inputs\":[{\"name\":\"operator\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"blockNumber\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"transferOwnership\",\"inputs\":[{\"name\":\"newOwner\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"wad\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"withdraw\",\"inputs\":[{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"addresspayable\"}],\"outputs\":[{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"witness\",\"inputs\":[{\"name\":\"source\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"since\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"delay\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"stateMutability\":\"view\"},{\"type\":\"event\",\"name\":\"BountyChanged\",\"inputs\":[{\"name\":\"previous\",\"type\":\"uint96\",\"indexed\":false,\"internalType\":\"uint96\"},{\"name\":\"current\",\"type\":\"uint96\",\"indexed\":false,\"internalType\":\"uint96\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"BountyEarned\",\"inputs\":[{\"name\":\"task\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"operator\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"challenger\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"BountyFunded\",\"inputs\":[{\"name\":\"from\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"OperatorChallenged\",\"inputs\":[{\"name\":\"task\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"operator\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"challenger\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"fault\",\"type\":\"uint8\",\"indexed\":false,\"internalType\":\"enumIPriceChallenger.Fault\"},{\"name\":\"feed\",\"type\":\"uint8\",\"indexed\":false,\"internalType\":\"uint8\"},{\"name\":\"source\",\"type\":\"uint8\",\"indexed\":false,\"internalType\":\"uint8\"},{\"name\":\"wad\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"OwnershipTransferStarted\",\"inputs\":[{\"name\":\"previousOwner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"newOwner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"OwnershipTransferred\",\"inputs\":[{\"name\":\"previousOwner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"newOwner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"PhaseNoted\",\"inputs\":[{\"name\":\"source\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"phase\",\"type\":\"uint16\",\"indexed\":true,\"internalType\":\"uint16\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"WadChanged\",\"inputs\":[{\"name\":\"previous\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"},{\"name\":\"current\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"WadProposed\",\"inputs\":[{\"name\":\"wad\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"},{\"name\":\"fromBlock\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Withdrawn\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"to\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"WitnessAdded\",\"inputs\":[{\"name\":\"source\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"delay\",\"type\":\"uint32\",\"indexed\":false,\"internalType\":\"uint32\"},{\"name\":\"since\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"WitnessRemoved\",\"inputs\":[{\"name\":\"source\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"AlreadyAWitness\",\"inputs\":[{\"name\":\"source\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"AlreadySlashed\",\"inputs\":[{\"name\":\"task\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"operator\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ChallengesPaused\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"FailedCall\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"FeedReconfigured\",\"inputs\":[{\"name\":\"feed\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"configuredAt\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"FieldNotPresentInBlockHeader\",\"inputs\":[{\"name\":\"\",\"type\":\"uint8\",\"internalType\":\"enumBlockHeader.HeaderField\"}]},{\"type\":\"error\",\"name\":\"HeaderMismatch\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"InsufficientBalance\",\"inputs\":[{\"name\":\"balance\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"needed\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"InvalidBounty\",\"inputs\":[{\"name\":\"amount\",\"type\":\"uint96\",\"internalType\":\"uint96\"}]},{\"type\":\"error\",\"name\":\"InvalidDelay\",\"inputs\":[{\"name\":\"delay\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"InvalidWad\",\"inputs\":[{\"name\":\"wad\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"MalformedResponse\",\"inputs\":[{\"name\":\"expectedAnswers\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"MalformedSpec\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"NoCredit\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NoFault\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"NoFeeds\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"NotAWitness\",\"inputs\":[{\"name\":\"source\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NothingProposed\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"NothingToSlash\",\"inputs\":[{\"name\":\"operator\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NoticeNotOver\",\"inputs\":[{\"name\":\"fromBlock\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"OwnableInvalidOwner\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"OwnableUnauthorizedAccount\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"OwnerNeeded\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"PhaseNotNoted\",\"inputs\":[{\"name\":\"source\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"phase\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]},{\"type\":\"error\",\"name\":\"RLPInvalidEncoding\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"ReferenceBlockOrphaned\",\"inputs\":[{\"name\":\"given\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"actual\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"ReferenceBlockUnknown\",\"inputs\":[{\"name\":\"referenceBlock\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"RoundNotNewer\",\"inputs\":[{\"name\":\"observed\",\"type\":\"uint80\",\"internalType\":\"uint80\"},{\"name\":\"round\",\"type\":\"uint80\",\"internalType\":\"uint80\"}]},{\"type\":\"error\",\"name\":\"SafeCastOverflowedIntDowncast\",\"inputs\":[{\"name\":\"bits\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"value\",\"type\":\"int256\",\"internalType\":\"int256\"}]},{\"type\":\"error\",\"name\":\"SafeCastOverflowedUintDowncast\",\"inputs\":[{\"name\":\"bits\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"SlashedEnough\",\"inputs\":[{\"name\":\"operator\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"fromBlock\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"UnknownAnswer\",\"inputs\":[{\"name\":\"index\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"UnknownFeed\",\"inputs\":[{\"name\":\"feed\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"UnknownObservation\",\"inputs\":[{\"name\":\"index\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"UnknownSource\",\"inputs\":[{\"name\":\"feed\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"source\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]},{\"type\":\"error\",\"name\":\"WrongServiceManager\",\"inputs\":[{\"name\":\"avs\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"BitmapValueTooLarge\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"BlockNumberNotLatest\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"BlockNumberTooRecent\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"BytesArrayLengthTooLong\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"BytesArrayNotOrdered\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"ECAddFailed\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"ECMulFailed\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"EmptyStakeHistory\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"ExpModFailed\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"InputArrayLengthMismatch\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"InputEmptyQuorumNumbers\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"InputNonSignerLengthMismatch\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"InvalidBLSPairingKey\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"InvalidBLSSignature\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"InvalidBlockNumber\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"InvalidQuorumApkHash\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"InvalidReferenceBlocknumber\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"NonSignerPubkeysNotSorted\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"QuorumDoesNotExist\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"ScalarTooLarge\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"StaleStakesForbidden\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"InvalidQuorumNumbers\",\"inputs\":[{\"name\":\"quorumNumbers\",\"type\":\"bytes\",\"internalType\":\"bytes\"}]},{\"type\":\"error\",\"name\":\"NoTable\",\"inputs\":[{\"name\":\"referenceBlock\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"NonSignerIndicesNotSorted\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"NotAMember\",\"inputs\":[{\"name\":\"operator\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"referenceBlock\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"NotASigner\",\"inputs\":[{\"name\":\"operator\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NotOnTheCurve\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"ReferenceTimestampDoesNotExist\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"VerificationFailed\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"WrongNumberOfQuorums\",\"inputs\":[{\"name\":\"given\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"wanted\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"CertificateStale\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"EmptyRoot\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"InvalidIndex\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"InvalidOperatorIndex\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"InvalidProofLength\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"OnlyTableUpdater\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"RootDisabled\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"TableUpdateStale\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"InvalidPermissions\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"NonexistentAVSMetadata\",\"inputs\":[]}]",
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
	Bin: "0x610100604052348015610010575f5ffd5b50604051614f5c380380614f5c83398101604081905261002f91610354565b806001600160a01b03811661005e57604051631e4fbdf760e01b81525f60048201526024015b60405180910390fd5b6100678161027e565b506001600160a01b03808516608081905290841660a05260408051632b7ac3f360e01b81529051632b7ac3f3916004808201926020929091908290030181865afa1580156100b7573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906100db91906103bb565b6001600160a01b031660c0816001600160a01b031681525050826001600160a01b031663ca8aa7c76040518163ffffffff1660e01b8152600401602060405180830381865afa158015610130573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061015491906103bb565b6001600160a01b031660e0816001600160a01b0316815250505f60c0516001600160a01b031663de1164bb6040518163ffffffff1660e01b8152600401602060405180830381865afa1580156101ac573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906101d091906103bb565b9050836001600160a01b0316816001600160a01b0316148190610212576040516382c1893560e01b81526001600160a01b039091166004820152602401610055565b5061021c8361029a565b600380546001600160401b0319166001600160401b038516908117909155604080515f815260208101929092527f964af74bcbf0a6f8bdae203bacb5475570fd0d2fbc45210e50a8b0242e4383d5910160405180910390a150505050506103dd565b600180546001600160a01b0319169055610297816102f1565b50565b6001600160401b038116158015906102c2575066b1a2bc2ec500006001600160401b03821611155b81906102ed57604051630f87f79f60e31b81526001600160401b039091166004820152602401610055565b5050565b5f80546001600160a01b038381166001600160a01b0319831681178455604051919092169283917f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e09190a35050565b6001600160a01b0381168114610297575f5ffd5b5f5f5f5f60808587031215610367575f5ffd5b845161037281610340565b602086015190945061038381610340565b60408601519093506001600160401b038116811461039f575f5ffd5b60608601519092506103b081610340565b939692955090935050565b5f602082840312156103cb575f5ffd5b81516103d681610340565b9392505050565b60805160a05160c05160e051614af161046b5f395f81816108ae015281816126a8015281816127310152818161286401526129fc01525f61161c01525f8181610279015281816107e40152818161088401528181610a7c01528181612669015261290601525f818161041c0152818161136201528181611646015281816121d801526122700152614af15ff3fe60806040526004361061020f575f3560e01c8063955efe2711610117578063e6512ea2116100ac578063ee2f13cd1161007c578063ee62cc0111610062578063ee62cc01146106ef578063f0021e3114610727578063f2fde38b14610746575f5ffd5b8063ee2f13cd146106bb578063ee304bbf146106da575f5ffd5b8063e6512ea214610661578063e9c3d82214610669578063eb9cc6ea14610688578063ec65bdc21461069c575f5ffd5b8063c021147b116100e7578063c021147b146105c4578063d4720f94146105e3578063d5d44d8014610619578063e30c397814610644575f5ffd5b8063955efe2714610522578063999c01d914610536578063ab27113414610550578063ba8dab4f1461058e575f5ffd5b806361182f29116101a75780637df38c5b116101775780638da5cb5b1161015d5780638da5cb5b146104a75780639104a934146104c3578063943dfef1146104e2575f5ffd5b80637df38c5b1461043e57806385328b3a14610475575f5ffd5b806361182f29146103ce578063715018a6146103e357806379ba5097146103f75780637dc0d1d01461040b575f5ffd5b806346210f5b116101e257806346210f5b146102dd57806347901bdf1461034957806351cff8d9146103825780635a9c4717146103af575f5ffd5b8063286a050a146102135780632b36f882146102345780633998fdd3146102685780634125ff90146102b3575b5f5ffd5b34801561021e575f5ffd5b5061023261022d366004613b43565b610765565b005b34801561023f575f5ffd5b5061025361024e366004613bcb565b6107d1565b60405190151581526020015b60405180910390f35b348015610273575f5ffd5b5061029b7f000000000000000000000000000000000000000000000000000000000000000081565b6040516001600160a01b03909116815260200161025f565b3480156102be575f5ffd5b506102c8610e1081565b60405163ffffffff909116815260200161025f565b3480156102e8575f5ffd5b5061032f6102f7366004613be6565b6001600160a01b03165f908152600860205260409020546001600160401b038116916801000000000000000090910463ffffffff1690565b6040805192835263ffffffff90911660208301520161025f565b348015610354575f5ffd5b50610253610363366004613c15565b600660209081525f928352604080842090915290825290205460ff1681565b34801561038d575f5ffd5b506103a161039c366004613be6565b610949565b60405190815260200161025f565b3480156103ba575f5ffd5b506102326103c9366004613c4c565b6109ef565b3480156103d9575f5ffd5b506103a1611c2081565b3480156103ee575f5ffd5b50610232610bde565b348015610402575f5ffd5b50610232610bf7565b348015610416575f5ffd5b5061029b7f000000000000000000000000000000000000000000000000000000000000000081565b348015610449575f5ffd5b5060035461045d906001600160401b031681565b6040516001600160401b03909116815260200161025f565b348015610480575f5ffd5b5061049461048f366004613be6565b610c3b565b60405161ffff909116815260200161025f565b3480156104b2575f5ffd5b505f546001600160a01b031661029b565b3480156104ce575f5ffd5b506102326104dd366004613c78565b610d79565b3480156104ed575f5ffd5b50600554604080516bffffffffffffffffffffffff83168152600160601b9092046001600160801b031660208301520161025f565b34801561052d575f5ffd5b50610232610de8565b348015610541575f5ffd5b5061045d66b1a2bc2ec5000081565b34801561055b575f5ffd5b5061056f61056a366004613c93565b610e68565b6040805160ff909416845291151560208401529082015260600161025f565b348015610599575f5ffd5b506103a16105a8366004613d09565b600960209081525f928352604080842090915290825290205481565b3480156105cf575f5ffd5b506102326105de366004613d35565b610e87565b3480156105ee575f5ffd5b50600454604080516001600160401b038084168252600160a01b90930490921660208301520161025f565b348015610624575f5ffd5b506103a1610633366004613be6565b60026020525f908152604090205481565b34801561064f575f5ffd5b506001546001600160a01b031661029b565b610232610f51565b348015610674575f5ffd5b506103a1610683366004613be6565b610fe5565b348015610693575f5ffd5b506103a1600581565b3480156106a7575f5ffd5b506102326106b6366004613d60565b611028565b3480156106c6575f5ffd5b506102326106d5366004613be6565b6110a7565b3480156106e5575f5ffd5b506103a161200081565b3480156106fa575f5ffd5b5061070a67016345785d8a000081565b6040516bffffffffffffffffffffffff909116815260200161025f565b348015610732575f5ffd5b50610232610741366004613dba565b61114f565b348015610751575f5ffd5b50610232610760366004613be6565b6112ef565b6107786107728580613e47565b8461135f565b5f5f5f5f610787888787611565565b935093509350935081158061079c5750808314155b6107b957604051631b3342ef60e21b815260040160405180910390fd5b6107c788886002875f611604565b5050505050505050565b6040805180820182526001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001680825263ffffffff841660208084019190915283516329a6d87160e11b815293515f9430939263534db0e2926004808401938290030181865afa15801561084d573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906108719190613e65565b6001600160a01b031614801561094257507f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03167f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663d4a3fcce836040518263ffffffff1660e01b81526004016108f89190613e80565b602060405180830381865afa158015610913573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906109379190613e65565b6001600160a01b0316145b9392505050565b335f81815260026020526040902054908161098857604051636385746f60e01b81526001600160a01b0390911660048201526024015b60405180910390fd5b50335f8181526002602052604080822091909155516001600160a01b03841691907fd1c19fbcd4551a5edfb66d43d2e337c04837afda3482b42bdf569a8fccdae5fb906109d89085815260200190565b60405180910390a36109ea82826118bc565b919050565b6109f7611933565b6001600160a01b0382165f9081526008602052604090205482906001600160401b031615610a445760405163f84bd92960e01b81526001600160a01b03909116600482015260240161097f565b5080610e1063ffffffff82161115610a785760405163ef825c5960e01b815263ffffffff909116600482015260240161097f565b505f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663dc3eafad6040518163ffffffff1660e01b8152600401602060405180830381865afa158015610ad6573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610afa9190613ea6565b431090505f81610b1557610b1061200043613ed1565b610b17565b435b90506040518060400160405280610b2d83611961565b6001600160401b03908116825263ffffffff86811660209384018190526001600160a01b0389165f81815260088652604090819020875181549888015190951668010000000000000000026bffffffffffffffffffffffff1990981694909516939093179590951790925580519182529181018490527ffdf1c35e0d15ffc53eee3269b9530a866585e01fd1ca9689c31ab2905415a7ff910160405180910390a2610bd784610c3b565b5050505050565b60405163017ed72b60e01b815260040160405180910390fd5b60015433906001600160a01b03168114610c2f5760405163118cdaa760e01b81526001600160a01b038216600482015260240161097f565b610c388161199a565b50565b6001600160a01b0381165f9081526008602052604081205482906001600160401b0316610c875760405163f243e5df60e01b81526001600160a01b03909116600482015260240161097f565b505f826001600160a01b031663feaf968c6040518163ffffffff1660e01b815260040160a060405180830381865afa158015610cc5573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610ce99190613ee4565b505050506001600160a01b0384165f90815260096020908152604080832061ffff85831c16808552925282205490945091925003610d73576001600160a01b0383165f81815260096020908152604080832061ffff87168085529252808320439055519092917f28f0da93e2fe3c48d5ff8e8d28b9157b3a15c00510764ca26d05d6bcb4236df891a35b50919050565b610d81611933565b610d8a816119b3565b7fba0cfd89397a6e680f3ba1dcc34372ee9f12547cda670567b0afd092ba7a8bff81610dc360046001600160401b038316612000611a06565b604080516001600160401b03909316835260208301919091520160405180910390a150565b610df0611933565b5f610dfb6004611a51565b600354604080516001600160401b03928316815291831660208301529192507f964af74bcbf0a6f8bdae203bacb5475570fd0d2fbc45210e50a8b0242e4383d5910160405180910390a16003805467ffffffffffffffff19166001600160401b0392909216919091179055565b5f5f5f610e76868686611565565b929990985091965090945050505050565b610e8f611933565b8067016345785d8a00006bffffffffffffffffffffffff82161115610ed85760405163292c21a560e21b81526bffffffffffffffffffffffff909116600482015260240161097f565b50600554604080516bffffffffffffffffffffffff928316815291831660208301527f89961e3082bafaa7f3bb495863ca58a1d0008561e0ffa05f47d03e782aa90161910160405180910390a1600580546bffffffffffffffffffffffff19166bffffffffffffffffffffffff92909216919091179055565b610f5a34611acb565b60058054600c90610f7c908490600160601b90046001600160801b0316613f38565b92506101000a8154816001600160801b0302191690836001600160801b03160217905550336001600160a01b03167f98e6d50e286f6a25109386201768001c4bf59fe31c6efb50941797dbeb28dacd34604051610fdb91815260200190565b60405180910390a2565b6001600160a01b0381165f908152600760205260408120819061100790611afe565b905080156110205761101b611c2082613ed1565b610942565b5f9392505050565b61103b6110358380613e47565b8261135f565b5f5f5f61104785611b21565b9194509250905061106b6001600160a01b0383168463ffffffff80851690611c1216565b61108857604051631b3342ef60e21b815260040160405180910390fd5b610bd785855f6110988760f81c90565b6110a28860f01c90565b611604565b6110af611933565b6001600160a01b0381165f9081526008602052604090205481906001600160401b03166110fb5760405163f243e5df60e01b81526001600160a01b03909116600482015260240161097f565b506001600160a01b0381165f8181526008602052604080822080546bffffffffffffffffffffffff19169055517f8b5785dce93ca82765b1cc25cedcda1b501288cb23a1fd171c0091d83900f9bd9190a250565b61116261115c8680613e47565b8561135f565b5f6111776111708780613e47565b8484611dd2565b90505f5f5f61118589611b21565b9250925092506111958360a01c90565b69ffffffffffffffffffff168769ffffffffffffffffffff16116111b98460a01c90565b8890916111ef5760405163046da3f760e51b815269ffffffffffffffffffff92831660048201529116602482015260440161097f565b505061ffff604088901c81169060e085901c16811461128c576001600160a01b0383165f90815260096020908152604080832061ffff851684529091529020546112539061123d8c80613e47565b61124e906040810190602001613bcb565b611e54565b838290916112895760405163bd89030960e01b81526001600160a01b03909216600483015261ffff16602482015260440161097f565b50505b6112ab6001600160a01b0384168963ffffffff808616908990611e7316565b6112c857604051631b3342ef60e21b815260040160405180910390fd5b6112e38a8a60016112d98860f81c90565b6110a28960f01c90565b50505050505050505050565b6112f7611933565b600180546001600160a01b0383166001600160a01b031990911681179091556113275f546001600160a01b031690565b6001600160a01b03167f38d16b8cac22d99fc7c124b9cd0de2d3fa1faef420bfe791d8c362d765e2270060405160405180910390a350565b5f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316635c975abb6040518163ffffffff1660e01b8152600401602060405180830381865afa1580156113bc573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906113e09190613f67565b9050600481161561140457604051636541cbed60e11b815260040160405180910390fd5b60065f6114146020860186613c78565b6001600160401b0316815260208082019290925260409081015f9081206001600160a01b03861682528352205460ff16159061145290850185613c78565b83909161148c57604051630cb61b4d60e01b81526001600160401b0390921660048301526001600160a01b0316602482015260440161097f565b50505f61149883610fe5565b90508281438111156114ce5760405163c33be2c160e01b81526001600160a01b039092166004830152602482015260440161097f565b505f90506114f06114e56040870160208801613bcb565b63ffffffff16611f42565b90508015156115056040870160208801613bcb565b9061152c576040516304a458a960e31b815263ffffffff909116600482015260240161097f565b5060608501358180821461155c57604051637d46db5760e01b81526004810192909252602482015260440161097f565b50505050505050565b5f8080808061158661158161157a8a80613e47565b8989611dd2565b611f67565b9050365f6115938a611f97565b929950909750925090505f6115c2886115ac8d80613e47565b6115bd906040810190602001613bcb565b612163565b6080810151519091506060906115dd90859085908c9061231a565b909750905086156115f6576115f3828287612436565b95505b505050505093509350935093565b3661160f8680613e47565b90505f6001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000811690637b0b5bc7907f00000000000000000000000000000000000000000000000000000000000000001663eb2c8ebb8561167960208d018d613f80565b6040518463ffffffff1660e01b81526004016116979392919061402b565b602060405180830381865afa1580156116b2573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906116d69190613ea6565b6116e66040860160208701613bcb565b6116f360408c018c613f80565b8b61170160608f018f613f80565b6040518863ffffffff1660e01b815260040161172397969594939291906140db565b6020604051808303815f875af115801561173f573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906117639190613ea6565b9050600160065f6117776020860186613c78565b6001600160401b0316815260208082019290925260409081015f9081206001600160a01b038b1682528352818120805460ff191694151594909417909355600790915290206117c6904361262c565b336001600160a01b0387166117de6020850185613c78565b6003546040516001600160401b03928316927f145ec2756ba6f7243cbb5d4911e52cb587b5b9507908fc8d1908aede062769b692611824928c928c928c92911690614144565b60405180910390a45f5f5b63ffffffff811683901c15611879578063ffffffff1683901c600116600114801561185f575061185f8882612656565b1561186957600191505b61187281614182565b905061182f565b5086816118a557604051630752994b60e51b81526001600160a01b03909116600482015260240161097f565b506107c76118b66020850185613c78565b88612aaa565b804710156118e65760405163cf47918160e01b81524760048201526024810182905260440161097f565b6118ff828260405180602001604052805f815250612bb7565b15611908575050565b3d1561191a57611916612bcc565b5050565b60405163d6bda27560e01b815260040160405180910390fd5b5f546001600160a01b0316331461195f5760405163118cdaa760e01b815233600482015260240161097f565b565b5f6001600160401b0382111561199657604080516306dfcc6560e41b815260048101919091526024810183905260440161097f565b5090565b600180546001600160a01b0319169055610c3881612bd7565b6001600160401b038116158015906119db575066b1a2bc2ec500006001600160401b03821611155b819061191657604051630f87f79f60e31b81526001600160401b03909116600482015260240161097f565b5f611a118243613ed1565b84546001600160e01b031916600160a01b6001600160401b038316026001600160a01b031916176001600160a01b03949094169390931790935550919050565b80545f90600160a01b90046001600160401b0316808203611a855760405163e8d4708f60e01b815260040160405180910390fd5b804310158190611aab576040516301e32ad960e71b815260040161097f91815260200190565b5082546001600160e01b0319811684556001600160a01b03169150610d73565b5f6001600160801b03821115611996576040516306dfcc6560e41b8152608060048201526024810183905260440161097f565b5f6030611b0d600160056141a6565b611b1791906141b9565b915490911c919050565b5f80803681611b65611b51611b4c611b398980613e47565b611b479060a0810190613f80565b612c26565b612d17565b611b5e6020890189613f80565b9091612d36565b909450925050506080860135818110611b945760405163c1b32ea160e01b815260040161097f91815260200190565b5081818760800135818110611bab57611bab6141d0565b60200291909101359550611bdb905085611bc58880613e47565b611bd6906040810190602001613bcb565b612e27565b9094509250611beb8560101b1590565b15611c0957604051631b3342ef60e21b815260040160405180910390fd5b50509193909250565b5f5f5f856001600160a01b031663feaf968c6040518163ffffffff1660e01b815260040160a060405180830381865afa158015611c51573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611c759190613ee4565b509350505091508169ffffffffffffffffffff16611c938660a01c90565b69ffffffffffffffffffff161115611cd6578015801590611ccd57504284611cbb8760801c90565b63ffffffff16611ccb9190613ed1565b105b92505050610942565b5f5f5f886001600160a01b0316639a6fc8f5611cf28a60a01c90565b6040516001600160e01b031960e084901b16815269ffffffffffffffffffff909116600482015260240160a060405180830381865afa158015611d37573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611d5b9190613ee4565b5093505092509250805f1480611d925750611d768860a01c90565b69ffffffffffffffffffff168369ffffffffffffffffffff1614155b15611da4575f95505050505050610942565b87600f0b82141580611dc55750611dbb8860801c90565b63ffffffff168114155b9998505050505050505050565b5f83606001358383604051611de89291906141e4565b604051809103902014611e0e5760405163c27d13b960e01b815260040160405180910390fd5b611e4c83838080601f0160208091040260200160405190810160405280939291908181526020018383808284375f92019190915250612f8292505050565b949350505050565b5f8215801590611e6a57508163ffffffff168311155b90505b92915050565b604051639a6fc8f560e01b815269ffffffffffffffffffff841660048201525f90819081906001600160a01b03881690639a6fc8f59060240160a060405180830381865afa158015611ec7573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611eeb9190613ee4565b509350505091508569ffffffffffffffffffff168269ffffffffffffffffffff16148015611f1857508015155b8015611f2357508381105b8015611f37575084611f3582866141a6565b115b979650505050505050565b5f438281036101018110611f5e57611f5984612f96565b611e4c565b50509040919050565b5f63ffffffff821115611996576040516306dfcc6560e41b8152602060048201526024810183905260440161097f565b5f80368180611fa9611b398780613e47565b9050365f611fc6611fb984612d17565b611b5e60208b018b613f80565b909750955090925090506080880135818110611ff85760405163a7aad31760e01b815260040161097f91815260200190565b505f5b886080013581101561201a5761201084612fc3565b9350600101611ffb565b506001600160801b035f84900384169081161560071b77ffffffffffffffff0000000000000000ffffffffffffffff82161560061b177bffffffff00000000ffffffff00000000ffffffff00000000ffffffff82161560051b177dffff0000ffff0000ffff0000ffff0000ffff0000ffff0000ffff0000ffff82161560041b177eff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff82161560031b177f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f82161560021b177f333333333333333333333333333333333333333333333333333333333333333382161560011b177f555555555555555555555555555555555555555555555555555555555555555591909116151782828a6080013581811061214e5761214e6141d0565b90506020020135965096505050509193509193565b6121c06040805160a080820183525f8083526020808401829052838501829052845160c081018652828152908101829052938401819052606084810182905260808501829052918401529091908201908152602001606081525090565b604051635470286760e11b815260ff841660048201527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063a8e050ce906024015f60405180830381865afa158015612224573d5f5f3e3d5ffd5b505050506040513d5f823e601f3d908101601f1916820160405261224b919081019061443a565b6040516379adf94f60e01b815260ff851660048201529091505f906001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016906379adf94f90602401602060405180830381865afa1580156122b5573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906122d99190613ea6565b90506122e58184611e54565b8482909161231157604051637eec458d60e01b815260ff9092166004830152602482015260440161097f565b50505092915050565b5f6060826001600160401b03811115612335576123356141f3565b60405190808252806020026020018201604052801561235e578160200160208202803683370190505b5090505f5f5b86811015612427578560ff16612392898984818110612385576123856141d0565b9050602002013560f81c90565b60ff160361241f57848214806123cc5750816123c68989848181106123b9576123b96141d0565b9050602002013560f01c90565b60ff1614155b156123db575f9350505061242d565b8787828181106123ed576123ed6141d0565b9050602002013583838061240090614560565b945081518110612412576124126141d0565b6020026020010181815250505b600101612364565b50831491505b94509492505050565b5f5f83516001600160401b03811115612451576124516141f3565b60405190808252806020026020018201604052801561247a578160200160208202803683370190505b5090505f63ffffffff8416815b865181101561255c575f5f6124d88a6080015184815181106124ab576124ab6141d0565b60200260200101518b602001518b86815181106124ca576124ca6141d0565b60200260200101518b612fd7565b91509150816124e8575050612554565b8086866124f481614578565b975060ff1681518110612509576125096141d0565b602002602001019060170b908160170b8152505061254f846125448b8681518110612536576125366141d0565b602002602001015160801c90565b63ffffffff1661305b565b935050505b600101612487565b5086606001516060015160ff168260ff16101561259957600882901b61ff0016602086901b67ffffffff0000000016176002179350505050610942565b8183525f5f6125a78561306a565b91509150611dc56125ba8360170b613234565b6125c385611f67565b896125ce8587613263565b600889901b61ff001660109190911b63ffff00001660209290921b67ffffffff000000001660409390931b6bffffffff00000000000000001660609490941b6bffffffffffffffffffffffff19169390931791909117171760011790565b612638603060056141b9565b612644906101006141a6565b825460301b9091175f1990911c169055565b6040805180820182526001600160a01b037f00000000000000000000000000000000000000000000000000000000000000008116825263ffffffff8416602083015291516309a961f360e11b81525f927f00000000000000000000000000000000000000000000000000000000000000001690631352c3e6906126df908790859060040161458d565b602060405180830381865afa1580156126fa573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061271e91906145c3565b61272b575f915050611e6d565b5f6127c17f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316634177a87c846040518263ffffffff1660e01b815260040161277b9190613e80565b5f60405180830381865afa158015612795573d5f5f3e3d5ffd5b505050506040513d5f823e601f3d908101601f191682016040526127bc91908101906145e2565b613293565b90505f81516001600160401b038111156127dd576127dd6141f3565b604051908082528060200260200182016040528015612806578160200160208202803683370190505b5090505f5b815181101561284a5760035482516001600160401b0390911690839083908110612837576128376141d0565b602090810291909101015260010161280b565b5060405163547afb8760e01b81525f906001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000169063547afb879061289b908a908790600401614671565b5f60405180830381865afa1580156128b5573d5f5f3e3d5ffd5b505050506040513d5f823e601f3d908101601f191682016040526128dc91908101906146d0565b6040516020016128ec919061475f565b6040516020818303038152906040528051906020012090507f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316633d0714226040518060a001604052808a6001600160a01b031681526020018963ffffffff1681526020018681526020018581526020016040518060400160405280602081526020017f456967656e53686966743a207369676e656420776861742069732066616c73658152508152506040518263ffffffff1660e01b81526004016129ba9190614812565b5f604051808303815f87803b1580156129d1575f5ffd5b505af11580156129e3573d5f5f3e3d5ffd5b505060405163547afb8760e01b81526001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016925063547afb879150612a35908a908790600401614671565b5f60405180830381865afa158015612a4f573d5f5f3e3d5ffd5b505050506040513d5f823e601f3d908101601f19168201604052612a7691908101906146d0565b604051602001612a86919061475f565b60408051601f19818403018152919052805160209091012014159695505050505050565b604080518082019091526005546bffffffffffffffffffffffff8116808352600160601b9091046001600160801b0316602083018190525f91612aec9161305b565b9050805f03612afb5750505050565b612b1c8183602001516001600160801b0316612b1791906141a6565b611acb565b600580546001600160801b0392909216600160601b027fffffffff00000000000000000000000000000000ffffffffffffffffffffffff90921691909117905560405181815233906001600160a01b038516906001600160401b038716907fa40c23dc029208806d835b0269a492534d061bb8e4a796914fd0d34f914d6eb69060200160405180910390a4612bb133826132a8565b50505050565b5f5f5f83516020850186885af1949350505050565b6040513d5f823e3d81fd5b5f80546001600160a01b038381166001600160a01b0319831681178455604051919092169283917f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e09190a35050565b5f60208214612c485760405163d9fc619f60e01b815260040160405180910390fd5b50813580612c6957604051632e70248b60e01b815260040160405180910390fd5b608081901c15612cef825f60076001600160801b038311901b905060066001600160401b0383831c11901b17600563ffffffff83831c11901b17600461ffff83831c11901b17600360ff83831c11901b176002600f83831c117d010102020202030303030303030300000000000000000000000000000000911b9190911791821c1a1790565b90612d1057604051630f751f3f60e31b815260040161097f91815260200190565b5092915050565b5f815b8015610d7357600191820191612d3090826141a6565b16612d1a565b365f818180612d468660206141b9565b612d5260406020613ed1565b612d5c9190613ed1565b9050612d69816020613ed1565b8690881015612d8d5760405162d7f07560e51b815260040161097f91815260200190565b508781013588356040148015612da657508160208a0135145b8015612db557508660408a0135145b8015612dc357506103008111155b8015612ded5750612dd58160206141b9565b612de0836020613ed1565b612dea9190613ed1565b88145b8790612e0e5760405162d7f07560e51b815260040161097f91815260200190565b5060608901999698919091016020019650949350505050565b5f5f5f612e3d612e378660f81c90565b85612163565b6080015190508051612e4f8660f01c90565b60ff1610612e5d8660f81c90565b612e678760f01c90565b9091612e9357604051632456ad4f60e01b815260ff92831660048201529116602482015260440161097f565b50505f81612ea18760f01c90565b60ff1681518110612eb457612eb46141d0565b602090810291909101810151808201516001600160a01b03165f9081526008835260408082208151808301909252546001600160401b038116825268010000000000000000900463ffffffff169381019390935290925082516006811115612f1e57612f1e614130565b148015612f3b57508051612f3b906001600160401b031687611e54565b826020015190612f6a5760405163f243e5df60e01b81526001600160a01b03909116600482015260240161097f565b506020918201519101519093509150505b9250929050565b5f611e6d612f9183600b6132de565b613308565b5f815f525f60205260208060205f71f90827f1c53a10cb7a02335b1753200029355afa5050602051919050565b5f81612fd06001826141a6565b1692915050565b5f5f5f612fe48560801c90565b905063ffffffff8116158061300457508363ffffffff168163ffffffff16115b806130275750606087015163ffffffff1661301f82866148c6565b63ffffffff16115b15613038575f5f925092505061242d565b61304d85886040015160ff168860ff166133b6565b925092505094509492505050565b5f828218828410028218611e6a565b80515f90819060015b81811015613165575f85828151811061308e5761308e6141d0565b602002602001015190505f8290505b5f811180156130d55750601782900b876130b86001846141a6565b815181106130c8576130c86141d0565b602002602001015160170b135b1561313557866130e66001836141a6565b815181106130f6576130f66141d0565b6020026020010151878281518110613110576131106141d0565b602002602001019060170b908160170b815250508061312e906148e2565b905061309d565b81878281518110613148576131486141d0565b60179290920b602092830291909101909101525050600101613073565b505f8461317360028461490b565b81518110613183576131836141d0565b602002602001015160170b90505f8560026001856131a191906141a6565b6131ab919061490b565b815181106131bb576131bb6141d0565b602002602001015160170b9050600182826131d6919061491e565b901d9450855f815181106131ec576131ec6141d0565b602002602001015160170b8660018561320591906141a6565b81518110613215576132156141d0565b602002602001015160170b61322a9190614945565b9350505050915091565b80601381900b81146109ea5760405163327269a760e01b815260a060048201526024810183905260440161097f565b5f80601783900b613276612710866141b9565b613280919061490b565b905061ffff81106109425761ffff611e4c565b60606132a18261344661344a565b5090919050565b8015611916576001600160a01b0382165f90815260026020526040812080548392906132d5908490613ed1565b90915550505050565b5f5f6132e960405190565b90506132fd6132f785613462565b8461346d565b9150612d1081604052565b5f5f6133148360801c90565b9050602181111561333857604051633cf75c0160e21b815260040160405180910390fd5b5f5f5f613344866134dd565b919450925090505f81600181111561335e5761335e614130565b1461337c57604051633cf75c0160e21b815260040160405180910390fd5b81156133aa5761338d8260086141b9565b613399906101006141a6565b6133a387856137f4565b901c6133ac565b5f5b9695505050505050565b5f5f5f85600f0b136133cc57505f90508061343e565b5f8385116133f9576133e66133e186866141a6565b613843565b86600f0b6133f49190614964565b613414565b6134066133e185876141a6565b86600f0b6134149190614993565b905080158015906134395750737fffffffffffffffffffffffffffffffffffffff8113155b925090505b935093915050565b1190565b60606132a16020840161345c8561384f565b84613866565b6060611e6d82613908565b5f825182601581111561348257613482614130565b60ff161082906134a657604051631ee1e6c960e11b815260040161097f91906149bf565b50828260158111156134ba576134ba614130565b60ff16815181106134cd576134cd6141d0565b6020026020010151905092915050565b5f5f5f5f6134eb8560801c90565b9050805f0361350d57604051633cf75c0160e21b815260040160405180910390fd5b5f61351886826137f4565b60f81c905060c08110156136af57608060ff82161015613543575f60015f94509450945050506137ed565b61354f603760806149d9565b60ff168160ff16116135cc575f6135676080836149f2565b60ff169050808311801561359e575080600114158061359e5750600160ff1b6135918860016137f4565b6001600160f81b03191610155b6135bb57604051633cf75c0160e21b815260040160405180910390fd5b6001955093505f92506137ed915050565b5f60376135da6080846149f2565b6135e491906149f2565b60ff16905080831161360957604051633cf75c0160e21b815260040160405180910390fd5b5f6136158860016137f4565b90506001600160f81b031981165f0361364157604051633cf75c0160e21b815260040160405180910390fd5b5f61364d8360086141b9565b613659906101006141a6565b82901c905060378111801561367657508061367484876141a6565b115b61369357604051633cf75c0160e21b815260040160405180910390fd5b61369e836001613ed1565b975095505f94506137ed9350505050565b6136bb603760c06149d9565b60ff168160ff1611613709575f6136d360c0836149f2565b60ff1690508083116136f857604051633cf75c0160e21b815260040160405180910390fd5b6001955093508492506137ed915050565b5f603761371760c0846149f2565b61372191906149f2565b60ff16905080831161374657604051633cf75c0160e21b815260040160405180910390fd5b5f6137528860016137f4565b90506001600160f81b031981165f0361377e57604051633cf75c0160e21b815260040160405180910390fd5b5f61378a8360086141b9565b613796906101006141a6565b82901c90506037811180156137b35750806137b184876141a6565b115b6137d057604051633cf75c0160e21b815260040160405180910390fd5b6137db836001613ed1565b97509550600194506137ed9350505050565b9193909250565b5f80613813613804846020613ed1565b61380e8660801c90565b613925565b9050601f81111561382857613828603261393b565b5f19816008021b835f1960801c861601511691505092915050565b5f611e6d82600a614ae6565b5f815160200261385f8360200190565b0192915050565b60208383031115613903575f61387a845190565b905083602081015b848110156138bc5761389f613895825190565b848663ffffffff16565b156138b4576020919091018051825182528252905b602001613882565b50845181518652815260208101601f198286030186830310156138ec576138e4868386613866565b8095506138fb565b6138f7818686613866565b8194505b505050613866565b505050565b6060611e6d61392083805160801b6020919091011790565b61394c565b5f80828403848111159081025b95945050505050565b634e487b715f52806020526024601cfd5b60605f6139598360801c90565b90505f5f5f613967866134dd565b91945092509050600181600181111561398257613982614130565b14801561399757506139948284613ed1565b84145b6139b457604051633cf75c0160e21b815260040160405180910390fd5b604051945060208501835b85811015613a29575f806139db6139d68b85613a43565b6134dd565b5090925090505f6139f8846139f08585613ed1565b8d9190613a94565b9050613a048284613ed1565b613a0e9085613ed1565b9085529250613a2291506020905083613ed1565b91506139bf565b506020601f19878303010486526040525092949350505050565b5f613a4e8360801c90565b821115613a5f57613a5f603261393b565b611e6a82613a6d8560801c90565b613a7791906141a6565b613a8a6001600160801b03861685613acc565b60809190911b1790565b5f613a9f8460801c90565b613aa98385613ed1565b1115613ab957613ab9603261393b565b611e4c82613a8a6001600160801b038716865b5f611e6a8284613ed1565b5f60a08284031215610d73575f5ffd5b6001600160a01b0381168114610c38575f5ffd5b80356109ea81613ae7565b5f5f83601f840112613b16575f5ffd5b5081356001600160401b03811115613b2c575f5ffd5b602083019150836020828501011115612f7b575f5ffd5b5f5f5f5f60608587031215613b56575f5ffd5b84356001600160401b03811115613b6b575f5ffd5b613b7787828801613ad7565b9450506020850135613b8881613ae7565b925060408501356001600160401b03811115613ba2575f5ffd5b613bae87828801613b06565b95989497509550505050565b63ffffffff81168114610c38575f5ffd5b5f60208284031215613bdb575f5ffd5b813561094281613bba565b5f60208284031215613bf6575f5ffd5b813561094281613ae7565b6001600160401b0381168114610c38575f5ffd5b5f5f60408385031215613c26575f5ffd5b8235613c3181613c01565b91506020830135613c4181613ae7565b809150509250929050565b5f5f60408385031215613c5d575f5ffd5b8235613c6881613ae7565b91506020830135613c4181613bba565b5f60208284031215613c88575f5ffd5b813561094281613c01565b5f5f5f60408486031215613ca5575f5ffd5b83356001600160401b03811115613cba575f5ffd5b613cc686828701613ad7565b93505060208401356001600160401b03811115613ce1575f5ffd5b613ced86828701613b06565b9497909650939450505050565b61ffff81168114610c38575f5ffd5b5f5f60408385031215613d1a575f5ffd5b8235613d2581613ae7565b91506020830135613c4181613cfa565b5f60208284031215613d45575f5ffd5b81356bffffffffffffffffffffffff81168114610942575f5ffd5b5f5f60408385031215613d71575f5ffd5b82356001600160401b03811115613d86575f5ffd5b613d9285828601613ad7565b9250506020830135613c4181613ae7565b69ffffffffffffffffffff81168114610c38575f5ffd5b5f5f5f5f5f60808688031215613dce575f5ffd5b85356001600160401b03811115613de3575f5ffd5b613def88828901613ad7565b9550506020860135613e0081613ae7565b93506040860135613e1081613da3565b925060608601356001600160401b03811115613e2a575f5ffd5b613e3688828901613b06565b969995985093965092949392505050565b5f823560be19833603018112613e5b575f5ffd5b9190910192915050565b5f60208284031215613e75575f5ffd5b815161094281613ae7565b81516001600160a01b0316815260208083015163ffffffff169082015260408101611e6d565b5f60208284031215613eb6575f5ffd5b5051919050565b634e487b7160e01b5f52601160045260245ffd5b80820180821115611e6d57611e6d613ebd565b5f5f5f5f5f60a08688031215613ef8575f5ffd5b8551613f0381613da3565b60208701516040880151606089015160808a015193985091965094509250613f2a81613da3565b809150509295509295909350565b6001600160801b038181168382160190811115611e6d57611e6d613ebd565b805160ff811681146109ea575f5ffd5b5f60208284031215613f77575f5ffd5b611e6a82613f57565b5f5f8335601e19843603018112613f95575f5ffd5b8301803591506001600160401b03821115613fae575f5ffd5b602001915036819003821315612f7b575f5ffd5b5f5f8335601e19843603018112613fd7575f5ffd5b83016020810192503590506001600160401b03811115613ff5575f5ffd5b803603821315612f7b575f5ffd5b81835281816020850137505f828201602090810191909152601f909101601f19169091010190565b604081525f843561403b81613c01565b6001600160401b03166040830152602085013561405781613bba565b63ffffffff166060830152604085013561407081613bba565b63ffffffff16608083810191909152606086013560a0840152614094908601613afb565b6001600160a01b031660c08301526140af60a0860186613fc2565b60c060e08501526140c561010085018284614003565b91505082810360208401526133ac818587614003565b87815263ffffffff8716602082015260a060408201525f61410060a083018789614003565b6001600160a01b03861660608401528281036080840152614122818587614003565b9a9950505050505050505050565b634e487b7160e01b5f52602160045260245ffd5b608081016003861061415857614158614130565b94815260ff93841660208201529190921660408201526001600160401b0390911660609091015290565b5f63ffffffff821663ffffffff810361419d5761419d613ebd565b60010192915050565b81810381811115611e6d57611e6d613ebd565b8082028115828204841417611e6d57611e6d613ebd565b634e487b7160e01b5f52603260045260245ffd5b818382375f9101908152919050565b634e487b7160e01b5f52604160045260245ffd5b60405160a081016001600160401b0381118282101715614229576142296141f3565b60405290565b60405160c081016001600160401b0381118282101715614229576142296141f3565b604051601f8201601f191681016001600160401b0381118282101715614279576142796141f3565b604052919050565b80516affffffffffffffffffffff811681146109ea575f5ffd5b5f6001600160401b038211156142b3576142b36141f3565b5060051b60200190565b5f82601f8301126142cc575f5ffd5b81516001600160401b038111156142e5576142e56141f3565b6142f8601f8201601f1916602001614251565b81815284602083860101111561430c575f5ffd5b8160208501602083015e5f918101602001919091529392505050565b5f82601f830112614337575f5ffd5b815161434a6143458261429b565b614251565b8082825260208201915060208360051b86010192508583111561436b575f5ffd5b602085015b838110156144305780516001600160401b0381111561438d575f5ffd5b860160a0818903601f190112156143a2575f5ffd5b6143aa614207565b6020820151600781106143bb575f5ffd5b815260408201516143cb81613ae7565b60208201526143dc60608301613f57565b604082015260808201516143ef81613bba565b606082015260a08201516001600160401b0381111561440c575f5ffd5b61441b8a6020838601016142bd565b60808301525084525060209283019201614370565b5095945050505050565b5f6020828403121561444a575f5ffd5b81516001600160401b0381111561445f575f5ffd5b8201808403610140811215614472575f5ffd5b61447a614207565b8251815261448a60208401613f57565b602082015261449b60408401613f57565b604082015260c0605f19830112156144b1575f5ffd5b6144b961422f565b915060608301516144c981613bba565b825260808301516144d981613cfa565b602083015260a08301516144ec81613cfa565b60408301526144fd60c08401613f57565b606083015261450e60e08401614281565b60808301526145206101008401614281565b60a083015281606082015261012083015191506001600160401b03821115614546575f5ffd5b61455286838501614328565b608082015295945050505050565b5f6001820161457157614571613ebd565b5060010190565b5f60ff821660ff810361419d5761419d613ebd565b6001600160a01b038316815260608101610942602083018480516001600160a01b0316825260209081015163ffffffff16910152565b5f602082840312156145d3575f5ffd5b81518015158114610942575f5ffd5b5f602082840312156145f2575f5ffd5b81516001600160401b03811115614607575f5ffd5b8201601f81018413614617575f5ffd5b80516146256143458261429b565b8082825260208201915060208360051b850101925086831115614646575f5ffd5b6020840193505b828410156133ac57835161466081613ae7565b82526020938401939091019061464d565b5f604082016001600160a01b0385168352604060208401528084518083526060850191506020860192505f5b818110156146c45783516001600160a01b031683526020938401939092019160010161469d565b50909695505050505050565b5f602082840312156146e0575f5ffd5b81516001600160401b038111156146f5575f5ffd5b8201601f81018413614705575f5ffd5b80516147136143458261429b565b8082825260208201915060208360051b850101925086831115614734575f5ffd5b6020840193505b828410156133ac57835161474e81613c01565b82526020938401939091019061473b565b602080825282518282018190525f918401906040840190835b8181101561479f5783516001600160401b0316835260209384019390920191600101614778565b509095945050505050565b5f8151808452602084019350602083015f5b828110156147da5781518652602095860195909101906001016147bc565b5093949350505050565b5f81518084528060208401602086015e5f602082860101526020601f19601f83011685010191505092915050565b602081525f60c082016001600160a01b03845116602084015263ffffffff6020850151166040840152604084015160a0606085015281815180845260e0860191506020830193505f92505b80831015614889576001600160a01b03845116825260208201915060208401935060018301925061485d565b506060860151858203601f1901608087015292506148a781846147aa565b925050506080840151601f198483030160a085015261393282826147e4565b63ffffffff8281168282160390811115611e6d57611e6d613ebd565b5f816148f0576148f0613ebd565b505f190190565b634e487b7160e01b5f52601260045260245ffd5b5f82614919576149196148f7565b500490565b8082018281125f83128015821682158216171561493d5761493d613ebd565b505092915050565b8181035f831280158383131683831282161715612d1057612d10613ebd565b8082025f8212600160ff1b8414161561497f5761497f613ebd565b8181058314821517611e6d57611e6d613ebd565b5f826149a1576149a16148f7565b600160ff1b82145f19841416156149ba576149ba613ebd565b500590565b60208101601683106149d3576149d3614130565b91905290565b60ff8181168382160190811115611e6d57611e6d613ebd565b60ff8281168282160390811115611e6d57611e6d613ebd565b6001815b600184111561343e57808504811115614a2a57614a2a613ebd565b6001841615614a3857908102905b60019390931c928002614a0f565b5f82614a5457506001611e6d565b81614a6057505f611e6d565b8160018114614a765760028114614a8057614a9c565b6001915050611e6d565b60ff841115614a9157614a91613ebd565b50506001821b611e6d565b5060208310610133831016604e8410600b8410161715614abf575081810a611e6d565b614acb5f198484614a0b565b805f1904821115614ade57614ade613ebd565b029392505050565b5f611e6a8383614a4656",
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
