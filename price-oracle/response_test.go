package priceoracle

import (
	"bytes"
	"math/big"
	"slices"
	"strings"
	"testing"
	"testing/quick"

	"github.com/ethereum/go-ethereum/accounts/abi"

	"github.com/eigenshift/avs/eigenshift"
)

func answered(value int64) Answer {
	return Answer{Value: big.NewInt(value), OldestAt: 1_699_999_990, ObservedAt: 1_700_000_000, SpreadBps: 12, Sources: 3, Status: Answered}
}

func mustEncode(t testing.TB, r Response) []byte {
	t.Helper()
	data, err := ResponseCodec{}.Encode(r)
	if err != nil {
		t.Fatal(err)
	}
	return data
}

func silent(feed, source uint8) Observation {
	return Observation{Feed: feed, Source: source, RoundID: new(big.Int), Answer: new(big.Int)}
}

// The encoding is what any ABI encoder makes of (bytes32[], bytes32[]).
func TestResponseCodecIsABI(t *testing.T) {
	words, _ := abi.NewType("bytes32[]", "", nil)
	arguments := abi.Arguments{{Type: words}, {Type: words}}

	property := func(first Word, rest, seen []Word) bool {
		packed := append([]Word{first}, rest...)
		if len(packed) > MaxFeeds {
			packed = packed[:MaxFeeds]
		}
		var r Response
		var answers, observations [][32]byte
		for _, w := range packed {
			r.Answers = append(r.Answers, w.Unpack())
			answers = append(answers, w)
		}
		for _, w := range seen {
			r.Observations = append(r.Observations, UnpackObservation(w))
			observations = append(observations, w)
		}
		want, err := arguments.Pack(answers, observations)
		if err != nil {
			t.Fatal(err)
		}
		data := mustEncode(t, r)
		decoded, err := ResponseCodec{}.Decode(data)
		return err == nil && bytes.Equal(data, want) && bytes.Equal(mustEncode(t, decoded), data)
	}
	if err := quick.Check(property, nil); err != nil {
		t.Error(err)
	}
}

func TestResponseCodecBounds(t *testing.T) {
	full := Response{
		Answers:      slices.Repeat([]Answer{answered(1)}, 128),
		Observations: slices.Repeat([]Observation{silent(0, 0)}, 768),
	}
	encoded := mustEncode(t, full)
	if _, err := (ResponseCodec{}).Decode(encoded); err != nil {
		t.Errorf("the longest response: %v", err)
	}
	if len(encoded) > eigenshift.MaxResponseBytes {
		t.Errorf("the longest response has %d bytes, of which operators exchange at most %d", len(encoded), eigenshift.MaxResponseBytes)
	}
	full.Observations = append(full.Observations, silent(0, 0))
	if _, err := (ResponseCodec{}).Encode(full); err == nil {
		t.Error("769 observations encode")
	}
	for _, n := range []int{0, 129} {
		if _, err := (ResponseCodec{}).Encode(Response{Answers: slices.Repeat([]Answer{answered(1)}, n)}); err == nil {
			t.Errorf("%d answers encode", n)
		}
	}
	if _, err := (ResponseCodec{}).Encode(Response{Answers: []Answer{{}}}); err == nil {
		t.Error("an answer without a value encodes")
	}
	for name, o := range map[string]Observation{
		"without a round":           {Answer: big.NewInt(1)},
		"without an answer":         {RoundID: big.NewInt(1)},
		"with a negative round":     {RoundID: big.NewInt(-1), Answer: big.NewInt(1)},
		"with a round of 81 bits":   {RoundID: power(80), Answer: big.NewInt(1)},
		"with an answer beyond max": {RoundID: big.NewInt(1), Answer: power(127)},
		"with an answer beyond min": {RoundID: big.NewInt(1), Answer: new(big.Int).Sub(new(big.Int).Neg(power(127)), big.NewInt(1))},
	} {
		if _, err := (ResponseCodec{}).Encode(Response{Answers: []Answer{answered(1)}, Observations: []Observation{o}}); err == nil {
			t.Errorf("an observation %s encodes", name)
		}
	}
}

func TestResponseCodecRefuses(t *testing.T) {
	good := mustEncode(t, Response{Observations: []Observation{silent(0, 0)}, Answers: []Answer{answered(1), answered(2)}})
	change := func(f func(data []byte) []byte) []byte { return f(bytes.Clone(good)) }
	tooMany, err := wordsCodec.Encode(words{Answers: make([]Word, MaxFeeds+1)})
	if err != nil {
		t.Fatal(err)
	}
	for name, data := range map[string][]byte{
		"nothing":               {},
		"offsets only":          good[:64],
		"no answers":            change(func(d []byte) []byte { d[63] = 96; d[95] = 0; return append(d[:96], make([]byte, 32)...) }),
		"no observations":       good[:160],
		"one observation less":  good[:len(good)-32],
		"half an observation":   good[:len(good)-16],
		"trailing byte":         append(bytes.Clone(good), 0),
		"trailing word":         append(bytes.Clone(good), make([]byte, 32)...),
		"another first offset":  change(func(d []byte) []byte { d[31] = 96; return d }),
		"another second offset": change(func(d []byte) []byte { d[63] = 192; return d }),
		"enormous first offset": change(func(d []byte) []byte { d[0] = 1; return d }),
		"enormous offset":       change(func(d []byte) []byte { d[32] = 1; return d }),
		"another length":        change(func(d []byte) []byte { d[95] = 1; return d }),
		"enormous length":       change(func(d []byte) []byte { d[64] = 1; return d }),
		"another second length": change(func(d []byte) []byte { d[191] = 0; return d }),
		"enormous second":       change(func(d []byte) []byte { d[160] = 1; return d }),
		"too many answers":      tooMany,
	} {
		if r, err := (ResponseCodec{}).Decode(data); err == nil {
			t.Errorf("%s: decoded to %+v", name, r)
		}
	}
}

func TestResponseCheck(t *testing.T) {
	spec := Feeds(0, 9)
	for _, c := range []struct {
		name    string
		answers []Answer
		problem string // empty: none
	}{
		{"both answered", []Answer{answered(1), answered(2)}, ""},
		{"one answered", []Answer{answered(1), {Value: new(big.Int), ObservedAt: 1_700_000_000, Status: TooFewSources}}, ""},
		{"too short", []Answer{answered(1)}, "1 answers to 2 feeds"},
		{"too long", []Answer{answered(1), answered(2), answered(3)}, "3 answers to 2 feeds"},
		{"no price", []Answer{answered(1), answered(0)}, "feed 9: answered with a value of 0"},
		{"two times", []Answer{answered(1), {Value: big.NewInt(2), OldestAt: 1, ObservedAt: 1, Sources: 1, Status: Answered}}, "feed 9: observed at 1"},
	} {
		err := Response{Answers: c.answers, Observations: []Observation{silent(0, 0), silent(9, 0)}}.Check(spec)
		if (err == nil) != (c.problem == "") || (err != nil && !strings.Contains(err.Error(), c.problem)) {
			t.Errorf("%s: %v, expected %q", c.name, err, c.problem)
		}
	}
}

// The observations are those of the feeds asked for, in order.
func TestResponseCheckObservations(t *testing.T) {
	for _, c := range []struct {
		name    string
		seen    []Observation
		problem string // empty: none
	}{
		{"in order", []Observation{silent(0, 0), silent(0, 1), silent(9, 0)}, ""},
		{"none", nil, "feed 0: no observations"},
		{"none of a feed", []Observation{silent(0, 0)}, "feed 9: no observations"},
		{"one left out", []Observation{silent(0, 0), silent(0, 2), silent(9, 0)}, "source 2 of feed 0, expected source 1"},
		{"not from 0", []Observation{silent(0, 1), silent(9, 0)}, "source 1 of feed 0, expected source 0"},
		{"one twice", []Observation{silent(0, 0), silent(0, 0), silent(9, 0)}, "source 0 of feed 0, expected source 1"},
		{"of another feed", []Observation{silent(0, 0), silent(9, 0), silent(10, 0)}, "feed 10, which is not asked for"},
		{"of a feed between", []Observation{silent(0, 0), silent(3, 0), silent(9, 0)}, "feed 9: no observations"},
		{"back again", []Observation{silent(0, 0), silent(9, 0), silent(0, 1)}, "feed 0, which is not asked for or out of order"},
	} {
		err := Response{Answers: []Answer{answered(1), answered(2)}, Observations: c.seen}.Check(Feeds(0, 9))
		if (err == nil) != (c.problem == "") || (err != nil && !strings.Contains(err.Error(), c.problem)) {
			t.Errorf("%s: %v, expected %q", c.name, err, c.problem)
		}
	}
}

func FuzzResponseCodec(f *testing.F) {
	for _, n := range []int{1, 2, 20} {
		f.Add(mustEncode(f, Response{Observations: slices.Repeat([]Observation{silent(1, 2)}, 3*n), Answers: slices.Repeat([]Answer{answered(-3)}, n)}))
	}
	f.Add([]byte{})
	f.Fuzz(func(t *testing.T, data []byte) {
		r, err := ResponseCodec{}.Decode(data)
		if err != nil {
			return
		}
		again, err := ResponseCodec{}.Encode(r)
		if err != nil || !bytes.Equal(again, data) {
			t.Errorf("%x decodes to %+v, which encodes to %x (%v)", data, r, again, err)
		}
	})
}
