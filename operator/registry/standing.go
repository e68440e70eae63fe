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
	var s backend.Standing
	var status uint8
	var ejected *big.Int
	err := r.node.Fetch(ctx, chain.Latest,
		chain.Want(&status, r.coordinator, "getOperatorStatus", operator),
		chain.Want(&s.ID, r.apk, "getOperatorId", operator),
		chain.Want(&s.Owner, r.apk, "getOperatorFromPubkeyHash", [32]byte(id)),
		chain.Want(&s.Socket, r.sockets, "getOperatorSocket", [32]byte(id)),
		chain.Want(&ejected, r.coordinator, "lastEjectionTimestamp", operator).OrNone(),
	)
	if err != nil {
		return backend.Standing{}, fmt.Errorf("fetch registration of %s: %w", operator, err)
	}
	s.Status = backend.Status(status)
	// Coordinators of other versions may not keep this.
	if ejected != nil && ejected.Sign() > 0 && ejected.IsInt64() {
		s.Ejected = time.Unix(ejected.Int64(), 0).UTC()
	}
	return s, nil
}
