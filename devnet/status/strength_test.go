package status

import (
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/eigenshift/avs/eigenshift"
)

// needs are those of operators with stakes, numbered from 1.
func needs(t *testing.T, bps int, stakes ...int64) Needs {
	t.Helper()
	var operators []eigenshift.Operator
	for i, stake := range stakes {
		number := byte(i + 1)
		operators = append(operators, eigenshift.Operator{
			Address: common.Address{number}, ID: eigenshift.OperatorID{number}, Stakes: []*big.Int{big.NewInt(stake)},
		})
	}
	set, err := eigenshift.NewOperatorSet(1, []uint8{0}, 5001, operators)
	if err != nil {
		t.Fatal(err)
	}
	return Needs{Set: set, Bps: bps}
}

func equal(operators int) []int64 {
	stakes := make([]int64, operators)
	for i := range stakes {
		stakes[i] = 100
	}
	return stakes
}

func TestStrength(t *testing.T) {
	for _, test := range []struct {
		stakes       []int64
		bps          int
		dead, paused int
		want         string
		lead, enough bool
	}{
		{equal(5), 5001, 0, 0, "5 of 5 operators up, 3 needed: 3 to sign (50.01 % of the stake; 100 % is up), 3 of 5 voters to lead (5 are up)", true, true},
		{equal(5), 5001, 2, 1, "2 of 5 operators up, 3 needed: 3 to sign (50.01 % of the stake; 40 % is up), 3 of 5 voters to lead (2 are up)", false, false},
		{equal(1), 5001, 0, 0, "1 of 1 operators up, 1 needed: 1 to sign (50.01 % of the stake; 100 % is up), 1 of 1 voters to lead (1 are up)", true, true},
		{equal(4), 5001, 2, 0, "2 of 4 operators up, 3 needed: 3 to sign (50.01 % of the stake; 50 % is up), 3 of 4 voters to lead (2 are up)", false, false},
		{equal(5), 6667, 2, 0, "3 of 5 operators up, 4 needed: 4 to sign (66.67 % of the stake; 60 % is up), 3 of 5 voters to lead (3 are up)", true, false},
		{equal(20), 5001, 0, 0, "20 of 20 operators up, 11 needed: 11 to sign (50.01 % of the stake; 100 % is up), 5 of 9 voters to lead (9 are up)", true, true},
		{[]int64{600, 100, 100}, 5001, 1, 0, "2 of 3 operators up, 2 needed: 1 to sign (50.01 % of the stake; 25 % is up), 2 of 3 voters to lead (2 are up)", true, false},
		{[]int64{100, 100, 600}, 5001, 2, 0, "1 of 3 operators up, 2 needed: 1 to sign (50.01 % of the stake; 75 % is up), 2 of 3 voters to lead (1 are up)", false, false},
	} {
		operators := make([]Operator, len(test.stakes))
		for i := range operators {
			operators[i].Address = common.Address{byte(i + 1)}
			operators[i].Alive = i >= test.dead
			operators[i].Paused = i >= test.dead && i < test.dead+test.paused
		}
		s := StrengthOf(operators, needs(t, test.bps, test.stakes...))
		if s.String() != test.want || s.CanLead() != test.lead || s.Enough() != test.enough {
			t.Errorf("%v, %d dead, %d paused: %q, %t, %t; want %q, %t, %t", test.stakes, test.dead, test.paused, s, s.CanLead(), s.Enough(), test.want, test.lead, test.enough)
		}
	}
}

// Who votes is what the operators of the newest term say, also of those that are down.
func TestStrength_CountsVotersThatAreUp(t *testing.T) {
	operators := []Operator{
		{Address: common.Address{1}, Voter: true},
		{Address: common.Address{2}, Voter: true, Alive: true, Term: 7, Voters: 3},
		{Address: common.Address{3}, Alive: true, Term: 7, Voters: 3},
		{Address: common.Address{4}, Voter: true, Alive: true, Term: 6, Voters: 4},
	}
	s := StrengthOf(operators, needs(t, 5001, equal(4)...))
	if s.Voters != 3 || s.VotersUp != 2 || s.ToLead != 2 || !s.Enough() {
		t.Errorf("%+v", s)
	}
	if none := StrengthOf(operators, Needs{}); none.Enough() != true || none.UpBps != 0 {
		t.Errorf("nobody is registered: %+v", none)
	}
}
