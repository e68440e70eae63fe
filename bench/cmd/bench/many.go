package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"log"
	"os"
	"path/filepath"
	"strings"
	"time"

	"github.com/eigenshift/avs/bench/figures"
	"github.com/eigenshift/avs/bench/stage"
)

// crowd is many operators, each a process of its own, on one devnet whose chain is a real node's.
type crowd struct {
	network   *stage.Network
	operators int
	slot      time.Duration
	until     time.Time // when it is given up
}

// many measures them, and prints what they took. It is about what many operators do to each other and
// to one node: all of them, and the node, are on one machine.
func many(ctx context.Context, flags *flag.FlagSet, arguments []string) (err error) {
	b := place(flags)
	operators := flags.Int("operators", 100, "how many operators")
	backend := flags.String("backend", "table", "what knows the operators: table or middleware")
	block := flags.Duration("block", 12*time.Second, "time between two blocks")
	slot := flags.Duration("slot", 24*time.Second, "time between two tasks")
	tasks := flags.Int("tasks", 10, "how many tasks count")
	patience := flags.Duration("patience", 20*time.Minute, "how long all may take")
	if err := flags.Parse(arguments); err != nil {
		return err
	}
	lines, err := machine(ctx)
	if err != nil {
		return err
	}
	fmt.Printf("%s\n%d operators, back end %s, %s blocks, %s slots\n", strings.Join(lines, "\n"), *operators, *backend, *block, *slot)
	if err := os.RemoveAll(b.state); err != nil {
		return fmt.Errorf("remove old state: %w", err)
	}
	began := time.Now()
	network, err := stage.Many(ctx, stage.Config{Bin: b.bin, State: filepath.Join(b.state, "many"), Block: *block, Slot: *slot}, *backend, *operators)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, network.Down()) }()
	fmt.Printf("the first task has settled after %.1f s\n", time.Since(began).Seconds())
	c := crowd{network, *operators, *slot, began.Add(*patience)}
	if err := c.awaitMembers(ctx); err != nil {
		return err
	}
	fmt.Printf("all are members after %.1f s\n", time.Since(began).Seconds())
	return c.measure(ctx, *tasks)
}

// awaitMembers waits until all operators are members.
func (c crowd) awaitMembers(ctx context.Context) error {
	return c.await(ctx, "all operators are members", func() (bool, error) {
		members, err := c.network.Members(ctx)
		if err != nil {
			log.Print(err) // an operator has much to do, and is asked again
		}
		return members == c.operators, nil
	})
}

func (c crowd) await(ctx context.Context, what string, is func() (bool, error)) error {
	for {
		if yes, err := is(); yes || err != nil {
			return err
		}
		if time.Now().After(c.until) {
			return fmt.Errorf("%s: not so in time (--patience)", what)
		}
		select {
		case <-ctx.Done():
			return ctx.Err()
		case <-time.After(time.Second):
		}
	}
}

// measure measures while some tasks settle.
func (c crowd) measure(ctx context.Context, tasks int) error {
	m := &meter{pids: c.network.PIDs(), node: c.network.Node}
	first, err := c.newest(ctx)
	if err != nil {
		return err
	}
	if err := m.begin(); err != nil {
		return err
	}
	// Asking costs, so nobody is asked before it can be so.
	select {
	case <-ctx.Done():
		return ctx.Err()
	case <-time.After(time.Duration(tasks) * c.slot):
	}
	last := first
	if err := c.await(ctx, fmt.Sprintf("%d tasks have settled", tasks), func() (_ bool, err error) {
		last, err = c.newest(ctx)
		return last >= first+uint64(tasks), err
	}); err != nil {
		return err
	}
	var run figures.Run
	if err := m.end(&run, int(last-first)); err != nil {
		return err
	}
	return c.print(ctx, run, first)
}

func (c crowd) newest(ctx context.Context) (uint64, error) {
	settled, err := c.network.Settled(ctx)
	if err != nil || len(settled) == 0 {
		return 0, err
	}
	return settled[len(settled)-1].ID, nil
}

// print prints what the tasks after the first took.
func (c crowd) print(ctx context.Context, run figures.Run, first uint64) error {
	settled, err := c.network.Settled(ctx)
	if err != nil {
		return err
	}
	certified, err := c.network.Certified(ctx)
	if err != nil {
		return err
	}
	sent, err := c.network.Sent(ctx)
	if err != nil {
		return err
	}
	counted, fewest, all := 0, c.operators, 0
	var toCertified, toSent []float64
	for _, task := range settled {
		if task.ID <= first {
			continue
		}
		counted++
		if task.Signers != nil {
			fewest = min(fewest, *task.Signers)
			if *task.Signers == c.operators {
				all++
			}
		}
		if took, known := certified[task.ID]; known {
			toCertified = append(toCertified, figures.Milliseconds(took))
		}
		if took, known := sent[task.ID]; known {
			toSent = append(toSent, figures.Milliseconds(took))
		}
	}
	fmt.Printf("%d tasks settled, %d signed by all, the others by %d or more\n", counted, all, fewest)
	for _, took := range []struct {
		what string
		ms   []float64
	}{{"opened → certified", toCertified}, {"opened → transaction sent", toSent}} {
		fmt.Printf("%s: p50 %.0f ms, p99 %.0f ms of %d\n", took.what, figures.Percentile(took.ms, 50), figures.Percentile(took.ms, 99), len(took.ms))
	}
	fmt.Printf("CPU of an operator: %.2f %% of a core; of all, a task: %.0f ms; of the node, a task: %.0f ms\n",
		100*run.Share/float64(run.Processes), run.CPUMS, run.NodeCPUMS)
	fmt.Printf("resident: %.1f MB an operator\n", run.ResidentMB/float64(run.Processes))
	return nil
}
