package status

import "testing"

func TestStrength(t *testing.T) {
	for _, test := range []struct {
		operators, dead, paused int
		want                    string
	}{
		{5, 0, 0, "5 of 5 operators up, 3 needed"},
		{5, 2, 1, "2 of 5 operators up, 3 needed"},
		{1, 0, 0, "1 of 1 operators up, 1 needed"},
		{4, 1, 0, "3 of 4 operators up, 3 needed"},
		{20, 0, 0, "20 of 20 operators up, 10 needed"},
	} {
		operators := make([]Operator, test.operators)
		for i := range operators {
			operators[i].Alive = i >= test.dead
			operators[i].Paused = i >= test.dead && i < test.dead+test.paused
		}
		if got := StrengthOf(operators).String(); got != test.want {
			t.Errorf("%d operators, %d dead, %d paused: %q, want %q", test.operators, test.dead, test.paused, got, test.want)
		}
	}
}
