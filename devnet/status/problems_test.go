package status

import (
	"slices"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/eigenshift/avs/eigenshift/track"
	"github.com/eigenshift/avs/operator/api"
)

func TestProblems(t *testing.T) {
	up := func(number int, role Role) Operator {
		return Operator{Number: number, Address: common.Address{byte(number)}, Alive: true, Role: role, Voter: true, Voters: 3, Term: 1}
	}
	down := Operator{Number: 3, Address: common.Address{3}, Voter: true}
	paused := up(3, Unknown)
	paused.Paused = true
	cut := up(3, Follower)
	cut.Links = "cut off"
	unready := func(reason track.Reason) *api.Report {
		return &api.Report{Conditions: []track.Condition{
			{Reason: track.PortDiffers}, {Reason: reason, Unready: true, Detail: "why"},
		}}
	}
	for name, test := range map[string]struct {
		operators []Operator
		reports   []*api.Report
		want      []Problem
	}{
		"nothing": {[]Operator{up(1, Leader), up(2, Follower), up(3, Follower)}, nil, []Problem{}},
		"one is down": {[]Operator{up(1, Leader), up(2, Follower), down}, nil, []Problem{
			{"operator 3 is down", "start 3"},
		}},
		"too few are up": {[]Operator{up(1, Follower), {Number: 2, Address: common.Address{2}, Voter: true}, down}, nil, []Problem{
			{"no task settles: 1 of 3 operators up, 2 needed: 2 to sign (50.01 % of the stake; 33.33 % is up), 2 of 3 voters to lead (1 are up)", "start"},
			{"operators 2, 3 are down", "start"},
		}},
		"nobody leads, one is paused": {[]Operator{up(1, Follower), up(2, Follower), paused}, nil, []Problem{
			{"nobody leads at the moment: a new leader takes seconds, unless the log of an operator says why not", "logs"},
			{"operator 3 is paused", "resume 3"},
		}},
		"one is cut off, one hangs": {[]Operator{up(1, Leader), up(2, Unknown), cut}, nil, []Problem{
			{"operator 3 is cut off, or slow", "heal"},
			{"operator 2 runs, but does not answer", "logs 2"},
		}},
		"two have the same condition": {
			[]Operator{up(1, Leader), up(2, Follower), up(3, Follower)},
			[]*api.Report{unready(track.NoPeers), unready(track.NodeUnavailable), unready(track.NoPeers)},
			[]Problem{
				{"operator 2 is not ready: " + track.NodeUnavailable.Short + " (" + track.NodeUnavailable.Code + "): why", "logs 2"},
				{"operators 1, 3 are not ready: " + track.NoPeers.Short + " (" + track.NoPeers.Code + "): why", "logs 1"},
			},
		},
	} {
		reports := test.reports
		if reports == nil {
			reports = make([]*api.Report, len(test.operators))
		}
		s := StrengthOf(test.operators, needs(t, 5001, equal(3)...))
		if got := problemsOf(s, test.operators, reports); !slices.Equal(got, test.want) {
			t.Errorf("%s: %+v, want %+v", name, got, test.want)
		}
	}
}
