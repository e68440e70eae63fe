// Where mutants are tried: a copy of the contracts in which everything is built once. A mutant replaces the artifacts that
// hold its code, compiled alone; forge then runs the tests that deploy one of these, without compiling anything.
//
// The optimizer is off: it takes five times as long as the rest of the compiler. Gas tests are left out for that.
"use strict";

const { execFileSync, spawnSync } = require("node:child_process");
const { createHash } = require("node:crypto");
const fs = require("node:fs");
const os = require("node:os");
const path = require("node:path");
const { Code } = require("./code.js");

const root = path.join(__dirname, "../..");
const solc = require(require.resolve("solc", { paths: [root] }));
const HOME = path.join(os.tmpdir(), "eigenshift-mutants");
const BYTECODE = ["evm.bytecode.object", "evm.bytecode.linkReferences"];
const DEPLOYED = BYTECODE.map((name) => name.replace("bytecode", "deployedBytecode"));
const OUTPUT = [...BYTECODE, ...DEPLOYED, "evm.deployedBytecode.immutableReferences"];
const PRISTINE = ".pristine";
const MINUTES = 60 * 1000;
const SOURCES = ["contracts/src", "contracts/devnet", "examples/square/contracts", "examples/exchange-rates/contracts"]; // that tests deploy
const OURS = /^(contracts|examples)\//;

class Bench {
  constructor() {
    const fixed = [...SOURCES, "contracts/examples", "foundry.toml", "package-lock.json", "scripts/solc"];
    this.folder = path.join(HOME, digest(fixed.flatMap((each) => filesIn(path.join(root, each)))));
    this.memory = path.join(this.folder, "solc");
    this.#copy([...fixed, "contracts/allocs", "contracts/test", "contracts/snapshots", "package.json", "scripts/forge"]);
    this.#restore();
    this.#build();
    this.#baseline();
    this.#load();
  }

  // The tests change from run to run; all else stays as it was when the folder was made.
  #copy(parts) {
    for (const part of parts) {
      const to = path.join(this.folder, part);
      fs.rmSync(to, { recursive: true, force: true });
      fs.cpSync(path.join(root, part), to, { recursive: true });
    }
    const modules = path.join(this.folder, "node_modules");
    if (!fs.existsSync(modules)) fs.symlinkSync(fs.realpathSync(path.join(root, "node_modules")), modules);
  }

  // Artifacts that a run which was killed has left changed.
  #restore() {
    for (const file of filesIn(path.join(this.folder, "contracts/out"))) {
      if (file.endsWith(PRISTINE)) fs.renameSync(file, file.slice(0, -PRISTINE.length));
    }
  }

  #forge(args, more = {}) {
    return spawnSync(path.join(this.folder, "scripts/forge"), args, {
      env: {
        ...process.env,
        FOUNDRY_OPTIMIZER: "false",
        FOUNDRY_GAS_SNAPSHOT_EMIT: "false",
        FOUNDRY_GAS_SNAPSHOT_CHECK: "false",
        SOLC_MEMORY: this.memory,
        ...more,
      },
      encoding: "utf8",
      maxBuffer: 1 << 28,
      timeout: 15 * MINUTES,
      killSignal: "SIGKILL",
    });
  }

  #build() {
    const run = this.#forge(["build"]);
    if (run.status !== 0) throw new Error(`the contracts do not compile:\n${run.stdout}${run.stderr}`);
  }

  // Without any change, all tests pass: once for what they are.
  #baseline() {
    const passed = path.join(this.folder, `passed-${digest(filesIn(path.join(root, "contracts/test")))}`);
    if (fs.existsSync(passed)) return;
    const broken = this.failing(["contracts/test/{unit,fuzz,attack,invariant}/*.t.sol"]);
    if (broken) throw new Error(`the tests fail without any change:\n${broken.said}`);
    fs.writeFileSync(passed, "");
  }

  // The sources as forge hands them to the compiler, what they depend on, and where their artifacts are.
  #load() {
    this.#merge();
    const cache = path.join(this.folder, "contracts/cache/solidity-files-cache.json");
    this.artifacts = JSON.parse(fs.readFileSync(cache, "utf8")).files;
    const parsed = this.#syntax();
    const asts = Object.fromEntries(Object.entries(parsed.sources).map(([file, { ast }]) => [file, ast]));
    this.index = new Map(Object.entries(parsed.sources).map(([file, { id }]) => [file, id]));
    this.imports = new Map(Object.entries(asts).map(([file, ast]) => [file, importsOf(ast)]));
    this.code = new Code(asts);
    const isTest = (each) => each.file.endsWith(".t.sol") && !each.file.startsWith("contracts/test/gas/") && !each.abstract;
    this.tests = this.code.contracts.filter((each) => isTest(each) && each.contractKind === "contract");
  }

  // The first build hands over all sources, a later one what has changed since, and what that imports. The helpers that
  // forge generates are numbered anew each time, so that each build has its own.
  #merge() {
    const files = fs.readdirSync(this.memory).filter((name) => name.endsWith(".in")).map((name) => path.join(this.memory, name));
    const texts = files.sort((a, b) => fs.statSync(a).mtimeMs - fs.statSync(b).mtimeMs).map((file) => fs.readFileSync(file, "utf8"));
    this.sources = {};
    texts.filter((text) => text.includes("evm.bytecode.object")).forEach((text, build) => {
      const input = JSON.parse(text.replaceAll("foundry-pp/", `foundry-pp/${build}/`));
      const compiled = (file) => Object.values(input.settings.outputSelection[file] ?? {}).some((wanted) => wanted.length);
      this.settings = input.settings;
      for (const [file, source] of Object.entries(input.sources)) if (compiled(file) || !this.sources[file]) this.sources[file] = source;
    });
    for (const file of Object.keys(this.sources)) {
      if (OURS.test(file) && !fs.existsSync(path.join(root, file))) delete this.sources[file];
    }
  }

  // The syntax trees of all sources, which take the compiler half a minute.
  #syntax() {
    const key = createHash("sha256").update(JSON.stringify(this.sources)).digest("hex").slice(0, 16);
    const file = path.join(this.folder, `syntax-${key}.json`);
    if (!fs.existsSync(file)) {
      const { sources } = this.#compile(Object.keys(this.sources), { "*": { "": ["ast"] } });
      fs.writeFileSync(file, JSON.stringify({ sources }));
    }
    return JSON.parse(fs.readFileSync(file, "utf8"));
  }

  #compile(files, outputSelection, changed = {}) {
    const sources = Object.fromEntries(files.map((file) => [file, changed[file] ?? this.sources[file]]));
    const input = { language: "Solidity", sources, settings: { ...this.settings, ...changed.settings, outputSelection } };
    const output = JSON.parse(solc.compile(JSON.stringify(input)));
    const errors = (output.errors ?? []).filter((error) => error.severity === "error");
    if (errors.length && !changed.settings) throw new Error(errors.map((error) => error.formattedMessage).join("\n"));
    return { ...output, failed: errors.length > 0 };
  }

  // Every source that some sources import, themselves included.
  closure(files) {
    const all = new Set(files);
    for (const file of all) for (const imported of this.imports.get(file)) all.add(imported);
    return [...all];
  }

  // What a verdict by one test file depends on.
  digestOf(file) {
    return digest(this.closure([file]).filter((each) => OURS.test(each)).sort().map((each) => path.join(root, each)));
  }

  isRandom(test) {
    const functions = test.linearizedBaseContracts.flatMap((base) => this.code.nodes.get(base).nodes);
    return functions.some((each) => /^(testFuzz|invariant)/.test(each.name ?? ""));
  }

  // The contracts that hold a mutant's code, and the tests that run one of them.
  reachOf(mutant) {
    const holding = this.code.holding(this.index.get(mutant.file), mutant.at);
    const changed = new Set(holding);
    const tests = this.tests.filter((test) => [...this.code.deployedBy(test)].some((each) => changed.has(each)));
    return { holding, tests };
  }

  // The contracts compiled with a mutant's code; undefined when it does not compile. What has been compiled for the mutant
  // before is not compiled again.
  compileMutant(mutant, contracts) {
    if (this.made?.mutant !== mutant) this.made = { mutant, of: new Map() };
    const missing = contracts.filter((each) => !this.made.of.has(each));
    const compiled = missing.length ? this.compileOnce(mutant, missing) : [];
    if (!compiled) return undefined;
    missing.forEach((each, i) => this.made.of.set(each, compiled[i]));
    return contracts.map((each) => this.made.of.get(each));
  }

  compileOnce(mutant, contracts, optimizer = false) {
    const source = this.sources[mutant.file];
    if (source.content !== fs.readFileSync(path.join(root, mutant.file), "utf8")) throw new Error(`${mutant.file} has changed`);
    const text = Buffer.from(source.content);
    const content = Buffer.concat([text.subarray(0, mutant.at), Buffer.from(mutant.text), text.subarray(mutant.at + mutant.length)]);
    const selection = {};
    for (const { file, name } of contracts) (selection[file] ??= {})[name] = OUTPUT;
    const output = this.#compile(this.closure(Object.keys(selection)), selection, {
      [mutant.file]: { content: content.toString() },
      settings: { optimizer: { ...this.settings.optimizer, enabled: optimizer } },
    });
    return output.failed ? undefined : contracts.map(({ file, name }) => ({ file, name, ...output.contracts[file][name].evm }));
  }

  // Calls back with artifacts replaced.
  withArtifacts(compiled, run) {
    const files = compiled.map((each) => ({ ...each, path: this.#artifactOf(each) }));
    try {
      for (const each of files) {
        const artifact = JSON.parse(fs.readFileSync(each.path, "utf8"));
        for (const part of ["bytecode", "deployedBytecode"]) {
          Object.assign(artifact[part], each[part], { object: `0x${each[part].object}` });
        }
        fs.renameSync(each.path, each.path + PRISTINE);
        fs.writeFileSync(each.path, JSON.stringify(artifact));
      }
      return run();
    } finally {
      for (const each of files) if (fs.existsSync(each.path + PRISTINE)) fs.renameSync(each.path + PRISTINE, each.path);
    }
  }

  #artifactOf({ file, name }) {
    const versions = Object.values(this.artifacts[file].artifacts[name]);
    const { path: artifact } = Object.values(versions[0])[0];
    return path.join(this.folder, "contracts/out", artifact);
  }

  // Runs test files, up to the first failure: the file of the test that failed, undefined when all pass.
  failing(files, quick = true) {
    fs.rmSync(path.join(this.folder, "contracts/cache/fuzz"), { recursive: true, force: true });
    fs.rmSync(path.join(this.folder, "contracts/cache/invariant"), { recursive: true, force: true });
    const runs = quick ? { FOUNDRY_FUZZ_RUNS: "16", FOUNDRY_INVARIANT_RUNS: "2", FOUNDRY_INVARIANT_DEPTH: "32" } : {};
    const run = this.#forge(["test", "--fail-fast", "--match-path", files.length > 1 ? `{${files.join(",")}}` : files[0]], runs);
    if (run.error?.code === "ETIMEDOUT") return { file: "no end", said: "" };
    const said = run.stdout + run.stderr;
    if (run.status === 0 && /\d+ tests passed, 0 failed/.test(said)) return undefined;
    const suites = said.split(/^Ran \d+ tests? for /m).slice(1);
    const suite = suites.find((each) => /^\[FAIL/m.test(each.split(/^Suite result/m)[0]));
    if (!suite) throw new Error(`forge neither passes nor fails:\n${said}`);
    return { file: suite.split(":")[0], said };
  }
}

const importsOf = (ast) => ast.nodes.filter((node) => node.nodeType === "ImportDirective").map((node) => node.absolutePath);

function filesIn(each) {
  if (!fs.existsSync(each)) return [];
  if (!fs.statSync(each).isDirectory()) return [each];
  return execFileSync("find", [each, "-type", "f"]).toString().trim().split("\n").filter(Boolean).sort();
}

function digest(files) {
  const hash = createHash("sha256");
  for (const file of files) hash.update(path.relative(root, file)).update(fs.readFileSync(file));
  return hash.digest("hex").slice(0, 16);
}

module.exports = { Bench, HOME, SOURCES, digest, filesIn };
