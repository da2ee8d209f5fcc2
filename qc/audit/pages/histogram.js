import { ask, button, byId, element, guarded, rounded, thumbnail } from "./dom.js";
import { get, go, narrow, note } from "./state.js";

const NS = "http://www.w3.org/2000/svg";
const FLIPS = { now_rejected: "accepted ones would be rejected", now_accepted: "rejected ones accepted",
  needs_caption: "would pass but need a caption", other_rule: "would fall by another rule" };

export async function showHistogram() {
  const rule = get("rule") || get("failed");
  const box = byId("histogram");
  const key = rule && `${rule} ${get("failed")}`;
  if (!rule) { box.hidden = true; delete box.dataset.key; return; }
  if (box.dataset.key === key) return;
  box.dataset.key = key;
  box.replaceChildren(`Reading the measurements of ${rule} …`); // seconds for a large run, once
  box.hidden = false;
  const data = await ask("/api/histogram?rule=" + encodeURIComponent(rule));
  box.hidden = data.count === 0 || data.threshold === null; // a judge, an outcome of execution
  if (!box.hidden) draw(box, data);
}

function make(tag, attributes) {
  const made = document.createElementNS(NS, tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  return made;
}

function draw(box, { rule, threshold, at_least, count, failing, edges, bins }) {
  const low = edges[0], high = edges[edges.length - 1], most = Math.max(...bins);
  const x = (value) => 1000 * (value - low) / (high - low);
  const svg = make("svg", { viewBox: "0 0 1000 100", preserveAspectRatio: "none", role: "slider", "aria-label": `threshold of ${rule}`,
    "aria-valuemin": low, "aria-valuemax": high, tabindex: 0 });
  const bars = bins.map((n, i) => {
    const height = n ? Math.max(2, 96 * Math.log1p(n) / Math.log1p(most)) : 0;
    const bar = make("rect", { x: x(edges[i]), y: 100 - height, width: 1000 / bins.length - 1, height, class: "bar" });
    const title = make("title", {});
    title.textContent = `${n} from ${rounded(edges[i])} to ${rounded(edges[i + 1])}`;
    bar.append(title);
    return bar;
  });
  const line = make("line", { y1: 0, y2: 100, "vector-effect": "non-scaling-stroke" });
  svg.append(...bars, line);
  const text = element("p", { id: "flips" });
  const back = button(`back to ${threshold}`, () => move(threshold));
  const whole = get("failed") === rule;
  const toggle = button(whole ? "only those that it decided" : `all ${failing.toLocaleString("en")} that failed it`,
    () => narrow(whole ? { failed: null, rule } : { failed: rule, rule: null }));
  box.replaceChildren(
    element("strong", {}, rule), ` measured on ${count.toLocaleString("en")} candidates; ${at_least ? "at least" : "at most"} ${threshold} passes. Drag the line to try another threshold (heights are logarithmic). `,
    toggle, svg, element("div", { class: "scale" }, element("span", {}, rounded(low)), back, element("span", {}, rounded(high))), text);

  let value = threshold;
  let timer = 0;
  let question = 0;
  const place = () => {
    line.setAttribute("x1", x(value));
    line.setAttribute("x2", x(value));
    svg.setAttribute("aria-valuenow", value);
    back.hidden = value === threshold;
    bars.forEach((bar, i) => bar.classList.toggle("failing", at_least ? edges[i + 1] <= value : edges[i] > value));
  };
  const preview = guarded(async () => {
    const number = ++question;
    note({ at: value === threshold ? null : rounded(value, 6) });
    if (value === threshold) { text.replaceChildren(); return; }
    const report = await ask(`/api/flips?set=${encodeURIComponent(`${rule}=${value}`)}`);
    if (number === question) text.replaceChildren(...flips(report, value));
  });
  const move = (to) => {
    value = Math.min(high, Math.max(low, to));
    place();
    clearTimeout(timer);
    timer = setTimeout(preview, 120);
  };
  place();
  const tried = get("at");
  if (tried !== null && Number.isFinite(Number(tried))) move(Number(tried));

  const at = (event) => {
    const frame = svg.getBoundingClientRect();
    return low + (high - low) * (event.clientX - frame.left) / frame.width;
  };
  svg.addEventListener("pointerdown", (event) => { svg.setPointerCapture(event.pointerId); move(at(event)); });
  svg.addEventListener("pointermove", (event) => { if (svg.hasPointerCapture(event.pointerId)) move(at(event)); });
  svg.addEventListener("keydown", (event) => {
    const by = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (!by) return;
    event.stopPropagation();
    event.preventDefault();
    move(value + by * (high - low) / 100);
  });
}

// How many of each kind, and the first few to look at.
function flips(report, value) {
  const parts = Object.entries(FLIPS).map(([kind, name]) => `${report[kind].count} ${name}`);
  const samples = Object.keys(FLIPS).flatMap((kind) => report[kind].samples.slice(0, 6).map(({ id }) =>
    element("figure", { class: kind, onclick: () => go({ open: id }) }, thumbnail({ id, drawn: true }), element("figcaption", {}, FLIPS[kind]))));
  return [`At ${rounded(value)}: ${parts.join(", ")}.`, element("span", { class: "alike" }, ...samples)];
}
