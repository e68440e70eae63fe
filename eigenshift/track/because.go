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

// Because attaches a reason to an error, and to those that it is wrapped into. Nil stays nil.
func Because(r Reason, err error) error {
	if err == nil {
		return nil
	}
	return &because{r, err}
}

func (b *because) Error() string       { return b.err.Error() }
func (b *because) Unwrap() error       { return b.err }
func (b *because) TrackReason() Reason { return b.reason }

// Of returns the outermost reason that an error was given, or has by a method TrackReason()
// Reason. Without any it is Timeout when a deadline has passed, else Other; zero for nil.
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

// Printable returns a text, which may come from a peer, in at most [MaxTextBytes] of printable ASCII.
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
