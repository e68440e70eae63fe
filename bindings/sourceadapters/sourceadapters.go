// Code generated - DO NOT EDIT.
// This file is a generated binding and any manual changes will be lost.

package sourceadapters

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

// IPriceOracleSource is an auto generated low-level Go binding around an user-defined struct.
type IPriceOracleSource struct {
	Kind     uint8
	Target   common.Address
	Decimals uint8
	MaxAge   uint32
	Params   []byte
}

// ISourceAdaptersReading is an auto generated low-level Go binding around an user-defined struct.
type ISourceAdaptersReading struct {
	RoundId   *big.Int
	Answer    *big.Int
	UpdatedAt uint32
}

// SourceAdaptersMetaData contains all meta data concerning the SourceAdapters contract.
var SourceAdaptersMetaData = &bind.MetaData{
	ABI: "[{\"type\":\"function\",\"name\":\"check\",\"inputs\":[{\"name\":\"source\",\"type\":\"tuple\",\"internalType\":\"structIPriceOracle.Source\",\"components\":[{\"name\":\"kind\",\"type\":\"uint8\",\"internalType\":\"enumIPriceOracle.SourceKind\"},{\"name\":\"target\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"decimals\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"maxAge\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"params\",\"type\":\"bytes\",\"internalType\":\"bytes\"}]}],\"outputs\":[],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"read\",\"inputs\":[{\"name\":\"source\",\"type\":\"tuple\",\"internalType\":\"structIPriceOracle.Source\",\"components\":[{\"name\":\"kind\",\"type\":\"uint8\",\"internalType\":\"enumIPriceOracle.SourceKind\"},{\"name\":\"target\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"decimals\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"maxAge\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"params\",\"type\":\"bytes\",\"internalType\":\"bytes\"}]}],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structISourceAdapters.Reading\",\"components\":[{\"name\":\"roundId\",\"type\":\"uint80\",\"internalType\":\"uint80\"},{\"name\":\"answer\",\"type\":\"int128\",\"internalType\":\"int128\"},{\"name\":\"updatedAt\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]}],\"stateMutability\":\"view\"},{\"type\":\"error\",\"name\":\"DecimalsDiffer\",\"inputs\":[{\"name\":\"target\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"configured\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"actual\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"DecimalsUnknown\",\"inputs\":[{\"name\":\"target\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"InsufficientGas\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"InvalidParams\",\"inputs\":[{\"name\":\"target\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"kind\",\"type\":\"uint8\",\"internalType\":\"enumIPriceOracle.SourceKind\"}]},{\"type\":\"error\",\"name\":\"NoContract\",\"inputs\":[{\"name\":\"target\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NoMaxAge\",\"inputs\":[{\"name\":\"target\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NotAReader\",\"inputs\":[{\"name\":\"target\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"TooManySourceDecimals\",\"inputs\":[{\"name\":\"target\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"decimals\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]}]",
	Sigs: map[string]string{
		"0b672072": "check((uint8,address,uint8,uint32,bytes))",
		"73398436": "read((uint8,address,uint8,uint32,bytes))",
	},
	Bin: "0x6080604052348015600e575f5ffd5b50611d988061001c5f395ff3fe608060405234801561000f575f5ffd5b5060043610610034575f3560e01c80630b67207214610038578063733984361461004d575b5f5ffd5b61004b6100463660046118ef565b61009b565b005b61006061005b3660046118ef565b61027d565b60408051825169ffffffffffffffffffff168152602080840151600f0b908201529181015163ffffffff169082015260600160405180910390f35b6100ab6040820160208301611926565b6001600160a01b03163b15156100c76040830160208401611926565b906100f657604051632f8aeb3960e11b81526001600160a01b0390911660048201526024015b60405180910390fd5b50610107608082016060830161194c565b63ffffffff16151561011f6040830160208401611926565b9061014857604051623d948b60e31b81526001600160a01b0390911660048201526024016100ed565b50602461015b606083016040840161196f565b60ff1611156101706040830160208401611926565b610180606084016040850161196f565b90916101b35760405163aa0848cb60e01b81526001600160a01b03909216600483015260ff1660248201526044016100ed565b505f90506101c4602083018361198f565b905060018160068111156101da576101da6119ad565b036101ec576101e882610363565b5050565b6002816006811115610200576102006119ad565b0361020e576101e8826103c8565b6003816006811115610222576102226119ad565b03610230576101e88261048d565b6005816006811115610244576102446119ad565b03610252576101e8826106ea565b6006816006811115610266576102666119ad565b03610274576101e882610870565b6101e88261099f565b604080516060810182525f80825260208201819052918101919091525f6102a7602084018461198f565b905060018160068111156102bd576102bd6119ad565b036102d2576102cb83610a06565b9392505050565b60028160068111156102e6576102e66119ad565b036102f4576102cb83610ad7565b6003816006811115610308576103086119ad565b03610316576102cb83610b80565b600581600681111561032a5761032a6119ad565b03610338576102cb83610c61565b600681600681111561034c5761034c6119ad565b0361035a576102cb83610db4565b6102cb83610ea6565b5f61037160808301836119c1565b9150508015801590610384575060408111155b6103946040840160208501611926565b6103a1602085018561198f565b90916103c257604051634d187c4d60e11b81526004016100ed929190611a0b565b50505050565b6103d560808201826119c1565b1590506103e86040830160208401611926565b6103f5602084018461198f565b909161041657604051634d187c4d60e11b81526004016100ed929190611a0b565b506012905061042b606083016040840161196f565b60ff161461043f6040830160208401611926565b61044f606084016040850161196f565b60129091926103c2576040516395f24a4f60e01b81526001600160a01b03909316600484015260ff91821660248401521660448201526064016100ed565b60a061049c60808301836119c1565b9050148160200160208101906104b29190611926565b6104bf602084018461198f565b90916104e057604051634d187c4d60e11b81526004016100ed929190611a0b565b505f90506104f160808301836119c1565b8101906104fe9190611a58565b9050610258815f015110158015610519575080516201518010155b80156105285750602081015115155b8015610548575060208101516fffffffffffffffffffffffffffffffff10155b801561055957506001816040015111155b801561056a5750606081015160ff10155b801561057b5750608081015160ff10155b61058b6040840160208501611926565b610598602085018561198f565b90916105b957604051634d187c4d60e11b81526004016100ed929190611a0b565b505f90506105d6826105d1606086016040870161196f565b610fb0565b9050602481131580156105f257506105ee6024611ae5565b8112155b6106026040850160208601611926565b61060f602086018661198f565b909161063057604051634d187c4d60e11b81526004016100ed929190611a0b565b50505f5f836040015160011461064f578360800151846060015161065a565b836060015184608001515b90925090506106a16106726040870160208801611926565b6040805160048152602481019091526020810180516001600160e01b0316630dfe168160e01b17905284610fdc565b6106e36106b46040870160208801611926565b6040805160048152602481019091526020810180516001600160e01b031663d21220a760e01b17905283610fdc565b5050505050565b365f6106f960808401846119c1565b909250905060408114801561072257506107168160208185611aff565b61071f91611b26565b15155b801561074557506127106107398260208186611aff565b61074291611b26565b11155b6107556040850160208601611926565b610762602086018661198f565b909161078357604051634d187c4d60e11b81526004016100ed929190611a0b565b50505f5f6107908561106c565b9092509050816107a66040870160208801611926565b906107d057604051631c1082bd60e31b81526001600160a01b0390911660048201526024016100ed565b505f816002815181106107e5576107e5611b43565b60200260200101515f039050856040016020810190610804919061196f565b60ff1681146108196040880160208901611926565b6108296060890160408a0161196f565b83909192610865576040516395f24a4f60e01b81526001600160a01b03909316600484015260ff909116602483015260448201526064016100ed565b505050505050505050565b61087d60808201826119c1565b1590506108906040830160208401611926565b61089d602084018461198f565b90916108be57604051634d187c4d60e11b81526004016100ed929190611a0b565b506108e990506108d46040830160208401611926565b6108e4606084016040850161196f565b6110f2565b5f8061093b6108fe6040850160208601611926565b60405130602482015260440160408051601f198184030181529190526020810180516001600160e01b0316633bee58f960e01b1790526001611178565b915091508180156109655750805f8151811061095957610959611b43565b60200260200101516001145b6109756040850160208601611926565b906103c25760405163178edb7960e21b81526001600160a01b0390911660048201526024016100ed565b6109ac60808201826119c1565b1590506109bf6040830160208401611926565b6109cc602084018461198f565b90916109ed57604051634d187c4d60e11b81526004016100ed929190611a0b565b50610a0390506108d46040830160208401611926565b50565b604080516060810182525f80825260208201819052918101919091525f80610a86610a376040860160208701611926565b610a4460808701876119c1565b604051602401610a55929190611b57565b60408051601f198184030181529190526020810180516001600160e01b03166304b01c2560e51b1790526002611178565b915091508115610ad057610acd815f81518110610aa557610aa5611b43565b602002602001015182600181518110610ac057610ac0611b43565b6020026020010151611242565b92505b5050919050565b604080516060810182525f80825260208201819052918101919091525f80610b38610b086040860160208701611926565b6040805160048152602481019091526020810180516001600160e01b03166315f789a960e21b1790526002611178565b915091508115610ad057610acd5f825f81518110610b5857610b58611b43565b602002602001015183600181518110610b7357610b73611b43565b602002602001015161127c565b604080516060810182525f8082526020820181905291810182905290610ba960808401846119c1565b810190610bb69190611a58565b90505f80610bd2610bcd6040870160208801611926565b6112f8565b9150915081610be357505050919050565b5f610c03610bf76040880160208901611926565b855160208701516113fc565b909350905082610c165750505050919050565b610c57610c518560400151600114610c3657610c3183611ae5565b610c38565b825b610c4c876105d160608c0160408d0161196f565b6116bb565b83611242565b9695505050505050565b604080516060810182525f808252602082018190529181018290529080610c878461106c565b91509150811580610cc65750610ca3606085016040860161196f565b60ff1681600281518110610cb957610cb9611b43565b60200260200101515f0314155b15610cd2575050919050565b5f5f825f81518110610ce657610ce6611b43565b602002602001015183600181518110610d0157610d01611b43565b6020026020010151915091505f868060800190610d1e91906119c1565b610d2c916020908290611aff565b610d3591611b26565b9050600783900b83141580610d51575067ffffffffffffffff82115b15610d60575050505050919050565b5f83138015610d825750610d748184611b85565b610d8061271084611b85565b115b15610d91575050505050919050565b610da95f8486600381518110610b7357610b73611b43565b979650505050505050565b604080516060810182525f8082526020820181905291810191909152610df8610de36040840160208501611926565b610df3606085016040860161196f565b611789565b610e0157919050565b5f80610e46610e166040860160208701611926565b6040805160048152602481019091526020810180516001600160e01b03166367769f7960e11b1790526003611178565b91509150818015610e705750805f81518110610e6457610e64611b43565b60200260200101516001145b15610ad057610acd81600181518110610e8b57610e8b611b43565b602002602001015182600281518110610ac057610ac0611b43565b604080516060810182525f8082526020820181905291810191909152610ed5610de36040840160208501611926565b610ede57919050565b5f80610f23610ef36040860160208701611926565b6040805160048152602481019091526020810180516001600160e01b0316633fabe5a360e21b1790526005611178565b91509150811580610f59575069ffffffffffffffffffff801681600481518110610f4f57610f4f611b43565b6020026020010151115b15610f65575050919050565b610acd815f81518110610f7a57610f7a611b43565b602002602001015182600181518110610f9557610f95611b43565b602002602001015183600381518110610b7357610b73611b43565b5f82608001518260ff168460600151610fc99190611b9c565b610fd39190611bc3565b90505b92915050565b5f5f610fea85856001611178565b9150915081801561101d57506001600160a01b038016815f8151811061101257611012611b43565b602002602001015111155b859061104857604051631c1082bd60e31b81526001600160a01b0390911660048201526024016100ed565b506106e3815f8151811061105e5761105e611b43565b6020026020010151846110f2565b5f60606110e96110826040850160208601611926565b61108f60808601866119c1565b61109d916020915f91611aff565b6110a691611b26565b6040516024016110b891815260200190565b60408051601f198184030181529190526020810180516001600160e01b03166396834ad360e01b1790526004611178565b91509150915091565b5f5f6110fd846117b1565b9150915081849061112d57604051631c1082bd60e31b81526001600160a01b0390911660048201526024016100ed565b5083838260ff8216811461116f576040516395f24a4f60e01b81526001600160a01b03909316600484015260ff909116602483015260448201526064016100ed565b50505050505050565b5f60608267ffffffffffffffff81111561119457611194611a44565b6040519080825280602002602001820160405280156111bd578160200160208202803683370190505b509050846001600160a01b03163b5f036111d9575f915061123a565b5f5a60e6810360e682110290506203d0906040820482031015915050801561121a576020840280602084018751602089018a6203d090fa3d91909110151692505b80611238576040516307099c5360e21b815260040160405180910390fd5b505b935093915050565b604080516060810182525f80825260208201819052918101919091526f7fffffffffffffffffffffffffffffff8311610fd657610fd35f84845b604080516060810182525f80825260208201819052918101919091528269ffffffffffffffffffff85118015906112b5575080600f0b81145b80156112c5575063ffffffff8311155b156112f05763ffffffff83166040830152600f81900b602083015269ffffffffffffffffffff851682525b509392505050565b6040805160048152602481019091526020810180516001600160e01b0316633850c7bd60e01b1790525f9081906060906113359085906007611178565b90935090508261134a57505f93849350915050565b6113ac848260028151811061136157611361611b43565b602002602001015160405160240161137b91815260200190565b60408051601f198184030181529190526020810180516001600160e01b031663252c09d760e01b1790526004611178565b90935090508280156113d85750806003815181106113cc576113cc611b43565b60200260200101516001145b815f815181106113ea576113ea611b43565b60200260200101519250925050915091565b6040805160028082526060820183525f9283928392909160208301908036833701905050905084815f8151811061143557611435611b43565b602002602001019063ffffffff16908163ffffffff1681525050606061149787836040516024016114669190611be9565b60408051601f198184030181529190526020810180516001600160e01b031663883bdbfd60e01b1790526008611178565b90945090508315806114c35750805f815181106114b6576114b6611b43565b6020026020010151604014155b806114e95750806001815181106114dc576114dc611b43565b602002602001015160a014155b8061150f57508060028151811061150257611502611b43565b6020026020010151600214155b8061153557508060058151811061152857611528611b43565b6020026020010151600214155b15611547575f5f93509350505061123a565b6001600160a01b0380168160068151811061156457611564611b43565b6020026020010151118061159a57506001600160a01b0380168160078151811061159057611590611b43565b6020026020010151115b156115ac575f5f93509350505061123a565b5f5f6001600160a01b038016836006815181106115cb576115cb611b43565b6020026020010151846007815181106115e6576115e6611b43565b6020026020010151031691508260038151811061160557611605611b43565b60200260200101518360048151811061162057611620611b43565b6020026020010151039050815f14806116455750866116438360808b901b611c45565b105b15611659575f5f955095505050505061123a565b876116648183611c58565b95505f8212801561167d575061167a8183611c84565b15155b1561168e5761168b86611c97565b95505b61169a620d89e8611ae5565b86121580156116ac5750620d89e88613155b96505050505050935093915050565b5f5f5f5f85126116f4576116ef6116e661271071138880000000000000000000000000000000611c45565b607e1987611815565b611726565b61172661171561271171271000000000000000000000000000000000611c45565b607f1961172188611ae5565b611815565b915091505f84126117585761174f61173f85600a611d8d565b6117499084611b85565b8261186a565b92505050610fd6565b61176184611ae5565b61176c90600a611d8d565b611776838361186a565b6117809190611c45565b95945050505050565b5f5f5f611795856117b1565b9150915081801561178057508360ff1681149250505092915050565b6040805160048152602481019091526020810180516001600160e01b031663313ce56760e01b1790525f9081906060906117ee9085906001611178565b8051919450915081905f9061180557611805611b43565b6020026020010151915050915091565b6f80000000000000000000000000000000607e195b821561123a578260011660010361184d576118478282878761188d565b90925090505b6118598585878761188d565b909550935060019290921c9161182a565b5f5f821261187a5782821b610fd3565b61188382611ae5565b9290921c92915050565b5f808061189a8588611b85565b905060ff81901c6001146118c757607f81901c6118b78588611b9c565b6118c290607f611b9c565b6118e1565b608081901c6118d68588611b9c565b6118e1906080611b9c565b925092505094509492505050565b5f602082840312156118ff575f5ffd5b813567ffffffffffffffff811115611915575f5ffd5b820160a081850312156102cb575f5ffd5b5f60208284031215611936575f5ffd5b81356001600160a01b03811681146102cb575f5ffd5b5f6020828403121561195c575f5ffd5b813563ffffffff811681146102cb575f5ffd5b5f6020828403121561197f575f5ffd5b813560ff811681146102cb575f5ffd5b5f6020828403121561199f575f5ffd5b8135600781106102cb575f5ffd5b634e487b7160e01b5f52602160045260245ffd5b5f5f8335601e198436030181126119d6575f5ffd5b83018035915067ffffffffffffffff8211156119f0575f5ffd5b602001915036819003821315611a04575f5ffd5b9250929050565b6001600160a01b03831681526040810160078310611a3757634e487b7160e01b5f52602160045260245ffd5b8260208301529392505050565b634e487b7160e01b5f52604160045260245ffd5b5f60a0828403128015611a69575f5ffd5b5060405160a0810167ffffffffffffffff81118282101715611a9957634e487b7160e01b5f52604160045260245ffd5b604090815283358252602080850135908301528381013590820152606080840135908201526080928301359281019290925250919050565b634e487b7160e01b5f52601160045260245ffd5b5f600160ff1b8201611af957611af9611ad1565b505f0390565b5f5f85851115611b0d575f5ffd5b83861115611b19575f5ffd5b5050820193919092039150565b80356020831015610fd6575f19602084900360031b1b1692915050565b634e487b7160e01b5f52603260045260245ffd5b60208152816020820152818360408301375f818301604090810191909152601f909201601f19160101919050565b8082028115828204841417610fd657610fd6611ad1565b8082018281125f831280158216821582161715611bbb57611bbb611ad1565b505092915050565b8181035f831280158383131683831282161715611be257611be2611ad1565b5092915050565b602080825282518282018190525f918401906040840190835b81811015611c2657835163ffffffff16835260209384019390920191600101611c02565b509095945050505050565b634e487b7160e01b5f52601260045260245ffd5b5f82611c5357611c53611c31565b500490565b5f82611c6657611c66611c31565b600160ff1b82145f1984141615611c7f57611c7f611ad1565b500590565b5f82611c9257611c92611c31565b500790565b5f600160ff1b8201611cab57611cab611ad1565b505f190190565b6001815b600184111561123a57808504811115611cd157611cd1611ad1565b6001841615611cdf57908102905b60019390931c928002611cb6565b5f82611cfb57506001610fd6565b81611d0757505f610fd6565b8160018114611d1d5760028114611d2757611d43565b6001915050610fd6565b60ff841115611d3857611d38611ad1565b50506001821b610fd6565b5060208310610133831016604e8410600b8410161715611d66575081810a610fd6565b611d725f198484611cb2565b805f1904821115611d8557611d85611ad1565b029392505050565b5f610fd38383611ced56",
}

// SourceAdaptersABI is the input ABI used to generate the binding from.
// Deprecated: Use SourceAdaptersMetaData.ABI instead.
var SourceAdaptersABI = SourceAdaptersMetaData.ABI

// Deprecated: Use SourceAdaptersMetaData.Sigs instead.
// SourceAdaptersFuncSigs maps the 4-byte function signature to its string representation.
var SourceAdaptersFuncSigs = SourceAdaptersMetaData.Sigs

// SourceAdaptersBin is the compiled bytecode used for deploying new contracts.
// Deprecated: Use SourceAdaptersMetaData.Bin instead.
var SourceAdaptersBin = SourceAdaptersMetaData.Bin

// DeploySourceAdapters deploys a new Ethereum contract, binding an instance of SourceAdapters to it.
func DeploySourceAdapters(auth *bind.TransactOpts, backend bind.ContractBackend) (common.Address, *types.Transaction, *SourceAdapters, error) {
	parsed, err := SourceAdaptersMetaData.GetAbi()
	if err != nil {
		return common.Address{}, nil, nil, err
	}
	if parsed == nil {
		return common.Address{}, nil, nil, errors.New("GetABI returned nil")
	}

	address, tx, contract, err := bind.DeployContract(auth, *parsed, common.FromHex(SourceAdaptersBin), backend)
	if err != nil {
		return common.Address{}, nil, nil, err
	}
	return address, tx, &SourceAdapters{SourceAdaptersCaller: SourceAdaptersCaller{contract: contract}, SourceAdaptersTransactor: SourceAdaptersTransactor{contract: contract}, SourceAdaptersFilterer: SourceAdaptersFilterer{contract: contract}}, nil
}

// SourceAdapters is an auto generated Go binding around an Ethereum contract.
type SourceAdapters struct {
	SourceAdaptersCaller     // Read-only binding to the contract
	SourceAdaptersTransactor // Write-only binding to the contract
	SourceAdaptersFilterer   // Log filterer for contract events
}

// SourceAdaptersCaller is an auto generated read-only Go binding around an Ethereum contract.
type SourceAdaptersCaller struct {
	contract *bind.BoundContract // Generic contract wrapper for the low level calls
}

// SourceAdaptersTransactor is an auto generated write-only Go binding around an Ethereum contract.
type SourceAdaptersTransactor struct {
	contract *bind.BoundContract // Generic contract wrapper for the low level calls
}

// SourceAdaptersFilterer is an auto generated log filtering Go binding around an Ethereum contract events.
type SourceAdaptersFilterer struct {
	contract *bind.BoundContract // Generic contract wrapper for the low level calls
}

// SourceAdaptersSession is an auto generated Go binding around an Ethereum contract,
// with pre-set call and transact options.
type SourceAdaptersSession struct {
	Contract     *SourceAdapters   // Generic contract binding to set the session for
	CallOpts     bind.CallOpts     // Call options to use throughout this session
	TransactOpts bind.TransactOpts // Transaction auth options to use throughout this session
}

// SourceAdaptersCallerSession is an auto generated read-only Go binding around an Ethereum contract,
// with pre-set call options.
type SourceAdaptersCallerSession struct {
	Contract *SourceAdaptersCaller // Generic contract caller binding to set the session for
	CallOpts bind.CallOpts         // Call options to use throughout this session
}

// SourceAdaptersTransactorSession is an auto generated write-only Go binding around an Ethereum contract,
// with pre-set transact options.
type SourceAdaptersTransactorSession struct {
	Contract     *SourceAdaptersTransactor // Generic contract transactor binding to set the session for
	TransactOpts bind.TransactOpts         // Transaction auth options to use throughout this session
}

// SourceAdaptersRaw is an auto generated low-level Go binding around an Ethereum contract.
type SourceAdaptersRaw struct {
	Contract *SourceAdapters // Generic contract binding to access the raw methods on
}

// SourceAdaptersCallerRaw is an auto generated low-level read-only Go binding around an Ethereum contract.
type SourceAdaptersCallerRaw struct {
	Contract *SourceAdaptersCaller // Generic read-only contract binding to access the raw methods on
}

// SourceAdaptersTransactorRaw is an auto generated low-level write-only Go binding around an Ethereum contract.
type SourceAdaptersTransactorRaw struct {
	Contract *SourceAdaptersTransactor // Generic write-only contract binding to access the raw methods on
}

// NewSourceAdapters creates a new instance of SourceAdapters, bound to a specific deployed contract.
func NewSourceAdapters(address common.Address, backend bind.ContractBackend) (*SourceAdapters, error) {
	contract, err := bindSourceAdapters(address, backend, backend, backend)
	if err != nil {
		return nil, err
	}
	return &SourceAdapters{SourceAdaptersCaller: SourceAdaptersCaller{contract: contract}, SourceAdaptersTransactor: SourceAdaptersTransactor{contract: contract}, SourceAdaptersFilterer: SourceAdaptersFilterer{contract: contract}}, nil
}

// NewSourceAdaptersCaller creates a new read-only instance of SourceAdapters, bound to a specific deployed contract.
func NewSourceAdaptersCaller(address common.Address, caller bind.ContractCaller) (*SourceAdaptersCaller, error) {
	contract, err := bindSourceAdapters(address, caller, nil, nil)
	if err != nil {
		return nil, err
	}
	return &SourceAdaptersCaller{contract: contract}, nil
}

// NewSourceAdaptersTransactor creates a new write-only instance of SourceAdapters, bound to a specific deployed contract.
func NewSourceAdaptersTransactor(address common.Address, transactor bind.ContractTransactor) (*SourceAdaptersTransactor, error) {
	contract, err := bindSourceAdapters(address, nil, transactor, nil)
	if err != nil {
		return nil, err
	}
	return &SourceAdaptersTransactor{contract: contract}, nil
}

// NewSourceAdaptersFilterer creates a new log filterer instance of SourceAdapters, bound to a specific deployed contract.
func NewSourceAdaptersFilterer(address common.Address, filterer bind.ContractFilterer) (*SourceAdaptersFilterer, error) {
	contract, err := bindSourceAdapters(address, nil, nil, filterer)
	if err != nil {
		return nil, err
	}
	return &SourceAdaptersFilterer{contract: contract}, nil
}

// bindSourceAdapters binds a generic wrapper to an already deployed contract.
func bindSourceAdapters(address common.Address, caller bind.ContractCaller, transactor bind.ContractTransactor, filterer bind.ContractFilterer) (*bind.BoundContract, error) {
	parsed, err := SourceAdaptersMetaData.GetAbi()
	if err != nil {
		return nil, err
	}
	return bind.NewBoundContract(address, *parsed, caller, transactor, filterer), nil
}

// Call invokes the (constant) contract method with params as input values and
// sets the output to result. The result type might be a single field for simple
// returns, a slice of interfaces for anonymous returns and a struct for named
// returns.
func (_SourceAdapters *SourceAdaptersRaw) Call(opts *bind.CallOpts, result *[]interface{}, method string, params ...interface{}) error {
	return _SourceAdapters.Contract.SourceAdaptersCaller.contract.Call(opts, result, method, params...)
}

// Transfer initiates a plain transaction to move funds to the contract, calling
// its default method if one is available.
func (_SourceAdapters *SourceAdaptersRaw) Transfer(opts *bind.TransactOpts) (*types.Transaction, error) {
	return _SourceAdapters.Contract.SourceAdaptersTransactor.contract.Transfer(opts)
}

// Transact invokes the (paid) contract method with params as input values.
func (_SourceAdapters *SourceAdaptersRaw) Transact(opts *bind.TransactOpts, method string, params ...interface{}) (*types.Transaction, error) {
	return _SourceAdapters.Contract.SourceAdaptersTransactor.contract.Transact(opts, method, params...)
}

// Call invokes the (constant) contract method with params as input values and
// sets the output to result. The result type might be a single field for simple
// returns, a slice of interfaces for anonymous returns and a struct for named
// returns.
func (_SourceAdapters *SourceAdaptersCallerRaw) Call(opts *bind.CallOpts, result *[]interface{}, method string, params ...interface{}) error {
	return _SourceAdapters.Contract.contract.Call(opts, result, method, params...)
}

// Transfer initiates a plain transaction to move funds to the contract, calling
// its default method if one is available.
func (_SourceAdapters *SourceAdaptersTransactorRaw) Transfer(opts *bind.TransactOpts) (*types.Transaction, error) {
	return _SourceAdapters.Contract.contract.Transfer(opts)
}

// Transact invokes the (paid) contract method with params as input values.
func (_SourceAdapters *SourceAdaptersTransactorRaw) Transact(opts *bind.TransactOpts, method string, params ...interface{}) (*types.Transaction, error) {
	return _SourceAdapters.Contract.contract.Transact(opts, method, params...)
}

// Check is a free data retrieval call binding the contract method 0x0b672072.
//
// Solidity: function check((uint8,address,uint8,uint32,bytes) source) view returns()
func (_SourceAdapters *SourceAdaptersCaller) Check(opts *bind.CallOpts, source IPriceOracleSource) error {
	var out []interface{}
	err := _SourceAdapters.contract.Call(opts, &out, "check", source)

	if err != nil {
		return err
	}

	return err

}

// Check is a free data retrieval call binding the contract method 0x0b672072.
//
// Solidity: function check((uint8,address,uint8,uint32,bytes) source) view returns()
func (_SourceAdapters *SourceAdaptersSession) Check(source IPriceOracleSource) error {
	return _SourceAdapters.Contract.Check(&_SourceAdapters.CallOpts, source)
}

// Check is a free data retrieval call binding the contract method 0x0b672072.
//
// Solidity: function check((uint8,address,uint8,uint32,bytes) source) view returns()
func (_SourceAdapters *SourceAdaptersCallerSession) Check(source IPriceOracleSource) error {
	return _SourceAdapters.Contract.Check(&_SourceAdapters.CallOpts, source)
}

// Read is a free data retrieval call binding the contract method 0x73398436.
//
// Solidity: function read((uint8,address,uint8,uint32,bytes) source) view returns((uint80,int128,uint32))
func (_SourceAdapters *SourceAdaptersCaller) Read(opts *bind.CallOpts, source IPriceOracleSource) (ISourceAdaptersReading, error) {
	var out []interface{}
	err := _SourceAdapters.contract.Call(opts, &out, "read", source)

	if err != nil {
		return *new(ISourceAdaptersReading), err
	}

	out0 := *abi.ConvertType(out[0], new(ISourceAdaptersReading)).(*ISourceAdaptersReading)

	return out0, err

}

// Read is a free data retrieval call binding the contract method 0x73398436.
//
// Solidity: function read((uint8,address,uint8,uint32,bytes) source) view returns((uint80,int128,uint32))
func (_SourceAdapters *SourceAdaptersSession) Read(source IPriceOracleSource) (ISourceAdaptersReading, error) {
	return _SourceAdapters.Contract.Read(&_SourceAdapters.CallOpts, source)
}

// Read is a free data retrieval call binding the contract method 0x73398436.
//
// Solidity: function read((uint8,address,uint8,uint32,bytes) source) view returns((uint80,int128,uint32))
func (_SourceAdapters *SourceAdaptersCallerSession) Read(source IPriceOracleSource) (ISourceAdaptersReading, error) {
	return _SourceAdapters.Contract.Read(&_SourceAdapters.CallOpts, source)
}
