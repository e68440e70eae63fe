// Whether the commands of a shell block exist.
"use strict";

const path = require("node:path");
const { execFileSync } = require("node:child_process");
const { root, files, read, exists } = require("./files");

const programs = { "bin/price-oracle": "price-oracle", "bin/devnet": "devnet", "bin/eigenshift": "eigenshift" };
// Programs of the machine and of others that pages may use.
const foreign = new Set([
  "cast", "cat", "cd", "cp", "curl", "docker", "git", "go", "grep", "install", "journalctl", "mkdir", "mv", "npm", "sed", "systemctl", "tar", "useradd", "xargs",
]);

// What a program of ours says of itself after some words, such as config check.
const told = new Map();
function help(words) {
  const key = words.join(" ");
  if (!told.has(key)) {
    if (!exists(words[0])) execFileSync(path.join(root, "scripts/build"), { stdio: "ignore" });
    told.set(key, execFileSync(path.join(root, words[0]), [...words.slice(1), "--help"], { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] }));
  }
  return told.get(key);
}

const escaped = (word) => word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
// A command or an option stands in the help at the beginning of a line, alone or after shorter names.
const lists = (text, word) => new RegExp(`^\\s+(\\S+, )*${escaped(word)}\\b(?![-.\\w])`, "m").test(text);
const hasCommands = (text) => /^COMMANDS:/m.test(text);

function* ours(program, words) {
  const prefix = [program];
  for (const word of words) {
    if (word.startsWith("--")) {
      const option = word.split("=")[0];
      if (!lists(help(prefix), option) && !lists(help([program]), option)) yield `${prefix.join(" ")} has no option ${option}: see ${prefix.join(" ")} --help`;
    } else if (hasCommands(help(prefix))) {
      if (!lists(help(prefix).split(/^COMMANDS:/m)[1], word)) return yield `${prefix.join(" ")} has no command ${word}: see ${prefix.join(" ")} --help`;
      prefix.push(word);
    }
  }
}

function* make(words, folder) {
  const makefile = read(path.join(folder, "Makefile"));
  const targets = words.filter((word) => !word.includes("="));
  for (const word of words.filter((word) => word.includes("="))) {
    const [name] = word.split("=");
    const used = [makefile, ...files.filter((file) => /^scripts\/[\w-]+$/.test(file)).map(read)].some((text) => new RegExp(`\\b${name}\\b`).test(text));
    if (!used) yield `make takes no ${name}: see make help`;
  }
  if (targets[0] === "devnet" && folder === ".") return yield* ours("bin/devnet", targets.slice(1));
  if (targets[0] === "devnet") targets.length = 1; // another AVS's devnet, which tests/integration runs
  for (const target of targets) {
    if (!new RegExp(`^${escaped(target)}:`, "m").test(makefile)) yield `make has no target ${target}: see make help`;
  }
}

// Words of a line, without its comment; what is in quotes is one word.
function wordsOf(line) {
  return (line.replace(/(^|\s)#.*/, "").match(/(?:[^\s'"]+|'[^']*'|"[^"]*")+/g) ?? []);
}

function* command(words, folder) {
  while (/^\w+=/.test(words[0] ?? "")) {
    const [, inner] = /^\w+=\$\((.*)/.exec(words.join(" ")) ?? [];
    words = inner ? inner.replace(/\)$/, "").split(" ") : words.slice(1);
  }
  const [first, ...rest] = words;
  if (first === undefined) return;
  if (programs[first]) yield* ours(first, rest.filter((word) => !/^[<>|]/.test(word)));
  else if (first === "make") yield* make(rest, folder);
  else if (first === "bash") {
    if (!exists(rest[0])) yield `there is no ${rest[0]}: name the script that is there`;
  } else if (first.startsWith("scripts/")) {
    if (!exists(first)) yield `there is no ${first}: name the script that is there`;
  } else if (!foreign.has(first)) yield `${first} is no program that pages use: make, ${Object.keys(programs).join(", ")}, ${[...foreign].join(", ")}`;
}

// The commands of a page in a folder with a Makefile are those of a repository of its own.
exports.check = function* (code, folder = ".") {
  for (const line of code.replace(/\\\n/g, " ").split("\n")) {
    let part = [];
    for (const word of [...wordsOf(line), "&&"]) {
      if (["&&", "|", ";"].includes(word)) {
        yield* command(part, folder);
        part = [];
      } else part.push(word);
    }
  }
};
