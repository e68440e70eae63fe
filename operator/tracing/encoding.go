package tracing

import (
	"time"

	"google.golang.org/protobuf/encoding/protowire"

	"github.com/eigenshift/avs/eigenshift/track"
)

// Fields of opentelemetry/proto/trace/v1/trace.proto and what it imports. They are written by hand because
// OpenTelemetry's exporter brings gRPC, whose modules do not go together with those of go-ethereum.
const (
	requestResourceSpans = 1

	resourceSpansResource = 1
	resourceSpansScope    = 2
	resourceAttributes    = 1
	scopeSpansScope       = 1
	scopeSpansSpans       = 2
	scopeName             = 1

	spanTraceID    = 1
	spanID         = 2
	spanParentID   = 4
	spanName       = 5
	spanKind       = 6
	spanStart      = 7
	spanEnd        = 8
	spanAttributes = 9
	spanEvents     = 11
	spanStatus     = 15

	eventTime       = 1
	eventName       = 2
	eventAttributes = 3

	statusMessage = 2
	statusCode    = 3

	attributeKey   = 1
	attributeValue = 2
	valueText      = 1
	valueNumber    = 3

	kindInternal = 1
	codeError    = 2
)

// scope names who made the spans.
const scope = "github.com/eigenshift/avs/operator/tracing"

// message is a message of protobuf being written.
type message []byte

func (m message) bytes(field protowire.Number, value []byte) message {
	return protowire.AppendBytes(protowire.AppendTag(m, field, protowire.BytesType), value)
}

func (m message) text(field protowire.Number, value string) message {
	return m.bytes(field, []byte(value))
}

func (m message) number(field protowire.Number, value uint64) message {
	return protowire.AppendVarint(protowire.AppendTag(m, field, protowire.VarintType), value)
}

func (m message) time(field protowire.Number, value time.Time) message {
	return protowire.AppendFixed64(protowire.AppendTag(m, field, protowire.Fixed64Type), uint64(value.UnixNano()))
}

func (m message) attributes(field protowire.Number, list []attribute) message {
	for _, a := range list {
		var value message
		if a.isText {
			value = value.text(valueText, a.text)
		} else {
			value = value.number(valueNumber, uint64(a.number))
		}
		m = m.bytes(field, message(nil).text(attributeKey, a.key).bytes(attributeValue, value))
	}
	return m
}

// encode writes the request that has the spans of tasks.
func (x *Exporter) encode(tasks []track.Task) []byte {
	resource := message(nil).attributes(resourceAttributes, []attribute{
		text("service.name", x.cfg.Program), text("service.version", x.cfg.Version), text("service.instance.id", x.cfg.Operator.Hex()),
	})
	spans := message(nil).bytes(scopeSpansScope, message(nil).text(scopeName, scope))
	for _, t := range tasks {
		for _, s := range x.spansOf(t) {
			spans = spans.bytes(scopeSpansSpans, s.encode())
		}
	}
	return message(nil).bytes(requestResourceSpans, message(nil).bytes(resourceSpansResource, resource).bytes(resourceSpansScope, spans))
}

func (s span) encode() message {
	m := message(nil).bytes(spanTraceID, s.trace[:]).bytes(spanID, s.id[:])
	if len(s.parent) > 0 {
		m = m.bytes(spanParentID, s.parent)
	}
	m = m.text(spanName, s.name).number(spanKind, kindInternal).time(spanStart, s.start).time(spanEnd, s.end)
	m = m.attributes(spanAttributes, s.attributes)
	for _, e := range s.events {
		m = m.bytes(spanEvents, message(nil).time(eventTime, e.at).text(eventName, e.name).attributes(eventAttributes, e.attributes))
	}
	if s.failed != "" {
		m = m.bytes(spanStatus, message(nil).text(statusMessage, s.failed).number(statusCode, codeError))
	}
	return m
}
