package track

import (
	"fmt"
	"strings"
	"testing"
	"testing/synctest"
	"time"
)

func codes(list []Condition) string {
	var codes []string
	for _, c := range list {
		codes = append(codes, c.Code)
	}
	return strings.Join(codes, " ")
}

func TestConditionsNameCausesFirst(t *testing.T) {
	var c Conditions
	c.Hold("raft", NoLeader, "")
	c.Hold("answers", AnswersDiffer, "5 operators gave 5 answers")
	c.Hold("disk", DiskFull, "no space\nleft")
	c.Hold("disk", NotDue, "no condition at all")
	if times := c.Hold("disk", DiskFull, "still"); times != 2 {
		t.Errorf("noticed %d times", times)
	}
	list := c.List()
	if got := codes(list); got != "disk_full answers_differ no_leader" {
		t.Errorf("conditions %s", got)
	}
	if list[0].Detail != "still" || !list[0].Unready || list[0].Since.IsZero() {
		t.Errorf("condition %+v", list[0])
	}
	if ended := codes(c.Clear("disk")); ended != "disk_full" || c.Holds(DiskFull) || !c.Holds(NoLeader) {
		t.Errorf("ended: %q, left: %s", ended, codes(c.List()))
	}
	if ended := c.Clear("raft", NoLeader); ended != nil {
		t.Errorf("ended although it holds: %s", codes(ended))
	}
}

// The same condition can have two causes; it ends with the second.
func TestConditionsEndByScope(t *testing.T) {
	var c Conditions
	c.Hold("Respond", AVSPanicked, "a")
	c.Hold("Digest", AVSPanicked, "b")
	c.Clear("Respond")
	if !c.Holds(AVSPanicked) || len(c.List()) != 1 || c.List()[0].Detail != "b" {
		t.Errorf("left: %+v", c.List())
	}
	c.Clear("Digest")
	if c.Holds(AVSPanicked) {
		t.Error("holds for ever")
	}
}

func TestRepeatsAreToldAtPowersOfTwo(t *testing.T) {
	var r Repeats
	var told []int
	for range 100 {
		if times, worth := r.Again("respond"); worth {
			told = append(told, times)
		}
	}
	if got := fmt.Sprint(told); got != "[1 2 4 8 16 32 64]" {
		t.Errorf("told %s", got)
	}
	for i := range 10 * maxRepeats {
		r.Again(fmt.Sprint(i))
	}
	if r.events.Len() != maxRepeats {
		t.Errorf("%d kinds are counted", r.events.Len())
	}
}

// What has not happened for long is new when it happens again.
func TestRepeatsAreForgotten(t *testing.T) {
	synctest.Test(t, func(*testing.T) {
		var r Repeats
		for range 5 {
			r.Again("respond")
		}
		time.Sleep(forgetRepeats + time.Second)
		if times, worth := r.Again("respond"); times != 1 || !worth {
			t.Errorf("told as number %d", times)
		}
	})
}
