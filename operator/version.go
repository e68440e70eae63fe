package operator

import "runtime/debug"

// released is the version of a release; scripts/release links it in.
var released string

// Version returns the version that the running program was built as: that of the release, or of
// the module that `go install` was given, or else the commit.
func Version() string {
	if released != "" {
		return released
	}
	info, ok := debug.ReadBuildInfo()
	if !ok {
		return "unknown"
	}
	for _, s := range info.Settings {
		if s.Key == "vcs.revision" {
			return s.Value[:min(len(s.Value), 12)]
		}
	}
	return info.Main.Version
}
