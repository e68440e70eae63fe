package priceoracle

import (
	"fmt"
	"math/big"
	"strings"

	"github.com/eigenshift/avs/bindings/priceoracle"
	"github.com/eigenshift/avs/devnet"
	"github.com/eigenshift/avs/devnet/deploy"
	"github.com/eigenshift/avs/devnet/priceoracle/feeds"
	"github.com/eigenshift/avs/operator/chain"
	avs "github.com/eigenshift/avs/price-oracle"
)

// Feed is an answer that settled with a task.
type Feed struct {
	Name     string   `json:"name"`
	Answer   *big.Int `json:"answer"`
	Decimals uint8    `json:"decimals"`
}

// settled describes a task by the feeds that it updated.
func settled(d *devnet.Deployment, s devnet.Settlement) (devnet.Answer, error) {
	deployed, err := detailsOf(d)
	if err != nil {
		return devnet.Answer{}, err
	}
	at := d.Operators.Contracts.TaskManager
	oracle := chain.Bound(priceoracle.NewPriceOracleFilterer(at, nil))
	updated, texts := []Feed{}, []string{}
	for _, log := range s.Receipt.Logs {
		if log.Address != at {
			continue
		}
		event, err := oracle.ParseAnswerUpdated(*log)
		if err != nil || int(event.Feed) >= len(deployed.Feeds) {
			continue // another event, or a feed that was added later
		}
		feed, answer := deployed.Feeds[event.Feed], avs.UnpackRound(event.Round).Answer
		updated = append(updated, Feed{Name: feed.Name, Answer: answer, Decimals: feed.Decimals})
		texts = append(texts, feed.Name+" "+feeds.Format(answer, feed.Decimals))
	}
	if len(texts) == 0 {
		texts = []string{"none"}
	}
	return devnet.Answer{Text: strings.Join(texts, "  "), Value: updated}, nil
}

// facts are the addresses that consumers read prices from.
func facts(d *devnet.Deployment) ([]devnet.Fact, error) {
	deployed, err := detailsOf(d)
	var all []devnet.Fact
	for _, feed := range deployed.Feeds {
		all = append(all, devnet.Fact{Label: "price feed " + feed.Name, Value: feed.PriceFeedProxy.Hex()})
	}
	return all, err
}

// notes say what feeds are read from.
func notes(d *devnet.Deployment) ([]string, error) {
	deployed, err := detailsOf(d)
	var all []string
	for _, feed := range deployed.Feeds {
		all = append(all, fmt.Sprintf("%s is read from %s", feed.Name, sources(feed)))
	}
	return all, err
}

// sources names the sources of a feed, and says which are stand-ins.
func sources(feed deploy.Feed) string {
	var all []string
	for _, source := range feed.Sources {
		label := "stand-in"
		if source.Real {
			label = "real"
		}
		all = append(all, fmt.Sprintf("%s with %d decimals (%s)", source.Kind, source.Decimals, label))
	}
	return strings.Join(all, ", ")
}

// hints are what to try with prices.
func hints(p devnet.Place) []devnet.Hint {
	return []devnet.Hint{
		{Program: p.Devnet, Arguments: "price" + p.State + " BTC/USD 120000", Shows: "move the market, and see it settle before its heartbeat"},
		{Program: p.Operator, Arguments: "request" + p.Addresses + " BTC/USD", Shows: "have a feed updated, for a fee"},
		{Program: p.Operator, Arguments: "credit" + p.Addresses + " " + p.Operators[0], Shows: "what an operator has earned by submitting"},
		{Program: p.Operator, Arguments: "challenge" + p.Addresses + " --from 0", Shows: "is what operators signed what the sources said?"},
	}
}
