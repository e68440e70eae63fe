package aggregate_test

import (
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"

	"github.com/eigenshift/avs/eigenshift"
	"github.com/eigenshift/avs/eigenshift/aggregate"
	"github.com/eigenshift/avs/eigenshift/bn254"
)

// Three operators, of whom two must agree: one says something else, and the other two are
// certified.
func ExampleTally() {
	var keys []*bn254.SecretKey
	var operators []eigenshift.Operator
	for i := byte(1); i <= 3; i++ {
		key, err := bn254.NewSecretKey([]byte{31: i})
		if err != nil {
			panic(err)
		}
		keys = append(keys, key)
		operators = append(operators, eigenshift.Operator{
			Address: common.Address{19: i}, ID: key.OperatorID(), G1: key.G1(), G2: key.G2(), Stakes: []*big.Int{big.NewInt(100)},
		})
	}
	set, err := eigenshift.NewOperatorSet(10, []uint8{0}, 6600, operators)
	if err != nil {
		panic(err)
	}
	domain, task := eigenshift.Domain{ChainID: 31337, TaskManager: common.Address{7}}, eigenshift.EncodedTask{ID: 1, Spec: []byte("2+2"), Deadline: 20}
	digest := func(response []byte) (eigenshift.Digest, error) { return domain.Digest(task, response) }

	tally := aggregate.New(set, aggregate.NewKeys(), digest)
	for i, response := range []string{"4", "5", "4"} {
		d, err := digest([]byte(response))
		if err != nil {
			panic(err)
		}
		answer := eigenshift.SignedResponse{Task: task.ID, Response: []byte(response), Digest: d, Signature: keys[i].Sign(set.Message(d))}
		fmt.Println(operators[i].Address[19], tally.Add(operators[i].Address, answer), tally.Reached())
	}
	response, certificate, ok := tally.Certify()
	fmt.Printf("%s %t, without %d\n", response, ok, len(certificate.NonSigners))
	fmt.Println(certificate.NonSigners[0] == operators[1].ID, aggregate.Check(set, aggregate.NewKeys(), certificate.Digest, certificate))
	// Output:
	// 1 <nil> false
	// 2 <nil> false
	// 3 <nil> true
	// 4 true, without 1
	// true <nil>
}
