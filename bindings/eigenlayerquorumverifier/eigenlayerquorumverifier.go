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
	Bin: "0x610100604052348015610010575f5ffd5b50604051611c04380380611c0483398101604081905261002f916101a9565b80518015801590610041575060208111155b829061006a5760405163e95fc26560e01b8152600401610061919061026d565b60405180910390fd5b5060015b818110156100ee57828181518110610088576100886102a2565b01602001516001600160f81b031916836100a36001846102b6565b815181106100b3576100b36102a2565b016020015184916001600160f81b0319909116106100e55760405163e95fc26560e01b8152600401610061919061026d565b5060010161006e565b506001600160a01b038316608081905260408051636d14a98760e01b81529051636d14a987916004808201926020929091908290030181865afa158015610137573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061015b91906102db565b6001600160a01b031660a052610170826102fd565b60c05260e052506103239050565b6001600160a01b0381168114610192575f5ffd5b50565b634e487b7160e01b5f52604160045260245ffd5b5f5f604083850312156101ba575f5ffd5b82516101c58161017e565b60208401519092506001600160401b038111156101e0575f5ffd5b8301601f810185136101f0575f5ffd5b80516001600160401b0381111561020957610209610195565b604051601f8201601f19908116603f011681016001600160401b038111828210171561023757610237610195565b60405281815282820160200187101561024e575f5ffd5b8160208401602083015e5f602083830101528093505050509250929050565b602081525f82518060208401528060208501604085015e5f604082850101526040601f19601f83011684010191505092915050565b634e487b7160e01b5f52603260045260245ffd5b818103818111156102d557634e487b7160e01b5f52601160045260245ffd5b92915050565b5f602082840312156102eb575f5ffd5b81516102f68161017e565b9392505050565b8051602080830151919081101561031d575f198160200360031b1b821691505b50919050565b60805160a05160c05160e0516118626103a25f395f818161016e0152818161065d0152818161077c015261092b01525f81816101df01528181610683015261095301525f8181608301528181610262015281816103bb015281816108a3015281816109d10152610a4e01525f8181610140015261073f01526118625ff3fe608060405234801561000f575f5ffd5b506004361061007a575f3560e01c80637b0b5bc7116100585780637b0b5bc7146100fa578063ad82d7281461011b578063cf5303cf1461013b578063de1164bb14610162575f5ffd5b80630a0090971461007e5780632a8414fd146100c25780636d70f7ae146100d7575b5f5ffd5b6100a57f000000000000000000000000000000000000000000000000000000000000000081565b6040516001600160a01b0390911681526020015b60405180910390f35b6100ca61016a565b6040516100b99190610c8c565b6100ea6100e5366004610cbc565b61025f565b60405190151581526020016100b9565b61010d610108366004610d2d565b61037a565b6040519081526020016100b9565b61012e610129366004610dca565b6105fd565b6040516100b99190610e22565b6100a57f000000000000000000000000000000000000000000000000000000000000000081565b6100a56108a0565b60607f000000000000000000000000000000000000000000000000000000000000000067ffffffffffffffff8111156101a5576101a5610e81565b6040519080825280601f01601f1916602001820160405280156101cf576020820181803683370190505b5090505f5b815181101561025b577f0000000000000000000000000000000000000000000000000000000000000000816020811061020f5761020f610e95565b1a60f81b82828151811061022557610225610e95565b60200101907effffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff191690815f1a9053506001016101d4565b5090565b5f7f0000000000000000000000000000000000000000000000000000000000000000610289610926565b6040516309aa152760e11b81526001600160a01b03858116600483015283169063871ef0499082906313542a4e90602401602060405180830381865afa1580156102d5573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906102f99190610ea9565b6040518263ffffffff1660e01b815260040161031791815260200190565b602060405180830381865afa158015610332573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906103569190610eec565b1677ffffffffffffffffffffffffffffffffffffffffffffffff1615159392505050565b5f811561039a576040516302203a5960e51b815260040160405180910390fd5b6040516309aa152760e11b81526001600160a01b0385811660048301525f917f0000000000000000000000000000000000000000000000000000000000000000909116906313542a4e90602401602060405180830381865afa158015610402573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906104269190610ea9565b9050610430610926565b61043a828a610996565b169150848883610492576040517f435160a80000000000000000000000000000000000000000000000000000000081526001600160a01b03909216600483015263ffffffff1660248201526044015b60405180910390fd5b505f90506104a2878901896111ac565b90505f5b81602001515181101561055e575f826020015182815181106104ca576104ca610e95565b6020026020010151905083815f015182602001516040516020016104f8929190918252602082015260400190565b6040516020818303038152906040528051906020012014158890610554576040517fa02960920000000000000000000000000000000000000000000000000000000081526001600160a01b039091166004820152602401610489565b50506001016104a6565b50306001600160a01b031663ad82d7288b8b846040516020016105819190611440565b6040516020818303038152906040526040518463ffffffff1660e01b81526004016105ae93929190611528565b5f60405180830381865afa1580156105c8573d5f5f3e3d5ffd5b505050506040513d5f823e601f3d908101601f191682016040526105ef9190810190611567565b505050979650505050505050565b6060602082108015906106195750610615828461162d565b6020145b610636576040516302203a5960e51b815260040160405180910390fd5b60408051602481018790526080604482015263ffffffff8616606482015260c060848201527f000000000000000000000000000000000000000000000000000000000000000060a48201527f000000000000000000000000000000000000000000000000000000000000000060c4808301919091528251808303909101815260e4909101909152602080820180517bffffffffffffffffffffffffffffffffffffffffffffffffffffffff167f6efb4636000000000000000000000000000000000000000000000000000000001790525f9190610716908590818861164a565b60405160200161072893929190611671565b60405160208183030381529060405290505f6107647f000000000000000000000000000000000000000000000000000000000000000083610b55565b80602001905181019061077791906116f7565b5090507f00000000000000000000000000000000000000000000000000000000000000008067ffffffffffffffff8111156107b4576107b4610e81565b6040519080825280602002602001820160405280156107f857816020015b604080518082019091525f80825260208201528152602001906001900390816107d25790505b5093505f5b81811015610894576040518060400160405280845f0151838151811061082557610825610e95565b60200260200101516bffffffffffffffffffffffff1681526020018460200151838151811061085657610856610e95565b60200260200101516bffffffffffffffffffffffff1681525085828151811061088157610881610e95565b60209081029190910101526001016107fd565b50505050949350505050565b5f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663de1164bb6040518163ffffffff1660e01b8152600401602060405180830381865afa1580156108fd573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610921919061179b565b905090565b5f5f5b7f000000000000000000000000000000000000000000000000000000000000000081101561025b577f0000000000000000000000000000000000000000000000000000000000000000816020811061098357610983610e95565b600191901a81901b929092179101610929565b6040517f03fd3492000000000000000000000000000000000000000000000000000000008152600481018390525f9081906001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016906303fd349290602401602060405180830381865afa158015610a16573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610a3a9190610ea9565b90505b8015610b4a575f6001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016631eb812da86610a7f6001866117ca565b6040517fffffffff0000000000000000000000000000000000000000000000000000000060e085901b16815260048101929092526024820152604401606060405180830381865afa158015610ad6573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610afa91906117dd565b90508363ffffffff16815f015163ffffffff1611610b39576040015177ffffffffffffffffffffffffffffffffffffffffffffffff169150610b4f9050565b50610b438161184d565b9050610a3d565b505f90505b92915050565b60605f610b628484610c27565b9050808015610b8357505f3d1180610b8357505f846001600160a01b03163b115b15610b9857610b90610c3a565b915050610b4f565b8015610bdb576040517f9996b3150000000000000000000000000000000000000000000000000000000081526001600160a01b0385166004820152602401610489565b3d15610bee57610be9610c53565b610c20565b6040517fd6bda27500000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5092915050565b5f5f5f835160208501865afa9392505050565b6040513d81523d5f602083013e3d602001810160405290565b6040513d5f823e3d81fd5b5f81518084528060208401602086015e5f602082860101526020601f19601f83011685010191505092915050565b602081525f610c9e6020830184610c5e565b9392505050565b6001600160a01b0381168114610cb9575f5ffd5b50565b5f60208284031215610ccc575f5ffd5b8135610c9e81610ca5565b63ffffffff81168114610cb9575f5ffd5b5f5f83601f840112610cf8575f5ffd5b50813567ffffffffffffffff811115610d0f575f5ffd5b602083019150836020828501011115610d26575f5ffd5b9250929050565b5f5f5f5f5f5f5f60a0888a031215610d43575f5ffd5b873596506020880135610d5581610cd7565b9550604088013567ffffffffffffffff811115610d70575f5ffd5b610d7c8a828b01610ce8565b9096509450506060880135610d9081610ca5565b9250608088013567ffffffffffffffff811115610dab575f5ffd5b610db78a828b01610ce8565b989b979a50959850939692959293505050565b5f5f5f5f60608587031215610ddd575f5ffd5b843593506020850135610def81610cd7565b9250604085013567ffffffffffffffff811115610e0a575f5ffd5b610e1687828801610ce8565b95989497509550505050565b602080825282518282018190525f918401906040840190835b81811015610e7657835180516bffffffffffffffffffffffff9081168552602091820151168185015290930192604090920191600101610e3b565b509095945050505050565b634e487b7160e01b5f52604160045260245ffd5b634e487b7160e01b5f52603260045260245ffd5b5f60208284031215610eb9575f5ffd5b5051919050565b805177ffffffffffffffffffffffffffffffffffffffffffffffff81168114610ee7575f5ffd5b919050565b5f60208284031215610efc575f5ffd5b610c9e82610ec0565b6040805190810167ffffffffffffffff81118282101715610f2857610f28610e81565b60405290565b604051610100810167ffffffffffffffff81118282101715610f2857610f28610e81565b604051601f8201601f1916810167ffffffffffffffff81118282101715610f7b57610f7b610e81565b604052919050565b5f67ffffffffffffffff821115610f9c57610f9c610e81565b5060051b60200190565b5f82601f830112610fb5575f5ffd5b8135610fc8610fc382610f83565b610f52565b8082825260208201915060208360051b860101925085831115610fe9575f5ffd5b602085015b8381101561100f57803561100181610cd7565b835260209283019201610fee565b5095945050505050565b5f60408284031215611029575f5ffd5b611031610f05565b823581526020928301359281019290925250919050565b5f82601f830112611057575f5ffd5b8135611065610fc382610f83565b8082825260208201915060208360061b860101925085831115611086575f5ffd5b602085015b8381101561100f5761109d8782611019565b835260209092019160400161108b565b5f82601f8301126110bc575f5ffd5b6110c4610f05565b8060408401858111156110d5575f5ffd5b845b81811015610e765780358452602093840193016110d7565b5f608082840312156110ff575f5ffd5b611107610f05565b905061111383836110ad565b815261112283604084016110ad565b602082015292915050565b5f82601f83011261113c575f5ffd5b813561114a610fc382610f83565b8082825260208201915060208360051b86010192508583111561116b575f5ffd5b602085015b8381101561100f57803567ffffffffffffffff81111561118e575f5ffd5b61119d886020838a0101610fa6565b84525060209283019201611170565b5f602082840312156111bc575f5ffd5b813567ffffffffffffffff8111156111d2575f5ffd5b820161018081850312156111e4575f5ffd5b6111ec610f2e565b813567ffffffffffffffff811115611202575f5ffd5b61120e86828501610fa6565b825250602082013567ffffffffffffffff81111561122a575f5ffd5b61123686828501611048565b602083015250604082013567ffffffffffffffff811115611255575f5ffd5b61126186828501611048565b60408301525061127485606084016110ef565b60608201526112868560e08401611019565b608082015261012082013567ffffffffffffffff8111156112a5575f5ffd5b6112b186828501610fa6565b60a08301525061014082013567ffffffffffffffff8111156112d1575f5ffd5b6112dd86828501610fa6565b60c08301525061016082013567ffffffffffffffff8111156112fd575f5ffd5b6113098682850161112d565b60e083015250949350505050565b5f8151808452602084019350602083015f5b8281101561134d57815163ffffffff16865260209586019590910190600101611329565b5093949350505050565b5f8151808452602084019350602083015f5b8281101561134d5761138686835180518252602090810151910152565b6040959095019460209190910190600101611369565b805f5b60028110156113be57815184526020938401939091019060010161139f565b50505050565b6113cf82825161139c565b60208101516113e1604084018261139c565b505050565b5f82825180855260208501945060208160051b830101602085015f5b8381101561143457601f1985840301885261141e838351611317565b6020988901989093509190910190600101611402565b50909695505050505050565b602081525f8251610180602084015261145d6101a0840182611317565b90506020840151601f1984830301604085015261147a8282611357565b9150506040840151601f198483030160608501526114988282611357565b91505060608401516114ad60808501826113c4565b50608084015180516101008501526020015161012084015260a0840151838203601f19016101408501526114e18282611317565b91505060c0840151601f19848303016101608501526115008282611317565b91505060e0840151601f198483030161018085015261151f82826113e6565b95945050505050565b83815263ffffffff83166020820152606060408201525f61151f6060830184610c5e565b80516bffffffffffffffffffffffff81168114610ee7575f5ffd5b5f60208284031215611577575f5ffd5b815167ffffffffffffffff81111561158d575f5ffd5b8201601f8101841361159d575f5ffd5b80516115ab610fc382610f83565b8082825260208201915060208360061b8501019250868311156115cc575f5ffd5b6020840193505b8284101561162357604084880312156115ea575f5ffd5b6115f2610f05565b6115fb8561154c565b81526116096020860161154c565b6020820152808352506020820191506040840193506115d3565b9695505050505050565b80356020831015610b4f575f19602084900360031b1b1692915050565b5f5f85851115611658575f5ffd5b83861115611664575f5ffd5b5050820193919092039150565b5f84518060208701845e5f908301908152838582375f930192835250909392505050565b5f82601f8301126116a4575f5ffd5b81516116b2610fc382610f83565b8082825260208201915060208360051b8601019250858311156116d3575f5ffd5b602085015b8381101561100f576116e98161154c565b8352602092830192016116d8565b5f5f60408385031215611708575f5ffd5b825167ffffffffffffffff81111561171e575f5ffd5b83016040818603121561172f575f5ffd5b611737610f05565b815167ffffffffffffffff81111561174d575f5ffd5b61175987828501611695565b825250602082015167ffffffffffffffff811115611775575f5ffd5b61178187828501611695565b602083810191909152959095015190969095509350505050565b5f602082840312156117ab575f5ffd5b8151610c9e81610ca5565b634e487b7160e01b5f52601160045260245ffd5b81810381811115610b4f57610b4f6117b6565b5f60608284031280156117ee575f5ffd5b506040516060810167ffffffffffffffff8111828210171561181257611812610e81565b604052825161182081610cd7565b8152602083015161183081610cd7565b602082015261184160408401610ec0565b60408201529392505050565b5f8161185b5761185b6117b6565b505f19019056",
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
