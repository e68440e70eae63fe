package cluster_test

import (
	"bufio"
	"errors"
	"fmt"
	"github.com/eigenshift/avs/operator/deployment"
	"net"
	"os"
	"os/signal"
	"path/filepath"
	"strconv"
	"strings"
	"syscall"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/eigenshift/avs/devnet/account"
	"github.com/eigenshift/avs/devnet/cluster"
	"github.com/eigenshift/avs/devnet/fund"
	"github.com/eigenshift/avs/devnet/network"
	"github.com/eigenshift/avs/operator/config"
	"github.com/eigenshift/avs/operator/keystore"
)

// The test binary plays the operators: it prints its arguments and a variable of
// its environment, and waits for a signal.
func TestMain(m *testing.M) {
	switch os.Getenv("CLUSTER_TEST_ROLE") {
	case "":
		os.Exit(m.Run())
	case "failing":
		fmt.Println("cannot go on")
		os.Exit(3)
	case "talking":
		talk()
		return
	case "stubborn":
		signal.Ignore(syscall.SIGTERM)
	}
	never := make(chan os.Signal, 1)
	signal.Notify(never, syscall.SIGUSR1)
	fmt.Printf("arguments %q, variable %q\n", os.Args[1:], os.Getenv("EIGENSHIFT_RPC_URLS"))
	<-never
}

func newCluster(t *testing.T, operators int, role string) (*cluster.Cluster, string) {
	t.Helper()
	t.Setenv("CLUSTER_TEST_ROLE", role)
	folder := t.TempDir()
	c, err := cluster.New(cluster.Config{Folder: folder, Binary: os.Args[0], Operators: operators})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := c.Close(); err != nil {
			t.Error(err)
		}
	})
	if err := c.CreateKeys(t.Context()); err != nil {
		t.Fatal(err)
	}
	return c, folder
}

// started starts all operators, and waits until each has said something.
func started(t *testing.T, operators int, role string) (*cluster.Cluster, string) {
	t.Helper()
	c, folder := newCluster(t, operators, role)
	if err := c.StartAll(); err != nil {
		t.Fatal(err)
	}
	for number := 1; number <= operators; number++ {
		awaitLines(t, c, number, 1)
	}
	return c, folder
}

// awaitLines waits until the log of an operator has that many lines.
func awaitLines(t *testing.T, c *cluster.Cluster, number, lines int) []string {
	t.Helper()
	ticker := time.NewTicker(5 * time.Millisecond)
	defer ticker.Stop()
	for deadline := time.Now().Add(20 * time.Second); time.Now().Before(deadline); <-ticker.C {
		file, err := os.Open(c.Status()[number-1].Log)
		if err != nil {
			t.Fatal(err)
		}
		var found []string
		for scanner := bufio.NewScanner(file); scanner.Scan(); {
			found = append(found, scanner.Text())
		}
		file.Close()
		if len(found) >= lines {
			return found
		}
	}
	t.Fatalf("the log of operator %d has not got %d lines", number, lines)
	return nil
}

func alive(pid int) bool { return syscall.Kill(pid, 0) == nil }

func TestNew_ChecksTheNumberOfOperators(t *testing.T) {
	for _, operators := range []int{-1, 0, cluster.MaxOperators + 1} {
		if _, err := cluster.New(cluster.Config{Folder: t.TempDir(), Binary: os.Args[0], Operators: operators}); err == nil {
			t.Errorf("%d operators accepted", operators)
		}
	}
}

func TestNew_SaysWhichPortIsTaken(t *testing.T) {
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer listener.Close()
	port := listener.Addr().(*net.TCPAddr).Port
	_, err = cluster.New(cluster.Config{Folder: t.TempDir(), Binary: os.Args[0], Operators: 1, Port: port})
	if err == nil || !strings.Contains(err.Error(), strconv.Itoa(port)) || !strings.Contains(err.Error(), "--operator-port") {
		t.Errorf("error %v, want one with the port and the remedy", err)
	}
}

// An operator that is down does not hold its ports: nobody else may take them.
func TestNew_SharesNoPortsWithAnotherCluster(t *testing.T) {
	first, _ := started(t, 3, "obedient")
	for number := 1; number <= 3; number++ {
		if err := first.Kill(t.Context(), number); err != nil {
			t.Fatal(err)
		}
	}
	second, _ := newCluster(t, 3, "obedient")
	used := make(map[string]bool)
	for _, status := range append(first.Status(), second.Status()...) {
		for _, address := range []string{status.Socket, status.API} {
			if used[address] {
				t.Errorf("%s is given twice", address)
			}
			used[address] = true
		}
	}
}

func TestConfigure_WritesWhatOperatorsRead(t *testing.T) {
	c, folder := newCluster(t, 2, "obedient")
	d := &network.Deployment{
		RPC: "http://127.0.0.1:1", WS: "ws://127.0.0.1:1", ChainID: 31337,
		Contracts: map[string]common.Address{"Strategy": {7}},
		Operators: deployment.Operators{
			Contracts: config.Contracts{
				TaskManager: common.Address{1}, ServiceManager: common.Address{2}, RegistryCoordinator: common.Address{3},
				OperatorStateRetriever: common.Address{4}, DelegationManager: common.Address{5},
			},
			AVS: map[string]string{"source_reader": common.Address{6}.Hex()},
		},
	}
	if err := c.Configure(d); err != nil {
		t.Fatal(err)
	}
	for i, status := range c.Status() {
		file := filepath.Join(folder, fmt.Sprintf("operator-%d", i+1), "config.yaml")
		settings := []config.Setting{{Name: "source_reader"}}
		got, err := config.Load(config.Sources{
			File: file, Settings: settings, Environment: func(string) (string, bool) { return "", false },
		})
		if err != nil {
			t.Fatalf("operator %d: %v", i+1, err)
		}
		if got.RegisteredSocket() != status.Socket || got.APIListen != status.API {
			t.Errorf("operator %d is reached at %s and %s, want %s and %s", i+1, got.RegisteredSocket(), got.APIListen, status.Socket, status.API)
		}
		if got.Contracts != d.Operators.Contracts || got.AVS["source_reader"] != d.Operators.AVS["source_reader"] {
			t.Errorf("operator %d has contracts %+v and %v", i+1, got.Contracts, got.AVS)
		}
		if !got.Register || got.BootstrapOperators != 2 || got.Registration.Strategy != d.Contracts["Strategy"] || got.Registration.Deposit.Big().Cmp(fund.Deposit) != 0 {
			t.Errorf("operator %d does not register as it should: %+v", i+1, got)
		}
		password, err := got.ECDSAPassword(os.LookupEnv)
		if err != nil {
			t.Fatal(err)
		}
		key, err := keystore.LoadECDSA(got.ECDSAKeystore, password.Reveal())
		if err != nil || !key.Equal(account.Operator(i+1).Key) {
			t.Errorf("operator %d: another Ethereum key (%v)", i+1, err)
		}
		bls, err := keystore.LoadBLS(got.BLSKeystore, password.Reveal())
		if err != nil {
			t.Fatal(err)
		}
		if secret := bls.KeyPair().PrivKey.Bytes(); string(secret[:]) != string(account.OperatorBLS(i+1)) {
			t.Errorf("operator %d: another BLS key", i+1)
		}
	}
}

func TestStart_RunsTheProgramWithItsConfigurationOnly(t *testing.T) {
	t.Setenv("EIGENSHIFT_RPC_URLS", "http://elsewhere")
	c, folder := started(t, 1, "obedient")
	want := fmt.Sprintf("arguments %q, variable %q", []string{"run", "--config", filepath.Join(folder, "operator-1", "config.yaml")}, "")
	if got := awaitLines(t, c, 1, 1)[0]; got != want {
		t.Errorf("the operator says %s, want %s", got, want)
	}
	if err := c.Start(1, nil); !errors.Is(err, cluster.ErrRunning) {
		t.Errorf("second start: %v, want %v", err, cluster.ErrRunning)
	}
	if err := c.Start(2, nil); err == nil {
		t.Error("started an operator that does not exist")
	}
}

func TestKill_EndsOneOperator(t *testing.T) {
	c, _ := started(t, 2, "obedient")
	before := c.Status()
	if err := c.Kill(t.Context(), 2); err != nil {
		t.Fatal(err)
	}
	if exit := <-c.Ended(); exit.Number != 2 || !strings.Contains(exit.How, "killed") {
		t.Errorf("ended: %+v, want operator 2, killed", exit)
	}
	after := c.Status()
	if !after[0].Alive || after[1].Alive || after[1].PID != 0 || alive(before[1].PID) {
		t.Errorf("status %+v, want operator 2 dead and 1 alive", after)
	}
	for name, do := range map[string]func() error{
		"kill":   func() error { return c.Kill(t.Context(), 2) },
		"pause":  func() error { return c.Pause(2) },
		"resume": func() error { return c.Resume(2) },
	} {
		if err := do(); !errors.Is(err, cluster.ErrNotRunning) {
			t.Errorf("%s: %v, want %v", name, err, cluster.ErrNotRunning)
		}
	}
	if err := c.Start(2, nil); err != nil {
		t.Fatal(err)
	}
	awaitLines(t, c, 2, 2)
}

func TestRestart_ReplacesTheProcess(t *testing.T) {
	c, _ := started(t, 1, "obedient")
	before := c.Status()[0]
	if err := c.Pause(1); err != nil {
		t.Fatal(err)
	}
	if status := c.Status()[0]; !status.Paused || !status.Alive {
		t.Errorf("status %+v, want paused and alive", status)
	}
	if err := c.Restart(t.Context(), 1, nil); err != nil {
		t.Fatal(err)
	}
	awaitLines(t, c, 1, 2)
	after := c.Status()[0]
	if !after.Alive || after.Paused || after.PID == before.PID || alive(before.PID) {
		t.Errorf("status %+v after %+v, want another process", after, before)
	}
	if err := c.Kill(t.Context(), 1); err != nil {
		t.Fatal(err)
	}
	if err := c.Restart(t.Context(), 1, nil); err != nil {
		t.Errorf("restart of an operator that does not run: %v", err)
	}
}

// What an operator is not, or what cannot run, is said before anything is touched.
func TestActions_SayWhatIsNotSo(t *testing.T) {
	c, _ := started(t, 1, "obedient")
	if err := c.Resume(1); !errors.Is(err, cluster.ErrNotPaused) {
		t.Errorf("resume: %v", err)
	}
	if err := c.Pause(1); err != nil {
		t.Fatal(err)
	}
	if err := c.Pause(1); !errors.Is(err, cluster.ErrPaused) {
		t.Errorf("second pause: %v", err)
	}
	if err := c.Resume(1); err != nil {
		t.Fatal(err)
	}
	before := c.Status()[0].PID
	for _, program := range []string{"/nowhere/program", t.TempDir(), "/etc/passwd"} {
		if err := c.Restart(t.Context(), 1, &cluster.Program{Binary: program}); err == nil || !strings.Contains(err.Error(), "cannot be run") {
			t.Errorf("restart as %s: %v", program, err)
		}
		if _, err := cluster.New(cluster.Config{Folder: t.TempDir(), Binary: os.Args[0], Operators: 1, Programs: map[int]cluster.Program{1: {Binary: program}}}); err == nil {
			t.Errorf("a cluster with %s as an operator", program)
		}
	}
	if after := c.Status()[0]; after.PID != before || !after.Alive {
		t.Errorf("the operator was stopped: %+v", after)
	}
}

func TestEnded_TellsOfAFailure(t *testing.T) {
	c, _ := newCluster(t, 1, "failing")
	if err := c.Start(1, nil); err != nil {
		t.Fatal(err)
	}
	exit := <-c.Ended()
	if exit.Number != 1 || exit.How != "exit status 3" {
		t.Errorf("ended: %+v, want operator 1 with exit status 3", exit)
	}
	if status := c.Status()[0]; status.Alive || status.Exit != "exit status 3" {
		t.Errorf("status %+v", status)
	}
}

func TestClose_StopsAllOperators(t *testing.T) {
	c, _ := started(t, 3, "obedient")
	if err := c.Pause(3); err != nil {
		t.Fatal(err)
	}
	before := c.Status()
	if err := c.Close(); err != nil {
		t.Fatal(err)
	}
	for _, status := range before {
		if alive(status.PID) {
			t.Errorf("operator %d is alive", status.Number)
		}
	}
}

func TestStopLeftovers_FindsThemByTheirFolders(t *testing.T) {
	c, folder := started(t, 2, "obedient")
	before := c.Status()
	stopped, err := cluster.StopLeftovers(t.Context(), folder)
	if err != nil || stopped != 2 {
		t.Errorf("stopped %d (%v), want 2", stopped, err)
	}
	for range before {
		<-c.Ended()
	}
	for _, status := range before {
		if alive(status.PID) {
			t.Errorf("operator %d is alive", status.Number)
		}
	}
	if stopped, err = cluster.StopLeftovers(t.Context(), folder); err != nil || stopped != 0 {
		t.Errorf("stopped %d more (%v)", stopped, err)
	}
}

func TestStopLeftovers_SparesOtherProcesses(t *testing.T) {
	folder := t.TempDir()
	if err := os.MkdirAll(filepath.Join(folder, "operator-1"), 0o755); err != nil {
		t.Fatal(err)
	}
	// This very process, if only the number counted.
	file := fmt.Sprintf(`{"pid":%d,"started":"at another time"}`, os.Getpid())
	if err := os.WriteFile(filepath.Join(folder, "operator-1", "process.json"), []byte(file), 0o600); err != nil {
		t.Fatal(err)
	}
	if stopped, err := cluster.StopLeftovers(t.Context(), folder); err != nil || stopped != 0 {
		t.Errorf("stopped %d (%v), want none", stopped, err)
	}
}

// One operator can run as another program, always or once, with variables of its own.
func TestPrograms(t *testing.T) {
	t.Setenv("CLUSTER_TEST_ROLE", "running")
	folder := t.TempDir()
	other := filepath.Join(folder, "other")
	if err := os.WriteFile(other, []byte("#!/bin/sh\necho \"another program, variable $EIGENSHIFT_RPC_URLS\"\nexec sleep 1000\n"), 0o755); err != nil {
		t.Fatal(err)
	}
	c, err := cluster.New(cluster.Config{Folder: folder, Binary: os.Args[0], Operators: 2, Programs: map[int]cluster.Program{
		2: {Binary: other, Env: []string{"EIGENSHIFT_RPC_URLS=a,b"}},
	}})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := c.Close(); err != nil {
			t.Error(err)
		}
	})
	if err := c.CreateKeys(t.Context()); err != nil {
		t.Fatal(err)
	}
	if err := c.StartAll(); err != nil {
		t.Fatal(err)
	}
	const own, others = "arguments", "another program, variable a,b"
	if line := awaitLines(t, c, 1, 1)[0]; !strings.HasPrefix(line, own) {
		t.Errorf("operator 1 says %q", line)
	}
	if line := awaitLines(t, c, 2, 1)[0]; line != others {
		t.Errorf("operator 2 says %q", line)
	}
	if err := c.Restart(t.Context(), 1, &cluster.Program{Env: []string{"EIGENSHIFT_RPC_URLS=once"}}); err != nil {
		t.Fatal(err)
	}
	if line := awaitLines(t, c, 1, 2)[1]; !strings.HasPrefix(line, own) || !strings.Contains(line, `"once"`) {
		t.Errorf("operator 1 says %q after its restart", line)
	}
	if err := c.Restart(t.Context(), 1, nil); err != nil {
		t.Fatal(err)
	}
	if line := awaitLines(t, c, 1, 3)[2]; strings.Contains(line, "once") {
		t.Errorf("operator 1 says %q after another restart", line)
	}
}
