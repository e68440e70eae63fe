package priceoracle

import (
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/eigenshift/avs/eigenshift"
	"github.com/eigenshift/avs/eigenshift/avs"
	"github.com/eigenshift/avs/operator"
	"github.com/eigenshift/avs/operator/config"
	"github.com/eigenshift/avs/price-oracle/internal/testchain"
)

// runtime is what an operator with that setting hands to the AVS.
func runtime(t *testing.T, c *testchain.Chain, reader common.Address) operator.Runtime {
	t.Helper()
	cfg := config.Default()
	cfg.Contracts.TaskManager = c.Oracle
	cfg.AVS = map[string]string{SourceReaderSetting: reader.Hex()}
	return operator.Runtime{Config: cfg, Node: dial(t, c)}
}

// The parts of the AVS work together: what the schedule asks, the app answers.
func TestAVS(t *testing.T) {
	c := testchain.Start(t)
	c.AddFeed("ETH/USD", 8, 1, c.DiaSource("ETH/USD", 8, testchain.Forever))
	c.SetValue("ETH/USD", usd(3000), c.Head().Time)
	made, err := Program().New(t.Context(), runtime(t, c, c.Reader))
	if err != nil {
		t.Fatal(err)
	}
	head := c.Head()
	id, due, err := made.Schedule.Due(t.Context(), head)
	if err != nil || !due || uint64(id) != head.Time/testchain.Interval {
		t.Fatalf("task %d is due: %t (%v), at time %d", id, due, err, head.Time)
	}
	spec, err := made.Schedule.Spec(t.Context(), id, head)
	if err != nil {
		t.Fatal(err)
	}
	encodedSpec, err := made.Specs.Encode(spec)
	if err != nil {
		t.Fatal(err)
	}
	task := c.Task(id, head, encodedSpec)
	s := avs.New(made, eigenshift.Domain{ChainID: testchain.ChainID, TaskManager: c.Oracle}, time.Minute, func(string, error) {})
	encoded, err := s.Respond(t.Context(), task)
	if err != nil {
		t.Fatal(err)
	}
	response, err := made.Responses.Decode(encoded)
	if err != nil {
		t.Fatal(err)
	}
	wantAnswer(t, response.Answers[0], usd(3000), head, 0, 1, Answered)
	if digest, err := s.Digest(task, encoded); err != nil || digest != c.Digest(task, encoded) {
		t.Errorf("digest %s (%v), the contract says %s", digest, err, c.Digest(task, encoded))
	}
}

func TestAVSRefusesAnotherReader(t *testing.T) {
	c := testchain.Start(t)
	_, err := Program().New(t.Context(), runtime(t, c, c.Dia))
	if err == nil || !strings.Contains(err.Error(), "avs.source_reader") {
		t.Errorf("a DIA oracle for a reader: %v", err)
	}
}

func TestSettings(t *testing.T) {
	check := Settings[0].Check
	if err := check("0x9A676e781A523b5d0C0e43731313A708CB607508"); err != nil {
		t.Errorf("an address: %v", err)
	}
	for _, text := range []string{"", "0x12", "SourceReader", common.Address{}.Hex()} {
		if err := check(text); err == nil || !strings.Contains(err.Error(), "give the address") {
			t.Errorf("%q: %v", text, err)
		}
	}
}
