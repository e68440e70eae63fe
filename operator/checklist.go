package operator

import (
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"
)

// checklist is checks that are made one after the other, with a line for each.
type checklist struct {
	out    io.Writer
	failed []string // names
	causes []error
	broken error // of out
}

// errUnknown marks what could not be found out, for a reason that is no failure.
type errUnknown struct{ why string }

func (e errUnknown) Error() string { return e.why }

// check makes a check, unless one that it needs has failed, and prints what came of it.
func (l *checklist) check(name string, needs []string, do func() (string, error)) {
	for _, need := range needs {
		if slices.Contains(l.failed, need) {
			l.failed = append(l.failed, name) // for those that need this one
			l.print("-", name, "not checked, since "+need+" failed")
			return
		}
	}
	detail, err := do()
	var unknown errUnknown
	switch {
	case errors.As(err, &unknown):
		l.print("-", name, "not checked: "+unknown.why)
	case err != nil:
		l.failed = append(l.failed, name)
		l.causes = append(l.causes, err)
		l.print("FAILED", name, err.Error())
	default:
		l.print("ok", name, detail)
	}
}

func (l *checklist) print(state, name, detail string) {
	_, err := fmt.Fprintf(l.out, "%-6s  %-18s  %s\n", state, name, oneLine(detail))
	l.broken = errors.Join(l.broken, err)
}

// oneLine makes a line of a text that may have several.
func oneLine(text string) string {
	return strings.Join(strings.FieldsFunc(text, func(r rune) bool { return r == '\n' || r == '\r' }), "; ")
}

// err says how many checks have failed. It is permanent when one of the failures is: it would end a
// running operator.
func (l *checklist) err() error {
	if l.broken != nil || len(l.causes) == 0 {
		return l.broken
	}
	err := fmt.Errorf("%d checks failed", len(l.causes))
	if slices.ContainsFunc(l.causes, isPermanent) {
		return permanent(err)
	}
	return err
}
