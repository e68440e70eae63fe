// Code generated - DO NOT EDIT.
// This file is a generated binding and any manual changes will be lost.

package servicemanager

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

// ServiceManagerMetaData contains all meta data concerning the ServiceManager contract.
var ServiceManagerMetaData = &bind.MetaData{
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"allocationManager_\",\"type\":\"address\",\"internalType\":\"contractIAllocationManager\"},{\"name\":\"permissionController_\",\"type\":\"address\",\"internalType\":\"contractIPermissionController\"},{\"name\":\"rewardsCoordinator_\",\"type\":\"address\",\"internalType\":\"contractIRewardsCoordinator\"},{\"name\":\"owner_\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"acceptOwnership\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"addPendingAdmin\",\"inputs\":[{\"name\":\"admin\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"allocationManager\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIAllocationManager\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"announce\",\"inputs\":[{\"name\":\"call\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"announcement\",\"inputs\":[{\"name\":\"call\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[{\"name\":\"fromBlock\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"toBlock\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"challenger\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"noticeBlocks\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"owner\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"pendingOwner\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"permissionController\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIPermissionController\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"removeAppointee\",\"inputs\":[{\"name\":\"appointee\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"target\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"selector\",\"type\":\"bytes4\",\"internalType\":\"bytes4\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"removePendingAdmin\",\"inputs\":[{\"name\":\"admin\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"renounceOwnership\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"pure\"},{\"type\":\"function\",\"name\":\"rewardsCoordinator\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIRewardsCoordinator\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"rewardsInitiator\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"setAppointee\",\"inputs\":[{\"name\":\"appointee\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"target\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"selector\",\"type\":\"bytes4\",\"internalType\":\"bytes4\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setChallenger\",\"inputs\":[{\"name\":\"challenger_\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setRegistrar\",\"inputs\":[{\"name\":\"registrar\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setRewardsInitiator\",\"inputs\":[{\"name\":\"initiator\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setUp\",\"inputs\":[{\"name\":\"metadataURI\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"coordinator\",\"type\":\"address\",\"internalType\":\"contractISlashingRegistryCoordinator\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setUpTable\",\"inputs\":[{\"name\":\"metadataURI\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"table\",\"type\":\"address\",\"internalType\":\"contractIOperatorTable\"},{\"name\":\"sets\",\"type\":\"tuple[]\",\"internalType\":\"structIAllocationManager.CreateSetParams[]\",\"components\":[{\"name\":\"operatorSetId\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"strategies\",\"type\":\"address[]\",\"internalType\":\"address[]\"}]}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setUpUntil\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"slashOperator\",\"inputs\":[{\"name\":\"params\",\"type\":\"tuple\",\"internalType\":\"structISlasher.SlashingParams\",\"components\":[{\"name\":\"operator\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"operatorSetId\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"strategies\",\"type\":\"address[]\",\"internalType\":\"address[]\"},{\"name\":\"wadsToSlash\",\"type\":\"uint256[]\",\"internalType\":\"uint256[]\"},{\"name\":\"description\",\"type\":\"string\",\"internalType\":\"string\"}]}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"submitRewards\",\"inputs\":[{\"name\":\"operatorSetId\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"submissions\",\"type\":\"tuple[]\",\"internalType\":\"structIRewardsCoordinator.OperatorDirectedRewardsSubmission[]\",\"components\":[{\"name\":\"strategiesAndMultipliers\",\"type\":\"tuple[]\",\"internalType\":\"structIRewardsCoordinator.StrategyAndMultiplier[]\",\"components\":[{\"name\":\"strategy\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"multiplier\",\"type\":\"uint96\",\"internalType\":\"uint96\"}]},{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"operatorRewards\",\"type\":\"tuple[]\",\"internalType\":\"structIRewardsCoordinator.OperatorReward[]\",\"components\":[{\"name\":\"operator\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"name\":\"startTimestamp\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"duration\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"description\",\"type\":\"string\",\"internalType\":\"string\"}]}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"transferOwnership\",\"inputs\":[{\"name\":\"newOwner\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"updateMetadataURI\",\"inputs\":[{\"name\":\"metadataURI\",\"type\":\"string\",\"internalType\":\"string\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"withdrawAnnouncement\",\"inputs\":[{\"name\":\"call\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"event\",\"name\":\"AnnouncementWithdrawn\",\"inputs\":[{\"name\":\"call\",\"type\":\"bytes\",\"indexed\":false,\"internalType\":\"bytes\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"CallAnnounced\",\"inputs\":[{\"name\":\"call\",\"type\":\"bytes\",\"indexed\":false,\"internalType\":\"bytes\"},{\"name\":\"fromBlock\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"toBlock\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ChallengerChanged\",\"inputs\":[{\"name\":\"previous\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"current\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"OwnershipTransferStarted\",\"inputs\":[{\"name\":\"previousOwner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"newOwner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"OwnershipTransferred\",\"inputs\":[{\"name\":\"previousOwner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"newOwner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"RewardsInitiatorChanged\",\"inputs\":[{\"name\":\"previous\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"current\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"StakeNotUpdated\",\"inputs\":[{\"name\":\"registrar\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"operator\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"CallNotAnnounced\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"NotChallenger\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NotRewardsInitiator\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"OwnableInvalidOwner\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"OwnableUnauthorizedAccount\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"OwnerNeeded\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"SafeERC20FailedOperation\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"SlashingIsTheChallengers\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"InvalidPermissions\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"NonexistentAVSMetadata\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"AdminAlreadyPending\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"AdminAlreadySet\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"AdminNotPending\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"AdminNotSet\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"AppointeeAlreadySet\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"AppointeeNotSet\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"CannotHaveZeroAdmins\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"NotAdmin\",\"inputs\":[]}]",
	Sigs: map[string]string{
		"79ba5097": "acceptOwnership()",
		"279432eb": "addPendingAdmin(address)",
		"ca8aa7c7": "allocationManager()",
		"b216706c": "announce(bytes)",
		"dd2069d9": "announcement(bytes)",
		"534db0e2": "challenger()",
		"301d515d": "noticeBlocks()",
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
		"dc3eafad": "setUpUntil()",
		"3d071422": "slashOperator((address,uint32,address[],uint256[],string))",
		"2238a98a": "submitRewards(uint32,((address,uint96)[],address,(address,uint256)[],uint32,uint32,string)[])",
		"f2fde38b": "transferOwnership(address)",
		"53fd3e81": "updateMetadataURI(string)",
		"2b0ab1cb": "withdrawAnnouncement(bytes)",
	},
	Bin: "0x610120604052348015610010575f5ffd5b506040516125e53803806125e583398101604081905261002f916101a1565b806001600160a01b03811661005d57604051631e4fbdf760e01b81525f600482015260240160405180910390fd5b61006681610112565b506001600160a01b03808516608081905284821660a05290831660c05260408051637bc1ef6160e01b815290516100f592612000929091637bc1ef61916004808201926020929091908290030181865afa1580156100c6573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906100ea91906101fd565b63ffffffff1661012e565b6101005261010561200043610227565b60e0525061024692505050565b600180546001600160a01b031916905561012b8161013e565b50565b8082118183180281185b92915050565b5f80546001600160a01b038381166001600160a01b0319831681178455604051919092169283917f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e09190a35050565b6001600160a01b038116811461012b575f5ffd5b5f5f5f5f608085870312156101b4575f5ffd5b84516101bf8161018d565b60208601519094506101d08161018d565b60408601519093506101e18161018d565b60608601519092506101f28161018d565b939692955090935050565b5f6020828403121561020d575f5ffd5b815163ffffffff81168114610220575f5ffd5b9392505050565b8082018082111561013857634e487b7160e01b5f52601160045260245ffd5b60805160a05160c05160e051610100516122d661030f5f395f8181610204015281816111df01526116ae01525f81816103a7015261151401525f81816102fd015281816105f1015261064f01525f8181610262015281816106fa015281816111a201528181611377015261159d01525f8181610380015281816108790152818161096001528181610a9201528181610b2f01528181610bb801528181610d8f01528181610f0801528181610f800152818161100901528181611061015261149e01526122d65ff3fe608060405234801561000f575f5ffd5b50600436106101b0575f3560e01c806379ba5097116100f3578063ca8aa7c711610093578063e30c39781161006e578063e30c3978146103f1578063f2fde38b14610402578063faab9d3914610415578063fc299dee14610428575f5ffd5b8063ca8aa7c71461037b578063dc3eafad146103a2578063dd2069d9146103c9575f5ffd5b80639da16d8e116100ce5780639da16d8e1461032f578063b216706c14610342578063b6b4653514610355578063ba55088014610368575f5ffd5b806379ba5097146102f05780638a2fc4e3146102f85780638da5cb5b1461031f575f5ffd5b80633d0714221161015e57806353fd3e811161013957806353fd3e81146102af57806369e6aeec146102c2578063715018a6146102d5578063744df359146102dd575f5ffd5b80633d0714221461024a5780634657e26a1461025d578063534db0e21461029c575f5ffd5b80632b0ab1cb1161018e5780632b0ab1cb146101ef578063301d515d146102025780633bc28c8c14610237575f5ffd5b80631fdb0cfd146101b45780632238a98a146101c9578063279432eb146101dc575b5f5ffd5b6101c76101c236600461191e565b61043b565b005b6101c76101d73660046119c6565b610498565b6101c76101ea366004611a15565b6106b9565b6101c76101fd366004611a75565b610755565b7f00000000000000000000000000000000000000000000000000000000000000005b6040519081526020015b60405180910390f35b6101c7610245366004611a15565b6107c5565b6101c7610258366004611ab4565b610828565b6102847f000000000000000000000000000000000000000000000000000000000000000081565b6040516001600160a01b03909116815260200161022e565b600454610284906001600160a01b031681565b6101c76102bd366004611a75565b610a73565b6101c76102d0366004611aeb565b610afc565b6101c7610f34565b6101c76102eb366004611b6d565b610f4d565b6101c7611131565b6102847f000000000000000000000000000000000000000000000000000000000000000081565b5f546001600160a01b0316610284565b6101c761033d366004611a15565b611175565b6101c7610350366004611a75565b6111d1565b6101c7610363366004611a15565b61127d565b6101c761037636600461191e565b611332565b6102847f000000000000000000000000000000000000000000000000000000000000000081565b6102247f000000000000000000000000000000000000000000000000000000000000000081565b6103dc6103d7366004611a75565b6113a6565b6040805192835260208301919091520161022e565b6001546001600160a01b0316610284565b6101c7610410366004611a15565b6113ed565b6101c7610423366004611a15565b61145d565b600354610284906001600160a01b031681565b6104436114cd565b61044b6114fb565b6104575761045761153b565b63c9cadfa960e01b6001600160e01b0319821601610488576040516304bf612d60e41b815260040160405180910390fd5b610493838383611560565b505050565b6003546001600160a01b03163314806104ba57505f546001600160a01b031633145b33906104ea5760405163672eea7960e11b81526001600160a01b0390911660048201526024015b60405180910390fd5b505f5b81811015610620575f5f5b84848481811061050a5761050a611bb5565b905060200281019061051c9190611bc9565b61052a906040810190611be7565b90508110156105945784848481811061054557610545611bb5565b90506020028101906105579190611bc9565b610565906040810190611be7565b8281811061057557610575611bb5565b905060400201602001358261058a9190611c2d565b91506001016104f8565b505f8484848181106105a8576105a8611bb5565b90506020028101906105ba9190611bc9565b6105cb906040810190602001611a15565b90506105e26001600160a01b0382163330856115cc565b6106166001600160a01b0382167f000000000000000000000000000000000000000000000000000000000000000084611608565b50506001016104ed565b5060408051808201825230815263ffffffff851660208201529051630ca2989960e01b81526001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001691630ca2989991610687919086908690600401611d4c565b5f604051808303815f87803b15801561069e575f5ffd5b505af11580156106b0573d5f5f3e3d5ffd5b50505050505050565b6106c16114cd565b6106c96114fb565b6106d5576106d561153b565b60405163eb5a4e8760e01b81523060048201526001600160a01b0382811660248301527f0000000000000000000000000000000000000000000000000000000000000000169063eb5a4e87906044015b5f604051808303815f87803b15801561073c575f5ffd5b505af115801561074e573d5f5f3e3d5ffd5b5050505050565b61075d6114cd565b60025f8383604051610770929190611ee5565b604051809103902081526020019081526020015f205f90557f5b13d13ae1d258a6f47936295328d011aff1e312ba2b2b053c704a9672c3706f82826040516107b9929190611ef4565b60405180910390a15050565b6107cd6114cd565b6003546040516001600160a01b038084169216907fb76df846ea8d9dbcb84787b03ef1fe02bdce4f16b684cdcaccac2ff65fb510dd905f90a3600380546001600160a01b0319166001600160a01b0392909216919091179055565b60045433906001600160a01b03168114610861576040516330268a2560e21b81526001600160a01b0390911660048201526024016104e1565b50604051633635205760e01b81526001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016906336352057906108b09030908590600401611f9d565b5f604051808303815f87803b1580156108c7575f5ffd5b505af11580156108d9573d5f5f3e3d5ffd5b505f9250600191506108e89050565b604051908082528060200260200182016040528015610911578160200160208202803683370190505b5090506109216020830183611a15565b815f8151811061093357610933611bb5565b6001600160a01b03928316602091820292909201015260405163304c10cd60e01b81523060048201525f917f0000000000000000000000000000000000000000000000000000000000000000169063304c10cd90602401602060405180830381865afa1580156109a5573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906109c991906120a7565b60405162cf2ab560e01b81529091506001600160a01b0382169062cf2ab5906109f69085906004016120fb565b5f604051808303815f87803b158015610a0d575f5ffd5b505af1925050508015610a1e575060015b61049357610a2f6020840184611a15565b6001600160a01b0316816001600160a01b03167fadfe325bff635484ac0594e4f98d234b93e3ab4cb5919c3b9b0ff9642fca5aba60405160405180910390a3505050565b610a7b6114cd565b60405163a982182160e01b81526001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000169063a982182190610acb9030908690869060040161210d565b5f604051808303815f87803b158015610ae2575f5ffd5b505af1158015610af4573d5f5f3e3d5ffd5b505050505050565b610b046114cd565b610b0c6114fb565b610b1857610b1861153b565b60405163a982182160e01b81526001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000169063a982182190610b689030908990899060040161210d565b5f604051808303815f87803b158015610b7f575f5ffd5b505af1158015610b91573d5f5f3e3d5ffd5b50506040516334f65bfd60e21b81523060048201526001600160a01b0386811660248301527f000000000000000000000000000000000000000000000000000000000000000016925063d3d96ff491506044015f604051808303815f87803b158015610bfb575f5ffd5b505af1158015610c0d573d5f5f3e3d5ffd5b505f92508391505067ffffffffffffffff811115610c2d57610c2d612093565b604051908082528060200260200182016040528015610c8f57816020015b610c7c60405180606001604052805f63ffffffff168152602001606081526020015f6001600160a01b031681525090565b815260200190600190039081610c4b5790505b5090505f5b82811015610d77576040518060600160405280858584818110610cb957610cb9611bb5565b9050602002810190610ccb9190612138565b610cd990602081019061214c565b63ffffffff168152602001858584818110610cf657610cf6611bb5565b9050602002810190610d089190612138565b610d16906020810190612165565b808060200260200160405190810160405280939291908181526020018383602002808284375f92019190915250505090825250306020909101528251839083908110610d6457610d64611bb5565b6020908102919091010152600101610c94565b50604051633dff8e7d60e01b81526001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001690633dff8e7d90610dc690309085906004016121ab565b5f604051808303815f87803b158015610ddd575f5ffd5b505af1158015610def573d5f5f3e3d5ffd5b50505050836001600160a01b0316633ec45c7e6040518163ffffffff1660e01b8152600401602060405180830381865afa158015610e2f573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610e5391906120a7565b6001600160a01b031663ea0d81496040518060400160405280306001600160a01b0316815260200186865f818110610e8d57610e8d611bb5565b9050602002810190610e9f9190612138565b610ead90602081019061214c565b63ffffffff1681525060026040518363ffffffff1660e01b8152600401610ed592919061224f565b5f604051808303815f87803b158015610eec575f5ffd5b505af1158015610efe573d5f5f3e3d5ffd5b50505050610af4847f0000000000000000000000000000000000000000000000000000000000000000636e3492b560e01b611560565b60405163017ed72b60e01b815260040160405180910390fd5b610f556114cd565b610f5d6114fb565b610f6957610f6961153b565b60405163a982182160e01b81526001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000169063a982182190610fb99030908790879060040161210d565b5f604051808303815f87803b158015610fd0575f5ffd5b505af1158015610fe2573d5f5f3e3d5ffd5b50506040516334f65bfd60e21b81523060048201526001600160a01b0384811660248301527f000000000000000000000000000000000000000000000000000000000000000016925063d3d96ff491506044015f604051808303815f87803b15801561104c575f5ffd5b505af115801561105e573d5f5f3e3d5ffd5b507f00000000000000000000000000000000000000000000000000000000000000009250611098915083905082630130fc2760e51b611560565b6110aa8282636e3492b560e01b611560565b5f826001600160a01b031663683048356040518163ffffffff1660e01b8152600401602060405180830381865afa1580156110e7573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061110b91906120a7565b905061111f8183630287f75160e51b611560565b61074e818363b66bd98960e01b611560565b60015433906001600160a01b031681146111695760405163118cdaa760e01b81526001600160a01b03821660048201526024016104e1565b6111728161168f565b50565b61117d6114cd565b604051634f906cf960e01b81523060048201526001600160a01b0382811660248301527f00000000000000000000000000000000000000000000000000000000000000001690634f906cf990604401610725565b6111d96114cd565b5f6112047f000000000000000000000000000000000000000000000000000000000000000043611c2d565b90508060025f858560405161121a929190611ee5565b604051809103902081526020019081526020015f20819055507f0bae400cd80a8832bca9d20db4fa7ef5e92c1c5d97a90ff371eb13c236e18caa838383611260856116a8565b6040516112709493929190612299565b60405180910390a1505050565b6112856114cd565b6001600160a01b038116156112d75761129c6114fb565b6112a8576112a861153b565b600480547fffffffffffffffffffffff00ffffffffffffffffffffffffffffffffffffffff16600160a01b1790555b6004546040516001600160a01b038084169216907f4478c8120ab23edb26b1286be4445565341780a5e4a38efa9ad49deda6168cdf905f90a3600480546001600160a01b0319166001600160a01b0392909216919091179055565b61133a6114cd565b604051630664120160e01b81523060048201526001600160a01b03848116602483015283811660448301526001600160e01b0319831660648301527f00000000000000000000000000000000000000000000000000000000000000001690630664120190608401610687565b5f5f60025f85856040516113bb929190611ee5565b604051809103902081526020019081526020015f20549150815f146113e6576113e3826116a8565b90505b9250929050565b6113f56114cd565b600180546001600160a01b0383166001600160a01b031990911681179091556114255f546001600160a01b031690565b6001600160a01b03167f38d16b8cac22d99fc7c124b9cd0de2d3fa1faef420bfe791d8c362d765e2270060405160405180910390a350565b6114656114cd565b61146d6114fb565b6114795761147961153b565b6040516334f65bfd60e21b81523060048201526001600160a01b0382811660248301527f0000000000000000000000000000000000000000000000000000000000000000169063d3d96ff490604401610725565b5f546001600160a01b031633146114f95760405163118cdaa760e01b81523360048201526024016104e1565b565b6004545f90600160a01b900460ff1615801561153657507f000000000000000000000000000000000000000000000000000000000000000043105b905090565b6115436116d9565b6114f957604051630817579b60e21b815260040160405180910390fd5b604051634a86c03760e11b81523060048201526001600160a01b03848116602483015283811660448301526001600160e01b0319831660648301527f0000000000000000000000000000000000000000000000000000000000000000169063950d806e90608401610687565b6115da848484846001611762565b61160257604051635274afe760e01b81526001600160a01b03851660048201526024016104e1565b50505050565b604051636eb1769f60e11b81523060048201526001600160a01b0383811660248301525f919085169063dd62ed3e90604401602060405180830381865afa158015611655573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061167991906122bf565b9050611602848461168a8585611c2d565b6117cf565b600180546001600160a01b031916905561117281611849565b5f6116d37f000000000000000000000000000000000000000000000000000000000000000083611c2d565b92915050565b5f5f60025f5f366040516116ee929190611ee5565b604051809103902081526020019081526020015f20549050805f141580156117165750804310155b801561172a5750611726816116a8565b4311155b9150811561175e5760025f5f36604051611745929190611ee5565b604051809103902081526020019081526020015f205f90555b5090565b6040516323b872dd60e01b5f8181526001600160a01b038781166004528616602452604485905291602083606481808c5af1925060015f511483166117be5783831516156117b2573d5f823e3d81fd5b5f883b113d1516831692505b604052505f60605295945050505050565b6117db8383835f611898565b610493576117ec83835f6001611898565b61181457604051635274afe760e01b81526001600160a01b03841660048201526024016104e1565b6118218383836001611898565b61049357604051635274afe760e01b81526001600160a01b03841660048201526024016104e1565b5f80546001600160a01b038381166001600160a01b0319831681178455604051919092169283917f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e09190a35050565b60405163095ea7b360e01b5f8181526001600160a01b038616600452602485905291602083604481808b5af1925060015f511483166118ee5783831516156118e2573d5f823e3d81fd5b5f873b113d1516831692505b60405250949350505050565b6001600160a01b0381168114611172575f5ffd5b8035611919816118fa565b919050565b5f5f5f60608486031215611930575f5ffd5b833561193b816118fa565b9250602084013561194b816118fa565b915060408401356001600160e01b031981168114611967575f5ffd5b809150509250925092565b803563ffffffff81168114611919575f5ffd5b5f5f83601f840112611995575f5ffd5b50813567ffffffffffffffff8111156119ac575f5ffd5b6020830191508360208260051b85010111156113e6575f5ffd5b5f5f5f604084860312156119d8575f5ffd5b6119e184611972565b9250602084013567ffffffffffffffff8111156119fc575f5ffd5b611a0886828701611985565b9497909650939450505050565b5f60208284031215611a25575f5ffd5b8135611a30816118fa565b9392505050565b5f5f83601f840112611a47575f5ffd5b50813567ffffffffffffffff811115611a5e575f5ffd5b6020830191508360208285010111156113e6575f5ffd5b5f5f60208385031215611a86575f5ffd5b823567ffffffffffffffff811115611a9c575f5ffd5b611aa885828601611a37565b90969095509350505050565b5f60208284031215611ac4575f5ffd5b813567ffffffffffffffff811115611ada575f5ffd5b820160a08185031215611a30575f5ffd5b5f5f5f5f5f60608688031215611aff575f5ffd5b853567ffffffffffffffff811115611b15575f5ffd5b611b2188828901611a37565b9096509450506020860135611b35816118fa565b9250604086013567ffffffffffffffff811115611b50575f5ffd5b611b5c88828901611985565b969995985093965092949392505050565b5f5f5f60408486031215611b7f575f5ffd5b833567ffffffffffffffff811115611b95575f5ffd5b611ba186828701611a37565b9094509250506020840135611967816118fa565b634e487b7160e01b5f52603260045260245ffd5b5f823560be19833603018112611bdd575f5ffd5b9190910192915050565b5f5f8335601e19843603018112611bfc575f5ffd5b83018035915067ffffffffffffffff821115611c16575f5ffd5b6020019150600681901b36038213156113e6575f5ffd5b808201808211156116d357634e487b7160e01b5f52601160045260245ffd5b5f5f8335601e19843603018112611c61575f5ffd5b830160208101925035905067ffffffffffffffff811115611c80575f5ffd5b8060061b36038213156113e6575f5ffd5b8183526020830192505f815f5b84811015611cd8578135611cb1816118fa565b6001600160a01b031686526020828101359087015260409586019590910190600101611c9e565b5093949350505050565b5f5f8335601e19843603018112611cf7575f5ffd5b830160208101925035905067ffffffffffffffff811115611d16575f5ffd5b8036038213156113e6575f5ffd5b81835281816020850137505f828201602090810191909152601f909101601f19169091010190565b83516001600160a01b0316815260208085015163ffffffff16908201525f60608201606060408401528390526080600584901b83018101908301855f60be1936839003015b87821015611ed757868503607f190184528235818112611daf575f5ffd5b890160c08601611dbf8280611c4c565b60c0895291829052905f9060e089015b81831015611e25578335611de2816118fa565b6001600160a01b0316815260208401356bffffffffffffffffffffffff8116808214611e0c575f5ffd5b6020830152506040938401936001939093019201611dcf565b611e316020860161190e565b6001600160a01b03811660208c01529350611e4f6040860186611c4c565b9450925089810360408b0152611e66818585611c91565b9350505050611e7760608301611972565b63ffffffff166060880152611e8e60808301611972565b63ffffffff166080880152611ea660a0830183611ce2565b925087820360a0890152611ebb828483611d24565b9750505050602083019250602084019350600182019150611d91565b509298975050505050505050565b818382375f9101908152919050565b602081525f611f07602083018486611d24565b949350505050565b5f5f8335601e19843603018112611f24575f5ffd5b830160208101925035905067ffffffffffffffff811115611f43575f5ffd5b8060051b36038213156113e6575f5ffd5b8183525f7f07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff831115611f84575f5ffd5b8260051b80836020870137939093016020019392505050565b6001600160a01b0383168152604060208201525f60e082018335611fc0816118fa565b6001600160a01b0316604084015263ffffffff611fdf60208601611972565b166060840152611ff26040850185611f0f565b60a0608086015291829052905f9061010085015b81831015612037578335612019816118fa565b6001600160a01b031681526020938401936001939093019201612006565b6120446060880188611f0f565b878303603f190160a08901529450925061205f818585611f54565b93505050506120716080850185611ce2565b848303603f190160c0860152612088838284611d24565b979650505050505050565b634e487b7160e01b5f52604160045260245ffd5b5f602082840312156120b7575f5ffd5b8151611a30816118fa565b5f8151808452602084019350602083015f5b82811015611cd85781516001600160a01b03168652602095860195909101906001016120d4565b602081525f611a3060208301846120c2565b6001600160a01b0384168152604060208201525f61212f604083018486611d24565b95945050505050565b5f8235603e19833603018112611bdd575f5ffd5b5f6020828403121561215c575f5ffd5b611a3082611972565b5f5f8335601e1984360301811261217a575f5ffd5b83018035915067ffffffffffffffff821115612194575f5ffd5b6020019150600581901b36038213156113e6575f5ffd5b5f604082016001600160a01b03851683526040602084015280845180835260608501915060608160051b8601019250602086015f5b8281101561224257605f19878603018452815163ffffffff815116865260208101516060602088015261221660608801826120c2565b6040928301516001600160a01b03169790920196909652945060209384019391909101906001016121e0565b5092979650505050505050565b82516001600160a01b0316815260208084015163ffffffff1690820152606081016003831061228c57634e487b7160e01b5f52602160045260245ffd5b8260408301529392505050565b606081525f6122ac606083018688611d24565b6020830194909452506040015292915050565b5f602082840312156122cf575f5ffd5b505191905056",
}

// ServiceManagerABI is the input ABI used to generate the binding from.
// Deprecated: Use ServiceManagerMetaData.ABI instead.
var ServiceManagerABI = ServiceManagerMetaData.ABI

// Deprecated: Use ServiceManagerMetaData.Sigs instead.
// ServiceManagerFuncSigs maps the 4-byte function signature to its string representation.
var ServiceManagerFuncSigs = ServiceManagerMetaData.Sigs

// ServiceManagerBin is the compiled bytecode used for deploying new contracts.
// Deprecated: Use ServiceManagerMetaData.Bin instead.
var ServiceManagerBin = ServiceManagerMetaData.Bin

// DeployServiceManager deploys a new Ethereum contract, binding an instance of ServiceManager to it.
func DeployServiceManager(auth *bind.TransactOpts, backend bind.ContractBackend, allocationManager_ common.Address, permissionController_ common.Address, rewardsCoordinator_ common.Address, owner_ common.Address) (common.Address, *types.Transaction, *ServiceManager, error) {
	parsed, err := ServiceManagerMetaData.GetAbi()
	if err != nil {
		return common.Address{}, nil, nil, err
	}
	if parsed == nil {
		return common.Address{}, nil, nil, errors.New("GetABI returned nil")
	}

	address, tx, contract, err := bind.DeployContract(auth, *parsed, common.FromHex(ServiceManagerBin), backend, allocationManager_, permissionController_, rewardsCoordinator_, owner_)
	if err != nil {
		return common.Address{}, nil, nil, err
	}
	return address, tx, &ServiceManager{ServiceManagerCaller: ServiceManagerCaller{contract: contract}, ServiceManagerTransactor: ServiceManagerTransactor{contract: contract}, ServiceManagerFilterer: ServiceManagerFilterer{contract: contract}}, nil
}

// ServiceManager is an auto generated Go binding around an Ethereum contract.
type ServiceManager struct {
	ServiceManagerCaller     // Read-only binding to the contract
	ServiceManagerTransactor // Write-only binding to the contract
	ServiceManagerFilterer   // Log filterer for contract events
}

// ServiceManagerCaller is an auto generated read-only Go binding around an Ethereum contract.
type ServiceManagerCaller struct {
	contract *bind.BoundContract // Generic contract wrapper for the low level calls
}

// ServiceManagerTransactor is an auto generated write-only Go binding around an Ethereum contract.
type ServiceManagerTransactor struct {
	contract *bind.BoundContract // Generic contract wrapper for the low level calls
}

// ServiceManagerFilterer is an auto generated log filtering Go binding around an Ethereum contract events.
type ServiceManagerFilterer struct {
	contract *bind.BoundContract // Generic contract wrapper for the low level calls
}

// ServiceManagerSession is an auto generated Go binding around an Ethereum contract,
// with pre-set call and transact options.
type ServiceManagerSession struct {
	Contract     *ServiceManager   // Generic contract binding to set the session for
	CallOpts     bind.CallOpts     // Call options to use throughout this session
	TransactOpts bind.TransactOpts // Transaction auth options to use throughout this session
}

// ServiceManagerCallerSession is an auto generated read-only Go binding around an Ethereum contract,
// with pre-set call options.
type ServiceManagerCallerSession struct {
	Contract *ServiceManagerCaller // Generic contract caller binding to set the session for
	CallOpts bind.CallOpts         // Call options to use throughout this session
}

// ServiceManagerTransactorSession is an auto generated write-only Go binding around an Ethereum contract,
// with pre-set transact options.
type ServiceManagerTransactorSession struct {
	Contract     *ServiceManagerTransactor // Generic contract transactor binding to set the session for
	TransactOpts bind.TransactOpts         // Transaction auth options to use throughout this session
}

// ServiceManagerRaw is an auto generated low-level Go binding around an Ethereum contract.
type ServiceManagerRaw struct {
	Contract *ServiceManager // Generic contract binding to access the raw methods on
}

// ServiceManagerCallerRaw is an auto generated low-level read-only Go binding around an Ethereum contract.
type ServiceManagerCallerRaw struct {
	Contract *ServiceManagerCaller // Generic read-only contract binding to access the raw methods on
}

// ServiceManagerTransactorRaw is an auto generated low-level write-only Go binding around an Ethereum contract.
type ServiceManagerTransactorRaw struct {
	Contract *ServiceManagerTransactor // Generic write-only contract binding to access the raw methods on
}

// NewServiceManager creates a new instance of ServiceManager, bound to a specific deployed contract.
func NewServiceManager(address common.Address, backend bind.ContractBackend) (*ServiceManager, error) {
	contract, err := bindServiceManager(address, backend, backend, backend)
	if err != nil {
		return nil, err
	}
	return &ServiceManager{ServiceManagerCaller: ServiceManagerCaller{contract: contract}, ServiceManagerTransactor: ServiceManagerTransactor{contract: contract}, ServiceManagerFilterer: ServiceManagerFilterer{contract: contract}}, nil
}

// NewServiceManagerCaller creates a new read-only instance of ServiceManager, bound to a specific deployed contract.
func NewServiceManagerCaller(address common.Address, caller bind.ContractCaller) (*ServiceManagerCaller, error) {
	contract, err := bindServiceManager(address, caller, nil, nil)
	if err != nil {
		return nil, err
	}
	return &ServiceManagerCaller{contract: contract}, nil
}

// NewServiceManagerTransactor creates a new write-only instance of ServiceManager, bound to a specific deployed contract.
func NewServiceManagerTransactor(address common.Address, transactor bind.ContractTransactor) (*ServiceManagerTransactor, error) {
	contract, err := bindServiceManager(address, nil, transactor, nil)
	if err != nil {
		return nil, err
	}
	return &ServiceManagerTransactor{contract: contract}, nil
}

// NewServiceManagerFilterer creates a new log filterer instance of ServiceManager, bound to a specific deployed contract.
func NewServiceManagerFilterer(address common.Address, filterer bind.ContractFilterer) (*ServiceManagerFilterer, error) {
	contract, err := bindServiceManager(address, nil, nil, filterer)
	if err != nil {
		return nil, err
	}
	return &ServiceManagerFilterer{contract: contract}, nil
}

// bindServiceManager binds a generic wrapper to an already deployed contract.
func bindServiceManager(address common.Address, caller bind.ContractCaller, transactor bind.ContractTransactor, filterer bind.ContractFilterer) (*bind.BoundContract, error) {
	parsed, err := ServiceManagerMetaData.GetAbi()
	if err != nil {
		return nil, err
	}
	return bind.NewBoundContract(address, *parsed, caller, transactor, filterer), nil
}

// Call invokes the (constant) contract method with params as input values and
// sets the output to result. The result type might be a single field for simple
// returns, a slice of interfaces for anonymous returns and a struct for named
// returns.
func (_ServiceManager *ServiceManagerRaw) Call(opts *bind.CallOpts, result *[]interface{}, method string, params ...interface{}) error {
	return _ServiceManager.Contract.ServiceManagerCaller.contract.Call(opts, result, method, params...)
}

// Transfer initiates a plain transaction to move funds to the contract, calling
// its default method if one is available.
func (_ServiceManager *ServiceManagerRaw) Transfer(opts *bind.TransactOpts) (*types.Transaction, error) {
	return _ServiceManager.Contract.ServiceManagerTransactor.contract.Transfer(opts)
}

// Transact invokes the (paid) contract method with params as input values.
func (_ServiceManager *ServiceManagerRaw) Transact(opts *bind.TransactOpts, method string, params ...interface{}) (*types.Transaction, error) {
	return _ServiceManager.Contract.ServiceManagerTransactor.contract.Transact(opts, method, params...)
}

// Call invokes the (constant) contract method with params as input values and
// sets the output to result. The result type might be a single field for simple
// returns, a slice of interfaces for anonymous returns and a struct for named
// returns.
func (_ServiceManager *ServiceManagerCallerRaw) Call(opts *bind.CallOpts, result *[]interface{}, method string, params ...interface{}) error {
	return _ServiceManager.Contract.contract.Call(opts, result, method, params...)
}

// Transfer initiates a plain transaction to move funds to the contract, calling
// its default method if one is available.
func (_ServiceManager *ServiceManagerTransactorRaw) Transfer(opts *bind.TransactOpts) (*types.Transaction, error) {
	return _ServiceManager.Contract.contract.Transfer(opts)
}

// Transact invokes the (paid) contract method with params as input values.
func (_ServiceManager *ServiceManagerTransactorRaw) Transact(opts *bind.TransactOpts, method string, params ...interface{}) (*types.Transaction, error) {
	return _ServiceManager.Contract.contract.Transact(opts, method, params...)
}

// AllocationManager is a free data retrieval call binding the contract method 0xca8aa7c7.
//
// Solidity: function allocationManager() view returns(address)
func (_ServiceManager *ServiceManagerCaller) AllocationManager(opts *bind.CallOpts) (common.Address, error) {
	var out []interface{}
	err := _ServiceManager.contract.Call(opts, &out, "allocationManager")

	if err != nil {
		return *new(common.Address), err
	}

	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)

	return out0, err

}

// AllocationManager is a free data retrieval call binding the contract method 0xca8aa7c7.
//
// Solidity: function allocationManager() view returns(address)
func (_ServiceManager *ServiceManagerSession) AllocationManager() (common.Address, error) {
	return _ServiceManager.Contract.AllocationManager(&_ServiceManager.CallOpts)
}

// AllocationManager is a free data retrieval call binding the contract method 0xca8aa7c7.
//
// Solidity: function allocationManager() view returns(address)
func (_ServiceManager *ServiceManagerCallerSession) AllocationManager() (common.Address, error) {
	return _ServiceManager.Contract.AllocationManager(&_ServiceManager.CallOpts)
}

// Announcement is a free data retrieval call binding the contract method 0xdd2069d9.
//
// Solidity: function announcement(bytes call) view returns(uint256 fromBlock, uint256 toBlock)
func (_ServiceManager *ServiceManagerCaller) Announcement(opts *bind.CallOpts, call []byte) (struct {
	FromBlock *big.Int
	ToBlock   *big.Int
}, error) {
	var out []interface{}
	err := _ServiceManager.contract.Call(opts, &out, "announcement", call)

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
func (_ServiceManager *ServiceManagerSession) Announcement(call []byte) (struct {
	FromBlock *big.Int
	ToBlock   *big.Int
}, error) {
	return _ServiceManager.Contract.Announcement(&_ServiceManager.CallOpts, call)
}

// Announcement is a free data retrieval call binding the contract method 0xdd2069d9.
//
// Solidity: function announcement(bytes call) view returns(uint256 fromBlock, uint256 toBlock)
func (_ServiceManager *ServiceManagerCallerSession) Announcement(call []byte) (struct {
	FromBlock *big.Int
	ToBlock   *big.Int
}, error) {
	return _ServiceManager.Contract.Announcement(&_ServiceManager.CallOpts, call)
}

// Challenger is a free data retrieval call binding the contract method 0x534db0e2.
//
// Solidity: function challenger() view returns(address)
func (_ServiceManager *ServiceManagerCaller) Challenger(opts *bind.CallOpts) (common.Address, error) {
	var out []interface{}
	err := _ServiceManager.contract.Call(opts, &out, "challenger")

	if err != nil {
		return *new(common.Address), err
	}

	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)

	return out0, err

}

// Challenger is a free data retrieval call binding the contract method 0x534db0e2.
//
// Solidity: function challenger() view returns(address)
func (_ServiceManager *ServiceManagerSession) Challenger() (common.Address, error) {
	return _ServiceManager.Contract.Challenger(&_ServiceManager.CallOpts)
}

// Challenger is a free data retrieval call binding the contract method 0x534db0e2.
//
// Solidity: function challenger() view returns(address)
func (_ServiceManager *ServiceManagerCallerSession) Challenger() (common.Address, error) {
	return _ServiceManager.Contract.Challenger(&_ServiceManager.CallOpts)
}

// NoticeBlocks is a free data retrieval call binding the contract method 0x301d515d.
//
// Solidity: function noticeBlocks() view returns(uint256)
func (_ServiceManager *ServiceManagerCaller) NoticeBlocks(opts *bind.CallOpts) (*big.Int, error) {
	var out []interface{}
	err := _ServiceManager.contract.Call(opts, &out, "noticeBlocks")

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// NoticeBlocks is a free data retrieval call binding the contract method 0x301d515d.
//
// Solidity: function noticeBlocks() view returns(uint256)
func (_ServiceManager *ServiceManagerSession) NoticeBlocks() (*big.Int, error) {
	return _ServiceManager.Contract.NoticeBlocks(&_ServiceManager.CallOpts)
}

// NoticeBlocks is a free data retrieval call binding the contract method 0x301d515d.
//
// Solidity: function noticeBlocks() view returns(uint256)
func (_ServiceManager *ServiceManagerCallerSession) NoticeBlocks() (*big.Int, error) {
	return _ServiceManager.Contract.NoticeBlocks(&_ServiceManager.CallOpts)
}

// Owner is a free data retrieval call binding the contract method 0x8da5cb5b.
//
// Solidity: function owner() view returns(address)
func (_ServiceManager *ServiceManagerCaller) Owner(opts *bind.CallOpts) (common.Address, error) {
	var out []interface{}
	err := _ServiceManager.contract.Call(opts, &out, "owner")

	if err != nil {
		return *new(common.Address), err
	}

	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)

	return out0, err

}

// Owner is a free data retrieval call binding the contract method 0x8da5cb5b.
//
// Solidity: function owner() view returns(address)
func (_ServiceManager *ServiceManagerSession) Owner() (common.Address, error) {
	return _ServiceManager.Contract.Owner(&_ServiceManager.CallOpts)
}

// Owner is a free data retrieval call binding the contract method 0x8da5cb5b.
//
// Solidity: function owner() view returns(address)
func (_ServiceManager *ServiceManagerCallerSession) Owner() (common.Address, error) {
	return _ServiceManager.Contract.Owner(&_ServiceManager.CallOpts)
}

// PendingOwner is a free data retrieval call binding the contract method 0xe30c3978.
//
// Solidity: function pendingOwner() view returns(address)
func (_ServiceManager *ServiceManagerCaller) PendingOwner(opts *bind.CallOpts) (common.Address, error) {
	var out []interface{}
	err := _ServiceManager.contract.Call(opts, &out, "pendingOwner")

	if err != nil {
		return *new(common.Address), err
	}

	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)

	return out0, err

}

// PendingOwner is a free data retrieval call binding the contract method 0xe30c3978.
//
// Solidity: function pendingOwner() view returns(address)
func (_ServiceManager *ServiceManagerSession) PendingOwner() (common.Address, error) {
	return _ServiceManager.Contract.PendingOwner(&_ServiceManager.CallOpts)
}

// PendingOwner is a free data retrieval call binding the contract method 0xe30c3978.
//
// Solidity: function pendingOwner() view returns(address)
func (_ServiceManager *ServiceManagerCallerSession) PendingOwner() (common.Address, error) {
	return _ServiceManager.Contract.PendingOwner(&_ServiceManager.CallOpts)
}

// PermissionController is a free data retrieval call binding the contract method 0x4657e26a.
//
// Solidity: function permissionController() view returns(address)
func (_ServiceManager *ServiceManagerCaller) PermissionController(opts *bind.CallOpts) (common.Address, error) {
	var out []interface{}
	err := _ServiceManager.contract.Call(opts, &out, "permissionController")

	if err != nil {
		return *new(common.Address), err
	}

	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)

	return out0, err

}

// PermissionController is a free data retrieval call binding the contract method 0x4657e26a.
//
// Solidity: function permissionController() view returns(address)
func (_ServiceManager *ServiceManagerSession) PermissionController() (common.Address, error) {
	return _ServiceManager.Contract.PermissionController(&_ServiceManager.CallOpts)
}

// PermissionController is a free data retrieval call binding the contract method 0x4657e26a.
//
// Solidity: function permissionController() view returns(address)
func (_ServiceManager *ServiceManagerCallerSession) PermissionController() (common.Address, error) {
	return _ServiceManager.Contract.PermissionController(&_ServiceManager.CallOpts)
}

// RenounceOwnership is a free data retrieval call binding the contract method 0x715018a6.
//
// Solidity: function renounceOwnership() pure returns()
func (_ServiceManager *ServiceManagerCaller) RenounceOwnership(opts *bind.CallOpts) error {
	var out []interface{}
	err := _ServiceManager.contract.Call(opts, &out, "renounceOwnership")

	if err != nil {
		return err
	}

	return err

}

// RenounceOwnership is a free data retrieval call binding the contract method 0x715018a6.
//
// Solidity: function renounceOwnership() pure returns()
func (_ServiceManager *ServiceManagerSession) RenounceOwnership() error {
	return _ServiceManager.Contract.RenounceOwnership(&_ServiceManager.CallOpts)
}

// RenounceOwnership is a free data retrieval call binding the contract method 0x715018a6.
//
// Solidity: function renounceOwnership() pure returns()
func (_ServiceManager *ServiceManagerCallerSession) RenounceOwnership() error {
	return _ServiceManager.Contract.RenounceOwnership(&_ServiceManager.CallOpts)
}

// RewardsCoordinator is a free data retrieval call binding the contract method 0x8a2fc4e3.
//
// Solidity: function rewardsCoordinator() view returns(address)
func (_ServiceManager *ServiceManagerCaller) RewardsCoordinator(opts *bind.CallOpts) (common.Address, error) {
	var out []interface{}
	err := _ServiceManager.contract.Call(opts, &out, "rewardsCoordinator")

	if err != nil {
		return *new(common.Address), err
	}

	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)

	return out0, err

}

// RewardsCoordinator is a free data retrieval call binding the contract method 0x8a2fc4e3.
//
// Solidity: function rewardsCoordinator() view returns(address)
func (_ServiceManager *ServiceManagerSession) RewardsCoordinator() (common.Address, error) {
	return _ServiceManager.Contract.RewardsCoordinator(&_ServiceManager.CallOpts)
}

// RewardsCoordinator is a free data retrieval call binding the contract method 0x8a2fc4e3.
//
// Solidity: function rewardsCoordinator() view returns(address)
func (_ServiceManager *ServiceManagerCallerSession) RewardsCoordinator() (common.Address, error) {
	return _ServiceManager.Contract.RewardsCoordinator(&_ServiceManager.CallOpts)
}

// RewardsInitiator is a free data retrieval call binding the contract method 0xfc299dee.
//
// Solidity: function rewardsInitiator() view returns(address)
func (_ServiceManager *ServiceManagerCaller) RewardsInitiator(opts *bind.CallOpts) (common.Address, error) {
	var out []interface{}
	err := _ServiceManager.contract.Call(opts, &out, "rewardsInitiator")

	if err != nil {
		return *new(common.Address), err
	}

	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)

	return out0, err

}

// RewardsInitiator is a free data retrieval call binding the contract method 0xfc299dee.
//
// Solidity: function rewardsInitiator() view returns(address)
func (_ServiceManager *ServiceManagerSession) RewardsInitiator() (common.Address, error) {
	return _ServiceManager.Contract.RewardsInitiator(&_ServiceManager.CallOpts)
}

// RewardsInitiator is a free data retrieval call binding the contract method 0xfc299dee.
//
// Solidity: function rewardsInitiator() view returns(address)
func (_ServiceManager *ServiceManagerCallerSession) RewardsInitiator() (common.Address, error) {
	return _ServiceManager.Contract.RewardsInitiator(&_ServiceManager.CallOpts)
}

// SetUpUntil is a free data retrieval call binding the contract method 0xdc3eafad.
//
// Solidity: function setUpUntil() view returns(uint256)
func (_ServiceManager *ServiceManagerCaller) SetUpUntil(opts *bind.CallOpts) (*big.Int, error) {
	var out []interface{}
	err := _ServiceManager.contract.Call(opts, &out, "setUpUntil")

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// SetUpUntil is a free data retrieval call binding the contract method 0xdc3eafad.
//
// Solidity: function setUpUntil() view returns(uint256)
func (_ServiceManager *ServiceManagerSession) SetUpUntil() (*big.Int, error) {
	return _ServiceManager.Contract.SetUpUntil(&_ServiceManager.CallOpts)
}

// SetUpUntil is a free data retrieval call binding the contract method 0xdc3eafad.
//
// Solidity: function setUpUntil() view returns(uint256)
func (_ServiceManager *ServiceManagerCallerSession) SetUpUntil() (*big.Int, error) {
	return _ServiceManager.Contract.SetUpUntil(&_ServiceManager.CallOpts)
}

// AcceptOwnership is a paid mutator transaction binding the contract method 0x79ba5097.
//
// Solidity: function acceptOwnership() returns()
func (_ServiceManager *ServiceManagerTransactor) AcceptOwnership(opts *bind.TransactOpts) (*types.Transaction, error) {
	return _ServiceManager.contract.Transact(opts, "acceptOwnership")
}

// AcceptOwnership is a paid mutator transaction binding the contract method 0x79ba5097.
//
// Solidity: function acceptOwnership() returns()
func (_ServiceManager *ServiceManagerSession) AcceptOwnership() (*types.Transaction, error) {
	return _ServiceManager.Contract.AcceptOwnership(&_ServiceManager.TransactOpts)
}

// AcceptOwnership is a paid mutator transaction binding the contract method 0x79ba5097.
//
// Solidity: function acceptOwnership() returns()
func (_ServiceManager *ServiceManagerTransactorSession) AcceptOwnership() (*types.Transaction, error) {
	return _ServiceManager.Contract.AcceptOwnership(&_ServiceManager.TransactOpts)
}

// AddPendingAdmin is a paid mutator transaction binding the contract method 0x279432eb.
//
// Solidity: function addPendingAdmin(address admin) returns()
func (_ServiceManager *ServiceManagerTransactor) AddPendingAdmin(opts *bind.TransactOpts, admin common.Address) (*types.Transaction, error) {
	return _ServiceManager.contract.Transact(opts, "addPendingAdmin", admin)
}

// AddPendingAdmin is a paid mutator transaction binding the contract method 0x279432eb.
//
// Solidity: function addPendingAdmin(address admin) returns()
func (_ServiceManager *ServiceManagerSession) AddPendingAdmin(admin common.Address) (*types.Transaction, error) {
	return _ServiceManager.Contract.AddPendingAdmin(&_ServiceManager.TransactOpts, admin)
}

// AddPendingAdmin is a paid mutator transaction binding the contract method 0x279432eb.
//
// Solidity: function addPendingAdmin(address admin) returns()
func (_ServiceManager *ServiceManagerTransactorSession) AddPendingAdmin(admin common.Address) (*types.Transaction, error) {
	return _ServiceManager.Contract.AddPendingAdmin(&_ServiceManager.TransactOpts, admin)
}

// Announce is a paid mutator transaction binding the contract method 0xb216706c.
//
// Solidity: function announce(bytes call) returns()
func (_ServiceManager *ServiceManagerTransactor) Announce(opts *bind.TransactOpts, call []byte) (*types.Transaction, error) {
	return _ServiceManager.contract.Transact(opts, "announce", call)
}

// Announce is a paid mutator transaction binding the contract method 0xb216706c.
//
// Solidity: function announce(bytes call) returns()
func (_ServiceManager *ServiceManagerSession) Announce(call []byte) (*types.Transaction, error) {
	return _ServiceManager.Contract.Announce(&_ServiceManager.TransactOpts, call)
}

// Announce is a paid mutator transaction binding the contract method 0xb216706c.
//
// Solidity: function announce(bytes call) returns()
func (_ServiceManager *ServiceManagerTransactorSession) Announce(call []byte) (*types.Transaction, error) {
	return _ServiceManager.Contract.Announce(&_ServiceManager.TransactOpts, call)
}

// RemoveAppointee is a paid mutator transaction binding the contract method 0xba550880.
//
// Solidity: function removeAppointee(address appointee, address target, bytes4 selector) returns()
func (_ServiceManager *ServiceManagerTransactor) RemoveAppointee(opts *bind.TransactOpts, appointee common.Address, target common.Address, selector [4]byte) (*types.Transaction, error) {
	return _ServiceManager.contract.Transact(opts, "removeAppointee", appointee, target, selector)
}

// RemoveAppointee is a paid mutator transaction binding the contract method 0xba550880.
//
// Solidity: function removeAppointee(address appointee, address target, bytes4 selector) returns()
func (_ServiceManager *ServiceManagerSession) RemoveAppointee(appointee common.Address, target common.Address, selector [4]byte) (*types.Transaction, error) {
	return _ServiceManager.Contract.RemoveAppointee(&_ServiceManager.TransactOpts, appointee, target, selector)
}

// RemoveAppointee is a paid mutator transaction binding the contract method 0xba550880.
//
// Solidity: function removeAppointee(address appointee, address target, bytes4 selector) returns()
func (_ServiceManager *ServiceManagerTransactorSession) RemoveAppointee(appointee common.Address, target common.Address, selector [4]byte) (*types.Transaction, error) {
	return _ServiceManager.Contract.RemoveAppointee(&_ServiceManager.TransactOpts, appointee, target, selector)
}

// RemovePendingAdmin is a paid mutator transaction binding the contract method 0x9da16d8e.
//
// Solidity: function removePendingAdmin(address admin) returns()
func (_ServiceManager *ServiceManagerTransactor) RemovePendingAdmin(opts *bind.TransactOpts, admin common.Address) (*types.Transaction, error) {
	return _ServiceManager.contract.Transact(opts, "removePendingAdmin", admin)
}

// RemovePendingAdmin is a paid mutator transaction binding the contract method 0x9da16d8e.
//
// Solidity: function removePendingAdmin(address admin) returns()
func (_ServiceManager *ServiceManagerSession) RemovePendingAdmin(admin common.Address) (*types.Transaction, error) {
	return _ServiceManager.Contract.RemovePendingAdmin(&_ServiceManager.TransactOpts, admin)
}

// RemovePendingAdmin is a paid mutator transaction binding the contract method 0x9da16d8e.
//
// Solidity: function removePendingAdmin(address admin) returns()
func (_ServiceManager *ServiceManagerTransactorSession) RemovePendingAdmin(admin common.Address) (*types.Transaction, error) {
	return _ServiceManager.Contract.RemovePendingAdmin(&_ServiceManager.TransactOpts, admin)
}

// SetAppointee is a paid mutator transaction binding the contract method 0x1fdb0cfd.
//
// Solidity: function setAppointee(address appointee, address target, bytes4 selector) returns()
func (_ServiceManager *ServiceManagerTransactor) SetAppointee(opts *bind.TransactOpts, appointee common.Address, target common.Address, selector [4]byte) (*types.Transaction, error) {
	return _ServiceManager.contract.Transact(opts, "setAppointee", appointee, target, selector)
}

// SetAppointee is a paid mutator transaction binding the contract method 0x1fdb0cfd.
//
// Solidity: function setAppointee(address appointee, address target, bytes4 selector) returns()
func (_ServiceManager *ServiceManagerSession) SetAppointee(appointee common.Address, target common.Address, selector [4]byte) (*types.Transaction, error) {
	return _ServiceManager.Contract.SetAppointee(&_ServiceManager.TransactOpts, appointee, target, selector)
}

// SetAppointee is a paid mutator transaction binding the contract method 0x1fdb0cfd.
//
// Solidity: function setAppointee(address appointee, address target, bytes4 selector) returns()
func (_ServiceManager *ServiceManagerTransactorSession) SetAppointee(appointee common.Address, target common.Address, selector [4]byte) (*types.Transaction, error) {
	return _ServiceManager.Contract.SetAppointee(&_ServiceManager.TransactOpts, appointee, target, selector)
}

// SetChallenger is a paid mutator transaction binding the contract method 0xb6b46535.
//
// Solidity: function setChallenger(address challenger_) returns()
func (_ServiceManager *ServiceManagerTransactor) SetChallenger(opts *bind.TransactOpts, challenger_ common.Address) (*types.Transaction, error) {
	return _ServiceManager.contract.Transact(opts, "setChallenger", challenger_)
}

// SetChallenger is a paid mutator transaction binding the contract method 0xb6b46535.
//
// Solidity: function setChallenger(address challenger_) returns()
func (_ServiceManager *ServiceManagerSession) SetChallenger(challenger_ common.Address) (*types.Transaction, error) {
	return _ServiceManager.Contract.SetChallenger(&_ServiceManager.TransactOpts, challenger_)
}

// SetChallenger is a paid mutator transaction binding the contract method 0xb6b46535.
//
// Solidity: function setChallenger(address challenger_) returns()
func (_ServiceManager *ServiceManagerTransactorSession) SetChallenger(challenger_ common.Address) (*types.Transaction, error) {
	return _ServiceManager.Contract.SetChallenger(&_ServiceManager.TransactOpts, challenger_)
}

// SetRegistrar is a paid mutator transaction binding the contract method 0xfaab9d39.
//
// Solidity: function setRegistrar(address registrar) returns()
func (_ServiceManager *ServiceManagerTransactor) SetRegistrar(opts *bind.TransactOpts, registrar common.Address) (*types.Transaction, error) {
	return _ServiceManager.contract.Transact(opts, "setRegistrar", registrar)
}

// SetRegistrar is a paid mutator transaction binding the contract method 0xfaab9d39.
//
// Solidity: function setRegistrar(address registrar) returns()
func (_ServiceManager *ServiceManagerSession) SetRegistrar(registrar common.Address) (*types.Transaction, error) {
	return _ServiceManager.Contract.SetRegistrar(&_ServiceManager.TransactOpts, registrar)
}

// SetRegistrar is a paid mutator transaction binding the contract method 0xfaab9d39.
//
// Solidity: function setRegistrar(address registrar) returns()
func (_ServiceManager *ServiceManagerTransactorSession) SetRegistrar(registrar common.Address) (*types.Transaction, error) {
	return _ServiceManager.Contract.SetRegistrar(&_ServiceManager.TransactOpts, registrar)
}

// SetRewardsInitiator is a paid mutator transaction binding the contract method 0x3bc28c8c.
//
// Solidity: function setRewardsInitiator(address initiator) returns()
func (_ServiceManager *ServiceManagerTransactor) SetRewardsInitiator(opts *bind.TransactOpts, initiator common.Address) (*types.Transaction, error) {
	return _ServiceManager.contract.Transact(opts, "setRewardsInitiator", initiator)
}

// SetRewardsInitiator is a paid mutator transaction binding the contract method 0x3bc28c8c.
//
// Solidity: function setRewardsInitiator(address initiator) returns()
func (_ServiceManager *ServiceManagerSession) SetRewardsInitiator(initiator common.Address) (*types.Transaction, error) {
	return _ServiceManager.Contract.SetRewardsInitiator(&_ServiceManager.TransactOpts, initiator)
}

// SetRewardsInitiator is a paid mutator transaction binding the contract method 0x3bc28c8c.
//
// Solidity: function setRewardsInitiator(address initiator) returns()
func (_ServiceManager *ServiceManagerTransactorSession) SetRewardsInitiator(initiator common.Address) (*types.Transaction, error) {
	return _ServiceManager.Contract.SetRewardsInitiator(&_ServiceManager.TransactOpts, initiator)
}

// SetUp is a paid mutator transaction binding the contract method 0x744df359.
//
// Solidity: function setUp(string metadataURI, address coordinator) returns()
func (_ServiceManager *ServiceManagerTransactor) SetUp(opts *bind.TransactOpts, metadataURI string, coordinator common.Address) (*types.Transaction, error) {
	return _ServiceManager.contract.Transact(opts, "setUp", metadataURI, coordinator)
}

// SetUp is a paid mutator transaction binding the contract method 0x744df359.
//
// Solidity: function setUp(string metadataURI, address coordinator) returns()
func (_ServiceManager *ServiceManagerSession) SetUp(metadataURI string, coordinator common.Address) (*types.Transaction, error) {
	return _ServiceManager.Contract.SetUp(&_ServiceManager.TransactOpts, metadataURI, coordinator)
}

// SetUp is a paid mutator transaction binding the contract method 0x744df359.
//
// Solidity: function setUp(string metadataURI, address coordinator) returns()
func (_ServiceManager *ServiceManagerTransactorSession) SetUp(metadataURI string, coordinator common.Address) (*types.Transaction, error) {
	return _ServiceManager.Contract.SetUp(&_ServiceManager.TransactOpts, metadataURI, coordinator)
}

// SetUpTable is a paid mutator transaction binding the contract method 0x69e6aeec.
//
// Solidity: function setUpTable(string metadataURI, address table, (uint32,address[])[] sets) returns()
func (_ServiceManager *ServiceManagerTransactor) SetUpTable(opts *bind.TransactOpts, metadataURI string, table common.Address, sets []IAllocationManagerCreateSetParams) (*types.Transaction, error) {
	return _ServiceManager.contract.Transact(opts, "setUpTable", metadataURI, table, sets)
}

// SetUpTable is a paid mutator transaction binding the contract method 0x69e6aeec.
//
// Solidity: function setUpTable(string metadataURI, address table, (uint32,address[])[] sets) returns()
func (_ServiceManager *ServiceManagerSession) SetUpTable(metadataURI string, table common.Address, sets []IAllocationManagerCreateSetParams) (*types.Transaction, error) {
	return _ServiceManager.Contract.SetUpTable(&_ServiceManager.TransactOpts, metadataURI, table, sets)
}

// SetUpTable is a paid mutator transaction binding the contract method 0x69e6aeec.
//
// Solidity: function setUpTable(string metadataURI, address table, (uint32,address[])[] sets) returns()
func (_ServiceManager *ServiceManagerTransactorSession) SetUpTable(metadataURI string, table common.Address, sets []IAllocationManagerCreateSetParams) (*types.Transaction, error) {
	return _ServiceManager.Contract.SetUpTable(&_ServiceManager.TransactOpts, metadataURI, table, sets)
}

// SlashOperator is a paid mutator transaction binding the contract method 0x3d071422.
//
// Solidity: function slashOperator((address,uint32,address[],uint256[],string) params) returns()
func (_ServiceManager *ServiceManagerTransactor) SlashOperator(opts *bind.TransactOpts, params ISlasherSlashingParams) (*types.Transaction, error) {
	return _ServiceManager.contract.Transact(opts, "slashOperator", params)
}

// SlashOperator is a paid mutator transaction binding the contract method 0x3d071422.
//
// Solidity: function slashOperator((address,uint32,address[],uint256[],string) params) returns()
func (_ServiceManager *ServiceManagerSession) SlashOperator(params ISlasherSlashingParams) (*types.Transaction, error) {
	return _ServiceManager.Contract.SlashOperator(&_ServiceManager.TransactOpts, params)
}

// SlashOperator is a paid mutator transaction binding the contract method 0x3d071422.
//
// Solidity: function slashOperator((address,uint32,address[],uint256[],string) params) returns()
func (_ServiceManager *ServiceManagerTransactorSession) SlashOperator(params ISlasherSlashingParams) (*types.Transaction, error) {
	return _ServiceManager.Contract.SlashOperator(&_ServiceManager.TransactOpts, params)
}

// SubmitRewards is a paid mutator transaction binding the contract method 0x2238a98a.
//
// Solidity: function submitRewards(uint32 operatorSetId, ((address,uint96)[],address,(address,uint256)[],uint32,uint32,string)[] submissions) returns()
func (_ServiceManager *ServiceManagerTransactor) SubmitRewards(opts *bind.TransactOpts, operatorSetId uint32, submissions []IRewardsCoordinatorOperatorDirectedRewardsSubmission) (*types.Transaction, error) {
	return _ServiceManager.contract.Transact(opts, "submitRewards", operatorSetId, submissions)
}

// SubmitRewards is a paid mutator transaction binding the contract method 0x2238a98a.
//
// Solidity: function submitRewards(uint32 operatorSetId, ((address,uint96)[],address,(address,uint256)[],uint32,uint32,string)[] submissions) returns()
func (_ServiceManager *ServiceManagerSession) SubmitRewards(operatorSetId uint32, submissions []IRewardsCoordinatorOperatorDirectedRewardsSubmission) (*types.Transaction, error) {
	return _ServiceManager.Contract.SubmitRewards(&_ServiceManager.TransactOpts, operatorSetId, submissions)
}

// SubmitRewards is a paid mutator transaction binding the contract method 0x2238a98a.
//
// Solidity: function submitRewards(uint32 operatorSetId, ((address,uint96)[],address,(address,uint256)[],uint32,uint32,string)[] submissions) returns()
func (_ServiceManager *ServiceManagerTransactorSession) SubmitRewards(operatorSetId uint32, submissions []IRewardsCoordinatorOperatorDirectedRewardsSubmission) (*types.Transaction, error) {
	return _ServiceManager.Contract.SubmitRewards(&_ServiceManager.TransactOpts, operatorSetId, submissions)
}

// TransferOwnership is a paid mutator transaction binding the contract method 0xf2fde38b.
//
// Solidity: function transferOwnership(address newOwner) returns()
func (_ServiceManager *ServiceManagerTransactor) TransferOwnership(opts *bind.TransactOpts, newOwner common.Address) (*types.Transaction, error) {
	return _ServiceManager.contract.Transact(opts, "transferOwnership", newOwner)
}

// TransferOwnership is a paid mutator transaction binding the contract method 0xf2fde38b.
//
// Solidity: function transferOwnership(address newOwner) returns()
func (_ServiceManager *ServiceManagerSession) TransferOwnership(newOwner common.Address) (*types.Transaction, error) {
	return _ServiceManager.Contract.TransferOwnership(&_ServiceManager.TransactOpts, newOwner)
}

// TransferOwnership is a paid mutator transaction binding the contract method 0xf2fde38b.
//
// Solidity: function transferOwnership(address newOwner) returns()
func (_ServiceManager *ServiceManagerTransactorSession) TransferOwnership(newOwner common.Address) (*types.Transaction, error) {
	return _ServiceManager.Contract.TransferOwnership(&_ServiceManager.TransactOpts, newOwner)
}

// UpdateMetadataURI is a paid mutator transaction binding the contract method 0x53fd3e81.
//
// Solidity: function updateMetadataURI(string metadataURI) returns()
func (_ServiceManager *ServiceManagerTransactor) UpdateMetadataURI(opts *bind.TransactOpts, metadataURI string) (*types.Transaction, error) {
	return _ServiceManager.contract.Transact(opts, "updateMetadataURI", metadataURI)
}

// UpdateMetadataURI is a paid mutator transaction binding the contract method 0x53fd3e81.
//
// Solidity: function updateMetadataURI(string metadataURI) returns()
func (_ServiceManager *ServiceManagerSession) UpdateMetadataURI(metadataURI string) (*types.Transaction, error) {
	return _ServiceManager.Contract.UpdateMetadataURI(&_ServiceManager.TransactOpts, metadataURI)
}

// UpdateMetadataURI is a paid mutator transaction binding the contract method 0x53fd3e81.
//
// Solidity: function updateMetadataURI(string metadataURI) returns()
func (_ServiceManager *ServiceManagerTransactorSession) UpdateMetadataURI(metadataURI string) (*types.Transaction, error) {
	return _ServiceManager.Contract.UpdateMetadataURI(&_ServiceManager.TransactOpts, metadataURI)
}

// WithdrawAnnouncement is a paid mutator transaction binding the contract method 0x2b0ab1cb.
//
// Solidity: function withdrawAnnouncement(bytes call) returns()
func (_ServiceManager *ServiceManagerTransactor) WithdrawAnnouncement(opts *bind.TransactOpts, call []byte) (*types.Transaction, error) {
	return _ServiceManager.contract.Transact(opts, "withdrawAnnouncement", call)
}

// WithdrawAnnouncement is a paid mutator transaction binding the contract method 0x2b0ab1cb.
//
// Solidity: function withdrawAnnouncement(bytes call) returns()
func (_ServiceManager *ServiceManagerSession) WithdrawAnnouncement(call []byte) (*types.Transaction, error) {
	return _ServiceManager.Contract.WithdrawAnnouncement(&_ServiceManager.TransactOpts, call)
}

// WithdrawAnnouncement is a paid mutator transaction binding the contract method 0x2b0ab1cb.
//
// Solidity: function withdrawAnnouncement(bytes call) returns()
func (_ServiceManager *ServiceManagerTransactorSession) WithdrawAnnouncement(call []byte) (*types.Transaction, error) {
	return _ServiceManager.Contract.WithdrawAnnouncement(&_ServiceManager.TransactOpts, call)
}

// ServiceManagerAnnouncementWithdrawnIterator is returned from FilterAnnouncementWithdrawn and is used to iterate over the raw logs and unpacked data for AnnouncementWithdrawn events raised by the ServiceManager contract.
type ServiceManagerAnnouncementWithdrawnIterator struct {
	Event *ServiceManagerAnnouncementWithdrawn // Event containing the contract specifics and raw log

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
func (it *ServiceManagerAnnouncementWithdrawnIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(ServiceManagerAnnouncementWithdrawn)
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
		it.Event = new(ServiceManagerAnnouncementWithdrawn)
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
func (it *ServiceManagerAnnouncementWithdrawnIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *ServiceManagerAnnouncementWithdrawnIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// ServiceManagerAnnouncementWithdrawn represents a AnnouncementWithdrawn event raised by the ServiceManager contract.
type ServiceManagerAnnouncementWithdrawn struct {
	Call []byte
	Raw  types.Log // Blockchain specific contextual infos
}

// FilterAnnouncementWithdrawn is a free log retrieval operation binding the contract event 0x5b13d13ae1d258a6f47936295328d011aff1e312ba2b2b053c704a9672c3706f.
//
// Solidity: event AnnouncementWithdrawn(bytes call)
func (_ServiceManager *ServiceManagerFilterer) FilterAnnouncementWithdrawn(opts *bind.FilterOpts) (*ServiceManagerAnnouncementWithdrawnIterator, error) {

	logs, sub, err := _ServiceManager.contract.FilterLogs(opts, "AnnouncementWithdrawn")
	if err != nil {
		return nil, err
	}
	return &ServiceManagerAnnouncementWithdrawnIterator{contract: _ServiceManager.contract, event: "AnnouncementWithdrawn", logs: logs, sub: sub}, nil
}

// WatchAnnouncementWithdrawn is a free log subscription operation binding the contract event 0x5b13d13ae1d258a6f47936295328d011aff1e312ba2b2b053c704a9672c3706f.
//
// Solidity: event AnnouncementWithdrawn(bytes call)
func (_ServiceManager *ServiceManagerFilterer) WatchAnnouncementWithdrawn(opts *bind.WatchOpts, sink chan<- *ServiceManagerAnnouncementWithdrawn) (event.Subscription, error) {

	logs, sub, err := _ServiceManager.contract.WatchLogs(opts, "AnnouncementWithdrawn")
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(ServiceManagerAnnouncementWithdrawn)
				if err := _ServiceManager.contract.UnpackLog(event, "AnnouncementWithdrawn", log); err != nil {
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
func (_ServiceManager *ServiceManagerFilterer) ParseAnnouncementWithdrawn(log types.Log) (*ServiceManagerAnnouncementWithdrawn, error) {
	event := new(ServiceManagerAnnouncementWithdrawn)
	if err := _ServiceManager.contract.UnpackLog(event, "AnnouncementWithdrawn", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}

// ServiceManagerCallAnnouncedIterator is returned from FilterCallAnnounced and is used to iterate over the raw logs and unpacked data for CallAnnounced events raised by the ServiceManager contract.
type ServiceManagerCallAnnouncedIterator struct {
	Event *ServiceManagerCallAnnounced // Event containing the contract specifics and raw log

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
func (it *ServiceManagerCallAnnouncedIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(ServiceManagerCallAnnounced)
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
		it.Event = new(ServiceManagerCallAnnounced)
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
func (it *ServiceManagerCallAnnouncedIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *ServiceManagerCallAnnouncedIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// ServiceManagerCallAnnounced represents a CallAnnounced event raised by the ServiceManager contract.
type ServiceManagerCallAnnounced struct {
	Call      []byte
	FromBlock *big.Int
	ToBlock   *big.Int
	Raw       types.Log // Blockchain specific contextual infos
}

// FilterCallAnnounced is a free log retrieval operation binding the contract event 0x0bae400cd80a8832bca9d20db4fa7ef5e92c1c5d97a90ff371eb13c236e18caa.
//
// Solidity: event CallAnnounced(bytes call, uint256 fromBlock, uint256 toBlock)
func (_ServiceManager *ServiceManagerFilterer) FilterCallAnnounced(opts *bind.FilterOpts) (*ServiceManagerCallAnnouncedIterator, error) {

	logs, sub, err := _ServiceManager.contract.FilterLogs(opts, "CallAnnounced")
	if err != nil {
		return nil, err
	}
	return &ServiceManagerCallAnnouncedIterator{contract: _ServiceManager.contract, event: "CallAnnounced", logs: logs, sub: sub}, nil
}

// WatchCallAnnounced is a free log subscription operation binding the contract event 0x0bae400cd80a8832bca9d20db4fa7ef5e92c1c5d97a90ff371eb13c236e18caa.
//
// Solidity: event CallAnnounced(bytes call, uint256 fromBlock, uint256 toBlock)
func (_ServiceManager *ServiceManagerFilterer) WatchCallAnnounced(opts *bind.WatchOpts, sink chan<- *ServiceManagerCallAnnounced) (event.Subscription, error) {

	logs, sub, err := _ServiceManager.contract.WatchLogs(opts, "CallAnnounced")
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(ServiceManagerCallAnnounced)
				if err := _ServiceManager.contract.UnpackLog(event, "CallAnnounced", log); err != nil {
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
func (_ServiceManager *ServiceManagerFilterer) ParseCallAnnounced(log types.Log) (*ServiceManagerCallAnnounced, error) {
	event := new(ServiceManagerCallAnnounced)
	if err := _ServiceManager.contract.UnpackLog(event, "CallAnnounced", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}

// ServiceManagerChallengerChangedIterator is returned from FilterChallengerChanged and is used to iterate over the raw logs and unpacked data for ChallengerChanged events raised by the ServiceManager contract.
type ServiceManagerChallengerChangedIterator struct {
	Event *ServiceManagerChallengerChanged // Event containing the contract specifics and raw log

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
func (it *ServiceManagerChallengerChangedIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(ServiceManagerChallengerChanged)
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
		it.Event = new(ServiceManagerChallengerChanged)
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
func (it *ServiceManagerChallengerChangedIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *ServiceManagerChallengerChangedIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// ServiceManagerChallengerChanged represents a ChallengerChanged event raised by the ServiceManager contract.
type ServiceManagerChallengerChanged struct {
	Previous common.Address
	Current  common.Address
	Raw      types.Log // Blockchain specific contextual infos
}

// FilterChallengerChanged is a free log retrieval operation binding the contract event 0x4478c8120ab23edb26b1286be4445565341780a5e4a38efa9ad49deda6168cdf.
//
// Solidity: event ChallengerChanged(address indexed previous, address indexed current)
func (_ServiceManager *ServiceManagerFilterer) FilterChallengerChanged(opts *bind.FilterOpts, previous []common.Address, current []common.Address) (*ServiceManagerChallengerChangedIterator, error) {

	var previousRule []interface{}
	for _, previousItem := range previous {
		previousRule = append(previousRule, previousItem)
	}
	var currentRule []interface{}
	for _, currentItem := range current {
		currentRule = append(currentRule, currentItem)
	}

	logs, sub, err := _ServiceManager.contract.FilterLogs(opts, "ChallengerChanged", previousRule, currentRule)
	if err != nil {
		return nil, err
	}
	return &ServiceManagerChallengerChangedIterator{contract: _ServiceManager.contract, event: "ChallengerChanged", logs: logs, sub: sub}, nil
}

// WatchChallengerChanged is a free log subscription operation binding the contract event 0x4478c8120ab23edb26b1286be4445565341780a5e4a38efa9ad49deda6168cdf.
//
// Solidity: event ChallengerChanged(address indexed previous, address indexed current)
func (_ServiceManager *ServiceManagerFilterer) WatchChallengerChanged(opts *bind.WatchOpts, sink chan<- *ServiceManagerChallengerChanged, previous []common.Address, current []common.Address) (event.Subscription, error) {

	var previousRule []interface{}
	for _, previousItem := range previous {
		previousRule = append(previousRule, previousItem)
	}
	var currentRule []interface{}
	for _, currentItem := range current {
		currentRule = append(currentRule, currentItem)
	}

	logs, sub, err := _ServiceManager.contract.WatchLogs(opts, "ChallengerChanged", previousRule, currentRule)
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(ServiceManagerChallengerChanged)
				if err := _ServiceManager.contract.UnpackLog(event, "ChallengerChanged", log); err != nil {
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
func (_ServiceManager *ServiceManagerFilterer) ParseChallengerChanged(log types.Log) (*ServiceManagerChallengerChanged, error) {
	event := new(ServiceManagerChallengerChanged)
	if err := _ServiceManager.contract.UnpackLog(event, "ChallengerChanged", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}

// ServiceManagerOwnershipTransferStartedIterator is returned from FilterOwnershipTransferStarted and is used to iterate over the raw logs and unpacked data for OwnershipTransferStarted events raised by the ServiceManager contract.
type ServiceManagerOwnershipTransferStartedIterator struct {
	Event *ServiceManagerOwnershipTransferStarted // Event containing the contract specifics and raw log

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
func (it *ServiceManagerOwnershipTransferStartedIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(ServiceManagerOwnershipTransferStarted)
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
		it.Event = new(ServiceManagerOwnershipTransferStarted)
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
func (it *ServiceManagerOwnershipTransferStartedIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *ServiceManagerOwnershipTransferStartedIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// ServiceManagerOwnershipTransferStarted represents a OwnershipTransferStarted event raised by the ServiceManager contract.
type ServiceManagerOwnershipTransferStarted struct {
	PreviousOwner common.Address
	NewOwner      common.Address
	Raw           types.Log // Blockchain specific contextual infos
}

// FilterOwnershipTransferStarted is a free log retrieval operation binding the contract event 0x38d16b8cac22d99fc7c124b9cd0de2d3fa1faef420bfe791d8c362d765e22700.
//
// Solidity: event OwnershipTransferStarted(address indexed previousOwner, address indexed newOwner)
func (_ServiceManager *ServiceManagerFilterer) FilterOwnershipTransferStarted(opts *bind.FilterOpts, previousOwner []common.Address, newOwner []common.Address) (*ServiceManagerOwnershipTransferStartedIterator, error) {

	var previousOwnerRule []interface{}
	for _, previousOwnerItem := range previousOwner {
		previousOwnerRule = append(previousOwnerRule, previousOwnerItem)
	}
	var newOwnerRule []interface{}
	for _, newOwnerItem := range newOwner {
		newOwnerRule = append(newOwnerRule, newOwnerItem)
	}

	logs, sub, err := _ServiceManager.contract.FilterLogs(opts, "OwnershipTransferStarted", previousOwnerRule, newOwnerRule)
	if err != nil {
		return nil, err
	}
	return &ServiceManagerOwnershipTransferStartedIterator{contract: _ServiceManager.contract, event: "OwnershipTransferStarted", logs: logs, sub: sub}, nil
}

// WatchOwnershipTransferStarted is a free log subscription operation binding the contract event 0x38d16b8cac22d99fc7c124b9cd0de2d3fa1faef420bfe791d8c362d765e22700.
//
// Solidity: event OwnershipTransferStarted(address indexed previousOwner, address indexed newOwner)
func (_ServiceManager *ServiceManagerFilterer) WatchOwnershipTransferStarted(opts *bind.WatchOpts, sink chan<- *ServiceManagerOwnershipTransferStarted, previousOwner []common.Address, newOwner []common.Address) (event.Subscription, error) {

	var previousOwnerRule []interface{}
	for _, previousOwnerItem := range previousOwner {
		previousOwnerRule = append(previousOwnerRule, previousOwnerItem)
	}
	var newOwnerRule []interface{}
	for _, newOwnerItem := range newOwner {
		newOwnerRule = append(newOwnerRule, newOwnerItem)
	}

	logs, sub, err := _ServiceManager.contract.WatchLogs(opts, "OwnershipTransferStarted", previousOwnerRule, newOwnerRule)
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(ServiceManagerOwnershipTransferStarted)
				if err := _ServiceManager.contract.UnpackLog(event, "OwnershipTransferStarted", log); err != nil {
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
func (_ServiceManager *ServiceManagerFilterer) ParseOwnershipTransferStarted(log types.Log) (*ServiceManagerOwnershipTransferStarted, error) {
	event := new(ServiceManagerOwnershipTransferStarted)
	if err := _ServiceManager.contract.UnpackLog(event, "OwnershipTransferStarted", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}

// ServiceManagerOwnershipTransferredIterator is returned from FilterOwnershipTransferred and is used to iterate over the raw logs and unpacked data for OwnershipTransferred events raised by the ServiceManager contract.
type ServiceManagerOwnershipTransferredIterator struct {
	Event *ServiceManagerOwnershipTransferred // Event containing the contract specifics and raw log

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
func (it *ServiceManagerOwnershipTransferredIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(ServiceManagerOwnershipTransferred)
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
		it.Event = new(ServiceManagerOwnershipTransferred)
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
func (it *ServiceManagerOwnershipTransferredIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *ServiceManagerOwnershipTransferredIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// ServiceManagerOwnershipTransferred represents a OwnershipTransferred event raised by the ServiceManager contract.
type ServiceManagerOwnershipTransferred struct {
	PreviousOwner common.Address
	NewOwner      common.Address
	Raw           types.Log // Blockchain specific contextual infos
}

// FilterOwnershipTransferred is a free log retrieval operation binding the contract event 0x8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e0.
//
// Solidity: event OwnershipTransferred(address indexed previousOwner, address indexed newOwner)
func (_ServiceManager *ServiceManagerFilterer) FilterOwnershipTransferred(opts *bind.FilterOpts, previousOwner []common.Address, newOwner []common.Address) (*ServiceManagerOwnershipTransferredIterator, error) {

	var previousOwnerRule []interface{}
	for _, previousOwnerItem := range previousOwner {
		previousOwnerRule = append(previousOwnerRule, previousOwnerItem)
	}
	var newOwnerRule []interface{}
	for _, newOwnerItem := range newOwner {
		newOwnerRule = append(newOwnerRule, newOwnerItem)
	}

	logs, sub, err := _ServiceManager.contract.FilterLogs(opts, "OwnershipTransferred", previousOwnerRule, newOwnerRule)
	if err != nil {
		return nil, err
	}
	return &ServiceManagerOwnershipTransferredIterator{contract: _ServiceManager.contract, event: "OwnershipTransferred", logs: logs, sub: sub}, nil
}

// WatchOwnershipTransferred is a free log subscription operation binding the contract event 0x8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e0.
//
// Solidity: event OwnershipTransferred(address indexed previousOwner, address indexed newOwner)
func (_ServiceManager *ServiceManagerFilterer) WatchOwnershipTransferred(opts *bind.WatchOpts, sink chan<- *ServiceManagerOwnershipTransferred, previousOwner []common.Address, newOwner []common.Address) (event.Subscription, error) {

	var previousOwnerRule []interface{}
	for _, previousOwnerItem := range previousOwner {
		previousOwnerRule = append(previousOwnerRule, previousOwnerItem)
	}
	var newOwnerRule []interface{}
	for _, newOwnerItem := range newOwner {
		newOwnerRule = append(newOwnerRule, newOwnerItem)
	}

	logs, sub, err := _ServiceManager.contract.WatchLogs(opts, "OwnershipTransferred", previousOwnerRule, newOwnerRule)
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(ServiceManagerOwnershipTransferred)
				if err := _ServiceManager.contract.UnpackLog(event, "OwnershipTransferred", log); err != nil {
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
func (_ServiceManager *ServiceManagerFilterer) ParseOwnershipTransferred(log types.Log) (*ServiceManagerOwnershipTransferred, error) {
	event := new(ServiceManagerOwnershipTransferred)
	if err := _ServiceManager.contract.UnpackLog(event, "OwnershipTransferred", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}

// ServiceManagerRewardsInitiatorChangedIterator is returned from FilterRewardsInitiatorChanged and is used to iterate over the raw logs and unpacked data for RewardsInitiatorChanged events raised by the ServiceManager contract.
type ServiceManagerRewardsInitiatorChangedIterator struct {
	Event *ServiceManagerRewardsInitiatorChanged // Event containing the contract specifics and raw log

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
func (it *ServiceManagerRewardsInitiatorChangedIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(ServiceManagerRewardsInitiatorChanged)
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
		it.Event = new(ServiceManagerRewardsInitiatorChanged)
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
func (it *ServiceManagerRewardsInitiatorChangedIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *ServiceManagerRewardsInitiatorChangedIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// ServiceManagerRewardsInitiatorChanged represents a RewardsInitiatorChanged event raised by the ServiceManager contract.
type ServiceManagerRewardsInitiatorChanged struct {
	Previous common.Address
	Current  common.Address
	Raw      types.Log // Blockchain specific contextual infos
}

// FilterRewardsInitiatorChanged is a free log retrieval operation binding the contract event 0xb76df846ea8d9dbcb84787b03ef1fe02bdce4f16b684cdcaccac2ff65fb510dd.
//
// Solidity: event RewardsInitiatorChanged(address indexed previous, address indexed current)
func (_ServiceManager *ServiceManagerFilterer) FilterRewardsInitiatorChanged(opts *bind.FilterOpts, previous []common.Address, current []common.Address) (*ServiceManagerRewardsInitiatorChangedIterator, error) {

	var previousRule []interface{}
	for _, previousItem := range previous {
		previousRule = append(previousRule, previousItem)
	}
	var currentRule []interface{}
	for _, currentItem := range current {
		currentRule = append(currentRule, currentItem)
	}

	logs, sub, err := _ServiceManager.contract.FilterLogs(opts, "RewardsInitiatorChanged", previousRule, currentRule)
	if err != nil {
		return nil, err
	}
	return &ServiceManagerRewardsInitiatorChangedIterator{contract: _ServiceManager.contract, event: "RewardsInitiatorChanged", logs: logs, sub: sub}, nil
}

// WatchRewardsInitiatorChanged is a free log subscription operation binding the contract event 0xb76df846ea8d9dbcb84787b03ef1fe02bdce4f16b684cdcaccac2ff65fb510dd.
//
// Solidity: event RewardsInitiatorChanged(address indexed previous, address indexed current)
func (_ServiceManager *ServiceManagerFilterer) WatchRewardsInitiatorChanged(opts *bind.WatchOpts, sink chan<- *ServiceManagerRewardsInitiatorChanged, previous []common.Address, current []common.Address) (event.Subscription, error) {

	var previousRule []interface{}
	for _, previousItem := range previous {
		previousRule = append(previousRule, previousItem)
	}
	var currentRule []interface{}
	for _, currentItem := range current {
		currentRule = append(currentRule, currentItem)
	}

	logs, sub, err := _ServiceManager.contract.WatchLogs(opts, "RewardsInitiatorChanged", previousRule, currentRule)
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(ServiceManagerRewardsInitiatorChanged)
				if err := _ServiceManager.contract.UnpackLog(event, "RewardsInitiatorChanged", log); err != nil {
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
func (_ServiceManager *ServiceManagerFilterer) ParseRewardsInitiatorChanged(log types.Log) (*ServiceManagerRewardsInitiatorChanged, error) {
	event := new(ServiceManagerRewardsInitiatorChanged)
	if err := _ServiceManager.contract.UnpackLog(event, "RewardsInitiatorChanged", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}

// ServiceManagerStakeNotUpdatedIterator is returned from FilterStakeNotUpdated and is used to iterate over the raw logs and unpacked data for StakeNotUpdated events raised by the ServiceManager contract.
type ServiceManagerStakeNotUpdatedIterator struct {
	Event *ServiceManagerStakeNotUpdated // Event containing the contract specifics and raw log

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
func (it *ServiceManagerStakeNotUpdatedIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(ServiceManagerStakeNotUpdated)
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
		it.Event = new(ServiceManagerStakeNotUpdated)
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
func (it *ServiceManagerStakeNotUpdatedIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *ServiceManagerStakeNotUpdatedIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// ServiceManagerStakeNotUpdated represents a StakeNotUpdated event raised by the ServiceManager contract.
type ServiceManagerStakeNotUpdated struct {
	Registrar common.Address
	Operator  common.Address
	Raw       types.Log // Blockchain specific contextual infos
}

// FilterStakeNotUpdated is a free log retrieval operation binding the contract event 0xadfe325bff635484ac0594e4f98d234b93e3ab4cb5919c3b9b0ff9642fca5aba.
//
// Solidity: event StakeNotUpdated(address indexed registrar, address indexed operator)
func (_ServiceManager *ServiceManagerFilterer) FilterStakeNotUpdated(opts *bind.FilterOpts, registrar []common.Address, operator []common.Address) (*ServiceManagerStakeNotUpdatedIterator, error) {

	var registrarRule []interface{}
	for _, registrarItem := range registrar {
		registrarRule = append(registrarRule, registrarItem)
	}
	var operatorRule []interface{}
	for _, operatorItem := range operator {
		operatorRule = append(operatorRule, operatorItem)
	}

	logs, sub, err := _ServiceManager.contract.FilterLogs(opts, "StakeNotUpdated", registrarRule, operatorRule)
	if err != nil {
		return nil, err
	}
	return &ServiceManagerStakeNotUpdatedIterator{contract: _ServiceManager.contract, event: "StakeNotUpdated", logs: logs, sub: sub}, nil
}

// WatchStakeNotUpdated is a free log subscription operation binding the contract event 0xadfe325bff635484ac0594e4f98d234b93e3ab4cb5919c3b9b0ff9642fca5aba.
//
// Solidity: event StakeNotUpdated(address indexed registrar, address indexed operator)
func (_ServiceManager *ServiceManagerFilterer) WatchStakeNotUpdated(opts *bind.WatchOpts, sink chan<- *ServiceManagerStakeNotUpdated, registrar []common.Address, operator []common.Address) (event.Subscription, error) {

	var registrarRule []interface{}
	for _, registrarItem := range registrar {
		registrarRule = append(registrarRule, registrarItem)
	}
	var operatorRule []interface{}
	for _, operatorItem := range operator {
		operatorRule = append(operatorRule, operatorItem)
	}

	logs, sub, err := _ServiceManager.contract.WatchLogs(opts, "StakeNotUpdated", registrarRule, operatorRule)
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(ServiceManagerStakeNotUpdated)
				if err := _ServiceManager.contract.UnpackLog(event, "StakeNotUpdated", log); err != nil {
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
func (_ServiceManager *ServiceManagerFilterer) ParseStakeNotUpdated(log types.Log) (*ServiceManagerStakeNotUpdated, error) {
	event := new(ServiceManagerStakeNotUpdated)
	if err := _ServiceManager.contract.UnpackLog(event, "StakeNotUpdated", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}
