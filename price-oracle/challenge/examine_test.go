package challenge

import (
	"math/big"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	oraclebinding "github.com/eigenshift/avs/bindings/priceoracle"
	"github.com/eigenshift/avs/eigenshift"
	"github.com/eigenshift/avs/operator/history"
	priceoracle "github.com/eigenshift/avs/price-oracle"
)

func TestRoundsAreVisibleAfterTheDelay(t *testing.T) {
	huge := new(big.Int).Lsh(big.NewInt(1), 255)
	for name, c := range map[string]struct {
		updatedAt     *big.Int
		delay, before uint64
		want          bool
	}{
		"long before":                 {big.NewInt(100), 10, 200, true},
		"just visible":                {big.NewInt(100), 10, 111, true},
		"at the end of the delay":     {big.NewInt(100), 10, 110, false},
		"within the delay":            {big.NewInt(100), 10, 105, false},
		"afterwards":                  {big.NewInt(100), 0, 99, false},
		"in a time that no chain has": {huge, 1<<64 - 1, 1<<64 - 1, false},
	} {
		if got := visibleBefore(c.updatedAt, c.delay, c.before); got != c.want {
			t.Errorf("%s: %t", name, got)
		}
	}
}

// What cannot be refuted is said before the chain is asked.
func TestObservationsThatCannotBeRefuted(t *testing.T) {
	chainlink, dia := oraclebinding.IPriceOracleSource{Kind: 0}, oraclebinding.IPriceOracleSource{Kind: 1}
	reference := eigenshift.Block{Number: 100}
	seen := priceoracle.Observation{RoundID: big.NewInt(1), Answer: big.NewInt(1), UpdatedAt: 5}
	for want, c := range map[string]struct {
		feed feed
		seen priceoracle.Observation
	}{
		"no such source":           {feed{}, seen},
		"configured in block 101":  {feed{sources: []oraclebinding.IPriceOracleSource{chainlink}, configured: 101}, seen},
		"keeps no history":         {feed{sources: []oraclebinding.IPriceOracleSource{dia}, configured: 100}, seen},
		"silent cannot be refuted": {feed{sources: []oraclebinding.IPriceOracleSource{chainlink}, configured: 100}, priceoracle.Observation{RoundID: new(big.Int), Answer: new(big.Int)}},
	} {
		_, reason, err := new(Examiner).witness(t.Context(), &c.feed, c.seen, reference)
		if err != nil || !strings.Contains(reason, want) {
			t.Errorf("%q (%v), want %q", reason, err, want)
		}
	}
}

func TestNewSignedDecodesTheResponse(t *testing.T) {
	response := priceoracle.Response{
		Answers:      []priceoracle.Answer{{Value: big.NewInt(5), OldestAt: 8, ObservedAt: 9, Sources: 1, Status: priceoracle.Answered}},
		Observations: []priceoracle.Observation{{RoundID: big.NewInt(7), UpdatedAt: 8, Answer: big.NewInt(5)}},
	}
	encoded, err := priceoracle.ResponseCodec{}.Encode(response)
	if err != nil {
		t.Fatal(err)
	}
	task := eigenshift.EncodedTask{
		ID: 3, Reference: eigenshift.BlockRef{Number: 11, Hash: common.Hash{1}}, Deadline: 31, Proposer: common.Address{2}, Spec: []byte("spec"),
	}
	signers := []common.Address{{4}, {5}}
	s, err := NewSigned(history.Submission{Task: task, Response: encoded, Certificate: []byte("certificate")}, signers)
	if err != nil || len(s.Response.Observations) != 1 || s.Response.Observations[0].RoundID.Int64() != 7 || len(s.Signers) != 2 {
		t.Fatalf("%+v (%v)", s, err)
	}
	e := evidence(s, 1, []byte("membership"))
	if e.Task.Id != 3 || e.Task.ReferenceBlock != 11 || e.Task.DeadlineBlock != 31 || e.Task.ReferenceHash != task.Reference.Hash || e.Task.Proposer != task.Proposer ||
		string(e.Task.Spec) != "spec" || string(e.Response) != string(encoded) || string(e.Certificate) != "certificate" || string(e.Membership) != "membership" || e.Index.Int64() != 1 {
		t.Errorf("evidence %+v", e)
	}
	if _, err := NewSigned(history.Submission{Task: task, Response: encoded[:len(encoded)-1]}, nil); err == nil || !strings.Contains(err.Error(), "task 3") {
		t.Errorf("a response that is cut off: %v", err)
	}
}
