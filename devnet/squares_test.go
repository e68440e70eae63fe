package devnet_test

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"math/big"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/ethclient"

	"github.com/eigenshift/avs/bindings/squares"
	"github.com/eigenshift/avs/devnet"
	"github.com/eigenshift/avs/devnet/account"
	"github.com/eigenshift/avs/devnet/statedir"
	"github.com/eigenshift/avs/devnet/status"
	"github.com/eigenshift/avs/devnet/wire"
	"github.com/eigenshift/avs/eigenshift"
	"github.com/eigenshift/avs/operator"
	"github.com/eigenshift/avs/operator/config"
	"github.com/eigenshift/avs/operator/deployment"
	"github.com/eigenshift/avs/operator/requests"
)

// The devnet of squares, an AVS that the devnet knows nothing of: its tasks are requests,
// and its operators have a setting that the deployment gives them.
const (
	offsetSetting = "offset"
	offset        = "7"
)

var numbers = eigenshift.ABI[*big.Int]("uint256")

// squarer answers a number with its square.
type squarer struct{}

func (squarer) Respond(_ context.Context, t eigenshift.Task[*big.Int]) (*big.Int, error) {
	return new(big.Int).Mul(t.Spec, t.Spec), nil
}

var program = operator.Program[*big.Int, *big.Int]{
	Name:     "squares",
	Settings: []config.Setting{{Name: offsetSetting, Doc: "What a deployment sets."}},
	New: func(ctx context.Context, r operator.Runtime) (eigenshift.AVS[*big.Int, *big.Int], error) {
		if got := r.Config.AVS[offsetSetting]; got != offset {
			return eigenshift.AVS[*big.Int, *big.Int]{}, errors.New("the setting of the deployment is " + got)
		}
		schedule, err := requests.Open(ctx, r.Node, r.Config.Agreed(), func(r requests.Request) (*big.Int, error) { return numbers.Decode(r.Spec) })
		return eigenshift.AVS[*big.Int, *big.Int]{App: squarer{}, Specs: numbers, Responses: numbers, Schedule: schedule}, err
	},
	Deploy: deploySquares,
}

func deploySquares(p *deployment.Plan) error {
	p.TaskManager("Squares", squares.SquaresMetaData, p.Verifier, p.Settings.Parameters,
		squares.IRequestTaskManagerQueue{DelayBlocks: 2, SpacingBlocks: 2, OpenBlocks: 60, MaxWaitBlocks: 100}, p.Settings.ThresholdBps, p.Owner)
	p.Set(offsetSetting, offset)
	return nil
}

func squaresNetwork() devnet.Network {
	return devnet.Network{
		Name: "squares", Program: "squares", Deploy: program.Deploy,
		Call: &devnet.Call{Arguments: "NUMBER", Example: []string{"12"}, Spec: func(arguments []string) ([]byte, error) {
			n, ok := new(big.Int).SetString(strings.Join(arguments, " "), 10)
			if !ok {
				return nil, errors.New("give a number")
			}
			return numbers.Encode(n)
		}},
		Settled: func(_ *devnet.Deployment, s devnet.Settlement) (devnet.Answer, error) {
			square, err := numbers.Decode(s.Response)
			return devnet.Answer{Text: square.String(), Value: square}, err
		},
	}
}

// The test binary is all programs of the devnet.
func TestMain(m *testing.M) {
	switch {
	case len(os.Args) > 1 && os.Args[1] == "daemon":
		devnet.Main(squaresNetwork())
	case len(os.Args) > 1 && os.Args[1] == "run":
		operator.Main(program)
	default:
		os.Exit(m.Run())
	}
}

// shell runs commands on the devnet of one folder.
type shell struct {
	t   *testing.T
	dir *statedir.Dir
}

func newShell(t *testing.T) *shell {
	t.Helper()
	dir, err := statedir.At(filepath.Join(t.TempDir(), "state"))
	if err != nil {
		t.Fatal(err)
	}
	sh := &shell{t: t, dir: dir}
	t.Cleanup(func() {
		if t.Failed() {
			logs, _ := filepath.Glob(filepath.Join(dir.Path(), "operator-*", "operator.log"))
			for _, path := range append(logs, dir.Log()) {
				log, _ := os.ReadFile(path) // there may be none
				t.Logf("%s:\n%s", path, log[max(0, len(log)-4000):])
			}
		}
		sh.try(context.Background(), "down")
	})
	return sh
}

func (sh *shell) try(ctx context.Context, arguments ...string) (string, error) {
	var out bytes.Buffer
	err := devnet.Run(ctx, squaresNetwork(), &out, append([]string{"devnet", "--state-dir", sh.dir.Path()}, arguments...))
	return out.String(), err
}

func (sh *shell) run(arguments ...string) string {
	sh.t.Helper()
	out, err := sh.try(sh.t.Context(), arguments...)
	if err != nil {
		sh.t.Fatalf("devnet %s: %v\n%s", strings.Join(arguments, " "), err, out)
	}
	return out
}

func (sh *shell) contains(text, part string) {
	sh.t.Helper()
	if !strings.Contains(text, part) {
		sh.t.Errorf("no %q in:\n%s", part, text)
	}
}

func (sh *shell) fails(why string, arguments ...string) {
	sh.t.Helper()
	if out, err := sh.try(sh.t.Context(), arguments...); err == nil || !strings.Contains(err.Error(), why) {
		sh.t.Errorf("devnet %s: error %v, want one with %q\n%s", strings.Join(arguments, " "), err, why, out)
	}
}

func TestDevnetOfAnotherAVS(t *testing.T) {
	sh := newShell(t)
	up := []string{"up", "--operators", "3", "--block-time", "1s", "--rpc-port", "0", "--program", os.Args[0]}
	sh.fails("deploys by a plan", append(up, "--backend", "middleware")...)
	first := sh.run(up...)
	sh.contains(first, "task 1 is requested: 12")
	sh.contains(first, "first task has settled: 1: 144")
	sh.contains(first, " 12  ") // the hint
	sh.contains(sh.run("call", "13"), ": 169")
	sh.fails("give a number", "call", "many")
	sh.fails("go together", "call", "13", "--rpc", "http://127.0.0.1:1")
	sh.fails("connect to the anvil", "fund", account.User().Address.Hex(), "--rpc", "http://127.0.0.1:1")
	sh.fails("flag provided but not defined", "up", "--interval", "3s")

	var now status.Status
	if err := json.Unmarshal([]byte(sh.run("status", "--json")), &now); err != nil {
		t.Fatal(err)
	}
	if len(now.Tasks) != 2 || now.Tasks[1].Text != "169" || now.Tasks[1].Signers == nil || *now.Tasks[1].Signers < 2 {
		t.Errorf("status %+v", now.Tasks)
	}
	sh.requirePage(first)
	sh.requireFunds(now.RPC)
	sh.requireFaults()
	sh.requireTime(now.RPC)
}

// requireFaults checks that tasks settle while an operator is cut off and another slow.
func (sh *shell) requireFaults() {
	sh.t.Helper()
	if !wire.Supported {
		sh.fails("on Linux only", "cut", "1")
		return
	}
	sh.contains(sh.run("cut", "1"), "operator 1 is cut off")
	sh.contains(sh.run("delay", "2", "20ms"), "20ms longer")
	shown := sh.run("status")
	sh.contains(shown, ", cut off")
	sh.contains(shown, ", delayed by 20ms")
	sh.contains(sh.run("call", "14"), ": 196")
	sh.fails("there are operators 1 to 3", "cut", "4")
	sh.contains(sh.run("heal"), "reach each other again")
	if shown := sh.run("status"); strings.Contains(shown, "cut off") || strings.Contains(shown, "delayed") {
		sh.t.Errorf("status after heal:\n%s", shown)
	}
}

// requireTime checks that tasks settle after the chain's time has jumped, and after the
// chain was reverted to before that.
func (sh *shell) requireTime(url string) {
	sh.t.Helper()
	client, err := ethclient.DialContext(sh.t.Context(), url)
	if err != nil {
		sh.t.Fatal(err)
	}
	defer client.Close()
	evm := func(answer any, method string, arguments ...any) {
		sh.t.Helper()
		if err := client.Client().CallContext(sh.t.Context(), answer, method, arguments...); err != nil {
			sh.t.Fatalf("%s: %v", method, err)
		}
	}
	var snapshot string
	evm(&snapshot, "evm_snapshot")
	evm(nil, "evm_increaseTime", 3600)
	sh.contains(sh.run("call", "15"), ": 225")
	var reverted bool
	if evm(&reverted, "evm_revert", snapshot); !reverted {
		sh.t.Error("not reverted")
	}
	sh.contains(sh.run("call", "16"), ": 256")
}

// requireFunds checks that an account has what it is given.
func (sh *shell) requireFunds(url string) {
	sh.t.Helper()
	to := account.Named("somebody").Address
	sh.contains(sh.run("fund", to.Hex(), "--ether", "1.5", "--tokens", "3"), "1.5 ether and 3 tokens")
	client, err := ethclient.DialContext(sh.t.Context(), url)
	if err != nil {
		sh.t.Fatal(err)
	}
	defer client.Close()
	if balance, err := client.BalanceAt(sh.t.Context(), to, nil); err != nil || balance.Cmp(big.NewInt(15e17)) != 0 {
		sh.t.Errorf("balance %s, %v", balance, err)
	}
	sh.fails("the zero address", "fund", common.Address{}.Hex())
	sh.fails("--ether", "fund", to.Hex(), "--ether", "-1")
	sh.fails("give one address", "fund")
}
