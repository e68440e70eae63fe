package table

import (
	"context"
	"fmt"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/eigenshift/avs/eigenshift"
	"github.com/eigenshift/avs/eigenshift/bn254"
	"github.com/eigenshift/avs/operator/backend"
	"github.com/eigenshift/avs/operator/chain"
)

// Standing implements [backend.Backend].
func (r *Registry) Standing(ctx context.Context, operator common.Address, key eigenshift.G1Key) (backend.Standing, error) {
	s, err := r.standing(ctx, operator, key)
	if err != nil {
		return backend.Standing{}, fmt.Errorf("fetch registration of %s: %w", operator, err)
	}
	return s, nil
}

func (r *Registry) standing(ctx context.Context, operator common.Address, key eigenshift.G1Key) (s backend.Standing, err error) {
	socket := chain.Ask[string](r.contract, "socketOf", operator)
	registered := chain.Ask[g1Point](r.registrar, "getBN254Key", r.keySet, operator)
	owner := chain.Ask[common.Address](r.registrar, "getOperatorFromSigningKey", r.keySet, key[:])
	ejected := chain.Ask[*big.Int](r.contract, "ejectedAt", operator)
	calls := []*chain.Call{socket.Call, registered.Call, owner.Call, ejected.Call}
	members := make([]chain.Question[bool], len(r.all))
	for i, quorum := range r.all {
		members[i] = chain.Ask[bool](r.contract, "isMember", quorum, operator)
		calls = append(calls, members[i].Call)
	}
	if err := r.node.CallContracts(ctx, chain.Latest, calls...); err != nil {
		return s, err
	}
	if s.Socket, err = socket.Answer(); err != nil {
		return s, err
	}
	if s.Socket != "" { // who was one once has a socket still
		s.Status = backend.Deregistered
	}
	at, err := ejected.Answer()
	if err != nil {
		return s, err
	}
	if at.Sign() > 0 && at.IsInt64() {
		s.Ejected = time.Unix(at.Int64(), 0).UTC()
	}
	for _, m := range members {
		is, err := m.Answer()
		if err != nil {
			return s, err
		}
		if is {
			s.Status = backend.Registered
		}
	}
	point, err := registered.Answer()
	if err != nil {
		return s, err
	}
	var g1 eigenshift.G1Key
	putWords(g1[:], point.X, point.Y)
	if g1 != (eigenshift.G1Key{}) {
		s.ID = bn254.OperatorIDOf(g1)
	}
	s.Owner, err = owner.Answer()
	return s, err
}
