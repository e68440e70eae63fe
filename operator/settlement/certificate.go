package settlement

import (
	"context"
	"fmt"
	"math/big"
	"slices"

	stateretriever "github.com/Layr-Labs/eigensdk-go/contracts/bindings/OperatorStateRetriever"

	"github.com/eigenshift/avs/bindings/blssignaturechecker"
	"github.com/eigenshift/avs/bindings/rotatingtaskmanager"
	"github.com/eigenshift/avs/eigenshift"
	"github.com/eigenshift/avs/eigenshift/bn254"
	"github.com/eigenshift/avs/operator/chain"
	"github.com/eigenshift/avs/operator/registry"
)

// proof is a certificate as EigenLayer's checkSignatures takes it.
type proof blssignaturechecker.IBLSSignatureCheckerNonSignerStakesAndSignature

// prove checks a certificate, which may come from anybody's log entry, as far as
// that is cheap, and completes it with the keys that the registry knows.
func (s *Settler) prove(c eigenshift.Certified, state *registry.State) (*proof, error) {
	digest, err := s.domain.Digest(c.Task, c.Response)
	if err != nil {
		return nil, err
	}
	if digest != c.Certificate.Digest {
		return nil, fmt.Errorf("certificate is of digest %s, task and response have %s", c.Certificate.Digest, digest)
	}
	if len(c.Certificate.Parts) != 1 {
		return nil, fmt.Errorf("certificate of %d parts, the middleware takes one", len(c.Certificate.Parts))
	}
	sums := c.Certificate.Parts[0]
	if _, err := bn254.ParseSignature(sums.Signature); err != nil {
		return nil, fmt.Errorf("signature of the certificate: %w", err)
	}
	if _, err := bn254.ParseG2Key(sums.SignerKey); err != nil {
		return nil, fmt.Errorf("key of the certificate: %w", err)
	}
	p := new(proof)
	for _, id := range c.Certificate.NonSigners {
		i := slices.IndexFunc(state.Set.Operators, func(op eigenshift.Operator) bool { return op.ID == id })
		if i < 0 {
			return nil, fmt.Errorf("non-signer %s is no operator at block %d", id, state.Set.Block)
		}
		p.NonSignerPubkeys = append(p.NonSignerPubkeys, g1Point(state.Set.Operators[i].G1))
	}
	for _, k := range state.Keys {
		p.QuorumApks = append(p.QuorumApks, g1Point(k))
	}
	if err := checkMembers(state, c.Certificate.NonSigners); err != nil {
		return nil, err
	}
	p.Sigma = g1Point(eigenshift.G1Key(sums.Signature))
	p.ApkG2 = g2Point(sums.SignerKey)
	return p, nil
}

// checkMembers reports a signer that is in a quorum without having stake there.
// The contract adds its key for that quorum, a certificate does not: the two
// never match until the registry has updated its stake.
func checkMembers(state *registry.State, nonSigners []eigenshift.OperatorID) error {
	byID := make(map[eigenshift.OperatorID]eigenshift.Operator, len(state.Set.Operators))
	for _, op := range state.Set.Operators {
		byID[op.ID] = op
	}
	for _, id := range nonSigners {
		delete(byID, id)
	}
	for q, ids := range state.Members {
		for _, id := range ids {
			if op, signed := byID[id]; signed && op.Stakes[q].Sign() == 0 {
				return fmt.Errorf("signer %s is in quorum %d without stake: it must not sign until its stake is updated", op.Address, state.Set.Quorums[q])
			}
		}
	}
	return nil
}

// indices asks where in the registries' histories the reference block stands.
func (s *Settler) indices(c eigenshift.Certified, state *registry.State) chain.Question[stateretriever.OperatorStateRetrieverCheckSignaturesIndices] {
	ids := make([][32]byte, len(c.Certificate.NonSigners))
	for i, id := range c.Certificate.NonSigners {
		ids[i] = id
	}
	return chain.Ask[stateretriever.OperatorStateRetrieverCheckSignaturesIndices](s.retriever, "getCheckSignaturesIndices",
		s.cfg.RegistryCoordinator, uint32(c.Task.Reference.Number), state.Set.Quorums, ids)
}

func (p *proof) with(found stateretriever.OperatorStateRetrieverCheckSignaturesIndices) *proof {
	p.NonSignerQuorumBitmapIndices = found.NonSignerQuorumBitmapIndices
	p.QuorumApkIndices = found.QuorumApkIndices
	p.TotalStakeIndices = found.TotalStakeIndices
	p.NonSignerStakeIndices = found.NonSignerStakeIndices
	return p
}

// Prove returns a certificate in the encoding of the contracts, whatever stake has
// signed. It checks all that settling checks before a transaction is made.
func (s *Settler) Prove(ctx context.Context, c eigenshift.Certified) ([]byte, error) {
	state, err := s.cfg.Registry.State(ctx, c.Task.Reference.Number)
	if err != nil {
		return nil, err
	}
	p, err := s.prove(c, state)
	if err != nil {
		return nil, err
	}
	indices := s.indices(c, state)
	if err := s.cfg.Node.CallContracts(ctx, chain.Latest, indices.Call); err != nil {
		return nil, fmt.Errorf("look up the certificate's place in the registries: %w", err)
	}
	found, err := indices.Answer()
	if err != nil {
		return nil, fmt.Errorf("look up the certificate's place in the registries: %w", err)
	}
	return p.with(found).pack()
}

// pack encodes the proof as the verifier decodes it.
func (p *proof) pack() ([]byte, error) {
	checker, err := blssignaturechecker.BLSSignatureCheckerMetaData.GetAbi()
	if err != nil {
		return nil, fmt.Errorf("parse contract interface: %w", err)
	}
	const position = 3 // of the certificate among checkSignatures' parameters
	certificate, err := checker.Methods["checkSignatures"].Inputs[position : position+1].Pack(
		blssignaturechecker.IBLSSignatureCheckerNonSignerStakesAndSignature(*p))
	if err != nil {
		return nil, fmt.Errorf("encode certificate: %w", err)
	}
	return certificate, nil
}

// encode returns the calldata of submit.
func (s *Settler) encode(c eigenshift.Certified, p *proof) ([]byte, error) {
	certificate, err := p.pack()
	if err != nil {
		return nil, err
	}
	data, err := s.manager.ABI.Pack("submit", rotatingtaskmanager.IRotatingTaskManagerTask{
		Id:             uint64(c.Task.ID),
		ReferenceBlock: uint32(c.Task.Reference.Number),
		DeadlineBlock:  uint32(c.Task.Deadline),
		ReferenceHash:  c.Task.Reference.Hash,
		Proposer:       c.Task.Proposer,
		Spec:           c.Task.Spec,
	}, c.Response, certificate)
	if err != nil {
		return nil, fmt.Errorf("encode submission: %w", err)
	}
	return data, nil
}

func g1Point(k eigenshift.G1Key) blssignaturechecker.IBLSSignatureCheckerG1Point {
	return blssignaturechecker.IBLSSignatureCheckerG1Point{X: new(big.Int).SetBytes(k[:32]), Y: new(big.Int).SetBytes(k[32:])}
}

// g2Point keeps the order of coordinates: EIP-197's and the contracts' are the
// same, the imaginary part first.
func g2Point(k eigenshift.G2Key) blssignaturechecker.IBLSSignatureCheckerG2Point {
	word := func(i int) *big.Int { return new(big.Int).SetBytes(k[32*i : 32*i+32]) }
	return blssignaturechecker.IBLSSignatureCheckerG2Point{X: [2]*big.Int{word(0), word(1)}, Y: [2]*big.Int{word(2), word(3)}}
}

func bigUint(n uint64) *big.Int { return new(big.Int).SetUint64(n) }
