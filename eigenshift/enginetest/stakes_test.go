package enginetest

import (
	"testing"
	"time"

	"github.com/eigenshift/avs/eigenshift/simulated"
)

// Stakes may be as uneven as they like, and nothing: slots settle with the log
// as long as the threshold can be reached, and nobody is proposer for ever.
func TestZeroAndSkewedStakes(t *testing.T) {
	for name, stakes := range map[string][]int64{
		"one without stake":           {0, 100, 100, 100, 100},
		"a majority without stake":    {0, 0, 0, 100, 100},
		"one has it all":              {0, 0, 100, 0, 0},
		"one has nearly all":          {1, 1, 1 << 50, 1, 1},
		"each has a thousand times":   {1, 1_000, 1_000_000, 1_000_000_000, 1_000_000_000_000},
		"next to nothing":             {1, 1, 1, 1, 1},
		"two, of which one has none":  {0, 100},
		"two, as uneven as can be":    {1, 1 << 50},
		"three, of which two have it": {1 << 50, 0, 1 << 50},
	} {
		t.Run(name, func(t *testing.T) {
			runWith(t, Setup{Operators: len(stakes), Stakes: stakes}, func(c *Cluster) {
				c.AwaitSettled(1)
				c.AwaitMoreSettled(2 * len(stakes))
				if n := c.Fallbacks(); n > 0 {
					t.Errorf("%d tasks were proposed without the log", n)
				}
			})
		})
	}
}

// Without any stake nothing can settle, and nothing breaks.
func TestNoStakeAtAll(t *testing.T) {
	runWith(t, Setup{Stakes: []int64{0, 0, 0, 0, 0}}, func(c *Cluster) {
		time.Sleep(20 * simulated.Interval)
		if settled := c.Chain.Settled(); len(settled) > 0 {
			t.Errorf("%d tasks settled", len(settled))
		}
	})
}
