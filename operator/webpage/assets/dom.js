// Elements are made here, and never of text that is parsed: what peers and the chain say is
// text, and stays text.

const SVG = "http://www.w3.org/2000/svg";

export const by = (id) => document.getElementById(id);

export function el(tag, attributes, ...children) {
  return fill(document.createElement(tag), attributes, children);
}

export function svg(tag, attributes, ...children) {
  return fill(document.createElementNS(SVG, tag), attributes, children);
}

function fill(node, attributes, children) {
  for (const [name, value] of Object.entries(attributes ?? {})) set(node, name, value);
  node.append(...children.flat().filter((child) => child !== null && child !== undefined && child !== false));
  return node;
}

// set gives an attribute a value, or takes it away.
export function set(node, name, value) {
  if (value === undefined || value === null || value === false) {
    node.removeAttribute(name);
    return;
  }
  const text = value === true ? "" : String(value);
  if (node.getAttribute(name) !== text) node.setAttribute(name, text);
}

// say gives an element a text. One that is the same is left alone, so that nothing is read out
// twice.
export function say(node, text) {
  const value = text === undefined || text === null ? "" : String(text);
  if (node.textContent !== value) node.textContent = value;
}

const parts = new WeakMap();

// each keeps one child for each item: make makes it, as { node, update }, and what stays the
// same item stays the same element, with the focus that it may have.
export function each(parent, items, key, make) {
  const before = parts.get(parent) ?? new Map();
  const now = new Map();
  const keys = items.map(key);
  const wanted = new Set(keys);
  for (const [k, part] of before) if (!wanted.has(k)) part.node.remove();
  let place = parent.firstElementChild;
  items.forEach((item, i) => {
    if (now.has(keys[i])) return;
    const part = before.get(keys[i]) ?? make(item);
    now.set(keys[i], part);
    part.update?.(item);
    if (part.node === place) place = place.nextElementSibling;
    else parent.insertBefore(part.node, place);
  });
  parts.set(parent, now);
}
