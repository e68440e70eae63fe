package engine

import (
	"context"
	"maps"
	"slices"
	"time"

	"github.com/rs/zerolog"

	"github.com/eigenshift/avs/eigenshift/engine/decide"
	"github.com/eigenshift/avs/eigenshift/engine/health"
	"github.com/eigenshift/avs/eigenshift/track"
)

// jobs holds the running jobs, and those that failed. Only the loop touches it.
type jobs struct {
	running map[decide.Job]context.CancelFunc
	failed  map[decide.Job]failure // of jobs that are still wanted
	done    chan finished
}

type failure struct {
	times int
	until time.Time // not to be started again before
}

type finished struct {
	job       decide.Job
	err       error
	cancelled bool
}

// sync starts wanted jobs that are not running, cancels running ones that are not wanted, and
// returns when to look again for jobs that wait after a failure (zero: no such job).
func (j *jobs) sync(ctx context.Context, now time.Time, wanted []decide.Job, run func(context.Context, decide.Job) error) (next time.Time) {
	for _, w := range wanted {
		if f, ok := j.failed[w]; ok && now.Before(f.until) {
			if next.IsZero() || f.until.Before(next) {
				next = f.until
			}
			continue
		}
		if j.running[w] != nil {
			continue
		}
		jobCtx, cancel := context.WithCancel(ctx)
		j.running[w] = cancel
		go func() {
			defer cancel()
			err := run(jobCtx, w)
			j.done <- finished{w, err, jobCtx.Err() != nil}
		}()
	}
	for w, cancel := range j.running {
		if !slices.Contains(wanted, w) {
			cancel()
		}
	}
	maps.DeleteFunc(j.failed, func(f decide.Job, _ failure) bool { return !slices.Contains(wanted, f) })
	return next
}

// finish notes the end of a job; after a failure it waits, longer each time.
func (j *jobs) finish(f finished, now time.Time, retry time.Duration) {
	delete(j.running, f.job)
	if f.err == nil || f.cancelled {
		delete(j.failed, f.job)
		return
	}
	times := j.failed[f.job].times
	j.failed[f.job] = failure{times: times + 1, until: now.Add(retry << min(times, 4))}
}

// drain cancels everything and waits until it has ended.
func (j *jobs) drain() {
	for _, cancel := range j.running {
		cancel()
	}
	for len(j.running) > 0 {
		delete(j.running, (<-j.done).job)
	}
}

// steps are the steps of a task, or the work around it, that jobs take.
var steps = [...]track.Step{
	decide.Open: track.Open, decide.Collect: track.Certify, decide.Verify: track.Certify, decide.Record: track.Record,
	decide.Expire: track.Expire, decide.Submit: track.Submit, decide.StandIn: track.Collect,
	decide.Rotate: track.HandOver, decide.Reconcile: track.Reconcile, decide.Correct: track.Record,
}

// reportFailure notes that a job failed, and logs it the first time, the second, the
// fourth and so on: to be heard and not to drown.
func reportFailure(j *health.Journal, f finished, times int) {
	switch f.job.Kind {
	case decide.Rotate: // hand-overs count each candidate themselves
	case decide.Reconcile:
		j.Track.Missed(track.Reconcile, f.err)
	default:
		j.Track.Failed(f.job.Task, steps[f.job.Kind], f.err)
	}
	if times&(times-1) != 0 {
		return
	}
	why := track.Of(f.err)
	j.Event(zerolog.WarnLevel, f.job.Task).Stringer("job", f.job.Kind).Int("times", times).
		Str("reason", why.Code).Str("why", why.Short).Err(f.err).Msg("job failed, will be tried again")
}
