package network_test

import (
	"context"
	"testing"
	"time"

	"github.com/eigenshift/avs/devnet/network"
)

// A user chooses the length of slots only where somebody listens: a plan has a length of its own.
func TestTakesInterval(t *testing.T) {
	install := func(context.Context, network.Site) (*network.Deployment, error) { return nil, nil }
	for _, c := range []struct {
		of   network.Network
		want bool
	}{
		{network.Network{}, false},
		{network.Network{Install: install}, false},
		{network.Network{Slots: time.Minute}, false},
		{network.Network{Slots: time.Minute, Install: install}, true},
	} {
		if got := c.of.TakesInterval(); got != c.want {
			t.Errorf("slots of %s, install %t: %t, expected %t", c.of.Slots, c.of.Install != nil, got, c.want)
		}
	}
}
