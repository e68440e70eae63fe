// Package panel is what the price oracle adds to the page of an operator and of a devnet:
// prices that have settled, beside what their sources say.
package panel

import (
	"cmp"
	"context"
	"fmt"
	"strconv"
	"strings"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/eigenshift/avs/operator"
	"github.com/eigenshift/avs/operator/webpage"
	priceoracle "github.com/eigenshift/avs/price-oracle"
	"github.com/eigenshift/avs/price-oracle/onchain"
)

// Name and Title of the panel.
const (
	Name  = "prices"
	Title = "Prices"
)

// keptPoints is how many points a line has at most.
const keptPoints = 300

// Operators is the panel of an operator's page.
func Operators() operator.Panel {
	return operator.Panel{Name: Name, Title: Title, Template: Template(""), Open: func(r operator.Runtime) func(context.Context) (any, error) {
		oracle := onchain.New(r.Node.Client(), r.Config.Contracts.TaskManager)
		return New(oracle, common.HexToAddress(r.Config.AVS[priceoracle.SourceReaderSetting]), r.Node).Values
	}}
}

// Prices are the values of the panel. They remember what they have seen.
type Prices struct {
	oracle *onchain.Oracle
	reader common.Address
	logs   onchain.Logs

	mu    sync.Mutex // held while values are read; guards what follows
	lines map[string]*line
	past  map[string]bool // feeds whose earlier prices were looked for
}

// New returns the prices of an oracle, whose sources a SourceReader reads. What settled before is
// looked for in logs.
func New(oracle *onchain.Oracle, reader common.Address, logs onchain.Logs) *Prices {
	return &Prices{oracle: oracle, reader: reader, logs: logs, lines: make(map[string]*line), past: make(map[string]bool)}
}

// feed is what the template shows of one feed.
type feed struct {
	Name    string        `json:"name"`
	Price   string        `json:"price"`
	Note    string        `json:"note"`
	Chart   webpage.Chart `json:"chart"`
	Sources []source      `json:"sources"`
}

type source struct {
	Name  string `json:"name"`
	Price string `json:"price"`
	Age   string `json:"age"`
	Live  string `json:"live"` // yes or no
	Note  string `json:"note"` // why it does not count
}

// Values implements the values of [webpage.Panel].
func (p *Prices) Values(ctx context.Context) (any, error) {
	prices, err := p.oracle.Prices(ctx)
	if err != nil {
		return nil, err
	}
	p.mu.Lock()
	defer p.mu.Unlock()
	feeds := []feed{}
	for _, price := range prices {
		if !price.Feed.Active {
			continue
		}
		reading, err := p.oracle.Sources(ctx, p.reader, price.Feed.Name)
		if err != nil {
			return nil, err
		}
		p.recall(ctx, price)
		feeds = append(feeds, p.feed(price, reading))
	}
	return map[string]any{"feeds": feeds}, nil
}

// How much of the past is looked for, and how long that may take.
const (
	recalled       = 40
	recallPatience = 3 * time.Second
)

// recall adds what settled before anybody looked, once. A node that does not have it, or is slow,
// leaves the chart to begin now. The lock is held.
func (p *Prices) recall(ctx context.Context, price onchain.Price) {
	if p.past[price.Feed.Name] || price.Round == nil {
		return
	}
	p.past[price.Feed.Name] = true
	ctx, cancel := context.WithTimeout(ctx, recallPatience)
	defer cancel()
	history, err := p.oracle.History(ctx, p.logs, price.Feed.Name, recalled)
	if err != nil {
		return
	}
	for _, update := range history.Updates {
		p.line(price.Feed.Name, settled).add(float64(update.UpdatedAt), update.String())
	}
}

// settled is the line of what settled.
const settled = "settled"

// feed describes a feed, and adds to its lines. The lock is held.
func (p *Prices) feed(price onchain.Price, r onchain.Reading) feed {
	name := price.Feed.Name
	f := feed{Name: name, Price: "no price yet", Chart: webpage.Chart{Title: name}, Sources: []source{}}
	if price.Round != nil {
		f.Price = trimmed(price.String())
		f.Note = fmt.Sprintf("round %s, its oldest source %d s old", price.Round, price.Age())
		p.line(name, settled).add(float64(price.UpdatedAt), price.String())
	}
	for i, seen := range r.Observations {
		label := seen.Source.String()
		if same := sameName(price.Feed.Sources, i); same > 1 {
			label = fmt.Sprintf("%s %d", label, same)
		}
		described := source{Name: label, Price: trimmed(seen.String()), Age: "never", Live: "yes"}
		if seen.UpdatedAt != 0 {
			described.Age = fmt.Sprintf("%d s", r.Block.Time-min(r.Block.Time, uint64(seen.UpdatedAt)))
		}
		if seen.Live {
			p.line(name, label).add(float64(r.Block.Time), seen.String())
		} else {
			described.Live, described.Note = "no", seen.Reason
		}
		f.Sources = append(f.Sources, described)
		f.Chart.Lines = append(f.Chart.Lines, webpage.Line{Name: label, Band: true, Points: p.line(name, label).points})
	}
	f.Chart.Lines = append(f.Chart.Lines, webpage.Line{Name: settled, Holds: true, Points: p.line(name, settled).points})
	return f
}

// shownDecimals is how many decimals of a price people are shown.
const shownDecimals = 8

// trimmed is a decimal number without the digits that nobody reads.
func trimmed(decimal string) string {
	whole, fraction, _ := strings.Cut(decimal, ".")
	fraction = strings.TrimRight(fraction[:min(len(fraction), shownDecimals)], "0")
	return strings.TrimSuffix(whole+"."+fraction, ".")
}

// sameName counts the sources up to one that have its name.
func sameName(sources []onchain.Source, i int) (same int) {
	for _, s := range sources[:i+1] {
		if s.String() == sources[i].String() {
			same++
		}
	}
	return same
}

// line is a line of a chart as far as it has been seen.
type line struct{ points []webpage.Point }

// line returns the line of a feed's source. The lock is held.
func (p *Prices) line(feed, name string) *line {
	key := feed + "\x00" + name
	p.lines[key] = cmp.Or(p.lines[key], new(line))
	return p.lines[key]
}

// add adds a decimal number at a time that is newer than the last. What the page reads
// meanwhile is not changed: points are only added behind it.
func (l *line) add(at float64, decimal string) {
	value, err := strconv.ParseFloat(decimal, 64)
	if n := len(l.points); err != nil || n > 0 && l.points[n-1][0] >= at {
		return
	}
	l.points = append(l.points[max(0, len(l.points)+1-keptPoints):], webpage.Point{at, value})
}
