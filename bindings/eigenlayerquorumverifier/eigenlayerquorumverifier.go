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
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"checker_\",\"type\":\"address\",\"internalType\":\"contractIBLSSignatureChecker\"},{\"name\":\"quorumNumbers_\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"avs\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"checker\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIBLSSignatureChecker\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"coordinator\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractISlashingRegistryCoordinator\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"isOperator\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"quorumNumbers\",\"inputs\":[],\"outputs\":[{\"name\":\"numbers\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"quorumsSignedBy\",\"inputs\":[{\"name\":\"digest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"referenceBlock\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"certificate\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"operator\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"membership\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[{\"name\":\"quorums\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"verify\",\"inputs\":[{\"name\":\"digest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"referenceBlock\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"certificate\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[{\"name\":\"stakes\",\"type\":\"tuple[]\",\"internalType\":\"structIQuorumVerifier.QuorumStake[]\",\"components\":[{\"name\":\"signed\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"total\",\"type\":\"uint96\",\"internalType\":\"uint96\"}]}],\"stateMutability\":\"view\"},{\"type\":\"error\",\"name\":\"AddressEmptyCode\",\"inputs\":[{\"name\":\"target\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"FailedCall\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"InvalidQuorumNumbers\",\"inputs\":[{\"name\":\"quorumNumbers\",\"type\":\"bytes\",\"internalType\":\"bytes\"}]},{\"type\":\"error\",\"name\":\"MalformedCertificate\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"NotAMember\",\"inputs\":[{\"name\":\"operator\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"referenceBlock\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"NotASigner\",\"inputs\":[{\"name\":\"operator\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"BitmapValueTooLarge\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"BlockNumberNotLatest\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"BlockNumberTooRecent\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"BytesArrayLengthTooLong\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"BytesArrayNotOrdered\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"ECAddFailed\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"ECMulFailed\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"EmptyStakeHistory\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"ExpModFailed\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"InputArrayLengthMismatch\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"InputEmptyQuorumNumbers\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"InputNonSignerLengthMismatch\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"InvalidBLSPairingKey\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"InvalidBLSSignature\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"InvalidBlockNumber\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"InvalidQuorumApkHash\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"InvalidReferenceBlocknumber\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"NonSignerPubkeysNotSorted\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"QuorumDoesNotExist\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"ScalarTooLarge\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"StaleStakesForbidden\",\"inputs\":[]}]",
	Sigs: map[string]string{
		"de1164bb": "avs()",
		"cf5303cf": "checker()",
		"0a009097": "coordinator()",
		"6d70f7ae": "isOperator(address)",
		"2a8414fd": "quorumNumbers()",
		"7b0b5bc7": "quorumsSignedBy(bytes32,uint32,bytes,address,bytes)",
		"ad82d728": "verify(bytes32,uint32,bytes)",
	},
	Bin: "0x610100604052348015610010575f5ffd5b50604051611bce380380611bce83398101604081905261002f916101a9565b80518015801590610041575060208111155b829061006a5760405163e95fc26560e01b8152600401610061919061026d565b60405180910390fd5b5060015b818110156100ee57828181518110610088576100886102a2565b01602001516001600160f81b031916836100a36001846102b6565b815181106100b3576100b36102a2565b016020015184916001600160f81b0319909116106100e55760405163e95fc26560e01b8152600401610061919061026d565b5060010161006e565b506001600160a01b038316608081905260408051636d14a98760e01b81529051636d14a987916004808201926020929091908290030181865afa158015610137573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061015b91906102db565b6001600160a01b031660a052610170826102fd565b60c05260e052506103239050565b6001600160a01b0381168114610192575f5ffd5b50565b634e487b7160e01b5f52604160045260245ffd5b5f5f604083850312156101ba575f5ffd5b82516101c58161017e565b60208401519092506001600160401b038111156101e0575f5ffd5b8301601f810185136101f0575f5ffd5b80516001600160401b0381111561020957610209610195565b604051601f8201601f19908116603f011681016001600160401b038111828210171561023757610237610195565b60405281815282820160200187101561024e575f5ffd5b8160208401602083015e5f602083830101528093505050509250929050565b602081525f82518060208401528060208501604085015e5f604082850101526040601f19601f83011684010191505092915050565b634e487b7160e01b5f52603260045260245ffd5b818103818111156102d557634e487b7160e01b5f52601160045260245ffd5b92915050565b5f602082840312156102eb575f5ffd5b81516102f68161017e565b9392505050565b8051602080830151919081101561031d575f198160200360031b1b821691505b50919050565b60805160a05160c05160e05161182c6103a25f395f818161016e015281816106170152818161073601526108e501525f81816101df0152818161063d015261090d01525f818160830152818161029a015281816103750152818161085d0152818161098b0152610a0801525f818161014001526106f9015261182c5ff3fe608060405234801561000f575f5ffd5b506004361061007a575f3560e01c80637b0b5bc7116100585780637b0b5bc7146100fa578063ad82d7281461011b578063cf5303cf1461013b578063de1164bb14610162575f5ffd5b80630a0090971461007e5780632a8414fd146100c25780636d70f7ae146100d7575b5f5ffd5b6100a57f000000000000000000000000000000000000000000000000000000000000000081565b6040516001600160a01b0390911681526020015b60405180910390f35b6100ca61016a565b6040516100b99190610c46565b6100ea6100e5366004610c76565b61025f565b60405190151581526020016100b9565b61010d610108366004610ce7565b61031b565b6040519081526020016100b9565b61012e610129366004610d84565b6105b7565b6040516100b99190610ddc565b6100a57f000000000000000000000000000000000000000000000000000000000000000081565b6100a561085a565b60607f000000000000000000000000000000000000000000000000000000000000000067ffffffffffffffff8111156101a5576101a5610e3b565b6040519080825280601f01601f1916602001820160405280156101cf576020820181803683370190505b5090505f5b815181101561025b577f0000000000000000000000000000000000000000000000000000000000000000816020811061020f5761020f610e4f565b1a60f81b82828151811061022557610225610e4f565b60200101907effffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff191690815f1a9053506001016101d4565b5090565b5f60016040517ffd39105a0000000000000000000000000000000000000000000000000000000081526001600160a01b0384811660048301527f0000000000000000000000000000000000000000000000000000000000000000169063fd39105a90602401602060405180830381865afa1580156102df573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906103039190610e77565b600281111561031457610314610e63565b1492915050565b5f811561033b576040516302203a5960e51b815260040160405180910390fd5b6040517f13542a4e0000000000000000000000000000000000000000000000000000000081526001600160a01b0385811660048301525f917f0000000000000000000000000000000000000000000000000000000000000000909116906313542a4e90602401602060405180830381865afa1580156103bc573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906103e09190610e95565b90506103ea6108e0565b6103f4828a610950565b16915084888361044c576040517f435160a80000000000000000000000000000000000000000000000000000000081526001600160a01b03909216600483015263ffffffff1660248201526044015b60405180910390fd5b505f905061045c87890189611153565b90505f5b816020015151811015610518575f8260200151828151811061048457610484610e4f565b6020026020010151905083815f015182602001516040516020016104b2929190918252602082015260400190565b604051602081830303815290604052805190602001201415889061050e576040517fa02960920000000000000000000000000000000000000000000000000000000081526001600160a01b039091166004820152602401610443565b5050600101610460565b50306001600160a01b031663ad82d7288b8b8460405160200161053b91906113e7565b6040516020818303038152906040526040518463ffffffff1660e01b8152600401610568939291906114cf565b5f60405180830381865afa158015610582573d5f5f3e3d5ffd5b505050506040513d5f823e601f3d908101601f191682016040526105a99190810190611513565b505050979650505050505050565b6060602082108015906105d357506105cf82846115d9565b6020145b6105f0576040516302203a5960e51b815260040160405180910390fd5b60408051602481018790526080604482015263ffffffff8616606482015260c060848201527f000000000000000000000000000000000000000000000000000000000000000060a48201527f000000000000000000000000000000000000000000000000000000000000000060c4808301919091528251808303909101815260e4909101909152602080820180517bffffffffffffffffffffffffffffffffffffffffffffffffffffffff167f6efb4636000000000000000000000000000000000000000000000000000000001790525f91906106d090859081886115f6565b6040516020016106e29392919061161d565b60405160208183030381529060405290505f61071e7f000000000000000000000000000000000000000000000000000000000000000083610b0f565b80602001905181019061073191906116a3565b5090507f00000000000000000000000000000000000000000000000000000000000000008067ffffffffffffffff81111561076e5761076e610e3b565b6040519080825280602002602001820160405280156107b257816020015b604080518082019091525f808252602082015281526020019060019003908161078c5790505b5093505f5b8181101561084e576040518060400160405280845f015183815181106107df576107df610e4f565b60200260200101516bffffffffffffffffffffffff1681526020018460200151838151811061081057610810610e4f565b60200260200101516bffffffffffffffffffffffff1681525085828151811061083b5761083b610e4f565b60209081029190910101526001016107b7565b50505050949350505050565b5f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663de1164bb6040518163ffffffff1660e01b8152600401602060405180830381865afa1580156108b7573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906108db9190611747565b905090565b5f5f5b7f000000000000000000000000000000000000000000000000000000000000000081101561025b577f0000000000000000000000000000000000000000000000000000000000000000816020811061093d5761093d610e4f565b600191901a81901b9290921791016108e3565b6040517f03fd3492000000000000000000000000000000000000000000000000000000008152600481018390525f9081906001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016906303fd349290602401602060405180830381865afa1580156109d0573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906109f49190610e95565b90505b8015610b04575f6001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016631eb812da86610a39600186611776565b6040517fffffffff0000000000000000000000000000000000000000000000000000000060e085901b16815260048101929092526024820152604401606060405180830381865afa158015610a90573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610ab49190611789565b90508363ffffffff16815f015163ffffffff1611610af3576040015177ffffffffffffffffffffffffffffffffffffffffffffffff169150610b099050565b50610afd81611817565b90506109f7565b505f90505b92915050565b60605f610b1c8484610be1565b9050808015610b3d57505f3d1180610b3d57505f846001600160a01b03163b115b15610b5257610b4a610bf4565b915050610b09565b8015610b95576040517f9996b3150000000000000000000000000000000000000000000000000000000081526001600160a01b0385166004820152602401610443565b3d15610ba857610ba3610c0d565b610bda565b6040517fd6bda27500000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5092915050565b5f5f5f835160208501865afa9392505050565b6040513d81523d5f602083013e3d602001810160405290565b6040513d5f823e3d81fd5b5f81518084528060208401602086015e5f602082860101526020601f19601f83011685010191505092915050565b602081525f610c586020830184610c18565b9392505050565b6001600160a01b0381168114610c73575f5ffd5b50565b5f60208284031215610c86575f5ffd5b8135610c5881610c5f565b63ffffffff81168114610c73575f5ffd5b5f5f83601f840112610cb2575f5ffd5b50813567ffffffffffffffff811115610cc9575f5ffd5b602083019150836020828501011115610ce0575f5ffd5b9250929050565b5f5f5f5f5f5f5f60a0888a031215610cfd575f5ffd5b873596506020880135610d0f81610c91565b9550604088013567ffffffffffffffff811115610d2a575f5ffd5b610d368a828b01610ca2565b9096509450506060880135610d4a81610c5f565b9250608088013567ffffffffffffffff811115610d65575f5ffd5b610d718a828b01610ca2565b989b979a50959850939692959293505050565b5f5f5f5f60608587031215610d97575f5ffd5b843593506020850135610da981610c91565b9250604085013567ffffffffffffffff811115610dc4575f5ffd5b610dd087828801610ca2565b95989497509550505050565b602080825282518282018190525f918401906040840190835b81811015610e3057835180516bffffffffffffffffffffffff9081168552602091820151168185015290930192604090920191600101610df5565b509095945050505050565b634e487b7160e01b5f52604160045260245ffd5b634e487b7160e01b5f52603260045260245ffd5b634e487b7160e01b5f52602160045260245ffd5b5f60208284031215610e87575f5ffd5b815160038110610c58575f5ffd5b5f60208284031215610ea5575f5ffd5b5051919050565b6040805190810167ffffffffffffffff81118282101715610ecf57610ecf610e3b565b60405290565b604051610100810167ffffffffffffffff81118282101715610ecf57610ecf610e3b565b604051601f8201601f1916810167ffffffffffffffff81118282101715610f2257610f22610e3b565b604052919050565b5f67ffffffffffffffff821115610f4357610f43610e3b565b5060051b60200190565b5f82601f830112610f5c575f5ffd5b8135610f6f610f6a82610f2a565b610ef9565b8082825260208201915060208360051b860101925085831115610f90575f5ffd5b602085015b83811015610fb6578035610fa881610c91565b835260209283019201610f95565b5095945050505050565b5f60408284031215610fd0575f5ffd5b610fd8610eac565b823581526020928301359281019290925250919050565b5f82601f830112610ffe575f5ffd5b813561100c610f6a82610f2a565b8082825260208201915060208360061b86010192508583111561102d575f5ffd5b602085015b83811015610fb6576110448782610fc0565b8352602090920191604001611032565b5f82601f830112611063575f5ffd5b61106b610eac565b80604084018581111561107c575f5ffd5b845b81811015610e3057803584526020938401930161107e565b5f608082840312156110a6575f5ffd5b6110ae610eac565b90506110ba8383611054565b81526110c98360408401611054565b602082015292915050565b5f82601f8301126110e3575f5ffd5b81356110f1610f6a82610f2a565b8082825260208201915060208360051b860101925085831115611112575f5ffd5b602085015b83811015610fb657803567ffffffffffffffff811115611135575f5ffd5b611144886020838a0101610f4d565b84525060209283019201611117565b5f60208284031215611163575f5ffd5b813567ffffffffffffffff811115611179575f5ffd5b8201610180818503121561118b575f5ffd5b611193610ed5565b813567ffffffffffffffff8111156111a9575f5ffd5b6111b586828501610f4d565b825250602082013567ffffffffffffffff8111156111d1575f5ffd5b6111dd86828501610fef565b602083015250604082013567ffffffffffffffff8111156111fc575f5ffd5b61120886828501610fef565b60408301525061121b8560608401611096565b606082015261122d8560e08401610fc0565b608082015261012082013567ffffffffffffffff81111561124c575f5ffd5b61125886828501610f4d565b60a08301525061014082013567ffffffffffffffff811115611278575f5ffd5b61128486828501610f4d565b60c08301525061016082013567ffffffffffffffff8111156112a4575f5ffd5b6112b0868285016110d4565b60e083015250949350505050565b5f8151808452602084019350602083015f5b828110156112f457815163ffffffff168652602095860195909101906001016112d0565b5093949350505050565b5f8151808452602084019350602083015f5b828110156112f45761132d86835180518252602090810151910152565b6040959095019460209190910190600101611310565b805f5b6002811015611365578151845260209384019390910190600101611346565b50505050565b611376828251611343565b60208101516113886040840182611343565b505050565b5f82825180855260208501945060208160051b830101602085015f5b838110156113db57601f198584030188526113c58383516112be565b60209889019890935091909101906001016113a9565b50909695505050505050565b602081525f825161018060208401526114046101a08401826112be565b90506020840151601f1984830301604085015261142182826112fe565b9150506040840151601f1984830301606085015261143f82826112fe565b9150506060840151611454608085018261136b565b50608084015180516101008501526020015161012084015260a0840151838203601f190161014085015261148882826112be565b91505060c0840151601f19848303016101608501526114a782826112be565b91505060e0840151601f19848303016101808501526114c6828261138d565b95945050505050565b83815263ffffffff83166020820152606060408201525f6114c66060830184610c18565b80516bffffffffffffffffffffffff8116811461150e575f5ffd5b919050565b5f60208284031215611523575f5ffd5b815167ffffffffffffffff811115611539575f5ffd5b8201601f81018413611549575f5ffd5b8051611557610f6a82610f2a565b8082825260208201915060208360061b850101925086831115611578575f5ffd5b6020840193505b828410156115cf5760408488031215611596575f5ffd5b61159e610eac565b6115a7856114f3565b81526115b5602086016114f3565b60208201528083525060208201915060408401935061157f565b9695505050505050565b80356020831015610b09575f19602084900360031b1b1692915050565b5f5f85851115611604575f5ffd5b83861115611610575f5ffd5b5050820193919092039150565b5f84518060208701845e5f908301908152838582375f930192835250909392505050565b5f82601f830112611650575f5ffd5b815161165e610f6a82610f2a565b8082825260208201915060208360051b86010192508583111561167f575f5ffd5b602085015b83811015610fb657611695816114f3565b835260209283019201611684565b5f5f604083850312156116b4575f5ffd5b825167ffffffffffffffff8111156116ca575f5ffd5b8301604081860312156116db575f5ffd5b6116e3610eac565b815167ffffffffffffffff8111156116f9575f5ffd5b61170587828501611641565b825250602082015167ffffffffffffffff811115611721575f5ffd5b61172d87828501611641565b602083810191909152959095015190969095509350505050565b5f60208284031215611757575f5ffd5b8151610c5881610c5f565b634e487b7160e01b5f52601160045260245ffd5b81810381811115610b0957610b09611762565b5f606082840312801561179a575f5ffd5b506040516060810167ffffffffffffffff811182821017156117be576117be610e3b565b60405282516117cc81610c91565b815260208301516117dc81610c91565b6020820152604083015177ffffffffffffffffffffffffffffffffffffffffffffffff8116811461180b575f5ffd5b60408201529392505050565b5f8161182557611825611762565b505f19019056",
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
