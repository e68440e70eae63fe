package history

import (
	"bytes"
	"errors"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/eigenshift/avs/bindings/rotatingtaskmanager"
	"github.com/eigenshift/avs/eigenshift"
)

// calldata returns a call of submit for a task, whose spec is the one given.
func calldata(t testing.TB, id uint64, spec, response, certificate []byte) []byte {
	t.Helper()
	contract, err := rotatingtaskmanager.RotatingTaskManagerMetaData.GetAbi()
	if err != nil {
		t.Fatal(err)
	}
	data, err := contract.Pack("submit", rotatingtaskmanager.IRotatingTaskManagerTask{
		Id: id, ReferenceBlock: 11, DeadlineBlock: 31, ReferenceHash: common.Hash{1}, Proposer: common.Address{2}, Spec: spec,
	}, response, certificate)
	if err != nil {
		t.Fatal(err)
	}
	return data
}

func TestDecodeSubmission(t *testing.T) {
	s, err := DecodeSubmission(calldata(t, 3, []byte("spec"), []byte("response"), []byte("certificate")))
	if err != nil {
		t.Fatal(err)
	}
	want := eigenshift.EncodedTask{
		ID: 3, Spec: []byte("spec"), Reference: eigenshift.BlockRef{Number: 11, Hash: common.Hash{1}}, Deadline: 31, Proposer: common.Address{2},
	}
	if !s.Task.Equal(want) {
		t.Errorf("task %+v, want %+v", s.Task, want)
	}
	if string(s.Response) != "response" || string(s.Certificate) != "certificate" {
		t.Errorf("response %q, certificate %q", s.Response, s.Certificate)
	}
}

func TestDecodeSubmissionNamesWhatIsWrong(t *testing.T) {
	good := calldata(t, 3, nil, nil, nil)
	for name, c := range map[string]struct {
		data []byte
		want string
	}{
		"nothing":          {nil, "does not call submit"},
		"another function": {[]byte{1, 2, 3, 4, 5}, "does not call submit"},
		"half a call":      {good[:len(good)/2], "decode calldata"},
		"no arguments":     {good[:4], "decode calldata"},
	} {
		t.Run(name, func(t *testing.T) {
			_, err := DecodeSubmission(c.data)
			if err == nil || !strings.Contains(err.Error(), c.want) {
				t.Errorf("%v, want %q", err, c.want)
			}
			if calls := len(c.data) >= 4 && bytes.Equal(c.data[:4], good[:4]); errors.Is(err, ErrNotSubmit) == calls {
				t.Errorf("whether it calls submit is mistaken: %v", err)
			}
		})
	}
}

// Calldata may be anything. What is decoded says what its bytes say.
func FuzzDecodeSubmission(f *testing.F) {
	f.Add(calldata(f, 3, []byte{1}, []byte{2}, nil))
	f.Add(calldata(f, 3, bytes.Repeat([]byte{1}, 40), bytes.Repeat([]byte{2}, 40), []byte("any")))
	f.Add([]byte{})
	f.Fuzz(func(t *testing.T, data []byte) {
		s, err := DecodeSubmission(data)
		if err != nil {
			return
		}
		for name, part := range map[string][]byte{"spec": s.Task.Spec, "response": s.Response, "certificate": s.Certificate} {
			if !bytes.Contains(data, part) {
				t.Errorf("%s %x of %x", name, part, data)
			}
		}
	})
}
