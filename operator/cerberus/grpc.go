package cerberus

import (
	"bytes"
	"context"
	"crypto/tls"
	"crypto/x509"
	"encoding/binary"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/url"
	"strconv"
	"strings"
	"sync/atomic"
	"time"
)

// client makes unary calls of gRPC, as its specification "gRPC over HTTP2" has them. They are made by
// hand because gRPC's modules do not go together with those of go-ethereum.
type client struct {
	url    string
	apiKey string
	roots  *x509.CertPool
	http   atomic.Pointer[http.Client]
}

const (
	// maxAnswer bounds an answer in bytes, and its headers.
	maxAnswer = 64 << 10
	// maxIdle is for how long a connection is kept that nothing is asked over.
	maxIdle     = time.Minute
	prefixBytes = 5 // a flag for compression, and the length
	contentType = "application/grpc"
)

func dial(url, apiKey string, roots *x509.CertPool) *client {
	c := &client{url: strings.TrimSuffix(url, "/"), apiKey: apiKey, roots: roots}
	c.http.Store(c.newHTTP())
	return c
}

func (c *client) newHTTP() *http.Client {
	var protocols http.Protocols
	protocols.SetHTTP2(true)
	protocols.SetUnencryptedHTTP2(true)
	return &http.Client{
		CheckRedirect: func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse },
		Transport: &http.Transport{
			Protocols: &protocols, TLSClientConfig: &tls.Config{RootCAs: c.roots},
			DisableCompression: true, IdleConnTimeout: maxIdle, MaxResponseHeaderBytes: maxAnswer,
		},
	}
}

// call calls a method, and returns the message that it answers with. It takes a time at most.
func (c *client) call(ctx context.Context, most time.Duration, method string, request message) (message, error) {
	ctx, cancel := context.WithTimeout(ctx, most)
	defer cancel()
	asked, err := http.NewRequestWithContext(ctx, http.MethodPost, c.url+method, bytes.NewReader(frame(request)))
	if err != nil {
		return nil, errors.New("it cannot be used")
	}
	asked.Header.Set("Content-Type", contentType)
	asked.Header.Set("Te", "trailers")
	if deadline, ok := ctx.Deadline(); ok {
		asked.Header.Set("Grpc-Timeout", strconv.FormatInt(max(time.Until(deadline).Milliseconds(), 1), 10)+"m")
	}
	if c.apiKey != "" {
		asked.Header.Set("Authorization", c.apiKey)
	}
	used := c.http.Load()
	answer, err := used.Do(asked)
	if err != nil {
		return nil, c.failed(used, err)
	}
	defer answer.Body.Close()
	if answer.StatusCode != http.StatusOK || !strings.HasPrefix(answer.Header.Get("Content-Type"), contentType) {
		err := fmt.Errorf("HTTP status %d with content of type %.100q, which is not gRPC: give the address of Cerberus' gRPC port", answer.StatusCode, answer.Header.Get("Content-Type"))
		if answer.StatusCode >= http.StatusInternalServerError { // of something in between
			err = fmt.Errorf("%w: %w", ErrUnavailable, err)
		}
		return nil, err
	}
	body, err := io.ReadAll(io.LimitReader(answer.Body, prefixBytes+maxAnswer+1))
	if err != nil {
		return nil, c.failed(used, err)
	}
	if len(body) > prefixBytes+maxAnswer {
		return nil, fmt.Errorf("the signer answers with more than %d bytes", maxAnswer)
	}
	if err := statusOf(answer); err != nil {
		return nil, err
	}
	return unframe(body)
}

// failed explains why there is no answer, without the URL. Unless it was given up, the next call opens another
// connection: this one may be dead, without anybody having told.
func (c *client) failed(used *http.Client, err error) error {
	if !errors.Is(err, context.Canceled) {
		c.http.CompareAndSwap(used, c.newHTTP())
	}
	if wrapped := (*url.Error)(nil); errors.As(err, &wrapped) {
		err = wrapped.Err
	}
	return fmt.Errorf("%w: see whether it runs and can be reached from here: %w", ErrUnavailable, err)
}

// frame puts its length before a message.
func frame(m message) []byte {
	return append(binary.BigEndian.AppendUint32([]byte{0}, uint32(len(m))), m...)
}

// unframe returns the one message of an answer.
func unframe(body []byte) (message, error) {
	if len(body) < prefixBytes || body[0] != 0 || int64(binary.BigEndian.Uint32(body[1:prefixBytes])) != int64(len(body)-prefixBytes) {
		return nil, errors.New("the signer does not answer with one message that is not compressed")
	}
	return message(body[prefixBytes:]), nil
}

// refusals are the status codes of gRPC that come again until somebody changes something, with the remedy.
var refusals = map[uint64]string{
	3:  "it takes other requests than Cerberus does: see which program answers there",        // INVALID_ARGUMENT
	5:  "load the key there, or correct cerberus.public_key",                                 // NOT_FOUND
	7:  "unlock the key there, or correct the API key in cerberus.api_key_file",              // PERMISSION_DENIED
	12: "give the address of Cerberus' gRPC port",                                            // UNIMPLEMENTED
	16: "correct the API key in cerberus.api_key_file, or cerberus.public_key that it is of", // UNAUTHENTICATED
}

// codeInternal is what Cerberus says where its database fails, and where it does not have or cannot decrypt a key.
const codeInternal = 13

// statusOf returns an error unless the call succeeded. The status is in the trailers, or among the headers
// where nothing else is answered.
func statusOf(answer *http.Response) error {
	from := answer.Trailer
	if len(from.Values("Grpc-Status")) == 0 {
		from = answer.Header
	}
	code, err := strconv.ParseUint(from.Get("Grpc-Status"), 10, 32)
	if err != nil {
		return errors.New("the signer answers without a status of gRPC")
	}
	if code == 0 {
		return nil
	}
	text := from.Get("Grpc-Message")
	if plain, err := url.PathUnescape(text); err == nil {
		text = plain
	}
	if remedy, refused := refusals[code]; refused {
		return fmt.Errorf("the signer refuses: %.200q (gRPC status %d): %s", text, code, remedy)
	}
	remedy := "see what is wrong there"
	if code == codeInternal {
		remedy = "see whether it has the key of cerberus.public_key, and whether that takes a password (cerberus.password_file)"
	}
	return fmt.Errorf("%w: it says %.200q (gRPC status %d): %s", ErrUnavailable, text, code, remedy)
}
