package guard

import (
	"errors"
	"io"
	"net"
	"sync"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/hashicorp/go-hclog"
	"github.com/hashicorp/raft"

	"github.com/eigenshift/avs/eigenshift/rafttransport"
)

// pipe is a stream layer of one connection, with operator 1 at its other end.
type pipe struct {
	conns  chan net.Conn
	closed chan struct{}
	once   sync.Once
}

type fromOne struct{ net.Conn }

func (fromOne) Operator() common.Address { return address(1) }

func newPipe(conn net.Conn) *pipe {
	p := &pipe{conns: make(chan net.Conn, 1), closed: make(chan struct{})}
	p.conns <- fromOne{conn}
	return p
}

func (p *pipe) Accept() (net.Conn, error) {
	select {
	case conn := <-p.conns:
		return conn, nil
	case <-p.closed:
		return nil, net.ErrClosed
	}
}

func (p *pipe) Dial(raft.ServerAddress, time.Duration) (net.Conn, error) {
	select {
	case conn := <-p.conns:
		return conn, nil
	default:
		return nil, errors.New("there was one connection")
	}
}

func (p *pipe) Addr() net.Addr { return &net.TCPAddr{} }

func (p *pipe) Close() error {
	p.once.Do(func() { close(p.closed) })
	return nil
}

func networkOf(p *pipe, most int64) *rafttransport.Network {
	return rafttransport.NewNetwork(rafttransport.NetworkConfig{Stream: p, Pool: 1, Timeout: time.Second, Limits: Limits(most), Logger: hclog.NewNullLogger()})
}

// onTheWire is what a message looks like: all that is written before a reply is
// waited for.
func onTheWire(f *testing.F, send func(rafttransport.Lane) error) []byte {
	f.Helper()
	near, far := net.Pipe()
	n := networkOf(newPipe(near), 1<<20)
	lane, err := n.To(address(1))
	if err != nil {
		f.Fatal(err)
	}
	written := make(chan []byte)
	go func() {
		message := make([]byte, 0, 4096)
		chunk := make([]byte, 4096)
		for {
			_ = far.SetReadDeadline(time.Now().Add(100 * time.Millisecond))
			n, err := far.Read(chunk)
			message = append(message, chunk[:n]...)
			if err != nil {
				break
			}
		}
		_ = far.Close()
		written <- message
	}()
	if send(lane) == nil {
		f.Fatal("a reply out of nowhere")
	}
	message := <-written
	if err := n.Close(); err != nil {
		f.Fatal(err)
	}
	return message
}

// Whatever bytes a peer sends, they are read as messages or the connection is
// closed; what they say passes the checks of form or is refused by them.
func FuzzWire(f *testing.F) {
	id, target := rafttransport.ServerID(address(1)), socket(1)
	f.Add(onTheWire(f, func(l rafttransport.Lane) error {
		return l.RequestVote(id, target, &raft.RequestVoteRequest{RPCHeader: headerOf(1), Term: 7, LastLogIndex: 3, LastLogTerm: 2}, new(raft.RequestVoteResponse))
	}))
	f.Add(onTheWire(f, func(l rafttransport.Lane) error {
		return l.RequestVote(id, target, askFor(address(1), 12), new(raft.RequestVoteResponse))
	}))
	f.Add(onTheWire(f, func(l rafttransport.Lane) error {
		return l.RequestPreVote(id, target, &raft.RequestPreVoteRequest{RPCHeader: headerOf(1), Term: 7}, new(raft.RequestPreVoteResponse))
	}))
	f.Add(onTheWire(f, func(l rafttransport.Lane) error {
		return l.TimeoutNow(id, target, &raft.TimeoutNowRequest{RPCHeader: headerOf(1)}, new(raft.TimeoutNowResponse))
	}))
	f.Add(onTheWire(f, func(l rafttransport.Lane) error {
		return l.AppendEntries(id, target, &raft.AppendEntriesRequest{
			RPCHeader: headerOf(1), Term: 7, PrevLogEntry: 2, PrevLogTerm: 1, LeaderCommitIndex: 2,
			Entries: []*raft.Log{{Index: 3, Term: 7, Type: raft.LogConfiguration, Data: raft.EncodeConfiguration(configuration(0, 1, 2))}},
		}, new(raft.AppendEntriesResponse))
	}))
	f.Add([]byte{1, 0x81, 0xa2, 'I', 'D', 0xc6, 8, 0, 0, 0})
	f.Fuzz(func(t *testing.T, data []byte) {
		near, far := net.Pipe()
		n := networkOf(newPipe(near), 64<<10)
		done := make(chan struct{})
		var serving sync.WaitGroup
		n.Start(func(peer common.Address, l rafttransport.Lane) {
			serving.Go(func() {
				for {
					select {
					case rpc := <-l.Consumer():
						rpc.Respond(&raft.TimeoutNowResponse{}, errors.Join(checkForm(peer, rpc.Command), errors.New("refused")))
					case <-done:
						return
					}
				}
			})
		}, func(common.Address, error) {})
		serving.Go(func() { _, _ = io.Copy(io.Discard, far) })
		_ = far.SetWriteDeadline(time.Now().Add(time.Second))
		_, _ = far.Write(data)
		_ = far.Close()
		close(done)
		if err := n.Close(); err != nil {
			t.Error(err)
		}
		serving.Wait()
	})
}

// checkForm applies the checks that need no more than the message.
func checkForm(peer common.Address, command any) error {
	switch c := command.(type) {
	case *raft.AppendEntriesRequest:
		return errors.Join(checkHeader(peer, c.RPCHeader), checkAppend(c))
	case *raft.RequestVoteRequest:
		_, _ = asked(c)
		return errors.Join(checkHeader(peer, c.RPCHeader), checkNumbers(c.Term, c.LastLogIndex, c.LastLogTerm))
	case *raft.InstallSnapshotRequest:
		_, err := checkSnapshot(c, 1<<20)
		return err
	default:
		return nil
	}
}

// Replies that pass are within bounds, and no vote is of another term.
func FuzzVoteReply(f *testing.F) {
	f.Add(uint64(7), uint64(7), uint64(0), true, []byte(address(1).Hex()))
	f.Add(uint64(7), uint64(1<<63), uint64(9), false, []byte{})
	f.Fuzz(func(t *testing.T, asked, term, reach uint64, granted bool, name []byte) {
		reply := &raft.RequestVoteResponse{RPCHeader: raft.RPCHeader{ID: name}, Term: term, Granted: granted}
		if asked > maxNumber || reach > maxNumber || checkVoteReply(address(1), &raft.RequestVoteRequest{Term: asked}, reply, reach) != nil {
			return
		}
		if granted && term != asked || term > max(asked+maxReplyJump, reach) || len(name) > 0 && string(name) != address(1).Hex() {
			t.Fatalf("passes: %+v, asked in term %d", reply, asked)
		}
	})
}

// A question that is read is one that is asked.
func FuzzQuestion(f *testing.F) {
	f.Add(uint64(0), askFor(address(1), 12).Candidate) //lint:ignore SA1019 see askFor
	f.Add(uint64(3), []byte(question))
	f.Fuzz(func(t *testing.T, term uint64, candidate []byte) {
		//lint:ignore SA1019 see askFor
		index, ok := asked(&raft.RequestVoteRequest{Term: term, Candidate: candidate})
		//lint:ignore SA1019 see askFor
		if ok && (term != 0 || string(askFor(address(1), index).Candidate) != string(candidate)) {
			t.Fatalf("%q of term %d is taken for a question about %d", candidate, term, index)
		}
	})
}
