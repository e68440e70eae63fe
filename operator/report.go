package operator

import (
	"context"
	"sync"
	"sync/atomic"
	"time"

	"github.com/eigenshift/avs/eigenshift"
	"github.com/eigenshift/avs/operator/api"
	"github.com/eigenshift/avs/operator/chain"
)

// followHead keeps the newest head for reports.
func followHead(ctx context.Context, background *sync.WaitGroup, node *chain.Node) func() api.Head {
	var newest atomic.Pointer[eigenshift.Block]
	heads := node.Heads(ctx)
	background.Go(func() {
		for b := range heads {
			newest.Store(&b)
		}
	})
	return func() api.Head {
		b := newest.Load()
		if b == nil {
			return api.Head{}
		}
		return api.Head{Number: b.Number, Hash: b.Hash, Time: time.Unix(int64(b.Time), 0).UTC()}
	}
}
