// Package avs is what operators answer: the square of a slot's number, whose side each measures itself.
package avs

import (
	"context"
	"math/big"
	"math/rand/v2"

	"github.com/ethereum/go-ethereum/accounts/abi/bind"

	"github.com/eigenshift/avs/eigenshift"
	"github.com/eigenshift/avs/eigenshift/outcome"
	"github.com/eigenshift/avs/examples/square/slots/bindings"
	"github.com/eigenshift/avs/operator"
	"github.com/eigenshift/avs/operator/slots"
)

var numbers = eigenshift.ABI[*big.Int]("uint256") // of what is asked, of what is observed and of what is answered

type measurer struct{} // stands where yours asks a web API, or an instrument

// Observe returns the side in thousandths, up to four of them too long: operators differ.
func (measurer) Observe(_ context.Context, t eigenshift.Task[*big.Int]) (*big.Int, error) {
	side := new(big.Int).Mul(t.Spec, big.NewInt(1000))
	return side.Add(side, big.NewInt(rand.Int64N(5))), nil
}

// Outcome returns the square of the median side, by stake. It is pure: all operators come to the same.
func (measurer) Outcome(_ eigenshift.Task[*big.Int], seen []eigenshift.Observed[*big.Int]) (*big.Int, error) {
	side, err := outcome.Median(seen, 0, func(side *big.Int) *big.Int { return new(big.Int).Quo(side, big.NewInt(1000)) })
	if err != nil {
		return nil, err
	}
	return side.Mul(side, side), nil
}

// asked returns what a slot asks: its own number, whatever the chain's state at the reference block.
func asked(_ context.Context, id eigenshift.TaskID, _ eigenshift.Block) (*big.Int, error) {
	return new(big.Int).SetUint64(uint64(id)), nil
}

// service is the AVS with a schedule of tasks.
func service(schedule eigenshift.Schedule[*big.Int]) eigenshift.AVS[*big.Int, *big.Int] {
	return eigenshift.AVS[*big.Int, *big.Int]{Observer: eigenshift.Observes(measurer{}, numbers), Specs: numbers, Responses: numbers, Schedule: schedule}
}

// open puts the AVS together once an operator has its configuration and its node.
func open(ctx context.Context, r operator.Runtime) (eigenshift.AVS[*big.Int, *big.Int], error) {
	schedule, err := slots.Open(ctx, r.Node, r.Config.Agreed().TaskManager, asked)
	return service(schedule), err
}

// Program returns the program that an operator runs.
func Program() operator.Program[*big.Int, *big.Int] {
	return operator.Program[*big.Int, *big.Int]{
		Name: "squares", Usage: "Answers each slot of time with the square of its number as operators measure it", New: open, Deploy: Deploy, Errors: []*bind.MetaData{bindings.SquaresMetaData},
	}
}
