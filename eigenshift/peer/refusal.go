package peer

import (
	"fmt"
	"net/http"

	"github.com/eigenshift/avs/eigenshift"
	"github.com/eigenshift/avs/eigenshift/track"
)

// Refusal is an answer that is an error: the asker's Ask returns it. A
// [eigenshift.Responder] may return one to choose the status; an error matching
// eigenshift.ErrRefused reaches the asker as 403 with its text. Other errors of a
// Responder become status 500 without their text, which may be confidential.
type Refusal struct {
	// Status is an HTTP status between 400 and 599: 403 when the asker may not
	// propose this task, 409 when the responder has signed or settled something
	// else, 425 when its node has not seen the reference block yet, 429 when it
	// is asked too much, 503 when it cannot respond now.
	Status int
	// Reason is a short text for the asker's log.
	Reason string
	// Code is the code of a reason of package track; empty when there is none, or an
	// unknown one came over the wire.
	Code string
}

// reasonHeader carries Refusal.Code.
const reasonHeader = "Eigenshift-Reason"

// TrackReason gives the refusal its reason; see track.Of.
func (r *Refusal) TrackReason() track.Reason {
	if why, ok := track.ByCode(r.Code); ok {
		return why
	}
	switch r.Status {
	case http.StatusTooManyRequests:
		return track.Busy
	case http.StatusGatewayTimeout:
		return track.Timeout
	default:
		return track.Refused
	}
}

// knownCode returns a code if it is that of a reason, else nothing.
func knownCode(code string) string {
	if _, ok := track.ByCode(code); !ok {
		return ""
	}
	return code
}

// Error implements error.
func (r *Refusal) Error() string {
	if r.Reason == "" {
		return fmt.Sprintf("refused: %d %s", r.Status, http.StatusText(r.Status))
	}
	return fmt.Sprintf("refused: %s (%d)", r.Reason, r.Status)
}

// Is reports that a refusal with status 403 matches eigenshift.ErrRefused.
func (r *Refusal) Is(target error) bool {
	return target == eigenshift.ErrRefused && r.Status == http.StatusForbidden
}
