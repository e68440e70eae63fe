package raftlog_test

import (
	"fmt"
	"slices"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/eigenshift/avs/eigenshift"
	"github.com/eigenshift/avs/eigenshift/peer"
	"github.com/eigenshift/avs/eigenshift/protocol"
)

// speaks returns a protocol of a version, each with a field of its own and one that all
// have.
func speaks(t testing.TB, version uint32, shared string) protocol.Protocol {
	t.Helper()
	p, err := protocol.Of(version,
		protocol.Field{Name: "shared", Value: shared, Class: protocol.Refuse},
		protocol.Field{Name: fmt.Sprintf("of_%d", version), Value: "1", Class: protocol.Refuse})
	if err != nil {
		t.Fatal(err)
	}
	return p
}

// knows returns what one operator knows of another's agreed parameters.
func (s *site) knows(of, about int) peer.Agreement {
	for _, a := range s.hosts[of].peer.Agreements() {
		if a.Operator == s.hosts[about].address {
			return a
		}
	}
	return peer.Agreement{}
}

// exclude waits until the rest decides, and checks that it does without one operator,
// and that each of the rest and that one name what they differ in.
func (s *site) exclude(odd int, want protocol.Difference) {
	s.t.Helper()
	excluded := s.hosts[odd]
	s.until("one of the others leads", func() bool {
		return slices.ContainsFunc(s.hosts, func(h *host) bool { return h != excluded && h.node.Status().Leading })
	})
	s.hosts = slices.Delete(slices.Clone(s.hosts), odd, odd+1)
	s.propose(1)
	s.agree(1)
	s.hosts = append(s.hosts, excluded)
	last := len(s.hosts) - 1
	s.until("all name what the one differs in", func() bool {
		for i := range last {
			here, there := s.knows(i, last), s.knows(last, i)
			if here.Operator == (common.Address{}) && there.Operator == (common.Address{}) {
				continue // the two have not met
			}
			if !slices.Equal(here.Differences, []protocol.Difference{want}) || !slices.Equal(there.Differences, protocol.Mirrored([]protocol.Difference{want})) {
				return false
			}
		}
		return s.knows(last, 0).Refused || s.knows(last, 1).Refused
	})
	if _, has := excluded.node.State().Get(eigenshift.TaskID(1)); has || excluded.node.Status().Leading {
		s.t.Errorf("the operator that differs takes part: %+v", excluded.node.Status())
	}
}

// One of five operators has other parameters. It takes no part in the log, and the
// others decide; both sides name the field.
func TestOperatorWithOtherParametersIsExcluded(t *testing.T) {
	s := newSiteOf(t, 5, func(i int) protocol.Protocol {
		return speaks(t, protocol.Version, map[bool]string{true: "odd", false: "common"}[i == 2])
	})
	s.exclude(2, protocol.Difference{Field: "shared", Here: "common", There: "odd", Refuses: true})
}

// One of five operators is two versions ahead: the same, with the version as the field.
func TestOperatorTwoVersionsAheadIsExcluded(t *testing.T) {
	s := newSiteOf(t, 5, func(i int) protocol.Protocol {
		return speaks(t, map[bool]uint32{true: protocol.Version + 2, false: protocol.Version}[i == 2], "common")
	})
	s.exclude(2, protocol.Difference{Field: "version", Here: fmt.Sprint(protocol.Version), There: fmt.Sprint(protocol.Version + 2), Refuses: true})
}

// Three operators are split two to one: the two decide, and the one does not.
func TestMajorityGoesOnWhereParametersDiffer(t *testing.T) {
	s := newSiteOf(t, 3, func(i int) protocol.Protocol {
		return speaks(t, protocol.Version, map[bool]string{true: "odd", false: "common"}[i == 0])
	})
	s.exclude(0, protocol.Difference{Field: "shared", Here: "common", There: "odd", Refuses: true})
}

// A cluster is upgraded one operator after the other, from a version without agreed
// parameters on. In between its operators speak two versions, and decide together.
func TestUpgradeOneByOne(t *testing.T) {
	versions := []uint32{1, 1, 1}
	s := newSiteOf(t, 3, func(i int) protocol.Protocol {
		if versions[i] == 1 {
			return protocol.Protocol{}
		}
		return speaks(t, versions[i], "common")
	})
	task := 0
	decide := func() {
		task++
		s.propose(task)
		s.agree(task)
	}
	decide()
	for next := uint32(2); next <= 3; next++ {
		for i := range versions {
			s.stop(i)
			decide()
			versions[i] = next
			s.listen(i)
			s.open(i)
			decide()
		}
	}
	// Followers need not have met since: they have nothing to say to each other.
	s.until("the leader and each of the others know each other's last version", func() bool {
		leader := s.leader()
		for i := range s.hosts {
			if leader < 0 || i != leader && (s.knows(leader, i).Version != 3 || s.knows(i, leader).Version != 3) {
				return false
			}
		}
		return true
	})
	for i := range s.hosts {
		for _, a := range s.hosts[i].peer.Agreements() {
			if a.Refused || len(a.Differences) != 0 {
				t.Errorf("operator %d knows %+v", i, a)
			}
		}
	}
}
