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
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"allocationManager_\",\"type\":\"address\",\"internalType\":\"contractIAllocationManager\"},{\"name\":\"permissionController_\",\"type\":\"address\",\"internalType\":\"contractIPermissionController\"},{\"name\":\"rewardsCoordinator_\",\"type\":\"address\",\"internalType\":\"contractIRewardsCoordinator\"},{\"name\":\"owner_\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"acceptOwnership\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"addPendingAdmin\",\"inputs\":[{\"name\":\"admin\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"allocationManager\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIAllocationManager\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"applyChallenger\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"challenger\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"noticeBlocks\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"owner\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"pendingOwner\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"permissionController\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIPermissionController\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"proposeChallenger\",\"inputs\":[{\"name\":\"challenger_\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"proposedChallenger\",\"inputs\":[],\"outputs\":[{\"name\":\"challenger_\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"fromBlock\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"removeAppointee\",\"inputs\":[{\"name\":\"appointee\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"target\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"selector\",\"type\":\"bytes4\",\"internalType\":\"bytes4\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"removePendingAdmin\",\"inputs\":[{\"name\":\"admin\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"renounceOwnership\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"pure\"},{\"type\":\"function\",\"name\":\"rewardsCoordinator\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIRewardsCoordinator\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"rewardsInitiator\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"setAppointee\",\"inputs\":[{\"name\":\"appointee\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"target\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"selector\",\"type\":\"bytes4\",\"internalType\":\"bytes4\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setChallenger\",\"inputs\":[{\"name\":\"challenger_\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setRegistrar\",\"inputs\":[{\"name\":\"registrar\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setRewardsInitiator\",\"inputs\":[{\"name\":\"initiator\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setUp\",\"inputs\":[{\"name\":\"metadataURI\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"coordinator\",\"type\":\"address\",\"internalType\":\"contractISlashingRegistryCoordinator\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setUpTable\",\"inputs\":[{\"name\":\"metadataURI\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"table\",\"type\":\"address\",\"internalType\":\"contractIOperatorTable\"},{\"name\":\"sets\",\"type\":\"tuple[]\",\"internalType\":\"structIAllocationManager.CreateSetParams[]\",\"components\":[{\"name\":\"operatorSetId\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"strategies\",\"type\":\"address[]\",\"internalType\":\"address[]\"}]}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setUpUntil\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"slashOperator\",\"inputs\":[{\"name\":\"params\",\"type\":\"tuple\",\"internalType\":\"structISlasher.SlashingParams\",\"components\":[{\"name\":\"operator\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"operatorSetId\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"strategies\",\"type\":\"address[]\",\"internalType\":\"address[]\"},{\"name\":\"wadsToSlash\",\"type\":\"uint256[]\",\"internalType\":\"uint256[]\"},{\"name\":\"description\",\"type\":\"string\",\"internalType\":\"string\"}]}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"submitRewards\",\"inputs\":[{\"name\":\"operatorSetId\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"submissions\",\"type\":\"tuple[]\",\"internalType\":\"structIRewardsCoordinator.OperatorDirectedRewardsSubmission[]\",\"components\":[{\"name\":\"strategiesAndMultipliers\",\"type\":\"tuple[]\",\"internalType\":\"structIRewardsCoordinator.StrategyAndMultiplier[]\",\"components\":[{\"name\":\"strategy\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"multiplier\",\"type\":\"uint96\",\"internalType\":\"uint96\"}]},{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"operatorRewards\",\"type\":\"tuple[]\",\"internalType\":\"structIRewardsCoordinator.OperatorReward[]\",\"components\":[{\"name\":\"operator\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"name\":\"startTimestamp\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"duration\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"description\",\"type\":\"string\",\"internalType\":\"string\"}]}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"transferOwnership\",\"inputs\":[{\"name\":\"newOwner\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"updateMetadataURI\",\"inputs\":[{\"name\":\"metadataURI\",\"type\":\"string\",\"internalType\":\"string\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"event\",\"name\":\"ChallengerChanged\",\"inputs\":[{\"name\":\"previous\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"current\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ChallengerProposed\",\"inputs\":[{\"name\":\"challenger\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"fromBlock\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"OwnershipTransferStarted\",\"inputs\":[{\"name\":\"previousOwner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"newOwner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"OwnershipTransferred\",\"inputs\":[{\"name\":\"previousOwner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"newOwner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"RewardsInitiatorChanged\",\"inputs\":[{\"name\":\"previous\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"current\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"StakeNotUpdated\",\"inputs\":[{\"name\":\"registrar\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"operator\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"ChallengerNeedsNotice\",\"inputs\":[{\"name\":\"challenger\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NotChallenger\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NotRewardsInitiator\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NothingProposed\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"NoticeNotOver\",\"inputs\":[{\"name\":\"fromBlock\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"OwnableInvalidOwner\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"OwnableUnauthorizedAccount\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"OwnerNeeded\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"SafeERC20FailedOperation\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"InvalidPermissions\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"NonexistentAVSMetadata\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"AdminAlreadyPending\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"AdminAlreadySet\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"AdminNotPending\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"AdminNotSet\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"AppointeeAlreadySet\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"AppointeeNotSet\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"CannotHaveZeroAdmins\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"NotAdmin\",\"inputs\":[]}]",
	Sigs: map[string]string{
		"79ba5097": "acceptOwnership()",
		"279432eb": "addPendingAdmin(address)",
		"ca8aa7c7": "allocationManager()",
		"8d57f831": "applyChallenger()",
		"534db0e2": "challenger()",
		"301d515d": "noticeBlocks()",
		"8da5cb5b": "owner()",
		"e30c3978": "pendingOwner()",
		"4657e26a": "permissionController()",
		"1ddf53ab": "proposeChallenger(address)",
		"008ac07c": "proposedChallenger()",
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
	},
	Bin: "0x610120604052348015610010575f5ffd5b5060405161246238038061246283398101604081905261002f916101a1565b806001600160a01b03811661005d57604051631e4fbdf760e01b81525f600482015260240160405180910390fd5b61006681610112565b506001600160a01b03808516608081905284821660a05290831660c05260408051637bc1ef6160e01b815290516100f592612000929091637bc1ef61916004808201926020929091908290030181865afa1580156100c6573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906100ea91906101fd565b63ffffffff1661012e565b60e05261010461200043610227565b610100525061024692505050565b600180546001600160a01b031916905561012b8161013e565b50565b8082118183180281185b92915050565b5f80546001600160a01b038381166001600160a01b0319831681178455604051919092169283917f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e09190a35050565b6001600160a01b038116811461012b575f5ffd5b5f5f5f5f608085870312156101b4575f5ffd5b84516101bf8161018d565b60208601519094506101d08161018d565b60408601519093506101e18161018d565b60608601519092506101f28161018d565b939692955090935050565b5f6020828403121561020d575f5ffd5b815163ffffffff81168114610220575f5ffd5b9392505050565b8082018082111561013857634e487b7160e01b5f52601160045260245ffd5b60805160a05160c05160e0516101005161215a6103085f395f81816103d0015261119101525f818161023b015261047701525f818161033101528181610620015261067e01525f818161029601528181610715015281816111410152818161125b015261140b01525f81816103a9015281816108240152818161090b01528181610a3d01528181610ac601528181610b4f01528181610d2601528181610e9f01528181610f0301528181610f8c01528181610fe40152611327015261215a5ff3fe608060405234801561000f575f5ffd5b50600436106101af575f3560e01c8063744df359116100f3578063ba55088011610093578063e30c39781161006e578063e30c3978146103f2578063f2fde38b14610403578063faab9d3914610416578063fc299dee14610429575f5ffd5b8063ba55088014610391578063ca8aa7c7146103a4578063dc3eafad146103cb575f5ffd5b80638d57f831116100ce5780638d57f831146103535780638da5cb5b1461035b5780639da16d8e1461036b578063b6b465351461037e575f5ffd5b8063744df3591461031157806379ba5097146103245780638a2fc4e31461032c575f5ffd5b80633bc28c8c1161015e578063534db0e211610139578063534db0e2146102d057806353fd3e81146102e357806369e6aeec146102f6578063715018a614610309575f5ffd5b80633bc28c8c1461026b5780633d0714221461027e5780634657e26a14610291575f5ffd5b80632238a98a1161018e5780632238a98a14610210578063279432eb14610223578063301d515d14610236575f5ffd5b80628ac07c146101b35780631ddf53ab146101e85780631fdb0cfd146101fd575b5f5ffd5b600454604080516001600160a01b0383168152600160a01b90920467ffffffffffffffff166020830152015b60405180910390f35b6101fb6101f63660046117e5565b61043c565b005b6101fb61020b366004611807565b6104af565b6101fb61021e3660046118b6565b6104c7565b6101fb6102313660046117e5565b6106e8565b61025d7f000000000000000000000000000000000000000000000000000000000000000081565b6040519081526020016101df565b6101fb6102793660046117e5565b610770565b6101fb61028c366004611905565b6107d3565b6102b87f000000000000000000000000000000000000000000000000000000000000000081565b6040516001600160a01b0390911681526020016101df565b6003546102b8906001600160a01b031681565b6101fb6102f136600461197a565b610a1e565b6101fb6103043660046119b9565b610aa7565b6101fb610ecb565b6101fb61031f366004611a3b565b610ee4565b6101fb6110b4565b6102b87f000000000000000000000000000000000000000000000000000000000000000081565b6101fb6110f8565b5f546001600160a01b03166102b8565b6101fb6103793660046117e5565b611114565b6101fb61038c3660046117e5565b611170565b6101fb61039f366004611807565b611216565b6102b87f000000000000000000000000000000000000000000000000000000000000000081565b61025d7f000000000000000000000000000000000000000000000000000000000000000081565b6001546001600160a01b03166102b8565b6101fb6104113660046117e5565b61128a565b6101fb6104243660046117e5565b6112fa565b6002546102b8906001600160a01b031681565b610444611356565b6001600160a01b0381167fde7dea09386c960a24196edf5184dcba16c2cc59967383ba97dbde6ade74ca4061049b6004847f0000000000000000000000000000000000000000000000000000000000000000611382565b60405190815260200160405180910390a250565b6104b7611356565b6104c28383836113ce565b505050565b6002546001600160a01b03163314806104e957505f546001600160a01b031633145b33906105195760405163672eea7960e11b81526001600160a01b0390911660048201526024015b60405180910390fd5b505f5b8181101561064f575f5f5b84848481811061053957610539611a83565b905060200281019061054b9190611a97565b610559906040810190611ab5565b90508110156105c35784848481811061057457610574611a83565b90506020028101906105869190611a97565b610594906040810190611ab5565b828181106105a4576105a4611a83565b90506040020160200135826105b99190611afb565b9150600101610527565b505f8484848181106105d7576105d7611a83565b90506020028101906105e99190611a97565b6105fa9060408101906020016117e5565b90506106116001600160a01b03821633308561143a565b6106456001600160a01b0382167f000000000000000000000000000000000000000000000000000000000000000084611476565b505060010161051c565b5060408051808201825230815263ffffffff851660208201529051630ca2989960e01b81526001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001691630ca29899916106b6919086908690600401611c20565b5f604051808303815f87803b1580156106cd575f5ffd5b505af11580156106df573d5f5f3e3d5ffd5b50505050505050565b6106f0611356565b60405163eb5a4e8760e01b81523060048201526001600160a01b0382811660248301527f0000000000000000000000000000000000000000000000000000000000000000169063eb5a4e87906044015b5f604051808303815f87803b158015610757575f5ffd5b505af1158015610769573d5f5f3e3d5ffd5b5050505050565b610778611356565b6002546040516001600160a01b038084169216907fb76df846ea8d9dbcb84787b03ef1fe02bdce4f16b684cdcaccac2ff65fb510dd905f90a3600280546001600160a01b0319166001600160a01b0392909216919091179055565b60035433906001600160a01b0316811461080c576040516330268a2560e21b81526001600160a01b039091166004820152602401610510565b50604051633635205760e01b81526001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000169063363520579061085b9030908590600401611e47565b5f604051808303815f87803b158015610872575f5ffd5b505af1158015610884573d5f5f3e3d5ffd5b505f9250600191506108939050565b6040519080825280602002602001820160405280156108bc578160200160208202803683370190505b5090506108cc60208301836117e5565b815f815181106108de576108de611a83565b6001600160a01b03928316602091820292909201015260405163304c10cd60e01b81523060048201525f917f0000000000000000000000000000000000000000000000000000000000000000169063304c10cd90602401602060405180830381865afa158015610950573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906109749190611f51565b60405162cf2ab560e01b81529091506001600160a01b0382169062cf2ab5906109a1908590600401611fa5565b5f604051808303815f87803b1580156109b8575f5ffd5b505af19250505080156109c9575060015b6104c2576109da60208401846117e5565b6001600160a01b0316816001600160a01b03167fadfe325bff635484ac0594e4f98d234b93e3ab4cb5919c3b9b0ff9642fca5aba60405160405180910390a3505050565b610a26611356565b60405163a982182160e01b81526001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000169063a982182190610a7690309086908690600401611fb7565b5f604051808303815f87803b158015610a8d575f5ffd5b505af1158015610a9f573d5f5f3e3d5ffd5b505050505050565b610aaf611356565b60405163a982182160e01b81526001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000169063a982182190610aff90309089908990600401611fb7565b5f604051808303815f87803b158015610b16575f5ffd5b505af1158015610b28573d5f5f3e3d5ffd5b50506040516334f65bfd60e21b81523060048201526001600160a01b0386811660248301527f000000000000000000000000000000000000000000000000000000000000000016925063d3d96ff491506044015f604051808303815f87803b158015610b92575f5ffd5b505af1158015610ba4573d5f5f3e3d5ffd5b505f92508391505067ffffffffffffffff811115610bc457610bc4611f3d565b604051908082528060200260200182016040528015610c2657816020015b610c1360405180606001604052805f63ffffffff168152602001606081526020015f6001600160a01b031681525090565b815260200190600190039081610be25790505b5090505f5b82811015610d0e576040518060600160405280858584818110610c5057610c50611a83565b9050602002810190610c629190611fe2565b610c70906020810190611ff6565b63ffffffff168152602001858584818110610c8d57610c8d611a83565b9050602002810190610c9f9190611fe2565b610cad90602081019061200f565b808060200260200160405190810160405280939291908181526020018383602002808284375f92019190915250505090825250306020909101528251839083908110610cfb57610cfb611a83565b6020908102919091010152600101610c2b565b50604051633dff8e7d60e01b81526001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001690633dff8e7d90610d5d9030908590600401612055565b5f604051808303815f87803b158015610d74575f5ffd5b505af1158015610d86573d5f5f3e3d5ffd5b50505050836001600160a01b0316633ec45c7e6040518163ffffffff1660e01b8152600401602060405180830381865afa158015610dc6573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610dea9190611f51565b6001600160a01b031663ea0d81496040518060400160405280306001600160a01b0316815260200186865f818110610e2457610e24611a83565b9050602002810190610e369190611fe2565b610e44906020810190611ff6565b63ffffffff1681525060026040518363ffffffff1660e01b8152600401610e6c9291906120f9565b5f604051808303815f87803b158015610e83575f5ffd5b505af1158015610e95573d5f5f3e3d5ffd5b50505050610a9f847f0000000000000000000000000000000000000000000000000000000000000000636e3492b560e01b6113ce565b60405163017ed72b60e01b815260040160405180910390fd5b610eec611356565b60405163a982182160e01b81526001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000169063a982182190610f3c90309087908790600401611fb7565b5f604051808303815f87803b158015610f53575f5ffd5b505af1158015610f65573d5f5f3e3d5ffd5b50506040516334f65bfd60e21b81523060048201526001600160a01b0384811660248301527f000000000000000000000000000000000000000000000000000000000000000016925063d3d96ff491506044015f604051808303815f87803b158015610fcf575f5ffd5b505af1158015610fe1573d5f5f3e3d5ffd5b507f0000000000000000000000000000000000000000000000000000000000000000925061101b915083905082630130fc2760e51b6113ce565b61102d8282636e3492b560e01b6113ce565b5f826001600160a01b031663683048356040518163ffffffff1660e01b8152600401602060405180830381865afa15801561106a573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061108e9190611f51565b90506110a28183630287f75160e51b6113ce565b610769818363b66bd98960e01b6113ce565b60015433906001600160a01b031681146110ec5760405163118cdaa760e01b81526001600160a01b0382166004820152602401610510565b6110f5816114fd565b50565b611100611356565b61111261110d6004611516565b611590565b565b61111c611356565b604051634f906cf960e01b81523060048201526001600160a01b0382811660248301527f00000000000000000000000000000000000000000000000000000000000000001690634f906cf990604401610740565b611178611356565b6003545f90600160a01b900460ff161580156111b357507f000000000000000000000000000000000000000000000000000000000000000043105b90506001600160a01b03821615806111c85750805b82906111f35760405163851f8fa760e01b81526001600160a01b039091166004820152602401610510565b50611209600480546001600160e01b0319169055565b61121282611590565b5050565b61121e611356565b604051630664120160e01b81523060048201526001600160a01b03848116602483015283811660448301526001600160e01b0319831660648301527f000000000000000000000000000000000000000000000000000000000000000016906306641201906084016106b6565b611292611356565b600180546001600160a01b0383166001600160a01b031990911681179091556112c25f546001600160a01b031690565b6001600160a01b03167f38d16b8cac22d99fc7c124b9cd0de2d3fa1faef420bfe791d8c362d765e2270060405160405180910390a350565b611302611356565b6040516334f65bfd60e21b81523060048201526001600160a01b0382811660248301527f0000000000000000000000000000000000000000000000000000000000000000169063d3d96ff490604401610740565b5f546001600160a01b031633146111125760405163118cdaa760e01b8152336004820152602401610510565b5f61138d8243611afb565b84546001600160e01b031916600160a01b67ffffffffffffffff8316026001600160a01b031916176001600160a01b03949094169390931790935550919050565b604051634a86c03760e11b81523060048201526001600160a01b03848116602483015283811660448301526001600160e01b0319831660648301527f0000000000000000000000000000000000000000000000000000000000000000169063950d806e906084016106b6565b611448848484846001611629565b61147057604051635274afe760e01b81526001600160a01b0385166004820152602401610510565b50505050565b604051636eb1769f60e11b81523060048201526001600160a01b0383811660248301525f919085169063dd62ed3e90604401602060405180830381865afa1580156114c3573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906114e79190612143565b905061147084846114f88585611afb565b611696565b600180546001600160a01b03191690556110f581611710565b80545f90600160a01b900467ffffffffffffffff1680820361154b5760405163e8d4708f60e01b815260040160405180910390fd5b804310158190611571576040516301e32ad960e71b815260040161051091815260200190565b505081546001600160e01b03198116909255506001600160a01b031690565b6001600160a01b038116156115ce57600380547fffffffffffffffffffffff00ffffffffffffffffffffffffffffffffffffffff16600160a01b1790555b6003546040516001600160a01b038084169216907f4478c8120ab23edb26b1286be4445565341780a5e4a38efa9ad49deda6168cdf905f90a3600380546001600160a01b0319166001600160a01b0392909216919091179055565b6040516323b872dd60e01b5f8181526001600160a01b038781166004528616602452604485905291602083606481808c5af1925060015f51148316611685578383151615611679573d5f823e3d81fd5b5f883b113d1516831692505b604052505f60605295945050505050565b6116a28383835f61175f565b6104c2576116b383835f600161175f565b6116db57604051635274afe760e01b81526001600160a01b0384166004820152602401610510565b6116e8838383600161175f565b6104c257604051635274afe760e01b81526001600160a01b0384166004820152602401610510565b5f80546001600160a01b038381166001600160a01b0319831681178455604051919092169283917f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e09190a35050565b60405163095ea7b360e01b5f8181526001600160a01b038616600452602485905291602083604481808b5af1925060015f511483166117b55783831516156117a9573d5f823e3d81fd5b5f873b113d1516831692505b60405250949350505050565b6001600160a01b03811681146110f5575f5ffd5b80356117e0816117c1565b919050565b5f602082840312156117f5575f5ffd5b8135611800816117c1565b9392505050565b5f5f5f60608486031215611819575f5ffd5b8335611824816117c1565b92506020840135611834816117c1565b915060408401356001600160e01b031981168114611850575f5ffd5b809150509250925092565b803563ffffffff811681146117e0575f5ffd5b5f5f83601f84011261187e575f5ffd5b50813567ffffffffffffffff811115611895575f5ffd5b6020830191508360208260051b85010111156118af575f5ffd5b9250929050565b5f5f5f604084860312156118c8575f5ffd5b6118d18461185b565b9250602084013567ffffffffffffffff8111156118ec575f5ffd5b6118f88682870161186e565b9497909650939450505050565b5f60208284031215611915575f5ffd5b813567ffffffffffffffff81111561192b575f5ffd5b820160a08185031215611800575f5ffd5b5f5f83601f84011261194c575f5ffd5b50813567ffffffffffffffff811115611963575f5ffd5b6020830191508360208285010111156118af575f5ffd5b5f5f6020838503121561198b575f5ffd5b823567ffffffffffffffff8111156119a1575f5ffd5b6119ad8582860161193c565b90969095509350505050565b5f5f5f5f5f606086880312156119cd575f5ffd5b853567ffffffffffffffff8111156119e3575f5ffd5b6119ef8882890161193c565b9096509450506020860135611a03816117c1565b9250604086013567ffffffffffffffff811115611a1e575f5ffd5b611a2a8882890161186e565b969995985093965092949392505050565b5f5f5f60408486031215611a4d575f5ffd5b833567ffffffffffffffff811115611a63575f5ffd5b611a6f8682870161193c565b9094509250506020840135611850816117c1565b634e487b7160e01b5f52603260045260245ffd5b5f823560be19833603018112611aab575f5ffd5b9190910192915050565b5f5f8335601e19843603018112611aca575f5ffd5b83018035915067ffffffffffffffff821115611ae4575f5ffd5b6020019150600681901b36038213156118af575f5ffd5b80820180821115611b1a57634e487b7160e01b5f52601160045260245ffd5b92915050565b5f5f8335601e19843603018112611b35575f5ffd5b830160208101925035905067ffffffffffffffff811115611b54575f5ffd5b8060061b36038213156118af575f5ffd5b8183526020830192505f815f5b84811015611bac578135611b85816117c1565b6001600160a01b031686526020828101359087015260409586019590910190600101611b72565b5093949350505050565b5f5f8335601e19843603018112611bcb575f5ffd5b830160208101925035905067ffffffffffffffff811115611bea575f5ffd5b8036038213156118af575f5ffd5b81835281816020850137505f828201602090810191909152601f909101601f19169091010190565b83516001600160a01b0316815260208085015163ffffffff16908201525f60608201606060408401528390526080600584901b83018101908301855f60be1936839003015b87821015611dab57868503607f190184528235818112611c83575f5ffd5b890160c08601611c938280611b20565b60c0895291829052905f9060e089015b81831015611cf9578335611cb6816117c1565b6001600160a01b0316815260208401356bffffffffffffffffffffffff8116808214611ce0575f5ffd5b6020830152506040938401936001939093019201611ca3565b611d05602086016117d5565b6001600160a01b03811660208c01529350611d236040860186611b20565b9450925089810360408b0152611d3a818585611b65565b9350505050611d4b6060830161185b565b63ffffffff166060880152611d626080830161185b565b63ffffffff166080880152611d7a60a0830183611bb6565b925087820360a0890152611d8f828483611bf8565b9750505050602083019250602084019350600182019150611c65565b509298975050505050505050565b5f5f8335601e19843603018112611dce575f5ffd5b830160208101925035905067ffffffffffffffff811115611ded575f5ffd5b8060051b36038213156118af575f5ffd5b8183525f7f07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff831115611e2e575f5ffd5b8260051b80836020870137939093016020019392505050565b6001600160a01b0383168152604060208201525f60e082018335611e6a816117c1565b6001600160a01b0316604084015263ffffffff611e896020860161185b565b166060840152611e9c6040850185611db9565b60a0608086015291829052905f9061010085015b81831015611ee1578335611ec3816117c1565b6001600160a01b031681526020938401936001939093019201611eb0565b611eee6060880188611db9565b878303603f190160a089015294509250611f09818585611dfe565b9350505050611f1b6080850185611bb6565b848303603f190160c0860152611f32838284611bf8565b979650505050505050565b634e487b7160e01b5f52604160045260245ffd5b5f60208284031215611f61575f5ffd5b8151611800816117c1565b5f8151808452602084019350602083015f5b82811015611bac5781516001600160a01b0316865260209586019590910190600101611f7e565b602081525f6118006020830184611f6c565b6001600160a01b0384168152604060208201525f611fd9604083018486611bf8565b95945050505050565b5f8235603e19833603018112611aab575f5ffd5b5f60208284031215612006575f5ffd5b6118008261185b565b5f5f8335601e19843603018112612024575f5ffd5b83018035915067ffffffffffffffff82111561203e575f5ffd5b6020019150600581901b36038213156118af575f5ffd5b5f604082016001600160a01b03851683526040602084015280845180835260608501915060608160051b8601019250602086015f5b828110156120ec57605f19878603018452815163ffffffff81511686526020810151606060208801526120c06060880182611f6c565b6040928301516001600160a01b031697909201969096529450602093840193919091019060010161208a565b5092979650505050505050565b82516001600160a01b0316815260208084015163ffffffff1690820152606081016003831061213657634e487b7160e01b5f52602160045260245ffd5b8260408301529392505050565b5f60208284031215612153575f5ffd5b505191905056",
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

// NoticeBlocks is a free data retrieval call binding the contract method 0x301d515d.
//
// Solidity: function noticeBlocks() view returns(uint256)
func (_PriceOracleServiceManager *PriceOracleServiceManagerCaller) NoticeBlocks(opts *bind.CallOpts) (*big.Int, error) {
	var out []interface{}
	err := _PriceOracleServiceManager.contract.Call(opts, &out, "noticeBlocks")

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// NoticeBlocks is a free data retrieval call binding the contract method 0x301d515d.
//
// Solidity: function noticeBlocks() view returns(uint256)
func (_PriceOracleServiceManager *PriceOracleServiceManagerSession) NoticeBlocks() (*big.Int, error) {
	return _PriceOracleServiceManager.Contract.NoticeBlocks(&_PriceOracleServiceManager.CallOpts)
}

// NoticeBlocks is a free data retrieval call binding the contract method 0x301d515d.
//
// Solidity: function noticeBlocks() view returns(uint256)
func (_PriceOracleServiceManager *PriceOracleServiceManagerCallerSession) NoticeBlocks() (*big.Int, error) {
	return _PriceOracleServiceManager.Contract.NoticeBlocks(&_PriceOracleServiceManager.CallOpts)
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

// ProposedChallenger is a free data retrieval call binding the contract method 0x008ac07c.
//
// Solidity: function proposedChallenger() view returns(address challenger_, uint256 fromBlock)
func (_PriceOracleServiceManager *PriceOracleServiceManagerCaller) ProposedChallenger(opts *bind.CallOpts) (struct {
	Challenger common.Address
	FromBlock  *big.Int
}, error) {
	var out []interface{}
	err := _PriceOracleServiceManager.contract.Call(opts, &out, "proposedChallenger")

	outstruct := new(struct {
		Challenger common.Address
		FromBlock  *big.Int
	})
	if err != nil {
		return *outstruct, err
	}

	outstruct.Challenger = *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	outstruct.FromBlock = *abi.ConvertType(out[1], new(*big.Int)).(**big.Int)

	return *outstruct, err

}

// ProposedChallenger is a free data retrieval call binding the contract method 0x008ac07c.
//
// Solidity: function proposedChallenger() view returns(address challenger_, uint256 fromBlock)
func (_PriceOracleServiceManager *PriceOracleServiceManagerSession) ProposedChallenger() (struct {
	Challenger common.Address
	FromBlock  *big.Int
}, error) {
	return _PriceOracleServiceManager.Contract.ProposedChallenger(&_PriceOracleServiceManager.CallOpts)
}

// ProposedChallenger is a free data retrieval call binding the contract method 0x008ac07c.
//
// Solidity: function proposedChallenger() view returns(address challenger_, uint256 fromBlock)
func (_PriceOracleServiceManager *PriceOracleServiceManagerCallerSession) ProposedChallenger() (struct {
	Challenger common.Address
	FromBlock  *big.Int
}, error) {
	return _PriceOracleServiceManager.Contract.ProposedChallenger(&_PriceOracleServiceManager.CallOpts)
}

// RenounceOwnership is a free data retrieval call binding the contract method 0x715018a6.
//
// Solidity: function renounceOwnership() pure returns()
func (_PriceOracleServiceManager *PriceOracleServiceManagerCaller) RenounceOwnership(opts *bind.CallOpts) error {
	var out []interface{}
	err := _PriceOracleServiceManager.contract.Call(opts, &out, "renounceOwnership")

	if err != nil {
		return err
	}

	return err

}

// RenounceOwnership is a free data retrieval call binding the contract method 0x715018a6.
//
// Solidity: function renounceOwnership() pure returns()
func (_PriceOracleServiceManager *PriceOracleServiceManagerSession) RenounceOwnership() error {
	return _PriceOracleServiceManager.Contract.RenounceOwnership(&_PriceOracleServiceManager.CallOpts)
}

// RenounceOwnership is a free data retrieval call binding the contract method 0x715018a6.
//
// Solidity: function renounceOwnership() pure returns()
func (_PriceOracleServiceManager *PriceOracleServiceManagerCallerSession) RenounceOwnership() error {
	return _PriceOracleServiceManager.Contract.RenounceOwnership(&_PriceOracleServiceManager.CallOpts)
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

// SetUpUntil is a free data retrieval call binding the contract method 0xdc3eafad.
//
// Solidity: function setUpUntil() view returns(uint256)
func (_PriceOracleServiceManager *PriceOracleServiceManagerCaller) SetUpUntil(opts *bind.CallOpts) (*big.Int, error) {
	var out []interface{}
	err := _PriceOracleServiceManager.contract.Call(opts, &out, "setUpUntil")

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// SetUpUntil is a free data retrieval call binding the contract method 0xdc3eafad.
//
// Solidity: function setUpUntil() view returns(uint256)
func (_PriceOracleServiceManager *PriceOracleServiceManagerSession) SetUpUntil() (*big.Int, error) {
	return _PriceOracleServiceManager.Contract.SetUpUntil(&_PriceOracleServiceManager.CallOpts)
}

// SetUpUntil is a free data retrieval call binding the contract method 0xdc3eafad.
//
// Solidity: function setUpUntil() view returns(uint256)
func (_PriceOracleServiceManager *PriceOracleServiceManagerCallerSession) SetUpUntil() (*big.Int, error) {
	return _PriceOracleServiceManager.Contract.SetUpUntil(&_PriceOracleServiceManager.CallOpts)
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

// ApplyChallenger is a paid mutator transaction binding the contract method 0x8d57f831.
//
// Solidity: function applyChallenger() returns()
func (_PriceOracleServiceManager *PriceOracleServiceManagerTransactor) ApplyChallenger(opts *bind.TransactOpts) (*types.Transaction, error) {
	return _PriceOracleServiceManager.contract.Transact(opts, "applyChallenger")
}

// ApplyChallenger is a paid mutator transaction binding the contract method 0x8d57f831.
//
// Solidity: function applyChallenger() returns()
func (_PriceOracleServiceManager *PriceOracleServiceManagerSession) ApplyChallenger() (*types.Transaction, error) {
	return _PriceOracleServiceManager.Contract.ApplyChallenger(&_PriceOracleServiceManager.TransactOpts)
}

// ApplyChallenger is a paid mutator transaction binding the contract method 0x8d57f831.
//
// Solidity: function applyChallenger() returns()
func (_PriceOracleServiceManager *PriceOracleServiceManagerTransactorSession) ApplyChallenger() (*types.Transaction, error) {
	return _PriceOracleServiceManager.Contract.ApplyChallenger(&_PriceOracleServiceManager.TransactOpts)
}

// ProposeChallenger is a paid mutator transaction binding the contract method 0x1ddf53ab.
//
// Solidity: function proposeChallenger(address challenger_) returns()
func (_PriceOracleServiceManager *PriceOracleServiceManagerTransactor) ProposeChallenger(opts *bind.TransactOpts, challenger_ common.Address) (*types.Transaction, error) {
	return _PriceOracleServiceManager.contract.Transact(opts, "proposeChallenger", challenger_)
}

// ProposeChallenger is a paid mutator transaction binding the contract method 0x1ddf53ab.
//
// Solidity: function proposeChallenger(address challenger_) returns()
func (_PriceOracleServiceManager *PriceOracleServiceManagerSession) ProposeChallenger(challenger_ common.Address) (*types.Transaction, error) {
	return _PriceOracleServiceManager.Contract.ProposeChallenger(&_PriceOracleServiceManager.TransactOpts, challenger_)
}

// ProposeChallenger is a paid mutator transaction binding the contract method 0x1ddf53ab.
//
// Solidity: function proposeChallenger(address challenger_) returns()
func (_PriceOracleServiceManager *PriceOracleServiceManagerTransactorSession) ProposeChallenger(challenger_ common.Address) (*types.Transaction, error) {
	return _PriceOracleServiceManager.Contract.ProposeChallenger(&_PriceOracleServiceManager.TransactOpts, challenger_)
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

// PriceOracleServiceManagerChallengerProposedIterator is returned from FilterChallengerProposed and is used to iterate over the raw logs and unpacked data for ChallengerProposed events raised by the PriceOracleServiceManager contract.
type PriceOracleServiceManagerChallengerProposedIterator struct {
	Event *PriceOracleServiceManagerChallengerProposed // Event containing the contract specifics and raw log

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
func (it *PriceOracleServiceManagerChallengerProposedIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(PriceOracleServiceManagerChallengerProposed)
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
		it.Event = new(PriceOracleServiceManagerChallengerProposed)
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
func (it *PriceOracleServiceManagerChallengerProposedIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *PriceOracleServiceManagerChallengerProposedIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// PriceOracleServiceManagerChallengerProposed represents a ChallengerProposed event raised by the PriceOracleServiceManager contract.
type PriceOracleServiceManagerChallengerProposed struct {
	Challenger common.Address
	FromBlock  *big.Int
	Raw        types.Log // Blockchain specific contextual infos
}

// FilterChallengerProposed is a free log retrieval operation binding the contract event 0xde7dea09386c960a24196edf5184dcba16c2cc59967383ba97dbde6ade74ca40.
//
// Solidity: event ChallengerProposed(address indexed challenger, uint256 fromBlock)
func (_PriceOracleServiceManager *PriceOracleServiceManagerFilterer) FilterChallengerProposed(opts *bind.FilterOpts, challenger []common.Address) (*PriceOracleServiceManagerChallengerProposedIterator, error) {

	var challengerRule []interface{}
	for _, challengerItem := range challenger {
		challengerRule = append(challengerRule, challengerItem)
	}

	logs, sub, err := _PriceOracleServiceManager.contract.FilterLogs(opts, "ChallengerProposed", challengerRule)
	if err != nil {
		return nil, err
	}
	return &PriceOracleServiceManagerChallengerProposedIterator{contract: _PriceOracleServiceManager.contract, event: "ChallengerProposed", logs: logs, sub: sub}, nil
}

// WatchChallengerProposed is a free log subscription operation binding the contract event 0xde7dea09386c960a24196edf5184dcba16c2cc59967383ba97dbde6ade74ca40.
//
// Solidity: event ChallengerProposed(address indexed challenger, uint256 fromBlock)
func (_PriceOracleServiceManager *PriceOracleServiceManagerFilterer) WatchChallengerProposed(opts *bind.WatchOpts, sink chan<- *PriceOracleServiceManagerChallengerProposed, challenger []common.Address) (event.Subscription, error) {

	var challengerRule []interface{}
	for _, challengerItem := range challenger {
		challengerRule = append(challengerRule, challengerItem)
	}

	logs, sub, err := _PriceOracleServiceManager.contract.WatchLogs(opts, "ChallengerProposed", challengerRule)
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(PriceOracleServiceManagerChallengerProposed)
				if err := _PriceOracleServiceManager.contract.UnpackLog(event, "ChallengerProposed", log); err != nil {
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

// ParseChallengerProposed is a log parse operation binding the contract event 0xde7dea09386c960a24196edf5184dcba16c2cc59967383ba97dbde6ade74ca40.
//
// Solidity: event ChallengerProposed(address indexed challenger, uint256 fromBlock)
func (_PriceOracleServiceManager *PriceOracleServiceManagerFilterer) ParseChallengerProposed(log types.Log) (*PriceOracleServiceManagerChallengerProposed, error) {
	event := new(PriceOracleServiceManagerChallengerProposed)
	if err := _PriceOracleServiceManager.contract.UnpackLog(event, "ChallengerProposed", log); err != nil {
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
