package roster_test

import (
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/ethclient"

	"github.com/eigenshift/avs/devnet/deploy"
	"github.com/eigenshift/avs/devnet/internal/testchain"
	"github.com/eigenshift/avs/devnet/priceoracle"
	"github.com/eigenshift/avs/devnet/roster"
)

func open(t testing.TB, client *ethclient.Client, d *deploy.Deployment) roster.Roster {
	t.Helper()
	deployment, err := priceoracle.Deployment(d)
	if err != nil {
		t.Fatal(err)
	}
	r, err := roster.Open(client, deployment)
	if err != nil {
		t.Fatal(err)
	}
	return r
}

func TestRegistered_CountsWhoCanBeInCertificates(t *testing.T) {
	const operators = 3
	for _, backend := range []deploy.Backend{deploy.Table, deploy.Middleware} {
		t.Run(string(backend), func(t *testing.T) {
			c, d := testchain.DeployedOn(t, backend, operators)
			r := open(t, c.Client(), d)
			for number := range operators + 1 {
				if count, err := r.Registered(t.Context()); err != nil || count != number {
					t.Errorf("%d operators (%v), want %d", count, err, number)
				}
				if number == operators {
					break
				}
				if err := deploy.Register(t.Context(), c, d, number+1, "127.0.0.1:9000"); err != nil {
					t.Fatal(err)
				}
			}
		})
	}
}

// word is a number as calldata has it.
func word(n byte) []byte { return common.LeftPadBytes([]byte{n}, 32) }

// tableCertificate has one part, whose signature and key are zero, with non-signers
// that are at the table's first places.
func tableCertificate(nonSigners int) []byte {
	words := [][]byte{word(32), word(1), word(32), make([]byte, 6*32), word(7 * 32), word(byte(nonSigners))}
	for i := range nonSigners {
		words = append(words, common.LeftPadBytes([]byte{byte((nonSigners + 8*i) >> 3), byte((nonSigners + 8*i) << 5)}, 32))
	}
	for i := range nonSigners {
		words = append(words, word(byte(i)), word(3*32), word(4*32), word(0), make([]byte, 2*32), word(3*32), word(0))
	}
	var certificate []byte
	for _, w := range words {
		certificate = append(certificate, w...)
	}
	return certificate
}

func TestSigners_OfATable(t *testing.T) {
	const operators = 3
	c, d := testchain.DeployedOn(t, deploy.Table, operators)
	for number := 1; number <= operators; number++ {
		if err := deploy.Register(t.Context(), c, d, number, "127.0.0.1:9000"); err != nil {
			t.Fatal(err)
		}
	}
	head, err := c.Client().BlockNumber(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	r := open(t, c.Client(), d)
	for absent := range operators {
		signed, err := r.Signers(t.Context(), uint32(head), tableCertificate(absent))
		if err != nil || signed != operators-absent {
			t.Errorf("%d non-signers: %d signers (%v), want %d", absent, signed, err, operators-absent)
		}
	}
	if _, err := r.Signers(t.Context(), uint32(head), append(word(32), word(0)...)); err == nil {
		t.Error("a certificate without parts was accepted")
	}
}

func FuzzSigners(f *testing.F) {
	clients := make(map[deploy.Backend]roster.Roster)
	for _, backend := range []deploy.Backend{deploy.Table, deploy.Middleware} {
		c, d := testchain.DeployedOn(f, backend, 0)
		clients[backend] = open(f, c.Client(), d)
	}
	f.Add([]byte{})
	f.Add(tableCertificate(0))
	f.Add(tableCertificate(2))
	f.Fuzz(func(t *testing.T, certificate []byte) {
		for backend, r := range clients {
			if signed, err := r.Signers(t.Context(), 1, certificate); err == nil && signed > 0 {
				t.Errorf("%s: %d signers before there were operators", backend, signed)
			}
		}
	})
}
