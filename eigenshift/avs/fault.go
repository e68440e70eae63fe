package avs

import (
	"errors"
	"fmt"
	"runtime"
	"runtime/debug"
	"strings"

	"github.com/eigenshift/avs/eigenshift/track"
)

// Fault is what the AVS's code did instead of returning: it panicked or hung.
type Fault struct {
	Reason track.Reason // track.AVSPanicked or track.AVSHangs
	Place  string       // the function and line that panicked; empty when none did
	Stack  []byte       // of the panic; nil when there was none

	text  string
	cause error
}

// Error implements error.
func (f *Fault) Error() string { return f.text }

// Unwrap returns why the time of a call that hangs was over.
func (f *Fault) Unwrap() error { return f.cause }

// TrackReason makes the fault's reason that of the error: see [track.Of].
func (f *Fault) TrackReason() track.Reason { return f.Reason }

// Because gives a reason to a failure of the AVS's code, unless that is a [Fault],
// whose own reason says more.
func Because(r track.Reason, err error) error {
	if fault := (*Fault)(nil); errors.As(err, &fault) {
		r = fault.Reason
	}
	return track.Because(r, err)
}

// maxPanicText bounds what is kept of the text of a panic, in bytes.
const maxPanicText = 256

// panicked describes a panic. It is called while the panic is being recovered from.
func panicked(call string, p any) *Fault {
	text := fmt.Sprint(p)
	if len(text) > maxPanicText {
		text = strings.ToValidUTF8(text[:maxPanicText], "") + "…"
	}
	place := placeOfPanic()
	return &Fault{
		Reason: track.AVSPanicked, Place: place, Stack: debug.Stack(),
		text: fmt.Sprintf("%s panicked at %s: %s", call, place, text),
	}
}

// placeOfPanic finds the function and line that panicked: the first on the stack that
// is not the runtime's, below the runtime's own that deal with the panic.
func placeOfPanic() string {
	callers := make([]uintptr, 64)
	frames := runtime.CallersFrames(callers[:runtime.Callers(1, callers)])
	for inside := false; ; {
		frame, more := frames.Next()
		internal := strings.HasPrefix(frame.Function, "runtime.")
		if inside && !internal {
			file := frame.File[strings.LastIndexByte(frame.File, '/')+1:]
			return fmt.Sprintf("%s (%s:%d)", frame.Function, file, frame.Line)
		}
		inside = inside || internal && strings.Contains(frame.Function, "panic")
		if !more {
			return "an unknown place"
		}
	}
}
