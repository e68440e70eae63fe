package bn254

import (
	"testing"

	"github.com/eigenshift/avs/eigenshift"
)

func FuzzParse(f *testing.F) {
	k := key(f, 9)
	g1, g2, s := k.G1(), k.G2(), k.Sign(digest(1))
	f.Add(g1[:], g2[:])
	f.Add(s[:], g2[:])
	f.Add([]byte{0x40}, []byte{0x80})
	f.Fuzz(func(t *testing.T, a, b []byte) {
		var s eigenshift.Signature
		var k eigenshift.G2Key
		copy(s[:], a)
		copy(k[:], b)
		signature, err := ParseSignature(s)
		if err == nil && signature.Signature() != s {
			t.Errorf("%x parsed to %x", s, signature.Signature())
		}
		key, err := ParseG2Key(k)
		if err == nil && key.Key() != k {
			t.Errorf("%x parsed to %x", k, key.Key())
		}
		if Verify(key, eigenshift.Digest{1}, signature) {
			t.Errorf("%x verifies for %x", s, k)
		}
	})
}

func BenchmarkSign(b *testing.B) {
	k := key(b, 9)
	for b.Loop() {
		k.Sign(digest(1))
	}
}

func BenchmarkVerify(b *testing.B) {
	k := key(b, 9)
	public, s := parsedKey(b, k), parsedSignature(b, k.Sign(digest(1)))
	for b.Loop() {
		if !Verify(public, digest(1), s) {
			b.Fatal("does not verify")
		}
	}
}

func BenchmarkParseSignature(b *testing.B) {
	s := key(b, 9).Sign(digest(1))
	for b.Loop() {
		parsedSignature(b, s)
	}
}

func BenchmarkParseG2Key(b *testing.B) {
	k := key(b, 9)
	encoded := k.G2()
	for b.Loop() {
		if _, err := ParseG2Key(encoded); err != nil {
			b.Fatal(err)
		}
	}
}
