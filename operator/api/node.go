package api

import (
	"fmt"
	"net/http"
	"slices"
	"strings"

	"github.com/eigenshift/avs/eigenshift/track"
)

// EigenLayer's API of a node, which operators' tools of any AVS ask:
// https://docs.eigenlayer.xyz/eigenlayer/avs-guides/spec/api. Package nodeapi of eigensdk-go
// has a listener and a signal handler of its own, and state without a lock.

// nodeVersion is the version of the specification that is served.
const nodeVersion = "v0.0.1"

// Node is what /eigen/node answers.
type Node struct {
	Name        string `json:"node_name"`
	SpecVersion string `json:"spec_version"`
	Version     string `json:"node_version"`
}

// Services is what /eigen/node/services answers.
type Services struct {
	Services []Service `json:"services"`
}

// Service is something that the operator's work rests on. Its endpoints are numbered: their
// hosts are the operator's own affair.
type Service struct {
	ID          string        `json:"id"`
	Name        string        `json:"name"`
	Description string        `json:"description"`
	Status      ServiceStatus `json:"status"`
}

// ServiceStatus is how a service does.
type ServiceStatus string

// The states of a service.
const (
	Up           ServiceStatus = "Up"
	Down         ServiceStatus = "Down"
	Initializing ServiceStatus = "Initializing"
)

// code is the HTTP status that says it.
func (s ServiceStatus) code() int {
	return map[ServiceStatus]int{Up: http.StatusOK, Initializing: http.StatusPartialContent, Down: http.StatusServiceUnavailable}[s]
}

func (r Report) services() []Service {
	starting := slices.ContainsFunc(r.Conditions, isStarting)
	var list []Service
	for _, a := range areas {
		s := Service{ID: a.id, Name: a.name, Description: a.description, Status: Up}
		failing := slices.DeleteFunc(a.of(r.Conditions), isStarting)
		switch {
		case len(failing) > 0:
			s.Status = Down
		case starting:
			s.Status = Initializing
		}
		list = append(list, s)
	}
	for i, e := range r.Node.Endpoints {
		s := Service{ID: fmt.Sprintf("endpoint-%d", i+1), Name: fmt.Sprintf("Ethereum endpoint %d", i+1), Description: "One of the Ethereum endpoints", Status: Up}
		if !e.Healthy {
			s.Status = Down
		}
		list = append(list, s)
	}
	return list
}

// nodeHealth is 503 while something keeps the operator from its work, and 206 while it starts
// or something else is wrong.
func (r Report) nodeHealth() int {
	unready := func(c track.Condition) bool { return c.Unready && !isStarting(c) }
	up := func(s Service) bool { return s.Status == Up }
	switch services := r.services(); {
	case slices.ContainsFunc(r.Conditions, unready):
		return http.StatusServiceUnavailable
	case slices.ContainsFunc(services, func(s Service) bool { return !up(s) }):
		return http.StatusPartialContent
	default:
		return http.StatusOK
	}
}

// message is what the specification wants in the answer to a mistake.
type message struct {
	Message string `json:"message"`
}

// handleNode adds EigenLayer's API of a node.
func handleNode(mux *http.ServeMux, report func() Report) {
	handle := func(path string, serve http.HandlerFunc) {
		mux.HandleFunc("GET /eigen/node"+path, func(w http.ResponseWriter, r *http.Request) {
			if version := r.URL.Query().Get("version"); version != "" && "v"+strings.TrimPrefix(version, "v") != nodeVersion {
				answer(w, http.StatusNotFound, message{"API version not found"})
				return
			}
			serve(w, r)
		})
	}
	handle("", func(w http.ResponseWriter, _ *http.Request) {
		r := report()
		answer(w, http.StatusOK, Node{Name: r.Name, SpecVersion: nodeVersion, Version: r.Version})
	})
	handle("/health", func(w http.ResponseWriter, _ *http.Request) { w.WriteHeader(report().nodeHealth()) })
	handle("/services", func(w http.ResponseWriter, _ *http.Request) {
		answer(w, http.StatusOK, Services{report().services()})
	})
	handle("/services/{id}/health", func(w http.ResponseWriter, r *http.Request) {
		services := report().services()
		i := slices.IndexFunc(services, func(s Service) bool { return s.ID == r.PathValue("id") })
		if i < 0 {
			w.WriteHeader(http.StatusNotFound)
			return
		}
		w.WriteHeader(services[i].Status.code())
	})
}
