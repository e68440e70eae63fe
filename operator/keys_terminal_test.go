package operator

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/crypto"

	"github.com/eigenshift/avs/operator/config"
	"github.com/eigenshift/avs/operator/keystore"
	"github.com/eigenshift/avs/operator/prompt"
	"github.com/eigenshift/avs/operator/terminaltest"
)

// session is a command that runs at a pseudo-terminal.
type session struct {
	*terminaltest.Terminal
	ended chan error
}

// at starts a command line at a person's terminal.
func at(t *testing.T, person *terminaltest.Terminal, args ...string) session {
	t.Helper()
	app := App(testAVS)
	app.Reader, app.Writer, app.ErrWriter = person.File(), person.File(), person.File()
	s := session{person, make(chan error, 1)}
	go func() { s.ended <- app.RunContext(t.Context(), append([]string{"test-avs"}, args...)) }()
	return s
}

// keyFiles are flags that name keystores in a folder.
func keyFiles(folder string) []string {
	return []string{"--ecdsa-keystore", filepath.Join(folder, "ecdsa.json"), "--bls-keystore", filepath.Join(folder, "bls.json")}
}

func TestKeysAreMadeAtATerminal(t *testing.T) {
	person, folder := terminaltest.Open(t, 250, 50), t.TempDir()
	making := at(t, person, append([]string{"keys", "generate", "--light"}, keyFiles(folder)...)...)
	for _, name := range []string{"ecdsa", "bls"} {
		making.Answer("New password of "+filepath.Join(folder, name+".json"), name+" horse")
		making.Answer("again:", name+" horse")
	}
	if err := <-making.ended; err != nil {
		t.Fatal(err)
	}
	if strings.Contains(person.Output(), "horse") {
		t.Errorf("a password shows:\n%s", person.Output())
	}
	key, err := keystore.LoadECDSA(filepath.Join(folder, "ecdsa.json"), "ecdsa horse")
	if err != nil {
		t.Fatal(err)
	}
	bls, err := keystore.LoadBLS(filepath.Join(folder, "bls.json"), "bls horse")
	if err != nil {
		t.Fatal(err)
	}
	// A running operator asks for them in the same way, and once each.
	cfg := config.Config{ECDSAKeystore: filepath.Join(folder, "ecdsa.json"), BLSKeystore: filepath.Join(folder, "bls.json")}
	loaded := make(chan operatorKeys, 1)
	go func() {
		keys, err := loadKeys(t.Context(), cfg, prompt.At(person.File(), person.File()))
		if err != nil {
			t.Error(err)
		}
		loaded <- keys
	}()
	person.Answer("Password of "+cfg.ECDSAKeystore, "ecdsa horse")
	person.Answer("Password of "+cfg.BLSKeystore, "bls horse")
	if keys := <-loaded; keys.own == nil || keys.own.Address() != crypto.PubkeyToAddress(key.PublicKey) || keys.account != keys.own || keys.bls.G1() != bls.G1() {
		t.Errorf("loaded other keys: %v", keys.address)
	}
}

func TestPasswordsThatDifferMakeNoKeystore(t *testing.T) {
	person, folder := terminaltest.Open(t, 250, 50), t.TempDir()
	making := at(t, person, append([]string{"keys", "generate", "--light"}, keyFiles(folder)...)...)
	making.Answer("New password", "one")
	making.Answer("again:", "one")
	making.Answer("New password", "one")
	making.Answer("again:", "two")
	if err := <-making.ended; !errors.Is(err, prompt.ErrDiffer) || len(written(folder)) > 0 {
		t.Errorf("%v, and written was %v", err, written(folder))
	}
}

// A key is typed without being shown, and asked for only where the command line says so.
func TestKeysAreImportedAtATerminal(t *testing.T) {
	const secret = "4c0883a69102937d6231471b5dbb6204fe5129617082792ae468d01a3f362318"
	person, folder := terminaltest.Open(t, 250, 50), t.TempDir()
	importing := at(t, person, append([]string{"keys", "import", "--light", "--ecdsa-key-file", "-"}, keyFiles(folder)...)...)
	importing.Answer("Private key", secret)
	importing.Answer("New password", "horse")
	importing.Answer("again:", "horse")
	if err := <-importing.ended; err != nil {
		t.Fatal(err)
	}
	if _, err := keystore.LoadECDSA(filepath.Join(folder, "ecdsa.json"), "horse"); err != nil || strings.Contains(person.Output(), secret) {
		t.Errorf("%v; the terminal shows\n%s", err, person.Output())
	}
}

// Where nobody can be asked, a missing password is an error at once, with the flag and the
// variable that would have held it.
func TestNobodyIsAskedThroughAPipe(t *testing.T) {
	read, write, err := os.Pipe()
	if err != nil {
		t.Fatal(err)
	}
	defer read.Close()
	defer write.Close() // open and silent: who read from it would hang
	app := App(testAVS)
	app.Reader, app.Writer, app.ErrWriter = read, write, write
	err = app.RunContext(t.Context(), append([]string{"test-avs", "keys", "generate", "--light"}, keyFiles(t.TempDir())...))
	if err == nil || exitCode(err) != exitUsage || !strings.Contains(err.Error(), "--ecdsa-password-file") || !strings.Contains(err.Error(), config.ECDSAPasswordVariable) {
		t.Errorf("%v", err)
	}
}

func TestKeystoresAreListed(t *testing.T) {
	ecdsaText, blsText := "4c0883a69102937d6231471b5dbb6204fe5129617082792ae468d01a3f362318", "12345"
	_, folder, err := importKeyFile(t, &ecdsaText, &blsText)
	if err != nil {
		t.Fatal(err)
	}
	bls, err := keystore.ParseBLS(blsText)
	if err != nil {
		t.Fatal(err)
	}
	out, err := command(t, "", "keys", "list", "--folder", folder)
	if err != nil || strings.Count(out, "\n") != 2 || // neither passwords nor the files that the keys came from
		!strings.Contains(out, "ecdsa.json  Ethereum key of 0x2c7536E3605D9C16a7a3D7b1898e529396a65c23") ||
		!strings.Contains(out, "bls.json  BLS key of operator id "+bls.OperatorID().String()) {
		t.Errorf("%v:\n%s", err, out)
	}
	if _, err := command(t, "", "keys", "list", "--folder", t.TempDir()); err == nil || !strings.Contains(err.Error(), "keys generate") {
		t.Errorf("an empty folder: %v", err)
	}
}

func TestKeysAreExportedAfterAYes(t *testing.T) {
	ecdsaText, blsText := "4c0883a69102937d6231471b5dbb6204fe5129617082792ae468d01a3f362318", "12345"
	_, folder, err := importKeyFile(t, &ecdsaText, &blsText)
	if err != nil {
		t.Fatal(err)
	}
	files := append(keyFiles(folder), "--ecdsa-password-file", filepath.Join(folder, "password"), "--bls-password-file", filepath.Join(folder, "password"))
	with := func(args ...string) []string { return append(append([]string{"keys", "export"}, args...), files...) }

	// Without a terminal only --yes does it.
	file := filepath.Join(folder, "exported")
	if out, err := command(t, "", with("--key", "ecdsa", "--out", file)...); err == nil || exitCode(err) != exitUsage || !strings.Contains(err.Error(), "--yes") {
		t.Errorf("%q, %v", out, err)
	}
	if out, err := command(t, "", with("--key", "ecdsa", "--out", file, "--yes")...); err != nil || strings.Contains(out, ecdsaText) {
		t.Fatalf("%q, %v", out, err)
	}
	info, err := os.Stat(file)
	if err != nil || info.Mode().Perm() != 0o600 {
		t.Errorf("%v, %v", info, err)
	}
	if text, err := os.ReadFile(file); err != nil || string(text) != "0x"+ecdsaText+"\n" {
		t.Errorf("%q, %v", text, err)
	}
	if _, err := command(t, "", with("--key", "bls", "--out", file, "--yes")...); err == nil || !strings.Contains(err.Error(), "move it away") {
		t.Errorf("over a file that exists: %v", err)
	}
	out, err := command(t, "", with("--key", "bls", "--out", "-", "--yes")...)
	if err != nil {
		t.Fatal(err)
	}
	if key, err := keystore.ParseBLS(strings.TrimSpace(out)); err != nil || key.Secret()[31] != 12345&0xff {
		t.Errorf("exported %q: %v", out, err)
	}

	// At a terminal, only the word does it.
	for word, want := range map[string]bool{"yes": true, "y": false} {
		person, target := terminaltest.Open(t, 250, 50), filepath.Join(t.TempDir(), "key")
		exporting := at(t, person, with("--key", "ecdsa", "--out", target)...)
		exporting.Answer("Type yes:", word)
		err := <-exporting.ended
		if _, missing := os.Stat(target); (err == nil) != want || errors.Is(missing, fs.ErrNotExist) == want {
			t.Errorf("%q: %v, %v", word, err, missing)
		}
		if strings.Contains(person.Output(), ecdsaText) {
			t.Errorf("the key shows:\n%s", person.Output())
		}
	}
}
