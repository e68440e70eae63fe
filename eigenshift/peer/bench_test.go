package peer

import (
	"testing"

	"github.com/ethereum/go-ethereum/common"
)

// BenchmarkAsk is one request and its answer on an open connection.
func BenchmarkAsk(b *testing.B) {
	r := newRegistry()
	alice, bob := r.join(b, 1, Limits{}), r.join(b, 2, Limits{RequestsPerSecond: 1 << 20})
	task := sampleTask(1)
	for b.Loop() {
		if _, err := alice.Ask(b.Context(), bob.op, task); err != nil {
			b.Fatal(err)
		}
	}
}

// BenchmarkHandshake is one connection, from dialling to being accepted, both
// sides on the same machine.
func BenchmarkHandshake(b *testing.B) {
	for _, c := range []struct {
		name  string
		fresh bool
	}{{"known", false}, {"first", true}} {
		b.Run(c.name, func(b *testing.B) {
			r := newRegistry()
			alice, bob := r.join(b, 1, Limits{}), r.join(b, 2, Limits{})
			for b.Loop() {
				if c.fresh {
					forget(alice.dialer.verifier)
					forget(bob.dialer.verifier)
				}
				accepted := acceptOne(b, bob)
				conn, err := dialStream(alice, bob.op.Socket)
				if err != nil {
					b.Fatal(err)
				}
				theirs := <-accepted
				_ = conn.Close()
				_ = theirs.Close()
			}
		})
	}
}

func forget(v *verifier) {
	v.mu.Lock()
	defer v.mu.Unlock()
	v.verified = make(map[common.Address][]verifiedAttestation)
}
