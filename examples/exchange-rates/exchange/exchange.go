// Package exchange asks exchanges for prices, by their public HTTP APIs.
package exchange

import (
	"errors"
	"fmt"
	"maps"
	"net/url"
	"slices"
	"strings"

	"github.com/eigenshift/avs/operator/reading"
)

// Exchange is an exchange that can be asked.
type Exchange struct {
	Name string
	url  string // without a slash at its end
	adapter
}

// Names returns the names of the exchanges that there are.
func Names() []string { return slices.Sorted(maps.Keys(adapters)) }

// ParseAll reads names of exchanges with commas between them. A name may be followed by = and
// the URL of a server that speaks as the exchange does. Empty: all exchanges.
func ParseAll(text string) ([]Exchange, error) {
	if text == "" {
		text = strings.Join(Names(), ",")
	}
	var all []Exchange
	for entry := range strings.SplitSeq(text, ",") {
		e, err := parse(entry)
		if err != nil {
			return nil, err
		}
		if slices.ContainsFunc(all, func(other Exchange) bool { return other.Name == e.Name }) {
			return nil, fmt.Errorf("%s is named twice: remove one", e.Name)
		}
		all = append(all, e)
	}
	return all, nil
}

func parse(entry string) (Exchange, error) {
	name, at, given := strings.Cut(entry, "=")
	a, known := adapters[name]
	if !known {
		return Exchange{}, fmt.Errorf("no exchange %.40q%s; there are %s", name, reading.Suggestion(name, Names()), strings.Join(Names(), ", "))
	}
	if !given {
		return Exchange{Name: name, url: a.url, adapter: a}, nil
	}
	parsed, err := url.Parse(at)
	if err == nil {
		err = checkURL(parsed)
	}
	if err != nil {
		return Exchange{}, fmt.Errorf("%s: %w", name, err)
	}
	return Exchange{Name: name, url: strings.TrimSuffix(at, "/"), adapter: a}, nil
}

func checkURL(u *url.URL) error {
	if (u.Scheme != "http" && u.Scheme != "https") || u.Host == "" || u.User != nil || u.RawQuery != "" || u.ForceQuery || u.Fragment != "" {
		return errors.New("give a URL such as https://api.example.com: http or https, without user, query and fragment")
	}
	return nil
}
