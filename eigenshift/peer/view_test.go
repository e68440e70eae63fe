package peer

import (
	"errors"
	"math"
	"net/http"
	"slices"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/eigenshift/avs/eigenshift"
	"github.com/eigenshift/avs/eigenshift/track"
)

// What a leader sees arrives as it was sent, over a new connection and over one that
// is open, and so does the answer; one that says no is asked once.
func TestReachCarriesWhatTheLeaderSees(t *testing.T) {
	noLeaks(t)
	r := newRegistry()
	alice, bob := r.join(t, 1, Limits{}), r.join(t, 2, Limits{})
	views := []eigenshift.ChainView{
		{},
		{Head: 118},
		{Head: 118, Reference: eigenshift.BlockRef{Number: 116, Hash: common.Hash{0xab, 31: 1}}},
		{Head: math.MaxUint32, Reference: eigenshift.BlockRef{Number: math.MaxUint32, Hash: common.Hash{1}}},
	}
	reach := func(t *testing.T, want func(error) bool) {
		t.Helper()
		bob.responder.mu.Lock()
		bob.responder.leaders = nil
		bob.responder.mu.Unlock()
		for _, view := range views {
			if err := alice.Reach(t.Context(), bob.op, view); !want(err) {
				t.Errorf("with %+v: %v", view, err)
			}
		}
		bob.responder.mu.Lock()
		defer bob.responder.mu.Unlock()
		if !slices.Equal(bob.responder.leaders, views) {
			t.Errorf("arrived %+v, want %+v", bob.responder.leaders, views)
		}
	}
	ready := func(err error) bool { return err == nil }
	t.Run("new connections", func(t *testing.T) { reach(t, ready) })
	if _, err := alice.Ask(t.Context(), bob.op, sampleTask(1)); err != nil {
		t.Fatal(err)
	}
	t.Run("an open connection", func(t *testing.T) { reach(t, ready) })
	for _, why := range []track.Reason{track.Behind, track.OtherFork, track.Blind} {
		bob.responder.mu.Lock()
		bob.responder.ready = track.Because(why, errors.New("not now"))
		bob.responder.mu.Unlock()
		t.Run("refused as "+why.Code, func(t *testing.T) {
			reach(t, func(err error) bool {
				var refusal *Refusal
				return errors.As(err, &refusal) && refusal.Status == http.StatusServiceUnavailable && track.Of(err) == why
			})
		})
	}
	if err := alice.Reach(t.Context(), bob.op, eigenshift.ChainView{Head: 1, Reference: eigenshift.BlockRef{Number: 2, Hash: common.Hash{1}}}); err == nil || !strings.Contains(err.Error(), "above the head") {
		t.Errorf("sent a view that cannot be: %v", err)
	}
}

// A malformed question is refused, says which field is wrong, and never reaches the
// responder.
func TestMalformedViewsAreRefused(t *testing.T) {
	noLeaks(t)
	r := newRegistry()
	alice, bob := r.join(t, 1, Limits{}), r.join(t, 2, Limits{})
	if _, err := alice.Ask(t.Context(), bob.op, sampleTask(1)); err != nil { // opens the connection
		t.Fatal(err)
	}
	hash := strings.Repeat("ab", 32)
	for query, want := range map[string]string{
		"head":                              "head",
		"head=":                             "head",
		"head=-1":                           "head",
		"head=0x10":                         "head",
		"head=4294967296":                   "head",
		"head=99999999999999999999999":      "head",
		"reference=116&hash=" + hash:        "head",
		"head=118&reference=x&hash=" + hash: "reference",
		"head=118&reference=4294967296&hash=" + hash:              "reference",
		"head=118&reference=119&hash=" + hash:                     "above the head",
		"head=118&reference=116":                                  "hash",
		"head=118&reference=116&hash=" + hash[2:]:                 "hash",
		"head=118&reference=116&hash=zz" + hash[2:]:               "hash",
		"head=118&reference=116&hash=" + hash[:62] + "%61":        "bytes", // too long as it is
		"head=118&reference=116&hash=" + strings.Repeat("00", 32): "without its hash",
		"head=118&reference=116&hash=" + strings.ToUpper(hash):    "write it as",
		"head=118&hash=" + hash:                                   "write it as",
		"head=0118":                                               "write it as",
		"head=%31%31%38":                                          "write it as",
		"head=118&head=119":                                       "write it as",
		"head=118&more=1":                                         "write it as",
		"reference=116&head=118&hash=" + hash:                     "write it as",
		"head=118;reference=116":                                  "decode view",
		"head=%zz":                                                "decode view",
		strings.Repeat("head=118&", 200):                          "bytes",
	} {
		_, err := call(t.Context(), alice.transport, http.MethodGet, bob.op.Address, reachPath+"?"+query, nil, http.StatusNoContent)
		var refusal *Refusal
		if !errors.As(err, &refusal) || refusal.Status != http.StatusBadRequest || track.Of(err) != track.Malformed || !strings.Contains(refusal.Reason, want) {
			t.Errorf("%q: got %v, want a refusal that says %q", query, err, want)
		}
	}
	if leaders := bob.responder.leaders; len(leaders) != 0 {
		t.Errorf("%d malformed questions reached the responder", len(leaders))
	}
}

// Operators that ask as before there were views ask whether it is ready at all.
func TestReachWithoutAView(t *testing.T) {
	noLeaks(t)
	r := newRegistry()
	alice, bob := r.join(t, 1, Limits{}), r.join(t, 2, Limits{})
	if _, err := alice.Ask(t.Context(), bob.op, sampleTask(1)); err != nil {
		t.Fatal(err)
	}
	for _, path := range []string{reachPath, reachPath + "?"} {
		if _, err := call(t.Context(), alice.transport, http.MethodGet, bob.op.Address, path, nil, http.StatusNoContent); err != nil {
			t.Errorf("%s: %v", path, err)
		}
	}
	bob.responder.mu.Lock()
	defer bob.responder.mu.Unlock()
	if want := make([]eigenshift.ChainView, 2); !slices.Equal(bob.responder.leaders, want) {
		t.Errorf("arrived %+v, want %+v", bob.responder.leaders, want)
	}
}
