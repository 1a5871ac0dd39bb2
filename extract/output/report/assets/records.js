// All records that pass the filters, as one long table.

const ORDERS = {
  text: { name: "by text", less: (a, b) => a.number - b.number },
  type: { name: "by type", less: (a, b) => TYPES.indexOf(TYPE[a.type]) - TYPES.indexOf(TYPE[b.type]) || a.number - b.number },
  date: { name: "by date", less: (a, b) => (a.days?.[0] ?? "~").localeCompare(b.days?.[0] ?? "~") || a.number - b.number },
};
let order = "text";

function drawRecords(main) {
  const rows = [...filtered().rows].sort(ORDERS[order].less);
  const choice = el("label", {}, "Order ", el("select", { onchange: (event) => {
    order = event.target.value;
    drawRecords(main);
  } }, Object.entries(ORDERS).map(([name, { name: words }]) => el("option", { value: name, selected: name === order }, words))));
  main.replaceChildren(section(plural(rows.length, "record"), null, el("p", { class: "controls" }, choice), rows.length ? longList(rows, drawRow) : nothing("No record passes the filters.")));
}

function drawRow(row) {
  return el("div", { class: "row" }, typeMark(row.type), recordLink(row), el("span", { class: "days" }, row.dated ? daysOf(row) : ""), textLink(row.text));
}

/** The rows of some types that pass the filters; where the filter of types names none of them, of all of them. */
function rowsOf(...types) {
  const words = folded(state.q.trim());
  const wanted = types.some((type) => state.types.includes(type)) ? state.types : types;
  return index.rows.filter((row) => types.includes(row.type) && wanted.includes(row.type) && passes(row, words));
}
