package reading

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"strings"
)

// maxDepth bounds how deeply JSON is nested.
const maxDepth = 32

// JSON reads one JSON value into v. A name that an object has twice, in whichever case, and
// anything behind the value are refused: programs differ in which they take.
func JSON(data []byte, v any) error {
	d := json.NewDecoder(bytes.NewReader(data))
	if err := unique(d, "", 0); err != nil {
		return err
	}
	if _, err := d.Token(); !errors.Is(err, io.EOF) {
		return errors.New("more than one JSON value")
	}
	return json.Unmarshal(data, v)
}

// unique reads one value, whose name is path.
func unique(d *json.Decoder, path string, depth int) error {
	token, err := d.Token()
	if err != nil {
		return err
	}
	if depth > maxDepth {
		return fmt.Errorf("nested more than %d deep", maxDepth)
	}
	switch token {
	case json.Delim('{'):
		seen := make(map[string]bool)
		for d.More() {
			token, err := d.Token()
			if err != nil {
				return err
			}
			name, _ := token.(string)
			if seen[strings.ToLower(name)] {
				return fmt.Errorf("%s%s is given twice: remove one", path, quoted(name))
			}
			seen[strings.ToLower(name)] = true
			if err := unique(d, path+name+".", depth+1); err != nil {
				return err
			}
		}
	case json.Delim('['):
		for d.More() {
			if err := unique(d, path, depth+1); err != nil {
				return err
			}
		}
	default:
		return nil
	}
	_, err = d.Token() // the end of it
	return err
}
