package directory

import (
	"context"
	"errors"
	"fmt"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/rs/zerolog"

	"github.com/eigenshift/avs/eigenshift"
	"github.com/eigenshift/avs/operator/chain"
	"github.com/eigenshift/avs/operator/nodetest"
)

// registry is a registry whose operators have the sockets that a test says.
type registry struct {
	sockets map[common.Address]string // as they are registered
	moved   map[common.Address]string // what the logs of the next search tell
	noLogs  error                     // instead
	empty   bool                      // there is no operator set
	reads   int                       // sockets that were asked for
	forgets int
	dir     *Directory[common.Address]
}

func operator(i int) common.Address { return common.BytesToAddress([]byte{byte(i)}) }

func open(t *testing.T, operators int) (*registry, *nodetest.Node, *chain.Node) {
	t.Helper()
	node := nodetest.Start(t, nil)
	link, err := chain.Dial(t.Context(), chain.Config{URLs: []string{node.URL}, ChainID: nodetest.ChainID, Logger: zerolog.Nop()})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(link.Close)
	r := &registry{sockets: make(map[common.Address]string)}
	for i := 1; i <= operators; i++ {
		r.sockets[operator(i)] = fmt.Sprintf("10.0.0.%d:9000", i)
	}
	r.dir = New(Config[common.Address]{
		Node: link, Set: r.set, Key: func(op eigenshift.Operator) common.Address { return op.Address },
		Read: r.read, Moved: r.search, Forget: func() { r.forgets++ }, Logger: zerolog.Nop(),
	})
	return r, node, link
}

func (r *registry) set(ctx context.Context, block uint64) (*eigenshift.OperatorSet, error) {
	if r.empty {
		return nil, eigenshift.ErrNoOperatorSet
	}
	set := &eigenshift.OperatorSet{Block: block}
	var keys []common.Address
	for i := 1; i <= len(r.sockets); i++ {
		keys = append(keys, operator(i))
	}
	sockets, err := r.dir.Sockets(ctx, keys)
	for _, key := range keys {
		set.Operators = append(set.Operators, eigenshift.Operator{Address: key, Socket: sockets[key]})
	}
	return set, err
}

func (r *registry) read(_ context.Context, _ uint64, keys []common.Address) (map[common.Address]string, error) {
	r.reads += len(keys)
	read := make(map[common.Address]string)
	for _, key := range keys {
		read[key] = r.sockets[key]
	}
	return read, nil
}

func (r *registry) search(context.Context, uint64, uint64) (map[common.Address]string, error) {
	return r.moved, r.noLogs
}

func (r *registry) socketOf(i int) string {
	op, _ := r.dir.Operator(operator(i))
	return op.Socket
}

func TestDirectoryFollowsHeads(t *testing.T) {
	const operators = 3
	for name, c := range map[string]struct {
		change func(r *registry)
		reorg  bool
		socket string // of the first operator, afterwards
		all    bool   // all sockets are read again
	}{
		"nothing changes": {func(*registry) {}, false, "10.0.0.1:9000", false},
		"an event tells of a move": {func(r *registry) {
			r.move("10.9.9.9:9000")
			r.moved = map[common.Address]string{operator(1): "10.9.9.9:9000"}
		}, false, "10.9.9.9:9000", false},
		"a move to what nobody can dial": {func(r *registry) { r.move("nonsense"); r.moved = map[common.Address]string{operator(1): "nonsense"} }, false, "", false},
		"logs are not to be had":         {func(r *registry) { r.move("10.9.9.9:9000"); r.noLogs = errors.New("no logs") }, false, "10.9.9.9:9000", true},
		"another fork":                   {func(r *registry) { r.move("10.9.9.9:9000") }, true, "10.9.9.9:9000", true},
	} {
		t.Run(name, func(t *testing.T) {
			r, node, link := open(t, operators)
			node.Commit()
			last, err := link.Head(t.Context())
			if err != nil {
				t.Fatal(err)
			}
			if err := r.dir.Refresh(t.Context(), last); err != nil {
				t.Fatal(err)
			}
			if r.socketOf(1) != "10.0.0.1:9000" || len(r.dir.Operators()) != operators || r.reads != operators {
				t.Fatalf("%d operators with %d reads, the first at %q", len(r.dir.Operators()), r.reads, r.socketOf(1))
			}
			c.change(r)
			node.Commit()
			head, err := link.Head(t.Context())
			if err != nil {
				t.Fatal(err)
			}
			if c.reorg {
				head.Parent = common.Hash{1}
			}
			r.reads, r.forgets = 0, 0
			if err := r.dir.Follow(t.Context(), last, head); err != nil {
				t.Fatal(err)
			}
			if r.socketOf(1) != c.socket {
				t.Errorf("the first operator is at %q, want %q", r.socketOf(1), c.socket)
			}
			if all := r.reads >= operators; all != c.all {
				t.Errorf("%d sockets were read", r.reads)
			}
			if changed := c.socket != "10.0.0.1:9000"; changed != (r.forgets > 0) {
				t.Errorf("sets that were read before were forgotten %d times", r.forgets)
			}
		})
	}
}

func (r *registry) move(socket string) { r.sockets[operator(1)] = socket }

// A list of updates that lacks one is believed for a few blocks only.
func TestMissedMovesAreFoundInTurn(t *testing.T) {
	r, node, link := open(t, 3)
	var last eigenshift.Block
	for i := range RereadShare + 1 {
		node.Commit()
		head, err := link.Head(t.Context())
		if err != nil {
			t.Fatal(err)
		}
		if err := r.dir.Follow(t.Context(), last, head); err != nil {
			t.Fatal(err)
		}
		if i == 0 {
			r.move("10.9.9.9:9000")
		}
		last = head
	}
	if r.socketOf(1) != "10.9.9.9:9000" {
		t.Errorf("the first operator is still at %q", r.socketOf(1))
	}
}

func TestNobodyIsListedWithoutAnOperatorSet(t *testing.T) {
	r, _, link := open(t, 2)
	head, err := link.Head(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	for _, empty := range []bool{false, true, false} {
		r.empty = empty
		if err := r.dir.Refresh(t.Context(), head); err != nil {
			t.Fatal(err)
		}
		if _, listed := r.dir.Operator(operator(1)); listed == empty {
			t.Errorf("listed: %t, while the operator set is empty: %t", listed, empty)
		}
	}
}
