import { byId, guarded } from "./dom.js";
import { decide, isAsking, onDecision, stopAsking } from "./decide.js";
import { showDetail, toggleTrace } from "./detail.js";
import { showHistogram } from "./histogram.js";
import { current, showList, step } from "./list.js";
import { get, go, onMove } from "./state.js";

const show = guarded((anew) => Promise.all([showList(anew === true), showDetail(), showHistogram()]));

onMove(show);
onDecision(() => show(true));

const target = () => get("open") || current()?.id;
const KEYS = {
  ArrowRight: () => step(1), j: () => step(1), ArrowLeft: () => step(-1), k: () => step(-1),
  Enter: () => current() && go({ open: current().id }),
  Escape: () => get("open") && go({ open: null }),
  a: () => decide("accept", target()), r: () => decide("reject", target()), u: () => decide("undo", target()),
  t: () => get("open") && toggleTrace(),
  "/": () => byId("find").focus(),
};

addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  if (isAsking()) {
    if (event.key === "Escape") stopAsking();
    return;
  }
  if (event.target === byId("find")) {
    if (event.key === "Escape" || event.key === "Enter") byId("find").blur();
    return;
  }
  const work = KEYS[event.key];
  if (!work || (event.key === "Enter" && ["BUTTON", "SUMMARY"].includes(document.activeElement.tagName))) return;
  event.preventDefault(); // or a letter would be typed into the reason
  work();
});

show();
