package priceoracle_test

import (
	"fmt"

	"github.com/ethereum/go-ethereum/common"

	priceoracle "github.com/eigenshift/avs/price-oracle"
)

func ExampleUnpackRound() {
	// The data of a log of AnswerUpdated.
	data := common.HexToHash("0x0000000000004609d0214e6b49d1c46b49d1fe6b49d200000c03003201000000")

	round := priceoracle.UnpackRound(priceoracle.Word(data))
	fmt.Println("answer:", round.Answer)
	fmt.Println("seconds from the oldest source to the settlement:", round.UpdatedAt-round.OldestAt)
	fmt.Println("live sources:", round.Sources, "spread in 1/10000:", round.SpreadBps)
	fmt.Println("due by the heartbeat:", round.Overdue, "requested:", round.Requested)

	// Output:
	// answer: 300812345678
	// seconds from the oldest source to the settlement: 60
	// live sources: 3 spread in 1/10000: 12
	// due by the heartbeat: true requested: false
}
