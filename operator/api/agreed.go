package api

import (
	"fmt"
	"maps"
	"slices"
	"strings"

	"github.com/ethereum/go-ethereum/common"

	"github.com/eigenshift/avs/eigenshift/peer"
	"github.com/eigenshift/avs/eigenshift/protocol"
)

// Agreed is what this operator has in common with the others, and who differs.
type Agreed struct {
	Version    uint32            `json:"version"` // of the protocol
	Hash       common.Hash       `json:"hash"`
	Parameters map[string]string `json:"parameters"`
	Peers      []peer.Agreement  `json:"peers"` // that were met, by address
}

// AgreedOf converts the figures of package peer.
func AgreedOf(own protocol.Protocol, peers []peer.Agreement) Agreed {
	a := Agreed{Version: own.Version(), Hash: own.Hash(), Parameters: make(map[string]string), Peers: peers}
	for _, f := range own.Fields() {
		a.Parameters[f.Name] = f.Value
	}
	return a
}

// Problem says when most of the others run no Raft with this operator, so that it is
// most likely the one to change.
func (a Agreed) Problem() (string, bool) {
	refused, fields := 0, make(map[string]bool)
	for _, p := range a.Peers {
		if !p.Refused {
			continue
		}
		refused++
		for _, d := range p.Differences {
			if d.Refuses {
				fields[d.Field] = true
			}
		}
	}
	if 2*refused <= len(a.Peers) {
		return "", false
	}
	return fmt.Sprintf("%d of %d operators run no Raft with this one, since its agreed parameters differ: %s",
		refused, len(a.Peers), strings.Join(slices.Sorted(maps.Keys(fields)), ", ")), true
}

// differences emits each difference. Fields that this operator does not have are named
// by the peer, so they share one name.
func (a Agreed) differences(out emit) {
	type series struct{ peer, field, class string }
	seen := make(map[series]bool)
	for _, p := range a.Peers {
		for _, d := range p.Differences {
			s := series{p.Operator.Hex(), d.Field, protocol.Warn.String()}
			if _, own := a.Parameters[d.Field]; !own && d.Field != protocol.VersionField {
				s.field = "other"
			}
			if d.Refuses {
				s.class = protocol.Refuse.String()
			}
			seen[s] = true
		}
	}
	for s := range seen {
		out(1, s.peer, s.field, s.class)
	}
}
