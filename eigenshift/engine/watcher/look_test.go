package watcher

import (
	"context"
	"errors"
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/rs/zerolog"

	"github.com/eigenshift/avs/eigenshift"
	"github.com/eigenshift/avs/eigenshift/engine/health"
	"github.com/eigenshift/avs/eigenshift/membership"
)

// registered returns a set of operators with these stakes, from 1 on, at
// sockets of their own.
func registered(t *testing.T, stakes ...int64) *eigenshift.OperatorSet {
	t.Helper()
	var ops []eigenshift.Operator
	for i, stake := range stakes {
		if stake == 0 {
			continue
		}
		a := common.BytesToAddress([]byte{byte(i + 1)})
		ops = append(ops, eigenshift.Operator{Address: a, ID: eigenshift.OperatorID{byte(i + 1)}, Socket: a.Hex() + ":1", Stakes: []*big.Int{big.NewInt(stake)}})
	}
	set, err := eigenshift.NewOperatorSet(1, []uint8{0}, 5000, ops)
	if err != nil {
		t.Fatal(err)
	}
	return set
}

// forgetful is a registry whose node knows nothing before a block. The second of three
// operators was out of it from block 80 to 85.
type forgetful struct {
	t      *testing.T
	before uint64
}

func (r forgetful) OperatorSet(_ context.Context, block uint64) (*eigenshift.OperatorSet, error) {
	switch {
	case block < r.before:
		return nil, errors.New("missing trie node")
	case block >= 80 && block < 85:
		return registered(r.t, 10, 0, 10), nil
	default:
		return registered(r.t, 10, 10, 10), nil
	}
}

// An operator that starts when another one is back that was ejected lets its removal
// pass, which may be in the log that it is sent.
func TestRegistryBeforeTheStart(t *testing.T) {
	second := common.BytesToAddress([]byte{2})
	for _, c := range []struct {
		head, before uint64
		earlier      int
		stays        bool
	}{
		{head: 98, earlier: 16, stays: false},            // 66 to 78: in; 80 to 84: out; 86 to 98: in
		{head: 98, before: 82, earlier: 8, stays: false}, // a node that has forgotten the first ones
		{head: 98, before: 85, earlier: 6, stays: true},  // and one that has forgotten it all
		{head: 150, earlier: 16, stays: true},            // too long ago, and nothing has changed since
		{head: 3, earlier: 1, stays: true},               // a young chain
	} {
		o := &Watcher{Config: Config{Registry: forgetful{t, c.before}, Journal: health.NewJournal(zerolog.Nop(), nil)}}
		earlier, history := o.earlier(t.Context(), c.head), membership.NewHistory(9)
		for _, at := range earlier {
			history.Learn(at.Set, at.Head, nil)
		}
		history.Learn(registered(t, 10, 10, 10), c.head, nil)
		if got := history.Roster()[second].Stays; got != c.stays || len(earlier) != c.earlier {
			t.Errorf("head %d, known from %d on: stays %t, %d sets, want %t and %d", c.head, c.before, got, len(earlier), c.stays, c.earlier)
		}
	}
}
