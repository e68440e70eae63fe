package slots

import (
	"context"
	"errors"
	"math"
	"strings"
	"testing"

	"github.com/eigenshift/avs/eigenshift"
)

func TestSlotOfATime(t *testing.T) {
	fifteen := clock{start: 1000, interval: 15}
	for _, c := range []struct {
		time uint64
		slot eigenshift.TaskID
		ok   bool
	}{{0, 0, false}, {999, 0, false}, {1000, 0, true}, {1014, 0, true}, {1015, 1, true}, {1000 + 15*1e6, 1e6, true}, {math.MaxUint64, (math.MaxUint64 - 1000) / 15, true}} {
		if slot, ok := fifteen.at(c.time); slot != c.slot || ok != c.ok {
			t.Errorf("at %d: slot %d, %v; expected %d, %v", c.time, slot, ok, c.slot, c.ok)
		}
	}
	if _, ok := (clock{}).at(5); ok {
		t.Error("a clock without interval has slots")
	}
}

func TestSpecIsGivenForSlotsCloseToTheReferenceBlock(t *testing.T) {
	ctx := t.Context()
	asked := 0
	schedule := &Schedule[string]{clock: clock{start: 1000, interval: 10}, spec: func(_ context.Context, id eigenshift.TaskID, reference eigenshift.Block) (string, error) {
		asked++
		if id == 38 {
			return "", errors.New("no feeds")
		}
		return "spec", nil
	}}
	reference := eigenshift.Block{Number: 7, Time: 1405} // slot 40 runs
	for _, c := range []struct {
		id   eigenshift.TaskID
		want string // in the error; empty: none
	}{
		{44, "starts long after"}, {math.MaxUint64, "starts long after"}, {43, ""}, {41, ""}, {40, ""}, {39, ""}, {38, "no feeds"}, {8, ""}, {7, "too old"}, {0, "too old"},
	} {
		before := asked
		spec, err := schedule.Spec(ctx, c.id, reference)
		switch {
		case c.want == "" && (err != nil || spec != "spec"):
			t.Errorf("slot %d: %q, %v", c.id, spec, err)
		case c.want != "" && (err == nil || !strings.Contains(err.Error(), c.want)):
			t.Errorf("slot %d: error %v, expected %q in it", c.id, err, c.want)
		case c.want != "" && c.want != "no feeds" && asked != before:
			t.Errorf("slot %d: the AVS was asked for a slot out of range", c.id)
		}
	}
	before := eigenshift.Block{Number: 1, Time: 999} // no slot runs yet
	if _, err := schedule.Spec(ctx, 0, before); err != nil {
		t.Errorf("the first slot, with a reference block below its start: %v", err)
	}
	if _, err := schedule.Spec(ctx, 4, before); err == nil {
		t.Error("a slot long after the reference block was given")
	}
	if id, due, err := schedule.Due(ctx, reference); id != 40 || !due || err != nil {
		t.Errorf("due: %d, %v, %v", id, due, err)
	}
	if _, due, err := schedule.Due(ctx, eigenshift.Block{Time: 1}); due || err != nil {
		t.Errorf("due before the start: %v, %v", due, err)
	}
}
