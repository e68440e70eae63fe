// Package eigenlayer opens the back end that an AVS has: an operator table, or
// EigenLayer's middleware. The task manager's quorum verifier says which.
package eigenlayer

import (
	"context"
	"fmt"

	"github.com/ethereum/go-ethereum/common"

	"github.com/eigenshift/avs/bindings/rotatingtaskmanager"
	"github.com/eigenshift/avs/bindings/tablequorumverifier"
	"github.com/eigenshift/avs/operator/backend"
	"github.com/eigenshift/avs/operator/chain"
	"github.com/eigenshift/avs/operator/registry"
	"github.com/eigenshift/avs/operator/table"
)

// Config says where the AVS is.
type Config = backend.Config

// Open looks for the AVS's back end.
func Open(ctx context.Context, cfg Config) (backend.Backend, error) {
	verifier, isTable, err := find(ctx, cfg)
	if err != nil {
		return nil, fmt.Errorf("contracts.task_manager: %w", err)
	}
	if isTable {
		return table.Open(ctx, cfg, verifier)
	}
	missing := func(field string) error {
		return fmt.Errorf("contracts.%s: %w: the task manager's verifier %s has no operator table, but EigenLayer's middleware: give the contract's address", field, backend.ErrMissing, verifier)
	}
	switch (common.Address{}) {
	case cfg.RegistryCoordinator:
		return nil, missing("registry_coordinator")
	case cfg.StateRetriever:
		return nil, missing("operator_state_retriever")
	}
	return registry.Open(ctx, cfg)
}

// find asks the task manager for its verifier, and that for its operator table. A
// verifier that has none refuses to answer.
func find(ctx context.Context, cfg Config) (verifier common.Address, isTable bool, err error) {
	manager := chain.NewContract(cfg.TaskManager, rotatingtaskmanager.RotatingTaskManagerMetaData)
	if verifier, err = chain.Read[common.Address](ctx, cfg.Node, chain.Latest, manager, "verifier"); err != nil {
		return verifier, false, err
	}
	contract := chain.NewContract(verifier, tablequorumverifier.TableQuorumVerifierMetaData)
	_, err = chain.Read[common.Address](ctx, cfg.Node, chain.Latest, contract, "table")
	if err != nil && !chain.IsRevert(err) {
		return verifier, false, err
	}
	return verifier, err == nil, nil
}
