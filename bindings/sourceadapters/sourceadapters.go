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
	ABI: "[{\"type\":\"function\",\"name\":\"check\",\"inputs\":[{\"name\":\"source\",\"type\":\"tuple\",\"internalType\":\"structIPriceOracle.Source\",\"components\":[{\"name\":\"kind\",\"type\":\"uint8\",\"internalType\":\"enumIPriceOracle.SourceKind\"},{\"name\":\"target\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"decimals\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"maxAge\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"params\",\"type\":\"bytes\",\"internalType\":\"bytes\"}]}],\"outputs\":[],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"read\",\"inputs\":[{\"name\":\"source\",\"type\":\"tuple\",\"internalType\":\"structIPriceOracle.Source\",\"components\":[{\"name\":\"kind\",\"type\":\"uint8\",\"internalType\":\"enumIPriceOracle.SourceKind\"},{\"name\":\"target\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"decimals\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"maxAge\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"params\",\"type\":\"bytes\",\"internalType\":\"bytes\"}]}],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structISourceAdapters.Reading\",\"components\":[{\"name\":\"roundId\",\"type\":\"uint80\",\"internalType\":\"uint80\"},{\"name\":\"answer\",\"type\":\"int128\",\"internalType\":\"int128\"},{\"name\":\"updatedAt\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]}],\"stateMutability\":\"view\"},{\"type\":\"error\",\"name\":\"DecimalsDiffer\",\"inputs\":[{\"name\":\"target\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"configured\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"actual\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"DecimalsUnknown\",\"inputs\":[{\"name\":\"target\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"InsufficientGas\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"InvalidParams\",\"inputs\":[{\"name\":\"target\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"kind\",\"type\":\"uint8\",\"internalType\":\"enumIPriceOracle.SourceKind\"}]},{\"type\":\"error\",\"name\":\"NoContract\",\"inputs\":[{\"name\":\"target\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NoMaxAge\",\"inputs\":[{\"name\":\"target\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NotAReader\",\"inputs\":[{\"name\":\"target\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"SafeCastOverflowedIntToUint\",\"inputs\":[{\"name\":\"value\",\"type\":\"int256\",\"internalType\":\"int256\"}]},{\"type\":\"error\",\"name\":\"TooManySourceDecimals\",\"inputs\":[{\"name\":\"target\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"decimals\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]}]",
	Sigs: map[string]string{
		"0b672072": "check((uint8,address,uint8,uint32,bytes))",
		"73398436": "read((uint8,address,uint8,uint32,bytes))",
	},
	Bin: "0x6080604052348015600e575f5ffd5b50611de48061001c5f395ff3fe608060405234801561000f575f5ffd5b5060043610610034575f3560e01c80630b67207214610038578063733984361461004d575b5f5ffd5b61004b61004636600461193b565b61009b565b005b61006061005b36600461193b565b61027d565b60408051825169ffffffffffffffffffff168152602080840151600f0b908201529181015163ffffffff169082015260600160405180910390f35b6100ab6040820160208301611972565b6001600160a01b03163b15156100c76040830160208401611972565b906100f657604051632f8aeb3960e11b81526001600160a01b0390911660048201526024015b60405180910390fd5b506101076080820160608301611998565b63ffffffff16151561011f6040830160208401611972565b9061014857604051623d948b60e31b81526001600160a01b0390911660048201526024016100ed565b50602461015b60608301604084016119bb565b60ff1611156101706040830160208401611972565b61018060608401604085016119bb565b90916101b35760405163aa0848cb60e01b81526001600160a01b03909216600483015260ff1660248201526044016100ed565b505f90506101c460208301836119db565b905060018160068111156101da576101da6119f9565b036101ec576101e882610363565b5050565b6002816006811115610200576102006119f9565b0361020e576101e8826103c8565b6003816006811115610222576102226119f9565b03610230576101e88261048d565b6005816006811115610244576102446119f9565b03610252576101e8826106ea565b6006816006811115610266576102666119f9565b03610274576101e882610870565b6101e88261099f565b604080516060810182525f80825260208201819052918101919091525f6102a760208401846119db565b905060018160068111156102bd576102bd6119f9565b036102d2576102cb83610a06565b9392505050565b60028160068111156102e6576102e66119f9565b036102f4576102cb83610ad7565b6003816006811115610308576103086119f9565b03610316576102cb83610b80565b600581600681111561032a5761032a6119f9565b03610338576102cb83610c61565b600681600681111561034c5761034c6119f9565b0361035a576102cb83610db4565b6102cb83610ea6565b5f6103716080830183611a0d565b9150508015801590610384575060408111155b6103946040840160208501611972565b6103a160208501856119db565b90916103c257604051634d187c4d60e11b81526004016100ed929190611a57565b50505050565b6103d56080820182611a0d565b1590506103e86040830160208401611972565b6103f560208401846119db565b909161041657604051634d187c4d60e11b81526004016100ed929190611a57565b506012905061042b60608301604084016119bb565b60ff161461043f6040830160208401611972565b61044f60608401604085016119bb565b60129091926103c2576040516395f24a4f60e01b81526001600160a01b03909316600484015260ff91821660248401521660448201526064016100ed565b60a061049c6080830183611a0d565b9050148160200160208101906104b29190611972565b6104bf60208401846119db565b90916104e057604051634d187c4d60e11b81526004016100ed929190611a57565b505f90506104f16080830183611a0d565b8101906104fe9190611aa4565b9050610258815f015110158015610519575080516201518010155b80156105285750602081015115155b8015610548575060208101516fffffffffffffffffffffffffffffffff10155b801561055957506001816040015111155b801561056a5750606081015160ff10155b801561057b5750608081015160ff10155b61058b6040840160208501611972565b61059860208501856119db565b90916105b957604051634d187c4d60e11b81526004016100ed929190611a57565b505f90506105d6826105d160608601604087016119bb565b610fb0565b9050602481131580156105f257506105ee6024611b31565b8112155b6106026040850160208601611972565b61060f60208601866119db565b909161063057604051634d187c4d60e11b81526004016100ed929190611a57565b50505f5f836040015160011461064f578360800151846060015161065a565b836060015184608001515b90925090506106a16106726040870160208801611972565b6040805160048152602481019091526020810180516001600160e01b0316630dfe168160e01b17905284610fdc565b6106e36106b46040870160208801611972565b6040805160048152602481019091526020810180516001600160e01b031663d21220a760e01b17905283610fdc565b5050505050565b365f6106f96080840184611a0d565b909250905060408114801561072257506107168160208185611b4b565b61071f91611b72565b15155b801561074557506127106107398260208186611b4b565b61074291611b72565b11155b6107556040850160208601611972565b61076260208601866119db565b909161078357604051634d187c4d60e11b81526004016100ed929190611a57565b50505f5f6107908561106c565b9092509050816107a66040870160208801611972565b906107d057604051631c1082bd60e31b81526001600160a01b0390911660048201526024016100ed565b505f816002815181106107e5576107e5611b8f565b60200260200101515f03905085604001602081019061080491906119bb565b60ff1681146108196040880160208901611972565b6108296060890160408a016119bb565b83909192610865576040516395f24a4f60e01b81526001600160a01b03909316600484015260ff909116602483015260448201526064016100ed565b505050505050505050565b61087d6080820182611a0d565b1590506108906040830160208401611972565b61089d60208401846119db565b90916108be57604051634d187c4d60e11b81526004016100ed929190611a57565b506108e990506108d46040830160208401611972565b6108e460608401604085016119bb565b6110f2565b5f8061093b6108fe6040850160208601611972565b60405130602482015260440160408051601f198184030181529190526020810180516001600160e01b0316633bee58f960e01b1790526001611178565b915091508180156109655750805f8151811061095957610959611b8f565b60200260200101516001145b6109756040850160208601611972565b906103c25760405163178edb7960e21b81526001600160a01b0390911660048201526024016100ed565b6109ac6080820182611a0d565b1590506109bf6040830160208401611972565b6109cc60208401846119db565b90916109ed57604051634d187c4d60e11b81526004016100ed929190611a57565b50610a0390506108d46040830160208401611972565b50565b604080516060810182525f80825260208201819052918101919091525f80610a86610a376040860160208701611972565b610a446080870187611a0d565b604051602401610a55929190611ba3565b60408051601f198184030181529190526020810180516001600160e01b03166304b01c2560e51b1790526002611178565b915091508115610ad057610acd815f81518110610aa557610aa5611b8f565b602002602001015182600181518110610ac057610ac0611b8f565b6020026020010151611242565b92505b5050919050565b604080516060810182525f80825260208201819052918101919091525f80610b38610b086040860160208701611972565b6040805160048152602481019091526020810180516001600160e01b03166315f789a960e21b1790526002611178565b915091508115610ad057610acd5f825f81518110610b5857610b58611b8f565b602002602001015183600181518110610b7357610b73611b8f565b602002602001015161127c565b604080516060810182525f8082526020820181905291810182905290610ba96080840184611a0d565b810190610bb69190611aa4565b90505f80610bd2610bcd6040870160208801611972565b6112f8565b9150915081610be357505050919050565b5f610c03610bf76040880160208901611972565b855160208701516113fc565b909350905082610c165750505050919050565b610c57610c518560400151600114610c3657610c3183611b31565b610c38565b825b610c4c876105d160608c0160408d016119bb565b6116bb565b83611242565b9695505050505050565b604080516060810182525f808252602082018190529181018290529080610c878461106c565b91509150811580610cc65750610ca360608501604086016119bb565b60ff1681600281518110610cb957610cb9611b8f565b60200260200101515f0314155b15610cd2575050919050565b5f5f825f81518110610ce657610ce6611b8f565b602002602001015183600181518110610d0157610d01611b8f565b6020026020010151915091505f868060800190610d1e9190611a0d565b610d2c916020908290611b4b565b610d3591611b72565b9050600783900b83141580610d51575067ffffffffffffffff82115b15610d60575050505050919050565b5f83138015610d825750610d748184611bd1565b610d8061271084611bd1565b115b15610d91575050505050919050565b610da95f8486600381518110610b7357610b73611b8f565b979650505050505050565b604080516060810182525f8082526020820181905291810191909152610df8610de36040840160208501611972565b610df360608501604086016119bb565b6117a0565b610e0157919050565b5f80610e46610e166040860160208701611972565b6040805160048152602481019091526020810180516001600160e01b03166367769f7960e11b1790526003611178565b91509150818015610e705750805f81518110610e6457610e64611b8f565b60200260200101516001145b15610ad057610acd81600181518110610e8b57610e8b611b8f565b602002602001015182600281518110610ac057610ac0611b8f565b604080516060810182525f8082526020820181905291810191909152610ed5610de36040840160208501611972565b610ede57919050565b5f80610f23610ef36040860160208701611972565b6040805160048152602481019091526020810180516001600160e01b0316633fabe5a360e21b1790526005611178565b91509150811580610f59575069ffffffffffffffffffff801681600481518110610f4f57610f4f611b8f565b6020026020010151115b15610f65575050919050565b610acd815f81518110610f7a57610f7a611b8f565b602002602001015182600181518110610f9557610f95611b8f565b602002602001015183600381518110610b7357610b73611b8f565b5f82608001518260ff168460600151610fc99190611be8565b610fd39190611c0f565b90505b92915050565b5f5f610fea85856001611178565b9150915081801561101d57506001600160a01b038016815f8151811061101257611012611b8f565b602002602001015111155b859061104857604051631c1082bd60e31b81526001600160a01b0390911660048201526024016100ed565b506106e3815f8151811061105e5761105e611b8f565b6020026020010151846110f2565b5f60606110e96110826040850160208601611972565b61108f6080860186611a0d565b61109d916020915f91611b4b565b6110a691611b72565b6040516024016110b891815260200190565b60408051601f198184030181529190526020810180516001600160e01b03166396834ad360e01b1790526004611178565b91509150915091565b5f5f6110fd846117c8565b9150915081849061112d57604051631c1082bd60e31b81526001600160a01b0390911660048201526024016100ed565b5083838260ff8216811461116f576040516395f24a4f60e01b81526001600160a01b03909316600484015260ff909116602483015260448201526064016100ed565b50505050505050565b5f60608267ffffffffffffffff81111561119457611194611a90565b6040519080825280602002602001820160405280156111bd578160200160208202803683370190505b509050846001600160a01b03163b5f036111d9575f915061123a565b5f5a60e6810360e682110290506203d0906040820482031015915050801561121a576020840280602084018751602089018a6203d090fa3d91909110151692505b80611238576040516307099c5360e21b815260040160405180910390fd5b505b935093915050565b604080516060810182525f80825260208201819052918101919091526f7fffffffffffffffffffffffffffffff8311610fd657610fd35f84845b604080516060810182525f80825260208201819052918101919091528269ffffffffffffffffffff85118015906112b5575080600f0b81145b80156112c5575063ffffffff8311155b156112f05763ffffffff83166040830152600f81900b602083015269ffffffffffffffffffff851682525b509392505050565b6040805160048152602481019091526020810180516001600160e01b0316633850c7bd60e01b1790525f9081906060906113359085906007611178565b90935090508261134a57505f93849350915050565b6113ac848260028151811061136157611361611b8f565b602002602001015160405160240161137b91815260200190565b60408051601f198184030181529190526020810180516001600160e01b031663252c09d760e01b1790526004611178565b90935090508280156113d85750806003815181106113cc576113cc611b8f565b60200260200101516001145b815f815181106113ea576113ea611b8f565b60200260200101519250925050915091565b6040805160028082526060820183525f9283928392909160208301908036833701905050905084815f8151811061143557611435611b8f565b602002602001019063ffffffff16908163ffffffff1681525050606061149787836040516024016114669190611c35565b60408051601f198184030181529190526020810180516001600160e01b031663883bdbfd60e01b1790526008611178565b90945090508315806114c35750805f815181106114b6576114b6611b8f565b6020026020010151604014155b806114e95750806001815181106114dc576114dc611b8f565b602002602001015160a014155b8061150f57508060028151811061150257611502611b8f565b6020026020010151600214155b8061153557508060058151811061152857611528611b8f565b6020026020010151600214155b15611547575f5f93509350505061123a565b6001600160a01b0380168160068151811061156457611564611b8f565b6020026020010151118061159a57506001600160a01b0380168160078151811061159057611590611b8f565b6020026020010151115b156115ac575f5f93509350505061123a565b5f5f6001600160a01b038016836006815181106115cb576115cb611b8f565b6020026020010151846007815181106115e6576115e6611b8f565b6020026020010151031691508260038151811061160557611605611b8f565b60200260200101518360048151811061162057611620611b8f565b6020026020010151039050815f14806116455750866116438360808b901b611c91565b105b15611659575f5f955095505050505061123a565b876116648183611ca4565b95505f8212801561167d575061167a8183611cd0565b15155b1561168e5761168b86611ce3565b95505b61169a620d89e8611b31565b86121580156116ac5750620d89e88613155b96505050505050935093915050565b5f5f5f5f85126116fc576116f76116e661271071138880000000000000000000000000000000611c91565b607e196116f28861182c565b611855565b611731565b61173161171d61271171271000000000000000000000000000000000611c91565b607f196116f261172c89611b31565b61182c565b915091505f841261176c576117636117488561182c565b61175390600a611dd9565b61175d9084611bd1565b826118aa565b92505050610fd6565b61177861172c85611b31565b61178390600a611dd9565b61178d83836118aa565b6117979190611c91565b95945050505050565b5f5f5f6117ac856117c8565b9150915081801561179757508360ff1681149250505092915050565b6040805160048152602481019091526020810180516001600160e01b031663313ce56760e01b1790525f9081906060906118059085906001611178565b8051919450915081905f9061181c5761181c611b8f565b6020026020010151915050915091565b5f5f82121561185157604051635467221960e11b8152600481018390526024016100ed565b5090565b6f80000000000000000000000000000000607e195b821561123a578260011660010361188d57611887828287876118d9565b90925090505b611899858587876118d9565b909550935060019290921c9161186a565b5f5f82126118c3576118bb8261182c565b83901b610fd3565b6118cf61172c83611b31565b9290921c92915050565b5f80806118e68588611bd1565b905060ff81901c60011461191357607f81901c6119038588611be8565b61190e90607f611be8565b61192d565b608081901c6119228588611be8565b61192d906080611be8565b925092505094509492505050565b5f6020828403121561194b575f5ffd5b813567ffffffffffffffff811115611961575f5ffd5b820160a081850312156102cb575f5ffd5b5f60208284031215611982575f5ffd5b81356001600160a01b03811681146102cb575f5ffd5b5f602082840312156119a8575f5ffd5b813563ffffffff811681146102cb575f5ffd5b5f602082840312156119cb575f5ffd5b813560ff811681146102cb575f5ffd5b5f602082840312156119eb575f5ffd5b8135600781106102cb575f5ffd5b634e487b7160e01b5f52602160045260245ffd5b5f5f8335601e19843603018112611a22575f5ffd5b83018035915067ffffffffffffffff821115611a3c575f5ffd5b602001915036819003821315611a50575f5ffd5b9250929050565b6001600160a01b03831681526040810160078310611a8357634e487b7160e01b5f52602160045260245ffd5b8260208301529392505050565b634e487b7160e01b5f52604160045260245ffd5b5f60a0828403128015611ab5575f5ffd5b5060405160a0810167ffffffffffffffff81118282101715611ae557634e487b7160e01b5f52604160045260245ffd5b604090815283358252602080850135908301528381013590820152606080840135908201526080928301359281019290925250919050565b634e487b7160e01b5f52601160045260245ffd5b5f600160ff1b8201611b4557611b45611b1d565b505f0390565b5f5f85851115611b59575f5ffd5b83861115611b65575f5ffd5b5050820193919092039150565b80356020831015610fd6575f19602084900360031b1b1692915050565b634e487b7160e01b5f52603260045260245ffd5b60208152816020820152818360408301375f818301604090810191909152601f909201601f19160101919050565b8082028115828204841417610fd657610fd6611b1d565b8082018281125f831280158216821582161715611c0757611c07611b1d565b505092915050565b8181035f831280158383131683831282161715611c2e57611c2e611b1d565b5092915050565b602080825282518282018190525f918401906040840190835b81811015611c7257835163ffffffff16835260209384019390920191600101611c4e565b509095945050505050565b634e487b7160e01b5f52601260045260245ffd5b5f82611c9f57611c9f611c7d565b500490565b5f82611cb257611cb2611c7d565b600160ff1b82145f1984141615611ccb57611ccb611b1d565b500590565b5f82611cde57611cde611c7d565b500790565b5f600160ff1b8201611cf757611cf7611b1d565b505f190190565b6001815b600184111561123a57808504811115611d1d57611d1d611b1d565b6001841615611d2b57908102905b60019390931c928002611d02565b5f82611d4757506001610fd6565b81611d5357505f610fd6565b8160018114611d695760028114611d7357611d8f565b6001915050610fd6565b60ff841115611d8457611d84611b1d565b50506001821b610fd6565b5060208310610133831016604e8410600b8410161715611db2575081810a610fd6565b611dbe5f198484611cfe565b805f1904821115611dd157611dd1611b1d565b029392505050565b5f610fd38383611d3956",
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
