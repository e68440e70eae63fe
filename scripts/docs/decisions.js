// docs/decisions: the index has each record, with its title and a status; a record is a page.
"use strict";

const { files, read } = require("./files");

const folder = "docs/decisions/";
const longest = 45;

module.exports = function* () {
  const index = read(`${folder}README.md`);
  for (const file of files.filter((file) => file.startsWith(folder) && !file.endsWith("README.md"))) {
    const text = read(file);
    const name = file.slice(folder.length);
    const title = /^# (.*)/.exec(text)?.[1];
    const number = Number(name.slice(0, 4));
    const row = index.split("\n").find((line) => line.startsWith(`| [${number}](${name}) |`));
    if (row === undefined) yield `${folder}README.md: no row for ${name}: add | [${number}](${name}) | title | date | status |`;
    else if (title !== `${number}. ${row.split("|")[2].trim()}`) yield `${file}:1: the title is "${title}", in the index "${row.split("|")[2].trim()}": make them the same`;
    if (!/^\*\*Decision\.\*\*/m.test(text)) yield `${file}:1: no paragraph begins with **Decision.**: say what was decided`;
    const lines = text.split("\n").length - 1;
    if (lines > longest) yield `${file}:${longest}: ${lines} lines, more than a page of ${longest}: shorten it`;
  }
};
