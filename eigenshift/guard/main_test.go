package guard

import (
	"testing"

	"go.uber.org/goleak"
)

// TestMain fails when a goroutine is left after all tests. Those in bubbles of
// virtual time look themselves; this is for what runs over TCP.
func TestMain(m *testing.M) { goleak.VerifyTestMain(m) }
