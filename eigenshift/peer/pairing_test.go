package peer

import (
	"context"
	"crypto/tls"
	"crypto/x509"
	"errors"
	"net"
	"sync"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
)

// Verifications of attestations that come in are rationed: for each operator that
// they name, where it is expected and elsewhere, and elsewhere for all together.
func TestVerificationsAreRationed(t *testing.T) {
	count := func(p *pairings, claims int, span time.Duration, operator func(i int) common.Address, expected bool) (taken int) {
		for i := range claims {
			if p.take(operator(i), expected, start.Add(span*time.Duration(i)/time.Duration(claims))) {
				taken++
			}
		}
		return taken
	}
	alice := func(int) common.Address { return address(1) }
	anybody := func(i int) common.Address { return address(i % 200) }
	p := newPairings()
	if got, most := count(p, 5000, 10*time.Second, alice, false), mostWithin(pairingsRate, 10*time.Second); got > most {
		t.Errorf("one operator, elsewhere: %d of 5000 in 10 s, at most %d allowed", got, most)
	}
	if got := count(p, 4, time.Second, alice, true); got != 4 {
		t.Errorf("the same operator where it is expected: %d of 4", got)
	}
	p = newPairings()
	if got, most := count(p, 50_000, 10*time.Second, anybody, false), mostWithin(elsewhereRate, 10*time.Second); got > most {
		t.Errorf("two hundred operators: %d in 10 s, at most %d allowed", got, most)
	}
	// What has verified is no burden.
	p = newPairings()
	for i := range 1000 {
		if !p.take(address(1), false, start) {
			t.Fatalf("attestation %d of an honest operator is not verified", i)
		}
		p.refund(address(1), false)
	}
	p.mayLearn(address(1), start)
	p.forget(func(common.Address) bool { return false })
	if len(p.named)+len(p.dialled) != 0 {
		t.Error("operators that are registered no more are remembered")
	}
}

func TestOperatorsAreDialledNowAndThenToLearnTheirAttestations(t *testing.T) {
	p := newPairings()
	dials := 0
	for now := start; now.Before(start.Add(10 * time.Second)); now = now.Add(time.Millisecond) {
		if p.mayLearn(address(1), now) {
			dials++
			p.learnt()
		}
	}
	if most := int(10*time.Second/learnEvery) + 1; dials > most {
		t.Errorf("%d dials in 10 s, at most %d allowed", dials, most)
	}
	for n := range 10 {
		p.mayLearn(address(10+n), start)
	}
	if p.learning != learners {
		t.Errorf("%d dials at the same time, want %d", p.learning, learners)
	}
}

// forge opens a connection with a stamp and a forged attestation, as the best
// equipped attacker does, and returns when it is refused.
func forge(ctx context.Context, to *member, certificate tls.Certificate) error {
	var dialer net.Dialer
	raw, err := dialer.DialContext(ctx, "tcp", to.op.Socket)
	if err != nil {
		return err
	}
	defer func() { _ = raw.Close() }()
	stop := context.AfterFunc(ctx, func() { _ = raw.Close() })
	defer stop()
	conn := tls.Client(raw, &tls.Config{
		InsecureSkipVerify: true, NextProtos: []string{raftProtocol}, ServerName: newStamp(to.op.Address, time.Now()),
		Certificates: []tls.Certificate{certificate},
	})
	if err := conn.HandshakeContext(ctx); err != nil {
		return err
	}
	_, err = conn.Read(make([]byte, 1))
	return err
}

// Forged attestations that name an operator, from its own address, cost a few
// pairings, and the operator itself gets in with an attestation that is new.
func TestForgedAttestationsCostLittle(t *testing.T) {
	noLeaks(t)
	r := newRegistry()
	alice, bob := r.join(t, 1, Limits{}), r.join(t, 2, Limits{})
	f := forger{
		attestation: attestation{
			ChainID: chainID, ServiceManager: serviceManager, Operator: alice.op.Address,
			Expiry: time.Unix(time.Now().Add(time.Hour).Unix(), 0),
		},
		signer: secretKey(t),
	}
	forged := f.issue(t)
	ctx, cancel := context.WithCancel(t.Context())
	var attackers sync.WaitGroup
	defer attackers.Wait()
	defer cancel()
	for range 16 {
		attackers.Go(func() {
			for ctx.Err() == nil {
				_ = forge(ctx, bob, forged)
			}
		})
	}
	eventually(t, "many are refused", func() bool { return bob.Stats().Refused[ErrForged.Error()] > 60 })
	for range 3 {
		if err := alice.dialer.identity.Renew(t.Context()); err != nil {
			t.Fatal(err)
		}
		accepted := acceptOne(t, bob)
		conn, err := dialStream(alice, bob.op.Socket)
		if err != nil {
			t.Fatal(err)
		}
		theirs := <-accepted
		if theirs == nil || theirs.Operator() != alice.op.Address {
			t.Fatal("the operator did not get in")
		}
		_ = conn.Close()
		_ = theirs.Close()
	}
	stats := bob.Stats()
	t.Logf("%d forged, %d verified", stats.Refused[ErrForged.Error()], stats.Verified)
	if stats.Verified > stats.Refused[ErrForged.Error()]/2 {
		t.Errorf("%d attestations were verified, %d forged", stats.Verified, stats.Refused[ErrForged.Error()])
	}
}

// BenchmarkForgedAttestation is what judging a forged attestation costs, each by
// its signature, and rationed as those that come in are.
func BenchmarkForgedAttestation(b *testing.B) {
	r := newRegistry()
	bob, key := r.join(b, 2, Limits{}), secretKey(b)
	alice := bob.op
	alice.Address, alice.G1, alice.G2, alice.Socket = address(1), key.G1(), key.G2(), "127.0.0.1:1"
	r.set(alice)
	identity, err := NewIdentity(b.Context(), identityConfig(alice.Address, secretKey(b)))
	if err != nil {
		b.Fatal(err)
	}
	state := tls.ConnectionState{
		Version: tls.VersionTLS13, NegotiatedProtocol: raftProtocol,
		PeerCertificates: []*x509.Certificate{identity.current.Load().certificate.Leaf},
	}
	judge := func(b *testing.B, admit admitPairing) {
		for b.Loop() {
			if _, err := bob.dialer.verifier.verify(state, time.Now(), admit); err == nil {
				b.Fatal("a forged attestation is taken")
			}
		}
	}
	b.Run("each verified", func(b *testing.B) { judge(b, nil) })
	b.Run("rationed", func(b *testing.B) {
		done, cancel := context.WithCancel(b.Context())
		cancel() // what waits for its turn ends at once
		waiting := &claim{pairings: bob.pairings, hosts: bob.hosts, learn: bob.acceptor.learn, ctx: done, source: ip("127.0.0.2")}
		judge(b, waiting.admit)
	})
}

// An attestation that waits is refused when the operator shows another.
func TestClaimsEndWhenTheOperatorShowsItself(t *testing.T) {
	noLeaks(t)
	r := newRegistry()
	alice, bob := r.join(t, 1, Limits{}), r.join(t, 2, Limits{})
	for range 2 * int(pairingsRate.Burst) {
		bob.dialer.pairings.take(alice.op.Address, true, time.Now())
	}
	c := &claim{pairings: bob.pairings, hosts: bob.hosts, learn: bob.acceptor.learn, ctx: t.Context(), source: ip("127.0.0.1")}
	if err := c.admit(alice.op, func() bool { return false }); !errors.Is(err, ErrForged) {
		t.Errorf("got %v, want %v", err, ErrForged)
	}
}
