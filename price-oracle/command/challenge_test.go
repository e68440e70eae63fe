package command

import (
	"bytes"
	"encoding/json"
	"math/big"
	"net/http"
	"net/http/httptest"
	"path/filepath"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/eigenshift/avs/operator/evidence"
	priceoracle "github.com/eigenshift/avs/price-oracle"
	challenges "github.com/eigenshift/avs/price-oracle/challenge"
)

func TestChallengeRefusals(t *testing.T) {
	target := []string{"challenge", "--rpc", "http://127.0.0.1:1", "--oracle", common.Address{1}.Hex()}
	for want, args := range map[string][]string{
		"what to look at?":                    nil,
		"give a task or a range":              {"5", "--from", "3"},
		"--to without --from":                 {"--to", "3"},
		"--from 4 is after --to 3":            {"--from", "4", "--to", "3"},
		`"latest" is not a whole number`:      {"latest"},
		"2 arguments, expected 0 to 1":        {"5", "6"},
		"which PriceChallenger?":              {"5"},
		"--challenger: \"0x1\" is not an":     {"5", "--challenger", "0x1"},
		"who are the operators? Give --":      {"5", "--challenger", common.Address{2}.Hex()},
		`flag --from: "y" is not a`:           {"--follow", "x", "--from", "y"},
		"which PriceChallenger? Give --chall": {"--follow"},
	} {
		if out, err := run(append(target, args...)...); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%v: %v, expected %q\n%s", args, err, want, out)
		}
	}
}

func TestRewardsRefusals(t *testing.T) {
	target := []string{"rewards", "--rpc", "http://127.0.0.1:1", "--oracle", common.Address{1}.Hex()}
	good := map[string]string{"from": "2026-01-01", "to": "2026-01-08", "amount": "5", "token": common.Address{3}.Hex()}
	for want, change := range map[string][2]string{
		`--from: "yesterday" is no time`:                  {"from", "yesterday"},
		`--to: "-1" is no time`:                           {"to", "-1"},
		"--from 2026-01-08 is not before --to 2026-01-08": {"from", "2026-01-08"},
		`--amount: give a positive whole number`:          {"amount", "0"},
		`"1.5" is not an amount`:                          {"amount", "1.5"},
		`--token: "ETH" is not an address`:                {"token", "ETH"},
		"who are the operators? Give --":                  {"amount", "7"},
	} {
		args := target
		for name, value := range good {
			if name == change[0] {
				value = change[1]
			}
			args = append(args, "--"+name+"="+value)
		}
		if out, err := run(args...); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%v: %v, expected %q\n%s", args, err, want, out)
		}
	}
}

func TestParseTime(t *testing.T) {
	for _, text := range []string{"1767225600", "2026-01-01", "2026-01-01T00:00:00Z", "2026-01-01T02:00:00+02:00"} {
		if seconds, err := parseTime(text); err != nil || seconds != 1767225600 {
			t.Errorf("%q: %d, %v", text, seconds, err)
		}
	}
}

// Evidence comes from a file or from an operator; whoever it comes from may say
// anything.
func TestReadEvidence(t *testing.T) {
	answers := map[string]string{"/evidence": "[]", "/garbage": "<html>", "/else/evidence": "[]"}
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if _, known := answers[r.URL.Path]; !known {
			w.WriteHeader(http.StatusNotFound)
		}
		_, _ = w.Write([]byte(answers[r.URL.Path])) // the test sees what arrives
	}))
	defer server.Close()
	records, err := json.Marshal([]evidence.Record{})
	if err != nil {
		t.Fatal(err)
	}
	for from, want := range map[string]string{
		server.URL:                                 "",
		server.URL + "/":                           "",
		server.URL + "/else/evidence":              "",
		server.URL + "/garbage":                    "decode evidence",
		server.URL + "/nothing":                    "404",
		"http://127.0.0.1:1":                       "is the operator running",
		write(t, "evidence.json", string(records)): "",
		filepath.Join(t.TempDir(), "none"):         "no such file",
	} {
		pieces, err := readEvidence(t.Context(), from)
		if (err == nil) != (want == "") || (err != nil && !strings.Contains(err.Error(), want)) {
			t.Errorf("%s: %d pieces, %v, expected %q", from, len(pieces), err, want)
		}
	}
}

func TestVerdictsForPeopleAndPrograms(t *testing.T) {
	seen := priceoracle.Observation{Feed: 1, Source: 2, RoundID: big.NewInt(7), UpdatedAt: 100, Answer: big.NewInt(51)}
	signed := challenges.Signed{Response: priceoracle.Response{Observations: []priceoracle.Observation{seen, seen, seen}}}
	signed.Task.ID = 9
	clean := newTaskOutput(signed, &challenges.Findings{Compared: 2, Recomputed: 1}, true)
	wrong := priceoracle.Answer{Value: big.NewInt(52), OldestAt: 110, ObservedAt: 120, SpreadBps: 3, Sources: 2, Status: priceoracle.Answered}
	right := wrong
	right.Value = big.NewInt(50)
	guilty := newTaskOutput(signed, &challenges.Findings{Compared: 3, Recomputed: 2, Faults: []challenges.Fault{{
		Kind: challenges.Differing, Feed: 1, Observation: seen, Round: challenges.RoundID{Number: 7}, Source: common.Address{5},
		History: challenges.Round{ID: challenges.RoundID{Number: 7}, Answer: big.NewInt(50), UpdatedAt: big.NewInt(100)},
	}, {Kind: challenges.Miscomputed, Feed: 3, Answer: wrong, Right: &right}, {Kind: challenges.Miscomputed, Feed: 4, Answer: wrong}}}, false)
	tx := common.Hash{0xab}
	guilty.Signers = []verdict{
		{Operator: common.Address{1}, Outcome: slashed, Tx: &tx,
			Before: []challenges.Stake{{Magnitude: 1e18, Shares: big.NewInt(200)}}, After: []challenges.Stake{{Magnitude: 95e16, Shares: big.NewInt(190)}}},
		{Operator: common.Address{2}, Outcome: notSlashable, Reason: "NothingToSlash", Before: []challenges.Stake{{Magnitude: 1e18, Shares: big.NewInt(200)}}},
	}
	lost := taskOutput{Task: 10, Unreadable: "gone"}

	var text bytes.Buffer
	printOn(t, newPrinter(&text, false, false), clean, guilty, lost)
	wantLines(t, text.String(),
		"task 9 (settled): no fault, 2 of 3 observations compared, 1 answers recomputed",
		"task 9 (evidence): 3 of 3 observations compared, 2 answers recomputed, 3 false",
		"1 2, "+common.Address{5}.Hex()+" differing round 7: 51 at 100 round 7: 50 at 100",
		"3 - miscomputed answered: 52 at 120, oldest 110, 3 bps apart, of 2 sources answered: 50 at 120, oldest 110, 3 bps apart, of 2 sources",
		"4 - miscomputed answered: 52 at 120, oldest 110, 3 bps apart, of 2 sources not one observation of each source",
		common.Address{1}.Hex()+" slashed 100.00 % → 95.00 % 200 → 190 "+tx.Hex(),
		common.Address{2}.Hex()+" cannot be slashed: NothingToSlash 100.00 % 200 -",
		"task 10: gone",
		"3 faults found: 5 observations compared and 3 answers recomputed, of 2 responses; 1 could not be looked at")

	text.Reset()
	printOn(t, newPrinter(&text, false, false), clean)
	wantLines(t, text.String(), "no fault found: 2 observations compared and 1 answers recomputed, of 1 responses")

	text.Reset()
	printOn(t, newPrinter(&text, true, false), clean, guilty)
	var document struct {
		Tasks []struct {
			Signers []struct {
				Outcome string
				Stakes  []struct {
					Magnitude      uint64
					MagnitudeAfter *uint64 `json:"magnitude_after"`
				}
			}
		}
	}
	if err := json.Unmarshal(text.Bytes(), &document); err != nil {
		t.Fatal(err)
	}
	if len(document.Tasks) != 2 || len(document.Tasks[1].Signers) != 2 || *document.Tasks[1].Signers[0].Stakes[0].MagnitudeAfter != 95e16 ||
		document.Tasks[1].Signers[1].Stakes[0].MagnitudeAfter != nil {
		t.Errorf("%s", text.String())
	}

	text.Reset()
	printOn(t, newPrinter(&text, true, true), clean, guilty)
	if lines := strings.Count(text.String(), "\n"); lines != 2 {
		t.Errorf("%d lines for two responses", lines)
	}
}

func printOn(t *testing.T, p printer, tasks ...taskOutput) {
	t.Helper()
	for _, task := range tasks {
		if err := p.task(task); err != nil {
			t.Fatal(err)
		}
	}
	if err := p.end(); err != nil {
		t.Fatal(err)
	}
}
