package roster

import (
	"context"
	"fmt"
	"math"

	"github.com/ethereum/go-ethereum/accounts/abi/bind"
	"github.com/ethereum/go-ethereum/ethclient"

	"github.com/eigenshift/avs/bindings/bn254certificateverifier"
	"github.com/eigenshift/avs/bindings/operatortable"
	"github.com/eigenshift/avs/devnet/network"
	"github.com/eigenshift/avs/operator/chain"
	operators "github.com/eigenshift/avs/operator/table"
)

// table asks the operator table, and the verifier that it posts to.
type table struct {
	table        *operatortable.OperatorTableCaller
	certificates *bn254certificateverifier.BN254CertificateVerifierCaller
	set          bn254certificateverifier.IBN254CertificateVerifierOperatorSet
}

func openTable(client *ethclient.Client, d *network.Deployment) (*table, error) {
	tableAt, err := network.Contract(d, "OperatorTable")
	if err != nil {
		return nil, err
	}
	verifierAt, err := network.Contract(d, "BN254CertificateVerifier")
	if err != nil {
		return nil, err
	}
	return &table{
		table:        chain.Bound(operatortable.NewOperatorTableCaller(tableAt, client)),
		certificates: chain.Bound(bn254certificateverifier.NewBN254CertificateVerifierCaller(verifierAt, client)),
		set:          bn254certificateverifier.IBN254CertificateVerifierOperatorSet{Avs: d.Operators.Contracts.ServiceManager, Id: 0},
	}, nil
}

func (t *table) Registered(ctx context.Context) (int, error) { return t.listed(ctx, math.MaxUint32) }

func (t *table) Signers(ctx context.Context, reference uint32, certificate []byte) (int, error) {
	absent, err := operators.NonSigners(certificate, 1)
	if err != nil {
		return 0, fmt.Errorf("decode certificate: %w", err)
	}
	listed, err := t.listed(ctx, reference)
	return listed - len(absent[0]), err
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
