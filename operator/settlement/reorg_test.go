package settlement

import (
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/rs/zerolog"

	"github.com/eigenshift/avs/eigenshift"
	"github.com/eigenshift/avs/operator/chain"
	"github.com/eigenshift/avs/operator/endpoint/endpointtest"
	"github.com/eigenshift/avs/operator/nodetest"
)

// reorganise replaces the blocks after base by as many others and one more,
// without their transactions.
func (f *fixture) reorganise(t *testing.T, base common.Hash) {
	t.Helper()
	from, err := f.Client().HeaderByHash(t.Context(), base)
	if err != nil {
		t.Fatal(err)
	}
	head, err := f.Client().BlockNumber(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	if err := f.Fork(base); err != nil {
		t.Fatal(err)
	}
	f.Rollback()
	for range head - from.Number.Uint64() + 1 {
		f.Commit()
	}
}

// A settlement is reorganised away on a real chain: it is not there any more, and
// the same certificate settles the task again.
func TestOrphanedSettlementIsRepeated(t *testing.T) {
	f := start(t)
	s := f.settler(t, true)
	c := f.certified(t, 5)
	before := f.settle(t, s, c)

	f.reorganise(t, c.Task.Reference.Hash)
	if gone, err := s.Settlement(t.Context(), 5); gone != nil || err != nil {
		t.Fatalf("settlement %+v, %v after the reorganisation", gone, err)
	}
	if last, err := s.LastSettlement(t.Context()); last != nil || err != nil {
		t.Fatalf("last settlement %+v, %v after the reorganisation", last, err)
	}
	again := f.settle(t, s, c)
	if again.Block == before.Block || again.Proposer != before.Proposer {
		t.Errorf("settled again as %+v, before as %+v", again, before)
	}
	if found, err := s.Settlement(t.Context(), 5); err != nil || *found != *again {
		t.Errorf("looked up: %+v, %v", found, err)
	}
	next := f.certified(t, 6)
	for range 3 { // the grace period
		f.Commit()
	}
	if got := f.settle(t, s, next); got.Task != 6 {
		t.Errorf("next settlement %+v", got)
	}
}

// The reference block is reorganised away: the certificate is void, which the
// simulation shows before anything is sent.
func TestCertificateAtAnOrphanedBlockIsNotSent(t *testing.T) {
	f := start(t)
	s := f.settler(t, true)
	base := f.Commit()
	f.Commit()
	c := f.certified(t, 5)
	f.reorganise(t, base)
	_, err := s.Submit(t.Context(), c, func(common.Hash) { t.Error("sent") })
	if err == nil || !strings.Contains(err.Error(), "Reference") {
		t.Errorf("%v, expected the contract's word on the reference block", err)
	}
}

// A settlement that waits for confirmations is asked for at each head, and searched
// for once; whether it is still there is looked at each time.
func TestKnownSettlementsAreNotSearchedForAgain(t *testing.T) {
	f := start(t)
	c := f.certified(t, 5)
	settled := f.settle(t, f.settler(t, true), c)

	proxy := nodetest.NewProxy(t, f.Node)
	node, err := chain.Dial(t.Context(), chain.Config{URLs: []string{proxy.URL()}, ChainID: nodetest.ChainID, Logger: zerolog.Nop()})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(node.Close)
	reader, err := Open(t.Context(), Config{Node: node, Backend: anything{}, TaskManager: f.manager})
	if err != nil {
		t.Fatal(err)
	}
	for range 3 {
		if found, err := reader.Settlement(t.Context(), 5); err != nil || *found != *settled {
			t.Fatalf("found %+v, %v", found, err)
		}
	}
	if n := proxy.Count("eth_getLogs"); n != 1 {
		t.Errorf("searched %d times", n)
	}
	f.reorganise(t, c.Task.Reference.Hash)
	if gone, err := reader.Settlement(t.Context(), 5); gone != nil || err != nil {
		t.Errorf("settlement %+v, %v after the reorganisation", gone, err)
	}
}

// The last settlement is known from the contract where no node finds its event, and
// its transaction as soon as one does.
func TestSettlementWhoseEventIsNotFound(t *testing.T) {
	f := start(t)
	settled := f.settle(t, f.settler(t, true), f.certified(t, 5))
	proxy := nodetest.NewProxy(t, f.Node)
	proxy.Set(endpointtest.NoLogs())
	for name, c := range map[string]struct {
		urls []string
		want eigenshift.Settlement
	}{
		"alone":                 {[]string{proxy.URL()}, eigenshift.Settlement{Task: 5, Proposer: settled.Proposer, Block: settled.Block}},
		"with a healthy second": {[]string{proxy.URL(), f.URL}, *settled},
	} {
		t.Run(name, func(t *testing.T) {
			node, err := chain.Dial(t.Context(), chain.Config{URLs: c.urls, ChainID: nodetest.ChainID, Logger: zerolog.Nop()})
			if err != nil {
				t.Fatal(err)
			}
			t.Cleanup(node.Close)
			reader, err := Open(t.Context(), Config{Node: node, Backend: anything{}, TaskManager: f.manager})
			if err != nil {
				t.Fatal(err)
			}
			if found, err := reader.Settlement(t.Context(), 5); err != nil || *found != c.want {
				t.Errorf("found %+v, %v, expected %+v", found, err, c.want)
			}
		})
	}
}
