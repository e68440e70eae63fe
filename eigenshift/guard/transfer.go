package guard

import (
	"github.com/ethereum/go-ethereum/common"
	"github.com/hashicorp/raft"

	"github.com/eigenshift/avs/eigenshift/rafttransport"
)

// transfers is the rule of hand-overs: only the leader orders one, of a voter.
type transfers struct {
	*node
	tenures   *tenures
	inquiries *inquiries
}

// checkOrder judges an order to take over: only the leader gives it, and only a
// voter can follow it.
func (t *transfers) checkOrder(peer common.Address) error {
	if t.tenures.known().follows != (tenure{t.raft.CurrentTerm(), peer}) || t.leads() {
		return refuse(Transfer, "%s does not lead and cannot hand over", peer)
	}
	if s, member := t.server(t.self); !member || s.Suffrage != raft.Voter {
		return refuse(Transfer, "this operator is no voter and cannot lead")
	}
	return nil
}

// checkClaim asks the leader, as this operator knows it, whether it ordered the
// hand-over that a candidate claims. Neither ordered nor an error: there is no leader
// to ask, so the candidacy is like any other.
func (t *transfers) checkClaim(peer common.Address, term uint64) (ordered bool, err error) {
	_, id := t.raft.LeaderWithID()
	leader, known := rafttransport.OperatorOf(id)
	if !known || leader == peer {
		return false, nil
	}
	if !t.inquiries.allowed(peer) {
		return false, refuse(Transfer, "%s claims hand-overs too often", peer)
	}
	said := t.inquiries.testify(0)
	if leader != t.self {
		if said, err = t.inquiries.ask(leader, 0); err != nil {
			return false, refuse(Transfer, "the leader %s cannot be asked: %v", leader, err)
		}
	}
	if said.Ordered.Who != peer || said.Ordered.Term+1 != term {
		return false, refuse(Transfer, "the leader %s has not ordered it for term %d", leader, term)
	}
	return true, nil
}
