// What pages name in code exists: names of our Go packages, such as `rotation.Policy`; tests of Go; files of sources.
"use strict";

const { files, pages, read, lineAt } = require("./files");

const sources = files.filter((name) => name.endsWith(".go") && !name.endsWith("_test.go") && !name.startsWith("bindings/"));
const texts = new Map(); // the text of all files, by the package's name
for (const name of sources) {
  const text = read(name);
  const pkg = /^package (\w+)$/m.exec(text)?.[1];
  texts.set(pkg, `${texts.get(pkg) ?? ""}\n${text}`);
}

// What stands in the braces after a declaration.
function body(text, declaration) {
  const found = declaration.exec(text);
  return found ? text.slice(found.index, text.indexOf("\n}", found.index) + 2) : null;
}

// Whether there is package.Name, or package.Type.Member.
function exists(reference) {
  const [pkg, name, member] = reference.split(".");
  const text = texts.get(pkg) ?? "";
  if (!new RegExp(`^(type |func |var |const |\\t)${name}\\b`, "m").test(text)) return false;
  if (member === undefined) return true;
  const type = body(text, new RegExp(`^type ${name}(\\[.*\\])? (struct|interface) \\{`, "m"));
  const field = type !== null && new RegExp(`^\\t(\\w+, )*${member}\\b`, "m").test(type);
  return field || new RegExp(`^func \\(\\w+ \\*?${name}(\\[.*\\])?\\) ${member}\\(`, "m").test(text);
}

const tests = files.filter((name) => name.endsWith("_test.go")).map(read).join("\n");

module.exports = function* () {
  for (const page of pages.filter((name) => name !== "CHANGELOG.md")) { // which names what was
    const text = read(page).replace(/```.*?```/gs, (block) => block.replace(/[^\n]/g, " "));
    for (const found of text.matchAll(/`([a-z][a-z0-9]*)(\.[A-Z]\w*)(\.[A-Z]\w*)?(\([^`]*)?`/g)) {
      const [, pkg, name, member = ""] = found;
      if (texts.has(pkg) && !exists(pkg + name + member)) yield `${page}:${lineAt(text, found.index)}: no ${pkg}${name}${member} in Go: name what is there`;
    }
    for (const found of text.matchAll(/`((?:Test|Fuzz|Benchmark|Example)[A-Z]\w*)(?:\/\w+)?`/g)) {
      if (!new RegExp(`^func ${found[1]}\\(`, "m").test(tests)) yield `${page}:${lineAt(text, found.index)}: no ${found[1]} in any _test.go: name the test that is there`;
    }
    for (const found of text.matchAll(/`([\w-]+(?:\/[\w.-]+)*\.(?:go|sol|js))`/g)) {
      if (!files.some((name) => name === found[1] || name.endsWith(`/${found[1]}`))) yield `${page}:${lineAt(text, found.index)}: no file ${found[1]}: name what is there`;
    }
  }
};
