package peer

import (
	"bytes"
	"crypto/sha256"
	"crypto/x509"
	"crypto/x509/pkix"
	"encoding/asn1"
	"encoding/binary"
	"errors"
	"fmt"
	"math"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/eigenshift/avs/eigenshift"
)

// The prefix of the bytes that are signed for identity, by version. An EIP-712 digest
// is the hash of bytes that begin with 0x1901, so neither signature can ever stand
// for the other.
const (
	plainDomain = "EigenShift peer identity v1"
	domain      = "EigenShift peer identity v2"
)

// The certificate extensions. The arc 2.25 is open to anyone; the number is the low
// 31 bits of the first four bytes of plainDomain's SHA-256 hash. Operators of
// protocol version 1 know only the first, and look at no other.
var (
	plainOID       = asn1.ObjectIdentifier{2, 25, 305_145_406, 1}
	attestationOID = asn1.ObjectIdentifier{2, 25, 305_145_406, 2}
)

// attestation binds a TLS key to an operator and its declaration. Chain and service
// manager are in it only to tell a foreign attestation from a forged one: the digest is
// computed with this operator's own.
type attestation struct {
	declaration
	ChainID        uint64
	ServiceManager common.Address
	Operator       common.Address
	Expiry         time.Time // whole seconds
	Signature      eigenshift.Signature
}

// declaration is the protocol version that an operator speaks, and the hash of the text of
// its agreed parameters. Version 1, whose attestations are plain, has no hash; 0 stands
// for it.
type declaration struct {
	Version uint32
	Hash    common.Hash
}

func (c declaration) plain() bool { return c.Version <= 1 }

// Each encoding is of one length: its number, chain id, service manager, operator,
// expiry, unless it is plain the declaration, and the signature; wrapped as an ASN.1 octet
// string as X.509 wants it.
const (
	plainEncoding    = 1
	encoding         = 2
	declarationBytes = 4 + common.HashLength
	plainBytes       = 1 + 8 + common.AddressLength + common.AddressLength + 8 + len(eigenshift.Signature{})
	attestationBytes = plainBytes + declarationBytes
)

// extension returns the attestation as it stands in a certificate.
func (a attestation) extension() (pkix.Extension, error) {
	value, err := a.encode()
	if a.plain() {
		return pkix.Extension{Id: plainOID, Value: value}, err
	}
	return pkix.Extension{Id: attestationOID, Value: value}, err
}

func (a attestation) encode() ([]byte, error) {
	b := make([]byte, 0, attestationBytes)
	if a.plain() {
		b = append(b, plainEncoding)
	} else {
		b = append(b, encoding)
	}
	b = binary.BigEndian.AppendUint64(b, a.ChainID)
	b = append(b, a.ServiceManager[:]...)
	b = append(b, a.Operator[:]...)
	b = binary.BigEndian.AppendUint64(b, uint64(a.Expiry.Unix()))
	if !a.plain() {
		b = binary.BigEndian.AppendUint32(b, a.Version)
		b = append(b, a.Hash[:]...)
	}
	b = append(b, a.Signature[:]...)
	return asn1.Marshal(b)
}

// decodeAttestation parses the value of an extension, which anybody can send. It
// accepts exactly the values that encode returns.
func decodeAttestation(value []byte) (attestation, error) {
	const header = 3 // tag, and a length of up to two bytes
	if len(value) > header+attestationBytes {
		return attestation{}, fmt.Errorf("attestation of %d bytes, at most %d allowed", len(value), header+attestationBytes)
	}
	var b []byte
	if rest, err := asn1.Unmarshal(value, &b); err != nil || len(rest) != 0 || len(b) == 0 {
		return attestation{}, errors.New("attestation is not an octet string")
	}
	plain := b[0] == plainEncoding
	switch {
	case !plain && b[0] != encoding:
		return attestation{}, fmt.Errorf("attestation of encoding %d, want %d or %d", b[0], plainEncoding, encoding)
	case plain && len(b) != plainBytes, !plain && len(b) != attestationBytes:
		return attestation{}, fmt.Errorf("attestation of encoding %d in %d bytes", b[0], len(b))
	}
	b = b[1:]
	take := func(n int) []byte {
		field := b[:n]
		b = b[n:]
		return field
	}
	var a attestation
	a.ChainID = binary.BigEndian.Uint64(take(8))
	copy(a.ServiceManager[:], take(common.AddressLength))
	copy(a.Operator[:], take(common.AddressLength))
	expiry := binary.BigEndian.Uint64(take(8))
	if !plain {
		a.Version = binary.BigEndian.Uint32(take(4))
		copy(a.Hash[:], take(common.HashLength))
		if a.declaration.plain() {
			return attestation{}, fmt.Errorf("attestation of protocol version %d with agreed parameters", a.Version)
		}
	}
	copy(a.Signature[:], take(len(a.Signature)))
	if expiry > math.MaxUint32 {
		return attestation{}, fmt.Errorf("attestation expires at %d, which is no time", expiry)
	}
	a.Expiry = time.Unix(int64(expiry), 0)
	return a, nil
}

// attestationOf finds the attestation of a certificate: the one with a declaration, else
// the plain one.
func attestationOf(cert *x509.Certificate) (attestation, error) {
	for _, id := range []asn1.ObjectIdentifier{attestationOID, plainOID} {
		value, err := extensionOf(cert, id)
		if err != nil {
			return attestation{}, err
		}
		if value == nil {
			continue
		}
		a, err := decodeAttestation(value)
		if err == nil && a.plain() != id.Equal(plainOID) {
			err = errors.New("attestation under the name of the other encoding")
		}
		return a, err
	}
	return attestation{}, errors.New("certificate without an attestation")
}

// extensionOf finds the one extension with an id; nil when there is none.
func extensionOf(cert *x509.Certificate, id asn1.ObjectIdentifier) (value []byte, err error) {
	for _, ext := range cert.Extensions {
		if !ext.Id.Equal(id) {
			continue
		}
		if value != nil {
			return nil, errors.New("certificate with two attestations")
		}
		value = ext.Value
	}
	return value, nil
}

// digest is the digest that the operator's BLS key signs. Every field has one length, so
// no two attestations hash the same bytes.
func (a attestation) digest(tlsKey []byte) eigenshift.Digest {
	var b bytes.Buffer
	if a.plain() {
		b.WriteString(plainDomain)
	} else {
		b.WriteString(domain)
	}
	b.Write(common.LeftPadBytes(binary.BigEndian.AppendUint64(nil, a.ChainID), 32))
	b.Write(a.ServiceManager[:])
	b.Write(a.Operator[:])
	keyHash := sha256.Sum256(tlsKey)
	b.Write(keyHash[:])
	b.Write(binary.BigEndian.AppendUint64(nil, uint64(a.Expiry.Unix())))
	if !a.plain() {
		b.Write(binary.BigEndian.AppendUint32(nil, a.Version))
		b.Write(a.Hash[:])
	}
	return eigenshift.Digest(crypto.Keccak256Hash(b.Bytes()))
}
