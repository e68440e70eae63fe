package faults

import (
	"bytes"
	"errors"
	"math/rand/v2"
	"testing"
)

// An extreme is something that the AVS would take for an observation, and not the one that the
// operator made; where nothing else is found, it is that.
func TestExtremesArePlausible(t *testing.T) {
	observed := []byte{0, 0, 0, 9}
	for name, c := range map[string]struct {
		plausible func([]byte) error
		differs   bool
	}{
		"anything":              {func([]byte) error { return nil }, true},
		"small numbers":         {func(o []byte) error { return refuseIf(o[0] != 0 || o[1] != 0) }, true},
		"what it saw, no more":  {func(o []byte) error { return refuseIf(!bytes.Equal(o, observed)) }, false},
		"operators observe not": {nil, false},
	} {
		t.Run(name, func(t *testing.T) {
			w := &world{Parts: Parts{Plausible: c.plausible}}
			if got := w.Extreme(rand.New(rand.NewPCG(1, 2))); got != nil {
				t.Fatalf("%x before it saw anything", got)
			}
			w.saw(observed)
			for seed := range uint64(100) {
				extreme := w.Extreme(rand.New(rand.NewPCG(seed, 0)))
				if c.plausible != nil && c.plausible(extreme) != nil {
					t.Fatalf("%x is not plausible", extreme)
				}
				if differs := !bytes.Equal(extreme, observed); differs != c.differs {
					t.Fatalf("%x after %x", extreme, observed)
				}
			}
			if !bytes.Equal(observed, []byte{0, 0, 0, 9}) {
				t.Fatalf("the observation has become %x", observed)
			}
		})
	}
}

func refuseIf(bad bool) error {
	if bad {
		return errors.New("does not decode")
	}
	return nil
}
