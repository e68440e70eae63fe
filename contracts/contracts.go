// Package contracts carries the Solidity sources of EigenShift, so that an AVS that depends on
// this module compiles against the very sources that its Go bindings are of. The program
// eigenshift writes them out for compilers and editors.
package contracts

import (
	"embed"
	"io/fs"
)

// Prefix is how sources outside this module import those within:
// import {RequestTaskManager} from "@eigenshift/contracts/RequestTaskManager.sol".
const Prefix = "@eigenshift/contracts/"

//go:embed src
var embedded embed.FS

// Sources are the contracts, by their paths below [Prefix]. All that they import besides each
// other is @openzeppelin/contracts, of the version in package.json of this repository.
func Sources() fs.FS {
	sources, err := fs.Sub(embedded, "src")
	if err != nil {
		panic(err) // src is embedded above
	}
	return sources
}
