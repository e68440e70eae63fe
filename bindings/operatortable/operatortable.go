// Code generated - DO NOT EDIT.
// This file is a generated binding and any manual changes will be lost.

package operatortable

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

// IBN254CertificateVerifierG1Point is an auto generated low-level Go binding around an user-defined struct.
type IBN254CertificateVerifierG1Point struct {
	X *big.Int
	Y *big.Int
}

// IBN254CertificateVerifierG2Point is an auto generated low-level Go binding around an user-defined struct.
type IBN254CertificateVerifierG2Point struct {
	X [2]*big.Int
	Y [2]*big.Int
}

// IBN254CertificateVerifierOperatorSet is an auto generated low-level Go binding around an user-defined struct.
type IBN254CertificateVerifierOperatorSet struct {
	Avs common.Address
	Id  uint32
}

// IOperatorTableOperator is an auto generated low-level Go binding around an user-defined struct.
type IOperatorTableOperator struct {
	Account common.Address
	Weight  *big.Int
	Key     IBN254CertificateVerifierG1Point
}

// IOperatorTableRules is an auto generated low-level Go binding around an user-defined struct.
type IOperatorTableRules struct {
	LookAhead     uint32
	MaxOperators  uint32
	MinimumWeight *big.Int
	Strategies    []IOperatorTableStrategy
}

// IOperatorTableStrategy is an auto generated low-level Go binding around an user-defined struct.
type IOperatorTableStrategy struct {
	Strategy   common.Address
	Multiplier *big.Int
}

// OperatorTableMetaData contains all meta data concerning the OperatorTable contract.
var OperatorTableMetaData = &bind.MetaData{
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"avs_\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"allocationManager_\",\"type\":\"address\",\"internalType\":\"contractIOperatorSets\"},{\"name\":\"keyRegistrar_\",\"type\":\"address\",\"internalType\":\"contractIKeyRegistrar\"},{\"name\":\"certificateVerifier_\",\"type\":\"address\",\"internalType\":\"contractIBN254CertificateVerifier\"},{\"name\":\"postChangeBps_\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"postAge_\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"owner_\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"acceptOwnership\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"addQuorum\",\"inputs\":[{\"name\":\"quorum\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"rules\",\"type\":\"tuple\",\"internalType\":\"structIOperatorTable.Rules\",\"components\":[{\"name\":\"lookAhead\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"maxOperators\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"minimumWeight\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"strategies\",\"type\":\"tuple[]\",\"internalType\":\"structIOperatorTable.Strategy[]\",\"components\":[{\"name\":\"strategy\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"multiplier\",\"type\":\"uint96\",\"internalType\":\"uint96\"}]}]}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"allocationManager\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIOperatorSets\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"announce\",\"inputs\":[{\"name\":\"call\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"announcement\",\"inputs\":[{\"name\":\"call\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[{\"name\":\"fromBlock\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"toBlock\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"avs\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"certificateVerifier\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIBN254CertificateVerifier\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"deregisterOperator\",\"inputs\":[{\"name\":\"operator\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"avs_\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"operatorSetIds\",\"type\":\"uint32[]\",\"internalType\":\"uint32[]\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"eject\",\"inputs\":[{\"name\":\"operator\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"quorums\",\"type\":\"uint32[]\",\"internalType\":\"uint32[]\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"ejectedAt\",\"inputs\":[{\"name\":\"operator\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"ejector\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"evict\",\"inputs\":[{\"name\":\"operator\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"quorum\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"getOperators\",\"inputs\":[{\"name\":\"quorum\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"outputs\":[{\"name\":\"operators\",\"type\":\"tuple[]\",\"internalType\":\"structIOperatorTable.Operator[]\",\"components\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"weight\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"key\",\"type\":\"tuple\",\"internalType\":\"structIBN254CertificateVerifier.G1Point\",\"components\":[{\"name\":\"X\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"Y\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"getQuorums\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint32[]\",\"internalType\":\"uint32[]\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"getRules\",\"inputs\":[{\"name\":\"quorum\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structIOperatorTable.Rules\",\"components\":[{\"name\":\"lookAhead\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"maxOperators\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"minimumWeight\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"strategies\",\"type\":\"tuple[]\",\"internalType\":\"structIOperatorTable.Strategy[]\",\"components\":[{\"name\":\"strategy\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"multiplier\",\"type\":\"uint96\",\"internalType\":\"uint96\"}]}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"getTables\",\"inputs\":[{\"name\":\"from\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"count\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"tables\",\"type\":\"uint32[]\",\"internalType\":\"uint32[]\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"getTotals\",\"inputs\":[{\"name\":\"quorum\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structIBN254CertificateVerifier.G1Point\",\"components\":[{\"name\":\"X\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"Y\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"isDue\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"isMember\",\"inputs\":[{\"name\":\"quorum\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"isRootValidByTimestamp\",\"inputs\":[{\"name\":\"\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"pure\"},{\"type\":\"function\",\"name\":\"keyRegistrar\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIKeyRegistrar\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"keySet\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structIBN254CertificateVerifier.OperatorSet\",\"components\":[{\"name\":\"avs\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"id\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"noticeBlocks\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"pure\"},{\"type\":\"function\",\"name\":\"owner\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"pendingOwner\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"post\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"postAge\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"postChangeBps\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint16\",\"internalType\":\"uint16\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"registerOperator\",\"inputs\":[{\"name\":\"operator\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"avs_\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"operatorSetIds\",\"type\":\"uint32[]\",\"internalType\":\"uint32[]\"},{\"name\":\"data\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"renounceOwnership\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"pure\"},{\"type\":\"function\",\"name\":\"setEjector\",\"inputs\":[{\"name\":\"ejector_\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setRules\",\"inputs\":[{\"name\":\"quorum\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"rules\",\"type\":\"tuple\",\"internalType\":\"structIOperatorTable.Rules\",\"components\":[{\"name\":\"lookAhead\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"maxOperators\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"minimumWeight\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"strategies\",\"type\":\"tuple[]\",\"internalType\":\"structIOperatorTable.Strategy[]\",\"components\":[{\"name\":\"strategy\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"multiplier\",\"type\":\"uint96\",\"internalType\":\"uint96\"}]}]}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"socketOf\",\"inputs\":[{\"name\":\"operator\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"string\",\"internalType\":\"string\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"supportsAVS\",\"inputs\":[{\"name\":\"avs_\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"sync\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"tableAt\",\"inputs\":[{\"name\":\"referenceBlock\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"outputs\":[{\"name\":\"table\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"transferOwnership\",\"inputs\":[{\"name\":\"newOwner\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"updateOperators\",\"inputs\":[{\"name\":\"operators\",\"type\":\"address[]\",\"internalType\":\"address[]\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"updateSocket\",\"inputs\":[{\"name\":\"socket\",\"type\":\"string\",\"internalType\":\"string\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"weightNow\",\"inputs\":[{\"name\":\"quorum\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"operator\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint96\",\"internalType\":\"uint96\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"withdrawAnnouncement\",\"inputs\":[{\"name\":\"call\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"event\",\"name\":\"AnnouncementWithdrawn\",\"inputs\":[{\"name\":\"call\",\"type\":\"bytes\",\"indexed\":false,\"internalType\":\"bytes\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"CallAnnounced\",\"inputs\":[{\"name\":\"call\",\"type\":\"bytes\",\"indexed\":false,\"internalType\":\"bytes\"},{\"name\":\"fromBlock\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"toBlock\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"EjectorChanged\",\"inputs\":[{\"name\":\"previous\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"current\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"OperatorJoined\",\"inputs\":[{\"name\":\"quorum\",\"type\":\"uint32\",\"indexed\":true,\"internalType\":\"uint32\"},{\"name\":\"operator\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"g1\",\"type\":\"tuple\",\"indexed\":false,\"internalType\":\"structIBN254CertificateVerifier.G1Point\",\"components\":[{\"name\":\"X\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"Y\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"name\":\"g2\",\"type\":\"tuple\",\"indexed\":false,\"internalType\":\"structIBN254CertificateVerifier.G2Point\",\"components\":[{\"name\":\"X\",\"type\":\"uint256[2]\",\"internalType\":\"uint256[2]\"},{\"name\":\"Y\",\"type\":\"uint256[2]\",\"internalType\":\"uint256[2]\"}]}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"OperatorLeft\",\"inputs\":[{\"name\":\"quorum\",\"type\":\"uint32\",\"indexed\":true,\"internalType\":\"uint32\"},{\"name\":\"operator\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"OwnershipTransferStarted\",\"inputs\":[{\"name\":\"previousOwner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"newOwner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"OwnershipTransferred\",\"inputs\":[{\"name\":\"previousOwner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"newOwner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"RulesChanged\",\"inputs\":[{\"name\":\"quorum\",\"type\":\"uint32\",\"indexed\":true,\"internalType\":\"uint32\"},{\"name\":\"rules\",\"type\":\"tuple\",\"indexed\":false,\"internalType\":\"structIOperatorTable.Rules\",\"components\":[{\"name\":\"lookAhead\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"maxOperators\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"minimumWeight\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"strategies\",\"type\":\"tuple[]\",\"internalType\":\"structIOperatorTable.Strategy[]\",\"components\":[{\"name\":\"strategy\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"multiplier\",\"type\":\"uint96\",\"internalType\":\"uint96\"}]}]}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"SocketChanged\",\"inputs\":[{\"name\":\"operator\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"socket\",\"type\":\"string\",\"indexed\":false,\"internalType\":\"string\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"TablePosted\",\"inputs\":[{\"name\":\"table\",\"type\":\"uint32\",\"indexed\":true,\"internalType\":\"uint32\"},{\"name\":\"quorum\",\"type\":\"uint32\",\"indexed\":true,\"internalType\":\"uint32\"},{\"name\":\"root\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"},{\"name\":\"members\",\"type\":\"uint256[]\",\"indexed\":false,\"internalType\":\"uint256[]\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"CallNotAnnounced\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"EjectionNeedsNotice\",\"inputs\":[{\"name\":\"quorum\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"operator\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"InvalidRules\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"InvalidSocket\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"KeyChanged\",\"inputs\":[{\"name\":\"operator\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NoKey\",\"inputs\":[{\"name\":\"operator\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NotAnOperator\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NotOnTheCurve\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"NotTheAllocationManager\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NotTheEjector\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NotTheUpdater\",\"inputs\":[{\"name\":\"updater\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NothingToPost\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"OwnableInvalidOwner\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"OwnableUnauthorizedAccount\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"OwnerNeeded\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"QuorumFull\",\"inputs\":[{\"name\":\"quorum\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"QuorumRefused\",\"inputs\":[{\"name\":\"quorum\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"SafeCastOverflowedUintDowncast\",\"inputs\":[{\"name\":\"bits\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"UnknownQuorum\",\"inputs\":[{\"name\":\"quorum\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"WeightSuffices\",\"inputs\":[{\"name\":\"quorum\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"operator\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"WeightTooLow\",\"inputs\":[{\"name\":\"quorum\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"weight\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"minimum\",\"type\":\"uint96\",\"internalType\":\"uint96\"}]},{\"type\":\"error\",\"name\":\"CertificateStale\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"ECAddFailed\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"EmptyRoot\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"ExpModFailed\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"InvalidIndex\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"InvalidOperatorIndex\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"InvalidProofLength\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"NonSignerIndicesNotSorted\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"OnlyTableUpdater\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"ReferenceTimestampDoesNotExist\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"RootDisabled\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"TableUpdateStale\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"VerificationFailed\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"InvalidPermissions\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"NonexistentAVSMetadata\",\"inputs\":[]}]",
	Sigs: map[string]string{
		"79ba5097": "acceptOwnership()",
		"c52a4afd": "addQuorum(uint32,(uint32,uint32,uint96,(address,uint96)[]))",
		"ca8aa7c7": "allocationManager()",
		"b216706c": "announce(bytes)",
		"dd2069d9": "announcement(bytes)",
		"de1164bb": "avs()",
		"dfd93d3b": "certificateVerifier()",
		"303ca956": "deregisterOperator(address,address,uint32[])",
		"4da813d8": "eject(address,uint32[])",
		"ff5dfeec": "ejectedAt(address)",
		"28f61b31": "ejector()",
		"cc45c29b": "evict(address,uint32)",
		"f40c14c4": "getOperators(uint32)",
		"77642b73": "getQuorums()",
		"82fa18db": "getRules(uint32)",
		"c756b843": "getTables(uint256,uint256)",
		"c942b2e5": "getTotals(uint32)",
		"24975e55": "isDue()",
		"fbb601e4": "isMember(uint32,address)",
		"64e1df84": "isRootValidByTimestamp(uint32)",
		"3ec45c7e": "keyRegistrar()",
		"788499c0": "keySet()",
		"301d515d": "noticeBlocks()",
		"8da5cb5b": "owner()",
		"e30c3978": "pendingOwner()",
		"05c1f502": "post()",
		"eae415f4": "postAge()",
		"29a7afa4": "postChangeBps()",
		"c63fd502": "registerOperator(address,address,uint32[],bytes)",
		"715018a6": "renounceOwnership()",
		"2cdd1e86": "setEjector(address)",
		"f9ba6319": "setRules(uint32,(uint32,uint32,uint96,(address,uint96)[]))",
		"3aabb266": "socketOf(address)",
		"b5265787": "supportsAVS(address)",
		"fff6cae9": "sync()",
		"417edf6e": "tableAt(uint32)",
		"f2fde38b": "transferOwnership(address)",
		"00cf2ab5": "updateOperators(address[])",
		"0cf4b767": "updateSocket(string)",
		"f4c0f5ff": "weightNow(uint32,address)",
		"2b0ab1cb": "withdrawAnnouncement(bytes)",
	},
	Bin: "0x610140604052348015610010575f5ffd5b50604051614f34380380614f3483398101604081905261002f916101c4565b6001600160a01b0380881660805280871660a0528190811661006b57604051631e4fbdf760e01b81525f60048201526024015b60405180910390fd5b61007481610143565b506001600160a01b0380861660c052841660e081905261ffff84166101005263ffffffff831661012052604080516368d6e08160e01b815290515f92916368d6e0819160048083019260209291908290030181865afa1580156100d9573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906100fd9190610269565b9050806001600160a01b0381163014610135576040516360cfd7dd60e11b81526001600160a01b039091166004820152602401610062565b50505050505050505061028b565b600280546001600160a01b031916905561015c8161015f565b50565b600180546001600160a01b038381166001600160a01b0319831681179093556040519116919082907f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e0905f90a35050565b6001600160a01b038116811461015c575f5ffd5b5f5f5f5f5f5f5f60e0888a0312156101da575f5ffd5b87516101e5816101b0565b60208901519097506101f6816101b0565b6040890151909650610207816101b0565b6060890151909550610218816101b0565b608089015190945061ffff8116811461022f575f5ffd5b60a089015190935063ffffffff81168114610248575f5ffd5b60c0890151909250610259816101b0565b8091505092959891949750929550565b5f60208284031215610279575f5ffd5b8151610284816101b0565b9392505050565b60805160a05160c05160e0516101005161012051614bd661035e5f395f8181610636015261090101525f818161034201526109bb01525f81816105fe015261343f01525f81816103e701528181612856015261294201525f818161057501528181610b10015281816112d401528181611454015281816125440152612f3a01525f81816104e6015281816105d7015281816107d501528181610b5e0152818161107f0152818161132d015281816114a20152818161258d01528181612f930152818161349801526134dd0152614bd65ff3fe608060405234801561000f575f5ffd5b50600436106102c1575f3560e01c80638da5cb5b1161017c578063de1164bb116100dd578063f40c14c411610093578063fbb601e41161006e578063fbb601e4146106c9578063ff5dfeec14610709578063fff6cae914610728575f5ffd5b8063f40c14c41461066b578063f4c0f5ff1461068b578063f9ba6319146106b6575f5ffd5b8063e30c3978116100c3578063e30c397814610620578063eae415f414610631578063f2fde38b14610658575f5ffd5b8063de1164bb146105d2578063dfd93d3b146105f9575f5ffd5b8063c756b84311610132578063ca8aa7c711610118578063ca8aa7c714610570578063cc45c29b14610597578063dd2069d9146105aa575f5ffd5b8063c756b8431461053c578063c942b2e51461054f575f5ffd5b8063b526578711610162578063b5265787146104d6578063c52a4afd14610516578063c63fd50214610529575f5ffd5b80638da5cb5b146104b2578063b216706c146104c3575f5ffd5b80633aabb26611610226578063715018a6116101dc578063788499c0116101c2578063788499c01461047557806379ba50971461048a57806382fa18db14610492575f5ffd5b8063715018a61461045857806377642b7314610460575f5ffd5b8063417edf6e1161020c578063417edf6e146104095780634da813d81461043157806364e1df8414610444575f5ffd5b80633aabb266146103c25780633ec45c7e146103e2575f5ffd5b806329a7afa41161027b5780632cdd1e86116102615780632cdd1e861461038a578063301d515d1461039d578063303ca956146103af575f5ffd5b806329a7afa41461033d5780632b0ab1cb14610377575f5ffd5b80630cf4b767116102ab5780630cf4b767146102e257806324975e55146102f557806328f61b3114610312575f5ffd5b8062cf2ab5146102c557806305c1f502146102da575b5f5ffd5b6102d86102d3366004613a65565b610730565b005b6102d8610818565b6102d86102f0366004613ae2565b61083f565b6102fd6108c0565b60405190151581526020015b60405180910390f35b600454610325906001600160a01b031681565b6040516001600160a01b039091168152602001610309565b6103647f000000000000000000000000000000000000000000000000000000000000000081565b60405161ffff9091168152602001610309565b6102d8610385366004613ae2565b610a32565b6102d8610398366004613b29565b610aa2565b6120005b604051908152602001610309565b6102d86103bd366004613b44565b610b05565b6103d56103d0366004613b29565b610cd3565b6040516103099190613ba5565b6103257f000000000000000000000000000000000000000000000000000000000000000081565b61041c610417366004613beb565b610d7c565b60405163ffffffff9091168152602001610309565b6102d861043f366004613c06565b610e90565b6102fd610452366004613beb565b50600190565b6102d8610f89565b610468610fa2565b6040516103099190613c57565b61047d611023565b6040516103099190613c9f565b6102d86110c2565b6104a56104a0366004613beb565b611106565b6040516103099190613cc5565b6001546001600160a01b0316610325565b6102d86104d1366004613ae2565b6111f4565b6102fd6104e4366004613b29565b7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0390811691161490565b6102d8610524366004613d6b565b611282565b6102d8610537366004613dbe565b611449565b61046861054a366004613e52565b6115b3565b61056261055d366004613beb565b6116ac565b604051610309929190613e72565b6103257f000000000000000000000000000000000000000000000000000000000000000081565b6102d86105a5366004613e99565b61170c565b6105bd6105b8366004613ae2565b611817565b60408051928352602083019190915201610309565b6103257f000000000000000000000000000000000000000000000000000000000000000081565b6103257f000000000000000000000000000000000000000000000000000000000000000081565b6002546001600160a01b0316610325565b61041c7f000000000000000000000000000000000000000000000000000000000000000081565b6102d8610666366004613b29565b61185e565b61067e610679366004613beb565b6118cf565b6040516103099190613ec5565b61069e610699366004613f3d565b611a0d565b6040516001600160601b039091168152602001610309565b6102d86106c4366004613d6b565b611a91565b6102fd6106d7366004613f3d565b63ffffffff82165f908152602081815260408083206001600160a01b0385168452600301909152902054151592915050565b6103a1610717366004613b29565b60056020525f908152604090205481565b6102d8611abd565b5f5f5b6007548110156107c1576107af6007828154811061075357610753613f69565b905f5260205f2090600891828204019190066004029054906101000a900463ffffffff168585808060200260200160405190810160405280939291908181526020018383602002808284375f92019190915250611c1f92505050565b156107b957600191505b600101610733565b508080156107f75750336001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016145b1561080a576006805460ff191660011790555b610812611e93565b50505050565b610820611e93565b61083d576040516301fcee5760e41b815260040160405180910390fd5b565b335f8181526008602052604090205461087c5760405163c0ae66ad60e01b81526001600160a01b0390911660048201526024015b60405180910390fd5b506108bc3383838080601f0160208091040260200160405190810160405280939291908181526020018383808284375f92019190915250611f7d92505050565b5050565b5f5f6108cd600c54612053565b63ffffffff1690504381036108e3575f91505090565b60065460ff16156108f657600191505090565b5f61092763ffffffff7f00000000000000000000000000000000000000000000000000000000000000001683613f91565b431190505f5b600754811015610a29575f5f5f6007848154811061094d5761094d613f69565b5f9182526020808320600883040154600790921660049081026101000a90920463ffffffff1684528301939093526040909101812091820154919250600160601b9091046001600160601b031690036109a65750610a21565b8280610a0f575060048101546109ea9061ffff7f000000000000000000000000000000000000000000000000000000000000000016906001600160601b0316613fa4565b6004820154610a0c9061271090600160601b90046001600160601b0316613fa4565b10155b15610a1f57600194505050505090565b505b60010161092d565b505f9250505090565b610a3a612063565b60035f8383604051610a4d929190613fbb565b604051809103902081526020019081526020015f205f90557f5b13d13ae1d258a6f47936295328d011aff1e312ba2b2b053c704a9672c3706f8282604051610a96929190613ff2565b60405180910390a15050565b610aaa612063565b6004546040516001600160a01b038084169216907fca2872c91b097660be2aad9cf06f8c8782ab0ecf296255b9bd51fbcd3fa5dcd1905f90a3600480546001600160a01b0319166001600160a01b0392909216919091179055565b336001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168114610b5b57604051634cd71bb360e11b81526001600160a01b039091166004820152602401610873565b507f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316836001600160a01b031603610812575f5f5b82811015610c7c57610c00848483818110610bb557610bb5613f69565b9050602002016020810190610bca9190613beb565b6001600160a01b0388165f9081526009602090815260409182902082518084019093528054835260010154908201528890612090565b15610c7457610c0e82614005565b9150856001600160a01b0316848483818110610c2c57610c2c613f69565b9050602002016020810190610c419190613beb565b63ffffffff167f97baa8916c1ed61d5a3ccc4c9db94fa8e25ab910237e713b232d07bcc0c3406f60405160405180910390a35b600101610b98565b50805f03610c8a5750610812565b6001600160a01b0385165f9081526008602052604081208054839290610cb190849061401d565b90915550506006805460ff19166001179055610ccb611e93565b505050505050565b6001600160a01b0381165f908152600a60205260409020805460609190610cf990614030565b80601f0160208091040260200160405190810160405280929190818152602001828054610d2590614030565b8015610d705780601f10610d4757610100808354040283529160200191610d70565b820191905f5260205f20905b815481529060010190602001808311610d5357829003601f168201915b50505050509050919050565b600c545f905b8015610db457610d9181612053565b91508263ffffffff168263ffffffff1611610dac5750919050565b60201c610d82565b50600b545f905b80821015610e3a575f6002610dd08385613f91565b610dda9190614062565b90508463ffffffff16600b8281548110610df657610df6613f69565b5f918252602090912060088204015460079091166004026101000a900463ffffffff1611610e3057610e29816001613f91565b9250610e34565b8091505b50610dbb565b8115610e8657600b610e4d60018461401d565b81548110610e5d57610e5d613f69565b905f5260205f2090600891828204019190066004029054906101000a900463ffffffff16610e88565b5f5b949350505050565b6004546001600160a01b0316331480610eb357506001546001600160a01b031633145b3390610ede57604051630bd6dd1360e21b81526001600160a01b039091166004820152602401610873565b50610ee761229a565b610f2f575f5b81811015610f2d57610f25838383818110610f0a57610f0a613f69565b9050602002016020810190610f1f9190613beb565b85612323565b600101610eed565b505b6001600160a01b0383165f9081526005602090815260409182902042905581518382028181018301909352838152610f84928692869186918291908501908490808284375f9201919091525061254292505050565b505050565b60405163017ed72b60e01b815260040160405180910390fd5b6060600780548060200260200160405190810160405280929190818152602001828054801561101957602002820191905f5260205f20905f905b82829054906101000a900463ffffffff1663ffffffff1681526020019060040190602082600301049283019260010382029150808411610fdc5790505b5050505050905090565b604080518082019091525f80825260208201526110bd60075f8154811061104c5761104c613f69565b5f918252602080832060088304015460408051808201825285815283019490945283518085019094526001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016845260079092166004026101000a90910463ffffffff169082015290565b905090565b60025433906001600160a01b031681146110fa5760405163118cdaa760e01b81526001600160a01b0382166004820152602401610873565b61110381612603565b50565b604080516080810182525f808252602082018190529181019190915260608082015263ffffffff8281165f90815260208181526040808320815160808101835281548087168252640100000000810490961681850152680100000000000000009095046001600160601b0316858301526001810180548351818602810186019094528084529194606087019491929184015b828210156111e6575f84815260209081902060408051808201909152908401546001600160a01b0381168252600160a01b90046001600160601b031681830152825260019092019101611198565b505050915250909392505050565b6111fc612063565b5f61120961200043613f91565b90508060035f858560405161121f929190613fbb565b604051809103902081526020019081526020015f20819055507f0bae400cd80a8832bca9d20db4fa7ef5e92c1c5d97a90ff371eb13c236e18caa8383836112658561261c565b6040516112759493929190614081565b60405180910390a1505050565b61128a612063565b60075460101180156112a3575060ff63ffffffff831611155b80156112cb575063ffffffff8083165f90815260208190526040902054640100000000900416155b80156113ba57507f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663260dc75861135f84604080518082019091525f808252602082015250604080518082019091526001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016815263ffffffff909116602082015290565b6040518263ffffffff1660e01b815260040161137b9190613c9f565b602060405180830381865afa158015611396573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906113ba91906140a7565b82906113e25760405163d23805a160e01b815263ffffffff9091166004820152602401610873565b50600780546001810182555f8290527fa66cc928b5edb82af9bd49922954155ab7b0942694bea4ce44661d9a8736c68860088204018054919092166004026101000a63ffffffff81810219909216918516021790556114418282612629565b6108bc6127a6565b336001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016811461149f57604051634cd71bb360e11b81526001600160a01b039091166004820152602401610873565b507f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316856001600160a01b03161485906115005760405163c0ae66ad60e01b81526001600160a01b039091166004820152602401610873565b506115168661151183850185614134565b611f7d565b5f611522878686612841565b90505f5b848110156115675761155f86868381811061154357611543613f69565b90506020020160208101906115589190613beb565b8984612b56565b600101611526565b506001600160a01b0387165f908152600860205260408120805486929061158f908490613f91565b90915550506006805460ff191660011790556115a9611e93565b5050505050505050565b600b546060905f9084106115c7575f6115d5565b600b546115d590859061401d565b90508083106115e457806115e6565b825b67ffffffffffffffff8111156115fe576115fe6140c6565b604051908082528060200260200182016040528015611627578160200160208202803683370190505b5091505f5b82518110156116a457600b6116418287613f91565b8154811061165157611651613f69565b905f5260205f2090600891828204019190066004029054906101000a900463ffffffff1683828151811061168757611687613f69565b63ffffffff9092166020928302919091019091015260010161162c565b505092915050565b5f6116c860405180604001604052805f81526020015f81525090565b505063ffffffff165f90815260208181526040918290206004810154835180850190945260058201548452600690910154918301919091526001600160601b031691565b5f61171682612cf3565b6001600160a01b0384165f908152600382016020526040902054909150839061175e5760405163c0ae66ad60e01b81526001600160a01b039091166004820152602401610873565b5061176881612d43565b6001600160601b031661177b8385611a0d565b6001600160601b031610828490916117bd576040516392c5937760e01b815263ffffffff90921660048301526001600160a01b03166024820152604401610873565b50506040805160018082528183019092525f916020808301908036833701905050905082815f815181106117f3576117f3613f69565b602002602001019063ffffffff16908163ffffffff16815250506108128482612542565b5f5f60035f858560405161182c929190613fbb565b604051809103902081526020019081526020015f20549150815f14611857576118548261261c565b90505b9250929050565b611866612063565b600280546001600160a01b0383166001600160a01b031990911681179091556118976001546001600160a01b031690565b6001600160a01b03167f38d16b8cac22d99fc7c124b9cd0de2d3fa1faef420bfe791d8c362d765e2270060405160405180910390a350565b63ffffffff81165f90815260208190526040902060020180546060919067ffffffffffffffff811115611904576119046140c6565b60405190808252806020026020018201604052801561193d57816020015b61192a6139a1565b8152602001906001900390816119225790505b5091505f5b8251811015611a06575f82828154811061195e5761195e613f69565b5f918252602080832060408051808201825291909301546001600160a01b0380821683526001600160601b03600160a01b9092048216838501908152855160608101875284518316815290519092168285015282511685526009835293839020835180850185528154815260019190910154928101929092529183015285519092508590849081106119f2576119f2613f69565b602090810291909101015250600101611942565b5050919050565b6040805160018082528183019092525f918291906020808301908036833701905050905082815f81518110611a4457611a44613f69565b60200260200101906001600160a01b031690816001600160a01b031681525050611a6e8482612d71565b5f81518110611a7f57611a7f613f69565b60200260200101519150505b92915050565b611a99612063565b600b5415611aa957611aa9613124565b611ab282612cf3565b506114418282612629565b5f5b600754811015611c16575f5f5f60078481548110611adf57611adf613f69565b5f918252602080832060088304015460079092166004026101000a90910463ffffffff1683528201929092526040018120600281015490925067ffffffffffffffff811115611b3057611b306140c6565b604051908082528060200260200182016040528015611b59578160200160208202803683370190505b5090505f5b8151811015611bc757826002018181548110611b7c57611b7c613f69565b5f9182526020909120015482516001600160a01b0390911690839083908110611ba757611ba7613f69565b6001600160a01b0390921660209283029190910190910152600101611b5e565b50611c0860078481548110611bde57611bde613f69565b905f5260205f2090600891828204019190066004029054906101000a900463ffffffff1682611c1f565b505050806001019050611abf565b50610820611e93565b63ffffffff82165f90815260208190526040812081611c3d82612d43565b90505f611c4a8686612d71565b60048401549091506001600160601b0380821691600160601b9004165f5b8751811015611e22575f866003015f8a8481518110611c8957611c89613f69565b60200260200101516001600160a01b03166001600160a01b031681526020019081526020015f20549050805f03611cc05750611e1a565b5f866001600160601b0316868481518110611cdd57611cdd613f69565b60200260200101516001600160601b031610611d1257858381518110611d0557611d05613f69565b6020026020010151611d14565b5f5b90505f60028901611d2660018561401d565b81548110611d3657611d36613f69565b5f918252602090912001546001600160601b03600160a01b909104811691508216819003611d6657505050611e1a565b8160028a01611d7660018661401d565b81548110611d8657611d86613f69565b5f91825260209091200180546001600160a01b0316600160a01b6001600160601b039384160217905582811690611dbf9083168861401d565b611dc99190613f91565b9550806001600160601b0316826001600160601b031611611df357611dee82826141c8565b611dfd565b611dfd81836141c8565b611e10906001600160601b031686613f91565b9450600199505050505b600101611c68565b508515611e8857611e3282613149565b611e3b8261317c565b60048701805477ffffffffffffffffffffffffffffffffffffffffffffffff1916600160601b6001600160601b03938416026bffffffffffffffffffffffff191617929091169190911790555b505050505092915050565b5f611e9c6108c0565b611ea557505f90565b5f611eaf43613196565b600b80546001810182555f918252600881047f0175b7a638427703f0dbe7bb9bbf987a2551717b34e79f33b5b1008d1fa01db901805463ffffffff80861660046007909516949094026101000a848102910219909116179055600c805460201b90911790556006805460ff191690559091505b600754811015611f7457611f6c60078281548110611f4257611f42613f69565b905f5260205f2090600891828204019190066004029054906101000a900463ffffffff16836131c6565b600101611f22565b50600191505090565b80518015801590611f8f575060808111155b611fac576040516310d5de2f60e21b815260040160405180910390fd5b6001600160a01b0383165f908152600a6020526040908190209051611fd191906141e7565b6040518091039020828051906020012003611feb57505050565b6001600160a01b0383165f908152600a6020526040902061200c83826142a3565b50826001600160a01b03167f7b90e57ad5849033f537b6151b8989dc4c881fa047d03e3fabb45d1aa9dc3731836040516120469190613ba5565b60405180910390a2505050565b5f611a8b63ffffffff8316613196565b6001546001600160a01b0316331461083d5760405163118cdaa760e01b8152336004820152602401610873565b63ffffffff83165f908152602081815260408083206001600160a01b0386168452600381019092528220548083036120cc575f92505050612293565b5f600283016120dc60018461401d565b815481106120ec576120ec613f69565b5f918252602082200154600285018054600160a01b9092046001600160601b031693509061211c9060019061401d565b8154811061212c5761212c613f69565b5f918252602091829020604080518082019091529101546001600160a01b0381168252600160a01b90046001600160601b0316918101919091529050806002850161217860018661401d565b8154811061218857612188613f69565b5f91825260208083208451948201516001600160601b0316600160a01b026001600160a01b0395861617920191909155835190921681526003860190915260409020839055600284018054806121e0576121e061435e565b5f828152602080822083015f199081018390559092019092556001600160a01b03891682526003860190526040812081905560048501805484929061222f9084906001600160601b03166141c8565b82546001600160601b039182166101009390930a9283029190920219909116179055506040805180820190915260058501548152600685015460208201526122779087613561565b8051600586015560200151600690940193909355506001925050505b9392505050565b5f5f60035f5f366040516122af929190613fbb565b604051809103902081526020019081526020015f20549050805f141580156122d75750804310155b80156122eb57506122e78161261c565b4311155b9150811561231f5760035f5f36604051612306929190613fbb565b604051809103902081526020019081526020015f205f90555b5090565b63ffffffff82165f908152602081815260408083206001600160a01b038516845260038101909252822054909181900361235d5750505050565b6040805160608101825260078401546001600160601b038082168352600160601b8204166020830152600160c01b900467ffffffffffffffff169181018290529015806123c55750612000816040015167ffffffffffffffff166123c19190613f91565b4310155b156123f45750604080516060810182525f80825260048501546001600160601b03166020830152918101919091525b6002830161240360018461401d565b8154811061241357612413613f69565b905f5260205f20015f0160149054906101000a90046001600160601b0316815f018181516124419190614372565b6001600160601b0316905250612456436135d9565b67ffffffffffffffff166040820152602081015181516001600160601b03918216916124859160049116613fa4565b1115858590916124bf5760405163ef63817160e01b815263ffffffff90921660048301526001600160a01b03166024820152604401610873565b5050805160079093018054602083015160409093015167ffffffffffffffff16600160c01b0277ffffffffffffffffffffffffffffffffffffffffffffffff6001600160601b03948516600160601b0277ffffffffffffffffffffffffffffffffffffffffffffffff199093169490961693909317179390931617909155505050565b7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316636e3492b56040518060600160405280856001600160a01b031681526020017f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602001848152506040518263ffffffff1660e01b81526004016125da9190614391565b5f604051808303815f87803b1580156125f1575f5ffd5b505af1158015610ccb573d5f5f3e3d5ffd5b600280546001600160a01b03191690556111038161360f565b5f611a8b61200083613f91565b63ffffffff82165f9081526020819052604081209061264b6060840184614407565b915050801580159061265e575060108111155b801561267e57506126756040840160208501613beb565b63ffffffff1615155b80156126a157506101006126986040850160208601613beb565b63ffffffff1611155b80156126c6575060028201546126bd6040850160208601613beb565b63ffffffff1610155b6126e3576040516319557f1960e31b815260040160405180910390fd5b5f5b81811015612752576126fa6060850185614407565b8281811061270a5761270a613f69565b90506040020160200160208101906127229190614461565b6001600160601b03165f0361274a576040516319557f1960e31b815260040160405180910390fd5b6001016126e5565b50828261275f8282614543565b9050508363ffffffff167f0352f920b8fd6ac1da8c3124949f25da6c9c107af171e8cbf8ed0bb65ca8acbd84604051612798919061468e565b60405180910390a250505050565b5f5f5b60075481101561281d575f5f600783815481106127c8576127c8613f69565b5f918252602080832060088304015463ffffffff60046007909416939093026101000a9004821684528301939093526040909101902054612813916401000000009091041683613f91565b91506001016127a9565b50610400811115611103576040516319557f1960e31b815260040160405180910390fd5b604080518082019091525f80825260208201527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663bd30a0b961288b611023565b6040516001600160e01b031960e084901b16815281516001600160a01b03908116600483015260209092015163ffffffff1660248201529087166044820152606401602060405180830381865afa1580156128e8573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061290c91906140a7565b849061293757604051637151dea760e11b81526001600160a01b039091166004820152602401610873565b506129406139ea565b7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316639a43e3fb612977611023565b6040516001600160e01b031960e084901b16815281516001600160a01b03908116600483015260209092015163ffffffff166024820152908816604482015260640160c060405180830381865afa1580156129d4573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906129f89190614786565b6001600160a01b0387165f9081526009602090815260408083208151808301909252805480835260019091015492820192909252845194965092945091929091148015612a4c575083602001518260200151145b90508080612a6f57506001600160a01b0387165f90815260086020526040902054155b8790612a9a5760405163739876d760e01b81526001600160a01b039091166004820152602401610873565b5080612ac9576001600160a01b0387165f90815260096020908152604090912085518155908501516001909101555b5f5b85811015612b4b57876001600160a01b0316878783818110612aef57612aef613f69565b9050602002016020810190612b049190613beb565b63ffffffff167fcdeee77efa845af828557f8dcdfc62d4e285b4f07845f492b7e4c5ded0d8e4ac8787604051612b3b929190614825565b60405180910390a3600101612acb565b505050509392505050565b5f612b6084612cf3565b80546002820154919250859164010000000090910463ffffffff1611612ba2576040516310df561b60e01b815263ffffffff9091166004820152602401610873565b505f612bae8585611a0d565b90505f612bba83612d43565b90508582826001600160601b038082169083161015612c0b57604051630ff25e4f60e31b815263ffffffff90931660048401526001600160601b039182166024840152166044820152606401610873565b50506040805180820182526001600160a01b038089168083526001600160601b03808816602080860191825260028b0180546001810182555f828152838120985194518616600160a01b0294909716939093179690920195909555549183526003890190935292812092909255600486018054869450909291612c9091859116614372565b82546001600160601b039182166101009390930a928302919092021990911617905550604080518082019091526005840154815260068401546020820152612cd89085613660565b80516005850155602001516006909301929092555050505050565b63ffffffff8082165f908152602081905260409020805490918391640100000000900416612d3d576040516375d2eadd60e11b815263ffffffff9091166004820152602401610873565b50919050565b80545f906801000000000000000090046001600160601b03168015612d685780612293565b60019392505050565b6060815167ffffffffffffffff811115612d8d57612d8d6140c6565b604051908082528060200260200182016040528015612db6578160200160208202803683370190505b50825190915015611a8b5763ffffffff8381165f90815260208181526040808320815160808101835281548087168252640100000000810490961681850152680100000000000000009095046001600160601b031685830152600181018054835181860281018601909452808452949594919360608601939290879084015b82821015612e83575f84815260209081902060408051808201909152908401546001600160a01b0381168252600160a01b90046001600160601b031681830152825260019092019101612e35565b505050508152505090505f81606001515167ffffffffffffffff811115612eac57612eac6140c6565b604051908082528060200260200182016040528015612ed5578160200160208202803683370190505b5090505f5b8151811015612f365782606001518181518110612ef957612ef9613f69565b60200260200101515f0151828281518110612f1657612f16613f69565b6001600160a01b0390921660209283029190910190910152600101612eda565b505f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316632bab2c4a612fc588604080518082019091525f808252602082015250604080518082019091526001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016815263ffffffff909116602082015290565b855188908690612fd5904361485f565b6040518563ffffffff1660e01b8152600401612ff494939291906148b4565b5f60405180830381865afa15801561300e573d5f5f3e3d5ffd5b505050506040513d5f823e601f3d908101601f191682016040526130359190810190614933565b90505f5b855181101561311a575f5f5b84518110156130dd57670de0b6b3a76400008660600151828151811061306d5761306d613f69565b6020026020010151602001516001600160601b031685858151811061309457613094613f69565b602002602001015183815181106130ad576130ad613f69565b60200260200101516130bf9190613fa4565b6130c99190614062565b6130d39083613f91565b9150600101613045565b506130e781613755565b8683815181106130f9576130f9613f69565b6001600160601b039092166020928302919091019091015250600101613039565b5050505092915050565b61312c61229a565b61083d57604051630817579b60e21b815260040160405180910390fd5b5f6001600160601b0382111561231f576040516306dfcc6560e41b81526060600482015260248101839052604401610873565b5f611a8b613191836001600160601b03613770565b613149565b5f63ffffffff82111561231f576040516306dfcc6560e41b81526020600482015260248101839052604401610873565b63ffffffff82165f908152602081905260408120600281015490918167ffffffffffffffff8111156131fa576131fa6140c6565b604051908082528060200260200182016040528015613223578160200160208202803683370190505b5090505f8267ffffffffffffffff811115613240576132406140c6565b604051908082528060200260200182016040528015613269578160200160208202803683370190505b5090505f5b8381101561332d575f85600201828154811061328c5761328c613f69565b5f918252602091829020604080518082019091529101546001600160a01b0381168252600160a01b81046001600160601b0316928201839052865191935060601b6bffffffffffffffffffffffff1916909117908590849081106132f2576132f2613f69565b6020026020010181815250506133078161377f565b83838151811061331957613319613f69565b60209081029190910101525060010161326e565b506004840180547fffffffffffffffff000000000000000000000000ffffffffffffffffffffffff1690556040805160018082528183019092525f9160208083019080368337505050600486015481519192506001600160601b03169082905f9061339a5761339a613f69565b6020026020010181815250505f60405180608001604052806133bb8561381a565b8152602001868152602001876005016040518060400160405290815f820154815260200160018201548152505081526020018381525090508763ffffffff168763ffffffff167f33a2a3eaeeee14c848b0651430dad0b96e0cfe7e5eb2906b3f977d24352f5725835f015187604051613435929190614a76565b60405180910390a37f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316636738c40b6134ca8a604080518082019091525f808252602082015250604080518082019091526001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016815263ffffffff909116602082015290565b6040805180820182526001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001681525f602082015290516001600160e01b031960e085901b16815261352a92918c91879190600401614a8e565b5f604051808303815f87803b158015613541575f5ffd5b505af1158015613553573d5f5f3e3d5ffd5b505050505050505050505050565b604080518082019091525f80825260208201525f82602001515f146135b45760208301516135af907f30644e72e131a029b85045b68181585d97816a916871ca8d3c208c16d87cfd4761401d565b6135b6565b5f5b9050610e88846040518060400160405280865f0151815260200184815250613660565b5f67ffffffffffffffff82111561231f57604080516306dfcc6560e41b8152600481019190915260248101839052604401610873565b600180546001600160a01b038381166001600160a01b0319831681179093556040519116919082907f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e0905f90a35050565b604080518082019091525f80825260208201528251602080850151845185830151604080519485019590955293830191909152606082015260808101919091525f90819060069060a00160408051601f19818403018152908290526136c491614b49565b5f60405180830381855afa9150503d805f81146136fc576040519150601f19603f3d011682016040523d82523d5f602084013e613701565b606091505b5091509150818015613714575080516040145b6137315760405163681152d160e11b815260040160405180910390fd5b808060200190518101906137459190614b54565b6020850152835250909392505050565b5f611a8b613191836137706101006001600160601b03614062565b5f828218828410028218612293565b6040805160018082528183019092525f918291906020808301908036833701905050905082602001516001600160601b0316815f815181106137c3576137c3613f69565b6020908102919091018101919091526040805180820180835286516001600160a01b03165f90815260098552839020608083019093528254815260019092015460608201529081529081018290526122939061394f565b80515f9080820361382d57505f92915050565b5f5b600182111561392c575f6002613846846001613f91565b6138509190614062565b90505f5b8181101561390d575f84613869836002613fa4565b613874906001613f91565b1061387f57836138af565b8661388b836002613fa4565b613896906001613f91565b815181106138a6576138a6613f69565b60200260200101515b90506138e7876138c0846002613fa4565b815181106138d0576138d0613f69565b6020026020010151825f9182526020526040902090565b8783815181106138f9576138f9613f69565b602090810291909101015250600101613854565b5080925061392482835f9182526020526040902090565b91505061382f565b835f8151811061393e5761393e613f69565b602002602001015192505050919050565b5f607560f81b826040516020016139669190614b76565b60408051601f19818403018152908290526139849291602001614ba3565b604051602081830303815290604052805190602001209050919050565b60405180606001604052805f6001600160a01b031681526020015f6001600160601b031681526020016139e560405180604001604052805f81526020015f81525090565b905290565b60405180604001604052806139fd613a06565b81526020016139e55b60405180604001604052806002906020820280368337509192915050565b5f5f83601f840112613a34575f5ffd5b50813567ffffffffffffffff811115613a4b575f5ffd5b6020830191508360208260051b8501011115611857575f5ffd5b5f5f60208385031215613a76575f5ffd5b823567ffffffffffffffff811115613a8c575f5ffd5b613a9885828601613a24565b90969095509350505050565b5f5f83601f840112613ab4575f5ffd5b50813567ffffffffffffffff811115613acb575f5ffd5b602083019150836020828501011115611857575f5ffd5b5f5f60208385031215613af3575f5ffd5b823567ffffffffffffffff811115613b09575f5ffd5b613a9885828601613aa4565b6001600160a01b0381168114611103575f5ffd5b5f60208284031215613b39575f5ffd5b813561229381613b15565b5f5f5f5f60608587031215613b57575f5ffd5b8435613b6281613b15565b93506020850135613b7281613b15565b9250604085013567ffffffffffffffff811115613b8d575f5ffd5b613b9987828801613a24565b95989497509550505050565b602081525f82518060208401528060208501604085015e5f604082850101526040601f19601f83011684010191505092915050565b63ffffffff81168114611103575f5ffd5b5f60208284031215613bfb575f5ffd5b813561229381613bda565b5f5f5f60408486031215613c18575f5ffd5b8335613c2381613b15565b9250602084013567ffffffffffffffff811115613c3e575f5ffd5b613c4a86828701613a24565b9497909650939450505050565b602080825282518282018190525f918401906040840190835b81811015613c9457835163ffffffff16835260209384019390920191600101613c70565b509095945050505050565b81516001600160a01b0316815260208083015163ffffffff169082015260408101611a8b565b602081525f60a0820163ffffffff845116602084015263ffffffff60208501511660408401526001600160601b036040850151166060840152606084015160808085015281815180845260c0860191506020830193505f92505b80831015613d615783516001600160a01b0381511683526001600160601b03602082015116602084015250604082019150602084019350600183019250613d1f565b5095945050505050565b5f5f60408385031215613d7c575f5ffd5b8235613d8781613bda565b9150602083013567ffffffffffffffff811115613da2575f5ffd5b830160808186031215613db3575f5ffd5b809150509250929050565b5f5f5f5f5f5f60808789031215613dd3575f5ffd5b8635613dde81613b15565b95506020870135613dee81613b15565b9450604087013567ffffffffffffffff811115613e09575f5ffd5b613e1589828a01613a24565b909550935050606087013567ffffffffffffffff811115613e34575f5ffd5b613e4089828a01613aa4565b979a9699509497509295939492505050565b5f5f60408385031215613e63575f5ffd5b50508035926020909101359150565b6001600160601b038316815260608101612293602083018480518252602090810151910152565b5f5f60408385031215613eaa575f5ffd5b8235613eb581613b15565b91506020830135613db381613bda565b602080825282518282018190525f918401906040840190835b81811015613c945783516001600160a01b0381511684526001600160601b03602082015116602085015260408101519050613f26604085018280518252602090810151910152565b506020939093019260809290920191600101613ede565b5f5f60408385031215613f4e575f5ffd5b8235613f5981613bda565b91506020830135613db381613b15565b634e487b7160e01b5f52603260045260245ffd5b634e487b7160e01b5f52601160045260245ffd5b80820180821115611a8b57611a8b613f7d565b8082028115828204841417611a8b57611a8b613f7d565b818382375f9101908152919050565b81835281816020850137505f828201602090810191909152601f909101601f19169091010190565b602081525f610e88602083018486613fca565b5f6001820161401657614016613f7d565b5060010190565b81810381811115611a8b57611a8b613f7d565b600181811c9082168061404457607f821691505b602082108103612d3d57634e487b7160e01b5f52602260045260245ffd5b5f8261407c57634e487b7160e01b5f52601260045260245ffd5b500490565b606081525f614094606083018688613fca565b6020830194909452506040015292915050565b5f602082840312156140b7575f5ffd5b81518015158114612293575f5ffd5b634e487b7160e01b5f52604160045260245ffd5b6040805190810167ffffffffffffffff811182821017156140fd576140fd6140c6565b60405290565b604051601f8201601f1916810167ffffffffffffffff8111828210171561412c5761412c6140c6565b604052919050565b5f60208284031215614144575f5ffd5b813567ffffffffffffffff81111561415a575f5ffd5b8201601f8101841361416a575f5ffd5b803567ffffffffffffffff811115614184576141846140c6565b614197601f8201601f1916602001614103565b8181528560208385010111156141ab575f5ffd5b816020840160208301375f91810160200191909152949350505050565b6001600160601b038281168282160390811115611a8b57611a8b613f7d565b5f5f83546141f481614030565b60018216801561420b57600181146142205761424d565b60ff198316865281151582028601935061424d565b865f5260205f205f5b8381101561424557815488820152600190910190602001614229565b505081860193505b509195945050505050565b601f821115610f8457805f5260205f20601f840160051c8101602085101561427d5750805b601f840160051c820191505b8181101561429c575f8155600101614289565b5050505050565b815167ffffffffffffffff8111156142bd576142bd6140c6565b6142d1816142cb8454614030565b84614258565b6020601f821160018114614303575f83156142ec5750848201515b5f19600385901b1c1916600184901b17845561429c565b5f84815260208120601f198516915b828110156143325787850151825560209485019460019092019101614312565b508482101561434f57868401515f19600387901b60f8161c191681555b50505050600190811b01905550565b634e487b7160e01b5f52603160045260245ffd5b6001600160601b038181168382160190811115611a8b57611a8b613f7d565b602081525f608082016001600160a01b0384511660208401526001600160a01b036020850151166040840152604084015160608085015281815180845260a0860191506020830193505f92505b80831015613d615763ffffffff84511682526020820191506020840193506001830192506143de565b5f5f8335601e1984360301811261441c575f5ffd5b83018035915067ffffffffffffffff821115614436575f5ffd5b6020019150600681901b3603821315611857575f5ffd5b6001600160601b0381168114611103575f5ffd5b5f60208284031215614471575f5ffd5b81356122938161444d565b813561448781613b15565b6001600160a01b0381169050806001600160a01b031983541617825560208301356144b18161444d565b60a01b6001600160a01b03191617905550565b680100000000000000008311156144dd576144dd6140c6565b805483825580841015614512575f828152602090208481019082015b8082101561450f575f82556001820191506144f9565b50505b505f8181526020812083915b85811015610ccb57614530838361447c565b604092909201916001918201910161451e565b813561454e81613bda565b63ffffffff8116905081548163ffffffff198216178355602084013561457381613bda565b67ffffffff000000008160201b169050808367ffffffffffffffff1984161717845560408501356145a38161444d565b73ffffffffffffffffffffffff00000000000000008160401b16846001600160a01b03198516178317178555505050505f5f6060840135601e198536030181126145eb575f5ffd5b84018035915067ffffffffffffffff821115614605575f5ffd5b6020019150600681901b360382131561461c575f5ffd5b6108128183600186016144c4565b8183526020830192505f815f5b8481101561468457813561464a81613b15565b6001600160a01b0316865260208201356146638161444d565b6001600160601b031660208701526040958601959190910190600101614637565b5093949350505050565b602081525f823561469e81613bda565b63ffffffff811660208401525060208301356146b981613bda565b63ffffffff811660408401525060408301356146d48161444d565b6001600160601b0381166060840152506060830135601e198436030181126146fa575f5ffd5b830160208101903567ffffffffffffffff811115614716575f5ffd5b8060061b3603821315614727575f5ffd5b60808085015261473b60a08501828461462a565b95945050505050565b5f82601f830112614753575f5ffd5b61475b6140da565b80604084018581111561476c575f5ffd5b845b81811015613c9457805184526020938401930161476e565b5f5f82840360c0811215614798575f5ffd5b60408112156147a5575f5ffd5b6147ad6140da565b845181526020808601519082015292506080603f19820112156147ce575f5ffd5b506147d76140da565b6147e48560408601614744565b81526147f38560808601614744565b6020820152809150509250929050565b805f5b6002811015610812578151845260209384019390910190600101614806565b825181526020808401519082015260c08101614845604083018451614803565b60208301516148576080840182614803565b509392505050565b63ffffffff8181168382160190811115611a8b57611a8b613f7d565b5f8151808452602084019350602083015f5b828110156146845781516001600160a01b031686526020958601959091019060010161488d565b84516001600160a01b0316815260208086015163ffffffff169082015260a060408201525f6148e660a083018661487b565b82810360608401526148f8818661487b565b91505063ffffffff8316608083015295945050505050565b5f67ffffffffffffffff821115614929576149296140c6565b5060051b60200190565b5f60208284031215614943575f5ffd5b815167ffffffffffffffff811115614959575f5ffd5b8201601f81018413614969575f5ffd5b805161497c61497782614910565b614103565b8082825260208201915060208360051b85010192508683111561499d575f5ffd5b602084015b83811015614a3b57805167ffffffffffffffff8111156149c0575f5ffd5b8501603f810189136149d0575f5ffd5b60208101516149e161497782614910565b808282526020820191506020808460051b8601010192508b831115614a04575f5ffd5b6040840193505b82841015614a26578351825260209384019390910190614a0b565b865250506020938401939190910190506149a2565b509695505050505050565b5f8151808452602084019350602083015f5b82811015614684578151865260209586019590910190600101614a58565b828152604060208201525f610e886040830184614a46565b84516001600160a01b0316815260208086015163ffffffff169082015263ffffffff8416604082015260c06060820152825160c0820152602083015160e08201525f6040840151614aed61010084018280518252602090810151910152565b50606084015160a0610140840152614b09610160840182614a46565b84516001600160a01b03166080850152602085015163ffffffff1660a0850152915061473b9050565b5f81518060208401855e5f93019283525090919050565b5f6122938284614b32565b5f5f60408385031215614b65575f5ffd5b505080516020909101519092909150565b60208082528251805183830152015160408201525f6020830151606080840152610e886080840182614a46565b7fff00000000000000000000000000000000000000000000000000000000000000831681525f610e886001830184614b3256",
}

// OperatorTableABI is the input ABI used to generate the binding from.
// Deprecated: Use OperatorTableMetaData.ABI instead.
var OperatorTableABI = OperatorTableMetaData.ABI

// Deprecated: Use OperatorTableMetaData.Sigs instead.
// OperatorTableFuncSigs maps the 4-byte function signature to its string representation.
var OperatorTableFuncSigs = OperatorTableMetaData.Sigs

// OperatorTableBin is the compiled bytecode used for deploying new contracts.
// Deprecated: Use OperatorTableMetaData.Bin instead.
var OperatorTableBin = OperatorTableMetaData.Bin

// DeployOperatorTable deploys a new Ethereum contract, binding an instance of OperatorTable to it.
func DeployOperatorTable(auth *bind.TransactOpts, backend bind.ContractBackend, avs_ common.Address, allocationManager_ common.Address, keyRegistrar_ common.Address, certificateVerifier_ common.Address, postChangeBps_ uint16, postAge_ uint32, owner_ common.Address) (common.Address, *types.Transaction, *OperatorTable, error) {
	parsed, err := OperatorTableMetaData.GetAbi()
	if err != nil {
		return common.Address{}, nil, nil, err
	}
	if parsed == nil {
		return common.Address{}, nil, nil, errors.New("GetABI returned nil")
	}

	address, tx, contract, err := bind.DeployContract(auth, *parsed, common.FromHex(OperatorTableBin), backend, avs_, allocationManager_, keyRegistrar_, certificateVerifier_, postChangeBps_, postAge_, owner_)
	if err != nil {
		return common.Address{}, nil, nil, err
	}
	return address, tx, &OperatorTable{OperatorTableCaller: OperatorTableCaller{contract: contract}, OperatorTableTransactor: OperatorTableTransactor{contract: contract}, OperatorTableFilterer: OperatorTableFilterer{contract: contract}}, nil
}

// OperatorTable is an auto generated Go binding around an Ethereum contract.
type OperatorTable struct {
	OperatorTableCaller     // Read-only binding to the contract
	OperatorTableTransactor // Write-only binding to the contract
	OperatorTableFilterer   // Log filterer for contract events
}

// OperatorTableCaller is an auto generated read-only Go binding around an Ethereum contract.
type OperatorTableCaller struct {
	contract *bind.BoundContract // Generic contract wrapper for the low level calls
}

// OperatorTableTransactor is an auto generated write-only Go binding around an Ethereum contract.
type OperatorTableTransactor struct {
	contract *bind.BoundContract // Generic contract wrapper for the low level calls
}

// OperatorTableFilterer is an auto generated log filtering Go binding around an Ethereum contract events.
type OperatorTableFilterer struct {
	contract *bind.BoundContract // Generic contract wrapper for the low level calls
}

// OperatorTableSession is an auto generated Go binding around an Ethereum contract,
// with pre-set call and transact options.
type OperatorTableSession struct {
	Contract     *OperatorTable    // Generic contract binding to set the session for
	CallOpts     bind.CallOpts     // Call options to use throughout this session
	TransactOpts bind.TransactOpts // Transaction auth options to use throughout this session
}

// OperatorTableCallerSession is an auto generated read-only Go binding around an Ethereum contract,
// with pre-set call options.
type OperatorTableCallerSession struct {
	Contract *OperatorTableCaller // Generic contract caller binding to set the session for
	CallOpts bind.CallOpts        // Call options to use throughout this session
}

// OperatorTableTransactorSession is an auto generated write-only Go binding around an Ethereum contract,
// with pre-set transact options.
type OperatorTableTransactorSession struct {
	Contract     *OperatorTableTransactor // Generic contract transactor binding to set the session for
	TransactOpts bind.TransactOpts        // Transaction auth options to use throughout this session
}

// OperatorTableRaw is an auto generated low-level Go binding around an Ethereum contract.
type OperatorTableRaw struct {
	Contract *OperatorTable // Generic contract binding to access the raw methods on
}

// OperatorTableCallerRaw is an auto generated low-level read-only Go binding around an Ethereum contract.
type OperatorTableCallerRaw struct {
	Contract *OperatorTableCaller // Generic read-only contract binding to access the raw methods on
}

// OperatorTableTransactorRaw is an auto generated low-level write-only Go binding around an Ethereum contract.
type OperatorTableTransactorRaw struct {
	Contract *OperatorTableTransactor // Generic write-only contract binding to access the raw methods on
}

// NewOperatorTable creates a new instance of OperatorTable, bound to a specific deployed contract.
func NewOperatorTable(address common.Address, backend bind.ContractBackend) (*OperatorTable, error) {
	contract, err := bindOperatorTable(address, backend, backend, backend)
	if err != nil {
		return nil, err
	}
	return &OperatorTable{OperatorTableCaller: OperatorTableCaller{contract: contract}, OperatorTableTransactor: OperatorTableTransactor{contract: contract}, OperatorTableFilterer: OperatorTableFilterer{contract: contract}}, nil
}

// NewOperatorTableCaller creates a new read-only instance of OperatorTable, bound to a specific deployed contract.
func NewOperatorTableCaller(address common.Address, caller bind.ContractCaller) (*OperatorTableCaller, error) {
	contract, err := bindOperatorTable(address, caller, nil, nil)
	if err != nil {
		return nil, err
	}
	return &OperatorTableCaller{contract: contract}, nil
}

// NewOperatorTableTransactor creates a new write-only instance of OperatorTable, bound to a specific deployed contract.
func NewOperatorTableTransactor(address common.Address, transactor bind.ContractTransactor) (*OperatorTableTransactor, error) {
	contract, err := bindOperatorTable(address, nil, transactor, nil)
	if err != nil {
		return nil, err
	}
	return &OperatorTableTransactor{contract: contract}, nil
}

// NewOperatorTableFilterer creates a new log filterer instance of OperatorTable, bound to a specific deployed contract.
func NewOperatorTableFilterer(address common.Address, filterer bind.ContractFilterer) (*OperatorTableFilterer, error) {
	contract, err := bindOperatorTable(address, nil, nil, filterer)
	if err != nil {
		return nil, err
	}
	return &OperatorTableFilterer{contract: contract}, nil
}

// bindOperatorTable binds a generic wrapper to an already deployed contract.
func bindOperatorTable(address common.Address, caller bind.ContractCaller, transactor bind.ContractTransactor, filterer bind.ContractFilterer) (*bind.BoundContract, error) {
	parsed, err := OperatorTableMetaData.GetAbi()
	if err != nil {
		return nil, err
	}
	return bind.NewBoundContract(address, *parsed, caller, transactor, filterer), nil
}

// Call invokes the (constant) contract method with params as input values and
// sets the output to result. The result type might be a single field for simple
// returns, a slice of interfaces for anonymous returns and a struct for named
// returns.
func (_OperatorTable *OperatorTableRaw) Call(opts *bind.CallOpts, result *[]interface{}, method string, params ...interface{}) error {
	return _OperatorTable.Contract.OperatorTableCaller.contract.Call(opts, result, method, params...)
}

// Transfer initiates a plain transaction to move funds to the contract, calling
// its default method if one is available.
func (_OperatorTable *OperatorTableRaw) Transfer(opts *bind.TransactOpts) (*types.Transaction, error) {
	return _OperatorTable.Contract.OperatorTableTransactor.contract.Transfer(opts)
}

// Transact invokes the (paid) contract method with params as input values.
func (_OperatorTable *OperatorTableRaw) Transact(opts *bind.TransactOpts, method string, params ...interface{}) (*types.Transaction, error) {
	return _OperatorTable.Contract.OperatorTableTransactor.contract.Transact(opts, method, params...)
}

// Call invokes the (constant) contract method with params as input values and
// sets the output to result. The result type might be a single field for simple
// returns, a slice of interfaces for anonymous returns and a struct for named
// returns.
func (_OperatorTable *OperatorTableCallerRaw) Call(opts *bind.CallOpts, result *[]interface{}, method string, params ...interface{}) error {
	return _OperatorTable.Contract.contract.Call(opts, result, method, params...)
}

// Transfer initiates a plain transaction to move funds to the contract, calling
// its default method if one is available.
func (_OperatorTable *OperatorTableTransactorRaw) Transfer(opts *bind.TransactOpts) (*types.Transaction, error) {
	return _OperatorTable.Contract.contract.Transfer(opts)
}

// Transact invokes the (paid) contract method with params as input values.
func (_OperatorTable *OperatorTableTransactorRaw) Transact(opts *bind.TransactOpts, method string, params ...interface{}) (*types.Transaction, error) {
	return _OperatorTable.Contract.contract.Transact(opts, method, params...)
}

// AllocationManager is a free data retrieval call binding the contract method 0xca8aa7c7.
//
// Solidity: function allocationManager() view returns(address)
func (_OperatorTable *OperatorTableCaller) AllocationManager(opts *bind.CallOpts) (common.Address, error) {
	var out []interface{}
	err := _OperatorTable.contract.Call(opts, &out, "allocationManager")

	if err != nil {
		return *new(common.Address), err
	}

	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)

	return out0, err

}

// AllocationManager is a free data retrieval call binding the contract method 0xca8aa7c7.
//
// Solidity: function allocationManager() view returns(address)
func (_OperatorTable *OperatorTableSession) AllocationManager() (common.Address, error) {
	return _OperatorTable.Contract.AllocationManager(&_OperatorTable.CallOpts)
}

// AllocationManager is a free data retrieval call binding the contract method 0xca8aa7c7.
//
// Solidity: function allocationManager() view returns(address)
func (_OperatorTable *OperatorTableCallerSession) AllocationManager() (common.Address, error) {
	return _OperatorTable.Contract.AllocationManager(&_OperatorTable.CallOpts)
}

// Announcement is a free data retrieval call binding the contract method 0xdd2069d9.
//
// Solidity: function announcement(bytes call) view returns(uint256 fromBlock, uint256 toBlock)
func (_OperatorTable *OperatorTableCaller) Announcement(opts *bind.CallOpts, call []byte) (struct {
	FromBlock *big.Int
	ToBlock   *big.Int
}, error) {
	var out []interface{}
	err := _OperatorTable.contract.Call(opts, &out, "announcement", call)

	outstruct := new(struct {
		FromBlock *big.Int
		ToBlock   *big.Int
	})
	if err != nil {
		return *outstruct, err
	}

	outstruct.FromBlock = *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)
	outstruct.ToBlock = *abi.ConvertType(out[1], new(*big.Int)).(**big.Int)

	return *outstruct, err

}

// Announcement is a free data retrieval call binding the contract method 0xdd2069d9.
//
// Solidity: function announcement(bytes call) view returns(uint256 fromBlock, uint256 toBlock)
func (_OperatorTable *OperatorTableSession) Announcement(call []byte) (struct {
	FromBlock *big.Int
	ToBlock   *big.Int
}, error) {
	return _OperatorTable.Contract.Announcement(&_OperatorTable.CallOpts, call)
}

// Announcement is a free data retrieval call binding the contract method 0xdd2069d9.
//
// Solidity: function announcement(bytes call) view returns(uint256 fromBlock, uint256 toBlock)
func (_OperatorTable *OperatorTableCallerSession) Announcement(call []byte) (struct {
	FromBlock *big.Int
	ToBlock   *big.Int
}, error) {
	return _OperatorTable.Contract.Announcement(&_OperatorTable.CallOpts, call)
}

// Avs is a free data retrieval call binding the contract method 0xde1164bb.
//
// Solidity: function avs() view returns(address)
func (_OperatorTable *OperatorTableCaller) Avs(opts *bind.CallOpts) (common.Address, error) {
	var out []interface{}
	err := _OperatorTable.contract.Call(opts, &out, "avs")

	if err != nil {
		return *new(common.Address), err
	}

	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)

	return out0, err

}

// Avs is a free data retrieval call binding the contract method 0xde1164bb.
//
// Solidity: function avs() view returns(address)
func (_OperatorTable *OperatorTableSession) Avs() (common.Address, error) {
	return _OperatorTable.Contract.Avs(&_OperatorTable.CallOpts)
}

// Avs is a free data retrieval call binding the contract method 0xde1164bb.
//
// Solidity: function avs() view returns(address)
func (_OperatorTable *OperatorTableCallerSession) Avs() (common.Address, error) {
	return _OperatorTable.Contract.Avs(&_OperatorTable.CallOpts)
}

// CertificateVerifier is a free data retrieval call binding the contract method 0xdfd93d3b.
//
// Solidity: function certificateVerifier() view returns(address)
func (_OperatorTable *OperatorTableCaller) CertificateVerifier(opts *bind.CallOpts) (common.Address, error) {
	var out []interface{}
	err := _OperatorTable.contract.Call(opts, &out, "certificateVerifier")

	if err != nil {
		return *new(common.Address), err
	}

	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)

	return out0, err

}

// CertificateVerifier is a free data retrieval call binding the contract method 0xdfd93d3b.
//
// Solidity: function certificateVerifier() view returns(address)
func (_OperatorTable *OperatorTableSession) CertificateVerifier() (common.Address, error) {
	return _OperatorTable.Contract.CertificateVerifier(&_OperatorTable.CallOpts)
}

// CertificateVerifier is a free data retrieval call binding the contract method 0xdfd93d3b.
//
// Solidity: function certificateVerifier() view returns(address)
func (_OperatorTable *OperatorTableCallerSession) CertificateVerifier() (common.Address, error) {
	return _OperatorTable.Contract.CertificateVerifier(&_OperatorTable.CallOpts)
}

// EjectedAt is a free data retrieval call binding the contract method 0xff5dfeec.
//
// Solidity: function ejectedAt(address operator) view returns(uint256)
func (_OperatorTable *OperatorTableCaller) EjectedAt(opts *bind.CallOpts, operator common.Address) (*big.Int, error) {
	var out []interface{}
	err := _OperatorTable.contract.Call(opts, &out, "ejectedAt", operator)

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// EjectedAt is a free data retrieval call binding the contract method 0xff5dfeec.
//
// Solidity: function ejectedAt(address operator) view returns(uint256)
func (_OperatorTable *OperatorTableSession) EjectedAt(operator common.Address) (*big.Int, error) {
	return _OperatorTable.Contract.EjectedAt(&_OperatorTable.CallOpts, operator)
}

// EjectedAt is a free data retrieval call binding the contract method 0xff5dfeec.
//
// Solidity: function ejectedAt(address operator) view returns(uint256)
func (_OperatorTable *OperatorTableCallerSession) EjectedAt(operator common.Address) (*big.Int, error) {
	return _OperatorTable.Contract.EjectedAt(&_OperatorTable.CallOpts, operator)
}

// Ejector is a free data retrieval call binding the contract method 0x28f61b31.
//
// Solidity: function ejector() view returns(address)
func (_OperatorTable *OperatorTableCaller) Ejector(opts *bind.CallOpts) (common.Address, error) {
	var out []interface{}
	err := _OperatorTable.contract.Call(opts, &out, "ejector")

	if err != nil {
		return *new(common.Address), err
	}

	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)

	return out0, err

}

// Ejector is a free data retrieval call binding the contract method 0x28f61b31.
//
// Solidity: function ejector() view returns(address)
func (_OperatorTable *OperatorTableSession) Ejector() (common.Address, error) {
	return _OperatorTable.Contract.Ejector(&_OperatorTable.CallOpts)
}

// Ejector is a free data retrieval call binding the contract method 0x28f61b31.
//
// Solidity: function ejector() view returns(address)
func (_OperatorTable *OperatorTableCallerSession) Ejector() (common.Address, error) {
	return _OperatorTable.Contract.Ejector(&_OperatorTable.CallOpts)
}

// GetOperators is a free data retrieval call binding the contract method 0xf40c14c4.
//
// Solidity: function getOperators(uint32 quorum) view returns((address,uint96,(uint256,uint256))[] operators)
func (_OperatorTable *OperatorTableCaller) GetOperators(opts *bind.CallOpts, quorum uint32) ([]IOperatorTableOperator, error) {
	var out []interface{}
	err := _OperatorTable.contract.Call(opts, &out, "getOperators", quorum)

	if err != nil {
		return *new([]IOperatorTableOperator), err
	}

	out0 := *abi.ConvertType(out[0], new([]IOperatorTableOperator)).(*[]IOperatorTableOperator)

	return out0, err

}

// GetOperators is a free data retrieval call binding the contract method 0xf40c14c4.
//
// Solidity: function getOperators(uint32 quorum) view returns((address,uint96,(uint256,uint256))[] operators)
func (_OperatorTable *OperatorTableSession) GetOperators(quorum uint32) ([]IOperatorTableOperator, error) {
	return _OperatorTable.Contract.GetOperators(&_OperatorTable.CallOpts, quorum)
}

// GetOperators is a free data retrieval call binding the contract method 0xf40c14c4.
//
// Solidity: function getOperators(uint32 quorum) view returns((address,uint96,(uint256,uint256))[] operators)
func (_OperatorTable *OperatorTableCallerSession) GetOperators(quorum uint32) ([]IOperatorTableOperator, error) {
	return _OperatorTable.Contract.GetOperators(&_OperatorTable.CallOpts, quorum)
}

// GetQuorums is a free data retrieval call binding the contract method 0x77642b73.
//
// Solidity: function getQuorums() view returns(uint32[])
func (_OperatorTable *OperatorTableCaller) GetQuorums(opts *bind.CallOpts) ([]uint32, error) {
	var out []interface{}
	err := _OperatorTable.contract.Call(opts, &out, "getQuorums")

	if err != nil {
		return *new([]uint32), err
	}

	out0 := *abi.ConvertType(out[0], new([]uint32)).(*[]uint32)

	return out0, err

}

// GetQuorums is a free data retrieval call binding the contract method 0x77642b73.
//
// Solidity: function getQuorums() view returns(uint32[])
func (_OperatorTable *OperatorTableSession) GetQuorums() ([]uint32, error) {
	return _OperatorTable.Contract.GetQuorums(&_OperatorTable.CallOpts)
}

// GetQuorums is a free data retrieval call binding the contract method 0x77642b73.
//
// Solidity: function getQuorums() view returns(uint32[])
func (_OperatorTable *OperatorTableCallerSession) GetQuorums() ([]uint32, error) {
	return _OperatorTable.Contract.GetQuorums(&_OperatorTable.CallOpts)
}

// GetRules is a free data retrieval call binding the contract method 0x82fa18db.
//
// Solidity: function getRules(uint32 quorum) view returns((uint32,uint32,uint96,(address,uint96)[]))
func (_OperatorTable *OperatorTableCaller) GetRules(opts *bind.CallOpts, quorum uint32) (IOperatorTableRules, error) {
	var out []interface{}
	err := _OperatorTable.contract.Call(opts, &out, "getRules", quorum)

	if err != nil {
		return *new(IOperatorTableRules), err
	}

	out0 := *abi.ConvertType(out[0], new(IOperatorTableRules)).(*IOperatorTableRules)

	return out0, err

}

// GetRules is a free data retrieval call binding the contract method 0x82fa18db.
//
// Solidity: function getRules(uint32 quorum) view returns((uint32,uint32,uint96,(address,uint96)[]))
func (_OperatorTable *OperatorTableSession) GetRules(quorum uint32) (IOperatorTableRules, error) {
	return _OperatorTable.Contract.GetRules(&_OperatorTable.CallOpts, quorum)
}

// GetRules is a free data retrieval call binding the contract method 0x82fa18db.
//
// Solidity: function getRules(uint32 quorum) view returns((uint32,uint32,uint96,(address,uint96)[]))
func (_OperatorTable *OperatorTableCallerSession) GetRules(quorum uint32) (IOperatorTableRules, error) {
	return _OperatorTable.Contract.GetRules(&_OperatorTable.CallOpts, quorum)
}

// GetTables is a free data retrieval call binding the contract method 0xc756b843.
//
// Solidity: function getTables(uint256 from, uint256 count) view returns(uint32[] tables)
func (_OperatorTable *OperatorTableCaller) GetTables(opts *bind.CallOpts, from *big.Int, count *big.Int) ([]uint32, error) {
	var out []interface{}
	err := _OperatorTable.contract.Call(opts, &out, "getTables", from, count)

	if err != nil {
		return *new([]uint32), err
	}

	out0 := *abi.ConvertType(out[0], new([]uint32)).(*[]uint32)

	return out0, err

}

// GetTables is a free data retrieval call binding the contract method 0xc756b843.
//
// Solidity: function getTables(uint256 from, uint256 count) view returns(uint32[] tables)
func (_OperatorTable *OperatorTableSession) GetTables(from *big.Int, count *big.Int) ([]uint32, error) {
	return _OperatorTable.Contract.GetTables(&_OperatorTable.CallOpts, from, count)
}

// GetTables is a free data retrieval call binding the contract method 0xc756b843.
//
// Solidity: function getTables(uint256 from, uint256 count) view returns(uint32[] tables)
func (_OperatorTable *OperatorTableCallerSession) GetTables(from *big.Int, count *big.Int) ([]uint32, error) {
	return _OperatorTable.Contract.GetTables(&_OperatorTable.CallOpts, from, count)
}

// GetTotals is a free data retrieval call binding the contract method 0xc942b2e5.
//
// Solidity: function getTotals(uint32 quorum) view returns(uint96, (uint256,uint256))
func (_OperatorTable *OperatorTableCaller) GetTotals(opts *bind.CallOpts, quorum uint32) (*big.Int, IBN254CertificateVerifierG1Point, error) {
	var out []interface{}
	err := _OperatorTable.contract.Call(opts, &out, "getTotals", quorum)

	if err != nil {
		return *new(*big.Int), *new(IBN254CertificateVerifierG1Point), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)
	out1 := *abi.ConvertType(out[1], new(IBN254CertificateVerifierG1Point)).(*IBN254CertificateVerifierG1Point)

	return out0, out1, err

}

// GetTotals is a free data retrieval call binding the contract method 0xc942b2e5.
//
// Solidity: function getTotals(uint32 quorum) view returns(uint96, (uint256,uint256))
func (_OperatorTable *OperatorTableSession) GetTotals(quorum uint32) (*big.Int, IBN254CertificateVerifierG1Point, error) {
	return _OperatorTable.Contract.GetTotals(&_OperatorTable.CallOpts, quorum)
}

// GetTotals is a free data retrieval call binding the contract method 0xc942b2e5.
//
// Solidity: function getTotals(uint32 quorum) view returns(uint96, (uint256,uint256))
func (_OperatorTable *OperatorTableCallerSession) GetTotals(quorum uint32) (*big.Int, IBN254CertificateVerifierG1Point, error) {
	return _OperatorTable.Contract.GetTotals(&_OperatorTable.CallOpts, quorum)
}

// IsDue is a free data retrieval call binding the contract method 0x24975e55.
//
// Solidity: function isDue() view returns(bool)
func (_OperatorTable *OperatorTableCaller) IsDue(opts *bind.CallOpts) (bool, error) {
	var out []interface{}
	err := _OperatorTable.contract.Call(opts, &out, "isDue")

	if err != nil {
		return *new(bool), err
	}

	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)

	return out0, err

}

// IsDue is a free data retrieval call binding the contract method 0x24975e55.
//
// Solidity: function isDue() view returns(bool)
func (_OperatorTable *OperatorTableSession) IsDue() (bool, error) {
	return _OperatorTable.Contract.IsDue(&_OperatorTable.CallOpts)
}

// IsDue is a free data retrieval call binding the contract method 0x24975e55.
//
// Solidity: function isDue() view returns(bool)
func (_OperatorTable *OperatorTableCallerSession) IsDue() (bool, error) {
	return _OperatorTable.Contract.IsDue(&_OperatorTable.CallOpts)
}

// IsMember is a free data retrieval call binding the contract method 0xfbb601e4.
//
// Solidity: function isMember(uint32 quorum, address account) view returns(bool)
func (_OperatorTable *OperatorTableCaller) IsMember(opts *bind.CallOpts, quorum uint32, account common.Address) (bool, error) {
	var out []interface{}
	err := _OperatorTable.contract.Call(opts, &out, "isMember", quorum, account)

	if err != nil {
		return *new(bool), err
	}

	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)

	return out0, err

}

// IsMember is a free data retrieval call binding the contract method 0xfbb601e4.
//
// Solidity: function isMember(uint32 quorum, address account) view returns(bool)
func (_OperatorTable *OperatorTableSession) IsMember(quorum uint32, account common.Address) (bool, error) {
	return _OperatorTable.Contract.IsMember(&_OperatorTable.CallOpts, quorum, account)
}

// IsMember is a free data retrieval call binding the contract method 0xfbb601e4.
//
// Solidity: function isMember(uint32 quorum, address account) view returns(bool)
func (_OperatorTable *OperatorTableCallerSession) IsMember(quorum uint32, account common.Address) (bool, error) {
	return _OperatorTable.Contract.IsMember(&_OperatorTable.CallOpts, quorum, account)
}

// IsRootValidByTimestamp is a free data retrieval call binding the contract method 0x64e1df84.
//
// Solidity: function isRootValidByTimestamp(uint32 ) pure returns(bool)
func (_OperatorTable *OperatorTableCaller) IsRootValidByTimestamp(opts *bind.CallOpts, arg0 uint32) (bool, error) {
	var out []interface{}
	err := _OperatorTable.contract.Call(opts, &out, "isRootValidByTimestamp", arg0)

	if err != nil {
		return *new(bool), err
	}

	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)

	return out0, err

}

// IsRootValidByTimestamp is a free data retrieval call binding the contract method 0x64e1df84.
//
// Solidity: function isRootValidByTimestamp(uint32 ) pure returns(bool)
func (_OperatorTable *OperatorTableSession) IsRootValidByTimestamp(arg0 uint32) (bool, error) {
	return _OperatorTable.Contract.IsRootValidByTimestamp(&_OperatorTable.CallOpts, arg0)
}

// IsRootValidByTimestamp is a free data retrieval call binding the contract method 0x64e1df84.
//
// Solidity: function isRootValidByTimestamp(uint32 ) pure returns(bool)
func (_OperatorTable *OperatorTableCallerSession) IsRootValidByTimestamp(arg0 uint32) (bool, error) {
	return _OperatorTable.Contract.IsRootValidByTimestamp(&_OperatorTable.CallOpts, arg0)
}

// KeyRegistrar is a free data retrieval call binding the contract method 0x3ec45c7e.
//
// Solidity: function keyRegistrar() view returns(address)
func (_OperatorTable *OperatorTableCaller) KeyRegistrar(opts *bind.CallOpts) (common.Address, error) {
	var out []interface{}
	err := _OperatorTable.contract.Call(opts, &out, "keyRegistrar")

	if err != nil {
		return *new(common.Address), err
	}

	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)

	return out0, err

}

// KeyRegistrar is a free data retrieval call binding the contract method 0x3ec45c7e.
//
// Solidity: function keyRegistrar() view returns(address)
func (_OperatorTable *OperatorTableSession) KeyRegistrar() (common.Address, error) {
	return _OperatorTable.Contract.KeyRegistrar(&_OperatorTable.CallOpts)
}

// KeyRegistrar is a free data retrieval call binding the contract method 0x3ec45c7e.
//
// Solidity: function keyRegistrar() view returns(address)
func (_OperatorTable *OperatorTableCallerSession) KeyRegistrar() (common.Address, error) {
	return _OperatorTable.Contract.KeyRegistrar(&_OperatorTable.CallOpts)
}

// KeySet is a free data retrieval call binding the contract method 0x788499c0.
//
// Solidity: function keySet() view returns((address,uint32))
func (_OperatorTable *OperatorTableCaller) KeySet(opts *bind.CallOpts) (IBN254CertificateVerifierOperatorSet, error) {
	var out []interface{}
	err := _OperatorTable.contract.Call(opts, &out, "keySet")

	if err != nil {
		return *new(IBN254CertificateVerifierOperatorSet), err
	}

	out0 := *abi.ConvertType(out[0], new(IBN254CertificateVerifierOperatorSet)).(*IBN254CertificateVerifierOperatorSet)

	return out0, err

}

// KeySet is a free data retrieval call binding the contract method 0x788499c0.
//
// Solidity: function keySet() view returns((address,uint32))
func (_OperatorTable *OperatorTableSession) KeySet() (IBN254CertificateVerifierOperatorSet, error) {
	return _OperatorTable.Contract.KeySet(&_OperatorTable.CallOpts)
}

// KeySet is a free data retrieval call binding the contract method 0x788499c0.
//
// Solidity: function keySet() view returns((address,uint32))
func (_OperatorTable *OperatorTableCallerSession) KeySet() (IBN254CertificateVerifierOperatorSet, error) {
	return _OperatorTable.Contract.KeySet(&_OperatorTable.CallOpts)
}

// NoticeBlocks is a free data retrieval call binding the contract method 0x301d515d.
//
// Solidity: function noticeBlocks() pure returns(uint256)
func (_OperatorTable *OperatorTableCaller) NoticeBlocks(opts *bind.CallOpts) (*big.Int, error) {
	var out []interface{}
	err := _OperatorTable.contract.Call(opts, &out, "noticeBlocks")

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// NoticeBlocks is a free data retrieval call binding the contract method 0x301d515d.
//
// Solidity: function noticeBlocks() pure returns(uint256)
func (_OperatorTable *OperatorTableSession) NoticeBlocks() (*big.Int, error) {
	return _OperatorTable.Contract.NoticeBlocks(&_OperatorTable.CallOpts)
}

// NoticeBlocks is a free data retrieval call binding the contract method 0x301d515d.
//
// Solidity: function noticeBlocks() pure returns(uint256)
func (_OperatorTable *OperatorTableCallerSession) NoticeBlocks() (*big.Int, error) {
	return _OperatorTable.Contract.NoticeBlocks(&_OperatorTable.CallOpts)
}

// Owner is a free data retrieval call binding the contract method 0x8da5cb5b.
//
// Solidity: function owner() view returns(address)
func (_OperatorTable *OperatorTableCaller) Owner(opts *bind.CallOpts) (common.Address, error) {
	var out []interface{}
	err := _OperatorTable.contract.Call(opts, &out, "owner")

	if err != nil {
		return *new(common.Address), err
	}

	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)

	return out0, err

}

// Owner is a free data retrieval call binding the contract method 0x8da5cb5b.
//
// Solidity: function owner() view returns(address)
func (_OperatorTable *OperatorTableSession) Owner() (common.Address, error) {
	return _OperatorTable.Contract.Owner(&_OperatorTable.CallOpts)
}

// Owner is a free data retrieval call binding the contract method 0x8da5cb5b.
//
// Solidity: function owner() view returns(address)
func (_OperatorTable *OperatorTableCallerSession) Owner() (common.Address, error) {
	return _OperatorTable.Contract.Owner(&_OperatorTable.CallOpts)
}

// PendingOwner is a free data retrieval call binding the contract method 0xe30c3978.
//
// Solidity: function pendingOwner() view returns(address)
func (_OperatorTable *OperatorTableCaller) PendingOwner(opts *bind.CallOpts) (common.Address, error) {
	var out []interface{}
	err := _OperatorTable.contract.Call(opts, &out, "pendingOwner")

	if err != nil {
		return *new(common.Address), err
	}

	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)

	return out0, err

}

// PendingOwner is a free data retrieval call binding the contract method 0xe30c3978.
//
// Solidity: function pendingOwner() view returns(address)
func (_OperatorTable *OperatorTableSession) PendingOwner() (common.Address, error) {
	return _OperatorTable.Contract.PendingOwner(&_OperatorTable.CallOpts)
}

// PendingOwner is a free data retrieval call binding the contract method 0xe30c3978.
//
// Solidity: function pendingOwner() view returns(address)
func (_OperatorTable *OperatorTableCallerSession) PendingOwner() (common.Address, error) {
	return _OperatorTable.Contract.PendingOwner(&_OperatorTable.CallOpts)
}

// PostAge is a free data retrieval call binding the contract method 0xeae415f4.
//
// Solidity: function postAge() view returns(uint32)
func (_OperatorTable *OperatorTableCaller) PostAge(opts *bind.CallOpts) (uint32, error) {
	var out []interface{}
	err := _OperatorTable.contract.Call(opts, &out, "postAge")

	if err != nil {
		return *new(uint32), err
	}

	out0 := *abi.ConvertType(out[0], new(uint32)).(*uint32)

	return out0, err

}

// PostAge is a free data retrieval call binding the contract method 0xeae415f4.
//
// Solidity: function postAge() view returns(uint32)
func (_OperatorTable *OperatorTableSession) PostAge() (uint32, error) {
	return _OperatorTable.Contract.PostAge(&_OperatorTable.CallOpts)
}

// PostAge is a free data retrieval call binding the contract method 0xeae415f4.
//
// Solidity: function postAge() view returns(uint32)
func (_OperatorTable *OperatorTableCallerSession) PostAge() (uint32, error) {
	return _OperatorTable.Contract.PostAge(&_OperatorTable.CallOpts)
}

// PostChangeBps is a free data retrieval call binding the contract method 0x29a7afa4.
//
// Solidity: function postChangeBps() view returns(uint16)
func (_OperatorTable *OperatorTableCaller) PostChangeBps(opts *bind.CallOpts) (uint16, error) {
	var out []interface{}
	err := _OperatorTable.contract.Call(opts, &out, "postChangeBps")

	if err != nil {
		return *new(uint16), err
	}

	out0 := *abi.ConvertType(out[0], new(uint16)).(*uint16)

	return out0, err

}

// PostChangeBps is a free data retrieval call binding the contract method 0x29a7afa4.
//
// Solidity: function postChangeBps() view returns(uint16)
func (_OperatorTable *OperatorTableSession) PostChangeBps() (uint16, error) {
	return _OperatorTable.Contract.PostChangeBps(&_OperatorTable.CallOpts)
}

// PostChangeBps is a free data retrieval call binding the contract method 0x29a7afa4.
//
// Solidity: function postChangeBps() view returns(uint16)
func (_OperatorTable *OperatorTableCallerSession) PostChangeBps() (uint16, error) {
	return _OperatorTable.Contract.PostChangeBps(&_OperatorTable.CallOpts)
}

// RenounceOwnership is a free data retrieval call binding the contract method 0x715018a6.
//
// Solidity: function renounceOwnership() pure returns()
func (_OperatorTable *OperatorTableCaller) RenounceOwnership(opts *bind.CallOpts) error {
	var out []interface{}
	err := _OperatorTable.contract.Call(opts, &out, "renounceOwnership")

	if err != nil {
		return err
	}

	return err

}

// RenounceOwnership is a free data retrieval call binding the contract method 0x715018a6.
//
// Solidity: function renounceOwnership() pure returns()
func (_OperatorTable *OperatorTableSession) RenounceOwnership() error {
	return _OperatorTable.Contract.RenounceOwnership(&_OperatorTable.CallOpts)
}

// RenounceOwnership is a free data retrieval call binding the contract method 0x715018a6.
//
// Solidity: function renounceOwnership() pure returns()
func (_OperatorTable *OperatorTableCallerSession) RenounceOwnership() error {
	return _OperatorTable.Contract.RenounceOwnership(&_OperatorTable.CallOpts)
}

// SocketOf is a free data retrieval call binding the contract method 0x3aabb266.
//
// Solidity: function socketOf(address operator) view returns(string)
func (_OperatorTable *OperatorTableCaller) SocketOf(opts *bind.CallOpts, operator common.Address) (string, error) {
	var out []interface{}
	err := _OperatorTable.contract.Call(opts, &out, "socketOf", operator)

	if err != nil {
		return *new(string), err
	}

	out0 := *abi.ConvertType(out[0], new(string)).(*string)

	return out0, err

}

// SocketOf is a free data retrieval call binding the contract method 0x3aabb266.
//
// Solidity: function socketOf(address operator) view returns(string)
func (_OperatorTable *OperatorTableSession) SocketOf(operator common.Address) (string, error) {
	return _OperatorTable.Contract.SocketOf(&_OperatorTable.CallOpts, operator)
}

// SocketOf is a free data retrieval call binding the contract method 0x3aabb266.
//
// Solidity: function socketOf(address operator) view returns(string)
func (_OperatorTable *OperatorTableCallerSession) SocketOf(operator common.Address) (string, error) {
	return _OperatorTable.Contract.SocketOf(&_OperatorTable.CallOpts, operator)
}

// SupportsAVS is a free data retrieval call binding the contract method 0xb5265787.
//
// Solidity: function supportsAVS(address avs_) view returns(bool)
func (_OperatorTable *OperatorTableCaller) SupportsAVS(opts *bind.CallOpts, avs_ common.Address) (bool, error) {
	var out []interface{}
	err := _OperatorTable.contract.Call(opts, &out, "supportsAVS", avs_)

	if err != nil {
		return *new(bool), err
	}

	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)

	return out0, err

}

// SupportsAVS is a free data retrieval call binding the contract method 0xb5265787.
//
// Solidity: function supportsAVS(address avs_) view returns(bool)
func (_OperatorTable *OperatorTableSession) SupportsAVS(avs_ common.Address) (bool, error) {
	return _OperatorTable.Contract.SupportsAVS(&_OperatorTable.CallOpts, avs_)
}

// SupportsAVS is a free data retrieval call binding the contract method 0xb5265787.
//
// Solidity: function supportsAVS(address avs_) view returns(bool)
func (_OperatorTable *OperatorTableCallerSession) SupportsAVS(avs_ common.Address) (bool, error) {
	return _OperatorTable.Contract.SupportsAVS(&_OperatorTable.CallOpts, avs_)
}

// TableAt is a free data retrieval call binding the contract method 0x417edf6e.
//
// Solidity: function tableAt(uint32 referenceBlock) view returns(uint32 table)
func (_OperatorTable *OperatorTableCaller) TableAt(opts *bind.CallOpts, referenceBlock uint32) (uint32, error) {
	var out []interface{}
	err := _OperatorTable.contract.Call(opts, &out, "tableAt", referenceBlock)

	if err != nil {
		return *new(uint32), err
	}

	out0 := *abi.ConvertType(out[0], new(uint32)).(*uint32)

	return out0, err

}

// TableAt is a free data retrieval call binding the contract method 0x417edf6e.
//
// Solidity: function tableAt(uint32 referenceBlock) view returns(uint32 table)
func (_OperatorTable *OperatorTableSession) TableAt(referenceBlock uint32) (uint32, error) {
	return _OperatorTable.Contract.TableAt(&_OperatorTable.CallOpts, referenceBlock)
}

// TableAt is a free data retrieval call binding the contract method 0x417edf6e.
//
// Solidity: function tableAt(uint32 referenceBlock) view returns(uint32 table)
func (_OperatorTable *OperatorTableCallerSession) TableAt(referenceBlock uint32) (uint32, error) {
	return _OperatorTable.Contract.TableAt(&_OperatorTable.CallOpts, referenceBlock)
}

// WeightNow is a free data retrieval call binding the contract method 0xf4c0f5ff.
//
// Solidity: function weightNow(uint32 quorum, address operator) view returns(uint96)
func (_OperatorTable *OperatorTableCaller) WeightNow(opts *bind.CallOpts, quorum uint32, operator common.Address) (*big.Int, error) {
	var out []interface{}
	err := _OperatorTable.contract.Call(opts, &out, "weightNow", quorum, operator)

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// WeightNow is a free data retrieval call binding the contract method 0xf4c0f5ff.
//
// Solidity: function weightNow(uint32 quorum, address operator) view returns(uint96)
func (_OperatorTable *OperatorTableSession) WeightNow(quorum uint32, operator common.Address) (*big.Int, error) {
	return _OperatorTable.Contract.WeightNow(&_OperatorTable.CallOpts, quorum, operator)
}

// WeightNow is a free data retrieval call binding the contract method 0xf4c0f5ff.
//
// Solidity: function weightNow(uint32 quorum, address operator) view returns(uint96)
func (_OperatorTable *OperatorTableCallerSession) WeightNow(quorum uint32, operator common.Address) (*big.Int, error) {
	return _OperatorTable.Contract.WeightNow(&_OperatorTable.CallOpts, quorum, operator)
}

// AcceptOwnership is a paid mutator transaction binding the contract method 0x79ba5097.
//
// Solidity: function acceptOwnership() returns()
func (_OperatorTable *OperatorTableTransactor) AcceptOwnership(opts *bind.TransactOpts) (*types.Transaction, error) {
	return _OperatorTable.contract.Transact(opts, "acceptOwnership")
}

// AcceptOwnership is a paid mutator transaction binding the contract method 0x79ba5097.
//
// Solidity: function acceptOwnership() returns()
func (_OperatorTable *OperatorTableSession) AcceptOwnership() (*types.Transaction, error) {
	return _OperatorTable.Contract.AcceptOwnership(&_OperatorTable.TransactOpts)
}

// AcceptOwnership is a paid mutator transaction binding the contract method 0x79ba5097.
//
// Solidity: function acceptOwnership() returns()
func (_OperatorTable *OperatorTableTransactorSession) AcceptOwnership() (*types.Transaction, error) {
	return _OperatorTable.Contract.AcceptOwnership(&_OperatorTable.TransactOpts)
}

// AddQuorum is a paid mutator transaction binding the contract method 0xc52a4afd.
//
// Solidity: function addQuorum(uint32 quorum, (uint32,uint32,uint96,(address,uint96)[]) rules) returns()
func (_OperatorTable *OperatorTableTransactor) AddQuorum(opts *bind.TransactOpts, quorum uint32, rules IOperatorTableRules) (*types.Transaction, error) {
	return _OperatorTable.contract.Transact(opts, "addQuorum", quorum, rules)
}

// AddQuorum is a paid mutator transaction binding the contract method 0xc52a4afd.
//
// Solidity: function addQuorum(uint32 quorum, (uint32,uint32,uint96,(address,uint96)[]) rules) returns()
func (_OperatorTable *OperatorTableSession) AddQuorum(quorum uint32, rules IOperatorTableRules) (*types.Transaction, error) {
	return _OperatorTable.Contract.AddQuorum(&_OperatorTable.TransactOpts, quorum, rules)
}

// AddQuorum is a paid mutator transaction binding the contract method 0xc52a4afd.
//
// Solidity: function addQuorum(uint32 quorum, (uint32,uint32,uint96,(address,uint96)[]) rules) returns()
func (_OperatorTable *OperatorTableTransactorSession) AddQuorum(quorum uint32, rules IOperatorTableRules) (*types.Transaction, error) {
	return _OperatorTable.Contract.AddQuorum(&_OperatorTable.TransactOpts, quorum, rules)
}

// Announce is a paid mutator transaction binding the contract method 0xb216706c.
//
// Solidity: function announce(bytes call) returns()
func (_OperatorTable *OperatorTableTransactor) Announce(opts *bind.TransactOpts, call []byte) (*types.Transaction, error) {
	return _OperatorTable.contract.Transact(opts, "announce", call)
}

// Announce is a paid mutator transaction binding the contract method 0xb216706c.
//
// Solidity: function announce(bytes call) returns()
func (_OperatorTable *OperatorTableSession) Announce(call []byte) (*types.Transaction, error) {
	return _OperatorTable.Contract.Announce(&_OperatorTable.TransactOpts, call)
}

// Announce is a paid mutator transaction binding the contract method 0xb216706c.
//
// Solidity: function announce(bytes call) returns()
func (_OperatorTable *OperatorTableTransactorSession) Announce(call []byte) (*types.Transaction, error) {
	return _OperatorTable.Contract.Announce(&_OperatorTable.TransactOpts, call)
}

// DeregisterOperator is a paid mutator transaction binding the contract method 0x303ca956.
//
// Solidity: function deregisterOperator(address operator, address avs_, uint32[] operatorSetIds) returns()
func (_OperatorTable *OperatorTableTransactor) DeregisterOperator(opts *bind.TransactOpts, operator common.Address, avs_ common.Address, operatorSetIds []uint32) (*types.Transaction, error) {
	return _OperatorTable.contract.Transact(opts, "deregisterOperator", operator, avs_, operatorSetIds)
}

// DeregisterOperator is a paid mutator transaction binding the contract method 0x303ca956.
//
// Solidity: function deregisterOperator(address operator, address avs_, uint32[] operatorSetIds) returns()
func (_OperatorTable *OperatorTableSession) DeregisterOperator(operator common.Address, avs_ common.Address, operatorSetIds []uint32) (*types.Transaction, error) {
	return _OperatorTable.Contract.DeregisterOperator(&_OperatorTable.TransactOpts, operator, avs_, operatorSetIds)
}

// DeregisterOperator is a paid mutator transaction binding the contract method 0x303ca956.
//
// Solidity: function deregisterOperator(address operator, address avs_, uint32[] operatorSetIds) returns()
func (_OperatorTable *OperatorTableTransactorSession) DeregisterOperator(operator common.Address, avs_ common.Address, operatorSetIds []uint32) (*types.Transaction, error) {
	return _OperatorTable.Contract.DeregisterOperator(&_OperatorTable.TransactOpts, operator, avs_, operatorSetIds)
}

// Eject is a paid mutator transaction binding the contract method 0x4da813d8.
//
// Solidity: function eject(address operator, uint32[] quorums) returns()
func (_OperatorTable *OperatorTableTransactor) Eject(opts *bind.TransactOpts, operator common.Address, quorums []uint32) (*types.Transaction, error) {
	return _OperatorTable.contract.Transact(opts, "eject", operator, quorums)
}

// Eject is a paid mutator transaction binding the contract method 0x4da813d8.
//
// Solidity: function eject(address operator, uint32[] quorums) returns()
func (_OperatorTable *OperatorTableSession) Eject(operator common.Address, quorums []uint32) (*types.Transaction, error) {
	return _OperatorTable.Contract.Eject(&_OperatorTable.TransactOpts, operator, quorums)
}

// Eject is a paid mutator transaction binding the contract method 0x4da813d8.
//
// Solidity: function eject(address operator, uint32[] quorums) returns()
func (_OperatorTable *OperatorTableTransactorSession) Eject(operator common.Address, quorums []uint32) (*types.Transaction, error) {
	return _OperatorTable.Contract.Eject(&_OperatorTable.TransactOpts, operator, quorums)
}

// Evict is a paid mutator transaction binding the contract method 0xcc45c29b.
//
// Solidity: function evict(address operator, uint32 quorum) returns()
func (_OperatorTable *OperatorTableTransactor) Evict(opts *bind.TransactOpts, operator common.Address, quorum uint32) (*types.Transaction, error) {
	return _OperatorTable.contract.Transact(opts, "evict", operator, quorum)
}

// Evict is a paid mutator transaction binding the contract method 0xcc45c29b.
//
// Solidity: function evict(address operator, uint32 quorum) returns()
func (_OperatorTable *OperatorTableSession) Evict(operator common.Address, quorum uint32) (*types.Transaction, error) {
	return _OperatorTable.Contract.Evict(&_OperatorTable.TransactOpts, operator, quorum)
}

// Evict is a paid mutator transaction binding the contract method 0xcc45c29b.
//
// Solidity: function evict(address operator, uint32 quorum) returns()
func (_OperatorTable *OperatorTableTransactorSession) Evict(operator common.Address, quorum uint32) (*types.Transaction, error) {
	return _OperatorTable.Contract.Evict(&_OperatorTable.TransactOpts, operator, quorum)
}

// Post is a paid mutator transaction binding the contract method 0x05c1f502.
//
// Solidity: function post() returns()
func (_OperatorTable *OperatorTableTransactor) Post(opts *bind.TransactOpts) (*types.Transaction, error) {
	return _OperatorTable.contract.Transact(opts, "post")
}

// Post is a paid mutator transaction binding the contract method 0x05c1f502.
//
// Solidity: function post() returns()
func (_OperatorTable *OperatorTableSession) Post() (*types.Transaction, error) {
	return _OperatorTable.Contract.Post(&_OperatorTable.TransactOpts)
}

// Post is a paid mutator transaction binding the contract method 0x05c1f502.
//
// Solidity: function post() returns()
func (_OperatorTable *OperatorTableTransactorSession) Post() (*types.Transaction, error) {
	return _OperatorTable.Contract.Post(&_OperatorTable.TransactOpts)
}

// RegisterOperator is a paid mutator transaction binding the contract method 0xc63fd502.
//
// Solidity: function registerOperator(address operator, address avs_, uint32[] operatorSetIds, bytes data) returns()
func (_OperatorTable *OperatorTableTransactor) RegisterOperator(opts *bind.TransactOpts, operator common.Address, avs_ common.Address, operatorSetIds []uint32, data []byte) (*types.Transaction, error) {
	return _OperatorTable.contract.Transact(opts, "registerOperator", operator, avs_, operatorSetIds, data)
}

// RegisterOperator is a paid mutator transaction binding the contract method 0xc63fd502.
//
// Solidity: function registerOperator(address operator, address avs_, uint32[] operatorSetIds, bytes data) returns()
func (_OperatorTable *OperatorTableSession) RegisterOperator(operator common.Address, avs_ common.Address, operatorSetIds []uint32, data []byte) (*types.Transaction, error) {
	return _OperatorTable.Contract.RegisterOperator(&_OperatorTable.TransactOpts, operator, avs_, operatorSetIds, data)
}

// RegisterOperator is a paid mutator transaction binding the contract method 0xc63fd502.
//
// Solidity: function registerOperator(address operator, address avs_, uint32[] operatorSetIds, bytes data) returns()
func (_OperatorTable *OperatorTableTransactorSession) RegisterOperator(operator common.Address, avs_ common.Address, operatorSetIds []uint32, data []byte) (*types.Transaction, error) {
	return _OperatorTable.Contract.RegisterOperator(&_OperatorTable.TransactOpts, operator, avs_, operatorSetIds, data)
}

// SetEjector is a paid mutator transaction binding the contract method 0x2cdd1e86.
//
// Solidity: function setEjector(address ejector_) returns()
func (_OperatorTable *OperatorTableTransactor) SetEjector(opts *bind.TransactOpts, ejector_ common.Address) (*types.Transaction, error) {
	return _OperatorTable.contract.Transact(opts, "setEjector", ejector_)
}

// SetEjector is a paid mutator transaction binding the contract method 0x2cdd1e86.
//
// Solidity: function setEjector(address ejector_) returns()
func (_OperatorTable *OperatorTableSession) SetEjector(ejector_ common.Address) (*types.Transaction, error) {
	return _OperatorTable.Contract.SetEjector(&_OperatorTable.TransactOpts, ejector_)
}

// SetEjector is a paid mutator transaction binding the contract method 0x2cdd1e86.
//
// Solidity: function setEjector(address ejector_) returns()
func (_OperatorTable *OperatorTableTransactorSession) SetEjector(ejector_ common.Address) (*types.Transaction, error) {
	return _OperatorTable.Contract.SetEjector(&_OperatorTable.TransactOpts, ejector_)
}

// SetRules is a paid mutator transaction binding the contract method 0xf9ba6319.
//
// Solidity: function setRules(uint32 quorum, (uint32,uint32,uint96,(address,uint96)[]) rules) returns()
func (_OperatorTable *OperatorTableTransactor) SetRules(opts *bind.TransactOpts, quorum uint32, rules IOperatorTableRules) (*types.Transaction, error) {
	return _OperatorTable.contract.Transact(opts, "setRules", quorum, rules)
}

// SetRules is a paid mutator transaction binding the contract method 0xf9ba6319.
//
// Solidity: function setRules(uint32 quorum, (uint32,uint32,uint96,(address,uint96)[]) rules) returns()
func (_OperatorTable *OperatorTableSession) SetRules(quorum uint32, rules IOperatorTableRules) (*types.Transaction, error) {
	return _OperatorTable.Contract.SetRules(&_OperatorTable.TransactOpts, quorum, rules)
}

// SetRules is a paid mutator transaction binding the contract method 0xf9ba6319.
//
// Solidity: function setRules(uint32 quorum, (uint32,uint32,uint96,(address,uint96)[]) rules) returns()
func (_OperatorTable *OperatorTableTransactorSession) SetRules(quorum uint32, rules IOperatorTableRules) (*types.Transaction, error) {
	return _OperatorTable.Contract.SetRules(&_OperatorTable.TransactOpts, quorum, rules)
}

// Sync is a paid mutator transaction binding the contract method 0xfff6cae9.
//
// Solidity: function sync() returns()
func (_OperatorTable *OperatorTableTransactor) Sync(opts *bind.TransactOpts) (*types.Transaction, error) {
	return _OperatorTable.contract.Transact(opts, "sync")
}

// Sync is a paid mutator transaction binding the contract method 0xfff6cae9.
//
// Solidity: function sync() returns()
func (_OperatorTable *OperatorTableSession) Sync() (*types.Transaction, error) {
	return _OperatorTable.Contract.Sync(&_OperatorTable.TransactOpts)
}

// Sync is a paid mutator transaction binding the contract method 0xfff6cae9.
//
// Solidity: function sync() returns()
func (_OperatorTable *OperatorTableTransactorSession) Sync() (*types.Transaction, error) {
	return _OperatorTable.Contract.Sync(&_OperatorTable.TransactOpts)
}

// TransferOwnership is a paid mutator transaction binding the contract method 0xf2fde38b.
//
// Solidity: function transferOwnership(address newOwner) returns()
func (_OperatorTable *OperatorTableTransactor) TransferOwnership(opts *bind.TransactOpts, newOwner common.Address) (*types.Transaction, error) {
	return _OperatorTable.contract.Transact(opts, "transferOwnership", newOwner)
}

// TransferOwnership is a paid mutator transaction binding the contract method 0xf2fde38b.
//
// Solidity: function transferOwnership(address newOwner) returns()
func (_OperatorTable *OperatorTableSession) TransferOwnership(newOwner common.Address) (*types.Transaction, error) {
	return _OperatorTable.Contract.TransferOwnership(&_OperatorTable.TransactOpts, newOwner)
}

// TransferOwnership is a paid mutator transaction binding the contract method 0xf2fde38b.
//
// Solidity: function transferOwnership(address newOwner) returns()
func (_OperatorTable *OperatorTableTransactorSession) TransferOwnership(newOwner common.Address) (*types.Transaction, error) {
	return _OperatorTable.Contract.TransferOwnership(&_OperatorTable.TransactOpts, newOwner)
}

// UpdateOperators is a paid mutator transaction binding the contract method 0x00cf2ab5.
//
// Solidity: function updateOperators(address[] operators) returns()
func (_OperatorTable *OperatorTableTransactor) UpdateOperators(opts *bind.TransactOpts, operators []common.Address) (*types.Transaction, error) {
	return _OperatorTable.contract.Transact(opts, "updateOperators", operators)
}

// UpdateOperators is a paid mutator transaction binding the contract method 0x00cf2ab5.
//
// Solidity: function updateOperators(address[] operators) returns()
func (_OperatorTable *OperatorTableSession) UpdateOperators(operators []common.Address) (*types.Transaction, error) {
	return _OperatorTable.Contract.UpdateOperators(&_OperatorTable.TransactOpts, operators)
}

// UpdateOperators is a paid mutator transaction binding the contract method 0x00cf2ab5.
//
// Solidity: function updateOperators(address[] operators) returns()
func (_OperatorTable *OperatorTableTransactorSession) UpdateOperators(operators []common.Address) (*types.Transaction, error) {
	return _OperatorTable.Contract.UpdateOperators(&_OperatorTable.TransactOpts, operators)
}

// UpdateSocket is a paid mutator transaction binding the contract method 0x0cf4b767.
//
// Solidity: function updateSocket(string socket) returns()
func (_OperatorTable *OperatorTableTransactor) UpdateSocket(opts *bind.TransactOpts, socket string) (*types.Transaction, error) {
	return _OperatorTable.contract.Transact(opts, "updateSocket", socket)
}

// UpdateSocket is a paid mutator transaction binding the contract method 0x0cf4b767.
//
// Solidity: function updateSocket(string socket) returns()
func (_OperatorTable *OperatorTableSession) UpdateSocket(socket string) (*types.Transaction, error) {
	return _OperatorTable.Contract.UpdateSocket(&_OperatorTable.TransactOpts, socket)
}

// UpdateSocket is a paid mutator transaction binding the contract method 0x0cf4b767.
//
// Solidity: function updateSocket(string socket) returns()
func (_OperatorTable *OperatorTableTransactorSession) UpdateSocket(socket string) (*types.Transaction, error) {
	return _OperatorTable.Contract.UpdateSocket(&_OperatorTable.TransactOpts, socket)
}

// WithdrawAnnouncement is a paid mutator transaction binding the contract method 0x2b0ab1cb.
//
// Solidity: function withdrawAnnouncement(bytes call) returns()
func (_OperatorTable *OperatorTableTransactor) WithdrawAnnouncement(opts *bind.TransactOpts, call []byte) (*types.Transaction, error) {
	return _OperatorTable.contract.Transact(opts, "withdrawAnnouncement", call)
}

// WithdrawAnnouncement is a paid mutator transaction binding the contract method 0x2b0ab1cb.
//
// Solidity: function withdrawAnnouncement(bytes call) returns()
func (_OperatorTable *OperatorTableSession) WithdrawAnnouncement(call []byte) (*types.Transaction, error) {
	return _OperatorTable.Contract.WithdrawAnnouncement(&_OperatorTable.TransactOpts, call)
}

// WithdrawAnnouncement is a paid mutator transaction binding the contract method 0x2b0ab1cb.
//
// Solidity: function withdrawAnnouncement(bytes call) returns()
func (_OperatorTable *OperatorTableTransactorSession) WithdrawAnnouncement(call []byte) (*types.Transaction, error) {
	return _OperatorTable.Contract.WithdrawAnnouncement(&_OperatorTable.TransactOpts, call)
}

// OperatorTableAnnouncementWithdrawnIterator is returned from FilterAnnouncementWithdrawn and is used to iterate over the raw logs and unpacked data for AnnouncementWithdrawn events raised by the OperatorTable contract.
type OperatorTableAnnouncementWithdrawnIterator struct {
	Event *OperatorTableAnnouncementWithdrawn // Event containing the contract specifics and raw log

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
func (it *OperatorTableAnnouncementWithdrawnIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(OperatorTableAnnouncementWithdrawn)
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
		it.Event = new(OperatorTableAnnouncementWithdrawn)
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
func (it *OperatorTableAnnouncementWithdrawnIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *OperatorTableAnnouncementWithdrawnIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// OperatorTableAnnouncementWithdrawn represents a AnnouncementWithdrawn event raised by the OperatorTable contract.
type OperatorTableAnnouncementWithdrawn struct {
	Call []byte
	Raw  types.Log // Blockchain specific contextual infos
}

// FilterAnnouncementWithdrawn is a free log retrieval operation binding the contract event 0x5b13d13ae1d258a6f47936295328d011aff1e312ba2b2b053c704a9672c3706f.
//
// Solidity: event AnnouncementWithdrawn(bytes call)
func (_OperatorTable *OperatorTableFilterer) FilterAnnouncementWithdrawn(opts *bind.FilterOpts) (*OperatorTableAnnouncementWithdrawnIterator, error) {

	logs, sub, err := _OperatorTable.contract.FilterLogs(opts, "AnnouncementWithdrawn")
	if err != nil {
		return nil, err
	}
	return &OperatorTableAnnouncementWithdrawnIterator{contract: _OperatorTable.contract, event: "AnnouncementWithdrawn", logs: logs, sub: sub}, nil
}

// WatchAnnouncementWithdrawn is a free log subscription operation binding the contract event 0x5b13d13ae1d258a6f47936295328d011aff1e312ba2b2b053c704a9672c3706f.
//
// Solidity: event AnnouncementWithdrawn(bytes call)
func (_OperatorTable *OperatorTableFilterer) WatchAnnouncementWithdrawn(opts *bind.WatchOpts, sink chan<- *OperatorTableAnnouncementWithdrawn) (event.Subscription, error) {

	logs, sub, err := _OperatorTable.contract.WatchLogs(opts, "AnnouncementWithdrawn")
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(OperatorTableAnnouncementWithdrawn)
				if err := _OperatorTable.contract.UnpackLog(event, "AnnouncementWithdrawn", log); err != nil {
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

// ParseAnnouncementWithdrawn is a log parse operation binding the contract event 0x5b13d13ae1d258a6f47936295328d011aff1e312ba2b2b053c704a9672c3706f.
//
// Solidity: event AnnouncementWithdrawn(bytes call)
func (_OperatorTable *OperatorTableFilterer) ParseAnnouncementWithdrawn(log types.Log) (*OperatorTableAnnouncementWithdrawn, error) {
	event := new(OperatorTableAnnouncementWithdrawn)
	if err := _OperatorTable.contract.UnpackLog(event, "AnnouncementWithdrawn", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}

// OperatorTableCallAnnouncedIterator is returned from FilterCallAnnounced and is used to iterate over the raw logs and unpacked data for CallAnnounced events raised by the OperatorTable contract.
type OperatorTableCallAnnouncedIterator struct {
	Event *OperatorTableCallAnnounced // Event containing the contract specifics and raw log

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
func (it *OperatorTableCallAnnouncedIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(OperatorTableCallAnnounced)
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
		it.Event = new(OperatorTableCallAnnounced)
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
func (it *OperatorTableCallAnnouncedIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *OperatorTableCallAnnouncedIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// OperatorTableCallAnnounced represents a CallAnnounced event raised by the OperatorTable contract.
type OperatorTableCallAnnounced struct {
	Call      []byte
	FromBlock *big.Int
	ToBlock   *big.Int
	Raw       types.Log // Blockchain specific contextual infos
}

// FilterCallAnnounced is a free log retrieval operation binding the contract event 0x0bae400cd80a8832bca9d20db4fa7ef5e92c1c5d97a90ff371eb13c236e18caa.
//
// Solidity: event CallAnnounced(bytes call, uint256 fromBlock, uint256 toBlock)
func (_OperatorTable *OperatorTableFilterer) FilterCallAnnounced(opts *bind.FilterOpts) (*OperatorTableCallAnnouncedIterator, error) {

	logs, sub, err := _OperatorTable.contract.FilterLogs(opts, "CallAnnounced")
	if err != nil {
		return nil, err
	}
	return &OperatorTableCallAnnouncedIterator{contract: _OperatorTable.contract, event: "CallAnnounced", logs: logs, sub: sub}, nil
}

// WatchCallAnnounced is a free log subscription operation binding the contract event 0x0bae400cd80a8832bca9d20db4fa7ef5e92c1c5d97a90ff371eb13c236e18caa.
//
// Solidity: event CallAnnounced(bytes call, uint256 fromBlock, uint256 toBlock)
func (_OperatorTable *OperatorTableFilterer) WatchCallAnnounced(opts *bind.WatchOpts, sink chan<- *OperatorTableCallAnnounced) (event.Subscription, error) {

	logs, sub, err := _OperatorTable.contract.WatchLogs(opts, "CallAnnounced")
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(OperatorTableCallAnnounced)
				if err := _OperatorTable.contract.UnpackLog(event, "CallAnnounced", log); err != nil {
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

// ParseCallAnnounced is a log parse operation binding the contract event 0x0bae400cd80a8832bca9d20db4fa7ef5e92c1c5d97a90ff371eb13c236e18caa.
//
// Solidity: event CallAnnounced(bytes call, uint256 fromBlock, uint256 toBlock)
func (_OperatorTable *OperatorTableFilterer) ParseCallAnnounced(log types.Log) (*OperatorTableCallAnnounced, error) {
	event := new(OperatorTableCallAnnounced)
	if err := _OperatorTable.contract.UnpackLog(event, "CallAnnounced", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}

// OperatorTableEjectorChangedIterator is returned from FilterEjectorChanged and is used to iterate over the raw logs and unpacked data for EjectorChanged events raised by the OperatorTable contract.
type OperatorTableEjectorChangedIterator struct {
	Event *OperatorTableEjectorChanged // Event containing the contract specifics and raw log

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
func (it *OperatorTableEjectorChangedIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(OperatorTableEjectorChanged)
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
		it.Event = new(OperatorTableEjectorChanged)
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
func (it *OperatorTableEjectorChangedIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *OperatorTableEjectorChangedIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// OperatorTableEjectorChanged represents a EjectorChanged event raised by the OperatorTable contract.
type OperatorTableEjectorChanged struct {
	Previous common.Address
	Current  common.Address
	Raw      types.Log // Blockchain specific contextual infos
}

// FilterEjectorChanged is a free log retrieval operation binding the contract event 0xca2872c91b097660be2aad9cf06f8c8782ab0ecf296255b9bd51fbcd3fa5dcd1.
//
// Solidity: event EjectorChanged(address indexed previous, address indexed current)
func (_OperatorTable *OperatorTableFilterer) FilterEjectorChanged(opts *bind.FilterOpts, previous []common.Address, current []common.Address) (*OperatorTableEjectorChangedIterator, error) {

	var previousRule []interface{}
	for _, previousItem := range previous {
		previousRule = append(previousRule, previousItem)
	}
	var currentRule []interface{}
	for _, currentItem := range current {
		currentRule = append(currentRule, currentItem)
	}

	logs, sub, err := _OperatorTable.contract.FilterLogs(opts, "EjectorChanged", previousRule, currentRule)
	if err != nil {
		return nil, err
	}
	return &OperatorTableEjectorChangedIterator{contract: _OperatorTable.contract, event: "EjectorChanged", logs: logs, sub: sub}, nil
}

// WatchEjectorChanged is a free log subscription operation binding the contract event 0xca2872c91b097660be2aad9cf06f8c8782ab0ecf296255b9bd51fbcd3fa5dcd1.
//
// Solidity: event EjectorChanged(address indexed previous, address indexed current)
func (_OperatorTable *OperatorTableFilterer) WatchEjectorChanged(opts *bind.WatchOpts, sink chan<- *OperatorTableEjectorChanged, previous []common.Address, current []common.Address) (event.Subscription, error) {

	var previousRule []interface{}
	for _, previousItem := range previous {
		previousRule = append(previousRule, previousItem)
	}
	var currentRule []interface{}
	for _, currentItem := range current {
		currentRule = append(currentRule, currentItem)
	}

	logs, sub, err := _OperatorTable.contract.WatchLogs(opts, "EjectorChanged", previousRule, currentRule)
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(OperatorTableEjectorChanged)
				if err := _OperatorTable.contract.UnpackLog(event, "EjectorChanged", log); err != nil {
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

// ParseEjectorChanged is a log parse operation binding the contract event 0xca2872c91b097660be2aad9cf06f8c8782ab0ecf296255b9bd51fbcd3fa5dcd1.
//
// Solidity: event EjectorChanged(address indexed previous, address indexed current)
func (_OperatorTable *OperatorTableFilterer) ParseEjectorChanged(log types.Log) (*OperatorTableEjectorChanged, error) {
	event := new(OperatorTableEjectorChanged)
	if err := _OperatorTable.contract.UnpackLog(event, "EjectorChanged", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}

// OperatorTableOperatorJoinedIterator is returned from FilterOperatorJoined and is used to iterate over the raw logs and unpacked data for OperatorJoined events raised by the OperatorTable contract.
type OperatorTableOperatorJoinedIterator struct {
	Event *OperatorTableOperatorJoined // Event containing the contract specifics and raw log

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
func (it *OperatorTableOperatorJoinedIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(OperatorTableOperatorJoined)
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
		it.Event = new(OperatorTableOperatorJoined)
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
func (it *OperatorTableOperatorJoinedIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *OperatorTableOperatorJoinedIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// OperatorTableOperatorJoined represents a OperatorJoined event raised by the OperatorTable contract.
type OperatorTableOperatorJoined struct {
	Quorum   uint32
	Operator common.Address
	G1       IBN254CertificateVerifierG1Point
	G2       IBN254CertificateVerifierG2Point
	Raw      types.Log // Blockchain specific contextual infos
}

// FilterOperatorJoined is a free log retrieval operation binding the contract event 0xcdeee77efa845af828557f8dcdfc62d4e285b4f07845f492b7e4c5ded0d8e4ac.
//
// Solidity: event OperatorJoined(uint32 indexed quorum, address indexed operator, (uint256,uint256) g1, (uint256[2],uint256[2]) g2)
func (_OperatorTable *OperatorTableFilterer) FilterOperatorJoined(opts *bind.FilterOpts, quorum []uint32, operator []common.Address) (*OperatorTableOperatorJoinedIterator, error) {

	var quorumRule []interface{}
	for _, quorumItem := range quorum {
		quorumRule = append(quorumRule, quorumItem)
	}
	var operatorRule []interface{}
	for _, operatorItem := range operator {
		operatorRule = append(operatorRule, operatorItem)
	}

	logs, sub, err := _OperatorTable.contract.FilterLogs(opts, "OperatorJoined", quorumRule, operatorRule)
	if err != nil {
		return nil, err
	}
	return &OperatorTableOperatorJoinedIterator{contract: _OperatorTable.contract, event: "OperatorJoined", logs: logs, sub: sub}, nil
}

// WatchOperatorJoined is a free log subscription operation binding the contract event 0xcdeee77efa845af828557f8dcdfc62d4e285b4f07845f492b7e4c5ded0d8e4ac.
//
// Solidity: event OperatorJoined(uint32 indexed quorum, address indexed operator, (uint256,uint256) g1, (uint256[2],uint256[2]) g2)
func (_OperatorTable *OperatorTableFilterer) WatchOperatorJoined(opts *bind.WatchOpts, sink chan<- *OperatorTableOperatorJoined, quorum []uint32, operator []common.Address) (event.Subscription, error) {

	var quorumRule []interface{}
	for _, quorumItem := range quorum {
		quorumRule = append(quorumRule, quorumItem)
	}
	var operatorRule []interface{}
	for _, operatorItem := range operator {
		operatorRule = append(operatorRule, operatorItem)
	}

	logs, sub, err := _OperatorTable.contract.WatchLogs(opts, "OperatorJoined", quorumRule, operatorRule)
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(OperatorTableOperatorJoined)
				if err := _OperatorTable.contract.UnpackLog(event, "OperatorJoined", log); err != nil {
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

// ParseOperatorJoined is a log parse operation binding the contract event 0xcdeee77efa845af828557f8dcdfc62d4e285b4f07845f492b7e4c5ded0d8e4ac.
//
// Solidity: event OperatorJoined(uint32 indexed quorum, address indexed operator, (uint256,uint256) g1, (uint256[2],uint256[2]) g2)
func (_OperatorTable *OperatorTableFilterer) ParseOperatorJoined(log types.Log) (*OperatorTableOperatorJoined, error) {
	event := new(OperatorTableOperatorJoined)
	if err := _OperatorTable.contract.UnpackLog(event, "OperatorJoined", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}

// OperatorTableOperatorLeftIterator is returned from FilterOperatorLeft and is used to iterate over the raw logs and unpacked data for OperatorLeft events raised by the OperatorTable contract.
type OperatorTableOperatorLeftIterator struct {
	Event *OperatorTableOperatorLeft // Event containing the contract specifics and raw log

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
func (it *OperatorTableOperatorLeftIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(OperatorTableOperatorLeft)
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
		it.Event = new(OperatorTableOperatorLeft)
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
func (it *OperatorTableOperatorLeftIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *OperatorTableOperatorLeftIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// OperatorTableOperatorLeft represents a OperatorLeft event raised by the OperatorTable contract.
type OperatorTableOperatorLeft struct {
	Quorum   uint32
	Operator common.Address
	Raw      types.Log // Blockchain specific contextual infos
}

// FilterOperatorLeft is a free log retrieval operation binding the contract event 0x97baa8916c1ed61d5a3ccc4c9db94fa8e25ab910237e713b232d07bcc0c3406f.
//
// Solidity: event OperatorLeft(uint32 indexed quorum, address indexed operator)
func (_OperatorTable *OperatorTableFilterer) FilterOperatorLeft(opts *bind.FilterOpts, quorum []uint32, operator []common.Address) (*OperatorTableOperatorLeftIterator, error) {

	var quorumRule []interface{}
	for _, quorumItem := range quorum {
		quorumRule = append(quorumRule, quorumItem)
	}
	var operatorRule []interface{}
	for _, operatorItem := range operator {
		operatorRule = append(operatorRule, operatorItem)
	}

	logs, sub, err := _OperatorTable.contract.FilterLogs(opts, "OperatorLeft", quorumRule, operatorRule)
	if err != nil {
		return nil, err
	}
	return &OperatorTableOperatorLeftIterator{contract: _OperatorTable.contract, event: "OperatorLeft", logs: logs, sub: sub}, nil
}

// WatchOperatorLeft is a free log subscription operation binding the contract event 0x97baa8916c1ed61d5a3ccc4c9db94fa8e25ab910237e713b232d07bcc0c3406f.
//
// Solidity: event OperatorLeft(uint32 indexed quorum, address indexed operator)
func (_OperatorTable *OperatorTableFilterer) WatchOperatorLeft(opts *bind.WatchOpts, sink chan<- *OperatorTableOperatorLeft, quorum []uint32, operator []common.Address) (event.Subscription, error) {

	var quorumRule []interface{}
	for _, quorumItem := range quorum {
		quorumRule = append(quorumRule, quorumItem)
	}
	var operatorRule []interface{}
	for _, operatorItem := range operator {
		operatorRule = append(operatorRule, operatorItem)
	}

	logs, sub, err := _OperatorTable.contract.WatchLogs(opts, "OperatorLeft", quorumRule, operatorRule)
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(OperatorTableOperatorLeft)
				if err := _OperatorTable.contract.UnpackLog(event, "OperatorLeft", log); err != nil {
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

// ParseOperatorLeft is a log parse operation binding the contract event 0x97baa8916c1ed61d5a3ccc4c9db94fa8e25ab910237e713b232d07bcc0c3406f.
//
// Solidity: event OperatorLeft(uint32 indexed quorum, address indexed operator)
func (_OperatorTable *OperatorTableFilterer) ParseOperatorLeft(log types.Log) (*OperatorTableOperatorLeft, error) {
	event := new(OperatorTableOperatorLeft)
	if err := _OperatorTable.contract.UnpackLog(event, "OperatorLeft", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}

// OperatorTableOwnershipTransferStartedIterator is returned from FilterOwnershipTransferStarted and is used to iterate over the raw logs and unpacked data for OwnershipTransferStarted events raised by the OperatorTable contract.
type OperatorTableOwnershipTransferStartedIterator struct {
	Event *OperatorTableOwnershipTransferStarted // Event containing the contract specifics and raw log

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
func (it *OperatorTableOwnershipTransferStartedIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(OperatorTableOwnershipTransferStarted)
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
		it.Event = new(OperatorTableOwnershipTransferStarted)
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
func (it *OperatorTableOwnershipTransferStartedIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *OperatorTableOwnershipTransferStartedIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// OperatorTableOwnershipTransferStarted represents a OwnershipTransferStarted event raised by the OperatorTable contract.
type OperatorTableOwnershipTransferStarted struct {
	PreviousOwner common.Address
	NewOwner      common.Address
	Raw           types.Log // Blockchain specific contextual infos
}

// FilterOwnershipTransferStarted is a free log retrieval operation binding the contract event 0x38d16b8cac22d99fc7c124b9cd0de2d3fa1faef420bfe791d8c362d765e22700.
//
// Solidity: event OwnershipTransferStarted(address indexed previousOwner, address indexed newOwner)
func (_OperatorTable *OperatorTableFilterer) FilterOwnershipTransferStarted(opts *bind.FilterOpts, previousOwner []common.Address, newOwner []common.Address) (*OperatorTableOwnershipTransferStartedIterator, error) {

	var previousOwnerRule []interface{}
	for _, previousOwnerItem := range previousOwner {
		previousOwnerRule = append(previousOwnerRule, previousOwnerItem)
	}
	var newOwnerRule []interface{}
	for _, newOwnerItem := range newOwner {
		newOwnerRule = append(newOwnerRule, newOwnerItem)
	}

	logs, sub, err := _OperatorTable.contract.FilterLogs(opts, "OwnershipTransferStarted", previousOwnerRule, newOwnerRule)
	if err != nil {
		return nil, err
	}
	return &OperatorTableOwnershipTransferStartedIterator{contract: _OperatorTable.contract, event: "OwnershipTransferStarted", logs: logs, sub: sub}, nil
}

// WatchOwnershipTransferStarted is a free log subscription operation binding the contract event 0x38d16b8cac22d99fc7c124b9cd0de2d3fa1faef420bfe791d8c362d765e22700.
//
// Solidity: event OwnershipTransferStarted(address indexed previousOwner, address indexed newOwner)
func (_OperatorTable *OperatorTableFilterer) WatchOwnershipTransferStarted(opts *bind.WatchOpts, sink chan<- *OperatorTableOwnershipTransferStarted, previousOwner []common.Address, newOwner []common.Address) (event.Subscription, error) {

	var previousOwnerRule []interface{}
	for _, previousOwnerItem := range previousOwner {
		previousOwnerRule = append(previousOwnerRule, previousOwnerItem)
	}
	var newOwnerRule []interface{}
	for _, newOwnerItem := range newOwner {
		newOwnerRule = append(newOwnerRule, newOwnerItem)
	}

	logs, sub, err := _OperatorTable.contract.WatchLogs(opts, "OwnershipTransferStarted", previousOwnerRule, newOwnerRule)
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(OperatorTableOwnershipTransferStarted)
				if err := _OperatorTable.contract.UnpackLog(event, "OwnershipTransferStarted", log); err != nil {
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
func (_OperatorTable *OperatorTableFilterer) ParseOwnershipTransferStarted(log types.Log) (*OperatorTableOwnershipTransferStarted, error) {
	event := new(OperatorTableOwnershipTransferStarted)
	if err := _OperatorTable.contract.UnpackLog(event, "OwnershipTransferStarted", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}

// OperatorTableOwnershipTransferredIterator is returned from FilterOwnershipTransferred and is used to iterate over the raw logs and unpacked data for OwnershipTransferred events raised by the OperatorTable contract.
type OperatorTableOwnershipTransferredIterator struct {
	Event *OperatorTableOwnershipTransferred // Event containing the contract specifics and raw log

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
func (it *OperatorTableOwnershipTransferredIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(OperatorTableOwnershipTransferred)
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
		it.Event = new(OperatorTableOwnershipTransferred)
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
func (it *OperatorTableOwnershipTransferredIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *OperatorTableOwnershipTransferredIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// OperatorTableOwnershipTransferred represents a OwnershipTransferred event raised by the OperatorTable contract.
type OperatorTableOwnershipTransferred struct {
	PreviousOwner common.Address
	NewOwner      common.Address
	Raw           types.Log // Blockchain specific contextual infos
}

// FilterOwnershipTransferred is a free log retrieval operation binding the contract event 0x8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e0.
//
// Solidity: event OwnershipTransferred(address indexed previousOwner, address indexed newOwner)
func (_OperatorTable *OperatorTableFilterer) FilterOwnershipTransferred(opts *bind.FilterOpts, previousOwner []common.Address, newOwner []common.Address) (*OperatorTableOwnershipTransferredIterator, error) {

	var previousOwnerRule []interface{}
	for _, previousOwnerItem := range previousOwner {
		previousOwnerRule = append(previousOwnerRule, previousOwnerItem)
	}
	var newOwnerRule []interface{}
	for _, newOwnerItem := range newOwner {
		newOwnerRule = append(newOwnerRule, newOwnerItem)
	}

	logs, sub, err := _OperatorTable.contract.FilterLogs(opts, "OwnershipTransferred", previousOwnerRule, newOwnerRule)
	if err != nil {
		return nil, err
	}
	return &OperatorTableOwnershipTransferredIterator{contract: _OperatorTable.contract, event: "OwnershipTransferred", logs: logs, sub: sub}, nil
}

// WatchOwnershipTransferred is a free log subscription operation binding the contract event 0x8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e0.
//
// Solidity: event OwnershipTransferred(address indexed previousOwner, address indexed newOwner)
func (_OperatorTable *OperatorTableFilterer) WatchOwnershipTransferred(opts *bind.WatchOpts, sink chan<- *OperatorTableOwnershipTransferred, previousOwner []common.Address, newOwner []common.Address) (event.Subscription, error) {

	var previousOwnerRule []interface{}
	for _, previousOwnerItem := range previousOwner {
		previousOwnerRule = append(previousOwnerRule, previousOwnerItem)
	}
	var newOwnerRule []interface{}
	for _, newOwnerItem := range newOwner {
		newOwnerRule = append(newOwnerRule, newOwnerItem)
	}

	logs, sub, err := _OperatorTable.contract.WatchLogs(opts, "OwnershipTransferred", previousOwnerRule, newOwnerRule)
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(OperatorTableOwnershipTransferred)
				if err := _OperatorTable.contract.UnpackLog(event, "OwnershipTransferred", log); err != nil {
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
func (_OperatorTable *OperatorTableFilterer) ParseOwnershipTransferred(log types.Log) (*OperatorTableOwnershipTransferred, error) {
	event := new(OperatorTableOwnershipTransferred)
	if err := _OperatorTable.contract.UnpackLog(event, "OwnershipTransferred", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}

// OperatorTableRulesChangedIterator is returned from FilterRulesChanged and is used to iterate over the raw logs and unpacked data for RulesChanged events raised by the OperatorTable contract.
type OperatorTableRulesChangedIterator struct {
	Event *OperatorTableRulesChanged // Event containing the contract specifics and raw log

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
func (it *OperatorTableRulesChangedIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(OperatorTableRulesChanged)
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
		it.Event = new(OperatorTableRulesChanged)
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
func (it *OperatorTableRulesChangedIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *OperatorTableRulesChangedIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// OperatorTableRulesChanged represents a RulesChanged event raised by the OperatorTable contract.
type OperatorTableRulesChanged struct {
	Quorum uint32
	Rules  IOperatorTableRules
	Raw    types.Log // Blockchain specific contextual infos
}

// FilterRulesChanged is a free log retrieval operation binding the contract event 0x0352f920b8fd6ac1da8c3124949f25da6c9c107af171e8cbf8ed0bb65ca8acbd.
//
// Solidity: event RulesChanged(uint32 indexed quorum, (uint32,uint32,uint96,(address,uint96)[]) rules)
func (_OperatorTable *OperatorTableFilterer) FilterRulesChanged(opts *bind.FilterOpts, quorum []uint32) (*OperatorTableRulesChangedIterator, error) {

	var quorumRule []interface{}
	for _, quorumItem := range quorum {
		quorumRule = append(quorumRule, quorumItem)
	}

	logs, sub, err := _OperatorTable.contract.FilterLogs(opts, "RulesChanged", quorumRule)
	if err != nil {
		return nil, err
	}
	return &OperatorTableRulesChangedIterator{contract: _OperatorTable.contract, event: "RulesChanged", logs: logs, sub: sub}, nil
}

// WatchRulesChanged is a free log subscription operation binding the contract event 0x0352f920b8fd6ac1da8c3124949f25da6c9c107af171e8cbf8ed0bb65ca8acbd.
//
// Solidity: event RulesChanged(uint32 indexed quorum, (uint32,uint32,uint96,(address,uint96)[]) rules)
func (_OperatorTable *OperatorTableFilterer) WatchRulesChanged(opts *bind.WatchOpts, sink chan<- *OperatorTableRulesChanged, quorum []uint32) (event.Subscription, error) {

	var quorumRule []interface{}
	for _, quorumItem := range quorum {
		quorumRule = append(quorumRule, quorumItem)
	}

	logs, sub, err := _OperatorTable.contract.WatchLogs(opts, "RulesChanged", quorumRule)
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(OperatorTableRulesChanged)
				if err := _OperatorTable.contract.UnpackLog(event, "RulesChanged", log); err != nil {
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

// ParseRulesChanged is a log parse operation binding the contract event 0x0352f920b8fd6ac1da8c3124949f25da6c9c107af171e8cbf8ed0bb65ca8acbd.
//
// Solidity: event RulesChanged(uint32 indexed quorum, (uint32,uint32,uint96,(address,uint96)[]) rules)
func (_OperatorTable *OperatorTableFilterer) ParseRulesChanged(log types.Log) (*OperatorTableRulesChanged, error) {
	event := new(OperatorTableRulesChanged)
	if err := _OperatorTable.contract.UnpackLog(event, "RulesChanged", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}

// OperatorTableSocketChangedIterator is returned from FilterSocketChanged and is used to iterate over the raw logs and unpacked data for SocketChanged events raised by the OperatorTable contract.
type OperatorTableSocketChangedIterator struct {
	Event *OperatorTableSocketChanged // Event containing the contract specifics and raw log

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
func (it *OperatorTableSocketChangedIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(OperatorTableSocketChanged)
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
		it.Event = new(OperatorTableSocketChanged)
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
func (it *OperatorTableSocketChangedIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *OperatorTableSocketChangedIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// OperatorTableSocketChanged represents a SocketChanged event raised by the OperatorTable contract.
type OperatorTableSocketChanged struct {
	Operator common.Address
	Socket   string
	Raw      types.Log // Blockchain specific contextual infos
}

// FilterSocketChanged is a free log retrieval operation binding the contract event 0x7b90e57ad5849033f537b6151b8989dc4c881fa047d03e3fabb45d1aa9dc3731.
//
// Solidity: event SocketChanged(address indexed operator, string socket)
func (_OperatorTable *OperatorTableFilterer) FilterSocketChanged(opts *bind.FilterOpts, operator []common.Address) (*OperatorTableSocketChangedIterator, error) {

	var operatorRule []interface{}
	for _, operatorItem := range operator {
		operatorRule = append(operatorRule, operatorItem)
	}

	logs, sub, err := _OperatorTable.contract.FilterLogs(opts, "SocketChanged", operatorRule)
	if err != nil {
		return nil, err
	}
	return &OperatorTableSocketChangedIterator{contract: _OperatorTable.contract, event: "SocketChanged", logs: logs, sub: sub}, nil
}

// WatchSocketChanged is a free log subscription operation binding the contract event 0x7b90e57ad5849033f537b6151b8989dc4c881fa047d03e3fabb45d1aa9dc3731.
//
// Solidity: event SocketChanged(address indexed operator, string socket)
func (_OperatorTable *OperatorTableFilterer) WatchSocketChanged(opts *bind.WatchOpts, sink chan<- *OperatorTableSocketChanged, operator []common.Address) (event.Subscription, error) {

	var operatorRule []interface{}
	for _, operatorItem := range operator {
		operatorRule = append(operatorRule, operatorItem)
	}

	logs, sub, err := _OperatorTable.contract.WatchLogs(opts, "SocketChanged", operatorRule)
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(OperatorTableSocketChanged)
				if err := _OperatorTable.contract.UnpackLog(event, "SocketChanged", log); err != nil {
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

// ParseSocketChanged is a log parse operation binding the contract event 0x7b90e57ad5849033f537b6151b8989dc4c881fa047d03e3fabb45d1aa9dc3731.
//
// Solidity: event SocketChanged(address indexed operator, string socket)
func (_OperatorTable *OperatorTableFilterer) ParseSocketChanged(log types.Log) (*OperatorTableSocketChanged, error) {
	event := new(OperatorTableSocketChanged)
	if err := _OperatorTable.contract.UnpackLog(event, "SocketChanged", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}

// OperatorTableTablePostedIterator is returned from FilterTablePosted and is used to iterate over the raw logs and unpacked data for TablePosted events raised by the OperatorTable contract.
type OperatorTableTablePostedIterator struct {
	Event *OperatorTableTablePosted // Event containing the contract specifics and raw log

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
func (it *OperatorTableTablePostedIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(OperatorTableTablePosted)
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
		it.Event = new(OperatorTableTablePosted)
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
func (it *OperatorTableTablePostedIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *OperatorTableTablePostedIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// OperatorTableTablePosted represents a TablePosted event raised by the OperatorTable contract.
type OperatorTableTablePosted struct {
	Table   uint32
	Quorum  uint32
	Root    [32]byte
	Members []*big.Int
	Raw     types.Log // Blockchain specific contextual infos
}

// FilterTablePosted is a free log retrieval operation binding the contract event 0x33a2a3eaeeee14c848b0651430dad0b96e0cfe7e5eb2906b3f977d24352f5725.
//
// Solidity: event TablePosted(uint32 indexed table, uint32 indexed quorum, bytes32 root, uint256[] members)
func (_OperatorTable *OperatorTableFilterer) FilterTablePosted(opts *bind.FilterOpts, table []uint32, quorum []uint32) (*OperatorTableTablePostedIterator, error) {

	var tableRule []interface{}
	for _, tableItem := range table {
		tableRule = append(tableRule, tableItem)
	}
	var quorumRule []interface{}
	for _, quorumItem := range quorum {
		quorumRule = append(quorumRule, quorumItem)
	}

	logs, sub, err := _OperatorTable.contract.FilterLogs(opts, "TablePosted", tableRule, quorumRule)
	if err != nil {
		return nil, err
	}
	return &OperatorTableTablePostedIterator{contract: _OperatorTable.contract, event: "TablePosted", logs: logs, sub: sub}, nil
}

// WatchTablePosted is a free log subscription operation binding the contract event 0x33a2a3eaeeee14c848b0651430dad0b96e0cfe7e5eb2906b3f977d24352f5725.
//
// Solidity: event TablePosted(uint32 indexed table, uint32 indexed quorum, bytes32 root, uint256[] members)
func (_OperatorTable *OperatorTableFilterer) WatchTablePosted(opts *bind.WatchOpts, sink chan<- *OperatorTableTablePosted, table []uint32, quorum []uint32) (event.Subscription, error) {

	var tableRule []interface{}
	for _, tableItem := range table {
		tableRule = append(tableRule, tableItem)
	}
	var quorumRule []interface{}
	for _, quorumItem := range quorum {
		quorumRule = append(quorumRule, quorumItem)
	}

	logs, sub, err := _OperatorTable.contract.WatchLogs(opts, "TablePosted", tableRule, quorumRule)
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(OperatorTableTablePosted)
				if err := _OperatorTable.contract.UnpackLog(event, "TablePosted", log); err != nil {
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

// ParseTablePosted is a log parse operation binding the contract event 0x33a2a3eaeeee14c848b0651430dad0b96e0cfe7e5eb2906b3f977d24352f5725.
//
// Solidity: event TablePosted(uint32 indexed table, uint32 indexed quorum, bytes32 root, uint256[] members)
func (_OperatorTable *OperatorTableFilterer) ParseTablePosted(log types.Log) (*OperatorTableTablePosted, error) {
	event := new(OperatorTableTablePosted)
	if err := _OperatorTable.contract.UnpackLog(event, "TablePosted", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}
