package peer

import (
	"context"
	"crypto/rand"
	"fmt"
	"io"
	"net"
	"net/http"
	"runtime"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/hashicorp/raft"
	"github.com/rs/zerolog"

	"github.com/eigenshift/avs/eigenshift"
	"github.com/eigenshift/avs/eigenshift/bn254"
	"github.com/eigenshift/avs/eigenshift/protocol"
)

const chainID = 31337

var serviceManager = common.HexToAddress("0x5e41ce")

// patience bounds what tests wait for; nothing takes that long.
const patience = 10 * time.Second

// registry is a directory of operators that tests change.
type registry struct {
	mu        sync.Mutex
	operators map[common.Address]eigenshift.Operator
}

func newRegistry() *registry {
	return &registry{operators: make(map[common.Address]eigenshift.Operator)}
}

func (r *registry) set(op eigenshift.Operator) {
	r.mu.Lock()
	defer r.mu.Unlock()
	r.operators[op.Address] = op
}

func (r *registry) remove(a common.Address) {
	r.mu.Lock()
	defer r.mu.Unlock()
	delete(r.operators, a)
}

func (r *registry) byAddress(a common.Address) (eigenshift.Operator, bool) {
	r.mu.Lock()
	defer r.mu.Unlock()
	op, ok := r.operators[a]
	return op, ok
}

func (r *registry) all() []eigenshift.Operator {
	r.mu.Lock()
	defer r.mu.Unlock()
	var all []eigenshift.Operator
	for _, op := range r.operators {
		all = append(all, op)
	}
	return all
}

// member is one operator of a test.
type member struct {
	*Peer
	key       *bn254.SecretKey
	op        eigenshift.Operator
	responder *responder
}

// responder records who asks, and answers with respond.
type responder struct {
	mu      sync.Mutex
	asked   []common.Address
	respond func(ctx context.Context, t eigenshift.EncodedTask) (eigenshift.SignedResponse, error)
	observe func(ctx context.Context, q eigenshift.Question) (eigenshift.SignedObservation, error)
	report  func(ctx context.Context, t eigenshift.EncodedTask, r eigenshift.Report) (eigenshift.SignedResponse, error)
	ready   error
	leaders []eigenshift.ChainView // what those saw that asked whether it would lead
}

func (r *responder) Ready(leader eigenshift.ChainView) error {
	r.mu.Lock()
	defer r.mu.Unlock()
	r.leaders = append(r.leaders, leader)
	return r.ready
}

func (r *responder) Answer(ctx context.Context, from common.Address, t eigenshift.EncodedTask) (eigenshift.SignedResponse, error) {
	r.mu.Lock()
	r.asked = append(r.asked, from)
	respond := r.respond
	r.mu.Unlock()
	if respond == nil {
		return eigenshift.SignedResponse{Task: t.ID, Response: []byte("answer"), Digest: eigenshift.Digest{1}}, nil
	}
	return respond(ctx, t)
}

func (r *responder) Observe(ctx context.Context, from common.Address, q eigenshift.Question) (eigenshift.SignedObservation, error) {
	r.mu.Lock()
	r.asked = append(r.asked, from)
	r.mu.Unlock()
	return r.observe(ctx, q)
}

func (r *responder) Outcome(ctx context.Context, from common.Address, t eigenshift.EncodedTask, report eigenshift.Report) (eigenshift.SignedResponse, error) {
	r.mu.Lock()
	r.asked = append(r.asked, from)
	r.mu.Unlock()
	return r.report(ctx, t, report)
}

func (r *responder) askers() []common.Address {
	r.mu.Lock()
	defer r.mu.Unlock()
	return slices.Clone(r.asked)
}

func secretKey(t testing.TB) *bn254.SecretKey {
	t.Helper()
	key, err := bn254.GenerateSecretKey(rand.Reader)
	if err != nil {
		t.Fatal(err)
	}
	return key
}

func address(n int) common.Address { return common.HexToAddress(fmt.Sprintf("0xa%039x", n)) }

func identityConfig(operator common.Address, key *bn254.SecretKey) IdentityConfig {
	return IdentityConfig{Operator: operator, Signer: key.Signer(), ChainID: chainID, ServiceManager: serviceManager}
}

// join starts a registered operator that serves.
func (r *registry) join(t testing.TB, n int, limits Limits) *member {
	t.Helper()
	m := r.listen(t, n, limits)
	if err := m.Serve(m.responder); err != nil {
		t.Fatal(err)
	}
	return m
}

// serveHTTP starts to answer requests with a handler of the test's own.
func (m *member) serveHTTP(handler http.HandlerFunc) {
	m.serving = true
	m.server.start(m.responder)
	m.server.http.Handler = handler
	m.life.run(m.server.run)
	m.life.run(m.acceptor.run)
}

// listen starts a registered operator that does not serve yet.
func (r *registry) listen(t testing.TB, n int, limits Limits) *member {
	t.Helper()
	return r.listenWith(t, n, limits, protocol.Protocol{}, zerolog.Nop())
}

// listenWith starts one that attests agreed parameters.
func (r *registry) listenWith(t testing.TB, n int, limits Limits, agreed protocol.Protocol, logger zerolog.Logger) *member {
	t.Helper()
	key := secretKey(t)
	cfg := identityConfig(address(n), key)
	cfg.Protocol = agreed
	identity, err := NewIdentity(t.Context(), cfg)
	if err != nil {
		t.Fatal(err)
	}
	p, err := Listen(Config{
		Listen:       "127.0.0.1:0",
		AllowPrivate: true,
		Identity:     identity,
		Directory:    r.byAddress,
		Operators:    r.all,
		Limits:       limits,
		Logger:       logger,
	})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := p.Close(); err != nil {
			t.Error(err)
		}
	})
	op := eigenshift.Operator{Address: address(n), ID: key.OperatorID(), Socket: p.Addr().String(), G1: key.G1(), G2: key.G2()}
	r.set(op)
	return &member{Peer: p, key: key, op: op, responder: &responder{}}
}

// dialStream opens a Raft connection to an address of any form.
func dialStream(from *member, to string) (net.Conn, error) {
	return from.StreamLayer().Dial(raft.ServerAddress(to), patience)
}

// acceptOne returns the next Raft connection of a member.
func acceptOne(t testing.TB, m *member) <-chan *Conn {
	t.Helper()
	accepted := make(chan *Conn, 1)
	go func() {
		if conn, err := m.StreamLayer().Accept(); err == nil {
			accepted <- conn.(*Conn)
		}
		close(accepted)
	}()
	return accepted
}

// closedByPeer waits until the other side ends a connection.
func closedByPeer(t testing.TB, conn net.Conn) error {
	t.Helper()
	if err := conn.SetReadDeadline(time.Now().Add(patience)); err != nil {
		return err
	}
	n, err := conn.Read(make([]byte, 1))
	if err == nil {
		t.Fatalf("read %d bytes from a connection that should be refused", n)
	}
	if timeout, ok := err.(net.Error); ok && timeout.Timeout() {
		t.Fatal("the other side does not close the connection")
	}
	return err
}

// eventually waits for a condition that other goroutines bring about.
func eventually(t testing.TB, what string, condition func() bool) {
	t.Helper()
	deadline := time.After(patience)
	tick := time.NewTicker(2 * time.Millisecond)
	defer tick.Stop()
	for !condition() {
		select {
		case <-tick.C:
		case <-deadline:
			t.Fatalf("not in %s: %s", patience, what)
		}
	}
}

// noLeaks fails the test when goroutines of this package or of net/http are
// left at its end. Call it before anything is started.
func noLeaks(t testing.TB) {
	t.Helper()
	t.Cleanup(func() {
		eventually(t, "all goroutines end", func() bool { return len(goroutines()) == 0 })
	})
}

func goroutines() []string {
	buf := make([]byte, 1<<20)
	var left []string
	for stack := range strings.SplitSeq(string(buf[:runtime.Stack(buf, true)]), "\n\n") {
		mine := strings.Contains(stack, "eigenshift/peer.") || strings.Contains(stack, "net/http.")
		if mine && !strings.Contains(stack, "testing.tRunner") && !strings.Contains(stack, "testing.runFuzz") {
			left = append(left, stack)
		}
	}
	return left
}

func sampleTask(id int) eigenshift.EncodedTask {
	return eigenshift.EncodedTask{
		ID:        eigenshift.TaskID(id),
		Spec:      []byte("spec"),
		Reference: eigenshift.BlockRef{Number: 7, Hash: common.Hash{1}},
		Deadline:  27,
		Proposer:  address(1),
	}
}

// exchange sends a byte from a to b and checks that it arrives.
func exchange(t testing.TB, a, b net.Conn) {
	t.Helper()
	sent := make(chan error, 1)
	go func() {
		_, err := a.Write([]byte{42})
		sent <- err
	}()
	var got [1]byte
	if err := b.SetReadDeadline(time.Now().Add(patience)); err != nil {
		t.Fatal(err)
	}
	if _, err := io.ReadFull(b, got[:]); err != nil || got[0] != 42 {
		t.Fatalf("got %d, %v", got[0], err)
	}
	if err := <-sent; err != nil {
		t.Fatal(err)
	}
}
