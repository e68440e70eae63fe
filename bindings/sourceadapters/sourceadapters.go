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
	ABI: "[{\"type\":\"function\",\"name\":\"check\",\"inputs\":[{\"name\":\"source\",\"type\":\"tuple\",\"internalType\":\"structIPriceOracle.Source\",\"components\":[{\"name\":\"kind\",\"type\":\"uint8\",\"internalType\":\"enumIPriceOracle.SourceKind\"},{\"name\":\"target\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"decimals\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"maxAge\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"params\",\"type\":\"bytes\",\"internalType\":\"bytes\"}]}],\"outputs\":[],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"read\",\"inputs\":[{\"name\":\"source\",\"type\":\"tuple\",\"internalType\":\"structIPriceOracle.Source\",\"components\":[{\"name\":\"kind\",\"type\":\"uint8\",\"internalType\":\"enumIPriceOracle.SourceKind\"},{\"name\":\"target\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"decimals\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"maxAge\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"params\",\"type\":\"bytes\",\"internalType\":\"bytes\"}]}],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structISourceAdapters.Reading\",\"components\":[{\"name\":\"roundId\",\"type\":\"uint80\",\"internalType\":\"uint80\"},{\"name\":\"answer\",\"type\":\"int128\",\"internalType\":\"int128\"},{\"name\":\"updatedAt\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]}],\"stateMutability\":\"view\"},{\"type\":\"error\",\"name\":\"DecimalsDiffer\",\"inputs\":[{\"name\":\"target\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"configured\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"actual\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"DecimalsUnknown\",\"inputs\":[{\"name\":\"target\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"InsufficientGas\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"InvalidParams\",\"inputs\":[{\"name\":\"target\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"kind\",\"type\":\"uint8\",\"internalType\":\"enumIPriceOracle.SourceKind\"}]},{\"type\":\"error\",\"name\":\"NoContract\",\"inputs\":[{\"name\":\"target\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NoMaxAge\",\"inputs\":[{\"name\":\"target\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NotAReader\",\"inputs\":[{\"name\":\"target\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"SafeCastOverflowedIntDowncast\",\"inputs\":[{\"name\":\"bits\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"value\",\"type\":\"int256\",\"internalType\":\"int256\"}]},{\"type\":\"error\",\"name\":\"SafeCastOverflowedIntToUint\",\"inputs\":[{\"name\":\"value\",\"type\":\"int256\",\"internalType\":\"int256\"}]},{\"type\":\"error\",\"name\":\"SafeCastOverflowedUintDowncast\",\"inputs\":[{\"name\":\"bits\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"SafeCastOverflowedUintToInt\",\"inputs\":[{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"TooManySourceDecimals\",\"inputs\":[{\"name\":\"target\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"decimals\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]}]",
	Sigs: map[string]string{
		"0b672072": "check((uint8,address,uint8,uint32,bytes))",
		"73398436": "read((uint8,address,uint8,uint32,bytes))",
	},
	Bin: "0x6080604052348015600e575f5ffd5b50611ffb8061001c5f395ff3fe608060405234801561000f575f5ffd5b5060043610610034575f3560e01c80630b67207214610038578063733984361461004d575b5f5ffd5b61004b610046366004611b3f565b61009b565b005b61006061005b366004611b3f565b61027d565b60408051825169ffffffffffffffffffff168152602080840151600f0b908201529181015163ffffffff169082015260600160405180910390f35b6100ab6040820160208301611b76565b6001600160a01b03163b15156100c76040830160208401611b76565b906100f657604051632f8aeb3960e11b81526001600160a01b0390911660048201526024015b60405180910390fd5b506101076080820160608301611b9c565b63ffffffff16151561011f6040830160208401611b76565b9061014857604051623d948b60e31b81526001600160a01b0390911660048201526024016100ed565b50602461015b6060830160408401611bbf565b60ff1611156101706040830160208401611b76565b6101806060840160408501611bbf565b90916101b35760405163aa0848cb60e01b81526001600160a01b03909216600483015260ff1660248201526044016100ed565b505f90506101c46020830183611bdf565b905060018160068111156101da576101da611bfd565b036101ec576101e882610363565b5050565b600281600681111561020057610200611bfd565b0361020e576101e8826103c8565b600381600681111561022257610222611bfd565b03610230576101e88261048d565b600581600681111561024457610244611bfd565b03610252576101e8826106ea565b600681600681111561026657610266611bfd565b03610274576101e882610870565b6101e88261099f565b604080516060810182525f80825260208201819052918101919091525f6102a76020840184611bdf565b905060018160068111156102bd576102bd611bfd565b036102d2576102cb83610a06565b9392505050565b60028160068111156102e6576102e6611bfd565b036102f4576102cb83610ad7565b600381600681111561030857610308611bfd565b03610316576102cb83610b80565b600581600681111561032a5761032a611bfd565b03610338576102cb83610c61565b600681600681111561034c5761034c611bfd565b0361035a576102cb83610e04565b6102cb83610ef6565b5f6103716080830183611c11565b9150508015801590610384575060408111155b6103946040840160208501611b76565b6103a16020850185611bdf565b90916103c257604051634d187c4d60e11b81526004016100ed929190611c5b565b50505050565b6103d56080820182611c11565b1590506103e86040830160208401611b76565b6103f56020840184611bdf565b909161041657604051634d187c4d60e11b81526004016100ed929190611c5b565b506012905061042b6060830160408401611bbf565b60ff161461043f6040830160208401611b76565b61044f6060840160408501611bbf565b60129091926103c2576040516395f24a4f60e01b81526001600160a01b03909316600484015260ff91821660248401521660448201526064016100ed565b60a061049c6080830183611c11565b9050148160200160208101906104b29190611b76565b6104bf6020840184611bdf565b90916104e057604051634d187c4d60e11b81526004016100ed929190611c5b565b505f90506104f16080830183611c11565b8101906104fe9190611ca8565b9050610258815f015110158015610519575080516201518010155b80156105285750602081015115155b8015610548575060208101516fffffffffffffffffffffffffffffffff10155b801561055957506001816040015111155b801561056a5750606081015160ff10155b801561057b5750608081015160ff10155b61058b6040840160208501611b76565b6105986020850185611bdf565b90916105b957604051634d187c4d60e11b81526004016100ed929190611c5b565b505f90506105d6826105d16060860160408701611bbf565b611000565b9050602481131580156105f257506105ee6024611d35565b8112155b6106026040850160208601611b76565b61060f6020860186611bdf565b909161063057604051634d187c4d60e11b81526004016100ed929190611c5b565b50505f5f836040015160011461064f578360800151846060015161065a565b836060015184608001515b90925090506106a16106726040870160208801611b76565b6040805160048152602481019091526020810180516001600160e01b0316630dfe168160e01b1790528461103c565b6106e36106b46040870160208801611b76565b6040805160048152602481019091526020810180516001600160e01b031663d21220a760e01b1790528361103c565b5050505050565b365f6106f96080840184611c11565b909250905060408114801561072257506107168160208185611d4f565b61071f91611d76565b15155b801561074557506127106107398260208186611d4f565b61074291611d76565b11155b6107556040850160208601611b76565b6107626020860186611bdf565b909161078357604051634d187c4d60e11b81526004016100ed929190611c5b565b50505f5f610790856110d7565b9092509050816107a66040870160208801611b76565b906107d057604051631c1082bd60e31b81526001600160a01b0390911660048201526024016100ed565b505f816002815181106107e5576107e5611d93565b60200260200101515f0390508560400160208101906108049190611bbf565b60ff1681146108196040880160208901611b76565b6108296060890160408a01611bbf565b83909192610865576040516395f24a4f60e01b81526001600160a01b03909316600484015260ff909116602483015260448201526064016100ed565b505050505050505050565b61087d6080820182611c11565b1590506108906040830160208401611b76565b61089d6020840184611bdf565b90916108be57604051634d187c4d60e11b81526004016100ed929190611c5b565b506108e990506108d46040830160208401611b76565b6108e46060840160408501611bbf565b61115d565b5f8061093b6108fe6040850160208601611b76565b60405130602482015260440160408051601f198184030181529190526020810180516001600160e01b0316633bee58f960e01b17905260016111e3565b915091508180156109655750805f8151811061095957610959611d93565b60200260200101516001145b6109756040850160208601611b76565b906103c25760405163178edb7960e21b81526001600160a01b0390911660048201526024016100ed565b6109ac6080820182611c11565b1590506109bf6040830160208401611b76565b6109cc6020840184611bdf565b90916109ed57604051634d187c4d60e11b81526004016100ed929190611c5b565b50610a0390506108d46040830160208401611b76565b50565b604080516060810182525f80825260208201819052918101919091525f80610a86610a376040860160208701611b76565b610a446080870187611c11565b604051602401610a55929190611da7565b60408051601f198184030181529190526020810180516001600160e01b03166304b01c2560e51b17905260026111e3565b915091508115610ad057610acd815f81518110610aa557610aa5611d93565b602002602001015182600181518110610ac057610ac0611d93565b60200260200101516112ad565b92505b5050919050565b604080516060810182525f80825260208201819052918101919091525f80610b38610b086040860160208701611b76565b6040805160048152602481019091526020810180516001600160e01b03166315f789a960e21b17905260026111e3565b915091508115610ad057610acd5f825f81518110610b5857610b58611d93565b602002602001015183600181518110610b7357610b73611d93565b60200260200101516112e7565b604080516060810182525f8082526020820181905291810182905290610ba96080840184611c11565b810190610bb69190611ca8565b90505f80610bd2610bcd6040870160208801611b76565b6113a5565b9150915081610be357505050919050565b5f610c03610bf76040880160208901611b76565b855160208701516114a9565b909350905082610c165750505050919050565b610c57610c518560400151600114610c3657610c3183611d35565b610c38565b825b610c4c876105d160608c0160408d01611bbf565b611780565b836112ad565b9695505050505050565b604080516060810182525f808252602082018190529181018290529080610c87846110d7565b91509150811580610cc65750610ca36060850160408601611bbf565b60ff1681600281518110610cb957610cb9611d93565b60200260200101515f0314155b15610cd2575050919050565b5f5f610cf4835f81518110610ce957610ce9611d93565b602002602001015190565b83600181518110610d0757610d07611d93565b6020026020010151915091505f868060800190610d249190611c11565b610d32916020908290611d4f565b610d3b91611d76565b9050677fffffffffffffff19831280610d5b5750677fffffffffffffff83135b80610d6d575067ffffffffffffffff82115b15610d7c575050505050919050565b5f83138015610db9575080845f81518110610d9957610d99611d93565b6020026020010151610dab9190611dd5565b610db761271084611dd5565b115b15610dc8575050505050919050565b610df95f855f81518110610dde57610dde611d93565b602002602001015186600381518110610b7357610b73611d93565b979650505050505050565b604080516060810182525f8082526020820181905291810191909152610e48610e336040840160208501611b76565b610e436060850160408601611bbf565b611865565b610e5157919050565b5f80610e96610e666040860160208701611b76565b6040805160048152602481019091526020810180516001600160e01b03166367769f7960e11b17905260036111e3565b91509150818015610ec05750805f81518110610eb457610eb4611d93565b60200260200101516001145b15610ad057610acd81600181518110610edb57610edb611d93565b602002602001015182600281518110610ac057610ac0611d93565b604080516060810182525f8082526020820181905291810191909152610f25610e336040840160208501611b76565b610f2e57919050565b5f80610f73610f436040860160208701611b76565b6040805160048152602481019091526020810180516001600160e01b0316633fabe5a360e21b17905260056111e3565b91509150811580610fa9575069ffffffffffffffffffff801681600481518110610f9f57610f9f611d93565b6020026020010151115b15610fb5575050919050565b610acd815f81518110610fca57610fca611d93565b602002602001015182600181518110610fe557610fe5611d93565b602002602001015183600381518110610b7357610b73611d93565b5f61100e836080015161188d565b6110298360ff1685606001516110249190611dec565b61188d565b6110339190611dff565b90505b92915050565b5f5f61104a858560016111e3565b9150915081801561107d57506001600160a01b038016815f8151811061107257611072611d93565b602002602001015111155b85906110a857604051631c1082bd60e31b81526001600160a01b0390911660048201526024016100ed565b506106e36110ce825f815181106110c1576110c1611d93565b60200260200101516118d6565b6108e485611909565b5f60606111546110ed6040850160208601611b76565b6110fa6080860186611c11565b611108916020915f91611d4f565b61111191611d76565b60405160240161112391815260200190565b60408051601f198184030181529190526020810180516001600160e01b03166396834ad360e01b17905260046111e3565b91509150915091565b5f5f61116884611936565b9150915081849061119857604051631c1082bd60e31b81526001600160a01b0390911660048201526024016100ed565b5083838260ff821681146111da576040516395f24a4f60e01b81526001600160a01b03909316600484015260ff909116602483015260448201526064016100ed565b50505050505050565b5f60608267ffffffffffffffff8111156111ff576111ff611c94565b604051908082528060200260200182016040528015611228578160200160208202803683370190505b509050846001600160a01b03163b5f03611244575f91506112a5565b5f5a60e6810360e682110290506203d09060408204820310159150508015611285576020840280602084018751602089018a6203d090fa3d91909110151692505b806112a3576040516307099c5360e21b815260040160405180910390fd5b505b935093915050565b604080516060810182525f80825260208201819052918101919091526f7fffffffffffffffffffffffffffffff8311611036576110335f84845b604080516060810182525f80825260208201819052918101919091528269ffffffffffffffffffff851180159061132f57506f7fffffffffffffffffffffffffffffff198112155b801561134b57506f7fffffffffffffffffffffffffffffff8113155b801561135b575063ffffffff8311155b1561139d576113698561199a565b69ffffffffffffffffffff168252611380816119d0565b600f0b602083015261139183611a04565b63ffffffff1660408301525b509392505050565b6040805160048152602481019091526020810180516001600160e01b0316633850c7bd60e01b1790525f9081906060906113e290859060076111e3565b9093509050826113f757505f93849350915050565b611459848260028151811061140e5761140e611d93565b602002602001015160405160240161142891815260200190565b60408051601f198184030181529190526020810180516001600160e01b031663252c09d760e01b17905260046111e3565b909350905082801561148557508060038151811061147957611479611d93565b60200260200101516001145b815f8151811061149757611497611d93565b60200260200101519250925050915091565b6040805160028082526060820183525f928392839290916020830190803683370190505090506114d885611a04565b815f815181106114ea576114ea611d93565b602002602001019063ffffffff16908163ffffffff1681525050606061154c878360405160240161151b9190611e25565b60408051601f198184030181529190526020810180516001600160e01b031663883bdbfd60e01b17905260086111e3565b90945090508315806115785750805f8151811061156b5761156b611d93565b6020026020010151604014155b8061159e57508060018151811061159157611591611d93565b602002602001015160a014155b806115c45750806002815181106115b7576115b7611d93565b6020026020010151600214155b806115ea5750806005815181106115dd576115dd611d93565b6020026020010151600214155b156115fc575f5f9350935050506112a5565b6001600160a01b0380168160068151811061161957611619611d93565b6020026020010151118061164f57506001600160a01b0380168160078151811061164557611645611d93565b6020026020010151115b15611661575f5f9350935050506112a5565b5f5f6001600160a01b0380168360068151811061168057611680611d93565b60200260200101518460078151811061169b5761169b611d93565b6020026020010151031691506116e4836003815181106116bd576116bd611d93565b6020026020010151846004815181106116d8576116d8611d93565b60200260200101510390565b90508115806116ff5750866116fd8360808b901b611e81565b105b15611713575f5f95509550505050506112a5565b5f61171d8961188d565b90506117298183611e94565b95505f82128015611742575061173f8183611ec0565b15155b156117535761175086611ed3565b95505b61175f620d89e8611d35565b86121580156117715750620d89e88613155b96505050505050935093915050565b5f5f5f5f85126117c1576117bc6117ab61271071138880000000000000000000000000000000611e81565b607e196117b788611a34565b611a59565b6117f6565b6117f66117e261271171271000000000000000000000000000000000611e81565b607f196117b76117f189611d35565b611a34565b915091505f84126118315761182861180d85611a34565b61181890600a611fc9565b6118229084611dd5565b82611aae565b92505050611036565b61183d6117f185611d35565b61184890600a611fc9565b6118528383611aae565b61185c9190611e81565b95945050505050565b5f5f5f61187185611936565b9150915081801561185c57508360ff1681149250505092915050565b5f7f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8211156118d25760405163123baf0360e11b8152600481018390526024016100ed565b5090565b5f6001600160a01b038211156118d2576040516306dfcc6560e41b815260a06004820152602481018390526044016100ed565b5f60ff8211156118d2576040516306dfcc6560e41b815260086004820152602481018390526044016100ed565b6040805160048152602481019091526020810180516001600160e01b031663313ce56760e01b1790525f90819060609061197390859060016111e3565b8051919450915081905f9061198a5761198a611d93565b6020026020010151915050915091565b5f69ffffffffffffffffffff8211156118d2576040516306dfcc6560e41b815260506004820152602481018390526044016100ed565b80600f81900b81146119ff5760405163327269a760e01b815260806004820152602481018390526044016100ed565b919050565b5f63ffffffff8211156118d2576040516306dfcc6560e41b815260206004820152602481018390526044016100ed565b5f5f8212156118d257604051635467221960e11b8152600481018390526024016100ed565b6f80000000000000000000000000000000607e195b82156112a55782600116600103611a9157611a8b82828787611add565b90925090505b611a9d85858787611add565b909550935060019290921c91611a6e565b5f5f8212611ac757611abf82611a34565b83901b611033565b611ad36117f183611d35565b9290921c92915050565b5f8080611aea8588611dd5565b905060ff81901c600114611b1757607f81901c611b078588611fd4565b611b1290607f611fd4565b611b31565b608081901c611b268588611fd4565b611b31906080611fd4565b925092505094509492505050565b5f60208284031215611b4f575f5ffd5b813567ffffffffffffffff811115611b65575f5ffd5b820160a081850312156102cb575f5ffd5b5f60208284031215611b86575f5ffd5b81356001600160a01b03811681146102cb575f5ffd5b5f60208284031215611bac575f5ffd5b813563ffffffff811681146102cb575f5ffd5b5f60208284031215611bcf575f5ffd5b813560ff811681146102cb575f5ffd5b5f60208284031215611bef575f5ffd5b8135600781106102cb575f5ffd5b634e487b7160e01b5f52602160045260245ffd5b5f5f8335601e19843603018112611c26575f5ffd5b83018035915067ffffffffffffffff821115611c40575f5ffd5b602001915036819003821315611c54575f5ffd5b9250929050565b6001600160a01b03831681526040810160078310611c8757634e487b7160e01b5f52602160045260245ffd5b8260208301529392505050565b634e487b7160e01b5f52604160045260245ffd5b5f60a0828403128015611cb9575f5ffd5b5060405160a0810167ffffffffffffffff81118282101715611ce957634e487b7160e01b5f52604160045260245ffd5b604090815283358252602080850135908301528381013590820152606080840135908201526080928301359281019290925250919050565b634e487b7160e01b5f52601160045260245ffd5b5f600160ff1b8201611d4957611d49611d21565b505f0390565b5f5f85851115611d5d575f5ffd5b83861115611d69575f5ffd5b5050820193919092039150565b80356020831015611036575f19602084900360031b1b1692915050565b634e487b7160e01b5f52603260045260245ffd5b60208152816020820152818360408301375f818301604090810191909152601f909201601f19160101919050565b808202811582820484141761103657611036611d21565b8082018082111561103657611036611d21565b8181035f831280158383131683831282161715611e1e57611e1e611d21565b5092915050565b602080825282518282018190525f918401906040840190835b81811015611e6257835163ffffffff16835260209384019390920191600101611e3e565b509095945050505050565b634e487b7160e01b5f52601260045260245ffd5b5f82611e8f57611e8f611e6d565b500490565b5f82611ea257611ea2611e6d565b600160ff1b82145f1984141615611ebb57611ebb611d21565b500590565b5f82611ece57611ece611e6d565b500790565b5f600160ff1b8201611ee757611ee7611d21565b505f190190565b6001815b60018411156112a557808504811115611f0d57611f0d611d21565b6001841615611f1b57908102905b60019390931c928002611ef2565b5f82611f3757506001611036565b81611f4357505f611036565b8160018114611f595760028114611f6357611f7f565b6001915050611036565b60ff841115611f7457611f74611d21565b50506001821b611036565b5060208310610133831016604e8410600b8410161715611fa2575081810a611036565b611fae5f198484611eee565b805f1904821115611fc157611fc1611d21565b029392505050565b5f6110338383611f29565b8082018281125f831280158216821582161715611ff357611ff3611d21565b50509291505056",
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
