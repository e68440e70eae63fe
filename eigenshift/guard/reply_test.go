package guard

import (
	"errors"
	"math"
	"testing"

	"github.com/hashicorp/raft"
)

func TestRepliesAreJudged(t *testing.T) {
	g, err := New(Config{Self: address(0), Stable: raft.NewInmemStore()})
	if err != nil {
		t.Fatal(err)
	}
	entries := &raft.AppendEntriesRequest{Term: 5}
	candidate := &raft.RequestVoteRequest{Term: 5}
	appended := func(change func(*raft.AppendEntriesResponse)) error {
		reply := &raft.AppendEntriesResponse{RPCHeader: headerOf(1), Term: 5, LastLog: 9}
		change(reply)
		return g.rules.appendReply(address(1), entries, reply)
	}
	voted := func(change func(*raft.RequestVoteResponse)) error {
		reply := &raft.RequestVoteResponse{RPCHeader: headerOf(1), Term: 5}
		change(reply)
		return checkVoteReply(address(1), candidate, reply, 0)
	}
	for _, tt := range []struct {
		name string
		err  error
		want Reason // none: passes
	}{
		{"success", appended(func(r *raft.AppendEntriesResponse) { r.Success = true }), ""},
		{"no success", appended(func(*raft.AppendEntriesResponse) {}), ""},
		{"without a name", appended(func(r *raft.AppendEntriesResponse) { r.RPCHeader = raft.RPCHeader{} }), ""},
		{"in another's name", appended(func(r *raft.AppendEntriesResponse) { r.RPCHeader = headerOf(2) }), Sender},
		{"of a huge log", appended(func(r *raft.AppendEntriesResponse) { r.LastLog = math.MaxUint64 }), Malformed},
		{"of a huge term", appended(func(r *raft.AppendEntriesResponse) { r.Term = math.MaxUint64 }), Malformed},
		{"of a much later term", appended(func(r *raft.AppendEntriesResponse) { r.Term = 500 }), Term},
		{"a vote", voted(func(r *raft.RequestVoteResponse) { r.Granted = true }), ""},
		{"no vote, of a later term", voted(func(r *raft.RequestVoteResponse) { r.Term = 6 }), ""},
		{"a vote in another's name", voted(func(r *raft.RequestVoteResponse) { r.RPCHeader, r.Granted = headerOf(2), true }), Sender},
		{"a vote in another term", voted(func(r *raft.RequestVoteResponse) { r.Term, r.Granted = 6, true }), Malformed},
		{"no vote, of a much later term", voted(func(r *raft.RequestVoteResponse) { r.Term = 5 + maxReplyJump + 1 }), Term},
	} {
		var refusal *Refusal
		if tt.want == "" && tt.err != nil || tt.want != "" && (!errors.As(tt.err, &refusal) || refusal.Reason != tt.want) {
			t.Errorf("%s: %v, want %q", tt.name, tt.err, tt.want)
		}
	}
	// A later term is kept from Raft, and not held against a follower.
	var refusal *Refusal
	if err := appended(func(r *raft.AppendEntriesResponse) { r.Term = 6 }); err == nil || errors.As(err, &refusal) {
		t.Errorf("the next term: %v", err)
	}
}

// A follower that rejects whatever it is sent, and wants more at once, does not
// keep its leader spinning.
func TestRejectionsBackOff(t *testing.T) {
	g, err := New(Config{Self: address(0), Stable: raft.NewInmemStore()})
	if err != nil {
		t.Fatal(err)
	}
	reject := func() *raft.AppendEntriesResponse {
		reply := &raft.AppendEntriesResponse{RPCHeader: headerOf(1), Term: 5, NoRetryBackoff: true}
		if err := g.rules.appendReply(address(1), &raft.AppendEntriesRequest{Term: 5}, reply); err != nil {
			t.Fatal(err)
		}
		return reply
	}
	for i := range maxRejections {
		if !reject().NoRetryBackoff {
			t.Fatalf("rejection %d backs off: a follower that lags is slowed down", i)
		}
	}
	if reject().NoRetryBackoff {
		t.Error("no back-off after many rejections")
	}
	success := &raft.AppendEntriesResponse{RPCHeader: headerOf(1), Term: 5, Success: true}
	if err := g.rules.appendReply(address(1), &raft.AppendEntriesRequest{Term: 5}, success); err != nil {
		t.Fatal(err)
	}
	if !reject().NoRetryBackoff {
		t.Error("still backs off after a success")
	}
}
