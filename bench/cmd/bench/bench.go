package main

import (
	"context"
	"errors"
	"fmt"
	"log"
	"os"
	"path/filepath"
	"time"

	"github.com/eigenshift/avs/bench/aggregation"
	"github.com/eigenshift/avs/bench/counting"
	"github.com/eigenshift/avs/bench/figures"
	"github.com/eigenshift/avs/bench/stage"
)

// bench measures with the programs of a folder.
type bench struct {
	bin, state string
	before     string // folder with another build of the operator, or empty
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
	for _, pace := range p.paces {
		if err := b.pace(ctx, pace, report); err != nil {
			return nil, err
		}
	}
	return report, nil
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
	name  string
	start func(*stage.Network, stage.Endpoints) (*stage.Cast, error)
}

func (b *bench) systems(alone bool) []system {
	operators := func(name, bin, folder string) system {
		return system{name, func(n *stage.Network, node stage.Endpoints) (*stage.Cast, error) {
			return n.EigenShift(bin, folder, node)
		}}
	}
	all := []system{operators(figures.EigenShift, b.bin, "now")}
	if !alone {
		all = append(all, system{figures.Central, (*stage.Network).Central})
	}
	if b.before != "" {
		all = append(all, operators(figures.Before, b.before, "before"))
	}
	return all
}

// pace measures all systems at one pace, in turns.
func (b *bench) pace(ctx context.Context, p pace, report *figures.Report) (err error) {
	network, err := stage.Up(ctx, stage.Config{
		Bin: b.bin, State: filepath.Join(b.state, fmt.Sprintf("%s-%s", p.block, p.slot)), Block: p.block, Slot: p.slot,
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
	for round := range p.rounds + 1 {
		for _, s := range b.systems(p.alone) {
			turn := turn{network: network, system: s, pace: p}
			if round == 0 {
				turn.proxy, turn.tasks = proxy, p.counted
			} else {
				turn.tasks = p.timed
			}
			if turn.tasks == 0 {
				continue
			}
			log.Printf("%s  %s: %s slots, %s blocks, %d tasks", time.Now().Format(time.TimeOnly), s.name, p.slot, p.block, turn.tasks)
			run, err := turn.play(ctx)
			if err != nil {
				return fmt.Errorf("%s: %w", s.name, err)
			}
			report.Put(run)
		}
	}
	return nil
}
