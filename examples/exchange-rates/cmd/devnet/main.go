// Command devnet runs a local network: a chain with EigenLayer, the contract, exchanges, and operators.
package main

import "github.com/eigenshift/avs/devnet"

func main() { devnet.Main(network()) }
