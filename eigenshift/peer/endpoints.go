package peer

import (
	"context"
	"errors"
	"fmt"
	"io"
	"net/http"

	"github.com/ethereum/go-ethereum/common"

	"github.com/eigenshift/avs/eigenshift"
	"github.com/eigenshift/avs/eigenshift/protocol"
	"github.com/eigenshift/avs/eigenshift/track"
)

// operatorKey is where the context of a request has the operator that sent it.
type operatorKey struct{}

// askerOf returns the operator that sent a request.
func askerOf(r *http.Request) common.Address {
	return r.Context().Value(operatorKey{}).(common.Address)
}

// reach answers whether this operator may be handed the lead.
func (s *server) reach(w http.ResponseWriter, r *http.Request) {
	if refusal := s.agreements.refusal(askerOf(r)); refusal != nil {
		deny(w, refusal)
		return
	}
	leader, err := decodeView(r.URL.RawQuery)
	if err != nil {
		deny(w, &Refusal{http.StatusBadRequest, err.Error(), track.Malformed.Code})
		return
	}
	if err := s.responder.Ready(leader); err != nil {
		deny(w, &Refusal{http.StatusServiceUnavailable, err.Error(), track.Of(err).Code})
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

// answering answers requests whose body may be anything of at most so many bytes.
func answering[Q, A any](s *server, most int64, decode func([]byte) (Q, error), answer func(ctx context.Context, from common.Address, q Q) (A, error), encode func(A) ([]byte, error)) http.HandlerFunc {
	return s.bounded(func(w http.ResponseWriter, r *http.Request) {
		ctx, cancel := context.WithTimeout(r.Context(), s.limits.AnswerTimeout)
		defer cancel()
		body, err := io.ReadAll(http.MaxBytesReader(w, r.Body, most))
		if err != nil {
			var tooLarge *http.MaxBytesError
			if errors.As(err, &tooLarge) {
				deny(w, &Refusal{http.StatusRequestEntityTooLarge, fmt.Sprintf("more than %d bytes", tooLarge.Limit), track.Malformed.Code})
			} else {
				deny(w, &Refusal{http.StatusBadRequest, "cannot read the body", track.Malformed.Code})
			}
			return
		}
		q, err := decode(body)
		if err != nil {
			deny(w, &Refusal{http.StatusBadRequest, err.Error(), track.Malformed.Code})
			return
		}
		a, err := answer(ctx, askerOf(r), q)
		if err != nil {
			deny(w, s.refusalFor(err))
			return
		}
		encoded, err := encode(a)
		if err != nil {
			s.log.Error().Err(err).Str("path", r.URL.Path).Msg("Cannot encode own answer")
			deny(w, &Refusal{Status: http.StatusInternalServerError})
			return
		}
		w.Header().Set("Content-Type", contentType)
		// An error here is the asker's connection, which it sees by itself.
		_, _ = w.Write(encoded)
	})
}

// refusalFor is the part of an error that the asker may see.
func (s *server) refusalFor(err error) *Refusal {
	var refusal *Refusal
	why := track.Of(err).Code
	switch {
	case errors.As(err, &refusal) && refusal.Status >= 400 && refusal.Status <= 599:
		return refusal
	case errors.Is(err, eigenshift.ErrRefused):
		return &Refusal{http.StatusForbidden, err.Error(), why}
	case errors.Is(err, context.DeadlineExceeded):
		return &Refusal{http.StatusGatewayTimeout, "no response in time", why}
	case errors.Is(err, context.Canceled):
		return &Refusal{http.StatusServiceUnavailable, "stopping, or no longer asked", track.Stopping.Code}
	default:
		s.log.Warn().Str("reason", why).Err(err).Msg("Cannot respond to a task")
		return &Refusal{Status: http.StatusInternalServerError, Code: why}
	}
}

// protocol compares with the asker's agreed parameters, and answers with this operator's.
func (s *server) protocol(w http.ResponseWriter, r *http.Request) {
	from := askerOf(r)
	text, err := io.ReadAll(http.MaxBytesReader(w, r.Body, protocol.MaxTextBytes))
	if err == nil {
		err = s.agreements.compare(from, text)
	}
	if err != nil {
		deny(w, &Refusal{http.StatusBadRequest, err.Error(), track.Malformed.Code})
		return
	}
	w.Header().Set("Content-Type", "text/plain; charset=us-ascii")
	// An error here is the asker's connection, which it sees by itself.
	_, _ = io.WriteString(w, s.agreements.own.Text())
}

// adjacent passes only requests of operators whose protocol version is adjacent. Operators
// of version 1 do not know of versions, so the answer names the reason.
func (s *server) adjacent(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		from := askerOf(r)
		if refusal := s.agreements.refusal(from); refusal != nil && refusal.Code == track.VersionNotAdjacent.Code {
			deny(w, refusal)
			return
		}
		next.ServeHTTP(w, r)
	})
}

func deny(w http.ResponseWriter, r *Refusal) {
	w.Header().Set("Content-Type", "text/plain; charset=us-ascii")
	w.Header().Set(reasonHeader, knownCode(r.Code))
	w.WriteHeader(r.Status)
	_, _ = io.WriteString(w, track.Printable(r.Reason[:min(len(r.Reason), track.MaxTextBytes)]))
}
