// What is wrong, first; who led; who refused what.

import { by, each, el, say, set } from "./dom.js";
import { at, clock, naming, number, plural, same, span, words } from "./format.js";

function problemPart() {
  const title = el("h3", {});
  const who = el("p", { class: "problem-who" });
  const remedy = el("p", {});
  const detail = el("p", { class: "detail" });
  const part = { node: el("li", { class: "problem" }, title, who, remedy, detail) };
  part.update = (p) => {
    set(part.node, "data-is", p.grave ? "grave" : "mild");
    set(part.node, "data-code", p.code);
    const since = at(p.since);
    say(title, p.short);
    say(who, [
      p.who.length > 0 ? `operator${p.who.length > 1 ? "s" : ""} ${words(p.who)}` : "",
      since === undefined ? "" : `since ${clock(since)}`, p.code,
    ].filter(Boolean).join(" · "));
    say(remedy, p.long);
    say(detail, p.detail);
    set(detail, "hidden", !p.detail);
  };
  return part;
}

// verdict is the state of things in one line.
function verdict(state) {
  const grave = state.problems.filter((p) => p.grave).length;
  const settled = state.tasks.find((t) => t.over === "settled");
  const reached = settled && at(settled.steps.find((s) => s.name === "settled")?.at);
  const last = reached === undefined ? "" : `, task ${settled.id} settled at ${clock(reached)}`;
  const strength = state.needed > 0 ? `${state.up} of ${state.operators.length} operators up, ${state.needed} needed` : plural(state.operators.length, "operator");
  if (grave > 0) return { is: "grave", text: `${plural(grave, "problem")}: ${strength}${last}` };
  if (state.problems.length > 0) return { is: "mild", text: `Working, with ${plural(state.problems.length, "remark")}: ${strength}${last}` };
  return { is: "well", text: `All is well: ${strength}${last}` };
}

export function health(state) {
  const { is, text } = verdict(state);
  set(by("verdict"), "data-is", is);
  say(by("verdict"), text);
  each(by("problems"), state.problems, (p) => `${p.code} ${p.who.join()}`, problemPart);
}

const kept = 4; // terms that are listed
const led = []; // newest first
let announced = 0;
const quiet = 8000; // ms between two announcements: more would only be noise to who listens

function termPart() {
  const who = el("span", { class: "term-who" });
  const part = { node: el("li", {}, who) };
  part.update = (t) => say(who, `${t.name} · term ${t.term} · ${clock(t.since)}${t.held === undefined ? "" : ` · ${span(t.held)}`}`);
  return part;
}

// terms lists who led since the page was opened, and says so to who cannot see the ring.
export function terms(state, now) {
  const { name } = naming(state);
  if (state.leader && !(led.length > 0 && same(led[0].leader, state.leader) && led[0].term === state.term)) {
    if (led.length > 0) led[0].held = now - led[0].since;
    led.unshift({ leader: state.leader, name: name(state.leader), term: state.term, since: now });
    led.length = Math.min(led.length, kept);
    if (now - announced > quiet && led.length > 1) {
      announced = now;
      say(by("announce"), `${name(state.leader)} leads, term ${state.term}`);
    }
  }
  each(by("terms"), led, (t) => `${t.leader} ${t.term}`, termPart);
}

function countPart() {
  const cells = [el("td", {}), el("td", {}), el("td", {}), el("td", { class: "number" })];
  const part = { node: el("tr", {}, cells) };
  part.update = (c) => {
    [c.by, c.from, c.reason, number(c.times)].forEach((text, i) => say(cells[i], text));
    set(cells[2], "title", c.detail);
  };
  return part;
}

// refused lists what guards refused, and what was not signed.
export function refused(state) {
  const all = [...state.guards, ...state.refused];
  each(by("refused"), all, (c) => `${c.by} ${c.from} ${c.reason}`, countPart);
  set(by("no-refused"), "hidden", all.length > 0);
  set(by("refused").closest("table"), "hidden", all.length === 0);
}

function turnPart() {
  const part = { node: el("li", { class: "chip" }) };
  part.update = ({ settlement, label }) => {
    say(part.node, label);
    set(part.node, "title", `task ${settlement.id}, block ${settlement.block}`);
  };
  return part;
}

function sharePart() {
  const who = el("span", {});
  const bar = el("span", { class: "bar", "aria-hidden": true });
  const count = el("span", { class: "number" });
  const part = { node: el("li", {}, who, bar, count) };
  part.update = ({ label, n, most }) => {
    say(who, label);
    say(count, number(n));
    bar.style.setProperty("--share", String(n / most));
  };
  return part;
}

// turns shows who proposed the last tasks, one after the other and in sum.
export function turns(state) {
  const names = naming(state);
  set(by("turns-card"), "hidden", state.settled.length === 0);
  const last = state.settled.slice(-40);
  each(by("turns"), last.map((settlement) => ({ settlement, label: names.label(settlement.proposer) })), (t) => t.settlement.id, turnPart);
  const counts = new Map(state.operators.map((o) => [o.label, 0]));
  for (const s of state.settled) counts.set(names.label(s.proposer), (counts.get(names.label(s.proposer)) ?? 0) + 1);
  const most = Math.max(1, ...counts.values());
  each(by("shares"), [...counts].map(([label, n]) => ({ label, n, most })), (s) => s.label, sharePart);
}
