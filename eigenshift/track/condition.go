package track

import (
	"cmp"
	"slices"
	"sync"
	"time"
)

// Condition is something that is wrong with this operator itself, while it lasts.
type Condition struct {
	Reason
	// Unready is true when the operator cannot do its work meanwhile.
	Unready bool      `json:"unready"`
	Detail  string    `json:"detail,omitempty"` // bounded and printable
	Since   time.Time `json:"since"`
	Times   int       `json:"times"` // how often it was noticed since then
}

// Kind is a reason that can be a condition.
type Kind struct {
	Reason  Reason
	Unready bool
}

// kinds are all kinds: an earlier one may be why a later one holds, never the other way round.
var kinds = []Kind{
	{WrongChain, true},
	{WrongKey, true},
	{DiskFull, true},
	{DiskFailed, true},
	{ClockSkew, true},
	{Starting, true},
	{NodeUnavailable, true},
	{NodeSyncing, true},
	{NodeBehind, true},
	{Blind, true},
	{RegistrationFailed, true},
	{Ejected, true},
	{Deregistered, true},
	{NotRegistered, true},
	{NoStake, true},
	{Paused, true},
	{SocketDiffers, true},
	{PortDiffers, false},
	{NoFunds, false},
	{Drained, false},
	{AVSPanicked, true},
	{AVSHangs, true},
	{SpecFailed, true},
	{RespondFailed, true},
	{DigestFailed, true},
	{SignerFailed, true},
	{NotDeterministic, true},
	{OddAnswer, true},
	{AnswersDiffer, true},
	{ThresholdMissing, true},
	{SettingsDiffer, true},
	{NoPeers, true},
	{VotersMissing, true},
	{NoLeader, true},
}

// Kinds returns the reasons that can be conditions, causes first.
func Kinds() []Kind { return slices.Clone(kinds) }

// rank is a reason's place among the kinds; -1 when it is none.
func rank(code string) int {
	return slices.IndexFunc(kinds, func(k Kind) bool { return k.Reason.Code == code })
}

// Conditions are the conditions that hold. There are at most as many as kinds for each
// scope. It is safe for concurrent use. The zero value is ready.
type Conditions struct {
	mu   sync.Mutex
	held map[held]*Condition
}

// held is a condition and the scope in which it was noticed: it can have several causes,
// each of which ends by itself.
type held struct{ scope, code string }

// Hold notes that a condition holds in a scope of the caller's, and returns how often since it
// began. A reason that is no [Kind] is ignored.
func (c *Conditions) Hold(scope string, r Reason, detail string) (times int) {
	i := rank(r.Code)
	if i < 0 {
		return 0
	}
	c.mu.Lock()
	defer c.mu.Unlock()
	key := held{scope, r.Code}
	x := c.held[key]
	if x == nil {
		x = &Condition{Reason: r, Unready: kinds[i].Unready, Since: time.Now()}
		if c.held == nil {
			c.held = make(map[held]*Condition)
		}
		c.held[key] = x
	}
	x.Detail = Printable(detail)
	x.Times++
	return x.Times
}

// Clear ends, and returns, all conditions of a scope but those with these reasons.
func (c *Conditions) Clear(scope string, but ...Reason) (ended []Condition) {
	c.mu.Lock()
	defer c.mu.Unlock()
	for key, x := range c.held {
		if key.scope == scope && !slices.Contains(but, x.Reason) {
			ended = append(ended, *x)
			delete(c.held, key)
		}
	}
	return sorted(ended)
}

// Holds reports whether a condition holds in any scope.
func (c *Conditions) Holds(r Reason) bool {
	c.mu.Lock()
	defer c.mu.Unlock()
	for key := range c.held {
		if key.code == r.Code {
			return true
		}
	}
	return false
}

// List returns the conditions that hold, causes first.
func (c *Conditions) List() []Condition {
	c.mu.Lock()
	defer c.mu.Unlock()
	list := make([]Condition, 0, len(c.held))
	for _, x := range c.held {
		list = append(list, *x)
	}
	return sorted(list)
}

// Merge joins lists of conditions, causes first.
func Merge(lists ...[]Condition) []Condition { return sorted(slices.Concat(lists...)) }

func sorted(list []Condition) []Condition {
	slices.SortFunc(list, func(a, b Condition) int {
		return cmp.Or(cmp.Compare(rank(a.Code), rank(b.Code)), a.Since.Compare(b.Since), cmp.Compare(a.Detail, b.Detail))
	})
	return list
}
