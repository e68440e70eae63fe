//go:build unix

package peer

import "syscall"

// descriptors returns how many files this process may have open.
func descriptors() uint64 {
	var limit syscall.Rlimit
	if err := syscall.Getrlimit(syscall.RLIMIT_NOFILE, &limit); err != nil {
		return fewDescriptors
	}
	return uint64(limit.Cur)
}
