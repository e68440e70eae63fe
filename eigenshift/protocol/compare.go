package protocol

import (
	"fmt"
	"slices"
	"strconv"
	"strings"
)

// Version is the protocol version of this program. It goes up by one with each
// release whose messages, log or agreed parameters an older one does not
// understand. Version 1 had no agreed parameters: its attestations carry no hash.
const Version uint32 = 2

// Adjacent reports whether operators of two versions work with each other.
func Adjacent(a, b uint32) bool { return a == b || a+1 == b || b+1 == a }

// Difference is a field in which two operators differ.
type Difference struct {
	Field string `json:"field"`
	Here  string `json:"here"`  // empty: not a field of this operator
	There string `json:"there"` // empty: not a field of the peer
	// Refuses says that the operators run no Raft with each other because of it.
	Refuses bool `json:"refuses"`
}

// String returns the difference as a log shows it.
func (d Difference) String() string {
	or := func(value string) string {
		if value == "" {
			return "absent"
		}
		return value
	}
	return fmt.Sprintf("%s: %s here, %s there", d.Field, or(d.Here), or(d.There))
}

// Compare returns the differences of a peer's protocol from this operator's, by name, with
// the classes of this operator's fields. Adjacent versions are no difference; between them
// only the fields that both have are compared. Between operators of one version a field that
// only one has is a difference that warns.
func Compare(here, there Protocol) []Difference {
	var found []Difference
	add := func(f Field, value string, class Class) {
		found = append(found, Difference{Field: f.Name, Here: f.Value, There: value, Refuses: class == Refuse})
	}
	same := here.version == there.version
	i, j := 0, 0
	for i < len(here.fields) || j < len(there.fields) {
		switch order := nextOf(here.fields, there.fields, i, j); {
		case order == 0:
			if h, t := here.fields[i], there.fields[j]; h.Value != t.Value {
				add(h, t.Value, h.Class)
			}
			i, j = i+1, j+1
		case order < 0:
			if same {
				add(here.fields[i], "", Warn)
			}
			i++
		default:
			if same {
				add(Field{Name: there.fields[j].Name}, there.fields[j].Value, Warn)
			}
			j++
		}
	}
	if d, differs := CompareVersions(here.Version(), there.Version()); differs {
		found = append(found, d)
	}
	return found
}

// nextOf is negative if the first of two sorted lists has the next name, positive if the
// second has, and 0 if both have.
func nextOf(a, b []Field, i, j int) int {
	switch {
	case i == len(a):
		return 1
	case j == len(b):
		return -1
	default:
		return strings.Compare(a[i].Name, b[j].Name)
	}
}

// CompareVersions returns the difference of two versions that do not work with each
// other; false when they do.
func CompareVersions(here, there uint32) (Difference, bool) {
	if Adjacent(here, there) {
		return Difference{}, false
	}
	text := func(v uint32) string { return strconv.FormatUint(uint64(v), 10) }
	return Difference{Field: VersionField, Here: text(here), There: text(there), Refuses: true}, true
}

// Refuses reports whether operators with these differences run no Raft with each other.
func Refuses(differences []Difference) bool {
	for _, d := range differences {
		if d.Refuses {
			return true
		}
	}
	return false
}

// Mirrored returns the differences as the other side sees them.
func Mirrored(differences []Difference) []Difference {
	mirrored := slices.Clone(differences)
	for i, d := range mirrored {
		mirrored[i].Here, mirrored[i].There = d.There, d.Here
	}
	return mirrored
}

// Describe returns the differences in one line.
func Describe(differences []Difference) string {
	texts := make([]string, len(differences))
	for i, d := range differences {
		texts[i] = d.String()
	}
	return strings.Join(texts, "; ")
}
