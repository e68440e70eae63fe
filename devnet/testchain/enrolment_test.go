package testchain_test

import (
	"bytes"
	"context"
	"fmt"
	"math/big"
	"regexp"
	"strconv"
	"strings"
	"testing"

	allocationmanager "github.com/Layr-Labs/eigenlayer-contracts/pkg/bindings/AllocationManager"
	"github.com/ethereum/go-ethereum/common"

	"github.com/eigenshift/avs/bindings/servicemanager"
	"github.com/eigenshift/avs/devnet/testchain"
	"github.com/eigenshift/avs/eigenshift"
	"github.com/eigenshift/avs/operator"
	"github.com/eigenshift/avs/operator/config"
	"github.com/eigenshift/avs/operator/porttest"
	"github.com/eigenshift/avs/operator/requests"
	"github.com/eigenshift/avs/operator/terminaltest"
)

type squarer struct{}

func (squarer) Respond(_ context.Context, t eigenshift.Task[*big.Int]) (*big.Int, error) {
	return new(big.Int).Mul(t.Spec, t.Spec), nil
}

// squareProgram is the program of an operator whose AVS squares numbers.
func squareProgram() operator.Program[*big.Int, *big.Int] {
	return operator.Program[*big.Int, *big.Int]{
		Name: "squares", Usage: "square numbers", Version: "test",
		New: func(ctx context.Context, r operator.Runtime) (eigenshift.AVS[*big.Int, *big.Int], error) {
			schedule, err := requests.Open(ctx, r.Node, r.Config.Agreed(), func(r requests.Request) (*big.Int, error) { return numbers.Decode(r.Spec) })
			return eigenshift.AVS[*big.Int, *big.Int]{App: squarer{}, Specs: numbers, Responses: numbers, Schedule: schedule}, err
		},
	}
}

// candidate is an operator of the square AVS that is about to join.
type candidate struct {
	*testing.T
	*testchain.Chain
	number int
	folder string
	config string // file
}

func newCandidate(t *testing.T, c *testchain.Chain, number int, change func(*config.Config)) *candidate {
	t.Helper()
	o := &candidate{T: t, Chain: c, number: number, folder: t.TempDir()}
	o.reconfigure(change)
	return o
}

func (o *candidate) reconfigure(change func(*config.Config)) {
	o.Helper()
	o.config = configure(o.T, o.Chain, o.number, o.folder, change)
}

// runs runs a command with the operator's configuration, while blocks come.
func (o *candidate) runs(words ...string) (string, error) {
	o.Helper()
	return while(o.T, o.Chain, func(out *bytes.Buffer) error {
		app := operator.App(squareProgram())
		app.Writer, app.ErrWriter, app.Reader = out, out, strings.NewReader("")
		return app.RunContext(o.Context(), append(append([]string{"squares"}, words...), "--config", o.config, "--log.level", "error"))
	})
}

// must runs a command that must succeed.
func (o *candidate) must(words ...string) string {
	o.Helper()
	out, err := o.runs(words...)
	if err != nil {
		o.Fatalf("%s: %v\n%s", strings.Join(words, " "), err, out)
	}
	return out
}

// survey returns the states of `config check --online` by their names, and the lines.
func (o *candidate) survey() (map[string]string, string, error) {
	o.Helper()
	out, err := o.runs("config", "check", "--online")
	states := make(map[string]string)
	for _, m := range regexp.MustCompile(`(?m)^(ok|FAILED|-) +(\S+(?: \S+)*?)  +`).FindAllStringSubmatch(out, -1) {
		states[m[2]] = m[1]
	}
	return states, out, err
}

// expects compares the states of checks; those that are not named are ok.
func (o *candidate) expects(not map[string]string) string {
	o.Helper()
	states, out, err := o.survey()
	for name, state := range states {
		want := "ok"
		if is, named := not[name]; named {
			want = is
		}
		if state != want && (name != "head" || state == "-") { // the chain's clock starts in the past
			o.Errorf("%s: %s, want %s", name, state, want)
		}
	}
	failed := strings.Count(out, "FAILED")
	if (err == nil) != (failed == 0) || len(states) < 12 {
		o.Errorf("%d checks, of which %d failed, and the error is %v", len(states), failed, err)
	}
	if o.Failed() {
		o.Fatal(out)
	}
	return out
}

// transactions is how many the operator has sent.
func (o *candidate) transactions() uint64 {
	o.Helper()
	return must(o.Node.Client().NonceAt(o.Context(), o.Operator(o.number).From, nil))(o.T)
}

// gasUsed is what all transactions of the operator have used.
func (o *candidate) gasUsed() (gas uint64) {
	o.Helper()
	client := o.Node.Client()
	for number := range o.Head().Number + 1 {
		block := must(client.BlockByNumber(o.Context(), new(big.Int).SetUint64(number)))(o.T)
		for i, tx := range block.Transactions() {
			if must(client.TransactionSender(o.Context(), tx, block.Hash(), uint(i)))(o.T) == o.Operator(o.number).From {
				gas += must(client.TransactionReceipt(o.Context(), tx.Hash()))(o.T).GasUsed
			}
		}
	}
	return gas
}

func local(socket string) func(*config.Config) {
	return func(c *config.Config) {
		c.Listen, c.Socket, c.Peer.AllowPrivate, c.APIListen = socket, socket, true, ""
	}
}

// An operator's way in and out, with the commands of its page, on the real EigenLayer.
func TestOperatorJoinsMovesAndLeaves(t *testing.T) {
	c := testchain.Start(t, deploySquares, 1)
	socket := porttest.Socket(t)
	o := newCandidate(t, c, 2, local(socket))

	// Nothing is there yet but keys and configuration.
	out := o.expects(map[string]string{"account": "FAILED", "registration": "FAILED", "bls key": "-", "socket": "-", "peers": "-"})
	if !strings.Contains(out, "not checked, since registration failed") || !strings.Contains(out, "run `register`") {
		t.Errorf("no reason, or no remedy:\n%s", out)
	}
	if _, err := while(t, c, func(*bytes.Buffer) error { return c.Fund(t.Context(), 2) }); err != nil {
		t.Fatal(err)
	}
	o.expects(map[string]string{"registration": "FAILED", "bls key": "-", "socket": "-", "peers": "-"})

	// A dry run sends nothing, and is right about what registering takes.
	plan := o.must("register", "--dry-run")
	if n := o.transactions(); n != 0 || !strings.Contains(plan, "nothing was sent") || !strings.Contains(plan, "deposit stake") || !strings.Contains(plan, "join the AVS") {
		t.Errorf("%d transactions were sent:\n%s", n, plan)
	}
	in := regexp.MustCompile(`in all +(\d+) gas`).FindStringSubmatch(plan)
	if in == nil {
		t.Fatalf("no sum:\n%s", plan)
	}
	planned := must(strconv.ParseUint(in[1], 10, 64))(t)
	o.must("register")
	if used := o.gasUsed(); planned < used*3/4 || planned > used*2 {
		t.Errorf("planned %d gas, used were %d:\n%s", planned, used, plan)
	}
	out = o.expects(map[string]string{"peers": "-"}) // the other one does not run
	if !strings.Contains(out, "one of 2 operators") {
		t.Error(out)
	}
	if out := o.must("register", "--dry-run"); !strings.Contains(out, "there is nothing to send") {
		t.Error(out)
	}

	// It moves.
	moved := porttest.Socket(t)
	o.reconfigure(local(moved))
	if out := o.expects(map[string]string{"socket": "FAILED", "peers": "-"}); !strings.Contains(out, socket+" is registered, and this operator's is "+moved) {
		t.Error(out)
	}
	o.must("update-socket")
	o.expects(map[string]string{"peers": "-"})

	o.leaves()
}

// leaves: the operator leaves after a yes only, and its stake is free from the block that it is told.
func (o *candidate) leaves() {
	o.Helper()
	before := o.transactions()
	if out, err := o.runs("deregister"); err == nil || !strings.Contains(err.Error(), "--yes") {
		o.Errorf("%v without a terminal and without --yes:\n%s", err, out)
	}
	screen := terminaltest.Open(o.T, 250, 50)
	leave := func(answer string) (string, error) {
		return while(o.T, o.Chain, func(out *bytes.Buffer) error {
			app := operator.App(squareProgram())
			app.Writer, app.ErrWriter, app.Reader = out, screen.File(), screen.File()
			done := make(chan error, 1)
			go func() {
				done <- app.RunContext(o.Context(), []string{"squares", "deregister", "--config", o.config, "--log.level", "error"})
			}()
			screen.Answer("Type yes:", answer)
			return <-done
		})
	}
	if out, err := leave("no"); err == nil || o.transactions() != before {
		o.Errorf("%v after a no:\n%s", err, out)
	}
	out, err := leave("yes")
	if err != nil {
		o.Fatalf("%v\n%s", err, out)
	}
	from := regexp.MustCompile(`free from block (\d+) on`).FindStringSubmatch(out)
	if from == nil {
		o.Fatal(out)
	}
	free := must(strconv.ParseUint(from[1], 10, 64))(o.T)
	for o.Head().Number < free {
		if !o.slashable() {
			o.Fatalf("it cannot be slashed at block %d, and is told that it can before %d", o.Head().Number, free)
		}
		o.Mine(1)
	}
	if o.slashable() {
		o.Errorf("it can be slashed at block %d, and is told that it cannot", o.Head().Number)
	}
}

func (o *candidate) slashable() bool {
	o.Helper()
	manager := must(servicemanager.NewServiceManager(o.Deployment.Contracts["ServiceManager"], o.Client()))(o.T)
	core := must(allocationmanager.NewAllocationManager(must(manager.AllocationManager(nil))(o.T), o.Client()))(o.T)
	return must(core.IsOperatorSlashable(nil, o.Operator(o.number).From, allocationmanager.OperatorSet{Avs: o.Deployment.Contracts["ServiceManager"]}))(o.T)
}

// What is wrong with a configuration is found, named, and explains what cannot be checked.
func TestSurveyFindsWhatIsWrong(t *testing.T) {
	c := testchain.Start(t, deploySquares, 1)
	socket := porttest.Socket(t)
	o := newCandidate(t, c, 1, local(socket))
	registered := map[string]string{"socket": "FAILED", "peers": "-"} // under another one, and alone
	with := func(more ...string) map[string]string {
		all := make(map[string]string)
		for name, state := range registered {
			all[name] = state
		}
		for i := 0; i < len(more); i += 2 {
			all[more[i]] = more[i+1]
		}
		return all
	}
	none := []string{"head", "-", "contracts", "-", "registering", "-", "account", "-", "registration", "-", "bls key", "-", "socket", "-", "peers", "-"}
	for name, x := range map[string]struct {
		change func(*config.Config)
		not    map[string]string
		says   string
	}{
		"nothing":     {nil, registered, "EigenLayer's contracts are those of the AVS"},
		"wrong chain": {func(c *config.Config) { c.ChainID++ }, with(append(none, "rpc_urls 1", "FAILED", "node", "FAILED")...), "chain"},
		"one of two nodes is down": {func(c *config.Config) { c.RPCURLs = append(c.RPCURLs, "http://"+porttest.Socket(t)) },
			with("rpc_urls 2", "FAILED"), "1 of 2 endpoints can be used"},
		"no WebSocket":   {func(c *config.Config) { c.WSURL = "ws://" + porttest.Socket(t) + "/secret-token" }, with("ws_url", "FAILED"), "leave it out"},
		"wrong password": {func(c *config.Config) { c.BLSPasswordFile = c.BLSKeystore + ".wrong" }, with(append(none, "keys", "FAILED", "reachable", "-", "head", "ok")...), "bls_password_file"},
		"no contract":    {func(c *config.Config) { c.Contracts.TaskManager = common.Address{1} }, with(append(none, "contracts", "FAILED", "head", "ok")...), "contracts.task_manager: there is no contract"},
		"another AVS": {func(cfg *config.Config) { cfg.Contracts.ServiceManager = c.Deployment.Contracts["Token"] },
			with(append(none, "contracts", "FAILED", "head", "ok")...), "contracts.service_manager"},
		"no DelegationManager": {func(c *config.Config) { c.Contracts.DelegationManager = common.Address{} }, with("registering", "-"), "delegation_manager"},
		"port is taken":        {func(cfg *config.Config) { cfg.Listen = strings.TrimPrefix(c.RPC(), "http://") }, with("reachable", "FAILED"), "listen: "},
		"socket leads elsewhere": {func(cfg *config.Config) { cfg.Socket = strings.TrimPrefix(c.RPC(), "http://") },
			with("reachable", "FAILED"), "somebody else answers"},
	} {
		t.Run(name, func(t *testing.T) {
			x, o := x, &candidate{T: t, Chain: c, number: 1, folder: o.folder}
			o.reconfigure(func(cfg *config.Config) {
				local(socket)(cfg)
				if x.change != nil {
					x.change(cfg)
				}
			})
			if out := o.expects(x.not); !strings.Contains(out, x.says) || strings.Contains(out, "secret-token") {
				t.Errorf("does not say %q:\n%s", x.says, out)
			}
		})
	}
}

// Operators that run are asked for their parameters; an operator that runs itself is not disturbed.
func TestSurveyComparesParameters(t *testing.T) {
	c := testchain.Start(t, deploySquares, 2)
	var operators []*candidate
	for number := 1; number <= 2; number++ {
		socket := porttest.Socket(t)
		o := newCandidate(t, c, number, func(cfg *config.Config) {
			local(socket)(cfg)
			cfg.APIListen = porttest.Socket(t)
		})
		o.must("update-socket")
		operators = append(operators, o)
	}
	one, two := operators[0], operators[1]
	ctx, stop := context.WithCancel(t.Context())
	ended := make(chan error, 1)
	go func() {
		ended <- operator.App(squareProgram()).RunContext(ctx, []string{"squares", "run", "--config", one.config, "--log.level", "error"})
	}()
	defer func() {
		stop()
		<-ended
	}()
	for {
		out, err := one.runs("config", "check", "--online")
		if strings.Contains(out, "leads to this operator, which runs") {
			break
		}
		if ctx.Err() != nil {
			t.Fatal(out, err)
		}
	}
	if out := two.expects(nil); !strings.Contains(out, "1 of 1 other operators were asked, and have the same parameters") {
		t.Error(out)
	}
	out, err := two.runs("config", "check", "--online", "--engine.patience", "6")
	if err == nil || !strings.Contains(out, "patience") || !strings.Contains(out, fmt.Sprint(one.Operator(1).From)) {
		t.Errorf("%v:\n%s", err, out)
	}
}
