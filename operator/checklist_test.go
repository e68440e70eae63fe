package operator

import (
	"bytes"
	"errors"
	"testing"
)

// A check that needs one that failed is not made, and the list is as permanent as its worst failure.
func TestChecklist(t *testing.T) {
	passing := func() (string, error) { return "well", nil }
	failing := func(err error) func() (string, error) { return func() (string, error) { return "", err } }
	var out bytes.Buffer
	l := checklist{out: &out}
	l.check("one", nil, passing)
	if err := l.err(); err != nil {
		t.Errorf("nothing failed: %v", err)
	}
	l.check("two", nil, failing(errors.New("first\nsecond")))
	l.check("three", []string{"one", "two"}, func() (string, error) { t.Error("made"); return "", nil })
	l.check("four", []string{"three"}, func() (string, error) { t.Error("made"); return "", nil })
	l.check("five", nil, failing(errUnknown{"there is nobody"}))
	if err := l.err(); exitCode(err) != exitFailure {
		t.Errorf("%v", err)
	}
	l.check("six", []string{"one", "five"}, failing(permanent(errors.New("wrong"))))
	if err := l.err(); exitCode(err) != exitPermanent || err.Error() != "2 checks failed" {
		t.Errorf("%v", err)
	}
	const want = `ok      one                 well
FAILED  two                 first; second
-       three               not checked, since two failed
-       four                not checked, since three failed
-       five                not checked: there is nobody
FAILED  six                 wrong
`
	if out.String() != want {
		t.Errorf("printed\n%s", &out)
	}
}
