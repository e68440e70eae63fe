// Command devnet is a local network: a chain with EigenLayer, the contract, and operators.
package main

import (
	"github.com/eigenshift/avs/devnet"
	"github.com/eigenshift/avs/examples/square/slots/avs"
)

func main() {
	devnet.Main(devnet.Network{
		Name: "squares", Usage: "A local network that squares the numbers of slots", Program: "squares",
		Deploy: avs.Deploy, Slots: avs.Interval,
	})
}
