package operator

import (
	"context"
	"errors"
	"fmt"
	"net"
	"os"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/accounts/abi/bind"
	"github.com/rs/zerolog"

	"github.com/eigenshift/avs/bindings/blssignaturechecker"
	"github.com/eigenshift/avs/bindings/rotatingtaskmanager"
	"github.com/eigenshift/avs/eigenshift"
	"github.com/eigenshift/avs/eigenshift/engine"
	"github.com/eigenshift/avs/eigenshift/lifecycle"
	"github.com/eigenshift/avs/eigenshift/peer"
	"github.com/eigenshift/avs/eigenshift/protocol"
	"github.com/eigenshift/avs/eigenshift/raftlog"
	"github.com/eigenshift/avs/eigenshift/rotation"
	"github.com/eigenshift/avs/operator/api"
	"github.com/eigenshift/avs/operator/chain"
	"github.com/eigenshift/avs/operator/config"
	"github.com/eigenshift/avs/operator/evidence"
	"github.com/eigenshift/avs/operator/registration"
	"github.com/eigenshift/avs/operator/registry"
	"github.com/eigenshift/avs/operator/settlement"
	"github.com/eigenshift/avs/operator/transaction"
)

// patience is how long a starting operator waits for its Ethereum node.
const patience = 2 * time.Minute

// run is the whole of an operator: it connects, registers if told to, joins the
// cluster, works until ctx ends, hands over and leaves. Everything that is
// started here has ended when it returns, in the opposite order.
func (avs AVS[T, R]) run(ctx context.Context, cfg config.Config) error {
	started := time.Now()
	keys, err := loadKeys(cfg)
	if err != nil {
		return err
	}
	agreed, attested, err := avs.agreed(cfg)
	if err != nil {
		return err
	}
	plain := newLogger(os.Stderr, cfg.Log)
	logger := plain.With().Stringer("operator", keys.address).Logger()

	// The chain: node, transactions, who the operators are.
	link, err := avs.connect(ctx, cfg, keys, logger)
	if err != nil {
		return err
	}
	defer link.close()

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
		Directory: link.registry.Operator, Operators: link.registry.Operators, AllowPrivate: cfg.Peer.AllowPrivate, Logger: logger,
	})
	if err != nil {
		return fmt.Errorf("listen: %w", err)
	}
	defer closing(logger, "peers", peers.Close)
	var apiListener net.Listener
	if cfg.APIListen != "" {
		if apiListener, err = net.Listen("tcp", cfg.APIListen); err != nil {
			return fmt.Errorf("api_listen: %w", err)
		}
		defer apiListener.Close()
	}
	if err := link.ensureRegistered(ctx, cfg); err != nil {
		return err
	}

	// The task manager, the AVS's own part, and Raft over the peers.
	settler, err := settlement.Open(ctx, settlement.Config{
		Node: link.node, Registry: link.registry, Sender: link.sender, TaskManager: cfg.Contracts.TaskManager,
		RegistryCoordinator: cfg.Contracts.RegistryCoordinator, StateRetriever: cfg.Contracts.OperatorStateRetriever,
	})
	if err != nil {
		return err
	}
	app, schedule, err := avs.New(ctx, Runtime{Config: cfg, Node: link.node, Domain: settler.Domain(), Clock: settler.Clock(), Logger: logger})
	if err != nil {
		return fmt.Errorf("set up %s: %w", avs.Name, err)
	}
	policy, err := avs.rotation(ctx, cfg, settler)
	if err != nil {
		return err
	}
	raftConfig := raftlog.Config{
		Self: keys.address, Dir: raftDir(cfg), Stream: peers.StreamLayer(), Timing: timings[cfg.Network](),
		Limits: lifecycle.Limits{MaxLive: agreed.MaxLive, MaxHistory: agreed.MaxHistory}, Logger: logger,
	}
	bendRaft(&raftConfig)
	log, err := raftlog.Open(raftConfig)
	if err != nil {
		return dataError(cfg, err)
	}
	defer closing(logger, "log", log.Close)

	// The engine, which answers peers from now on.
	dissent := new(evidence.Store)
	engineConfig := engine.Config[T, R]{
		Self: keys.address, App: app, Specs: avs.Specs, Responses: avs.Responses, Schedule: schedule,
		Chain: link.node, Registry: link.registry, Settler: settler, Signer: keys.bls,
		Log: log, Asker: peers, Reach: peers.Reach, Rotation: policy, Dissent: dissent.Keep,
		Options: engine.Options{
			ReferenceDepth: agreed.ReferenceDepth, DeadlineBlocks: agreed.DeadlineBlocks, Confirmations: agreed.Confirmations,
			Stagger: agreed.Stagger, Patience: agreed.Patience, FallbackAfter: agreed.FallbackAfter,
			MaxVoters: agreed.MaxVoters, MaxOpenTasks: agreed.MaxOpenTasks,
			Linger: cfg.Engine.Linger, AskTimeout: cfg.Engine.AskTimeout,
		},
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

	working, stop := context.WithCancel(ctx)
	var background sync.WaitGroup
	defer background.Wait()
	defer stop()
	background.Go(func() { link.registry.Run(working) })
	background.Go(func() { peers.Announce(working) })
	founding := founder{
		self: keys.address, count: agreed.BootstrapOperators, logger: logger, heads: link.node.Heads,
		founders: func(ctx context.Context) ([]eigenshift.Operator, error) {
			return link.registry.Founders(ctx, agreed.BootstrapOperators, agreed.BootstrapConfirmations)
		},
		settled: func(ctx context.Context) (bool, error) {
			last, err := settler.LastSettlement(ctx)
			return last != nil, err
		},
		agrees: peers.Agree, hasState: log.HasState, bootstrap: log.Bootstrap,
	}
	background.Go(func() { founding.run(working) })
	if apiListener != nil {
		head := followHead(working, &background, link.node)
		server := api.Serve(apiListener, func() api.Report {
			return api.Report{
				Name: avs.Name, Version: avs.Version, Operator: keys.address, OperatorID: keys.bls.OperatorID().String(),
				Socket: cfg.RegisteredSocket(), ChainID: cfg.ChainID, TaskManager: cfg.Contracts.TaskManager,
				Started: started, Head: head(), Node: link.node.Health(), Engine: eng.Status(), Peers: api.PeersOf(peers.Stats()), Agreed: api.AgreedOf(attested, peers.Agreements()), Guards: log.Refused(),
			}
		}, dissent.Records, logger)
		defer server.Close()
	}
	logger.Info().Str("version", avs.Version).Stringer("listen", peers.Addr()).Msg("operator is running")
	err = eng.Run(ctx)
	logger.Info().Msg("operator stops")
	return err
}

// register is the command that only registers.
func (avs AVS[T, R]) register(ctx context.Context, cfg config.Config) error {
	return avs.withRegistrar(ctx, cfg, (*registration.Registrar).Register)
}

// deregister is the command that leaves the AVS.
func (avs AVS[T, R]) deregister(ctx context.Context, cfg config.Config) error {
	return avs.withRegistrar(ctx, cfg, (*registration.Registrar).Deregister)
}

func (avs AVS[T, R]) withRegistrar(ctx context.Context, cfg config.Config, do func(*registration.Registrar, context.Context) error) error {
	cfg.Register = true
	if err := cfg.Validate(); err != nil {
		return err
	}
	keys, err := loadKeys(cfg)
	if err != nil {
		return err
	}
	logger := newLogger(os.Stderr, cfg.Log).With().Stringer("operator", keys.address).Logger()
	link, err := avs.connect(ctx, cfg, keys, logger)
	if err != nil {
		return err
	}
	defer link.close()
	registrar, err := link.registrar(ctx, cfg)
	if err != nil {
		return err
	}
	return do(registrar, ctx)
}

// connection is an operator's link to the chain.
type connection struct {
	keys     operatorKeys
	node     *chain.Node
	sender   *transaction.Sender
	registry *registry.Registry
	logger   zerolog.Logger
}

func (avs AVS[T, R]) connect(ctx context.Context, cfg config.Config, keys operatorKeys, logger zerolog.Logger) (*connection, error) {
	reverts, err := decoder(append(registration.Errors(), avs.Errors...))
	if err != nil {
		return nil, err
	}
	node, err := chain.Dial(ctx, chain.Config{
		URLs: cfg.RPCURLs, WS: cfg.WSURL, ChainID: cfg.ChainID, PollInterval: cfg.PollInterval, Patience: patience, Logger: logger,
	})
	if err != nil {
		return nil, err
	}
	who, err := registry.Open(ctx, registry.Config{
		Node: node, TaskManager: cfg.Contracts.TaskManager, ServiceManager: cfg.Contracts.ServiceManager,
		RegistryCoordinator: cfg.Contracts.RegistryCoordinator, StateRetriever: cfg.Contracts.OperatorStateRetriever,
		Quorums: cfg.Quorums, Logger: logger,
	})
	if err != nil {
		node.Close()
		return nil, err
	}
	sender := transaction.New(transaction.Config{
		Node: node, Key: keys.ecdsa, Reverts: reverts, MaxFeePerGas: cfg.MaxFeePerGas.Big(), MaxPriorityFeePerGas: cfg.MaxPriorityFeePerGas.Big(),
		Logger: logger,
	})
	return &connection{keys: keys, node: node, sender: sender, registry: who, logger: logger}, nil
}

func (l *connection) close() {
	l.sender.Close()
	l.node.Close()
}

func (l *connection) registrar(ctx context.Context, cfg config.Config) (*registration.Registrar, error) {
	return registration.New(ctx, registration.Config{
		Node: l.node, Sender: l.sender, BLS: l.keys.bls,
		ServiceManager: cfg.Contracts.ServiceManager, RegistryCoordinator: cfg.Contracts.RegistryCoordinator,
		DelegationManager: cfg.Contracts.DelegationManager, Quorums: cfg.Quorums,
		Socket: cfg.RegisteredSocket(), Strategy: cfg.Registration.Strategy, Deposit: cfg.Registration.Deposit.Big(),
		MetadataURI: cfg.Registration.MetadataURI, AllocationBps: cfg.Registration.AllocationBps, Logger: l.logger,
	})
}

// ensureRegistered registers if the configuration says so, and fails when the
// operator is not registered then. It leaves the directory up to date.
func (l *connection) ensureRegistered(ctx context.Context, cfg config.Config) error {
	if cfg.Register {
		registrar, err := l.registrar(ctx, cfg)
		if err != nil {
			return err
		}
		if err := registrar.Register(ctx); err != nil {
			return err
		}
	}
	is, err := l.registry.IsRegistered(ctx, l.keys.address)
	if err != nil {
		return err
	}
	if !is {
		return fmt.Errorf("%s is not an operator of this AVS: run `register`, or set register: true", l.keys.address)
	}
	head, err := l.node.Head(ctx)
	if err != nil {
		return err
	}
	return l.registry.Refresh(ctx, head)
}

// decoder knows the errors of the contracts.
func decoder(contracts []*bind.MetaData) (*transaction.Decoder, error) {
	contracts = append(contracts, rotatingtaskmanager.RotatingTaskManagerMetaData, blssignaturechecker.BLSSignatureCheckerMetaData)
	var parsed []*abi.ABI
	for _, c := range contracts {
		a, err := c.GetAbi()
		if err != nil {
			return nil, fmt.Errorf("parse contract interface: %w", err)
		}
		parsed = append(parsed, a)
	}
	return transaction.NewDecoder(parsed...), nil
}

// rotation returns the AVS's own policy, or the one that the configuration names,
// if the contract goes along with it.
func (avs AVS[T, R]) rotation(ctx context.Context, cfg config.Config, settler eigenshift.Settler) (rotation.Policy, error) {
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
func (avs AVS[T, R]) agreed(cfg config.Config) (protocol.Parameters, protocol.Protocol, error) {
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
