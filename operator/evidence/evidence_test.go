package evidence

import (
	"bytes"
	"encoding/json"
	"reflect"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/eigenshift/avs/eigenshift"
)

func piece(id eigenshift.TaskID, nonSigners ...byte) eigenshift.Certified {
	c := eigenshift.Certified{
		Task: eigenshift.EncodedTask{
			ID: id, Spec: []byte{1, 2}, Reference: eigenshift.BlockRef{Number: 7, Hash: common.Hash{8}}, Deadline: 27, Proposer: common.Address{9},
		},
		Response: []byte{3, 4, 5},
		Certificate: eigenshift.Certificate{
			Digest: eigenshift.Digest{byte(id), byte(id >> 8), 1}, Parts: []eigenshift.Part{{Signature: eigenshift.Signature{6}, SignerKey: eigenshift.G2Key{7}}},
		},
	}
	for _, n := range nonSigners {
		c.Certificate.NonSigners = append(c.Certificate.NonSigners, eigenshift.OperatorID{n})
	}
	return c
}

func encode(t *testing.T, records any) []byte {
	t.Helper()
	data, err := json.Marshal(records)
	if err != nil {
		t.Fatal(err)
	}
	return data
}

func TestRecordsSurviveTheirEncoding(t *testing.T) {
	s := NewStore()
	want := []eigenshift.Certified{piece(1, 1, 2, 3), piece(2)}
	for _, c := range want {
		s.Keep(c)
	}
	got, err := Read(bytes.NewReader(encode(t, s.Records())))
	if err != nil {
		t.Fatal(err)
	}
	if !reflect.DeepEqual(got, want) {
		t.Errorf("read %+v, want %+v", got, want)
	}
}

func TestAnEmptyStoreIsAnEmptyList(t *testing.T) {
	s := NewStore()
	if data := encode(t, s.Records()); string(data) != "[]" {
		t.Errorf("%s, want []", data)
	}
}

func TestMoreSignersReplaceFewer(t *testing.T) {
	s := NewStore()
	s.Keep(piece(1, 1, 2, 3))
	s.Keep(piece(1, 1, 2))
	s.Keep(piece(1, 1, 2, 4))
	records := s.Records()
	if len(records) != 1 || len(records[0].NonSigners) != 2 {
		t.Errorf("%d records, the first with %d non-signers, want one with 2", len(records), len(records[0].NonSigners))
	}
}

func TestAStoreKeepsTheNewest(t *testing.T) {
	s := NewStore()
	const more = 10
	for id := range eigenshift.TaskID(maxRecords + more) {
		s.Keep(piece(id))
	}
	records := s.Records()
	if len(records) != maxRecords || records[0].Task != more {
		t.Errorf("%d records from task %d on, want %d from task %d on", len(records), records[0].Task, maxRecords, more)
	}
	if _, err := Read(bytes.NewReader(encode(t, records))); err != nil {
		t.Errorf("a full store is not read back: %v", err)
	}
}

func TestReadNamesWhatIsWrong(t *testing.T) {
	change := func(change func(*Record)) []Record {
		r := NewRecord(piece(1))
		change(&r)
		return []Record{NewRecord(piece(2)), r}
	}
	for want, records := range map[string][]Record{
		"record 1: task 1: no proposer":    change(func(r *Record) { r.Proposer = common.Address{} }),
		"record 1: task 1: spec of":        change(func(r *Record) { r.Spec = make([]byte, eigenshift.MaxSpecBytes+1) }),
		"record 1: response: 32769 bytes":  change(func(r *Record) { r.Response = make([]byte, eigenshift.MaxResponseBytes+1) }),
		"record 1: parts[0].signature: 3":  change(func(r *Record) { r.Parts[0].Signature = make([]byte, 3) }),
		"record 1: parts[0].signer_key: 0": change(func(r *Record) { r.Parts[0].SignerKey = nil }),
		"record 1: parts: 0, between":      change(func(r *Record) { r.Parts = nil }),
		"record 1: parts: 33, between":     change(func(r *Record) { r.Parts = make([]Part, eigenshift.MaxParts+1) }),
		"record 1: non_signers: 513":       change(func(r *Record) { r.NonSigners = make([]common.Hash, eigenshift.MaxOperators+1) }),
		"deadline block 27 is not after":   change(func(r *Record) { r.ReferenceBlock = 1 << 33 }),
		"129 records, at most 128 allowed": make([]Record, maxRecords+1),
	} {
		if _, err := Read(bytes.NewReader(encode(t, records))); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%v, want %q", err, want)
		}
	}
	if _, err := Read(strings.NewReader("[" + strings.Repeat(" ", maxBytes+1))); err == nil || !strings.Contains(err.Error(), "more than") {
		t.Errorf("endless input: %v", err)
	}
	if _, err := Read(strings.NewReader("{}")); err == nil {
		t.Error("an object was taken for a list")
	}
}

// Whatever is read is within bounds, and reads the same when written again.
func FuzzRead(f *testing.F) {
	for _, records := range [][]Record{{}, {NewRecord(piece(1, 2))}, {NewRecord(piece(3)), NewRecord(piece(4, 1, 2))}} {
		data, err := json.Marshal(records)
		if err != nil {
			f.Fatal(err)
		}
		f.Add(data)
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		all, err := Read(bytes.NewReader(data))
		if err != nil {
			return
		}
		records := []Record{}
		for _, c := range all {
			if err := c.Task.Check(); err != nil {
				t.Fatal(err)
			}
			records = append(records, NewRecord(c))
		}
		again, err := Read(bytes.NewReader(encode(t, records)))
		if err != nil {
			t.Fatal(err)
		}
		if len(again) != len(all) {
			t.Fatalf("%d records, want %d", len(again), len(all))
		}
		for i := range all {
			if !all[i].Task.Equal(again[i].Task) || all[i].Certificate.Digest != again[i].Certificate.Digest {
				t.Fatalf("record %d changed", i)
			}
		}
	})
}
