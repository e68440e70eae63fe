package operator

import (
	"context"
	"fmt"
	"time"

	"github.com/eigenshift/avs/eigenshift"
	"github.com/eigenshift/avs/eigenshift/protocol"
	"github.com/eigenshift/avs/eigenshift/rotation"
	"github.com/eigenshift/avs/operator/config"
	"github.com/eigenshift/avs/operator/prompt"
)

// patience is how long a command waits for the Ethereum node.
const patience = 2 * time.Minute

// run is the whole of an operator: it opens the parts in the order in which data flows
// through them, works until ctx ends, hands over and leaves. Everything that is started
// here has ended when it returns, in the opposite order.
func (avs Program[T, R]) run(ctx context.Context, cfg config.Config, person *prompt.Person) error {
	o, err := avs.prepare(ctx, cfg, person)
	if err != nil {
		return err
	}
	defer o.close()
	for _, open := range []func(context.Context) error{
		o.openAPI,           // what is wrong with this operator can be asked from here on
		o.openControl,       // it can be told what to take part in
		o.openChain,         // node, transactions, who the operators are
		o.agree,             // what must be the same on all operators
		o.openPeers,         // listeners, which accept nothing yet
		o.awaitRegistration, // an operator that cannot listen must not tell the chain that it does
		o.openSettlement,    // the task manager: what has settled, and submitting
		o.openAVS,           // the AVS's own part, and who proposes next
		o.openLog,           // Raft over the peers
		o.openEngine,        // answers peers from now on
		o.openTraces,        // of tasks, where they are wanted
		o.startUpkeep,       // directory, addresses, table, first cluster
	} {
		if err := open(ctx); err != nil {
			return err
		}
	}
	o.logger.Info().Str("version", avs.Version).Stringer("listen", o.peers.Addr()).Msg("operator is running")
	err = o.engine.Run(ctx)
	o.logger.Info().Msg("operator stops")
	return err
}

// rotation returns the AVS's own policy, or the one that the configuration names,
// if the contract goes along with it.
func (avs Program[T, R]) rotation(ctx context.Context, cfg config.Config, settler eigenshift.Settler) (rotation.Policy, error) {
	if avs.Rotation != nil {
		return avs.Rotation, nil
	}
	policy, inARow, err := rotation.ByName(cfg.Rotation)
	if err != nil || inARow == 1 {
		return policy, err
	}
	rules, err := settler.Rules(ctx)
	if err != nil {
		return nil, err
	}
	if rules.Grace > 0 {
		return nil, fmt.Errorf("rotation: %s needs a task manager without a grace period: this one refuses a second task of the same proposer for %d blocks", cfg.Rotation, rules.Grace)
	}
	return policy, nil
}

// agreed returns the parameters that must be the same on all operators, and what this
// one attests of them, where a slot has a length; 0: it is not known, or there are none. An AVS's own rotation policy has one name: the program says
// which it is.
func (avs Program[T, R]) agreed(cfg config.Config, slot time.Duration) (protocol.Parameters, protocol.Protocol, error) {
	agreed := cfg.Agreed()
	if cfg.Network == config.AutoNetwork && slot > 0 {
		agreed.Network = protocol.Paced(slot)
	}
	if avs.Rotation != nil {
		agreed.Rotation = "own"
	}
	var own map[string]string
	if avs.Agreed != nil {
		own = avs.Agreed(cfg)
	}
	attested, err := protocol.New(agreed, own)
	return agreed, bendProtocol(attested), err
}
