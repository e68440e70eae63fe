//go:build faults

// Command faulty is an operator of the price oracle that misbehaves, for the
// end-to-end tests. Only a build with the tag faults has it; the operator that
// everybody builds has no such switch.
//
// Which faults it has is in the environment (EIGENSHIFT_FAULT, comma separated)
// or, while the operator runs, in the file "faults" in its working directory,
// which wins: a fault can be switched on and off. Without any it is an operator
// like all others.
package main

import (
	"context"

	"github.com/eigenshift/avs/eigenshift"
	"github.com/eigenshift/avs/operator"
	priceoracle "github.com/eigenshift/avs/price-oracle"
	"github.com/eigenshift/avs/price-oracle/command"
)

func main() {
	liar := new(liar)
	operator.Misbehaviour = liar
	program := priceoracle.Program()
	program.Commands = command.All()
	honest := program.New
	program.New = func(ctx context.Context, r operator.Runtime) (eigenshift.AVS[priceoracle.FeedSet, priceoracle.Response], error) {
		avs, err := honest(ctx, r)
		if err != nil {
			return avs, err
		}
		liar.app = &app{avs.App, eigenshift.Domain{ChainID: r.Config.ChainID, TaskManager: r.Config.Contracts.TaskManager}}
		avs.App, liar.logger = liar.app, r.Logger
		return avs, nil
	}
	operator.Main(program)
}
