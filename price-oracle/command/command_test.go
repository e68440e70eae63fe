package command

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"math/big"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/urfave/cli/v2"

	"github.com/eigenshift/avs/operator"
	"github.com/eigenshift/avs/operator/config"
	priceoracle "github.com/eigenshift/avs/price-oracle"
	"github.com/eigenshift/avs/price-oracle/internal/testchain"
	"github.com/eigenshift/avs/price-oracle/onchain"
)

// run runs a command line and returns what it prints.
func run(args ...string) (string, error) {
	avs := priceoracle.Program()
	avs.Commands = All()
	app := operator.App(avs)
	var out bytes.Buffer
	app.Writer, app.ErrWriter = &out, &out
	err := app.Run(append([]string{"price-oracle"}, args...))
	return out.String(), err
}

func mustRun(t *testing.T, args ...string) string {
	t.Helper()
	out, err := run(args...)
	if err != nil {
		t.Fatalf("%v: %v\n%s", args, err, out)
	}
	return out
}

// wantLines checks for lines that hold these words, in this order.
func wantLines(t *testing.T, out string, lines ...string) {
	t.Helper()
	rest := strings.Split(out, "\n")
	for _, want := range lines {
		found := -1
		for i, line := range rest {
			if strings.Contains(strings.Join(strings.Fields(line), " "), want) {
				found = i
				break
			}
		}
		if found < 0 {
			t.Errorf("no line %q in\n%s", want, out)
			return
		}
		rest = rest[found+1:]
	}
}

// market is a chain with three feeds: one with a price, one retired, one without
// a live source.
func market(t *testing.T) (*testchain.Chain, settled) {
	t.Helper()
	c := testchain.Start(t)
	c.AddFeed("ETH/USD", 8, 1, c.DiaSource("ETH/USD", 8, testchain.Forever), c.DiaSource("ETH/USD, too", 8, testchain.Forever))
	c.AddFeed("OLD/USD", 8, 1, c.DiaSource("OLD/USD", 8, testchain.Forever))
	c.AddFeed("NEW/USD", 18, 1, c.DiaSource("NEW/USD", 8, testchain.Forever))
	c.SetFeedActive(1, false)
	c.SetValue("ETH/USD", big.NewInt(3000_00000000), c.Head().Time)
	c.SetValue("ETH/USD, too", big.NewInt(3003_00000000), c.Head().Time)
	task, receipt := c.SettleFeeds(9, big.NewInt(0b101))
	return c, settled{reference: task.Reference.Number, tx: receipt.TxHash, block: receipt.BlockNumber.Uint64()}
}

type settled struct {
	reference uint64
	tx        common.Hash
	block     uint64
}

func TestPriceForPeople(t *testing.T) {
	c, s := market(t)
	out := mustRun(t, "price", "ETH/USD", "--rpc", c.URL, "--oracle", c.Oracle.Hex())
	wantLines(t, out,
		"ETH/USD 3001.50000000",
		"round 1",
		"oldest source 2",
		"observed 2",
		fmt.Sprintf("in block %d", s.block),
		"sources 2 of 2 live, 0.09 % apart",
		fmt.Sprintf("task 9, read at block %d", s.reference),
		"proposer "+c.Operator.Hex(),
		"submitter "+c.Operator.Hex(),
		"transaction "+s.tx.Hex(),
		"oracle "+c.Oracle.Hex())
}

func TestPriceAsJSON(t *testing.T) {
	c, s := market(t)
	var got priceOutput
	decoder := json.NewDecoder(strings.NewReader(mustRun(t, "price", "--json", "--rpc="+c.URL, "ETH/USD", "--oracle="+c.Oracle.Hex())))
	decoder.DisallowUnknownFields()
	if err := decoder.Decode(&got); err != nil {
		t.Fatal(err)
	}
	if got.Feed != "ETH/USD" || got.Price != "3001.50000000" || got.Answer != "300150000000" || got.Decimals != 8 ||
		got.Round.Int64() != 1 || got.HeartbeatSeconds != 3600 || got.Due || !got.Active || got.Oracle != c.Oracle ||
		got.Block.Number != c.Head().Number || got.AgeSeconds != got.Block.Time-uint64(got.OldestAt) ||
		got.UpdatedAt < got.ObservedAt || got.ObservedAt < got.OldestAt || got.OldestAt == 0 || got.SettlementError != "" {
		t.Errorf("price is %+v", got)
	}
	want := onchain.Settlement{
		Task: 9, Proposer: c.Operator, Submitter: c.Operator, ReferenceBlock: uint32(s.reference),
		Tx: s.tx, Block: s.block, SpreadBps: 9, Sources: 2,
	}
	if got.Settlement == nil {
		t.Fatalf("no settlement in %+v", got)
	}
	want.Digest = got.Settlement.Digest
	if *got.Settlement != want {
		t.Errorf("settlement is %+v, expected %+v", *got.Settlement, want)
	}
}

// A node that has pruned the block still knows the price.
func TestPriceWithoutSettlement(t *testing.T) {
	p := onchain.Price{
		Feed: onchain.Feed{Name: "ETH/USD", Decimals: 2, Active: true, Heartbeat: 60}, Block: onchain.Block{Number: 9, Time: 1_700_000_100},
		Round: big.NewInt(4), Answer: big.NewInt(3000_25), OldestAt: 1_699_999_970, ObservedAt: 1_700_000_000, UpdatedAt: 1_700_000_010,
	}
	show := func() string {
		var out bytes.Buffer
		if err := printPrice(&out, common.Address{1}, p, nil, onchain.ErrUnknownSettlement); err != nil {
			t.Fatal(err)
		}
		return out.String()
	}
	wantLines(t, show(),
		"ETH/USD 3000.25",
		"oldest source 2023-11-14 22:12:50 UTC, 2m10s old at block 9",
		"observed 2023-11-14 22:13:20 UTC",
		"a new one is due: a price should come every 1m0s",
		"settled 2023-11-14 22:13:30 UTC; how is not known")
	p.Feed.Active = false
	wantLines(t, show(), "ETH/USD 3000.25", "the feed is retired", "settled")

	output := newPriceOutput(common.Address{1}, p, nil, onchain.ErrUnknownSettlement)
	if output.Settlement != nil || output.SettlementError == "" || output.Price != "3000.25" {
		t.Errorf("as JSON: %+v", output)
	}
}

func TestPriceRefuses(t *testing.T) {
	c, _ := market(t)
	here := []string{"--rpc", c.URL, "--oracle", c.Oracle.Hex()}
	for _, want := range []struct {
		args    []string
		problem string
		misused bool // the program exits with 2
	}{
		{append([]string{"price", "DOGE/USD"}, here...), `no feed "DOGE/USD": PriceOracle ` + c.Oracle.Hex() + " has ETH/USD, OLD/USD, NEW/USD", false},
		{append([]string{"price", "NEW/USD"}, here...), "no price of NEW/USD has settled yet", false},
		{append([]string{"price", "OLD/USD"}, here...), "the feed is retired", false},
		{append([]string{"price"}, here...), "0 arguments, expected 1: price-oracle price FEED", true},
		{append([]string{"price", "ETH/USD", "BTC/USD"}, here...), "2 arguments, expected 1", true},
		{append([]string{"price", "ETH/USD", "--nope", "1"}, here...), "--nope", true},
		{[]string{"price", "ETH/USD", "--rpc"}, "--rpc needs a value", true},
		{[]string{"price", "ETH/USD"}, "which Ethereum node?", true},
		{[]string{"price", "ETH/USD", "--rpc", c.URL}, "which PriceOracle?", true},
		{[]string{"price", "ETH/USD", "--rpc", c.URL, "--oracle", "0x12"}, `--oracle: "0x12" is not an address`, true},
		{[]string{"price", "ETH/USD", "--rpc", c.URL, "--oracle", common.Address{9}.Hex()}, "no contract at", false},
		{[]string{"price", "ETH/USD", "--rpc", "http://127.0.0.1:1", "--oracle", c.Oracle.Hex()}, "Ethereum node", false},
		{[]string{"price", "ETH/USD", "--config", "/nowhere.yaml"}, "--config: ", true},
		{[]string{"price", "ETH/USD", "--addresses", "/nowhere.json"}, "--addresses: ", true},
	} {
		out, err := run(want.args...)
		if err == nil || !strings.Contains(err.Error(), want.problem) {
			t.Errorf("%v: %v, expected %q\n%s", want.args, err, want.problem, out)
		}
		var coded cli.ExitCoder
		if misused := errors.As(err, &coded) && coded.ExitCode() == 2; misused != want.misused {
			t.Errorf("%v: taken for misuse: %t, expected %t", want.args, misused, want.misused)
		}
	}
}

func TestHelp(t *testing.T) {
	for _, args := range [][]string{{"price", "--help"}, {"price", "ETH/USD", "--help"}} {
		wantLines(t, mustRun(t, args...), "price-oracle price", "--rpc")
	}
}

func TestFeeds(t *testing.T) {
	c, _ := market(t)
	here := []string{"feeds", "--rpc", c.URL, "--oracle", c.Oracle.Hex()}
	wantLines(t, mustRun(t, here...),
		"INDEX FEED PRICE AGE HEARTBEAT SOURCES STATE",
		"0 ETH/USD 3001.50000000",
		"1 OLD/USD - - 1h0m0s 1, at least 1 retired",
		"2 NEW/USD - - 1h0m0s 1, at least 1 no price yet")

	var got feedsOutput
	if err := json.Unmarshal([]byte(mustRun(t, append(here, "--json")...)), &got); err != nil {
		t.Fatal(err)
	}
	if got.Oracle != c.Oracle || len(got.Feeds) != 3 || got.Feeds[0].Price != "3001.50000000" || got.Feeds[0].Round.Int64() != 1 ||
		got.Feeds[1].Active || got.Feeds[2].Price != "" || got.Feeds[2].Name != "NEW/USD" || got.Feeds[2].Decimals != 18 {
		t.Errorf("feeds are %+v", got)
	}
}

func TestNoFeeds(t *testing.T) {
	c := testchain.Start(t)
	wantLines(t, mustRun(t, "feeds", "--rpc", c.URL, "--oracle", c.Oracle.Hex()), "has no feeds yet")
}

func TestSources(t *testing.T) {
	c, _ := market(t)
	here := []string{"--rpc", c.URL, "--oracle", c.Oracle.Hex(), "--source-reader", c.Reader.Hex()}
	wantLines(t, mustRun(t, append([]string{"sources", "ETH/USD"}, here...)...),
		"SOURCE CONTRACT SAYS UPDATED LIVE",
		`dia "ETH/USD" `+c.Dia.Hex()+" 3000.00000000 2",
		`dia "ETH/USD, too" `+c.Dia.Hex()+" 3003.00000000 2",
		"Operators would answer at block",
	)
	wantLines(t, mustRun(t, append([]string{"sources", "NEW/USD"}, here...)...),
		"never no: has no price",
		"too few live sources (0 of 1 live, at least 1 wanted)")

	var got sourcesOutput
	if err := json.Unmarshal([]byte(mustRun(t, append([]string{"sources", "ETH/USD", "--json"}, here...)...)), &got); err != nil {
		t.Fatal(err)
	}
	if got.Price != "3001.50000000" || got.Status != "answered" || got.LiveSources != 2 || got.MinSources != 1 || len(got.Sources) != 2 ||
		got.Sources[1].Answer != "300300000000" || got.Sources[1].Price != "3003.00000000" || !got.Sources[1].Live || got.Sources[0].Kind != onchain.DIA {
		t.Errorf("sources are %+v", got)
	}

	_, err := run("sources", "ETH/USD", "--rpc", c.URL, "--oracle", c.Oracle.Hex())
	if err == nil || !strings.Contains(err.Error(), "which SourceReader?") {
		t.Errorf("without a reader: %v", err)
	}
}

func write(t *testing.T, name, content string) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), name)
	if err := os.WriteFile(path, []byte(content), 0o600); err != nil {
		t.Fatal(err)
	}
	return path
}

// The devnet's file of addresses, with and without an endpoint in it.
func TestAddressesFile(t *testing.T) {
	c, _ := market(t)
	content := func(rpc string, chainID uint64) string {
		return fmt.Sprintf(`{%s"chain_id": %d, "contracts": {"PriceOracle": %q, "SourceReader": %q, "Token": %q}, "feeds": []}`,
			rpc, chainID, c.Oracle.Hex(), c.Reader.Hex(), c.Dia.Hex())
	}
	full := write(t, "addresses.json", content(fmt.Sprintf(`"rpc_url": %q, `, c.URL), testchain.ChainID))
	wantLines(t, mustRun(t, "price", "ETH/USD", "--addresses", full), "ETH/USD 3001.50000000")
	wantLines(t, mustRun(t, "sources", "ETH/USD", "--addresses", full), "Operators would answer")

	bare := write(t, "addresses.json", content("", testchain.ChainID))
	wantLines(t, mustRun(t, "price", "ETH/USD", "--addresses", bare, "--rpc", c.URL), "ETH/USD 3001.50000000")

	t.Chdir(t.TempDir())
	if err := os.Mkdir(".devnet", 0o700); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(devnetAddresses, []byte(content("", testchain.ChainID)), 0o600); err != nil {
		t.Fatal(err)
	}
	wantLines(t, mustRun(t, "price", "ETH/USD", "--rpc", c.URL), "ETH/USD 3001.50000000")
	if _, err := run("price", "ETH/USD", "--rpc", c.URL, "--oracle", common.Address{9}.Hex()); err == nil || !strings.Contains(err.Error(), "no contract at") {
		t.Errorf("the devnet's file wins over a flag: %v", err)
	}

	for name, wrong := range map[string]struct{ content, problem string }{
		"another chain":     {content("", 1), "chain 31337, but the addresses are of chain 1"},
		"no JSON":           {"rpc_url: here", "read "},
		"without an oracle": {`{"contracts": {}}`, "no contracts.PriceOracle"},
	} {
		_, err := run("price", "ETH/USD", "--rpc", c.URL, "--addresses", write(t, "addresses.json", wrong.content))
		if err == nil || !strings.Contains(err.Error(), wrong.problem) {
			t.Errorf("%s: %v, expected %q", name, err, wrong.problem)
		}
	}
}

func TestConfigFile(t *testing.T) {
	c, _ := market(t)
	cfg := config.Default()
	cfg.RPCURLs = []string{c.URL}
	cfg.ChainID = testchain.ChainID
	cfg.ECDSAKeystore, cfg.BLSKeystore = "ecdsa.json", "bls.json"
	cfg.Contracts.TaskManager = c.Oracle
	cfg.Contracts.ServiceManager = common.Address{1}
	cfg.Contracts.RegistryCoordinator = common.Address{2}
	cfg.Contracts.OperatorStateRetriever = common.Address{3}
	cfg.AVS = map[string]string{priceoracle.SourceReaderSetting: c.Reader.Hex()}
	file := write(t, "operator.yaml", config.Render(cfg, priceoracle.Settings...))
	wantLines(t, mustRun(t, "price", "ETH/USD", "--config", file), "ETH/USD 3001.50000000")
	wantLines(t, mustRun(t, "sources", "ETH/USD", "--config", file), "Operators would answer")

	_, err := run("price", "ETH/USD", "--config", file, "--oracle", common.Address{9}.Hex())
	if err == nil || !strings.Contains(err.Error(), "no contract at") {
		t.Errorf("a flag does not win over the file: %v", err)
	}

	cfg.AVS[priceoracle.SourceReaderSetting] = ""
	file = write(t, "operator.yaml", config.Render(cfg, priceoracle.Settings...))
	if _, err := run("price", "ETH/USD", "--config", file); err == nil || !strings.Contains(err.Error(), "avs.source_reader") {
		t.Errorf("a configuration without a reader: %v", err)
	}
}
