package guard

import (
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/hashicorp/raft"

	"github.com/eigenshift/avs/eigenshift/rafttransport"
)

// Roster is which configurations the registry allows, seen from a few blocks at
// once: operators read the registry at slightly different blocks, so what was
// allowed a moment ago still is.
type Roster map[common.Address]Standing

// Standing is what the registry says of an operator.
type Standing struct {
	// Sockets are where it is, or was until lately.
	Sockets []string
	// Stays: it has been registered all the time, so nobody may remove it.
	Stays bool
	// MayVote: it may have a seat among the voters. Only operators that may be
	// members at all are in the roster.
	MayVote bool
	// Votes: it has a seat whoever the other voters are, so nobody may demote it.
	Votes bool
}

// allows judges the step from one configuration to the next: what differs must
// be what the registry wants. What stays as it was is not judged again: an operator that is
// down may be at a socket that nobody remembers. before is empty when this
// operator has no configuration yet.
func (r Roster) allows(before, after raft.Configuration) error {
	for _, s := range after.Servers {
		was, member := find(before, s.ID)
		if member && was == s {
			continue
		}
		operator, _ := rafttransport.OperatorOf(s.ID)
		standing, known := r[operator]
		switch {
		case !known:
			return refuse(Membership, "%s is not registered", s.ID)
		case (!member || was.Address != s.Address) && !slices.Contains(standing.Sockets, string(s.Address)):
			return refuse(Membership, "%s has not registered the socket %.64q", s.ID, s.Address)
		case (!member || was.Suffrage != s.Suffrage) && s.Suffrage == raft.Voter && !standing.MayVote:
			return refuse(Membership, "%s has no seat among the voters", s.ID)
		case member && was.Suffrage == raft.Voter && s.Suffrage != raft.Voter && standing.Votes:
			return refuse(Membership, "%s may not be demoted", s.ID)
		}
	}
	for _, s := range before.Servers {
		if _, member := find(after, s.ID); member {
			continue
		}
		if operator, _ := rafttransport.OperatorOf(s.ID); r[operator].Stays {
			return refuse(Membership, "%s is registered and may not be removed", s.ID)
		}
	}
	return nil
}

// changes counts the servers that differ.
func changes(before, after raft.Configuration) int {
	n := 0
	for _, s := range after.Servers {
		if was, member := find(before, s.ID); !member || was != s {
			n++
		}
	}
	for _, s := range before.Servers {
		if _, member := find(after, s.ID); !member {
			n++
		}
	}
	return n
}

func find(c raft.Configuration, id raft.ServerID) (raft.Server, bool) {
	for _, s := range c.Servers {
		if s.ID == id {
			return s, true
		}
	}
	return raft.Server{}, false
}

// voters returns the operators that vote in a configuration.
func voters(c raft.Configuration) []common.Address {
	var out []common.Address
	for _, s := range c.Servers {
		if operator, ok := rafttransport.OperatorOf(s.ID); ok && s.Suffrage == raft.Voter {
			out = append(out, operator)
		}
	}
	return out
}
