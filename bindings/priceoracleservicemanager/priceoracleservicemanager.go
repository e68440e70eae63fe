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

// IAllocationManagerCreateSetParams is an auto generated low-level Go binding around an user-defined struct.
type IAllocationManagerCreateSetParams struct {
	OperatorSetId uint32
	Strategies    []common.Address
}

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
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"allocationManager_\",\"type\":\"address\",\"internalType\":\"contractIAllocationManager\"},{\"name\":\"permissionController_\",\"type\":\"address\",\"internalType\":\"contractIPermissionController\"},{\"name\":\"rewardsCoordinator_\",\"type\":\"address\",\"internalType\":\"contractIRewardsCoordinator\"},{\"name\":\"owner_\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"acceptOwnership\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"addPendingAdmin\",\"inputs\":[{\"name\":\"admin\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"allocationManager\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIAllocationManager\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"challenger\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"owner\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"pendingOwner\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"permissionController\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIPermissionController\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"removeAppointee\",\"inputs\":[{\"name\":\"appointee\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"target\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"selector\",\"type\":\"bytes4\",\"internalType\":\"bytes4\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"removePendingAdmin\",\"inputs\":[{\"name\":\"admin\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"renounceOwnership\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"rewardsCoordinator\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIRewardsCoordinator\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"rewardsInitiator\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"setAppointee\",\"inputs\":[{\"name\":\"appointee\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"target\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"selector\",\"type\":\"bytes4\",\"internalType\":\"bytes4\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setChallenger\",\"inputs\":[{\"name\":\"challenger_\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setRegistrar\",\"inputs\":[{\"name\":\"registrar\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setRewardsInitiator\",\"inputs\":[{\"name\":\"initiator\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setUp\",\"inputs\":[{\"name\":\"metadataURI\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"coordinator\",\"type\":\"address\",\"internalType\":\"contractISlashingRegistryCoordinator\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setUpTable\",\"inputs\":[{\"name\":\"metadataURI\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"table\",\"type\":\"address\",\"internalType\":\"contractIOperatorTable\"},{\"name\":\"sets\",\"type\":\"tuple[]\",\"internalType\":\"structIAllocationManager.CreateSetParams[]\",\"components\":[{\"name\":\"operatorSetId\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"strategies\",\"type\":\"address[]\",\"internalType\":\"address[]\"}]}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"slashOperator\",\"inputs\":[{\"name\":\"params\",\"type\":\"tuple\",\"internalType\":\"structISlasher.SlashingParams\",\"components\":[{\"name\":\"operator\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"operatorSetId\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"strategies\",\"type\":\"address[]\",\"internalType\":\"address[]\"},{\"name\":\"wadsToSlash\",\"type\":\"uint256[]\",\"internalType\":\"uint256[]\"},{\"name\":\"description\",\"type\":\"string\",\"internalType\":\"string\"}]}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"submitRewards\",\"inputs\":[{\"name\":\"operatorSetId\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"submissions\",\"type\":\"tuple[]\",\"internalType\":\"structIRewardsCoordinator.OperatorDirectedRewardsSubmission[]\",\"components\":[{\"name\":\"strategiesAndMultipliers\",\"type\":\"tuple[]\",\"internalType\":\"structIRewardsCoordinator.StrategyAndMultiplier[]\",\"components\":[{\"name\":\"strategy\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"multiplier\",\"type\":\"uint96\",\"internalType\":\"uint96\"}]},{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"operatorRewards\",\"type\":\"tuple[]\",\"internalType\":\"structIRewardsCoordinator.OperatorReward[]\",\"components\":[{\"name\":\"operator\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"name\":\"startTimestamp\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"duration\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"description\",\"type\":\"string\",\"internalType\":\"string\"}]}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"transferOwnership\",\"inputs\":[{\"name\":\"newOwner\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"updateMetadataURI\",\"inputs\":[{\"name\":\"metadataURI\",\"type\":\"string\",\"internalType\":\"string\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"event\",\"name\":\"ChallengerChanged\",\"inputs\":[{\"name\":\"previous\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"current\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"OwnershipTransferStarted\",\"inputs\":[{\"name\":\"previousOwner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"newOwner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"OwnershipTransferred\",\"inputs\":[{\"name\":\"previousOwner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"newOwner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"RewardsInitiatorChanged\",\"inputs\":[{\"name\":\"previous\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"current\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"StakeNotUpdated\",\"inputs\":[{\"name\":\"registrar\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"operator\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"NotChallenger\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NotRewardsInitiator\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"OwnableInvalidOwner\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"OwnableUnauthorizedAccount\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"SafeERC20FailedOperation\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"InvalidPermissions\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"NonexistentAVSMetadata\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"AdminAlreadyPending\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"AdminAlreadySet\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"AdminNotPending\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"AdminNotSet\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"AppointeeAlreadySet\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"AppointeeNotSet\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"CannotHaveZeroAdmins\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"NotAdmin\",\"inputs\":[]}]",
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
		"69e6aeec": "setUpTable(string,address,(uint32,address[])[])",
		"3d071422": "slashOperator((address,uint32,address[],uint256[],string))",
		"2238a98a": "submitRewards(uint32,((address,uint96)[],address,(address,uint256)[],uint32,uint32,string)[])",
		"f2fde38b": "transferOwnership(address)",
		"53fd3e81": "updateMetadataURI(string)",
	},
	Bin: "0x60e060405234801561000f575f5ffd5b5060405161224f38038061224f83398101604081905261002e91610103565b806001600160a01b03811661005c57604051631e4fbdf760e01b81525f600482015260240160405180910390fd5b61006581610084565b50506001600160a01b0392831660805290821660a0521660c05261015f565b600180546001600160a01b031916905561009d816100a0565b50565b5f80546001600160a01b038381166001600160a01b0319831681178455604051919092169283917f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e09190a35050565b6001600160a01b038116811461009d575f5ffd5b5f5f5f5f60808587031215610116575f5ffd5b8451610121816100ef565b6020860151909450610132816100ef565b6040860151909350610143816100ef565b6060860151909250610154816100ef565b939692955090935050565b60805160a05160c05161204f6102005f395f8181610282015281816104e8015261055f01525f81816101e30152818161060f015281816111130152818161121b01526113b001525f81816102f201528181610750015281816108500152818161099b01528181610a2401528181610aad01528181610c9d01528181610e1601528181610e7401528181610efd01528181610f5501526112e7015261204f5ff3fe608060405234801561000f575f5ffd5b5060043610610179575f3560e01c806379ba5097116100d2578063ba55088011610088578063f2fde38b11610063578063f2fde38b14610325578063faab9d3914610338578063fc299dee1461034b575f5ffd5b8063ba550880146102da578063ca8aa7c7146102ed578063e30c397814610314575f5ffd5b80638da5cb5b116100b85780638da5cb5b146102a45780639da16d8e146102b4578063b6b46535146102c7575f5ffd5b806379ba5097146102755780638a2fc4e31461027d575f5ffd5b80634657e26a1161013257806369e6aeec1161010d57806369e6aeec14610247578063715018a61461025a578063744df35914610262575f5ffd5b80634657e26a146101de578063534db0e21461022157806353fd3e8114610234575f5ffd5b8063279432eb11610162578063279432eb146101a55780633bc28c8c146101b85780633d071422146101cb575f5ffd5b80631fdb0cfd1461017d5780632238a98a14610192575b5f5ffd5b61019061018b3660046116c2565b61035e565b005b6101906101a0366004611789565b610376565b6101906101b33660046117d8565b6105c9565b6101906101c63660046117d8565b61066a565b6101906101d93660046117fa565b6106cd565b6102057f000000000000000000000000000000000000000000000000000000000000000081565b6040516001600160a01b03909116815260200160405180910390f35b600354610205906001600160a01b031681565b61019061024236600461186f565b61097c565b6101906102553660046118ae565b610a05565b610190610e42565b610190610270366004611930565b610e55565b610190611089565b6102057f000000000000000000000000000000000000000000000000000000000000000081565b5f546001600160a01b0316610205565b6101906102c23660046117d8565b6110cd565b6101906102d53660046117d8565b611142565b6101906102e83660046116c2565b6111a5565b6102057f000000000000000000000000000000000000000000000000000000000000000081565b6001546001600160a01b0316610205565b6101906103333660046117d8565b61124a565b6101906103463660046117d8565b6112ba565b600254610205906001600160a01b031681565b610366611316565b610371838383611342565b505050565b6002546001600160a01b031633148061039857505f546001600160a01b031633145b33906103e1576040517fce5dd4f20000000000000000000000000000000000000000000000000000000081526001600160a01b0390911660048201526024015b60405180910390fd5b505f5b81811015610517575f5f5b84848481811061040157610401611978565b9050602002810190610413919061198c565b6104219060408101906119aa565b905081101561048b5784848481811061043c5761043c611978565b905060200281019061044e919061198c565b61045c9060408101906119aa565b8281811061046c5761046c611978565b905060400201602001358261048191906119f0565b91506001016103ef565b505f84848481811061049f5761049f611978565b90506020028101906104b1919061198c565b6104c29060408101906020016117d8565b90506104d96001600160a01b0382163330856113df565b61050d6001600160a01b0382167f00000000000000000000000000000000000000000000000000000000000000008461141b565b50506001016103e4565b5060408051808201825230815263ffffffff8516602082015290517f0ca298990000000000000000000000000000000000000000000000000000000081526001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001691630ca2989991610597919086908690600401611b15565b5f604051808303815f87803b1580156105ae575f5ffd5b505af11580156105c0573d5f5f3e3d5ffd5b50505050505050565b6105d1611316565b6040517feb5a4e870000000000000000000000000000000000000000000000000000000081523060048201526001600160a01b0382811660248301527f0000000000000000000000000000000000000000000000000000000000000000169063eb5a4e87906044015b5f604051808303815f87803b158015610651575f5ffd5b505af1158015610663573d5f5f3e3d5ffd5b5050505050565b610672611316565b6002546040516001600160a01b038084169216907fb76df846ea8d9dbcb84787b03ef1fe02bdce4f16b684cdcaccac2ff65fb510dd905f90a3600280546001600160a01b0319166001600160a01b0392909216919091179055565b60035433906001600160a01b0316811461071f576040517fc09a28940000000000000000000000000000000000000000000000000000000081526001600160a01b0390911660048201526024016103d8565b506040517f363520570000000000000000000000000000000000000000000000000000000081526001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016906336352057906107879030908590600401611d3c565b5f604051808303815f87803b15801561079e575f5ffd5b505af11580156107b0573d5f5f3e3d5ffd5b505f9250600191506107bf9050565b6040519080825280602002602001820160405280156107e8578160200160208202803683370190505b5090506107f860208301836117d8565b815f8151811061080a5761080a611978565b6001600160a01b0392831660209182029290920101526040517f304c10cd0000000000000000000000000000000000000000000000000000000081523060048201525f917f0000000000000000000000000000000000000000000000000000000000000000169063304c10cd90602401602060405180830381865afa158015610895573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906108b99190611e46565b6040517ecf2ab50000000000000000000000000000000000000000000000000000000081529091506001600160a01b0382169062cf2ab5906108ff908590600401611e9a565b5f604051808303815f87803b158015610916575f5ffd5b505af1925050508015610927575060015b6103715761093860208401846117d8565b6001600160a01b0316816001600160a01b03167fadfe325bff635484ac0594e4f98d234b93e3ab4cb5919c3b9b0ff9642fca5aba60405160405180910390a3505050565b610984611316565b60405163a982182160e01b81526001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000169063a9821821906109d490309086908690600401611eac565b5f604051808303815f87803b1580156109eb575f5ffd5b505af11580156109fd573d5f5f3e3d5ffd5b505050505050565b610a0d611316565b60405163a982182160e01b81526001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000169063a982182190610a5d90309089908990600401611eac565b5f604051808303815f87803b158015610a74575f5ffd5b505af1158015610a86573d5f5f3e3d5ffd5b50506040516334f65bfd60e21b81523060048201526001600160a01b0386811660248301527f000000000000000000000000000000000000000000000000000000000000000016925063d3d96ff491506044015f604051808303815f87803b158015610af0575f5ffd5b505af1158015610b02573d5f5f3e3d5ffd5b505f92508391505067ffffffffffffffff811115610b2257610b22611e32565b604051908082528060200260200182016040528015610b8457816020015b610b7160405180606001604052805f63ffffffff168152602001606081526020015f6001600160a01b031681525090565b815260200190600190039081610b405790505b5090505f5b82811015610c6c576040518060600160405280858584818110610bae57610bae611978565b9050602002810190610bc09190611ed7565b610bce906020810190611eeb565b63ffffffff168152602001858584818110610beb57610beb611978565b9050602002810190610bfd9190611ed7565b610c0b906020810190611f04565b808060200260200160405190810160405280939291908181526020018383602002808284375f92019190915250505090825250306020909101528251839083908110610c5957610c59611978565b6020908102919091010152600101610b89565b506040517f3dff8e7d0000000000000000000000000000000000000000000000000000000081526001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001690633dff8e7d90610cd49030908590600401611f4a565b5f604051808303815f87803b158015610ceb575f5ffd5b505af1158015610cfd573d5f5f3e3d5ffd5b50505050836001600160a01b0316633ec45c7e6040518163ffffffff1660e01b8152600401602060405180830381865afa158015610d3d573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610d619190611e46565b6001600160a01b031663ea0d81496040518060400160405280306001600160a01b0316815260200186865f818110610d9b57610d9b611978565b9050602002810190610dad9190611ed7565b610dbb906020810190611eeb565b63ffffffff1681525060026040518363ffffffff1660e01b8152600401610de3929190611fee565b5f604051808303815f87803b158015610dfa575f5ffd5b505af1158015610e0c573d5f5f3e3d5ffd5b505050506109fd847f0000000000000000000000000000000000000000000000000000000000000000636e3492b560e01b611342565b610e4a611316565b610e535f6114bb565b565b610e5d611316565b60405163a982182160e01b81526001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000169063a982182190610ead90309087908790600401611eac565b5f604051808303815f87803b158015610ec4575f5ffd5b505af1158015610ed6573d5f5f3e3d5ffd5b50506040516334f65bfd60e21b81523060048201526001600160a01b0384811660248301527f000000000000000000000000000000000000000000000000000000000000000016925063d3d96ff491506044015f604051808303815f87803b158015610f40575f5ffd5b505af1158015610f52573d5f5f3e3d5ffd5b507f00000000000000000000000000000000000000000000000000000000000000009250610fa59150839050827f261f84e000000000000000000000000000000000000000000000000000000000611342565b610fd082827f6e3492b500000000000000000000000000000000000000000000000000000000611342565b5f826001600160a01b031663683048356040518163ffffffff1660e01b8152600401602060405180830381865afa15801561100d573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906110319190611e46565b905061105e81837f50feea2000000000000000000000000000000000000000000000000000000000611342565b61066381837fb66bd98900000000000000000000000000000000000000000000000000000000611342565b60015433906001600160a01b031681146110c15760405163118cdaa760e01b81526001600160a01b03821660048201526024016103d8565b6110ca816114bb565b50565b6110d5611316565b6040517f4f906cf90000000000000000000000000000000000000000000000000000000081523060048201526001600160a01b0382811660248301527f00000000000000000000000000000000000000000000000000000000000000001690634f906cf99060440161063a565b61114a611316565b6003546040516001600160a01b038084169216907f4478c8120ab23edb26b1286be4445565341780a5e4a38efa9ad49deda6168cdf905f90a3600380546001600160a01b0319166001600160a01b0392909216919091179055565b6111ad611316565b6040517f066412010000000000000000000000000000000000000000000000000000000081523060048201526001600160a01b03848116602483015283811660448301527fffffffff00000000000000000000000000000000000000000000000000000000831660648301527f00000000000000000000000000000000000000000000000000000000000000001690630664120190608401610597565b611252611316565b600180546001600160a01b0383166001600160a01b031990911681179091556112825f546001600160a01b031690565b6001600160a01b03167f38d16b8cac22d99fc7c124b9cd0de2d3fa1faef420bfe791d8c362d765e2270060405160405180910390a350565b6112c2611316565b6040516334f65bfd60e21b81523060048201526001600160a01b0382811660248301527f0000000000000000000000000000000000000000000000000000000000000000169063d3d96ff49060440161063a565b5f546001600160a01b03163314610e535760405163118cdaa760e01b81523360048201526024016103d8565b6040517f950d806e0000000000000000000000000000000000000000000000000000000081523060048201526001600160a01b03848116602483015283811660448301527fffffffff00000000000000000000000000000000000000000000000000000000831660648301527f0000000000000000000000000000000000000000000000000000000000000000169063950d806e90608401610597565b6113ed8484848460016114d4565b61141557604051635274afe760e01b81526001600160a01b03851660048201526024016103d8565b50505050565b6040517fdd62ed3e0000000000000000000000000000000000000000000000000000000081523060048201526001600160a01b0383811660248301525f919085169063dd62ed3e90604401602060405180830381865afa158015611481573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906114a59190612038565b905061141584846114b685856119f0565b61155a565b600180546001600160a01b03191690556110ca816115d4565b6040517f23b872dd000000000000000000000000000000000000000000000000000000005f8181526001600160a01b038781166004528616602452604485905291602083606481808c5af1925060015f5114831661154957838315161561153d573d5f823e3d81fd5b5f883b113d1516831692505b604052505f60605295945050505050565b6115668383835f611623565b6103715761157783835f6001611623565b61159f57604051635274afe760e01b81526001600160a01b03841660048201526024016103d8565b6115ac8383836001611623565b61037157604051635274afe760e01b81526001600160a01b03841660048201526024016103d8565b5f80546001600160a01b038381166001600160a01b0319831681178455604051919092169283917f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e09190a35050565b6040517f095ea7b3000000000000000000000000000000000000000000000000000000005f8181526001600160a01b038616600452602485905291602083604481808b5af1925060015f51148316611692578383151615611686573d5f823e3d81fd5b5f873b113d1516831692505b60405250949350505050565b6001600160a01b03811681146110ca575f5ffd5b80356116bd8161169e565b919050565b5f5f5f606084860312156116d4575f5ffd5b83356116df8161169e565b925060208401356116ef8161169e565b915060408401357fffffffff0000000000000000000000000000000000000000000000000000000081168114611723575f5ffd5b809150509250925092565b803563ffffffff811681146116bd575f5ffd5b5f5f83601f840112611751575f5ffd5b50813567ffffffffffffffff811115611768575f5ffd5b6020830191508360208260051b8501011115611782575f5ffd5b9250929050565b5f5f5f6040848603121561179b575f5ffd5b6117a48461172e565b9250602084013567ffffffffffffffff8111156117bf575f5ffd5b6117cb86828701611741565b9497909650939450505050565b5f602082840312156117e8575f5ffd5b81356117f38161169e565b9392505050565b5f6020828403121561180a575f5ffd5b813567ffffffffffffffff811115611820575f5ffd5b820160a081850312156117f3575f5ffd5b5f5f83601f840112611841575f5ffd5b50813567ffffffffffffffff811115611858575f5ffd5b602083019150836020828501011115611782575f5ffd5b5f5f60208385031215611880575f5ffd5b823567ffffffffffffffff811115611896575f5ffd5b6118a285828601611831565b90969095509350505050565b5f5f5f5f5f606086880312156118c2575f5ffd5b853567ffffffffffffffff8111156118d8575f5ffd5b6118e488828901611831565b90965094505060208601356118f88161169e565b9250604086013567ffffffffffffffff811115611913575f5ffd5b61191f88828901611741565b969995985093965092949392505050565b5f5f5f60408486031215611942575f5ffd5b833567ffffffffffffffff811115611958575f5ffd5b61196486828701611831565b90945092505060208401356117238161169e565b634e487b7160e01b5f52603260045260245ffd5b5f823560be198336030181126119a0575f5ffd5b9190910192915050565b5f5f8335601e198436030181126119bf575f5ffd5b83018035915067ffffffffffffffff8211156119d9575f5ffd5b6020019150600681901b3603821315611782575f5ffd5b80820180821115611a0f57634e487b7160e01b5f52601160045260245ffd5b92915050565b5f5f8335601e19843603018112611a2a575f5ffd5b830160208101925035905067ffffffffffffffff811115611a49575f5ffd5b8060061b3603821315611782575f5ffd5b8183526020830192505f815f5b84811015611aa1578135611a7a8161169e565b6001600160a01b031686526020828101359087015260409586019590910190600101611a67565b5093949350505050565b5f5f8335601e19843603018112611ac0575f5ffd5b830160208101925035905067ffffffffffffffff811115611adf575f5ffd5b803603821315611782575f5ffd5b81835281816020850137505f828201602090810191909152601f909101601f19169091010190565b83516001600160a01b0316815260208085015163ffffffff16908201525f60608201606060408401528390526080600584901b83018101908301855f60be1936839003015b87821015611ca057868503607f190184528235818112611b78575f5ffd5b890160c08601611b888280611a15565b60c0895291829052905f9060e089015b81831015611bee578335611bab8161169e565b6001600160a01b0316815260208401356bffffffffffffffffffffffff8116808214611bd5575f5ffd5b6020830152506040938401936001939093019201611b98565b611bfa602086016116b2565b6001600160a01b03811660208c01529350611c186040860186611a15565b9450925089810360408b0152611c2f818585611a5a565b9350505050611c406060830161172e565b63ffffffff166060880152611c576080830161172e565b63ffffffff166080880152611c6f60a0830183611aab565b925087820360a0890152611c84828483611aed565b9750505050602083019250602084019350600182019150611b5a565b509298975050505050505050565b5f5f8335601e19843603018112611cc3575f5ffd5b830160208101925035905067ffffffffffffffff811115611ce2575f5ffd5b8060051b3603821315611782575f5ffd5b8183525f7f07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff831115611d23575f5ffd5b8260051b80836020870137939093016020019392505050565b6001600160a01b0383168152604060208201525f60e082018335611d5f8161169e565b6001600160a01b0316604084015263ffffffff611d7e6020860161172e565b166060840152611d916040850185611cae565b60a0608086015291829052905f9061010085015b81831015611dd6578335611db88161169e565b6001600160a01b031681526020938401936001939093019201611da5565b611de36060880188611cae565b878303603f190160a089015294509250611dfe818585611cf3565b9350505050611e106080850185611aab565b848303603f190160c0860152611e27838284611aed565b979650505050505050565b634e487b7160e01b5f52604160045260245ffd5b5f60208284031215611e56575f5ffd5b81516117f38161169e565b5f8151808452602084019350602083015f5b82811015611aa15781516001600160a01b0316865260209586019590910190600101611e73565b602081525f6117f36020830184611e61565b6001600160a01b0384168152604060208201525f611ece604083018486611aed565b95945050505050565b5f8235603e198336030181126119a0575f5ffd5b5f60208284031215611efb575f5ffd5b6117f38261172e565b5f5f8335601e19843603018112611f19575f5ffd5b83018035915067ffffffffffffffff821115611f33575f5ffd5b6020019150600581901b3603821315611782575f5ffd5b5f604082016001600160a01b03851683526040602084015280845180835260608501915060608160051b8601019250602086015f5b82811015611fe157605f19878603018452815163ffffffff8151168652602081015160606020880152611fb56060880182611e61565b6040928301516001600160a01b0316979092019690965294506020938401939190910190600101611f7f565b5092979650505050505050565b82516001600160a01b0316815260208084015163ffffffff1690820152606081016003831061202b57634e487b7160e01b5f52602160045260245ffd5b8260408301529392505050565b5f60208284031215612048575f5ffd5b505191905056",
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

// SetUpTable is a paid mutator transaction binding the contract method 0x69e6aeec.
//
// Solidity: function setUpTable(string metadataURI, address table, (uint32,address[])[] sets) returns()
func (_PriceOracleServiceManager *PriceOracleServiceManagerTransactor) SetUpTable(opts *bind.TransactOpts, metadataURI string, table common.Address, sets []IAllocationManagerCreateSetParams) (*types.Transaction, error) {
	return _PriceOracleServiceManager.contract.Transact(opts, "setUpTable", metadataURI, table, sets)
}

// SetUpTable is a paid mutator transaction binding the contract method 0x69e6aeec.
//
// Solidity: function setUpTable(string metadataURI, address table, (uint32,address[])[] sets) returns()
func (_PriceOracleServiceManager *PriceOracleServiceManagerSession) SetUpTable(metadataURI string, table common.Address, sets []IAllocationManagerCreateSetParams) (*types.Transaction, error) {
	return _PriceOracleServiceManager.Contract.SetUpTable(&_PriceOracleServiceManager.TransactOpts, metadataURI, table, sets)
}

// SetUpTable is a paid mutator transaction binding the contract method 0x69e6aeec.
//
// Solidity: function setUpTable(string metadataURI, address table, (uint32,address[])[] sets) returns()
func (_PriceOracleServiceManager *PriceOracleServiceManagerTransactorSession) SetUpTable(metadataURI string, table common.Address, sets []IAllocationManagerCreateSetParams) (*types.Transaction, error) {
	return _PriceOracleServiceManager.Contract.SetUpTable(&_PriceOracleServiceManager.TransactOpts, metadataURI, table, sets)
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
