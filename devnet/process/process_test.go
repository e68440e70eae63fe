package process_test

import (
	"context"
	"errors"
	"os"
	"os/exec"
	"os/signal"
	"path/filepath"
	"syscall"
	"testing"
	"time"

	"github.com/eigenshift/avs/devnet/process"
)

// The test binary plays the processes that are stopped.
func TestMain(m *testing.M) {
	role := os.Getenv("PROCESS_TEST_ROLE")
	if role == "" {
		os.Exit(m.Run())
	}
	if role == "stubborn" {
		signal.Ignore(syscall.SIGTERM)
	}
	never := make(chan os.Signal, 1)
	signal.Notify(never, syscall.SIGUSR1)
	os.Stdout.WriteString("ready\n")
	<-never
}

// spawn runs the test binary in a role, and returns when it is ready.
func spawn(t *testing.T, role string) (*exec.Cmd, process.ID) {
	t.Helper()
	command := exec.Command(os.Args[0])
	command.Env = append(os.Environ(), "PROCESS_TEST_ROLE="+role)
	output, err := command.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := command.Start(); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = command.Process.Kill() })
	if _, err := output.Read(make([]byte, 1)); err != nil {
		t.Fatalf("wait for %s process: %v", role, err)
	}
	id, err := process.Of(command.Process.Pid)
	if err != nil {
		t.Fatal(err)
	}
	return command, id
}

func within(t *testing.T, limit time.Duration) context.Context {
	t.Helper()
	ctx, cancel := context.WithTimeout(t.Context(), limit)
	t.Cleanup(cancel)
	return ctx
}

func TestStop_EndsAProcessThatObeys(t *testing.T) {
	command, id := spawn(t, "obedient")
	if !id.Alive() {
		t.Fatal("not alive")
	}
	if err := id.Stop(within(t, 10*time.Second)); err != nil {
		t.Fatal(err)
	}
	// It has not been waited for: what is left of it does not count as alive.
	if id.Alive() {
		t.Error("alive after its end")
	}
	err := command.Wait()
	var exit *exec.ExitError
	if !errors.As(err, &exit) || exit.Sys().(syscall.WaitStatus).Signal() != syscall.SIGTERM {
		t.Errorf("ended with %v, want SIGTERM", err)
	}
}

func TestStop_ReachesAPausedProcess(t *testing.T) {
	_, id := spawn(t, "obedient")
	if err := id.Signal(syscall.SIGSTOP); err != nil {
		t.Fatal(err)
	}
	if !id.Alive() {
		t.Error("a paused process does not count as alive")
	}
	if err := id.Stop(within(t, 10*time.Second)); err != nil {
		t.Fatal(err)
	}
}

func TestStop_KillsAProcessThatDoesNotObey(t *testing.T) {
	command, id := spawn(t, "stubborn")
	if err := id.Stop(within(t, 100*time.Millisecond)); err != nil {
		t.Fatal(err)
	}
	err := command.Wait()
	var exit *exec.ExitError
	if !errors.As(err, &exit) || exit.Sys().(syscall.WaitStatus).Signal() != syscall.SIGKILL {
		t.Errorf("ended with %v, want SIGKILL", err)
	}
}

func TestSignal_SparesAnotherProcessWithTheSameNumber(t *testing.T) {
	_, id := spawn(t, "obedient")
	earlier := process.ID{PID: id.PID, Started: id.Started + "0"}
	if earlier.Alive() {
		t.Error("alive, although another process has its number now")
	}
	if err := earlier.Signal(syscall.SIGKILL); !errors.Is(err, process.ErrGone) {
		t.Errorf("signal: %v, want %v", err, process.ErrGone)
	}
	if err := earlier.Stop(t.Context()); err != nil {
		t.Errorf("stop of a process that is gone: %v", err)
	}
	if !id.Alive() {
		t.Error("the other process was hit")
	}
}

func TestFile_KeepsTheIdentity(t *testing.T) {
	id, err := process.Of(os.Getpid())
	if err != nil {
		t.Fatal(err)
	}
	path := filepath.Join(t.TempDir(), "process.json")
	if err := id.WriteFile(path); err != nil {
		t.Fatal(err)
	}
	read, err := process.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	if read != id || !read.Alive() {
		t.Errorf("read %+v, want %+v", read, id)
	}
}

func TestReadFile_RefusesGarbage(t *testing.T) {
	path := filepath.Join(t.TempDir(), "process.json")
	if _, err := process.ReadFile(path); !errors.Is(err, os.ErrNotExist) {
		t.Errorf("missing file: %v", err)
	}
	if err := os.WriteFile(path, []byte("4711"), 0o600); err != nil {
		t.Fatal(err)
	}
	if _, err := process.ReadFile(path); err == nil {
		t.Error("a bare number was taken for an identity")
	}
}

func TestAlive_ZeroIsNobody(t *testing.T) {
	if (process.ID{}).Alive() {
		t.Error("the zero identity is alive")
	}
}
