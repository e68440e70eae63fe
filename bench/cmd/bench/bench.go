package main

import (
	"context"
	"errors"
	"fmt"
	"log"
	"os"
	"path/filepath"
	"slices"
	"sync"
	"time"

	"github.com/eigenshift/avs/bench/aggregation"
	"github.com/eigenshift/avs/bench/counting"
	"github.com/eigenshift/avs/bench/figures"
	"github.com/eigenshift/avs/bench/stage"
)

// bench measures with the programs of a folder.
type bench struct {
	bin, state string
	before     string     // folder with another build of the operator, or empty
	mu         sync.Mutex // guards the report that is being made
}

func (b *bench) run(ctx context.Context, p plan) (*figures.Report, error) {
	if err := os.RemoveAll(b.state); err != nil {
		return nil, fmt.Errorf("remove old state: %w", err)
	}
	lines, err := machine(ctx)
	if err != nil {
		return nil, err
	}
	report := &figures.Report{Machine: lines, Date: today()}
	for _, n := range []int{5, 20, 100, 200} {
		times, err := aggregation.Measure(n, p.aggregation)
		if err != nil {
			return nil, err
		}
		report.Aggregation = append(report.Aggregation, figures.Aggregation{
			Operators: n, OursMS: milliseconds(times.Ours), TheirMS: milliseconds(times.Their),
		})
	}
	if err := b.paces(ctx, p.paces, report); err != nil {
		return nil, err
	}
	return report, nil
}

// paces measures one pace after the other. Those that are aside are measured while the
// first one counts.
func (b *bench) paces(ctx context.Context, all []pace, report *figures.Report) error {
	ctx, cancel := context.WithCancelCause(ctx)
	defer cancel(nil)
	var aside sync.WaitGroup
	for _, p := range all {
		if !p.aside {
			continue
		}
		aside.Go(func() {
			if err := b.pace(ctx, p, report, func() {}); err != nil {
				cancel(err)
			}
		})
	}
	for _, p := range all {
		if p.aside {
			continue
		}
		if err := b.pace(ctx, p, report, aside.Wait); err != nil {
			cancel(err)
			break
		}
	}
	aside.Wait()
	return context.Cause(ctx)
}

func milliseconds(times []time.Duration) []float64 {
	var all []float64
	for _, t := range times {
		all = append(all, figures.Milliseconds(t))
	}
	return all
}

// system is one that takes its turn.
type system struct {
	name   string
	steady int // blocks after its start before which nothing counts
	start  func(*stage.Network, stage.Endpoints) (*stage.Cast, error)
}

// operators are EigenShift's, of a folder with their program.
func operators(name, bin, folder string) system {
	return system{name, steadyBlocks, func(n *stage.Network, node stage.Endpoints) (*stage.Cast, error) {
		return n.EigenShift(bin, folder, node)
	}}
}

// turns returns the systems in the order in which they count calls, and in which they are
// timed in each round: the central aggregator around the others, each time for half of the
// tasks, so that a machine that slowly changes favours nobody.
func (b *bench) turns(p pace) (counted, timed []turn) {
	systems := []system{operators(figures.EigenShift, b.bin, "now")}
	if b.before != "" {
		systems = append(systems, operators(figures.Before, b.before, "before"))
	}
	central := system{figures.Central, 0, (*stage.Network).Central}
	for _, s := range systems {
		counted = append(counted, turn{system: s, pace: p, tasks: p.counted})
		timed = append(timed, turn{system: s, pace: p, tasks: p.timed})
	}
	if p.alone {
		return counted, timed
	}
	half := turn{system: central, pace: p, tasks: (p.timed + 1) / 2}
	timed = append([]turn{half}, append(timed, half)...)
	return append(counted, turn{system: central, pace: p, tasks: p.counted}), slices.Repeat(timed, p.rounds)
}

// pace measures all systems at one pace, in turns. It waits before any is timed.
func (b *bench) pace(ctx context.Context, p pace, report *figures.Report, wait func()) (err error) {
	network, err := stage.Up(ctx, stage.Config{
		Bin: b.bin, State: filepath.Join(b.state, fmt.Sprintf("%s-%s", p.block, p.slot)), Block: p.block, Slot: p.slot, Port: p.port(),
	})
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, network.Down()) }()
	proxy, err := counting.Listen(network.HTTP)
	if err != nil {
		return err
	}
	defer proxy.Close()
	counted, timed := b.turns(p)
	for _, t := range counted {
		t.proxy = proxy
		if err := b.play(ctx, t, network, report); err != nil {
			return err
		}
	}
	wait()
	for _, t := range timed {
		if err := b.play(ctx, t, network, report); err != nil {
			return err
		}
	}
	return nil
}

func (b *bench) play(ctx context.Context, t turn, network *stage.Network, report *figures.Report) error {
	if t.tasks == 0 {
		return nil
	}
	t.network = network
	log.Printf("%s  %s: %s slots, %s blocks, %d tasks", time.Now().Format(time.TimeOnly), t.system.name, t.pace.slot, t.pace.block, t.tasks)
	run, err := t.play(ctx)
	if err != nil {
		return fmt.Errorf("%s: %w", t.system.name, err)
	}
	b.mu.Lock()
	defer b.mu.Unlock()
	report.Put(run)
	return nil
}
