// Package cerberustest is a signer for tests that speaks the gRPC of EigenLayer's Cerberus over HTTP/2, as
// signer.proto and key_manager.proto have it: SignGeneric and GetKeyMetadata. It is written from them by
// hand, since Cerberus' own stubs take gRPC's modules.
package cerberustest

import (
	"encoding/binary"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"strconv"
	"sync/atomic"
	"testing"

	gnark "github.com/consensys/gnark-crypto/ecc/bn254"
	"google.golang.org/protobuf/encoding/protowire"

	"github.com/eigenshift/avs/eigenshift"
	"github.com/eigenshift/avs/eigenshift/bn254"
)

// Server is a signer with one key.
type Server struct {
	URL       string
	PublicKey string // the key's name
	HTTP      *httptest.Server
	// APIKey and Password are what a request for a signature must have. They, and what follows, are set
	// before the requests that they are for.
	APIKey, Password string
	// Signature, when not nil, makes signatures in the key's place.
	Signature func(eigenshift.Digest) []byte
	// Metadata, when not nil, names the keys in G1 and G2.
	Metadata func() (g1, g2 string)
	// Answer, when not nil, answers requests for signatures in place of all that.
	Answer http.HandlerFunc

	key    *bn254.SecretKey
	signed atomic.Int32
}

// Start starts a signer, which ends with the test.
func Start(t testing.TB, key *bn254.SecretKey) *Server {
	t.Helper()
	return start(t, key, (*httptest.Server).Start)
}

// StartTLS starts one with a certificate of its own: HTTP.Certificate.
func StartTLS(t testing.TB, key *bn254.SecretKey) *Server {
	t.Helper()
	return start(t, key, (*httptest.Server).StartTLS)
}

func start(t testing.TB, key *bn254.SecretKey, run func(*httptest.Server)) *Server {
	t.Helper()
	s := &Server{key: key, PublicKey: NameOf(key)}
	s.HTTP = httptest.NewUnstartedServer(http.HandlerFunc(s.serve))
	s.HTTP.EnableHTTP2 = true
	s.HTTP.Config.Protocols = new(http.Protocols)
	s.HTTP.Config.Protocols.SetHTTP2(true)
	s.HTTP.Config.Protocols.SetUnencryptedHTTP2(true)
	run(s.HTTP)
	t.Cleanup(s.HTTP.Close)
	s.URL = s.HTTP.URL
	return s
}

// Signed is how many digests were signed.
func (s *Server) Signed() int { return int(s.signed.Load()) }

// NameOf returns the name that Cerberus gives to a key: the compressed point in G1.
func NameOf(key *bn254.SecretKey) string {
	var point gnark.G1Affine
	raw := key.G1()
	if _, err := point.SetBytes(raw[:]); err != nil {
		panic(err)
	}
	data := point.Bytes()
	return hex.EncodeToString(data[:])
}

// SecondNameOf returns the compressed point in G2.
func SecondNameOf(key *bn254.SecretKey) string {
	var point gnark.G2Affine
	raw := key.G2()
	if _, err := point.SetBytes(raw[:]); err != nil {
		panic(err)
	}
	data := point.Bytes()
	return hex.EncodeToString(data[:])
}

// Reply answers with a message that has one field of bytes, and a status in the trailers.
func Reply(w http.ResponseWriter, value []byte, code int, text string) {
	reply(w, protowire.AppendBytes(protowire.AppendTag(nil, 1, protowire.BytesType), value), code, text)
}

func reply(w http.ResponseWriter, message []byte, code int, text string) {
	w.Header().Set("Content-Type", "application/grpc")
	_, _ = w.Write(append(binary.BigEndian.AppendUint32([]byte{0}, uint32(len(message))), message...))
	setStatus(w, http.TrailerPrefix, code, text)
}

// Refuse answers with a status only, as servers of gRPC do for an error.
func Refuse(w http.ResponseWriter, code int, text string) {
	w.Header().Set("Content-Type", "application/grpc")
	setStatus(w, "", code, text)
}

func setStatus(w http.ResponseWriter, prefix string, code int, text string) {
	w.Header().Set(prefix+"Grpc-Status", strconv.Itoa(code))
	if text != "" {
		w.Header().Set(prefix+"Grpc-Message", text)
	}
}

// Codes of gRPC that Cerberus answers with.
const (
	invalidArgument = 3
	unimplemented   = 12
	internal        = 13
	unauthenticated = 16
)

func (s *Server) serve(w http.ResponseWriter, r *http.Request) {
	if r.ProtoMajor != 2 || r.Method != http.MethodPost || r.Header.Get("Content-Type") != "application/grpc" || r.Header.Get("Te") != "trailers" || r.Header.Get("Grpc-Timeout") == "" {
		http.Error(w, "no gRPC", http.StatusUnsupportedMediaType)
		return
	}
	fields, err := read(r.Body)
	switch {
	case err != nil:
		Refuse(w, internal, err.Error())
	case r.URL.Path == "/keymanager.v1.KeyManager/GetKeyMetadata":
		s.describe(w, fields)
	case r.URL.Path != "/signer.v1.Signer/SignGeneric":
		Refuse(w, unimplemented, "unknown method")
	case s.Answer != nil:
		s.Answer(w, r)
	case r.Header.Get("Authorization") != s.APIKey:
		Refuse(w, unauthenticated, "invalid token")
	default:
		s.sign(w, fields)
	}
}

// read returns the fields of the one message of a request. All of them are bytes.
func read(body io.Reader) (map[protowire.Number]string, error) {
	data, err := io.ReadAll(body)
	if err != nil {
		return nil, err
	}
	if len(data) < 5 || data[0] != 0 || int(binary.BigEndian.Uint32(data[1:5])) != len(data)-5 {
		return nil, errors.New("not one message")
	}
	fields := make(map[protowire.Number]string)
	for data = data[5:]; len(data) > 0; {
		number, kind, n := protowire.ConsumeTag(data)
		if n < 0 || kind != protowire.BytesType {
			return nil, fmt.Errorf("field %d is not of bytes", number)
		}
		value, m := protowire.ConsumeBytes(data[n:])
		if m < 0 {
			return nil, fmt.Errorf("field %d is cut off", number)
		}
		fields[number], data = string(value), data[n+m:]
	}
	return fields, nil
}

// describe answers GetKeyMetadata.
func (s *Server) describe(w http.ResponseWriter, fields map[protowire.Number]string) {
	if fields[1] != s.PublicKey {
		Refuse(w, internal, "key metadata not found")
		return
	}
	g1, g2 := s.PublicKey, SecondNameOf(s.key)
	if s.Metadata != nil {
		g1, g2 = s.Metadata()
	}
	var message []byte
	for i, text := range []string{g1, g2} {
		message = protowire.AppendString(protowire.AppendTag(message, protowire.Number(i+1), protowire.BytesType), text)
	}
	for field := protowire.Number(3); field <= 4; field++ { // when it was made and changed
		message = protowire.AppendVarint(protowire.AppendTag(message, field, protowire.VarintType), 1_700_000_000)
	}
	reply(w, message, 0, "")
}

// sign answers SignGeneric.
func (s *Server) sign(w http.ResponseWriter, fields map[protowire.Number]string) {
	switch {
	case fields[1] != s.PublicKey || fields[3] != s.Password:
		Refuse(w, internal, "checksum message error")
		return
	case len(fields[2]) != 32:
		Refuse(w, invalidArgument, "data must be 32 bytes")
		return
	}
	digest := eigenshift.Digest([]byte(fields[2]))
	signature := s.key.Sign(digest)
	answer := signature[:]
	if s.Signature != nil {
		answer = s.Signature(digest)
	}
	s.signed.Add(1)
	Reply(w, answer, 0, "")
}
