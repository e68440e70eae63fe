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
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"table_\",\"type\":\"address\",\"internalType\":\"contractIOperatorTable\"},{\"name\":\"quorumNumbers_\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"avs\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"isOperator\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"quorumNumbers\",\"inputs\":[],\"outputs\":[{\"name\":\"numbers\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"quorumsOf\",\"inputs\":[{\"name\":\"digests\",\"type\":\"bytes32[]\",\"internalType\":\"bytes32[]\"},{\"name\":\"referenceBlock\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"signatures\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"operator\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"membership\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[{\"name\":\"quorums\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"quorumsSignedBy\",\"inputs\":[{\"name\":\"digest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"referenceBlock\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"certificate\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"operator\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"membership\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[{\"name\":\"quorums\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"table\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIOperatorTable\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"verify\",\"inputs\":[{\"name\":\"digest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"referenceBlock\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"certificate\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[{\"name\":\"stakes\",\"type\":\"tuple[]\",\"internalType\":\"structIQuorumVerifier.QuorumStake[]\",\"components\":[{\"name\":\"signed\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"total\",\"type\":\"uint96\",\"internalType\":\"uint96\"}]}],\"stateMutability\":\"view\"},{\"type\":\"error\",\"name\":\"InvalidQuorumNumbers\",\"inputs\":[{\"name\":\"quorumNumbers\",\"type\":\"bytes\",\"internalType\":\"bytes\"}]},{\"type\":\"error\",\"name\":\"NoTable\",\"inputs\":[{\"name\":\"referenceBlock\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"NonSignerIndicesNotSorted\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"NotAMember\",\"inputs\":[{\"name\":\"operator\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"referenceBlock\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"NotASigner\",\"inputs\":[{\"name\":\"operator\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NotOnTheCurve\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"ReferenceTimestampDoesNotExist\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"SafeCastOverflowedUintDowncast\",\"inputs\":[{\"name\":\"bits\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"VerificationFailed\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"WrongNumberOfQuorums\",\"inputs\":[{\"name\":\"given\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"wanted\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"CertificateStale\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"ECAddFailed\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"EmptyRoot\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"ExpModFailed\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"InvalidIndex\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"InvalidOperatorIndex\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"InvalidProofLength\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"OnlyTableUpdater\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"RootDisabled\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"TableUpdateStale\",\"inputs\":[]}]",
	Sigs: map[string]string{
		"de1164bb": "avs()",
		"6d70f7ae": "isOperator(address)",
		"2a8414fd": "quorumNumbers()",
		"cdfd6bb1": "quorumsOf(bytes32[],uint32,bytes,address,bytes)",
		"7b0b5bc7": "quorumsSignedBy(bytes32,uint32,bytes,address,bytes)",
		"128d381a": "table()",
		"ad82d728": "verify(bytes32,uint32,bytes)",
	},
	Bin: "0x610120604052348015610010575f5ffd5b506040516127dd3803806127dd83398101604081905261002f9161036e565b80518015801590610041575060108111155b829061006a5760405163e95fc26560e01b81526004016100619190610414565b60405180910390fd5b505f5f5b828110156101c5578015806100cc575083818151811061009057610090610449565b01602001516001600160f81b031916846100ab600184610471565b815181106100bb576100bb610449565b01602001516001600160f81b031916105b80156101695750846001600160a01b03166382fa18db8583815181106100f4576100f4610449565b01602001516040516001600160e01b031960e084901b16815260f89190911c60048201526024015f60405180830381865afa158015610135573d5f5f3e3d5ffd5b505050506040513d5f823e601f3d908101601f1916820160405261015c91908101906104b8565b6020015163ffffffff1615155b84906101895760405163e95fc26560e01b81526004016100619190610414565b50610195816008610601565b8482815181106101a7576101a7610449565b01602001516001600160f81b031916901c919091179060010161006e565b506001600160a01b03841660808190526040805163de1164bb60e01b8152905163de1164bb916004808201926020929091908290030181865afa15801561020e573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906102329190610618565b6001600160a01b031660a0816001600160a01b031681525050836001600160a01b031663dfd93d3b6040518163ffffffff1660e01b8152600401602060405180830381865afa158015610287573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906102ab9190610618565b6001600160a01b031660c05260e091909152610100525061063a9050565b6001600160a01b03811681146102dd575f5ffd5b50565b634e487b7160e01b5f52604160045260245ffd5b604051608081016001600160401b0381118282101715610316576103166102e0565b60405290565b604080519081016001600160401b0381118282101715610316576103166102e0565b604051601f8201601f191681016001600160401b0381118282101715610366576103666102e0565b604052919050565b5f5f6040838503121561037f575f5ffd5b825161038a816102c9565b60208401519092506001600160401b038111156103a5575f5ffd5b8301601f810185136103b5575f5ffd5b80516001600160401b038111156103ce576103ce6102e0565b6103e1601f8201601f191660200161033e565b8181528660208385010111156103f5575f5ffd5b8160208401602083015e5f602083830101528093505050509250929050565b602081525f82518060208401528060208501604085015e5f604082850101526040601f19601f83011684010191505092915050565b634e487b7160e01b5f52603260045260245ffd5b634e487b7160e01b5f52601160045260245ffd5b818103818111156104845761048461045d565b92915050565b805163ffffffff8116811461049d575f5ffd5b919050565b80516001600160601b038116811461049d575f5ffd5b5f602082840312156104c8575f5ffd5b81516001600160401b038111156104dd575f5ffd5b8201608081850312156104ee575f5ffd5b6104f66102f4565b6104ff8261048a565b815261050d6020830161048a565b602082015261051e604083016104a2565b604082015260608201516001600160401b0381111561053b575f5ffd5b80830192505084601f83011261054f575f5ffd5b81516001600160401b03811115610568576105686102e0565b61057760208260051b0161033e565b8082825260208201915060208360061b860101925087831115610598575f5ffd5b6020850194505b828510156105f157604085890312156105b6575f5ffd5b6105be61031c565b85516105c9816102c9565b81526105d7602087016104a2565b60208201528083525060208201915060408501945061059f565b6060840152509095945050505050565b80820281158282048414176104845761048461045d565b5f60208284031215610628575f5ffd5b8151610633816102c9565b9392505050565b60805160a05160c05160e051610100516121056106d85f395f81816101ea015281816102c60152818161056201528181610e9e015261110c01525f81816101790152818161026f0152818161079a015261080101525f818161085b01528181610c8e0152610f0201525f818161015301526110dd01525f81816083015281816102970152818161096a015281816109f8015261101601526121055ff3fe608060405234801561000f575f5ffd5b506004361061007a575f3560e01c80637b0b5bc7116100585780637b0b5bc7146100fa578063ad82d7281461011b578063cdfd6bb11461013b578063de1164bb1461014e575f5ffd5b8063128d381a1461007e5780632a8414fd146100c25780636d70f7ae146100d7575b5f5ffd5b6100a57f000000000000000000000000000000000000000000000000000000000000000081565b6040516001600160a01b0390911681526020015b60405180910390f35b6100ca610175565b6040516100b9919061145e565b6100ea6100e5366004611497565b61026a565b60405190151581526020016100b9565b61010d610108366004611513565b610381565b6040519081526020016100b9565b61012e6101293660046115b0565b6105ef565b6040516100b99190611608565b61010d610149366004611667565b6106bf565b6100a57f000000000000000000000000000000000000000000000000000000000000000081565b60607f000000000000000000000000000000000000000000000000000000000000000067ffffffffffffffff8111156101b0576101b0611757565b6040519080825280601f01601f1916602001820160405280156101da576020820181803683370190505b5090505f5b8151811015610266577f0000000000000000000000000000000000000000000000000000000000000000816020811061021a5761021a61176b565b1a60f81b8282815181106102305761023061176b565b60200101907effffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff191690815f1a9053506001016101df565b5090565b5f5f5b7f0000000000000000000000000000000000000000000000000000000000000000811015610379577f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663fbb601e47f000000000000000000000000000000000000000000000000000000000000000083602081106102f6576102f661176b565b60405160e084901b6001600160e01b031916815291901a60048201526001600160a01b0386166024820152604401602060405180830381865afa15801561033f573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610363919061178e565b156103715750600192915050565b60010161026d565b505f92915050565b5f5f5f61038f898989610779565b915091505f61039e86866107ec565b90505f5b82518110156105a7578181815181106103bd576103bd61176b565b60200260200101516040015160200151515f031561059f575f6103e08286610851565b9050610408815f01518484815181106103fb576103fb61176b565b6020026020010151610941565b801561043957506104398383815181106104245761042461176b565b6020026020010151604001515f01518a610966565b898d90916104765760405163086a2c1560e31b81526001600160a01b03909216600483015263ffffffff1660248201526044015b60405180910390fd5b50505f5b84838151811061048c5761048c61176b565b60200260200101516040015151811015610539578383815181106104b2576104b261176b565b60200260200101515f015163ffffffff168584815181106104d5576104d561176b565b60200260200101516040015182815181106104f2576104f261176b565b60200260200101515f015163ffffffff1614158a9061053057604051635014b04960e11b81526001600160a01b03909116600482015260240161046d565b5060010161047a565b5061055f81868f8786815181106105525761055261176b565b6020026020010151610b17565b507f000000000000000000000000000000000000000000000000000000000000000082602081106105925761059261176b565b600191901a1b9590951794505b6001016103a2565b50868a856105df5760405163086a2c1560e31b81526001600160a01b03909216600483015263ffffffff16602482015260440161046d565b5050505050979650505050505050565b60605f5f6105fe868686610779565b91509150805167ffffffffffffffff81111561061c5761061c611757565b60405190808252806020026020018201604052801561066057816020015b604080518082019091525f808252602082015281526020019060019003908161063a5790505b5092505f5b81518110156106b45761068f61067b8285610851565b848a8585815181106105525761055261176b565b8482815181106106a1576106a161176b565b6020908102919091010152600101610665565b505050949350505050565b5f8080806106cf888a018a611919565b9250925092506106e1838b8888610de4565b935083158015906106f757506106f78388610966565b878b909161072f5760405163086a2c1560e31b81526001600160a01b03909216600483015263ffffffff16602482015260440161046d565b505061073e83838e8e85610ee3565b879061076957604051635014b04960e11b81526001600160a01b03909116600482015260240161046d565b5050505098975050505050505050565b5f606061078585610ff9565b915061079383850185611bea565b80519091507f00000000000000000000000000000000000000000000000000000000000000008181146107e2576040516303e1a2a560e01b81526004810192909252602482015260440161046d565b5050935093915050565b60606107fa82840184611cf8565b80519091507f0000000000000000000000000000000000000000000000000000000000000000818114610849576040516303e1a2a560e01b81526004810192909252602482015260440161046d565b505092915050565b6108596113f1565b7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663eb39e68f610891856110bd565b6040516001600160e01b031960e084901b16815281516001600160a01b0316600482015260209091015163ffffffff9081166024830152851660448201526064015f60405180830381865afa1580156108ec573d5f5f3e3d5ffd5b505050506040513d5f823e601f3d908101601f191682016040526109139190810190611d85565b905080606001515160011461093b57604051630cad17b760e31b815260040160405180910390fd5b92915050565b5f61095f838360200151845f015163ffffffff16856040015161114b565b9392505050565b5f5f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316633ec45c7e6040518163ffffffff1660e01b8152600401602060405180830381865afa1580156109c4573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906109e89190611e36565b6001600160a01b0316638256909c7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663788499c06040518163ffffffff1660e01b81526004016040805180830381865afa158015610a51573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610a759190611e51565b8651602080890151604051610a94939201918252602082015260400190565b6040516020818303038152906040526040518363ffffffff1660e01b8152600401610ac0929190611e92565b6040805180830381865afa158015610ada573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610afe9190611ec4565b506001600160a01b039081169084161491505092915050565b604080518082019091525f80825260208201525f85606001515f81518110610b4157610b4161176b565b602002602001015190505f8190505f876040015190505f5b856040015151811015610c5f575f86604001518281518110610b7d57610b7d61176b565b60200260200101519050815f1480610bcd57506040870151610ba0600184611f0b565b81518110610bb057610bb061176b565b60200260200101515f015163ffffffff16815f015163ffffffff16115b610bea57604051631d8c4d1760e31b815260040160405180910390fd5b8951610bf69082610941565b610c135760405163439cc0cd60e01b815260040160405180910390fd5b8060400151602001515f81518110610c2d57610c2d61176b565b602002602001015184610c409190611f0b565b604082015151909450610c549084906111fa565b925050600101610b59565b506040516306119d0d60e21b815263ffffffff88166004820152602481018790525f9081906001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001690631a18746c908290631846743490604401602060405180830381865afa158015610cdb573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610cff9190611f1e565b60208a01518a516040516001600160e01b031960e086901b168152610d2b939289929091600401611f5d565b6040805180830381865afa158015610d45573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610d699190611fb4565b91509150818015610d775750805b610d945760405163439cc0cd60e01b815260040160405180910390fd5b6040518060400160405280610da886611272565b6bffffffffffffffffffffffff168152602001610dc487611272565b6bffffffffffffffffffffffff169052955050505050505b949350505050565b5f5f610def85610ff9565b90505f610dfc85856107ec565b90505f5b81518110156106b4575f828281518110610e1c57610e1c61176b565b60200260200101516040015190508060200151515f03610e3c5750610edb565b8851815151141580610e5957508860200151815f01516020015114155b15610e6a575f945050505050610ddc565b610e8c610e778386610851565b5f01518484815181106103fb576103fb61176b565b610e9c575f945050505050610ddc565b7f00000000000000000000000000000000000000000000000000000000000000008260208110610ece57610ece61176b565b600191901a1b9490941793505b600101610e00565b80515f908314610ef457505f610ff0565b5f5b83811015610fea575f5f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316631a18746c888886818110610f4157610f4161176b565b905060200201358b8b898881518110610f5c57610f5c61176b565b60200260200101516040518563ffffffff1660e01b8152600401610f839493929190611f5d565b6040805180830381865afa158015610f9d573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610fc19190611fb4565b91509150811580610fd0575080155b15610fe0575f9350505050610ff0565b5050600101610ef6565b50600190505b95945050505050565b6040516320bf6fb760e11b815263ffffffff821660048201525f907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063417edf6e90602401602060405180830381865afa158015611063573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906110879190611fce565b90508163ffffffff82166110b757604051631d86dda160e01b815263ffffffff909116600482015260240161046d565b50919050565b604080518082019091525f808252602082015260405180604001604052807f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031681526020017f0000000000000000000000000000000000000000000000000000000000000000846020811061113c5761113c61176b565b1a63ffffffff16905292915050565b5f8415806111655750602084516111629190611ffd565b15155b1561117157505f610ddc565b5f61117b836112aa565b90505f5b85518110156111e2578581016020015161119a600287611ffd565b156111b1575f8181526020849052604090206111bf565b5f8381526020829052604090205b92506111cc600287612010565b95506111db9050602082612023565b905061117f565b50831580156111f057508581145b9695505050505050565b604080518082019091525f80825260208201525f82602001515f1461124d576020830151611248907f30644e72e131a029b85045b68181585d97816a916871ca8d3c208c16d87cfd47611f0b565b61124f565b5f5b9050610ddc846040518060400160405280865f01518152602001848152506112fc565b5f6bffffffffffffffffffffffff821115610266576040516306dfcc6560e41b8152606060048201526024810183905260440161046d565b5f607560f81b826040516020016112c19190612036565b60408051601f19818403018152908290526112df92916020016120a5565b604051602081830303815290604052805190602001209050919050565b604080518082019091525f80825260208201528251602080850151845185830151604080519485019590955293830191909152606082015260808101919091525f90819060069060a00160408051601f1981840301815290829052611360916120d8565b5f60405180830381855afa9150503d805f8114611398576040519150601f19603f3d011682016040523d82523d5f602084013e61139d565b606091505b50915091508180156113b0575080516040145b6113cd5760405163681152d160e11b815260040160405180910390fd5b808060200190518101906113e191906120e3565b6020850152835250909392505050565b60405180608001604052805f81526020015f815260200161142360405180604001604052805f81526020015f81525090565b8152602001606081525090565b5f81518084528060208401602086015e5f602082860101526020601f19601f83011685010191505092915050565b602081525f61095f6020830184611430565b6001600160a01b0381168114611484575f5ffd5b50565b803561149281611470565b919050565b5f602082840312156114a7575f5ffd5b813561095f81611470565b63ffffffff81168114611484575f5ffd5b8035611492816114b2565b5f5f83601f8401126114de575f5ffd5b50813567ffffffffffffffff8111156114f5575f5ffd5b60208301915083602082850101111561150c575f5ffd5b9250929050565b5f5f5f5f5f5f5f60a0888a031215611529575f5ffd5b87359650602088013561153b816114b2565b9550604088013567ffffffffffffffff811115611556575f5ffd5b6115628a828b016114ce565b909650945050606088013561157681611470565b9250608088013567ffffffffffffffff811115611591575f5ffd5b61159d8a828b016114ce565b989b979a50959850939692959293505050565b5f5f5f5f606085870312156115c3575f5ffd5b8435935060208501356115d5816114b2565b9250604085013567ffffffffffffffff8111156115f0575f5ffd5b6115fc878288016114ce565b95989497509550505050565b602080825282518282018190525f918401906040840190835b8181101561165c57835180516bffffffffffffffffffffffff9081168552602091820151168185015290930192604090920191600101611621565b509095945050505050565b5f5f5f5f5f5f5f5f60a0898b03121561167e575f5ffd5b883567ffffffffffffffff811115611694575f5ffd5b8901601f81018b136116a4575f5ffd5b803567ffffffffffffffff8111156116ba575f5ffd5b8b60208260051b84010111156116ce575f5ffd5b6020918201995097506116e2908a016114c3565b9550604089013567ffffffffffffffff8111156116fd575f5ffd5b6117098b828c016114ce565b909650945061171c905060608a01611487565b9250608089013567ffffffffffffffff811115611737575f5ffd5b6117438b828c016114ce565b999c989b5096995094979396929594505050565b634e487b7160e01b5f52604160045260245ffd5b634e487b7160e01b5f52603260045260245ffd5b80518015158114611492575f5ffd5b5f6020828403121561179e575f5ffd5b61095f8261177f565b6040805190810167ffffffffffffffff811182821017156117ca576117ca611757565b60405290565b6040516060810167ffffffffffffffff811182821017156117ca576117ca611757565b6040516080810167ffffffffffffffff811182821017156117ca576117ca611757565b604051601f8201601f1916810167ffffffffffffffff8111828210171561183f5761183f611757565b604052919050565b5f60408284031215611857575f5ffd5b61185f6117a7565b823581526020928301359281019290925250919050565b5f82601f830112611885575f5ffd5b61188d6117a7565b80604084018581111561189e575f5ffd5b845b8181101561165c5780358452602093840193016118a0565b5f608082840312156118c8575f5ffd5b6118d06117a7565b90506118dc8383611876565b81526118eb8360408401611876565b602082015292915050565b5f67ffffffffffffffff82111561190f5761190f611757565b5060051b60200190565b5f5f5f60e0848603121561192b575f5ffd5b6119358585611847565b925061194485604086016118b8565b915060c084013567ffffffffffffffff81111561195f575f5ffd5b8401601f8101861361196f575f5ffd5b803561198261197d826118f6565b611816565b8082825260208201915060208360061b8501019250888311156119a3575f5ffd5b6020840193505b828410156119cf576119bc8985611847565b82526020820191506040840193506119aa565b809450505050509250925092565b5f606082840312156119ed575f5ffd5b6119f56117a7565b9050611a018383611847565b8152604082013567ffffffffffffffff811115611a1c575f5ffd5b8201601f81018413611a2c575f5ffd5b8035611a3a61197d826118f6565b8082825260208201915060208360051b850101925086831115611a5b575f5ffd5b6020840193505b82841015611a7d578335825260209384019390910190611a62565b60208501525091949350505050565b5f82601f830112611a9b575f5ffd5b8135611aa961197d826118f6565b8082825260208201915060208360051b860101925085831115611aca575f5ffd5b602085015b83811015611be057803567ffffffffffffffff811115611aed575f5ffd5b86016060818903601f19011215611b02575f5ffd5b611b0a6117d0565b6020820135611b18816114b2565b8152604082013567ffffffffffffffff811115611b33575f5ffd5b82016020810190603f018a13611b47575f5ffd5b803567ffffffffffffffff811115611b6157611b61611757565b611b74601f8201601f1916602001611816565b8181528b6020838501011115611b88575f5ffd5b816020840160208301375f60208383010152806020850152505050606082013567ffffffffffffffff811115611bbc575f5ffd5b611bcb8a6020838601016119dd565b60408301525084525060209283019201611acf565b5095945050505050565b5f60208284031215611bfa575f5ffd5b813567ffffffffffffffff811115611c10575f5ffd5b8201601f81018413611c20575f5ffd5b8035611c2e61197d826118f6565b8082825260208201915060208360051b850101925086831115611c4f575f5ffd5b602084015b83811015611ced57803567ffffffffffffffff811115611c72575f5ffd5b850160e0818a03601f19011215611c87575f5ffd5b611c8f6117d0565b611c9c8a60208401611847565b8152611cab8a606084016118b8565b602082015260e082013567ffffffffffffffff811115611cc9575f5ffd5b611cd88b602083860101611a8c565b60408301525084525060209283019201611c54565b509695505050505050565b5f60208284031215611d08575f5ffd5b813567ffffffffffffffff811115611d1e575f5ffd5b610ddc84828501611a8c565b5f82601f830112611d39575f5ffd5b8151611d4761197d826118f6565b8082825260208201915060208360051b860101925085831115611d68575f5ffd5b602085015b83811015611be0578051835260209283019201611d6d565b5f60208284031215611d95575f5ffd5b815167ffffffffffffffff811115611dab575f5ffd5b820180840360a0811215611dbd575f5ffd5b611dc56117f3565b82518152602080840151908201526040603f1983011215611de4575f5ffd5b611dec6117a7565b6040848101518252606085015160208301528201526080830151915067ffffffffffffffff821115611e1c575f5ffd5b611e2886838501611d2a565b606082015295945050505050565b5f60208284031215611e46575f5ffd5b815161095f81611470565b5f6040828403128015611e62575f5ffd5b50611e6b6117a7565b8251611e7681611470565b81526020830151611e86816114b2565b60208201529392505050565b82516001600160a01b0316815260208084015163ffffffff1690820152606060408201525f610ddc6060830184611430565b5f5f60408385031215611ed5575f5ffd5b8251611ee081611470565b9150611eee6020840161177f565b90509250929050565b634e487b7160e01b5f52601160045260245ffd5b8181038181111561093b5761093b611ef7565b5f60208284031215611f2e575f5ffd5b5051919050565b805f5b6002811015611f57578151845260209384019390910190600101611f38565b50505050565b8481526101208101611f7c602083018680518252602090810151910152565b611f8a606083018551611f35565b6020840151611f9c60a0840182611f35565b50825160e08301526020830151610100830152610ff0565b5f5f60408385031215611fc5575f5ffd5b611ee08361177f565b5f60208284031215611fde575f5ffd5b815161095f816114b2565b634e487b7160e01b5f52601260045260245ffd5b5f8261200b5761200b611fe9565b500690565b5f8261201e5761201e611fe9565b500490565b8082018082111561093b5761093b611ef7565b60208082528251805183830152015160408201525f6080820160208481015160608581015280519283905201905f9060a08501905b80831015611be0578351825260208201915060208401935060018301925061206b565b5f81518060208401855e5f93019283525090919050565b7fff00000000000000000000000000000000000000000000000000000000000000831681525f610ddc600183018461208e565b5f61095f828461208e565b5f5f604083850312156120f4575f5ffd5b50508051602090910151909290915056",
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

// QuorumsOf is a free data retrieval call binding the contract method 0xcdfd6bb1.
//
// Solidity: function quorumsOf(bytes32[] digests, uint32 referenceBlock, bytes signatures, address operator, bytes membership) view returns(uint256 quorums)
func (_TableQuorumVerifier *TableQuorumVerifierCaller) QuorumsOf(opts *bind.CallOpts, digests [][32]byte, referenceBlock uint32, signatures []byte, operator common.Address, membership []byte) (*big.Int, error) {
	var out []interface{}
	err := _TableQuorumVerifier.contract.Call(opts, &out, "quorumsOf", digests, referenceBlock, signatures, operator, membership)

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// QuorumsOf is a free data retrieval call binding the contract method 0xcdfd6bb1.
//
// Solidity: function quorumsOf(bytes32[] digests, uint32 referenceBlock, bytes signatures, address operator, bytes membership) view returns(uint256 quorums)
func (_TableQuorumVerifier *TableQuorumVerifierSession) QuorumsOf(digests [][32]byte, referenceBlock uint32, signatures []byte, operator common.Address, membership []byte) (*big.Int, error) {
	return _TableQuorumVerifier.Contract.QuorumsOf(&_TableQuorumVerifier.CallOpts, digests, referenceBlock, signatures, operator, membership)
}

// QuorumsOf is a free data retrieval call binding the contract method 0xcdfd6bb1.
//
// Solidity: function quorumsOf(bytes32[] digests, uint32 referenceBlock, bytes signatures, address operator, bytes membership) view returns(uint256 quorums)
func (_TableQuorumVerifier *TableQuorumVerifierCallerSession) QuorumsOf(digests [][32]byte, referenceBlock uint32, signatures []byte, operator common.Address, membership []byte) (*big.Int, error) {
	return _TableQuorumVerifier.Contract.QuorumsOf(&_TableQuorumVerifier.CallOpts, digests, referenceBlock, signatures, operator, membership)
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
