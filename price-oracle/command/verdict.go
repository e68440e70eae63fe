package command

import (
	"encoding/json"
	"fmt"
	"io"
	"math/big"
	"text/tabwriter"

	"github.com/ethereum/go-ethereum/common"

	"github.com/eigenshift/avs/eigenshift"
	priceoracle "github.com/eigenshift/avs/price-oracle"
	challenges "github.com/eigenshift/avs/price-oracle/challenge"
	"github.com/eigenshift/avs/price-oracle/onchain"
)

// Outcomes of a challenge.
const (
	slashable      = "can be slashed"
	notSlashable   = "cannot be slashed"
	alreadySlashed = "was slashed before"
	slashed        = "slashed"
)

// taskOutput is what `challenge --json` prints of one response.
type taskOutput struct {
	Task           eigenshift.TaskID `json:"task"`
	ReferenceBlock uint64            `json:"reference_block,omitempty"`
	Settled        bool              `json:"settled"` // false: evidence of what did not come to the threshold
	Observations   int               `json:"observations"`
	Compared       int               `json:"compared"`   // observations, with a source's history
	Recomputed     int               `json:"recomputed"` // answers, from the observations
	Faults         []faultOutput     `json:"faults"`
	Signers        []verdict         `json:"signers,omitempty"`    // of a response with faults
	Unreadable     string            `json:"unreadable,omitempty"` // why nothing was compared
}

type faultOutput struct {
	Fault challenges.Kind `json:"fault"`
	Feed  uint8           `json:"feed"`

	// Of an observation:
	Source   *uint8          `json:"source,omitempty"`
	Contract *common.Address `json:"contract,omitempty"`
	Signed   *roundOutput    `json:"signed,omitempty"`
	History  *roundOutput    `json:"history,omitempty"` // that refutes it

	// Of an answer:
	Answer *answerOutput `json:"answer,omitempty"`
	Right  *answerOutput `json:"right,omitempty"` // none: not one observation of each source is there
}

type answerOutput struct {
	Value      *big.Int `json:"value"`
	OldestAt   uint32   `json:"oldest_at"`
	ObservedAt uint32   `json:"observed_at"`
	SpreadBps  uint16   `json:"spread_bps"`
	Sources    uint8    `json:"sources"`
	Status     string   `json:"status"`
}

type roundOutput struct {
	Round     string   `json:"round"`
	Answer    *big.Int `json:"answer"`
	UpdatedAt *big.Int `json:"updated_at"`
}

// verdict is what became of one signer.
type verdict struct {
	Operator common.Address     `json:"operator"`
	Outcome  string             `json:"outcome"`
	Fault    challenges.Kind    `json:"fault,omitempty"`
	Reason   string             `json:"reason,omitempty"`
	Tx       *common.Hash       `json:"tx,omitempty"`
	Before   []challenges.Stake `json:"-"`
	After    []challenges.Stake `json:"-"`
}

// MarshalJSON adds the stakes.
func (v verdict) MarshalJSON() ([]byte, error) {
	type plain verdict
	output := struct {
		plain
		Stakes []stakeOutput `json:"stakes"`
	}{plain: plain(v), Stakes: []stakeOutput{}}
	for i, before := range v.Before {
		s := stakeOutput{Strategy: before.Strategy, MagnitudeBefore: before.Magnitude, SharesBefore: before.Shares.String()}
		if i < len(v.After) {
			s.MagnitudeAfter, s.SharesAfter = &v.After[i].Magnitude, v.After[i].Shares.String()
		}
		output.Stakes = append(output.Stakes, s)
	}
	return json.Marshal(output)
}

type stakeOutput struct {
	Strategy        common.Address `json:"strategy"`
	MagnitudeBefore uint64         `json:"magnitude"` // of 1e18
	SharesBefore    string         `json:"shares"`
	MagnitudeAfter  *uint64        `json:"magnitude_after,omitempty"` // once slashed
	SharesAfter     string         `json:"shares_after,omitempty"`
}

func newTaskOutput(s challenges.Signed, f *challenges.Findings, settled bool) taskOutput {
	output := taskOutput{
		Task: s.Task.ID, ReferenceBlock: s.Task.Reference.Number, Settled: settled,
		Observations: len(s.Response.Observations), Compared: f.Compared, Recomputed: f.Recomputed, Faults: []faultOutput{},
	}
	for _, fault := range f.Faults {
		output.Faults = append(output.Faults, newFaultOutput(fault))
	}
	return output
}

func newFaultOutput(f challenges.Fault) faultOutput {
	output := faultOutput{Fault: f.Kind, Feed: f.Feed}
	if f.Kind == challenges.Miscomputed {
		output.Answer = newAnswerOutput(f.Answer)
		if f.Right != nil {
			output.Right = newAnswerOutput(*f.Right)
		}
		return output
	}
	seen := f.Observation
	output.Source, output.Contract = &seen.Source, &f.Source
	output.Signed = &roundOutput{Round: f.Round.String(), Answer: seen.Answer, UpdatedAt: big.NewInt(int64(seen.UpdatedAt))}
	output.History = &roundOutput{Round: f.History.ID.String(), Answer: f.History.Answer, UpdatedAt: f.History.UpdatedAt}
	return output
}

func newAnswerOutput(a priceoracle.Answer) *answerOutput {
	return &answerOutput{Value: a.Value, OldestAt: a.OldestAt, ObservedAt: a.ObservedAt, SpreadBps: a.SpreadBps, Sources: a.Sources, Status: a.Status.String()}
}

// printer prints what is found, at once or all together.
type printer interface {
	task(taskOutput) error
	end() error
}

func newPrinter(out io.Writer, asJSON, follow bool) printer {
	switch {
	case asJSON && follow:
		return &linePrinter{encoder: json.NewEncoder(out)}
	case asJSON:
		return &documentPrinter{out: out}
	default:
		return &textPrinter{out: out}
	}
}

// linePrinter prints a line of JSON for each response.
type linePrinter struct{ encoder *json.Encoder }

func (p *linePrinter) task(t taskOutput) error { return p.encoder.Encode(t) }
func (p *linePrinter) end() error              { return nil }

// documentPrinter prints one JSON document in the end.
type documentPrinter struct {
	out   io.Writer
	tasks []taskOutput
}

func (p *documentPrinter) task(t taskOutput) error { p.tasks = append(p.tasks, t); return nil }

func (p *documentPrinter) end() error {
	if p.tasks == nil {
		p.tasks = []taskOutput{}
	}
	return printJSON(p.out, struct {
		Tasks []taskOutput `json:"tasks"`
	}{p.tasks})
}

// textPrinter prints for people.
type textPrinter struct {
	out                                       io.Writer
	tasks, compared, recomputed, faults, lost int
}

func (p *textPrinter) task(t taskOutput) error {
	p.tasks++
	p.compared += t.Compared
	p.recomputed += t.Recomputed
	p.faults += len(t.Faults)
	what := "settled"
	if !t.Settled {
		what = "evidence"
	}
	if t.Unreadable != "" {
		p.lost++
		_, err := fmt.Fprintf(p.out, "task %d: %s\n", t.Task, t.Unreadable)
		return err
	}
	if len(t.Faults) == 0 {
		_, err := fmt.Fprintf(p.out, "task %d (%s): no fault, %d of %d observations compared, %d answers recomputed\n", t.Task, what, t.Compared, t.Observations, t.Recomputed)
		return err
	}
	fmt.Fprintf(p.out, "task %d (%s): %d of %d observations compared, %d answers recomputed, %d false\n\n", t.Task, what, t.Compared, t.Observations, t.Recomputed, len(t.Faults))
	w := tabwriter.NewWriter(p.out, 0, 0, 2, ' ', 0)
	fmt.Fprintln(w, "  FEED\tSOURCE\tFAULT\tSIGNED\tRIGHT")
	for _, f := range t.Faults {
		fmt.Fprintf(w, "  %d\t%s\t%s\t%s\t%s\n", f.Feed, f.source(), f.Fault, f.signed(), f.right())
	}
	fmt.Fprintln(w)
	fmt.Fprintln(w, "  SIGNER\tOUTCOME\tLEFT OF ITS STAKE\tSHARES\tTRANSACTION")
	for _, v := range t.Signers {
		fmt.Fprintf(w, "  %s\t%s\t%s\t%s\t%s\n", v.Operator, v.outcome(), v.magnitudes(), v.shares(), v.transaction())
	}
	fmt.Fprintln(w)
	return w.Flush()
}

func (p *textPrinter) end() error {
	verdict := "no fault found"
	if p.faults > 0 {
		verdict = fmt.Sprintf("%d faults found", p.faults)
	}
	note := ""
	if p.lost > 0 {
		note = fmt.Sprintf("; %d could not be looked at", p.lost)
	}
	_, err := fmt.Fprintf(p.out, "%s: %d observations compared and %d answers recomputed, of %d responses%s\n", verdict, p.compared, p.recomputed, p.tasks-p.lost, note)
	return err
}

func (f faultOutput) source() string {
	if f.Source == nil {
		return "-"
	}
	return fmt.Sprintf("%d, %s", *f.Source, f.Contract)
}

func (f faultOutput) signed() string {
	if f.Answer != nil {
		return f.Answer.String()
	}
	return f.Signed.String()
}

func (f faultOutput) right() string {
	switch {
	case f.Right != nil:
		return f.Right.String()
	case f.Answer != nil:
		return "not one observation of each source"
	}
	return f.History.String()
}

// String writes an answer for people.
func (a answerOutput) String() string {
	return fmt.Sprintf("%s: %s at %d, oldest %d, %d bps apart, of %d sources", a.Status, a.Value, a.ObservedAt, a.OldestAt, a.SpreadBps, a.Sources)
}

// String writes a round for people.
func (r roundOutput) String() string {
	return fmt.Sprintf("round %s: %s at %s", r.Round, r.Answer, r.UpdatedAt)
}

func (v verdict) outcome() string {
	if v.Reason != "" {
		return v.Outcome + ": " + v.Reason
	}
	return v.Outcome
}

func (v verdict) magnitudes() string {
	return v.change(func(s challenges.Stake) string {
		const whole = 1_000_000_000_000_000_000
		return onchain.Decimal(new(big.Int).SetUint64(s.Magnitude/(whole/10_000)), 2) + " %"
	})
}

func (v verdict) shares() string {
	return v.change(func(s challenges.Stake) string { return s.Shares.String() })
}

// change writes something of each strategy's stake, before and after.
func (v verdict) change(of func(challenges.Stake) string) string {
	text := ""
	for i, before := range v.Before {
		if i > 0 {
			text += ", "
		}
		text += of(before)
		if i < len(v.After) {
			text += " → " + of(v.After[i])
		}
	}
	return text
}

func (v verdict) transaction() string {
	if v.Tx == nil {
		return "-"
	}
	return v.Tx.Hex()
}
