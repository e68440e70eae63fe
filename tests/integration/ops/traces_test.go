package ops

import (
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"sync"
	"testing"

	otlp "go.opentelemetry.io/proto/otlp/trace/v1"
	"google.golang.org/protobuf/proto"
)

// receiver takes traces as a collector of OpenTelemetry does, over HTTP.
type receiver struct {
	mu     sync.Mutex
	traces map[string]map[string]map[string]bool // names of spans, by trace and service.instance.id
}

// receiveTraces starts a receiver that operators started from now on send their traces to.
func receiveTraces(t *testing.T) *receiver {
	t.Helper()
	r := &receiver{traces: make(map[string]map[string]map[string]bool)}
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, req *http.Request) {
		body, err := io.ReadAll(req.Body)
		var request otlp.TracesData // the same on the wire as ExportTraceServiceRequest
		if err == nil {
			err = proto.Unmarshal(body, &request)
		}
		if err != nil || req.URL.Path != "/v1/traces" {
			w.WriteHeader(http.StatusBadRequest)
			return
		}
		r.take(&request)
	}))
	t.Cleanup(server.Close)
	t.Setenv("OTEL_EXPORTER_OTLP_ENDPOINT", server.URL)
	return r
}

func (r *receiver) take(request *otlp.TracesData) {
	r.mu.Lock()
	defer r.mu.Unlock()
	for _, resource := range request.ResourceSpans {
		instance := ""
		for _, a := range resource.Resource.Attributes {
			if a.Key == "service.instance.id" {
				instance = a.Value.GetStringValue()
			}
		}
		for _, scope := range resource.ScopeSpans {
			for _, s := range scope.Spans {
				trace := string(s.TraceId)
				if r.traces[trace] == nil {
					r.traces[trace] = make(map[string]map[string]bool)
				}
				if r.traces[trace][instance] == nil {
					r.traces[trace][instance] = make(map[string]bool)
				}
				r.traces[trace][instance][s.Name] = true
			}
		}
	}
}

// requireJoined waits for a trace that has the spans of so many operators: each has signed, and one of them
// has collected and submitted.
func (r *receiver) requireJoined(t *testing.T, operators int) {
	t.Helper()
	await(t, "a trace of one task on all operators", func() error {
		r.mu.Lock()
		defer r.mu.Unlock()
		for _, byOperator := range r.traces {
			signed, led := 0, 0
			for _, names := range byOperator {
				if names["sign"] && names["settle"] {
					signed++
				}
				if names["collect"] && names["submit"] {
					led++
				}
			}
			if signed == operators && led > 0 {
				return nil
			}
		}
		return fmt.Errorf("none of %d traces is", len(r.traces))
	})
}
