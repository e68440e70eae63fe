package priceoracle_test

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"github.com/eigenshift/avs/operator/deployment"
	"math/big"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"syscall"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/accounts/abi/bind"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/urfave/cli/v2"

	"github.com/eigenshift/avs/bindings/aggregatorv3interface"
	"github.com/eigenshift/avs/bindings/pricefeed"
	"github.com/eigenshift/avs/devnet"
	"github.com/eigenshift/avs/devnet/deploy"
	"github.com/eigenshift/avs/devnet/priceoracle"
	"github.com/eigenshift/avs/devnet/process"
	"github.com/eigenshift/avs/devnet/status"
	"github.com/eigenshift/avs/operator"
	avs "github.com/eigenshift/avs/price-oracle"
	"github.com/eigenshift/avs/price-oracle/onchain"
)

// The test binary is all programs of a devnet: the daemon and the operators run
// it with the arguments that they would give to the real ones.
func TestMain(m *testing.M) {
	switch {
	case len(os.Args) > 1 && (os.Args[1] == "daemon" || os.Args[1] == "watch"):
		devnet.Main(priceoracle.Network())
	case len(os.Args) > 1 && os.Args[1] == "run":
		operator.Main(avs.Program())
	default:
		os.Exit(m.Run())
	}
}

func ended(pid int) bool { return errors.Is(syscall.Kill(pid, 0), syscall.ESRCH) }

func TestDevnet_FromUpToDown(t *testing.T) {
	sh := newShell(t)
	sh.contains(sh.up(), "first task has settled: ")
	first := sh.status()
	if first.ChainID != 31337 || len(first.Operators) != 3 || len(first.Tasks) == 0 {
		t.Fatalf("status %+v", first)
	}
	sh.contains(sh.run("up", "--rpc-port", "0"), "already")
	sh.fails("--operators 3 instead of 7", "up", "--operators", "7")
	if again := sh.status(); again.Operators[0].PID != first.Operators[0].PID {
		t.Error("the second up replaced the operators")
	}

	task := first.Tasks[0] // the first that settles has prices
	if task.Signers == nil || *task.Signers < 2 || len(answers(t, task)) != 2 || answers(t, task)[0].Name != "ETH/USD" || task.GasUsed == 0 {
		t.Errorf("task %+v", task)
	}
	sh.contains(sh.run("status"), "ETH/USD")

	sh.requirePricesBeforeTheFirstSlot()

	// A price that moves at the sources arrives in the price feed.
	sh.contains(sh.run("price", "ETH/USD", "4321.5"), "4321.5")
	sh.contains(sh.run("price"), "4321.5")
	want := big.NewInt(4321_5000_0000)
	sh.await("the new price settles", func(now status.Status) bool {
		feeds := answers(t, now.Tasks[len(now.Tasks)-1])
		return len(feeds) > 0 && feeds[0].Answer.Cmp(want) == 0
	})
	client, err := ethclient.DialContext(t.Context(), first.RPC)
	if err != nil {
		t.Fatal(err)
	}
	defer client.Close()
	feed, err := pricefeed.NewPriceFeed(first.Contracts["PriceFeed ETH/USD"], client)
	if err != nil {
		t.Fatal(err)
	}
	round, err := feed.LatestRoundData(&bind.CallOpts{Context: t.Context()})
	if err != nil || round.Answer.Cmp(want) != 0 {
		t.Errorf("price feed says %v (%v), want %s", round.Answer, err, want)
	}
	sh.contains(sh.run("price", "ETH/USD", "auto"), "moves again")

	// An operator dies, and comes back, whichever it was.
	victim := leaderOf(sh.await("somebody leads", func(now status.Status) bool { return leaderOf(now) > 0 }))
	killed := sh.run("kill", "leader")
	sh.contains(killed, fmt.Sprintf("operator %d is killed", victim))
	if !regexp.MustCompile(fmt.Sprintf(`operator %d led \(term \d+\); operator [^%d] leads now \(term \d+\), [\d.]+m?s later`, victim, victim)).MatchString(killed) {
		t.Errorf("who leads now, and since when? %s", killed)
	}
	sh.contains(killed, "2 of 3 operators up, 2 needed: 2 to sign (50.01 % of the stake; 66.66 % is up), 2 of 3 voters to lead (2 are up)")
	sh.contains(killed, fmt.Sprintf("bring it back with: %s start --state-dir %s %d\n", os.Args[0], sh.dir.Path(), victim))
	if dead := sh.status(); !dead.Operators[victim-1].Voter || dead.Operators[victim-1].Alive || leaderOf(dead) == victim {
		t.Errorf("operator %d led and was to be killed: %+v", victim, dead.Operators)
	}
	said := sh.run("status")
	sh.contains(said, "2 of 3 operators up, 2 needed")
	if !regexp.MustCompile(`last settlement: task \d+, \d+s ago, in block \d+ of \d+`).MatchString(said) {
		t.Errorf("when did a task settle last? %s", said)
	}
	another := victim%3 + 1
	sh.contains(sh.run("kill", fmt.Sprint(another)), "WARNING: no task settles before others are started")
	if wrong := sh.status().Problems; len(wrong) < 2 || wrong[0].Command != "start" || !strings.HasPrefix(wrong[0].What, "no task settles: 1 of 3 operators up, 2 needed") || !strings.HasSuffix(wrong[1].What, "are down") {
		t.Errorf("problems %+v", wrong)
	}
	if said := sh.run("status"); !strings.HasPrefix(said, "PROBLEM  no task settles: 1 of 3 operators up") {
		t.Errorf("what is wrong is not said first: %s", said)
	}
	sh.fails("has ended at once (exit status 1)", "start", fmt.Sprint(victim), "--binary", "/bin/false")
	sh.fails("cannot be run", "start", fmt.Sprint(victim), "--binary", "/nowhere/program")
	started := sh.run("start")
	sh.contains(started, fmt.Sprintf("operator %d is up", victim))
	sh.contains(started, fmt.Sprintf("operator %d is up", another))
	sh.contains(sh.run("start"), "no operator is down")
	sh.await("all work again", func(now status.Status) bool {
		for _, o := range now.Operators {
			if o.Role == status.Unknown || !o.Voter {
				return false
			}
		}
		return leaderOf(now) > 0
	})
	sh.fails("is not paused", "resume", "1")
	sh.contains(sh.run("pause", "1"), "resume --state-dir "+sh.dir.Path()+" 1")
	sh.fails("is paused already", "pause", "1")
	if paused := sh.status().Operators[0]; !paused.Paused || !paused.Alive || paused.Role != status.Unknown {
		t.Errorf("paused operator %+v", paused)
	}
	sh.contains(sh.run("resume"), "operator 1 is up")
	before := sh.status().Operators[1].PID
	sh.fails("cannot be run", "restart", "2", "--binary", "/nowhere/program")
	if after := sh.status().Operators[1]; after.PID != before {
		t.Errorf("operator 2 was stopped for a program that cannot be run: %+v", after)
	}
	sh.await("somebody leads", func(now status.Status) bool { return leaderOf(now) > 0 })
	restarted := sh.run("restart", "leader")
	sh.contains(restarted, "leads now (term ")
	sh.contains(restarted, "is up (")
	if strings.Contains(restarted, "bring it back") {
		t.Errorf("restarted: %s", restarted)
	}
	sh.contains(sh.run("restart", "2"), "operator 2 is up")
	sh.contains(sh.run("logs", "1", "-n", "5"), "operator")
	sh.contains(sh.run("logs"), "the devnet is up")

	last := sh.status()
	sh.contains(sh.run("down"), "stopped")
	for _, o := range last.Operators {
		if !ended(o.PID) {
			t.Errorf("operator %d is still there", o.Number)
		}
	}
	sh.contains(sh.run("down"), "No devnet runs")
	if _, err := sh.try(t.Context(), "status"); err == nil {
		t.Error("status of a devnet that is down")
	}
}

// requirePricesBeforeTheFirstSlot checks that the newest block in which no slot has begun has
// a price in all sources, and is no older than they may be: whichever block the first task
// refers to, its answer is a price.
func (sh *shell) requirePricesBeforeTheFirstSlot() {
	sh.t.Helper()
	deployed, err := deployment.Read(sh.dir.Deployment())
	if err != nil {
		sh.t.Fatal(err)
	}
	var details struct {
		Start uint64        `json:"start"`
		Feeds []deploy.Feed `json:"feeds"`
	}
	if err := json.Unmarshal(deployed.Details, &details); err != nil {
		sh.t.Fatal(err)
	}
	client, err := ethclient.DialContext(sh.t.Context(), deployed.RPC)
	if err != nil {
		sh.t.Fatal(err)
	}
	defer client.Close()
	number := deployed.Block
	for {
		next, err := client.HeaderByNumber(sh.t.Context(), new(big.Int).SetUint64(number+1))
		if err != nil {
			sh.t.Fatal(err)
		}
		if next.Time >= details.Start {
			break
		}
		number++
	}
	at := &bind.CallOpts{Context: sh.t.Context(), BlockNumber: new(big.Int).SetUint64(number)}
	for _, feed := range details.Feeds {
		for _, source := range feed.Sources {
			if source.Kind != onchain.Chainlink {
				continue // reported to in the same block
			}
			aggregator, err := aggregatorv3interface.NewAggregatorV3Interface(source.Address, client)
			if err != nil {
				sh.t.Fatal(err)
			}
			if round, err := aggregator.LatestRoundData(at); err != nil || round.Answer.Sign() == 0 {
				sh.t.Errorf("a source of %s at block %d, before the first slot: %v (%v)", feed.Name, number, round.Answer, err)
			}
		}
	}
}

// answers are the feeds that a task has settled, as JSON has them.
func answers(t *testing.T, task status.Task) []priceoracle.Feed {
	t.Helper()
	encoded, err := json.Marshal(task.Answer)
	if err != nil {
		t.Fatal(err)
	}
	var feeds []priceoracle.Feed
	if err := json.Unmarshal(encoded, &feeds); err != nil {
		t.Fatal(err)
	}
	return feeds
}

func leaderOf(now status.Status) int { return status.LeaderOf(now.Operators) }

// killDaemon ends the daemon as a crash would.
func (sh *shell) killDaemon() {
	sh.t.Helper()
	daemon, err := process.ReadFile(sh.dir.Process())
	if err != nil {
		sh.t.Fatal(err)
	}
	if err := daemon.Kill(sh.t.Context()); err != nil {
		sh.t.Fatal(err)
	}
	if err := errors.Join(sh.dir.AwaitLock(sh.t.Context()), sh.dir.Unlock()); err != nil {
		sh.t.Fatal(err)
	}
}

func TestUp_AfterTheDaemonWasKilled(t *testing.T) {
	sh := newShell(t)
	sh.up()
	orphans := sh.status().Operators
	sh.killDaemon()
	if _, err := sh.try(t.Context(), "status"); err == nil {
		t.Error("status of a devnet whose daemon was killed")
	}
	sh.contains(sh.up(), "stopped 3 operators that an earlier devnet left behind")
	for _, o := range orphans {
		if id, err := process.Of(o.PID); err == nil && id.Alive() {
			t.Errorf("operator %d of the earlier devnet is still there", o.Number)
		}
	}
	sh.killDaemon()
	sh.contains(sh.run("down"), "3 operators that it left behind are stopped")
}

func TestUp_Interrupted(t *testing.T) {
	sh := newShell(t)
	ctx, cancel := context.WithCancel(t.Context())
	defer cancel()
	// In the middle of it: as soon as there are operators.
	go func() {
		ticker := time.NewTicker(5 * time.Millisecond)
		defer ticker.Stop()
		defer cancel()
		for {
			if _, err := os.Stat(sh.dir.OperatorLog(1)); err == nil {
				return
			}
			select {
			case <-ctx.Done():
				return
			case <-ticker.C:
			}
		}
	}()
	_, err := sh.try(ctx, "up", "--rpc-port", "0", "--program", os.Args[0])
	var exit cli.ExitCoder
	if !errors.As(err, &exit) || exit.ExitCode() != 130 {
		t.Fatalf("error %v, want exit code 130", err)
	}
	if err := sh.dir.Lock(); err != nil {
		t.Fatalf("the daemon is still there: %v", err)
	}
	if err := sh.dir.Unlock(); err != nil {
		t.Fatal(err)
	}
	left, err := filepath.Glob(filepath.Join(sh.dir.Path(), "operator-*", "process.json"))
	if err != nil || len(left) > 0 {
		t.Errorf("operators %v are still there (%v)", left, err)
	}
}

func TestCommands_SayWhatIsMissing(t *testing.T) {
	sh := newShell(t)
	for _, test := range []struct{ command, want string }{
		{"status", "no devnet runs"},
		{"kill 1", "no devnet runs"},
		{"kill", "say which operator"},
		{"kill 1 2", "one operator only"},
		{"start 1 --env NAME", "must be NAME=VALUE"},
		{"start --binary /bin/true", "say which operator"},
		{"start leader", "whoever leads runs"},
		{"logs -n -5", "-5"},
		{"logs -n 0x5", "0x5"},
		{"logs 01", "give its number"},
		{"up --seed 1_000", "1_000"},
		{"up --operators 0b11", "0b11"},
		{"up --rpc-port 010", "010"},
		{"up --interval 15", "is not a duration"},
		{"price", "no devnet runs"},
		{"logs", "there is no log"},
		{"logs x", "give its number"},
		{"up now", "takes no arguments"},
		{"up --operators 0 --program x", "--operators 0"},
		{"up --program /nowhere/price-oracle", "/nowhere/price-oracle"},
		{"frobnicate", "is unknown"},
	} {
		if _, err := sh.try(t.Context(), strings.Fields(test.command)...); err == nil || !strings.Contains(err.Error(), test.want) {
			t.Errorf("devnet %s: error %v, want one with %q", test.command, err, test.want)
		}
	}
	sh.contains(sh.run("down"), "No devnet runs")
}
