package feeds

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"math/rand/v2"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/accounts/abi/bind"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/ethereum/go-ethereum/params"
	"github.com/rs/zerolog"

	"github.com/eigenshift/avs/bindings/api3proxy"
	"github.com/eigenshift/avs/bindings/diaoracle"
	"github.com/eigenshift/avs/devnet/account"
	"github.com/eigenshift/avs/devnet/deploy"
	"github.com/eigenshift/avs/price-oracle/onchain"
)

const (
	// Noise, in basis points either way: how far sources of a feed differ, and
	// oracles within a report.
	sourceNoise = 4
	oracleNoise = 1

	transactionGas = 500_000

	// maxSent bounds the reports whose fate is looked after.
	maxSent = 256
)

// ErrUnknownFeed is returned for a feed that is not deployed.
var ErrUnknownFeed = errors.New("no such feed")

// Config configures a publisher.
type Config struct {
	Client *ethclient.Client
	// Feeds are those that are deployed.
	Feeds []deploy.Feed
	// Series has the price of each feed, by name.
	Series map[string]Series
	// Now is the chain's clock, which dates prices; nil: the wall clock.
	Now func() time.Time
	// Seed of the noise.
	Seed uint64
	// Every is how many blocks pass between two updates; at least one.
	Every  uint64
	Logger zerolog.Logger
}

// A Publisher reports prices to the sources.
type Publisher struct {
	cfg     Config
	signer  types.Signer
	sources []*source

	mu     sync.Mutex // guards what follows, and keeps transactions in order
	random *rand.Rand
	price  map[string]Price // published last
	pinned map[string]Price
	sent   []sent                    // not known to have been mined yet
	next   map[common.Address]uint64 // nonces of accounts, while something is in sent
}

// A source is one that the publisher reports to, with the account it uses. Each
// source has one account only: what it sends arrives in order.
type source struct {
	feed        string
	decimals    uint8
	transmitter account.Account
	report      func(options *bind.TransactOpts, at uint64, observations []*big.Int) (*types.Transaction, error)
}

// A sent transaction reports to a source.
type sent struct {
	feed string
	tx   common.Hash
}

// NewPublisher prepares the sources of a deployment.
func NewPublisher(ctx context.Context, cfg Config) (*Publisher, error) {
	if cfg.Every == 0 {
		return nil, errors.New("prices: blocks between two updates must be at least one")
	}
	for _, feed := range cfg.Feeds {
		if cfg.Series[feed.Name] == nil {
			return nil, fmt.Errorf("prices: no series for feed %s", feed.Name)
		}
	}
	id, err := cfg.Client.ChainID(ctx)
	if err != nil {
		return nil, fmt.Errorf("prices: read chain id: %w", err)
	}
	if cfg.Now == nil {
		cfg.Now = time.Now
	}
	p := &Publisher{
		cfg:    cfg,
		signer: types.LatestSignerForChainID(id),
		random: newRandom(cfg.Seed, "noise"),
		price:  make(map[string]Price),
		pinned: make(map[string]Price),
		next:   make(map[common.Address]uint64),
	}
	for _, feed := range cfg.Feeds {
		for _, described := range feed.Sources {
			prepared, err := p.prepare(ctx, feed.Name, described)
			if err != nil {
				return nil, fmt.Errorf("prices of %s: %w", feed.Name, err)
			}
			p.sources = append(p.sources, prepared)
		}
	}
	return p, nil
}

func (p *Publisher) prepare(ctx context.Context, feed string, described deploy.Source) (*source, error) {
	prepared := &source{feed: feed, decimals: described.Decimals}
	switch described.Kind {
	case onchain.DIA:
		oracle, err := diaoracle.NewDiaOracle(described.Address, p.cfg.Client)
		if err != nil {
			return nil, fmt.Errorf("bind DIA oracle: %w", err)
		}
		prepared.transmitter = account.OracleTransmitter(1)
		prepared.report = func(options *bind.TransactOpts, at uint64, observations []*big.Int) (*types.Transaction, error) {
			return oracle.SetValue(options, feed, observations[0], new(big.Int).SetUint64(at))
		}
	case onchain.API3:
		proxy, err := api3proxy.NewApi3Proxy(described.Address, p.cfg.Client)
		if err != nil {
			return nil, fmt.Errorf("bind API3 proxy: %w", err)
		}
		prepared.transmitter = account.OracleTransmitter(1)
		prepared.report = func(options *bind.TransactOpts, at uint64, observations []*big.Int) (*types.Transaction, error) {
			return proxy.Update(options, observations[0], uint32(at))
		}
	case onchain.Chainlink:
		signers := make([]account.Account, deploy.Oracles)
		for i := range signers {
			signers[i] = account.OracleSigner(i + 1)
		}
		aggregator, err := NewAggregator(ctx, described.Address, p.cfg.Client, signers, deploy.FaultyOracles)
		if err != nil {
			return nil, err
		}
		prepared.transmitter = account.OracleTransmitter(len(p.sources)%deploy.Oracles + 1)
		prepared.report = aggregator.Transmit
	default:
		return nil, fmt.Errorf("source %s is of unknown kind %s", described.Address, described.Kind)
	}
	return prepared, nil
}

// Run publishes new prices at each Every blocks, until ctx ends.
func (p *Publisher) Run(ctx context.Context) error {
	heads := make(chan *types.Header, 16)
	subscription, err := p.cfg.Client.SubscribeNewHead(ctx, heads)
	if err != nil {
		if ctx.Err() != nil {
			return nil
		}
		return fmt.Errorf("prices: subscribe to heads: %w", err)
	}
	defer subscription.Unsubscribe()
	var published uint64
	for {
		select {
		case <-ctx.Done():
			return nil
		case err := <-subscription.Err():
			if ctx.Err() != nil {
				return nil
			}
			return fmt.Errorf("prices: follow heads: %w", err)
		case head := <-heads:
			number := head.Number.Uint64()
			if number < published { // the chain was reverted
				published = 0
			}
			if number < published+p.cfg.Every {
				continue
			}
			published = number
			if err := p.Publish(ctx); err != nil && ctx.Err() == nil {
				p.cfg.Logger.Error().Err(err).Uint64("block", published).Msg("prices not published")
			}
		}
	}
}

// Publish hands transactions with a new price of each feed to the node.
func (p *Publisher) Publish(ctx context.Context) error { return p.PublishAt(ctx, p.cfg.Now()) }

// PublishAt publishes prices of this time. In a block of an earlier time they would be from
// the future, and not count.
func (p *Publisher) PublishAt(ctx context.Context, at time.Time) error {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.review(ctx)
	var failures []error
	for _, feed := range p.cfg.Feeds {
		price := p.cfg.Series[feed.Name].Next()
		pinned, fixed := p.pinned[feed.Name]
		if fixed {
			price = pinned
		}
		_, err := p.report(ctx, feed.Name, at, price, !fixed)
		failures = append(failures, err)
	}
	return errors.Join(failures...)
}

// Pin fixes the price of a feed: from now on all its sources report exactly
// this. It returns when they do.
func (p *Publisher) Pin(ctx context.Context, feed string, price Price) error {
	if _, known := p.cfg.Series[feed]; !known {
		return fmt.Errorf("%w: %s", ErrUnknownFeed, feed)
	}
	p.mu.Lock()
	p.pinned[feed] = price
	transactions, err := p.report(ctx, feed, p.cfg.Now(), price, false)
	p.mu.Unlock()
	if err != nil {
		return err
	}
	for _, sent := range transactions {
		receipt, err := bind.WaitMinedHash(ctx, p.cfg.Client, sent.tx)
		if err != nil {
			return fmt.Errorf("price of %s: wait for transaction %s: %w", feed, sent.tx, err)
		}
		if receipt.Status != types.ReceiptStatusSuccessful {
			return fmt.Errorf("price of %s: transaction %s failed", feed, sent.tx)
		}
	}
	return nil
}

// Release lets the price of a feed move again.
func (p *Publisher) Release(feed string) error {
	if _, known := p.cfg.Series[feed]; !known {
		return fmt.Errorf("%w: %s", ErrUnknownFeed, feed)
	}
	p.mu.Lock()
	defer p.mu.Unlock()
	delete(p.pinned, feed)
	return nil
}

// Prices returns what was published last, by feed.
func (p *Publisher) Prices() map[string]Price {
	p.mu.Lock()
	defer p.mu.Unlock()
	prices := make(map[string]Price, len(p.price))
	for feed, price := range p.price {
		prices[feed] = price
	}
	return prices
}

// report sends the price of a feed to all its sources, each with a little noise
// of its own if noisy.
func (p *Publisher) report(ctx context.Context, feed string, at time.Time, price Price, noisy bool) ([]sent, error) {
	head, err := p.cfg.Client.HeaderByNumber(ctx, nil)
	if err != nil {
		return nil, fmt.Errorf("price of %s: read head: %w", feed, err)
	}
	p.price[feed] = price
	var transactions []sent
	for _, source := range p.sources {
		if source.feed != feed {
			continue
		}
		options, err := p.options(ctx, source.transmitter, head)
		if err != nil {
			return transactions, fmt.Errorf("price of %s: %w", feed, err)
		}
		tx, err := source.report(options, uint64(at.Unix()), p.observations(price, source.decimals, noisy))
		if err != nil {
			return transactions, fmt.Errorf("price of %s: report as %s: %w", feed, source.transmitter.Name, err)
		}
		p.next[source.transmitter.Address] = tx.Nonce() + 1
		reported := sent{feed: feed, tx: tx.Hash()}
		transactions = append(transactions, reported)
		p.sent = append(p.sent, reported)
	}
	return transactions, nil
}

// observations returns what each oracle sees at one source.
func (p *Publisher) observations(price Price, decimals uint8, noisy bool) []*big.Int {
	if noisy {
		price = price.moved(p.noise(sourceNoise))
	}
	observations := make([]*big.Int, deploy.Oracles)
	for i := range observations {
		seen := price
		if noisy {
			seen = price.moved(p.noise(oracleNoise))
		}
		observations[i] = seen.In(decimals)
	}
	return observations
}

func (p *Publisher) noise(bps int64) int64 { return p.random.Int64N(2*bps+1) - bps }

// nonce returns the nonce of an account's next transaction. A node counts a
// transaction only a moment after it took it, so that it is asked for the nonce
// only when everything that was sent has been mined.
func (p *Publisher) nonce(ctx context.Context, from account.Account) (uint64, error) {
	if next, known := p.next[from.Address]; known {
		return next, nil
	}
	nonce, err := p.cfg.Client.PendingNonceAt(ctx, from.Address)
	if err != nil {
		return 0, fmt.Errorf("read nonce of %s: %w", from.Name, err)
	}
	return nonce, nil
}

// options for the next transaction of an account.
func (p *Publisher) options(ctx context.Context, from account.Account, head *types.Header) (*bind.TransactOpts, error) {
	nonce, err := p.nonce(ctx, from)
	if err != nil {
		return nil, err
	}
	tip := big.NewInt(params.GWei)
	return &bind.TransactOpts{
		Context: ctx,
		From:    from.Address,
		Nonce:   new(big.Int).SetUint64(nonce),
		Signer: func(_ common.Address, tx *types.Transaction) (*types.Transaction, error) {
			return types.SignTx(tx, p.signer, from.Key)
		},
		GasLimit:  transactionGas,
		GasTipCap: tip,
		GasFeeCap: new(big.Int).Add(tip, new(big.Int).Mul(head.BaseFee, common.Big2)),
	}, nil
}

// review looks after what was sent earlier, and reports what failed. When something of it is
// lost, because the chain was reverted, all of it is given up: accounts go on from what the
// chain says.
func (p *Publisher) review(ctx context.Context) {
	waiting := p.sent[:0]
	for _, sent := range p.sent {
		receipt, err := p.cfg.Client.TransactionReceipt(ctx, sent.tx)
		switch {
		case errors.Is(err, ethereum.NotFound):
			if _, _, err := p.cfg.Client.TransactionByHash(ctx, sent.tx); errors.Is(err, ethereum.NotFound) {
				p.sent = nil
				clear(p.next)
				return
			}
			waiting = append(waiting, sent)
		case err != nil:
			p.cfg.Logger.Warn().Err(err).Str("feed", sent.feed).Stringer("tx", sent.tx).Msg("report not found")
		case receipt.Status != types.ReceiptStatusSuccessful:
			p.cfg.Logger.Warn().Str("feed", sent.feed).Stringer("tx", sent.tx).Msg("source refused a report")
		}
	}
	p.sent = waiting[max(0, len(waiting)-maxSent):]
	if len(p.sent) == 0 {
		clear(p.next)
	}
}
