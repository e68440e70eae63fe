package aggregate

import (
	"slices"
	"testing"

	"github.com/ethereum/go-ethereum/common"
)

// Answers differ when those that came would be enough if they were alike; a few odd
// ones beside a quorum, or too few answers, are no such case.
func TestDividedAnswers(t *testing.T) {
	f := everybody()
	for name, c := range map[string]struct {
		answers []string // of operators 0, 1, …
		divided bool
	}{
		"none":                        {nil, false},
		"alike":                       {[]string{"a", "a", "a", "a", "a"}, false},
		"one odd, a quorum agrees":    {[]string{"b", "a", "a", "a"}, false},
		"two that differ, too few":    {[]string{"a", "b"}, false},
		"three that differ":           {[]string{"a", "b", "c"}, true},
		"two and two":                 {[]string{"a", "a", "b", "b"}, true},
		"each another":                {[]string{"a", "b", "c", "d", "e"}, true},
		"what is no answer is not":    {[]string{"a", "?b", "?c", "?d", "?e"}, false},
		"two and two, the last joins": {[]string{"a", "a", "b", "b", "b"}, false},
	} {
		t.Run(name, func(t *testing.T) {
			tally := New(f.set(t, 5000, equalStakes(5)...), NewKeys(), hash)
			for i, text := range c.answers {
				_ = tally.Add(address(i), f.answer(i, text)) // what is no answer is refused
			}
			if tally.Divided() != c.divided {
				t.Errorf("divided: %t, answers %+v", tally.Divided(), tally.Answers())
			}
		})
	}
}

func TestAnswersNameWhoGaveThem(t *testing.T) {
	f := everybody()
	tally := New(f.set(t, 5000, equalStakes(5)...), NewKeys(), hash)
	for i, text := range []string{"a", "b", "c", "b"} {
		add(t, tally, i, f.answer(i, text))
	}
	list := tally.Answers()
	if len(list) != 3 || string(list[0].Response) != "b" || !slices.Equal(list[0].Operators, []common.Address{address(1), address(3)}) {
		t.Errorf("answers %+v", list)
	}
	if digest, err := hash([]byte("b")); err != nil || list[0].Digest != digest {
		t.Errorf("digest %s", list[0].Digest)
	}
}
