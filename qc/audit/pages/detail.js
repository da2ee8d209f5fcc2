import { ask, button, byId, element, guarded, rounded, thumbnail } from "./dom.js";
import { get, go } from "./state.js";
import { decide } from "./decide.js";

let traced = false;

export async function showDetail() {
  const id = get("open");
  const aside = byId("detail");
  const before = aside.dataset.id;
  aside.hidden = !id;
  document.querySelector("main").classList.toggle("open", Boolean(id));
  if (!id) return;
  let parts;
  try {
    const one = await ask("/api/candidate/" + encodeURIComponent(id));
    parts = [...head(one), ...picture(one), ...why(one), ...texts(one), ...rest(one)];
  } catch (error) {
    parts = [element("h2", {}, closing(), id), element("p", { class: "fail" }, error.message)];
  }
  if (get("open") !== id) return;
  aside.replaceChildren(...parts.filter(Boolean));
  aside.dataset.id = id;
  if (before !== id) aside.scrollTop = 0;
}

export function toggleTrace() {
  traced = !traced;
  return guarded(showDetail)();
}

const closing = () => element("button", { type: "button", class: "close", "aria-label": "close", onclick: () => go({ open: null }) }, "✕");
const section = (title, ...content) => [element("h2", {}, title), ...content];
const folded = (title, content) => element("details", {}, element("summary", {}, title), content);

function head(one) {
  const end = one.accepted ? "accepted" : `rejected by ${one.rule}`;
  return [
    element("h2", {}, closing(), one.id + " ", element("span", { class: one.accepted ? "pass" : "fail" }, end)),
    one.reason ? element("p", { id: "why-rejected" }, one.reason) : null,
    ...one.decisions.map((made) => element("p", {}, element("span", { class: "decided " + made.decision }, made.decision), ` ${made.who}, ${made.when}: ${made.why}`)),
    element("p", {},
      one.image ? button("Accept", () => decide("accept", one.id)) : null, " ", button("Reject", () => decide("reject", one.id)), " ",
      one.decisions.length ? button("Undo", () => decide("undo", one.id)) : null, " ",
      one.image ? button(traced ? "Plain picture" : "Trace drawn in", toggleTrace) : null),
  ];
}

// Its size is known before it comes, so that nothing below it jumps.
function picture(one) {
  if (!one.image) return [element("p", {}, "It was never drawn.")];
  const shown = element("img", { src: `/picture/${one.id}${traced ? "?traced=1" : ""}`, alt: "picture of the candidate",
    width: one.image.width, height: one.image.height, fetchpriority: "high" });
  shown.addEventListener("error", () => shown.replaceWith(element("p", { class: "fail" }, "The picture cannot be read.")));
  return [shown];
}

// --- why -----------------------------------------------------------------------------------------

function why(one) {
  const failed = one.verdicts.filter((v) => v.status === "fail");
  const judged = one.verdicts.filter((v) => v.status === "pass" && v.evidence?.votes);
  const told = (title, some) => (some.length ? section(title, table(some), ...some.filter((v) => v.evidence).map(evidence)) : []);
  return [...told("What failed", failed), ...told("What judges passed", judged)];
}

function table(verdicts) {
  const head = element("tr", {}, ...["rule", "status"].map((t) => element("th", {}, t)),
    ...["measured", "passes"].map((t) => element("th", { class: "n" }, t)), element("th", {}, "reason"));
  return element("table", {}, head, ...verdicts.map((v) => element("tr", {},
    element("td", {}, v.rule), element("td", { class: v.status }, v.status.replace("_", " ")),
    element("td", { class: "n" }, rounded(v.measured, 5)), element("td", { class: "n" }, v.bound), element("td", {}, v.reason))));
}

function evidence({ rule, evidence: found }) {
  const lines = found.votes ? found.votes.map(vote) : Object.entries(found).flatMap(named);
  return element("div", { class: "evidence" }, element("strong", {}, rule), element("ul", {}, ...lines.map((line) => element("li", {}, line))));
}

const vote = ({ passes, score, reason, defects }, place) =>
  [`judge's vote ${place + 1}: ${passes ? "passes" : "fails"}, ${score} of 5: ${reason}`, ...defects].join("; ");
const plain = (value) => (typeof value === "string" ? value : JSON.stringify(value));
const named = ([name, value]) => (Array.isArray(value) ? value : [value]).map((member) => {
  const isRecord = member !== null && typeof member === "object" && !Array.isArray(member);
  return `${name}: ${isRecord ? Object.entries(member).map(([key, v]) => `${key} ${plain(v)}`).join(", ") : plain(member)}`;
});

// --- texts ---------------------------------------------------------------------------------------

function texts(one) {
  return [
    ...(one.caption ? section("Caption", element("p", { class: "prose" }, ...marked(one.caption, one.guilty_phrases))) : []),
    ...(one.alike.length ? section("Pictures that look alike", alike(one)) : []),
    ...(one.code ? section("Code", guiltyLinks(one.guilty_lines), code(one.code, one.guilty_lines)) : []),
  ];
}

// The text in pieces; the phrases that failed checks quote are marked.
function marked(text, phrases) {
  const pieces = [];
  let from = 0;
  while (from < text.length) {
    const found = phrases.map((phrase) => [text.indexOf(phrase, from), phrase]).filter(([at, phrase]) => at >= 0 && phrase)
      .sort(([a, p], [b, q]) => a - b || q.length - p.length)[0];
    if (!found) break;
    pieces.push(text.slice(from, found[0]), element("mark", {}, found[1]));
    from = found[0] + found[1].length;
  }
  return [...pieces, text.slice(from)];
}

function guiltyLinks(guilty) {
  const numbers = Object.keys(guilty);
  if (!numbers.length) return null;
  const show = (n) => byId("line-" + n).scrollIntoView({ block: "center" });
  return element("p", {}, "marked lines: ", ...numbers.flatMap((n) => [button(n, () => show(n)), " "]));
}

function code(text, guilty) {
  const lines = text.replace(/\n$/, "").split("\n");
  const width = String(lines.length).length;
  const shown = lines.flatMap((line, index) => {
    const number = index + 1;
    const said = guilty[number];
    const start = `${String(number).padStart(width)}  ${line}`;
    if (!said) return [start + "\n"];
    return [element("span", { class: "guilty", id: "line-" + number }, start), ...said.map((what) => element("span", { class: "said" }, `${" ".repeat(width)}  ^ ${what}`))];
  });
  return element("pre", {}, ...shown);
}

function alike(one) {
  const all = [{ id: one.id, drawn: true, distance: null }, ...one.alike];
  return element("div", { class: "alike" }, ...all.map((other) => element("figure", { onclick: () => go({ open: other.id }) },
    thumbnail(other),
    element("figcaption", {}, other.distance === null ? "this one" : `${other.id.slice(0, 8)}: ${other.distance} of 256 bits differ`))));
}

// --- the rest ------------------------------------------------------------------------------------

function rest(one) {
  const having = (status) => one.verdicts.filter((v) => v.status === status);
  const passed = having("pass"), silent = [...having("not_run"), ...having("not_applicable")];
  const text = (title, value) => (value ? folded(title, element("pre", { class: "wrapped" }, value)) : null);
  return [
    ...section("Everything else"),
    passed.length ? folded(`${passed.length} checks passed`, table(passed)) : null,
    silent.length ? folded(`${silent.length} checks do not apply or were not run`, table(silent)) : null,
    text("Draft of the caption", one.draft_caption),
    text("Explained code", one.explained_code),
    one.usage.length ? folded(`${sum(one.usage).toLocaleString("en")} tokens in ${one.usage.length} steps`, facts(one.usage.map((u) => [u.step, `${u.prompt_tokens} + ${u.completion_tokens}`]))) : null,
    ...section("Where it comes from", facts(Object.entries(one.lineage))),
  ];
}

const sum = (usage) => usage.reduce((all, u) => all + u.prompt_tokens + u.completion_tokens, 0);
const facts = (pairs) => element("table", {}, ...pairs.map(([name, value]) => element("tr", {}, element("th", {}, name), element("td", {}, String(value)))));
