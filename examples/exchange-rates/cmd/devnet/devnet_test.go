package main

import (
	"bytes"
	"context"
	"encoding/json"
	"math/big"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/eigenshift/avs/devnet"
	"github.com/eigenshift/avs/devnet/statedir"
	"github.com/eigenshift/avs/examples/exchange-rates/avs"
	"github.com/eigenshift/avs/examples/exchange-rates/exchange"
	"github.com/eigenshift/avs/examples/exchange-rates/market"
	"github.com/eigenshift/avs/operator"
)

// The test binary is all programs of the devnet.
func TestMain(m *testing.M) {
	switch {
	case len(os.Args) > 1 && os.Args[1] == "daemon":
		devnet.Main(network())
	case len(os.Args) > 1 && os.Args[1] == "run":
		operator.Main(avs.Program())
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
	sh := &shell{t, dir}
	t.Cleanup(func() {
		if t.Failed() {
			logs, _ := filepath.Glob(filepath.Join(dir.Path(), "operator-*", "operator.log"))
			for _, path := range append(logs, dir.Log()) {
				log, _ := os.ReadFile(path) // there may be none
				t.Logf("%s:\n%s", path, log[max(0, len(log)-4000):])
			}
		}
		if _, err := sh.try(context.Background(), "down"); err != nil && !t.Failed() {
			t.Errorf("down: %v", err)
		}
	})
	return sh
}

func (sh *shell) try(ctx context.Context, arguments ...string) (string, error) {
	var out bytes.Buffer
	err := devnet.Run(ctx, network(), &out, append([]string{"devnet", "--state-dir", sh.dir.Path()}, arguments...))
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

// slot is a task that has settled, as status tells it.
type slot struct {
	ID     uint64 `json:"id"`
	Answer Answer `json:"answer"`
}

func (sh *shell) settled() []slot {
	sh.t.Helper()
	var now struct {
		Tasks []slot `json:"tasks"`
	}
	if err := json.Unmarshal([]byte(sh.run("status", "--json")), &now); err != nil {
		sh.t.Fatal(err)
	}
	return now.Tasks
}

// lookInterval is how often the test looks whether more has settled.
const lookInterval = 250 * time.Millisecond

// awaitMore returns the next slots that settle, but for the first: that may have been observed before now.
func (sh *shell) awaitMore(count int) []slot {
	sh.t.Helper()
	ctx, cancel := context.WithTimeout(sh.t.Context(), time.Minute)
	defer cancel()
	all := sh.settled()
	last := all[len(all)-1].ID
	for {
		more := slices.DeleteFunc(sh.settled(), func(s slot) bool { return s.ID <= last })
		if len(more) > count {
			return more[1:]
		}
		select {
		case <-ctx.Done():
			sh.t.Fatalf("%d of %d slots have settled after %d: %v", len(more), count+1, last, ctx.Err())
		case <-time.After(lookInterval):
		}
	}
}

// requireTrue checks that what has settled lies between what exchanges have quoted truly.
func (sh *shell) requireTrue(settled []slot) {
	sh.t.Helper()
	var now exchangesAnswer
	if err := json.Unmarshal([]byte(sh.run("exchange", "--json")), &now); err != nil {
		sh.t.Fatal(err)
	}
	for _, s := range settled {
		if !now.Quoted.Holds(s.Answer.Price) {
			sh.t.Errorf("slot %d has settled with %s; honest exchanges have quoted %+v", s.ID, s.Answer.Price, now.Quoted)
		}
		// One liar of five operators does not widen the middle half of the stake.
		if s.Answer.SpreadBps > 100 {
			sh.t.Errorf("slot %d has settled with a spread of %d", s.ID, s.Answer.SpreadBps)
		}
	}
}

// Exchanges that lie, fail, lag and hang, and an operator that says a thousandfold of the price, move the rate
// nowhere but between what honest exchanges quote.
func TestLiesMoveNothing(t *testing.T) {
	elsewhere, err := market.Open(t.Context(), exchange.Pair{Base: "ETH", Quote: "USD"}, big.NewInt(3_500_000_00000000), 1)
	if err != nil {
		t.Fatal(err)
	}
	defer elsewhere.Close()
	sh := newShell(t)
	first := sh.run("up", "--operators", "5", "--block-time", "1s", "--interval", "4s", "--rpc-port", "0", "--program", os.Args[0],
		"--operator-env", "5=EIGENSHIFT_AVS_EXCHANGES="+elsewhere.Setting())
	sh.contains(first, "price feed ETH/USD")
	sh.fails("give the name of one", "exchange", "kraken")
	sh.fails("give the name of one", "exchange", "kraken", "--fail", "--lag")
	sh.fails("no such exchange", "exchange", "krakn", "--fail")

	sh.contains(sh.run("exchange", "kraken", "--lie", "300"), "kraken answers 300 % of the price")
	sh.contains(sh.run("exchange", "gemini", "--fail"), "gemini answers with errors")
	lied := sh.awaitMore(3)
	sh.requireTrue(lied)
	if !slices.ContainsFunc(lied, func(s slot) bool {
		return slices.ContainsFunc(s.Answer.Seen, func(seen Seen) bool { return seen.Number == 5 && elsewhere.Quoted().Holds(seen.Price) })
	}) {
		t.Errorf("the operator that lies has not been heard: %+v", lied)
	}
	sh.contains(sh.run("status"), "saw")

	sh.run("exchange", "kraken", "--lag")
	sh.run("exchange", "gemini", "--hang")
	sh.contains(sh.run("exchange"), "does not answer")
	sh.requireTrue(sh.awaitMore(2))

	sh.run("exchange", "kraken", "--mend")
	sh.run("exchange", "gemini", "--mend")
	if shown := sh.run("exchange"); strings.Contains(shown, "errors") || strings.Contains(shown, "not answer") {
		t.Errorf("exchanges that were mended:\n%s", shown)
	}
}
