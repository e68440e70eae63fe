package tracing

import (
	"bytes"
	"context"
	"io"
	"net/http"
	"net/http/httptest"
	"slices"
	"strings"
	"sync"
	"sync/atomic"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/rs/zerolog"
	otlp "go.opentelemetry.io/proto/otlp/trace/v1"
	"google.golang.org/protobuf/proto"

	"github.com/eigenshift/avs/eigenshift"
	"github.com/eigenshift/avs/eigenshift/track"
)

// receiver takes traces as a collector does.
type receiver struct {
	*httptest.Server
	mu    sync.Mutex
	spans map[string][]*otlp.Span // by service.instance.id
}

func receive(t *testing.T) *receiver {
	t.Helper()
	r := &receiver{spans: make(map[string][]*otlp.Span)}
	mux := http.NewServeMux()
	mux.HandleFunc("POST /v1/traces", func(_ http.ResponseWriter, req *http.Request) {
		body, err := io.ReadAll(req.Body)
		var request otlp.TracesData // the same on the wire as ExportTraceServiceRequest
		if err == nil {
			err = proto.Unmarshal(body, &request)
		}
		if err != nil || req.Header.Get("Content-Type") != "application/x-protobuf" {
			t.Errorf("%v, %s", err, req.Header)
		}
		r.mu.Lock()
		defer r.mu.Unlock()
		for _, resource := range request.ResourceSpans {
			for _, a := range resource.Resource.Attributes {
				if a.Key != "service.instance.id" {
					continue
				}
				for _, scope := range resource.ScopeSpans {
					r.spans[a.Value.GetStringValue()] = append(r.spans[a.Value.GetStringValue()], scope.Spans...)
				}
			}
		}
	})
	r.Server = httptest.NewServer(mux)
	t.Cleanup(r.Close)
	return r
}

func configuration(t *testing.T, endpoint string, operator byte, environment map[string]string) Config {
	t.Helper()
	receiver, err := Receive(endpoint, func(name string) string { return environment[name] })
	if err != nil {
		t.Fatal(err)
	}
	return Config{
		Receiver: receiver, Program: "price-oracle", Version: "v1.2.3", Operator: common.Address{operator}, ChainID: 31337,
		TaskManager: common.Address{9}, Logger: zerolog.Nop(),
	}
}

// follow exports what a tracker has, as an operator that stops does.
func follow(t *testing.T, cfg Config, tracker *track.Tracker) *Exporter {
	t.Helper()
	x := New(cfg)
	ctx, stop := context.WithCancel(t.Context())
	looks := 0
	x.Follow(ctx, func() []track.Task {
		if looks++; looks == 2 { // which exports nothing again
			stop()
		}
		return tracker.Snapshot().Tasks
	})
	stop()
	return x
}

// Spans of a task on two operators are of one trace, and say what each has seen.
func TestOperatorsShareATrace(t *testing.T) {
	r := receive(t)
	var leader, follower track.Tracker
	for _, s := range []track.Step{track.Open, track.Sign, track.Collect, track.Certify, track.Submit, track.Settle, track.Record} {
		leader.Reached(42, s)
	}
	leader.Reached(43, track.Open) // has not ended
	follower.Reached(42, track.Open)
	follower.Asked(42, &eigenshift.OperatorSet{Operators: []eigenshift.Operator{{Address: common.Address{7}}}})
	follower.Reached(42, track.Expire)
	follow(t, configuration(t, r.URL, 1, nil), &leader)
	follow(t, configuration(t, r.URL+"/v1/traces", 2, nil), &follower)

	want := TraceID(31337, common.Address{9}, 42)
	for operator, steps := range map[byte][]string{1: {"open", "sign", "collect", "certify", "submit", "settle", "record"}, 2: {"open", "expire"}} {
		spans := r.spans[common.Address{operator}.Hex()]
		if len(spans) != len(steps)+1 {
			t.Fatalf("operator %d: %d spans, want %d: %v", operator, len(spans), len(steps)+1, spans)
		}
		i := slices.IndexFunc(spans, func(s *otlp.Span) bool { return s.Name == "task 42" })
		if i < 0 {
			t.Fatalf("operator %d: no span of the task", operator)
		}
		whole := spans[i]
		spans = slices.Delete(spans, i, i+1)
		slices.SortStableFunc(spans, func(a, b *otlp.Span) int { return int(a.EndTimeUnixNano) - int(b.EndTimeUnixNano) })
		end := whole.StartTimeUnixNano
		for i, s := range spans {
			if !bytes.Equal(s.TraceId, want[:]) || !bytes.Equal(s.ParentSpanId, whole.SpanId) || s.Name != steps[i] || s.StartTimeUnixNano != end {
				t.Errorf("operator %d: step %d is %v, want %s in trace %s", operator, i, s, steps[i], want)
			}
			end = s.EndTimeUnixNano
		}
		if !bytes.Equal(whole.TraceId, want[:]) || len(whole.ParentSpanId) > 0 || whole.EndTimeUnixNano != end {
			t.Errorf("operator %d: %v", operator, whole)
		}
		if given := whole.Status.GetCode() == otlp.Status_STATUS_CODE_ERROR; given != (operator == 2) || (len(whole.Events) == 1) != (operator == 2) {
			t.Errorf("operator %d: status %v, events %v", operator, whole.Status, whole.Events)
		}
	}
}

func TestTraceIDsDiffer(t *testing.T) {
	one := TraceID(1, common.Address{1}, 1)
	for _, other := range [][16]byte{TraceID(2, common.Address{1}, 1), TraceID(1, common.Address{2}, 1), TraceID(1, common.Address{1}, 2)} {
		if other == one || other == [16]byte{} {
			t.Errorf("%x and %x", one, other)
		}
	}
}

// Without a receiver there are no traces. The standard variables name one, too.
func TestReceivers(t *testing.T) {
	const here, there = "http://127.0.0.1:4318", "https://there.example"
	for name, c := range map[string]struct {
		endpoint    string
		environment map[string]string
		url, fails  string
	}{
		"none":                  {},
		"of the configuration":  {endpoint: here, url: here + "/v1/traces"},
		"with a slash":          {endpoint: here + "/", url: here + "/v1/traces"},
		"below a path":          {endpoint: here + "/otlp", url: here + "/otlp/v1/traces"},
		"the configuration's":   {endpoint: here, environment: map[string]string{"OTEL_EXPORTER_OTLP_TRACES_ENDPOINT": there}, url: here + "/v1/traces"},
		"of a variable":         {environment: map[string]string{"OTEL_EXPORTER_OTLP_ENDPOINT": there}, url: there + "/v1/traces"},
		"of the exact variable": {environment: map[string]string{"OTEL_EXPORTER_OTLP_ENDPOINT": here, "OTEL_EXPORTER_OTLP_TRACES_ENDPOINT": there + "/x"}, url: there + "/x"},
		"turned off":            {endpoint: here, environment: map[string]string{"OTEL_SDK_DISABLED": "true"}},
		"no URL":                {environment: map[string]string{"OTEL_EXPORTER_OTLP_ENDPOINT": "localhost:4318"}, fails: "OTEL_EXPORTER_OTLP_ENDPOINT"},
		"no headers":            {endpoint: here, environment: map[string]string{"OTEL_EXPORTER_OTLP_HEADERS": "secret"}, fails: "OTEL_EXPORTER_OTLP_HEADERS"},
	} {
		r, err := Receive(c.endpoint, func(name string) string { return c.environment[name] })
		switch {
		case c.fails != "":
			if err == nil || !strings.Contains(err.Error(), c.fails) || strings.Contains(err.Error(), "secret") {
				t.Errorf("%s: %v", name, err)
			}
		case err != nil || (r == nil) != (c.url == "") || r != nil && r.url != c.url:
			t.Errorf("%s: %+v, %v, want %q", name, r, err, c.url)
		}
	}
}

// What a receiver refuses is dropped, and waits for one that is down; either is told of once.
func TestReceiversThatFail(t *testing.T) {
	for status, waiting := range map[int]int{http.StatusNotFound: 0, http.StatusServiceUnavailable: 1} {
		var token atomic.Value
		failing := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			token.Store(r.Header.Get("Authorization"))
			w.WriteHeader(status)
		}))
		t.Cleanup(failing.Close)
		var log bytes.Buffer
		cfg := configuration(t, failing.URL, 1, map[string]string{"OTEL_EXPORTER_OTLP_HEADERS": "Authorization=Bearer%20x"})
		cfg.Logger = zerolog.New(&log)
		var tracker track.Tracker
		tracker.Reached(1, track.Open)
		tracker.Reached(1, track.Expire)
		x := follow(t, cfg, &tracker)
		if n := strings.Count(log.String(), "traces are not sent"); n != 1 || len(x.waiting) != waiting {
			t.Errorf("status %d: told %d times, %d tasks wait: %s", status, n, len(x.waiting), log.String())
		}
		if token.Load() != "Bearer x" {
			t.Errorf("header %v", token.Load())
		}
	}
}
