// Files for GitHub, and lists of modules: they name what is there, and all of it.
"use strict";

const { files, read, exists } = require("./files");

const modules = files.filter((name) => name.endsWith("/go.mod")).map((name) => name.slice(0, -"/go.mod".length)).sort();
const dependabot = ".github/dependabot.yml";
const owners = ".github/CODEOWNERS";

function* lists(name, pattern, expected) {
  const found = pattern.exec(read(name))?.[1].split(/[\s,]+/).map((word) => word.replace(/^\.?\//, "")).filter((word) => word !== "").sort();
  if (found === undefined) yield `${name}: no list of modules that matches ${pattern}: write one`;
  else if (found.join() !== expected.join()) yield `${name}: lists the modules ${found.join(", ")}: list ${expected.join(", ")}`;
}

module.exports = function* () {
  const built = modules.filter((name) => name !== "tools");
  const apart = "tests/cerberus"; // requires gRPC, which the workspace cannot have (decision 82)
  yield* lists(dependabot, /package-ecosystem: gomod\n\s+directories: \[(.*)\]/, modules);
  yield* lists("go.work", /use \(([^)]*)\)/, built.filter((name) => name !== apart));
  yield* lists("scripts/lint", /^modules=\((.*)\)$/m, built);
  if (!/package-ecosystem: npm\n\s+directory: \/\n/.test(read(dependabot))) yield `${dependabot}: package.json is not covered: add npm with the directory /`;
  if (!/package-ecosystem: github-actions\n/.test(read(dependabot))) yield `${dependabot}: workflows are not covered: add github-actions`;

  for (const [i, line] of read(owners).split("\n").entries()) {
    const [place] = line.split(/\s+/);
    if (place.startsWith("/") && !exists(place.slice(1))) yield `${owners}:${i + 1}: there is no ${place}: name what is there`;
  }
};
