package eigenshift

import (
	"bytes"
	"reflect"
	"testing"
)

type example struct {
	Name   string   `json:"name"`
	Count  uint64   `json:"count"`
	Labels []string `json:"labels,omitempty"`
	Inner  *example `json:"inner,omitempty"`
}

func TestJSONCodecRoundTrip(t *testing.T) {
	for _, v := range []example{
		{},
		{Name: "ETH/USD", Count: 1<<64 - 1},
		{Name: "<\"é\u2028>", Labels: []string{"a", ""}, Inner: &example{Name: "deep"}},
	} {
		data, err := JSONCodec[example]{}.Encode(v)
		if err != nil {
			t.Fatal(err)
		}
		back, err := JSONCodec[example]{}.Decode(data)
		if err != nil || !reflect.DeepEqual(back, v) {
			t.Errorf("%s: decoded to %+v, %v", data, back, err)
		}
	}
}

func TestJSONCodecRefusesOtherEncodings(t *testing.T) {
	for name, data := range map[string]string{
		"nothing":            ``,
		"null":               `null`,
		"another type":       `[]`,
		"cut off":            `{"name":"x","count":1`,
		"trailing data":      `{"name":"x","count":1} `,
		"a second value":     `{"name":"x","count":1}{"name":"x","count":1}`,
		"space":              `{"name": "x","count":1}`,
		"other order":        `{"count":1,"name":"x"}`,
		"unknown field":      `{"name":"x","count":1,"more":1}`,
		"field twice":        `{"name":"y","name":"x","count":1}`,
		"missing field":      `{"name":"x"}`,
		"other case":         `{"Name":"x","count":1}`,
		"needless escape":    `{"name":"\u0078","count":1}`,
		"not UTF-8":          "{\"name\":\"\xff\",\"count\":1}",
		"exponent":           `{"name":"x","count":1e0}`,
		"negative":           `{"name":"x","count":-1}`,
		"out of range":       `{"name":"x","count":18446744073709551616}`,
		"empty where absent": `{"name":"x","count":1,"labels":[]}`,
	} {
		if v, err := (JSONCodec[example]{}).Decode([]byte(data)); err == nil {
			t.Errorf("%s: %s decoded to %+v", name, data, v)
		}
	}
}

func FuzzJSONCodec(f *testing.F) {
	f.Add([]byte(`{"name":"x","count":1,"labels":["a"],"inner":{"name":"","count":0}}`))
	f.Add([]byte(`{"name":"\u2028","count":0}`))
	f.Fuzz(func(t *testing.T, data []byte) {
		v, err := JSONCodec[example]{}.Decode(data)
		if err != nil {
			return
		}
		again, err := JSONCodec[example]{}.Encode(v)
		if err != nil || !bytes.Equal(again, data) {
			t.Fatalf("%q decoded to %+v, which encodes to %q, %v", data, v, again, err)
		}
	})
}
