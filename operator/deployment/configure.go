package deployment

import (
	"maps"

	"github.com/eigenshift/avs/operator/config"
)

// Config returns the configuration that an operator of the deployment starts from. Its own
// are keys, folder, addresses, and the node where the file names none.
func (f *File) Config() config.Config {
	c := config.Default()
	if f.RPC != "" {
		c.RPCURLs = []string{f.RPC}
	}
	c.WSURL, c.ChainID = f.WS, f.ChainID
	c.Contracts, c.AVS = f.Operators.Contracts, maps.Clone(f.Operators.AVS)
	c.BootstrapOperators, c.Engine.Confirmations = f.Operators.BootstrapOperators, f.Operators.Confirmations
	r := f.Operators.Registration
	c.Registration.Strategy, c.Registration.Deposit, c.Registration.MetadataURI = r.Strategy, r.Deposit, r.MetadataURI
	return c
}
