import { ask, byId, guarded, say } from "./dom.js";

let deciding = null;
let lastWhy = "";
let decided = () => {};

export const onDecision = (work) => { decided = work; };
export const isAsking = () => !byId("reason").hidden;
export const stopAsking = () => { byId("reason").hidden = true; };

export function decide(decision, id) {
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
  stopAsking();
  say(`${made.decision}: ${made.id.slice(0, 8)}`);
  await decided();
}));
