package aggregation

import "testing"

func TestBothWaysAggregateTheSameSignatures(t *testing.T) {
	times, err := Measure(4, 2)
	if err != nil {
		t.Fatal(err)
	}
	if times.Operators != 4 || len(times.Ours) != 2 || len(times.Their) != 2 {
		t.Errorf("measured %+v, expected two rounds each of 4 operators", times)
	}
}
