import { ask, button, byId, element, guarded, thumbnail } from "./dom.js";
import { END, FILTERS, get, go, listed, narrow } from "./state.js";

const FACETS = ["accepted", "stage", "rule", "decided", "pipeline", "family", "template", "seed_id"];
const ALWAYS = new Set(["accepted", "rule"]); // the others are left out while they have one value
const PAGE = 60;
const FEW = 12; // values of a facet that are shown at first

export let candidates = [];
let chosen = 0;
let total = 0;
let asked = 0;
let shown = null;
const unfolded = new Set();

export const current = () => candidates[chosen];

export const showList = async (anew = false) => {
  const query = listed();
  if (anew || shown !== query.toString()) await load(query);
  const place = candidates.findIndex((c) => c.id === get("open"));
  choose(place >= 0 ? place : Math.min(chosen, Math.max(0, candidates.length - 1)), place >= 0);
};

async function load(query) {
  const number = ++asked;
  const pairs = get("view") === "pairs";
  const key = query.toString();
  query.set("limit", PAGE);
  if (pairs) byId("grid").replaceChildren(element("p", {}, "Looking for pictures that look alike …"));
  const [page, found] = await Promise.all([ask("/api/candidates?" + query), pairs ? ask("/api/pairs?" + query) : null]);
  if (number !== asked) return; // a later question was answered first
  shown = key;
  candidates = found ? found.pairs.flatMap((pair) => pair.candidates) : page.candidates;
  total = found ? found.total : page.total;
  document.title = `Audit of ${page.run}`;
  byId("run").textContent = page.run;
  byId("count").textContent = `${page.total.toLocaleString("en")} candidates, ${page.decided} decided by hand`;
  byId("problems").replaceChildren(...page.problems.map((text) => element("p", {}, text)));
  drawFacets(page.facets);
  byId("chips").replaceChildren(...chips(pairs));
  byId("grid").classList.toggle("pairs", pairs);
  byId("grid").replaceChildren(...(found ? found.pairs.map(pairCard) : candidates.map(card)));
  byId("pages").replaceChildren(...pager(pairs ? "look-alike pairs" : "candidates"));
  if (document.activeElement !== byId("find")) byId("find").value = get("find") || "";
}

// --- filter --------------------------------------------------------------------------------------

function drawFacets(facets) {
  byId("facets").replaceChildren(...FACETS.flatMap((name) => facet(name, facets[name], () => drawFacets(facets))));
}

function facet(name, values, again) {
  const pressed = get(name);
  if (!values.length || (values.length === 1 && pressed === null && !ALWAYS.has(name))) return [];
  const all = unfolded.has(name) || values.length <= FEW + 1;
  const rows = values.filter(({ value }, place) => all || place < FEW || String(value) === pressed);
  const unfold = () => { unfolded.add(name); again(); };
  return [
    element("h2", {}, FILTERS[name]),
    ...rows.map(({ value, count, label }) => element("button", {
      type: "button", "aria-pressed": String(pressed === String(value)), "data-facet": name, "data-value": String(value),
      onclick: () => narrow({ [name]: pressed === String(value) ? null : String(value), at: null }),
    }, element("span", {}, label || shownValue(name, String(value))), element("span", {}, count.toLocaleString("en")))),
    ...(rows.length < values.length ? [element("button", { type: "button", class: "more", onclick: unfold }, `${values.length - rows.length} more`)] : []),
  ];
}

const shownValue = (name, value) => (name === "accepted" ? END[value] : value);

// What holds now, each with a way to let it go, also where no candidate is left.
function chips(pairs) {
  const set = Object.keys(FILTERS).filter((name) => get(name) !== null);
  const drop = (name) => element("button", { type: "button", "aria-label": `without ${FILTERS[name]}`, onclick: () => narrow({ [name]: null, at: null }) },
    `${FILTERS[name]}: ${shownValue(name, get(name))} ✕`);
  const none = Object.fromEntries(set.map((name) => [name, null]));
  return [
    ...set.map(drop),
    set.length > 1 ? button("all candidates", () => narrow({ ...none, at: null })) : null,
    element("button", { type: "button", id: "alike", "aria-pressed": String(pairs), onclick: () => narrow({ view: pairs ? null : "pairs" }) }, "look-alike pairs"),
  ].filter(Boolean);
}

// --- cards ---------------------------------------------------------------------------------------

function card(candidate, place) {
  return element("div", {
    class: "card", role: "option", "data-id": candidate.id, "aria-selected": "false",
    onclick: () => { choose(place); go({ open: candidate.id }); },
  },
  thumbnail(candidate),
  element("p", {},
    element("span", { class: candidate.accepted ? "pass" : "fail" }, candidate.accepted ? "accepted" : candidate.rule),
    " ", candidate.decision ? element("span", { class: "decided " + candidate.decision }, candidate.decision) : null),
  element("p", { class: "why" }, candidate.reason || candidate.template || candidate.seed_source || ""));
}

function pairCard({ distance, same, candidates: two }, place) {
  const differ = distance ? `${distance} of 256 bits differ` : "equal perceptual hashes";
  return element("div", { class: "pair" },
    ...two.map((candidate, side) => card(candidate, 2 * place + side)),
    element("p", {}, [differ, ...same.map((what) => `same ${what}`)].join(", ")));
}

const filtered = () => Object.keys(FILTERS).some((name) => get(name) !== null);

function pager(things) {
  const offset = Number(get("offset") || 0);
  const last = Math.min(total, offset + PAGE);
  return [
    offset > 0 ? button("← earlier", () => turn(-1)) : null,
    element("span", {}, total ? `${things} ${offset + 1} to ${last} of ${total.toLocaleString("en")}` : `no ${things} here${filtered() ? "; let a filter above go" : ""}`),
    last < total ? button("later →", () => turn(1)) : null,
  ].filter(Boolean);
}

function turn(step) {
  const offset = Number(get("offset") || 0) + step * PAGE;
  if (offset >= total || offset <= -PAGE) return;
  chosen = step > 0 ? 0 : PAGE - 1;
  go({ offset: Math.max(0, offset) || null, open: null });
}

function choose(place, scroll = true) {
  chosen = place;
  byId("grid").querySelectorAll(".card").forEach((child, index) => {
    child.classList.toggle("chosen", index === place);
    child.setAttribute("aria-selected", String(index === place));
    if (index === place && scroll) child.scrollIntoView({ block: "nearest" });
  });
}

export function step(by) {
  const next = chosen + by;
  if (next < 0 || next >= candidates.length) return turn(by);
  choose(next);
  if (get("open")) go({ open: candidates[next].id });
}

let typing = 0;
byId("find").addEventListener("input", guarded(() => {
  clearTimeout(typing);
  typing = setTimeout(() => narrow({ find: byId("find").value.trim() || null }), 250);
}));
