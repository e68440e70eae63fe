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
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"avs_\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"allocationManager_\",\"type\":\"address\",\"internalType\":\"contractIOperatorSets\"},{\"name\":\"keyRegistrar_\",\"type\":\"address\",\"internalType\":\"contractIKeyRegistrar\"},{\"name\":\"certificateVerifier_\",\"type\":\"address\",\"internalType\":\"contractIBN254CertificateVerifier\"},{\"name\":\"postChangeBps_\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"postAge_\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"owner_\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"acceptOwnership\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"addQuorum\",\"inputs\":[{\"name\":\"quorum\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"rules\",\"type\":\"tuple\",\"internalType\":\"structIOperatorTable.Rules\",\"components\":[{\"name\":\"lookAhead\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"maxOperators\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"minimumWeight\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"strategies\",\"type\":\"tuple[]\",\"internalType\":\"structIOperatorTable.Strategy[]\",\"components\":[{\"name\":\"strategy\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"multiplier\",\"type\":\"uint96\",\"internalType\":\"uint96\"}]}]}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"allocationManager\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIOperatorSets\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"avs\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"certificateVerifier\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIBN254CertificateVerifier\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"deregisterOperator\",\"inputs\":[{\"name\":\"operator\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"avs_\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"operatorSetIds\",\"type\":\"uint32[]\",\"internalType\":\"uint32[]\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"eject\",\"inputs\":[{\"name\":\"operator\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"quorums\",\"type\":\"uint32[]\",\"internalType\":\"uint32[]\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"ejector\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"evict\",\"inputs\":[{\"name\":\"operator\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"quorum\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"getOperators\",\"inputs\":[{\"name\":\"quorum\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"outputs\":[{\"name\":\"operators\",\"type\":\"tuple[]\",\"internalType\":\"structIOperatorTable.Operator[]\",\"components\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"weight\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"key\",\"type\":\"tuple\",\"internalType\":\"structIBN254CertificateVerifier.G1Point\",\"components\":[{\"name\":\"X\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"Y\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"getQuorums\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint32[]\",\"internalType\":\"uint32[]\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"getRules\",\"inputs\":[{\"name\":\"quorum\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structIOperatorTable.Rules\",\"components\":[{\"name\":\"lookAhead\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"maxOperators\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"minimumWeight\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"strategies\",\"type\":\"tuple[]\",\"internalType\":\"structIOperatorTable.Strategy[]\",\"components\":[{\"name\":\"strategy\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"multiplier\",\"type\":\"uint96\",\"internalType\":\"uint96\"}]}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"getTotals\",\"inputs\":[{\"name\":\"quorum\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structIBN254CertificateVerifier.G1Point\",\"components\":[{\"name\":\"X\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"Y\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"isDue\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"isMember\",\"inputs\":[{\"name\":\"quorum\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"isRootValidByTimestamp\",\"inputs\":[{\"name\":\"\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"pure\"},{\"type\":\"function\",\"name\":\"keyRegistrar\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIKeyRegistrar\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"keySet\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structIBN254CertificateVerifier.OperatorSet\",\"components\":[{\"name\":\"avs\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"id\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"owner\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"pendingOwner\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"post\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"postAge\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"postChangeBps\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint16\",\"internalType\":\"uint16\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"registerOperator\",\"inputs\":[{\"name\":\"operator\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"avs_\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"operatorSetIds\",\"type\":\"uint32[]\",\"internalType\":\"uint32[]\"},{\"name\":\"data\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"renounceOwnership\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setEjector\",\"inputs\":[{\"name\":\"ejector_\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setRules\",\"inputs\":[{\"name\":\"quorum\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"rules\",\"type\":\"tuple\",\"internalType\":\"structIOperatorTable.Rules\",\"components\":[{\"name\":\"lookAhead\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"maxOperators\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"minimumWeight\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"strategies\",\"type\":\"tuple[]\",\"internalType\":\"structIOperatorTable.Strategy[]\",\"components\":[{\"name\":\"strategy\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"multiplier\",\"type\":\"uint96\",\"internalType\":\"uint96\"}]}]}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"socketOf\",\"inputs\":[{\"name\":\"operator\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"string\",\"internalType\":\"string\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"supportsAVS\",\"inputs\":[{\"name\":\"avs_\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"sync\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"tableAt\",\"inputs\":[{\"name\":\"referenceBlock\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"outputs\":[{\"name\":\"table\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"transferOwnership\",\"inputs\":[{\"name\":\"newOwner\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"updateOperators\",\"inputs\":[{\"name\":\"operators\",\"type\":\"address[]\",\"internalType\":\"address[]\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"updateSocket\",\"inputs\":[{\"name\":\"socket\",\"type\":\"string\",\"internalType\":\"string\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"weightNow\",\"inputs\":[{\"name\":\"quorum\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"operator\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint96\",\"internalType\":\"uint96\"}],\"stateMutability\":\"view\"},{\"type\":\"event\",\"name\":\"EjectorChanged\",\"inputs\":[{\"name\":\"previous\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"current\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"OperatorJoined\",\"inputs\":[{\"name\":\"quorum\",\"type\":\"uint32\",\"indexed\":true,\"internalType\":\"uint32\"},{\"name\":\"operator\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"g1\",\"type\":\"tuple\",\"indexed\":false,\"internalType\":\"structIBN254CertificateVerifier.G1Point\",\"components\":[{\"name\":\"X\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"Y\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"name\":\"g2\",\"type\":\"tuple\",\"indexed\":false,\"internalType\":\"structIBN254CertificateVerifier.G2Point\",\"components\":[{\"name\":\"X\",\"type\":\"uint256[2]\",\"internalType\":\"uint256[2]\"},{\"name\":\"Y\",\"type\":\"uint256[2]\",\"internalType\":\"uint256[2]\"}]}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"OperatorLeft\",\"inputs\":[{\"name\":\"quorum\",\"type\":\"uint32\",\"indexed\":true,\"internalType\":\"uint32\"},{\"name\":\"operator\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"OwnershipTransferStarted\",\"inputs\":[{\"name\":\"previousOwner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"newOwner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"OwnershipTransferred\",\"inputs\":[{\"name\":\"previousOwner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"newOwner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"RulesChanged\",\"inputs\":[{\"name\":\"quorum\",\"type\":\"uint32\",\"indexed\":true,\"internalType\":\"uint32\"},{\"name\":\"rules\",\"type\":\"tuple\",\"indexed\":false,\"internalType\":\"structIOperatorTable.Rules\",\"components\":[{\"name\":\"lookAhead\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"maxOperators\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"minimumWeight\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"strategies\",\"type\":\"tuple[]\",\"internalType\":\"structIOperatorTable.Strategy[]\",\"components\":[{\"name\":\"strategy\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"multiplier\",\"type\":\"uint96\",\"internalType\":\"uint96\"}]}]}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"SocketChanged\",\"inputs\":[{\"name\":\"operator\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"socket\",\"type\":\"string\",\"indexed\":false,\"internalType\":\"string\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"TablePosted\",\"inputs\":[{\"name\":\"table\",\"type\":\"uint32\",\"indexed\":true,\"internalType\":\"uint32\"},{\"name\":\"quorum\",\"type\":\"uint32\",\"indexed\":true,\"internalType\":\"uint32\"},{\"name\":\"root\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"},{\"name\":\"members\",\"type\":\"uint256[]\",\"indexed\":false,\"internalType\":\"uint256[]\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"InvalidRules\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"InvalidSocket\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"KeyChanged\",\"inputs\":[{\"name\":\"operator\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NoKey\",\"inputs\":[{\"name\":\"operator\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NotAnOperator\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NotOnTheCurve\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"NotTheAllocationManager\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NotTheEjector\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NotTheUpdater\",\"inputs\":[{\"name\":\"updater\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NothingToPost\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"OwnableInvalidOwner\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"OwnableUnauthorizedAccount\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"QuorumFull\",\"inputs\":[{\"name\":\"quorum\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"QuorumRefused\",\"inputs\":[{\"name\":\"quorum\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"UnknownQuorum\",\"inputs\":[{\"name\":\"quorum\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"WeightSuffices\",\"inputs\":[{\"name\":\"quorum\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"operator\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"WeightTooLow\",\"inputs\":[{\"name\":\"quorum\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"weight\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"minimum\",\"type\":\"uint96\",\"internalType\":\"uint96\"}]},{\"type\":\"error\",\"name\":\"CertificateStale\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"ECAddFailed\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"EmptyRoot\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"ExpModFailed\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"InvalidIndex\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"InvalidOperatorIndex\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"InvalidProofLength\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"NonSignerIndicesNotSorted\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"OnlyTableUpdater\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"ReferenceTimestampDoesNotExist\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"RootDisabled\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"TableUpdateStale\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"VerificationFailed\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"InvalidPermissions\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"NonexistentAVSMetadata\",\"inputs\":[]}]",
	Sigs: map[string]string{
		"79ba5097": "acceptOwnership()",
		"c52a4afd": "addQuorum(uint32,(uint32,uint32,uint96,(address,uint96)[]))",
		"ca8aa7c7": "allocationManager()",
		"de1164bb": "avs()",
		"dfd93d3b": "certificateVerifier()",
		"303ca956": "deregisterOperator(address,address,uint32[])",
		"4da813d8": "eject(address,uint32[])",
		"28f61b31": "ejector()",
		"cc45c29b": "evict(address,uint32)",
		"f40c14c4": "getOperators(uint32)",
		"77642b73": "getQuorums()",
		"82fa18db": "getRules(uint32)",
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
	Bin: "0x610140604052348015610010575f5ffd5b506040516147d93803806147d983398101604081905261002f916101c4565b6001600160a01b0380881660805280871660a0528190811661006b57604051631e4fbdf760e01b81525f60048201526024015b60405180910390fd5b61007481610143565b506001600160a01b0380861660c052841660e081905261ffff84166101005263ffffffff831661012052604080516368d6e08160e01b815290515f92916368d6e0819160048083019260209291908290030181865afa1580156100d9573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906100fd9190610269565b9050806001600160a01b0381163014610135576040516360cfd7dd60e11b81526001600160a01b039091166004820152602401610062565b50505050505050505061028b565b600280546001600160a01b031916905561015c8161015f565b50565b600180546001600160a01b038381166001600160a01b0319831681179093556040519116919082907f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e0905f90a35050565b6001600160a01b038116811461015c575f5ffd5b5f5f5f5f5f5f5f60e0888a0312156101da575f5ffd5b87516101e5816101b0565b60208901519097506101f6816101b0565b6040890151909650610207816101b0565b6060890151909550610218816101b0565b608089015190945061ffff8116811461022f575f5ffd5b60a089015190935063ffffffff81168114610248575f5ffd5b60c0890151909250610259816101b0565b8091505092959891949750929550565b5f60208284031215610279575f5ffd5b8151610284816101b0565b9392505050565b60805160a05160c05160e051610100516101205161447b61035e5f395f8181610536015261085101525f81816102b5015261090b01525f81816104fe0152612d5401525f818161033501528181612140015261225d01525f818161049d015281816109f201528181611038015281816111ca01528181611ed601526128d101525f8181610421015281816104d7015281816106b601528181610a4001528181610e71015281816110910152818161121801528181611f1f0152818161292a01528181612dad0152612df2015261447b5ff3fe608060405234801561000f575f5ffd5b5060043610610234575f3560e01c806382fa18db1161013d578063dfd93d3b116100b8578063f40c14c411610088578063f9ba63191161006e578063f9ba6319146105b6578063fbb601e4146105c9578063fff6cae914610609575f5ffd5b8063f40c14c41461056b578063f4c0f5ff1461058b575f5ffd5b8063dfd93d3b146104f9578063e30c397814610520578063eae415f414610531578063f2fde38b14610558575f5ffd5b8063c63fd5021161010d578063ca8aa7c7116100f3578063ca8aa7c714610498578063cc45c29b146104bf578063de1164bb146104d2575f5ffd5b8063c63fd50214610464578063c942b2e514610477575f5ffd5b806382fa18db146103e05780638da5cb5b14610400578063b526578714610411578063c52a4afd14610451575f5ffd5b80633aabb266116101cd57806364e1df841161019d57806377642b731161018357806377642b73146103ae578063788499c0146103c357806379ba5097146103d8575f5ffd5b806364e1df8414610392578063715018a6146103a6575f5ffd5b80633aabb266146103105780633ec45c7e14610330578063417edf6e146103575780634da813d81461037f575f5ffd5b806328f61b311161020857806328f61b311461028557806329a7afa4146102b05780632cdd1e86146102ea578063303ca956146102fd575f5ffd5b8062cf2ab51461023857806305c1f5021461024d5780630cf4b7671461025557806324975e5514610268575b5f5ffd5b61024b610246366004613385565b610611565b005b61024b6106ff565b61024b610263366004613402565b61073f565b6102706107c0565b60405190151581526020015b60405180910390f35b600354610298906001600160a01b031681565b6040516001600160a01b03909116815260200161027c565b6102d77f000000000000000000000000000000000000000000000000000000000000000081565b60405161ffff909116815260200161027c565b61024b6102f8366004613449565b610984565b61024b61030b366004613464565b6109e7565b61032361031e366004613449565b610bbb565b60405161027c91906134c5565b6102987f000000000000000000000000000000000000000000000000000000000000000081565b61036a61036536600461350b565b610c64565b60405163ffffffff909116815260200161027c565b61024b61038d366004613526565b610cda565b6102706103a036600461350b565b50600190565b61024b610d83565b6103b6610d94565b60405161027c9190613577565b6103cb610e15565b60405161027c91906135bf565b61024b610eb4565b6103f36103ee36600461350b565b610ef8565b60405161027c91906135e5565b6001546001600160a01b0316610298565b61027061041f366004613449565b7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0390811691161490565b61024b61045f36600461368b565b610fe6565b61024b6104723660046136de565b6111bf565b61048a61048536600461350b565b61132f565b60405161027c929190613772565b6102987f000000000000000000000000000000000000000000000000000000000000000081565b61024b6104cd366004613799565b61138f565b6102987f000000000000000000000000000000000000000000000000000000000000000081565b6102987f000000000000000000000000000000000000000000000000000000000000000081565b6002546001600160a01b0316610298565b61036a7f000000000000000000000000000000000000000000000000000000000000000081565b61024b610566366004613449565b6114b3565b61057e61057936600461350b565b611524565b60405161027c91906137c5565b61059e61059936600461383d565b611662565b6040516001600160601b03909116815260200161027c565b61024b6105c436600461368b565b6116e6565b6102706105d736600461383d565b63ffffffff82165f908152602081815260408083206001600160a01b0385168452600301909152902054151592915050565b61024b611702565b5f5f5b6004548110156106a2576106906004828154811061063457610634613869565b905f5260205f2090600891828204019190066004029054906101000a900463ffffffff168585808060200260200160405190810160405280939291908181526020018383602002808284375f9201919091525061186492505050565b1561069a57600191505b600101610614565b508080156106d85750336001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016145b156106f1576003805460ff60a01b1916600160a01b1790555b6106f9611ad7565b50505050565b610707611ad7565b61073d576040517f1fcee57000000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b565b335f8181526005602052604090205461077c5760405163c0ae66ad60e01b81526001600160a01b0390911660048201526024015b60405180910390fd5b506107bc3383838080601f0160208091040260200160405190810160405280939291908181526020018383808284375f92019190915250611bae92505050565b5050565b6008545f908181156108125760086107d9600184613891565b815481106107e9576107e9613869565b905f5260205f2090600891828204019190066004029054906101000a900463ffffffff16610814565b5f5b63ffffffff16905043810361082b575f9250505090565b600354600160a01b900460ff16156108465760019250505090565b5f61087763ffffffff7f000000000000000000000000000000000000000000000000000000000000000016836138a4565b431190505f5b60045481101561097a575f5f5f6004848154811061089d5761089d613869565b5f9182526020808320600883040154600790921660049081026101000a90920463ffffffff1684528301939093526040909101812091820154919250600160601b9091046001600160601b031690036108f65750610972565b828061095f5750600481015461093a9061ffff7f000000000000000000000000000000000000000000000000000000000000000016906001600160601b03166138b7565b600482015461095c9061271090600160601b90046001600160601b03166138b7565b10155b156109705760019550505050505090565b505b60010161087d565b505f935050505090565b61098c611c9d565b6003546040516001600160a01b038084169216907fca2872c91b097660be2aad9cf06f8c8782ab0ecf296255b9bd51fbcd3fa5dcd1905f90a3600380546001600160a01b0319166001600160a01b0392909216919091179055565b336001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168114610a3d57604051634cd71bb360e11b81526001600160a01b039091166004820152602401610773565b507f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316836001600160a01b0316036106f9575f5f5b82811015610b5e57610ae2848483818110610a9757610a97613869565b9050602002016020810190610aac919061350b565b6001600160a01b0388165f9081526006602090815260409182902082518084019093528054835260010154908201528890611cca565b15610b5657610af0826138ce565b9150856001600160a01b0316848483818110610b0e57610b0e613869565b9050602002016020810190610b23919061350b565b63ffffffff167f97baa8916c1ed61d5a3ccc4c9db94fa8e25ab910237e713b232d07bcc0c3406f60405160405180910390a35b600101610a7a565b50805f03610b6c57506106f9565b6001600160a01b0385165f9081526005602052604081208054839290610b93908490613891565b90915550506003805460ff60a01b1916600160a01b179055610bb3611ad7565b505050505050565b6001600160a01b0381165f908152600760205260409020805460609190610be1906138e6565b80601f0160208091040260200160405190810160405280929190818152602001828054610c0d906138e6565b8015610c585780601f10610c2f57610100808354040283529160200191610c58565b820191905f5260205f20905b815481529060010190602001808311610c3b57829003601f168201915b50505050509050919050565b6008545f905b8015610cd2576008610c7d600183613891565b81548110610c8d57610c8d613869565b5f918252602090912060088204015460079091166004026101000a900463ffffffff908116925083168211610cc25750919050565b610ccb81613918565b9050610c6a565b505f92915050565b6003546001600160a01b0316331480610cfd57506001546001600160a01b031633145b3390610d41576040517f2f5b744c0000000000000000000000000000000000000000000000000000000081526001600160a01b039091166004820152602401610773565b50610d7e838383808060200260200160405190810160405280939291908181526020018383602002808284375f92019190915250611ed492505050565b505050565b610d8b611c9d565b61073d5f611f95565b60606004805480602002602001604051908101604052809291908181526020018280548015610e0b57602002820191905f5260205f20905f905b82829054906101000a900463ffffffff1663ffffffff1681526020019060040190602082600301049283019260010382029150808411610dce5790505b5050505050905090565b604080518082019091525f8082526020820152610eaf60045f81548110610e3e57610e3e613869565b5f918252602080832060088304015460408051808201825285815283019490945283518085019094526001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016845260079092166004026101000a90910463ffffffff169082015290565b905090565b60025433906001600160a01b03168114610eec5760405163118cdaa760e01b81526001600160a01b0382166004820152602401610773565b610ef581611f95565b50565b604080516080810182525f808252602082018190529181019190915260608082015263ffffffff8281165f90815260208181526040808320815160808101835281548087168252640100000000810490961681850152680100000000000000009095046001600160601b0316858301526001810180548351818602810186019094528084529194606087019491929184015b82821015610fd8575f84815260209081902060408051808201909152908401546001600160a01b0381168252600160a01b90046001600160601b031681830152825260019092019101610f8a565b505050915250909392505050565b610fee611c9d565b6004546010118015611007575060ff63ffffffff831611155b801561102f575063ffffffff8083165f90815260208190526040902054640100000000900416155b801561111e57507f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663260dc7586110c384604080518082019091525f808252602082015250604080518082019091526001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016815263ffffffff909116602082015290565b6040518263ffffffff1660e01b81526004016110df91906135bf565b602060405180830381865afa1580156110fa573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061111e919061392d565b829061115f576040517fd23805a100000000000000000000000000000000000000000000000000000000815263ffffffff9091166004820152602401610773565b50600480546001810182555f8290527f8a35acfbc15ff81a39ae7d344fd709f28e8600b4aa8c65c6b64bfe7fe36bd19b6008820401805460079092169092026101000a63ffffffff81810219909216918516021790556107bc8282611fae565b336001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016811461121557604051634cd71bb360e11b81526001600160a01b039091166004820152602401610773565b507f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316856001600160a01b03161485906112765760405163c0ae66ad60e01b81526001600160a01b039091166004820152602401610773565b5061128c86611287838501856139ba565b611bae565b5f61129887868661212b565b90505f5b848110156112dd576112d58686838181106112b9576112b9613869565b90506020020160208101906112ce919061350b565b89846124a2565b60010161129c565b506001600160a01b0387165f90815260056020526040812080548692906113059084906138a4565b90915550506003805460ff60a01b1916600160a01b179055611325611ad7565b5050505050505050565b5f61134b60405180604001604052805f81526020015f81525090565b505063ffffffff165f90815260208181526040918290206004810154835180850190945260058201548452600690910154918301919091526001600160601b031691565b5f61139982612671565b6001600160a01b0384165f90815260038201602052604090205490915083906113e15760405163c0ae66ad60e01b81526001600160a01b039091166004820152602401610773565b506113eb816126da565b6001600160601b03166113fe8385611662565b6001600160601b03161082849091611459576040517f92c5937700000000000000000000000000000000000000000000000000000000815263ffffffff90921660048301526001600160a01b03166024820152604401610773565b50506040805160018082528183019092525f916020808301908036833701905050905082815f8151811061148f5761148f613869565b602002602001019063ffffffff16908163ffffffff16815250506106f98482611ed4565b6114bb611c9d565b600280546001600160a01b0383166001600160a01b031990911681179091556114ec6001546001600160a01b031690565b6001600160a01b03167f38d16b8cac22d99fc7c124b9cd0de2d3fa1faef420bfe791d8c362d765e2270060405160405180910390a350565b63ffffffff81165f90815260208190526040902060020180546060919067ffffffffffffffff8111156115595761155961394c565b60405190808252806020026020018201604052801561159257816020015b61157f6132ba565b8152602001906001900390816115775790505b5091505f5b825181101561165b575f8282815481106115b3576115b3613869565b5f918252602080832060408051808201825291909301546001600160a01b0380821683526001600160601b03600160a01b90920482168385019081528551606081018752845183168152905190921682850152825116855260068352938390208351808501855281548152600191909101549281019290925291830152855190925085908490811061164757611647613869565b602090810291909101015250600101611597565b5050919050565b6040805160018082528183019092525f918291906020808301908036833701905050905082815f8151811061169957611699613869565b60200260200101906001600160a01b031690816001600160a01b0316815250506116c38482612708565b5f815181106116d4576116d4613869565b60200260200101519150505b92915050565b6116ee611c9d565b6116f782612671565b506107bc8282611fae565b5f5b60045481101561185b575f5f5f6004848154811061172457611724613869565b5f918252602080832060088304015460079092166004026101000a90910463ffffffff1683528201929092526040018120600281015490925067ffffffffffffffff8111156117755761177561394c565b60405190808252806020026020018201604052801561179e578160200160208202803683370190505b5090505f5b815181101561180c578260020181815481106117c1576117c1613869565b5f9182526020909120015482516001600160a01b03909116908390839081106117ec576117ec613869565b6001600160a01b03909216602092830291909101909101526001016117a3565b5061184d6004848154811061182357611823613869565b905f5260205f2090600891828204019190066004029054906101000a900463ffffffff1682611864565b505050806001019050611704565b50610707611ad7565b63ffffffff82165f90815260208190526040812081611882826126da565b90505f61188f8686612708565b60048401549091506001600160601b0380821691600160601b9004165f5b8751811015611a67575f866003015f8a84815181106118ce576118ce613869565b60200260200101516001600160a01b03166001600160a01b031681526020019081526020015f20549050805f036119055750611a5f565b5f866001600160601b031686848151811061192257611922613869565b60200260200101516001600160601b0316106119575785838151811061194a5761194a613869565b6020026020010151611959565b5f5b90505f6002890161196b600185613891565b8154811061197b5761197b613869565b5f918252602090912001546001600160601b03600160a01b9091048116915082168190036119ab57505050611a5f565b8160028a016119bb600186613891565b815481106119cb576119cb613869565b5f91825260209091200180546001600160a01b0316600160a01b6001600160601b039384160217905582811690611a0490831688613891565b611a0e91906138a4565b9550806001600160601b0316826001600160601b031611611a3857611a338282613a4e565b611a42565b611a428183613a4e565b611a55906001600160601b0316866138a4565b9450600199505050505b6001016118ad565b508515611acc5781611a7882612abb565b6004870180547fffffffffffffffff00000000000000000000000000000000000000000000000016600160601b6001600160601b03938416026bffffffffffffffffffffffff191617929091169190911790555b505050505092915050565b5f611ae06107c0565b611ae957505f90565b600880546001810182555f8281529181047ff3f7a9fe364faab93b216da50a3214154f22a0a2b415b23a84c8169e8b636ee301805463ffffffff4381811660046007909616959095026101000a94850291909402199091161790556003805460ff60a01b19169055905b600454811015611ba557611b9d60048281548110611b7357611b73613869565b905f5260205f2090600891828204019190066004029054906101000a900463ffffffff1683612adb565b600101611b53565b50600191505090565b80518015801590611bc0575060808111155b611bf6576040517f435778bc00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b6001600160a01b0383165f90815260076020526040908190209051611c1b9190613a6d565b6040518091039020828051906020012003611c3557505050565b6001600160a01b0383165f908152600760205260409020611c568382613b29565b50826001600160a01b03167f7b90e57ad5849033f537b6151b8989dc4c881fa047d03e3fabb45d1aa9dc373183604051611c9091906134c5565b60405180910390a2505050565b6001546001600160a01b0316331461073d5760405163118cdaa760e01b8152336004820152602401610773565b63ffffffff83165f908152602081815260408083206001600160a01b038616845260038101909252822054808303611d06575f92505050611ecd565b5f60028301611d16600184613891565b81548110611d2657611d26613869565b5f918252602082200154600285018054600160a01b9092046001600160601b0316935090611d5690600190613891565b81548110611d6657611d66613869565b5f918252602091829020604080518082019091529101546001600160a01b0381168252600160a01b90046001600160601b03169181019190915290508060028501611db2600186613891565b81548110611dc257611dc2613869565b5f91825260208083208451948201516001600160601b0316600160a01b026001600160a01b039586161792019190915583519092168152600386019091526040902083905560028401805480611e1a57611e1a613be4565b5f828152602080822083015f199081018390559092019092556001600160a01b038916825260038601905260408120819055600485018054849290611e699084906001600160601b0316613a4e565b82546001600160601b039182166101009390930a928302919092021990911617905550604080518082019091526005850154815260068501546020820152611eb19087612e8e565b8051600586015560200151600690940193909355506001925050505b9392505050565b7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316636e3492b56040518060600160405280856001600160a01b031681526020017f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602001848152506040518263ffffffff1660e01b8152600401611f6c9190613bf8565b5f604051808303815f87803b158015611f83575f5ffd5b505af1158015610bb3573d5f5f3e3d5ffd5b600280546001600160a01b0319169055610ef581612f0e565b63ffffffff82165f90815260208190526040812090611fd06060840184613c6e565b9150508015801590611fe3575060108111155b80156120035750611ffa604084016020850161350b565b63ffffffff1615155b8015612026575061010061201d604085016020860161350b565b63ffffffff1611155b801561204b57506002820154612042604085016020860161350b565b63ffffffff1610155b612068576040516319557f1960e31b815260040160405180910390fd5b5f5b818110156120d75761207f6060850185613c6e565b8281811061208f5761208f613869565b90506040020160200160208101906120a79190613cc8565b6001600160601b03165f036120cf576040516319557f1960e31b815260040160405180910390fd5b60010161206a565b5082826120e48282613daa565b9050508363ffffffff167f0352f920b8fd6ac1da8c3124949f25da6c9c107af171e8cbf8ed0bb65ca8acbd8460405161211d9190613ef5565b60405180910390a250505050565b604080518082019091525f80825260208201527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663bd30a0b9612175610e15565b6040517fffffffff0000000000000000000000000000000000000000000000000000000060e084901b16815281516001600160a01b03908116600483015260209092015163ffffffff1660248201529087166044820152606401602060405180830381865afa1580156121ea573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061220e919061392d565b8490612252576040517fe2a3bd4e0000000000000000000000000000000000000000000000000000000081526001600160a01b039091166004820152602401610773565b5061225b613303565b7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316639a43e3fb612292610e15565b6040517fffffffff0000000000000000000000000000000000000000000000000000000060e084901b16815281516001600160a01b03908116600483015260209092015163ffffffff166024820152908816604482015260640160c060405180830381865afa158015612307573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061232b9190613fed565b6001600160a01b0387165f908152600660209081526040808320815180830190925280548083526001909101549282019290925284519496509294509192909114801561237f575083602001518260200151145b905080806123a257506001600160a01b0387165f90815260056020526040902054155b87906123e6576040517f739876d70000000000000000000000000000000000000000000000000000000081526001600160a01b039091166004820152602401610773565b5080612415576001600160a01b0387165f90815260066020908152604090912085518155908501516001909101555b5f5b8581101561249757876001600160a01b031687878381811061243b5761243b613869565b9050602002016020810190612450919061350b565b63ffffffff167fcdeee77efa845af828557f8dcdfc62d4e285b4f07845f492b7e4c5ded0d8e4ac878760405161248792919061408c565b60405180910390a3600101612417565b505050509392505050565b5f6124ac84612671565b80546002820154919250859164010000000090910463ffffffff1611612507576040517f10df561b00000000000000000000000000000000000000000000000000000000815263ffffffff9091166004820152602401610773565b505f6125138585611662565b90505f61251f836126da565b90508582826001600160601b038082169083161015612589576040517f7f92f27800000000000000000000000000000000000000000000000000000000815263ffffffff90931660048401526001600160601b039182166024840152166044820152606401610773565b50506040805180820182526001600160a01b038089168083526001600160601b03808816602080860191825260028b0180546001810182555f828152838120985194518616600160a01b029490971693909317969092019590955554918352600389019093529281209290925560048601805486945090929161260e918591166140c6565b82546001600160601b039182166101009390930a9283029190920219909116179055506040805180820190915260058401548152600684015460208201526126569085612f5f565b80516005850155602001516006909301929092555050505050565b63ffffffff8082165f9081526020819052604090208054909183916401000000009004166126d4576040517feba5d5ba00000000000000000000000000000000000000000000000000000000815263ffffffff9091166004820152602401610773565b50919050565b80545f906801000000000000000090046001600160601b031680156126ff5780611ecd565b60019392505050565b6060815167ffffffffffffffff8111156127245761272461394c565b60405190808252806020026020018201604052801561274d578160200160208202803683370190505b508251909150156116e05763ffffffff8381165f90815260208181526040808320815160808101835281548087168252640100000000810490961681850152680100000000000000009095046001600160601b031685830152600181018054835181860281018601909452808452949594919360608601939290879084015b8282101561281a575f84815260209081902060408051808201909152908401546001600160a01b0381168252600160a01b90046001600160601b0316818301528252600190920191016127cc565b505050508152505090505f81606001515167ffffffffffffffff8111156128435761284361394c565b60405190808252806020026020018201604052801561286c578160200160208202803683370190505b5090505f5b81518110156128cd578260600151818151811061289057612890613869565b60200260200101515f01518282815181106128ad576128ad613869565b6001600160a01b0390921660209283029190910190910152600101612871565b505f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316632bab2c4a61295c88604080518082019091525f808252602082015250604080518082019091526001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016815263ffffffff909116602082015290565b85518890869061296c90436140e5565b6040518563ffffffff1660e01b815260040161298b949392919061413a565b5f60405180830381865afa1580156129a5573d5f5f3e3d5ffd5b505050506040513d5f823e601f3d908101601f191682016040526129cc91908101906141b9565b90505f5b8551811015612ab1575f5f5b8451811015612a7457670de0b6b3a764000086606001518281518110612a0457612a04613869565b6020026020010151602001516001600160601b0316858581518110612a2b57612a2b613869565b60200260200101518381518110612a4457612a44613869565b6020026020010151612a5691906138b7565b612a6091906142cc565b612a6a90836138a4565b91506001016129dc565b50612a7e8161306d565b868381518110612a9057612a90613869565b6001600160601b0390921660209283029190910190910152506001016129d0565b5050505092915050565b5f6001600160601b038210612ad7576001600160601b036116e0565b5090565b63ffffffff82165f908152602081905260408120600281015490918167ffffffffffffffff811115612b0f57612b0f61394c565b604051908082528060200260200182016040528015612b38578160200160208202803683370190505b5090505f8267ffffffffffffffff811115612b5557612b5561394c565b604051908082528060200260200182016040528015612b7e578160200160208202803683370190505b5090505f5b83811015612c42575f856002018281548110612ba157612ba1613869565b5f918252602091829020604080518082019091529101546001600160a01b0381168252600160a01b81046001600160601b0316928201839052865191935060601b6bffffffffffffffffffffffff191690911790859084908110612c0757612c07613869565b602002602001018181525050612c1c81613098565b838381518110612c2e57612c2e613869565b602090810291909101015250600101612b83565b506004840180547fffffffffffffffff000000000000000000000000ffffffffffffffffffffffff1690556040805160018082528183019092525f9160208083019080368337505050600486015481519192506001600160601b03169082905f90612caf57612caf613869565b6020026020010181815250505f6040518060800160405280612cd085613133565b8152602001868152602001876005016040518060400160405290815f820154815260200160018201548152505081526020018381525090508763ffffffff168763ffffffff167f33a2a3eaeeee14c848b0651430dad0b96e0cfe7e5eb2906b3f977d24352f5725835f015187604051612d4a92919061431b565b60405180910390a37f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316636738c40b612ddf8a604080518082019091525f808252602082015250604080518082019091526001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016815263ffffffff909116602082015290565b6040805180820182526001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001681525f602082015290517fffffffff0000000000000000000000000000000000000000000000000000000060e085901b168152612e5792918c91879190600401614333565b5f604051808303815f87803b158015612e6e575f5ffd5b505af1158015612e80573d5f5f3e3d5ffd5b505050505050505050505050565b604080518082019091525f80825260208201525f82602001515f14612ee1576020830151612edc907f30644e72e131a029b85045b68181585d97816a916871ca8d3c208c16d87cfd47613891565b612ee3565b5f5b9050612f06846040518060400160405280865f0151815260200184815250612f5f565b949350505050565b600180546001600160a01b038381166001600160a01b0319831681179093556040519116919082907f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e0905f90a35050565b604080518082019091525f80825260208201528251602080850151845185830151604080519485019590955293830191909152606082015260808101919091525f90819060069060a00160408051601f1981840301815290829052612fc3916143ee565b5f60405180830381855afa9150503d805f8114612ffb576040519150601f19603f3d011682016040523d82523d5f602084013e613000565b606091505b5091509150818015613013575080516040145b613049576040517fd022a5a200000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b8080602001905181019061305d91906143f9565b6020850152835250909392505050565b5f806130826101006001600160601b036142cc565b90508083106130915780611ecd565b5090919050565b6040805160018082528183019092525f918291906020808301908036833701905050905082602001516001600160601b0316815f815181106130dc576130dc613869565b6020908102919091018101919091526040805180820180835286516001600160a01b03165f9081526006855283902060808301909352825481526001909201546060820152908152908101829052611ecd90613268565b80515f9080820361314657505f92915050565b5f5b6001821115613245575f600261315f8460016138a4565b61316991906142cc565b90505f5b81811015613226575f846131828360026138b7565b61318d9060016138a4565b1061319857836131c8565b866131a48360026138b7565b6131af9060016138a4565b815181106131bf576131bf613869565b60200260200101515b9050613200876131d98460026138b7565b815181106131e9576131e9613869565b6020026020010151825f9182526020526040902090565b87838151811061321257613212613869565b60209081029190910101525060010161316d565b5080925061323d82835f9182526020526040902090565b915050613148565b835f8151811061325757613257613869565b602002602001015192505050919050565b5f607560f81b8260405160200161327f919061441b565b60408051601f198184030181529082905261329d9291602001614448565b604051602081830303815290604052805190602001209050919050565b60405180606001604052805f6001600160a01b031681526020015f6001600160601b031681526020016132fe60405180604001604052805f81526020015f81525090565b905290565b604051806040016040528061331661331f565b81526020016132fe5b60405180604001604052806002906020820280368337509192915050565b5f5f83601f84011261334d575f5ffd5b50813567ffffffffffffffff811115613364575f5ffd5b6020830191508360208260051b850101111561337e575f5ffd5b9250929050565b5f5f60208385031215613396575f5ffd5b823567ffffffffffffffff8111156133ac575f5ffd5b6133b88582860161333d565b90969095509350505050565b5f5f83601f8401126133d4575f5ffd5b50813567ffffffffffffffff8111156133eb575f5ffd5b60208301915083602082850101111561337e575f5ffd5b5f5f60208385031215613413575f5ffd5b823567ffffffffffffffff811115613429575f5ffd5b6133b8858286016133c4565b6001600160a01b0381168114610ef5575f5ffd5b5f60208284031215613459575f5ffd5b8135611ecd81613435565b5f5f5f5f60608587031215613477575f5ffd5b843561348281613435565b9350602085013561349281613435565b9250604085013567ffffffffffffffff8111156134ad575f5ffd5b6134b98782880161333d565b95989497509550505050565b602081525f82518060208401528060208501604085015e5f604082850101526040601f19601f83011684010191505092915050565b63ffffffff81168114610ef5575f5ffd5b5f6020828403121561351b575f5ffd5b8135611ecd816134fa565b5f5f5f60408486031215613538575f5ffd5b833561354381613435565b9250602084013567ffffffffffffffff81111561355e575f5ffd5b61356a8682870161333d565b9497909650939450505050565b602080825282518282018190525f918401906040840190835b818110156135b457835163ffffffff16835260209384019390920191600101613590565b509095945050505050565b81516001600160a01b0316815260208083015163ffffffff1690820152604081016116e0565b602081525f60a0820163ffffffff845116602084015263ffffffff60208501511660408401526001600160601b036040850151166060840152606084015160808085015281815180845260c0860191506020830193505f92505b808310156136815783516001600160a01b0381511683526001600160601b0360208201511660208401525060408201915060208401935060018301925061363f565b5095945050505050565b5f5f6040838503121561369c575f5ffd5b82356136a7816134fa565b9150602083013567ffffffffffffffff8111156136c2575f5ffd5b8301608081860312156136d3575f5ffd5b809150509250929050565b5f5f5f5f5f5f608087890312156136f3575f5ffd5b86356136fe81613435565b9550602087013561370e81613435565b9450604087013567ffffffffffffffff811115613729575f5ffd5b61373589828a0161333d565b909550935050606087013567ffffffffffffffff811115613754575f5ffd5b61376089828a016133c4565b979a9699509497509295939492505050565b6001600160601b038316815260608101611ecd602083018480518252602090810151910152565b5f5f604083850312156137aa575f5ffd5b82356137b581613435565b915060208301356136d3816134fa565b602080825282518282018190525f918401906040840190835b818110156135b45783516001600160a01b0381511684526001600160601b03602082015116602085015260408101519050613826604085018280518252602090810151910152565b5060209390930192608092909201916001016137de565b5f5f6040838503121561384e575f5ffd5b8235613859816134fa565b915060208301356136d381613435565b634e487b7160e01b5f52603260045260245ffd5b634e487b7160e01b5f52601160045260245ffd5b818103818111156116e0576116e061387d565b808201808211156116e0576116e061387d565b80820281158282048414176116e0576116e061387d565b5f600182016138df576138df61387d565b5060010190565b600181811c908216806138fa57607f821691505b6020821081036126d457634e487b7160e01b5f52602260045260245ffd5b5f816139265761392661387d565b505f190190565b5f6020828403121561393d575f5ffd5b81518015158114611ecd575f5ffd5b634e487b7160e01b5f52604160045260245ffd5b6040805190810167ffffffffffffffff811182821017156139835761398361394c565b60405290565b604051601f8201601f1916810167ffffffffffffffff811182821017156139b2576139b261394c565b604052919050565b5f602082840312156139ca575f5ffd5b813567ffffffffffffffff8111156139e0575f5ffd5b8201601f810184136139f0575f5ffd5b803567ffffffffffffffff811115613a0a57613a0a61394c565b613a1d601f8201601f1916602001613989565b818152856020838501011115613a31575f5ffd5b816020840160208301375f91810160200191909152949350505050565b6001600160601b0382811682821603908111156116e0576116e061387d565b5f5f8354613a7a816138e6565b600182168015613a915760018114613aa657613ad3565b60ff1983168652811515820286019350613ad3565b865f5260205f205f5b83811015613acb57815488820152600190910190602001613aaf565b505081860193505b509195945050505050565b601f821115610d7e57805f5260205f20601f840160051c81016020851015613b035750805b601f840160051c820191505b81811015613b22575f8155600101613b0f565b5050505050565b815167ffffffffffffffff811115613b4357613b4361394c565b613b5781613b5184546138e6565b84613ade565b6020601f821160018114613b89575f8315613b725750848201515b5f19600385901b1c1916600184901b178455613b22565b5f84815260208120601f198516915b82811015613bb85787850151825560209485019460019092019101613b98565b5084821015613bd557868401515f19600387901b60f8161c191681555b50505050600190811b01905550565b634e487b7160e01b5f52603160045260245ffd5b602081525f608082016001600160a01b0384511660208401526001600160a01b036020850151166040840152604084015160608085015281815180845260a0860191506020830193505f92505b808310156136815763ffffffff8451168252602082019150602084019350600183019250613c45565b5f5f8335601e19843603018112613c83575f5ffd5b83018035915067ffffffffffffffff821115613c9d575f5ffd5b6020019150600681901b360382131561337e575f5ffd5b6001600160601b0381168114610ef5575f5ffd5b5f60208284031215613cd8575f5ffd5b8135611ecd81613cb4565b8135613cee81613435565b6001600160a01b0381169050806001600160a01b03198354161782556020830135613d1881613cb4565b60a01b6001600160a01b03191617905550565b68010000000000000000831115613d4457613d4461394c565b805483825580841015613d79575f828152602090208481019082015b80821015613d76575f8255600182019150613d60565b50505b505f8181526020812083915b85811015610bb357613d978383613ce3565b6040929092019160019182019101613d85565b8135613db5816134fa565b63ffffffff8116905081548163ffffffff1982161783556020840135613dda816134fa565b67ffffffff000000008160201b169050808367ffffffffffffffff198416171784556040850135613e0a81613cb4565b73ffffffffffffffffffffffff00000000000000008160401b16846001600160a01b03198516178317178555505050505f5f6060840135601e19853603018112613e52575f5ffd5b84018035915067ffffffffffffffff821115613e6c575f5ffd5b6020019150600681901b3603821315613e83575f5ffd5b6106f9818360018601613d2b565b8183526020830192505f815f5b84811015613eeb578135613eb181613435565b6001600160a01b031686526020820135613eca81613cb4565b6001600160601b031660208701526040958601959190910190600101613e9e565b5093949350505050565b602081525f8235613f05816134fa565b63ffffffff81166020840152506020830135613f20816134fa565b63ffffffff81166040840152506040830135613f3b81613cb4565b6001600160601b0381166060840152506060830135601e19843603018112613f61575f5ffd5b830160208101903567ffffffffffffffff811115613f7d575f5ffd5b8060061b3603821315613f8e575f5ffd5b608080850152613fa260a085018284613e91565b95945050505050565b5f82601f830112613fba575f5ffd5b613fc2613960565b806040840185811115613fd3575f5ffd5b845b818110156135b4578051845260209384019301613fd5565b5f5f82840360c0811215613fff575f5ffd5b604081121561400c575f5ffd5b614014613960565b845181526020808601519082015292506080603f1982011215614035575f5ffd5b5061403e613960565b61404b8560408601613fab565b815261405a8560808601613fab565b6020820152809150509250929050565b805f5b60028110156106f957815184526020938401939091019060010161406d565b825181526020808401519082015260c081016140ac60408301845161406a565b60208301516140be608084018261406a565b509392505050565b6001600160601b0381811683821601908111156116e0576116e061387d565b63ffffffff81811683821601908111156116e0576116e061387d565b5f8151808452602084019350602083015f5b82811015613eeb5781516001600160a01b0316865260209586019590910190600101614113565b84516001600160a01b0316815260208086015163ffffffff169082015260a060408201525f61416c60a0830186614101565b828103606084015261417e8186614101565b91505063ffffffff8316608083015295945050505050565b5f67ffffffffffffffff8211156141af576141af61394c565b5060051b60200190565b5f602082840312156141c9575f5ffd5b815167ffffffffffffffff8111156141df575f5ffd5b8201601f810184136141ef575f5ffd5b80516142026141fd82614196565b613989565b8082825260208201915060208360051b850101925086831115614223575f5ffd5b602084015b838110156142c157805167ffffffffffffffff811115614246575f5ffd5b8501603f81018913614256575f5ffd5b60208101516142676141fd82614196565b808282526020820191506020808460051b8601010192508b83111561428a575f5ffd5b6040840193505b828410156142ac578351825260209384019390910190614291565b86525050602093840193919091019050614228565b509695505050505050565b5f826142e657634e487b7160e01b5f52601260045260245ffd5b500490565b5f8151808452602084019350602083015f5b82811015613eeb5781518652602095860195909101906001016142fd565b828152604060208201525f612f0660408301846142eb565b84516001600160a01b0316815260208086015163ffffffff169082015263ffffffff8416604082015260c06060820152825160c0820152602083015160e08201525f604084015161439261010084018280518252602090810151910152565b50606084015160a06101408401526143ae6101608401826142eb565b84516001600160a01b03166080850152602085015163ffffffff1660a08501529150613fa29050565b5f81518060208401855e5f93019283525090919050565b5f611ecd82846143d7565b5f5f6040838503121561440a575f5ffd5b505080516020909101519092909150565b60208082528251805183830152015160408201525f6020830151606080840152612f0660808401826142eb565b7fff00000000000000000000000000000000000000000000000000000000000000831681525f612f0660018301846143d756",
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

// RenounceOwnership is a paid mutator transaction binding the contract method 0x715018a6.
//
// Solidity: function renounceOwnership() returns()
func (_OperatorTable *OperatorTableTransactor) RenounceOwnership(opts *bind.TransactOpts) (*types.Transaction, error) {
	return _OperatorTable.contract.Transact(opts, "renounceOwnership")
}

// RenounceOwnership is a paid mutator transaction binding the contract method 0x715018a6.
//
// Solidity: function renounceOwnership() returns()
func (_OperatorTable *OperatorTableSession) RenounceOwnership() (*types.Transaction, error) {
	return _OperatorTable.Contract.RenounceOwnership(&_OperatorTable.TransactOpts)
}

// RenounceOwnership is a paid mutator transaction binding the contract method 0x715018a6.
//
// Solidity: function renounceOwnership() returns()
func (_OperatorTable *OperatorTableTransactorSession) RenounceOwnership() (*types.Transaction, error) {
	return _OperatorTable.Contract.RenounceOwnership(&_OperatorTable.TransactOpts)
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
