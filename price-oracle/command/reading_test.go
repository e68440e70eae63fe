package command

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// What the commands are given has exactly one reading, or is refused before anything is
// asked of a node, naming the flag or the word.
func TestInputsHaveOneReading(t *testing.T) {
	const (
		good     = "0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed"
		mistyped = "0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAeD"
		nobody   = "0x0000000000000000000000000000000000000000"
		node     = "http://127.0.0.1:1"
	)
	file := filepath.Join(t.TempDir(), "addresses.json")
	save := func(text string) {
		if err := os.WriteFile(file, []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	at := []string{"--rpc=" + node, "--oracle=" + good}
	for want, commands := range map[string][][]string{
		"--oracle":             {{"price", "--rpc=" + node, "--oracle=" + mistyped, "ETH/USD"}, {"price", "--rpc=" + node, "--oracle=" + nobody, "ETH/USD"}, {"price", "--rpc=" + node, "--oracle=" + good[2:], "ETH/USD"}},
		"--rpc":                {{"price", "--rpc=127.0.0.1:1", "--oracle=" + good, "ETH/USD"}, {"price", "--rpc=http://nöde.example", "--oracle=" + good, "ETH/USD"}},
		"checksum":             {append([]string{"credit", mistyped}, at...)},
		"nobody's":             {append([]string{"credit", nobody}, at...)},
		"not a number":         {append([]string{"fund", ".5"}, at...), append([]string{"fund", "1_0"}, at...), append([]string{"fund", "1e3"}, at...), append([]string{"fund", "01"}, at...)},
		"no amount of ether":   {append([]string{"fund", "0.0"}, at...)},
		"task: give":           {append([]string{"challenge", "0x9"}, at...), append([]string{"challenge", "09"}, at...), append([]string{"challenge", "1_0"}, at...)},
		"-from":                {append([]string{"challenge", "--from=0b1"}, at...), append([]string{"challenge", "--from=-1"}, at...), append([]string{"challenge", "--from=010"}, at...)},
		"-timeout":             {append([]string{"request", "ETH/USD", "--timeout=120"}, at...), append([]string{"request", "ETH/USD", "--timeout=-1s"}, at...)},
		"--token":              {append([]string{"rewards", "--from=2026-01-01", "--to=2026-01-08", "--amount=1", "--token=" + mistyped}, at...)},
		"--amount":             {append([]string{"rewards", "--from=2026-01-01", "--to=2026-01-08", "--amount=1e18", "--token=" + good}, at...), append([]string{"rewards", "--from=2026-01-01", "--to=2026-01-08", "--amount=0", "--token=" + good}, at...), append([]string{"rewards", "--from=2026-01-01", "--to=2026-01-08", "--amount=0x10", "--token=" + good}, at...)},
		"is no time":           {append([]string{"rewards", "--from=2026-1-1", "--to=2026-01-08", "--amount=1", "--token=" + good}, at...), append([]string{"rewards", "--from=0100", "--to=2026-01-08", "--amount=1", "--token=" + good}, at...)},
		"given twice":          {{"price", "ETH/USD", "--addresses=" + file}},
		"more than one JSON":   {{"price", "ETH/USD", "--addresses=" + file}},
		"is not an address":    {{"price", "ETH/USD", "--addresses=" + file}},
		"its capitals are not": {{"price", "ETH/USD", "--addresses=" + file}},
	} {
		save(map[string]string{
			"given twice":          `{"rpc_url":"` + node + `","contracts":{"PriceOracle":"` + good + `","priceOracle":"` + strings.ToLower(good) + `"}}`,
			"more than one JSON":   `{"rpc_url":"` + node + `","contracts":{"PriceOracle":"` + good + `"}} {}`,
			"is not an address":    `{"rpc_url":"` + node + `","contracts":{"PriceOracle":"` + good[2:] + `"}}`,
			"its capitals are not": `{"rpc_url":"` + node + `","contracts":{"PriceOracle":"` + mistyped + `"}}`,
		}[want])
		for _, arguments := range commands {
			if out, err := run(arguments...); err == nil || !strings.Contains(err.Error(), want) {
				t.Errorf("%v: %v, expected %q in it\n%s", arguments, err, want, out)
			}
		}
	}
}

// A mistyped address for the money is refused before a transaction is made.
func TestWithdrawalNeedsARightAddress(t *testing.T) {
	c, _ := market(t)
	flags := purse(t, c)
	for _, to := range []string{"0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAeD", "0x0000000000000000000000000000000000000000", "5aaeb6053f3e94c9b9a09f33669435e7ef1beaed", "vitalik.eth"} {
		if out, err := run(append([]string{"withdraw", "--to=" + to}, flags...)...); err == nil || !strings.Contains(err.Error(), "--to: ") {
			t.Errorf("%s: %v\n%s", to, err, out)
		}
	}
}
