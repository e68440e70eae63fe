package operator

import (
	"errors"
	"fmt"
	"math/big"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/rs/zerolog"

	"github.com/eigenshift/avs/eigenshift"
	"github.com/eigenshift/avs/eigenshift/raftlog"
	"github.com/eigenshift/avs/eigenshift/simulated"
	"github.com/eigenshift/avs/operator/config"
)

func operatorSet(t *testing.T, n int) *eigenshift.OperatorSet {
	t.Helper()
	var list []eigenshift.Operator
	for i := range n {
		list = append(list, eigenshift.Operator{
			Address: common.Address{byte(i)}, ID: eigenshift.OperatorID{byte(i)}, Socket: fmt.Sprintf("operator-%d:9000", i),
			Stakes: []*big.Int{big.NewInt(int64(100 + i))},
		})
	}
	set, err := eigenshift.NewOperatorSet(1, []uint8{0}, 6600, list)
	if err != nil {
		t.Fatal(err)
	}
	return set
}

func TestVotersOfARecoveredCluster(t *testing.T) {
	set, self := operatorSet(t, 12), common.Address{9}
	sitting := raftlog.Remains{Voters: []raftlog.Member{{Address: self}}}
	voters, err := chooseVoters(set, config.Config{}, sitting, self, nil)
	if err != nil || len(voters) != 9 || !slices.Contains(voters, raftlog.Member{Address: self, Socket: "operator-9:9000"}) {
		t.Errorf("the committee: %v, %v", voters, err)
	}
	if voters, err = chooseVoters(set, config.Config{Engine: config.Engine{MaxVoters: 3}}, sitting, common.Address{11}, nil); err != nil || len(voters) != 3 {
		t.Errorf("a committee of three: %v, %v", voters, err)
	}
	voters, err = chooseVoters(set, config.Config{}, sitting, self, []common.Address{{2}, self})
	if err != nil || len(voters) != 2 || voters[0].Socket != "operator-2:9000" {
		t.Errorf("those named: %v, %v", voters, err)
	}
	for name, wanted := range map[string][]common.Address{
		"a stranger":     {self, {77}},
		"without itself": {{1}, {2}},
	} {
		if _, err := chooseVoters(set, config.Config{}, sitting, self, wanted); err == nil || exitCode(err) != exitUsage {
			t.Errorf("%s: %v", name, err)
		}
	}
	if _, err := chooseVoters(set, config.Config{}, raftlog.Remains{}, common.Address{0}, nil); err == nil || !strings.Contains(err.Error(), "empty folder") {
		t.Errorf("not in the committee: %v", err)
	}
}

func TestVotersFlag(t *testing.T) {
	const a, b = "0x00000000000000000000000000000000000000aa", "0x00000000000000000000000000000000000000bb"
	if got, err := parseVoters(a + ", " + b); err != nil || len(got) != 2 || got[1] != common.HexToAddress(b) {
		t.Errorf("%v, %v", got, err)
	}
	for _, text := range []string{",", a + ",", "aa", a + "," + strings.ToUpper(a[2:]), a + "," + a} {
		if got, err := parseVoters(text); err == nil {
			t.Errorf("%q: %v", text, got)
		}
	}
}

// A folder is recovered with a copy of it kept, and what is printed says so.
func TestRecoveryOfAFolder(t *testing.T) {
	self := common.Address{1}
	cfg := config.Config{DataDir: t.TempDir()}
	voters := []raftlog.Member{{Address: self, Socket: "a:1"}}
	founded := raftlog.Config{Self: self, Dir: raftDir(cfg), Carrier: simulated.NewNetwork(time.Second).Join(self), Logger: zerolog.Nop()}
	log, err := raftlog.Open(founded)
	if err != nil {
		t.Fatal(err)
	}
	if err := log.Bootstrap(append(voters, raftlog.Member{Address: common.Address{2}, Socket: "b:1"})); err != nil {
		t.Fatal(err)
	}
	r := &recovery{cfg: cfg, raft: raftlog.Config{Self: self, Dir: raftDir(cfg), Logger: zerolog.Nop()}, registered: 3, voters: voters}
	if _, err := raftlog.Inspect(r.raft); !errors.Is(err, raftlog.ErrLocked) || !strings.Contains(dataError(cfg, err).Error(), "stop the other process") {
		t.Errorf("inspect a running operator's folder: %v", err)
	}
	if err := log.Close(); err != nil {
		t.Fatal(err)
	}
	if r.remains, err = raftlog.Inspect(r.raft); err != nil {
		t.Fatal(err)
	}
	var out strings.Builder
	if err := r.print(&out); err != nil {
		t.Fatal(err)
	}
	if err := r.do(&out, time.Unix(1_800_000_000, 0)); err != nil {
		t.Fatal(err)
	}
	backup := filepath.Join(cfg.DataDir, "raft.20270115T080000Z")
	for _, want := range []string{"voters now   2", "voters then  1 of 3 registered operators; 1 must run", "a:1", backup} {
		if !strings.Contains(out.String(), want) {
			t.Errorf("output lacks %q:\n%s", want, &out)
		}
	}
	if then, err := raftlog.Inspect(r.raft); err != nil || len(then.Voters) != 1 {
		t.Errorf("recovered: %+v, %v", then, err)
	}
	if before, err := raftlog.Inspect(raftlog.Config{Self: self, Dir: backup, Logger: zerolog.Nop()}); err != nil || len(before.Voters) != 2 {
		t.Errorf("the copy: %+v, %v", before, err)
	}
}

// A corrupt folder has an exit code of its own, for supervisors that would start
// the operator again and again.
func TestACorruptFolderHasItsExitCode(t *testing.T) {
	cfg := config.Config{DataDir: t.TempDir()}
	if err := os.MkdirAll(raftDir(cfg), 0o700); err != nil {
		t.Fatal(err)
	}
	path := filepath.Join(raftDir(cfg), "raft.db")
	if err := os.WriteFile(path, []byte("not a database"), 0o600); err != nil {
		t.Fatal(err)
	}
	_, err := raftlog.Open(raftlog.Config{Self: common.Address{1}, Dir: raftDir(cfg), Carrier: simulated.NewNetwork(time.Second).Join(common.Address{1}), Logger: zerolog.Nop()})
	err = fmt.Errorf("run: %w", dataError(cfg, err))
	if exitCode(err) != exitPermanent || !strings.Contains(err.Error(), "corrupt: "+path) || !strings.Contains(err.Error(), "move the folder "+raftDir(cfg)+" away") {
		t.Errorf("exit code %d of %v", exitCode(err), err)
	}
}
