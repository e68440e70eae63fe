"use strict";

const assert = require("node:assert");
const { test } = require("node:test");
const { check } = require("./commands");

test("commands that exist", () => {
  for (const line of [
    "make lint", "make devnet kill leader", "make sim SEEDS=3 KIND=lies", "FOUNDRY_PROFILE=ci make test", "bash .ci/run",
    "bin/price-oracle config check --config operator.yaml # a comment", "bin/devnet logs -f 1", "cd x && go test ./...",
    "CALL=$(cast calldata 'acceptOwnership()')", "bin/price-oracle config example > operator.yaml",
  ]) assert.deepStrictEqual([...check(line)], [], line);
});

test("commands that do not", () => {
  for (const line of [
    "make lnt", "make devnet kil leader", "make sim SEDS=3", "bash .ci/rum", "scripts/lnt", "bin/price-oracle config chek",
    "bin/price-oracle status --jsn", "bin/devnet up --bakend middleware", "cd x && goo test", "CALL=$(caast calldata)", "cat x | pithon",
  ]) assert.strictEqual([...check(line)].length, 1, line);
});
