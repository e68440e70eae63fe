// Command devnet runs a local chain with EigenLayer, price sources, and operators
// that settle prices: everything that the price oracle needs, in one command.
package main

import (
	"github.com/eigenshift/avs/devnet"
	"github.com/eigenshift/avs/devnet/priceoracle"
)

func main() { devnet.Main(priceoracle.Network()) }
