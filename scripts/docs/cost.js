// docs/cost.md: the tables between its marks follow from contracts/snapshots. `scripts/cost` writes them.
"use strict";

const fs = require("node:fs");
const path = require("node:path");

const root = path.join(__dirname, "..", "..");
const page = "docs/cost.md";

// A month has 30 days. Prices of gas are in gwei.
const day = 86_400;
const month = 30 * day;
const cadences = { "15 s": 15, "1 h": 3600 };
const gasPrices = [0.5, 2, 10];
const blockTime = 12;

// JSON-RPC calls as `make bench` counts them with five operators: of all for a task, and of each for a block without one.
const calls = { task: 17, block: 1, operators: 5 };

// What others publish: gas of a transaction for one feed. docs/cost.md has the sources.
const scribe = { 10: 106_395, 15: 134_342 };
const others = {
  "Chainlink OCR2, 31 oracles, 11 signatures": 175_000,
  "Chronicle Scribe `poke`, bar 13": scribe[10] + ((scribe[15] - scribe[10]) * 3) / 5,
  "Chronicle ScribeOptimistic `opPoke`": 69_061,
};

const snapshot = (name) => JSON.parse(fs.readFileSync(path.join(root, "contracts/snapshots", name), "utf8"));

const number = (value, digits = 0) => value.toLocaleString("en-US", { minimumFractionDigits: digits, maximumFractionDigits: digits });

const table = (head, rows) => [head, head.map(() => "---"), ...rows].map((row) => `| ${row.join(" | ")} |`).join("\n");

// priced is a row of gas in a month, in millions, and of ether at each price.
const priced = (name, gas) => [name, number(gas / 1e6, 1), ...gasPrices.map((gwei) => number((gas * gwei) / 1e9, 3))];

function tables() {
  const forks = snapshot("forks.json");
  const submit = snapshot("submit.json");
  const backends = snapshot("backends.json");
  // Digests take two attempts on average to be hashed to the curve; the other figures are for one.
  const attempt = submit["1 feed, 0 non-signers, warm ring, hashed at the 2nd attempt"] - submit["1 feed, 0 non-signers, warm ring"];
  const settled = (feeds) => forks[`${feeds}, reimbursed`].osaka + attempt;
  const feeds = { "1 feed": 1, "20 feeds": 20 };
  const head = ["", "gas a month, millions", ...gasPrices.map((gwei) => `ether at ${gwei} gwei`)];

  const settlements = Object.entries(cadences).flatMap(([cadence, seconds]) =>
    Object.entries(feeds).map(([name]) => priced(`${name}, each ${cadence}`, (settled(name) * month) / seconds)),
  );
  const syncs = [5, 20, 50, 200].map((operators) =>
    priced(`${operators} operators, a stake changed, weekly`, (backends[`${operators} operators, sync, one changed`] * month) / (7 * day)),
  );
  const beside = Object.entries(cadences).flatMap(([cadence, seconds]) => {
    const tasks = month / seconds;
    const ours = Object.entries(feeds).map(([name, count]) => [`here, ${name}`, settled(name) / count]);
    return [...ours, ...Object.entries(others)].map(([name, gas]) => [cadence, name, number(gas), ...priced("", gas * tasks).slice(1)]);
  });
  const requests = Object.entries(cadences).map(([cadence, seconds]) => {
    const tasks = (calls.task * month) / seconds;
    const blocks = (calls.block * calls.operators * month) / blockTime;
    return [cadence, number(month / seconds), number(tasks / 1e6, 2), number(blocks / 1e6, 2), number((tasks + blocks) / 1e6 / calls.operators, 2)];
  });
  return [
    "### Settlements, reimbursed",
    table(head, settlements),
    "### Operator table",
    table(head, syncs),
    "### Each feed, beside others",
    table(["cadence", "", "gas a feed and update", ...head.slice(1)], beside),
    "### JSON-RPC calls, five operators",
    table(["cadence", "tasks", "calls for tasks, millions", "for blocks, millions", "an operator, millions"], requests),
  ].join("\n\n");
}

const marks = ["<!-- scripts/cost begins -->\n", "\n<!-- scripts/cost ends -->"];

function parts(text) {
  const from = text.indexOf(marks[0]) + marks[0].length;
  const to = text.indexOf(marks[1]);
  return [text.slice(0, from), text.slice(from, to), text.slice(to)];
}

module.exports = function* () {
  if (parts(fs.readFileSync(path.join(root, page), "utf8"))[1] !== tables()) {
    yield `${page}: the tables are not what contracts/snapshots say: run scripts/cost`;
  }
};

module.exports.write = () => {
  const file = path.join(root, page);
  const [before, , after] = parts(fs.readFileSync(file, "utf8"));
  fs.writeFileSync(file, before + tables() + after);
};
