package operator

import (
	"errors"
	"fmt"
	"slices"
	"strings"
	"testing"
	"testing/synctest"
	"time"
	"unicode/utf8"

	"github.com/ethereum/go-ethereum/common"

	"github.com/eigenshift/avs/eigenshift"
	"github.com/eigenshift/avs/eigenshift/engine"
	"github.com/eigenshift/avs/eigenshift/engine/mode"
	"github.com/eigenshift/avs/eigenshift/guard"
	"github.com/eigenshift/avs/eigenshift/peer"
	"github.com/eigenshift/avs/eigenshift/protocol"
	"github.com/eigenshift/avs/eigenshift/track"
	"github.com/eigenshift/avs/operator/api"
)

func number(n byte) common.Address { return common.Address{0: 0xa0, 19: n} }

// busy is the report of a leader to which much has happened.
func busy() api.Report {
	set := &eigenshift.OperatorSet{Operators: []eigenshift.Operator{{Address: number(1)}, {Address: number(2)}, {Address: number(3)}}}
	settled := eigenshift.TaskID(41)
	var t track.Tracker
	started := time.Now()
	for _, s := range []track.Step{track.Open, track.Certify, track.Submit, track.Settle, track.Record} {
		t.Reached(41, s)
		time.Sleep(30 * time.Millisecond)
	}
	time.Sleep(14 * time.Second)
	t.Reached(42, track.Open)
	t.Asked(42, set)
	t.Answered(42, number(1), nil)
	t.Answered(42, number(2), track.Because(track.Unreachable, fmt.Errorf("ask %s for task 42: %s", number(2), "dial tcp 10.0.0.2:9000: connect: connection refused, and then some more text that does not fit")))
	for range 3 {
		t.Failed(42, track.Certify, track.Because(track.NotLeader, errors.New("certify task: propose: this operator is not the leader")))
		time.Sleep(500 * time.Millisecond)
	}
	t.Refused(43, number(2), track.Because(track.NotDue, errors.New("not due")))
	return api.Report{
		Name: "price-oracle", Version: "v1.0.0", Operator: number(1), Socket: "10.0.0.1:9000", Started: started,
		Head: api.Head{Number: 77, Time: time.Now().Add(-3 * time.Second)},
		Engine: engine.Status{
			Operator: number(1), Leader: number(1), Leading: true, Next: number(2), Term: 9, Voter: true, Operators: 3, LastSettled: &settled,
			Voters: []common.Address{number(1), number(2), number(3)}, Track: t.Snapshot(),
			Tasks: []engine.TaskStatus{{ID: 42, Phase: "open", Deadline: 140}, {ID: 43, Phase: "due", Waits: &track.ProposerTurn}},
		},
		LastSettlement: &api.Settlement{Task: 41, Block: 74, Time: time.Now().Add(-15 * time.Second)},
		Peers:          api.Peers{Connections: 4},
		Agreed: api.Agreed{Peers: []peer.Agreement{{Operator: number(2)}, {Operator: number(3), Differences: []protocol.Difference{
			{Field: "bootstrap_operators", Here: "3", There: "5", Refuses: true}, {Field: "avs.reader", There: "7"},
		}}}},
		Guards: guard.Counts{number(3): {guard.Term: 4, guard.Election: 1}, number(2): {guard.Term: 9}},
	}
}

// Tasks that only the log knows of stand among those that were followed, by id.
func TestPageShowsTasksInTheirOrder(t *testing.T) {
	var followed track.Tracker
	followed.Reached(42, track.Open)
	followed.Reached(40, track.Settle)
	p := &page{now: time.Now()}
	p.tasks(engine.Status{Track: followed.Snapshot(), Tasks: []engine.TaskStatus{{ID: 41, Phase: "open"}, {ID: 42, Phase: "open"}}})
	var ids []string
	for _, line := range p.lines[2:] {
		if id, _, found := strings.Cut(line.String(), " "); found {
			ids = append(ids, id)
		}
	}
	if want := []string{"40", "41", "42"}; !slices.Equal(ids, want) {
		t.Errorf("tasks %v, want %v in:\n%s", ids, want, p.lines)
	}
}

const busyPage = `healthy, leads

operator   0xA000000000000000000000000000000000000001
program    price-oracle v1.0.0, up 16s
socket     10.0.0.1:9000, 4 connections
block      77, 3s ago
settled    task 41, 15s ago
leader     this operator, term 9
next       0xa000000000000000000000000000000000000002
role       leads
operators  3, 3 of them vote

TASK  STEP    OPENED    CERTIFIED  SENT   SETTLED  ANSWERS  WAITS
41    record  16s ago   +30ms      +60ms  +90ms    –
42    open    1.5s ago  –          –      –        1 of 3   until block 140
43    due     –         –          –      –        –        its proposer's turn…

task 42: certify failed 3 times, last 500ms ago (not_leader)
  this operator does not lead any more
  certify task: propose: this operator is not the leader

answers that task 42 lacks
  0xa00000…0002  unreachable  dial tcp 10.0.0.2:9000: connect: connection refus…
  0xA00000…0003  no_answer

not signed here, by asker
  0xa00000…0002  task 43  not due yet  once, last 0s ago

refused by the guards of the log, by sender
  0xa00000…0002  term 9
  0xA00000…0003  election 1, term 4

agreed parameters that differ, by operator
  0xA00000…0003  bootstrap_operators: 3 here, 5 there  no Raft with it
  0xA00000…0003  avs.reader: absent here, 7 there
`

func TestPageOfABusyOperator(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		var out strings.Builder
		if err := printReport(&out, busy(), time.Now()); err != nil {
			t.Fatal(err)
		}
		if out.String() != busyPage {
			t.Errorf("got\n%s\nwant\n%s", &out, busyPage)
		}
		for line := range strings.Lines(out.String()) {
			if utf8.RuneCountInString(line) > pageWidth+1 {
				t.Errorf("%d columns: %s", utf8.RuneCountInString(line), line)
			}
		}
	})
}

func TestPageOfAStartingOperator(t *testing.T) {
	var out strings.Builder
	now := time.Now()
	if err := printReport(&out, api.Report{Name: "price-oracle", Started: now.Add(-49 * time.Hour)}, now); err != nil {
		t.Fatal(err)
	}
	for _, want := range []string{"up 49h0m", "block      none seen yet", "leader     unknown", "settled    none yet", "healthy, watches: not in the cluster yet"} {
		if !strings.Contains(out.String(), want) {
			t.Errorf("page lacks %q:\n%s", want, &out)
		}
	}
}

// What is wrong with the operator comes before anything else, causes first, with what
// to do.
func TestPageBeginsWithWhatIsWrong(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		r := busy()
		var held track.Conditions
		held.Hold("", track.NoLeader, "for 1m0s")
		held.Hold("", track.SocketDiffers, "10.0.0.9:9000 is registered, and this operator's is 10.0.0.1:9000")
		r.Conditions = held.List()
		time.Sleep(90 * time.Second)
		var out strings.Builder
		if err := printReport(&out, r, time.Now()); err != nil {
			t.Fatal(err)
		}
		const want = `PROBLEM    another socket is registered (socket_differs), for 1m30s
           10.0.0.9:9000 is registered, and this operator's is 10.0.0.1:9000
           The others dial the socket in the registry, and it is not the one
           that this operator is configured with. Run ` + "`register`" + `, or set
           register: true, or correct socket.
PROBLEM    no operator leads (no_leader), for 1m30s
           for 1m0s
`
		if !strings.HasPrefix(out.String(), want) {
			t.Errorf("page begins with\n%s", out.String()[:min(out.Len(), 900)])
		}
	})
}

// What the operator was told to do is the verdict, unless something is wrong. What does not keep
// it from its work is no problem.
func TestVerdict(t *testing.T) {
	for name, c := range map[string]struct {
		mode   mode.Mode
		holds  []track.Reason
		begins string
	}{
		"well":                          {mode.Active, nil, "healthy, leads\n\noperator "},
		"drained":                       {mode.Drained, []track.Reason{track.Drained}, "drained for 1m30s: signs, and neither proposes nor leads until `resume`\n\noperator "},
		"paused":                        {mode.Paused, []track.Reason{track.Paused}, "paused for 1m30s: signs, proposes and leads nothing until `resume`\n\noperator "},
		"paused, and the disk is full":  {mode.Paused, []track.Reason{track.Paused, track.DiskFull}, "PROBLEM    the disk of data_dir is full (disk_full)"},
		"it works, and has no money":    {mode.Active, []track.Reason{track.NoFunds}, "healthy, leads\nWARNING    the account cannot pay"},
		"drained, and has no money":     {mode.Drained, []track.Reason{track.NoFunds, track.Drained}, "drained for 1m30s: "},
		"of an older version, and well": {mode.Active, nil, "healthy, leads\n"},
	} {
		t.Run(name, func(t *testing.T) {
			synctest.Test(t, func(t *testing.T) {
				r := busy()
				r.Mode, r.ModeSince = c.mode.String(), time.Now()
				if strings.HasPrefix(name, "of an older") {
					r.Mode, r.ModeSince = "", time.Time{}
				}
				var held track.Conditions
				for _, reason := range c.holds {
					held.Hold("", reason, "")
				}
				r.Conditions = held.List()
				time.Sleep(90 * time.Second)
				var out strings.Builder
				if err := printReport(&out, r, time.Now()); err != nil {
					t.Fatal(err)
				}
				if !strings.HasPrefix(out.String(), c.begins) {
					t.Errorf("page begins with\n%s", out.String()[:300])
				}
				if told := ", " + c.mode.String() + "\n"; strings.Contains(out.String(), "role       leads"+told) != (c.mode != mode.Active) {
					t.Errorf("the role does not say that it is %s:\n%s", c.mode, &out)
				}
			})
		})
	}
}
