package operator

import (
	"context"
	"errors"
	"fmt"
	"net"
	"os"
	"sync"
	"time"

	"github.com/rs/zerolog"

	"github.com/eigenshift/avs/eigenshift"
	"github.com/eigenshift/avs/eigenshift/engine"
	"github.com/eigenshift/avs/eigenshift/lifecycle"
	"github.com/eigenshift/avs/eigenshift/peer"
	"github.com/eigenshift/avs/eigenshift/protocol"
	"github.com/eigenshift/avs/eigenshift/raftlog"
	"github.com/eigenshift/avs/eigenshift/rotation"
	"github.com/eigenshift/avs/operator/api"
	"github.com/eigenshift/avs/operator/certificates"
	"github.com/eigenshift/avs/operator/config"
	"github.com/eigenshift/avs/operator/evidence"
	"github.com/eigenshift/avs/operator/registration"
	"github.com/eigenshift/avs/operator/settlement"
	"github.com/eigenshift/avs/operator/table"
)

// patience is how long a command waits for the Ethereum node.
const patience = 2 * time.Minute

// run is the whole of an operator: it connects, registers if told to, joins the
// cluster, works until ctx ends, hands over and leaves. Everything that is
// started here has ended when it returns, in the opposite order.
func (avs Program[T, R]) run(ctx context.Context, cfg config.Config) error {
	keys, err := loadKeys(cfg)
	if err != nil {
		return err
	}
	agreed, attested, err := avs.agreed(cfg)
	if err != nil {
		return permanent(err)
	}
	plain := newLogger(os.Stderr, cfg.Log)
	logger := plain.With().Stringer("operator", keys.address).Logger()

	raftConfig := raftlog.Config{
		Self: keys.address, Dir: raftDir(cfg), Timing: timings[cfg.Network](),
		Limits: lifecycle.Limits{MaxLive: agreed.MaxLive, MaxHistory: agreed.MaxHistory}, Logger: logger,
	}
	if err := checkFolder(cfg, raftConfig); err != nil {
		return err
	}

	// What is wrong with this operator can be asked from here on.
	working, stop := context.WithCancel(ctx)
	var background sync.WaitGroup
	end := func() {
		stop()
		background.Wait()
	}
	defer end()
	self, dissent := newMonitor(cfg, keys, avs.Name, avs.Version, attested, logger), evidence.NewStore()
	if cfg.APIListen != "" {
		listener, err := net.Listen("tcp", cfg.APIListen)
		if err != nil {
			return fmt.Errorf("api_listen: %w", err)
		}
		defer api.Serve(listener, api.Contents{Report: self.report, Evidence: dissent.Records, Certificates: self.certificates}, logger).Close()
	}
	background.Go(func() { self.watch(working) })

	// The chain: node, transactions, who the operators are.
	link, err := avs.start(ctx, self)
	if err != nil {
		return err
	}
	defer link.close()
	defer end()
	self.take(func(p *parts) { p.link = link })
	heads := link.node.Heads(working)
	background.Go(func() { self.followHeads(heads) })

	// The listeners, which accept nothing yet. An operator that cannot listen
	// must not tell the chain that it does.
	identity, err := peer.NewIdentity(ctx, peer.IdentityConfig{
		Operator: keys.address, Signer: keys.bls, ChainID: cfg.ChainID, ServiceManager: cfg.Contracts.ServiceManager,
		Protocol: attested,
	})
	if err != nil {
		return err
	}
	peers, err := peer.Listen(peer.Config{
		Listen: cfg.Listen, Advertise: cfg.RegisteredSocket(), Identity: identity,
		Directory: link.backend.Operator, Operators: link.backend.Operators, AllowPrivate: cfg.Peer.AllowPrivate, Logger: logger,
	})
	if err != nil {
		return fmt.Errorf("listen: %w", err)
	}
	defer closing(logger, "peers", peers.Close)
	self.take(func(p *parts) { p.peers = peers })
	if err := self.awaitRegistration(ctx, link); err != nil {
		return err
	}

	// The task manager, the AVS's own part, and Raft over the peers.
	settler, err := settlement.Open(ctx, settlement.Config{
		Node: link.node, Backend: link.backend, Sender: link.sender, TaskManager: cfg.Contracts.TaskManager,
	})
	if err != nil {
		return err
	}
	service, err := avs.build(ctx, Runtime{Config: cfg, Node: link.node, Logger: logger})
	if err != nil {
		return err
	}
	policy, err := avs.rotation(ctx, cfg, settler)
	if err != nil {
		return err
	}
	raftConfig.Stream = peers.StreamLayer()
	bendRaft(&raftConfig)
	log, err := raftlog.Open(raftConfig)
	if err != nil {
		return dataError(cfg, err)
	}
	defer closing(logger, "log", log.Close)
	self.take(func(p *parts) { p.log = log })

	// The engine, which answers peers from now on.
	engineConfig := engine.Config[T, R]{
		Self: keys.address, AVS: service, Domain: settler.Domain(),
		Chain: link.node, Registry: link.backend, Settler: settler, Signer: keys.bls,
		Log: log, Peers: peers, Rotation: policy, Dissent: dissent.Keep,
		Agreed: agreed, Options: engine.Options{Linger: cfg.Engine.Linger, AskTimeout: cfg.Engine.AskTimeout},
		Logger: plain, // the engine names the operator itself
	}
	bendEngine(ctx, &engineConfig)
	eng, err := engine.New(engineConfig)
	if err != nil {
		return err
	}
	if err := peers.Serve(bendResponder(eng)); err != nil {
		return err
	}
	self.take(func(p *parts) { p.engine, p.shelf = eng, certificates.New(settler, eng.Certificates) })

	defer end()
	background.Go(func() { link.backend.Run(working) })
	background.Go(func() { peers.Announce(working) })
	if operators, is := link.backend.(*table.Registry); is {
		syncer := table.NewSyncer(operators, link.sender, agreed.Stagger, logger)
		background.Go(func() { syncer.Run(working) })
	}
	founding := founder{
		self: keys.address, count: agreed.BootstrapOperators, logger: logger, heads: link.node.Heads,
		founders: func(ctx context.Context) ([]eigenshift.Operator, error) {
			return link.backend.Founders(ctx, agreed.BootstrapOperators, agreed.BootstrapConfirmations)
		},
		settled: func(ctx context.Context) (bool, error) {
			last, err := settler.LastSettlement(ctx)
			return last != nil, err
		},
		agrees: peers.Agree, hasState: log.HasState, bootstrap: log.Bootstrap,
	}
	background.Go(func() { founding.run(working) })
	logger.Info().Str("version", avs.Version).Stringer("listen", peers.Addr()).Msg("operator is running")
	err = eng.Run(ctx)
	logger.Info().Msg("operator stops")
	return err
}

// register is the command that only registers.
func (avs Program[T, R]) register(ctx context.Context, cfg config.Config) error {
	return avs.withRegistrar(ctx, cfg, (*registration.Registrar).Register)
}

// deregister is the command that leaves the AVS.
func (avs Program[T, R]) deregister(ctx context.Context, cfg config.Config) error {
	return avs.withRegistrar(ctx, cfg, (*registration.Registrar).Deregister)
}

func (avs Program[T, R]) withRegistrar(ctx context.Context, cfg config.Config, do func(*registration.Registrar, context.Context) error) error {
	cfg.Register = true
	if err := cfg.Validate(); err != nil {
		return err
	}
	keys, err := loadKeys(cfg)
	if err != nil {
		return err
	}
	logger := newLogger(os.Stderr, cfg.Log).With().Stringer("operator", keys.address).Logger()
	link, err := avs.connect(ctx, cfg, keys, patience, logger)
	if err != nil {
		return err
	}
	defer link.close()
	if err := link.checkKey(ctx); err != nil {
		return err
	}
	registrar, err := link.registrar(ctx, cfg)
	if err != nil {
		return err
	}
	return do(registrar, ctx)
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
// one attests of them. An AVS's own rotation policy has one name: the program says
// which it is.
func (avs Program[T, R]) agreed(cfg config.Config) (protocol.Parameters, protocol.Protocol, error) {
	agreed := cfg.Agreed()
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

// timings are what the names in the configuration stand for.
var timings = map[string]func() raftlog.Timing{"lan": raftlog.LAN, "wan": raftlog.WAN}

// closing ends a part; what goes wrong then is only worth a line.
func closing(logger zerolog.Logger, part string, end func() error) {
	if err := end(); err != nil && !errors.Is(err, context.Canceled) {
		logger.Warn().Err(err).Str("part", part).Msg("not closed in good order")
	}
}
