package config

import "github.com/eigenshift/avs/eigenshift/protocol"

// networks are what the field network stands for.
var networks = map[string]func() protocol.Network{"lan": protocol.LAN, "wan": protocol.WAN}

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
