package deployment_test

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/eigenshift/avs/operator/deployment"
	oracle "github.com/eigenshift/avs/price-oracle/deployment"
)

// example returns the settings of docs/deployment.md, with something replaced.
func example(t *testing.T, replace ...string) (*deployment.Plan, error) {
	t.Helper()
	page, err := os.ReadFile("../../docs/deployment.md")
	if err != nil {
		t.Fatal(err)
	}
	_, rest, _ := strings.Cut(string(page), "```text\n")
	block, _, found := strings.Cut(rest, "```")
	if !found {
		t.Fatal("the page has no settings file")
	}
	path := filepath.Join(t.TempDir(), "deployment.yaml")
	if err := os.WriteFile(path, []byte(strings.NewReplacer(replace...).Replace(block)), 0o600); err != nil {
		t.Fatal(err)
	}
	s, err := deployment.ReadSettings(path, "price-oracle")
	if err != nil {
		return nil, err
	}
	core, err := deployment.Known(s.ChainID, s.EigenLayer, false)
	if err != nil {
		return nil, err
	}
	return deployment.New(s, s.ChainID, core, oracle.Deploy)
}

func TestDeploy_TakesTheSettingsOfThePage(t *testing.T) {
	p, err := example(t)
	if err != nil {
		t.Fatal(err)
	}
	for _, name := range []string{oracle.PriceOracle, oracle.SourceReader, oracle.SourceAdapters, oracle.PriceChallenger, "PriceFeed ETH/USD", "PriceFeedProxy ETH/USD", "OperatorTable"} {
		if p.Contract(name) == (common.Address{}) {
			t.Errorf("the plan has no %s", name)
		}
	}
	var witnesses int
	for _, step := range p.Steps() {
		if strings.Contains(step.What, "as witness") {
			witnesses++
		}
	}
	if witnesses != 1 {
		t.Errorf("%d witnesses, want 1", witnesses)
	}
}

func TestDeploy_NamesTheFieldThatIsWrong(t *testing.T) {
	for change, want := range map[[2]string]string{
		{"interval: 15s", "interval: 15ms"}:                    "avs.interval: 15ms",
		{"start: 2026-12-01T12:00:00Z", ""}:                    "avs.start: missing",
		{"start: 2026-12-01T12:00:00Z", "start: today"}:        "avs.start (",
		{"kind: chainlink", "kind: chainlnk"}:                  "did you mean chainlink?",
		{"min_sources: 1", "min_sources: 2"}:                   "avs.feeds[0].min_sources: 2 of 1 sources",
		{"max_age: 2h", "max_age: 0s"}:                         "avs.feeds[0].sources[0].max_age",
		{"heartbeat: 1h", "heartbeet: 1h"}:                     "avs.feeds[0].heartbeet (",
		{"kind: chainlink", "kind: pyth\n          params: x"}: "avs.feeds[0].sources[0].params",
	} {
		if _, err := example(t, change[0], change[1]); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("error %v, want one that says %q", err, want)
		}
	}
}
