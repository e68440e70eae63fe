package operator

import (
	"context"
	"errors"

	"github.com/eigenshift/avs/operator/api"
	"github.com/eigenshift/avs/operator/webpage"
)

// page makes the operator's page. The AVS's panels have values as soon as the AVS is made.
func (o *process[T, R]) page() (*webpage.Page, error) {
	var panels []webpage.Panel
	for _, p := range o.avs.Panels {
		panels = append(panels, webpage.Panel{Name: p.Name, Title: p.Title, Template: p.Template, Values: o.self.panel(p.Name)})
	}
	return webpage.New(webpage.Config{Name: o.avs.Name, State: o.self.state, Panels: panels, Logger: o.logger})
}

// openPanels opens the AVS's panels.
func (o *process[T, R]) openPanels(r Runtime) {
	opened := make(map[string]func(context.Context) (any, error))
	for _, p := range o.avs.Panels {
		opened[p.Name] = p.Open(r)
	}
	o.self.take(func(p *parts) { p.panels = opened })
}

// panel returns what reads the values of a panel.
func (m *monitor) panel(name string) func(context.Context) (any, error) {
	return func(ctx context.Context) (any, error) {
		m.mu.Lock()
		read := m.parts.panels[name]
		m.mu.Unlock()
		if read == nil {
			return nil, errors.New("the operator has only started")
		}
		return read(ctx)
	}
}

// state is what the operator's page shows.
func (m *monitor) state(context.Context) webpage.State {
	self := m.keys.address
	report := m.report()
	s := api.StateOf(api.Abbreviated, report)
	s.Self, s.Facts = &self, report.Facts()
	return s
}
