package condition

import (
	"math/big"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/eigenshift/avs/eigenshift"
	"github.com/eigenshift/avs/eigenshift/engine/mode"
	"github.com/eigenshift/avs/eigenshift/track"
)

var (
	self, other   = common.Address{1}, common.Address{2}
	mine, another = eigenshift.OperatorID{1}, eigenshift.OperatorID{2}
	now           = time.Date(2026, 3, 1, 12, 0, 0, 0, time.UTC)
)

// well are the facts of an operator that has nothing to complain about.
func well() Facts {
	return Facts{
		Now: now, Address: self, Key: mine, Socket: "10.0.0.1:9608", ListenPort: "9608",
		Node:     Node{Head: now.Add(-5 * time.Second), Lag: time.Second, EarlierLag: time.Second},
		Registry: Registry{Known: true, Listed: true, Staked: true, Key: mine, Owner: self, Socket: "10.0.0.1:9608"},
		Cluster:  Cluster{Open: true, Voters: 5},
		Balance:  big.NewInt(9), Cost: big.NewInt(3),
	}
}

func TestEvaluate(t *testing.T) {
	for name, c := range map[string]struct {
		change func(*Facts)
		want   string // codes in order of track
		says   string
	}{
		"well":                       {func(*Facts) {}, "", ""},
		"nothing is known":           {func(f *Facts) { *f = Facts{Now: now} }, "starting", "no block yet"},
		"its parts are being opened": {func(f *Facts) { f.Opening = true }, "starting", "not all parts"},
		"registering, with a cause": {
			func(f *Facts) { f.Opening, f.Registry = true, Registry{Known: true} }, "not_registered", "run `register`",
		},
		"another operator's BLS key": {func(f *Facts) { f.Registry.Owner = other }, "wrong_bls_key", "belongs to operator " + other.Hex()},
		"another BLS key than the registered": {
			func(f *Facts) { f.Registry.Key, f.Registry.Owner = another, common.Address{} }, "wrong_bls_key", "registered with another BLS key",
		},
		"never registered":  {func(f *Facts) { f.Registry = Registry{Known: true} }, "not_registered", "run `register`"},
		"in another quorum": {func(f *Facts) { f.Registry = Registry{Known: true, InNoQuorum: true, Key: mine, Owner: self} }, "not_registered", "correct quorums"},
		"deregistered":      {func(f *Facts) { f.Registry = Registry{Known: true, Left: true, Key: mine, Owner: self} }, "deregistered", "not any more"},
		"ejected": {
			func(f *Facts) { f.Registry = Registry{Known: true, Left: true, Key: mine, Owner: self, Ejected: now} }, "ejected", "at 2026-03-01T12:00:00Z",
		},
		"ejected once, registered again": {func(f *Facts) { f.Registry.Ejected = now }, "", ""},
		"registering fails": {
			func(f *Facts) { f.Registry = Registry{Known: true, Failed: "no stake"} }, "registration_failed not_registered", "no stake",
		},
		"no stake":                  {func(f *Facts) { f.Registry.Staked = false }, "no_stake", "in any quorum"},
		"another socket":            {func(f *Facts) { f.Registry.Socket = "10.0.0.2:9608" }, "socket_differs", "10.0.0.2:9608 is registered, and this operator's is 10.0.0.1:9608"},
		"no socket that is one":     {func(f *Facts) { f.Registry.Socket = "" }, "socket_differs", "no socket"},
		"the same host in capitals": {func(f *Facts) { f.Socket, f.Registry.Socket = "op.example:9608", "OP.example:9608" }, "", ""},
		"another port": {
			func(f *Facts) { f.ListenPort = "9700" }, "port_differs", "others dial port 9608, this operator listens on 9700",
		},
		"disk full":              {func(f *Facts) { f.DiskFull, f.DiskError = true, "no space left" }, "disk_full", "no space left"},
		"disk fails":             {func(f *Facts) { f.DiskError = "input/output error" }, "disk_failed", "input/output"},
		"node is down":           {func(f *Facts) { f.Node.Error = "connection refused" }, "node_unavailable", "connection refused"},
		"node changes its chain": {func(f *Facts) { f.Node.Error, f.Node.WrongChain = "chain id 1", true }, "wrong_chain", "chain id 1"},
		"node syncs":             {func(f *Facts) { f.Node.Syncing = "block 5 of 9" }, "node_syncing", "5 of 9"},
		"node is behind":         {func(f *Facts) { f.Node.Head = now.Add(-time.Hour) }, "node_behind", "11:00:00"},
		"node catches up": {
			func(f *Facts) {
				f.Node.Head, f.Node.Lag, f.Node.EarlierLag = now.Add(-time.Hour), time.Hour, time.Hour+time.Minute
			}, "node_behind", "",
		},
		"clock is slow": {func(f *Facts) { f.Node.Lag, f.Node.Head = -time.Minute, now.Add(time.Minute) }, "clock_skew", "1m0s before its own time"},
		"clock is fast": {
			func(f *Facts) {
				f.Node.Lag, f.Node.EarlierLag, f.Node.Head = time.Minute, time.Minute, now.Add(-time.Minute)
			}, "clock_skew", "1m0s after",
		},
		"one block was late": {func(f *Facts) { f.Node.Lag = time.Minute }, "", ""},
		"other settings": {func(f *Facts) {
			f.Cluster.Diverged, f.Cluster.Leaderless = "4 of 4 operators run no Raft with this one", time.Minute
		}, "settings_differ", "4 of 4"},
		"drained": {func(f *Facts) { f.Mode, f.ModeSince = mode.Drained, now }, "drained", "since 2026-03-01T12:00:00Z"},
		"paused, and nobody leads": {
			func(f *Facts) { f.Mode, f.Cluster.Leaderless = mode.Paused, time.Minute }, "paused no_leader", "1m0s",
		},
		"no money":              {func(f *Facts) { f.Balance = big.NewInt(2) }, "no_funds", "2 wei"},
		"an election":           {func(f *Facts) { f.Cluster.Leaderless = Election - 1 }, "", ""},
		"no leader, all are up": {func(f *Facts) { f.Cluster.Leaderless, f.Cluster.Asked, f.Cluster.Up = time.Minute, true, 5 }, "no_leader", "1m0s"},
		"no leader, nobody was asked yet": {
			func(f *Facts) { f.Cluster.Leaderless = time.Minute }, "no_leader", "",
		},
		"too few are up": {
			func(f *Facts) { f.Cluster.Leaderless, f.Cluster.Asked, f.Cluster.Up = time.Minute, true, 2 }, "voters_missing", "2 of 5 up, 3 needed",
		},
		"cut off": {
			func(f *Facts) { f.Cluster.Leaderless, f.Cluster.Asked, f.Cluster.Up = time.Minute, true, 1 }, "no_peers voters_missing", "none of the 4 other",
		},
		"ejected, and so nobody answers": {func(f *Facts) {
			f.Registry = Registry{Known: true, Left: true, Key: mine, Owner: self, Ejected: now}
			f.Cluster.Leaderless, f.Cluster.Asked, f.Cluster.Up = time.Minute, true, 1
		}, "ejected", ""},
		"in no cluster yet": {func(f *Facts) { f.Cluster.Voters, f.Cluster.Leaderless = 0, time.Minute }, "no_leader", "no cluster yet"},
		"no leader, for its own fault": {func(f *Facts) {
			f.Cluster.Leaderless, f.DiskFull, f.DiskError = time.Minute, true, "no space left"
		}, "disk_full", ""},
		"no leader, and the AVS fails": {func(f *Facts) {
			f.Cluster.Leaderless, f.Engine = time.Minute, []track.Condition{{Reason: track.RespondFailed, Unready: true}}
		}, "", ""},
		"no leader, and a port that may be right": {func(f *Facts) {
			f.Cluster.Leaderless, f.ListenPort = time.Minute, "9700"
		}, "port_differs no_leader", ""},
		"ejected, and the node is down": {func(f *Facts) {
			f.Registry, f.Node.Error = Registry{Known: true, Left: true, Key: mine, Owner: self, Ejected: now}, "connection refused"
		}, "node_unavailable ejected", "connection refused"},
	} {
		t.Run(name, func(t *testing.T) {
			f := well()
			c.change(&f)
			var held track.Conditions
			var details []string
			for _, found := range Evaluate(f) {
				held.Hold("", found.Reason, found.Detail)
				details = append(details, found.Detail)
			}
			var codes []string
			for _, x := range held.List() {
				codes = append(codes, x.Code)
			}
			if got := strings.Join(codes, " "); got != c.want || len(codes) != len(details) {
				t.Errorf("got %q, want %q: %q", got, c.want, details)
			}
			if c.says != "" && !slices.ContainsFunc(details, func(d string) bool { return strings.Contains(d, c.says) }) {
				t.Errorf("says %q, want %q", details, c.says)
			}
		})
	}
}
