package deployment

import (
	allocationmanager "github.com/Layr-Labs/eigenlayer-contracts/pkg/bindings/AllocationManager"
	certificateverifier "github.com/Layr-Labs/eigenlayer-contracts/pkg/bindings/BN254CertificateVerifier"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/eigenshift/avs/bindings/eigenlayerquorumverifier"
	"github.com/eigenshift/avs/bindings/operatortable"
	"github.com/eigenshift/avs/bindings/operatortablepair"
	"github.com/eigenshift/avs/bindings/servicemanager"
	"github.com/eigenshift/avs/bindings/tablequorumverifier"
)

// quorum is the one quorum of an AVS that is deployed here, and its operator set.
const quorum = 0

// service adds what every AVS needs: the account that EigenLayer knows it by, what knows
// its operators, and the verifier of their certificates.
func (p *Plan) service() {
	p.serviceManager()
	p.operators.Contracts.ServiceManager = p.ServiceManager
	if m := p.Settings.Middleware; m != (MiddlewareSettings{}) {
		p.middleware(m)
		return
	}
	p.table()
}

func (p *Plan) serviceManager() {
	core := p.EigenLayer
	p.ServiceManager = p.Create("ServiceManager", servicemanager.ServiceManagerMetaData,
		core.AllocationManager, core.PermissionController, core.RewardsCoordinator, p.Owner)
}

// table adds the operator table and its certificate verifier, makes the AVS known to
// EigenLayer with it, and adds the quorum.
func (p *Plan) table() {
	q := p.Settings.Quorum
	core := p.EigenLayer
	pair := p.Create("OperatorTablePair", operatortablepair.OperatorTablePairMetaData,
		common.FromHex(certificateverifier.BN254CertificateVerifierMetaData.Bin),
		p.ServiceManager, core.AllocationManager, core.KeyRegistrar, q.PostChangeBps, q.PostAge, p.Owner)
	verifier := p.Also("BN254CertificateVerifier", certificateverifier.BN254CertificateVerifierMetaData, 1, crypto.CreateAddress(pair, 2))
	table := p.Also("OperatorTable", operatortable.OperatorTableMetaData, 2,
		p.ServiceManager, core.AllocationManager, core.KeyRegistrar, verifier, q.PostChangeBps, q.PostAge, p.Owner)

	var strategies []common.Address
	var weighed []operatortable.IOperatorTableStrategy
	for _, s := range q.Strategies {
		strategies = append(strategies, s.Address)
		weighed = append(weighed, operatortable.IOperatorTableStrategy{Strategy: s.Address, Multiplier: s.Multiplier.Big()})
	}
	p.Call(Call{
		What: "make the AVS known to EigenLayer, with its operator set", To: p.ServiceManager,
		Contract: servicemanager.ServiceManagerMetaData, Method: "setUpTable",
		Args: []any{p.Settings.MetadataURI, table, []servicemanager.IAllocationManagerCreateSetParams{{OperatorSetId: quorum, Strategies: strategies}}},
		Done: p.registrar(table),
	})
	rules := operatortable.IOperatorTableRules{
		LookAhead: q.LookAhead, MaxOperators: q.MaxOperators, MinimumWeight: q.MinimumWeight.Big(), Strategies: weighed,
	}
	p.Call(Call{
		What: "add the quorum to the operator table", To: table,
		Contract: operatortable.OperatorTableMetaData, Method: "addQuorum", Args: []any{uint32(quorum), rules},
		Done: View{Method: "getRules", Args: []any{uint32(quorum)}, Returns: []any{rules}},
	})
	p.Verifier = p.Create("TableQuorumVerifier", tablequorumverifier.TableQuorumVerifierMetaData, table, []byte{quorum})
}

// middleware adds the verifier of an AVS whose operators EigenLayer's middleware knows,
// which was created for this service manager before.
func (p *Plan) middleware(m MiddlewareSettings) {
	p.operators.Contracts.RegistryCoordinator, p.operators.Contracts.OperatorStateRetriever = m.RegistryCoordinator, m.OperatorStateRetriever
	p.name("SlashingRegistryCoordinator", m.RegistryCoordinator)
	p.name("OperatorStateRetriever", m.OperatorStateRetriever)
	p.name("BLSSignatureChecker", m.SignatureChecker)
	p.Call(Call{
		What: "make the AVS known to EigenLayer, with its middleware", To: p.ServiceManager,
		Contract: servicemanager.ServiceManagerMetaData, Method: "setUp", Args: []any{p.Settings.MetadataURI, m.RegistryCoordinator},
		Done: p.registrar(m.RegistryCoordinator),
	})
	p.Verifier = p.Create("EigenLayerQuorumVerifier", eigenlayerquorumverifier.EigenLayerQuorumVerifierMetaData, m.SignatureChecker, []byte{quorum})
}

// registrar is the view that shows which contract admits operators to the AVS.
func (p *Plan) registrar(at common.Address) View {
	return View{
		To: p.EigenLayer.AllocationManager, Contract: allocationmanager.AllocationManagerMetaData,
		Method: "getAVSRegistrar", Args: []any{p.ServiceManager}, Returns: []any{at},
	}
}
