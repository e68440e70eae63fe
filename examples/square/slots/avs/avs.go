// Package avs is what operators answer: the square of a slot's number.
package avs

import (
	"context"
	"math/big"

	"github.com/ethereum/go-ethereum/accounts/abi/bind"

	"github.com/eigenshift/avs/eigenshift"
	"github.com/eigenshift/avs/examples/square/slots/bindings"
	"github.com/eigenshift/avs/operator"
	"github.com/eigenshift/avs/operator/slots"
)

// numbers is the codec of what is asked and of what is answered.
var numbers = eigenshift.ABI[*big.Int]("uint256")

// squarer answers a number with its square.
type squarer struct{}

func (squarer) Respond(_ context.Context, t eigenshift.Task[*big.Int]) (*big.Int, error) {
	return new(big.Int).Mul(t.Spec, t.Spec), nil
}

// asked returns what a slot asks: its own number, whatever the chain's state at the reference block.
func asked(_ context.Context, id eigenshift.TaskID, _ eigenshift.Block) (*big.Int, error) {
	return new(big.Int).SetUint64(uint64(id)), nil
}

// service is the AVS with a schedule of tasks.
func service(schedule eigenshift.Schedule[*big.Int]) eigenshift.AVS[*big.Int, *big.Int] {
	return eigenshift.AVS[*big.Int, *big.Int]{App: squarer{}, Specs: numbers, Responses: numbers, Schedule: schedule}
}

// open puts the AVS together once an operator has its configuration and its node.
func open(ctx context.Context, r operator.Runtime) (eigenshift.AVS[*big.Int, *big.Int], error) {
	schedule, err := slots.Open(ctx, r.Node, r.Config.Agreed().TaskManager, asked)
	return service(schedule), err
}

// Program returns the program that an operator runs.
func Program() operator.Program[*big.Int, *big.Int] {
	return operator.Program[*big.Int, *big.Int]{
		Name:   "squares",
		Usage:  "Answers each slot of time with the square of its number, signed by a stake quorum of operators",
		New:    open,
		Deploy: Deploy,
		Errors: []*bind.MetaData{bindings.SquaresMetaData},
	}
}
