// Making elements. Text only ever becomes text nodes; nothing in this page parses HTML.

/** An element; attributes that are null or false are left out, `on…` adds a listener; children are nodes or text. */
function el(name, attributes = {}, ...children) {
  return filled(document.createElement(name), attributes, children);
}

function svg(name, attributes = {}, ...children) {
  return filled(document.createElementNS("http://www.w3.org/2000/svg", name), attributes, children);
}

function filled(node, attributes, children) {
  for (const [key, value] of Object.entries(attributes)) {
    if (value === null || value === undefined || value === false) continue;
    if (key.startsWith("on")) node.addEventListener(key.slice(2), value);
    else node.setAttribute(key, value === true ? "" : value);
  }
  node.append(...children.flat(Infinity).filter((child) => child !== null && child !== undefined && child !== false));
  return node;
}

/** Characters that act without being seen: controls, marks of writing direction, blanks of no width. */
const UNSEEN = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]/;

/** Source text as nodes: what cannot be seen is named, and set apart so that it cannot turn its neighbours round. */
function shown(text) {
  if (!UNSEEN.test(text)) return [text];
  const nodes = [];
  let done = 0;
  for (let at = 0; at < text.length; at++) {
    if (!UNSEEN.test(text[at]) || (text[at] === "\r" && "\n".startsWith(text[at + 1] ?? ""))) continue;
    const code = text.charCodeAt(at).toString(16).toUpperCase().padStart(4, "0");
    nodes.push(text.slice(done, at), el("span", { class: "unprinted", "data-code": code, title: `U+${code}` }, text[at]));
    done = at + 1;
  }
  nodes.push(text.slice(done));
  return nodes.filter((node) => node !== "");
}

/** A short piece of source text on one line, its direction its own. */
function phrase(text, lang = "zh-Hans") {
  return el("bdi", { lang }, shown(text.replace(/\s+/g, " ").trim()));
}

function plural(count, noun, nouns = `${noun}s`) {
  return `${count.toLocaleString("en")} ${count === 1 ? noun : nouns}`;
}

/** Asks the reader of the screen to say something. */
function say(words) {
  document.getElementById("said").textContent = words;
}

const idle = window.requestIdleCallback ? (work) => requestIdleCallback(work) : (work) => setTimeout(work, 30);

/**
 * Children of a container that are made when they come near the screen.
 * `make(i)` fills the i-th holder, `height(i)` guesses its height in pixels. Up to `eager` of them are all made when
 * there is time, so that the browser's own search finds what they hold.
 */
class Lazy {
  constructor(container, count, make, height, eager = Infinity) {
    this.make = make;
    this.holders = Array.from({ length: count }, (_, i) => {
      const holder = el("div", { class: "holder" });
      holder.style.setProperty("--height", `${Math.round(height(i))}px`);
      holder.index = i;
      return holder;
    });
    this.filled = new Set();
    this.observer = new IntersectionObserver(
      (entries) => entries.forEach((entry) => entry.isIntersecting && !this.stopped && this.show(entry.target.index)),
      { rootMargin: "1200px" },
    );
    container.replaceChildren(...this.holders);
    this.holders.forEach((holder) => this.observer.observe(holder));
    for (let i = 0; i < Math.min(count, 1); i++) this.show(i);
    if (count <= eager) this.rest(0);
  }

  /** The i-th holder, filled. */
  show(i) {
    const holder = this.holders[i];
    if (!this.filled.has(i)) {
      this.filled.add(i);
      this.observer.unobserve(holder);
      holder.classList.add("filled");
      holder.append(...this.make(i));
    }
    return holder;
  }

  /** The i-th holder filled anew, if it has been filled before. */
  renew(i) {
    if (this.filled.has(i)) this.holders[i].replaceChildren(...this.make(i));
  }

  rest(i) {
    if (i >= this.holders.length) return;
    idle(() => {
      if (this.stopped) return;
      this.show(i);
      this.rest(i + 1);
    });
  }

  all() {
    this.holders.forEach((_, i) => this.show(i));
  }

  /** Nothing more is made: what it was for is no longer shown. */
  stop() {
    this.stopped = true;
    this.observer.disconnect();
  }
}
