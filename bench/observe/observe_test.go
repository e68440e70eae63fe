package observe

import (
	"slices"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/eigenshift/avs/bindings/rotatingtaskmanager"
)

func TestTasksCountOnceAllThatTheyNeedWasSeen(t *testing.T) {
	contract, err := rotatingtaskmanager.RotatingTaskManagerMetaData.GetAbi()
	if err != nil {
		t.Fatal(err)
	}
	manager, begun := common.Address{1}, 0
	w := &watcher{
		cfg:    Config{TaskManager: manager, Warm: 1, Begin: func() error { begun++; return nil }},
		submit: contract.Methods["submit"], heads: make(map[uint64]time.Time), pooled: make(map[uint64]pooled),
	}
	submit := func(to common.Address, id uint64) *transaction {
		data, err := contract.Pack("submit", rotatingtaskmanager.IRotatingTaskManagerTask{Id: id, ReferenceBlock: uint32(10 * id)}, []byte{1}, []byte{2})
		if err != nil {
			t.Fatal(err)
		}
		return &transaction{To: &to, Input: data}
	}
	w.heads[31] = time.Now()
	for _, tx := range []*transaction{
		{}, {To: &manager}, {To: &manager, Input: w.submit.ID}, submit(common.Address{2}, 4), submit(manager, 3),
	} {
		w.sent(tx)
	}
	first := w.pooled[3]
	w.sent(submit(manager, 3)) // the same from somebody else
	for _, id := range []uint64{2, 3, 6} {
		if err := w.settle(id); err != nil {
			t.Fatal(err)
		}
	}
	expected := []Task{{ID: 3, Head: w.heads[31], Pooled: first.at}, {ID: 6}}
	if begun != 1 || !slices.Equal(w.seen.Tasks, expected) || w.seen.Slots != 4 {
		t.Errorf("begun %d times, saw %+v; expected once, %+v in 4 slots", begun, w.seen, expected)
	}
}
