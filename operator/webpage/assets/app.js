// The page: each event of the server is the whole state, and every part shows its share of it.

import { controls } from "./actions.js";
import { chart } from "./chart.js";
import { by, each, el, say, set } from "./dom.js";
import { at, number, span } from "./format.js";
import { health, refused, terms, turns } from "./health.js";
import { operators } from "./operators.js";
import { panels } from "./panels.js";
import { ring } from "./ring.js";
import { watch } from "./stream.js";
import { tasks } from "./tasks.js";

const keepControls = controls();
const showPanels = panels();
const drawGas = chart(by("gas"));

let head; // the newest block
let links = "waiting";

function gas(state) {
  const known = state.settled.filter((s) => s.gas > 0);
  set(by("gas-card"), "hidden", known.length === 0);
  if (known.length === 0) return;
  drawGas({ title: "Gas of settlements", unit: "gas", x: "block", lines: [{ name: "gas used", points: known.map((s) => [s.block, s.gas]) }] });
}

function factPart() {
  const label = el("dt", {});
  const value = el("dd", {});
  return { node: el("div", {}, label, value), update: (f) => { say(label, f.label); say(value, f.value); } };
}

function facts(state) {
  set(by("facts-card"), "hidden", state.facts.length === 0);
  each(by("facts"), state.facts, (f) => f.label, factPart);
}

function age() {
  const time = head && at(head.time);
  say(by("block"), head?.number ? `${number(head.number)}${time === undefined ? "" : ` · ${span(Date.now() - time)} ago`}` : "–");
}

function show(state) {
  head = state.head;
  set(document.body, "data-ready", true);
  say(by("chain"), state.chain_id);
  say(by("version"), `${state.name} ${state.version}`);
  age();
  for (const part of [health, ring, operators, tasks, showPanels, gas, turns, facts, refused, keepControls]) part(state);
  terms(state, Date.now());
}

watch("page/events", show, (is) => {
  if (is === links) return;
  links = is;
  set(by("link"), "data-is", is);
  say(by("link"), is === "live" ? "live" : "not connected");
});
setInterval(age, 1000);
