// Code in pages, by the language of the block. A block that is an illustration says text.
//
//   solidity      stands in a contract of the examples as it is, and is compiled with it
//   go FILE       each paragraph stands in FILE, comments and spaces apart
//   go            a whole program, which go vet compiles
//   sh, ini       the commands exist: targets of make, files, programs of ours with their subcommands and options
//   json          parses
"use strict";

const fs = require("node:fs");
const os = require("node:os");
const path = require("node:path");
const { execFileSync } = require("node:child_process");
const { root, files, pages, read, exists, lineAt } = require("./files");
const commands = require("./commands");

function* solidity({ code, page }) {
  const folder = page === ran ? "examples/square/contracts/" : "contracts/examples/";
  const contracts = files.filter((name) => name.startsWith(folder) && name.endsWith(".sol"));
  if (!contracts.some((name) => read(name).includes(code))) yield `in no contract of ${folder}: copy it from there`;
}

// tests/integration runs the commands of this page.
const ran = "docs/tutorial.md";

const bare = (go) => go.replace(/(^|\s)\/\/.*$/gm, "").replace(/\s+/g, " ").replace(/ ([,)}])/g, "$1").trim();

function* go({ code, rest }) {
  if (rest !== "") {
    if (!exists(rest)) return yield `there is no ${rest}: name the file that it is from`;
    const source = bare(read(rest));
    for (const paragraph of code.split(/\n\s*\n/).map(bare)) {
      if (!source.includes(paragraph)) yield `not in ${rest}: ${paragraph.slice(0, 60)}…: copy it from there`;
    }
    return;
  }
  if (!/^package /m.test(code)) return yield "neither a program nor from a file: say ```go FILE, or ```text for an illustration";
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "block-"));
  try {
    fs.writeFileSync(path.join(folder, "block.go"), code);
    execFileSync("go", ["vet", path.join(folder, "block.go")], { cwd: path.join(root, "price-oracle"), stdio: "pipe" });
  } catch (error) {
    yield `does not compile: ${error.stderr}`;
  } finally {
    fs.rmSync(folder, { recursive: true });
  }
}

function* sh({ code, page }) {
  if (page === ran) return;
  let folder = path.dirname(page); // of the Makefile: the page's, or the next above
  while (!exists(path.join(folder, "Makefile"))) folder = path.dirname(folder);
  yield* commands.check(code, folder);
}

function* ini({ code }) {
  for (const line of code.split("\n").filter((line) => line !== "")) {
    if (!/^\[\w+\]$|^\w+=/.test(line)) yield `${line}: neither [Section] nor Key=value`;
    const command = /^Exec\w+=(.*)/.exec(line)?.[1];
    if (command) yield* commands.check(command.replace(/^\/usr\/local\/bin\//, "bin/"));
  }
}

function* json({ code }) {
  try {
    JSON.parse(code);
  } catch (error) {
    yield `${error.message}: mend it`;
  }
}

const languages = { solidity, go, sh, ini, json, text: function* () {} };

module.exports = function* () {
  for (const page of pages) {
    const text = read(page);
    for (const found of text.matchAll(/^```([^\n]*)\n(.*?)^```$/gms)) {
      const [language, ...rest] = found[1].trim().split(" ");
      const where = `${page}:${lineAt(text, found.index)}`;
      const check = languages[language];
      if (check === undefined) yield `${where}: a block of ${language || "no language"}, which nothing checks: say ${Object.keys(languages).join(", ")}`;
      else for (const problem of check({ code: found[2], rest: rest.join(" "), page })) yield `${where}: ${problem}`;
    }
  }
};
