package ops

import (
	"testing"
	"time"

	"github.com/eigenshift/avs/tests/integration/running"
)

// root is the repository's, from the folder that tests run in.
const root = "../../.."

// patience bounds every wait. It is no expectation of speed: a test that needs it has failed.
const patience = 3 * time.Minute

// await polls until a condition holds. The condition says what is missing.
func await(t *testing.T, what string, condition func() error) {
	t.Helper()
	tick := time.NewTicker(250 * time.Millisecond)
	defer tick.Stop()
	var missing error
	for deadline := time.Now().Add(patience); time.Now().Before(deadline); <-tick.C {
		if missing = condition(); missing == nil {
			return
		}
	}
	t.Fatalf("waited %s in vain: %s: %v", patience, what, missing)
}

// up starts a devnet of five operators, and takes it down when the test ends.
func up(t *testing.T) *running.Devnet {
	t.Helper()
	return running.Up(t, root, "--interval", "3s", "--block-time", "1s", "--links", "direct")
}
