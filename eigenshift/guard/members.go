package guard

import (
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/hashicorp/raft"
)

// members is the rule of membership: Raft's configuration changes one server at a
// time, as the registry allows.
type members struct {
	*node
	history    *history
	inquiries  *inquiries
	confidence *confidence

	mu      sync.Mutex
	foreign perPeer[foreignSpell]
}

const (
	// foreignGrace is how many election time-outs a leader may go on sending a
	// configuration that this operator does not find in the registry: it may see a later
	// block.
	foreignGrace = 24
	// distrustForeign is how many election time-outs it is distrusted afterwards.
	distrustForeign = 240
)

// foreignSpell is when a peer sent configurations that the registry does not allow:
// first, in a row, and last.
type foreignSpell struct{ since, last time.Time }

// checkEntries judges the configurations among entries that are new here. They take
// effect before they are committed.
func (m *members) checkEntries(peer common.Address, fresh []*raft.Log) error {
	var before *raft.Configuration
	for _, e := range fresh {
		if e.Type != raft.LogConfiguration {
			continue
		}
		after, err := decodeConfiguration(e.Data)
		if err != nil {
			return refuse(Malformed, "entry %d: %v", e.Index, err)
		}
		if before == nil {
			// Entries of this message that are new here have been looked at above.
			c := m.history.configurationBefore(fresh[0].Index)
			before = &c
		}
		// Raft changes one server at a time: then majorities overlap.
		if n := changes(*before, after); n > 1 && len(before.Servers) > 0 {
			m.confidence.lose(peer, string(Membership), m.after(distrustForeign))
			return refuse(Membership, "%d servers changed at once", n)
		}
		if err := m.check(peer, *before, after, e.Data, e.Index); err != nil {
			return err
		}
		before = &after
	}
	return nil
}

// checkSnapshot judges the configuration of a snapshot.
func (m *members) checkSnapshot(peer common.Address, s *raft.InstallSnapshotRequest, after raft.Configuration) error {
	return m.check(peer, m.configuration(), after, s.Configuration, s.ConfigurationIndex)
}

// check judges a new configuration. One that the registry does not allow any more was
// right at its time if an honest operator has it, which judged it then: so if more have it
// than may lie. Those without it may need the votes of those, whose logs are longer, so
// refusing it could keep everybody from leading.
func (m *members) check(peer common.Address, before, after raft.Configuration, data []byte, index uint64) error {
	roster := m.roster.Load()
	if roster == nil && m.trusting {
		return nil
	}
	err := refuse(Membership, "the registry is not known here yet")
	if roster != nil {
		if err = roster.allows(before, after); err == nil {
			return nil
		}
	}
	hash := hashOf(data)
	if m.inquiries.agreed(peer, abstains, index, witnesses, func(t testimony) opinion { return t.opinionOfEntry(hash) }) {
		return nil
	}
	if roster != nil {
		m.recordForeign(peer)
	}
	return err
}

// recordForeign records that a leader has sent a configuration that the registry does
// not allow. This operator loses confidence in it when it goes on.
func (m *members) recordForeign(leader common.Address) {
	now := time.Now()
	m.mu.Lock()
	spell := m.foreign.of(leader)
	if now.Sub(spell.last) > m.after(foreignGrace) {
		spell.since = now
	}
	spell.last = now
	insists := now.Sub(spell.since) >= m.after(foreignGrace)
	m.mu.Unlock()
	if insists {
		m.confidence.lose(leader, string(Membership), m.after(distrustForeign))
	}
}
