// Package ops tests what operators are watched and run with, the folder deploy: rules and dashboards by a
// real Prometheus that scrapes a real devnet, the systemd unit by systemd. `make test-ops` runs it.
package ops
