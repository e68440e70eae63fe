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
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"table_\",\"type\":\"address\",\"internalType\":\"contractIOperatorTable\"},{\"name\":\"quorumNumbers_\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"avs\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"isOperator\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"quorumNumbers\",\"inputs\":[],\"outputs\":[{\"name\":\"numbers\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"quorumsSignedBy\",\"inputs\":[{\"name\":\"digest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"referenceBlock\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"certificate\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"operator\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"membership\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[{\"name\":\"quorums\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"table\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIOperatorTable\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"verify\",\"inputs\":[{\"name\":\"digest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"referenceBlock\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"certificate\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[{\"name\":\"stakes\",\"type\":\"tuple[]\",\"internalType\":\"structIQuorumVerifier.QuorumStake[]\",\"components\":[{\"name\":\"signed\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"total\",\"type\":\"uint96\",\"internalType\":\"uint96\"}]}],\"stateMutability\":\"nonpayable\"},{\"type\":\"error\",\"name\":\"InvalidQuorumNumbers\",\"inputs\":[{\"name\":\"quorumNumbers\",\"type\":\"bytes\",\"internalType\":\"bytes\"}]},{\"type\":\"error\",\"name\":\"NoTable\",\"inputs\":[{\"name\":\"referenceBlock\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"NotAMember\",\"inputs\":[{\"name\":\"operator\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"referenceBlock\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"NotASigner\",\"inputs\":[{\"name\":\"operator\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"WrongNumberOfQuorums\",\"inputs\":[{\"name\":\"given\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"wanted\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"CertificateStale\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"ECAddFailed\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"EmptyRoot\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"ExpModFailed\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"InvalidIndex\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"InvalidOperatorIndex\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"InvalidProofLength\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"NonSignerIndicesNotSorted\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"OnlyTableUpdater\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"ReferenceTimestampDoesNotExist\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"RootDisabled\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"TableUpdateStale\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"VerificationFailed\",\"inputs\":[]}]",
	Sigs: map[string]string{
		"de1164bb": "avs()",
		"6d70f7ae": "isOperator(address)",
		"2a8414fd": "quorumNumbers()",
		"7b0b5bc7": "quorumsSignedBy(bytes32,uint32,bytes,address,bytes)",
		"128d381a": "table()",
		"ad82d728": "verify(bytes32,uint32,bytes)",
	},
	Bin: "0x610120604052348015610010575f5ffd5b506040516120a13803806120a183398101604081905261002f91610343565b80518015801590610041575060108111155b829061006a5760405163e95fc26560e01b815260040161006191906103e9565b60405180910390fd5b505f5b81811015610191578015806100cb575082818151811061008f5761008f61041e565b01602001516001600160f81b031916836100aa600184610432565b815181106100ba576100ba61041e565b01602001516001600160f81b031916105b80156101685750836001600160a01b03166382fa18db8483815181106100f3576100f361041e565b01602001516040516001600160e01b031960e084901b16815260f89190911c60048201526024015f60405180830381865afa158015610134573d5f5f3e3d5ffd5b505050506040513d5f823e601f3d908101601f1916820160405261015b9190810190610485565b6020015163ffffffff1615155b83906101885760405163e95fc26560e01b815260040161006191906103e9565b5060010161006d565b506001600160a01b03831660808190526040805163de1164bb60e01b8152905163de1164bb916004808201926020929091908290030181865afa1580156101da573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906101fe91906105ce565b6001600160a01b031660a0816001600160a01b031681525050826001600160a01b031663dfd93d3b6040518163ffffffff1660e01b8152600401602060405180830381865afa158015610253573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061027791906105ce565b6001600160a01b031660c05260e0819052610291826105f0565b6101005250610616915050565b6001600160a01b03811681146102b2575f5ffd5b50565b634e487b7160e01b5f52604160045260245ffd5b604051608081016001600160401b03811182821017156102eb576102eb6102b5565b60405290565b604080519081016001600160401b03811182821017156102eb576102eb6102b5565b604051601f8201601f191681016001600160401b038111828210171561033b5761033b6102b5565b604052919050565b5f5f60408385031215610354575f5ffd5b825161035f8161029e565b60208401519092506001600160401b0381111561037a575f5ffd5b8301601f8101851361038a575f5ffd5b80516001600160401b038111156103a3576103a36102b5565b6103b6601f8201601f1916602001610313565b8181528660208385010111156103ca575f5ffd5b8160208401602083015e5f602083830101528093505050509250929050565b602081525f82518060208401528060208501604085015e5f604082850101526040601f19601f83011684010191505092915050565b634e487b7160e01b5f52603260045260245ffd5b8181038181111561045157634e487b7160e01b5f52601160045260245ffd5b92915050565b805163ffffffff8116811461046a575f5ffd5b919050565b80516001600160601b038116811461046a575f5ffd5b5f60208284031215610495575f5ffd5b81516001600160401b038111156104aa575f5ffd5b8201608081850312156104bb575f5ffd5b6104c36102c9565b6104cc82610457565b81526104da60208301610457565b60208201526104eb6040830161046f565b604082015260608201516001600160401b03811115610508575f5ffd5b80830192505084601f83011261051c575f5ffd5b81516001600160401b03811115610535576105356102b5565b61054460208260051b01610313565b8082825260208201915060208360061b860101925087831115610565575f5ffd5b6020850194505b828510156105be5760408589031215610583575f5ffd5b61058b6102f1565b85516105968161029e565b81526105a46020870161046f565b60208201528083525060208201915060408501945061056c565b6060840152509095945050505050565b5f602082840312156105de575f5ffd5b81516105e98161029e565b9392505050565b80516020808301519190811015610610575f198160200360031b1b821691505b50919050565b60805160a05160c05160e051610100516119f46106ad5f395f81816101cc015281816102a8015281816105700152610d0b01525f818161015b015281816102510152818161038a01526108d601525f81816106990152818161093a0152610bce01525f81816101350152610cdc01525f81816078015281816102790152818161081001528181610a190152610aa701526119f45ff3fe608060405234801561000f575f5ffd5b506004361061006f575f3560e01c80637b0b5bc71161004d5780637b0b5bc7146100ef578063ad82d72814610110578063de1164bb14610130575f5ffd5b8063128d381a146100735780632a8414fd146100b75780636d70f7ae146100cc575b5f5ffd5b61009a7f000000000000000000000000000000000000000000000000000000000000000081565b6040516001600160a01b0390911681526020015b60405180910390f35b6100bf610157565b6040516100ae9190610e79565b6100df6100da366004610ea9565b61024c565b60405190151581526020016100ae565b6101026100fd366004610f1a565b610363565b6040519081526020016100ae565b61012361011e366004610fb7565b6105fc565b6040516100ae919061100f565b61009a7f000000000000000000000000000000000000000000000000000000000000000081565b60607f000000000000000000000000000000000000000000000000000000000000000067ffffffffffffffff8111156101925761019261106e565b6040519080825280601f01601f1916602001820160405280156101bc576020820181803683370190505b5090505f5b8151811015610248577f000000000000000000000000000000000000000000000000000000000000000081602081106101fc576101fc611082565b1a60f81b82828151811061021257610212611082565b60200101907effffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff191690815f1a9053506001016101c1565b5090565b5f5f5b7f000000000000000000000000000000000000000000000000000000000000000081101561035b577f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663fbb601e47f000000000000000000000000000000000000000000000000000000000000000083602081106102d8576102d8611082565b60405160e084901b6001600160e01b031916815291901a60048201526001600160a01b0386166024820152604401602060405180830381865afa158015610321573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061034591906110aa565b156103535750600192915050565b60010161024f565b505f92915050565b5f5f5f6103718989896107cf565b90925090505f610383858701876113c7565b80519091507f00000000000000000000000000000000000000000000000000000000000000008181146103d7576040516303e1a2a560e01b8152600481019290925260248201526044015b60405180910390fd5b50505f5b82518110156105b4578181815181106103f6576103f6611082565b60200260200101516040015160200151515f03156105ac57610433818584848151811061042557610425611082565b60200260200101518b610928565b888c909161046b5760405163086a2c1560e31b81526001600160a01b03909216600483015263ffffffff1660248201526044016103ce565b50505f5b83828151811061048157610481611082565b60200260200101516040015151811015610547578282815181106104a7576104a7611082565b60200260200101515f015163ffffffff168483815181106104ca576104ca611082565b60200260200101516040015182815181106104e7576104e7611082565b60200260200101515f015163ffffffff161415899061053e576040517fa02960920000000000000000000000000000000000000000000000000000000081526001600160a01b0390911660048201526024016103ce565b5060010161046f565b5061056d81858e86858151811061056057610560611082565b6020026020010151610bcb565b507f000000000000000000000000000000000000000000000000000000000000000081602081106105a0576105a0611082565b600191901a1b94909417935b6001016103db565b50868a856105ec5760405163086a2c1560e31b81526001600160a01b03909216600483015263ffffffff1660248201526044016103ce565b5050505050979650505050505050565b60605f5f61060b8686866107cf565b91509150805167ffffffffffffffff8111156106295761062961106e565b60405190808252806020026020018201604052801561066d57816020015b604080518082019091525f80825260208201528152602001906001900390816106475790505b5092505f5b81518110156107c4575f61069482858b86868151811061056057610560611082565b90505f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316637d1d1f5b6106cf85610cbc565b6040516001600160e01b031960e084901b16815281516001600160a01b0316600482015260209091015163ffffffff9081166024830152881660448201526064015f60405180830381865afa15801561072a573d5f5f3e3d5ffd5b505050506040513d5f823e601f3d908101601f191682016040526107519190810190611454565b5f8151811061076257610762611082565b602002602001015190506040518060400160405280836bffffffffffffffffffffffff168152602001826bffffffffffffffffffffffff168152508684815181106107af576107af611082565b60209081029190910101525050600101610672565b505050949350505050565b6040517f417edf6e00000000000000000000000000000000000000000000000000000000815263ffffffff841660048201525f906060906001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000169063417edf6e90602401602060405180830381865afa158015610855573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906108799190611486565b91508463ffffffff83166108c2576040517f1d86dda100000000000000000000000000000000000000000000000000000000815263ffffffff90911660048201526024016103ce565b506108cf838501856114e3565b80519091507f000000000000000000000000000000000000000000000000000000000000000081811461091e576040516303e1a2a560e01b8152600481019290925260248201526044016103ce565b5050935093915050565b60408201515f90816001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001663eb39e68f61096889610cbc565b6040516001600160e01b031960e084901b16815281516001600160a01b0316600482015260209091015163ffffffff9081166024830152891660448201526064015f60405180830381865afa1580156109c3573d5f5f3e3d5ffd5b505050506040513d5f823e601f3d908101601f191682016040526109ea9190810190611624565b5f01519050610a08818660200151875f015163ffffffff1685610d4a565b610a16575f92505050610bc3565b5f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316633ec45c7e6040518163ffffffff1660e01b8152600401602060405180830381865afa158015610a73573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610a9791906116d5565b6001600160a01b0316638256909c7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663788499c06040518163ffffffff1660e01b81526004016040805180830381865afa158015610b00573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610b2491906116f0565b85518051602091820151604051610b449301918252602082015260400190565b6040516020818303038152906040526040518363ffffffff1660e01b8152600401610b70929190611731565b6040805180830381865afa158015610b8a573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610bae9190611763565b506001600160a01b0386811691161493505050505b949350505050565b5f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663080b7150610c0487610cbc565b6040805160a08101825263ffffffff891681526020808201899052875182840152870151606082015286820151608082015290516001600160e01b031960e085901b168152610c57929190600401611818565b5f604051808303815f875af1158015610c72573d5f5f3e3d5ffd5b505050506040513d5f823e601f3d908101601f19168201604052610c999190810190611454565b5f81518110610caa57610caa611082565b60200260200101519050949350505050565b604080518082019091525f808252602082015260405180604001604052807f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031681526020017f00000000000000000000000000000000000000000000000000000000000000008460208110610d3b57610d3b611082565b1a63ffffffff16905292915050565b5f841580610d64575060208451610d619190611955565b15155b15610d7057505f610bc3565b5f610d7a83610df9565b90505f5b8551811015610de15785810160200151610d99600287611955565b15610db0575f818152602084905260409020610dbe565b5f8381526020829052604090205b9250610dcb600287611968565b9550610dda905060208261197b565b9050610d7e565b5083158015610def57508581145b9695505050505050565b5f607560f81b82604051602001610e1091906119a0565b60408051601f1981840301815290829052610e2e92916020016119b2565b604051602081830303815290604052805190602001209050919050565b5f81518084528060208401602086015e5f602082860101526020601f19601f83011685010191505092915050565b602081525f610e8b6020830184610e4b565b9392505050565b6001600160a01b0381168114610ea6575f5ffd5b50565b5f60208284031215610eb9575f5ffd5b8135610e8b81610e92565b63ffffffff81168114610ea6575f5ffd5b5f5f83601f840112610ee5575f5ffd5b50813567ffffffffffffffff811115610efc575f5ffd5b602083019150836020828501011115610f13575f5ffd5b9250929050565b5f5f5f5f5f5f5f60a0888a031215610f30575f5ffd5b873596506020880135610f4281610ec4565b9550604088013567ffffffffffffffff811115610f5d575f5ffd5b610f698a828b01610ed5565b9096509450506060880135610f7d81610e92565b9250608088013567ffffffffffffffff811115610f98575f5ffd5b610fa48a828b01610ed5565b989b979a50959850939692959293505050565b5f5f5f5f60608587031215610fca575f5ffd5b843593506020850135610fdc81610ec4565b9250604085013567ffffffffffffffff811115610ff7575f5ffd5b61100387828801610ed5565b95989497509550505050565b602080825282518282018190525f918401906040840190835b8181101561106357835180516bffffffffffffffffffffffff9081168552602091820151168185015290930192604090920191600101611028565b509095945050505050565b634e487b7160e01b5f52604160045260245ffd5b634e487b7160e01b5f52603260045260245ffd5b805180151581146110a5575f5ffd5b919050565b5f602082840312156110ba575f5ffd5b610e8b82611096565b6040805190810167ffffffffffffffff811182821017156110e6576110e661106e565b60405290565b6040516060810167ffffffffffffffff811182821017156110e6576110e661106e565b6040516080810167ffffffffffffffff811182821017156110e6576110e661106e565b604051601f8201601f1916810167ffffffffffffffff8111828210171561115b5761115b61106e565b604052919050565b5f67ffffffffffffffff82111561117c5761117c61106e565b5060051b60200190565b5f60408284031215611196575f5ffd5b61119e6110c3565b823581526020928301359281019290925250919050565b5f606082840312156111c5575f5ffd5b6111cd6110c3565b90506111d98383611186565b8152604082013567ffffffffffffffff8111156111f4575f5ffd5b8201601f81018413611204575f5ffd5b803561121761121282611163565b611132565b8082825260208201915060208360051b850101925086831115611238575f5ffd5b6020840193505b8284101561125a57833582526020938401939091019061123f565b60208501525091949350505050565b5f82601f830112611278575f5ffd5b813561128661121282611163565b8082825260208201915060208360051b8601019250858311156112a7575f5ffd5b602085015b838110156113bd57803567ffffffffffffffff8111156112ca575f5ffd5b86016060818903601f190112156112df575f5ffd5b6112e76110ec565b60208201356112f581610ec4565b8152604082013567ffffffffffffffff811115611310575f5ffd5b82016020810190603f018a13611324575f5ffd5b803567ffffffffffffffff81111561133e5761133e61106e565b611351601f8201601f1916602001611132565b8181528b6020838501011115611365575f5ffd5b816020840160208301375f60208383010152806020850152505050606082013567ffffffffffffffff811115611399575f5ffd5b6113a88a6020838601016111b5565b604083015250845250602092830192016112ac565b5095945050505050565b5f602082840312156113d7575f5ffd5b813567ffffffffffffffff8111156113ed575f5ffd5b610bc384828501611269565b5f82601f830112611408575f5ffd5b815161141661121282611163565b8082825260208201915060208360051b860101925085831115611437575f5ffd5b602085015b838110156113bd57805183526020928301920161143c565b5f60208284031215611464575f5ffd5b815167ffffffffffffffff81111561147a575f5ffd5b610bc3848285016113f9565b5f60208284031215611496575f5ffd5b8151610e8b81610ec4565b5f82601f8301126114b0575f5ffd5b6114b86110c3565b8060408401858111156114c9575f5ffd5b845b818110156110635780358452602093840193016114cb565b5f602082840312156114f3575f5ffd5b813567ffffffffffffffff811115611509575f5ffd5b8201601f81018413611519575f5ffd5b803561152761121282611163565b8082825260208201915060208360051b850101925086831115611548575f5ffd5b602084015b8381101561161957803567ffffffffffffffff81111561156b575f5ffd5b8501808903601f190160e0811215611581575f5ffd5b6115896110ec565b6115968b60208501611186565b81526080603f19830112156115a9575f5ffd5b6115b16110c3565b91506115c08b606085016114a1565b82526115cf8b60a085016114a1565b602083015281602082015260e0830135915067ffffffffffffffff8211156115f5575f5ffd5b6116048b602084860101611269565b6040820152855250506020928301920161154d565b509695505050505050565b5f60208284031215611634575f5ffd5b815167ffffffffffffffff81111561164a575f5ffd5b820180840360a081121561165c575f5ffd5b61166461110f565b82518152602080840151908201526040603f1983011215611683575f5ffd5b61168b6110c3565b6040848101518252606085015160208301528201526080830151915067ffffffffffffffff8211156116bb575f5ffd5b6116c7868385016113f9565b606082015295945050505050565b5f602082840312156116e5575f5ffd5b8151610e8b81610e92565b5f6040828403128015611701575f5ffd5b5061170a6110c3565b825161171581610e92565b8152602083015161172581610ec4565b60208201529392505050565b82516001600160a01b0316815260208084015163ffffffff1690820152606060408201525f610bc36060830184610e4b565b5f5f60408385031215611774575f5ffd5b825161177f81610e92565b915061178d60208401611096565b90509250929050565b805f5b60028110156117b8578151845260209384019390910190600101611799565b50505050565b5f606083016117d884845180518252602090810151910152565b6020838101516060604087015280519283905201905f9060808601905b808310156113bd57835182526020820191506020840193506001830192506117f5565b82516001600160a01b0316815260208084015163ffffffff1690820152606060408201525f610180820163ffffffff845116606084015260208401516080840152604084015161187560a085018280518252602090810151910152565b50606084015161188960e085018251611796565b6020015161189b610120850182611796565b5060808401516101206101608501528181518084526101a0860191506101a08160051b87010193506020830192505f5b818110156119345761019f19878603018352835163ffffffff81511686526020810151606060208801526119026060880182610e4b565b905060408201519150868103604088015261191d81836117be565b9650505060209384019392909201916001016118cb565b5092979650505050505050565b634e487b7160e01b5f52601260045260245ffd5b5f8261196357611963611941565b500690565b5f8261197657611976611941565b500490565b8082018082111561199a57634e487b7160e01b5f52601160045260245ffd5b92915050565b602081525f610e8b60208301846117be565b7fff00000000000000000000000000000000000000000000000000000000000000831681525f82518060208501600185015e5f9201600101918252509291505056",
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

// QuorumsSignedBy is a paid mutator transaction binding the contract method 0x7b0b5bc7.
//
// Solidity: function quorumsSignedBy(bytes32 digest, uint32 referenceBlock, bytes certificate, address operator, bytes membership) returns(uint256 quorums)
func (_TableQuorumVerifier *TableQuorumVerifierTransactor) QuorumsSignedBy(opts *bind.TransactOpts, digest [32]byte, referenceBlock uint32, certificate []byte, operator common.Address, membership []byte) (*types.Transaction, error) {
	return _TableQuorumVerifier.contract.Transact(opts, "quorumsSignedBy", digest, referenceBlock, certificate, operator, membership)
}

// QuorumsSignedBy is a paid mutator transaction binding the contract method 0x7b0b5bc7.
//
// Solidity: function quorumsSignedBy(bytes32 digest, uint32 referenceBlock, bytes certificate, address operator, bytes membership) returns(uint256 quorums)
func (_TableQuorumVerifier *TableQuorumVerifierSession) QuorumsSignedBy(digest [32]byte, referenceBlock uint32, certificate []byte, operator common.Address, membership []byte) (*types.Transaction, error) {
	return _TableQuorumVerifier.Contract.QuorumsSignedBy(&_TableQuorumVerifier.TransactOpts, digest, referenceBlock, certificate, operator, membership)
}

// QuorumsSignedBy is a paid mutator transaction binding the contract method 0x7b0b5bc7.
//
// Solidity: function quorumsSignedBy(bytes32 digest, uint32 referenceBlock, bytes certificate, address operator, bytes membership) returns(uint256 quorums)
func (_TableQuorumVerifier *TableQuorumVerifierTransactorSession) QuorumsSignedBy(digest [32]byte, referenceBlock uint32, certificate []byte, operator common.Address, membership []byte) (*types.Transaction, error) {
	return _TableQuorumVerifier.Contract.QuorumsSignedBy(&_TableQuorumVerifier.TransactOpts, digest, referenceBlock, certificate, operator, membership)
}

// Verify is a paid mutator transaction binding the contract method 0xad82d728.
//
// Solidity: function verify(bytes32 digest, uint32 referenceBlock, bytes certificate) returns((uint96,uint96)[] stakes)
func (_TableQuorumVerifier *TableQuorumVerifierTransactor) Verify(opts *bind.TransactOpts, digest [32]byte, referenceBlock uint32, certificate []byte) (*types.Transaction, error) {
	return _TableQuorumVerifier.contract.Transact(opts, "verify", digest, referenceBlock, certificate)
}

// Verify is a paid mutator transaction binding the contract method 0xad82d728.
//
// Solidity: function verify(bytes32 digest, uint32 referenceBlock, bytes certificate) returns((uint96,uint96)[] stakes)
func (_TableQuorumVerifier *TableQuorumVerifierSession) Verify(digest [32]byte, referenceBlock uint32, certificate []byte) (*types.Transaction, error) {
	return _TableQuorumVerifier.Contract.Verify(&_TableQuorumVerifier.TransactOpts, digest, referenceBlock, certificate)
}

// Verify is a paid mutator transaction binding the contract method 0xad82d728.
//
// Solidity: function verify(bytes32 digest, uint32 referenceBlock, bytes certificate) returns((uint96,uint96)[] stakes)
func (_TableQuorumVerifier *TableQuorumVerifierTransactorSession) Verify(digest [32]byte, referenceBlock uint32, certificate []byte) (*types.Transaction, error) {
	return _TableQuorumVerifier.Contract.Verify(&_TableQuorumVerifier.TransactOpts, digest, referenceBlock, certificate)
}
