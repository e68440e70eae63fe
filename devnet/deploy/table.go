package deploy

import (
	"errors"
	"math/big"

	certificateverifier "github.com/Layr-Labs/eigenlayer-contracts/pkg/bindings/BN254CertificateVerifier"
	"github.com/ethereum/go-ethereum/common"

	"github.com/eigenshift/avs/bindings/operatortable"
	"github.com/eigenshift/avs/bindings/priceoracleservicemanager"
	"github.com/eigenshift/avs/devnet/batch"
)

// When a change of stakes is posted: at once if it is this part of a quorum's
// weight, in 1/10000, else when the table is so many blocks old.
const (
	postChangeBps = 100
	postAge       = 1_000
)

// table creates the operator table with its certificate verifier, makes the AVS known
// to EigenLayer with it, and adds quorum 0. The verifier takes tables from the operator
// table only, whose address is computed before it exists.
func (d *deployer) table() error {
	c := &d.out.Contracts
	c.OperatorTable = d.Address(1)
	c.CertificateVerifier = d.Create(certificateverifier.DeployBN254CertificateVerifier(
		d.Next("create certificate verifier"), d.Client, c.OperatorTable))
	at := d.Create(operatortable.DeployOperatorTable(
		d.Next("create operator table"), d.Client, c.ServiceManager, c.AllocationManager, c.KeyRegistrar,
		c.CertificateVerifier, postChangeBps, postAge, d.From.Address))
	if at != c.OperatorTable {
		return errors.New("the operator table's address is not the one that its verifier was given")
	}
	manager := batch.Bind(d.Batch, c.ServiceManager, priceoracleservicemanager.NewPriceOracleServiceManagerTransactor)
	d.Call(manager.SetUpTable(d.Next("set up service manager"), MetadataURI, c.OperatorTable,
		[]priceoracleservicemanager.IAllocationManagerCreateSetParams{{Strategies: []common.Address{c.Strategy}}}))

	table := batch.Bind(d.Batch, c.OperatorTable, operatortable.NewOperatorTableTransactor)
	d.Call(table.AddQuorum(d.Next("create quorum 0"), 0, operatortable.IOperatorTableRules{
		LookAhead:     d.plan.LookAhead,
		MaxOperators:  maxOperators,
		MinimumWeight: common.Big1,
		Strategies:    []operatortable.IOperatorTableStrategy{{Strategy: c.Strategy, Multiplier: new(big.Int).Set(ether)}},
	}))
	return nil
}
