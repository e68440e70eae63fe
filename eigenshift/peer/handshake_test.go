package peer

import (
	"context"
	"crypto/tls"
	"crypto/x509"
	"errors"
	"net"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/eigenshift/avs/eigenshift"
	"github.com/eigenshift/avs/eigenshift/protocol"
)

func newNeighbours(t *testing.T) (*neighbours, forger) {
	t.Helper()
	n := &neighbours{registry: newRegistry(), aliceKey: secretKey(t), stranger: address(77)}
	n.bob = n.registry.join(t, 2, Limits{})
	n.alice = eigenshift.Operator{Address: address(1), G1: n.aliceKey.G1(), G2: n.aliceKey.G2()}
	n.registry.set(n.alice)
	return n, forger{
		attestation: attestation{
			declaration: declaration{Version: protocol.Version, Hash: common.Hash{1}},
			ChainID:     chainID, ServiceManager: serviceManager, Operator: n.alice.Address,
			Expiry: time.Unix(time.Now().Add(time.Hour).Unix(), 0),
		},
		signer: n.aliceKey,
	}
}

// An impostor that dials is refused within the handshake: nothing of what it
// sends is read by Raft or by the response endpoint.
func TestImpostorsCannotConnect(t *testing.T) {
	noCertificate := impostor{name: "no certificate", certificate: func(*testing.T, forger, *neighbours) []tls.Certificate { return nil }}
	for _, c := range append(impostors, noCertificate) {
		for _, protocol := range []string{raftProtocol, httpProtocol} {
			t.Run(c.name+" to "+protocol, func(t *testing.T) {
				noLeaks(t)
				n, honest := newNeighbours(t)
				accepted := acceptOne(t, n.bob)
				config := &tls.Config{
					InsecureSkipVerify: true,
					Certificates:       c.certificate(t, honest, n),
					NextProtos:         []string{protocol},
				}
				if c.configure != nil {
					c.configure(config)
				}
				raw, err := net.Dial("tcp", n.bob.op.Socket)
				if err != nil {
					t.Fatal(err)
				}
				conn := tls.Client(raw, config)
				defer func() { _ = conn.Close() }()
				if err := conn.HandshakeContext(t.Context()); err == nil {
					// The dialler's handshake ends before its identity is judged.
					_, _ = conn.Write([]byte("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n"))
					_ = closedByPeer(t, conn)
				}
				reason := "handshake"
				if c.want != nil {
					reason = c.want.Error()
				}
				eventually(t, "the refusal is counted as: "+reason, func() bool { return n.bob.Stats().Refused[reason] == 1 })
				select {
				case <-accepted:
					t.Error("Raft got the connection")
				default:
				}
				if asked := n.bob.responder.askers(); len(asked) != 0 {
					t.Errorf("%d requests reached the responder", len(asked))
				}
				eventually(t, "the connection is gone", func() bool { return n.bob.Stats().Connections == 0 })
			})
		}
	}
}

// An impostor at a registered socket is not talked to.
func TestImpostorsAreNotDialled(t *testing.T) {
	elsewhere := impostor{name: "another registered operator", want: ErrUnexpected, certificate: func(t *testing.T, f forger, n *neighbours) []tls.Certificate {
		key := secretKey(t)
		n.registry.set(eigenshift.Operator{Address: address(3), G1: key.G1(), G2: key.G2(), Socket: "127.0.0.1:1"})
		f.attestation.Operator, f.signer = address(3), key
		return one(f.issue(t))
	}}
	for _, c := range append(impostors, elsewhere) {
		if c.name == "deregistered" {
			continue // is not dialled at all: see TestDialFindsTheOperator
		}
		t.Run(c.name, func(t *testing.T) {
			noLeaks(t)
			n, honest := newNeighbours(t)
			config := &tls.Config{
				Certificates: c.certificate(t, honest, n),
				NextProtos:   []string{raftProtocol, httpProtocol},
			}
			if c.configure != nil {
				c.configure(config)
			}
			listener, err := net.Listen("tcp", "127.0.0.1:0")
			if err != nil {
				t.Fatal(err)
			}
			served := make(chan int, 1)
			go func() {
				raw, err := listener.Accept()
				if err != nil {
					served <- 0
					return
				}
				conn := tls.Server(raw, config)
				defer func() { _ = conn.Close() }()
				got, _ := conn.Read(make([]byte, 64))
				served <- got
			}()
			defer func() {
				_ = listener.Close()
				if got := <-served; got != 0 {
					t.Errorf("%d bytes of payload were sent", got)
				}
			}()
			alice := n.alice
			alice.Socket = listener.Addr().String()
			n.registry.set(alice)
			_, err = dialStream(n.bob, alice.Socket)
			if err == nil {
				t.Fatal("dialled")
			}
			if c.want != nil && !c.beneath && !errors.Is(err, c.want) {
				t.Errorf("got %v, want %v", err, c.want)
			}
		})
	}
}

// The same identity is verified once, but its registration is looked at anew.
func TestVerifiedIdentitiesAreRemembered(t *testing.T) {
	n, honest := newNeighbours(t)
	leaf := honest.issue(t).Leaf
	state := tls.ConnectionState{Version: tls.VersionTLS13, NegotiatedProtocol: raftProtocol, PeerCertificates: []*x509.Certificate{leaf}}
	if _, err := n.bob.dialer.verifier.verify(state, time.Now(), nil); err != nil {
		t.Fatal(err)
	}
	if known := n.bob.dialer.verifier.verified[n.alice.Address]; len(known) != 1 {
		t.Fatalf("%d attestations remembered, want 1", len(known))
	}
	if _, err := n.bob.dialer.verifier.verify(state, time.Now(), nil); err != nil {
		t.Fatal(err)
	}
	if _, err := n.bob.dialer.verifier.verify(state, time.Now().Add(2*time.Hour), nil); !errors.Is(err, ErrExpired) {
		t.Errorf("later: %v, want %v", err, ErrExpired)
	}
	rekeyed := n.alice
	rekeyed.G2 = secretKey(t).G2()
	n.registry.set(rekeyed)
	if _, err := n.bob.dialer.verifier.verify(state, time.Now(), nil); !errors.Is(err, ErrForged) {
		t.Errorf("with another key registered: %v, want %v", err, ErrForged)
	}
	n.registry.remove(n.alice.Address)
	if _, err := n.bob.dialer.verifier.verify(state, time.Now(), nil); !errors.Is(err, ErrUnregistered) {
		t.Errorf("deregistered: %v, want %v", err, ErrUnregistered)
	}
	n.bob.dialer.verifier.forget(n.bob.directory.has)
	if len(n.bob.dialer.verifier.verified) != 0 {
		t.Error("attestations of a deregistered operator are still remembered")
	}
}

func TestRememberedIdentitiesAreBounded(t *testing.T) {
	n, honest := newNeighbours(t)
	for range 3 * attestationsPerOperator {
		state := tls.ConnectionState{Version: tls.VersionTLS13, NegotiatedProtocol: raftProtocol, PeerCertificates: []*x509.Certificate{honest.issue(t).Leaf}}
		if _, err := n.bob.dialer.verifier.verify(state, time.Now(), nil); err != nil {
			t.Fatal(err)
		}
	}
	if known := n.bob.dialer.verifier.verified[n.alice.Address]; len(known) != attestationsPerOperator {
		t.Errorf("%d attestations remembered, want %d", len(known), attestationsPerOperator)
	}
}

// An identity within the tolerated clock skew of its expiry is accepted.
func TestClockSkewIsTolerated(t *testing.T) {
	n, honest := newNeighbours(t)
	state := tls.ConnectionState{Version: tls.VersionTLS13, NegotiatedProtocol: httpProtocol, PeerCertificates: []*x509.Certificate{honest.issue(t).Leaf}}
	expiry := honest.attestation.Expiry
	skew := n.bob.server.limits.ClockSkew
	if _, err := n.bob.dialer.verifier.verify(state, expiry.Add(skew), nil); err != nil {
		t.Errorf("at the edge: %v", err)
	}
	if _, err := n.bob.dialer.verifier.verify(state, expiry.Add(skew+time.Second), nil); !errors.Is(err, ErrExpired) {
		t.Errorf("beyond: %v, want %v", err, ErrExpired)
	}
}

// A handshake that does not get on is given up.
func TestSlowHandshakesAreCut(t *testing.T) {
	noLeaks(t)
	r := newRegistry()
	bob := r.join(t, 2, Limits{HandshakeTimeout: 50 * time.Millisecond})
	conn, err := new(net.Dialer).DialContext(context.Background(), "tcp", bob.op.Socket)
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = conn.Close() }()
	_ = closedByPeer(t, conn)
	eventually(t, "the refusal is counted", func() bool { return bob.Stats().Refused["handshake"] == 1 })
}
