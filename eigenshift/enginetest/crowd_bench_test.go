package enginetest

import (
	"fmt"
	"os"
	"slices"
	"strconv"
	"testing"
	"time"

	"github.com/eigenshift/avs/eigenshift"
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
		sent := reportTook(b, c, from, tasks)
		b.ReportMetric(float64(sent), "tasks")
		b.ReportMetric(float64(signers), "signers-at-least")
		b.ReportMetric(0, "ns/op")
	})
}

// reportTook reports how long tasks that were opened since a moment took until they were
// certified and sent, and returns how many were sent.
func reportTook(b *testing.B, c *Cluster, from time.Time, tasks int) int {
	b.Helper()
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
	return len(sent)
}

// BenchmarkSteps is tasks whose answers are functions of the chain beside tasks that operators
// observe, one every two blocks, in real time. Raft, keys, signatures and reports are real, the
// chain and the network (a request takes 2 ms) are the simulation's.
func BenchmarkSteps(b *testing.B) {
	const tasks = 12
	every := func(head uint64) eigenshift.TaskID { return eigenshift.TaskID(head / 2) }
	w := &world{due: every}
	for _, operators := range []int{5, 20} {
		for name, avs := range map[string]avsService{"one_step": testAVS{due: every}.service(), "observed": service(w.avs)} {
			b.Run(fmt.Sprintf("%s/operators=%d", name, operators), func(b *testing.B) {
				newCluster(b, Setup{Operators: operators}, avs).live(func(c *Cluster) {
					c.AwaitMoreSettled(2)
					from := time.Now()
					c.AwaitMoreSettled(tasks)
					reportTook(b, c, from, tasks)
					b.ReportMetric(0, "ns/op")
				})
			})
		}
	}
}
