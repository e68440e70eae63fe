package directory

import (
	"context"
	"fmt"
	"maps"

	"github.com/eigenshift/avs/eigenshift"
	"github.com/eigenshift/avs/eigenshift/socket"
	"github.com/eigenshift/avs/operator/chain"
)

const (
	// overlap is how many blocks are looked at again with each head: a node that
	// lags finds no updates where there are some.
	overlap = 4
	// RereadShare is the share of all sockets that is read again with each head, one
	// of so many: no list of updates is believed for longer than that many blocks.
	RereadShare = 8
)

// Sockets returns the current sockets of operators, asking the node for those not
// known yet; empty where the registry has none that could be dialled.
func (d *Directory[K]) Sockets(ctx context.Context, keys []K) (map[K]string, error) {
	found := make(map[K]string, len(keys))
	var unknown []K
	d.mu.Lock()
	for _, k := range keys {
		if s, ok := d.sockets[k]; ok {
			found[k] = s
		} else {
			unknown = append(unknown, k)
		}
	}
	changes := d.changes
	d.mu.Unlock()

	read, err := d.read(ctx, unknown)
	if err != nil {
		return nil, err
	}
	maps.Copy(found, read)
	d.mu.Lock()
	defer d.mu.Unlock()
	if changes == d.changes {
		maps.Copy(d.sockets, read)
	}
	return found, nil
}

// Reader returns what reads the sockets of operators from a view function of a contract,
// which need not be found yet.
func Reader[K comparable](node *chain.Node, contract *chain.Contract, method string) func(context.Context, uint64, []K) (map[K]string, error) {
	return func(ctx context.Context, block uint64, keys []K) (map[K]string, error) {
		questions, calls := make([]chain.Question[string], len(keys)), make([]*chain.Call, len(keys))
		for i, key := range keys {
			questions[i] = chain.Ask[string](*contract, method, key)
			calls[i] = questions[i].Call
		}
		if err := node.CallContractsSince(ctx, block, calls...); err != nil {
			return nil, fmt.Errorf("fetch sockets: %w", err)
		}
		read := make(map[K]string, len(keys))
		for i, key := range keys {
			socket, err := questions[i].Answer()
			if err != nil {
				return nil, fmt.Errorf("fetch socket of operator %v: %w", key, err)
			}
			read[key] = socket
		}
		return read, nil
	}
}

// read reads sockets from a state that is not older than the newest head: nodes behind
// one address may lag.
func (d *Directory[K]) read(ctx context.Context, keys []K) (map[K]string, error) {
	if len(keys) == 0 {
		return nil, nil
	}
	head, _ := d.cfg.Node.Newest()
	read, err := d.cfg.Read(ctx, head.Number, keys)
	if err != nil {
		return nil, err
	}
	return d.checked(read), nil
}

// checked drops what nobody can dial: registries take any text.
func (d *Directory[K]) checked(sockets map[K]string) map[K]string {
	for k, text := range sockets {
		if err := socket.Check(text); err != nil {
			d.cfg.Logger.Warn().Err(err).Interface("id", k).Msg("operator's socket in the registry cannot be reached")
			sockets[k] = ""
		}
	}
	return sockets
}

// followSockets takes the sockets that have changed between two heads. An error says
// that what is known of sockets may be old.
func (d *Directory[K]) followSockets(ctx context.Context, last, head eigenshift.Block) error {
	continues, err := d.continues(ctx, last, head)
	if err != nil {
		return err
	}
	if !continues {
		d.forgetSockets()
		return nil
	}
	moved, err := d.cfg.Moved(ctx, last.Number+1-min(last.Number, overlap), head.Number)
	if err != nil {
		return err
	}
	d.take(d.checked(moved))
	return d.reread(ctx, head.Number)
}

// reread reads some sockets again, in turn.
func (d *Directory[K]) reread(ctx context.Context, head uint64) error {
	operators := d.Operators()
	var keys []K
	for i := int(head % RereadShare); i < len(operators); i += RereadShare {
		keys = append(keys, d.cfg.Key(operators[i]))
	}
	read, err := d.read(ctx, keys)
	if err != nil {
		return err
	}
	d.take(read)
	return nil
}

// take takes the current sockets of some operators.
func (d *Directory[K]) take(current map[K]string) {
	d.change(func() bool {
		changed := false
		for k, s := range current {
			if before, known := d.sockets[k]; !known || before != s {
				d.sockets[k], changed = s, true
			}
		}
		return changed
	})
}

func (d *Directory[K]) forgetSockets() {
	d.change(func() bool {
		clear(d.sockets)
		return true
	})
}

// change changes sockets; when it did, sets that were read before are forgotten.
func (d *Directory[K]) change(do func() bool) {
	d.mu.Lock()
	changed := do()
	if changed {
		d.changes++
	}
	d.mu.Unlock()
	if changed {
		d.cfg.Forget()
	}
}
