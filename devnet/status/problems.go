package status

import (
	"fmt"
	"slices"
	"strings"

	"github.com/eigenshift/avs/eigenshift/track"
	"github.com/eigenshift/avs/operator/api"
)

// Problem is something that is wrong with a devnet.
type Problem struct {
	What string `json:"what"`
	// Command are the arguments of devnet that mend it, or show more; empty: none does.
	Command string `json:"command,omitempty"`
}

// problemsOf finds what is wrong: what keeps tasks from settling first.
func problemsOf(s Strength, operators []Operator, reports []*api.Report) []Problem {
	problems := []Problem{}
	down := numbersOf(operators, func(o Operator) bool { return !o.Alive })
	paused := numbersOf(operators, func(o Operator) bool { return o.Paused })
	cut := numbersOf(operators, func(o Operator) bool { return o.Links != "" })
	if !s.Enough() {
		command := "start"
		if len(down) == 0 {
			command = "resume"
		}
		problems = append(problems, Problem{"no task settles: " + s.String(), command})
	}
	if s.CanLead() && LeaderOf(operators) == 0 {
		problems = append(problems, Problem{"nobody leads at the moment: a new leader takes seconds, unless the log of an operator says why not", "logs"})
	}
	if len(down) > 0 {
		problems = append(problems, Problem{named(down, "is down", "are down"), only("start", down)})
	}
	if len(paused) > 0 {
		problems = append(problems, Problem{named(paused, "is paused", "are paused"), only("resume", paused)})
	}
	if len(cut) > 0 {
		problems = append(problems, Problem{named(cut, "is cut off, or slow", "are cut off, or slow"), "heal"})
	}
	for _, number := range numbersOf(operators, func(o Operator) bool { return o.Alive && !o.Paused && o.Role == Unknown }) {
		problems = append(problems, Problem{fmt.Sprintf("operator %d runs, but does not answer", number), fmt.Sprintf("logs %d", number)})
	}
	return append(problems, conditionsOf(operators, reports)...)
}

// conditionsOf are what operators find wrong with themselves, as far as it keeps them from
// their work: each once, with all who say so.
func conditionsOf(operators []Operator, reports []*api.Report) (problems []Problem) {
	who := make(map[string][]int)
	for _, kind := range track.Kinds() { // causes first
		var first track.Condition
		for i, report := range reports {
			if report == nil {
				continue
			}
			for _, c := range report.Conditions {
				if c.Code != kind.Reason.Code || !c.Unready || slices.Contains(who[c.Code], operators[i].Number) {
					continue
				}
				if len(who[c.Code]) == 0 {
					first = c
				}
				who[c.Code] = append(who[c.Code], operators[i].Number)
			}
		}
		if said := who[kind.Reason.Code]; len(said) > 0 {
			what := fmt.Sprintf("%s: %s (%s)", named(said, "is not ready", "are not ready"), first.Short, first.Code)
			if first.Detail != "" {
				what += ": " + first.Detail
			}
			problems = append(problems, Problem{what, fmt.Sprintf("logs %d", said[0])})
		}
	}
	return problems
}

func numbersOf(operators []Operator, which func(Operator) bool) (numbers []int) {
	for _, o := range operators {
		if which(o) {
			numbers = append(numbers, o.Number)
		}
	}
	return numbers
}

// named says something of operators: "operators 1, 2 are down".
func named(numbers []int, one, many string) string {
	if len(numbers) == 1 {
		return fmt.Sprintf("operator %d %s", numbers[0], one)
	}
	return "operators " + strings.Trim(strings.ReplaceAll(fmt.Sprint(numbers), " ", ", "), "[]") + " " + many
}

// only is a command for one operator, where there is but one; without a number it is about all.
func only(command string, numbers []int) string {
	if len(numbers) == 1 {
		return fmt.Sprintf("%s %d", command, numbers[0])
	}
	return command
}
