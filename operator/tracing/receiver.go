package tracing

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/url"
	"strings"
	"time"
)

// Receiver is where traces go.
type Receiver struct {
	url     string
	headers map[string]string
}

const (
	// tracesPath is where a receiver takes traces.
	tracesPath = "/v1/traces"
	// sending bounds how long a receiver may take.
	sending = 10 * time.Second
)

// Receive returns the receiver that the configuration names, or else the standard variables of
// OpenTelemetry; nil when none of them does. Headers are those of the variables.
func Receive(endpoint string, environment func(string) string) (*Receiver, error) {
	if environment("OTEL_SDK_DISABLED") == "true" {
		return nil, nil
	}
	field := "trace.otlp_endpoint"
	if endpoint == "" {
		field = "OTEL_EXPORTER_OTLP_ENDPOINT"
		endpoint = environment(field)
	}
	if exact := environment("OTEL_EXPORTER_OTLP_TRACES_ENDPOINT"); exact != "" && field != "trace.otlp_endpoint" {
		field, endpoint = "OTEL_EXPORTER_OTLP_TRACES_ENDPOINT", exact
	}
	if endpoint == "" {
		return nil, nil
	}
	u, err := url.Parse(endpoint)
	if err != nil || u.Host == "" || u.Scheme != "http" && u.Scheme != "https" {
		return nil, fmt.Errorf("%s: it is no URL of a receiver: give one such as http://127.0.0.1:4318", field)
	}
	if field != "OTEL_EXPORTER_OTLP_TRACES_ENDPOINT" && !strings.HasSuffix(u.Path, tracesPath) {
		u.Path = strings.TrimSuffix(u.Path, "/") + tracesPath
	}
	headers, err := headersOf(environment)
	return &Receiver{url: u.String(), headers: headers}, err
}

func headersOf(environment func(string) string) (map[string]string, error) {
	headers := make(map[string]string)
	for _, name := range []string{"OTEL_EXPORTER_OTLP_HEADERS", "OTEL_EXPORTER_OTLP_TRACES_HEADERS"} {
		for pair := range strings.SplitSeq(environment(name), ",") {
			if strings.TrimSpace(pair) == "" {
				continue
			}
			key, value, is := strings.Cut(pair, "=")
			value, err := url.PathUnescape(strings.TrimSpace(value))
			if !is || err != nil {
				return nil, fmt.Errorf("%s: write it as name=value,name=value", name)
			}
			headers[strings.TrimSpace(key)] = value
		}
	}
	return headers, nil
}

// errRefused says that sending the same again is in vain.
var errRefused = errors.New("the receiver refuses them")

// send hands an encoded request to the receiver.
func (r *Receiver) send(ctx context.Context, body []byte) error {
	ctx, cancel := context.WithTimeout(ctx, sending)
	defer cancel()
	req, err := http.NewRequestWithContext(ctx, http.MethodPost, r.url, bytes.NewReader(body))
	if err != nil {
		return err
	}
	for name, value := range r.headers {
		req.Header.Set(name, value)
	}
	req.Header.Set("Content-Type", "application/x-protobuf")
	resp, err := http.DefaultClient.Do(req)
	if err != nil {
		var inner *url.Error
		if errors.As(err, &inner) {
			err = inner.Err // the URL may hold a token
		}
		return err
	}
	defer resp.Body.Close()
	_, _ = io.CopyN(io.Discard, resp.Body, 64<<10) // so that the connection is used again
	switch {
	case resp.StatusCode/100 == 2:
		return nil
	case resp.StatusCode == http.StatusTooManyRequests, resp.StatusCode >= http.StatusBadGateway:
		return fmt.Errorf("HTTP status %s", resp.Status)
	default:
		return fmt.Errorf("%w: HTTP status %s", errRefused, resp.Status)
	}
}
