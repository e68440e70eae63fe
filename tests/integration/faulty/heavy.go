//go:build faults

package main

import (
	"bytes"
	"context"
	"encoding/binary"
	"io"
	"math"
	"math/rand/v2"
	"net"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/hashicorp/raft"

	"github.com/eigenshift/avs/eigenshift"
	"github.com/eigenshift/avs/eigenshift/lifecycle"
	"github.com/eigenshift/avs/eigenshift/rafttransport"
)

// heavyWidth is how many connections one operator may have to another.
const heavyWidth = 24

// field opens a request of one field.
func field(kind byte, name string) []byte {
	return append([]byte{kind, 0x81, 0xa0 | byte(len(name))}, name...)
}

func sized(opens byte, n int) []byte { return binary.BigEndian.AppendUint32([]byte{opens}, uint32(n)) }

// heavyRequests are small on the wire and large in memory, or as large as can be.
func heavyRequests() [][]byte {
	empty := func(size int) []byte {
		return append(append(field(0, "Entries"), sized(0xdd, size)...), bytes.Repeat([]byte{0x80}, size)...)
	}
	full := append(field(0, "Entries"), 0x9f) // 15 entries
	for range 15 {
		full = append(append(full, 0x81, 0xa4), "Data"...)
		full = append(append(full, sized(0xc6, lifecycle.MaxCommandBytes)...), make([]byte, lifecycle.MaxCommandBytes)...)
	}
	snapshot := append(append(field(2, "Size"), sized(0xce, 1<<20)...), make([]byte, 1<<20)...)
	return [][]byte{
		empty(1 << 20), empty(4 << 20), empty(7 << 20),
		full, full[:len(full)-1], snapshot, snapshot[:len(snapshot)-1],
		append(field(1, "ID"), bytes.Repeat([]byte{0x91}, 4<<20)...),
		append(append(field(1, "Extra"), sized(0xdd, 4<<20)...), bytes.Repeat([]byte{0x80}, 4<<20)...),
		append(append(field(1, "ID"), sized(0xc6, 7<<20)...), make([]byte, 7<<20)...),
		append(append(field(1, "ID"), sized(0xc6, 1<<31)...), make([]byte, 1<<20)...),
	}
}

// heavyReply is what stands in place of a reply.
var heavyReply = append(append([]byte{0xa0}, sized(0xdd, 4<<20)...), bytes.Repeat([]byte{0x80}, 4<<20)...)

// weigh keeps as many connections to an operator as there can be and sends on
// each what is heavy, over and over, while this operator has the fault.
func (a *attacker) weigh(ctx context.Context, to common.Address) {
	requests := heavyRequests()
	for range heavyWidth {
		go repeat(ctx, time.Millisecond, heavy, func(ctx context.Context) {
			conn, err := a.stream.Dial(raft.ServerAddress(to.Hex()), timeout)
			if err != nil {
				return
			}
			defer func() { _ = conn.Close() }()
			go func() { _, _ = io.Copy(io.Discard, conn) }()
			for has(heavy) && ctx.Err() == nil {
				_ = conn.SetWriteDeadline(time.Now().Add(timeout))
				if _, err := conn.Write(requests[rand.IntN(len(requests))]); err != nil {
					return
				}
			}
		})
	}
}

// weighAll begins to weigh on all other operators, once it knows them.
func (a *attacker) weighAll(ctx context.Context) {
	known := make(map[common.Address]bool)
	repeat(ctx, every, heavy, func(context.Context) {
		for _, operator := range a.others(false) {
			if !known[operator] {
				known[operator] = true
				a.weigh(ctx, operator)
			}
		}
	})
}

// fillLog writes tasks and certificates into the log that are as large as can be,
// whenever this operator leads.
func (a *attacker) fillLog(ctx context.Context) {
	if !a.log.Status().Leading {
		return
	}
	task := eigenshift.EncodedTask{
		ID: eigenshift.TaskID(rand.Uint32()), Spec: make([]byte, eigenshift.MaxSpecBytes), Deadline: math.MaxUint32, Proposer: a.Self,
		Reference: eigenshift.BlockRef{Number: 1, Hash: common.Hash{1}},
	}
	certified := eigenshift.Certified{Task: task, Response: make([]byte, eigenshift.MaxResponseBytes)}
	for i := range eigenshift.MaxOperators {
		certified.Certificate.NonSigners = append(certified.Certificate.NonSigners, eigenshift.OperatorID{0: byte(i >> 8), 1: byte(i)})
	}
	for _, c := range []lifecycle.Command{lifecycle.Opened{Task: task}, lifecycle.Certified{Certified: certified}} {
		if _, err := a.log.Propose(ctx, c); err != nil {
			a.logger.Debug().Err(err).Msg("attack refused")
		}
	}
}

// heavyConn is a connection that others have opened and on which this operator
// replies what is heavy while it has the fault.
type heavyConn struct{ rafttransport.Authenticated }

func (c heavyConn) Write(b []byte) (int, error) {
	if !has(heavy) {
		return c.Authenticated.Write(b)
	}
	if _, err := c.Authenticated.Write(heavyReply); err != nil {
		return 0, err
	}
	return len(b), nil
}

var _ net.Conn = heavyConn{}

// fill makes an answer as large as it can be.
func fill(answer eigenshift.SignedResponse) eigenshift.SignedResponse {
	answer.Response = make([]byte, eigenshift.MaxResponseBytes)
	return answer
}
