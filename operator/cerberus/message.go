package cerberus

import (
	"fmt"

	"google.golang.org/protobuf/encoding/protowire"
)

// message is an encoded message of protobuf.
type message []byte

// bytes adds a field.
func (m message) bytes(field protowire.Number, value []byte) message {
	return protowire.AppendBytes(protowire.AppendTag(m, field, protowire.BytesType), value)
}

// last returns a field of text or bytes, of which the last counts; empty where there is none.
func (m message) last(field protowire.Number) (value []byte, _ error) {
	for len(m) > 0 {
		number, kind, n := protowire.ConsumeTag(m)
		if n < 0 {
			return nil, fmt.Errorf("the signer answers with no message of protobuf: %w", protowire.ParseError(n))
		}
		m = m[n:]
		if number == field && kind == protowire.BytesType {
			value, n = protowire.ConsumeBytes(m)
		} else {
			n = protowire.ConsumeFieldValue(number, kind, m)
		}
		if n < 0 {
			return nil, fmt.Errorf("the signer answers with no message of protobuf: %w", protowire.ParseError(n))
		}
		m = m[n:]
	}
	return value, nil
}
