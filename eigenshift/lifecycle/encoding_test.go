package lifecycle

import (
	"bytes"
	"encoding/hex"
	"reflect"
	"runtime"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/rlp"

	"github.com/eigenshift/avs/eigenshift"
)

func exampleTask() eigenshift.EncodedTask {
	return eigenshift.EncodedTask{
		ID:        7,
		Spec:      []byte("spec"),
		Reference: eigenshift.BlockRef{Number: 100, Hash: common.HexToHash("0xaa")},
		Deadline:  120,
		Proposer:  common.HexToAddress("0x01"),
	}
}

func exampleCertified() eigenshift.Certified {
	return eigenshift.Certified{
		Task:     exampleTask(),
		Response: []byte("response"),
		Certificate: eigenshift.Certificate{
			Digest:     eigenshift.Digest{1},
			Parts:      []eigenshift.Part{{Signature: eigenshift.Signature{2}, SignerKey: eigenshift.G2Key{3}}},
			NonSigners: []eigenshift.OperatorID{{4}, {5}},
		},
	}
}

func exampleSettlement() eigenshift.Settlement {
	return eigenshift.Settlement{
		Task:      7,
		Proposer:  common.HexToAddress("0x01"),
		Submitter: common.HexToAddress("0x02"),
		Tx:        common.HexToHash("0xbb"),
		Block:     eigenshift.BlockRef{Number: 103, Hash: common.HexToHash("0xcc")},
	}
}

func examples() []Command {
	return []Command{
		Opened{Task: exampleTask()},
		Certified{Certified: exampleCertified()},
		Submitted{Settlement: exampleSettlement()},
		Expired{ID: 7, Reason: "deadline passed"},
	}
}

// The encoding is what logs on disk are written in: a change of these bytes is a
// change of format.
func TestEncodingIsPinned(t *testing.T) {
	zeros := func(n int) string { return strings.Repeat("00", n) }
	task := "f83f07" + "8473706563" + "e264a0" + zeros(31) + "aa" + "78" + "94" + zeros(19) + "01"
	want := []string{
		"01" + "f841" + task,
		"02" + "f90179" + "f90176" + task + "88726573706f6e7365" +
			"f90129" + "a001" + zeros(31) + "b84002" + zeros(63) + "b88003" + zeros(127) + "f842a004" + zeros(31) + "a005" + zeros(31),
		"03" + "f871" + "f86f07" + "94" + zeros(19) + "01" + "94" + zeros(19) + "02" + "a0" + zeros(31) + "bb" + "e267a0" + zeros(31) + "cc",
		"04" + "d107" + "8f" + hex.EncodeToString([]byte("deadline passed")),
	}
	for i, c := range examples() {
		data, err := Encode(c)
		if err != nil {
			t.Fatal(err)
		}
		if got := hex.EncodeToString(data); got != want[i] {
			t.Errorf("%T:\n got %s\nwant %s", c, got, want[i])
		}
		back, err := Decode(data)
		if err != nil {
			t.Fatal(err)
		}
		if !reflect.DeepEqual(back, c) {
			t.Errorf("%T: decoded to %+v, want %+v", c, back, c)
		}
	}
}

// A certificate of several parts has the further ones at its end. An empty list there
// is refused: there would be two encodings of the same.
func TestEncodingOfFurtherParts(t *testing.T) {
	c := exampleCertified()
	c.Certificate.Parts = append(c.Certificate.Parts, eigenshift.Part{Signature: eigenshift.Signature{6}}, eigenshift.Part{SignerKey: eigenshift.G2Key{7}})
	data, err := Encode(Certified{Certified: c})
	if err != nil {
		t.Fatal(err)
	}
	back, err := Decode(data)
	if err != nil || !reflect.DeepEqual(back, Certified{Certified: c}) {
		t.Errorf("decoded to %+v, %v", back, err)
	}
	c.Certificate.Parts = nil
	if _, err := Encode(Certified{Certified: c}); err == nil {
		t.Error("a certificate without parts was encoded")
	}
	single, err := rlp.EncodeToBytes(exampleCertified().Certificate)
	if err != nil {
		t.Fatal(err)
	}
	content, _, err := rlp.SplitList(single)
	if err != nil {
		t.Fatal(err)
	}
	twice, err := rlp.EncodeToBytes([]rlp.RawValue{append(bytes.Clone(content), 0xc0)})
	if err != nil {
		t.Fatal(err)
	}
	list, _, err := rlp.SplitList(twice)
	if err != nil {
		t.Fatal(err)
	}
	var certificate eigenshift.Certificate
	if err := rlp.DecodeBytes(append([]byte{0xf9, byte(len(list) >> 8), byte(len(list))}, list...), &certificate); err == nil || !strings.Contains(err.Error(), "empty list") {
		t.Errorf("an empty list of further parts: %v", err)
	}
}

func TestEncodeRefusesWhatExceedsBounds(t *testing.T) {
	certified := func(change func(*eigenshift.Certified)) Command {
		c := exampleCertified()
		change(&c)
		return Certified{Certified: c}
	}
	task := exampleTask()
	task.Spec = make([]byte, eigenshift.MaxSpecBytes+1)
	for name, c := range map[string]Command{
		"spec":        Opened{Task: task},
		"reason":      Expired{Reason: strings.Repeat("x", MaxReasonBytes+1)},
		"response":    certified(func(c *eigenshift.Certified) { c.Response = make([]byte, eigenshift.MaxResponseBytes+1) }),
		"non-signers": certified(func(c *eigenshift.Certified) { c.Certificate.NonSigners = manyIDs(eigenshift.MaxOperators + 1) }),
		"parts":       certified(func(c *eigenshift.Certified) { c.Certificate.Parts = make([]eigenshift.Part, eigenshift.MaxParts+1) }),
		"order": certified(func(c *eigenshift.Certified) {
			c.Certificate.NonSigners = []eigenshift.OperatorID{{5}, {4}}
		}),
		"twice": certified(func(c *eigenshift.Certified) {
			c.Certificate.NonSigners = []eigenshift.OperatorID{{4}, {4}}
		}),
		"settlement": Submitted{},
	} {
		if data, err := Encode(c); err == nil {
			t.Errorf("%s: encoded to %d bytes", name, len(data))
		}
		// The same straight from a peer, who need not use Encode.
		body, err := rlp.EncodeToBytes(c)
		if err != nil {
			t.Fatal(err)
		}
		if _, err := Decode(append([]byte{byte(c.kind())}, body...)); err == nil {
			t.Errorf("%s: decoded", name)
		}
		if o := New(Limits{}).Apply(c); o.Accepted {
			t.Errorf("%s: accepted", name)
		}
	}
}

func manyIDs(n int) []eigenshift.OperatorID {
	ids := make([]eigenshift.OperatorID, n)
	for i := range ids {
		ids[i] = eigenshift.OperatorID{byte(i >> 8), byte(i)}
	}
	return ids
}

func TestLargestCommandsFit(t *testing.T) {
	c := exampleCertified()
	c.Task.ID, c.Task.Reference.Number, c.Task.Deadline = 1<<63, 1<<31, 1<<32-1
	c.Task.Spec = bytes.Repeat([]byte{0xff}, eigenshift.MaxSpecBytes)
	c.Response = bytes.Repeat([]byte{0xff}, eigenshift.MaxResponseBytes)
	c.Certificate.NonSigners = manyIDs(eigenshift.MaxOperators)
	limits := Limits{MaxLive: 3, MaxHistory: 2}
	s := New(limits)
	for i := range 5 {
		c.Task.ID++
		for _, command := range []Command{Opened{Task: c.Task}, Certified{Certified: c}} {
			data, err := Encode(command)
			if err != nil {
				t.Fatal(err)
			}
			if command, err = Decode(data); err != nil {
				t.Fatal(err)
			}
			if o := s.Apply(command); !o.Accepted {
				t.Fatal(o.Reason)
			}
		}
		if i < 2 {
			s.Apply(Expired{ID: c.Task.ID, Reason: strings.Repeat("x", MaxReasonBytes)})
		}
	}
	if _, err := Restore(s.Snapshot(), limits); err != nil {
		t.Fatal(err)
	}
}

func TestDecodeRefusesOtherEncodings(t *testing.T) {
	for _, c := range examples() {
		data, err := Encode(c)
		if err != nil {
			t.Fatal(err)
		}
		for cut := range data {
			if _, err := Decode(data[:cut]); err == nil {
				t.Errorf("%T: first %d of %d bytes decoded", c, cut, len(data))
			}
		}
		if _, err := Decode(append(bytes.Clone(data), 0)); err == nil {
			t.Errorf("%T: decoded with a byte too many", c)
		}
		for _, first := range []byte{0, 5, 0xff} {
			if _, err := Decode(append([]byte{first}, data[1:]...)); err == nil {
				t.Errorf("%T: decoded as kind %d", c, first)
			}
		}
	}
	for name, data := range map[string]string{
		"nothing":              "",
		"leading zero":         "04c5" + "820007" + "8178",
		"byte with a prefix":   "04c4" + "8107" + "8178",
		"long form of a short": "04f802" + "0778",
		"one field too many":   "04c3" + "077878",
		"one field too few":    "04c107",
	} {
		raw, err := hex.DecodeString(data)
		if err != nil {
			t.Fatal(err)
		}
		if c, err := Decode(raw); err == nil {
			t.Errorf("%s: decoded to %+v", name, c)
		}
	}
}

// Lengths are claims: what a header promises is not allocated before it is there.
func TestHugeClaimsCostNothing(t *testing.T) {
	inputs := []string{
		"01fbffffffff",                 // a list of 4 GiB
		"04ca07bbffffffffffffffffffff", // a reason of 4 GiB
		"01f84507bbffffffff",           // a spec of 4 GiB
	}
	var before, after runtime.MemStats
	runtime.ReadMemStats(&before)
	for _, input := range inputs {
		data, err := hex.DecodeString(input)
		if err != nil {
			t.Fatal(err)
		}
		if _, err := Decode(data); err == nil {
			t.Errorf("%s decoded", input)
		}
		if _, err := Restore(data, Limits{}); err == nil {
			t.Errorf("%s restored", input)
		}
	}
	runtime.ReadMemStats(&after)
	if grown := after.TotalAlloc - before.TotalAlloc; grown > 1<<20 {
		t.Errorf("%d bytes allocated for %d short inputs", grown, len(inputs))
	}
}
