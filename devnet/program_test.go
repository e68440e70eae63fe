package devnet

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/eigenshift/avs/devnet/daemon"
	"github.com/eigenshift/avs/eigenshift/adversary"
)

func TestPrograms(t *testing.T) {
	given := []string{"2=A=x,y", "2=B=", "3=C=1=2"}
	read, err := programs([]string{"2=/bin/true"}, given, []string{"2=mute"})
	if err != nil {
		t.Fatal(err)
	}
	if p := read[2]; p.Binary != "/bin/true" || p.Liar != adversary.Mute || !slices.Equal(p.Env, []string{"A=x,y", "B="}) {
		t.Errorf("operator 2: %+v", p)
	}
	if p := read[3]; p.Binary != "" || !slices.Equal(p.Env, []string{"C=1=2"}) {
		t.Errorf("operator 3: %+v", p)
	}
	want := "--liar 2=mute --links  --operator-binary 2=/bin/true --operator-env 2=A=x,y --operator-env 2=B= --operator-env 3=C=1=2"
	if got := strings.Join(arguments(daemon.Options{Programs: read}), " "); !strings.Contains(got, want) {
		t.Errorf("arguments %q, want them with %q", got, want)
	}
}

func TestPrograms_SayWhatIsWrong(t *testing.T) {
	for _, wrong := range []string{"", "2", "2=", "x=/bin/true", "=/bin/true"} {
		if _, err := programs([]string{wrong}, nil, nil); err == nil || !strings.Contains(err.Error(), "--operator-binary "+wrong) {
			t.Errorf("binary %q: %v", wrong, err)
		}
	}
	for _, wrong := range []string{"2=NAME", "2==value", "NAME=value"} {
		if _, err := programs(nil, []string{wrong}, nil); err == nil || !strings.Contains(err.Error(), fmt.Sprintf("--operator-env %s", wrong)) {
			t.Errorf("variable %q: %v", wrong, err)
		}
	}
	if _, err := programs(nil, nil, []string{"2=honest"}); err == nil || !strings.Contains(err.Error(), "mute           does not answer") {
		t.Errorf("a liar of no kind: %v", err)
	}
}
