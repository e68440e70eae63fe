package roster

import (
	"context"
	"fmt"

	indexregistry "github.com/Layr-Labs/eigensdk-go/contracts/bindings/IndexRegistry"
	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/accounts/abi/bind"
	"github.com/ethereum/go-ethereum/ethclient"

	"github.com/eigenshift/avs/bindings/blssignaturechecker"
	"github.com/eigenshift/avs/devnet/deploy"
)

// middleware asks EigenLayer's index registry.
type middleware struct {
	index *indexregistry.ContractIndexRegistryCaller
	proof abi.Arguments
}

func openMiddleware(client *ethclient.Client, d *deploy.Deployment) (*middleware, error) {
	index, err := indexregistry.NewContractIndexRegistryCaller(d.Contracts.IndexRegistry, client)
	if err != nil {
		return nil, fmt.Errorf("bind index registry: %w", err)
	}
	checker, err := blssignaturechecker.BLSSignatureCheckerMetaData.GetAbi()
	if err != nil {
		return nil, fmt.Errorf("read ABI of the signature checker: %w", err)
	}
	return &middleware{index: index, proof: checker.Methods["checkSignatures"].Inputs[3:]}, nil
}

func (m *middleware) Registered(ctx context.Context) (int, error) {
	count, err := m.index.TotalOperatorsForQuorum(&bind.CallOpts{Context: ctx}, 0)
	if err != nil {
		return 0, fmt.Errorf("count registered operators: %w", err)
	}
	return int(count), nil
}

func (m *middleware) Signers(ctx context.Context, reference uint32, certificate []byte) (int, error) {
	absent, err := m.nonSigners(certificate)
	if err != nil {
		return 0, fmt.Errorf("decode certificate: %w", err)
	}
	registered, err := m.index.GetOperatorListAtBlockNumber(&bind.CallOpts{Context: ctx}, 0, reference)
	if err != nil {
		return 0, fmt.Errorf("list operators at block %d: %w", reference, err)
	}
	return len(registered) - absent, nil
}

func (m *middleware) nonSigners(certificate []byte) (int, error) {
	unpacked, err := m.proof.Unpack(certificate)
	if err != nil {
		return 0, err
	}
	var proof blssignaturechecker.IBLSSignatureCheckerNonSignerStakesAndSignature
	proof = *abi.ConvertType(unpacked[0], &proof).(*blssignaturechecker.IBLSSignatureCheckerNonSignerStakesAndSignature)
	return len(proof.NonSignerPubkeys), nil
}
