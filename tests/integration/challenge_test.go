package integration

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"math/big"
	"os/exec"
	"path/filepath"
	"testing"

	allocationmanager "github.com/Layr-Labs/eigensdk-go/contracts/bindings/AllocationManager"
	delegationmanager "github.com/Layr-Labs/eigensdk-go/contracts/bindings/DelegationManager"
	"github.com/ethereum/go-ethereum/accounts/abi/bind"
	"github.com/ethereum/go-ethereum/common"
)

// whole is all of an operator's stake, before any slash, in EigenLayer's
// magnitudes; left is what a slash of the devnet's challenger leaves of it.
const (
	whole = 1_000_000_000_000_000_000
	left  = whole / 100 * 95
)

// PriceOracle runs the price oracle's program on this devnet and returns what it
// printed.
func (d *Devnet) PriceOracle(args ...string) string {
	d.t.Helper()
	out, err := d.priceOracle(args...)
	if err != nil {
		d.t.Fatalf("price-oracle %v: %v\n%s", args, err, out)
	}
	return out
}

func (d *Devnet) priceOracle(args ...string) (string, error) {
	ctx, cancel := context.WithTimeout(context.Background(), patience)
	defer cancel()
	program, err := filepath.Abs("../../bin/price-oracle")
	if err != nil {
		return "", err
	}
	command := exec.CommandContext(ctx, program, append([]string{args[0], "--addresses", filepath.Join(d.dir, "devnet.json")}, args[1:]...)...)
	var stdout, stderr bytes.Buffer
	command.Stdout, command.Stderr = &stdout, &stderr
	if err := command.Run(); err != nil {
		return stdout.String() + stderr.String(), err
	}
	return stdout.String(), nil
}

// Challenged is what `price-oracle challenge --json` prints, as far as the tests
// look at it.
type Challenged struct {
	Tasks []struct {
		Task       uint64 `json:"task"`
		Settled    bool   `json:"settled"`
		Compared   int    `json:"compared"`
		Recomputed int    `json:"recomputed"`
		Faults     []struct {
			Fault string `json:"fault"`
		} `json:"faults"`
		Signers []struct {
			Operator common.Address `json:"operator"`
			Outcome  string         `json:"outcome"`
			Reason   string         `json:"reason"`
		} `json:"signers"`
	} `json:"tasks"`
}

// Challenge runs the command that finds liars.
func (d *Devnet) Challenge(args ...string) Challenged {
	d.t.Helper()
	var c Challenged
	if err := json.Unmarshal([]byte(d.PriceOracle(append([]string{"challenge", "--json"}, args...)...)), &c); err != nil {
		d.t.Fatalf("decode what challenge prints: %v", err)
	}
	return c
}

// OfObservations returns the faults that are of observations. A false observation may
// be one that the answer does not follow from, too.
func (c Challenged) OfObservations() []string {
	var faults []string
	for _, task := range c.Tasks {
		for _, fault := range task.Faults {
			if fault.Fault != "miscomputed" {
				faults = append(faults, fault.Fault)
			}
		}
	}
	return faults
}

// Outcomes returns what became of each signer.
func (c Challenged) Outcomes() map[common.Address]string {
	outcomes := make(map[common.Address]string)
	for _, task := range c.Tasks {
		for _, signer := range task.Signers {
			outcomes[signer.Operator] = signer.Outcome + signer.Reason
		}
	}
	return outcomes
}

// stakes returns what EigenLayer itself says of an operator's stake: how much of
// it slashes have left, and its shares.
func (d *Devnet) stakes(operator common.Address) (magnitude uint64, shares *big.Int) {
	d.t.Helper()
	contracts := d.Status().Contracts
	client := d.Client()
	opts := &bind.CallOpts{Context: d.t.Context()}
	allocation, err := allocationmanager.NewContractAllocationManagerCaller(contracts["AllocationManager"], client)
	if err != nil {
		d.t.Fatal(err)
	}
	if magnitude, err = allocation.GetMaxMagnitude(opts, operator, contracts["Strategy"]); err != nil {
		d.t.Fatal(err)
	}
	delegation, err := delegationmanager.NewContractDelegationManagerCaller(contracts["DelegationManager"], client)
	if err != nil {
		d.t.Fatal(err)
	}
	if shares, err = delegation.OperatorShares(opts, operator, contracts["Strategy"]); err != nil {
		d.t.Fatal(err)
	}
	return magnitude, shares
}

// requireSlashed checks who has lost a slash of its stake, and that nobody else has.
func requireSlashed(d *Devnet, before map[common.Address]*big.Int, liars ...int) {
	d.t.Helper()
	isLiar := make(map[int]bool)
	for _, number := range liars {
		isLiar[number] = true
	}
	for _, op := range d.Status().Operators {
		magnitude, shares := d.stakes(op.Address)
		wantMagnitude, wantShares := uint64(whole), before[op.Address]
		if isLiar[op.Number] {
			wantMagnitude = left
			wantShares = new(big.Int).Quo(new(big.Int).Mul(before[op.Address], big.NewInt(95)), big.NewInt(100))
		}
		if magnitude != wantMagnitude || shares.Cmp(wantShares) != 0 {
			d.t.Errorf("operator %d has magnitude %d and %s shares, want %d and %s", op.Number, magnitude, shares, wantMagnitude, wantShares)
		}
	}
}

// shares returns all operators' shares.
func (d *Devnet) shares() map[common.Address]*big.Int {
	d.t.Helper()
	all := make(map[common.Address]*big.Int)
	for _, op := range d.Status().Operators {
		_, all[op.Address] = d.stakes(op.Address)
	}
	return all
}

// What honest operators signed is not refuted by any source.
func TestHonestOperatorsAreNotAtFault(t *testing.T) {
	t.Parallel()
	d := Up(t)
	d.AwaitTasks(5)
	challenged := d.Challenge("--from", "0")
	compared, recomputed := 0, 0
	for _, task := range challenged.Tasks {
		compared += task.Compared
		recomputed += task.Recomputed
		if len(task.Faults) > 0 {
			t.Errorf("task %d: faults %+v", task.Task, task.Faults)
		}
	}
	if len(challenged.Tasks) < 5 || compared == 0 || recomputed < len(challenged.Tasks) {
		t.Errorf("%d observations of %d tasks compared, %d answers recomputed", compared, len(challenged.Tasks), recomputed)
	}
	requireSlashed(d, d.shares())
}

// A quorum that lies about one observation settles its answer, and every one of
// its signers is slashed for it; once for each task.
func TestLyingQuorumIsSlashed(t *testing.T) {
	t.Parallel()
	liars := []int{1, 2, 3}
	d := Up(t, asFaulty(t, liars...)...)
	before := d.shares()
	for _, liar := range liars {
		d.Faults(liar, "observation")
	}
	lie := d.AwaitTask("that only the liars signed", func(task Task) bool { return task.Signers == len(liars) })
	for _, liar := range liars {
		d.Faults(liar)
	}
	id := fmt.Sprint(lie.ID)
	d.awaitBlocks(30) // EigenLayer slashes nobody in the first blocks of a chain

	found := d.Challenge(id)
	if faults := found.OfObservations(); len(found.Tasks) != 1 || len(faults) != 1 || faults[0] != "differing" {
		t.Fatalf("found %+v, want one differing observation", found)
	}
	requireOutcomes(d, found, liars, "can be slashed")
	requireSlashed(d, before)

	requireOutcomes(d, d.Challenge(id, "--file"), liars, "slashed")
	requireSlashed(d, before, liars...)

	requireOutcomes(d, d.Challenge(id, "--file"), liars, "was slashed before")
	requireSlashed(d, before, liars...)
}

func requireOutcomes(d *Devnet, c Challenged, operators []int, want string) {
	d.t.Helper()
	outcomes := c.Outcomes()
	if len(outcomes) != len(operators) {
		d.t.Errorf("outcomes %v, want %q for operators %v", outcomes, want, operators)
	}
	for _, number := range operators {
		if got := outcomes[d.Operator(number).Address]; got != want {
			d.t.Errorf("operator %d: %q, want %q", number, got, want)
		}
	}
}

// One that lies alone never comes to a quorum. The operators that asked it have its
// signature, and that suffices.
func TestLoneLiarIsSlashed(t *testing.T) {
	t.Parallel()
	const liar = 5
	d := Up(t, asFaulty(t, liar)...)
	before := d.shares()
	d.Faults(liar, "observation")
	d.AwaitTask("without the liar's signature", func(task Task) bool { return task.Signers == 4 })
	d.awaitBlocks(30)
	honest := d.Operator(1).API
	d.Await("evidence of the lie", func() bool {
		return d.Challenge("--evidence", honest).Outcomes()[d.Operator(liar).Address] == "can be slashed"
	})
	d.Faults(liar)
	d.AwaitAllSign() // nothing that operator 1 keeps is from now on

	// A lie in each of several tasks is several faults: one of them will do here.
	all := d.Challenge("--evidence", honest)
	one := all.Tasks[:0]
	for _, task := range all.Tasks {
		if len(task.Faults) > 0 && !task.Settled {
			one = append(one, task)
		}
	}
	d.Challenge("--evidence", honest, "--file")
	magnitude, shares := d.stakes(d.Operator(liar).Address)
	want := uint64(whole)
	for range min(len(one), 5) { // as often as within a period
		want = want / 100 * 95
	}
	if magnitude > want+1_000 || magnitude < want-1_000 || shares.Cmp(before[d.Operator(liar).Address]) >= 0 {
		t.Errorf("%d lies have left %d of %d, want about %d; %s shares of %s", len(one), magnitude, uint64(whole), want, shares, before[d.Operator(liar).Address])
	}
	for _, op := range d.Status().Operators {
		if magnitude, _ := d.stakes(op.Address); op.Number != liar && magnitude != whole {
			t.Errorf("operator %d has lost stake: %d left", op.Number, magnitude)
		}
	}
}
