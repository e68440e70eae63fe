package ui

import (
	"context"
	"net/http/httptest"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/rs/zerolog"

	"github.com/eigenshift/avs/operator/webpage"
)

// Whatever peers and the chain say stays text: no element comes of it, and no script runs.
func TestHostileValuesStayText(t *testing.T) {
	const hostile = `"><img src=x onerror="document.title='taken'"><script>document.title='taken'</script>`
	at := time.Now()
	own := common.Address{1}
	state := webpage.State{
		Name: hostile, Version: hostile, Leader: &own, Head: webpage.Head{Number: 1, Time: at},
		Operators: []webpage.Operator{{Address: own, Label: hostile, State: hostile, Role: hostile, Notes: []string{hostile}}},
		Problems:  []webpage.Problem{{Who: []string{hostile}, Code: hostile, Short: hostile, Long: hostile, Detail: hostile, Grave: true}},
		Tasks: []webpage.Task{{
			ID: 1, Proposer: &own, Steps: []webpage.Step{{Name: hostile, At: at}}, Asked: 1, Missing: []webpage.Missing{{Operator: own, Code: hostile, Detail: hostile}},
			Waits: hostile, Text: hostile, Failure: &webpage.Failure{Step: hostile, Code: hostile, Short: hostile, Long: hostile, Detail: hostile, Times: 2},
		}},
		Settled: []webpage.Settlement{{ID: 1, Gas: 1, Text: hostile}}, Guards: []webpage.Count{{By: hostile, From: hostile, Reason: hostile, Detail: hostile}},
		Refused: []webpage.Count{}, Facts: []webpage.Fact{{Label: hostile, Value: hostile}},
	}
	page, err := webpage.New(webpage.Config{
		Name: "hostile", State: func(context.Context) webpage.State { return state }, Logger: zerolog.Nop(),
		Panels: []webpage.Panel{{
			Name: "own", Title: "Own", Template: `<ul data-each="list"><li data-text="." data-is="."></li></ul><p data-text="__proto__.x"></p><figure data-chart="chart"></figure>`,
			Values: func(context.Context) (any, error) {
				return map[string]any{"list": []string{hostile}, "chart": webpage.Chart{Title: hostile, Unit: hostile, Lines: []webpage.Line{{Name: hostile, Points: []webpage.Point{{1, 2}}}}}}, nil
			},
		}},
	})
	if err != nil {
		t.Fatal(err)
	}
	server := httptest.NewServer(page)
	t.Cleanup(func() {
		page.Close()
		server.Close()
	})
	shown := visit(t, browser(t), server.URL, desktop)
	shown.await(`document.querySelector("#panel-own li").textContent.includes("onerror") && document.querySelector("#panel-own .chart-svg[data-points]")`)
	shown.await(`document.querySelectorAll("body").length === 1 && document.querySelector(".problem").textContent.includes("<script>")`)
	if n := eval[int](shown, `document.querySelectorAll("img, body script").length`); n > 0 {
		t.Errorf("%d elements came of a text", n)
	}
	if title := eval[string](shown, "document.title"); title != "hostile · EigenShift" {
		t.Errorf("the title is %q", title)
	}
	shown.requireQuiet()
}
