package deployment_test

import (
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/eigenshift/avs/bindings/squares"
	"github.com/eigenshift/avs/operator/deployment"
)

const settingsText = `
chain_id: 1
owner: "0x00000000000000000000000000000000000000aa"
metadata_uri: https://example.org/avs.json
quorum:
  strategies: [{address: "0x00000000000000000000000000000000000000bb"}]
`

// queue is Squares' own settings.
type queue struct {
	DelayBlocks   uint16 `config:"delay_blocks" doc:"…"`
	SpacingBlocks uint16 `config:"spacing_blocks" doc:"…"`
	OpenBlocks    uint16 `config:"open_blocks" doc:"…"`
	MaxWaitBlocks uint16 `config:"max_wait_blocks" doc:"…"`
}

// deploy is the whole deployment of the smallest AVS.
func deploy(p *deployment.Plan) error {
	q := queue{DelayBlocks: 2, SpacingBlocks: 1, OpenBlocks: 100, MaxWaitBlocks: 100}
	if err := p.Own(&q); err != nil {
		return err
	}
	p.TaskManager("Squares", squares.SquaresMetaData, p.Verifier, p.Settings.Parameters,
		squares.IRequestTaskManagerQueue(q), p.Settings.ThresholdBps, p.Owner)
	return nil
}

func read(t *testing.T, text string) (deployment.Settings, error) {
	t.Helper()
	path := filepath.Join(t.TempDir(), "deployment.yaml")
	if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
		t.Fatal(err)
	}
	return deployment.ReadSettings(path, "squares")
}

func plan(t *testing.T, text string, deploy deployment.Deploy) (*deployment.Plan, error) {
	t.Helper()
	s, err := read(t, text)
	if err != nil {
		t.Fatal(err)
	}
	core, err := deployment.Known(s.ChainID, s.EigenLayer, false)
	if err != nil {
		t.Fatal(err)
	}
	return deployment.New(s, s.ChainID, core, deploy)
}

func TestPlan_AddressesFollowFromTheSettings(t *testing.T) {
	first, err := plan(t, settingsText, deploy)
	if err != nil {
		t.Fatal(err)
	}
	for text, same := range map[string]bool{
		settingsText: true,
		settingsText + "operators: {confirmations: 7}":                                               true,
		settingsText + "name: other":                                                                 false,
		settingsText + "threshold_bps: 9000":                                                         false,
		settingsText + "avs: {open_blocks: 200}":                                                     false,
		strings.Replace(settingsText, "00aa", "00ab", 1):                                             false,
		settingsText + "eigenlayer: {key_registrar: \"0x00000000000000000000000000000000000000cc\"}": false,
	} {
		p, err := plan(t, text, deploy)
		if err != nil {
			t.Fatal(err)
		}
		if got := p.TaskManagerAddress() == first.TaskManagerAddress(); got != same {
			t.Errorf("the same task manager: %v, want %v, with\n%s", got, same, text)
		}
	}
}

func TestPlan_SaysWhatTheDeploymentLacks(t *testing.T) {
	none := func(*deployment.Plan) error { return nil }
	for want, test := range map[string]struct {
		text   string
		deploy deployment.Deploy
	}{
		"no task manager": {settingsText, none},
		"avs (": {settingsText + "avs: {open_blocks: 200}", func(p *deployment.Plan) error {
			p.TaskManager("Squares", squares.SquaresMetaData, p.Verifier, p.Settings.Parameters, squares.IRequestTaskManagerQueue{}, uint16(1), p.Owner)
			return nil
		}},
		"avs.open_block (": {settingsText + "avs: {open_block: 200}", deploy},
		"create Squares": {settingsText, func(p *deployment.Plan) error {
			p.TaskManager("Squares", squares.SquaresMetaData, p.Verifier)
			return nil
		}},
		"another contract of that name": {settingsText, func(p *deployment.Plan) error { return errors.Join(deploy(p), deploy(p)) }},
		"it has no check": {settingsText, func(p *deployment.Plan) error {
			p.Call(deployment.Call{What: "accept", To: p.Verifier, Contract: squares.SquaresMetaData, Method: "acceptOwnership"})
			return deploy(p)
		}},
	} {
		if _, err := plan(t, test.text, test.deploy); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("error %v, want one that says %q", err, want)
		}
	}
}

func TestReadSettings_NamesFieldAndRemedy(t *testing.T) {
	for text, want := range map[string]string{
		"":                          "owner: missing",
		settingsText + "ownr: x":    "ownr (",
		settingsText + "quorum: {}": "quorum (",
		settingsText + "tasks: {window_blocks: -1}":                                                      "tasks.window_blocks (",
		settingsText + "threshold_bps: 5000":                                                             "more than half must sign",
		settingsText + "operators: {deposit: 1.5}":                                                       "operators.deposit (",
		settingsText + "middleware: {signature_checker: \"0x00000000000000000000000000000000000000cc\"}": "belong together",
		settingsText + "eigenlayer: {core: 1}":                                                           "no such field",
		settingsText + "tasks: [1]":                                                                      "expected fields",
		strings.Replace(settingsText, "[{", "{a: [{", 1) + "":                                            "is not YAML",
	} {
		if _, err := read(t, text); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("error %v, want one that says %q, with\n%s", err, want, text)
		}
	}
	if s, err := read(t, settingsText); err != nil || s.Quorum.Strategies[0].Multiplier.String() != "1000000000000000000" {
		t.Errorf("settings %+v: %v", s, err)
	}
}

func TestKnown(t *testing.T) {
	for _, id := range []uint64{1, 11_155_111} {
		if _, err := deployment.Known(id, deployment.Core{}, false); err != nil {
			t.Errorf("chain %d: %v", id, err)
		}
	}
	if _, err := deployment.Known(560_048, deployment.Core{}, false); err == nil || !strings.Contains(err.Error(), "eigenlayer.key_registrar") {
		t.Errorf("Hoodi: error %v, want one that names the KeyRegistrar", err)
	}
	given := deployment.Core{KeyRegistrar: common.Address{1}}
	if core, err := deployment.Known(560_048, given, false); err != nil || core.KeyRegistrar != given.KeyRegistrar || core.AllocationManager == (common.Address{}) {
		t.Errorf("Hoodi with a KeyRegistrar: %+v: %v", core, err)
	}
}

func TestFile_ConfiguresOperators(t *testing.T) {
	p, err := plan(t, settingsText+"operators: {deposit: 5, confirmations: 7, bootstrap_operators: 4}", deploy)
	if err != nil {
		t.Fatal(err)
	}
	file, err := p.File(12)
	if err != nil {
		t.Fatal(err)
	}
	path := filepath.Join(t.TempDir(), "deployment.json")
	if err := file.Write(path); err != nil {
		t.Fatal(err)
	}
	got, err := deployment.Read(path)
	if err != nil {
		t.Fatal(err)
	}
	c := got.Config()
	if c.ChainID != 1 || c.Contracts.TaskManager != p.TaskManagerAddress() || c.Contracts.ServiceManager != p.ServiceManager ||
		c.Registration.Deposit.String() != "5" || c.Engine.Confirmations != 7 || c.BootstrapOperators != 4 ||
		c.Registration.Strategy != (common.HexToAddress("0xbb")) || got.Contracts["AllocationManager"] != p.EigenLayer.AllocationManager {
		t.Errorf("configuration %+v of %+v", c, got)
	}
}
