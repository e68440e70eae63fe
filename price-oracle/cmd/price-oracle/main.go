// Command price-oracle runs an operator of the price oracle, and shows prices.
package main

import (
	"github.com/eigenshift/avs/operator"
	priceoracle "github.com/eigenshift/avs/price-oracle"
	"github.com/eigenshift/avs/price-oracle/command"
)

func main() {
	avs := priceoracle.Program()
	avs.Commands = command.All()
	operator.Main(avs)
}
