package raftwire

import (
	"errors"
	"reflect"
	"testing"

	"github.com/hashicorp/raft"
)

// fixedCost is what the transport and the test themselves allocate: the
// transport's buffer of 256 KiB, most of all.
const fixedCost = 1 << 20

// What the scanner lets through is what the decoder reads, no byte more or less,
// at no more than the cost that the scanner names.
func FuzzRequest(f *testing.F) {
	for _, message := range requests(f) {
		f.Add(message, 512)
	}
	f.Add(request(0, "Entries", 0xdd, 0, 0, 0, 1, 0x80), 3)
	f.Add(request(2, "Size", 3, 'a', 'b', 'c'), 1)
	next := written(f, func(l *raft.NetworkTransport) error {
		return l.TimeoutNow("a", "b", &raft.TimeoutNowRequest{RPCHeader: header1}, new(raft.TimeoutNowResponse))
	})
	f.Fuzz(func(t *testing.T, data []byte, piece int) {
		s := NewScanner(limits)
		err := s.Scan(data)
		if again := scanned(NewScanner(limits), data, 1+(piece&0xfff)); (err == nil) != (again == nil) {
			t.Fatalf("at once: %v; in pieces: %v", err, again)
		}
		if err != nil || !s.Complete() {
			return
		}
		commands, allocated := decoded(t, append(append([]byte(nil), data...), next...))
		switch {
		case len(commands) == 0: // the decoder is stricter: a number is too large for its field
		case len(commands) != 2:
			t.Fatalf("the decoder reads %d messages", len(commands))
		default:
			if _, ok := commands[1].(*raft.TimeoutNowRequest); !ok {
				t.Fatalf("the decoder reads a %T next", commands[1])
			}
		}
		if allocated > 2*s.Cost()+fixedCost {
			t.Fatalf("%d bytes allocated, the scanner's cost is %d", allocated, s.Cost())
		}
	})
}

func FuzzReply(f *testing.F) {
	for _, message := range replies(f) {
		f.Add(message)
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		s := NewReplyScanner(limits)
		if s.Scan(data) != nil || !s.Complete() {
			return
		}
		for _, response := range []any{
			new(raft.AppendEntriesResponse), new(raft.RequestVoteResponse), new(raft.RequestPreVoteResponse),
			new(raft.InstallSnapshotResponse), new(raft.TimeoutNowResponse),
		} {
			if allocated, _ := understood(t, data, response); allocated > 2*s.Cost()+fixedCost {
				t.Fatalf("%d bytes allocated for a %T, the scanner's cost is %d", allocated, response, s.Cost())
			}
		}
	})
}

// A configuration that passes is read without a panic, but for numbers that are too
// large for their field, and has no more servers than it may have.
func FuzzConfigurationBytes(f *testing.F) {
	f.Add(raft.EncodeConfiguration(raft.Configuration{Servers: []raft.Server{{ID: "0xoperator", Address: "operator.example:9608"}}}))
	f.Fuzz(func(t *testing.T, data []byte) {
		if CheckConfiguration(data, 5) != nil {
			return
		}
		c, err := decodeConfiguration(data)
		if err != nil {
			return
		}
		if len(c.Servers) > 5 {
			t.Fatalf("%d servers", len(c.Servers))
		}
		if again, err := decodeConfiguration(raft.EncodeConfiguration(c)); err != nil || len(c.Servers) > 0 && !reflect.DeepEqual(c, again) {
			t.Fatalf("%+v becomes %+v, %v", c, again, err)
		}
	})
}

func decodeConfiguration(data []byte) (c raft.Configuration, err error) {
	defer func() {
		if recover() != nil {
			err = errors.New("undecodable")
		}
	}()
	return raft.DecodeConfiguration(data), nil
}
