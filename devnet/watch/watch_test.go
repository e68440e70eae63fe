package watch

import (
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/eigenshift/avs/operator/terminal"
	"github.com/eigenshift/avs/operator/webpage"
)

var (
	one, two, three = common.Address{1}, common.Address{2}, common.Address{3}
	start           = time.Date(2026, 1, 2, 3, 4, 5, 0, time.Local)
)

// state is that of three operators, of which two leads.
func state() webpage.State {
	signers := 2
	return webpage.State{
		Name: "squares", Head: webpage.Head{Number: 9, Time: start}, Leader: &two, Term: 4, Up: 2, Needed: 2,
		Operators: []webpage.Operator{
			{Address: one, Label: "1", Role: "follower", Voter: true, State: webpage.Up},
			{Address: two, Label: "2", Role: "leader", Voter: true, State: webpage.Up, Notes: []string{"lies: mute"}},
			{Address: three, Label: "3", State: webpage.Down, Notes: []string{"signal: killed"}},
		},
		Problems: []webpage.Problem{
			{Who: []string{"3"}, Short: "operator 3 does not run"},
			{Who: []string{"1", "2"}, Short: "no peers", Detail: "why", Grave: true},
		},
		Tasks: []webpage.Task{
			{ID: 8, Proposer: &two, Asked: 3, Answered: 1, Missing: []webpage.Missing{{Operator: three, Code: "unreachable"}}, Waits: "too few answers", Steps: []webpage.Step{
				{Name: "open", Done: true, At: start}, {Name: "asked", Done: true}, {Name: "answered"}, {Name: "certified"}, {Name: "sent"}, {Name: "settled"},
			}},
			{ID: 7, Proposer: &one, Asked: 3, Answered: 3, Over: "settled", Text: "49", Steps: []webpage.Step{
				{Name: "open", Done: true, At: start}, {Name: "asked", Done: true}, {Name: "answered", Done: true, At: start.Add(20 * time.Millisecond)},
				{Name: "certified", Done: true, At: start.Add(150 * time.Millisecond)}, {Name: "sent", Done: true}, {Name: "settled", Done: true, At: start.Add(61 * time.Second)},
			}},
			{ID: 6, Failure: &webpage.Failure{Step: "submit", Code: "no_funds", Short: "no funds"}, Steps: []webpage.Step{{Name: "open", Done: true, At: start}}},
		},
		Settled: []webpage.Settlement{
			{ID: 5, Proposer: one, Submitter: two, Block: 4, Gas: 300, Text: "25"},
			{ID: 7, Proposer: two, Submitter: two, Block: 8, Gas: 200, Signers: &signers, Text: "49"},
		},
	}
}

func text(lines []terminal.Line) string {
	var all []string
	for _, line := range lines {
		all = append(all, strings.Join(strings.Fields(line.String()), " "))
	}
	return strings.Join(all, "\n")
}

func TestPicture(t *testing.T) {
	var p Picture
	const want = `squares devnet block 9 of 03:04:05 2 of 3 operators up, 2 needed q quits
PROBLEM operator 3 does not run
PROBLEM operator 1, 2: no peers: why

OPERATOR ADDRESS STATE ROLE NOTES
1 0x0100000000000000000000000000000000000000 up follower
2 0x0200000000000000000000000000000000000000 up LEADER lies: mute
3 0x0300000000000000000000000000000000000000 down signal: killed
operator 2 leads (term 4)

TASK BY OPEN ASKED ANSWERED CERTIFIED SENT SETTLED STATE
8 2 03:04:05 3 1/3 · · · too few answers, operator 3: unreachable
7 1 03:04:05 3 3/3 +0.1s ✓ +1m1s 49
6 03:04:05 · · · · · submit failed: no funds (no_funds)

SETTLED BLOCK BY SENT BY SIGNERS GAS ANSWER
7 8 2 2 2 200 49
5 4 1 2 ? 300 25
gas of the last 2: 200 to 300`
	if got := text(p.Lines(state(), start)); got != want {
		t.Errorf("got\n%s\nwant\n%s", got, want)
	}
	next := state()
	next.Leader, next.Term = nil, 5
	if got := text(p.Lines(next, start)); !strings.Contains(got, "nobody leads (term 5)") {
		t.Errorf("without a leader:\n%s", got)
	}
	next.Leader, next.Settled, next.Problems = &one, nil, nil
	got := text(p.Lines(next, start.Add(time.Second)))
	if !strings.Contains(got, "operator 1 leads (term 5) 03:04:06 2→1") || !strings.Contains(got, "nothing has settled yet") || strings.Contains(got, "PROBLEM") {
		t.Errorf("with another leader:\n%s", got)
	}
}

// Operators of an AVS that observes have a step more.
func TestPicture_OfObservers(t *testing.T) {
	s := state()
	s.Tasks[1].Steps = slices.Insert(s.Tasks[1].Steps, 2, webpage.Step{Name: onlySome, Done: true, At: start.Add(10 * time.Millisecond)})
	var p Picture
	got := text(p.Lines(s, start))
	for _, want := range []string{"TASK BY OPEN ASKED OBSERVED ANSWERED", "7 1 03:04:05 3 +10ms 3/3", "8 2 03:04:05 3 · 1/3"} {
		if !strings.Contains(got, want) {
			t.Errorf("no %q in\n%s", want, got)
		}
	}
}

func TestJournal(t *testing.T) {
	var j Journal
	const want = `03:04:05 PROBLEM operator 3 does not run
03:04:05 PROBLEM operator 1, 2: no peers: why
03:04:05 operator 1 is up
03:04:05 operator 2 is up: lies: mute
03:04:05 operator 3 is down: signal: killed
03:04:05 operator 2 leads (term 4)
03:04:05 task 6 open 03:04:05 submit failed: no funds (no_funds)
03:04:05 task 7 by 1 open 03:04:05 asked 3 answered 3/3 certified +0.1s sent ✓ settled +1m1s 49
03:04:05 task 8 by 2 open 03:04:05 asked 3 too few answers, operator 3: unreachable`
	s := state()
	s.Problems[0].Code, s.Problems[1].Code = "down", "no_peers"
	if got := text(j.Lines(s, start)); got != want {
		t.Errorf("got\n%s\nwant\n%s", got, want)
	}
	if again := j.Lines(s, start); len(again) > 0 {
		t.Errorf("told twice: %q", text(again))
	}
	s.Leader, s.Term = &one, 5
	s.Operators[2].State, s.Operators[2].Notes = webpage.Up, nil
	s.Problems = s.Problems[1:]
	if got, want := text(j.Lines(s, start)), "03:04:05 operator 3 is up\n03:04:05 operator 1 leads (term 5)"; got != want {
		t.Errorf("got\n%s\nwant\n%s", got, want)
	}
}
