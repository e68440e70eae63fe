package priceoracle

import (
	"context"
	"errors"
	"math/big"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"

	"github.com/eigenshift/avs/bindings/sourcereader"
	"github.com/eigenshift/avs/eigenshift"
	"github.com/eigenshift/avs/eigenshift/avs"
	"github.com/eigenshift/avs/operator/chain"
	"github.com/eigenshift/avs/price-oracle/internal/testchain"
)

func dial(t *testing.T, c *testchain.Chain) *chain.Node {
	t.Helper()
	node, err := chain.Dial(t.Context(), chain.Config{URLs: []string{c.URL}, ChainID: testchain.ChainID})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(node.Close)
	return node
}

// newApp returns an app that reads the chain as an operator does.
func newApp(t *testing.T, c *testchain.Chain) *App {
	t.Helper()
	return NewApp(dial(t, c).Contracts(), c.Reader)
}

func usd(price float64) *big.Int { return big.NewInt(int64(price * 1e8)) }

func taskAt(reference eigenshift.Block, spec FeedSet) eigenshift.Task[FeedSet] {
	return eigenshift.Task[FeedSet]{ID: 7, Spec: spec, Reference: reference.Ref(), Deadline: reference.Number + 20, Proposer: common.Address{1}}
}

// service is the app as the engine calls it.
func service(app *App, chainID uint64, taskManager common.Address) *avs.Service {
	return avs.New(eigenshift.AVS[FeedSet, Response]{App: app, Specs: SpecCodec{}, Responses: ResponseCodec{}, Check: check},
		eigenshift.Domain{ChainID: chainID, TaskManager: taskManager}, time.Minute, func(string, error) {})
}

// respondChecked returns a response that the app does not refuse.
func respondChecked(t *testing.T, app *App, task eigenshift.Task[FeedSet]) (Response, error) {
	t.Helper()
	r, err := app.Respond(t.Context(), task)
	if err == nil {
		err = check(task, r)
	}
	return r, err
}

func respond(t *testing.T, app *App, reference eigenshift.Block, spec FeedSet) Response {
	t.Helper()
	r, err := respondChecked(t, app, taskAt(reference, spec))
	if err != nil {
		t.Fatalf("respond: %v", err)
	}
	return r
}

func wantAnswer(t *testing.T, got Answer, value *big.Int, at eigenshift.Block, spread uint16, sources uint8, status Status) {
	t.Helper()
	if got.Value.Cmp(value) != 0 || uint64(got.ObservedAt) != at.Time || got.SpreadBps != spread || got.Sources != sources || got.Status != status {
		t.Errorf("answer %+v, expected %s observed at %d, spread %d, sources %d, %s", got, value, at.Time, spread, sources, status)
	}
}

// The median of sources with different decimals, in the feed's own; a price
// above 32 bits; DIA's price and not its timestamp.
func TestRespond(t *testing.T) {
	c := testchain.Start(t)
	now := new(big.Int).SetUint64(c.Head().Time)
	ether := new(big.Int).Mul(usd(3010), big.NewInt(1e10)) // 18 decimals
	chainlink := c.Deploy(testchain.Aggregator(18, big.NewInt(42), ether, now, now, big.NewInt(42)))
	c.AddFeed("ETH/USD", 8, 2,
		c.DiaSource("ETH/USD", 8, testchain.Forever),
		testchain.ChainlinkSource(chainlink, 18, testchain.Forever),
		c.DiaSource("ETH/USD in cents", 2, testchain.Forever))
	c.AddFeed("SHIB/USD", 18, 1, c.DiaSource("SHIB/USD", 12, testchain.Forever))
	c.SetValue("ETH/USD", usd(3000.5), now.Uint64())
	c.SetValue("ETH/USD in cents", big.NewInt(3005_25), now.Uint64()-1)
	c.SetValue("SHIB/USD", big.NewInt(12_345_678), now.Uint64())

	head := c.Head()
	app := newApp(t, c)
	spec, err := app.Spec(t.Context(), 7, head)
	if err != nil || spec != Feeds(0, 1) {
		t.Fatalf("spec %s (%v), expected {0 1}", spec, err)
	}
	r := respond(t, app, head, spec)
	if len(r.Answers) != 2 {
		t.Fatalf("%d answers, expected 2", len(r.Answers))
	}
	// Spread: 9.5 dollars of 3005.25.
	wantAnswer(t, r.Answers[0], usd(3005.25), head, 31, 3, Answered)
	wantAnswer(t, r.Answers[1], new(big.Int).Mul(big.NewInt(12_345_678), big.NewInt(1e6)), head, 0, 1, Answered)
	if oldest := r.Answers[0].OldestAt; uint64(oldest) != now.Uint64()-1 {
		t.Errorf("the oldest source is of %d, expected %d", oldest, now.Uint64()-1)
	}
	if r.Answers[0].Value.Uint64() <= 1<<32 {
		t.Errorf("price %s is not above 32 bits, which is what this test is about", r.Answers[0].Value)
	}

	reader, err := sourcereader.NewSourceReader(c.Reader, c.Client())
	if err != nil {
		t.Fatal(err)
	}
	seen, err := reader.Observe(nil, big.NewInt(3))
	if err != nil {
		t.Fatal(err)
	}
	if len(seen) != 4 || len(r.Observations) != len(seen) {
		t.Fatalf("%d observations are signed, %d shown, expected 4 of both", len(r.Observations), len(seen))
	}
	for i, shown := range seen {
		signed := r.Observations[i]
		if signed.Feed != shown.Feed || signed.Source != shown.Source || signed.RoundID.Cmp(shown.RoundId) != 0 ||
			signed.UpdatedAt != shown.UpdatedAt || signed.Answer.Cmp(shown.Answer) != 0 {
			t.Errorf("observation %d is signed as %+v and shown as %+v", i, signed, shown)
		}
	}
}

// What operators sign is what the contract computes, and the contract accepts
// the response.
func TestDigestIsTheContracts(t *testing.T) {
	c := testchain.Start(t)
	c.AddFeed("ETH/USD", 8, 1, c.DiaSource("ETH/USD", 8, testchain.Forever))
	c.SetValue("ETH/USD", usd(3000), c.Head().Time)
	reference := c.Head()
	spec, err := SpecCodec{}.Encode(Feeds(0))
	if err != nil {
		t.Fatal(err)
	}
	task, s := c.Task(7, reference, spec), service(newApp(t, c), testchain.ChainID, c.Oracle)
	response, err := s.Respond(t.Context(), task)
	if err != nil {
		t.Fatal(err)
	}
	if digest, err := s.Digest(task, response); err != nil || digest != c.Digest(task, response) {
		t.Errorf("digest %s (%v), the contract says %s", digest, err, c.Digest(task, response))
	}
	c.Commit()
	c.Mine(c.Submit(task, response))
}

// A price that has settled is a Chainlink source for another feed.
func TestPriceFeedIsASource(t *testing.T) {
	c := testchain.Start(t)
	c.AddFeed("ETH/USD", 8, 1, c.DiaSource("ETH/USD", 8, testchain.Forever))
	c.SetValue("ETH/USD", usd(3000.25), c.Head().Time)
	c.SettleFeeds(7, big.NewInt(1))
	c.AddFeed("ETH/USD, with cents", 2, 1, testchain.ChainlinkSource(c.DeployFeed("ETH/USD"), 8, testchain.Forever))
	head := c.Head()
	r := respond(t, newApp(t, c), head, Feeds(1))
	wantAnswer(t, r.Answers[0], big.NewInt(3000_25), head, 0, 1, Answered)
}

func TestOtherResponsesAreNotSigned(t *testing.T) {
	signable := func(task eigenshift.Task[FeedSet], r Response) bool {
		_, noSpec := SpecCodec{}.Encode(task.Spec)
		_, noResponse := ResponseCodec{}.Encode(r)
		return errors.Join(noSpec, noResponse, check(task, r)) == nil
	}
	task := taskAt(eigenshift.Block{Number: 5, Hash: common.Hash{5}}, Feeds(0, 1))
	for name, r := range map[string]Response{
		"an answer less":    {Answers: []Answer{answered(1)}},
		"an answer more":    {Answers: []Answer{answered(1), answered(2), answered(3)}},
		"no answers":        {},
		"price of zero":     {Answers: []Answer{answered(1), answered(0)}},
		"price too large":   {Answers: []Answer{answered(1), {Value: power(159), OldestAt: 1, ObservedAt: 1_700_000_000, Sources: 1, Status: Answered}}},
		"price that is not": {Answers: []Answer{answered(1), {Status: Answered}}},
	} {
		if signable(task, r) {
			t.Errorf("%s can be signed", name)
		}
	}
	if good := (Response{Answers: []Answer{answered(1), answered(2)}, Observations: []Observation{silent(0, 0), silent(1, 0)}}); !signable(task, good) {
		t.Error("an honest answer cannot be signed")
	}
	task.Spec = FeedSet{}
	if signable(task, Response{}) {
		t.Error("a task that asks nothing can be signed")
	}
}

// Sources and feeds change after the reference block; spec and response do not.
func TestReadsArePinned(t *testing.T) {
	c := testchain.Start(t)
	c.AddFeed("ETH/USD", 8, 1, c.DiaSource("ETH/USD", 8, testchain.Forever))
	c.SetValue("ETH/USD", usd(3000), c.Head().Time)
	reference := c.Head()
	app := newApp(t, c)
	before := mustEncode(t, respond(t, app, reference, Feeds(0)))

	c.SetValue("ETH/USD", usd(1), c.Head().Time)
	c.AddFeed("BTC/USD", 8, 1, c.DiaSource("BTC/USD", 8, testchain.Forever))
	c.SetValue("BTC/USD", usd(100_000), c.Head().Time)
	c.SetFeedActive(0, false)

	if after := mustEncode(t, respond(t, app, reference, Feeds(0))); string(after) != string(before) {
		t.Errorf("response at block %s was %x and is %x", reference.Ref(), before, after)
	}
	if spec, err := app.Spec(t.Context(), 7, reference); err != nil || spec != Feeds(0) {
		t.Errorf("spec at block %s is %s (%v), expected {0}", reference.Ref(), spec, err)
	}
	if spec, err := app.Spec(t.Context(), 7, c.Head()); err != nil || spec != Feeds(1) {
		t.Errorf("spec at the head is %s (%v), expected {1}", spec, err)
	}
}

// A reorganisation removes the reference block: it must not be answered any
// more, although the node may still have its state.
func TestOrphanedReference(t *testing.T) {
	c := testchain.Start(t)
	c.AddFeed("ETH/USD", 8, 1, c.DiaSource("ETH/USD", 8, testchain.Forever))
	c.SetValue("ETH/USD", usd(3000), c.Head().Time)
	fork := c.Head()
	c.Commit()
	orphan := c.Head()
	app := newApp(t, c)
	respond(t, app, orphan, Feeds(0))

	if err := c.Fork(fork.Hash); err != nil {
		t.Fatal(err)
	}
	c.Later(time.Minute)
	c.Commit()
	if head := c.Head(); head.Number <= orphan.Number || head.Hash == orphan.Hash {
		t.Fatalf("the head is %s: no reorganisation of %s", head.Ref(), orphan.Ref())
	}
	if r, err := app.Respond(t.Context(), taskAt(orphan, Feeds(0))); err == nil {
		t.Errorf("response at an orphaned block: %+v", r)
	}
	if spec, err := app.Spec(t.Context(), 7, orphan); err == nil {
		t.Errorf("spec at an orphaned block: %s", spec)
	}
	unknown := eigenshift.Block{Number: 3, Hash: common.Hash{1, 2, 3}}
	if r, err := app.Respond(t.Context(), taskAt(unknown, Feeds(0))); err == nil {
		t.Errorf("response at a block that never was: %+v", r)
	}
	if _, err := app.Respond(t.Context(), taskAt(eigenshift.Block{Number: 3}, Feeds(0))); err == nil || !strings.Contains(err.Error(), "without a hash") {
		t.Errorf("response at a block without a hash: %v", err)
	}
}

// counter counts the calls that reach the node.
type counter struct {
	chain.Contracts
	calls int // or requests with several
}

func (c *counter) CallContracts(ctx context.Context, at chain.At, calls ...*chain.Call) error {
	c.calls++
	return c.Contracts.CallContracts(ctx, at, calls...)
}

func (c *counter) CallContractAtHash(ctx context.Context, msg ethereum.CallMsg, hash common.Hash) ([]byte, error) {
	c.calls++
	return c.Contracts.CallContractAtHash(ctx, msg, hash)
}

// However many feeds there are, a task costs each operator two calls, or one when the same
// feeds were due before.
func TestOneCallEach(t *testing.T) {
	c := testchain.Start(t)
	for _, name := range []string{"A/USD", "B/USD", "C/USD", "D/USD"} {
		c.AddFeed(name, 8, 1, c.DiaSource(name, 8, testchain.Forever), c.DiaSource(name+", too", 8, testchain.Forever))
		c.SetValue(name, usd(3000), c.Head().Time)
	}
	node := &counter{Contracts: dial(t, c).Contracts()}
	app := NewApp(node, c.Reader)
	head := c.Head()
	spec, err := app.Spec(t.Context(), 7, head)
	if err != nil || node.calls != 1 {
		t.Errorf("spec %s took %d calls (%v)", spec, node.calls, err)
	}
	node.calls = 0
	first := respond(t, app, head, spec)
	if node.calls != 1 {
		t.Errorf("response took %d calls", node.calls)
	}
	c.Commit()
	node.calls = 0
	again, err := app.Spec(t.Context(), 8, c.Head())
	if err != nil || again != spec {
		t.Errorf("spec %s, then %s (%v)", spec, again, err)
	}
	if second := respond(t, app, c.Head(), spec); node.calls != 1 || second.Answers[0].Value.Cmp(first.Answers[0].Value) != 0 {
		t.Errorf("spec and response took %d calls; %v, then %v", node.calls, first.Answers, second.Answers)
	}
}

// What was guessed counts for the block and the feeds that it was read of, and for no others.
func TestAWrongGuessIsNoAnswer(t *testing.T) {
	c := testchain.Start(t)
	app, fresh := newApp(t, c), newApp(t, c)
	for _, name := range []string{"A/USD", "B/USD"} {
		c.AddFeed(name, 8, 1, c.DiaSource(name, 8, testchain.Forever))
		c.SetValue(name, usd(1000), c.Head().Time)
	}
	one := c.Head()
	wantDue(t, app, one, 0, 1)
	c.SetFeedActive(0, false)
	c.SetValue("B/USD", usd(2000), c.Head().Time)
	other := c.Head()
	wantDue(t, app, other, 1) // the guess was both, one of which has no answer any more
	for _, at := range []eigenshift.Block{one, other} {
		got, err := app.Respond(t.Context(), taskAt(at, Feeds(1)))
		want, wantErr := fresh.Respond(t.Context(), taskAt(at, Feeds(1)))
		if err != nil || wantErr != nil || got.Answers[0].Value.Cmp(want.Answers[0].Value) != 0 {
			t.Errorf("block %d: %v, %v, expected %v, %v", at.Number, got.Answers, err, want.Answers, wantErr)
		}
	}
}

func TestNothingIsDueWithoutActiveFeeds(t *testing.T) {
	c := testchain.Start(t)
	app := newApp(t, c)
	wantDue(t, app, c.Head())
	c.AddFeed("ETH/USD", 8, 1, c.DiaSource("ETH/USD", 8, testchain.Forever))
	c.SetValue("ETH/USD", usd(3000), c.Head().Time)
	wantDue(t, app, c.Head(), 0)
	c.SetFeedActive(0, false)
	wantDue(t, app, c.Head())
	_, err := app.Respond(t.Context(), taskAt(c.Head(), Feeds(0)))
	if err == nil || !strings.Contains(err.Error(), "FeedsNotActive") {
		t.Errorf("response for a retired feed: %v, expected the contract's error by name", err)
	}
}

// A feed whose answer the contract would refuse opens no task, even if it has no price yet
// and is requested, so that nobody is paid for a settlement that stores nothing.
func TestNothingIsDueWithoutAnAnswer(t *testing.T) {
	c := testchain.Start(t)
	c.AddFeed("ETH/USD", 8, 2, c.DiaSource("ETH/USD", 8, testchain.Forever), c.DiaSource("ETH/USD, too", 8, testchain.Forever))
	c.RequestUpdate(big.NewInt(1))
	app := newApp(t, c)
	wantDue(t, app, c.Head())
	c.SetValue("ETH/USD", usd(3000), c.Head().Time)
	wantDue(t, app, c.Head())
	c.SetValue("ETH/USD, too", usd(3000), c.Head().Time)
	wantDue(t, app, c.Head(), 0)
}

// wantDue checks what a slot asks at a block; no feeds: it need not be opened.
func wantDue(t *testing.T, app *App, reference eigenshift.Block, feeds ...uint8) {
	t.Helper()
	spec, err := app.Spec(t.Context(), 7, reference)
	switch {
	case len(feeds) == 0:
		if !errors.Is(err, eigenshift.ErrNothingDue) {
			t.Errorf("at block %d: %s is due (%v), expected nothing", reference.Number, spec, err)
		}
	case err != nil || spec != Feeds(feeds...):
		t.Errorf("at block %d: %s is due (%v), expected %s", reference.Number, spec, err, Feeds(feeds...))
	}
}

// A feed is due until it has a first price, and then by heartbeat, deviation or
// request.
func TestOnlyWhatIsDueIsAsked(t *testing.T) {
	c := testchain.Start(t)
	c.AddFeed("ETH/USD", 8, 1, c.DiaSource("ETH/USD", 8, testchain.Forever))
	c.AddFeed("BTC/USD", 8, 1, c.DiaSource("BTC/USD", 8, testchain.Forever))
	c.SetDeviation(1, 100)
	app := newApp(t, c)
	c.SetValue("ETH/USD", usd(3000), c.Head().Time)
	wantDue(t, app, c.Head(), 0)
	c.SetValue("BTC/USD", usd(100_000), c.Head().Time)
	wantDue(t, app, c.Head(), 0, 1)

	c.SettleFeeds(1, big.NewInt(0b11))
	wantDue(t, app, c.Head())

	// One percent is a deviation of one feed, not of the other.
	c.SetValue("ETH/USD", usd(3030), c.Head().Time)
	c.SetValue("BTC/USD", usd(100_999), c.Head().Time)
	wantDue(t, app, c.Head())
	c.SetValue("BTC/USD", usd(101_000), c.Head().Time)
	moved := c.Head()
	wantDue(t, app, moved, 1)

	c.RequestUpdate(big.NewInt(0b01))
	wantDue(t, app, c.Head(), 0, 1)
	c.SettleFeeds(2, big.NewInt(0b11))
	wantDue(t, app, c.Head())
	wantDue(t, app, moved, 1) // and still is at that block

	c.Later(testchain.Heartbeat * time.Second)
	c.Commit()
	wantDue(t, app, c.Head(), 0, 1)
}

// A source that fails in whatever way is not live, and disturbs nobody else.
func TestSourcesThatFail(t *testing.T) {
	c := testchain.Start(t)
	now := c.Head().Time
	unix := func(time uint64) *big.Int { return new(big.Int).SetUint64(time) }
	round := func(price *big.Int, updatedAt uint64) []byte {
		return testchain.Aggregator(8, big.NewInt(1), price, unix(updatedAt), unix(updatedAt), big.NewInt(1))
	}
	code := map[string][]byte{
		"reverts":   testchain.RevertingAggregator(8),
		"too short": testchain.Aggregator(8, big.NewInt(1), usd(1)),
		"negative":  round(usd(-5), now),
		"zero":      round(new(big.Int), now),
		"no time":   round(usd(1), 0),
		"future":    round(usd(1), now+100_000),
		"stale":     round(usd(1), now-7200),
		"enormous":  round(power(254), now),
	}
	index := uint8(0)
	for name, source := range code {
		target := c.Deploy(source)
		c.AddFeed(name, 8, 2, testchain.ChainlinkSource(target, 8, 3600), c.DiaSource("good", 8, 3600), c.DiaSource("never set", 8, 3600))
		c.AddFeed(name+", but another is enough", 8, 1, testchain.ChainlinkSource(target, 8, 3600), c.DiaSource("good", 8, 3600))
		c.SetValue("good", usd(3000), c.Head().Time)
		head := c.Head()
		r := respond(t, newApp(t, c), head, Feeds(index, index+1))
		t.Run(name, func(t *testing.T) {
			wantAnswer(t, r.Answers[0], new(big.Int), head, 0, 1, TooFewSources)
			wantAnswer(t, r.Answers[1], usd(3000), head, 0, 1, Answered)
		})
		index += 2
	}
}

func TestCheckReader(t *testing.T) {
	c := testchain.Start(t)
	if err := newApp(t, c).CheckReader(t.Context(), c.Oracle); err != nil {
		t.Errorf("contracts that belong together: %v", err)
	}
	node := dial(t, c)
	for name, wrong := range map[string]struct {
		oracle, reader common.Address
		problem        string
	}{
		"another oracle": {common.Address{9}, c.Reader, "contracts.task_manager"},
		"no reader":      {c.Oracle, common.Address{9}, "avs.source_reader"},
		"not a reader":   {c.Oracle, c.Dia, "avs.source_reader"},
	} {
		app := NewApp(node.Contracts(), wrong.reader)
		if err := app.CheckReader(t.Context(), wrong.oracle); err == nil || !strings.Contains(err.Error(), wrong.problem) {
			t.Errorf("%s: %v, expected %q", name, err, wrong.problem)
		}
	}
}

// liar is a node, or a reader, that answers every call with the same bytes.
type liar []byte

func (l liar) CallContractAtHash(context.Context, ethereum.CallMsg, common.Hash) ([]byte, error) {
	return l, nil
}
func (l liar) CodeAtHash(context.Context, common.Address, common.Hash) ([]byte, error) {
	return nil, nil
}
func (l liar) CallContract(context.Context, ethereum.CallMsg, *big.Int) ([]byte, error) {
	return l, nil
}
func (l liar) CodeAt(context.Context, common.Address, *big.Int) ([]byte, error) { return nil, nil }

func TestRespondChecksWhatItIsTold(t *testing.T) {
	readerABI, err := sourcereader.SourceReaderMetaData.GetAbi()
	if err != nil {
		t.Fatal(err)
	}
	tell := func(response []byte) liar {
		data, err := readerABI.Methods["respond"].Outputs.Pack(response)
		if err != nil {
			t.Fatal(err)
		}
		return data
	}
	task := taskAt(eigenshift.Block{Number: 5, Hash: common.Hash{5}}, Feeds(0, 1))
	seen := []Observation{silent(0, 0), silent(1, 0)}
	two := mustEncode(t, Response{Answers: []Answer{answered(1), answered(2)}, Observations: seen})
	for name, c := range map[string]struct {
		node liar
		good bool
	}{
		"two answers":     {tell(two), true},
		"one answer":      {tell(mustEncode(t, Response{Answers: []Answer{answered(1)}, Observations: seen})), false},
		"a price of zero": {tell(mustEncode(t, Response{Answers: []Answer{answered(1), answered(0)}, Observations: seen})), false},
		"nothing seen":    {tell(mustEncode(t, Response{Answers: []Answer{answered(1), answered(2)}})), false},
		"trailing bytes":  {tell(append(append([]byte{}, two...), make([]byte, 32)...)), false},
		"no response":     {tell(nil), false},
		"not even bytes":  {liar{1, 2, 3}, false},
		"nothing":         {nil, false},
	} {
		app := NewApp(c.node, common.Address{1})
		if r, err := respondChecked(t, app, task); (err == nil) != c.good {
			t.Errorf("%s: %+v, %v", name, r, err)
		}
	}
}

// A response that is computed again, to see whether it comes out the same, is not read from memory.
func TestAGuessIsTakenOnce(t *testing.T) {
	var g guess
	at, feeds := common.Hash{1}, Feeds(0)
	g.put(at, feeds, []byte("answer"))
	for _, wrong := range []struct {
		at    common.Hash
		feeds FeedSet
	}{{common.Hash{2}, feeds}, {at, Feeds(1)}, {common.Hash{}, FeedSet{}}} {
		if data, guessed := g.take(wrong.at, wrong.feeds); guessed {
			t.Errorf("%x has feeds %s at block %x", data, wrong.feeds, wrong.at)
		}
	}
	if data, guessed := g.take(at, feeds); !guessed || string(data) != "answer" {
		t.Errorf("%q, %t", data, guessed)
	}
	if data, guessed := g.take(at, feeds); guessed {
		t.Errorf("%q once more", data)
	}
}
