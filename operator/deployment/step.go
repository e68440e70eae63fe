package deployment

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/accounts/abi/bind"
	"github.com/ethereum/go-ethereum/common"

	"github.com/eigenshift/avs/operator/chain"
)

// A Step is one transaction of a plan.
type Step struct {
	What  string // in words, such as "create Squares"
	To    common.Address
	Data  []byte
	Value *big.Int // wei; nil is none

	// Created are the contracts that the step creates; none for a call. Anybody may
	// create them: calls are the owner's.
	Created []Contract
	check   *read          // whether a call was made; not used for creations
	refuses *bind.MetaData // whose errors it may meet
}

// A Contract is one that a plan creates.
type Contract struct {
	Name    string
	Address common.Address
	code    []byte // creation code, without the constructor's arguments
	args    []byte // which are encoded here
}

// read is a view call, and what it returns once a step is done.
type read struct {
	to      common.Address
	data    []byte
	want    []byte
	notZero bool // anything but a zero as the first value, in place of want
}

// Reader is what a plan is checked with.
type Reader = bind.ContractCaller

// done reports whether the step has been carried out.
func (s *Step) done(ctx context.Context, on Reader) (bool, error) {
	if s.check != nil {
		return s.check.holds(ctx, on)
	}
	for _, c := range s.Created {
		code, err := on.CodeAt(ctx, c.Address, nil)
		if err != nil {
			return false, fmt.Errorf("look for %s at %s: %w", c.Name, c.Address, err)
		}
		if len(code) == 0 {
			return false, nil
		}
	}
	return true, nil
}

// holds reports whether the view returns what it should. That it reverts is an answer:
// what it asks about is not there yet.
func (r *read) holds(ctx context.Context, on Reader) (bool, error) {
	got, err := on.CallContract(ctx, ethereum.CallMsg{To: &r.to, Data: r.data}, nil)
	switch {
	case chain.IsRevert(err):
		return false, nil
	case err != nil:
		return false, fmt.Errorf("read %s: %w", r.to, err)
	}
	if r.notZero {
		return len(got) >= len(unset) && !bytes.Equal(got[:len(unset)], unset[:]), nil
	}
	return bytes.Equal(got, r.want), nil
}

// A Call is a transaction of the owner to a contract of the plan.
type Call struct {
	What     string // in words, such as "create quorum 0"
	To       common.Address
	Contract *bind.MetaData
	Method   string
	Args     []any
	Value    *big.Int // wei; nil is none
	Done     View
}

// A View is how a call is found to have been made: a method that returns exactly this then.
type View struct {
	To       common.Address // zero: the call's contract, and so is Contract
	Contract *bind.MetaData
	Method   string
	Args     []any
	Returns  []any
	NotZero  bool // in place of Returns: the first value is not zero then
}

func (v View) encode(call Call) (*read, error) {
	if v.To == (common.Address{}) {
		v.To, v.Contract = call.To, call.Contract
	}
	if v.Method == "" {
		return nil, errors.New("it has no check (Done): say by which view it is found to have been made")
	}
	parsed, err := v.Contract.GetAbi()
	if err != nil {
		return nil, err
	}
	method, known := parsed.Methods[v.Method]
	if !known {
		return nil, fmt.Errorf("its check: the contract has no method %s", v.Method)
	}
	data, err := parsed.Pack(v.Method, v.Args...)
	if err != nil {
		return nil, fmt.Errorf("its check: %w", err)
	}
	if v.NotZero {
		return &read{to: v.To, data: data, notZero: true}, nil
	}
	want, err := method.Outputs.Pack(v.Returns...)
	if err != nil {
		return nil, fmt.Errorf("its check: what %s returns: %w", v.Method, err)
	}
	return &read{to: v.To, data: data, want: want}, nil
}
