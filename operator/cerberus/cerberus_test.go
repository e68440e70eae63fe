package cerberus_test

import (
	"bytes"
	"context"
	"crypto/x509"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"math/big"
	"net"
	"net/http"
	"net/http/httptest"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"github.com/eigenshift/avs/eigenshift"
	"github.com/eigenshift/avs/eigenshift/bn254"
	"github.com/eigenshift/avs/operator/cerberus"
	"github.com/eigenshift/avs/operator/cerberus/cerberustest"
)

func secret(t testing.TB, n int64) *bn254.SecretKey {
	t.Helper()
	key, err := bn254.NewSecretKey(big.NewInt(n).FillBytes(make([]byte, 32)))
	if err != nil {
		t.Fatal(err)
	}
	return key
}

// open opens a signer with what it asks for.
func open(t testing.TB, server *cerberustest.Server) (*cerberus.Signer, error) {
	t.Helper()
	return cerberus.Open(t.Context(), cerberus.Config{URL: server.URL, PublicKey: server.PublicKey, APIKey: server.APIKey, Password: server.Password, Patience: time.Minute})
}

func mustOpen(t testing.TB, server *cerberustest.Server) *cerberus.Signer {
	t.Helper()
	signer, err := open(t, server)
	if err != nil {
		t.Fatal(err)
	}
	return signer
}

func TestDigestsAreSignedElsewhere(t *testing.T) {
	key := secret(t, 1234567)
	server := cerberustest.Start(t, key)
	server.APIKey, server.Password = "0193-api-key", "correct horse"
	signer := mustOpen(t, server)
	if signer.G1() != key.G1() || signer.G2() != key.G2() || signer.OperatorID() != key.OperatorID() {
		t.Errorf("the keys are %x and %x", signer.G1(), signer.G2())
	}
	for i := range 3 {
		d := eigenshift.Digest{byte(i), 1}
		if got, err := signer.Sign(t.Context(), d); err != nil || got != key.Sign(d) {
			t.Errorf("%x, %v", got, err)
		}
	}
	if server.Signed() != 1+3 { // one to try the key
		t.Errorf("%d digests were signed", server.Signed())
	}
	if text := fmt.Sprintf("%v %+v %#v %s", signer, signer, signer, signer); strings.Contains(text, "api-key") || strings.Contains(text, "horse") {
		t.Errorf("a secret shows: %s", text)
	}
}

// The vector of Cerberus' own test of SignGeneric: names of keys and signatures are as it has them.
func TestKeysAndSignaturesAreThoseOfCerberus(t *testing.T) {
	scalar, err := hex.DecodeString("040ad69253b921aca71dd714cccc3095576fbe1a21f86c9b10cb5b119b1c6899")
	if err != nil {
		t.Fatal(err)
	}
	key, err := bn254.NewSecretKey(scalar)
	if err != nil {
		t.Fatal(err)
	}
	server := cerberustest.Start(t, key)
	if want := "a3111a2232584734d526d62cbb7c9a0d4ce1984a92b7ecb85bde8878fea5d1b0"; server.PublicKey != want {
		t.Errorf("the key is named %s, want %s", server.PublicKey, want)
	}
	var d eigenshift.Digest
	copy(d[:], "somedata")
	signed, err := mustOpen(t, server).Sign(t.Context(), d)
	if got, want := hex.EncodeToString(signed[:]), "0fea882fc5c936c304b0d79f4c256dbb2d38a2df74b44aaa483dfa87f1a86ede0bbc32080db378a408b90af7e264b9768a4b2f16c6953ec2611a13bc448d27e4"; err != nil || got != want {
		t.Errorf("signed as %s, %v, want %s", got, err, want)
	}
}

func TestSignersWithACertificate(t *testing.T) {
	key := secret(t, 99)
	server := cerberustest.StartTLS(t, key)
	cfg := cerberus.Config{URL: server.URL, PublicKey: server.PublicKey, Roots: x509.NewCertPool()}
	if _, err := cerberus.Open(t.Context(), cfg); !errors.Is(err, cerberus.ErrUnavailable) || !strings.Contains(err.Error(), "certificate") {
		t.Errorf("a stranger's certificate: %v", err)
	}
	cfg.Roots.AddCert(server.HTTP.Certificate())
	signer, err := cerberus.Open(t.Context(), cfg)
	if err != nil {
		t.Fatal(err)
	}
	if got, err := signer.Sign(t.Context(), eigenshift.Digest{7}); err != nil || got != key.Sign(eigenshift.Digest{7}) {
		t.Errorf("%x, %v", got, err)
	}
}

// Whatever a signer answers, no signature leaves that is not the operator's, of what was asked for.
func TestHostileSignatures(t *testing.T) {
	key, other := secret(t, 11), secret(t, 12)
	sign := func(key *bn254.SecretKey, d eigenshift.Digest) []byte {
		signature := key.Sign(d)
		return signature[:]
	}
	for name, answer := range map[string]func(eigenshift.Digest) []byte{
		"another key":     func(d eigenshift.Digest) []byte { return sign(other, d) },
		"another message": func(eigenshift.Digest) []byte { return sign(key, eigenshift.Digest{66}) },
		"zero":            func(eigenshift.Digest) []byte { return make([]byte, 64) },
		"no point":        func(eigenshift.Digest) []byte { return bytes.Repeat([]byte{1}, 64) },
		"not canonical":   func(eigenshift.Digest) []byte { return bytes.Repeat([]byte{255}, 64) },
		"63 bytes":        func(d eigenshift.Digest) []byte { return sign(key, d)[:63] },
		"65 bytes":        func(d eigenshift.Digest) []byte { return append(sign(key, d), 0) },
		"nothing":         func(eigenshift.Digest) []byte { return nil },
	} {
		t.Run(name, func(t *testing.T) {
			server := cerberustest.Start(t, key)
			signer := mustOpen(t, server)
			server.Signature = answer
			refused(t, server, signer, "cerberus.url: sign: ")
			if _, err := open(t, server); err == nil || !strings.Contains(err.Error(), "sign to try the key") || errors.Is(err, cerberus.ErrUnavailable) {
				t.Errorf("opened with %v", err)
			}
		})
	}
}

// refused fails unless a signer's answer is an error that says what, and has neither URL nor signature.
func refused(t *testing.T, server *cerberustest.Server, signer *cerberus.Signer, what string) {
	t.Helper()
	got, err := signer.Sign(t.Context(), eigenshift.Digest{5})
	if err == nil || got != (eigenshift.Signature{}) || !strings.Contains(err.Error(), what) || strings.Contains(err.Error(), server.URL) {
		t.Errorf("signed as %x, %v, want an error with %q", got, err, what)
	}
}

func TestHostileAnswers(t *testing.T) {
	for name, c := range map[string]struct {
		answer http.HandlerFunc
		want   string
	}{
		"unauthenticated": {func(w http.ResponseWriter, _ *http.Request) { cerberustest.Refuse(w, 16, "invalid%20token%0A") }, `"invalid token\n" (gRPC status 16): correct the API key in cerberus.api_key_file`},
		"denied":          {func(w http.ResponseWriter, _ *http.Request) { cerberustest.Refuse(w, 7, "locked") }, `"locked" (gRPC status 7): unlock the key`},
		"unknown code":    {func(w http.ResponseWriter, _ *http.Request) { cerberustest.Refuse(w, 99, "100%") }, `"100%" (gRPC status 99)`},
		"unavailable":     {func(w http.ResponseWriter, _ *http.Request) { cerberustest.Refuse(w, 14, "") }, cerberus.ErrUnavailable.Error()},
		"refused late":    {func(w http.ResponseWriter, _ *http.Request) { cerberustest.Reply(w, make([]byte, 64), 7, "locked") }, "gRPC status 7"},
		"long message":    {func(w http.ResponseWriter, _ *http.Request) { cerberustest.Refuse(w, 7, strings.Repeat("a", 10_000)) }, strings.Repeat("a", 200) + `"`},
		"huge message":    {func(w http.ResponseWriter, _ *http.Request) { cerberustest.Refuse(w, 7, strings.Repeat("a", 100_000)) }, cerberus.ErrUnavailable.Error()},
		"no status": {func(w http.ResponseWriter, _ *http.Request) {
			w.Header().Set("Content-Type", "application/grpc")
		}, "without a status of gRPC"},
		"success without a message": {func(w http.ResponseWriter, _ *http.Request) { cerberustest.Refuse(w, 0, "") }, "one message"},
		"huge":                      {func(w http.ResponseWriter, _ *http.Request) { cerberustest.Reply(w, make([]byte, 1<<20), 0, "") }, "more than 65536 bytes"},
		"compressed":                {func(w http.ResponseWriter, _ *http.Request) { raw(w, "\x01\x00\x00\x00\x01a") }, "not compressed"},
		"two messages":              {func(w http.ResponseWriter, _ *http.Request) { raw(w, "\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00") }, "one message"},
		"no protobuf":               {func(w http.ResponseWriter, _ *http.Request) { raw(w, "\x00\x00\x00\x00\x01\xff") }, "no message of protobuf"},
		"a proxy that finds nobody": {func(w http.ResponseWriter, _ *http.Request) { http.Error(w, "bad gateway", http.StatusBadGateway) }, cerberus.ErrUnavailable.Error() + ": HTTP status 502"},
		"a page":                    {func(w http.ResponseWriter, _ *http.Request) { _, _ = io.WriteString(w, "<html>") }, "HTTP status 200 with content of type \"text/html; charset=utf-8\", which is not gRPC"},
		"a redirection":             {func(w http.ResponseWriter, r *http.Request) { http.Redirect(w, r, "/", http.StatusFound) }, "HTTP status 302"},
		"an abort":                  {func(http.ResponseWriter, *http.Request) { panic(http.ErrAbortHandler) }, cerberus.ErrUnavailable.Error()},
	} {
		t.Run(name, func(t *testing.T) {
			server := cerberustest.Start(t, secret(t, 11))
			signer := mustOpen(t, server)
			server.Answer = c.answer
			refused(t, server, signer, c.want)
		})
	}
}

// raw answers with bytes, and success.
func raw(w http.ResponseWriter, body string) {
	w.Header().Set("Content-Type", "application/grpc")
	w.Header().Set(http.TrailerPrefix+"Grpc-Status", "0")
	_, _ = io.WriteString(w, body)
}

// A signer cannot pass off another key as the operator's.
func TestHostileKeys(t *testing.T) {
	key, other := secret(t, 11), secret(t, 12)
	for name, metadata := range map[string]func() (string, string){
		"another key":    func() (string, string) { return cerberustest.NameOf(other), cerberustest.SecondNameOf(other) },
		"another G2":     func() (string, string) { return cerberustest.NameOf(key), cerberustest.SecondNameOf(other) },
		"infinity":       func() (string, string) { return cerberustest.NameOf(key), "40" + strings.Repeat("0", 126) },
		"no point":       func() (string, string) { return cerberustest.NameOf(key), strings.Repeat("9", 128) },
		"no hexadecimal": func() (string, string) { return cerberustest.NameOf(key), strings.Repeat("x", 128) },
		"a short key":    func() (string, string) { return cerberustest.NameOf(key), cerberustest.SecondNameOf(key)[:126] },
		"no key":         func() (string, string) { return "", "" },
		"a name of other case": func() (string, string) {
			return strings.ToUpper(cerberustest.NameOf(key)), cerberustest.SecondNameOf(key)
		},
	} {
		t.Run(name, func(t *testing.T) {
			server := cerberustest.Start(t, key)
			server.Metadata = metadata
			if signer, err := open(t, server); err == nil || !strings.Contains(err.Error(), "cerberus.url: ask for the key "+server.PublicKey) || errors.Is(err, cerberus.ErrUnavailable) {
				t.Errorf("%v, %v", signer, err)
			}
		})
	}
	server := cerberustest.Start(t, key)
	server.PublicKey = cerberustest.NameOf(other)
	server.Metadata = func() (string, string) { return cerberustest.NameOf(key), cerberustest.SecondNameOf(key) }
	if _, err := open(t, server); err == nil || !strings.Contains(err.Error(), "for another key") {
		t.Errorf("a signer with another key: %v", err)
	}
}

func TestRefusalsNameTheRemedy(t *testing.T) {
	server := cerberustest.Start(t, secret(t, 11))
	server.APIKey, server.Password = "right", "right"
	for field, change := range map[string]func(*cerberus.Config){ // Cerberus itself says internal of all but the first
		"cerberus.api_key_file":  func(c *cerberus.Config) { c.APIKey = "wrong" },
		"cerberus.password_file": func(c *cerberus.Config) { c.Password = "wrong" },
		"cerberus.public_key":    func(c *cerberus.Config) { c.PublicKey = cerberustest.NameOf(secret(t, 12)) },
	} {
		cfg := cerberus.Config{URL: server.URL, PublicKey: server.PublicKey, APIKey: server.APIKey, Password: server.Password}
		change(&cfg)
		signer, err := cerberus.Open(t.Context(), cfg)
		if err == nil {
			_, err = signer.Sign(t.Context(), eigenshift.Digest{1})
		}
		if err == nil || !strings.Contains(err.Error(), field) || errors.Is(err, cerberus.ErrUnavailable) != (field != "cerberus.api_key_file") {
			t.Errorf("%s: %v", field, err)
		}
	}
}

// What is not there, is silent or speaks something else may be there later.
func TestSignersThatDoNotAnswer(t *testing.T) {
	old := httptest.NewServer(http.NotFoundHandler()) // HTTP/1.1
	defer old.Close()
	oldTLS := httptest.NewTLSServer(http.NotFoundHandler())
	defer oldTLS.Close()
	roots := x509.NewCertPool()
	roots.AddCert(oldTLS.Certificate())
	listener, err := net.Listen("tcp", "127.0.0.1:0") // which accepts, and says nothing
	if err != nil {
		t.Fatal(err)
	}
	defer listener.Close()
	for name, url := range map[string]string{"HTTP/1.1": old.URL, "HTTP/1.1 over TLS": oldTLS.URL, "silence": "http://" + listener.Addr().String(), "nobody": "http://127.0.0.1:1"} {
		ctx, cancel := context.WithTimeout(t.Context(), 200*time.Millisecond)
		_, err := cerberus.Open(ctx, cerberus.Config{URL: url, PublicKey: cerberustest.NameOf(secret(t, 1)), Roots: roots})
		if !errors.Is(err, cerberus.ErrUnavailable) || !strings.Contains(err.Error(), "cerberus.url") || name == "silence" && !errors.Is(err, context.DeadlineExceeded) {
			t.Errorf("%s: %v", name, err)
		}
		cancel()
	}
}

// A signer that says nothing has failed before whoever asks for the signature is gone.
func TestASignerHasLessTimeThanItsAsker(t *testing.T) {
	server := cerberustest.Start(t, secret(t, 11))
	signer, err := cerberus.Open(t.Context(), cerberus.Config{URL: server.URL, PublicKey: server.PublicKey, Patience: 50 * time.Millisecond})
	if err != nil {
		t.Fatal(err)
	}
	server.Answer = func(_ http.ResponseWriter, r *http.Request) { <-r.Context().Done() }
	if _, err := signer.Sign(t.Context(), eigenshift.Digest{5}); !errors.Is(err, cerberus.ErrUnavailable) || !errors.Is(err, context.DeadlineExceeded) || t.Context().Err() != nil {
		t.Errorf("a silent signer: %v", err)
	}
}

// A request ends with its context, and the next one does not wait for a connection that has died.
func TestASilentConnectionIsNotUsedAgain(t *testing.T) {
	key := secret(t, 11)
	server := cerberustest.Start(t, key)
	var first atomic.Pointer[string]
	var silent atomic.Bool
	serve := server.HTTP.Config.Handler
	server.HTTP.Config.Handler = http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		first.CompareAndSwap(nil, &r.RemoteAddr)
		if silent.Load() && *first.Load() == r.RemoteAddr {
			<-r.Context().Done()
			return
		}
		serve.ServeHTTP(w, r)
	})
	signer := mustOpen(t, server)
	silent.Store(true)
	ctx, cancel := context.WithTimeout(t.Context(), 50*time.Millisecond)
	defer cancel()
	if _, err := signer.Sign(ctx, eigenshift.Digest{5}); !errors.Is(err, cerberus.ErrUnavailable) || !errors.Is(err, context.DeadlineExceeded) {
		t.Errorf("a silent signer: %v", err)
	}
	if got, err := signer.Sign(t.Context(), eigenshift.Digest{5}); err != nil || got != key.Sign(eigenshift.Digest{5}) {
		t.Errorf("over another connection: %x, %v", got, err)
	}
}

func TestPublicKeysHaveOneName(t *testing.T) {
	name := cerberustest.NameOf(secret(t, 1234567))
	if got, err := cerberus.ParsePublicKey(name); err != nil || got != secret(t, 1234567).G1() {
		t.Errorf("%x, %v", got, err)
	}
	for _, text := range []string{"", "0x" + name, strings.ToUpper(name), name[2:], name + "00", name + name, " " + name,
		"4" + strings.Repeat("0", 63), strings.Repeat("0", 64), strings.Repeat("f", 64), strings.Repeat("x", 64)} {
		if _, err := cerberus.ParsePublicKey(text); err == nil || !strings.Contains(err.Error(), "64 hexadecimal digits") {
			t.Errorf("%q: %v", text, err)
		}
	}
}
