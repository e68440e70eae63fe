package deployment

import (
	"errors"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/params"

	"github.com/eigenshift/avs/operator/config"
)

// Settings say how an AVS is deployed. They are the fields of the settings file.
type Settings struct {
	ChainID      uint64             `config:"chain_id" doc:"Chain id that the node must have."`
	Owner        common.Address     `config:"owner" doc:"Owner of all contracts: an account, or a Safe. It makes the calls."`
	Name         string             `config:"name" doc:"Tells deployments with equal settings apart: another name gives other addresses."`
	MetadataURI  string             `config:"metadata_uri" doc:"Where EigenLayer's applications read name, logo and description of the AVS."`
	ThresholdBps uint16             `config:"threshold_bps" doc:"Stake that must sign, in 1/10000 of the quorum's: more than half."`
	Parameters   Parameters         `config:"tasks"`
	Quorum       Quorum             `config:"quorum"`
	Middleware   MiddlewareSettings `config:"middleware"`
	EigenLayer   Core               `config:"eigenlayer"`
	Operators    Defaults           `config:"operators"`

	AVS *config.Section `config:"avs"` // the AVS's own, see Plan.Own
}

// Parameters are those of a RotatingTaskManager, in blocks.
type Parameters struct {
	ExclusiveBlocks uint16 `config:"exclusive_blocks" doc:"Blocks in which only the proposer may submit."`
	GraceBlocks     uint16 `config:"grace_blocks" doc:"Blocks in which the proposer of the task before may not propose again."`
	WindowBlocks    uint16 `config:"window_blocks" doc:"Blocks after its reference block in which a task may settle."`
}

// Quorum says who the operators are.
type Quorum struct {
	Strategies    []Strategy `config:"strategies"`
	MaxOperators  uint32     `config:"max_operators" doc:"Most operators of the quorum."`
	MinimumWeight config.Wei `config:"minimum_weight" doc:"Least weight of an operator."`
	LookAhead     uint32     `config:"look_ahead" doc:"Blocks that stake must stay allocated to count; below EigenLayer's deallocation delay."`
	PostChangeBps uint16     `config:"post_change_bps" doc:"Part of the quorum's weight whose change is posted at once, in 1/10000."`
	PostAge       uint32     `config:"post_age" doc:"Blocks after which any change of weights is posted."`
}

// Strategy is a strategy whose stake counts.
type Strategy struct {
	Address    common.Address `config:"address" doc:"The strategy."`
	Multiplier config.Wei     `config:"multiplier" doc:"What a share weighs, in 1e-18. Empty: 1."`
}

// One is a multiplier of 1, in the fixed point of a quorum's weights.
func One() config.Wei { return config.NewWei(big.NewInt(params.Ether)) }

// MiddlewareSettings is EigenLayer's middleware where it was created for the AVS's service
// manager before; none for an operator table.
type MiddlewareSettings struct {
	RegistryCoordinator    common.Address `config:"registry_coordinator" doc:"SlashingRegistryCoordinator, created for this AVS's service manager."`
	SignatureChecker       common.Address `config:"signature_checker" doc:"BLSSignatureChecker of the coordinator."`
	OperatorStateRetriever common.Address `config:"operator_state_retriever" doc:"OperatorStateRetriever."`
}

// Defaults are what operators' configurations start with.
type Defaults struct {
	Bootstrap     int        `config:"bootstrap_operators" doc:"How many operators found the first Raft cluster. The same on all operators."`
	Confirmations uint64     `config:"confirmations" doc:"Blocks after which a settlement counts as final. The same on all operators."`
	Deposit       config.Wei `config:"deposit" doc:"What an operator deposits into the first strategy when it registers. 0: nothing, as it has stake already."`
	MetadataURI   string     `config:"metadata_uri" doc:"Where operators' public metadata is, until they name their own."`
}

// DefaultSettings returns settings that lack the owner and the strategies.
func DefaultSettings(name string) Settings {
	c := config.Default()
	return Settings{
		Name:         name,
		ThresholdBps: 6_667,
		Parameters:   Parameters{ExclusiveBlocks: 2, GraceBlocks: 15, WindowBlocks: 60},
		Quorum: Quorum{
			MaxOperators: 200, MinimumWeight: config.NewWei(common.Big1), LookAhead: 20, PostChangeBps: 100, PostAge: 1_000,
		},
		Operators: Defaults{Bootstrap: c.BootstrapOperators, Confirmations: c.Engine.Confirmations},
	}
}

// ReadSettings reads a settings file, in YAML or JSON.
func ReadSettings(path, name string) (Settings, error) {
	s := DefaultSettings(name)
	if err := config.ReadFile(path, &s); err != nil {
		return s, err
	}
	for i := range s.Quorum.Strategies {
		if of := &s.Quorum.Strategies[i]; of.Multiplier.Big().Sign() == 0 {
			of.Multiplier = One()
		}
	}
	return s, s.Validate()
}

// Validate reports everything that is wrong, each problem with its field and the remedy.
func (s Settings) Validate() error {
	var problems []error
	check := func(ok bool, format string, args ...any) {
		if !ok {
			problems = append(problems, fmt.Errorf(format, args...))
		}
	}
	none := common.Address{}
	check(s.Owner != none, "owner: missing: give the account or Safe that is to own the contracts")
	check(s.Name != "", "name: missing: give the deployment a name")
	check(s.MetadataURI != "", "metadata_uri: missing: give the URL of a JSON file that describes the AVS")
	check(s.ThresholdBps > 5_000 && s.ThresholdBps <= 10_000, "threshold_bps: %d is not from 5001 to 10000: more than half must sign", s.ThresholdBps)
	check(s.Parameters.WindowBlocks != 0, "tasks.window_blocks: 0: a task needs blocks in which it may settle")
	check(s.Parameters.ExclusiveBlocks < s.Parameters.WindowBlocks, "tasks.exclusive_blocks: %d is not below window_blocks, %d", s.Parameters.ExclusiveBlocks, s.Parameters.WindowBlocks)
	check(len(s.Quorum.Strategies) > 0, "quorum.strategies: missing: give at least one strategy whose stake counts")
	for i, strategy := range s.Quorum.Strategies {
		check(strategy.Address != none, "quorum.strategies[%d].address: missing", i)
	}
	check(s.Quorum.MaxOperators > 0, "quorum.max_operators: 0: nobody could register")
	check(s.Operators.Bootstrap > 0, "operators.bootstrap_operators: 0: at least one operator founds the cluster")
	if m := s.Middleware; m != (MiddlewareSettings{}) {
		check(m.RegistryCoordinator != none && m.SignatureChecker != none && m.OperatorStateRetriever != none,
			"middleware: registry_coordinator, signature_checker and operator_state_retriever belong together: give all three or none")
	}
	return errors.Join(problems...)
}
