// Package rotation assigns operators their parts: proposer, voter, stand-in. Everything in
// it is pure, and the same on all operators that see the same chain.
//
//   - A [Policy] orders the operators for the next turn as leader and proposer: a function
//     of the proposers before, of the operator set and of a seed. It does not know which
//     operators are up: the leader hands over to the first of the order that it reaches.
//   - A [Committee] chooses which operators vote in Raft.
//   - The fallback: [FallbackOrder] names the stand-ins for a slot that is overdue, and a
//     [FallbackSlot] says when the window of each opens. A stand-in needs no log: Raft may be
//     wedged on every operator, or be led by liars; slots settle nevertheless, later, as
//     long as the stake threshold is honest and connected.
package rotation

import (
	"cmp"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/eigenshift/avs/eigenshift"
)

// Policy orders the operators of a set, each exactly once: the one that should propose next
// comes first. history is the proposers of the last tasks, newest first; entries beyond
// MaxHistory are not used. The same arguments give the same order, and are not changed.
//
// The proposer of the newest task comes last, because the contract refuses two tasks of one
// proposer in a row while its grace period lasts; where that is zero, a policy may put it
// first, and leadership stays.
type Policy func(history []common.Address, set *eigenshift.OperatorSet, seed common.Hash) []common.Address

// MaxHistory is how many entries of the history the policies use. Round robin needs one less than
// there are operators, and more while operators come and go; stake-weighted rotation needs a
// few times as many, and gets as exact as one turn in the number it is given.
const MaxHistory = 2 * eigenshift.MaxOperators

// RoundRobin returns the policy that takes the operators in turn: first those
// that never proposed, by address, then the one whose last turn was longest ago.
//
// While all take their turns the shares are exactly even. An operator that was passed over, or
// joins, is first in line and gets one turn, not those that it missed. No operator waits for
// more turns of others than there are others that can propose. The seed is not used.
func RoundRobin() Policy {
	return func(history []common.Address, set *eigenshift.OperatorSet, _ common.Hash) []common.Address {
		age := ages(recent(history), set)
		return order(history, set, func(a, b int) int { return cmp.Compare(age[b], age[a]) })
	}
}

// StakeWeighted returns the policy that gives turns in proportion to stake; with
// several quorums, to the mean of an operator's shares in them.
//
// It is stride scheduling, replayed over the history. Every operator has a stride, the inverse
// of its stake, and a position; each turn moves an operator on by its stride, and the one that
// is furthest behind is next. Over as many turns as the history has, shares are right to a
// turn or two. An operator that was passed over is next when it is back, and does not catch up.
//
// No operator takes two turns in a row, so one with more than half of the stake gets half of
// the turns. One with less than about 1/(2·MaxHistory) of it is hardly ever first, so that dust
// buys no turns; operators without stake come after all others. The seed is not used.
func StakeWeighted() Policy {
	return func(history []common.Address, set *eigenshift.OperatorSet, _ common.Hash) []common.Address {
		history = recent(history)
		age, position := ages(history, set), positions(history, set)
		return order(history, set, func(a, b int) int {
			return cmp.Or(cmp.Compare(position[a], position[b]), cmp.Compare(age[b], age[a]))
		})
	}
}

// Seeded returns the policy that draws: the order follows from the seed and the operators'
// addresses, each order as likely as any other for a seed that nobody can foresee. Before
// the seed is known, all but the newest proposer are equally likely to be next.
//
// The engine's seed is the hash of the block in which the last task has settled, which its
// submitter and block producers can influence. So the policy makes it hard to attack a proposer
// in advance, but is no fair lottery. Shares are even in the long run only.
func Seeded() Policy {
	return func(history []common.Address, set *eigenshift.OperatorSet, seed common.Hash) []common.Address {
		lots := make([]common.Hash, len(set.Operators))
		for i, op := range set.Operators {
			lots[i] = crypto.Keccak256Hash(seed[:], op.Address[:])
		}
		return order(history, set, func(a, b int) int { return lots[a].Cmp(lots[b]) })
	}
}

// Sticky returns a policy that lets an operator propose k tasks in a row, and then follows
// next with the history of such stretches, one entry each, so that shares are those of next:
// fewer hand-overs, longer turns. A stretch ends early when the operator fails and another
// one proposes.
//
// With k above 1 the contract's grace period must be zero: it refuses two tasks
// of one proposer in a row until that is over.
func Sticky(k int, next Policy) Policy {
	if k <= 1 {
		return next
	}
	return func(history []common.Address, set *eigenshift.OperatorSet, seed common.Hash) []common.Address {
		stretches, newest := stretchesOf(history, k)
		list := next(stretches, set, seed)
		if newest == 0 || newest == k || set.Index(history[0]) < 0 {
			return list
		}
		// The newest proposer goes on; the others follow in next's order.
		stays := slices.DeleteFunc(slices.Clone(list), func(a common.Address) bool { return a == history[0] })
		return slices.Insert(stays, 0, history[0])
	}
}

// stretchesOf joins up to k tasks of one proposer in a row, counted from the oldest, to one entry
// each, and returns how many the newest has.
func stretchesOf(history []common.Address, k int) (stretches []common.Address, newest int) {
	for _, a := range slices.Backward(history) {
		if n := len(stretches); n > 0 && stretches[n-1] == a && newest < k {
			newest++
			continue
		}
		stretches, newest = append(stretches, a), 1
	}
	slices.Reverse(stretches)
	return stretches, newest
}

func recent(history []common.Address) []common.Address {
	return history[:min(len(history), MaxHistory)]
}

// ages returns how many turns ago each operator had its last turn: 0 for the newest
// proposer, len(history) for operators that are not in the history.
func ages(history []common.Address, set *eigenshift.OperatorSet) []int {
	list := make([]int, len(set.Operators))
	for i := range list {
		list[i] = len(history)
	}
	for age, a := range slices.Backward(history) {
		if i := set.Index(a); i >= 0 {
			list[i] = age
		}
	}
	return list
}

// order returns the operators in the order of compare, whose arguments are indices, then by
// address, and the newest proposer last.
func order(history []common.Address, set *eigenshift.OperatorSet, compare func(a, b int) int) []common.Address {
	indices := make([]int, len(set.Operators))
	for i := range indices {
		indices[i] = i // ascending by address, and the sort below is stable
	}
	newest := func(i int) int {
		if len(history) > 0 && history[0] == set.Operators[i].Address {
			return 1
		}
		return 0
	}
	slices.SortStableFunc(indices, func(a, b int) int {
		return cmp.Or(cmp.Compare(newest(a), newest(b)), compare(a, b))
	})
	list := make([]common.Address, len(indices))
	for n, i := range indices {
		list[n] = set.Operators[i].Address
	}
	return list
}

const (
	// lap is the stride of the smallest share, 1. MaxHistory of them fit into 63 bits;
	// the stride of eigenshift.AllShares is 2^20, so that integer division makes an error
	// of less than a millionth.
	lap = 1 << 52
	// never is the position of operators without stake.
	never = 1 << 63
)

// positions replays the history and returns the position of each operator after it. All
// start half a stride ahead, so that those with much stake come first and each has its first
// turn in the middle of its share of turns.
func positions(history []common.Address, set *eigenshift.OperatorSet) []uint64 {
	strides := make([]uint64, len(set.Operators))
	list := make([]uint64, len(set.Operators))
	for i, w := range set.Shares() {
		list[i] = never
		if w > 0 {
			strides[i] = lap / w
			list[i] = strides[i] / 2
		}
	}
	previous := -1
	for _, a := range slices.Backward(history) {
		turn := set.Index(a)
		if turn < 0 || strides[turn] == 0 {
			previous = turn
			continue
		}
		at, front := list[turn], uint64(never)
		for i := range list {
			if i == previous || i == turn {
				continue // i could not take this turn
			}
			if list[i] < at { // i was due before, and was passed over
				list[i] = min(at, list[i]+strides[i])
			}
			front = min(front, list[i])
		}
		// An operator that had its turn too early, by an election or with a former
		// stake, is one stride ahead of the others, not more.
		list[turn] = min(at, front) + strides[turn]
		previous = turn
	}
	return list
}
