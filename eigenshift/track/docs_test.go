package track

import (
	"flag"
	"fmt"
	"os"
	"regexp"
	"strings"
	"testing"
)

var update = flag.Bool("update", false, "write docs/reasons.md anew")

const page = "../../docs/reasons.md"

// document is the page as it should be.
func document() string {
	var b strings.Builder
	b.WriteString(`# Where a task got stuck

Every operator remembers, for the last 64 tasks, the step that each has reached there and, when it fails or waits, a reason. They
are in ` + "`status`, in the field `reason` of log lines, and in `eigenshift_task_steps_total` and `eigenshift_task_failures_total`" + `. An
operator that refuses to sign tells the asker the code. This page is checked against package track: after a change there,
` + "`go test ./eigenshift/track -run Documented -update`" + ` writes it anew.

## Steps

| step | of a task | reached when |
|---|---|---|
`)
	for _, s := range Steps() {
		task := "yes"
		if s.place() < 0 {
			task = "no"
		}
		fmt.Fprintf(&b, "| `%s` | %s | %s |\n", s, task, meanings[s])
	}
	b.WriteString("\n## Reasons\n\n| code | short | what it means, and what to do |\n|---|---|---|\n")
	for _, r := range Reasons() {
		fmt.Fprintf(&b, "| `%s` | %s | %s |\n", r.Code, r.Short, r.Long)
	}
	b.WriteString(`
## What can be wrong with an operator itself

An operator compares itself with its configuration, its node, the registry and the other operators all the time. What it finds comes
first in ` + "`status`, is a line in its log when it begins and when it ends, is in `eigenshift_condition`" + `, and has its code in the answer of
` + "`/health`" + `, which is 503 while any of those holds that keep the operator from its work. Causes come first: what is further up may be
why something further down holds.

| code | /health |
|---|---|
`)
	for _, k := range Kinds() {
		health := "200"
		if k.Unready {
			health = "503"
		}
		fmt.Fprintf(&b, "| `%s` | %s |\n", k.Reason.Code, health)
	}
	return b.String()
}

var meanings = map[Step]string{
	Open:      "the task is in the log",
	Gather:    "enough stake has said what it saw, and the report of it is made",
	Sign:      "this operator has signed its response",
	Collect:   "enough stake has answered alike",
	Certify:   "the certificate is in the log",
	Submit:    "this operator's transaction is with its node",
	Settle:    "the chain shows the settlement",
	Record:    "the log says that it is settled",
	Expire:    "the task was given up",
	Observe:   "the operator has looked at the chain",
	HandOver:  "leadership has passed on",
	Reconcile: "Raft's members are those of the registry",
}

func TestReasonsAreDocumented(t *testing.T) {
	want := document()
	if *update {
		if err := os.WriteFile(page, []byte(want), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	got, err := os.ReadFile(page)
	if err != nil {
		t.Fatal(err)
	}
	if string(got) != want {
		t.Errorf("docs/reasons.md is not what package track says: go test ./eigenshift/track -run Documented -update")
	}
}

// Codes are labels of metrics and travel between operators; texts are for people.
func TestReasonsAreWellFormed(t *testing.T) {
	code, seen := regexp.MustCompile(`^[a-z]+(_[a-z]+)*$`), make(map[string]bool)
	for _, r := range Reasons() {
		if !code.MatchString(r.Code) || seen[r.Code] || len(r.Code) > 32 {
			t.Errorf("code %q is malformed or taken", r.Code)
		}
		seen[r.Code] = true
		if r.Short == "" || len(r.Short) > 48 || strings.HasSuffix(r.Short, ".") {
			t.Errorf("%s: short text %q", r.Code, r.Short)
		}
		if len(r.Long) < 20 || !strings.HasSuffix(r.Long, ".") && !strings.HasSuffix(r.Long, "?") || strings.ContainsAny(r.Long, "|\n") {
			t.Errorf("%s: long text %q", r.Code, r.Long)
		}
		if found, ok := ByCode(r.Code); !ok || found != r {
			t.Errorf("%s: found %+v", r.Code, found)
		}
	}
	for _, s := range Steps() {
		if meanings[s] == "" {
			t.Errorf("step %q is not explained", s)
		}
	}
	if _, ok := ByCode("x"); ok {
		t.Error("found a reason that there is not")
	}
}
