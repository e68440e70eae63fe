// Command devnet runs a local network: a chain with EigenLayer, the contract, and operators.
package main

import (
	"github.com/eigenshift/avs/devnet"
	"github.com/eigenshift/avs/examples/square/avs"
)

func main() {
	devnet.Main(devnet.Network{
		Name: "squares", Usage: "A local network that squares numbers", Program: "squares", Deploy: avs.Deploy,
		Call: &devnet.Call{Arguments: "NUMBER", Example: []string{"12"}, Spec: avs.Ask},
	})
}
