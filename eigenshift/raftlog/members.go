package raftlog

import (
	"bytes"
	"cmp"
	"fmt"
	"slices"
	"sync"

	"github.com/ethereum/go-ethereum/common"
	"github.com/hashicorp/raft"

	"github.com/eigenshift/avs/eigenshift"
	"github.com/eigenshift/avs/eigenshift/rafttransport"
)

// Member is an operator in Raft's configuration.
type Member struct {
	Address common.Address
	Socket  string // host:port, as the registry has it
}

func (m Member) server(suffrage raft.ServerSuffrage) raft.Server {
	return raft.Server{Suffrage: suffrage, ID: rafttransport.ServerID(m.Address), Address: raft.ServerAddress(m.Socket)}
}

// configurationOf is the latest configuration, committed or not.
func configurationOf(r *raft.Raft) raft.Configuration { return r.GetConfiguration().Configuration() }

// lastMembers remembers the members of a configuration: a status is asked for at each wake-up, and
// reading and sorting two hundred names each time is most of what it costs.
type lastMembers struct {
	mu             sync.Mutex
	servers        []raft.Server
	voters, others []Member
}

// of is [membersOf]. The caller may keep what it returns.
func (l *lastMembers) of(configuration raft.Configuration) (voters, others []Member) {
	l.mu.Lock()
	defer l.mu.Unlock()
	if !slices.Equal(l.servers, configuration.Servers) {
		l.servers = slices.Clone(configuration.Servers)
		l.voters, l.others = membersOf(configuration)
	}
	return slices.Clone(l.voters), slices.Clone(l.others)
}

// membersOf returns the members of a configuration, ascending by address.
func membersOf(configuration raft.Configuration) (voters, others []Member) {
	for _, server := range configuration.Servers {
		operator, _ := rafttransport.OperatorOf(server.ID)
		m := Member{Address: operator, Socket: string(server.Address)}
		if server.Suffrage == raft.Voter {
			voters = append(voters, m)
		} else {
			others = append(others, m)
		}
	}
	return sorted(voters), sorted(others)
}

// bootstrapConfiguration is the configuration of exactly these voters, self among them.
func bootstrapConfiguration(self common.Address, voters []Member) (raft.Configuration, error) {
	var configuration raft.Configuration
	if len(voters) == 0 || len(voters) > eigenshift.MaxOperators {
		return configuration, fmt.Errorf("%d voters, want 1 to %d", len(voters), eigenshift.MaxOperators)
	}
	sockets := make(map[string]common.Address)
	for _, m := range sorted(voters) {
		if m.Address == (common.Address{}) || m.Socket == "" {
			return configuration, fmt.Errorf("voter %s at %q: address and socket are required", m.Address, m.Socket)
		}
		if n := len(configuration.Servers); n > 0 && configuration.Servers[n-1].ID == rafttransport.ServerID(m.Address) {
			return configuration, fmt.Errorf("voter %s twice", m.Address)
		}
		if other, taken := sockets[m.Socket]; taken {
			return configuration, fmt.Errorf("voters %s and %s have the same socket %s", other, m.Address, m.Socket)
		}
		sockets[m.Socket] = m.Address
		configuration.Servers = append(configuration.Servers, m.server(raft.Voter))
	}
	if !slices.ContainsFunc(voters, func(m Member) bool { return m.Address == self }) {
		return configuration, fmt.Errorf("%s is not among the voters", self)
	}
	return configuration, nil
}

func sorted(members []Member) []Member {
	members = slices.Clone(members)
	slices.SortFunc(members, func(a, b Member) int {
		return cmp.Or(bytes.Compare(a.Address[:], b.Address[:]), cmp.Compare(a.Socket, b.Socket))
	})
	return members
}
