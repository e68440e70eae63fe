package deployment

import (
	"math/big"

	"github.com/ethereum/go-ethereum/common"

	"github.com/eigenshift/avs/bindings/pricechallenger"
	"github.com/eigenshift/avs/bindings/pricefeed"
	"github.com/eigenshift/avs/bindings/pricefeedproxy"
	oracle "github.com/eigenshift/avs/bindings/priceoracle"
	"github.com/eigenshift/avs/bindings/servicemanager"
	"github.com/eigenshift/avs/bindings/sourceadapters"
	"github.com/eigenshift/avs/bindings/sourcereader"
	"github.com/eigenshift/avs/operator/deployment"
	priceoracle "github.com/eigenshift/avs/price-oracle"
	"github.com/eigenshift/avs/price-oracle/onchain"
)

// Names of the contracts, in the deployment file.
const (
	PriceOracle     = "PriceOracle"
	SourceReader    = "SourceReader"
	SourceAdapters  = "SourceAdapters"
	PriceChallenger = "PriceChallenger"
)

// wadOfBps is 1/10000 in the fixed point of the challenger.
const wadOfBps = 100_000_000_000_000

// Details are what the oracle adds to the deployment file.
type Details struct {
	Start    uint64         `json:"start"`    // of slot 0, in unix seconds
	Interval uint64         `json:"interval"` // length of a slot in seconds
	Feeds    []DeployedFeed `json:"feeds"`
}

// DeployedFeed is a feed with its contracts.
type DeployedFeed struct {
	Index          uint8            `json:"index"`
	Name           string           `json:"name"`
	Decimals       uint8            `json:"decimals"`
	PriceFeed      common.Address   `json:"price_feed"`
	PriceFeedProxy common.Address   `json:"price_feed_proxy"` // the address that consumers keep
	Sources        []DeployedSource `json:"sources"`
}

// DeployedSource is a source of a feed.
type DeployedSource struct {
	Kind     onchain.Kind   `json:"kind"`
	Address  common.Address `json:"address"`
	Decimals uint8          `json:"decimals"`
}

// Deploy is the oracle's [deployment.Deploy], with the settings of the file.
func Deploy(p *deployment.Plan) error {
	s := Defaults()
	if err := p.Own(&s); err != nil {
		return err
	}
	return s.Deploy(p)
}

// Deploy adds the oracle with these settings to a plan.
func (s Settings) Deploy(p *deployment.Plan) error {
	if err := s.Validate(); err != nil {
		return err
	}
	adapters := p.Create(SourceAdapters, sourceadapters.SourceAdaptersMetaData)
	slots := oracle.ISlotTaskManagerSlots{Start: uint64(s.Start.Unix()), Interval: uint32(s.Interval.Seconds())}
	at := p.TaskManager(PriceOracle, oracle.PriceOracleMetaData,
		p.Verifier, p.Settings.Parameters, slots, p.Settings.ThresholdBps, adapters, p.Owner)
	reader := p.Create(SourceReader, sourcereader.SourceReaderMetaData, at)
	p.Set(priceoracle.SourceReaderSetting, reader.Hex())

	details := Details{Start: slots.Start, Interval: uint64(slots.Interval)}
	for i, f := range s.Feeds {
		feed, err := s.feed(p, at, uint8(i), f)
		if err != nil {
			return err
		}
		details.Feeds = append(details.Feeds, feed)
	}
	p.Details(details)
	s.challenger(p, at)
	s.budget(p, at)
	return nil
}

// feed adds a feed with its sources, its façade, and an address that stays for it.
func (s Settings) feed(p *deployment.Plan, at common.Address, index uint8, f Feed) (DeployedFeed, error) {
	added := oracle.IPriceOracleFeed{
		Id: FeedID(f.Name), Decimals: f.Decimals, HistoryBits: f.HistoryBits,
		Limits: oracle.IPriceOracleLimits{
			Heartbeat: uint32(f.Heartbeat.Seconds()), DeviationBps: f.DeviationBps, MaxSpreadBps: f.MaxSpreadBps,
			MinSources: f.MinSources, MinAnswer: atLeastOne(f.MinAnswer.Big()), MaxAnswer: f.MaxAnswer.Big(),
		},
	}
	out := DeployedFeed{Index: index, Name: f.Name, Decimals: f.Decimals}
	for _, source := range f.Sources {
		params, err := source.params()
		if err != nil {
			return out, err
		}
		added.Sources = append(added.Sources, oracle.IPriceOracleSource{
			Kind: uint8(source.Kind), Target: source.Address, Decimals: source.Decimals,
			MaxAge: uint32(source.MaxAge.Seconds()), Params: params,
		})
		out.Sources = append(out.Sources, DeployedSource{Kind: source.Kind, Address: source.Address, Decimals: source.Decimals})
	}
	p.Call(deployment.Call{
		What: "add feed " + f.Name, To: at, Contract: oracle.PriceOracleMetaData, Method: "addFeed", Args: []any{added},
		Done: deployment.View{Method: "getFeed", Args: []any{index}, Returns: []any{added}},
	})
	out.PriceFeed = p.Create("PriceFeed "+f.Name, pricefeed.PriceFeedMetaData, at, added.Id)
	out.PriceFeedProxy = p.Create("PriceFeedProxy "+f.Name, pricefeedproxy.PriceFeedProxyMetaData,
		out.PriceFeed, new(big.Int).SetUint64(s.NoticeBlocks), p.Owner)
	return out, nil
}

// challenger adds the contract that holds operators to what they sign, lets it slash, and
// names its witnesses.
func (s Settings) challenger(p *deployment.Plan, at common.Address) {
	challenger := p.Create(PriceChallenger, pricechallenger.PriceChallengerMetaData,
		at, p.ServiceManager, uint64(s.SlashBps)*wadOfBps, p.Owner)
	for _, f := range s.Feeds {
		for _, source := range f.Sources {
			if !source.Witness {
				continue
			}
			p.Call(deployment.Call{
				What: "name a source of " + f.Name + " as witness", To: challenger,
				Contract: pricechallenger.PriceChallengerMetaData, Method: "addWitness", Args: []any{source.Address, uint32(source.Delay.Seconds())},
				Done: deployment.View{Method: "witness", Args: []any{source.Address}, NotZero: true},
			})
		}
	}
	// Last: once there is a challenger the AVS is set up, and what follows is announced first.
	p.Call(deployment.Call{
		What: "let the price challenger slash", To: p.ServiceManager,
		Contract: servicemanager.ServiceManagerMetaData, Method: "setChallenger", Args: []any{challenger},
		Done: deployment.View{Method: "challenger", Returns: []any{challenger}},
	})
}

// budget puts a price on requests, and says what submitters are paid.
func (s Settings) budget(p *deployment.Plan, at common.Address) {
	p.Call(deployment.Call{
		What: "set the fee of requests", To: at, Contract: oracle.PriceOracleMetaData, Method: "setRequestFee", Args: []any{s.RequestFee.Big()},
		Done: deployment.View{Method: "requestFee", Returns: []any{s.RequestFee.Big()}},
	})
	schedule := oracle.IGasBudgetGasSchedule{
		BaseGas: new(big.Int).SetUint64(uint64(s.Gas.Base)), FeedGas: new(big.Int).SetUint64(uint64(s.Gas.Feed)),
		MaxTip: s.Gas.MaxTip.Big(), MaxGasPrice: s.Gas.MaxPrice,
	}
	p.Call(deployment.Call{
		What: "set what submitters are paid", To: at, Contract: oracle.PriceOracleMetaData, Method: "setGasSchedule", Args: []any{schedule},
		Done: deployment.View{Method: "gasSchedule", Returns: []any{schedule}},
	})
}

// FeedID returns the id of the feed with that name: the name, padded with zeros on the
// right.
func FeedID(name string) (id [32]byte) {
	copy(id[:], name)
	return id
}

func atLeastOne(n *big.Int) *big.Int {
	if n.Sign() == 0 {
		return big.NewInt(1)
	}
	return n
}
