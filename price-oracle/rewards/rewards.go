// Package rewards divides an amount among the operators of a period, by what they
// did for the tasks that settled in it. It is pure: the same tasks, in whatever
// order, and the same amount make the same division, to the last unit.
//
// All tasks of a period count the same. Of what one is worth,
//
//	8/10  go to its signers, by their stakes: an equal part for each quorum, and
//	      within it by stake in that quorum at the reference block
//	1/10  goes to its proposer
//	1/10  goes to its submitter, whose gas the oracle's budget pays for apart
//
// in points, of which a task has [TaskPoints]; fractions of a point are dropped. An
// operator's amount is the whole times its points over all points, rounded down.
// The few units that rounding leaves go to the operators in ascending order, one
// each. So the amounts add up to the whole exactly.
package rewards

import (
	"errors"
	"fmt"
	"math/big"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/params"

	"github.com/eigenshift/avs/eigenshift"
)

// TaskPoints is what a task is worth. So many that fractions do not matter.
const TaskPoints = params.Ether

// Parts of a task's points, in tenths.
const (
	signersTenths   = 8
	proposerTenths  = 1
	submitterTenths = 1
)

// ErrNothingDone is returned when there is nobody to reward.
var ErrNothingDone = errors.New("no task settled in the period")

// Task is what operators did for a settled task.
type Task struct {
	ID                  eigenshift.TaskID
	Proposer, Submitter common.Address
	// Signers, and the operators of the reference block with their stakes. Nil
	// where it is not known who signed: their part goes to nobody then.
	Signers []common.Address
	Set     *eigenshift.OperatorSet
}

// Share is one operator's.
type Share struct {
	Operator common.Address `json:"operator"`
	// How many tasks it signed, proposed and submitted.
	Signed    int `json:"signed"`
	Proposed  int `json:"proposed"`
	Submitted int `json:"submitted"`
	// Points of [TaskPoints] for each task.
	Points *big.Int `json:"points"`
	Amount *big.Int `json:"amount"` // in the token's smallest unit, positive
}

// Divide divides an amount. Shares are ascending by operator, their amounts
// positive, and the sum of the amounts is the whole.
func Divide(amount *big.Int, tasks []Task) ([]Share, error) {
	if amount.Sign() <= 0 {
		return nil, fmt.Errorf("an amount of %s cannot be divided", amount)
	}
	shares := make(map[common.Address]*Share)
	of := func(operator common.Address) *Share {
		if shares[operator] == nil {
			shares[operator] = &Share{Operator: operator, Points: new(big.Int)}
		}
		return shares[operator]
	}
	for _, t := range tasks {
		proposer, submitter := of(t.Proposer), of(t.payee())
		proposer.Proposed++
		proposer.Points.Add(proposer.Points, tenths(proposerTenths))
		submitter.Submitted++
		submitter.Points.Add(submitter.Points, tenths(submitterTenths))
		if t.Set == nil {
			continue
		}
		if err := creditSigners(t, of); err != nil {
			return nil, err
		}
	}
	return settle(amount, shares)
}

// payee is who has the submitter's points: the proposer, when the submitter is known
// to be no operator, as the contract has it.
func (t Task) payee() common.Address {
	if t.Set != nil && t.Set.Index(t.Submitter) < 0 {
		return t.Proposer
	}
	return t.Submitter
}

func tenths(n int64) *big.Int {
	return big.NewInt(TaskPoints / 10 * n)
}

// creditSigners gives the signers their points.
func creditSigners(t Task, of func(common.Address) *Share) error {
	quorums := int64(len(t.Set.Quorums))
	signed := make([]*big.Int, quorums)
	for q := range signed {
		signed[q] = new(big.Int)
	}
	signers := make([]eigenshift.Operator, len(t.Signers))
	for i, address := range t.Signers {
		op, ok := t.Set.ByAddress(address)
		if !ok {
			return fmt.Errorf("task %d: signer %s was no operator at block %d", t.ID, address, t.Set.Block)
		}
		signers[i] = op
		for q, stake := range op.Stakes {
			signed[q].Add(signed[q], stake)
		}
	}
	for _, op := range signers {
		share := of(op.Address)
		share.Signed++
		for q, stake := range op.Stakes {
			if signed[q].Sign() == 0 {
				continue
			}
			points := new(big.Int).Mul(tenths(signersTenths), stake)
			points.Quo(points, new(big.Int).Mul(signed[q], big.NewInt(quorums)))
			share.Points.Add(share.Points, points)
		}
	}
	return nil
}

// settle turns points into amounts.
func settle(amount *big.Int, shares map[common.Address]*Share) ([]Share, error) {
	all := new(big.Int)
	var division []Share
	for _, share := range shares {
		if share.Points.Sign() > 0 {
			all.Add(all, share.Points)
			division = append(division, *share)
		}
	}
	if len(division) == 0 {
		return nil, ErrNothingDone
	}
	slices.SortFunc(division, func(a, b Share) int { return a.Operator.Cmp(b.Operator) })
	rest := new(big.Int).Set(amount)
	for i := range division {
		part := new(big.Int).Mul(amount, division[i].Points)
		division[i].Amount = part.Quo(part, all)
		rest.Sub(rest, part)
	}
	for i := 0; rest.Sign() > 0; i++ { // fewer units than operators
		division[i].Amount.Add(division[i].Amount, common.Big1)
		rest.Sub(rest, common.Big1)
	}
	return slices.DeleteFunc(division, func(s Share) bool { return s.Amount.Sign() == 0 }), nil
}
