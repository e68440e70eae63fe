module github.com/eigenshift/avs/tests/integration

go 1.26

require github.com/eigenshift/avs/devnet v0.0.0
require github.com/eigenshift/avs/price-oracle v0.0.0
require github.com/eigenshift/avs/operator v0.0.0
require github.com/eigenshift/avs/eigenshift v0.0.0
require github.com/eigenshift/avs/bindings v0.0.0

replace github.com/eigenshift/avs/devnet => ../../devnet
replace github.com/eigenshift/avs/price-oracle => ../../price-oracle
replace github.com/eigenshift/avs/operator => ../../operator
replace github.com/eigenshift/avs/eigenshift => ../../eigenshift
replace github.com/eigenshift/avs/bindings => ../../bindings
