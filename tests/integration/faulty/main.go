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
	avs := priceoracle.AVS()
	avs.Commands = command.All()
	build := avs.New
	avs.New = func(ctx context.Context, r operator.Runtime) (eigenshift.App[priceoracle.FeedSet, priceoracle.Response], eigenshift.Schedule[priceoracle.FeedSet], error) {
		honest, schedule, err := build(ctx, r)
		if err != nil {
			return nil, nil, err
		}
		liar.app, liar.logger = &app{honest}, r.Logger
		return liar.app, schedule, nil
	}
	operator.Main(avs)
}
