package table

import (
	"encoding/binary"
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/accounts/abi"

	"github.com/eigenshift/avs/bindings/bn254certificateverifier"
)

// part is what the signers of one quorum have signed: ITableQuorumVerifier's
// QuorumCertificate. Names of fields are those of the ABI.
type part struct {
	Signature  g1Point
	Apk        g2Point
	NonSigners []witness
}

type (
	witness = bn254certificateverifier.IBN254CertificateVerifierBN254OperatorInfoWitness
	info    = bn254certificateverifier.IBN254CertificateVerifierBN254OperatorInfo
)

// The types are written out because they stand in no function's signature.
var (
	pointFields   = []abi.ArgumentMarshaling{{Name: "X", Type: "uint256"}, {Name: "Y", Type: "uint256"}}
	witnessFields = []abi.ArgumentMarshaling{
		{Name: "operatorIndex", Type: "uint32"}, {Name: "operatorInfoProof", Type: "bytes"},
		{Name: "operatorInfo", Type: "tuple", Components: []abi.ArgumentMarshaling{
			{Name: "pubkey", Type: "tuple", Components: pointFields}, {Name: "weights", Type: "uint256[]"},
		}},
	}
	partFields = []abi.ArgumentMarshaling{
		{Name: "signature", Type: "tuple", Components: pointFields},
		{Name: "apk", Type: "tuple", Components: []abi.ArgumentMarshaling{{Name: "X", Type: "uint256[2]"}, {Name: "Y", Type: "uint256[2]"}}},
		{Name: "nonSigners", Type: "tuple[]", Components: witnessFields},
	}
)

func listOf(fields []abi.ArgumentMarshaling) (abi.Arguments, error) {
	of, err := abi.NewType("tuple[]", "", fields)
	if err != nil {
		return nil, fmt.Errorf("parse type of a certificate: %w", err)
	}
	return abi.Arguments{{Type: of}}, nil
}

// encodeParts returns a certificate as the verifier decodes it.
func encodeParts(parts []part) ([]byte, error) { return encode(partFields, parts) }

// encodeWitnesses returns places in a table as the verifier decodes them.
func encodeWitnesses(places []witness) ([]byte, error) { return encode(witnessFields, places) }

func encode(fields []abi.ArgumentMarshaling, values any) ([]byte, error) {
	arguments, err := listOf(fields)
	if err != nil {
		return nil, err
	}
	encoded, err := arguments.Pack(values)
	if err != nil {
		return nil, fmt.Errorf("encode certificate: %w", err)
	}
	return encoded, nil
}

// NonSigners returns, for each quorum, the places in the table of those that a
// certificate says did not sign. The certificate may be anything: no more of it is read than that,
// since arrays whose parts point to each other would decode to far more than its size.
func NonSigners(certificate []byte, quorums int) ([][]uint32, error) {
	parts, err := reader(certificate).array(0, quorums)
	if err != nil {
		return nil, err
	}
	if len(parts) != quorums {
		return nil, fmt.Errorf("%d parts about %d quorums", len(parts), quorums)
	}
	const nonSigners = 6 // words before their offset: a point in G1, one in G2
	all := make([][]uint32, quorums)
	for i, part := range parts {
		witnesses, err := part.array(nonSigners, maxMembers)
		if err != nil {
			return nil, fmt.Errorf("part %d: %w", i, err)
		}
		for _, w := range witnesses {
			place, err := w.number(0)
			if err != nil {
				return nil, fmt.Errorf("part %d: %w", i, err)
			}
			all[i] = append(all[i], place)
		}
	}
	return all, nil
}

// reader is the encoding of a tuple or of an array, from where its offsets count on.
type reader []byte

const wordBytes = 32

var errEncoding = errors.New("not the encoding of a certificate")

// number reads a word, which must fit into 32 bits.
func (r reader) number(word int) (uint32, error) {
	if len(r) < (word+1)*wordBytes {
		return 0, errEncoding
	}
	w := r[word*wordBytes : (word+1)*wordBytes]
	for _, b := range w[:wordBytes-4] {
		if b != 0 {
			return 0, errEncoding
		}
	}
	return binary.BigEndian.Uint32(w[wordBytes-4:]), nil
}

// at follows an offset.
func (r reader) at(word int) (reader, error) {
	offset, err := r.number(word)
	if err != nil || uint64(offset) > uint64(len(r)) {
		return nil, errEncoding
	}
	return r[offset:], nil
}

// array follows the offset of an array of dynamic tuples, at most so many.
func (r reader) array(word, most int) ([]reader, error) {
	array, err := r.at(word)
	if err != nil {
		return nil, err
	}
	length, err := array.number(0)
	if err != nil {
		return nil, err
	}
	if uint64(length) > uint64(most) {
		return nil, fmt.Errorf("%d entries, at most %d can be", length, most)
	}
	array = array[wordBytes:]
	entries := make([]reader, length)
	for i := range entries {
		if entries[i], err = array.at(i); err != nil {
			return nil, err
		}
	}
	return entries, nil
}
