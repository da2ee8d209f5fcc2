"use strict";
// The state of the page is its address: filter, page and open candidate, so that a link holds them.
// Everything that a candidate says enters the page as text, never as markup.

const FACETS = [["accepted", "end"], ["stage", "stage"], ["rule", "rule"], ["pipeline", "pipeline"],
  ["family", "family"], ["template", "template"], ["seed_id", "seed image"]];
const ALWAYS = new Set(["accepted", "rule"]); // the others are left out while they have one value
const PAGE = 60;

const byId = (id) => document.getElementById(id);
let state = new URLSearchParams(location.search);
let candidates = [];
let chosen = 0;
let asked = 0;
let traced = false;
let deciding = null;
let lastWhy = "";

function element(tag, attributes = {}, ...children) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (name.startsWith("on")) made.addEventListener(name.slice(2), value);
    else if (value !== null && value !== false) made.setAttribute(name, value === true ? "" : value);
  }
  made.append(...children.filter((child) => child !== null && child !== undefined));
  return made;
}

async function ask(path, options) {
  const answer = await fetch(path, options);
  const document_ = await answer.json();
  if (!answer.ok) throw new Error(document_.error);
  return document_;
}

function say(text) {
  const message = byId("message");
  message.textContent = text;
  message.hidden = false;
  clearTimeout(say.timer);
  say.timer = setTimeout(() => { message.hidden = true; }, 4000);
}

const guarded = (work) => (...args) => Promise.resolve(work(...args)).catch((error) => say(error.message));

// --- the address ---------------------------------------------------------------------------------

function go(changes) {
  for (const [name, value] of Object.entries(changes)) {
    if (value === null || value === "") state.delete(name);
    else state.set(name, value);
  }
  const query = state.toString();
  history.pushState(null, "", query ? "?" + query : location.pathname);
  return show();
}

addEventListener("popstate", () => { state = new URLSearchParams(location.search); show(); });

// --- the list ------------------------------------------------------------------------------------

const show = guarded(async () => {
  const number = ++asked;
  const query = new URLSearchParams(state);
  query.set("limit", PAGE);
  const page = await ask("/api/candidates?" + query);
  if (number !== asked) return; // a later question was answered first
  candidates = page.candidates;
  document.title = `Audit of ${page.run}`;
  byId("run").textContent = page.run;
  byId("count").textContent = `${page.total.toLocaleString("en")} candidates, ${page.decided} decided by hand`;
  byId("problems").replaceChildren(...page.problems.map((text) => element("p", {}, text)));
  byId("facets").replaceChildren(...FACETS.flatMap(([name, title]) => facet(name, title, page.facets[name])));
  byId("grid").replaceChildren(...candidates.map(card));
  byId("pages").replaceChildren(...pager(page.total));
  const open = state.get("open");
  const place = candidates.findIndex((c) => c.id === open);
  choose(place >= 0 ? place : Math.min(chosen, Math.max(0, candidates.length - 1)), false);
  await Promise.all([showDetail(open), showHistogram(state.get("rule"))]);
});

const END = { true: "accepted", false: "rejected" };

function facet(name, title, values) {
  const current = state.get(name);
  if (!values.length || (values.length === 1 && current === null && !ALWAYS.has(name))) return [];
  return [element("h2", {}, title), ...values.map(({ value, count }) => {
    const text = String(value);
    const pressed = current === text;
    return element("button", {
      type: "button", "aria-pressed": String(pressed), "data-facet": name, "data-value": text,
      onclick: () => go({ [name]: pressed ? null : text, offset: null, open: null }),
    }, element("span", {}, name === "accepted" ? END[text] : text), element("span", {}, count.toLocaleString("en")));
  })];
}

function card(candidate, place) {
  const picture = element("img", { src: "/thumbnail/" + candidate.id, alt: "", loading: "lazy" });
  picture.addEventListener("error", () => picture.replaceWith(element("div", { class: "nothing" }, "not drawn")));
  return element("div", {
    class: "card", role: "option", "data-id": candidate.id, "aria-selected": "false",
    onclick: () => { choose(place); go({ open: candidate.id }); },
  },
  picture,
  element("p", {},
    element("span", { class: candidate.accepted ? "pass" : "fail" }, candidate.accepted ? "accepted" : candidate.rule),
    " ", candidate.decision ? element("span", { class: "decided " + candidate.decision }, candidate.decision) : null),
  element("p", { class: "why" }, candidate.reason || candidate.template || candidate.seed_id || ""));
}

function pager(total) {
  const offset = Number(state.get("offset") || 0);
  const turn = (to, text) => element("button", { type: "button", onclick: () => { chosen = 0; go({ offset: to || null, open: null }); } }, text);
  const last = Math.min(total, offset + PAGE);
  return [
    offset > 0 ? turn(Math.max(0, offset - PAGE), "← earlier") : null,
    total ? element("span", {}, `${offset + 1} to ${last} of ${total.toLocaleString("en")}`) : element("span", {}, "no candidate matches"),
    last < total ? turn(last, "later →") : null,
  ].filter(Boolean);
}

function choose(place, scroll = true) {
  chosen = place;
  [...byId("grid").children].forEach((child, index) => {
    child.classList.toggle("chosen", index === place);
    child.setAttribute("aria-selected", String(index === place));
    if (index === place && scroll) child.scrollIntoView({ block: "nearest" });
  });
}

// --- one candidate -------------------------------------------------------------------------------

async function showDetail(id) {
  const aside = byId("detail");
  aside.hidden = !id;
  document.querySelector("main").classList.toggle("open", Boolean(id));
  if (!id) return;
  const one = await ask("/api/candidate/" + encodeURIComponent(id));
  if (state.get("open") !== id) return;
  aside.replaceChildren(
    element("h2", {}, one.id + " ", element("span", { class: one.accepted ? "pass" : "fail" }, one.accepted ? "accepted" : `rejected by ${one.rule}`)),
    one.reason ? element("p", { id: "why-rejected" }, one.reason) : null,
    ...one.decisions.map((made) => element("p", {}, element("span", { class: "decided " + made.decision }, made.decision), ` ${made.who}, ${made.when}: ${made.why}`)),
    one.image ? element("img", { src: `/picture/${one.id}${traced ? "?traced=1" : ""}`, alt: "picture of the candidate" }) : element("p", {}, "It was never drawn."),
    element("p", {},
      element("button", { type: "button", onclick: () => decide("accept") }, "Accept"), " ",
      element("button", { type: "button", onclick: () => decide("reject") }, "Reject"), " ",
      one.image ? element("button", { type: "button", onclick: toggleTrace }, traced ? "Plain picture" : "Trace drawn in") : null),
    ...section("Verdicts", verdicts(one.verdicts)),
    ...(one.caption ? section("Caption", element("p", {}, one.caption)) : []),
    ...(one.alike.length ? section("Pictures that look alike", alike(one)) : []),
    ...(one.code ? section("Code", code(one.code, one.guilty_lines)) : []),
    ...section("Where it comes from", lineage(one.lineage)),
  );
  for (const child of [...aside.childNodes]) if (child.nodeType === Node.TEXT_NODE) child.remove();
}

const section = (title, content) => [element("h2", {}, title), content];

function verdicts(all) {
  const order = { fail: 0, pass: 1, not_applicable: 2, not_run: 3 };
  const number = (value) => (value === null ? "" : String(Number(value.toPrecision(5))));
  const rows = [...all].sort((a, b) => order[a.status] - order[b.status]).map((v) => element("tr", { class: order[v.status] > 1 ? "quiet" : "" },
    element("td", {}, v.rule), element("td", { class: v.status }, v.status.replace("_", " ")),
    element("td", { class: "n" }, number(v.measured)), element("td", { class: "n" }, number(v.threshold)), element("td", {}, v.reason)));
  const head = element("tr", {}, ...["rule", "status"].map((t) => element("th", {}, t)), ...["measured", "threshold"].map((t) => element("th", { class: "n" }, t)), element("th", {}, "reason"));
  return element("table", {}, head, ...rows);
}

function code(text, guilty) {
  const lines = text.split("\n");
  const width = String(lines.length).length;
  return element("pre", {}, ...lines.flatMap((line, index) => {
    const said = guilty[index + 1];
    const shown = `${String(index + 1).padStart(width)}  ${line}\n`;
    if (!said) return [shown];
    return [element("span", { class: "guilty" }, shown), ...said.map((what) => element("span", { class: "said" }, `${" ".repeat(width)}  ^ ${what}\n`))];
  }));
}

function lineage(values) {
  return element("table", {}, ...Object.entries(values).map(([name, value]) => element("tr", {}, element("td", {}, name), element("td", {}, String(value)))));
}

function alike(one) {
  return element("div", { class: "alike" }, ...[{ id: one.id, distance: null }, ...one.alike].map(({ id, distance }) => element("figure", { onclick: () => go({ open: id }) },
    element("img", { src: "/thumbnail/" + id, alt: "" }), element("figcaption", {}, distance === null ? "this one" : `${id.slice(0, 8)}, ${distance} of 256 bits differ`))));
}

function toggleTrace() {
  traced = !traced;
  return guarded(showDetail)(state.get("open"));
}

// --- deciding ------------------------------------------------------------------------------------

function target() {
  return state.get("open") || candidates[chosen]?.id;
}

function decide(decision) {
  const id = target();
  if (!id) return;
  deciding = { id, decision };
  const form = byId("reason");
  form.querySelector("label").textContent = `${decision} ${id.slice(0, 8)} because`;
  form.hidden = false;
  byId("why").value = lastWhy;
  byId("why").focus();
  byId("why").select();
}

byId("reason").addEventListener("submit", guarded(async (event) => {
  event.preventDefault();
  const why = byId("why").value.trim();
  if (!why) return;
  const made = { ...deciding, why };
  await ask("/api/decide", { method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify(made) });
  lastWhy = why;
  byId("reason").hidden = true;
  say(`${made.decision}: ${made.id.slice(0, 8)}`);
  await show();
}));

// --- measurements of a rule ----------------------------------------------------------------------

async function showHistogram(rule) {
  const box = byId("histogram");
  if (!rule) { box.hidden = true; box.replaceChildren(); return; }
  if (box.dataset.rule === rule && !box.hidden) return;
  let data;
  try {
    data = await ask("/api/histogram?rule=" + encodeURIComponent(rule));
  } catch { // an outcome of execution is no rule with measurements
    box.hidden = true;
    return;
  }
  box.dataset.rule = rule;
  box.hidden = data.count === 0 || data.threshold === null;
  if (!box.hidden) drawHistogram(box, data);
}

function drawHistogram(box, { rule, threshold, at_least, count, edges, bins }) {
  const NS = "http://www.w3.org/2000/svg";
  const make = (tag, attributes) => {
    const made = document.createElementNS(NS, tag);
    for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
    return made;
  };
  const low = edges[0], high = edges[edges.length - 1], most = Math.max(...bins);
  const x = (value) => 1000 * (value - low) / (high - low);
  const svg = make("svg", { viewBox: "0 0 1000 100", preserveAspectRatio: "none", role: "slider", "aria-label": `threshold of ${rule}`, tabindex: 0 });
  const bars = bins.map((n, i) => {
    const height = n ? Math.max(2, 96 * Math.log1p(n) / Math.log1p(most)) : 0;
    return make("rect", { x: x(edges[i]), y: 100 - height, width: 1000 / bins.length - 1, height, class: "bar" });
  });
  const line = make("line", { y1: 0, y2: 100, "vector-effect": "non-scaling-stroke" });
  const grip = make("rect", { y: 0, width: 24, height: 100, class: "grip" });
  svg.append(...bars, line, grip);
  const text = element("p", { id: "flips" });
  box.replaceChildren(
    element("strong", {}, rule), ` measured on ${count.toLocaleString("en")} candidates; ${at_least ? "at least" : "at most"} ${threshold} passes. Drag the line to try another threshold.`,
    svg, element("div", { class: "scale" }, element("span", {}, String(Number(low.toPrecision(4)))), element("span", {}, String(Number(high.toPrecision(4))))), text);
  const place = (value) => {
    line.setAttribute("x1", x(value));
    line.setAttribute("x2", x(value));
    grip.setAttribute("x", x(value) - 12);
    svg.setAttribute("aria-valuenow", value);
    bars.forEach((bar, i) => bar.classList.toggle("failing", at_least ? edges[i + 1] <= value : edges[i] > value));
  };
  place(threshold);
  let value = threshold;
  let timer = 0;
  let question = 0;
  const preview = guarded(async () => {
    const number = ++question;
    const report = await ask(`/api/flips?set=${encodeURIComponent(`${rule}=${value}`)}`);
    if (number !== question) return;
    text.textContent = `At ${Number(value.toPrecision(4))}: ${report.now_rejected.count} accepted ones would be rejected, `
      + `${report.now_accepted.count} rejected ones accepted, ${report.needs_caption.count} would pass but need a caption.`;
  });
  const move = (to) => {
    value = Math.min(high, Math.max(low, to));
    place(value);
    clearTimeout(timer);
    timer = setTimeout(preview, 120);
  };
  const at = (event) => {
    const frame = svg.getBoundingClientRect();
    return low + (high - low) * (event.clientX - frame.left) / frame.width;
  };
  svg.addEventListener("pointerdown", (event) => { svg.setPointerCapture(event.pointerId); move(at(event)); });
  svg.addEventListener("pointermove", (event) => { if (svg.hasPointerCapture(event.pointerId)) move(at(event)); });
  svg.addEventListener("keydown", (event) => {
    const step = (high - low) / 100;
    if (event.key === "ArrowLeft" || event.key === "ArrowRight") {
      event.stopPropagation();
      event.preventDefault();
      move(value + (event.key === "ArrowRight" ? step : -step));
    }
  });
}

// --- keys ----------------------------------------------------------------------------------------

addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const form = byId("reason");
  if (!form.hidden) {
    if (event.key === "Escape") form.hidden = true;
    return;
  }
  const step = { ArrowRight: 1, ArrowLeft: -1, j: 1, k: -1 }[event.key];
  if (step) {
    const next = chosen + step;
    if (next >= 0 && next < candidates.length) {
      choose(next);
      if (state.get("open")) go({ open: candidates[next].id });
    }
    event.preventDefault();
  } else if (event.key === "Enter" && candidates[chosen] && document.activeElement.tagName !== "BUTTON") {
    go({ open: candidates[chosen].id });
  } else if (event.key === "Escape") {
    go({ open: null });
  } else if (event.key === "a" || event.key === "r" || event.key === "u") {
    event.preventDefault(); // or the letter would be typed into the reason
    decide({ a: "accept", r: "reject", u: "undo" }[event.key]);
  } else if (event.key === "t" && state.get("open")) {
    toggleTrace();
  }
});

show();
