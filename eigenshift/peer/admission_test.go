package peer

import (
	"fmt"
	"math/rand/v2"
	"net/netip"
	"testing"
	"time"
)

var start = time.Unix(1_800_000_000, 0)

func ip(text string) netip.Addr { return netip.MustParseAddr(text) }

// visitor is a pending connection of a test.
type visitor struct {
	*pending
	closed bool
}

func arrive(a *admission, from string, named bool, now time.Time) *visitor {
	v := &visitor{}
	v.pending = a.enter(sourceOf(ip(from)), named, now, func() { v.closed = true })
	return v
}

// Under pressure the connection that has shown least for longest goes first.
func TestWhoHasShownLeastForLongestGoes(t *testing.T) {
	for _, c := range []struct {
		name   string
		stages []stage
		age    []time.Duration
		goes   int
	}{
		{"of equals the oldest", []stage{silent, silent, silent}, []time.Duration{3, 9, 5}, 1},
		{"silent before a part", []stage{partial, silent, partial}, []time.Duration{6, 6, 6}, 1},
		{"silent before a ClientHello", []stage{greeted, silent, stamped}, []time.Duration{6, 6, 6}, 1},
		{"a ClientHello before one with a stamp", []stage{stamped, greeted, stamped}, []time.Duration{9, 5, 9}, 1},
		{"a stamp before a certificate", []stage{certified, stamped, certified}, []time.Duration{9, 5, 9}, 1},
		{"a ClientHello and then nothing before who has just come", []stage{silent, greeted, silent}, []time.Duration{1, 50, 1}, 1},
	} {
		t.Run(c.name, func(t *testing.T) {
			a := newAdmission(len(c.stages))
			now := start
			var all []*visitor
			for i := range c.stages {
				v := arrive(a, "10.0.0.1", true, now)
				if err := a.advance(v.pending, c.stages[i], now.Add(-c.age[i]*time.Second)); err != nil {
					t.Fatal(err)
				}
				all = append(all, v)
			}
			newcomer := arrive(a, "10.0.0.1", true, now)
			for i, v := range all {
				if v.closed != (i == c.goes) {
					t.Errorf("connection %d: closed is %v", i, v.closed)
				}
			}
			if newcomer.closed {
				t.Error("the newcomer was refused")
			}
			if err := a.advance(all[c.goes].pending, certified, now); err == nil {
				t.Error("a connection that was evicted advances")
			}
		})
	}
}

// However many come and stay silent, from wherever: an honest handshake of some
// round trips, which begins at any time, is not evicted.
func TestSilentStrangersDoNotEvictAnHonestHandshake(t *testing.T) {
	for _, where := range []struct {
		name  string
		from  func(i int) string
		named bool
	}{
		{"from the peers' own address", func(int) string { return "10.0.0.1" }, true},
		{"from one other", func(int) string { return "10.0.0.2" }, false},
		{"from a hundred", func(i int) string { return fmt.Sprintf("10.0.1.%d", i%100) }, false},
		{"from everywhere", func(i int) string { return fmt.Sprintf("10.%d.%d.1", i/250%250, i%250) }, false},
	} {
		for stage := silent; stage <= stamped; stage++ {
			t.Run(where.name+" "+stageNames[stage], func(t *testing.T) {
				const each = 200 * time.Microsecond // 5,000 newcomers a second
				a := newAdmission(1024)
				now := start
				var all []*visitor
				flood := func(n int) {
					for range n {
						now = now.Add(each)
						v := arrive(a, where.from(len(all)), where.named, now)
						if err := a.advance(v.pending, stage, now); err != nil {
							t.Fatal("a newcomer was evicted at once")
						}
						all = append(all, v)
					}
				}
				flood(2500)
				for range 4 {
					honest := arrive(a, "10.0.0.1", true, now)
					flood(10) // 2 ms until its ClientHello is there
					if err := a.advance(honest.pending, stamped, now); err != nil {
						t.Fatal(err)
					}
					flood(500) // 100 ms until its certificate is
					if err := a.advance(honest.pending, certified, now); err != nil {
						t.Fatal(err)
					}
					flood(100)
					if !a.leave(honest.pending, false, now) {
						t.Fatal("the honest connection was evicted")
					}
				}
				if n := len(a.pending); n > 1024 {
					t.Errorf("%d are pending", n)
				}
			})
		}
	}
}

// Hosts that the registry does not name leave room for those that it does. When
// they have filled theirs, who has more than its share makes room for its own
// newcomers; others keep theirs.
func TestSharesOfSources(t *testing.T) {
	for _, c := range []struct {
		name  string
		flood func(i int) string
		named bool
		want  int
	}{
		{"one address", func(int) string { return "10.0.0.2" }, false, 120},
		{"one network of IPv6", func(i int) string { return fmt.Sprintf("2001:db8::%x", i+1) }, false, 120},
		{"neighbouring addresses", func(i int) string { return fmt.Sprintf("10.0.1.%d", i%250) }, false, 120},
		{"neighbouring networks of IPv6", func(i int) string { return fmt.Sprintf("2001:db8:1:%x::1", i) }, false, 120},
		{"a host that the registry names", func(int) string { return "10.0.0.1" }, true, 160},
	} {
		t.Run(c.name, func(t *testing.T) {
			a := newAdmission(160)
			var few []*visitor
			for i := range 8 {
				few = append(few, arrive(a, fmt.Sprintf("10.7.%d.1", i), false, start.Add(50*time.Millisecond)))
			}
			for i := range 1000 {
				arrive(a, c.flood(i), c.named, start.Add(time.Duration(100+i)*time.Millisecond))
			}
			if n := len(a.pending); n != c.want {
				t.Errorf("%d are pending, want %d", n, c.want)
			}
			for i, v := range few {
				if v.closed {
					t.Errorf("connection %d of another address was evicted", i)
				}
			}
		})
	}
}

// A source that has failed gives way before one that has not, has less time, and is
// forgiven.
func TestFailedHandshakesAreRemembered(t *testing.T) {
	a := newAdmission(32)
	for range failuresTrusted + 1 {
		a.leave(arrive(a, "10.0.0.2", false, start).pending, true, start)
	}
	bad := arrive(a, "10.0.0.2", false, start)
	good := arrive(a, "10.9.0.3", false, start)
	if first, whole := a.limits(bad.pending); first != firstBytePinch || whole != helloPinch {
		t.Errorf("a source that fails has %s and %s", first, whole)
	}
	if first, whole := a.limits(good.pending); first != firstByteLimit || whole != helloLimit {
		t.Errorf("a source that does not fail has %s and %s", first, whole)
	}
	if a.shed(start.Add(time.Second)); !bad.closed || good.closed {
		t.Error("the source that had failed was not evicted first")
	}
	later := start.Add(10 * failureLife)
	if first, _ := a.limits(arrive(a, "10.0.0.2", false, later).pending); first != firstByteLimit {
		t.Error("failures are not forgotten")
	}
	for i := range 3 * failuresRemembered {
		a.failures.add(netip.AddrFrom4([4]byte{11, byte(i >> 16), byte(i >> 8), byte(i)}), start)
	}
	if n := len(a.failures.sources); n > failuresRemembered {
		t.Errorf("failures of %d sources are remembered", n)
	}
}

// Whatever happens, counts agree with what is pending, and bounds hold.
func TestAdmissionKeepsItsBooks(t *testing.T) {
	random := rand.New(rand.NewPCG(1, 2))
	a := newAdmission(64)
	now := start
	var open []*visitor
	for range 20_000 {
		now = now.Add(time.Duration(random.IntN(5)) * time.Millisecond)
		switch random.IntN(4) {
		case 0, 1:
			from := fmt.Sprintf("10.0.%d.%d", random.IntN(3), random.IntN(6))
			open = append(open, arrive(a, from, from == "10.0.0.1", now))
		case 2:
			if len(open) > 0 {
				v := open[random.IntN(len(open))]
				if err := a.advance(v.pending, stage(random.IntN(int(stages))), now); (err != nil) != v.closed {
					t.Fatal("a connection is evicted and is not")
				}
			}
		case 3:
			if len(open) > 0 {
				i := random.IntN(len(open))
				if a.leave(open[i].pending, random.IntN(2) == 0, now) == open[i].closed {
					t.Fatal("a connection left twice, or not")
				}
				open = append(open[:i], open[i+1:]...)
			}
		}
		bySource, byPrefix, unnamed := make(map[netip.Addr]int), make(map[netip.Prefix]int), 0
		for i, p := range a.pending {
			bySource[p.source]++
			if !p.named {
				byPrefix[p.prefix]++
				unnamed++
			}
			if p.index != i {
				t.Fatal("an index is wrong")
			}
		}
		if len(a.pending) > a.capacity || unnamed != a.unnamed || len(bySource) != len(a.bySource) || len(byPrefix) != len(a.byPrefix) {
			t.Fatalf("%d pending of %d unnamed, counted %d", len(a.pending), unnamed, a.unnamed)
		}
		for source, n := range bySource {
			if a.bySource[source].pending != n || a.byPrefix[prefixOf(source)] != byPrefix[prefixOf(source)] {
				t.Fatalf("%s: %d, counted %d", source, n, a.bySource[source].pending)
			}
		}
	}
}

// BenchmarkEviction is what a newcomer costs while the room is full.
func BenchmarkEviction(b *testing.B) {
	a := newAdmission(1024)
	now := start
	for b.Loop() {
		now = now.Add(200 * time.Microsecond)
		a.enter(ip("10.0.0.1"), true, now, func() {})
	}
}
