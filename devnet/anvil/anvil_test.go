package anvil_test

import (
	"net"
	"strings"
	"testing"

	"github.com/eigenshift/avs/devnet/anvil"
	"github.com/eigenshift/avs/operator/porttest"
)

// What cannot start says why, and leaves nothing that runs.
func TestStartThatFails(t *testing.T) {
	folder := t.TempDir()
	taken, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer taken.Close()
	for _, c := range []struct {
		program string
		port    int
		want    string
	}{
		{"anvil", taken.Addr().(*net.TCPAddr).Port, "is taken"},
		{"no-such-anvil", porttest.Free(t, 1)[0], "install Foundry"},
		{"false", porttest.Free(t, 1)[0], "has ended"},
	} {
		if err := anvil.Start(t.Context(), folder, c.program, c.port); err == nil || !strings.Contains(err.Error(), c.want) {
			t.Errorf("%s on port %d: %v, expected %q", c.program, c.port, err, c.want)
		}
		if ran, err := anvil.Stop(t.Context(), folder); err != nil || ran {
			t.Errorf("%s on port %d: stop: %t, %v", c.program, c.port, ran, err)
		}
	}
}
