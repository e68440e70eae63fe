package prompt_test

import (
	"context"
	"errors"
	"os"
	"strings"
	"testing"

	"github.com/eigenshift/avs/operator/prompt"
	"github.com/eigenshift/avs/operator/terminaltest"
)

// answer is what a question came to.
type answer struct {
	text string
	err  error
}

// ask asks in the background, as a program does while its user thinks.
func ask(question func() (string, error)) <-chan answer {
	answers := make(chan answer, 1)
	go func() {
		text, err := question()
		answers <- answer{text, err}
	}()
	return answers
}

func TestPasswordsDoNotShow(t *testing.T) {
	person := terminaltest.Open(t, 120, 40)
	asks := prompt.At(person.File(), person.File())
	got := ask(func() (string, error) { return asks.Password(t.Context(), "Password of the key: ") })
	person.Answer("Password of the key:", "correct horse")
	if a := <-got; a.err != nil || a.text != "correct horse" {
		t.Fatalf("%q, %v", a.text, a.err)
	}
	if strings.Contains(person.Output(), "horse") {
		t.Errorf("the password shows: %q", person.Output())
	}
	got = ask(func() (string, error) { return asks.Password(t.Context(), "Another: ") })
	person.Answer("Another:", "")
	if a := <-got; a.err == nil {
		t.Error("nothing was typed, and it is a password")
	}
}

func TestNewPasswordsAreTypedTwice(t *testing.T) {
	person := terminaltest.Open(t, 120, 40)
	asks := prompt.At(person.File(), person.File())
	for _, c := range []struct {
		first, second string
		want          error
	}{{"first", "first", nil}, {"first", "First", prompt.ErrDiffer}} {
		got := ask(func() (string, error) { return asks.NewPassword(t.Context(), "New password: ") })
		person.Answer("New password:", c.first)
		person.Answer("again:", c.second)
		if a := <-got; !errors.Is(a.err, c.want) || (a.err == nil) != (a.text == c.first) {
			t.Errorf("%q and %q: %q, %v", c.first, c.second, a.text, a.err)
		}
	}
}

// Lines that are typed before they are asked for are not lost.
func TestTypedAhead(t *testing.T) {
	person := terminaltest.Open(t, 120, 40)
	asks := prompt.At(person.File(), person.File())
	person.Type("secret\rsecret\r")
	text, err := asks.NewPassword(t.Context(), "New password: ")
	if err != nil || text != "secret" {
		t.Errorf("%q, %v", text, err)
	}
}

func TestOnlyYesConfirms(t *testing.T) {
	person := terminaltest.Open(t, 120, 40)
	asks := prompt.At(person.File(), person.File())
	for typed, want := range map[string]error{"yes": nil, "y": prompt.ErrNotConfirmed, "no": prompt.ErrNotConfirmed, "": prompt.ErrNotConfirmed} {
		got := ask(func() (string, error) { return "", asks.Confirm(t.Context(), "Leave?") })
		person.Answer("Leave? Type yes:", typed)
		if a := <-got; !errors.Is(a.err, want) {
			t.Errorf("%q: %v", typed, a.err)
		}
	}
}

// Ctrl-C, Ctrl-D and the end of the program break a question off, and leave a terminal that
// shows what is typed.
func TestBrokenOff(t *testing.T) {
	person := terminaltest.Open(t, 120, 40)
	asks := prompt.At(person.File(), person.File())
	for _, key := range []string{"\x03", "\x04"} {
		got := ask(func() (string, error) { return asks.Password(t.Context(), "Password: ") })
		person.Asks("Password:")
		person.Type(key)
		if a := <-got; a.err == nil {
			t.Errorf("key %q: no error", key)
		}
	}
	ctx, cancel := context.WithCancel(t.Context())
	got := ask(func() (string, error) { return asks.Password(ctx, "Password: ") })
	person.Asks("Password:")
	cancel()
	if a := <-got; !errors.Is(a.err, context.Canceled) {
		t.Errorf("%v", a.err)
	}
	person.Type("visible")
	person.Asks("visible")
}

func TestWhatIsNoTerminal(t *testing.T) {
	read, write, err := os.Pipe()
	if err != nil {
		t.Fatal(err)
	}
	defer read.Close()
	defer write.Close()
	null, err := os.Open(os.DevNull)
	if err != nil {
		t.Fatal(err)
	}
	defer null.Close()
	if prompt.At(read, write) != nil || prompt.At(null, write) != nil || prompt.At(strings.NewReader(""), write) != nil {
		t.Error("a pipe, nothing or a text is a terminal")
	}
}
