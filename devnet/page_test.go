package devnet_test

import (
	"bufio"
	"context"
	"io"
	"net/http"
	"strings"
	"time"
)

// requirePage checks that a devnet whose AVS adds nothing to the page has one, by which tasks
// can be requested.
func (sh *shell) requirePage(up string) {
	sh.t.Helper()
	_, after, _ := strings.Cut(up, "\npage ")
	url, token, found := strings.Cut(strings.Fields(after)[0], "#token=")
	if !found {
		sh.t.Fatalf("up prints no page:\n%s", up)
	}
	sh.contains(sh.fetch(http.MethodGet, url, "", ""), `placeholder="NUMBER" value="12"`)
	sh.contains(sh.fetch(http.MethodPost, url+"v1/call", token, `{"arguments":["14"]}`), `"task":`)
	sh.contains(sh.fetch(http.MethodPost, url+"v1/call", token, `{"arguments":["many"]}`), "give a number")

	ctx, cancel := context.WithTimeout(sh.t.Context(), time.Minute)
	defer cancel()
	request, err := http.NewRequestWithContext(ctx, http.MethodGet, url+"page/events", nil)
	if err != nil {
		sh.t.Fatal(err)
	}
	response, err := http.DefaultClient.Do(request)
	if err != nil {
		sh.t.Fatal(err)
	}
	defer response.Body.Close()
	events := bufio.NewScanner(response.Body)
	events.Buffer(nil, 1<<20)
	for events.Scan() {
		if strings.Contains(events.Text(), `"text":"196"`) {
			return
		}
	}
	sh.t.Errorf("the page does not show the square of 14: %v", events.Err())
}

// fetch returns what a server answers.
func (sh *shell) fetch(method, url, token, body string) string {
	sh.t.Helper()
	request, err := http.NewRequestWithContext(sh.t.Context(), method, url, strings.NewReader(body))
	if err != nil {
		sh.t.Fatal(err)
	}
	request.Header.Set("Authorization", "Bearer "+token)
	response, err := http.DefaultClient.Do(request)
	if err != nil {
		sh.t.Fatal(err)
	}
	defer response.Body.Close()
	answer, err := io.ReadAll(response.Body)
	if err != nil {
		sh.t.Fatal(err)
	}
	return string(answer)
}
