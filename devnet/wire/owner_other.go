//go:build !linux

package wire

import (
	"errors"
	"net"
)

// Supported says that [Owner] can be asked.
const Supported = false

// Owner needs the kernel's table of connections, which is looked up on Linux only.
func Owner(net.Conn, []int) (int, error) { return 0, errors.ErrUnsupported }
