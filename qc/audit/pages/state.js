// The state of the page is its address: filter, page, view and open candidate, so that a link holds them.

export const FILTERS = { accepted: "end", stage: "stage", rule: "decided by", failed: "failed", pipeline: "pipeline",
  family: "family", template: "template", seed_id: "seed image", decided: "by hand", find: "found" };
export const END = { true: "accepted", false: "rejected" };

let query = new URLSearchParams(location.search);
let moved = () => {};

export const get = (name) => query.get(name);

// What the list depends on: everything but the open candidate and the threshold that is tried.
export function listed() {
  const part = new URLSearchParams(query);
  part.delete("open");
  part.delete("at");
  return part;
}

function write(changes) {
  for (const [name, value] of Object.entries(changes)) {
    if (value === null || value === "") query.delete(name);
    else query.set(name, value);
  }
  const text = query.toString();
  return text ? "?" + text : location.pathname;
}

export function go(changes) {
  history.pushState(null, "", write(changes));
  return moved();
}

// Without a step of its own for the back button.
export const note = (changes) => history.replaceState(null, "", write(changes));

// Another filter begins at its first page, with nothing open.
export const narrow = (changes) => go({ ...changes, offset: null, open: null });

export function onMove(work) {
  moved = work;
  addEventListener("popstate", () => { query = new URLSearchParams(location.search); moved(); });
}
