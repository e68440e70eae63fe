package simulated

import (
	"testing"
	"testing/synctest"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/hashicorp/raft"

	"github.com/eigenshift/avs/eigenshift/rafttransport"
)

func address(n byte) common.Address { return common.BytesToAddress([]byte{1, n}) }

// Raft writes its next request into the same memory once it has given up waiting for
// a reply. A receiver that looks late must see what was sent.
func TestMessagesInMemoryAreCopies(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		network := NewNetwork(time.Second)
		from, to := network.Join(address(0)), network.Join(address(1))
		defer func() {
			for _, m := range []*Carrier{from, to} {
				if err := m.Close(); err != nil {
					t.Error(err)
				}
			}
		}()
		arriving := make(chan (<-chan raft.RPC), 1)
		to.Start(func(peer common.Address, l rafttransport.Lane) {
			if peer == address(0) {
				arriving <- l.Consumer()
			}
		}, nil)
		lane, err := from.To(address(1))
		if err != nil {
			t.Fatal(err)
		}
		request := &raft.AppendEntriesRequest{Term: 7, PrevLogEntry: 3, Entries: []*raft.Log{{Index: 4, Term: 7}}}
		if err := lane.AppendEntries(rafttransport.ServerID(address(1)), "", request, new(raft.AppendEntriesResponse)); err == nil {
			t.Fatal("a reply from nobody")
		}
		request.PrevLogEntry, request.Entries[0].Index, request.Entries[0] = 8, 9, nil
		rpc := <-<-arriving
		got, ok := rpc.Command.(*raft.AppendEntriesRequest)
		if !ok || got.PrevLogEntry != 3 || len(got.Entries) != 1 || got.Entries[0] == nil || got.Entries[0].Index != 4 {
			t.Errorf("arrived: %+v", rpc.Command)
		}
	})
}
