package aggregate

import (
	"slices"
	"sync"

	"github.com/eigenshift/avs/eigenshift"
	"github.com/eigenshift/avs/eigenshift/bn254"
	"github.com/eigenshift/avs/eigenshift/recent"
)

// Keys remembers parsed public keys across tasks, because checking that a point is in the
// subgroup is slow, and the sum of the keys of the last set. It is safe for concurrent use.
type Keys struct {
	mu     sync.Mutex
	parsed *recent.Map[eigenshift.G2Key, parsedKey]
	last   *roll // nil before the first set
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

// Prepare parses the keys of a set's operators, on all cores, and adds them up. Called when the
// set is seen, it takes that out of the way of the first task: 0.1 ms for each new key.
func (k *Keys) Prepare(set *eigenshift.OperatorSet) { k.roll(set) }

// roll returns the keys of a set.
func (k *Keys) roll(set *eigenshift.OperatorSet) *roll {
	k.mu.Lock()
	last := k.last
	k.mu.Unlock()
	if last != nil && last.of(set) {
		return last
	}
	r := k.newRoll(set)
	k.mu.Lock()
	defer k.mu.Unlock()
	k.last = r
	return r
}

// roll is the keys of a set's operators, in its order, with their sums. It is never changed.
type roll struct {
	set    *eigenshift.OperatorSet
	keys   []parsedKey
	counts [][]int    // as OperatorSet.Counts
	whole  []bn254.G2 // for each part of a certificate, the sum of all usable keys that count
}

func (k *Keys) newRoll(set *eigenshift.OperatorSet) *roll {
	r := &roll{set: set, keys: make([]parsedKey, len(set.Operators)), counts: make([][]int, len(set.Operators))}
	sideBySide(len(r.keys), func(i int) { r.keys[i].key, r.keys[i].err = k.Parse(set.Operators[i].G2) })
	all := make([]bool, len(r.keys))
	for i, op := range set.Operators {
		r.counts[i] = set.Counts(op)
		all[i] = r.keys[i].err == nil
	}
	for part := range set.Parts() {
		r.whole = append(r.whole, bn254.SumG2(r.listed(part, all)))
	}
	return r
}

// of reports whether the roll is that of a set too, which has the same operators, with stake in
// the same quorums.
func (r *roll) of(set *eigenshift.OperatorSet) bool {
	if r.set == set {
		return true
	}
	return len(r.whole) == set.Parts() && slices.EqualFunc(r.set.Operators, set.Operators, func(a, b eigenshift.Operator) bool {
		return a.Address == b.Address && a.G2 == b.G2 && slices.Equal(r.set.Counts(a), set.Counts(b))
	})
}

// sum returns the sum of the keys of some operators, which are usable, in a part: where most
// operators are in, that is the sum of all less the others'.
func (r *roll) sum(part int, in []bool) bn254.G2 {
	others := make([]bool, len(in))
	for i := range in {
		others[i] = !in[i] && r.keys[i].err == nil
	}
	there, missing := r.listed(part, in), r.listed(part, others)
	if len(there) <= len(missing) {
		return bn254.SumG2(there)
	}
	return r.whole[part].Less(missing)
}

// listed returns the keys of some operators in a part, each as often as it counts.
func (r *roll) listed(part int, in []bool) []bn254.G2 {
	list := make([]bn254.G2, 0, len(in))
	for i := range in {
		if in[i] {
			for range r.counts[i][part] {
				list = append(list, r.keys[i].key)
			}
		}
	}
	return list
}
