package peer

import (
	"net"
	"os"
	"sync/atomic"
	"syscall"
	"testing"
)

// scarceListener has file descriptors for some connections. Then it lacks them so
// often, and has them again.
type scarceListener struct {
	net.Listener
	has   atomic.Int32
	lacks atomic.Int32
}

// Accept implements [net.Listener].
func (l *scarceListener) Accept() (net.Conn, error) {
	if l.has.Add(-1) < 0 && l.lacks.Add(-1) >= 0 {
		return nil, &net.OpError{Op: "accept", Net: "tcp", Err: os.NewSyscallError("accept4", syscall.EMFILE)}
	}
	return l.Listener.Accept()
}

// A process that runs out of file descriptors goes on accepting when there are some
// again, and makes room itself: connections that have shown nothing are closed.
func TestAcceptSurvivesLackOfDescriptors(t *testing.T) {
	noLeaks(t)
	r := newRegistry()
	alice, bob := r.join(t, 1, Limits{}), r.listen(t, 2, Limits{})
	listener := &scarceListener{Listener: bob.acceptor.listener}
	const silent = 3
	listener.has.Store(silent)
	listener.lacks.Store(silent)
	bob.acceptor.listener = listener
	if err := bob.Serve(bob.responder); err != nil {
		t.Fatal(err)
	}
	var strangers []net.Conn
	for range silent {
		conn, err := net.Dial("tcp", bob.op.Socket)
		if err != nil {
			t.Fatal(err)
		}
		defer conn.Close()
		strangers = append(strangers, conn)
	}
	for _, conn := range strangers {
		if err := closedByPeer(t, conn); err == nil {
			t.Error("a silent connection stays open")
		}
	}
	if shed := bob.Stats().Evicted["silent"]; shed != silent {
		t.Errorf("%d silent connections were closed to make room, want %d", shed, silent)
	}
	accepted := acceptOne(t, bob)
	conn, err := dialStream(alice, bob.op.Socket)
	if err != nil {
		t.Fatal(err)
	}
	defer conn.Close()
	if theirs := <-accepted; theirs == nil {
		t.Error("the connection after the lack is not taken in")
	}
}
