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
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"oracle_\",\"type\":\"address\",\"internalType\":\"contractIPriceOracle\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"dueFeeds\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"observe\",\"inputs\":[{\"name\":\"feeds\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"tuple[]\",\"internalType\":\"structISourceReader.Observation[]\",\"components\":[{\"name\":\"feed\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"source\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"live\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"roundId\",\"type\":\"uint80\",\"internalType\":\"uint80\"},{\"name\":\"answer\",\"type\":\"int128\",\"internalType\":\"int128\"},{\"name\":\"updatedAt\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"oracle\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIPriceOracle\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"respond\",\"inputs\":[{\"name\":\"spec\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"stateMutability\":\"view\"},{\"type\":\"error\",\"name\":\"FeedsNotActive\",\"inputs\":[{\"name\":\"feeds\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"InsufficientGas\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"MalformedSpec\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"NoFeeds\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"UnknownFeed\",\"inputs\":[{\"name\":\"feed\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"AnswerNotPositive\",\"inputs\":[{\"name\":\"feed\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"answer\",\"type\":\"int192\",\"internalType\":\"int192\"}]},{\"type\":\"error\",\"name\":\"AnswerWithoutSources\",\"inputs\":[{\"name\":\"feed\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]},{\"type\":\"error\",\"name\":\"DuplicateSource\",\"inputs\":[{\"name\":\"source\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"InvalidBounds\",\"inputs\":[{\"name\":\"minAnswer\",\"type\":\"uint88\",\"internalType\":\"uint88\"},{\"name\":\"maxAnswer\",\"type\":\"uint88\",\"internalType\":\"uint88\"}]},{\"type\":\"error\",\"name\":\"InvalidFeedId\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"InvalidHeartbeat\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"InvalidMinSources\",\"inputs\":[{\"name\":\"minSources\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"sources\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"InvalidSource\",\"inputs\":[{\"name\":\"source\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"InvalidSourceCount\",\"inputs\":[{\"name\":\"sources\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"MalformedResponse\",\"inputs\":[{\"name\":\"expectedAnswers\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"NoRounds\",\"inputs\":[{\"name\":\"feed\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]},{\"type\":\"error\",\"name\":\"ObservedInFuture\",\"inputs\":[{\"name\":\"feed\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"observedAt\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"RoundUnavailable\",\"inputs\":[{\"name\":\"feed\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"roundId\",\"type\":\"uint80\",\"internalType\":\"uint80\"}]},{\"type\":\"error\",\"name\":\"TooManyDecimals\",\"inputs\":[{\"name\":\"decimals\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]},{\"type\":\"error\",\"name\":\"TooManyFeeds\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"TooManySources\",\"inputs\":[{\"name\":\"sources\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"UnknownFeedId\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"UnknownStatus\",\"inputs\":[{\"name\":\"feed\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"status\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]}]",
	Sigs: map[string]string{
		"a5975cd0": "dueFeeds()",
		"80020513": "observe(uint256)",
		"7dc0d1d0": "oracle()",
		"a83b5963": "respond(bytes)",
	},
	Bin: "0x60a060405234801561000f575f5ffd5b5060405161205f38038061205f83398101604081905261002e9161003f565b6001600160a01b031660805261006c565b5f6020828403121561004f575f5ffd5b81516001600160a01b0381168114610065575f5ffd5b9392505050565b608051611fb26100ad5f395f818160530152818161010001528181610187015281816103e8015281816105f0015281816109bc0152610bbc0152611fb25ff3fe608060405234801561000f575f5ffd5b506004361061004a575f3560e01c80637dc0d1d01461004e5780638002051314610092578063a5975cd0146100b2578063a83b5963146100c8575b5f5ffd5b6100757f000000000000000000000000000000000000000000000000000000000000000081565b6040516001600160a01b0390911681526020015b60405180910390f35b6100a56100a03660046116e4565b6100e8565b60405161008991906116fb565b6100ba6100fc565b604051908152602001610089565b6100db6100d6366004611794565b610251565b6040516100899190611830565b60605f6100f4836103df565b509392505050565b5f5f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663a5975cd06040518163ffffffff1660e01b8152600401602060405180830381865afa15801561015a573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061017e9190611842565b90505f61020b827f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316631129bd3d6040518163ffffffff1660e01b8152600401602060405180830381865afa1580156101e1573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906102059190611842565b90191690565b90505b801561024b575f61021e82610855565b90506102298161097f565b1561023a57600160ff82161b831792505b5061024481610c4e565b905061020e565b50919050565b60605f5f6102676102628686610c62565b6103df565b915091505f825167ffffffffffffffff81111561028657610286611859565b6040519080825280602002602001820160405280156102af578160200160208202803683370190505b5090505f5b81518110156103c8575f8482815181106102d0576102d061186d565b602002602001015190506103a2815f0151826020015183606001518460a0015185608001517fff0000000000000000000000000000000000000000000000000000000000000060f886901b167eff00000000000000000000000000000000000000000000000000000000000060f086901b16177dffffffffffffffffffff000000000000000000000000000000000000000060a085901b161773ffffffff00000000000000000000000000000000608084901b16176fffffffffffffffffffffffffffffffff82161795945050505050565b8383815181106103b4576103b461186d565b6020908102919091010152506001016102b4565b506103d38282610db1565b93505050505b92915050565b6060805f61046c7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316631129bd3d6040518163ffffffff1660e01b8152600401602060405180830381865afa158015610442573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906104669190611842565b19851690565b90508080156104b3576040517f0910ffcc0000000000000000000000000000000000000000000000000000000081526004016104aa91815260200190565b60405180910390fd5b505f6104be85610ddd565b90505f8167ffffffffffffffff8111156104da576104da611859565b604051908082528060200260200182016040528015610503578160200160208202803683370190505b5090505f8267ffffffffffffffff81111561052057610520611859565b6040519080825280602002602001820160405280156105a657816020015b61059360408051608080820183525f8083526020808401829052845160c0810186528281529081018290528085018290526060810182905291820181905260a082015290918201908152602001606081525090565b81526020019060019003908161053e5790505b5090505f5f5b848110156106ee576105bd89610855565b8482815181106105cf576105cf61186d565b602002602001019060ff16908160ff16815250506105ec89610c4e565b98507f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663a8e050ce85838151811061062f5761062f61186d565b60200260200101516040518263ffffffff1660e01b815260040161065c919060ff91909116815260200190565b5f60405180830381865afa158015610676573d5f5f3e3d5ffd5b505050506040513d5f823e601f3d908101601f1916820160405261069d9190810190611b0e565b8382815181106106af576106af61186d565b60200260200101819052508281815181106106cc576106cc61186d565b60200260200101516060015151826106e49190611c32565b91506001016105ac565b508367ffffffffffffffff81111561070857610708611859565b604051908082528060200260200182016040528015610731578160200160208202803683370190505b5095508067ffffffffffffffff81111561074d5761074d611859565b6040519080825280602002602001820160405280156107ab57816020015b6040805160c0810182525f8082526020808301829052928201819052606082018190526080820181905260a082015282525f1990920191018161076b5790505b5096505f5f5b85811015610849576107f78582815181106107ce576107ce61186d565b60200260200101518583815181106107e8576107e861186d565b60200260200101518b85610e02565b8882815181106108095761080961186d565b6020026020010181815250508381815181106108275761082761186d565b602002602001015160600151518261083f9190611c32565b91506001016107b1565b50505050505050915091565b6fffffffffffffffffffffffffffffffff5f8290039091169081161560071b77ffffffffffffffff0000000000000000ffffffffffffffff82161560061b177bffffffff00000000ffffffff00000000ffffffff00000000ffffffff82161560051b177dffff0000ffff0000ffff0000ffff0000ffff0000ffff0000ffff0000ffff82161560041b177eff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff82161560031b177f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f82161560021b177f333333333333333333333333333333333333333333333333333333333333333382161560011b177f555555555555555555555555555555555555555555555555555555555555555591909116151790565b6040517fa8e050ce00000000000000000000000000000000000000000000000000000000815260ff821660048201525f9081906001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000169063a8e050ce906024015f60405180830381865afa158015610a00573d5f5f3e3d5ffd5b505050506040513d5f823e601f3d908101601f19168201604052610a279190810190611b0e565b905080604001516020015161ffff165f03610a4457505f92915050565b5f610acd848384606001515167ffffffffffffffff811115610a6857610a68611859565b604051908082528060200260200182016040528015610ac657816020015b6040805160c0810182525f8082526020808301829052928201819052606082018190526080820181905260a082015282525f19909201910181610a865790505b505f610e02565b905060018160ff1614610ae357505f9392505050565b5f610b6582610b5f85604001515f6008826060015160ff16901b6010836040015161ffff16901b6020846020015161ffff16901b6030855f015163ffffffff16901b60508660a001516affffffffffffffffffffff16901b60a887608001516affffffffffffffffffffff16901b17171717175f1b9050919050565b90611043565b50905080158015610c455750610c45610b87610b818460401d90565b60170b90565b6040517fd6118da900000000000000000000000000000000000000000000000000000000815260ff88166004820152610c37907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063d6118da99060240160c060405180830381865afa158015610c09573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610c2d9190611c45565b6020015160170b90565b85604001516020015161110c565b95945050505050565b5f81610c5b600182611cde565b1692915050565b5f60208214610c9d576040517fd9fc619f00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b610ca78284611cf1565b905080610ce0576040517f2e70248b00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b608081901c15610d70825f60076fffffffffffffffffffffffffffffffff8311901b9050600667ffffffffffffffff83831c11901b17600563ffffffff83831c11901b17600461ffff83831c11901b17600360ff83831c11901b176002600f83831c117d010102020202030303030303030300000000000000000000000000000000911b9190911791821c1a1790565b90610daa576040517f7ba8f9f80000000000000000000000000000000000000000000000000000000081526004016104aa91815260200190565b5092915050565b60608282604051602001610dc6929190611d0e565b604051602081830303815290604052905092915050565b5f815b801561024b57610def82611d8e565b9150610dfc600182611cde565b16610de0565b5f5f84606001515167ffffffffffffffff811115610e2257610e22611859565b604051908082528060200260200182016040528015610e4b578160200160208202803683370190505b5090505f5f5b866060015151811015610f8f575f610e8588606001518381518110610e7857610e7861186d565b6020026020010151611169565b60ff808b1682528316602082015260a081015160608a01518051929350610ed69263ffffffff9092169185908110610ebf57610ebf61186d565b60200260200101516060015163ffffffff16611395565b15610f5f57610f15816080015189606001518481518110610ef957610ef961186d565b60200260200101516040015160ff168a6020015160ff166113c0565b82604001868660ff1681518110610f2e57610f2e61186d565b602002602001018260170b60170b81525082151515158152505050806040015115610f5f57610f5c83611da6565b92505b8087610f6b8489611c32565b81518110610f7b57610f7b61186d565b602090810291909101015250600101610e51565b505f42905086604001516060015160ff168260ff161015610fd057600882901b61ff0016602082901b67ffffffff000000001617600217935050505061103b565b8183525f5f610fde8561142f565b915091506110338284610ff184866115f9565b600888901b61ff001660109190911b63ffff00001660209290921b67ffffffff000000001660409390931b67ffffffffffffffff191692909217171760011790565b955050505050505b949350505050565b5f5f61104f8460081c90565b60ff1661105c8460081c90565b60ff1610156110705750600190505f611105565b5f61107b8560101c90565b905061ffff8116158015906110a057508061ffff1661109a8560101c90565b61ffff16115b156110b357600160039250925050611105565b5f6110be8560401d90565b60170b90506110cd8660a81c90565b6affffffffffffffffffffff168110806110fc57506110ec8660501c90565b6affffffffffffffffffffff1681115b60049350935050505b9250929050565b5f8161ffff165f0361111f57505f611162565b5f838511611136576111318585611cde565b611140565b6111408486611cde565b905061115061ffff841685611dc4565b61115c61271083611dc4565b10159150505b9392505050565b6040805160c0810182525f80825260208201819052918101829052606081018290526080810182905260a08101919091525f825160018111156111ae576111ae611ddb565b036112b95760208083015160408051600481526024810190915291820180517bffffffffffffffffffffffffffffffffffffffffffffffffffffffff167ffeaf968c000000000000000000000000000000000000000000000000000000001790525f91829161121e91600561162e565b602081015191935091508280156112405750815169ffffffffffffffffffff10155b801561124e575080600f0b81145b80156112625750606082015163ffffffff10155b801561127c5750608082015169ffffffffffffffffffff10155b156112b157815160608084015163ffffffff1660a0870152600f83900b608087015269ffffffffffffffffffff909116908501525b505050919050565b5f5f611337846020015185608001516040516024016112d89190611830565b60408051601f198184030181529190526020810180517bffffffffffffffffffffffffffffffffffffffffffffffffffffffff167f960384a000000000000000000000000000000000000000000000000000000000179052600261162e565b91509150818015611359575080516f7fffffffffffffffffffffffffffffff10155b801561136d5750602081015163ffffffff10155b1561138d578051602082015163ffffffff1660a0850152600f0b60808401525b50505b919050565b5f82158015906113a55750428311155b80156111625750816113b78442611cde565b11159392505050565b5f5f5f85600f0b136113d657505f905080611427565b5f838511611403576113f06113eb8686611cde565b6116ba565b86600f0b6113fe9190611def565b61141e565b6114106113eb8587611cde565b86600f0b61141e9190611e32565b80151593509150505b935093915050565b80515f90819060015b8181101561152a575f8582815181106114535761145361186d565b602002602001015190505f8290505b5f8111801561149a5750601782900b8761147d600184611cde565b8151811061148d5761148d61186d565b602002602001015160170b135b156114fa57866114ab600183611cde565b815181106114bb576114bb61186d565b60200260200101518782815181106114d5576114d561186d565b602002602001019060170b908160170b81525050806114f390611e5e565b9050611462565b8187828151811061150d5761150d61186d565b60179290920b602092830291909101909101525050600101611438565b505f84611538600284611e73565b815181106115485761154861186d565b602002602001015160170b90505f8560026001856115669190611cde565b6115709190611e73565b815181106115805761158061186d565b602002602001015160170b90506001828261159b9190611e86565b901d9450855f815181106115b1576115b161186d565b602002602001015160170b866001856115ca9190611cde565b815181106115da576115da61186d565b602002602001015160170b6115ef9190611ead565b9350505050915091565b5f5f6116058360170b90565b61161161271086611dc4565b61161b9190611e73565b905061ffff81106111625761ffff61103b565b5f6116376116c6565b611645603f6203d090611e73565b611652906203d090611c32565b61165e90612710611c32565b5a1015611697576040517f1c26714c00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b602083028082865160208801896203d090fa3d9190911015169590945092505050565b5f6103d982600a611fa7565b6040518060a001604052806005906020820280368337509192915050565b5f602082840312156116f4575f5ffd5b5035919050565b602080825282518282018190525f918401906040840190835b8181101561178957835160ff815116845260ff602082015116602085015260408101511515604085015269ffffffffffffffffffff60608201511660608501526080810151600f0b608085015263ffffffff60a08201511660a08501525060c083019250602084019350600181019050611714565b509095945050505050565b5f5f602083850312156117a5575f5ffd5b823567ffffffffffffffff8111156117bb575f5ffd5b8301601f810185136117cb575f5ffd5b803567ffffffffffffffff8111156117e1575f5ffd5b8560208284010111156117f2575f5ffd5b6020919091019590945092505050565b5f81518084528060208401602086015e5f602082860101526020601f19601f83011685010191505092915050565b602081525f6111626020830184611802565b5f60208284031215611852575f5ffd5b5051919050565b634e487b7160e01b5f52604160045260245ffd5b634e487b7160e01b5f52603260045260245ffd5b60405160a0810167ffffffffffffffff811182821017156118a4576118a4611859565b60405290565b6040516080810167ffffffffffffffff811182821017156118a4576118a4611859565b60405160c0810167ffffffffffffffff811182821017156118a4576118a4611859565b604051601f8201601f1916810167ffffffffffffffff8111828210171561191957611919611859565b604052919050565b805160ff81168114611390575f5ffd5b805163ffffffff81168114611390575f5ffd5b805161ffff81168114611390575f5ffd5b80516affffffffffffffffffffff81168114611390575f5ffd5b5f82601f83011261197e575f5ffd5b815167ffffffffffffffff81111561199857611998611859565b6119ab601f8201601f19166020016118f0565b8181528460208386010111156119bf575f5ffd5b8160208501602083015e5f918101602001919091529392505050565b5f82601f8301126119ea575f5ffd5b815167ffffffffffffffff811115611a0457611a04611859565b8060051b611a14602082016118f0565b91825260208185018101929081019086841115611a2f575f5ffd5b6020860192505b83831015611b0457825167ffffffffffffffff811115611a54575f5ffd5b860160a0818903601f19011215611a69575f5ffd5b611a71611881565b602082015160028110611a82575f5ffd5b815260408201516001600160a01b0381168114611a9d575f5ffd5b6020820152611aae60608301611921565b6040820152611abf60808301611931565b606082015260a082015167ffffffffffffffff811115611add575f5ffd5b611aec8a60208386010161196f565b60808301525083525060209283019290910190611a36565b9695505050505050565b5f60208284031215611b1e575f5ffd5b815167ffffffffffffffff811115611b34575f5ffd5b8201808403610120811215611b47575f5ffd5b611b4f6118aa565b82518152611b5f60208401611921565b602082015260c0603f1983011215611b75575f5ffd5b611b7d6118cd565b9150611b8b60408401611931565b8252611b9960608401611944565b6020830152611baa60808401611944565b6040830152611bbb60a08401611921565b6060830152611bcc60c08401611955565b6080830152611bdd60e08401611955565b60a0830152816040820152610100830151915067ffffffffffffffff821115611c04575f5ffd5b611c10868385016119db565b606082015295945050505050565b634e487b7160e01b5f52601160045260245ffd5b808201808211156103d9576103d9611c1e565b5f60c0828403128015611c56575f5ffd5b50611c5f6118cd565b825169ffffffffffffffffffff81168114611c78575f5ffd5b81526020830151601781900b8114611c8e575f5ffd5b6020820152611c9f60408401611931565b6040820152611cb060608401611931565b6060820152611cc160808401611944565b6080820152611cd260a08401611921565b60a08201529392505050565b818103818111156103d9576103d9611c1e565b803560208310156103d9575f19602084900360031b1b1692915050565b604080825283519082018190525f9060208501906060840190835b81811015611d47578351835260209384019390920191600101611d29565b5050838103602080860191909152855180835291810192508501905f5b81811015611d82578251845260209384019390920191600101611d64565b50919695505050505050565b5f60018201611d9f57611d9f611c1e565b5060010190565b5f60ff821660ff8103611dbb57611dbb611c1e565b60010192915050565b80820281158282048414176103d9576103d9611c1e565b634e487b7160e01b5f52602160045260245ffd5b8082025f8212600160ff1b84141615611e0a57611e0a611c1e565b81810583148215176103d9576103d9611c1e565b634e487b7160e01b5f52601260045260245ffd5b5f82611e4057611e40611e1e565b600160ff1b82145f1984141615611e5957611e59611c1e565b500590565b5f81611e6c57611e6c611c1e565b505f190190565b5f82611e8157611e81611e1e565b500490565b8082018281125f831280158216821582161715611ea557611ea5611c1e565b505092915050565b8181035f831280158383131683831282161715610daa57610daa611c1e565b6001815b600184111561142757808504811115611eeb57611eeb611c1e565b6001841615611ef957908102905b60019390931c928002611ed0565b5f82611f15575060016103d9565b81611f2157505f6103d9565b8160018114611f375760028114611f4157611f5d565b60019150506103d9565b60ff841115611f5257611f52611c1e565b50506001821b6103d9565b5060208310610133831016604e8410600b8410161715611f80575081810a6103d9565b611f8c5f198484611ecc565b805f1904821115611f9f57611f9f611c1e565b029392505050565b5f6111628383611f0756",
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
// Solidity: function observe(uint256 feeds) view returns((uint8,uint8,bool,uint80,int128,uint32)[])
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
// Solidity: function observe(uint256 feeds) view returns((uint8,uint8,bool,uint80,int128,uint32)[])
func (_SourceReader *SourceReaderSession) Observe(feeds *big.Int) ([]ISourceReaderObservation, error) {
	return _SourceReader.Contract.Observe(&_SourceReader.CallOpts, feeds)
}

// Observe is a free data retrieval call binding the contract method 0x80020513.
//
// Solidity: function observe(uint256 feeds) view returns((uint8,uint8,bool,uint80,int128,uint32)[])
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
