package eigenshift_test

import (
	"context"
	"errors"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"

	"github.com/eigenshift/avs/eigenshift"
)

// squarer answers a number with its square.
type squarer struct{}

// Respond implements eigenshift.App.
func (squarer) Respond(_ context.Context, t eigenshift.Task[*big.Int]) (*big.Int, error) {
	return new(big.Int).Mul(t.Spec, t.Spec), nil
}

// An App answers tasks.
func ExampleApp() {
	var app eigenshift.App[*big.Int, *big.Int] = squarer{}
	answer, err := app.Respond(context.Background(), eigenshift.Task[*big.Int]{ID: 1, Spec: big.NewInt(12)})
	fmt.Println(answer, err)
	// Output: 144 <nil>
}

// positive refuses what is the square of no number.
func positive(_ eigenshift.Task[*big.Int], square *big.Int) error {
	if square.Sign() < 0 {
		return errors.New("negative")
	}
	return nil
}

// everyTenth is a schedule: each tenth block asks for the square of its number.
type everyTenth struct{}

// Due implements eigenshift.Schedule.
func (everyTenth) Due(_ context.Context, head eigenshift.Block) (eigenshift.TaskID, bool, error) {
	return eigenshift.TaskID(head.Number / 10), head.Number >= 10, nil
}

// Spec implements eigenshift.Schedule.
func (everyTenth) Spec(_ context.Context, id eigenshift.TaskID, _ eigenshift.Block) (*big.Int, error) {
	return big.NewInt(10 * int64(id)), nil
}

// An AVS is one value: what a task asks, when there is one, and what operators answer. The
// framework does the rest, such as computing the digest that operators sign.
func ExampleAVS() {
	numbers := eigenshift.ABI[*big.Int]("uint256")
	avs := eigenshift.AVS[*big.Int, *big.Int]{App: squarer{}, Specs: numbers, Responses: numbers, Schedule: everyTenth{}, Check: positive}
	fmt.Println("missing:", avs.Validate())

	ctx, head := context.Background(), eigenshift.Block{Number: 25, Hash: common.Hash{25}}
	id, due, _ := avs.Schedule.Due(ctx, head)
	spec, _ := avs.Schedule.Spec(ctx, id, head)
	answer, _ := avs.App.Respond(ctx, eigenshift.Task[*big.Int]{ID: id, Spec: spec, Reference: head.Ref()})
	fmt.Printf("task %d (%t): %d -> %d\n", id, due, spec, answer)

	encodedSpec, _ := avs.Specs.Encode(spec)
	response, _ := avs.Responses.Encode(answer)
	task := eigenshift.EncodedTask{ID: id, Spec: encodedSpec, Reference: head.Ref(), Deadline: 50, Proposer: common.Address{1}}
	digest, err := eigenshift.Domain{ChainID: 31337, TaskManager: common.Address{2}}.Digest(task, response)
	fmt.Println(digest, err)
	// Output:
	// missing: <nil>
	// task 2 (true): 20 -> 400
	// 0xda5b7db915a7e4eea83ca19506d071335cb39fb60009e6bf8099d511b07955c0 <nil>
}

// What a contract encodes with abi.encode is decoded if it is exactly that.
func ExampleABI() {
	type quote struct {
		Feed   uint8
		Prices []*big.Int
	}
	quotes := eigenshift.ABI[quote]("uint8,int256[]")
	data, _ := quotes.Encode(quote{Feed: 3, Prices: []*big.Int{big.NewInt(3000), big.NewInt(-1)}})
	fmt.Println(len(data), "bytes")
	back, err := quotes.Decode(data)
	fmt.Println(back.Feed, back.Prices, err)
	_, err = quotes.Decode(append(data, 0))
	fmt.Println(err)
	// Output:
	// 160 bytes
	// 3 [3000 -1] <nil>
	// decode eigenshift_test.quote: 1 bytes after the last value
}
