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
	Bin: "0x60a060405234801561000f575f5ffd5b50604051611f40380380611f4083398101604081905261002e9161003f565b6001600160a01b031660805261006c565b5f6020828403121561004f575f5ffd5b81516001600160a01b0381168114610065575f5ffd5b9392505050565b608051611e936100ad5f395f818160530152818161010001528181610187015281816103e8015281816105f0015281816109290152610ab60152611e935ff3fe608060405234801561000f575f5ffd5b506004361061004a575f3560e01c80637dc0d1d01461004e5780638002051314610092578063a5975cd0146100b2578063a83b5963146100c8575b5f5ffd5b6100757f000000000000000000000000000000000000000000000000000000000000000081565b6040516001600160a01b0390911681526020015b60405180910390f35b6100a56100a03660046115c5565b6100e8565b60405161008991906115dc565b6100ba6100fc565b604051908152602001610089565b6100db6100d6366004611675565b610251565b6040516100899190611711565b60605f6100f4836103df565b509392505050565b5f5f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663a5975cd06040518163ffffffff1660e01b8152600401602060405180830381865afa15801561015a573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061017e9190611723565b90505f61020b827f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316631129bd3d6040518163ffffffff1660e01b8152600401602060405180830381865afa1580156101e1573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906102059190611723565b90191690565b90505b801561024b575f61021e82610855565b9050610229816108ec565b1561023a57600160ff82161b831792505b5061024481610b48565b905061020e565b50919050565b60605f5f6102676102628686610b5c565b6103df565b915091505f825167ffffffffffffffff8111156102865761028661173a565b6040519080825280602002602001820160405280156102af578160200160208202803683370190505b5090505f5b81518110156103c8575f8482815181106102d0576102d061174e565b602002602001015190506103a2815f0151826020015183606001518460a0015185608001517fff0000000000000000000000000000000000000000000000000000000000000060f886901b167eff00000000000000000000000000000000000000000000000000000000000060f086901b16177dffffffffffffffffffff000000000000000000000000000000000000000060a085901b161773ffffffff00000000000000000000000000000000608084901b16176fffffffffffffffffffffffffffffffff82161795945050505050565b8383815181106103b4576103b461174e565b6020908102919091010152506001016102b4565b506103d38282610cab565b93505050505b92915050565b6060805f61046c7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316631129bd3d6040518163ffffffff1660e01b8152600401602060405180830381865afa158015610442573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906104669190611723565b19851690565b90508080156104b3576040517f0910ffcc0000000000000000000000000000000000000000000000000000000081526004016104aa91815260200190565b60405180910390fd5b505f6104be85610cd7565b90505f8167ffffffffffffffff8111156104da576104da61173a565b604051908082528060200260200182016040528015610503578160200160208202803683370190505b5090505f8267ffffffffffffffff8111156105205761052061173a565b6040519080825280602002602001820160405280156105a657816020015b61059360408051608080820183525f8083526020808401829052845160c0810186528281529081018290528085018290526060810182905291820181905260a082015290918201908152602001606081525090565b81526020019060019003908161053e5790505b5090505f5f5b848110156106ee576105bd89610855565b8482815181106105cf576105cf61174e565b602002602001019060ff16908160ff16815250506105ec89610b48565b98507f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663a8e050ce85838151811061062f5761062f61174e565b60200260200101516040518263ffffffff1660e01b815260040161065c919060ff91909116815260200190565b5f60405180830381865afa158015610676573d5f5f3e3d5ffd5b505050506040513d5f823e601f3d908101601f1916820160405261069d91908101906119ef565b8382815181106106af576106af61174e565b60200260200101819052508281815181106106cc576106cc61174e565b60200260200101516060015151826106e49190611b13565b91506001016105ac565b508367ffffffffffffffff8111156107085761070861173a565b604051908082528060200260200182016040528015610731578160200160208202803683370190505b5095508067ffffffffffffffff81111561074d5761074d61173a565b6040519080825280602002602001820160405280156107ab57816020015b6040805160c0810182525f8082526020808301829052928201819052606082018190526080820181905260a082015282525f1990920191018161076b5790505b5096505f5f5b85811015610849576107f78582815181106107ce576107ce61174e565b60200260200101518583815181106107e8576107e861174e565b60200260200101518b85610cfc565b8882815181106108095761080961174e565b6020026020010181815250508381815181106108275761082761174e565b602002602001015160600151518261083f9190611b13565b91506001016107b1565b50505050505050915091565b5f816108e581830382165f60076fffffffffffffffffffffffffffffffff8311901b9050600667ffffffffffffffff83831c11901b17600563ffffffff83831c11901b17600461ffff83831c11901b17600360ff83831c11901b176002600f83831c117d010102020202030303030303030300000000000000000000000000000000911b9190911791821c1a1790565b9392505050565b6040517fa8e050ce00000000000000000000000000000000000000000000000000000000815260ff821660048201525f9081906001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000169063a8e050ce906024015f60405180830381865afa15801561096d573d5f5f3e3d5ffd5b505050506040513d5f823e601f3d908101601f1916820160405261099491908101906119ef565b905080604001516020015161ffff165f036109b157505f92915050565b5f610a3a848384606001515167ffffffffffffffff8111156109d5576109d561173a565b604051908082528060200260200182016040528015610a3357816020015b6040805160c0810182525f8082526020808301829052928201819052606082018190526080820181905260a082015282525f199092019101816109f35790505b505f610cfc565b905060018160ff1614610a5057505f9392505050565b5f610a5f836040015183610f3d565b50905080158015610b3f5750610b3f610a81610a7b8460401d90565b60170b90565b6040517fd6118da900000000000000000000000000000000000000000000000000000000815260ff88166004820152610b31907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063d6118da99060240160c060405180830381865afa158015610b03573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610b279190611b26565b6020015160170b90565b856040015160200151610fef565b95945050505050565b5f81610b55600182611bbf565b1692915050565b5f60208214610b97576040517fd9fc619f00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b610ba18284611bd2565b905080610bda576040517f2e70248b00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b608081901c15610c6a825f60076fffffffffffffffffffffffffffffffff8311901b9050600667ffffffffffffffff83831c11901b17600563ffffffff83831c11901b17600461ffff83831c11901b17600360ff83831c11901b176002600f83831c117d010102020202030303030303030300000000000000000000000000000000911b9190911791821c1a1790565b90610ca4576040517f7ba8f9f80000000000000000000000000000000000000000000000000000000081526004016104aa91815260200190565b5092915050565b60608282604051602001610cc0929190611bef565b604051602081830303815290604052905092915050565b5f815b801561024b57610ce982611c6f565b9150610cf6600182611bbf565b16610cda565b5f5f84606001515167ffffffffffffffff811115610d1c57610d1c61173a565b604051908082528060200260200182016040528015610d45578160200160208202803683370190505b5090505f5f5b866060015151811015610e89575f610d7f88606001518381518110610d7257610d7261174e565b602002602001015161104a565b60ff808b1682528316602082015260a081015160608a01518051929350610dd09263ffffffff9092169185908110610db957610db961174e565b60200260200101516060015163ffffffff16611276565b15610e5957610e0f816080015189606001518481518110610df357610df361174e565b60200260200101516040015160ff168a6020015160ff166112a1565b82604001868660ff1681518110610e2857610e2861174e565b602002602001018260170b60170b81525082151515158152505050806040015115610e5957610e5683611c87565b92505b8087610e658489611b13565b81518110610e7557610e7561174e565b602090810291909101015250600101610d4b565b505f42905086604001516060015160ff168260ff161015610eca57600882901b61ff0016602082901b67ffffffff0000000016176002179350505050610f35565b8183525f5f610ed885611310565b91509150610f2d8284610eeb84866114da565b600888901b61ff001660109190911b63ffff00001660209290921b67ffffffff000000001660409390931b67ffffffffffffffff191692909217171760011790565b955050505050505b949350505050565b5f5f836060015160ff16610f518460081c90565b60ff161015610f655750600190505f610fe8565b604084015161ffff1615801590610f905750836040015161ffff16610f8a8460101c90565b61ffff16115b15610fa15750600190506003610fe8565b5f610fac8460401d90565b60170b905084608001516affffffffffffffffffffff16811080610fe057508460a001516affffffffffffffffffffff1681115b600492509250505b9250929050565b5f8161ffff165f0361100257505f6108e5565b5f838511611019576110148585611bbf565b611023565b6110238486611bbf565b905061103361ffff841685611ca5565b61103f61271083611ca5565b101595945050505050565b6040805160c0810182525f80825260208201819052918101829052606081018290526080810182905260a08101919091525f8251600181111561108f5761108f611cbc565b0361119a5760208083015160408051600481526024810190915291820180517bffffffffffffffffffffffffffffffffffffffffffffffffffffffff167ffeaf968c000000000000000000000000000000000000000000000000000000001790525f9182916110ff91600561150f565b602081015191935091508280156111215750815169ffffffffffffffffffff10155b801561112f575080600f0b81145b80156111435750606082015163ffffffff10155b801561115d5750608082015169ffffffffffffffffffff10155b1561119257815160608084015163ffffffff1660a0870152600f83900b608087015269ffffffffffffffffffff909116908501525b505050919050565b5f5f611218846020015185608001516040516024016111b99190611711565b60408051601f198184030181529190526020810180517bffffffffffffffffffffffffffffffffffffffffffffffffffffffff167f960384a000000000000000000000000000000000000000000000000000000000179052600261150f565b9150915081801561123a575080516f7fffffffffffffffffffffffffffffff10155b801561124e5750602081015163ffffffff10155b1561126e578051602082015163ffffffff1660a0850152600f0b60808401525b50505b919050565b5f82158015906112865750428311155b80156108e55750816112988442611bbf565b11159392505050565b5f5f5f85600f0b136112b757505f905080611308565b5f8385116112e4576112d16112cc8686611bbf565b61159b565b86600f0b6112df9190611cd0565b6112ff565b6112f16112cc8587611bbf565b86600f0b6112ff9190611d13565b80151593509150505b935093915050565b80515f90819060015b8181101561140b575f8582815181106113345761133461174e565b602002602001015190505f8290505b5f8111801561137b5750601782900b8761135e600184611bbf565b8151811061136e5761136e61174e565b602002602001015160170b135b156113db578661138c600183611bbf565b8151811061139c5761139c61174e565b60200260200101518782815181106113b6576113b661174e565b602002602001019060170b908160170b81525050806113d490611d3f565b9050611343565b818782815181106113ee576113ee61174e565b60179290920b602092830291909101909101525050600101611319565b505f84611419600284611d54565b815181106114295761142961174e565b602002602001015160170b90505f8560026001856114479190611bbf565b6114519190611d54565b815181106114615761146161174e565b602002602001015160170b90506001828261147c9190611d67565b901d9450855f815181106114925761149261174e565b602002602001015160170b866001856114ab9190611bbf565b815181106114bb576114bb61174e565b602002602001015160170b6114d09190611d8e565b9350505050915091565b5f5f6114e68360170b90565b6114f261271086611ca5565b6114fc9190611d54565b905061ffff81106108e55761ffff610f35565b5f6115186115a7565b611526603f6203d090611d54565b611533906203d090611b13565b61153f90612710611b13565b5a1015611578576040517f1c26714c00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b602083028082865160208801896203d090fa3d9190911015169590945092505050565b5f6103d982600a611e88565b6040518060a001604052806005906020820280368337509192915050565b5f602082840312156115d5575f5ffd5b5035919050565b602080825282518282018190525f918401906040840190835b8181101561166a57835160ff815116845260ff602082015116602085015260408101511515604085015269ffffffffffffffffffff60608201511660608501526080810151600f0b608085015263ffffffff60a08201511660a08501525060c0830192506020840193506001810190506115f5565b509095945050505050565b5f5f60208385031215611686575f5ffd5b823567ffffffffffffffff81111561169c575f5ffd5b8301601f810185136116ac575f5ffd5b803567ffffffffffffffff8111156116c2575f5ffd5b8560208284010111156116d3575f5ffd5b6020919091019590945092505050565b5f81518084528060208401602086015e5f602082860101526020601f19601f83011685010191505092915050565b602081525f6108e560208301846116e3565b5f60208284031215611733575f5ffd5b5051919050565b634e487b7160e01b5f52604160045260245ffd5b634e487b7160e01b5f52603260045260245ffd5b60405160a0810167ffffffffffffffff811182821017156117855761178561173a565b60405290565b6040516080810167ffffffffffffffff811182821017156117855761178561173a565b60405160c0810167ffffffffffffffff811182821017156117855761178561173a565b604051601f8201601f1916810167ffffffffffffffff811182821017156117fa576117fa61173a565b604052919050565b805160ff81168114611271575f5ffd5b805163ffffffff81168114611271575f5ffd5b805161ffff81168114611271575f5ffd5b80516affffffffffffffffffffff81168114611271575f5ffd5b5f82601f83011261185f575f5ffd5b815167ffffffffffffffff8111156118795761187961173a565b61188c601f8201601f19166020016117d1565b8181528460208386010111156118a0575f5ffd5b8160208501602083015e5f918101602001919091529392505050565b5f82601f8301126118cb575f5ffd5b815167ffffffffffffffff8111156118e5576118e561173a565b8060051b6118f5602082016117d1565b91825260208185018101929081019086841115611910575f5ffd5b6020860192505b838310156119e557825167ffffffffffffffff811115611935575f5ffd5b860160a0818903601f1901121561194a575f5ffd5b611952611762565b602082015160028110611963575f5ffd5b815260408201516001600160a01b038116811461197e575f5ffd5b602082015261198f60608301611802565b60408201526119a060808301611812565b606082015260a082015167ffffffffffffffff8111156119be575f5ffd5b6119cd8a602083860101611850565b60808301525083525060209283019290910190611917565b9695505050505050565b5f602082840312156119ff575f5ffd5b815167ffffffffffffffff811115611a15575f5ffd5b8201808403610120811215611a28575f5ffd5b611a3061178b565b82518152611a4060208401611802565b602082015260c0603f1983011215611a56575f5ffd5b611a5e6117ae565b9150611a6c60408401611812565b8252611a7a60608401611825565b6020830152611a8b60808401611825565b6040830152611a9c60a08401611802565b6060830152611aad60c08401611836565b6080830152611abe60e08401611836565b60a0830152816040820152610100830151915067ffffffffffffffff821115611ae5575f5ffd5b611af1868385016118bc565b606082015295945050505050565b634e487b7160e01b5f52601160045260245ffd5b808201808211156103d9576103d9611aff565b5f60c0828403128015611b37575f5ffd5b50611b406117ae565b825169ffffffffffffffffffff81168114611b59575f5ffd5b81526020830151601781900b8114611b6f575f5ffd5b6020820152611b8060408401611812565b6040820152611b9160608401611812565b6060820152611ba260808401611825565b6080820152611bb360a08401611802565b60a08201529392505050565b818103818111156103d9576103d9611aff565b803560208310156103d9575f19602084900360031b1b1692915050565b604080825283519082018190525f9060208501906060840190835b81811015611c28578351835260209384019390920191600101611c0a565b5050838103602080860191909152855180835291810192508501905f5b81811015611c63578251845260209384019390920191600101611c45565b50919695505050505050565b5f60018201611c8057611c80611aff565b5060010190565b5f60ff821660ff8103611c9c57611c9c611aff565b60010192915050565b80820281158282048414176103d9576103d9611aff565b634e487b7160e01b5f52602160045260245ffd5b8082025f8212600160ff1b84141615611ceb57611ceb611aff565b81810583148215176103d9576103d9611aff565b634e487b7160e01b5f52601260045260245ffd5b5f82611d2157611d21611cff565b600160ff1b82145f1984141615611d3a57611d3a611aff565b500590565b5f81611d4d57611d4d611aff565b505f190190565b5f82611d6257611d62611cff565b500490565b8082018281125f831280158216821582161715611d8657611d86611aff565b505092915050565b8181035f831280158383131683831282161715610ca457610ca4611aff565b6001815b600184111561130857808504811115611dcc57611dcc611aff565b6001841615611dda57908102905b60019390931c928002611db1565b5f82611df6575060016103d9565b81611e0257505f6103d9565b8160018114611e185760028114611e2257611e3e565b60019150506103d9565b60ff841115611e3357611e33611aff565b50506001821b6103d9565b5060208310610133831016604e8410600b8410161715611e61575081810a6103d9565b611e6d5f198484611dad565b805f1904821115611e8057611e80611aff565b029392505050565b5f6108e58383611de856",
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
