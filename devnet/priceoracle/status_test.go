package priceoracle

import (
	"testing"

	"github.com/eigenshift/avs/devnet/deploy"
	"github.com/eigenshift/avs/price-oracle/onchain"
)

// A feed's sources are named with what they are: the network's own bytecode, or a stand-in.
func TestSources_AreLabelled(t *testing.T) {
	feed := deploy.Feed{Sources: []deploy.Source{
		{Kind: onchain.Chainlink, Decimals: 8, Real: true}, {Kind: onchain.DIA, Decimals: 8}, {Kind: onchain.API3, Decimals: 18},
	}}
	const want = "chainlink with 8 decimals (real), dia with 8 decimals (stand-in), api3 with 18 decimals (stand-in)"
	if got := sources(feed); got != want {
		t.Errorf("sources are %q, want %q", got, want)
	}
}
