package registry

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
	id := bn254.OperatorIDOf(key)
	status := chain.Ask[uint8](r.coordinator, "getOperatorStatus", operator)
	ejected := chain.Ask[*big.Int](r.coordinator, "lastEjectionTimestamp", operator)
	registered := chain.Ask[[32]byte](r.apk, "getOperatorId", operator)
	owner := chain.Ask[common.Address](r.apk, "getOperatorFromPubkeyHash", [32]byte(id))
	socket := chain.Ask[string](r.sockets, "getOperatorSocket", [32]byte(id))
	fail := func(err error) (backend.Standing, error) {
		return backend.Standing{}, fmt.Errorf("fetch registration of %s: %w", operator, err)
	}
	if err := r.node.CallContracts(ctx, chain.Latest, status.Call, ejected.Call, registered.Call, owner.Call, socket.Call); err != nil {
		return fail(err)
	}
	var s backend.Standing
	number, err := status.Answer()
	if err != nil {
		return fail(err)
	}
	s.Status = backend.Status(number)
	known, err := registered.Answer()
	if err != nil {
		return fail(err)
	}
	s.ID = known
	if s.Owner, err = owner.Answer(); err != nil {
		return fail(err)
	}
	if s.Socket, err = socket.Answer(); err != nil {
		return fail(err)
	}
	// Coordinators of other versions may not keep this.
	if at, err := ejected.Answer(); err == nil && at.Sign() > 0 && at.IsInt64() {
		s.Ejected = time.Unix(at.Int64(), 0).UTC()
	}
	return s, nil
}
