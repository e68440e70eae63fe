package table

import (
	"context"
	"fmt"
	"math/big"
	"slices"

	"github.com/ethereum/go-ethereum/common"

	"github.com/eigenshift/avs/eigenshift"
	"github.com/eigenshift/avs/eigenshift/bn254"
	"github.com/eigenshift/avs/eigenshift/track"
	"github.com/eigenshift/avs/operator/backend"
	"github.com/eigenshift/avs/operator/chain"
)

// proof is a certificate as the verifier takes it.
type proof []part

// Calls implements [backend.Proof]: a table has all that is needed.
func (proof) Calls() []*chain.Call { return nil }

// Encode implements [backend.Proof].
func (p proof) Encode() ([]byte, error) { return encodeParts(p) }

// Prepare implements [backend.Backend]. All that Prove needs is in the table.
func (r *Registry) Prepare(context.Context, eigenshift.BlockRef) error { return nil }

// Prove implements [backend.Backend].
func (r *Registry) Prove(ctx context.Context, c eigenshift.Certified) (backend.Proof, error) {
	s, err := r.state(ctx, c.Task.Reference.Number)
	if err != nil {
		return nil, track.Because(track.NoOperatorSet, err)
	}
	p, err := s.prove(c.Certificate)
	if err != nil {
		return nil, track.Because(track.BadCertificate, err)
	}
	return p, nil
}

func (s *state) prove(c eigenshift.Certificate) (proof, error) {
	if len(c.Parts) != s.set.Parts() {
		return nil, fmt.Errorf("certificate of %d parts, the operator table's verifier takes %d", len(c.Parts), s.set.Parts())
	}
	absent := make(map[eigenshift.OperatorID]bool, len(c.NonSigners))
	for _, id := range c.NonSigners {
		if !slices.ContainsFunc(s.set.Operators, func(op eigenshift.Operator) bool { return op.ID == id }) {
			return nil, fmt.Errorf("non-signer %s is no operator at block %d", id, s.set.Block)
		}
		absent[id] = true
	}
	p := make(proof, len(c.Parts))
	for i, sums := range c.Parts {
		var err error
		if p[i], err = s.table.quorums[i].prove(sums, absent); err != nil {
			return nil, fmt.Errorf("quorum %d: %w", s.set.Quorums[i], err)
		}
	}
	return p, nil
}

// prove completes the part of a quorum with witnesses of its members that did not
// sign. One whose weight is zero never signs.
func (q quorum) prove(sums eigenshift.Part, absent map[eigenshift.OperatorID]bool) (part, error) {
	witnesses := []witness{}
	for i, m := range q.members {
		if m.weight.Sign() == 0 || absent[bn254.OperatorIDOf(m.key)] {
			witnesses = append(witnesses, q.witness(i))
		}
	}
	if len(witnesses) < len(q.members) {
		if _, err := bn254.ParseSignature(sums.Signature); err != nil {
			return part{}, fmt.Errorf("signature of the certificate: %w", err)
		}
		if _, err := bn254.ParseG2Key(sums.SignerKey); err != nil {
			return part{}, fmt.Errorf("key of the certificate: %w", err)
		}
	} else if sums != (eigenshift.Part{}) {
		return part{}, fmt.Errorf("the certificate has a signature, but no signer")
	}
	s, k := sums.Signature, sums.SignerKey
	return part{
		Signature: pointOf(eigenshift.G1Key(s)),
		Apk: g2Point{
			X: [2]*big.Int{word(k[:32]), word(k[32:64])},
			Y: [2]*big.Int{word(k[64:96]), word(k[96:])},
		},
		NonSigners: witnesses,
	}, nil
}

// witness proves that a member has its place in the table.
func (q quorum) witness(index int) witness {
	m := q.members[index]
	return witness{
		OperatorIndex: uint32(index), OperatorInfoProof: q.tree.proof(index),
		OperatorInfo: info{Pubkey: pointOf(m.key), Weights: []*big.Int{m.weight}},
	}
}

// Signers implements [backend.Backend].
func (r *Registry) Signers(ctx context.Context, block uint64, certificate []byte) ([]common.Address, error) {
	absent, err := NonSigners(certificate, len(r.cfg.Quorums))
	if err != nil {
		return nil, fmt.Errorf("decode certificate: %w", err)
	}
	s, err := r.state(ctx, block)
	if err != nil {
		return nil, err
	}
	return s.signers(absent)
}

// signers are the operators that signed for some quorum, given the places of the others.
// Keys are not looked at: places say who it was.
func (s *state) signers(absent [][]uint32) ([]common.Address, error) {
	var all []common.Address
	for i, q := range s.table.quorums {
		for _, place := range absent[i] {
			if int64(place) >= int64(len(q.members)) {
				return nil, fmt.Errorf("non-signer %d of quorum %d, which had %d operators at block %d", place, s.set.Quorums[i], len(q.members), s.set.Block)
			}
		}
		for j, m := range q.members {
			if !slices.Contains(absent[i], uint32(j)) {
				all = append(all, m.account)
			}
		}
	}
	slices.SortFunc(all, common.Address.Cmp)
	return slices.Compact(all), nil
}

// Membership implements [backend.Backend]: the operator's place in the table for each
// quorum, without proof and weights for one that it was not in.
func (r *Registry) Membership(ctx context.Context, block uint64, operator common.Address) ([]byte, error) {
	s, err := r.state(ctx, block)
	if err != nil {
		return nil, err
	}
	places := make([]witness, len(s.table.quorums))
	found := false
	for i, q := range s.table.quorums {
		places[i] = witness{OperatorInfoProof: []byte{}, OperatorInfo: info{Pubkey: pointOf(eigenshift.G1Key{}), Weights: []*big.Int{}}}
		if j := slices.IndexFunc(q.members, func(m member) bool { return m.account == operator }); j >= 0 {
			places[i], found = q.witness(j), true
		}
	}
	if !found {
		return nil, fmt.Errorf("%s was no operator at block %d", operator, block)
	}
	return encodeWitnesses(places)
}

func pointOf(k eigenshift.G1Key) g1Point { return g1Point{X: word(k[:32]), Y: word(k[32:])} }

func word(b []byte) *big.Int { return new(big.Int).SetBytes(b) }
