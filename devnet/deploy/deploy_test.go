package deploy_test

import (
	"math/big"
	"path/filepath"
	"reflect"
	"strings"
	"testing"
	"time"

	ierc20 "github.com/Layr-Labs/eigensdk-go/contracts/bindings/IERC20"
	"github.com/ethereum/go-ethereum/accounts/abi/bind"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/rs/zerolog"

	"github.com/eigenshift/avs/bindings/pricefeed"
	"github.com/eigenshift/avs/bindings/pricefeedproxy"
	"github.com/eigenshift/avs/bindings/priceoracle"
	"github.com/eigenshift/avs/bindings/sourcereader"
	"github.com/eigenshift/avs/devnet/account"
	"github.com/eigenshift/avs/devnet/chain"
	"github.com/eigenshift/avs/devnet/deploy"
	"github.com/eigenshift/avs/devnet/internal/testchain"
	"github.com/eigenshift/avs/devnet/priceoracle/feeds"
	oracledeployment "github.com/eigenshift/avs/price-oracle/deployment"
)

func must[T any](t *testing.T) func(T, error) T {
	return func(value T, err error) T {
		t.Helper()
		if err != nil {
			t.Fatal(err)
		}
		return value
	}
}

func TestRun_PutsCodeAtEveryAddress(t *testing.T) {
	for backend, other := range map[deploy.Backend]string{deploy.Table: "SlashingRegistryCoordinator", deploy.Middleware: "OperatorTable"} {
		c, d := testchain.DeployedOn(t, backend, 0)
		addresses := must[map[string]common.Address](t)(d.Addresses())
		for name, address := range addresses {
			if code := must[[]byte](t)(c.Client().CodeAt(t.Context(), address, nil)); len(code) == 0 {
				t.Errorf("%s: no code at the address of %s", backend, name)
			}
		}
		if at, is := addresses[other]; is {
			t.Errorf("%s: it has a %s, at %s", backend, other, at)
		}
	}
}

func TestRun_SetsTheParametersOfTheTaskManager(t *testing.T) {
	c, d := testchain.Deployed(t, 0)
	opts := &bind.CallOpts{Context: t.Context()}
	oracle, err := priceoracle.NewPriceOracle(d.Contracts.PriceOracle, c.Client())
	if err != nil {
		t.Fatal(err)
	}
	got := must[priceoracle.IRotatingTaskManagerParameters](t)(oracle.Parameters(opts))
	want := priceoracle.IRotatingTaskManagerParameters{
		ExclusiveBlocks: 2, GraceBlocks: 15, WindowBlocks: 60,
	}
	if got != want {
		t.Errorf("parameters %+v, want %+v", got, want)
	}
	slots := must[priceoracle.ISlotTaskManagerSlots](t)(oracle.Slots(opts))
	if want := (priceoracle.ISlotTaskManagerSlots{Start: d.Start, Interval: uint32(testchain.Interval.Seconds())}); slots != want {
		t.Errorf("slots %+v, want %+v", slots, want)
	}
	if bps := must[uint16](t)(oracle.ThresholdBps(opts)); bps != 5001 {
		t.Errorf("threshold %d bps, want 5000", bps)
	}
	for _, feed := range d.Feeds {
		if index := must[uint8](t)(oracle.FeedIndex(opts, oracledeployment.FeedID(feed.Name))); index != feed.Index {
			t.Errorf("%s has index %d, want %d", feed.Name, index, feed.Index)
		}
		facade, err := pricefeed.NewPriceFeed(feed.PriceFeed, c.Client())
		if err != nil {
			t.Fatal(err)
		}
		if name := must[string](t)(facade.Description(opts)); name != feed.Name {
			t.Errorf("price feed of %s describes itself as %q", feed.Name, name)
		}
		proxy, err := pricefeedproxy.NewPriceFeedProxy(feed.PriceFeedProxy, c.Client())
		if err != nil {
			t.Fatal(err)
		}
		if behind := must[common.Address](t)(proxy.Aggregator(opts)); behind != feed.PriceFeed {
			t.Errorf("the proxy of %s reads %s, want %s", feed.Name, behind, feed.PriceFeed)
		}
	}
}

func TestRespond_ReadsTheSourcesAtABlock(t *testing.T) {
	c, d := testchain.Deployed(t, 0)
	series := make(map[string]feeds.Series)
	for i, feed := range d.Feeds {
		series[feed.Name] = feeds.NewWalk(1, feed.Name, feeds.Price(3500_0000_0000*int64(i+1)))
	}
	publisher, err := feeds.NewPublisher(t.Context(), feeds.Config{
		Client: c.Client(), Feeds: d.Feeds, Series: series, Every: 1, Logger: zerolog.New(zerolog.NewTestWriter(t)),
	})
	if err != nil {
		t.Fatal(err)
	}
	publish := func() *types.Header {
		t.Helper()
		if err := publisher.Publish(t.Context()); err != nil {
			t.Fatal(err)
		}
		if err := c.MineAt(t.Context(), time.Now()); err != nil {
			t.Fatal(err)
		}
		return must[*types.Header](t)(c.Client().HeaderByNumber(t.Context(), nil))
	}
	reader, err := sourcereader.NewSourceReader(d.Contracts.SourceReader, c.Client())
	if err != nil {
		t.Fatal(err)
	}
	spec := common.LeftPadBytes([]byte{0b11}, 32)
	respond := func(at *types.Header) []byte {
		t.Helper()
		return must[[]byte](t)(reader.Respond(&bind.CallOpts{Context: t.Context(), BlockHash: at.Hash()}, spec))
	}
	first := publish()
	response := respond(first)
	want := 4 + len(d.Feeds) // words: offsets, lengths and answers
	for _, feed := range d.Feeds {
		want += len(feed.Sources) // an observation of each
	}
	if want *= 32; len(response) != want {
		t.Fatalf("response of %d bytes, want %d", len(response), want)
	}
	for i, feed := range d.Feeds {
		word := response[96+32*i:][:32]
		answer := new(big.Int).SetBytes(word[:20])
		want := publisher.Prices()[feed.Name].In(feed.Decimals)
		if apart := new(big.Int).Sub(answer, want); apart.Abs(apart).Mul(apart, big.NewInt(1000)).Cmp(want) > 0 {
			t.Errorf("answer of %s is %s, more than 10 bps from %s", feed.Name, answer, want)
		}
		if sources, status := word[30], word[31]; int(sources) != len(feed.Sources) || status != 1 {
			t.Errorf("answer of %s from %d sources with status %d, want %d and 1", feed.Name, sources, status, len(feed.Sources))
		}
	}
	second := publish()
	if reflect.DeepEqual(respond(second), response) {
		t.Error("new prices, the same response")
	}
	if !reflect.DeepEqual(respond(first), response) {
		t.Error("the response at a block changed when prices moved on")
	}
}

func TestRun_ExplainsAFailure(t *testing.T) {
	c, initial := testchain.Start(t)
	plan := deploy.NewPlan(initial.EigenLayer, nil, time.Now(), testchain.Interval)
	plan.ThresholdBps = 10_001
	_, err := deploy.Run(t.Context(), c, plan)
	if err == nil || !strings.Contains(err.Error(), "create PriceOracle") {
		t.Errorf("error %v, want one that names the step", err)
	}
}

func TestRun_RefusesPlans(t *testing.T) {
	c, initial := testchain.Start(t)
	for name, change := range map[string]func(*deploy.Plan){
		"back end": func(p *deploy.Plan) { p.Backend = "none" },
		"interval": func(p *deploy.Plan) { p.Interval = 500 * time.Millisecond },
		"no feeds": func(p *deploy.Plan) { p.Feeds = nil },
		"name":     func(p *deploy.Plan) { p.Feeds = []deploy.FeedPlan{{Name: strings.Repeat("x", 33)}} },
		"sources":  func(p *deploy.Plan) { p.Feeds = []deploy.FeedPlan{{Name: "ETH/USD"}} },
	} {
		plan := deploy.NewPlan(initial.EigenLayer, nil, time.Now(), testchain.Interval)
		change(&plan)
		if _, err := deploy.Run(t.Context(), c, plan); err == nil {
			t.Errorf("%s: no error", name)
		}
	}
	if head := must[uint64](t)(c.Client().BlockNumber(t.Context())); head != 0 {
		t.Errorf("%d blocks were made for refused plans", head)
	}
}

func TestDeployment_SurvivesItsFile(t *testing.T) {
	_, d := testchain.Deployed(t, 0)
	path := filepath.Join(t.TempDir(), "devnet.json")
	if err := d.Write(path); err != nil {
		t.Fatal(err)
	}
	if got := must[*deploy.Deployment](t)(deploy.Read(path)); !reflect.DeepEqual(got, d) {
		t.Errorf("read %+v, want %+v", got, d)
	}
}

func TestDump_IsTheStateOfAChain(t *testing.T) {
	_, initial := testchain.Start(t)
	original, err := chain.Start(chain.Config{Alloc: initial.Alloc, Dumpable: true, Logger: zerolog.Nop()})
	if err != nil {
		t.Fatal(err)
	}
	defer original.Close()
	plan := deploy.NewPlan(initial.EigenLayer, []common.Address{account.Operator(1).Address}, time.Now(), testchain.Interval)
	d := must[*deploy.Deployment](t)(deploy.Run(t.Context(), original, plan))
	alloc := must[types.GenesisAlloc](t)(original.Dump())
	copied, err := chain.Start(chain.Config{Alloc: alloc, Logger: zerolog.Nop()})
	if err != nil {
		t.Fatal(err)
	}
	defer copied.Close()
	// Registries count blocks, so that the copy needs as many.
	for range d.Block {
		if err := copied.Mine(t.Context()); err != nil {
			t.Fatal(err)
		}
	}
	if err := deploy.Register(t.Context(), copied, d, 1, "127.0.0.1:9000"); err != nil {
		t.Errorf("register on the copy: %v", err)
	}
}

func TestRun_FundsManyOperators(t *testing.T) {
	const operators = 50
	c, d := testchain.Deployed(t, operators)
	token, err := ierc20.NewContractIERC20Caller(d.Contracts.Token, c.Client())
	if err != nil {
		t.Fatal(err)
	}
	for number := 1; number <= operators; number++ {
		operator := account.Operator(number).Address
		if ether := must[*big.Int](t)(c.Client().BalanceAt(t.Context(), operator, nil)); ether.Sign() == 0 {
			t.Errorf("operator %d has no ether", number)
		}
		if tokens := must[*big.Int](t)(token.BalanceOf(&bind.CallOpts{Context: t.Context()}, operator)); tokens.Cmp(deploy.Deposit) != 0 {
			t.Errorf("operator %d has %s tokens, want %s", number, tokens, deploy.Deposit)
		}
	}
}

func TestRun_IsReproducible(t *testing.T) {
	var first common.Hash
	for i := range 3 {
		_, initial := testchain.Start(t)
		start := time.Date(2026, 1, 1, 0, 0, 0, 0, time.UTC)
		c, err := chain.Start(chain.Config{Alloc: initial.Alloc, Genesis: start, Logger: zerolog.Nop()})
		if err != nil {
			t.Fatal(err)
		}
		defer c.Close()
		if _, err := deploy.Run(t.Context(), c, deploy.NewPlan(initial.EigenLayer, nil, start, testchain.Interval)); err != nil {
			t.Fatal(err)
		}
		head := must[*types.Header](t)(c.Client().HeaderByNumber(t.Context(), nil)).Hash()
		if i == 0 {
			first = head
		} else if head != first {
			t.Errorf("deployment %d ends in block %s, the first one in %s", i+1, head, first)
		}
	}
}

func TestRun_PaysForSubmissionsAndRequests(t *testing.T) {
	c, d := testchain.Deployed(t, 0)
	oracle, err := priceoracle.NewPriceOracle(d.Contracts.PriceOracle, c.Client())
	if err != nil {
		t.Fatal(err)
	}
	opts := &bind.CallOpts{Context: t.Context()}
	budget := must[*big.Int](t)(oracle.GasBudget(opts))
	if balance := must[*big.Int](t)(c.Client().BalanceAt(t.Context(), d.Contracts.PriceOracle, nil)); budget.Sign() == 0 || balance.Cmp(budget) != 0 {
		t.Errorf("a gas budget of %s, a balance of %s", budget, balance)
	}
	if schedule := must[priceoracle.IGasBudgetGasSchedule](t)(oracle.GasSchedule(opts)); schedule.BaseGas.Sign() == 0 || schedule.FeedGas.Sign() == 0 {
		t.Errorf("a gas schedule of %+v pays nothing", schedule)
	}
	if fee := must[*big.Int](t)(oracle.RequestFee(opts)); fee.Sign() == 0 {
		t.Error("requests are free")
	}
}

// The limits of the devnet's feeds are those of the plan.
func TestRun_SetsTheLimitsOfFeeds(t *testing.T) {
	c, d := testchain.Deployed(t, 0)
	oracle, err := priceoracle.NewPriceOracle(d.Contracts.PriceOracle, c.Client())
	if err != nil {
		t.Fatal(err)
	}
	opts := &bind.CallOpts{Context: t.Context()}
	interval := uint32(d.Interval)
	for i, feed := range deploy.Feeds() {
		slots := feed.Slots
		limits := must[priceoracle.IPriceOracleFeed](t)(oracle.GetFeed(opts, uint8(i))).Limits
		if limits.Heartbeat != slots*interval-interval/3 || limits.DeviationBps == 0 || limits.MaxSpreadBps == 0 || limits.MinSources != 3 {
			t.Errorf("limits of feed %d are %+v, expected a heartbeat of %d slots of %d s, less a third of one", i, limits, slots, interval)
		}
	}
}
