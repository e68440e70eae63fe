package control_test

import (
	"context"
	"errors"
	"fmt"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/eigenshift/avs/devnet/cluster"
	"github.com/eigenshift/avs/devnet/control"
	"github.com/eigenshift/avs/devnet/deploy"
	"github.com/eigenshift/avs/devnet/feeds"
)

// recorder takes commands and remembers them.
type recorder struct {
	commands []string
	err      error
}

func (r *recorder) note(format string, arguments ...any) error {
	r.commands = append(r.commands, fmt.Sprintf(format, arguments...))
	return r.err
}

func (r *recorder) Start(n int, p *cluster.Program) error { return r.note("start %d%s", n, as(p)) }
func (r *recorder) Kill(_ context.Context, n int) error   { return r.note("kill %d", n) }
func (r *recorder) Restart(_ context.Context, n int, p *cluster.Program) error {
	return r.note("restart %d%s", n, as(p))
}

func (r *recorder) Pause(n int) error         { return r.note("pause %d", n) }
func (r *recorder) Resume(n int) error        { return r.note("resume %d", n) }
func (r *recorder) Release(feed string) error { return r.note("release %s", feed) }
func (r *recorder) Pin(_ context.Context, feed string, price feeds.Price) error {
	return r.note("pin %s %s", feed, price)
}

func as(p *cluster.Program) string {
	if p == nil {
		return ""
	}
	return fmt.Sprintf(" as %s %q", p.Binary, p.Env)
}

func serve(t *testing.T, r *recorder) (*control.Server, *control.Client) {
	t.Helper()
	info := control.Info{
		Deployment: &deploy.Deployment{RPC: "http://rpc", ChainID: 31337},
		Operators:  []cluster.Status{{Number: 1, PID: 7, Alive: true}},
		Prices:     map[string]feeds.Price{"ETH/USD": 3500_0000_0000},
		BlockTime:  2 * time.Second,
	}
	server, err := control.Serve(r, r, func() control.Info { return info })
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := server.Close(); err != nil {
			t.Error(err)
		}
	})
	return server, control.Dial(server.Endpoint())
}

func TestCommands_ArriveAsGiven(t *testing.T) {
	r := &recorder{}
	_, client := serve(t, r)
	ctx := t.Context()
	for _, action := range []control.Action{control.Start, control.Kill, control.Restart, control.Pause, control.Resume} {
		if err := client.Operator(ctx, 3, action, nil); err != nil {
			t.Errorf("%s: %v", action, err)
		}
	}
	if err := client.Operator(ctx, 3, control.Start, &cluster.Program{Binary: "/other", Env: []string{"A=B,C"}}); err != nil {
		t.Error(err)
	}
	price, err := feeds.ParsePrice("3500.25")
	if err != nil {
		t.Fatal(err)
	}
	if err := errors.Join(client.Pin(ctx, "ETH/USD", price), client.Release(ctx, "ETH/USD")); err != nil {
		t.Error(err)
	}
	want := []string{"start 3", "kill 3", "restart 3", "pause 3", "resume 3", `start 3 as /other ["A=B,C"]`, "pin ETH/USD 3500.25", "release ETH/USD"}
	if !slices.Equal(r.commands, want) {
		t.Errorf("commands %q, want %q", r.commands, want)
	}
}

func TestInfo_ArrivesWhole(t *testing.T) {
	_, client := serve(t, &recorder{})
	info, err := client.Info(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	if info.Deployment.RPC != "http://rpc" || info.Operators[0].PID != 7 || info.Prices["ETH/USD"].String() != "3500" || info.BlockTime != 2*time.Second {
		t.Errorf("info %+v", info)
	}
}

func TestErrors_ComeBackInWords(t *testing.T) {
	r := &recorder{err: fmt.Errorf("operator 3: %w", cluster.ErrNotRunning)}
	_, client := serve(t, r)
	if err := client.Operator(t.Context(), 3, control.Kill, nil); err == nil || err.Error() != r.err.Error() {
		t.Errorf("error %v, want %v", err, r.err)
	}
	if err := client.Operator(t.Context(), 3, "fly", nil); err == nil || !strings.Contains(err.Error(), `"fly"`) {
		t.Errorf("error %v, want one that names the action", err)
	}
	r.err = fmt.Errorf("%w: DOGE/USD", feeds.ErrUnknownFeed)
	if err := client.Release(t.Context(), "DOGE/USD"); err == nil || err.Error() != r.err.Error() {
		t.Errorf("error %v, want %v", err, r.err)
	}
}

func TestServer_RefusesAWrongToken(t *testing.T) {
	r := &recorder{}
	server, _ := serve(t, r)
	for _, token := range []string{"", "guess"} {
		endpoint := server.Endpoint()
		endpoint.Token = token
		if err := control.Dial(endpoint).Operator(t.Context(), 1, control.Kill, nil); err == nil || !strings.Contains(err.Error(), "token") {
			t.Errorf("token %q: %v, want a refusal", token, err)
		}
	}
	if len(r.commands) > 0 {
		t.Errorf("commands %q were carried out", r.commands)
	}
}

func TestServer_RefusesLargeRequests(t *testing.T) {
	r := &recorder{}
	_, client := serve(t, r)
	if err := client.Release(t.Context(), strings.Repeat("x", 1<<20)); err == nil {
		t.Error("a megabyte was taken for a feed's name")
	}
	if len(r.commands) > 0 {
		t.Error("the command was carried out")
	}
}

func TestClient_SaysThatNobodyAnswers(t *testing.T) {
	server, client := serve(t, &recorder{})
	if err := server.Close(); err != nil {
		t.Fatal(err)
	}
	if _, err := client.Info(t.Context()); !errors.Is(err, control.ErrUnreachable) {
		t.Errorf("error %v, want %v", err, control.ErrUnreachable)
	}
}

func TestEndpoint_SurvivesItsFile(t *testing.T) {
	server, _ := serve(t, &recorder{})
	path := filepath.Join(t.TempDir(), "control.json")
	if err := server.Endpoint().Write(path); err != nil {
		t.Fatal(err)
	}
	read, err := control.ReadEndpoint(path)
	if err != nil || read != server.Endpoint() {
		t.Errorf("read %+v (%v), want %+v", read, err, server.Endpoint())
	}
}
