package deployment

import (
	"context"
	"fmt"
	"slices"

	"github.com/ethereum/go-ethereum/accounts/abi/bind"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/params"

	"github.com/eigenshift/avs/operator/config"
)

// Deploy adds to a plan what an AVS needs: its task manager, with the plan's verifier, and
// what else there is. It is a function of the plan's settings: equal settings give equal
// addresses.
type Deploy func(*Plan) error

// A Plan is the deployment of an AVS, step by step. Methods that add a step keep the first
// error, which [New] returns, so that a list of them reads as one.
type Plan struct {
	Settings   Settings
	ChainID    uint64
	EigenLayer Core
	Owner      common.Address // of all contracts; calls are its own

	ServiceManager common.Address // the AVS's account in EigenLayer
	Verifier       common.Address // of certificates; the task manager asks it

	salt      common.Hash
	steps     []*Step
	names     []string // of contracts, in the order of their steps
	contracts map[string]common.Address
	operators Operators
	details   any
	readOwn   bool
	err       error
}

// New makes the plan of an AVS. The settings must be valid.
func New(s Settings, chainID uint64, core Core, deploy Deploy) (*Plan, error) {
	p := begin(s, chainID, core)
	p.operators = Operators{
		Contracts:          config.Contracts{DelegationManager: core.DelegationManager},
		AVS:                make(map[string]string),
		BootstrapOperators: s.Operators.Bootstrap,
		Confirmations:      s.Operators.Confirmations,
		Registration: Registration{
			Strategy: s.Quorum.Strategies[0].Address, Deposit: s.Operators.Deposit, MetadataURI: s.Operators.MetadataURI,
		},
	}
	p.service()
	if err := deploy(p); err != nil {
		return nil, err
	}
	switch {
	case p.err != nil:
		return nil, p.err
	case p.operators.Contracts.TaskManager == (common.Address{}):
		return nil, fmt.Errorf("the plan has no task manager: its Deploy must call TaskManager")
	case s.AVS != nil && !p.readOwn:
		return nil, fmt.Errorf("%s: this AVS has no settings of its own: remove the section", s.AVS.Where())
	}
	return p, nil
}

func begin(s Settings, chainID uint64, core Core) *Plan {
	return &Plan{
		Settings: s, ChainID: chainID, EigenLayer: core, Owner: s.Owner,
		salt: crypto.Keccak256Hash([]byte(s.Name)), contracts: make(map[string]common.Address),
	}
}

// Create adds the creation of a contract, with the arguments of its constructor, and
// returns its address. The name must be unique.
func (p *Plan) Create(name string, contract *bind.MetaData, args ...any) common.Address {
	code := common.FromHex(contract.Bin)
	encoded, err := encodeArguments(contract, args)
	if err != nil || len(code) == 0 {
		p.fail(fmt.Errorf("create %s: %d bytes of code: %w", name, len(code), err))
		return common.Address{}
	}
	whole := slices.Concat(code, encoded)
	at := crypto.CreateAddress2(params.DeterministicFactoryAddress, p.salt, crypto.Keccak256(whole))
	p.steps = append(p.steps, &Step{
		What: "create " + name, To: params.DeterministicFactoryAddress, Data: append(p.salt.Bytes(), whole...),
		Created: []Contract{{Name: name, Address: at, code: code, args: encoded}}, refuses: contract,
	})
	p.name(name, at)
	return at
}

func encodeArguments(contract *bind.MetaData, args []any) ([]byte, error) {
	parsed, err := contract.GetAbi()
	if err != nil {
		return nil, err
	}
	return parsed.Constructor.Inputs.Pack(args...)
}

// Also names a contract that the contract of the last step creates itself, as the
// nonce-th from 1 on and with these arguments, and returns its address.
func (p *Plan) Also(name string, contract *bind.MetaData, nonce uint64, args ...any) common.Address {
	step := p.steps[len(p.steps)-1]
	at := crypto.CreateAddress(step.Created[0].Address, nonce)
	encoded, err := encodeArguments(contract, args)
	if err != nil {
		p.fail(fmt.Errorf("create %s: %w", name, err))
	}
	step.Created = append(step.Created, Contract{Name: name, Address: at, code: common.FromHex(contract.Bin), args: encoded})
	p.name(name, at)
	return at
}

// TaskManager is Create for the contract that operators' certificates are settled with.
func (p *Plan) TaskManager(name string, contract *bind.MetaData, args ...any) common.Address {
	at := p.Create(name, contract, args...)
	p.operators.Contracts.TaskManager = at
	return at
}

// Call adds a call of the owner.
func (p *Plan) Call(c Call) {
	parsed, err := c.Contract.GetAbi()
	if err != nil {
		p.fail(fmt.Errorf("%s: %w", c.What, err))
		return
	}
	data, err := parsed.Pack(c.Method, c.Args...)
	if err != nil {
		p.fail(fmt.Errorf("%s: %w", c.What, err))
		return
	}
	check, err := c.Done.encode(c)
	if err != nil {
		p.fail(fmt.Errorf("%s: %w", c.What, err))
		return
	}
	p.steps = append(p.steps, &Step{What: c.What, To: c.To, Data: data, Value: c.Value, check: check, refuses: c.Contract})
}

// Set gives a setting of the AVS in operators' configurations its value.
func (p *Plan) Set(name, value string) { p.operators.AVS[name] = value }

// Details are what the AVS adds to the deployment file, as JSON.
func (p *Plan) Details(details any) { p.details = details }

// Own reads the AVS's own settings, the section avs of the file, into a struct that has
// their defaults. Fields carry the tags that config.Config has.
func (p *Plan) Own(into any) error {
	p.readOwn = true
	if p.Settings.AVS == nil {
		return nil
	}
	return p.Settings.AVS.Decode(into)
}

// name notes the address of a contract.
func (p *Plan) name(name string, at common.Address) {
	if _, taken := p.contracts[name]; taken {
		p.fail(fmt.Errorf("create %s: there is another contract of that name", name))
		return
	}
	p.contracts[name] = at
	p.names = append(p.names, name)
}

// fail keeps the first error.
func (p *Plan) fail(err error) {
	if p.err == nil {
		p.err = err
	}
}

// Steps returns all steps, in order.
func (p *Plan) Steps() []*Step { return slices.Clone(p.steps) }

// Left returns the steps that are left to do.
func (p *Plan) Left(ctx context.Context, on Reader) ([]*Step, error) {
	var left []*Step
	for _, step := range p.steps {
		done, err := step.done(ctx, on)
		if err != nil {
			return nil, fmt.Errorf("%s: %w", step.What, err)
		}
		if !done {
			left = append(left, step)
		}
	}
	return left, nil
}

// Contract returns the address of a contract of the plan.
func (p *Plan) Contract(name string) common.Address { return p.contracts[name] }

// TaskManagerAddress returns where the plan's task manager is going to be.
func (p *Plan) TaskManagerAddress() common.Address { return p.operators.Contracts.TaskManager }
