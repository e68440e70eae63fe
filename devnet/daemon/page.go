package daemon

import (
	"context"
	"fmt"
	"strings"

	"github.com/eigenshift/avs/devnet/cluster"
	"github.com/eigenshift/avs/devnet/liar"
	"github.com/eigenshift/avs/devnet/view"
	"github.com/eigenshift/avs/operator/faults"
	"github.com/eigenshift/avs/operator/webpage"
)

// page makes the devnet's page, and returns how what it looks through is closed.
func (d *devnet) page(ctx context.Context) (*webpage.Page, func() error, error) {
	seen, err := view.Open(ctx, d.network, d.deployed, d.cluster.Status, d.logger)
	if err != nil {
		return nil, nil, err
	}
	closed := func() error { seen.Close(); return nil }
	cfg := webpage.Config{Name: d.network.Name, State: seen.State, Devnet: d.offers(), Logger: d.logger}
	if d.network.Panels != nil {
		if cfg.Panels, err = d.network.Panels(ctx, d.site, d.deployed); err != nil {
			seen.Close()
			return nil, nil, fmt.Errorf("panels of the page: %w", err)
		}
	}
	page, err := webpage.New(cfg)
	if err != nil {
		seen.Close()
	}
	return page, closed, err
}

// offers are the actions of the page that depend on the devnet.
func (d *devnet) offers() *webpage.Devnet {
	offers := new(webpage.Devnet)
	for _, kind := range faults.Kinds() {
		offers.Lies = append(offers.Lies, webpage.Lie{Kind: string(kind), Text: kind.Does()})
	}
	if call := d.network.Call; call != nil {
		offers.Call, offers.Example = call.Arguments, strings.Join(call.Example, " ")
	}
	return offers
}

// liar returns the program of an operator that tells lies of a kind.
func (d *devnet) liar(ctx context.Context, name string) (*cluster.Program, error) {
	kind, err := faults.Kind(name)
	if err != nil {
		return nil, err
	}
	p := &cluster.Program{Liar: kind}
	return p, liar.Find(ctx, p, d.options.Binary)
}
