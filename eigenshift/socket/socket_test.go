package socket

import (
	"net"
	"net/netip"
	"strconv"
	"strings"
	"testing"
)

var good = []string{
	"operator.example:9608", "op-1.operator.example:1", "localhost:65535", "operator_1:9608", "xn--oprateur-d1a.example:9608", "a:1",
	"192.0.2.7:9608", "127.0.0.1:9000", "10.0.0.1:1", "[2001:db8::1]:9608", "[::1]:9000", "[fe80::1]:9608", "1e100.net:443", "0xabc.example:80",
	strings.Repeat("a", maxLabel) + ".example:9608",
}

var bad = map[string]string{
	"opérateur.example:9608": "xn--", "операtor.example:9608": "xn--", "operator.example：9608": "xn--", "operator.example:９608": "xn--",
	"": "no port", "operator.example": "no port", "operator.example:": "port", ":9608": "no host", "[::1]": "no port", "9608": "no port",
	"operator.example:0": "port", "operator.example:65536": "port", "operator.example:09608": "port", "operator.example:+9608": "port",
	"operator.example:-1": "port", "operator.example:96_08": "port", "operator.example:0x2588": "port", "operator.example:http": "port",
	"operator.example:9608 ": "white space", " operator.example:9608": "white space", "operator.example:9608\n": "white space", "operator.example\t:9608": "white space",
	"operator.example\x00:9608": "control", "http://operator.example:9608": "scheme", "operator.example:9608/": "path", "me@operator.example:9608": "user",
	"tcp://192.0.2.7:9608": "scheme", "operator.example:9608?x=1": "path", "operator.example:9608#x": "path",
	"2001:db8::1:9608": "brackets", "::1:9608": "brackets", "operator.example:96:08": "brackets", "[2001:db8::1%eth0]:9608": "zone", "[192.0.2.7]:9608": "IPv6",
	"[2001:DB8::1]:9608": "2001:db8::1", "[2001:db8:0::1]:9608": "2001:db8::1", "[::ffff:192.0.2.7]:9608": "192.0.2.7", "[operator.example]:9608": "IPv6",
	"[::1:9608": "IPv6", "[]:9608": "IPv6", "0.0.0.0:9608": "no host", "[::]:9608": "no host", "224.0.0.1:9608": "no host", "255.255.255.255:9608": "no host", "[ff02::1]:9608": "no host",
	"192.0.2:9608": "IPv4", "192.0.2.07:9608": "IPv4", "010.0.0.1:9608": "IPv4", "192.0.2.256:9608": "IPv4", "192.0.2.7.:9608": "empty part", "3232235777:9608": "IPv4", "0x7f.1:9608": "IPv4",
	"0x7f000001:9608": "IPv4", "127.1:9608": "IPv4", "Operator.example:9608": "lower case", "operator..example:9608": "empty part", ".example:9608": "empty part", "operator.example.:9608": "empty part",
	"-operator.example:9608": "begins or ends", "operator-.example:9608": "begins or ends", "operator,example:9608": "host name", "oper*tor.example:9608": "host name", "operator.example;:9608": "host name",
	"\"operator.example\":9608": "host name", strings.Repeat("a", maxLabel+1) + ".example:9608": "characters", strings.Repeat("a.", MaxBytes/2) + "example:9608": "longer",
}

func TestSockets(t *testing.T) {
	for _, text := range good {
		if err := Check(text); err != nil {
			t.Errorf("%q is refused: %v", text, err)
		}
	}
	for text, want := range bad {
		if err := Check(text); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%q: %v, expected %q", text, err, want)
		}
	}
	for _, text := range []string{":9608", "0.0.0.0:9608", "[::]:9608", "127.0.0.1:1", "localhost:9000"} {
		if err := CheckListen(text); err != nil {
			t.Errorf("%q is refused where one listens: %v", text, err)
		}
	}
	for _, text := range []string{"", ":0", "0.0.0.0:", "[::]", "opérateur.example:9608", "http://127.0.0.1:1", "010.0.0.1:9608"} {
		if CheckListen(text) == nil {
			t.Errorf("%q passes where one listens", text)
		}
	}
}

// What passes is read by the standard library as the same host and port, and is written
// in the one way in which that writes it.
func FuzzCheck(f *testing.F) {
	for _, text := range good {
		f.Add(text)
	}
	for text := range bad {
		f.Add(text)
	}
	f.Fuzz(func(t *testing.T, text string) {
		if Check(text) != nil {
			return
		}
		if CheckListen(text) != nil {
			t.Fatalf("%q can be dialled, but not listened on", text)
		}
		host, port, err := net.SplitHostPort(text)
		if err != nil || net.JoinHostPort(host, port) != text {
			t.Fatalf("%q is %q and %q, %v", text, host, port, err)
		}
		if n, err := strconv.Atoi(port); err != nil || n < 1 || n > 65535 || strconv.Itoa(n) != port {
			t.Fatalf("%q has port %q", text, port)
		}
		if addr, err := netip.ParseAddr(host); err == nil && (addr.String() != host || addr.IsUnspecified()) {
			t.Fatalf("%q has the address %s", text, addr)
		}
	})
}
