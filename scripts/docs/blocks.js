// Code in pages: each Solidity block of docs/consumers.md and docs/tutorial.md stands in a contract as it is.
"use strict";

const { files, read, lineAt } = require("./files");

module.exports = function* () {
  for (const [page, folder] of [["docs/consumers.md", "contracts/examples/"], ["docs/tutorial.md", "contracts/devnet/"]]) {
    const contracts = files.filter((name) => name.startsWith(folder)).map(read);
    const text = read(page);
    const blocks = [...text.matchAll(/```solidity\n(.*?)```/gs)];
    if (blocks.length === 0) yield `${page} has no Solidity`;
    for (const block of blocks) {
      if (!contracts.some((source) => source.includes(block[1]))) yield `${page}:${lineAt(text, block.index)}: in no contract of ${folder}: copy it from there`;
    }
  }
};
