package operator

import (
	"context"
	"os"

	"github.com/eigenshift/avs/operator/tracing"
)

// openTraces exports traces of tasks, if they are to go anywhere.
func (o *process[T, R]) openTraces(context.Context) error {
	receiver, err := tracing.Receive(o.cfg.Trace.OTLPEndpoint, os.Getenv)
	if err != nil {
		return permanent(err)
	}
	if receiver == nil {
		return nil
	}
	exporter := tracing.New(tracing.Config{
		Receiver: receiver, Program: o.avs.Name, Version: o.avs.Version, Operator: o.keys.address,
		ChainID: o.cfg.ChainID, TaskManager: o.cfg.Contracts.TaskManager, Logger: o.logger,
	})
	o.inBackground(func(ctx context.Context) { exporter.Follow(ctx, o.engine.Tasks) })
	return nil
}
