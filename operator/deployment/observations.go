package deployment

import (
	"errors"

	"github.com/ethereum/go-ethereum/common"

	"github.com/eigenshift/avs/bindings/observationchallenger"
	"github.com/eigenshift/avs/bindings/servicemanager"
)

// slashedForObservations is what an operator loses that says two things of one task, of what it
// has allocated and in 1/1e18: as much as the challenger lets anybody lose at once.
const slashedForObservations = 50_000_000_000_000_000

// Observes adds the contract that holds operators to what they say that they saw, and lets it
// slash. It is for an AVS whose operators observe, comes after TaskManager, and last: once there
// is a challenger the AVS is set up, and what follows is announced first. It returns the
// contract's address.
func (p *Plan) Observes() common.Address {
	at := p.operators.Contracts.TaskManager
	if at == (common.Address{}) {
		p.fail(errors.New("the plan's Deploy must call TaskManager before Observes"))
		return common.Address{}
	}
	challenger := p.Create("ObservationChallenger", observationchallenger.ObservationChallengerMetaData,
		at, p.ServiceManager, uint64(slashedForObservations), p.Owner)
	p.Call(Call{
		What: "let the observation challenger slash", To: p.ServiceManager,
		Contract: servicemanager.ServiceManagerMetaData, Method: "setChallenger", Args: []any{challenger},
		Done: View{Method: "challenger", Returns: []any{challenger}},
	})
	return challenger
}
