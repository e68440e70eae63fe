package command

import (
	"context"
	"errors"

	"github.com/ethereum/go-ethereum/common"
	"github.com/rs/zerolog"
	"github.com/urfave/cli/v2"

	"github.com/eigenshift/avs/operator/backend"
	"github.com/eigenshift/avs/operator/chain"
	"github.com/eigenshift/avs/operator/eigenlayer"
	"github.com/eigenshift/avs/operator/history"
	"github.com/eigenshift/avs/operator/settlement"
)

const (
	challengerFlag     = "challenger"
	serviceManagerFlag = "service-manager"
	coordinatorFlag    = "registry-coordinator"
	stateRetrieverFlag = "operator-state-retriever"
)

// registryFlags say which contracts know who the operators were.
func registryFlags() []cli.Flag {
	return []cli.Flag{
		&cli.StringFlag{Name: serviceManagerFlag, Usage: "`ADDRESS` of the ServiceManager"},
		&cli.StringFlag{Name: coordinatorFlag, Usage: "`ADDRESS` of the AVS's SlashingRegistryCoordinator, where it has EigenLayer's middleware"},
		&cli.StringFlag{Name: stateRetrieverFlag, Usage: "`ADDRESS` of the middleware's OperatorStateRetriever"},
	}
}

// archive is all that tells what settled and who signed.
type archive struct {
	node    *chain.Node
	who     backend.Backend
	settler *settlement.Settler
	history *history.Reader
}

// archive connects to the chain. The caller closes its node.
func (t target) archive(ctx context.Context) (*archive, error) {
	if t.registries.serviceManager == (common.Address{}) {
		return nil, unknownOperators(serviceManagerFlag)
	}
	node, err := t.node(ctx)
	if err != nil {
		return nil, err
	}
	a := &archive{node: node}
	if err := a.open(ctx, t); err != nil {
		node.Close()
		if errors.Is(err, backend.ErrMissing) {
			err = unknownOperators(coordinatorFlag + " ADDRESS --" + stateRetrieverFlag)
		}
		return nil, err
	}
	return a, nil
}

func unknownOperators(flag string) error {
	return misused(errors.New("who are the operators? Give --" + flag + " ADDRESS, --config FILE or --addresses FILE"))
}

func (a *archive) open(ctx context.Context, t target) (err error) {
	if len(t.registries.quorums) == 0 {
		t.registries.quorums = []uint8{0}
	}
	if a.who, err = eigenlayer.Open(ctx, eigenlayer.Config{
		Node: a.node, TaskManager: t.oracle, ServiceManager: t.registries.serviceManager, RegistryCoordinator: t.registries.coordinator,
		StateRetriever: t.registries.stateRetriever, Quorums: t.registries.quorums, Logger: zerolog.Nop(),
	}); err != nil {
		return err
	}
	if a.settler, err = settlement.Open(ctx, settlement.Config{
		Node: a.node, Backend: a.who, TaskManager: t.oracle,
	}); err != nil {
		return err
	}
	a.history = history.New(a.node, a.settler.Domain(), a.who)
	return nil
}
