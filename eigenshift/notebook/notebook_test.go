package notebook

import (
	"encoding/binary"
	"errors"
	"os"
	"path/filepath"
	"reflect"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/eigenshift/avs/eigenshift"
)

func open(t *testing.T, dir string) *Notebook {
	t.Helper()
	n, err := Open(dir)
	if err != nil {
		t.Fatal(err)
	}
	return n
}

func hashOf(n uint64) common.Hash {
	return common.BytesToHash(binary.BigEndian.AppendUint64(nil, n))
}

func said(n uint64) eigenshift.SignedObservation {
	return eigenshift.SignedObservation{Task: eigenshift.TaskID(n), Observation: []byte{byte(n)}, Signature: eigenshift.Signature{byte(n), 1}}
}

func TestNotesSurviveARestart(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "observations")
	n := open(t, dir)
	if since, err := n.Since(7); err != nil || since != 7 {
		t.Fatalf("a new notebook is complete since block %d, %v", since, err)
	}
	if _, ok := n.Said(hashOf(1)); ok {
		t.Error("a new notebook has a note")
	}
	if err := n.Note(hashOf(1), said(1)); err != nil {
		t.Fatal(err)
	}
	if err := n.Note(hashOf(1), said(2)); err == nil {
		t.Error("a note was replaced")
	}
	again := open(t, dir)
	if o, ok := again.Said(hashOf(1)); !ok || !reflect.DeepEqual(o, said(1)) {
		t.Errorf("after a restart the note is %+v, %t", o, ok)
	}
	if since, err := again.Since(9); err != nil || since != 7 {
		t.Errorf("after a restart it is complete since block %d, %v", since, err)
	}
}

// The newest notes are kept, and no file of others.
func TestNotesAreBounded(t *testing.T) {
	dir := t.TempDir()
	n := open(t, dir)
	for i := range uint64(Kept + 5) {
		if err := n.Note(hashOf(i), said(i)); err != nil {
			t.Fatal(err)
		}
		stamp := time.Unix(int64(1000+i), 0) // files of one moment have no order
		if err := os.Chtimes(filepath.Join(dir, hashOf(i).Hex()+extension), stamp, stamp); err != nil {
			t.Fatal(err)
		}
	}
	for _, n := range []*Notebook{n, open(t, dir)} {
		for i := range uint64(Kept + 5) {
			if _, ok := n.Said(hashOf(i)); ok != (i >= 5) {
				t.Errorf("note %d is there: %t", i, ok)
			}
		}
	}
	entries, err := os.ReadDir(dir)
	if err != nil || len(entries) != Kept {
		t.Errorf("%d files, %v", len(entries), err)
	}
	n = open(t, dir)
	if err := n.Note(hashOf(1000), said(1)); err != nil {
		t.Fatal(err)
	}
	if _, ok := n.Said(hashOf(5)); ok {
		t.Error("after a restart another than the oldest makes room")
	}
}

// What a crash leaves of a file is not a note; what is broken otherwise is told.
func TestBrokenFiles(t *testing.T) {
	for _, test := range []struct {
		name, file string
		data       []byte
		corrupt    bool
	}{
		{"unfinished", hashOf(1).Hex() + extension + draftExtension, []byte("half"), false},
		{"another's", "readme.txt", []byte("half"), false},
		{"no observation", hashOf(1).Hex() + extension, []byte("half"), true},
		{"empty", hashOf(1).Hex() + extension, nil, true},
		{"too long", hashOf(1).Hex() + extension, make([]byte, maxBytes+1), true},
		{"no hash", "x" + extension, []byte("half"), true},
	} {
		t.Run(test.name, func(t *testing.T) {
			dir := t.TempDir()
			if err := os.WriteFile(filepath.Join(dir, test.file), test.data, 0o600); err != nil {
				t.Fatal(err)
			}
			_, err := Open(dir)
			if errors.Is(err, ErrCorrupt) != test.corrupt || err != nil && !test.corrupt {
				t.Errorf("corrupt is %t, the error %v", test.corrupt, err)
			}
		})
	}
	dir := t.TempDir()
	if err := os.WriteFile(filepath.Join(dir, sinceFile), []byte("x"), 0o600); err != nil {
		t.Fatal(err)
	}
	if _, err := open(t, dir).Since(1); !errors.Is(err, ErrCorrupt) {
		t.Errorf("a block that is no number: %v", err)
	}
}

// What cannot be written is not said.
func TestNoteThatFails(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "observations")
	n := open(t, dir)
	if err := os.RemoveAll(dir); err != nil {
		t.Fatal(err)
	}
	if err := n.Note(hashOf(1), said(1)); err == nil {
		t.Error("noted without a folder")
	}
	if _, ok := n.Said(hashOf(1)); ok {
		t.Error("what could not be noted was noted")
	}
	if _, err := n.Since(1); err == nil {
		t.Error("begun without a folder")
	}
}

func FuzzDecode(f *testing.F) {
	f.Add([]byte("half"))
	f.Fuzz(func(t *testing.T, data []byte) {
		if o, err := decode(data); err == nil && len(o.Observation) > eigenshift.MaxObservationBytes {
			t.Error("a note out of bounds")
		}
	})
}
