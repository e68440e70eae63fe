package chain

import (
	"context"
	"errors"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/accounts/abi/bind"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
)

// Contract is a contract at an address.
type Contract struct {
	Address common.Address
	ABI     *abi.ABI
}

// NewContract takes the interface from a generated binding.
func NewContract(address common.Address, binding *bind.MetaData) Contract {
	return Contract{Address: address, ABI: Interface(binding)}
}

// Interface returns the interface that a generated binding holds as text. It panics where
// that does not parse: the generator has parsed it before.
func Interface(binding *bind.MetaData) *abi.ABI {
	parsed, err := binding.GetAbi()
	if err != nil {
		panic(fmt.Sprintf("parse contract interface: %v", err))
	}
	return parsed
}

// Bound returns a generated binding, and panics where that cannot be made: for no other
// reason than one for which [Interface] does.
func Bound[T any](binding T, err error) T {
	if err != nil {
		panic(fmt.Sprintf("bind contract: %v", err))
	}
	return binding
}

// Question is a call whose answer, or the first value of it, is a T.
type Question[T any] struct {
	*Call
	contract Contract
	method   string
}

// Ask prepares a call of a view function. T is the Go type that a generated
// binding has for its result.
func Ask[T any](c Contract, method string, args ...any) Question[T] {
	data, err := c.ABI.Pack(method, args...)
	return Question[T]{Call: &Call{To: c.Address, Data: data, Err: err}, contract: c, method: method}
}

// Answer returns what the contract said, once the call was made.
func (q Question[T]) Answer() (T, error) {
	var none T
	if q.Err != nil {
		return none, fmt.Errorf("call %s of %s: %w", q.method, q.contract.Address, q.Err)
	}
	values, err := q.contract.ABI.Unpack(q.method, q.Result)
	if err == nil && len(values) == 0 {
		err = errors.New("no value returned")
	}
	if err != nil {
		return none, fmt.Errorf("call %s of %s: %w: is this the right address?", q.method, q.contract.Address, err)
	}
	return *abi.ConvertType(values[0], new(T)).(*T), nil
}

// Wanted is a call whose answer goes to where it is wanted.
type Wanted struct {
	*Call
	take func() error
}

// Want prepares a call as [Ask] does, whose answer goes to into.
func Want[T any](into *T, c Contract, method string, args ...any) Wanted {
	q := Ask[T](c, method, args...)
	return Wanted{Call: q.Call, take: func() (err error) { *into, err = q.Answer(); return err }}
}

// OrNone leaves what is wanted zero where the contract has no answer.
func (w Wanted) OrNone() Wanted {
	take := w.take
	w.take = func() error { _ = take(); return nil }
	return w
}

// Fetch makes calls in one request. The error is that of the request, or that of the
// first call that has no answer.
func (n *Node) Fetch(ctx context.Context, at At, wanted ...Wanted) error {
	calls := make([]*Call, len(wanted))
	for i, w := range wanted {
		calls[i] = w.Call
	}
	if err := n.CallContracts(ctx, at, calls...); err != nil {
		return err
	}
	for _, w := range wanted {
		if err := w.take(); err != nil {
			return err
		}
	}
	return nil
}

// Read makes one call and returns its answer.
func Read[T any](ctx context.Context, n *Node, at At, c Contract, method string, args ...any) (T, error) {
	q := Ask[T](c, method, args...)
	if err := n.CallContracts(ctx, at, q.Call); err != nil {
		var none T
		return none, fmt.Errorf("call %s of %s: %w", method, c.Address, err)
	}
	return q.Answer()
}

// Contracts lets generated bindings read. With a block hash in their options
// (EIP-1898) a read fails when that block is not canonical, where go-ethereum's
// own client would read the state of a block that was reorganised away.
type Contracts struct{ node *Node }

var (
	_ bind.ContractCaller          = Contracts{}
	_ bind.BlockHashContractCaller = Contracts{}
)

// Contracts returns a reader for generated bindings.
func (n *Node) Contracts() Contracts { return Contracts{n} }

// CallContract implements [bind.ContractCaller].
func (c Contracts) CallContract(ctx context.Context, msg ethereum.CallMsg, number *big.Int) ([]byte, error) {
	at, err := atNumber(number)
	if err != nil {
		return nil, err
	}
	return c.call(ctx, msg, at)
}

// CallContractAtHash implements [bind.BlockHashContractCaller].
func (c Contracts) CallContractAtHash(ctx context.Context, msg ethereum.CallMsg, hash common.Hash) ([]byte, error) {
	return c.call(ctx, msg, AtHash(hash))
}

func (c Contracts) call(ctx context.Context, msg ethereum.CallMsg, at At) ([]byte, error) {
	if msg.To == nil {
		return nil, errors.New("call without a contract")
	}
	call := &Call{To: *msg.To, Data: msg.Data, From: msg.From}
	if err := c.node.CallContracts(ctx, at, call); err != nil {
		return nil, err
	}
	return call.Result, call.Err
}

// CallContracts makes several calls as [Node.CallContracts] does.
func (c Contracts) CallContracts(ctx context.Context, at At, calls ...*Call) error {
	return c.node.CallContracts(ctx, at, calls...)
}

// CodeAt implements [bind.ContractCaller].
func (c Contracts) CodeAt(ctx context.Context, address common.Address, number *big.Int) ([]byte, error) {
	at, err := atNumber(number)
	if err != nil {
		return nil, err
	}
	return c.code(ctx, address, at)
}

// CodeAtHash implements [bind.BlockHashContractCaller].
func (c Contracts) CodeAtHash(ctx context.Context, address common.Address, hash common.Hash) ([]byte, error) {
	return c.code(ctx, address, AtHash(hash))
}

func (c Contracts) code(ctx context.Context, address common.Address, at At) ([]byte, error) {
	var code hexutil.Bytes
	err := c.node.Request(ctx, &code, "eth_getCode", address, at.param())
	return code, err
}

func atNumber(number *big.Int) (At, error) {
	switch {
	case number == nil:
		return Latest, nil
	case number.IsUint64():
		return AtNumber(number.Uint64()), nil
	default:
		return At{}, fmt.Errorf("no block with number %s", number)
	}
}
