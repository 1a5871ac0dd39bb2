// What is shown, and the address that says so: a link to this page with its part after # opens the same view.

const VIEWS = { texts: "Texts", records: "Records", timeline: "Timeline", figures: "Figures", ties: "Ties", audit: "Audit" };
const START = { view: "texts", text: 0, record: "", types: [], region: "", from: "", to: "", q: "" };
let state = { ...START };

/** Changes what is shown; `quietly` without a step in the history. */
function go(changes, quietly = false) {
  const before = state;
  state = { ...state, ...changes };
  const address = addressOf(state);
  if (address !== addressOf(before)) history[quietly ? "replaceState" : "pushState"](null, "", address);
  show(before);
}

function addressOf(wanted) {
  const parts = new URLSearchParams();
  for (const [name, start] of Object.entries(START)) {
    const value = String(wanted[name]);
    if (value !== String(start) || name === "view") parts.set(name, value);
  }
  return `#${parts}`;
}

function stateOf(address) {
  const parts = new URLSearchParams(address.replace(/^#/, ""));
  const wanted = { ...START };
  for (const name of Object.keys(START)) if (parts.has(name)) wanted[name] = parts.get(name);
  wanted.types = parts.has("types") ? wanted.types.split(",").filter((type) => type in TYPE) : [];
  if (!(wanted.view in VIEWS)) wanted.view = START.view;
  const row = rowOf.get(wanted.record);
  if (!row) wanted.record = "";
  wanted.text = row ? row.text : Math.min(Math.max(Number.parseInt(wanted.text, 10) || 0, 0), index.texts.length - 1);
  return wanted;
}

/** What is shown after these changes, as a link. */
function href(changes) {
  return addressOf({ ...state, ...changes });
}

function hrefOf(row) {
  return href({ view: "texts", text: row.text, record: row.id });
}

addEventListener("popstate", () => {
  const before = state;
  state = stateOf(location.hash);
  show(before);
});
