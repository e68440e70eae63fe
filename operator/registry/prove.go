package registry

import (
	"context"
	"fmt"
	"math/big"
	"slices"

	stateretriever "github.com/Layr-Labs/eigensdk-go/contracts/bindings/OperatorStateRetriever"
	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/eigenshift/avs/bindings/blssignaturechecker"
	"github.com/eigenshift/avs/eigenshift"
	"github.com/eigenshift/avs/eigenshift/bn254"
	"github.com/eigenshift/avs/eigenshift/track"
	"github.com/eigenshift/avs/operator/backend"
	"github.com/eigenshift/avs/operator/chain"
)

// proof is a certificate as EigenLayer's checkSignatures takes it, but for its place
// in the registries' histories.
type proof struct {
	certificate blssignaturechecker.IBLSSignatureCheckerNonSignerStakesAndSignature
	indices     indices
	calls       []*chain.Call // that find the indices
}

// indices are the place of a certificate in the registries' histories.
type indices = chain.Question[stateretriever.OperatorStateRetrieverCheckSignaturesIndices]

// preparedPlaces bounds the reference blocks of which the place of a certificate that all sign is remembered.
const preparedPlaces = 4

// place asks for the place of a certificate.
func (r *Registry) place(reference eigenshift.BlockRef, quorums []uint8, nonSigners ...[32]byte) indices {
	return chain.Ask[stateretriever.OperatorStateRetrieverCheckSignaturesIndices](r.retriever, "getCheckSignaturesIndices",
		r.cfg.RegistryCoordinator, uint32(reference.Number), quorums, append([][32]byte{}, nonSigners...))
}

// Prepare implements [backend.Backend].
func (r *Registry) Prepare(ctx context.Context, reference eigenshift.BlockRef) error {
	state, err := r.State(ctx, reference.Number)
	if err != nil {
		return err
	}
	p := r.place(reference, state.Set.Quorums)
	if err := r.node.CallContracts(ctx, chain.AtHash(reference.Hash), p.Call); err != nil {
		return fmt.Errorf("look up the place of certificates of block %s: %w", reference, err)
	}
	if _, err := p.Answer(); err != nil {
		return fmt.Errorf("look up the place of certificates of block %s: %w", reference, err)
	}
	r.mu.Lock()
	defer r.mu.Unlock()
	r.places.Put(reference.Hash, p)
	return nil
}

// prepared returns the place of a certificate that all sign; false where that was not looked up.
func (r *Registry) prepared(reference eigenshift.BlockRef) (indices, bool) {
	r.mu.Lock()
	defer r.mu.Unlock()
	return r.places.Get(reference.Hash)
}

// Prove implements [backend.Backend].
func (r *Registry) Prove(ctx context.Context, c eigenshift.Certified) (backend.Proof, error) {
	state, err := r.State(ctx, c.Task.Reference.Number)
	if err != nil {
		return nil, track.Because(track.NoOperatorSet, err)
	}
	p, err := state.prove(c.Certificate)
	if err != nil {
		return nil, track.Because(track.BadCertificate, err)
	}
	ids := make([][32]byte, len(c.Certificate.NonSigners))
	for i, id := range c.Certificate.NonSigners {
		ids[i] = id
	}
	if place, known := r.prepared(c.Task.Reference); known && len(ids) == 0 {
		p.indices = place
		return p, nil
	}
	p.indices = r.place(c.Task.Reference, state.Set.Quorums, ids...)
	p.calls = []*chain.Call{p.indices.Call}
	return p, nil
}

func (s *State) prove(c eigenshift.Certificate) (*proof, error) {
	if len(c.Parts) != 1 {
		return nil, fmt.Errorf("certificate of %d parts, the middleware takes one", len(c.Parts))
	}
	sums := c.Parts[0]
	if _, err := bn254.ParseSignature(sums.Signature); err != nil {
		return nil, fmt.Errorf("signature of the certificate: %w", err)
	}
	if _, err := bn254.ParseG2Key(sums.SignerKey); err != nil {
		return nil, fmt.Errorf("key of the certificate: %w", err)
	}
	p := new(proof)
	for _, id := range c.NonSigners {
		i := slices.IndexFunc(s.Set.Operators, func(op eigenshift.Operator) bool { return op.ID == id })
		if i < 0 {
			return nil, fmt.Errorf("non-signer %s is no operator at block %d", id, s.Set.Block)
		}
		p.certificate.NonSignerPubkeys = append(p.certificate.NonSignerPubkeys, g1Point(s.Set.Operators[i].G1))
	}
	for _, k := range s.Keys {
		p.certificate.QuorumApks = append(p.certificate.QuorumApks, g1Point(k))
	}
	if err := s.checkMembers(c.NonSigners); err != nil {
		return nil, err
	}
	p.certificate.Sigma = g1Point(eigenshift.G1Key(sums.Signature))
	p.certificate.ApkG2 = g2Point(sums.SignerKey)
	return p, nil
}

// checkMembers reports a signer that is in a quorum without having stake there.
// The contract adds its key for that quorum, a certificate does not: the two
// never match until the registry has updated its stake.
func (s *State) checkMembers(nonSigners []eigenshift.OperatorID) error {
	byID := make(map[eigenshift.OperatorID]eigenshift.Operator, len(s.Set.Operators))
	for _, op := range s.Set.Operators {
		byID[op.ID] = op
	}
	for _, id := range nonSigners {
		delete(byID, id)
	}
	for q, ids := range s.Members {
		for _, id := range ids {
			if op, signed := byID[id]; signed && op.Stakes[q].Sign() == 0 {
				return fmt.Errorf("signer %s is in quorum %d without stake: it must not sign until its stake is updated", op.Address, s.Set.Quorums[q])
			}
		}
	}
	return nil
}

// Calls implements [backend.Proof]: where in the registries' histories the reference
// block stands.
func (p *proof) Calls() []*chain.Call { return p.calls }

// Encode implements [backend.Proof].
func (p *proof) Encode() ([]byte, error) {
	found, err := p.indices.Answer()
	if err != nil {
		return nil, fmt.Errorf("look up the certificate's place in the registries: %w", err)
	}
	p.certificate.NonSignerQuorumBitmapIndices = found.NonSignerQuorumBitmapIndices
	p.certificate.QuorumApkIndices = found.QuorumApkIndices
	p.certificate.TotalStakeIndices = found.TotalStakeIndices
	p.certificate.NonSignerStakeIndices = found.NonSignerStakeIndices
	certificate, err := encoding().Pack(p.certificate)
	if err != nil {
		return nil, fmt.Errorf("encode certificate: %w", err)
	}
	return certificate, nil
}

// encoding is how the verifier decodes a certificate.
func encoding() abi.Arguments {
	const position = 3 // of the certificate among checkSignatures' parameters
	checkSignatures := chain.Interface(blssignaturechecker.BLSSignatureCheckerMetaData).Methods["checkSignatures"]
	return checkSignatures.Inputs[position : position+1]
}

// Signers implements [backend.Backend].
func (r *Registry) Signers(ctx context.Context, block uint64, certificate []byte) ([]common.Address, error) {
	absent, err := NonSigners(certificate)
	if err != nil {
		return nil, fmt.Errorf("decode certificate: %w", err)
	}
	set, err := r.OperatorSet(ctx, block)
	if err != nil {
		return nil, err
	}
	return signers(set, absent)
}

// NonSigners returns the operators that a certificate, which may be anything, says
// did not sign.
func NonSigners(certificate []byte) ([]eigenshift.OperatorID, error) {
	unpacked, err := encoding().Unpack(certificate)
	if err != nil {
		return nil, err
	}
	found := *abi.ConvertType(unpacked[0], new(blssignaturechecker.IBLSSignatureCheckerNonSignerStakesAndSignature)).(*blssignaturechecker.IBLSSignatureCheckerNonSignerStakesAndSignature)
	ids := make([]eigenshift.OperatorID, len(found.NonSignerPubkeys))
	for i, key := range found.NonSignerPubkeys {
		ids[i] = eigenshift.OperatorID(crypto.Keccak256Hash(common.BigToHash(key.X).Bytes(), common.BigToHash(key.Y).Bytes()))
	}
	return ids, nil
}

// signers returns the operators of a set that are none of the non-signers.
func signers(set *eigenshift.OperatorSet, nonSigners []eigenshift.OperatorID) ([]common.Address, error) {
	absent := make(map[eigenshift.OperatorID]bool, len(nonSigners))
	for _, id := range nonSigners {
		absent[id] = true
	}
	var all []common.Address
	for _, op := range set.Operators {
		if absent[op.ID] {
			delete(absent, op.ID)
			continue
		}
		all = append(all, op.Address)
	}
	for id := range absent {
		return nil, fmt.Errorf("non-signer %s was no operator at block %d", id, set.Block)
	}
	return all, nil
}

// Membership implements [backend.Backend]: the middleware's verifier needs none.
func (*Registry) Membership(context.Context, uint64, common.Address) ([]byte, error) { return nil, nil }

func g1Point(k eigenshift.G1Key) blssignaturechecker.IBLSSignatureCheckerG1Point {
	return blssignaturechecker.IBLSSignatureCheckerG1Point{X: new(big.Int).SetBytes(k[:32]), Y: new(big.Int).SetBytes(k[32:])}
}

// g2Point keeps the order of coordinates: EIP-197's and the contracts' are the
// same, the imaginary part first.
func g2Point(k eigenshift.G2Key) blssignaturechecker.IBLSSignatureCheckerG2Point {
	word := func(i int) *big.Int { return new(big.Int).SetBytes(k[32*i : 32*i+32]) }
	return blssignaturechecker.IBLSSignatureCheckerG2Point{X: [2]*big.Int{word(0), word(1)}, Y: [2]*big.Int{word(2), word(3)}}
}
