package table

import (
	"context"
	"fmt"
	"math/big"
	"slices"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/eigenshift/avs/eigenshift"
	"github.com/eigenshift/avs/eigenshift/bn254"
	"github.com/eigenshift/avs/operator/backend"
	"github.com/eigenshift/avs/operator/chain"
)

// Standing implements [backend.Backend].
func (r *Registry) Standing(ctx context.Context, operator common.Address, key eigenshift.G1Key) (s backend.Standing, err error) {
	var point g1Point
	var ejected *big.Int
	members := make([]bool, len(r.all))
	wanted := []chain.Wanted{
		chain.Want(&s.Socket, r.contract, "socketOf", operator),
		chain.Want(&point, r.registrar, "getBN254Key", r.keySet, operator),
		chain.Want(&s.Owner, r.registrar, "getOperatorFromSigningKey", r.keySet, key[:]),
		chain.Want(&ejected, r.contract, "ejectedAt", operator),
	}
	for i, quorum := range r.all {
		wanted = append(wanted, chain.Want(&members[i], r.contract, "isMember", quorum, operator))
	}
	if err := r.node.Fetch(ctx, chain.Latest, wanted...); err != nil {
		return s, fmt.Errorf("fetch registration of %s: %w", operator, err)
	}
	if s.Socket != "" { // who was one once has a socket still
		s.Status = backend.Deregistered
	}
	if ejected.Sign() > 0 && ejected.IsInt64() {
		s.Ejected = time.Unix(ejected.Int64(), 0).UTC()
	}
	if slices.Contains(members, true) {
		s.Status = backend.Registered
	}
	var g1 eigenshift.G1Key
	putWords(g1[:], point.X, point.Y)
	if g1 != (eigenshift.G1Key{}) {
		s.ID = bn254.OperatorIDOf(g1)
	}
	return s, nil
}
