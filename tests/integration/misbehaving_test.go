package integration

import (
	"encoding/json"
	"fmt"
	"net/http"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"
)

// One operator of five misbehaves, one way after the other. The others settle
// task after task all the same, each once, and nobody's process ends; when it
// behaves it is one of them again.
func TestMisbehavingOperator(t *testing.T) {
	t.Parallel()
	const liar = 5
	d := Up(t, asFaulty(t, liar)...)
	before := d.Status().Operators
	misbehaving := func(fault string, test func(t *testing.T, d *Devnet)) {
		t.Run(fault, func(t *testing.T) {
			d := d.in(t)
			d.Faults(liar, fault)
			test(t, d)
			d.Faults(liar)
			d.AwaitAllSign()
			status := d.Status()
			requireOnce(t, status.Tasks)
			for i, op := range status.Operators {
				if op.PID != before[i].PID {
					t.Errorf("operator %d has ended: process %d has become %d", op.Number, before[i].PID, op.PID)
				}
			}
		})
	}

	// What it sends takes the others no memory to speak of: each stays below twice
	// what it takes when nobody misbehaves, and below a limit that the kernel keeps.
	misbehaving("heavy", func(t *testing.T, d *Devnet) {
		honest := d.Status().Operators[:liar-1]
		for _, op := range honest {
			op.forgetPeak(t)
		}
		d.AwaitMoreTasks(2)
		var normal int64
		for _, op := range honest {
			normal = max(normal, op.peak(t))
			op.limitMemory(t, memoryLimit)
			op.forgetPeak(t)
		}
		d.Faults(liar, "heavy")
		d.AwaitRefusals(liar, "oversized")
		requireRotation(t, d.AwaitMoreTasks(5))
		for _, op := range honest {
			t.Logf("operator %d: %d kB at most, %d without the attack", op.Number, op.peak(t), normal)
			if peak := op.peak(t); peak >= 2*normal {
				t.Errorf("operator %d takes %d kB, without the attack %d", op.Number, peak, normal)
			}
		}
	})

	// Its answer is not what the others say, so it does not count. What it proposes
	// settles: the others have checked it. A signature that comes late on a busy machine
	// may be missing, too.
	leftOut := func(t *testing.T, d *Devnet) {
		d.AwaitTask("without the liar's signature", func(task Task) bool { return task.Signers == 4 })
		for _, task := range d.AwaitMoreTasks(5) {
			if task.Signers > 4 {
				t.Errorf("task %d has %d signers, want at most the 4 that do not lie", task.ID, task.Signers)
			}
		}
	}
	misbehaving("observation", leftOut)
	misbehaving("garbage", leftOut)

	misbehaving("equivocate", func(t *testing.T, d *Devnet) {
		d.AwaitTask("without the liar's signature", func(task Task) bool { return task.Signers < 5 })
		d.AwaitMoreTasks(5)
	})

	// It loses the lead without having opened or certified anything.
	misbehaving("withhold", func(t *testing.T, d *Devnet) {
		d.AwaitLead(liar)
		address := d.Operator(liar).Address
		for _, task := range d.AwaitMoreTasks(4) {
			if task.Proposer == address {
				t.Errorf("task %d is of the operator that withholds", task.ID)
			}
		}
	})

	// It loses the lead, and never settles two tasks in a row.
	misbehaving("overstay", func(t *testing.T, d *Devnet) {
		d.AwaitProposer(liar)
		requireRotation(t, d.AwaitMoreTasks(5))
	})

	misbehaving("flood", func(t *testing.T, d *Devnet) {
		requireRotation(t, d.AwaitMoreTasks(4))
	})

	// What it sends to Raft is refused, and none of it is on disk: who starts again
	// is there again.
	refused := func(reason string) func(t *testing.T, d *Devnet) {
		return func(t *testing.T, d *Devnet) {
			d.AwaitRefusals(liar, reason)
			requireRotation(t, d.AwaitMoreTasks(4))
		}
	}
	misbehaving("terms", refused("transfer"))
	misbehaving("foreign-config", refused("membership"))
	misbehaving("poison", refused("malformed"))
	t.Run("no poison is left", func(t *testing.T) {
		d := d.in(t)
		for n := range liar {
			d.Run("restart", fmt.Sprint(n+1))
		}
		d.AwaitAllSign()
	})
}

// Any operator of any AVS lies by command: its program is built with a way to lie when
// it is first asked for. The others go on, refuse what it says, and take it back.
func TestLiarByCommand(t *testing.T) {
	d := Up(t, "--liar", "4=mute")
	requireLies := func(number int, kind string) {
		t.Helper()
		if got := d.Operator(number).Liar; got != kind {
			t.Errorf("operator %d lies %q, want %q", number, got, kind)
		}
	}
	requireLies(4, "mute")
	d.AwaitTask("without an operator that is mute", func(task Task) bool { return task.Signers == 4 })
	d.Run("restart", "4")
	d.AwaitAllSign()
	for kind, refused := range map[string]string{"poisons": "malformed", "campaigns": "transfer"} {
		if out := d.Run("restart", "5", "--liar", kind); !strings.Contains(out, "lies: "+kind) {
			t.Errorf("restart printed\n%s", out)
		}
		requireLies(5, kind)
		d.AwaitRefusals(5, refused)
		d.AwaitMoreTasks(2)
	}
	d.Run("restart", "5")
	requireLies(5, "")
	d.AwaitAllSign()
	if out := d.fails("start", "5", "--liar", "honest"); !strings.Contains(out, "keeps-back") {
		t.Errorf("a kind that does not exist:\n%s", out)
	}
}

// AwaitLead waits until an operator leads.
func (d *Devnet) AwaitLead(number int) {
	d.t.Helper()
	d.Await(fmt.Sprintf("the lead of operator %d", number), func() bool { return d.Operator(number).Role == "leader" })
}

// AwaitRefusals waits until the guards of all others have refused something more
// of this operator for a reason.
func (d *Devnet) AwaitRefusals(number int, reason string) {
	d.t.Helper()
	operators := d.Status().Operators
	var liar common.Address
	for _, op := range operators {
		if op.Number == number {
			liar = op.Address
		}
	}
	before := make(map[int]uint64)
	for _, op := range operators {
		before[op.Number] = d.refusals(op)[liar][reason]
	}
	d.Await(fmt.Sprintf("refusals of operator %d for %s", number, reason), func() bool {
		for _, op := range operators {
			if op.Number != number && d.refusals(op)[liar][reason] == before[op.Number] {
				return false
			}
		}
		return true
	})
}

// refusals asks an operator what its guards have refused, by peer and reason.
func (d *Devnet) refusals(op Operator) map[common.Address]map[string]uint64 {
	d.t.Helper()
	response, err := http.Get(op.API + "/status")
	if err != nil {
		d.t.Fatalf("ask operator %d for its status: %v", op.Number, err)
	}
	defer response.Body.Close()
	var page struct {
		Guards map[common.Address]map[string]uint64 `json:"guards"`
	}
	if err := json.NewDecoder(response.Body).Decode(&page); err != nil {
		d.t.Fatalf("status of operator %d: %v", op.Number, err)
	}
	return page.Guards
}
