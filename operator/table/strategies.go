package table

import (
	"context"

	"github.com/ethereum/go-ethereum/common"

	"github.com/eigenshift/avs/bindings/operatortable"
	"github.com/eigenshift/avs/operator/backend"
	"github.com/eigenshift/avs/operator/chain"
)

// OperatorTable implements [backend.Backend].
func (r *Registry) OperatorTable() common.Address { return r.contract.Address }

// Strategies implements [backend.Backend].
func (r *Registry) Strategies(ctx context.Context, quorum uint8) ([]backend.Strategy, error) {
	rules, err := chain.Read[operatortable.IOperatorTableRules](ctx, r.node, chain.Latest, r.contract, "getRules", uint32(quorum))
	if err != nil {
		return nil, err
	}
	var all []backend.Strategy
	for _, s := range rules.Strategies {
		all = append(all, backend.Strategy{Address: s.Strategy, Multiplier: s.Multiplier})
	}
	return all, nil
}
