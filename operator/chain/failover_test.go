package chain

import (
	"bytes"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/rs/zerolog"

	"github.com/eigenshift/avs/operator/endpoint"
	"github.com/eigenshift/avs/operator/endpoint/endpointtest"
	"github.com/eigenshift/avs/operator/nodetest"
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

func (l *lines) has(text string) bool { return l.count(text) > 0 }

func (l *lines) count(text string) int {
	l.mu.Lock()
	defer l.mu.Unlock()
	return strings.Count(l.text.String(), text)
}

// impatient soon gives up on an endpoint, and compares all the time.
var impatient = Config{Timeout: 500 * time.Millisecond, CompareInterval: 100 * time.Millisecond}

// twoNodes returns a Node with two endpoints, each a real node behind a gate.
// The nodes' chains differ from the first block on, so that heads tell them apart.
func twoNodes(t *testing.T, cfg Config, blocks ...int) (n *Node, first, second *nodetest.Node, gates [2]*nodetest.Gate, log *lines) {
	t.Helper()
	nodes := []*nodetest.Node{nodetest.Start(t, nil), nodetest.Start(t, nil)}
	for i, node := range nodes {
		for range blocks[i] {
			node.Commit()
		}
		gates[i] = nodetest.NewGate(t, node.URL)
	}
	log = new(lines)
	cfg.URLs, cfg.Logger = []string{gates[0].URL, gates[1].URL}, zerolog.New(log)
	n = dial(t, cfg)
	return n, nodes[0], nodes[1], gates, log
}

// until looks again and again.
func until(t *testing.T, what string, condition func() bool) {
	t.Helper()
	if !untilEvery(5*time.Millisecond, condition) {
		t.Fatalf("not within a minute: %s", what)
	}
}

// untilEvery looks again after each pause, for at most a minute.
func untilEvery(pause time.Duration, condition func() bool) bool {
	tick := time.NewTicker(pause)
	defer tick.Stop()
	timeout := time.After(time.Minute)
	for !condition() {
		select {
		case <-tick.C:
		case <-timeout:
			return false
		}
	}
	return true
}

// follows waits until requests go to a node.
func follows(t *testing.T, n *Node, node *nodetest.Node) {
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
	for name, spoil := range map[string]func(*nodetest.Gate, bool){"shut": (*nodetest.Gate).Shut, "silent": (*nodetest.Gate).Silence} {
		t.Run(name, func(t *testing.T) {
			n, first, second, gates, _ := twoNodes(t, impatient, 1, 1)
			follows(t, n, first)
			spoil(gates[0], true)
			follows(t, n, second)
			spoil(gates[0], false)
			follows(t, n, first)
		})
	}
}

// An endpoint that answers, and lags, is replaced until it has caught up.
func TestEndpointThatLagsIsReplacedMeanwhile(t *testing.T) {
	n, first, second, gates, log := twoNodes(t, Config{Timeout: time.Minute, CompareInterval: 100 * time.Millisecond}, 1, 1+endpoint.MaxLag)
	follows(t, n, first) // not by much
	second.Commit()
	follows(t, n, second)
	if !log.has("lags") {
		t.Error("nothing was said about it")
	}
	gates[1].Shut(true)
	follows(t, n, first) // better than none
	gates[1].Shut(false)
	follows(t, n, second)
	if log.has("has caught up") {
		t.Error("its return was announced while it lagged")
	}
	first.Commit()
	first.Commit()
	follows(t, n, first)
	until(t, "its return is told", func() bool { return log.has("has caught up") })
}

// An endpoint that comes back with another chain is not used, not even when
// nothing else answers.
func TestEndpointThatComesBackWithAnotherChainIsNotUsed(t *testing.T) {
	node := nodetest.Start(t, nil)
	proxy, log := nodetest.NewProxy(t, node), new(lines)
	cfg := impatient
	cfg.URLs, cfg.Logger = []string{proxy.URL()}, zerolog.New(log)
	n := dial(t, cfg)
	follows(t, n, node)
	proxy.Set(endpointtest.ChainID("0x1"))
	until(t, "an error names the chain ids", func() bool {
		_, err := n.Head(t.Context())
		return err != nil && strings.Contains(err.Error(), "has chain id 1, expected 31337")
	})
	until(t, "it is said", func() bool { return log.has("has chain id 1") })
	until(t, "it is known", func() bool { return n.Health().Endpoints[0].Kind == endpoint.WrongChain })
	proxy.Set()
	follows(t, n, node)
}

// An endpoint of another chain beside a right one does not keep an operator from
// starting, and is not used.
func TestEndpointOfAnotherChainBesideARightOne(t *testing.T) {
	node := nodetest.Start(t, nil)
	proxy, log := nodetest.NewProxy(t, node), new(lines)
	proxy.Set(endpointtest.ChainID("0x1"))
	cfg := impatient
	cfg.URLs, cfg.Logger = []string{proxy.URL(), node.URL}, zerolog.New(log)
	n := dial(t, cfg)
	follows(t, n, node)
	if proxy.Count("eth_getBlockByNumber") > 0 || !log.has("has chain id 1, expected 31337") {
		t.Error("it was used, or nothing was said about it")
	}
}

// Nobody can tell which of two forks of the same length will last: the preferred
// endpoint is believed, and that is said.
func TestEndpointsOnDifferentForks(t *testing.T) {
	n, first, _, _, log := twoNodes(t, impatient, 2*endpoint.MaxLag, 2*endpoint.MaxLag)
	until(t, "the forks are told", func() bool { return log.has("different forks") })
	follows(t, n, first)
}

// An endpoint that was down at the start joins when it comes up.
func TestEndpointThatWasDownAtTheStart(t *testing.T) {
	node := nodetest.Start(t, nil)
	node.Commit()
	first, second := nodetest.NewGate(t, node.URL), nodetest.NewGate(t, node.URL)
	first.Shut(true)
	n := dial(t, Config{URLs: []string{first.URL, second.URL}, CompareInterval: 10 * time.Millisecond})
	follows(t, n, node)
	second.Shut(true)
	first.Shut(false)
	follows(t, n, node)
}
