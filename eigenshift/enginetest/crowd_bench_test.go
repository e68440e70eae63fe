package enginetest

import (
	"os"
	"slices"
	"strconv"
	"testing"
	"time"

	"github.com/eigenshift/avs/eigenshift/track"
)

// BenchmarkCrowd is a cluster of many operators in one process, in real time: nine
// found it, the others register and join. It reports how long tasks took, on the
// operators that certified and sent them. The chain and the network are the
// simulation's; keys, signatures, Raft and guards are real. It runs once, whatever
// b.N: make bench-crowd OPERATORS=200.
func BenchmarkCrowd(b *testing.B) {
	const founders, tasks = 9, 20
	size, err := strconv.Atoi(os.Getenv("OPERATORS"))
	if err != nil || size < founders || size > 256 {
		b.Fatalf("OPERATORS=%q: give a number from %d to 256", os.Getenv("OPERATORS"), founders)
	}
	newCluster(b, Setup{Operators: founders, Spares: size - founders}, testAVS{}.service()).live(func(c *Cluster) {
		start := time.Now()
		for i := founders; i < size; i++ {
			c.Register(i)
			c.Start(i)
		}
		c.Await("all are members", func() bool {
			leader, found := c.Leader()
			return found && len(c.Configuration(leader)) == size
		})
		b.ReportMetric(time.Since(start).Seconds(), "s/until-all-are-members")
		from := time.Now()
		events := c.AwaitMoreSettled(tasks)

		signers := size
		for _, e := range events {
			signers = min(signers, e.Signers)
		}
		var certified, sent []float64
		for i := range c.nodes {
			for _, t := range c.Engine(i).Status().Track.Tasks {
				opened, known := t.Times[track.Open]
				if !known || opened.Before(from) {
					continue
				}
				if at, ok := t.Times[track.Certify]; ok {
					certified = append(certified, float64(at.Sub(opened).Microseconds())/1000)
				}
				if at, ok := t.Times[track.Submit]; ok {
					sent = append(sent, float64(at.Sub(opened).Microseconds())/1000)
				}
			}
		}
		if len(certified) < tasks/2 || len(sent) < tasks/2 {
			b.Fatalf("%d tasks certified and %d sent, of %d settled", len(certified), len(sent), tasks)
		}
		for name, took := range map[string][]float64{"opened-to-certified": certified, "opened-to-sent": sent} {
			slices.Sort(took)
			b.ReportMetric(took[len(took)/2], "p50-ms/"+name)
			b.ReportMetric(took[len(took)-1], "max-ms/"+name)
		}
		b.ReportMetric(float64(len(sent)), "tasks")
		b.ReportMetric(float64(signers), "signers-at-least")
		b.ReportMetric(0, "ns/op")
	})
}
