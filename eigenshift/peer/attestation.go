package peer

import (
	"bytes"
	"crypto/sha256"
	"crypto/x509"
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

// attestationDomain opens everything that is signed for identity. An EIP-712
// digest is the hash of bytes that begin with 0x1901, so neither signature can
// ever stand for the other.
const attestationDomain = "EigenShift peer identity v1"

// attestationOID marks the certificate extension. The arc 2.25 is open to
// anyone; the number is the low 31 bits of the first four bytes of
// attestationDomain's SHA-256 hash.
var attestationOID = asn1.ObjectIdentifier{2, 25, 305_145_406, 1}

// attestation binds a TLS key to an operator. Chain and service manager are in
// it only to tell a foreign attestation from a forged one; what counts is the
// digest, which is computed with our own.
type attestation struct {
	ChainID        uint64
	ServiceManager common.Address
	Operator       common.Address
	Expiry         time.Time // whole seconds
	Signature      eigenshift.Signature
}

// The encoding is of one length: version, chain id, service manager, operator,
// expiry, signature; wrapped as an ASN.1 octet string as X.509 wants it.
const (
	attestationVersion = 1
	attestationBytes   = 1 + 8 + common.AddressLength + common.AddressLength + 8 + len(eigenshift.Signature{})
)

func (a attestation) encode() ([]byte, error) {
	b := make([]byte, 0, attestationBytes)
	b = append(b, attestationVersion)
	b = binary.BigEndian.AppendUint64(b, a.ChainID)
	b = append(b, a.ServiceManager[:]...)
	b = append(b, a.Operator[:]...)
	b = binary.BigEndian.AppendUint64(b, uint64(a.Expiry.Unix()))
	b = append(b, a.Signature[:]...)
	return asn1.Marshal(b)
}

// decodeAttestation parses the value of the extension, which anybody can send.
// It accepts exactly what encode produces.
func decodeAttestation(value []byte) (attestation, error) {
	const header = 2 // tag, and a length below 128
	if len(value) != header+attestationBytes {
		return attestation{}, fmt.Errorf("attestation of %d bytes, want %d", len(value), header+attestationBytes)
	}
	var b []byte
	if rest, err := asn1.Unmarshal(value, &b); err != nil || len(rest) != 0 || len(b) != attestationBytes {
		return attestation{}, errors.New("attestation is not an octet string of the right length")
	}
	if b[0] != attestationVersion {
		return attestation{}, fmt.Errorf("attestation of version %d, want %d", b[0], attestationVersion)
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
	copy(a.Signature[:], take(len(a.Signature)))
	if expiry > math.MaxUint32 {
		return attestation{}, fmt.Errorf("attestation expires at %d, which is no time", expiry)
	}
	a.Expiry = time.Unix(int64(expiry), 0)
	return a, nil
}

// attestationOf finds the one attestation of a certificate.
func attestationOf(cert *x509.Certificate) (attestation, error) {
	var value []byte
	for _, ext := range cert.Extensions {
		if !ext.Id.Equal(attestationOID) {
			continue
		}
		if value != nil {
			return attestation{}, errors.New("certificate with two attestations")
		}
		value = ext.Value
	}
	if value == nil {
		return attestation{}, errors.New("certificate without an attestation")
	}
	return decodeAttestation(value)
}

// digest is what the operator's BLS key signs: every field has one length, so
// no two attestations hash the same bytes.
func (a attestation) digest(tlsKey []byte) eigenshift.Digest {
	var b bytes.Buffer
	b.WriteString(attestationDomain)
	b.Write(common.LeftPadBytes(binary.BigEndian.AppendUint64(nil, a.ChainID), 32))
	b.Write(a.ServiceManager[:])
	b.Write(a.Operator[:])
	keyHash := sha256.Sum256(tlsKey)
	b.Write(keyHash[:])
	b.Write(binary.BigEndian.AppendUint64(nil, uint64(a.Expiry.Unix())))
	return eigenshift.Digest(crypto.Keccak256Hash(b.Bytes()))
}
