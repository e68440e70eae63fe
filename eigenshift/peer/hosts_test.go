package peer

import (
	"fmt"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
)

func TestHostsThatTheRegistryNames(t *testing.T) {
	var h hosts
	registered := map[common.Address]bool{address(1): true, address(2): true}
	is := func(a common.Address) bool { return registered[a] }
	names := h.setSockets([]string{"10.0.0.1:9000", "[2001:db8::7]:9000", "localhost:9000", "localhost:9001", "garbage"}, is, start)
	if len(names) != 1 || names[0] != "localhost" {
		t.Fatalf("looked up: %v", names)
	}
	if h.expect(sourceOf(ip("127.0.0.1"))) {
		t.Error("a name is known before it is looked up")
	}
	h.resolve(t.Context(), names)
	h.remember(address(1), sourceOf(ip("10.0.0.5")))
	for addr, want := range map[string]bool{
		"10.0.0.1": true, "::ffff:10.0.0.1": true, "2001:db8::9": true, "127.0.0.1": true, "10.0.0.5": true,
		"10.0.0.2": false, "2001:db8:0:1::7": false, "127.0.0.2": false,
	} {
		if got := h.expect(sourceOf(ip(addr))); got != want {
			t.Errorf("%s: %v, want %v", addr, got, want)
		}
	}
	for _, c := range []struct {
		operator int
		socket   string
		from     string
		want     bool
	}{
		{1, "10.0.0.1:9000", "10.0.0.1", true},
		{1, "10.0.0.1:9000", "10.0.0.5", true},
		{2, "10.0.0.1:9000", "10.0.0.5", false},
		{2, "localhost:9000", "127.0.0.1", true},
		{2, "localhost:9000", "127.0.0.2", false},
		{2, "garbage", "10.0.0.1", false},
	} {
		if got := h.expectOf(address(c.operator), c.socket, sourceOf(ip(c.from))); got != c.want {
			t.Errorf("operator %d with socket %s from %s: %v, want %v", c.operator, c.socket, c.from, got, c.want)
		}
	}
	// It is looked up again after a while, and keeps what it had until then.
	if names := h.setSockets([]string{"localhost:9000"}, is, time.Now().Add(2*nameLife)); len(names) != 1 || !h.expect(sourceOf(ip("127.0.0.1"))) {
		t.Errorf("later: %v", names)
	}
	delete(registered, address(1))
	if h.setSockets(nil, is, start); len(h.all) != 0 {
		t.Errorf("%d are known although nobody is registered", len(h.all))
	}
}

func TestSourcesOfAnOperatorAreBounded(t *testing.T) {
	var h hosts
	for i := range 100 {
		h.remember(address(1), sourceOf(ip(fmt.Sprintf("10.0.0.%d", i))))
	}
	if len(h.all) != sourcesPerOperator || !h.expect(ip("10.0.0.99")) {
		t.Errorf("%d sources are known, want the last %d", len(h.all), sourcesPerOperator)
	}
}
