// Package daemon brings a devnet up and keeps it running: the chain, the prices,
// the operators, and the server that takes commands.
//
// The last block before slot 0 has a price in every source, and is dated one second
// before the slot begins: the first task reads it as its reference block. Chain time
// lies behind the wall clock while operators register, so that second is free to choose.
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
	"github.com/eigenshift/avs/devnet/deploy"
	"github.com/eigenshift/avs/devnet/feeds"
	"github.com/eigenshift/avs/devnet/genesis"
	"github.com/eigenshift/avs/devnet/process"
	"github.com/eigenshift/avs/devnet/statedir"
)

const (
	// blocksPerPrice is how many blocks pass between two updates of the sources.
	blocksPerPrice = 2
	// leftoverTimeout is how long operators of an earlier devnet may take to end.
	leftoverTimeout = 10 * time.Second
)

// Where the random walk of each feed starts.
var startPrices = map[string]feeds.Price{
	"ETH/USD": 3_500_00000000,
	"BTC/USD": 100_000_00000000,
}

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
	options  Options
	logger   zerolog.Logger
	dir      *statedir.Dir
	report   func(Step)
	started  time.Time
	series   map[string]feeds.Series
	genesis  *genesis.Genesis
	chain    *chain.Chain
	cluster  *cluster.Cluster
	deployed *deploy.Deployment
	prices   *feeds.Publisher
	pricing  *background
}

// Run runs a devnet until ctx ends, and leaves nothing running. report is told of
// each step on the way up. [statedir.ErrLocked] when one runs already.
func Run(ctx context.Context, options Options, logger zerolog.Logger, report func(Step)) (err error) {
	d := &devnet{options: options, logger: logger, report: report, started: time.Now()}
	if err := options.Validate(); err != nil {
		return err
	}
	binary, err := FindBinary(options.Binary)
	if err != nil {
		return err
	}
	d.options.Binary = binary
	if d.series, err = readSeries(options); err != nil {
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

// up starts everything in order, and notes how to stop it. It returns when the
// first price has settled.
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
	settled, err := d.watchSettlements(ctx)
	if err != nil {
		return err
	}
	defer settled.Unsubscribe()
	if err := d.startOperators(ctx); err != nil {
		return err
	}
	if err := d.startPrices(ctx); err != nil {
		return err
	}
	d.pricing = inBackground(d.prices.Run)
	*stops = append(*stops, d.pricing.stop)
	server, err := d.serve()
	if err != nil {
		return err
	}
	*stops = append(*stops, server.Close, d.forgetEndpoint)
	return d.awaitPrice(ctx, settled)
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
	})
	return err
}

// deploy deploys the contracts, and creates the operators' keystores meanwhile.
func (d *devnet) deploy(ctx context.Context) error {
	group, ctx := errgroup.WithContext(ctx)
	group.Go(func() error { return d.cluster.CreateKeys(ctx) })
	group.Go(func() (err error) {
		plan := deploy.NewPlan(d.genesis.EigenLayer, d.cluster.Addresses(), time.Now(), d.options.Interval)
		plan.Backend = d.options.Backend
		d.deployed, err = deploy.Run(ctx, d.chain, plan)
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

// startOperators starts the operators and waits until they have registered. As
// long as they do, blocks are made as soon as there is something to put into
// them: nobody waits for the next.
func (d *devnet) startOperators(ctx context.Context) error {
	if err := d.chain.MineOnDemand(); err != nil {
		return err
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

// startPrices brings the chain up to the wall clock, with a price in every
// source, and lets it go on from there block by block.
func (d *devnet) startPrices(ctx context.Context) (err error) {
	d.prices, err = feeds.NewPublisher(ctx, feeds.Config{
		Client: d.chain.Client(), Deployment: d.deployed, Series: d.series,
		Seed: d.options.Seed, Every: blocksPerPrice, Logger: d.logger,
	})
	if err != nil {
		return err
	}
	d.chain.MineOnlyWhenTold()
	// A block with prices just before the first slot, in which nothing is due, and then one
	// of now: whoever opens the first task refers to a block in which there are prices.
	before := time.Unix(int64(d.deployed.Start)-1, 0)
	if err := d.prices.PublishAt(ctx, before); err != nil {
		return err
	}
	if err := d.chain.MineAt(ctx, before); err != nil {
		return err
	}
	return d.chain.MineEvery(d.options.BlockTime)
}

// readSeries returns the prices that are to come.
func readSeries(options Options) (map[string]feeds.Series, error) {
	var names []string
	series := make(map[string]feeds.Series)
	for _, feed := range deploy.Feeds() {
		names = append(names, feed.Name)
		series[feed.Name] = feeds.NewWalk(options.Seed, feed.Name, startPrices[feed.Name])
	}
	if options.Prices != "" {
		return feeds.ReadFile(options.Prices, names)
	}
	return series, nil
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
func (d *devnet) serve() (*control.Server, error) {
	server, err := control.Serve(d.cluster, d.prices, d.info)
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
		Prices:     d.prices.Prices(),
		BlockTime:  d.options.BlockTime,
		Flags:      d.options.Flags(),
		Started:    d.started,
	}
}

// watch notes operators that end, until ctx does. It fails when prices are no
// longer published.
func (d *devnet) watch(ctx context.Context) error {
	for {
		select {
		case <-ctx.Done():
			return nil
		case <-d.pricing.done:
			return d.pricing.err
		case exit := <-d.cluster.Ended():
			d.logger.Warn().Int("operator", exit.Number).Str("exit", exit.How).Msg("operator has ended")
		}
	}
}
