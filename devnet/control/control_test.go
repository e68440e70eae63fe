package control_test

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"net/http"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/eigenshift/avs/devnet/cluster"
	"github.com/eigenshift/avs/devnet/control"
	"github.com/eigenshift/avs/devnet/fund"
	"github.com/eigenshift/avs/devnet/network"
	"github.com/eigenshift/avs/eigenshift"
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

func (r *recorder) Pause(n int) error  { return r.note("pause %d", n) }
func (r *recorder) Resume(n int) error { return r.note("resume %d", n) }

func (r *recorder) Cut(numbers []int) error            { return r.note("cut %d", numbers) }
func (r *recorder) Delay(n int, d time.Duration) error { return r.note("delay %d %s", n, d) }
func (r *recorder) Heal() error                        { return r.note("heal") }

func (r *recorder) Give(_ context.Context, gift fund.Gift, to ...common.Address) error {
	return r.note("give %s and %s to %s", gift.Ether, gift.Tokens, to[0])
}

// ServeHTTP is the world: it is told how far it is to turn.
func (r *recorder) ServeHTTP(w http.ResponseWriter, request *http.Request) {
	var degrees int
	if err := control.Decode(request, &degrees); err != nil {
		control.Fail(w, http.StatusBadRequest, err)
		return
	}
	if err := r.note("%s %s %d", request.Method, request.URL.Path, degrees); err != nil {
		control.Fail(w, http.StatusNotFound, err)
		return
	}
	control.Respond(w, http.StatusOK, degrees+1)
}

func (r *recorder) liar(_ context.Context, kind string) (*cluster.Program, error) {
	if kind != "mute" {
		return nil, fmt.Errorf("%q is no kind of liar", kind)
	}
	return &cluster.Program{Binary: "/liar"}, nil
}

func (r *recorder) call(_ context.Context, arguments []string) (eigenshift.TaskID, error) {
	return 7, r.note("call %q", arguments)
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
		Deployment: &network.Deployment{RPC: "http://rpc", ChainID: 31337},
		Operators:  []cluster.Status{{Number: 1, PID: 7, Alive: true}},
		BlockTime:  2 * time.Second,
	}
	server, err := control.Serve(control.Config{Operators: r, Faucet: r, World: r, Info: func() control.Info { return info }, Liar: r.liar, Call: r.call, Page: page{}})
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
	var turned int
	if err := client.World(ctx, http.MethodPost, "/turn", 90, &turned); err != nil || turned != 91 {
		t.Errorf("turned %d, %v", turned, err)
	}
	if err := client.Fund(ctx, common.Address{1}, fund.Gift{Ether: big.NewInt(5), Tokens: big.NewInt(7)}); err != nil {
		t.Error(err)
	}
	for _, err := range []error{client.Cut(ctx, []int{1, 2}), client.Delay(ctx, 4, time.Second), client.Heal(ctx)} {
		if err != nil {
			t.Error(err)
		}
	}
	want := []string{"start 3", "kill 3", "restart 3", "pause 3", "resume 3", `start 3 as /other ["A=B,C"]`, "POST /turn 90", "give 5 and 7 to 0x0100000000000000000000000000000000000000", "cut [1 2]", "delay 4 1s", "heal"}
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
	if info.Deployment.RPC != "http://rpc" || info.Operators[0].PID != 7 || info.BlockTime != 2*time.Second {
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
	if err := client.World(t.Context(), http.MethodPost, "/turn", 90, &struct{}{}); err == nil || err.Error() != r.err.Error() {
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
	if err := client.World(t.Context(), http.MethodPost, "/turn", strings.Repeat("x", 1<<20), &struct{}{}); err == nil {
		t.Error("a megabyte was taken")
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
