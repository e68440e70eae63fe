// Each file that a page links to exists, with the test that the link names, which may be a subtest: [`TestName/Subtest`](path).
"use strict";

const path = require("node:path");
const { pages, read, exists, lineAt } = require("./files");

const blank = (block) => block.replace(/[^\n]/g, " ");

module.exports = function* () {
  for (const page of pages) {
    const text = read(page).replace(/```.*?```/gs, blank);
    for (const link of text.matchAll(/\[([^\]]*)\]\(([^)\s]+)\)/g)) {
      const [, shown, target] = link;
      if (/^(https?:|#)/.test(target)) continue;
      const where = `${page}:${lineAt(text, link.index)}`;
      const file = path.join(path.dirname(page), target.split("#")[0]);
      if (!exists(file)) {
        yield `${where}: there is no ${target}: mend the link`;
        continue;
      }
      const test = /^`((?:Test|Fuzz|Benchmark|Example|test_|testFuzz_|invariant_)\w*)/.exec(shown)?.[1];
      if (test && !new RegExp(`\\b(function|func) ${test}\\(`).test(read(file))) yield `${where}: no ${test} in ${target}: name the test that is there`;
    }
  }
};
