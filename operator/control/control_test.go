package control

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"net"
	"net/http"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/rs/zerolog"

	"github.com/eigenshift/avs/eigenshift"
)

// recorder is an operator that remembers what it was told.
type recorder struct {
	told  []string
	err   error
	state State
	wait  chan struct{} // Transfer waits for it; nil: it does not
}

func (r *recorder) note(what string) error {
	r.told = append(r.told, what)
	return r.err
}

func (r *recorder) State() State  { return r.state }
func (r *recorder) Pause() error  { return r.note("pause") }
func (r *recorder) Resume() error { return r.note("resume") }
func (r *recorder) Drain() error  { return r.note("drain") }

func (r *recorder) Transfer(ctx context.Context, to common.Address) error {
	if r.wait != nil {
		select {
		case <-r.wait:
		case <-ctx.Done():
		}
		return r.err
	}
	return r.note("transfer to " + to.Hex())
}

func (r *recorder) Reachability(context.Context) (Reachability, error) {
	return Reachability{Socket: "10.0.0.1:9608", Peers: []Reached{{Operator: common.Address{2}, Told: true, Problem: "refused"}}}, r.err
}

func serve(t *testing.T, dataDir string, o Operator) *Client {
	t.Helper()
	server, err := Serve(dataDir, o, zerolog.Nop())
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := server.Close(); err != nil {
			t.Error(err)
		}
		if _, err := os.Lstat(filepath.Join(dataDir, socketName)); !errors.Is(err, os.ErrNotExist) {
			t.Errorf("the socket is left: %v", err)
		}
	})
	return dial(t, dataDir)
}

func dial(t *testing.T, dataDir string) *Client {
	t.Helper()
	client, err := Dial(dataDir)
	if err != nil {
		t.Fatal(err)
	}
	return client
}

// folder returns a new folder with a path that is short enough for a socket.
func folder(t *testing.T) string {
	t.Helper()
	dir, err := os.MkdirTemp("", "control")
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = os.RemoveAll(dir) })
	return dir
}

func TestRequestsArriveAsTheyWereMade(t *testing.T) {
	r := &recorder{state: State{Operator: common.Address{1}, Mode: "drained", Leading: true, Voters: 5, Unfinished: []eigenshift.TaskID{7}}}
	dir := filepath.Join(folder(t), "new")
	client := serve(t, dir, r)
	for _, tell := range []func(context.Context) (State, error){
		client.State, client.Pause, client.Resume, client.Drain,
		func(ctx context.Context) (State, error) { return client.Transfer(ctx, common.Address{}) },
		func(ctx context.Context) (State, error) { return client.Transfer(ctx, common.Address{2}) },
	} {
		state, err := tell(t.Context())
		if err != nil || state.Mode != "drained" || state.Operator != r.state.Operator || !slices.Equal(state.Unfinished, r.state.Unfinished) {
			t.Errorf("%+v, %v", state, err)
		}
	}
	want := []string{"pause", "resume", "drain", "transfer to 0x0000000000000000000000000000000000000000", "transfer to 0x0200000000000000000000000000000000000000"}
	if !slices.Equal(r.told, want) {
		t.Errorf("told %q", r.told)
	}
	if found, err := client.Reachability(t.Context()); err != nil || found.Socket != "10.0.0.1:9608" || len(found.Peers) != 1 || found.Peers[0].Problem != "refused" {
		t.Errorf("%+v, %v", found, err)
	}
	r.err = errors.New("the disk is full")
	if _, err := client.Reachability(t.Context()); err == nil || err.Error() != "the disk is full" {
		t.Errorf("a failure arrives as %v", err)
	}
	if _, err := client.Pause(t.Context()); err == nil || err.Error() != "the disk is full" {
		t.Errorf("a failure arrives as %v", err)
	}
}

// Nobody but the owner may open the socket.
func TestTheSocketIsTheOwners(t *testing.T) {
	dir := folder(t)
	serve(t, dir, new(recorder))
	info, err := os.Lstat(filepath.Join(dir, socketName))
	if err != nil || info.Mode() != os.ModeSocket|0o600 {
		t.Errorf("mode %s, %v", info.Mode(), err)
	}
	entries, err := os.ReadDir(dir)
	if err != nil || len(entries) != 1 {
		t.Errorf("the folder has %d entries, %v", len(entries), err)
	}
}

// A socket that a crash has left says so to commands, and is in the way of no start.
func TestStaleSocket(t *testing.T) {
	dir := folder(t)
	left, err := net.Listen("unix", filepath.Join(dir, socketName))
	if err != nil {
		t.Fatal(err)
	}
	left.(*net.UnixListener).SetUnlinkOnClose(false)
	if err := left.Close(); err != nil {
		t.Fatal(err)
	}
	if _, err := dial(t, dir).State(t.Context()); !errors.Is(err, ErrNotRunning) || !strings.Contains(err.Error(), "did not stop in good order") {
		t.Errorf("stale socket: %v", err)
	}
	if _, err := serve(t, dir, &recorder{state: State{Mode: "active"}}).State(t.Context()); err != nil {
		t.Errorf("after the start: %v", err)
	}
}

func TestWhereNoOperatorRuns(t *testing.T) {
	dir := folder(t)
	if _, err := dial(t, dir).Pause(t.Context()); !errors.Is(err, ErrNotRunning) || !strings.Contains(err.Error(), dir) {
		t.Errorf("no socket: %v", err)
	}
	serve(t, dir, new(recorder))
	if _, err := Serve(dir, new(recorder), zerolog.Nop()); !errors.Is(err, ErrInUse) {
		t.Errorf("second operator: %v", err)
	}
	long := filepath.Join(dir, strings.Repeat("x", maxPath))
	if _, err := Dial(long); !errors.Is(err, ErrPathTooLong) || !strings.Contains(err.Error(), "shorter path") {
		t.Errorf("long path, command: %v", err)
	}
	if _, err := Serve(long, new(recorder), zerolog.Nop()); !errors.Is(err, ErrPathTooLong) {
		t.Errorf("long path, operator: %v", err)
	}
	longest := dir + "/" + strings.Repeat("x", maxPath-len(dir)-len("//")-len(socketName))
	if _, err := serve(t, longest, &recorder{state: State{Mode: "active"}}).State(t.Context()); err != nil {
		t.Errorf("longest path: %v", err)
	}
}

// What a request may be is bounded, and nothing but what is asked for is done.
func TestRequestsAreBounded(t *testing.T) {
	dir := folder(t)
	r := &recorder{wait: make(chan struct{})}
	client := serve(t, dir, r)
	post := func(path, body string) int {
		t.Helper()
		request, err := http.NewRequestWithContext(t.Context(), http.MethodPost, "http://operator"+path, strings.NewReader(body))
		if err != nil {
			t.Fatal(err)
		}
		response, err := client.http.Do(request)
		if err != nil {
			t.Fatal(err)
		}
		defer response.Body.Close()
		return response.StatusCode
	}
	for body, want := range map[string]int{
		"": http.StatusConflict, "{": http.StatusConflict, `{"to":"nobody"}`: http.StatusConflict, `{"dance":1}`: http.StatusConflict,
		fmt.Sprintf(`{"to":%q}`, bytes.Repeat([]byte("1"), maxBody)): http.StatusConflict,
	} {
		if got := post(transferPath, body); got != want {
			t.Errorf("%.20s: status %d, want %d", body, got, want)
		}
	}
	if got := post("/v1/dance", ""); got != http.StatusNotFound {
		t.Errorf("unknown request: status %d", got)
	}
	answered := make(chan error, atOnce)
	for range atOnce {
		go func() {
			_, err := client.Transfer(t.Context(), common.Address{})
			answered <- err
		}()
	}
	refused := func() bool {
		_, err := client.State(t.Context())
		return err != nil && strings.Contains(err.Error(), "try again")
	}
	for !refused() {
		select {
		case err := <-answered:
			t.Fatalf("answered before it was let go: %v", err)
		default:
		}
	}
	close(r.wait)
	for range atOnce {
		if err := <-answered; err != nil {
			t.Error(err)
		}
	}
	if len(r.told) != 0 {
		t.Errorf("told %q", r.told)
	}
}

func TestWhatAnOperatorWaitsFor(t *testing.T) {
	for name, c := range map[string]struct {
		state State
		want  string
	}{
		"nothing":              {State{Voters: 5}, ""},
		"it leads":             {State{Leading: true, Voters: 5, Unfinished: []eigenshift.TaskID{7}}, "it leads"},
		"it is the only voter": {State{Leading: true, Voters: 1}, ""},
		"a task of its own":    {State{Voters: 5, Unfinished: []eigenshift.TaskID{7}}, "task 7"},
	} {
		if got := c.state.Waits(); !strings.Contains(got, c.want) || (got == "") != (c.want == "") {
			t.Errorf("%s: waits for %q", name, got)
		}
	}
}
