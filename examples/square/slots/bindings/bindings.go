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

// SquaresMetaData contains all meta data concerning the Squares contract.
var SquaresMetaData = &bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"contractIQuorumVerifier\",\"name\":\"verifier_\",\"type\":\"address\"},{\"components\":[{\"internalType\":\"uint16\",\"name\":\"exclusiveBlocks\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"graceBlocks\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"windowBlocks\",\"type\":\"uint16\"}],\"internalType\":\"structIRotatingTaskManager.Parameters\",\"name\":\"parameters_\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"uint64\",\"name\":\"start\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"interval\",\"type\":\"uint32\"}],\"internalType\":\"structISlotTaskManager.Slots\",\"name\":\"slots_\",\"type\":\"tuple\"},{\"internalType\":\"uint16\",\"name\":\"thresholdBps_\",\"type\":\"uint16\"},{\"internalType\":\"address\",\"name\":\"owner_\",\"type\":\"address\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"deadlineBlock\",\"type\":\"uint32\"}],\"name\":\"DeadlineOutOfRange\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"deadlineBlock\",\"type\":\"uint32\"}],\"name\":\"DeadlinePassed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint8\",\"name\":\"flag\",\"type\":\"uint8\"}],\"name\":\"InvalidFlag\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"InvalidParameters\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint8\",\"name\":\"bits\",\"type\":\"uint8\"}],\"name\":\"InvalidPauseBits\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"InvalidShortString\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"bps\",\"type\":\"uint256\"}],\"name\":\"InvalidThreshold\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NotASquare\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NothingProposed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"fromBlock\",\"type\":\"uint256\"}],\"name\":\"NoticeNotOver\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"}],\"name\":\"OwnableInvalidOwner\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"OwnableUnauthorizedAccount\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"OwnerNeeded\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint8\",\"name\":\"flag\",\"type\":\"uint8\"}],\"name\":\"Paused\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"proposer\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"lastBlock\",\"type\":\"uint256\"}],\"name\":\"ProposedLast\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"proposer\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"lastBlock\",\"type\":\"uint256\"}],\"name\":\"ProposerExclusive\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"quorum\",\"type\":\"uint256\"}],\"name\":\"QuorumEmpty\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"quorum\",\"type\":\"uint256\"},{\"internalType\":\"uint96\",\"name\":\"signed\",\"type\":\"uint96\"},{\"internalType\":\"uint96\",\"name\":\"total\",\"type\":\"uint96\"}],\"name\":\"QuorumNotReached\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"referenceBlock\",\"type\":\"uint32\"}],\"name\":\"ReferenceBlockNotPast\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"referenceBlock\",\"type\":\"uint32\"},{\"internalType\":\"uint256\",\"name\":\"oldest\",\"type\":\"uint256\"}],\"name\":\"ReferenceBlockTooOld\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"given\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"actual\",\"type\":\"bytes32\"}],\"name\":\"ReferenceHashMismatch\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint8\",\"name\":\"bits\",\"type\":\"uint8\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"SafeCastOverflowedUintDowncast\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"id\",\"type\":\"uint64\"},{\"internalType\":\"uint256\",\"name\":\"startsAt\",\"type\":\"uint256\"}],\"name\":\"SlotNotStarted\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"string\",\"name\":\"str\",\"type\":\"string\"}],\"name\":\"StringTooLong\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"id\",\"type\":\"uint64\"}],\"name\":\"TaskAlreadySettled\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"bps\",\"type\":\"uint256\"}],\"name\":\"ThresholdNeedsNotice\",\"type\":\"error\"},{\"anonymous\":false,\"inputs\":[],\"name\":\"EIP712DomainChanged\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"previousOwner\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"newOwner\",\"type\":\"address\"}],\"name\":\"OwnershipTransferStarted\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"previousOwner\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"newOwner\",\"type\":\"address\"}],\"name\":\"OwnershipTransferred\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint8\",\"name\":\"previousBits\",\"type\":\"uint8\"},{\"indexed\":false,\"internalType\":\"uint8\",\"name\":\"currentBits\",\"type\":\"uint8\"}],\"name\":\"PausedChanged\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"id\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"square\",\"type\":\"uint256\"}],\"name\":\"Squared\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"id\",\"type\":\"uint64\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"proposer\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"submitter\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"digest\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint32\",\"name\":\"referenceBlock\",\"type\":\"uint32\"}],\"name\":\"TaskSettled\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint16\",\"name\":\"previousBps\",\"type\":\"uint16\"},{\"indexed\":false,\"internalType\":\"uint16\",\"name\":\"currentBps\",\"type\":\"uint16\"}],\"name\":\"ThresholdChanged\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint16\",\"name\":\"bps\",\"type\":\"uint16\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"fromBlock\",\"type\":\"uint256\"}],\"name\":\"ThresholdProposed\",\"type\":\"event\"},{\"inputs\":[],\"name\":\"MIN_THRESHOLD_BPS\",\"outputs\":[{\"internalType\":\"uint16\",\"name\":\"\",\"type\":\"uint16\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"acceptOwnership\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"applyThresholdBps\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"uint64\",\"name\":\"id\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"referenceBlock\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"deadlineBlock\",\"type\":\"uint32\"},{\"internalType\":\"bytes32\",\"name\":\"referenceHash\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"proposer\",\"type\":\"address\"},{\"internalType\":\"bytes\",\"name\":\"spec\",\"type\":\"bytes\"}],\"internalType\":\"structIRotatingTaskManager.Task\",\"name\":\"task\",\"type\":\"tuple\"},{\"internalType\":\"bytes\",\"name\":\"response\",\"type\":\"bytes\"}],\"name\":\"digest\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"eip712Domain\",\"outputs\":[{\"internalType\":\"bytes1\",\"name\":\"fields\",\"type\":\"bytes1\"},{\"internalType\":\"string\",\"name\":\"name\",\"type\":\"string\"},{\"internalType\":\"string\",\"name\":\"version\",\"type\":\"string\"},{\"internalType\":\"uint256\",\"name\":\"chainId\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"verifyingContract\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"salt\",\"type\":\"bytes32\"},{\"internalType\":\"uint256[]\",\"name\":\"extensions\",\"type\":\"uint256[]\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"id\",\"type\":\"uint64\"}],\"name\":\"isSettled\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"lastSettlement\",\"outputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"proposer\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"blockNumber\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"id\",\"type\":\"uint64\"}],\"internalType\":\"structIRotatingTaskManager.LastSettlement\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"owner\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"parameters\",\"outputs\":[{\"components\":[{\"internalType\":\"uint16\",\"name\":\"exclusiveBlocks\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"graceBlocks\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"windowBlocks\",\"type\":\"uint16\"}],\"internalType\":\"structIRotatingTaskManager.Parameters\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"paused\",\"outputs\":[{\"internalType\":\"uint8\",\"name\":\"\",\"type\":\"uint8\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"pendingOwner\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint16\",\"name\":\"bps\",\"type\":\"uint16\"}],\"name\":\"proposeThresholdBps\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"proposedThresholdBps\",\"outputs\":[{\"internalType\":\"uint16\",\"name\":\"bps\",\"type\":\"uint16\"},{\"internalType\":\"uint256\",\"name\":\"fromBlock\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint16\",\"name\":\"bps\",\"type\":\"uint16\"}],\"name\":\"raiseThresholdBps\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"renounceOwnership\",\"outputs\":[],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint8\",\"name\":\"bits\",\"type\":\"uint8\"}],\"name\":\"setPaused\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"id\",\"type\":\"uint64\"}],\"name\":\"slotStart\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"slots\",\"outputs\":[{\"components\":[{\"internalType\":\"uint64\",\"name\":\"start\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"interval\",\"type\":\"uint32\"}],\"internalType\":\"structISlotTaskManager.Slots\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"id\",\"type\":\"uint64\"}],\"name\":\"squareOf\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"uint64\",\"name\":\"id\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"referenceBlock\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"deadlineBlock\",\"type\":\"uint32\"},{\"internalType\":\"bytes32\",\"name\":\"referenceHash\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"proposer\",\"type\":\"address\"},{\"internalType\":\"bytes\",\"name\":\"spec\",\"type\":\"bytes\"}],\"internalType\":\"structIRotatingTaskManager.Task\",\"name\":\"task\",\"type\":\"tuple\"},{\"internalType\":\"bytes\",\"name\":\"response\",\"type\":\"bytes\"},{\"internalType\":\"bytes\",\"name\":\"certificate\",\"type\":\"bytes\"}],\"name\":\"submit\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"thresholdBps\",\"outputs\":[{\"internalType\":\"uint16\",\"name\":\"\",\"type\":\"uint16\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"newOwner\",\"type\":\"address\"}],\"name\":\"transferOwnership\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"verifier\",\"outputs\":[{\"internalType\":\"contractIQuorumVerifier\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"}]",
	Sigs: map[string]string{
		"5072e042": "MIN_THRESHOLD_BPS()",
		"79ba5097": "acceptOwnership()",
		"e4b809d2": "applyThresholdBps()",
		"eb2c8ebb": "digest((uint64,uint32,uint32,bytes32,address,bytes),bytes)",
		"84b0196e": "eip712Domain()",
		"9efa940b": "isSettled(uint64)",
		"350667b5": "lastSettlement()",
		"8da5cb5b": "owner()",
		"89035730": "parameters()",
		"5c975abb": "paused()",
		"e30c3978": "pendingOwner()",
		"a657a10a": "proposeThresholdBps(uint16)",
		"d17628ee": "proposedThresholdBps()",
		"e218b255": "raiseThresholdBps(uint16)",
		"715018a6": "renounceOwnership()",
		"2908f0dc": "setPaused(uint8)",
		"c2ea2134": "slotStart(uint64)",
		"48547d69": "slots()",
		"90ed39e4": "squareOf(uint64)",
		"cd3c9d2e": "submit((uint64,uint32,uint32,bytes32,address,bytes),bytes,bytes)",
		"c1144b71": "thresholdBps()",
		"f2fde38b": "transferOwnership(address)",
		"2b7ac3f3": "verifier()",
	},
	Bin: "0x610220604052348015610010575f5ffd5b5060405161246838038061246883398101604081905261002f91610458565b848484848484848383806040518060400160405280600a815260200169115a59d95b94da1a599d60b21b815250604051806040016040528060018152602001603160f81b8152506100858261026660201b60201c565b6101205261009281610266565b61014052815160208084019190912060e052815190820120610100524660a05261011e60e05161010051604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f60208201529081019290925260608201524660808201523060a08201525f9060c00160405160208183030381529060405280519060200120905090565b60805250503060c0526001600160a01b03811661015557604051631e4fbdf760e01b81525f60048201526024015b60405180910390fd5b61015e816102a3565b506001600160a01b0384163b1580159061017f5750604083015161ffff1615155b8015610194575060ff836040015161ffff1611155b80156101ae5750826040015161ffff16835f015161ffff16105b6101cb57604051630e52390960e41b815260040160405180910390fd5b6001600160a01b03841661016052825161ffff90811661018052602084015181166101a0526040840151166101c052610203826102bf565b61020c82610305565b50505050826020015163ffffffff165f0361023a57604051630e52390960e41b815260040160405180910390fd5b505080516001600160401b03166101e0526020015163ffffffff16610200525061059b95505050505050565b5f5f829050601f81511115610290578260405163305a27a960e01b815260040161014c9190610540565b805161029b82610575565b179392505050565b600380546001600160a01b03191690556102bc81610370565b50565b61138961ffff8216108015906102db57506127108161ffff1611155b81906103015760405163651a749b60e01b815261ffff909116600482015260240161014c565b5050565b60045460408051600160e81b90920461ffff9081168352831660208301527f64dbf6468cb9658ab9289099b7b6e6898d71287182a35d46a742f52fce0da5d4910160405180910390a16004805461ffff909216600160e81b0261ffff60e81b19909216919091179055565b600280546001600160a01b038381166001600160a01b0319831681179093556040519116919082907f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e0905f90a35050565b6001600160a01b03811681146102bc575f5ffd5b604051606081016001600160401b038111828210171561040357634e487b7160e01b5f52604160045260245ffd5b60405290565b604080519081016001600160401b038111828210171561040357634e487b7160e01b5f52604160045260245ffd5b805161ffff81168114610448575f5ffd5b919050565b8051610448816103c1565b5f5f5f5f5f85870361010081121561046e575f5ffd5b8651610479816103c1565b95506060601f198201121561048c575f5ffd5b6104946103d5565b6104a060208901610437565b81526104ae60408901610437565b60208201526104bf60608901610437565b6040820152809550506040607f19820112156104d9575f5ffd5b506104e2610409565b60808701516001600160401b03811681146104fb575f5ffd5b815260a087015163ffffffff81168114610513575f5ffd5b6020820152925061052660c08701610437565b915061053460e0870161044d565b90509295509295909350565b602081525f82518060208401528060208501604085015e5f604082850101526040601f19601f83011684010191505092915050565b80516020808301519190811015610595575f198160200360031b1b821691505b50919050565b60805160a05160c05160e05161010051610120516101405161016051610180516101a0516101c0516101e05161020051611e086106605f395f81816102ce015261076c01525f81816102a401526107ab01525f81816103f801528181610ee00152610f1f01525f81816103ce015261113a01525f81816103a4015261170601525f81816101a20152818161089801526111ea01525f610dce01525f610d9e01525f61181f01525f6117f701525f61175201525f61177c01525f6117a60152611e085ff3fe608060405234801561000f575f5ffd5b5060043610610184575f3560e01c806390ed39e4116100dd578063d17628ee11610088578063e4b809d211610063578063e4b809d214610568578063eb2c8ebb14610570578063f2fde38b14610583575f5ffd5b8063d17628ee14610522578063e218b25514610544578063e30c397814610557575f5ffd5b8063c1144b71116100b8578063c1144b71146104e9578063c2ea2134146104fc578063cd3c9d2e1461050f575f5ffd5b806390ed39e4146104615780639efa940b1461048e578063a657a10a146104d6575f5ffd5b80635c975abb1161013d57806384b0196e1161011857806384b0196e1461035d57806389035730146103785780638da5cb5b14610450575f5ffd5b80635c975abb14610328578063715018a61461034d57806379ba509714610355575f5ffd5b8063350667b51161016d578063350667b5146101e157806348547d691461027f5780635072e0421461030c575f5ffd5b80632908f0dc146101885780632b7ac3f31461019d575b5f5ffd5b61019b610196366004611896565b610596565b005b6101c47f000000000000000000000000000000000000000000000000000000000000000081565b6040516001600160a01b0390911681526020015b60405180910390f35b610244604080516060810182525f808252602082018190529181019190915250604080516060810182526004546001600160a01b0381168252600160a01b810463ffffffff166020830152600160c01b900464ffffffffff169181019190915290565b6040805182516001600160a01b0316815260208084015163ffffffff16908201529181015167ffffffffffffffff16908201526060016101d8565b6040805180820182525f8082526020918201528151808301835267ffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001680825263ffffffff7f000000000000000000000000000000000000000000000000000000000000000081169284019283528451918252915190911691810191909152016101d8565b61031561138981565b60405161ffff90911681526020016101d8565b61033b600454600160f81b900460011690565b60405160ff90911681526020016101d8565b61019b61065d565b61019b610676565b6103656106ba565b6040516101d897969594939291906118eb565b610423604080516060810182525f808252602082018190529181019190915260405180606001604052807f000000000000000000000000000000000000000000000000000000000000000061ffff1681526020017f000000000000000000000000000000000000000000000000000000000000000061ffff1681526020017f000000000000000000000000000000000000000000000000000000000000000061ffff16815250905090565b60408051825161ffff908116825260208085015182169083015292820151909216908201526060016101d8565b6002546001600160a01b03166101c4565b61048061046f366004611981565b60076020525f908152604090205481565b6040519081526020016101d8565b6104c661049c366004611981565b66ffffffffffffff600882901c165f90815260066020526040902054600160ff9092161c81161490565b60405190151581526020016101d8565b61019b6104e43660046119a8565b6106fc565b600454600160e81b900461ffff16610315565b61048061050a366004611981565b610761565b61019b61051d366004611a1e565b6107d6565b61052a610af3565b6040805161ffff90931683526020830191909152016101d8565b61019b6105523660046119a8565b610b29565b6003546001600160a01b03166101c4565b61019b610b94565b61048061057e366004611ab8565b610bc1565b61019b610591366004611b21565b610ce0565b61059e610d51565b60018160fe8116156105ce5760405163c48a92d160e01b815260ff90911660048201526024015b60405180910390fd5b5060045460408051600160f81b90920483811660ff9081168452858116602085015216917f37b0f48fb21b72e36e975afca8a7ec05d12abb6be1255e7ed616de6c61395840910160405180910390a1600480547effffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff16600160f81b9319929092169390931760ff1691909102179055565b60405163017ed72b60e01b815260040160405180910390fd5b60035433906001600160a01b031681146106ae5760405163118cdaa760e01b81526001600160a01b03821660048201526024016105c5565b6106b781610d7e565b50565b5f6060805f5f5f60606106cb610d97565b6106d3610dc7565b604080515f80825260208201909252600f60f81b9b939a50919850469750309650945092509050565b610704610d51565b61070d81610df2565b7f566e29396531247e33258ce3b058507202e944e586ff07595ed120049e43240e81610741600561ffff8316612000610e38565b6040805161ffff909316835260208301919091520160405180910390a150565b5f61079c63ffffffff7f00000000000000000000000000000000000000000000000000000000000000001667ffffffffffffffff8416611b6f565b6107d09067ffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016611b86565b92915050565b6040805160a0810182526004546001600160a01b0381168252600160a01b810463ffffffff166020830152600160c01b810464ffffffffff1692820192909252600160e81b820461ffff166060820152600160f81b90910460ff8116608083015260019081161561086057604051638f121e4360e01b815260ff90911660048201526024016105c5565b5061086a86610e93565b6108738661103d565b61087d8682611108565b5f610889878787610bc1565b905061093f6001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001663ad82d728836108ce60408c0160208d01611b99565b88886040518563ffffffff1660e01b81526004016108ef9493929190611bbc565b5f604051808303815f875af115801561090a573d5f5f3e3d5ffd5b505050506040513d5f823e601f3d908101601f191682016040526109319190810190611c78565b836060015161ffff16611297565b61094f60a0880160808901611b21565b6001600160a01b03168252610963436113e1565b63ffffffff166020808401919091526109919061098290890189611981565b67ffffffffffffffff16611415565b64ffffffffff16604083018190528251600480546020808701516060880151608089015160ff16600160f81b027effffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff61ffff909216600160e81b0261ffff60e81b19600160c01b909902989098167fff00000000000000ffffffffffffffffffffffffffffffffffffffffffffffff63ffffffff909416600160a01b027fffffffffffffffff0000000000000000000000000000000000000000000000009096166001600160a01b0390981697881795909517929092169390931795909517919091169390931790553391610a86908a018a611981565b67ffffffffffffffff167f51783a46a5e88e44fc29b9d71b958441bce08c9116a1ece1a11de5ab2a2ae18d84610ac260408d0160208e01611b99565b6040805192835263ffffffff90911660208301520160405180910390a4610aea878787611446565b50505050505050565b6005545f908190610b0c906001600160a01b03166114fa565b6005549093600160a01b90910467ffffffffffffffff1692509050565b610b31610d51565b610b3a81610df2565b600454819061ffff600160e81b90910481169082161015610b7557604051635845d08360e11b815261ffff90911660048201526024016105c5565b50610b8b600580546001600160e01b0319169055565b6106b781611528565b610b9c610d51565b610bbf610bba610bac6005611593565b6001600160a01b03166114fa565b611528565b565b5f610cd87f227ed41f674cf484afd7dd040bf70c541ab9957e53e6ef385f0a4d1b65dd905f610bf36020870187611981565b610c036040880160208901611b99565b60608801803590610c179060408b01611b99565b610c2760a08b0160808c01611b21565b610c3460a08c018c611d59565b604051610c42929190611d9c565b60405180910390208a8a604051610c5a929190611d9c565b60408051918290038220602083019990995267ffffffffffffffff9097169681019690965263ffffffff94851660608701526080860193909352921660a08401526001600160a01b0390911660c083015260e08201526101008101919091526101200160405160208183030381529060405280519060200120611610565b949350505050565b610ce8610d51565b600380546001600160a01b0383166001600160a01b03199091168117909155610d196002546001600160a01b031690565b6001600160a01b03167f38d16b8cac22d99fc7c124b9cd0de2d3fa1faef420bfe791d8c362d765e2270060405160405180910390a350565b6002546001600160a01b03163314610bbf5760405163118cdaa760e01b81523360048201526024016105c5565b600380546001600160a01b03191690556106b78161163c565b6060610dc27f000000000000000000000000000000000000000000000000000000000000000061168d565b905090565b6060610dc27f000000000000000000000000000000000000000000000000000000000000000061168d565b61138961ffff821610801590610e0e57506127108161ffff1611155b8190610e345760405163651a749b60e01b815261ffff90911660048201526024016105c5565b5050565b5f610e438243611b86565b905082610e4f826116ca565b85546001600160e01b031916600160a01b67ffffffffffffffff92909216919091026001600160a01b031916176001600160a01b0391909116179093555090919050565b5f610ea46040830160208401611b99565b9050804363ffffffff821610610ed65760405163e8b5e03360e01b815263ffffffff90911660048201526024016105c5565b505f610f0c61ffff7f00000000000000000000000000000000000000000000000000000000000000001663ffffffff8416611b86565b905043811015610f6c5781610f4561ffff7f00000000000000000000000000000000000000000000000000000000000000001643611dab565b604051635590789560e11b815263ffffffff909216600483015260248201526044016105c5565b5f610f7d6060850160408601611b99565b90508263ffffffff168163ffffffff16118015610fa05750818163ffffffff1611155b8190610fc8576040516303cfb93560e11b815263ffffffff90911660048201526024016105c5565b508063ffffffff8116431115610ffa5760405163439ed9e560e11b815263ffffffff90911660048201526024016105c5565b5063ffffffff8316406060850135808281811461103357604051634dd0592f60e11b8152600481019290925260248201526044016105c5565b5050505050505050565b5f61104b6020830183611981565b90505f61105782610761565b905081814281111561108e5760405163d393a80360e01b815267ffffffffffffffff909216600483015260248201526044016105c5565b505066ffffffffffffff600883901c165f90815260066020526040902054600160ff84161b83818316156110e25760405163c66f220d60e01b815267ffffffffffffffff90911660048201526024016105c5565b5060089390931c66ffffffffffffff165f90815260066020526040902092179091555050565b5f61111960a0840160808501611b21565b9050815f01516001600160a01b0316816001600160a01b0316036111ab575f7f000000000000000000000000000000000000000000000000000000000000000061ffff16836020015163ffffffff166111729190611b86565b905081814381106111a757604051636e69079760e11b81526001600160a01b03909216600483015260248201526044016105c5565b5050505b6001600160a01b03811633036111c057505050565b5f6111ca84611700565b90508043118061125d57506040516336b87bd760e11b81523360048201527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690636d70f7ae90602401602060405180830381865afa158015611237573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061125b9190611dbe565b155b8282909161128f5760405163515dfa4960e01b81526001600160a01b03909216600483015260248201526044016105c5565b505050505050565b81515f906112bb576040516307860f9d60e11b81526004016105c591815260200190565b505f5b82518110156113dc575f5f8483815181106112db576112db611ddd565b60200260200101515f01518584815181106112f8576112f8611ddd565b60200260200101516020015191509150806bffffffffffffffffffffffff165f1415839061133c576040516307860f9d60e11b81526004016105c591815260200190565b506bffffffffffffffffffffffff82161580159061138a575061136d846bffffffffffffffffffffffff8316611b6f565b6113876127106bffffffffffffffffffffffff8516611b6f565b10155b8383839091926113cc57604051638ac6e02b60e01b815260048101939093526bffffffffffffffffffffffff91821660248401521660448201526064016105c5565b50505050508060010190506112be565b505050565b5f63ffffffff821115611411576040516306dfcc6560e41b815260206004820152602481018390526044016105c5565b5090565b5f64ffffffffff821115611411576040516306dfcc6560e41b815260286004820152602481018390526044016105c5565b60208114611467576040516352d0ca5d60e01b815260040160405180910390fd5b5f61147482840184611df1565b90508060075f6114876020880188611981565b67ffffffffffffffff1681526020808201929092526040015f20919091556114b190850185611981565b67ffffffffffffffff167fc3e11be7d97f43bcfe1e376d79abe33d6fec609f088ded6415ff0ac004fd85f4826040516114ec91815260200190565b60405180910390a250505050565b5f61ffff821115611411576040516306dfcc6560e41b815260106004820152602481018390526044016105c5565b60045460408051600160e81b90920461ffff9081168352831660208301527f64dbf6468cb9658ab9289099b7b6e6898d71287182a35d46a742f52fce0da5d4910160405180910390a16004805461ffff909216600160e81b0261ffff60e81b19909216919091179055565b80545f90600160a01b900467ffffffffffffffff168082036115c85760405163e8d4708f60e01b815260040160405180910390fd5b8043101581906115ee576040516301e32ad960e71b81526004016105c591815260200190565b5082546001600160e01b0319811684556001600160a01b031691505b50919050565b5f6107d061161c611746565b8360405161190160f01b8152600281019290925260228201526042902090565b600280546001600160a01b038381166001600160a01b0319831681179093556040519116919082907f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e0905f90a35050565b60605f6116998361186f565b6040805160208082528183019092529192505f91906020820181803683375050509182525060208101929092525090565b5f67ffffffffffffffff82111561141157604080516306dfcc6560e41b81526004810191909152602481018390526044016105c5565b5f61ffff7f0000000000000000000000000000000000000000000000000000000000000000166117366040840160208501611b99565b63ffffffff166107d09190611b86565b5f306001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001614801561179e57507f000000000000000000000000000000000000000000000000000000000000000046145b156117c857507f000000000000000000000000000000000000000000000000000000000000000090565b610dc2604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f60208201527f0000000000000000000000000000000000000000000000000000000000000000918101919091527f000000000000000000000000000000000000000000000000000000000000000060608201524660808201523060a08201525f9060c00160405160208183030381529060405280519060200120905090565b5f60ff8216601f8111156107d057604051632cd44ac360e21b815260040160405180910390fd5b5f602082840312156118a6575f5ffd5b813560ff811681146118b6575f5ffd5b9392505050565b5f81518084528060208401602086015e5f602082860101526020601f19601f83011685010191505092915050565b60ff60f81b8816815260e060208201525f61190960e08301896118bd565b828103604084015261191b81896118bd565b606084018890526001600160a01b038716608085015260a0840186905283810360c0850152845180825260208087019350909101905f5b81811015611970578351835260209384019390920191600101611952565b50909b9a5050505050505050505050565b5f60208284031215611991575f5ffd5b813567ffffffffffffffff811681146118b6575f5ffd5b5f602082840312156119b8575f5ffd5b813561ffff811681146118b6575f5ffd5b5f60c0828403121561160a575f5ffd5b5f5f83601f8401126119e9575f5ffd5b50813567ffffffffffffffff811115611a00575f5ffd5b602083019150836020828501011115611a17575f5ffd5b9250929050565b5f5f5f5f5f60608688031215611a32575f5ffd5b853567ffffffffffffffff811115611a48575f5ffd5b611a54888289016119c9565b955050602086013567ffffffffffffffff811115611a70575f5ffd5b611a7c888289016119d9565b909550935050604086013567ffffffffffffffff811115611a9b575f5ffd5b611aa7888289016119d9565b969995985093965092949392505050565b5f5f5f60408486031215611aca575f5ffd5b833567ffffffffffffffff811115611ae0575f5ffd5b611aec868287016119c9565b935050602084013567ffffffffffffffff811115611b08575f5ffd5b611b14868287016119d9565b9497909650939450505050565b5f60208284031215611b31575f5ffd5b81356001600160a01b03811681146118b6575f5ffd5b634e487b7160e01b5f52604160045260245ffd5b634e487b7160e01b5f52601160045260245ffd5b80820281158282048414176107d0576107d0611b5b565b808201808211156107d0576107d0611b5b565b5f60208284031215611ba9575f5ffd5b813563ffffffff811681146118b6575f5ffd5b84815263ffffffff8416602082015260606040820152816060820152818360808301375f818301608090810191909152601f909201601f191601019392505050565b6040805190810167ffffffffffffffff81118282101715611c2157611c21611b47565b60405290565b604051601f8201601f1916810167ffffffffffffffff81118282101715611c5057611c50611b47565b604052919050565b80516bffffffffffffffffffffffff81168114611c73575f5ffd5b919050565b5f60208284031215611c88575f5ffd5b815167ffffffffffffffff811115611c9e575f5ffd5b8201601f81018413611cae575f5ffd5b805167ffffffffffffffff811115611cc857611cc8611b47565b611cd760208260051b01611c27565b8082825260208201915060208360061b850101925086831115611cf8575f5ffd5b6020840193505b82841015611d4f5760408488031215611d16575f5ffd5b611d1e611bfe565b611d2785611c58565b8152611d3560208601611c58565b602082015280835250602082019150604084019350611cff565b9695505050505050565b5f5f8335601e19843603018112611d6e575f5ffd5b83018035915067ffffffffffffffff821115611d88575f5ffd5b602001915036819003821315611a17575f5ffd5b818382375f9101908152919050565b818103818111156107d0576107d0611b5b565b5f60208284031215611dce575f5ffd5b815180151581146118b6575f5ffd5b634e487b7160e01b5f52603260045260245ffd5b5f60208284031215611e01575f5ffd5b503591905056",
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
func DeploySquares(auth *bind.TransactOpts, backend bind.ContractBackend, verifier_ common.Address, parameters_ IRotatingTaskManagerParameters, slots_ ISlotTaskManagerSlots, thresholdBps_ uint16, owner_ common.Address) (common.Address, *types.Transaction, *Squares, error) {
	parsed, err := SquaresMetaData.GetAbi()
	if err != nil {
		return common.Address{}, nil, nil, err
	}
	if parsed == nil {
		return common.Address{}, nil, nil, errors.New("GetABI returned nil")
	}

	address, tx, contract, err := bind.DeployContract(auth, *parsed, common.FromHex(SquaresBin), backend, verifier_, parameters_, slots_, thresholdBps_, owner_)
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

// SlotStart is a free data retrieval call binding the contract method 0xc2ea2134.
//
// Solidity: function slotStart(uint64 id) view returns(uint256)
func (_Squares *SquaresCaller) SlotStart(opts *bind.CallOpts, id uint64) (*big.Int, error) {
	var out []interface{}
	err := _Squares.contract.Call(opts, &out, "slotStart", id)

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// SlotStart is a free data retrieval call binding the contract method 0xc2ea2134.
//
// Solidity: function slotStart(uint64 id) view returns(uint256)
func (_Squares *SquaresSession) SlotStart(id uint64) (*big.Int, error) {
	return _Squares.Contract.SlotStart(&_Squares.CallOpts, id)
}

// SlotStart is a free data retrieval call binding the contract method 0xc2ea2134.
//
// Solidity: function slotStart(uint64 id) view returns(uint256)
func (_Squares *SquaresCallerSession) SlotStart(id uint64) (*big.Int, error) {
	return _Squares.Contract.SlotStart(&_Squares.CallOpts, id)
}

// Slots is a free data retrieval call binding the contract method 0x48547d69.
//
// Solidity: function slots() view returns((uint64,uint32))
func (_Squares *SquaresCaller) Slots(opts *bind.CallOpts) (ISlotTaskManagerSlots, error) {
	var out []interface{}
	err := _Squares.contract.Call(opts, &out, "slots")

	if err != nil {
		return *new(ISlotTaskManagerSlots), err
	}

	out0 := *abi.ConvertType(out[0], new(ISlotTaskManagerSlots)).(*ISlotTaskManagerSlots)

	return out0, err

}

// Slots is a free data retrieval call binding the contract method 0x48547d69.
//
// Solidity: function slots() view returns((uint64,uint32))
func (_Squares *SquaresSession) Slots() (ISlotTaskManagerSlots, error) {
	return _Squares.Contract.Slots(&_Squares.CallOpts)
}

// Slots is a free data retrieval call binding the contract method 0x48547d69.
//
// Solidity: function slots() view returns((uint64,uint32))
func (_Squares *SquaresCallerSession) Slots() (ISlotTaskManagerSlots, error) {
	return _Squares.Contract.Slots(&_Squares.CallOpts)
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
