// Command squares runs an operator.
package main

import (
	"github.com/eigenshift/avs/examples/square/avs"
	"github.com/eigenshift/avs/operator"
)

func main() { operator.Main(avs.Program()) }
