package peer

import (
	"bytes"
	"context"
	"encoding/binary"
	"io"
	"net"
	"runtime"
	"strings"
	"testing"
	"time"

	"github.com/eigenshift/avs/eigenshift"
)

// Types and flags of HTTP/2 frames.
const (
	frameData         = 0
	frameHeaders      = 1
	frameReset        = 3
	frameSettings     = 4
	framePing         = 6
	frameWindow       = 8
	frameContinuation = 9

	endStream  = 1
	endHeaders = 4

	settingWindow = 4
)

// frames is an authenticated HTTP/2 connection on which a test writes what it
// likes. What the other side writes is read and forgotten.
type frames struct {
	conn   net.Conn
	path   string        // of the requests
	stream uint32        // the one opened last
	ended  chan struct{} // closed when the other side ends the connection
}

func dialFrames(t *testing.T, from, to *member) *frames {
	t.Helper()
	ctx, cancel := context.WithTimeout(t.Context(), patience)
	defer cancel()
	conn, err := from.dialer.dial(ctx, to.op, httpProtocol)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = conn.Close() })
	if err := conn.SetWriteDeadline(time.Now().Add(patience)); err != nil {
		t.Fatal(err)
	}
	if _, err := io.WriteString(conn, "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n"+string(frame(frameSettings, 0, 0, nil))); err != nil {
		t.Fatal(err)
	}
	return &frames{conn: conn, path: responsePath, ended: make(chan struct{})}
}

func (f *frames) drain() {
	defer close(f.ended)
	_, _ = io.Copy(io.Discard, f.conn)
}

func (f *frames) awaitEnd(t *testing.T) {
	t.Helper()
	select {
	case <-f.ended:
	case <-time.After(patience):
		t.Error("the connection stays open")
	}
}

func frame(kind, flags byte, stream uint32, payload []byte) []byte {
	b := binary.BigEndian.AppendUint32(nil, uint32(len(payload))<<8|uint32(kind))
	b = binary.BigEndian.AppendUint32(append(b, flags), stream)
	return append(b, payload...)
}

func (f *frames) write(frames ...[]byte) error {
	_, err := f.conn.Write(bytes.Join(frames, nil))
	return err
}

// headers is a header block of a request with a body, in HPACK without compression.
func (f *frames) headers(length string) []byte {
	literal := func(text string) []byte { return append([]byte{byte(len(text))}, text...) }
	block := []byte{0x83, 0x87} // POST, https
	block = append(append(block, 0x04), literal(f.path)...)
	block = append(append(block, 0x01), literal("0xoperator")...)
	if length != "" {
		block = append(append(block, 0x0f, 28-15), literal(length)...)
	}
	return block
}

// open opens a stream with a request whose body is still to come.
func (f *frames) open(length string) []byte {
	f.stream += 2
	if f.stream == 2 {
		f.stream = 1
	}
	return frame(frameHeaders, endHeaders, f.stream, f.headers(length))
}

func setting(id uint16, value uint32) []byte {
	return binary.BigEndian.AppendUint32(binary.BigEndian.AppendUint16(nil, id), value)
}

// many is how often a flood sends its frame, unless the connection is closed
// before.
const many = 12_000

// flood writes frames in batches until the connection is closed.
func (f *frames) flood(next func() []byte) error {
	for range many / 100 {
		var batch [][]byte
		for range 100 {
			batch = append(batch, next())
		}
		if err := f.write(batch...); err != nil {
			return err
		}
	}
	return nil
}

// slowBodies makes many requests of whose bodies little arrives.
func slowBodies(f *frames) error {
	for range 64 {
		request := f.open("4096")
		if err := f.write(request, frame(frameData, 0, f.stream, []byte{0xf8})); err != nil {
			return err
		}
	}
	return nil
}

// What a registered peer can do with the frames of HTTP/2 takes little memory and
// few goroutines, and the others are answered meanwhile.
func TestFramesOfAHostilePeer(t *testing.T) {
	task, err := encodeTask(sampleTask(1))
	if err != nil {
		t.Fatal(err)
	}
	for name, attack := range map[string]struct {
		do     func(f *frames) error
		ends   bool // the connection is closed for it
		unread bool // what the other side writes is not read
		fills  bool // as many requests are in progress as one operator may have
	}{
		"rapid reset": {do: func(f *frames) error {
			return f.flood(func() []byte {
				request := f.open("")
				return append(request, frame(frameReset, 0, f.stream, []byte{0, 0, 0, 8})...)
			})
		}},
		"rapid reset of whole requests": {do: func(f *frames) error {
			return f.flood(func() []byte {
				request := f.open("")
				request = append(request, frame(frameData, endStream, f.stream, task)...)
				return append(request, frame(frameReset, 0, f.stream, []byte{0, 0, 0, 8})...)
			})
		}},
		"settings": {do: func(f *frames) error {
			return f.flood(func() []byte { return frame(frameSettings, 0, 0, setting(settingWindow, 1<<16)) })
		}, unread: true},
		"pings": {do: func(f *frames) error {
			return f.flood(func() []byte { return frame(framePing, 0, 0, make([]byte, 8)) })
		}, unread: true},
		"continuations": {do: func(f *frames) error {
			if err := f.write(frame(frameHeaders, 0, 1, f.headers(""))); err != nil {
				return err
			}
			part := append([]byte{0x00, 1, 'x', 0x7f, 0x80, 0x7d}, strings.Repeat("y", 16_000-1)...)
			return f.flood(func() []byte { return frame(frameContinuation, 0, 1, part) })
		}, ends: true},
		"empty continuations": {do: func(f *frames) error {
			if err := f.write(frame(frameHeaders, 0, 1, f.headers(""))); err != nil {
				return err
			}
			return f.flood(func() []byte { return frame(frameContinuation, 0, 1, nil) })
		}},
		"slow bodies": {do: slowBodies, fills: true},
		"slow bodies of agreed parameters": {do: func(f *frames) error {
			f.path = protocolPath
			return slowBodies(f)
		}, fills: true},
		"bodies without data": {do: func(f *frames) error {
			if err := f.write(f.open("16384")); err != nil {
				return err
			}
			return f.flood(func() []byte { return frame(frameData, 0, f.stream, nil) })
		}},
		"zero window": {do: func(f *frames) error {
			if err := f.write(frame(frameSettings, 0, 0, setting(settingWindow, 0))); err != nil {
				return err
			}
			for range 64 {
				request := f.open("")
				if err := f.write(request, frame(frameData, endStream, f.stream, task)); err != nil {
					return err
				}
			}
			return nil
		}},
		"a body of 2^31 bytes": {do: func(f *frames) error {
			if err := f.write(f.open("2147483648")); err != nil {
				return err
			}
			return f.flood(func() []byte { return frame(frameData, 0, f.stream, make([]byte, 1<<10)) })
		}},
		"a body of 2^63 bytes": {do: func(f *frames) error {
			request := f.open("9223372036854775808")
			return f.write(request, frame(frameData, endStream, f.stream, task))
		}},
		"a frame of 2^24 bytes": {do: func(f *frames) error {
			if err := f.write(f.open(""), []byte{0xff, 0xff, 0xff, frameData, 0, 0, 0, 0, 1}); err != nil {
				return err
			}
			return f.flood(func() []byte { return make([]byte, 1<<10) })
		}, ends: true},
		"a window of 2^31": {do: func(f *frames) error {
			return f.flood(func() []byte { return frame(frameWindow, 0, 0, []byte{0x7f, 0xff, 0xff, 0xff}) })
		}, ends: true},
	} {
		t.Run(name, func(t *testing.T) {
			noLeaks(t)
			r := newRegistry()
			alice, bob, carol := r.join(t, 1, Limits{}), r.join(t, 2, Limits{}), r.join(t, 3, Limits{})
			before := inUse()
			var attackers []*frames
			for range requestLinks {
				f := dialFrames(t, alice, bob)
				if !attack.unread {
					go f.drain()
				}
				attackers = append(attackers, f)
			}
			ended := make(chan error, len(attackers))
			for _, f := range attackers {
				go func() { ended <- attack.do(f) }()
			}
			for i := range 20 {
				if answer, err := carol.Ask(t.Context(), bob.op, sampleTask(i)); err != nil || answer.Task != eigenshift.TaskID(i) {
					t.Errorf("another operator's request: %v", err)
				}
			}
			for range attackers {
				<-ended
			}
			for _, f := range attackers {
				if attack.ends {
					f.awaitEnd(t)
				}
			}
			if _, err := carol.Ask(t.Context(), bob.op, sampleTask(99)); err != nil {
				t.Errorf("another operator's request: %v", err)
			}
			if n := len(goroutines()); n > 200 {
				t.Errorf("%d goroutines", n)
			}
			if attack.fills {
				eventually(t, "its requests are in progress", func() bool { return bob.inProgress(alice) == bob.server.limits.RequestsPerPeer })
			}
			if n := bob.inProgress(alice); n > bob.server.limits.RequestsPerPeer {
				t.Errorf("%d requests of the attacker in progress", n)
			}
			if after := inUse(); after > before+24<<20 { // the frames that wait because nobody reads them
				t.Errorf("%d bytes in use, %d before", after, before)
			}
		})
	}
}

// inUse is how many bytes are in use once there is no garbage.
func inUse() uint64 {
	runtime.GC()
	var m runtime.MemStats
	runtime.ReadMemStats(&m)
	return m.HeapAlloc
}

// inProgress is how many requests of another operator are being answered.
func (m *member) inProgress(from *member) int {
	m.server.mu.Lock()
	defer m.server.mu.Unlock()
	return m.server.busy[from.op.Address]
}

// One operator has so many connections for requests; with one more its oldest is
// closed, and those of others stay.
func TestRequestConnectionsAreBounded(t *testing.T) {
	noLeaks(t)
	r := newRegistry()
	alice, bob, carol := r.join(t, 1, Limits{}), r.join(t, 2, Limits{}), r.join(t, 3, Limits{})
	if _, err := carol.Ask(t.Context(), bob.op, sampleTask(1)); err != nil {
		t.Fatal(err)
	}
	var held []*frames
	for range requestLinks + 2 {
		f := dialFrames(t, alice, bob)
		go f.drain()
		held = append(held, f)
	}
	held[0].awaitEnd(t)
	held[1].awaitEnd(t)
	eventually(t, "so many are left, and one of another operator", func() bool { return bob.Stats().Connections == requestLinks+1 })
	for i, f := range held[2:] {
		select {
		case <-f.ended:
			t.Errorf("connection %d is closed", 2+i)
		default:
		}
	}
	if _, err := alice.Ask(t.Context(), bob.op, sampleTask(2)); err != nil {
		t.Error(err)
	}
}
