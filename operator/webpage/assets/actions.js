// What can be done to a devnet. Each action needs the devnet's token, which the address of the
// page has after #: a browser sends that part to nobody.

import { by, el, say, set } from "./dom.js";

const storage = "eigenshift-token";

// takeToken takes the token out of the address, so that it is not shown to who looks over the
// shoulder, and keeps it as long as the tab.
function takeToken() {
  const given = new URLSearchParams(location.hash.slice(1)).get("token");
  if (given) {
    sessionStorage.setItem(storage, given);
    history.replaceState(null, "", location.pathname);
  }
  return sessionStorage.getItem(storage);
}

const devnet = document.body.dataset.kind === "devnet";
const token = devnet ? takeToken() : null;

export const allowed = () => Boolean(token);

function tell(text, is) {
  set(by("outcome"), "data-is", is);
  say(by("outcome"), text);
}

// act asks the devnet for something, and says what has come of it.
async function act(path, body, done, busy) {
  set(busy, "aria-busy", true);
  tell("…", "busy");
  try {
    const response = await fetch(path, {
      method: "POST", body: JSON.stringify(body),
      headers: { Authorization: `Bearer ${token}`, "Content-Type": "application/json" },
    });
    if (response.ok) {
      tell(done, "done");
      return;
    }
    const refused = await response.json().catch(() => ({}));
    tell(refused.error ?? `refused with status ${response.status}`, "failed");
  } catch {
    tell("the devnet does not answer: is it still up?", "failed");
  } finally {
    set(busy, "aria-busy", null);
  }
}

function button(text, press) {
  const b = el("button", { type: "button", class: "action" }, text);
  b.addEventListener("click", () => {
    if (!b.hasAttribute("aria-busy")) press(b);
  });
  return b;
}

// actions are the buttons of one operator; undefined where there are none.
export function actions() {
  if (!allowed()) return undefined;
  let operator;
  const post = (verb, done, body = {}) => (b) => act(`v1/operators/${operator.number}/${verb}`, body, `operator ${operator.number} ${done}`, b);
  const kill = button("Kill", post("kill", "is killed"));
  const start = button("Start", post("start", "is started"));
  const pause = button("Pause", post("pause", "is paused"));
  const resume = button("Resume", post("resume", "goes on"));
  const restart = button("Restart", post("restart", "is restarted"));
  const cut = button("Cut off", (b) => act("v1/links/cut", { operators: [operator.number] }, `operator ${operator.number} is cut off`, b));
  const lie = el("select", { class: "action" }, by("lies").content.cloneNode(true));
  lie.addEventListener("change", async () => {
    const kind = lie.value;
    if (kind === "") return;
    lie.value = "";
    await act(`v1/operators/${operator.number}/lie`, { kind }, `operator ${operator.number} lies: ${kind}`, lie);
  });
  return {
    node: el("div", { class: "actions", role: "group" }, kill, start, pause, resume, restart, cut, lie),
    update(now) {
      operator = now;
      const runs = now.state !== "down";
      const paused = now.state === "paused";
      // A button that had the focus hands it to the one that takes its place.
      swap(kill, start, runs);
      swap(pause, resume, !paused);
      pause.disabled = !runs;
      cut.disabled = Boolean(now.cut);
      for (const [node, does] of [[kill, "Kill"], [start, "Start"], [pause, "Pause"], [resume, "Resume"], [restart, "Restart"], [cut, "Cut off"], [lie, "Make lie:"]]) {
        set(node, "aria-label", `${does} operator ${now.number}`);
      }
    },
  };
}

// swap shows one of two elements that take each other's place.
function swap(one, other, first) {
  const focused = document.activeElement === one || document.activeElement === other;
  one.hidden = !first;
  other.hidden = first;
  if (focused) (first ? one : other).focus();
}

// links shows the button that heals links while there is something to heal.
function heal(state) {
  by("heal").hidden = !allowed() || !state.operators.some((o) => o.cut);
}

// controls makes forms act, and returns what keeps the rest of the controls up to date.
export function controls() {
  if (!devnet) return () => {};
  if (!allowed()) {
    tell("To act on this devnet, open the address that devnet status prints: it has the token.", "done");
    document.querySelectorAll("form").forEach((form) => form.remove());
    return () => {};
  }
  by("heal").addEventListener("click", () => act("v1/links/heal", {}, "all operators reach each other again", by("heal")));
  const call = by("call");
  if (call) call.hidden = false;
  document.addEventListener("submit", (event) => {
    event.preventDefault();
    const form = event.target;
    const fields = Object.fromEntries(new FormData(form));
    if (form === call) {
      act("v1/call", { arguments: fields.arguments.split(/\s+/).filter(Boolean) }, "the task is requested", form);
    } else if (form.dataset.post) {
      act(`v1/world${form.dataset.post}`, fields, form.dataset.done ?? "done", form);
    }
  });
  return heal;
}
