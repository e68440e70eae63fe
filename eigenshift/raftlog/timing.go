package raftlog

import (
	"cmp"
	"errors"
	"fmt"
	"time"

	"github.com/eigenshift/avs/eigenshift/protocol"
)

// Timing is Raft's time-outs. All operators of a cluster must use the same Network. Start
// from LAN, WAN or TimingOf.
type Timing struct {
	protocol.Network
	// Commit is for how long the leader sends a follower entries again that do not arrive, and how
	// long it waits then, up to twice, before it begins anew, or repeats the notice that they are
	// committed, which followers are otherwise given at once. Each time costs a message to every follower that is there,
	// so short values cost idle CPU. At least 1 ms.
	Commit time.Duration
	// RPC bounds one message and its reply, dialling included; snapshots get more in
	// proportion to their size. A target that does not answer blocks a hand-over as long.
	RPC time.Duration
	// Propose and Transfer bound Node's methods when the context does not. Transfer should
	// exceed Election.
	Propose  time.Duration
	Transfer time.Duration
}

// LAN is for operators within a few milliseconds of each other. A crashed leader
// is replaced after 0.45 s (p50) to 0.65 s (p99).
func LAN() Timing { return TimingOf(protocol.LAN()) }

// WAN is for operators on different continents, up to about 250 ms round trip. A
// crashed leader is replaced after 2.3 s (p50) to 4 s (p99).
func WAN() Timing { return TimingOf(protocol.WAN()) }

// TimingOf fits the other time-outs to those that operators have in common.
func TimingOf(n protocol.Network) Timing {
	rpc := min(max(3*n.Heartbeat, time.Second), 3*time.Second)
	return Timing{Network: n, Commit: n.Heartbeat / 2, RPC: rpc, Propose: 5 * rpc, Transfer: min(4*n.Election, n.Election+3*time.Second)}
}

// quiet is how long an acknowledgement of a follower's stands for a heartbeat: a heartbeat
// leaves that long after the last message that was acknowledged, and a lost one is
// noticed, by Lease, before a follower's patience ends.
func (t Timing) quiet() time.Duration { return t.Heartbeat * 2 / 5 }

// Validate reports values that cannot work, all at once.
func (t Timing) Validate() error {
	var errs []error
	check := func(ok bool, format string, args ...any) {
		if !ok {
			errs = append(errs, fmt.Errorf(format, args...))
		}
	}
	check(t.Heartbeat >= 10*time.Millisecond, "Timing.Heartbeat: %s is below 10ms", t.Heartbeat)
	check(t.Election >= t.Heartbeat, "Timing.Election: %s is below Heartbeat (%s)", t.Election, t.Heartbeat)
	check(t.Lease >= 5*time.Millisecond, "Timing.Lease: %s is below 5ms", t.Lease)
	check(t.Lease <= t.Heartbeat, "Timing.Lease: %s is above Heartbeat (%s)", t.Lease, t.Heartbeat)
	check(t.Commit >= time.Millisecond, "Timing.Commit: %s is below 1ms", t.Commit)
	check(t.Commit <= t.Heartbeat, "Timing.Commit: %s is above Heartbeat (%s)", t.Commit, t.Heartbeat)
	check(t.RPC >= 10*time.Millisecond, "Timing.RPC: %s is below 10ms", t.RPC)
	check(t.Propose > 0, "Timing.Propose: %s is not positive", t.Propose)
	check(t.Transfer >= t.Election, "Timing.Transfer: %s is below Election (%s)", t.Transfer, t.Election)
	return errors.Join(errs...)
}

// Compaction decides when the log is cut. The zero value of a field means its default.
type Compaction struct {
	// Interval is how often that is checked; a random share of it is added. Default 1 min.
	Interval time.Duration
	// Threshold entries must have been applied since the last snapshot. Default 1024.
	Threshold uint64
	// Trailing entries stay in the log: operators that lag a little need no snapshot. Default 512.
	Trailing uint64
}

func (c Compaction) withDefaults() Compaction {
	return Compaction{
		Interval: cmp.Or(c.Interval, time.Minute), Threshold: cmp.Or(c.Threshold, 1024), Trailing: cmp.Or(c.Trailing, 512),
	}
}

// Validate reports values that cannot work.
func (c Compaction) Validate() error {
	if d := c.withDefaults(); d.Interval < 5*time.Millisecond {
		return fmt.Errorf("%s: %s is below 5ms; 0 means the default", "Compaction.Interval", d.Interval)
	}
	return nil
}
