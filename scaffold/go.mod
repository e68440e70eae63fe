module github.com/eigenshift/avs/scaffold

go 1.26

require (
	github.com/eigenshift/avs/contracts v0.1.0
	github.com/eigenshift/avs/examples/square v0.1.0
	github.com/ethereum/go-ethereum v1.17.10
	github.com/urfave/cli/v2 v2.27.7
	golang.org/x/mod v0.39.0
)

require (
	github.com/ProjectZKM/Ziren/crates/go-runtime/zkvm_runtime v0.0.0-20251001021608-1fe7b43fc4d6 // indirect
	github.com/cpuguy83/go-md2man/v2 v2.0.7 // indirect
	github.com/decred/dcrd/dcrec/secp256k1/v4 v4.0.1 // indirect
	github.com/holiman/uint256 v1.3.2 // indirect
	github.com/russross/blackfriday/v2 v2.1.0 // indirect
	github.com/xrash/smetrics v0.0.0-20240521201337-686a1a2994c1 // indirect
	golang.org/x/sys v0.47.0 // indirect
)
