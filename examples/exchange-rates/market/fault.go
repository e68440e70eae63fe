package market

import "fmt"

// Kind is what is wrong with an exchange.
type Kind string

// What can be wrong with an exchange.
const (
	None Kind = "none"
	Lie  Kind = "lie"  // it answers with a part of the price, or a multiple
	Fail Kind = "fail" // it answers with an error
	Lag  Kind = "lag"  // it answers with the last trade before it lagged
	Hang Kind = "hang" // it does not answer
)

// maxPercent is the greatest lie.
const maxPercent = 1_000_000

// Fault is what is wrong with an exchange. The zero value is nothing.
type Fault struct {
	Kind Kind `json:"kind"`
	// Percent of the price is what an exchange answers that lies.
	Percent int64 `json:"percent,omitempty"`
}

// Check reports a fault that there is not.
func (f Fault) Check() error {
	switch f.Kind {
	case None, Fail, Lag, Hang:
		if f.Percent != 0 {
			return fmt.Errorf("percent: %d given: only a lie has one", f.Percent)
		}
		return nil
	case Lie:
		if f.Percent < 1 || f.Percent > maxPercent {
			return fmt.Errorf("percent: %d is not from 1 to %d", f.Percent, maxPercent)
		}
		return nil
	}
	return fmt.Errorf("kind: no fault %q; there are %s, %s, %s, %s and %s", f.Kind, Lie, Fail, Lag, Hang, None)
}

// String says what the exchange does.
func (f Fault) String() string {
	switch f.Kind {
	case Lie:
		return fmt.Sprintf("answers %d %% of the price", f.Percent)
	case Fail:
		return "answers with errors"
	case Lag:
		return "answers with an old trade"
	case Hang:
		return "does not answer"
	}
	return "answers"
}
