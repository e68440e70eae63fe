//go:build !unix

package operator

import "github.com/eigenshift/avs/operator/api"

func diskOf(string) api.Disk { return api.Disk{} }
