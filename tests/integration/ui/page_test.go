package ui

import (
	"fmt"
	"net/http"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"
)

// is says in which state the page shows an operator.
func is(number int, state string) string {
	return fmt.Sprintf(`document.querySelector('.operator[data-operator="%d"]').dataset.is === %q`, number, state)
}

// What a person does on the page of a devnet, from looking to breaking and mending.
func TestPageOfADevnet(t *testing.T) {
	d := up(t, "--interval", "4s", "--block-time", "1s")
	chromium := browser(t)
	page := visit(t, chromium, d.page(), desktop)
	page.await(`document.querySelectorAll("#ring .node").length === 5 && document.querySelectorAll("#ring .node[data-leads]").length === 1`)
	if hash := eval[string](page, "location.href"); strings.Contains(hash, d.Token) {
		t.Errorf("the address still shows the token: %s", hash)
	}
	eval[bool](page, "window.notReloaded = true")

	for _, step := range []struct {
		name string
		do   func(*testing.T, *devnet, *tab)
	}{
		{"the leader changes", leaderChanges}, {"a task settles", taskSettles}, {"pictures are taken", pictures}, {"prices move", pricesMove},
		{"an operator is killed and comes back", killedAndBack}, {"an operator is cut off", cutOff},
		{"the keyboard does", keyboardDoes}, {"tables and titles for who cannot see", spoken},
	} {
		t.Run(step.name, func(t *testing.T) { step.do(t, d, page.in(t)) })
	}
	t.Run("a phone", func(t *testing.T) {
		narrow := visit(t, chromium, d.page(), phone)
		narrow.await(`document.querySelector(".chart-svg[data-points]")`)
		if width := eval[int](narrow, "document.documentElement.scrollWidth"); width > phone {
			t.Errorf("the page is %d wide on a screen of %d", width, phone)
		}
		narrow.requireQuiet()
	})
	t.Run("who has no token", func(t *testing.T) { withoutToken(t, d, visit(t, chromium, d.URL, desktop)) })
	t.Run("an operator's own page", func(t *testing.T) { operatorsPage(t, d, visit(t, chromium, d.Operators[0].API+"/", desktop)) })
	if !eval[bool](page, "window.notReloaded === true") {
		t.Error("the page was reloaded")
	}
	page.requireQuiet("/v1/world/prices") // which has refused a price that is none
	t.Run("the devnet goes down", func(t *testing.T) {
		d.Run("down")
		page.in(t).await(`document.getElementById("link").dataset.is === "lost"`)
	})
}

func leaderChanges(_ *testing.T, _ *devnet, page *tab) {
	first := eval[string](page, `document.querySelector(".ring-who").textContent`)
	page.await(fmt.Sprintf(`document.querySelector(".node[data-leads] .node-label").textContent !== %q`, first))
	page.await(`document.querySelectorAll("#terms li").length > 1 && document.getElementById("announce").textContent.includes("leads")`)
}

func taskSettles(_ *testing.T, _ *devnet, page *tab) {
	before := eval[int](page, `Number(document.querySelector(".task").dataset.task)`)
	settled := fmt.Sprintf(`[...document.querySelectorAll('.task[data-is="settled"]')].find((t) => Number(t.dataset.task) > %d && t.querySelector(".task-text").textContent !== "")`, before)
	page.await(settled)
	page.await(settled + `.querySelectorAll('.step[data-is="done"]').length === 6`)
	page.await(settled + `.querySelectorAll('.chip[data-is="answered"]').length >= 3`)
}

func pricesMove(_ *testing.T, _ *devnet, page *tab) {
	page.await(`[...document.querySelectorAll("#panel-prices .chart-svg")].length === 2 && [...document.querySelectorAll("#panel-prices .chart-svg")].every((c) => Number(c.dataset.points) > 8)`)
	page.do(chromedp.SendKeys(chromedp.CSS(`#panel-prices [name="price"]`), "4200"+kb.Enter))
	page.await(`document.querySelector("#panel-prices .big").textContent.startsWith("4200")`)
	page.await(`document.getElementById("outcome").textContent === "all sources report that price"`)
	page.do(chromedp.SendKeys(chromedp.CSS(`#panel-prices [name="price"]`), "much"+kb.Enter))
	page.await(`document.getElementById("outcome").dataset.is === "failed" && document.getElementById("outcome").textContent.includes("price")`)
	page.do(chromedp.Click(chromedp.CSS(`#panel-prices [data-post="/updates"] button`)))
	page.await(`document.getElementById("outcome").textContent.startsWith("an update is requested")`)
}

func killedAndBack(_ *testing.T, _ *devnet, page *tab) {
	page.press("Kill operator 2")
	page.await(is(2, "down"))
	page.await(`document.querySelector('.problem[data-code="down"]').textContent.includes("operator 2")`)
	page.await(`document.querySelectorAll('#ring .node[data-is="down"]').length === 1`)
	page.press("Start operator 2")
	page.await(is(2, "up") + ` && !document.querySelector('.problem[data-code="down"]')`)
	page.press("Restart operator 3")
	page.await(`document.getElementById("outcome").textContent === "operator 3 is restarted"`)
	page.await(is(3, "up"))
}

func cutOff(t *testing.T, _ *devnet, page *tab) {
	page.press("Cut off operator 4")
	page.await(`document.querySelector('.operator[data-operator="4"] .status').textContent.includes("cut off")`)
	page.do(chromedp.Click(chromedp.CSS("#heal")))
	page.await(`document.getElementById("heal").hidden`)
	if text := eval[string](page, `document.querySelector('.operator[data-operator="4"] .status').textContent`); strings.Contains(text, "cut off") {
		t.Errorf("operator 4 is %s after its links were healed", text)
	}
}

// keyboardDoes what buttons do, and does not lose its place when one takes the place of another.
func keyboardDoes(t *testing.T, _ *devnet, page *tab) {
	page.tabTo("Pause operator 1")
	if outline := eval[string](page, `getComputedStyle(document.activeElement).outlineStyle`); outline == "none" {
		t.Error("the button with the focus does not show it")
	}
	page.do(chromedp.KeyEvent(kb.Enter))
	page.await(is(1, "paused"))
	page.await(`document.activeElement.getAttribute("aria-label") === "Resume operator 1"`)
	page.do(chromedp.KeyEvent(kb.Enter))
	page.await(is(1, "up"))
}

func spoken(t *testing.T, _ *devnet, page *tab) {
	page.await(`document.getElementById("ring-desc").textContent.includes("leads in term")`)
	page.await(`document.querySelector("#panel-prices figure table caption").textContent === "ETH/USD" && document.querySelectorAll("#panel-prices figure table tbody tr").length > 4`)
	unnamed := eval[[]string](page, `[...document.querySelectorAll("button, select, input:not([type=hidden])")].filter((n) => n.offsetParent && !n.textContent.trim() && !n.getAttribute("aria-label") && !n.labels?.length).map((n) => n.outerHTML)`)
	if len(unnamed) > 0 {
		t.Errorf("without a name: %q", unnamed)
	}
	page.prefer("prefers-reduced-motion", "reduce")
	if moves := eval[string](page, `getComputedStyle(document.querySelector(".baton")).transitionDuration`); moves != "0s" {
		t.Errorf("the baton takes %s to travel for who wants less motion", moves)
	}
}

// withoutToken there is nothing to press, and what would act is refused.
func withoutToken(t *testing.T, d *devnet, page *tab) {
	if n := eval[int](page, `[...document.querySelectorAll("button, form, select")].filter((n) => n.offsetParent).length`); n > 0 {
		t.Errorf("there are %d buttons and forms without a token", n)
	}
	page.requireQuiet()
	const kill = "v1/operators/1/kill"
	if status := eval[int](page, `fetch("`+kill+`", { method: "POST", body: "{}" }).then((r) => r.status)`); status != http.StatusUnauthorized {
		t.Errorf("an action without a token is answered with %d", status)
	}
	for name, request := range map[string]struct {
		host, site string
		status     int
	}{
		"another name":                     {"evil.example", "", http.StatusForbidden},
		"another site that knows a token":  {"", "cross-site", http.StatusForbidden},
		"the commands, which have a token": {"", "", http.StatusOK},
	} {
		r, err := http.NewRequestWithContext(t.Context(), http.MethodPost, d.URL+"v1/links/heal", strings.NewReader("{}"))
		if err != nil {
			t.Fatal(err)
		}
		r.Host = request.host
		r.Header.Set("Authorization", "Bearer "+d.Token)
		if request.site != "" {
			r.Header.Set("Sec-Fetch-Site", request.site)
		}
		answer, err := http.DefaultClient.Do(r)
		if err != nil {
			t.Fatal(err)
		}
		answer.Body.Close()
		if answer.StatusCode != request.status {
			t.Errorf("%s: %d, want %d", name, answer.StatusCode, request.status)
		}
	}
	if info, err := os.Stat(filepath.Join(d.Dir, "control.json")); err != nil || info.Mode().Perm() != 0o600 {
		t.Errorf("the token's file: %v, %v", info, err)
	}
}

// operatorsPage shows what one operator knows, and has nothing to press.
func operatorsPage(t *testing.T, _ *devnet, page *tab) {
	page.await(`document.querySelectorAll("#ring .node").length === 5 && document.querySelector("#ring .node[data-leads]")`)
	page.await(`document.querySelector('.task[data-is="settled"]')`)
	page.await(`Number(document.querySelector("#panel-prices .chart-svg")?.dataset.points) > 0`)
	if n := eval[int](page, `document.querySelectorAll("button, form, select, input").length`); n > 0 {
		t.Errorf("an operator's page has %d things to press", n)
	}
	page.requireQuiet()
}
