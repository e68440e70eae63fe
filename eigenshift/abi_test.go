package eigenshift

import (
	"bytes"
	"math/big"
	"reflect"
	"runtime"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"
)

// report has a value of each kind that ABI encodes.
type report struct {
	Signed  *big.Int
	Wide    *big.Int
	Slot    uint64
	Who     common.Address
	Words   [][32]byte
	Text    string
	Matrix  [][]uint16
	Entries []entry
	Pair    [2]string
	Sides   [3]bool
	Data    []byte
}

type entry struct {
	Tag  [4]byte
	Body []byte
}

const reportTypes = "int128,uint160,uint64,address,bytes32[],string,uint16[][],(bytes4,bytes)[],string[2],bool[3],bytes"

var reports = ABI[report](reportTypes)

func exampleReport() report {
	return report{
		Signed: big.NewInt(-5), Wide: new(big.Int).Lsh(common.Big1, 159), Slot: 1<<64 - 1, Who: common.Address{1, 19: 2},
		Words: [][32]byte{{1}, {31: 2}}, Text: "ETH/USD", Matrix: [][]uint16{{1, 2, 65535}, {}, {4}},
		Entries: []entry{{[4]byte{1, 2, 3, 4}, []byte("body")}, {Body: []byte{}}}, Pair: [2]string{"a", strings.Repeat("b", 33)},
		Sides: [3]bool{true, false, true}, Data: bytes.Repeat([]byte{7}, 32),
	}
}

func mustEncode[T any](t testing.TB, c Codec[T], v T) []byte {
	t.Helper()
	data, err := c.Encode(v)
	if err != nil {
		t.Fatal(err)
	}
	return data
}

// hexWord is one word of an encoding, in hexadecimal.
func hexWord(n int64) string { return common.BigToHash(big.NewInt(n)).Hex()[2:] }

// The encodings are those of abi.encode: the examples of Solidity's documentation.
func TestABIIsThatOfSolidity(t *testing.T) {
	same := func(got []byte, words ...string) {
		t.Helper()
		if want := common.FromHex(strings.Join(words, "")); !bytes.Equal(got, want) {
			t.Errorf("%x, want %x", got, want)
		}
	}
	text := func(s string) string { return common.Bytes2Hex(append([]byte(s), make([]byte, 32-len(s))...)) }
	same(mustEncode(t, ABI[struct {
		A uint32
		B bool
	}]("uint32,bool"), struct {
		A uint32
		B bool
	}{69, true}), hexWord(69), hexWord(1))
	type dynamic struct {
		A *big.Int
		B []uint32
		C [10]byte
		D []byte
	}
	same(mustEncode(t, ABI[dynamic]("uint256,uint32[],bytes10,bytes"),
		dynamic{big.NewInt(0x123), []uint32{0x456, 0x789}, [10]byte([]byte("1234567890")), []byte("Hello, world!")}),
		hexWord(0x123), hexWord(0x80), text("1234567890"), hexWord(0xe0),
		hexWord(2), hexWord(0x456), hexWord(0x789), hexWord(13), text("Hello, world!"))
	type nested struct {
		A [][]*big.Int
		B []string
	}
	n := func(i int64) *big.Int { return big.NewInt(i) }
	same(mustEncode(t, ABI[nested]("uint256[][],string[]"), nested{[][]*big.Int{{n(1), n(2)}, {n(3)}}, []string{"one", "two", "three"}}),
		hexWord(0x40), hexWord(0x140),
		hexWord(2), hexWord(0x40), hexWord(0xa0), hexWord(2), hexWord(1), hexWord(2), hexWord(1), hexWord(3),
		hexWord(3), hexWord(0x60), hexWord(0xa0), hexWord(0xe0), hexWord(3), text("one"), hexWord(3), text("two"), hexWord(5), text("three"))
	same(mustEncode(t, ABI[*big.Int]("int256"), n(-1)), strings.Repeat("f", 64))
	same(mustEncode(t, ABI[entry]("(bytes4,bytes)"), entry{[4]byte{1}, []byte("x")}), hexWord(0x20), "01"+hexWord(0)[2:], hexWord(0x40), hexWord(1), text("x"))
}

func TestABIRoundTrip(t *testing.T) {
	want := exampleReport()
	got, err := reports.Decode(mustEncode(t, reports, want))
	if err != nil || !reflect.DeepEqual(got, want) {
		t.Errorf("%+v became %+v, %v", want, got, err)
	}
	for _, v := range []*big.Int{new(big.Int), big.NewInt(1), new(big.Int).Sub(new(big.Int).Lsh(common.Big1, 256), common.Big1)} {
		c := ABI[*big.Int]("uint256")
		if got, err := c.Decode(mustEncode(t, c, v)); err != nil || got.Cmp(v) != 0 {
			t.Errorf("%s became %s, %v", v, got, err)
		}
	}
}

// A number that would be cut off is refused: what is signed is what was meant.
func TestABIRefusesNumbersThatDoNotFit(t *testing.T) {
	power := func(bits uint) *big.Int { return new(big.Int).Lsh(common.Big1, bits) }
	for name, change := range map[string]func(*report){
		"none":             func(r *report) { r.Wide = nil },
		"negative":         func(r *report) { r.Wide = big.NewInt(-1) },
		"161 bits":         func(r *report) { r.Wide = power(160) },
		"257 bits":         func(r *report) { r.Wide = power(256) },
		"2^127":            func(r *report) { r.Signed = power(127) },
		"below -2^127":     func(r *report) { r.Signed = new(big.Int).Not(power(127)) },
		"far below -2^127": func(r *report) { r.Signed = new(big.Int).Neg(power(300)) },
	} {
		r := exampleReport()
		change(&r)
		if data, err := reports.Encode(r); err == nil {
			t.Errorf("%s: encoded as %x", name, data)
		}
	}
	r := exampleReport()
	r.Signed, r.Wide = new(big.Int).Neg(power(127)), new(big.Int).Sub(power(160), common.Big1)
	mustEncode(t, reports, r)
}

func TestABIRefusesOtherEncodings(t *testing.T) {
	honest := mustEncode(t, reports, exampleReport())
	for at := range honest {
		for _, bit := range []byte{1, 0x80} {
			changed := bytes.Clone(honest)
			changed[at] ^= bit
			var v report
			var err error
			if got := allocated(func() { v, err = reports.Decode(changed) }); got > allocation*uint64(len(changed)) {
				t.Fatalf("byte %d: %d bytes allocated to decode %x", at, got, changed)
			}
			if err == nil && !bytes.Equal(mustEncode(t, reports, v), changed) {
				t.Fatalf("byte %d: %x decodes to %+v, which encodes otherwise", at, changed, v)
			}
		}
		if v, err := reports.Decode(honest[:at]); err == nil {
			t.Fatalf("%d of %d bytes decode to %+v", at, len(honest), v)
		}
	}
	if v, err := reports.Decode(append(bytes.Clone(honest), make([]byte, 32)...)); err == nil {
		t.Errorf("trailing bytes decode to %+v", v)
	}
	for name, words := range map[string][]string{
		"offset beyond":         {hexWord(0x40), hexWord(0)},
		"offset within":         {hexWord(0)},
		"offset that overflows": {strings.Repeat("f", 64), hexWord(0)},
		"a gap":                 {hexWord(0x40), hexWord(7), hexWord(0)},
		"length beyond":         {hexWord(0x20), hexWord(3), hexWord(1)},
		"length of 2^255":       {hexWord(0x20), "80" + hexWord(0)[2:]},
		"length of 2^32-1":      {hexWord(0x20), hexWord(1<<32 - 1)},
		"nothing":               nil,
	} {
		if v, err := ABI[[]*big.Int]("uint256[]").Decode(common.FromHex(strings.Join(words, ""))); err == nil {
			t.Errorf("%s: decodes to %v", name, v)
		}
	}
}

// One inner list to which all of the outer one point would stand for the square of the
// input. Decoding costs a small multiple of it.
func TestABIAllocatesInProportion(t *testing.T) {
	const size = 400
	words := []string{hexWord(0x20), hexWord(size)}
	for range size {
		words = append(words, hexWord(32*size))
	}
	words = append(words, hexWord(size))
	for range size {
		words = append(words, hexWord(1))
	}
	shared := common.FromHex(strings.Join(words, ""))
	lists := ABI[[][]*big.Int]("uint256[][]")
	if got := allocated(func() {
		if _, err := lists.Decode(shared); err == nil {
			t.Error("lists that share their elements are decoded")
		}
	}); got > 1<<12 {
		t.Errorf("%d bytes allocated to refuse %d", got, len(shared))
	}
	flat := make([][]*big.Int, size)
	for i := range flat {
		flat[i] = []*big.Int{big.NewInt(int64(i))}
	}
	honest := mustEncode(t, lists, flat)
	if got := allocated(func() {
		if _, err := lists.Decode(honest); err != nil {
			t.Error(err)
		}
	}); got > allocation*uint64(len(honest)) {
		t.Errorf("%d bytes allocated to decode %d", got, len(honest))
	}
}

// allocation is the most that decoding allocates, in bytes for each byte of the input.
const allocation = 64

// allocated returns how many bytes f allocates.
func allocated(f func()) uint64 {
	var before, after runtime.MemStats
	runtime.ReadMemStats(&before)
	f()
	runtime.ReadMemStats(&after)
	return after.TotalAlloc - before.TotalAlloc
}

func TestABIPanicsWhereTypesDiffer(t *testing.T) {
	for name, f := range map[string]func(){
		"no types":        func() { ABI[*big.Int]("") },
		"no type":         func() { ABI[*big.Int]("price") },
		"no list":         func() { ABI[*big.Int]("uint256,") },
		"another number":  func() { ABI[uint64]("uint256") },
		"a signed one":    func() { ABI[int64]("uint64") },
		"too many":        func() { ABI[entry]("bytes4,bytes,bytes") },
		"another length":  func() { ABI[[20]byte]("bytes32") },
		"32 bytes":        func() { ABI[[32]byte]("address") },
		"a string":        func() { ABI[string]("bytes") },
		"a list":          func() { ABI[[]uint64]("uint64") },
		"array length":    func() { ABI[[3]uint64]("uint64[2]") },
		"an array":        func() { ABI[[2]uint64]("uint64[]") },
		"empty arrays":    func() { ABI[[][0]uint64]("uint64[0][]") },
		"not exported":    func() { ABI[[]struct{ a bool }]("(bool)[]") },
		"in a tuple":      func() { ABI[[]entry]("(bytes4,string)[]") },
		"size of a tuple": func() { ABI[[]entry]("(bytes4,bytes,bool)[]") },
		"a function":      func() { ABI[[24]byte]("function") },
	} {
		t.Run(name, func(t *testing.T) {
			defer func() {
				if p := recover(); p == nil || !strings.HasPrefix(p.(string), "eigenshift.ABI: ") {
					t.Errorf("panic: %v", p)
				}
			}()
			f()
		})
	}
}

func FuzzABI(f *testing.F) {
	f.Add(mustEncode(f, reports, exampleReport()))
	f.Add(mustEncode(f, reports, report{Signed: new(big.Int), Wide: new(big.Int)}))
	f.Fuzz(func(t *testing.T, data []byte) {
		v, err := reports.Decode(data)
		if err != nil {
			return
		}
		if again := mustEncode(t, reports, v); !bytes.Equal(again, data) {
			t.Fatalf("%x decodes to %+v, which encodes to %x", data, v, again)
		}
	})
}
