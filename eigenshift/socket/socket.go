// Package socket checks sockets: host:port, where an operator is reached. The same check
// applies to the configuration, to the socket that is registered on chain, and before
// operators dial it, so that no unusable socket is published.
package socket

import (
	"errors"
	"fmt"
	"net/netip"
	"strconv"
	"strings"
)

// MaxBytes bounds a socket.
const MaxBytes = 256

// maxLabel bounds a part of a host name between two dots, in bytes.
const maxLabel = 63

// Check returns an error unless a socket is one that others can dial: host:port, where the
// host is a name in lower-case ASCII, an IPv4 address, or an IPv6 address in brackets, each
// in its one canonical form. It does not resolve names.
func Check(text string) error {
	host, err := split(text)
	if err != nil {
		return err
	}
	if host == "" {
		return fmt.Errorf("%q names no host that others can dial", text)
	}
	addr, err := checkHost(text, host)
	if err != nil {
		return err
	}
	if addr.IsValid() && (addr.IsUnspecified() || addr.IsMulticast() || addr == netip.AddrFrom4([4]byte{255, 255, 255, 255})) {
		return fmt.Errorf("%q names no host that others can dial", text)
	}
	return nil
}

// CheckListen returns an error unless a socket is one to listen on. Its host may be empty or
// unspecified, which means every interface.
func CheckListen(text string) error {
	host, err := split(text)
	if err != nil || host == "" {
		return err
	}
	_, err = checkHost(text, host)
	return err
}

// split checks everything but the host, and returns the host with its brackets.
func split(text string) (host string, err error) {
	if len(text) > MaxBytes {
		return "", fmt.Errorf("%q… is longer than %d bytes", text[:MaxBytes/4], MaxBytes)
	}
	for _, r := range text {
		if r > '~' {
			return "", fmt.Errorf("%q has characters beyond ASCII: write an internationalised name in its ASCII form, which starts with xn--", text)
		}
		if r <= ' ' {
			return "", fmt.Errorf("%q has white space or control characters", text)
		}
	}
	if strings.ContainsAny(text, "/@?#") {
		return "", fmt.Errorf("%q is not host:port: leave scheme, user and path away", text)
	}
	at := strings.LastIndexByte(text, ':')
	if at < 0 || strings.HasSuffix(text, "]") {
		return "", fmt.Errorf("%q is not host:port: it has no port", text)
	}
	host, port := text[:at], text[at+1:]
	if strings.Contains(host, ":") && !strings.HasPrefix(host, "[") {
		return "", fmt.Errorf("%q is not host:port: an IPv6 address belongs into brackets", text)
	}
	if n, err := strconv.ParseUint(port, 10, 16); err != nil || n == 0 || strconv.FormatUint(n, 10) != port {
		return "", fmt.Errorf("%q: the port is not a number between 1 and 65535", text)
	}
	return host, nil
}

// checkHost returns the address of a host; the zero address when it is a name.
func checkHost(text, host string) (netip.Addr, error) {
	if strings.HasPrefix(host, "[") {
		inner, ok := strings.CutSuffix(host[1:], "]")
		addr, err := netip.ParseAddr(inner)
		if !ok || err != nil || !addr.Is6() {
			return addr, fmt.Errorf("%q: between the brackets is no IPv6 address", text)
		}
		if addr.Zone() != "" {
			return addr, fmt.Errorf("%q: an address with a zone means something on one machine only", text)
		}
		if canonical := addr.Unmap().String(); canonical != inner {
			return addr, fmt.Errorf("%q: write the address as %s", text, canonical)
		}
		return addr, nil
	}
	if addr, err := netip.ParseAddr(host); err == nil {
		return addr, nil
	}
	if err := checkName(host); err != nil {
		return netip.Addr{}, fmt.Errorf("%q: %w", text, err)
	}
	return netip.Addr{}, nil
}

// checkName checks a host name. Some programs read a name whose last part is a number as an
// IPv4 address, 010.0.0.1 even as two different ones.
func checkName(host string) error {
	labels := strings.Split(host, ".")
	for _, label := range labels {
		switch {
		case label == "":
			return errors.New("the host name has an empty part")
		case len(label) > maxLabel:
			return fmt.Errorf("the host name has a part of more than %d characters", maxLabel)
		case label[0] == '-' || label[len(label)-1] == '-':
			return errors.New("a part of the host name begins or ends with -")
		}
		for _, r := range label {
			if r >= 'A' && r <= 'Z' {
				return errors.New("write the host name in lower case")
			}
			if (r < 'a' || r > 'z') && (r < '0' || r > '9') && r != '-' && r != '_' {
				return fmt.Errorf("%q is in no host name", r)
			}
		}
	}
	last := labels[len(labels)-1]
	if _, err := strconv.ParseUint(last, 0, 64); err == nil || last[0] >= '0' && last[0] <= '9' && strings.Trim(last, "0123456789") == "" {
		return errors.New("it is no IPv4 address: give four numbers between 0 and 255 without zeros in front")
	}
	return nil
}
