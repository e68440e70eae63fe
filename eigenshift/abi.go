package eigenshift

import (
	"bytes"
	"errors"
	"fmt"
	"math/big"
	"reflect"
	"slices"

	"github.com/ethereum/go-ethereum/accounts/abi"
)

// ABI returns the codec of values that a contract encodes with abi.encode, such as
// ABI[*big.Int]("uint256"). With several types, T is a struct with one exported field
// for each, in their order; a tuple, such as (uint64,bytes)[], is a struct, too. Numbers
// of 8, 16, 32 or 64 bits are Go's, and all others [big.Int]s.
//
// Decode refuses whatever the contract would not have encoded so, and allocates in
// proportion to the input. ABI panics when T does not have the types.
func ABI[T any](types string) Codec[T] {
	selector, err := abi.ParseSelector("f(" + types + ")")
	if err != nil || len(selector.Inputs) == 0 {
		panic(fmt.Sprintf("eigenshift.ABI: %q are not types of Solidity", types))
	}
	c := abiCodec[T]{single: len(selector.Inputs) == 1}
	goType := reflect.TypeFor[T]()
	if c.single {
		goType = reflect.TypeFor[single[T]]()
	}
	if goType.Kind() != reflect.Struct || goType.NumField() != len(selector.Inputs) {
		panic(fmt.Sprintf("eigenshift.ABI: %s is not a struct of %d fields, one for each of %s", goType, len(selector.Inputs), types))
	}
	for i, input := range selector.Inputs {
		t, err := abi.NewType(input.Type, "", input.Components)
		if err == nil {
			err = match(&t, goType.Field(i).Type)
		}
		if err != nil {
			panic(fmt.Sprintf("eigenshift.ABI: %s for %s: %v", goType.Field(i).Type, types, err))
		}
		c.arguments = append(c.arguments, abi.Argument{Name: goType.Field(i).Name, Type: t})
	}
	return c
}

// abiCodec is what [ABI] returns.
type abiCodec[T any] struct {
	arguments abi.Arguments
	single    bool // there is one type, and T is not a struct of it
}

// single makes a struct of a value, since arguments are copied into fields.
type single[T any] struct{ Value T }

// Encode implements [Codec]. It refuses numbers that do not fit.
func (c abiCodec[T]) Encode(v T) ([]byte, error) {
	fields := reflect.ValueOf(v)
	if c.single {
		fields = reflect.ValueOf(single[T]{v})
	}
	values := make([]any, len(c.arguments))
	for i, argument := range c.arguments {
		if err := fits(&argument.Type, fields.Field(i)); err != nil {
			return nil, fmt.Errorf("encode %T: %w", v, err)
		}
		values[i] = fields.Field(i).Interface()
	}
	data, err := c.arguments.Pack(values...)
	if err != nil {
		return nil, fmt.Errorf("encode %T: %w", v, err)
	}
	return data, nil
}

// Decode implements [Codec].
func (c abiCodec[T]) Decode(data []byte) (v T, err error) {
	defer func() {
		if err != nil {
			err = fmt.Errorf("decode %T: %w", v, err)
		}
	}()
	length, err := measure(len(c.arguments), func(i int) *abi.Type { return &c.arguments[i].Type }, data)
	if err != nil {
		return v, err
	}
	if length != len(data) {
		return v, fmt.Errorf("%d bytes after the last value", len(data)-length)
	}
	values, err := c.arguments.UnpackValues(data)
	if err != nil {
		return v, err
	}
	if one := (single[T]{}); c.single {
		err = c.arguments.Copy(&one, values)
		v = one.Value
	} else {
		err = c.arguments.Copy(&v, values)
	}
	if err != nil {
		return v, err
	}
	if again, err := c.Encode(v); err != nil || !bytes.Equal(again, data) {
		return v, errors.New("not the canonical encoding")
	}
	return v, nil
}

const wordBytes = 32

// match reports why values of a Go type cannot be encoded as t. It names the fields of
// tuples after those of Go, which are in the same order.
func match(t *abi.Type, goType reflect.Type) error {
	wrong := fmt.Errorf("%s cannot be a %s", goType, t)
	want := t.GetType()
	switch t.T {
	case abi.IntTy, abi.UintTy, abi.BoolTy, abi.StringTy:
		if goType.Kind() != want.Kind() || want.Kind() == reflect.Pointer && goType != want {
			return wrong
		}
	case abi.BytesTy:
		if goType != want {
			return wrong
		}
	case abi.AddressTy, abi.FixedBytesTy:
		if goType.Kind() != reflect.Array || goType.Elem() != want.Elem() || goType.Len() != want.Len() {
			return wrong
		}
	case abi.SliceTy:
		if goType.Kind() != reflect.Slice {
			return wrong
		}
		return match(t.Elem, goType.Elem())
	case abi.ArrayTy:
		if goType.Kind() != reflect.Array || goType.Len() != t.Size || t.Size == 0 {
			return wrong
		}
		return match(t.Elem, goType.Elem())
	case abi.TupleTy:
		if goType.Kind() != reflect.Struct || goType.NumField() != len(t.TupleElems) || len(t.TupleElems) == 0 {
			return wrong
		}
		for i, element := range t.TupleElems {
			field := goType.Field(i)
			if !field.IsExported() {
				return fmt.Errorf("field %s is not exported", field.Name)
			}
			t.TupleRawNames[i] = field.Name
			if err := match(element, field.Type); err != nil {
				return err
			}
		}
	default:
		return fmt.Errorf("%s is not supported", t)
	}
	return nil
}

// fits reports a number that is missing or too large for its type.
func fits(t *abi.Type, v reflect.Value) error {
	switch t.T {
	case abi.IntTy, abi.UintTy:
		n, isBig := v.Interface().(*big.Int)
		switch {
		case !isBig:
		case n == nil:
			return fmt.Errorf("a %s is missing", t)
		case t.T == abi.UintTy && (n.Sign() < 0 || n.BitLen() > t.Size), t.T == abi.IntTy && signedBits(n) > t.Size:
			return fmt.Errorf("%s does not fit into a %s", n, t)
		}
	case abi.SliceTy, abi.ArrayTy:
		for i := range v.Len() {
			if err := fits(t.Elem, v.Index(i)); err != nil {
				return err
			}
		}
	case abi.TupleTy:
		for i, element := range t.TupleElems {
			if err := fits(element, v.Field(i)); err != nil {
				return err
			}
		}
	}
	return nil
}

// signedBits returns how many bits n takes in two's complement.
func signedBits(n *big.Int) int {
	if n.Sign() < 0 {
		n = new(big.Int).Not(n)
	}
	return n.BitLen() + 1
}

// measure returns the length of the values of n types at the front of data. It demands
// that all lies where an encoder puts it: one value after the other, and nothing shared,
// so that no short input stands for much.
func measure(n int, typeOf func(int) *abi.Type, data []byte) (int, error) {
	head := 0
	for i := range n {
		if head += headBytes(typeOf(i)); head > len(data) {
			return 0, errors.New("too short")
		}
	}
	at, tail := 0, head
	for i := range n {
		t := typeOf(i)
		if isDynamic(t) {
			if offset, ok := readLength(data[at:]); !ok || offset != tail {
				return 0, fmt.Errorf("a %s does not start where it should", t)
			}
			length, err := measureTail(t, data[tail:])
			if err != nil {
				return 0, err
			}
			tail += length
		}
		at += headBytes(t)
	}
	return tail, nil
}

// measureTail returns the length of a value of a dynamic type at the front of data.
func measureTail(t *abi.Type, data []byte) (int, error) {
	elements := func(n int, data []byte) (int, error) {
		return measure(n, func(int) *abi.Type { return t.Elem }, data)
	}
	switch t.T {
	case abi.TupleTy:
		return measure(len(t.TupleElems), func(i int) *abi.Type { return t.TupleElems[i] }, data)
	case abi.ArrayTy:
		return elements(t.Size, data)
	}
	n, ok := readLength(data)
	if !ok || n > len(data) {
		return 0, fmt.Errorf("a %s without its length", t)
	}
	if t.T == abi.SliceTy {
		length, err := elements(n, data[wordBytes:])
		return wordBytes + length, err
	}
	length := wordBytes + (n+wordBytes-1)/wordBytes*wordBytes // bytes or string
	if length > len(data) {
		return 0, fmt.Errorf("a %s of %d bytes is cut off", t, n)
	}
	return length, nil
}

// readLength returns the number in the first word of data, if it can be a length.
func readLength(data []byte) (int, bool) {
	if len(data) < wordBytes {
		return 0, false
	}
	n := new(big.Int).SetBytes(data[:wordBytes])
	return int(n.Int64()), n.BitLen() <= 32
}

// headBytes returns how much of a value lies in the head of an encoding: all of it, or
// its offset.
func headBytes(t *abi.Type) int {
	switch {
	case isDynamic(t):
		return wordBytes
	case t.T == abi.ArrayTy:
		return t.Size * headBytes(t.Elem)
	case t.T == abi.TupleTy:
		total := 0
		for _, element := range t.TupleElems {
			total += headBytes(element)
		}
		return total
	default:
		return wordBytes
	}
}

// isDynamic reports whether the length of the encoding of a type depends on the value.
func isDynamic(t *abi.Type) bool {
	switch t.T {
	case abi.StringTy, abi.BytesTy, abi.SliceTy:
		return true
	case abi.ArrayTy:
		return isDynamic(t.Elem)
	case abi.TupleTy:
		return slices.ContainsFunc(t.TupleElems, isDynamic)
	default:
		return false
	}
}
