package rewards

import (
	"encoding/json"
	"errors"
	"math/big"
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/eigenshift/avs/eigenshift"
)

func address(i int) common.Address { return common.BytesToAddress([]byte{byte(i + 1)}) }

// operators returns a set with these stakes: a row for each operator.
func operators(t testing.TB, rows ...[]int64) *eigenshift.OperatorSet {
	t.Helper()
	var quorums []uint8
	for q := range rows[0] {
		quorums = append(quorums, uint8(q))
	}
	var all []eigenshift.Operator
	for i, row := range rows {
		op := eigenshift.Operator{Address: address(i), ID: eigenshift.OperatorID{byte(i + 1)}}
		for _, stake := range row {
			op.Stakes = append(op.Stakes, big.NewInt(stake))
		}
		all = append(all, op)
	}
	set, err := eigenshift.NewOperatorSet(7, quorums, 5000, all)
	if err != nil {
		t.Fatal(err)
	}
	return set
}

func divide(t testing.TB, amount int64, tasks ...Task) []Share {
	t.Helper()
	shares, err := Divide(big.NewInt(amount), tasks)
	if err != nil {
		t.Fatal(err)
	}
	return shares
}

func wantAmounts(t *testing.T, shares []Share, want map[int]int64) {
	t.Helper()
	if len(shares) != len(want) {
		t.Errorf("%d shares, want %d", len(shares), len(want))
	}
	for i, amount := range want {
		at := slices.IndexFunc(shares, func(s Share) bool { return s.Operator == address(i) })
		if at < 0 || shares[at].Amount.Int64() != amount {
			t.Errorf("operator %d: %+v, want %d", i, shares, amount)
		}
	}
}

func TestWeights(t *testing.T) {
	set := operators(t, []int64{30}, []int64{10}, []int64{60})
	all := []common.Address{address(0), address(1), address(2)}
	for name, c := range map[string]struct {
		task Task
		want map[int]int64
	}{
		"by stake": {Task{Proposer: address(0), Submitter: address(1), Signers: all, Set: set},
			map[int]int64{0: 240 + 100, 1: 80 + 100, 2: 480}},
		"only those that signed": {Task{Proposer: address(0), Submitter: address(0), Signers: all[:2], Set: set},
			map[int]int64{0: 600 + 200, 1: 200}},
		"a submitter that is no operator": {Task{Proposer: address(0), Submitter: address(9), Signers: all[2:], Set: set},
			map[int]int64{0: 200, 2: 800}},
		"signers unknown": {Task{Proposer: address(0), Submitter: address(1)}, map[int]int64{0: 500, 1: 500}},
	} {
		t.Run(name, func(t *testing.T) { wantAmounts(t, divide(t, 1000, c.task), c.want) })
	}
}

func TestQuorumsCountTheSame(t *testing.T) {
	set := operators(t, []int64{100, 1}, []int64{300, 0}, []int64{0, 3})
	task := Task{Proposer: address(0), Submitter: address(0), Signers: []common.Address{address(0), address(1), address(2)}, Set: set}
	wantAmounts(t, divide(t, 1000, task), map[int]int64{0: 200 + 100 + 100, 1: 300, 2: 300})
}

func TestRestGoesToTheFirst(t *testing.T) {
	set := operators(t, []int64{1}, []int64{1}, []int64{1})
	task := Task{Proposer: address(2), Submitter: address(2), Signers: []common.Address{address(0), address(1)}, Set: set}
	// 4/10, 4/10, 2/10 of 4 are 1, 1 and 0, and 2 units are left.
	shares := divide(t, 4, task)
	wantAmounts(t, shares, map[int]int64{0: 2, 1: 2})
	if shares[0].Signed != 1 || shares[0].Proposed != 0 {
		t.Errorf("%+v", shares[0])
	}
}

func TestRefusals(t *testing.T) {
	set := operators(t, []int64{1})
	good := Task{Proposer: address(0), Submitter: address(0), Signers: []common.Address{address(0)}, Set: set}
	if _, err := Divide(big.NewInt(5), nil); !errors.Is(err, ErrNothingDone) {
		t.Errorf("no tasks: %v", err)
	}
	for _, amount := range []int64{0, -1} {
		if _, err := Divide(big.NewInt(amount), []Task{good}); err == nil {
			t.Errorf("an amount of %d was divided", amount)
		}
	}
	good.Signers = []common.Address{address(4)}
	if _, err := Divide(big.NewInt(5), []Task{good}); err == nil {
		t.Error("a signer that was no operator was rewarded")
	}
}

// Whatever settled: the amounts add up to the whole, are positive and ascending,
// and neither the order of tasks nor that of their signers matters.
func TestDivisionIsExactAndIndependentOfOrder(t *testing.T) {
	for seed := range uint64(300) {
		random := rand.New(rand.NewPCG(seed, 1))
		tasks := randomTasks(t, random)
		amount := new(big.Int).SetUint64(1 + random.Uint64()>>random.IntN(64))
		shares, err := Divide(amount, tasks)
		if err != nil {
			t.Fatalf("seed %d: %v", seed, err)
		}
		sum := new(big.Int)
		for i, s := range shares {
			sum.Add(sum, s.Amount)
			if s.Amount.Sign() <= 0 || (i > 0 && shares[i-1].Operator.Cmp(s.Operator) >= 0) {
				t.Errorf("seed %d: share %d is %+v", seed, i, s)
			}
		}
		if sum.Cmp(amount) != 0 {
			t.Errorf("seed %d: amounts add up to %s of %s", seed, sum, amount)
		}
		random.Shuffle(len(tasks), func(i, j int) { tasks[i], tasks[j] = tasks[j], tasks[i] })
		for i := range tasks {
			tasks[i].Signers = slices.Clone(tasks[i].Signers)
			slices.Reverse(tasks[i].Signers)
		}
		again, err := Divide(amount, tasks)
		if err != nil {
			t.Fatalf("seed %d: %v", seed, err)
		}
		if text(t, again) != text(t, shares) {
			t.Errorf("seed %d: another order made another division", seed)
		}
	}
}

func text(t *testing.T, shares []Share) string {
	t.Helper()
	data, err := json.Marshal(shares)
	if err != nil {
		t.Fatal(err)
	}
	return string(data)
}

func randomTasks(t *testing.T, random *rand.Rand) []Task {
	t.Helper()
	count, quorums := 1+random.IntN(12), 1+random.IntN(3)
	var tasks []Task
	for id := range 1 + random.IntN(20) {
		rows := make([][]int64, count)
		for i := range rows {
			for range quorums {
				rows[i] = append(rows[i], random.Int64N(1<<random.IntN(40)))
			}
			rows[i][0]++ // nobody is without any stake
		}
		task := Task{
			ID: eigenshift.TaskID(id), Set: operators(t, rows...),
			Proposer: address(random.IntN(count)), Submitter: address(random.IntN(count + 1)),
		}
		for i := range count {
			if random.IntN(3) > 0 {
				task.Signers = append(task.Signers, address(i))
			}
		}
		if random.IntN(8) == 0 {
			task.Signers, task.Set = nil, nil
		}
		tasks = append(tasks, task)
	}
	return tasks
}
