// The ring: operators on a circle, and a baton that travels to whoever leads.

import { by, each, say, set, svg } from "./dom.js";
import { naming, plural, same, words } from "./format.js";

const centre = 180;
const radius = 132;

let turned = 0; // degrees by which the baton is turned, which may be more than a circle
let shown; // whose address the baton shows
let pieces;

function build() {
  const ring = by("ring");
  const baton = svg("g", { class: "baton", hidden: true },
    svg("circle", { class: "baton-trail", cx: centre, cy: centre, r: radius, pathLength: 360, transform: `rotate(-138 ${centre} ${centre})` }),
    svg("circle", { class: "baton-halo", cx: centre, cy: centre - radius, r: 32 }));
  pieces = {
    baton,
    nodes: svg("g", {}),
    above: svg("text", { class: "ring-above", x: centre, y: centre - 30 }),
    who: svg("text", { class: "ring-who", x: centre, y: centre + 8 }),
    below: svg("text", { class: "ring-below", x: centre, y: centre + 36 }),
  };
  ring.append(svg("circle", { class: "ring-line", cx: centre, cy: centre, r: radius }), baton, pieces.nodes, pieces.above, pieces.who, pieces.below);
}

function node(size) {
  const circle = svg("circle", { r: size });
  const label = svg("text", { class: "node-label", dy: "0.35em" });
  const mark = svg("circle", { class: "node-mark", r: 5, cx: size * 0.72, cy: -size * 0.72 });
  const part = { node: svg("g", { class: "node" }, circle, label, mark) };
  part.update = ({ operator, angle, leads, answered }) => {
    const radians = (angle - 90) * Math.PI / 180;
    set(part.node, "transform", `translate(${(centre + radius * Math.cos(radians)).toFixed(2)} ${(centre + radius * Math.sin(radians)).toFixed(2)})`);
    set(part.node, "data-is", operator.state);
    set(part.node, "data-leads", leads);
    set(part.node, "data-idle", !operator.voter);
    set(part.node, "data-cut", operator.cut);
    set(mark, "data-is", operator.liar ? "lies" : answered ? "answered" : "none");
    say(label, operator.label);
    set(label, "data-long", operator.label.length > 2);
  };
  return part;
}

// ring draws the operators, and turns the baton to the leader the short way round.
export function ring(state) {
  if (!pieces) build();
  const { label, name } = naming(state);
  const operators = state.operators;
  const step = 360 / Math.max(1, operators.length);
  const size = Math.max(9, Math.min(26, radius * Math.PI / Math.max(1, operators.length) * 0.75));
  const newest = state.tasks.find((t) => t.asked > 0);
  const missing = newest && new Set(newest.missing.map((m) => m.operator.toLowerCase()));
  each(pieces.nodes, operators.map((operator, i) => ({
    operator, angle: i * step, leads: same(operator.address, state.leader),
    answered: missing !== undefined && !missing.has(operator.address.toLowerCase()),
  })), (item) => `${item.operator.address} ${size}`, () => node(size));
  const place = operators.findIndex((o) => same(o.address, state.leader));
  set(pieces.baton, "hidden", place < 0);
  if (place >= 0) {
    turned += ((place * step - turned) % 360 + 540) % 360 - 180;
    pieces.baton.style.transform = `rotate(${turned}deg)`;
    if (shown !== undefined && !same(shown, state.leader)) pass();
    shown = state.leader;
  }
  const settled = state.tasks.find((t) => t.over === "settled");
  say(pieces.above, state.leader ? "leads" : "nobody leads");
  say(pieces.who, state.leader ? label(state.leader) : "–");
  say(pieces.below, `term ${state.term}`);
  const down = operators.filter((o) => ["down", "paused", "silent"].includes(o.state)).map((o) => o.label);
  say(by("ring-desc"), [
    plural(operators.length, "operator"),
    state.leader ? `${name(state.leader)} leads in term ${state.term}` : "nobody leads",
    down.length > 0 && `not up: ${words(down)}`,
    settled && `task ${settled.id} has settled`,
  ].filter(Boolean).join("; "));
}

// pass shows that the baton is handed over, while it travels.
function pass() {
  const { baton } = pieces;
  baton.classList.remove("passing");
  void baton.getBoundingClientRect(); // so that the animation begins anew
  baton.classList.add("passing");
}
