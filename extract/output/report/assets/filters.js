// Which records are shown: by type, region, date and words.

const FILTERS = ["types", "region", "from", "to", "q"];
let chosen = { key: null, rows: [], texts: [] };

/** The rows that pass all filters, and for each text how many of them it has and how often it holds the words. */
function filtered() {
  const key = JSON.stringify(FILTERS.map((name) => state[name]));
  if (key !== chosen.key) chosen = { key, ...choose() };
  return chosen;
}

function choose() {
  const words = folded(state.q.trim());
  const texts = index.texts.map((text) => ({ records: 0, hits: words ? occurrences(open(text.number).lower, words) : 0 }));
  const rows = index.rows.filter((row) => typed(row) && passes(row, words));
  for (const row of rows) texts[row.text].records++;
  return { rows, texts, shown: new Set(rows) };
}

function typed(row) {
  return !state.types.length || state.types.includes(row.type);
}

/** Every filter but that of the type. */
function passes(row, words) {
  if (state.region && !row.regions?.includes(state.region)) return false;
  if ((state.from || state.to) && !(row.days && row.days[1] >= state.from && (!state.to || row.days[0] <= state.to))) return false;
  return !words || haystack(row).includes(words);
}

function occurrences(text, words) {
  let count = 0;
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length)) count++;
  return count;
}

function isFiltered() {
  return FILTERS.some((name) => String(state[name]) !== String(START[name]));
}

function drawFilters() {
  const form = document.getElementById("filters");
  if (!form.childElementCount) buildFilters(form);
  const words = folded(state.q.trim());
  const counts = {};
  for (const row of index.rows) if (passes(row, words)) counts[row.type] = (counts[row.type] ?? 0) + 1;
  for (const chip of form.querySelectorAll(".chip")) {
    chip.setAttribute("aria-pressed", String(state.types.includes(chip.dataset.type)));
    chip.lastChild.textContent = (counts[chip.dataset.type] ?? 0).toLocaleString("en");
  }
  form.elements.region.value = state.region;
  form.elements.from.value = state.from;
  form.elements.to.value = state.to;
  form.querySelector(".clear").hidden = !isFiltered();
  const query = document.getElementById("query");
  if (query !== document.activeElement) query.value = state.q;
}

function buildFilters(form) {
  const present = new Set(index.rows.map((row) => row.type));
  const chips = TYPES.filter((type) => present.has(type.name)).map((type) =>
    el("button", { type: "button", class: "chip", "data-type": type.name, "aria-pressed": "false", onclick: () => toggle(type.name) },
      el("span", { class: "dot", "aria-hidden": "true" }), type.plural, " ", el("span", { class: "count" })));
  const day = (name, label) =>
    el("label", {}, label, " ", el("input", { type: "date", name, onchange: (event) => go({ [name]: event.target.value }, true) }));
  form.append(
    el("div", { class: "chips", role: "group", "aria-label": "Types of record" }, chips),
    el("label", {}, "Region ",
      el("select", { name: "region", lang: "zh-Hans", onchange: (event) => go({ region: event.target.value }, true) },
        el("option", { value: "" }, "all"), index.regions.map(([code, name]) => el("option", { value: code }, indent(code) + name)))),
    day("from", "From"), day("to", "To"),
    el("button", { type: "button", class: "clear", hidden: true, onclick: () => go(Object.fromEntries(FILTERS.map((name) => [name, START[name]])), true) }, "Clear filters"),
  );
  form.addEventListener("submit", (event) => event.preventDefault());
}

/** Provinces stand at the margin, what lies in them further in. */
function indent(code) {
  return "\u2003".repeat(code.endsWith("0000") ? 0 : code.endsWith("00") ? 1 : 2);
}

function toggle(type) {
  const types = state.types.includes(type) ? state.types.filter((other) => other !== type) : [...state.types, type];
  go({ types: TYPES.map(({ name }) => name).filter((name) => types.includes(name)) }, true);
}
