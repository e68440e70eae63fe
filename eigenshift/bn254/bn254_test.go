package bn254

import (
	"bytes"
	"context"
	"crypto/rand"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"math/big"
	"strings"
	"testing"

	"github.com/Layr-Labs/eigensdk-go/crypto/bls"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/eigenshift/avs/eigenshift"
)

var (
	p = new(big.Int).SetBytes(fieldModulus[:])
	r = bigOf("30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001")
)

func bigOf(hexadecimal string) *big.Int {
	n, ok := new(big.Int).SetString(hexadecimal, 16)
	if !ok {
		panic(hexadecimal)
	}
	return n
}

func key(t testing.TB, n int64) *SecretKey {
	t.Helper()
	k, err := NewSecretKey(big.NewInt(n).FillBytes(make([]byte, 32)))
	if err != nil {
		t.Fatal(err)
	}
	return k
}

func digest(n int) eigenshift.Digest {
	return eigenshift.Digest(crypto.Keccak256Hash(big.NewInt(int64(n)).Bytes()))
}

// Generators of EIP-196 and EIP-197.
func TestKeyOneIsTheGenerators(t *testing.T) {
	k := key(t, 1)
	if got, want := hexOf(k.G1()), strings.Repeat("00", 31)+"01"+strings.Repeat("00", 31)+"02"; got != want {
		t.Errorf("G1 %s, want %s", got, want)
	}
	g2 := k.G2()
	want := "198e9393920d483a7260bfb731fb5d25f1aa493335a9e71297e485b7aef312c2" +
		"1800deef121f1e76426a00665e5c4479674322d4f75edadd46debd5cd992f6ed" +
		"090689d0585ff075ec9e99ad690c3395bc4b313370b38ef355acdadcd122975b" +
		"12c85ea5db8c6deb4aab71808dcb408fe3d1e7690c43d37b4ce6cc0166fa7daa"
	if got := hex.EncodeToString(g2[:]); got != want {
		t.Errorf("G2 %s, want %s", got, want)
	}
	// keccak256 of the 64 bytes above, as EigenLayer's BN254.hashG1Point.
	if got, want := k.OperatorID().String(), "0xe90b7bceb6e7df5418fb78d8ee546e97c83a08bbccc01a0644d599ccd2a7c2e0"; got != want {
		t.Errorf("operator id %s, want %s", got, want)
	}
}

func hexOf(k eigenshift.G1Key) string { return hex.EncodeToString(k[:]) }

// hashToG1 is EigenLayer's BN254.hashToG1 written from its description: the
// first x from the digest on for which x³+3 is a square, and its root
// (x³+3)^((p+1)/4).
func hashToG1(d eigenshift.Digest) (x, y *big.Int) {
	x = new(big.Int).Mod(new(big.Int).SetBytes(d[:]), p)
	exponent := new(big.Int).Rsh(new(big.Int).Add(p, big.NewInt(1)), 2)
	for {
		beta := new(big.Int).Exp(x, big.NewInt(3), p)
		beta.Add(beta, big.NewInt(3)).Mod(beta, p)
		y = new(big.Int).Exp(beta, exponent, p)
		if square := new(big.Int).Exp(y, big.NewInt(2), p); square.Cmp(beta) == 0 {
			return x, y
		}
		x.Add(x, big.NewInt(1)).Mod(x, p)
	}
}

func TestSignatureByKeyOneIsTheHashedPoint(t *testing.T) {
	k := key(t, 1)
	for i := range 50 {
		d := digest(i)
		x, y := hashToG1(d)
		var want eigenshift.Signature
		x.FillBytes(want[:32])
		y.FillBytes(want[32:])
		if got := k.Sign(d); got != want {
			t.Fatalf("digest %s: hashed to %x, want %x", d, got, want)
		}
	}
}

func TestSameAsEigensdk(t *testing.T) {
	pair, err := bls.NewKeyPairFromString("1234567890123456789")
	if err != nil {
		t.Fatal(err)
	}
	k, err := FromKeyPair(pair)
	if err != nil {
		t.Fatal(err)
	}
	d := digest(1)
	if got, want := k.Sign(d), pair.SignMessage(d).RawBytes(); got != want {
		t.Errorf("signature %x, want %x", got, want)
	}
	if got, want := k.OperatorID().String(), pair.PubKey.GetOperatorID(); got != want {
		t.Errorf("operator id %s, want %s", got, want)
	}
	g1 := k.G1()
	if got, want := g1[:], pair.PubKey.Serialize(); !bytes.Equal(got, want) {
		t.Errorf("G1 %x, want %x", got, want)
	}
	pair.PrivKey.SetZero() // theirs to change
	if k.Sign(d) == (eigenshift.Signature{}) {
		t.Error("the key changed with the pair that it came from")
	}
}

func TestSignVerify(t *testing.T) {
	a, b := key(t, 11), key(t, 12)
	d := digest(1)
	signed, err := a.Signer().Sign(context.Background(), d)
	if err != nil {
		t.Fatal(err)
	}
	s := parsedSignature(t, signed)
	if !Verify(parsedKey(t, a), d, s) {
		t.Error("own signature does not verify")
	}
	if Verify(parsedKey(t, b), d, s) {
		t.Error("verifies for another key")
	}
	if Verify(parsedKey(t, a), digest(2), s) {
		t.Error("verifies for another digest")
	}
	if Verify(parsedKey(t, a), d, parsedSignature(t, b.Sign(d))) {
		t.Error("another's signature verifies")
	}
}

func parsedKey(t testing.TB, k *SecretKey) G2 {
	t.Helper()
	parsed, err := ParseG2Key(k.G2())
	if err != nil {
		t.Fatal(err)
	}
	return parsed
}

func parsedSignature(t testing.TB, s eigenshift.Signature) G1 {
	t.Helper()
	parsed, err := ParseSignature(s)
	if err != nil {
		t.Fatal(err)
	}
	return parsed
}

func TestSumsVerifyAsOne(t *testing.T) {
	d := digest(3)
	var signatures []G1
	var keys []G2
	scalars := new(big.Int)
	for i := range int64(20) {
		k := key(t, 100+i%15) // some twice: doubling
		signatures = append(signatures, parsedSignature(t, k.Sign(d)))
		keys = append(keys, parsedKey(t, k))
		scalars.Add(scalars, big.NewInt(100+i%15))
	}
	signature, sum := SumG1(signatures), SumG2(keys)
	if !Verify(sum, d, signature) {
		t.Error("sum does not verify")
	}
	whole := key(t, scalars.Int64())
	if sum.Key() != whole.G2() || signature.Signature() != whole.Sign(d) {
		t.Error("sum differs from the key of the summed secrets")
	}
	if Verify(SumG2(keys[1:]), d, signature) || Verify(sum, d, SumG1(signatures[1:])) {
		t.Error("verifies with one missing")
	}
	if SumG1(signatures[:1]).Signature() != signatures[0].Signature() || SumG2(keys[:1]).Key() != keys[0].Key() {
		t.Error("sum of one differs")
	}
	if signatures[0].Signature() != key(t, 100).Sign(d) {
		t.Error("summing changed a summand")
	}
}

func TestInfinityVerifiesNothing(t *testing.T) {
	d := digest(1)
	k, minus := key(t, 5), keyOf(t, new(big.Int).Sub(r, big.NewInt(5)))
	none := SumG1([]G1{parsedSignature(t, k.Sign(d)), parsedSignature(t, minus.Sign(d))})
	nobody := SumG2([]G2{parsedKey(t, k), parsedKey(t, minus)})
	if none.Signature() != (eigenshift.Signature{}) || nobody.Key() != (eigenshift.G2Key{}) {
		t.Fatal("opposite points do not cancel out")
	}
	for name, ok := range map[string]bool{
		"cancelled sums": Verify(nobody, d, none),
		"empty sums":     Verify(SumG2(nil), d, SumG1(nil)),
		"zero values":    Verify(G2{}, d, G1{}),
		"no key":         Verify(G2{}, d, parsedSignature(t, k.Sign(d))),
		"no signature":   Verify(parsedKey(t, k), d, G1{}),
		"sum of nothing": Verify(parsedKey(t, k), d, SumG1([]G1{{}, {}})),
	} {
		if ok {
			t.Errorf("%s verify", name)
		}
	}
	if (G1{}).Signature() != (eigenshift.Signature{}) || (G1{}).Key() != (eigenshift.G1Key{}) || (G2{}).Key() != (eigenshift.G2Key{}) {
		t.Error("the zero value is not encoded as zeros")
	}
	if SumG2([]G2{{}, parsedKey(t, k)}).Key() != k.G2() {
		t.Error("a zero value changes a sum")
	}
}

func keyOf(t *testing.T, scalar *big.Int) *SecretKey {
	t.Helper()
	k, err := NewSecretKey(scalar.FillBytes(make([]byte, 32)))
	if err != nil {
		t.Fatal(err)
	}
	return k
}

func TestCheckKeyPair(t *testing.T) {
	a, b := key(t, 3), key(t, 4)
	if err := CheckKeyPair(a.G1(), a.G2()); err != nil {
		t.Error(err)
	}
	for name, err := range map[string]error{
		"two secrets": CheckKeyPair(a.G1(), b.G2()),
		"bad G1":      CheckKeyPair(eigenshift.G1Key{}, a.G2()),
		"bad G2":      CheckKeyPair(a.G1(), eigenshift.G2Key{}),
	} {
		if err == nil {
			t.Errorf("%s: no error", name)
		}
	}
}

func TestSecretKeyBounds(t *testing.T) {
	for name, scalar := range map[string][]byte{
		"empty":           nil,
		"short":           make([]byte, 31),
		"long":            append(make([]byte, 32), 1),
		"zero":            make([]byte, 32),
		"the order":       r.FillBytes(make([]byte, 32)),
		"above the order": bytes.Repeat([]byte{0xff}, 32),
	} {
		if _, err := NewSecretKey(scalar); err == nil {
			t.Errorf("%s: accepted", name)
		}
	}
	keyOf(t, new(big.Int).Sub(r, big.NewInt(1)))
	if _, err := FromKeyPair(nil); err == nil {
		t.Error("nil pair accepted")
	}
	a, err := GenerateSecretKey(rand.Reader)
	if err != nil {
		t.Fatal(err)
	}
	b, err := GenerateSecretKey(rand.Reader)
	if err != nil {
		t.Fatal(err)
	}
	if a.G1() == b.G1() {
		t.Error("the same key twice")
	}
	if _, err := GenerateSecretKey(bytes.NewReader(make([]byte, 40))); err == nil {
		t.Error("a key from a source that ran dry")
	}
}

func TestSecretDoesNotShow(t *testing.T) {
	scalar := new(big.Int).Rsh(r, 3)
	k := keyOf(t, scalar)
	limbs := [4]uint64(*k.pair.PrivKey) // in Montgomery form
	secrets := []string{scalar.String(), scalar.Text(16), fmt.Sprint(limbs[0]), fmt.Sprintf("%x", limbs[0])}
	encoded, err := json.Marshal(struct{ Key *SecretKey }{k})
	if err != nil {
		t.Fatal(err)
	}
	outputs := []string{k.String(), string(encoded), fmt.Sprint(struct{ Key any }{k})}
	for _, verb := range []string{"%v", "%+v", "%#v", "%s", "%q", "%x", "%d", "%T"} {
		outputs = append(outputs, fmt.Sprintf(verb, k))
	}
	for _, out := range outputs {
		for _, secret := range secrets {
			if strings.Contains(out, secret) {
				t.Errorf("%q shows the secret", out)
			}
		}
	}
	if !strings.Contains(k.String(), k.OperatorID().String()) {
		t.Errorf("%q does not name the operator", k)
	}
	if (*SecretKey)(nil).String() == "" {
		t.Error("no text for no key")
	}
}
