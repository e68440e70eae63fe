package rafttransport

import (
	"encoding/binary"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/hashicorp/raft"
)

// A name is the EIP-55 form, whatever is remembered, and no more is remembered than a bound.
func TestNamesAreBounded(t *testing.T) {
	for range 2 {
		for i := range uint32(3 * rememberedNames) {
			var operator common.Address
			binary.BigEndian.PutUint32(operator[:], i+1)
			name := ServerID(operator)
			if string(name) != operator.Hex() {
				t.Fatalf("%s is named %s", operator, name)
			}
			if read, ok := OperatorOf(name); !ok || read != operator {
				t.Fatalf("%s is read as %s, %t", name, read, ok)
			}
		}
	}
	if len(remembered.known) > rememberedNames {
		t.Errorf("%d names are remembered", len(remembered.known))
	}
	for _, none := range []raft.ServerID{"", "x", raft.ServerID(common.Address{}.Hex()), "0x00000000000000000000000000000000000000aa"} {
		if read, ok := OperatorOf(none); ok {
			t.Errorf("%q is read as %s", none, read)
		}
	}
}
