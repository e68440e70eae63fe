package aggregate

import (
	"slices"

	"github.com/ethereum/go-ethereum/common"

	"github.com/eigenshift/avs/eigenshift"
)

// Answer is a response with the operators that gave it.
type Answer struct {
	Response  []byte
	Digest    eigenshift.Digest
	Operators []common.Address // in the set's order
}

// Answers returns the different responses, the one of most operators first. Signatures that
// are not checked yet count as good.
func (t *Tally) Answers() []Answer {
	list := make([]Answer, 0, len(t.groups))
	for _, g := range t.groups {
		a := Answer{Response: []byte(g.response), Digest: g.digest}
		for i, s := range t.standings {
			if s.group == g && !s.out {
				a.Operators = append(a.Operators, t.set.Operators[i].Address)
			}
		}
		if len(a.Operators) > 0 {
			list = append(list, a)
		}
	}
	slices.SortStableFunc(list, func(a, b Answer) int { return len(b.Operators) - len(a.Operators) })
	return list
}

// Divided reports whether the stake of all answers would meet the threshold if they were
// alike, while that of no response does.
func (t *Tally) Divided() bool {
	if len(t.groups) < 2 || t.Reached() {
		return false
	}
	all := t.newGroup(nil, eigenshift.Digest{}).stake
	for _, g := range t.groups {
		for q := range all {
			all[q].Add(all[q], g.stake[q])
		}
	}
	return t.set.Reached(all)
}
