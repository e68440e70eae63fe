package registry

import (
	"context"
	"fmt"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/eigenshift/avs/eigenshift"
	"github.com/eigenshift/avs/operator/chain"
)

// Status is what the registry coordinator says of an account.
type Status uint8

// The coordinator's enumeration.
const (
	NeverRegistered Status = iota
	Registered
	Deregistered
)

// Standing is what the registries say of one operator and its key now.
type Standing struct {
	Status  Status
	ID      eigenshift.OperatorID // of the key that is registered for the address; zero: none
	Owner   common.Address        // of the key; zero: nobody has registered it
	Socket  string                // as it is registered for the key
	Ejected time.Time             // last; zero: never
}

// Standing asks for the standing of an address and a key, which belong together or
// should.
func (r *Registry) Standing(ctx context.Context, operator common.Address, id eigenshift.OperatorID) (Standing, error) {
	status := chain.Ask[uint8](r.coordinator, "getOperatorStatus", operator)
	ejected := chain.Ask[*big.Int](r.coordinator, "lastEjectionTimestamp", operator)
	registered := chain.Ask[[32]byte](r.apk, "getOperatorId", operator)
	owner := chain.Ask[common.Address](r.apk, "getOperatorFromPubkeyHash", [32]byte(id))
	socket := chain.Ask[string](r.sockets, "getOperatorSocket", [32]byte(id))
	fail := func(err error) (Standing, error) {
		return Standing{}, fmt.Errorf("fetch registration of %s: %w", operator, err)
	}
	if err := r.node.CallContracts(ctx, chain.Latest, status.Call, ejected.Call, registered.Call, owner.Call, socket.Call); err != nil {
		return fail(err)
	}
	var s Standing
	number, err := status.Answer()
	if err != nil {
		return fail(err)
	}
	s.Status = Status(number)
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
