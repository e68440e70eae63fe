// Code generated - DO NOT EDIT.
// This file is a generated binding and any manual changes will be lost.

package sourcereader

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

// ISourceReaderObservation is an auto generated low-level Go binding around an user-defined struct.
type ISourceReaderObservation struct {
	Feed      uint8
	Source    uint8
	Live      bool
	RoundId   *big.Int
	Answer    *big.Int
	UpdatedAt uint32
}

// SourceReaderMetaData contains all meta data concerning the SourceReader contract.
var SourceReaderMetaData = &bind.MetaData{
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"oracle_\",\"type\":\"address\",\"internalType\":\"contractIPriceOracle\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"dueFeeds\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"observe\",\"inputs\":[{\"name\":\"feeds\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"observations\",\"type\":\"tuple[]\",\"internalType\":\"structISourceReader.Observation[]\",\"components\":[{\"name\":\"feed\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"source\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"live\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"roundId\",\"type\":\"uint80\",\"internalType\":\"uint80\"},{\"name\":\"answer\",\"type\":\"int128\",\"internalType\":\"int128\"},{\"name\":\"updatedAt\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"oracle\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIPriceOracle\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"respond\",\"inputs\":[{\"name\":\"spec\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"stateMutability\":\"view\"},{\"type\":\"error\",\"name\":\"FeedsNotActive\",\"inputs\":[{\"name\":\"feeds\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"MalformedSpec\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"NoFeeds\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"SafeCastOverflowedIntDowncast\",\"inputs\":[{\"name\":\"bits\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"value\",\"type\":\"int256\",\"internalType\":\"int256\"}]},{\"type\":\"error\",\"name\":\"SafeCastOverflowedIntToUint\",\"inputs\":[{\"name\":\"value\",\"type\":\"int256\",\"internalType\":\"int256\"}]},{\"type\":\"error\",\"name\":\"SafeCastOverflowedUintDowncast\",\"inputs\":[{\"name\":\"bits\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"UnknownFeed\",\"inputs\":[{\"name\":\"feed\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"AnswerNotPositive\",\"inputs\":[{\"name\":\"feed\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"answer\",\"type\":\"int192\",\"internalType\":\"int192\"}]},{\"type\":\"error\",\"name\":\"AnswerWithoutSources\",\"inputs\":[{\"name\":\"feed\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]},{\"type\":\"error\",\"name\":\"DuplicateSource\",\"inputs\":[{\"name\":\"source\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"InvalidBounds\",\"inputs\":[{\"name\":\"minAnswer\",\"type\":\"uint88\",\"internalType\":\"uint88\"},{\"name\":\"maxAnswer\",\"type\":\"uint88\",\"internalType\":\"uint88\"}]},{\"type\":\"error\",\"name\":\"InvalidFeedId\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"InvalidHeartbeat\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"InvalidMinSources\",\"inputs\":[{\"name\":\"minSources\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"sources\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"InvalidSourceCount\",\"inputs\":[{\"name\":\"sources\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"MalformedResponse\",\"inputs\":[{\"name\":\"expectedAnswers\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"NoRounds\",\"inputs\":[{\"name\":\"feed\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]},{\"type\":\"error\",\"name\":\"ObservedInFuture\",\"inputs\":[{\"name\":\"feed\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"observedAt\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"OldestAtOutOfRange\",\"inputs\":[{\"name\":\"feed\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"oldestAt\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"observedAt\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"RoundUnavailable\",\"inputs\":[{\"name\":\"feed\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"roundId\",\"type\":\"uint80\",\"internalType\":\"uint80\"}]},{\"type\":\"error\",\"name\":\"TooManyDecimals\",\"inputs\":[{\"name\":\"decimals\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]},{\"type\":\"error\",\"name\":\"TooManyFeeds\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"TooManySources\",\"inputs\":[{\"name\":\"sources\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"UnknownFeedId\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"UnknownStatus\",\"inputs\":[{\"name\":\"feed\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"status\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]},{\"type\":\"error\",\"name\":\"InsufficientGas\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"InvalidParams\",\"inputs\":[{\"name\":\"target\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"kind\",\"type\":\"uint8\",\"internalType\":\"enumIPriceOracle.SourceKind\"}]},{\"type\":\"error\",\"name\":\"NoContract\",\"inputs\":[{\"name\":\"target\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NoMaxAge\",\"inputs\":[{\"name\":\"target\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"TooManySourceDecimals\",\"inputs\":[{\"name\":\"target\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"decimals\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]}]",
	Sigs: map[string]string{
		"a5975cd0": "dueFeeds()",
		"80020513": "observe(uint256)",
		"7dc0d1d0": "oracle()",
		"a83b5963": "respond(bytes)",
	},
	Bin: "0x60c060405234801561000f575f5ffd5b506040516122a73803806122a783398101604081905261002e916100c3565b6001600160a01b0381166080819052604080516309be1ead60e21b815290516326f87ab4916004808201926020929091908290030181865afa158015610076573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061009a91906100c3565b6001600160a01b031660a052506100e5565b6001600160a01b03811681146100c0575f5ffd5b50565b5f602082840312156100d3575f5ffd5b81516100de816100ac565b9392505050565b60805160a05161217861012f5f395f610e3701525f8181605301528181610249015281816102d00152818161054f015281816106c1015281816109c30152610b6a01526121785ff3fe608060405234801561000f575f5ffd5b506004361061004a575f3560e01c80637dc0d1d01461004e5780638002051314610092578063a5975cd0146100b2578063a83b5963146100c8575b5f5ffd5b6100757f000000000000000000000000000000000000000000000000000000000000000081565b6040516001600160a01b0390911681526020015b60405180910390f35b6100a56100a0366004611783565b6100e8565b604051610089919061179a565b6100ba610245565b604051908152602001610089565b6100db6100d6366004611833565b6103a1565b60405161008991906118cf565b60605f5f6100f584610546565b915091508067ffffffffffffffff811115610112576101126118e1565b60405190808252806020026020018201604052801561017057816020015b6040805160c0810182525f8082526020808301829052928201819052606082018190526080820181905260a082015282525f199092019101816101305790505b5092505f5f5b835181101561023c575f5b848281518110610193576101936118f5565b60200260200101516020015151811015610233576102038583815181106101bc576101bc6118f5565b60200260200101515f01518684815181106101d9576101d96118f5565b60200260200101516020015183815181106101f6576101f66118f5565b602002602001015161078a565b868461020e8161191d565b955081518110610220576102206118f5565b6020908102919091010152600101610181565b50600101610176565b50505050919050565b5f5f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663a5975cd06040518163ffffffff1660e01b8152600401602060405180830381865afa1580156102a3573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906102c79190611935565b90505f5f90505f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316631129bd3d6040518163ffffffff1660e01b8152600401602060405180830381865afa15801561032a573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061034e9190611935565b90505b801561039a575f61036182610875565b905061037881600160ff821687901c81161461099f565b1561038957600160ff82161b831792505b5061039381610bff565b9050610351565b5092915050565b60605f5f6103b76103b28686610c13565b610546565b915091505f825167ffffffffffffffff8111156103d6576103d66118e1565b6040519080825280602002602001820160405280156103ff578160200160208202803683370190505b5090505f8267ffffffffffffffff81111561041c5761041c6118e1565b604051908082528060200260200182016040528015610445578160200160208202803683370190505b5090505f5f5b855181101561052d57610476868281518110610469576104696118f5565b6020026020010151610d5b565b848281518110610488576104886118f5565b6020026020010181815250505f5b8682815181106104a8576104a86118f5565b60200260200101516020015151811015610524578682815181106104ce576104ce6118f5565b60200260200101516020015181815181106104eb576104eb6118f5565b60200260200101518484806104ff9061191d565b955081518110610511576105116118f5565b6020908102919091010152600101610496565b5060010161044b565b506105388383610d76565b955050505050505b92915050565b60605f5f6105d37f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316631129bd3d6040518163ffffffff1660e01b8152600401602060405180830381865afa1580156105a9573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906105cd9190611935565b19851690565b905080801561061a576040517f0910ffcc00000000000000000000000000000000000000000000000000000000815260040161061191815260200190565b60405180910390fd5b5061062484610da2565b67ffffffffffffffff81111561063c5761063c6118e1565b60405190808252806020026020018201604052801561067557816020015b610662611719565b81526020019060019003908161065a5790505b5092505f5b8351811015610783575f61068d86610875565b905061069886610bff565b604051635470286760e11b815260ff831660048201529096506107319082906001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000169063a8e050ce906024015f60405180830381865afa158015610705573d5f5f3e3d5ffd5b505050506040513d5f823e601f3d908101601f1916820160405261072c9190810190611bf2565b610dcd565b858381518110610743576107436118f5565b6020026020010181905250848281518110610760576107606118f5565b60200260200101516020015151846107789190611d02565b93505060010161067a565b5050915091565b6040805160c0810182525f80825260208201819052918101829052606081018290526080810182905260a08101919091525f6107fd84606001516107ce8560f01c90565b60ff16815181106107e1576107e16118f5565b60200260200101518560200151856107f842610fcf565b611003565b5090506040518060c001604052806108158560f81c90565b60ff1681526020016108278560f01c90565b60ff16815260200182151581526020016108418560a01c90565b69ffffffffffffffffffff16815260200184600f0b81526020016108658560801c90565b63ffffffff169052949350505050565b6fffffffffffffffffffffffffffffffff5f8290039091169081161560071b77ffffffffffffffff0000000000000000ffffffffffffffff82161560061b177bffffffff00000000ffffffff00000000ffffffff00000000ffffffff82161560051b177dffff0000ffff0000ffff0000ffff0000ffff0000ffff0000ffff0000ffff82161560041b177eff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff82161560031b177f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f82161560021b177f333333333333333333333333333333333333333333333333333333333333333382161560011b177f555555555555555555555555555555555555555555555555555555555555555591909116151790565b604051635470286760e11b815260ff831660048201525f9081906001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000169063a8e050ce906024015f60405180830381865afa158015610a07573d5f5f3e3d5ffd5b505050506040513d5f823e601f3d908101601f19168201604052610a2e9190810190611bf2565b905082158015610a48575060408101516020015161ffff16155b15610a56575f915050610540565b5f610a69610a648684610dcd565b610d5b565b905060018160ff1614610a80575f92505050610540565b5f610b0282610afc85604001515f6008826060015160ff16901b6010836040015161ffff16901b6020846020015161ffff16901b6030855f015163ffffffff16901b60508660a001516affffffffffffffffffffff16901b60a887608001516affffffffffffffffffffff16901b17171717175f1b9050919050565b90611088565b5090508015610b16575f9350505050610540565b8480610bf55750610bf5610b35610b2d8460601d90565b60130b611151565b6040517fd6118da900000000000000000000000000000000000000000000000000000000815260ff89166004820152610be7907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063d6118da99060240160e060405180830381865afa158015610bb7573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610bdb9190611d2e565b6020015160170b611151565b85604001516020015161118f565b9695505050505050565b5f81610c0c600182611dc7565b1692915050565b5f60208214610c4e576040517fd9fc619f00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b610c588284611dda565b905080610c91576040517f2e70248b00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b608081901c15610d21825f60076fffffffffffffffffffffffffffffffff8311901b9050600667ffffffffffffffff83831c11901b17600563ffffffff83831c11901b17600461ffff83831c11901b17600360ff83831c11901b176002600f83831c117d010102020202030303030303030300000000000000000000000000000000911b9190911791821c1a1790565b9061039a576040517f7ba8f9f800000000000000000000000000000000000000000000000000000000815260040161061191815260200190565b5f610540825f01518360200151610d7142610fcf565b6111ec565b60608282604051602001610d8b929190611df7565b604051602081830303815290604052905092915050565b5f815b8015610dc757610db48261191d565b9150610dc1600182611dc7565b16610da5565b50919050565b610dd5611719565b81815260608201515167ffffffffffffffff811115610df657610df66118e1565b604051908082528060200260200182016040528015610e1f578160200160208202803683370190505b5060208201525f5b82606001515181101561039a575f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316637339843685606001518481518110610e7a57610e7a6118f5565b60200260200101516040518263ffffffff1660e01b8152600401610e9e9190611e77565b606060405180830381865afa158015610eb9573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610edd9190611ef1565b9050610fa585610eec846113f0565b8351604085015160208601517fff0000000000000000000000000000000000000000000000000000000000000060f886901b167eff00000000000000000000000000000000000000000000000000000000000060f086901b16177dffffffffffffffffffff000000000000000000000000000000000000000060a085901b161773ffffffff00000000000000000000000000000000608084901b16176fffffffffffffffffffffffffffffffff82161795945050505050565b83602001518381518110610fbb57610fbb6118f5565b602090810291909101015250600101610e27565b5f63ffffffff821115610fff576040516306dfcc6560e41b81526020600482015260248101839052604401610611565b5090565b5f5f5f6110108560801c90565b905063ffffffff8116158061103057508363ffffffff168163ffffffff16115b806110535750606087015163ffffffff1661104b8286611f64565b63ffffffff16115b15611064575f5f925092505061107f565b61107985886040015160ff168860ff1661141d565b92509250505b94509492505050565b5f5f6110948460081c90565b60ff166110a18460081c90565b60ff1610156110b55750600190505f61114a565b5f6110c08560101c90565b905061ffff8116158015906110e557508061ffff166110df8560101c90565b61ffff16115b156110f85760016003925092505061114a565b5f6111038560601d90565b60130b90506111128660a81c90565b6affffffffffffffffffffff1681108061114157506111318660501c90565b6affffffffffffffffffffff1681115b60049350935050505b9250929050565b5f5f821215610fff576040517fa8ce443200000000000000000000000000000000000000000000000000000000815260048101839052602401610611565b5f8161ffff165f036111a257505f6111e5565b5f8385116111b9576111b48585611dc7565b6111c3565b6111c38486611dc7565b90506111d361ffff841685611f80565b6111df61271083611f80565b10159150505b9392505050565b5f5f835167ffffffffffffffff811115611208576112086118e1565b604051908082528060200260200182016040528015611231578160200160208202803683370190505b5090505f63ffffffff8416815b8651811015611313575f5f61128f8a606001518481518110611262576112626118f5565b60200260200101518b602001518b8681518110611281576112816118f5565b60200260200101518b611003565b915091508161129f57505061130b565b8086866112ab81611f97565b975060ff16815181106112c0576112c06118f5565b602002602001019060170b908160170b81525050611306846112fb8b86815181106112ed576112ed6118f5565b602002602001015160801c90565b63ffffffff166114ad565b935050505b60010161123e565b5086604001516060015160ff168260ff16101561135057600882901b61ff0016602086901b67ffffffff00000000161760021793505050506111e5565b8183525f5f61135e856114bc565b915091506113e36113718360170b611686565b61137a85610fcf565b8961138585876116d3565b600889901b61ff001660109190911b63ffff00001660209290921b67ffffffff000000001660409390931b6bffffffff00000000000000001660609490941b6bffffffffffffffffffffffff19169390931791909117171760011790565b9998505050505050505050565b5f60ff821115610fff576040516306dfcc6560e41b81526008600482015260248101839052604401610611565b5f5f5f85600f0b1361143357505f9050806114a5565b5f8385116114605761144d6114488686611dc7565b61170d565b86600f0b61145b9190611fb5565b61147b565b61146d6114488587611dc7565b86600f0b61147b9190611ff8565b905080158015906114a05750737fffffffffffffffffffffffffffffffffffffff8113155b925090505b935093915050565b5f8282188284100282186111e5565b80515f90819060015b818110156115b7575f8582815181106114e0576114e06118f5565b602002602001015190505f8290505b5f811180156115275750601782900b8761150a600184611dc7565b8151811061151a5761151a6118f5565b602002602001015160170b135b156115875786611538600183611dc7565b81518110611548576115486118f5565b6020026020010151878281518110611562576115626118f5565b602002602001019060170b908160170b815250508061158090612024565b90506114ef565b8187828151811061159a5761159a6118f5565b60179290920b6020928302919091019091015250506001016114c5565b505f846115c5600284612039565b815181106115d5576115d56118f5565b602002602001015160170b90505f8560026001856115f39190611dc7565b6115fd9190612039565b8151811061160d5761160d6118f5565b602002602001015160170b905060018282611628919061204c565b901d9450855f8151811061163e5761163e6118f5565b602002602001015160170b866001856116579190611dc7565b81518110611667576116676118f5565b602002602001015160170b61167c9190612073565b9350505050915091565b80601381900b81146116ce576040517f327269a700000000000000000000000000000000000000000000000000000000815260a0600482015260248101839052604401610611565b919050565b5f80601783900b6116e661271086611f80565b6116f09190612039565b905061ffff81106117035761ffff611705565b805b949350505050565b5f61054082600a61216d565b604051806040016040528061172c611739565b8152602001606081525090565b60408051608080820183525f8083526020808401829052845160c0810186528281529081018290528085018290526060810182905291820181905260a0820152909182019061172c565b5f60208284031215611793575f5ffd5b5035919050565b602080825282518282018190525f918401906040840190835b8181101561182857835160ff815116845260ff602082015116602085015260408101511515604085015269ffffffffffffffffffff60608201511660608501526080810151600f0b608085015263ffffffff60a08201511660a08501525060c0830192506020840193506001810190506117b3565b509095945050505050565b5f5f60208385031215611844575f5ffd5b823567ffffffffffffffff81111561185a575f5ffd5b8301601f8101851361186a575f5ffd5b803567ffffffffffffffff811115611880575f5ffd5b856020828401011115611891575f5ffd5b6020919091019590945092505050565b5f81518084528060208401602086015e5f602082860101526020601f19601f83011685010191505092915050565b602081525f6111e560208301846118a1565b634e487b7160e01b5f52604160045260245ffd5b634e487b7160e01b5f52603260045260245ffd5b634e487b7160e01b5f52601160045260245ffd5b5f6001820161192e5761192e611909565b5060010190565b5f60208284031215611945575f5ffd5b5051919050565b60405160a0810167ffffffffffffffff8111828210171561196f5761196f6118e1565b60405290565b6040516080810167ffffffffffffffff8111828210171561196f5761196f6118e1565b60405160c0810167ffffffffffffffff8111828210171561196f5761196f6118e1565b60405160e0810167ffffffffffffffff8111828210171561196f5761196f6118e1565b604051601f8201601f1916810167ffffffffffffffff81118282101715611a0757611a076118e1565b604052919050565b805160ff811681146116ce575f5ffd5b805163ffffffff811681146116ce575f5ffd5b805161ffff811681146116ce575f5ffd5b80516affffffffffffffffffffff811681146116ce575f5ffd5b5f82601f830112611a6c575f5ffd5b815167ffffffffffffffff811115611a8657611a866118e1565b611a99601f8201601f19166020016119de565b818152846020838601011115611aad575f5ffd5b8160208501602083015e5f918101602001919091529392505050565b5f82601f830112611ad8575f5ffd5b815167ffffffffffffffff811115611af257611af26118e1565b8060051b611b02602082016119de565b91825260208185018101929081019086841115611b1d575f5ffd5b6020860192505b83831015610bf557825167ffffffffffffffff811115611b42575f5ffd5b860160a0818903601f19011215611b57575f5ffd5b611b5f61194c565b602082015160028110611b70575f5ffd5b815260408201516001600160a01b0381168114611b8b575f5ffd5b6020820152611b9c60608301611a0f565b6040820152611bad60808301611a1f565b606082015260a082015167ffffffffffffffff811115611bcb575f5ffd5b611bda8a602083860101611a5d565b60808301525083525060209283019290910190611b24565b5f60208284031215611c02575f5ffd5b815167ffffffffffffffff811115611c18575f5ffd5b8201808403610120811215611c2b575f5ffd5b611c33611975565b82518152611c4360208401611a0f565b602082015260c0603f1983011215611c59575f5ffd5b611c61611998565b9150611c6f60408401611a1f565b8252611c7d60608401611a32565b6020830152611c8e60808401611a32565b6040830152611c9f60a08401611a0f565b6060830152611cb060c08401611a43565b6080830152611cc160e08401611a43565b60a0830152816040820152610100830151915067ffffffffffffffff821115611ce8575f5ffd5b611cf486838501611ac9565b606082015295945050505050565b8082018082111561054057610540611909565b805169ffffffffffffffffffff811681146116ce575f5ffd5b5f60e0828403128015611d3f575f5ffd5b50611d486119bb565b611d5183611d15565b815260208301518060170b8114611d66575f5ffd5b6020820152611d7760408401611a1f565b6040820152611d8860608401611a1f565b6060820152611d9960808401611a1f565b6080820152611daa60a08401611a32565b60a0820152611dbb60c08401611a0f565b60c08201529392505050565b8181038181111561054057610540611909565b80356020831015610540575f19602084900360031b1b1692915050565b604080825283519082018190525f9060208501906060840190835b81811015611e30578351835260209384019390920191600101611e12565b5050838103602080860191909152855180835291810192508501905f5b81811015611e6b578251845260209384019390920191600101611e4d565b50919695505050505050565b602081525f825160028110611e9a57634e487b7160e01b5f52602160045260245ffd5b806020840152506001600160a01b03602084015116604083015260ff60408401511660608301526060830151611ed8608084018263ffffffff169052565b50608083015160a08084015261170560c08401826118a1565b5f6060828403128015611f02575f5ffd5b506040516060810167ffffffffffffffff81118282101715611f2657611f266118e1565b604052611f3283611d15565b8152602083015180600f0b8114611f47575f5ffd5b6020820152611f5860408401611a1f565b60408201529392505050565b63ffffffff828116828216039081111561054057610540611909565b808202811582820484141761054057610540611909565b5f60ff821660ff8103611fac57611fac611909565b60010192915050565b8082025f8212600160ff1b84141615611fd057611fd0611909565b818105831482151761054057610540611909565b634e487b7160e01b5f52601260045260245ffd5b5f8261200657612006611fe4565b600160ff1b82145f198414161561201f5761201f611909565b500590565b5f8161203257612032611909565b505f190190565b5f8261204757612047611fe4565b500490565b8082018281125f83128015821682158216171561206b5761206b611909565b505092915050565b8181035f83128015838313168383128216171561039a5761039a611909565b6001815b60018411156114a5578085048111156120b1576120b1611909565b60018416156120bf57908102905b60019390931c928002612096565b5f826120db57506001610540565b816120e757505f610540565b81600181146120fd576002811461210757612123565b6001915050610540565b60ff84111561211857612118611909565b50506001821b610540565b5060208310610133831016604e8410600b8410161715612146575081810a610540565b6121525f198484612092565b805f190482111561216557612165611909565b029392505050565b5f6111e583836120cd56",
}

// SourceReaderABI is the input ABI used to generate the binding from.
// Deprecated: Use SourceReaderMetaData.ABI instead.
var SourceReaderABI = SourceReaderMetaData.ABI

// Deprecated: Use SourceReaderMetaData.Sigs instead.
// SourceReaderFuncSigs maps the 4-byte function signature to its string representation.
var SourceReaderFuncSigs = SourceReaderMetaData.Sigs

// SourceReaderBin is the compiled bytecode used for deploying new contracts.
// Deprecated: Use SourceReaderMetaData.Bin instead.
var SourceReaderBin = SourceReaderMetaData.Bin

// DeploySourceReader deploys a new Ethereum contract, binding an instance of SourceReader to it.
func DeploySourceReader(auth *bind.TransactOpts, backend bind.ContractBackend, oracle_ common.Address) (common.Address, *types.Transaction, *SourceReader, error) {
	parsed, err := SourceReaderMetaData.GetAbi()
	if err != nil {
		return common.Address{}, nil, nil, err
	}
	if parsed == nil {
		return common.Address{}, nil, nil, errors.New("GetABI returned nil")
	}

	address, tx, contract, err := bind.DeployContract(auth, *parsed, common.FromHex(SourceReaderBin), backend, oracle_)
	if err != nil {
		return common.Address{}, nil, nil, err
	}
	return address, tx, &SourceReader{SourceReaderCaller: SourceReaderCaller{contract: contract}, SourceReaderTransactor: SourceReaderTransactor{contract: contract}, SourceReaderFilterer: SourceReaderFilterer{contract: contract}}, nil
}

// SourceReader is an auto generated Go binding around an Ethereum contract.
type SourceReader struct {
	SourceReaderCaller     // Read-only binding to the contract
	SourceReaderTransactor // Write-only binding to the contract
	SourceReaderFilterer   // Log filterer for contract events
}

// SourceReaderCaller is an auto generated read-only Go binding around an Ethereum contract.
type SourceReaderCaller struct {
	contract *bind.BoundContract // Generic contract wrapper for the low level calls
}

// SourceReaderTransactor is an auto generated write-only Go binding around an Ethereum contract.
type SourceReaderTransactor struct {
	contract *bind.BoundContract // Generic contract wrapper for the low level calls
}

// SourceReaderFilterer is an auto generated log filtering Go binding around an Ethereum contract events.
type SourceReaderFilterer struct {
	contract *bind.BoundContract // Generic contract wrapper for the low level calls
}

// SourceReaderSession is an auto generated Go binding around an Ethereum contract,
// with pre-set call and transact options.
type SourceReaderSession struct {
	Contract     *SourceReader     // Generic contract binding to set the session for
	CallOpts     bind.CallOpts     // Call options to use throughout this session
	TransactOpts bind.TransactOpts // Transaction auth options to use throughout this session
}

// SourceReaderCallerSession is an auto generated read-only Go binding around an Ethereum contract,
// with pre-set call options.
type SourceReaderCallerSession struct {
	Contract *SourceReaderCaller // Generic contract caller binding to set the session for
	CallOpts bind.CallOpts       // Call options to use throughout this session
}

// SourceReaderTransactorSession is an auto generated write-only Go binding around an Ethereum contract,
// with pre-set transact options.
type SourceReaderTransactorSession struct {
	Contract     *SourceReaderTransactor // Generic contract transactor binding to set the session for
	TransactOpts bind.TransactOpts       // Transaction auth options to use throughout this session
}

// SourceReaderRaw is an auto generated low-level Go binding around an Ethereum contract.
type SourceReaderRaw struct {
	Contract *SourceReader // Generic contract binding to access the raw methods on
}

// SourceReaderCallerRaw is an auto generated low-level read-only Go binding around an Ethereum contract.
type SourceReaderCallerRaw struct {
	Contract *SourceReaderCaller // Generic read-only contract binding to access the raw methods on
}

// SourceReaderTransactorRaw is an auto generated low-level write-only Go binding around an Ethereum contract.
type SourceReaderTransactorRaw struct {
	Contract *SourceReaderTransactor // Generic write-only contract binding to access the raw methods on
}

// NewSourceReader creates a new instance of SourceReader, bound to a specific deployed contract.
func NewSourceReader(address common.Address, backend bind.ContractBackend) (*SourceReader, error) {
	contract, err := bindSourceReader(address, backend, backend, backend)
	if err != nil {
		return nil, err
	}
	return &SourceReader{SourceReaderCaller: SourceReaderCaller{contract: contract}, SourceReaderTransactor: SourceReaderTransactor{contract: contract}, SourceReaderFilterer: SourceReaderFilterer{contract: contract}}, nil
}

// NewSourceReaderCaller creates a new read-only instance of SourceReader, bound to a specific deployed contract.
func NewSourceReaderCaller(address common.Address, caller bind.ContractCaller) (*SourceReaderCaller, error) {
	contract, err := bindSourceReader(address, caller, nil, nil)
	if err != nil {
		return nil, err
	}
	return &SourceReaderCaller{contract: contract}, nil
}

// NewSourceReaderTransactor creates a new write-only instance of SourceReader, bound to a specific deployed contract.
func NewSourceReaderTransactor(address common.Address, transactor bind.ContractTransactor) (*SourceReaderTransactor, error) {
	contract, err := bindSourceReader(address, nil, transactor, nil)
	if err != nil {
		return nil, err
	}
	return &SourceReaderTransactor{contract: contract}, nil
}

// NewSourceReaderFilterer creates a new log filterer instance of SourceReader, bound to a specific deployed contract.
func NewSourceReaderFilterer(address common.Address, filterer bind.ContractFilterer) (*SourceReaderFilterer, error) {
	contract, err := bindSourceReader(address, nil, nil, filterer)
	if err != nil {
		return nil, err
	}
	return &SourceReaderFilterer{contract: contract}, nil
}

// bindSourceReader binds a generic wrapper to an already deployed contract.
func bindSourceReader(address common.Address, caller bind.ContractCaller, transactor bind.ContractTransactor, filterer bind.ContractFilterer) (*bind.BoundContract, error) {
	parsed, err := SourceReaderMetaData.GetAbi()
	if err != nil {
		return nil, err
	}
	return bind.NewBoundContract(address, *parsed, caller, transactor, filterer), nil
}

// Call invokes the (constant) contract method with params as input values and
// sets the output to result. The result type might be a single field for simple
// returns, a slice of interfaces for anonymous returns and a struct for named
// returns.
func (_SourceReader *SourceReaderRaw) Call(opts *bind.CallOpts, result *[]interface{}, method string, params ...interface{}) error {
	return _SourceReader.Contract.SourceReaderCaller.contract.Call(opts, result, method, params...)
}

// Transfer initiates a plain transaction to move funds to the contract, calling
// its default method if one is available.
func (_SourceReader *SourceReaderRaw) Transfer(opts *bind.TransactOpts) (*types.Transaction, error) {
	return _SourceReader.Contract.SourceReaderTransactor.contract.Transfer(opts)
}

// Transact invokes the (paid) contract method with params as input values.
func (_SourceReader *SourceReaderRaw) Transact(opts *bind.TransactOpts, method string, params ...interface{}) (*types.Transaction, error) {
	return _SourceReader.Contract.SourceReaderTransactor.contract.Transact(opts, method, params...)
}

// Call invokes the (constant) contract method with params as input values and
// sets the output to result. The result type might be a single field for simple
// returns, a slice of interfaces for anonymous returns and a struct for named
// returns.
func (_SourceReader *SourceReaderCallerRaw) Call(opts *bind.CallOpts, result *[]interface{}, method string, params ...interface{}) error {
	return _SourceReader.Contract.contract.Call(opts, result, method, params...)
}

// Transfer initiates a plain transaction to move funds to the contract, calling
// its default method if one is available.
func (_SourceReader *SourceReaderTransactorRaw) Transfer(opts *bind.TransactOpts) (*types.Transaction, error) {
	return _SourceReader.Contract.contract.Transfer(opts)
}

// Transact invokes the (paid) contract method with params as input values.
func (_SourceReader *SourceReaderTransactorRaw) Transact(opts *bind.TransactOpts, method string, params ...interface{}) (*types.Transaction, error) {
	return _SourceReader.Contract.contract.Transact(opts, method, params...)
}

// DueFeeds is a free data retrieval call binding the contract method 0xa5975cd0.
//
// Solidity: function dueFeeds() view returns(uint256)
func (_SourceReader *SourceReaderCaller) DueFeeds(opts *bind.CallOpts) (*big.Int, error) {
	var out []interface{}
	err := _SourceReader.contract.Call(opts, &out, "dueFeeds")

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// DueFeeds is a free data retrieval call binding the contract method 0xa5975cd0.
//
// Solidity: function dueFeeds() view returns(uint256)
func (_SourceReader *SourceReaderSession) DueFeeds() (*big.Int, error) {
	return _SourceReader.Contract.DueFeeds(&_SourceReader.CallOpts)
}

// DueFeeds is a free data retrieval call binding the contract method 0xa5975cd0.
//
// Solidity: function dueFeeds() view returns(uint256)
func (_SourceReader *SourceReaderCallerSession) DueFeeds() (*big.Int, error) {
	return _SourceReader.Contract.DueFeeds(&_SourceReader.CallOpts)
}

// Observe is a free data retrieval call binding the contract method 0x80020513.
//
// Solidity: function observe(uint256 feeds) view returns((uint8,uint8,bool,uint80,int128,uint32)[] observations)
func (_SourceReader *SourceReaderCaller) Observe(opts *bind.CallOpts, feeds *big.Int) ([]ISourceReaderObservation, error) {
	var out []interface{}
	err := _SourceReader.contract.Call(opts, &out, "observe", feeds)

	if err != nil {
		return *new([]ISourceReaderObservation), err
	}

	out0 := *abi.ConvertType(out[0], new([]ISourceReaderObservation)).(*[]ISourceReaderObservation)

	return out0, err

}

// Observe is a free data retrieval call binding the contract method 0x80020513.
//
// Solidity: function observe(uint256 feeds) view returns((uint8,uint8,bool,uint80,int128,uint32)[] observations)
func (_SourceReader *SourceReaderSession) Observe(feeds *big.Int) ([]ISourceReaderObservation, error) {
	return _SourceReader.Contract.Observe(&_SourceReader.CallOpts, feeds)
}

// Observe is a free data retrieval call binding the contract method 0x80020513.
//
// Solidity: function observe(uint256 feeds) view returns((uint8,uint8,bool,uint80,int128,uint32)[] observations)
func (_SourceReader *SourceReaderCallerSession) Observe(feeds *big.Int) ([]ISourceReaderObservation, error) {
	return _SourceReader.Contract.Observe(&_SourceReader.CallOpts, feeds)
}

// Oracle is a free data retrieval call binding the contract method 0x7dc0d1d0.
//
// Solidity: function oracle() view returns(address)
func (_SourceReader *SourceReaderCaller) Oracle(opts *bind.CallOpts) (common.Address, error) {
	var out []interface{}
	err := _SourceReader.contract.Call(opts, &out, "oracle")

	if err != nil {
		return *new(common.Address), err
	}

	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)

	return out0, err

}

// Oracle is a free data retrieval call binding the contract method 0x7dc0d1d0.
//
// Solidity: function oracle() view returns(address)
func (_SourceReader *SourceReaderSession) Oracle() (common.Address, error) {
	return _SourceReader.Contract.Oracle(&_SourceReader.CallOpts)
}

// Oracle is a free data retrieval call binding the contract method 0x7dc0d1d0.
//
// Solidity: function oracle() view returns(address)
func (_SourceReader *SourceReaderCallerSession) Oracle() (common.Address, error) {
	return _SourceReader.Contract.Oracle(&_SourceReader.CallOpts)
}

// Respond is a free data retrieval call binding the contract method 0xa83b5963.
//
// Solidity: function respond(bytes spec) view returns(bytes)
func (_SourceReader *SourceReaderCaller) Respond(opts *bind.CallOpts, spec []byte) ([]byte, error) {
	var out []interface{}
	err := _SourceReader.contract.Call(opts, &out, "respond", spec)

	if err != nil {
		return *new([]byte), err
	}

	out0 := *abi.ConvertType(out[0], new([]byte)).(*[]byte)

	return out0, err

}

// Respond is a free data retrieval call binding the contract method 0xa83b5963.
//
// Solidity: function respond(bytes spec) view returns(bytes)
func (_SourceReader *SourceReaderSession) Respond(spec []byte) ([]byte, error) {
	return _SourceReader.Contract.Respond(&_SourceReader.CallOpts, spec)
}

// Respond is a free data retrieval call binding the contract method 0xa83b5963.
//
// Solidity: function respond(bytes spec) view returns(bytes)
func (_SourceReader *SourceReaderCallerSession) Respond(spec []byte) ([]byte, error) {
	return _SourceReader.Contract.Respond(&_SourceReader.CallOpts, spec)
}
