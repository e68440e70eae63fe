package operator

import (
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/crypto"

	"github.com/eigenshift/avs/operator/config"
	"github.com/eigenshift/avs/operator/keystore"
)

// importKeyFile imports keys from files with these contents, nil for none, and returns
// what the command prints and the folder of the keystores.
func importKeyFile(t *testing.T, ecdsaKey, blsKey *string) (out, dir string, err error) {
	t.Helper()
	dir = t.TempDir()
	save := func(name, text string) string {
		path := filepath.Join(dir, name)
		if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
		return path
	}
	password := save("password", "secret\n")
	args := []string{"keys", "import", "--light", "--ecdsa-keystore", filepath.Join(dir, "ecdsa.json"), "--bls-keystore", filepath.Join(dir, "bls.json"),
		"--ecdsa-password-file", password, "--bls-password-file", password}
	if ecdsaKey != nil {
		args = append(args, "--ecdsa-key-file", save("ecdsa.key", *ecdsaKey))
	}
	if blsKey != nil {
		args = append(args, "--bls-key-file", save("bls.key", *blsKey))
	}
	out, err = command(t, "", args...)
	return out, dir, err
}

func written(dir string) (files []string) {
	for _, name := range []string{"ecdsa.json", "bls.json"} {
		if _, err := os.Stat(filepath.Join(dir, name)); err == nil {
			files = append(files, name)
		}
	}
	return files
}

// A key file that is not exactly one key makes no keystore, and its error names the flag
// and not the key.
func TestImportTakesExactlyOneKey(t *testing.T) {
	const secret = "4c0883a69102937d6231471b5dbb6204fe5129617082792ae468d01a3f362318"
	const number = "1234567890123456789012345678901234567890"
	for _, text := range []string{
		"", "\n", secret[1:], "0" + secret, secret + "0", "0x" + secret[1:], secret + ";", secret + "\"", "\"" + secret + "\"", secret + " # the operator's key", "# key\n" + secret,
		secret + " ", " " + secret, secret + "\n\n", secret + "\n" + secret, "\ufeff" + secret, secret + "\r", "0X" + secret, secret + "\x00", secret[:10] + "_" + secret[11:], "export KEY=" + secret,
	} {
		out, dir, err := importKeyFile(t, &text, nil)
		if err == nil || !strings.Contains(err.Error(), "--ecdsa-key-file") || len(written(dir)) > 0 {
			t.Errorf("ECDSA %q: %v, printed %q, wrote %v", text, err, out, written(dir))
		}
		if err != nil && strings.Contains(err.Error(), secret[2:40]) {
			t.Errorf("the error shows the key: %v", err)
		}
	}
	for _, text := range []string{
		"0123", "0b11", "0o17", "1_2", "0x12", "0x" + secret + "0", number + ";", number + "\n1", "+" + number, "-" + number, "1e3", "0", "\ufeff" + number, number + " ", "\"" + number + "\"", "0x" + strings.Repeat("f", 64),
	} {
		out, dir, err := importKeyFile(t, nil, &text)
		if err == nil || !strings.Contains(err.Error(), "--bls-key-file") || len(written(dir)) > 0 {
			t.Errorf("BLS %q: %v, printed %q, wrote %v", text, err, out, written(dir))
		}
	}
	good, bad := secret+"\r\n", "0123"
	if _, dir, err := importKeyFile(t, &good, &bad); err == nil || len(written(dir)) > 0 {
		t.Errorf("one good key and one bad: %v, wrote %v", err, written(dir))
	}
	if _, err := command(t, secret, "keys", "import", "--ecdsa-key-file", "-", "--bls-key-file", "-"); err == nil || exitCode(err) != exitUsage {
		t.Errorf("both keys from standard input: %v", err)
	}
	number2 := number + "\n"
	if out, dir, err := importKeyFile(t, &good, &number2); err != nil || len(written(dir)) != 2 {
		t.Errorf("two good keys: %v, printed %q, wrote %v", err, out, written(dir))
	}
}

// An Ethereum keystore without an address is shown by its secret, and a wrong password is
// told with where it came from.
func TestKeysShowNeedsNoStatedAddress(t *testing.T) {
	const secret = "4c0883a69102937d6231471b5dbb6204fe5129617082792ae468d01a3f362318"
	key, err := crypto.HexToECDSA(secret)
	if err != nil {
		t.Fatal(err)
	}
	ecdsaText, blsText := secret, "12345"
	_, dir, err := importKeyFile(t, &ecdsaText, &blsText)
	if err != nil {
		t.Fatal(err)
	}
	path, password := filepath.Join(dir, "ecdsa.json"), filepath.Join(dir, "password")
	data, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	address := crypto.PubkeyToAddress(key.PublicKey)
	without := strings.Replace(string(data), `"address":"`+strings.ToLower(address.Hex()[2:])+`",`, "", 1)
	if without == string(data) {
		t.Fatalf("no address in %s", data)
	}
	if err := os.WriteFile(path, []byte(without), 0o600); err != nil {
		t.Fatal(err)
	}
	show := []string{"keys", "show", "--ecdsa-keystore", path, "--bls-keystore", filepath.Join(dir, "bls.json"), "--bls-password-file", password, "--ecdsa-password-file"}
	if out, err := command(t, "", append(show, password)...); err != nil || !strings.Contains(out, address.Hex()) {
		t.Errorf("%q, %v", out, err)
	}
	wrong := filepath.Join(dir, "wrong")
	if err := os.WriteFile(wrong, []byte("wrong\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	if _, err := command(t, "", append(show, wrong)...); !errors.Is(err, keystore.ErrWrongPassword) || !strings.Contains(err.Error(), wrong) {
		t.Errorf("error %v does not name %s", err, wrong)
	}
	t.Setenv(config.ECDSAPasswordVariable, "")
	if _, err := command(t, "", append(show, password)...); err == nil || !strings.Contains(err.Error(), config.ECDSAPasswordVariable) {
		t.Errorf("error %v does not name the empty variable", err)
	}
}

func TestVotersHaveOneReading(t *testing.T) {
	for _, text := range []string{"0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAeD", "0x0000000000000000000000000000000000000000", "5aaeb6053f3e94c9b9a09f33669435e7ef1beaed", "0x01,", ","} {
		if list, err := parseVoters(text); err == nil || !strings.Contains(err.Error(), "--voters") {
			t.Errorf("%q: %v, %v", text, list, err)
		}
	}
}
