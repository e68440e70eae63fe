package reading

import (
	"errors"
	"fmt"
	"net/url"
	"slices"
	"strings"
	"unicode"

	"github.com/eigenshift/avs/eigenshift/socket"
)

// Listen reads host:port on which one listens.
func Listen(text string) (string, error) { return text, socket.CheckListen(text) }

// Text reads a text without white space around it or control characters in it.
func Text(text string) (string, error) {
	if strings.TrimSpace(text) != text {
		return "", fmt.Errorf("%s has white space around it", quoted(text))
	}
	if strings.ContainsFunc(text, func(r rune) bool { return unicode.IsControl(r) || r == unicode.ReplacementChar || r == '\ufeff' }) {
		return "", fmt.Errorf("%s has control characters in it", quoted(text))
	}
	return text, nil
}

// URL reads a URL with one of the schemes and a host. Errors do not repeat it: it may hold
// an access token.
func URL(text string, schemes ...string) (*url.URL, error) {
	if _, err := Text(text); err != nil || strings.Contains(text, " ") {
		return nil, errors.New("it has white space or control characters in it")
	}
	u, err := url.Parse(text)
	if err != nil {
		return nil, errors.New("not a URL")
	}
	if !slices.Contains(schemes, u.Scheme) || !strings.HasPrefix(text, u.Scheme+"://") || u.Hostname() == "" {
		return nil, fmt.Errorf("scheme %s: expected a URL that starts with %s://", quoted(u.Scheme), strings.Join(schemes, ":// or "))
	}
	port := u.Port()
	if port == "" {
		if strings.HasSuffix(u.Host, ":") {
			return nil, errors.New("its host ends with a colon: give the port, or leave the colon away")
		}
		port = "443"
	}
	name := u.Hostname()
	if strings.Contains(name, ":") {
		name = "[" + name + "]"
	}
	if err := socket.CheckListen(strings.ToLower(name) + ":" + port); err != nil {
		return nil, errors.New("its host is no host name or address, or its port no port; internationalised names are written in ASCII (xn--)")
	}
	if u.Fragment != "" {
		return nil, errors.New("it has a fragment (#), which no request carries")
	}
	return u, nil
}

// OneOf reads one of the words.
func OneOf(text string, words ...string) (string, error) {
	if slices.Contains(words, text) {
		return text, nil
	}
	return "", fmt.Errorf("%s is none of %s%s", quoted(text), strings.Join(words, ", "), Suggestion(text, words))
}

// Suggestion returns a question for the word that was meant most likely; none where none
// is near.
func Suggestion(text string, words []string) string {
	best, distance := "", 3
	for _, w := range words {
		if d := edits(text, w); d < distance && d < len(w) {
			best, distance = w, d
		}
	}
	if best == "" {
		return ""
	}
	return fmt.Sprintf("; did you mean %s?", best)
}

// maxWord bounds the words that are compared, in bytes.
const maxWord = 64

// edits counts the letters to be changed, put in or left out to make one word of the
// other.
func edits(a, b string) int {
	if len(a) > maxWord || len(b) > maxWord {
		return maxWord
	}
	row := make([]int, len(b)+1)
	for j := range row {
		row[j] = j
	}
	for i := range len(a) {
		diagonal := row[0]
		row[0] = i + 1
		for j := range len(b) {
			change := diagonal
			if a[i] != b[j] {
				change++
			}
			diagonal = row[j+1]
			row[j+1] = min(change, row[j]+1, row[j+1]+1)
		}
	}
	return row[len(b)]
}
