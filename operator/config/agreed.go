package config

import "github.com/eigenshift/avs/eigenshift/protocol"

// AutoNetwork is the value of the field network that leaves the time-outs to the contract: they are
// protocol.Paced, where its tasks are slots.
const AutoNetwork = "auto"

// networks are what the field network stands for, as long as nothing is known of slots.
var networks = map[string]func() protocol.Network{AutoNetwork: protocol.LAN, "lan": protocol.LAN, "wan": protocol.WAN}

// Agreed returns the part of the configuration that must be the same on all
// operators, defaults filled in. The configuration must be valid.
func (c Config) Agreed() protocol.Parameters {
	return protocol.Parameters{
		ChainID:                c.ChainID,
		TaskManager:            c.Contracts.TaskManager,
		Quorums:                c.Quorums,
		BootstrapOperators:     c.BootstrapOperators,
		BootstrapConfirmations: c.BootstrapConfirmations,
		Network:                networks[c.Network](),
		Rotation:               c.Rotation,
		ReferenceDepth:         c.Engine.ReferenceDepth,
		DeadlineBlocks:         c.Engine.DeadlineBlocks,
		Confirmations:          c.Engine.Confirmations,
		Patience:               c.Engine.Patience,
		Stagger:                c.Engine.Stagger,
		FallbackAfter:          c.Engine.FallbackAfter,
		MaxVoters:              c.Engine.MaxVoters,
		ObservationBps:         c.Engine.ObservationBps,
		MaxOpenTasks:           c.Engine.MaxOpenTasks,
	}.WithDefaults()
}
