// Package avs is what operators answer: the square of the number that a request names.
package avs

import (
	"context"
	"fmt"
	"math/big"
	"strings"

	"github.com/ethereum/go-ethereum/accounts/abi/bind"

	"github.com/eigenshift/avs/eigenshift"
	"github.com/eigenshift/avs/examples/square/bindings"
	"github.com/eigenshift/avs/operator"
	"github.com/eigenshift/avs/operator/requests"
)

// numbers is the codec of what is asked and of what is answered.
var numbers = eigenshift.ABI[*big.Int]("uint256")

// squarer answers a number with its square.
type squarer struct{}

func (squarer) Respond(_ context.Context, t eigenshift.Task[*big.Int]) (*big.Int, error) {
	return new(big.Int).Mul(t.Spec, t.Spec), nil
}

// asked returns the number that a request names.
func asked(r requests.Request) (*big.Int, error) { return numbers.Decode(r.Spec) }

// Ask returns what a request for the square of a number asks, as the contract takes it.
func Ask(arguments []string) ([]byte, error) {
	number, ok := new(big.Int).SetString(strings.Join(arguments, " "), 10)
	if !ok || number.Sign() < 0 {
		return nil, fmt.Errorf("%q: give one whole number, such as 12", arguments)
	}
	return numbers.Encode(number)
}

// service is the AVS with a schedule of tasks.
func service(schedule eigenshift.Schedule[*big.Int]) eigenshift.AVS[*big.Int, *big.Int] {
	return eigenshift.AVS[*big.Int, *big.Int]{App: squarer{}, Specs: numbers, Responses: numbers, Schedule: schedule}
}

// open puts the AVS together once an operator has its configuration and its node.
func open(ctx context.Context, r operator.Runtime) (eigenshift.AVS[*big.Int, *big.Int], error) {
	schedule, err := requests.Open(ctx, r.Node, r.Config.Agreed(), asked)
	return service(schedule), err
}

// Program returns the program that an operator runs.
func Program() operator.Program[*big.Int, *big.Int] {
	return operator.Program[*big.Int, *big.Int]{
		Name:   "squares",
		Usage:  "Answers numbers with their square, signed by a stake quorum of operators",
		New:    open,
		Deploy: Deploy,
		Errors: []*bind.MetaData{bindings.SquaresMetaData},
	}
}
