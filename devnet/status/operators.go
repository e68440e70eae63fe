package status

import (
	"context"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"slices"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/eigenshift/avs/devnet/account"
	"github.com/eigenshift/avs/devnet/cluster"
	"github.com/eigenshift/avs/eigenshift/bn254"
	"github.com/eigenshift/avs/operator/api"
)

const (
	// apiTimeout is how long an operator may take to answer: one that hangs
	// must not hold up the others.
	apiTimeout       = time.Second
	maxResponseBytes = 4 << 20
)

// A Role is what an operator is in the cluster.
type Role string

// Roles. An operator that does not answer has an unknown one.
const (
	Leader   Role = "leader"
	Follower Role = "follower"
	Unknown  Role = "unknown"
)

// Operator is an operator's process and role.
type Operator struct {
	ID      common.Hash    `json:"id"` // EigenLayer's: of its BLS key
	Address common.Address `json:"address"`
	PID     int            `json:"pid"` // zero while it does not run
	Role    Role           `json:"role"`
	Voter   bool           `json:"voter"`  // as the operators know it, also of one that is down
	Voters  int            `json:"voters"` // how many it knows of; zero while it does not answer
	Term    uint64         `json:"term"`   // zero while it does not answer
	Alive   bool           `json:"alive"`  // the process runs, be it paused
	Paused  bool           `json:"paused"`
	Number  int            `json:"number"`
	Socket  string         `json:"socket"`
	API     string         `json:"api_url"`
	Log     string         `json:"log"`
	Exit    string         `json:"exit,omitempty"`  // how the process ended, while it does not run
	Links   string         `json:"links,omitempty"` // what is wrong with its links to the others
	Liar    string         `json:"liar,omitempty"`  // the kind of lies that it tells
}

// Operators asks the operators for their roles.
func Operators(ctx context.Context, processes []cluster.Status) ([]Operator, error) {
	return Describe(processes, Reports(ctx, processes))
}

// Reports asks the operators what they say of themselves. One that runs, and says nothing, has
// none: that is how it is, and no reason to say nothing of the others.
func Reports(ctx context.Context, processes []cluster.Status) []*api.Report {
	reports := make([]*api.Report, len(processes))
	var group sync.WaitGroup
	for i, p := range processes {
		if p.Alive && !p.Paused {
			group.Go(func() { reports[i] = ask(ctx, urlOf(p)) })
		}
	}
	group.Wait()
	return reports
}

// urlOf is where an operator tells of itself.
func urlOf(p cluster.Status) string { return "http://" + p.API }

// Describe says what the operators are, by their processes and reports.
func Describe(processes []cluster.Status, reports []*api.Report) ([]Operator, error) {
	operators := make([]Operator, len(processes))
	leader, voters := newestLeader(reports), newestVoters(reports)
	for i, p := range processes {
		id, err := operatorID(p.Number)
		if err != nil {
			return nil, err
		}
		operators[i] = Operator{
			ID: id, Address: p.Address, PID: p.PID, Role: Unknown, Alive: p.Alive, Paused: p.Paused,
			Number: p.Number, Socket: p.Socket, API: urlOf(p), Log: p.Log, Exit: p.Exit, Links: p.Links, Liar: p.Liar,
			Voter: slices.Contains(voters, p.Address),
		}
		if reports[i] == nil {
			continue
		}
		operators[i].Role, operators[i].Term, operators[i].Voters = Follower, reports[i].Engine.Term, len(reports[i].Engine.Voters)
		if i == leader {
			operators[i].Role = Leader
		}
	}
	return operators, nil
}

// newestVoters returns who votes, as an operator of the newest term says; nil: nobody answers.
func newestVoters(reports []*api.Report) (voters []common.Address) {
	var term uint64
	for _, report := range reports {
		if report != nil && (report.Engine.Term > term || voters == nil) {
			term, voters = report.Engine.Term, report.Engine.Voters
		}
	}
	return voters
}

// newestLeader returns the index of the operator that leads, or -1. One that was
// deposed may not know it yet: the highest term counts.
func newestLeader(reports []*api.Report) int {
	leader := -1
	for i, report := range reports {
		if report == nil || !report.Engine.Leading {
			continue
		}
		if leader < 0 || report.Engine.Term > reports[leader].Engine.Term {
			leader = i
		}
	}
	return leader
}

// ask returns what an operator says of itself, or nil when it says nothing.
func ask(ctx context.Context, url string) *api.Report {
	ctx, cancel := context.WithTimeout(ctx, apiTimeout)
	defer cancel()
	request, err := http.NewRequestWithContext(ctx, http.MethodGet, url+"/status", nil)
	if err != nil {
		return nil
	}
	response, err := http.DefaultClient.Do(request)
	if err != nil {
		return nil
	}
	defer response.Body.Close()
	var report api.Report
	if response.StatusCode != http.StatusOK ||
		json.NewDecoder(io.LimitReader(response.Body, maxResponseBytes)).Decode(&report) != nil {
		return nil
	}
	return &report
}

// operatorID returns the id that EigenLayer's registry gives to an operator.
func operatorID(number int) (common.Hash, error) {
	key, err := bn254.NewSecretKey(account.OperatorBLS(number))
	if err != nil {
		return common.Hash{}, fmt.Errorf("operator %d: %w", number, err)
	}
	return common.Hash(key.OperatorID()), nil
}
