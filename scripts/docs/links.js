// Each file that a page links to exists, with the test that the link names, which may be a subtest: [`TestName/Subtest`](path).
// A section that a link names exists as well. The README links to each page of docs.
"use strict";

const path = require("node:path");
const { pages, read, exists, lineAt } = require("./files");

const blank = (block) => block.replace(/[^\n]/g, " ");

// The anchors that GitHub makes of a page's headings.
const anchors = (page) => new Set([...read(page).replace(/```.*?```/gs, blank).matchAll(/^#+ (.*)$/gm)].map(([, heading]) => {
  const text = heading.replace(/\[([^\]]*)\]\([^)]*\)/g, "$1").trim().toLowerCase();
  return text.replace(/[^\p{L}\p{N}\s_-]/gu, "").replace(/\s/g, "-");
}));

module.exports = function* () {
  for (const page of pages) {
    const text = read(page).replace(/```.*?```/gs, blank);
    for (const link of text.matchAll(/\[([^\]]*)\]\(([^)\s]+)\)/g)) {
      const [, shown, target] = link;
      if (/^https?:/.test(target)) continue;
      const where = `${page}:${lineAt(text, link.index)}`;
      const [name, section] = target.split("#");
      const file = path.join(path.dirname(page), name);
      if (name !== "" && !exists(file)) {
        yield `${where}: there is no ${target}: mend the link`;
        continue;
      }
      if (section !== undefined && !anchors(name === "" ? page : file).has(section)) yield `${where}: there is no section #${section} in ${name || page}: mend the link`;
      const test = /^`((?:Test|Fuzz|Benchmark|Example|test_|testFuzz_|invariant_)\w*)/.exec(shown)?.[1];
      if (test && !new RegExp(`\\b(function|func) ${test}\\(`).test(read(file))) yield `${where}: no ${test} in ${target}: name the test that is there`;
    }
  }
  const map = read("README.md");
  for (const page of pages.filter((name) => /^docs\/[\w-]+\.md$/.test(name))) {
    if (!map.includes(`](${page})`)) yield `README.md: no link to ${page}: add it to the table of documentation`;
  }
};
