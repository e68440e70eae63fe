package api

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/eigenshift/avs/eigenshift/peer"
	"github.com/eigenshift/avs/eigenshift/protocol"
)

func differing(op byte, differences ...protocol.Difference) peer.Agreement {
	return peer.Agreement{
		Operator: common.Address{op}, Version: protocol.Version, Compared: true, Refused: protocol.Refuses(differences), Differences: differences,
	}
}

var (
	refuses = protocol.Difference{Field: "bootstrap_operators", Here: "3", There: "5", Refuses: true}
	warns   = protocol.Difference{Field: "engine.stagger", Here: "2", There: "4"}
)

func agreedAmong(t *testing.T, peers ...peer.Agreement) Agreed {
	t.Helper()
	own, err := protocol.New(protocol.Parameters{ChainID: 1}, nil)
	if err != nil {
		t.Fatal(err)
	}
	return AgreedOf(own, peers)
}

// The one that differs from most is the one with a problem: nobody makes the others
// unhealthy by differing from them.
func TestWhoDiffersFromMostHasTheProblem(t *testing.T) {
	for name, c := range map[string]struct {
		peers []peer.Agreement
		want  string
	}{
		"alone":            {nil, ""},
		"all agree":        {[]peer.Agreement{differing(1), differing(2)}, ""},
		"one of four":      {[]peer.Agreement{differing(1), differing(2), differing(3), differing(4, refuses)}, ""},
		"two of four":      {[]peer.Agreement{differing(1), differing(2), differing(3, refuses), differing(4, refuses)}, ""},
		"warnings only":    {[]peer.Agreement{differing(1, warns), differing(2, warns)}, ""},
		"three of four":    {[]peer.Agreement{differing(1), differing(2, refuses), differing(3, refuses, warns), differing(4, refuses)}, "3 of 4 operators"},
		"from all of them": {[]peer.Agreement{differing(1, refuses), differing(2, refuses)}, "bootstrap_operators"},
	} {
		problem, apart := agreedAmong(t, c.peers...).Problem()
		if apart != (c.want != "") || !strings.Contains(problem, c.want) || strings.Contains(problem, "stagger") {
			t.Errorf("%s: %q, want %q", name, problem, c.want)
		}
	}
}

// Series are operators times fields of this operator's own: a peer cannot make others.
func TestSeriesOfDifferencesAreBounded(t *testing.T) {
	invented := func(op byte, from int) peer.Agreement {
		var list []protocol.Difference
		for n := range protocol.MaxFields {
			list = append(list, protocol.Difference{Field: fmt.Sprintf("field_%d", from+n), There: "1"})
		}
		return differing(op, list...)
	}
	var got []string
	agreedAmong(t, differing(1, refuses, warns), invented(2, 0), invented(3, 100)).differences(func(value float64, labels ...string) {
		got = append(got, fmt.Sprint(value, labels))
	})
	slices.Sort(got)
	want := []string{
		fmt.Sprint(1, []string{common.Address{1}.Hex(), "bootstrap_operators", "refuse"}), fmt.Sprint(1, []string{common.Address{1}.Hex(), "engine.stagger", "warn"}),
		fmt.Sprint(1, []string{common.Address{2}.Hex(), "other", "warn"}), fmt.Sprint(1, []string{common.Address{3}.Hex(), "other", "warn"}),
	}
	if !slices.Equal(got, want) {
		t.Errorf("series %v, want %v", got, want)
	}
}
