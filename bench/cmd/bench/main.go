// Command bench measures EigenShift beside a central aggregator.
//
//	bench run    measures, prints the table and writes the report
//	bench many   measures many operators, as processes on one devnet
//	bench check  measures briefly, and fails when a ratio is worse than in a report
//	bench merge  puts reports together: OUT FILE…
//	bench print  prints the table of a report
//	bench draw   draws a report, and writes its table into a page
package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"log"
	"os"
	"os/exec"
	"os/signal"
	"strings"
	"syscall"
	"time"

	"github.com/eigenshift/avs/bench/figures"
	"github.com/eigenshift/avs/bench/plot"
)

// limit is how many times worse a ratio may be than that of the reference.
const limit = 1.5

func main() {
	log.SetFlags(0)
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	if err := run(ctx, os.Args[1:]); err != nil {
		stop()
		log.Fatal(err)
	}
}

func run(ctx context.Context, arguments []string) error {
	commands := map[string]func(context.Context, *flag.FlagSet, []string) error{"run": measure, "many": many, "check": check, "merge": merge, "print": show, "draw": draw}
	if len(arguments) == 0 || commands[arguments[0]] == nil {
		return errors.New("usage: bench run|many|check|merge|print|draw FLAGS")
	}
	return commands[arguments[0]](ctx, flag.NewFlagSet("bench "+arguments[0], flag.ExitOnError), arguments[1:])
}

// place has the flags that say where programs and folders are.
func place(flags *flag.FlagSet) *bench {
	b := new(bench)
	flags.StringVar(&b.bin, "programs", "bin", "folder with devnet, price-oracle and central")
	flags.StringVar(&b.state, "state", ".devnet-bench", "folder for everything that is written; it is removed first")
	flags.StringVar(&b.before, "bin", "", "folder with another build of price-oracle, which is measured too")
	return b
}

func measure(ctx context.Context, flags *flag.FlagSet, arguments []string) error {
	b := place(flags)
	length := flags.String("length", "short", "short or full")
	out := flags.String("out", "", "file for the report")
	if err := flags.Parse(arguments); err != nil {
		return err
	}
	plan, ok := plans[*length]
	if !ok {
		return fmt.Errorf("--length %s: give short, full or check", *length)
	}
	report, err := b.run(ctx, plan)
	if err != nil {
		return err
	}
	if *out != "" {
		if err := report.Write(*out); err != nil {
			return err
		}
	}
	return report.Print(os.Stdout)
}

// check measures a second time before it says that something is worse: machines that
// others use have bad minutes.
func check(ctx context.Context, flags *flag.FlagSet, arguments []string) error {
	b := place(flags)
	file := flags.String("against", reference, "the report whose ratios are the reference")
	if err := flags.Parse(arguments); err != nil {
		return err
	}
	committed, err := figures.Read(*file)
	if err != nil {
		return err
	}
	for again := true; ; again = false {
		report, err := b.run(ctx, plans["check"])
		if err != nil {
			return err
		}
		if err := report.Print(os.Stdout); err != nil {
			return err
		}
		worse := report.Worse(committed, limit)
		if len(worse) == 0 {
			return nil
		}
		if !again {
			return fmt.Errorf("worse than %s:\n%s", *file, strings.Join(worse, "\n"))
		}
		log.Printf("once more, because of\n%s", strings.Join(worse, "\n"))
	}
}

func merge(_ context.Context, flags *flag.FlagSet, arguments []string) error {
	if err := flags.Parse(arguments); err != nil {
		return err
	}
	if flags.NArg() < 2 {
		return errors.New("usage: bench merge OUT FILE…")
	}
	merged, err := figures.Read(flags.Arg(1))
	if err != nil {
		return err
	}
	for _, file := range flags.Args()[2:] {
		more, err := figures.Read(file)
		if err != nil {
			return err
		}
		merged.Merge(more)
	}
	return merged.Write(flags.Arg(0))
}

// reference is the report that is committed.
const reference = "bench/results/reference.json"

func show(_ context.Context, flags *flag.FlagSet, arguments []string) error {
	file := flags.String("report", reference, "the report to print")
	if err := flags.Parse(arguments); err != nil {
		return err
	}
	report, err := figures.Read(*file)
	if err != nil {
		return err
	}
	return report.Print(os.Stdout)
}

func draw(_ context.Context, flags *flag.FlagSet, arguments []string) error {
	file := flags.String("report", reference, "the report to draw")
	folder := flags.String("out", "docs/pictures", "folder for the pictures")
	sockets := flags.String("sockets", "bench/results/sockets.json", "figures of scripts/bench-sockets")
	page := flags.String("page", "docs/performance.md", "page with the table")
	if err := flags.Parse(arguments); err != nil {
		return err
	}
	report, err := figures.Read(*file)
	if err != nil {
		return err
	}
	if err := plot.Write(report, *folder); err != nil {
		return err
	}
	if err := plot.WriteSockets(*sockets, *folder); err != nil {
		return err
	}
	return write(report, *page)
}

// write replaces the table of a page, which stands between two comments.
func write(report *figures.Report, page string) error {
	const begin, end = "<!-- bench: written by make bench-draw -->\n", "<!-- bench: end -->\n"
	data, err := os.ReadFile(page)
	if err != nil {
		return fmt.Errorf("read page: %w", err)
	}
	before, rest, found := strings.Cut(string(data), begin)
	_, after, ended := strings.Cut(rest, end)
	if !found || !ended {
		return fmt.Errorf("%s has no place for the table, between %q and %q", page, begin, end)
	}
	text := before + begin + "\nMeasured on " + report.Date + ":\n\n```text\n" + strings.Join(report.Machine, "\n") + "\n```\n\n" + report.Table() + "\n" + end + after
	if err := os.WriteFile(page, []byte(text), 0o644); err != nil {
		return fmt.Errorf("write page: %w", err)
	}
	return nil
}

// machine says what is measured on, and which versions.
func machine(ctx context.Context) ([]string, error) {
	out, err := exec.CommandContext(ctx, "scripts/machine").Output()
	if err != nil {
		return nil, fmt.Errorf("scripts/machine: %w", err)
	}
	return strings.Split(strings.TrimRight(string(out), "\n"), "\n"), nil
}

func today() string { return time.Now().UTC().Format(time.DateOnly) }
