package wire

import (
	"bufio"
	"encoding/binary"
	"fmt"
	"net"
	"net/netip"
	"os"
	"path/filepath"
	"strings"
)

// Supported says that [Owner] can be asked.
const Supported = true

// Owner returns which of some processes has opened a connection that a proxy has
// accepted on the loopback interface of IPv4.
func Owner(conn net.Conn, pids []int) (int, error) {
	near, ok := conn.RemoteAddr().(*net.TCPAddr)
	far, farOK := conn.LocalAddr().(*net.TCPAddr)
	if !ok || !farOK {
		return 0, fmt.Errorf("%s is no address of TCP", conn.RemoteAddr())
	}
	inode, err := inodeOf(near.AddrPort(), far.AddrPort())
	if err != nil {
		return 0, err
	}
	socket := fmt.Sprintf("socket:[%s]", inode)
	for _, pid := range pids {
		files, err := filepath.Glob(fmt.Sprintf("/proc/%d/fd/*", pid))
		if err != nil {
			return 0, err
		}
		for _, file := range files {
			if to, err := os.Readlink(file); err == nil && to == socket {
				return pid, nil
			}
		}
	}
	return 0, ErrNoOwner
}

// inodeOf finds the socket with these ends in the kernel's table.
func inodeOf(local, remote netip.AddrPort) (string, error) {
	file, err := os.Open("/proc/net/tcp")
	if err != nil {
		return "", err
	}
	defer file.Close()
	const localField, remoteField, inodeField = 1, 2, 9
	l, r := asHex(local), asHex(remote)
	for lines := bufio.NewScanner(file); lines.Scan(); {
		fields := strings.Fields(lines.Text())
		if len(fields) > inodeField && fields[localField] == l && fields[remoteField] == r {
			return fields[inodeField], nil
		}
	}
	return "", ErrNoOwner
}

// asHex writes an address as the kernel's table does: bytes in the machine's order.
func asHex(a netip.AddrPort) string {
	ip := a.Addr().Unmap().As4()
	return fmt.Sprintf("%08X:%04X", binary.NativeEndian.Uint32(ip[:]), a.Port())
}
