// Charts: lines over time, and the band between the lowest and the highest of some of them.
// They are drawn to the pixel, and as a table for who cannot see them.

import { el, say, set, svg } from "./dom.js";
import { clock, number, price } from "./format.js";

const height = 220;
const edge = { top: 12, right: 12, bottom: 26, left: 8 };
const letter = 7; // how wide a digit of the axis is
const tableRows = 12;

// ticks are round numbers between two.
export function ticks(low, high, most) {
  const rough = (high - low) / Math.max(1, most);
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 2.5, 5, 10].map((m) => m * power).find((s) => s >= rough);
  const list = [];
  for (let t = Math.ceil(low / step) * step; t <= high + step / 1e6; t += step) list.push(t);
  return list;
}

// extent is the range of some values, with a little room.
function extent(values, room) {
  let low = Infinity;
  let high = -Infinity;
  for (const v of values) {
    low = Math.min(low, v);
    high = Math.max(high, v);
  }
  const pad = (high - low) * room || Math.abs(high) * 0.001 || 1;
  return room === 0 ? [low, high > low ? high : low + 1] : [low - pad, high + pad];
}

// band is the lowest and the highest of lines at each of their times, each line counting from
// its last value before.
function band(lines) {
  const times = [...new Set(lines.flatMap((l) => l.points.map((p) => p[0])))].sort((a, b) => a - b);
  const next = lines.map(() => 0);
  const last = lines.map(() => undefined);
  return times.map((time) => {
    lines.forEach((line, i) => {
      while (next[i] < line.points.length && line.points[next[i]][0] <= time) last[i] = line.points[next[i]++][1];
    });
    const values = last.filter((v) => v !== undefined);
    return [time, Math.min(...values), Math.max(...values)];
  });
}

// tick is a round number with no more digits than tell it from its neighbours.
function tick(t, all) {
  const step = all.length > 1 ? all[1] - all[0] : 1;
  const digits = Math.max(0, Math.min(8, Math.ceil(-Math.log10(step) - 1e-9) + (Number.isInteger(step) ? 0 : 1)));
  return t.toLocaleString("en", { minimumFractionDigits: Math.min(digits, 2), maximumFractionDigits: digits });
}

// place is where on the axis something is: at a time, or in a block.
const place = (data, x) => (data.x === "block" ? number(Math.round(x)) : clock(x * 1000));

// strokes are how a line goes from point to point: values that hold go straight on until the next.
function strokes(line, end) {
  if (!line.holds) return pieces(line.points);
  return [line.points.flatMap(([t, v], i) => [[t, v], [i + 1 < line.points.length ? line.points[i + 1][0] : end, v]])];
}

// pieces are the parts of a line between which nobody looked: what was there is not known.
function pieces(points) {
  const gaps = points.slice(1).map((p, i) => p[0] - points[i][0]).sort((a, b) => a - b);
  const most = 8 * (gaps[Math.floor(gaps.length / 2)] ?? 0);
  const list = [];
  points.forEach((point, i) => {
    if (i === 0 || point[0] - points[i - 1][0] > most) list.push([]);
    list.at(-1).push(point);
  });
  return list;
}

const path = (points) => points.map(([x, y], i) => `${i === 0 ? "M" : "L"}${x.toFixed(1)} ${y.toFixed(1)}`).join("");

let charts = 0;

// chart makes a figure a chart, and returns what draws it.
export function chart(figure) {
  const id = `chart-${++charts}`;
  const title = svg("title", { id: `${id}-title` });
  const desc = svg("desc", { id: `${id}-desc` });
  const picture = svg("svg", { class: "chart-svg", role: "img", "aria-labelledby": `${id}-title ${id}-desc`, height }, title, desc);
  const legend = el("ul", { class: "legend", "aria-hidden": true });
  const table = el("table", { class: "sr" });
  figure.classList.add("chart");
  figure.append(picture, legend, table);
  let newest;
  let drawn = "";
  const draw = () => {
    const width = Math.floor(figure.clientWidth);
    const lines = (newest?.lines ?? []).filter((l) => l.points.length > 0);
    const key = `${width} ${JSON.stringify(newest)}`;
    if (width === 0 || key === drawn) return;
    drawn = key;
    set(picture, "width", width);
    set(picture, "viewBox", `0 0 ${width} ${height}`);
    set(picture, "data-points", lines.reduce((n, l) => n + l.points.length, 0));
    say(title, newest.title);
    say(desc, describe(newest, lines));
    picture.replaceChildren(title, desc, ...(lines.length > 0 ? plot(newest, lines, width) : [
      svg("text", { class: "axis", x: width / 2, y: height / 2, "text-anchor": "middle" }, "no values yet"),
    ]));
    legend.replaceChildren(...lines.map((line, i) => el("li", { "data-line": lineClass(line, i, lines) }, line.name)));
    table.replaceChildren(...rows(newest, lines));
  };
  new ResizeObserver(draw).observe(figure);
  return (data) => {
    newest = data;
    if (data) draw();
  };
}

// lineClass tells lines of a band apart from each other, and from what they are compared with.
function lineClass(line, i, lines) {
  if (!line.band) return "main";
  return `band-${lines.slice(0, i).filter((l) => l.band).length % 4}`;
}

function plot(data, lines, width) {
  const [left, right] = extent(lines.flatMap((l) => l.points.map((p) => p[0])), 0);
  const [low, high] = extent(lines.flatMap((l) => l.points.map((p) => p[1])), 0.08);
  const values = ticks(low, high, 4);
  const begin = edge.left + letter * Math.max(...values.map((t) => tick(t, values).length));
  const x = (time) => begin + (time - left) / (right - left) * (width - begin - edge.right);
  const y = (value) => height - edge.bottom - (value - low) / (high - low) * (height - edge.top - edge.bottom);
  const parts = [];
  for (const t of values) {
    parts.push(svg("line", { class: "grid", x1: begin, x2: width - edge.right, y1: y(t), y2: y(t) }),
      svg("text", { class: "axis", x: begin - 8, y: y(t), dy: "0.32em", "text-anchor": "end" }, tick(t, values)));
  }
  for (const share of width < 420 ? [0, 1] : [0, 1 / 3, 2 / 3, 1]) {
    parts.push(svg("text", { class: "axis", x: x(left + share * (right - left)), y: height - 8, "text-anchor": share === 0 ? "start" : share === 1 ? "end" : "middle" },
      place(data, left + share * (right - left))));
  }
  const banded = lines.filter((l) => l.band);
  if (banded.length > 1) {
    const outlines = pieces(band(banded)).map((range) =>
      [...range.map(([t, lo]) => [x(t), y(lo)]), ...range.toReversed().map(([t, , hi]) => [x(t), y(hi)])]);
    parts.push(svg("path", { class: "band", d: outlines.map((outline) => `${path(outline)}Z`).join("") }));
  }
  lines.forEach((line, i) => {
    parts.push(svg("path", { class: "line", "data-line": lineClass(line, i, lines), d: strokes(line, right).map((piece) => path(piece.map(([t, v]) => [x(t), y(v)]))).join("") }));
    if (!line.band) for (const [t, v] of line.points) parts.push(svg("circle", { class: "dot", cx: x(t).toFixed(1), cy: y(v).toFixed(1), r: 3 }));
  });
  return parts;
}

function describe(data, lines) {
  return lines.map((l) => {
    const values = l.points.map((p) => p[1]);
    return `${l.name}: ${price(values.at(-1))}${data.unit ? ` ${data.unit}` : ""} now, between ${price(Math.min(...values))} and ${price(Math.max(...values))}`;
  }).join("; ");
}

// rows are the newest values, line by line.
function rows(data, lines) {
  const head = el("tr", {}, el("th", { scope: "col" }, "line"), el("th", { scope: "col" }, data.x ?? "time"), el("th", { scope: "col" }, "value"));
  const body = lines.flatMap((l) => l.points.slice(-tableRows).map(([t, v]) =>
    el("tr", {}, el("td", {}, l.name), el("td", {}, place(data, t)), el("td", {}, price(v)))));
  return [el("caption", {}, data.title), el("thead", {}, head), el("tbody", {}, body)];
}
