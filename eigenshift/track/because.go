package track

import (
	"context"
	"errors"
	"strings"
)

// because is an error with a reason; the text stays that of the error.
type because struct {
	reason Reason
	err    error
}

// Because attaches a reason to an error. Nil stays nil. Errors that this one is
// wrapped into have the same reason, unless they are given another.
func Because(r Reason, err error) error {
	if err == nil {
		return nil
	}
	return &because{r, err}
}

func (b *because) Error() string       { return b.err.Error() }
func (b *because) Unwrap() error       { return b.err }
func (b *because) TrackReason() Reason { return b.reason }

// Of returns the reason of an error: the outermost that it was given. An error
// of another package can have one, too, with a method TrackReason() Reason.
// Without any the reason is Timeout when a deadline has passed, else Other; for
// nil it is the zero Reason.
func Of(err error) Reason {
	var reasoned interface{ TrackReason() Reason }
	switch {
	case err == nil:
		return Reason{}
	case errors.As(err, &reasoned) && reasoned.TrackReason() != Reason{}:
		return reasoned.TrackReason()
	case errors.Is(err, context.DeadlineExceeded):
		return Timeout
	default:
		return Other
	}
}

// MaxTextBytes bounds the texts that [Printable] returns.
const MaxTextBytes = 256

// Printable returns a text, which may come from a peer, in printable ASCII and at most
// [MaxTextBytes] bytes: fit for a log and a terminal.
func Printable(text string) string {
	text = strings.Map(func(r rune) rune {
		switch {
		case r == '\n' || r == '\t' || r == '\r':
			return ' '
		case r < ' ' || r > '~':
			return '?'
		}
		return r
	}, strings.TrimSpace(text[:min(len(text), 4*MaxTextBytes)]))
	if len(text) > MaxTextBytes {
		text = text[:MaxTextBytes-len("...")] + "..."
	}
	return text
}
