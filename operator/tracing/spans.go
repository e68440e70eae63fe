package tracing

import (
	"bytes"
	"cmp"
	"crypto/rand"
	"encoding/binary"
	"fmt"
	"maps"
	"slices"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/eigenshift/avs/eigenshift"
	"github.com/eigenshift/avs/eigenshift/track"
)

// TraceID returns the identifier of a task's trace, which is the same on all operators.
func TraceID(chainID uint64, taskManager common.Address, id eigenshift.TaskID) (trace [16]byte) {
	text := binary.BigEndian.AppendUint64([]byte("eigenshift trace"), chainID)
	text = binary.BigEndian.AppendUint64(append(text, taskManager[:]...), uint64(id))
	copy(trace[:], crypto.Keccak256(text))
	return trace
}

// span is a span, or an event within one, before it is encoded.
type span struct {
	trace      [16]byte
	id         [8]byte
	parent     []byte // empty: none
	name       string
	start, end time.Time
	attributes []attribute
	events     []event
	failed     string // why; empty: it has not
}

type event struct {
	name       string
	at         time.Time
	attributes []attribute
}

// attribute is a key with a text or a number.
type attribute struct {
	key    string
	text   string
	number int64
	isText bool
}

func text(key, value string) attribute         { return attribute{key: key, text: value, isText: true} }
func number(key string, value int64) attribute { return attribute{key: key, number: value} }

// reached is a step and when a task reached it.
type reached struct {
	step track.Step
	at   time.Time
}

// way is the steps that a task has reached here, in the order of time.
func way(t track.Task) []reached {
	var list []reached
	for step, at := range t.Times {
		list = append(list, reached{step, at})
	}
	order := track.Steps()
	slices.SortFunc(list, func(a, b reached) int {
		return cmp.Or(a.at.Compare(b.at), cmp.Compare(slices.Index(order, a.step), slices.Index(order, b.step)))
	})
	return list
}

func begins(t track.Task) time.Time {
	if len(t.Times) == 0 {
		return time.Time{}
	}
	return way(t)[0].at
}

// spansOf makes one span of the task, and below it one of each step, which lasts from the step before.
func (x *Exporter) spansOf(t track.Task) []span {
	steps := way(t)
	whole := span{
		trace: TraceID(x.cfg.ChainID, x.cfg.TaskManager, t.ID), id: newSpanID(), name: fmt.Sprintf("task %d", t.ID),
		start: steps[0].at, end: steps[len(steps)-1].at,
		attributes: []attribute{
			number("eigenshift.task", int64(t.ID)), number("eigenshift.chain_id", int64(x.cfg.ChainID)),
			text("eigenshift.task_manager", x.cfg.TaskManager.Hex()), text("eigenshift.operator", x.cfg.Operator.Hex()),
			text("eigenshift.step", string(t.Step)), number("eigenshift.asked", int64(t.Asked)), number("eigenshift.answered", int64(t.Answered)),
		},
	}
	for _, operator := range slices.SortedFunc(maps.Keys(t.Missing), func(a, b common.Address) int { return bytes.Compare(a[:], b[:]) }) {
		missing := t.Missing[operator]
		whole.events = append(whole.events, event{"no answer that counts", whole.end, []attribute{
			text("eigenshift.operator", operator.Hex()), text("eigenshift.reason", missing.Code), text("eigenshift.detail", missing.Detail),
		}})
	}
	if _, expired := t.Times[track.Expire]; expired {
		whole.failed = "the task was given up"
	}
	spans, before := []span{whole}, whole.start
	for _, r := range steps {
		spans = append(spans, span{trace: whole.trace, id: newSpanID(), parent: whole.id[:], name: string(r.step), start: before, end: r.at})
		before = r.at
	}
	return spans
}

func newSpanID() (id [8]byte) {
	_, _ = rand.Read(id[:]) // never fails
	return id
}
