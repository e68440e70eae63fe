package standin

import (
	"testing"

	"github.com/eigenshift/avs/eigenshift"
)

func TestProposalsAreBounded(t *testing.T) {
	s := New(Config{})
	for id := range eigenshift.TaskID(3 * keptProposals) {
		s.put(&proposal{task: eigenshift.EncodedTask{ID: id}})
	}
	if s.proposals.Len() != keptProposals || s.Proposed() != 3*keptProposals || s.find(0) != nil || s.find(3*keptProposals-1) == nil {
		t.Errorf("%d of %d proposals are remembered", s.proposals.Len(), s.Proposed())
	}
}
