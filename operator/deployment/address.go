package deployment

import "github.com/ethereum/go-ethereum/common"

// ServiceManagerOf returns the address that the service manager of a plan will have, for
// those who create EigenLayer's middleware for it before.
func ServiceManagerOf(s Settings, core Core) (common.Address, error) {
	p := begin(s, 0, core)
	p.serviceManager()
	return p.ServiceManager, p.err
}
