package status

import "fmt"

// maxVoters is how many operators vote in Raft at most: the operators' default.
const maxVoters = 9

// Strength is how many operators are up, and how many it takes for tasks to settle by the
// log: a majority of the voters to have a leader, and half of the stake, which all have
// the same of, to sign.
type Strength struct {
	Up        int `json:"up"`
	Operators int `json:"operators"`
	Needed    int `json:"needed"`
}

// StrengthOf counts operators. One that is paused is not up.
func StrengthOf(operators []Operator) Strength {
	n := len(operators)
	s := Strength{Operators: n, Needed: max(min(n, maxVoters)/2+1, (n+1)/2)}
	for _, o := range operators {
		if o.Alive && !o.Paused {
			s.Up++
		}
	}
	return s
}

// String says it in words.
func (s Strength) String() string {
	return fmt.Sprintf("%d of %d operators up, %d needed", s.Up, s.Operators, s.Needed)
}

// LeaderOf returns the number of the operator that leads; zero when nobody does.
func LeaderOf(operators []Operator) int {
	for _, o := range operators {
		if o.Role == Leader {
			return o.Number
		}
	}
	return 0
}
