package status

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/rs/zerolog"

	"github.com/eigenshift/avs/devnet/network"
	"github.com/eigenshift/avs/eigenshift"
	"github.com/eigenshift/avs/eigenshift/protocol"
	"github.com/eigenshift/avs/operator/backend"
	"github.com/eigenshift/avs/operator/chain"
	"github.com/eigenshift/avs/operator/eigenlayer"
)

// Needs is what it takes for tasks to settle.
type Needs struct {
	Set *eigenshift.OperatorSet // of the head; nil: nobody is registered
	// Bps is the share of each quorum's stake that must sign, or of an AVS whose operators
	// observe, must observe if that is more; in 1/10000.
	Bps int
}

// NeedsOf reads from the chain what it takes for tasks to settle now.
func NeedsOf(ctx context.Context, d *network.Deployment) (Needs, error) {
	node, err := dial(ctx, d)
	if err != nil {
		return Needs{}, err
	}
	defer node.Close()
	head, err := node.Head(ctx)
	if err != nil {
		return Needs{}, fmt.Errorf("read the newest block: %w", err)
	}
	return needsAt(ctx, node, d, head.Number)
}

func needsAt(ctx context.Context, node *chain.Node, d *network.Deployment, block uint64) (Needs, error) {
	at := d.Operators.Contracts
	operators, err := eigenlayer.Open(ctx, backend.Config{
		Node: node, TaskManager: at.TaskManager, ServiceManager: at.ServiceManager, RegistryCoordinator: at.RegistryCoordinator,
		StateRetriever: at.OperatorStateRetriever, Quorums: []uint8{0}, Logger: zerolog.Nop(),
	})
	if err != nil {
		return Needs{}, err
	}
	set, err := operators.OperatorSet(ctx, block)
	if errors.Is(err, eigenshift.ErrNoOperatorSet) {
		return Needs{}, nil
	}
	if err != nil {
		return Needs{}, fmt.Errorf("read the operators' stakes: %w", err)
	}
	needs := Needs{Set: set, Bps: int(set.ThresholdBps)}
	// A deployment has it where operators observe.
	if d.Contracts[observationChallenger] != (common.Address{}) {
		needs.Bps = max(needs.Bps, protocol.Defaults().ObservationBps)
	}
	return needs, nil
}

const observationChallenger = "ObservationChallenger"

// Strength is how many operators are up, and how many it takes for tasks to settle by the
// log: enough stake to sign, and a majority of the voters to have a leader.
type Strength struct {
	Up        int `json:"up"`
	Operators int `json:"operators"`
	Needed    int `json:"needed"`         // for both, at least
	ToSign    int `json:"needed_to_sign"` // as many as have enough stake, those with the most stake first
	ToLead    int `json:"needed_to_lead"` // a majority of the voters
	Voters    int `json:"voters"`
	VotersUp  int `json:"voters_up"`
	// NeededBps and UpBps are the share of the stake that must sign, and that of those who
	// are up, in 1/10000.
	NeededBps int `json:"stake_needed_bps"`
	UpBps     int `json:"stake_up_bps"`
}

// StrengthOf counts operators. One that is paused is not up. Where no operator says who votes,
// all do, as far as there can be so many voters.
func StrengthOf(operators []Operator, needs Needs) Strength {
	s := Strength{Operators: len(operators), Voters: votersOf(operators), ToSign: needs.fewest(), NeededBps: needs.Bps}
	stake := new(big.Int)
	for _, o := range operators {
		if !o.Alive || o.Paused {
			continue
		}
		s.Up++
		if o.Voter {
			s.VotersUp++
		}
		stake.Add(stake, needs.stakeOf(o.Address))
	}
	if needs.Set != nil && needs.Set.Totals[0].Sign() > 0 {
		s.UpBps = int(stake.Mul(stake, big.NewInt(10_000)).Div(stake, needs.Set.Totals[0]).Int64())
	}
	if !slices.ContainsFunc(operators, func(o Operator) bool { return o.Voter }) {
		s.VotersUp = min(s.Up, s.Voters)
	}
	s.ToLead = s.Voters/2 + 1
	s.Needed = max(s.ToSign, s.ToLead)
	return s
}

// votersOf returns how many operators vote, as one of the newest term says.
func votersOf(operators []Operator) int {
	voters, term := min(len(operators), protocol.Defaults().MaxVoters), uint64(0)
	for _, o := range operators {
		if o.Voters > 0 && o.Term >= term {
			voters, term = o.Voters, o.Term
		}
	}
	return voters
}

// stakeOf returns the stake of an operator.
func (n Needs) stakeOf(operator common.Address) *big.Int {
	if n.Set != nil {
		if member, is := n.Set.ByAddress(operator); is {
			return member.Stakes[0]
		}
	}
	return new(big.Int)
}

// fewest returns how many operators have enough stake, those with the most stake first.
func (n Needs) fewest() int {
	if n.Set == nil {
		return 1
	}
	var stakes []*big.Int
	for _, operator := range n.Set.Operators {
		stakes = append(stakes, operator.Stakes[0])
	}
	slices.SortFunc(stakes, func(a, b *big.Int) int { return b.Cmp(a) })
	sum := new(big.Int)
	for i, stake := range stakes {
		if n.Set.ReachedAt([]*big.Int{sum.Add(sum, stake)}, n.Bps) {
			return i + 1
		}
	}
	return len(stakes)
}

// CanLead reports whether enough voters are up to elect a leader.
func (s Strength) CanLead() bool { return s.VotersUp >= s.ToLead }

// Enough reports whether tasks can settle by the log.
func (s Strength) Enough() bool { return s.CanLead() && s.UpBps >= s.NeededBps }

// String says it in words.
func (s Strength) String() string {
	return fmt.Sprintf("%d of %d operators up, %d needed: %d to sign (%s of the stake; %s is up), %d of %d voters to lead (%d are up)",
		s.Up, s.Operators, s.Needed, s.ToSign, percent(s.NeededBps), percent(s.UpBps), s.ToLead, s.Voters, s.VotersUp)
}

// percent writes a share in 1/10000 as people do.
func percent(bps int) string {
	if bps%100 == 0 {
		return fmt.Sprintf("%d %%", bps/100)
	}
	return fmt.Sprintf("%d.%02d %%", bps/100, bps%100)
}

// LeaderOf returns the number of the operator that leads; zero when nobody does.
func LeaderOf(operators []Operator) int {
	for _, o := range operators {
		if o.Role == Leader {
			return o.Number
		}
	}
	return 0
}
