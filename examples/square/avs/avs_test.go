package avs

import (
	"math/big"
	"strings"
	"testing"

	"github.com/eigenshift/avs/eigenshift"
	"github.com/eigenshift/avs/operator/requests"
)

func TestRespond(t *testing.T) {
	for n, square := range map[int64]int64{0: 0, 1: 1, 12: 144} {
		got, err := squarer{}.Respond(t.Context(), eigenshift.Task[*big.Int]{Spec: big.NewInt(n)})
		if err != nil || got.Int64() != square {
			t.Errorf("%d: %s, %v, expected %d", n, got, err, square)
		}
	}
}

// What is no number in 32 bytes, nobody can answer.
func TestAsked(t *testing.T) {
	for spec, want := range map[string]bool{"": false, strings.Repeat("\x00", 31): false, strings.Repeat("\x00", 32): true, strings.Repeat("\x00", 33): false} {
		if n, err := asked(requests.Request{Spec: []byte(spec)}); (err == nil) != want {
			t.Errorf("%d bytes: %s, %v", len(spec), n, err)
		}
	}
}

func TestAsk(t *testing.T) {
	for text, want := range map[string]bool{"12": true, "0": true, "": false, "1 2": false, "-1": false, "0x12": false, "twelve": false} {
		spec, err := Ask(strings.Fields(text))
		if (err == nil) != want {
			t.Errorf("%q: %x, %v", text, spec, err)
		}
		if n, decodeErr := numbers.Decode(spec); err == nil && (decodeErr != nil || n.String() != text) {
			t.Errorf("%q asks %s, %v", text, n, decodeErr)
		}
	}
}
