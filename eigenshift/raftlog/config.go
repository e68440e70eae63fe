package raftlog

import (
	"errors"
	"fmt"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/hashicorp/raft"
	"github.com/rs/zerolog"

	"github.com/eigenshift/avs/eigenshift/guard"
	"github.com/eigenshift/avs/eigenshift/lifecycle"
	"github.com/eigenshift/avs/eigenshift/rafttransport"
)

// Config configures a [Node].
type Config struct {
	// Self is this operator. Its EIP-55 form is its name as a Raft server.
	Self common.Address
	// Dir is the folder of log, term, vote and snapshots, for one process at a time. It must
	// survive restarts: an operator that forgets its vote can vote twice.
	Dir string
	// Stores are used instead of Dir when set. Close does not close them.
	Stores *Stores
	// Stream carries Raft's messages. Its connections must name the operator at their
	// other end (rafttransport.Authenticated). Dial is given the operator's address, not the
	// socket, which package peer finds in the registry. Close closes it.
	Stream raft.StreamLayer
	// Bent changes the carrier that is made of Stream, for tests; nil: nothing does.
	Bent func(rafttransport.Carrier) rafttransport.Carrier
	// Carrier is used instead of Stream when set. Close closes it.
	Carrier rafttransport.Carrier
	// Transport is used instead of either when set, without guards: it does not know
	// senders. It is given sockets, and must be a raft.WithPreVote. Close closes it.
	Transport raft.Transport
	// Trusting accepts any configuration until the first Node.Allow, and lets an operator
	// without a configuration follow any leader. Otherwise configurations are refused
	// until then, unless enough voters have them already.
	Trusting bool
	// Timing is LAN() when zero.
	Timing Timing
	// Compaction is when the log is cut.
	Compaction Compaction
	// Limits bound the state; all operators must ignore the same commands for lack of room.
	Limits lifecycle.Limits
	// Logger receives Raft's messages too, one level lower, and repeated ones now and then.
	Logger zerolog.Logger
}

func (c Config) withDefaults() Config {
	if c.Timing == (Timing{}) {
		c.Timing = LAN()
	}
	c.Compaction = c.Compaction.withDefaults()
	return c
}

func (c Config) validate() error {
	var errs []error
	check := func(ok bool, field, problem string) {
		if !ok {
			errs = append(errs, fmt.Errorf("%s: %s", field, problem))
		}
	}
	check(c.Self != common.Address{}, "Self", "missing")
	check((c.Dir == "") != (c.Stores == nil), "Dir, Stores", "exactly one must be set")
	check(c.Stores == nil || c.Stores.complete(), "Stores", "one of them is missing")
	carriers := 0
	for _, set := range []bool{c.Stream != nil, c.Carrier != nil, c.Transport != nil} {
		if set {
			carriers++
		}
	}
	check(carriers == 1, "Stream, Carrier, Transport", "exactly one must be set")
	_, preVotes := c.Transport.(raft.WithPreVote)
	check(c.Transport == nil || preVotes, "Transport", "does not support pre-vote")
	errs = append(errs, c.Timing.Validate(), c.Compaction.Validate())
	if err := errors.Join(errs...); err != nil {
		return fmt.Errorf("raft configuration: %w", err)
	}
	return nil
}

// raftConfig translates for the library.
func (c Config) raftConfig(notify chan<- bool) *raft.Config {
	rc := raft.DefaultConfig()
	rc.LocalID = rafttransport.ServerID(c.Self)
	rc.HeartbeatTimeout = c.Timing.Heartbeat
	rc.ElectionTimeout = c.Timing.Election
	rc.LeaderLeaseTimeout = c.Timing.Lease
	rc.CommitTimeout = c.Timing.Commit
	// Many entries in one message are for operators that catch up: a cluster writes a
	// few a second, of up to 70 kB each.
	rc.MaxAppendEntries = guard.MaxEntries
	rc.SnapshotInterval = c.Compaction.Interval
	rc.SnapshotThreshold = c.Compaction.Threshold
	rc.TrailingLogs = c.Compaction.Trailing
	rc.ShutdownOnRemove = false // a removed operator may be registered again
	rc.NotifyCh = notify
	rc.NoLegacyTelemetry = true
	rc.Logger = newLogger(c.Logger, time.Now)
	return rc
}
