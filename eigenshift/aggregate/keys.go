package aggregate

import (
	"sync"

	"github.com/eigenshift/avs/eigenshift"
	"github.com/eigenshift/avs/eigenshift/bn254"
	"github.com/eigenshift/avs/eigenshift/recent"
)

// Keys remembers parsed public keys across tasks, because checking that a point is in the
// subgroup is slow. It is safe for concurrent use.
type Keys struct {
	mu     sync.Mutex
	parsed *recent.Map[eigenshift.G2Key, parsedKey]
}

// maxKeys bounds the cache: the operators of a full set, and as many former ones.
const maxKeys = 2 * eigenshift.MaxOperators

type parsedKey struct {
	key bn254.G2
	err error
}

// NewKeys returns an empty cache.
func NewKeys() *Keys { return &Keys{parsed: recent.New[eigenshift.G2Key, parsedKey](maxKeys)} }

// Parse is [bn254.ParseG2Key], once for each key.
func (k *Keys) Parse(key eigenshift.G2Key) (bn254.G2, error) {
	k.mu.Lock()
	found, ok := k.parsed.Get(key)
	k.mu.Unlock()
	if ok {
		return found.key, found.err
	}
	found.key, found.err = bn254.ParseG2Key(key)
	k.mu.Lock()
	defer k.mu.Unlock()
	k.parsed.Put(key, found)
	return found.key, found.err
}
