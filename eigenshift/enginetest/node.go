package enginetest

import (
	"context"
	"errors"
	"fmt"
	"maps"

	"github.com/rs/zerolog"

	"github.com/eigenshift/avs/eigenshift"
	"github.com/eigenshift/avs/eigenshift/adversary"
	"github.com/eigenshift/avs/eigenshift/bn254"
	"github.com/eigenshift/avs/eigenshift/engine"
	"github.com/eigenshift/avs/eigenshift/guard"
	"github.com/eigenshift/avs/eigenshift/protocol"
	"github.com/eigenshift/avs/eigenshift/raftlog"
	"github.com/eigenshift/avs/eigenshift/rafttransport"
	"github.com/eigenshift/avs/eigenshift/simulated"
)

// node is one operator: what survives a crash, and what runs.
type node struct {
	c      *Cluster
	number int
	op     eigenshift.Operator
	key    *bn254.SecretKey
	eth    *simulated.Node
	stores *raftlog.Stores
	said   *notebook
	disk   simulated.Disk
	agreed protocol.Protocol // zero until it differs from others

	liar    *adversary.Liar // of a correct operator: one without misbehaviours
	corrupt bool            // it is, or was, no correct operator: see Cluster.Corrupt

	founded   bool                    // it took part in the first configuration
	refused   map[guard.Reason]uint64 // by its guards, in earlier lives
	fallbacks uint64                  // tasks that it proposed without the log, in earlier lives

	carrier rafttransport.Carrier // nil while down
	log     *raftlog.Node
	engine  *engine.Engine
	stop    context.CancelFunc
	stopped chan error
}

// start starts the operator from its stores.
func (n *node) start() error {
	c := n.c
	logger := zerolog.New(c.setup.Log).Level(zerolog.WarnLevel)
	var carrier rafttransport.Carrier = c.network.raft.Join(n.op.Address)
	if n.corrupt {
		carrier = n.liar.Carrier(carrier)
	}
	log, err := raftlog.Open(raftlog.Config{
		Self: n.op.Address, Stores: n.onDisk(), Carrier: carrier, Timing: c.setup.Timing,
		Compaction: c.setup.Compaction, Logger: logger,
	})
	if err != nil {
		return fmt.Errorf("open its log: %w", err)
	}
	n.log = log
	if err := n.found(); err != nil {
		return fmt.Errorf("found the cluster: %w", err)
	}
	works, err := c.avs.start(n, logger)
	if err != nil {
		return fmt.Errorf("make its engine: %w", err)
	}
	c.network.mu.Lock() // others may be about to ask it
	n.carrier, n.engine = carrier, works
	c.network.mu.Unlock()
	ctx, stop := context.WithCancel(context.Background())
	n.stop, n.stopped = stop, make(chan error, 1)
	go func() { n.stopped <- works.Run(ctx) }()
	if n.corrupt {
		n.liar.Begin()
	}
	return nil
}

// found bootstraps the first configuration, of all founders, if the operator is one of
// them and starts for the first time.
func (n *node) found() error {
	known, err := n.log.HasState()
	if err != nil || known || n.founded || n.number >= n.c.setup.Operators {
		return err
	}
	n.founded = true
	var members []raftlog.Member
	for _, other := range n.c.nodes[:n.c.setup.Operators] {
		members = append(members, raftlog.Member{Address: other.op.Address, Socket: other.op.Socket})
	}
	return n.log.Bootstrap(members)
}

// crash ends the operator without a word to the others.
func (n *node) crash() error {
	if n.carrier == nil {
		return nil
	}
	if n.corrupt {
		n.liar.End()
	}
	carrier := n.carrier
	n.refused = n.refusals()
	n.c.network.mu.Lock()
	n.carrier = nil
	n.c.network.mu.Unlock()
	err := carrier.Close()
	n.fallbacks += n.engine.Status().Fallbacks
	err = errors.Join(err, n.log.Close())
	n.stop()
	return errors.Join(err, <-n.stopped)
}

// onDisk returns the operator's stores on its disk.
func (n *node) onDisk() *raftlog.Stores {
	return &raftlog.Stores{Log: n.disk.Log(n.stores.Log), Stable: n.disk.Stable(n.stores.Stable), Snapshots: n.stores.Snapshots}
}

// refusals adds up the refusals of the guards of this life and of earlier ones.
func (n *node) refusals() map[guard.Reason]uint64 {
	sum := maps.Clone(n.refused)
	if sum == nil {
		sum = make(map[guard.Reason]uint64)
	}
	if n.carrier != nil {
		for _, by := range n.log.Refused() {
			for reason, count := range by {
				sum[reason] += count
			}
		}
	}
	return sum
}
