package lifecycle

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/eigenshift/avs/eigenshift"
)

var rewrite = flag.Bool("rewrite", false, "write what the scripts in testdata print into them")

// TestScripts runs testdata/*.txt. A script is a sequence of blocks: a directive
// with its input lines, a line of dashes, what it prints, an empty line.
//
//	limits live=2 history=3     start anew with these limits
//	apply                       apply one command a line:
//	                              open ID by=OPERATOR [spec=TEXT] [at=BLOCK] [deadline=BLOCK]
//	                              certify ID (as open) [response=TEXT]
//	                              submit ID by=OPERATOR [via=OPERATOR] [block=BLOCK]
//	                              expire ID REASON…
//	show                        print the state
//	reload                      replace the state by a restored snapshot of it
//	replay                      apply all accepted commands again
func TestScripts(t *testing.T) {
	paths, err := filepath.Glob("testdata/*.txt")
	if err != nil || len(paths) == 0 {
		t.Fatalf("find scripts: %d, %v", len(paths), err)
	}
	for _, path := range paths {
		t.Run(strings.TrimSuffix(filepath.Base(path), ".txt"), func(t *testing.T) { runScript(t, path) })
	}
}

func runScript(t *testing.T, path string) {
	data, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	if !strings.HasPrefix(string(data), "# ") {
		t.Fatalf("%s: does not start with a sentence that says what it shows", path)
	}
	p := &player{state: New(Limits{})}
	var out strings.Builder
	for _, block := range strings.Split(strings.TrimSpace(string(data)), "\n\n") {
		if strings.HasPrefix(block, "#") {
			out.WriteString(block + "\n\n")
			continue
		}
		input, want, ok := strings.Cut(block+"\n", "----\n")
		if !ok {
			t.Fatalf("%s: block without dashes:\n%s", path, block)
		}
		got := p.play(t, strings.Split(strings.TrimSpace(input), "\n"))
		out.WriteString(input + "----\n" + got + "\n")
		if got != want && !*rewrite {
			t.Errorf("%s:\n%s----\nprints:\n%swant:\n%s", path, input, got, want)
		}
	}
	if *rewrite {
		if err := os.WriteFile(path, []byte(strings.TrimSpace(out.String())+"\n"), 0o644); err != nil {
			t.Fatal(err)
		}
	}
}

// player carries out a script's directives on one state.
type player struct {
	limits   Limits
	state    *State
	accepted []Command
}

func (p *player) play(t *testing.T, lines []string) string {
	t.Helper()
	directive := strings.Fields(lines[0])
	switch directive[0] {
	case "limits":
		args := arguments(t, directive[1:])
		p.limits = Limits{MaxLive: number(t, args, "live", 0), MaxHistory: number(t, args, "history", 0)}
		p.state, p.accepted = New(p.limits), nil
		return "ok\n"
	case "apply":
		var out strings.Builder
		for _, line := range lines[1:] {
			out.WriteString(p.apply(command(t, line)))
		}
		return out.String()
	case "show":
		return show(p.state)
	case "reload":
		restored, err := Restore(p.state.Snapshot(), p.limits)
		if err != nil {
			t.Fatalf("restore: %v", err)
		}
		p.state = restored
		return "ok\n"
	case "replay":
		var out strings.Builder
		for _, c := range append([]Command(nil), p.accepted...) {
			out.WriteString(p.apply(c))
		}
		return out.String()
	default:
		t.Fatalf("unknown directive %q", directive[0])
		return ""
	}
}

func (p *player) apply(c Command) string {
	before, _ := p.state.Get(c.task())
	effect := p.state.Apply(c)
	after, _ := p.state.Get(c.task())
	if !effect.Accepted {
		return fmt.Sprintf("%d: %s, %s ignored: %s\n", c.task(), after.Phase, kindNames[c.kind()], effect.Reason)
	}
	p.accepted = append(p.accepted, c)
	return fmt.Sprintf("%d: %s -> %s\n", c.task(), before.Phase, after.Phase)
}

// show prints a state, one line a task.
func show(s *State) string {
	var out strings.Builder
	list := func(title string, entries []Entry) {
		fmt.Fprintf(&out, "%s:\n", title)
		for _, e := range entries {
			fmt.Fprintf(&out, "  %d %s by=%s", e.Task.ID, e.Phase, nameOf(e.Task.Proposer))
			if e.Certified != nil {
				fmt.Fprintf(&out, " response=%s", e.Certified.Response)
			}
			if e.Settlement != nil {
				fmt.Fprintf(&out, " settled-for=%s via=%s block=%d", nameOf(e.Settlement.Proposer), nameOf(e.Settlement.Submitter), e.Settlement.Block.Number)
			}
			if e.Reason != "" {
				fmt.Fprintf(&out, " reason=%q", e.Reason)
			}
			out.WriteString("\n")
		}
	}
	list("live", s.Live())
	list("history", s.History())
	return out.String()
}

// command reads one line below apply.
func command(t *testing.T, line string) Command {
	t.Helper()
	words := strings.Fields(line)
	if len(words) < 2 {
		t.Fatalf("%q: no task id", line)
	}
	n, err := strconv.ParseUint(words[1], 10, 64)
	if err != nil {
		t.Fatalf("%q: %v", line, err)
	}
	id := eigenshift.TaskID(n)
	if words[0] == "expire" {
		return Expired{ID: id, Reason: strings.Join(words[2:], " ")}
	}
	args := arguments(t, words[2:])
	task := eigenshift.EncodedTask{
		ID:        id,
		Spec:      []byte(args["spec"]),
		Reference: eigenshift.BlockRef{Number: uint64(number(t, args, "at", 10)), Hash: common.HexToHash("0xb10c")},
		Deadline:  uint64(number(t, args, "deadline", 30)),
		Proposer:  addressOf(args["by"]),
	}
	switch words[0] {
	case "open":
		return Opened{Task: task}
	case "certify":
		response := args["response"]
		if response == "" {
			response = "yes"
		}
		return Certified{Certified: eigenshift.Certified{Task: task, Response: []byte(response), Certificate: eigenshift.Certificate{Parts: make([]eigenshift.Part, 1)}}}
	case "submit":
		via := args["via"]
		if via == "" {
			via = args["by"]
		}
		return Submitted{Settlement: eigenshift.Settlement{
			Task:      id,
			Proposer:  addressOf(args["by"]),
			Submitter: addressOf(via),
			Block:     eigenshift.BlockRef{Number: uint64(number(t, args, "block", 12)), Hash: common.HexToHash("0xb10d")},
		}}
	default:
		t.Fatalf("unknown command %q", words[0])
		return nil
	}
}

func arguments(t *testing.T, words []string) map[string]string {
	t.Helper()
	args := make(map[string]string)
	for _, word := range words {
		key, value, ok := strings.Cut(word, "=")
		if !ok {
			t.Fatalf("%q is not key=value", word)
		}
		args[key] = value
	}
	return args
}

func number(t *testing.T, args map[string]string, key string, otherwise int) int {
	t.Helper()
	text, ok := args[key]
	if !ok {
		return otherwise
	}
	n, err := strconv.Atoi(text)
	if err != nil {
		t.Fatalf("%s=%s: %v", key, text, err)
	}
	return n
}

// addressOf makes an address of an operator's name: at most 20 bytes of text.
func addressOf(name string) common.Address {
	var a common.Address
	copy(a[:], name)
	return a
}

func nameOf(a common.Address) string { return strings.TrimRight(string(a[:]), "\x00") }
