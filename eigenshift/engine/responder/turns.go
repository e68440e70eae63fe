package responder

import (
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/eigenshift/avs/eigenshift"
	"github.com/eigenshift/avs/eigenshift/recent"
	"github.com/eigenshift/avs/eigenshift/track"
)

// turns remembers what askers said of tasks that this operator has checked.
type turns struct {
	mu    sync.Mutex
	of    *recent.Map[request, *turn]
	omits *omission // the last observation of this operator that an asker left out; nil: none
}

// turn is what one asker said of one task.
type turn struct {
	commitment common.Hash
	given      time.Time   // when this operator's observation was handed over last; zero: it was not
	times      int         // how often
	report     common.Hash // of the report that is judged; zero: there is none yet
	bad        error       // why no report of this turn is any good
}

type omission struct {
	asker common.Address
	task  eigenshift.TaskID
}

func newTurns() *turns { return &turns{of: recent.New[request, *turn](rememberedAnswers)} }

// at returns the turn of an asker. The lock is held.
func (t *turns) at(r request) (*turn, error) {
	found, ok := t.of.Get(r)
	if !ok {
		if err := makeRoom(t.of, r); err != nil {
			return nil, err
		}
		found = new(turn)
		t.of.Put(r, found)
	}
	return found, nil
}

// honestAsks is how often an asker may ask about one task until it must have had an answer: it asks
// again when an answer was lost, and when it begins anew, having led no more for a while. Whoever asks more
// often is not believed.
const honestAsks = 8

// gives notes that the asker is being given this operator's observation, and holds it to the
// commitment with which it asked first. Whoever asks again does not have what it was given.
func (t *turns) gives(r request, commitment common.Hash, now time.Time) error {
	t.mu.Lock()
	defer t.mu.Unlock()
	turn, err := t.at(r)
	switch {
	case err != nil:
		return err
	case turn.times == 0:
		turn.commitment = commitment
	case turn.commitment != commitment:
		return refuse(track.CommitmentChanged, "%s has asked with another commitment before", r.asker)
	}
	if turn.times++; turn.times <= honestAsks {
		turn.given = now
	}
	return nil
}

// reports notes the report of an asker, which is the only one that is judged in its turn, and
// returns what else it said.
func (t *turns) reports(r request, report common.Hash) (turn, error) {
	t.mu.Lock()
	defer t.mu.Unlock()
	found, err := t.at(r)
	switch {
	case err != nil:
		return turn{}, err
	case found.report == common.Hash{}:
		found.report = report
	case found.report != report:
		return turn{}, refuse(track.SecondReport, "%s has shown another report of task %d before", r.asker, r.task.ID)
	}
	return *found, found.bad
}

// markBad notes why the report of a turn will never be signed.
func (t *turns) markBad(r request, why error) {
	t.mu.Lock()
	defer t.mu.Unlock()
	if turn, ok := t.of.Get(r); ok {
		turn.bad = why
	}
	if track.Of(why) == track.ObservationLeftOut {
		t.omits = &omission{r.asker, r.task.ID}
	}
}

// LeftOut reports whether an asker has left this operator's observation out of a report
// since it was asked last, and of which task.
func (r *Responder) LeftOut(asker common.Address) (eigenshift.TaskID, bool) {
	r.turns.mu.Lock()
	defer r.turns.mu.Unlock()
	o := r.turns.omits
	if o == nil || o.asker != asker {
		return 0, false
	}
	r.turns.omits = nil
	return o.task, true
}
