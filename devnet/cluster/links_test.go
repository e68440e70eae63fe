package cluster_test

import (
	"bufio"
	"fmt"
	"net"
	"os"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/eigenshift/avs/devnet/cluster"
	"github.com/eigenshift/avs/devnet/network"
	"github.com/eigenshift/avs/devnet/wire"
	"github.com/eigenshift/avs/operator/config"
	"github.com/eigenshift/avs/operator/deployment"
)

const (
	socketsVariable = "CLUSTER_TEST_SOCKETS" // of all operators
	patience        = 20 * time.Second       // bounds every wait
)

// talking is a deployment of which operators read where they listen.
func talking() *network.Deployment {
	d := &network.Deployment{RPC: "http://127.0.0.1:1", WS: "ws://127.0.0.1:1", ChainID: 31337, Backend: deployment.Table}
	some := common.HexToAddress("0x01")
	d.Operators.Contracts = config.Contracts{TaskManager: some, ServiceManager: some, DelegationManager: some}
	d.Contracts = map[string]common.Address{"Strategy": some}
	return d
}

// talk plays an operator that greets each other one until it is answered, and prints who
// has greeted it.
func talk() {
	own, err := config.Load(config.Sources{File: os.Args[len(os.Args)-1], Environment: func(string) (string, bool) { return "", false }})
	if err != nil {
		fmt.Println(err)
		os.Exit(1)
	}
	listener, err := net.Listen("tcp", own.Listen)
	if err != nil {
		fmt.Println(err)
		os.Exit(1)
	}
	for _, other := range strings.Split(os.Getenv(socketsVariable), ",") {
		if other == own.RegisteredSocket() {
			continue
		}
		go func() {
			for greet(other, own.RegisteredSocket()) != nil {
				time.Sleep(10 * time.Millisecond) // it has not started yet
			}
		}()
	}
	for {
		conn, err := listener.Accept()
		if err != nil {
			return
		}
		go func() {
			defer conn.Close()
			if name, err := bufio.NewReader(conn).ReadString('\n'); err == nil {
				fmt.Print("heard ", name)
				fmt.Fprint(conn, name)
			}
		}()
	}
}

// greet says a name and waits for the answer.
func greet(socket, name string) error {
	conn, err := net.Dial("tcp", socket)
	if err != nil {
		return err
	}
	defer conn.Close()
	if _, err := fmt.Fprintln(conn, name); err != nil {
		return err
	}
	_, err = bufio.NewReader(conn).ReadString('\n')
	return err
}

// heard returns what an operator has printed so far.
func heard(t *testing.T, s cluster.Status) []string {
	t.Helper()
	log, err := os.ReadFile(s.Log)
	if err != nil && !os.IsNotExist(err) {
		t.Fatal(err)
	}
	return strings.Split(strings.TrimSpace(string(log)), "\n")
}

// awaitHeard waits until an operator has heard a name.
func awaitHeard(t *testing.T, s cluster.Status, name string) {
	t.Helper()
	for deadline := time.Now().Add(patience); !slices.Contains(heard(t, s), "heard "+name); time.Sleep(10 * time.Millisecond) {
		if time.Now().After(deadline) {
			t.Fatalf("operator %d has heard %q only, want %s", s.Number, heard(t, s), name)
		}
	}
}

func TestCut_HoldsBackUntilHealed(t *testing.T) {
	if !wire.Supported {
		c, _ := newCluster(t, 1, "obedient")
		if err := c.Cut([]int{1}); err == nil {
			t.Error("cut where there are no links")
		}
		return
	}
	c, _ := newCluster(t, 3, "talking")
	if err := c.Configure(talking()); err != nil {
		t.Fatal(err)
	}
	var sockets []string
	for _, s := range c.Status() {
		sockets = append(sockets, s.Socket)
	}
	t.Setenv(socketsVariable, strings.Join(sockets, ","))
	if err := c.Cut([]int{1}); err != nil {
		t.Fatal(err)
	}
	if err := c.Delay(3, 20*time.Millisecond); err != nil {
		t.Fatal(err)
	}
	if err := c.StartAll(); err != nil {
		t.Fatal(err)
	}
	statuses := c.Status()
	for number, want := range []string{"cut off", "", "delayed by 20ms"} {
		if got := statuses[number].Links; got != want {
			t.Errorf("links of operator %d: %q, want %q", number+1, got, want)
		}
	}
	awaitHeard(t, statuses[1], sockets[2])
	awaitHeard(t, statuses[2], sockets[1])
	for deadline := time.Now().Add(patience); greet(sockets[0], "stranger") != nil; time.Sleep(10 * time.Millisecond) {
		if time.Now().After(deadline) {
			t.Fatal("a stranger is not answered")
		}
	}
	for i, s := range statuses {
		for j, other := range sockets {
			if (i == 0 || j == 0) && slices.Contains(heard(t, s), "heard "+other) {
				t.Errorf("operator %d has heard operator %d through a link that is cut", i+1, j+1)
			}
		}
	}
	if err := c.Heal(); err != nil {
		t.Fatal(err)
	}
	for i, s := range statuses {
		for j, other := range sockets {
			if i != j {
				awaitHeard(t, s, other)
			}
		}
	}
	for _, s := range c.Status() {
		if s.Links != "" {
			t.Errorf("links of operator %d after heal: %s", s.Number, s.Links)
		}
	}
}

func TestLinks_SayWhatIsWrong(t *testing.T) {
	c, _ := newCluster(t, 2, "obedient")
	for want, err := range map[string]error{
		"no operators: say which":      c.Cut(nil),
		"operator 3: there are":        c.Cut([]int{1, 3}),
		"operator 0: there are":        c.Delay(0, time.Second),
		"delay of -1s: must be 0s to":  c.Delay(1, -time.Second),
		"delay of 11s: must be 0s to ": c.Delay(1, 11*time.Second),
	} {
		if err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%v, want %q in it", err, want)
		}
	}
}
