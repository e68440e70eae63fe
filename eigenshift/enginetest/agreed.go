package enginetest

import (
	"errors"

	"github.com/eigenshift/avs/eigenshift/protocol"
	"github.com/eigenshift/avs/eigenshift/track"
)

// Differ gives an operator agreed parameters of its own from now on; nil: those of
// the others again. As between peers, operators whose parameters refuse each other
// exchange no message of Raft, and are not ready to lead for each other.
func (c *Cluster) Differ(i int, change func(*protocol.Parameters)) {
	c.t.Helper()
	parameters := protocol.Parameters{ChainID: 1}
	if change != nil {
		change(&parameters)
	}
	agreed, err := protocol.New(parameters, nil)
	if err != nil {
		c.t.Fatal(err)
	}
	c.mu.Lock()
	c.nodes[i].agreed = agreed
	c.mu.Unlock()
	c.connect()
}

// differences returns in what one operator's parameters differ from another's.
func (c *Cluster) differences(of, from int) []protocol.Difference {
	here, there := c.nodes[of].agreed, c.nodes[from].agreed
	if here.Hash() == there.Hash() {
		return nil
	}
	return protocol.Compare(here, there)
}

// refuses returns why one operator runs no Raft with another; nil when it does.
func (c *Cluster) refuses(of, from int) error {
	c.mu.Lock()
	defer c.mu.Unlock()
	if d := c.differences(of, from); protocol.Refuses(d) {
		return track.Because(track.ParametersDiffer, errors.New(protocol.Describe(d)))
	}
	return nil
}
