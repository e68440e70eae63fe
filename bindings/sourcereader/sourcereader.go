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
	UpdatedAt *big.Int
}

// SourceReaderMetaData contains all meta data concerning the SourceReader contract.
var SourceReaderMetaData = &bind.MetaData{
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"oracle_\",\"type\":\"address\",\"internalType\":\"contractIPriceOracle\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"observe\",\"inputs\":[{\"name\":\"feeds\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"tuple[]\",\"internalType\":\"structISourceReader.Observation[]\",\"components\":[{\"name\":\"feed\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"source\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"live\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"roundId\",\"type\":\"uint80\",\"internalType\":\"uint80\"},{\"name\":\"answer\",\"type\":\"int256\",\"internalType\":\"int256\"},{\"name\":\"updatedAt\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"oracle\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIPriceOracle\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"respond\",\"inputs\":[{\"name\":\"spec\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"stateMutability\":\"view\"},{\"type\":\"error\",\"name\":\"FeedsNotActive\",\"inputs\":[{\"name\":\"feeds\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"InsufficientGas\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"MalformedSpec\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"NoFeeds\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"AnswerNotPositive\",\"inputs\":[{\"name\":\"feed\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"answer\",\"type\":\"int192\",\"internalType\":\"int192\"}]},{\"type\":\"error\",\"name\":\"AnswerWithoutSources\",\"inputs\":[{\"name\":\"feed\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]},{\"type\":\"error\",\"name\":\"DuplicateSource\",\"inputs\":[{\"name\":\"source\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"InvalidFeedId\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"InvalidHeartbeat\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"InvalidMinSources\",\"inputs\":[{\"name\":\"minSources\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"sources\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"InvalidSource\",\"inputs\":[{\"name\":\"source\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"InvalidSourceCount\",\"inputs\":[{\"name\":\"sources\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"MalformedResponse\",\"inputs\":[{\"name\":\"expectedAnswers\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"NoRounds\",\"inputs\":[{\"name\":\"feed\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]},{\"type\":\"error\",\"name\":\"ObservedInFuture\",\"inputs\":[{\"name\":\"feed\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"observedAt\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"RoundUnavailable\",\"inputs\":[{\"name\":\"feed\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"roundId\",\"type\":\"uint80\",\"internalType\":\"uint80\"}]},{\"type\":\"error\",\"name\":\"TooManyDecimals\",\"inputs\":[{\"name\":\"decimals\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]},{\"type\":\"error\",\"name\":\"TooManyFeeds\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"UnknownFeed\",\"inputs\":[{\"name\":\"feed\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"UnknownFeedId\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"UnknownStatus\",\"inputs\":[{\"name\":\"feed\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"status\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]}]",
	Sigs: map[string]string{
		"80020513": "observe(uint256)",
		"7dc0d1d0": "oracle()",
		"a83b5963": "respond(bytes)",
	},
	Bin: "0x60a0604052348015600e575f5ffd5b506040516116e83803806116e8833981016040819052602b91603b565b6001600160a01b03166080526066565b5f60208284031215604a575f5ffd5b81516001600160a01b0381168114605f575f5ffd5b9392505050565b60805161165d61008b5f395f81816048015281816101460152610340015261165d5ff3fe608060405234801561000f575f5ffd5b506004361061003f575f3560e01c80637dc0d1d0146100435780638002051314610094578063a83b5963146100b4575b5f5ffd5b61006a7f000000000000000000000000000000000000000000000000000000000000000081565b60405173ffffffffffffffffffffffffffffffffffffffff90911681526020015b60405180910390f35b6100a76100a2366004610f1c565b6100d4565b60405161008b9190610f33565b6100c76100c2366004610fc3565b6100e8565b60405161008b919061105f565b60605f6100e08361013d565b509392505050565b60605f5f6100fe6100f986866105b2565b61013d565b91509150610132826040516020016101169190610f33565b6040516020818303038152906040528051906020012082610630565b925050505b92915050565b6060805f6101d77f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff16631129bd3d6040518163ffffffff1660e01b8152600401602060405180830381865afa1580156101ad573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906101d19190611071565b19851690565b905080801561021e576040517f0910ffcc00000000000000000000000000000000000000000000000000000000815260040161021591815260200190565b60405180910390fd5b505f6102298561065c565b90505f8167ffffffffffffffff81111561024557610245611088565b60405190808252806020026020018201604052801561026e578160200160208202803683370190505b5090505f8267ffffffffffffffff81111561028b5761028b611088565b6040519080825280602002602001820160405280156102f657816020015b6102e36040518060a001604052805f81526020015f60ff1681526020015f60ff1681526020015f63ffffffff168152602001606081525090565b8152602001906001900390816102a95790505b5090505f5f5b8481101561044b5761030d89610687565b84828151811061031f5761031f6110b5565b602002602001019060ff16908160ff168152505061033c8961071e565b98507f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff1663a8e050ce85838151811061038c5761038c6110b5565b60200260200101516040518263ffffffff1660e01b81526004016103b9919060ff91909116815260200190565b5f60405180830381865afa1580156103d3573d5f5f3e3d5ffd5b505050506040513d5f823e601f3d908101601f191682016040526103fa91908101906111cb565b83828151811061040c5761040c6110b5565b6020026020010181905250828181518110610429576104296110b5565b602002602001015160800151518261044191906113d3565b91506001016102fc565b508367ffffffffffffffff81111561046557610465611088565b60405190808252806020026020018201604052801561048e578160200160208202803683370190505b5095508067ffffffffffffffff8111156104aa576104aa611088565b60405190808252806020026020018201604052801561050857816020015b6040805160c0810182525f8082526020808301829052928201819052606082018190526080820181905260a082015282525f199092019101816104c85790505b5096505f5f5b858110156105a65761055485828151811061052b5761052b6110b5565b6020026020010151858381518110610545576105456110b5565b60200260200101518b85610732565b888281518110610566576105666110b5565b602002602001018181525050838181518110610584576105846110b5565b602002602001015160800151518261059c91906113d3565b915060010161050e565b50505050505050915091565b5f602082146105ed576040517fd9fc619f00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b6105f782846113e6565b905080610137576040517f2e70248b00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b60608282604051602001610645929190611403565b604051602081830303815290604052905092915050565b5f815b80156106815761066e82611450565b915061067b600182611468565b1661065f565b50919050565b5f8161071781830382165f60076fffffffffffffffffffffffffffffffff8311901b9050600667ffffffffffffffff83831c11901b17600563ffffffff83831c11901b17600461ffff83831c11901b17600360ff83831c11901b176002600f83831c117d010102020202030303030303030300000000000000000000000000000000911b9190911791821c1a1790565b9392505050565b5f8161072b600182611468565b1692915050565b5f5f84608001515167ffffffffffffffff81111561075257610752611088565b60405190808252806020026020018201604052801561077b578160200160208202803683370190505b5090505f5f5b8660800151518110156108b6575f6107b5886080015183815181106107a8576107a86110b5565b602002602001015161097d565b60ff808b1682528316602082015260a081015160808a015180519293506107fd92859081106107e6576107e66110b5565b60200260200101516060015163ffffffff16610b7f565b156108865761083c816080015189608001518481518110610820576108206110b5565b60200260200101516040015160ff168a6020015160ff16610baa565b82604001868660ff1681518110610855576108556110b5565b602002602001018260170b60170b81525082151515158152505050806040015115610886576108838361147b565b92505b808761089284896113d3565b815181106108a2576108a26110b5565b602090810291909101015250600101610781565b505f429050866040015160ff168260ff1610156108f357600882901b61ff0016602082901b67ffffffff0000000016176002179350505050610975565b8183525f5f61090185610c78565b9150915061096d82846109148486610e42565b600888901b61ff001660109190911b63ffff00001660209290921b67ffffffff000000001660409390931b7fffffffffffffffffffffffffffffffffffffffffffffffff00000000000000001692909217171760011790565b955050505050505b949350505050565b6040805160c0810182525f80825260208201819052918101829052606081018290526080810182905260a08101919091525f825160018111156109c2576109c2611499565b03610aa15760208083015160408051600481526024810190915291820180517bffffffffffffffffffffffffffffffffffffffffffffffffffffffff167ffeaf968c000000000000000000000000000000000000000000000000000000001790525f918291610a32916005610e72565b91509150818015610a4e5750805169ffffffffffffffffffff10155b8015610a685750608081015169ffffffffffffffffffff10155b15610a9a578051602082015160608084015160a0870152608086019190915269ffffffffffffffffffff909116908401525b5050919050565b5f5f610b1f84602001518560800151604051602401610ac0919061105f565b60408051601f198184030181529190526020810180517bffffffffffffffffffffffffffffffffffffffffffffffffffffffff167f960384a0000000000000000000000000000000000000000000000000000000001790526002610e72565b91509150818015610b41575080516fffffffffffffffffffffffffffffffff10155b8015610b61575060208101516fffffffffffffffffffffffffffffffff10155b15610a9a57805160209091015160a08401526080830152505b919050565b5f8215801590610b8f5750428311155b8015610717575081610ba18442611468565b11159392505050565b5f5f5f8513610bbd57505f905080610c70565b84777fffffffffffffffffffffffffffffffffffffffffffffff84861115610c0557610be98587611468565b610bf490600a6115a1565b610bfe90836115ac565b9150610c4a565b5f610c108787611468565b610c1b90600a6115a1565b9050610c2781836115ac565b831115610c3c575f5f94509450505050610c70565b610c4681846115e4565b9250505b811580610c5657508082115b15610c68575f5f935093505050610c70565b506001925090505b935093915050565b80515f90819060015b81811015610d73575f858281518110610c9c57610c9c6110b5565b602002602001015190505f8290505b5f81118015610ce35750601782900b87610cc6600184611468565b81518110610cd657610cd66110b5565b602002602001015160170b135b15610d435786610cf4600183611468565b81518110610d0457610d046110b5565b6020026020010151878281518110610d1e57610d1e6110b5565b602002602001019060170b908160170b8152505080610d3c906115fb565b9050610cab565b81878281518110610d5657610d566110b5565b60179290920b602092830291909101909101525050600101610c81565b505f84610d816002846115ac565b81518110610d9157610d916110b5565b602002602001015160170b90505f856002600185610daf9190611468565b610db991906115ac565b81518110610dc957610dc96110b5565b602002602001015160170b905060018282610de49190611610565b901d9450855f81518110610dfa57610dfa6110b5565b602002602001015160170b86600185610e139190611468565b81518110610e2357610e236110b5565b602002602001015160170b610e389190611637565b9350505050915091565b5f80601783900b610e55612710866115e4565b610e5f91906115ac565b905061ffff81106107175761ffff610975565b5f610e7b610efe565b610e89603f6203d0906115ac565b610e96906203d0906113d3565b610ea2906127106113d3565b5a1015610edb576040517f1c26714c00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b602083028082865160208801896203d090fa3d9190911015169590945092505050565b6040518060a001604052806005906020820280368337509192915050565b5f60208284031215610f2c575f5ffd5b5035919050565b602080825282518282018190525f918401906040840190835b81811015610fb857835160ff815116845260ff602082015116602085015260408101511515604085015269ffffffffffffffffffff60608201511660608501526080810151608085015260a081015160a08501525060c083019250602084019350600181019050610f4c565b509095945050505050565b5f5f60208385031215610fd4575f5ffd5b823567ffffffffffffffff811115610fea575f5ffd5b8301601f81018513610ffa575f5ffd5b803567ffffffffffffffff811115611010575f5ffd5b856020828401011115611021575f5ffd5b6020919091019590945092505050565b5f81518084528060208401602086015e5f602082860101526020601f19601f83011685010191505092915050565b602081525f6107176020830184611031565b5f60208284031215611081575f5ffd5b5051919050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b60405160a0810167ffffffffffffffff8111828210171561110557611105611088565b60405290565b604051601f8201601f1916810167ffffffffffffffff8111828210171561113457611134611088565b604052919050565b805160ff81168114610b7a575f5ffd5b805163ffffffff81168114610b7a575f5ffd5b5f82601f83011261116e575f5ffd5b815167ffffffffffffffff81111561118857611188611088565b61119b6020601f19601f8401160161110b565b8181528460208386010111156111af575f5ffd5b8160208501602083015e5f918101602001919091529392505050565b5f602082840312156111db575f5ffd5b815167ffffffffffffffff8111156111f1575f5ffd5b820160a08185031215611202575f5ffd5b61120a6110e2565b8151815261121a6020830161113c565b602082015261122b6040830161113c565b604082015261123c6060830161114c565b6060820152608082015167ffffffffffffffff81111561125a575f5ffd5b80830192505084601f83011261126e575f5ffd5b815167ffffffffffffffff81111561128857611288611088565b8060051b6112986020820161110b565b918252602081850181019290810190888411156112b3575f5ffd5b6020860192505b8383101561139557825167ffffffffffffffff8111156112d8575f5ffd5b860160a0818b03601f190112156112ed575f5ffd5b6112f56110e2565b602082015160028110611306575f5ffd5b8152604082015173ffffffffffffffffffffffffffffffffffffffff8116811461132e575f5ffd5b602082015261133f6060830161113c565b60408201526113506080830161114c565b606082015260a082015167ffffffffffffffff81111561136e575f5ffd5b61137d8c60208386010161115f565b608083015250835250602092830192909101906112ba565b608085015250919695505050505050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b80820180821115610137576101376113a6565b80356020831015610137575f19602084900360031b1b1692915050565b5f60408201848352604060208401528084518083526060850191506020860192505f5b81811015611444578351835260209384019390920191600101611426565b50909695505050505050565b5f5f198203611461576114616113a6565b5060010190565b81810381811115610137576101376113a6565b5f60ff821660ff8103611490576114906113a6565b60010192915050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52602160045260245ffd5b6001815b6001841115610c70578085048111156114e5576114e56113a6565b60018416156114f357908102905b60019390931c9280026114ca565b5f8261150f57506001610137565b8161151b57505f610137565b8160018114611531576002811461153b57611557565b6001915050610137565b60ff84111561154c5761154c6113a6565b50506001821b610137565b5060208310610133831016604e8410600b841016171561157a575081810a610137565b6115865f1984846114c6565b805f1904821115611599576115996113a6565b029392505050565b5f6107178383611501565b5f826115df577f4e487b71000000000000000000000000000000000000000000000000000000005f52601260045260245ffd5b500490565b8082028115828204841417610137576101376113a6565b5f81611609576116096113a6565b505f190190565b8082018281125f83128015821682158216171561162f5761162f6113a6565b505092915050565b8181035f831280158383131683831282161715611656576116566113a6565b509291505056",
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

// Observe is a free data retrieval call binding the contract method 0x80020513.
//
// Solidity: function observe(uint256 feeds) view returns((uint8,uint8,bool,uint80,int256,uint256)[])
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
// Solidity: function observe(uint256 feeds) view returns((uint8,uint8,bool,uint80,int256,uint256)[])
func (_SourceReader *SourceReaderSession) Observe(feeds *big.Int) ([]ISourceReaderObservation, error) {
	return _SourceReader.Contract.Observe(&_SourceReader.CallOpts, feeds)
}

// Observe is a free data retrieval call binding the contract method 0x80020513.
//
// Solidity: function observe(uint256 feeds) view returns((uint8,uint8,bool,uint80,int256,uint256)[])
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
