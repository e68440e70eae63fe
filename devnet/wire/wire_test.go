package wire_test

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"net"
	"os"
	"sync"
	"testing"
	"time"

	"github.com/eigenshift/avs/devnet/wire"
)

// patience bounds every wait; no test expects to wait that long.
const patience = 20 * time.Second

// echo is a server that sends back each line, and tells of each that arrived.
type echo struct {
	net.Listener
	heard chan string
}

func newEcho(t *testing.T) *echo {
	t.Helper()
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	e := &echo{listener, make(chan string, 100)}
	var wg sync.WaitGroup
	wg.Go(func() {
		for {
			conn, err := listener.Accept()
			if err != nil {
				return
			}
			wg.Go(func() {
				defer conn.Close()
				for lines := bufio.NewScanner(conn); lines.Scan(); {
					e.heard <- lines.Text()
					fmt.Fprintln(conn, lines.Text())
				}
			})
		}
	})
	t.Cleanup(func() {
		listener.Close()
		wg.Wait()
	})
	return e
}

// client says lines through a proxy and hears them come back.
type client struct {
	t    *testing.T
	conn net.Conn
	back chan string
}

func dial(t *testing.T, address string) *client {
	t.Helper()
	conn, err := net.Dial("tcp", address)
	if err != nil {
		t.Fatal(err)
	}
	c := &client{t, conn, make(chan string, 100)}
	done := make(chan struct{})
	go func() {
		defer close(done)
		defer close(c.back)
		for lines := bufio.NewScanner(conn); lines.Scan(); {
			c.back <- lines.Text()
		}
	}()
	t.Cleanup(func() {
		conn.Close()
		<-done
	})
	return c
}

func (c *client) say(line string) {
	c.t.Helper()
	if _, err := fmt.Fprintln(c.conn, line); err != nil {
		c.t.Fatal(err)
	}
}

func expect(t *testing.T, from <-chan string, want string) {
	t.Helper()
	select {
	case got := <-from:
		if got != want {
			t.Fatalf("heard %q, want %q", got, want)
		}
	case <-time.After(patience):
		t.Fatalf("did not hear %q", want)
	}
}

func expectNothing(t *testing.T, from <-chan string) {
	t.Helper()
	select {
	case got := <-from:
		t.Fatalf("heard %q through a link that is cut", got)
	case <-time.After(50 * time.Millisecond): // silence can only be waited for
	}
}

func network(t *testing.T, server *echo) *wire.Network {
	t.Helper()
	n, err := wire.NewNetwork(2, func(int) (string, error) { return server.Addr().String(), nil },
		func(conn net.Conn) (int, error) {
			_, err := wire.Owner(conn, []int{os.Getpid()})
			return 1, err // all of this test's connections are node 1's
		})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := n.Close(); err != nil {
			t.Error(err)
		}
	})
	return n
}

func TestCutHoldsBackAndMendDelivers(t *testing.T) {
	server := newEcho(t)
	n := network(t, server)
	c := dial(t, n.Addr(2))
	c.say("one")
	expect(t, server.heard, "one")
	expect(t, c.back, "one")

	n.Cut([]int{1}, []int{2})
	c.say("two")
	expectNothing(t, server.heard)
	c.say("three")
	n.Mend()
	for _, line := range []string{"two", "three"} {
		expect(t, server.heard, line)
		expect(t, c.back, line)
	}
}

func TestOneWayCutHoldsBackOneDirection(t *testing.T) {
	server := newEcho(t)
	n := network(t, server)
	c := dial(t, n.Addr(2))
	n.CutOneWay([]int{2}, []int{1})
	c.say("one")
	expect(t, server.heard, "one")
	expectNothing(t, c.back)
	n.Mend()
	expect(t, c.back, "one")
}

func TestDelayKeepsTheOrder(t *testing.T) {
	server := newEcho(t)
	n := network(t, server)
	c := dial(t, n.Addr(2))
	n.Delay(20 * time.Millisecond)
	start := time.Now()
	for i := range 10 {
		c.say(fmt.Sprint(i))
	}
	for i := range 10 {
		expect(t, c.back, fmt.Sprint(i))
	}
	if took := time.Since(start); took < 40*time.Millisecond {
		t.Errorf("there and back took %s, less than the delay", took)
	}
}

func TestEndOfAConnectionIsPassedOn(t *testing.T) {
	server := newEcho(t)
	n := network(t, server)
	c := dial(t, n.Addr(2))
	c.say("one")
	expect(t, c.back, "one")
	if err := n.Close(); err != nil {
		t.Fatal(err)
	}
	if _, open := <-c.back; open {
		t.Error("heard something after the network was closed")
	}
}

func TestConnectionOfAStrangerIsRefused(t *testing.T) {
	server := newEcho(t)
	p, err := wire.NewProxy(func() (string, error) { return server.Addr().String(), nil },
		func(conn net.Conn) (there, back *wire.Link, err error) {
			_, err = wire.Owner(conn, []int{1})
			if !errors.Is(err, wire.ErrNoOwner) {
				t.Errorf("owner: %v, want %v", err, wire.ErrNoOwner)
			}
			return nil, nil, err
		})
	if err != nil {
		t.Fatal(err)
	}
	defer p.Close()
	conn, err := net.Dial("tcp", p.Addr())
	if err != nil {
		t.Fatal(err)
	}
	defer conn.Close()
	if _, err := conn.Read(make([]byte, 1)); !errors.Is(err, io.EOF) {
		t.Errorf("read: %v, want the end", err)
	}
}
