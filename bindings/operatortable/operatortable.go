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
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"avs_\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"allocationManager_\",\"type\":\"address\",\"internalType\":\"contractIOperatorSets\"},{\"name\":\"keyRegistrar_\",\"type\":\"address\",\"internalType\":\"contractIKeyRegistrar\"},{\"name\":\"certificateVerifier_\",\"type\":\"address\",\"internalType\":\"contractIBN254CertificateVerifier\"},{\"name\":\"postChangeBps_\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"postAge_\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"owner_\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"acceptOwnership\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"addQuorum\",\"inputs\":[{\"name\":\"quorum\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"rules\",\"type\":\"tuple\",\"internalType\":\"structIOperatorTable.Rules\",\"components\":[{\"name\":\"lookAhead\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"maxOperators\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"minimumWeight\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"strategies\",\"type\":\"tuple[]\",\"internalType\":\"structIOperatorTable.Strategy[]\",\"components\":[{\"name\":\"strategy\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"multiplier\",\"type\":\"uint96\",\"internalType\":\"uint96\"}]}]}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"allocationManager\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIOperatorSets\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"avs\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"certificateVerifier\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIBN254CertificateVerifier\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"deregisterOperator\",\"inputs\":[{\"name\":\"operator\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"avs_\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"operatorSetIds\",\"type\":\"uint32[]\",\"internalType\":\"uint32[]\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"eject\",\"inputs\":[{\"name\":\"operator\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"quorums\",\"type\":\"uint32[]\",\"internalType\":\"uint32[]\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"ejectedAt\",\"inputs\":[{\"name\":\"operator\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"ejector\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"evict\",\"inputs\":[{\"name\":\"operator\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"quorum\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"getOperators\",\"inputs\":[{\"name\":\"quorum\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"outputs\":[{\"name\":\"operators\",\"type\":\"tuple[]\",\"internalType\":\"structIOperatorTable.Operator[]\",\"components\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"weight\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"key\",\"type\":\"tuple\",\"internalType\":\"structIBN254CertificateVerifier.G1Point\",\"components\":[{\"name\":\"X\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"Y\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"getQuorums\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint32[]\",\"internalType\":\"uint32[]\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"getRules\",\"inputs\":[{\"name\":\"quorum\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structIOperatorTable.Rules\",\"components\":[{\"name\":\"lookAhead\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"maxOperators\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"minimumWeight\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"strategies\",\"type\":\"tuple[]\",\"internalType\":\"structIOperatorTable.Strategy[]\",\"components\":[{\"name\":\"strategy\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"multiplier\",\"type\":\"uint96\",\"internalType\":\"uint96\"}]}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"getTables\",\"inputs\":[{\"name\":\"from\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"count\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"tables\",\"type\":\"uint32[]\",\"internalType\":\"uint32[]\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"getTotals\",\"inputs\":[{\"name\":\"quorum\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structIBN254CertificateVerifier.G1Point\",\"components\":[{\"name\":\"X\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"Y\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"isDue\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"isMember\",\"inputs\":[{\"name\":\"quorum\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"isRootValidByTimestamp\",\"inputs\":[{\"name\":\"\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"pure\"},{\"type\":\"function\",\"name\":\"keyRegistrar\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIKeyRegistrar\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"keySet\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structIBN254CertificateVerifier.OperatorSet\",\"components\":[{\"name\":\"avs\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"id\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"owner\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"pendingOwner\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"post\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"postAge\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"postChangeBps\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint16\",\"internalType\":\"uint16\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"registerOperator\",\"inputs\":[{\"name\":\"operator\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"avs_\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"operatorSetIds\",\"type\":\"uint32[]\",\"internalType\":\"uint32[]\"},{\"name\":\"data\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"renounceOwnership\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"pure\"},{\"type\":\"function\",\"name\":\"setEjector\",\"inputs\":[{\"name\":\"ejector_\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setRules\",\"inputs\":[{\"name\":\"quorum\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"rules\",\"type\":\"tuple\",\"internalType\":\"structIOperatorTable.Rules\",\"components\":[{\"name\":\"lookAhead\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"maxOperators\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"minimumWeight\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"strategies\",\"type\":\"tuple[]\",\"internalType\":\"structIOperatorTable.Strategy[]\",\"components\":[{\"name\":\"strategy\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"multiplier\",\"type\":\"uint96\",\"internalType\":\"uint96\"}]}]}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"socketOf\",\"inputs\":[{\"name\":\"operator\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"string\",\"internalType\":\"string\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"supportsAVS\",\"inputs\":[{\"name\":\"avs_\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"sync\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"tableAt\",\"inputs\":[{\"name\":\"referenceBlock\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"outputs\":[{\"name\":\"table\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"transferOwnership\",\"inputs\":[{\"name\":\"newOwner\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"updateOperators\",\"inputs\":[{\"name\":\"operators\",\"type\":\"address[]\",\"internalType\":\"address[]\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"updateSocket\",\"inputs\":[{\"name\":\"socket\",\"type\":\"string\",\"internalType\":\"string\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"weightNow\",\"inputs\":[{\"name\":\"quorum\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"operator\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint96\",\"internalType\":\"uint96\"}],\"stateMutability\":\"view\"},{\"type\":\"event\",\"name\":\"EjectorChanged\",\"inputs\":[{\"name\":\"previous\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"current\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"OperatorJoined\",\"inputs\":[{\"name\":\"quorum\",\"type\":\"uint32\",\"indexed\":true,\"internalType\":\"uint32\"},{\"name\":\"operator\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"g1\",\"type\":\"tuple\",\"indexed\":false,\"internalType\":\"structIBN254CertificateVerifier.G1Point\",\"components\":[{\"name\":\"X\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"Y\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"name\":\"g2\",\"type\":\"tuple\",\"indexed\":false,\"internalType\":\"structIBN254CertificateVerifier.G2Point\",\"components\":[{\"name\":\"X\",\"type\":\"uint256[2]\",\"internalType\":\"uint256[2]\"},{\"name\":\"Y\",\"type\":\"uint256[2]\",\"internalType\":\"uint256[2]\"}]}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"OperatorLeft\",\"inputs\":[{\"name\":\"quorum\",\"type\":\"uint32\",\"indexed\":true,\"internalType\":\"uint32\"},{\"name\":\"operator\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"OwnershipTransferStarted\",\"inputs\":[{\"name\":\"previousOwner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"newOwner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"OwnershipTransferred\",\"inputs\":[{\"name\":\"previousOwner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"newOwner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"RulesChanged\",\"inputs\":[{\"name\":\"quorum\",\"type\":\"uint32\",\"indexed\":true,\"internalType\":\"uint32\"},{\"name\":\"rules\",\"type\":\"tuple\",\"indexed\":false,\"internalType\":\"structIOperatorTable.Rules\",\"components\":[{\"name\":\"lookAhead\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"maxOperators\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"minimumWeight\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"strategies\",\"type\":\"tuple[]\",\"internalType\":\"structIOperatorTable.Strategy[]\",\"components\":[{\"name\":\"strategy\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"multiplier\",\"type\":\"uint96\",\"internalType\":\"uint96\"}]}]}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"SocketChanged\",\"inputs\":[{\"name\":\"operator\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"socket\",\"type\":\"string\",\"indexed\":false,\"internalType\":\"string\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"TablePosted\",\"inputs\":[{\"name\":\"table\",\"type\":\"uint32\",\"indexed\":true,\"internalType\":\"uint32\"},{\"name\":\"quorum\",\"type\":\"uint32\",\"indexed\":true,\"internalType\":\"uint32\"},{\"name\":\"root\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"},{\"name\":\"members\",\"type\":\"uint256[]\",\"indexed\":false,\"internalType\":\"uint256[]\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"InvalidRules\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"InvalidSocket\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"KeyChanged\",\"inputs\":[{\"name\":\"operator\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NoKey\",\"inputs\":[{\"name\":\"operator\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NotAnOperator\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NotOnTheCurve\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"NotTheAllocationManager\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NotTheEjector\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NotTheUpdater\",\"inputs\":[{\"name\":\"updater\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NothingToPost\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"OwnableInvalidOwner\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"OwnableUnauthorizedAccount\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"OwnerNeeded\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"QuorumFull\",\"inputs\":[{\"name\":\"quorum\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"QuorumRefused\",\"inputs\":[{\"name\":\"quorum\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"UnknownQuorum\",\"inputs\":[{\"name\":\"quorum\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"WeightSuffices\",\"inputs\":[{\"name\":\"quorum\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"operator\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"WeightTooLow\",\"inputs\":[{\"name\":\"quorum\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"weight\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"minimum\",\"type\":\"uint96\",\"internalType\":\"uint96\"}]},{\"type\":\"error\",\"name\":\"CertificateStale\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"ECAddFailed\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"EmptyRoot\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"ExpModFailed\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"InvalidIndex\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"InvalidOperatorIndex\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"InvalidProofLength\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"NonSignerIndicesNotSorted\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"OnlyTableUpdater\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"ReferenceTimestampDoesNotExist\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"RootDisabled\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"TableUpdateStale\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"VerificationFailed\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"InvalidPermissions\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"NonexistentAVSMetadata\",\"inputs\":[]}]",
	Sigs: map[string]string{
		"79ba5097": "acceptOwnership()",
		"c52a4afd": "addQuorum(uint32,(uint32,uint32,uint96,(address,uint96)[]))",
		"ca8aa7c7": "allocationManager()",
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
	},
	Bin: "0x610140604052348015610010575f5ffd5b506040516148e53803806148e583398101604081905261002f916101c4565b6001600160a01b0380881660805280871660a0528190811661006b57604051631e4fbdf760e01b81525f60048201526024015b60405180910390fd5b61007481610143565b506001600160a01b0380861660c052841660e081905261ffff84166101005263ffffffff831661012052604080516368d6e08160e01b815290515f92916368d6e0819160048083019260209291908290030181865afa1580156100d9573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906100fd9190610269565b9050806001600160a01b0381163014610135576040516360cfd7dd60e11b81526001600160a01b039091166004820152602401610062565b50505050505050505061028b565b600280546001600160a01b031916905561015c8161015f565b50565b600180546001600160a01b038381166001600160a01b0319831681179093556040519116919082907f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e0905f90a35050565b6001600160a01b038116811461015c575f5ffd5b5f5f5f5f5f5f5f60e0888a0312156101da575f5ffd5b87516101e5816101b0565b60208901519097506101f6816101b0565b6040890151909650610207816101b0565b6060890151909550610218816101b0565b608089015190945061ffff8116811461022f575f5ffd5b60a089015190935063ffffffff81168114610248575f5ffd5b60c0890151909250610259816101b0565b8091505092959891949750929550565b5f60208284031215610279575f5ffd5b8151610284816101b0565b9392505050565b60805160a05160c05160e051610100516101205161458761035e5f395f818161057d015261084c01525f81816102e9015261090601525f81816105450152612e8e01525f818161036901528181612327015261241301525f81816104e4015281816109eb015281816110c90152818161124e015281816120220152612a0b01525f81816104550152818161051e0152818161072a01528181610a3901528181610f02015281816111220152818161129c0152818161206b01528181612a6401528181612ee70152612f2c01526145875ff3fe608060405234801561000f575f5ffd5b5060043610610268575f3560e01c80638da5cb5b11610157578063dfd93d3b116100d2578063f4c0f5ff11610088578063fbb601e41161006e578063fbb601e414610610578063ff5dfeec14610650578063fff6cae91461067d575f5ffd5b8063f4c0f5ff146105d2578063f9ba6319146105fd575f5ffd5b8063eae415f4116100b8578063eae415f414610578578063f2fde38b1461059f578063f40c14c4146105b2575f5ffd5b8063dfd93d3b14610540578063e30c397814610567575f5ffd5b8063c756b84311610127578063ca8aa7c71161010d578063ca8aa7c7146104df578063cc45c29b14610506578063de1164bb14610519575f5ffd5b8063c756b843146104ab578063c942b2e5146104be575f5ffd5b80638da5cb5b14610434578063b526578714610445578063c52a4afd14610485578063c63fd50214610498575f5ffd5b80633ec45c7e116101e7578063715018a6116101b7578063788499c01161019d578063788499c0146103f757806379ba50971461040c57806382fa18db14610414575f5ffd5b8063715018a6146103da57806377642b73146103e2575f5ffd5b80633ec45c7e14610364578063417edf6e1461038b5780634da813d8146103b357806364e1df84146103c6575f5ffd5b806328f61b311161023c5780632cdd1e86116102225780632cdd1e861461031e578063303ca956146103315780633aabb26614610344575f5ffd5b806328f61b31146102b957806329a7afa4146102e4575f5ffd5b8062cf2ab51461026c57806305c1f502146102815780630cf4b7671461028957806324975e551461029c575b5f5ffd5b61027f61027a366004613486565b610685565b005b61027f61076d565b61027f610297366004613503565b610794565b6102a4610815565b60405190151581526020015b60405180910390f35b6003546102cc906001600160a01b031681565b6040516001600160a01b0390911681526020016102b0565b61030b7f000000000000000000000000000000000000000000000000000000000000000081565b60405161ffff90911681526020016102b0565b61027f61032c36600461354a565b61097d565b61027f61033f366004613565565b6109e0565b61035761035236600461354a565b610bae565b6040516102b091906135c6565b6102cc7f000000000000000000000000000000000000000000000000000000000000000081565b61039e61039936600461360c565b610c57565b60405163ffffffff90911681526020016102b0565b61027f6103c1366004613627565b610d63565b6102a46103d436600461360c565b50600190565b61027f610e0c565b6103ea610e25565b6040516102b09190613678565b6103ff610ea6565b6040516102b091906136c0565b61027f610f45565b61042761042236600461360c565b610f89565b6040516102b091906136e6565b6001546001600160a01b03166102cc565b6102a461045336600461354a565b7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0390811691161490565b61027f61049336600461378c565b611077565b61027f6104a63660046137df565b611243565b6103ea6104b9366004613873565b6113ad565b6104d16104cc36600461360c565b6114a6565b6040516102b0929190613893565b6102cc7f000000000000000000000000000000000000000000000000000000000000000081565b61027f6105143660046138ba565b611506565b6102cc7f000000000000000000000000000000000000000000000000000000000000000081565b6102cc7f000000000000000000000000000000000000000000000000000000000000000081565b6002546001600160a01b03166102cc565b61039e7f000000000000000000000000000000000000000000000000000000000000000081565b61027f6105ad36600461354a565b611611565b6105c56105c036600461360c565b611682565b6040516102b091906138e6565b6105e56105e036600461395e565b6117c0565b6040516001600160601b0390911681526020016102b0565b61027f61060b36600461378c565b611844565b6102a461061e36600461395e565b63ffffffff82165f908152602081815260408083206001600160a01b0385168452600301909152902054151592915050565b61066f61065e36600461354a565b60046020525f908152604090205481565b6040519081526020016102b0565b61027f611860565b5f5f5b60065481101561071657610704600682815481106106a8576106a861398a565b905f5260205f2090600891828204019190066004029054906101000a900463ffffffff168585808060200260200160405190810160405280939291908181526020018383602002808284375f920191909152506119c292505050565b1561070e57600191505b600101610688565b5080801561074c5750336001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016145b1561075f576005805460ff191660011790555b610767611c35565b50505050565b610775611c35565b610792576040516301fcee5760e41b815260040160405180910390fd5b565b335f818152600760205260409020546107d15760405163c0ae66ad60e01b81526001600160a01b0390911660048201526024015b60405180910390fd5b506108113383838080601f0160208091040260200160405190810160405280939291908181526020018383808284375f92019190915250611d1392505050565b5050565b600b545f9063ffffffff1643810361082e575f91505090565b60055460ff161561084157600191505090565b5f61087263ffffffff7f000000000000000000000000000000000000000000000000000000000000000016836139b2565b431190505f5b600654811015610974575f5f5f600684815481106108985761089861398a565b5f9182526020808320600883040154600790921660049081026101000a90920463ffffffff1684528301939093526040909101812091820154919250600160601b9091046001600160601b031690036108f1575061096c565b828061095a575060048101546109359061ffff7f000000000000000000000000000000000000000000000000000000000000000016906001600160601b03166139c5565b60048201546109579061271090600160601b90046001600160601b03166139c5565b10155b1561096a57600194505050505090565b505b600101610878565b505f9250505090565b610985611de9565b6003546040516001600160a01b038084169216907fca2872c91b097660be2aad9cf06f8c8782ab0ecf296255b9bd51fbcd3fa5dcd1905f90a3600380546001600160a01b0319166001600160a01b0392909216919091179055565b336001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168114610a3657604051634cd71bb360e11b81526001600160a01b0390911660048201526024016107c8565b507f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316836001600160a01b031603610767575f5f5b82811015610b5757610adb848483818110610a9057610a9061398a565b9050602002016020810190610aa5919061360c565b6001600160a01b0388165f9081526008602090815260409182902082518084019093528054835260010154908201528890611e16565b15610b4f57610ae9826139dc565b9150856001600160a01b0316848483818110610b0757610b0761398a565b9050602002016020810190610b1c919061360c565b63ffffffff167f97baa8916c1ed61d5a3ccc4c9db94fa8e25ab910237e713b232d07bcc0c3406f60405160405180910390a35b600101610a73565b50805f03610b655750610767565b6001600160a01b0385165f9081526007602052604081208054839290610b8c9084906139f4565b90915550506005805460ff19166001179055610ba6611c35565b505050505050565b6001600160a01b0381165f908152600960205260409020805460609190610bd490613a07565b80601f0160208091040260200160405190810160405280929190818152602001828054610c0090613a07565b8015610c4b5780601f10610c2257610100808354040283529160200191610c4b565b820191905f5260205f20905b815481529060010190602001808311610c2e57829003601f168201915b50505050509050919050565b600b545f905b8015610c87578091508263ffffffff168263ffffffff1611610c7f5750919050565b60201c610c5d565b50600a545f905b80821015610d0d575f6002610ca383856139b2565b610cad9190613a39565b90508463ffffffff16600a8281548110610cc957610cc961398a565b5f918252602090912060088204015460079091166004026101000a900463ffffffff1611610d0357610cfc8160016139b2565b9250610d07565b8091505b50610c8e565b8115610d5957600a610d206001846139f4565b81548110610d3057610d3061398a565b905f5260205f2090600891828204019190066004029054906101000a900463ffffffff16610d5b565b5f5b949350505050565b6003546001600160a01b0316331480610d8657506001546001600160a01b031633145b3390610db157604051630bd6dd1360e21b81526001600160a01b0390911660048201526024016107c8565b506001600160a01b0383165f9081526004602090815260409182902042905581518382028181018301909352838152610e07928692869186918291908501908490808284375f9201919091525061202092505050565b505050565b60405163017ed72b60e01b815260040160405180910390fd5b60606006805480602002602001604051908101604052809291908181526020018280548015610e9c57602002820191905f5260205f20905f905b82829054906101000a900463ffffffff1663ffffffff1681526020019060040190602082600301049283019260010382029150808411610e5f5790505b5050505050905090565b604080518082019091525f8082526020820152610f4060065f81548110610ecf57610ecf61398a565b5f918252602080832060088304015460408051808201825285815283019490945283518085019094526001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016845260079092166004026101000a90910463ffffffff169082015290565b905090565b60025433906001600160a01b03168114610f7d5760405163118cdaa760e01b81526001600160a01b03821660048201526024016107c8565b610f86816120e1565b50565b604080516080810182525f808252602082018190529181019190915260608082015263ffffffff8281165f90815260208181526040808320815160808101835281548087168252640100000000810490961681850152680100000000000000009095046001600160601b0316858301526001810180548351818602810186019094528084529194606087019491929184015b82821015611069575f84815260209081902060408051808201909152908401546001600160a01b0381168252600160a01b90046001600160601b03168183015282526001909201910161101b565b505050915250909392505050565b61107f611de9565b6006546010118015611098575060ff63ffffffff831611155b80156110c0575063ffffffff8083165f90815260208190526040902054640100000000900416155b80156111af57507f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663260dc75861115484604080518082019091525f808252602082015250604080518082019091526001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016815263ffffffff909116602082015290565b6040518263ffffffff1660e01b815260040161117091906136c0565b602060405180830381865afa15801561118b573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906111af9190613a58565b82906111d75760405163d23805a160e01b815263ffffffff90911660048201526024016107c8565b50600680546001810182555f919091527ff652222313e28459528d920b65115c16c04f3efc82aaedc97be59f3f377c0d3f6008820401805460079092166004026101000a63ffffffff818102199093169285160291909117905561123b82826120fa565b610811612277565b336001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016811461129957604051634cd71bb360e11b81526001600160a01b0390911660048201526024016107c8565b507f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316856001600160a01b03161485906112fa5760405163c0ae66ad60e01b81526001600160a01b0390911660048201526024016107c8565b506113108661130b83850185613ae5565b611d13565b5f61131c878686612312565b90505f5b848110156113615761135986868381811061133d5761133d61398a565b9050602002016020810190611352919061360c565b8984612627565b600101611320565b506001600160a01b0387165f90815260076020526040812080548692906113899084906139b2565b90915550506005805460ff191660011790556113a3611c35565b5050505050505050565b600a546060905f9084106113c1575f6113cf565b600a546113cf9085906139f4565b90508083106113de57806113e0565b825b67ffffffffffffffff8111156113f8576113f8613a77565b604051908082528060200260200182016040528015611421578160200160208202803683370190505b5091505f5b825181101561149e57600a61143b82876139b2565b8154811061144b5761144b61398a565b905f5260205f2090600891828204019190066004029054906101000a900463ffffffff168382815181106114815761148161398a565b63ffffffff90921660209283029190910190910152600101611426565b505092915050565b5f6114c260405180604001604052805f81526020015f81525090565b505063ffffffff165f90815260208181526040918290206004810154835180850190945260058201548452600690910154918301919091526001600160601b031691565b5f611510826127c4565b6001600160a01b0384165f90815260038201602052604090205490915083906115585760405163c0ae66ad60e01b81526001600160a01b0390911660048201526024016107c8565b5061156281612814565b6001600160601b031661157583856117c0565b6001600160601b031610828490916115b7576040516392c5937760e01b815263ffffffff90921660048301526001600160a01b031660248201526044016107c8565b50506040805160018082528183019092525f916020808301908036833701905050905082815f815181106115ed576115ed61398a565b602002602001019063ffffffff16908163ffffffff16815250506107678482612020565b611619611de9565b600280546001600160a01b0383166001600160a01b0319909116811790915561164a6001546001600160a01b031690565b6001600160a01b03167f38d16b8cac22d99fc7c124b9cd0de2d3fa1faef420bfe791d8c362d765e2270060405160405180910390a350565b63ffffffff81165f90815260208190526040902060020180546060919067ffffffffffffffff8111156116b7576116b7613a77565b6040519080825280602002602001820160405280156116f057816020015b6116dd6133bb565b8152602001906001900390816116d55790505b5091505f5b82518110156117b9575f8282815481106117115761171161398a565b5f918252602080832060408051808201825291909301546001600160a01b0380821683526001600160601b03600160a01b9092048216838501908152855160608101875284518316815290519092168285015282511685526008835293839020835180850185528154815260019190910154928101929092529183015285519092508590849081106117a5576117a561398a565b6020908102919091010152506001016116f5565b5050919050565b6040805160018082528183019092525f918291906020808301908036833701905050905082815f815181106117f7576117f761398a565b60200260200101906001600160a01b031690816001600160a01b0316815250506118218482612842565b5f815181106118325761183261398a565b60200260200101519150505b92915050565b61184c611de9565b611855826127c4565b5061123b82826120fa565b5f5b6006548110156119b9575f5f5f600684815481106118825761188261398a565b5f918252602080832060088304015460079092166004026101000a90910463ffffffff1683528201929092526040018120600281015490925067ffffffffffffffff8111156118d3576118d3613a77565b6040519080825280602002602001820160405280156118fc578160200160208202803683370190505b5090505f5b815181101561196a5782600201818154811061191f5761191f61398a565b5f9182526020909120015482516001600160a01b039091169083908390811061194a5761194a61398a565b6001600160a01b0390921660209283029190910190910152600101611901565b506119ab600684815481106119815761198161398a565b905f5260205f2090600891828204019190066004029054906101000a900463ffffffff16826119c2565b505050806001019050611862565b50610775611c35565b63ffffffff82165f908152602081905260408120816119e082612814565b90505f6119ed8686612842565b60048401549091506001600160601b0380821691600160601b9004165f5b8751811015611bc5575f866003015f8a8481518110611a2c57611a2c61398a565b60200260200101516001600160a01b03166001600160a01b031681526020019081526020015f20549050805f03611a635750611bbd565b5f866001600160601b0316868481518110611a8057611a8061398a565b60200260200101516001600160601b031610611ab557858381518110611aa857611aa861398a565b6020026020010151611ab7565b5f5b90505f60028901611ac96001856139f4565b81548110611ad957611ad961398a565b5f918252602090912001546001600160601b03600160a01b909104811691508216819003611b0957505050611bbd565b8160028a01611b196001866139f4565b81548110611b2957611b2961398a565b5f91825260209091200180546001600160a01b0316600160a01b6001600160601b039384160217905582811690611b62908316886139f4565b611b6c91906139b2565b9550806001600160601b0316826001600160601b031611611b9657611b918282613b79565b611ba0565b611ba08183613b79565b611bb3906001600160601b0316866139b2565b9450600199505050505b600101611a0b565b508515611c2a5781611bd682612bf5565b6004870180547fffffffffffffffff00000000000000000000000000000000000000000000000016600160601b6001600160601b03938416026bffffffffffffffffffffffff191617929091169190911790555b505050505092915050565b5f611c3e610815565b611c4757505f90565b600a80546001810182555f9182527fc65a7bb8d6351c1cf70c95a316cc6a92839c986682d98bc35f958f4883f9d2a86008820401805460079092166004026101000a63ffffffff818102199093164393841691820217909155600b805460201b90911790556005805460ff19169055905b600654811015611d0a57611d0260068281548110611cd857611cd861398a565b905f5260205f2090600891828204019190066004029054906101000a900463ffffffff1683612c15565b600101611cb8565b50600191505090565b80518015801590611d25575060808111155b611d42576040516310d5de2f60e21b815260040160405180910390fd5b6001600160a01b0383165f90815260096020526040908190209051611d679190613b98565b6040518091039020828051906020012003611d8157505050565b6001600160a01b0383165f908152600960205260409020611da28382613c54565b50826001600160a01b03167f7b90e57ad5849033f537b6151b8989dc4c881fa047d03e3fabb45d1aa9dc373183604051611ddc91906135c6565b60405180910390a2505050565b6001546001600160a01b031633146107925760405163118cdaa760e01b81523360048201526024016107c8565b63ffffffff83165f908152602081815260408083206001600160a01b038616845260038101909252822054808303611e52575f92505050612019565b5f60028301611e626001846139f4565b81548110611e7257611e7261398a565b5f918252602082200154600285018054600160a01b9092046001600160601b0316935090611ea2906001906139f4565b81548110611eb257611eb261398a565b5f918252602091829020604080518082019091529101546001600160a01b0381168252600160a01b90046001600160601b03169181019190915290508060028501611efe6001866139f4565b81548110611f0e57611f0e61398a565b5f91825260208083208451948201516001600160601b0316600160a01b026001600160a01b039586161792019190915583519092168152600386019091526040902083905560028401805480611f6657611f66613d0f565b5f828152602080822083015f199081018390559092019092556001600160a01b038916825260038601905260408120819055600485018054849290611fb59084906001600160601b0316613b79565b82546001600160601b039182166101009390930a928302919092021990911617905550604080518082019091526005850154815260068501546020820152611ffd9087612fb0565b8051600586015560200151600690940193909355506001925050505b9392505050565b7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316636e3492b56040518060600160405280856001600160a01b031681526020017f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602001848152506040518263ffffffff1660e01b81526004016120b89190613d23565b5f604051808303815f87803b1580156120cf575f5ffd5b505af1158015610ba6573d5f5f3e3d5ffd5b600280546001600160a01b0319169055610f8681613028565b63ffffffff82165f9081526020819052604081209061211c6060840184613d99565b915050801580159061212f575060108111155b801561214f5750612146604084016020850161360c565b63ffffffff1615155b80156121725750610100612169604085016020860161360c565b63ffffffff1611155b80156121975750600282015461218e604085016020860161360c565b63ffffffff1610155b6121b4576040516319557f1960e31b815260040160405180910390fd5b5f5b81811015612223576121cb6060850185613d99565b828181106121db576121db61398a565b90506040020160200160208101906121f39190613df3565b6001600160601b03165f0361221b576040516319557f1960e31b815260040160405180910390fd5b6001016121b6565b5082826122308282613ed5565b9050508363ffffffff167f0352f920b8fd6ac1da8c3124949f25da6c9c107af171e8cbf8ed0bb65ca8acbd846040516122699190614020565b60405180910390a250505050565b5f5f5b6006548110156122ee575f5f600683815481106122995761229961398a565b5f918252602080832060088304015463ffffffff60046007909416939093026101000a90048216845283019390935260409091019020546122e49164010000000090910416836139b2565b915060010161227a565b50610400811115610f86576040516319557f1960e31b815260040160405180910390fd5b604080518082019091525f80825260208201527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663bd30a0b961235c610ea6565b6040516001600160e01b031960e084901b16815281516001600160a01b03908116600483015260209092015163ffffffff1660248201529087166044820152606401602060405180830381865afa1580156123b9573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906123dd9190613a58565b849061240857604051637151dea760e11b81526001600160a01b0390911660048201526024016107c8565b50612411613404565b7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316639a43e3fb612448610ea6565b6040516001600160e01b031960e084901b16815281516001600160a01b03908116600483015260209092015163ffffffff166024820152908816604482015260640160c060405180830381865afa1580156124a5573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906124c99190614118565b6001600160a01b0387165f908152600860209081526040808320815180830190925280548083526001909101549282019290925284519496509294509192909114801561251d575083602001518260200151145b9050808061254057506001600160a01b0387165f90815260076020526040902054155b879061256b5760405163739876d760e01b81526001600160a01b0390911660048201526024016107c8565b508061259a576001600160a01b0387165f90815260086020908152604090912085518155908501516001909101555b5f5b8581101561261c57876001600160a01b03168787838181106125c0576125c061398a565b90506020020160208101906125d5919061360c565b63ffffffff167fcdeee77efa845af828557f8dcdfc62d4e285b4f07845f492b7e4c5ded0d8e4ac878760405161260c9291906141b7565b60405180910390a360010161259c565b505050509392505050565b5f612631846127c4565b80546002820154919250859164010000000090910463ffffffff1611612673576040516310df561b60e01b815263ffffffff90911660048201526024016107c8565b505f61267f85856117c0565b90505f61268b83612814565b90508582826001600160601b0380821690831610156126dc57604051630ff25e4f60e31b815263ffffffff90931660048401526001600160601b0391821660248401521660448201526064016107c8565b50506040805180820182526001600160a01b038089168083526001600160601b03808816602080860191825260028b0180546001810182555f828152838120985194518616600160a01b0294909716939093179690920195909555549183526003890190935292812092909255600486018054869450909291612761918591166141f1565b82546001600160601b039182166101009390930a9283029190920219909116179055506040805180820190915260058401548152600684015460208201526127a99085613079565b80516005850155602001516006909301929092555050505050565b63ffffffff8082165f90815260208190526040902080549091839164010000000090041661280e576040516375d2eadd60e11b815263ffffffff90911660048201526024016107c8565b50919050565b80545f906801000000000000000090046001600160601b031680156128395780612019565b60019392505050565b6060815167ffffffffffffffff81111561285e5761285e613a77565b604051908082528060200260200182016040528015612887578160200160208202803683370190505b5082519091501561183e5763ffffffff8381165f90815260208181526040808320815160808101835281548087168252640100000000810490961681850152680100000000000000009095046001600160601b031685830152600181018054835181860281018601909452808452949594919360608601939290879084015b82821015612954575f84815260209081902060408051808201909152908401546001600160a01b0381168252600160a01b90046001600160601b031681830152825260019092019101612906565b505050508152505090505f81606001515167ffffffffffffffff81111561297d5761297d613a77565b6040519080825280602002602001820160405280156129a6578160200160208202803683370190505b5090505f5b8151811015612a0757826060015181815181106129ca576129ca61398a565b60200260200101515f01518282815181106129e7576129e761398a565b6001600160a01b03909216602092830291909101909101526001016129ab565b505f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316632bab2c4a612a9688604080518082019091525f808252602082015250604080518082019091526001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016815263ffffffff909116602082015290565b855188908690612aa69043614210565b6040518563ffffffff1660e01b8152600401612ac59493929190614265565b5f60405180830381865afa158015612adf573d5f5f3e3d5ffd5b505050506040513d5f823e601f3d908101601f19168201604052612b0691908101906142e4565b90505f5b8551811015612beb575f5f5b8451811015612bae57670de0b6b3a764000086606001518281518110612b3e57612b3e61398a565b6020026020010151602001516001600160601b0316858581518110612b6557612b6561398a565b60200260200101518381518110612b7e57612b7e61398a565b6020026020010151612b9091906139c5565b612b9a9190613a39565b612ba490836139b2565b9150600101612b16565b50612bb88161316e565b868381518110612bca57612bca61398a565b6001600160601b039092166020928302919091019091015250600101612b0a565b5050505092915050565b5f6001600160601b038210612c11576001600160601b0361183e565b5090565b63ffffffff82165f908152602081905260408120600281015490918167ffffffffffffffff811115612c4957612c49613a77565b604051908082528060200260200182016040528015612c72578160200160208202803683370190505b5090505f8267ffffffffffffffff811115612c8f57612c8f613a77565b604051908082528060200260200182016040528015612cb8578160200160208202803683370190505b5090505f5b83811015612d7c575f856002018281548110612cdb57612cdb61398a565b5f918252602091829020604080518082019091529101546001600160a01b0381168252600160a01b81046001600160601b0316928201839052865191935060601b6bffffffffffffffffffffffff191690911790859084908110612d4157612d4161398a565b602002602001018181525050612d5681613199565b838381518110612d6857612d6861398a565b602090810291909101015250600101612cbd565b506004840180547fffffffffffffffff000000000000000000000000ffffffffffffffffffffffff1690556040805160018082528183019092525f9160208083019080368337505050600486015481519192506001600160601b03169082905f90612de957612de961398a565b6020026020010181815250505f6040518060800160405280612e0a85613234565b8152602001868152602001876005016040518060400160405290815f820154815260200160018201548152505081526020018381525090508763ffffffff168763ffffffff167f33a2a3eaeeee14c848b0651430dad0b96e0cfe7e5eb2906b3f977d24352f5725835f015187604051612e84929190614427565b60405180910390a37f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316636738c40b612f198a604080518082019091525f808252602082015250604080518082019091526001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016815263ffffffff909116602082015290565b6040805180820182526001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001681525f602082015290516001600160e01b031960e085901b168152612f7992918c9187919060040161443f565b5f604051808303815f87803b158015612f90575f5ffd5b505af1158015612fa2573d5f5f3e3d5ffd5b505050505050505050505050565b604080518082019091525f80825260208201525f82602001515f14613003576020830151612ffe907f30644e72e131a029b85045b68181585d97816a916871ca8d3c208c16d87cfd476139f4565b613005565b5f5b9050610d5b846040518060400160405280865f0151815260200184815250613079565b600180546001600160a01b038381166001600160a01b0319831681179093556040519116919082907f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e0905f90a35050565b604080518082019091525f80825260208201528251602080850151845185830151604080519485019590955293830191909152606082015260808101919091525f90819060069060a00160408051601f19818403018152908290526130dd916144fa565b5f60405180830381855afa9150503d805f8114613115576040519150601f19603f3d011682016040523d82523d5f602084013e61311a565b606091505b509150915081801561312d575080516040145b61314a5760405163681152d160e11b815260040160405180910390fd5b8080602001905181019061315e9190614505565b6020850152835250909392505050565b5f806131836101006001600160601b03613a39565b90508083106131925780612019565b5090919050565b6040805160018082528183019092525f918291906020808301908036833701905050905082602001516001600160601b0316815f815181106131dd576131dd61398a565b6020908102919091018101919091526040805180820180835286516001600160a01b03165f908152600885528390206080830190935282548152600190920154606082015290815290810182905261201990613369565b80515f9080820361324757505f92915050565b5f5b6001821115613346575f60026132608460016139b2565b61326a9190613a39565b90505f5b81811015613327575f846132838360026139c5565b61328e9060016139b2565b1061329957836132c9565b866132a58360026139c5565b6132b09060016139b2565b815181106132c0576132c061398a565b60200260200101515b9050613301876132da8460026139c5565b815181106132ea576132ea61398a565b6020026020010151825f9182526020526040902090565b8783815181106133135761331361398a565b60209081029190910101525060010161326e565b5080925061333e82835f9182526020526040902090565b915050613249565b835f815181106133585761335861398a565b602002602001015192505050919050565b5f607560f81b826040516020016133809190614527565b60408051601f198184030181529082905261339e9291602001614554565b604051602081830303815290604052805190602001209050919050565b60405180606001604052805f6001600160a01b031681526020015f6001600160601b031681526020016133ff60405180604001604052805f81526020015f81525090565b905290565b6040518060400160405280613417613420565b81526020016133ff5b60405180604001604052806002906020820280368337509192915050565b5f5f83601f84011261344e575f5ffd5b50813567ffffffffffffffff811115613465575f5ffd5b6020830191508360208260051b850101111561347f575f5ffd5b9250929050565b5f5f60208385031215613497575f5ffd5b823567ffffffffffffffff8111156134ad575f5ffd5b6134b98582860161343e565b90969095509350505050565b5f5f83601f8401126134d5575f5ffd5b50813567ffffffffffffffff8111156134ec575f5ffd5b60208301915083602082850101111561347f575f5ffd5b5f5f60208385031215613514575f5ffd5b823567ffffffffffffffff81111561352a575f5ffd5b6134b9858286016134c5565b6001600160a01b0381168114610f86575f5ffd5b5f6020828403121561355a575f5ffd5b813561201981613536565b5f5f5f5f60608587031215613578575f5ffd5b843561358381613536565b9350602085013561359381613536565b9250604085013567ffffffffffffffff8111156135ae575f5ffd5b6135ba8782880161343e565b95989497509550505050565b602081525f82518060208401528060208501604085015e5f604082850101526040601f19601f83011684010191505092915050565b63ffffffff81168114610f86575f5ffd5b5f6020828403121561361c575f5ffd5b8135612019816135fb565b5f5f5f60408486031215613639575f5ffd5b833561364481613536565b9250602084013567ffffffffffffffff81111561365f575f5ffd5b61366b8682870161343e565b9497909650939450505050565b602080825282518282018190525f918401906040840190835b818110156136b557835163ffffffff16835260209384019390920191600101613691565b509095945050505050565b81516001600160a01b0316815260208083015163ffffffff16908201526040810161183e565b602081525f60a0820163ffffffff845116602084015263ffffffff60208501511660408401526001600160601b036040850151166060840152606084015160808085015281815180845260c0860191506020830193505f92505b808310156137825783516001600160a01b0381511683526001600160601b03602082015116602084015250604082019150602084019350600183019250613740565b5095945050505050565b5f5f6040838503121561379d575f5ffd5b82356137a8816135fb565b9150602083013567ffffffffffffffff8111156137c3575f5ffd5b8301608081860312156137d4575f5ffd5b809150509250929050565b5f5f5f5f5f5f608087890312156137f4575f5ffd5b86356137ff81613536565b9550602087013561380f81613536565b9450604087013567ffffffffffffffff81111561382a575f5ffd5b61383689828a0161343e565b909550935050606087013567ffffffffffffffff811115613855575f5ffd5b61386189828a016134c5565b979a9699509497509295939492505050565b5f5f60408385031215613884575f5ffd5b50508035926020909101359150565b6001600160601b038316815260608101612019602083018480518252602090810151910152565b5f5f604083850312156138cb575f5ffd5b82356138d681613536565b915060208301356137d4816135fb565b602080825282518282018190525f918401906040840190835b818110156136b55783516001600160a01b0381511684526001600160601b03602082015116602085015260408101519050613947604085018280518252602090810151910152565b5060209390930192608092909201916001016138ff565b5f5f6040838503121561396f575f5ffd5b823561397a816135fb565b915060208301356137d481613536565b634e487b7160e01b5f52603260045260245ffd5b634e487b7160e01b5f52601160045260245ffd5b8082018082111561183e5761183e61399e565b808202811582820484141761183e5761183e61399e565b5f600182016139ed576139ed61399e565b5060010190565b8181038181111561183e5761183e61399e565b600181811c90821680613a1b57607f821691505b60208210810361280e57634e487b7160e01b5f52602260045260245ffd5b5f82613a5357634e487b7160e01b5f52601260045260245ffd5b500490565b5f60208284031215613a68575f5ffd5b81518015158114612019575f5ffd5b634e487b7160e01b5f52604160045260245ffd5b6040805190810167ffffffffffffffff81118282101715613aae57613aae613a77565b60405290565b604051601f8201601f1916810167ffffffffffffffff81118282101715613add57613add613a77565b604052919050565b5f60208284031215613af5575f5ffd5b813567ffffffffffffffff811115613b0b575f5ffd5b8201601f81018413613b1b575f5ffd5b803567ffffffffffffffff811115613b3557613b35613a77565b613b48601f8201601f1916602001613ab4565b818152856020838501011115613b5c575f5ffd5b816020840160208301375f91810160200191909152949350505050565b6001600160601b03828116828216039081111561183e5761183e61399e565b5f5f8354613ba581613a07565b600182168015613bbc5760018114613bd157613bfe565b60ff1983168652811515820286019350613bfe565b865f5260205f205f5b83811015613bf657815488820152600190910190602001613bda565b505081860193505b509195945050505050565b601f821115610e0757805f5260205f20601f840160051c81016020851015613c2e5750805b601f840160051c820191505b81811015613c4d575f8155600101613c3a565b5050505050565b815167ffffffffffffffff811115613c6e57613c6e613a77565b613c8281613c7c8454613a07565b84613c09565b6020601f821160018114613cb4575f8315613c9d5750848201515b5f19600385901b1c1916600184901b178455613c4d565b5f84815260208120601f198516915b82811015613ce35787850151825560209485019460019092019101613cc3565b5084821015613d0057868401515f19600387901b60f8161c191681555b50505050600190811b01905550565b634e487b7160e01b5f52603160045260245ffd5b602081525f608082016001600160a01b0384511660208401526001600160a01b036020850151166040840152604084015160608085015281815180845260a0860191506020830193505f92505b808310156137825763ffffffff8451168252602082019150602084019350600183019250613d70565b5f5f8335601e19843603018112613dae575f5ffd5b83018035915067ffffffffffffffff821115613dc8575f5ffd5b6020019150600681901b360382131561347f575f5ffd5b6001600160601b0381168114610f86575f5ffd5b5f60208284031215613e03575f5ffd5b813561201981613ddf565b8135613e1981613536565b6001600160a01b0381169050806001600160a01b03198354161782556020830135613e4381613ddf565b60a01b6001600160a01b03191617905550565b68010000000000000000831115613e6f57613e6f613a77565b805483825580841015613ea4575f828152602090208481019082015b80821015613ea1575f8255600182019150613e8b565b50505b505f8181526020812083915b85811015610ba657613ec28383613e0e565b6040929092019160019182019101613eb0565b8135613ee0816135fb565b63ffffffff8116905081548163ffffffff1982161783556020840135613f05816135fb565b67ffffffff000000008160201b169050808367ffffffffffffffff198416171784556040850135613f3581613ddf565b73ffffffffffffffffffffffff00000000000000008160401b16846001600160a01b03198516178317178555505050505f5f6060840135601e19853603018112613f7d575f5ffd5b84018035915067ffffffffffffffff821115613f97575f5ffd5b6020019150600681901b3603821315613fae575f5ffd5b610767818360018601613e56565b8183526020830192505f815f5b84811015614016578135613fdc81613536565b6001600160a01b031686526020820135613ff581613ddf565b6001600160601b031660208701526040958601959190910190600101613fc9565b5093949350505050565b602081525f8235614030816135fb565b63ffffffff8116602084015250602083013561404b816135fb565b63ffffffff8116604084015250604083013561406681613ddf565b6001600160601b0381166060840152506060830135601e1984360301811261408c575f5ffd5b830160208101903567ffffffffffffffff8111156140a8575f5ffd5b8060061b36038213156140b9575f5ffd5b6080808501526140cd60a085018284613fbc565b95945050505050565b5f82601f8301126140e5575f5ffd5b6140ed613a8b565b8060408401858111156140fe575f5ffd5b845b818110156136b5578051845260209384019301614100565b5f5f82840360c081121561412a575f5ffd5b6040811215614137575f5ffd5b61413f613a8b565b845181526020808601519082015292506080603f1982011215614160575f5ffd5b50614169613a8b565b61417685604086016140d6565b815261418585608086016140d6565b6020820152809150509250929050565b805f5b6002811015610767578151845260209384019390910190600101614198565b825181526020808401519082015260c081016141d7604083018451614195565b60208301516141e96080840182614195565b509392505050565b6001600160601b03818116838216019081111561183e5761183e61399e565b63ffffffff818116838216019081111561183e5761183e61399e565b5f8151808452602084019350602083015f5b828110156140165781516001600160a01b031686526020958601959091019060010161423e565b84516001600160a01b0316815260208086015163ffffffff169082015260a060408201525f61429760a083018661422c565b82810360608401526142a9818661422c565b91505063ffffffff8316608083015295945050505050565b5f67ffffffffffffffff8211156142da576142da613a77565b5060051b60200190565b5f602082840312156142f4575f5ffd5b815167ffffffffffffffff81111561430a575f5ffd5b8201601f8101841361431a575f5ffd5b805161432d614328826142c1565b613ab4565b8082825260208201915060208360051b85010192508683111561434e575f5ffd5b602084015b838110156143ec57805167ffffffffffffffff811115614371575f5ffd5b8501603f81018913614381575f5ffd5b6020810151614392614328826142c1565b808282526020820191506020808460051b8601010192508b8311156143b5575f5ffd5b6040840193505b828410156143d75783518252602093840193909101906143bc565b86525050602093840193919091019050614353565b509695505050505050565b5f8151808452602084019350602083015f5b82811015614016578151865260209586019590910190600101614409565b828152604060208201525f610d5b60408301846143f7565b84516001600160a01b0316815260208086015163ffffffff169082015263ffffffff8416604082015260c06060820152825160c0820152602083015160e08201525f604084015161449e61010084018280518252602090810151910152565b50606084015160a06101408401526144ba6101608401826143f7565b84516001600160a01b03166080850152602085015163ffffffff1660a085015291506140cd9050565b5f81518060208401855e5f93019283525090919050565b5f61201982846144e3565b5f5f60408385031215614516575f5ffd5b505080516020909101519092909150565b60208082528251805183830152015160408201525f6020830151606080840152610d5b60808401826143f7565b7fff00000000000000000000000000000000000000000000000000000000000000831681525f610d5b60018301846144e356",
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
