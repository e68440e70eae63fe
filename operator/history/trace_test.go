package history

import (
	"encoding/json"
	"fmt"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/eigenshift/avs/operator/chain"
)

var manager = common.HexToAddress("0x00000000000000000000000000000000000000aa")

// events returns a reader of the logs of a task manager that no chain has.
func events(t testing.TB) *Events {
	t.Helper()
	return NewEvents(new(chain.Node), manager)
}

// Calls that fail, or within calls that fail, had no effect; a delegate call of the
// task manager's code is none of it; nor is a call of what only looks at it.
func TestOnlyCallsThatTookEffectCount(t *testing.T) {
	r := events(t)
	submit := common.Bytes2Hex(r.selector())
	call := func(kind, to, input, err string, calls ...string) string {
		return fmt.Sprintf(`{"type":%q,"to":%q,"input":"0x%s","error":%q,"calls":[%s]}`, kind, to, input, err, strings.Join(calls, ","))
	}
	at, other := manager.Hex(), "0x00000000000000000000000000000000000000bb"
	trace := call("CALL", other, "", "",
		call("CALL", at, submit+"01", ""),
		call("CALL", at, submit+"02", "execution reverted"),
		call("CALL", other, submit+"03", ""),
		call("CALL", other, "", "out of gas", call("CALL", at, submit+"04", "")),
		call("DELEGATECALL", at, submit+"05", ""),
		call("STATICCALL", at, submit+"06", ""),
		call("CALL", at, "ffffffff07", "", call("CALL", at, submit+"08", "")),
		call("CREATE", other, "", "", call("CALL", at, submit+"09", "")),
		call("CALL", at, "", ""),
	)
	var root frame
	if err := json.Unmarshal([]byte(trace), &root); err != nil {
		t.Fatal(err)
	}
	var found []string
	for _, input := range r.submissions(&root, nil, 0) {
		found = append(found, common.Bytes2Hex(input[4:]))
	}
	if want := "01 08 09"; strings.Join(found, " ") != want {
		t.Errorf("found %v, want %s", found, want)
	}
}

// What a node makes up is bounded.
func TestTracesAreBounded(t *testing.T) {
	r := events(t)
	wide := frame{Type: "CALL"}
	for range 10 * maxCandidates {
		wide.Calls = append(wide.Calls, frame{Type: "CALL", To: manager, Input: r.selector()})
	}
	if found := r.submissions(&wide, nil, 0); len(found) != maxCandidates {
		t.Errorf("%d calls taken up, want %d", len(found), maxCandidates)
	}
	deep := frame{Type: "CALL", To: manager, Input: r.selector()}
	for range 2 * maxDepth {
		deep = frame{Type: "CALL", Calls: []frame{deep}}
	}
	if found := r.submissions(&deep, nil, 0); len(found) != 0 {
		t.Errorf("%d calls taken up that no EVM makes", len(found))
	}
}

type rpcError struct {
	code    int
	message string
}

func (e rpcError) ErrorCode() int { return e.code }
func (e rpcError) Error() string  { return e.message }

// Who is told that something cannot be read is told what to do.
func TestRemedies(t *testing.T) {
	for want, err := range map[string]rpcError{
		"--http.api eth,debug": {-32601, "the method debug_traceTransaction does not exist/is not available"},
		"archive node":         {-32000, "required historical state unavailable (reexec=128)"},
		"another node":         {-32000, "execution timeout"},
	} {
		if text := remedy(err, err); !strings.Contains(text, want) {
			t.Errorf("%q: %q, want %q", err.message, text, want)
		}
	}
}
