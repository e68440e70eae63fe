package api

import (
	"cmp"
	"encoding/hex"
	"fmt"
	"slices"

	"github.com/ethereum/go-ethereum/common"

	"github.com/eigenshift/avs/eigenshift/track"
	"github.com/eigenshift/avs/operator/config"
	"github.com/eigenshift/avs/operator/webpage"
)

// StateOf returns what a page shows of what operators say: of one's own report alone, or of
// those of all operators of a devnet. label names an operator in a few letters.
func StateOf(label func(common.Address) string, reports ...Report) webpage.State {
	m := merger{label: label, reports: reports}
	s := webpage.State{
		Operators: m.operators(), Problems: m.problems(), Tasks: m.tasks(),
		Settled: []webpage.Settlement{}, Handovers: []float64{}, Guards: m.guards(), Refused: m.refused(), Facts: []webpage.Fact{},
	}
	for _, r := range reports {
		s.Name, s.Version, s.ChainID = r.Name, r.Version, r.ChainID
		if r.Head.Number > s.Head.Number {
			s.Head = webpage.Head{Number: r.Head.Number, Time: r.Head.Time}
		}
		s.Handovers = append(s.Handovers, r.Engine.Track.HandoversMS...)
	}
	if leader, term := m.leader(); leader != (common.Address{}) {
		s.Leader, s.Term = &leader, term
	} else {
		s.Term = term
	}
	return s
}

// active is the mode in which there is nothing to say.
const active = "active"

// Facts are what an operator's own page says of its account and of its links.
func (r Report) Facts() []webpage.Fact {
	facts := []webpage.Fact{{Label: "socket", Value: r.Socket}, {Label: "connections", Value: fmt.Sprint(r.Peers.Connections)}}
	account := func(label string, wei *config.Wei) {
		if wei != nil {
			facts = append(facts, webpage.Fact{Label: label, Value: fmt.Sprintf("%.6f ETH", ether(*wei))})
		}
	}
	account("balance", r.Account.Balance)
	account("a settlement costs about", r.Account.SettlementCost)
	if spent, is := r.Account.Spent[Settling]; is {
		account("spent on settlements since the start", &spent.Fees)
	}
	return facts
}

// Abbreviated names an operator by the beginning of its address.
func Abbreviated(a common.Address) string { return hex.EncodeToString(a[:2]) }

// merger makes one picture of what operators say.
type merger struct {
	label   func(common.Address) string
	reports []Report
}

// leader returns who leads in the newest term. One that was deposed may not know it yet: what
// the leader itself says counts before what others say of it.
func (m merger) leader() (leader common.Address, term uint64) {
	leads := false
	for _, r := range m.reports {
		newer := r.Engine.Term > term || r.Engine.Term == term && r.Engine.Leading && !leads
		if r.Engine.Leader == (common.Address{}) || leader != (common.Address{}) && !newer {
			continue
		}
		leader, term, leads = r.Engine.Leader, r.Engine.Term, r.Engine.Leading
	}
	for _, r := range m.reports {
		term = max(term, r.Engine.Term)
	}
	return leader, term
}

// operators are those that report, and those that they know of.
func (m merger) operators() []webpage.Operator {
	leader, _ := m.leader()
	found := make(map[common.Address]webpage.Operator)
	add := func(a common.Address, voter bool) {
		if _, known := found[a]; !known {
			found[a] = webpage.Operator{Address: a, Label: m.label(a), State: webpage.Unknown, Voter: voter, Notes: []string{}}
		}
	}
	for _, r := range m.reports {
		o := webpage.Operator{Address: r.Operator, Label: m.label(r.Operator), State: webpage.Up, Voter: r.Engine.Voter, Role: "follower", Notes: []string{}}
		if r.Mode != "" && r.Mode != active {
			o.Notes = append(o.Notes, r.Mode)
		}
		found[r.Operator] = o
	}
	for _, r := range m.reports {
		for _, a := range r.Engine.Voters {
			add(a, true)
		}
		for _, a := range r.Engine.NonVoters {
			add(a, false)
		}
	}
	list := make([]webpage.Operator, 0, len(found))
	for a, o := range found {
		if a == leader {
			o.Role = "leader"
		}
		list = append(list, o)
	}
	slices.SortFunc(list, func(a, b webpage.Operator) int { return a.Address.Cmp(b.Address) })
	return list
}

// problems are the conditions of operators, those of several operators as one.
func (m merger) problems() []webpage.Problem {
	var all []track.Condition
	who := make(map[string][]string)
	for _, r := range m.reports {
		all = track.Merge(all, r.Conditions)
		for _, c := range r.Conditions {
			if label := m.label(r.Operator); !slices.Contains(who[c.Code], label) {
				who[c.Code] = append(who[c.Code], label)
			}
		}
	}
	list := []webpage.Problem{}
	for _, c := range all { // those of one kind stand together
		if n := len(list); n > 0 && list[n-1].Code == c.Code {
			if c.Since.Before(list[n-1].Since) {
				list[n-1].Since = c.Since
			}
			continue
		}
		list = append(list, webpage.Problem{
			Who: who[c.Code], Code: c.Code, Short: c.Short, Long: c.Long, Detail: c.Detail, Grave: c.Unready, Since: c.Since,
		})
	}
	return list
}

// guards are the messages that operators refused, most often refused first.
func (m merger) guards() []webpage.Count {
	list := []webpage.Count{}
	for _, r := range m.reports {
		for from, reasons := range r.Guards {
			for reason, times := range reasons {
				list = append(list, webpage.Count{By: m.label(r.Operator), From: m.label(from), Reason: fmt.Sprint(reason), Times: times})
			}
		}
	}
	return most(list)
}

// refused are the tasks that operators did not sign.
func (m merger) refused() []webpage.Count {
	list := []webpage.Count{}
	for _, r := range m.reports {
		for _, x := range r.Engine.Track.Refusals {
			list = append(list, webpage.Count{
				By: m.label(r.Operator), From: m.label(x.Asker), Reason: x.Reason.Short, Times: uint64(x.Times),
				Detail: fmt.Sprintf("last task %d: %s", x.Task, x.Detail),
			})
		}
	}
	return most(list)
}

// shownCounts is how many counts a page has.
const shownCounts = 20

func most(list []webpage.Count) []webpage.Count {
	slices.SortFunc(list, func(a, b webpage.Count) int {
		return cmp.Or(cmp.Compare(b.Times, a.Times), cmp.Compare(a.By, b.By), cmp.Compare(a.From, b.From), cmp.Compare(a.Reason, b.Reason))
	})
	return list[:min(len(list), shownCounts)]
}
