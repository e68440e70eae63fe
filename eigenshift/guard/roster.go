package guard

import (
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/hashicorp/raft"

	"github.com/eigenshift/avs/eigenshift/rafttransport"
)

// Roster is which configurations the registry allows, seen from a few blocks at
// once: operators read the registry at slightly different blocks, so a configuration
// that was allowed a moment ago still is.
type Roster map[common.Address]Standing

// Standing is what the registry says of an operator.
type Standing struct {
	// Sockets are those that it has registered, or had until lately, the newest last.
	Sockets []string
	// Stays: it has been registered all the time, so nobody may remove it.
	Stays bool
	// MayVote: it may have a seat among the voters. Only operators that may be
	// members at all are in the roster.
	MayVote bool
	// Votes: it has a seat whoever the other voters are, so nobody may demote it.
	Votes bool
}

// allows judges the step from one configuration to the next: servers that differ must
// be as the registry has them. Servers that stay as they were are not judged again: an
// operator that is down may be at a socket that nobody remembers. before is empty when
// this operator has no configuration yet.
func (r Roster) allows(before, after raft.Configuration) error {
	for _, s := range after.Servers {
		was, member := rafttransport.Find(before, s.ID)
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
		if _, member := rafttransport.Find(after, s.ID); member {
			continue
		}
		if operator, _ := rafttransport.OperatorOf(s.ID); r[operator].Stays {
			return refuse(Membership, "%s is registered and may not be removed", s.ID)
		}
	}
	return nil
}
