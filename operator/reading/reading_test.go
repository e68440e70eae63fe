package reading

import (
	"encoding/hex"
	"encoding/json"
	"flag"
	"fmt"
	"math/big"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
)

const (
	checksummed = "0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed"
	someKey     = "b71c71a67e1177ad4e901695e1b4b9ee17ae16c6668d313eac2f96dbcda3f291"
)

// reads checks that a function takes some texts and refuses others.
func reads[T any](t *testing.T, read func(string) (T, error), good, bad []string) {
	t.Helper()
	for _, text := range good {
		if _, err := read(text); err != nil {
			t.Errorf("%q is refused: %v", text, err)
		}
	}
	for _, text := range bad {
		if v, err := read(text); err == nil {
			t.Errorf("%q is read as %v", text, v)
		}
	}
}

// around are the texts that most readers of a right one take, too, or mistake.
func around(text string) []string {
	bad := []string{"", " ", "null", "~"}
	for _, extra := range []string{" ", "\t", "\n", "\r\n", ";", ",", "\"", "'", "#", " # a comment", "\x00", "\ufeff", "\u00a0", "\u200b"} {
		bad = append(bad, text+extra, extra+text)
	}
	return append(bad, `"`+text+`"`, text+text, text+" "+text, "+"+text, "-"+text)
}

func TestAddresses(t *testing.T) {
	lower, upper := strings.ToLower(checksummed), "0x"+strings.ToUpper(checksummed[2:])
	bad := append(around(checksummed), around(lower)...)
	for i := 2; i < len(checksummed); i++ { // a letter in the other case
		if c := checksummed[i]; c >= 'A' {
			bad = append(bad, checksummed[:i]+string(c^0x20)+checksummed[i+1:])
		}
	}
	bad = append(bad, lower[2:], "0X"+lower[2:], lower[:41], lower+"0", strings.Replace(lower, "5", "g", 1), strings.Replace(lower, "a", "а", 1), "vitalik.eth", "0x")
	reads(t, AddressOrZero, []string{checksummed, lower, upper, common.Address{}.Hex(), "0xfB6916095ca1df60bB79Ce92cE3Ea74c37c5d359"}, bad)
	reads(t, Address, []string{checksummed, lower, upper}, append(bad, common.Address{}.Hex()))
}

func TestKeys(t *testing.T) {
	order := crypto.S256().Params().N
	bad := append(around(someKey), around("0x"+someKey)...)
	bad = append(bad, someKey[1:], "0x"+someKey[1:], someKey+"0", "0"+someKey, "0X"+someKey, strings.Repeat("0", 64), order.Text(16), strings.Repeat("f", 64),
		strings.Replace(someKey, "b", "g", 1), someKey[:32]+"_"+someKey[33:], someKey[:32]+" "+someKey[32:], someKey[:32]+"\n"+someKey[32:], "0x", strings.Replace(someKey, "a", "а", 1))
	reads(t, Key, []string{someKey, "0x" + someKey, strings.ToUpper(someKey), strings.Repeat("0", 63) + "1", new(big.Int).Sub(order, big.NewInt(1)).Text(16)}, bad)
	for _, text := range bad {
		if _, err := Key(text); err != nil && len(text) > 32 && strings.Contains(err.Error(), text[8:24]) {
			t.Errorf("the error repeats the key: %v", err)
		}
	}
}

func TestBLSKeys(t *testing.T) {
	modulus := fr.Modulus()
	decimal, padded := "1234567890123456789", "0x"+strings.Repeat("0", 48)+"112210f47de98115"
	a, err := BLSKey(decimal)
	if err != nil {
		t.Fatal(err)
	}
	if b, err := BLSKey(padded); err != nil || a.Cmp(b) != 0 {
		t.Fatalf("decimal %v, hexadecimal %v, %v", a, b, err)
	}
	bad := append(without(around(decimal), decimal+decimal), around(padded)...)
	bad = append(bad, "0123", "0o17", "0b11", "0B11", "1_2", "1e3", "0x", "0x1", "0x"+padded[3:], "0X"+padded[2:], "12ab", padded[2:], "0", "00", "1.0", modulus.String(), "0x"+modulus.Text(16),
		"0x"+strings.Repeat("0", 64), strings.Repeat("9", 300), "１２")
	reads(t, BLSKey, []string{"1", decimal, padded, new(big.Int).Sub(modulus, big.NewInt(1)).String()}, bad)
}

func TestNumbers(t *testing.T) {
	near := []string{"", "-0", "+1", "01", "00", "1_000", "0x10", "0b11", "0o7", "010", "1e3", "1.0", "1.", ".1", "1,000", "1 000", "１", "٣", "one", "Inf", "NaN", "0x", "1u", "1'000", "true"}
	near = append(near, around("7")...)
	reads(t, func(text string) (uint64, error) { return Uint(text, 64, 0) }, []string{"0", "7", "18446744073709551615"}, append(without(near, "77"), "18446744073709551616"))
	reads(t, func(text string) (uint64, error) { return Uint(text, 8, 1) }, []string{"1", "255"}, append(without(near, "77"), "0", "256"))
	reads(t, func(text string) (int, error) { return Int(text, 0) }, []string{"0", "2147483647"}, append(without(near, "77"), "2147483648"))
	most := new(big.Int).Sub(new(big.Int).Lsh(big.NewInt(1), 256), big.NewInt(1))
	reads(t, Wei, []string{"0", "1", most.String()}, append(without(near, "77"), new(big.Int).Add(most, big.NewInt(1)).String(), "1ether", "1gwei"))
	reads(t, Bool, []string{"true", "false"}, []string{"", "True", "TRUE", "t", "1", "0", "yes", "no", "on", "off", "y", "n", "true ", "'true'"})
}

func without(texts []string, one string) (rest []string) {
	for _, text := range texts {
		if text != one {
			rest = append(rest, text)
		}
	}
	return rest
}

func TestDecimals(t *testing.T) {
	for text, want := range map[string]string{
		"0": "0", "0.0": "0", "1": "1000000000000000000", "0.5": "500000000000000000", "12.000000000000000001": "12000000000000000001", "1.50": "1500000000000000000", "0.000000000000000001": "1",
	} {
		if got, err := Decimal(text, 18); err != nil || got.String() != want {
			t.Errorf("%s is %v, %v, expected %s", text, got, err, want)
		}
	}
	reads(t, func(text string) (*big.Int, error) { return Decimal(text, 18) }, nil, append(without(around("0.5"), "0.50.5"), "0.50.5", ".5", "5.", "00.5", "01", "1e18", "1,5", "1_0.0",
		"0x1", "0.0000000000000000001", "-0", "1.2.3", ".", strings.Repeat("9", 70)))
}

func TestDurations(t *testing.T) {
	for text, want := range map[string]time.Duration{
		"0s": 0, "250ms": 250 * time.Millisecond, "1.5s": 1500 * time.Millisecond, "1m30s": 90 * time.Second, "90s": 90 * time.Second, "2h": 2 * time.Hour,
		"1h0m5s": time.Hour + 5*time.Second, "10us": 10 * time.Microsecond, "10µs": 10 * time.Microsecond, "7ns": 7, "0.5h": 30 * time.Minute,
	} {
		if got, err := Duration(text); err != nil || got != want {
			t.Errorf("%s is %v, %v", text, got, err)
		}
	}
	reads(t, Duration, nil, []string{"", "0", "1", "-1s", "+1s", "1", ".5s", "5.s", "1s1s", "30s1m", "1m 30s", " 1s", "1s ", "1S", "1sec", "1d", "01s", "1_0s", "0x1s", "1e3s", "1.5ns", "1.0000000001s",
		"300000000h", "9223372037s", "9223372036s9223372036ms", "1.s", "s", "ms", "1..5s", "1.5.5s", "١s", "10μs"})
}

func TestTexts(t *testing.T) {
	reads(t, Text, []string{"", "a b", "Grüße"}, []string{" a", "a ", "a\n", "\ta", "a\x00b", "a\nb", "\ufeffa", "a\u0085b", "\xff"})
	url := func(text string) (any, error) { return URL(text, "http", "https") }
	reads(t, url, []string{"http://127.0.0.1:8545", "https://node.example/token?x=y", "http://user:secret@node.example", "http://[::1]:8545", "https://Node.example"},
		[]string{"", "node.example", "127.0.0.1:8545", "ws://node.example", "http:/node.example", "http://", "http:///x", "http://node.example:", "http://node.example:0", "http://node.example:99999",
			"http://node.example ", " http://node.example", "http://node .example", "http://nöde.example", "http://node.example/#a", "HTTPS ://x", "http://node.example:80:80", "http://010.0.0.1", "http://node.example\n"})
	if _, err := URL("ftp://node.example/secret-token", "http"); err == nil || strings.Contains(err.Error(), "secret") {
		t.Errorf("%v: a URL's token is in the error, or it passes", err)
	}
	reads(t, func(text string) (string, error) { return OneOf(text, "lan", "wan") }, []string{"lan", "wan"}, []string{"", "LAN", "lan ", "lann", "1"})
	for text, want := range map[string]string{"chain_idd": "chain_id", "chanid": "chain_id", "lsten": "listen", "listen_": "listen", "xyz": "", "": ""} {
		got := Suggestion(text, []string{"chain_id", "listen", "socket"})
		if want == "" && got != "" || want != "" && !strings.Contains(got, want) {
			t.Errorf("%q suggests %q, expected %q", text, got, want)
		}
	}
}

func TestLines(t *testing.T) {
	for text, want := range map[string]string{
		"secret": "secret", "secret\n": "secret", "secret\r\n": "secret", " secret ": " secret ", "pässword\n": "pässword", "a b": "a b",
	} {
		if got, err := Line(strings.NewReader(text)); err != nil || got != want {
			t.Errorf("%q is %q, %v", text, got, err)
		}
	}
	for text, want := range map[string]string{
		"": "empty", "\n": "empty", "\r\n": "empty", "\xef\xbb\xbfsecret": "byte order mark", "\xff\xfes\x00": "byte order mark", "\xfe\xff\x00s": "byte order mark", "secret\n\n": "more than one line",
		"secret\r": "more than one line", "a\nb": "more than one line", "a\rb": "more than one line", "\nsecret": "more than one line", "a\x00b": "binary", "\xffsecret": "binary", strings.Repeat("x", maxLine+1): "longer",
	} {
		if _, err := Line(strings.NewReader(text)); err == nil || !strings.Contains(err.Error(), want) || strings.Contains(err.Error(), "secret") {
			t.Errorf("%.20q: %v, expected %q", text, err, want)
		}
	}
	path := filepath.Join(t.TempDir(), "password")
	if err := os.WriteFile(path, nil, 0o600); err != nil {
		t.Fatal(err)
	}
	if _, err := LineOf(path); err == nil || !strings.Contains(err.Error(), path) {
		t.Errorf("%v does not name %s", err, path)
	}
}

func TestJSON(t *testing.T) {
	type file struct {
		A string
		B struct{ C []int }
	}
	for _, text := range []string{`{}`, `{"a":"x","b":{"c":[1,2]}}`, ` {"a":"x","unknown":{"a":1}} ` + "\n", `{"unknown":[{"a":1},{"a":1}]}`} {
		if err := JSON([]byte(text), new(file)); err != nil {
			t.Errorf("%s is refused: %v", text, err)
		}
	}
	for _, text := range []string{"", "{", `{"a":"x","a":"y"}`, `{"a":"x","A":"y"}`, `{"b":{"c":[],"c":[1]}}`, `{"unknown":{"x":1,"x":2}}`, `{} {}`, `{}x`, `{}]`, `{"a":1}`, `{"a":"x",}`, strings.Repeat("[", 100)} {
		if err := JSON([]byte(text), new(file)); err == nil {
			t.Errorf("%.40s is read", text)
		}
	}
}

func TestFlags(t *testing.T) {
	parse := func(arguments ...string) (uint64, int, time.Duration, error) {
		set := flag.NewFlagSet("", flag.ContinueOnError)
		set.SetOutput(new(strings.Builder))
		a, b, c := NewUint("1", 64, 0), NewInt("", 0), NewDuration("15s")
		set.Var(a, "a", "")
		set.Var(b, "b", "")
		set.Var(c, "c", "")
		err := set.Parse(arguments)
		return Of[uint64](a), Of[int](b), Of[time.Duration](c), err
	}
	if a, b, c, err := parse(); err != nil || a != 1 || b != 0 || c != 15*time.Second {
		t.Errorf("defaults %d, %d, %s, %v", a, b, c, err)
	}
	if a, b, c, err := parse("-a", "7", "-b=8", "-c", "2m"); err != nil || a != 7 || b != 8 || c != 2*time.Minute {
		t.Errorf("values %d, %d, %s, %v", a, b, c, err)
	}
	for _, wrong := range []string{"-a=0x10", "-a=010", "-a=1_0", "-b=-1", "-b=+1", "-c=5", "-c="} {
		if _, _, _, err := parse(wrong); err == nil {
			t.Errorf("%s passes", wrong)
		}
	}
}

// What is read is written back as it was given, up to the case of hexadecimal digits,
// zeros behind a decimal point, and the units of durations.
func FuzzCanonical(f *testing.F) {
	for _, text := range []string{checksummed, strings.ToLower(checksummed), someKey, "0x" + someKey, "123", "0123", "0b1", "1_2", "0.5", "1m30s", "true", "127.0.0.1:9000", "http://127.0.0.1:8545", `{"a":1}`, "10µs"} {
		f.Add(text)
	}
	f.Fuzz(func(t *testing.T, text string) {
		same := func(kind, got string) {
			if got != text {
				t.Fatalf("%s %q is written back as %q", kind, text, got)
			}
		}
		if a, err := AddressOrZero(text); err == nil && a.Hex() != text && strings.ToLower(a.Hex()) != text && "0x"+strings.ToUpper(a.Hex()[2:]) != text {
			t.Fatalf("address %q is %s", text, a)
		}
		if k, err := Key(text); err == nil && hex.EncodeToString(crypto.FromECDSA(k)) != strings.ToLower(strings.TrimPrefix(text, "0x")) {
			t.Fatalf("key %q", text)
		}
		if k, err := BLSKey(text); err == nil && k.String() != text {
			if padded := fmt.Sprintf("0x%064x", k); padded != strings.ToLower(text) {
				t.Fatalf("BLS key %q is %s", text, k)
			}
		}
		if n, err := Uint(text, 64, 0); err == nil {
			same("number", fmt.Sprint(n))
		}
		if n, err := Wei(text); err == nil {
			same("amount", n.String())
		}
		if n, err := Decimal(text, 18); err == nil {
			r, _ := new(big.Rat).SetString(text)
			if r == nil || r.Mul(r, new(big.Rat).SetInt(new(big.Int).Exp(big.NewInt(10), big.NewInt(18), nil))).Cmp(new(big.Rat).SetInt(n)) != 0 {
				t.Fatalf("decimal %q is %s", text, n)
			}
		}
		if d, err := Duration(text); err == nil {
			if standard, err := time.ParseDuration(text); err != nil || standard != d {
				t.Fatalf("duration %q is %s, not %s, %v", text, d, standard, err)
			}
		}
		if line, err := Line(strings.NewReader(text)); err == nil && line != text && line+"\n" != text && line+"\r\n" != text {
			t.Fatalf("line %q is %q", text, line)
		}
		var v any
		if JSON([]byte(text), &v) == nil && !json.Valid([]byte(text)) {
			t.Fatalf("JSON %q", text)
		}
	})
}
