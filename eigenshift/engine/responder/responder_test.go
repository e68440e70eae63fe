package responder

import (
	"testing"

	"github.com/eigenshift/avs/eigenshift"
	"github.com/eigenshift/avs/eigenshift/engine/mode"
	"github.com/eigenshift/avs/eigenshift/engine/watched"
	"github.com/eigenshift/avs/eigenshift/track"
)

// seen is a chain as an observer tells of it.
type seen struct {
	chain *watched.Chain
	blind bool
}

func TestReady(t *testing.T) {
	at100 := &watched.Chain{Head: eigenshift.Block{Number: 100}}
	for name, c := range map[string]struct {
		seen   seen
		mode   mode.Mode
		leader uint64 // its head
		why    track.Reason
	}{
		"before it has seen the chain": {seen{}, mode.Active, 100, track.Starting},
		"it does not see the chain":    {seen{at100, true}, mode.Active, 100, track.Blind},
		"it keeps up with the leader":  {seen{at100, false}, mode.Active, 101, track.Reason{}},
		"it does not":                  {seen{at100, false}, mode.Active, 200, track.Behind},
		"it is drained":                {seen{at100, false}, mode.Drained, 100, track.Drained},
		"it is paused":                 {seen{at100, false}, mode.Paused, 100, track.Paused},
	} {
		r := &Responder{Config: Config{
			Current: func() *watched.Chain { return c.seen.chain }, Blind: func() bool { return c.seen.blind },
			Mode: func() mode.Mode { return c.mode },
		}}
		if err := r.Ready(eigenshift.ChainView{Head: c.leader}); track.Of(err) != c.why {
			t.Errorf("%s: %v, want %q", name, err, c.why.Code)
		}
	}
}
