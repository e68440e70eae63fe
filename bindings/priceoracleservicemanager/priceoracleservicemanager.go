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

// PriceOracleServiceManagerMetaData contains all meta data concerning the PriceOracleServiceManager contract.
var PriceOracleServiceManagerMetaData = &bind.MetaData{
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"allocationManager_\",\"type\":\"address\",\"internalType\":\"contractIAllocationManager\"},{\"name\":\"permissionController_\",\"type\":\"address\",\"internalType\":\"contractIPermissionController\"},{\"name\":\"rewardsCoordinator_\",\"type\":\"address\",\"internalType\":\"contractIRewardsCoordinator\"},{\"name\":\"owner_\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"acceptOwnership\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"addPendingAdmin\",\"inputs\":[{\"name\":\"admin\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"allocationManager\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIAllocationManager\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"owner\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"pendingOwner\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"permissionController\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIPermissionController\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"removeAppointee\",\"inputs\":[{\"name\":\"appointee\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"target\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"selector\",\"type\":\"bytes4\",\"internalType\":\"bytes4\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"removePendingAdmin\",\"inputs\":[{\"name\":\"admin\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"renounceOwnership\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"rewardsCoordinator\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIRewardsCoordinator\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"rewardsInitiator\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"setAppointee\",\"inputs\":[{\"name\":\"appointee\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"target\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"selector\",\"type\":\"bytes4\",\"internalType\":\"bytes4\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setRegistrar\",\"inputs\":[{\"name\":\"registrar\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setRewardsInitiator\",\"inputs\":[{\"name\":\"initiator\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setUp\",\"inputs\":[{\"name\":\"metadataURI\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"coordinator\",\"type\":\"address\",\"internalType\":\"contractISlashingRegistryCoordinator\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"submitRewards\",\"inputs\":[{\"name\":\"operatorSetId\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"submissions\",\"type\":\"tuple[]\",\"internalType\":\"structIRewardsCoordinator.OperatorDirectedRewardsSubmission[]\",\"components\":[{\"name\":\"strategiesAndMultipliers\",\"type\":\"tuple[]\",\"internalType\":\"structIRewardsCoordinator.StrategyAndMultiplier[]\",\"components\":[{\"name\":\"strategy\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"multiplier\",\"type\":\"uint96\",\"internalType\":\"uint96\"}]},{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"operatorRewards\",\"type\":\"tuple[]\",\"internalType\":\"structIRewardsCoordinator.OperatorReward[]\",\"components\":[{\"name\":\"operator\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"name\":\"startTimestamp\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"duration\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"description\",\"type\":\"string\",\"internalType\":\"string\"}]}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"transferOwnership\",\"inputs\":[{\"name\":\"newOwner\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"updateMetadataURI\",\"inputs\":[{\"name\":\"metadataURI\",\"type\":\"string\",\"internalType\":\"string\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"event\",\"name\":\"OwnershipTransferStarted\",\"inputs\":[{\"name\":\"previousOwner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"newOwner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"OwnershipTransferred\",\"inputs\":[{\"name\":\"previousOwner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"newOwner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"RewardsInitiatorChanged\",\"inputs\":[{\"name\":\"previous\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"current\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"NotRewardsInitiator\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"OwnableInvalidOwner\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"OwnableUnauthorizedAccount\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"SafeERC20FailedOperation\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"InvalidPermissions\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"NonexistentAVSMetadata\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"AdminAlreadyPending\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"AdminAlreadySet\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"AdminNotPending\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"AdminNotSet\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"AppointeeAlreadySet\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"AppointeeNotSet\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"CannotHaveZeroAdmins\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"NotAdmin\",\"inputs\":[]}]",
	Sigs: map[string]string{
		"79ba5097": "acceptOwnership()",
		"279432eb": "addPendingAdmin(address)",
		"ca8aa7c7": "allocationManager()",
		"8da5cb5b": "owner()",
		"e30c3978": "pendingOwner()",
		"4657e26a": "permissionController()",
		"ba550880": "removeAppointee(address,address,bytes4)",
		"9da16d8e": "removePendingAdmin(address)",
		"715018a6": "renounceOwnership()",
		"8a2fc4e3": "rewardsCoordinator()",
		"fc299dee": "rewardsInitiator()",
		"1fdb0cfd": "setAppointee(address,address,bytes4)",
		"faab9d39": "setRegistrar(address)",
		"3bc28c8c": "setRewardsInitiator(address)",
		"744df359": "setUp(string,address)",
		"2238a98a": "submitRewards(uint32,((address,uint96)[],address,(address,uint256)[],uint32,uint32,string)[])",
		"f2fde38b": "transferOwnership(address)",
		"53fd3e81": "updateMetadataURI(string)",
	},
	Bin: "0x60e060405234801561000f575f5ffd5b5060405161166b38038061166b83398101604081905261002e91610103565b806001600160a01b03811661005c57604051631e4fbdf760e01b81525f600482015260240160405180910390fd5b61006581610084565b50506001600160a01b0392831660805290821660a0521660c05261015f565b600180546001600160a01b031916905561009d816100a0565b50565b5f80546001600160a01b038381166001600160a01b0319831681178455604051919092169283917f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e09190a35050565b6001600160a01b038116811461009d575f5ffd5b5f5f5f5f60808587031215610116575f5ffd5b8451610121816100ef565b6020860151909450610132816100ef565b6040860151909350610143816100ef565b6060860151909250610154816100ef565b939692955090935050565b60805160a05160c0516114956101d65f395f81816101ff0152818161045201526104c901525f8181610186015281816105790152818161099e01528181610a430152610be501525f818161025c01528181610663015281816106ff01528181610788015281816107e00152610b1c01526114955ff3fe608060405234801561000f575f5ffd5b506004361061012f575f3560e01c80638a2fc4e3116100ad578063ca8aa7c71161007d578063f2fde38b11610063578063f2fde38b1461028f578063faab9d39146102a2578063fc299dee146102b5575f5ffd5b8063ca8aa7c714610257578063e30c39781461027e575f5ffd5b80638a2fc4e3146101fa5780638da5cb5b146102215780639da16d8e14610231578063ba55088014610244575f5ffd5b80634657e26a11610102578063715018a6116100e8578063715018a6146101d7578063744df359146101df57806379ba5097146101f2575f5ffd5b80634657e26a1461018157806353fd3e81146101c4575f5ffd5b80631fdb0cfd146101335780632238a98a14610148578063279432eb1461015b5780633bc28c8c1461016e575b5f5ffd5b610146610141366004610f11565b6102c8565b005b610146610156366004610f90565b6102e0565b610146610169366004611011565b610533565b61014661017c366004611011565b6105d4565b6101a87f000000000000000000000000000000000000000000000000000000000000000081565b6040516001600160a01b03909116815260200160405180910390f35b6101466101d2366004611078565b610644565b6101466106cd565b6101466101ed3660046110b7565b6106e0565b610146610914565b6101a87f000000000000000000000000000000000000000000000000000000000000000081565b5f546001600160a01b03166101a8565b61014661023f366004611011565b610958565b610146610252366004610f11565b6109cd565b6101a87f000000000000000000000000000000000000000000000000000000000000000081565b6001546001600160a01b03166101a8565b61014661029d366004611011565b610a72565b6101466102b0366004611011565b610aef565b6002546101a8906001600160a01b031681565b6102d0610b4b565b6102db838383610b77565b505050565b6002546001600160a01b031633148061030257505f546001600160a01b031633145b339061034b576040517fce5dd4f20000000000000000000000000000000000000000000000000000000081526001600160a01b0390911660048201526024015b60405180910390fd5b505f5b81811015610481575f5f5b84848481811061036b5761036b6110ff565b905060200281019061037d9190611113565b61038b906040810190611131565b90508110156103f5578484848181106103a6576103a66110ff565b90506020028101906103b89190611113565b6103c6906040810190611131565b828181106103d6576103d66110ff565b90506040020160200135826103eb9190611177565b9150600101610359565b505f848484818110610409576104096110ff565b905060200281019061041b9190611113565b61042c906040810190602001611011565b90506104436001600160a01b038216333085610c14565b6104776001600160a01b0382167f000000000000000000000000000000000000000000000000000000000000000084610c50565b505060010161034e565b5060408051808201825230815263ffffffff8516602082015290517f0ca298990000000000000000000000000000000000000000000000000000000081526001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001691630ca298999161050191908690869060040161129c565b5f604051808303815f87803b158015610518575f5ffd5b505af115801561052a573d5f5f3e3d5ffd5b50505050505050565b61053b610b4b565b6040517feb5a4e870000000000000000000000000000000000000000000000000000000081523060048201526001600160a01b0382811660248301527f0000000000000000000000000000000000000000000000000000000000000000169063eb5a4e87906044015b5f604051808303815f87803b1580156105bb575f5ffd5b505af11580156105cd573d5f5f3e3d5ffd5b5050505050565b6105dc610b4b565b6002546040516001600160a01b038084169216907fb76df846ea8d9dbcb84787b03ef1fe02bdce4f16b684cdcaccac2ff65fb510dd905f90a36002805473ffffffffffffffffffffffffffffffffffffffff19166001600160a01b0392909216919091179055565b61064c610b4b565b60405163a982182160e01b81526001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000169063a98218219061069c90309086908690600401611438565b5f604051808303815f87803b1580156106b3575f5ffd5b505af11580156106c5573d5f5f3e3d5ffd5b505050505050565b6106d5610b4b565b6106de5f610cf0565b565b6106e8610b4b565b60405163a982182160e01b81526001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000169063a98218219061073890309087908790600401611438565b5f604051808303815f87803b15801561074f575f5ffd5b505af1158015610761573d5f5f3e3d5ffd5b50506040516334f65bfd60e21b81523060048201526001600160a01b0384811660248301527f000000000000000000000000000000000000000000000000000000000000000016925063d3d96ff491506044015f604051808303815f87803b1580156107cb575f5ffd5b505af11580156107dd573d5f5f3e3d5ffd5b507f000000000000000000000000000000000000000000000000000000000000000092506108309150839050827f261f84e000000000000000000000000000000000000000000000000000000000610b77565b61085b82827f6e3492b500000000000000000000000000000000000000000000000000000000610b77565b5f826001600160a01b031663683048356040518163ffffffff1660e01b8152600401602060405180830381865afa158015610898573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906108bc9190611463565b90506108e981837f50feea2000000000000000000000000000000000000000000000000000000000610b77565b6105cd81837fb66bd98900000000000000000000000000000000000000000000000000000000610b77565b60015433906001600160a01b0316811461094c5760405163118cdaa760e01b81526001600160a01b0382166004820152602401610342565b61095581610cf0565b50565b610960610b4b565b6040517f4f906cf90000000000000000000000000000000000000000000000000000000081523060048201526001600160a01b0382811660248301527f00000000000000000000000000000000000000000000000000000000000000001690634f906cf9906044016105a4565b6109d5610b4b565b6040517f066412010000000000000000000000000000000000000000000000000000000081523060048201526001600160a01b03848116602483015283811660448301527fffffffff00000000000000000000000000000000000000000000000000000000831660648301527f00000000000000000000000000000000000000000000000000000000000000001690630664120190608401610501565b610a7a610b4b565b600180546001600160a01b03831673ffffffffffffffffffffffffffffffffffffffff199091168117909155610ab75f546001600160a01b031690565b6001600160a01b03167f38d16b8cac22d99fc7c124b9cd0de2d3fa1faef420bfe791d8c362d765e2270060405160405180910390a350565b610af7610b4b565b6040516334f65bfd60e21b81523060048201526001600160a01b0382811660248301527f0000000000000000000000000000000000000000000000000000000000000000169063d3d96ff4906044016105a4565b5f546001600160a01b031633146106de5760405163118cdaa760e01b8152336004820152602401610342565b6040517f950d806e0000000000000000000000000000000000000000000000000000000081523060048201526001600160a01b03848116602483015283811660448301527fffffffff00000000000000000000000000000000000000000000000000000000831660648301527f0000000000000000000000000000000000000000000000000000000000000000169063950d806e90608401610501565b610c22848484846001610d16565b610c4a57604051635274afe760e01b81526001600160a01b0385166004820152602401610342565b50505050565b6040517fdd62ed3e0000000000000000000000000000000000000000000000000000000081523060048201526001600160a01b0383811660248301525f919085169063dd62ed3e90604401602060405180830381865afa158015610cb6573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610cda919061147e565b9050610c4a8484610ceb8585611177565b610d9c565b6001805473ffffffffffffffffffffffffffffffffffffffff1916905561095581610e16565b6040517f23b872dd000000000000000000000000000000000000000000000000000000005f8181526001600160a01b038781166004528616602452604485905291602083606481808c5af1925060015f51148316610d8b578383151615610d7f573d5f823e3d81fd5b5f883b113d1516831692505b604052505f60605295945050505050565b610da88383835f610e72565b6102db57610db983835f6001610e72565b610de157604051635274afe760e01b81526001600160a01b0384166004820152602401610342565b610dee8383836001610e72565b6102db57604051635274afe760e01b81526001600160a01b0384166004820152602401610342565b5f80546001600160a01b0383811673ffffffffffffffffffffffffffffffffffffffff19831681178455604051919092169283917f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e09190a35050565b6040517f095ea7b3000000000000000000000000000000000000000000000000000000005f8181526001600160a01b038616600452602485905291602083604481808b5af1925060015f51148316610ee1578383151615610ed5573d5f823e3d81fd5b5f873b113d1516831692505b60405250949350505050565b6001600160a01b0381168114610955575f5ffd5b8035610f0c81610eed565b919050565b5f5f5f60608486031215610f23575f5ffd5b8335610f2e81610eed565b92506020840135610f3e81610eed565b915060408401357fffffffff0000000000000000000000000000000000000000000000000000000081168114610f72575f5ffd5b809150509250925092565b803563ffffffff81168114610f0c575f5ffd5b5f5f5f60408486031215610fa2575f5ffd5b610fab84610f7d565b9250602084013567ffffffffffffffff811115610fc6575f5ffd5b8401601f81018613610fd6575f5ffd5b803567ffffffffffffffff811115610fec575f5ffd5b8660208260051b8401011115611000575f5ffd5b939660209190910195509293505050565b5f60208284031215611021575f5ffd5b813561102c81610eed565b9392505050565b5f5f83601f840112611043575f5ffd5b50813567ffffffffffffffff81111561105a575f5ffd5b602083019150836020828501011115611071575f5ffd5b9250929050565b5f5f60208385031215611089575f5ffd5b823567ffffffffffffffff81111561109f575f5ffd5b6110ab85828601611033565b90969095509350505050565b5f5f5f604084860312156110c9575f5ffd5b833567ffffffffffffffff8111156110df575f5ffd5b6110eb86828701611033565b9094509250506020840135610f7281610eed565b634e487b7160e01b5f52603260045260245ffd5b5f823560be19833603018112611127575f5ffd5b9190910192915050565b5f5f8335601e19843603018112611146575f5ffd5b83018035915067ffffffffffffffff821115611160575f5ffd5b6020019150600681901b3603821315611071575f5ffd5b8082018082111561119657634e487b7160e01b5f52601160045260245ffd5b92915050565b5f5f8335601e198436030181126111b1575f5ffd5b830160208101925035905067ffffffffffffffff8111156111d0575f5ffd5b8060061b3603821315611071575f5ffd5b8183526020830192505f815f5b8481101561122857813561120181610eed565b6001600160a01b0316865260208281013590870152604095860195909101906001016111ee565b5093949350505050565b5f5f8335601e19843603018112611247575f5ffd5b830160208101925035905067ffffffffffffffff811115611266575f5ffd5b803603821315611071575f5ffd5b81835281816020850137505f828201602090810191909152601f909101601f19169091010190565b5f606082016001600160a01b03865116835263ffffffff6020870151166020840152606060408401528084825260808401905060808560051b8501019150855f60be19883603015b8782101561142a57868503607f190184528235818112611302575f5ffd5b890160c08601611312828061119c565b60c0895291829052905f9060e089015b8183101561137857833561133581610eed565b6001600160a01b0316815260208401356bffffffffffffffffffffffff811680821461135f575f5ffd5b6020830152506040938401936001939093019201611322565b61138460208601610f01565b6001600160a01b03811660208c015293506113a2604086018661119c565b9450925089810360408b01526113b98185856111e1565b93505050506113ca60608301610f7d565b63ffffffff1660608801526113e160808301610f7d565b63ffffffff1660808801526113f960a0830183611232565b925087820360a089015261140e828483611274565b97505050506020830192506020840193506001820191506112e4565b509298975050505050505050565b6001600160a01b0384168152604060208201525f61145a604083018486611274565b95945050505050565b5f60208284031215611473575f5ffd5b815161102c81610eed565b5f6020828403121561148e575f5ffd5b505191905056",
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
