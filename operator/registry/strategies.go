package registry

import (
	"context"
	"math/big"

	stakeregistry "github.com/Layr-Labs/eigensdk-go/contracts/bindings/StakeRegistry"
	"github.com/ethereum/go-ethereum/common"

	"github.com/eigenshift/avs/operator/backend"
	"github.com/eigenshift/avs/operator/chain"
)

// OperatorTable implements [backend.Backend].
func (*Registry) OperatorTable() common.Address { return common.Address{} }

// Strategies implements [backend.Backend].
func (r *Registry) Strategies(ctx context.Context, quorum uint8) ([]backend.Strategy, error) {
	address, err := chain.Read[common.Address](ctx, r.node, chain.Latest, r.coordinator, "stakeRegistry")
	if err != nil {
		return nil, err
	}
	stakes := chain.NewContract(address, stakeregistry.ContractStakeRegistryMetaData)
	count, err := chain.Read[*big.Int](ctx, r.node, chain.Latest, stakes, "strategyParamsLength", quorum)
	if err != nil {
		return nil, err
	}
	var all []backend.Strategy
	for i := range count.Int64() {
		p, err := chain.Read[stakeregistry.IStakeRegistryTypesStrategyParams](ctx, r.node, chain.Latest, stakes, "strategyParamsByIndex", quorum, big.NewInt(i))
		if err != nil {
			return nil, err
		}
		all = append(all, backend.Strategy{Address: p.Strategy, Multiplier: p.Multiplier})
	}
	return all, nil
}
