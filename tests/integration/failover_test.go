package integration

import (
	"context"
	"encoding/json"
	"net/http"
	"slices"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
)

// liveTask is a task in an operator's log that has neither settled nor expired.
type liveTask struct {
	ID    uint64 `json:"id"`
	Phase string `json:"phase"`
}

// awaitLiveTask watches the operators' own status pages until the leader has a
// live task that it proposed itself, in one of these phases or any, and returns
// leader and task: the moment in which a task is under way. It asks often, since
// that moment is short.
func (d *Devnet) awaitLiveTask(phases ...string) (Operator, liveTask) {
	d.t.Helper()
	operators := d.Status().Operators
	client := &http.Client{Timeout: time.Second}
	tick := time.NewTicker(2 * time.Millisecond)
	defer tick.Stop()
	for deadline := time.Now().Add(patience); time.Now().Before(deadline); <-tick.C {
		for _, op := range operators {
			page, err := fetchStatus(client, op.API)
			if err != nil || !page.Engine.Leading {
				continue
			}
			for _, task := range page.Engine.Tasks {
				if task.Proposer == op.Address && (len(phases) == 0 || slices.Contains(phases, task.Phase)) {
					return op, task.liveTask
				}
			}
		}
	}
	d.t.Fatalf("waited %s in vain for a task under way", patience)
	return Operator{}, liveTask{}
}

type statusPage struct {
	Engine struct {
		Leader  common.Address `json:"leader"`
		Leading bool           `json:"leading"`
		Term    uint64         `json:"term"`
		Tasks   []struct {
			liveTask
			Proposer common.Address `json:"proposer"`
		} `json:"tasks"`
		Track struct {
			Tasks []struct {
				Task  uint64               `json:"task"`
				Times map[string]time.Time `json:"times"`
			} `json:"tasks"`
			HandoversMS []float64 `json:"handovers_ms"`
		} `json:"track"`
	} `json:"engine"`
}

func fetchStatus(client *http.Client, api string) (statusPage, error) {
	var page statusPage
	ctx, cancel := context.WithTimeout(context.Background(), time.Second)
	defer cancel()
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, api+"/status", nil)
	if err != nil {
		return page, err
	}
	resp, err := client.Do(req)
	if err != nil {
		return page, err
	}
	defer resp.Body.Close()
	return page, json.NewDecoder(resp.Body).Decode(&page)
}

// settlements returns how often a task settled.
func settlements(tasks []Task, id uint64) (times int) {
	for _, task := range tasks {
		if task.ID == id {
			times++
		}
	}
	return times
}

// The leader is killed in the middle of a task. The task settles all the same,
// exactly once, and rotation goes on among the others; the operator rejoins from
// its folder.
func TestLeaderKilledMidTask(t *testing.T) {
	t.Parallel()
	d := Up(t)
	leader, task := d.awaitLiveTask()
	d.Kill(leader.Number)
	t.Logf("killed leader %d while task %d was %s", leader.Number, task.ID, task.Phase)

	d.Await("settlement of the task under way", func() bool { return settlements(d.Status().Tasks, task.ID) == 1 })
	requireRotation(t, d.AwaitMoreTasks(4))
	if op := d.Operator(leader.Number); op.Alive {
		t.Errorf("operator %d is alive after SIGKILL", leader.Number)
	}

	d.Start(leader.Number)
	d.Await("the killed operator proposing again", func() bool {
		tasks := d.Status().Tasks
		return len(tasks) > 0 && tasks[len(tasks)-1].Proposer == leader.Address
	})
	tasks := d.Status().Tasks
	requireRotation(t, tasks)
	if n := settlements(tasks, task.ID); n != 1 {
		t.Errorf("task %d settled %d times", task.ID, n)
	}
}

// With two of five down, Raft's majority and the stake threshold hold. With
// three down neither does: nothing settles. When one returns, work goes on.
func TestMinorityAndMajorityDown(t *testing.T) {
	t.Parallel()
	d := Up(t)
	d.Kill(1, 2)
	requireRotation(t, d.AwaitMoreTasks(3))

	d.Kill(3)
	before := len(d.Status().Tasks)
	d.awaitBlocks(uint64(3 * d.Interval / time.Second)) // in which three tasks fall due
	// A transaction that was under way when the third was killed may count.
	if after := len(d.Status().Tasks); after > before+1 {
		t.Errorf("%d tasks settled while three of five were down", after-before)
	}

	d.Start(1)
	requireRotation(t, d.AwaitMoreTasks(3))
	if op := d.Operator(1); !op.Alive {
		t.Error("operator 1 is not alive after its restart")
	}
}
