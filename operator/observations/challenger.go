package observations

import (
	"context"
	"errors"
	"fmt"
	"math/big"

	allocationmanager "github.com/Layr-Labs/eigensdk-go/contracts/bindings/AllocationManager"
	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/accounts/abi/bind"
	"github.com/ethereum/go-ethereum/common"

	"github.com/eigenshift/avs/bindings/blssignaturechecker"
	"github.com/eigenshift/avs/bindings/bn254certificateverifier"
	"github.com/eigenshift/avs/bindings/observationchallenger"
	"github.com/eigenshift/avs/bindings/servicemanager"
	"github.com/eigenshift/avs/bindings/tablequorumverifier"
	"github.com/eigenshift/avs/eigenshift"
	"github.com/eigenshift/avs/operator/backend"
	"github.com/eigenshift/avs/operator/chain"
	"github.com/eigenshift/avs/operator/transaction"
)

// Challenger brings proofs before an AVS's ObservationChallenger. It is safe for concurrent use.
type Challenger struct {
	node     *chain.Node
	who      backend.Backend
	domain   eigenshift.Domain
	contract chain.Contract
	reverts  *transaction.Decoder
}

// ErrNoChallenger is matched by an error that says that nobody can be slashed for what it said.
var ErrNoChallenger = errors.New("nobody is slashed here for saying two things")

// Errors are the contracts whose errors a challenge may meet, for a decoder.
func Errors() []*bind.MetaData {
	return []*bind.MetaData{
		observationchallenger.ObservationChallengerMetaData, tablequorumverifier.TableQuorumVerifierMetaData,
		blssignaturechecker.BLSSignatureCheckerMetaData, bn254certificateverifier.BN254CertificateVerifierMetaData,
		allocationmanager.ContractAllocationManagerMetaData,
	}
}

// OpenChallenger looks for the contract that the AVS slashes for, which must hold the operators
// of the domain's task manager to what they say.
func OpenChallenger(ctx context.Context, node *chain.Node, who backend.Backend, domain eigenshift.Domain, serviceManager common.Address) (*Challenger, error) {
	manager := chain.NewContract(serviceManager, servicemanager.ServiceManagerMetaData)
	address, err := chain.Read[common.Address](ctx, node, chain.Latest, manager, "challenger")
	if err != nil {
		return nil, fmt.Errorf("ask service manager %s for its challenger: %w", serviceManager, err)
	}
	if address == (common.Address{}) {
		return nil, fmt.Errorf("%w: service manager %s has no challenger: its owner calls setChallenger", ErrNoChallenger, serviceManager)
	}
	c := &Challenger{
		node: node, who: who, domain: domain, reverts: transaction.NewDecoder(Errors()...),
		contract: chain.NewContract(address, observationchallenger.ObservationChallengerMetaData),
	}
	of, err := chain.Read[common.Address](ctx, node, chain.Latest, c.contract, "taskManager")
	switch {
	case chain.IsRevert(err):
		return nil, fmt.Errorf("%w: the AVS's challenger %s is no ObservationChallenger", ErrNoChallenger, address)
	case err != nil:
		return nil, fmt.Errorf("ask challenger %s for its task manager: %w", address, err)
	case of != domain.TaskManager:
		return nil, fmt.Errorf("%w: the AVS's challenger %s is for the operators of task manager %s, not of %s", ErrNoChallenger, address, of, domain.TaskManager)
	}
	return c, nil
}

// Address returns the contract that challenges go to.
func (c *Challenger) Address() common.Address { return c.contract.Address }

// Calldata checks a proof against the operator's key at the task's reference block, and returns
// the challenge. The error matches [ErrNoProof] when it proves nothing.
func (c *Challenger) Calldata(ctx context.Context, p Proof) ([]byte, error) {
	block := p.Task().Reference.Number
	set, err := c.who.OperatorSet(ctx, block)
	if err != nil {
		return nil, err
	}
	for _, op := range set.Operators {
		if op.Address != p.Operator() {
			continue
		}
		if err := p.Check(c.domain, op.G2); err != nil {
			return nil, err
		}
		membership, err := c.who.Membership(ctx, block, op.Address)
		if err != nil {
			return nil, err
		}
		return c.encode(p, op, membership)
	}
	return nil, fmt.Errorf("%w: %s was no operator at block %d", ErrNoProof, p.Operator(), block)
}

func (c *Challenger) encode(p Proof, op eigenshift.Operator, membership []byte) ([]byte, error) {
	signatures, err := encodeSignatures(p, op)
	if err != nil {
		return nil, fmt.Errorf("encode signatures: %w", err)
	}
	t := p.Task()
	data, err := c.contract.ABI.Pack("challenge", observationchallenger.IObservationChallengerEvidence{
		Task: observationchallenger.IRotatingTaskManagerTask{
			Id: uint64(t.ID), ReferenceBlock: uint32(t.Reference.Number), DeadlineBlock: uint32(t.Deadline),
			ReferenceHash: t.Reference.Hash, Proposer: t.Proposer, Spec: t.Spec,
		},
		Observations: [2][]byte{p[0].Observation, p[1].Observation}, Signatures: signatures, Membership: membership,
	}, op.Address)
	if err != nil {
		return nil, fmt.Errorf("encode challenge: %w", err)
	}
	return data, nil
}

// point is two coordinates, or the two parts of one: the contracts' structs of points are
// encoded as arrays of words are.
type point = [2]*big.Int

// encodeSignatures encodes the operator's key in both groups and its signatures, as the
// verifier's quorumsOf takes them.
func encodeSignatures(p Proof, op eigenshift.Operator) ([]byte, error) {
	var arguments abi.Arguments
	for _, name := range []string{"uint256[2]", "uint256[2][2]", "uint256[2][]"} {
		words, err := abi.NewType(name, "", nil)
		if err != nil {
			return nil, err
		}
		arguments = append(arguments, abi.Argument{Type: words})
	}
	return arguments.Pack(pointAt(op.G1[:]), [2]point{pointAt(op.G2[:64]), pointAt(op.G2[64:])}, []point{pointAt(p[0].Signature[:]), pointAt(p[1].Signature[:])})
}

func pointAt(words []byte) point {
	return point{new(big.Int).SetBytes(words[:32]), new(big.Int).SetBytes(words[32:64])}
}

// Try asks the contract whether a challenge would succeed if it came now. The error is the
// contract's reason when not.
func (c *Challenger) Try(ctx context.Context, calldata []byte, from common.Address) error {
	call := &chain.Call{To: c.contract.Address, Data: calldata, From: from}
	if err := c.node.CallContracts(ctx, chain.Latest, call); err != nil {
		return fmt.Errorf("try challenge: %w", err)
	}
	return c.reverts.Explain(call.Err)
}

// IsSlashed reports whether the operator has been slashed for the task.
func (c *Challenger) IsSlashed(ctx context.Context, p Proof) (bool, error) {
	is, err := chain.Read[bool](ctx, c.node, chain.Latest, c.contract, "isSlashed", p.Task().Hash(), p.Operator())
	if err != nil {
		return false, fmt.Errorf("ask whether %s was slashed: %w", p.Operator(), err)
	}
	return is, nil
}
