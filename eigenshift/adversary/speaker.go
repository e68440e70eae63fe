//lint:file-ignore SA1019 the adversary uses what is deprecated

package adversary

import (
	"bytes"
	"sync"

	"github.com/ethereum/go-ethereum/common"
	"github.com/hashicorp/raft"

	"github.com/eigenshift/avs/eigenshift/rafttransport"
)

// Speaker sends messages of Raft over the lanes of an operator, to all others at once.
// It fills in who it is, and nothing else.
type Speaker struct {
	Self   common.Address
	Lanes  rafttransport.Carrier
	Others func() []common.Address
	// Refused is told the errors that others answer; nil: nobody is.
	Refused func(by common.Address, err error)
}

// Header is an honest one.
func (s Speaker) Header() raft.RPCHeader { return rafttransport.Header(s.Self) }

// ToAll sends to all others, and waits for them.
func (s Speaker) ToAll(send func(to common.Address, id raft.ServerID, lane rafttransport.Lane) error) {
	var wg sync.WaitGroup
	for _, to := range s.Others() {
		wg.Go(func() {
			lane, err := s.Lanes.To(to)
			if err == nil {
				err = send(to, rafttransport.ServerID(to), lane)
			}
			if err != nil && s.Refused != nil {
				s.Refused(to, err)
			}
		})
	}
	wg.Wait()
}

// Vote stands for election, and returns how many voted for it.
func (s Speaker) Vote(request raft.RequestVoteRequest) (granted int) {
	var mu sync.Mutex
	s.ToAll(func(_ common.Address, id raft.ServerID, lane rafttransport.Lane) error {
		request := request
		var response raft.RequestVoteResponse
		err := lane.RequestVote(id, target(id), &request, &response)
		if err == nil && response.Granted {
			mu.Lock()
			granted++
			mu.Unlock()
		}
		return err
	})
	return granted
}

// Append sends entries, or a heartbeat, as a leader does.
func (s Speaker) Append(request func() raft.AppendEntriesRequest) {
	s.ToAll(func(_ common.Address, id raft.ServerID, lane rafttransport.Lane) error {
		request := request()
		return lane.AppendEntries(id, target(id), &request, new(raft.AppendEntriesResponse))
	})
}

// Install sends a snapshot, as a leader does.
func (s Speaker) Install(request raft.InstallSnapshotRequest, content string) {
	request.Size = int64(len(content))
	s.ToAll(func(_ common.Address, id raft.ServerID, lane rafttransport.Lane) error {
		request := request
		return lane.InstallSnapshot(id, target(id), &request, new(raft.InstallSnapshotResponse), bytes.NewReader([]byte(content)))
	})
}

// TakeOver orders all others to take over.
func (s Speaker) TakeOver() {
	s.ToAll(func(_ common.Address, id raft.ServerID, lane rafttransport.Lane) error {
		return lane.TimeoutNow(id, target(id), &raft.TimeoutNowRequest{RPCHeader: s.Header()}, new(raft.TimeoutNowResponse))
	})
}

// target is the address of a server: its name.
func target(id raft.ServerID) raft.ServerAddress { return raft.ServerAddress(id) }
