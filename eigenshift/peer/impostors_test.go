package peer

import (
	"crypto/ecdsa"
	"crypto/ed25519"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/tls"
	"crypto/x509"
	"crypto/x509/pkix"
	"math/big"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/eigenshift/avs/eigenshift"
	"github.com/eigenshift/avs/eigenshift/bn254"
)

// forger writes credentials of any kind.
type forger struct {
	attestation attestation
	signer      *bn254.SecretKey
	// signedFor is the TLS key that is attested; the certificate's own when nil.
	signedFor []byte
}

func (f forger) issue(t *testing.T) tls.Certificate {
	t.Helper()
	public, private, err := ed25519.GenerateKey(rand.Reader)
	if err != nil {
		t.Fatal(err)
	}
	if f.signedFor == nil {
		if f.signedFor, err = x509.MarshalPKIXPublicKey(public); err != nil {
			t.Fatal(err)
		}
	}
	f.attestation.Signature = f.signer.Sign(f.attestation.digest(f.signedFor))
	cred, err := issue(public, private, time.Now(), f.attestation)
	if err != nil {
		t.Fatal(err)
	}
	return cred.certificate
}

// reissue changes an attestation after it was signed.
func (f forger) reissue(t *testing.T, change func(*attestation)) tls.Certificate {
	t.Helper()
	honest := f.issue(t)
	a, err := attestationOf(honest.Leaf)
	if err != nil {
		t.Fatal(err)
	}
	change(&a)
	private := honest.PrivateKey.(ed25519.PrivateKey)
	cred, err := issue(private.Public().(ed25519.PublicKey), private, time.Now(), a)
	if err != nil {
		t.Fatal(err)
	}
	return cred.certificate
}

// certificateWith is self-signed with these extensions.
func certificateWith(t *testing.T, ecdsaKey bool, extensions ...pkix.Extension) tls.Certificate {
	t.Helper()
	template := &x509.Certificate{SerialNumber: big.NewInt(1), NotAfter: time.Now().Add(time.Hour), ExtraExtensions: extensions}
	var private any
	var public any
	if ecdsaKey {
		key, err := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
		if err != nil {
			t.Fatal(err)
		}
		private, public = key, key.Public()
	} else {
		pub, key, err := ed25519.GenerateKey(rand.Reader)
		if err != nil {
			t.Fatal(err)
		}
		private, public = key, pub
	}
	der, err := x509.CreateCertificate(rand.Reader, template, template, public, private)
	if err != nil {
		t.Fatal(err)
	}
	return tls.Certificate{Certificate: [][]byte{der}, PrivateKey: private}
}

// impostor is one way to come without a right to.
type impostor struct {
	name        string
	certificate func(t *testing.T, honest forger, n *neighbours) []tls.Certificate
	configure   func(*tls.Config)
	want        error // nil: refused beneath identity
	beneath     bool  // as a server, refused beneath identity
}

// neighbours are the operators that an impostor meets: it holds the keys of
// alice, and knows the public ones of bob, whom it connects to.
type neighbours struct {
	registry *registry
	bob      *member
	alice    eigenshift.Operator
	aliceKey *bn254.SecretKey
	stranger common.Address
}

func one(c tls.Certificate) []tls.Certificate { return []tls.Certificate{c} }

var impostors = []impostor{
	{name: "unregistered", want: ErrUnregistered, certificate: func(t *testing.T, f forger, n *neighbours) []tls.Certificate {
		f.attestation.Operator = n.stranger
		return one(f.issue(t))
	}},
	{name: "deregistered", want: ErrUnregistered, certificate: func(t *testing.T, f forger, n *neighbours) []tls.Certificate {
		n.registry.remove(n.alice.Address)
		return one(f.issue(t))
	}},
	{name: "expired", want: ErrExpired, certificate: func(t *testing.T, f forger, n *neighbours) []tls.Certificate {
		f.attestation.Expiry = time.Now().Add(-3 * time.Minute)
		return one(f.issue(t))
	}},
	{name: "valid for too long", want: ErrExpired, certificate: func(t *testing.T, f forger, n *neighbours) []tls.Certificate {
		f.attestation.Expiry = time.Now().Add(49 * time.Hour)
		return one(f.issue(t))
	}},
	{name: "another chain", want: ErrForeign, certificate: func(t *testing.T, f forger, n *neighbours) []tls.Certificate {
		f.attestation.ChainID = 1
		return one(f.issue(t))
	}},
	{name: "another AVS", want: ErrForeign, certificate: func(t *testing.T, f forger, n *neighbours) []tls.Certificate {
		f.attestation.ServiceManager = address(99)
		return one(f.issue(t))
	}},
	{name: "another AVS, relabelled", want: ErrForged, certificate: func(t *testing.T, f forger, n *neighbours) []tls.Certificate {
		foreign := f
		foreign.attestation.ServiceManager = address(99)
		public, private, err := ed25519.GenerateKey(rand.Reader)
		if err != nil {
			t.Fatal(err)
		}
		der, err := x509.MarshalPKIXPublicKey(public)
		if err != nil {
			t.Fatal(err)
		}
		f.attestation.Signature = f.signer.Sign(foreign.attestation.digest(der))
		cred, err := issue(public, private, time.Now(), f.attestation)
		if err != nil {
			t.Fatal(err)
		}
		return one(cred.certificate)
	}},
	{name: "signed by another operator's key", want: ErrForged, certificate: func(t *testing.T, f forger, n *neighbours) []tls.Certificate {
		f.signer = secretKey(t)
		return one(f.issue(t))
	}},
	{name: "attestation of another TLS key", want: ErrForged, certificate: func(t *testing.T, f forger, n *neighbours) []tls.Certificate {
		f.signedFor = n.bob.dialer.identity.current.Load().certificate.Leaf.RawSubjectPublicKeyInfo
		return one(f.issue(t))
	}},
	{name: "later expiry than attested", want: ErrForged, certificate: func(t *testing.T, f forger, n *neighbours) []tls.Certificate {
		return one(f.reissue(t, func(a *attestation) { a.Expiry = a.Expiry.Add(time.Hour) }))
	}},
	{name: "another's certificate without its key", certificate: func(t *testing.T, f forger, n *neighbours) []tls.Certificate {
		stolen := f.issue(t)
		_, private, err := ed25519.GenerateKey(rand.Reader)
		if err != nil {
			t.Fatal(err)
		}
		return one(tls.Certificate{Certificate: stolen.Certificate, PrivateKey: swappedKey{PrivateKey: private, public: stolen.Leaf.PublicKey.(ed25519.PublicKey)}})
	}},
	{name: "the other side's own identity", want: ErrSelf, certificate: func(t *testing.T, f forger, n *neighbours) []tls.Certificate {
		f.attestation.Operator, f.signer = n.bob.op.Address, n.bob.key
		return one(f.issue(t))
	}},
	{name: "another protocol version than was signed", want: ErrForged, certificate: func(t *testing.T, f forger, _ *neighbours) []tls.Certificate {
		return one(f.reissue(t, func(a *attestation) { a.Version++ }))
	}},
	{name: "other agreed parameters than were signed", want: ErrForged, certificate: func(t *testing.T, f forger, _ *neighbours) []tls.Certificate {
		return one(f.reissue(t, func(a *attestation) { a.Hash[0]++ }))
	}},
	{name: "a plain attestation made one with a declaration", want: ErrForged, certificate: func(t *testing.T, f forger, _ *neighbours) []tls.Certificate {
		f.attestation.declaration = declaration{}
		return one(f.reissue(t, func(a *attestation) { a.Version = 2 }))
	}},
	{name: "a declaration made a plain attestation", want: ErrForged, certificate: func(t *testing.T, f forger, _ *neighbours) []tls.Certificate {
		return one(f.reissue(t, func(a *attestation) { a.declaration = declaration{} }))
	}},
	{name: "a plain attestation under the other's name", want: ErrMalformed, certificate: func(t *testing.T, f forger, _ *neighbours) []tls.Certificate {
		f.attestation.declaration = declaration{}
		value, err := f.attestation.encode()
		if err != nil {
			t.Fatal(err)
		}
		return one(certificateWith(t, false, pkix.Extension{Id: attestationOID, Value: value}))
	}},
	{name: "no attestation", want: ErrMalformed, certificate: func(t *testing.T, f forger, n *neighbours) []tls.Certificate {
		return one(certificateWith(t, false))
	}},
	{name: "garbage for an attestation", want: ErrMalformed, certificate: func(t *testing.T, f forger, n *neighbours) []tls.Certificate {
		return one(certificateWith(t, false, pkix.Extension{Id: attestationOID, Value: []byte{4, 2, 1, 2}}))
	}},
	{name: "ECDSA key", want: ErrMalformed, certificate: func(t *testing.T, f forger, n *neighbours) []tls.Certificate {
		value, err := f.attestation.encode()
		if err != nil {
			t.Fatal(err)
		}
		return one(certificateWith(t, true, pkix.Extension{Id: attestationOID, Value: value}))
	}},
	{name: "oversized certificate", want: ErrMalformed, certificate: func(t *testing.T, f forger, n *neighbours) []tls.Certificate {
		value, err := f.attestation.encode()
		if err != nil {
			t.Fatal(err)
		}
		ballast := pkix.Extension{Id: []int{2, 999, 1}, Value: make([]byte, maxCertificateBytes)}
		return one(certificateWith(t, false, pkix.Extension{Id: attestationOID, Value: value}, ballast))
	}},
	{name: "a certificate as large as TLS allows", want: ErrMalformed, certificate: func(t *testing.T, f forger, n *neighbours) []tls.Certificate {
		ballast := pkix.Extension{Id: []int{2, 999, 1}, Value: make([]byte, 60<<10)}
		return one(certificateWith(t, false, ballast))
	}},
	{name: "a chain of certificates", want: ErrMalformed, certificate: func(t *testing.T, f forger, n *neighbours) []tls.Certificate {
		c := f.issue(t)
		c.Certificate = append(c.Certificate, c.Certificate[0])
		return one(c)
	}},
	{name: "TLS 1.2", certificate: func(t *testing.T, f forger, n *neighbours) []tls.Certificate {
		return one(f.issue(t))
	}, configure: func(c *tls.Config) { c.MinVersion, c.MaxVersion = tls.VersionTLS12, tls.VersionTLS12 }},
	{name: "HTTP/1.1", want: ErrMalformed, beneath: true, certificate: func(t *testing.T, f forger, n *neighbours) []tls.Certificate {
		return one(f.issue(t))
	}, configure: func(c *tls.Config) { c.NextProtos = []string{"http/1.1"} }},
	{name: "unknown protocol", certificate: func(t *testing.T, f forger, n *neighbours) []tls.Certificate {
		return one(f.issue(t))
	}, configure: func(c *tls.Config) { c.NextProtos = []string{"eigenshift-raft/2"} }},
	{name: "no protocol", want: ErrMalformed, certificate: func(t *testing.T, f forger, n *neighbours) []tls.Certificate {
		return one(f.issue(t))
	}, configure: func(c *tls.Config) { c.NextProtos = nil }},
}

// swappedKey claims to be the key of public.
type swappedKey struct {
	ed25519.PrivateKey
	public ed25519.PublicKey
}
