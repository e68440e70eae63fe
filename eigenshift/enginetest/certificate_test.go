package enginetest

import (
	"context"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/eigenshift/avs/eigenshift"
	"github.com/eigenshift/avs/eigenshift/adversary"
	"github.com/eigenshift/avs/eigenshift/lifecycle"
	"github.com/eigenshift/avs/eigenshift/simulated"
)

// nonsense returns certificates that prove nothing: an empty one, and one that its
// author alone has signed.
func (c *Cluster) nonsense(author int, t eigenshift.EncodedTask, empty bool) eigenshift.Certified {
	c.t.Helper()
	answer, err := eigenshift.JSONCodec[response]{}.Encode(response{common.Hash{1}})
	if err != nil {
		c.t.Fatal(err)
	}
	x := eigenshift.Certified{Task: t, Response: answer}
	if empty {
		x.Certificate.Parts = []eigenshift.Part{{}}
		return x
	}
	key := c.nodes[author].key
	x.Certificate = eigenshift.Certificate{Digest: simulated.Digest(t, answer), Parts: []eigenshift.Part{{Signature: key.Sign(simulated.Digest(t, answer)), SignerKey: key.G2()}}}
	return x
}

// A certificate that is none gets into the log before the good one. Whoever would
// act on it finds out, and the task is certified properly.
func TestBadCertificateIsReplaced(t *testing.T) {
	for _, empty := range []bool{true, false} {
		runN(t, 5, func(c *Cluster) {
			c.AwaitSettled(2)
			for i := range c.nodes {
				c.Delay(i, 50*time.Millisecond) // holds the task open
			}
			leader, task := c.AwaitPhase(lifecycle.PhaseOpen)
			outcome, err := c.nodes[leader].log.Propose(context.Background(), lifecycle.Certified{Certified: c.nonsense(leader, task, empty)})
			if err != nil || !outcome.Accepted {
				t.Fatalf("%v, %s", err, outcome.Reason)
			}
			for i := range c.nodes {
				c.Delay(i, 0)
			}
			c.Await("settlement of the task", func() bool { return settled(c, task.ID) != nil })
			if e := settled(c, task.ID); e.Signers != 5 || e.Block.Number > task.Reference.Number+4 {
				t.Errorf("task %d of reference block %d settled in block %d, with %d signers", e.Task, task.Reference.Number, e.Block.Number, e.Signers)
			}
			c.AwaitMoreSettled(5)
			if n := c.Fallbacks(); n != 0 {
				t.Errorf("%d tasks were proposed without the log", n)
			}
			requireNoReverts(t, c)
		})
	}
}

const liar = 2

func certifyNonsense(c *Cluster, t eigenshift.EncodedTask, lies int) lifecycle.Command {
	return lifecycle.Certified{Certified: c.nonsense(liar, t, lies%2 == 0)}
}

// An operator that leads lies in the log about what is due, and keeps the lead. It
// loses the others' confidence each time, and the next leader makes up for it: the
// fallback is hardly needed.
func TestLeaderThatLiesInTheLogIsReplaced(t *testing.T) {
	for _, tt := range []struct {
		name string
		open func(*eigenshift.EncodedTask)
		next func(c *Cluster, t eigenshift.EncodedTask, lies int) lifecycle.Command // when it is open
	}{
		{"certifies nonsense", func(*eigenshift.EncodedTask) {}, certifyNonsense},
		{"opens what its slot does not ask", func(t *eigenshift.EncodedTask) { t.Spec = []byte(`{"Slot":1}`) }, certifyNonsense},
		{"opens for a proposer that is none", func(t *eigenshift.EncodedTask) { t.Proposer = common.Address{1} }, certifyNonsense},
		{"opens with a deadline that is none, and gives up, again and again", func(t *eigenshift.EncodedTask) { t.Deadline += 1000 },
			func(_ *Cluster, t eigenshift.EncodedTask, _ int) lifecycle.Command {
				return lifecycle.Expired{ID: t.ID, Reason: "it says so"}
			}},
		{"says that it has settled what it has not", func(t *eigenshift.EncodedTask) { t.Deadline += 1000 },
			func(c *Cluster, t eigenshift.EncodedTask, _ int) lifecycle.Command {
				head := c.Chain.Head()
				return lifecycle.Submitted{Settlement: eigenshift.Settlement{Task: t.ID, Proposer: t.Proposer, Submitter: t.Proposer, Block: head.Ref()}}
			}},
	} {
		t.Run(tt.name, func(t *testing.T) {
			runN(t, 5, func(c *Cluster) {
				c.AwaitSettled(2)
				const length = 8 * time.Minute
				c.Liar(liar).Become(1, adversary.Idles)
				before, lies := len(c.Chain.Settled()), 0
				for end := time.Now().Add(length); time.Now().Before(end); time.Sleep(200 * time.Millisecond) {
					log := c.nodes[liar].log
					if !log.Status().Leading {
						continue
					}
					task := c.nextTask(liar)
					tt.open(&task)
					var lie lifecycle.Command = lifecycle.Opened{Task: task}
					if entry, known := log.State().Get(task.ID); known && entry.Phase == lifecycle.PhaseOpen {
						lie = tt.next(c, entry.Task, lies)
					} else if known && entry.Phase != lifecycle.PhaseExpired {
						continue
					}
					if outcome, err := log.Propose(context.Background(), lie); err == nil && outcome.Accepted {
						lies++
					}
				}
				n, slots := len(c.Chain.Settled())-before, int(length/simulated.Interval)
				t.Logf("%d of %d slots settled, %d lies, %d tasks proposed without the log", n, slots, lies, c.Fallbacks())
				if lies < slots/10 {
					t.Errorf("only %d lies", lies)
				}
				if n < slots*9/10 {
					t.Errorf("only %d of %d slots settled", n, slots)
				}
				if fallbacks := c.Fallbacks(); fallbacks > uint64(slots/10) {
					t.Errorf("%d tasks were proposed without the log", fallbacks)
				}
				requireOnlyLateDuplicates(t, c)
			})
		})
	}
}
