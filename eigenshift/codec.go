package eigenshift

import (
	"bytes"
	"encoding/json"
	"fmt"
)

// JSONCodec is the codec of values whose JSON form is canonical, and that no contract
// decodes: plain structs without maps, floats or marshalers of their own.
type JSONCodec[V any] struct{}

// Encode implements [Codec].
func (JSONCodec[V]) Encode(v V) ([]byte, error) { return json.Marshal(v) }

// Decode implements [Codec]. It refuses unknown fields, trailing data and any
// input that is not the canonical encoding of what it says.
func (c JSONCodec[V]) Decode(data []byte) (V, error) {
	var v V
	dec := json.NewDecoder(bytes.NewReader(data))
	dec.DisallowUnknownFields()
	if err := dec.Decode(&v); err != nil {
		return v, fmt.Errorf("decode %T: %w", v, err)
	}
	if again, err := json.Marshal(v); err != nil || !bytes.Equal(again, data) {
		return v, fmt.Errorf("decode %T: not the canonical encoding", v)
	}
	return v, nil
}
