package raftwire

import "fmt"

// CheckConfiguration checks, before it is decoded, that bytes are an encoded configuration of
// at most so many servers.
func CheckConfiguration(encoded []byte, most int) error {
	s := &Scanner{limits: Limits{Message: int64(len(encoded)), Entries: most}, state: mapHeader, within: configurationFields}
	if err := s.Scan(encoded); err != nil {
		return err
	}
	if !s.Complete() {
		return fmt.Errorf("%w: configuration that ends after %d bytes", ErrForm, len(encoded))
	}
	return nil
}
