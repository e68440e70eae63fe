package guard

import (
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/hashicorp/raft"

	"github.com/eigenshift/avs/eigenshift"
	"github.com/eigenshift/avs/eigenshift/rafttransport"
	"github.com/eigenshift/avs/eigenshift/raftwire"
)

// decodeConfiguration reads a configuration and checks its form: operators in
// the form of this software, each once, each at a socket of its own, and a voter.
func decodeConfiguration(data []byte) (c raft.Configuration, err error) {
	if len(data) > maxConfigurationBytes {
		return c, fmt.Errorf("configuration of %d bytes, at most %d allowed", len(data), maxConfigurationBytes)
	}
	defer func() {
		if p := recover(); p != nil {
			err = fmt.Errorf("undecodable configuration: %v", p)
		}
	}()
	if err := raftwire.CheckConfiguration(data, eigenshift.MaxOperators); err != nil {
		return c, err
	}
	c = raft.DecodeConfiguration(data)
	names := make(map[raft.ServerID]bool, len(c.Servers))
	sockets := make(map[raft.ServerAddress]bool, len(c.Servers))
	for _, s := range c.Servers {
		switch _, known := rafttransport.OperatorOf(s.ID); {
		case !known:
			return c, fmt.Errorf("configuration with %.64q, which is no operator", s.ID)
		case names[s.ID]:
			return c, fmt.Errorf("configuration with %s twice", s.ID)
		case s.Address == "" || len(s.Address) > maxSocketBytes:
			return c, fmt.Errorf("configuration with %s at a socket of %d bytes", s.ID, len(s.Address))
		case sockets[s.Address]:
			return c, fmt.Errorf("configuration with the socket %.64q twice", s.Address)
		case s.Suffrage != raft.Voter && s.Suffrage != raft.Nonvoter:
			return c, fmt.Errorf("configuration with %s of suffrage %d", s.ID, s.Suffrage)
		}
		names[s.ID], sockets[s.Address] = true, true
	}
	if len(voters(c)) == 0 {
		return c, fmt.Errorf("configuration of %d servers without a voter", len(c.Servers))
	}
	return c, nil
}

// changes counts the servers that differ.
func changes(before, after raft.Configuration) int {
	n := 0
	for _, s := range after.Servers {
		if was, member := rafttransport.Find(before, s.ID); !member || was != s {
			n++
		}
	}
	for _, s := range before.Servers {
		if _, member := rafttransport.Find(after, s.ID); !member {
			n++
		}
	}
	return n
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
