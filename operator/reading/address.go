package reading

import (
	"errors"
	"fmt"
	"strings"

	"github.com/ethereum/go-ethereum/common"
)

const hexDigits = "0123456789abcdef"

// AddressOrZero reads an address: 0x and 40 hexadecimal digits, all in lower case, all in
// upper case, or in the mixed case that is its checksum (EIP-55).
func AddressOrZero(text string) (common.Address, error) {
	digits, ok := strings.CutPrefix(text, "0x")
	lower := strings.ToLower(digits)
	if !ok || len(digits) != 2*common.AddressLength || strings.Trim(lower, hexDigits) != "" {
		return common.Address{}, fmt.Errorf("%s is not an address: 0x and 40 hexadecimal digits", quoted(text))
	}
	address := common.HexToAddress(text)
	if digits != lower && digits != strings.ToUpper(digits) && address.Hex() != text {
		return common.Address{}, fmt.Errorf("%s: its capitals are not the checksum of an address (EIP-55): a digit is mistyped, or its case; copy it anew", quoted(text))
	}
	return address, nil
}

// Address reads an address as AddressOrZero does, and refuses that of nobody.
func Address(text string) (common.Address, error) {
	address, err := AddressOrZero(text)
	if err == nil && address == (common.Address{}) {
		err = errors.New("the zero address is nobody's")
	}
	return address, err
}
