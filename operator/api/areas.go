package api

import (
	"slices"

	"github.com/eigenshift/avs/eigenshift/track"
)

// area is a part of an operator's work. Each condition belongs to one.
type area struct {
	id, name, description string
	reasons               []track.Reason
}

var areas = []area{
	{"disk", "Disk", "The folder of the log and of what the operator has signed", []track.Reason{track.DiskFull, track.DiskFailed}},
	{"node", "Ethereum", "The operator's Ethereum endpoints, and its clock", []track.Reason{
		track.WrongChain, track.ClockSkew, track.Starting, track.NodeUnavailable, track.NodeSyncing, track.NodeBehind, track.Blind,
	}},
	{"registration", "Registration", "Key and stake of the operator in the AVS's registry", []track.Reason{
		track.WrongKey, track.RegistrationFailed, track.Ejected, track.Deregistered, track.NotRegistered, track.NoStake,
	}},
	{"socket", "Socket", "Where the other operators reach this one", []track.Reason{track.SocketDiffers, track.PortDiffers}},
	{"account", "Account", "The account that pays for settlements", []track.Reason{track.NoFunds}},
	{"avs", "AVS", "The AVS's own code, and what others answer to the same tasks", []track.Reason{
		track.AVSPanicked, track.AVSHangs, track.SpecFailed, track.RespondFailed, track.DigestFailed, track.SignerFailed,
		track.NotDeterministic, track.OddAnswer, track.AnswersDiffer,
	}},
	{"peers", "Peers", "The other operators, and their leader", []track.Reason{
		track.ThresholdMissing, track.SettingsDiffer, track.NoPeers, track.VotersMissing, track.NoLeader,
	}},
	{"mode", "Mode", "What the operator was told to take part in", []track.Reason{track.Paused, track.Drained}},
}

// of returns the conditions that belong to an area.
func (a area) of(all []track.Condition) (own []track.Condition) {
	for _, c := range all {
		if slices.Contains(a.reasons, c.Reason) {
			own = append(own, c)
		}
	}
	return own
}

func isUnready(c track.Condition) bool { return c.Unready }

func isStarting(c track.Condition) bool { return c.Reason == track.Starting }
