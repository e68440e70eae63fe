package operator

import (
	"context"
	"errors"
	"sync"
	"testing"
	"testing/synctest"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/rs/zerolog"

	"github.com/eigenshift/avs/eigenshift"
	"github.com/eigenshift/avs/eigenshift/raftlog"
)

// scene is what a founder sees, a block a second.
type scene struct {
	registered bool
	others     bool // the founders are others
	settled    bool
	leaderAt   time.Duration // when a leader gives this operator a state; 0: never
	failing    int           // attempts of which the node answers none
	agreesAt   time.Duration // when the other founder agrees
	never      bool          // it never does: its settings are others
}

// One of five founders with other settings does not keep the rest from founding the
// cluster; nor do two; three do.
func TestFounderThatDiffersStopsNobody(t *testing.T) {
	for differing := range 5 {
		founders := make([]eigenshift.Operator, 5)
		for i := range founders {
			founders[i].Address = common.Address{byte(i + 1)}
		}
		f := founder{self: founders[4].Address, agrees: func(_ context.Context, op eigenshift.Operator) error {
			if int(op.Address[0]) <= differing {
				return errors.New("agreed parameters differ")
			}
			return nil
		}}
		if got, want := f.majorityAgrees(t.Context(), founders), differing <= 2; got != want {
			t.Errorf("%d differ: founded %t", differing, got)
		}
	}
}

// found returns when the founder was done, and what it founded.
func found(t *testing.T, s scene) (took time.Duration, members []raftlog.Member) {
	t.Helper()
	self, start := common.Address{1}, time.Now()
	var following sync.WaitGroup
	defer following.Wait()
	f := founder{
		self: self, count: 2, logger: zerolog.Nop(),
		heads: func(ctx context.Context) <-chan eigenshift.Block {
			heads := make(chan eigenshift.Block)
			following.Go(func() {
				defer close(heads)
				for n := uint64(1); ctx.Err() == nil; n++ {
					select {
					case heads <- eigenshift.Block{Number: n}:
					case <-ctx.Done():
					}
					select {
					case <-time.After(time.Second):
					case <-ctx.Done():
					}
				}
			})
			return heads
		},
		founders: func(context.Context) ([]eigenshift.Operator, error) {
			if s.failing > 0 {
				s.failing--
				return nil, errors.New("node down")
			}
			if !s.registered {
				return nil, nil
			}
			if s.others {
				return []eigenshift.Operator{{Address: common.Address{2}}, {Address: common.Address{3}}}, nil
			}
			return []eigenshift.Operator{{Address: common.Address{2}, Socket: "b:1"}, {Address: self, Socket: "a:1"}}, nil
		},
		agrees: func(context.Context, eigenshift.Operator) error {
			if s.never || time.Since(start) < s.agreesAt {
				return errors.New("agreed parameters differ")
			}
			return nil
		},
		settled:   func(context.Context) (bool, error) { return s.settled, nil },
		hasState:  func() (bool, error) { return s.leaderAt != 0 && time.Since(start) >= s.leaderAt, nil },
		bootstrap: func(m []raftlog.Member) error { members = m; return nil },
	}
	ctx, cancel := context.WithTimeout(t.Context(), 10*time.Minute)
	defer cancel()
	f.run(ctx)
	return time.Since(start), members
}

func TestFounding(t *testing.T) {
	for name, c := range map[string]struct {
		scene
		founds bool
		took   time.Duration
	}{
		"the first start":                         {scene{registered: true}, true, 0},
		"the node fails at first":                 {scene{registered: true, failing: 3}, true, 3 * time.Second},
		"a faster founder comes":                  {scene{leaderAt: 5 * time.Second}, false, 5 * time.Second},
		"the founders are others":                 {scene{registered: true, others: true}, false, 0},
		"another founder comes late":              {scene{registered: true, agreesAt: 5500 * time.Millisecond}, true, 5500 * time.Millisecond},
		"another founder differs":                 {scene{registered: true, never: true}, false, 10 * time.Minute},
		"another founder differs, a leader comes": {scene{registered: true, never: true, leaderAt: 20 * time.Second}, false, 21 * time.Second},
		"never enough operators":                  {scene{}, false, 10 * time.Minute},
		"a lost folder, and a leader comes":       {scene{registered: true, settled: true, leaderAt: 2 * time.Second}, false, 2 * time.Second},
		"all folders are lost, no leader is left": {scene{registered: true, settled: true}, true, rejoining},
	} {
		t.Run(name, func(t *testing.T) {
			synctest.Test(t, func(t *testing.T) {
				took, members := found(t, c.scene)
				if (members != nil) != c.founds || took != c.took {
					t.Errorf("founded %v after %s, want %t after %s", members, took, c.founds, c.took)
				}
				if c.founds && (len(members) != 2 || members[0].Socket != "b:1") {
					t.Errorf("members %v", members)
				}
			})
		})
	}
}
