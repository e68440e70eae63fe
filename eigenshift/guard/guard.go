package guard

import (
	"errors"
	"fmt"
	"io"
	"sync"
	"sync/atomic"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/hashicorp/raft"
	"github.com/rs/zerolog"

	"github.com/eigenshift/avs/eigenshift/rafttransport"
	"github.com/eigenshift/avs/eigenshift/raftwire"
	"github.com/eigenshift/avs/eigenshift/ratelimit"
)

// Config is what a Guard is made of.
type Config struct {
	Self    common.Address
	Carrier rafttransport.Carrier
	// What Raft keeps. The guard reads it, to know what is committed and whom
	// this operator voted for before it was restarted.
	Log       raft.LogStore
	Stable    raft.StableStore
	Snapshots raft.SnapshotStore
	// CheckSnapshot judges the content of a snapshot: one that the state machine
	// refuses must not reach the disk, from which it would be read at each start.
	CheckSnapshot func([]byte) error
	// MaxSnapshotBytes bounds it.
	MaxSnapshotBytes int64
	// Trusting lets configurations pass until the first SetRoster. Otherwise they
	// are refused until then, unless a majority has them.
	Trusting bool
	// Election is Raft's election time-out: the unit of most of the guard's.
	Election time.Duration
	Logger   zerolog.Logger
}

// Raft is what the guard asks of Raft; *raft.Raft is one.
type Raft interface {
	State() raft.RaftState
	CurrentTerm() uint64
	CommitIndex() uint64
	LastIndex() uint64
	LeaderWithID() (raft.ServerAddress, raft.ServerID)
	GetConfiguration() raft.ConfigurationFuture
}

// Guard is the transport that Raft is given.
type Guard struct {
	cfg      Config
	log      zerolog.Logger
	name     string // of this operator as a server
	consumer chan raft.RPC
	ledger   *ledger
	roster   atomic.Pointer[Roster]
	started  chan struct{} // closed by Start
	raft     Raft          // set before started is closed
	// exact is held from the judgement of entries and snapshots until Raft has
	// answered: what was judged is then what Raft does. It holds one token.
	exact chan struct{}

	mu        sync.Mutex
	heartbeat func(raft.RPC)
	voted     tenure
	votedAt   time.Time
	follows   tenure
	ordered   tenure
	peers     map[common.Address]*record
	distrust  map[common.Address]time.Time // until when
	inquiries map[tenure]*inquiry
	ledTerm   uint64    // the latest in which somebody led
	ledAt     time.Time // when somebody was heard to lead last

	once    sync.Once
	closing chan struct{}
	wg      sync.WaitGroup
}

// record is what is remembered of a peer.
type record struct {
	candidacies ratelimit.Bucket
	candidate   uint64 // the last term that it stood in
	inquiries   ratelimit.Bucket
	unfounded   tenure    // its last claim to lead that was not confirmed,
	retryAt     time.Time // and when it may claim it again
	rejections  int       // in a row, of our entries
	// when it sent a configuration that the registry does not allow: first, in a
	// row, and last
	foreignSince, foreignLast time.Time
	// in which term of this operator as leader it was in a later one; when, first,
	// in a row, and last; how often the leader may skip terms for it, and how far
	aheadOf               uint64
	aheadSince, aheadLast time.Time
	skips, steps          ratelimit.Bucket
	followed              uint64           // the last term in which it followed this operator
	jumps                 ratelimit.Bucket // to later terms, as a leader
}

var (
	_ raft.Transport   = (*Guard)(nil)
	_ raft.WithPreVote = (*Guard)(nil)
	_ raft.WithClose   = (*Guard)(nil)
)

// New makes the transport. Nothing arrives before Start.
func New(cfg Config) (*Guard, error) {
	voted, err := storedVote(cfg.Stable)
	if err != nil {
		return nil, fmt.Errorf("read the last vote: %w", err)
	}
	return &Guard{
		cfg:       cfg,
		log:       cfg.Logger,
		name:      cfg.Self.Hex(),
		consumer:  make(chan raft.RPC),
		ledger:    newLedger(cfg.Logger),
		started:   make(chan struct{}),
		voted:     voted,
		peers:     make(map[common.Address]*record),
		distrust:  make(map[common.Address]time.Time),
		inquiries: make(map[tenure]*inquiry),
		closing:   make(chan struct{}),
		exact:     make(chan struct{}, 1),
	}, nil
}

// judgeExactly waits until nobody else is between judgement and answer. The
// caller takes a token from exact when it is done.
func (g *Guard) judgeExactly() error {
	select {
	case g.exact <- struct{}{}:
		return nil
	case <-g.closing:
		return raft.ErrTransportShutdown
	}
}

// The keys under which Raft stores its last vote.
var (
	keyVoteTerm      = []byte("LastVoteTerm")
	keyVoteCandidate = []byte("LastVoteCand")
)

func storedVote(stable raft.StableStore) (tenure, error) {
	notFound := func(err error) bool { return err != nil && err.Error() == "not found" }
	term, err := stable.GetUint64(keyVoteTerm)
	if err != nil && !notFound(err) {
		return tenure{}, err
	}
	name, err := stable.Get(keyVoteCandidate)
	if err != nil && !notFound(err) {
		return tenure{}, err
	}
	who, ok := rafttransport.OperatorOf(raft.ServerID(name))
	if !ok {
		return tenure{}, nil
	}
	return tenure{Term: term, Who: who}, nil
}

// Start lets messages in. raft must be the one that uses this transport.
func (g *Guard) Start(r Raft) {
	g.raft = r
	g.ledTerm, g.ledAt = r.CurrentTerm(), time.Now()
	close(g.started)
	g.cfg.Carrier.Start(g.attach, g.undecoded)
}

// undecoded counts bytes of a peer that the carrier has not decoded.
func (g *Guard) undecoded(peer common.Address, why error) {
	reason := Malformed
	switch {
	case errors.Is(why, rafttransport.ErrBudget):
		reason = Budget
	case errors.Is(why, raftwire.ErrLarge):
		reason = Oversized
	}
	g.ledger.note(peer, &Refusal{reason, why.Error()})
}

// SetRoster says what the registry allows, from now on. The guard keeps r.
func (g *Guard) SetRoster(r Roster) { g.roster.Store(&r) }

// Knows reports whether an operator is in the roster, or may be as far as this
// guard has been told.
func (g *Guard) Knows(operator common.Address) bool {
	r := g.roster.Load()
	if r == nil {
		return true
	}
	_, known := (*r)[operator]
	return known
}

// Refused returns how often what was refused.
func (g *Guard) Refused() Counts { return g.ledger.snapshot() }

// Close implements raft.WithClose: it closes the lanes and waits until no
// goroutine of the guard is left.
func (g *Guard) Close() error {
	var err error
	g.once.Do(func() {
		close(g.closing)
		err = g.cfg.Carrier.Close()
	})
	g.wg.Wait()
	return err
}

// Consumer implements raft.Transport.
func (g *Guard) Consumer() <-chan raft.RPC { return g.consumer }

// SetHeartbeatHandler implements raft.Transport.
func (g *Guard) SetHeartbeatHandler(handler func(raft.RPC)) {
	g.mu.Lock()
	defer g.mu.Unlock()
	g.heartbeat = handler
}

// LocalAddr implements raft.Transport. Servers are addressed by name: a socket
// can change, and two may claim the same.
func (g *Guard) LocalAddr() raft.ServerAddress { return raft.ServerAddress(g.name) }

// EncodePeer implements raft.Transport.
func (g *Guard) EncodePeer(id raft.ServerID, _ raft.ServerAddress) []byte { return []byte(id) }

// DecodePeer implements raft.Transport.
func (g *Guard) DecodePeer(name []byte) raft.ServerAddress { return raft.ServerAddress(name) }

func (g *Guard) record(peer common.Address) *record {
	r := g.peers[peer]
	if r == nil {
		if len(g.peers) >= countedPeers {
			clear(g.peers)
		}
		r = new(record)
		g.peers[peer] = r
	}
	return r
}

// inFlight is how many messages of one peer are handled at the same time.
const inFlight = 16

// attach serves a lane until it or the guard is closed.
func (g *Guard) attach(peer common.Address, l rafttransport.Lane) {
	g.mu.Lock()
	heartbeat := g.heartbeat
	g.mu.Unlock()
	l.SetHeartbeatHandler(func(rpc raft.RPC) {
		g.handle(peer, rpc, func(judged raft.RPC) bool {
			heartbeat(judged)
			return true
		})
	})
	g.wg.Go(func() {
		slots := make(chan struct{}, inFlight)
		for {
			select {
			case slots <- struct{}{}:
			case <-g.closing:
				return
			}
			select {
			case rpc := <-l.Consumer():
				g.wg.Go(func() {
					defer func() { <-slots }()
					g.handle(peer, rpc, g.toRaft)
				})
			case <-g.closing:
				return
			}
		}
	})
}

func (g *Guard) toRaft(rpc raft.RPC) bool {
	select {
	case g.consumer <- rpc:
		return true
	case <-g.closing:
		return false
	}
}

// handle judges a message and passes it on, or answers it with an error.
func (g *Guard) handle(peer common.Address, rpc raft.RPC, pass func(raft.RPC) bool) {
	response, err := g.process(peer, rpc, pass)
	var refusal *Refusal
	if errors.As(err, &refusal) {
		g.ledger.note(peer, refusal)
		g.log.Debug().Err(err).Stringer("peer", peer).Type("message", rpc.Command).Msg("Refused a message")
	}
	rpc.Respond(response, err)
}

// process returns what the peer is answered. The response is never nil.
func (g *Guard) process(peer common.Address, rpc raft.RPC, pass func(raft.RPC) bool) (any, error) {
	header := raft.RPCHeader{ProtocolVersion: raft.ProtocolVersionMax, ID: []byte(g.name), Addr: []byte(g.name)}
	// Judged copies: in memory, the sender still owns what it has sent.
	switch c := rpc.Command.(type) {
	case *raft.AppendEntriesRequest:
		judged, empty := *c, &raft.AppendEntriesResponse{RPCHeader: header}
		if err := g.judgeAppend(peer, &judged); err != nil {
			return empty, err
		}
		if len(judged.Entries) > 0 {
			if err := g.judgeExactly(); err != nil {
				return empty, err
			}
			defer func() { <-g.exact }()
			if err := g.judgeEntries(peer, &judged); err != nil {
				return empty, err
			}
		}
		return g.answer(raft.RPC{Command: &judged}, pass, empty)
	case *raft.RequestVoteRequest:
		judged, empty := *c, &raft.RequestVoteResponse{RPCHeader: header}
		if index, question := asked(&judged); question {
			if err := checkHeader(peer, judged.RPCHeader); err != nil {
				return empty, err
			}
			empty.Peers = g.testify(index).encode()
			return empty, nil
		}
		if err := g.judgeVote(peer, &judged); err != nil {
			return empty, err
		}
		response, err := g.answer(raft.RPC{Command: &judged}, pass, empty)
		if vote, ok := response.(*raft.RequestVoteResponse); ok && err == nil && vote.Granted {
			g.noteVote(tenure{judged.Term, peer})
		}
		return response, err
	case *raft.RequestPreVoteRequest:
		judged, empty := *c, &raft.RequestPreVoteResponse{RPCHeader: header}
		if err := g.judgePreVote(peer, &judged); err != nil {
			return empty, err
		}
		return g.answer(raft.RPC{Command: &judged}, pass, empty)
	case *raft.TimeoutNowRequest:
		judged, empty := *c, &raft.TimeoutNowResponse{RPCHeader: header}
		if err := g.judgeTimeoutNow(peer, &judged); err != nil {
			return empty, err
		}
		return g.answer(raft.RPC{Command: &judged}, pass, empty)
	case *raft.InstallSnapshotRequest:
		judged, empty := *c, &raft.InstallSnapshotResponse{RPCHeader: header}
		judged.Peers = nil // deprecated, and not used in this version of snapshots
		content, err := g.judgeSnapshot(peer, c, rpc.Reader)
		if err != nil {
			drain(rpc.Reader, c.Size, g.cfg.MaxSnapshotBytes)
			return empty, err
		}
		if err := g.judgeExactly(); err != nil {
			return empty, err
		}
		defer func() { <-g.exact }()
		if err := g.judgeSnapshotHistory(c); err != nil {
			return empty, err
		}
		return g.answer(raft.RPC{Command: &judged, Reader: content}, pass, empty)
	default:
		return &raft.TimeoutNowResponse{RPCHeader: header}, refuse(Malformed, "message of type %T", c)
	}
}

// drain reads what a refused peer still sends, as far as it may send it at all:
// its connection would be of no use otherwise.
func drain(r io.Reader, size, most int64) {
	if r != nil && size > 0 && size <= most {
		_, _ = io.Copy(io.Discard, io.LimitReader(r, size))
	}
}

// answer passes a message to Raft and waits for what it says.
func (g *Guard) answer(rpc raft.RPC, pass func(raft.RPC) bool, empty any) (any, error) {
	responses := make(chan raft.RPCResponse, 1)
	rpc.RespChan = responses
	if !pass(rpc) {
		return empty, raft.ErrTransportShutdown
	}
	select {
	case r := <-responses:
		if r.Response == nil {
			return empty, r.Error
		}
		return r.Response, r.Error
	case <-g.closing:
		return empty, raft.ErrTransportShutdown
	}
}
