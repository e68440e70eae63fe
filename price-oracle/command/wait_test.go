package command

import (
	"bufio"
	"encoding/json"
	"errors"
	"fmt"
	"math/big"
	"os"
	"os/exec"
	"strings"
	"testing"

	"github.com/urfave/cli/v2"

	"github.com/eigenshift/avs/eigenshift"
	"github.com/eigenshift/avs/operator"
	"github.com/eigenshift/avs/operator/terminaltest"
	priceoracle "github.com/eigenshift/avs/price-oracle"
	"github.com/eigenshift/avs/price-oracle/internal/testchain"
)

// The test binary is also the program itself.
func TestMain(m *testing.M) {
	if len(os.Args) > 1 && (os.Args[1] == "price" || os.Args[1] == "feeds") {
		avs := priceoracle.Program()
		avs.Commands = All()
		operator.Main(avs)
		os.Exit(0)
	}
	os.Exit(m.Run())
}

// program is the program with arguments, on a terminal that has colours.
func program(arguments ...string) *exec.Cmd {
	command := exec.Command(os.Args[0], arguments...)
	command.Env = append(os.Environ(), "TERM=xterm")
	return command
}

func containing(text string) func(string) bool {
	return func(screen string) bool { return strings.Contains(screen, text) }
}

func exitCode(t *testing.T, err error) int {
	t.Helper()
	var coded cli.ExitCoder
	if !errors.As(err, &coded) {
		t.Fatalf("error %v, want one with an exit code", err)
	}
	return coded.ExitCode()
}

func TestPriceThatIsThereAlready(t *testing.T) {
	c, _ := market(t)
	here := []string{"--rpc", c.URL, "--oracle", c.Oracle.Hex()}
	var got priceOutput
	if err := json.Unmarshal([]byte(mustRun(t, append([]string{"price", "ETH/USD", "--newer-than", "0", "--json"}, here...)...)), &got); err != nil {
		t.Fatal(err)
	}
	if got.Round.Int64() != 1 || got.Settlement == nil || got.Settlement.Task != 9 {
		t.Errorf("price %+v", got)
	}
	for name, want := range map[string]struct {
		args []string
		code int
		text string
	}{
		"no newer one":               {[]string{"ETH/USD", "--newer-than", "1", "--timeout", "100ms"}, exitTimedOut, "no newer price of ETH/USD within 100ms"},
		"none since":                 {[]string{"ETH/USD", "--wait", "--timeout", "100ms"}, exitTimedOut, "no newer price"},
		"none yet":                   {[]string{"NEW/USD", "--wait", "--timeout", "100ms"}, exitTimedOut, "no newer price"},
		"a timeout without a wait":   {[]string{"ETH/USD", "--timeout", "1s"}, 2, "--timeout is for --wait"},
		"a history that waits":       {[]string{"ETH/USD", "--history", "5", "--wait"}, 2, "leave --wait"},
		"a history of nothing":       {[]string{"ETH/USD", "--history", "0"}, 2, "--history"},
		"a round that is no number":  {[]string{"ETH/USD", "--newer-than", "last"}, 2, "--newer-than"},
		"a duration without a unit":  {[]string{"ETH/USD", "--wait", "--timeout", "5"}, 2, "--timeout"},
		"a negative round, unspoken": {[]string{"ETH/USD", "--newer-than", "-1"}, 2, "--newer-than"},
	} {
		_, err := run(append(append([]string{"price"}, want.args...), here...)...)
		if err == nil || !strings.Contains(err.Error(), want.text) || exitCode(t, err) != want.code {
			t.Errorf("%s: %v, want %q and exit code %d", name, err, want.text, want.code)
		}
	}
	if _, err := run(append([]string{"price", "OLD/USD", "--wait"}, here...)...); err == nil || !strings.Contains(err.Error(), "retired: there will be no newer price") {
		t.Errorf("waiting for a price of a retired feed: %v", err)
	}
	if _, err := run(append([]string{"price", "DOGE/USD", "--wait"}, here...)...); err == nil || !strings.Contains(err.Error(), "no feed") {
		t.Errorf("waiting for a price of no feed: %v", err)
	}
}

func TestPriceThatIsWaitedFor(t *testing.T) {
	c, _ := market(t)
	on := terminaltest.Open(t, 100, 30)
	on.Start(program("price", "ETH/USD", "--wait", "--rpc", c.URL, "--oracle", c.Oracle.Hex()))
	on.Await("it waits", containing("waiting for a price of ETH/USD after round 1"))
	c.SetValue("ETH/USD", big.NewInt(3200_00000000), c.Head().Time)
	c.SettleFeeds(10, big.NewInt(1))
	on.Await("the price", containing("oracle"))
	if code := on.Wait(); code != 0 {
		t.Errorf("exit code %d", code)
	}
	wantLines(t, on.Screen(), "ETH/USD 3101.50000000", "round 2", "task 10")
}

func TestAWaitIsInterrupted(t *testing.T) {
	c, _ := market(t)
	on := terminaltest.Open(t, 100, 30)
	on.Start(program("price", "ETH/USD", "--newer-than", "7", "--rpc", c.URL, "--oracle", c.Oracle.Hex()))
	on.Await("it waits", containing("after round 7"))
	on.Type("\x03")
	if code := on.Wait(); code != exitInterrupted {
		t.Errorf("exit code %d, want %d", code, exitInterrupted)
	}
}

func TestPriceHistory(t *testing.T) {
	c := testchain.Start(t)
	c.AddFeed("ETH/USD", 8, 1, c.DiaSource("ETH/USD", 8, testchain.Forever))
	here := []string{"price", "ETH/USD", "--rpc", c.URL, "--oracle", c.Oracle.Hex(), "--history"}
	if _, err := run(append(here, "3")...); err == nil || !strings.Contains(err.Error(), "no price of ETH/USD has settled yet") {
		t.Errorf("history before the first price: %v", err)
	}
	for i, price := range []int64{3000_00000000, 3030_00000000, 2999_70000000, 2999_70000001} {
		c.SetValue("ETH/USD", big.NewInt(price), c.Head().Time)
		c.SettleFeeds(eigenshift.TaskID(9+i), big.NewInt(1))
	}
	out := mustRun(t, append(here, "4")...)
	wantLines(t, out,
		"ETH/USD ▁█▁▁ 2999.70000000 to 3030.00000000",
		"ROUND SETTLED PRICE CHANGE DUE BY SOURCES SPREAD TASK BLOCK PROPOSER",
		"3000.00000000 - heartbeat 1 0.00 % 9")
	wantLines(t, out, "3030.00000000 +1.00 % price 1 0.00 % 10", "2999.70000000 -1.00 % price", "2999.70000001 0.00 % price 1 0.00 % 12")
	wantLines(t, out, c.Operator.Hex())

	var got historyOutput
	decoder := json.NewDecoder(strings.NewReader(mustRun(t, append(here, "2", "--json")...)))
	decoder.DisallowUnknownFields()
	if err := decoder.Decode(&got); err != nil {
		t.Fatal(err)
	}
	if got.Complete || len(got.Updates) != 2 || got.Updates[1].Price != "2999.70000001" || got.Updates[1].Answer != "299970000001" || got.Updates[1].Round.Int64() != 4 ||
		got.Updates[0].Settlement.Task != 11 || got.Block.Number != c.Head().Number || got.Decimals != 8 || got.Updates[0].UpdatedAt == 0 {
		t.Errorf("history %+v", got)
	}
}

func TestFeedsAreWatchedOnATerminal(t *testing.T) {
	c, _ := market(t)
	on := terminaltest.Open(t, 100, 12)
	on.Start(program("feeds", "--watch", "--rpc", c.URL, "--oracle", c.Oracle.Hex()))
	on.Await("the first price", containing("3001.50000000"))
	c.SetValue("ETH/USD", big.NewInt(3200_00000000), c.Head().Time)
	c.SettleFeeds(10, big.NewInt(1))
	screen := on.Await("the next price", containing("3101.50000000"))
	if strings.Count(screen, "ETH/USD") != 1 || !strings.HasPrefix(screen, fmt.Sprintf("PriceOracle %s at block ", c.Oracle)) {
		t.Errorf("not drawn in place:\n%s", screen)
	}
	on.Type("q")
	if code := on.Wait(); code != 0 {
		t.Errorf("exit code %d", code)
	}
	if left := on.Left(); len(left) > 0 || on.Screen() != "" {
		t.Errorf("left %q and\n%s", left, on.Screen())
	}
}

func TestFeedsAreWatchedInLines(t *testing.T) {
	for name, test := range map[string]struct {
		flags []string
		lines []string // parts of them
	}{
		"for people":   {nil, []string{"ETH/USD  3001.50000000  round 1  active", "OLD/USD  -  round -  retired", "NEW/USD  -  round -  no price yet", "ETH/USD  3001.50000000  round 2"}},
		"for programs": {[]string{"--json"}, []string{`"price":"3001.50000000","round":1,`, `"active":false`, `"name":"NEW/USD"`, `"round":2,`}},
	} {
		t.Run(name, func(t *testing.T) {
			c, _ := market(t)
			command := program(append([]string{"feeds", "--watch", "--rpc", c.URL, "--oracle", c.Oracle.Hex()}, test.flags...)...)
			out, err := command.StdoutPipe()
			if err != nil {
				t.Fatal(err)
			}
			on := terminaltest.Open(t, 80, 24) // to type on
			on.Start(command)
			lines := bufio.NewScanner(out)
			for i, want := range test.lines {
				if i == 3 {
					c.SettleFeeds(10, big.NewInt(1))
				}
				if !lines.Scan() || !strings.Contains(lines.Text(), want) {
					t.Fatalf("line %q (%v), want one with %q", lines.Text(), lines.Err(), want)
				}
			}
			on.Type("\x03")
			if code := on.Wait(); code != 0 {
				t.Errorf("exit code %d", code)
			}
		})
	}
}
