package config

import (
	"errors"
	"fmt"
	"math/big"
	"os"
	"path/filepath"
	"reflect"
	"regexp"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/eigenshift/avs/operator/keystore"
)

var testSettings = []Setting{{
	Name: "source_reader", Doc: "The SourceReader.",
	Check: func(text string) error {
		if !common.IsHexAddress(text) {
			return errors.New("not an address")
		}
		return nil
	},
}}

// valid is a complete configuration.
func valid() Config {
	c := Default()
	c.RPCURLs = []string{"http://127.0.0.1:8545", "https://node.example/token"}
	c.WSURL = "ws://127.0.0.1:8546"
	c.ChainID = 31337
	c.MaxFeePerGas, c.MaxPriorityFeePerGas = NewWei(big.NewInt(200_000_000_000)), NewWei(big.NewInt(3_000_000_000))
	c.ECDSAKeystore, c.BLSKeystore = "ecdsa.json", "bls.json"
	c.Contracts = Contracts{
		TaskManager: common.HexToAddress("0x01"), ServiceManager: common.HexToAddress("0x02"), RegistryCoordinator: common.HexToAddress("0x03"),
		OperatorStateRetriever: common.HexToAddress("0x04"), DelegationManager: common.HexToAddress("0x05"),
	}
	c.Quorums = []uint8{0, 3}
	c.Register = true
	c.Registration = Registration{Strategy: common.HexToAddress("0x06"), Deposit: NewWei(big.NewInt(1e18)), MetadataURI: "https://x.example/a,b.json", AllocationBps: 5000}
	c.Engine.Linger = 250 * time.Millisecond
	c.AVS = map[string]string{"source_reader": "0x0000000000000000000000000000000000000007"}
	return c
}

func write(t *testing.T, text string) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), "operator.yaml")
	if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
		t.Fatal(err)
	}
	return path
}

func environment(values map[string]string) func(string) (string, bool) {
	return func(name string) (string, bool) { v, ok := values[name]; return v, ok }
}

func TestRenderedConfigurationLoadsBack(t *testing.T) {
	want := valid()
	got, err := Load(Sources{File: write(t, Render(want, testSettings...)), Settings: testSettings})
	if err != nil {
		t.Fatal(err)
	}
	if got.MaxPriorityFeePerGas.String() != want.MaxPriorityFeePerGas.String() {
		t.Fatalf("tip %s", got.MaxPriorityFeePerGas)
	}
	if got.MaxFeePerGas.String() != want.MaxFeePerGas.String() || got.Registration.Deposit.String() != want.Registration.Deposit.String() {
		t.Fatalf("amounts %s and %s", got.MaxFeePerGas, got.Registration.Deposit)
	}
	got.MaxFeePerGas, got.Registration.Deposit = want.MaxFeePerGas, want.Registration.Deposit
	got.MaxPriorityFeePerGas = want.MaxPriorityFeePerGas
	if !reflect.DeepEqual(got, want) {
		t.Fatalf("loaded\n%+v, rendered\n%+v", got, want)
	}
}

func TestUndeclaredSettingsAreRendered(t *testing.T) {
	c, err := Load(Sources{File: write(t, Render(valid())), Settings: testSettings})
	if err != nil || !reflect.DeepEqual(c.AVS, valid().AVS) {
		t.Fatalf("settings %v, %v", c.AVS, err)
	}
}

func TestExampleLacksOnlyAddresses(t *testing.T) {
	_, err := Load(Sources{File: write(t, Example())})
	var problems *Error
	if !errors.As(err, &problems) {
		t.Fatalf("error %v", err)
	}
	for _, p := range problems.Problems {
		if !strings.HasPrefix(p.Error(), "contracts.") {
			t.Errorf("the example has the problem %v", p)
		}
	}
	for _, f := range Fields() {
		name := f.Path[strings.LastIndex(f.Path, ".")+1:]
		if f.Doc == "" || !strings.Contains(Example(), name+": ") {
			t.Errorf("%s is not documented in the example", f.Path)
		}
	}
}

func TestFlagsWinOverEnvironmentOverFile(t *testing.T) {
	file := write(t, Render(valid(), testSettings...))
	load := func(env, flags map[string]string) Config {
		t.Helper()
		c, err := Load(Sources{File: file, Environment: environment(env), Flags: flags, Settings: testSettings})
		if err != nil {
			t.Fatal(err)
		}
		return c
	}
	env := map[string]string{
		"EIGENSHIFT_LISTEN": "10.0.0.1:7000", "EIGENSHIFT_QUORUMS": "1, 2", "EIGENSHIFT_ENGINE_LINGER": "1s",
		"EIGENSHIFT_CONTRACTS_TASK_MANAGER": "0x00000000000000000000000000000000000000aa",
		"EIGENSHIFT_REGISTER":               "false", "EIGENSHIFT_AVS_SOURCE_READER": "0x00000000000000000000000000000000000000bb",
		"EIGENSHIFT_REGISTRATION_METADATA_URI": "https://y.example/c,d.json", "EIGENSHIFT_WS_URL": "",
	}
	c := load(env, map[string]string{"listen": "10.0.0.2:8000", "contracts.task-manager": "0x00000000000000000000000000000000000000cc"})
	if c.Listen != "10.0.0.2:8000" || c.Contracts.TaskManager != common.HexToAddress("0xcc") {
		t.Errorf("a flag lost: listen %s, task manager %s", c.Listen, c.Contracts.TaskManager)
	}
	if !reflect.DeepEqual(c.Quorums, []uint8{1, 2}) || c.Engine.Linger != time.Second || c.Register || c.WSURL != "" ||
		c.Registration.MetadataURI != "https://y.example/c,d.json" || c.AVS["source_reader"] != env["EIGENSHIFT_AVS_SOURCE_READER"] {
		t.Errorf("the environment lost: %+v", c)
	}
	if c.ChainID != 31337 {
		t.Errorf("the file was lost: chain id %d", c.ChainID)
	}
}

func TestProblemsNameFieldAndRemedy(t *testing.T) {
	for name, c := range map[string]struct {
		change func(*Config)
		want   []string
	}{
		"nothing given": {func(c *Config) { *c = Config{} }, []string{
			"rpc_urls: missing: give", "chain_id: missing", "data_dir: missing", "ecdsa_keystore: missing", "contracts.task_manager: missing",
			"quorums: missing", "bootstrap_operators: 0", `rotation: "" is none of round-robin, stake-weighted`, "log.level", "log.format",
		}},
		"schemes":           {func(c *Config) { c.RPCURLs, c.WSURL = []string{"ws://x"}, "http://x" }, []string{"rpc_urls: scheme", "ws_url: scheme"}},
		"socket":            {func(c *Config) { c.Listen, c.Socket = "0.0.0.0:1", "" }, []string{"socket: ", "names no host"}},
		"port":              {func(c *Config) { c.Listen = "localhost:0" }, []string{"listen: ", "port"}},
		"quorums twice":     {func(c *Config) { c.Quorums = []uint8{1, 1} }, []string{"quorums: [1 1]: list each quorum once"}},
		"quorums unsorted":  {func(c *Config) { c.Quorums = []uint8{2, 1} }, []string{"quorums: [2 1]"}},
		"quorum too large":  {func(c *Config) { c.Quorums = []uint8{192} }, []string{"quorums: 192"}},
		"deposit":           {func(c *Config) { c.Registration.Strategy = common.Address{} }, []string{"registration.strategy: missing"}},
		"allocation":        {func(c *Config) { c.Registration.AllocationBps = 10_001 }, []string{"registration.allocation_bps: 10001"}},
		"confirmations":     {func(c *Config) { c.Engine.Confirmations = 33 }, []string{"engine.confirmations: 33 exceeds 32"}},
		"fallback":          {func(c *Config) { c.Engine.FallbackAfter = 3 }, []string{"engine.fallback_after: 3 blocks are not above engine.patience (5 blocks)"}},
		"voters":            {func(c *Config) { c.Engine.MaxVoters = 4 }, []string{"engine.max_voters: 4 is not a positive odd number"}},
		"too many founders": {func(c *Config) { c.BootstrapOperators = 10 }, []string{"bootstrap_operators: 10: at most 9"}},
		"rotation":          {func(c *Config) { c.Rotation = "random" }, []string{`rotation: "random" is none of`}},
	} {
		t.Run(name, func(t *testing.T) {
			config := valid()
			c.change(&config)
			err := config.Validate()
			for _, want := range c.want {
				if err == nil || !strings.Contains(err.Error(), want) {
					t.Errorf("error %v, expected %q in it", err, want)
				}
			}
		})
	}
	if err := valid().Validate(); err != nil {
		t.Errorf("a valid configuration is refused: %v", err)
	}
}

func TestFileErrorsNameFieldAndLine(t *testing.T) {
	text := Render(valid(), testSettings...)
	for name, c := range map[string]struct{ from, to, want string }{
		"unknown field":   {"chain_id: 31337", "chain_id: 31337\nchain_idd: 1", "did you mean chain_id?"},
		"unknown nested":  {"log:\n", "log:\n  leve: info\n", "did you mean log.level?"},
		"given twice":     {"chain_id: 31337", "chain_id: 31337\nchain_id: 1", "chain_id (%s line 11): given twice"},
		"number":          {"chain_id: 31337", "chain_id: abc", `chain_id (%s line 10): "abc" is not a whole number`},
		"address":         {"0x0000000000000000000000000000000000000001", "0x01", `"0x01" is not an address`},
		"duration":        {"linger: 250ms", "linger: 250", `"250" is not a duration`},
		"amount":          {"deposit: 1000000000000000000", "deposit: 1e18", `"1e18" is not an amount`},
		"section":         {"log:\n", "log: 5\nignored:\n", "log (%s line"},
		"secret":          {"chain_id: 31337", "chain_id: 31337\necdsa_password: hunter2", "EIGENSHIFT_ECDSA_PASSWORD"},
		"avs setting":     {"0x0000000000000000000000000000000000000007", "nothing", "avs.source_reader: not an address"},
		"no YAML":         {"chain_id: 31337", "\tchain_id: 31337", "is not YAML"},
		"empty value":     {"chain_id: 31337", "chain_id:", "chain_id (%s line 10): empty"},
		"bool":            {"register: true", "register: maybe", `"maybe" is neither true nor false`},
		"list for scalar": {"chain_id: 31337", "chain_id: [1, 2]", "2 values where one is expected"},
	} {
		t.Run(name, func(t *testing.T) {
			changed := strings.Replace(text, c.from, c.to, 1)
			if changed == text {
				t.Fatalf("%q is not in the file", c.from)
			}
			path := write(t, changed)
			_, err := Load(Sources{File: path, Settings: testSettings})
			want := c.want
			if strings.Contains(want, "%s") {
				want = fmt.Sprintf(want, path)
			}
			if err == nil || !strings.Contains(err.Error(), want) {
				t.Fatalf("error %v, expected %q in it", err, want)
			}
			if strings.Contains(err.Error(), "hunter2") {
				t.Fatalf("the error shows a secret: %v", err)
			}
		})
	}
}

// A wrong password is told together with where it came from.
func TestWrongPasswordsAreTraced(t *testing.T) {
	file := write(t, " from file\n")
	c := Config{ECDSAPasswordFile: file}
	p, err := c.ECDSAPassword(nil)
	if err != nil {
		t.Fatal(err)
	}
	if err := p.Blame(keystore.ErrWrongPassword); !errors.Is(err, keystore.ErrWrongPassword) || !strings.Contains(err.Error(), "the file "+file+", with white space around it") {
		t.Errorf("error %v does not name the file, and what is odd in it", err)
	}
	p, err = c.ECDSAPassword(environment(map[string]string{ECDSAPasswordVariable: "x"}))
	if err != nil {
		t.Fatal(err)
	}
	if err := p.Blame(keystore.ErrWrongPassword); !strings.Contains(err.Error(), "the variable "+ECDSAPasswordVariable) {
		t.Errorf("error %v does not name the variable", err)
	}
	if other := errors.New("damaged"); p.Blame(other) != other {
		t.Error("another error is blamed on the password")
	}
}

// Each field takes exactly one spelling of its value, wherever it comes from.
func TestValuesHaveOneReading(t *testing.T) {
	text := Render(valid(), testSettings...)
	checksummed := "0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed"
	mistyped := "0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAeD"
	for name, values := range map[string][]string{
		"chain_id": {
			"0x7a69", "031337", "31_337", "+31337", "31337.0", "3.1337e4", "-1", "0o75151", `" 31337"`, `"31337 "`, "!!int 31337", "&x 31337", "31337 31337", "null",
			"31337\n---\nchain_id: 1", "31337\n...\n---\n",
		},
		"register":        {"yes", "on", "True", "TRUE", "y", "1", "t", `"true "`},
		"poll_interval":   {"0", "1", "1e3ms", "-1s", "1 s", "1s1s", ".5s", "1d", "250"},
		"max_fee_per_gas": {"200_000_000_000", "2e11", "0x1", "0200", "1.5", "-1", "200 gwei"},
		"task_manager":    {mistyped, strings.ToLower(checksummed)[2:], "0X" + checksummed[2:], checksummed + ";", checksummed + "0", checksummed[:41], "vitalik.eth", `"` + checksummed + ` "`},
		"socket": {
			"opérateur.example:9608", "http://operator.example:9608", "operator.example", "operator.example:0", "operator.example:09608", `"[fe80::1%eth0]:9608"`, "0.0.0.0:9608", "010.0.0.1:9608",
			"Operator.example:9608", `":9608"`,
		},
		"level":    {"INFO", "fatal", "disabled", "1", `"info "`},
		"network":  {"LAN", "lann"},
		"quorums":  {"[0, 03]", "[0, 0x3]", "[0, 256]", "[-1]", "[3.0]", "[0, null]", "[!!int 3]", "[0_1]"},
		"rotation": {"sticky:+3", "sticky:03", "sticky:0x3", "Round-Robin"},
		"rpc_urls": {"[node.example]", "[http://nöde.example]", `["http://node.example "]`, "[http://node.example#x]"},
	} {
		line := regexp.MustCompile(`(?m)^( *)` + name + `: .*$`)
		if !line.MatchString(text) {
			t.Fatalf("%s is not in the file:\n%s", name, text)
		}
		for _, value := range values {
			changed := line.ReplaceAllLiteralString(text, line.FindStringSubmatch(text)[1]+name+": "+value)
			if _, err := Load(Sources{File: write(t, changed), Settings: testSettings}); err == nil {
				t.Errorf("%s: %s passes", name, value)
			}
		}
	}
	for _, address := range []string{checksummed, strings.ToLower(checksummed), "0x" + strings.ToUpper(checksummed[2:])} {
		changed := strings.Replace(text, "0x0000000000000000000000000000000000000001", address, 1)
		if _, err := Load(Sources{File: write(t, changed), Settings: testSettings}); err != nil {
			t.Errorf("%s: %v", address, err)
		}
	}
	for name, flags := range map[string]map[string]string{
		"--chain-id": {"chain-id": "0x1"}, "--engine.linger": {"engine.linger": "1"}, "--contracts.task-manager": {"contracts.task-manager": mistyped}, "--quorums": {"quorums": "0,01"}, "--data-dir": {"data-dir": "x\n"},
	} {
		if _, err := Load(Sources{File: write(t, text), Settings: testSettings, Flags: flags}); err == nil || !strings.Contains(err.Error(), name) {
			t.Errorf("%v: %v, expected an error that names %s", flags, err, name)
		}
	}
}

func TestAllProblemsAreReportedAtOnce(t *testing.T) {
	_, err := Load(Sources{
		Environment: environment(map[string]string{"EIGENSHIFT_CHAIN_ID": "x"}),
		Flags:       map[string]string{"listen": "1:1", "quorums": "300", "engine.linger": "soon"},
	})
	for _, want := range []string{"chain_id (environment EIGENSHIFT_CHAIN_ID)", "quorums (flag --quorums)", "engine.linger (flag --engine.linger)"} {
		if err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("error %v, expected %q in it", err, want)
		}
	}
}

func TestPasswords(t *testing.T) {
	file := write(t, "from file\r\n")
	c := Config{ECDSAPasswordFile: file, BLSPasswordFile: filepath.Join(t.TempDir(), "none")}
	if p, err := c.ECDSAPassword(nil); err != nil || p.Reveal() != "from file" {
		t.Errorf("password %q, %v", p.Reveal(), err)
	}
	env := environment(map[string]string{ECDSAPasswordVariable: "from environment"})
	p, err := c.ECDSAPassword(env)
	if err != nil || p.Reveal() != "from environment" {
		t.Errorf("password %q, %v", p.Reveal(), err)
	}
	for _, text := range []string{fmt.Sprint(p), fmt.Sprintf("%+v %#v %s %q", p, p, p, p)} {
		if strings.Contains(text, "environment") {
			t.Errorf("a secret shows: %s", text)
		}
	}
	if _, err := c.BLSPassword(env); err == nil || !strings.Contains(err.Error(), "bls_password_file") {
		t.Errorf("error %v, expected one that names bls_password_file", err)
	}
	for text, want := range map[string]string{
		"": "empty", "\n": "empty", "\ufefffrom file\n": "byte order mark", "from file\nsecond line\n": "more than one line", "from\x00file": "binary",
	} {
		c := Config{ECDSAPasswordFile: write(t, text)}
		if _, err := c.ECDSAPassword(nil); err == nil || !strings.Contains(err.Error(), want) || !strings.Contains(err.Error(), c.ECDSAPasswordFile) {
			t.Errorf("password file %q: %v, expected %q and its path", text, err, want)
		}
	}
	for _, text := range []string{"", "\n", "\ufefffrom environment", "from environment\n"} {
		_, err := c.ECDSAPassword(environment(map[string]string{ECDSAPasswordVariable: text}))
		if err == nil || !strings.Contains(err.Error(), ECDSAPasswordVariable) {
			t.Errorf("%q in the environment beside a good file: %v, expected one that names %s", text, err, ECDSAPasswordVariable)
		}
	}
	if _, err := (Config{}).BLSPassword(nil); err == nil || !strings.Contains(err.Error(), BLSPasswordVariable) {
		t.Errorf("error %v, expected one that names %s", err, BLSPasswordVariable)
	}
}

// A BLS key is in a keystore or with Cerberus, which names it in one way.
func TestBLSKeysElsewhere(t *testing.T) {
	const name = "a3111a2232584734d526d62cbb7c9a0d4ce1984a92b7ecb85bde8878fea5d1b0"
	elsewhere := Cerberus{URL: "https://signer.example:50051", PublicKey: name}
	for want, change := range map[string]func(*Config){
		"":                                  func(*Config) {},
		"bls_keystore: missing":             func(c *Config) { c.Cerberus = Cerberus{} },
		"cerberus.url: missing":             func(c *Config) { c.BLSKeystore, c.Cerberus.URL = "bls.json", "" },
		"cerberus.url: scheme":              func(c *Config) { c.Cerberus.URL = "signer.example:50051" },
		"cerberus.url: expected scheme":     func(c *Config) { c.Cerberus.URL += "/v1" },
		"cerberus.url: expected scheme, ":   func(c *Config) { c.Cerberus.URL = "https://me:secret@signer.example" },
		"cerberus.public_key: \"\" is no":   func(c *Config) { c.Cerberus.PublicKey = "" },
		"cerberus.public_key: \"0xa3111a22": func(c *Config) { c.Cerberus.PublicKey = "0x" + name },
	} {
		c := valid()
		c.BLSKeystore, c.Cerberus = "", elsewhere
		change(&c)
		if err := c.Validate(); (err == nil) != (want == "") || err != nil && (!strings.Contains(err.Error(), want) || strings.Contains(err.Error(), "secret")) {
			t.Errorf("%+v: %v, want %q", c.Cerberus, err, want)
		}
	}
}

// API key and password of Cerberus are optional; one that is given must be readable.
func TestSecretsOfCerberus(t *testing.T) {
	c := Config{Cerberus: Cerberus{APIKeyFile: write(t, "from file\n")}}
	if key, password, err := c.CerberusSecrets(nil); err != nil || key.Reveal() != "from file" || password.Reveal() != "" {
		t.Errorf("%q, %q, %v", key.Reveal(), password.Reveal(), err)
	}
	env := environment(map[string]string{CerberusAPIKeyVariable: "key", CerberusPasswordVariable: "password"})
	if key, password, err := c.CerberusSecrets(env); err != nil || key.Reveal() != "key" || password.Reveal() != "password" {
		t.Errorf("%q, %q, %v", key.Reveal(), password.Reveal(), err)
	}
	for field, broken := range map[string]Cerberus{
		"cerberus.api_key_file":  {APIKeyFile: write(t, "two\nlines")},
		"cerberus.password_file": {PasswordFile: filepath.Join(t.TempDir(), "none")},
	} {
		if _, _, err := (Config{Cerberus: broken}).CerberusSecrets(nil); err == nil || !strings.HasPrefix(err.Error(), field) {
			t.Errorf("%s: %v", field, err)
		}
	}
}
