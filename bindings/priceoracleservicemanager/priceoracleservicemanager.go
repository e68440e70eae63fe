// Code generated - DO NOT EDIT.
// This file is a generated binding and any manual changes will be lost.

package priceoracleservicemanager

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

// IRewardsCoordinatorOperatorDirectedRewardsSubmission is an auto generated low-level Go binding around an user-defined struct.
type IRewardsCoordinatorOperatorDirectedRewardsSubmission struct {
	StrategiesAndMultipliers []IRewardsCoordinatorStrategyAndMultiplier
	Token                    common.Address
	OperatorRewards          []IRewardsCoordinatorOperatorReward
	StartTimestamp           uint32
	Duration                 uint32
	Description              string
}

// IRewardsCoordinatorOperatorReward is an auto generated low-level Go binding around an user-defined struct.
type IRewardsCoordinatorOperatorReward struct {
	Operator common.Address
	Amount   *big.Int
}

// IRewardsCoordinatorStrategyAndMultiplier is an auto generated low-level Go binding around an user-defined struct.
type IRewardsCoordinatorStrategyAndMultiplier struct {
	Strategy   common.Address
	Multiplier *big.Int
}

// ISlasherSlashingParams is an auto generated low-level Go binding around an user-defined struct.
type ISlasherSlashingParams struct {
	Operator      common.Address
	OperatorSetId uint32
	Strategies    []common.Address
	WadsToSlash   []*big.Int
	Description   string
}

// PriceOracleServiceManagerMetaData contains all meta data concerning the PriceOracleServiceManager contract.
var PriceOracleServiceManagerMetaData = &bind.MetaData{
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"allocationManager_\",\"type\":\"address\",\"internalType\":\"contractIAllocationManager\"},{\"name\":\"permissionController_\",\"type\":\"address\",\"internalType\":\"contractIPermissionController\"},{\"name\":\"rewardsCoordinator_\",\"type\":\"address\",\"internalType\":\"contractIRewardsCoordinator\"},{\"name\":\"owner_\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"acceptOwnership\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"addPendingAdmin\",\"inputs\":[{\"name\":\"admin\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"allocationManager\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIAllocationManager\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"challenger\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"owner\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"pendingOwner\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"permissionController\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIPermissionController\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"removeAppointee\",\"inputs\":[{\"name\":\"appointee\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"target\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"selector\",\"type\":\"bytes4\",\"internalType\":\"bytes4\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"removePendingAdmin\",\"inputs\":[{\"name\":\"admin\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"renounceOwnership\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"rewardsCoordinator\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIRewardsCoordinator\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"rewardsInitiator\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"setAppointee\",\"inputs\":[{\"name\":\"appointee\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"target\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"selector\",\"type\":\"bytes4\",\"internalType\":\"bytes4\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setChallenger\",\"inputs\":[{\"name\":\"challenger_\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setRegistrar\",\"inputs\":[{\"name\":\"registrar\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setRewardsInitiator\",\"inputs\":[{\"name\":\"initiator\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setUp\",\"inputs\":[{\"name\":\"metadataURI\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"coordinator\",\"type\":\"address\",\"internalType\":\"contractISlashingRegistryCoordinator\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"slashOperator\",\"inputs\":[{\"name\":\"params\",\"type\":\"tuple\",\"internalType\":\"structISlasher.SlashingParams\",\"components\":[{\"name\":\"operator\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"operatorSetId\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"strategies\",\"type\":\"address[]\",\"internalType\":\"address[]\"},{\"name\":\"wadsToSlash\",\"type\":\"uint256[]\",\"internalType\":\"uint256[]\"},{\"name\":\"description\",\"type\":\"string\",\"internalType\":\"string\"}]}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"submitRewards\",\"inputs\":[{\"name\":\"operatorSetId\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"submissions\",\"type\":\"tuple[]\",\"internalType\":\"structIRewardsCoordinator.OperatorDirectedRewardsSubmission[]\",\"components\":[{\"name\":\"strategiesAndMultipliers\",\"type\":\"tuple[]\",\"internalType\":\"structIRewardsCoordinator.StrategyAndMultiplier[]\",\"components\":[{\"name\":\"strategy\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"multiplier\",\"type\":\"uint96\",\"internalType\":\"uint96\"}]},{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"operatorRewards\",\"type\":\"tuple[]\",\"internalType\":\"structIRewardsCoordinator.OperatorReward[]\",\"components\":[{\"name\":\"operator\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"name\":\"startTimestamp\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"duration\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"description\",\"type\":\"string\",\"internalType\":\"string\"}]}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"transferOwnership\",\"inputs\":[{\"name\":\"newOwner\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"updateMetadataURI\",\"inputs\":[{\"name\":\"metadataURI\",\"type\":\"string\",\"internalType\":\"string\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"event\",\"name\":\"ChallengerChanged\",\"inputs\":[{\"name\":\"previous\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"current\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"OwnershipTransferStarted\",\"inputs\":[{\"name\":\"previousOwner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"newOwner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"OwnershipTransferred\",\"inputs\":[{\"name\":\"previousOwner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"newOwner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"RewardsInitiatorChanged\",\"inputs\":[{\"name\":\"previous\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"current\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"StakeNotUpdated\",\"inputs\":[{\"name\":\"registrar\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"operator\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"NotChallenger\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NotRewardsInitiator\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"OwnableInvalidOwner\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"OwnableUnauthorizedAccount\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"SafeERC20FailedOperation\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"InvalidPermissions\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"NonexistentAVSMetadata\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"AdminAlreadyPending\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"AdminAlreadySet\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"AdminNotPending\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"AdminNotSet\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"AppointeeAlreadySet\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"AppointeeNotSet\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"CannotHaveZeroAdmins\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"NotAdmin\",\"inputs\":[]}]",
	Sigs: map[string]string{
		"79ba5097": "acceptOwnership()",
		"279432eb": "addPendingAdmin(address)",
		"ca8aa7c7": "allocationManager()",
		"534db0e2": "challenger()",
		"8da5cb5b": "owner()",
		"e30c3978": "pendingOwner()",
		"4657e26a": "permissionController()",
		"ba550880": "removeAppointee(address,address,bytes4)",
		"9da16d8e": "removePendingAdmin(address)",
		"715018a6": "renounceOwnership()",
		"8a2fc4e3": "rewardsCoordinator()",
		"fc299dee": "rewardsInitiator()",
		"1fdb0cfd": "setAppointee(address,address,bytes4)",
		"b6b46535": "setChallenger(address)",
		"faab9d39": "setRegistrar(address)",
		"3bc28c8c": "setRewardsInitiator(address)",
		"744df359": "setUp(string,address)",
		"3d071422": "slashOperator((address,uint32,address[],uint256[],string))",
		"2238a98a": "submitRewards(uint32,((address,uint96)[],address,(address,uint256)[],uint32,uint32,string)[])",
		"f2fde38b": "transferOwnership(address)",
		"53fd3e81": "updateMetadataURI(string)",
	},
	Bin: "0x60e060405234801561000f575f5ffd5b50604051611bd5380380611bd583398101604081905261002e91610103565b806001600160a01b03811661005c57604051631e4fbdf760e01b81525f600482015260240160405180910390fd5b61006581610084565b50506001600160a01b0392831660805290821660a0521660c05261015f565b600180546001600160a01b031916905561009d816100a0565b50565b5f80546001600160a01b038381166001600160a01b0319831681178455604051919092169283917f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e09190a35050565b6001600160a01b038116811461009d575f5ffd5b5f5f5f5f60808587031215610116575f5ffd5b8451610121816100ef565b6020860151909450610132816100ef565b6040860151909350610143816100ef565b6060860151909250610154816100ef565b939692955090935050565b60805160a05160c0516119f16101e45f395f8181610264015281816104ca015261054101525f81816101d8015281816105f101528181610cb801528181610dc00152610f5501525f81816102d401528181610732015281816108320152818161097d01528181610a1901528181610aa201528181610afa0152610e8c01526119f15ff3fe608060405234801561000f575f5ffd5b506004361061016e575f3560e01c806379ba5097116100d2578063ba55088011610088578063f2fde38b11610063578063f2fde38b14610307578063faab9d391461031a578063fc299dee1461032d575f5ffd5b8063ba550880146102bc578063ca8aa7c7146102cf578063e30c3978146102f6575f5ffd5b80638da5cb5b116100b85780638da5cb5b146102865780639da16d8e14610296578063b6b46535146102a9575f5ffd5b806379ba5097146102575780638a2fc4e31461025f575f5ffd5b80634657e26a1161012757806353fd3e811161010d57806353fd3e8114610229578063715018a61461023c578063744df35914610244575f5ffd5b80634657e26a146101d3578063534db0e214610216575f5ffd5b8063279432eb11610157578063279432eb1461019a5780633bc28c8c146101ad5780633d071422146101c0575f5ffd5b80631fdb0cfd146101725780632238a98a14610187575b5f5ffd5b610185610180366004611267565b610340565b005b6101856101953660046112e6565b610358565b6101856101a8366004611367565b6105ab565b6101856101bb366004611367565b61064c565b6101856101ce366004611389565b6106af565b6101fa7f000000000000000000000000000000000000000000000000000000000000000081565b6040516001600160a01b03909116815260200160405180910390f35b6003546101fa906001600160a01b031681565b610185610237366004611405565b61095e565b6101856109e7565b610185610252366004611444565b6109fa565b610185610c2e565b6101fa7f000000000000000000000000000000000000000000000000000000000000000081565b5f546001600160a01b03166101fa565b6101856102a4366004611367565b610c72565b6101856102b7366004611367565b610ce7565b6101856102ca366004611267565b610d4a565b6101fa7f000000000000000000000000000000000000000000000000000000000000000081565b6001546001600160a01b03166101fa565b610185610315366004611367565b610def565b610185610328366004611367565b610e5f565b6002546101fa906001600160a01b031681565b610348610ebb565b610353838383610ee7565b505050565b6002546001600160a01b031633148061037a57505f546001600160a01b031633145b33906103c3576040517fce5dd4f20000000000000000000000000000000000000000000000000000000081526001600160a01b0390911660048201526024015b60405180910390fd5b505f5b818110156104f9575f5f5b8484848181106103e3576103e361148c565b90506020028101906103f591906114a0565b6104039060408101906114be565b905081101561046d5784848481811061041e5761041e61148c565b905060200281019061043091906114a0565b61043e9060408101906114be565b8281811061044e5761044e61148c565b90506040020160200135826104639190611504565b91506001016103d1565b505f8484848181106104815761048161148c565b905060200281019061049391906114a0565b6104a4906040810190602001611367565b90506104bb6001600160a01b038216333085610f84565b6104ef6001600160a01b0382167f000000000000000000000000000000000000000000000000000000000000000084610fc0565b50506001016103c6565b5060408051808201825230815263ffffffff8516602082015290517f0ca298990000000000000000000000000000000000000000000000000000000081526001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001691630ca2989991610579919086908690600401611629565b5f604051808303815f87803b158015610590575f5ffd5b505af11580156105a2573d5f5f3e3d5ffd5b50505050505050565b6105b3610ebb565b6040517feb5a4e870000000000000000000000000000000000000000000000000000000081523060048201526001600160a01b0382811660248301527f0000000000000000000000000000000000000000000000000000000000000000169063eb5a4e87906044015b5f604051808303815f87803b158015610633575f5ffd5b505af1158015610645573d5f5f3e3d5ffd5b5050505050565b610654610ebb565b6002546040516001600160a01b038084169216907fb76df846ea8d9dbcb84787b03ef1fe02bdce4f16b684cdcaccac2ff65fb510dd905f90a3600280546001600160a01b0319166001600160a01b0392909216919091179055565b60035433906001600160a01b03168114610701576040517fc09a28940000000000000000000000000000000000000000000000000000000081526001600160a01b0390911660048201526024016103ba565b506040517f363520570000000000000000000000000000000000000000000000000000000081526001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016906336352057906107699030908590600401611853565b5f604051808303815f87803b158015610780575f5ffd5b505af1158015610792573d5f5f3e3d5ffd5b505f9250600191506107a19050565b6040519080825280602002602001820160405280156107ca578160200160208202803683370190505b5090506107da6020830183611367565b815f815181106107ec576107ec61148c565b6001600160a01b0392831660209182029290920101526040517f304c10cd0000000000000000000000000000000000000000000000000000000081523060048201525f917f0000000000000000000000000000000000000000000000000000000000000000169063304c10cd90602401602060405180830381865afa158015610877573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061089b9190611949565b6040517ecf2ab50000000000000000000000000000000000000000000000000000000081529091506001600160a01b0382169062cf2ab5906108e1908590600401611964565b5f604051808303815f87803b1580156108f8575f5ffd5b505af1925050508015610909575060015b6103535761091a6020840184611367565b6001600160a01b0316816001600160a01b03167fadfe325bff635484ac0594e4f98d234b93e3ab4cb5919c3b9b0ff9642fca5aba60405160405180910390a3505050565b610966610ebb565b60405163a982182160e01b81526001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000169063a9821821906109b6903090869086906004016119af565b5f604051808303815f87803b1580156109cd575f5ffd5b505af11580156109df573d5f5f3e3d5ffd5b505050505050565b6109ef610ebb565b6109f85f611060565b565b610a02610ebb565b60405163a982182160e01b81526001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000169063a982182190610a52903090879087906004016119af565b5f604051808303815f87803b158015610a69575f5ffd5b505af1158015610a7b573d5f5f3e3d5ffd5b50506040516334f65bfd60e21b81523060048201526001600160a01b0384811660248301527f000000000000000000000000000000000000000000000000000000000000000016925063d3d96ff491506044015f604051808303815f87803b158015610ae5575f5ffd5b505af1158015610af7573d5f5f3e3d5ffd5b507f00000000000000000000000000000000000000000000000000000000000000009250610b4a9150839050827f261f84e000000000000000000000000000000000000000000000000000000000610ee7565b610b7582827f6e3492b500000000000000000000000000000000000000000000000000000000610ee7565b5f826001600160a01b031663683048356040518163ffffffff1660e01b8152600401602060405180830381865afa158015610bb2573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610bd69190611949565b9050610c0381837f50feea2000000000000000000000000000000000000000000000000000000000610ee7565b61064581837fb66bd98900000000000000000000000000000000000000000000000000000000610ee7565b60015433906001600160a01b03168114610c665760405163118cdaa760e01b81526001600160a01b03821660048201526024016103ba565b610c6f81611060565b50565b610c7a610ebb565b6040517f4f906cf90000000000000000000000000000000000000000000000000000000081523060048201526001600160a01b0382811660248301527f00000000000000000000000000000000000000000000000000000000000000001690634f906cf99060440161061c565b610cef610ebb565b6003546040516001600160a01b038084169216907f4478c8120ab23edb26b1286be4445565341780a5e4a38efa9ad49deda6168cdf905f90a3600380546001600160a01b0319166001600160a01b0392909216919091179055565b610d52610ebb565b6040517f066412010000000000000000000000000000000000000000000000000000000081523060048201526001600160a01b03848116602483015283811660448301527fffffffff00000000000000000000000000000000000000000000000000000000831660648301527f00000000000000000000000000000000000000000000000000000000000000001690630664120190608401610579565b610df7610ebb565b600180546001600160a01b0383166001600160a01b03199091168117909155610e275f546001600160a01b031690565b6001600160a01b03167f38d16b8cac22d99fc7c124b9cd0de2d3fa1faef420bfe791d8c362d765e2270060405160405180910390a350565b610e67610ebb565b6040516334f65bfd60e21b81523060048201526001600160a01b0382811660248301527f0000000000000000000000000000000000000000000000000000000000000000169063d3d96ff49060440161061c565b5f546001600160a01b031633146109f85760405163118cdaa760e01b81523360048201526024016103ba565b6040517f950d806e0000000000000000000000000000000000000000000000000000000081523060048201526001600160a01b03848116602483015283811660448301527fffffffff00000000000000000000000000000000000000000000000000000000831660648301527f0000000000000000000000000000000000000000000000000000000000000000169063950d806e90608401610579565b610f92848484846001611079565b610fba57604051635274afe760e01b81526001600160a01b03851660048201526024016103ba565b50505050565b6040517fdd62ed3e0000000000000000000000000000000000000000000000000000000081523060048201526001600160a01b0383811660248301525f919085169063dd62ed3e90604401602060405180830381865afa158015611026573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061104a91906119da565b9050610fba848461105b8585611504565b6110ff565b600180546001600160a01b0319169055610c6f81611179565b6040517f23b872dd000000000000000000000000000000000000000000000000000000005f8181526001600160a01b038781166004528616602452604485905291602083606481808c5af1925060015f511483166110ee5783831516156110e2573d5f823e3d81fd5b5f883b113d1516831692505b604052505f60605295945050505050565b61110b8383835f6111c8565b6103535761111c83835f60016111c8565b61114457604051635274afe760e01b81526001600160a01b03841660048201526024016103ba565b61115183838360016111c8565b61035357604051635274afe760e01b81526001600160a01b03841660048201526024016103ba565b5f80546001600160a01b038381166001600160a01b0319831681178455604051919092169283917f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e09190a35050565b6040517f095ea7b3000000000000000000000000000000000000000000000000000000005f8181526001600160a01b038616600452602485905291602083604481808b5af1925060015f5114831661123757838315161561122b573d5f823e3d81fd5b5f873b113d1516831692505b60405250949350505050565b6001600160a01b0381168114610c6f575f5ffd5b803561126281611243565b919050565b5f5f5f60608486031215611279575f5ffd5b833561128481611243565b9250602084013561129481611243565b915060408401357fffffffff00000000000000000000000000000000000000000000000000000000811681146112c8575f5ffd5b809150509250925092565b803563ffffffff81168114611262575f5ffd5b5f5f5f604084860312156112f8575f5ffd5b611301846112d3565b9250602084013567ffffffffffffffff81111561131c575f5ffd5b8401601f8101861361132c575f5ffd5b803567ffffffffffffffff811115611342575f5ffd5b8660208260051b8401011115611356575f5ffd5b939660209190910195509293505050565b5f60208284031215611377575f5ffd5b813561138281611243565b9392505050565b5f60208284031215611399575f5ffd5b813567ffffffffffffffff8111156113af575f5ffd5b820160a08185031215611382575f5ffd5b5f5f83601f8401126113d0575f5ffd5b50813567ffffffffffffffff8111156113e7575f5ffd5b6020830191508360208285010111156113fe575f5ffd5b9250929050565b5f5f60208385031215611416575f5ffd5b823567ffffffffffffffff81111561142c575f5ffd5b611438858286016113c0565b90969095509350505050565b5f5f5f60408486031215611456575f5ffd5b833567ffffffffffffffff81111561146c575f5ffd5b611478868287016113c0565b90945092505060208401356112c881611243565b634e487b7160e01b5f52603260045260245ffd5b5f823560be198336030181126114b4575f5ffd5b9190910192915050565b5f5f8335601e198436030181126114d3575f5ffd5b83018035915067ffffffffffffffff8211156114ed575f5ffd5b6020019150600681901b36038213156113fe575f5ffd5b8082018082111561152357634e487b7160e01b5f52601160045260245ffd5b92915050565b5f5f8335601e1984360301811261153e575f5ffd5b830160208101925035905067ffffffffffffffff81111561155d575f5ffd5b8060061b36038213156113fe575f5ffd5b8183526020830192505f815f5b848110156115b557813561158e81611243565b6001600160a01b03168652602082810135908701526040958601959091019060010161157b565b5093949350505050565b5f5f8335601e198436030181126115d4575f5ffd5b830160208101925035905067ffffffffffffffff8111156115f3575f5ffd5b8036038213156113fe575f5ffd5b81835281816020850137505f828201602090810191909152601f909101601f19169091010190565b5f606082016001600160a01b03865116835263ffffffff6020870151166020840152606060408401528084825260808401905060808560051b8501019150855f60be19883603015b878210156117b757868503607f19018452823581811261168f575f5ffd5b890160c0860161169f8280611529565b60c0895291829052905f9060e089015b818310156117055783356116c281611243565b6001600160a01b0316815260208401356bffffffffffffffffffffffff81168082146116ec575f5ffd5b60208301525060409384019360019390930192016116af565b61171160208601611257565b6001600160a01b03811660208c0152935061172f6040860186611529565b9450925089810360408b015261174681858561156e565b9350505050611757606083016112d3565b63ffffffff16606088015261176e608083016112d3565b63ffffffff16608088015261178660a08301836115bf565b925087820360a089015261179b828483611601565b9750505050602083019250602084019350600182019150611671565b509298975050505050505050565b5f5f8335601e198436030181126117da575f5ffd5b830160208101925035905067ffffffffffffffff8111156117f9575f5ffd5b8060051b36038213156113fe575f5ffd5b8183525f7f07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff83111561183a575f5ffd5b8260051b80836020870137939093016020019392505050565b6001600160a01b0383168152604060208201525f60e08201833561187681611243565b6001600160a01b0316604084015263ffffffff611895602086016112d3565b1660608401526118a860408501856117c5565b60a0608086015291829052905f9061010085015b818310156118ed5783356118cf81611243565b6001600160a01b0316815260209384019360019390930192016118bc565b6118fa60608801886117c5565b878303603f190160a08901529450925061191581858561180a565b935050505061192760808501856115bf565b848303603f190160c086015261193e838284611601565b979650505050505050565b5f60208284031215611959575f5ffd5b815161138281611243565b602080825282518282018190525f918401906040840190835b818110156119a45783516001600160a01b031683526020938401939092019160010161197d565b509095945050505050565b6001600160a01b0384168152604060208201525f6119d1604083018486611601565b95945050505050565b5f602082840312156119ea575f5ffd5b505191905056",
}

// PriceOracleServiceManagerABI is the input ABI used to generate the binding from.
// Deprecated: Use PriceOracleServiceManagerMetaData.ABI instead.
var PriceOracleServiceManagerABI = PriceOracleServiceManagerMetaData.ABI

// Deprecated: Use PriceOracleServiceManagerMetaData.Sigs instead.
// PriceOracleServiceManagerFuncSigs maps the 4-byte function signature to its string representation.
var PriceOracleServiceManagerFuncSigs = PriceOracleServiceManagerMetaData.Sigs

// PriceOracleServiceManagerBin is the compiled bytecode used for deploying new contracts.
// Deprecated: Use PriceOracleServiceManagerMetaData.Bin instead.
var PriceOracleServiceManagerBin = PriceOracleServiceManagerMetaData.Bin

// DeployPriceOracleServiceManager deploys a new Ethereum contract, binding an instance of PriceOracleServiceManager to it.
func DeployPriceOracleServiceManager(auth *bind.TransactOpts, backend bind.ContractBackend, allocationManager_ common.Address, permissionController_ common.Address, rewardsCoordinator_ common.Address, owner_ common.Address) (common.Address, *types.Transaction, *PriceOracleServiceManager, error) {
	parsed, err := PriceOracleServiceManagerMetaData.GetAbi()
	if err != nil {
		return common.Address{}, nil, nil, err
	}
	if parsed == nil {
		return common.Address{}, nil, nil, errors.New("GetABI returned nil")
	}

	address, tx, contract, err := bind.DeployContract(auth, *parsed, common.FromHex(PriceOracleServiceManagerBin), backend, allocationManager_, permissionController_, rewardsCoordinator_, owner_)
	if err != nil {
		return common.Address{}, nil, nil, err
	}
	return address, tx, &PriceOracleServiceManager{PriceOracleServiceManagerCaller: PriceOracleServiceManagerCaller{contract: contract}, PriceOracleServiceManagerTransactor: PriceOracleServiceManagerTransactor{contract: contract}, PriceOracleServiceManagerFilterer: PriceOracleServiceManagerFilterer{contract: contract}}, nil
}

// PriceOracleServiceManager is an auto generated Go binding around an Ethereum contract.
type PriceOracleServiceManager struct {
	PriceOracleServiceManagerCaller     // Read-only binding to the contract
	PriceOracleServiceManagerTransactor // Write-only binding to the contract
	PriceOracleServiceManagerFilterer   // Log filterer for contract events
}

// PriceOracleServiceManagerCaller is an auto generated read-only Go binding around an Ethereum contract.
type PriceOracleServiceManagerCaller struct {
	contract *bind.BoundContract // Generic contract wrapper for the low level calls
}

// PriceOracleServiceManagerTransactor is an auto generated write-only Go binding around an Ethereum contract.
type PriceOracleServiceManagerTransactor struct {
	contract *bind.BoundContract // Generic contract wrapper for the low level calls
}

// PriceOracleServiceManagerFilterer is an auto generated log filtering Go binding around an Ethereum contract events.
type PriceOracleServiceManagerFilterer struct {
	contract *bind.BoundContract // Generic contract wrapper for the low level calls
}

// PriceOracleServiceManagerSession is an auto generated Go binding around an Ethereum contract,
// with pre-set call and transact options.
type PriceOracleServiceManagerSession struct {
	Contract     *PriceOracleServiceManager // Generic contract binding to set the session for
	CallOpts     bind.CallOpts              // Call options to use throughout this session
	TransactOpts bind.TransactOpts          // Transaction auth options to use throughout this session
}

// PriceOracleServiceManagerCallerSession is an auto generated read-only Go binding around an Ethereum contract,
// with pre-set call options.
type PriceOracleServiceManagerCallerSession struct {
	Contract *PriceOracleServiceManagerCaller // Generic contract caller binding to set the session for
	CallOpts bind.CallOpts                    // Call options to use throughout this session
}

// PriceOracleServiceManagerTransactorSession is an auto generated write-only Go binding around an Ethereum contract,
// with pre-set transact options.
type PriceOracleServiceManagerTransactorSession struct {
	Contract     *PriceOracleServiceManagerTransactor // Generic contract transactor binding to set the session for
	TransactOpts bind.TransactOpts                    // Transaction auth options to use throughout this session
}

// PriceOracleServiceManagerRaw is an auto generated low-level Go binding around an Ethereum contract.
type PriceOracleServiceManagerRaw struct {
	Contract *PriceOracleServiceManager // Generic contract binding to access the raw methods on
}

// PriceOracleServiceManagerCallerRaw is an auto generated low-level read-only Go binding around an Ethereum contract.
type PriceOracleServiceManagerCallerRaw struct {
	Contract *PriceOracleServiceManagerCaller // Generic read-only contract binding to access the raw methods on
}

// PriceOracleServiceManagerTransactorRaw is an auto generated low-level write-only Go binding around an Ethereum contract.
type PriceOracleServiceManagerTransactorRaw struct {
	Contract *PriceOracleServiceManagerTransactor // Generic write-only contract binding to access the raw methods on
}

// NewPriceOracleServiceManager creates a new instance of PriceOracleServiceManager, bound to a specific deployed contract.
func NewPriceOracleServiceManager(address common.Address, backend bind.ContractBackend) (*PriceOracleServiceManager, error) {
	contract, err := bindPriceOracleServiceManager(address, backend, backend, backend)
	if err != nil {
		return nil, err
	}
	return &PriceOracleServiceManager{PriceOracleServiceManagerCaller: PriceOracleServiceManagerCaller{contract: contract}, PriceOracleServiceManagerTransactor: PriceOracleServiceManagerTransactor{contract: contract}, PriceOracleServiceManagerFilterer: PriceOracleServiceManagerFilterer{contract: contract}}, nil
}

// NewPriceOracleServiceManagerCaller creates a new read-only instance of PriceOracleServiceManager, bound to a specific deployed contract.
func NewPriceOracleServiceManagerCaller(address common.Address, caller bind.ContractCaller) (*PriceOracleServiceManagerCaller, error) {
	contract, err := bindPriceOracleServiceManager(address, caller, nil, nil)
	if err != nil {
		return nil, err
	}
	return &PriceOracleServiceManagerCaller{contract: contract}, nil
}

// NewPriceOracleServiceManagerTransactor creates a new write-only instance of PriceOracleServiceManager, bound to a specific deployed contract.
func NewPriceOracleServiceManagerTransactor(address common.Address, transactor bind.ContractTransactor) (*PriceOracleServiceManagerTransactor, error) {
	contract, err := bindPriceOracleServiceManager(address, nil, transactor, nil)
	if err != nil {
		return nil, err
	}
	return &PriceOracleServiceManagerTransactor{contract: contract}, nil
}

// NewPriceOracleServiceManagerFilterer creates a new log filterer instance of PriceOracleServiceManager, bound to a specific deployed contract.
func NewPriceOracleServiceManagerFilterer(address common.Address, filterer bind.ContractFilterer) (*PriceOracleServiceManagerFilterer, error) {
	contract, err := bindPriceOracleServiceManager(address, nil, nil, filterer)
	if err != nil {
		return nil, err
	}
	return &PriceOracleServiceManagerFilterer{contract: contract}, nil
}

// bindPriceOracleServiceManager binds a generic wrapper to an already deployed contract.
func bindPriceOracleServiceManager(address common.Address, caller bind.ContractCaller, transactor bind.ContractTransactor, filterer bind.ContractFilterer) (*bind.BoundContract, error) {
	parsed, err := PriceOracleServiceManagerMetaData.GetAbi()
	if err != nil {
		return nil, err
	}
	return bind.NewBoundContract(address, *parsed, caller, transactor, filterer), nil
}

// Call invokes the (constant) contract method with params as input values and
// sets the output to result. The result type might be a single field for simple
// returns, a slice of interfaces for anonymous returns and a struct for named
// returns.
func (_PriceOracleServiceManager *PriceOracleServiceManagerRaw) Call(opts *bind.CallOpts, result *[]interface{}, method string, params ...interface{}) error {
	return _PriceOracleServiceManager.Contract.PriceOracleServiceManagerCaller.contract.Call(opts, result, method, params...)
}

// Transfer initiates a plain transaction to move funds to the contract, calling
// its default method if one is available.
func (_PriceOracleServiceManager *PriceOracleServiceManagerRaw) Transfer(opts *bind.TransactOpts) (*types.Transaction, error) {
	return _PriceOracleServiceManager.Contract.PriceOracleServiceManagerTransactor.contract.Transfer(opts)
}

// Transact invokes the (paid) contract method with params as input values.
func (_PriceOracleServiceManager *PriceOracleServiceManagerRaw) Transact(opts *bind.TransactOpts, method string, params ...interface{}) (*types.Transaction, error) {
	return _PriceOracleServiceManager.Contract.PriceOracleServiceManagerTransactor.contract.Transact(opts, method, params...)
}

// Call invokes the (constant) contract method with params as input values and
// sets the output to result. The result type might be a single field for simple
// returns, a slice of interfaces for anonymous returns and a struct for named
// returns.
func (_PriceOracleServiceManager *PriceOracleServiceManagerCallerRaw) Call(opts *bind.CallOpts, result *[]interface{}, method string, params ...interface{}) error {
	return _PriceOracleServiceManager.Contract.contract.Call(opts, result, method, params...)
}

// Transfer initiates a plain transaction to move funds to the contract, calling
// its default method if one is available.
func (_PriceOracleServiceManager *PriceOracleServiceManagerTransactorRaw) Transfer(opts *bind.TransactOpts) (*types.Transaction, error) {
	return _PriceOracleServiceManager.Contract.contract.Transfer(opts)
}

// Transact invokes the (paid) contract method with params as input values.
func (_PriceOracleServiceManager *PriceOracleServiceManagerTransactorRaw) Transact(opts *bind.TransactOpts, method string, params ...interface{}) (*types.Transaction, error) {
	return _PriceOracleServiceManager.Contract.contract.Transact(opts, method, params...)
}

// AllocationManager is a free data retrieval call binding the contract method 0xca8aa7c7.
//
// Solidity: function allocationManager() view returns(address)
func (_PriceOracleServiceManager *PriceOracleServiceManagerCaller) AllocationManager(opts *bind.CallOpts) (common.Address, error) {
	var out []interface{}
	err := _PriceOracleServiceManager.contract.Call(opts, &out, "allocationManager")

	if err != nil {
		return *new(common.Address), err
	}

	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)

	return out0, err

}

// AllocationManager is a free data retrieval call binding the contract method 0xca8aa7c7.
//
// Solidity: function allocationManager() view returns(address)
func (_PriceOracleServiceManager *PriceOracleServiceManagerSession) AllocationManager() (common.Address, error) {
	return _PriceOracleServiceManager.Contract.AllocationManager(&_PriceOracleServiceManager.CallOpts)
}

// AllocationManager is a free data retrieval call binding the contract method 0xca8aa7c7.
//
// Solidity: function allocationManager() view returns(address)
func (_PriceOracleServiceManager *PriceOracleServiceManagerCallerSession) AllocationManager() (common.Address, error) {
	return _PriceOracleServiceManager.Contract.AllocationManager(&_PriceOracleServiceManager.CallOpts)
}

// Challenger is a free data retrieval call binding the contract method 0x534db0e2.
//
// Solidity: function challenger() view returns(address)
func (_PriceOracleServiceManager *PriceOracleServiceManagerCaller) Challenger(opts *bind.CallOpts) (common.Address, error) {
	var out []interface{}
	err := _PriceOracleServiceManager.contract.Call(opts, &out, "challenger")

	if err != nil {
		return *new(common.Address), err
	}

	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)

	return out0, err

}

// Challenger is a free data retrieval call binding the contract method 0x534db0e2.
//
// Solidity: function challenger() view returns(address)
func (_PriceOracleServiceManager *PriceOracleServiceManagerSession) Challenger() (common.Address, error) {
	return _PriceOracleServiceManager.Contract.Challenger(&_PriceOracleServiceManager.CallOpts)
}

// Challenger is a free data retrieval call binding the contract method 0x534db0e2.
//
// Solidity: function challenger() view returns(address)
func (_PriceOracleServiceManager *PriceOracleServiceManagerCallerSession) Challenger() (common.Address, error) {
	return _PriceOracleServiceManager.Contract.Challenger(&_PriceOracleServiceManager.CallOpts)
}

// Owner is a free data retrieval call binding the contract method 0x8da5cb5b.
//
// Solidity: function owner() view returns(address)
func (_PriceOracleServiceManager *PriceOracleServiceManagerCaller) Owner(opts *bind.CallOpts) (common.Address, error) {
	var out []interface{}
	err := _PriceOracleServiceManager.contract.Call(opts, &out, "owner")

	if err != nil {
		return *new(common.Address), err
	}

	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)

	return out0, err

}

// Owner is a free data retrieval call binding the contract method 0x8da5cb5b.
//
// Solidity: function owner() view returns(address)
func (_PriceOracleServiceManager *PriceOracleServiceManagerSession) Owner() (common.Address, error) {
	return _PriceOracleServiceManager.Contract.Owner(&_PriceOracleServiceManager.CallOpts)
}

// Owner is a free data retrieval call binding the contract method 0x8da5cb5b.
//
// Solidity: function owner() view returns(address)
func (_PriceOracleServiceManager *PriceOracleServiceManagerCallerSession) Owner() (common.Address, error) {
	return _PriceOracleServiceManager.Contract.Owner(&_PriceOracleServiceManager.CallOpts)
}

// PendingOwner is a free data retrieval call binding the contract method 0xe30c3978.
//
// Solidity: function pendingOwner() view returns(address)
func (_PriceOracleServiceManager *PriceOracleServiceManagerCaller) PendingOwner(opts *bind.CallOpts) (common.Address, error) {
	var out []interface{}
	err := _PriceOracleServiceManager.contract.Call(opts, &out, "pendingOwner")

	if err != nil {
		return *new(common.Address), err
	}

	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)

	return out0, err

}

// PendingOwner is a free data retrieval call binding the contract method 0xe30c3978.
//
// Solidity: function pendingOwner() view returns(address)
func (_PriceOracleServiceManager *PriceOracleServiceManagerSession) PendingOwner() (common.Address, error) {
	return _PriceOracleServiceManager.Contract.PendingOwner(&_PriceOracleServiceManager.CallOpts)
}

// PendingOwner is a free data retrieval call binding the contract method 0xe30c3978.
//
// Solidity: function pendingOwner() view returns(address)
func (_PriceOracleServiceManager *PriceOracleServiceManagerCallerSession) PendingOwner() (common.Address, error) {
	return _PriceOracleServiceManager.Contract.PendingOwner(&_PriceOracleServiceManager.CallOpts)
}

// PermissionController is a free data retrieval call binding the contract method 0x4657e26a.
//
// Solidity: function permissionController() view returns(address)
func (_PriceOracleServiceManager *PriceOracleServiceManagerCaller) PermissionController(opts *bind.CallOpts) (common.Address, error) {
	var out []interface{}
	err := _PriceOracleServiceManager.contract.Call(opts, &out, "permissionController")

	if err != nil {
		return *new(common.Address), err
	}

	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)

	return out0, err

}

// PermissionController is a free data retrieval call binding the contract method 0x4657e26a.
//
// Solidity: function permissionController() view returns(address)
func (_PriceOracleServiceManager *PriceOracleServiceManagerSession) PermissionController() (common.Address, error) {
	return _PriceOracleServiceManager.Contract.PermissionController(&_PriceOracleServiceManager.CallOpts)
}

// PermissionController is a free data retrieval call binding the contract method 0x4657e26a.
//
// Solidity: function permissionController() view returns(address)
func (_PriceOracleServiceManager *PriceOracleServiceManagerCallerSession) PermissionController() (common.Address, error) {
	return _PriceOracleServiceManager.Contract.PermissionController(&_PriceOracleServiceManager.CallOpts)
}

// RewardsCoordinator is a free data retrieval call binding the contract method 0x8a2fc4e3.
//
// Solidity: function rewardsCoordinator() view returns(address)
func (_PriceOracleServiceManager *PriceOracleServiceManagerCaller) RewardsCoordinator(opts *bind.CallOpts) (common.Address, error) {
	var out []interface{}
	err := _PriceOracleServiceManager.contract.Call(opts, &out, "rewardsCoordinator")

	if err != nil {
		return *new(common.Address), err
	}

	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)

	return out0, err

}

// RewardsCoordinator is a free data retrieval call binding the contract method 0x8a2fc4e3.
//
// Solidity: function rewardsCoordinator() view returns(address)
func (_PriceOracleServiceManager *PriceOracleServiceManagerSession) RewardsCoordinator() (common.Address, error) {
	return _PriceOracleServiceManager.Contract.RewardsCoordinator(&_PriceOracleServiceManager.CallOpts)
}

// RewardsCoordinator is a free data retrieval call binding the contract method 0x8a2fc4e3.
//
// Solidity: function rewardsCoordinator() view returns(address)
func (_PriceOracleServiceManager *PriceOracleServiceManagerCallerSession) RewardsCoordinator() (common.Address, error) {
	return _PriceOracleServiceManager.Contract.RewardsCoordinator(&_PriceOracleServiceManager.CallOpts)
}

// RewardsInitiator is a free data retrieval call binding the contract method 0xfc299dee.
//
// Solidity: function rewardsInitiator() view returns(address)
func (_PriceOracleServiceManager *PriceOracleServiceManagerCaller) RewardsInitiator(opts *bind.CallOpts) (common.Address, error) {
	var out []interface{}
	err := _PriceOracleServiceManager.contract.Call(opts, &out, "rewardsInitiator")

	if err != nil {
		return *new(common.Address), err
	}

	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)

	return out0, err

}

// RewardsInitiator is a free data retrieval call binding the contract method 0xfc299dee.
//
// Solidity: function rewardsInitiator() view returns(address)
func (_PriceOracleServiceManager *PriceOracleServiceManagerSession) RewardsInitiator() (common.Address, error) {
	return _PriceOracleServiceManager.Contract.RewardsInitiator(&_PriceOracleServiceManager.CallOpts)
}

// RewardsInitiator is a free data retrieval call binding the contract method 0xfc299dee.
//
// Solidity: function rewardsInitiator() view returns(address)
func (_PriceOracleServiceManager *PriceOracleServiceManagerCallerSession) RewardsInitiator() (common.Address, error) {
	return _PriceOracleServiceManager.Contract.RewardsInitiator(&_PriceOracleServiceManager.CallOpts)
}

// AcceptOwnership is a paid mutator transaction binding the contract method 0x79ba5097.
//
// Solidity: function acceptOwnership() returns()
func (_PriceOracleServiceManager *PriceOracleServiceManagerTransactor) AcceptOwnership(opts *bind.TransactOpts) (*types.Transaction, error) {
	return _PriceOracleServiceManager.contract.Transact(opts, "acceptOwnership")
}

// AcceptOwnership is a paid mutator transaction binding the contract method 0x79ba5097.
//
// Solidity: function acceptOwnership() returns()
func (_PriceOracleServiceManager *PriceOracleServiceManagerSession) AcceptOwnership() (*types.Transaction, error) {
	return _PriceOracleServiceManager.Contract.AcceptOwnership(&_PriceOracleServiceManager.TransactOpts)
}

// AcceptOwnership is a paid mutator transaction binding the contract method 0x79ba5097.
//
// Solidity: function acceptOwnership() returns()
func (_PriceOracleServiceManager *PriceOracleServiceManagerTransactorSession) AcceptOwnership() (*types.Transaction, error) {
	return _PriceOracleServiceManager.Contract.AcceptOwnership(&_PriceOracleServiceManager.TransactOpts)
}

// AddPendingAdmin is a paid mutator transaction binding the contract method 0x279432eb.
//
// Solidity: function addPendingAdmin(address admin) returns()
func (_PriceOracleServiceManager *PriceOracleServiceManagerTransactor) AddPendingAdmin(opts *bind.TransactOpts, admin common.Address) (*types.Transaction, error) {
	return _PriceOracleServiceManager.contract.Transact(opts, "addPendingAdmin", admin)
}

// AddPendingAdmin is a paid mutator transaction binding the contract method 0x279432eb.
//
// Solidity: function addPendingAdmin(address admin) returns()
func (_PriceOracleServiceManager *PriceOracleServiceManagerSession) AddPendingAdmin(admin common.Address) (*types.Transaction, error) {
	return _PriceOracleServiceManager.Contract.AddPendingAdmin(&_PriceOracleServiceManager.TransactOpts, admin)
}

// AddPendingAdmin is a paid mutator transaction binding the contract method 0x279432eb.
//
// Solidity: function addPendingAdmin(address admin) returns()
func (_PriceOracleServiceManager *PriceOracleServiceManagerTransactorSession) AddPendingAdmin(admin common.Address) (*types.Transaction, error) {
	return _PriceOracleServiceManager.Contract.AddPendingAdmin(&_PriceOracleServiceManager.TransactOpts, admin)
}

// RemoveAppointee is a paid mutator transaction binding the contract method 0xba550880.
//
// Solidity: function removeAppointee(address appointee, address target, bytes4 selector) returns()
func (_PriceOracleServiceManager *PriceOracleServiceManagerTransactor) RemoveAppointee(opts *bind.TransactOpts, appointee common.Address, target common.Address, selector [4]byte) (*types.Transaction, error) {
	return _PriceOracleServiceManager.contract.Transact(opts, "removeAppointee", appointee, target, selector)
}

// RemoveAppointee is a paid mutator transaction binding the contract method 0xba550880.
//
// Solidity: function removeAppointee(address appointee, address target, bytes4 selector) returns()
func (_PriceOracleServiceManager *PriceOracleServiceManagerSession) RemoveAppointee(appointee common.Address, target common.Address, selector [4]byte) (*types.Transaction, error) {
	return _PriceOracleServiceManager.Contract.RemoveAppointee(&_PriceOracleServiceManager.TransactOpts, appointee, target, selector)
}

// RemoveAppointee is a paid mutator transaction binding the contract method 0xba550880.
//
// Solidity: function removeAppointee(address appointee, address target, bytes4 selector) returns()
func (_PriceOracleServiceManager *PriceOracleServiceManagerTransactorSession) RemoveAppointee(appointee common.Address, target common.Address, selector [4]byte) (*types.Transaction, error) {
	return _PriceOracleServiceManager.Contract.RemoveAppointee(&_PriceOracleServiceManager.TransactOpts, appointee, target, selector)
}

// RemovePendingAdmin is a paid mutator transaction binding the contract method 0x9da16d8e.
//
// Solidity: function removePendingAdmin(address admin) returns()
func (_PriceOracleServiceManager *PriceOracleServiceManagerTransactor) RemovePendingAdmin(opts *bind.TransactOpts, admin common.Address) (*types.Transaction, error) {
	return _PriceOracleServiceManager.contract.Transact(opts, "removePendingAdmin", admin)
}

// RemovePendingAdmin is a paid mutator transaction binding the contract method 0x9da16d8e.
//
// Solidity: function removePendingAdmin(address admin) returns()
func (_PriceOracleServiceManager *PriceOracleServiceManagerSession) RemovePendingAdmin(admin common.Address) (*types.Transaction, error) {
	return _PriceOracleServiceManager.Contract.RemovePendingAdmin(&_PriceOracleServiceManager.TransactOpts, admin)
}

// RemovePendingAdmin is a paid mutator transaction binding the contract method 0x9da16d8e.
//
// Solidity: function removePendingAdmin(address admin) returns()
func (_PriceOracleServiceManager *PriceOracleServiceManagerTransactorSession) RemovePendingAdmin(admin common.Address) (*types.Transaction, error) {
	return _PriceOracleServiceManager.Contract.RemovePendingAdmin(&_PriceOracleServiceManager.TransactOpts, admin)
}

// RenounceOwnership is a paid mutator transaction binding the contract method 0x715018a6.
//
// Solidity: function renounceOwnership() returns()
func (_PriceOracleServiceManager *PriceOracleServiceManagerTransactor) RenounceOwnership(opts *bind.TransactOpts) (*types.Transaction, error) {
	return _PriceOracleServiceManager.contract.Transact(opts, "renounceOwnership")
}

// RenounceOwnership is a paid mutator transaction binding the contract method 0x715018a6.
//
// Solidity: function renounceOwnership() returns()
func (_PriceOracleServiceManager *PriceOracleServiceManagerSession) RenounceOwnership() (*types.Transaction, error) {
	return _PriceOracleServiceManager.Contract.RenounceOwnership(&_PriceOracleServiceManager.TransactOpts)
}

// RenounceOwnership is a paid mutator transaction binding the contract method 0x715018a6.
//
// Solidity: function renounceOwnership() returns()
func (_PriceOracleServiceManager *PriceOracleServiceManagerTransactorSession) RenounceOwnership() (*types.Transaction, error) {
	return _PriceOracleServiceManager.Contract.RenounceOwnership(&_PriceOracleServiceManager.TransactOpts)
}

// SetAppointee is a paid mutator transaction binding the contract method 0x1fdb0cfd.
//
// Solidity: function setAppointee(address appointee, address target, bytes4 selector) returns()
func (_PriceOracleServiceManager *PriceOracleServiceManagerTransactor) SetAppointee(opts *bind.TransactOpts, appointee common.Address, target common.Address, selector [4]byte) (*types.Transaction, error) {
	return _PriceOracleServiceManager.contract.Transact(opts, "setAppointee", appointee, target, selector)
}

// SetAppointee is a paid mutator transaction binding the contract method 0x1fdb0cfd.
//
// Solidity: function setAppointee(address appointee, address target, bytes4 selector) returns()
func (_PriceOracleServiceManager *PriceOracleServiceManagerSession) SetAppointee(appointee common.Address, target common.Address, selector [4]byte) (*types.Transaction, error) {
	return _PriceOracleServiceManager.Contract.SetAppointee(&_PriceOracleServiceManager.TransactOpts, appointee, target, selector)
}

// SetAppointee is a paid mutator transaction binding the contract method 0x1fdb0cfd.
//
// Solidity: function setAppointee(address appointee, address target, bytes4 selector) returns()
func (_PriceOracleServiceManager *PriceOracleServiceManagerTransactorSession) SetAppointee(appointee common.Address, target common.Address, selector [4]byte) (*types.Transaction, error) {
	return _PriceOracleServiceManager.Contract.SetAppointee(&_PriceOracleServiceManager.TransactOpts, appointee, target, selector)
}

// SetChallenger is a paid mutator transaction binding the contract method 0xb6b46535.
//
// Solidity: function setChallenger(address challenger_) returns()
func (_PriceOracleServiceManager *PriceOracleServiceManagerTransactor) SetChallenger(opts *bind.TransactOpts, challenger_ common.Address) (*types.Transaction, error) {
	return _PriceOracleServiceManager.contract.Transact(opts, "setChallenger", challenger_)
}

// SetChallenger is a paid mutator transaction binding the contract method 0xb6b46535.
//
// Solidity: function setChallenger(address challenger_) returns()
func (_PriceOracleServiceManager *PriceOracleServiceManagerSession) SetChallenger(challenger_ common.Address) (*types.Transaction, error) {
	return _PriceOracleServiceManager.Contract.SetChallenger(&_PriceOracleServiceManager.TransactOpts, challenger_)
}

// SetChallenger is a paid mutator transaction binding the contract method 0xb6b46535.
//
// Solidity: function setChallenger(address challenger_) returns()
func (_PriceOracleServiceManager *PriceOracleServiceManagerTransactorSession) SetChallenger(challenger_ common.Address) (*types.Transaction, error) {
	return _PriceOracleServiceManager.Contract.SetChallenger(&_PriceOracleServiceManager.TransactOpts, challenger_)
}

// SetRegistrar is a paid mutator transaction binding the contract method 0xfaab9d39.
//
// Solidity: function setRegistrar(address registrar) returns()
func (_PriceOracleServiceManager *PriceOracleServiceManagerTransactor) SetRegistrar(opts *bind.TransactOpts, registrar common.Address) (*types.Transaction, error) {
	return _PriceOracleServiceManager.contract.Transact(opts, "setRegistrar", registrar)
}

// SetRegistrar is a paid mutator transaction binding the contract method 0xfaab9d39.
//
// Solidity: function setRegistrar(address registrar) returns()
func (_PriceOracleServiceManager *PriceOracleServiceManagerSession) SetRegistrar(registrar common.Address) (*types.Transaction, error) {
	return _PriceOracleServiceManager.Contract.SetRegistrar(&_PriceOracleServiceManager.TransactOpts, registrar)
}

// SetRegistrar is a paid mutator transaction binding the contract method 0xfaab9d39.
//
// Solidity: function setRegistrar(address registrar) returns()
func (_PriceOracleServiceManager *PriceOracleServiceManagerTransactorSession) SetRegistrar(registrar common.Address) (*types.Transaction, error) {
	return _PriceOracleServiceManager.Contract.SetRegistrar(&_PriceOracleServiceManager.TransactOpts, registrar)
}

// SetRewardsInitiator is a paid mutator transaction binding the contract method 0x3bc28c8c.
//
// Solidity: function setRewardsInitiator(address initiator) returns()
func (_PriceOracleServiceManager *PriceOracleServiceManagerTransactor) SetRewardsInitiator(opts *bind.TransactOpts, initiator common.Address) (*types.Transaction, error) {
	return _PriceOracleServiceManager.contract.Transact(opts, "setRewardsInitiator", initiator)
}

// SetRewardsInitiator is a paid mutator transaction binding the contract method 0x3bc28c8c.
//
// Solidity: function setRewardsInitiator(address initiator) returns()
func (_PriceOracleServiceManager *PriceOracleServiceManagerSession) SetRewardsInitiator(initiator common.Address) (*types.Transaction, error) {
	return _PriceOracleServiceManager.Contract.SetRewardsInitiator(&_PriceOracleServiceManager.TransactOpts, initiator)
}

// SetRewardsInitiator is a paid mutator transaction binding the contract method 0x3bc28c8c.
//
// Solidity: function setRewardsInitiator(address initiator) returns()
func (_PriceOracleServiceManager *PriceOracleServiceManagerTransactorSession) SetRewardsInitiator(initiator common.Address) (*types.Transaction, error) {
	return _PriceOracleServiceManager.Contract.SetRewardsInitiator(&_PriceOracleServiceManager.TransactOpts, initiator)
}

// SetUp is a paid mutator transaction binding the contract method 0x744df359.
//
// Solidity: function setUp(string metadataURI, address coordinator) returns()
func (_PriceOracleServiceManager *PriceOracleServiceManagerTransactor) SetUp(opts *bind.TransactOpts, metadataURI string, coordinator common.Address) (*types.Transaction, error) {
	return _PriceOracleServiceManager.contract.Transact(opts, "setUp", metadataURI, coordinator)
}

// SetUp is a paid mutator transaction binding the contract method 0x744df359.
//
// Solidity: function setUp(string metadataURI, address coordinator) returns()
func (_PriceOracleServiceManager *PriceOracleServiceManagerSession) SetUp(metadataURI string, coordinator common.Address) (*types.Transaction, error) {
	return _PriceOracleServiceManager.Contract.SetUp(&_PriceOracleServiceManager.TransactOpts, metadataURI, coordinator)
}

// SetUp is a paid mutator transaction binding the contract method 0x744df359.
//
// Solidity: function setUp(string metadataURI, address coordinator) returns()
func (_PriceOracleServiceManager *PriceOracleServiceManagerTransactorSession) SetUp(metadataURI string, coordinator common.Address) (*types.Transaction, error) {
	return _PriceOracleServiceManager.Contract.SetUp(&_PriceOracleServiceManager.TransactOpts, metadataURI, coordinator)
}

// SlashOperator is a paid mutator transaction binding the contract method 0x3d071422.
//
// Solidity: function slashOperator((address,uint32,address[],uint256[],string) params) returns()
func (_PriceOracleServiceManager *PriceOracleServiceManagerTransactor) SlashOperator(opts *bind.TransactOpts, params ISlasherSlashingParams) (*types.Transaction, error) {
	return _PriceOracleServiceManager.contract.Transact(opts, "slashOperator", params)
}

// SlashOperator is a paid mutator transaction binding the contract method 0x3d071422.
//
// Solidity: function slashOperator((address,uint32,address[],uint256[],string) params) returns()
func (_PriceOracleServiceManager *PriceOracleServiceManagerSession) SlashOperator(params ISlasherSlashingParams) (*types.Transaction, error) {
	return _PriceOracleServiceManager.Contract.SlashOperator(&_PriceOracleServiceManager.TransactOpts, params)
}

// SlashOperator is a paid mutator transaction binding the contract method 0x3d071422.
//
// Solidity: function slashOperator((address,uint32,address[],uint256[],string) params) returns()
func (_PriceOracleServiceManager *PriceOracleServiceManagerTransactorSession) SlashOperator(params ISlasherSlashingParams) (*types.Transaction, error) {
	return _PriceOracleServiceManager.Contract.SlashOperator(&_PriceOracleServiceManager.TransactOpts, params)
}

// SubmitRewards is a paid mutator transaction binding the contract method 0x2238a98a.
//
// Solidity: function submitRewards(uint32 operatorSetId, ((address,uint96)[],address,(address,uint256)[],uint32,uint32,string)[] submissions) returns()
func (_PriceOracleServiceManager *PriceOracleServiceManagerTransactor) SubmitRewards(opts *bind.TransactOpts, operatorSetId uint32, submissions []IRewardsCoordinatorOperatorDirectedRewardsSubmission) (*types.Transaction, error) {
	return _PriceOracleServiceManager.contract.Transact(opts, "submitRewards", operatorSetId, submissions)
}

// SubmitRewards is a paid mutator transaction binding the contract method 0x2238a98a.
//
// Solidity: function submitRewards(uint32 operatorSetId, ((address,uint96)[],address,(address,uint256)[],uint32,uint32,string)[] submissions) returns()
func (_PriceOracleServiceManager *PriceOracleServiceManagerSession) SubmitRewards(operatorSetId uint32, submissions []IRewardsCoordinatorOperatorDirectedRewardsSubmission) (*types.Transaction, error) {
	return _PriceOracleServiceManager.Contract.SubmitRewards(&_PriceOracleServiceManager.TransactOpts, operatorSetId, submissions)
}

// SubmitRewards is a paid mutator transaction binding the contract method 0x2238a98a.
//
// Solidity: function submitRewards(uint32 operatorSetId, ((address,uint96)[],address,(address,uint256)[],uint32,uint32,string)[] submissions) returns()
func (_PriceOracleServiceManager *PriceOracleServiceManagerTransactorSession) SubmitRewards(operatorSetId uint32, submissions []IRewardsCoordinatorOperatorDirectedRewardsSubmission) (*types.Transaction, error) {
	return _PriceOracleServiceManager.Contract.SubmitRewards(&_PriceOracleServiceManager.TransactOpts, operatorSetId, submissions)
}

// TransferOwnership is a paid mutator transaction binding the contract method 0xf2fde38b.
//
// Solidity: function transferOwnership(address newOwner) returns()
func (_PriceOracleServiceManager *PriceOracleServiceManagerTransactor) TransferOwnership(opts *bind.TransactOpts, newOwner common.Address) (*types.Transaction, error) {
	return _PriceOracleServiceManager.contract.Transact(opts, "transferOwnership", newOwner)
}

// TransferOwnership is a paid mutator transaction binding the contract method 0xf2fde38b.
//
// Solidity: function transferOwnership(address newOwner) returns()
func (_PriceOracleServiceManager *PriceOracleServiceManagerSession) TransferOwnership(newOwner common.Address) (*types.Transaction, error) {
	return _PriceOracleServiceManager.Contract.TransferOwnership(&_PriceOracleServiceManager.TransactOpts, newOwner)
}

// TransferOwnership is a paid mutator transaction binding the contract method 0xf2fde38b.
//
// Solidity: function transferOwnership(address newOwner) returns()
func (_PriceOracleServiceManager *PriceOracleServiceManagerTransactorSession) TransferOwnership(newOwner common.Address) (*types.Transaction, error) {
	return _PriceOracleServiceManager.Contract.TransferOwnership(&_PriceOracleServiceManager.TransactOpts, newOwner)
}

// UpdateMetadataURI is a paid mutator transaction binding the contract method 0x53fd3e81.
//
// Solidity: function updateMetadataURI(string metadataURI) returns()
func (_PriceOracleServiceManager *PriceOracleServiceManagerTransactor) UpdateMetadataURI(opts *bind.TransactOpts, metadataURI string) (*types.Transaction, error) {
	return _PriceOracleServiceManager.contract.Transact(opts, "updateMetadataURI", metadataURI)
}

// UpdateMetadataURI is a paid mutator transaction binding the contract method 0x53fd3e81.
//
// Solidity: function updateMetadataURI(string metadataURI) returns()
func (_PriceOracleServiceManager *PriceOracleServiceManagerSession) UpdateMetadataURI(metadataURI string) (*types.Transaction, error) {
	return _PriceOracleServiceManager.Contract.UpdateMetadataURI(&_PriceOracleServiceManager.TransactOpts, metadataURI)
}

// UpdateMetadataURI is a paid mutator transaction binding the contract method 0x53fd3e81.
//
// Solidity: function updateMetadataURI(string metadataURI) returns()
func (_PriceOracleServiceManager *PriceOracleServiceManagerTransactorSession) UpdateMetadataURI(metadataURI string) (*types.Transaction, error) {
	return _PriceOracleServiceManager.Contract.UpdateMetadataURI(&_PriceOracleServiceManager.TransactOpts, metadataURI)
}

// PriceOracleServiceManagerChallengerChangedIterator is returned from FilterChallengerChanged and is used to iterate over the raw logs and unpacked data for ChallengerChanged events raised by the PriceOracleServiceManager contract.
type PriceOracleServiceManagerChallengerChangedIterator struct {
	Event *PriceOracleServiceManagerChallengerChanged // Event containing the contract specifics and raw log

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
func (it *PriceOracleServiceManagerChallengerChangedIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(PriceOracleServiceManagerChallengerChanged)
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
		it.Event = new(PriceOracleServiceManagerChallengerChanged)
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
func (it *PriceOracleServiceManagerChallengerChangedIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *PriceOracleServiceManagerChallengerChangedIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// PriceOracleServiceManagerChallengerChanged represents a ChallengerChanged event raised by the PriceOracleServiceManager contract.
type PriceOracleServiceManagerChallengerChanged struct {
	Previous common.Address
	Current  common.Address
	Raw      types.Log // Blockchain specific contextual infos
}

// FilterChallengerChanged is a free log retrieval operation binding the contract event 0x4478c8120ab23edb26b1286be4445565341780a5e4a38efa9ad49deda6168cdf.
//
// Solidity: event ChallengerChanged(address indexed previous, address indexed current)
func (_PriceOracleServiceManager *PriceOracleServiceManagerFilterer) FilterChallengerChanged(opts *bind.FilterOpts, previous []common.Address, current []common.Address) (*PriceOracleServiceManagerChallengerChangedIterator, error) {

	var previousRule []interface{}
	for _, previousItem := range previous {
		previousRule = append(previousRule, previousItem)
	}
	var currentRule []interface{}
	for _, currentItem := range current {
		currentRule = append(currentRule, currentItem)
	}

	logs, sub, err := _PriceOracleServiceManager.contract.FilterLogs(opts, "ChallengerChanged", previousRule, currentRule)
	if err != nil {
		return nil, err
	}
	return &PriceOracleServiceManagerChallengerChangedIterator{contract: _PriceOracleServiceManager.contract, event: "ChallengerChanged", logs: logs, sub: sub}, nil
}

// WatchChallengerChanged is a free log subscription operation binding the contract event 0x4478c8120ab23edb26b1286be4445565341780a5e4a38efa9ad49deda6168cdf.
//
// Solidity: event ChallengerChanged(address indexed previous, address indexed current)
func (_PriceOracleServiceManager *PriceOracleServiceManagerFilterer) WatchChallengerChanged(opts *bind.WatchOpts, sink chan<- *PriceOracleServiceManagerChallengerChanged, previous []common.Address, current []common.Address) (event.Subscription, error) {

	var previousRule []interface{}
	for _, previousItem := range previous {
		previousRule = append(previousRule, previousItem)
	}
	var currentRule []interface{}
	for _, currentItem := range current {
		currentRule = append(currentRule, currentItem)
	}

	logs, sub, err := _PriceOracleServiceManager.contract.WatchLogs(opts, "ChallengerChanged", previousRule, currentRule)
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(PriceOracleServiceManagerChallengerChanged)
				if err := _PriceOracleServiceManager.contract.UnpackLog(event, "ChallengerChanged", log); err != nil {
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

// ParseChallengerChanged is a log parse operation binding the contract event 0x4478c8120ab23edb26b1286be4445565341780a5e4a38efa9ad49deda6168cdf.
//
// Solidity: event ChallengerChanged(address indexed previous, address indexed current)
func (_PriceOracleServiceManager *PriceOracleServiceManagerFilterer) ParseChallengerChanged(log types.Log) (*PriceOracleServiceManagerChallengerChanged, error) {
	event := new(PriceOracleServiceManagerChallengerChanged)
	if err := _PriceOracleServiceManager.contract.UnpackLog(event, "ChallengerChanged", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}

// PriceOracleServiceManagerOwnershipTransferStartedIterator is returned from FilterOwnershipTransferStarted and is used to iterate over the raw logs and unpacked data for OwnershipTransferStarted events raised by the PriceOracleServiceManager contract.
type PriceOracleServiceManagerOwnershipTransferStartedIterator struct {
	Event *PriceOracleServiceManagerOwnershipTransferStarted // Event containing the contract specifics and raw log

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
func (it *PriceOracleServiceManagerOwnershipTransferStartedIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(PriceOracleServiceManagerOwnershipTransferStarted)
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
		it.Event = new(PriceOracleServiceManagerOwnershipTransferStarted)
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
func (it *PriceOracleServiceManagerOwnershipTransferStartedIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *PriceOracleServiceManagerOwnershipTransferStartedIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// PriceOracleServiceManagerOwnershipTransferStarted represents a OwnershipTransferStarted event raised by the PriceOracleServiceManager contract.
type PriceOracleServiceManagerOwnershipTransferStarted struct {
	PreviousOwner common.Address
	NewOwner      common.Address
	Raw           types.Log // Blockchain specific contextual infos
}

// FilterOwnershipTransferStarted is a free log retrieval operation binding the contract event 0x38d16b8cac22d99fc7c124b9cd0de2d3fa1faef420bfe791d8c362d765e22700.
//
// Solidity: event OwnershipTransferStarted(address indexed previousOwner, address indexed newOwner)
func (_PriceOracleServiceManager *PriceOracleServiceManagerFilterer) FilterOwnershipTransferStarted(opts *bind.FilterOpts, previousOwner []common.Address, newOwner []common.Address) (*PriceOracleServiceManagerOwnershipTransferStartedIterator, error) {

	var previousOwnerRule []interface{}
	for _, previousOwnerItem := range previousOwner {
		previousOwnerRule = append(previousOwnerRule, previousOwnerItem)
	}
	var newOwnerRule []interface{}
	for _, newOwnerItem := range newOwner {
		newOwnerRule = append(newOwnerRule, newOwnerItem)
	}

	logs, sub, err := _PriceOracleServiceManager.contract.FilterLogs(opts, "OwnershipTransferStarted", previousOwnerRule, newOwnerRule)
	if err != nil {
		return nil, err
	}
	return &PriceOracleServiceManagerOwnershipTransferStartedIterator{contract: _PriceOracleServiceManager.contract, event: "OwnershipTransferStarted", logs: logs, sub: sub}, nil
}

// WatchOwnershipTransferStarted is a free log subscription operation binding the contract event 0x38d16b8cac22d99fc7c124b9cd0de2d3fa1faef420bfe791d8c362d765e22700.
//
// Solidity: event OwnershipTransferStarted(address indexed previousOwner, address indexed newOwner)
func (_PriceOracleServiceManager *PriceOracleServiceManagerFilterer) WatchOwnershipTransferStarted(opts *bind.WatchOpts, sink chan<- *PriceOracleServiceManagerOwnershipTransferStarted, previousOwner []common.Address, newOwner []common.Address) (event.Subscription, error) {

	var previousOwnerRule []interface{}
	for _, previousOwnerItem := range previousOwner {
		previousOwnerRule = append(previousOwnerRule, previousOwnerItem)
	}
	var newOwnerRule []interface{}
	for _, newOwnerItem := range newOwner {
		newOwnerRule = append(newOwnerRule, newOwnerItem)
	}

	logs, sub, err := _PriceOracleServiceManager.contract.WatchLogs(opts, "OwnershipTransferStarted", previousOwnerRule, newOwnerRule)
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(PriceOracleServiceManagerOwnershipTransferStarted)
				if err := _PriceOracleServiceManager.contract.UnpackLog(event, "OwnershipTransferStarted", log); err != nil {
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
func (_PriceOracleServiceManager *PriceOracleServiceManagerFilterer) ParseOwnershipTransferStarted(log types.Log) (*PriceOracleServiceManagerOwnershipTransferStarted, error) {
	event := new(PriceOracleServiceManagerOwnershipTransferStarted)
	if err := _PriceOracleServiceManager.contract.UnpackLog(event, "OwnershipTransferStarted", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}

// PriceOracleServiceManagerOwnershipTransferredIterator is returned from FilterOwnershipTransferred and is used to iterate over the raw logs and unpacked data for OwnershipTransferred events raised by the PriceOracleServiceManager contract.
type PriceOracleServiceManagerOwnershipTransferredIterator struct {
	Event *PriceOracleServiceManagerOwnershipTransferred // Event containing the contract specifics and raw log

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
func (it *PriceOracleServiceManagerOwnershipTransferredIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(PriceOracleServiceManagerOwnershipTransferred)
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
		it.Event = new(PriceOracleServiceManagerOwnershipTransferred)
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
func (it *PriceOracleServiceManagerOwnershipTransferredIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *PriceOracleServiceManagerOwnershipTransferredIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// PriceOracleServiceManagerOwnershipTransferred represents a OwnershipTransferred event raised by the PriceOracleServiceManager contract.
type PriceOracleServiceManagerOwnershipTransferred struct {
	PreviousOwner common.Address
	NewOwner      common.Address
	Raw           types.Log // Blockchain specific contextual infos
}

// FilterOwnershipTransferred is a free log retrieval operation binding the contract event 0x8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e0.
//
// Solidity: event OwnershipTransferred(address indexed previousOwner, address indexed newOwner)
func (_PriceOracleServiceManager *PriceOracleServiceManagerFilterer) FilterOwnershipTransferred(opts *bind.FilterOpts, previousOwner []common.Address, newOwner []common.Address) (*PriceOracleServiceManagerOwnershipTransferredIterator, error) {

	var previousOwnerRule []interface{}
	for _, previousOwnerItem := range previousOwner {
		previousOwnerRule = append(previousOwnerRule, previousOwnerItem)
	}
	var newOwnerRule []interface{}
	for _, newOwnerItem := range newOwner {
		newOwnerRule = append(newOwnerRule, newOwnerItem)
	}

	logs, sub, err := _PriceOracleServiceManager.contract.FilterLogs(opts, "OwnershipTransferred", previousOwnerRule, newOwnerRule)
	if err != nil {
		return nil, err
	}
	return &PriceOracleServiceManagerOwnershipTransferredIterator{contract: _PriceOracleServiceManager.contract, event: "OwnershipTransferred", logs: logs, sub: sub}, nil
}

// WatchOwnershipTransferred is a free log subscription operation binding the contract event 0x8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e0.
//
// Solidity: event OwnershipTransferred(address indexed previousOwner, address indexed newOwner)
func (_PriceOracleServiceManager *PriceOracleServiceManagerFilterer) WatchOwnershipTransferred(opts *bind.WatchOpts, sink chan<- *PriceOracleServiceManagerOwnershipTransferred, previousOwner []common.Address, newOwner []common.Address) (event.Subscription, error) {

	var previousOwnerRule []interface{}
	for _, previousOwnerItem := range previousOwner {
		previousOwnerRule = append(previousOwnerRule, previousOwnerItem)
	}
	var newOwnerRule []interface{}
	for _, newOwnerItem := range newOwner {
		newOwnerRule = append(newOwnerRule, newOwnerItem)
	}

	logs, sub, err := _PriceOracleServiceManager.contract.WatchLogs(opts, "OwnershipTransferred", previousOwnerRule, newOwnerRule)
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(PriceOracleServiceManagerOwnershipTransferred)
				if err := _PriceOracleServiceManager.contract.UnpackLog(event, "OwnershipTransferred", log); err != nil {
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
func (_PriceOracleServiceManager *PriceOracleServiceManagerFilterer) ParseOwnershipTransferred(log types.Log) (*PriceOracleServiceManagerOwnershipTransferred, error) {
	event := new(PriceOracleServiceManagerOwnershipTransferred)
	if err := _PriceOracleServiceManager.contract.UnpackLog(event, "OwnershipTransferred", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}

// PriceOracleServiceManagerRewardsInitiatorChangedIterator is returned from FilterRewardsInitiatorChanged and is used to iterate over the raw logs and unpacked data for RewardsInitiatorChanged events raised by the PriceOracleServiceManager contract.
type PriceOracleServiceManagerRewardsInitiatorChangedIterator struct {
	Event *PriceOracleServiceManagerRewardsInitiatorChanged // Event containing the contract specifics and raw log

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
func (it *PriceOracleServiceManagerRewardsInitiatorChangedIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(PriceOracleServiceManagerRewardsInitiatorChanged)
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
		it.Event = new(PriceOracleServiceManagerRewardsInitiatorChanged)
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
func (it *PriceOracleServiceManagerRewardsInitiatorChangedIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *PriceOracleServiceManagerRewardsInitiatorChangedIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// PriceOracleServiceManagerRewardsInitiatorChanged represents a RewardsInitiatorChanged event raised by the PriceOracleServiceManager contract.
type PriceOracleServiceManagerRewardsInitiatorChanged struct {
	Previous common.Address
	Current  common.Address
	Raw      types.Log // Blockchain specific contextual infos
}

// FilterRewardsInitiatorChanged is a free log retrieval operation binding the contract event 0xb76df846ea8d9dbcb84787b03ef1fe02bdce4f16b684cdcaccac2ff65fb510dd.
//
// Solidity: event RewardsInitiatorChanged(address indexed previous, address indexed current)
func (_PriceOracleServiceManager *PriceOracleServiceManagerFilterer) FilterRewardsInitiatorChanged(opts *bind.FilterOpts, previous []common.Address, current []common.Address) (*PriceOracleServiceManagerRewardsInitiatorChangedIterator, error) {

	var previousRule []interface{}
	for _, previousItem := range previous {
		previousRule = append(previousRule, previousItem)
	}
	var currentRule []interface{}
	for _, currentItem := range current {
		currentRule = append(currentRule, currentItem)
	}

	logs, sub, err := _PriceOracleServiceManager.contract.FilterLogs(opts, "RewardsInitiatorChanged", previousRule, currentRule)
	if err != nil {
		return nil, err
	}
	return &PriceOracleServiceManagerRewardsInitiatorChangedIterator{contract: _PriceOracleServiceManager.contract, event: "RewardsInitiatorChanged", logs: logs, sub: sub}, nil
}

// WatchRewardsInitiatorChanged is a free log subscription operation binding the contract event 0xb76df846ea8d9dbcb84787b03ef1fe02bdce4f16b684cdcaccac2ff65fb510dd.
//
// Solidity: event RewardsInitiatorChanged(address indexed previous, address indexed current)
func (_PriceOracleServiceManager *PriceOracleServiceManagerFilterer) WatchRewardsInitiatorChanged(opts *bind.WatchOpts, sink chan<- *PriceOracleServiceManagerRewardsInitiatorChanged, previous []common.Address, current []common.Address) (event.Subscription, error) {

	var previousRule []interface{}
	for _, previousItem := range previous {
		previousRule = append(previousRule, previousItem)
	}
	var currentRule []interface{}
	for _, currentItem := range current {
		currentRule = append(currentRule, currentItem)
	}

	logs, sub, err := _PriceOracleServiceManager.contract.WatchLogs(opts, "RewardsInitiatorChanged", previousRule, currentRule)
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(PriceOracleServiceManagerRewardsInitiatorChanged)
				if err := _PriceOracleServiceManager.contract.UnpackLog(event, "RewardsInitiatorChanged", log); err != nil {
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

// ParseRewardsInitiatorChanged is a log parse operation binding the contract event 0xb76df846ea8d9dbcb84787b03ef1fe02bdce4f16b684cdcaccac2ff65fb510dd.
//
// Solidity: event RewardsInitiatorChanged(address indexed previous, address indexed current)
func (_PriceOracleServiceManager *PriceOracleServiceManagerFilterer) ParseRewardsInitiatorChanged(log types.Log) (*PriceOracleServiceManagerRewardsInitiatorChanged, error) {
	event := new(PriceOracleServiceManagerRewardsInitiatorChanged)
	if err := _PriceOracleServiceManager.contract.UnpackLog(event, "RewardsInitiatorChanged", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}

// PriceOracleServiceManagerStakeNotUpdatedIterator is returned from FilterStakeNotUpdated and is used to iterate over the raw logs and unpacked data for StakeNotUpdated events raised by the PriceOracleServiceManager contract.
type PriceOracleServiceManagerStakeNotUpdatedIterator struct {
	Event *PriceOracleServiceManagerStakeNotUpdated // Event containing the contract specifics and raw log

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
func (it *PriceOracleServiceManagerStakeNotUpdatedIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(PriceOracleServiceManagerStakeNotUpdated)
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
		it.Event = new(PriceOracleServiceManagerStakeNotUpdated)
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
func (it *PriceOracleServiceManagerStakeNotUpdatedIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *PriceOracleServiceManagerStakeNotUpdatedIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// PriceOracleServiceManagerStakeNotUpdated represents a StakeNotUpdated event raised by the PriceOracleServiceManager contract.
type PriceOracleServiceManagerStakeNotUpdated struct {
	Registrar common.Address
	Operator  common.Address
	Raw       types.Log // Blockchain specific contextual infos
}

// FilterStakeNotUpdated is a free log retrieval operation binding the contract event 0xadfe325bff635484ac0594e4f98d234b93e3ab4cb5919c3b9b0ff9642fca5aba.
//
// Solidity: event StakeNotUpdated(address indexed registrar, address indexed operator)
func (_PriceOracleServiceManager *PriceOracleServiceManagerFilterer) FilterStakeNotUpdated(opts *bind.FilterOpts, registrar []common.Address, operator []common.Address) (*PriceOracleServiceManagerStakeNotUpdatedIterator, error) {

	var registrarRule []interface{}
	for _, registrarItem := range registrar {
		registrarRule = append(registrarRule, registrarItem)
	}
	var operatorRule []interface{}
	for _, operatorItem := range operator {
		operatorRule = append(operatorRule, operatorItem)
	}

	logs, sub, err := _PriceOracleServiceManager.contract.FilterLogs(opts, "StakeNotUpdated", registrarRule, operatorRule)
	if err != nil {
		return nil, err
	}
	return &PriceOracleServiceManagerStakeNotUpdatedIterator{contract: _PriceOracleServiceManager.contract, event: "StakeNotUpdated", logs: logs, sub: sub}, nil
}

// WatchStakeNotUpdated is a free log subscription operation binding the contract event 0xadfe325bff635484ac0594e4f98d234b93e3ab4cb5919c3b9b0ff9642fca5aba.
//
// Solidity: event StakeNotUpdated(address indexed registrar, address indexed operator)
func (_PriceOracleServiceManager *PriceOracleServiceManagerFilterer) WatchStakeNotUpdated(opts *bind.WatchOpts, sink chan<- *PriceOracleServiceManagerStakeNotUpdated, registrar []common.Address, operator []common.Address) (event.Subscription, error) {

	var registrarRule []interface{}
	for _, registrarItem := range registrar {
		registrarRule = append(registrarRule, registrarItem)
	}
	var operatorRule []interface{}
	for _, operatorItem := range operator {
		operatorRule = append(operatorRule, operatorItem)
	}

	logs, sub, err := _PriceOracleServiceManager.contract.WatchLogs(opts, "StakeNotUpdated", registrarRule, operatorRule)
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(PriceOracleServiceManagerStakeNotUpdated)
				if err := _PriceOracleServiceManager.contract.UnpackLog(event, "StakeNotUpdated", log); err != nil {
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

// ParseStakeNotUpdated is a log parse operation binding the contract event 0xadfe325bff635484ac0594e4f98d234b93e3ab4cb5919c3b9b0ff9642fca5aba.
//
// Solidity: event StakeNotUpdated(address indexed registrar, address indexed operator)
func (_PriceOracleServiceManager *PriceOracleServiceManagerFilterer) ParseStakeNotUpdated(log types.Log) (*PriceOracleServiceManagerStakeNotUpdated, error) {
	event := new(PriceOracleServiceManagerStakeNotUpdated)
	if err := _PriceOracleServiceManager.contract.UnpackLog(event, "StakeNotUpdated", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}
