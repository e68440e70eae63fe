package enginetest

import (
	"context"
	"errors"
	"slices"

	"github.com/ethereum/go-ethereum/common"

	"github.com/eigenshift/avs/eigenshift"
	"github.com/eigenshift/avs/eigenshift/engine"
	"github.com/eigenshift/avs/eigenshift/lifecycle"
)

// SignWith makes an operator sign with something else than its key.
func (c *Cluster) SignWith(i int, s eigenshift.Signer) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.lies[i] = s
}

// AnswerWith makes an operator send another response than the one it signed.
func (c *Cluster) AnswerWith(i int, change func([]byte) []byte) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.wrong[i] = change
}

// Misread makes an operator answer something else than the others, and sign it.
func (c *Cluster) Misread(i int) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.blurry[i] = true
}

func (c *Cluster) misreads(i int) bool {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.blurry[i]
}

func (c *Cluster) heardDissent(d eigenshift.Certified) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.dissent = append(c.dissent, d)
}

// Dissent returns what leaders have heard that came to no threshold.
func (c *Cluster) Dissent() []eigenshift.Certified {
	c.mu.Lock()
	defer c.mu.Unlock()
	return slices.Clone(c.dissent)
}

// Withhold makes an operator a leader that writes nothing into the log and hands
// leadership to nobody.
func (c *Cluster) Withhold(i int) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.idle[i] = true
}

// Resume makes an operator that withheld work again.
func (c *Cluster) Resume(i int) {
	c.mu.Lock()
	defer c.mu.Unlock()
	delete(c.idle, i)
}

// logOf is an operator's log as its engine sees it.
func (c *Cluster) logOf(i int) engine.Log {
	n := c.nodes[i]
	steps := stepping{n.log, c, i}
	if n.liar != nil {
		return lying{steps, n.liar}
	}
	return withholding{steps, c, i}
}

// peersOf is how an operator asks others.
func (c *Cluster) peersOf(i int) eigenshift.Peers {
	if liar := c.nodes[i].liar; liar != nil {
		return lyingAsker{asker{c, i}, liar}
	}
	return asker{c, i}
}

// withholding is a log that writes nothing and hands over to nobody when told.
type withholding struct {
	stepping
	c *Cluster
	i int
}

var errWithheld = errors.New("withheld")

func (w withholding) withholds() bool {
	w.c.mu.Lock()
	defer w.c.mu.Unlock()
	return w.c.idle[w.i]
}

// Propose implements engine.Log.
func (w withholding) Propose(ctx context.Context, command lifecycle.Command) (lifecycle.Outcome, error) {
	if w.withholds() {
		return lifecycle.Outcome{}, errWithheld
	}
	return w.stepping.Propose(ctx, command)
}

// Transfer implements engine.Log.
func (w withholding) Transfer(ctx context.Context, to common.Address) error {
	if w.withholds() {
		return errWithheld
	}
	return w.stepping.Transfer(ctx, to)
}
