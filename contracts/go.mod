module github.com/eigenshift/avs/contracts

go 1.26
