package webpage

import (
	"context"
	"fmt"
	"regexp"
)

// Panel is what an AVS adds to the page.
type Panel struct {
	Name  string // in lower case: letters, digits, dashes
	Title string
	// Template is HTML of the AVS's own, never made of values: those go into it in the
	// browser, as text. Attributes say where:
	//
	//	data-text="path"   the text of the element
	//	data-each="path"   the element's one child, once for each item of a list
	//	data-if="path"     the element shows while the value is neither missing, false, 0 nor empty
	//	data-is="path"     the attribute data-value has the value, for styles
	//	data-chart="path"  a chart: see Chart
	//
	// A path is names with dots between them; "." is the value itself. In a devnet's
	// panel, a form with data-post="path" sends its fields, as JSON, to that path of the
	// devnet's own world; a field with data-field="path" has that value.
	Template string
	// Values returns what goes into the template: anything that becomes JSON. It is called
	// while somebody looks, at most once for each block.
	Values func(context.Context) (any, error)
}

var panelName = regexp.MustCompile(`^[a-z][a-z0-9-]{0,31}$`)

// check reports what is wrong with panels.
func check(panels []Panel) error {
	names := make(map[string]bool)
	for _, p := range panels {
		switch {
		case !panelName.MatchString(p.Name):
			return fmt.Errorf("panel %q: a name has small letters, digits and dashes, at most 32", p.Name)
		case names[p.Name]:
			return fmt.Errorf("panel %q: there are two of that name", p.Name)
		case p.Title == "" || p.Template == "" || p.Values == nil:
			return fmt.Errorf("panel %q: it needs a title, a template and values", p.Name)
		}
		names[p.Name] = true
	}
	return nil
}

// Chart is lines over time, as data-chart draws it.
type Chart struct {
	Title string `json:"title"`
	Unit  string `json:"unit,omitempty"`
	Lines []Line `json:"lines"`
}

// Line is one of a chart. Lines that are marked Band show as the band between the lowest and
// the highest of them, with a thin line each. A value of one that is marked Holds holds until the
// next.
type Line struct {
	Name   string  `json:"name"`
	Band   bool    `json:"band,omitempty"`
	Holds  bool    `json:"holds,omitempty"`
	Points []Point `json:"points"` // by time
}

// Point is a value at a time, in unix seconds.
type Point [2]float64
