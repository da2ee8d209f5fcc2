// Everything that a candidate says enters the page as text, never as markup.

export const byId = (id) => document.getElementById(id);

export function element(tag, attributes = {}, ...children) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (name.startsWith("on")) made.addEventListener(name.slice(2), value);
    else if (value !== null && value !== false) made.setAttribute(name, value === true ? "" : value);
  }
  made.append(...children.filter((child) => child !== null && child !== undefined));
  return made;
}

export const button = (text, onclick) => element("button", { type: "button", onclick }, text);

export async function ask(path, options) {
  const answer = await fetch(path, options);
  const document_ = await answer.json();
  if (!answer.ok) throw new Error(document_.error);
  return document_;
}

let timer = 0;

export function say(text) {
  const message = byId("message");
  message.textContent = text;
  message.hidden = false;
  clearTimeout(timer);
  timer = setTimeout(() => { message.hidden = true; }, 5000);
}

export const guarded = (work) => (...args) => Promise.resolve(work(...args)).catch((error) => say(error.message));

export function thumbnail({ id, drawn }) {
  const instead = (text) => element("div", { class: "nothing" }, text);
  if (!drawn) return instead("not drawn");
  const picture = element("img", { src: "/thumbnail/" + id, alt: "", loading: "lazy" });
  picture.addEventListener("error", () => picture.replaceWith(instead("cannot be read")));
  return picture;
}

export const rounded = (value, digits = 4) => (value === null ? "" : String(Number(value.toPrecision(digits))));
