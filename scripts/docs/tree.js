// docs/architecture.md: its tree names every package of Go under the modules below, and no other.
// Folders of a line that is indented are those of the module above. Commands and internal packages need no line.
"use strict";

const path = require("node:path");
const { files, read, lineAt } = require("./files");

const page = "docs/architecture.md";
const modules = ["eigenshift", "operator", "price-oracle", "devnet", "examples", "scaffold", "bench"];

function* named(tree) {
  let above = "";
  for (const [i, line] of tree.split("\n").entries()) {
    const top = /^([\w-]+)\//.exec(line);
    if (top) above = top[1];
    for (const [, folder] of line.slice(top ? top[0].length : 0).matchAll(/(?<![\w/-])([\w-]+(?:\/[\w-]+)*)\//g)) {
      if (modules.includes(above) && line.startsWith("  ")) yield { name: `${above}/${folder}`, line: i };
    }
  }
}

module.exports = function* () {
  const text = read(page);
  const found = /^```text\n(contracts\/.*?)^```/ms.exec(text);
  if (found === null) return yield `${page}: no tree that begins with contracts/: add it`;
  const first = lineAt(text, found.index) + 1;

  const packages = new Set(files.filter((name) => name.endsWith(".go") && !name.endsWith("_test.go")).map((name) => path.dirname(name))
    .filter((folder) => modules.some((module) => folder.startsWith(`${module}/`)) && !/\/(cmd|internal)\//.test(folder)));
  const seen = new Set();
  for (const { name, line } of named(found[1])) {
    if (!packages.has(name)) yield `${page}:${first + line}: there is no package ${name}: remove it`;
    seen.add(name);
  }
  for (const name of packages) if (!seen.has(name)) yield `${page}:${first}: the tree does not name ${name}: add it`;
};
