package tracing

import (
	"context"
	"errors"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/rs/zerolog"

	"github.com/eigenshift/avs/eigenshift"
	"github.com/eigenshift/avs/eigenshift/recent"
	"github.com/eigenshift/avs/eigenshift/track"
)

// Config says whose tasks are traced.
type Config struct {
	Receiver    *Receiver
	Program     string
	Version     string
	Operator    common.Address
	ChainID     uint64
	TaskManager common.Address
	Logger      zerolog.Logger
}

// Exporter exports the tasks of one operator. It belongs to one goroutine.
type Exporter struct {
	cfg     Config
	told    *recent.Map[eigenshift.TaskID, time.Time] // when the tasks that were exported began
	waiting []track.Task                              // to be sent, the oldest first
	failing bool                                      // which was logged
	next    time.Time                                 // not to be sent before
	pause   time.Duration
}

const (
	// remembered is more tasks than the tracker has.
	remembered = 256
	// maxWaiting is how many tasks wait for a receiver that is down; older ones are dropped.
	maxWaiting = 256
	// look is the time between two looks at the tasks.
	look         = time.Second
	longestPause = time.Minute
	// leaving bounds how long the last traces may take.
	leaving = 3 * time.Second
)

// New returns an exporter.
func New(cfg Config) *Exporter {
	return &Exporter{cfg: cfg, told: recent.New[eigenshift.TaskID, time.Time](remembered), pause: look}
}

// Follow exports tasks as they come to their end, until ctx ends.
func (x *Exporter) Follow(ctx context.Context, tasks func() []track.Task) {
	ticks := time.NewTicker(look)
	defer ticks.Stop()
	for {
		x.gather(tasks())
		if time.Now().After(x.next) {
			x.send(ctx)
		}
		select {
		case <-ctx.Done():
			last, cancel := context.WithTimeout(context.WithoutCancel(ctx), leaving)
			defer cancel()
			x.gather(tasks())
			x.send(last)
			return
		case <-ticks.C:
		}
	}
}

// gather takes the tasks that have come to their end, each once: one that was given up and opened
// again has another beginning.
func (x *Exporter) gather(tasks []track.Task) {
	for _, t := range tasks {
		first := begins(t)
		if told, known := x.told.Get(t.ID); known && told.Equal(first) || !ended(t) {
			continue
		}
		x.told.Delete(t.ID)
		x.told.Put(t.ID, first)
		x.waiting = append(x.waiting[max(0, len(x.waiting)+1-maxWaiting):], t)
	}
}

// send sends what waits. What the receiver refuses is dropped.
func (x *Exporter) send(ctx context.Context) {
	if len(x.waiting) == 0 {
		return
	}
	err := x.cfg.Receiver.send(ctx, x.encode(x.waiting))
	if err == nil || errors.Is(err, errRefused) {
		x.waiting = nil
	}
	switch {
	case err == nil:
		if x.failing {
			x.cfg.Logger.Info().Msg("traces are sent again")
		}
		x.failing, x.pause = false, look
	case !x.failing:
		x.failing = true
		x.cfg.Logger.Warn().Err(err).Msg("traces are not sent: correct trace.otlp_endpoint, or see why the receiver does not take them")
	}
	if err != nil {
		x.next, x.pause = time.Now().Add(x.pause), min(2*x.pause, longestPause)
	}
}

func ended(t track.Task) bool {
	_, recorded := t.Times[track.Record]
	_, expired := t.Times[track.Expire]
	return recorded || expired
}
