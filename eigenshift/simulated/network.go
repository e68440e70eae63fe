package simulated

import (
	"errors"
	"fmt"
	"io"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/hashicorp/raft"

	"github.com/eigenshift/avs/eigenshift/rafttransport"
)

// Network carries Raft's messages between operators within one process.
type Network struct {
	timeout time.Duration // of one message and its reply

	mu      sync.Mutex
	members map[common.Address]*Carrier
	cut     map[[2]common.Address]bool // from, to
	mishap  func() Mishap
}

// Mishap is what happens to one message on its way. Messages overtake each other
// when they take differently long.
type Mishap struct {
	Delay     time.Duration // before it arrives
	Lost      bool          // it does not arrive; the sender learns that after Delay
	Twice     bool          // it arrives a second time, whatever became of the first
	ReplyLost bool          // it arrives, and the sender never hears what became of it
}

// NewNetwork returns a network without members, whose messages time out.
func NewNetwork(timeout time.Duration) *Network {
	return &Network{timeout: timeout, members: make(map[common.Address]*Carrier), cut: make(map[[2]common.Address]bool)}
}

// Join connects an operator to all others. Its carrier before, if it had one,
// must be closed.
func (n *Network) Join(self common.Address) *Carrier {
	n.mu.Lock()
	defer n.mu.Unlock()
	c := &Carrier{network: n, self: self, lanes: make(map[common.Address]*lane), closed: make(chan struct{})}
	n.members[self] = c
	for peer, other := range n.members {
		if peer != self {
			n.connect(c, other)
			n.connect(other, c)
		}
	}
	return c
}

// Disturb lets a mishap happen to each message from now on; nil ends it. They are drawn one
// at a time.
func (n *Network) Disturb(mishap func() Mishap) {
	n.mu.Lock()
	defer n.mu.Unlock()
	n.mishap = mishap
}

// Mishap draws what happens to one more message.
func (n *Network) Mishap() Mishap {
	n.mu.Lock()
	defer n.mu.Unlock()
	if n.mishap == nil {
		return Mishap{}
	}
	return n.mishap()
}

// Cut drops the messages of one operator to another, or lets them through again.
// Replies to messages that did get through are not lost.
func (n *Network) Cut(from, to common.Address, cut bool) {
	n.mu.Lock()
	defer n.mu.Unlock()
	n.cut[[2]common.Address{from, to}] = cut
	if sender, receiver := n.members[from], n.members[to]; sender != nil && receiver != nil {
		n.connect(sender, receiver)
	}
}

// connect opens or closes the way from one member to another.
func (n *Network) connect(from, to *Carrier) {
	there, back := from.lane(to.self), to.lane(from.self)
	if n.cut[[2]common.Address{from.self, to.self}] {
		there.Disconnect(theOther)
	} else {
		there.Connect(theOther, back.InmemTransport)
	}
}

// Carrier is one operator's carrier in a Network.
type Carrier struct {
	network *Network
	self    common.Address
	closed  chan struct{}
	lanes   map[common.Address]*lane                 // guarded by network.mu
	opened  func(common.Address, rafttransport.Lane) // guarded by network.mu
}

var _ rafttransport.Carrier = (*Carrier)(nil)

// Start implements rafttransport.Carrier.
func (c *Carrier) Start(opened func(common.Address, rafttransport.Lane), _ func(common.Address, error)) {
	c.network.mu.Lock()
	defer c.network.mu.Unlock()
	c.opened = opened
	for peer, l := range c.lanes {
		opened(peer, l)
	}
}

// To implements rafttransport.Carrier.
func (c *Carrier) To(peer common.Address) (rafttransport.Lane, error) {
	c.network.mu.Lock()
	defer c.network.mu.Unlock()
	l := c.lanes[peer]
	if l == nil {
		return nil, fmt.Errorf("no way to %s", peer)
	}
	return l, nil
}

// Close implements rafttransport.Carrier.
func (c *Carrier) Close() error {
	c.network.mu.Lock()
	defer c.network.mu.Unlock()
	if c.network.members[c.self] != c {
		return nil
	}
	delete(c.network.members, c.self)
	close(c.closed)
	for _, l := range c.lanes {
		l.DisconnectAll()
	}
	for _, other := range c.network.members {
		other.lane(c.self).DisconnectAll()
	}
	return nil
}

// lane returns the lane to a peer, opened if need be. The caller holds network.mu.
func (c *Carrier) lane(peer common.Address) *lane {
	l := c.lanes[peer]
	if l == nil {
		_, transport := raft.NewInmemTransportWithTimeout(raft.ServerAddress(c.self.Hex()), c.network.timeout)
		l = &lane{transport, c}
		c.lanes[peer] = l
		if c.opened != nil {
			c.opened(peer, l)
		}
	}
	return l
}

// theOther is the only address that a lane knows.
const theOther raft.ServerAddress = "peer"

// lane is one half of the connection of two operators.
type lane struct {
	*raft.InmemTransport
	from *Carrier
}

var errLost = errors.New("no reply")

// carry sends a message through whatever mishap it meets. send is called once for each
// arrival, with a copy of the message: Raft uses its request again as soon as it has
// given up waiting, and guards change requests. The reply to a second arrival is lost.
func carry[Q, R any](l *lane, id raft.ServerID, message Q, reply *R, send func(raft.ServerID, raft.ServerAddress, *Q, *R) error) error {
	m := l.from.network.Mishap()
	if m.Delay > 0 {
		select {
		case <-time.After(m.Delay):
		case <-l.from.closed:
			return errLost
		}
	}
	if m.Lost {
		return errLost
	}
	first, second := message, message
	err := send(id, theOther, &first, reply)
	if m.Twice {
		_ = send(id, theOther, &second, new(R))
	}
	if m.ReplyLost {
		return errLost
	}
	return err
}

func (l *lane) AppendEntriesPipeline(raft.ServerID, raft.ServerAddress) (raft.AppendPipeline, error) {
	return nil, raft.ErrPipelineReplicationNotSupported
}

func (l *lane) AppendEntries(id raft.ServerID, _ raft.ServerAddress, args *raft.AppendEntriesRequest, resp *raft.AppendEntriesResponse) error {
	message := *args
	message.Entries = make([]*raft.Log, len(args.Entries))
	for i, e := range args.Entries {
		if e != nil {
			entry := *e
			message.Entries[i] = &entry
		}
	}
	return carry(l, id, message, resp, l.InmemTransport.AppendEntries)
}

func (l *lane) RequestVote(id raft.ServerID, _ raft.ServerAddress, args *raft.RequestVoteRequest, resp *raft.RequestVoteResponse) error {
	return carry(l, id, *args, resp, l.InmemTransport.RequestVote)
}

func (l *lane) RequestPreVote(id raft.ServerID, _ raft.ServerAddress, args *raft.RequestPreVoteRequest, resp *raft.RequestPreVoteResponse) error {
	return carry(l, id, *args, resp, l.InmemTransport.RequestPreVote)
}

// InstallSnapshot arrives once, also when it arrives twice: its content is a stream.
func (l *lane) InstallSnapshot(id raft.ServerID, _ raft.ServerAddress, args *raft.InstallSnapshotRequest, resp *raft.InstallSnapshotResponse, data io.Reader) error {
	arrived := false
	return carry(l, id, *args, resp, func(id raft.ServerID, to raft.ServerAddress, message *raft.InstallSnapshotRequest, resp *raft.InstallSnapshotResponse) error {
		if arrived {
			return nil
		}
		arrived = true
		return l.InmemTransport.InstallSnapshot(id, to, message, resp, data)
	})
}

func (l *lane) TimeoutNow(id raft.ServerID, _ raft.ServerAddress, args *raft.TimeoutNowRequest, resp *raft.TimeoutNowResponse) error {
	return carry(l, id, *args, resp, l.InmemTransport.TimeoutNow)
}
