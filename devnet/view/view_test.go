package view

import (
	"slices"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/eigenshift/avs/devnet/cluster"
	"github.com/eigenshift/avs/devnet/status"
	"github.com/eigenshift/avs/eigenshift/engine"
	"github.com/eigenshift/avs/eigenshift/track"
	"github.com/eigenshift/avs/operator/api"
	"github.com/eigenshift/avs/operator/webpage"
)

func address(n int) common.Address { return common.Address{19: byte(n)} }

func TestStateOfProcesses(t *testing.T) {
	var held track.Conditions
	held.Hold("", track.PortDiffers, "behind a proxy")
	processes := []cluster.Status{
		{Number: 1, Address: address(9), Alive: true, Links: "cut off"},
		{Number: 2, Address: address(8), Exit: "signal: killed"},
		{Number: 3, Address: address(7), Alive: true, Paused: true},
		{Number: 4, Address: address(6), Alive: true},
		{Number: 5, Address: address(5), Alive: true, Liar: "mute"},
	}
	leads := api.Report{Operator: address(9), Conditions: held.List(), Engine: engine.Status{
		Leader: address(9), Leading: true, Term: 3, Voter: true, Voters: []common.Address{address(5), address(8), address(9)},
		Tasks: []engine.TaskStatus{{ID: 4, Phase: "open"}},
	}}
	lies := api.Report{Operator: address(5), Engine: engine.Status{Leader: address(9), Term: 3, Voter: true}}
	s := stateOf(processes, []*api.Report{&leads, nil, nil, nil, &lies})
	var got []string
	for _, o := range s.Operators {
		text := o.Label + " " + o.State + " " + o.Role
		for _, note := range o.Notes {
			text += ", " + note
		}
		got = append(got, text)
	}
	if want := []string{"1 up leader, cut off", "2 down , signal: killed", "3 paused ", "4 silent ", "5 up follower, lies: mute"}; !slices.Equal(got, want) {
		t.Errorf("operators %q, want %q", got, want)
	}
	var codes []string
	for _, p := range s.Problems {
		codes = append(codes, p.Code+" "+p.Who[0])
	}
	if want := []string{"down 2", "paused 3", "silent 4"}; !slices.Equal(codes, want) {
		t.Errorf("problems %q, want %q", codes, want)
	}
	addStrength(&s, status.Strength{Up: 2, Operators: 5, Needed: 3, ToLead: 3, Voters: 5, VotersUp: 2})
	if s.Up != 2 || s.Needed != 3 || s.Problems[0].Code != "too_few" || !s.Problems[0].Grave {
		t.Errorf("%d of %d: %+v", s.Up, s.Needed, s.Problems[0])
	}
	addTasks(&s, []status.Task{{ID: 4, Proposer: address(8), GasUsed: 7, Text: "16"}})
	if task := s.Tasks[0]; task.Text != "16" || *task.Proposer != address(8) || s.Settled[0] != (webpage.Settlement{ID: 4, Proposer: address(8), Gas: 7, Text: "16"}) {
		t.Errorf("task %+v, settled %+v", task, s.Settled)
	}
}

func TestStateOfAnEmptyDevnetHasLists(t *testing.T) {
	s := stateOf(nil, nil)
	if s.Operators == nil || s.Problems == nil || s.Settled == nil {
		t.Errorf("state %+v has null in place of an empty list", s)
	}
}
