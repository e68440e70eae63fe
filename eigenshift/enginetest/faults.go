package enginetest

import (
	"fmt"
	"maps"
	"math/rand/v2"
	"slices"
	"strings"
	"time"
)

// Fault is something that goes wrong, or right again, at a point in time.
type Fault struct {
	At   time.Duration // since the schedule began
	Name string
	Do   func(*Cluster)
}

// Schedule is faults in the order of time.
type Schedule []Fault

// String lists the schedule, one fault a line.
func (s Schedule) String() string {
	var b strings.Builder
	for _, f := range s {
		fmt.Fprintf(&b, "%8.1fs %s\n", f.At.Seconds(), f.Name)
	}
	return b.String()
}

// Play lets the faults happen at their times.
func (c *Cluster) Play(s Schedule) {
	begin := time.Now()
	for _, f := range s {
		time.Sleep(time.Until(begin.Add(f.At)))
		f.Do(c)
	}
}

// RandomSchedule draws a schedule for n operators from a seed: crashes, restarts,
// partitions (also one-way), slow operators and Ethereum nodes that are down. At
// most a minority is impaired at any time, and at the end everything is well.
func RandomSchedule(seed uint64, n int, length time.Duration) Schedule {
	random := rand.New(rand.NewPCG(seed, 0x5eed))
	var s Schedule
	impaired := make(map[int]func(*Cluster)) // operator → what makes it well
	at := time.Duration(0)
	add := func(name string, do func(*Cluster)) { s = append(s, Fault{at, name, do}) }
	for {
		at += time.Duration(random.Int64N(int64(12 * time.Second)))
		if at > length {
			break
		}
		i := random.IntN(n)
		if heal, ok := impaired[i]; ok {
			add(fmt.Sprintf("operator %d is well again", i), heal)
			delete(impaired, i)
			continue
		}
		if random.IntN(6) == 0 {
			add(fmt.Sprintf("operator %d restarts", i), func(c *Cluster) { c.Restart(i) })
			continue
		}
		if len(impaired) >= (n-1)/2 {
			continue
		}
		switch random.IntN(5) {
		case 0:
			add(fmt.Sprintf("operator %d crashes", i), func(c *Cluster) { c.Crash(i) })
			impaired[i] = func(c *Cluster) { c.Start(i) }
		case 1:
			add(fmt.Sprintf("operator %d is cut off", i), func(c *Cluster) { c.Isolate(i) })
			impaired[i] = func(c *Cluster) { c.Rejoin(i) }
		case 2:
			j := (i + 1 + random.IntN(n-1)) % n
			add(fmt.Sprintf("operator %d does not get through to %d", i, j), func(c *Cluster) { c.Cut(i, j) })
			impaired[i] = func(c *Cluster) { c.Rejoin(i) }
		case 3:
			add(fmt.Sprintf("operator %d's node goes down", i), func(c *Cluster) { c.NodeDown(i, true) })
			impaired[i] = func(c *Cluster) { c.NodeDown(i, false) }
		case 4:
			by := time.Duration(random.Int64N(int64(3 * time.Second)))
			add(fmt.Sprintf("operator %d answers %s late", i, by.Round(time.Millisecond)), func(c *Cluster) { c.Delay(i, by) })
			impaired[i] = func(c *Cluster) { c.Delay(i, 0) }
		}
	}
	at = length
	for _, i := range slices.Sorted(maps.Keys(impaired)) {
		add(fmt.Sprintf("operator %d is well again", i), impaired[i])
	}
	return s
}
