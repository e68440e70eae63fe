package priceoracle

import (
	"bytes"
	"math/big"
	"slices"
	"strings"
	"testing"
	"testing/quick"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
)

func answered(value int64) Answer {
	return Answer{Value: big.NewInt(value), ObservedAt: 1_700_000_000, SpreadBps: 12, Sources: 3, Status: Answered}
}

func mustEncode(t testing.TB, r Response) []byte {
	t.Helper()
	data, err := ResponseCodec{}.Encode(r)
	if err != nil {
		t.Fatal(err)
	}
	return data
}

// The encoding is what any ABI encoder makes of (bytes32, bytes32[]).
func TestResponseCodecIsABI(t *testing.T) {
	word, _ := abi.NewType("bytes32", "", nil)
	words, _ := abi.NewType("bytes32[]", "", nil)
	arguments := abi.Arguments{{Type: word}, {Type: words}}

	property := func(hash common.Hash, first Word, rest []Word) bool {
		packed := append([]Word{first}, rest...)
		if len(packed) > maxAnswers {
			packed = packed[:maxAnswers]
		}
		r := Response{Observations: hash}
		var plain [][32]byte
		for _, w := range packed {
			r.Answers = append(r.Answers, w.Unpack())
			plain = append(plain, w)
		}
		want, err := arguments.Pack(hash, plain)
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
	full := Response{Answers: slices.Repeat([]Answer{answered(1)}, 256)}
	if _, err := (ResponseCodec{}).Decode(mustEncode(t, full)); err != nil {
		t.Errorf("256 answers: %v", err)
	}
	for _, n := range []int{0, 257} {
		if _, err := (ResponseCodec{}).Encode(Response{Answers: slices.Repeat([]Answer{answered(1)}, n)}); err == nil {
			t.Errorf("%d answers encode", n)
		}
	}
	if _, err := (ResponseCodec{}).Encode(Response{Answers: []Answer{{}}}); err == nil {
		t.Error("an answer without a value encodes")
	}
}

func TestResponseCodecRefuses(t *testing.T) {
	good := mustEncode(t, Response{Observations: common.Hash{1}, Answers: []Answer{answered(1), answered(2)}})
	change := func(f func(data []byte) []byte) []byte { return f(bytes.Clone(good)) }
	for name, data := range map[string][]byte{
		"nothing":          {},
		"hash only":        good[:32],
		"no answers":       change(func(d []byte) []byte { d[95] = 0; return d[:96] }),
		"one answer less":  good[:len(good)-32],
		"half an answer":   good[:len(good)-16],
		"trailing byte":    append(bytes.Clone(good), 0),
		"trailing word":    append(bytes.Clone(good), make([]byte, 32)...),
		"another offset":   change(func(d []byte) []byte { d[63] = 96; return d }),
		"enormous offset":  change(func(d []byte) []byte { d[32] = 1; return d }),
		"another length":   change(func(d []byte) []byte { d[95] = 1; return d }),
		"enormous length":  change(func(d []byte) []byte { d[64] = 1; return d }),
		"too many answers": make([]byte, 96+257*32),
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
		{"two times", []Answer{answered(1), {Value: big.NewInt(2), ObservedAt: 1, Sources: 1, Status: Answered}}, "feed 9: observed at 1"},
	} {
		err := Response{Answers: c.answers}.Check(spec)
		if (err == nil) != (c.problem == "") || (err != nil && !strings.Contains(err.Error(), c.problem)) {
			t.Errorf("%s: %v, expected %q", c.name, err, c.problem)
		}
	}
}

func FuzzResponseCodec(f *testing.F) {
	for _, n := range []int{1, 2, 20} {
		f.Add(mustEncode(f, Response{Observations: common.Hash{7}, Answers: slices.Repeat([]Answer{answered(-3)}, n)}))
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
