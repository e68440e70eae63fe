// Command price-oracle runs an operator of the price oracle, deploys it, and shows prices.
package main

import (
	"github.com/eigenshift/avs/operator"
	priceoracle "github.com/eigenshift/avs/price-oracle"
	"github.com/eigenshift/avs/price-oracle/command"
	"github.com/eigenshift/avs/price-oracle/deployment"
	"github.com/eigenshift/avs/price-oracle/panel"
)

func main() {
	avs := priceoracle.Program()
	avs.Deploy = deployment.Deploy
	avs.Commands = command.All()
	avs.Panels = []operator.Panel{panel.Operators()}
	operator.Main(avs)
}
