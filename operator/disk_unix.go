//go:build unix

package operator

import (
	"syscall"

	"github.com/eigenshift/avs/operator/api"
)

// diskOf returns the disk that a folder is on; zero while the folder is not there.
func diskOf(folder string) api.Disk {
	var s syscall.Statfs_t
	if syscall.Statfs(folder, &s) != nil {
		return api.Disk{}
	}
	block := uint64(s.Bsize)
	return api.Disk{Free: uint64(s.Bavail) * block, Total: uint64(s.Blocks) * block}
}
