package lifecycle

import (
	"bytes"
	"testing"
)

func FuzzDecode(f *testing.F) {
	for _, c := range examples() {
		data, err := Encode(c)
		if err != nil {
			f.Fatal(err)
		}
		f.Add(data)
	}
	f.Add([]byte{})
	f.Add([]byte{1, 0xf8})
	f.Fuzz(func(t *testing.T, data []byte) {
		c, err := Decode(data)
		if err != nil {
			return
		}
		again, err := Encode(c)
		if err != nil || !bytes.Equal(again, data) {
			t.Fatalf("%+v encodes to %x, %v", c, again, err)
		}
		s := New(Limits{MaxLive: 1, MaxHistory: 1})
		s.Apply(c)
		checkState(t, s)
	})
}

func FuzzRestore(f *testing.F) {
	limits := Limits{MaxLive: 3, MaxHistory: 4}
	s := New(limits)
	f.Add(s.Snapshot())
	for i, c := range newRandom(1).commands(100) {
		if s.Apply(c); i%20 == 19 {
			f.Add(s.Snapshot())
		}
	}
	f.Add([]byte{snapshotVersion})
	f.Fuzz(func(t *testing.T, data []byte) {
		s, err := Restore(data, limits)
		if err != nil {
			return
		}
		if !bytes.Equal(s.Snapshot(), data) {
			t.Fatalf("%x restored, but not canonical", data)
		}
		checkState(t, s)
		for _, c := range examples() {
			s.Apply(c)
			checkState(t, s)
		}
	})
}
