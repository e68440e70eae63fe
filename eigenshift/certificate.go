package eigenshift

import (
	"errors"
	"io"

	"github.com/ethereum/go-ethereum/rlp"
)

// Certified is a task with the response that a stake quorum agrees on, and the
// certificate that proves it: all that is needed to submit.
type Certified struct {
	Task        EncodedTask
	Response    []byte
	Certificate Certificate
}

// MaxParts bounds the parts of a certificate: an AVS has at most so many quorums.
const MaxParts = 32

// Certificate proves that a stake quorum signed Digest at the task's reference
// block: what they signed is [OperatorSet.Message] of it.
type Certificate struct {
	Digest Digest
	// Parts are the sums that the contract checks: see [OperatorSet.Terms]. There is at
	// least one.
	Parts      []Part
	NonSigners []OperatorID // ascending
}

// Part is signatures, and the keys of their signers, added up.
type Part struct {
	Signature Signature
	SignerKey G2Key
}

// writtenCertificate is the form in which certificates are encoded. One of a single
// part has the encoding that it had before there were others.
type writtenCertificate struct {
	Digest     Digest
	Signature  Signature
	SignerKey  G2Key
	NonSigners []OperatorID
	Further    []Part `rlp:"optional"`
}

// EncodeRLP implements [rlp.Encoder].
func (c Certificate) EncodeRLP(w io.Writer) error {
	written := writtenCertificate{Digest: c.Digest, NonSigners: c.NonSigners}
	if len(c.Parts) > 0 {
		written.Signature, written.SignerKey = c.Parts[0].Signature, c.Parts[0].SignerKey
	}
	if len(c.Parts) > 1 {
		written.Further = c.Parts[1:]
	}
	return rlp.Encode(w, written)
}

// DecodeRLP implements [rlp.Decoder].
func (c *Certificate) DecodeRLP(s *rlp.Stream) error {
	var written writtenCertificate
	if err := s.Decode(&written); err != nil {
		return err
	}
	if written.Further != nil && len(written.Further) == 0 {
		return errors.New("certificate with an empty list of further parts")
	}
	*c = Certificate{
		Digest: written.Digest, NonSigners: written.NonSigners,
		Parts: append([]Part{{Signature: written.Signature, SignerKey: written.SignerKey}}, written.Further...),
	}
	return nil
}
