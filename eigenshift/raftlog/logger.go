package raftlog

import (
	"errors"
	"fmt"
	"io"
	"slices"
	"sync"
	"time"

	"github.com/hashicorp/go-hclog"
	"github.com/rs/zerolog"

	"github.com/eigenshift/avs/eigenshift/guard"
	"github.com/eigenshift/avs/eigenshift/recent"
)

// newLogger returns a logger for Raft that writes to zerolog.
func newLogger(to zerolog.Logger, now func() time.Time) hclog.Logger {
	intercept := hclog.NewInterceptLogger(&hclog.LoggerOptions{Name: "raft", Level: hclog.Off, Output: io.Discard})
	intercept.RegisterSink(&sink{to: to, now: now, seen: recent.New[string, *repeat](maxSeen)})
	return intercept
}

const (
	// repeatPause is the time in which a message is written once. Raft reports a peer
	// that is down several times a second.
	repeatPause = 10 * time.Second
	// maxSeen bounds the remembered texts; Raft has about a hundred.
	maxSeen = 256
)

// sink is an hclog sink. Elections are everyday business in a cluster that rotates its leader: what Raft
// says of them is for who looks for a fault of Raft, and its errors are warnings.
type sink struct {
	to  zerolog.Logger
	now func() time.Time

	mu   sync.Mutex
	seen *recent.Map[string, *repeat]
}

type repeat struct {
	next       time.Time
	suppressed int
}

func (s *sink) Accept(_ string, level hclog.Level, msg string, args ...any) {
	to := zerolog.TraceLevel
	switch {
	case level >= hclog.Error && !slices.ContainsFunc(args, succeeded):
		to = zerolog.WarnLevel
	case level >= hclog.Info:
		to = zerolog.DebugLevel
	}
	event := s.to.WithLevel(to)
	if s.to.GetLevel() > to || !event.Enabled() {
		return
	}
	suppressed, ok := s.admit(msg)
	if !ok {
		return
	}
	for i := 0; i+1 < len(args); i += 2 {
		key, _ := args[i].(string)
		switch value := args[i+1].(type) {
		case error:
			event = event.AnErr(rename(key), value)
		case string:
			event = event.Str(rename(key), value)
		case hclog.Format:
			event = event.Str(rename(key), fmt.Sprintf(value[0].(string), value[1:]...))
		default:
			event = event.Str(rename(key), fmt.Sprint(value))
		}
	}
	if suppressed > 0 {
		event = event.Int("suppressed", suppressed)
	}
	event.Msg("raft: " + msg)
}

// admit reports whether a text may be written now, and how often it was suppressed since
// the last time.
func (s *sink) admit(msg string) (suppressed int, ok bool) {
	s.mu.Lock()
	defer s.mu.Unlock()
	now := s.now()
	r, known := s.seen.Get(msg)
	if !known {
		r = new(repeat)
		s.seen.Put(msg, r)
	}
	if now.Before(r.next) {
		r.suppressed++
		return 0, false
	}
	suppressed = r.suppressed
	*r = repeat{next: now.Add(repeatPause)}
	return suppressed, true
}

// succeeded reports whether an argument is the error of a leader that handed over before
// it knew of its successor.
func succeeded(arg any) bool {
	err, _ := arg.(error)
	return errors.Is(err, guard.ErrSucceeded)
}

// rename uses this project's names for fields.
func rename(key string) string {
	if key == "error" {
		return zerolog.ErrorFieldName
	}
	return key
}
