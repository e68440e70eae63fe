package integration

import (
	"net/http"
	"os"
	"slices"
	"strconv"
	"syscall"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/accounts/abi/bind"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/ethclient"

	"github.com/eigenshift/avs/bindings/priceoracle"
)

const (
	failoverInterval = 2 * time.Second
	failoverBlock    = time.Second
)

// BenchmarkFailover lets leadership go round, and then kills the leader in the
// middle of a task, again and again: KILLS and ROTATIONS say how often. It
// reports hand-overs and shares, and how long it takes until the same task is
// settled, and what that time consists of. It runs once, whatever b.N.
func BenchmarkFailover(b *testing.B) {
	kills, rotations := fromEnvironment(b, "KILLS", 50), fromEnvironment(b, "ROTATIONS", 200)
	d := newDevnet(b)
	d.Interval = failoverInterval
	d.up()
	settled := d.watchSettlements(b)
	measureRotations(b, d, settled, rotations)
	measureKills(b, d, settled, kills)
	b.ReportMetric(0, "ns/op")
}

func fromEnvironment(b *testing.B, name string, otherwise int) int {
	text := os.Getenv(name)
	if text == "" {
		return otherwise
	}
	n, err := strconv.Atoi(text)
	if err != nil || n < 1 {
		b.Fatalf("%s=%s: want a positive number", name, text)
	}
	return n
}

// settlement is a task that settled, and when this process heard of it.
type settlement struct {
	*priceoracle.PriceOracleTaskSettled
	heard time.Time
}

// watchSettlements returns the tasks that settle from now on.
func (d *Devnet) watchSettlements(b *testing.B) <-chan settlement {
	status := d.Status()
	client, err := ethclient.Dial(status.WSURL)
	if err != nil {
		b.Fatal(err)
	}
	oracle, err := priceoracle.NewPriceOracle(status.Contracts["PriceOracle"], client)
	if err != nil {
		b.Fatal(err)
	}
	events := make(chan *priceoracle.PriceOracleTaskSettled)
	subscription, err := oracle.WatchTaskSettled(&bind.WatchOpts{Context: b.Context()}, events, nil, nil, nil)
	if err != nil {
		b.Fatal(err)
	}
	heard := make(chan settlement, 1<<12)
	done := make(chan struct{})
	go func() {
		defer close(done)
		for {
			select {
			case event := <-events:
				heard <- settlement{event, time.Now()}
			case <-subscription.Err():
				return
			}
		}
	}()
	b.Cleanup(func() {
		subscription.Unsubscribe()
		client.Close()
		<-done
	})
	return heard
}

// next returns the next task that settles.
func next(b *testing.B, settled <-chan settlement) settlement {
	select {
	case s := <-settled:
		return s
	case <-time.After(patience):
		b.Fatalf("nothing has settled for %s", patience)
		return settlement{}
	}
}

// measureRotations reports how long leadership takes to move, and how evenly
// proposals are shared.
func measureRotations(b *testing.B, d *Devnet, settled <-chan settlement, rotations int) {
	for range d.Status().Operators { // one round in which the cluster settles in
		next(b, settled)
	}
	shares := make(map[common.Address]int)
	for range rotations {
		shares[next(b, settled).Proposer]++
	}
	var handovers, each []float64
	for _, page := range d.pages(b, d.Status().Operators) {
		handovers = append(handovers, page.Engine.Track.HandoversMS...)
	}
	for _, op := range d.Status().Operators {
		each = append(each, float64(shares[op.Address]))
	}
	report(b, handovers, "ms/hand-over")
	b.ReportMetric(slices.Min(each), "least-of-"+strconv.Itoa(rotations)+"-proposals")
	b.ReportMetric(slices.Max(each), "most-of-"+strconv.Itoa(rotations)+"-proposals")
}

// measureKills kills the leader in the middle of a task, by turns while it is open
// and while it is certified, and follows that task to its settlement.
func measureKills(b *testing.B, d *Devnet, settled <-chan settlement, kills int) {
	var toLeader, toCertified, toSent, toSettled, beyond []float64
	since := make(map[string][]float64) // to the settlement, by phase
	for i := range kills {
		d.awaitAllFollow()
		operators := d.Status().Operators
		phase := []string{"open", "certified"}[i%2]
		leader, task := d.awaitLiveTask(phase)
		killed := time.Now()
		if err := syscall.Kill(leader.PID, syscall.SIGKILL); err != nil {
			b.Fatalf("kill operator %d: %v", leader.Number, err)
		}
		milliseconds := func(t time.Time) float64 { return float64(t.Sub(killed).Microseconds()) / 1000 }

		others := slices.DeleteFunc(operators, func(op Operator) bool { return op.Number == leader.Number })
		toLeader = append(toLeader, milliseconds(d.awaitLead(b, others)))
		s := next(b, settled)
		for s.Id != task.ID {
			s = next(b, settled)
		}
		took := milliseconds(s.heard)
		toSettled = append(toSettled, took)
		beyond = append(beyond, took-float64(failoverBlock.Milliseconds()))
		since[phase] = append(since[phase], took)
		// What is left of the task's way, unless the leader had gone all of it.
		if s.Submitter != leader.Address {
			pages := d.pages(b, others)
			if at, ok := reached(pages, task.ID, "certify"); ok && at.After(killed) {
				toCertified = append(toCertified, milliseconds(at))
			}
			if at, ok := reached(pages, task.ID, "submit"); ok {
				toSent = append(toSent, milliseconds(at))
			}
		}
		d.Start(leader.Number)
	}
	report(b, toLeader, "ms/kill-to-leader")
	report(b, toSettled, "ms/kill-to-settled")
	report(b, beyond, "ms/kill-to-settled-less-a-block")
	// What it consists of, where there was something left to do.
	for what, values := range map[string][]float64{
		"kill-to-certified": toCertified, "kill-to-sent-by-another": toSent,
		"kill-while-open-to-settled": since["open"], "kill-while-certified-to-settled": since["certified"],
	} {
		if len(values) > 0 {
			report(b, values, "ms/"+what)
			b.ReportMetric(float64(len(values)), "times/"+what)
		}
	}
}

// reached returns when the first of some operators took a step with a task, if
// one did.
func reached(pages []statusPage, id uint64, step string) (first time.Time, ok bool) {
	for _, page := range pages {
		for _, task := range page.Engine.Track.Tasks {
			at, ok := task.Times[step]
			if task.Task == id && ok && (first.IsZero() || at.Before(first)) {
				first = at
			}
		}
	}
	return first, !first.IsZero()
}

// pages asks operators for their status.
func (d *Devnet) pages(b *testing.B, operators []Operator) []statusPage {
	client := &http.Client{Timeout: 5 * time.Second}
	var pages []statusPage
	for _, op := range operators {
		page, err := fetchStatus(client, op.API)
		if err != nil {
			b.Fatalf("ask operator %d for its status: %v", op.Number, err)
		}
		pages = append(pages, page)
	}
	return pages
}

// awaitLead returns when one of some operators leads.
func (d *Devnet) awaitLead(b *testing.B, operators []Operator) time.Time {
	tick := time.NewTicker(5 * time.Millisecond)
	defer tick.Stop()
	for deadline := time.Now().Add(patience); time.Now().Before(deadline); <-tick.C {
		for _, page := range d.pages(b, operators) {
			if page.Engine.Leading {
				return time.Now()
			}
		}
	}
	b.Fatalf("nobody has taken over within %s", patience)
	return time.Time{}
}

// awaitAllFollow waits until all operators run and know the same leader.
func (d *Devnet) awaitAllFollow() {
	operators := d.Status().Operators
	client := &http.Client{Timeout: time.Second}
	d.Await("five operators that know the leader", func() bool {
		leaders := make(map[common.Address]bool)
		for _, op := range operators {
			page, err := fetchStatus(client, op.API)
			if err != nil {
				return false
			}
			leaders[page.Engine.Leader] = true
		}
		return len(leaders) == 1 && !leaders[common.Address{}]
	})
}
