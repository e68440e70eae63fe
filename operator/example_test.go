package operator_test

import (
	"context"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/accounts/abi/bind"

	"github.com/eigenshift/avs/bindings/squares"
	"github.com/eigenshift/avs/eigenshift"
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

// newAVS puts the AVS together once the operator has its configuration and its node.
func newAVS(ctx context.Context, r operator.Runtime) (eigenshift.AVS[*big.Int, *big.Int], error) {
	schedule, err := requests.Open(ctx, r.Node, r.Config.Agreed(), asked)
	return eigenshift.AVS[*big.Int, *big.Int]{App: squarer{}, Specs: numbers, Responses: numbers, Schedule: schedule}, err
}

var program = operator.Program[*big.Int, *big.Int]{
	Name:    "squares",
	Usage:   "squares of numbers that a stake quorum of operators has signed",
	Version: "v1.0.0",
	New:     newAVS,
	Errors:  []*bind.MetaData{squares.SquaresMetaData},
}

// The whole Go of an AVS, whose contract is examples/square/contracts/Squares.sol: its main calls
// operator.Main(program).
func ExampleProgram() {
	commands := operator.App(program)
	fmt.Println(commands.Name, commands.Version)
	for _, command := range commands.Commands {
		fmt.Println("  " + command.Name)
	}
	// Output:
	// squares v1.0.0
	//   run
	//   register
	//   update-socket
	//   deregister
	//   recover
	//   status
	//   check
	//   keys
	//   config
	//   pause
	//   resume
	//   drain
	//   transfer
	//   reachability
	//   challenge
	//   completion
	//   man
}
