package main

import (
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/eigenshift/avs/bench/figures"
)

func TestSystemsTakeTurns(t *testing.T) {
	of := func(turns []turn) (all []string) {
		for _, t := range turns {
			all = append(all, fmt.Sprintf("%s %d", t.system.name, t.tasks))
		}
		return all
	}
	p := pace{block: time.Second, slot: 2 * time.Second, counted: 3, timed: 9, rounds: 1}
	counted, timed := (&bench{before: "another"}).turns(p)
	if got := of(counted); !slices.Equal(got, []string{"EigenShift 3", "EigenShift before 3", "central 3"}) {
		t.Errorf("calls are counted of %v", got)
	}
	if got := of(timed); !slices.Equal(got, []string{"central 5", "EigenShift 9", "EigenShift before 9", "central 5"}) {
		t.Errorf("timed are %v", got)
	}
	if warm := []int{timed[0].warm(), timed[1].warm()}; !slices.Equal(warm, []int{2, 32}) {
		t.Errorf("before any counts, %v tasks settle; expected 2 of the central aggregator, 64 blocks of the operators", warm)
	}
	p.alone = true
	if _, timed := (&bench{}).turns(p); !slices.Equal(of(timed), []string{"EigenShift 9"}) || timed[0].warm() != 1 {
		t.Errorf("alone are %v, after %d tasks", of(timed), timed[0].warm())
	}
}

func TestTheTableOfAPageIsReplaced(t *testing.T) {
	page := filepath.Join(t.TempDir(), "page.md")
	if err := os.WriteFile(page, []byte("# Title\n"), 0o644); err != nil {
		t.Fatal(err)
	}
	if err := write(&figures.Report{}, page); err == nil {
		t.Error("a page without a place for the table got one")
	}
	before := "# Title\n\n<!-- bench: written by make bench-draw -->\nold\n<!-- bench: end -->\nrest\n"
	if err := os.WriteFile(page, []byte(before), 0o644); err != nil {
		t.Fatal(err)
	}
	report := &figures.Report{Date: "2026-11-29", Machine: []string{"machine: one"}, Aggregation: []figures.Aggregation{{Operators: 5, OursMS: []float64{1}, TheirMS: []float64{4}}}}
	for range 2 { // the second time changes nothing
		if err := write(report, page); err != nil {
			t.Fatal(err)
		}
	}
	after, err := os.ReadFile(page)
	if err != nil {
		t.Fatal(err)
	}
	if strings.Contains(string(after), "old") || strings.Count(string(after), "| aggregating 5 responses, p50, ms | 1.00 | 4.00 | 0.25 |") != 1 || !strings.HasSuffix(string(after), "-->\nrest\n") {
		t.Errorf("the page became\n%s", after)
	}
}
