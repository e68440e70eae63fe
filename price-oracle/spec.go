package priceoracle

import (
	"errors"
	"fmt"
	"math/bits"
	"strconv"
	"strings"

	"github.com/eigenshift/avs/eigenshift"
)

// MaxFeeds is how many feeds a PriceOracle can have; indices are below it.
const MaxFeeds = 128

// FeedSet is what a task asks: a set of feeds, by their indices 0 to 127 in the
// PriceOracle contract. It is a big-endian bitmap, bit i standing for feed i, so
// sorted and free of duplicates by construction, and comparable with ==.
type FeedSet [32]byte

// Feeds returns the set of the feeds with these indices.
func Feeds(indices ...uint8) FeedSet {
	var s FeedSet
	for _, i := range indices {
		s[31-i/8] |= 1 << (i % 8)
	}
	return s
}

// Has reports whether feed i is in the set.
func (s FeedSet) Has(i uint8) bool { return s[31-i/8]>>(i%8)&1 == 1 }

// Len returns how many feeds are in the set.
func (s FeedSet) Len() int {
	n := 0
	for _, b := range s {
		n += bits.OnesCount8(b)
	}
	return n
}

// Indices returns the feeds, ascending: the order of a response's answers.
func (s FeedSet) Indices() []uint8 {
	indices := make([]uint8, 0, s.Len())
	for i := range 256 {
		if s.Has(uint8(i)) {
			indices = append(indices, uint8(i))
		}
	}
	return indices
}

// String returns the indices in braces, such as {0 1 7}.
func (s FeedSet) String() string {
	var texts []string
	for _, i := range s.Indices() {
		texts = append(texts, strconv.Itoa(int(i)))
	}
	return "{" + strings.Join(texts, " ") + "}"
}

// ErrNoFeeds is returned where a set of feeds is empty: no task asks nothing.
var ErrNoFeeds = errors.New("no feeds")

// SpecCodec encodes a task's spec as the contract decodes it:
// abi.encode(uint256 feeds), which for a bitmap is the bitmap itself.
type SpecCodec struct{}

var _ eigenshift.Codec[FeedSet] = SpecCodec{}

// Encode implements [eigenshift.Codec].
func (SpecCodec) Encode(s FeedSet) ([]byte, error) {
	if err := s.check(); err != nil {
		return nil, err
	}
	return s[:], nil
}

// Decode implements [eigenshift.Codec].
func (SpecCodec) Decode(data []byte) (FeedSet, error) {
	var s FeedSet
	if len(data) != len(s) {
		return s, fmt.Errorf("%d bytes, expected one word of %d", len(data), len(s))
	}
	copy(s[:], data)
	return s, s.check()
}

// check reports a set that no task asks for.
func (s FeedSet) check() error {
	if s == (FeedSet{}) {
		return ErrNoFeeds
	}
	if last := s.Indices()[s.Len()-1]; last >= MaxFeeds {
		return fmt.Errorf("feed %d, the last there can be is %d", last, MaxFeeds-1)
	}
	return nil
}
