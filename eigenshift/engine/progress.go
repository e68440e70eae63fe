package engine

import (
	"github.com/rs/zerolog"

	"github.com/eigenshift/avs/eigenshift/engine/decide"
	"github.com/eigenshift/avs/eigenshift/engine/health"
	"github.com/eigenshift/avs/eigenshift/engine/observed"
	"github.com/eigenshift/avs/eigenshift/lifecycle"
	"github.com/eigenshift/avs/eigenshift/track"
)

// noteProgress notes how far log and chain show the tasks to have come, whoever did it.
func noteProgress(j *health.Journal, v decide.View) {
	for _, entry := range v.State.Live() {
		if v.Claim(entry.Task) != observed.Sound {
			continue
		}
		j.Track.Reached(entry.Task.ID, track.Open)
		if entry.Phase == lifecycle.PhaseCertified {
			j.Track.Reached(entry.Task.ID, track.Certify)
		}
		if v.Chain.Settled[entry.Task.ID] != nil {
			j.Track.Reached(entry.Task.ID, track.Settle)
		}
	}
	for _, id := range j.Track.Pending() {
		entry, known := v.State.Get(id)
		switch {
		case known && entry.Phase == lifecycle.PhaseSubmitted && v.Chain.Settled[id] != nil:
			j.Track.Reached(id, track.Settle)
			j.Track.Reached(id, track.Record)
		case known && entry.Phase == lifecycle.PhaseExpired:
			j.Track.Reached(id, track.Expire)
			j.GivenUp(id, entry.Reason)
		}
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
