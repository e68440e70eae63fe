package peer

import (
	"context"
	"crypto/tls"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"reflect"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/rs/zerolog"

	"github.com/eigenshift/avs/eigenshift"
	"github.com/eigenshift/avs/eigenshift/protocol"
	"github.com/eigenshift/avs/eigenshift/track"
)

// agreedWith returns this version's parameters with some of them changed.
func agreedWith(t testing.TB, change func(*protocol.Parameters)) protocol.Protocol {
	t.Helper()
	parameters := protocol.Parameters{ChainID: chainID, TaskManager: address(50)}
	change(&parameters)
	p, err := protocol.New(parameters, nil)
	if err != nil {
		t.Fatal(err)
	}
	return p
}

// speaking returns a protocol of a version that may not exist yet: each adds a field of
// its own, and all have one in common.
func speaking(t testing.TB, version uint32, common string) protocol.Protocol {
	t.Helper()
	if version == 1 {
		return protocol.Protocol{}
	}
	p, err := protocol.Of(version,
		protocol.Field{Name: "common", Value: common, Class: protocol.Refuse},
		protocol.Field{Name: fmt.Sprintf("of_%d", version), Value: "1", Class: protocol.Refuse})
	if err != nil {
		t.Fatal(err)
	}
	return p
}

// pair is two operators with agreed parameters of their own.
type pair struct {
	alice, bob       *member
	aliceLog, bobLog *lines
}

func newPair(t *testing.T, ofAlice, ofBob protocol.Protocol) pair {
	t.Helper()
	noLeaks(t)
	r, p := newRegistry(), pair{aliceLog: new(lines), bobLog: new(lines)}
	p.alice = r.listenWith(t, 1, Limits{}, ofAlice, zerolog.New(p.aliceLog))
	p.bob = r.listenWith(t, 2, Limits{}, ofBob, zerolog.New(p.bobLog))
	for _, m := range []*member{p.alice, p.bob} {
		if err := m.Serve(m.responder); err != nil {
			t.Fatal(err)
		}
	}
	return p
}

// connect opens a Raft connection from one operator to another and sends a byte.
func connect(t *testing.T, from, to *member) error {
	t.Helper()
	conn, err := dialStream(from, to.op.Address.Hex())
	if err != nil {
		return err
	}
	defer func() { _ = conn.Close() }()
	accepted := <-acceptOne(t, to)
	defer func() { _ = accepted.Close() }()
	exchange(t, conn, accepted)
	return nil
}

// requireNoRaft checks that none of these connections has come.
func requireNoRaft(t *testing.T, accepted ...<-chan *Conn) {
	t.Helper()
	for _, conns := range accepted {
		select {
		case <-conns:
			t.Error("Raft got a connection that was refused")
		default:
		}
	}
}

// differences returns what an operator knows of another.
func differences(t *testing.T, of, from *member) Agreement {
	t.Helper()
	for _, a := range of.Agreements() {
		if a.Operator == from.op.Address {
			return a
		}
	}
	t.Fatalf("%s knows nothing of %s", of.op.Address, from.op.Address)
	return Agreement{}
}

// requireNamed checks that both sides name the same fields, each with its own value
// as the one that is here, and have logged them once.
func (p pair) requireNamed(t *testing.T, refused bool, want ...protocol.Difference) {
	t.Helper()
	for i := range want {
		want[i].Refuses = want[i].Refuses || refused && len(want) == 1
	}
	a, b := differences(t, p.alice, p.bob), differences(t, p.bob, p.alice)
	if !reflect.DeepEqual(a.Differences, append([]protocol.Difference{}, want...)) || !reflect.DeepEqual(b.Differences, append([]protocol.Difference{}, protocol.Mirrored(want)...)) {
		t.Errorf("alice names %v, bob %v, want %v", a.Differences, b.Differences, want)
	}
	if a.Refused != refused || b.Refused != refused {
		t.Errorf("alice refuses: %t, bob refuses: %t, want %t", a.Refused, b.Refused, refused)
	}
	times := min(len(want), 1)
	if n, m := p.aliceLog.count("Peer differs in agreed parameters"), p.bobLog.count("Peer differs in agreed parameters"); n != times || m != times {
		t.Errorf("alice logs it %d times, bob %d times, want %d:\n%s%s", n, m, times, p.aliceLog, p.bobLog)
	}
	logged := func(d []protocol.Difference) string { return `"differences":"` + protocol.Describe(d) + `"` }
	if len(want) > 0 && (p.aliceLog.count(logged(want)) != 1 || p.bobLog.count(logged(protocol.Mirrored(want))) != 1) {
		t.Errorf("a log does not say %q:\n%s%s", protocol.Describe(want), p.aliceLog, p.bobLog)
	}
}

func TestOperatorsThatAgreeSaySo(t *testing.T) {
	agreed := agreedWith(t, func(*protocol.Parameters) {})
	p := newPair(t, agreed, agreed)
	for range 2 {
		if err := errors.Join(connect(t, p.alice, p.bob), connect(t, p.bob, p.alice), p.alice.Agree(t.Context(), p.bob.op)); err != nil {
			t.Fatal(err)
		}
	}
	p.requireNamed(t, false)
	if a := differences(t, p.alice, p.bob); !a.Compared || a.Version != protocol.Version {
		t.Errorf("alice knows %+v of bob", a)
	}
}

// A difference that only warns is named on both sides, whatever is said first: a Raft
// connection, a question or a task. Operators go on together.
func TestDifferencesThatWarnAreNamedOnBothSides(t *testing.T) {
	for name, first := range map[string]func(t *testing.T, p pair) error{
		"Raft":  func(t *testing.T, p pair) error { return connect(t, p.alice, p.bob) },
		"reach": func(t *testing.T, p pair) error { return p.alice.Reach(t.Context(), p.bob.op, eigenshift.ChainView{}) },
		"agree": func(t *testing.T, p pair) error { return p.alice.Agree(t.Context(), p.bob.op) },
		"task": func(t *testing.T, p pair) error {
			_, err := p.alice.Ask(t.Context(), p.bob.op, sampleTask(1))
			return err
		},
	} {
		t.Run(name, func(t *testing.T) {
			p := newPair(t, agreedWith(t, func(*protocol.Parameters) {}), agreedWith(t, func(p *protocol.Parameters) { p.Confirmations, p.Stagger = 3, 4 }))
			want := []protocol.Difference{{Field: "engine.confirmations", Here: "8", There: "3"}, {Field: "engine.stagger", Here: "2", There: "4"}}
			if err := first(t, p); err != nil {
				t.Fatal(err)
			}
			p.requireNamed(t, false, want...)
			if err := errors.Join(connect(t, p.bob, p.alice), connect(t, p.alice, p.bob)); err != nil {
				t.Fatal(err)
			}
			p.requireNamed(t, false, want...)
		})
	}
}

// Operators that differ in what elections depend on run no Raft with each other: no
// byte reaches it, and neither hands the lead to the other. Both name the field. They
// go on asking each other for signatures.
func TestDifferencesThatRefuseAreNamedOnBothSides(t *testing.T) {
	p := newPair(t, agreedWith(t, func(*protocol.Parameters) {}), agreedWith(t, func(p *protocol.Parameters) { p.BootstrapOperators, p.Patience = 5, 6 }))
	atAlice, atBob := acceptOne(t, p.alice), acceptOne(t, p.bob)
	for range 2 {
		for _, err := range []error{connect(t, p.alice, p.bob), connect(t, p.bob, p.alice)} {
			if !errors.Is(err, ErrDiffers) || !strings.Contains(err.Error(), "bootstrap_operators: ") || strings.Contains(err.Error(), "patience") {
				t.Errorf("dialled for Raft: %v", err)
			}
		}
	}
	for _, err := range []error{
		p.alice.Reach(t.Context(), p.bob.op, eigenshift.ChainView{}), p.bob.Reach(t.Context(), p.alice.op, eigenshift.ChainView{}),
		p.alice.Agree(t.Context(), p.bob.op), p.bob.Agree(t.Context(), p.alice.op),
	} {
		if track.Of(err) != track.ParametersDiffer {
			t.Errorf("reached: %v", err)
		}
	}
	if _, err := p.alice.Ask(t.Context(), p.bob.op, sampleTask(1)); err != nil {
		t.Errorf("asked for a signature: %v", err)
	}
	requireNoRaft(t, atAlice, atBob)
	p.requireNamed(t, true,
		protocol.Difference{Field: "bootstrap_operators", Here: "3", There: "5", Refuses: true},
		protocol.Difference{Field: "engine.patience", Here: "5", There: "6"})
}

// Adjacent versions work with each other, whatever fields they add; others refuse
// each other, and say so on both sides. Version 1 is the one without agreed parameters.
func TestAdjacentVersionsWorkTogether(t *testing.T) {
	for alice := range uint32(5) {
		for bob := range uint32(5) {
			alice, bob := alice+1, bob+1
			t.Run(fmt.Sprintf("%d and %d", alice, bob), func(t *testing.T) {
				p := newPair(t, speaking(t, alice, "x"), speaking(t, bob, "x"))
				ask := func(from, to *member) error {
					_, err := from.Ask(t.Context(), to.op, sampleTask(1))
					return err
				}
				all := []error{
					connect(t, p.alice, p.bob), connect(t, p.bob, p.alice), ask(p.alice, p.bob), ask(p.bob, p.alice),
					p.alice.Reach(t.Context(), p.bob.op, eigenshift.ChainView{}), p.bob.Agree(t.Context(), p.alice.op),
				}
				if protocol.Adjacent(alice, bob) {
					if err := errors.Join(all...); err != nil {
						t.Error(err)
					}
					p.requireNamed(t, false)
					return
				}
				for i, err := range all {
					if !errors.Is(err, ErrVersion) || track.Of(err) != track.VersionNotAdjacent {
						t.Errorf("%d: %v", i, err)
					}
				}
				if asked := append(p.alice.responder.askers(), p.bob.responder.askers()...); len(asked) != 0 {
					t.Errorf("%d requests reached a responder", len(asked))
				}
				p.requireNamed(t, true, protocol.Difference{Field: "version", Here: fmt.Sprint(alice), There: fmt.Sprint(bob)})
			})
		}
	}
}

// A program of version 1 does not look at versions: it is told with each answer.
func TestVersion1IsToldByLaterVersions(t *testing.T) {
	p := newPair(t, speaking(t, 3, "x"), speaking(t, 1, "x"))
	client := newTransport(func(ctx context.Context, _, _ string) (net.Conn, error) {
		dialer := tls.Dialer{Config: p.bob.dialer.config(p.alice.op.Address, httpProtocol, func(tls.ConnectionState) error { return nil })}
		return dialer.DialContext(ctx, "tcp", p.alice.op.Socket)
	})
	defer client.CloseIdleConnections()
	for path, method := range map[string]string{reachPath: http.MethodGet, responsePath: http.MethodPost, protocolPath: http.MethodPost} {
		_, err := call(t.Context(), client, method, p.alice.op.Address, path, nil, http.StatusOK)
		if refusal := (*Refusal)(nil); !errors.As(err, &refusal) || track.Of(err) != track.VersionNotAdjacent || !strings.Contains(refusal.Reason, "version: 1 here, 3 there") {
			t.Errorf("%s: %v", path, err)
		}
	}
}

// Between adjacent versions, a field that both have is compared.
func TestAdjacentVersionsCompareWhatBothHave(t *testing.T) {
	p := newPair(t, speaking(t, 2, "x"), speaking(t, 3, "y"))
	if err := connect(t, p.alice, p.bob); !errors.Is(err, ErrDiffers) {
		t.Errorf("dialled for Raft: %v", err)
	}
	p.requireNamed(t, true, protocol.Difference{Field: "common", Here: "x", There: "y"})
}

// A program of version 1 looks at the first extension only, and finds the identity
// that it knows. From version 3 on there is none for it.
func TestIdentityOfVersion2IsOneOfVersion1(t *testing.T) {
	for version := uint32(1); version <= 3; version++ {
		key := secretKey(t)
		cfg := identityConfig(address(1), key)
		cfg.Protocol = speaking(t, version, "x")
		id, err := NewIdentity(t.Context(), cfg)
		if err != nil {
			t.Fatal(err)
		}
		leaf := id.current.Load().certificate.Leaf
		value, err := extensionOf(leaf, plainOID)
		if err != nil || (value != nil) != (version < 3) {
			t.Errorf("version %d: plain attestation %x, %v", version, value, err)
		}
		if value == nil {
			continue
		}
		plain, err := decodeAttestation(value)
		if err != nil || !plain.plain() {
			t.Fatalf("version %d: %+v, %v", version, plain, err)
		}
		op := eigenshift.Operator{Address: address(1), G1: key.G1(), G2: key.G2()}
		if err := new(verifier).checkAttested(op, plain, leaf.RawSubjectPublicKeyInfo); err != nil {
			t.Errorf("version %d: %v", version, err)
		}
	}
}

// An operator that attests other parameters and does not say which gets nothing to Raft,
// nor one whose text is not what it attests; it is still asked for signatures.
func TestTextsThatAreNotSentOrNotAttested(t *testing.T) {
	noLeaks(t)
	r := newRegistry()
	agreed := agreedWith(t, func(*protocol.Parameters) {})
	bob := r.listenWith(t, 2, Limits{HandshakeTimeout: 200 * time.Millisecond}, agreed, zerolog.Nop())
	if err := bob.Serve(bob.responder); err != nil {
		t.Fatal(err)
	}
	other := agreedWith(t, func(p *protocol.Parameters) { p.MaxVoters = 7 })
	alice := r.listenWith(t, 1, Limits{}, other, zerolog.Nop())
	if err := alice.Serve(alice.responder); err != nil {
		t.Fatal(err)
	}
	accepted := acceptOne(t, bob)
	conn, err := alice.dialer.dial(context.Background(), bob.op, raftProtocol) // without an exchange
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = conn.Close() }()
	_, _ = conn.Write([]byte{0})
	_ = closedByPeer(t, conn)
	for name, text := range map[string]string{
		"the other's": agreed.Text(), "nothing": "", "another": "version=2\n", "garbage": "\x00", "endless": strings.Repeat("a=1\n", 1<<20),
	} {
		_, err := call(t.Context(), alice.transport, http.MethodPost, bob.op.Address, protocolPath, []byte(text), http.StatusOK)
		if refusal := (*Refusal)(nil); !errors.As(err, &refusal) || refusal.Status != http.StatusBadRequest {
			t.Errorf("%s: %v", name, err)
		}
	}
	if a := differences(t, bob, alice); a.Compared || a.Refused || len(a.Differences) != 0 {
		t.Errorf("bob knows %+v of alice", a)
	}
	requireNoRaft(t, accepted)
	if _, err := bob.Ask(t.Context(), alice.op, sampleTask(1)); err != nil {
		t.Errorf("asked for a signature: %v", err)
	}
}

// What a peer answers to a text is bounded, and must be what it has attested.
func TestHostileTextsAreNotTaken(t *testing.T) {
	r := newRegistry()
	alice := r.listenWith(t, 1, Limits{}, agreedWith(t, func(*protocol.Parameters) {}), zerolog.Nop())
	bob := r.listenWith(t, 2, Limits{}, agreedWith(t, func(p *protocol.Parameters) { p.MaxVoters = 7 }), zerolog.Nop())
	var text string
	bob.serveHTTP(func(w http.ResponseWriter, r *http.Request) {
		if r.URL.Path == reachPath {
			w.WriteHeader(http.StatusNoContent)
			return
		}
		_, _ = io.WriteString(w, text)
	})
	for _, text = range []string{"", alice.agreements.own.Text(), "version=2\n", strings.Repeat("x", 1<<20)} {
		if err := alice.Agree(t.Context(), bob.op); track.Of(err) != track.BadAnswer {
			t.Errorf("%.20q is taken: %v", text, err)
		}
	}
	text = bob.agreements.own.Text()
	if err := alice.Agree(t.Context(), bob.op); !errors.Is(err, ErrDiffers) {
		t.Errorf("the attested text: %v", err)
	}
}

// A peer that changes what it attests with each connection is logged once a minute, and
// remembered once. Who is not registered any more is forgotten.
func TestPeerThatKeepsChangingIsBounded(t *testing.T) {
	var log lines
	s := newAgreements(agreedWith(t, func(*protocol.Parameters) {}), zerolog.New(&log))
	for n := range 50 {
		changed := agreedWith(t, func(p *protocol.Parameters) { p.Confirmations = uint64(9 + n) })
		s.record(address(1), declaration{changed.Version(), changed.Hash()})
		if err := s.compare(address(1), []byte(changed.Text())); err != nil {
			t.Fatal(err)
		}
	}
	if n := log.count("\n"); n != 1 || len(s.of) != 1 {
		t.Errorf("%d lines, %d operators remembered", n, len(s.of))
	}
	s.forget(func(common.Address) bool { return false })
	if len(s.of) != 0 {
		t.Error("an operator that has left is remembered")
	}
}

// Raft dials without pause: who is refused is looked at again every two seconds, and
// at once when it has shown other parameters.
func TestRefusedOperatorsAreNotDialledAllTheTime(t *testing.T) {
	s := newAgreements(agreedWith(t, func(*protocol.Parameters) {}), zerolog.Nop())
	shows := func(p protocol.Protocol) {
		t.Helper()
		s.record(address(1), declaration{p.Version(), p.Hash()})
		if err := s.compare(address(1), []byte(p.Text())); err != nil {
			t.Fatal(err)
		}
	}
	if err := s.refusedLately(address(1), time.Now()); err != nil {
		t.Errorf("before it was met: %v", err)
	}
	shows(agreedWith(t, func(p *protocol.Parameters) { p.MaxVoters = 7 }))
	if err := s.refusedLately(address(1), time.Now()); !errors.Is(err, ErrDiffers) {
		t.Errorf("when it was refused: %v", err)
	}
	if err := s.refusedLately(address(1), time.Now().Add(lookAgain)); err != nil {
		t.Errorf("later: %v", err)
	}
	shows(agreedWith(t, func(p *protocol.Parameters) { p.Stagger = 7 }))
	if err := s.refusedLately(address(1), time.Now()); err != nil {
		t.Errorf("with a difference that only warns: %v", err)
	}
}

// An operator that was restarted with the right settings is let in again.
func TestOperatorWithCorrectedSettingsIsLetIn(t *testing.T) {
	noLeaks(t)
	r := newRegistry()
	agreed := agreedWith(t, func(*protocol.Parameters) {})
	bob := r.listenWith(t, 2, Limits{}, agreed, zerolog.Nop())
	if err := bob.Serve(bob.responder); err != nil {
		t.Fatal(err)
	}
	start := func(agreed protocol.Protocol) *member {
		alice := r.listenWith(t, 1, Limits{}, agreed, zerolog.Nop())
		if err := alice.Serve(alice.responder); err != nil {
			t.Fatal(err)
		}
		return alice
	}
	alice := start(agreedWith(t, func(p *protocol.Parameters) { p.Network = protocol.WAN() }))
	if err := connect(t, alice, bob); !errors.Is(err, ErrDiffers) {
		t.Errorf("with other time-outs: %v", err)
	}
	if err := alice.Close(); err != nil {
		t.Fatal(err)
	}
	alice = start(agreed)
	eventually(t, "both dial each other", func() bool { return connect(t, alice, bob) == nil && connect(t, bob, alice) == nil })
	if a := differences(t, bob, alice); a.Refused || len(a.Differences) != 0 {
		t.Errorf("bob still knows %+v", a)
	}
}
