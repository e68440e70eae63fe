// Package daemon brings a devnet up and keeps it running: the chain, the operators, the
// world around them, and the server that takes commands.
//
// The last block before slot 0 has what the world has prepared, such as a price in every
// source, and is dated one second before the slot begins: the first task reads it as its
// reference block. Chain time lies behind the wall clock while operators register, so that
// second is free to choose.
package daemon

import (
	"context"
	"errors"
	"fmt"
	"os"
	"time"

	"github.com/rs/zerolog"
	"golang.org/x/sync/errgroup"

	"github.com/eigenshift/avs/devnet/chain"
	"github.com/eigenshift/avs/devnet/cluster"
	"github.com/eigenshift/avs/devnet/control"
	"github.com/eigenshift/avs/devnet/fund"
	"github.com/eigenshift/avs/devnet/genesis"
	"github.com/eigenshift/avs/devnet/install"
	"github.com/eigenshift/avs/devnet/network"
	"github.com/eigenshift/avs/devnet/process"
	"github.com/eigenshift/avs/devnet/settlement"
	"github.com/eigenshift/avs/devnet/statedir"
	"github.com/eigenshift/avs/operator/webpage"
)

// leftoverTimeout is how long operators of an earlier devnet may take to end.
const leftoverTimeout = 10 * time.Second

// A Step is progress on the way up.
type Step struct {
	Text    string        `json:"text"`
	Elapsed time.Duration `json:"elapsed"`
	// Ready is set in the last step: the devnet is up.
	Ready bool `json:"ready,omitempty"`
	// Error is why there will be no such step.
	Error string `json:"error,omitempty"`
}

// devnet is a devnet on its way up, or up.
type devnet struct {
	network  network.Network
	options  Options
	logger   zerolog.Logger
	dir      *statedir.Dir
	report   func(Step)
	started  time.Time
	genesis  *genesis.Genesis
	site     network.Site
	chain    *chain.Chain
	cluster  *cluster.Cluster
	deployed *network.Deployment
	faucet   *fund.Faucet
	world    network.World // nil: there is none
	turning  *background   // runs the world
}

// Run runs a devnet of a network until ctx ends, and leaves nothing running. report is
// told of each step on the way up. [statedir.ErrLocked] when one runs already.
func Run(ctx context.Context, of network.Network, options Options, logger zerolog.Logger, report func(Step)) (err error) {
	d := &devnet{network: of, options: options, logger: logger, report: report, started: time.Now()}
	if err := options.Validate(of); err != nil {
		return err
	}
	if d.options.Binary, err = FindBinary(of.Program, options.Binary); err != nil {
		return err
	}
	if d.dir, err = statedir.At(options.StateDir); err != nil {
		return err
	}
	if err := d.dir.Lock(); err != nil {
		return err
	}
	defer func() { err = errors.Join(err, d.dir.Unlock()) }()
	if err := d.clean(ctx); err != nil {
		return err
	}
	if err := d.sayWho(); err != nil {
		return err
	}
	return d.run(ctx)
}

// run brings the devnet up, and down again when ctx ends.
func (d *devnet) run(ctx context.Context) (err error) {
	// What is started is stopped in reverse order, whatever happens.
	var stops []func() error
	defer func() {
		if ctx.Err() != nil {
			err = nil // asked to stop: what was interrupted by it is no failure
		}
		for i := len(stops) - 1; i >= 0; i-- {
			err = errors.Join(err, stops[i]())
		}
		d.logger.Info().Msg("stopped")
	}()
	starting, cancel := context.WithTimeout(ctx, d.options.Timeout)
	defer cancel()
	if err := d.up(starting, &stops); err != nil {
		if starting.Err() != nil {
			return fmt.Errorf("not up within %s (--timeout), logs are in %s: %w", d.options.Timeout, d.dir.Path(), err)
		}
		return err
	}
	d.step(true, "the devnet is up")
	return d.watch(ctx)
}

// up starts everything in order, and notes how to stop it. It returns when the first task
// has settled.
func (d *devnet) up(ctx context.Context, stops *[]func() error) error {
	if err := d.startChain(); err != nil {
		return err
	}
	*stops = append(*stops, d.chain.Close)
	if err := d.prepareOperators(); err != nil {
		return err
	}
	*stops = append(*stops, d.cluster.Close)
	if err := d.deploy(ctx); err != nil {
		return err
	}
	settled, err := settlement.Subscribe(ctx, d.chain.Client(), d.deployed.Operators.Contracts.TaskManager)
	if err != nil {
		return err
	}
	defer settled.Unsubscribe()
	if err := d.startOperators(ctx); err != nil {
		return err
	}
	if err := d.startWorld(ctx); err != nil {
		return err
	}
	*stops = append(*stops, d.turning.stop)
	page, closePage, err := d.page(ctx)
	if err != nil {
		return err
	}
	*stops = append(*stops, closePage)
	server, err := d.serve(page)
	if err != nil {
		return err
	}
	*stops = append(*stops, server.Close, d.forgetEndpoint)
	return d.awaitTask(ctx, settled)
}

// step reports progress.
func (d *devnet) step(ready bool, format string, arguments ...any) {
	text := fmt.Sprintf(format, arguments...)
	elapsed := time.Since(d.started)
	d.logger.Info().Stringer("elapsed", elapsed.Round(time.Millisecond)).Msg(text)
	d.report(Step{Text: text, Elapsed: elapsed, Ready: ready})
}

// clean stops and removes what an earlier devnet left behind.
func (d *devnet) clean(ctx context.Context) error {
	ctx, cancel := context.WithTimeout(ctx, leftoverTimeout)
	defer cancel()
	stopped, err := cluster.StopLeftovers(ctx, d.dir.Path())
	if err != nil {
		return err
	}
	if stopped > 0 {
		d.step(false, "stopped %d operators that an earlier devnet left behind", stopped)
	}
	return d.dir.Clean()
}

func (d *devnet) startChain() (err error) {
	if d.genesis, err = genesis.New(); err != nil {
		return err
	}
	d.chain, err = chain.Start(chain.Config{Alloc: d.genesis.Alloc, Port: d.options.RPCPort, Logger: d.logger})
	if errors.Is(err, chain.ErrPortTaken) {
		return fmt.Errorf("%w: choose another with --rpc-port, or 0 for a free one", err)
	}
	if err != nil {
		return err
	}
	d.step(false, "chain %d runs at %s (%s)", chain.ID, d.chain.RPC(), chain.Fork)
	return nil
}

func (d *devnet) prepareOperators() (err error) {
	d.cluster, err = cluster.New(cluster.Config{
		Folder:    d.dir.Path(),
		Binary:    d.options.Binary,
		Programs:  d.options.Programs,
		Operators: d.options.Operators,
		Port:      d.options.OperatorPort,
		Direct:    d.options.Links == LinksDirect,
	})
	return err
}

// deploy deploys the contracts, and creates the operators' keystores meanwhile.
func (d *devnet) deploy(ctx context.Context) error {
	group, ctx := errgroup.WithContext(ctx)
	group.Go(func() error { return d.cluster.CreateKeys(ctx) })
	group.Go(func() (err error) {
		d.site = network.Site{
			Chain: d.chain, EigenLayer: d.genesis.EigenLayer, Backend: d.options.Backend,
			Start: time.Now(), Interval: d.options.Interval, Flags: d.options.Own, Logger: d.logger,
		}
		if d.deployed, err = d.install(ctx); err != nil {
			return fmt.Errorf("deploy %s: %w", d.network.Name, err)
		}
		d.faucet, err = fund.NewFaucet(ctx, d.chain.Client(), d.genesis.EigenLayer.Token)
		return err
	})
	if err := group.Wait(); err != nil {
		return err
	}
	d.deployed.RPC, d.deployed.WS = d.chain.RPC(), d.chain.WS()
	var err error
	if d.deployed.Account, err = createUser(d.dir.Path()); err != nil {
		return err
	}
	if err := d.deployed.Write(d.dir.Deployment()); err != nil {
		return err
	}
	d.step(false, "contracts are deployed, back end %s, up to block %d", d.deployed.Backend, d.deployed.Block)
	return d.cluster.Configure(d.deployed)
}

// install deploys the AVS.
func (d *devnet) install(ctx context.Context) (*network.Deployment, error) {
	if d.network.Install != nil {
		return d.network.Install(ctx, d.site)
	}
	return install.AVS(ctx, d.site, d.network.Name, d.network.Deploy)
}

// startOperators funds and starts the operators, and waits until they have registered. As
// long as they do, blocks are made as soon as there is something to put into
// them: nobody waits for the next.
func (d *devnet) startOperators(ctx context.Context) error {
	if err := d.chain.MineOnDemand(); err != nil {
		return err
	}
	if err := d.faucet.Give(ctx, fund.ForOperator(), d.cluster.Addresses()...); err != nil {
		return fmt.Errorf("fund the operators: %w", err)
	}
	if err := d.cluster.StartAll(); err != nil {
		return err
	}
	d.step(false, "%d operators are started", d.options.Operators)
	if err := d.awaitRegistrations(ctx); err != nil {
		return err
	}
	d.step(false, "%d operators are registered", d.options.Operators)
	return nil
}

// startWorld brings the chain up to the wall clock, with what the world has prepared, and
// lets both go on from there, block by block.
func (d *devnet) startWorld(ctx context.Context) (err error) {
	run := func(ctx context.Context) error {
		<-ctx.Done()
		return nil
	}
	d.chain.MineOnlyWhenTold()
	// A block just before the first slot, in which nothing is due, and then one of now:
	// whoever opens the first task refers to a block after what was prepared.
	before := time.Unix(d.site.Start.Unix()-1, 0)
	if d.network.World != nil {
		if d.world, err = d.network.World(ctx, d.site, d.deployed); err != nil {
			return err
		}
		if err := d.world.Prepare(ctx, before); err != nil {
			return err
		}
		run = d.world.Run
	}
	if err := d.chain.MineAt(ctx, before); err != nil {
		return err
	}
	if err := d.chain.MineEvery(d.options.BlockTime); err != nil {
		return err
	}
	d.turning = inBackground(run)
	return nil
}

// sayWho says in the state folder which process this is, for those who want to
// stop it.
func (d *devnet) sayWho() error {
	self, err := process.Of(os.Getpid())
	if err != nil {
		return err
	}
	return self.WriteFile(d.dir.Process())
}

// serve starts to take commands, and says where in the state folder.
func (d *devnet) serve(page *webpage.Page) (*control.Server, error) {
	cfg := control.Config{Operators: d.cluster, Faucet: d.faucet, World: d.world, Info: d.info, Liar: d.liar, Page: page}
	if d.network.Call != nil {
		cfg.Call = d.request
	}
	server, err := control.Serve(cfg)
	if err != nil {
		return nil, err
	}
	if err := server.Endpoint().Write(d.dir.Control()); err != nil {
		return nil, errors.Join(err, server.Close())
	}
	return server, nil
}

func (d *devnet) forgetEndpoint() error {
	if err := os.Remove(d.dir.Control()); err != nil {
		return fmt.Errorf("remove endpoint: %w", err)
	}
	return nil
}

func (d *devnet) info() control.Info {
	return control.Info{
		Deployment: d.deployed,
		Operators:  d.cluster.Status(),
		BlockTime:  d.options.BlockTime,
		Flags:      d.options.Flags(),
		Started:    d.started,
	}
}

// watch notes operators that end, until ctx does. It fails when the world does.
func (d *devnet) watch(ctx context.Context) error {
	for {
		select {
		case <-ctx.Done():
			return nil
		case <-d.turning.done:
			return d.turning.err
		case exit := <-d.cluster.Ended():
			d.logger.Warn().Int("operator", exit.Number).Str("exit", exit.How).Msg("operator has ended")
		}
	}
}
