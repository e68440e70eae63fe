package view

import (
	"fmt"

	"github.com/eigenshift/avs/devnet/status"
	"github.com/eigenshift/avs/operator/webpage"
)

// addStrength says how many operators are up, and that they are too few.
func addStrength(s *webpage.State, strength status.Strength) {
	s.Up, s.Needed = strength.Up, strength.Needed
	if !strength.Enough() {
		s.Problems = append([]webpage.Problem{{
			Who: []string{}, Code: "too_few", Short: "no task settles: too few operators are up", Grave: true,
			Long: fmt.Sprintf("%s. Start those that do not run, and resume those that are paused.", strength),
		}}, s.Problems...)
	}
}
