package operator

import (
	"context"
	"errors"
	"fmt"
	"net"
	"os"
	"slices"
	"sync"

	"github.com/ethereum/go-ethereum/common"
	"github.com/rs/zerolog"

	"github.com/eigenshift/avs/eigenshift"
	"github.com/eigenshift/avs/eigenshift/engine"
	"github.com/eigenshift/avs/eigenshift/lifecycle"
	"github.com/eigenshift/avs/eigenshift/notebook"
	"github.com/eigenshift/avs/eigenshift/peer"
	"github.com/eigenshift/avs/eigenshift/protocol"
	"github.com/eigenshift/avs/eigenshift/raftlog"
	"github.com/eigenshift/avs/eigenshift/rotation"
	"github.com/eigenshift/avs/operator/api"
	"github.com/eigenshift/avs/operator/certificates"
	"github.com/eigenshift/avs/operator/config"
	"github.com/eigenshift/avs/operator/control"
	"github.com/eigenshift/avs/operator/endpoint"
	"github.com/eigenshift/avs/operator/evidence"
	"github.com/eigenshift/avs/operator/observations"
	"github.com/eigenshift/avs/operator/prompt"
	"github.com/eigenshift/avs/operator/settlement"
	"github.com/eigenshift/avs/operator/table"
)

// process is a running operator, as far as its parts are open. Each part is opened once,
// in the order of run, and registers how it is closed.
type process[T, R any] struct {
	avs      Program[T, R]
	cfg      config.Config
	keys     operatorKeys
	agreed   protocol.Parameters
	attested protocol.Protocol
	plain    zerolog.Logger // does not name the operator
	logger   zerolog.Logger
	raft     raftlog.Config

	conduct *conduct
	self    *monitor
	dissent *evidence.Store
	heard   *observations.Book
	link    *connection
	peers   *peer.Peer
	settler *settlement.Settler
	service eigenshift.AVS[T, R]
	policy  rotation.Policy
	log     *raftlog.Node
	engine  *engine.Engine

	working    context.Context // of what runs in the background
	stop       context.CancelFunc
	background sync.WaitGroup
	closers    []func() // of the parts that are open
}

// prepare reads keys and agreed parameters, and checks the folder. Nothing is open yet.
func (avs Program[T, R]) prepare(ctx context.Context, cfg config.Config, person *prompt.Person) (*process[T, R], error) {
	o := &process[T, R]{avs: avs, cfg: cfg, plain: newLogger(os.Stderr, cfg.Log), dissent: evidence.NewStore(), heard: observations.NewBook()}
	var err error
	if o.keys, err = loadKeys(ctx, cfg, person); err != nil {
		return nil, err
	}
	if o.agreed, _, err = avs.agreed(cfg, 0); err != nil {
		return nil, permanent(err)
	}
	o.logger = o.plain.With().Stringer("operator", o.keys.address).Logger()
	o.raft = raftlog.Config{
		Self: o.keys.address, Dir: raftDir(cfg),
		Limits: lifecycle.Limits{MaxLive: o.agreed.MaxLive, MaxHistory: o.agreed.MaxHistory}, Logger: o.logger,
	}
	if err := checkFolder(cfg, o.raft); err != nil {
		return nil, err
	}
	if o.conduct, err = newConduct(cfg, o.logger); err != nil {
		return nil, err
	}
	o.self = newMonitor(cfg, o.keys, o.conduct, avs.Name, avs.Version, o.logger)
	o.working, o.stop = context.WithCancel(ctx)
	return o, nil
}

// onClose registers how a part is closed. Whatever runs in the background ends before.
func (o *process[T, R]) onClose(end func()) { o.closers = append(o.closers, end) }

// close ends what runs in the background, and then closes the parts, the last first.
func (o *process[T, R]) close() {
	o.stop()
	o.background.Wait()
	for _, end := range slices.Backward(o.closers) {
		end()
	}
}

// closing returns what closes a part; what goes wrong then is only worth a line.
func (o *process[T, R]) closing(part string, end func() error) func() {
	return func() {
		if err := end(); err != nil && !errors.Is(err, context.Canceled) {
			o.logger.Warn().Err(err).Str("part", part).Msg("not closed in good order")
		}
	}
}

// inBackground runs something until the operator stops.
func (o *process[T, R]) inBackground(run func(context.Context)) {
	o.background.Go(func() { run(o.working) })
}

func (o *process[T, R]) openAPI(context.Context) error {
	if o.cfg.APIListen != "" {
		listener, err := net.Listen("tcp", o.cfg.APIListen)
		if err != nil {
			return fmt.Errorf("api_listen: %w", err)
		}
		page, err := o.page()
		if err != nil {
			return errors.Join(permanent(err), listener.Close())
		}
		server := api.Serve(listener, api.Contents{
			Report: o.self.report, Loops: o.self.loops, Evidence: o.dissent.Records, Observations: o.heard.Records, Certificates: o.self.certificates, Page: page,
		}, o.logger)
		o.onClose(func() { server.Close() })
	}
	o.inBackground(o.self.watch)
	return nil
}

// openControl opens the socket at which commands tell the operator what to do. It goes on without
// one where there can be none: that is no reason not to sign.
func (o *process[T, R]) openControl(context.Context) error {
	server, err := control.Serve(o.cfg.DataDir, commanded{o.self}, o.logger)
	switch {
	case errors.Is(err, control.ErrInUse):
		return fmt.Errorf("data_dir: %w: stop the other process, or give this one a folder of its own", err)
	case err != nil:
		o.logger.Warn().Err(err).Msg("no control socket: this operator cannot be paused, drained or told to hand over while it runs")
	default:
		o.onClose(o.closing("control socket", server.Close))
	}
	return nil
}

func (o *process[T, R]) openChain(ctx context.Context) (err error) {
	if o.link, err = o.avs.start(ctx, o.self); err != nil {
		return err
	}
	o.onClose(o.link.close)
	o.self.take(func(p *parts) { p.link = o.link })
	heads := o.link.node.Heads(o.working)
	o.background.Go(func() { o.self.followHeads(heads) })
	return nil
}

// agree completes the agreed parameters by what the contract holds.
func (o *process[T, R]) agree(context.Context) (err error) {
	if o.agreed, o.attested, err = o.avs.agreed(o.cfg, o.link.slot); err != nil {
		return permanent(err)
	}
	o.raft.Timing = raftlog.TimingOf(o.agreed.Network)
	o.self.take(func(p *parts) { p.agreed = o.attested })
	return nil
}

func (o *process[T, R]) openPeers(ctx context.Context) error {
	identity, err := peer.NewIdentity(ctx, peer.IdentityConfig{
		Operator: o.keys.address, Signer: o.keys.bls, ChainID: o.cfg.ChainID, ServiceManager: o.cfg.Contracts.ServiceManager,
		Protocol: o.attested,
	})
	if err != nil {
		return err
	}
	if o.peers, err = peer.Listen(peer.Config{
		Listen: o.cfg.Listen, Advertise: o.cfg.RegisteredSocket(), Identity: identity,
		Directory: o.link.backend.Operator, Operators: o.link.backend.Operators, AllowPrivate: o.cfg.Peer.AllowPrivate, Logger: o.logger,
	}); err != nil {
		return fmt.Errorf("listen: %w", err)
	}
	o.onClose(o.closing("peers", o.peers.Close))
	o.self.take(func(p *parts) { p.peers = o.peers })
	return nil
}

func (o *process[T, R]) awaitRegistration(ctx context.Context) error {
	return o.self.awaitRegistration(ctx, o.link)
}

// answered takes a step that asks contracts, again while nodes do not answer. What they do answer counts.
func (o *process[T, R]) answered(ctx context.Context, name string, step func() error) error {
	var counts error
	err := o.self.persist(ctx, name, func() error {
		if counts = step(); endpoint.IsUnanswered(counts) {
			return counts
		}
		return nil
	}, o.self.nodeFailed)
	if err != nil {
		return err
	}
	return counts
}

func (o *process[T, R]) openSettlement(ctx context.Context) error {
	return o.answered(ctx, "read the task manager", func() error { return o.readTaskManager(ctx) })
}

func (o *process[T, R]) readTaskManager(ctx context.Context) (err error) {
	o.settler, err = settlement.Open(ctx, settlement.Config{
		Node: o.link.node, Backend: o.link.backend, Sender: o.link.sender, TaskManager: o.cfg.Contracts.TaskManager, Operator: o.keys.address,
	})
	return err
}

func (o *process[T, R]) openAVS(ctx context.Context) error {
	runtime := Runtime{Config: o.cfg, Node: o.link.node, Logger: o.logger}
	if err := o.answered(ctx, "set up the AVS", func() (err error) {
		o.service, err = o.avs.build(ctx, runtime)
		return err
	}); err != nil {
		return err
	}
	o.openPanels(runtime)
	return o.answered(ctx, "choose the rotation", func() (err error) {
		o.policy, err = o.avs.rotation(ctx, o.cfg, o.settler)
		return err
	})
}

// note writes down what an operator said that it saw.
func (o *process[T, R]) note(t eigenshift.EncodedTask, operator common.Address, said eigenshift.SignedObservation) {
	if err := o.heard.Note(t, operator, said); err != nil {
		o.logger.Warn().Err(err).Uint64("task", uint64(t.ID)).Msg("observations are kept in memory only")
	}
}

func (o *process[T, R]) openLog(context.Context) (err error) {
	o.raft.Stream = o.peers.StreamLayer()
	bendRaft(&o.raft, o.keys.secret())
	if o.log, err = raftlog.Open(o.raft); err != nil {
		return dataError(o.cfg, err)
	}
	o.onClose(o.closing("log", o.log.Close))
	o.self.take(func(p *parts) { p.log = o.log })
	return nil
}

func (o *process[T, R]) openEngine(ctx context.Context) (err error) {
	cfg := engine.Config[T, R]{
		Self: o.keys.address, AVS: o.service, Domain: o.settler.Domain(),
		Chain: o.link.node, Registry: o.link.backend, Settler: o.settler, Signer: o.keys.bls,
		Log: o.log, Peers: o.peers, Rotation: o.policy, Dissent: o.dissent.Keep, Observed: o.note,
		Agreed: o.agreed, Options: engine.Options{Linger: o.cfg.Engine.Linger, AskTimeout: o.cfg.Engine.AskTimeout},
		Logger: o.plain, // the engine names the operator itself
	}
	if o.service.Observer != nil {
		notes, err := notebook.Open(observationsDir(o.cfg))
		if err != nil {
			return dataError(o.cfg, err)
		}
		cfg.Notebook = notes
		if err := o.heard.Open(heardFile(o.cfg)); err != nil {
			return dataError(o.cfg, err)
		}
		o.onClose(o.closing("book of observations", o.heard.Close))
	}
	bendEngine(ctx, &cfg)
	if o.engine, err = engine.New(cfg); err != nil {
		return err
	}
	o.conduct.direct(o.engine)
	if err := o.peers.Serve(bendResponder(o.engine)); err != nil {
		return err
	}
	shelf := certificates.New(o.settler, o.engine.Certificates)
	o.self.take(func(p *parts) { p.engine, p.shelf = o.engine, shelf })
	o.self.loop.Store(o.engine)
	return nil
}

// startUpkeep starts what keeps the directory, the peers and the operator table up to
// date, and what founds the first cluster.
func (o *process[T, R]) startUpkeep(context.Context) error {
	o.inBackground(o.link.backend.Run)
	o.inBackground(o.peers.Announce)
	if operators, is := o.link.backend.(*table.Registry); is {
		o.inBackground(table.NewSyncer(operators, o.link.sender, o.agreed.Stagger, o.logger).Run)
	}
	founding := founder{
		self: o.keys.address, count: o.agreed.BootstrapOperators, logger: o.logger, heads: o.link.node.Heads,
		founders: func(ctx context.Context) ([]eigenshift.Operator, error) {
			return o.link.backend.Founders(ctx, o.agreed.BootstrapOperators, o.agreed.BootstrapConfirmations)
		},
		settled: func(ctx context.Context) (bool, error) {
			last, err := o.settler.LastSettlement(ctx)
			return last != nil, err
		},
		agrees: o.peers.Agree, hasState: o.log.HasState, bootstrap: o.log.Bootstrap,
	}
	o.inBackground(founding.run)
	return nil
}
