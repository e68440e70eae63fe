package account_test

import (
	"bytes"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/eigenshift/avs/devnet/account"
)

func TestNamed_IsAFunctionOfTheName(t *testing.T) {
	if a, b := account.Named("x"), account.Named("x"); a.Address != b.Address || !a.Key.Equal(b.Key) {
		t.Error("one name, two accounts")
	}
	seen := make(map[common.Address]string)
	for _, a := range []account.Account{
		account.Deployer(), account.Faucet(), account.User(), account.Operator(1), account.Operator(2), account.Operator(11),
		account.OracleSigner(1), account.OracleSigner(2), account.OracleTransmitter(1), account.OracleTransmitter(2),
	} {
		if other, twice := seen[a.Address]; twice {
			t.Errorf("%q and %q have the same address", a.Name, other)
		}
		seen[a.Address] = a.Name
	}
}

// Documentation and scripts quote this one.
func TestUser_NeverChanges(t *testing.T) {
	if want := common.HexToAddress("0xaa5AeC257Df0054D924Ef9548E52d98A42f15A64"); account.User().Address != want {
		t.Errorf("user is %s, want %s", account.User().Address, want)
	}
}

func TestOperatorBLS_DiffersByOperator(t *testing.T) {
	first := account.OperatorBLS(1)
	if len(first) != 32 || bytes.Equal(first, make([]byte, 32)) {
		t.Errorf("key %x", first)
	}
	if bytes.Equal(first, account.OperatorBLS(2)) {
		t.Error("two operators, one key")
	}
	if !bytes.Equal(first, account.OperatorBLS(1)) {
		t.Error("one operator, two keys")
	}
}
