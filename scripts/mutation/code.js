// What a change of contracts/src changes: which contracts hold code from it, and which tests run one of these.
"use strict";

const FORGED = /^(?:.*\/)?(\w+)(?:\.sol)?(?::(\w+))?$/;

// Code is the syntax tree of all sources as forge hands them to the compiler: where a test creates a contract of
// contracts/src, they name the contract's artifact instead (dynamic test linking).
class Code {
  constructor(asts) {
    this.nodes = new Map(); // by id
    this.home = new Map(); // of a node: the contract in which it is declared
    this.contracts = [];
    this.spans = new Map(); // memory of spansOf
    for (const [file, ast] of Object.entries(asts)) this.#index(ast, file, undefined);
    this.byName = groupBy(this.contracts, (contract) => contract.name);
  }

  #index(node, file, contract) {
    each(node, (child) => {
      if (child.id !== undefined) {
        this.nodes.set(child.id, child);
        this.home.set(child.id, contract);
      }
      if (child.nodeType === "ContractDefinition") {
        child.file = file;
        this.contracts.push(child);
        this.#index(child.nodes, file, child);
        return false;
      }
      return true;
    });
  }

  // The source that ends up in a contract's bytecode: its own, that of its bases, and that of every internal function,
  // constant, modifier, type and embedded contract that they use; as spans of characters by index of the source.
  spansOf(contract) {
    if (this.spans.has(contract.id)) return this.spans.get(contract.id);
    const within = new Set();
    const spans = [];
    const pending = [contract];
    while (pending.length) {
      const declaration = pending.pop();
      if (within.has(declaration.id)) continue;
      within.add(declaration.id);
      const [start, length, source] = declaration.src.split(":").map(Number);
      spans.push({ source, start, end: start + length });
      if (declaration.nodeType === "ContractDefinition") {
        for (const base of declaration.linearizedBaseContracts) pending.push(this.nodes.get(base));
      }
      each(declaration, (node) => {
        for (const used of this.#usedBy(node)) if (this.nodes.has(used)) pending.push(this.nodes.get(used));
        return true;
      });
    }
    this.spans.set(contract.id, spans);
    return spans;
  }

  #usedBy(node) {
    if (this.#isGetter(node)) return [];
    const used = [];
    for (const id of [node.referencedDeclaration, node.function]) {
      if (Number.isInteger(id) && this.#isInlined(this.nodes.get(id))) used.push(id);
    }
    if (node.nodeType === "NewExpression") used.push(...referencesIn(node.typeName));
    if (node.memberName === "creationCode" || node.memberName === "runtimeCode") used.push(...referencesIn(node.expression));
    if (node.nodeType === "InlineAssembly") used.push(...node.externalReferences.map((each) => each.declaration));
    return used;
  }

  #isGetter(node) {
    return (
      node.nodeType === "MemberAccess" &&
      node.expression.typeDescriptions.typeIdentifier?.startsWith("t_contract$") &&
      this.nodes.get(node.referencedDeclaration)?.nodeType === "VariableDeclaration"
    );
  }

  // A reference to another contract, and a call of it, take nothing of its code along.
  #isInlined(declaration) {
    if (!declaration || declaration.nodeType === "ContractDefinition") return false;
    if (declaration.nodeType !== "FunctionDefinition") return true;
    const home = this.home.get(declaration.id);
    return !home || home.contractKind === "library" || ["internal", "private"].includes(declaration.visibility);
  }

  // The contracts with bytecode that hold the code at a place of a source.
  holding(source, at) {
    return this.contracts.filter(
      (contract) =>
        !contract.abstract &&
        contract.contractKind !== "interface" &&
        this.spansOf(contract).some((span) => span.source === source && span.start <= at && at < span.end),
    );
  }

  // The contracts whose artifacts a contract's code names, directly or through one that it names.
  deployedBy(contract) {
    const all = new Set([contract]);
    for (const each of all) for (const named of this.#namedBy(each)) all.add(named);
    return all;
  }

  #namedBy(contract) {
    contract.named ??= this.spansOf(contract).flatMap((span) => this.#literals(span)).flatMap((literal) => {
      const [, file, name] = FORGED.exec(literal) ?? [];
      return (this.byName.get(name ?? file) ?? []).filter((found) => !name || literal.startsWith(found.file) || !literal.includes("/"));
    });
    return contract.named;
  }

  #literals({ source, start, end }) {
    this.strings ??= groupBy(
      [...this.nodes.values()].filter((node) => node.nodeType === "Literal" && node.kind === "string" && node.value),
      (node) => Number(node.src.split(":")[2]),
    );
    const inside = (node) => Number(node.src.split(":")[0]) >= start && Number(node.src.split(":")[0]) < end;
    return (this.strings.get(source) ?? []).filter(inside).map((node) => node.value);
  }
}

// Calls back for a node and all below it; not for what is below one for which that returns false.
function each(node, visit) {
  if (node === null || typeof node !== "object") return;
  if (Array.isArray(node)) return node.forEach((child) => each(child, visit));
  if (node.nodeType && !visit(node)) return;
  for (const key of Object.keys(node)) each(node[key], visit);
}

function groupBy(all, keyOf) {
  const groups = new Map();
  for (const one of all) {
    const key = keyOf(one);
    if (!groups.has(key)) groups.set(key, []);
    groups.get(key).push(one);
  }
  return groups;
}

function referencesIn(node) {
  const found = [];
  each(node, (child) => found.push(child.referencedDeclaration ?? -1));
  return found.filter((id) => id >= 0);
}

module.exports = { Code };
