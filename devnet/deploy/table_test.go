package deploy_test

import (
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/accounts/abi/bind"
	"github.com/ethereum/go-ethereum/common"

	"github.com/eigenshift/avs/bindings/bn254certificateverifier"
	"github.com/eigenshift/avs/bindings/operatortable"
	"github.com/eigenshift/avs/bindings/priceoracle"
	"github.com/eigenshift/avs/bindings/tablequorumverifier"
	"github.com/eigenshift/avs/devnet/account"
	"github.com/eigenshift/avs/devnet/batch"
	"github.com/eigenshift/avs/devnet/chain"
	"github.com/eigenshift/avs/devnet/deploy"
	"github.com/eigenshift/avs/devnet/internal/testchain"
	"github.com/eigenshift/avs/eigenshift"
	"github.com/eigenshift/avs/eigenshift/bn254"
)

func tableOf(t *testing.T, c *chain.Chain, d *deploy.Deployment) *operatortable.OperatorTable {
	t.Helper()
	return must[*operatortable.OperatorTable](t)(operatortable.NewOperatorTable(d.Contracts.OperatorTable, c.Client()))
}

func TestRun_WiresTheTable(t *testing.T) {
	c, d := testchain.DeployedOn(t, deploy.Table, 0)
	opts := &bind.CallOpts{Context: t.Context()}
	table := tableOf(t, c, d)
	oracle := must[*priceoracle.PriceOracle](t)(priceoracle.NewPriceOracle(d.Contracts.PriceOracle, c.Client()))
	verifier := must[*tablequorumverifier.TableQuorumVerifier](t)(tablequorumverifier.NewTableQuorumVerifier(d.Contracts.TableVerifier, c.Client()))
	certificates := must[*bn254certificateverifier.BN254CertificateVerifier](t)(bn254certificateverifier.NewBN254CertificateVerifier(d.Contracts.CertificateVerifier, c.Client()))
	address := must[common.Address](t)
	for name, pair := range map[string][2]common.Address{
		"AVS":                    {address(table.Avs(opts)), d.Contracts.ServiceManager},
		"owner":                  {address(table.Owner(opts)), account.Deployer().Address},
		"key registrar":          {address(table.KeyRegistrar(opts)), d.Contracts.KeyRegistrar},
		"allocation manager":     {address(table.AllocationManager(opts)), d.Contracts.AllocationManager},
		"certificate verifier":   {address(table.CertificateVerifier(opts)), d.Contracts.CertificateVerifier},
		"its updater":            {address(certificates.OperatorTableUpdater(opts)), d.Contracts.OperatorTable},
		"quorum verifier":        {address(oracle.Verifier(opts)), d.Contracts.TableVerifier},
		"table that it asks for": {address(verifier.Table(opts)), d.Contracts.OperatorTable},
	} {
		if pair[0] != pair[1] {
			t.Errorf("%s is %s, want %s", name, pair[0], pair[1])
		}
	}
	rules := must[operatortable.IOperatorTableRules](t)(table.GetRules(opts, 0))
	if rules.LookAhead != d.LookAhead || rules.MaxOperators < 200 || rules.MinimumWeight.Cmp(common.Big1) != 0 ||
		len(rules.Strategies) != 1 || rules.Strategies[0].Strategy != d.Contracts.Strategy {
		t.Errorf("rules of quorum 0: %+v", rules)
	}
}

// registered returns a chain with a table and registered operators, one block after
// their table was posted.
func registered(t *testing.T, operators int) (*chain.Chain, *deploy.Deployment) {
	t.Helper()
	c, d := testchain.DeployedOn(t, deploy.Table, operators)
	for number := 1; number <= operators; number++ {
		if err := deploy.Register(t.Context(), c, d, number, "127.0.0.1:9123"); err != nil {
			t.Fatal(err)
		}
	}
	if err := c.Mine(t.Context()); err != nil {
		t.Fatal(err)
	}
	return c, d
}

func TestRegister_PutsOperatorsIntoTheTable(t *testing.T) {
	const operators = 3
	c, d := registered(t, operators)
	opts := &bind.CallOpts{Context: t.Context()}
	table := tableOf(t, c, d)
	members := must[[]operatortable.IOperatorTableOperator](t)(table.GetOperators(opts, 0))
	if len(members) != operators {
		t.Fatalf("%d operators in the table, want %d", len(members), operators)
	}
	for i, member := range members {
		key := must[*bn254.SecretKey](t)(bn254.NewSecretKey(account.OperatorBLS(i + 1)))
		var has eigenshift.G1Key
		member.Key.X.FillBytes(has[:32])
		member.Key.Y.FillBytes(has[32:])
		if member.Account != account.Operator(i+1).Address || member.Weight.Cmp(deploy.Deposit) != 0 || has != key.G1() {
			t.Errorf("operator %d is %+v", i+1, member)
		}
		if socket := must[string](t)(table.SocketOf(opts, member.Account)); socket != "127.0.0.1:9123" {
			t.Errorf("operator %d is at %q", i+1, socket)
		}
	}
	if due := must[bool](t)(table.IsDue(opts)); due {
		t.Error("the table was not posted")
	}
	if err := deploy.Register(t.Context(), c, d, 1, "127.0.0.1:9123"); err == nil {
		t.Error("registered twice")
	}
}

func TestTableVerifier_AcceptsTheRegisteredOperators(t *testing.T) {
	const operators = 3
	c, d := registered(t, operators)
	opts := &bind.CallOpts{Context: t.Context()}
	reference := uint32(must[uint64](t)(c.Client().BlockNumber(t.Context()))) - 1
	table := must[uint32](t)(tableOf(t, c, d).TableAt(opts, reference))
	certificates := must[*bn254certificateverifier.BN254CertificateVerifier](t)(bn254certificateverifier.NewBN254CertificateVerifier(d.Contracts.CertificateVerifier, c.Client()))
	digest := [32]byte{1, 2, 3}
	message := must[[32]byte](t)(certificates.CalculateCertificateDigest(opts, table, digest))

	var signatures []bn254.G1
	var keys []bn254.G2
	for number := 1; number <= operators; number++ {
		key := must[*bn254.SecretKey](t)(bn254.NewSecretKey(account.OperatorBLS(number)))
		signatures = append(signatures, must[bn254.G1](t)(bn254.ParseSignature(key.Sign(message))))
		keys = append(keys, must[bn254.G2](t)(bn254.ParseG2Key(key.G2())))
	}
	s, k := bn254.SumG1(signatures).Signature(), bn254.SumG2(keys).Key()
	var certificate []byte // abi.encode of one part without non-signers
	word := func(n int64) []byte { return common.LeftPadBytes(big.NewInt(n).Bytes(), 32) }
	for _, words := range [][]byte{word(32), word(1), word(32), s[:], k[:], word(7 * 32), word(0)} {
		certificate = append(certificate, words...)
	}
	contract := must[*tablequorumverifier.TableQuorumVerifier](t)(tablequorumverifier.NewTableQuorumVerifier(d.Contracts.TableVerifier, c.Client()))
	verifier := tablequorumverifier.TableQuorumVerifierRaw{Contract: contract}
	var results []any
	if err := verifier.Call(opts, &results, "verify", digest, reference, certificate); err != nil {
		t.Fatalf("verify: %v", err)
	}
	stakes := *abi.ConvertType(results[0], new([]tablequorumverifier.IQuorumVerifierQuorumStake)).(*[]tablequorumverifier.IQuorumVerifierQuorumStake)
	want := new(big.Int).Mul(deploy.Deposit, big.NewInt(operators))
	if len(stakes) != 1 || stakes[0].Signed.Cmp(want) != 0 || stakes[0].Total.Cmp(want) != 0 {
		t.Errorf("signed %+v, want %s of %s", stakes, want, want)
	}
	digest[0]++
	if err := verifier.Call(opts, &results, "verify", digest, reference, certificate); err == nil {
		t.Error("a signature of another digest was accepted")
	}
}

func TestTable_MayPutOperatorsOut(t *testing.T) {
	c, d := registered(t, 4) // one of four may go without notice
	owner := must[*batch.Batch](t)(batch.New(t.Context(), c, account.Deployer()))
	table, operator := tableOf(t, c, d), account.Operator(1).Address
	owner.Call(table.Eject(owner.Next("eject"), operator, []uint32{0}))
	if err := owner.Settle(); err != nil {
		t.Fatal(err)
	}
	if is := must[bool](t)(table.IsMember(&bind.CallOpts{Context: t.Context()}, 0, operator)); is {
		t.Error("the operator is in quorum 0 still")
	}
}
