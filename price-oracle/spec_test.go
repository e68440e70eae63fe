package priceoracle

import (
	"bytes"
	"errors"
	"math/big"
	"slices"
	"testing"
	"testing/quick"
)

func TestFeedSet(t *testing.T) {
	s := Feeds(7, 0, 127, 8, 7)
	if got, want := s.Indices(), []uint8{0, 7, 8, 127}; !slices.Equal(got, want) {
		t.Errorf("indices %v, expected %v", got, want)
	}
	if s.Len() != 4 {
		t.Errorf("length %d, expected 4", s.Len())
	}
	if s.String() != "{0 7 8 127}" {
		t.Errorf("printed as %s", s)
	}
	if !s.Has(127) || s.Has(126) {
		t.Error("membership of 127 and 126 is wrong")
	}
	if s != Feeds(127, 8, 7, 0) {
		t.Error("order of the arguments matters")
	}
}

// The bitmap is the number that Solidity computes with: the sum of 1 << i.
func TestFeedSetIsTheContractsNumber(t *testing.T) {
	property := func(indices []uint8) bool {
		number := new(big.Int)
		for _, i := range indices {
			number.SetBit(number, int(i), 1)
		}
		s := Feeds(indices...)
		return new(big.Int).SetBytes(s[:]).Cmp(number) == 0 && Feeds(s.Indices()...) == s && s.Len() == len(s.Indices())
	}
	if err := quick.Check(property, nil); err != nil {
		t.Error(err)
	}
}

func TestSpecCodecRefuses(t *testing.T) {
	if _, err := (SpecCodec{}).Encode(FeedSet{}); !errors.Is(err, ErrNoFeeds) {
		t.Errorf("encoding no feeds: %v", err)
	}
	if _, err := (SpecCodec{}).Decode(make([]byte, 32)); !errors.Is(err, ErrNoFeeds) {
		t.Errorf("decoding no feeds: %v", err)
	}
	for _, n := range []int{0, 1, 31, 33, 64} {
		if s, err := (SpecCodec{}).Decode(bytes.Repeat([]byte{1}, n)); err == nil {
			t.Errorf("%d bytes decoded to %s", n, s)
		}
	}
	for _, beyond := range []FeedSet{Feeds(128), Feeds(0, 255)} {
		if s, err := (SpecCodec{}).Decode(beyond[:]); err == nil {
			t.Errorf("feeds beyond the last decoded to %s", s)
		}
		if _, err := (SpecCodec{}).Encode(beyond); err == nil {
			t.Errorf("feeds %s beyond the last encode", beyond)
		}
	}
}

func FuzzSpecCodec(f *testing.F) {
	for _, s := range []FeedSet{Feeds(0), Feeds(0, 1), Feeds(127), Feeds(128)} {
		f.Add(s[:])
	}
	f.Add([]byte{})
	f.Fuzz(func(t *testing.T, data []byte) {
		s, err := SpecCodec{}.Decode(data)
		if err != nil {
			return
		}
		again, err := SpecCodec{}.Encode(s)
		if err != nil || !bytes.Equal(again, data) {
			t.Errorf("%x decodes to %s, which encodes to %x (%v)", data, s, again, err)
		}
	})
}
