package daemon_test

import (
	"context"
	"errors"
	"fmt"
	"github.com/eigenshift/avs/operator/deployment"
	"net"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"syscall"
	"testing"
	"time"

	"github.com/rs/zerolog"

	"github.com/eigenshift/avs/devnet/cluster"
	"github.com/eigenshift/avs/devnet/daemon"
	"github.com/eigenshift/avs/devnet/priceoracle"
	"github.com/eigenshift/avs/devnet/statedir"
)

// The test binary plays operators that never get anywhere.
func TestMain(m *testing.M) {
	switch os.Getenv("DAEMON_TEST_ROLE") {
	case "":
		os.Exit(m.Run())
	case "failing":
		fmt.Println("no luck today")
		os.Exit(3)
	case "idle":
		fmt.Println(os.Getpid())
		<-time.After(time.Minute) // bounds the life of what a failed test leaves
	}
}

func options(t *testing.T, role string) daemon.Options {
	t.Helper()
	t.Setenv("DAEMON_TEST_ROLE", role)
	return daemon.Options{
		Links:     daemon.LinksProxied,
		StateDir:  filepath.Join(t.TempDir(), "state"),
		Backend:   deployment.Table,
		Operators: 2,
		Interval:  15 * time.Second,
		BlockTime: 2 * time.Second,
		Binary:    os.Args[0],
		Own:       map[string]string{"prices": "", "seed": "1"},
		Timeout:   time.Minute,
	}
}

// steps collects progress, and calls a function at the step with a text.
type steps struct {
	mu   sync.Mutex
	all  []string
	rpc  string
	at   string
	then func()
}

func (s *steps) report(step daemon.Step) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.all = append(s.all, step.Text)
	if _, rest, found := strings.Cut(step.Text, "http://"); found {
		s.rpc, _, _ = strings.Cut(rest, " ")
	}
	if s.then != nil && strings.Contains(step.Text, s.at) {
		s.then()
	}
}

func run(t *testing.T, ctx context.Context, o daemon.Options, s *steps) error {
	t.Helper()
	return daemon.Run(ctx, priceoracle.Network(), o, zerolog.New(zerolog.NewTestWriter(t)), s.report)
}

// assertNothingLeft checks that the operators' processes, the chain's port and
// the lock of the folder are gone.
func assertNothingLeft(t *testing.T, o daemon.Options, s *steps) {
	t.Helper()
	logs, err := filepath.Glob(filepath.Join(o.StateDir, "operator-*", "operator.log"))
	if err != nil {
		t.Fatal(err)
	}
	for _, log := range logs {
		content, err := os.ReadFile(log)
		if err != nil {
			t.Fatal(err)
		}
		var pid int
		if _, err := fmt.Sscan(string(content), &pid); err == nil && syscall.Kill(pid, 0) == nil {
			t.Errorf("%s: process %d is alive", log, pid)
		}
	}
	if s.rpc != "" {
		listener, err := net.Listen("tcp", s.rpc)
		if err != nil {
			t.Errorf("the chain's port is not free: %v", err)
		} else {
			listener.Close()
		}
	}
	dir, err := statedir.At(o.StateDir)
	if err != nil {
		t.Fatal(err)
	}
	if err := errors.Join(dir.Lock(), dir.Unlock()); err != nil {
		t.Error(err)
	}
	if _, err := os.Stat(dir.Control()); !errors.Is(err, os.ErrNotExist) {
		t.Errorf("the endpoint is still announced (%v)", err)
	}
}

func TestRun_StopsEverythingWhenInterrupted(t *testing.T) {
	for _, at := range []string{"chain 31337 runs", "contracts are deployed", "operators are started"} {
		t.Run(at, func(t *testing.T) {
			o := options(t, "idle")
			ctx, cancel := context.WithCancel(t.Context())
			defer cancel()
			s := &steps{at: at, then: cancel}
			if err := run(t, ctx, o, s); err != nil {
				t.Errorf("interrupted: %v", err)
			}
			assertNothingLeft(t, o, s)
		})
	}
}

func TestRun_ShowsTheLogOfAnOperatorThatEnds(t *testing.T) {
	o, s := options(t, "failing"), &steps{}
	err := run(t, t.Context(), o, s)
	if err == nil || !strings.Contains(err.Error(), "no luck today") || !strings.Contains(err.Error(), "exit status 3") {
		t.Errorf("error %v, want one with the operator's last words", err)
	}
	assertNothingLeft(t, o, s)
}

func TestRun_GivesUpInTime(t *testing.T) {
	o, s := options(t, "idle"), &steps{}
	o.Timeout = 3 * time.Second
	err := run(t, t.Context(), o, s)
	if err == nil || !strings.Contains(err.Error(), "not up within 3s (--timeout)") {
		t.Errorf("error %v, want one that names the limit", err)
	}
	assertNothingLeft(t, o, s)
}

func TestRun_IsAloneInItsFolder(t *testing.T) {
	o := options(t, "idle")
	ctx, cancel := context.WithCancel(t.Context())
	defer cancel()
	s := &steps{at: "operators are started"}
	var second error
	s.then = func() {
		second = daemon.Run(t.Context(), priceoracle.Network(), o, zerolog.Nop(), func(daemon.Step) {})
		cancel()
	}
	if err := run(t, ctx, o, s); err != nil {
		t.Error(err)
	}
	if !errors.Is(second, statedir.ErrLocked) {
		t.Errorf("second devnet: %v, want %v", second, statedir.ErrLocked)
	}
	assertNothingLeft(t, o, s)
}

func TestRun_RefusesBeforeAnythingStarts(t *testing.T) {
	busy, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer busy.Close()
	prices := filepath.Join(t.TempDir(), "prices.csv")
	if err := os.WriteFile(prices, []byte("ETH/USD,BTC/USD\n1,two\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	for _, test := range []struct {
		name   string
		change func(*daemon.Options)
		want   string
	}{
		{"unknown option", func(o *daemon.Options) { o.Own = map[string]string{"weather": "fine"} }, "--weather"},
		{"operators", func(o *daemon.Options) { o.Operators = 0 }, "--operators 0"},
		{"block time", func(o *daemon.Options) { o.BlockTime = 1500 * time.Millisecond }, "--block-time 1.5s"},
		{"interval", func(o *daemon.Options) { o.Interval = time.Second }, "--interval 1s"},
		{"port", func(o *daemon.Options) { o.RPCPort = 70_000 }, "--rpc-port 70000"},
		{"operators' ports", func(o *daemon.Options) { o.OperatorPort = 65_535 }, "--operator-port 65535"},
		{"timeout", func(o *daemon.Options) { o.Timeout = 0 }, "--timeout 0s"},
		{"program of nobody", func(o *daemon.Options) { o.Programs = map[int]cluster.Program{9: {}} }, "operator 9"},
		{"binary", func(o *daemon.Options) { o.Binary = prices }, "is not a program"},
		{"prices", func(o *daemon.Options) { o.Own = map[string]string{"prices": prices} }, `line 2, BTC/USD: price "two"`},
		{"taken port", func(o *daemon.Options) { o.RPCPort = busy.Addr().(*net.TCPAddr).Port }, "--rpc-port"},
		{"foreign folder", func(o *daemon.Options) { o.StateDir = filepath.Dir(prices) }, "choose another --state-dir"},
	} {
		t.Run(test.name, func(t *testing.T) {
			o, s := options(t, "idle"), &steps{}
			test.change(&o)
			if err := run(t, t.Context(), o, s); err == nil || !strings.Contains(err.Error(), test.want) {
				t.Errorf("error %v, want one with %q", err, test.want)
			}
			if len(s.all) > 0 {
				t.Errorf("steps %q", s.all)
			}
		})
	}
}

func TestFindBinary_SaysWhatToDo(t *testing.T) {
	t.Setenv("PATH", t.TempDir())
	if _, err := daemon.FindBinary("price-oracle", ""); err == nil || !strings.Contains(err.Error(), "make build") {
		t.Errorf("error %v, want one with the remedy", err)
	}
	missing := filepath.Join(t.TempDir(), "missing")
	if _, err := daemon.FindBinary("price-oracle", missing); !errors.Is(err, os.ErrNotExist) || !strings.Contains(err.Error(), missing) {
		t.Errorf("error %v, want one that names the file", err)
	}
}
