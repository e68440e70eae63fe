//go:build unix

package aggregate

import (
	"fmt"
	"runtime"
	"syscall"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/rlp"

	"github.com/eigenshift/avs/eigenshift"
	"github.com/eigenshift/avs/eigenshift/bn254"
)

// BenchmarkReport is what a report of observations of 32 bytes costs, keys already parsed: an
// operator that checks it, on one core and on all, beside checking each signature as eigensdk-go
// does; and the leader that makes it. cpu-ms is what all cores together spend on it, which a busy
// machine changes less than ns/op. bytes is its size as peers send it.
func BenchmarkReport(b *testing.B) {
	f, keys := everybody(), NewKeys()
	for _, n := range []int{5, 20, 50, 200} {
		set := f.set(b, 6667, equalStakes(n)...)
		answers := make([]eigenshift.SignedObservation, n)
		for i := range answers {
			answers[i] = f.observation(i, fmt.Sprintf("%032d", i))
		}
		report := collect(b, set, keys, answers)
		encoded, err := rlp.EncodeToBytes(report)
		if err != nil {
			b.Fatal(err)
		}
		check := func() {
			if _, err := CheckReport(set, keys, observedDomain, observedTask, report, 6667); err != nil {
				b.Fatal(err)
			}
		}
		for _, cores := range []int{1, runtime.NumCPU()} {
			b.Run(fmt.Sprintf("check/operators=%d/cores=%d", n, cores), func(b *testing.B) {
				onCores(b, cores, check)
				b.ReportMetric(float64(len(encoded)), "bytes")
			})
		}
		b.Run(fmt.Sprintf("check-each/operators=%d", n), func(b *testing.B) {
			onCores(b, 1, func() { verifyObservations(b, set, keys, answers) })
		})
		for _, cores := range []int{1, runtime.NumCPU()} {
			b.Run(fmt.Sprintf("make/operators=%d/cores=%d", n, cores), func(b *testing.B) {
				onCores(b, cores, func() { collect(b, set, keys, answers) })
			})
		}
	}
}

// BenchmarkBadObservers200 is the price of naming bad signers among 200.
func BenchmarkBadObservers200(b *testing.B) {
	f, keys := everybody(), NewKeys()
	set := f.set(b, 6667, equalStakes(200)...)
	for _, bad := range []int{1, 10, 60} {
		answers := make([]eigenshift.SignedObservation, 200)
		for i := range answers {
			if answers[i] = f.observation(i, "yes"); i%(200/bad) == 0 && i/(200/bad) < bad {
				answers[i] = f.forgedObservation(i, "yes")
			}
		}
		b.Run(fmt.Sprintf("bad=%d", bad), func(b *testing.B) {
			onCores(b, runtime.NumCPU(), func() {
				if report := collect(b, set, keys, answers); len(report.Observations) != 200-bad {
					b.Fatalf("%d observations", len(report.Observations))
				}
			})
		})
	}
}

// collect returns the report of observations.
func collect(b *testing.B, set *eigenshift.OperatorSet, keys *Keys, answers []eigenshift.SignedObservation) eigenshift.Report {
	b.Helper()
	o := NewObservations(set, keys, observedDomain, observedTask, func([]byte) error { return nil })
	for i, answer := range answers {
		observe(b, o, i, answer)
	}
	report, ok := o.Report(6667)
	if !ok {
		b.Fatal("no report")
	}
	return report
}

// verifyObservations checks each signature with a pairing check of its own.
func verifyObservations(b *testing.B, set *eigenshift.OperatorSet, keys *Keys, answers []eigenshift.SignedObservation) {
	b.Helper()
	for i, answer := range answers {
		key, err := keys.Parse(set.Operators[i].G2)
		if err != nil {
			b.Fatal(err)
		}
		signature, err := bn254.ParseSignature(answer.Signature)
		if err != nil {
			b.Fatal(err)
		}
		if !bn254.Verify(key, observedDomain.Observation(observedTask.Hash(), address(i), answer.Observation), signature) {
			b.Fatalf("operator %d does not verify", i)
		}
	}
}

// onCores runs f for the benchmark, on so many cores.
func onCores(b *testing.B, cores int, f func()) {
	b.Helper()
	defer runtime.GOMAXPROCS(runtime.GOMAXPROCS(cores))
	before := spent(b)
	for b.Loop() {
		f()
	}
	b.ReportMetric(float64(spent(b)-before)/float64(time.Millisecond)/float64(b.N), "cpu-ms")
}

// spent returns the time that this process has spent on cores.
func spent(b *testing.B) time.Duration {
	b.Helper()
	var usage syscall.Rusage
	if err := syscall.Getrusage(syscall.RUSAGE_SELF, &usage); err != nil {
		b.Fatal(err)
	}
	return time.Duration(usage.Utime.Nano() + usage.Stime.Nano())
}
