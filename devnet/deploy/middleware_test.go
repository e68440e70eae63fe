package deploy_test

import (
	"math/big"
	"testing"

	sdk "github.com/Layr-Labs/eigensdk-go/chainio/utils"
	signaturechecker "github.com/Layr-Labs/eigensdk-go/contracts/bindings/MockAvsServiceManager"
	stateretriever "github.com/Layr-Labs/eigensdk-go/contracts/bindings/OperatorStateRetriever"
	coordinator "github.com/Layr-Labs/eigensdk-go/contracts/bindings/SlashingRegistryCoordinator"
	stakeregistry "github.com/Layr-Labs/eigensdk-go/contracts/bindings/StakeRegistry"
	"github.com/Layr-Labs/eigensdk-go/crypto/bls"
	"github.com/ethereum/go-ethereum/accounts/abi/bind"
	"github.com/ethereum/go-ethereum/common"

	"github.com/eigenshift/avs/bindings/eigenlayerquorumverifier"
	"github.com/eigenshift/avs/devnet/account"
	"github.com/eigenshift/avs/devnet/deploy"
	"github.com/eigenshift/avs/devnet/internal/testchain"
)

func TestRun_WiresTheMiddleware(t *testing.T) {
	c, d := testchain.DeployedOn(t, deploy.Middleware, 0)
	opts := &bind.CallOpts{Context: t.Context()}
	registry, err := coordinator.NewContractSlashingRegistryCoordinator(d.Contracts.RegistryCoordinator, c.Client())
	if err != nil {
		t.Fatal(err)
	}
	address := must[common.Address](t)
	for name, pair := range map[string][2]common.Address{
		"AVS":            {address(registry.Avs(opts)), d.Contracts.ServiceManager},
		"owner":          {address(registry.Owner(opts)), account.Deployer().Address},
		"stake registry": {address(registry.StakeRegistry(opts)), d.Contracts.StakeRegistry},
		"key registry":   {address(registry.BlsApkRegistry(opts)), d.Contracts.BLSApkRegistry},
		"index registry": {address(registry.IndexRegistry(opts)), d.Contracts.IndexRegistry},
		"sockets":        {address(registry.SocketRegistry(opts)), d.Contracts.SocketRegistry},
	} {
		if pair[0] != pair[1] {
			t.Errorf("%s of the coordinator is %s, want %s", name, pair[0], pair[1])
		}
	}
	if quorums := must[uint8](t)(registry.QuorumCount(opts)); quorums != 1 {
		t.Errorf("%d quorums, want 1", quorums)
	}
	stakes, err := stakeregistry.NewContractStakeRegistry(d.Contracts.StakeRegistry, c.Client())
	if err != nil {
		t.Fatal(err)
	}
	params, err := stakes.StrategyParamsByIndex(opts, 0, common.Big0)
	if err != nil {
		t.Fatal(err)
	}
	if params.Strategy != d.Contracts.Strategy {
		t.Errorf("quorum 0 counts strategy %s, want %s", params.Strategy, d.Contracts.Strategy)
	}
	const slashableStake = 1
	if kind := must[uint8](t)(stakes.StakeTypePerQuorum(opts, 0)); kind != slashableStake {
		t.Errorf("quorum 0 is of type %d, want %d", kind, slashableStake)
	}
}

func TestCheckSignatures_AcceptsTheRegisteredOperators(t *testing.T) {
	const operators = 3
	c, d := testchain.DeployedOn(t, deploy.Middleware, operators)
	for number := 1; number <= operators; number++ {
		if err := deploy.Register(t.Context(), c, d, number, "127.0.0.1:9000"); err != nil {
			t.Fatal(err)
		}
	}
	if err := c.Mine(t.Context()); err != nil {
		t.Fatal(err)
	}
	reference := uint32(must[uint64](t)(c.Client().BlockNumber(t.Context()))) - 1
	opts := &bind.CallOpts{Context: t.Context()}
	retriever, err := stateretriever.NewContractOperatorStateRetriever(d.Contracts.OperatorStateRetriever, c.Client())
	if err != nil {
		t.Fatal(err)
	}
	indices, err := retriever.GetCheckSignaturesIndices(opts, d.Contracts.RegistryCoordinator, reference, []byte{0}, nil)
	if err != nil {
		t.Fatal(err)
	}
	digest := [32]byte{1, 2, 3}
	signature, g1, g2 := bls.NewZeroSignature(), bls.NewZeroG1Point(), bls.NewZeroG2Point()
	for number := 1; number <= operators; number++ {
		var secret bls.PrivateKey
		secret.SetBytes(account.OperatorBLS(number))
		key := bls.NewKeyPair(&secret)
		signature.Add(key.SignMessage(digest))
		g1.Add(key.GetPubKeyG1())
		g2.Add(key.GetPubKeyG2())
	}
	certificate := signaturechecker.IBLSSignatureCheckerTypesNonSignerStakesAndSignature{
		QuorumApks:            []signaturechecker.BN254G1Point{signaturechecker.BN254G1Point(sdk.ConvertToBN254G1Point(g1))},
		ApkG2:                 signaturechecker.BN254G2Point(sdk.ConvertToBN254G2Point(g2)),
		Sigma:                 signaturechecker.BN254G1Point(sdk.ConvertToBN254G1Point(signature.G1Point)),
		QuorumApkIndices:      indices.QuorumApkIndices,
		TotalStakeIndices:     indices.TotalStakeIndices,
		NonSignerStakeIndices: indices.NonSignerStakeIndices,
	}
	checker, err := signaturechecker.NewContractMockAvsServiceManager(d.Contracts.SignatureChecker, c.Client())
	if err != nil {
		t.Fatal(err)
	}
	totals, _, err := checker.CheckSignatures(opts, digest, []byte{0}, reference, certificate)
	if err != nil {
		t.Fatalf("check signatures: %v", err)
	}
	want := new(big.Int).Mul(deploy.Deposit, big.NewInt(operators))
	if signed := totals.SignedStakeForQuorum[0]; signed.Cmp(want) != 0 {
		t.Errorf("signed stake %s, want %s", signed, want)
	}
	digest[0]++
	if _, _, err := checker.CheckSignatures(opts, digest, []byte{0}, reference, certificate); err == nil {
		t.Error("a signature of another digest was accepted")
	}
}

func TestVerifier_KnowsTheOperators(t *testing.T) {
	c, d := testchain.DeployedOn(t, deploy.Middleware, 1)
	if err := deploy.Register(t.Context(), c, d, 1, "127.0.0.1:9000"); err != nil {
		t.Fatal(err)
	}
	verifier, err := eigenlayerquorumverifier.NewEigenLayerQuorumVerifier(d.Contracts.MiddlewareVerifier, c.Client())
	if err != nil {
		t.Fatal(err)
	}
	opts := &bind.CallOpts{Context: t.Context()}
	for number, want := range map[int]bool{1: true, 2: false} {
		if is := must[bool](t)(verifier.IsOperator(opts, account.Operator(number).Address)); is != want {
			t.Errorf("operator %d is an operator: %t, want %t", number, is, want)
		}
	}
	if checker := must[common.Address](t)(verifier.Checker(opts)); checker != d.Contracts.SignatureChecker {
		t.Errorf("verifier asks %s, want %s", checker, d.Contracts.SignatureChecker)
	}
}

func TestRegister_GivesStakeAndSocket(t *testing.T) {
	c, d := testchain.DeployedOn(t, deploy.Middleware, 1)
	const socket = "127.0.0.1:9123"
	if err := deploy.Register(t.Context(), c, d, 1, socket); err != nil {
		t.Fatal(err)
	}
	opts := &bind.CallOpts{Context: t.Context()}
	registry, err := coordinator.NewContractSlashingRegistryCoordinator(d.Contracts.RegistryCoordinator, c.Client())
	if err != nil {
		t.Fatal(err)
	}
	stakes, err := stakeregistry.NewContractStakeRegistry(d.Contracts.StakeRegistry, c.Client())
	if err != nil {
		t.Fatal(err)
	}
	id := must[[32]byte](t)(registry.GetOperatorId(opts, account.Operator(1).Address))
	if stake := must[*big.Int](t)(stakes.GetCurrentStake(opts, id, 0)); stake.Cmp(deploy.Deposit) != 0 {
		t.Errorf("stake %s, want %s", stake, deploy.Deposit)
	}
	if err := deploy.Register(t.Context(), c, d, 1, socket); err == nil {
		t.Error("registered twice")
	}
}
