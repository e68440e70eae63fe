package control_test

import (
	"io"
	"net/http"
	"slices"
	"strings"
	"testing"
)

// page is what browsers are shown.
type page struct{}

func (page) ServeHTTP(w http.ResponseWriter, _ *http.Request) { _, _ = io.WriteString(w, "the page") }
func (page) Close()                                           {}

// asking is a request as a browser or a program makes it.
type asking struct {
	method, path, token, host string
	header                    map[string]string
}

// The page is for everybody on this machine; what acts takes the token, and neither is for a
// name or a page of somebody else.
func TestWhoMayAsk(t *testing.T) {
	r := &recorder{}
	server, _ := serve(t, r)
	at := server.Endpoint()
	if want := at.URL + "/#token=" + at.Token; at.Page() != want {
		t.Errorf("page %s, want %s", at.Page(), want)
	}
	port := at.URL[strings.LastIndex(at.URL, ":"):]
	own := map[string]string{"Origin": at.URL, "Sec-Fetch-Site": "same-origin"}
	foreign := map[string]string{"Origin": "http://evil.example", "Sec-Fetch-Site": "cross-site"}
	const kill, lie, call = "/v1/operators/2/kill", "/v1/operators/2/lie", "/v1/call"
	for name, c := range map[string]struct {
		asking
		status int
		body   string
	}{
		"the page":                        {asking{method: "GET", path: "/"}, 200, "the page"},
		"the page at localhost":           {asking{method: "GET", path: "/", host: "localhost" + port}, 200, "the page"},
		"the page at another name":        {asking{method: "GET", path: "/", host: "evil.example" + port}, 403, "no other name"},
		"events at another name":          {asking{method: "GET", path: "/page/events", host: "evil.example"}, 403, "no other name"},
		"an action without a token":       {asking{method: "POST", path: kill, header: own}, 401, "token"},
		"an action with another token":    {asking{method: "POST", path: kill, token: "x", header: own}, 401, "token"},
		"an action of another site":       {asking{method: "POST", path: kill, token: at.Token, header: foreign}, 403, "another site"},
		"an action of another local page": {asking{method: "POST", path: kill, token: at.Token, header: map[string]string{"Origin": "http://127.0.0.1:1"}}, 403, "another site"},
		"an action at another name":       {asking{method: "POST", path: kill, token: at.Token, host: "evil.example", header: own}, 403, "no other name"},
		"an action":                       {asking{method: "POST", path: kill, token: at.Token, header: own}, 200, "{}"},
		"a lie":                           {asking{method: "POST", path: lie, token: at.Token, header: own}, 200, "{}"},
		"a task":                          {asking{method: "POST", path: call, token: at.Token, header: own}, 200, `"task":7`},
	} {
		body := map[string]string{kill: "{}", lie: `{"kind":"mute"}`, call: `{"arguments":["12"]}`}[c.path]
		if status, answer := ask(t, at.URL, c.asking, body); status != c.status || !strings.Contains(answer, c.body) {
			t.Errorf("%s: %d %s, want %d %s", name, status, answer, c.status, c.body)
		}
	}
	slices.Sort(r.commands)
	if want := []string{`call ["12"]`, "kill 2", `restart 2 as /liar []`}; !slices.Equal(r.commands, want) {
		t.Errorf("commands %q, want %q", r.commands, want)
	}
	if status, answer := ask(t, at.URL, asking{method: "POST", path: lie, token: at.Token}, `{"kind":"tall"}`); status != 400 || !strings.Contains(answer, "no kind") {
		t.Errorf("a lie that there is not: %d %s", status, answer)
	}
}

func ask(t *testing.T, url string, a asking, body string) (int, string) {
	t.Helper()
	request, err := http.NewRequestWithContext(t.Context(), a.method, url+a.path, strings.NewReader(body))
	if err != nil {
		t.Fatal(err)
	}
	request.Host = a.host
	if a.token != "" {
		request.Header.Set("Authorization", "Bearer "+a.token)
	}
	for name, value := range a.header {
		request.Header.Set(name, value)
	}
	response, err := http.DefaultClient.Do(request)
	if err != nil {
		t.Fatal(err)
	}
	defer response.Body.Close()
	answer, err := io.ReadAll(response.Body)
	if err != nil {
		t.Fatal(err)
	}
	return response.StatusCode, string(answer)
}
