package feeds

import (
	"encoding/csv"
	"errors"
	"fmt"
	"io"
	"os"
	"strings"
)

// maxRows of a file with prices.
const maxRows = 1_000_000

// Replay is a series of recorded prices. It starts over at the end.
type Replay struct {
	prices []Price
	next   int
}

// Next implements [Series].
func (r *Replay) Next() Price {
	price := r.prices[r.next]
	r.next = (r.next + 1) % len(r.prices)
	return price
}

// ReadFile reads recorded prices from a CSV file: see [ReadCSV].
func ReadFile(path string, feeds []string) (map[string]Series, error) {
	file, err := os.Open(path)
	if err != nil {
		return nil, fmt.Errorf("open price file: %w", err)
	}
	defer file.Close()
	series, err := ReadCSV(file, feeds)
	if err != nil {
		return nil, fmt.Errorf("price file %s: %w", path, err)
	}
	return series, nil
}

// ReadCSV reads recorded prices of the feeds. The first line names a feed in each
// column, each further line has one price of each; it is used for one update of
// the sources.
func ReadCSV(r io.Reader, feeds []string) (map[string]Series, error) {
	reader := csv.NewReader(r)
	reader.TrimLeadingSpace = true
	header, err := reader.Read()
	if errors.Is(err, io.EOF) {
		return nil, errors.New("is empty: the first line must name the feeds")
	}
	if err != nil {
		return nil, err
	}
	if err := checkColumns(header, feeds); err != nil {
		return nil, err
	}
	columns := make([]*Replay, len(header))
	for i := range columns {
		columns[i] = &Replay{}
	}
	for row := 0; ; row++ {
		record, err := reader.Read()
		if errors.Is(err, io.EOF) {
			break
		}
		if err != nil {
			return nil, err // names the line
		}
		if row == maxRows {
			return nil, fmt.Errorf("more than %d lines of prices", maxRows)
		}
		for i, field := range record {
			price, err := ParsePrice(strings.TrimSpace(field))
			if err != nil {
				line, _ := reader.FieldPos(i)
				return nil, fmt.Errorf("line %d, %s: %w", line, strings.TrimSpace(header[i]), err)
			}
			columns[i].prices = append(columns[i].prices, price)
		}
	}
	series := make(map[string]Series, len(header))
	for i, name := range header {
		if len(columns[i].prices) == 0 {
			return nil, errors.New("has no prices below its first line")
		}
		series[strings.TrimSpace(name)] = columns[i]
	}
	return series, nil
}

// checkColumns compares the names in the first line with the feeds.
func checkColumns(header, feeds []string) error {
	wanted := make(map[string]bool, len(feeds))
	for _, feed := range feeds {
		wanted[feed] = true
	}
	seen := make(map[string]bool, len(header))
	for _, field := range header {
		name := strings.TrimSpace(field)
		if !wanted[name] {
			return fmt.Errorf("line 1: column %q is none of the feeds (%s)", name, strings.Join(feeds, ", "))
		}
		if seen[name] {
			return fmt.Errorf("line 1: column %q twice", name)
		}
		seen[name] = true
	}
	for _, feed := range feeds {
		if !seen[feed] {
			return fmt.Errorf("line 1: no column for feed %s", feed)
		}
	}
	return nil
}
