package api

import (
	"context"
	"encoding/json"
	"net"
	"net/http"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/rs/zerolog"

	"github.com/eigenshift/avs/eigenshift/track"
	"github.com/eigenshift/avs/operator/certificates"
	"github.com/eigenshift/avs/operator/endpoint"
	"github.com/eigenshift/avs/operator/evidence"
	"github.com/eigenshift/avs/operator/observations"
)

// serve serves a report until the test ends.
func serve(t *testing.T, report func() Report, loops func() []Loop) *Server {
	t.Helper()
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	s := Serve(listener, Contents{
		Report: report, Loops: loops, Evidence: evidence.NewStore().Records, Observations: observations.NewBook().Records,
		Certificates: func(context.Context) (certificates.List, error) { return certificates.List{}, nil },
	}, zerolog.Nop())
	t.Cleanup(s.Close)
	return s
}

// with is a healthy report but for the conditions with these reasons.
func with(reasons ...track.Reason) Report {
	r := healthy()
	var held track.Conditions
	for _, reason := range reasons {
		held.Hold("", reason, "")
	}
	r.Conditions = held.List()
	return r
}

// What does not keep an operator from its work is said, and is healthy.
func TestHealth(t *testing.T) {
	for name, c := range map[string]struct {
		reasons []track.Reason
		healthy bool
		codes   string
	}{
		"well":                        {nil, true, ""},
		"no money":                    {[]track.Reason{track.NoFunds}, true, "no_funds"},
		"ejected, and it knows first": {[]track.Reason{track.NoLeader, track.NoFunds, track.Ejected}, false, "ejected no_funds no_leader"},
	} {
		r := with(c.reasons...)
		if h := r.health(); h.Healthy != c.healthy || strings.Join(h.Codes, " ") != c.codes || r.Ready() != c.healthy {
			t.Errorf("%s: %+v", name, h)
		}
	}
}

// Each condition belongs to one part of the work, by which both /readyz and EigenLayer's API
// tell it.
func TestEachConditionIsToldInOnePlace(t *testing.T) {
	var report Report
	s := serve(t, func() Report { return report }, func() []Loop { return nil })
	for _, kind := range track.Kinds() {
		t.Run(kind.Reason.Code, func(t *testing.T) {
			report = with(kind.Reason)
			ready, node, service := http.StatusOK, http.StatusPartialContent, http.StatusServiceUnavailable
			if kind.Unready {
				ready, node = http.StatusServiceUnavailable, http.StatusServiceUnavailable
			}
			if kind.Reason == track.Starting {
				node, service = http.StatusPartialContent, http.StatusPartialContent
			}
			status, body := get(t, s, "/readyz")
			var told Readiness
			if err := json.Unmarshal([]byte(body), &told); err != nil || status != ready || told.Ready == kind.Unready {
				t.Fatalf("/readyz %d, want %d, %v: %s", status, ready, err, body)
			}
			with := slices.DeleteFunc(slices.Clone(told.Checks), func(c Check) bool { return len(c.Reasons) == 0 })
			if len(told.Checks) != len(areas) || len(with) != 1 || with[0].Ready == kind.Unready || with[0].Reasons[0].Code != kind.Reason.Code || with[0].Reasons[0].Long == "" {
				t.Fatalf("told by %d of %d checks: %s", len(with), len(told.Checks), body)
			}
			if status, _ := get(t, s, "/eigen/node/health"); status != node {
				t.Errorf("/eigen/node/health %d, want %d", status, node)
			}
			if status, _ := get(t, s, "/eigen/node/services/"+with[0].Name+"/health"); status != service {
				t.Errorf("health of service %s %d, want %d", with[0].Name, status, service)
			}
		})
	}
}

// EigenLayer's specification of a node's API, request by request.
func TestNodeAPI(t *testing.T) {
	report := healthy()
	report.Version = "v1.2.3"
	report.Node = endpoint.Status{Endpoints: []endpoint.Endpoint{{Name: "secret.example", Healthy: true}, {Name: "other.example"}}}
	s := serve(t, func() Report { return report }, func() []Loop { return nil })
	for path, want := range map[string]struct {
		status int
		body   string
	}{
		"/eigen/node":                            {http.StatusOK, `{"node_name":"price-oracle","spec_version":"v0.0.1","node_version":"v1.2.3"}`},
		"/eigen/node?version=0.0.1":              {http.StatusOK, `{"node_name":"price-oracle","spec_version":"v0.0.1","node_version":"v1.2.3"}`},
		"/eigen/node?version=0.0.2":              {http.StatusNotFound, `{"message":"API version not found"}`},
		"/eigen/node/health?version=9":           {http.StatusNotFound, `{"message":"API version not found"}`},
		"/eigen/node/health":                     {http.StatusPartialContent, ""},
		"/eigen/node/services/disk/health":       {http.StatusOK, ""},
		"/eigen/node/services/endpoint-1/health": {http.StatusOK, ""},
		"/eigen/node/services/endpoint-2/health": {http.StatusServiceUnavailable, ""},
		"/eigen/node/services/endpoint-3/health": {http.StatusNotFound, ""},
	} {
		status, body := get(t, s, path)
		if compact := strings.Join(strings.Fields(body), ""); status != want.status || compact != strings.ReplaceAll(want.body, " ", "") {
			t.Errorf("%s: %d %s, want %d %s", path, status, body, want.status, want.body)
		}
	}
	status, body := get(t, s, "/eigen/node/services")
	var told Services
	if err := json.Unmarshal([]byte(body), &told); err != nil || status != http.StatusOK || len(told.Services) != len(areas)+2 {
		t.Fatalf("%d, %v: %s", status, err, body)
	}
	last := told.Services[len(told.Services)-1]
	if last != (Service{"endpoint-2", "Ethereum endpoint 2", "One of the Ethereum endpoints", Down}) || told.Services[0].Status != Up {
		t.Errorf("services %+v", told.Services)
	}
	if strings.Contains(body, "example") {
		t.Errorf("it names the operator's providers: %s", body)
	}
	report.Node.Endpoints[1].Healthy = true
	if status, _ := get(t, s, "/eigen/node/health"); status != http.StatusOK {
		t.Errorf("health of a healthy node: %d", status)
	}
	report.Conditions = with(track.Starting).Conditions
	if status, _ := get(t, s, "/eigen/node/services/registration/health"); status != http.StatusPartialContent {
		t.Errorf("a service of which nothing is known yet: %d", status)
	}
}

// An operator whose loop hangs is not alive, also when the loop holds what reports wait for.
func TestLife(t *testing.T) {
	for name, c := range map[string]struct {
		loops  []Loop
		status int
	}{
		"all at rest":         {[]Loop{{Name: "monitor"}, {Name: "engine"}}, http.StatusOK},
		"one in a long round": {[]Loop{{Name: "monitor", Busy: stuckAfter - time.Second}, {Name: "engine"}}, http.StatusOK},
		"one is stuck":        {[]Loop{{Name: "monitor"}, {Name: "engine", Busy: stuckAfter}}, http.StatusServiceUnavailable},
	} {
		s := serve(t, func() Report { t.Error("it waits for a report"); return Report{} }, func() []Loop { return c.loops })
		status, body := get(t, s, "/healthz")
		var told Life
		if err := json.Unmarshal([]byte(body), &told); err != nil || status != c.status || told.Alive != (c.status == http.StatusOK) || len(told.Loops) != 2 || told.Loops[0].Loop != "monitor" {
			t.Errorf("%s: %d, %v: %s", name, status, err, body)
		}
	}
}
