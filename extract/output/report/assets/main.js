// Putting it together: views, keys, and what happens at first.

const DRAW = { texts: drawTexts, records: drawRecords, timeline: drawTimeline, figures: drawFigures, ties: drawTies, audit: drawAudit };
const KEYS = [
  ["j", "next record in the text"], ["k", "previous record"], ["]", "next text"], ["[", "previous text"], ["/", "search"],
  ["Escape", "let go of the record"], ["1 to 6", "views, in the order of the page's head"], ["?", "this list"],
];
let drawn = { view: null, key: null };

/** Draws what the state asks for; `before` is the state that was drawn. */
function show(before) {
  drawFilters();
  for (const link of document.querySelectorAll("#views a")) {
    link.href = href({ view: link.dataset.view });
    if (link.dataset.view === state.view) link.setAttribute("aria-current", "page");
    else link.removeAttribute("aria-current");
  }
  const main = document.getElementById("main");
  const { key } = filtered();
  if (drawn.view === "texts" && state.view !== "texts") leaveTexts();
  document.body.dataset.view = state.view;
  if (state.view === "texts" || drawn.view !== state.view || drawn.key !== key) DRAW[state.view](main);
  if (drawn.view !== null && drawn.view !== state.view) scrollTo(0, 0);
  if (before && FILTERS.some((name) => String(before[name]) !== String(state[name]))) say(`${plural(filtered().rows.length, "record")} pass the filters`);
  drawn = { view: state.view, key };
}

function buildHead() {
  const views = document.getElementById("views");
  views.append(...Object.entries(VIEWS).map(([view, name]) => el("a", { href: href({ view }), "data-view": view, onclick: (event) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    go({ view });
  } }, name)));
  const query = document.getElementById("query");
  let waiting = 0;
  const search = () => {
    clearTimeout(waiting);
    go({ q: query.value }, true);
  };
  query.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(search, 200);
  });
  document.getElementById("search").addEventListener("submit", (event) => {
    event.preventDefault();
    search();
  });
  document.getElementById("help").addEventListener("click", () => document.getElementById("keys").showModal());
  document.querySelector(".skip").addEventListener("click", (event) => {
    event.preventDefault();
    document.getElementById("main").focus();
  });
}

function buildKeys() {
  const dialog = document.getElementById("keys");
  dialog.append(
    el("h2", { id: "keys-heading" }, "Keys and colours"),
    el("dl", { class: "keys" }, KEYS.map(([key, what]) => el("div", {}, el("dt", {}, el("kbd", {}, key)), el("dd", {}, what)))),
    el("ul", { class: "legend" }, TYPES.map((type) => el("li", {}, el("mark", { class: "mark", "data-type": type.name }, type.name), ` rests on its ${type.states}`))),
    el("p", { class: "note" }, `Offsets count code points of the text as decoded; version ${index.version}.`),
    el("form", { method: "dialog" }, el("button", {}, "Close")),
  );
}

const ON_KEY = {
  j: () => stepRecord(1), k: () => stepRecord(-1), "]": () => stepText(1), "[": () => stepText(-1),
  "/": () => document.getElementById("query").focus(), "?": () => document.getElementById("keys").showModal(),
  Escape: () => state.record && go({ record: "" }),
};

document.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || document.querySelector("dialog[open]")) return;
  if (event.target.closest("input, select, textarea")) {
    if (event.key === "Escape") event.target.blur();
    return;
  }
  const view = Object.keys(VIEWS)[Number(event.key) - 1];
  const act = view ? () => go({ view }) : ON_KEY[event.key];
  if (!act) return;
  event.preventDefault();
  act();
});

/** Links inside the page change what is shown without loading it again. */
document.addEventListener("click", (event) => {
  const link = event.target.closest('a[href^="#view="]');
  if (!link || event.defaultPrevented || event.metaKey || event.ctrlKey || event.shiftKey) return;
  event.preventDefault();
  go(stateOf(link.getAttribute("href")));
});

/** On paper there is no scrolling: all of the text that is shown is drawn. */
addEventListener("beforeprint", () => {
  page?.chunks?.all();
  page?.cards?.all();
  for (const list of document.querySelectorAll(".long")) list.lazy?.all();
});

buildHead();
buildKeys();
state = stateOf(location.hash);
show(null);
