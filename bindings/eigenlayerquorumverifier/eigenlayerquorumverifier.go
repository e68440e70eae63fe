// Code generated - DO NOT EDIT.
// This file is a generated binding and any manual changes will be lost.

package eigenlayerquorumverifier

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

// IQuorumVerifierQuorumStake is an auto generated low-level Go binding around an user-defined struct.
type IQuorumVerifierQuorumStake struct {
	Signed *big.Int
	Total  *big.Int
}

// EigenLayerQuorumVerifierMetaData contains all meta data concerning the EigenLayerQuorumVerifier contract.
var EigenLayerQuorumVerifierMetaData = &bind.MetaData{
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"checker_\",\"type\":\"address\",\"internalType\":\"contractIBLSSignatureChecker\"},{\"name\":\"quorumNumbers_\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"avs\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"checker\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIBLSSignatureChecker\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"coordinator\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractISlashingRegistryCoordinator\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"isOperator\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"quorumNumbers\",\"inputs\":[],\"outputs\":[{\"name\":\"numbers\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"quorumsOf\",\"inputs\":[{\"name\":\"digests\",\"type\":\"bytes32[]\",\"internalType\":\"bytes32[]\"},{\"name\":\"referenceBlock\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"signatures\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"operator\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"membership\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[{\"name\":\"quorums\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"quorumsSignedBy\",\"inputs\":[{\"name\":\"digest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"referenceBlock\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"certificate\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"operator\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"membership\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[{\"name\":\"quorums\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"verify\",\"inputs\":[{\"name\":\"digest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"referenceBlock\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"certificate\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[{\"name\":\"stakes\",\"type\":\"tuple[]\",\"internalType\":\"structIQuorumVerifier.QuorumStake[]\",\"components\":[{\"name\":\"signed\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"total\",\"type\":\"uint96\",\"internalType\":\"uint96\"}]}],\"stateMutability\":\"view\"},{\"type\":\"error\",\"name\":\"AddressEmptyCode\",\"inputs\":[{\"name\":\"target\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"FailedCall\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"InvalidQuorumNumbers\",\"inputs\":[{\"name\":\"quorumNumbers\",\"type\":\"bytes\",\"internalType\":\"bytes\"}]},{\"type\":\"error\",\"name\":\"MalformedCertificate\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"NotAMember\",\"inputs\":[{\"name\":\"operator\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"referenceBlock\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"NotASigner\",\"inputs\":[{\"name\":\"operator\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"BitmapValueTooLarge\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"BlockNumberNotLatest\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"BlockNumberTooRecent\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"BytesArrayLengthTooLong\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"BytesArrayNotOrdered\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"ECAddFailed\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"ECMulFailed\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"EmptyStakeHistory\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"ExpModFailed\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"InputArrayLengthMismatch\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"InputEmptyQuorumNumbers\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"InputNonSignerLengthMismatch\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"InvalidBLSPairingKey\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"InvalidBLSSignature\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"InvalidBlockNumber\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"InvalidQuorumApkHash\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"InvalidReferenceBlocknumber\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"NonSignerPubkeysNotSorted\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"QuorumDoesNotExist\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"ScalarTooLarge\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"StaleStakesForbidden\",\"inputs\":[]}]",
	Sigs: map[string]string{
		"de1164bb": "avs()",
		"cf5303cf": "checker()",
		"0a009097": "coordinator()",
		"6d70f7ae": "isOperator(address)",
		"2a8414fd": "quorumNumbers()",
		"cdfd6bb1": "quorumsOf(bytes32[],uint32,bytes,address,bytes)",
		"7b0b5bc7": "quorumsSignedBy(bytes32,uint32,bytes,address,bytes)",
		"ad82d728": "verify(bytes32,uint32,bytes)",
	},
	Bin: "0x610100604052348015610010575f5ffd5b50604051611f4b380380611f4b83398101604081905261002f916101da565b80518015801590610041575060208111155b829061006a5760405163e95fc26560e01b8152600401610061919061029e565b60405180910390fd5b505f5f5b82811015610128578015806100cc5750838181518110610090576100906102d3565b01602001516001600160f81b031916846100ab6001846102fb565b815181106100bb576100bb6102d3565b01602001516001600160f81b031916105b84906100ec5760405163e95fc26560e01b8152600401610061919061029e565b506100f8816008610314565b84828151811061010a5761010a6102d3565b01602001516001600160f81b031916901c919091179060010161006e565b506001600160a01b038416608081905260408051636d14a98760e01b81529051636d14a987916004808201926020929091908290030181865afa158015610171573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610195919061032b565b6001600160a01b031660a05260c05260e0525061034d9050565b6001600160a01b03811681146101c3575f5ffd5b50565b634e487b7160e01b5f52604160045260245ffd5b5f5f604083850312156101eb575f5ffd5b82516101f6816101af565b60208401519092506001600160401b03811115610211575f5ffd5b8301601f81018513610221575f5ffd5b80516001600160401b0381111561023a5761023a6101c6565b604051601f8201601f19908116603f011681016001600160401b0381118282101715610268576102686101c6565b60405281815282820160200187101561027f575f5ffd5b8160208401602083015e5f602083830101528093505050509250929050565b602081525f82518060208401528060208501604085015e5f604082850101526040601f19601f83011684010191505092915050565b634e487b7160e01b5f52603260045260245ffd5b634e487b7160e01b5f52601160045260245ffd5b8181038181111561030e5761030e6102e7565b92915050565b808202811582820484141761030e5761030e6102e7565b5f6020828403121561033b575f5ffd5b8151610346816101af565b9392505050565b60805160a05160c05160e051611b786103d35f395f818161018c0152818161054f01528181610655015261085c01525f81816101fd01528181610575015261088401525f8181608e01528181610280015281816107d40152818161090701528181610c070152610c8401525f818161015e015281816106180152610ae80152611b785ff3fe608060405234801561000f575f5ffd5b5060043610610085575f3560e01c8063ad82d72811610058578063ad82d72814610126578063cdfd6bb114610146578063cf5303cf14610159578063de1164bb14610180575f5ffd5b80630a009097146100895780632a8414fd146100cd5780636d70f7ae146100e25780637b0b5bc714610105575b5f5ffd5b6100b07f000000000000000000000000000000000000000000000000000000000000000081565b6040516001600160a01b0390911681526020015b60405180910390f35b6100d5610188565b6040516100c49190610ddd565b6100f56100f0366004610e1d565b61027d565b60405190151581526020016100c4565b610118610113366004610e99565b610387565b6040519081526020016100c4565b610139610134366004610f36565b6104ed565b6040516100c49190610f8e565b610118610154366004610fed565b610779565b6100b07f000000000000000000000000000000000000000000000000000000000000000081565b6100b06107d1565b60607f000000000000000000000000000000000000000000000000000000000000000067ffffffffffffffff8111156101c3576101c36110dd565b6040519080825280601f01601f1916602001820160405280156101ed576020820181803683370190505b5090505f5b8151811015610279577f0000000000000000000000000000000000000000000000000000000000000000816020811061022d5761022d6110f1565b1a60f81b828281518110610243576102436110f1565b60200101907effffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff191690815f1a9053506001016101f2565b5090565b5f7f00000000000000000000000000000000000000000000000000000000000000006102a7610857565b6040516309aa152760e11b81526001600160a01b03858116600483015283169063871ef0499082906313542a4e90602401602060405180830381865afa1580156102f3573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906103179190611105565b6040518263ffffffff1660e01b815260040161033591815260200190565b602060405180830381865afa158015610350573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906103749190611132565b166001600160c01b031615159392505050565b5f5f610395858986866108c7565b925090505f6103a6878901896113f2565b90505f5b81602001515181101561044e575f826020015182815181106103ce576103ce6110f1565b6020026020010151905083815f015182602001516040516020016103fc929190918252602082015260400190565b604051602081830303815290604052805190602001201415889061044457604051635014b04960e11b81526001600160a01b0390911660048201526024015b60405180910390fd5b50506001016103aa565b50306001600160a01b031663ad82d7288b8b846040516020016104719190611686565b6040516020818303038152906040526040518463ffffffff1660e01b815260040161049e93929190611765565b5f60405180830381865afa1580156104b8573d5f5f3e3d5ffd5b505050506040513d5f823e601f3d908101601f191682016040526104df91908101906117a4565b505050979650505050505050565b60606020821080159061050b57506105078284018461186a565b6020145b610528576040516302203a5960e51b815260040160405180910390fd5b60408051602481018790526080604482015263ffffffff8616606482015260c060848201527f000000000000000000000000000000000000000000000000000000000000000060a48201527f000000000000000000000000000000000000000000000000000000000000000060c4808301919091528251808303909101815260e4909101909152602080820180517bffffffffffffffffffffffffffffffffffffffffffffffffffffffff1663377da31b60e11b1790525f91906105ef9085908188611881565b604051602001610601939291906118a8565b60405160208183030381529060405290505f61063d7f0000000000000000000000000000000000000000000000000000000000000000836109c9565b806020019051810190610650919061192e565b5090507f00000000000000000000000000000000000000000000000000000000000000008067ffffffffffffffff81111561068d5761068d6110dd565b6040519080825280602002602001820160405280156106d157816020015b604080518082019091525f80825260208201528152602001906001900390816106ab5790505b5093505f5b8181101561076d576040518060400160405280845f015183815181106106fe576106fe6110f1565b60200260200101516bffffffffffffffffffffffff1681526020018460200151838151811061072f5761072f6110f1565b60200260200101516bffffffffffffffffffffffff1681525085828151811061075a5761075a6110f1565b60209081029190910101526001016106d6565b50505050949350505050565b5f5f610787858986866108c7565b92509050610798818b8b8a8a610a6a565b85906107c357604051635014b04960e11b81526001600160a01b03909116600482015260240161043b565b505098975050505050505050565b5f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663de1164bb6040518163ffffffff1660e01b8152600401602060405180830381865afa15801561082e573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061085291906119d2565b905090565b5f5f5b7f0000000000000000000000000000000000000000000000000000000000000000811015610279577f000000000000000000000000000000000000000000000000000000000000000081602081106108b4576108b46110f1565b600191901a81901b92909217910161085a565b5f8082156108e8576040516302203a5960e51b815260040160405180910390fd5b6040516309aa152760e11b81526001600160a01b0387811660048301527f000000000000000000000000000000000000000000000000000000000000000016906313542a4e90602401602060405180830381865afa15801561094c573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906109709190611105565b915061097a610857565b6109848387610be5565b1690508585826109be5760405163086a2c1560e31b81526001600160a01b03909216600483015263ffffffff16602482015260440161043b565b505094509492505050565b60605f6109d68484610d78565b90508080156109f757505f3d11806109f757505f846001600160a01b03163b115b15610a0c57610a04610d8b565b915050610a64565b8015610a3657604051639996b31560e01b81526001600160a01b038516600482015260240161043b565b3d15610a4957610a44610da4565b610a62565b60405163d6bda27560e01b815260040160405180910390fd5b505b92915050565b5f808080610a7a858701876119ed565b8051929550909350915087141580610aca575088835f01518460200151604051602001610ab1929190918252602082015260400190565b6040516020818303038152906040528051906020012014155b15610ada575f9350505050610bdc565b5f5b87811015610bd3575f5f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663171f1d5b8c8c86818110610b2757610b276110f1565b905060200201358888888881518110610b4257610b426110f1565b60200260200101516040518563ffffffff1660e01b8152600401610b699493929190611a49565b6040805180830381865afa158015610b83573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610ba79190611a9b565b91509150811580610bb6575080155b15610bc9575f9650505050505050610bdc565b5050600101610adc565b50600193505050505b95945050505050565b6040516301fe9a4960e11b8152600481018390525f9081906001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016906303fd349290602401602060405180830381865afa158015610c4c573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610c709190611105565b90505b8015610d6f575f6001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016631eb812da86610cb5600186611ae0565b6040517fffffffff0000000000000000000000000000000000000000000000000000000060e085901b16815260048101929092526024820152604401606060405180830381865afa158015610d0c573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610d309190611af3565b90508363ffffffff16815f015163ffffffff1611610d5e57604001516001600160c01b03169150610a649050565b50610d6881611b63565b9050610c73565b505f9392505050565b5f5f5f835160208501865afa9392505050565b6040513d81523d5f602083013e3d602001810160405290565b6040513d5f823e3d81fd5b5f81518084528060208401602086015e5f602082860101526020601f19601f83011685010191505092915050565b602081525f610def6020830184610daf565b9392505050565b6001600160a01b0381168114610e0a575f5ffd5b50565b8035610e1881610df6565b919050565b5f60208284031215610e2d575f5ffd5b8135610def81610df6565b63ffffffff81168114610e0a575f5ffd5b8035610e1881610e38565b5f5f83601f840112610e64575f5ffd5b50813567ffffffffffffffff811115610e7b575f5ffd5b602083019150836020828501011115610e92575f5ffd5b9250929050565b5f5f5f5f5f5f5f60a0888a031215610eaf575f5ffd5b873596506020880135610ec181610e38565b9550604088013567ffffffffffffffff811115610edc575f5ffd5b610ee88a828b01610e54565b9096509450506060880135610efc81610df6565b9250608088013567ffffffffffffffff811115610f17575f5ffd5b610f238a828b01610e54565b989b979a50959850939692959293505050565b5f5f5f5f60608587031215610f49575f5ffd5b843593506020850135610f5b81610e38565b9250604085013567ffffffffffffffff811115610f76575f5ffd5b610f8287828801610e54565b95989497509550505050565b602080825282518282018190525f918401906040840190835b81811015610fe257835180516bffffffffffffffffffffffff9081168552602091820151168185015290930192604090920191600101610fa7565b509095945050505050565b5f5f5f5f5f5f5f5f60a0898b031215611004575f5ffd5b883567ffffffffffffffff81111561101a575f5ffd5b8901601f81018b1361102a575f5ffd5b803567ffffffffffffffff811115611040575f5ffd5b8b60208260051b8401011115611054575f5ffd5b602091820199509750611068908a01610e49565b9550604089013567ffffffffffffffff811115611083575f5ffd5b61108f8b828c01610e54565b90965094506110a2905060608a01610e0d565b9250608089013567ffffffffffffffff8111156110bd575f5ffd5b6110c98b828c01610e54565b999c989b5096995094979396929594505050565b634e487b7160e01b5f52604160045260245ffd5b634e487b7160e01b5f52603260045260245ffd5b5f60208284031215611115575f5ffd5b5051919050565b80516001600160c01b0381168114610e18575f5ffd5b5f60208284031215611142575f5ffd5b610def8261111c565b6040805190810167ffffffffffffffff8111828210171561116e5761116e6110dd565b60405290565b604051610100810167ffffffffffffffff8111828210171561116e5761116e6110dd565b604051601f8201601f1916810167ffffffffffffffff811182821017156111c1576111c16110dd565b604052919050565b5f67ffffffffffffffff8211156111e2576111e26110dd565b5060051b60200190565b5f82601f8301126111fb575f5ffd5b813561120e611209826111c9565b611198565b8082825260208201915060208360051b86010192508583111561122f575f5ffd5b602085015b8381101561125557803561124781610e38565b835260209283019201611234565b5095945050505050565b5f6040828403121561126f575f5ffd5b61127761114b565b823581526020928301359281019290925250919050565b5f82601f83011261129d575f5ffd5b81356112ab611209826111c9565b8082825260208201915060208360061b8601019250858311156112cc575f5ffd5b602085015b83811015611255576112e3878261125f565b83526020909201916040016112d1565b5f82601f830112611302575f5ffd5b61130a61114b565b80604084018581111561131b575f5ffd5b845b81811015610fe257803584526020938401930161131d565b5f60808284031215611345575f5ffd5b61134d61114b565b905061135983836112f3565b815261136883604084016112f3565b602082015292915050565b5f82601f830112611382575f5ffd5b8135611390611209826111c9565b8082825260208201915060208360051b8601019250858311156113b1575f5ffd5b602085015b8381101561125557803567ffffffffffffffff8111156113d4575f5ffd5b6113e3886020838a01016111ec565b845250602092830192016113b6565b5f60208284031215611402575f5ffd5b813567ffffffffffffffff811115611418575f5ffd5b8201610180818503121561142a575f5ffd5b611432611174565b813567ffffffffffffffff811115611448575f5ffd5b611454868285016111ec565b825250602082013567ffffffffffffffff811115611470575f5ffd5b61147c8682850161128e565b602083015250604082013567ffffffffffffffff81111561149b575f5ffd5b6114a78682850161128e565b6040830152506114ba8560608401611335565b60608201526114cc8560e0840161125f565b608082015261012082013567ffffffffffffffff8111156114eb575f5ffd5b6114f7868285016111ec565b60a08301525061014082013567ffffffffffffffff811115611517575f5ffd5b611523868285016111ec565b60c08301525061016082013567ffffffffffffffff811115611543575f5ffd5b61154f86828501611373565b60e083015250949350505050565b5f8151808452602084019350602083015f5b8281101561159357815163ffffffff1686526020958601959091019060010161156f565b5093949350505050565b5f8151808452602084019350602083015f5b82811015611593576115cc86835180518252602090810151910152565b60409590950194602091909101906001016115af565b805f5b60028110156116045781518452602093840193909101906001016115e5565b50505050565b6116158282516115e2565b602081015161162760408401826115e2565b505050565b5f82825180855260208501945060208160051b830101602085015f5b8381101561167a57601f1985840301885261166483835161155d565b6020988901989093509190910190600101611648565b50909695505050505050565b602081525f825161018060208401526116a36101a084018261155d565b90506020840151601f198483030160408501526116c0828261159d565b9150506040840151601f198483030160608501526116de828261159d565b91505060608401516116f3608085018261160a565b50608084015180516101008501526020015161012084015260a0840151838203601f1901610140850152611727828261155d565b91505060c0840151601f1984830301610160850152611746828261155d565b91505060e0840151601f1984830301610180850152610bdc828261162c565b83815263ffffffff83166020820152606060408201525f610bdc6060830184610daf565b80516bffffffffffffffffffffffff81168114610e18575f5ffd5b5f602082840312156117b4575f5ffd5b815167ffffffffffffffff8111156117ca575f5ffd5b8201601f810184136117da575f5ffd5b80516117e8611209826111c9565b8082825260208201915060208360061b850101925086831115611809575f5ffd5b6020840193505b828410156118605760408488031215611827575f5ffd5b61182f61114b565b61183885611789565b815261184660208601611789565b602082015280835250602082019150604084019350611810565b9695505050505050565b5f6020828403121561187a575f5ffd5b5035919050565b5f5f8585111561188f575f5ffd5b8386111561189b575f5ffd5b5050820193919092039150565b5f84518060208701845e5f908301908152838582375f930192835250909392505050565b5f82601f8301126118db575f5ffd5b81516118e9611209826111c9565b8082825260208201915060208360051b86010192508583111561190a575f5ffd5b602085015b838110156112555761192081611789565b83526020928301920161190f565b5f5f6040838503121561193f575f5ffd5b825167ffffffffffffffff811115611955575f5ffd5b830160408186031215611966575f5ffd5b61196e61114b565b815167ffffffffffffffff811115611984575f5ffd5b611990878285016118cc565b825250602082015167ffffffffffffffff8111156119ac575f5ffd5b6119b8878285016118cc565b602083810191909152959095015190969095509350505050565b5f602082840312156119e2575f5ffd5b8151610def81610df6565b5f5f5f60e084860312156119ff575f5ffd5b611a09858561125f565b9250611a188560408601611335565b915060c084013567ffffffffffffffff811115611a33575f5ffd5b611a3f8682870161128e565b9150509250925092565b8481526101208101611a68602083018680518252602090810151910152565b611a75606083018561160a565b825160e08301526020830151610100830152610bdc565b80518015158114610e18575f5ffd5b5f5f60408385031215611aac575f5ffd5b611ab583611a8c565b9150611ac360208401611a8c565b90509250929050565b634e487b7160e01b5f52601160045260245ffd5b81810381811115610a6457610a64611acc565b5f6060828403128015611b04575f5ffd5b506040516060810167ffffffffffffffff81118282101715611b2857611b286110dd565b6040528251611b3681610e38565b81526020830151611b4681610e38565b6020820152611b576040840161111c565b60408201529392505050565b5f81611b7157611b71611acc565b505f19019056",
}

// EigenLayerQuorumVerifierABI is the input ABI used to generate the binding from.
// Deprecated: Use EigenLayerQuorumVerifierMetaData.ABI instead.
var EigenLayerQuorumVerifierABI = EigenLayerQuorumVerifierMetaData.ABI

// Deprecated: Use EigenLayerQuorumVerifierMetaData.Sigs instead.
// EigenLayerQuorumVerifierFuncSigs maps the 4-byte function signature to its string representation.
var EigenLayerQuorumVerifierFuncSigs = EigenLayerQuorumVerifierMetaData.Sigs

// EigenLayerQuorumVerifierBin is the compiled bytecode used for deploying new contracts.
// Deprecated: Use EigenLayerQuorumVerifierMetaData.Bin instead.
var EigenLayerQuorumVerifierBin = EigenLayerQuorumVerifierMetaData.Bin

// DeployEigenLayerQuorumVerifier deploys a new Ethereum contract, binding an instance of EigenLayerQuorumVerifier to it.
func DeployEigenLayerQuorumVerifier(auth *bind.TransactOpts, backend bind.ContractBackend, checker_ common.Address, quorumNumbers_ []byte) (common.Address, *types.Transaction, *EigenLayerQuorumVerifier, error) {
	parsed, err := EigenLayerQuorumVerifierMetaData.GetAbi()
	if err != nil {
		return common.Address{}, nil, nil, err
	}
	if parsed == nil {
		return common.Address{}, nil, nil, errors.New("GetABI returned nil")
	}

	address, tx, contract, err := bind.DeployContract(auth, *parsed, common.FromHex(EigenLayerQuorumVerifierBin), backend, checker_, quorumNumbers_)
	if err != nil {
		return common.Address{}, nil, nil, err
	}
	return address, tx, &EigenLayerQuorumVerifier{EigenLayerQuorumVerifierCaller: EigenLayerQuorumVerifierCaller{contract: contract}, EigenLayerQuorumVerifierTransactor: EigenLayerQuorumVerifierTransactor{contract: contract}, EigenLayerQuorumVerifierFilterer: EigenLayerQuorumVerifierFilterer{contract: contract}}, nil
}

// EigenLayerQuorumVerifier is an auto generated Go binding around an Ethereum contract.
type EigenLayerQuorumVerifier struct {
	EigenLayerQuorumVerifierCaller     // Read-only binding to the contract
	EigenLayerQuorumVerifierTransactor // Write-only binding to the contract
	EigenLayerQuorumVerifierFilterer   // Log filterer for contract events
}

// EigenLayerQuorumVerifierCaller is an auto generated read-only Go binding around an Ethereum contract.
type EigenLayerQuorumVerifierCaller struct {
	contract *bind.BoundContract // Generic contract wrapper for the low level calls
}

// EigenLayerQuorumVerifierTransactor is an auto generated write-only Go binding around an Ethereum contract.
type EigenLayerQuorumVerifierTransactor struct {
	contract *bind.BoundContract // Generic contract wrapper for the low level calls
}

// EigenLayerQuorumVerifierFilterer is an auto generated log filtering Go binding around an Ethereum contract events.
type EigenLayerQuorumVerifierFilterer struct {
	contract *bind.BoundContract // Generic contract wrapper for the low level calls
}

// EigenLayerQuorumVerifierSession is an auto generated Go binding around an Ethereum contract,
// with pre-set call and transact options.
type EigenLayerQuorumVerifierSession struct {
	Contract     *EigenLayerQuorumVerifier // Generic contract binding to set the session for
	CallOpts     bind.CallOpts             // Call options to use throughout this session
	TransactOpts bind.TransactOpts         // Transaction auth options to use throughout this session
}

// EigenLayerQuorumVerifierCallerSession is an auto generated read-only Go binding around an Ethereum contract,
// with pre-set call options.
type EigenLayerQuorumVerifierCallerSession struct {
	Contract *EigenLayerQuorumVerifierCaller // Generic contract caller binding to set the session for
	CallOpts bind.CallOpts                   // Call options to use throughout this session
}

// EigenLayerQuorumVerifierTransactorSession is an auto generated write-only Go binding around an Ethereum contract,
// with pre-set transact options.
type EigenLayerQuorumVerifierTransactorSession struct {
	Contract     *EigenLayerQuorumVerifierTransactor // Generic contract transactor binding to set the session for
	TransactOpts bind.TransactOpts                   // Transaction auth options to use throughout this session
}

// EigenLayerQuorumVerifierRaw is an auto generated low-level Go binding around an Ethereum contract.
type EigenLayerQuorumVerifierRaw struct {
	Contract *EigenLayerQuorumVerifier // Generic contract binding to access the raw methods on
}

// EigenLayerQuorumVerifierCallerRaw is an auto generated low-level read-only Go binding around an Ethereum contract.
type EigenLayerQuorumVerifierCallerRaw struct {
	Contract *EigenLayerQuorumVerifierCaller // Generic read-only contract binding to access the raw methods on
}

// EigenLayerQuorumVerifierTransactorRaw is an auto generated low-level write-only Go binding around an Ethereum contract.
type EigenLayerQuorumVerifierTransactorRaw struct {
	Contract *EigenLayerQuorumVerifierTransactor // Generic write-only contract binding to access the raw methods on
}

// NewEigenLayerQuorumVerifier creates a new instance of EigenLayerQuorumVerifier, bound to a specific deployed contract.
func NewEigenLayerQuorumVerifier(address common.Address, backend bind.ContractBackend) (*EigenLayerQuorumVerifier, error) {
	contract, err := bindEigenLayerQuorumVerifier(address, backend, backend, backend)
	if err != nil {
		return nil, err
	}
	return &EigenLayerQuorumVerifier{EigenLayerQuorumVerifierCaller: EigenLayerQuorumVerifierCaller{contract: contract}, EigenLayerQuorumVerifierTransactor: EigenLayerQuorumVerifierTransactor{contract: contract}, EigenLayerQuorumVerifierFilterer: EigenLayerQuorumVerifierFilterer{contract: contract}}, nil
}

// NewEigenLayerQuorumVerifierCaller creates a new read-only instance of EigenLayerQuorumVerifier, bound to a specific deployed contract.
func NewEigenLayerQuorumVerifierCaller(address common.Address, caller bind.ContractCaller) (*EigenLayerQuorumVerifierCaller, error) {
	contract, err := bindEigenLayerQuorumVerifier(address, caller, nil, nil)
	if err != nil {
		return nil, err
	}
	return &EigenLayerQuorumVerifierCaller{contract: contract}, nil
}

// NewEigenLayerQuorumVerifierTransactor creates a new write-only instance of EigenLayerQuorumVerifier, bound to a specific deployed contract.
func NewEigenLayerQuorumVerifierTransactor(address common.Address, transactor bind.ContractTransactor) (*EigenLayerQuorumVerifierTransactor, error) {
	contract, err := bindEigenLayerQuorumVerifier(address, nil, transactor, nil)
	if err != nil {
		return nil, err
	}
	return &EigenLayerQuorumVerifierTransactor{contract: contract}, nil
}

// NewEigenLayerQuorumVerifierFilterer creates a new log filterer instance of EigenLayerQuorumVerifier, bound to a specific deployed contract.
func NewEigenLayerQuorumVerifierFilterer(address common.Address, filterer bind.ContractFilterer) (*EigenLayerQuorumVerifierFilterer, error) {
	contract, err := bindEigenLayerQuorumVerifier(address, nil, nil, filterer)
	if err != nil {
		return nil, err
	}
	return &EigenLayerQuorumVerifierFilterer{contract: contract}, nil
}

// bindEigenLayerQuorumVerifier binds a generic wrapper to an already deployed contract.
func bindEigenLayerQuorumVerifier(address common.Address, caller bind.ContractCaller, transactor bind.ContractTransactor, filterer bind.ContractFilterer) (*bind.BoundContract, error) {
	parsed, err := EigenLayerQuorumVerifierMetaData.GetAbi()
	if err != nil {
		return nil, err
	}
	return bind.NewBoundContract(address, *parsed, caller, transactor, filterer), nil
}

// Call invokes the (constant) contract method with params as input values and
// sets the output to result. The result type might be a single field for simple
// returns, a slice of interfaces for anonymous returns and a struct for named
// returns.
func (_EigenLayerQuorumVerifier *EigenLayerQuorumVerifierRaw) Call(opts *bind.CallOpts, result *[]interface{}, method string, params ...interface{}) error {
	return _EigenLayerQuorumVerifier.Contract.EigenLayerQuorumVerifierCaller.contract.Call(opts, result, method, params...)
}

// Transfer initiates a plain transaction to move funds to the contract, calling
// its default method if one is available.
func (_EigenLayerQuorumVerifier *EigenLayerQuorumVerifierRaw) Transfer(opts *bind.TransactOpts) (*types.Transaction, error) {
	return _EigenLayerQuorumVerifier.Contract.EigenLayerQuorumVerifierTransactor.contract.Transfer(opts)
}

// Transact invokes the (paid) contract method with params as input values.
func (_EigenLayerQuorumVerifier *EigenLayerQuorumVerifierRaw) Transact(opts *bind.TransactOpts, method string, params ...interface{}) (*types.Transaction, error) {
	return _EigenLayerQuorumVerifier.Contract.EigenLayerQuorumVerifierTransactor.contract.Transact(opts, method, params...)
}

// Call invokes the (constant) contract method with params as input values and
// sets the output to result. The result type might be a single field for simple
// returns, a slice of interfaces for anonymous returns and a struct for named
// returns.
func (_EigenLayerQuorumVerifier *EigenLayerQuorumVerifierCallerRaw) Call(opts *bind.CallOpts, result *[]interface{}, method string, params ...interface{}) error {
	return _EigenLayerQuorumVerifier.Contract.contract.Call(opts, result, method, params...)
}

// Transfer initiates a plain transaction to move funds to the contract, calling
// its default method if one is available.
func (_EigenLayerQuorumVerifier *EigenLayerQuorumVerifierTransactorRaw) Transfer(opts *bind.TransactOpts) (*types.Transaction, error) {
	return _EigenLayerQuorumVerifier.Contract.contract.Transfer(opts)
}

// Transact invokes the (paid) contract method with params as input values.
func (_EigenLayerQuorumVerifier *EigenLayerQuorumVerifierTransactorRaw) Transact(opts *bind.TransactOpts, method string, params ...interface{}) (*types.Transaction, error) {
	return _EigenLayerQuorumVerifier.Contract.contract.Transact(opts, method, params...)
}

// Avs is a free data retrieval call binding the contract method 0xde1164bb.
//
// Solidity: function avs() view returns(address)
func (_EigenLayerQuorumVerifier *EigenLayerQuorumVerifierCaller) Avs(opts *bind.CallOpts) (common.Address, error) {
	var out []interface{}
	err := _EigenLayerQuorumVerifier.contract.Call(opts, &out, "avs")

	if err != nil {
		return *new(common.Address), err
	}

	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)

	return out0, err

}

// Avs is a free data retrieval call binding the contract method 0xde1164bb.
//
// Solidity: function avs() view returns(address)
func (_EigenLayerQuorumVerifier *EigenLayerQuorumVerifierSession) Avs() (common.Address, error) {
	return _EigenLayerQuorumVerifier.Contract.Avs(&_EigenLayerQuorumVerifier.CallOpts)
}

// Avs is a free data retrieval call binding the contract method 0xde1164bb.
//
// Solidity: function avs() view returns(address)
func (_EigenLayerQuorumVerifier *EigenLayerQuorumVerifierCallerSession) Avs() (common.Address, error) {
	return _EigenLayerQuorumVerifier.Contract.Avs(&_EigenLayerQuorumVerifier.CallOpts)
}

// Checker is a free data retrieval call binding the contract method 0xcf5303cf.
//
// Solidity: function checker() view returns(address)
func (_EigenLayerQuorumVerifier *EigenLayerQuorumVerifierCaller) Checker(opts *bind.CallOpts) (common.Address, error) {
	var out []interface{}
	err := _EigenLayerQuorumVerifier.contract.Call(opts, &out, "checker")

	if err != nil {
		return *new(common.Address), err
	}

	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)

	return out0, err

}

// Checker is a free data retrieval call binding the contract method 0xcf5303cf.
//
// Solidity: function checker() view returns(address)
func (_EigenLayerQuorumVerifier *EigenLayerQuorumVerifierSession) Checker() (common.Address, error) {
	return _EigenLayerQuorumVerifier.Contract.Checker(&_EigenLayerQuorumVerifier.CallOpts)
}

// Checker is a free data retrieval call binding the contract method 0xcf5303cf.
//
// Solidity: function checker() view returns(address)
func (_EigenLayerQuorumVerifier *EigenLayerQuorumVerifierCallerSession) Checker() (common.Address, error) {
	return _EigenLayerQuorumVerifier.Contract.Checker(&_EigenLayerQuorumVerifier.CallOpts)
}

// Coordinator is a free data retrieval call binding the contract method 0x0a009097.
//
// Solidity: function coordinator() view returns(address)
func (_EigenLayerQuorumVerifier *EigenLayerQuorumVerifierCaller) Coordinator(opts *bind.CallOpts) (common.Address, error) {
	var out []interface{}
	err := _EigenLayerQuorumVerifier.contract.Call(opts, &out, "coordinator")

	if err != nil {
		return *new(common.Address), err
	}

	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)

	return out0, err

}

// Coordinator is a free data retrieval call binding the contract method 0x0a009097.
//
// Solidity: function coordinator() view returns(address)
func (_EigenLayerQuorumVerifier *EigenLayerQuorumVerifierSession) Coordinator() (common.Address, error) {
	return _EigenLayerQuorumVerifier.Contract.Coordinator(&_EigenLayerQuorumVerifier.CallOpts)
}

// Coordinator is a free data retrieval call binding the contract method 0x0a009097.
//
// Solidity: function coordinator() view returns(address)
func (_EigenLayerQuorumVerifier *EigenLayerQuorumVerifierCallerSession) Coordinator() (common.Address, error) {
	return _EigenLayerQuorumVerifier.Contract.Coordinator(&_EigenLayerQuorumVerifier.CallOpts)
}

// IsOperator is a free data retrieval call binding the contract method 0x6d70f7ae.
//
// Solidity: function isOperator(address account) view returns(bool)
func (_EigenLayerQuorumVerifier *EigenLayerQuorumVerifierCaller) IsOperator(opts *bind.CallOpts, account common.Address) (bool, error) {
	var out []interface{}
	err := _EigenLayerQuorumVerifier.contract.Call(opts, &out, "isOperator", account)

	if err != nil {
		return *new(bool), err
	}

	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)

	return out0, err

}

// IsOperator is a free data retrieval call binding the contract method 0x6d70f7ae.
//
// Solidity: function isOperator(address account) view returns(bool)
func (_EigenLayerQuorumVerifier *EigenLayerQuorumVerifierSession) IsOperator(account common.Address) (bool, error) {
	return _EigenLayerQuorumVerifier.Contract.IsOperator(&_EigenLayerQuorumVerifier.CallOpts, account)
}

// IsOperator is a free data retrieval call binding the contract method 0x6d70f7ae.
//
// Solidity: function isOperator(address account) view returns(bool)
func (_EigenLayerQuorumVerifier *EigenLayerQuorumVerifierCallerSession) IsOperator(account common.Address) (bool, error) {
	return _EigenLayerQuorumVerifier.Contract.IsOperator(&_EigenLayerQuorumVerifier.CallOpts, account)
}

// QuorumNumbers is a free data retrieval call binding the contract method 0x2a8414fd.
//
// Solidity: function quorumNumbers() view returns(bytes numbers)
func (_EigenLayerQuorumVerifier *EigenLayerQuorumVerifierCaller) QuorumNumbers(opts *bind.CallOpts) ([]byte, error) {
	var out []interface{}
	err := _EigenLayerQuorumVerifier.contract.Call(opts, &out, "quorumNumbers")

	if err != nil {
		return *new([]byte), err
	}

	out0 := *abi.ConvertType(out[0], new([]byte)).(*[]byte)

	return out0, err

}

// QuorumNumbers is a free data retrieval call binding the contract method 0x2a8414fd.
//
// Solidity: function quorumNumbers() view returns(bytes numbers)
func (_EigenLayerQuorumVerifier *EigenLayerQuorumVerifierSession) QuorumNumbers() ([]byte, error) {
	return _EigenLayerQuorumVerifier.Contract.QuorumNumbers(&_EigenLayerQuorumVerifier.CallOpts)
}

// QuorumNumbers is a free data retrieval call binding the contract method 0x2a8414fd.
//
// Solidity: function quorumNumbers() view returns(bytes numbers)
func (_EigenLayerQuorumVerifier *EigenLayerQuorumVerifierCallerSession) QuorumNumbers() ([]byte, error) {
	return _EigenLayerQuorumVerifier.Contract.QuorumNumbers(&_EigenLayerQuorumVerifier.CallOpts)
}

// QuorumsOf is a free data retrieval call binding the contract method 0xcdfd6bb1.
//
// Solidity: function quorumsOf(bytes32[] digests, uint32 referenceBlock, bytes signatures, address operator, bytes membership) view returns(uint256 quorums)
func (_EigenLayerQuorumVerifier *EigenLayerQuorumVerifierCaller) QuorumsOf(opts *bind.CallOpts, digests [][32]byte, referenceBlock uint32, signatures []byte, operator common.Address, membership []byte) (*big.Int, error) {
	var out []interface{}
	err := _EigenLayerQuorumVerifier.contract.Call(opts, &out, "quorumsOf", digests, referenceBlock, signatures, operator, membership)

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// QuorumsOf is a free data retrieval call binding the contract method 0xcdfd6bb1.
//
// Solidity: function quorumsOf(bytes32[] digests, uint32 referenceBlock, bytes signatures, address operator, bytes membership) view returns(uint256 quorums)
func (_EigenLayerQuorumVerifier *EigenLayerQuorumVerifierSession) QuorumsOf(digests [][32]byte, referenceBlock uint32, signatures []byte, operator common.Address, membership []byte) (*big.Int, error) {
	return _EigenLayerQuorumVerifier.Contract.QuorumsOf(&_EigenLayerQuorumVerifier.CallOpts, digests, referenceBlock, signatures, operator, membership)
}

// QuorumsOf is a free data retrieval call binding the contract method 0xcdfd6bb1.
//
// Solidity: function quorumsOf(bytes32[] digests, uint32 referenceBlock, bytes signatures, address operator, bytes membership) view returns(uint256 quorums)
func (_EigenLayerQuorumVerifier *EigenLayerQuorumVerifierCallerSession) QuorumsOf(digests [][32]byte, referenceBlock uint32, signatures []byte, operator common.Address, membership []byte) (*big.Int, error) {
	return _EigenLayerQuorumVerifier.Contract.QuorumsOf(&_EigenLayerQuorumVerifier.CallOpts, digests, referenceBlock, signatures, operator, membership)
}

// QuorumsSignedBy is a free data retrieval call binding the contract method 0x7b0b5bc7.
//
// Solidity: function quorumsSignedBy(bytes32 digest, uint32 referenceBlock, bytes certificate, address operator, bytes membership) view returns(uint256 quorums)
func (_EigenLayerQuorumVerifier *EigenLayerQuorumVerifierCaller) QuorumsSignedBy(opts *bind.CallOpts, digest [32]byte, referenceBlock uint32, certificate []byte, operator common.Address, membership []byte) (*big.Int, error) {
	var out []interface{}
	err := _EigenLayerQuorumVerifier.contract.Call(opts, &out, "quorumsSignedBy", digest, referenceBlock, certificate, operator, membership)

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// QuorumsSignedBy is a free data retrieval call binding the contract method 0x7b0b5bc7.
//
// Solidity: function quorumsSignedBy(bytes32 digest, uint32 referenceBlock, bytes certificate, address operator, bytes membership) view returns(uint256 quorums)
func (_EigenLayerQuorumVerifier *EigenLayerQuorumVerifierSession) QuorumsSignedBy(digest [32]byte, referenceBlock uint32, certificate []byte, operator common.Address, membership []byte) (*big.Int, error) {
	return _EigenLayerQuorumVerifier.Contract.QuorumsSignedBy(&_EigenLayerQuorumVerifier.CallOpts, digest, referenceBlock, certificate, operator, membership)
}

// QuorumsSignedBy is a free data retrieval call binding the contract method 0x7b0b5bc7.
//
// Solidity: function quorumsSignedBy(bytes32 digest, uint32 referenceBlock, bytes certificate, address operator, bytes membership) view returns(uint256 quorums)
func (_EigenLayerQuorumVerifier *EigenLayerQuorumVerifierCallerSession) QuorumsSignedBy(digest [32]byte, referenceBlock uint32, certificate []byte, operator common.Address, membership []byte) (*big.Int, error) {
	return _EigenLayerQuorumVerifier.Contract.QuorumsSignedBy(&_EigenLayerQuorumVerifier.CallOpts, digest, referenceBlock, certificate, operator, membership)
}

// Verify is a free data retrieval call binding the contract method 0xad82d728.
//
// Solidity: function verify(bytes32 digest, uint32 referenceBlock, bytes certificate) view returns((uint96,uint96)[] stakes)
func (_EigenLayerQuorumVerifier *EigenLayerQuorumVerifierCaller) Verify(opts *bind.CallOpts, digest [32]byte, referenceBlock uint32, certificate []byte) ([]IQuorumVerifierQuorumStake, error) {
	var out []interface{}
	err := _EigenLayerQuorumVerifier.contract.Call(opts, &out, "verify", digest, referenceBlock, certificate)

	if err != nil {
		return *new([]IQuorumVerifierQuorumStake), err
	}

	out0 := *abi.ConvertType(out[0], new([]IQuorumVerifierQuorumStake)).(*[]IQuorumVerifierQuorumStake)

	return out0, err

}

// Verify is a free data retrieval call binding the contract method 0xad82d728.
//
// Solidity: function verify(bytes32 digest, uint32 referenceBlock, bytes certificate) view returns((uint96,uint96)[] stakes)
func (_EigenLayerQuorumVerifier *EigenLayerQuorumVerifierSession) Verify(digest [32]byte, referenceBlock uint32, certificate []byte) ([]IQuorumVerifierQuorumStake, error) {
	return _EigenLayerQuorumVerifier.Contract.Verify(&_EigenLayerQuorumVerifier.CallOpts, digest, referenceBlock, certificate)
}

// Verify is a free data retrieval call binding the contract method 0xad82d728.
//
// Solidity: function verify(bytes32 digest, uint32 referenceBlock, bytes certificate) view returns((uint96,uint96)[] stakes)
func (_EigenLayerQuorumVerifier *EigenLayerQuorumVerifierCallerSession) Verify(digest [32]byte, referenceBlock uint32, certificate []byte) ([]IQuorumVerifierQuorumStake, error) {
	return _EigenLayerQuorumVerifier.Contract.Verify(&_EigenLayerQuorumVerifier.CallOpts, digest, referenceBlock, certificate)
}
