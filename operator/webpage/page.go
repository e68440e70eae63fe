package webpage

import (
	"bytes"
	"context"
	"embed"
	"fmt"
	"html/template"
	"io/fs"
	"net/http"
	"path"
	"sync"
	"time"

	"github.com/rs/zerolog"
)

//go:embed assets
var assets embed.FS

// types are those of the page's files.
var types = map[string]string{".css": "text/css; charset=utf-8", ".js": "text/javascript; charset=utf-8"}

// policy lets the page have what this server has, and nothing else.
const policy = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data:; " +
	"frame-ancestors 'none'; base-uri 'none'; form-action 'none'"

// Config says what a page shows.
type Config struct {
	Name string // of the AVS
	// State is asked for while somebody watches; the page adds the values of the panels.
	State  func(context.Context) State
	Panels []Panel
	// Devnet is set for a page with actions.
	Devnet *Devnet
	Logger zerolog.Logger
}

// Devnet is what can be done to a devnet.
type Devnet struct {
	Lies []Lie
	// Call is how a task is requested; empty: it cannot be.
	Call, Example string
}

// Lie is a kind of lies that an operator can tell.
type Lie struct{ Kind, Text string }

// Page serves a page. Close it.
type Page struct {
	*Stream
	index []byte
	mux   *http.ServeMux
}

// New returns a page.
func New(cfg Config) (*Page, error) {
	if err := check(cfg.Panels); err != nil {
		return nil, err
	}
	index, err := render(cfg)
	if err != nil {
		return nil, err
	}
	panels := &readings{panels: cfg.Panels, logger: cfg.Logger}
	p := &Page{index: index, mux: http.NewServeMux()}
	p.Stream = newStream(func(ctx context.Context) State {
		state := cfg.State(ctx)
		state.Panels = panels.read(ctx, state.Head)
		return state
	}, cfg.Logger)
	p.mux.HandleFunc("GET /{$}", p.serveIndex)
	p.mux.Handle("GET /page/events", p.Stream)
	p.mux.HandleFunc("GET /page/{file}", p.serveFile)
	return p, nil
}

// render makes the page of its template. What the AVS's templates are is up to the AVS.
func render(cfg Config) ([]byte, error) {
	index, err := template.ParseFS(assets, "assets/index.html")
	if err != nil {
		return nil, fmt.Errorf("parse page: %w", err)
	}
	type panel struct {
		Name, Title string
		Template    template.HTML
	}
	values := struct {
		Name   string
		Devnet *Devnet
		Panels []panel
	}{Name: cfg.Name, Devnet: cfg.Devnet}
	for _, p := range cfg.Panels {
		values.Panels = append(values.Panels, panel{p.Name, p.Title, template.HTML(p.Template)})
	}
	var out bytes.Buffer
	if err := index.Execute(&out, values); err != nil {
		return nil, fmt.Errorf("render page: %w", err)
	}
	return out.Bytes(), nil
}

// Patterns are what of a server the page takes.
func Patterns() []string { return []string{"GET /{$}", "GET /page/"} }

// ServeHTTP implements [http.Handler].
func (p *Page) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	h := w.Header()
	h.Set("Content-Security-Policy", policy)
	h.Set("X-Content-Type-Options", "nosniff")
	h.Set("Referrer-Policy", "no-referrer")
	h.Set("Cross-Origin-Opener-Policy", "same-origin")
	h.Set("Cross-Origin-Resource-Policy", "same-origin")
	h.Set("Cache-Control", "no-store") // another version may serve at the same address
	p.mux.ServeHTTP(w, r)
}

func (p *Page) serveIndex(w http.ResponseWriter, _ *http.Request) {
	w.Header().Set("Content-Type", "text/html; charset=utf-8")
	_, _ = w.Write(p.index) // a client that went away is no matter
}

func (p *Page) serveFile(w http.ResponseWriter, r *http.Request) {
	name := r.PathValue("file")
	kind, known := types[path.Ext(name)]
	content, err := fs.ReadFile(assets, path.Join("assets", name))
	if !known || err != nil {
		http.NotFound(w, r)
		return
	}
	w.Header().Set("Content-Type", kind)
	_, _ = w.Write(content)
}

// readTimeout bounds the reading of one panel's values.
const readTimeout = 5 * time.Second

// readings are the values of panels at the newest block.
type readings struct {
	panels []Panel
	logger zerolog.Logger

	mu     sync.Mutex // held while values are read; guards what follows
	at     Head
	values map[string]any
}

// read returns the values of all panels, read anew when there is a new block. A panel whose
// values cannot be read has none.
func (r *readings) read(ctx context.Context, head Head) map[string]any {
	r.mu.Lock()
	defer r.mu.Unlock()
	if r.values != nil && head == r.at {
		return r.values
	}
	values := make(map[string]any, len(r.panels))
	for _, p := range r.panels {
		bounded, cancel := context.WithTimeout(ctx, readTimeout)
		value, err := p.Values(bounded)
		cancel()
		if err != nil {
			r.logger.Debug().Err(err).Str("panel", p.Name).Msg("values of a panel of the page are not known")
			continue
		}
		values[p.Name] = value
	}
	r.at, r.values = head, values
	return values
}
