// Package mode is what an operator takes part in, as whoever runs it has said.
package mode

import (
	"sync/atomic"

	"github.com/eigenshift/avs/eigenshift/track"
)

// Mode is what an operator takes part in.
type Mode uint32

const (
	// Active operators take part in everything.
	Active Mode = iota
	// Drained operators answer others. They lead and propose nothing, and submit only what
	// they have proposed.
	Drained
	// Paused operators do not answer either.
	Paused
)

// Reason is why an operator in this mode does not lead; the zero reason when it would.
func (m Mode) Reason() track.Reason { return [...]track.Reason{{}, track.Drained, track.Paused}[m] }

func (m Mode) String() string { return [...]string{"active", "drained", "paused"}[m] }

// Switch holds the mode of an operator that works. Make it with [NewSwitch]. Safe for concurrent use.
type Switch struct {
	now     atomic.Uint32
	changed chan struct{}
}

// NewSwitch returns a switch that stands at [Active].
func NewSwitch() *Switch { return &Switch{changed: make(chan struct{}, 1)} }

// Mode returns the present mode.
func (s *Switch) Mode() Mode { return Mode(s.now.Load()) }

// Set changes the mode.
func (s *Switch) Set(m Mode) {
	s.now.Store(uint32(m))
	select {
	case s.changed <- struct{}{}:
	default: // it is about to be looked at
	}
}

// Changed receives after the mode has changed; one reader.
func (s *Switch) Changed() <-chan struct{} { return s.changed }
