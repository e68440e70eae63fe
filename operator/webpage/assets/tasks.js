// Tasks: each one's life from its opening to its settlement.

import { by, each, el, say, set } from "./dom.js";
import { at, clock, naming, number, span } from "./format.js";

// gap is how long after the opening a step was reached.
function gap(step, opened) {
  const reached = at(step.at);
  if (step.name === "open") return reached === undefined ? "" : clock(reached);
  if (reached === undefined || opened === undefined) return "";
  return `+${span(Math.max(1, reached - opened))}`;
}

function stepPart() {
  const name = el("span", { class: "step-name" });
  const time = el("span", { class: "step-time" });
  const part = { node: el("li", { class: "step" }, el("span", { class: "step-dot", "aria-hidden": true }), name, time) };
  part.update = ({ step, opened, task, stuck }) => {
    const answers = step.name === "answered" && task.asked > 0 ? ` ${task.answered}/${task.asked}` : "";
    set(part.node, "data-is", step.done ? "done" : stuck ? "stuck" : "ahead");
    set(part.node, "aria-label", `${step.name}${answers}: ${step.done ? "done" : stuck ? "stuck" : "not yet"} ${gap(step, opened)}`.trim());
    say(name, step.name + answers);
    say(time, gap(step, opened));
  };
  return part;
}

// answerPart is an operator that was asked, and whether it has answered.
function answerPart() {
  const part = { node: el("li", { class: "chip" }) };
  part.update = ({ label, missing, title }) => {
    say(part.node, label);
    set(part.node, "data-is", missing ? "missing" : "answered");
    set(part.node, "title", title);
    set(part.node, "aria-label", title);
  };
  return part;
}

// answers are who answered a task, as far as that is known here.
function answers(task, state, naming) {
  if (task.asked === 0) return [];
  const missing = new Map(task.missing.map((m) => [m.operator.toLowerCase(), m]));
  const known = state.operators.map((o) => o.address);
  for (const m of task.missing) if (!known.some((a) => a.toLowerCase() === m.operator.toLowerCase())) known.push(m.operator);
  return known.map((address) => {
    const m = missing.get(address.toLowerCase());
    const title = m ? `${naming.name(address)} has not answered: ${m.code}${m.detail ? `, ${m.detail}` : ""}` : `${naming.name(address)} has answered`;
    return { address, label: naming.label(address), missing: Boolean(m), title };
  });
}

// whole is how many tasks that have settled show each step; older ones take a line.
const whole = 4;

// lasted is how long a task took from its opening to its settlement.
function lasted(task, opened) {
  const end = at(task.steps.find((s) => s.name === "settled")?.at);
  return end === undefined || opened === undefined ? "settled" : `settled in ${span(Math.max(1, end - opened))}`;
}

const patience = 6000; // ms in which the next leader mends most failures

// fails says that a task is stuck: given up, or by a failure that nobody has mended for a while.
function fails(task) {
  return task.over === "expired" || Boolean(task.failure) && Date.now() - (at(task.failure.since) ?? 0) > patience;
}

// trouble says why a task is stuck.
function trouble(task) {
  const lines = [];
  if (task.over === "expired") lines.push("given up");
  if (task.failure) {
    const f = task.failure;
    lines.push(`${f.step} failed${f.times > 1 ? ` ${number(f.times)} times` : ""}: ${f.short} (${f.code})`);
  } else if (task.waits) {
    lines.push(`waits: ${task.waits}`);
  }
  return lines.join("; ");
}

function taskPart() {
  const title = el("h3", {});
  const who = el("span", { class: "task-who" });
  const took = el("span", { class: "task-who" });
  const text = el("span", { class: "task-text" });
  const steps = el("ol", { class: "steps" });
  const chips = el("ul", { class: "chips", "aria-label": "Answers" });
  const why = el("p", { class: "why" });
  const remedy = el("p", { class: "remedy" });
  const detail = el("p", { class: "detail" });
  const more = el("details", {}, el("summary", {}, "What it means"), remedy, detail);
  const part = { node: el("li", { class: "task" }, el("div", { class: "task-head" }, title, who, took, chips, text), steps, why, more) };
  let drawn = "";
  part.update = ({ task, place, state, names }) => {
    set(part.node, "data-brief", task.over === "settled" && place >= whole);
    const labels = state.operators.map((o) => o.label).join();
    const stuck = fails(task);
    const key = JSON.stringify(task) + labels + stuck;
    if (key === drawn) return;
    drawn = key;
    const opened = at(task.steps.find((s) => s.name === "open")?.at);
    const next = task.steps.findIndex((s) => !s.done);
    set(part.node, "data-is", task.over || (stuck ? "stuck" : "live"));
    set(part.node, "data-task", task.id);
    say(title, `Task ${task.id}`);
    say(who, task.proposer ? `by ${names.name(task.proposer)}` : "");
    say(took, task.over === "settled" ? lasted(task, opened) : "");
    say(text, task.text);
    each(steps, task.steps.map((step, i) => ({ step, opened, task, stuck: stuck && i === next })), (item) => item.step.name, stepPart);
    const list = answers(task, state, names);
    each(chips, list, (item) => item.address, answerPart);
    set(chips, "hidden", list.length === 0);
    say(why, trouble(task));
    set(why, "hidden", why.textContent === "");
    say(remedy, task.failure?.long);
    say(detail, task.failure?.detail);
    set(more, "hidden", !task.failure);
  };
  return part;
}

export function tasks(state) {
  const names = naming(state);
  each(by("tasks"), state.tasks.map((task, place) => ({ task, place, state, names })), (item) => item.task.id, taskPart);
  set(by("no-tasks"), "hidden", state.tasks.length > 0);
}
