// Words of the table "Words that we do not use" of docs/glossary.md that have no other meaning here do not come back, neither
// by themselves nor within names.
"use strict";

const path = require("node:path");
const { files, read, lineAt } = require("./files");

// A word, with the endings of its forms, and what to say.
const instead = [
  ["molest(?:s|ed|ing)?", "unsolicited"],
  ["storms?", "fault plan"],
  ["lament(?:s|ed|ing)?", "report orphans"],
  ["condemn(?:s|ed|ing)?", "mark as bad"],
  ["blurry", "misreads"],
  ["vices?", "misbehaviour"],
  ["trails?", "recent blocks"],
  ["news", "wake-up"],
].map(([word, better]) => {
  const within = word[0].toUpperCase() + word.slice(1);
  return [new RegExp(`(?:(?<![A-Za-z])${word}|${within})(?![a-z])`, "g"), better];
});

const places = files.filter((name) => /\.(go|sol|md)$|^scripts\/[\w-]+$/.test(name) && !/^(bindings\/\w+\/|docs\/glossary\.md|docs\/decisions\/|CHANGELOG\.md)/.test(name));
module.exports = function* () {
  for (const place of places) {
    const text = read(place);
    for (const [word, better] of instead) {
      for (const [found] of path.basename(place).matchAll(word)) yield `${place}: "${found}" in the file's name: say ${better} (docs/glossary.md)`;
      for (const found of text.matchAll(word)) yield `${place}:${lineAt(text, found.index)}: "${found[0]}": say ${better} (docs/glossary.md)`;
    }
  }
};
