package main

import (
	"context"
	"errors"
	"time"

	"github.com/eigenshift/avs/bench/counting"
	"github.com/eigenshift/avs/bench/figures"
	"github.com/eigenshift/avs/bench/observe"
	"github.com/eigenshift/avs/bench/stage"
	"github.com/eigenshift/avs/bench/usage"
)

// turn is one system at work for some tasks. Calls are counted or times taken, never
// both: a proxy takes time itself.
type turn struct {
	network *stage.Network
	system  system
	pace    pace
	tasks   int
	proxy   *counting.Proxy // nil: times are taken
}

// meter reads processor times at the beginning and the end of a turn.
type meter struct {
	pids                        []int
	node                        int
	began                       time.Time
	system, chain, all, stolen  time.Duration // at the beginning
	quietBegan                  time.Time
	quietSystem, quiet, quieted time.Duration
}

func (t turn) play(ctx context.Context) (run figures.Run, err error) {
	endpoints := t.network.Direct()
	if t.proxy != nil {
		endpoints = stage.Endpoints{HTTP: t.proxy.HTTP(), WS: t.proxy.WS()}
	}
	cast, err := t.system.start(t.network, endpoints)
	if err != nil {
		return run, err
	}
	defer func() { err = errors.Join(err, cast.Stop()) }()
	m := &meter{pids: cast.PIDs(), node: t.network.Node}
	watch := observe.Config{
		WS: t.network.Direct().WS, TaskManager: t.network.TaskManager,
		Warm: t.warm(), Tasks: t.tasks, Patience: max(time.Minute, 5*t.pace.slot), Begin: m.begin,
	}
	if t.proxy != nil {
		watch.Begin = func() error { t.proxy.Reset(); return nil }
	} else if idle := t.pace.block - quietAfter - quietBefore; idle > 0 {
		watch.Quiet = observe.Quiet{After: quietAfter, For: idle, Begin: m.beginQuiet, End: m.endQuiet}
	}
	seen, err := observe.Watch(ctx, watch)
	if err != nil {
		return run, err
	}
	run = figures.Run{System: t.system.name, BlockS: t.pace.block.Seconds(), SlotS: t.pace.slot.Seconds()}
	if t.proxy != nil {
		t.count(&run)
		return run, nil
	}
	if err := m.end(&run, len(seen.Tasks)); err != nil {
		return run, err
	}
	return run, t.time(ctx, &run, cast, seen)
}

// warm is how many tasks settle before any counts. What an operator alone uses while it
// idles does not depend on the blocks it looked back over.
func (t turn) warm() int {
	if t.pace.alone {
		return 1
	}
	return max(warm, int(time.Duration(t.system.steady)*t.pace.block/t.pace.slot))
}

// count takes over what the proxy has counted.
func (t turn) count(run *figures.Run) {
	counts := t.proxy.Counts()
	run.Counted = t.tasks
	of := func(calls map[string]int) map[string]float64 {
		each := make(map[string]float64)
		for name, n := range calls {
			each[name] = float64(n) / float64(t.tasks)
		}
		return each
	}
	run.HTTP, run.WS, run.Requests = of(counts.HTTP), of(counts.WS), float64(counts.Requests)/float64(t.tasks)
}

// time takes over what was seen, and what the system says itself.
func (t turn) time(ctx context.Context, run *figures.Run, cast *stage.Cast, seen observe.Seen) error {
	// The SDK's transaction manager looks for receipts every two seconds.
	select {
	case <-ctx.Done():
		return ctx.Err()
	case <-time.After(2500 * time.Millisecond):
	}
	took, err := cast.Sent(ctx)
	if err != nil {
		return err
	}
	run.Tasks, run.Missing = len(seen.Tasks), seen.Slots-len(seen.Tasks)
	for _, task := range seen.Tasks {
		if !task.Head.IsZero() && !task.Pooled.IsZero() {
			run.BlockToPoolMS = append(run.BlockToPoolMS, figures.Milliseconds(task.Pooled.Sub(task.Head)))
		}
		if own, ok := took[task.ID]; ok {
			run.OpenedToSentMS = append(run.OpenedToSentMS, figures.Milliseconds(own))
		}
	}
	return nil
}

func (m *meter) begin() (err error) {
	m.began = time.Now()
	m.system, m.chain, m.all, m.stolen, err = m.read()
	return err
}

func (m *meter) read() (system, chain, all, stolen time.Duration, err error) {
	system, errSystem := usage.Of(m.pids...)
	chain, errChain := usage.Of(m.node)
	all, stolen, errAll := usage.Machine()
	return system, chain, all, stolen, errors.Join(errSystem, errChain, errAll)
}

func (m *meter) end(run *figures.Run, tasks int) error {
	took := time.Since(m.began)
	system, chain, all, stolen, err := m.read()
	if err != nil {
		return err
	}
	system, chain, all, stolen = system-m.system, chain-m.chain, all-m.all, stolen-m.stolen
	run.CPUMS = figures.Milliseconds(system) / float64(tasks)
	run.NodeCPUMS = figures.Milliseconds(chain) / float64(tasks)
	run.Share = float64(system) / float64(took)
	run.OthersShare = float64(all-system-chain) / float64(took)
	run.StolenShare = float64(stolen) / float64(took)
	if m.quiet > 0 {
		run.IdleShare = float64(m.quieted) / float64(m.quiet)
	}
	run.Processes = len(m.pids)
	for _, pid := range m.pids {
		memory, err := usage.MemoryOf(pid)
		if err != nil {
			return err
		}
		const megabyte = 1 << 20
		run.ResidentMB += float64(memory.Resident) / megabyte
		run.PeakMB = max(run.PeakMB, float64(memory.Peak)/megabyte)
	}
	return nil
}

func (m *meter) beginQuiet() (err error) {
	m.quietBegan = time.Now()
	m.quietSystem, err = usage.Of(m.pids...)
	return err
}

func (m *meter) endQuiet() error {
	system, err := usage.Of(m.pids...)
	if err != nil {
		return err
	}
	m.quieted += system - m.quietSystem
	m.quiet += time.Since(m.quietBegan)
	return nil
}
