package reading

import "time"

// Value is the value of a flag, read by one of this package's functions. It is a
// [flag.Value]; the library's own flags of numbers take octal, binary and underscores.
type Value[T any] struct {
	value T
	text  string
	read  func(string) (T, error)
}

// NewUint returns a flag's number, which is start unless it is given.
func NewUint(start string, bits int, least uint64) *Value[uint64] {
	return newValue(start, func(text string) (uint64, error) { return Uint(text, bits, least) })
}

// NewInt returns a flag's number, which is start unless it is given.
func NewInt(start string, least int) *Value[int] {
	return newValue(start, func(text string) (int, error) { return Int(text, least) })
}

// NewDuration returns a flag's duration, which is start unless it is given.
func NewDuration(start string) *Value[time.Duration] { return newValue(start, Duration) }

// newValue returns a value that is start, in the spelling that read takes; empty: zero.
func newValue[T any](start string, read func(string) (T, error)) *Value[T] {
	v := &Value[T]{text: start, read: read}
	if start == "" {
		return v
	}
	if err := v.Set(start); err != nil {
		panic("default of a flag: " + err.Error()) // a constant of the program
	}
	return v
}

// Set implements [flag.Value].
func (v *Value[T]) Set(text string) error {
	value, err := v.read(text)
	if err != nil {
		return err
	}
	v.value, v.text = value, text
	return nil
}

// String implements [flag.Value]: the text that was given.
func (v *Value[T]) String() string { return v.text }

// Of returns the value of a flag that was declared with a [Value] of that type.
func Of[T any](flag any) T { return flag.(*Value[T]).value }
