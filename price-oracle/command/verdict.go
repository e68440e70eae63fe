package command

import (
	"encoding/json"
	"fmt"
	"io"
	"math/big"
	"text/tabwriter"

	"github.com/ethereum/go-ethereum/common"

	"github.com/eigenshift/avs/eigenshift"
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
	Compared       int               `json:"compared"` // with a source's history
	Faults         []faultOutput     `json:"faults"`
	Signers        []verdict         `json:"signers,omitempty"`    // of a response with faults
	Unreadable     string            `json:"unreadable,omitempty"` // why nothing was compared
}

type faultOutput struct {
	Fault    challenges.Kind `json:"fault"`
	Feed     uint8           `json:"feed"`
	Source   uint8           `json:"source"`
	Contract common.Address  `json:"contract"`
	Signed   roundOutput     `json:"signed"`
	History  roundOutput     `json:"history"` // that refutes it
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
		Observations: len(s.Response.Observations), Compared: f.Compared, Faults: []faultOutput{},
	}
	for _, fault := range f.Faults {
		seen := fault.Observation
		output.Faults = append(output.Faults, faultOutput{
			Fault: fault.Kind, Feed: seen.Feed, Source: seen.Source, Contract: fault.Source,
			Signed:  roundOutput{Round: fault.Round.String(), Answer: seen.Answer, UpdatedAt: big.NewInt(int64(seen.UpdatedAt))},
			History: roundOutput{Round: fault.History.ID.String(), Answer: fault.History.Answer, UpdatedAt: fault.History.UpdatedAt},
		})
	}
	return output
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
	out                           io.Writer
	tasks, compared, faults, lost int
}

func (p *textPrinter) task(t taskOutput) error {
	p.tasks++
	p.compared += t.Compared
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
		_, err := fmt.Fprintf(p.out, "task %d (%s): no fault, %d of %d observations compared\n", t.Task, what, t.Compared, t.Observations)
		return err
	}
	fmt.Fprintf(p.out, "task %d (%s): %d of %d observations compared, %d false\n\n", t.Task, what, t.Compared, t.Observations, len(t.Faults))
	w := tabwriter.NewWriter(p.out, 0, 0, 2, ' ', 0)
	fmt.Fprintln(w, "  FEED\tSOURCE\tFAULT\tSIGNED\tHISTORY")
	for _, f := range t.Faults {
		fmt.Fprintf(w, "  %d\t%d, %s\t%s\t%s\t%s\n", f.Feed, f.Source, f.Contract, f.Fault, f.Signed, f.History)
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
		verdict = fmt.Sprintf("%d false observations found", p.faults)
	}
	note := ""
	if p.lost > 0 {
		note = fmt.Sprintf("; %d could not be looked at", p.lost)
	}
	_, err := fmt.Fprintf(p.out, "%s: %d observations of %d responses compared%s\n", verdict, p.compared, p.tasks-p.lost, note)
	return err
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
