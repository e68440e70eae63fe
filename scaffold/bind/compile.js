// Compiles with the solc that npm installed in the working directory or above it. Standard input has solc's own input, and
// sources that imports find by their path; all others are files of npm packages.
"use strict";

const fs = require("node:fs");
const path = require("node:path");

const { input, sources } = JSON.parse(fs.readFileSync(0, "utf8"));

function inPackages(name) {
  for (let folder = process.cwd(); ; folder = path.dirname(folder)) {
    const file = path.join(folder, "node_modules", name);
    if (fs.existsSync(file)) return fs.readFileSync(file, "utf8");
    if (folder === path.dirname(folder)) return undefined;
  }
}

let solc;
try {
  solc = require(require.resolve("solc", { paths: [process.cwd()] }));
} catch {
  console.error("the npm package solc is not installed: run npm ci");
  process.exit(1);
}
process.stdout.write(solc.compile(JSON.stringify(input), {
  import(name) {
    const contents = sources[name] ?? inPackages(name);
    return contents === undefined ? { error: `no npm package has ${name}: run npm ci` } : { contents };
  },
}));
