// docs/operations.md: what an operator logs or prints, quoted in its table of failures, is in the code.
"use strict";

const { files, read, lineAt } = require("./files");

const page = "docs/operations.md";

module.exports = function* () {
  const text = read(page);
  const code = files.filter((name) => /^(eigenshift|operator)\/.*\.go$/.test(name) && !name.endsWith("_test.go")).map(read).join("\n");
  const rows = [...text.matchAll(/^\| (.*?) \|/gm)];
  for (const row of rows) {
    for (const [, quoted] of row[1].matchAll(/"([^"]+)"/g)) {
      if (!code.includes(quoted)) yield `${page}:${lineAt(text, row.index)}: nothing logs "${quoted}": quote what is logged`;
    }
  }
};
