package eigenlayer

import (
	"bytes"
	"testing"
)

func TestShorten_ChangesTheDelaysAndNothingElse(t *testing.T) {
	before, err := Load()
	if err != nil {
		t.Fatal(err)
	}
	after, err := Load()
	if err != nil {
		t.Fatal(err)
	}
	if err := after.Shorten(); err != nil {
		t.Fatal(err)
	}
	changed := 0
	for address, account := range after.Alloc {
		old := before.Alloc[address].Code
		if bytes.Equal(account.Code, old) {
			continue
		}
		changed++
		back := bytes.ReplaceAll(account.Code, pushed(shortExitDelay), pushed(exitDelay))
		back = bytes.ReplaceAll(back, pushed(shortConfigurationDelay), pushed(configurationDelay))
		if !bytes.Equal(back, old) {
			t.Errorf("the code at %s differs in more than its delays", address)
		}
	}
	if changed != 2 {
		t.Errorf("the code of %d contracts changed, want 2", changed)
	}
}

func TestShorten_SaysWhatIsMissing(t *testing.T) {
	state, err := Load()
	if err != nil {
		t.Fatal(err)
	}
	if err := state.Shorten(); err != nil {
		t.Fatal(err)
	}
	if err := state.Shorten(); err == nil {
		t.Error("delays were shortened that had been shortened before")
	}
}
