package aggregate

import (
	"math/bits"

	"github.com/eigenshift/avs/eigenshift/bn254"
)

// tellApart divides shares whose sum does not verify into good and bad ones.
func (t *Tally) tellApart(g *group, shares []share) (good, bad []share) {
	defects := func(n int) string {
		var all []byte
		for _, s := range t.sum(g, shares[:n]) {
			d := bn254.NoDefect
			if s.keys > 0 {
				d = bn254.DefectOf(s.key, g.message, s.signature)
			}
			all = append(all, d[:]...)
		}
		return string(all)
	}
	var none []byte
	for range g.sums {
		none = append(none, bn254.NoDefect[:]...)
	}
	at := 0
	for _, i := range findBad(0, len(shares), string(none), defects(len(shares)), defects) {
		good, bad = append(good, shares[at:i]...), append(bad, shares[i])
		at = i + 1
	}
	return append(good, shares[at:]...), bad
}

// findBad returns which shares from one up to another are bad, ascending. defect tells the defect
// of the first n; before and after are those at both ends. Where they are the same, all shares
// between add up well; a single share between others is bad by itself, whoever else is.
//
// One defect in the middle says of both halves whether a bad one is in them. With that, and halves
// that are powers of two, k bad ones of n take at most k·log₂(n/k)+k defects, the one of all n
// aside: one for each part of two or more that has a bad share.
func findBad[D comparable](from, to int, before, after D, defect func(n int) D) []int {
	if before == after {
		return nil
	}
	if to-from == 1 {
		return []int{from}
	}
	middle := from + 1<<(bits.Len(uint(to-from-1))-1) // at the greatest power of two below their number
	between := defect(middle)
	var halves [2][]int
	sideBySide(2, func(half int) {
		if half == 0 {
			halves[0] = findBad(from, middle, before, between, defect)
		} else {
			halves[1] = findBad(middle, to, between, after, defect)
		}
	})
	return append(halves[0], halves[1]...)
}
