package protocol

import (
	"fmt"
	"math/rand/v2"
	"reflect"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
)

func sample() Parameters {
	return Parameters{ChainID: 31337, TaskManager: common.HexToAddress("0x01"), Quorums: []uint8{0, 3}}
}

func mustNew(t testing.TB, p Parameters, avs map[string]string) Protocol {
	t.Helper()
	made, err := New(p, avs)
	if err != nil {
		t.Fatal(err)
	}
	return made
}

func mustOf(t testing.TB, version uint32, fields ...Field) Protocol {
	t.Helper()
	p, err := Of(version, fields...)
	if err != nil {
		t.Fatal(err)
	}
	return p
}

// The text is what operators of this version attest: it changes with the version only.
func TestTextOfThisVersion(t *testing.T) {
	const want = `avs.source_reader=0x0000000000000000000000000000000000000007
bootstrap_confirmations=0
bootstrap_operators=3
chain_id=31337
contracts.task_manager=0x0000000000000000000000000000000000000001
engine.confirmations=8
engine.deadline_blocks=20
engine.fallback_after=8
engine.max_open_tasks=16
engine.max_voters=9
engine.observation_bps=6667
engine.patience=5
engine.reference_depth=1
engine.stagger=2
lifecycle.max_history=64
lifecycle.max_live=64
network=250ms/250ms/187.5ms
quorums=0,3
rotation=round-robin
version=2
`
	p := mustNew(t, sample(), map[string]string{"source_reader": "0x0000000000000000000000000000000000000007"})
	if got := p.Text(); got != want {
		t.Errorf("text\n%s, want\n%s", got, want)
	}
	const hash = "0xd65da5bdee296a58fd43b0603ec7c9c59df888784ea573b30469babbc35b17e3"
	if got := p.Hash().Hex(); got != hash {
		t.Errorf("hash %s, want %s", got, hash)
	}
}

// Every parameter is in the text: no two that differ have the same one.
func TestEveryParameterIsCompared(t *testing.T) {
	here := mustNew(t, sample(), nil)
	parameters := reflect.TypeFor[Parameters]()
	if n := len(sample().fields()); parameters.NumField() != n {
		t.Errorf("%d parameters, %d fields", parameters.NumField(), n)
	}
	for i := range parameters.NumField() {
		other := sample().WithDefaults()
		switch f := reflect.ValueOf(&other).Elem().Field(i); v := f.Addr().Interface().(type) {
		case *uint64:
			*v += 2
		case *int:
			*v += 2
		case *string:
			*v += "x"
		case *common.Address:
			v[0]++
		case *[]uint8:
			*v = []uint8{7}
		case *Network:
			v.Lease += time.Millisecond
		default:
			t.Fatalf("parameters of type %s are not tested", f.Type())
		}
		there := mustNew(t, other, nil)
		if d := Compare(here, there); len(d) != 1 || here.Hash() == there.Hash() {
			t.Errorf("another %s shows as %v", parameters.Field(i).Name, d)
		}
	}
}

// A parameter that is left out is its default, and is attested as such.
func TestDefaultsAreFilledIn(t *testing.T) {
	given := Defaults()
	given.ChainID, given.TaskManager = 31337, common.HexToAddress("0x01")
	left := Parameters{ChainID: 31337, TaskManager: common.HexToAddress("0x01")}
	if a, b := mustNew(t, given, nil), mustNew(t, left, nil); a.Hash() != b.Hash() {
		t.Errorf("defaults that are given and left out differ: %s", Describe(Compare(a, b)))
	}
}

// What elections or the content of the log depend on refuses; the rest warns.
func TestClasses(t *testing.T) {
	refusing := []string{
		"bootstrap_confirmations", "bootstrap_operators", "chain_id", "contracts.task_manager", "engine.max_voters",
		"lifecycle.max_history", "lifecycle.max_live", "network", "quorums",
	}
	for _, f := range mustNew(t, sample(), map[string]string{"x": "y"}).Fields() {
		if got := f.Class == Refuse; got != slices.Contains(refusing, f.Name) {
			t.Errorf("%s: %s", f.Name, f.Class)
		}
	}
}

func TestNamesAndValuesAreChecked(t *testing.T) {
	for name, avs := range map[string]map[string]string{
		"no name":        {"": "x"},
		"capital":        {"Reader": "x"},
		"empty word":     {"a..b": "x"},
		"equals sign":    {"a=b": "x"},
		"line break":     {"a\nb": "x"},
		"long name":      {strings.Repeat("a", maxNameBytes): "x"},
		"no value":       {"a": ""},
		"two lines":      {"a": "x\nversion=9"},
		"not ASCII":      {"a": "é"},
		"long value":     {"a": strings.Repeat("x", maxValueBytes+1)},
		"too many":       many(MaxFields),
		"too many bytes": long(40),
	} {
		if _, err := New(sample(), avs); err == nil {
			t.Errorf("%s: accepted", name)
		}
	}
	if _, err := Of(2, Field{Name: VersionField, Value: "3"}); err == nil {
		t.Error("a field called version is accepted")
	}
	if _, err := Of(0); err == nil {
		t.Error("version 0 is accepted")
	}
}

func many(n int) map[string]string {
	avs := make(map[string]string)
	for i := range n {
		avs[fmt.Sprintf("field_%d", i)] = "x"
	}
	return avs
}

func long(n int) map[string]string {
	avs := many(n)
	for name := range avs {
		avs[name] = strings.Repeat("x", maxValueBytes)
	}
	return avs
}

// Both sides name the same fields, each with its own value as the one that is here.
func TestDifferencesAreNamedOnBothSides(t *testing.T) {
	random := rand.New(rand.NewPCG(1, 2))
	for range 2000 {
		version := uint32(2 + random.IntN(2))
		here, there := drawn(t, random, version), drawn(t, random, uint32(2+random.IntN(4)))
		found, mirrored := Compare(here, there), Mirrored(Compare(there, here))
		if !reflect.DeepEqual(found, mirrored) {
			t.Fatalf("here %v\nthere %v", found, mirrored)
		}
		if same := here.Hash() == there.Hash(); same && len(found) != 0 {
			t.Fatalf("equal protocols differ in %v", found)
		} else if !same && here.version == there.version && len(found) == 0 {
			t.Fatalf("no difference between\n%s and\n%s", here.Text(), there.Text())
		}
	}
}

// drawn is a protocol of a version with some of a few fields.
func drawn(t *testing.T, random *rand.Rand, version uint32) Protocol {
	t.Helper()
	var fields []Field
	for _, name := range []string{"a", "b", "version_2", "x.y", "z"} {
		if random.IntN(4) > 0 {
			fields = append(fields, Field{Name: name, Value: fmt.Sprint(random.IntN(2)), Class: Class(len(name) % 2)})
		}
	}
	return mustOf(t, version, fields...)
}

// A newer version that adds fields and drops others differs in none of them; one that is
// two away does not work with this one.
func TestAdjacentVersionsCompareWhatBothKnow(t *testing.T) {
	older := mustOf(t, 2, Field{"kept", "1", Refuse}, Field{"dropped", "1", Refuse})
	newer := mustOf(t, 3, Field{"kept", "1", Refuse}, Field{"added", "1", Refuse})
	if d := append(Compare(older, newer), Compare(newer, older)...); len(d) != 0 {
		t.Errorf("adjacent versions differ in %v", d)
	}
	other := mustOf(t, 3, Field{"kept", "2", Refuse}, Field{"added", "1", Refuse})
	if d := Compare(older, other); len(d) != 1 || d[0].Field != "kept" || !Refuses(d) {
		t.Errorf("another value in a newer version shows as %v", d)
	}
	newest := mustOf(t, 4, Field{"kept", "1", Refuse})
	want := []Difference{{Field: "version", Here: "2", There: "4", Refuses: true}}
	if d := Compare(older, newest); !reflect.DeepEqual(d, want) || Describe(d) != "version: 2 here, 4 there" {
		t.Errorf("versions 2 and 4 differ in %v", d)
	}
	if d := Compare(Protocol{}, older); len(d) != 0 {
		t.Errorf("version 1 and 2 differ in %v", d)
	}
	if d := Compare(Protocol{}, newer); !Refuses(d) {
		t.Errorf("version 1 and 3 differ in %v", d)
	}
}

// Between operators of one version, what only one of them names is shown and refuses
// nothing: an AVS may add a field while its operators are upgraded.
func TestFieldThatOneSideDoesNotKnowWarns(t *testing.T) {
	here, there := mustNew(t, sample(), map[string]string{"reader": "7"}), mustNew(t, sample(), nil)
	d := Compare(here, there)
	if len(d) != 1 || d[0].String() != "avs.reader: 7 here, absent there" || Refuses(d) {
		t.Errorf("differences %v", d)
	}
	if d := Compare(there, here); len(d) != 1 || d[0].String() != "avs.reader: absent here, 7 there" || Refuses(d) {
		t.Errorf("on the other side %v", d)
	}
}

func TestVersionsBesideEachOtherAreAdjacent(t *testing.T) {
	for a := range uint32(6) {
		for b := range uint32(6) {
			if got, want := Adjacent(a, b), max(a, b)-min(a, b) <= 1; got != want {
				t.Errorf("Adjacent(%d, %d) = %t", a, b, got)
			}
		}
	}
	if highest := ^uint32(0); Adjacent(highest, 1) || !Adjacent(highest, highest) {
		t.Error("the highest version")
	}
}

// What a peer sends is bounded before it is looked into, and has one form.
func TestForeignTexts(t *testing.T) {
	for name, text := range map[string]string{
		"empty":           "",
		"no version":      "a=1\n",
		"version 0":       "version=0\n",
		"leading zero":    "version=02\n",
		"sign":            "version=+2\n",
		"too large":       "version=4294967296\n",
		"not sorted":      "b=1\na=1\nversion=2\n",
		"twice":           "a=1\na=2\nversion=2\n",
		"version twice":   "version=2\nversion=2\n",
		"no value":        "a=\nversion=2\n",
		"no equals sign":  "a\nversion=2\n",
		"no line break":   "a=1\nversion=2",
		"empty line":      "\nversion=2\n",
		"carriage return": "a=1\r\nversion=2\n",
		"too long":        "a=" + strings.Repeat("x", MaxTextBytes) + "\nversion=2\n",
		"too many":        strings.Repeat("a=1\n", MaxFields+1) + "version=2\n",
	} {
		if p, err := Parse([]byte(text)); err == nil {
			t.Errorf("%s: accepted as %v", name, p)
		}
	}
}

// Whatever the parser accepts is the canonical text of something.
func FuzzParse(f *testing.F) {
	f.Add([]byte(mustNew(f, sample(), map[string]string{"source_reader": "0x07"}).Text()))
	f.Add([]byte("version=1\n"))
	f.Add([]byte("a=1\nversion=3\nz.z=2=3\n"))
	f.Add([]byte("a=1\r\nversion=2\n"))
	own := mustNew(f, sample(), nil)
	f.Fuzz(func(t *testing.T, text []byte) {
		p, err := Parse(text)
		if err != nil {
			return
		}
		if p.Text() != string(text) || len(text) > MaxTextBytes || len(p.fields) > MaxFields {
			t.Fatalf("%q is parsed as %q", text, p.Text())
		}
		for _, d := range Compare(own, p) {
			if len(d.String()) > maxNameBytes+2*maxValueBytes+32 || strings.ContainsAny(d.String(), "\r\n") {
				t.Fatalf("difference %q", d)
			}
		}
	})
}

// The longer slots are, the more patient operators are: a leader is replaced within half a slot, and
// never sooner than in a LAN.
func TestPaceFollowsSlots(t *testing.T) {
	last := LAN()
	for slot := time.Duration(0); slot < time.Hour; slot += 500 * time.Millisecond {
		n := Paced(slot)
		if n.Heartbeat < last.Heartbeat || n.Election < n.Heartbeat || n.Lease > n.Heartbeat {
			t.Fatalf("slots of %s: %s after %s", slot, n, last)
		}
		if slot >= 2*time.Second && 3*n.Heartbeat > slot/2+2*time.Millisecond {
			t.Errorf("slots of %s: %s", slot, n)
		}
		last = n
	}
	if Paced(2*time.Second).Heartbeat >= Paced(15*time.Second).Heartbeat || Paced(0) != LAN() || Paced(15*time.Second) != Paced(time.Hour) {
		t.Errorf("2s: %s, 15s: %s, 1h: %s", Paced(2*time.Second), Paced(15*time.Second), Paced(time.Hour))
	}
}
