package collector

import (
	"encoding/binary"
	"slices"
	"sync"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/eigenshift/avs/eigenshift"
	"github.com/eigenshift/avs/eigenshift/engine/decide"
	"github.com/eigenshift/avs/eigenshift/engine/watched"
	"github.com/eigenshift/avs/eigenshift/lifecycle"
	"github.com/eigenshift/avs/eigenshift/recent"
)

// certificates remembers a good certificate for each task, and the bad ones. The log may have
// a bad one after a good one: the task stays certified here.
type certificates struct {
	mu   sync.Mutex
	good *recent.Map[watched.Key, *eigenshift.Certified]
	bad  *recent.Map[common.Hash, struct{}]
	more chan struct{} // see Changed
}

// rememberedCertificates bounds both.
const rememberedCertificates = 64

func newCertificates() certificates {
	return certificates{
		good: recent.New[watched.Key, *eigenshift.Certified](rememberedCertificates),
		bad:  recent.New[common.Hash, struct{}](rememberedCertificates),
		more: make(chan struct{}, 1),
	}
}

// Changed receives when there is another good certificate; coalesced.
func (c *certificates) Changed() <-chan struct{} { return c.more }

// Verified returns a good certificate of a task; nil when none is known.
func (c *certificates) Verified(t eigenshift.EncodedTask) *eigenshift.Certified {
	c.mu.Lock()
	defer c.mu.Unlock()
	certified, _ := c.good.Get(watched.KeyOf(t))
	return certified
}

// Verdict says what is known of the certificate of an entry: of one that is open, whether there is a good one.
func (c *certificates) Verdict(e lifecycle.Entry) decide.Verdict {
	if c.Verified(e.Task) != nil {
		return decide.Good
	}
	if e.Certified == nil {
		return decide.Unverified
	}
	c.mu.Lock()
	defer c.mu.Unlock()
	if _, bad := c.bad.Get(hashOf(e.Certified)); bad {
		return decide.Bad
	}
	return decide.Unverified
}

// Newest returns the good certificates, the one that was noted last first.
func (c *certificates) Newest() []eigenshift.Certified {
	c.mu.Lock()
	defer c.mu.Unlock()
	list := make([]eigenshift.Certified, 0, c.good.Len())
	for _, certified := range c.good.All() {
		list = append(list, *certified)
	}
	slices.Reverse(list)
	return list
}

// markGood notes a good certificate, unless the task has one.
func (c *certificates) markGood(x eigenshift.Certified) {
	c.mu.Lock()
	defer c.mu.Unlock()
	key := watched.KeyOf(x.Task)
	if _, known := c.good.Get(key); !known {
		c.good.Put(key, &x)
		select {
		case c.more <- struct{}{}:
		default:
		}
	}
}

func (c *certificates) markBad(x *eigenshift.Certified) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.bad.Put(hashOf(x), struct{}{})
}

// hashOf binds everything that [aggregate.Check] looks at.
func hashOf(x *eigenshift.Certified) common.Hash {
	t := x.Task
	number := func(n uint64) []byte { return binary.BigEndian.AppendUint64(nil, n) }
	parts := [][]byte{
		number(uint64(t.ID)), crypto.Keccak256(t.Spec), number(t.Reference.Number), t.Reference.Hash[:], number(t.Deadline), t.Proposer[:],
		crypto.Keccak256(x.Response), x.Certificate.Digest[:], number(uint64(len(x.Certificate.Parts))),
	}
	for _, part := range x.Certificate.Parts {
		parts = append(parts, part.Signature[:], part.SignerKey[:])
	}
	for _, id := range x.Certificate.NonSigners {
		parts = append(parts, id[:])
	}
	return crypto.Keccak256Hash(parts...)
}
