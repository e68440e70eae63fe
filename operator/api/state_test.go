package api

import (
	"errors"
	"math/big"
	"slices"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/eigenshift/avs/eigenshift"
	"github.com/eigenshift/avs/eigenshift/engine"
	"github.com/eigenshift/avs/eigenshift/guard"
	"github.com/eigenshift/avs/eigenshift/track"
	"github.com/eigenshift/avs/operator/config"
	"github.com/eigenshift/avs/operator/webpage"
)

var one, two, three = common.Address{19: 1}, common.Address{19: 2}, common.Address{19: 3}

// said is the report of an operator in a cluster of three.
func said(by, leader common.Address, term uint64, tell func(*track.Tracker)) Report {
	var tracker track.Tracker
	tell(&tracker)
	return Report{
		Name: "squares", Operator: by, Head: Head{Number: 10 * term},
		Engine: engine.Status{
			Leader: leader, Leading: leader == by, Term: term, Voter: true, Voters: []common.Address{one, two, three}, Track: tracker.Snapshot(),
		},
	}
}

func last(a common.Address) string { return string('0' + rune(a[19])) }

func TestStateOfOperators(t *testing.T) {
	set := &eigenshift.OperatorSet{Operators: []eigenshift.Operator{{Address: one}, {Address: two}, {Address: three}}}
	leads := said(two, two, 4, func(x *track.Tracker) {
		x.Reached(7, track.Open)
		x.Asked(7, set)
		x.Answered(7, one, nil)
		x.Answered(7, three, track.Because(track.Timeout, errors.New("too slow")))
		x.Reached(7, track.Collect)
		x.Reached(7, track.Certify)
		x.Failed(7, track.Submit, track.Because(track.NoFunds, errors.New("0 wei")))
		x.Reached(6, track.Open)
		x.Reached(6, track.Record)
	})
	follows := said(one, two, 4, func(x *track.Tracker) {
		x.Reached(7, track.Open)
		x.Refused(5, two, track.Because(track.NotLeader, errors.New("odd")))
	})
	deposed := said(three, three, 3, func(*track.Tracker) {}) // it does not know yet
	follows.Guards = guard.Counts{three: {guard.Term: 4}}
	var held track.Conditions
	held.Hold("", track.NoFunds, "0 wei")
	leads.Conditions, follows.Conditions = held.List(), held.List()
	leads.Engine.Tasks = []engine.TaskStatus{{ID: 7, Phase: "certified", Proposer: two, Deadline: 99}}

	s := StateOf(last, follows, deposed, leads)
	if s.Leader == nil || *s.Leader != two || s.Term != 4 || s.Head.Number != 40 || s.Name != "squares" {
		t.Errorf("leader %v, term %d, head %d, name %s", s.Leader, s.Term, s.Head.Number, s.Name)
	}
	var roles []string
	for _, o := range s.Operators {
		roles = append(roles, o.Label+" "+o.Role+" "+o.State)
	}
	if want := []string{"1 follower up", "2 leader up", "3 follower up"}; !slices.Equal(roles, want) {
		t.Errorf("operators %q, want %q", roles, want)
	}
	if len(s.Problems) != 1 || s.Problems[0].Code != track.NoFunds.Code || !slices.Equal(s.Problems[0].Who, []string{"1", "2"}) || s.Problems[0].Grave {
		t.Errorf("problems %+v", s.Problems)
	}
	if want := []webpage.Count{{By: "1", From: "3", Reason: "term", Times: 4}}; !slices.Equal(s.Guards, want) {
		t.Errorf("guards %+v", s.Guards)
	}
	if len(s.Refused) != 1 || s.Refused[0].Times != 1 || s.Refused[0].From != "2" {
		t.Errorf("refused %+v", s.Refused)
	}
	if len(s.Tasks) != 2 || s.Tasks[0].ID != 7 || s.Tasks[1].ID != 6 {
		t.Fatalf("tasks %+v", s.Tasks)
	}
	task := s.Tasks[0]
	if got := done(task); got != "open asked answered certified | sent settled" {
		t.Errorf("task 7: %s", got)
	}
	if task.Asked != 3 || task.Answered != 1 || len(task.Missing) != 2 || task.Missing[1].Code != track.Timeout.Code || task.Deadline != 99 || *task.Proposer != two {
		t.Errorf("task 7: %+v", task)
	}
	if task.Failure == nil || task.Failure.Code != track.NoFunds.Code || task.Failure.Step != "submit" || task.Over != "" {
		t.Errorf("task 7 fails by %+v", task.Failure)
	}
	if settled := s.Tasks[1]; settled.Over != "settled" || done(settled) != "open asked answered certified sent settled |" {
		t.Errorf("task 6: %s, %s", settled.Over, done(settled))
	}
}

// done lists the steps, with a line after those that are done.
func done(t webpage.Task) (text string) {
	line := false
	for _, s := range t.Steps {
		if !s.Done && !line {
			text, line = text+"| ", true
		}
		text += s.Name + " "
	}
	if !line {
		text += "| "
	}
	return text[:len(text)-1]
}

// An operator alone shows the others as it knows them.
func TestStateOfOneOperator(t *testing.T) {
	s := StateOf(Abbreviated, said(one, common.Address{}, 4, func(*track.Tracker) {}))
	if s.Leader != nil || s.Term != 4 || len(s.Operators) != 3 || s.Operators[1].State != webpage.Unknown || s.Operators[0].Label != "0000" {
		t.Errorf("state %+v", s)
	}
	for name, list := range map[string]bool{"problems": s.Problems == nil, "tasks": s.Tasks == nil, "settled": s.Settled == nil, "guards": s.Guards == nil, "refused": s.Refused == nil} {
		if list {
			t.Errorf("%s are null, not an empty list", name)
		}
	}
}

// What an operator says of its account, and that it is told to lead no more, is on its page.
func TestFacts(t *testing.T) {
	cost := config.NewWei(big.NewInt(2e15))
	r := said(one, one, 1, func(*track.Tracker) {})
	r.Mode, r.Socket, r.Account = "drained", "10.0.0.1:9000", Account{SettlementCost: &cost, Spent: map[string]Spent{Settling: {Fees: cost}}}
	want := []webpage.Fact{
		{Label: "socket", Value: "10.0.0.1:9000"}, {Label: "connections", Value: "0"},
		{Label: "a settlement costs about", Value: "0.002000 ETH"}, {Label: "spent on settlements since the start", Value: "0.002000 ETH"},
	}
	if got := r.Facts(); !slices.Equal(got, want) {
		t.Errorf("facts %q, want %q", got, want)
	}
	if notes := StateOf(last, r).Operators[0].Notes; !slices.Equal(notes, []string{"drained"}) {
		t.Errorf("notes %q", notes)
	}
}

// A page has so many tasks, the newest.
func TestStateIsBounded(t *testing.T) {
	s := StateOf(last, said(one, one, 1, func(x *track.Tracker) {
		for id := range eigenshift.TaskID(50) {
			x.Reached(id, track.Open)
			for range 3 {
				x.Refused(id, common.Address{18: byte(id), 19: 9}, errors.New("no"))
			}
		}
	}))
	if len(s.Tasks) != shownTimelines || s.Tasks[0].ID != 49 || len(s.Refused) != shownCounts {
		t.Errorf("%d tasks, %d refusals", len(s.Tasks), len(s.Refused))
	}
	if at := s.Tasks[0].Steps[0].At; time.Since(at) > time.Hour {
		t.Errorf("opened at %s", at)
	}
}
