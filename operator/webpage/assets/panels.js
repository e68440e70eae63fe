// Panels of the AVS: its templates, and the values that go into them as text.

import { allowed } from "./actions.js";
import { chart } from "./chart.js";
import { each, say, set } from "./dom.js";

// value follows a path of names; "." is the value itself.
function value(data, path) {
  if (path === ".") return data;
  return path.split(".").reduce((v, name) => (v !== null && typeof v === "object" && Object.hasOwn(v, name) ? v[name] : undefined), data);
}

const empty = (v) => v === undefined || v === null || v === false || v === 0 || v === "" || (Array.isArray(v) && v.length === 0);

// bind finds where values go in an element, and returns what puts them there.
export function bind(root) {
  const updates = [];
  find(root, updates);
  return (data) => updates.forEach((update) => update(data));
}

function find(node, updates) {
  const { text, field, if: condition, is, chart: picture, each: list } = node.dataset;
  if (condition !== undefined) updates.push((data) => { node.hidden = empty(value(data, condition)); });
  if (is !== undefined) updates.push((data) => set(node, "data-value", value(data, is)));
  if (field !== undefined) updates.push((data) => { node.value = value(data, field) ?? ""; });
  if (text !== undefined) {
    updates.push((data) => say(node, value(data, text)));
    return;
  }
  if (picture !== undefined) {
    const draw = chart(node);
    updates.push((data) => draw(value(data, picture)));
    return;
  }
  if (list !== undefined) {
    const sample = node.firstElementChild;
    sample.remove();
    updates.push((data) => {
      const items = value(data, list);
      each(node, (Array.isArray(items) ? items : []).map((item, i) => ({ item, i })), (entry) => entry.i, () => repeat(sample));
    });
    return;
  }
  for (const child of [...node.children]) find(child, updates);
}

function repeat(sample) {
  const node = sample.cloneNode(true);
  const update = bind(node);
  return { node, update: ({ item }) => update(item) };
}

// panels returns what shows the values of all panels.
export function panels() {
  const all = [...document.querySelectorAll("[data-panel]")].map((section) => {
    const content = section.querySelector("template").content.cloneNode(true);
    if (!allowed()) content.querySelectorAll("form").forEach((form) => form.remove());
    const parts = [...content.children];
    section.append(content);
    return { section, name: section.dataset.panel, updates: parts.map(bind) };
  });
  return (state) => {
    for (const { section, name, updates } of all) {
      const values = state.panels?.[name];
      if (values === undefined) continue; // what was there stays: it is what is known
      section.hidden = false;
      updates.forEach((update) => update(values));
    }
  };
}
