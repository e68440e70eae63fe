package health

import (
	"fmt"
	"strings"

	"github.com/ethereum/go-ethereum/common"
	"github.com/rs/zerolog"

	"github.com/eigenshift/avs/eigenshift"
	"github.com/eigenshift/avs/eigenshift/aggregate"
	"github.com/eigenshift/avs/eigenshift/track"
)

// Bounds of a report of answers that differ.
const (
	toldAnswers = 8
	toldBytes   = 8 // of a response, and of a digest
)

// Divided says that operators have answered a task differently, and lists the answers.
func (j *Journal) Divided(id eigenshift.TaskID, tally *aggregate.Tally) {
	answers := tally.Answers()
	operators := 0
	for _, a := range answers {
		operators += len(a.Operators)
	}
	text := fmt.Sprintf("%d operators gave %d answers to task %d", operators, len(answers), id)
	var told []string
	for _, a := range answers[:min(len(answers), toldAnswers)] {
		told = append(told, fmt.Sprintf("digest %x…, response %s, by %s", a.Digest[:toldBytes], abbreviate(a.Response), names(a.Operators)))
	}
	err := track.Because(track.AnswersDiffer, fmt.Errorf("%s: %s", text, strings.Join(told, "; ")))
	j.Track.Failed(id, track.Collect, err)
	j.hold(scopeAnswers, id, track.AnswersDiffer, err.Error(), func(e *zerolog.Event) { e.Strs("answers", told).Msg(text) })
}

// GivenUp notes what the log says of a task that was given up: when it is that answers
// differ, that is a leader's claim, which only tells.
func (j *Journal) GivenUp(id eigenshift.TaskID, reason string) {
	if strings.Contains(reason, "("+track.AnswersDiffer.Code+")") {
		j.Conditions.Hold(scopeAnswers, track.AnswersDiffer, fmt.Sprintf("the leader that gave up task %d says: %s", id, reason))
	}
}

// TooFewAnswers notes that a task has waited long for enough answers.
func (j *Journal) TooFewAnswers(id eigenshift.TaskID) {
	j.Conditions.Hold(scopeAnswers, track.ThresholdMissing, fmt.Sprintf("task %d: %s", id, j.Track.Why(id)))
}

// abbreviate shows the beginning of a response, or of a digest.
func abbreviate(data []byte) string {
	if len(data) <= toldBytes {
		return fmt.Sprintf("0x%x", data)
	}
	return fmt.Sprintf("0x%x… (%d bytes)", data[:toldBytes], len(data))
}

func names(operators []common.Address) string {
	var list []string
	for _, a := range operators[:min(len(operators), toldAnswers)] {
		list = append(list, a.Hex()[:10])
	}
	if more := len(operators) - len(list); more > 0 {
		list = append(list, fmt.Sprintf("%d more", more))
	}
	return strings.Join(list, ", ")
}
