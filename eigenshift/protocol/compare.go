package protocol

import (
	"cmp"
	"fmt"
	"maps"
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
	return fmt.Sprintf("%s: %s here, %s there", d.Field, cmp.Or(d.Here, "absent"), cmp.Or(d.There, "absent"))
}

// Compare returns the differences of a peer's protocol from this operator's, by name, with
// the classes of this operator's fields. Between versions only the fields that both have are
// compared; within one a field that only one operator has is a difference that warns.
func Compare(here, there Protocol) []Difference {
	ours, theirs := here.byName(), there.byName()
	names := maps.Clone(ours)
	maps.Copy(names, theirs)
	var found []Difference
	for _, name := range slices.Sorted(maps.Keys(names)) {
		h, has := ours[name]
		t, had := theirs[name]
		if both := has && had; h.Value != t.Value && (both || here.version == there.version) {
			found = append(found, Difference{Field: name, Here: h.Value, There: t.Value, Refuses: both && h.Class == Refuse})
		}
	}
	if d, differs := CompareVersions(here.Version(), there.Version()); differs {
		found = append(found, d)
	}
	return found
}

func (p Protocol) byName() map[string]Field {
	fields := make(map[string]Field, len(p.fields))
	for _, f := range p.fields {
		fields[f.Name] = f
	}
	return fields
}

// CompareVersions returns the difference of versions that do not work together; false when they do.
func CompareVersions(here, there uint32) (Difference, bool) {
	if Adjacent(here, there) {
		return Difference{}, false
	}
	text := func(v uint32) string { return strconv.FormatUint(uint64(v), 10) }
	return Difference{Field: VersionField, Here: text(here), There: text(there), Refuses: true}, true
}

// Refuses reports whether operators with these differences run no Raft with each other.
func Refuses(differences []Difference) bool {
	return slices.ContainsFunc(differences, func(d Difference) bool { return d.Refuses })
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
