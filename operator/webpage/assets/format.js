// Numbers, times and names, as people read them.

const grouped = new Intl.NumberFormat("en", { maximumFractionDigits: 8 });

export const number = (n) => grouped.format(n);

// price has as many digits as tell prices of that size apart.
export function price(n) {
  const size = Math.abs(n);
  const digits = size >= 1000 ? 2 : size >= 1 ? 4 : 8;
  return n.toLocaleString("en", { minimumFractionDigits: Math.min(2, digits), maximumFractionDigits: digits });
}

// span is a length of time with two or three digits.
export function span(ms) {
  if (!(ms > 0)) return "0 s";
  if (ms < 1000) return `${Math.round(ms)} ms`;
  if (ms < 10_000) return `${(ms / 1000).toFixed(1)} s`;
  if (ms < 120_000) return `${Math.round(ms / 1000)} s`;
  if (ms < 7_200_000) return `${Math.round(ms / 60_000)} min`;
  return `${Math.round(ms / 3_600_000)} h`;
}

export const clock = (ms) =>
  new Date(ms).toLocaleTimeString("en-GB", { hour: "2-digit", minute: "2-digit", second: "2-digit" });

// at is the time of a text of the server, in milliseconds; undefined where there is none.
export function at(text) {
  const ms = text ? Date.parse(text) : NaN;
  return Number.isNaN(ms) || ms <= 0 ? undefined : ms;
}

export const short = (address) => `${address.slice(0, 8)}…${address.slice(-4)}`;

export const same = (a, b) => Boolean(a && b) && a.toLowerCase() === b.toLowerCase();

// words is a list in a sentence: "1, 2 and 3".
export function words(list) {
  return list.length < 2 ? list.join("") : `${list.slice(0, -1).join(", ")} and ${list.at(-1)}`;
}

export const plural = (n, one) => `${number(n)} ${one}${n === 1 ? "" : "s"}`;

// naming names operators: "operator 3", and "3" in little room.
export function naming(state) {
  const labels = new Map(state.operators.map((o) => [o.address.toLowerCase(), o.label]));
  const label = (address) => labels.get((address ?? "").toLowerCase()) ?? (address ? address.slice(2, 6) : "?");
  return { label, name: (address) => `operator ${label(address)}` };
}
