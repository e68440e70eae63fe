// docs/glossary.md: each name in its columns for Go and Solidity exists.
"use strict";

const { files, read, lineAt } = require("./files");

const page = "docs/glossary.md";
const goFiles = files.filter((name) => name.endsWith(".go") && !name.endsWith("_test.go") && !name.startsWith("bindings/"));
const solidityFiles = files.filter((name) => /^contracts\/src\/.*\.sol$/.test(name));

// Sources of the Go packages of a name, and of those only.
function goPackage(name) {
  return goFiles.map(read).filter((text) => new RegExp(`^package ${name}$`, "m").test(text)).join("\n");
}

// What stands in the braces after a declaration.
function body(text, declaration) {
  const found = declaration.exec(text);
  return found ? text.slice(found.index, text.indexOf("\n}", found.index) + 2) : null;
}

function goExists(reference) {
  const [pkg, name, member] = reference.split(".");
  const text = goPackage(pkg);
  if (!new RegExp(`^(type |func |var |const |\\t)${name}\\b`, "m").test(text)) return false;
  if (member === undefined) return true;
  const type = body(text, new RegExp(`^type ${name}(\\[.*\\])? struct \\{`, "m"));
  const field = type !== null && new RegExp(`^\\t(\\w+, )*${member}\\b`, "m").test(type);
  return field || new RegExp(`^func \\(\\w+ \\*?${name}(\\[.*\\])?\\) ${member}\\(`, "m").test(text);
}

function solidityExists(reference) {
  const [contract, name, member] = reference.split(".");
  const text = solidityFiles.map(read).find((source) => new RegExp(`^(abstract )?(contract|interface|library) ${contract}\\b`, "m").test(source))
    ?? solidityFiles.map(read).find((source) => new RegExp(`^type ${contract}\\b`, "m").test(source));
  if (text === undefined) return false;
  if (name === undefined) return true;
  const declared = new RegExp(`\\b(function|event|error|struct|enum) ${name}\\b`).exec(text);
  if (declared === null) return false;
  return member === undefined || new RegExp(`\\b${member}\\b`).test(text.slice(declared.index, text.indexOf("}", declared.index)));
}

module.exports = function* () {
  const text = read(page);
  for (const found of text.matchAll(/^\| [^|]+ \| [^|]+ \|([^|]*)\|([^|]*)\|$/gm)) {
    const where = `${page}:${lineAt(text, found.index)}`;
    for (const [, name] of found[1].matchAll(/`([^`]+)`/g)) if (!goExists(name)) yield `${where}: no ${name} in Go: name what is there`;
    for (const [, name] of found[2].matchAll(/`([^`]+)`/g)) if (!solidityExists(name)) yield `${where}: no ${name} in contracts/src: name what is there`;
  }
};
