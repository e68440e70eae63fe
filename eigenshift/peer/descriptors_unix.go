//go:build unix

package peer

import "syscall"

// descriptors returns how many files this process may have open; false: not known.
func descriptors() (uint64, bool) {
	var limit syscall.Rlimit
	err := syscall.Getrlimit(syscall.RLIMIT_NOFILE, &limit)
	return uint64(limit.Cur), err == nil
}
