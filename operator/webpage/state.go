package webpage

import (
	"time"

	"github.com/ethereum/go-ethereum/common"
)

// State is what a page shows.
type State struct {
	Name    string `json:"name"` // of the AVS
	Version string `json:"version"`
	ChainID uint64 `json:"chain_id"`
	Head    Head   `json:"head"`
	// Self is the operator whose page this is; nil: the page of a devnet.
	Self *common.Address `json:"self,omitempty"`
	// Leader is nil while none is known.
	Leader *common.Address `json:"leader,omitempty"`
	Term   uint64          `json:"term"`
	// Up and Needed are how many operators run, and how many it takes for tasks to settle
	// by the log; zero where that is not known.
	Up     int `json:"up"`
	Needed int `json:"needed"`

	Operators []Operator   `json:"operators"`
	Problems  []Problem    `json:"problems"` // causes first
	Tasks     []Task       `json:"tasks"`    // the newest first
	Settled   []Settlement `json:"settled"`  // the newest last
	Handovers []float64    `json:"handovers_ms"`
	Guards    []Count      `json:"guards"`  // messages that the guards of the log refused
	Refused   []Count      `json:"refused"` // tasks that were not signed
	Facts     []Fact       `json:"facts"`   // what else there is to know, such as the account's balance
	// Panels are the values of the AVS's panels, by name.
	Panels map[string]any `json:"panels,omitempty"`
}

// Fact is a line of a table.
type Fact struct {
	Label string `json:"label"`
	Value string `json:"value"`
}

// Head is the newest block.
type Head struct {
	Number uint64    `json:"number"`
	Time   time.Time `json:"time,omitzero"`
}

// Operator is one that is on the ring.
type Operator struct {
	Address common.Address `json:"address"`
	Label   string         `json:"label"` // a few letters: its number in a devnet
	Role    string         `json:"role"`  // leader, follower; empty: not known
	Voter   bool           `json:"voter"`
	State   string         `json:"state"`          // one of the states below
	Number  int            `json:"number"`         // in a devnet; zero elsewhere
	Notes   []string       `json:"notes"`          // what is unusual about it, in words
	Cut     bool           `json:"cut,omitempty"`  // its links are cut or slow
	Liar    string         `json:"liar,omitempty"` // the kind of its lies
}

// States of an operator.
const (
	Up      = "up"
	Down    = "down"
	Paused  = "paused"
	Silent  = "silent"  // it runs, and does not answer
	Unknown = "unknown" // as others are for an operator
)

// Problem is something that is wrong.
type Problem struct {
	Who    []string  `json:"who"` // labels of operators; empty: all are concerned
	Code   string    `json:"code"`
	Short  string    `json:"short"`
	Long   string    `json:"long"` // its meaning, and the remedy
	Detail string    `json:"detail,omitempty"`
	Grave  bool      `json:"grave"` // work stops meanwhile
	Since  time.Time `json:"since,omitzero"`
}

// Task is the life of a task.
type Task struct {
	ID       uint64          `json:"id"`
	Proposer *common.Address `json:"proposer,omitempty"`
	Steps    []Step          `json:"steps"` // in order
	// Asked is how many operators were asked, Answered how many gave an answer that
	// counts; zero where that is not known. Missing is why the others did not.
	Asked    int       `json:"asked"`
	Answered int       `json:"answered"`
	Missing  []Missing `json:"missing"`
	Deadline uint64    `json:"deadline,omitempty"` // block
	Waits    string    `json:"waits,omitempty"`    // why nothing is done about it now
	Failure  *Failure  `json:"failure,omitempty"`
	Over     string    `json:"over,omitempty"` // settled or expired
	Text     string    `json:"text,omitempty"` // what it has settled with
}

// Step is a step of a task's life. At is zero where only somebody else knows when.
type Step struct {
	Name string    `json:"name"`
	Done bool      `json:"done"`
	At   time.Time `json:"at,omitzero"`
}

// Missing is an operator whose answer does not count.
type Missing struct {
	Operator common.Address `json:"operator"`
	Code     string         `json:"code"`
	Detail   string         `json:"detail,omitempty"`
}

// Failure is a step that could not be taken.
type Failure struct {
	Step   string    `json:"step"`
	Code   string    `json:"code"`
	Short  string    `json:"short"`
	Long   string    `json:"long"`
	Detail string    `json:"detail"`
	Times  int       `json:"times"`
	Since  time.Time `json:"since"`
}

// Settlement is a task that has settled on the chain.
type Settlement struct {
	ID        uint64         `json:"id"`
	Proposer  common.Address `json:"proposer"`
	Submitter common.Address `json:"submitter"`
	Block     uint64         `json:"block"`
	Gas       uint64         `json:"gas,omitempty"`
	Signers   *int           `json:"signers,omitempty"`
	Text      string         `json:"text,omitempty"`
}

// Count is how often an operator refused something of another for a reason.
type Count struct {
	By     string `json:"by"`   // label
	From   string `json:"from"` // label
	Reason string `json:"reason"`
	Detail string `json:"detail,omitempty"`
	Times  uint64 `json:"times"`
}
