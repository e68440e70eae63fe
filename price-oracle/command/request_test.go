package command

import (
	"encoding/json"
	"math/big"
	"path/filepath"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/params"

	"github.com/eigenshift/avs/eigenshift"
	"github.com/eigenshift/avs/operator/keystore"
	"github.com/eigenshift/avs/price-oracle/internal/testchain"
)

// purse returns the flags that name the oracle and an account with ether.
func purse(t *testing.T, c *testchain.Chain) []string {
	t.Helper()
	path := filepath.Join(t.TempDir(), "key.json")
	if err := keystore.CreateECDSA(path, c.AnotherKey, "secret", keystore.Light); err != nil {
		t.Fatal(err)
	}
	return []string{"--rpc", c.URL, "--oracle", c.Oracle.Hex(), "--ecdsa-keystore", path, "--ecdsa-password-file", write(t, "password", "secret\n")}
}

// during runs a command while the chain goes on: blocks come, and whatever is
// requested is served by the next task.
func during(t *testing.T, c *testchain.Chain, serve bool, args ...string) (string, error) {
	t.Helper()
	type result struct {
		out string
		err error
	}
	done := make(chan result, 1)
	go func() {
		out, err := run(args...)
		done <- result{out, err}
	}()
	for id := eigenshift.TaskID(100); ; {
		select {
		case r := <-done:
			return r.out, r.err
		default:
		}
		c.Commit()
		if requested := c.Requested(); serve && requested.Sign() > 0 {
			c.SettleFeeds(id, requested)
			id++
		}
	}
}

func TestRequestIsPaidServedAndShown(t *testing.T) {
	c, _ := market(t)
	fee := big.NewInt(3 * params.GWei)
	c.SetRequestFee(fee)
	c.SetValue("ETH/USD", big.NewInt(3100_00000000), c.Head().Time)
	c.SetValue("ETH/USD, too", big.NewInt(3100_00000000), c.Head().Time)
	flags := purse(t, c)
	out, err := during(t, c, true, append([]string{"request", "ETH/USD", "--json"}, flags...)...)
	if err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	var got requestOutput
	if err := json.Unmarshal([]byte(out), &got); err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	if got.Fee != fee.String() || got.TimedOut || len(got.Updates) != 1 || got.Updates[0].Price != "3100.00000000" || got.Updates[0].Round.Int64() != 2 {
		t.Errorf("%+v", got)
	}
	// The fee went to who submitted the update.
	wantLines(t, mustRun(t, append([]string{"credit", c.Operator.Hex()}, flags...)...), "credit 0.000000003 ether", "gas budget 0 ether", "submissions are not paid for")
}

func TestRequestThatNobodyServes(t *testing.T) {
	c, _ := market(t)
	out, err := during(t, c, false, append([]string{"request", "ETH/USD", "--timeout", "1s"}, purse(t, c)...)...)
	if err == nil || !strings.Contains(err.Error(), "stays open") {
		t.Errorf("%v\n%s", err, out)
	}
	wantLines(t, out, "requested in block", "ETH/USD not updated yet")
	out, err = during(t, c, false, append([]string{"cancel", "ETH/USD"}, purse(t, c)...)...)
	if err == nil || !strings.Contains(err.Error(), "RequestNotTimedOut") {
		t.Errorf("cancelled at once: %v\n%s", err, out)
	}
}

// A request whose feed has no live source: why it is not served is said.
func TestRequestThatIsSkipped(t *testing.T) {
	c, _ := market(t)
	out, err := during(t, c, true, append([]string{"request", "NEW/USD", "--timeout", "1s"}, purse(t, c)...)...)
	if err == nil || !strings.Contains(err.Error(), "stays open") {
		t.Errorf("%v\n%s", err, out)
	}
	wantLines(t, out, "requested in block", "NEW/USD not updated yet: skipped, too few of its sources were live")
}

func TestRequestRefusals(t *testing.T) {
	c, _ := market(t)
	flags := purse(t, c)
	for want, args := range map[string][]string{
		"1 arguments, expected":            nil,
		"ETH/USD is named twice":           {"ETH/USD", "ETH/USD"},
		"OLD/USD is retired":               {"OLD/USD"},
		"there is no feed \"DOGE/USD\"":    {"DOGE/USD"},
		"whose transaction is it":          {"ETH/USD", "--rpc", c.URL, "--oracle", c.Oracle.Hex()},
		"is not an address":                {"ETH/USD", "--oracle", "0x12"},
		"--ecdsa-keystore: ECDSA keystore": {"ETH/USD", "--ecdsa-keystore", filepath.Join(t.TempDir(), "none")},
	} {
		all := append([]string{"request"}, flags...)
		if want == "whose transaction is it" {
			all = []string{"request"}
		}
		if args == nil {
			want, args = "0 arguments, expected 1 to 128: price-oracle request FEED", nil
		}
		if out, err := run(append(all, args...)...); err == nil || !strings.Contains(err.Error()+out, want) {
			t.Errorf("%v: %v, expected %q", args, err, want)
		}
	}
}

func TestSubmittersArePaidAndWithdraw(t *testing.T) {
	c, _ := market(t)
	c.PayForGas(200_000, 20_000)
	flags := purse(t, c)
	if out, err := during(t, c, false, append([]string{"fund", "0.5"}, flags...)...); err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	wantLines(t, mustRun(t, append([]string{"credit"}, flags...)...),
		"account "+c.Another.Hex(), "credit 0 ether", "gas budget 0.5 ether", "pays for 200000 gas and 20000 for each feed updated")

	out, err := during(t, c, false, append([]string{"withdraw"}, flags...)...)
	if err == nil || !strings.Contains(err.Error(), "NoCredit") {
		t.Errorf("withdrawn without credit: %v\n%s", err, out)
	}
	c.SettleFeedsAs(c.Another, 8, big.NewInt(0b001))
	var owed creditOutput
	if err := json.Unmarshal([]byte(mustRun(t, append([]string{"credit", "--json"}, flags...)...)), &owed); err != nil {
		t.Fatal(err)
	}
	credit, ok := new(big.Int).SetString(owed.Credit, 10)
	if !ok || credit.Sign() <= 0 {
		t.Fatalf("credit %q after a submission", owed.Credit)
	}
	out, err = during(t, c, false, append([]string{"withdraw", "--to", "0x00000000000000000000000000000000000000A1"}, flags...)...)
	if err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	wantLines(t, out, ether(credit)+" ether sent to 0x00000000000000000000000000000000000000A1")
}

func TestParseEther(t *testing.T) {
	for text, want := range map[string]string{"1": "1000000000000000000", "0.5": "500000000000000000", "0.000000000000000001": "1", "12.34": "12340000000000000000"} {
		wei, err := parseEther(text)
		if err != nil || wei.String() != want {
			t.Errorf("%q: %v, %v, expected %s", text, wei, err, want)
		}
		if again, err := parseEther(ether(wei)); err != nil || again.Cmp(wei) != 0 {
			t.Errorf("%q is printed as %q", text, ether(wei))
		}
	}
	for _, text := range []string{"", ".", ".5", "5.", "007", "0", "0.0", "-1", "+1", "1e18", "0x1", "1_0", "0.0000000000000000001", "1.2.3", strings.Repeat("9", 60)} {
		if wei, err := parseEther(text); err == nil {
			t.Errorf("%q: %s", text, wei)
		}
	}
}
