package testchain_test

import (
	"bytes"
	"math/big"
	"net"
	"strings"
	"testing"

	allocationmanager "github.com/Layr-Labs/eigenlayer-contracts/pkg/bindings/AllocationManager"
	"github.com/ethereum/go-ethereum/common"
	"github.com/rs/zerolog"

	"github.com/eigenshift/avs/bindings/observationchallenger"
	"github.com/eigenshift/avs/bindings/servicemanager"
	"github.com/eigenshift/avs/devnet/account"
	"github.com/eigenshift/avs/devnet/testchain"
	"github.com/eigenshift/avs/eigenshift"
	"github.com/eigenshift/avs/eigenshift/bn254"
	"github.com/eigenshift/avs/operator"
	"github.com/eigenshift/avs/operator/api"
	"github.com/eigenshift/avs/operator/config"
	"github.com/eigenshift/avs/operator/deployment"
	"github.com/eigenshift/avs/operator/observations"
)

func deployObserved(p *deployment.Plan) error {
	if err := deploySquares(p); err != nil {
		return err
	}
	p.Observes()
	return nil
}

// observedChain is an AVS whose operators observe, and what they say of one task.
type observedChain struct {
	*testing.T
	*testchain.Chain
	task       eigenshift.EncodedTask
	challenger *observationchallenger.ObservationChallenger
	config     string // file of operator 1
}

func newObservedChain(t *testing.T) observedChain {
	c := observedChain{T: t, Chain: testchain.Start(t, deployObserved, 3)}
	c.Mine(30) // EigenLayer slashes nobody in the first blocks of a chain
	c.task = eigenshift.EncodedTask{
		ID: 4, Spec: []byte("spec"), Reference: c.Head().Ref(), Deadline: c.Head().Number + 20, Proposer: c.Operator(1).From,
	}
	c.Mine(1)
	c.challenger = must(observationchallenger.NewObservationChallenger(c.Deployment.Contracts["ObservationChallenger"], c.Client()))(t)
	c.config = configure(t, c.Chain, 1, t.TempDir(), func(cfg *config.Config) { cfg.Listen, cfg.Socket = "127.0.0.1:9000", "operator-1.example:9000" })
	return c
}

// says has an operator sign what it saw, and another write it down.
func (c observedChain) says(book *observations.Book, number int, observation string) {
	c.Helper()
	secret := must(bn254.NewSecretKey(account.OperatorBLS(number)))(c.T)
	signature := secret.Sign(c.Domain().Observation(c.task.Hash(), c.Operator(number).From, []byte(observation)))
	c.notes(book, number, observation, signature)
}

func (c observedChain) notes(book *observations.Book, number int, observation string, signature eigenshift.Signature) {
	c.Helper()
	said := eigenshift.SignedObservation{Task: c.task.ID, Observation: []byte(observation), Signature: signature}
	if err := book.Note(c.task, c.Operator(number).From, said); err != nil {
		c.Fatal(err)
	}
}

// serve serves a book as an operator does, and returns where.
func (c observedChain) serve(book *observations.Book) string {
	c.Helper()
	server := api.Serve(must(net.Listen("tcp", "127.0.0.1:0"))(c.T), api.Contents{Observations: book.Records}, zerolog.Nop())
	c.Cleanup(server.Close)
	return "http://" + server.Addr().String()
}

// challenge runs the command of operator 1, while blocks come, and returns what it prints.
func (c observedChain) challenge(words ...string) (string, error) {
	c.Helper()
	return while(c.T, c.Chain, func(out *bytes.Buffer) error {
		app := operator.App(operator.Program[*big.Int, *big.Int]{Name: "observed", Usage: "observe", Version: "test"})
		app.Writer = out
		return app.RunContext(c.Context(), append([]string{"observed", "challenge", "--config", c.config}, words...))
	})
}

// left is what is left of an operator's stake, of 1e18.
func (c observedChain) left(number int) uint64 {
	c.Helper()
	manager := must(servicemanager.NewServiceManager(c.Deployment.Contracts["ServiceManager"], c.Client()))(c.T)
	at := must(manager.AllocationManager(nil))(c.T)
	core := must(allocationmanager.NewAllocationManager(at, c.Client()))(c.T)
	strategy := c.Deployment.Operators.Registration.Strategy
	return must(core.GetMaxMagnitude(nil, c.Operator(number).From, strategy))(c.T)
}

// What an operator signs is what the contract makes of a task and an observation.
func (c observedChain) comparesMessages() {
	c.Helper()
	hash := must(c.challenger.TaskHash(nil, observationchallenger.IRotatingTaskManagerTask{
		Id: uint64(c.task.ID), ReferenceBlock: uint32(c.task.Reference.Number), DeadlineBlock: uint32(c.task.Deadline),
		ReferenceHash: c.task.Reference.Hash, Proposer: c.task.Proposer, Spec: c.task.Spec,
	}))(c.T)
	if hash != c.task.Hash() {
		c.Errorf("the contract names the task %x, operators %s", hash, c.task.Hash())
	}
	digest := must(c.challenger.ObservationDigest(nil, hash, c.Operator(2).From, []byte("10")))(c.T)
	if want := c.Domain().Observation(hash, c.Operator(2).From, []byte("10")); digest != want {
		c.Errorf("the contract has digest %x, operators sign %s", digest, want)
	}
}

// Operator 2 says two things of one task to two operators. Anybody finds that out from what both
// serve, and EigenLayer's core slashes it, once; nobody else, whatever is said of others.
func TestWhoSaysTwoThingsIsSlashed(t *testing.T) {
	c := newObservedChain(t)
	c.comparesMessages()
	here, there := observations.NewBook(), observations.NewBook()
	c.says(here, 1, "10")
	c.says(here, 2, "10")
	c.says(there, 1, "10")
	c.says(there, 2, "11")
	c.says(there, 3, "12")
	c.notes(here, 3, "10", eigenshift.Signature{1}) // invented
	from := []string{"--from", c.serve(here), "--from", c.serve(there), "--from", "http://127.0.0.1:1"}

	for _, step := range []struct {
		words []string
		says  string
		left  uint64
	}{
		{from, "0x3130 and 0x3131: can be slashed", 1e18},
		{append([]string{"--file"}, from...), "0x3130 and 0x3131: slashed in 0x", 0.95e18},
		{append([]string{"--file"}, from...), "0x3130 and 0x3131: was slashed before", 0.95e18},
	} {
		told, err := c.challenge(step.words...)
		if err != nil {
			t.Fatal(err)
		}
		for _, want := range []string{step.says, "proves nothing", "is the operator running", "of 2 of 3 operators: 2 pairs differ"} {
			if !strings.Contains(told, want) {
				t.Errorf("challenge %v does not say %q:\n%s", step.words, want, told)
			}
		}
		if left := c.left(2); left != step.left {
			t.Errorf("after %v operator 2 has %d left, expected %d", step.words, left, step.left)
		}
	}
	if c.left(1) != 1e18 || c.left(3) != 1e18 {
		t.Errorf("honest operators have %d and %d left", c.left(1), c.left(3))
	}
	if is := must(c.challenger.IsSlashed(nil, c.task.Hash(), c.Operator(2).From))(t); !is {
		t.Error("the contract does not know that operator 2 was slashed")
	}
	if (c.Deployment.Contracts["ObservationChallenger"] == common.Address{}) {
		t.Error("the deployment does not name the challenger")
	}
	if _, err := c.challenge("--from", "http://127.0.0.1:1"); err == nil {
		t.Error("nobody answers, and that is no error")
	}
	if _, err := c.challenge(); err == nil || !strings.Contains(err.Error(), "--from") {
		t.Errorf("nothing to compare: %v", err)
	}
}
