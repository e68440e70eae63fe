package transaction

import "slices"

// queue is the entries that are on their way, ascending by nonce.
type queue []*entry

// insert puts an entry behind those of lower nonces, and before those of its own.
func (q *queue) insert(e *entry) {
	at, _ := slices.BinarySearchFunc(*q, e.nonce, func(p *entry, nonce uint64) int {
		if p.nonce < nonce {
			return -1
		}
		return 1
	})
	*q = slices.Insert(*q, at, e)
}

func (q *queue) remove(e *entry) {
	*q = slices.DeleteFunc(*q, func(p *entry) bool { return p == e })
}

// replace puts an entry in the place of one that nobody waits for, which either may be
// mined from now on.
func (q queue) replace(old, e *entry) {
	e.rivals = append(slices.Clone(old.rivals), old)
	old.rivals = nil
	q[slices.Index(q, old)] = e
}

// isLast says that no other entry waits behind one.
func (q queue) isLast(e *entry) bool { return q[len(q)-1] == e }

func (q queue) hasNonce(nonce uint64) bool {
	return slices.ContainsFunc(q, func(e *entry) bool { return e.nonce == nonce })
}

// free returns the lowest nonce from base on that no entry has.
func (q queue) free(base uint64) uint64 {
	for _, e := range q {
		if e.nonce == base {
			base++
		}
	}
	return base
}
