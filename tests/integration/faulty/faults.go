//go:build faults

package main

import (
	"os"
	"slices"
	"strings"
)

// fault is one way to misbehave.
type fault string

const (
	withhold      fault = "withhold"       // leads, but opens, certifies and submits nothing
	overstay      fault = "overstay"       // leads, and never hands over
	garbage       fault = "garbage"        // signs something else than it says
	equivocate    fault = "equivocate"     // tells each operator something else, as proposer and when asked
	observation   fault = "observation"    // lies about what one source said
	flood         fault = "flood"          // asks all others without pause
	wedgeRaft     fault = "wedge-raft"     // lets no message of Raft in or out
	terms         fault = "terms"          // stands for election in a term far ahead
	foreignConfig fault = "foreign-config" // brings strangers into Raft's configuration
	nextVersion   fault = "next-version"   // speaks the protocol version after this one, from its start on
	farVersion    fault = "far-version"    // speaks the one after that
	heavy         fault = "heavy"          // sends and replies what takes much memory to decode, over many connections
	poison        fault = "poison"         // sends what makes an unguarded Raft panic, at each start again
)

// has reports whether this operator has a fault at the moment.
func has(f fault) bool {
	given := os.Getenv("EIGENSHIFT_FAULT")
	if content, err := os.ReadFile("faults"); err == nil {
		given = string(content)
	}
	return slices.Contains(strings.Split(strings.TrimSpace(given), ","), string(f))
}
