package endpoint

import (
	"sync"
	"time"

	"github.com/rs/zerolog"
)

// journal logs how endpoints do, each failure once in a while.
type journal struct {
	logger zerolog.Logger

	mu      sync.Mutex
	told    map[told]time.Time
	failing map[string]bool // endpoints whose failure was logged, and no recovery since
	trouble bool            // it was logged that no endpoint answers, and not that one does again
	toldAt  time.Time       // the trouble
}

const (
	// tellAgain is how soon the same failure of an endpoint is logged again.
	tellAgain = time.Minute
	// troubleAgain is the same for the trouble that no endpoint answers.
	troubleAgain = 5 * time.Minute
)

type told struct {
	endpoint string
	kind     Kind
}

func newJournal(logger zerolog.Logger) *journal {
	return &journal{logger: logger, told: make(map[told]time.Time), failing: make(map[string]bool)}
}

func (j *journal) fails(endpoint string, kind Kind, err error, now time.Time) {
	j.mu.Lock()
	defer j.mu.Unlock()
	key := told{endpoint, kind}
	if last, ok := j.told[key]; ok && now.Sub(last) < tellAgain {
		return
	}
	j.told[key], j.failing[endpoint] = now, true
	j.logger.Warn().Err(err).Str("endpoint", endpoint).Str("kind", string(kind)).Msg("Ethereum node fails")
}

func (j *journal) recovers(endpoint string) {
	j.mu.Lock()
	defer j.mu.Unlock()
	if !j.failing[endpoint] {
		return
	}
	delete(j.failing, endpoint)
	j.logger.Info().Str("endpoint", endpoint).Msg("Ethereum node answers again")
}

// state logs that trouble has come, or is over.
func (j *journal) state(t *Trouble, now time.Time) {
	j.mu.Lock()
	defer j.mu.Unlock()
	switch {
	case t == nil && j.trouble:
		j.trouble = false
		j.logger.Info().Msg("an Ethereum node answers again")
	case t != nil && (!j.trouble && now.Sub(j.toldAt) >= tellAgain || now.Sub(j.toldAt) >= troubleAgain):
		j.trouble, j.toldAt = true, now
		j.logger.Error().Str("kind", string(t.Kind)).Str("detail", t.Detail).Time("since", t.Since).
			Msg("no Ethereum node answers: this operator cannot work until one does")
	}
}
