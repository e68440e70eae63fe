// Code generated - DO NOT EDIT.
// This file is a generated binding and any manual changes will be lost.

package tablequorumverifier

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

// TableQuorumVerifierMetaData contains all meta data concerning the TableQuorumVerifier contract.
var TableQuorumVerifierMetaData = &bind.MetaData{
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"table_\",\"type\":\"address\",\"internalType\":\"contractIOperatorTable\"},{\"name\":\"quorumNumbers_\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"avs\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"isOperator\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"quorumNumbers\",\"inputs\":[],\"outputs\":[{\"name\":\"numbers\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"quorumsSignedBy\",\"inputs\":[{\"name\":\"digest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"referenceBlock\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"certificate\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"operator\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"membership\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[{\"name\":\"quorums\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"table\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIOperatorTable\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"verify\",\"inputs\":[{\"name\":\"digest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"referenceBlock\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"certificate\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[{\"name\":\"stakes\",\"type\":\"tuple[]\",\"internalType\":\"structIQuorumVerifier.QuorumStake[]\",\"components\":[{\"name\":\"signed\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"total\",\"type\":\"uint96\",\"internalType\":\"uint96\"}]}],\"stateMutability\":\"view\"},{\"type\":\"error\",\"name\":\"InvalidQuorumNumbers\",\"inputs\":[{\"name\":\"quorumNumbers\",\"type\":\"bytes\",\"internalType\":\"bytes\"}]},{\"type\":\"error\",\"name\":\"NoTable\",\"inputs\":[{\"name\":\"referenceBlock\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"NonSignerIndicesNotSorted\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"NotAMember\",\"inputs\":[{\"name\":\"operator\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"referenceBlock\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"NotASigner\",\"inputs\":[{\"name\":\"operator\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NotOnTheCurve\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"ReferenceTimestampDoesNotExist\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"SafeCastOverflowedUintDowncast\",\"inputs\":[{\"name\":\"bits\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"VerificationFailed\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"WrongNumberOfQuorums\",\"inputs\":[{\"name\":\"given\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"wanted\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"CertificateStale\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"ECAddFailed\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"EmptyRoot\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"ExpModFailed\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"InvalidIndex\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"InvalidOperatorIndex\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"InvalidProofLength\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"OnlyTableUpdater\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"RootDisabled\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"TableUpdateStale\",\"inputs\":[]}]",
	Sigs: map[string]string{
		"de1164bb": "avs()",
		"6d70f7ae": "isOperator(address)",
		"2a8414fd": "quorumNumbers()",
		"7b0b5bc7": "quorumsSignedBy(bytes32,uint32,bytes,address,bytes)",
		"128d381a": "table()",
		"ad82d728": "verify(bytes32,uint32,bytes)",
	},
	Bin: "0x610120604052348015610010575f5ffd5b506040516122f33803806122f383398101604081905261002f9161036e565b80518015801590610041575060108111155b829061006a5760405163e95fc26560e01b81526004016100619190610414565b60405180910390fd5b505f5f5b828110156101c5578015806100cc575083818151811061009057610090610449565b01602001516001600160f81b031916846100ab600184610471565b815181106100bb576100bb610449565b01602001516001600160f81b031916105b80156101695750846001600160a01b03166382fa18db8583815181106100f4576100f4610449565b01602001516040516001600160e01b031960e084901b16815260f89190911c60048201526024015f60405180830381865afa158015610135573d5f5f3e3d5ffd5b505050506040513d5f823e601f3d908101601f1916820160405261015c91908101906104b8565b6020015163ffffffff1615155b84906101895760405163e95fc26560e01b81526004016100619190610414565b50610195816008610601565b8482815181106101a7576101a7610449565b01602001516001600160f81b031916901c919091179060010161006e565b506001600160a01b03841660808190526040805163de1164bb60e01b8152905163de1164bb916004808201926020929091908290030181865afa15801561020e573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906102329190610618565b6001600160a01b031660a0816001600160a01b031681525050836001600160a01b031663dfd93d3b6040518163ffffffff1660e01b8152600401602060405180830381865afa158015610287573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906102ab9190610618565b6001600160a01b031660c05260e091909152610100525061063a9050565b6001600160a01b03811681146102dd575f5ffd5b50565b634e487b7160e01b5f52604160045260245ffd5b604051608081016001600160401b0381118282101715610316576103166102e0565b60405290565b604080519081016001600160401b0381118282101715610316576103166102e0565b604051601f8201601f191681016001600160401b0381118282101715610366576103666102e0565b604052919050565b5f5f6040838503121561037f575f5ffd5b825161038a816102c9565b60208401519092506001600160401b038111156103a5575f5ffd5b8301601f810185136103b5575f5ffd5b80516001600160401b038111156103ce576103ce6102e0565b6103e1601f8201601f191660200161033e565b8181528660208385010111156103f5575f5ffd5b8160208401602083015e5f602083830101528093505050509250929050565b602081525f82518060208401528060208501604085015e5f604082850101526040601f19601f83011684010191505092915050565b634e487b7160e01b5f52603260045260245ffd5b634e487b7160e01b5f52601160045260245ffd5b818103818111156104845761048461045d565b92915050565b805163ffffffff8116811461049d575f5ffd5b919050565b80516001600160601b038116811461049d575f5ffd5b5f602082840312156104c8575f5ffd5b81516001600160401b038111156104dd575f5ffd5b8201608081850312156104ee575f5ffd5b6104f66102f4565b6104ff8261048a565b815261050d6020830161048a565b602082015261051e604083016104a2565b604082015260608201516001600160401b0381111561053b575f5ffd5b80830192505084601f83011261054f575f5ffd5b81516001600160401b03811115610568576105686102e0565b61057760208260051b0161033e565b8082825260208201915060208360061b860101925087831115610598575f5ffd5b6020850194505b828510156105f157604085890312156105b6575f5ffd5b6105be61031c565b85516105c9816102c9565b81526105d7602087016104a2565b60208201528083525060208201915060408501945061059f565b6060840152509095945050505050565b80820281158282048414176104845761048461045d565b5f60208284031215610628575f5ffd5b8151610633816102c9565b9392505050565b60805160a05160c05160e05161010051611c296106ca5f395f81816101cc015281816102a8015281816105960152610dfc01525f818161015b015281816102510152818161038a01526107c801525f81816108240152610c5701525f81816101350152610dcd01525f81816078015281816102790152818161071b0152818161093301526109c10152611c295ff3fe608060405234801561000f575f5ffd5b506004361061006f575f3560e01c80637b0b5bc71161004d5780637b0b5bc7146100ef578063ad82d72814610110578063de1164bb14610130575f5ffd5b8063128d381a146100735780632a8414fd146100b75780636d70f7ae146100cc575b5f5ffd5b61009a7f000000000000000000000000000000000000000000000000000000000000000081565b6040516001600160a01b0390911681526020015b60405180910390f35b6100bf610157565b6040516100ae919061114e565b6100df6100da366004611177565b61024c565b60405190151581526020016100ae565b6101026100fd3660046111e8565b610363565b6040519081526020016100ae565b61012361011e366004611285565b610623565b6040516100ae91906112dd565b61009a7f000000000000000000000000000000000000000000000000000000000000000081565b60607f000000000000000000000000000000000000000000000000000000000000000067ffffffffffffffff8111156101925761019261133c565b6040519080825280601f01601f1916602001820160405280156101bc576020820181803683370190505b5090505f5b8151811015610248577f000000000000000000000000000000000000000000000000000000000000000081602081106101fc576101fc611350565b1a60f81b82828151811061021257610212611350565b60200101907effffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff191690815f1a9053506001016101c1565b5090565b5f5f5b7f000000000000000000000000000000000000000000000000000000000000000081101561035b577f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663fbb601e47f000000000000000000000000000000000000000000000000000000000000000083602081106102d8576102d8611350565b60405160e084901b6001600160e01b031916815291901a60048201526001600160a01b0386166024820152604401602060405180830381865afa158015610321573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906103459190611378565b156103535750600192915050565b60010161024f565b505f92915050565b5f5f5f6103718989896106f3565b90925090505f61038385870187611695565b80519091507f00000000000000000000000000000000000000000000000000000000000000008181146103d7576040516303e1a2a560e01b8152600481019290925260248201526044015b60405180910390fd5b50505f5b82518110156105db578181815181106103f6576103f6611350565b60200260200101516040015160200151515f03156105d3575f610419828661081a565b9050610441815f015184848151811061043457610434611350565b602002602001015161090a565b8015610472575061047283838151811061045d5761045d611350565b6020026020010151604001515f01518a61092f565b898d90916104aa5760405163086a2c1560e31b81526001600160a01b03909216600483015263ffffffff1660248201526044016103ce565b50505f5b8483815181106104c0576104c0611350565b6020026020010151604001515181101561056d578383815181106104e6576104e6611350565b60200260200101515f015163ffffffff1685848151811061050957610509611350565b602002602001015160400151828151811061052657610526611350565b60200260200101515f015163ffffffff1614158a9061056457604051635014b04960e11b81526001600160a01b0390911660048201526024016103ce565b506001016104ae565b5061059381868f87868151811061058657610586611350565b6020026020010151610ae0565b507f000000000000000000000000000000000000000000000000000000000000000082602081106105c6576105c6611350565b600191901a1b9590951794505b6001016103db565b50868a856106135760405163086a2c1560e31b81526001600160a01b03909216600483015263ffffffff1660248201526044016103ce565b5050505050979650505050505050565b60605f5f6106328686866106f3565b91509150805167ffffffffffffffff8111156106505761065061133c565b60405190808252806020026020018201604052801561069457816020015b604080518082019091525f808252602082015281526020019060019003908161066e5790505b5092505f5b81518110156106e8576106c36106af828561081a565b848a85858151811061058657610586611350565b8482815181106106d5576106d5611350565b6020908102919091010152600101610699565b505050949350505050565b6040516320bf6fb760e11b815263ffffffff841660048201525f906060906001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000169063417edf6e90602401602060405180830381865afa158015610760573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061078491906116c7565b91508463ffffffff83166107b457604051631d86dda160e01b815263ffffffff90911660048201526024016103ce565b506107c183850185611724565b80519091507f0000000000000000000000000000000000000000000000000000000000000000818114610810576040516303e1a2a560e01b8152600481019290925260248201526044016103ce565b5050935093915050565b6108226110e1565b7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663eb39e68f61085a85610dad565b6040516001600160e01b031960e084901b16815281516001600160a01b0316600482015260209091015163ffffffff9081166024830152851660448201526064015f60405180830381865afa1580156108b5573d5f5f3e3d5ffd5b505050506040513d5f823e601f3d908101601f191682016040526108dc91908101906118c0565b905080606001515160011461090457604051630cad17b760e31b815260040160405180910390fd5b92915050565b5f610928838360200151845f015163ffffffff168560400151610e3b565b9392505050565b5f5f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316633ec45c7e6040518163ffffffff1660e01b8152600401602060405180830381865afa15801561098d573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906109b19190611971565b6001600160a01b0316638256909c7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663788499c06040518163ffffffff1660e01b81526004016040805180830381865afa158015610a1a573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610a3e919061198c565b8651602080890151604051610a5d939201918252602082015260400190565b6040516020818303038152906040526040518363ffffffff1660e01b8152600401610a899291906119cd565b6040805180830381865afa158015610aa3573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610ac791906119ff565b506001600160a01b039081169084161491505092915050565b604080518082019091525f80825260208201525f85606001515f81518110610b0a57610b0a611350565b602002602001015190505f8190505f876040015190505f5b856040015151811015610c28575f86604001518281518110610b4657610b46611350565b60200260200101519050815f1480610b9657506040870151610b69600184611a46565b81518110610b7957610b79611350565b60200260200101515f015163ffffffff16815f015163ffffffff16115b610bb357604051631d8c4d1760e31b815260040160405180910390fd5b8951610bbf908261090a565b610bdc5760405163439cc0cd60e01b815260040160405180910390fd5b8060400151602001515f81518110610bf657610bf6611350565b602002602001015184610c099190611a46565b604082015151909450610c1d908490610eea565b925050600101610b22565b506040516306119d0d60e21b815263ffffffff88166004820152602481018790525f9081906001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001690631a18746c908290631846743490604401602060405180830381865afa158015610ca4573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610cc89190611a59565b60208a01518a516040516001600160e01b031960e086901b168152610cf4939289929091600401611a98565b6040805180830381865afa158015610d0e573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610d329190611af3565b91509150818015610d405750805b610d5d5760405163439cc0cd60e01b815260040160405180910390fd5b6040518060400160405280610d7186610f62565b6bffffffffffffffffffffffff168152602001610d8d87610f62565b6bffffffffffffffffffffffff169052955050505050505b949350505050565b604080518082019091525f808252602082015260405180604001604052807f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031681526020017f00000000000000000000000000000000000000000000000000000000000000008460208110610e2c57610e2c611350565b1a63ffffffff16905292915050565b5f841580610e55575060208451610e529190611b21565b15155b15610e6157505f610da5565b5f610e6b83610f9a565b90505f5b8551811015610ed25785810160200151610e8a600287611b21565b15610ea1575f818152602084905260409020610eaf565b5f8381526020829052604090205b9250610ebc600287611b34565b9550610ecb9050602082611b47565b9050610e6f565b5083158015610ee057508581145b9695505050505050565b604080518082019091525f80825260208201525f82602001515f14610f3d576020830151610f38907f30644e72e131a029b85045b68181585d97816a916871ca8d3c208c16d87cfd47611a46565b610f3f565b5f5b9050610da5846040518060400160405280865f0151815260200184815250610fec565b5f6bffffffffffffffffffffffff821115610248576040516306dfcc6560e41b815260606004820152602481018390526044016103ce565b5f607560f81b82604051602001610fb19190611b5a565b60408051601f1981840301815290829052610fcf9291602001611bc9565b604051602081830303815290604052805190602001209050919050565b604080518082019091525f80825260208201528251602080850151845185830151604080519485019590955293830191909152606082015260808101919091525f90819060069060a00160408051601f198184030181529082905261105091611bfc565b5f60405180830381855afa9150503d805f8114611088576040519150601f19603f3d011682016040523d82523d5f602084013e61108d565b606091505b50915091508180156110a0575080516040145b6110bd5760405163681152d160e11b815260040160405180910390fd5b808060200190518101906110d19190611c07565b6020850152835250909392505050565b60405180608001604052805f81526020015f815260200161111360405180604001604052805f81526020015f81525090565b8152602001606081525090565b5f81518084528060208401602086015e5f602082860101526020601f19601f83011685010191505092915050565b602081525f6109286020830184611120565b6001600160a01b0381168114611174575f5ffd5b50565b5f60208284031215611187575f5ffd5b813561092881611160565b63ffffffff81168114611174575f5ffd5b5f5f83601f8401126111b3575f5ffd5b50813567ffffffffffffffff8111156111ca575f5ffd5b6020830191508360208285010111156111e1575f5ffd5b9250929050565b5f5f5f5f5f5f5f60a0888a0312156111fe575f5ffd5b87359650602088013561121081611192565b9550604088013567ffffffffffffffff81111561122b575f5ffd5b6112378a828b016111a3565b909650945050606088013561124b81611160565b9250608088013567ffffffffffffffff811115611266575f5ffd5b6112728a828b016111a3565b989b979a50959850939692959293505050565b5f5f5f5f60608587031215611298575f5ffd5b8435935060208501356112aa81611192565b9250604085013567ffffffffffffffff8111156112c5575f5ffd5b6112d1878288016111a3565b95989497509550505050565b602080825282518282018190525f918401906040840190835b8181101561133157835180516bffffffffffffffffffffffff90811685526020918201511681850152909301926040909201916001016112f6565b509095945050505050565b634e487b7160e01b5f52604160045260245ffd5b634e487b7160e01b5f52603260045260245ffd5b80518015158114611373575f5ffd5b919050565b5f60208284031215611388575f5ffd5b61092882611364565b6040805190810167ffffffffffffffff811182821017156113b4576113b461133c565b60405290565b6040516060810167ffffffffffffffff811182821017156113b4576113b461133c565b6040516080810167ffffffffffffffff811182821017156113b4576113b461133c565b604051601f8201601f1916810167ffffffffffffffff811182821017156114295761142961133c565b604052919050565b5f67ffffffffffffffff82111561144a5761144a61133c565b5060051b60200190565b5f60408284031215611464575f5ffd5b61146c611391565b823581526020928301359281019290925250919050565b5f60608284031215611493575f5ffd5b61149b611391565b90506114a78383611454565b8152604082013567ffffffffffffffff8111156114c2575f5ffd5b8201601f810184136114d2575f5ffd5b80356114e56114e082611431565b611400565b8082825260208201915060208360051b850101925086831115611506575f5ffd5b6020840193505b8284101561152857833582526020938401939091019061150d565b60208501525091949350505050565b5f82601f830112611546575f5ffd5b81356115546114e082611431565b8082825260208201915060208360051b860101925085831115611575575f5ffd5b602085015b8381101561168b57803567ffffffffffffffff811115611598575f5ffd5b86016060818903601f190112156115ad575f5ffd5b6115b56113ba565b60208201356115c381611192565b8152604082013567ffffffffffffffff8111156115de575f5ffd5b82016020810190603f018a136115f2575f5ffd5b803567ffffffffffffffff81111561160c5761160c61133c565b61161f601f8201601f1916602001611400565b8181528b6020838501011115611633575f5ffd5b816020840160208301375f60208383010152806020850152505050606082013567ffffffffffffffff811115611667575f5ffd5b6116768a602083860101611483565b6040830152508452506020928301920161157a565b5095945050505050565b5f602082840312156116a5575f5ffd5b813567ffffffffffffffff8111156116bb575f5ffd5b610da584828501611537565b5f602082840312156116d7575f5ffd5b815161092881611192565b5f82601f8301126116f1575f5ffd5b6116f9611391565b80604084018581111561170a575f5ffd5b845b8181101561133157803584526020938401930161170c565b5f60208284031215611734575f5ffd5b813567ffffffffffffffff81111561174a575f5ffd5b8201601f8101841361175a575f5ffd5b80356117686114e082611431565b8082825260208201915060208360051b850101925086831115611789575f5ffd5b602084015b8381101561185a57803567ffffffffffffffff8111156117ac575f5ffd5b8501808903601f190160e08112156117c2575f5ffd5b6117ca6113ba565b6117d78b60208501611454565b81526080603f19830112156117ea575f5ffd5b6117f2611391565b91506118018b606085016116e2565b82526118108b60a085016116e2565b602083015281602082015260e0830135915067ffffffffffffffff821115611836575f5ffd5b6118458b602084860101611537565b6040820152855250506020928301920161178e565b509695505050505050565b5f82601f830112611874575f5ffd5b81516118826114e082611431565b8082825260208201915060208360051b8601019250858311156118a3575f5ffd5b602085015b8381101561168b5780518352602092830192016118a8565b5f602082840312156118d0575f5ffd5b815167ffffffffffffffff8111156118e6575f5ffd5b820180840360a08112156118f8575f5ffd5b6119006113dd565b82518152602080840151908201526040603f198301121561191f575f5ffd5b611927611391565b6040848101518252606085015160208301528201526080830151915067ffffffffffffffff821115611957575f5ffd5b61196386838501611865565b606082015295945050505050565b5f60208284031215611981575f5ffd5b815161092881611160565b5f604082840312801561199d575f5ffd5b506119a6611391565b82516119b181611160565b815260208301516119c181611192565b60208201529392505050565b82516001600160a01b0316815260208084015163ffffffff1690820152606060408201525f610da56060830184611120565b5f5f60408385031215611a10575f5ffd5b8251611a1b81611160565b9150611a2960208401611364565b90509250929050565b634e487b7160e01b5f52601160045260245ffd5b8181038181111561090457610904611a32565b5f60208284031215611a69575f5ffd5b5051919050565b805f5b6002811015611a92578151845260209384019390910190600101611a73565b50505050565b8481526101208101611ab7602083018680518252602090810151910152565b611ac5606083018551611a70565b6020840151611ad760a0840182611a70565b50825160e0830152602083015161010083015295945050505050565b5f5f60408385031215611b04575f5ffd5b611a1b83611364565b634e487b7160e01b5f52601260045260245ffd5b5f82611b2f57611b2f611b0d565b500690565b5f82611b4257611b42611b0d565b500490565b8082018082111561090457610904611a32565b60208082528251805183830152015160408201525f6080820160208481015160608581015280519283905201905f9060a08501905b8083101561168b5783518252602082019150602084019350600183019250611b8f565b5f81518060208401855e5f93019283525090919050565b7fff00000000000000000000000000000000000000000000000000000000000000831681525f610da56001830184611bb2565b5f6109288284611bb2565b5f5f60408385031215611c18575f5ffd5b50508051602090910151909290915056",
}

// TableQuorumVerifierABI is the input ABI used to generate the binding from.
// Deprecated: Use TableQuorumVerifierMetaData.ABI instead.
var TableQuorumVerifierABI = TableQuorumVerifierMetaData.ABI

// Deprecated: Use TableQuorumVerifierMetaData.Sigs instead.
// TableQuorumVerifierFuncSigs maps the 4-byte function signature to its string representation.
var TableQuorumVerifierFuncSigs = TableQuorumVerifierMetaData.Sigs

// TableQuorumVerifierBin is the compiled bytecode used for deploying new contracts.
// Deprecated: Use TableQuorumVerifierMetaData.Bin instead.
var TableQuorumVerifierBin = TableQuorumVerifierMetaData.Bin

// DeployTableQuorumVerifier deploys a new Ethereum contract, binding an instance of TableQuorumVerifier to it.
func DeployTableQuorumVerifier(auth *bind.TransactOpts, backend bind.ContractBackend, table_ common.Address, quorumNumbers_ []byte) (common.Address, *types.Transaction, *TableQuorumVerifier, error) {
	parsed, err := TableQuorumVerifierMetaData.GetAbi()
	if err != nil {
		return common.Address{}, nil, nil, err
	}
	if parsed == nil {
		return common.Address{}, nil, nil, errors.New("GetABI returned nil")
	}

	address, tx, contract, err := bind.DeployContract(auth, *parsed, common.FromHex(TableQuorumVerifierBin), backend, table_, quorumNumbers_)
	if err != nil {
		return common.Address{}, nil, nil, err
	}
	return address, tx, &TableQuorumVerifier{TableQuorumVerifierCaller: TableQuorumVerifierCaller{contract: contract}, TableQuorumVerifierTransactor: TableQuorumVerifierTransactor{contract: contract}, TableQuorumVerifierFilterer: TableQuorumVerifierFilterer{contract: contract}}, nil
}

// TableQuorumVerifier is an auto generated Go binding around an Ethereum contract.
type TableQuorumVerifier struct {
	TableQuorumVerifierCaller     // Read-only binding to the contract
	TableQuorumVerifierTransactor // Write-only binding to the contract
	TableQuorumVerifierFilterer   // Log filterer for contract events
}

// TableQuorumVerifierCaller is an auto generated read-only Go binding around an Ethereum contract.
type TableQuorumVerifierCaller struct {
	contract *bind.BoundContract // Generic contract wrapper for the low level calls
}

// TableQuorumVerifierTransactor is an auto generated write-only Go binding around an Ethereum contract.
type TableQuorumVerifierTransactor struct {
	contract *bind.BoundContract // Generic contract wrapper for the low level calls
}

// TableQuorumVerifierFilterer is an auto generated log filtering Go binding around an Ethereum contract events.
type TableQuorumVerifierFilterer struct {
	contract *bind.BoundContract // Generic contract wrapper for the low level calls
}

// TableQuorumVerifierSession is an auto generated Go binding around an Ethereum contract,
// with pre-set call and transact options.
type TableQuorumVerifierSession struct {
	Contract     *TableQuorumVerifier // Generic contract binding to set the session for
	CallOpts     bind.CallOpts        // Call options to use throughout this session
	TransactOpts bind.TransactOpts    // Transaction auth options to use throughout this session
}

// TableQuorumVerifierCallerSession is an auto generated read-only Go binding around an Ethereum contract,
// with pre-set call options.
type TableQuorumVerifierCallerSession struct {
	Contract *TableQuorumVerifierCaller // Generic contract caller binding to set the session for
	CallOpts bind.CallOpts              // Call options to use throughout this session
}

// TableQuorumVerifierTransactorSession is an auto generated write-only Go binding around an Ethereum contract,
// with pre-set transact options.
type TableQuorumVerifierTransactorSession struct {
	Contract     *TableQuorumVerifierTransactor // Generic contract transactor binding to set the session for
	TransactOpts bind.TransactOpts              // Transaction auth options to use throughout this session
}

// TableQuorumVerifierRaw is an auto generated low-level Go binding around an Ethereum contract.
type TableQuorumVerifierRaw struct {
	Contract *TableQuorumVerifier // Generic contract binding to access the raw methods on
}

// TableQuorumVerifierCallerRaw is an auto generated low-level read-only Go binding around an Ethereum contract.
type TableQuorumVerifierCallerRaw struct {
	Contract *TableQuorumVerifierCaller // Generic read-only contract binding to access the raw methods on
}

// TableQuorumVerifierTransactorRaw is an auto generated low-level write-only Go binding around an Ethereum contract.
type TableQuorumVerifierTransactorRaw struct {
	Contract *TableQuorumVerifierTransactor // Generic write-only contract binding to access the raw methods on
}

// NewTableQuorumVerifier creates a new instance of TableQuorumVerifier, bound to a specific deployed contract.
func NewTableQuorumVerifier(address common.Address, backend bind.ContractBackend) (*TableQuorumVerifier, error) {
	contract, err := bindTableQuorumVerifier(address, backend, backend, backend)
	if err != nil {
		return nil, err
	}
	return &TableQuorumVerifier{TableQuorumVerifierCaller: TableQuorumVerifierCaller{contract: contract}, TableQuorumVerifierTransactor: TableQuorumVerifierTransactor{contract: contract}, TableQuorumVerifierFilterer: TableQuorumVerifierFilterer{contract: contract}}, nil
}

// NewTableQuorumVerifierCaller creates a new read-only instance of TableQuorumVerifier, bound to a specific deployed contract.
func NewTableQuorumVerifierCaller(address common.Address, caller bind.ContractCaller) (*TableQuorumVerifierCaller, error) {
	contract, err := bindTableQuorumVerifier(address, caller, nil, nil)
	if err != nil {
		return nil, err
	}
	return &TableQuorumVerifierCaller{contract: contract}, nil
}

// NewTableQuorumVerifierTransactor creates a new write-only instance of TableQuorumVerifier, bound to a specific deployed contract.
func NewTableQuorumVerifierTransactor(address common.Address, transactor bind.ContractTransactor) (*TableQuorumVerifierTransactor, error) {
	contract, err := bindTableQuorumVerifier(address, nil, transactor, nil)
	if err != nil {
		return nil, err
	}
	return &TableQuorumVerifierTransactor{contract: contract}, nil
}

// NewTableQuorumVerifierFilterer creates a new log filterer instance of TableQuorumVerifier, bound to a specific deployed contract.
func NewTableQuorumVerifierFilterer(address common.Address, filterer bind.ContractFilterer) (*TableQuorumVerifierFilterer, error) {
	contract, err := bindTableQuorumVerifier(address, nil, nil, filterer)
	if err != nil {
		return nil, err
	}
	return &TableQuorumVerifierFilterer{contract: contract}, nil
}

// bindTableQuorumVerifier binds a generic wrapper to an already deployed contract.
func bindTableQuorumVerifier(address common.Address, caller bind.ContractCaller, transactor bind.ContractTransactor, filterer bind.ContractFilterer) (*bind.BoundContract, error) {
	parsed, err := TableQuorumVerifierMetaData.GetAbi()
	if err != nil {
		return nil, err
	}
	return bind.NewBoundContract(address, *parsed, caller, transactor, filterer), nil
}

// Call invokes the (constant) contract method with params as input values and
// sets the output to result. The result type might be a single field for simple
// returns, a slice of interfaces for anonymous returns and a struct for named
// returns.
func (_TableQuorumVerifier *TableQuorumVerifierRaw) Call(opts *bind.CallOpts, result *[]interface{}, method string, params ...interface{}) error {
	return _TableQuorumVerifier.Contract.TableQuorumVerifierCaller.contract.Call(opts, result, method, params...)
}

// Transfer initiates a plain transaction to move funds to the contract, calling
// its default method if one is available.
func (_TableQuorumVerifier *TableQuorumVerifierRaw) Transfer(opts *bind.TransactOpts) (*types.Transaction, error) {
	return _TableQuorumVerifier.Contract.TableQuorumVerifierTransactor.contract.Transfer(opts)
}

// Transact invokes the (paid) contract method with params as input values.
func (_TableQuorumVerifier *TableQuorumVerifierRaw) Transact(opts *bind.TransactOpts, method string, params ...interface{}) (*types.Transaction, error) {
	return _TableQuorumVerifier.Contract.TableQuorumVerifierTransactor.contract.Transact(opts, method, params...)
}

// Call invokes the (constant) contract method with params as input values and
// sets the output to result. The result type might be a single field for simple
// returns, a slice of interfaces for anonymous returns and a struct for named
// returns.
func (_TableQuorumVerifier *TableQuorumVerifierCallerRaw) Call(opts *bind.CallOpts, result *[]interface{}, method string, params ...interface{}) error {
	return _TableQuorumVerifier.Contract.contract.Call(opts, result, method, params...)
}

// Transfer initiates a plain transaction to move funds to the contract, calling
// its default method if one is available.
func (_TableQuorumVerifier *TableQuorumVerifierTransactorRaw) Transfer(opts *bind.TransactOpts) (*types.Transaction, error) {
	return _TableQuorumVerifier.Contract.contract.Transfer(opts)
}

// Transact invokes the (paid) contract method with params as input values.
func (_TableQuorumVerifier *TableQuorumVerifierTransactorRaw) Transact(opts *bind.TransactOpts, method string, params ...interface{}) (*types.Transaction, error) {
	return _TableQuorumVerifier.Contract.contract.Transact(opts, method, params...)
}

// Avs is a free data retrieval call binding the contract method 0xde1164bb.
//
// Solidity: function avs() view returns(address)
func (_TableQuorumVerifier *TableQuorumVerifierCaller) Avs(opts *bind.CallOpts) (common.Address, error) {
	var out []interface{}
	err := _TableQuorumVerifier.contract.Call(opts, &out, "avs")

	if err != nil {
		return *new(common.Address), err
	}

	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)

	return out0, err

}

// Avs is a free data retrieval call binding the contract method 0xde1164bb.
//
// Solidity: function avs() view returns(address)
func (_TableQuorumVerifier *TableQuorumVerifierSession) Avs() (common.Address, error) {
	return _TableQuorumVerifier.Contract.Avs(&_TableQuorumVerifier.CallOpts)
}

// Avs is a free data retrieval call binding the contract method 0xde1164bb.
//
// Solidity: function avs() view returns(address)
func (_TableQuorumVerifier *TableQuorumVerifierCallerSession) Avs() (common.Address, error) {
	return _TableQuorumVerifier.Contract.Avs(&_TableQuorumVerifier.CallOpts)
}

// IsOperator is a free data retrieval call binding the contract method 0x6d70f7ae.
//
// Solidity: function isOperator(address account) view returns(bool)
func (_TableQuorumVerifier *TableQuorumVerifierCaller) IsOperator(opts *bind.CallOpts, account common.Address) (bool, error) {
	var out []interface{}
	err := _TableQuorumVerifier.contract.Call(opts, &out, "isOperator", account)

	if err != nil {
		return *new(bool), err
	}

	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)

	return out0, err

}

// IsOperator is a free data retrieval call binding the contract method 0x6d70f7ae.
//
// Solidity: function isOperator(address account) view returns(bool)
func (_TableQuorumVerifier *TableQuorumVerifierSession) IsOperator(account common.Address) (bool, error) {
	return _TableQuorumVerifier.Contract.IsOperator(&_TableQuorumVerifier.CallOpts, account)
}

// IsOperator is a free data retrieval call binding the contract method 0x6d70f7ae.
//
// Solidity: function isOperator(address account) view returns(bool)
func (_TableQuorumVerifier *TableQuorumVerifierCallerSession) IsOperator(account common.Address) (bool, error) {
	return _TableQuorumVerifier.Contract.IsOperator(&_TableQuorumVerifier.CallOpts, account)
}

// QuorumNumbers is a free data retrieval call binding the contract method 0x2a8414fd.
//
// Solidity: function quorumNumbers() view returns(bytes numbers)
func (_TableQuorumVerifier *TableQuorumVerifierCaller) QuorumNumbers(opts *bind.CallOpts) ([]byte, error) {
	var out []interface{}
	err := _TableQuorumVerifier.contract.Call(opts, &out, "quorumNumbers")

	if err != nil {
		return *new([]byte), err
	}

	out0 := *abi.ConvertType(out[0], new([]byte)).(*[]byte)

	return out0, err

}

// QuorumNumbers is a free data retrieval call binding the contract method 0x2a8414fd.
//
// Solidity: function quorumNumbers() view returns(bytes numbers)
func (_TableQuorumVerifier *TableQuorumVerifierSession) QuorumNumbers() ([]byte, error) {
	return _TableQuorumVerifier.Contract.QuorumNumbers(&_TableQuorumVerifier.CallOpts)
}

// QuorumNumbers is a free data retrieval call binding the contract method 0x2a8414fd.
//
// Solidity: function quorumNumbers() view returns(bytes numbers)
func (_TableQuorumVerifier *TableQuorumVerifierCallerSession) QuorumNumbers() ([]byte, error) {
	return _TableQuorumVerifier.Contract.QuorumNumbers(&_TableQuorumVerifier.CallOpts)
}

// QuorumsSignedBy is a free data retrieval call binding the contract method 0x7b0b5bc7.
//
// Solidity: function quorumsSignedBy(bytes32 digest, uint32 referenceBlock, bytes certificate, address operator, bytes membership) view returns(uint256 quorums)
func (_TableQuorumVerifier *TableQuorumVerifierCaller) QuorumsSignedBy(opts *bind.CallOpts, digest [32]byte, referenceBlock uint32, certificate []byte, operator common.Address, membership []byte) (*big.Int, error) {
	var out []interface{}
	err := _TableQuorumVerifier.contract.Call(opts, &out, "quorumsSignedBy", digest, referenceBlock, certificate, operator, membership)

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// QuorumsSignedBy is a free data retrieval call binding the contract method 0x7b0b5bc7.
//
// Solidity: function quorumsSignedBy(bytes32 digest, uint32 referenceBlock, bytes certificate, address operator, bytes membership) view returns(uint256 quorums)
func (_TableQuorumVerifier *TableQuorumVerifierSession) QuorumsSignedBy(digest [32]byte, referenceBlock uint32, certificate []byte, operator common.Address, membership []byte) (*big.Int, error) {
	return _TableQuorumVerifier.Contract.QuorumsSignedBy(&_TableQuorumVerifier.CallOpts, digest, referenceBlock, certificate, operator, membership)
}

// QuorumsSignedBy is a free data retrieval call binding the contract method 0x7b0b5bc7.
//
// Solidity: function quorumsSignedBy(bytes32 digest, uint32 referenceBlock, bytes certificate, address operator, bytes membership) view returns(uint256 quorums)
func (_TableQuorumVerifier *TableQuorumVerifierCallerSession) QuorumsSignedBy(digest [32]byte, referenceBlock uint32, certificate []byte, operator common.Address, membership []byte) (*big.Int, error) {
	return _TableQuorumVerifier.Contract.QuorumsSignedBy(&_TableQuorumVerifier.CallOpts, digest, referenceBlock, certificate, operator, membership)
}

// Table is a free data retrieval call binding the contract method 0x128d381a.
//
// Solidity: function table() view returns(address)
func (_TableQuorumVerifier *TableQuorumVerifierCaller) Table(opts *bind.CallOpts) (common.Address, error) {
	var out []interface{}
	err := _TableQuorumVerifier.contract.Call(opts, &out, "table")

	if err != nil {
		return *new(common.Address), err
	}

	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)

	return out0, err

}

// Table is a free data retrieval call binding the contract method 0x128d381a.
//
// Solidity: function table() view returns(address)
func (_TableQuorumVerifier *TableQuorumVerifierSession) Table() (common.Address, error) {
	return _TableQuorumVerifier.Contract.Table(&_TableQuorumVerifier.CallOpts)
}

// Table is a free data retrieval call binding the contract method 0x128d381a.
//
// Solidity: function table() view returns(address)
func (_TableQuorumVerifier *TableQuorumVerifierCallerSession) Table() (common.Address, error) {
	return _TableQuorumVerifier.Contract.Table(&_TableQuorumVerifier.CallOpts)
}

// Verify is a free data retrieval call binding the contract method 0xad82d728.
//
// Solidity: function verify(bytes32 digest, uint32 referenceBlock, bytes certificate) view returns((uint96,uint96)[] stakes)
func (_TableQuorumVerifier *TableQuorumVerifierCaller) Verify(opts *bind.CallOpts, digest [32]byte, referenceBlock uint32, certificate []byte) ([]IQuorumVerifierQuorumStake, error) {
	var out []interface{}
	err := _TableQuorumVerifier.contract.Call(opts, &out, "verify", digest, referenceBlock, certificate)

	if err != nil {
		return *new([]IQuorumVerifierQuorumStake), err
	}

	out0 := *abi.ConvertType(out[0], new([]IQuorumVerifierQuorumStake)).(*[]IQuorumVerifierQuorumStake)

	return out0, err

}

// Verify is a free data retrieval call binding the contract method 0xad82d728.
//
// Solidity: function verify(bytes32 digest, uint32 referenceBlock, bytes certificate) view returns((uint96,uint96)[] stakes)
func (_TableQuorumVerifier *TableQuorumVerifierSession) Verify(digest [32]byte, referenceBlock uint32, certificate []byte) ([]IQuorumVerifierQuorumStake, error) {
	return _TableQuorumVerifier.Contract.Verify(&_TableQuorumVerifier.CallOpts, digest, referenceBlock, certificate)
}

// Verify is a free data retrieval call binding the contract method 0xad82d728.
//
// Solidity: function verify(bytes32 digest, uint32 referenceBlock, bytes certificate) view returns((uint96,uint96)[] stakes)
func (_TableQuorumVerifier *TableQuorumVerifierCallerSession) Verify(digest [32]byte, referenceBlock uint32, certificate []byte) ([]IQuorumVerifierQuorumStake, error) {
	return _TableQuorumVerifier.Contract.Verify(&_TableQuorumVerifier.CallOpts, digest, referenceBlock, certificate)
}
