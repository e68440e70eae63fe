package keystore

import (
	"encoding/json"
	"errors"
	"fmt"
	"maps"
	"math/big"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/Layr-Labs/eigensdk-go/crypto/bls"
	sdkecdsa "github.com/Layr-Labs/eigensdk-go/crypto/ecdsa"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/ethereum/go-ethereum/accounts/keystore"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/eigenshift/avs/eigenshift"
	"github.com/eigenshift/avs/eigenshift/bn254"
)

func TestBLSKeystoreIsReadByEigensdkAndBack(t *testing.T) {
	key, err := GenerateBLS()
	if err != nil {
		t.Fatal(err)
	}
	path := filepath.Join(t.TempDir(), "keys", "bls.json")
	if err := CreateBLS(path, key, "secret", Light); err != nil {
		t.Fatal(err)
	}
	pair, err := bls.ReadPrivateKeyFromFile(path, "secret")
	if err != nil || !pair.PrivKey.Equal(key.KeyPair().PrivKey) {
		t.Fatalf("eigensdk-go reads another key: %v", err)
	}
	loaded, err := LoadBLS(path, "secret")
	if err != nil || loaded.OperatorID() != key.OperatorID() {
		t.Fatalf("loaded another key: %v", err)
	}
	if id := common.HexToHash(pair.PubKey.GetOperatorID()); id != common.Hash(loaded.OperatorID()) {
		t.Fatalf("operator id %s, eigensdk-go says %s", loaded.OperatorID(), id)
	}
	if info, err := os.Stat(path); err != nil || info.Mode().Perm() != 0o600 {
		t.Fatalf("mode %v, %v, expected 0600", info.Mode(), err)
	}
}

func TestECDSAKeystoreIsReadByEigensdkAndBack(t *testing.T) {
	key, err := GenerateECDSA()
	if err != nil {
		t.Fatal(err)
	}
	path := filepath.Join(t.TempDir(), "ecdsa.json")
	if err := CreateECDSA(path, key, "secret", Light); err != nil {
		t.Fatal(err)
	}
	if read, err := sdkecdsa.ReadKey(path, "secret"); err != nil || !read.Equal(key) {
		t.Fatalf("eigensdk-go reads another key: %v", err)
	}
	if loaded, err := LoadECDSA(path, "secret"); err != nil || !loaded.Equal(key) {
		t.Fatalf("loaded another key: %v", err)
	}
	if address, err := Address(path); err != nil || address != crypto.PubkeyToAddress(key.PublicKey) {
		t.Fatalf("address %s, %v", address, err)
	}
}

func TestLoadExplainsWhatIsWrong(t *testing.T) {
	dir := t.TempDir()
	blsKey, err := GenerateBLS()
	if err != nil {
		t.Fatal(err)
	}
	ecdsaKey, err := GenerateECDSA()
	if err != nil {
		t.Fatal(err)
	}
	blsPath, ecdsaPath := filepath.Join(dir, "bls.json"), filepath.Join(dir, "ecdsa.json")
	if err := errors.Join(CreateBLS(blsPath, blsKey, "right", Light), CreateECDSA(ecdsaPath, ecdsaKey, "right", Light)); err != nil {
		t.Fatal(err)
	}
	data, err := os.ReadFile(blsPath)
	if err != nil {
		t.Fatal(err)
	}
	damaged := filepath.Join(dir, "damaged.json")
	other := strings.Replace(string(data), `{"pubKey":"E([`, `{"pubKey":"E([1`, 1)
	if err := os.WriteFile(damaged, []byte(other), 0o600); err != nil {
		t.Fatal(err)
	}
	noJSON := filepath.Join(dir, "text")
	if err := os.WriteFile(noJSON, []byte("not json"), 0o600); err != nil {
		t.Fatal(err)
	}

	loadBLS := func(path, password string) error { _, err := LoadBLS(path, password); return err }
	loadECDSA := func(path, password string) error { _, err := LoadECDSA(path, password); return err }
	for name, c := range map[string]struct {
		err  error
		want string
	}{
		"BLS password":   {loadBLS(blsPath, "wrong"), "wrong password"},
		"ECDSA password": {loadECDSA(ecdsaPath, "wrong"), "wrong password"},
		"BLS missing":    {loadBLS(filepath.Join(dir, "none"), ""), "keys generate"},
		"ECDSA missing":  {loadECDSA(filepath.Join(dir, "none"), ""), "keys generate"},
		"BLS swapped":    {loadBLS(ecdsaPath, "right"), "is it the Ethereum keystore?"},
		"ECDSA swapped":  {loadECDSA(blsPath, "right"), "is it the BLS keystore?"},
		"BLS damaged":    {loadBLS(damaged, "right"), "damaged"},
		"BLS no JSON":    {loadBLS(noJSON, ""), "is not a keystore"},
		"overwriting":    {CreateBLS(blsPath, blsKey, "right", Light), "move it away first"},
	} {
		if c.err == nil || !strings.Contains(c.err.Error(), c.want) {
			t.Errorf("%s: error %v, expected %q in it", name, c.err, c.want)
		}
	}
	if err := loadBLS(blsPath, "wrong"); !errors.Is(err, ErrWrongPassword) {
		t.Errorf("error %v does not match ErrWrongPassword", err)
	}
}

func TestParsedKeys(t *testing.T) {
	a, errA := ParseBLS("10")
	b, errB := ParseBLS("0x" + strings.Repeat("0", 63) + "a")
	if errA != nil || errB != nil || a.OperatorID() != b.OperatorID() {
		t.Errorf("10 and 0x…a differ: %v, %v", errA, errB)
	}
	for _, text := range []string{"012", "0xa", "0b11", "1_2"} {
		if _, err := ParseBLS(text); err == nil {
			t.Errorf("ParseBLS(%q) succeeded", text)
		}
	}
}

// keystoreWith writes an Ethereum keystore of some secret, whose other fields are changed.
func keystoreWith(t *testing.T, secret []byte, fields map[string]any) string {
	t.Helper()
	encrypted, err := keystore.EncryptDataV3(secret, []byte("p"), keystore.LightScryptN, keystore.LightScryptP)
	if err != nil {
		t.Fatal(err)
	}
	content := map[string]any{"crypto": encrypted, "version": 3, "id": "b44d2982-f5fe-43ed-9549-0d5b024a6df1"}
	maps.Copy(content, fields)
	data, err := json.Marshal(content)
	if err != nil {
		t.Fatal(err)
	}
	path := filepath.Join(t.TempDir(), "keystore.json")
	if err := os.WriteFile(path, data, 0o600); err != nil {
		t.Fatal(err)
	}
	return path
}

// The address in an Ethereum keystore is that of its secret, or is not stated; then only
// the secret tells.
func TestStatedAddressIsCompared(t *testing.T) {
	secret := common.FromHex("0000abcdabcdabcdabcdabcdabcdabcdabcdabcdabcdabcdabcdabcdabcdabcd")
	want, err := crypto.ToECDSA(secret)
	if err != nil {
		t.Fatal(err)
	}
	address := crypto.PubkeyToAddress(want.PublicKey)
	plain := strings.ToLower(address.Hex()[2:])
	for name, c := range map[string]struct {
		secret []byte
		fields map[string]any
		want   string // in the error; empty: it loads
	}{
		"as geth writes it":  {secret, map[string]any{"address": plain}, ""},
		"with 0x":            {secret, map[string]any{"address": "0x" + plain}, ""},
		"with its checksum":  {secret, map[string]any{"address": address.Hex()}, ""},
		"without an address": {secret, nil, ""},
		"without zeros":      {secret[2:], map[string]any{"address": plain}, ""},
		"of another key":     {secret, map[string]any{"address": strings.Repeat("0", 38) + "aa"}, "its secret is that of " + address.Hex()},
		"mistyped":           {secret, map[string]any{"address": address.Hex()[:41] + "g"}, "address: "},
		"wrong checksum":     {secret, map[string]any{"address": "0x" + strings.ToUpper(plain[:39]) + plain[39:]}, "address: "},
		"empty":              {secret, map[string]any{"address": ""}, "address: "},
		"not a text":         {secret, map[string]any{"address": 7}, "is not a keystore"},
		"twice":              {secret, map[string]any{"address": plain, "Address": plain}, "given twice"},
		"no key":             {make([]byte, 32), nil, "no private key"},
	} {
		path := keystoreWith(t, c.secret, c.fields)
		key, err := LoadECDSA(path, "p")
		if c.want == "" && (err != nil || !key.Equal(want)) || c.want != "" && (err == nil || !strings.Contains(err.Error(), c.want)) {
			t.Errorf("%s: %v, expected %q", name, err, c.want)
		}
	}
	if _, err := Address(keystoreWith(t, secret, nil)); !errors.Is(err, ErrNoAddress) {
		t.Errorf("%v, expected ErrNoAddress", err)
	}
	pair := bls.NewKeyPair(new(fr.Element).SetUint64(7))
	beyond := new(big.Int).Add(fr.Modulus(), big.NewInt(7)).Bytes()
	if _, err := LoadBLS(keystoreWith(t, beyond, map[string]any{"pubKey": pair.PubKey.String()}), "p"); err == nil {
		t.Error("a BLS secret beyond the order of the group loads")
	}
}

func TestSignatureVerifiesAndSecretDoesNotShow(t *testing.T) {
	key, err := ParseBLS("123456789123456789")
	if err != nil {
		t.Fatal(err)
	}
	digest := eigenshift.Digest{1, 2, 3}
	signature, err := key.Sign(t.Context(), digest)
	if err != nil {
		t.Fatal(err)
	}
	point, err := bn254.ParseSignature(signature)
	if err != nil {
		t.Fatal(err)
	}
	public, err := bn254.ParseG2Key(key.G2())
	if err != nil || !bn254.Verify(public, digest, point) {
		t.Fatalf("signature does not verify: %v", err)
	}
	for _, verb := range []string{"%v", "%+v", "%#v", "%s", "%d", "%x"} {
		if text := fmt.Sprintf(verb, key); strings.Contains(text, "123456789123456789") || strings.Contains(text, "1b69b4bacd05f15") {
			t.Errorf("%s shows the secret: %s", verb, text)
		}
	}
}
