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

// Program is what an operator of the price oracle runs.
func Program() operator.Program[FeedSet, Response] {
	return operator.Program[FeedSet, Response]{
		Name:     "price-oracle",
		Usage:    "prices that a stake quorum of operators has signed",
		Settings: Settings,
		Agreed: func(c config.Config) map[string]string {
			return map[string]string{SourceReaderSetting: common.HexToAddress(c.AVS[SourceReaderSetting]).Hex()}
		},
		New:    newAVS,
		Errors: []*bind.MetaData{priceoracle.PriceOracleMetaData},
	}
}

// newAVS puts together what an operator answers, and when, once the operator has its
// configuration and its node.
func newAVS(ctx context.Context, r operator.Runtime) (avs eigenshift.AVS[FeedSet, Response], err error) {
	oracle, reader := r.Config.Contracts.TaskManager, common.HexToAddress(r.Config.AVS[SourceReaderSetting])
	app := NewApp(r.Node.Contracts(), reader)
	if err := app.CheckReader(ctx, oracle); err != nil {
		return avs, fmt.Errorf("check configuration: %w", err)
	}
	schedule, err := slots.Open(ctx, r.Node, oracle, app.Spec)
	return eigenshift.AVS[FeedSet, Response]{
		App: app, Specs: SpecCodec{}, Responses: ResponseCodec{}, Schedule: schedule, Check: check,
	}, err
}

// check refuses a response that is none to the task: nobody signs or counts it.
func check(t eigenshift.Task[FeedSet], r Response) error { return r.Check(t.Spec) }
