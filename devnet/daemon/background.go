package daemon

import "context"

// background is a function that runs on its own until it is stopped or fails.
type background struct {
	cancel context.CancelFunc
	done   chan struct{} // closed when it has returned
	err    error         // what it returned
}

func inBackground(run func(context.Context) error) *background {
	ctx, cancel := context.WithCancel(context.Background())
	b := &background{cancel: cancel, done: make(chan struct{})}
	go func() {
		defer close(b.done)
		b.err = run(ctx)
	}()
	return b
}

// stop ends the function, and returns when it has returned.
func (b *background) stop() error {
	b.cancel()
	<-b.done
	return b.err
}
