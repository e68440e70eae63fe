package operator

import (
	"context"
	"math/big"

	"github.com/ethereum/go-ethereum/common"

	"github.com/eigenshift/avs/eigenshift"
	"github.com/eigenshift/avs/operator/backend"
	"github.com/eigenshift/avs/operator/chain"
	"github.com/eigenshift/avs/operator/condition"
)

// factsOf adds to r what the registry says of an operator in its set.
func factsOf(op eigenshift.Operator, r condition.Registry) condition.Registry {
	r.Known, r.Listed, r.Key, r.Socket = true, true, op.ID, op.Socket
	for _, stake := range op.Stakes {
		r.Staked = r.Staked || stake.Sign() > 0
	}
	return r
}

// factsOfUnlisted adds to r what the registry says of an operator that is not in its set.
func factsOfUnlisted(s backend.Standing, r condition.Registry) condition.Registry {
	r.Known, r.Key, r.Owner, r.Ejected = true, s.ID, s.Owner, s.Ejected
	r.Left, r.InNoQuorum = s.Status == backend.Deregistered, s.Status == backend.Registered
	return r
}

// fundsOf asks for what an account has, and what a settlement costs now, in wei.
func fundsOf(ctx context.Context, node *chain.Node, account common.Address) (balance, cost *big.Int, err error) {
	if balance, err = node.Client().BalanceAt(ctx, account, nil); err != nil {
		return nil, nil, err
	}
	price, err := node.Client().SuggestGasPrice(ctx)
	if err != nil {
		return nil, nil, err
	}
	return balance, new(big.Int).Mul(price, big.NewInt(settlementGas)), nil
}
