package enginetest

import (
	"context"
	"crypto/rand"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/eigenshift/avs/eigenshift"
	"github.com/eigenshift/avs/eigenshift/bn254"
	"github.com/eigenshift/avs/eigenshift/lifecycle"
	"github.com/eigenshift/avs/eigenshift/simulated"
)

func proposers(events []simulated.Event) map[common.Address]int {
	shares := make(map[common.Address]int)
	for _, e := range events {
		shares[e.Proposer]++
	}
	return shares
}

// requireNoReverts fails when the contract refused a transaction.
func requireNoReverts(t *testing.T, c *Cluster) {
	t.Helper()
	for _, r := range c.Chain.Reverted() {
		t.Errorf("transaction of %s for task %d reverted: %v", r.From, r.Task, r.Reason)
	}
}

func TestShares(t *testing.T) {
	runN(t, 5, func(c *Cluster) {
		events := c.AwaitSettled(25)
		for i := 1; i < len(events); i++ {
			if events[i].Task != events[i-1].Task+1 {
				t.Errorf("slots %d and %d settled in a row: one is missing", events[i-1].Task, events[i].Task)
			}
		}
		for who, n := range proposers(events) {
			if n != 5 {
				t.Errorf("%s proposed %d of 25 tasks, want 5", who, n)
			}
		}
		for _, e := range events {
			if e.Signers != 5 || e.Submitter != e.Proposer {
				t.Errorf("task %d: %d signers, submitted by %s, proposed by %s", e.Task, e.Signers, e.Submitter, e.Proposer)
			}
		}
		requireNoReverts(t, c)
	})
}

// A task is settled in the block after the one at which it fell due: reference,
// due and settlement blocks follow each other without a pause.
func TestTasksSettleInTheNextBlock(t *testing.T) {
	runN(t, 5, func(c *Cluster) {
		for _, e := range c.AwaitSettled(6)[1:] {
			start := uint64(e.Task) * uint64(simulated.Interval.Seconds())
			if waited := c.Chain.TimeOf(e.Block.Number) - start; waited >= uint64(2*simulated.BlockTime.Seconds()) {
				t.Errorf("task %d settled %d s after it fell due", e.Task, waited)
			}
		}
	})
}

// Of three slots in a row one is asked for from its start, one only from eight
// seconds on, and one never: then nobody opens it, and nobody minds.
func TestOnlyWhatIsAskedForIsOpened(t *testing.T) {
	const late = 8 // seconds
	startOf := func(id eigenshift.TaskID) uint64 { return uint64(id) * uint64(simulated.Interval.Seconds()) }
	quiet := func(id eigenshift.TaskID, reference eigenshift.Block) bool {
		return id%3 == 2 || id%3 == 1 && reference.Time < startOf(id)+late
	}
	runAVS(t, testAVS{quiet: quiet}, Setup{}, func(c *Cluster) {
		events := c.AwaitSettled(20)
		for i, e := range events {
			switch e.Task % 3 {
			case 2:
				t.Errorf("task %d settled, which nothing asked for", e.Task)
			case 1:
				if at := c.Chain.TimeOf(e.Block.Number); at < startOf(e.Task)+late {
					t.Errorf("task %d settled %d s after its slot began, before anything asked for it", e.Task, at-startOf(e.Task))
				}
			}
			if i > 0 && e.Task > events[i-1].Task+2 {
				t.Errorf("no task settled between %d and %d", events[i-1].Task, e.Task)
			}
		}
		for who, n := range proposers(events) {
			if n != 4 {
				t.Errorf("%s proposed %d of 20 tasks, want 4: leadership moved without a task", who, n)
			}
		}
		if refused := c.Refused(); refused != 0 {
			t.Errorf("%d refusals: somebody lost confidence in a leader that had nothing to open", refused)
		}
		requireNoReverts(t, c)
	})
}

// What one operator signs against all others does not settle, and is kept with
// its signature by the leader.
func TestDissentIsHeard(t *testing.T) {
	const liar = 2
	misreads := func(operator int, honest eigenshift.App[spec, response]) eigenshift.App[spec, response] {
		if operator != liar {
			return honest
		}
		return bentApp{App: honest, respond: func(context.Context, eigenshift.Task[spec]) (response, error) {
			return response{common.Hash{1}}, nil
		}}
	}
	runAVS(t, testAVS{bend: misreads}, Setup{}, func(c *Cluster) {
		events := c.AwaitSettled(6)
		for _, e := range events {
			if e.Signers != 4 {
				t.Errorf("task %d has %d signers, want 4", e.Task, e.Signers)
			}
		}
		// The liar as a leader hears the honest ones dissent from nothing: they have
		// the threshold. What it signed itself is the only dissent there is.
		heard := c.Dissent()
		if len(heard) < len(events) {
			t.Errorf("dissent on %d of %d tasks", len(heard), len(events))
		}
		key, err := bn254.ParseG2Key(simulated.Key(liar).G2())
		if err != nil {
			t.Fatal(err)
		}
		for _, d := range heard {
			if d.Certificate.Digest != simulated.Digest(d.Task, d.Response) {
				t.Errorf("dissent on task %d is not about what was signed", d.Task.ID)
			}
			signature, err := bn254.ParseSignature(d.Certificate.Parts[0].Signature)
			if err != nil {
				t.Fatal(err)
			}
			if !bn254.Verify(key, d.Certificate.Digest, signature) {
				t.Errorf("dissent on task %d is not signed by the operator that dissents", d.Task.ID)
			}
		}
	})
}

func TestSingleOperator(t *testing.T) {
	runN(t, 1, func(c *Cluster) {
		c.AwaitSettled(3) // one for each grace period
		requireNoReverts(t, c)
	})
}

func TestTwoOperatorsAlternate(t *testing.T) {
	runN(t, 2, func(c *Cluster) {
		if shares := proposers(c.AwaitSettled(10)); len(shares) != 2 || shares[c.Address(0)] != 5 {
			t.Errorf("shares %v, want 5 each", shares)
		}
	})
}

// The leader crashes with its task open, before it is certified: the task is
// carried on by the next leader, under its old proposer, and settles once.
func TestLeaderCrashesWithAnOpenTask(t *testing.T) {
	runN(t, 5, func(c *Cluster) {
		c.AwaitSettled(1)
		for i := range 5 {
			c.Delay(i, 400*time.Millisecond) // holds the task open
		}
		leader, task := c.AwaitPhase(lifecycle.PhaseOpen)
		c.Crash(leader)
		for i := range 5 {
			c.Delay(i, 0)
		}
		c.Await("settlement of the open task", func() bool { return settled(c, task.ID) != nil })
		if e := settled(c, task.ID); e.Proposer != c.Address(leader) || e.Submitter == c.Address(leader) {
			t.Errorf("task %d: proposed by %s, submitted by %s; operator %d crashed", task.ID, e.Proposer, e.Submitter, leader)
		}
		c.AwaitMoreSettled(4)
		c.Start(leader)
		c.Await("the crashed operator's next turn", func() bool {
			events := c.Chain.Settled()
			return events[len(events)-1].Task > task.ID && events[len(events)-1].Proposer == c.Address(leader)
		})
	})
}

// The leader crashes when the certificate is in the log and before it could send
// the transaction.
func TestLeaderCrashesWithACertifiedTask(t *testing.T) {
	runN(t, 5, func(c *Cluster) {
		c.AwaitSettled(1)
		for i := range 5 {
			c.Delay(i, 100*time.Millisecond)
		}
		leader, task := c.AwaitPhase(lifecycle.PhaseOpen)
		time.Sleep(Latency) // it has answered itself, the others have not yet
		c.Node(leader).Down(true)
		c.Await("the certificate", func() bool {
			e, _ := c.State(leader).Get(task.ID)
			return e.Phase == lifecycle.PhaseCertified
		})
		if settled(c, task.ID) != nil || c.Chain.Pending(task.ID) {
			t.Fatal("the transaction was sent by a node that is down")
		}
		c.Crash(leader)
		c.Await("settlement of the certified task", func() bool { return settled(c, task.ID) != nil })
		if e := settled(c, task.ID); e.Proposer != c.Address(leader) || e.Submitter == c.Address(leader) {
			t.Errorf("task %d: proposed by %s, submitted by %s; operator %d crashed", task.ID, e.Proposer, e.Submitter, leader)
		}
	})
}

func settled(c *Cluster, id eigenshift.TaskID) *simulated.Event {
	for _, e := range c.Chain.Settled() {
		if e.Task == id {
			return &e
		}
	}
	return nil
}

// A departing leader hands over: another leads without an election time-out.
func TestDepartingLeaderHandsOver(t *testing.T) {
	runN(t, 5, func(c *Cluster) {
		c.AwaitSettled(2)
		leader, ok := c.Leader()
		if !ok {
			t.Fatal("no leader")
		}
		before := time.Now()
		c.Stop(leader)
		c.Await("the next leader", func() bool { _, ok := c.Leader(); return ok })
		if took := time.Since(before); took > 200*time.Millisecond {
			t.Errorf("the next leader took %s of virtual time: elected, not handed over", took)
		}
		c.AwaitMoreSettled(3)
	})
}

func TestMinorityDown(t *testing.T) {
	runN(t, 5, func(c *Cluster) {
		c.AwaitSettled(1)
		c.Crash(0)
		c.Crash(3)
		for _, e := range c.AwaitMoreSettled(6)[1:] {
			if e.Signers != 3 {
				t.Errorf("task %d has %d signers, want 3", e.Task, e.Signers)
			}
		}
		c.Start(0)
		c.Start(3)
		c.Await("five signers again", func() bool {
			events := c.Chain.Settled()
			return events[len(events)-1].Signers == 5
		})
	})
}

func TestMajorityDown(t *testing.T) {
	runN(t, 5, func(c *Cluster) {
		c.AwaitSettled(1)
		c.Crash(0)
		c.Crash(1)
		c.Crash(2)
		time.Sleep(simulated.BlockTime) // what was sent may still settle
		before := len(c.Chain.Settled())
		time.Sleep(5 * simulated.Interval)
		if after := len(c.Chain.Settled()); after != before {
			t.Fatalf("%d tasks settled with three of five down", after-before)
		}
		c.Start(1)
		c.AwaitMoreSettled(5)
	})
}

func TestAllRestartFromTheirStores(t *testing.T) {
	runN(t, 5, func(c *Cluster) {
		c.AwaitSettled(3)
		for i := range 5 {
			c.Crash(i)
		}
		for i := range 5 {
			c.Start(i)
		}
		c.AwaitMoreSettled(5)
		requireNoReverts(t, c)
	})
}

// A leader that is cut off from the others, though not from the chain, settles
// nothing alone; the others go on, and it comes back into line.
func TestLeaderIsolated(t *testing.T) {
	runN(t, 5, func(c *Cluster) {
		c.AwaitSettled(2)
		leader, _ := c.Leader()
		c.Isolate(leader)
		for _, e := range c.AwaitMoreSettled(6)[1:] {
			if e.Proposer == c.Address(leader) {
				t.Errorf("task %d was proposed by the isolated operator", e.Task)
			}
		}
		c.Heal()
		c.Await("the isolated operator's next turn", func() bool {
			events := c.Chain.Settled()
			return events[len(events)-1].Proposer == c.Address(leader)
		})
	})
}

// An operator whose Ethereum node is down signs nothing and leads nothing to
// harm; the others go on without it.
func TestNodeDown(t *testing.T) {
	runN(t, 5, func(c *Cluster) {
		c.AwaitSettled(1)
		c.Node(2).Down(true)
		for _, e := range c.AwaitMoreSettled(8)[2:] {
			if e.Signers != 4 {
				t.Errorf("task %d has %d signers, want 4", e.Task, e.Signers)
			}
		}
		c.Node(2).Down(false)
		c.Await("five signers again", func() bool {
			events := c.Chain.Settled()
			return events[len(events)-1].Signers == 5
		})
	})
}

// When three of five nodes are down there is no quorum: tasks expire at their
// deadline with a reason, and settle again afterwards.
func TestTasksExpireWithAReason(t *testing.T) {
	runN(t, 5, func(c *Cluster) {
		c.AwaitSettled(1)
		for _, i := range []int{0, 1, 2} {
			c.Node(i).Down(true)
		}
		var expired lifecycle.Entry
		c.Await("an expired task", func() bool {
			for _, e := range c.State(4).History() {
				if e.Phase == lifecycle.PhaseExpired {
					expired = e
					return true
				}
			}
			return false
		})
		if !strings.Contains(expired.Reason, "deadline block") || !strings.Contains(expired.Reason, "while open") {
			t.Errorf("reason %q does not say what was missing", expired.Reason)
		}
		for _, i := range []int{0, 1, 2} {
			c.Node(i).Down(false)
		}
		c.AwaitMoreSettled(3)
	})
}

// An operator that signs with another key is found, and left out.
func TestBadSignerIsLeftOut(t *testing.T) {
	runN(t, 5, func(c *Cluster) {
		key, err := bn254.GenerateSecretKey(rand.Reader)
		if err != nil {
			t.Fatal(err)
		}
		c.Liar(1).SignWith(key.Signer())
		for _, e := range c.AwaitSettled(8) {
			if e.Signers != 4 {
				t.Errorf("task %d has %d signers, want 4", e.Task, e.Signers)
			}
		}
		requireNoReverts(t, c)
	})
}

// garbage signs with what is no point of the curve.
type garbage struct{}

func (garbage) Sign(context.Context, eigenshift.Digest) (eigenshift.Signature, error) {
	return eigenshift.Signature{1, 2, 3}, nil
}

func TestGarbageSignersAreLeftOut(t *testing.T) {
	runN(t, 5, func(c *Cluster) {
		c.Liar(0).SignWith(garbage{})
		c.Liar(4).SignWith(garbage{})
		for _, e := range c.AwaitSettled(8) {
			if e.Signers != 3 {
				t.Errorf("task %d has %d signers, want 3", e.Task, e.Signers)
			}
		}
		requireNoReverts(t, c)
	})
}

func TestWrongResponsesAreLeftOut(t *testing.T) {
	runN(t, 5, func(c *Cluster) {
		c.Liar(2).AnswerWith(func(r []byte) []byte { return append(r, ' ') })
		c.Liar(3).AnswerWith(func([]byte) []byte { return nil })
		for _, e := range c.AwaitSettled(10) {
			if e.Signers < 3 {
				t.Errorf("task %d has %d signers, want at least 3", e.Task, e.Signers)
			}
		}
		requireNoReverts(t, c)
	})
}
