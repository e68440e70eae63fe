package engine

import (
	"context"
	"encoding/binary"
	"fmt"
	"slices"
	"sync"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/rs/zerolog"

	"github.com/eigenshift/avs/eigenshift"
	"github.com/eigenshift/avs/eigenshift/aggregate"
	"github.com/eigenshift/avs/eigenshift/lifecycle"
	"github.com/eigenshift/avs/eigenshift/track"
)

// A certificate in the log is what its leader claims. An operator acts on it only
// once it has verified it against the operator set at the reference block.

// certificates is what this operator has found out about certificates: one for
// each task that is good, and those that are not. The log may have a bad one
// after a good one: a task for which a good one was seen stays certified here.
type certificates struct {
	mu    sync.Mutex
	good  map[taskKey]*eigenshift.Certified
	bad   map[common.Hash]bool
	goods []taskKey     // oldest first
	bads  []common.Hash // oldest first
}

// rememberedCertificates bounds the good ones, and the bad ones.
const rememberedCertificates = 64

// verdict is what is known of the certificate in a log entry.
type verdict uint8

const (
	unverified verdict = iota
	good
	bad
)

// verified returns a good certificate of a task; nil when none is known.
func (c *certificates) verified(t eigenshift.EncodedTask) *eigenshift.Certified {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.good[keyOf(t)]
}

// verdict says what is known of the certificate of a certified entry.
func (c *certificates) verdict(e lifecycle.Entry) verdict {
	c.mu.Lock()
	defer c.mu.Unlock()
	switch {
	case c.good[keyOf(e.Task)] != nil:
		return good
	case c.bad[hashOf(e.Certified)]:
		return bad
	default:
		return unverified
	}
}

// approve notes a good certificate.
func (c *certificates) approve(x eigenshift.Certified) {
	c.mu.Lock()
	defer c.mu.Unlock()
	key := keyOf(x.Task)
	if c.good[key] != nil {
		return
	}
	if c.good == nil {
		c.good = make(map[taskKey]*eigenshift.Certified)
	}
	c.good[key] = &x
	if c.goods = append(c.goods, key); len(c.goods) > rememberedCertificates {
		delete(c.good, c.goods[0])
		c.goods = c.goods[1:]
	}
}

// newest returns the good certificates, the one that was noted last first.
func (c *certificates) newest() []eigenshift.Certified {
	c.mu.Lock()
	defer c.mu.Unlock()
	list := make([]eigenshift.Certified, 0, len(c.goods))
	for _, key := range slices.Backward(c.goods) {
		list = append(list, *c.good[key])
	}
	return list
}

// condemn notes a bad one.
func (c *certificates) condemn(x *eigenshift.Certified) {
	c.mu.Lock()
	defer c.mu.Unlock()
	hash := hashOf(x)
	if c.bad[hash] {
		return
	}
	if c.bad == nil {
		c.bad = make(map[common.Hash]bool)
	}
	c.bad[hash] = true
	if c.bads = append(c.bads, hash); len(c.bads) > rememberedCertificates {
		delete(c.bad, c.bads[0])
		c.bads = c.bads[1:]
	}
}

// Certificates returns the newest certificates that this operator has made or verified,
// the newest first: at most one for each task that was opened, settled or not. The caller
// must not change them. Safe for concurrent use.
func (e *Engine) Certificates() []eigenshift.Certified { return e.certificates.newest() }

// hashOf binds everything that Check looks at.
func hashOf(x *eigenshift.Certified) common.Hash {
	key := keyOf(x.Task)
	number := func(n uint64) []byte { return binary.BigEndian.AppendUint64(nil, n) }
	parts := [][]byte{
		number(uint64(key.id)), crypto.Keccak256(x.Task.Spec), number(key.reference.Number), key.reference.Hash[:], number(key.deadline), key.proposer[:],
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

// verify judges the certificate that the log has for a task.
func (e *Engine) verify(ctx context.Context, id eigenshift.TaskID) error {
	entry, ok := e.log.State().Get(id)
	if !ok || entry.Phase != lifecycle.PhaseCertified {
		return nil
	}
	set, err := e.registry.OperatorSet(ctx, entry.Task.Reference.Number)
	if err != nil {
		return track.Because(track.NoOperatorSet, fmt.Errorf("verify certificate: %w", err))
	}
	why := e.judge(set, entry)
	if why == nil {
		e.certificates.approve(*entry.Certified)
		e.compareOwn(set, *entry.Certified)
		return nil
	}
	e.certificates.condemn(entry.Certified)
	e.track.Failed(id, track.Certify, track.Because(track.BadCertificate, why))
	e.event(zerolog.WarnLevel, id).Str("reason", track.BadCertificate.Code).Err(why).Msg("the log has a certificate that is not valid")
	return nil
}

func (e *Engine) judge(set *eigenshift.OperatorSet, entry lifecycle.Entry) error {
	digest, err := e.avs.Digest(entry.Task, entry.Certified.Response)
	if err != nil {
		return fmt.Errorf("%w: %w", aggregate.ErrCertificate, err)
	}
	return aggregate.Check(set, e.keys, digest, entry.Certified.Certificate)
}

// lacksCertificate reports whether a task is open, or is certified by what is none.
func (e *Engine) lacksCertificate(entry lifecycle.Entry) bool {
	return entry.Phase == lifecycle.PhaseOpen || entry.Phase == lifecycle.PhaseCertified && e.certificates.verdict(entry) == bad
}
