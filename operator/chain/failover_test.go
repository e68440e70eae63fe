package chain

import (
	"bytes"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/rs/zerolog"

	"github.com/eigenshift/avs/operator/internal/testnode"
)

// lines is what was logged.
type lines struct {
	mu   sync.Mutex
	text bytes.Buffer
}

func (l *lines) Write(p []byte) (int, error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.text.Write(p)
}

func (l *lines) has(text string) bool {
	l.mu.Lock()
	defer l.mu.Unlock()
	return strings.Contains(l.text.String(), text)
}

// impatient soon gives up on an endpoint, and compares all the time.
var impatient = Config{Timeout: 500 * time.Millisecond, CompareInterval: 10 * time.Millisecond}

// twoNodes returns a Node with two endpoints, each a real node behind a gate.
// The nodes' chains differ from the first block on, so that heads tell them apart.
func twoNodes(t *testing.T, cfg Config, blocks ...int) (n *Node, first, second *testnode.Node, gates [2]*testnode.Gate, log *lines) {
	t.Helper()
	nodes := []*testnode.Node{testnode.Start(t, nil), testnode.Start(t, nil)}
	for i, node := range nodes {
		for range blocks[i] {
			node.Commit()
		}
		gates[i] = testnode.NewGate(t, node.URL)
	}
	log = new(lines)
	cfg.URLs, cfg.Logger = []string{gates[0].URL, gates[1].URL}, zerolog.New(log)
	n = dial(t, cfg)
	return n, nodes[0], nodes[1], gates, log
}

// rested ends the rest of all endpoints that have failed, as time would.
func (f *failover) rested() {
	f.mu.Lock()
	defer f.mu.Unlock()
	for i := range f.states {
		f.states[i].restsTo = time.Time{}
	}
}

// until looks again and again.
func until(t *testing.T, what string, condition func() bool) {
	t.Helper()
	tick := time.NewTicker(5 * time.Millisecond)
	defer tick.Stop()
	timeout := time.After(30 * time.Second)
	for !condition() {
		select {
		case <-tick.C:
		case <-timeout:
			t.Fatalf("not within 30s: %s", what)
		}
	}
}

// follows waits until requests go to a node.
func follows(t *testing.T, n *Node, node *testnode.Node) {
	t.Helper()
	want, err := node.Client().HeaderByNumber(t.Context(), nil)
	if err != nil {
		t.Fatal(err)
	}
	until(t, "requests go to the node at block "+want.Number.String(), func() bool {
		b, err := n.Head(t.Context())
		return err == nil && b.Hash == want.Hash()
	})
}

// An endpoint that is down, or takes connections and says nothing, is replaced
// while that lasts.
func TestEndpointThatIsDownIsReplacedMeanwhile(t *testing.T) {
	for name, spoil := range map[string]func(*testnode.Gate, bool){"shut": (*testnode.Gate).Shut, "silent": (*testnode.Gate).Silence} {
		t.Run(name, func(t *testing.T) {
			n, first, second, gates, _ := twoNodes(t, impatient, 1, 1)
			follows(t, n, first)
			spoil(gates[0], true)
			follows(t, n, second)
			spoil(gates[0], false)
			n.route.rested() // 15 s later
			follows(t, n, first)
		})
	}
}

// An endpoint that answers, and lags, is replaced until it has caught up. The test
// compares the endpoints itself: how long that takes decides nothing.
func TestEndpointThatLagsIsReplacedMeanwhile(t *testing.T) {
	cfg := Config{Timeout: time.Minute, CompareInterval: time.Hour}
	n, first, second, gates, log := twoNodes(t, cfg, 1, 1+maxLag)
	compare := func() { n.route.comparison(t.Context(), cfg.CompareInterval, cfg.Timeout) }
	compare()
	follows(t, n, first) // not by much
	if log.has("lags") {
		t.Error("a short lag was taken for one that counts")
	}
	second.Commit()
	compare()
	follows(t, n, second)
	if !log.has("lags") {
		t.Error("nothing was said about it")
	}
	gates[1].Shut(true)
	follows(t, n, first) // better than none
	gates[1].Shut(false)
	n.route.rested()
	compare()
	follows(t, n, second)
	if log.has("has caught up") {
		t.Error("its return was announced while it lagged")
	}
	first.Commit()
	first.Commit()
	compare()
	follows(t, n, first)
	if !log.has("has caught up") {
		t.Error("nothing was said about its return")
	}
}

// An endpoint that comes back with another chain is not used, not even when
// nothing else answers.
func TestEndpointThatComesBackWithAnotherChainIsNotUsed(t *testing.T) {
	n, first, second, gates, log := twoNodes(t, impatient, 1, 1)
	follows(t, n, first)
	gates[0].Shut(true)
	follows(t, n, second)
	n.route.mu.Lock()
	n.route.chain = testnode.ChainID + 1 // as if both nodes were of another chain
	n.route.mu.Unlock()
	gates[0].Shut(false)
	until(t, "an error names the chain ids", func() bool {
		_, err := n.Head(t.Context())
		return err != nil && strings.Contains(err.Error(), "has chain id 31337, expected 31338")
	})
	until(t, "it is said", func() bool { return log.has("has chain id 31337") })
}

// Nobody can tell which of two forks of the same length will last: the preferred
// endpoint is believed, and that is said.
func TestEndpointsOnDifferentForks(t *testing.T) {
	n, first, _, _, log := twoNodes(t, impatient, 2*maxLag, 2*maxLag)
	until(t, "the forks are told", func() bool { return log.has("different forks") })
	follows(t, n, first)
}

// An endpoint that was down at the start joins when it comes up.
func TestEndpointThatWasDownAtTheStart(t *testing.T) {
	node := testnode.Start(t, nil)
	node.Commit()
	first, second := testnode.NewGate(t, node.URL), testnode.NewGate(t, node.URL)
	first.Shut(true)
	n := dial(t, Config{URLs: []string{first.URL, second.URL}, CompareInterval: 10 * time.Millisecond})
	follows(t, n, node)
	second.Shut(true)
	first.Shut(false)
	follows(t, n, node)
}
