// What the checks of documents read: the files that git knows, and those that it does not ignore.
"use strict";

const fs = require("node:fs");
const path = require("node:path");
const { execFileSync } = require("node:child_process");

const root = path.join(__dirname, "..", "..");
const listed = execFileSync("git", ["ls-files", "--cached", "--others", "--exclude-standard"], { cwd: root, encoding: "utf8", maxBuffer: 1 << 26 });
const files = listed.split("\n").filter((name) => name !== "" && fs.existsSync(path.join(root, name)));

const read = (name) => fs.readFileSync(path.join(root, name), "utf8");
const exists = (name) => fs.existsSync(path.join(root, name));
// The number of the line, from 1 on, at an offset of a text.
const lineAt = (text, offset) => text.slice(0, offset).split("\n").length;

module.exports = { root, files, read, exists, lineAt, pages: files.filter((name) => name.endsWith(".md")) };
