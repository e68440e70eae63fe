// Package testchain runs, in the process of a test, a real Ethereum node with
// the price oracle's own contracts on it: PriceOracle, SourceReader, and a
// DiaOracle to read from. Only the quorum verifier is a stand-in, which finds
// that everybody signed. Blocks come when the test says so.
package testchain

import (
	"context"
	"crypto/ecdsa"
	"math/big"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/accounts/abi/bind"
	bindv2 "github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/params"

	"github.com/eigenshift/avs/bindings/diaoracle"
	"github.com/eigenshift/avs/bindings/pricefeed"
	"github.com/eigenshift/avs/bindings/priceoracle"
	"github.com/eigenshift/avs/bindings/sourceadapters"
	"github.com/eigenshift/avs/bindings/sourcereader"
	"github.com/eigenshift/avs/eigenshift"
	"github.com/eigenshift/avs/operator/nodetest"
)

// ChainID is the id of the chain.
const ChainID = nodetest.ChainID

// Interval is the length of a slot in seconds; slot 0 starts at the epoch.
const Interval = 15

// Forever is the greatest age that a source can be allowed.
const Forever = 1<<32 - 1

// MaxAnswer is the greatest answer that a feed can allow: 88 bits.
var MaxAnswer = new(big.Int).Sub(new(big.Int).Lsh(common.Big1, 88), common.Big1)

// Chain is a running chain.
type Chain struct {
	*nodetest.Node
	Oracle common.Address
	Reader common.Address
	Dia    common.Address
	// Operator proposes and submits, and owns the contracts. Another only
	// proposes and submits.
	Operator, Another common.Address
	AnotherKey        *ecdsa.PrivateKey

	t      testing.TB
	opts   *bind.TransactOpts // of Operator
	other  *bind.TransactOpts // of Another
	oracle *priceoracle.PriceOracle
	reader *sourcereader.SourceReader
	dia    *diaoracle.DiaOracle
}

// Start runs a chain until the test ends. It has no feeds yet.
func Start(t testing.TB) *Chain {
	t.Helper()
	operator, another, verifier := nodetest.NewKey(t), nodetest.NewKey(t), common.Address{0xe1}
	opts, other := transactor(t, operator), transactor(t, another)
	everybodySigned := Returning(big.NewInt(32), big.NewInt(1), big.NewInt(100), big.NewInt(100))
	node := nodetest.StartFor(t, operator, map[common.Address][]byte{verifier: everybodySigned}, other.From)
	c := &Chain{
		Node: node, Operator: opts.From, Another: other.From, AnotherKey: another, t: t, opts: opts, other: other,
	}
	parameters := priceoracle.IRotatingTaskManagerParameters{ExclusiveBlocks: 2, GraceBlocks: 0, WindowBlocks: 60}
	slots := priceoracle.ISlotTaskManagerSlots{Interval: Interval}
	var tx *types.Transaction
	var err error
	c.Dia, tx, c.dia, err = diaoracle.DeployDiaOracle(opts, node.Client(), opts.From)
	c.Mine(tx, err)
	adapters, tx, _, err := sourceadapters.DeploySourceAdapters(opts, node.Client())
	c.Mine(tx, err)
	c.Oracle, tx, c.oracle, err = priceoracle.DeployPriceOracle(opts, node.Client(), verifier, parameters, slots, 5001, adapters, opts.From)
	c.Mine(tx, err)
	c.Reader, tx, c.reader, err = sourcereader.DeploySourceReader(opts, node.Client(), c.Oracle)
	c.Mine(tx, err)
	return c
}

// Mine makes a block that holds the transaction, which must succeed, and returns
// its receipt. It takes what bindings return.
func (c *Chain) Mine(tx *types.Transaction, err error) *types.Receipt {
	c.t.Helper()
	if err != nil {
		c.t.Fatalf("send transaction: %v", err)
	}
	c.Commit()
	receipt, err := c.Client().TransactionReceipt(context.Background(), tx.Hash())
	if err != nil {
		c.t.Fatalf("fetch receipt: %v", err)
	}
	if receipt.Status != types.ReceiptStatusSuccessful {
		c.t.Fatalf("transaction %s failed: %d of %d gas used", tx.Hash(), receipt.GasUsed, tx.Gas())
	}
	return receipt
}

// Head returns the newest block.
func (c *Chain) Head() eigenshift.Block {
	c.t.Helper()
	header, err := c.Client().HeaderByNumber(context.Background(), nil)
	if err != nil {
		c.t.Fatalf("fetch head: %v", err)
	}
	return eigenshift.Block{Number: header.Number.Uint64(), Hash: header.Hash(), Parent: header.ParentHash, Time: header.Time}
}

// AddFeed adds a feed that wants at least minSources of its sources.
func (c *Chain) AddFeed(name string, decimals, minSources uint8, sources ...priceoracle.IPriceOracleSource) {
	c.t.Helper()
	feed := priceoracle.IPriceOracleFeed{Decimals: decimals, HistoryBits: 7, Sources: sources, Limits: priceoracle.IPriceOracleLimits{
		Heartbeat: Heartbeat, MinSources: minSources, MinAnswer: new(big.Int), MaxAnswer: MaxAnswer,
	}}
	copy(feed.Id[:], name)
	c.Mine(c.oracle.AddFeed(generous(c.opts), feed)) // asking sources for their decimals takes more than is used
}

// Heartbeat of the feeds, in seconds.
const Heartbeat = 3600

// SetDeviation makes a feed due when its price deviates by that much, in 1/10000.
func (c *Chain) SetDeviation(index uint8, bps uint16) {
	c.t.Helper()
	feed, err := c.oracle.GetFeed(nil, index)
	if err != nil {
		c.t.Fatalf("read feed %d: %v", index, err)
	}
	feed.Limits.DeviationBps = bps
	c.Mine(c.oracle.ConfigureFeed(generous(c.opts), index, feed.Limits, feed.Sources))
}

// RequestUpdate requests the feeds with these bits, as Another.
func (c *Chain) RequestUpdate(feeds *big.Int) {
	c.t.Helper()
	c.Mine(c.oracle.RequestUpdate(generous(c.other), feeds))
}

// SetRequestFee sets what a request costs, in wei for each feed.
func (c *Chain) SetRequestFee(fee *big.Int) {
	c.t.Helper()
	c.Mine(c.oracle.SetRequestFee(generous(c.opts), fee))
}

// PayForGas sets what submitters are paid, per submission and per feed.
func (c *Chain) PayForGas(base, feed int64) {
	c.t.Helper()
	c.Mine(c.oracle.SetGasSchedule(generous(c.opts), priceoracle.IGasBudgetGasSchedule{
		BaseGas: big.NewInt(base), FeedGas: big.NewInt(feed), MaxTip: big.NewInt(params.GWei), MaxGasPrice: 100 * params.GWei,
	}))
}

// Requested returns the feeds that are requested.
func (c *Chain) Requested() *big.Int {
	c.t.Helper()
	requested, err := c.oracle.RequestedFeeds(nil)
	if err != nil {
		c.t.Fatalf("read requested feeds: %v", err)
	}
	return requested
}

// SetFeedActive retires a feed, or takes it up again.
func (c *Chain) SetFeedActive(index uint8, active bool) {
	c.t.Helper()
	c.Mine(c.oracle.SetFeedActive(c.opts, index, active))
}

// DiaSource is a value of the DiaOracle as a source.
func (c *Chain) DiaSource(key string, decimals uint8, maxAge uint32) priceoracle.IPriceOracleSource {
	return priceoracle.IPriceOracleSource{Kind: 1, Target: c.Dia, Decimals: decimals, MaxAge: maxAge, Params: []byte(key)}
}

// ChainlinkSource is a contract with Chainlink's interface as a source.
func ChainlinkSource(target common.Address, decimals uint8, maxAge uint32) priceoracle.IPriceOracleSource {
	return priceoracle.IPriceOracleSource{Kind: 0, Target: target, Decimals: decimals, MaxAge: maxAge}
}

// SetValue sets a value of the DiaOracle.
func (c *Chain) SetValue(key string, price *big.Int, timestamp uint64) {
	c.t.Helper()
	c.Mine(c.dia.SetValue(c.opts, key, price, new(big.Int).SetUint64(timestamp)))
}

// DeployFeed deploys the Chainlink façade of a feed.
func (c *Chain) DeployFeed(name string) common.Address {
	c.t.Helper()
	var id [32]byte
	copy(id[:], name)
	address, tx, _, err := pricefeed.DeployPriceFeed(c.opts, c.Client(), c.Oracle, id)
	c.Mine(tx, err)
	return address
}

// Deploy deploys a contract with that code.
func (c *Chain) Deploy(code []byte) common.Address {
	c.t.Helper()
	address, tx, err := bindv2.DeployContract(c.opts, nodetest.Constant(code), c.Client(), nil)
	c.Mine(tx, err)
	return address
}

// Task returns the task of a slot at that reference block, proposed by Operator.
func (c *Chain) Task(id eigenshift.TaskID, reference eigenshift.Block, spec []byte) eigenshift.EncodedTask {
	return eigenshift.EncodedTask{ID: id, Spec: spec, Reference: reference.Ref(), Deadline: reference.Number + 20, Proposer: c.Operator}
}

// Digest asks the contract for the digest of a task and a response.
func (c *Chain) Digest(t eigenshift.EncodedTask, response []byte) eigenshift.Digest {
	c.t.Helper()
	digest, err := c.oracle.Digest(nil, contractTask(t), response)
	if err != nil {
		c.t.Fatalf("ask the contract for the digest: %v", err)
	}
	return digest
}

// Respond asks the SourceReader for the response to a task.
func (c *Chain) Respond(t eigenshift.EncodedTask) []byte {
	c.t.Helper()
	response, err := c.reader.Respond(&bind.CallOpts{BlockHash: t.Reference.Hash}, t.Spec)
	if err != nil {
		c.t.Fatalf("read sources: %v", err)
	}
	return response
}

// Submit hands a settlement to the node, for the next block, as the proposer. The reference block
// must be older than the head: gas is estimated at the head's number, and the
// contract wants the reference block in the past.
func (c *Chain) Submit(t eigenshift.EncodedTask, response []byte) (*types.Transaction, error) {
	proposer := c.opts
	if t.Proposer == c.Another {
		proposer = c.other
	}
	return c.oracle.Submit(generous(proposer), contractTask(t), response, nil)
}

// SettleFeeds settles a task for the feeds with these bits, with what their
// sources say at the head.
func (c *Chain) SettleFeeds(id eigenshift.TaskID, feeds *big.Int) (eigenshift.EncodedTask, *types.Receipt) {
	c.t.Helper()
	return c.SettleFeedsAs(c.Operator, id, feeds)
}

// generous gives a transaction more gas than a node estimates: what suffices at
// the head need not suffice in the next block.
func generous(opts *bind.TransactOpts) *bind.TransactOpts {
	more := *opts
	more.GasLimit = 5_000_000
	return &more
}

// SettleFeedsAs does what SettleFeeds does, as another operator.
func (c *Chain) SettleFeedsAs(operator common.Address, id eigenshift.TaskID, feeds *big.Int) (eigenshift.EncodedTask, *types.Receipt) {
	c.t.Helper()
	task := c.Task(id, c.Head(), feeds.FillBytes(make([]byte, 32)))
	task.Proposer = operator
	c.Commit()
	return task, c.Mine(c.Submit(task, c.Respond(task)))
}

func contractTask(t eigenshift.EncodedTask) priceoracle.IRotatingTaskManagerTask {
	return priceoracle.IRotatingTaskManagerTask{
		Id:             uint64(t.ID),
		ReferenceBlock: uint32(t.Reference.Number),
		DeadlineBlock:  uint32(t.Deadline),
		ReferenceHash:  t.Reference.Hash,
		Proposer:       t.Proposer,
		Spec:           t.Spec,
	}
}

func transactor(t testing.TB, key *ecdsa.PrivateKey) *bind.TransactOpts {
	t.Helper()
	opts, err := bind.NewKeyedTransactorWithChainID(key, big.NewInt(nodetest.ChainID))
	if err != nil {
		t.Fatal(err)
	}
	return opts
}

// Later makes a block that is so much later than the last. A transaction may be in
// the pool for a moment after its block was made, and must be gone before.
func (c *Chain) Later(by time.Duration) {
	c.t.Helper()
	tick := time.NewTicker(time.Millisecond)
	defer tick.Stop()
	timeout := time.After(20 * time.Second)
	for {
		err := c.AdjustTime(by)
		if err == nil {
			return
		}
		select {
		case <-tick.C:
		case <-timeout:
			c.t.Fatal(err)
		}
	}
}
