package observations

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"reflect"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/eigenshift/avs/eigenshift"
	"github.com/eigenshift/avs/eigenshift/bn254"
)

var domain = eigenshift.Domain{ChainID: 31337, TaskManager: common.Address{0xaa}}

func task(id int) eigenshift.EncodedTask {
	return eigenshift.EncodedTask{
		ID: eigenshift.TaskID(id), Spec: []byte{1, 2}, Reference: eigenshift.BlockRef{Number: 7, Hash: common.Hash{8}}, Deadline: 27, Proposer: common.Address{9},
	}
}

// says returns what an operator says of a task; its number is its key.
func says(t *testing.T, operator byte, id int, observation string) Said {
	t.Helper()
	secret, err := bn254.NewSecretKey(common.LeftPadBytes([]byte{operator}, 32))
	if err != nil {
		t.Fatal(err)
	}
	s := Said{Task: task(id), Operator: common.Address{operator}, Observation: []byte(observation)}
	s.Signature = secret.Sign(domain.Observation(s.Task.Hash(), s.Operator, s.Observation))
	return s
}

func keyOf(t *testing.T, operator byte) eigenshift.G2Key {
	t.Helper()
	secret, err := bn254.NewSecretKey(common.LeftPadBytes([]byte{operator}, 32))
	if err != nil {
		t.Fatal(err)
	}
	return secret.G2()
}

func note(t *testing.T, b *Book, all ...Said) {
	t.Helper()
	for _, s := range all {
		if err := b.Note(s.Task, s.Operator, eigenshift.SignedObservation{Task: s.Task.ID, Observation: s.Observation, Signature: s.Signature}); err != nil {
			t.Fatal(err)
		}
	}
}

// read passes what a book has through its JSON.
func read(t *testing.T, b *Book) []Said {
	t.Helper()
	data, err := json.Marshal(b.Records())
	if err != nil {
		t.Fatal(err)
	}
	all, err := Read(bytes.NewReader(data))
	if err != nil {
		t.Fatal(err)
	}
	return all
}

func opened(t *testing.T, path string) *Book {
	t.Helper()
	b := NewBook()
	if err := b.Open(path); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = b.Close() }) // what matters has been checked
	return b
}

// An operator that says two things is proven to have, from one book and from two.
func TestWhoSaysTwoThingsIsProven(t *testing.T) {
	honest, one, other := says(t, 1, 5, "10"), says(t, 2, 5, "10"), says(t, 2, 5, "11")
	together := NewBook()
	note(t, together, honest, one, one, other, says(t, 2, 6, "12"))
	here, there := NewBook(), NewBook()
	note(t, here, honest, one)
	note(t, there, honest, other)
	for name, gathered := range map[string][]Said{
		"one book": read(t, together), "two books": append(read(t, here), read(t, there)...),
	} {
		proofs := Pair(gathered)
		if len(proofs) != 1 || !reflect.DeepEqual(proofs[0], Proof{one, other}) {
			t.Fatalf("%s: %+v", name, proofs)
		}
		if err := proofs[0].Check(domain, keyOf(t, 2)); err != nil {
			t.Errorf("%s: %v", name, err)
		}
	}
	if proofs := Pair(read(t, here)); len(proofs) != 0 {
		t.Errorf("honest operators are accused: %+v", proofs)
	}
}

// What is no proof is said to be none.
func TestCheckRefuses(t *testing.T) {
	one, other := says(t, 2, 5, "10"), says(t, 2, 5, "11")
	forged := other
	forged.Signature = says(t, 3, 5, "11").Signature
	torn := other
	torn.Signature = eigenshift.Signature{1}
	swapped := says(t, 3, 5, "11")
	swapped.Operator = one.Operator
	for name, p := range map[string]Proof{
		"same observation": {one, one}, "another task": {one, says(t, 2, 6, "11")}, "another operator": {one, says(t, 3, 5, "11")},
		"forged": {one, forged}, "no point": {one, torn}, "another's signature": {swapped, one}, "exchanged": {
			{one.Task, one.Operator, one.Observation, other.Signature}, {one.Task, one.Operator, other.Observation, one.Signature},
		},
	} {
		if err := p.Check(domain, keyOf(t, 2)); !errors.Is(err, ErrNoProof) {
			t.Errorf("%s: %v", name, err)
		}
	}
	good := Proof{one, other}
	if err := good.Check(domain, keyOf(t, 3)); !errors.Is(err, ErrNoProof) {
		t.Errorf("under another's key: %v", err)
	}
	for _, elsewhere := range []eigenshift.Domain{{ChainID: 1, TaskManager: domain.TaskManager}, {ChainID: domain.ChainID}} {
		if err := good.Check(elsewhere, keyOf(t, 2)); !errors.Is(err, ErrNoProof) {
			t.Errorf("in %+v: %v", elsewhere, err)
		}
	}
}

// What was noted is there after a restart, also when the last line was cut off.
func TestABookSurvivesARestart(t *testing.T) {
	path := filepath.Join(t.TempDir(), "new", "said")
	b := opened(t, path)
	note(t, b, says(t, 1, 5, "10"), says(t, 2, 5, "10"), says(t, 2, 5, "11"))
	want := read(t, b)
	if err := b.Close(); err != nil {
		t.Fatal(err)
	}
	file, err := os.OpenFile(path, os.O_APPEND|os.O_WRONLY, 0)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := file.WriteString(`{"task": 6, "spe`); err != nil {
		t.Fatal(err)
	}
	if err := file.Close(); err != nil {
		t.Fatal(err)
	}
	again := opened(t, path)
	if got := read(t, again); !reflect.DeepEqual(got, want) {
		t.Errorf("after a restart %+v, before %+v", got, want)
	}
	note(t, again, says(t, 1, 5, "12"))
	if proofs := Pair(read(t, again)); len(proofs) != 2 {
		t.Errorf("%d proofs, expected that of before and that of now", len(proofs))
	}
}

// However much comes, memory and file are bounded, and proofs stay.
func TestABookIsBounded(t *testing.T) {
	path := filepath.Join(t.TempDir(), "said")
	b := opened(t, path)
	note(t, b, says(t, 2, 1, "10"), says(t, 2, 1, "11"))
	for id := range 2*maxLines + 5 {
		s := Said{Task: task(id + 10), Operator: common.Address{1}, Observation: fmt.Append(nil, id)}
		note(t, b, s)
	}
	data, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	if lines := bytes.Count(data, []byte("\n")); lines > maxLines {
		t.Errorf("the file has %d lines, at most %d allowed", lines, maxLines)
	}
	for name, book := range map[string]*Book{"running": b, "restarted": opened(t, path)} {
		all := read(t, book)
		if len(all) > maxSaid+2 || len(Pair(all)) != 1 {
			t.Errorf("%s: %d observations, %d proofs", name, len(all), len(Pair(all)))
		}
		if newest := all[2]; newest.Task.ID != eigenshift.TaskID(2*maxLines+4+10) {
			t.Errorf("%s: the newest is of task %d", name, newest.Task.ID)
		}
	}
}

// A full book of the largest is served up to what is read.
func TestRecordsFitIntoWhatIsRead(t *testing.T) {
	b := NewBook()
	for id := range 300 {
		s := Said{Task: task(id), Operator: common.Address{1}, Observation: make([]byte, eigenshift.MaxObservationBytes)}
		s.Task.Spec = make([]byte, eigenshift.MaxSpecBytes)
		note(t, b, s)
	}
	data, err := json.MarshalIndent(b.Records(), "", "  ")
	if err != nil {
		t.Fatal(err)
	}
	all, err := Read(bytes.NewReader(data))
	if err != nil || len(all) == 0 || len(all) == 300 {
		t.Errorf("%d of 300 read, %v", len(all), err)
	}
}

func TestReadRefuses(t *testing.T) {
	good := newRecord(says(t, 1, 5, "10"))
	for want, change := range map[string]func(*Record){
		"observation":     func(r *Record) { r.Observation = make([]byte, eigenshift.MaxObservationBytes+1) },
		"signature":       func(r *Record) { r.Signature = r.Signature[1:] },
		"spec":            func(r *Record) { r.Spec = make([]byte, eigenshift.MaxSpecBytes+1) },
		"reference block": func(r *Record) { r.ReferenceBlock = r.DeadlineBlock },
		"deadline block":  func(r *Record) { r.DeadlineBlock = 1 << 32 },
	} {
		bad := good
		change(&bad)
		data, err := json.Marshal([]Record{good, bad})
		if err != nil {
			t.Fatal(err)
		}
		if _, err := Read(bytes.NewReader(data)); err == nil || !strings.Contains(err.Error(), "record 1") || !strings.Contains(err.Error(), want) {
			t.Errorf("%s: %v", want, err)
		}
	}
	if _, err := Read(strings.NewReader("[" + strings.Repeat(" ", maxBytes))); err == nil || !strings.Contains(err.Error(), "bytes") {
		t.Errorf("without end: %v", err)
	}
}

func FuzzRead(f *testing.F) {
	f.Add([]byte(`[{"task":1,"observation":"0x01","signature":"0x"}]`))
	f.Fuzz(func(t *testing.T, data []byte) {
		all, err := Read(bytes.NewReader(data))
		if err != nil {
			return
		}
		b := NewBook()
		for _, s := range all {
			note(t, b, s)
		}
		if got := read(t, b); len(got) > len(all) {
			t.Errorf("%d of %d", len(got), len(all))
		}
		for _, p := range Pair(all) {
			if p[0].Operator != p[1].Operator || p.Check(domain, eigenshift.G2Key{}) == nil {
				t.Errorf("%+v", p)
			}
		}
	})
}
