// Operators, each with what can be done to it in a devnet.

import { actions } from "./actions.js";
import { by, each, el, say, set } from "./dom.js";
import { same, short } from "./format.js";

const stateWords = { up: "up", down: "down", paused: "paused", silent: "does not answer", unknown: "" };

function words(operator, leads) {
  const list = [];
  if (operator.state !== "unknown") list.push(stateWords[operator.state] ?? operator.state);
  if (leads) list.push("leads");
  else if (operator.role === "follower" && operator.state === "up") list.push("follows");
  list.push(...operator.notes);
  if (operator.state === "up" && !operator.voter) list.push("does not vote");
  return list.join(" · ");
}

function operatorPart() {
  const chip = el("span", { class: "who" });
  const address = el("span", { class: "address" });
  const status = el("span", { class: "status" });
  const controls = actions();
  const part = { node: el("li", { class: "operator" }, chip, el("div", { class: "operator-text" }, address, status), controls?.node) };
  part.update = ({ operator, leads, self }) => {
    set(part.node, "data-is", operator.state);
    set(part.node, "data-leads", leads);
    set(part.node, "data-operator", operator.number || operator.address);
    say(chip, operator.label);
    say(address, short(operator.address) + (self ? " (this one)" : ""));
    set(address, "title", operator.address);
    say(status, words(operator, leads));
    controls?.update(operator);
  };
  return part;
}

export function operators(state) {
  each(by("operators"), state.operators.map((operator) => ({
    operator, leads: same(operator.address, state.leader), self: same(operator.address, state.self),
  })), (item) => item.operator.address, operatorPart);
}
