package priceoracle

import (
	"context"
	"fmt"

	"github.com/ethereum/go-ethereum/accounts/abi/bind"
	"github.com/ethereum/go-ethereum/common"

	"github.com/eigenshift/avs/bindings/priceoracle"
	"github.com/eigenshift/avs/eigenshift"
	"github.com/eigenshift/avs/operator"
	"github.com/eigenshift/avs/operator/config"
	"github.com/eigenshift/avs/operator/reading"
	"github.com/eigenshift/avs/operator/slots"
)

// SourceReaderSetting is the name of the one setting that this AVS adds to an
// operator's configuration.
const SourceReaderSetting = "source_reader"

// Settings is what this AVS adds to an operator's configuration: in the file
// below avs:, in the environment as EIGENSHIFT_AVS_…, as a flag --avs.….
var Settings = []config.Setting{{
	Name: SourceReaderSetting,
	Doc:  "Address of the SourceReader contract, which reads the price sources. The same on all operators, which compare it.",
	Check: func(text string) error {
		if _, err := reading.Address(text); err != nil {
			return fmt.Errorf("give the address of the SourceReader that belongs to contracts.task_manager: %w", err)
		}
		return nil
	},
}}

// AVS is all that the operator's runtime needs to know of the price oracle.
func AVS() operator.AVS[FeedSet, Response] {
	return operator.AVS[FeedSet, Response]{
		Name:     "price-oracle",
		Usage:    "prices that a stake quorum of operators has signed",
		Settings: Settings,
		Agreed: func(c config.Config) map[string]string {
			return map[string]string{SourceReaderSetting: common.HexToAddress(c.AVS[SourceReaderSetting]).Hex()}
		},
		Specs:     SpecCodec{},
		Responses: ResponseCodec{},
		New:       build,
		Errors:    []*bind.MetaData{priceoracle.PriceOracleMetaData},
	}
}

// build puts together what an operator answers, and when, once the operator has
// its configuration and its node.
func build(ctx context.Context, r operator.Runtime) (eigenshift.App[FeedSet, Response], eigenshift.Schedule[FeedSet], error) {
	reader := common.HexToAddress(r.Config.AVS[SourceReaderSetting])
	app, err := NewApp(r.Node.Contracts(), r.Domain, reader)
	if err != nil {
		return nil, nil, err
	}
	if err := app.CheckContracts(ctx); err != nil {
		return nil, nil, fmt.Errorf("check configuration: %w", err)
	}
	clock, err := slots.ReadClock(ctx, r.Node, r.Config.Contracts.TaskManager)
	if err != nil {
		return nil, nil, err
	}
	return app, slots.New(clock, app.Spec), nil
}
