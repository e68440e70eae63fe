package aggregate

import "slices"

// findBad returns the shares that do not verify, with less than two calls of verify for each.
func findBad[S any](shares []S, verify func([]S) bool) []S {
	switch {
	case verify(shares):
		return nil
	case len(shares) == 1:
		return slices.Clone(shares)
	default:
		return bisect(shares, verify)
	}
}

// bisect is findBad for shares that are known not to verify together. If the left half does,
// the right half does not, without another pairing. A single share is always checked itself,
// so that no operator is named by inference.
func bisect[S any](shares []S, verify func([]S) bool) []S {
	if len(shares) == 1 {
		return findBad(shares, verify)
	}
	half := len(shares) / 2
	bad := findBad(shares[:half], verify)
	if len(bad) == 0 {
		return bisect(shares[half:], verify)
	}
	return append(bad, findBad(shares[half:], verify)...)
}
