//lint:file-ignore SA1019 liars use what is deprecated

package adversary

import (
	"errors"
	"io"
	"math"
	"slices"
	"sync"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/rlp"
	"github.com/hashicorp/raft"

	"github.com/eigenshift/avs/eigenshift/rafttransport"
)

// tampering is a liar's carrier: it changes what the liar's Raft says to others,
// what it replies, and lets it say more than Raft would.
type tampering struct {
	rafttransport.Carrier
	liar    forger
	closing chan struct{}
	once    sync.Once
	wg      sync.WaitGroup
}

// Carrier returns the carrier of the liar's Raft.
func (l *Liar) Carrier(carrier rafttransport.Carrier) rafttransport.Carrier {
	l.lanes = carrier
	return &tampering{Carrier: carrier, liar: forger{l}, closing: make(chan struct{})}
}

// Start implements rafttransport.Carrier.
func (t *tampering) Start(opened func(common.Address, rafttransport.Lane), refused func(common.Address, error)) {
	t.Carrier.Start(func(peer common.Address, lane rafttransport.Lane) { opened(peer, t.listen(lane)) }, refused)
}

// To implements rafttransport.Carrier.
func (t *tampering) To(peer common.Address) (rafttransport.Lane, error) {
	lane, err := t.Carrier.To(peer)
	if err != nil {
		return nil, err
	}
	return saying{lane, t.liar}, nil
}

// Close implements rafttransport.Carrier.
func (t *tampering) Close() error {
	t.once.Do(func() { close(t.closing) })
	err := t.Carrier.Close()
	t.wg.Wait()
	return err
}

// listening is a lane on which the liar's replies are changed.
type listening struct {
	rafttransport.Lane
	consumer chan raft.RPC
}

func (l listening) Consumer() <-chan raft.RPC { return l.consumer }

func (t *tampering) listen(lane rafttransport.Lane) rafttransport.Lane {
	l := listening{lane, make(chan raft.RPC)}
	t.wg.Go(func() {
		for {
			select {
			case rpc := <-lane.Consumer():
				t.wg.Go(func() { t.relay(rpc, l.consumer) })
			case <-t.closing:
				return
			}
		}
	})
	return l
}

func (t *tampering) relay(rpc raft.RPC, consumer chan<- raft.RPC) {
	if t.liar.GivesIn(Mute) {
		return // the sender waits until its time-out
	}
	if reply, ok := t.liar.unheard(rpc.Command); ok {
		rpc.Respond(reply, nil)
		return
	}
	responses := make(chan raft.RPCResponse, 1)
	inner := rpc
	inner.RespChan = responses
	select {
	case consumer <- inner:
	case <-t.closing:
		return
	}
	select {
	case r := <-responses:
		t.liar.twist(rpc.Command, r.Response)
		rpc.Respond(r.Response, r.Error)
	case <-t.closing:
	}
}

// unheard is a reply to a message that the liar's Raft never gets.
func (l forger) unheard(command any) (reply any, ok bool) {
	switch c := command.(type) {
	case *raft.AppendEntriesRequest:
		if l.GivesIn(FalseReplies) {
			d := l.dice()
			return &raft.AppendEntriesResponse{
				RPCHeader: l.header(), Term: c.Term, Success: d.IntN(2) == 0, NoRetryBackoff: d.IntN(2) == 0,
				LastLog: []uint64{0, 1, c.PrevLogEntry, c.PrevLogEntry + 1000, math.MaxUint64}[d.IntN(5)],
			}, true
		}
	case *raft.RequestVoteRequest:
		if c.Term > 0 && l.GivesIn(FalseVotes) {
			return &raft.RequestVoteResponse{RPCHeader: l.header(), Term: c.Term, Granted: true}, true
		}
	case *raft.RequestPreVoteRequest:
		if l.GivesIn(FalseVotes) {
			return &raft.RequestPreVoteResponse{RPCHeader: l.header(), Term: c.Term, Granted: true}, true
		}
	case *raft.InstallSnapshotRequest:
		if l.GivesIn(FalseReplies) {
			return &raft.InstallSnapshotResponse{RPCHeader: l.header(), Term: c.Term, Success: true}, true
		}
	}
	return nil, false
}

// twist changes a reply.
func (l forger) twist(command, response any) {
	switch r := response.(type) {
	case *raft.AppendEntriesResponse:
		r.Term = l.inflated(r.Term)
	case *raft.RequestVoteResponse:
		r.Term = l.inflated(r.Term)
		if c, ok := command.(*raft.RequestVoteRequest); ok && c.Term == 0 && len(r.Peers) > 0 && l.GivesIn(FalseVotes) {
			r.Peers = l.testimony(r.Peers)
		}
	case *raft.RequestPreVoteResponse:
		r.Term = l.inflated(r.Term)
	case *raft.InstallSnapshotResponse:
		r.Term = l.inflated(r.Term)
	}
}

func (l forger) inflated(term uint64) uint64 {
	if !l.GivesIn(Inflates) {
		return term
	}
	more := []uint64{1, 2, 10, 1000, 1 << 21, 1 << 40, math.MaxUint64 - term}
	return term + more[l.dice().IntN(len(more))]
}

// testimony changes one: bytes of it, its length, or its sense: then it says
// what would please most that the liar was voted for and is followed.
func (l forger) testimony(honest []byte) []byte {
	d := l.dice()
	switch d.IntN(3) {
	case 0:
		return honest[:d.IntN(len(honest))]
	case 1:
		changed := slices.Clone(honest)
		for range 1 + d.IntN(4) {
			changed[d.IntN(len(changed))] ^= byte(1 << d.IntN(8))
		}
		return changed
	default:
		term := l.world.Term()
		mine := tenure{term, l.self}
		return encode(testimony{Term: term, Voted: mine, Follows: mine, Ordered: mine})
	}
}

// testimony is that of package guard, written down as a stranger would.
type testimony struct {
	Term                    uint64
	Voted, Follows, Ordered tenure
	Entry                   common.Hash
}

type tenure struct {
	Term uint64
	Who  common.Address
}

func encode(t testimony) []byte {
	data, err := rlp.EncodeToBytes(t)
	if err != nil {
		panic(err) // a mistake in the type above
	}
	return data
}

// saying is a lane on which the liar's messages are changed.
type saying struct {
	rafttransport.Lane
	liar forger
}

var errSwallowed = errors.New("not sent")

// AppendEntries implements raft.Transport.
func (s saying) AppendEntries(id raft.ServerID, target raft.ServerAddress, args *raft.AppendEntriesRequest, resp *raft.AppendEntriesResponse) error {
	if s.liar.GivesIn(Starves) {
		return errSwallowed
	}
	changed := *args
	s.liar.distort(&changed)
	return s.Lane.AppendEntries(id, target, &changed, resp)
}

// RequestVote implements raft.Transport.
func (s saying) RequestVote(id raft.ServerID, target raft.ServerAddress, args *raft.RequestVoteRequest, resp *raft.RequestVoteResponse) error {
	if args.Term == 0 {
		return s.Lane.RequestVote(id, target, args, resp) // a question
	}
	changed := *args
	changed.Term = s.liar.inflated(changed.Term)
	if s.liar.GivesIn(Campaigns) {
		changed.LeadershipTransfer = true
		changed.LastLogIndex = 1 << 40
	}
	if s.liar.GivesIn(Spoofs) {
		changed.RPCHeader = s.liar.spoofed()
	}
	return s.Lane.RequestVote(id, target, &changed, resp)
}

// InstallSnapshot implements raft.Transport.
func (s saying) InstallSnapshot(id raft.ServerID, target raft.ServerAddress, args *raft.InstallSnapshotRequest, resp *raft.InstallSnapshotResponse, data io.Reader) error {
	changed := *args
	changed.Term = s.liar.inflated(changed.Term)
	if s.liar.GivesIn(Poisons) {
		s.liar.spoil(&changed)
	}
	return s.Lane.InstallSnapshot(id, target, &changed, resp, data)
}
