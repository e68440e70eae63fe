package priceoracle

import (
	"context"
	"errors"
	"net/http"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/ethclient"

	"github.com/eigenshift/avs/devnet"
	"github.com/eigenshift/avs/devnet/control"
	"github.com/eigenshift/avs/devnet/deploy"
	"github.com/eigenshift/avs/devnet/priceoracle/feeds"
	"github.com/eigenshift/avs/operator/reading"
)

// blocksPerPrice is how many blocks pass between two updates of the sources.
const blocksPerPrice = 2

// Where the random walk of each feed starts.
var startPrices = map[string]feeds.Price{
	"ETH/USD": 3_500_00000000,
	"BTC/USD": 100_000_00000000,
}

// market is the world of the oracle: prices move at their sources.
type market struct {
	*http.ServeMux
	prices *feeds.Publisher
	client *ethclient.Client
	oracle common.Address
}

func newMarket(ctx context.Context, site devnet.Site, d *devnet.Deployment) (devnet.World, error) {
	deployed, err := detailsOf(d)
	if err != nil {
		return nil, err
	}
	seed, err := reading.Uint(site.Flags[seedFlag], 64, 0)
	if err != nil {
		return nil, err
	}
	series, err := seriesOf(site.Flags[pricesFlag], seed)
	if err != nil {
		return nil, err
	}
	m := &market{ServeMux: http.NewServeMux(), client: site.Chain.Client(), oracle: d.Operators.Contracts.TaskManager}
	m.HandleFunc("GET "+pricesPath, m.show)
	m.HandleFunc("POST "+pricesPath, m.change)
	m.HandleFunc("POST "+updatesPath, m.update)
	m.prices, err = feeds.NewPublisher(ctx, feeds.Config{
		Client: site.Chain.Client(), Now: site.Chain.Now, Feeds: deployed.Feeds, Series: series,
		Seed: seed, Every: blocksPerPrice, Logger: site.Logger,
	})
	return m, err
}

// seriesOf returns the prices that are to come: those of a file, or a random walk.
func seriesOf(path string, seed uint64) (map[string]feeds.Series, error) {
	if path != "" {
		return feeds.ReadFile(path, feedNames())
	}
	series := make(map[string]feeds.Series)
	for _, feed := range deploy.Feeds() {
		series[feed.Name] = feeds.NewWalk(seed, feed.Name, startPrices[feed.Name])
	}
	return series, nil
}

// Prepare implements [devnet.World].
func (m *market) Prepare(ctx context.Context, at time.Time) error { return m.prices.PublishAt(ctx, at) }

// Run implements [devnet.World].
func (m *market) Run(ctx context.Context) error { return m.prices.Run(ctx) }

// pricesPath is where prices are asked for and fixed.
const pricesPath = "/prices"

// priceRequest asks for the price of a feed to be fixed or, without a price, to be let go.
type priceRequest struct {
	Feed  string       `json:"feed"`
	Price *feeds.Price `json:"price,omitempty"`
}

func (m *market) show(w http.ResponseWriter, _ *http.Request) {
	control.Respond(w, http.StatusOK, m.prices.Prices())
}

func (m *market) change(w http.ResponseWriter, r *http.Request) {
	var request priceRequest
	if err := control.Decode(r, &request); err != nil {
		control.Fail(w, http.StatusBadRequest, err)
		return
	}
	var err error
	if request.Price == nil {
		err = m.prices.Release(request.Feed)
	} else {
		err = m.prices.Pin(r.Context(), request.Feed, *request.Price)
	}
	switch {
	case errors.Is(err, feeds.ErrUnknownFeed):
		control.Fail(w, http.StatusNotFound, err)
	case err != nil:
		control.Fail(w, http.StatusInternalServerError, err)
	default:
		control.Respond(w, http.StatusOK, struct{}{})
	}
}
