package integration

import (
	"encoding/json"
	"io"
	"net/http"
	"strconv"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"
)

// agreement is what an operator's status says of another's agreed parameters.
type agreement struct {
	Operator    common.Address `json:"operator"`
	Version     uint32         `json:"version"`
	Refused     bool           `json:"refused"`
	Differences []difference   `json:"differences"`
}

type difference struct {
	Field   string `json:"field"`
	Here    string `json:"here"`
	There   string `json:"there"`
	Refuses bool   `json:"refuses"`
}

// agreements asks an operator for what it knows of the others' agreed parameters.
func (d *Devnet) agreements(of Operator) map[common.Address]agreement {
	d.t.Helper()
	var page struct {
		Agreed struct {
			Peers []agreement `json:"peers"`
		} `json:"agreed"`
	}
	response, err := http.Get(of.API + "/status")
	if err != nil {
		return nil // it is starting
	}
	defer response.Body.Close()
	if err := json.NewDecoder(response.Body).Decode(&page); err != nil {
		d.t.Fatalf("status of operator %d: %v", of.Number, err)
	}
	known := make(map[common.Address]agreement)
	for _, a := range page.Agreed.Peers {
		known[a.Operator] = a
	}
	return known
}

// AwaitDifferences waits until two operators name exactly these differences, each with
// its own value as the one that is here. Given are those that a names.
func (d *Devnet) AwaitDifferences(a, b int, refused bool, want ...difference) {
	d.t.Helper()
	one, other := d.Operator(a), d.Operator(b)
	names := func(of, about Operator, mirrored bool) bool {
		known, met := d.agreements(of)[about.Address]
		if !met || known.Refused != refused || len(known.Differences) != len(want) {
			return false
		}
		for i, w := range want {
			if mirrored {
				w.Here, w.There = w.There, w.Here
			}
			if known.Differences[i] != w {
				return false
			}
		}
		return true
	}
	d.Await("operators "+strconv.Itoa(a)+" and "+strconv.Itoa(b)+" name in what they differ", func() bool {
		return names(one, other, false) && names(other, one, true)
	})
}

// restartWith restarts an operator with these variables instead of its own.
func (d *Devnet) restartWith(number int, variables ...string) {
	d.t.Helper()
	args := []string{"restart", strconv.Itoa(number)}
	for _, v := range variables {
		args = append(args, "--env", v)
	}
	d.Run(args...)
}

// health returns what an operator says of its health.
func (d *Devnet) health(number int) string {
	d.t.Helper()
	response, err := http.Get(d.Operator(number).API + "/health")
	if err != nil {
		d.t.Fatal(err)
	}
	defer response.Body.Close()
	text, err := io.ReadAll(response.Body)
	if err != nil {
		d.t.Fatal(err)
	}
	return string(text)
}

// One operator of five runs with other settings. It is excluded from the log, and it
// and the others say in which settings they differ; the others settle task after
// task. With the right settings it is one of them, with no folder in its way. Then
// operators are upgraded to the next protocol version, one by one, and one goes too far.
func TestOperatorWithOtherSettings(t *testing.T) {
	t.Parallel()
	const odd = 5
	d := Up(t, append(asFaulty(t, 4, odd), "--operator-env", "5=EIGENSHIFT_BOOTSTRAP_OPERATORS=3", "--operator-env", "5=EIGENSHIFT_ENGINE_CONFIRMATIONS=7")...)

	d.AwaitTasksWithout(2, odd)
	for n := range odd - 1 {
		d.AwaitDifferences(n+1, odd, true,
			difference{Field: "bootstrap_operators", Here: "5", There: "3", Refuses: true}, difference{Field: "engine.confirmations", Here: "2", There: "7"})
	}
	contains(t, d.Run("logs", strconv.Itoa(odd)), "bootstrap_operators: 3 here, 5 there")
	contains(t, d.Run("logs", "1"), "bootstrap_operators: 5 here, 3 there")
	d.requireSays(odd, "settings_differ", "4 of 4 operators run no Raft with this one")
	if healthy := d.health(1); strings.Contains(healthy, "Raft") {
		t.Errorf("another operator's settings are a problem of operator 1: %s", healthy)
	}

	d.restartWith(odd, "EIGENSHIFT_ENGINE_CONFIRMATIONS=7")
	d.AwaitAllSign()
	d.AwaitDifferences(1, odd, false, difference{Field: "engine.confirmations", Here: "2", There: "7"})

	for _, n := range []int{4, odd} {
		d.restartWith(n, switchName+"=next-version")
		d.AwaitAllSign()
		d.AwaitDifferences(1, n, false)
	}
	d.AwaitProposer(odd)
	d.restartWith(odd, switchName+"=far-version")
	d.AwaitDifferences(1, odd, true, difference{Field: "version", Here: "2", There: "4", Refuses: true})
	d.AwaitDifferences(4, odd, false)
	requireRotation(t, d.AwaitMoreTasks(3))
}
