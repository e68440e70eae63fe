package devnet

import (
	"strings"
	"testing"

	"github.com/urfave/cli/v2"
)

func TestReorder(t *testing.T) {
	for given, want := range map[string]string{
		"devnet":                               "devnet",
		"devnet status":                        "devnet status",
		"devnet status --json":                 "devnet status --json",
		"devnet logs 1 -f":                     "devnet logs -f -- 1",
		"devnet logs 1 -n 5 --follow":          "devnet logs -n 5 --follow -- 1",
		"devnet --state-dir x status":          "devnet status --state-dir x",
		"devnet --state-dir=x kill 1":          "devnet kill --state-dir=x -- 1",
		"devnet price ETH/USD 5 --state-dir x": "devnet price --state-dir x -- ETH/USD 5",
		"devnet price -- ETH/USD -5":           "devnet price -- ETH/USD -5",
		"devnet unknown 1 -f":                  "devnet unknown 1 -f",
		"devnet --help":                        "devnet --help",
		"devnet up --operators":                "devnet up --operators",
	} {
		if got := strings.Join(reorder(app(Network{Commands: []*cli.Command{{Name: "price"}}}), strings.Fields(given)), " "); got != want {
			t.Errorf("%q becomes %q, want %q", given, got, want)
		}
	}
}
