// docs/glossary.md: each name in its column for Solidity exists; those of Go are checked in all pages.
"use strict";

const { files, read, lineAt } = require("./files");

const page = "docs/glossary.md";
const solidityFiles = files.filter((name) => /^contracts\/src\/.*\.sol$/.test(name));

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
  for (const found of text.matchAll(/^\| [^|]+ \| [^|]+ \|[^|]*\|([^|]*)\|$/gm)) {
    const where = `${page}:${lineAt(text, found.index)}`;
    for (const [, name] of found[1].matchAll(/`([^`]+)`/g)) if (!solidityExists(name)) yield `${where}: no ${name} in contracts/src: name what is there`;
  }
};
