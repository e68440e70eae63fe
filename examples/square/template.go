// Package square carries the files of this example. The program eigenshift makes new repositories
// of them, so that what authors begin with is what is tested here.
package square

import "embed"

// Names of the example that a new repository has its own for.
const (
	Module   = "github.com/eigenshift/avs/examples/square"
	Program  = "squares"
	Contract = "Squares"
)

// Files are those of a repository whose tasks are requests: this folder's. In the folder [Slots] are
// those that another has in their place whose tasks are slots of time, and in [Observe] those that
// one has in place of both whose operators observe.
//
//go:embed .github/workflows/ci.yml .gitignore Makefile README.md avs bindings cmd contracts go.mod go.sum package.json package-lock.json slots
//go:embed observe/README.md observe/avs/avs.go observe/avs/deploy.go observe/avs/avs_test.go observe/avs/cluster_test.go
var Files embed.FS

// Slots and Observe are folders of [Files].
const (
	Slots   = "slots"
	Observe = "observe"
)
