// docs/invariants.md: each row names a test, and each invariant that is tested is on the page.
"use strict";

const { files, read, lineAt } = require("./files");

const name = "docs/invariants.md";

module.exports = function* () {
  const page = read(name);
  const rows = [...page.matchAll(/^\| (?!invariant \||attack \|).*/gm)];
  if (rows.length === 0) yield `${name}: no rows`;
  for (const row of rows) {
    if (!/\[`\w+`\]\(/.test(row[0])) yield `${name}:${lineAt(page, row.index)}: the row links to no test: add [\`test\`](path)`;
  }
  for (const file of files.filter((file) => file.startsWith("contracts/test/invariant/"))) {
    for (const [, test] of read(file).matchAll(/function (invariant_\w+)\(/g)) {
      if (!page.includes(`\`${test}\``)) yield `${name}: ${test} of ${file} is missing: add a row`;
    }
  }
};
