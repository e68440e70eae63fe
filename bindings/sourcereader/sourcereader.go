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
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"oracle_\",\"type\":\"address\",\"internalType\":\"contractIPriceOracle\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"dueFeeds\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"observe\",\"inputs\":[{\"name\":\"feeds\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"observations\",\"type\":\"tuple[]\",\"internalType\":\"structISourceReader.Observation[]\",\"components\":[{\"name\":\"feed\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"source\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"live\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"roundId\",\"type\":\"uint80\",\"internalType\":\"uint80\"},{\"name\":\"answer\",\"type\":\"int128\",\"internalType\":\"int128\"},{\"name\":\"updatedAt\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"oracle\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIPriceOracle\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"respond\",\"inputs\":[{\"name\":\"spec\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"stateMutability\":\"view\"},{\"type\":\"error\",\"name\":\"FeedsNotActive\",\"inputs\":[{\"name\":\"feeds\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"MalformedSpec\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"NoFeeds\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"SafeCastOverflowedIntDowncast\",\"inputs\":[{\"name\":\"bits\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"value\",\"type\":\"int256\",\"internalType\":\"int256\"}]},{\"type\":\"error\",\"name\":\"SafeCastOverflowedIntToUint\",\"inputs\":[{\"name\":\"value\",\"type\":\"int256\",\"internalType\":\"int256\"}]},{\"type\":\"error\",\"name\":\"SafeCastOverflowedUintDowncast\",\"inputs\":[{\"name\":\"bits\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"SafeCastOverflowedUintToInt\",\"inputs\":[{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"UnknownFeed\",\"inputs\":[{\"name\":\"feed\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"AnswerNotPositive\",\"inputs\":[{\"name\":\"feed\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"answer\",\"type\":\"int192\",\"internalType\":\"int192\"}]},{\"type\":\"error\",\"name\":\"AnswerWithoutSources\",\"inputs\":[{\"name\":\"feed\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]},{\"type\":\"error\",\"name\":\"DuplicateSource\",\"inputs\":[{\"name\":\"source\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"InvalidBounds\",\"inputs\":[{\"name\":\"minAnswer\",\"type\":\"uint88\",\"internalType\":\"uint88\"},{\"name\":\"maxAnswer\",\"type\":\"uint88\",\"internalType\":\"uint88\"}]},{\"type\":\"error\",\"name\":\"InvalidFeedId\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"InvalidHeartbeat\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"InvalidHistoryBits\",\"inputs\":[{\"name\":\"historyBits\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]},{\"type\":\"error\",\"name\":\"InvalidMinSources\",\"inputs\":[{\"name\":\"minSources\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"sources\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"InvalidSourceCount\",\"inputs\":[{\"name\":\"sources\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"MalformedResponse\",\"inputs\":[{\"name\":\"expectedAnswers\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"NoRounds\",\"inputs\":[{\"name\":\"feed\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]},{\"type\":\"error\",\"name\":\"ObservedInFuture\",\"inputs\":[{\"name\":\"feed\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"observedAt\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"OldestAtOutOfRange\",\"inputs\":[{\"name\":\"feed\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"oldestAt\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"observedAt\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"RoundUnavailable\",\"inputs\":[{\"name\":\"feed\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"roundId\",\"type\":\"uint80\",\"internalType\":\"uint80\"}]},{\"type\":\"error\",\"name\":\"TooManyDecimals\",\"inputs\":[{\"name\":\"decimals\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]},{\"type\":\"error\",\"name\":\"TooManyFeeds\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"TooManySources\",\"inputs\":[{\"name\":\"sources\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"UnknownFeedId\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"UnknownStatus\",\"inputs\":[{\"name\":\"feed\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"status\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]},{\"type\":\"error\",\"name\":\"DecimalsDiffer\",\"inputs\":[{\"name\":\"target\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"configured\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"actual\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"DecimalsUnknown\",\"inputs\":[{\"name\":\"target\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"InsufficientGas\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"InvalidParams\",\"inputs\":[{\"name\":\"target\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"kind\",\"type\":\"uint8\",\"internalType\":\"enumIPriceOracle.SourceKind\"}]},{\"type\":\"error\",\"name\":\"NoContract\",\"inputs\":[{\"name\":\"target\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NoMaxAge\",\"inputs\":[{\"name\":\"target\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NotAReader\",\"inputs\":[{\"name\":\"target\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"TooManySourceDecimals\",\"inputs\":[{\"name\":\"target\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"decimals\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]}]",
	Sigs: map[string]string{
		"a5975cd0": "dueFeeds()",
		"80020513": "observe(uint256)",
		"7dc0d1d0": "oracle()",
		"a83b5963": "respond(bytes)",
	},
	Bin: "0x60c060405234801561000f575f5ffd5b5060405161227b38038061227b83398101604081905261002e916100c3565b6001600160a01b0381166080819052604080516309be1ead60e21b815290516326f87ab4916004808201926020929091908290030181865afa158015610076573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061009a91906100c3565b6001600160a01b031660a052506100e5565b6001600160a01b03811681146100c0575f5ffd5b50565b5f602082840312156100d3575f5ffd5b81516100de816100ac565b9392505050565b60805160a05161214c61012f5f395f610db601525f8181605301528181610249015281816102d00152818161054f015281816106a8015281816109aa0152610b43015261214c5ff3fe608060405234801561000f575f5ffd5b506004361061004a575f3560e01c80637dc0d1d01461004e5780638002051314610092578063a5975cd0146100b2578063a83b5963146100c8575b5f5ffd5b6100757f000000000000000000000000000000000000000000000000000000000000000081565b6040516001600160a01b0390911681526020015b60405180910390f35b6100a56100a036600461177d565b6100e8565b6040516100899190611794565b6100ba610245565b604051908152602001610089565b6100db6100d636600461182d565b6103a1565b60405161008991906118c9565b60605f5f6100f584610546565b915091508067ffffffffffffffff811115610112576101126118db565b60405190808252806020026020018201604052801561017057816020015b6040805160c0810182525f8082526020808301829052928201819052606082018190526080820181905260a082015282525f199092019101816101305790505b5092505f5f5b835181101561023c575f5b848281518110610193576101936118ef565b60200260200101516020015151811015610233576102038583815181106101bc576101bc6118ef565b60200260200101515f01518684815181106101d9576101d96118ef565b60200260200101516020015183815181106101f6576101f66118ef565b6020026020010151610771565b868461020e81611917565b955081518110610220576102206118ef565b6020908102919091010152600101610181565b50600101610176565b50505050919050565b5f5f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663a5975cd06040518163ffffffff1660e01b8152600401602060405180830381865afa1580156102a3573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906102c7919061192f565b90505f5f90505f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316631129bd3d6040518163ffffffff1660e01b8152600401602060405180830381865afa15801561032a573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061034e919061192f565b90505b801561039a575f6103618261085c565b905061037881600160ff821687901c811614610986565b1561038957600160ff82161b831792505b5061039381610bd8565b9050610351565b5092915050565b60605f5f6103b76103b28686610bec565b610546565b915091505f825167ffffffffffffffff8111156103d6576103d66118db565b6040519080825280602002602001820160405280156103ff578160200160208202803683370190505b5090505f8267ffffffffffffffff81111561041c5761041c6118db565b604051908082528060200260200182016040528015610445578160200160208202803683370190505b5090505f5f5b855181101561052d57610476868281518110610469576104696118ef565b6020026020010151610ce0565b848281518110610488576104886118ef565b6020026020010181815250505f5b8682815181106104a8576104a86118ef565b60200260200101516020015151811015610524578682815181106104ce576104ce6118ef565b60200260200101516020015181815181106104eb576104eb6118ef565b60200260200101518484806104ff90611917565b955081518110610511576105116118ef565b6020908102919091010152600101610496565b5060010161044b565b506105388383610cfb565b955050505050505b92915050565b60605f5f6105d37f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316631129bd3d6040518163ffffffff1660e01b8152600401602060405180830381865afa1580156105a9573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906105cd919061192f565b19851690565b9050808015610601576040516302443ff360e21b81526004016105f891815260200190565b60405180910390fd5b5061060b84610d27565b67ffffffffffffffff811115610623576106236118db565b60405190808252806020026020018201604052801561065c57816020015b61064961170b565b8152602001906001900390816106415790505b5092505f5b835181101561076a575f6106748661085c565b905061067f86610bd8565b604051635470286760e11b815260ff831660048201529096506107189082906001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000169063a8e050ce906024015f60405180830381865afa1580156106ec573d5f5f3e3d5ffd5b505050506040513d5f823e601f3d908101601f191682016040526107139190810190611bc9565b610d4c565b85838151811061072a5761072a6118ef565b6020026020010181905250848281518110610747576107476118ef565b602002602001015160200151518461075f9190611ceb565b935050600101610661565b5050915091565b6040805160c0810182525f80825260208201819052918101829052606081018290526080810182905260a08101919091525f6107e484608001516107b58560f01c90565b60ff16815181106107c8576107c86118ef565b60200260200101518560200151856107df42610f33565b610f67565b5090506040518060c001604052806107fc8560f81c90565b60ff16815260200161080e8560f01c90565b60ff16815260200182151581526020016108288560a01c90565b69ffffffffffffffffffff16815260200184600f0b815260200161084c8560801c90565b63ffffffff169052949350505050565b6fffffffffffffffffffffffffffffffff5f8290039091169081161560071b77ffffffffffffffff0000000000000000ffffffffffffffff82161560061b177bffffffff00000000ffffffff00000000ffffffff00000000ffffffff82161560051b177dffff0000ffff0000ffff0000ffff0000ffff0000ffff0000ffff0000ffff82161560041b177eff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff82161560031b177f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f82161560021b177f333333333333333333333333333333333333333333333333333333333333333382161560011b177f555555555555555555555555555555555555555555555555555555555555555591909116151790565b604051635470286760e11b815260ff831660048201525f9081906001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000169063a8e050ce906024015f60405180830381865afa1580156109ee573d5f5f3e3d5ffd5b505050506040513d5f823e601f3d908101601f19168201604052610a159190810190611bc9565b905082158015610a2f575060608101516020015161ffff16155b15610a3d575f915050610540565b5f610a50610a4b8684610d4c565b610ce0565b905060018160ff1614610a67575f92505050610540565b5f610af482610aee856060015186604001515f8160ff166008846060015160ff16901b6010856040015161ffff16901b6020866020015161ffff16901b6030875f015163ffffffff16901b60508860a001516affffffffffffffffffffff16901b60a889608001516affffffffffffffffffffff16901b1717171717175f1b905092915050565b90610fec565b5090508015610b08575f9350505050610540565b8480610bce5750610bce610b27610b1f8460601d90565b60130b6110b5565b60405163d6118da960e01b815260ff89166004820152610bc0907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063d6118da99060240160e060405180830381865afa158015610b90573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610bb49190611d17565b6020015160170b6110b5565b8560600151602001516110da565b9695505050505050565b5f81610be5600182611db0565b1692915050565b5f60208214610c0e5760405163d9fc619f60e01b815260040160405180910390fd5b50813580610c2f57604051632e70248b60e01b815260040160405180910390fd5b608081901c15610cbf825f60076fffffffffffffffffffffffffffffffff8311901b9050600667ffffffffffffffff83831c11901b17600563ffffffff83831c11901b17600461ffff83831c11901b17600360ff83831c11901b176002600f83831c117d010102020202030303030303030300000000000000000000000000000000911b9190911791821c1a1790565b9061039a57604051630f751f3f60e31b81526004016105f891815260200190565b5f610540825f01518360200151610cf642610f33565b611137565b60608282604051602001610d10929190611dc3565b604051602081830303815290604052905092915050565b5f815b8015610d4657600191820191610d409082611db0565b16610d2a565b50919050565b610d5461170b565b81815260808201515167ffffffffffffffff811115610d7557610d756118db565b604051908082528060200260200182016040528015610d9e578160200160208202803683370190505b5060208201525f5b82608001515181101561039a575f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316637339843685608001518481518110610df957610df96118ef565b60200260200101516040518263ffffffff1660e01b8152600401610e1d9190611e43565b606060405180830381865afa158015610e38573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610e5c9190611ec5565b9050610f0985610e6b8461133b565b8351604085015160208601517fff0000000000000000000000000000000000000000000000000000000000000060f886901b1660ff60f01b60f086901b16177dffffffffffffffffffff000000000000000000000000000000000000000060a085901b161773ffffffff00000000000000000000000000000000608084901b16176fffffffffffffffffffffffffffffffff82161795945050505050565b83602001518381518110610f1f57610f1f6118ef565b602090810291909101015250600101610da6565b5f63ffffffff821115610f63576040516306dfcc6560e41b815260206004820152602481018390526044016105f8565b5090565b5f5f5f610f748560801c90565b905063ffffffff81161580610f9457508363ffffffff168163ffffffff16115b80610fb75750606087015163ffffffff16610faf8286611f38565b63ffffffff16115b15610fc8575f5f9250925050610fe3565b610fdd85886040015160ff168860ff16611368565b92509250505b94509492505050565b5f5f610ff88460081c90565b60ff166110058460081c90565b60ff1610156110195750600190505f6110ae565b5f6110248560101c90565b905061ffff81161580159061104957508061ffff166110438560101c90565b61ffff16115b1561105c576001600392509250506110ae565b5f6110678560601d90565b60130b90506110768660a81c90565b6affffffffffffffffffffff168110806110a557506110958660501c90565b6affffffffffffffffffffff1681115b60049350935050505b9250929050565b5f5f821215610f6357604051635467221960e11b8152600481018390526024016105f8565b5f8161ffff165f036110ed57505f611130565b5f838511611104576110ff8585611db0565b61110e565b61110e8486611db0565b905061111e61ffff841685611f54565b61112a61271083611f54565b10159150505b9392505050565b5f5f835167ffffffffffffffff811115611153576111536118db565b60405190808252806020026020018201604052801561117c578160200160208202803683370190505b5090505f63ffffffff8416815b865181101561125e575f5f6111da8a6080015184815181106111ad576111ad6118ef565b60200260200101518b602001518b86815181106111cc576111cc6118ef565b60200260200101518b610f67565b91509150816111ea575050611256565b8086866111f681611f6b565b975060ff168151811061120b5761120b6118ef565b602002602001019060170b908160170b81525050611251846112468b8681518110611238576112386118ef565b602002602001015160801c90565b63ffffffff16611402565b935050505b600101611189565b5086606001516060015160ff168260ff16101561129b57600882901b61ff0016602086901b67ffffffff0000000016176002179350505050611130565b8183525f5f6112a985611411565b9150915061132e6112bc8360170b6115eb565b6112c585610f33565b896112d0858761161f565b600889901b61ff001660109190911b63ffff00001660209290921b67ffffffff000000001660409390931b6bffffffff00000000000000001660609490941b6bffffffffffffffffffffffff19169390931791909117171760011790565b9998505050505050505050565b5f60ff821115610f63576040516306dfcc6560e41b815260086004820152602481018390526044016105f8565b5f5f5f85600f0b1361137e57505f9050806113fa565b5f8385116113ab576113986113938686611db0565b611655565b86600f0b6113a69190611f89565b6113c6565b6113b86113938587611db0565b86600f0b6113c69190611fcc565b905080158015906113eb5750737fffffffffffffffffffffffffffffffffffffff8113155b6113f482611669565b92509250505b935093915050565b5f828218828410028218611130565b80515f90819060015b8181101561150c575f858281518110611435576114356118ef565b602002602001015190505f8290505b5f8111801561147c5750601782900b8761145f600184611db0565b8151811061146f5761146f6118ef565b602002602001015160170b135b156114dc578661148d600183611db0565b8151811061149d5761149d6118ef565b60200260200101518782815181106114b7576114b76118ef565b602002602001019060170b908160170b81525050806114d590611ff8565b9050611444565b818782815181106114ef576114ef6118ef565b60179290920b60209283029190910190910152505060010161141a565b505f8461151a60028461200d565b8151811061152a5761152a6118ef565b602002602001015160170b90505f8560026001856115489190611db0565b611552919061200d565b81518110611562576115626118ef565b602002602001015160170b9050611587600183836115809190612020565b901d611669565b94506115e1865f8151811061159e5761159e6118ef565b602002602001015160170b876001866115b79190611db0565b815181106115c7576115c76118ef565b602002602001015160170b6115dc9190612047565b6110b5565b9350505050915091565b80601381900b811461161a5760405163327269a760e01b815260a06004820152602481018390526044016105f8565b919050565b5f6111306116506116328460170b6110b5565b61163e61271087611f54565b611648919061200d565b61ffff611402565b611698565b5f61054061166483600a612141565b6116c6565b80601781900b811461161a5760405163327269a760e01b815260c06004820152602481018390526044016105f8565b5f61ffff821115610f63576040516306dfcc6560e41b815260106004820152602481018390526044016105f8565b5f7f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff821115610f635760405163123baf0360e11b8152600481018390526024016105f8565b604051806040016040528061171e61172b565b8152602001606081525090565b6040805160a080820183525f8083526020808401829052838501829052845160c0810186528281529081018290529384018190526060848101829052608085018290529184015290919082019061171e565b5f6020828403121561178d575f5ffd5b5035919050565b602080825282518282018190525f918401906040840190835b8181101561182257835160ff815116845260ff602082015116602085015260408101511515604085015269ffffffffffffffffffff60608201511660608501526080810151600f0b608085015263ffffffff60a08201511660a08501525060c0830192506020840193506001810190506117ad565b509095945050505050565b5f5f6020838503121561183e575f5ffd5b823567ffffffffffffffff811115611854575f5ffd5b8301601f81018513611864575f5ffd5b803567ffffffffffffffff81111561187a575f5ffd5b85602082840101111561188b575f5ffd5b6020919091019590945092505050565b5f81518084528060208401602086015e5f602082860101526020601f19601f83011685010191505092915050565b602081525f611130602083018461189b565b634e487b7160e01b5f52604160045260245ffd5b634e487b7160e01b5f52603260045260245ffd5b634e487b7160e01b5f52601160045260245ffd5b5f6001820161192857611928611903565b5060010190565b5f6020828403121561193f575f5ffd5b5051919050565b60405160a0810167ffffffffffffffff81118282101715611969576119696118db565b60405290565b60405160c0810167ffffffffffffffff81118282101715611969576119696118db565b60405160e0810167ffffffffffffffff81118282101715611969576119696118db565b604051601f8201601f1916810167ffffffffffffffff811182821017156119de576119de6118db565b604052919050565b805160ff8116811461161a575f5ffd5b805163ffffffff8116811461161a575f5ffd5b805161ffff8116811461161a575f5ffd5b80516affffffffffffffffffffff8116811461161a575f5ffd5b5f82601f830112611a43575f5ffd5b815167ffffffffffffffff811115611a5d57611a5d6118db565b611a70601f8201601f19166020016119b5565b818152846020838601011115611a84575f5ffd5b8160208501602083015e5f918101602001919091529392505050565b5f82601f830112611aaf575f5ffd5b815167ffffffffffffffff811115611ac957611ac96118db565b8060051b611ad9602082016119b5565b91825260208185018101929081019086841115611af4575f5ffd5b6020860192505b83831015610bce57825167ffffffffffffffff811115611b19575f5ffd5b860160a0818903601f19011215611b2e575f5ffd5b611b36611946565b602082015160078110611b47575f5ffd5b815260408201516001600160a01b0381168114611b62575f5ffd5b6020820152611b73606083016119e6565b6040820152611b84608083016119f6565b606082015260a082015167ffffffffffffffff811115611ba2575f5ffd5b611bb18a602083860101611a34565b60808301525083525060209283019290910190611afb565b5f60208284031215611bd9575f5ffd5b815167ffffffffffffffff811115611bef575f5ffd5b8201808403610140811215611c02575f5ffd5b611c0a611946565b82518152611c1a602084016119e6565b6020820152611c2b604084016119e6565b604082015260c0605f1983011215611c41575f5ffd5b611c4961196f565b9150611c57606084016119f6565b8252611c6560808401611a09565b6020830152611c7660a08401611a09565b6040830152611c8760c084016119e6565b6060830152611c9860e08401611a1a565b6080830152611caa6101008401611a1a565b60a0830152816060820152610120830151915067ffffffffffffffff821115611cd1575f5ffd5b611cdd86838501611aa0565b608082015295945050505050565b8082018082111561054057610540611903565b805169ffffffffffffffffffff8116811461161a575f5ffd5b5f60e0828403128015611d28575f5ffd5b50611d31611992565b611d3a83611cfe565b815260208301518060170b8114611d4f575f5ffd5b6020820152611d60604084016119f6565b6040820152611d71606084016119f6565b6060820152611d82608084016119f6565b6080820152611d9360a08401611a09565b60a0820152611da460c084016119e6565b60c08201529392505050565b8181038181111561054057610540611903565b604080825283519082018190525f9060208501906060840190835b81811015611dfc578351835260209384019390920191600101611dde565b5050838103602080860191909152855180835291810192508501905f5b81811015611e37578251845260209384019390920191600101611e19565b50919695505050505050565b602081525f825160078110611e6657634e487b7160e01b5f52602160045260245ffd5b806020840152506001600160a01b03602084015116604083015260ff60408401511660608301526060830151611ea4608084018263ffffffff169052565b50608083015160a080840152611ebd60c084018261189b565b949350505050565b5f6060828403128015611ed6575f5ffd5b506040516060810167ffffffffffffffff81118282101715611efa57611efa6118db565b604052611f0683611cfe565b8152602083015180600f0b8114611f1b575f5ffd5b6020820152611f2c604084016119f6565b60408201529392505050565b63ffffffff828116828216039081111561054057610540611903565b808202811582820484141761054057610540611903565b5f60ff821660ff8103611f8057611f80611903565b60010192915050565b8082025f8212600160ff1b84141615611fa457611fa4611903565b818105831482151761054057610540611903565b634e487b7160e01b5f52601260045260245ffd5b5f82611fda57611fda611fb8565b600160ff1b82145f1984141615611ff357611ff3611903565b500590565b5f8161200657612006611903565b505f190190565b5f8261201b5761201b611fb8565b500490565b8082018281125f83128015821682158216171561203f5761203f611903565b505092915050565b8181035f83128015838313168383128216171561039a5761039a611903565b6001815b60018411156113fa5780850481111561208557612085611903565b600184161561209357908102905b60019390931c92800261206a565b5f826120af57506001610540565b816120bb57505f610540565b81600181146120d157600281146120db576120f7565b6001915050610540565b60ff8411156120ec576120ec611903565b50506001821b610540565b5060208310610133831016604e8410600b841016171561211a575081810a610540565b6121265f198484612066565b805f190482111561213957612139611903565b029392505050565b5f61113083836120a156",
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
