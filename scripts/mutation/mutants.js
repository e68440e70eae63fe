// The mutants of a source: one small change each, found in its syntax tree.
"use strict";

const fs = require("node:fs");
const path = require("node:path");
const root = path.join(__dirname, "../..");
const solc = require(require.resolve("solc", { paths: [root] }));

const OTHER = {
  "<": "<=", "<=": "<", ">": ">=", ">=": ">", "==": "!=", "!=": "==", "+": "-", "-": "+", "*": "/", "/": "*", "%": "*",
  "&&": "||", "||": "&&", "&": "|", "|": "&", "<<": ">>", ">>": "<<", "+=": "-=", "-=": "+=", "|=": "&=", "&=": "|=",
};
const ACCESS = new Set(["onlyOwner"]);

// The abstract syntax tree of one file, without what it imports.
function parse(file, text) {
  const input = {
    language: "Solidity",
    sources: { [file]: { content: text } },
    settings: { stopAfter: "parsing", outputSelection: { "*": { "": ["ast"] } } },
  };
  // What it imports is empty: parsing looks no further.
  const output = JSON.parse(solc.compile(JSON.stringify(input), { import: () => ({ contents: "" }) }));
  const ast = output.sources?.[file]?.ast;
  if (!ast) throw new Error(`${file}: ${JSON.stringify(output.errors)}`);
  return ast;
}

// All places of a file that are changed, and what for: {file, at, length, text, where, line, code, before, name}.
function mutantsOf(file) {
  const source = fs.readFileSync(path.join(root, file));
  const found = [];
  const cut = (start, end) => source.subarray(start, end).toString();

  function visit(node, where) {
    if (node === null || typeof node !== "object") return;
    if (Array.isArray(node)) return node.forEach((each) => visit(each, where));
    if (node.nodeType === "FunctionDefinition") where = node.name || node.kind;
    for (const [start, end, text] of changesOf(node, cut)) found.push({ file, at: start, length: end - start, text, where });
    for (const key of Object.keys(node)) visit(node[key], where);
  }
  visit(parse(file, source.toString()), "");
  const described = found.map((m) => ({ ...m, ...lineOf(source, m), before: cut(m.at, m.at + m.length) }));
  const times = new Map();
  return described.map((m) => {
    const name = nameOf(m);
    times.set(name, (times.get(name) ?? 0) + 1);
    return { ...m, name: times.get(name) > 1 ? `${name} (${times.get(name)})` : name };
  });
}

const span = (node) => {
  const [start, length] = node.src.split(":").map(Number);
  return [start, start + length];
};

// What one node is changed to: [start, end, text] each.
function changesOf(node, cut) {
  const [start, end] = node.src ? span(node) : [];
  switch (node.nodeType) {
    case "BinaryOperation":
      return operator(node, node.leftExpression, node.rightExpression, cut);
    case "Assignment":
      return operator(node, node.leftHandSide, node.rightHandSide, cut);
    case "UnaryOperation": {
      if (node.operator === "!" || node.operator === "~") return [[start, start + 1, ""]];
      if (node.operator !== "++" && node.operator !== "--") return [];
      const at = start + cut(start, end).indexOf(node.operator);
      return [[at, at + 2, node.operator === "++" ? "--" : "++"]];
    }
    case "IfStatement":
    case "Conditional":
      return ["true", "false"].map((text) => [...span(node.condition), text]);
    case "ExpressionStatement":
      return ["Assignment", "FunctionCall"].includes(node.expression.nodeType) || node.expression.operator === "delete"
        ? [[start, withSemicolon(end, cut), "{}"]]
        : [];
    case "EmitStatement":
      return [[start, withSemicolon(end, cut), "{}"]];
    case "Literal": {
      const digits = node.kind === "number" && /^[0-9_]+$/.test(node.value) && cut(start, end).match(/^[0-9_]+/);
      return digits ? [[start, start + digits[0].length, String(BigInt(digits[0].replaceAll("_", "")) + 1n)]] : [];
    }
    case "ModifierInvocation":
      return ACCESS.has(node.modifierName.name) ? [[start, end, ""]] : [];
  }
  return [];
}

const withSemicolon = (end, cut) => end + (cut(end, end + 1) === ";" ? 1 : 0);

// An operator stands between its operands.
function operator(node, left, right, cut) {
  if (!OTHER[node.operator]) return [];
  const [from, to] = [span(left)[1], span(right)[0]];
  const at = from + cut(from, to).indexOf(node.operator);
  return [[at, at + node.operator.length, OTHER[node.operator]]];
}

function lineOf(source, m) {
  const text = source.toString();
  const line = source.subarray(0, m.at).toString().split("\n").length;
  return { line, code: text.split("\n")[line - 1].trim() };
}

// What a mutant is, however lines move.
const nameOf = (m) => `${path.basename(m.file)} ${m.where}: ${m.code} | ${short(m.before)} → ${short(m.text) || "nothing"}`;
const short = (text) => text.replace(/\s+/g, " ").slice(0, 60);

// A choice that is the same for the same seed.
function choose(all, count, seed) {
  let state = seed >>> 0;
  const random = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
  const left = [...all];
  for (let i = left.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [left[i], left[j]] = [left[j], left[i]];
  }
  return left.slice(0, count);
}

module.exports = { choose, mutantsOf };
