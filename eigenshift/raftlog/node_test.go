package raftlog

import (
	"errors"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/hashicorp/raft"
	"github.com/rs/zerolog"

	"github.com/eigenshift/avs/eigenshift"
	"github.com/eigenshift/avs/eigenshift/lifecycle"
	"github.com/eigenshift/avs/eigenshift/protocol"
)

func TestClusterElectsAndApplies(t *testing.T) {
	inBubble(t, func(t *testing.T, c *cluster) {
		c.bootstrap(5)
		leader := c.leader()
		c.propose(leader, 1)
		c.agree(1)
		s := c.nodes[c.other(leader)].Status()
		if s.Leading || s.Leader != c.nodes[leader].member.Address || s.Term == 0 || len(s.Voters) != 5 || len(s.NonVoters) != 0 {
			t.Errorf("a follower's status: %+v", s)
		}
		// A command that does not fit the state is appended and ignored.
		effect, err := c.nodes[leader].Propose(t.Context(), lifecycle.Expired{ID: 9, Reason: "never opened"})
		if err != nil || effect.Accepted || effect.Reason == "" {
			t.Errorf("got %+v, %v", effect, err)
		}
		if _, err := c.nodes[c.other(leader)].Propose(t.Context(), submitted(2)); !errors.Is(err, eigenshift.ErrNotLeader) {
			t.Errorf("propose to a follower: got %v, want %v", err, eigenshift.ErrNotLeader)
		}
		if _, err := c.nodes[leader].Propose(t.Context(), lifecycle.Opened{}); err == nil {
			t.Error("proposed a malformed command")
		}
	})
}

// Views of the state stay as they are while the state goes on.
func TestViewsDoNotChange(t *testing.T) {
	inBubble(t, func(t *testing.T, c *cluster) {
		c.bootstrap(1)
		leader := c.leader()
		c.propose(leader, 1)
		view := c.nodes[leader].State()
		before := string(view.Snapshot())
		c.propose(leader, 2)
		if string(view.Snapshot()) != before {
			t.Error("a view has changed")
		}
		if _, has := c.nodes[leader].State().Get(2); !has {
			t.Error("a new view lacks what was applied")
		}
	})
}

func TestLeaderCrash(t *testing.T) {
	inBubble(t, func(t *testing.T, c *cluster) {
		c.bootstrap(5)
		for round := range 20 {
			old := c.leader()
			c.propose(old, round)
			c.crash(old)
			start := time.Now()
			// The leader has applied what was committed before.
			leader := c.leader()
			if _, has := c.nodes[leader].State().Get(eigenshift.TaskID(round)); !has {
				t.Fatalf("round %d: the new leader leads without task %d", round, round)
			}
			if took := time.Since(start); took > 3*time.Second {
				t.Errorf("round %d: no leader for %s", round, took)
			}
			c.open(old)
			c.agree(eigenshift.TaskID(round))
		}
	})
}

// A follower that missed more than the log holds is sent a snapshot.
func TestSnapshotReachesFollower(t *testing.T) {
	inBubble(t, func(t *testing.T, c *cluster) {
		c.compaction = Compaction{Interval: 20 * time.Millisecond, Threshold: 8, Trailing: 4}
		c.bootstrap(3)
		leader := c.leader()
		absent := c.other(leader)
		c.crash(absent)
		for id := range 60 {
			c.propose(leader, id)
			time.Sleep(10 * time.Millisecond)
		}
		c.await("the leader cuts its log", func() bool {
			first, err := c.nodes[leader].stores.Log.FirstIndex()
			return err == nil && first > 30
		})
		last, err := c.nodes[absent].stores.Log.LastIndex()
		if err != nil || last >= 30 {
			t.Fatalf("the absent follower's log ends at %d, %v: too far for this test", last, err)
		}
		c.open(absent)
		c.agree(59)
		snapshots, err := c.nodes[absent].stores.Snapshots.List()
		if err != nil || len(snapshots) == 0 || snapshots[0].Index <= last {
			t.Errorf("no snapshot was installed: %v, %v", snapshots, err)
		}
		// And it restarts from it.
		c.crash(absent)
		c.open(absent)
		if len(c.nodes[absent].State().History()) == 0 {
			t.Error("a restarted node has not restored its snapshot")
		}
		c.agree(59)
	})
}

// Nothing that a leader writes into the log changes the state but commands, and
// nothing stops the cluster.
func TestHostileEntriesAreIgnored(t *testing.T) {
	inBubble(t, func(t *testing.T, c *cluster) {
		c.bootstrap(3)
		leader := c.leader()
		c.propose(leader, 1)
		before := string(c.nodes[leader].State().Snapshot())
		valid, err := lifecycle.Encode(submitted(2))
		if err != nil {
			t.Fatal(err)
		}
		hostile := [][]byte{nil, {}, {0}, {255, 1, 2, 3}, valid[:len(valid)-1], append(valid[:len(valid):len(valid)], 0), make([]byte, 1<<20)}
		for _, data := range hostile {
			future := c.nodes[leader].raft.Apply(data, time.Second)
			if err := future.Error(); err != nil {
				t.Fatal(err)
			}
			if effect, ok := future.Response().(lifecycle.Effect); !ok || effect.Accepted {
				t.Errorf("%x is accepted", data[:min(len(data), 16)])
			}
		}
		if after := string(c.nodes[leader].State().Snapshot()); after != before {
			t.Error("the state has changed")
		}
		c.propose(leader, 3)
		c.agree(3)
		for i, n := range c.nodes {
			if n.ignored.Load() != int64(len(hostile)) {
				t.Errorf("node %d has ignored %d entries, want %d", i, n.ignored.Load(), len(hostile))
			}
		}
	})
}

func TestBootstrapIsChecked(t *testing.T) {
	inBubble(t, func(t *testing.T, c *cluster) {
		c.start(2)
		if has, err := c.nodes[0].HasState(); err != nil || has {
			t.Errorf("a fresh node has state: %t, %v", has, err)
		}
		for name, voters := range map[string][]Member{
			"nobody":      nil,
			"without us":  members(1),
			"twice":       members(0, 1, 1),
			"no address":  append(members(0), Member{Socket: "x:1"}),
			"no socket":   append(members(0), Member{Address: address(1)}),
			"same socket": append(members(0), Member{Address: address(1), Socket: member(0).Socket}),
		} {
			if err := c.nodes[0].Bootstrap(voters); err == nil {
				t.Errorf("bootstrapped with %s", name)
			}
		}
		if has, err := c.nodes[0].HasState(); err != nil || has {
			t.Errorf("a refused bootstrap leaves state: %t, %v", has, err)
		}
		for _, n := range c.nodes {
			if err := n.Bootstrap(members(0, 1)); err != nil {
				t.Fatal(err)
			}
		}
		if has, err := c.nodes[0].HasState(); err != nil || !has {
			t.Errorf("a bootstrapped node has no state: %t, %v", has, err)
		}
		c.leader()
		if err := c.nodes[0].Bootstrap(members(0, 1)); err == nil {
			t.Error("bootstrapped twice")
		}
	})
}

// A node that nobody ever tells anything does nothing.
func TestWaitingNode(t *testing.T) {
	inBubble(t, func(t *testing.T, c *cluster) {
		c.start(1)
		time.Sleep(time.Minute)
		if s := c.nodes[0].Status(); s.Leading || s.Leader != (common.Address{}) || len(s.Voters) != 0 {
			t.Errorf("status %+v", s)
		}
		if _, err := c.nodes[0].Reconcile(t.Context(), members(0), nil, c.reachable); !errors.Is(err, eigenshift.ErrNotLeader) {
			t.Errorf("reconcile: %v", err)
		}
	})
}

// Leadership that changes often does not block Raft when nobody looks.
func TestUnreadChanges(t *testing.T) {
	inBubble(t, func(t *testing.T, c *cluster) {
		c.bootstrap(3)
		for range 100 {
			leader := c.leader()
			if err := c.nodes[leader].Transfer(t.Context(), c.nodes[c.other(leader)].member.Address); err != nil {
				t.Fatal(err)
			}
		}
		select {
		case <-c.nodes[0].Changed():
		default:
			t.Error("no change reported")
		}
	})
}

// What happens is signalled: an entry, a leader lost, a leader found.
func TestChangesAreSignalled(t *testing.T) {
	inBubble(t, func(t *testing.T, c *cluster) {
		c.bootstrap(3)
		leader := c.leader()
		follower := c.nodes[c.other(leader)]
		expect := func(what string, condition func() bool) {
			t.Helper()
			timeout := time.After(10 * time.Second)
			for !condition() {
				select {
				case <-follower.Changed():
				case <-timeout:
					t.Fatalf("not signalled: %s", what)
				}
			}
		}
		c.propose(leader, 1)
		expect("an entry", func() bool { _, has := follower.State().Get(1); return has })
		old := c.nodes[leader].member.Address
		c.crash(leader)
		expect("a new leader", func() bool { s := follower.Status(); return s.Leader != old && s.Leader != common.Address{} })
	})
}

func TestClose(t *testing.T) {
	inBubble(t, func(t *testing.T, c *cluster) {
		c.bootstrap(3)
		leader := c.leader()
		proposed := make(chan error, 64)
		for i := range 64 {
			go func() {
				_, err := c.nodes[leader].Propose(t.Context(), submitted(i))
				proposed <- err
			}()
		}
		closed := make(chan error, 2)
		for range 2 {
			go func() { closed <- c.nodes[leader].Close() }()
		}
		for range 2 {
			if err := <-closed; err != nil {
				t.Error(err)
			}
		}
		for range 64 {
			if err := <-proposed; err != nil && !errors.Is(err, eigenshift.ErrNotLeader) && !errors.Is(err, eigenshift.ErrOutcomeUnknown) {
				t.Error(err)
			}
		}
		if _, err := c.nodes[leader].Propose(t.Context(), submitted(99)); err == nil {
			t.Error("proposed to a closed node")
		}
		if err := c.nodes[leader].Bootstrap(members(leader)); err == nil {
			t.Error("bootstrapped a closed node")
		}
		c.cut(leader)
		c.nodes[leader].up = false
		c.leader()
	})
}

func TestConfigurationIsChecked(t *testing.T) {
	_, transport := raft.NewInmemTransport("a:1")
	valid := Config{Self: address(1), Stores: MemoryStores(), Transport: transport, Timing: LAN(), Logger: zerolog.Nop()}
	for field, breakIt := range map[string]func(*Config){
		"Self":                func(c *Config) { c.Self = common.Address{} },
		"Dir":                 func(c *Config) { c.Dir = t.TempDir() },
		"Stores":              func(c *Config) { c.Stores = &Stores{} },
		"Stream":              func(c *Config) { c.Transport = nil },
		"pre-vote":            func(c *Config) { c.Transport = withoutPreVote{transport} },
		"Timing.Heartbeat":    func(c *Config) { c.Timing.Heartbeat = time.Millisecond },
		"Timing.Election":     func(c *Config) { c.Timing.Election = time.Millisecond },
		"Timing.Lease":        func(c *Config) { c.Timing.Lease = time.Second },
		"Timing.Commit":       func(c *Config) { c.Timing.Commit = 0 },
		"Timing.RPC":          func(c *Config) { c.Timing.RPC = 0 },
		"Timing.Propose":      func(c *Config) { c.Timing.Propose = 0 },
		"Timing.Transfer":     func(c *Config) { c.Timing.Transfer = 0 },
		"Compaction.Interval": func(c *Config) { c.Compaction.Interval = 1 },
	} {
		config := valid
		breakIt(&config)
		if _, err := Open(config); err == nil || !strings.Contains(err.Error(), field) {
			t.Errorf("%s: got %v", field, err)
		}
	}
	for name, timing := range map[string]Timing{"LAN": LAN(), "WAN": WAN(), "long slots": TimingOf(protocol.Paced(time.Hour))} {
		if err := timing.Validate(); err != nil {
			t.Errorf("%s: %v", name, err)
		}
	}
}

type withoutPreVote struct{ raft.Transport }
