// A program outside of the repository that imports every module.
package main

import (
	"fmt"
	"io/fs"
	"log"
	"math/big"

	"github.com/eigenshift/avs/bindings/requesttaskmanager"
	"github.com/eigenshift/avs/contracts"
	"github.com/eigenshift/avs/devnet/account"
	"github.com/eigenshift/avs/eigenshift"
	"github.com/eigenshift/avs/operator"
	priceoracle "github.com/eigenshift/avs/price-oracle"
)

func main() {
	sources, err := fs.Glob(contracts.Sources(), "RequestTask*.sol")
	if err != nil {
		log.Fatal(err)
	}
	parsed, err := requesttaskmanager.RequestTaskManagerMetaData.GetAbi()
	if err != nil {
		log.Fatal(err)
	}
	seven, err := eigenshift.ABI[*big.Int]("uint256").Encode(big.NewInt(7))
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(sources, parsed.Methods["cancel"].Sig)
	fmt.Printf("%x\n", seven)
	fmt.Println(operator.App(priceoracle.Program()).Name, account.Operator(1).Address)
}
