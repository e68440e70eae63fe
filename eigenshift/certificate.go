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

// Certificate proves that a stake quorum of the task's reference block signed
// [OperatorSet.Message] of Digest.
type Certificate struct {
	Digest Digest
	// Parts are the sums that the contract checks, at least one: see [OperatorSet.Counts].
	Parts      []Part
	NonSigners []OperatorID // ascending
}

// Part is a sum of signatures, and that of the signers' keys.
type Part struct {
	Signature Signature
	SignerKey G2Key
}

// writtenCertificate is the form in which certificates are encoded. A certificate of one
// part has the encoding of the time when all had one.
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
