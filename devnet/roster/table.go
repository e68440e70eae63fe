package roster

import (
	"context"
	"fmt"
	"math"
	"math/big"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/accounts/abi/bind"
	"github.com/ethereum/go-ethereum/ethclient"

	"github.com/eigenshift/avs/bindings/bn254certificateverifier"
	"github.com/eigenshift/avs/bindings/operatortable"
	"github.com/eigenshift/avs/devnet/deploy"
)

// table asks the operator table, and the verifier that it posts to.
type table struct {
	table        *operatortable.OperatorTableCaller
	certificates *bn254certificateverifier.BN254CertificateVerifierCaller
	set          bn254certificateverifier.IBN254CertificateVerifierOperatorSet
	proof        abi.Arguments
}

// quorumCertificate is what the signers of one quorum have signed, as
// ITableQuorumVerifier has it.
type quorumCertificate struct {
	Signature  bn254certificateverifier.IBN254CertificateVerifierG1Point
	Apk        struct{ X, Y [2]*big.Int }
	NonSigners []struct {
		OperatorIndex     uint32
		OperatorInfoProof []byte
		OperatorInfo      bn254certificateverifier.IBN254CertificateVerifierBN254OperatorInfo
	}
}

func openTable(client *ethclient.Client, d *deploy.Deployment) (*table, error) {
	operators, err := operatortable.NewOperatorTableCaller(d.Contracts.OperatorTable, client)
	if err != nil {
		return nil, fmt.Errorf("bind operator table: %w", err)
	}
	certificates, err := bn254certificateverifier.NewBN254CertificateVerifierCaller(d.Contracts.CertificateVerifier, client)
	if err != nil {
		return nil, fmt.Errorf("bind certificate verifier: %w", err)
	}
	proof, err := certificateArguments()
	if err != nil {
		return nil, err
	}
	set := bn254certificateverifier.IBN254CertificateVerifierOperatorSet{Avs: d.Contracts.ServiceManager, Id: 0}
	return &table{table: operators, certificates: certificates, set: set, proof: proof}, nil
}

// certificateArguments is the encoding of a certificate, which no function of a
// contract has as an argument.
func certificateArguments() (abi.Arguments, error) {
	point := []abi.ArgumentMarshaling{{Name: "X", Type: "uint256"}, {Name: "Y", Type: "uint256"}}
	parts, err := abi.NewType("tuple[]", "", []abi.ArgumentMarshaling{
		{Name: "signature", Type: "tuple", Components: point},
		{Name: "apk", Type: "tuple", Components: []abi.ArgumentMarshaling{{Name: "X", Type: "uint256[2]"}, {Name: "Y", Type: "uint256[2]"}}},
		{Name: "nonSigners", Type: "tuple[]", Components: []abi.ArgumentMarshaling{
			{Name: "operatorIndex", Type: "uint32"},
			{Name: "operatorInfoProof", Type: "bytes"},
			{Name: "operatorInfo", Type: "tuple", Components: []abi.ArgumentMarshaling{
				{Name: "pubkey", Type: "tuple", Components: point},
				{Name: "weights", Type: "uint256[]"},
			}},
		}},
	})
	if err != nil {
		return nil, fmt.Errorf("describe certificates: %w", err)
	}
	return abi.Arguments{{Type: parts}}, nil
}

func (t *table) Registered(ctx context.Context) (int, error) { return t.listed(ctx, math.MaxUint32) }

func (t *table) Signers(ctx context.Context, reference uint32, certificate []byte) (int, error) {
	absent, err := t.nonSigners(certificate)
	if err != nil {
		return 0, fmt.Errorf("decode certificate: %w", err)
	}
	listed, err := t.listed(ctx, reference)
	return listed - absent, err
}

// listed counts the operators in the table of a reference block, of which there may be none.
func (t *table) listed(ctx context.Context, reference uint32) (int, error) {
	opts := &bind.CallOpts{Context: ctx}
	at, err := t.table.TableAt(opts, reference)
	if err != nil {
		return 0, fmt.Errorf("find the operator table of block %d: %w", reference, err)
	}
	info, err := t.certificates.GetOperatorSetInfo(opts, t.set, at)
	if err != nil {
		return 0, fmt.Errorf("count operators in table %d: %w", at, err)
	}
	return int(info.NumOperators.Int64()), nil
}

// nonSigners counts those of the first part: quorum 0's.
func (t *table) nonSigners(certificate []byte) (int, error) {
	unpacked, err := t.proof.Unpack(certificate)
	if err != nil {
		return 0, err
	}
	parts := *abi.ConvertType(unpacked[0], new([]quorumCertificate)).(*[]quorumCertificate)
	if len(parts) == 0 {
		return 0, fmt.Errorf("it has no parts")
	}
	return len(parts[0].NonSigners), nil
}
