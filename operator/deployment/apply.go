package deployment

import (
	"bytes"
	"context"
	"fmt"

	"github.com/ethereum/go-ethereum/params"
)

// A Sender carries out steps, in order, and returns when all of them are in blocks.
type Sender interface {
	Send(ctx context.Context, steps []*Step) error
}

// Apply has a sender carry out what is left, and checks everything afterwards. It returns
// how many steps were left.
func (p *Plan) Apply(ctx context.Context, on Reader, sender Sender) (int, error) {
	if err := CheckFactory(ctx, on); err != nil {
		return 0, err
	}
	left, err := p.Left(ctx, on)
	if err != nil {
		return 0, err
	}
	if len(left) > 0 {
		if err := sender.Send(ctx, left); err != nil {
			return len(left), err
		}
	}
	return len(left), p.Verify(ctx, on)
}

// CheckFactory fails where the chain has no factory for CREATE2.
func CheckFactory(ctx context.Context, on Reader) error {
	code, err := on.CodeAt(ctx, params.DeterministicFactoryAddress, nil)
	if err != nil {
		return fmt.Errorf("look for the CREATE2 factory: %w", err)
	}
	if !bytes.Equal(code, params.DeterministicFactoryCode) {
		return fmt.Errorf("the chain has no CREATE2 factory at %s: send its well-known creation transaction first (https://github.com/Arachnid/deterministic-deployment-proxy)", params.DeterministicFactoryAddress)
	}
	return nil
}

// Verify fails for the first step that was not carried out, and for a contract whose code
// is not what the plan creates.
func (p *Plan) Verify(ctx context.Context, on Reader) error {
	for _, step := range p.steps {
		done, err := step.done(ctx, on)
		if err != nil {
			return fmt.Errorf("check after deployment: %s: %w", step.What, err)
		}
		if !done {
			return fmt.Errorf("check after deployment: %s: the chain at %s does not show it", step.What, step.To)
		}
		for _, c := range step.Created {
			code, err := on.CodeAt(ctx, c.Address, nil)
			if err != nil {
				return fmt.Errorf("check after deployment: read the code of %s: %w", c.Name, err)
			}
			if !creates(c.code, code) {
				return fmt.Errorf("check after deployment: %s at %s has other code than the plan creates: ask another node, and do not use it", c.Name, c.Address)
			}
		}
	}
	return nil
}

// push32 is the instruction before an immutable value, of which the compiler leaves 32
// zero bytes in the creation code for the constructor to fill in.
const push32 = 0x7f

var unset [32]byte

// creates reports whether creation code holds the code of a contract, but for its
// immutable values.
func creates(creation, code []byte) bool {
	if len(code) == 0 {
		return false
	}
	for at := 0; at+len(code) <= len(creation); at++ {
		if sameButImmutables(creation[at:at+len(code)], code) {
			return true
		}
	}
	return false
}

func sameButImmutables(template, code []byte) bool {
	for i := 0; i < len(code); i++ {
		if template[i] != code[i] {
			return false
		}
		if value := i + 1; template[i] == push32 && value+len(unset) <= len(code) && bytes.Equal(template[value:value+len(unset)], unset[:]) {
			i += len(unset)
		}
	}
	return true
}
