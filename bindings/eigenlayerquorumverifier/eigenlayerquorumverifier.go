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
	Bin: "0x610100604052348015610010575f5ffd5b50604051611b61380380611b6183398101604081905261002f916101da565b80518015801590610041575060208111155b829061006a5760405163e95fc26560e01b8152600401610061919061029e565b60405180910390fd5b505f5f5b82811015610128578015806100cc5750838181518110610090576100906102d3565b01602001516001600160f81b031916846100ab6001846102fb565b815181106100bb576100bb6102d3565b01602001516001600160f81b031916105b84906100ec5760405163e95fc26560e01b8152600401610061919061029e565b506100f8816008610314565b84828151811061010a5761010a6102d3565b01602001516001600160f81b031916901c919091179060010161006e565b506001600160a01b038416608081905260408051636d14a98760e01b81529051636d14a987916004808201926020929091908290030181865afa158015610171573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610195919061032b565b6001600160a01b031660a05260c05260e0525061034d9050565b6001600160a01b03811681146101c3575f5ffd5b50565b634e487b7160e01b5f52604160045260245ffd5b5f5f604083850312156101eb575f5ffd5b82516101f6816101af565b60208401519092506001600160401b03811115610211575f5ffd5b8301601f81018513610221575f5ffd5b80516001600160401b0381111561023a5761023a6101c6565b604051601f8201601f19908116603f011681016001600160401b0381118282101715610268576102686101c6565b60405281815282820160200187101561027f575f5ffd5b8160208401602083015e5f602083830101528093505050509250929050565b602081525f82518060208401528060208501604085015e5f604082850101526040601f19601f83011684010191505092915050565b634e487b7160e01b5f52603260045260245ffd5b634e487b7160e01b5f52601160045260245ffd5b8181038181111561030e5761030e6102e7565b92915050565b808202811582820484141761030e5761030e6102e7565b5f6020828403121561033b575f5ffd5b8151610346816101af565b9392505050565b60805160a05160c05160e0516117956103cc5f395f818161016e0152818161061c0152818161072201526108d101525f81816101df0152818161064201526108f901525f8181608301528181610262015281816103aa015281816108490152818161095e01526109db01525f818161014001526106e501526117955ff3fe608060405234801561000f575f5ffd5b506004361061007a575f3560e01c80637b0b5bc7116100585780637b0b5bc7146100fa578063ad82d7281461011b578063cf5303cf1461013b578063de1164bb14610162575f5ffd5b80630a0090971461007e5780632a8414fd146100c25780636d70f7ae146100d7575b5f5ffd5b6100a57f000000000000000000000000000000000000000000000000000000000000000081565b6040516001600160a01b0390911681526020015b60405180910390f35b6100ca61016a565b6040516100b99190610bd6565b6100ea6100e5366004610c06565b61025f565b60405190151581526020016100b9565b61010d610108366004610c77565b610369565b6040519081526020016100b9565b61012e610129366004610d14565b6105ba565b6040516100b99190610d6c565b6100a57f000000000000000000000000000000000000000000000000000000000000000081565b6100a5610846565b60607f000000000000000000000000000000000000000000000000000000000000000067ffffffffffffffff8111156101a5576101a5610dcb565b6040519080825280601f01601f1916602001820160405280156101cf576020820181803683370190505b5090505f5b815181101561025b577f0000000000000000000000000000000000000000000000000000000000000000816020811061020f5761020f610ddf565b1a60f81b82828151811061022557610225610ddf565b60200101907effffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff191690815f1a9053506001016101d4565b5090565b5f7f00000000000000000000000000000000000000000000000000000000000000006102896108cc565b6040516309aa152760e11b81526001600160a01b03858116600483015283169063871ef0499082906313542a4e90602401602060405180830381865afa1580156102d5573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906102f99190610df3565b6040518263ffffffff1660e01b815260040161031791815260200190565b602060405180830381865afa158015610332573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906103569190610e25565b166001600160c01b031615159392505050565b5f8115610389576040516302203a5960e51b815260040160405180910390fd5b6040516309aa152760e11b81526001600160a01b0385811660048301525f917f0000000000000000000000000000000000000000000000000000000000000000909116906313542a4e90602401602060405180830381865afa1580156103f1573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906104159190610df3565b905061041f6108cc565b610429828a61093c565b1691508488836104685760405163086a2c1560e31b81526001600160a01b03909216600483015263ffffffff1660248201526044015b60405180910390fd5b505f9050610478878901896110e5565b90505f5b81602001515181101561051b575f826020015182815181106104a0576104a0610ddf565b6020026020010151905083815f015182602001516040516020016104ce929190918252602082015260400190565b604051602081830303815290604052805190602001201415889061051157604051635014b04960e11b81526001600160a01b03909116600482015260240161045f565b505060010161047c565b50306001600160a01b031663ad82d7288b8b8460405160200161053e9190611379565b6040516020818303038152906040526040518463ffffffff1660e01b815260040161056b93929190611461565b5f60405180830381865afa158015610585573d5f5f3e3d5ffd5b505050506040513d5f823e601f3d908101601f191682016040526105ac91908101906114a0565b505050979650505050505050565b6060602082108015906105d857506105d482840184611566565b6020145b6105f5576040516302203a5960e51b815260040160405180910390fd5b60408051602481018790526080604482015263ffffffff8616606482015260c060848201527f000000000000000000000000000000000000000000000000000000000000000060a48201527f000000000000000000000000000000000000000000000000000000000000000060c4808301919091528251808303909101815260e4909101909152602080820180517bffffffffffffffffffffffffffffffffffffffffffffffffffffffff1663377da31b60e11b1790525f91906106bc908590818861157d565b6040516020016106ce939291906115a4565b60405160208183030381529060405290505f61070a7f000000000000000000000000000000000000000000000000000000000000000083610ad1565b80602001905181019061071d919061162a565b5090507f00000000000000000000000000000000000000000000000000000000000000008067ffffffffffffffff81111561075a5761075a610dcb565b60405190808252806020026020018201604052801561079e57816020015b604080518082019091525f80825260208201528152602001906001900390816107785790505b5093505f5b8181101561083a576040518060400160405280845f015183815181106107cb576107cb610ddf565b60200260200101516bffffffffffffffffffffffff168152602001846020015183815181106107fc576107fc610ddf565b60200260200101516bffffffffffffffffffffffff1681525085828151811061082757610827610ddf565b60209081029190910101526001016107a3565b50505050949350505050565b5f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663de1164bb6040518163ffffffff1660e01b8152600401602060405180830381865afa1580156108a3573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906108c791906116ce565b905090565b5f5f5b7f000000000000000000000000000000000000000000000000000000000000000081101561025b577f0000000000000000000000000000000000000000000000000000000000000000816020811061092957610929610ddf565b600191901a81901b9290921791016108cf565b6040516301fe9a4960e11b8152600481018390525f9081906001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016906303fd349290602401602060405180830381865afa1580156109a3573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906109c79190610df3565b90505b8015610ac6575f6001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016631eb812da86610a0c6001866116fd565b6040517fffffffff0000000000000000000000000000000000000000000000000000000060e085901b16815260048101929092526024820152604401606060405180830381865afa158015610a63573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610a879190611710565b90508363ffffffff16815f015163ffffffff1611610ab557604001516001600160c01b03169150610acb9050565b50610abf81611780565b90506109ca565b505f90505b92915050565b60605f610ade8484610b71565b9050808015610aff57505f3d1180610aff57505f846001600160a01b03163b115b15610b1457610b0c610b84565b915050610acb565b8015610b3e57604051639996b31560e01b81526001600160a01b038516600482015260240161045f565b3d15610b5157610b4c610b9d565b610b6a565b60405163d6bda27560e01b815260040160405180910390fd5b5092915050565b5f5f5f835160208501865afa9392505050565b6040513d81523d5f602083013e3d602001810160405290565b6040513d5f823e3d81fd5b5f81518084528060208401602086015e5f602082860101526020601f19601f83011685010191505092915050565b602081525f610be86020830184610ba8565b9392505050565b6001600160a01b0381168114610c03575f5ffd5b50565b5f60208284031215610c16575f5ffd5b8135610be881610bef565b63ffffffff81168114610c03575f5ffd5b5f5f83601f840112610c42575f5ffd5b50813567ffffffffffffffff811115610c59575f5ffd5b602083019150836020828501011115610c70575f5ffd5b9250929050565b5f5f5f5f5f5f5f60a0888a031215610c8d575f5ffd5b873596506020880135610c9f81610c21565b9550604088013567ffffffffffffffff811115610cba575f5ffd5b610cc68a828b01610c32565b9096509450506060880135610cda81610bef565b9250608088013567ffffffffffffffff811115610cf5575f5ffd5b610d018a828b01610c32565b989b979a50959850939692959293505050565b5f5f5f5f60608587031215610d27575f5ffd5b843593506020850135610d3981610c21565b9250604085013567ffffffffffffffff811115610d54575f5ffd5b610d6087828801610c32565b95989497509550505050565b602080825282518282018190525f918401906040840190835b81811015610dc057835180516bffffffffffffffffffffffff9081168552602091820151168185015290930192604090920191600101610d85565b509095945050505050565b634e487b7160e01b5f52604160045260245ffd5b634e487b7160e01b5f52603260045260245ffd5b5f60208284031215610e03575f5ffd5b5051919050565b80516001600160c01b0381168114610e20575f5ffd5b919050565b5f60208284031215610e35575f5ffd5b610be882610e0a565b6040805190810167ffffffffffffffff81118282101715610e6157610e61610dcb565b60405290565b604051610100810167ffffffffffffffff81118282101715610e6157610e61610dcb565b604051601f8201601f1916810167ffffffffffffffff81118282101715610eb457610eb4610dcb565b604052919050565b5f67ffffffffffffffff821115610ed557610ed5610dcb565b5060051b60200190565b5f82601f830112610eee575f5ffd5b8135610f01610efc82610ebc565b610e8b565b8082825260208201915060208360051b860101925085831115610f22575f5ffd5b602085015b83811015610f48578035610f3a81610c21565b835260209283019201610f27565b5095945050505050565b5f60408284031215610f62575f5ffd5b610f6a610e3e565b823581526020928301359281019290925250919050565b5f82601f830112610f90575f5ffd5b8135610f9e610efc82610ebc565b8082825260208201915060208360061b860101925085831115610fbf575f5ffd5b602085015b83811015610f4857610fd68782610f52565b8352602090920191604001610fc4565b5f82601f830112610ff5575f5ffd5b610ffd610e3e565b80604084018581111561100e575f5ffd5b845b81811015610dc0578035845260209384019301611010565b5f60808284031215611038575f5ffd5b611040610e3e565b905061104c8383610fe6565b815261105b8360408401610fe6565b602082015292915050565b5f82601f830112611075575f5ffd5b8135611083610efc82610ebc565b8082825260208201915060208360051b8601019250858311156110a4575f5ffd5b602085015b83811015610f4857803567ffffffffffffffff8111156110c7575f5ffd5b6110d6886020838a0101610edf565b845250602092830192016110a9565b5f602082840312156110f5575f5ffd5b813567ffffffffffffffff81111561110b575f5ffd5b8201610180818503121561111d575f5ffd5b611125610e67565b813567ffffffffffffffff81111561113b575f5ffd5b61114786828501610edf565b825250602082013567ffffffffffffffff811115611163575f5ffd5b61116f86828501610f81565b602083015250604082013567ffffffffffffffff81111561118e575f5ffd5b61119a86828501610f81565b6040830152506111ad8560608401611028565b60608201526111bf8560e08401610f52565b608082015261012082013567ffffffffffffffff8111156111de575f5ffd5b6111ea86828501610edf565b60a08301525061014082013567ffffffffffffffff81111561120a575f5ffd5b61121686828501610edf565b60c08301525061016082013567ffffffffffffffff811115611236575f5ffd5b61124286828501611066565b60e083015250949350505050565b5f8151808452602084019350602083015f5b8281101561128657815163ffffffff16865260209586019590910190600101611262565b5093949350505050565b5f8151808452602084019350602083015f5b82811015611286576112bf86835180518252602090810151910152565b60409590950194602091909101906001016112a2565b805f5b60028110156112f75781518452602093840193909101906001016112d8565b50505050565b6113088282516112d5565b602081015161131a60408401826112d5565b505050565b5f82825180855260208501945060208160051b830101602085015f5b8381101561136d57601f19858403018852611357838351611250565b602098890198909350919091019060010161133b565b50909695505050505050565b602081525f825161018060208401526113966101a0840182611250565b90506020840151601f198483030160408501526113b38282611290565b9150506040840151601f198483030160608501526113d18282611290565b91505060608401516113e660808501826112fd565b50608084015180516101008501526020015161012084015260a0840151838203601f190161014085015261141a8282611250565b91505060c0840151601f19848303016101608501526114398282611250565b91505060e0840151601f1984830301610180850152611458828261131f565b95945050505050565b83815263ffffffff83166020820152606060408201525f6114586060830184610ba8565b80516bffffffffffffffffffffffff81168114610e20575f5ffd5b5f602082840312156114b0575f5ffd5b815167ffffffffffffffff8111156114c6575f5ffd5b8201601f810184136114d6575f5ffd5b80516114e4610efc82610ebc565b8082825260208201915060208360061b850101925086831115611505575f5ffd5b6020840193505b8284101561155c5760408488031215611523575f5ffd5b61152b610e3e565b61153485611485565b815261154260208601611485565b60208201528083525060208201915060408401935061150c565b9695505050505050565b5f60208284031215611576575f5ffd5b5035919050565b5f5f8585111561158b575f5ffd5b83861115611597575f5ffd5b5050820193919092039150565b5f84518060208701845e5f908301908152838582375f930192835250909392505050565b5f82601f8301126115d7575f5ffd5b81516115e5610efc82610ebc565b8082825260208201915060208360051b860101925085831115611606575f5ffd5b602085015b83811015610f485761161c81611485565b83526020928301920161160b565b5f5f6040838503121561163b575f5ffd5b825167ffffffffffffffff811115611651575f5ffd5b830160408186031215611662575f5ffd5b61166a610e3e565b815167ffffffffffffffff811115611680575f5ffd5b61168c878285016115c8565b825250602082015167ffffffffffffffff8111156116a8575f5ffd5b6116b4878285016115c8565b602083810191909152959095015190969095509350505050565b5f602082840312156116de575f5ffd5b8151610be881610bef565b634e487b7160e01b5f52601160045260245ffd5b81810381811115610acb57610acb6116e9565b5f6060828403128015611721575f5ffd5b506040516060810167ffffffffffffffff8111828210171561174557611745610dcb565b604052825161175381610c21565b8152602083015161176381610c21565b602082015261177460408401610e0a565b60408201529392505050565b5f8161178e5761178e6116e9565b505f19019056",
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
