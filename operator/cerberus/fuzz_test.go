package cerberus

import (
	"bytes"
	"testing"

	"google.golang.org/protobuf/encoding/protowire"
	"google.golang.org/protobuf/proto"
	"google.golang.org/protobuf/types/known/wrapperspb"
)

// Whatever an answer's bytes are: a message that is read is what its frame says, and has the field that
// protobuf's own decoder finds.
func FuzzAnswer(f *testing.F) {
	for _, m := range []message{nil, message(nil).bytes(1, make([]byte, 64)), message(nil).bytes(2, []byte("a")).bytes(1, []byte("b")), {0xff}, {0x08, 1}} {
		f.Add(frame(m))
	}
	f.Add([]byte{0, 255, 255, 255, 255, 1})
	f.Fuzz(func(t *testing.T, body []byte) {
		m, err := unframe(body)
		if err != nil {
			return
		}
		if !bytes.Equal(frame(m), body) {
			t.Fatalf("the frame of %x is %x, not %x", m, frame(m), body)
		}
		value, err := m.last(1)
		var want wrapperspb.BytesValue // whose field 1 is bytes
		wanted := proto.Unmarshal(m, &want)
		if (err == nil) != (wanted == nil) || err == nil && !bytes.Equal(value, want.GetValue()) {
			t.Fatalf("%x: %x, %v, want %x, %v", m, value, err, want.GetValue(), wanted)
		}
		if err == nil && len(value) > 0 && !bytes.Contains(m, protowire.AppendBytes(nil, value)) {
			t.Fatalf("%x is not in %x", value, m)
		}
	})
}
