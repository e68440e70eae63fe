// Command exchange-rates runs an operator.
package main

import (
	"github.com/eigenshift/avs/examples/exchange-rates/avs"
	"github.com/eigenshift/avs/operator"
)

func main() { operator.Main(avs.Program()) }
