# EigenShift. `make help` lists the targets.

export CGO_ENABLED ?= 0

.DEFAULT_GOAL := help

# `make devnet up` hands the words after `devnet` to the devnet's command line;
# options go into ARGS: make devnet up ARGS="--operators 7". There are no other
# targets then: words such as help are the devnet's.
ifeq (devnet,$(firstword $(MAKECMDGOALS)))
DEVNET_WORDS := $(wordlist 2,$(words $(MAKECMDGOALS)),$(MAKECMDGOALS))
OTHER_GOALS := $(sort $(filter-out devnet,$(DEVNET_WORDS)))

.PHONY: devnet $(OTHER_GOALS)
devnet: ## Local network: make devnet up | down | status | logs | kill N | start N
	@scripts/build
	@bin/devnet $(or $(DEVNET_WORDS),help) $(ARGS)

$(OTHER_GOALS):
	@:
else

.PHONY: help
help: ## List the targets
	@awk 'BEGIN {FS = ":.*## "} /^[a-z-]+:.*## / {printf "  %-18s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

.PHONY: build
build: ## Build bin/devnet, bin/price-oracle and bin/eigenshift (Go is all it takes)
	@scripts/build

.PHONY: test
test: test-contracts test-go test-integration test-ops ## All tests: Solidity, Go (race detector where it counts), end to end

.PHONY: test-contracts
test-contracts: ## Solidity tests (needs Node 20; fetches forge and solc from npm)
	scripts/test-contracts

.PHONY: mutants
mutants: ## Tests of the tests of contracts/src: make mutants [MUTANTS=100|all] [SEED=1] [FILES="PriceOracle.sol Credits.sol"]
	MUTANTS=$(MUTANTS) SEED=$(SEED) scripts/mutants $(FILES)

.PHONY: coverage-contracts
coverage-contracts: ## Coverage of contracts/src; fails when a line or branch is not reached and contracts/test/uncovered.json does not say why
	scripts/coverage-contracts

.PHONY: gas
gas: ## What submissions cost; fails when contracts/snapshots differ (scripts/gas --update writes them)
	scripts/gas

.PHONY: test-go
test-go: ## Go tests of every module
	scripts/test-go

.PHONY: test-integration
test-integration: build ## End-to-end tests on real processes (anvil comes with npm ci): make test-integration [BACKEND=middleware] [RUN=TestName]
	go test -count=1 -timeout 30m -parallel 3 $(if $(RUN),-run "$(RUN)") ./tests/integration $(if $(BACKEND),-args -backend $(BACKEND))

.PHONY: test-ops
test-ops: build ## Rules, dashboards and packaging: a real Prometheus scrapes a devnet, real shells complete (installs them from Debian)
	@scripts/apt prometheus prometheus
	@scripts/apt zsh zsh
	@scripts/apt fish fish
	@scripts/apt groff groff-base
	go test -count=1 -timeout 15m ./tests/integration/ops

.PHONY: test-ui
test-ui: build ## The page, in a headless Chromium, as a person uses it (installs Debian's package chromium)
	scripts/apt chromium chromium
	go test -count=1 -timeout 15m ./tests/integration/ui

.PHONY: screenshots
screenshots: build ## Take the pictures of the page that README shows
	scripts/apt chromium chromium
	go test -count=1 -timeout 15m -run TestPageOfADevnet ./tests/integration/ui -args -pictures ../../../docs/pictures

.PHONY: sim
sim: ## Clusters in virtual time under faults and lies: make sim SEEDS=2000 [FIRST_SEED=1] [KIND=calm|crashes|lies] [OBSERVES=yes|no] [REPEAT=1]
	@scripts/sim

.PHONY: sim-long
sim-long: ## A calm fortnight of slots of 15 s in virtual time, and a million tasks through a log on disk: make sim-long [SLOTS=80640] [TASKS=1000000]
	@SLOTS=$(or $(SLOTS),80640) TASKS=$(TASKS) scripts/sim

.PHONY: soak
soak: build ## Five operators for an hour, a slot every 2 s: memory, goroutines, descriptors and disk stay as they are: make soak [MINUTES=60]
	SOAK_MINUTES=$(or $(MINUTES),60) go test -count=1 -v -timeout 24h -run '^TestSoak$$' ./tests/integration

.PHONY: fuzz
fuzz: ## Each decoder of what peers and files say: make fuzz FUZZTIME=1m
	@scripts/fuzz

.PHONY: bindings
bindings: ## Regenerate the Go bindings of our contracts (needs Node 20)
	scripts/bindings

.PHONY: lint
lint: ## Formatting, vet, staticcheck, import directions, each module alone, vulnerabilities, contracts, documents
	scripts/lint

.PHONY: bench
bench: ## EigenShift beside a central aggregator, in six minutes: make bench [ARGS="--bin FOLDER"], another build's price-oracle is measured too
	scripts/bench run $(ARGS)

.PHONY: bench-check
bench-check: ## The same in four minutes; fails when a ratio is worse than 1.5 times that of bench/results/reference.json
	scripts/bench check $(ARGS)

.PHONY: bench-full
bench-full: ## The same at three paces, then failover, the crowd, sockets, many processes and the framework's parts: three hours
	scripts/bench run --length full $(ARGS)
	scripts/bench-failover
	scripts/bench-crowd
	scripts/bench-sockets
	scripts/bench many --operators 100
	scripts/bench-engine

.PHONY: bench-draw
bench-draw: ## Draw the pictures and write the table of docs/performance.md from bench/results/reference.json
	scripts/bench draw $(ARGS)

.PHONY: bench-engine
bench-engine: ## Benchmarks of the framework's parts, and of a devnet as a whole
	scripts/bench-engine

.PHONY: bench-failover
bench-failover: ## Leaders killed mid-task, hand-overs, shares: make bench-failover [KILLS=50] [ROTATIONS=200]
	KILLS=$(KILLS) ROTATIONS=$(ROTATIONS) scripts/bench-failover

.PHONY: bench-crowd
bench-crowd: ## A cluster of two hundred operators in one process: make bench-crowd [OPERATORS=200]
	OPERATORS=$(OPERATORS) scripts/bench-crowd

.PHONY: bench-many
bench-many: ## A hundred operators as processes on one devnet: make bench-many [OPERATORS=100] [ARGS="--block 12s --slot 24s"]
	scripts/bench many --operators $(or $(OPERATORS),100) $(ARGS)

.PHONY: bench-sockets
bench-sockets: ## Up to two hundred operators in one process over TLS sockets: make bench-sockets [OPERATORS="5 50 200"] [BLOCK_MS="2000 500"] [BACKLOG="0 5 20"] [VOTERS=9] [GRACE=15] [TASKS=20]
	OPERATORS="$(OPERATORS)" BLOCK_MS="$(BLOCK_MS)" BACKLOG="$(BACKLOG)" VOTERS="$(VOTERS)" GRACE="$(GRACE)" TASKS="$(TASKS)" scripts/bench-sockets

.PHONY: release
release: ## Prepare a release, and push nothing: make release VERSION=v0.1.0
	@scripts/release "$(VERSION)"

.PHONY: clean
clean: ## Remove everything that is built
	rm -rf bin contracts/out contracts/cache contracts/allocs coverage

endif
